/* Who stands behind a noun phrase: its own mention, or somebody inside it ("the U.S. court's
 * decision"). */
#include "match/matcher.h"

bool cs_same_party(const cs_party *a, const cs_party *b) {
    if (a->entity != CS_NO_ENTITY && a->entity == b->entity)
        return true;
    /* the phrases of two mentions may hold each other: "the rebels by Libya", "Libya" */
    if (a->mention != CS_NO_MENTION && b->mention != CS_NO_MENTION)
        return a->mention == b->mention;
    return cs_span_overlap(a->span, b->span);
}

bool cs_names_word(const cs_matcher *matcher, const party_list *list, uint32_t word) {
    for (int i = 0; i < list->count; i++)
        if (cs_span_overlap(list->items[i].span, matcher->words[word].span))
            return true;
    return false;
}

static bool party_known(const party_list *list, const cs_party *party) {
    for (int i = 0; i < list->count; i++)
        if (cs_same_party(&list->items[i], party))
            return true;
    return false;
}

static void add_party(party_list *list, cs_party party) {
    if (list->count < PARTIES_MAX && !party_known(list, &party))
        list->items[list->count++] = party;
}

/* Adds the mention of `word` when it can act, or is a place that things happen to. */
static bool add_mention(const cs_matcher *matcher, uint32_t word, party_list *list) {
    uint32_t index = mention_at(matcher, word);
    if (index == CS_NO_MENTION)
        return false;
    const cs_mention *mention = &matcher->doc->mentions.items[index];
    const cs_entity *entity = &matcher->doc->entities.items[mention->entity];
    if (!entity->is_actor &&
        !(entity->kind == CS_ENTITY_PLACE && entity->country.code[0] != '\0'))
        return false;
    add_party(list, (cs_party){mention->span, index, mention->entity});
    return true;
}

/* Words of a noun phrase: what hangs on its head, but no clauses. */
static bool is_inside_phrase(const cs_matcher *matcher, uint32_t child) {
    switch (matcher->words[child].deprel) {
    case CS_DEPREL_NMOD:
    case CS_DEPREL_NMOD_POSS:
    case CS_DEPREL_NMOD_UNMARKED:
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_FLAT:
    case CS_DEPREL_AMOD:
    case CS_DEPREL_APPOS:
    case CS_DEPREL_NUMMOD:
    case CS_DEPREL_DEP:
        return true;
    default:
        return false;
    }
}

/* A caller's span counts for the noun phrase that holds it. */
static uint8_t forced_inside(const cs_matcher *matcher, uint32_t word, int depth) {
    uint8_t found = matcher->nodes[word].forced;
    if (depth == 0)
        return found;
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        if (is_inside_phrase(matcher, c))
            found |= forced_inside(matcher, c, depth - 1);
    return found;
}

static void add_forced(const cs_matcher *matcher, uint8_t forced, uint32_t word,
                       party_list *list) {
    for (uint8_t bit = 1; bit <= 2; bit = (uint8_t)(bit << 1)) {
        if ((forced & bit) == 0 || (list->forced & bit) != 0)
            continue;
        cs_span span = bit == 1 ? matcher->pair->actor : matcher->pair->recipient;
        uint32_t index = mention_at(matcher, word);
        uint32_t entity =
            index == CS_NO_MENTION ? CS_NO_ENTITY : matcher->doc->mentions.items[index].entity;
        if (list->count < PARTIES_MAX)
            list->items[list->count++] = (cs_party){span, index, entity};
        list->forced |= bit;
    }
}

/* "the decision of the court", "Iran's missile programme", "German goods": who is behind the
 * thing. */
static bool add_inner_mention(const cs_matcher *matcher, uint32_t word, party_list *list,
                              int depth) {
    static const uint8_t order[] = {CS_DEPREL_NMOD_POSS, CS_DEPREL_AMOD, CS_DEPREL_COMPOUND,
                                    CS_DEPREL_NMOD};
    for (size_t i = 0; i < sizeof order; i++) {
        for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
             c = matcher->nodes[c].next_sibling) {
            if (matcher->words[c].deprel != order[i])
                continue;
            if (add_mention(matcher, c, list))
                return true;
            if (depth > 0 && add_inner_mention(matcher, c, list, depth - 1))
                return true;
        }
    }
    return false;
}

/* The bytes of a noun phrase without its clauses: from the leftmost to the rightmost word
 * inside. */
static cs_span phrase_span(const cs_matcher *matcher, uint32_t word) {
    uint32_t first = word, last = word;
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        bool inside = is_inside_phrase(matcher, c) || matcher->words[c].deprel == CS_DEPREL_DET;
        if (!inside || matcher->words[c].deprel == CS_DEPREL_APPOS)
            continue;
        if (c < first)
            first = c;
        if (c > last)
            last = c;
    }
    cs_span start = matcher->words[first].span;
    return (cs_span){start.offset, cs_span_end(matcher->words[last].span) - start.offset};
}

static bool add_one(const cs_matcher *matcher, uint32_t word, party_kind kind,
                    party_list *list) {
    uint8_t forced = matcher->pair == NULL ? 0 : forced_inside(matcher, word, 3);
    if (forced != 0) {
        add_forced(matcher, forced, word, list);
        return true;
    }
    if (add_mention(matcher, word, list))
        return true;
    if (kind != PARTY_HEAD_ONLY && add_inner_mention(matcher, word, list, 1))
        return true;
    if (kind != PARTY_ANY_PHRASE || !cs_is_nominal(matcher, word))
        return false;
    add_party(list, (cs_party){phrase_span(matcher, word), CS_NO_MENTION, CS_NO_ENTITY});
    return true;
}

void cs_collect_parties(cs_matcher *matcher, uint32_t word, party_kind kind, party_list *list) {
    if (word == NO_LOCAL)
        return;
    add_one(matcher, word, kind, list);
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        if (matcher->words[c].deprel == CS_DEPREL_CONJ && cs_is_nominal(matcher, c))
            add_one(matcher, c, kind == PARTY_HEAD_ONLY ? kind : PARTY_INSIDE, list);
}
