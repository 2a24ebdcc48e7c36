/*
 * Pairs: the caller names who and whom and asks what passed between them. Every candidate of
 * the pair's sentence is weighed by how its roles agree with the pair; where no pattern fires
 * whole, the lemma of a trigger between the two counts on its own.
 */
#include "match/matcher.h"

#include <string.h>

/* Weights of the choice, in points. */
enum {
    POINTS_ACTOR = 12,     /* the actor stands in the actor's role */
    POINTS_RECIPIENT = 10, /* the recipient in the recipient's */
    POINTS_SWAPPED = 3,    /* each of them in the other's role */
    POINTS_CONSUMED = -6,  /* an operator took the event in */
    POINTS_LOOSE = -8,     /* only the trigger's lemma speaks for it */
    POINTS_ON_PATH = 6,    /* the trigger stands between the two in the tree */
    POINTS_NOUN = -2,
    POINTS_NONE = -1000,
};

static void mark_forced(cs_matcher *matcher, cs_span span, uint8_t bit) {
    for (uint32_t i = 0; i < matcher->count; i++)
        if (cs_span_overlap(matcher->words[i].span, span))
            matcher->nodes[i].forced |= bit;
}

/* The word of a span that hangs highest in the tree. */
uint32_t cs_head_of_span(const cs_matcher *matcher, uint8_t bit) {
    for (uint32_t i = 0; i < matcher->count; i++) {
        if ((matcher->nodes[i].forced & bit) == 0 || matcher->words[i].upos == CS_PUNCT)
            continue;
        uint32_t head = matcher->nodes[i].head;
        if (head == NO_LOCAL || (matcher->nodes[head].forced & bit) == 0)
            return i;
    }
    return NO_LOCAL;
}

/* Marks the words from both heads up to where their ways meet. */
static bool *path_between(cs_matcher *matcher, uint32_t a, uint32_t b) {
    bool *up = cs_arena_array(&matcher->scratch, matcher->count, sizeof *up);
    bool *path = cs_arena_array(&matcher->scratch, matcher->count, sizeof *path);
    if (up == NULL || path == NULL)
        return NULL;
    for (uint32_t w = a; w != NO_LOCAL; w = matcher->nodes[w].head)
        up[w] = true;
    uint32_t meet = b;
    for (; meet != NO_LOCAL && !up[meet]; meet = matcher->nodes[meet].head)
        path[meet] = true;
    for (uint32_t w = a; w != NO_LOCAL; w = matcher->nodes[w].head) {
        path[w] = true;
        if (w == meet)
            break;
    }
    return path;
}

static int points_of(const cs_matcher *matcher, const candidate *c, const bool *path) {
    int points = 0;
    if ((c->actors.forced & 1) != 0)
        points += POINTS_ACTOR;
    else if ((c->actors.forced & 2) != 0)
        points += POINTS_SWAPPED;
    if ((c->recipients.forced & 2) != 0)
        points += POINTS_RECIPIENT;
    else if ((c->recipients.forced & 1) != 0 || (c->actors.forced & 2) != 0)
        points += POINTS_SWAPPED;
    if (c->consumed)
        points += POINTS_CONSUMED;
    if (c->dropped)
        points += POINTS_CONSUMED;
    if (c->loose)
        points += POINTS_LOOSE;
    if (path != NULL && path[c->trigger])
        points += POINTS_ON_PATH;
    if (matcher->words[c->trigger].upos == CS_NOUN)
        points += POINTS_NOUN;
    return points * 16 + (c->score > 30 ? 30 : c->score);
}

/* "hold" says nothing without its "talks". */
static bool asks_for_words(const cs_pattern *pattern) {
    for (int i = 0; i < pattern->slot_count; i++)
        if (pattern->slots[i].filler == CS_FILLER_LEXICAL && !pattern->slots[i].optional)
            return true;
    return false;
}

