/*
 * Repair of UTF-8 that somebody decoded as Windows-1252 or Latin-1 and encoded again
 * ("donâ€™t" for "don’t"), also when it happened twice.
 *
 * In: valid UTF-8. Out: the same text with such runs decoded, in place: it only gets shorter.
 * A run is decoded when its characters are the bytes of one valid UTF-8 sequence and the result
 * is what stands in news text; a capital E acute before a closing quote is left alone.
 * Characters of other scripts must come at least two in a row.
 */
#ifndef CS_MOJIBAKE_H
#define CS_MOJIBAKE_H

#include "base/text.h"

/* Repairs data[0..length) in place and returns the new length. */
size_t cs_mojibake_repair(char *data, size_t length);

#endif
