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

#define CS_PART_BYTES 32
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
