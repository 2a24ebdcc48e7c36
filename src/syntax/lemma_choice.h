/*
 * Which lemma a word gets, out of the network's scores of the edit scripts.
 *
 * The best script as a rule. Irregular verb forms, plurals and abbreviations have their lemmas
 * from lists in the model ("fled flee" on each line, sorted). Where a script changes a verb or
 * an adjective and makes no word, the best script counts that does: of "snubbed" the network
 * may like "snubb" better than "snub", but only the latter is in the model's vocabulary (the
 * words that have a vector). The same where it leaves a comparative or superlative as it is
 * ("closest"); and a name with a capital keeps it.
 *
 * Ownership: cs_lemmas borrows from the model and the network. Threads: immutable.
 */
#ifndef CS_LEMMA_CHOICE_H
#define CS_LEMMA_CHOICE_H

#include "syntax/lemma_script.h"
#include "syntax/syntax_network.h"
#include "types/token.h"

typedef struct cs_lemmas {
    const cs_network *network;
    cs_lemma_script *scripts;
    uint32_t count;
    cs_strings verbs, nouns; /* irregular ones */
    cs_strings abbreviations;
} cs_lemmas;

/* Reads "syntax.lemmas", "syntax.irregular_verbs", "syntax.irregular_nouns" and
 * "syntax.abbreviations"; the scripts go into the arena. */
casus_status cs_lemmas_read(cs_lemmas *out, const cs_network *network, const cs_model *model,
                            cs_arena *arena, casus_error *error) CASUS_MUST_USE;

/* scores: [count]; features: the chosen tag's (cs_feature). The lemma is a part of `form`, of
 * the model, or a copy in the arena; empty data (NULL) when memory is short. */
cs_text cs_lemma_choose(const cs_lemmas *lemmas, const float *scores, cs_upos upos,
                        uint32_t features, cs_text form, cs_arena *arena);

#endif
