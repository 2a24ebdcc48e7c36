#include "syntax/syntax_network.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_WIDTH = 4096, MOST_DILATION = 64, ZERO_BYTE = 64 };

static casus_status wrong(casus_error *error, const char *what) {
    return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                   "the model's syntax network does not fit this program: %s", what);
}

static bool usable_size(uint32_t size) {
    return size > 0 && size % 64 == 0 && size <= MOST_WIDTH;
}

static casus_status bind_sizes(cs_network *n, const cs_model *model, casus_error *error) {
    const cs_section *sizes, *dilations, *conv_scale, *out_scale;
    casus_status status;
    if ((status = cs_model_require(model, "syntax.sizes", CS_SECTION_U32, 7, 1, &sizes,
                                   error)) != CASUS_OK)
        return status;
    const uint32_t *s = sizes->data; /* kinds, embedding, width, gate, arc, label, morph */
    n->width = s[2], n->gate = s[3], n->arc = s[4], n->label = s[5], n->morph = s[6];
    if (s[0] != CS_FEATURE_KINDS || s[1] != CS_EMBEDDING)
        return wrong(error, "features");
    if (!usable_size(n->width) || !usable_size(n->gate) || !usable_size(n->arc) ||
        !usable_size(n->label) || !usable_size(n->morph))
        return wrong(error, "sizes");
    if ((status = cs_model_require(model, "syntax.dilations", CS_SECTION_U32, 0, 1, &dilations,
                                   error)) != CASUS_OK)
        return status;
    n->layers = dilations->shape[0];
    if (n->layers > CS_MOST_LAYERS)
        return wrong(error, "too many layers");
    if ((status = cs_model_require(model, "syntax.conv_scale", CS_SECTION_F32, n->layers, 1,
                                   &conv_scale, error)) != CASUS_OK ||
        (status = cs_model_require(model, "syntax.out_scale", CS_SECTION_F32, 1, 1, &out_scale,
                                   error)) != CASUS_OK)
        return status;
    for (uint32_t k = 0; k < n->layers; k++) {
        n->dilations[k] = ((const uint32_t *)dilations->data)[k];
        n->conv_scale[k] = ((const float *)conv_scale->data)[k];
        if (n->dilations[k] == 0 || n->dilations[k] > MOST_DILATION)
            return wrong(error, "dilations");
        if (!(n->conv_scale[k] > 1e-6f))
            return wrong(error, "scales");
    }
    n->out_scale = *(const float *)out_scale->data;
    return n->out_scale > 1e-6f ? CASUS_OK : wrong(error, "scales");
}

static casus_status bind_table(cs_network *n, const cs_model *model, casus_error *error) {
    const cs_section *table, *slots, *unknown;
    casus_status status;
    if ((status = cs_model_require(model, "syntax.table", CS_SECTION_U8, 0, CS_EMBEDDING,
                                   &table, error)) != CASUS_OK ||
        (status = cs_model_require(model, "syntax.slots", CS_SECTION_U64, 0, 1, &slots,
                                   error)) != CASUS_OK ||
        (status = cs_model_require(model, "syntax.unknown", CS_SECTION_U32, CS_FEATURE_KINDS, 1,
                                   &unknown, error)) != CASUS_OK)
        return status;
    n->table = table->data;
    n->table_rows = table->shape[0];
    /* no early end: millions of bytes are checked, many at a time */
    unsigned char outside = 0;
    for (size_t i = 0; i < table->size; i++)
        outside |= (unsigned char)((unsigned char)(n->table[i] - 1) > 126);
    if (outside)
        return wrong(error, "feature table");
    n->slots = slots->data;
    n->slot_count = slots->shape[0];
    if ((n->slot_count & (n->slot_count - 1)) != 0)
        return wrong(error, "feature slots");
    uint32_t used = 0;
    for (uint32_t i = 0; i < n->slot_count; i++) {
        used += n->slots[i] != 0;
        if ((uint32_t)n->slots[i] >= n->table_rows)
            return wrong(error, "feature slots");
    }
    if (used == n->slot_count)
        return wrong(error, "feature slots are full");
    for (unsigned k = 0; k < CS_FEATURE_KINDS; k++) {
        n->unknown[k] = ((const uint32_t *)unknown->data)[k];
        if (n->unknown[k] >= n->table_rows)
            return wrong(error, "feature rows");
    }
    return CASUS_OK;
}

