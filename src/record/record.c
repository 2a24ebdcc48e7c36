#include "record/record.h"

#include "base/hash.h"

#include <stdlib.h>
#include <string.h>

/* How many earlier events of the same key one is compared with; bounds the work on documents
 * that repeat themselves thousands of times. */
#define COMPARISONS_MAX 32

static void hash_number(uint64_t *hash, uint64_t number) {
    char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (char)(number >> (8 * i) & 0xff);
    *hash = cs_hash((cs_text){bytes, sizeof bytes}, *hash);
}

static void hash_parties(const casus_doc *doc, const cs_party *parties, size_t count,
                         uint64_t *hash) {
    hash_number(hash, count);
    for (size_t i = 0; i < count; i++) {
        cs_text name = cs_text_slice(doc->text.data, parties[i].span);
        if (parties[i].entity < doc->entities.count) {
            char code[CS_CODE_SIZE];
            const cs_entity *entity = &doc->entities.items[parties[i].entity];
            cs_actor_code(entity->country, entity->sectors, code);
            *hash = cs_hash(cs_text_of(code), *hash);
            name = entity->name;
        }
        *hash = cs_hash(name, *hash);
    }
}

void cs_event_identify(const casus_doc *doc, cs_event *event) {
    static const char digits[] = "0123456789abcdef";
    uint64_t hash = cs_hash(cs_text_of(doc->id), 0);
    hash_number(&hash, event->article);
    hash = cs_hash(cs_text_of(cs_type_name(doc->ontology, event->type)), hash);
    hash_parties(doc, event->actors, event->actor_count, &hash);
    hash_parties(doc, event->recipients, event->recipient_count, &hash);
    hash_number(&hash, (uint64_t)(uint32_t)cs_date_to_days(event->date));
    hash_number(&hash, event->date.year != 0);
    hash_number(&hash, event->trigger_span.offset);
    hash_number(&hash, (uint64_t)(uint32_t)event->pair);
    for (int i = 15; i >= 0; i--, hash >>= 4)
        event->id[i] = digits[hash & 15];
    event->id[16] = '\0';
}

/* ------------------------------------------------------------------------------------------
 * Order
 */

typedef struct sort_key {
    int32_t pair;
    uint32_t article;
    uint32_t sentence;
    uint32_t trigger;
    uint32_t index; /* as match left them; settles every tie */
} sort_key;

static int compare_numbers(uint32_t a, uint32_t b) {
    return a < b ? -1 : a > b;
}

static int compare_keys(const void *left, const void *right) {
    const sort_key *a = left, *b = right;
    int order = a->pair < b->pair ? -1 : a->pair > b->pair;
    if (order == 0 && a->pair < 0) {
        order = compare_numbers(a->article, b->article);
        if (order == 0)
            order = compare_numbers(a->sentence, b->sentence);
        if (order == 0)
            order = compare_numbers(a->trigger, b->trigger);
    }
    return order ? order : compare_numbers(a->index, b->index);
}

static casus_status sort_events(casus_doc *doc, uint32_t *place_of, casus_error *error) {
    size_t count = doc->events.count;
    sort_key *keys = cs_arena_array(&doc->arena, count, sizeof *keys);
    cs_event *sorted = cs_arena_array(&doc->arena, count, sizeof *sorted);
    if (!keys || !sorted)
        return cs_fail_memory(error);
    for (size_t i = 0; i < count; i++) {
        const cs_event *event = &doc->events.items[i];
        keys[i] = (sort_key){event->pair, event->article, event->sentence, event->trigger,
                             (uint32_t)i};
    }
    qsort(keys, count, sizeof *keys, compare_keys);
    for (size_t i = 0; i < count; i++) {
        sorted[i] = doc->events.items[keys[i].index];
        place_of[keys[i].index] = (uint32_t)i;
    }
    doc->events.items = sorted;
    doc->events.capacity = count;
    return CASUS_OK;
}

static void follow(casus_doc *doc, const uint32_t *place_of, size_t count) {
    for (size_t i = 0; i < doc->events.count; i++) {
        cs_event *event = &doc->events.items[i];
        if (event->inner != CS_NO_EVENT)
            event->inner = event->inner < count ? place_of[event->inner] : CS_NO_EVENT;
    }
    for (size_t i = 0; i < doc->demands.count; i++) {
        cs_demand *demand = &doc->demands.items[i];
        if (demand->event < count)
            demand->event = place_of[demand->event];
    }
}

