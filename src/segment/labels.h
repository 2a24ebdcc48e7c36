/*
 * Labels: what each atom of a piece does: join the one before it, begin a token, begin a
 * sentence.
 *
 * In: the atoms of a piece and the net's scores of them. Out: a label an atom. The net decides
 * atom by atom; what holds for several atoms together, or without exception, is put right
 * behind it: a hyphen inside a word is cut on both sides or on neither, a bullet at the
 * beginning of a line begins a sentence. Repeats train/segment_decode.py (`choose`, `Repair`).
 *
 * Nothing allocates; linear in the piece.
 */
#ifndef CS_LABELS_H
#define CS_LABELS_H

#include "segment/segment_net.h"

typedef enum cs_label { CS_LABEL_JOIN, CS_LABEL_TOKEN, CS_LABEL_SENTENCE } cs_label;

/* labels: [piece->atom_count], of cs_label; scores: as many. Never JOIN at the first atom or
 * behind white space. */
void cs_label_atoms(const cs_piece *piece, const cs_segment_scores *scores, uint8_t *labels);

#endif
