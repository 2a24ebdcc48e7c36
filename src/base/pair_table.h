/*
 * Pairs of numbers to numbers: a hash table in an arena. Looking up is safe from many threads
 * as long as nobody adds. A table of zeros is an empty one.
 */
#ifndef CS_PAIR_TABLE_H
#define CS_PAIR_TABLE_H

#include "base/arena.h"

/* (high, low) -> value, for values above 0. */
typedef struct cs_pair_slot {
    uint32_t high, low;
    uint32_t value; /* 0: the slot is free */
} cs_pair_slot;

typedef struct cs_pair_table {
    cs_pair_slot *slots;
    size_t slot_count; /* power of two */
    size_t used;
} cs_pair_table;

/* The value of (high, low), or 0. */
uint32_t cs_pair_find(const cs_pair_table *table, uint32_t high, uint32_t low);
/* The value is above 0. False when memory is short. */
bool cs_pair_set(cs_pair_table *table, cs_arena *arena, uint32_t high, uint32_t low,
                 uint32_t value);

#endif
