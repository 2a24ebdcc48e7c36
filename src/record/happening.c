/*
 * When two events of a document are one: told in the title and again in the text, or taken up
 * later on.
 */
#include "base/hash.h"
#include "record/record.h"

#include <string.h>

/* An event without a date of its own has the article's; one that says the day may lie this many
 * days before it. */
#define REPORT_LAG_DAYS 7
#define DAYS_APART_MAX  1

/* "an Indian diplomat" and "the senior Indian diplomat" may be two entities to coreference; as
 * parties of one happening they are told apart by code and head noun only. The head's lemma, or
 * empty for names. */
static cs_text common_noun(const casus_doc *doc, const cs_party *party) {
    if (party->mention == CS_NO_MENTION || party->entity == CS_NO_ENTITY)
        return (cs_text){NULL, 0};
    const cs_mention *mention = &doc->mentions.items[party->mention];
    if (mention->kind != CS_MENTION_NOMINAL || doc->entities.items[party->entity].from_lexicon)
        return (cs_text){NULL, 0};
    return doc->words.items[mention->head].lemma;
}

/* Parties are the same whatever their order, so what is hashed is summed. */
static uint64_t party_hash(const casus_doc *doc, const cs_party *party) {
    cs_text noun = common_noun(doc, party);
    if (noun.length > 0)
        return cs_hash(noun, doc->entities.items[party->entity].sectors);
    if (party->entity != CS_NO_ENTITY) {
        char bytes[4];
        for (int i = 0; i < 4; i++)
            bytes[i] = (char)(party->entity >> (8 * i) & 0xff);
        return cs_hash((cs_text){bytes, 4}, 1);
    }
    return cs_hash(cs_text_slice(doc->text.data, party->span), 2);
}

static uint64_t parties_hash(const casus_doc *doc, const cs_party *parties, size_t count) {
    uint64_t sum = count;
    for (size_t i = 0; i < count; i++)
        sum += party_hash(doc, &parties[i]);
    return sum;
}

uint64_t cs_happening_key(const casus_doc *doc, const cs_event *event) {
    uint64_t actors = parties_hash(doc, event->actors, event->actor_count);
    uint64_t recipients = parties_hash(doc, event->recipients, event->recipient_count);
    uint64_t key = actors * UINT64_C(0x9e3779b97f4a7c15) ^ recipients;
    key ^= (uint64_t)event->type << 32;
    return key ^ key >> 29;
}

static bool same_party(const casus_doc *doc, const cs_party *a, const cs_party *b) {
    cs_text noun = common_noun(doc, a);
    if (noun.length > 0 && cs_text_equal(noun, common_noun(doc, b))) {
        const cs_entity *x = &doc->entities.items[a->entity],
                        *y = &doc->entities.items[b->entity];
        return strcmp(x->country.code, y->country.code) == 0 && x->sectors == y->sectors;
    }
    if (a->entity != CS_NO_ENTITY || b->entity != CS_NO_ENTITY)
        return a->entity == b->entity;
    return cs_text_equal_ignoring_case(cs_text_slice(doc->text.data, a->span),
                                       cs_text_slice(doc->text.data, b->span));
}

static bool same_parties(const casus_doc *doc, const cs_party *a, size_t a_count,
                         const cs_party *b, size_t b_count) {
    if (a_count != b_count)
        return false;
    for (size_t i = 0; i < a_count; i++) {
        bool found = false;
        for (size_t k = 0; k < b_count && !found; k++)
            found = same_party(doc, &a[i], &b[k]);
        if (!found)
            return false;
    }
    return true;
}

static bool same_modes(const cs_event *a, const cs_event *b) {
    if (a->mode_count != b->mode_count)
        return false;
    for (uint8_t i = 0; i < a->mode_count; i++)
        if (memchr(b->modes, a->modes[i], b->mode_count) == NULL)
            return false;
    return true;
}

static bool dates_agree(const cs_event *a, const cs_event *b) {
    if (!a->date.year || !b->date.year)
        return a->date.year == b->date.year || a->date_span.length == 0 ||
               b->date_span.length == 0;
    if (a->date.year != b->date.year && (!a->date.month || !b->date.month))
        return false;
    if (!a->date.month || !b->date.month)
        return true;
    if (!a->date.day || !b->date.day)
        return a->date.year == b->date.year && a->date.month == b->date.month;
    int32_t apart = cs_date_to_days(a->date) - cs_date_to_days(b->date);
    int32_t most = a->date_span.length == 0 || b->date_span.length == 0 ? REPORT_LAG_DAYS
                                                                        : DAYS_APART_MAX - 1;
    return apart >= -most && apart <= most;
}

