/*
 * Lemmas from edit scripts: "L2+y" lower-cases the word, cuts two characters from its end and
 * puts "y" there. L lower, K keep the case, T title case, U upper. train/features.py makes
 * them.
 */
#ifndef CS_LEMMA_SCRIPT_H
#define CS_LEMMA_SCRIPT_H

#include "base/arena.h"
#include "base/text.h"

typedef struct cs_lemma_script {
    char casing; /* 'L', 'K', 'T' or 'U' */
    uint8_t cut; /* characters */
    cs_text added;
} cs_lemma_script;

/* False when `script` is none. `added` borrows from `script`. */
bool cs_lemma_script_read(cs_text script, cs_lemma_script *out);

/* The lemma of `form`: a part of `form` where that is enough, else a copy in `arena`. A script
 * that does not fit the word leaves it whole. Empty data (NULL) when memory is short. */
cs_text cs_lemma_apply(const cs_lemma_script *script, cs_text form, cs_arena *arena);

#endif
