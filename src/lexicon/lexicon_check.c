/* Reads files for the check: line by line, past what is wrong. lexicon_compare.c compares. */
#include "lexicon/lexicon_check_store.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS_MAX = 8, TEXT_MAX = 400, FILES_MAX = 10000 };

/* Where the parts of a record stand among its fields; 0: it has none. */
typedef struct record_shape {
    const char *name;
    cs_entry_kind kind;
    uint8_t fields, country, sectors, main_name, plural;
} record_shape;

static const record_shape shapes[] = {
    {"nation", CS_ENTRY_NATION, 3, 1, 0, 2, 0},
    {"organization", CS_ENTRY_ORGANIZATION, 4, 1, 2, 3, 0},
    {"group", CS_ENTRY_GROUP, 4, 1, 2, 3, 0},
    {"person", CS_ENTRY_PERSON, 2, 0, 0, 1, 0},
    {"agent", CS_ENTRY_AGENT, 4, 0, 1, 2, 3},
    {"title", CS_ENTRY_TITLE, 4, 0, 1, 2, 3},
    {"body", CS_ENTRY_BODY, 4, 0, 1, 2, 3},
    {"place", CS_ENTRY_PLACE, 6, 2, 0, 1, 0},
};

/* The line in work. */
typedef struct check_line {
    cs_lexicon_check *check;
    uint32_t file;
    uint32_t line;
    uint32_t record; /* above it; UINT32_MAX: none to which names belong */
    cs_text fields[FIELDS_MAX];
    size_t field_count;
} check_line;

casus_status cs_lexicon_check_new(cs_lexicon_check **out, casus_error *error) {
    cs_lexicon_check *check = calloc(1, sizeof *check);
    if (check == NULL)
        return cs_fail_memory(error);
    cs_arena_init(&check->arena);
    cs_symbols_init(&check->names, &check->arena);
    casus_status status = cs_lexicon_new(&check->lexicon, error);
    if (status != CASUS_OK)
        cs_lexicon_check_free(check);
    else
        *out = check;
    return status;
}

void cs_lexicon_check_free(cs_lexicon_check *check) {
    if (check == NULL)
        return;
    cs_lexicon_free(check->lexicon);
    cs_arena_free(&check->arena);
    free(check);
}

void cs_check_found(cs_lexicon_check *check, uint32_t file, uint32_t line, const char *kind,
                    cs_text name, const char *format, ...) {
    char text[TEXT_MAX];
    va_list values;
    if (!check->files.items[file].wanted)
        return;
    va_start(values, format);
    int length = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    length = length < 0 ? 0 : length >= TEXT_MAX ? TEXT_MAX - 1 : length;
    char *copy = cs_arena_copy(&check->arena, text, (size_t)length);
    checked_finding *made = cs_push(&check->arena, &check->findings);
    if (copy == NULL || made == NULL) {
        check->out_of_memory = true;
        return;
    }
    *made = (checked_finding){.file = file,
                              .line = line,
                              .order = (uint32_t)check->findings.count,
                              .kind = kind,
                              .name = name,
                              .text = {copy, (size_t)length}};
}

/* ---- what stands on a line ---- */

static void found_here(const check_line *at, const char *kind, const char *text,
                       cs_text detail) {
    const checked_record *record =
        at->record == UINT32_MAX ? NULL : &at->check->records.items[at->record];
    cs_check_found(at->check, at->file, at->line, kind,
                   record == NULL ? (cs_text){"", 0} : record->name, text,
                   (int)(detail.length < 80 ? detail.length : 80), detail.data);
}

static bool ends_in_space(cs_text field) {
    return field.length > 0 &&
           (cs_is_space(field.data[0]) || cs_is_space(field.data[field.length - 1]) ||
            cs_text_ends(field, CS_LITERAL("\xc2\xa0")) ||
            cs_text_starts(field, CS_LITERAL("\xc2\xa0")));
}

