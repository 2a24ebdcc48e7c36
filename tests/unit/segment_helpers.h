/*
 * For tests of the segmenter: a model, and a text's sentences as lines.
 *
 * One line a sentence: the tokens as they stand in the text, a space between; the words of a
 * multiword token joined with +.
 */
#ifndef CS_SEGMENT_HELPERS_H
#define CS_SEGMENT_HELPERS_H

#include "segment/segment.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct segment_bench {
    cs_model *model;
    cs_segmenter *segmenter;
    cs_segment_space *space;
} segment_bench;

/* The model of the checkout, or the one that CASUS_MODEL names. False when it cannot be opened.
 */
static inline bool segment_bench_open(segment_bench *bench) {
    casus_error error = {0};
    const char *path = getenv("CASUS_MODEL");
    memset(bench, 0, sizeof *bench);
    if (path == NULL)
        path = CASUS_SOURCE_DIR "/models/casus.model";
    if (cs_model_open_file(&bench->model, path, &error) != CASUS_OK ||
        cs_segmenter_new(&bench->segmenter, bench->model, &error) != CASUS_OK) {
        fprintf(stderr, "%s: %s\n", path, error.message);
        return false;
    }
    bench->space = cs_segment_space_new();
    return bench->space != NULL;
}

static inline void segment_bench_close(segment_bench *bench) {
    cs_segment_space_free(bench->space);
    cs_segmenter_free(bench->segmenter);
    cs_model_free(bench->model);
}

/* A document whose only paragraph is the whole text; the text is borrowed. */
static inline casus_status segment_bench_run(segment_bench *bench, casus_doc *doc,
                                             cs_text text) {
    casus_error error;
    memset(doc, 0, sizeof *doc);
    cs_arena_init(&doc->arena);
    doc->text = text;
    cs_paragraph *paragraph = cs_push(&doc->arena, &doc->paragraphs);
    if (paragraph == NULL)
        return CASUS_ERROR_MEMORY;
    paragraph->span = (cs_span){0, (uint32_t)text.length};
    return cs_segment(bench->segmenter, bench->space, doc, &error);
}

/* The sentences as lines; malloc'ed. */
static inline char *segment_lines(const casus_doc *doc) {
    char *out = malloc(4 * doc->text.length + 16);
    if (out == NULL)
        return NULL;
    size_t length = 0;
    for (size_t i = 0; i < doc->sentences.count; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        for (uint32_t k = 0; k < sentence->count; k++) {
            const cs_word *word = &doc->words.items[sentence->first + k];
            if (k > 0)
                out[length++] = word->token_words > 0 ? ' ' : '+';
            memcpy(out + length, doc->text.data + word->span.offset, word->span.length);
            length += word->span.length;
        }
        out[length++] = '\n';
    }
    out[length] = '\0';
    return out;
}

#endif
