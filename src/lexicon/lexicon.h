/*
 * The lexicon: actors, agents, places and word sets, read from *.lex text (format:
 * lexicon/README.md).
 *
 * In: texts of .lex files, embedded or from folders. Out: an immutable store that answers
 * "which entries does this run of words name?". It owns its memory; cs_lexicon_free ends it.
 * Once all files are added it may be shared by threads.
 */
#ifndef CS_LEXICON_H
#define CS_LEXICON_H

#include "base/error.h"
#include "base/hash.h"
#include "types/actor.h"
#include "types/document.h"

typedef struct cs_lexicon cs_lexicon;

typedef enum cs_entry_kind {
    CS_ENTRY_NATION,
    CS_ENTRY_ORGANIZATION,
    CS_ENTRY_GROUP,
    CS_ENTRY_PERSON,
    CS_ENTRY_AGENT,
    CS_ENTRY_TITLE,
    CS_ENTRY_BODY,
    CS_ENTRY_PLACE,
} cs_entry_kind;

typedef enum cs_form_kind {
    CS_FORM_NAME, /* also "also" lines and singulars of agents */
    CS_FORM_PLURAL,
    CS_FORM_ADJECTIVE,
    CS_FORM_DEMONYM,
    CS_FORM_CAPITAL,
    CS_FORM_SEAT,
} cs_form_kind;

/* An office or another code while the dates hold; from/to with year 0 are open ends. */
typedef struct cs_tenure {
    cs_country country;
    cs_sectors sectors;
    cs_text role; /* empty for a plain code */
    cs_date from;
    cs_date to;
    bool is_office; /* an "office" line; after it a person is ELI */
} cs_tenure;

typedef struct cs_entry {
    cs_entry_kind kind;
    cs_country
        country; /* "" for agents, titles and bodies, and persons without a "code" line */
    cs_sectors sectors;
    cs_text name;
    const cs_tenure *tenures; /* in file order */
    size_t tenure_count;
    int32_t place; /* CS_ENTRY_PLACE: index for cs_lexicon_place; else -1 */
} cs_entry;

typedef enum cs_place_kind {
    CS_PLACE_KIND_CITY,
    CS_PLACE_KIND_REGION,
    CS_PLACE_KIND_WATER,
    CS_PLACE_KIND_MOUNTAIN,
    CS_PLACE_KIND_OTHER,
} cs_place_kind;

typedef struct cs_place_entry {
    cs_text name;
    cs_country country;
    cs_text region; /* empty: unknown */
    float latitude;
    float longitude;
    cs_place_kind kind;
} cs_place_entry;

/* How the lexicon spells a form: what the capitals of a text must agree with. */
typedef enum cs_form_case {
    CS_CASE_LOWER, /* "soldier" */
    CS_CASE_NAME,  /* "France", "al-Shabab" */
    CS_CASE_CAPS,  /* one word of capitals alone: "US", "WHO", "U.N." */
} cs_form_case;

/* One way to name an entry. */
typedef struct cs_form {
    uint32_t entry; /* index for cs_lexicon_entry */
    cs_form_kind kind;
    cs_form_case spelling;
} cs_form;

/* Opens an empty lexicon; *out is untouched on failure. */
casus_status cs_lexicon_new(cs_lexicon **out, casus_error *error) CASUS_MUST_USE;
/* Reads one file. `source` names it in errors. A wrong line is an error with its number. */
casus_status cs_lexicon_add(cs_lexicon *lexicon, const char *source, cs_text text,
                            casus_error *error) CASUS_MUST_USE;
/* The same, but every wrong line goes to `report` and is passed over with the lines below it;
 * fails only when memory is short or a limit is reached. `error` is not NULL. */
casus_status cs_lexicon_add_reporting(cs_lexicon *lexicon, const char *source, cs_text text,
                                      casus_report *report, void *context,
                                      casus_error *error) CASUS_MUST_USE;
/* Call once after the last file, before any look-up. */
casus_status cs_lexicon_finish(cs_lexicon *lexicon, casus_error *error) CASUS_MUST_USE;
void cs_lexicon_free(cs_lexicon *lexicon);

/* The symbol of a folded word (cs_utf8_fold), or 0 when no name holds it. */
cs_symbol cs_lexicon_word(const cs_lexicon *lexicon, cs_text folded);
/* Cuts `text` the way names are cut: folded, at spaces, hyphens, apostrophes and slashes,
 * without punctuation at the ends of the words and without the possessive 's. Writes the symbol
 * of each word, 0 for one that no name holds, at most `capacity`; returns how many. */
size_t cs_lexicon_cut(const cs_lexicon *lexicon, cs_text text, cs_symbol *words,
                      size_t capacity);
/* The longest name that begins at words[0]: returns its length in words (0: none) and all forms
 * it may stand for, in file order. For the next shorter name give `count` as that length - 1.
 */
size_t cs_lexicon_longest(const cs_lexicon *lexicon, const cs_symbol *words, size_t count,
                          const cs_form **forms, size_t *form_count);
const cs_entry *cs_lexicon_entry(const cs_lexicon *lexicon, uint32_t entry);
size_t cs_lexicon_entry_count(const cs_lexicon *lexicon);
/* The nation with this code, or NULL. */
const cs_entry *cs_lexicon_nation(const cs_lexicon *lexicon, cs_country country);

/* Who holds or held an office: the tenures with this country and role, and whose they are.
 * Returns how many, by entry. */
typedef struct cs_office_row {
    uint32_t entry;
    const cs_tenure *tenure;
} cs_office_row;
size_t cs_lexicon_office(const cs_lexicon *lexicon, cs_country country, cs_text role,
                         const cs_office_row **rows);

/* Places, for context. */
size_t cs_lexicon_place_count(const cs_lexicon *lexicon);
const cs_place_entry *cs_lexicon_place(const cs_lexicon *lexicon, int32_t place);
/* The place of this name, a region before a city; -1 when there is none. */
int32_t cs_lexicon_place_named(const cs_lexicon *lexicon, cs_text folded);

/* Word sets ("words NAME" with one member a line, each with an optional number): speaking
 * verbs, hedges, months … The number of a set, or -1; whether `word` (lower case) is in it; its
 * number (1 when none is given; 0 when it is not a member). */
int cs_lexicon_set(const cs_lexicon *lexicon, const char *name);
int32_t cs_lexicon_in(const cs_lexicon *lexicon, int set, cs_text word);
/* False when no member of the set has `word` for its first word; true may be wrong. */
bool cs_lexicon_begins(const cs_lexicon *lexicon, int set, cs_text word);
/* The same in two steps, where one word is looked for in many sets: 0 when it is in none. */
cs_symbol cs_lexicon_member(const cs_lexicon *lexicon, cs_text word);
int32_t cs_lexicon_has(const cs_lexicon *lexicon, int set, cs_symbol member);
/* All sets that a member is in, in no order; returns how many. */
size_t cs_lexicon_sets_of(const cs_lexicon *lexicon, cs_symbol member, const uint32_t **sets);
/* Whether a member of two or more words begins with this one. */
bool cs_lexicon_goes_on(const cs_lexicon *lexicon, cs_symbol member);
/* Looks every word up, folded (doc->members), in the word sets without the dots at its end
 * where it is in none with them; does nothing when that has been done. */
casus_status cs_lexicon_find_members(const cs_lexicon *lexicon, casus_doc *doc,
                                     casus_error *error) CASUS_MUST_USE;

/* A hash of all that was added, for provenance. */
uint64_t cs_lexicon_fingerprint(const cs_lexicon *lexicon);

#endif
