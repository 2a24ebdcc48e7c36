/*
 * The float row kernels of nn.h, written once for vectors of 16 floats and compiled into each
 * variant with that variant's instructions. Every operation is an IEEE one in a fixed order, so
 * all variants give the same bytes. Included by kernels_*.c only, once each.
 */
#ifndef CS_ROW_KERNELS_H
#define CS_ROW_KERNELS_H

#include "nn/nn.h"

#include <math.h>
#include <string.h>

enum { LANES = 16 };

/* Element alignment only: rows may begin anywhere. */
typedef float lanes __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t whole_lanes __attribute__((vector_size(64), aligned(4), may_alias));
typedef uint8_t byte_lanes __attribute__((vector_size(16), aligned(1), may_alias));

/* Functions on lanes take pointers: passing wide vectors by value would change the ABI between
 * variants. */
#define LANE_FUNCTION static inline __attribute__((always_inline))

LANE_FUNCTION void lanes_larger(lanes *a, const lanes *b) {
    whole_lanes keep = *a > *b;
    *a = (lanes)((keep & (whole_lanes)*a) | (~keep & (whole_lanes)*b));
}

LANE_FUNCTION void lanes_smaller(lanes *a, const lanes *b) {
    whole_lanes keep = *a < *b;
    *a = (lanes)((keep & (whole_lanes)*a) | (~keep & (whole_lanes)*b));
}

LANE_FUNCTION void lanes_fill(lanes *out, float value) {
    lanes zero = {0};
    *out = zero + value;
}

/* Halves added (or compared) until one is left: the order that every variant keeps. */
LANE_FUNCTION float lanes_sum(const lanes *in) {
    float x[LANES];
    memcpy(x, in, sizeof x);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++)
            x[i] += x[i + half];
    return x[0];
}

LANE_FUNCTION float lanes_largest(const lanes *in) {
    float x[LANES];
    memcpy(x, in, sizeof x);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++)
            x[i] = x[i] > x[i + half] ? x[i] : x[i + half];
    return x[0];
}

LANE_FUNCTION void lanes_size(lanes *x) {
    *x = (lanes)((whole_lanes)*x & 0x7fffffff);
}

/* e to the x by Cephes' polynomial; x is cut to [-80, 80]. */
LANE_FUNCTION void lanes_exp(lanes *io) {
    lanes x = *io;
    lanes limit;
    lanes_fill(&limit, 80.0f);
    lanes_smaller(&x, &limit);
    lanes_fill(&limit, -80.0f);
    lanes_larger(&x, &limit);
    /* adding 1.5 * 2^23 rounds to a whole number, whose bits then stand lowest */
    lanes shifted = x * 1.44269504f + 12582912.0f;
    lanes n = shifted - 12582912.0f;
    whole_lanes power = (whole_lanes)shifted - 0x4b400000;
    lanes r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    lanes p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    *io = p * (lanes)((power + 127) << 23);
}

/* floor(x + 64.5) as a byte; x is within [-63, 63] or nearly so. */
LANE_FUNCTION void lanes_store_bytes(const lanes *x, uint8_t *out) {
    whole_lanes q = __builtin_convertvector(*x + 64.5f, whole_lanes);
    *(byte_lanes *)out = __builtin_convertvector(q, byte_lanes);
}

LANE_FUNCTION float quantise_one_row(const float *x, size_t width, uint8_t *q) {
    lanes top = {0};
    for (size_t i = 0; i < width; i += LANES) {
        lanes v = *(const lanes *)(x + i);
        lanes_size(&v);
        lanes_larger(&top, &v);
    }
    float largest = lanes_largest(&top);
    if (!(largest > 1e-30f))
        largest = 1.0f;
    float inverse = 63.0f / largest;
    for (size_t i = 0; i < width; i += LANES) {
        lanes v = *(const lanes *)(x + i) * inverse;
        lanes_store_bytes(&v, q + i);
    }
    return largest / 63.0f;
}

static void quantise_rows(const float *x, size_t x_stride, size_t width, size_t rows,
                          uint8_t *q, size_t q_stride, float *scales) {
    for (size_t r = 0; r < rows; r++)
        scales[r] = quantise_one_row(x + r * x_stride, width, q + r * q_stride);
}

LANE_FUNCTION void quantise_fixed_row(const float *x, size_t width, float inverse, float mean,
                                      uint8_t *q) {
    lanes low, high;
    lanes_fill(&low, -63.0f);
    lanes_fill(&high, 63.0f);
    for (size_t i = 0; i < width; i += LANES) {
        lanes v = (*(const lanes *)(x + i) - mean) * inverse;
        lanes_smaller(&v, &high);
        lanes_larger(&v, &low);
        lanes_store_bytes(&v, q + i);
    }
}

static void quantise_fixed(const float *x, size_t x_stride, size_t width, size_t rows,
                           float scale, uint8_t *q, size_t q_stride) {
    float inverse = 1.0f / scale;
    for (size_t r = 0; r < rows; r++)
        quantise_fixed_row(x + r * x_stride, width, inverse, 0.0f, q + r * q_stride);
}

/* Mean, and one over the standard deviation. */
LANE_FUNCTION void row_moments(const float *x, size_t width, float *mean, float *inverse) {
    lanes sum = {0};
    for (size_t i = 0; i < width; i += LANES)
        sum += *(const lanes *)(x + i);
    float m = lanes_sum(&sum) / (float)width;
    lanes squares = {0};
    for (size_t i = 0; i < width; i += LANES) {
        lanes v = *(const lanes *)(x + i) - m;
        squares += v * v;
    }
    *mean = m;
    *inverse = 1.0f / sqrtf(lanes_sum(&squares) / (float)width + 1e-5f);
}

