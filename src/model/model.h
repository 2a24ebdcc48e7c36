/*
 * The model file: one container of named, typed, checked sections, used in place.
 *
 * In: a file (mapped read-only) or a block of memory (embedded in the program). Out: views of
 * its sections. The layout to the byte stands in train/container.py and in model.c: a 64-byte
 * header, a table of 64-byte section records, the sections, each aligned to 64 bytes. Opening
 * checks the magic, the version, the size, the checksum, and every offset, size, shape and
 * string table; after that nothing in the container points outside of it. What the *values*
 * mean (row numbers, classes) is checked by the stage that uses them, when it binds to the
 * model.
 *
 * Ownership: the caller frees the model; every view is borrowed and lives as long as it does.
 * Threads: immutable once open; shared freely.
 */
#ifndef CS_MODEL_H
#define CS_MODEL_H

#include "base/error.h"
#include "base/text.h"

typedef struct cs_model cs_model;

typedef enum cs_section_type {
    CS_SECTION_U8 = 1,
    CS_SECTION_I8 = 2,
    CS_SECTION_I32 = 3,
    CS_SECTION_U32 = 4,
    CS_SECTION_U64 = 5,
    CS_SECTION_F32 = 6,     /* all values finite and below 1e6 in size */
    CS_SECTION_STRINGS = 7, /* u32 count, u32 offset[count + 1], NUL-terminated UTF-8 strings */
    CS_SECTION_WEIGHTS = 8, /* int8 weights in the order of the kernels, see nn/nn.h */
    CS_SECTION_TYPE_COUNT
} cs_section_type;

/* One section. Unused dimensions are 1. `data` is aligned to 64 bytes. */
typedef struct cs_section {
    const char *name; /* NUL-terminated */
    const void *data;
    size_t size; /* bytes */
    cs_section_type type;
    uint32_t shape[3];
} cs_section;

/* A table of strings. */
typedef struct cs_strings {
    uint32_t count;
    const uint32_t *offsets; /* [count + 1], into bytes */
    const char *bytes;
} cs_strings;

/* Maps the file at `path`. *out is untouched on failure: CASUS_ERROR_IO when it cannot be read,
 * CASUS_ERROR_MODEL when it is damaged, foreign or of another version. */
casus_status cs_model_open_file(cs_model **out, const char *path,
                                casus_error *error) CASUS_MUST_USE;
/* The same from memory, which must outlive the model (it is copied only when it is not aligned
 * to 64 bytes). `source` names it in errors. */
casus_status cs_model_open_memory(cs_model **out, const void *data, size_t size,
                                  const char *source, casus_error *error) CASUS_MUST_USE;
void cs_model_free(cs_model *model);

/* The model's own version ("2026-11-23 abc"), for provenance. */
const char *cs_model_version(const cs_model *model);

/* The section of that name, or NULL. */
const cs_section *cs_model_find(const cs_model *model, const char *name);
/* The section of that name, type and shape (0: any), else CASUS_ERROR_MODEL naming it. */
casus_status cs_model_require(const cs_model *model, const char *name, cs_section_type type,
                              uint32_t rows, uint32_t columns, const cs_section **out,
                              casus_error *error) CASUS_MUST_USE;
casus_status cs_model_strings(const cs_model *model, const char *name, cs_strings *out,
                              casus_error *error) CASUS_MUST_USE;
/* Where the search for a hash in a table of `count` slots begins. */
static inline uint32_t cs_slots_first(uint32_t count, uint64_t hash) {
    return ((uint32_t)hash ^ (uint32_t)(hash >> 32)) & (count - 1);
}
/* The row of a hash in an open table of `count` slots (a power of two, at least one of them 0:
 * empty), each a fingerprint in its high half and a row in its low half; 0 when there is none.
 */
static inline uint32_t cs_slots_row(const uint64_t *slots, uint32_t count, uint64_t hash) {
    uint32_t fingerprint = (uint32_t)(hash >> 32);
    for (uint32_t at = cs_slots_first(count, hash);; at = (at + 1) & (count - 1)) {
        if (slots[at] == 0)
            return 0;
        if ((uint32_t)(slots[at] >> 32) == fingerprint)
            return (uint32_t)slots[at];
    }
}

/* The string of that number (below count); NUL-terminated. */
cs_text cs_strings_at(const cs_strings *strings, uint32_t index);

#endif
