/*
 * Names of the dictionaries: "HAMID_KARZAI_" becomes "Hamid Karzai".
 */
#ifndef CS_IMPORT_NAMES_H
#define CS_IMPORT_NAMES_H

#include "import/import.h"

/* How capitals come out. */
typedef enum cs_name_case {
    CS_NAME_TITLE,   /* "Bank of England" */
    CS_NAME_ACRONYM, /* the same, but a short word alone stays "ECCP" */
    CS_NAME_LOWER,   /* "foreign minister" */
} cs_name_case;

/* Underscores become spaces, white space is cut, and a name all in capitals gets those of
 * `name_case`. The result lives in the arena; empty when nothing is left, or when memory is
 * short, which import->out_of_memory tells. */
cs_text cs_import_name(cs_import *import, cs_text raw, cs_name_case name_case, cs_arena *arena);
/* Why the lexicon would refuse such a name, or NULL. */
const char *cs_import_refuse_name(const cs_import *import, cs_text name);

#endif
