/*
 * Where results go: standard output, a file that appears whole or not at all, or a database.
 *
 * A file is written beside its target under another name and renamed at the end; a device or
 * pipe is written as it is. After a failed write the output is dead: nothing more is written.
 * Used by one thread at a time.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <casus/casus.h>
#include <stdbool.h>

typedef struct result_output {
    const char *name; /* for messages */
    int file;
    char *temporary; /* NULL: written in place */
    char *target;    /* what `temporary` becomes */
    casus_database *database;
    bool failed;
} result_output;

/* path NULL: standard output. False after a message. */
bool output_open(result_output *output, const char *path, bool is_database);
/* False when the output is dead; the reason has been told (a closed pipe needs none). */
bool output_write(result_output *output, const char *data, size_t length);
bool output_add(result_output *output, const casus_doc *doc, const casus_model *model);
/* Makes what was written visible. */
bool output_commit(result_output *output);
/* Drops what was not committed. */
void output_close(result_output *output);

#endif
