/* AVX2: products of bytes in pairs (vpmaddubsw), which cannot saturate because activations are
 * below 128. */
#include "nn/kernel_tables.h"

#ifdef CS_HAVE_X86_KERNELS

#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif

#include <immintrin.h>

#include <stdint.h>

static inline __attribute__((always_inline)) __m256i add_products(__m256i total, __m256i a,
                                                                  __m256i w) {
    __m256i pairs = _mm256_maddubs_epi16(a, w);
    return _mm256_add_epi32(total, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

#include "nn/kernels_256.h"

const cs_kernels cs_avx2_kernels = CS_KERNEL_TABLE("avx2");

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
