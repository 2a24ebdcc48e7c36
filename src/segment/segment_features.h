/*
 * The features of atoms: table rows that the segmenter's net adds up its view of the text from.
 *
 * In: the atoms of a piece. Out: CS_SEGMENT_FEATURES row numbers an atom, each below the rows
 * of its table. Repeats train/segment_text.py.
 */
#ifndef CS_SEGMENT_FEATURES_H
#define CS_SEGMENT_FEATURES_H

#include "segment/atoms.h"

typedef enum cs_segment_feature {
    CS_SEGMENT_LOWER,
    CS_SEGMENT_FORM,
    CS_SEGMENT_SHAPE,
    CS_SEGMENT_SUFFIX,
    CS_SEGMENT_PREFIX,
    CS_SEGMENT_CHUNK,
    CS_SEGMENT_CHUNK_SHAPE,
    CS_SEGMENT_SPACE,
    CS_SEGMENT_LINE,
    CS_SEGMENT_PLACE,
    CS_SEGMENT_FEATURES
} cs_segment_feature;

/* One table: its name in the model ("segment.table.lower"), rows (powers of two), width. */
typedef struct cs_segment_table {
    const char *name;
    uint16_t rows;
    uint16_t width;
} cs_segment_table;

extern const cs_segment_table cs_segment_tables[CS_SEGMENT_FEATURES];

typedef struct cs_segment_row {
    uint16_t ids[CS_SEGMENT_FEATURES];
} cs_segment_row;

/* rows: [piece->atom_count] */
void cs_segment_rows(const cs_piece *piece, cs_segment_row *rows);

/* Lower-cased normalised form of the code points [start, end) as UTF-8, for contractions.
 * Returns its length, or 0 when it does not fit. */
size_t cs_segment_plain(const cs_piece *piece, size_t start, size_t end, char *out,
                        size_t capacity);

#endif
