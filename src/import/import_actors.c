/*
 * Actor dictionaries of TABARI and PETRARCH:
 *
 *     HAMID_KARZAI_                a base form, possibly with [CODE] behind it
 *     +KARZAI_                     a synonym
 *         [AFGGOV >011222]         a code while the dates hold
 *         [AFGELI]                 the code otherwise
 */
#include "base/buffer.h"
#include "base/utf8.h"
#include "import/import_names.h"

#include <string.h>

enum { NAMES_MAX = 500, CODES_MAX = 200, NAME_MAX_BYTES = 400 };

typedef struct actor_name {
    cs_text raw;
    uint64_t line;
} actor_name;

typedef struct actor_code {
    cs_import_code code;
    cs_date from, to; /* year 0: open */
    bool is_dated;
    uint64_t line;
} actor_code;

typedef struct actor_importer {
    cs_import *import;
    cs_arena *arena;
    cs_symbols seen; /* folded names of this file */
    casus_buffer *out;
    /* the actor in work */
    actor_name names[NAMES_MAX];
    size_t name_count;
    actor_code codes[CODES_MAX];
    size_t code_count;
} actor_importer;

typedef enum actor_kind {
    ACTOR_NATION,
    ACTOR_PERSON,
    ACTOR_GROUP,
    ACTOR_ORGANIZATION
} actor_kind;

/* ---- codes ---- */

/* YYMMDD (00 to 30 are of this century) or YYYYMMDD. The reason why it is none, or NULL;
 * *partly when only the month can be kept. */
