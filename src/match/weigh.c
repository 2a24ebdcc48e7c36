#include "match/weigh.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* In logits. The coding of 27,000 sentences with it (weights of 2026-11-26) is equal to the
 * byte to that without. */
#define HOPELESS 1.5F
/* How much the networks over the sentence count beside the weights of triggers, for pairs. */
#define NETWORK_SHARE 1.0F

static casus_status bind_slots(const cs_model *model, const char *name, uint32_t rows,
                               const uint64_t **slots, uint32_t *count, casus_error *error) {
    const cs_section *section;
    casus_status status = cs_model_require(model, name, CS_SECTION_U64, 0, 1, &section, error);
    if (status != CASUS_OK)
        return status;
    *slots = section->data;
    *count = section->shape[0];
    bool empty = false;
    for (uint32_t i = 0; i < *count; i++) {
        empty |= (*slots)[i] == 0;
        if ((uint32_t)(*slots)[i] >= rows)
            return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                           "%s: a row outside of the table", name);
    }
    if ((*count & (*count - 1)) != 0 || !empty)
        return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE, "%s: not a table of slots", name);
    return CASUS_OK;
}

typedef struct table_part {
    const char *weights, *slots;
    uint32_t width;
    const int8_t **table;
    const uint64_t **slot;
    uint32_t *slot_count;
    bool optional;
} table_part;

static casus_status bind_tables(cs_weights *w, const cs_model *model, casus_error *error) {
    const table_part parts[] = {
        {"events.triggers", "events.trigger_slots", WEIGHED_TYPES, &w->triggers,
         &w->trigger_slots, &w->trigger_slot_count, false},
        {"events.roles", "events.role_slots", ROLE_COUNT, &w->roles, &w->role_slots,
         &w->role_slot_count, false},
        {"events.typed", "events.typed_slots", WEIGHED_TYPES * ROLE_COUNT, &w->typed,
         &w->typed_slots, &w->typed_slot_count, false},
        {"events.between", "events.between_slots", WEIGHED_TYPES, &w->between,
         &w->between_slots, &w->between_slot_count, true},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const cs_section *section;
        if (parts[i].optional && cs_model_find(model, parts[i].weights) == NULL)
            continue;
        casus_status status = cs_model_require(model, parts[i].weights, CS_SECTION_I8, 0,
                                               parts[i].width, &section, error);
        if (status == CASUS_OK)
            status = bind_slots(model, parts[i].slots, section->shape[0], parts[i].slot,
                                parts[i].slot_count, error);
        if (status != CASUS_OK)
            return status;
        *parts[i].table = section->data;
    }
    return CASUS_OK;
}

static casus_status bind_numbers(cs_weights *w, const cs_model *model, casus_error *error) {
    const cs_section *scales, *bias, *nobody, *vectors, *between = NULL;
    casus_status status =
        cs_model_require(model, "events.scales", CS_SECTION_F32, 3, 1, &scales, error);
    if (status == CASUS_OK)
        status = cs_model_require(model, "events.bias", CS_SECTION_F32, WEIGHED_TYPES, 1, &bias,
                                  error);
    if (status == CASUS_OK)
        status = cs_model_require(model, "events.nobody", CS_SECTION_F32, WEIGHED_TYPES,
                                  ROLE_COUNT, &nobody, error);
    if (status == CASUS_OK)
        status = cs_model_require(model, "events.vector_scale", CS_SECTION_F32, 1, 1, &vectors,
                                  error);
    if (status == CASUS_OK && w->between != NULL)
        status = cs_model_require(model, "events.between_scale", CS_SECTION_F32, 1, 1, &between,
                                  error);
    if (status == CASUS_OK)
        status =
            cs_linear_bind(&w->hidden, model, "events.hidden", VECTOR_SLOTS * 64, 0, error);
    if (status == CASUS_OK)
        status = cs_linear_bind(&w->output, model, "events.output", w->hidden.outputs,
                                WEIGHED_TYPES, error);
    if (status != CASUS_OK)
        return status;
    if (w->hidden.outputs % 16 != 0 || w->hidden.outputs > 1024)
        return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                       "events.hidden: a size that this program does not know");
    w->scales = scales->data;
    w->bias = bias->data;
    w->nobody = nobody->data;
    w->vector_scale = *(const float *)vectors->data;
    w->between_scale = between != NULL ? *(const float *)between->data : 0.0F;
    return CASUS_OK;
}

