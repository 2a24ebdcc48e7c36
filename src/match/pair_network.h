/*
 * Networks that read the sentence of a caller's pair and say what passed between the two:
 * gated convolutions over its words (pair_words.h) as the parser's, then the highest values in
 * and between the spans, in the sentence and at the two heads, one hidden layer, types.
 * train/train_pair_network.py has the same in PyTorch.
 *
 * Ownership: borrows from the model. Threads: constant once it is bound.
 */
#ifndef CS_PAIR_NETWORK_H
#define CS_PAIR_NETWORK_H

#include "match/pair_words.h"
#include "nn/nn.h"

enum { PAIR_NETWORKS_MAX = 4, PAIR_LAYERS_MAX = 8, PAIR_POOLS = 6 };

typedef struct cs_pair_network {
    cs_linear vector, conv[PAIR_LAYERS_MAX], back[PAIR_LAYERS_MAX], hidden, out;
    const float *features; /* [the values of all features, one behind the other][width] */
} cs_pair_network;

typedef struct cs_pair_networks {
    uint32_t count; /* 0: the model has none */
    uint32_t width, gate, layers;
    uint32_t dilations[PAIR_LAYERS_MAX];
    float cut; /* one step of a normed value */
    cs_pair_network items[PAIR_NETWORKS_MAX];
} cs_pair_networks;

/* count is 0 when the model has none. CASUS_ERROR_MODEL when they do not fit this program. */
casus_status cs_pair_networks_bind(cs_pair_networks *out, const cs_model *model,
                                   casus_error *error) CASUS_MUST_USE;

/* Adds the mean of the networks' logits to logits[1] to logits[CS_PLOVER_COUNT - 1]. `heads` as
 * for cs_pair_words. Sets matcher->failed when memory is short. */
void cs_pair_logits(cs_matcher *matcher, const cs_pair_networks *networks,
                    const cs_kernels *kernels, float vector_scale, const uint32_t heads[2],
                    float logits[CS_PLOVER_COUNT]);

#endif
