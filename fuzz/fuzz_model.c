/*
 * The model loader: arbitrary bytes as a model file. The size and checksum in the header are
 * made right first, so that what lies behind them is reached; then the stages bind to it.
 */
#include "match/weigh.h"
#include "model/model.h"
#include "segment/segment.h"
#include "syntax/syntax.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { HEADER = 64, SIZE_AT = 16, CHECKSUM_AT = 24, VERSION_AT = 32 };

/* As train/container.py computes it. */
static uint64_t checksum(const uint8_t *file, size_t size) {
    const uint64_t prime = 0x100000001b3u, basis = 0xcbf29ce484222325u;
    uint64_t lanes[4], hash = basis;
    const uint8_t *rest = file + HEADER, *end = file + size;
    for (uint64_t i = 0; i < 4; i++)
        lanes[i] = basis ^ i;
    for (; end - rest >= 32; rest += 32) {
        for (int i = 0; i < 4; i++) {
            uint64_t word;
            memcpy(&word, rest + 8 * i, sizeof word);
            lanes[i] = (lanes[i] ^ word) * prime;
            lanes[i] = lanes[i] << 29 | lanes[i] >> 35;
        }
    }
    for (int i = 0; i < 4; i++)
        hash = (hash ^ lanes[i]) * prime;
    for (; rest < end; rest++)
        hash = (hash ^ *rest) * prime;
    for (int i = 0; i < HEADER; i++)
        if (i < CHECKSUM_AT || i >= VERSION_AT)
            hash = (hash ^ file[i]) * prime;
    return hash;
}

static void bind_stages(const cs_model *model) {
    cs_segmenter *segmenter = NULL;
    cs_syntax_model *syntax = NULL;
    cs_weights *weights = NULL;
    if (cs_weights_new(&weights, model, NULL) == CASUS_OK)
        cs_weights_free(weights);
    if (cs_segmenter_new(&segmenter, model, NULL) == CASUS_OK)
        cs_segmenter_free(segmenter);
    if (cs_syntax_model_new(&syntax, model, NULL) == CASUS_OK)
        cs_syntax_model_free(syntax);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    cs_model *model = NULL;
    uint8_t *file = aligned_alloc(64, (size + 63) / 64 * 64 + 64);
    if (file == NULL)
        abort();
    if (size > 0)
        memcpy(file, data, size);
    if (size >= HEADER) {
        uint64_t length = size;
        memcpy(file + SIZE_AT, &length, sizeof length);
        uint64_t sum = checksum(file, size);
        memcpy(file + CHECKSUM_AT, &sum, sizeof sum);
    }
    if (cs_model_open_memory(&model, file, size, "fuzz", NULL) == CASUS_OK) {
        cs_strings strings;
        if (cs_model_strings(model, "strings", &strings, NULL) == CASUS_OK)
            for (uint32_t i = 0; i < strings.count; i++)
                (void)cs_text_compare(cs_strings_at(&strings, i), CS_LITERAL("x"));
        bind_stages(model);
        cs_model_free(model);
    }
    free(file);
    return 0;
}