static casus_status bind_layers(cs_network *n, const cs_model *model, casus_error *error) {
    casus_status status = cs_linear_bind(&n->input, model, "syntax.input",
                                         CS_FEATURE_KINDS * CS_EMBEDDING, n->width, error);
    char name[32];
    for (uint32_t k = 0; k < n->layers && status == CASUS_OK; k++) {
        snprintf(name, sizeof name, "syntax.conv%u", k);
        status = cs_linear_bind(&n->conv[k], model, name, 3 * n->width, 2 * n->gate, error);
        if (status != CASUS_OK)
            break;
        snprintf(name, sizeof name, "syntax.back%u", k);
        status = cs_linear_bind(&n->back[k], model, name, n->gate, n->width, error);
    }
    uint32_t wide = 2 * n->arc + 2 * n->label + n->morph;
    if (status == CASUS_OK)
        status = cs_linear_bind(&n->heads, model, "syntax.heads", n->width, wide, error);
    if (status == CASUS_OK)
        status = cs_linear_bind(&n->arcs, model, "syntax.arcs", n->arc, n->arc, error);
    if (status == CASUS_OK)
        status =
            cs_linear_bind(&n->relations, model, "syntax.relation", 2 * n->label, 0, error);
    if (status == CASUS_OK)
        status = cs_linear_bind(&n->tags, model, "syntax.morph", n->morph, 0, error);
    return status;
}

static casus_status bind_roots(cs_network *n, const cs_model *model, casus_error *error) {
    const cs_section *arc, *scale, *label;
    casus_status status;
    if ((status = cs_model_require(model, "syntax.root_arc", CS_SECTION_U8, n->arc, 1, &arc,
                                   error)) != CASUS_OK ||
        (status = cs_model_require(model, "syntax.root_arc_scale", CS_SECTION_F32, 1, 1, &scale,
                                   error)) != CASUS_OK ||
        (status = cs_model_require(model, "syntax.root_label", CS_SECTION_F32, n->label, 1,
                                   &label, error)) != CASUS_OK)
        return status;
    n->root_arc = arc->data;
    for (uint32_t i = 0; i < n->arc; i++)
        if (n->root_arc[i] - 1u > 126u)
            return wrong(error, "root");
    n->root_arc_scale = *(const float *)scale->data;
    n->root_label = label->data;
    return CASUS_OK;
}

casus_status cs_network_bind(cs_network *out, const cs_model *model, casus_error *error) {
    cs_network network = {0};
    casus_status status = bind_sizes(&network, model, error);
    if (status == CASUS_OK)
        status = bind_table(&network, model, error);
    if (status == CASUS_OK)
        status = bind_layers(&network, model, error);
    if (status == CASUS_OK)
        status = bind_roots(&network, model, error);
    if (status == CASUS_OK)
        *out = network;
    return status;
}

uint32_t cs_network_row(const cs_network *network, unsigned kind, uint64_t hash) {
    uint32_t row = cs_slots_row(network->slots, network->slot_count, hash);
    return row == 0 ? network->unknown[kind] : row;
}

/* Bump allocation out of one block; the first pass with base NULL only counts. */
static void *take(char *base, size_t *used, size_t count, size_t size) {
    void *start = base == NULL ? NULL : base + *used;
    *used += cs_round_up(count * size, 64);
    return start;
}

