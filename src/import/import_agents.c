/*
 * Agent dictionaries of PETRARCH: "PHRASE {PLURAL} [~GOV]", with macros like
 * "!PERSON! = MAN, MEN, WOMAN, WOMEN, PERSON" for "CONGRESS!PERSON! [~LEG]".
 */
#include "base/buffer.h"
#include "base/utf8.h"
#include "import/import_names.h"

#include <string.h>

enum { MACROS_MAX = 100, MEMBERS_MAX = 100, PHRASE_MAX_BYTES = 300 };

typedef struct agent_macro {
    cs_text name; /* with its marks: "!PERSON!" */
    cs_text members[MEMBERS_MAX];
    size_t count;
} agent_macro;

typedef struct agent_importer {
    cs_import *import;
    cs_arena *arena;
    casus_buffer *out;
    cs_symbols seen;
    agent_macro macros[MACROS_MAX];
    size_t macro_count;
} agent_importer;

/* "!NAME! = A, B, C" */
static void read_macro(agent_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    cs_text name = cs_text_trim(cs_text_cut(&line, '='));
    agent_macro *macro = &importer->macros[importer->macro_count];
    if (importer->macro_count == MACROS_MAX) {
        cs_import_leave(import, import->line, "too many macros", name);
        return;
    }
    macro->name = name;
    while (line.length > 0 && macro->count < MEMBERS_MAX) {
        cs_text member = cs_text_trim(cs_text_cut(&line, ','));
        if (member.length > 0)
            macro->members[macro->count++] = member;
    }
    importer->macro_count++;
    import->counts.taken++;
}

static bool ends(cs_text word, const char *with) {
    return cs_text_ends(word, cs_text_of(with));
}

/* The plural by rule: S, IES or ES. */
static cs_text regular_plural(const agent_importer *importer, cs_text word) {
    char *copy = cs_arena_alloc(importer->arena, word.length + 3);
    importer->import->out_of_memory |= copy == NULL;
    if (copy == NULL || word.length == 0)
        return (cs_text){"", 0};
    memcpy(copy, word.data, word.length);
    size_t length = word.length;
    char last = word.data[length - 1], before = length > 1 ? word.data[length - 2] : ' ';
    const char *ending = "s";
    if (last == 'y' && strchr("aeiou", before) == NULL) {
        length--;
        ending = "ies";
    } else if (last == 's' || last == 'x' || last == 'z' || ends(word, "ch") ||
               ends(word, "sh")) {
        ending = "es";
    }
    memcpy(copy + length, ending, strlen(ending));
    return (cs_text){copy, length + strlen(ending)};
}

/* A phrase that is a plural as it stands: "opposition forces". */
static bool looks_plural(cs_text word) {
    return ends(word, "s") && !ends(word, "ss") && !ends(word, "us") && !ends(word, "is");
}

/* `plural` is empty where there is none, `singular` for a plural alone. */
static void write_agent(agent_importer *importer, cs_sectors sectors, cs_text singular,
                        cs_text plural) {
    const unsigned kinds = 1u << CS_ENTRY_AGENT | 1u << CS_ENTRY_TITLE | 1u << CS_ENTRY_BODY;
    cs_import *import = importer->import;
    cs_text name = singular.length > 0 ? singular : plural;
    const char *reason = cs_import_refuse_name(import, name);
    if (reason == NULL && singular.length > 0 && plural.length > 0)
        reason = cs_import_refuse_name(import, plural);
    if (reason != NULL) {
        cs_import_leave(import, import->line, reason, name);
        return;
    }
    size_t known = importer->seen.names.count;
    casus_buffer *out = importer->out;
    if (!import->options->keep_known && cs_import_known(import, name, kinds)) {
        cs_import_leave(import, import->line, "the lexicon has the name", name);
        return;
    }
    if (cs_symbols_add(&importer->seen, name) == 0)
        import->out_of_memory = true;
    if (importer->seen.names.count == known) {
        cs_import_leave(import, import->line, "the name stands above already", name);
        return;
    }
    bool good = cs_buffer_string(out, "agent\t") && cs_import_write_sectors(out, sectors) &&
                cs_buffer_char(out, '\t') &&
                cs_buffer_text(out, singular.length > 0 ? singular : CS_LITERAL("-")) &&
                cs_buffer_char(out, '\t') &&
                cs_buffer_text(out, plural.length > 0 ? plural : CS_LITERAL("-")) &&
                cs_buffer_char(out, '\n');
    import->out_of_memory = import->out_of_memory || !good;
    import->counts.taken++;
}

/* "man" and "men", "minister" and "ministers", "ministry" and "ministries" */
static bool is_plural_of(cs_text plural, cs_text singular) {
    size_t shared = 0;
    while (shared < plural.length && shared < singular.length &&
           plural.data[shared] == singular.data[shared])
        shared++;
    cs_text a = {singular.data + shared, singular.length - shared};
    cs_text b = {plural.data + shared, plural.length - shared};
    return (a.length == 0 &&
            (cs_text_equal(b, CS_LITERAL("S")) || cs_text_equal(b, CS_LITERAL("ES")))) ||
           (cs_text_equal(a, CS_LITERAL("Y")) && cs_text_equal(b, CS_LITERAL("IES"))) ||
           (cs_text_equal(a, CS_LITERAL("AN")) && cs_text_equal(b, CS_LITERAL("EN")));
}

