#include "segment/segment_net.h"

#include <stdio.h>
#include <string.h>

static const uint32_t dilations[CS_SEGMENT_LAYERS] = {1, 2, 4, 8};

static casus_status bind_tables(cs_segment_net *out, const cs_model *model,
                                casus_error *error) {
    for (int i = 0; i < CS_SEGMENT_FEATURES; i++) {
        const cs_segment_table *table = &cs_segment_tables[i];
        const cs_section *section;
        casus_status status = cs_model_require(model, table->name, CS_SECTION_U8, table->rows,
                                               table->width, &section, error);
        if (status != CASUS_OK)
            return status;
        out->tables[i] = section->data;
    }
    return CASUS_OK;
}

static casus_status bind_scales(cs_segment_net *out, const cs_model *model,
                                casus_error *error) {
    const cs_section *section;
    casus_status status =
        cs_model_require(model, "segment.scales", CS_SECTION_F32, 2, 0, &section, error);
    if (status != CASUS_OK)
        return status;
    float scales[2];
    memcpy(scales, section->data, sizeof scales);
    if (!(scales[0] > 0.0f) || !(scales[1] > 1e-6f))
        return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                       "the model's section segment.scales is damaged; rebuild the model");
    out->table_scale = scales[0];
    out->activation_scale = scales[1];
    return CASUS_OK;
}

/* The first is required; a smaller net has fewer of the others. */
static casus_status bind_convolutions(cs_segment_net *out, const cs_model *model,
                                      casus_error *error) {
    for (int i = 0; i < CS_SEGMENT_LAYERS; i++) {
        char layer[32], weight[32];
        snprintf(layer, sizeof layer, "segment.convolution%d", i);
        snprintf(weight, sizeof weight, "segment.convolution%d.weight", i);
        if (i > 0 && cs_model_find(model, weight) == NULL)
            break;
        casus_status status =
            cs_linear_bind(&out->convolutions[i], model, layer,
                           CS_SEGMENT_TAPS * CS_SEGMENT_HIDDEN, 2 * CS_SEGMENT_HIDDEN, error);
        if (status != CASUS_OK)
            return status;
        out->layers = i + 1;
    }
    return CASUS_OK;
}

casus_status cs_segment_net_bind(cs_segment_net *out, const cs_model *model,
                                 const cs_kernels *kernels, casus_error *error) {
    memset(out, 0, sizeof *out);
    out->kernels = kernels;
    casus_status status = bind_tables(out, model, error);
    if (status == CASUS_OK)
        status = bind_scales(out, model, error);
    if (status == CASUS_OK)
        status = cs_linear_bind(&out->input, model, "segment.input", CS_SEGMENT_INPUTS,
                                CS_SEGMENT_HIDDEN, error);
    if (status == CASUS_OK)
        status = bind_convolutions(out, model, error);
    if (status == CASUS_OK)
        status = cs_linear_bind(&out->output, model, "segment.output", CS_SEGMENT_HIDDEN,
                                CS_SEGMENT_CLASSES, error);
    return status;
}

/* Table entries share one scale, so that the rows go into the product side by side as they are.
 */
static void gather(const cs_segment_net *net, const cs_segment_row *rows, size_t count,
                   uint8_t *inputs) {
    for (size_t r = 0; r < count; r++) {
        for (int i = 0; i < CS_SEGMENT_FEATURES; i++) {
            size_t width = cs_segment_tables[i].width;
            memcpy(inputs, net->tables[i] + rows[r].ids[i] * width, width);
            inputs += width;
        }
    }
}

/* hidden += value * hard sigmoid of gate */
static void add_gated(float *hidden, const float *products, size_t count) {
    for (size_t r = 0; r < count; r++) {
        float *h = hidden + r * CS_SEGMENT_HIDDEN;
        const float *value = products + r * 2 * CS_SEGMENT_HIDDEN;
        const float *gate = value + CS_SEGMENT_HIDDEN;
        for (size_t i = 0; i < CS_SEGMENT_HIDDEN; i++) {
            float open = gate[i] * 0.25f + 0.5f;
            open = open < 0.0f ? 0.0f : open > 1.0f ? 1.0f : open;
            h[i] += value[i] * open;
        }
    }
}

static void normalise(const cs_segment_net *net, cs_segment_buffers *work, size_t count) {
    net->kernels->norm_quantise(work->hidden, CS_SEGMENT_HIDDEN, CS_SEGMENT_HIDDEN, count,
                                net->activation_scale, work->bytes, CS_SEGMENT_HIDDEN);
    memset(work->bytes + count * CS_SEGMENT_HIDDEN, 64, CS_SEGMENT_HIDDEN);
}

static void convolve(const cs_segment_net *net, cs_segment_buffers *work, size_t count,
                     int layer) {
    uint32_t step = dilations[layer], rows = (uint32_t)count;
    normalise(net, work, count);
    for (uint32_t r = 0; r < rows; r++) {
        uint32_t *taps = work->index + r * CS_SEGMENT_TAPS;
        taps[0] = r >= step ? r - step : rows; /* beyond the ends: the row of zeros */
        taps[1] = r;
        taps[2] = rows - r > step ? r + step : rows;
    }
    net->kernels->matmul(&(cs_matmul){
        .layer = &net->convolutions[layer],
        .input = work->bytes,
        .input_stride = CS_SEGMENT_HIDDEN,
        .index = work->index,
        .taps = CS_SEGMENT_TAPS,
        .input_scale = &net->activation_scale,
        .output = work->products,
        .output_stride = 2 * CS_SEGMENT_HIDDEN,
        .rows = count,
    });
    add_gated(work->hidden, work->products, count);
}

/* One window: `count` rows, at most CS_SEGMENT_ROWS. Leaves the output layer's rows, 16 floats
 * each, in work->products. */
static void run_window(const cs_segment_net *net, cs_segment_buffers *work,
                       const cs_segment_row *rows, size_t count) {
    gather(net, rows, count, work->inputs);
    net->kernels->matmul(&(cs_matmul){
        .layer = &net->input,
        .input = work->inputs,
        .input_stride = CS_SEGMENT_INPUTS,
        .taps = 1,
        .input_scale = &net->table_scale,
        .output = work->hidden,
        .output_stride = CS_SEGMENT_HIDDEN,
        .rows = count,
    });
    net->kernels->relu(work->hidden, count * CS_SEGMENT_HIDDEN);
    for (int layer = 0; layer < net->layers; layer++)
        convolve(net, work, count, layer);
    normalise(net, work, count);
    net->kernels->matmul(&(cs_matmul){
        .layer = &net->output,
        .input = work->bytes,
        .input_stride = CS_SEGMENT_HIDDEN,
        .taps = 1,
        .input_scale = &net->activation_scale,
        .output = work->products,
        .output_stride = net->output.padded,
        .rows = count,
    });
}

void cs_segment_net_run(const cs_segment_net *net, cs_segment_buffers *work,
                        const cs_segment_row *rows, size_t count, cs_segment_scores *scores) {
    for (size_t first = 0; first < count; first += CS_SEGMENT_WINDOW) {
        size_t end = count - first > CS_SEGMENT_WINDOW ? first + CS_SEGMENT_WINDOW : count;
        size_t low = first > CS_SEGMENT_HALO ? first - CS_SEGMENT_HALO : 0;
        size_t high = count - end > CS_SEGMENT_HALO ? end + CS_SEGMENT_HALO : count;
        run_window(net, work, rows + low, high - low);
        for (size_t i = first; i < end; i++)
            memcpy(scores[i].values, work->products + (i - low) * net->output.padded,
                   sizeof scores[i].values);
    }
}