static void cut_fields(check_line *at, cs_text line) {
    at->field_count = 0;
    while (line.length > 0 && at->field_count < FIELDS_MAX) {
        cs_text field = cs_text_cut(&line, '\t');
        if (ends_in_space(field))
            found_here(at, "space", "\"%.*s\" begins or ends with white space; take it off",
                       field);
        field = cs_text_trim(field);
        if (cs_text_find(field, CS_LITERAL("  ")) != SIZE_MAX)
            found_here(at, "space", "\"%.*s\" holds two spaces in a row", field);
        at->fields[at->field_count++] = field;
    }
}

static bool is_none(cs_text field) {
    return field.length == 1 && field.data[0] == '-';
}

static cs_country read_country(cs_text field) {
    cs_country country = {""};
    if (field.length == 3)
        memcpy(country.code, field.data, 3);
    return country;
}

static bool read_date(cs_text field, cs_date *out) {
    memset(out, 0, sizeof *out);
    return is_none(field) || cs_date_parse(field, out);
}

static void add_name(check_line *at, cs_text name, cs_form_kind form, bool is_main) {
    cs_lexicon_check *check = at->check;
    char folded[2 * 512 + 2];
    if (name.length > 512 || is_none(name) || at->record == UINT32_MAX)
        return;
    cs_text key = {folded, cs_utf8_fold(name, folded, sizeof folded)};
    checked_name *made = cs_push(&check->arena, &check->all_names);
    cs_symbol symbol = cs_symbols_add(&check->names, key);
    if (made == NULL || symbol == 0) {
        check->out_of_memory = true;
        return;
    }
    *made = (checked_name){.record = at->record,
                           .line = at->line,
                           .folded = symbol,
                           .form = form,
                           .is_main = is_main};
}

static void read_record(check_line *at) {
    cs_lexicon_check *check = at->check;
    at->record = UINT32_MAX;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        const record_shape *shape = &shapes[i];
        if (!cs_text_equal(at->fields[0], cs_text_of(shape->name)) ||
            at->field_count != shape->fields)
            continue;
        checked_record *made = cs_push(&check->arena, &check->records);
        if (made == NULL) {
            check->out_of_memory = true;
            return;
        }
        cs_text name = at->fields[shape->main_name];
        *made = (checked_record){
            .file = at->file,
            .line = at->line,
            .kind = (int)shape->kind,
            .name = shape->plural != 0 && is_none(name) ? at->fields[shape->plural] : name};
        if (shape->country != 0)
            made->country = read_country(at->fields[shape->country]);
        if (shape->sectors != 0)
            made->sectors = at->fields[shape->sectors];
        at->record = (uint32_t)check->records.count - 1;
        add_name(at, name, CS_FORM_NAME, true);
        if (shape->plural != 0)
            add_name(at, at->fields[shape->plural], CS_FORM_PLURAL, true);
        if (shape->kind == CS_ENTRY_PLACE && is_none(at->fields[2]) &&
            cs_text_equal(at->fields[5], CS_LITERAL("city")))
            found_here(at, "place", "the city %.*s stands in no country", name);
        return;
    }
}

/* Earliest and latest day that a date with unknown parts may stand for. */
static bool ends_before_it_begins(cs_date from, cs_date to) {
    if (from.year == 0 || to.year == 0)
        return false;
    uint8_t month = to.month == 0 ? 12 : to.month;
    cs_date latest = {to.year, month, to.day == 0 ? cs_days_in_month(to.year, month) : to.day};
    return cs_date_to_days(latest) < cs_date_to_days(from);
}

/* office CODE SECTORS ROLE FROM TO; code CODE SECTORS [FROM TO] */
static void read_term(check_line *at, bool is_office) {
    cs_lexicon_check *check = at->check;
    size_t dates = is_office ? 4 : 3;
    checked_term term = {.record = at->record, .line = at->line};
    if (at->field_count < 3)
        return;
    term.country = read_country(at->fields[1]);
    term.governs = cs_text_find(at->fields[2], CS_LITERAL("GOV")) != SIZE_MAX;
    if (at->field_count == dates + 2) {
        if (!read_date(at->fields[dates], &term.from) ||
            !read_date(at->fields[dates + 1], &term.to))
            return;
        if (ends_before_it_begins(term.from, term.to))
            found_here(at, "dates", "%.*s: it ends before it begins", at->fields[dates]);
    }
    if (is_office && at->field_count == 6 && !is_none(at->fields[3]))
        term.role = at->fields[3];
    checked_term *made = cs_push(&check->arena, &check->terms);
    if (made == NULL)
        check->out_of_memory = true;
    else
        *made = term;
}

