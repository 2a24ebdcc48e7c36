/*
 * One JSON object to one document (DESIGN 4.1).
 *
 * In: the bytes of an object with "id", "text" and optional "title", "date", "source", "url",
 * "language", "pairs"; other fields are passed over. Out: a document that the caller frees.
 * The characters of "text" stay one for one, so that the caller's offsets hold; only when no
 * "pairs" are given is double encoding ("â€™") repaired, after which offsets count in the
 * repaired text.
 */
#ifndef CS_READ_JSON_H
#define CS_READ_JSON_H

#include "base/error.h"
#include "types/document.h"

/* What the reader wants of every document. */
typedef struct cs_read_setup {
    cs_date date; /* of documents that carry none; year 0: none */
    size_t max_document_bytes;
    bool whole_text;
    bool ignore_pairs;
    bool keep_source; /* keep the bytes, and take objects without a text */
} cs_read_setup;

/* Reads `object`, which begins at `line` of `source`. On CASUS_ERROR_INPUT and _LIMIT only this
 * document is lost. The bytes of `object` are changed. `warning` (its code stays 0 when there
 * is none) tells of a field that was dropped while the document stands. */
casus_status cs_read_json(casus_doc **out, char *object, size_t length, const char *source,
                          uint64_t line, const cs_read_setup *setup, casus_error *warning,
                          casus_error *error) CASUS_MUST_USE;
/* Gives `doc` a copy of the bytes that it was read from, if they are to be kept. */
casus_status cs_keep_source(casus_doc *doc, cs_text bytes, bool is_json, cs_place place,
                            const cs_read_setup *setup, casus_error *error) CASUS_MUST_USE;
/* Whether `line` is one whole JSON object. */
bool cs_read_json_is_object(cs_text line);

#endif
