/*
 * Atoms: the smallest pieces that the segmenter may cut a paragraph into.
 *
 * An atom is a run of letters, a run of ASCII digits, a run of one repeated mark ("...", "--"),
 * any other single character, or a whole URL, e-mail address, @mention or #hashtag. Everything
 * here works on code points of one piece of text and repeats train/segment_text.py character by
 * character.
 *
 * Nothing allocates: the caller gives room for as many atoms and chunks as the piece has code
 * points.
 */
#ifndef CS_ATOMS_H
#define CS_ATOMS_H

#include "base/text.h"

/* The most bytes, so the most code points, of one piece; longer paragraphs are cut. */
enum { CS_PIECE_LIMIT = 65536 };

typedef enum cs_atom_kind {
    CS_ATOM_LETTERS,
    CS_ATOM_DIGITS,
    CS_ATOM_MARK,
    CS_ATOM_URL,
    CS_ATOM_EMAIL,
    CS_ATOM_MENTION,
    CS_ATOM_HASHTAG,
} cs_atom_kind;

/* Classes of characters. Ignored: soft hyphens and zero-width characters, which belong to the
 * atom before them and are invisible to features. */
typedef enum cs_char_kind {
    CS_CHAR_LETTER,
    CS_CHAR_DIGIT,
    CS_CHAR_MARK,
    CS_CHAR_SPACE,
    CS_CHAR_IGNORED
} cs_char_kind;

/* White space before an atom. */
typedef enum cs_gap {
    CS_GAP_NONE,
    CS_GAP_SPACE,
    CS_GAP_SPACES,
    CS_GAP_LINE,
    CS_GAP_INDENT,
    CS_GAP_EDGE
} cs_gap;

/* Positions are code points of the piece. */
typedef struct cs_atom {
    uint32_t start;
    uint32_t end;
    uint32_t chunk; /* index into the piece's chunks */
    uint8_t kind;   /* cs_atom_kind */
    uint8_t gap;    /* cs_gap before the atom; EDGE at the first */
} cs_atom;

/* A run of characters without white space. */
typedef struct cs_chunk {
    uint32_t start;
    uint32_t end;
} cs_chunk;

/* One piece of text, decoded. Arrays have room for CS_PIECE_LIMIT items (offsets: one more). */
typedef struct cs_piece {
    uint32_t *codes;
    uint32_t *offsets; /* [count + 1] bytes from the beginning of the document's text */
    uint8_t *kinds;    /* cs_char_kind */
    size_t count;
    cs_atom *atoms;
    size_t atom_count;
    cs_chunk *chunks;
    size_t chunk_count;
} cs_piece;

/* Decodes text[span], without the white space at its ends, and finds its atoms. span.length is
 * at most CS_PIECE_LIMIT. */
void cs_atomize(cs_piece *piece, cs_text text, cs_span span);

cs_char_kind cs_char_kind_of(uint32_t code);
/* What features see in place of a character: 0 to 3 code points. Returns how many. */
size_t cs_char_normal(uint32_t code, uint32_t out[3]);

#endif
