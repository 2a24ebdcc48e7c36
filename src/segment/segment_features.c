#include "segment/segment_features.h"

#include "base/hash.h"
#include "base/utf8.h"

#include <string.h>

enum {
    CHUNK_FORM = 32, /* characters of a chunk that its features see */
    CHUNK_KNOWN = 7, /* a chunk at most this long is known by its form */
    ATOM_SHAPE = 8,
    FORM_LIMIT = 3 * 1024, /* code points of a normalised form; longer ones are cut */
};

const cs_segment_table cs_segment_tables[CS_SEGMENT_FEATURES] = {
    {"segment.table.lower", 8192, 16},       {"segment.table.form", 4096, 12},
    {"segment.table.shape", 256, 8},         {"segment.table.suffix", 2048, 8},
    {"segment.table.prefix", 2048, 8},       {"segment.table.chunk", 8192, 12},
    {"segment.table.chunk_shape", 4096, 16}, {"segment.table.space", 512, 8},
    {"segment.table.line", 512, 8},          {"segment.table.place", 1024, 8},
};

/* A normalised form, as written and in lower case. */
typedef struct form {
    uint32_t codes[FORM_LIMIT];
    uint32_t lower[FORM_LIMIT];
    size_t length;
} form;

/* A feature's text being hashed: FNV-1a 64 over UTF-8 bytes, as cs_hash. */
typedef struct hasher {
    uint64_t value;
} hasher;

static hasher hash_begin(cs_segment_feature feature) {
    return (hasher){cs_hash((cs_text){"", 0}, (uint64_t)feature + 1)};
}

static void hash_code(hasher *hash, uint32_t code) {
    char bytes[4];
    size_t length = cs_utf8_encode(code, bytes);
    for (size_t i = 0; i < length; i++)
        hash->value = (hash->value ^ (unsigned char)bytes[i]) * 0x100000001b3u;
}

static uint16_t hash_row(const hasher *hash, cs_segment_feature feature) {
    uint64_t folded = hash->value ^ hash->value >> 32;
    return (uint16_t)(folded & (uint64_t)(cs_segment_tables[feature].rows - 1));
}

static uint16_t hash_codes(cs_segment_feature feature, const uint32_t *codes, size_t count) {
    hasher hash = hash_begin(feature);
    for (size_t i = 0; i < count; i++)
        hash_code(&hash, codes[i]);
    return hash_row(&hash, feature);
}

static void read_form(form *out, const cs_piece *piece, size_t start, size_t end) {
    out->length = 0;
    for (size_t i = start; i < end && out->length + 3 <= FORM_LIMIT; i++)
        out->length += cs_char_normal(piece->codes[i], out->codes + out->length);
    for (size_t i = 0; i < out->length; i++)
        out->lower[i] = cs_utf8_lower(out->codes[i]);
}

/* X upper case, x other letters, d digits, marks themselves. */
static uint32_t case_of(uint32_t code) {
    if (cs_utf8_is_upper(code))
        return 'X';
    cs_char_kind kind = cs_char_kind_of(code);
    return kind == CS_CHAR_LETTER ? 'x' : kind == CS_CHAR_DIGIT ? 'd' : code;
}

/* The shape of a form, runs longer than two cut to two, at most `limit` characters. */
static size_t shape_of(const form *in, size_t limit, uint32_t *out) {
    size_t length = 0;
    for (size_t i = 0; i < in->length; i++) {
        uint32_t code = case_of(in->codes[i]);
        if (length >= 2 && out[length - 1] == code && out[length - 2] == code)
            continue;
        if (length == limit)
            break;
        out[length++] = code;
    }
    return length;
}

static void special_form(form *out, cs_atom_kind kind) {
    static const char letters[] = {'U', 'E', 'M', 'H'};
    uint32_t name = (unsigned char)letters[kind - CS_ATOM_URL];
    *out->codes = *out->lower = '<';
    out->codes[1] = out->lower[1] = name;
    out->codes[2] = out->lower[2] = '>';
    out->length = 3;
}

