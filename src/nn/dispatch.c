#include "nn/kernel_tables.h"
#include "nn/nn.h"

#include <stdio.h>

const cs_kernels *cs_kernels_portable(void) {
    return &cs_portable_kernels;
}

#ifdef CS_HAVE_X86_KERNELS
static bool has_avx2(void) {
    return __builtin_cpu_supports("avx2");
}

static bool has_avx512(void) {
    return has_avx2() && __builtin_cpu_supports("avx512f") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}
#endif

const cs_kernels *cs_kernels_best(void) {
#ifdef CS_HAVE_X86_KERNELS
    if (has_avx512())
        return &cs_avx512_kernels;
    if (has_avx2())
        return &cs_avx2_kernels;
#endif
    return &cs_portable_kernels;
}

const cs_kernels *cs_kernels_named(const char *name) {
    cs_text wanted = cs_text_of(name);
    if (cs_text_equal(wanted, CS_LITERAL("portable")))
        return &cs_portable_kernels;
#ifdef CS_HAVE_X86_KERNELS
    if (cs_text_equal(wanted, CS_LITERAL("avx2")) && has_avx2())
        return &cs_avx2_kernels;
    if (cs_text_equal(wanted, CS_LITERAL("avx512vnni")) && has_avx512())
        return &cs_avx512_kernels;
#endif
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
