/*
 * Context: what the sentences around an event say about it.
 *
 * In: a document with trees, mentions, entities and the events of match. Out, in the same
 * document: each event's status, the source that claims it, date, place, casualties and PLOVER
 * contexts; and the quotations and demands of the document. All memory is the document's
 * arena's. The word sets come from the lexicon (lexicon/grammar/context.lex); a set that a
 * lexicon does not have is empty, not an error.
 *
 * Time and memory grow linearly with the document. The work happens for sentences with events
 * and for words of speaking only.
 */
#ifndef CS_CONTEXT_H
#define CS_CONTEXT_H

#include "lexicon/lexicon.h"
#include "types/document.h"

/* The lexicon's word sets, looked up once for all documents; borrows the lexicon. Constant once
 * it is made. */
typedef struct cs_context_sets cs_context_sets;
casus_status cs_context_sets_new(cs_context_sets **out, const cs_lexicon *lexicon,
                                 casus_error *error) CASUS_MUST_USE;
void cs_context_sets_free(cs_context_sets *sets);

/* Fills the context fields of every event, and doc->quotes and doc->demands. Thread-safe for
 * different documents. Fails only when memory is short. */
casus_status cs_add_context(const cs_context_sets *sets, casus_doc *doc,
                            casus_error *error) CASUS_MUST_USE;

#endif