/* A candidate by the trigger's lemma alone, for words at which nothing fired. */
static void add_loose(cs_matcher *matcher, uint32_t word) {
    static const uint8_t kinds[CS_UPOS_COUNT] = {[CS_VERB] = CS_TRIGGER_VERB + 1,
                                                 [CS_NOUN] = CS_TRIGGER_NOUN + 1,
                                                 [CS_PROPN] = CS_TRIGGER_NOUN + 1,
                                                 [CS_ADJ] = CS_TRIGGER_ADJECTIVE + 1};
    const node *n = &matcher->nodes[word];
    uint8_t kind = kinds[matcher->words[word].upos];
    if (kind == 0 || n->candidate >= 0)
        return;
    for (int i = 0; i < n->symbol_count; i++) {
        const uint32_t *indices = NULL;
        size_t count = cs_patterns_triggered(matcher->patterns, (cs_trigger_kind)(kind - 1),
                                             n->symbols[i], &indices);
        /* the least specific pattern speaks for the lemma as such */
        for (size_t k = count; k-- > 0;) {
            const cs_pattern *pattern = cs_patterns_at(matcher->patterns, indices[k]);
            if (pattern->type == CS_PLOVER_NONE || asks_for_words(pattern) ||
                matcher->candidates.count >= CANDIDATES_MAX)
                continue;
            candidate *c = cs_push(&matcher->scratch, &matcher->candidates);
            if (c == NULL) {
                matcher->failed = true;
                return;
            }
            *c = (candidate){.trigger = word,
                             .pattern = indices[k],
                             .type = pattern->type,
                             .mode = pattern->mode,
                             .contexts = pattern->contexts,
                             .inner = -1,
                             .status = -1,
                             .loose = true,
                             .claim_word = NO_LOCAL};
            memcpy(c->cameo, pattern->cameo, sizeof c->cameo);
            return;
        }
    }
}

static candidate *best_candidate(cs_matcher *matcher, const bool *path, int *points) {
    candidate *best = NULL;
    *points = POINTS_NONE;
    for (size_t i = 0; i < matcher->candidates.count; i++) {
        candidate *c = &matcher->candidates.items[i];
        if (c->type == CS_PLOVER_NONE)
            continue;
        int own = points_of(matcher, c, path);
        if (own > *points) {
            best = c;
            *points = own;
        }
    }
    return best;
}

static cs_party party_of(const cs_matcher *matcher, cs_span span, uint8_t bit) {
    cs_party party = {span, CS_NO_MENTION, CS_NO_ENTITY};
    uint32_t head = cs_head_of_span(matcher, bit);
    if (head == NO_LOCAL)
        return party;
    party.mention = mention_at(matcher, head);
    if (party.mention != CS_NO_MENTION)
        party.entity = matcher->doc->mentions.items[party.mention].entity;
    return party;
}

/* The caller's spans are the parties, whatever the pattern found. */
static void set_parties(const cs_matcher *matcher, candidate *c) {
    memset(&c->actors, 0, sizeof c->actors);
    memset(&c->recipients, 0, sizeof c->recipients);
    c->actors.items[c->actors.count++] = party_of(matcher, matcher->pair->actor, 1);
    c->recipients.items[c->recipients.count++] = party_of(matcher, matcher->pair->recipient, 2);
}

/* The sentence that holds the actor, else the recipient; SIZE_MAX when neither stands in one.
 */
static size_t sentence_of(const casus_doc *doc, const cs_pair *pair) {
    for (int turn = 0; turn < 2; turn++)
        for (size_t s = 0; s < doc->sentences.count; s++)
            if (doc->sentences.items[s].count > 0 &&
                cs_span_overlap(doc->sentences.items[s].span,
                                turn == 0 ? pair->actor : pair->recipient))
                return s;
    return SIZE_MAX;
}

