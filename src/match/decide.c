/*
 * Decisions: with trained weights at hand, they say which triggers tell of an event, of which
 * type, and who stands in its roles; patterns propose, and what they found beside the type
 * (mode, code, status, inner event) is kept where the type is theirs.
 */
#include "match/weigh.h"

#include <string.h>

#define LEAST_TYPE  0.5F
#define LEAST_ASIDE 0.8F /* of what is told in passing, or of private people */
#define LEAST_PAIR                                                                             \
    0.001F /* of any relation between a caller's pair; of true ones one in a hundred has less  \
            */
#define SHOWN 0.15F /* of what explanations mention */

static cs_plover best_type(const float types[WEIGHED_TYPES]) {
    int best = 1;
    for (int type = 2; type < WEIGHED_TYPES; type++)
        if (types[type] > types[best])
            best = type;
    return (cs_plover)best;
}

/* The most specific pattern of that type which the word may trigger, for its mode and code; or
 * NULL. */
static const cs_pattern *pattern_of_type(const cs_matcher *matcher, uint32_t word,
                                         cs_plover type, uint32_t *index) {
    for (int kind = CS_TRIGGER_VERB; kind <= CS_TRIGGER_ADJECTIVE; kind++)
        for (int i = 0; i < matcher->nodes[word].symbol_count; i++) {
            const uint32_t *indices = NULL;
            size_t count = cs_patterns_triggered(matcher->patterns, (cs_trigger_kind)kind,
                                                 matcher->nodes[word].symbols[i], &indices);
            for (size_t k = count; k-- > 0;)
                if (cs_patterns_at(matcher->patterns, indices[k])->type == type) {
                    *index = indices[k];
                    return cs_patterns_at(matcher->patterns, indices[k]);
                }
        }
    return NULL;
}

/* "will meet" as AGREE, "is not accepting" as REJECT: where the word alone has not this type,
 * "will" or "not" gave it, and the status has no further use for it. */
static bool uses_up_auxiliary(const cs_matcher *matcher, uint32_t word, cs_plover type) {
    bool future =
        type == CS_PLOVER_AGREE || type == CS_PLOVER_CONCEDE || type == CS_PLOVER_THREATEN;
    if (!future && type != CS_PLOVER_REJECT)
        return false;
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        if (cs_word_in(matcher, c,
                       future ? matcher->sets.future_auxiliary : matcher->sets.negation))
            return true;
    return false;
}

/* The event of the word as the patterns made it, where they are of one mind with the weights;
 * else a new one. */
static candidate start_of(const cs_matcher *matcher, uint32_t word, cs_plover type) {
    int32_t index = matcher->nodes[word].candidate;
    if (index >= 0 && matcher->candidates.items[index].type == type)
        return matcher->candidates.items[index];
    candidate c = {.trigger = word,
                   .pattern = CS_NO_RULE,
                   .type = type,
                   .inner = -1,
                   .status = -1,
                   .claim_word = NO_LOCAL};
    const cs_pattern *pattern = pattern_of_type(matcher, word, type, &c.pattern);
    if (pattern != NULL) {
        c.mode = pattern->mode;
        c.contexts = pattern->contexts;
        memcpy(c.cameo, pattern->cameo, sizeof c.cameo);
    } else
        c.settled = uses_up_auxiliary(matcher, word, type);
    if (index >= 0)
        c.claim_word = matcher->candidates.items[index].claim_word;
    return c;
}

static uint32_t best_phrase(const float *p, uint32_t count, uint32_t other) {
    uint32_t best = count; /* nobody */
    for (uint32_t k = 0; k < count; k++)
        if (k != other && p[k] > p[best])
            best = k;
    return best;
}

static void fill_list(cs_matcher *matcher, const role_weights *roles, uint32_t k,
                      party_kind kind, party_list *list) {
    if (k < roles->count && cs_names_word(matcher, list, roles->phrases[k]))
        return;
    memset(list, 0, sizeof *list);
    if (k < roles->count)
        cs_collect_parties(matcher, roles->phrases[k], kind, list);
}

