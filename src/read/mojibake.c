#include "read/mojibake.h"

#include "base/utf8.h"

#include <string.h>

/* The characters of the bytes 0x80 to 0x9f in Windows-1252; 0: not used there. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

/* The byte that a character stands for in Windows-1252 or Latin-1, or -1. */
static int byte_of(uint32_t code) {
    if (code < 0x100)
        return (int)code;
    for (int i = 0; i < 32; i++)
        if (windows_1252[i] == code)
            return 0x80 + i;
    return -1;
}

typedef struct sequence {
    uint32_t code;   /* what the run stands for */
    size_t length;   /* bytes of the run in the text */
    bool is_certain; /* else it takes a neighbour of the same kind */
} sequence;

/* Whether typography follows a letter so often that a two-character run proves nothing. */
static bool is_typography(uint32_t code) {
    return (code >= 0x2013 && code <= 0x2026) || code == 0xa0 || code == 0xab || code == 0xbb ||
           code == 0x2122;
}

static bool is_certain(uint32_t code, uint32_t lead, uint32_t last) {
    if (lead == 0xc2 || lead == 0xc3)
        return true;
    if (lead < 0xe0)
        return code < 0x250 && !is_typography(last);
    if (lead < 0xf0)
        return (code >= 0x2000 && code < 0x2300) || (code >= 0x1e00 && code < 0x1f00) ||
               (code >= 0xfb00 && code < 0xfb07) || code == 0xfeff || code == 0xfffd;
    return code >= 0x1f000 && code < 0x1fb00;
}

/* The run that begins at `pos`, if it decodes. */
static bool decode_run(cs_text text, size_t pos, sequence *out) {
    char bytes[4];
    size_t at = pos;
    int lead = byte_of(cs_utf8_next(text, &at));
    if (lead < 0xc2 || lead > 0xf4)
        return false;
    size_t wanted = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    uint32_t last = 0;
    bytes[0] = (char)lead;
    for (size_t i = 1; i < wanted; i++) {
        size_t before = at;
        last = at < text.length ? cs_utf8_next(text, &at) : ' ';
        int byte = byte_of(last);
        if (byte < 0x80 || byte > 0xbf) {
            /* the closing quote, whose last byte Windows-1252 does not have, often lost it */
            if (lead != 0xe2 || i != 2 || bytes[1] != '\x80')
                return false;
            *out = (sequence){0x201d, (last == 0xfffd ? at : before) - pos, true};
            return true;
        }
        bytes[i] = (char)byte;
    }
    size_t decoded = 0;
    uint32_t code = cs_utf8_next((cs_text){bytes, wanted}, &decoded);
    if (decoded != wanted)
        return false;
    *out = (sequence){code, at - pos, is_certain(code, (uint32_t)lead, last)};
    return true;
}

/* One pass; the number of runs decoded. */
static size_t repair_once(char *data, size_t *length) {
    cs_text text = {data, *length};
    size_t kept = 0;
    size_t repaired = 0;
    bool last_decodes = false; /* the run before this one was decoded */
    for (size_t pos = 0; pos < text.length;) {
        sequence run;
        sequence next;
        unsigned char lead = (unsigned char)text.data[pos];
        bool decodes = lead == 0xc3 && decode_run(text, pos, &run);
        if (decodes && !run.is_certain && !last_decodes)
            decodes =
                pos + run.length < text.length && decode_run(text, pos + run.length, &next);
        last_decodes = decodes;
        if (decodes) {
            char bytes[4];
            size_t count = cs_utf8_encode(run.code, bytes);
            memcpy(data + kept, bytes, count);
            kept += count;
            pos += run.length;
            repaired++;
            continue;
        }
        size_t start = pos;
        cs_utf8_next(text, &pos);
        memmove(data + kept, data + start, pos - start);
        kept += pos - start;
    }
    *length = kept;
    return repaired;
}

size_t cs_mojibake_repair(char *data, size_t length) {
    /* every run begins with a letter of U+00C2 to U+00F4: quick to rule out */
    for (int pass = 0; pass < 3; pass++) {
        if (length == 0 || memchr(data, 0xc3, length) == NULL)
            break;
        if (repair_once(data, &length) == 0)
            break;
    }
    return length;
}
