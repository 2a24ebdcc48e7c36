/*
 * One input as a stream of bytes: a file or standard input, unpacked on the way.
 *
 * In: a path ("-": standard input). Out: blocks of the unpacked bytes. gzip, zstd, bzip2 and xz
 * are told by content, not by name; UTF-16 and UTF-32 (by their mark, or by where the zero
 * bytes stand) become UTF-8, and the mark of UTF-8 is dropped, so that what comes out is UTF-8
 * or some eight-bit encoding. Memory does not depend on the length of the input. Not
 * thread-safe: one thread at a time uses an input.
 */
#ifndef CS_INPUT_H
#define CS_INPUT_H

#include "base/error.h"
#include "base/text.h"

typedef struct cs_input cs_input;

/* Opens `path`; *out is untouched on failure. The caller ends it with cs_input_close. */
casus_status cs_input_open(cs_input **out, const char *path, casus_error *error) CASUS_MUST_USE;
/* The next block, borrowed until the next call; length 0 at the end. A damaged or truncated
 * input is an error at the place where it breaks off; blocks before it are good. */
casus_status cs_input_read(cs_input *input, cs_text *block, casus_error *error) CASUS_MUST_USE;
/* Stored (packed) bytes read so far. */
uint64_t cs_input_bytes(const cs_input *input);
void cs_input_close(cs_input *input);

#endif
