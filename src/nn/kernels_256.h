/*
 * The kernels for registers of 256 bits, shared by AVX2 and AVX-VNNI. Included once by each,
 * which includes immintrin.h and defines `add_products(total, a, w)` before: to eight sums the
 * products of 32 unsigned bytes below 128 with 32 signed ones, four neighbours to a sum.
 */
#ifndef CS_KERNELS_256_H
#define CS_KERNELS_256_H

#define CS_PART_BYTES 32
#define CS_HAVE_MAXPS 1
typedef int32_t eight_whole __attribute__((vector_size(32), aligned(4), may_alias));

/* 16 numbers within a byte's range. */
static inline __attribute__((always_inline)) void store_bytes(const eight_whole q[2],
                                                              uint8_t *out) {
    __m256i words = _mm256_packs_epi32((__m256i)q[0], (__m256i)q[1]);
    words = _mm256_permute4x64_epi64(words, 0xd8);
    __m128i bytes =
        _mm_packus_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
    _mm_storeu_si128((__m128i *)(void *)out, bytes);
}

#include "nn/row_kernels.h"

enum { TILE_ROWS = 4 };

static inline __attribute__((always_inline)) __m256i four_bytes(const uint8_t *a) {
    int32_t four;
    memcpy(&four, a, sizeof four);
    return _mm256_set1_epi32(four);
}

/* Four rows by 16 outputs, kept in eight registers. */
static void tile(const cs_matmul *job, size_t row, size_t column) {
    const cs_linear *layer = job->layer;
    uint32_t tap_inputs = layer->inputs / job->taps;
    const int8_t *w = layer->weights + column * layer->inputs;
    __m256i total[TILE_ROWS][2];
    for (int i = 0; i < TILE_ROWS; i++)
        total[i][0] = total[i][1] = _mm256_setzero_si256();
    for (uint32_t tap = 0; tap < job->taps; tap++) {
        const uint8_t *a[TILE_ROWS];
        tap_rows(job, row, TILE_ROWS, tap, a);
        for (uint32_t k = 0; k < tap_inputs; k += 4, w += 4 * LANES) {
            __m256i w0 = _mm256_loadu_si256((const __m256i *)(const void *)w);
            __m256i w1 = _mm256_loadu_si256((const __m256i *)(const void *)(w + 32));
#pragma GCC unroll 4
            for (int i = 0; i < TILE_ROWS; i++) {
                __m256i x = four_bytes(a[i] + k);
                total[i][0] = add_products(total[i][0], x, w0);
                total[i][1] = add_products(total[i][1], x, w1);
            }
        }
    }
    for (size_t i = 0; i < TILE_ROWS && row + i < job->rows; i++) {
        int32_t whole[LANES];
        memcpy(whole, total[i], sizeof whole);
        finish_group(job, row + i, column, whole);
    }
}

#include "nn/tiles.h"

static void dots(const uint8_t *a, const uint8_t *b, size_t b_stride, size_t width, size_t rows,
                 int32_t *out) {
    const __m256i zero = _mm256_set1_epi8(64);
    for (size_t j = 0; j < rows; j++) {
        __m256i total = _mm256_setzero_si256();
        for (size_t k = 0; k < width; k += 32) {
            __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)(a + k));
            __m256i y =
                _mm256_loadu_si256((const __m256i *)(const void *)(b + j * b_stride + k));
            y = _mm256_sub_epi8(y, zero);
            /* (x - 64) * y in two parts, so that x stays unsigned */
            total = add_products(total, x, y);
            total = _mm256_sub_epi32(total, add_products(_mm256_setzero_si256(), zero, y));
        }
        __m128i half =
            _mm_add_epi32(_mm256_castsi256_si128(total), _mm256_extracti128_si256(total, 1));
        half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4e));
        half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xb1));
        out[j] = _mm_cvtsi128_si32(half);
    }
}

#endif
