/* Compares what the check has read: names with names, codes with nations, terms with terms. */
#include "lexicon/lexicon_check_store.h"

#include <stdlib.h>
#include <string.h>

enum { GAP_DAYS = 31, GAPS_SINCE = 2000 };

#define TEXT(text) (int)((text).length < 80 ? (text).length : 80), (text).data

static const checked_record *record_of(const cs_lexicon_check *check, uint32_t record) {
    return &check->records.items[record];
}

static cs_text file_of(const cs_lexicon_check *check, uint32_t record) {
    return check->files.items[record_of(check, record)->file].name;
}

/* ---- names ---- */

typedef struct name_order {
    int kind;
    checked_name name;
} name_order;

static int by_name(const void *a, const void *b) {
    const name_order *one = a, *two = b;
    if (one->kind != two->kind)
        return one->kind < two->kind ? -1 : 1;
    if (one->name.folded != two->name.folded)
        return one->name.folded < two->name.folded ? -1 : 1;
    if (one->name.record != two->name.record)
        return one->name.record < two->name.record ? -1 : 1;
    return (one->name.line > two->name.line) - (one->name.line < two->name.line);
}

static bool same_country(const checked_record *a, const checked_record *b) {
    return memcmp(a->country.code, b->country.code, sizeof a->country.code) == 0;
}

static bool same_codes(const checked_record *a, const checked_record *b) {
    return same_country(a, b) && cs_text_equal(a->sectors, b->sectors);
}

/* Towns of one name are common; in one region they are one town. */
static bool are_different_places(const checked_record *a, const checked_record *b) {
    return a->kind == CS_ENTRY_PLACE &&
           (!same_country(a, b) || (a->region.length > 0 && b->region.length > 0 &&
                                    !cs_text_equal(a->region, b->region)));
}

/* Whether the two names meet at all: an adjective is no demonym. */
static bool are_of_one_sort(const checked_name *a, const checked_name *b) {
    bool plain_a = a->form == CS_FORM_NAME || a->form == CS_FORM_PLURAL;
    bool plain_b = b->form == CS_FORM_NAME || b->form == CS_FORM_PLURAL;
    return a->form == b->form || (plain_a && plain_b);
}

static void compare_two_names(cs_lexicon_check *check, const checked_name *first,
                              const checked_name *second) {
    const checked_record *a = record_of(check, first->record);
    const checked_record *b = record_of(check, second->record);
    cs_text file = file_of(check, first->record);
    cs_text name = cs_symbols_name(&check->names, second->folded);
    if (are_different_places(a, b) || !are_of_one_sort(first, second))
        return;
    if (!first->is_main || !second->is_main) {
        if (!same_codes(a, b) || a->kind == CS_ENTRY_PERSON)
            cs_check_found(check, b->file, second->line, "ambiguous", b->name,
                           "\"%.*s\" also names %.*s at %.*s:%u", TEXT(name), TEXT(a->name),
                           TEXT(file), (unsigned)first->line);
        return;
    }
    if (first->form != second->form)
        return;
    if (same_codes(a, b))
        cs_check_found(check, b->file, b->line, "duplicate", b->name,
                       "%.*s stands already at %.*s:%u", TEXT(b->name), TEXT(file),
                       (unsigned)first->line);
    else
        cs_check_found(check, b->file, b->line, "duplicate", b->name,
                       "%.*s stands at %.*s:%u too, with other codes", TEXT(b->name),
                       TEXT(file), (unsigned)first->line);
}

static void compare_names(cs_lexicon_check *check) {
    size_t count = check->all_names.count;
    name_order *sorted =
        count == 0 ? NULL : cs_arena_array(&check->arena, count, sizeof *sorted);
    if (sorted == NULL) {
        check->out_of_memory = check->out_of_memory || count > 0;
        return;
    }
    for (size_t i = 0; i < count; i++)
        sorted[i] = (name_order){record_of(check, check->all_names.items[i].record)->kind,
                                 check->all_names.items[i]};
    qsort(sorted, count, sizeof *sorted, by_name);
    for (size_t i = 1, start = 0; i < count; i++) {
        if (sorted[i].kind != sorted[start].kind ||
            sorted[i].name.folded != sorted[start].name.folded)
            start = i;
        /* one finding a name: with the nearest of another entry above it */
        for (size_t k = i; k-- > start;)
            if (sorted[k].name.record != sorted[i].name.record) {
                compare_two_names(check, &sorted[k].name, &sorted[i].name);
                break;
            }
    }
}

/* ---- codes ---- */

static void check_country(cs_lexicon_check *check, int others, uint32_t record, uint32_t line,
                          cs_country country) {
    char small[4] = "";
    for (int i = 0; i < 3; i++)
        small[i] = cs_lower(country.code[i]);
    if (country.code[0] == '\0' || cs_lexicon_nation(check->lexicon, country) != NULL ||
        cs_lexicon_in(check->lexicon, others, cs_text_of(small)) != 0)
        return;
    cs_check_found(
        check, record_of(check, record)->file, line, "code", record_of(check, record)->name,
        "%s is no nation of the lexicon, nor UNO EUR IGO NGO ISM IMG MNC", country.code);
}

static void check_codes(cs_lexicon_check *check) {
    int others = cs_lexicon_set(check->lexicon, "check_other_codes");
    for (uint32_t i = 0; i < check->records.count; i++)
        check_country(check, others, i, record_of(check, i)->line,
                      record_of(check, i)->country);
    for (size_t i = 0; i < check->terms.count; i++)
        check_country(check, others, check->terms.items[i].record, check->terms.items[i].line,
                      check->terms.items[i].country);
}

