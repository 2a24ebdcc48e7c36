#include "api/knowledge.h"
#include "pipeline/pipeline.h"
#include "read/reader.h"

#include <stdlib.h>
#include <string.h>

struct casus_model {
    cs_knowledge knowledge;
    cs_stages *stages;
    char lexicon_version[17];
};

struct casus_coder {
    cs_pipeline *pipeline;
};

static void name_lexicon(casus_model *model) {
    static const char hex[] = "0123456789abcdef";
    uint64_t print = cs_lexicon_fingerprint(model->knowledge.lexicon) * 0x9e3779b97f4a7c15u ^
                     cs_patterns_fingerprint(model->knowledge.patterns);
    for (int i = 0; i < 16; i++)
        model->lexicon_version[i] = hex[print >> (60 - 4 * i) & 15];
}

casus_status casus_model_open(casus_model **out, const casus_model_options *options,
                              casus_error *error) {
    casus_model_options defaults = {0};
    casus_model *model = calloc(1, sizeof *model);
    if (model == NULL)
        return cs_fail_memory(error);
    casus_status status =
        cs_knowledge_open(&model->knowledge, options == NULL ? &defaults : options, error);
    if (status == CASUS_OK)
        status = cs_stages_new(&model->stages, model->knowledge.model, model->knowledge.lexicon,
                               model->knowledge.patterns, model->knowledge.weights,
                               model->knowledge.pair_weights, error);
    if (status != CASUS_OK) {
        casus_model_free(model);
        return status;
    }
    name_lexicon(model);
    *out = model;
    return CASUS_OK;
}

void casus_model_free(casus_model *model) {
    if (model == NULL)
        return;
    cs_stages_free(model->stages);
    cs_knowledge_close(&model->knowledge);
    free(model);
}

const char *casus_model_version(const casus_model *model) {
    return cs_model_version(model->knowledge.model);
}

const char *casus_lexicon_version(const casus_model *model) {
    return model->lexicon_version;
}

casus_status casus_reader_open(casus_reader **out, const char *const *paths, size_t path_count,
                               const casus_read_options *options, casus_report *report,
                               void *report_context, casus_error *error) {
    return cs_reader_open(out, paths, path_count, options, report, report_context, error);
}

casus_status casus_reader_next(casus_reader *reader, casus_doc **out, casus_error *error) {
    return cs_reader_next(reader, out, error);
}

void casus_reader_progress(const casus_reader *reader, uint64_t *done, uint64_t *total) {
    cs_reader_progress(reader, done, total);
}

uint64_t casus_reader_failures(const casus_reader *reader) {
    return cs_reader_failures(reader);
}

void casus_reader_free(casus_reader *reader) {
    cs_reader_free(reader);
}

casus_status casus_doc_new(casus_doc **out, const char *id, const char *title, const char *date,
                           const char *text, size_t length, const casus_read_options *options,
                           casus_error *error) {
    return cs_doc_new(out, id, title, date, text, length, options, error);
}

void casus_doc_free(casus_doc *doc) {
    cs_doc_free(doc);
}

const char *casus_doc_id(const casus_doc *doc) {
    return doc->id;
}

casus_source casus_doc_source(const casus_doc *doc) {
    return (casus_source){doc->origin_name, doc->origin_line, doc->origin.data,
                          doc->origin.length, doc->origin_is_json};
}

const char *casus_cameo_type(const char *code) {
    return cs_type_name(NULL, cs_plover_of_cameo(code));
}

size_t casus_doc_event_count(const casus_doc *doc) {
    return doc->events.count;
}

size_t casus_doc_token_count(const casus_doc *doc) {
    size_t tokens = 0;
    for (size_t i = 0; i < doc->words.count; i++)
        tokens += doc->words.items[i].token_words > 0;
    return tokens;
}

size_t casus_doc_sentence_count(const casus_doc *doc) {
    return doc->sentences.count;
}

casus_status casus_coder_new(casus_coder **out, const casus_model *model, casus_error *error) {
    casus_coder *coder = calloc(1, sizeof *coder);
    if (coder == NULL)
        return cs_fail_memory(error);
    casus_status status = cs_pipeline_new(&coder->pipeline, model->stages, error);
    if (status == CASUS_OK)
        *out = coder;
    else
        free(coder);
    return status;
}

casus_status casus_code(casus_coder *coder, casus_doc *doc, casus_stage stage,
                        casus_error *error) {
    if (stage < CASUS_STAGE_READ || stage > CASUS_STAGE_EXPLAIN)
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE, "there is no stage number %d",
                       (int)stage);
    if (doc->articles.count > 0 || doc->paragraphs.count > 0)
        return cs_fail(error, CASUS_ERROR_USAGE, (cs_place){.source = doc->id},
                       "the document has been coded already");
    return cs_pipeline_run(coder->pipeline, doc, stage, error);
}

void casus_coder_free(casus_coder *coder) {
    if (coder == NULL)
        return;
    cs_pipeline_free(coder->pipeline);
    free(coder);
}