static void read_line_below(check_line *at) {
    static const struct {
        const char *name;
        cs_form_kind form;
    } forms[] = {{"also", CS_FORM_NAME},
                 {"adjective", CS_FORM_ADJECTIVE},
                 {"demonym", CS_FORM_DEMONYM},
                 {"capital", CS_FORM_CAPITAL},
                 {"seat", CS_FORM_SEAT}};
    cs_text name = at->fields[0];
    if (at->record == UINT32_MAX)
        return;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (at->field_count == 2 && cs_text_equal(name, cs_text_of(forms[i].name)))
            add_name(at, at->fields[1], forms[i].form, false);
    if (cs_text_equal(name, CS_LITERAL("office")))
        read_term(at, true);
    else if (cs_text_equal(name, CS_LITERAL("code")))
        read_term(at, false);
    else if (cs_text_equal(name, CS_LITERAL("in")) && at->field_count == 2)
        at->check->records.items[at->record].region = at->fields[1];
}

/* "#ok KIND NAME" */
static void read_acknowledgement(check_line *at, cs_text line) {
    acknowledgement made = {.file = at->file, .line = at->line};
    line.data += 4;
    line.length -= 4;
    line = cs_text_trim(line);
    made.kind = cs_text_cut(&line, ' ');
    made.name = cs_text_trim(line);
    acknowledgement *slot = cs_push(&at->check->arena, &at->check->acknowledged);
    if (slot == NULL)
        at->check->out_of_memory = true;
    else
        *slot = made;
}

/* ---- files ---- */

static void note_wrong_line(void *context, const casus_error *error) {
    check_line *at = context;
    uint32_t *line = cs_push(&at->check->arena, &at->check->wrong_lines);
    if (line == NULL)
        at->check->out_of_memory = true;
    else
        *line = (uint32_t)error->line;
    cs_check_found(at->check, at->file, (uint32_t)error->line, "syntax", (cs_text){"", 0}, "%s",
                   error->message);
}

static void read_lines(check_line *at, cs_text text) {
    size_t wrong = 0;
    const cs_lexicon_check *check = at->check;
    at->record = UINT32_MAX;
    while (text.length > 0) {
        cs_text line = cs_text_cut(&text, '\n');
        at->line++;
        if (line.length > 0 && line.data[line.length - 1] == '\r')
            line.length--;
        bool below = line.length > 0 && line.data[0] == '\t';
        if (wrong < check->wrong_lines.count && check->wrong_lines.items[wrong] == at->line) {
            wrong++;
            if (!below)
                at->record = UINT32_MAX;
            continue;
        }
        if (cs_text_starts(line, CS_LITERAL("#ok "))) {
            read_acknowledgement(at, line);
            continue;
        }
        if (cs_text_trim(line).length == 0 || line.data[0] == '#')
            continue;
        if (below) {
            line.data++;
            line.length--;
        }
        cut_fields(at, line);
        if (at->field_count == 0)
            continue;
        if (below)
            read_line_below(at);
        else
            read_record(at);
    }
}

casus_status cs_lexicon_check_add(cs_lexicon_check *check, const char *source, cs_text text,
                                  cs_check_use use, casus_error *error) {
    if (check->files.count >= FILES_MAX || text.length >= UINT32_MAX)
        return cs_fail(error, CASUS_ERROR_LIMIT, (cs_place){.source = source},
                       "too many files, or too large");
    cs_text name = cs_text_of(source);
    char *name_copy = cs_arena_copy(&check->arena, name.data, name.length);
    char *copy = cs_arena_copy(&check->arena, text.data, text.length);
    checked_file *file = cs_push(&check->arena, &check->files);
    if (name_copy == NULL || copy == NULL || file == NULL)
        return cs_fail_memory(error);
    *file = (checked_file){{name_copy, name.length}, use == CS_CHECK_WANTED};
    check_line at = {.check = check, .file = (uint32_t)check->files.count - 1};
    casus_error own;
    check->wrong_lines.count = 0;
    casus_status status =
        cs_lexicon_add_reporting(check->lexicon, source, text, note_wrong_line, &at, &own);
    if (status != CASUS_OK)
        return cs_fail(error, status, (cs_place){own.source, own.line, 0}, "%s", own.message);
    if (use != CS_CHECK_CODES)
        read_lines(&at, (cs_text){copy, text.length});
    return check->out_of_memory ? cs_fail_memory(error) : CASUS_OK;
}