/* ---- terms of office ---- */

static int32_t earliest(cs_date date) {
    return cs_date_to_days(date);
}

static int32_t latest(cs_date date) {
    uint8_t month = date.month == 0 ? 12 : date.month;
    uint8_t day = date.day == 0 ? cs_days_in_month(date.year, month) : date.day;
    return cs_date_to_days((cs_date){date.year, month, day});
}

/* Surely at the same time, whatever the unknown parts of the dates are; the day on which one
 * follows the other is no overlap. `second` does not begin before `first`. */
static bool overlap(const checked_term *first, const checked_term *second) {
    return second->from.year != 0 && first->from.year != 0 &&
           (first->to.year == 0 || latest(second->from) < earliest(first->to));
}

static bool same_office(const checked_term *a, const checked_term *b) {
    return memcmp(a->country.code, b->country.code, sizeof a->country.code) == 0 &&
           cs_text_equal_ignoring_case(a->role, b->role);
}

static void report_own_overlap(cs_lexicon_check *check, const checked_term *a,
                               const checked_term *b) {
    bool ordered = earliest(a->from) <= earliest(b->from);
    const checked_record *person = record_of(check, b->record);
    if (a->from.year == 0 || b->from.year == 0 || !overlap(ordered ? a : b, ordered ? b : a))
        return;
    cs_check_found(check, person->file, b->line, "overlap", person->name,
                   "%.*s is %.*s of %s twice at once: see line %u", TEXT(person->name),
                   TEXT(b->role), b->country.code, (unsigned)a->line);
}

/* Terms of one person stand side by side. */
static void check_own_terms(cs_lexicon_check *check) {
    for (size_t i = 0; i < check->terms.count; i++) {
        const checked_term *term = &check->terms.items[i];
        for (size_t k = i; k-- > 0 && check->terms.items[k].record == term->record;)
            if (term->role.length > 0 && same_office(&check->terms.items[k], term))
                report_own_overlap(check, &check->terms.items[k], term);
    }
}

/* A term of an office that one person holds at a time. */
typedef struct single_term {
    cs_country country;
    int32_t office;
    int32_t from;
    const checked_term *term;
} single_term;

static int by_office(const void *a, const void *b) {
    const single_term *one = a, *two = b;
    int order = memcmp(one->country.code, two->country.code, sizeof one->country.code);
    if (order != 0)
        return order;
    if (one->office != two->office)
        return one->office < two->office ? -1 : 1;
    if (one->from != two->from)
        return one->from < two->from ? -1 : 1;
    return one->term < two->term ? -1 : 1;
}

/* Reported where the later one stands, or the earlier where only that file is of interest. */
static void report_between(cs_lexicon_check *check, const char *kind, const checked_term *first,
                           const checked_term *second, const char *what) {
    char from[16], to[16];
    const checked_record *one = record_of(check, first->record);
    const checked_record *two = record_of(check, second->record);
    bool at_second = check->files.items[two->file].wanted;
    const checked_record *here = at_second ? two : one, *there = at_second ? one : two;
    cs_text file = check->files.items[there->file].name;
    cs_date_format(second->from, from);
    cs_date_format(first->to, to);
    cs_check_found(check, here->file, at_second ? second->line : first->line, kind, here->name,
                   "%.*s of %s: %.*s until %s, %.*s from %s: %s (%.*s:%u)", TEXT(second->role),
                   second->country.code, TEXT(one->name), to[0] == '\0' ? "today" : to,
                   TEXT(two->name), from, what, TEXT(file),
                   (unsigned)(at_second ? first->line : second->line));
}

static void compare_holders(cs_lexicon_check *check, const single_term *terms, size_t count) {
    const checked_term *last = NULL; /* the one of those above that ends last */
    for (size_t i = 0; i < count; i++) {
        const checked_term *term = terms[i].term;
        if (last != NULL && last->record != term->record && overlap(last, term))
            report_between(check, "overlap", last, term, "two holders at once");
        else if (last != NULL && last->to.year != 0 && term->from.year >= GAPS_SINCE &&
                 earliest(term->from) - latest(last->to) > GAP_DAYS)
            report_between(check, "gap", last, term, "nobody between");
        bool later =
            last == NULL || (last->to.year != 0 &&
                             (term->to.year == 0 || earliest(term->to) >= earliest(last->to)));
        if (later)
            last = term;
    }
}

static void check_single_offices(cs_lexicon_check *check) {
    int offices = cs_lexicon_set(check->lexicon, "check_single_offices");
    size_t count = 0;
    if (check->terms.count == 0)
        return;
    single_term *terms = cs_arena_array(&check->arena, check->terms.count, sizeof *terms);
    if (terms == NULL) {
        check->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < check->terms.count; i++) {
        const checked_term *term = &check->terms.items[i];
        int32_t office = cs_lexicon_in(check->lexicon, offices, term->role);
        if (office != 0 && term->governs && term->from.year != 0 &&
            cs_lexicon_nation(check->lexicon, term->country) != NULL)
            terms[count++] = (single_term){term->country, office, earliest(term->from), term};
    }
    if (count > 1)
        qsort(terms, count, sizeof *terms, by_office);
    for (size_t start = 0, end = 0; start < count; start = end) {
        while (end < count && terms[end].office == terms[start].office &&
               memcmp(terms[end].country.code, terms[start].country.code, 4) == 0)
            end++;
        compare_holders(check, terms + start, end - start);
    }
}

void cs_check_compare(cs_lexicon_check *check) {
    compare_names(check);
    check_codes(check);
    check_own_terms(check);
    check_single_offices(check);
}
