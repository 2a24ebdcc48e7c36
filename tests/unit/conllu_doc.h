/*
 * For tests: a document with the layers up to syntax, made from CoNLL-U text.
 *
 * In: CoNLL-U, with these comments and MISC keys beside the usual ones:
 *     # newpar          the sentence begins a paragraph
 *     # newarticle      the sentence begins an article
 *     # title           the sentence is the article's headline
 *     # date = 2021-08-03   the document's date
 *     SpaceAfter=No     as in UD
 *     Name=person       the word begins a named entity of that kind (cs_name_kind_name);
 *     Name=+            the word continues the named entity before it
 *     NE=B-person, NE=I-person  the same as `casus parse` writes them
 * Columns may be separated by a tab or by runs of spaces. `_` stands for an empty column, and
 * trailing empty columns may be left off.
 * Out: text, articles, paragraphs, sentences, words. Give it to conllu_doc_free.
 */
#ifndef CONLLU_DOC_H
#define CONLLU_DOC_H

#include "types/document.h"

/* NULL when memory is short or the text is no CoNLL-U. */
casus_doc *conllu_doc(const char *conllu);
void conllu_doc_free(casus_doc *doc);

#endif
