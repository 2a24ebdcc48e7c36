#include "read/decode.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "read/mojibake.h"
#include "read/wide.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <uchardet/uchardet.h>

/* uchardet needs no more than this to make up its mind. */
#define SNIFF_BYTES ((size_t)1 << 18)

void cs_decode_controls(char *data, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)data[i];
        if (c >= 0x20 && c != 0x7f)
            continue;
        if (c == '\r')
            data[i] = i + 1 < length && data[i + 1] == '\n' ? ' ' : '\n';
        else if (c != '\n' && c != '\t')
            data[i] = ' ';
    }
}

bool cs_decode_is_binary(cs_text start) {
    size_t looked = start.length < 4096 ? start.length : 4096;
    size_t odd = 0;
    for (size_t i = 0; i < looked; i++) {
        unsigned char c = (unsigned char)start.data[i];
        odd += c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1b;
    }
    return odd > 16 && odd > looked / 10;
}

/* Fewer bytes above 0x7f than this tell nothing about the encoding. */
#define FEW_BYTES 64

/* How the bytes above 0x7f stand. */
typedef struct high_bytes {
    size_t count;
    size_t valid;   /* in valid UTF-8 sequences */
    size_t invalid; /* in none */
    size_t pairs;   /* right behind another one */
} high_bytes;

static high_bytes count_high(cs_text bytes) {
    high_bytes high = {0, 0, 0, 0};
    bool last_high = false;
    for (size_t pos = 0; pos < bytes.length;) {
        size_t start = pos;
        if ((unsigned char)bytes.data[pos] < 0x80) {
            pos++;
            last_high = false;
            continue;
        }
        cs_utf8_next(bytes, &pos);
        size_t length = pos - start;
        *(length > 1 ? &high.valid : &high.invalid) += length;
        high.count += length;
        high.pairs += length - 1 + (last_high ? 1 : 0);
        last_high = true;
    }
    return high;
}

/* Appends `bytes` by iconv, with U+FFFD for what does not convert; *bad counts those.
 * 1: done, 0: the encoding is not known, -1: out of memory. */
static int convert(const char *encoding, cs_text bytes, casus_buffer *out, size_t *bad) {
    iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == (iconv_t)-1)
        return 0;
    int result = 1;
    char *in = (char *)(uintptr_t)bytes.data; /* iconv does not write to it */
    size_t left = bytes.length;
    *bad = 0;
    while (result == 1 && left > 0) {
        if (!cs_buffer_reserve(out, left < 4096 ? left * 4 + 16 : left + left / 2)) {
            result = -1;
            break;
        }
        char *to = out->data + out->length;
        size_t room = out->capacity - out->length;
        size_t converted = iconv(converter, &in, &left, &to, &room);
        out->length = (size_t)(to - out->data);
        if (converted != (size_t)-1 || errno == E2BIG)
            continue;
        in++, left--, (*bad)++;
        if (!cs_buffer_string(out, "\xef\xbf\xbd"))
            result = -1;
    }
    iconv_close(converter);
    return result;
}

/* uchardet's guess as a name in `name`; "" when it has none. */
static void guess_encoding(cs_text bytes, char name[64]) {
    name[0] = '\0';
    uchardet_t detector = uchardet_new();
    if (detector == NULL)
        return;
    size_t looked = bytes.length < SNIFF_BYTES ? bytes.length : SNIFF_BYTES;
    if (uchardet_handle_data(detector, bytes.data, looked) == 0) {
        uchardet_data_end(detector);
        const char *guess = uchardet_get_charset(detector);
        if (guess != NULL && strlen(guess) < 64)
            memcpy(name, guess, strlen(guess) + 1);
    }
    uchardet_delete(detector);
}

static bool keep_valid(cs_text bytes, casus_buffer *out) {
    for (size_t pos = 0; pos < bytes.length;) {
        char encoded[4];
        size_t count = cs_utf8_encode(cs_utf8_next(bytes, &pos), encoded);
        if (!cs_buffer_text(out, (cs_text){encoded, count}))
            return false;
    }
    return true;
}

/* Eight-bit bytes that are not valid UTF-8, to UTF-8. */
static casus_status convert_any(cs_text bytes, casus_buffer *out, casus_error *error) {
    high_bytes high = count_high(bytes);
    if (high.valid >= 2 && high.valid >= high.invalid * 2)
        return keep_valid(bytes, out) ? CASUS_OK : cs_fail_memory(error);
    char encoding[64] = "";
    /* few high bytes, each between plain letters, are the quotes and accents of Western text,
     * too few for statistics */
    bool is_western = high.pairs * 4 <= high.count &&
                      (high.count < FEW_BYTES || high.count * 50 <= bytes.length);
    if (!is_western)
        guess_encoding(bytes, encoding);
    size_t bad = 0;
    if (encoding[0] != '\0' && strcmp(encoding, "ASCII") != 0 &&
        strcmp(encoding, "UTF-8") != 0) {
        int result = convert(encoding, bytes, out, &bad);
        if (result < 0)
            return cs_fail_memory(error);
        if (result == 1 && bad * 100 <= high.count)
            return CASUS_OK;
        out->length = 0;
    }
    /* the five bytes that Windows-1252 does not use become U+FFFD */
    int result = convert("WINDOWS-1252", bytes, out, &bad);
    if (result < 0)
        return cs_fail_memory(error);
    if (result == 0 && !keep_valid(bytes, out))
        return cs_fail_memory(error);
    return CASUS_OK;
}

casus_status cs_decode(cs_arena *arena, cs_text bytes, bool sniff, bool repair, cs_text *out,
                       casus_error *error) {
    casus_status status = CASUS_OK;
    casus_buffer wide_text = {0};
    casus_buffer converted = {0};
    if (sniff) {
        size_t mark;
        cs_wide wide = {.kind = cs_wide_sniff(bytes, &mark)};
        bytes.data += mark;
        bytes.length -= mark;
        if (wide.kind != CS_WIDE_NONE) {
            if (!cs_wide_decode(&wide, bytes, &wide_text) || !cs_wide_end(&wide, &wide_text)) {
                status = cs_fail_memory(error);
                goto done;
            }
            bytes = (cs_text){wide_text.data, wide_text.length};
        }
    }
    if (cs_utf8_check(bytes) != SIZE_MAX) {
        status = convert_any(bytes, &converted, error);
        if (status != CASUS_OK)
            goto done;
        bytes = (cs_text){converted.data, converted.length};
    }
    char *text = cs_arena_copy(arena, bytes.data, bytes.length);
    if (text == NULL) {
        status = cs_fail_memory(error);
        goto done;
    }
    size_t length = repair ? cs_mojibake_repair(text, bytes.length) : bytes.length;
    text[length] = '\0';
    cs_decode_controls(text, length);
    *out = (cs_text){text, length};
done:
    free(wide_text.data);
    free(converted.data);
    return status;
}
