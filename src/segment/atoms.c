#include "segment/atoms.h"

#include "base/utf8.h"

enum { MAXIMUM_ATOM = 128, LOCAL_LIMIT = 64, DOMAIN_LIMIT = 256, NAME_LIMIT = 64 };

typedef struct range {
    uint32_t low;
    uint32_t high;
} range;

/* Inclusive, ascending. What is in none of them and not ASCII is a letter. */
static const range spaces[] = {
    {0x00, 0x20},     {0x7f, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200a},
    {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000},
};
static const range ignored[] = {
    {0xad, 0xad},     {0x200b, 0x200f}, {0x202a, 0x202e},
    {0x2060, 0x2064}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff},
};
static const range marks[] = {
    {0xa1, 0xa9},     {0xab, 0xac},     {0xae, 0xb4},       {0xb6, 0xb9},
    {0xbb, 0xbf},     {0xd7, 0xd7},     {0xf7, 0xf7},       {0x2c2, 0x2c5},
    {0x2d2, 0x2df},   {0x37e, 0x37e},   {0x387, 0x387},     {0x55a, 0x55f},
    {0x589, 0x58a},   {0x5be, 0x5be},   {0x5c0, 0x5c0},     {0x5c3, 0x5c3},
    {0x5f3, 0x5f4},   {0x60c, 0x60c},   {0x61b, 0x61b},     {0x61f, 0x61f},
    {0x66a, 0x66d},   {0x6d4, 0x6d4},   {0x964, 0x965},     {0x2010, 0x2027},
    {0x2030, 0x205e}, {0x2065, 0x2070}, {0x2072, 0x207e},   {0x2080, 0x208f},
    {0x209d, 0x2bff}, {0x3001, 0x3004}, {0x3008, 0x3020},   {0x3030, 0x3030},
    {0x303d, 0x303d}, {0x30fb, 0x30fb}, {0xd800, 0xf8ff},   {0xfd3e, 0xfd3f},
    {0xfe10, 0xfe6f}, {0xff01, 0xff0f}, {0xff1a, 0xff20},   {0xff3b, 0xff40},
    {0xff5b, 0xff65}, {0xffe0, 0xffff}, {0x1f000, 0x1faff}, {0xf0000, 0x10ffff},
};

#define INSIDE(code, ranges) inside((code), (ranges), sizeof(ranges) / sizeof *(ranges))

static bool inside(uint32_t code, const range *ranges, size_t count) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (code > ranges[middle].high)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && code >= ranges[low].low;
}

cs_char_kind cs_char_kind_of(uint32_t code) {
    if (code < 0x80) {
        if (cs_is_letter((char)code))
            return CS_CHAR_LETTER;
        if (cs_is_digit((char)code))
            return CS_CHAR_DIGIT;
        return code <= 0x20 || code == 0x7f ? CS_CHAR_SPACE : CS_CHAR_MARK;
    }
    if (INSIDE(code, spaces))
        return CS_CHAR_SPACE;
    if (INSIDE(code, ignored))
        return CS_CHAR_IGNORED;
    return INSIDE(code, marks) ? CS_CHAR_MARK : CS_CHAR_LETTER;
}

/* Quotes, dashes and ligatures that stand for plainer characters. */
static size_t normal_of_mark(uint32_t code, uint32_t out[3]) {
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    const char *plain = NULL;
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case 0xb4:
    case 0x2bc:
        plain = "'";
        break;
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0xbb:
    case 0x2033:
        plain = "\"";
        break;
    case 0x2010:
    case 0x2011:
    case 0x2212:
        plain = "-";
        break;
    case 0x2014:
    case 0x2015:
        plain = "--";
        break;
    case 0x2026:
        plain = "...";
        break;
    case 0x2012:
        out[0] = 0x2013;
        return 1;
    default:
        if (code >= 0xfb00 && code <= 0xfb06) {
            plain = ligatures[code - 0xfb00];
            break;
        }
        out[0] = code;
        return 1;
    }
    size_t length = 0;
    for (; plain[length] != '\0'; length++)
        out[length] = (unsigned char)plain[length];
    return length;
}

size_t cs_char_normal(uint32_t code, uint32_t out[3]) {
    if (code < 0x80) {
        out[0] = code == 0x60 ? '\'' : code;
        return 1;
    }
    if (INSIDE(code, ignored))
        return 0;
    return normal_of_mark(code, out);
}

/* ---- code points */

static bool is_alnum(uint32_t code) {
    return code < 0x80 && (cs_is_letter((char)code) || cs_is_digit((char)code));
}

static bool is_one_of(uint32_t code, const char *set) {
    if (code == 0 || code >= 0x80)
        return false;
    for (; *set != '\0'; set++)
        if (code == (unsigned char)*set)
            return true;
    return false;
}

