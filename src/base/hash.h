/*
 * Hashing and interning: texts to small numbers and back.
 *
 * A cs_symbols table gives every distinct text a number from 1 up, in the order of first sight,
 * so that the numbers do not depend on the hash. It lives in an arena. Looking up is safe from
 * many threads as long as nobody adds.
 */
#ifndef CS_HASH_H
#define CS_HASH_H

#include "base/arena.h"
#include "base/text.h"

#include <string.h>

/* FNV-1a, 64 bit: the same on every machine. */
uint64_t cs_hash(cs_text text, uint64_t seed);

/* Up to eight bytes as a number, the first one lowest. */
static inline uint64_t cs_bytes_at(const char *data, size_t count) {
    uint64_t value = 0;
    memcpy(&value, data, count);
    return value;
}

/* Eight bytes with ASCII letters as lower case: what is from 'A' to 'Z' has 32 added. */
static inline uint64_t cs_lower_bytes(uint64_t bytes) {
    uint64_t low = bytes & 0x7f7f7f7f7f7f7f7f;
    uint64_t from_a = low + 0x3f3f3f3f3f3f3f3f, beyond_z = low + 0x2525252525252525;
    return bytes | ((from_a & ~beyond_z & ~bytes & 0x8080808080808080) >> 2);
}

/* Takes a value into a hash. */
static inline uint64_t cs_mix_hash(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15;
    return hash ^ (hash >> 29);
}

/* For short texts: eight bytes at a time, the last eight once more where they are no multiple;
 * of shorter ones two fours, or the first, middle and last byte. With `lower`, ASCII letters
 * count as lower case. Not the same on big-endian machines. */
static inline uint64_t cs_short_hash(cs_text text, bool lower) {
    const char *data = text.data;
    size_t n = text.length;
    uint64_t hash = n + 1, bytes = 0;
    if (n >= 8) {
        for (size_t i = 0; i + 8 < n; i += 8) {
            bytes = cs_bytes_at(data + i, 8);
            hash = cs_mix_hash(hash, lower ? cs_lower_bytes(bytes) : bytes);
        }
        bytes = cs_bytes_at(data + n - 8, 8);
    } else if (n >= 4) {
        bytes = cs_bytes_at(data, 4) | cs_bytes_at(data + n - 4, 4) << 32;
    } else if (n > 0) {
        bytes = (uint64_t)(unsigned char)data[0] | (uint64_t)(unsigned char)data[n / 2] << 8 |
                (uint64_t)(unsigned char)data[n - 1] << 16;
    }
    return cs_mix_hash(hash, lower ? cs_lower_bytes(bytes) : bytes);
}

typedef uint32_t cs_symbol; /* 0: none */

/* How many texts are best looked up together. */
enum { CS_LOOKUP_BLOCK = 32 };

/* Asks memory for what will be read soon. */
static inline void cs_prefetch(const void *address) {
    __builtin_prefetch(address);
}

typedef struct cs_symbols {
    cs_arena *arena;
    uint64_t *slots;          /* open addressing: half of the hash, then the symbol, or 0 */
    size_t slot_count;        /* a power of two */
    CS_VECTOR(cs_text) names; /* [symbol - 1]; each is NUL-terminated */
} cs_symbols;

void cs_symbols_init(cs_symbols *symbols, cs_arena *arena);
/* The symbol of `text`, added when new; 0 when memory is short. */
cs_symbol cs_symbols_add(cs_symbols *symbols, cs_text text);
/* The symbol of `text`, or 0. */
cs_symbol cs_symbols_find(const cs_symbols *symbols, cs_text text);
/* The same for many texts (out[i]: symbol of texts[i] or 0): what it will need of the table is
 * asked of memory ahead of its use, since other work will have driven it out of the cache. */
void cs_symbols_find_all(const cs_symbols *symbols, const cs_text *texts, size_t count,
                         cs_symbol *out);
/* The text of a symbol; empty for 0. Lives with the arena. */
cs_text cs_symbols_name(const cs_symbols *symbols, cs_symbol symbol);

#endif