static const char *read_date(cs_text digits, cs_date *out, bool *partly) {
    int parts[8];
    if (digits.length != 6 && digits.length != 8)
        return "a date that is neither YYMMDD nor YYYYMMDD";
    for (size_t i = 0; i < digits.length; i++) {
        if (!cs_is_digit(digits.data[i]))
            return "a date that is neither YYMMDD nor YYYYMMDD";
        parts[i] = digits.data[i] - '0';
    }
    size_t month_at = digits.length - 4;
    int year = parts[0] * 10 + parts[1];
    if (digits.length == 8)
        year = year * 100 + parts[2] * 10 + parts[3];
    else
        year += year <= 30 ? 2000 : 1900;
    int month = parts[month_at] * 10 + parts[month_at + 1];
    int day = parts[month_at + 2] * 10 + parts[month_at + 3];
    if (year < 1 || month < 1 || month > 12)
        return "a date with an impossible month";
    if (day < 1 || day > cs_days_in_month(year, (uint8_t)month)) {
        *partly = true;
        day = 0;
    }
    *out = (cs_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return NULL;
}

/* "<d", ">d" or "d1-d2" */
static const char *read_dates(cs_text dates, actor_code *code, bool *partly) {
    char mark = dates.data[0];
    code->is_dated = true;
    if (mark == '<' || mark == '>') {
        cs_text day = cs_text_trim((cs_text){dates.data + 1, dates.length - 1});
        return read_date(day, mark == '<' ? &code->to : &code->from, partly);
    }
    cs_text first = cs_text_cut(&dates, '-');
    const char *reason = read_date(cs_text_trim(first), &code->from, partly);
    if (reason == NULL)
        reason = read_date(cs_text_trim(dates), &code->to, partly);
    if (reason != NULL)
        return reason;
    cs_date latest = code->to;
    latest.day = latest.day == 0 ? 31 : latest.day;
    return cs_date_compare(latest, code->from) < 0 ? "the dates end before they begin" : NULL;
}

/* What stands between brackets. */
static void add_code(actor_importer *importer, cs_text text) {
    cs_import *import = importer->import;
    actor_code code = {.line = import->line};
    bool partly = false;
    cs_text rest = cs_text_trim(text);
    cs_text name = cs_text_cut(&rest, ' ');
    size_t length = 0;
    while (length < name.length && name.data[length] != '<' && name.data[length] != '>')
        length++;
    cs_text dates = cs_text_trim(rest);
    if (length < name.length) { /* no space before the dates */
        dates = (cs_text){name.data + length,
                          (size_t)(text.data + text.length - (name.data + length))};
        dates = cs_text_trim(dates);
        name.length = length;
    }
    const char *reason = importer->code_count == CODES_MAX ? "too many codes for one actor"
                         : dates.length > 0                ? read_dates(dates, &code, &partly)
                                                           : NULL;
    if (reason == NULL && !cs_import_read_code(import, name, false, &code.code))
        reason = code.code.is_regional ? "a region alone: there is no code for it here"
                                       : "a code without a country or sector of Casus'";
    if (reason != NULL) {
        cs_import_leave(import, import->line, reason, text);
        return;
    }
    if (partly)
        cs_import_partly(import, import->line, "an impossible day: the month is kept", text);
    if (code.code.is_regional)
        cs_import_partly(import, import->line, "the region is left out of the code", text);
    if (code.code.unknown.length > 0)
        cs_import_partly(import, import->line, "a part of the code that Casus does not have",
                         code.code.unknown);
    importer->codes[importer->code_count++] = code;
}

static void add_codes(actor_importer *importer, cs_text line) {
    while (line.length > 0) {
        (void)cs_text_cut(&line, '[');
        if (line.length == 0)
            break;
        add_code(importer, cs_text_cut(&line, ']'));
    }
}

/* ---- names ---- */

static void add_name(actor_importer *importer, cs_text raw) {
    cs_import *import = importer->import;
    raw = cs_text_trim(raw);
    if (importer->name_count == NAMES_MAX) {
        cs_import_leave(import, import->line, "too many names for one actor", raw);
        return;
    }
    importer->names[importer->name_count++] = (actor_name){raw, import->line};
}

static size_t count_words(cs_text name) {
    size_t words = name.length > 0;
    for (size_t i = 0; i < name.length; i++)
        words += name.data[i] == ' ';
    return words;
}

static bool has_group_word(const cs_import *import, cs_text name) {
    while (name.length > 0) {
        cs_text word = cs_text_cut(&name, ' ');
        if (cs_import_pair(import, "import_group_words", word, (cs_text){"", 0}))
            return true;
    }
    return false;
}

/* The name as Casus writes it, or the reason why it is left out. */
static const char *convert_name(actor_importer *importer, cs_text raw, actor_kind kind,
                                cs_text *out) {
    char folded[2 * NAME_MAX_BYTES + 2];
    const unsigned kinds = 1u << CS_ENTRY_NATION | 1u << CS_ENTRY_ORGANIZATION |
                           1u << CS_ENTRY_GROUP | 1u << CS_ENTRY_PERSON | 1u << CS_ENTRY_PLACE;
    cs_import *import = importer->import;
    cs_text name = cs_text_cut(&raw, '(');
    *out = cs_import_name(import, name,
                          kind == ACTOR_GROUP || kind == ACTOR_ORGANIZATION ? CS_NAME_ACRONYM
                                                                            : CS_NAME_TITLE,
                          importer->arena);
    if (memchr(out->data, '+', out->length) != NULL)
        return "a + inside the name";
    const char *reason = cs_import_refuse_name(import, *out);
    if (reason != NULL)
        return reason;
    if (!import->options->keep_known && cs_import_known(import, *out, kinds))
        return "the lexicon has the name";
    size_t length = cs_utf8_fold(*out, folded, sizeof folded);
    size_t known = importer->seen.names.count;
    if (cs_symbols_add(&importer->seen, (cs_text){folded, length}) == 0)
        import->out_of_memory = true;
    return importer->seen.names.count == known ? "the name stands above already" : NULL;
}

/* ---- an actor ---- */

static const actor_code *default_code(const actor_importer *importer) {
    for (size_t i = 0; i < importer->code_count; i++)
        if (!importer->codes[i].is_dated)
            return &importer->codes[i];
    return NULL;
}

/* The dictionaries do not say who is a person: offices with dates, or a past elite, of a name
 * of two to five words without a word like "party" are taken for a person's. */
static actor_kind kind_of(const actor_importer *importer, cs_text name) {
    static const cs_sectors fighting = 1u << CS_SECTOR_REB | 1u << CS_SECTOR_OPP |
                                       1u << CS_SECTOR_PTY | 1u << CS_SECTOR_UAF |
                                       1u << CS_SECTOR_CRM | 1u << CS_SECTOR_PRM;
    const actor_code *usual = default_code(importer);
    cs_sectors all = 0;
    bool dated = false;
    for (size_t i = 0; i < importer->code_count; i++) {
        all |= importer->codes[i].code.sectors;
        dated |= importer->codes[i].is_dated;
    }
    if (!dated && all == 0 && usual != NULL &&
        cs_lexicon_nation(importer->import->lexicon, usual->code.country) != NULL)
        return ACTOR_NATION;
    size_t words = count_words(name);
    bool office = (dated && all != 0) || (all & 1u << CS_SECTOR_ELI) != 0;
    if (office && words >= 2 && words <= 5 && !has_group_word(importer->import, name))
        return ACTOR_PERSON;
    const char *country = usual == NULL ? "" : usual->code.country.code;
    bool across_borders = strcmp(country, "IMG") == 0 || strcmp(country, "ISM") == 0;
    return (all & fighting) != 0 || across_borders ? ACTOR_GROUP : ACTOR_ORGANIZATION;
}

static bool write_codes(casus_buffer *out, const cs_import_code *code, bool with_sectors) {
    bool none = code->country.code[0] == '\0';
    return cs_buffer_string(out, none ? "-" : code->country.code) &&
           cs_buffer_char(out, '\t') &&
           (!with_sectors ||
            (cs_import_write_sectors(out, code->sectors) && cs_buffer_char(out, '\t')));
}

static bool write_date(casus_buffer *out, cs_date date) {
    char text[16];
    cs_date_format(date, text);
    return cs_buffer_string(out, text[0] == '\0' ? "-" : text);
}

static bool write_head(const actor_importer *importer, actor_kind kind, cs_text name) {
    static const char *const records[] = {"nation\t", "person\t", "group\t", "organization\t"};
    const cs_import_code nothing = {0};
    const actor_code *usual = default_code(importer);
    casus_buffer *out = importer->out;
    bool good = cs_buffer_string(out, records[kind]);
    if (kind != ACTOR_PERSON)
        good = good &&
               write_codes(out, usual == NULL ? &nothing : &usual->code, kind != ACTOR_NATION);
    return good && cs_buffer_text(out, name) && cs_buffer_char(out, '\n');
}

static bool write_code_line(const actor_importer *importer, actor_kind kind,
                            const actor_code *code) {
    casus_buffer *out = importer->out;
    bool is_office = kind == ACTOR_PERSON && code->is_dated;
    bool good = cs_buffer_string(out, is_office ? "\toffice\t" : "\tcode\t") &&
                write_codes(out, &code->code, false) &&
                cs_import_write_sectors(out, code->code.sectors);
    if (is_office)
        good = good && cs_buffer_string(out, "\t-");
    if (code->is_dated)
        good = good && cs_buffer_char(out, '\t') && write_date(out, code->from) &&
               cs_buffer_char(out, '\t') && write_date(out, code->to);
    return good && cs_buffer_char(out, '\n');
}

static void write_actor(actor_importer *importer, actor_kind kind) {
    cs_import *import = importer->import;
    const actor_code *usual = default_code(importer);
    bool good = true, headed = false;
    for (size_t i = 0; i < importer->name_count; i++) {
        cs_text name;
        const char *reason = convert_name(importer, importer->names[i].raw, kind, &name);
        if (reason != NULL) {
            cs_import_leave(import, importer->names[i].line, reason, importer->names[i].raw);
            continue;
        }
        good = good && (headed ? cs_buffer_string(importer->out, "\talso\t") &&
                                     cs_buffer_text(importer->out, name) &&
                                     cs_buffer_char(importer->out, '\n')
                               : write_head(importer, kind, name));
        headed = true;
        import->counts.taken++;
    }
    for (size_t i = 0; i < importer->code_count; i++) {
        const actor_code *code = &importer->codes[i];
        bool own_line = code->line != importer->names[0].line;
        if (!headed) {
            if (own_line)
                cs_import_leave(import, code->line, "no name of the actor is taken over",
                                importer->names[0].raw);
            continue;
        }
        if (!code->is_dated && code != usual) {
            if (own_line)
                cs_import_leave(import, code->line, "a second code without dates",
                                importer->names[0].raw);
            continue;
        }
        import->counts.taken += own_line;
        if (kind == ACTOR_PERSON || code->is_dated)
            good = good && write_code_line(importer, kind, code);
    }
    import->out_of_memory = import->out_of_memory || !good;
}

static void end_actor(actor_importer *importer) {
    cs_import *import = importer->import;
    if (importer->name_count > 0 && importer->code_count > 0) {
        cs_text name =
            cs_import_name(import, importer->names[0].raw, CS_NAME_LOWER, importer->arena);
        write_actor(importer, kind_of(importer, name));
    } else {
        for (size_t i = 0; i < importer->name_count; i++)
            cs_import_leave(import, importer->names[i].line, "an actor without a code",
                            importer->names[i].raw);
    }
    importer->name_count = importer->code_count = 0;
}

static void read_line(actor_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    cs_text codes = line;
    cs_text name = cs_text_trim(cs_text_cut(&codes, '['));
    if (name.length > 0 && name.data[0] == ';')
        return;
    cs_text remark = name;
    name = cs_text_trim(cs_text_cut(&remark, ';'));
    bool synonym = name.length > 0 && name.data[0] == '+';
    if (name.length > 0 && !synonym)
        end_actor(importer);
    if (name.length > 0) {
        if (synonym && importer->name_count == 0) {
            cs_import_leave(import, import->line, "a synonym of nothing", name);
            return;
        }
        add_name(importer, (cs_text){name.data + synonym, name.length - synonym});
    } else if (importer->name_count == 0) {
        cs_import_leave(import, import->line, "a code without an actor", line);
        return;
    }
    if (name.length < line.length)
        add_codes(importer, (cs_text){line.data + name.length, line.length - name.length});
}

casus_status cs_import_actors(cs_import *import, cs_text text, cs_arena *arena,
                              casus_buffer *out, casus_error *error) {
    actor_importer *importer = cs_arena_alloc(arena, sizeof *importer);
    if (importer == NULL)
        return cs_fail_memory(error);
    importer->import = import;
    importer->arena = arena;
    importer->out = out;
    cs_symbols_init(&importer->seen, arena);
    for (cs_text line; cs_import_next_line(import, &text, &line) && !import->out_of_memory;)
        if (line.length > 0)
            read_line(importer, line);
    end_actor(importer);
    return import->out_of_memory ? cs_fail_memory(error) : CASUS_OK;
}