static void set_roles(cs_matcher *matcher, candidate *c, role_weights *roles) {
    float actor[PHRASES_MAX + 1], recipient[PHRASES_MAX + 1];
    cs_weigh_roles(matcher, c->trigger, (int)c->type, (int)c->type + 1, roles);
    cs_role_probabilities(matcher->weights, roles, c->type, 0, actor);
    cs_role_probabilities(matcher->weights, roles, c->type, 1, recipient);
    uint32_t a = best_phrase(actor, roles->count, UINT32_MAX),
             r = best_phrase(recipient, roles->count, UINT32_MAX);
    if (a == r && a < roles->count) {
        if (actor[a] >= recipient[r])
            r = best_phrase(recipient, roles->count, a);
        else
            a = best_phrase(actor, roles->count, r);
    }
    fill_list(matcher, roles, a, PARTY_INSIDE, &c->actors);
    fill_list(matcher, roles, r, PARTY_ANY_PHRASE, &c->recipients);
    cs_remove_shared(&c->recipients, &c->actors);
}

static bool share_party(const party_list *a, const party_list *b) {
    for (int i = 0; i < a->count; i++)
        for (int k = 0; k < b->count; k++)
            if (cs_same_party(&a->items[i], &b->items[k]))
                return true;
    return a->count == 0 || b->count == 0;
}

/* "2" for what the user's own pattern says, whatever the weights find. */
static float rank(const candidate *c) {
    return c->own ? 2.0F : c->confidence;
}

/* "launched an attack": of two triggers of one type with the same parties the likelier one
 * stands. */
static void drop_doubles(cs_matcher *matcher, const int32_t *decided) {
    for (uint32_t i = 0; i < matcher->count; i++)
        for (uint32_t k = i + 1; k < matcher->count && decided[i] >= 0; k++) {
            if (decided[k] < 0)
                continue;
            candidate *a = &matcher->candidates.items[decided[i]],
                      *b = &matcher->candidates.items[decided[k]];
            if (!a->dropped && !b->dropped && a->type == b->type &&
                share_party(&a->actors, &b->actors) &&
                share_party(&a->recipients, &b->recipients))
                (rank(a) < rank(b) ? a : b)->dropped = true;
        }
}

static void drop_decided(cs_matcher *matcher, const int32_t *decided, uint32_t word) {
    if (decided[word] >= 0)
        matcher->candidates.items[decided[word]].dropped = true;
}

/* "promised to meet", "imposed sanctions": where an event stands as the pattern made it, what
 * the pattern took in is no event beside it. Needs the patterns' own candidates in the nodes.
 */
static void drop_taken_in(cs_matcher *matcher, const int32_t *decided) {
    for (uint32_t word = 0; word < matcher->count; word++) {
        int32_t index = matcher->nodes[word].candidate;
        if (decided[word] < 0 || index < 0 || matcher->candidates.items[decided[word]].dropped)
            continue;
        const candidate *own = &matcher->candidates.items[index];
        if (own->type != matcher->candidates.items[decided[word]].type)
            continue;
        if (own->inner >= 0 && matcher->candidates.items[own->inner].consumed)
            drop_decided(matcher, decided, matcher->candidates.items[own->inner].trigger);
        for (int i = 0; i < own->lexical_count; i++)
            if (own->lexical[i] != word)
                drop_decided(matcher, decided, own->lexical[i]);
    }
}

