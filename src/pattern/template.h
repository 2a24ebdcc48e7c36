/*
 * Templates: "A impose &SANCTION (on R)" becomes a trigger and its slots. Inner header of the
 * pattern compiler; docs/patterns.md describes the language.
 */
#ifndef CS_TEMPLATE_H
#define CS_TEMPLATE_H

#include "pattern/pattern_store.h"
#include "types/actor.h"
#include "types/event.h"

struct compiler;

/* What the template parser needs of the compiler. */
typedef struct cs_compile_context {
    struct compiler *compiler;
} cs_compile_context;

/* The lemma set of "a|b|&C". */
casus_status cs_compile_alternatives(const cs_compile_context *context, cs_text word,
                                     cs_set *out);
/* Whether every alternative of `word` is a preposition or subordinator. */
bool cs_compile_is_marker(const cs_compile_context *context, cs_text word);
/* Whether the set of markers holds "to" and nothing else. */
bool cs_compile_is_infinitive(const cs_compile_context *context, cs_set markers);
/* An error at the line in work; message holds one %.*s for `detail`. */
casus_status cs_compile_fail(const cs_compile_context *context, const char *message,
                             cs_text detail);

/* The first word of *rest, which moves behind it; empty at the end. */
cs_text cs_next_word(cs_text *rest);

/* Fills trigger, lemmas, slots and specificity of `pattern`. */
casus_status cs_compile_template(const cs_compile_context *context, cs_text line,
                                 cs_pattern *pattern);

#endif