casus_status cs_weights_new(cs_weights **out, const cs_model *model, casus_error *error) {
    cs_weights *w = calloc(1, sizeof *w);
    if (w == NULL)
        return cs_fail_memory(error);
    w->kernels = cs_kernels_best();
    casus_status status = bind_tables(w, model, error);
    if (status == CASUS_OK)
        status = bind_numbers(w, model, error);
    if (status == CASUS_OK)
        status = cs_pair_networks_bind(&w->networks, model, error);
    if (status == CASUS_OK)
        *out = w;
    else
        free(w);
    return status;
}

void cs_weights_free(cs_weights *weights) {
    free(weights);
}

/* e^x for x <= 0: halved until it is small, a polynomial, squared again. Single operations of
 * floats in a fixed order: the same everywhere. */
static float exp_of(float x) {
    if (x < -30.0F)
        return 0.0F;
    x /= 64.0F;
    float y = 1.0F + x * (1.0F + x * (0.5F + x * (1.0F / 6.0F + x * (1.0F / 24.0F))));
    for (int i = 0; i < 6; i++)
        y *= y;
    return y;
}

static void softmax(float *x, uint32_t count, uint32_t step) {
    float top = x[0], sum = 0.0F;
    for (uint32_t i = 1; i < count; i++)
        top = x[i * step] > top ? x[i * step] : top;
    for (uint32_t i = 0; i < count; i++) {
        x[i * step] = exp_of(x[i * step] - top);
        sum += x[i * step];
    }
    for (uint32_t i = 0; i < count; i++)
        x[i * step] /= sum;
}

/* Asks memory for the slots of the hashes, since other work will have driven them out of the
 * cache; what is done before find_rows hides the wait. */
static void ask_slots(const uint64_t *slots, uint32_t slot_count, const uint64_t *hashes,
                      uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        cs_prefetch(&slots[cs_slots_first(slot_count, hashes[i])]);
}

/* The rows of the hashes that the table has; they are asked of memory, too. */
static uint32_t find_rows(const uint64_t *slots, uint32_t slot_count, const int8_t *table,
                          uint32_t width, const uint64_t *hashes, uint32_t count,
                          uint32_t *rows) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t row = cs_slots_row(slots, slot_count, hashes[i]);
        if (row == 0)
            continue;
        cs_prefetch(table + (size_t)row * width);
        cs_prefetch(table + (size_t)row * width + width - 1);
        rows[found++] = row;
    }
    return found;
}

_Static_assert(EVIDENCE_MAX * 127 <= INT16_MAX, "sums of 8-bit weights fit 16 bits");

static void add_row(int16_t *sums, const int8_t *weights, int count) {
    for (int i = 0; i < count; i++)
        sums[i] = (int16_t)(sums[i] + weights[i]);
}

enum { SIXTEEN = 16 };
_Static_assert((int)WEIGHED_TYPES >= (int)SIXTEEN, "rows are at least one vector");

static uint32_t hashes_of(const evidence_list *list, uint64_t hashes[EVIDENCE_MAX]) {
    for (uint32_t i = 0; i < list->count; i++)
        hashes[i] = list->items[i].hash;
    return list->count;
}

/* Adds the rows of a table as wide as there are types. */
static void add_rows(const uint64_t *slots, uint32_t slot_count, const int8_t *table,
                     const uint64_t *hashes, uint32_t hash_count, int16_t sums[WEIGHED_TYPES]) {
    uint32_t rows[EVIDENCE_MAX];
    uint32_t count =
        find_rows(slots, slot_count, table, WEIGHED_TYPES, hashes, hash_count, rows);
    memset(sums, 0, WEIGHED_TYPES * sizeof *sums);
    for (uint32_t i = 0; i < count; i++) {
        const int8_t *weights = table + (size_t)rows[i] * WEIGHED_TYPES;
        add_row(sums, weights, SIXTEEN); /* a number that compilers make one vector of */
        add_row(sums + SIXTEEN, weights + SIXTEEN, WEIGHED_TYPES - SIXTEEN);
    }
}

