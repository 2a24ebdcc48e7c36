/*
 * Files that the build puts into the program: the model and the lexicon (cmake/Embed.cmake).
 */
#ifndef CS_EMBEDDED_H
#define CS_EMBEDDED_H

#include <stddef.h>

typedef struct cs_embedded_file {
    const char *name; /* "lexicon/nations.lex", "models/casus.model" */
    const char *data; /* aligned to 64 bytes, a NUL behind the end */
    const char *end;
} cs_embedded_file;

extern const cs_embedded_file cs_embedded_files[];
extern const size_t cs_embedded_file_count;

#endif
