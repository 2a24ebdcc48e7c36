/*
 * What the network sees of a word: thirteen feature strings, looked up in the model's table.
 *
 * They are the form, the lower-cased form with digits as 0, its first 1 to 4 and last 1 to 4
 * characters, the shape (XxdD runs), the lower-cased form again for the row of its word vector,
 * and flags (first of the sentence, spaces around it, how the sentence is written).
 * train/features.py says the same in Python; the fixture tests/unit/fixtures/features.tsv holds
 * both together.
 * Nothing here allocates.
 */
#ifndef CS_WORD_FEATURES_H
#define CS_WORD_FEATURES_H

#include "base/text.h"

enum { CS_FEATURE_KINDS = 13, CS_VECTOR_KIND = 11, CS_WORD_CODES = 256 };

/* A word as code points. Of a longer word the first 192 and the last 64 are kept. */
typedef struct cs_word_codes {
    uint32_t codes[CS_WORD_CODES];
    uint32_t count;
} cs_word_codes;

/* The word with plain quotes and dashes, without spaces and invisible characters. */
void cs_word_normalise(cs_text form, cs_word_codes *out);

uint32_t cs_word_lower(uint32_t code);
uint32_t cs_word_upper(uint32_t code);
bool cs_word_is_upper(uint32_t code);
bool cs_word_is_lower(uint32_t code);

/* Letters counted for cs_case_mode_of. */
typedef struct cs_case_count {
    uint32_t uppers, lowers;
    uint32_t long_words; /* words of four characters or more that begin with a letter */
    uint32_t capitals;   /* those of them that begin with a capital */
} cs_case_count;

void cs_case_add(cs_case_count *count, const cs_word_codes *word);

typedef enum cs_case_mode {
    CS_WRITTEN_LOWER,    /* no capital at all */
    CS_WRITTEN_UPPER,    /* nothing but capitals */
    CS_WRITTEN_NORMAL,   /* anything else */
    CS_WRITTEN_HEADLINE, /* nearly all longer words begin with a capital */
} cs_case_mode;

cs_case_mode cs_case_mode_of(const cs_case_count *count);

/* The hashes of a word's features but the last (the flags): FNV-1a of the kind and the string.
 */
void cs_word_hashes(const cs_word_codes *word, uint64_t hashes[CS_FEATURE_KINDS - 1]);
/* The hash of the vector feature alone. */
uint64_t cs_word_vector_hash(const cs_word_codes *word);
/* The hash of the flags feature. */
uint64_t cs_flags_hash(bool first, bool space_before, bool space_after, cs_case_mode mode);

/* Writes the shape (at most 12 code points); returns how many. */
uint32_t cs_word_shape(const cs_word_codes *word, uint32_t shape[12]);

#endif
