/*
 * One pattern of a verb dictionary, read and written as a template of Casus (docs/patterns.md).
 *
 *     PETRARCH-2   - &MILITARY * {ARMS SHIPMENT} (TO BORDER)     noun phrases around the verb
 *     TABARI       - $ * SUPPORT FOR + [051]                     a row of words; $ source, +
 * target
 */
#ifndef CS_VERB_PATTERN_H
#define CS_VERB_PATTERN_H

#include "import/import.h"

/* What the writer of templates needs to know. */
typedef struct cs_verb_style {
    const cs_import *import;
    const cs_patterns *patterns; /* built-in: which words are prepositions */
    const char *prefix;          /* of imported sets: "CAMEO_2_0_" */
    bool swapped;                /* the event goes from the object to the subject */
} cs_verb_style;

/* Appends the template of `pattern`, the text between "- " and its code, for verbs written as
 * `verbs` ("give|hand"). The reason why there is none, or NULL; CASUS memory shortage sets
 * *out_of_memory. On a reason `out` holds a part that the caller drops. */
const char *cs_verb_template(const cs_verb_style *style, cs_text pattern, cs_text verbs,
                             casus_buffer *out, bool *out_of_memory);
/* Appends the template of a verb alone. */
bool cs_verb_plain_template(const cs_verb_style *style, cs_text verb, casus_buffer *out);
/* Appends a noun phrase as alternatives of lemmas, singular and plural: "arms_shipment"; false
 * when it has more than two words or is no word. */
bool cs_verb_write_noun(const cs_verb_style *style, cs_text phrase, casus_buffer *out);

#endif
