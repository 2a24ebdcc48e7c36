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

static void matmul(const cs_matmul *job) {
    const cs_linear *layer = job->layer;
    uint32_t tap_inputs = layer->inputs / job->taps;
    for (size_t row = 0; row < job->rows; row++) {
        for (size_t column = 0; column < layer->padded; column += LANES) {
            const int8_t *w = layer->weights + column * layer->inputs;
            int32_t total[LANES] = {0};
            for (uint32_t tap = 0; tap < job->taps; tap++) {
                const uint8_t *a;
                tap_rows(job, row, 1, tap, &a);
                for (uint32_t k = 0; k < tap_inputs; k += 4, w += 4 * LANES)
                    for (int n = 0; n < LANES; n++)
                        total[n] += a[k] * w[4 * n] + a[k + 1] * w[4 * n + 1] +
                                    a[k + 2] * w[4 * n + 2] + a[k + 3] * w[4 * n + 3];
            }
            finish_group(job, row, column, total);
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