static void norm(float *x, size_t x_stride, size_t width, size_t rows) {
    for (size_t r = 0; r < rows; r++) {
        float *row = x + r * x_stride;
        float mean, inverse;
        row_moments(row, width, &mean, &inverse);
        for (size_t i = 0; i < width; i += LANES)
            *(lanes *)(row + i) = (*(lanes *)(row + i) - mean) * inverse;
    }
}

static void norm_quantise(const float *x, size_t x_stride, size_t width, size_t rows,
                          float scale, uint8_t *q, size_t q_stride) {
    for (size_t r = 0; r < rows; r++) {
        const float *row = x + r * x_stride;
        float mean, inverse;
        row_moments(row, width, &mean, &inverse);
        quantise_fixed_row(row, width, inverse / scale, mean, q + r * q_stride);
    }
}

/* value * sigmoid(gate) of a stretch of a row. */
enum { STRETCH = 256 };
LANE_FUNCTION void gate_lanes(const float *value, const float *gate, lanes *out) {
    lanes e = -*(const lanes *)gate;
    lanes_exp(&e);
    *out = *(const lanes *)value / (e + 1.0f);
}

static void gate_quantise(const float *x, size_t x_stride, size_t width, size_t rows,
                          uint8_t *q, size_t q_stride, float *scales) {
    for (size_t r = 0; r < rows; r++) {
        const float *row = x + r * x_stride;
        lanes kept[STRETCH / LANES];
        lanes top = {0};
        /* rows wider than a stretch are computed twice, rather than kept */
        bool keep = width <= STRETCH;
        for (size_t i = 0; i < width; i += LANES) {
            lanes v;
            gate_lanes(row + i, row + width + i, &v);
            if (keep)
                kept[i / LANES] = v;
            lanes_size(&v);
            lanes_larger(&top, &v);
        }
        float largest = lanes_largest(&top);
        if (!(largest > 1e-30f))
            largest = 1.0f;
        float inverse = 63.0f / largest;
        for (size_t i = 0; i < width; i += LANES) {
            lanes v;
            if (keep)
                v = kept[i / LANES];
            else
                gate_lanes(row + i, row + width + i, &v);
            v *= inverse;
            lanes_store_bytes(&v, q + r * q_stride + i);
        }
        scales[r] = largest / 63.0f;
    }
}

LANE_FUNCTION void leaky_lanes(const float *x, lanes *out) {
    *out = *(const lanes *)x;
    lanes eighth = *out * 0.125f;
    lanes_larger(out, &eighth);
}

static void leaky_quantise(const float *x, size_t x_stride, size_t width, size_t rows,
                           uint8_t *q, size_t q_stride, float *scales) {
    for (size_t r = 0; r < rows; r++) {
        const float *row = x + r * x_stride;
        lanes top = {0};
        for (size_t i = 0; i < width; i += LANES) {
            lanes v;
            leaky_lanes(row + i, &v);
            lanes_size(&v);
            lanes_larger(&top, &v);
        }
        float largest = lanes_largest(&top);
        if (!(largest > 1e-30f))
            largest = 1.0f;
        float inverse = 63.0f / largest;
        for (size_t i = 0; i < width; i += LANES) {
            lanes v;
            leaky_lanes(row + i, &v);
            v *= inverse;
            lanes_store_bytes(&v, q + r * q_stride + i);
        }
        scales[r] = largest / 63.0f;
    }
}

static void relu(float *x, size_t count) {
    for (size_t i = 0; i < count; i++)
        x[i] = x[i] > 0.0f ? x[i] : 0.0f;
}

static void combine(const float *a, const float *b, size_t width, float *z) {
    lanes zero = {0};
    for (size_t i = 0; i < width; i += LANES) {
        lanes x = *(const lanes *)(a + i);
        lanes y = *(const lanes *)(b + i);
        lanes sum = x + y;
        lanes_larger(&sum, &zero);
        *(lanes *)(z + i) = sum;
        *(lanes *)(z + width + i) = x * y;
    }
}

/* The end of every matrix product: 16 sums become 16 floats. */
LANE_FUNCTION void finish_group(const cs_matmul *job, size_t row, size_t column,
                                const whole_lanes *total) {
    const cs_linear *layer = job->layer;
    float scale = job->input_scale[row * job->input_scale_step];
    whole_lanes exact = *total - *(const whole_lanes *)(layer->sums + column);
    lanes value = __builtin_convertvector(exact, lanes);
    value = value * *(const lanes *)(layer->scale + column) * scale;
    value = value + *(const lanes *)(layer->bias + column);
    lanes *out = (lanes *)(job->output + row * job->output_stride + column);
    if (job->add)
        value = *out + value;
    *out = value;
}

/* The input rows of up to `count` output rows for one tap; beyond the last row, the last. */
LANE_FUNCTION void tap_rows(const cs_matmul *job, size_t first, size_t count, uint32_t tap,
                            const uint8_t **rows) {
    for (size_t i = 0; i < count; i++) {
        size_t row = first + i < job->rows ? first + i : job->rows - 1;
        size_t input = job->index == NULL ? row : job->index[row * job->taps + tap];
        rows[i] = job->input + input * job->input_stride;
    }
}

#define CS_KERNEL_TABLE(name)                                                                  \
    {                                                                                          \
        name, matmul, quantise_rows, quantise_fixed, norm, norm_quantise, gate_quantise,       \
            leaky_quantise, relu, combine, dots                                                \
    }

#endif
