/* The stage: every sentence is indexed, every trigger tried, and what stands is written to the
 * document. */
#include "match/matcher.h"

#include <stdlib.h>
#include <string.h>

#define EVENTS_MAX 1000000

casus_status cs_matcher_new(cs_matcher **out, casus_error *error) {
    cs_matcher *matcher = calloc(1, sizeof *matcher);
    if (matcher == NULL)
        return cs_fail_memory(error);
    cs_arena_init(&matcher->scratch);
    *out = matcher;
    return CASUS_OK;
}

void cs_matcher_free(cs_matcher *matcher) {
    if (matcher == NULL)
        return;
    cs_arena_free(&matcher->scratch);
    free(matcher);
}

static void find_named_sets(cs_matcher *matcher, const cs_patterns *patterns) {
    if (matcher->patterns == patterns)
        return;
    matcher->patterns = patterns;
    matcher->sets = (named_sets){
        .light_verb = cs_patterns_set(patterns, "LIGHT_VERB"),
        .subject_control = cs_patterns_set(patterns, "SUBJECT_CONTROL"),
        .container = cs_patterns_set(patterns, "CONTAINER"),
        .event_word = cs_patterns_set(patterns, "EVENT_WORD"),
        .negation = cs_patterns_set(patterns, "NEGATION"),
        .topics = {cs_patterns_set(patterns, "SPORT_WORDS"),
                   cs_patterns_set(patterns, "MARKET_WORDS"),
                   cs_patterns_set(patterns, "CULTURE_WORDS")},
        .told_future = cs_patterns_set(patterns, "TOLD_FUTURE"),
        .future_auxiliary = cs_patterns_set(patterns, "FUTURE_AUXILIARY"),
        .necessity = cs_patterns_set(patterns, "NECESSITY"),
        .must_do = cs_patterns_lemma(patterns, CS_LITERAL("must_do")),
        .that = cs_patterns_lemma(patterns, CS_LITERAL("that")),
        .by = cs_patterns_lemma(patterns, CS_LITERAL("by")),
        .of = cs_patterns_lemma(patterns, CS_LITERAL("of")),
        .to = cs_patterns_lemma(patterns, CS_LITERAL("to")),
        .op_future = cs_patterns_operator(patterns, "FUTURE"),
        .op_not_future = cs_patterns_operator(patterns, "NOT_FUTURE"),
    };
    cs_fill_terms(&matcher->terms, cs_patterns_ontology(patterns));
}

static cs_party *copy_parties(casus_doc *doc, const party_list *list) {
    cs_party *items = cs_arena_array(&doc->arena, list->count, sizeof *items);
    if (items != NULL)
        memcpy(items, list->items, list->count * sizeof *items);
    return items;
}

/* A probability as whole hundredths; never certain, and 0 only where nobody weighed. */
static float hundredths(float p) {
    if (p <= 0.0F)
        return 0.0F;
    int whole = (int)(p * 100.0F + 0.5F);
    return (float)(whole < 1 ? 1 : whole > 99 ? 99 : whole) / 100.0F;
}

