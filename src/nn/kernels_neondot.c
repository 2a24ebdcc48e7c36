/* NEON with the dot product instructions of ARMv8.2: four byte products and their sum in one.
 */
#include "nn/kernel_tables.h"

#ifdef CS_HAVE_NEON_KERNELS

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("arch=armv8.2-a+dotprod")
#endif

#include <arm_neon.h>

#include <stdint.h>

typedef int32x4_t pair_sums;

static inline __attribute__((always_inline)) pair_sums add_products(pair_sums total,
                                                                    int8x16_t a, int8x16_t w) {
    return vdotq_s32(total, a, w);
}

static inline __attribute__((always_inline)) int32x4_t sums_of(pair_sums total) {
    return total;
}

#include "nn/kernels_neon.h"

const cs_kernels cs_neondot_kernels = CS_KERNEL_TABLE("neondot");

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