/* Adds what the network over the word vectors says of all triggers. */
static void add_vectors(cs_matcher *matcher, const uint32_t *rows, weighing *triggers,
                        uint32_t count) {
    const cs_weights *w = matcher->weights;
    uint32_t width = w->hidden.padded, classes = w->output.padded;
    float *hidden = cs_arena_array(&matcher->scratch, (size_t)count * width, sizeof *hidden);
    uint8_t *bytes = cs_arena_array(&matcher->scratch, (size_t)count * width, sizeof *bytes);
    float *scales = cs_arena_array(&matcher->scratch, count, sizeof *scales);
    float *scores = cs_arena_array(&matcher->scratch, (size_t)count * classes, sizeof *scores);
    if (hidden == NULL || bytes == NULL || scales == NULL || scores == NULL) {
        matcher->failed = true;
        return;
    }
    w->kernels->matmul(&(cs_matmul){.layer = &w->hidden,
                                    .input = matcher->doc->vectors,
                                    .input_stride = 64,
                                    .index = rows,
                                    .taps = VECTOR_SLOTS,
                                    .input_scale = &w->vector_scale,
                                    .output = hidden,
                                    .output_stride = width,
                                    .rows = count});
    w->kernels->relu(hidden, (size_t)count * width);
    w->kernels->quantise_rows(hidden, width, width, count, bytes, width, scales);
    w->kernels->matmul(&(cs_matmul){.layer = &w->output,
                                    .input = bytes,
                                    .input_stride = width,
                                    .taps = 1,
                                    .input_scale = scales,
                                    .input_scale_step = 1,
                                    .output = scores,
                                    .output_stride = classes,
                                    .rows = count});
    for (uint32_t i = 0; i < count; i++)
        for (int type = 0; type < WEIGHED_TYPES; type++)
            triggers[i].types[type] += scores[(size_t)i * classes + (size_t)type];
}

/* Whether the evidence speaks against every type so clearly that the network need not be asked.
 */
static bool is_hopeless(const float scores[WEIGHED_TYPES]) {
    float best = scores[1];
    for (int type = 2; type < WEIGHED_TYPES; type++)
        best = scores[type] > best ? scores[type] : best;
    return scores[CS_PLOVER_NONE] - best > HOPELESS;
}

/* A trigger whose slots are on their way. */
typedef struct awaited {
    uint64_t hashes[EVIDENCE_MAX];
    uint32_t count;
    weighing *trigger; /* NULL: none */
} awaited;

/* False for a trigger that the network need not see. */
static bool settle(const cs_matcher *matcher, const awaited *pending) {
    const cs_weights *w = matcher->weights;
    int16_t sums[WEIGHED_TYPES];
    float *scores = pending->trigger->types;
    add_rows(w->trigger_slots, w->trigger_slot_count, w->triggers, pending->hashes,
             pending->count, sums);
    for (int type = 0; type < WEIGHED_TYPES; type++)
        scores[type] = (float)sums[type] * w->scales[0] + w->bias[type];
    return matcher->pair != NULL || !is_hopeless(scores);
}