/* ------------------------------------------------------------------------------------------
 * One event per happening
 */

/* Events by key, chained from the latest back. */
typedef struct key_table {
    uint32_t *slots; /* event or CS_NO_EVENT; the number is a power of two */
    uint32_t *chain; /* [event]: the one before it with the same slot */
    size_t slot_count;
} key_table;

/* The earlier event that tells the same, or CS_NO_EVENT. */
static uint32_t find_earlier(const casus_doc *doc, const key_table *table, uint64_t key,
                             uint32_t index) {
    uint32_t found = CS_NO_EVENT;
    uint32_t at = table->slots[key & (table->slot_count - 1)];
    for (int i = 0; i < COMPARISONS_MAX && at != CS_NO_EVENT; i++) {
        if (cs_same_happening(doc, &doc->events.items[at], &doc->events.items[index]))
            found = at;
        at = table->chain[at];
    }
    return found;
}

/* place_of receives, for each event, the one that it is kept in. */
static casus_status merge_happenings(casus_doc *doc, uint32_t *place_of, casus_error *error) {
    size_t count = doc->events.count;
    key_table table = {.slot_count = 16};
    while (table.slot_count < 2 * count)
        table.slot_count *= 2;
    table.slots = cs_arena_array(&doc->arena, table.slot_count, sizeof *table.slots);
    table.chain = cs_arena_array(&doc->arena, count, sizeof *table.chain);
    bool *kept = cs_arena_array(&doc->arena, count, sizeof *kept);
    if (!table.slots || !table.chain || !kept)
        return cs_fail_memory(error);
    for (size_t i = 0; i < table.slot_count; i++)
        table.slots[i] = CS_NO_EVENT;
    for (size_t i = 0; i < count; i++) {
        cs_event *event = &doc->events.items[i];
        uint64_t key = cs_happening_key(doc, event);
        uint32_t earlier = find_earlier(doc, &table, key, (uint32_t)i);
        place_of[i] = (uint32_t)i;
        kept[i] = earlier == CS_NO_EVENT;
        if (!kept[i]) {
            cs_merge_events(&doc->events.items[earlier], event);
            place_of[i] = earlier;
            continue;
        }
        uint32_t *slot = &table.slots[key & (table.slot_count - 1)];
        table.chain[i] = *slot;
        *slot = (uint32_t)i;
    }
    /* close the gaps; what was merged goes where its keeper went */
    uint32_t written = 0;
    for (size_t i = 0; i < count; i++) {
        if (!kept[i]) {
            place_of[i] = place_of[place_of[i]];
            continue;
        }
        place_of[i] = written;
        doc->events.items[written++] = doc->events.items[i];
    }
    doc->events.count = written;
    return CASUS_OK;
}

static int same_demand(const cs_demand *a, const cs_demand *b) {
    return a->event == b->event && a->content.offset == b->content.offset &&
           a->content.length == b->content.length;
}

/* Merged events may have brought the same demand twice: one each is kept. */
static void merge_demands(casus_doc *doc) {
    size_t written = 0;
    for (size_t i = 0; i < doc->demands.count; i++) {
        const cs_demand *demand = &doc->demands.items[i];
        if (written > 0 && same_demand(&doc->demands.items[written - 1], demand))
            continue;
        doc->demands.items[written++] = *demand;
    }
    doc->demands.count = written;
}

casus_status cs_record(casus_doc *doc, casus_error *error) {
    size_t count = doc->events.count;
    if (count == 0)
        return CASUS_OK;
    uint32_t *place_of = cs_arena_array(&doc->arena, count, sizeof *place_of);
    if (!place_of)
        return cs_fail_memory(error);
    casus_status status = sort_events(doc, place_of, error);
    if (status != CASUS_OK)
        return status;
    follow(doc, place_of, count);
    if (!doc->has_pairs) {
        status = merge_happenings(doc, place_of, error);
        if (status != CASUS_OK)
            return status;
        follow(doc, place_of, count);
        merge_demands(doc);
    }
    for (size_t i = 0; i < doc->events.count; i++) {
        cs_event *event = &doc->events.items[i];
        if (event->inner == i) /* merged with what it holds */
            event->inner = CS_NO_EVENT;
        if (event->confidence == 0.0F)
            event->confidence = cs_event_confidence(doc, event);
        cs_event_identify(doc, event);
    }
    return CASUS_OK;
}
