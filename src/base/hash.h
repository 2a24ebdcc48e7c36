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

/* FNV-1a, 64 bit: the same on every machine. */
uint64_t cs_hash(cs_text text, uint64_t seed);

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