casus_status cs_record_candidate(cs_matcher *matcher, const candidate *chosen, int32_t pair,
                                 uint32_t inner_event, casus_error *error) {
    casus_doc *doc = matcher->doc;
    if (doc->events.count >= EVENTS_MAX)
        return cs_fail(error, CASUS_ERROR_LIMIT, (cs_place){doc->id, 0, 0},
                       "more than %d events", EVENTS_MAX);
    cs_party *actors = copy_parties(doc, &chosen->actors);
    cs_party *recipients = copy_parties(doc, &chosen->recipients);
    cs_event *event =
        actors == NULL || recipients == NULL ? NULL : cs_push(&doc->arena, &doc->events);
    if (event == NULL)
        return cs_fail_memory(error);
    event->article = matcher->sentence->article;
    event->sentence = matcher->sentence_number;
    event->trigger = matcher->sentence->first + chosen->trigger;
    event->trigger_span = doc->words.items[event->trigger].span;
    event->pair = pair;
    event->type = chosen->type;
    if (chosen->mode != 0)
        event->modes[event->mode_count++] = chosen->mode;
    event->contexts = chosen->contexts;
    const char *cameo = chosen->cameo[0] != '\0'
                            ? chosen->cameo
                            : cs_type_cameo(matcher->doc->ontology, chosen->type, chosen->mode);
    memcpy(event->cameo, cameo, strlen(cameo) + 1);
    event->actors = actors;
    event->actor_count = chosen->actors.count;
    event->recipients = recipients;
    event->recipient_count = chosen->recipients.count;
    event->inner = inner_event;
    event->claim_word = chosen->claim_word == NO_LOCAL
                            ? CS_NO_WORD
                            : matcher->sentence->first + chosen->claim_word;
    event->rule = chosen->pattern;
    event->rule_name = chosen->pattern == CS_NO_RULE
                           ? CS_LITERAL("weights")
                           : cs_patterns_name(matcher->patterns, chosen->pattern);
    event->confidence = hundredths(chosen->confidence);
    event->status = chosen->status < 0 ? CS_STATUS_ACTUAL : (cs_event_status)chosen->status;
    event->status_settled = chosen->settled;
    event->place = -1;
    event->killed = -1;
    event->injured = -1;
    return CASUS_OK;
}

bool cs_stands_alone(const cs_matcher *matcher, const candidate *c) {
    if (c->own || (matcher->words[c->trigger].upos != CS_NOUN &&
                   matcher->words[c->trigger].upos != CS_PROPN))
        return true;
    if (c->actors.count > 0 && (c->recipients.count > 0 || c->actors.count > 1))
        return true;
    uint32_t head = matcher->nodes[c->trigger].head;
    return head == NO_LOCAL || cs_word_in(matcher, head, matcher->sets.light_verb);
}

/* "the convicted trader", "the besieged city": a participle that labels somebody tells of no
 * event unless it says who did it. */
static bool is_label(const cs_matcher *matcher, const candidate *c) {
    return matcher->words[c->trigger].deprel == CS_DEPREL_AMOD && c->actors.count == 0;
}

/* Whether one of the list stands for a country or for a sector of politics and conflict. */
static bool has_standing(const cs_matcher *matcher, const party_list *list) {
    static const cs_sectors private_sectors = 1u << CS_SECTOR_CVL | 1u << CS_SECTOR_BUS |
                                              1u << CS_SECTOR_EDU | 1u << CS_SECTOR_MED |
                                              1u << CS_SECTOR_JRN | 1u << CS_SECTOR_AGR;
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].entity == CS_NO_ENTITY)
            continue;
        const cs_entity *entity = &matcher->doc->entities.items[list->items[i].entity];
        if (entity->country.code[0] != '\0' || (entity->sectors & ~private_sectors) != 0)
            return true;
    }
    return false;
}

/* Words and dealings among people without any standing ("doctors urged patients") are private;
 * what they do in the street or by force is not, nor what a user has a type for. */
bool cs_is_private(const cs_matcher *matcher, const candidate *c) {
    return c->type < CS_PLOVER_COUNT && cs_type_quad(NULL, c->type) != 4 &&
           !has_standing(matcher, &c->actors) && !has_standing(matcher, &c->recipients);
}

static bool share_party(const party_list *a, const party_list *b) {
    for (int i = 0; i < a->count; i++)
        for (int k = 0; k < b->count; k++)
            if (cs_span_overlap(a->items[i].span, b->items[k].span))
                return true;
    return a->count == 0 && b->count == 0;
}

/* "shot and killed", "arrested and detained": coordinated triggers of one type that share their
 * actor and their recipient tell of one happening; the first stands for it. */
