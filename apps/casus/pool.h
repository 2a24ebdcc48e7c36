/*
 * The pool: one thread reads, several code, results come out in the order of reading.
 *
 * In: functions that read, code and emit. Memory is bounded by the ring of batches (three a
 * thread). A batch grows while all threads are busy, so that tiny documents cost no more than
 * their coding, and is handed on at once when one is idle, so that a slow input is not held up.
 */
#ifndef POOL_H
#define POOL_H

#include <casus/casus.h>
#include <stdbool.h>

typedef struct pool_functions {
    void *context;
    /* Called by one thread: the next document; false at the end. */
    bool (*next)(void *context, casus_doc **out);
    /* Called by the same thread: bytes read so far and in all. */
    void (*measure)(void *context, uint64_t *done, uint64_t *total);
    /* Called by many threads: codes `doc` and appends to `buffer`; false when it failed (the
     * message has been given). */
    bool (*code)(void *context, casus_coder *coder, casus_doc *doc, casus_buffer *buffer);
    /* Whether emit needs the documents; else they are freed as soon as they are coded. */
    bool keeps_documents;
    /* Called by one thread at a time, in order. Documents that failed or were freed are NULL.
     * False: stop. */
    bool (*emit)(void *context, casus_doc *const *docs, size_t count,
                 const casus_buffer *buffer);
} pool_functions;

typedef struct pool_result {
    uint64_t documents; /* coded */
    uint64_t failures;  /* documents that could not be coded */
    bool stopped;       /* emit asked for it */
} pool_result;

/* False when no thread could work, after a message. */
bool pool_run(const pool_functions *functions, const casus_model *model, unsigned jobs,
              pool_result *result);

#endif
