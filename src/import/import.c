/* What the importers share: reports, look-ups in the built-in lexicon, codes of CAMEO. */
#include "import/import.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

enum { CODE_PART = 3, NOTE_BYTES = 200 };

static void tell(cs_import *import, uint64_t line, const char *reason, cs_text text,
                 bool partly) {
    char copy[NOTE_BYTES + 1];
    if (import->report == NULL)
        return;
    size_t length = text.length < NOTE_BYTES ? text.length : NOTE_BYTES;
    if (length > 0)
        memcpy(copy, text.data, length);
    copy[length] = '\0';
    casus_import_note note = {import->source, line, reason, copy, partly};
    import->report(import->context, &note);
}

void cs_import_leave(cs_import *import, uint64_t line, const char *reason, cs_text text) {
    import->counts.left_out++;
    tell(import, line, reason, text, false);
}

void cs_import_partly(cs_import *import, uint64_t line, const char *reason, cs_text text) {
    import->counts.partly++;
    tell(import, line, reason, text, true);
}

/* All that the lexicon has under a name; none: NULL and 0. */
static const cs_form *find_forms(const cs_import *import, cs_text name, size_t *form_count) {
    enum { WORDS_MAX = 32, BYTES_MAX = 512 };
    char folded[2 * BYTES_MAX + 2];
    cs_symbol words[WORDS_MAX];
    const cs_form *forms = NULL;
    *form_count = 0;
    if (name.length > BYTES_MAX)
        return NULL;
    cs_text key = {folded, cs_utf8_fold(name, folded, sizeof folded)};
    size_t count = cs_lexicon_cut(import->lexicon, key, words, WORDS_MAX);
    if (count == 0 ||
        cs_lexicon_longest(import->lexicon, words, count, &forms, form_count) != count)
        *form_count = 0;
    return forms;
}

bool cs_import_known(const cs_import *import, cs_text name, unsigned kinds) {
    size_t count;
    const cs_form *forms = find_forms(import, name, &count);
    for (size_t i = 0; i < count; i++)
        if ((kinds & 1u << cs_lexicon_entry(import->lexicon, forms[i].entry)->kind) != 0)
            return true;
    return false;
}

bool cs_import_known_place(const cs_import *import, cs_text name, cs_country country) {
    size_t count;
    const cs_form *forms = find_forms(import, name, &count);
    for (size_t i = 0; i < count; i++) {
        const cs_entry *entry = cs_lexicon_entry(import->lexicon, forms[i].entry);
        if (entry->kind == CS_ENTRY_PLACE &&
            memcmp(entry->country.code, country.code, sizeof country.code) == 0)
            return true;
    }
    return false;
}

bool cs_import_pair(const cs_import *import, const char *set, cs_text first, cs_text second) {
    char key[96];
    size_t length = 0;
    if (first.length + second.length + 1 > sizeof key)
        return false;
    for (size_t i = 0; i < first.length; i++)
        key[length++] = cs_lower(first.data[i]);
    if (second.length > 0)
        key[length++] = ' ';
    for (size_t i = 0; i < second.length; i++)
        key[length++] = cs_lower(second.data[i]);
    return cs_lexicon_in(import->lexicon, cs_lexicon_set(import->lexicon, set),
                         (cs_text){key, length}) != 0;
}

/* ---- codes ---- */

/* The nation whose code stands behind `code` in a word set; false when there is none. */
static bool find_nation(const cs_import *import, const char *set, cs_text code,
                        cs_country *out) {
    for (uint32_t i = 0; i < cs_lexicon_entry_count(import->lexicon); i++) {
        const cs_entry *entry = cs_lexicon_entry(import->lexicon, i);
        if (entry->kind == CS_ENTRY_NATION &&
            cs_import_pair(import, set, code, cs_text_of(entry->country.code))) {
            *out = entry->country;
            return true;
        }
    }
    return false;
}

bool cs_import_country_of_alpha2(const cs_import *import, cs_text code, cs_country *out) {
    return code.length == 2 && find_nation(import, "import_alpha2", code, out);
}

