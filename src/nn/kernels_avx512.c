/* AVX-512 with VNNI: four byte products and their sum in one instruction (vpdpbusd). */
#include "nn/kernel_tables.h"

#ifdef CS_HAVE_X86_KERNELS

#ifdef __clang__
#pragma clang attribute push(                                                                  \
    __attribute__((target("avx2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))),             \
    apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,prefer-vector-width=512")
#endif

#include <immintrin.h>

#include <stdint.h>

#define CS_PART_BYTES 64
#define CS_HAVE_MAXPS 1
typedef int32_t sixteen_whole __attribute__((vector_size(64), aligned(4), may_alias));

/* 16 numbers within a byte's range. */
static inline __attribute__((always_inline)) void store_bytes(const sixteen_whole q[1],
                                                              uint8_t *out) {
    _mm_storeu_si128((__m128i *)(void *)out, _mm512_cvtepi32_epi8((__m512i)q[0]));
}

#include "nn/row_kernels.h"

/* 24 sums in registers, fed by ten loads a step: the products, not the loads, are the limit. */
enum { TILE_ROWS = 6, TILE_GROUPS = 4 };

static inline __attribute__((always_inline)) __m512i four_bytes(const uint8_t *a) {
    int32_t four;
    memcpy(&four, a, sizeof four);
    return _mm512_set1_epi32(four);
}

/* Six rows by 16 * `groups` outputs; `groups` is known at compile time. */
static inline __attribute__((always_inline)) void tile(const cs_matmul *job, size_t row,
                                                       size_t column, const int groups) {
    const cs_linear *layer = job->layer;
    uint32_t tap_inputs = layer->inputs / job->taps;
    size_t group_size = (size_t)LANES * layer->inputs;
    const int8_t *w = layer->weights + column * layer->inputs;
    __m512i total[TILE_ROWS][TILE_GROUPS];
#pragma GCC unroll 6
    for (int i = 0; i < TILE_ROWS; i++)
#pragma GCC unroll 4
        for (int g = 0; g < groups; g++)
            total[i][g] = _mm512_setzero_si512();
    for (uint32_t tap = 0; tap < job->taps; tap++) {
        const uint8_t *a[TILE_ROWS];
        tap_rows(job, row, TILE_ROWS, tap, a);
        for (uint32_t k = 0; k < tap_inputs; k += 4, w += 4 * LANES) {
            __m512i x[TILE_GROUPS];
#pragma GCC unroll 4
            for (int g = 0; g < groups; g++)
                x[g] = _mm512_loadu_si512(w + (size_t)g * group_size);
#pragma GCC unroll 6
            for (int i = 0; i < TILE_ROWS; i++) {
                __m512i four = four_bytes(a[i] + k);
#pragma GCC unroll 4
                for (int g = 0; g < groups; g++)
                    total[i][g] = _mm512_dpbusd_epi32(total[i][g], four, x[g]);
            }
        }
    }
    for (size_t i = 0; i < TILE_ROWS && row + i < job->rows; i++)
        for (int g = 0; g < groups; g++)
            finish_group(job, row + i, column + (size_t)g * LANES,
                         (const int32_t *)&total[i][g]);
}

static void matmul(const cs_matmul *job) {
    /* blocks of rows stay in the cache while the weights pass by */
    enum { BLOCK = 10 * TILE_ROWS, WIDE = TILE_GROUPS * LANES };
    size_t wide = job->layer->padded / WIDE * WIDE;
    for (size_t block = 0; block < job->rows; block += BLOCK) {
        size_t end = block + BLOCK < job->rows ? block + BLOCK : job->rows;
        for (size_t column = 0; column < wide; column += WIDE)
            for (size_t row = block; row < end; row += TILE_ROWS)
                tile(job, row, column, TILE_GROUPS);
        for (size_t column = wide; column < job->layer->padded; column += LANES)
            for (size_t row = block; row < end; row += TILE_ROWS)
                tile(job, row, column, 1);
    }
}

static void dots(const uint8_t *a, const uint8_t *b, size_t b_stride, size_t width, size_t rows,
                 int32_t *out) {
    const __m512i zero = _mm512_set1_epi8(64);
    for (size_t j = 0; j < rows; j++) {
        __m512i total = _mm512_setzero_si512();
        __m512i excess = _mm512_setzero_si512();
        for (size_t k = 0; k < width; k += 64) {
            __m512i x = _mm512_loadu_si512(a + k);
            __m512i y = _mm512_sub_epi8(_mm512_loadu_si512(b + j * b_stride + k), zero);
            total = _mm512_dpbusd_epi32(total, x, y);
            excess = _mm512_dpbusd_epi32(excess, zero, y);
        }
        out[j] = _mm512_reduce_add_epi32(_mm512_sub_epi32(total, excess));
    }
}

const cs_kernels cs_avx512_kernels = CS_KERNEL_TABLE("avx512vnni");

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
