/*
 * New folders: a lexicon of one's own to begin with, and what an import makes.
 *
 * A folder appears whole or not at all: its files are written into a folder beside it, which is
 * renamed at the end.
 */
#ifndef LEXICON_NEW_H
#define LEXICON_NEW_H

#include <stdbool.h>
#include <stddef.h>

typedef struct folder_file {
    const char *name; /* "events/example.pat"; an empty file is not written */
    const char *data;
    size_t length;
} folder_file;

/* Whether `path` can be made: nothing is there, or an empty folder. False after a message. */
bool folder_is_free(const char *path);
/* Makes the folder with its files; `events` below it is made where a file needs it. False after
 * a message; then nothing is left. */
bool folder_write(const char *path, const folder_file *files, size_t count);

/* `casus lexicon new DIR`: a documented folder with examples. Returns the exit status. */
int lexicon_new(const char *path);

#endif
