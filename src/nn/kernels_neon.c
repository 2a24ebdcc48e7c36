/* NEON, as every 64-bit ARM processor has it: products of bytes in 16 bits, added in pairs. */
#include "nn/kernel_tables.h"

#ifdef CS_HAVE_NEON_KERNELS

#include <arm_neon.h>

#include <stdint.h>

/* Each sum in two halves. */
typedef int32x4x2_t pair_sums;

static inline __attribute__((always_inline)) pair_sums add_products(pair_sums total,
                                                                    int8x16_t a, int8x16_t w) {
    total.val[0] = vpadalq_s16(total.val[0], vmull_s8(vget_low_s8(a), vget_low_s8(w)));
    total.val[1] = vpadalq_s16(total.val[1], vmull_high_s8(a, w));
    return total;
}

static inline __attribute__((always_inline)) int32x4_t sums_of(pair_sums total) {
    return vpaddq_s32(total.val[0], total.val[1]);
}

#include "nn/kernels_neon.h"

const cs_kernels cs_neon_kernels = CS_KERNEL_TABLE("neon");

#endif
