/*
 * The network of the syntax stage: from feature rows to scores, many words at a time.
 *
 * Embedded feature rows, a linear layer and layer norm; gated convolutions over the words of a
 * sentence, with residuals; then one wide layer whose parts feed the heads: arcs (bilinear),
 * labels, and tags, features, lemmas and names. train/train_parser.py has the same in PyTorch,
 * train/README.md the picture. All matrix products are int8 (nn/nn.h).
 *
 * Ownership: cs_network borrows from the model. A cs_network_run belongs to one thread; its
 * buffers are sized once.
 */
#ifndef CS_SYNTAX_NETWORK_H
#define CS_SYNTAX_NETWORK_H

#include "nn/nn.h"
#include "syntax/word_features.h"

enum { CS_MOST_LAYERS = 16, CS_EMBEDDING = 64, CS_UPOS_CLASSES = 17 };

typedef struct cs_network {
    const uint8_t *table; /* [rows][CS_EMBEDDING], q + 64; row 0 is all zero */
    uint32_t table_rows;
    const uint64_t *slots; /* hash table: fingerprint in the high half, row in the low half */
    uint32_t slot_count;   /* a power of two; at least one slot is 0, empty */
    uint32_t unknown[CS_FEATURE_KINDS];

    uint32_t width, gate, arc, label, morph; /* sizes; multiples of 64 */
    uint32_t layers;
    uint32_t dilations[CS_MOST_LAYERS];
    float conv_scale[CS_MOST_LAYERS];
    float out_scale;
    cs_linear input, conv[CS_MOST_LAYERS], back[CS_MOST_LAYERS];
    cs_linear heads;     /* arc dependents, arc heads, label dependents, label heads, morph */
    cs_linear arcs;      /* arc -> arc */
    cs_linear relations; /* 2 * label -> relations */
    cs_linear tags;      /* morph -> UPOS, tags, lemmas, names */
    const uint8_t *root_arc; /* [arc], quantised */
    float root_arc_scale;
    const float *root_label; /* [label] */
} cs_network;

/* Checks all shapes and row numbers. */
casus_status cs_network_bind(cs_network *out, const cs_model *model,
                             casus_error *error) CASUS_MUST_USE;

/* The table row of a feature; its kind's row for unknown ones where it has none. */
uint32_t cs_network_row(const cs_network *network, unsigned kind, uint64_t hash);
static inline bool cs_network_knows(const cs_network *network, unsigned kind, uint64_t hash) {
    return cs_network_row(network, kind, hash) != network->unknown[kind];
}

/* Buffers and results of a batch of words. Words of several sentences stand one behind the
 * other. */
typedef struct cs_network_run {
    const cs_network *network;
    const cs_kernels *kernels;
    size_t capacity; /* words */
    size_t count;

    uint32_t *rows;   /* [word][CS_FEATURE_KINDS], filled by the caller */
    uint32_t *starts; /* [word] first word of its sentence; filled by the caller */
    uint32_t *ends;   /* [word] end of its sentence; filled by the caller */

    float *hidden;       /* [word][width] */
    float *wide;         /* [word][heads.padded]: after the run, the raw parts of the heads */
    uint8_t *bytes;      /* [capacity + 1][width], the last row zero */
    uint8_t *gated;      /* [word][the widest of gate, morph, 2 * label] */
    float *gated_scales; /* [word] */
    uint32_t *taps;      /* [word][3] */
    float *morph;        /* [word][tags.padded] */
    uint8_t *dependents; /* [word][arc] */
    float *dependent_scales;
    uint8_t *arc_heads; /* [word][arc] */
    float *arc_head_scales;
    int32_t *dots;    /* [capacity + 1] */
    float *combined;  /* [word][2 * label] */
    float *relations; /* [word][relations.padded] */
    void *memory;     /* all of the above */
} cs_network_run;

casus_status cs_network_run_new(cs_network_run *out, const cs_network *network,
                                const cs_kernels *kernels, size_t capacity,
                                casus_error *error) CASUS_MUST_USE;
void cs_network_run_free(cs_network_run *run);

/* Runs the encoder and the heads that look at one word: fills morph and what follows needs. */
void cs_network_encode(cs_network_run *run);
/* scores[i * (count + 1) + j] of the sentence [first, first + count), as cs_tree_decode wants.
 */
void cs_network_arcs(cs_network_run *run, size_t first, uint32_t count, float *scores);
/* Fills run->relations for all words; heads[word] as cs_tree_decode gives them, within the
 * word's sentence. */
void cs_network_relations(cs_network_run *run, const uint32_t *heads);

#endif