/* The phrase with its macro replaced, in lower case; empty for an empty member. */
static cs_text fill_macro(const agent_importer *importer, cs_text phrase, cs_text macro,
                          cs_text member) {
    size_t at = cs_text_find(phrase, macro);
    char *copy = cs_arena_alloc(importer->arena, phrase.length + member.length + 1);
    importer->import->out_of_memory |= copy == NULL;
    if (copy == NULL || member.length == 0)
        return (cs_text){"", 0};
    size_t behind = phrase.length - at - macro.length;
    memcpy(copy, phrase.data, at);
    memcpy(copy + at, member.data, member.length);
    memcpy(copy + at + member.length, phrase.data + at + macro.length, behind);
    return cs_import_name(importer->import, (cs_text){copy, at + member.length + behind},
                          CS_NAME_LOWER, importer->arena);
}

/* One agent for each singular of the macro, with the plural that stands beside it. */
static void write_macro(agent_importer *importer, cs_sectors sectors, cs_text phrase,
                        const agent_macro *macro) {
    bool used[MEMBERS_MAX] = {false};
    for (size_t i = 0; i < macro->count; i++) {
        cs_text plural = {"", 0};
        for (size_t k = 0; k < macro->count; k++)
            if (k != i && !used[k] && is_plural_of(macro->members[k], macro->members[i])) {
                plural = macro->members[k];
                used[k] = true;
                break;
            }
        if (used[i])
            continue;
        write_agent(importer, sectors,
                    fill_macro(importer, phrase, macro->name, macro->members[i]),
                    fill_macro(importer, phrase, macro->name, plural));
    }
}

static void write_phrase(agent_importer *importer, cs_sectors sectors, cs_text phrase,
                         bool has_braces, cs_text braces) {
    const cs_text none = {"", 0};
    cs_import *import = importer->import;
    if (memchr(phrase.data, '!', phrase.length) != NULL) {
        for (size_t i = 0; i < importer->macro_count; i++)
            if (cs_text_find(phrase, importer->macros[i].name) != SIZE_MAX) {
                write_macro(importer, sectors, phrase, &importer->macros[i]);
                return;
            }
        cs_import_leave(import, import->line, "an unknown macro", phrase);
        return;
    }
    cs_text name = cs_import_name(import, phrase, CS_NAME_LOWER, importer->arena);
    cs_text plural = cs_import_name(import, braces, CS_NAME_LOWER, importer->arena);
    if (has_braces)
        write_agent(importer, sectors, name, plural);
    else if (looks_plural(name))
        write_agent(importer, sectors, none, name);
    else
        write_agent(importer, sectors, name, regular_plural(importer, name));
}

static void read_line(agent_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    cs_text code = line, braces = {"", 0};
    cs_import_code sectors;
    cs_text phrase = cs_text_cut(&code, '[');
    if (phrase.length == line.length) {
        cs_import_leave(import, import->line, "an agent without a code", line);
        return;
    }
    code = cs_text_cut(&code, ']');
    bool has_braces = memchr(phrase.data, '{', phrase.length) != NULL;
    if (has_braces) {
        braces = phrase;
        phrase = cs_text_cut(&braces, '{');
        braces = cs_text_trim(cs_text_cut(&braces, '}'));
    }
    phrase = cs_text_trim(phrase);
    while (code.length > 0 && (code.data[0] == '~' || cs_is_space(code.data[0]))) {
        code.data++;
        code.length--;
    }
    while (code.length > 0 &&
           (code.data[code.length - 1] == '~' || cs_is_space(code.data[code.length - 1])))
        code.length--;
    if (phrase.length == 0 || phrase.length > PHRASE_MAX_BYTES) {
        cs_import_leave(import, import->line, "the phrase is empty or too long", line);
    } else if (!cs_import_read_code(import, code, true, &sectors)) {
        cs_import_leave(import, import->line, "a code without a sector of Casus'", line);
    } else {
        if (sectors.unknown.length > 0)
            cs_import_partly(import, import->line,
                             "a part of the code that Casus does not have", sectors.unknown);
        write_phrase(importer, sectors.sectors, phrase, has_braces, braces);
    }
}

casus_status cs_import_agents(cs_import *import, cs_text text, cs_arena *arena,
                              casus_buffer *out, casus_error *error) {
    agent_importer *importer = cs_arena_alloc(arena, sizeof *importer);
    if (importer == NULL)
        return cs_fail_memory(error);
    importer->import = import;
    importer->arena = arena;
    importer->out = out;
    cs_symbols_init(&importer->seen, arena);
    for (cs_text line; cs_import_next_line(import, &text, &line) && !import->out_of_memory;) {
        if (line.length == 0)
            continue;
        if (line.data[0] == '!' && memchr(line.data, '=', line.length) != NULL)
            read_macro(importer, line);
        else
            read_line(importer, line);
    }
    return import->out_of_memory ? cs_fail_memory(error) : CASUS_OK;
}
