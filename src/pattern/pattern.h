/*
 * Event patterns: the language (docs/patterns.md), compiled.
 *
 * In: texts of .pat files. Out: an immutable set of patterns, operators and composition rules,
 * indexed by the lemma of the trigger, so that the cost of matching grows with the sentence,
 * not with the number of patterns. It owns its memory; cs_patterns_free ends it. After
 * cs_patterns_finish threads may share it.
 */
#ifndef CS_PATTERN_H
#define CS_PATTERN_H

#include "base/error.h"
#include "base/hash.h"
#include "types/plover.h"
#include "types/token.h"

typedef struct cs_patterns cs_patterns;

/* Where a slot is looked for, seen from its host (the trigger or another slot's word). */
typedef enum cs_relation {
    CS_RELATION_SUBJECT, /* who does it: subject, agent of a passive, possessor of an event noun
                          */
    CS_RELATION_OBJECT,  /* direct object, subject of a passive; a clause without a marker */
    CS_RELATION_INDIRECT, /* the first of two bare objects */
    CS_RELATION_MARKED,   /* behind a preposition or subordinator */
} cs_relation;

/* What may fill a slot. */
typedef enum cs_filler {
    CS_FILLER_ACTOR,     /* A */
    CS_FILLER_RECIPIENT, /* R */
    CS_FILLER_BOTH,      /* AR: a list whose members are all actors */
    CS_FILLER_EVENT,     /* E */
    CS_FILLER_LEXICAL,   /* a word of the lemma set */
    CS_FILLER_ANY,       /* _ */
} cs_filler;

typedef enum cs_trigger_kind {
    CS_TRIGGER_VERB,
    CS_TRIGGER_NOUN,
    CS_TRIGGER_ADJECTIVE
} cs_trigger_kind;

typedef uint16_t cs_set; /* a lemma set; 0: none */

#define CS_SLOTS_MAX    8
#define CS_HOST_TRIGGER 255

typedef struct cs_slot {
    uint8_t relation;
    uint8_t filler;
    uint8_t host;          /* CS_HOST_TRIGGER, or the index of an earlier lexical slot */
    uint8_t optional;      /* the pattern fires without it */
    uint8_t loose;         /* R?: any noun phrase fills it, even one that names no actor */
    uint8_t strict;        /* A!: the role must be filled by a known actor */
    uint8_t kinds;         /* "R=@person": bits 1 << cs_entity_kind, 0: any */
    uint8_t marker_number; /* the bit of `marker` in cs_lemma_facts.markers */
    cs_set marker;         /* MARKED: prepositions and subordinators, one of them */
    cs_set
        lemmas; /* LEXICAL; for a role: its head must be one of them ("R=protester"), 0: any */
} cs_slot;

typedef struct cs_pattern {
    cs_trigger_kind trigger;
    cs_set lemmas;
    cs_slot slots[CS_SLOTS_MAX];
    uint8_t slot_count;
    uint8_t specificity; /* more wins when several fire on one trigger */
    cs_plover type; /* CS_PLOVER_NONE: an operator whose result is the inner event's type */
    cs_mode mode;
    char cameo[5]; /* "": the type's and mode's own */
    uint64_t contexts;
    uint16_t operator_id; /* 0: no operator. Names are interned; see cs_patterns_operator */
    cs_text file;
    uint32_t line;
    uint32_t heading_line; /* of the `event` or `operator` above it */
    cs_text source;        /* the template as written */
    bool is_own;           /* not of the program's own files: stands whatever the weights say */
} cs_pattern;

/* What rules a pattern out before its slots are tried. */
typedef struct cs_gate {
    uint64_t markers; /* cs_lemma_facts.markers: all of these must be among those of the marked
                         arguments of the trigger and of its objects */
    cs_set subject,
        object;    /* one of its subjects, objects must be in it; 0: nothing is asked */
    uint8_t needs; /* relations without which slots of the trigger stay empty: 1 << cs_relation
                    */
} cs_gate;

/* A bare subject is never asked for, unless strict: headlines and passives leave it out. */
bool cs_slot_may_be_missing(const cs_slot *slot);

/* What an operator makes of an inner event. */
typedef struct cs_composition {
    uint16_t operator_id;
    cs_plover inner;    /* CS_PLOVER_NONE: any */
    cs_mode inner_mode; /* 0: any */
    cs_plover type;     /* CS_PLOVER_NONE: the inner type stays */
    cs_mode mode;       /* 0: none, or the inner mode when the type stays */
    char cameo[5];
    bool keep_inner; /* the inner event is recorded too, as claimed */
    bool drop;       /* no event comes out */
    int8_t status;   /* -1: unchanged; else a cs_event_status for the result */
    uint32_t file, line;
} cs_composition;

