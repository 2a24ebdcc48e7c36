#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)1 << 16)
#define ALIGNMENT  ((size_t)16)

struct cs_arena_block {
    struct cs_arena_block *next;
    size_t size; /* usable bytes behind this header */
};

/* The header keeps the alignment of what follows it. */
_Static_assert(sizeof(struct cs_arena_block) % ALIGNMENT == 0, "block header breaks alignment");

static char *block_data(struct cs_arena_block *block) {
    return (char *)(block + 1);
}

void cs_arena_init(cs_arena *arena) {
    memset(arena, 0, sizeof *arena);
}

void cs_arena_free(cs_arena *arena) {
    struct cs_arena_block *block = arena->first;
    while (block != NULL) {
        struct cs_arena_block *next = block->next;
        free(block);
        block = next;
    }
    cs_arena_init(arena);
}

void cs_arena_reset(cs_arena *arena) {
#ifdef CS_ARENA_MALLOC
    cs_arena_free(arena);
#else
    struct cs_arena_block *kept = arena->first;
    if (kept == NULL)
        return;
    struct cs_arena_block *block = kept->next;
    while (block != NULL) {
        struct cs_arena_block *next = block->next;
        free(block);
        block = next;
    }
    kept->next = NULL;
    arena->used = 0;
    arena->total = kept->size;
#endif
}

static bool add_block(cs_arena *arena, size_t size) {
    struct cs_arena_block *block = malloc(sizeof *block + size);
    if (block == NULL)
        return false;
    block->next = arena->first;
    block->size = size;
    arena->first = block;
    arena->used = 0;
    arena->total += size;
    return true;
}

void *cs_arena_alloc(cs_arena *arena, size_t size) {
    if (size == 0 || size > SIZE_MAX / 4)
        return NULL;
#ifdef CS_ARENA_MALLOC
    if (!add_block(arena, size))
        return NULL;
    arena->used = size;
    return memset(block_data(arena->first), 0, size);
#else
    size = (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
    if (arena->first == NULL || arena->first->size - arena->used < size) {
        /* blocks grow with what is there, so that many small documents stay
         * small and a large one takes few blocks */
        size_t wanted = arena->total / 4 > BLOCK_SIZE ? arena->total / 4 : BLOCK_SIZE;
        if (!add_block(arena, size > wanted ? size : wanted))
            return NULL;
    }
    char *data = block_data(arena->first) + arena->used;
    arena->used += size;
    return memset(data, 0, size);
#endif
}

void *cs_arena_array(cs_arena *arena, size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / 4 / size)
        return NULL;
    return cs_arena_alloc(arena, count * size == 0 ? 1 : count * size);
}

char *cs_arena_copy(cs_arena *arena, const char *data, size_t length) {
    char *copy = length < SIZE_MAX / 4 ? cs_arena_alloc(arena, length + 1) : NULL;
    if (copy != NULL && length > 0)
        memcpy(copy, data, length);
    return copy;
}

bool cs_arena_grow(cs_arena *arena, void **items, size_t *capacity, size_t count, size_t size) {
    if (count < *capacity)
        return true;
    size_t wanted = *capacity < 8 ? 8 : *capacity * 2;
    void *grown = cs_arena_array(arena, wanted, size);
    if (grown == NULL)
        return false;
    if (count > 0)
        memcpy(grown, *items, count * size);
    *items = grown;
    *capacity = wanted;
    return true;
}
