/*
 * The files under the paths that a caller names.
 *
 * In: paths of files and folders, "-" for standard input. Out: one file path after the other,
 * folders walked in byte order of the names. Inside folders hidden names, links to folders and
 * what is neither file nor folder are passed over.
 * Memory grows with the names of the folders that are open, not with the tree.
 */
#ifndef CS_WALK_H
#define CS_WALK_H

#include "base/error.h"

#define CS_WALK_MAX_DEPTH 64

typedef struct cs_walk cs_walk;

/* Copies the paths. *out is untouched on failure. The caller ends it with cs_walk_free. */
casus_status cs_walk_new(cs_walk **out, const char *const *paths, size_t count,
                         casus_error *error) CASUS_MUST_USE;
/* The next file, borrowed until the next call; CASUS_END after the last. A folder that cannot
 * be read is an error after which the walk goes on with what stands behind it. */
casus_status cs_walk_next(cs_walk *walk, const char **path, casus_error *error) CASUS_MUST_USE;
/* Bytes of all files seen so far and of those that the open folders still hold; 0 when standard
 * input or a pipe is among the paths. */
uint64_t cs_walk_total(const cs_walk *walk);
void cs_walk_free(cs_walk *walk);

#endif
