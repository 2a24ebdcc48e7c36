/*
 * Contractions: which tokens are several words ("do" + "n't"), from the list in the model.
 *
 * The list is lexicon/contractions.txt, which says what its lines mean; the trainer puts it
 * into the model's section "segment.contractions". All texts are borrowed from the model.
 */
#ifndef CS_CONTRACTIONS_H
#define CS_CONTRACTIONS_H

#include "base/arena.h"
#include "base/text.h"
#include <casus/casus.h>

enum { CS_PARTS_LIMIT = 6 };

/* Sizes in characters of the words of a token, in order. */
typedef struct cs_parts {
    uint8_t count;
    uint8_t
        sizes[CS_PARTS_LIMIT - 1]; /* of the second and later words; the first takes the rest */
} cs_parts;

typedef struct cs_ending {
    cs_text text;
    cs_text after; /* the letters it may follow; empty: any letter or full stop */
} cs_ending;

typedef struct cs_whole {
    cs_text form;
    cs_parts parts;
    bool guess; /* only where the net says so */
} cs_whole;

typedef struct cs_contractions {
    CS_VECTOR(cs_ending) endings;       /* in the order in which they are tried */
    CS_VECTOR(cs_ending) guess_endings; /* only where the net says so */
    CS_VECTOR(cs_whole) whole;          /* sorted by form */
} cs_contractions;

/* Reads the list. CASUS_ERROR_MODEL when a line is wrong. */
casus_status cs_contractions_read(cs_contractions *out, cs_arena *arena, cs_text list,
                                  casus_error *error) CASUS_MUST_USE;

/* The words of a token: `form` is in lower case with straight apostrophes; `guess`: the net
 * takes a doubtful one for a contraction. */
cs_parts cs_contractions_split(const cs_contractions *contractions, cs_text form, bool guess);

#endif