/* Where a pattern of the user's own fired, what it says stands: its event, or none. */
static void let_own_stand(cs_matcher *matcher, int32_t *decided) {
    for (uint32_t word = 0; word < matcher->count; word++) {
        int32_t index = matcher->nodes[word].candidate;
        if (index < 0 || !matcher->candidates.items[index].own)
            continue;
        drop_decided(matcher, decided, word);
        decided[word] = cs_is_recorded(matcher, &matcher->candidates.items[index]) ? index : -1;
        /* "launched an attack" */
        uint32_t head = matcher->nodes[word].head;
        if (decided[word] >= 0 && matcher->words[word].upos == CS_NOUN && head != NO_LOCAL &&
            cs_word_in(matcher, head, matcher->sets.light_verb) && decided[head] >= 0 &&
            !matcher->candidates.items[decided[head]].own)
            drop_decided(matcher, decided, head);
    }
}

static bool put_candidate(cs_matcher *matcher, const candidate *c, int32_t *index) {
    if (matcher->candidates.count >= CANDIDATES_MAX)
        return false;
    candidate *slot = cs_push(&matcher->scratch, &matcher->candidates);
    if (slot == NULL) {
        matcher->failed = true;
        return false;
    }
    *slot = *c;
    *index = (int32_t)matcher->candidates.count - 1;
    return true;
}

/* The share of recorded events of this probability that are right in stories of whole length
 * (eval/reliability.tsv): the weights were trained on single sentences most of which tell of
 * something, and are too sure of themselves. Straight lines between five points. */
static float calibrated(float p) {
    static const float points[][2] = {
        {0.5F, 0.46F}, {0.7F, 0.56F}, {0.85F, 0.7F}, {0.95F, 0.84F}, {1.0F, 0.98F}};
    int i = 1;
    while (i < 4 && p > points[i][0])
        i++;
    float share = (p - points[i - 1][0]) / (points[i][0] - points[i - 1][0]);
    return points[i - 1][1] + share * (points[i][1] - points[i - 1][1]);
}

void cs_decide(cs_matcher *matcher) {
    uint32_t count;
    weighing *triggers = cs_weigh_triggers(matcher, &count);
    role_weights *roles = cs_arena_alloc(&matcher->scratch, sizeof *roles);
    int32_t *decided = cs_arena_array(&matcher->scratch, matcher->count + 1, sizeof *decided);
    if (triggers == NULL || roles == NULL || decided == NULL) {
        matcher->failed = true;
        return;
    }
    for (uint32_t word = 0; word < matcher->count; word++)
        decided[word] = -1;
    bool weighed = false; /* the phrases; many a sentence has no trigger that stands */
    for (uint32_t i = 0; i < count && !matcher->failed; i++) {
        cs_plover type = best_type(triggers[i].types);
        bool stands =
            triggers[i].types[type] >= LEAST_TYPE && !matcher->nodes[triggers[i].word].ignored;
        if (matcher->doc->explain && 1.0F - triggers[i].types[0] >= SHOWN)
            cs_explain_weights(matcher, triggers[i].word, type, triggers[i].types[type],
                               stands);
        if (!stands)
            continue;
        candidate c = start_of(matcher, triggers[i].word, type);
        c.consumed = c.dropped = false;
        c.confidence = calibrated(triggers[i].types[type]);
        if (!weighed)
            cs_weigh_phrases(matcher, roles);
        weighed = true;
        set_roles(matcher, &c, roles);
        if (c.actors.count + c.recipients.count > 0 &&
            (triggers[i].types[type] >= LEAST_ASIDE ||
             (cs_stands_alone(matcher, &c) && !cs_is_private(matcher, &c))) &&
            !put_candidate(matcher, &c, &decided[triggers[i].word]))
            break;
    }
    let_own_stand(matcher, decided);
    drop_taken_in(matcher, decided);
    drop_doubles(matcher, decided);
    for (uint32_t word = 0; word < matcher->count; word++)
        matcher->nodes[word].candidate = decided[word];
}

/* ---- a caller's pair */

/* A span that heads no phrase says nothing for or against. */
static float chance(const float *p, uint32_t k, uint32_t count) {
    return k < count ? p[k] : 1.0F;
}

