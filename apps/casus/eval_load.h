/*
 * Reading gold standards and codings, and coding the texts of a gold standard.
 *
 * In: a file (folder, archive, standard input) of JSON objects or of PETRARCH's validation XML.
 * Out: a coding. What cannot be read is reported, counted and passed over.
 */
#ifndef EVAL_LOAD_H
#define EVAL_LOAD_H

#include "eval_coding.h"
#include "options.h"

/* Reads the coding `path`. With `gold` (NULL: this is the gold) it is split into dyads where
 * the gold is. Adds to *failures; false when memory is short, after a message. */
bool load_coding(event_coding *out, const char *path, const event_coding *gold,
                 const program_options *options, uint64_t *failures);
/* Reads the gold standard `path` and codes its texts. False when nothing can be coded, after a
 * message. */
bool load_and_code(event_coding *gold, event_coding *coded, const char *path,
                   const program_options *options, uint64_t *failures);

#endif
