/*
 * Running documents through the library: read, code, write, in input order.
 *
 * With one job everything happens in the calling thread. With more, the caller's thread reads
 * and as many threads as jobs code; a ring of batches between them bounds memory, and whoever
 * finishes the oldest batch writes it, so that the output is the same at any number of jobs.
 */
#ifndef RUNNER_H
#define RUNNER_H

#include "options.h"

#include <casus/casus.h>

typedef struct run_settings {
    casus_stage stage;
    casus_write_options write;
    casus_read_options read;
    bool to_database;
    const char *sentence; /* not NULL: the one document, instead of files */
} run_settings;

/* Opens the model that the options name; false after a message. */
bool open_model(casus_model **out, const program_options *options);
/* Returns the exit status. */
int run_documents(const program_options *options, const run_settings *settings);

#endif
