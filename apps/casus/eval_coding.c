#include "eval_coding.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A document on its way into a coding. */
typedef struct document_entry {
    event_coding *coding;
    const char *id;
    const casus_source *place;
    bool by_codes;
    size_t index; /* of the event being read, for messages */
    /* what the coding had before */
    size_t event_count, party_count, mode_count;
    uint64_t untyped;
    casus_error *error;
} document_entry;

bool fail_at(casus_error *error, casus_status code, const casus_source *place,
             const char *format, ...) {
    va_list values;
    va_start(values, format);
    memset(error, 0, sizeof *error);
    error->code = code;
    error->line = place->line;
    snprintf(error->source, sizeof error->source, "%s", place->name == NULL ? "" : place->name);
    vsnprintf(error->message, sizeof error->message, format, values);
    va_end(values);
    return false;
}

static bool fail_memory(document_entry *entry) {
    return fail_at(entry->error, CASUS_ERROR_MEMORY, entry->place, "out of memory");
}

static bool fail_event(document_entry *entry, const char *what) {
    return fail_at(entry->error, CASUS_ERROR_INPUT, entry->place, "\"events\"[%zu] %s",
                   entry->index, what);
}

/* ------------------------------------------------------------------------------------------------
 * Documents
 */

void coding_free(event_coding *coding) {
    names_free(&coding->ids);
    free(coding->documents);
    free(coding->events);
    free(coding->parties);
    free(coding->modes);
    memset(coding, 0, sizeof *coding);
}

void vocabulary_free(coding_vocabulary *vocabulary) {
    names_free(&vocabulary->types);
    names_free(&vocabulary->modes);
    names_free(&vocabulary->statuses);
}

const coded_document *coding_find(const event_coding *coding, const char *id) {
    uint32_t number = names_find(&coding->ids, id);
    return number == NO_NAME ? NULL : &coding->documents[number];
}

uint64_t count_absent(const event_coding *of, const event_coding *in) {
    uint64_t count = 0;
    for (size_t i = 0; i < of->document_count; i++)
        count += coding_find(in, of->ids.names[i]) == NULL;
    return count;
}

static bool begin_document(document_entry *entry) {
    const event_coding *coding = entry->coding;
    entry->event_count = coding->event_count;
    entry->party_count = coding->party_count;
    entry->mode_count = coding->mode_count;
    entry->untyped = coding->untyped;
    if (coding_find(coding, entry->id) == NULL)
        return true;
    return fail_at(entry->error, CASUS_ERROR_INPUT, entry->place,
                   "the id \"%.80s\" stood before; the first document of the name counts",
                   entry->id);
}

static bool end_document(document_entry *entry) {
    event_coding *coding = entry->coding;
    uint32_t number;
    if (!make_room((void **)&coding->documents, &coding->document_capacity,
                   coding->document_count, sizeof *coding->documents) ||
        !names_add(&coding->ids, entry->id, &number))
        return fail_memory(entry);
    coding->documents[coding->document_count++] =
        (coded_document){.first_event = entry->event_count,
                         .event_count = coding->event_count - entry->event_count,
                         .by_codes = entry->by_codes};
    return true;
}

static void cancel_document(document_entry *entry) {
    entry->coding->event_count = entry->event_count;
    entry->coding->party_count = entry->party_count;
    entry->coding->mode_count = entry->mode_count;
    entry->coding->untyped = entry->untyped;
}

/* ------------------------------------------------------------------------------------------------
 * Parts of events
 */

static bool add_label(document_entry *entry, name_table *table, const char *label,
                      uint32_t *out) {
    if (strlen(label) > LONGEST_LABEL)
        return fail_event(entry, "has a type, mode or status that is too long for a name");
    if (table->count >= MOST_NAMES && names_find(table, label) == NO_NAME)
        return fail_event(entry, "brings the thousandth type, mode or status; are they names?");
    return names_add(table, label, out) || fail_memory(entry);
}

static bool add_party(document_entry *entry, const coded_party *party) {
    event_coding *coding = entry->coding;
    if (!make_room((void **)&coding->parties, &coding->party_capacity, coding->party_count,
                   sizeof *coding->parties))
        return fail_memory(entry);
    coding->parties[coding->party_count++] = *party;
    return true;
}

static bool add_mode(document_entry *entry, uint32_t type, const char *mode) {
    event_coding *coding = entry->coding;
    char label[2 * LONGEST_LABEL + 2];
    uint32_t number;
    snprintf(label, sizeof label, "%s/%s", coding->vocabulary->types.names[type], mode);
    if (!add_label(entry, &coding->vocabulary->modes, label, &number))
        return false;
    if (!make_room((void **)&coding->modes, &coding->mode_capacity, coding->mode_count,
                   sizeof *coding->modes))
        return fail_memory(entry);
    coding->modes[coding->mode_count++] = number;
    return true;
}

