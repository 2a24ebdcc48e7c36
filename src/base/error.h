/*
 * Errors: how a function says what went wrong.
 *
 * A function that can fail returns casus_status and, on the way out, fills the caller's
 * casus_error (which may be NULL) with cs_fail. The first error wins: callers pass the status
 * up unchanged.
 */
#ifndef CS_ERROR_H
#define CS_ERROR_H

#include <casus/casus.h>

/* Where in the input an error stands; unknown parts are NULL and 0. */
typedef struct cs_place {
    const char *source;
    uint64_t line;
    uint64_t byte_pos;
} cs_place;

/* Fills `error` (NULL is fine) and returns `code`. `format` is printf's. */
casus_status cs_fail(casus_error *error, casus_status code, cs_place place, const char *format,
                     ...) __attribute__((format(printf, 4, 5)));

/* Short for "out of memory", the same words everywhere. */
casus_status cs_fail_memory(casus_error *error);

#define CS_NOWHERE ((cs_place){NULL, 0, 0})

#endif
