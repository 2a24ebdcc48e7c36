/* AVX-VNNI: 256 bits with four byte products and their sum in one instruction (vpdpbusd), on
 * processors that have it without AVX-512. */
#include "nn/kernel_tables.h"

#ifdef CS_HAVE_X86_KERNELS

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2,avxvnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,avxvnni")
#endif

#include <immintrin.h>

#include <stdint.h>

static inline __attribute__((always_inline)) __m256i add_products(__m256i total, __m256i a,
                                                                  __m256i w) {
    return _mm256_dpbusd_avx_epi32(total, a, w);
}

#include "nn/kernels_256.h"

const cs_kernels cs_avxvnni_kernels = CS_KERNEL_TABLE("avxvnni");

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
