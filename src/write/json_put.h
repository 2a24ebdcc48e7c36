/*
 * JSON, piece by piece, onto a cs_writer: keys with the comma that they need, spans in code
 * points, null where a value is missing. The order of keys is the order of calls.
 */
#ifndef CS_JSON_PUT_H
#define CS_JSON_PUT_H

#include "write/writer.h"

/* "text" with escapes; broken UTF-8 becomes U+FFFD. */
void cs_json_string(cs_writer *writer, cs_text text);
/* The same, or null when the text is empty. */
void cs_json_optional(cs_writer *writer, cs_text text);
/* A number with at most `decimals` places; keep: at least one ("10.0"). */
void cs_json_decimal(cs_writer *writer, double number, int decimals, bool keep);
/* Opens a key of an object: a comma unless it is the first behind '{', the key, a colon. */
void cs_json_key(cs_writer *writer, const char *key);
/* A comma unless a '[' stands before. */
void cs_json_comma(cs_writer *writer);
/* [start,end] in code points. */
void cs_json_span(cs_writer *writer, cs_span span);
/* The same, or null when the span is empty. */
void cs_json_optional_span(cs_writer *writer, cs_span span);
/* YYYY-MM-DD (or shorter), or null. */
void cs_json_date(cs_writer *writer, cs_date date);
void cs_json_null(cs_writer *writer);
/* One event of the document as an object of a list (write_json.c). */
void cs_json_event(cs_writer *writer, const cs_event *event);

#endif
