/*
 * UTF-8: decoding, checking, folding. Nothing here allocates or depends on the locale.
 */
#ifndef CS_UTF8_H
#define CS_UTF8_H

#include "base/text.h"

/* The code point at text[*pos], moving *pos behind it (at least one byte). A damaged sequence
 * gives U+FFFD and moves one byte. *pos must be below text.length. */
uint32_t cs_utf8_next(cs_text text, size_t *pos);
/* Writes `code` to out (room for 4 bytes); returns the bytes written. */
size_t cs_utf8_encode(uint32_t code, char *out);
/* Position of the first damaged sequence, or SIZE_MAX when all is well. */
size_t cs_utf8_check(cs_text text);
/* `length` without the part of a character at the end of a text that was cut there. */
size_t cs_utf8_whole(const char *text, size_t length);
/* How many code points. */
size_t cs_utf8_count(cs_text text);

/* Lower case by simple one-to-one mappings: ASCII, Latin-1, Latin Extended-A, Greek, Cyrillic.
 */
uint32_t cs_utf8_lower(uint32_t code);
bool cs_utf8_is_upper(uint32_t code);
bool cs_utf8_is_letter(uint32_t code);

/* Folds a name for lookup: lower case, no accents (Latin), straight quotes, plain hyphens and
 * spaces (runs become one), no soft hyphens, ligatures resolved, no dots inside abbreviations
 * (u.s. -> us). Writes at most `capacity` bytes to out, returns the length (never more than
 * twice text.length + 1). */
size_t cs_utf8_fold(cs_text text, char *out, size_t capacity);

#endif