/* Two cities are two events; a city and its country may be one. */
static bool places_agree(const cs_event *a, const cs_event *b) {
    if (a->place_span.length == 0 || b->place_span.length == 0 ||
        a->place_precision != b->place_precision)
        return true;
    if (a->place >= 0 && b->place >= 0)
        return a->place == b->place;
    return cs_text_equal(a->place_name, b->place_name);
}

static bool counts_agree(int32_t a, int32_t b) {
    return a < 0 || b < 0 || a == b;
}

static cs_text trigger_lemma(const casus_doc *doc, const cs_event *event) {
    if (event->trigger >= doc->words.count)
        return (cs_text){NULL, 0};
    return doc->words.items[event->trigger].lemma;
}

static bool in_title(const casus_doc *doc, const cs_event *event) {
    return event->sentence < doc->sentences.count &&
           doc->sentences.items[event->sentence].is_title;
}

/* What is demanded, promised or blamed is part of the meaning. */
static bool same_meaning(const casus_doc *doc, const cs_event *first, const cs_event *later) {
    const cs_event *a =
        first->inner < doc->events.count ? &doc->events.items[first->inner] : NULL;
    const cs_event *b =
        later->inner < doc->events.count ? &doc->events.items[later->inner] : NULL;
    if (a && b && (a->type != b->type || !same_modes(a, b)))
        return false;
    if ((a == NULL) != (b == NULL))
        return false;
    if (!same_modes(first, later) || strcmp(first->cameo, later->cameo) != 0)
        return in_title(doc, first) && (first->mode_count == 0 || later->mode_count == 0);
    bool complete = first->actor_count > 0 && first->recipient_count > 0;
    int quad = cs_type_quad(doc->ontology, first->type);
    bool verbal = quad == 1 || quad == 3;
    /* words about the same people may be about two matters; so may deeds by nobody known */
    if (verbal || !complete)
        return in_title(doc, first) ||
               cs_text_equal(trigger_lemma(doc, first), trigger_lemma(doc, later));
    return true;
}

bool cs_same_happening(const casus_doc *doc, const cs_event *first, const cs_event *later) {
    return first->type == later->type && first->status == later->status &&
           first->type != CS_PLOVER_NONE && first->pair < 0 && later->pair < 0 &&
           same_parties(doc, first->actors, first->actor_count, later->actors,
                        later->actor_count) &&
           same_parties(doc, first->recipients, first->recipient_count, later->recipients,
                        later->recipient_count) &&
           first->actor_count + first->recipient_count > 0 && dates_agree(first, later) &&
           places_agree(first, later) && counts_agree(first->killed, later->killed) &&
           counts_agree(first->injured, later->injured) && same_meaning(doc, first, later);
}

static void merge_place(cs_event *first, const cs_event *later) {
    bool unknown = first->place_name.length == 0;
    bool finer =
        later->place_span.length > 0 && later->place_precision < first->place_precision;
    if (later->place_name.length == 0 || (!unknown && !finer))
        return;
    first->place = later->place;
    first->place_precision = later->place_precision;
    first->place_span = later->place_span;
    first->place_name = later->place_name;
    first->place_country = later->place_country;
    first->place_located = later->place_located;
    first->latitude = later->latitude;
    first->longitude = later->longitude;
}

void cs_merge_events(cs_event *first, const cs_event *later) {
    if (first->date_span.length == 0 && later->date_span.length > 0) {
        first->date = later->date;
        first->date_precision = later->date_precision;
        first->date_span = later->date_span;
    }
    merge_place(first, later);
    if (first->killed < 0)
        first->killed = later->killed;
    if (first->injured < 0)
        first->injured = later->injured;
    if (first->claimed_by.span.length == 0)
        first->claimed_by = later->claimed_by;
    for (uint8_t i = 0; first->mode_count == 0 && i < later->mode_count; i++)
        first->modes[i] = later->modes[i];
    if (first->mode_count == 0) {
        first->mode_count = later->mode_count;
        if (later->mode_count > 0)
            memcpy(first->cameo, later->cameo, sizeof first->cameo);
    }
    first->contexts |= later->contexts;
    if (first->inner == CS_NO_EVENT)
        first->inner = later->inner;
}