casus_status cs_lexicon_check_note(cs_lexicon_check *check, const char *kind,
                                   const casus_error *what, casus_error *error) {
    uint32_t file = 0;
    cs_text source = cs_text_of(what->source);
    while (file < check->files.count && !cs_text_equal(check->files.items[file].name, source))
        file++;
    if (file == check->files.count) {
        char *name = cs_arena_copy(&check->arena, source.data, source.length);
        checked_file *made = cs_push(&check->arena, &check->files);
        if (name == NULL || made == NULL)
            return cs_fail_memory(error);
        *made = (checked_file){{name, source.length}, true};
    }
    cs_check_found(check, file, (uint32_t)what->line, kind, (cs_text){"", 0}, "%s",
                   what->message);
    return check->out_of_memory ? cs_fail_memory(error) : CASUS_OK;
}

/* ---- what comes out ---- */

/* Kinds that are no mistakes by themselves. */
static bool is_note(const char *kind) {
    static const char *const notes[] = {"ambiguous", "gap", "ok", "place"};
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (strcmp(kind, notes[i]) == 0)
            return true;
    return false;
}

static bool is_acknowledged(cs_lexicon_check *check, const checked_finding *finding) {
    bool found = false;
    for (size_t i = 0; i < check->acknowledged.count; i++) {
        acknowledgement *ok = &check->acknowledged.items[i];
        if (ok->file != finding->file || !cs_text_equal(ok->kind, cs_text_of(finding->kind)) ||
            !cs_text_equal(ok->name, finding->name))
            continue;
        ok->used = found = true;
    }
    return found;
}

static int by_place(const void *a, const void *b) {
    const checked_finding *one = a, *two = b;
    if (one->file != two->file)
        return one->file < two->file ? -1 : 1;
    if (one->line != two->line)
        return one->line < two->line ? -1 : 1;
    return one->order < two->order ? -1 : 1;
}

static void drop_acknowledged(cs_lexicon_check *check) {
    size_t kept = 0;
    for (size_t i = 0; i < check->findings.count; i++)
        if (!is_acknowledged(check, &check->findings.items[i]))
            check->findings.items[kept++] = check->findings.items[i];
    check->findings.count = kept;
    for (size_t i = 0; i < check->acknowledged.count; i++) {
        const acknowledgement *ok = &check->acknowledged.items[i];
        if (!ok->used)
            cs_check_found(check, ok->file, ok->line, "ok", ok->name,
                           "nothing of the kind is found about \"%.*s\": take the line away",
                           (int)(ok->name.length < 80 ? ok->name.length : 80), ok->name.data);
    }
}

casus_status cs_lexicon_check_finish(cs_lexicon_check *check, casus_finding_report *report,
                                     void *context, casus_error *error) {
    casus_status status = cs_lexicon_finish(check->lexicon, error);
    if (status != CASUS_OK)
        return status;
    cs_check_compare(check);
    drop_acknowledged(check);
    if (check->out_of_memory)
        return cs_fail_memory(error);
    if (check->findings.count > 1)
        qsort(check->findings.items, check->findings.count, sizeof(checked_finding), by_place);
    for (size_t i = 0; i < check->findings.count; i++) {
        const checked_finding *found = &check->findings.items[i];
        casus_finding finding = {.file = check->files.items[found->file].name.data,
                                 .line = found->line,
                                 .kind = found->kind,
                                 .text = found->text.data,
                                 .is_note = is_note(found->kind)};
        report(context, &finding);
    }
    return CASUS_OK;
}
