/*
 * A coding: documents with their events, as a gold standard or a coder gives them.
 *
 * In: the JSON objects that `casus code -f json` prints (docs/output.md), of which an event
 * needs only its type, or events by their codes (eval_petrarch.h). Out: arrays; a document's
 * events stand in a row, what belongs to an event is a range of the coding's own lists. Types,
 * modes and statuses are numbers of a vocabulary that the codings to be compared share.
 */
#ifndef EVAL_CODING_H
#define EVAL_CODING_H

#include "growing.h"

#include <casus/casus.h>

enum {
    MOST_DOCUMENT_EVENTS = 10000, /* events are compared each with each */
    MOST_NAMES = 1000,            /* types, or modes, or statuses */
    LONGEST_LABEL = 63,
};

typedef struct coding_vocabulary {
    name_table types;
    name_table modes; /* with their types: "ACCUSE/allege" */
    name_table statuses;
} coding_vocabulary;

/* Half-open, in code points; end 0: not given. */
typedef struct coded_span {
    uint32_t start, end;
} coded_span;

typedef struct coded_party {
    coded_span span;
    char code[16]; /* "IDNGOV"; "": not given */
} coded_party;

/* A range of the coding's modes or parties. */
typedef struct coded_list {
    size_t first;
    size_t count;
    bool given; /* false: the file does not say, which is not the same as none */
} coded_list;

typedef enum event_role { ROLE_ACTOR, ROLE_RECIPIENT, ROLE_COUNT } event_role;

typedef struct coded_event {
    uint32_t type;
    uint32_t status; /* NO_NAME: not given */
    coded_span sentence;
    coded_span trigger;
    double confidence; /* below 0: not given */
    coded_list modes;
    coded_list parties[ROLE_COUNT];
} coded_event;

typedef struct coded_document {
    size_t first_event;
    size_t event_count;
    bool by_codes; /* one event for each dyad, whose parties are codes, not words */
} coded_document;

typedef struct event_coding {
    coding_vocabulary *vocabulary;
    name_table ids; /* of documents: their numbers are indices of `documents` */
    coded_document *documents;
    coded_event *events;
    coded_party *parties;
    uint32_t *modes;
    size_t document_count, event_count, party_count, mode_count;
    size_t document_capacity, event_capacity, party_capacity, mode_capacity;
    uint64_t untyped; /* events left out: their CAMEO code has no PLOVER type */
} event_coding;

void coding_free(event_coding *coding);
void vocabulary_free(coding_vocabulary *vocabulary);

/* The document `id`, or NULL. */
const coded_document *coding_find(const event_coding *coding, const char *id);

/* How many documents of one coding another does not have. */
uint64_t count_absent(const event_coding *of, const event_coding *in);

/* Adds the document `id` out of the JSON object `source`. An event of a document that is by
 * codes in `gold` (NULL: none) becomes one for each actor and recipient. With `needs_text` an
 * object without a text is an error. On failure `error` is filled, and the coding is as it was.
 */
bool coding_add_json(event_coding *coding, const char *id, const casus_source *source,
                     const event_coding *gold, bool needs_text, casus_error *error);

/* An event by its codes: source, target and CAMEO; "---" and "" are nobody. */
typedef struct coded_dyad {
    char source[16];
    char target[16];
    char cameo[8];
} coded_dyad;

/* Adds a document of such events; `place` is where it stands. */
bool coding_add_dyads(event_coding *coding, const char *id, const coded_dyad *dyads,
                      size_t count, const casus_source *place, casus_error *error);

/* Fills `error` and returns false. */
bool fail_at(casus_error *error, casus_status code, const casus_source *place,
             const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