/* p(the pair's words are in the roles | trigger, type). Talks, deals and joint work may be told
 * from either side. */
static float pair_chance(const cs_weights *weights, const role_weights *roles, cs_plover type,
                         uint32_t a, uint32_t r) {
    float actor[PHRASES_MAX + 1], recipient[PHRASES_MAX + 1];
    cs_role_probabilities(weights, roles, type, 0, actor);
    cs_role_probabilities(weights, roles, type, 1, recipient);
    uint32_t n = roles->count;
    float p = chance(actor, a, n) * chance(recipient, r, n);
    if (type == CS_PLOVER_AGREE || type == CS_PLOVER_CONSULT || type == CS_PLOVER_COOPERATE)
        p += 4.0F * chance(actor, a, n) * chance(actor, r, n) +
             chance(actor, r, n) * chance(recipient, a, n);
    return p;
}

static uint32_t index_of(const role_weights *roles, uint32_t word) {
    uint32_t k = 0;
    while (k < roles->count && roles->phrases[k] != word)
        k++;
    return k;
}

/* The likeliest relation. Yielding in politics and by arms were one for those who told
 * relations apart: what speaks for either counts for both, then the likelier one is the answer.
 */
static cs_plover best_relation(const float sums[WEIGHED_TYPES]) {
    float together[WEIGHED_TYPES];
    memcpy(together, sums, sizeof together);
    cs_plover yield = sums[CS_PLOVER_CONCEDE] > sums[CS_PLOVER_RETREAT] ? CS_PLOVER_CONCEDE
                                                                        : CS_PLOVER_RETREAT;
    together[yield] = sums[CS_PLOVER_CONCEDE] + sums[CS_PLOVER_RETREAT];
    return best_type(together);
}

bool cs_decide_pair(cs_matcher *matcher, uint32_t actor, uint32_t recipient, candidate *out) {
    uint32_t count;
    weighing *triggers = cs_weigh_triggers(matcher, &count);
    role_weights *roles = cs_arena_alloc(&matcher->scratch, sizeof *roles);
    float sums[WEIGHED_TYPES] = {0}, best[WEIGHED_TYPES] = {0};
    uint32_t best_trigger[WEIGHED_TYPES] = {0};
    if (triggers == NULL || roles == NULL) {
        matcher->failed = true;
        return false;
    }
    if (actor == NO_LOCAL || recipient == NO_LOCAL)
        return false; /* one of them stands in another sentence */
    cs_weigh_phrases(matcher, roles);
    for (uint32_t i = 0; i < count && !matcher->failed; i++) {
        cs_weigh_roles(matcher, triggers[i].word, 1, WEIGHED_TYPES, roles);
        uint32_t a = index_of(roles, actor), r = index_of(roles, recipient);
        for (int type = 1; type < WEIGHED_TYPES; type++) {
            float p = triggers[i].types[type] *
                      pair_chance(matcher->weights, roles, (cs_plover)type, a, r);
            sums[type] += p;
            if (p > best[type])
                best[type] = p, best_trigger[type] = i;
        }
    }
    if (sums[best_type(sums)] < LEAST_PAIR)
        return false;
    float factors[WEIGHED_TYPES];
    cs_weigh_pair(matcher, actor, recipient, factors);
    for (int type = 1; type < WEIGHED_TYPES; type++)
        sums[type] *= factors[type];
    cs_plover type = best_relation(sums);
    const weighing *trigger = &triggers[best_trigger[type]];
    if (matcher->doc->explain)
        cs_explain_pair(matcher, trigger->word, type, trigger->types[type], actor, recipient);
    *out = start_of(matcher, trigger->word, type);
    float all = 0.0F;
    for (int i = 1; i < WEIGHED_TYPES; i++)
        all += sums[i];
    out->confidence = sums[type] / all;
    out->dropped = false;
    return true;
}
