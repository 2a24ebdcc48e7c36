#include "pipeline/pipeline.h"

#include "clean/clean.h"
#include "context/context.h"
#include "entity/entity.h"
#include "match/match.h"
#include "record/record.h"
#include "segment/segment.h"
#include "syntax/syntax.h"

#include <stdlib.h>

struct cs_stages {
    const cs_lexicon *lexicon;
    const cs_patterns *patterns;
    cs_context_sets *context;
    cs_segmenter *segmenter;
    cs_syntax_model *syntax;
    cs_weights *weights, *pair_weights; /* NULL: none */
};

struct cs_pipeline {
    const cs_stages *stages;
    cs_segment_space *segment;
    cs_syntax *syntax;
    cs_matcher *matcher;
};

casus_status cs_stages_new(cs_stages **out, const cs_model *model, const cs_lexicon *lexicon,
                           const cs_patterns *patterns, const cs_model *weights,
                           const cs_model *pair_weights, casus_error *error) {
    cs_stages *stages = calloc(1, sizeof *stages);
    casus_status status = CASUS_OK;
    if (stages == NULL)
        return cs_fail_memory(error);
    stages->lexicon = lexicon;
    stages->patterns = patterns;
    status = cs_context_sets_new(&stages->context, lexicon, error);
    if (status == CASUS_OK)
        status = cs_segmenter_new(&stages->segmenter, model, error);
    if (status == CASUS_OK)
        status = cs_syntax_model_new(&stages->syntax, model, error);
    if (status == CASUS_OK && weights != NULL)
        status = cs_weights_new(&stages->weights, weights, error);
    if (status == CASUS_OK && pair_weights != NULL)
        status = cs_weights_new(&stages->pair_weights, pair_weights, error);
    if (status == CASUS_OK)
        *out = stages;
    else
        cs_stages_free(stages);
    return status;
}

void cs_stages_free(cs_stages *stages) {
    if (stages == NULL)
        return;
    cs_context_sets_free(stages->context);
    cs_segmenter_free(stages->segmenter);
    cs_weights_free(stages->weights);
    cs_weights_free(stages->pair_weights);
    cs_syntax_model_free(stages->syntax);
    free(stages);
}

casus_status cs_pipeline_new(cs_pipeline **out, const cs_stages *stages, casus_error *error) {
    cs_pipeline *pipeline = calloc(1, sizeof *pipeline);
    casus_status status = CASUS_OK;
    if (pipeline == NULL)
        return cs_fail_memory(error);
    pipeline->stages = stages;
    pipeline->segment = cs_segment_space_new();
    if (pipeline->segment == NULL)
        status = cs_fail_memory(error);
    if (status == CASUS_OK)
        status = cs_syntax_new(&pipeline->syntax, stages->syntax, NULL, error);
    if (status == CASUS_OK)
        status = cs_matcher_new(&pipeline->matcher, error);
    if (status == CASUS_OK)
        *out = pipeline;
    else
        cs_pipeline_free(pipeline);
    return status;
}

void cs_pipeline_free(cs_pipeline *pipeline) {
    if (pipeline == NULL)
        return;
    cs_segment_space_free(pipeline->segment);
    cs_syntax_free(pipeline->syntax);
    cs_matcher_free(pipeline->matcher);
    free(pipeline);
}

static casus_status parse(cs_pipeline *pipeline, casus_doc *doc, casus_error *error) {
    casus_status status =
        cs_segment(pipeline->stages->segmenter, pipeline->segment, doc, error);
    return status == CASUS_OK ? cs_syntax_run(pipeline->syntax, doc, error) : status;
}

static casus_status find_events(cs_pipeline *pipeline, casus_doc *doc, casus_error *error) {
    const cs_stages *stages = pipeline->stages;
    casus_status status = cs_find_entities(stages->lexicon, doc, error);
    if (status == CASUS_OK)
        status = cs_match(stages->patterns, stages->lexicon,
                          doc->has_pairs ? stages->pair_weights : stages->weights,
                          pipeline->matcher, doc, error);
    if (status == CASUS_OK)
        status = cs_add_context(stages->context, doc, error);
    if (status == CASUS_OK)
        status = cs_record(doc, error);
    return status;
}

/* Leaves no half-made layer behind. */
static void empty_layers(casus_doc *doc) {
    doc->sentences.count = 0;
    doc->words.count = 0;
    doc->entities.count = 0;
    doc->mentions.count = 0;
    doc->mention_of = NULL;
    doc->members = NULL;
    doc->events.count = 0;
    doc->quotes.count = 0;
    doc->demands.count = 0;
    doc->traces.count = 0;
    doc->weighed.count = 0;
}

casus_status cs_pipeline_run(cs_pipeline *pipeline, casus_doc *doc, casus_stage stage,
                             casus_error *error) {
    doc->explain = stage == CASUS_STAGE_EXPLAIN;
    casus_status status = cs_clean(pipeline->stages->lexicon, doc, error);
    if (status == CASUS_OK && stage >= CASUS_STAGE_PARSE)
        status = parse(pipeline, doc, error);
    if (status == CASUS_OK && stage >= CASUS_STAGE_CODE)
        status = find_events(pipeline, doc, error);
    if (status != CASUS_OK)
        empty_layers(doc);
    return status;
}
