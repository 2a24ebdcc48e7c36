/*
 * Where an event happened: "in", "at", "near" phrases of its clause, the place that it was done
 * to, the only place of the sentence, the place of the dateline; the first that is there.
 *
 * A name that several places bear is taken for the one in the country that stands beside it,
 * else in the country that the document speaks of most.
 */
#include "context/context_work.h"

#include <string.h>

#define NAME_MAX_WORDS 16

/* place_prepositions: "on" and the like do not say that a country is the place. */
#define NOT_COUNTRIES 2

/* A place as the lexicon or only the text knows it. */
typedef struct found_place {
    bool found;
    int32_t place; /* or -1 */
    cs_text name;
    cs_country country;
    cs_place_precision precision;
    cs_span span;
} found_place;

static uint32_t votes_for(const cs_context_work *work, cs_country country) {
    for (size_t i = 0; i < work->countries.count; i++)
        if (memcmp(work->countries.items[i].country.code, country.code, 4) == 0)
            return work->countries.items[i].mentions;
    return 0;
}

static cs_place_precision precision_of_kind(cs_place_kind kind) {
    return kind == CS_PLACE_KIND_CITY || kind == CS_PLACE_KIND_OTHER ? CS_PLACE_CITY
                                                                     : CS_PLACE_REGION;
}

static void take_place(const cs_lexicon *lexicon, int32_t place, found_place *out) {
    const cs_place_entry *entry = cs_lexicon_place(lexicon, place);
    if (!entry)
        return;
    out->found = true;
    out->place = place;
    out->name = entry->name;
    out->country = entry->country;
    out->precision = precision_of_kind(entry->kind);
}

/* The nation that the name means (its name itself, not its capital or an adjective), as a
 * place. */
static void take_nation(const cs_lexicon *lexicon, const cs_entry *nation, cs_text name,
                        found_place *out) {
    out->found = true;
    out->place = cs_lexicon_place_named(lexicon, name);
    out->name = nation->name;
    out->country = nation->country;
    out->precision = CS_PLACE_COUNTRY;
}

/* Looks a name up among places and nations. `beside` is the country named next to it ("" when
 * none). */
static found_place look_up(const cs_context_work *work, cs_text name, cs_country beside) {
    found_place out = {.place = -1};
    cs_symbol words[NAME_MAX_WORDS];
    if (cs_text_starts(name, CS_LITERAL("the ")) || cs_text_starts(name, CS_LITERAL("The "))) {
        name.data += 4;
        name.length -= 4;
    }
    size_t count = cs_lexicon_cut(work->lexicon, name, words, NAME_MAX_WORDS);
    const cs_form *forms = NULL;
    size_t form_count = 0;
    if (count == 0 ||
        cs_lexicon_longest(work->lexicon, words, count, &forms, &form_count) != count)
        return out;
    uint64_t best = 0;
    for (size_t i = 0; i < form_count; i++) {
        const cs_entry *entry = cs_lexicon_entry(work->lexicon, forms[i].entry);
        if (!entry)
            continue;
        if (entry->kind == CS_ENTRY_NATION && forms[i].kind == CS_FORM_NAME) {
            take_nation(work->lexicon, entry, name, &out);
            return out;
        }
        if (entry->kind != CS_ENTRY_PLACE || entry->place < 0)
            continue;
        uint64_t weight = 1 + votes_for(work, entry->country);
        if (beside.code[0] && memcmp(beside.code, entry->country.code, 4) == 0)
            weight += UINT64_C(1) << 32;
        if (weight > best) {
            best = weight;
            take_place(work->lexicon, entry->place, &out);
        }
    }
    return out;
}