static size_t lay_out(cs_network_run *run, char *base) {
    const cs_network *n = run->network;
    size_t used = 0, words = run->capacity;
    size_t gated = n->gate > n->morph ? n->gate : n->morph;
    if (gated < 2 * (size_t)n->label)
        gated = 2 * (size_t)n->label;
    run->rows = take(base, &used, words * CS_FEATURE_KINDS, sizeof *run->rows);
    run->starts = take(base, &used, words, sizeof *run->starts);
    run->ends = take(base, &used, words, sizeof *run->ends);
    run->hidden = take(base, &used, words * n->width, sizeof *run->hidden);
    run->wide = take(base, &used, words * n->heads.padded, sizeof *run->wide);
    run->bytes = take(base, &used, (words + 1) * n->width, 1);
    run->gated = take(base, &used, words * gated, 1);
    run->gated_scales = take(base, &used, words, sizeof *run->gated_scales);
    run->taps = take(base, &used, words * 3, sizeof *run->taps);
    run->morph = take(base, &used, words * n->tags.padded, sizeof *run->morph);
    run->dependents = take(base, &used, words * n->arc, 1);
    run->dependent_scales = take(base, &used, words, sizeof *run->dependent_scales);
    run->arc_heads = take(base, &used, words * n->arc, 1);
    run->arc_head_scales = take(base, &used, words, sizeof *run->arc_head_scales);
    run->dots = take(base, &used, words + 1, sizeof *run->dots);
    run->combined = take(base, &used, words * 2 * n->label, sizeof *run->combined);
    run->relations = take(base, &used, words * n->relations.padded, sizeof *run->relations);
    return used;
}

casus_status cs_network_run_new(cs_network_run *out, const cs_network *network,
                                const cs_kernels *kernels, size_t capacity,
                                casus_error *error) {
    cs_network_run run = {.network = network, .kernels = kernels, .capacity = capacity};
    size_t size = lay_out(&run, NULL);
    /* 2 * gate of convolution results share `wide` */
    if (network->heads.padded < 2 * network->gate)
        return wrong(error, "gate wider than the heads");
    char *memory = aligned_alloc(64, size);
    if (memory == NULL)
        return cs_fail_memory(error);
    run.memory = memory;
    lay_out(&run, memory);
    memset(run.bytes + capacity * network->width, ZERO_BYTE, network->width);
    *out = run;
    return CASUS_OK;
}

void cs_network_run_free(cs_network_run *run) {
    free(run->memory);
    memset(run, 0, sizeof *run);
}

/* A product over `run->count` rows of bytes with one scale a row. */
static void multiply_rows(cs_network_run *run, const cs_linear *layer, const uint8_t *input,
                          const float *scales, float *output, size_t output_stride, bool add) {
    run->kernels->matmul(&(cs_matmul){.layer = layer,
                                      .input = input,
                                      .input_stride = layer->inputs,
                                      .taps = 1,
                                      .input_scale = scales,
                                      .input_scale_step = 1,
                                      .output = output,
                                      .output_stride = output_stride,
                                      .rows = run->count,
                                      .add = add});
}

/* The rows before and behind each word at this distance; the zero row beyond the sentence. */
static void fill_taps(cs_network_run *run, uint32_t distance) {
    uint32_t zero = (uint32_t)run->capacity;
    for (uint32_t i = 0; i < run->count; i++) {
        uint32_t *taps = run->taps + 3 * (size_t)i;
        taps[0] = i - run->starts[i] >= distance ? i - distance : zero;
        taps[1] = i;
        taps[2] = run->ends[i] - i > distance ? i + distance : zero;
    }
}

static void run_layer(cs_network_run *run, uint32_t k) {
    const cs_network *n = run->network;
    const cs_kernels *kernels = run->kernels;
    kernels->norm_quantise(run->hidden, n->width, n->width, run->count, n->conv_scale[k],
                           run->bytes, n->width);
    if (k == 0 || n->dilations[k] != n->dilations[k - 1])
        fill_taps(run, n->dilations[k]);
    kernels->matmul(&(cs_matmul){.layer = &n->conv[k],
                                 .input = run->bytes,
                                 .input_stride = n->width,
                                 .index = run->taps,
                                 .taps = 3,
                                 .input_scale = &n->conv_scale[k],
                                 .output = run->wide,
                                 .output_stride = n->conv[k].padded,
                                 .rows = run->count});
    kernels->gate_quantise(run->wide, n->conv[k].padded, n->gate, run->count, run->gated,
                           n->gate, run->gated_scales);
    multiply_rows(run, &n->back[k], run->gated, run->gated_scales, run->hidden, n->width, true);
}

