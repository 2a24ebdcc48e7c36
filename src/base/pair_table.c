#include "base/pair_table.h"

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
                grown.slots[cs_pair_place(&grown, slot->high, slot->low)] = *slot;
        }
        grown.used = table->used;
        *table = grown;
    }
    cs_pair_slot *slot = &table->slots[cs_pair_place(table, high, low)];
    table->used += slot->value == 0;
    *slot = (cs_pair_slot){high, low, value};
    return true;
}
