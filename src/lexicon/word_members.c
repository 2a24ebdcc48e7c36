/* Looks every word up once, for all who ask about it. */
#include "base/utf8.h"
#include "lexicon/lexicon_store.h"

/* Longest word that word sets can hold; longer ones are members of none. */
#define WORD_MAX 63

/* Folded texts of some words, to be looked up together. */
typedef struct folded_block {
    char bytes[CS_LOOKUP_BLOCK][2 * WORD_MAX + 1];
    cs_text texts[CS_LOOKUP_BLOCK];
    cs_symbol found[CS_LOOKUP_BLOCK];
} folded_block;

static void fold_word(folded_block *block, size_t i, cs_text text) {
    size_t length = text.length > WORD_MAX
                        ? 0
                        : cs_utf8_fold(text, block->bytes[i], sizeof block->bytes[i]);
    block->texts[i] = (cs_text){block->bytes[i], length};
}

/* "Mr." is "mr" where no set has it with its dot. */
static cs_symbol without_dots(const cs_lexicon *lexicon, cs_text text, cs_symbol found) {
    const uint32_t *sets = NULL;
    if (text.length == 0 || text.data[text.length - 1] != '.' ||
        cs_lexicon_sets_of(lexicon, found, &sets) > 0)
        return found;
    while (text.length > 0 && text.data[text.length - 1] == '.')
        text.length--;
    return cs_lexicon_member(lexicon, text);
}

static void find_block(const cs_lexicon *lexicon, const cs_word *words, size_t count,
                       cs_word_members *out) {
    folded_block block;
    for (size_t i = 0; i < count; i++)
        fold_word(&block, i, words[i].form);
    cs_symbols_find_all(&lexicon->words, block.texts, count, block.found);
    for (size_t i = 0; i < count; i++)
        out[i].name = cs_is_name_word(block.texts[i]) ? block.found[i] : CS_SEVERAL_NAME_WORDS;
    cs_symbols_find_all(&lexicon->members, block.texts, count, block.found);
    size_t others[CS_LOOKUP_BLOCK], other_count = 0; /* whose lemma is not their form */
    for (size_t i = 0; i < count; i++) {
        out[i].lemma = out[i].form = without_dots(lexicon, block.texts[i], block.found[i]);
        if (!cs_text_equal_ignoring_case(words[i].form, words[i].lemma))
            others[other_count++] = i;
    }
    for (size_t i = 0; i < other_count; i++)
        fold_word(&block, i, words[others[i]].lemma);
    cs_symbols_find_all(&lexicon->members, block.texts, other_count, block.found);
    for (size_t i = 0; i < other_count; i++)
        out[others[i]].lemma = without_dots(lexicon, block.texts[i], block.found[i]);
}

casus_status cs_lexicon_find_members(const cs_lexicon *lexicon, casus_doc *doc,
                                     casus_error *error) {
    size_t count = doc->words.count;
    if (doc->members != NULL || count == 0)
        return CASUS_OK;
    cs_word_members *members = cs_arena_array(&doc->arena, count, sizeof *members);
    if (members == NULL)
        return cs_fail_memory(error);
    for (size_t i = 0; i < count; i += CS_LOOKUP_BLOCK)
        find_block(lexicon, &doc->words.items[i],
                   count - i < CS_LOOKUP_BLOCK ? count - i : CS_LOOKUP_BLOCK, &members[i]);
    doc->members = members;
    return CASUS_OK;
}
