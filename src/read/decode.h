/*
 * Bytes to the document's text: valid UTF-8 without control characters.
 *
 * In: bytes in UTF-8 or another encoding. Out: UTF-8 in the arena, NUL behind it. Valid UTF-8
 * stays as it is; otherwise nearly valid UTF-8 keeps what is valid and gets U+FFFD for the
 * rest, Western text becomes Unicode from Windows-1252, and for anything else uchardet guesses
 * and iconv converts. Control characters other than newline and tab become spaces and a
 * carriage return before a newline too, a lone one becomes a newline: one character for one, so
 * that offsets stay true. Non-breaking spaces, soft hyphens, curly quotes and ligatures stay.
 */
#ifndef CS_DECODE_H
#define CS_DECODE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

/* Decodes `bytes`; also drops a byte order mark and decodes UTF-16 and UTF-32 when `sniff`.
 * `repair` also undoes double encoding (mojibake.h), which shortens the text. */
casus_status cs_decode(cs_arena *arena, cs_text bytes, bool sniff, bool repair, cs_text *out,
                       casus_error *error) CASUS_MUST_USE;
/* Replaces control characters in place as described above; the length stays. */
void cs_decode_controls(char *data, size_t length);
/* Whether the first bytes of an input look like no text at all (an image, a program). */
bool cs_decode_is_binary(cs_text start);

#endif
