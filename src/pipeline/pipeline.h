/*
 * The pipeline: the stages in order.
 *
 * In: a document as the reader made it. Out: the same document with the layers of every stage
 * up to the one asked for. This folder alone includes the stages.
 *
 * Ownership: a cs_stages borrows the model, the lexicon and the patterns, a cs_pipeline the
 * cs_stages; each is freed before what it borrows.
 * Threads: cs_stages is immutable and shared; a cs_pipeline belongs to one thread.
 */
#ifndef CS_PIPELINE_H
#define CS_PIPELINE_H

#include "lexicon/lexicon.h"
#include "model/model.h"
#include "pattern/pattern.h"
#include "types/document.h"

/* What the stages make of the model once, for all threads. */
typedef struct cs_stages cs_stages;
/* The workspaces of one thread. */
typedef struct cs_pipeline cs_pipeline;

/* weights: the statistical layer's, or NULL; pair_weights: those for callers' pairs. *out is
 * untouched on failure: CASUS_ERROR_MODEL when the model lacks what a stage needs. */
casus_status cs_stages_new(cs_stages **out, const cs_model *model, const cs_lexicon *lexicon,
                           const cs_patterns *patterns, const cs_model *weights,
                           const cs_model *pair_weights, casus_error *error) CASUS_MUST_USE;
void cs_stages_free(cs_stages *stages);

casus_status cs_pipeline_new(cs_pipeline **out, const cs_stages *stages,
                             casus_error *error) CASUS_MUST_USE;
void cs_pipeline_free(cs_pipeline *pipeline);

/* Runs the stages up to `stage` on a document that no stage behind read has seen. On failure
 * the layers that stages added are emptied, and what was read stays. */
casus_status cs_pipeline_run(cs_pipeline *pipeline, casus_doc *doc, casus_stage stage,
                             casus_error *error) CASUS_MUST_USE;

#endif
