#include "syntax/lemma_choice.h"

#include <string.h>

enum { MOST_TRIED = 6, MOST_IRREGULAR = 24 };

static casus_status unknown_script(casus_error *error, cs_text script) {
    return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                   "the model has the lemma class \"%.*s\", which this program does not know",
                   (int)(script.length < 60 ? script.length : 60), script.data);
}

casus_status cs_lemmas_read(cs_lemmas *out, const cs_network *network, const cs_model *model,
                            cs_arena *arena, casus_error *error) {
    cs_strings strings;
    casus_status status = cs_model_strings(model, "syntax.lemmas", &strings, error);
    if (status == CASUS_OK)
        status = cs_model_strings(model, "syntax.irregular_verbs", &out->verbs, error);
    if (status == CASUS_OK)
        status = cs_model_strings(model, "syntax.irregular_nouns", &out->nouns, error);
    if (status == CASUS_OK)
        status = cs_model_strings(model, "syntax.abbreviations", &out->abbreviations, error);
    if (status != CASUS_OK)
        return status;
    out->network = network;
    out->count = strings.count;
    out->scripts = cs_arena_array(arena, strings.count, sizeof *out->scripts);
    if (out->scripts == NULL)
        return cs_fail_memory(error);
    for (uint32_t i = 0; i < strings.count; i++)
        if (!cs_lemma_script_read(cs_strings_at(&strings, i), &out->scripts[i]))
            return unknown_script(error, cs_strings_at(&strings, i));
    return CASUS_OK;
}

static bool is_word(const cs_lemmas *lemmas, cs_text text) {
    cs_word_codes codes;
    cs_word_normalise(text, &codes);
    return cs_network_knows(lemmas->network, CS_VECTOR_KIND, cs_word_vector_hash(&codes));
}

/* The lemma of a form in a list, or empty. The list is sorted by bytes. */
static cs_text listed_lemma(const cs_strings *list, cs_text form) {
    char lower[MOST_IRREGULAR];
    if (form.length >= sizeof lower)
        return (cs_text){NULL, 0};
    for (size_t i = 0; i < form.length; i++)
        lower[i] = (char)cs_word_lower((unsigned char)form.data[i]);
    uint32_t low = 0, high = list->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        cs_text line = cs_strings_at(list, middle);
        cs_text entry = cs_text_cut(&line, ' ');
        size_t shorter = entry.length < form.length ? entry.length : form.length;
        int order = memcmp(entry.data, lower, shorter);
        if (order == 0 && entry.length == form.length)
            return line;
        if (order < 0 || (order == 0 && entry.length < form.length))
            low = middle + 1;
        else
            high = middle;
    }
    return (cs_text){NULL, 0};
}

static uint32_t best_script(const float *scores, uint32_t count, float below) {
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < count; i++)
        if (scores[i] < below && (best == UINT32_MAX || scores[i] > scores[best]))
            best = i;
    return best;
}

/* Whether the lemma is the form but for the case: nothing was cut, nothing added. */
static bool is_form(cs_text lemma, cs_text form) {
    if (lemma.length != form.length)
        return false;
    for (size_t i = 0; i < form.length; i++)
        if (cs_word_lower((unsigned char)lemma.data[i]) !=
            cs_word_lower((unsigned char)form.data[i]))
            return false;
    return true;
}

/* "Acrobat", but not "ACROBAT". */
static bool is_capitalised(cs_text form) {
    bool lower = false;
    for (size_t i = 1; i < form.length; i++)
        lower |= cs_is_lower(form.data[i]);
    return lower && cs_is_upper(form.data[0]);
}

cs_text cs_lemma_choose(const cs_lemmas *lemmas, const float *scores, cs_upos upos,
                        uint32_t features, cs_text form, cs_arena *arena) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < lemmas->count; i++)
        if (scores[i] > scores[best])
            best = i;
    cs_text first = cs_lemma_apply(&lemmas->scripts[best], form, arena);
    if (first.data == NULL)
        return first;
    bool unchanged = is_form(first, form);
    cs_text listed = {NULL, 0};
    bool past = (features & (CS_FEATURE_PAST | CS_FEATURE_PARTICIPLE)) != 0;
    if (upos == CS_VERB && (past || !unchanged))
        listed = listed_lemma(&lemmas->verbs, form);
    if (upos == CS_NOUN)
        listed = listed_lemma(&lemmas->nouns, form);
    if (listed.length == 0 && (upos == CS_NOUN || upos == CS_PROPN))
        listed = listed_lemma(&lemmas->abbreviations, form);
    if (listed.length > 0)
        return listed;
    bool degree =
        unchanged && upos == CS_ADJ && (features & CS_FEATURE_COMPARED) != 0 &&
        (cs_text_ends(form, CS_LITERAL("est")) || cs_text_ends(form, CS_LITERAL("er")));
    bool small_name = upos == CS_PROPN && is_capitalised(form) && first.length > 0 &&
                      cs_is_lower(first.data[0]);
    bool big_verb =
        (upos == CS_VERB || upos == CS_AUX) && first.length > 0 && cs_is_upper(first.data[0]);
    bool no_word = !unchanged && (upos == CS_VERB || upos == CS_ADJ) && !is_word(lemmas, first);
    if (!degree && !small_name && !big_verb && !no_word)
        return first;
    float below = scores[best];
    for (int tried = 1; tried < MOST_TRIED; tried++) {
        uint32_t next = best_script(scores, lemmas->count, below);
        if (next == UINT32_MAX)
            break;
        below = scores[next];
        cs_text lemma = cs_lemma_apply(&lemmas->scripts[next], form, arena);
        if (lemma.data == NULL ||
            (small_name || big_verb
                 ? lemma.length > 0 && cs_is_upper(lemma.data[0]) == small_name
                 : !is_form(lemma, form) && is_word(lemmas, lemma)))
            return lemma;
    }
    return first;
}
