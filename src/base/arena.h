/*
 * Memory: arenas, and growing arrays inside them.
 *
 * An arena hands out blocks that are freed all at once: one a document, one a model. Blocks are
 * zeroed. A failed allocation returns NULL and leaves the arena as it was. With CS_ARENA_MALLOC
 * defined every block is its own malloc, so that sanitizers see each overrun.
 * Not thread-safe: one thread at a time uses an arena.
 */
#ifndef CS_ARENA_H
#define CS_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cs_arena_block;

typedef struct cs_arena {
    struct cs_arena_block *first; /* newest block; older ones behind it */
    size_t used;                  /* bytes taken of the newest block */
    size_t total;                 /* bytes of all blocks */
} cs_arena;

void cs_arena_init(cs_arena *arena);
/* Frees every block. The arena may be used again. */
void cs_arena_free(cs_arena *arena);
/* Forgets every block but keeps one for reuse. */
void cs_arena_reset(cs_arena *arena);

/* Zeroed bytes, aligned to 16; NULL when memory is short or size is 0 or absurd. */
void *cs_arena_alloc(cs_arena *arena, size_t size);
/* Room for `count` items of `size` bytes, checked against overflow. */
void *cs_arena_array(cs_arena *arena, size_t count, size_t size);
/* A copy of `length` bytes with a NUL behind it. */
char *cs_arena_copy(cs_arena *arena, const char *data, size_t length);

/*
 * Growing arrays: declare `CS_VECTOR(type) name;` inside a struct, zero it, push with cs_push.
 * The items move when the array grows: keep indices, not pointers.
 */
#define CS_VECTOR(type)                                                                        \
    struct {                                                                                   \
        type *items;                                                                           \
        size_t count;                                                                          \
        size_t capacity;                                                                       \
    }

/* Makes room for one more item; false when memory is short. Used by cs_push. */
bool cs_arena_grow(cs_arena *arena, void **items, size_t *capacity, size_t count, size_t size);

/* A pointer to a new zeroed last item, or NULL. */
#define cs_push(arena, vector)                                                                 \
    (cs_arena_grow((arena), (void **)&(vector)->items, &(vector)->capacity, (vector)->count,   \
                   sizeof *(vector)->items)                                                    \
         ? &(vector)->items[(vector)->count++]                                                 \
         : NULL)

#endif
