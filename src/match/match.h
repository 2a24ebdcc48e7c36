/*
 * Match: patterns over the trees of a document -> events with type, actors, recipients and
 * trigger.
 *
 * In: a document with sentences, words and mentions. Out: doc->events (fields of "match"), and
 * doc->traces when doc->explain is set. Operators have been applied: an event that stands
 * inside another one (what was promised, demanded, denied) is recorded only where the
 * composition rule says so. A document with pairs gets exactly one event per pair, in order.
 */
#ifndef CS_MATCH_H
#define CS_MATCH_H

#include "lexicon/lexicon.h"
#include "model/model.h"
#include "pattern/pattern.h"
#include "types/document.h"

/* Workspace of one thread. */
typedef struct cs_matcher cs_matcher;

/* The trained weights, bound to a model file's "events" sections; immutable, borrows from the
 * model. */
typedef struct cs_weights cs_weights;
casus_status cs_weights_new(cs_weights **out, const cs_model *model,
                            casus_error *error) CASUS_MUST_USE;
void cs_weights_free(cs_weights *weights);

casus_status cs_matcher_new(cs_matcher **out, casus_error *error) CASUS_MUST_USE;
void cs_matcher_free(cs_matcher *matcher);

/* `matcher` is used by one thread at a time; patterns, lexicon and weights are shared. weights
 * may be NULL: the patterns stand alone. */
casus_status cs_match(const cs_patterns *patterns, const cs_lexicon *lexicon,
                      const cs_weights *weights, cs_matcher *matcher, casus_doc *doc,
                      casus_error *error) CASUS_MUST_USE;

#endif
