/*
 * Clean: the text as crawlers leave it to articles, and what is no article.
 *
 * In: a document as read. Out: its articles (stories, teasers that break off, lists of
 * headlines), its paragraphs in text order, titles among them, and what is excluded, with the
 * reason: links to other stories, spam, boilerplate, captions, bylines and datelines. Every
 * character that is not white space stands in exactly one paragraph or one excluded span.
 * Everything lives in the document's arena.
 *
 * Method: the text is cut into units (a paragraph or a headline; hard-wrapped lines are
 * joined). Each unit gets features: length, how it ends, the share of capitalised words, cue
 * words of lexicon/grammar/cleaning.lex, content words. Units that cues condemn are excluded;
 * those that look like headlines begin an article when what follows speaks of the same (or
 * opens with a dateline), and are links when the story around them goes on as if they were not
 * there. Time grows with the length of the text.
 */
#ifndef CS_CLEAN_H
#define CS_CLEAN_H

#include "base/error.h"
#include "lexicon/lexicon.h"
#include "types/document.h"

/* Behind this many units the rest of the text is one paragraph. */
#define CS_CLEAN_MAX_UNITS 100000

/* Fills doc->articles, doc->paragraphs and doc->excluded. With doc->whole_text, or when the
 * caller gives pairs, all text is one article and nothing is excluded. `lexicon` may be NULL:
 * no cue words then. Errors: CASUS_ERROR_MEMORY. Thread-safe for different documents. */
casus_status cs_clean(const cs_lexicon *lexicon, casus_doc *doc,
                      casus_error *error) CASUS_MUST_USE;

#endif
