#include "base/utf8.h"

#include "base/utf8_fold_table.h"

uint32_t cs_utf8_next(cs_text text, size_t *pos) {
    const unsigned char *s = (const unsigned char *)text.data + *pos;
    size_t left = text.length - *pos;
    uint32_t code = s[0];
    size_t extra;
    uint32_t lowest;
    if (code < 0x80) {
        *pos += 1;
        return code;
    }
    if (code >= 0xc2 && code < 0xe0) {
        extra = 1, lowest = 0x80, code &= 0x1f;
    } else if (code >= 0xe0 && code < 0xf0) {
        extra = 2, lowest = 0x800, code &= 0x0f;
    } else if (code >= 0xf0 && code < 0xf5) {
        extra = 3, lowest = 0x10000, code &= 0x07;
    } else {
        *pos += 1;
        return 0xfffd;
    }
    if (left <= extra) {
        *pos += 1;
        return 0xfffd;
    }
    for (size_t i = 1; i <= extra; i++) {
        if ((s[i] & 0xc0) != 0x80) {
            *pos += 1;
            return 0xfffd;
        }
        code = code << 6 | (s[i] & 0x3f);
    }
    if (code < lowest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
        *pos += 1;
        return 0xfffd;
    }
    *pos += extra + 1;
    return code;
}

size_t cs_utf8_encode(uint32_t code, char *out) {
    unsigned char *o = (unsigned char *)out;
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        code = 0xfffd;
    if (code < 0x80) {
        o[0] = (unsigned char)code;
        return 1;
    }
    if (code < 0x800) {
        o[0] = (unsigned char)(0xc0 | code >> 6);
        o[1] = (unsigned char)(0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        o[0] = (unsigned char)(0xe0 | code >> 12);
        o[1] = (unsigned char)(0x80 | (code >> 6 & 0x3f));
        o[2] = (unsigned char)(0x80 | (code & 0x3f));
        return 3;
    }
    o[0] = (unsigned char)(0xf0 | code >> 18);
    o[1] = (unsigned char)(0x80 | (code >> 12 & 0x3f));
    o[2] = (unsigned char)(0x80 | (code >> 6 & 0x3f));
    o[3] = (unsigned char)(0x80 | (code & 0x3f));
    return 4;
}

size_t cs_utf8_check(cs_text text) {
    size_t pos = 0;
    while (pos < text.length) {
        size_t start = pos;
        /* a real U+FFFD is three bytes long, a repaired sequence moves one */
        if (cs_utf8_next(text, &pos) == 0xfffd && pos - start == 1)
            return start;
    }
    return SIZE_MAX;
}

size_t cs_utf8_whole(const char *text, size_t length) {
    size_t start = length;
    while (start > 0 && length - start < 3 && ((unsigned char)text[start - 1] & 0xc0) == 0x80)
        start--;
    if (start == 0 || (unsigned char)text[start - 1] < 0xc0)
        return length;
    unsigned char first = (unsigned char)text[start - 1];
    size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return length - (start - 1) < size ? start - 1 : length;
}

size_t cs_utf8_count(cs_text text) {
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++)
        count += ((unsigned char)text.data[i] & 0xc0) != 0x80;
    return count;
}

uint32_t cs_utf8_lower(uint32_t code) {
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    if (code >= 0xc0 && code <= 0xde && code != 0xd7)
        return code + 32;
    if (code >= 0x100 && code <= 0x17f) {
        if (code == 0x130 || code == 0x131 || code == 0x138 || code == 0x149 || code == 0x17f)
            return code == 0x130 ? 'i' : code;
        if (code == 0x178)
            return 0xff;
        /* pairs begin on even code points, but on odd ones in two stretches */
        bool odd = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e);
        return (code & 1) == (odd ? 1u : 0u) ? code + 1 : code;
    }
    if (code >= 0x391 && code <= 0x3a9 && code != 0x3a2)
        return code + 32;
    if (code >= 0x410 && code <= 0x42f)
        return code + 32;
    if (code >= 0x400 && code <= 0x40f)
        return code + 80;
    return code;
}

bool cs_utf8_is_upper(uint32_t code) {
    return cs_utf8_lower(code) != code;
}

bool cs_utf8_is_letter(uint32_t code) {
    if (code < 0x80)
        return cs_is_letter((char)code);
    if (code < 0x250)
        return code == 0xaa || code == 0xb5 || code == 0xba ||
               (code >= 0xc0 && code != 0xd7 && code != 0xf7);
    /* letters of other scripts; punctuation, symbols, spaces and private use are not */
    return (code < 0x2000 && !(code >= 0x300 && code < 0x370)) ||
           (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xe000) ||
           (code >= 0xf900 && code < 0xfe00) || (code >= 0x10000 && code < 0x1f000) ||
           (code >= 0x20000 && code < 0x40000);
}

/* What one code point folds to (see cs_utf8_fold); at most three bytes, 0 of them for what
 * vanishes. */
static size_t fold_one(uint32_t code, char out[4]) {
    code = cs_utf8_lower(code);
    if (code >= CS_FOLD_FIRST && code <= CS_FOLD_LAST) {
        const char *plain = cs_fold_table[code - CS_FOLD_FIRST];
        size_t length = 0;
        for (; plain[length] != '\0'; length++)
            out[length] = plain[length];
        if (length > 0)
            return length;
    }
    if (code == 0xad || code == 0x200b || code == 0x2060 || code == 0xfeff ||
        (code >= 0x300 && code < 0x370))
        return 0;
    if (code == 0x2018 || code == 0x2019 || code == 0x201b || code == 0x2bc || code == 0x60 ||
        code == 0xb4)
        code = '\'';
    else if (code >= 0x201c && code <= 0x201f)
        code = '"';
    else if (code >= 0x2010 && code <= 0x2015)
        code = '-';
    else if (code == 0xa0 || code == 0x202f || (code >= 0x2000 && code <= 0x200a) ||
             code == '\t' || code == '\n' || code == '\r')
        code = ' ';
    else if (code >= 0xfb00 && code <= 0xfb06) {
        static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
        size_t length = 0;
        for (const char *s = ligatures[code - 0xfb00]; *s != '\0'; s++)
            out[length++] = *s;
        return length;
    }
    return cs_utf8_encode(code, out);
}

size_t cs_utf8_fold(cs_text text, char *out, size_t capacity) {
    size_t length = 0;
    for (size_t pos = 0; pos < text.length;) {
        char folded[4];
        size_t count = 1;
        unsigned char byte = (unsigned char)text.data[pos];
        if (byte < 0x80 && byte != '`' && byte >= ' ') {
            folded[0] = cs_lower((char)byte); /* most names are plain letters */
            pos++;
        } else {
            count = fold_one(cs_utf8_next(text, &pos), folded);
        }
        if (count == 1 && folded[0] == ' ' && (length == 0 || out[length - 1] == ' '))
            continue;
        /* the dot of an abbreviation stands behind a single letter: u.s. -> us */
        if (count == 1 && folded[0] == '.' && length > 0 && cs_is_letter(out[length - 1]) &&
            (length == 1 || !cs_is_letter(out[length - 2]) ||
             (pos >= 4 && text.data[pos - 3] == '.')))
            continue;
        if (length + count > capacity)
            break;
        for (size_t i = 0; i < count; i++)
            out[length++] = folded[i];
    }
    while (length > 0 && out[length - 1] == ' ')
        length--;
    return length;
}
