/*
 * Importing lists of other projects: GeoNames' dumps, the dictionaries of TABARI and PETRARCH.
 *
 * In: the text of a file. Out: text of .lex or .pat files, appended to a casus_buffer of the
 * caller; every line that cannot be taken over goes to the caller's report with its reason. The
 * built-in lexicon and patterns say what is known already and which codes there are; their word
 * sets import_* (lexicon/importing.lex) translate codes.
 */
#ifndef CS_IMPORT_H
#define CS_IMPORT_H

#include "lexicon/lexicon.h"
#include "pattern/pattern.h"

/* What all importers share. Zeroed and filled by the caller; one thread at a time uses it. */
typedef struct cs_import {
    const cs_lexicon *lexicon; /* built-in */
    const char *source;        /* the file's name */
    const casus_import_options *options;
    casus_import_report *report; /* NULL: nobody listens */
    void *context;
    casus_import_counts counts;
    uint64_t line;      /* in work */
    bool out_of_memory; /* an allocation failed: the result is good for nothing */
} cs_import;

/* Counts a line as left out, and tells why; `reason` is a literal. */
void cs_import_leave(cs_import *import, uint64_t line, const char *reason, cs_text text);
/* Tells what of a line is not taken over; the line itself counts where it is written. */
void cs_import_partly(cs_import *import, uint64_t line, const char *reason, cs_text text);

/* Whether the lexicon has this name for an entry of one of `kinds` (bits 1 << cs_entry_kind),
 * or for a place of `country`. */
bool cs_import_known(const cs_import *import, cs_text name, unsigned kinds);
bool cs_import_known_place(const cs_import *import, cs_text name, cs_country country);
/* Whether word set `set` of the lexicon holds the lower-case form of "first second" (second may
 * be empty). */
bool cs_import_pair(const cs_import *import, const char *set, cs_text first, cs_text second);

/* The nation of a two-letter code of ISO 3166-1; false when there is none. */
bool cs_import_country_of_alpha2(const cs_import *import, cs_text code, cs_country *out);

/* An actor code of CAMEO ("AFGGOVMIL") in Casus' terms. */
typedef struct cs_import_code {
    cs_country country; /* "" when the code names no country */
    cs_sectors sectors;
    cs_text unknown;  /* the first part that has no counterpart; empty: none */
    bool is_regional; /* a code of a region stood in the country's place */
} cs_import_code;

/* False when nothing of the code has a counterpart. */
bool cs_import_read_code(const cs_import *import, cs_text code, bool is_agent,
                         cs_import_code *out);
/* Appends the sectors as a field of a .lex line: "GOV MIL", or "-". */
bool cs_import_write_sectors(casus_buffer *out, cs_sectors sectors);

/* The importers. All of `text` is read; `arena` is for work and freed by the caller. */
casus_status cs_import_geonames(cs_import *import, cs_text text, cs_text admin1,
                                cs_arena *arena, casus_buffer *out,
                                casus_error *error) CASUS_MUST_USE;
casus_status cs_import_actors(cs_import *import, cs_text text, cs_arena *arena,
                              casus_buffer *out, casus_error *error) CASUS_MUST_USE;
casus_status cs_import_agents(cs_import *import, cs_text text, cs_arena *arena,
                              casus_buffer *out, casus_error *error) CASUS_MUST_USE;
/* `builtin` are texts of pattern files that the result must compile beside. */
typedef struct cs_named_text {
    const char *name;
    cs_text text;
} cs_named_text;
casus_status cs_import_verbs(cs_import *import, cs_text text, const cs_named_text *builtin,
                             size_t builtin_count, cs_arena *arena, casus_buffer *out,
                             casus_error *error) CASUS_MUST_USE;

/* Which kind of dictionary a text is. */
typedef enum cs_dictionary {
    CS_DICTIONARY_ACTORS,
    CS_DICTIONARY_AGENTS,
    CS_DICTIONARY_VERBS,
    CS_DICTIONARY_ISSUES,  /* not importable */
    CS_DICTIONARY_UNKNOWN, /* discards, or something else */
} cs_dictionary;
cs_dictionary cs_import_dictionary_kind(cs_text text);

/* The next line of a dictionary without comment and outer white space; false at the end. *text
 * moves behind it and import->line counts. */
bool cs_import_next_line(cs_import *import, cs_text *text, cs_text *line);

#endif