weighing *cs_weigh_triggers(cs_matcher *matcher, uint32_t *count) {
    const cs_weights *w = matcher->weights;
    weighing *triggers =
        cs_arena_array(&matcher->scratch, matcher->count + 2, sizeof *triggers);
    uint32_t *rows = cs_arena_array(&matcher->scratch,
                                    (size_t)(matcher->count + 2) * VECTOR_SLOTS, sizeof *rows);
    evidence_list *list = cs_arena_alloc(&matcher->scratch, sizeof *list);
    awaited *pending = cs_arena_alloc(&matcher->scratch, sizeof *pending);
    *count = 0;
    if (triggers == NULL || rows == NULL || list == NULL || pending == NULL) {
        matcher->failed = true;
        return NULL;
    }
    /* the one in [*count] is settled when the evidence of the next one is gathered */
    pending->trigger = NULL;
    for (uint32_t word = 0; word < matcher->count; word++) {
        if (!cs_may_trigger(matcher, word))
            continue;
        cs_trigger_evidence(matcher, word, list);
        if (pending->trigger != NULL)
            *count += settle(matcher, pending);
        pending->count = hashes_of(list, pending->hashes);
        ask_slots(w->trigger_slots, w->trigger_slot_count, pending->hashes, pending->count);
        pending->trigger = &triggers[*count];
        pending->trigger->word = word;
        memcpy(rows + (size_t)*count * VECTOR_SLOTS, list->vectors, sizeof list->vectors);
    }
    if (pending->trigger != NULL)
        *count += settle(matcher, pending);
    if (matcher->doc->vectors != NULL && *count > 0)
        add_vectors(matcher, rows, triggers, *count);
    for (uint32_t i = 0; i < *count; i++)
        softmax(triggers[i].types, WEIGHED_TYPES, 1);
    return matcher->failed ? NULL : triggers;
}

/* The hashes of a list, those of evidence that depends on the type apart. */
typedef struct role_hashes {
    uint64_t plain[EVIDENCE_MAX], typed[EVIDENCE_MAX];
    uint32_t plain_count, typed_count;
} role_hashes;

static void split_hashes(const cs_weights *w, const evidence_list *list, role_hashes *out) {
    out->plain_count = out->typed_count = 0;
    for (uint32_t i = 0; i < list->count; i++)
        if (cs_evidence_is_typed((evidence_kind)list->items[i].kind))
            out->typed[out->typed_count++] = list->items[i].hash;
        else
            out->plain[out->plain_count++] = list->items[i].hash;
    ask_slots(w->role_slots, w->role_slot_count, out->plain, out->plain_count);
    ask_slots(w->typed_slots, w->typed_slot_count, out->typed, out->typed_count);
}

static void add_plain(const cs_weights *w, const role_hashes *hashes,
                      int16_t sums[ROLE_COUNT]) {
    uint32_t rows[EVIDENCE_MAX];
    uint32_t count = find_rows(w->role_slots, w->role_slot_count, w->roles, ROLE_COUNT,
                               hashes->plain, hashes->plain_count, rows);
    for (uint32_t i = 0; i < count; i++)
        add_row(sums, w->roles + (size_t)rows[i] * ROLE_COUNT, ROLE_COUNT);
}

static uint32_t find_typed(const cs_weights *w, const role_hashes *hashes,
                           uint32_t rows[EVIDENCE_MAX]) {
    return find_rows(w->typed_slots, w->typed_slot_count, w->typed, WEIGHED_TYPES * ROLE_COUNT,
                     hashes->typed, hashes->typed_count, rows);
}

void cs_weigh_phrases(cs_matcher *matcher, role_weights *out) {
    const cs_weights *w = matcher->weights;
    evidence_list list;
    role_hashes hashes[2]; /* of the phrase and of the one before it */
    uint32_t rows[EVIDENCE_MAX];
    out->count = cs_phrases(matcher, out->phrases);
    memset(out->general, 0, out->count * sizeof *out->general);
    memset(out->general_typed, 0, out->count * sizeof *out->general_typed);
    for (uint32_t k = 0; k <= out->count; k++) {
        if (k < out->count) {
            cs_phrase_evidence(matcher, out->phrases[k], &list);
            split_hashes(w, &list, &hashes[k % 2]);
        }
        if (k == 0)
            continue;
        const role_hashes *before = &hashes[(k - 1) % 2];
        add_plain(w, before, out->general[k - 1]);
        uint32_t count = find_typed(w, before, rows);
        for (uint32_t i = 0; i < count && i < PHRASE_EVIDENCE_MAX; i++)
            out->general_typed[k - 1][i] = rows[i];
    }
}

