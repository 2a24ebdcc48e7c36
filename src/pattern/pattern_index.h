/* Builds the look-up tables of compiled patterns; false when memory is short. */
#ifndef CS_PATTERN_INDEX_H
#define CS_PATTERN_INDEX_H

#include "pattern/pattern_store.h"

bool cs_patterns_index(cs_patterns *patterns);

#endif
