#include "base/hash.h"

#include <string.h>

uint64_t cs_hash(cs_text text, uint64_t seed) {
    uint64_t hash = 0xcbf29ce484222325u ^ seed;
    for (size_t i = 0; i < text.length; i++) {
        hash ^= (unsigned char)text.data[i];
        hash *= 0x100000001b3u;
    }
    return hash;
}

void cs_symbols_init(cs_symbols *symbols, cs_arena *arena) {
    memset(symbols, 0, sizeof *symbols);
    symbols->arena = arena;
}

static uint32_t short_hash(cs_text text) {
    uint64_t hash = cs_short_hash(text, false);
    return (uint32_t)(hash ^ hash >> 32);
}

static uint64_t slot_value(uint32_t hash, cs_symbol symbol) {
    return (uint64_t)hash << 32 | symbol;
}

/* The slot that holds `text`, or the free one where it belongs. */
static size_t slot_of(const cs_symbols *symbols, uint32_t hash, cs_text text) {
    size_t slot = hash & (symbols->slot_count - 1);
    while (symbols->slots[slot] != 0 &&
           (symbols->slots[slot] >> 32 != hash ||
            !cs_text_equal(symbols->names.items[(uint32_t)symbols->slots[slot] - 1], text)))
        slot = (slot + 1) & (symbols->slot_count - 1);
    return slot;
}

static bool grow_slots(cs_symbols *symbols) {
    size_t count = symbols->slot_count == 0 ? 64 : symbols->slot_count * 4;
    uint64_t *slots = cs_arena_array(symbols->arena, count, sizeof *slots);
    if (slots == NULL)
        return false;
    for (size_t i = 0; i < symbols->slot_count; i++) {
        if (symbols->slots[i] == 0)
            continue;
        size_t slot = (size_t)(symbols->slots[i] >> 32) & (count - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (count - 1);
        slots[slot] = symbols->slots[i];
    }
    symbols->slots = slots;
    symbols->slot_count = count;
    return true;
}

cs_symbol cs_symbols_add(cs_symbols *symbols, cs_text text) {
    if (symbols->names.count >= UINT32_MAX / 4)
        return 0;
    if ((symbols->names.count + 1) * 2 > symbols->slot_count && !grow_slots(symbols))
        return 0;
    uint32_t hash = short_hash(text);
    size_t slot = slot_of(symbols, hash, text);
    if (symbols->slots[slot] != 0)
        return (uint32_t)symbols->slots[slot];
    char *copy = cs_arena_copy(symbols->arena, text.data, text.length);
    if (copy == NULL)
        return 0;
    cs_text *name = cs_push(symbols->arena, &symbols->names);
    if (name == NULL)
        return 0;
    *name = (cs_text){copy, text.length};
    symbols->slots[slot] = slot_value(hash, (uint32_t)symbols->names.count);
    return (uint32_t)symbols->names.count;
}

cs_symbol cs_symbols_find(const cs_symbols *symbols, cs_text text) {
    return symbols->slot_count == 0
               ? 0
               : (uint32_t)symbols->slots[slot_of(symbols, short_hash(text), text)];
}

/* The names behind the slots, and their letters, are two reads more. */
static void find_block(const cs_symbols *symbols, const cs_text *texts, size_t count,
                       cs_symbol *out) {
    uint32_t hashes[CS_LOOKUP_BLOCK];
    size_t mask = symbols->slot_count - 1;
    for (size_t i = 0; i < count; i++) {
        hashes[i] = short_hash(texts[i]);
        cs_prefetch(&symbols->slots[hashes[i] & mask]);
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t slot = symbols->slots[hashes[i] & mask];
        out[i] = slot >> 32 == hashes[i] ? (uint32_t)slot : 0;
        if (out[i] != 0)
            cs_prefetch(&symbols->names.items[out[i] - 1]);
    }
    for (size_t i = 0; i < count; i++)
        if (out[i] != 0)
            cs_prefetch(symbols->names.items[out[i] - 1].data);
    for (size_t i = 0; i < count; i++)
        out[i] = (uint32_t)symbols->slots[slot_of(symbols, hashes[i], texts[i])];
}

void cs_symbols_find_all(const cs_symbols *symbols, const cs_text *texts, size_t count,
                         cs_symbol *out) {
    if (symbols->slot_count == 0) {
        memset(out, 0, count * sizeof *out);
        return;
    }
    for (size_t i = 0; i < count; i += CS_LOOKUP_BLOCK)
        find_block(symbols, texts + i,
                   count - i < CS_LOOKUP_BLOCK ? count - i : CS_LOOKUP_BLOCK, out + i);
}

cs_text cs_symbols_name(const cs_symbols *symbols, cs_symbol symbol) {
    if (symbol == 0 || symbol > symbols->names.count)
        return (cs_text){"", 0};
    return symbols->names.items[symbol - 1];
}
