/*
 * The segmenter's net: table rows of atoms in, scores of join / token / sentence out.
 *
 * Tables -> linear layer, ReLU -> gated convolutions of width 3 with a residual -> linear
 * layer; a layer norm before each product but the first. int8 products as in nn/nn.h, about
 * 106,000 multiply-adds an atom. Works on windows of atoms with enough of their neighbours, so
 * that memory does not grow with the text and the scores do not depend on the windows.
 *
 * A net is a view of a model and immutable; a workspace belongs to one thread.
 */
#ifndef CS_SEGMENT_NET_H
#define CS_SEGMENT_NET_H

#include "nn/nn.h"
#include "segment/segment_features.h"

enum {
    CS_SEGMENT_HIDDEN = 64,
    CS_SEGMENT_TAPS = 3,
    CS_SEGMENT_LAYERS = 4,   /* at most; the model says how many by what it holds */
    CS_SEGMENT_INPUTS = 104, /* the tables' widths added up */
    CS_SEGMENT_CLASSES = 5,
    CS_SEGMENT_WINDOW = 512, /* atoms that one pass scores */
    CS_SEGMENT_HALO = 15,    /* neighbours on each side that a score depends on */
    CS_SEGMENT_ROWS = CS_SEGMENT_WINDOW + 2 * CS_SEGMENT_HALO,
};

typedef struct cs_segment_net {
    const cs_kernels *kernels;
    const uint8_t *tables[CS_SEGMENT_FEATURES];
    float table_scale;
    float activation_scale;
    cs_linear input;
    cs_linear convolutions[CS_SEGMENT_LAYERS];
    int layers;
    cs_linear output;
} cs_segment_net;

/* join, token, sentence; the token is one word, is a contraction */
typedef struct cs_segment_scores {
    float values[CS_SEGMENT_CLASSES];
} cs_segment_scores;

/* What one pass works in. */
typedef struct cs_segment_buffers {
    uint8_t inputs[CS_SEGMENT_ROWS * CS_SEGMENT_INPUTS];
    uint8_t bytes[(CS_SEGMENT_ROWS + 1) * CS_SEGMENT_HIDDEN]; /* the last row is all zero */
    float hidden[CS_SEGMENT_ROWS * CS_SEGMENT_HIDDEN];
    float products[CS_SEGMENT_ROWS * 2 * CS_SEGMENT_HIDDEN];
    uint32_t index[CS_SEGMENT_ROWS * CS_SEGMENT_TAPS];
} cs_segment_buffers;

/* Binds to the model's sections "segment.*". */
casus_status cs_segment_net_bind(cs_segment_net *out, const cs_model *model,
                                 const cs_kernels *kernels, casus_error *error) CASUS_MUST_USE;

/* The scores of `count` atoms of one piece. */
void cs_segment_net_run(const cs_segment_net *net, cs_segment_buffers *work,
                        const cs_segment_row *rows, size_t count, cs_segment_scores *scores);

#endif
