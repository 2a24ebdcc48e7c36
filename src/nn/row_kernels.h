/*
 * The float row kernels of nn.h, written once for the compilers' vectors and compiled into each
 * variant with that variant's instructions and vector width. Every operation is an IEEE one;
 * sums run in 16 lanes that are then added by halves, whatever the width of the vectors, so all
 * variants give the same bytes. Included once by each kernels_*.c, which defines CS_PART_BYTES
 * (16, 32 or 64, the width of its registers), store_bytes, and afterwards `matmul` and `dots`.
 */
#ifndef CS_ROW_KERNELS_H
#define CS_ROW_KERNELS_H

#include "nn/nn.h"

#include <math.h>
#include <string.h>

enum { LANES = 16, WIDTH = CS_PART_BYTES / 4, PARTS = LANES / WIDTH };

/* One register. Element alignment only: rows may begin anywhere. */
typedef float part __attribute__((vector_size(CS_PART_BYTES), aligned(4), may_alias));
typedef int32_t whole_part __attribute__((vector_size(CS_PART_BYTES), aligned(4), may_alias));

/* Functions on vectors are always inlined and take pointers: passing wide vectors by value
 * would make the ABI depend on the variant. */
#define PART_FUNCTION static inline __attribute__((always_inline))

#ifdef CS_HAVE_MAXPS
/* The same to the bit as below. No intrinsics: they would want whole registers aligned on the
 * stack, which the address sanitizer's stack does not give. */
PART_FUNCTION void part_larger(part *a, const part *b) {
    __asm__("vmaxps %1, %0, %0" : "+v"(*a) : "v"(*b));
}

PART_FUNCTION void part_smaller(part *a, const part *b) {
    __asm__("vminps %1, %0, %0" : "+v"(*a) : "v"(*b));
}
#else
PART_FUNCTION void part_larger(part *a, const part *b) {
    whole_part keep = *a > *b;
    *a = (part)((keep & (whole_part)*a) | (~keep & (whole_part)*b));
}

PART_FUNCTION void part_smaller(part *a, const part *b) {
    whole_part keep = *a < *b;
    *a = (part)((keep & (whole_part)*a) | (~keep & (whole_part)*b));
}
#endif

PART_FUNCTION void part_fill(part *out, float value) {
    part zero = {0};
    *out = zero + value;
}

PART_FUNCTION void part_size(part *x) {
    *x = (part)((whole_part)*x & 0x7fffffff);
}

/* The largest value; the order does not matter for it. */
PART_FUNCTION float part_top(const part *in) {
    float x[WIDTH];
    memcpy(x, in, sizeof x);
    float top = x[0];
    for (int i = 1; i < WIDTH; i++)
        top = x[i] > top ? x[i] : top;
    return top;
}

/* 16 lanes added by halves: the order that every variant keeps. */
PART_FUNCTION float lanes_sum(const part in[PARTS]) {
    float x[LANES];
    memcpy(x, in, sizeof x);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++)
            x[i] += x[i + half];
    return x[0];
}

/* e to the x by Cephes' polynomial; x is cut to [-80, 80]. */
PART_FUNCTION void part_exp(part *io) {
    part x = *io, limit;
    part_fill(&limit, 80.0f);
    part_smaller(&x, &limit);
    part_fill(&limit, -80.0f);
    part_larger(&x, &limit);
    /* adding 1.5 * 2^23 rounds to a whole number, whose bits then stand lowest */
    part shifted = x * 1.44269504f + 12582912.0f;
    part n = shifted - 12582912.0f;
    whole_part power = (whole_part)shifted - 0x4b400000;
    part r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    part p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    *io = p * (part)((power + 127) << 23);
}

/* floor(x + 64.5) of 16 values as bytes; each is within [-63, 63] or nearly so. */
PART_FUNCTION void store_lanes(const part x[PARTS], uint8_t *out) {
    whole_part q[PARTS];
    for (int i = 0; i < PARTS; i++)
        q[i] = __builtin_convertvector(x[i] + 64.5f, whole_part);
    store_bytes(q, out);
}

/* How a row is quantised by its largest value. */
typedef struct row_scale {
    float inverse; /* 63 / largest */
    float scale;   /* largest / 63 */
} row_scale;

PART_FUNCTION row_scale scale_of(const part *top) {
    float largest = part_top(top);
    if (!(largest > 1e-30f))
        largest = 1.0f;
    return (row_scale){63.0f / largest, largest / 63.0f};
}

static void quantise_rows(const float *x, size_t x_stride, size_t width, size_t rows,
                          uint8_t *q, size_t q_stride, float *scales) {
    for (size_t r = 0; r < rows; r++, x += x_stride, q += q_stride) {
        part top = {0};
        for (size_t i = 0; i < width; i += WIDTH) {
            part v = *(const part *)(x + i);
            part_size(&v);
            part_larger(&top, &v);
        }
        row_scale s = scale_of(&top);
        for (size_t i = 0; i < width; i += LANES) {
            part v[PARTS];
            for (int k = 0; k < PARTS; k++)
                v[k] = *(const part *)(x + i + k * WIDTH) * s.inverse;
            store_lanes(v, q + i);
        }
        scales[r] = s.scale;
    }
}

PART_FUNCTION void quantise_fixed_row(const float *x, size_t width, float inverse, float mean,
                                      uint8_t *q) {
    part low, high;
    part_fill(&low, -63.0f);
    part_fill(&high, 63.0f);
    for (size_t i = 0; i < width; i += LANES) {
        part v[PARTS];
        for (int k = 0; k < PARTS; k++) {
            v[k] = (*(const part *)(x + i + k * WIDTH) - mean) * inverse;
            part_smaller(&v[k], &high);
            part_larger(&v[k], &low);
        }
        store_lanes(v, q + i);
    }
}

