#include "base/buffer.h"

#include <stdlib.h>
#include <string.h>

bool cs_buffer_reserve(casus_buffer *buffer, size_t more) {
    if (more > SIZE_MAX / 4 - buffer->length)
        return false;
    size_t needed = buffer->length + more;
    if (needed <= buffer->capacity)
        return true;
    size_t capacity = buffer->capacity < 256 ? 256 : buffer->capacity;
    while (capacity < needed)
        capacity *= 2;
    char *data = realloc(buffer->data, capacity);
    if (data == NULL)
        return false;
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

bool cs_buffer_text(casus_buffer *buffer, cs_text text) {
    if (text.length == 0)
        return true;
    if (!cs_buffer_reserve(buffer, text.length))
        return false;
    memcpy(buffer->data + buffer->length, text.data, text.length);
    buffer->length += text.length;
    return true;
}

bool cs_buffer_string(casus_buffer *buffer, const char *string) {
    return cs_buffer_text(buffer, cs_text_of(string));
}

bool cs_buffer_char(casus_buffer *buffer, char c) {
    return cs_buffer_text(buffer, (cs_text){&c, 1});
}

bool cs_buffer_unsigned(casus_buffer *buffer, uint64_t number) {
    char digits[20];
    size_t start = sizeof digits;
    do {
        digits[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    return cs_buffer_text(buffer, (cs_text){digits + start, sizeof digits - start});
}

bool cs_buffer_decimal(casus_buffer *buffer, double number, int decimals, bool keep) {
    const double limit = 1e12;
    if (!(number < limit))
        number = limit;
    if (number < -limit)
        number = -limit;
    uint64_t scale = 1;
    for (int i = 0; i < decimals; i++)
        scale *= 10;
    bool negative = number < 0;
    uint64_t scaled = (uint64_t)((negative ? -number : number) * (double)scale + 0.5);
    uint64_t fraction = scaled % scale;
    while (decimals > 0 && fraction % 10 == 0 && !(keep && decimals == 1)) {
        fraction /= 10;
        decimals--;
    }
    if (negative && scaled != 0 && !cs_buffer_char(buffer, '-'))
        return false;
    if (!cs_buffer_unsigned(buffer, scaled / scale))
        return false;
    if (decimals == 0)
        return true;
    char digits[8];
    for (int i = decimals; i-- > 0; fraction /= 10)
        digits[i] = (char)('0' + fraction % 10);
    return cs_buffer_char(buffer, '.') &&
           cs_buffer_text(buffer, (cs_text){digits, (size_t)decimals});
}

/* The two-letter escape of a byte, or 0. */
static char json_escape(unsigned char c) {
    switch (c) {
    case '"':
    case '\\':
        return (char)c;
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

bool cs_buffer_json_string(casus_buffer *buffer, cs_text text) {
    static const char hex[] = "0123456789abcdef";
    if (text.length > SIZE_MAX / 32 || !cs_buffer_reserve(buffer, text.length * 6 + 2))
        return false;
    char *out = buffer->data + buffer->length;
    *out++ = '"';
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        char escape = json_escape(c);
        if (escape != 0) {
            *out++ = '\\';
            *out++ = escape;
        } else if (c < 0x20 || c == 0x7f) {
            memcpy(out, "\\u00", 4);
            out[4] = hex[c >> 4];
            out[5] = hex[c & 15];
            out += 6;
        } else {
            *out++ = (char)c;
        }
    }
    *out++ = '"';
    buffer->length = (size_t)(out - buffer->data);
    return true;
}
