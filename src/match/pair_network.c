#include "match/pair_network.h"

#include <stdio.h>
#include <string.h>

enum { ZERO_BYTE = 64, MOST_WIDTH = 1024, MOST_DILATION = 16, FEATURES = 8 };
enum { PARTS_OF_SPEECH = 18, RELATIONS = 64 }; /* rows for all labels and some more */

/* How many values each feature of a pair_word has, in the order of the table's rows. */
static const uint32_t feature_values[FEATURES] = {PARTS_OF_SPEECH, RELATIONS, PAIR_SIDES,
                                                  PAIR_SIDES,      PAIR_ARCS, PAIR_ARCS,
                                                  CS_PLOVER_COUNT, PAIR_KINDS};
enum {
    VALUES = PARTS_OF_SPEECH + RELATIONS + 2 * PAIR_SIDES + 2 * PAIR_ARCS + CS_PLOVER_COUNT +
             PAIR_KINDS
};
_Static_assert((int)CS_UPOS_COUNT <= (int)PARTS_OF_SPEECH &&
                   (int)CS_DEPREL_COUNT <= (int)RELATIONS &&
                   (int)CS_ENTITY_PLACE + 1 < (int)PAIR_KINDS,
               "rows for all labels and kinds");

static casus_status wrong(casus_error *error, const char *what) {
    return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                   "the model's networks for pairs do not fit this program: %s", what);
}

static bool usable_size(uint32_t size) {
    return size > 0 && size % 64 == 0 && size <= MOST_WIDTH;
}

static casus_status bind_sizes(cs_pair_networks *n, uint32_t *hidden, const cs_model *model,
                               casus_error *error) {
    const cs_section *sizes, *dilations, *cut;
    casus_status status =
        cs_model_require(model, "pairs.sizes", CS_SECTION_U32, 4, 1, &sizes, error);
    if (status == CASUS_OK)
        status =
            cs_model_require(model, "pairs.dilations", CS_SECTION_U32, 0, 1, &dilations, error);
    if (status == CASUS_OK)
        status = cs_model_require(model, "pairs.cut", CS_SECTION_F32, 1, 1, &cut, error);
    if (status != CASUS_OK)
        return status;
    const uint32_t *s = sizes->data; /* networks, width, gate, hidden */
    n->count = s[0], n->width = s[1], n->gate = s[2], *hidden = s[3];
    n->layers = dilations->shape[0];
    n->cut = *(const float *)cut->data;
    if (n->count == 0 || n->count > PAIR_NETWORKS_MAX || n->layers > PAIR_LAYERS_MAX ||
        !usable_size(n->width) || !usable_size(n->gate) || !usable_size(*hidden) ||
        *hidden > PAIR_POOLS * n->width || /* they share a buffer */
        !(n->cut > 1e-6F))
        return wrong(error, "sizes");
    for (uint32_t k = 0; k < n->layers; k++) {
        n->dilations[k] = ((const uint32_t *)dilations->data)[k];
        if (n->dilations[k] == 0 || n->dilations[k] > MOST_DILATION)
            return wrong(error, "dilations");
    }
    return CASUS_OK;
}

/* Binds "pairsN.PART", PART with the number of the layer where there are several. */
static casus_status bind_part(cs_linear *out, const cs_model *model, uint32_t number,
                              const char *part, int layer, uint32_t inputs, uint32_t outputs,
                              casus_error *error) {
    char name[32];
    if (layer < 0)
        snprintf(name, sizeof name, "pairs%u.%s", number, part);
    else
        snprintf(name, sizeof name, "pairs%u.%s%d", number, part, layer);
    return cs_linear_bind(out, model, name, inputs, outputs, error);
}

static casus_status bind_network(cs_pair_networks *n, uint32_t number, uint32_t hidden,
                                 const cs_model *model, casus_error *error) {
    cs_pair_network *net = &n->items[number];
    const cs_section *features;
    char name[32];
    snprintf(name, sizeof name, "pairs%u.features", number);
    casus_status status =
        cs_model_require(model, name, CS_SECTION_F32, VALUES, n->width, &features, error);
    if (status != CASUS_OK)
        return status;
    net->features = features->data;
    status = bind_part(&net->vector, model, number, "vector", -1, 64, n->width, error);
    for (uint32_t k = 0; k < n->layers && status == CASUS_OK; k++) {
        status = bind_part(&net->conv[k], model, number, "conv", (int)k, 3 * n->width,
                           2 * n->gate, error);
        if (status == CASUS_OK)
            status = bind_part(&net->back[k], model, number, "back", (int)k, n->gate, n->width,
                               error);
    }
    if (status == CASUS_OK)
        status = bind_part(&net->hidden, model, number, "hidden", -1, PAIR_POOLS * n->width,
                           hidden, error);
    if (status == CASUS_OK)
        status =
            bind_part(&net->out, model, number, "out", -1, hidden, CS_PLOVER_COUNT - 1, error);
    return status;
}