static void quantise_fixed(const float *x, size_t x_stride, size_t width, size_t rows,
                           float scale, uint8_t *q, size_t q_stride) {
    float inverse = 1.0f / scale;
    for (size_t r = 0; r < rows; r++)
        quantise_fixed_row(x + r * x_stride, width, inverse, 0.0f, q + r * q_stride);
}

/* Mean, and one over the standard deviation. */
PART_FUNCTION void row_moments(const float *x, size_t width, float *mean, float *inverse) {
    part sum[PARTS] = {{0}};
    for (size_t i = 0; i < width; i += LANES)
        for (int k = 0; k < PARTS; k++)
            sum[k] += *(const part *)(x + i + k * WIDTH);
    float m = lanes_sum(sum) / (float)width;
    part squares[PARTS] = {{0}};
    for (size_t i = 0; i < width; i += LANES)
        for (int k = 0; k < PARTS; k++) {
            part v = *(const part *)(x + i + k * WIDTH) - m;
            squares[k] += v * v;
        }
    *mean = m;
    *inverse = 1.0f / sqrtf(lanes_sum(squares) / (float)width + 1e-5f);
}

static void norm(float *x, size_t x_stride, size_t width, size_t rows) {
    for (size_t r = 0; r < rows; r++) {
        float *row = x + r * x_stride;
        float mean, inverse;
        row_moments(row, width, &mean, &inverse);
        for (size_t i = 0; i < width; i += WIDTH)
            *(part *)(row + i) = (*(part *)(row + i) - mean) * inverse;
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

/* value * sigmoid(gate), in place of value. */
PART_FUNCTION void part_gate(const float *value, const float *gate, part *out) {
    part e = -*(const part *)gate;
    part_exp(&e);
    *out = *(const part *)value / (e + 1.0f);
}

/* Rows wider than a stretch are gated twice, rather than kept. */
enum { STRETCH = 256 };

static void gate_quantise(const float *x, size_t x_stride, size_t width, size_t rows,
                          uint8_t *q, size_t q_stride, float *scales) {
    part kept[STRETCH / WIDTH];
    bool keep = width <= STRETCH;
    for (size_t r = 0; r < rows; r++, x += x_stride, q += q_stride) {
        part top = {0};
        for (size_t i = 0; i < width; i += WIDTH) {
            part v;
            part_gate(x + i, x + width + i, &v);
            if (keep)
                kept[i / WIDTH] = v;
            part_size(&v);
            part_larger(&top, &v);
        }
        row_scale s = scale_of(&top);
        for (size_t i = 0; i < width; i += LANES) {
            part v[PARTS];
            for (int k = 0; k < PARTS; k++) {
                size_t at = i + (size_t)k * WIDTH;
                if (keep)
                    v[k] = kept[at / WIDTH];
                else
                    part_gate(x + at, x + width + at, &v[k]);
                v[k] *= s.inverse;
            }
            store_lanes(v, q + i);
        }
        scales[r] = s.scale;
    }
}

PART_FUNCTION void part_leaky(const float *x, part *out) {
    *out = *(const part *)x;
    part eighth = *out * 0.125f;
    part_larger(out, &eighth);
}

static void leaky_quantise(const float *x, size_t x_stride, size_t width, size_t rows,
                           uint8_t *q, size_t q_stride, float *scales) {
    for (size_t r = 0; r < rows; r++, x += x_stride, q += q_stride) {
        part top = {0};
        for (size_t i = 0; i < width; i += WIDTH) {
            part v;
            part_leaky(x + i, &v);
            part_size(&v);
            part_larger(&top, &v);
        }
        row_scale s = scale_of(&top);
        for (size_t i = 0; i < width; i += LANES) {
            part v[PARTS];
            for (int k = 0; k < PARTS; k++) {
                part_leaky(x + i + k * WIDTH, &v[k]);
                v[k] *= s.inverse;
            }
            store_lanes(v, q + i);
        }
        scales[r] = s.scale;
    }
}

static void relu(float *x, size_t count) {
    for (size_t i = 0; i < count; i++)
        x[i] = x[i] > 0.0f ? x[i] : 0.0f;
}

static void combine(const float *a, const float *b, size_t width, float *z) {
    part zero = {0};
    for (size_t i = 0; i < width; i += WIDTH) {
        part x = *(const part *)(a + i);
        part y = *(const part *)(b + i);
        part sum = x + y;
        part_larger(&sum, &zero);
        *(part *)(z + i) = sum;
        *(part *)(z + width + i) = x * y;
    }
}

/* The end of every matrix product: 16 sums become 16 floats. */
PART_FUNCTION void finish_group(const cs_matmul *job, size_t row, size_t column,
                                const int32_t total[LANES]) {
    const cs_linear *layer = job->layer;
    float scale = job->input_scale[row * job->input_scale_step];
    float *out = job->output + row * job->output_stride + column;
    for (int k = 0; k < LANES; k += WIDTH) {
        whole_part exact =
            *(const whole_part *)(total + k) - *(const whole_part *)(layer->sums + column + k);
        part value = __builtin_convertvector(exact, part);
        value = value * *(const part *)(layer->scale + column + k) * scale;
        value = value + *(const part *)(layer->bias + column + k);
        if (job->add)
            value = *(const part *)(out + k) + value;
        *(part *)(out + k) = value;
    }
}

/* The input rows of up to `count` output rows for one tap; beyond the last row, the last. */
PART_FUNCTION void tap_rows(const cs_matmul *job, size_t first, size_t count, uint32_t tap,
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
