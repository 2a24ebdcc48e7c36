/*
 * UTF-16 and UTF-32 to UTF-8, block by block.
 *
 * In: blocks of bytes cut anywhere. Out: UTF-8 appended to a buffer; what is no character
 * becomes U+FFFD.
 */
#ifndef CS_WIDE_H
#define CS_WIDE_H

#include "base/text.h"
#include <casus/casus.h>

typedef enum cs_wide_kind {
    CS_WIDE_NONE, /* eight-bit: UTF-8 or another */
    CS_WIDE_16_LITTLE,
    CS_WIDE_16_BIG,
    CS_WIDE_32_LITTLE,
    CS_WIDE_32_BIG,
} cs_wide_kind;

typedef struct cs_wide {
    cs_wide_kind kind;
    unsigned char held[4]; /* bytes of a unit that the last block cut */
    size_t held_count;
    uint32_t high; /* a high surrogate that waits for its low one; 0: none */
} cs_wide;

/* What the first bytes of an input are; *mark is the length of its byte order mark (3 for the
 * mark of UTF-8). Without a mark UTF-16 is told by the zero bytes of ASCII letters. */
cs_wide_kind cs_wide_sniff(cs_text start, size_t *mark);
/* Appends `block` as UTF-8; false when memory is short. */
bool cs_wide_decode(cs_wide *wide, cs_text block, casus_buffer *out);
/* Call after the last block: appends U+FFFD for a character that was cut. */
bool cs_wide_end(cs_wide *wide, casus_buffer *out);

#endif
