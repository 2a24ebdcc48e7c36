/*
 * Knowledge: the model file, the lexicon and the patterns, from the program itself or from
 * files of the user's.
 *
 * In: casus_model_options. Out: the three, open and compiled, owned by the cs_knowledge until
 * cs_knowledge_close. Files of a folder are read in name order: *.lex, *.pat and events/X.pat.
 */
#ifndef CS_KNOWLEDGE_H
#define CS_KNOWLEDGE_H

#include "lexicon/lexicon.h"
#include "model/model.h"
#include "pattern/pattern.h"

typedef struct cs_knowledge {
    cs_model *model;
    cs_model *weights; /* of the statistical layer; NULL: none */
    cs_lexicon *lexicon;
    cs_patterns *patterns;
} cs_knowledge;

/* `knowledge` is zeroed. On failure the caller still closes it. */
casus_status cs_knowledge_open(cs_knowledge *knowledge, const casus_model_options *options,
                               casus_error *error) CASUS_MUST_USE;
void cs_knowledge_close(cs_knowledge *knowledge);

#endif