static void decode(cs_piece *piece, cs_text text, cs_span span) {
    cs_text part = {text.data, (size_t)span.offset + span.length};
    size_t position = span.offset, count = 0;
    piece->count = piece->atom_count = piece->chunk_count = 0;
    while (position < part.length && count < CS_PIECE_LIMIT) {
        size_t start = position;
        uint32_t code = cs_utf8_next(part, &position);
        cs_char_kind kind = cs_char_kind_of(code);
        if (count == 0 && kind == CS_CHAR_SPACE)
            continue;
        piece->codes[count] = code;
        piece->offsets[count] = (uint32_t)start;
        piece->kinds[count] = (uint8_t)kind;
        count++;
    }
    piece->offsets[count] = (uint32_t)position;
    while (count > 0 && piece->kinds[count - 1] == CS_CHAR_SPACE)
        count--;
    piece->count = count;
}

static void push(cs_piece *piece, size_t start, size_t end, cs_atom_kind kind) {
    piece->atoms[piece->atom_count++] = (cs_atom){
        .start = (uint32_t)start,
        .end = (uint32_t)end,
        .chunk = (uint32_t)(piece->chunk_count - 1),
        .kind = (uint8_t)kind,
    };
}

/* ---- URLs, addresses, mentions, hashtags */

static bool starts_with(const cs_piece *piece, size_t at, size_t end, const char *prefix,
                        size_t *after) {
    for (; *prefix != '\0'; prefix++, at++) {
        if (at >= end || piece->codes[at] >= 0x80 ||
            cs_lower((char)piece->codes[at]) != *prefix)
            return false;
    }
    *after = at;
    return at < end && is_alnum(piece->codes[at]);
}

static bool ends_url(uint32_t code) {
    return is_one_of(code, "<>\"{}|\\^`") || code == 0x201c || code == 0x201d ||
           code == 0x2018 || code == 0x2014 || code == 0xab || code == 0xbb;
}

/* The end of the URL that begins at `at`, or `at`. */
static size_t url_end(const cs_piece *piece, size_t at, size_t end) {
    const uint32_t *codes = piece->codes;
    size_t body;
    if (!starts_with(piece, at, end, "http://", &body) &&
        !starts_with(piece, at, end, "https://", &body) &&
        !starts_with(piece, at, end, "ftp://", &body) &&
        !starts_with(piece, at, end, "www.", &body) &&
        !starts_with(piece, at, end, "pic.twitter.com/", &body))
        return at;
    ptrdiff_t spare = 0; /* closing brackets without a partner */
    size_t stop = at;
    while (stop < end && !ends_url(codes[stop])) {
        spare += (codes[stop] == ')') - (codes[stop] == '(');
        stop++;
    }
    /* punctuation at the end is the sentence's; a bracket too, unless the URL has its partner
     */
    while (stop > body && (is_one_of(codes[stop - 1], ".,;:!?'*_~)]") ||
                           codes[stop - 1] == 0x2019 || codes[stop - 1] == 0x2026)) {
        if (codes[stop - 1] == ')' && spare-- <= 0)
            break;
        stop--;
    }
    return stop > body ? stop : at;
}

static bool is_label(uint32_t code) {
    return is_alnum(code) || code == '-';
}

/* The end of the domain that begins at `at`: labels with dots between, the last one letters. */
static size_t domain_end(const cs_piece *piece, size_t at, size_t end) {
    const uint32_t *codes = piece->codes;
    size_t position = at, found = at;
    while (position < end && (is_label(codes[position]) || codes[position] == '_'))
        position++;
    if (position == at)
        return at;
    while (position + 1 < end && codes[position] == '.' && is_label(codes[position + 1])) {
        position++;
        size_t letters = position;
        while (letters < end && is_alnum(codes[letters]) && !cs_is_digit((char)codes[letters]))
            letters++;
        if (letters - position >= 2 && (letters == end || !is_alnum(codes[letters])))
            found = letters;
        while (position < end && is_label(codes[position]))
            position++;
    }
    return found;
}

/* The end of the name (as in @name) that begins at `at`, or `at`. */
static size_t name_end(const cs_piece *piece, size_t at, size_t end) {
    const uint32_t *codes = piece->codes;
    size_t stop = at;
    while (stop < end && stop - at < NAME_LIMIT &&
           (is_alnum(codes[stop]) || codes[stop] == '_') &&
           !(stop == at && codes[stop] < 0x80 && cs_is_digit((char)codes[stop])))
        stop++;
    return stop;
}

typedef struct special {
    size_t start;
    size_t end;
    cs_atom_kind kind;
} special;

static bool has_prefix(const cs_piece *piece, size_t at, const char *prefix) {
    for (; *prefix != '\0'; prefix++, at++)
        if (piece->codes[at] != (unsigned char)*prefix)
            return false;
    return true;
}

