#include "growing.h"

#include <stdlib.h>
#include <string.h>

bool make_room(void **items, size_t *capacity, size_t count, size_t size) {
    if (count < *capacity)
        return true;
    if (*capacity > SIZE_MAX / size / 2)
        return false;
    size_t wanted = *capacity < 16 ? 16 : *capacity * 2;
    void *grown = realloc(*items, wanted * size);
    if (grown == NULL)
        return false;
    *items = grown;
    *capacity = wanted;
    return true;
}

/* FNV-1a. */
static uint64_t hash_name(const char *name) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (; *name != '\0'; name++)
        hash = (hash ^ (unsigned char)*name) * 0x100000001b3u;
    return hash;
}

/* The slot that holds `name`, or the free one where it belongs. */
static uint32_t *find_slot(const name_table *table, const char *name) {
    size_t at = (size_t)hash_name(name) & (table->slot_count - 1);
    while (table->slots[at] != 0 && strcmp(table->names[table->slots[at] - 1], name) != 0)
        at = (at + 1) & (table->slot_count - 1);
    return &table->slots[at];
}

/* Keeps the slots at most half full. */
static bool grow_slots(name_table *table) {
    if (table->count < table->slot_count / 2)
        return true;
    size_t wanted = table->slot_count == 0 ? 64 : table->slot_count * 2;
    uint32_t *old = table->slots;
    uint32_t *slots = calloc(wanted, sizeof *slots);
    if (slots == NULL)
        return false;
    table->slots = slots;
    table->slot_count = wanted;
    for (size_t i = 0; i < table->count; i++)
        *find_slot(table, table->names[i]) = (uint32_t)i + 1;
    free(old);
    return true;
}

uint32_t names_find(const name_table *table, const char *name) {
    return table->count == 0 ? NO_NAME : *find_slot(table, name) - 1;
}

bool names_add(name_table *table, const char *name, uint32_t *out) {
    *out = names_find(table, name);
    if (*out != NO_NAME)
        return true;
    if (table->count >= NO_NAME - 1 || !grow_slots(table) ||
        !make_room((void **)&table->names, &table->capacity, table->count,
                   sizeof *table->names))
        return false;
    char *copy = strdup(name);
    if (copy == NULL)
        return false;
    uint32_t *slot = find_slot(table, name);
    table->names[table->count++] = copy;
    *slot = (uint32_t)table->count;
    *out = *slot - 1;
    return true;
}

static int by_name(const void *a, const void *b) {
    char *const *const *one = a, *const *const *other = b;
    return strcmp(**one, **other);
}

size_t *names_sorted(const name_table *table) {
    char *const **names = calloc(table->count + 1, sizeof *names);
    size_t *numbers = calloc(table->count + 1, sizeof *numbers);
    if (names == NULL || numbers == NULL) {
        free(names);
        free(numbers);
        return NULL;
    }
    for (size_t i = 0; i < table->count; i++)
        names[i] = &table->names[i];
    qsort(names, table->count, sizeof *names, by_name);
    for (size_t i = 0; i < table->count; i++)
        numbers[i] = (size_t)(names[i] - table->names);
    free(names);
    return numbers;
}

void names_free(name_table *table) {
    for (size_t i = 0; i < table->count; i++)
        free(table->names[i]);
    free(table->names);
    free(table->slots);
    memset(table, 0, sizeof *table);
}