static void atom_ids(const cs_piece *piece, const cs_atom *atom, form *work, uint16_t *ids) {
    uint32_t shape[ATOM_SHAPE + 1];
    size_t shape_length;
    bool special = atom->kind >= CS_ATOM_URL;
    if (special) {
        special_form(work, (cs_atom_kind)atom->kind);
        memcpy(shape, work->codes, 3 * sizeof *shape);
        shape_length = 3;
    } else {
        read_form(work, piece, atom->start, atom->end);
        shape_length = shape_of(work, ATOM_SHAPE, shape);
        shape[shape_length++] = '0' + (uint32_t)(work->length < 9 ? work->length : 9);
    }
    size_t affix = work->length < 3 ? work->length : 3;
    ids[CS_SEGMENT_LOWER] = hash_codes(CS_SEGMENT_LOWER, work->lower, work->length);
    ids[CS_SEGMENT_FORM] = hash_codes(CS_SEGMENT_FORM, work->codes, work->length);
    ids[CS_SEGMENT_SHAPE] = hash_codes(CS_SEGMENT_SHAPE, shape, shape_length);
    ids[CS_SEGMENT_SUFFIX] =
        hash_codes(CS_SEGMENT_SUFFIX, work->lower + (work->length - affix), affix);
    ids[CS_SEGMENT_PREFIX] = hash_codes(CS_SEGMENT_PREFIX, work->lower, affix);
}

/* What is the same for all atoms of a chunk. */
typedef struct chunk_view {
    uint32_t chunk;
    uint32_t index; /* of the atom in the chunk */
    uint16_t form_id;
    uint32_t shape[CHUNK_FORM];
    size_t shape_length;
} chunk_view;

static void view_chunk(chunk_view *view, const cs_piece *piece, uint32_t number, form *work) {
    cs_chunk chunk = piece->chunks[number];
    size_t end = chunk.end - chunk.start > CHUNK_FORM ? chunk.start + CHUNK_FORM : chunk.end;
    read_form(work, piece, chunk.start, end);
    view->chunk = number;
    view->index = 0;
    view->form_id = hash_codes(CS_SEGMENT_CHUNK, work->lower,
                               work->length <= CHUNK_KNOWN ? work->length : 0);
    view->shape_length = shape_of(work, CHUNK_FORM, view->shape);
}

static uint16_t chunk_shape_id(const chunk_view *view) {
    hasher hash = hash_begin(CS_SEGMENT_CHUNK_SHAPE);
    hash_code(&hash, '0' + (view->index < 7 ? view->index : 7));
    for (size_t i = 0; i < view->shape_length; i++)
        hash_code(&hash, view->shape[i]);
    return hash_row(&hash, CS_SEGMENT_CHUNK_SHAPE);
}

/* What is the same for all atoms of the piece, and what runs along. */
typedef struct layout {
    uint32_t profile; /* 0 mixed case, 1 no upper case, 2 mostly upper case */
    uint32_t wide;    /* of the longest line */
    bool has_lines;
    size_t line_start;
    uint32_t previous_line; /* length of the last whole line */
    uint32_t quote;         /* inside quotes */
    uint32_t depth;         /* of brackets */
} layout;

static uint32_t line_bucket(size_t length) {
    return (uint32_t)(length / 16 < 7 ? length / 16 : 7);
}

static layout read_layout(const cs_piece *piece) {
    size_t upper = 0, lower = 0, longest = 0, start = 0;
    layout out = {0};
    for (size_t i = 0; i < piece->count; i++) {
        uint32_t code = piece->codes[i];
        if (cs_utf8_is_upper(code))
            upper++;
        else if (piece->kinds[i] == CS_CHAR_LETTER)
            lower++;
        if (code == '\n') {
            longest = i - start > longest ? i - start : longest;
            start = i + 1;
            out.has_lines = true;
        }
    }
    longest = piece->count - start > longest ? piece->count - start : longest;
    out.wide = line_bucket(longest);
    out.profile = upper == 0 ? 1 : lower > upper * 2 ? 0 : 2;
    return out;
}

/* Called at an atom that begins a line. */
static void next_line(layout *state, const cs_piece *piece, size_t atom_start) {
    size_t first = state->line_start, last = atom_start;
    while (first < atom_start && piece->codes[first] != '\n')
        first++;
    while (last > 0 && piece->codes[last - 1] != '\n')
        last--;
    state->previous_line = (uint32_t)(first - state->line_start);
    state->line_start = last;
}