static cs_country country_of(cs_text part) {
    cs_country country = {""};
    for (int i = 0; i < CODE_PART; i++)
        country.code[i] = cs_is_lower(part.data[i]) ? (char)(part.data[i] - 32) : part.data[i];
    return country;
}

/* The first part of an actor's code; false when it is no country's and stands for none. */
static bool read_country_part(const cs_import *import, cs_text part, cs_import_code *out) {
    cs_country country = country_of(part);
    if (cs_import_pair(import, "import_cameo_regions", part, (cs_text){"", 0})) {
        out->is_regional = true;
        return true;
    }
    if (cs_lexicon_nation(import->lexicon, country) != NULL ||
        cs_import_pair(import, "check_other_codes", part, (cs_text){"", 0})) {
        out->country = country;
        return true;
    }
    return find_nation(import, "import_cameo_countries", part, &out->country);
}

static bool read_sector_part(const cs_import *import, cs_text part, cs_import_code *out) {
    for (int i = 0; i < CS_SECTOR_COUNT; i++)
        if (cs_import_pair(import, "import_cameo_sectors", part,
                           cs_text_of(cs_sector_name((cs_sector)i)))) {
            out->sectors |= 1u << i;
            return true;
        }
    return false;
}

bool cs_import_read_code(const cs_import *import, cs_text code, bool is_agent,
                         cs_import_code *out) {
    bool first = !is_agent;
    memset(out, 0, sizeof *out);
    while (code.length >= CODE_PART) {
        cs_text part = {code.data, CODE_PART};
        bool known = first && read_country_part(import, part, out);
        known = read_sector_part(import, part, out) || known;
        /* "IGOUNO": the organisation says more than that it is one */
        if (!known && memcmp(out->country.code, "IGO", CODE_PART) == 0 &&
            cs_import_pair(import, "check_other_codes", part, (cs_text){"", 0})) {
            out->country = country_of(part);
            known = true;
        }
        if (!known && out->unknown.length == 0)
            out->unknown = part;
        code.data += CODE_PART;
        code.length -= CODE_PART;
        first = false;
    }
    if (code.length > 0 && out->unknown.length == 0)
        out->unknown = code;
    return out->country.code[0] != '\0' || out->sectors != 0;
}

bool cs_import_write_sectors(casus_buffer *out, cs_sectors sectors) {
    bool good = true, first = true;
    for (int i = 0; i < CS_SECTOR_COUNT; i++) {
        if ((sectors & 1u << i) == 0)
            continue;
        good = good && (first || cs_buffer_char(out, ' ')) &&
               cs_buffer_string(out, cs_sector_name((cs_sector)i));
        first = false;
    }
    return good && (!first || cs_buffer_char(out, '-'));
}

/* ---- lines ---- */

bool cs_import_next_line(cs_import *import, cs_text *text, cs_text *line) {
    if (text->length == 0)
        return false;
    *line = cs_text_cut(text, '\n');
    import->line++;
    cs_text comment = *line;
    *line = cs_text_cut(&comment, '#');
    if (cs_text_starts(*line, CS_LITERAL("<!")))
        line->length = 0;
    *line = cs_text_trim(*line);
    return true;
}

static bool has(cs_text line, const char *what) {
    return cs_text_find(line, cs_text_of(what)) != SIZE_MAX;
}

cs_dictionary cs_import_dictionary_kind(cs_text text) {
    size_t codes = 0, agents = 0;
    cs_import reader = {0};
    for (cs_text line; cs_import_next_line(&reader, &text, &line);) {
        if (cs_text_starts(line, CS_LITERAL("---")) ||
            (cs_text_starts(line, CS_LITERAL("- ")) && has(line, "*")))
            return CS_DICTIONARY_VERBS;
        if (has(line, "<ISSUE"))
            return CS_DICTIONARY_ISSUES;
        agents += has(line, "[~") || has(line, "~]");
        codes += has(line, "[") && has(line, "]");
    }
    if (codes == 0)
        return CS_DICTIONARY_UNKNOWN;
    return agents > codes / 2 ? CS_DICTIONARY_AGENTS : CS_DICTIONARY_ACTORS;
}
