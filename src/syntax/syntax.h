/*
 * The syntax stage: part of speech, features, lemma, dependency tree and named entities.
 *
 * In: a document with sentences and words (span, form, token_words, space_before). Out: the
 * same words with lemma, head, deprel, upos, features, feats, name and name_begins, and the
 * document's feats_names.
 *
 * Ownership: a cs_syntax_model borrows from the cs_model; a cs_syntax from both. What goes into
 * the document is the document's (lemmas and feature names may borrow from the model, which has
 * to outlive the document's use).
 * Threads: a cs_syntax_model is immutable and shared; a cs_syntax belongs to one thread.
 */
#ifndef CS_SYNTAX_H
#define CS_SYNTAX_H

#include "model/model.h"
#include "nn/nn.h"
#include "types/document.h"

typedef struct cs_syntax_model cs_syntax_model;
typedef struct cs_syntax cs_syntax;

/* Longer sentences are parsed in pieces of this many words, the later ones hung onto the first.
 */
enum { CS_MOST_SENTENCE_WORDS = 2000 };

/* Checks that the model's network and classes fit this program. *out is untouched on failure.
 */
casus_status cs_syntax_model_new(cs_syntax_model **out, const cs_model *model,
                                 casus_error *error) CASUS_MUST_USE;
void cs_syntax_model_free(cs_syntax_model *model);

/* A workspace. kernels may be NULL: the best for this processor. */
casus_status cs_syntax_new(cs_syntax **out, const cs_syntax_model *model,
                           const cs_kernels *kernels, casus_error *error) CASUS_MUST_USE;
void cs_syntax_free(cs_syntax *syntax);

/* Parses all sentences of the document. Fails only for want of memory. */
casus_status cs_syntax_run(cs_syntax *syntax, casus_doc *doc,
                           casus_error *error) CASUS_MUST_USE;

#endif
