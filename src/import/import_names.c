#include "import/import_names.h"

#include "base/utf8.h"

enum { ACRONYM_MAX = 5, NAME_MAX_BYTES = 400, NAME_MAX_WORDS = 20 };

static bool is_shouted(cs_text name) {
    for (size_t i = 0; i < name.length; i++)
        if (cs_is_lower(name.data[i]))
            return false;
    return true;
}

/* One word of a shouted name: "KI-MOON" is "Ki-Moon", "AL-SHABAB" is "al-Shabab"; abbreviations
 * with dots stay. */
static void capitalize(const cs_import *import, char *word, size_t length, bool first) {
    static const cs_text none = {"", 0};
    cs_text whole = {word, length}, rest = whole;
    cs_text head = cs_text_cut(&rest, '-');
    bool small =
        cs_import_pair(import, "import_small_words", head, none) && (!first || rest.length > 0);
    if (length >= 2 && word[1] == '.')
        return;
    bool inside = small; /* of a word: behind its capital */
    for (size_t i = 0; i < length; i++) {
        char c = word[i];
        if (inside)
            word[i] = cs_lower(c);
        inside = c != '-' && c != '(' && (inside || cs_is_letter(c) || (c & 0x80) != 0);
    }
}

cs_text cs_import_name(cs_import *import, cs_text raw, cs_name_case name_case,
                       cs_arena *arena) {
    char *copy = cs_arena_copy(arena, raw.data, raw.length);
    size_t length = 0;
    if (copy == NULL) {
        import->out_of_memory = true;
        return (cs_text){"", 0};
    }
    for (size_t i = 0; i < raw.length; i++) {
        char c = raw.data[i];
        if (c == '\xc2' && i + 1 < raw.length && raw.data[i + 1] == '\xa0') { /* no-break */
            c = ' ';
            i++;
        }
        c = c == '_' || cs_is_space(c) || c == '\0' ? ' ' : c;
        if (c != ' ' || (length > 0 && copy[length - 1] != ' '))
            copy[length++] = c;
    }
    while (length > 0 && copy[length - 1] == ' ')
        length--;
    cs_text name = {copy, length};
    if (name_case == CS_NAME_LOWER) {
        for (size_t i = 0; i < length; i++)
            copy[i] = cs_lower(copy[i]);
        return name;
    }
    bool one_word = cs_text_find(name, CS_LITERAL(" ")) == SIZE_MAX;
    if (!is_shouted(name) ||
        (name_case == CS_NAME_ACRONYM && one_word && length <= ACRONYM_MAX))
        return name;
    for (size_t start = 0; start < length;) {
        size_t end = start;
        while (end < length && copy[end] != ' ')
            end++;
        capitalize(import, copy + start, end - start, start == 0);
        start = end + 1;
    }
    return name;
}

const char *cs_import_refuse_name(const cs_import *import, cs_text name) {
    char folded[2 * NAME_MAX_BYTES + 2];
    cs_symbol words[NAME_MAX_WORDS + 1];
    if (name.length > NAME_MAX_BYTES)
        return "the name is too long";
    for (size_t i = 0; i < name.length; i++)
        if ((unsigned char)name.data[i] < ' ' || name.data[i] == 0x7f)
            return "the name is no text";
    if (cs_utf8_check(name) != SIZE_MAX)
        return "the name is no text";
    cs_text key = {folded, cs_utf8_fold(name, folded, sizeof folded)};
    size_t count = cs_lexicon_cut(import->lexicon, key, words, NAME_MAX_WORDS + 1);
    if (count == 0)
        return "the name has no letter";
    return count > NAME_MAX_WORDS ? "the name is too long" : NULL;
}
