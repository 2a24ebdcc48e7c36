/*
 * Inside of the check: what it has read, shared by the reading (lexicon_check.c) and the
 * comparing (lexicon_compare.c). All texts live in the check's arena.
 */
#ifndef CS_LEXICON_CHECK_STORE_H
#define CS_LEXICON_CHECK_STORE_H

#include "lexicon/lexicon_check.h"

typedef struct checked_file {
    cs_text name;
    bool wanted;
} checked_file;

/* A line without a tab in front. */
typedef struct checked_record {
    uint32_t file;
    uint32_t line;
    int kind; /* a cs_entry_kind */
    cs_country country;
    cs_text sectors;
    cs_text name;
    cs_text region; /* of a place */
} checked_record;

/* One name of a record: the main one, a plural, or a line below. */
typedef struct checked_name {
    uint32_t record;
    uint32_t line;
    cs_symbol folded;
    cs_form_kind form;
    bool is_main;
} checked_name;

typedef struct checked_term {
    uint32_t record;
    uint32_t line;
    cs_country country;
    cs_text role; /* empty: a code, no office */
    cs_date from;
    cs_date to;
    bool governs; /* of the sector GOV */
} checked_term;

typedef struct checked_finding {
    uint32_t file;
    uint32_t line;
    uint32_t order; /* of finding, for lines with several */
    const char *kind;
    cs_text name; /* that "#ok" must say */
    cs_text text;
} checked_finding;

/* "#ok KIND NAME" */
typedef struct acknowledgement {
    uint32_t file;
    uint32_t line;
    cs_text kind;
    cs_text name;
    bool used;
} acknowledgement;

struct cs_lexicon_check {
    cs_arena arena;
    cs_lexicon *lexicon; /* all that was right, for codes and word sets */
    cs_symbols names;    /* folded */
    CS_VECTOR(checked_file) files;
    CS_VECTOR(checked_record) records;
    CS_VECTOR(checked_name) all_names;
    CS_VECTOR(checked_term) terms;
    CS_VECTOR(checked_finding) findings;
    CS_VECTOR(acknowledgement) acknowledged;
    CS_VECTOR(uint32_t) wrong_lines; /* of the file in work, ascending */
    bool out_of_memory;
};

/* Adds a finding at a line of `file`; drops it where the file is not wanted. */
void cs_check_found(cs_lexicon_check *check, uint32_t file, uint32_t line, const char *kind,
                    cs_text name, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
/* Compares names with names and terms with terms. */
void cs_check_compare(cs_lexicon_check *check);

#endif