static void add_typed(const cs_weights *w, uint32_t row, int first, int end,
                      int16_t sums[WEIGHED_TYPES][ROLE_COUNT]) {
    add_row(sums[first], w->typed + ((size_t)row * WEIGHED_TYPES + (size_t)first) * ROLE_COUNT,
            (end - first) * ROLE_COUNT);
}

static void sum_role(const cs_weights *w, const role_hashes *hashes, uint32_t k, int first,
                     int end, role_weights *out) {
    uint32_t rows[EVIDENCE_MAX];
    memcpy(out->plain[k], out->general[k], sizeof out->plain[k]);
    add_plain(w, hashes, out->plain[k]);
    memset(out->typed[k][first], 0, (size_t)(end - first) * sizeof *out->typed[k]);
    for (int i = 0; i < PHRASE_EVIDENCE_MAX && out->general_typed[k][i] != 0; i++)
        add_typed(w, out->general_typed[k][i], first, end, out->typed[k]);
    uint32_t count = find_typed(w, hashes, rows);
    for (uint32_t i = 0; i < count; i++)
        add_typed(w, rows[i], first, end, out->typed[k]);
}

void cs_weigh_roles(cs_matcher *matcher, uint32_t trigger, int first, int end,
                    role_weights *out) {
    const cs_weights *w = matcher->weights;
    evidence_list list;
    role_hashes hashes[2]; /* of the phrase and of the one before it */
    for (uint32_t k = 0; k <= out->count; k++) {
        if (k < out->count) {
            cs_role_evidence(matcher, trigger, out->phrases, out->count, k, &list);
            split_hashes(w, &list, &hashes[k % 2]);
        }
        if (k > 0)
            sum_role(w, &hashes[(k - 1) % 2], k - 1, first, end, out);
    }
}

void cs_role_probabilities(const cs_weights *weights, const role_weights *roles, cs_plover type,
                           int role, float out[PHRASES_MAX + 1]) {
    for (uint32_t k = 0; k < roles->count; k++)
        out[k] = (float)roles->plain[k][role] * weights->scales[1] +
                 (float)roles->typed[k][type][role] * weights->scales[2];
    out[roles->count] = weights->nobody[(int)type * ROLE_COUNT + role];
    softmax(out, roles->count + 1, 1);
}

/* Multiplies the factors by e to the power of each score less the highest. */
static void multiply(float factors[WEIGHED_TYPES], const float scores[WEIGHED_TYPES],
                     float unit) {
    float top = scores[1];
    for (int type = 2; type < WEIGHED_TYPES; type++)
        top = scores[type] > top ? scores[type] : top;
    for (int type = 1; type < WEIGHED_TYPES; type++)
        factors[type] *= exp_of((scores[type] - top) * unit) + 1e-12F;
}

static void ask_networks(cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                         float logits[WEIGHED_TYPES]) {
    const cs_weights *w = matcher->weights;
    memset(logits, 0, WEIGHED_TYPES * sizeof *logits);
    if (w->networks.count > 0)
        cs_pair_logits(matcher, &w->networks, w->kernels, w->vector_scale,
                       (uint32_t[]){actor, recipient}, logits);
}

void cs_weigh_pair(cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                   float factors[WEIGHED_TYPES]) {
    const cs_weights *w = matcher->weights;
    evidence_list list;
    uint64_t hashes[EVIDENCE_MAX];
    int16_t sums[WEIGHED_TYPES];
    float scores[WEIGHED_TYPES];
    for (int type = 1; type < WEIGHED_TYPES; type++)
        factors[type] = 1.0F;
    if (w->between != NULL) {
        cs_pair_evidence(matcher, actor, recipient, &list);
        uint32_t count = hashes_of(&list, hashes);
        ask_slots(w->between_slots, w->between_slot_count, hashes, count);
        add_rows(w->between_slots, w->between_slot_count, w->between, hashes, count, sums);
        for (int type = 0; type < WEIGHED_TYPES; type++)
            scores[type] = sums[type];
        multiply(factors, scores, w->between_scale);
    }
    ask_networks(matcher, actor, recipient, scores);
    multiply(factors, scores, NETWORK_SHARE);
}

/* ---- explanations */

/* The weight of a piece of evidence for the type against none of all types, or, of a pair's,
 * against all types together; in logits. */
