#include "eval_match.h"

#include <stdlib.h>
#include <string.h>

enum { CODE_LENGTH = 6 }; /* of a country and a sector */

document_pair pair_documents(const event_coding *gold, size_t number,
                             const event_coding *coded) {
    const coded_document *wanted = &gold->documents[number];
    const coded_document *found = coding_find(coded, gold->ids.names[number]);
    document_pair pair = {.gold = gold,
                          .coded = coded,
                          .gold_count = wanted->event_count,
                          .by_codes = wanted->by_codes};
    if (wanted->event_count > 0)
        pair.gold_events = gold->events + wanted->first_event;
    if (found != NULL && found->event_count > 0) {
        pair.coded_events = coded->events + found->first_event;
        pair.coded_count = found->event_count;
    }
    return pair;
}

/* ------------------------------------------------------------------------------------------------
 * Parts of events
 */

static bool is_given(coded_span span) {
    return span.end > 0;
}

static bool overlap(coded_span a, coded_span b) {
    return a.start < b.end && b.start < a.end;
}

static bool same_party(const coded_party *gold, const coded_party *coded) {
    if (is_given(gold->span))
        return overlap(gold->span, coded->span);
    size_t length = strnlen(gold->code, CODE_LENGTH);
    return length > 0 && strncmp(gold->code, coded->code, length) == 0;
}

bool same_parties(const document_pair *pair, const coded_event *gold, const coded_event *coded,
                  event_role role) {
    coded_list wanted = gold->parties[role], got = coded->parties[role];
    if (wanted.count == 0 || got.count == 0)
        return wanted.count == got.count;
    for (size_t i = 0; i < wanted.count; i++)
        for (size_t k = 0; k < got.count; k++)
            if (same_party(&pair->gold->parties[wanted.first + i],
                           &pair->coded->parties[got.first + k]))
                return true;
    return false;
}

bool same_modes(const document_pair *pair, const coded_event *gold, const coded_event *coded) {
    if (gold->modes.count != coded->modes.count)
        return false;
    for (size_t i = 0; i < gold->modes.count; i++)
        if (pair->gold->modes[gold->modes.first + i] !=
            pair->coded->modes[coded->modes.first + i])
            return false;
    return true;
}

static bool same_sentence(const coded_event *gold, const coded_event *coded) {
    coded_span place = is_given(coded->trigger) ? coded->trigger : coded->sentence;
    return !is_given(gold->sentence) || !is_given(place) || overlap(gold->sentence, place);
}

/* What goes before another event of the same sentence. */
static bool same_place(const document_pair *pair, const coded_event *gold,
                       const coded_event *coded) {
    if (pair->by_codes)
        return same_parties(pair, gold, coded, ROLE_ACTOR) &&
               same_parties(pair, gold, coded, ROLE_RECIPIENT);
    return overlap(gold->trigger, coded->trigger);
}

/* ------------------------------------------------------------------------------------------------
 * Documents
 */

static bool grow(uint32_t **items, size_t room) {
    uint32_t *grown = realloc(*items, room * sizeof **items);
    if (grown != NULL)
        *items = grown;
    return grown != NULL;
}

static bool make_partners(event_match *match, const document_pair *pair) {
    size_t room = pair->gold_count > pair->coded_count ? pair->gold_count : pair->coded_count;
    if (room > match->room) {
        if (!grow(&match->of_gold, room) || !grow(&match->of_coded, room) ||
            !grow(&match->mix_gold, room) || !grow(&match->mix_coded, room))
            return false;
        match->room = room;
    }
    for (size_t i = 0; i < room; i++)
        match->of_gold[i] = match->of_coded[i] = match->mix_gold[i] = match->mix_coded[i] =
            NO_EVENT;
    return true;
}

/* One round: of the same place or only of the same sentence, of the same type or of any. */
static void match_round(event_match *match, const document_pair *pair, bool by_place,
                        bool by_type) {
    uint32_t *of_gold = by_type ? match->of_gold : match->mix_gold;
    uint32_t *of_coded = by_type ? match->of_coded : match->mix_coded;
    for (size_t i = 0; i < pair->gold_count; i++) {
        const coded_event *gold = &pair->gold_events[i];
        bool is_free = match->of_gold[i] == NO_EVENT && of_gold[i] == NO_EVENT;
        for (size_t k = 0; k < pair->coded_count && is_free; k++) {
            const coded_event *coded = &pair->coded_events[k];
            if (match->of_coded[k] != NO_EVENT || of_coded[k] != NO_EVENT ||
                (by_type && gold->type != coded->type) || !same_sentence(gold, coded) ||
                (by_place && !same_place(pair, gold, coded)))
                continue;
            of_gold[i] = (uint32_t)k;
            of_coded[k] = (uint32_t)i;
            is_free = false;
        }
    }
}

bool match_events(event_match *match, const document_pair *pair) {
    if (!make_partners(match, pair))
        return false;
    match_round(match, pair, true, true);
    match_round(match, pair, false, true);
    match_round(match, pair, true, false);
    match_round(match, pair, false, false);
    return true;
}

void match_free(event_match *match) {
    free(match->of_gold);
    free(match->of_coded);
    free(match->mix_gold);
    free(match->mix_coded);
    memset(match, 0, sizeof *match);
}
