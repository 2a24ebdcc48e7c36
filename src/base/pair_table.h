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

/* The slot that holds the pair, or the free one where it belongs; the table has slots. */
static inline size_t cs_pair_place(const cs_pair_table *table, uint32_t high, uint32_t low) {
    uint64_t hash = ((uint64_t)high << 32 | low) * 0x9e3779b97f4a7c15u;
    size_t slot = (size_t)(hash >> 32) & (table->slot_count - 1);
    while (table->slots[slot].value != 0 &&
           (table->slots[slot].high != high || table->slots[slot].low != low))
        slot = (slot + 1) & (table->slot_count - 1);
    return slot;
}

/* The value of (high, low), or 0. */
static inline uint32_t cs_pair_find(const cs_pair_table *table, uint32_t high, uint32_t low) {
    return table->slot_count == 0 ? 0 : table->slots[cs_pair_place(table, high, low)].value;
}

/* The value is above 0. False when memory is short. */
bool cs_pair_set(cs_pair_table *table, cs_arena *arena, uint32_t high, uint32_t low,
                 uint32_t value);

#endif
