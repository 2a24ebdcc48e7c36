/*
 * The kernels for NEON, shared by its variants with and without the dot product instructions.
 * Included once by each, which includes arm_neon.h and defines before: `pair_sums`, what four
 * sums are kept in; `add_products(total, a, w)`: to them the products of 4 activations, four
 * times in a register, with the weights of 4 outputs; `sums_of(pair_sums)`: the four sums.
 * Activations are below 128, so they are signed bytes as well.
 */
#ifndef CS_KERNELS_NEON_H
#define CS_KERNELS_NEON_H

#define CS_PART_BYTES 16
typedef int32_t four_whole __attribute__((vector_size(16), aligned(4), may_alias));

/* 16 numbers within a byte's range. */
static inline void store_bytes(const four_whole q[4], uint8_t *out) {
    int16x8_t low = vcombine_s16(vmovn_s32((int32x4_t)q[0]), vmovn_s32((int32x4_t)q[1]));
    int16x8_t high = vcombine_s16(vmovn_s32((int32x4_t)q[2]), vmovn_s32((int32x4_t)q[3]));
    vst1q_u8(out, vreinterpretq_u8_s8(vcombine_s8(vmovn_s16(low), vmovn_s16(high))));
}

#include "nn/row_kernels.h"

enum { TILE_ROWS = 4, TILE_GROUPS = LANES / 4 };

static inline __attribute__((always_inline)) int8x16_t four_bytes(const uint8_t *a) {
    int32_t four;
    memcpy(&four, a, sizeof four);
    return vreinterpretq_s8_s32(vdupq_n_s32(four));
}

/* Four rows by 16 outputs. */
static void tile(const cs_matmul *job, size_t row, size_t column) {
    const cs_linear *layer = job->layer;
    uint32_t tap_inputs = layer->inputs / job->taps;
    const int8_t *w = layer->weights + column * layer->inputs;
    pair_sums total[TILE_ROWS][TILE_GROUPS];
    memset(total, 0, sizeof total);
    for (uint32_t tap = 0; tap < job->taps; tap++) {
        const uint8_t *a[TILE_ROWS];
        tap_rows(job, row, TILE_ROWS, tap, a);
        for (uint32_t k = 0; k < tap_inputs; k += 4, w += 4 * LANES) {
            int8x16_t x[TILE_GROUPS];
            for (int g = 0; g < TILE_GROUPS; g++)
                x[g] = vld1q_s8(w + 16 * g);
            for (int i = 0; i < TILE_ROWS; i++) {
                int8x16_t four = four_bytes(a[i] + k);
                for (int g = 0; g < TILE_GROUPS; g++)
                    total[i][g] = add_products(total[i][g], four, x[g]);
            }
        }
    }
    for (size_t i = 0; i < TILE_ROWS && row + i < job->rows; i++) {
        int32_t whole[LANES];
        for (int g = 0; g < TILE_GROUPS; g++)
            vst1q_s32(whole + 4 * g, sums_of(total[i][g]));
        finish_group(job, row + i, column, whole);
    }
}

#include "nn/tiles.h"

static void dots(const uint8_t *a, const uint8_t *b, size_t b_stride, size_t width, size_t rows,
                 int32_t *out) {
    const uint8x16_t zero = vdupq_n_u8(64);
    for (size_t j = 0; j < rows; j++) {
        pair_sums total;
        memset(&total, 0, sizeof total);
        for (size_t k = 0; k < width; k += 16) {
            int8x16_t x = vreinterpretq_s8_u8(vsubq_u8(vld1q_u8(a + k), zero));
            int8x16_t y = vreinterpretq_s8_u8(vsubq_u8(vld1q_u8(b + j * b_stride + k), zero));
            total = add_products(total, x, y);
        }
        out[j] = vaddvq_s32(sums_of(total));
    }
}

#endif
