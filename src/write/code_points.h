/*
 * Byte offsets to code point offsets.
 *
 * Inside the library a span counts bytes of UTF-8; users count code points. The map counts the
 * code points before every 64th byte once (linear), after which a look-up reads at most 64
 * bytes. A text of ASCII needs no map. The owner frees it with cs_code_points_free.
 */
#ifndef CS_CODE_POINTS_H
#define CS_CODE_POINTS_H

#include "base/text.h"

typedef struct cs_code_points {
    cs_text text;
    uint32_t *before; /* [byte / 64]: code points before that byte; NULL: all ASCII */
} cs_code_points;

/* false when memory is short. `text` must outlive the map. */
bool cs_code_points_init(cs_code_points *map, cs_text text);
void cs_code_points_free(cs_code_points *map);
/* Code points before byte `offset`; offsets behind the end count as the end. */
uint32_t cs_code_point(const cs_code_points *map, uint32_t offset);

#endif
