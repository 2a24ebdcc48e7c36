/*
 * Strings as pointer and length, spans as offsets, and the byte classes of ASCII.
 *
 * Nothing here allocates or depends on the locale.
 */
#ifndef CS_TEXT_H
#define CS_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes that somebody else owns; not NUL-terminated unless a comment says so. */
typedef struct cs_text {
    const char *data;
    size_t length;
} cs_text;

/* Half-open byte range [offset, offset + length) of a document's text. */
typedef struct cs_span {
    uint32_t offset;
    uint32_t length;
} cs_span;

/* Text of a string literal. */
#define CS_LITERAL(s) ((cs_text){(s), sizeof(s) - 1})

cs_text cs_text_of(const char *string); /* NULL gives the empty text */
bool cs_text_equal(cs_text a, cs_text b);
bool cs_text_equal_ignoring_case(cs_text a, cs_text b); /* ASCII case */
bool cs_text_starts(cs_text text, cs_text prefix);
bool cs_text_ends(cs_text text, cs_text suffix);
int cs_text_compare(cs_text a, cs_text b); /* by bytes */
cs_text cs_text_trim(cs_text text);        /* without ASCII white space at both ends */
cs_text cs_text_slice(const char *base, cs_span span);
/* Cuts `text` at the first `separator`: returns what is before it, leaves the rest in *text. */
cs_text cs_text_cut(cs_text *text, char separator);
/* The text's position of `needle`, or SIZE_MAX. */
size_t cs_text_find(cs_text text, cs_text needle);

bool cs_span_overlap(cs_span a, cs_span b);
static inline uint32_t cs_span_end(cs_span span) {
    return span.offset + span.length;
}

static inline bool cs_is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline bool cs_is_digit(char c) {
    return c >= '0' && c <= '9';
}
static inline bool cs_is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
static inline bool cs_is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
static inline bool cs_is_letter(char c) {
    return cs_is_upper(c) || cs_is_lower(c);
}
static inline char cs_lower(char c) {
    return cs_is_upper(c) ? (char)(c + 32) : c;
}

#endif
