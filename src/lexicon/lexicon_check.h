/*
 * The check of lexicon files: what the program would refuse, and what it would take but is
 * probably a mistake (entries that stand twice, terms of office that overlap, unknown codes).
 *
 * In: texts of .lex files, each with a name. Out: findings with file, line, kind and text, in
 * the order of files and lines. A comment line "#ok KIND NAME" in the same file acknowledges
 * findings of that kind about that entry. The check owns its memory; cs_lexicon_check_free ends
 * it. One thread at a time uses it.
 */
#ifndef CS_LEXICON_CHECK_H
#define CS_LEXICON_CHECK_H

#include "lexicon/lexicon.h"

typedef struct cs_lexicon_check cs_lexicon_check;

/* What a file is read for. */
typedef enum cs_check_use {
    CS_CHECK_CODES,   /* only which codes and word sets there are */
    CS_CHECK_COMPARE, /* also its entries, for comparison */
    CS_CHECK_WANTED,  /* findings in it are wanted */
} cs_check_use;

/* Opens an empty check; *out is untouched on failure. */
casus_status cs_lexicon_check_new(cs_lexicon_check **out, casus_error *error) CASUS_MUST_USE;
casus_status cs_lexicon_check_add(cs_lexicon_check *check, const char *source, cs_text text,
                                  cs_check_use use, casus_error *error) CASUS_MUST_USE;
/* Adds a finding from outside: a compile error of a pattern file. `kind` is a literal. */
casus_status cs_lexicon_check_note(cs_lexicon_check *check, const char *kind,
                                   const casus_error *what, casus_error *error) CASUS_MUST_USE;
/* Compares all entries and gives each finding to `report`. Call once, after the last file. */
casus_status cs_lexicon_check_finish(cs_lexicon_check *check, casus_finding_report *report,
                                     void *context, casus_error *error) CASUS_MUST_USE;
void cs_lexicon_check_free(cs_lexicon_check *check);

#endif