static void run_heads(cs_network_run *run) {
    const cs_network *n = run->network;
    const cs_kernels *kernels = run->kernels;
    size_t stride = n->heads.padded;
    kernels->norm_quantise(run->hidden, n->width, n->width, run->count, n->out_scale,
                           run->bytes, n->width);
    kernels->matmul(&(cs_matmul){.layer = &n->heads,
                                 .input = run->bytes,
                                 .input_stride = n->width,
                                 .taps = 1,
                                 .input_scale = &n->out_scale,
                                 .output = run->wide,
                                 .output_stride = stride,
                                 .rows = run->count});
    size_t morph_at = 2 * (size_t)n->arc + 2 * (size_t)n->label;
    kernels->leaky_quantise(run->wide + morph_at, stride, n->morph, run->count, run->gated,
                            n->morph, run->gated_scales);
    multiply_rows(run, &n->tags, run->gated, run->gated_scales, run->morph, n->tags.padded,
                  false);
    kernels->leaky_quantise(run->wide + n->arc, stride, n->arc, run->count, run->arc_heads,
                            n->arc, run->arc_head_scales);
    kernels->leaky_quantise(run->wide, stride, n->arc, run->count, run->dependents, n->arc,
                            run->dependent_scales);
    /* the dependents' part of `wide` is free now: it takes their image under the arc weights */
    multiply_rows(run, &n->arcs, run->dependents, run->dependent_scales, run->wide, stride,
                  false);
    kernels->quantise_rows(run->wide, stride, n->arc, run->count, run->dependents, n->arc,
                           run->dependent_scales);
}

void cs_network_encode(cs_network_run *run) {
    static const float one = 1.0f;
    const cs_network *n = run->network;
    if (run->count == 0)
        return;
    run->kernels->matmul(&(cs_matmul){.layer = &n->input,
                                      .input = n->table,
                                      .input_stride = CS_EMBEDDING,
                                      .index = run->rows,
                                      .taps = CS_FEATURE_KINDS,
                                      .input_scale = &one,
                                      .output = run->hidden,
                                      .output_stride = n->width,
                                      .rows = run->count});
    run->kernels->norm(run->hidden, n->width, n->width, run->count);
    for (uint32_t k = 0; k < n->layers; k++)
        run_layer(run, k);
    run_heads(run);
}

void cs_network_arcs(cs_network_run *run, size_t first, uint32_t count, float *scores) {
    const cs_network *n = run->network;
    const uint8_t *heads = run->arc_heads + first * n->arc;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *dependent = run->dependents + (first + i) * n->arc;
        float scale = run->dependent_scales[first + i];
        float *row = scores + (size_t)i * (count + 1);
        run->kernels->dots(dependent, n->root_arc, n->arc, n->arc, 1, run->dots);
        run->kernels->dots(dependent, heads, n->arc, n->arc, count, run->dots + 1);
        row[0] = (float)run->dots[0] * scale * n->root_arc_scale;
        for (uint32_t j = 0; j < count; j++)
            row[j + 1] = (float)run->dots[j + 1] * scale * run->arc_head_scales[first + j];
    }
}

void cs_network_relations(cs_network_run *run, const uint32_t *heads) {
    const cs_network *n = run->network;
    size_t stride = n->heads.padded, width = 2 * (size_t)n->label;
    const float *dependent_labels = run->wide + 2 * (size_t)n->arc;
    const float *head_labels = dependent_labels + n->label;
    for (size_t i = 0; i < run->count; i++) {
        const float *head = n->root_label;
        if (heads[i] != 0)
            head = head_labels + (run->starts[i] + (size_t)heads[i] - 1) * stride;
        run->kernels->combine(dependent_labels + i * stride, head, n->label,
                              run->combined + i * width);
    }
    run->kernels->quantise_rows(run->combined, width, width, run->count, run->gated, width,
                                run->gated_scales);
    multiply_rows(run, &n->relations, run->gated, run->gated_scales, run->relations,
                  n->relations.padded, false);
}
