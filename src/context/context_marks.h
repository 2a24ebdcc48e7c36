/*
 * Quotation marks: the runs of text that stand between them.
 *
 * In: the paragraphs of a document. Out, in the document's arena: the quoted runs in text
 * order, marks included. A run that its paragraph leaves open counts only when the next
 * paragraph of the article opens again (a quotation over several paragraphs); such runs are
 * linked.
 */
#ifndef CS_CONTEXT_MARKS_H
#define CS_CONTEXT_MARKS_H

#include "context/context_work.h"

typedef struct cs_quoted {
    cs_span span;   /* with its marks */
    uint32_t first; /* words [first, end) inside, marks included */
    uint32_t end;
    uint32_t paragraph; /* index into doc->paragraphs */
    bool continues;     /* the run before it, one paragraph up, was left open for this one */
    uint32_t quote;     /* the quotation that took it, or CS_NO_WORD */
} cs_quoted;

typedef struct cs_quoted_list {
    cs_quoted *items;
    size_t count;
    size_t capacity;
} cs_quoted_list;

casus_status cs_find_quoted(cs_context_work *work, cs_quoted_list *out,
                            casus_error *error) CASUS_MUST_USE;

#endif