casus_status cs_pair_networks_bind(cs_pair_networks *out, const cs_model *model,
                                   casus_error *error) {
    cs_pair_networks n = {0};
    uint32_t hidden = 0;
    if (cs_model_find(model, "pairs.sizes") == NULL) {
        *out = n;
        return CASUS_OK;
    }
    casus_status status = bind_sizes(&n, &hidden, model, error);
    for (uint32_t i = 0; i < n.count && status == CASUS_OK; i++)
        status = bind_network(&n, i, hidden, model, error);
    if (status == CASUS_OK)
        *out = n;
    return status;
}

/* The buffers of one sentence. */
typedef struct run {
    const cs_pair_networks *networks;
    const cs_kernels *kernels;
    const pair_word *words;
    uint32_t count;
    uint32_t *rows;  /* [word]: of the vectors */
    uint32_t *taps;  /* [word][3] */
    float *hidden;   /* [word][width] */
    float *wide;     /* [word][2 * gate] */
    uint8_t *bytes;  /* [word + 1][width], the last row zero */
    uint8_t *gated;  /* [word][gate] */
    float *scales;   /* [word] */
    float *pools;    /* [PAIR_POOLS][width] */
    uint8_t *pooled; /* the same as bytes, then the hidden layer */
} run;

static bool lay_out(cs_matcher *matcher, run *r) {
    const cs_pair_networks *n = r->networks;
    cs_arena *arena = &matcher->scratch;
    size_t words = r->count;
    r->rows = cs_arena_array(arena, words, sizeof *r->rows);
    r->taps = cs_arena_array(arena, words * 3, sizeof *r->taps);
    r->hidden = cs_arena_array(arena, words * n->width, sizeof *r->hidden);
    r->wide = cs_arena_array(arena, words * 2 * n->gate, sizeof *r->wide);
    r->bytes = cs_arena_array(arena, (words + 1) * n->width, 1);
    r->gated = cs_arena_array(arena, words * n->gate, 1);
    r->scales = cs_arena_array(arena, words, sizeof *r->scales);
    r->pools = cs_arena_array(arena, (size_t)PAIR_POOLS * n->width, sizeof *r->pools);
    r->pooled = cs_arena_array(arena, (size_t)PAIR_POOLS * n->width, 1);
    return r->rows != NULL && r->taps != NULL && r->hidden != NULL && r->wide != NULL &&
           r->bytes != NULL && r->gated != NULL && r->scales != NULL && r->pools != NULL &&
           r->pooled != NULL;
}

static void add_features(const run *r, const cs_pair_network *net) {
    uint32_t width = r->networks->width;
    for (uint32_t i = 0; i < r->count; i++) {
        const pair_word *w = &r->words[i];
        const uint8_t at[FEATURES] = {w->upos,    w->deprel,  w->side[0], w->side[1],
                                      w->arcs[0], w->arcs[1], w->type,    w->kind};
        float *x = r->hidden + (size_t)i * width;
        uint32_t first = 0;
        for (int f = 0; f < FEATURES; f++) {
            const float *row = net->features + ((size_t)first + at[f]) * width;
            for (uint32_t k = 0; k < width; k++)
                x[k] += row[k];
            first += feature_values[f];
        }
    }
}

/* The words before and behind each word at this distance; the zero row beyond the sentence. */
static void fill_taps(run *r, uint32_t distance) {
    for (uint32_t i = 0; i < r->count; i++) {
        uint32_t *taps = r->taps + 3 * (size_t)i;
        taps[0] = i >= distance ? i - distance : r->count;
        taps[1] = i;
        taps[2] = i + distance < r->count ? i + distance : r->count;
    }
}

static void run_layer(run *r, const cs_pair_network *net, uint32_t k) {
    const cs_pair_networks *n = r->networks;
    r->kernels->norm_quantise(r->hidden, n->width, n->width, r->count, n->cut, r->bytes,
                              n->width);
    fill_taps(r, n->dilations[k]);
    r->kernels->matmul(&(cs_matmul){.layer = &net->conv[k],
                                    .input = r->bytes,
                                    .input_stride = n->width,
                                    .index = r->taps,
                                    .taps = 3,
                                    .input_scale = &n->cut,
                                    .output = r->wide,
                                    .output_stride = net->conv[k].padded,
                                    .rows = r->count});
    r->kernels->gate_quantise(r->wide, net->conv[k].padded, n->gate, r->count, r->gated,
                              n->gate, r->scales);
    r->kernels->matmul(&(cs_matmul){.layer = &net->back[k],
                                    .input = r->gated,
                                    .input_stride = n->gate,
                                    .taps = 1,
                                    .input_scale = r->scales,
                                    .input_scale_step = 1,
                                    .output = r->hidden,
                                    .output_stride = n->width,
                                    .rows = r->count,
                                    .add = true});
}

