/*
 * The kernel tables of each variant, for dispatch.c. A variant that the compiler cannot build
 * is absent; one that the processor cannot run must not be called.
 */
#ifndef CS_KERNEL_TABLES_H
#define CS_KERNEL_TABLES_H

#include "nn/nn.h"

extern const cs_kernels cs_portable_kernels;

#if defined(__x86_64__) && defined(__GNUC__)
#define CS_HAVE_X86_KERNELS 1
extern const cs_kernels cs_avx2_kernels;
extern const cs_kernels cs_avxvnni_kernels;
extern const cs_kernels cs_avx512_kernels;
#endif

#if defined(__aarch64__) && defined(__GNUC__) && defined(__linux__)
#define CS_HAVE_NEON_KERNELS 1
extern const cs_kernels cs_neon_kernels;
extern const cs_kernels cs_neondot_kernels;
#endif

#endif
