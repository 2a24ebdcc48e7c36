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
    cs_model *weights;      /* of the statistical layer; NULL: none */
    cs_model *pair_weights; /* the same for callers' pairs */
    cs_lexicon *lexicon;
    cs_patterns *patterns;
} cs_knowledge;

/* Takes the text of one *.lex or *.pat file; anything but CASUS_OK ends the reading. */
typedef casus_status cs_take_file(void *context, const char *source, cs_text text, bool is_own,
                                  casus_error *error);
/* Words that reading needs, not what is coded: the program's own files in lexicon/grammar,
 * named without "lexicon/", stay with no_builtin_lexicon. */
bool cs_is_grammar_file(cs_text name);
/* Gives the program's own files (with no_builtin_lexicon only those of grammar), then those of
 * the folders, to `take`. */
casus_status cs_each_lexicon_file(const casus_model_options *options, cs_take_file *take,
                                  void *context, casus_error *error) CASUS_MUST_USE;

/* Those of the folders alone. */
casus_status cs_each_own_file(const casus_model_options *options, cs_take_file *take,
                              void *context, casus_error *error) CASUS_MUST_USE;

/* `knowledge` is zeroed. On failure the caller still closes it. */
casus_status cs_knowledge_open(cs_knowledge *knowledge, const casus_model_options *options,
                               casus_error *error) CASUS_MUST_USE;
void cs_knowledge_close(cs_knowledge *knowledge);

#endif
