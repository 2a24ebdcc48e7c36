#include "base/pair_table.h"

static size_t pair_slot(const cs_pair_table *table, uint32_t high, uint32_t low) {
    uint64_t hash = ((uint64_t)high << 32 | low) * 0x9e3779b97f4a7c15u;
    size_t slot = (size_t)(hash >> 32) & (table->slot_count - 1);
    while (table->slots[slot].value != 0 &&
           (table->slots[slot].high != high || table->slots[slot].low != low))
        slot = (slot + 1) & (table->slot_count - 1);
    return slot;
}

uint32_t cs_pair_find(const cs_pair_table *table, uint32_t high, uint32_t low) {
    return table->slot_count == 0 ? 0 : table->slots[pair_slot(table, high, low)].value;
}

bool cs_pair_set(cs_pair_table *table, cs_arena *arena, uint32_t high, uint32_t low,
                 uint32_t value) {
    if ((table->used + 1) * 2 > table->slot_count) {
        cs_pair_table grown = {.slot_count =
                                   table->slot_count == 0 ? 64 : table->slot_count * 2};
        grown.slots = cs_arena_array(arena, grown.slot_count, sizeof *grown.slots);
        if (grown.slots == NULL)
            return false;
        for (size_t i = 0; i < table->slot_count; i++) {
            const cs_pair_slot *slot = &table->slots[i];
            if (slot->value != 0)
                grown.slots[pair_slot(&grown, slot->high, slot->low)] = *slot;
        }
        grown.used = table->used;
        *table = grown;
    }
    cs_pair_slot *slot = &table->slots[pair_slot(table, high, low)];
    table->used += slot->value == 0;
    *slot = (cs_pair_slot){high, low, value};
    return true;
}