static bool is_between(const pair_word *w) {
    return w->side[0] == PAIR_INSIDE || w->side[1] == PAIR_INSIDE ||
           (w->side[0] > PAIR_INSIDE) != (w->side[1] > PAIR_INSIDE);
}

/* The highest value of each number among the words that belong to the pool; 0 where none does.
 */
static void pool_highest(const run *r, int pool) {
    uint32_t width = r->networks->width;
    float *out = r->pools + (size_t)pool * width;
    bool any = false;
    for (uint32_t k = 0; k < width; k++)
        out[k] = 0.0F;
    for (uint32_t i = 0; i < r->count; i++) {
        const pair_word *w = &r->words[i];
        bool belongs = pool < 2    ? w->side[pool] == PAIR_INSIDE
                       : pool == 2 ? is_between(w)
                                   : true;
        if (!belongs)
            continue;
        const float *x = r->hidden + (size_t)i * width;
        for (uint32_t k = 0; k < width; k++)
            out[k] = !any || x[k] > out[k] ? x[k] : out[k];
        any = true;
    }
}

/* The values of a head; of the first word where the head is beyond PAIR_WORDS_MAX. */
static void pool_head(const run *r, int side) {
    uint32_t width = r->networks->width, at = 0;
    while (at < r->count && r->words[at].arcs[side] != 0)
        at++;
    if (at == r->count)
        at = 0;
    memcpy(r->pools + (size_t)(4 + side) * width, r->hidden + (size_t)at * width,
           width * sizeof *r->pools);
}

/* One layer over one row. */
static void run_row(const run *r, const cs_linear *layer, const float *x, uint32_t width,
                    float *out) {
    float scale;
    r->kernels->quantise_rows(x, width, width, 1, r->pooled, width, &scale);
    r->kernels->matmul(&(cs_matmul){.layer = layer,
                                    .input = r->pooled,
                                    .input_stride = width,
                                    .taps = 1,
                                    .input_scale = &scale,
                                    .input_scale_step = 1,
                                    .output = out,
                                    .output_stride = layer->padded,
                                    .rows = 1});
}

static void run_network(run *r, const cs_pair_network *net, const uint8_t *vectors,
                        float vector_scale, float out[MOST_WIDTH]) {
    uint32_t width = r->networks->width;
    float inner[MOST_WIDTH];
    r->kernels->matmul(&(cs_matmul){.layer = &net->vector,
                                    .input = vectors,
                                    .input_stride = 64,
                                    .index = r->rows,
                                    .taps = 1,
                                    .input_scale = &vector_scale,
                                    .output = r->hidden,
                                    .output_stride = width,
                                    .rows = r->count});
    add_features(r, net);
    for (uint32_t k = 0; k < r->networks->layers; k++)
        run_layer(r, net, k);
    r->kernels->norm(r->hidden, width, width, r->count);
    for (int pool = 0; pool < 4; pool++)
        pool_highest(r, pool);
    pool_head(r, 0);
    pool_head(r, 1);
    run_row(r, &net->hidden, r->pools, PAIR_POOLS * width, inner);
    r->kernels->relu(inner, net->hidden.padded);
    run_row(r, &net->out, inner, net->hidden.padded, out);
}

void cs_pair_logits(cs_matcher *matcher, const cs_pair_networks *networks,
                    const cs_kernels *kernels, float vector_scale, const uint32_t heads[2],
                    float logits[CS_PLOVER_COUNT]) {
    if (matcher->doc->vectors == NULL)
        return;
    pair_word *words = cs_arena_array(&matcher->scratch, PAIR_WORDS_MAX, sizeof *words);
    run r = {.networks = networks, .kernels = kernels, .words = words};
    if (words != NULL)
        r.count = cs_pair_words(matcher, heads, words);
    if (r.count == 0 || !lay_out(matcher, &r)) {
        matcher->failed = true;
        return;
    }
    for (uint32_t i = 0; i < r.count; i++)
        r.rows[i] = words[i].vector;
    memset(r.bytes + (size_t)r.count * networks->width, ZERO_BYTE, networks->width);
    for (uint32_t i = 0; i < networks->count; i++) {
        float out[MOST_WIDTH];
        run_network(&r, &networks->items[i], matcher->doc->vectors, vector_scale, out);
        for (int type = 1; type < CS_PLOVER_COUNT; type++)
            logits[type] += out[type - 1] / (float)networks->count;
    }
}
