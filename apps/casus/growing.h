/*
 * Arrays that grow, and numbers for names.
 */
#ifndef GROWING_H
#define GROWING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Makes room in *items for one element of `size` behind `count`; the array is the caller's, who
 * frees it. False when memory is short; the array stays as it was. */
bool make_room(void **items, size_t *capacity, size_t count, size_t size);

#define NO_NAME UINT32_MAX

/* Names, numbered in the order of their first appearance. All zero: none yet. */
typedef struct name_table {
    char **names;
    size_t count;
    size_t capacity;
    uint32_t *slots; /* hashed: number + 1, or 0 for a free one */
    size_t slot_count;
} name_table;

/* The number of `name`, which is added when it is new. False when memory is short. */
bool names_add(name_table *table, const char *name, uint32_t *out);
/* The number of `name`, or NO_NAME. */
uint32_t names_find(const name_table *table, const char *name);
/* The numbers of the names in the order of their bytes; the caller frees them. NULL when memory
 * is short. */
size_t *names_sorted(const name_table *table);
void names_free(name_table *table);

#endif
