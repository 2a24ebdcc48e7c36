/*
 * The arithmetic of the networks: int8 matrix products and the float work between them.
 *
 * One portable reference and variants for AVX2, AVX-VNNI, AVX-512 VNNI, NEON and NEON with dot
 * products, chosen at run time; all give the same bytes. Matrix products are exact (int8 x 7
 * bits, summed in int32); float work adds in a fixed order: 16 lanes, then halves; exp is a
 * polynomial of ours; the build forbids fused multiply-add.
 *
 * Quantised activations are bytes q + 64, q = floor(x / s + 0.5) in [-63, 63]: 64 is zero.
 * Weights are int8 in [-127, 127] with one scale for each output:
 *     out[r][n] = (sum_k q[r][k] * w[n][k]) * weight_scale[n] * input_scale[r] + bias[n]
 * Weights are stored as [outputs / 16][inputs / 4][16 outputs][4 inputs], outputs padded to a
 * multiple of 16 with zeros; inputs are a multiple of 4. `sums` are 64 * sum_k w[n][k].
 *
 * Nothing here allocates. Float rows are padded: a row of `width` floats needs a width that is
 * a multiple of 16, and 64-byte alignment is welcome but not needed. Kernels never read rows
 * that are not named.
 * Threads: all functions are pure; kernel tables are constant.
 */
#ifndef CS_NN_H
#define CS_NN_H

#include "model/model.h"

/* A linear layer: views of a model's "<name>.weight", ".scale", ".bias" and ".sums". */
typedef struct cs_linear {
    const int8_t *weights;
    const float *scale; /* [padded outputs] */
    const float *bias;  /* [padded outputs] */
    const int32_t *sums;
    uint32_t inputs;
    uint32_t outputs;
    uint32_t padded; /* outputs rounded up to a multiple of 16: the width of result rows */
} cs_linear;

/* One matrix product. Row r of the input is the concatenation of `taps` rows of inputs / taps
 * bytes; taps of a convolution, or the feature rows of a word. */
typedef struct cs_matmul {
    const cs_linear *layer;
    const uint8_t *input;
    size_t input_stride;      /* bytes from one input row to the next */
    const uint32_t *index;    /* [rows][taps] input rows; NULL: row r, taps is 1 */
    uint32_t taps;            /* inputs / taps is a multiple of 4 */
    const float *input_scale; /* [rows], or one when input_scale_step is 0 */
    size_t input_scale_step;  /* 0 or 1 */
    float *output;            /* [rows][output_stride], padded columns are written too */
    size_t output_stride;     /* floats; at least layer->padded */
    size_t rows;
    bool add; /* add to what output holds instead of replacing it */
} cs_matmul;

/* All row functions: `rows` rows; strides in elements; width a multiple of 16. */
typedef struct cs_kernels {
    const char *name; /* "portable", "avx2", "avxvnni", "avx512vnni", "neon", "neondot" */
    void (*matmul)(const cs_matmul *job);
    /* q = quantised x with one scale a row: max|x| / 63 (1 / 63 for a row of zeros). */
    void (*quantise_rows)(const float *x, size_t x_stride, size_t width, size_t rows,
                          uint8_t *q, size_t q_stride, float *scales);
    /* The same with the given scale for all; what lies outside is cut to -63 or 63. */
    void (*quantise_fixed)(const float *x, size_t x_stride, size_t width, size_t rows,
                           float scale, uint8_t *q, size_t q_stride);
    /* Layer norm without gain and bias, eps 1e-5, in place. */
    void (*norm)(float *x, size_t x_stride, size_t width, size_t rows);
    /* Layer norm, then quantise_fixed. */
    void (*norm_quantise)(const float *x, size_t x_stride, size_t width, size_t rows,
                          float scale, uint8_t *q, size_t q_stride);
    /* x is [value, gate], each `width` wide: value * sigmoid(gate), then quantise_rows. */
    void (*gate_quantise)(const float *x, size_t x_stride, size_t width, size_t rows,
                          uint8_t *q, size_t q_stride, float *scales);
    /* max(x, x / 8), then quantise_rows. */
    void (*leaky_quantise)(const float *x, size_t x_stride, size_t width, size_t rows,
                           uint8_t *q, size_t q_stride, float *scales);
    /* out[i] = max(x, 0), in place. */
    void (*relu)(float *x, size_t count);
    /* z = [max(a + b, 0), a * b] (2 * width), for one pair of rows. */
    void (*combine)(const float *a, const float *b, size_t width, float *z);
    /* out[j] = sum_k (a[k] - 64) * (b[j][k] - 64); width a multiple of 64. */
    void (*dots)(const uint8_t *a, const uint8_t *b, size_t b_stride, size_t width, size_t rows,
                 int32_t *out);
} cs_kernels;

/* The fastest table that this processor can run. */
const cs_kernels *cs_kernels_best(void);
/* The table of that name, or NULL when it is unknown or this processor lacks it. */
const cs_kernels *cs_kernels_named(const char *name);
/* The reference. */
const cs_kernels *cs_kernels_portable(void);

/* Binds to the layer `name` of a model. inputs or outputs 0: any. */
casus_status cs_linear_bind(cs_linear *out, const cs_model *model, const char *name,
                            uint32_t inputs, uint32_t outputs,
                            casus_error *error) CASUS_MUST_USE;

static inline size_t cs_round_up(size_t n, size_t multiple) {
    return (n + multiple - 1) / multiple * multiple;
}

#endif
