/*
 * Segment: paragraphs to sentences, tokens and words (Universal Dependencies v2, English).
 *
 * In: a document's text and its paragraphs. Out: doc->sentences and doc->words. A sentence
 * never crosses a paragraph or a blank line, holds at most 400 words (a longer one is cut where
 * the net comes nearest to a boundary), and covers all of the paragraph that is not white
 * space, with its neighbours. URLs, e-mail addresses, @mentions and #hashtags are one token
 * each.
 *
 * word.span is where the word stands; the words of a multiword token divide the token's span.
 * word.form is the same text with straight quotes, plain dashes and ligatures, and without soft
 * hyphens and zero-width characters; what CoNLL-U or a person is shown is the text of the span.
 *
 * Method: atoms (segment/atoms.h), a small convolutional net over hashed features (segment/
 * segment_net.h) and a list of contractions, trained by train/train_segment.py. Linear in the
 * text.
 */
#ifndef CS_SEGMENT_H
#define CS_SEGMENT_H

#include "model/model.h"
#include "types/document.h"

/* Bound to a model, which must outlive it. Immutable: shared by all threads. */
typedef struct cs_segmenter cs_segmenter;
/* Reusable memory (about 6 MB, of which short texts touch little); one thread at a time. */
typedef struct cs_segment_space cs_segment_space;

/* *out is untouched on failure: CASUS_ERROR_MODEL when the model lacks the segmenter's
 * sections. */
casus_status cs_segmenter_new(cs_segmenter **out, const cs_model *model,
                              casus_error *error) CASUS_MUST_USE;
void cs_segmenter_free(cs_segmenter *segmenter);

/* NULL when memory is short. */
cs_segment_space *cs_segment_space_new(void);
void cs_segment_space_free(cs_segment_space *space);

/* Appends the sentences and words of all doc->paragraphs. */
casus_status cs_segment(const cs_segmenter *segmenter, cs_segment_space *space, casus_doc *doc,
                        casus_error *error) CASUS_MUST_USE;

#endif