static casus_status record_nothing(cs_matcher *matcher, int32_t number, casus_error *error) {
    candidate none = {.pattern = CS_NO_RULE,
                      .type = CS_PLOVER_NONE,
                      .inner = -1,
                      .status = -1,
                      .claim_word = NO_LOCAL};
    set_parties(matcher, &none);
    uint32_t head = cs_head_of_span(matcher, 1);
    none.trigger = head == NO_LOCAL ? 0 : head;
    return cs_record_candidate(matcher, &none, number, CS_NO_EVENT, error);
}

/* The event that the weights find likeliest between the two; *answered stays false where they
 * find none. */
static casus_status answer_by_weights(cs_matcher *matcher, int32_t number, bool *answered,
                                      casus_error *error) {
    candidate best;
    bool found = !matcher->failed && cs_decide_pair(matcher, cs_head_of_span(matcher, 1),
                                                    cs_head_of_span(matcher, 2), &best);
    if (matcher->failed)
        return cs_fail_memory(error);
    *answered = found;
    if (!found)
        return CASUS_OK;
    set_parties(matcher, &best);
    return cs_record_candidate(matcher, &best, number, CS_NO_EVENT, error);
}

/* The event of a pattern of the user's own that has the pair in its roles. */
static const candidate *own_answer(const cs_matcher *matcher) {
    for (size_t i = 0; i < matcher->candidates.count; i++) {
        const candidate *c = &matcher->candidates.items[i];
        if (c->type != CS_PLOVER_NONE && !c->consumed && !c->dropped &&
            (c->actors.forced & 1) != 0 && (c->recipients.forced & 2) != 0 && c->own)
            return c;
    }
    return NULL;
}

static casus_status answer_pair(cs_matcher *matcher, int32_t number, casus_error *error) {
    size_t sentence = sentence_of(matcher->doc, matcher->pair);
    if (sentence == SIZE_MAX)
        return CASUS_OK;
    if (!cs_index_sentence(matcher, (uint32_t)sentence))
        return cs_fail_memory(error);
    mark_forced(matcher, matcher->pair->actor, 1);
    mark_forced(matcher, matcher->pair->recipient, 2);
    for (uint32_t word = 0; word < matcher->count && !matcher->failed; word++)
        cs_event_at(matcher, word);
    cs_consume_lexical(matcher);
    if (matcher->doc->explain)
        cs_trace_patterns(matcher);
    if (matcher->watch != NULL)
        matcher->watch(matcher, matcher->watch_context);
    bool answered = false;
    casus_status status = CASUS_OK;
    const candidate *own = own_answer(matcher);
    if (own != NULL) {
        candidate answer = *own;
        set_parties(matcher, &answer);
        return cs_record_candidate(matcher, &answer, number, CS_NO_EVENT, error);
    }
    if (matcher->weights != NULL)
        status = answer_by_weights(matcher, number, &answered, error);
    if (answered || status != CASUS_OK)
        return status;
    for (uint32_t word = 0; word < matcher->count && !matcher->failed; word++)
        add_loose(matcher, word);
    uint32_t actor = cs_head_of_span(matcher, 1), recipient = cs_head_of_span(matcher, 2);
    bool *path = actor == NO_LOCAL || recipient == NO_LOCAL
                     ? NULL
                     : path_between(matcher, actor, recipient);
    if (matcher->failed || (path == NULL && actor != NO_LOCAL && recipient != NO_LOCAL))
        return cs_fail_memory(error);
    int points;
    candidate *best = best_candidate(matcher, path, &points);
    if (best == NULL)
        return record_nothing(matcher, number, error);
    set_parties(matcher, best);
    best->dropped = false;
    return cs_record_candidate(matcher, best, number, CS_NO_EVENT, error);
}

casus_status cs_answer_pairs(cs_matcher *matcher, casus_error *error) {
    for (size_t i = 0; i < matcher->doc->pairs.count; i++) {
        matcher->pair = &matcher->doc->pairs.items[i];
        casus_status status = answer_pair(matcher, (int32_t)i, error);
        if (status != CASUS_OK)
            return status;
    }
    matcher->pair = NULL;
    return CASUS_OK;
}