static float weight_of(const cs_weights *w, const evidence *item, cs_plover type, bool pair) {
    uint64_t hash = item->hash;
    if (!pair) {
        uint32_t row = cs_slots_row(w->trigger_slots, w->trigger_slot_count, hash);
        const int8_t *weights = w->triggers + (size_t)row * WEIGHED_TYPES;
        return (float)(weights[type] - weights[CS_PLOVER_NONE]) * w->scales[0];
    }
    uint32_t row = cs_slots_row(w->between_slots, w->between_slot_count, hash);
    const int8_t *weights = w->between + (size_t)row * WEIGHED_TYPES;
    int sum = 0;
    for (int other = 1; other < WEIGHED_TYPES; other++)
        sum += weights[other];
    return ((float)weights[type] - (float)sum / (WEIGHED_TYPES - 1)) * w->between_scale;
}

/* Puts a piece into the line, the heaviest first, if it is among those that weigh most. */
static void tell(cs_weighed *line, const char *kind, cs_text a, cs_text b, float weight) {
    int at = line->count;
    while (at > 0 && fabsf(weight) > fabsf(line->evidence[at - 1].weight))
        at--;
    if (at == CS_WEIGHED_EVIDENCE)
        return;
    if (line->count < CS_WEIGHED_EVIDENCE)
        line->count++;
    memmove(&line->evidence[at + 1], &line->evidence[at],
            (size_t)(line->count - 1 - at) * sizeof *line->evidence);
    line->evidence[at].kind = kind;
    line->evidence[at].a = a;
    line->evidence[at].b = b;
    line->evidence[at].weight = weight;
}

static void tell_evidence(const cs_weights *w, const evidence_list *list, cs_plover type,
                          bool pair, cs_weighed *line) {
    for (uint32_t i = 0; i < list->count; i++) {
        const evidence *e = &list->items[i];
        tell(line, cs_evidence_kind_name((evidence_kind)e->kind), e->a, e->b,
             weight_of(w, e, type, pair));
    }
}

/* What the networks say for the type against all types together. */
static void tell_networks(cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                          cs_weighed *line) {
    float logits[WEIGHED_TYPES], sum = 0.0F;
    ask_networks(matcher, actor, recipient, logits);
    for (int type = 1; type < WEIGHED_TYPES; type++)
        sum += logits[type];
    tell(line, "the whole sentence", (cs_text){NULL, 0}, (cs_text){NULL, 0},
         (logits[line->type] - sum / (WEIGHED_TYPES - 1)) * NETWORK_SHARE);
}

cs_weighed *cs_explain_weights(cs_matcher *matcher, uint32_t word, cs_plover type,
                               float probability, bool stands) {
    cs_weighed *line = cs_push(&matcher->doc->arena, &matcher->doc->weighed);
    evidence_list *list = cs_arena_alloc(&matcher->scratch, sizeof *list);
    if (line == NULL || list == NULL) {
        matcher->failed = true;
        return NULL;
    }
    line->sentence = matcher->sentence_number;
    line->trigger = matcher->sentence->first + word;
    line->type = type;
    line->probability = probability;
    line->stands = stands;
    cs_trigger_evidence(matcher, word, list);
    tell_evidence(matcher->weights, list, type, false, line);
    return line;
}

void cs_explain_pair(cs_matcher *matcher, uint32_t word, cs_plover type, float probability,
                     uint32_t actor, uint32_t recipient) {
    cs_weighed *line = cs_explain_weights(matcher, word, type, probability, true);
    if (line == NULL)
        return;
    if (matcher->weights->networks.count > 0)
        tell_networks(matcher, actor, recipient, line);
    if (matcher->weights->between == NULL)
        return;
    /* the way between the two is written into the list, and told with the document */
    evidence_list *list = cs_arena_alloc(&matcher->doc->arena, sizeof *list);
    if (list == NULL) {
        matcher->failed = true;
        return;
    }
    cs_pair_evidence(matcher, actor, recipient, list);
    tell_evidence(matcher->weights, list, type, true, line);
}
