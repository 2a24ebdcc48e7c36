#include "nn/kernel_tables.h"
#include "nn/nn.h"

#include <stdio.h>

#ifdef CS_HAVE_X86_KERNELS
#include <cpuid.h>
#endif
#ifdef CS_HAVE_NEON_KERNELS
#include <sys/auxv.h>
#ifndef HWCAP_ASIMDDP
#include <asm/hwcap.h>
#endif
#endif

const cs_kernels *cs_kernels_portable(void) {
    return &cs_portable_kernels;
}

static bool always(void) {
    return true;
}

#ifdef CS_HAVE_X86_KERNELS
static bool has_avx2(void) {
    return __builtin_cpu_supports("avx2");
}

static bool has_avxvnni(void) {
    unsigned a, b, c, d;
    return has_avx2() && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
}

static bool has_avx512(void) {
    return has_avx2() && __builtin_cpu_supports("avx512f") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}
#endif

#ifdef CS_HAVE_NEON_KERNELS
static bool has_dot_products(void) {
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
}
#endif

/* The fastest first. */
static const struct {
    const cs_kernels *kernels;
    bool (*runs_here)(void);
} variants[] = {
#ifdef CS_HAVE_X86_KERNELS
    {&cs_avx512_kernels, has_avx512},
    {&cs_avxvnni_kernels, has_avxvnni},
    {&cs_avx2_kernels, has_avx2},
#endif
#ifdef CS_HAVE_NEON_KERNELS
    {&cs_neondot_kernels, has_dot_products},
    {&cs_neon_kernels, always},
#endif
    {&cs_portable_kernels, always},
};

enum { VARIANTS = sizeof variants / sizeof *variants };

const cs_kernels *cs_kernels_best(void) {
    size_t i = 0;
    while (!variants[i].runs_here())
        i++;
    return variants[i].kernels;
}

const cs_kernels *cs_kernels_named(const char *name) {
    for (size_t i = 0; i < VARIANTS; i++)
        if (cs_text_equal(cs_text_of(variants[i].kernels->name), cs_text_of(name)))
            return variants[i].runs_here() ? variants[i].kernels : NULL;
    return NULL;
}

/* Finds "<name>.<part>". */
static casus_status require_part(const cs_model *model, const char *name, const char *part,
                                 cs_section_type type, uint32_t rows, uint32_t columns,
                                 const cs_section **out, casus_error *error) {
    char full[64];
    int length = snprintf(full, sizeof full, "%s.%s", name, part);
    if (length < 0 || (size_t)length >= sizeof full)
        return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE, "the layer name %.40s is too long",
                       name);
    return cs_model_require(model, full, type, rows, columns, out, error);
}

casus_status cs_linear_bind(cs_linear *out, const cs_model *model, const char *name,
                            uint32_t inputs, uint32_t outputs, casus_error *error) {
    const cs_section *weights, *scale, *bias, *sums;
    casus_status status = require_part(model, name, "weight", CS_SECTION_WEIGHTS, outputs,
                                       inputs, &weights, error);
    if (status != CASUS_OK)
        return status;
    uint32_t padded = (uint32_t)cs_round_up(weights->shape[0], 16);
    if ((status = require_part(model, name, "scale", CS_SECTION_F32, padded, 1, &scale,
                               error)) != CASUS_OK ||
        (status = require_part(model, name, "bias", CS_SECTION_F32, padded, 1, &bias, error)) !=
            CASUS_OK ||
        (status = require_part(model, name, "sums", CS_SECTION_I32, padded, 1, &sums, error)) !=
            CASUS_OK)
        return status;
    *out = (cs_linear){.weights = weights->data,
                       .scale = scale->data,
                       .bias = bias->data,
                       .sums = sums->data,
                       .inputs = weights->shape[1],
                       .outputs = weights->shape[0],
                       .padded = padded};
    return CASUS_OK;
}