static uint32_t count_bucket(size_t n) {
    uint32_t bucket = 0;
    static const size_t limits[] = {0, 1, 2, 4, 8, 16, 32, 64, 128};
    while (bucket < 9 && n > limits[bucket])
        bucket++;
    return bucket;
}

static uint32_t kind_number(cs_atom_kind kind) {
    return kind < CS_ATOM_URL ? (uint32_t)kind : 3;
}

static void layout_ids(const layout *state, const cs_piece *piece, size_t i, uint16_t *ids) {
    const cs_atom *atom = &piece->atoms[i];
    uint32_t after = i + 1 < piece->atom_count ? atom[1].gap : CS_GAP_EDGE;
    uint32_t before = i > 0 ? kind_number((cs_atom_kind)atom[-1].kind) : 0;
    uint32_t here = kind_number((cs_atom_kind)atom->kind);
    uint32_t space = ((atom->gap * 6u + after) * 3 + (here < 2 ? here : 2)) * 4 + before;
    uint32_t line = 0;
    if (state->has_lines) {
        line = 1 + state->wide * 2;
        if (atom->gap == CS_GAP_LINE || atom->gap == CS_GAP_INDENT)
            line = 17 + (state->wide * 8 + line_bucket(state->previous_line)) * 2 +
                   (atom->gap == CS_GAP_INDENT);
    }
    uint32_t position = i < 3 ? (uint32_t)i : 3;
    uint32_t place = ((position * 3 + state->profile) * 2 + state->quote) * 3 +
                     (state->depth < 2 ? state->depth : 2);
    ids[CS_SEGMENT_SPACE] = (uint16_t)space;
    ids[CS_SEGMENT_LINE] = (uint16_t)line;
    ids[CS_SEGMENT_PLACE] = (uint16_t)(place * 10 + count_bucket(piece->atom_count - 1 - i));
}

/* Quotes and brackets change what the following atoms see. */
static void pass_mark(layout *state, const form *mark) {
    uint32_t code = mark->length > 0 ? mark->codes[0] : 0;
    if (mark->length == 1 && code == '"')
        state->quote ^= 1;
    else if (mark->length == 2 && code == '\'' && mark->codes[1] == '\'')
        state->quote ^= 1;
    else if (mark->length == 1 && (code == '(' || code == '[' || code == '{'))
        state->depth++;
    else if (mark->length == 1 && (code == ')' || code == ']' || code == '}'))
        state->depth -= state->depth > 0;
}

void cs_segment_rows(const cs_piece *piece, cs_segment_row *rows) {
    form work;
    layout state = read_layout(piece);
    chunk_view view = {.chunk = UINT32_MAX};
    for (size_t i = 0; i < piece->atom_count; i++) {
        const cs_atom *atom = &piece->atoms[i];
        uint16_t *ids = rows[i].ids;
        if (atom->gap == CS_GAP_LINE || atom->gap == CS_GAP_INDENT)
            next_line(&state, piece, atom->start);
        if (atom->chunk == view.chunk)
            view.index++;
        else
            view_chunk(&view, piece, atom->chunk, &work);
        ids[CS_SEGMENT_CHUNK] = view.form_id;
        ids[CS_SEGMENT_CHUNK_SHAPE] = chunk_shape_id(&view);
        atom_ids(piece, atom, &work, ids);
        layout_ids(&state, piece, i, ids);
        if (atom->kind == CS_ATOM_MARK)
            pass_mark(&state, &work);
    }
}

size_t cs_segment_plain(const cs_piece *piece, size_t start, size_t end, char *out,
                        size_t capacity) {
    size_t length = 0;
    for (size_t i = start; i < end; i++) {
        uint32_t normal[3];
        size_t count = cs_char_normal(piece->codes[i], normal);
        if (length + 4 * count > capacity)
            return 0;
        for (size_t k = 0; k < count; k++)
            length += cs_utf8_encode(cs_utf8_lower(normal[k]), out + length);
    }
    return length;
}
