/* The inside of cs_patterns, shared by the compiler and the look-ups. */
#ifndef CS_PATTERN_STORE_H
#define CS_PATTERN_STORE_H

#include "pattern/pattern.h"

typedef struct pattern_file {
    cs_text name;
    cs_text text;
    bool is_own;
} pattern_file;

/* A lemma set as written: its members' symbols. */
typedef struct lemma_set {
    cs_symbol name; /* 0: written in place ("criticize|denounce") */
    CS_VECTOR(cs_symbol) members;
    cs_text file;
    uint32_t line;
    bool used;
    bool is_own; /* of a user's file */
} lemma_set;

/* A list of numbers that belongs to one symbol: [start, start + count) of a shared array. */
typedef struct number_range {
    uint32_t start;
    uint32_t count;
} number_range;

struct cs_patterns {
    cs_arena arena;
    cs_symbols lemmas;    /* lemmas of sets and triggers */
    cs_symbols operators; /* names */
    CS_VECTOR(pattern_file) files;
    CS_VECTOR(lemma_set) sets; /* [set - 1] */
    CS_VECTOR(uint64_t) sums;  /* [set - 1]: of the members' hashes, to find equal sets fast */
    CS_VECTOR(cs_set) firsts;  /* [set - 1]: the first equal set; 0: not looked for yet */
    CS_VECTOR(cs_pattern) patterns;
    CS_VECTOR(uint16_t) headings; /* operators that have one */
    CS_VECTOR(cs_text) names;     /* [pattern] "events/x.pat:12" */
    CS_VECTOR(cs_composition) compositions;
    CS_VECTOR(cs_example) examples;
    cs_ontology ontology;
    /* built by finish */
    number_range *sets_of; /* [symbol]: the sets that hold it, ascending, in set_numbers */
    uint16_t *set_numbers;
    cs_lemma_facts *facts;   /* [symbol] */
    uint8_t *marker_numbers; /* [set - 1]: bit + 1 of a set of markers, else 0 */
    uint32_t *trigger_numbers[CS_TRIGGER_KINDS];
    cs_gate *gates[CS_TRIGGER_KINDS]; /* [kind], beside trigger_numbers */
    size_t indexed_lemmas;            /* symbols above were added after indexing: unknown */
    uint64_t fingerprint;
};

#endif
