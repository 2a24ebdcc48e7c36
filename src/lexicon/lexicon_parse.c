/* Reads *.lex text line by line (format: lexicon/README.md). */
#include "base/utf8.h"
#include "lexicon/lexicon_store.h"

#include <string.h>

enum { FIELDS_MAX = 8 };

/* What the last line without a tab began. */
typedef enum record_kind {
    RECORD_NONE,
    RECORD_NATION,
    RECORD_ORGANIZATION,
    RECORD_GROUP,
    RECORD_PERSON,
    RECORD_AGENT,
    RECORD_TITLE,
    RECORD_BODY,
    RECORD_PLACE,
    RECORD_WORDS,
    RECORD_WRONG, /* reported: the lines below it are passed over */
} record_kind;

typedef struct parser {
    cs_lexicon *lexicon;
    const char *source;
    uint64_t line;
    casus_error *error;
    record_kind record;
    uint32_t entry;
    int set;
    cs_text fields[FIELDS_MAX];
    size_t field_count;
} parser;

#define TEXT(text) (int)((text).length > 80 ? 80 : (text).length), (text).data

#define wrong(p, ...)                                                                          \
    cs_fail((p)->error, CASUS_ERROR_LEXICON, (cs_place){(p)->source, (p)->line, 0}, __VA_ARGS__)

/* ---- fields ---- */

static casus_status cut_fields(parser *p, cs_text line) {
    p->field_count = 0;
    if (line.length > 0 && line.data[line.length - 1] == '\t')
        return wrong(p, "the line ends in a tab; take it off");
    while (line.length > 0) {
        if (p->field_count == FIELDS_MAX)
            return wrong(p, "more than %d fields", FIELDS_MAX);
        cs_text field = cs_text_trim(cs_text_cut(&line, '\t'));
        if (field.length == 0)
            return wrong(p, "field %zu is empty: one tab between fields, `-` for an unknown",
                         p->field_count + 1);
        if (field.length > CS_NAME_BYTES_MAX)
            return wrong(p, "field %zu is longer than %d bytes", p->field_count + 1,
                         CS_NAME_BYTES_MAX);
        p->fields[p->field_count++] = field;
    }
    return CASUS_OK;
}

static casus_status expect_fields(parser *p, size_t count, const char *usage) {
    if (p->field_count == count)
        return CASUS_OK;
    return wrong(p, "%zu fields where %zu are expected: %s (one tab between fields)",
                 p->field_count, count, usage);
}

static bool is_none(cs_text field) {
    return field.length == 1 && field.data[0] == '-';
}

static casus_status read_country(parser *p, cs_text field, cs_country *out) {
    memset(out, 0, sizeof *out);
    if (is_none(field))
        return CASUS_OK;
    if (field.length != 3 || !cs_is_upper(field.data[0]) || !cs_is_upper(field.data[1]) ||
        !cs_is_upper(field.data[2]))
        return wrong(p,
                     "`%.*s` is no country code: three capital letters (ISO 3166-1 alpha-3, "
                     "or UNO EUR IGO NGO ISM IMG MNC), or `-`",
                     TEXT(field));
    memcpy(out->code, field.data, 3);
    return CASUS_OK;
}

static casus_status read_sectors(parser *p, cs_text field, cs_sectors *out) {
    *out = 0;
    if (is_none(field))
        return CASUS_OK;
    while (field.length > 0) {
        cs_text code = cs_text_cut(&field, ' ');
        cs_sector sector = cs_sector_of(code);
        if (sector == CS_SECTOR_COUNT)
            return wrong(p, "`%.*s` is no sector: GOV MIL COP ..., one space between, or `-`",
                         TEXT(code));
        *out |= 1u << sector;
    }
    return CASUS_OK;
}

static casus_status read_date(parser *p, cs_text field, cs_date *out) {
    memset(out, 0, sizeof *out);
    bool shaped = field.length == 4 || field.length == 7 || field.length == 10;
    if (is_none(field) || (shaped && cs_date_parse(field, out)))
        return CASUS_OK;
    return wrong(p, "`%.*s` is no date: YYYY-MM-DD, YYYY-MM, YYYY or `-`", TEXT(field));
}

