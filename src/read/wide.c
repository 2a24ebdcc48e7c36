#include "read/wide.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

/* UTF-16 of Western text without a mark: nearly every second byte is zero. */
static cs_wide_kind sniff_zeros(cs_text start) {
    size_t zeros[2] = {0, 0};
    size_t looked = start.length < 1024 ? start.length & ~(size_t)1 : 1024;
    for (size_t i = 0; i < looked; i++)
        zeros[i & 1] += start.data[i] == '\0';
    size_t half = looked / 2;
    if (half < 4)
        return CS_WIDE_NONE;
    if (zeros[1] >= half - half / 4 && zeros[0] <= half / 50)
        return CS_WIDE_16_LITTLE;
    if (zeros[0] >= half - half / 4 && zeros[1] <= half / 50)
        return CS_WIDE_16_BIG;
    return CS_WIDE_NONE;
}

cs_wide_kind cs_wide_sniff(cs_text start, size_t *mark) {
    *mark = 0;
    if (start.length >= 4 && memcmp(start.data, "\xff\xfe\0\0", 4) == 0)
        return *mark = 4, CS_WIDE_32_LITTLE;
    if (start.length >= 4 && memcmp(start.data, "\0\0\xfe\xff", 4) == 0)
        return *mark = 4, CS_WIDE_32_BIG;
    if (start.length >= 2 && memcmp(start.data, "\xff\xfe", 2) == 0)
        return *mark = 2, CS_WIDE_16_LITTLE;
    if (start.length >= 2 && memcmp(start.data, "\xfe\xff", 2) == 0)
        return *mark = 2, CS_WIDE_16_BIG;
    if (start.length >= 3 && memcmp(start.data, "\xef\xbb\xbf", 3) == 0)
        return *mark = 3, CS_WIDE_NONE;
    return sniff_zeros(start);
}

static bool put(uint32_t code, casus_buffer *out) {
    char bytes[4];
    size_t length = cs_utf8_encode(code, bytes);
    return cs_buffer_text(out, (cs_text){bytes, length});
}

static bool put_unit16(cs_wide *wide, uint32_t unit, casus_buffer *out) {
    if (wide->high != 0) {
        uint32_t high = wide->high;
        wide->high = 0;
        if (unit >= 0xdc00 && unit < 0xe000)
            return put(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00), out);
        if (!put(0xfffd, out))
            return false;
    }
    if (unit >= 0xd800 && unit < 0xdc00) {
        wide->high = unit;
        return true;
    }
    return put(unit, out); /* a lone low surrogate becomes U+FFFD */
}

static bool put_unit(cs_wide *wide, const unsigned char *b, casus_buffer *out) {
    switch (wide->kind) {
    case CS_WIDE_16_LITTLE:
        return put_unit16(wide, (uint32_t)b[0] | (uint32_t)b[1] << 8, out);
    case CS_WIDE_16_BIG:
        return put_unit16(wide, (uint32_t)b[1] | (uint32_t)b[0] << 8, out);
    case CS_WIDE_32_LITTLE:
        return put((uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 |
                       (uint32_t)b[3] << 24,
                   out);
    case CS_WIDE_32_BIG:
        return put((uint32_t)b[3] | (uint32_t)b[2] << 8 | (uint32_t)b[1] << 16 |
                       (uint32_t)b[0] << 24,
                   out);
    case CS_WIDE_NONE:
        break;
    }
    return false;
}

bool cs_wide_decode(cs_wide *wide, cs_text block, casus_buffer *out) {
    if (wide->kind == CS_WIDE_NONE)
        return cs_buffer_text(out, block);
    size_t unit = wide->kind <= CS_WIDE_16_BIG ? 2 : 4;
    for (size_t i = 0; i < block.length; i++) {
        wide->held[wide->held_count++] = (unsigned char)block.data[i];
        if (wide->held_count < unit)
            continue;
        wide->held_count = 0;
        if (!put_unit(wide, wide->held, out))
            return false;
    }
    return true;
}

bool cs_wide_end(cs_wide *wide, casus_buffer *out) {
    bool cut = wide->held_count > 0 || wide->high != 0;
    wide->held_count = 0;
    wide->high = 0;
    return !cut || put(0xfffd, out);
}