/* An example beside a pattern; they are tests. Roles stand in brackets: "[A France] condemned
 * [R Iran]." */
typedef struct cs_example {
    cs_text text;
    bool positive;
    uint32_t pattern;
    cs_text file;
    uint32_t line;
} cs_example;

casus_status cs_patterns_new(cs_patterns **out, casus_error *error) CASUS_MUST_USE;
/* Takes in one file; its text is copied. Only the shape of lines is checked yet. is_own: it is
 * none of the program's files. */
casus_status cs_patterns_add(cs_patterns *patterns, const char *source, cs_text text,
                             bool is_own, casus_error *error) CASUS_MUST_USE;
/* Compiles all files together (sets may stand in another file than their use). Unknown sets,
 * templates that cannot match, patterns that an earlier one shadows: an error with file and
 * line. */
casus_status cs_patterns_finish(cs_patterns *patterns, casus_error *error) CASUS_MUST_USE;
/* The same, but every wrong line goes to `report` and is passed over, the templates below a
 * wrong heading and the examples below a wrong template too; fails only when memory is short.
 * `error` is not NULL. */
casus_status cs_patterns_finish_reporting(cs_patterns *patterns, casus_report *report,
                                          void *context, casus_error *error) CASUS_MUST_USE;
void cs_patterns_free(cs_patterns *patterns);

size_t cs_patterns_count(const cs_patterns *patterns);
const cs_pattern *cs_patterns_at(const cs_patterns *patterns, uint32_t index);
/* "events/request.pat:41"; lives with the patterns. */
cs_text cs_patterns_name(const cs_patterns *patterns, uint32_t index);
size_t cs_patterns_example_count(const cs_patterns *patterns);
const cs_example *cs_patterns_example(const cs_patterns *patterns, size_t index);

/* The symbol of a lemma ("carry_out" for verb and particle), 0 when no pattern knows it. */
cs_symbol cs_patterns_lemma(const cs_patterns *patterns, cs_text lemma);
/* The same for many at once (cs_symbols_find_all). */
void cs_patterns_lemmas(const cs_patterns *patterns, const cs_text *lemmas, size_t count,
                        cs_symbol *out);
bool cs_patterns_in_set(const cs_patterns *patterns, cs_set set, cs_symbol lemma);
/* A set by name, 0 when there is none. */
cs_set cs_patterns_set(const cs_patterns *patterns, const char *name);
enum { CS_TRIGGER_KINDS = 3 };

/* What is known of a lemma at one look. */
typedef struct cs_lemma_facts {
    uint64_t sets;    /* cs_set_bit of each set that holds it */
    uint64_t markers; /* a bit of each set of markers that holds it; beyond 64, shared */
    uint32_t types;   /* of all patterns that it triggers, of whatever word class: 1 << type;
                       * CS_OWN_TYPES stands for all of the user's own */
    uint32_t first[CS_TRIGGER_KINDS]; /* the patterns that it triggers: the library's own */
    uint32_t count[CS_TRIGGER_KINDS]; /* how many they are */
} cs_lemma_facts;

#define CS_OWN_TYPES (UINT32_C(1) << 31)
/* Some sets share a bit. */
static inline uint64_t cs_set_bit(cs_set set) {
    return UINT64_C(1) << set % 64;
}
/* All zero when no pattern and no set knows it. */
const cs_lemma_facts *cs_patterns_facts(const cs_patterns *patterns, cs_symbol lemma);
/* Patterns triggered by `lemma` as `kind`, most specific first. */
size_t cs_patterns_triggered(const cs_patterns *patterns, cs_trigger_kind kind, cs_symbol lemma,
                             const uint32_t **indices);
/* Asks memory for what trying the lemma's patterns begins with. */
void cs_patterns_prefetch(const cs_patterns *patterns, const cs_lemma_facts *facts);
/* The gates of the patterns that cs_patterns_triggered gives, in the same order. */
const cs_gate *cs_patterns_gates(const cs_patterns *patterns, cs_trigger_kind kind,
                                 cs_symbol lemma);
/* An operator by name, 0 when there is none. */
uint16_t cs_patterns_operator(const cs_patterns *patterns, const char *name);
/* The rule for an operator over an inner event: the one that names mode, then type, then any;
 * NULL when the operator has none. */
const cs_composition *cs_patterns_compose(const cs_patterns *patterns, uint16_t operator_id,
                                          cs_plover inner, cs_mode inner_mode);
/* PLOVER with the types and modes of the files. */
const cs_ontology *cs_patterns_ontology(const cs_patterns *patterns);
uint64_t cs_patterns_fingerprint(const cs_patterns *patterns);

#endif