/* The country named right behind a place: "Aleppo, Syria". */
static cs_country country_beside(const cs_context_work *work, uint32_t head) {
    const casus_doc *doc = work->doc;
    for (uint32_t child = work->first_child[head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        if (!doc->mention_of || doc->mention_of[child] == CS_NO_MENTION)
            continue;
        const cs_mention *mention = &doc->mentions.items[doc->mention_of[child]];
        if (mention->entity < doc->entities.count &&
            doc->entities.items[mention->entity].country.code[0])
            return doc->entities.items[mention->entity].country;
    }
    return (cs_country){""};
}

/* What place a mention is, if it is one: by its own name, else by its entity. */
static found_place place_of_mention(const cs_context_work *work, const cs_mention *mention) {
    const casus_doc *doc = work->doc;
    found_place out = {.place = -1};
    if (mention->kind == CS_MENTION_ADJECTIVE || mention->kind == CS_MENTION_PRONOUN ||
        mention->entity >= doc->entities.count)
        return out;
    const cs_entity *entity = &doc->entities.items[mention->entity];
    if (entity->kind != CS_ENTITY_PLACE && entity->kind != CS_ENTITY_NATION &&
        entity->place < 0)
        return out;
    cs_span span = mention->name_span.length ? mention->name_span : mention->span;
    if (mention->kind == CS_MENTION_NAME)
        out = look_up(work, cs_text_slice(doc->text.data, span),
                      country_beside(work, mention->head));
    if (!out.found && entity->place >= 0)
        take_place(work->lexicon, entity->place, &out);
    if (!out.found && entity->kind == CS_ENTITY_PLACE) {
        out.found = true;
        out.name = entity->name;
        out.country = entity->country;
        out.precision = CS_PLACE_CITY;
    }
    if (!out.found && entity->kind == CS_ENTITY_NATION && entity->country.code[0]) {
        out.found = true;
        out.name = entity->name;
        out.country = entity->country;
        out.precision = CS_PLACE_COUNTRY;
    }
    out.span = span;
    return out;
}

/* "in Aleppo", "in the city of Aleppo", "in the streets of Aleppo". */
static bool is_located(const cs_context_work *work, uint32_t head,
                       cs_place_precision precision) {
    for (int i = 0; i < 4; i++) {
        uint32_t place_mark =
            cs_context_child_in(work, head, CS_DEPREL_CASE, CS_SET_place_prepositions);
        if (place_mark != CS_NO_WORD)
            return i > 0 || precision != CS_PLACE_COUNTRY ||
                   cs_context_in(work, CS_SET_place_prepositions, place_mark) != NOT_COUNTRIES;
        uint32_t mark = cs_context_child(work, head, CS_DEPREL_CASE);
        uint32_t up = cs_context_word(work, head)->head;
        cs_deprel relation = cs_context_relation(work, head);
        bool of = mark != CS_NO_WORD && cs_context_is(work, mark, CS_LITERAL("of")) &&
                  relation == CS_DEPREL_NMOD;
        bool bare = mark == CS_NO_WORD &&
                    (relation == CS_DEPREL_APPOS || relation == CS_DEPREL_COMPOUND);
        if (up == CS_NO_WORD || (!of && !bare))
            return false;
        head = up;
    }
    return false;
}

static bool is_party(const cs_party *parties, size_t count, cs_span span) {
    for (size_t i = 0; i < count; i++)
        if (cs_span_overlap(parties[i].span, span))
            return true;
    return false;
}

/* "Allies in the United States": tells where an actor is from. */
static bool describes_actor(const cs_context_work *work, const cs_event *event, uint32_t head) {
    for (int i = 0; i < 8 && head != CS_NO_WORD && head != event->trigger; i++) {
        for (size_t k = 0; k < event->actor_count; k++) {
            uint32_t mention = event->actors[k].mention;
            if (mention != CS_NO_MENTION && work->doc->mentions.items[mention].head == head)
                return true;
        }
        head = cs_context_word(work, head)->head;
    }
    return false;
}

/* Types that are words: only what stands on the verb itself tells where they were spoken. */
static bool is_spoken(const casus_doc *doc, cs_plover type) {
    int quad = cs_type_quad(doc->ontology, type);
    return (quad == 1 || quad == 3) && type != CS_PLOVER_CONSULT;
}

/* How well a mention says where the event happened; the lower the better, CS_NO_WORD: not. */
static uint32_t cost_of(const cs_context_work *work, const cs_event *event,
                        const cs_mention *mention, const found_place *place) {
    if (is_party(event->actors, event->actor_count, mention->span) ||
        describes_actor(work, event, mention->head))
        return CS_NO_WORD;
    uint32_t cost = cs_context_attachment(work, event->trigger, mention->head);
    bool located = is_located(work, mention->head, place->precision);
    if (cost == CS_NO_WORD)
        return CS_NO_WORD;
    if (is_spoken(work->doc, event->type) && cost % 8 > 1)
        return CS_NO_WORD;
    if (!located) {
        const cs_word *head = cs_context_word(work, mention->head);
        /* "the Kabul bombing"; "shelled Aleppo", "invaded Kuwait" */
        bool names_event = head->head == event->trigger && head->deprel == CS_DEPREL_COMPOUND &&
                           place->precision != CS_PLACE_COUNTRY;
        bool suffers =
            is_party(event->recipients, event->recipient_count, mention->span) &&
            (place->precision != CS_PLACE_COUNTRY || event->type == CS_PLOVER_ASSAULT) &&
            !is_spoken(work->doc, event->type);
        if (!names_event && !suffers)
            return CS_NO_WORD;
    }
    return cost;
}

static void set_place(const cs_context_work *work, cs_event *event, const found_place *found) {
    event->place = found->place;
    event->place_name = found->name;
    event->place_country = found->country;
    event->place_precision = found->precision;
    event->place_span = found->span;
    const cs_place_entry *entry =
        found->place >= 0 ? cs_lexicon_place(work->lexicon, found->place) : NULL;
    if (entry) {
        event->place_located = true;
        event->latitude = entry->latitude;
        event->longitude = entry->longitude;
    }
}

/* Whether one of the parties, if any is of a country, is of the given one. */
static bool parties_are_of(const cs_context_work *work, const cs_event *event,
                           cs_country country) {
    const casus_doc *doc = work->doc;
    bool any = false;
    for (size_t i = 0; i < event->actor_count + event->recipient_count; i++) {
        const cs_party *party = i < event->actor_count
                                    ? &event->actors[i]
                                    : &event->recipients[i - event->actor_count];
        if (party->entity >= doc->entities.count)
            continue;
        cs_country own = doc->entities.items[party->entity].country;
        if (own.code[0] && memcmp(own.code, country.code, sizeof own.code) == 0)
            return true;
        any = any || own.code[0];
    }
    return !any;
}

/* The place of the report is that of what happens in its country. */
static bool place_from_dateline(const cs_context_work *work, cs_event *event) {
    const casus_doc *doc = work->doc;
    if (event->article >= doc->articles.count || event->status != CS_STATUS_ACTUAL)
        return false;
    cs_span span = doc->articles.items[event->article].dateline_place;
    if (!span.length)
        return false;
    cs_text name = cs_text_slice(doc->text.data, span);
    cs_text rest = name;
    cs_text first = cs_text_trim(cs_text_cut(&rest, ',')); /* "Lagos, Nigeria" */
    cs_country country = {""};
    found_place nation = look_up(work, cs_text_trim(rest), country);
    if (nation.found)
        country = nation.country;
    found_place found = look_up(work, first, country);
    if (!found.found) {
        found.found = true;
        found.name = first;
        found.country = country;
        found.precision = CS_PLACE_CITY;
    }
    found.span = span;
    if (!parties_are_of(work, event, found.country))
        return false;
    set_place(work, event, &found);
    return true;
}

void cs_context_place(cs_context_work *work, cs_event *event) {
    const casus_doc *doc = work->doc;
    uint32_t first, end;
    cs_context_reach(work, event, &first, &end);
    found_place best = {.place = -1}, only = {.place = -1};
    uint32_t best_cost = CS_NO_WORD;
    size_t others = 0;
    for (uint32_t word = first; word < end && doc->mention_of; word++) {
        uint32_t index = doc->mention_of[word];
        if (index == CS_NO_MENTION)
            continue;
        const cs_mention *mention = &doc->mentions.items[index];
        found_place place = place_of_mention(work, mention);
        if (!place.found)
            continue;
        uint32_t cost = cost_of(work, event, mention, &place);
        /* the more specific place first, then the closer one */
        if (cost != CS_NO_WORD && (!best.found || place.precision < best.precision ||
                                   (place.precision == best.precision && cost < best_cost))) {
            best = place;
            best_cost = cost;
        }
        if (is_located(work, mention->head, place.precision)) {
            only = place;
            others++;
        }
    }
    if (!best.found && others == 1 && !is_spoken(work->doc, event->type))
        best = only;
    if (best.found)
        set_place(work, event, &best);
    else
        (void)place_from_dateline(work, event);
}
