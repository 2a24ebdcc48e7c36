/* The reference: plain C, which every other variant must equal byte for byte. */
#include "nn/kernel_tables.h"

#include <stdint.h>

#define CS_PART_BYTES 16
typedef int32_t four_whole __attribute__((vector_size(16), aligned(4), may_alias));

/* 16 numbers within a byte's range. */
static inline void store_bytes(const four_whole q[4], uint8_t *out) {
    for (int k = 0; k < 4; k++)
        for (int i = 0; i < 4; i++)
            out[4 * k + i] = (uint8_t)q[k][i];
}

#include "nn/row_kernels.h"

typedef int8_t eight_bytes __attribute__((vector_size(8), aligned(1), may_alias));
typedef int16_t eight_short __attribute__((vector_size(16)));
typedef uint32_t four_bits __attribute__((vector_size(16)));
typedef uint64_t two_long __attribute__((vector_size(16)));

enum { TILE_ROWS = 2, TILE_VECTORS = 4 };

/* Four activations, twice. */
static inline void spread(const uint8_t *a, eight_short *out) {
    uint64_t four = a[0] | (uint64_t)a[1] << 16 | (uint64_t)a[2] << 32 | (uint64_t)a[3] << 48;
    *out = (eight_short)(two_long){four, four};
}

/* Two rows by eight outputs. A product of bytes fits 16 bits; neighbours are added in 32. */
static void tile(const cs_matmul *job, size_t row, size_t column,
                 int32_t total[TILE_ROWS][LANES]) {
    const cs_linear *layer = job->layer;
    uint32_t tap_inputs = layer->inputs / job->taps;
    const int8_t *w =
        layer->weights + column / LANES * LANES * layer->inputs + column % LANES * 4;
    four_whole sums[TILE_ROWS][TILE_VECTORS] = {{{0}}};
    for (uint32_t tap = 0; tap < job->taps; tap++) {
        const uint8_t *a[TILE_ROWS];
        tap_rows(job, row, TILE_ROWS, tap, a);
        for (uint32_t k = 0; k < tap_inputs; k += 4, w += 4 * LANES) {
            eight_short x[TILE_ROWS];
            for (int r = 0; r < TILE_ROWS; r++)
                spread(a[r] + k, &x[r]);
            for (int v = 0; v < TILE_VECTORS; v++) {
                eight_short weights =
                    __builtin_convertvector(*(const eight_bytes *)(w + 8 * v), eight_short);
                for (int r = 0; r < TILE_ROWS; r++) {
                    eight_short products = weights * x[r];
                    four_whole even = (four_whole)((four_bits)products << 16) >> 16;
                    sums[r][v] += even + ((four_whole)products >> 16);
                }
            }
        }
    }
    for (int r = 0; r < TILE_ROWS; r++)
        for (int v = 0; v < TILE_VECTORS; v++) {
            total[r][column % LANES + 2 * (size_t)v] = sums[r][v][0] + sums[r][v][1];
            total[r][column % LANES + 2 * (size_t)v + 1] = sums[r][v][2] + sums[r][v][3];
        }
}

static void matmul(const cs_matmul *job) {
    enum { BLOCK = 32 };
    for (size_t block = 0; block < job->rows; block += BLOCK) {
        size_t end = block + BLOCK < job->rows ? block + BLOCK : job->rows;
        for (size_t column = 0; column < job->layer->padded; column += LANES)
            for (size_t row = block; row < end; row += TILE_ROWS) {
                int32_t total[TILE_ROWS][LANES];
                tile(job, row, column, total);
                tile(job, row, column + LANES / 2, total);
                for (size_t r = 0; r < TILE_ROWS && row + r < end; r++)
                    finish_group(job, row + r, column, total[r]);
            }
    }
}

static void dots(const uint8_t *a, const uint8_t *b, size_t b_stride, size_t width, size_t rows,
                 int32_t *out) {
    for (size_t j = 0; j < rows; j++) {
        int32_t total = 0;
        for (size_t k = 0; k < width; k++)
            total += (a[k] - 64) * (b[j * b_stride + k] - 64);
        out[j] = total;
    }
}

const cs_kernels cs_portable_kernels = CS_KERNEL_TABLE("portable");
