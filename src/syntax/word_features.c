#include "syntax/word_features.h"

#include "base/utf8.h"

#include <string.h>

enum { KEPT_FRONT = 192 };

static bool is_apostrophe(uint32_t c) {
    return (c >= 0x2018 && c <= 0x201b) || c == 0x2032 || c == '`' || c == 0xb4 || c == 0x2bc;
}

static bool is_quote(uint32_t c) {
    return (c >= 0x201c && c <= 0x201f) || c == 0x2033 || c == 0xab || c == 0xbb;
}

static bool is_dash(uint32_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

static bool is_dropped(uint32_t c) {
    return c == 0xad || (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff ||
           c == ' ' || c == '\t' || c == 0xa0 || c == 0x202f || c == 0x2009;
}

static void append_code(cs_word_codes *out, uint32_t code) {
    if (out->count == CS_WORD_CODES) {
        memmove(out->codes + KEPT_FRONT, out->codes + KEPT_FRONT + 1,
                (CS_WORD_CODES - KEPT_FRONT - 1) * sizeof *out->codes);
        out->count--;
    }
    out->codes[out->count++] = code;
}

void cs_word_normalise(cs_text form, cs_word_codes *out) {
    out->count = 0;
    for (size_t at = 0; at < form.length;) {
        uint32_t c = cs_utf8_next(form, &at);
        if (is_dropped(c))
            continue;
        if (c == 0x2026)
            for (int i = 0; i < 3; i++)
                append_code(out, '.');
        else
            append_code(out, is_apostrophe(c) ? '\''
                             : is_quote(c)    ? '"'
                             : is_dash(c)     ? '-'
                                              : c);
    }
}

/* Simple one-to-one mappings of ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic. They are
 * part of the trained model: a change here needs a new training. */
uint32_t cs_word_lower(uint32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c < 0xc0)
        return c;
    if (c <= 0xde)
        return c == 0xd7 ? c : c + 32;
    if (c >= 0x100 && c <= 0x137)
        return c == 0x130 ? 'i' : c == 0x131 ? c : c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
        return (c & 1) ? c + 1 : c;
    if (c >= 0x14a && c <= 0x177)
        return c | 1;
    if (c == 0x178)
        return 0xff;
    if (c == 0x386)
        return 0x3ac;
    if (c >= 0x388 && c <= 0x38a)
        return c + 37;
    if (c == 0x38c)
        return 0x3cc;
    if (c == 0x38e || c == 0x38f)
        return c + 63;
    if (c >= 0x391 && c <= 0x3ab)
        return c == 0x3a2 ? c : c + 32;
    if (c >= 0x410 && c <= 0x42f)
        return c + 32;
    if (c >= 0x400 && c <= 0x40f)
        return c + 80;
    return c;
}

uint32_t cs_word_upper(uint32_t c) {
    if (c < 0x80)
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    if (c < 0xe0)
        return c;
    if (c <= 0xfe)
        return c == 0xf7 ? c : c - 32;
    if (c == 0xff)
        return 0x178;
    if (c >= 0x100 && c <= 0x137)
        return c == 0x130 || c == 0x131 ? c : c & ~1u;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
        return (c & 1) ? c : c - 1;
    if (c >= 0x14a && c <= 0x177)
        return c & ~1u;
    if (c == 0x3ac)
        return 0x386;
    if (c >= 0x3ad && c <= 0x3af)
        return c - 37;
    if (c == 0x3cc)
        return 0x38c;
    if (c == 0x3cd || c == 0x3ce)
        return c - 63;
    if (c >= 0x3b1 && c <= 0x3cb)
        return c == 0x3c2 ? c : c - 32;
    if (c >= 0x430 && c <= 0x44f)
        return c - 32;
    if (c >= 0x450 && c <= 0x45f)
        return c - 80;
    return c;
}

bool cs_word_is_upper(uint32_t code) {
    return cs_word_lower(code) != code;
}

bool cs_word_is_lower(uint32_t code) {
    return (code >= 'a' && code <= 'z') || code == 0xdf ||
           (code >= 0xe0 && cs_word_upper(code) != code);
}

void cs_case_add(cs_case_count *count, const cs_word_codes *word) {
    for (uint32_t i = 0; i < word->count; i++) {
        if (cs_word_is_upper(word->codes[i]))
            count->uppers++;
        else if (cs_word_is_lower(word->codes[i]))
            count->lowers++;
    }
    if (word->count < 4)
        return;
    bool capital = cs_word_is_upper(word->codes[0]);
    if (capital || cs_word_is_lower(word->codes[0])) {
        count->long_words++;
        count->capitals += capital;
    }
}

cs_case_mode cs_case_mode_of(const cs_case_count *count) {
    if (count->uppers == 0)
        return CS_WRITTEN_LOWER;
    if (count->lowers == 0)
        return count->uppers >= 8 ? CS_WRITTEN_UPPER : CS_WRITTEN_NORMAL;
    if (count->long_words >= 3 &&
        (uint64_t)count->capitals * 10 >= (uint64_t)count->long_words * 9)
        return CS_WRITTEN_HEADLINE;
    return CS_WRITTEN_NORMAL;
}

static uint64_t hash_byte(uint64_t hash, unsigned char byte) {
    return (hash ^ byte) * 0x100000001b3u;
}

static uint64_t hash_codes(unsigned kind, const uint32_t *codes, uint32_t count) {
    uint64_t hash = hash_byte(0xcbf29ce484222325u, (unsigned char)kind);
    for (uint32_t i = 0; i < count; i++) {
        if (codes[i] < 0x80) {
            hash = hash_byte(hash, (unsigned char)codes[i]);
            continue;
        }
        char bytes[4];
        size_t length = cs_utf8_encode(codes[i], bytes);
        for (size_t k = 0; k < length; k++)
            hash = hash_byte(hash, (unsigned char)bytes[k]);
    }
    return hash == 0 ? 1 : hash;
}

static uint32_t shape_of(uint32_t code) {
    if (cs_word_is_upper(code))
        return 'X';
    if (cs_word_is_lower(code))
        return 'x';
    if (code >= '0' && code <= '9')
        return 'd';
    return code >= 0x80 ? 'o' : code;
}

uint32_t cs_word_shape(const cs_word_codes *word, uint32_t shape[12]) {
    uint32_t count = 0, last = 0, run = 0;
    for (uint32_t i = 0; i < word->count && count < 12; i++) {
        uint32_t s = shape_of(word->codes[i]);
        run = s == last ? run + 1 : 1;
        last = s;
        if (run <= 3)
            shape[count++] = s;
    }
    return count;
}

/* Lower case, and 0 for every digit. */
static void fold(const cs_word_codes *word, uint32_t lower[CS_WORD_CODES]) {
    for (uint32_t i = 0; i < word->count; i++) {
        uint32_t c = cs_word_lower(word->codes[i]);
        lower[i] = c >= '0' && c <= '9' ? '0' : c;
    }
}

uint64_t cs_word_vector_hash(const cs_word_codes *word) {
    uint32_t lower[CS_WORD_CODES];
    fold(word, lower);
    return hash_codes(CS_VECTOR_KIND, lower, word->count);
}

void cs_word_hashes(const cs_word_codes *word, uint64_t hashes[CS_FEATURE_KINDS - 1]) {
    uint32_t lower[CS_WORD_CODES];
    uint32_t n = word->count;
    fold(word, lower);
    hashes[0] = hash_codes(0, word->codes, n);
    hashes[1] = hash_codes(1, lower, n);
    for (uint32_t length = 1; length <= 4; length++) {
        uint32_t taken = length < n ? length : n;
        hashes[1 + length] = hash_codes(1 + length, lower, taken);
        hashes[5 + length] = hash_codes(5 + length, lower + (n - taken), taken);
    }
    uint32_t shape[12];
    hashes[10] = hash_codes(10, shape, cs_word_shape(word, shape));
    hashes[CS_VECTOR_KIND] = hash_codes(CS_VECTOR_KIND, lower, n);
}

uint64_t cs_flags_hash(bool first, bool space_before, bool space_after, cs_case_mode mode) {
    uint32_t code = 32u + (uint32_t)first + 2u * (uint32_t)space_before +
                    4u * (uint32_t)space_after + 8u * (uint32_t)mode;
    return hash_codes(CS_FEATURE_KINDS - 1, &code, 1);
}