/* A decimal in plain digits, the same in every locale; false when it is none. */
static bool read_decimal(cs_text field, float *out) {
    size_t pos = 0, digits = 0;
    double number = 0, scale = 1;
    bool negative = pos < field.length && field.data[pos] == '-';
    bool fraction = false;
    for (pos = negative; pos < field.length; pos++) {
        char c = field.data[pos];
        if (c == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (!cs_is_digit(c) || ++digits > 12)
            return false;
        number = number * 10 + (c - '0');
        scale *= fraction ? 10 : 1;
    }
    *out = (float)((negative ? -number : number) / scale);
    return digits > 0;
}

static casus_status read_degrees(parser *p, cs_text field, float most, float *out) {
    if (read_decimal(field, out) && *out >= -most && *out <= most)
        return CASUS_OK;
    return wrong(p, "`%.*s` is no position: degrees between -%d and %d, as 48.86", TEXT(field),
                 (int)most, (int)most);
}

static casus_status read_place_kind(parser *p, cs_text field, cs_place_kind *out) {
    static const char *const names[] = {"city", "region", "water", "mountain", "other"};
    for (int i = 0; i < 5; i++)
        if (cs_text_equal(field, cs_text_of(names[i]))) {
            *out = (cs_place_kind)i;
            return CASUS_OK;
        }
    return wrong(p, "`%.*s` is no kind of place: city region water mountain other",
                 TEXT(field));
}

/* ---- records ---- */

static casus_status add_form(parser *p, cs_text name, cs_form_kind kind) {
    casus_status status = cs_lexicon_add_form(p->lexicon, name, p->entry, kind);
    if (status == CASUS_ERROR_MEMORY)
        return cs_fail_memory(p->error);
    if (status == CASUS_ERROR_LIMIT)
        return wrong(p, "the name `%.*s` has more than %d words", TEXT(name),
                     CS_NAME_WORDS_MAX);
    if (status != CASUS_OK)
        return wrong(p, "the name `%.*s` holds no letter", TEXT(name));
    return CASUS_OK;
}

static casus_status add_entry(parser *p, cs_entry entry) {
    cs_lexicon *lexicon = p->lexicon;
    if (lexicon->entries.count >= UINT32_MAX / 2)
        return cs_fail(p->error, CASUS_ERROR_LIMIT, (cs_place){p->source, p->line, 0},
                       "too many entries");
    p->entry = (uint32_t)lexicon->entries.count;
    cs_entry *made = cs_push(&lexicon->arena, &lexicon->entries);
    uint32_t *start = cs_push(&lexicon->arena, &lexicon->tenure_starts);
    if (made == NULL || start == NULL)
        return cs_fail_memory(p->error);
    *made = entry;
    *start = (uint32_t)lexicon->tenures.count;
    return CASUS_OK;
}

/* nation CODE NAME */
static casus_status read_nation(parser *p) {
    cs_entry entry = {.kind = CS_ENTRY_NATION, .place = -1};
    casus_status status = expect_fields(p, 3, "nation CODE NAME");
    if (status == CASUS_OK && is_none(p->fields[1]))
        status = wrong(p, "a nation needs its country code");
    if (status == CASUS_OK)
        status = read_country(p, p->fields[1], &entry.country);
    entry.name = p->fields[2];
    if (status == CASUS_OK)
        status = add_entry(p, entry);
    return status == CASUS_OK ? add_form(p, entry.name, CS_FORM_NAME) : status;
}

/* organization|group CODE SECTORS NAME */
static casus_status read_organization(parser *p, cs_entry_kind kind, const char *usage) {
    cs_entry entry = {.kind = kind, .place = -1};
    casus_status status = expect_fields(p, 4, usage);
    if (status == CASUS_OK)
        status = read_country(p, p->fields[1], &entry.country);
    if (status == CASUS_OK)
        status = read_sectors(p, p->fields[2], &entry.sectors);
    entry.name = p->fields[3];
    if (status == CASUS_OK)
        status = add_entry(p, entry);
    return status == CASUS_OK ? add_form(p, entry.name, CS_FORM_NAME) : status;
}

static casus_status read_person(parser *p) {
    casus_status status = expect_fields(p, 2, "person NAME");
    cs_entry entry = {.kind = CS_ENTRY_PERSON, .place = -1, .name = p->fields[1]};
    if (status == CASUS_OK)
        status = add_entry(p, entry);
    return status == CASUS_OK ? add_form(p, entry.name, CS_FORM_NAME) : status;
}

/* agent|title|body SECTORS SINGULAR PLURAL */
static casus_status read_agent(parser *p, cs_entry_kind kind, const char *usage) {
    cs_entry entry = {.kind = kind, .place = -1};
    casus_status status = expect_fields(p, 4, usage);
    if (status == CASUS_OK)
        status = read_sectors(p, p->fields[1], &entry.sectors);
    cs_text singular = p->fields[2], plural = p->fields[3];
    if (status == CASUS_OK && is_none(singular) && is_none(plural))
        status = wrong(p, "singular and plural are both `-`: %s", usage);
    entry.name = is_none(singular) ? plural : singular;
    if (status == CASUS_OK)
        status = add_entry(p, entry);
    if (status == CASUS_OK && !is_none(singular))
        status = add_form(p, singular, CS_FORM_NAME);
    if (status == CASUS_OK && !is_none(plural))
        status = add_form(p, plural, CS_FORM_PLURAL);
    return status;
}

/* place NAME CODE LAT LON KIND */
static casus_status read_place(parser *p) {
    cs_place_entry place = {0};
    casus_status status = expect_fields(p, 6, "place NAME CODE LAT LON KIND");
    place.name = p->fields[1];
    if (status == CASUS_OK)
        status = read_country(p, p->fields[2], &place.country);
    if (status == CASUS_OK)
        status = read_degrees(p, p->fields[3], 90, &place.latitude);
    if (status == CASUS_OK)
        status = read_degrees(p, p->fields[4], 180, &place.longitude);
    if (status == CASUS_OK)
        status = read_place_kind(p, p->fields[5], &place.kind);
    if (status != CASUS_OK)
        return status;
    cs_entry entry = {.kind = CS_ENTRY_PLACE,
                      .country = place.country,
                      .name = place.name,
                      .place = (int32_t)p->lexicon->places.count};
    cs_place_entry *made = cs_push(&p->lexicon->arena, &p->lexicon->places);
    if (made == NULL)
        return cs_fail_memory(p->error);
    *made = place;
    status = add_entry(p, entry);
    return status == CASUS_OK ? add_form(p, entry.name, CS_FORM_NAME) : status;
}

static casus_status read_words(parser *p) {
    casus_status status = expect_fields(p, 2, "words NAME");
    if (status != CASUS_OK)
        return status;
    p->set = cs_lexicon_add_set(p->lexicon, p->fields[1]);
    return p->set >= 0 ? CASUS_OK : cs_fail_memory(p->error);
}

static casus_status read_record(parser *p) {
    static const char *const names[] = {"",      "nation", "organization", "group", "person",
                                        "agent", "title",  "body",         "place", "words"};
    cs_text name = p->fields[0];
    p->record = RECORD_NONE;
    for (int i = RECORD_NATION; i <= RECORD_WORDS; i++)
        if (cs_text_equal(name, cs_text_of(names[i])))
            p->record = (record_kind)i;
    switch (p->record) {
    case RECORD_NATION:
        return read_nation(p);
    case RECORD_ORGANIZATION:
        return read_organization(p, CS_ENTRY_ORGANIZATION, "organization CODE SECTORS NAME");
    case RECORD_GROUP:
        return read_organization(p, CS_ENTRY_GROUP, "group CODE SECTORS NAME");
    case RECORD_PERSON:
        return read_person(p);
    case RECORD_AGENT:
        return read_agent(p, CS_ENTRY_AGENT, "agent SECTORS SINGULAR PLURAL");
    case RECORD_TITLE:
        return read_agent(p, CS_ENTRY_TITLE, "title SECTORS SINGULAR PLURAL");
    case RECORD_BODY:
        return read_agent(p, CS_ENTRY_BODY, "body SECTORS SINGULAR PLURAL");
    case RECORD_PLACE:
        return read_place(p);
    case RECORD_WORDS:
        return read_words(p);
    case RECORD_NONE:
    case RECORD_WRONG:
        break;
    }
    if (name.length > 0 && name.data[0] == ' ')
        return wrong(p, "the line begins with a space; a tab puts it under the entry above");
    return wrong(p,
                 "unknown record `%.*s`: nation, organization, group, person, agent, title, "
                 "body, place or words",
                 TEXT(name));
}

/* ---- lines below a record ---- */

static casus_status add_tenure(parser *p, cs_tenure tenure) {
    cs_tenure *made = cs_push(&p->lexicon->arena, &p->lexicon->tenures);
    if (made == NULL)
        return cs_fail_memory(p->error);
    *made = tenure;
    p->lexicon->entries.items[p->entry].tenure_count++;
    return CASUS_OK;
}

static casus_status read_dates(parser *p, size_t field, cs_tenure *tenure) {
    casus_status status = read_date(p, p->fields[field], &tenure->from);
    if (status == CASUS_OK)
        status = read_date(p, p->fields[field + 1], &tenure->to);
    if (status == CASUS_OK && tenure->from.year != 0 && tenure->to.year != 0 &&
        cs_date_to_days(tenure->to) < cs_date_to_days(tenure->from) &&
        tenure->to.year < tenure->from.year)
        status = wrong(p, "it ends before it begins: FROM, then TO");
    return status;
}

/* office CODE SECTORS ROLE FROM TO */
static casus_status read_office(parser *p) {
    cs_tenure tenure = {.is_office = true};
    casus_status status = expect_fields(p, 6, "office CODE SECTORS ROLE FROM TO");
    if (status == CASUS_OK)
        status = read_country(p, p->fields[1], &tenure.country);
    if (status == CASUS_OK)
        status = read_sectors(p, p->fields[2], &tenure.sectors);
    if (status == CASUS_OK)
        status = read_dates(p, 4, &tenure);
    if (status == CASUS_OK && !is_none(p->fields[3]))
        tenure.role = p->fields[3];
    return status == CASUS_OK ? add_tenure(p, tenure) : status;
}

/* code CODE SECTORS FROM TO of a group; code CODE SECTORS of a person */
static casus_status read_code(parser *p) {
    bool is_person = p->record == RECORD_PERSON;
    cs_tenure tenure = {0};
    casus_status status = expect_fields(
        p, is_person ? 3 : 5, is_person ? "code CODE SECTORS" : "code CODE SECTORS FROM TO");
    if (status == CASUS_OK)
        status = read_country(p, p->fields[1], &tenure.country);
    if (status == CASUS_OK)
        status = read_sectors(p, p->fields[2], &tenure.sectors);
    if (status == CASUS_OK && !is_person)
        status = read_dates(p, 3, &tenure);
    if (status != CASUS_OK || !is_person)
        return status == CASUS_OK ? add_tenure(p, tenure) : status;
    cs_entry *entry = &p->lexicon->entries.items[p->entry];
    entry->country = tenure.country;
    entry->sectors = tenure.sectors;
    return CASUS_OK;
}

static casus_status read_member(parser *p) {
    int32_t number = 1;
    if (p->field_count > 2)
        return expect_fields(p, 2, "MEMBER NUMBER");
    if (p->field_count == 2) {
        float decimal = 0;
        if (!read_decimal(p->fields[1], &decimal) || decimal == 0 || decimal > 1e6f ||
            decimal < -1e6f || (float)(int32_t)decimal < decimal ||
            (float)(int32_t)decimal > decimal)
            return wrong(p, "`%.*s` is no whole number between 1 and 1000000 (or negative)",
                         TEXT(p->fields[1]));
        number = (int32_t)decimal;
    }
    /* words of texts are folded before they are looked up, codes of imported files are not */
    char folded[2 * CS_NAME_BYTES_MAX];
    cs_text member = p->fields[0];
    bool added = cs_lexicon_add_member(p->lexicon, p->set, member, number);
    if (added && member.length <= CS_NAME_BYTES_MAX) {
        member = (cs_text){folded, cs_utf8_fold(member, folded, sizeof folded)};
        added = member.length == 0 || cs_lexicon_add_member(p->lexicon, p->set, member, number);
    }
    return added ? CASUS_OK : cs_fail_memory(p->error);
}

/* A line that is one more name: its form, or -1. */
static int form_of_line(record_kind record, cs_text name) {
    if (cs_text_equal(name, CS_LITERAL("also")))
        return CS_FORM_NAME;
    if (record != RECORD_NATION)
        return -1;
    if (cs_text_equal(name, CS_LITERAL("adjective")))
        return CS_FORM_ADJECTIVE;
    if (cs_text_equal(name, CS_LITERAL("demonym")))
        return CS_FORM_DEMONYM;
    if (cs_text_equal(name, CS_LITERAL("capital")))
        return CS_FORM_CAPITAL;
    return cs_text_equal(name, CS_LITERAL("seat")) ? CS_FORM_SEAT : -1;
}

static const char *lines_below(record_kind record) {
    switch (record) {
    case RECORD_NATION:
        return "also, adjective, demonym, capital or seat";
    case RECORD_GROUP:
    case RECORD_ORGANIZATION:
        return "also or code";
    case RECORD_PERSON:
        return "also, office or code";
    case RECORD_PLACE:
        return "also or in";
    default:
        return "also";
    }
}

static casus_status read_line_below(parser *p) {
    if (p->record == RECORD_WRONG)
        return CASUS_OK;
    if (p->record == RECORD_NONE)
        return wrong(p, "the line begins with a tab, but there is no entry above it");
    if (p->record == RECORD_WORDS)
        return read_member(p);
    cs_text name = p->fields[0];
    int form = form_of_line(p->record, name);
    if (form >= 0) {
        casus_status status = expect_fields(p, 2, "also|adjective|demonym|capital|seat NAME");
        return status == CASUS_OK ? add_form(p, p->fields[1], (cs_form_kind)form) : status;
    }
    if (p->record == RECORD_PERSON && cs_text_equal(name, CS_LITERAL("office")))
        return read_office(p);
    bool has_code = p->record == RECORD_PERSON || p->record == RECORD_GROUP ||
                    p->record == RECORD_ORGANIZATION;
    if (has_code && cs_text_equal(name, CS_LITERAL("code")))
        return read_code(p);
    if (p->record == RECORD_PLACE && cs_text_equal(name, CS_LITERAL("in"))) {
        casus_status status = expect_fields(p, 2, "in REGION");
        if (status == CASUS_OK)
            p->lexicon->places.items[p->lexicon->places.count - 1].region = p->fields[1];
        return status;
    }
    return wrong(p, "unknown line `%.*s`: expected %s", TEXT(name), lines_below(p->record));
}

/* ---- the file ---- */

static casus_status read_line(parser *p, cs_text line) {
    for (size_t i = 0; i < line.length; i++) {
        if ((unsigned char)line.data[i] < 0x80 && line.data[i] != '\0')
            continue;
        if (line.data[i] == '\0' || cs_utf8_check(line) != SIZE_MAX)
            return wrong(p, "the line is no UTF-8 text");
        break;
    }
    bool below = line.length > 0 && line.data[0] == '\t';
    if (cs_text_trim(line).length == 0 || line.data[0] == '#')
        return CASUS_OK;
    if (line.data[0] == ' ')
        return wrong(p, "the line begins with a space; a tab puts it under the entry above");
    if (below) {
        line.data++;
        line.length--;
    }
    casus_status status = cut_fields(p, line);
    if (status != CASUS_OK)
        return status;
    return below ? read_line_below(p) : read_record(p);
}

/* FNV over eight bytes at a time: quick, and the same on every machine. */
static uint64_t hash_file(uint64_t hash, cs_text text) {
    hash ^= text.length;
    for (size_t i = 0; i < text.length; i += 8) {
        uint64_t chunk = 0;
        size_t length = text.length - i < 8 ? text.length - i : 8;
        for (size_t b = 0; b < length; b++)
            chunk |= (uint64_t)(unsigned char)text.data[i + b] << (8 * b);
        hash = (hash ^ chunk) * 0x100000001b3u;
        hash ^= hash >> 29;
    }
    return hash;
}

casus_status cs_lexicon_add(cs_lexicon *lexicon, const char *source, cs_text text,
                            casus_error *error) {
    return cs_lexicon_add_reporting(lexicon, source, text, NULL, NULL, error);
}

casus_status cs_lexicon_add_reporting(cs_lexicon *lexicon, const char *source, cs_text text,
                                      casus_report *report, void *context, casus_error *error) {
    if (lexicon->finished)
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE, "the lexicon is finished already");
    parser p = {.lexicon = lexicon, .source = source, .error = error};
    lexicon->fingerprint = hash_file(lexicon->fingerprint, text);
    char *copy = cs_arena_copy(&lexicon->arena, text.data, text.length);
    if (copy == NULL)
        return cs_fail_memory(error);
    cs_text rest = {copy, text.length};
    if (cs_text_starts(rest, CS_LITERAL("\xef\xbb\xbf"))) {
        rest.data += 3;
        rest.length -= 3;
    }
    while (rest.length > 0) {
        cs_text line = cs_text_cut(&rest, '\n');
        p.line++;
        if (line.length > 0 && line.data[line.length - 1] == '\r')
            line.length--;
        casus_status status = read_line(&p, line);
        if (status == CASUS_ERROR_LEXICON && report != NULL) {
            if (line.length == 0 || line.data[0] != '\t')
                p.record = RECORD_WRONG;
            report(context, error);
        } else if (status != CASUS_OK) {
            return status;
        }
    }
    return CASUS_OK;
}
