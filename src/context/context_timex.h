/*
 * Temporal expressions of a sentence.
 *
 * In: words [first, end). Out: at most `capacity` expressions in text order, unresolved, in an
 * array of the caller's; the rest of a sentence with more is not read.
 */
#ifndef CS_CONTEXT_TIMEX_H
#define CS_CONTEXT_TIMEX_H

#include "context/context_work.h"

size_t cs_find_timexes(const cs_context_work *work, uint32_t first, uint32_t end, cs_timex *out,
                       size_t capacity);

#endif
