/*
 * Examples of patterns: run through the pipeline and judged.
 *
 * A `+` sentence must give an event of its heading's type and mode whose actors and recipients
 * overlap the brackets; a `*` sentence must give no event of that type. Under an operator
 * without a type any event will do for `+`, and for `*` none that the operator made; under
 * `ignore` no event at all.
 */
#ifndef CS_PATTERN_EXAMPLES_H
#define CS_PATTERN_EXAMPLES_H

#include "pipeline/pipeline.h"

typedef struct cs_example_outcome {
    bool holds;
    char told[200]; /* what came out: "ASSAULT by events/assault.pat:31: [A rebels] [R
                       villagers]"; cut off */
} cs_example_outcome;

/* `pipeline` was made with `patterns`. CASUS_ERROR_LEXICON when the brackets of the example are
 * wrong. */
casus_status cs_example_run(cs_pipeline *pipeline, const cs_patterns *patterns,
                            const cs_example *example, cs_example_outcome *out,
                            casus_error *error) CASUS_MUST_USE;

#endif
