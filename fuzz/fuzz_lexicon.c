/* Any bytes as a lexicon file: an error with its line or a lexicon that answers. */
#include "lexicon/lexicon.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Every name of the input is looked up in the lexicon that the input makes. */
static void ask(const cs_lexicon *lexicon, cs_text text) {
    for (size_t i = 0; i < cs_lexicon_entry_count(lexicon); i++) {
        const cs_entry *entry = cs_lexicon_entry(lexicon, (uint32_t)i);
        (void)cs_lexicon_place_named(lexicon, entry->name);
        (void)cs_lexicon_nation(lexicon, entry->country);
        (void)cs_lexicon_place(lexicon, entry->place);
    }
    cs_symbol words[64];
    while (text.length > 0) {
        cs_text line = cs_text_cut(&text, '\n');
        size_t count = cs_lexicon_cut(lexicon, line, words, 64);
        for (size_t at = 0; at < count; at++) {
            const cs_form *forms = NULL;
            size_t form_count = 0;
            (void)cs_lexicon_longest(lexicon, words + at, count - at, &forms, &form_count);
        }
        (void)cs_lexicon_in(lexicon, cs_lexicon_set(lexicon, "months"), line);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    cs_lexicon *lexicon = NULL;
    casus_error error;
    if (cs_lexicon_new(&lexicon, &error) != CASUS_OK)
        return 0;
    cs_text text = {(const char *)data, size};
    if (cs_lexicon_add(lexicon, "fuzz.lex", text, &error) == CASUS_OK &&
        cs_lexicon_finish(lexicon, &error) == CASUS_OK)
        ask(lexicon, text);
    cs_lexicon_free(lexicon);
    return 0;
}
