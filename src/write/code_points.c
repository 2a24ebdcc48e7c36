#include "write/code_points.h"

#include <stdlib.h>

enum { STEP = 64 };

static bool begins_code_point(char c) {
    return ((unsigned char)c & 0xc0) != 0x80;
}

static bool is_ascii(cs_text text) {
    unsigned char all = 0;
    for (size_t i = 0; i < text.length; i++)
        all |= (unsigned char)text.data[i];
    return all < 0x80;
}

bool cs_code_points_init(cs_code_points *map, cs_text text) {
    *map = (cs_code_points){text, NULL};
    if (is_ascii(text))
        return true;
    map->before = malloc((text.length / STEP + 1) * sizeof *map->before);
    if (map->before == NULL)
        return false;
    uint32_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (i % STEP == 0)
            map->before[i / STEP] = count;
        count += begins_code_point(text.data[i]);
    }
    if (text.length % STEP == 0)
        map->before[text.length / STEP] = count;
    return true;
}

void cs_code_points_free(cs_code_points *map) {
    free(map->before);
    map->before = NULL;
}

uint32_t cs_code_point(const cs_code_points *map, uint32_t offset) {
    if (offset > map->text.length)
        offset = (uint32_t)map->text.length;
    if (map->before == NULL)
        return offset;
    uint32_t count = map->before[offset / STEP];
    for (uint32_t i = offset - offset % STEP; i < offset; i++)
        count += begins_code_point(map->text.data[i]);
    return count;
}