static bool add_event(document_entry *entry, const coded_event *event) {
    event_coding *coding = entry->coding;
    if (coding->event_count - entry->event_count >= MOST_DOCUMENT_EVENTS)
        return fail_at(entry->error, CASUS_ERROR_LIMIT, entry->place,
                       "the document has more than %d events", MOST_DOCUMENT_EVENTS);
    if (!make_room((void **)&coding->events, &coding->event_capacity, coding->event_count,
                   sizeof *coding->events))
        return fail_memory(entry);
    coding->events[coding->event_count++] = *event;
    return true;
}

/* The k-th of a list as a list of its own; nobody stays nobody. */
static coded_list only_party(coded_list list, size_t k) {
    return (coded_list){list.first + k, list.count > 0, list.given};
}

/* CAMEO practice: an event for each actor and recipient. */
static bool add_event_dyads(document_entry *entry, const coded_event *event) {
    coded_list actors = event->parties[ROLE_ACTOR];
    coded_list recipients = event->parties[ROLE_RECIPIENT];
    for (size_t i = 0; i == 0 || i < actors.count; i++) {
        for (size_t k = 0; k == 0 || k < recipients.count; k++) {
            coded_event dyad = *event;
            dyad.parties[ROLE_ACTOR] = only_party(actors, i);
            dyad.parties[ROLE_RECIPIENT] = only_party(recipients, k);
            if (!add_event(entry, &dyad))
                return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------------------------------------
 * JSON
 */

static bool is_missing(const json_t *value) {
    return value == NULL || json_is_null(value);
}

static bool read_span(document_entry *entry, const json_t *object, const char *name,
                      coded_span *out) {
    const json_t *value = json_object_get(object, name);
    const json_t *first = json_array_get(value, 0);
    const json_t *second = json_array_get(value, 1);
    char what[80];
    *out = (coded_span){0, 0};
    if (is_missing(value))
        return true;
    if (json_array_size(value) == 2 && json_is_integer(first) && json_is_integer(second)) {
        json_int_t start = json_integer_value(first), end = json_integer_value(second);
        if (start >= 0 && end > start && end <= UINT32_MAX) {
            *out = (coded_span){(uint32_t)start, (uint32_t)end};
            return true;
        }
    }
    snprintf(what, sizeof what, "has a \"%s\" that is not [start, end]", name);
    return fail_event(entry, what);
}

static bool read_parties(document_entry *entry, const json_t *object, const char *name,
                         coded_list *out) {
    const json_t *list = json_object_get(object, name), *value;
    size_t i;
    *out = (coded_list){entry->coding->party_count, json_array_size(list), list != NULL};
    if (list != NULL && !json_is_array(list))
        return fail_event(entry, "has \"actors\" or \"recipients\" that are not a list");
    json_array_foreach(list, i, value) {
        coded_party party = {0};
        const char *code = json_string_value(json_object_get(value, "code"));
        if (!json_is_object(value))
            return fail_event(entry, "has an actor or recipient that is not an object");
        snprintf(party.code, sizeof party.code, "%s", code == NULL ? "" : code);
        if (!read_span(entry, value, "span", &party.span) || !add_party(entry, &party))
            return false;
    }
    return true;
}

static bool read_modes(document_entry *entry, const json_t *object, coded_event *event) {
    const json_t *list = json_object_get(object, "modes"), *value;
    size_t i;
    event->modes = (coded_list){entry->coding->mode_count, json_array_size(list), list != NULL};
    if (list != NULL && !json_is_array(list))
        return fail_event(entry, "has \"modes\" that are not a list");
    json_array_foreach(list, i, value) {
        if (!json_is_string(value))
            return fail_event(entry, "has a mode that is not a string");
        if (!add_mode(entry, event->type, json_string_value(value)))
            return false;
    }
    return true;
}

/* The type, or that of the CAMEO code; "" for an event to leave out, NULL for a wrong one. */
static const char *type_of(document_entry *entry, const json_t *object) {
    const json_t *type = json_object_get(object, "type");
    const char *cameo = json_string_value(json_object_get(object, "cameo"));
    if (json_string_length(type) > 0)
        return json_string_value(type);
    if (json_is_null(type)) /* a pair without relation */
        return "";
    if (type != NULL || cameo == NULL) {
        fail_event(entry, "has no \"type\"");
        return NULL;
    }
    entry->coding->untyped += casus_cameo_type(cameo)[0] == '\0';
    return casus_cameo_type(cameo);
}

static bool read_status(document_entry *entry, const json_t *object, coded_event *event) {
    const char *status = json_string_value(json_object_get(object, "status"));
    event->status = NO_NAME;
    return status == NULL ||
           add_label(entry, &entry->coding->vocabulary->statuses, status, &event->status);
}

static bool read_event(document_entry *entry, const json_t *object) {
    coded_event event = {0};
    const json_t *confidence = json_object_get(object, "confidence");
    if (!json_is_object(object))
        return fail_event(entry, "is not an object");
    const char *type = type_of(entry, object);
    if (type == NULL || type[0] == '\0')
        return type != NULL;
    event.confidence = json_is_number(confidence) ? json_number_value(confidence) : -1;
    if (event.confidence > 1)
        return fail_event(entry, "has a \"confidence\" above 1");
    if (!add_label(entry, &entry->coding->vocabulary->types, type, &event.type) ||
        !read_status(entry, object, &event) || !read_modes(entry, object, &event) ||
        !read_span(entry, object, "sentence", &event.sentence) ||
        !read_span(entry, object, "trigger", &event.trigger) ||
        !read_parties(entry, object, "actors", &event.parties[ROLE_ACTOR]) ||
        !read_parties(entry, object, "recipients", &event.parties[ROLE_RECIPIENT]))
        return false;
    return entry->by_codes ? add_event_dyads(entry, &event) : add_event(entry, &event);
}

static bool read_object(document_entry *entry, const json_t *root, bool needs_text) {
    const json_t *events = json_object_get(root, "events"), *value;
    if (!json_is_array(events))
        return fail_at(entry->error, CASUS_ERROR_INPUT, entry->place,
                       "the object has no list \"events\", so it is no coding");
    if (needs_text && json_string_length(json_object_get(root, "text")) == 0)
        return fail_at(entry->error, CASUS_ERROR_INPUT, entry->place,
                       "there is no \"text\" to code; give the coding behind the gold file");
    json_array_foreach(events, entry->index, value) {
        if (!read_event(entry, value))
            return false;
    }
    return true;
}

bool coding_add_json(event_coding *coding, const char *id, const casus_source *source,
                     const event_coding *gold, bool needs_text, casus_error *error) {
    const coded_document *wanted = gold == NULL ? NULL : coding_find(gold, id);
    document_entry entry = {.coding = coding,
                            .id = id,
                            .place = source,
                            .by_codes = wanted != NULL && wanted->by_codes,
                            .error = error};
    json_error_t why;
    json_t *root = json_loadb(source->data, source->length, JSON_ALLOW_NUL, &why);
    if (root == NULL) /* jansson often says nothing when it lacks memory */
        return json_error_code(&why) == json_error_out_of_memory || why.text[0] == '\0'
                   ? fail_memory(&entry)
                   : fail_at(error, CASUS_ERROR_INPUT, source, "not valid JSON: %.150s",
                             why.text);
    bool good =
        begin_document(&entry) && read_object(&entry, root, needs_text) && end_document(&entry);
    if (!good)
        cancel_document(&entry);
    json_decref(root);
    return good;
}

/* ------------------------------------------------------------------------------------------------
 * Codes
 */

static bool add_code(document_entry *entry, const char *code, coded_list *out) {
    coded_party party = {0};
    *out = (coded_list){entry->coding->party_count, 0, true};
    if (code[0] == '\0' || code[0] == '-')
        return true;
    snprintf(party.code, sizeof party.code, "%s", code);
    out->count = 1;
    return add_party(entry, &party);
}

static bool add_dyad(document_entry *entry, const coded_dyad *dyad) {
    coded_event event = {.status = NO_NAME, .confidence = -1};
    const char *type = casus_cameo_type(dyad->cameo);
    if (type[0] == '\0') {
        entry->coding->untyped++;
        return true;
    }
    return add_label(entry, &entry->coding->vocabulary->types, type, &event.type) &&
           add_code(entry, dyad->source, &event.parties[ROLE_ACTOR]) &&
           add_code(entry, dyad->target, &event.parties[ROLE_RECIPIENT]) &&
           add_event(entry, &event);
}

bool coding_add_dyads(event_coding *coding, const char *id, const coded_dyad *dyads,
                      size_t count, const casus_source *place, casus_error *error) {
    document_entry entry = {
        .coding = coding, .id = id, .place = place, .by_codes = true, .error = error};
    bool good = begin_document(&entry);
    for (; good && entry.index < count; entry.index++)
        good = add_dyad(&entry, &dyads[entry.index]);
    good = good && end_document(&entry);
    if (!good)
        cancel_document(&entry);
    return good;
}