/* An address or a mention around the @ at `at`; nothing before `free` is used. */
static bool find_at(const cs_piece *piece, size_t first, size_t free, size_t at, size_t end,
                    special *out) {
    const uint32_t *codes = piece->codes;
    size_t low = at;
    while (low > free && at - low < LOCAL_LIMIT &&
           (is_alnum(codes[low - 1]) || is_one_of(codes[low - 1], "._%+-")))
        low--;
    if (low < at) {
        size_t limit = end - at > DOMAIN_LIMIT ? at + DOMAIN_LIMIT : end;
        size_t stop = domain_end(piece, at + 1, limit);
        if (low - free >= 7 && has_prefix(piece, low - 7, "mailto:"))
            low -= 7;
        *out = (special){low, stop, CS_ATOM_EMAIL};
        return stop > at + 1;
    }
    if (at > first && is_alnum(codes[at - 1]))
        return false;
    size_t stop = name_end(piece, at + 1, end);
    *out = (special){at, stop, CS_ATOM_MENTION};
    return stop > at + 1;
}

/* The first special of the chunk at or after `at`; false when there is none. */
static bool find_special(const cs_piece *piece, size_t first, size_t free, size_t end,
                         special *out) {
    const uint32_t *codes = piece->codes;
    for (size_t at = free; at < end; at++) {
        uint32_t code = codes[at];
        if (is_one_of(code, "hHfFwWpP") && (at == free || !is_alnum(codes[at - 1]))) {
            size_t stop = url_end(piece, at, end);
            if (stop > at) {
                *out = (special){at, stop, CS_ATOM_URL};
                return true;
            }
        } else if (code == '@') {
            if (find_at(piece, first, free, at, end, out))
                return true;
        } else if (code == '#' && (at == first || !is_alnum(codes[at - 1]))) {
            size_t stop = name_end(piece, at + 1, end);
            if (stop > at + 1) {
                *out = (special){at, stop, CS_ATOM_HASHTAG};
                return true;
            }
        }
    }
    return false;
}

/* ---- runs */

static uint32_t single_normal(uint32_t code) {
    uint32_t out[3];
    return cs_char_normal(code, out) == 1 ? out[0] : code;
}

static bool mark_repeats(uint32_t code) {
    return is_one_of(code, "'!*+-./<=>?_~#") || code == 0x2013 || code == 0x2022 ||
           code == 0xb7;
}

static void push_runs(cs_piece *piece, size_t at, size_t end) {
    const uint8_t *kinds = piece->kinds;
    while (at < end) {
        cs_char_kind kind = (cs_char_kind)kinds[at];
        if (kind == CS_CHAR_IGNORED) { /* only behind a special, which it joins */
            at++;
            if (piece->atom_count > 0)
                piece->atoms[piece->atom_count - 1].end = (uint32_t)at;
            continue;
        }
        uint32_t mark = kind == CS_CHAR_MARK ? single_normal(piece->codes[at]) : 0;
        bool repeats = kind != CS_CHAR_MARK || mark_repeats(mark);
        size_t stop = at + 1;
        while (stop < end &&
               (kinds[stop] == CS_CHAR_IGNORED ||
                (repeats && kinds[stop] == kind && stop - at < MAXIMUM_ATOM &&
                 (kind != CS_CHAR_MARK || single_normal(piece->codes[stop]) == mark))))
            stop++;
        push(piece, at, stop, (cs_atom_kind)kind);
        at = stop;
    }
}

static void push_chunk(cs_piece *piece, size_t start, size_t end) {
    while (start < end && piece->kinds[start] == CS_CHAR_IGNORED)
        start++;
    if (start == end)
        return;
    piece->chunks[piece->chunk_count++] = (cs_chunk){(uint32_t)start, (uint32_t)end};
    size_t at = start;
    special found;
    while (find_special(piece, start, at, end, &found)) {
        push_runs(piece, at, found.start);
        push(piece, found.start, found.end, found.kind);
        at = found.end;
    }
    push_runs(piece, at, end);
}

static cs_gap gap_between(const cs_piece *piece, size_t start, size_t end) {
    if (start == end)
        return CS_GAP_NONE;
    for (size_t i = end; i > start; i--)
        if (piece->codes[i - 1] == '\n')
            return i < end ? CS_GAP_INDENT : CS_GAP_LINE;
    return end - start == 1 ? CS_GAP_SPACE : CS_GAP_SPACES;
}

void cs_atomize(cs_piece *piece, cs_text text, cs_span span) {
    decode(piece, text, span);
    for (size_t at = 0; at < piece->count;) {
        if (piece->kinds[at] == CS_CHAR_SPACE) {
            at++;
            continue;
        }
        size_t end = at;
        while (end < piece->count && piece->kinds[end] != CS_CHAR_SPACE)
            end++;
        push_chunk(piece, at, end);
        at = end;
    }
    for (size_t i = 0; i < piece->atom_count; i++)
        piece->atoms[i].gap = (uint8_t)(i == 0 ? CS_GAP_EDGE
                                               : gap_between(piece, piece->atoms[i - 1].end,
                                                             piece->atoms[i].start));
}
