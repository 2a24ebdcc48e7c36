/*
 * Terms: texts with their hashes, of which evidence is made. A word's lemma is hashed once,
 * names of the tree's labels once for each matcher.
 */
#ifndef CS_TERM_H
#define CS_TERM_H

#include "base/hash.h"
#include "types/actor.h"
#include "types/plover.h"
#include "types/token.h"

/* The hash is cs_short_hash, letters as lower case; train_events.py has the same. Model files
 * need little-endian machines anyway. */
typedef struct cs_term {
    cs_text text;
    uint64_t hash;
} cs_term;

typedef struct cs_terms {
    cs_term deprels[CS_DEPREL_COUNT];
    cs_term upos[CS_UPOS_COUNT];
    cs_term names[CS_NAME_KIND_COUNT];
    cs_term sectors[CS_SECTOR_COUNT];
    cs_term types[CS_PLOVER_COUNT]; /* and none */
} cs_terms;

static inline cs_term cs_term_of(cs_text text) {
    return (cs_term){text, cs_short_hash(text, true)};
}

#define CS_TERM(literal) cs_term_of(CS_LITERAL(literal))

/* The names of all labels and types. */
void cs_fill_terms(cs_terms *terms, const cs_ontology *ontology);

#endif