static bool is_told_already(const cs_matcher *matcher, const candidate *c) {
    uint32_t head = matcher->nodes[c->trigger].head;
    if (matcher->words[c->trigger].deprel != CS_DEPREL_CONJ || head == NO_LOCAL ||
        matcher->nodes[head].candidate < 0)
        return false;
    const candidate *first = &matcher->candidates.items[matcher->nodes[head].candidate];
    return first->type == c->type && !first->consumed && !first->dropped &&
           share_party(&first->actors, &c->actors) &&
           share_party(&first->recipients, &c->recipients) &&
           (first->actors.count > 0 || first->recipients.count > 0);
}

bool cs_is_recorded(const cs_matcher *matcher, const candidate *c) {
    return !c->consumed && !c->dropped && c->actors.count + c->recipients.count > 0 &&
           cs_stands_alone(matcher, c) && !is_label(matcher, c) && !cs_is_private(matcher, c) &&
           !is_told_already(matcher, c);
}

/* Whether the event is recorded: the weights have decided already, or else the patterns' rules
 * do. */
static bool stands(const cs_matcher *matcher, const candidate *c) {
    return matcher->weights != NULL ? !c->dropped : cs_is_recorded(matcher, c);
}

static casus_status record_sentence(cs_matcher *matcher, casus_error *error) {
    /* by trigger, so that events stand in text order; inner ones are linked afterwards */
    uint32_t *event_of =
        cs_arena_array(&matcher->scratch, matcher->count + 1, sizeof *event_of);
    if (event_of == NULL)
        return cs_fail_memory(error);
    size_t first = matcher->doc->events.count;
    for (uint32_t word = 0; word < matcher->count; word++) {
        int32_t index = matcher->nodes[word].candidate;
        if (index < 0 || !stands(matcher, &matcher->candidates.items[index]))
            continue;
        casus_status status = cs_record_candidate(matcher, &matcher->candidates.items[index],
                                                  -1, CS_NO_EVENT, error);
        if (status != CASUS_OK)
            return status;
        event_of[word] = (uint32_t)matcher->doc->events.count;
    }
    for (size_t i = first; i < matcher->doc->events.count; i++) {
        uint32_t word = matcher->doc->events.items[i].trigger - matcher->sentence->first;
        int32_t inner = matcher->candidates.items[matcher->nodes[word].candidate].inner;
        uint32_t below = inner < 0 ? word : matcher->candidates.items[inner].trigger;
        if (below != word && event_of[below] > 0)
            matcher->doc->events.items[i].inner = event_of[below] - 1;
    }
    return CASUS_OK;
}

casus_status cs_match(const cs_patterns *patterns, const cs_lexicon *lexicon,
                      const cs_weights *weights, cs_matcher *matcher, casus_doc *doc,
                      casus_error *error) {
    find_named_sets(matcher, patterns);
    matcher->lexicon = lexicon;
    matcher->weights = weights;
    matcher->doc = doc;
    doc->ontology = cs_patterns_ontology(patterns);
    matcher->failed = false;
    matcher->pair = NULL;
    if (!cs_find_lemmas(matcher))
        return cs_fail_memory(error);
    if (weights != NULL || matcher->watch != NULL)
        cs_count_topics(matcher);
    if (doc->has_pairs)
        return cs_answer_pairs(matcher, error);
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        if (doc->sentences.items[s].count == 0)
            continue;
        if (!cs_index_sentence(matcher, s))
            return cs_fail_memory(error);
        for (uint32_t word = 0; word < matcher->count && !matcher->failed; word++)
            cs_event_at(matcher, word);
        cs_consume_lexical(matcher);
        if (matcher->doc->explain)
            cs_trace_patterns(matcher);
        if (matcher->watch != NULL)
            matcher->watch(matcher, matcher->watch_context);
        if (matcher->weights != NULL)
            cs_decide(matcher);
        if (matcher->failed)
            return cs_fail_memory(error);
        casus_status status = record_sentence(matcher, error);
        if (status != CASUS_OK)
            return status;
    }
    return CASUS_OK;
}
