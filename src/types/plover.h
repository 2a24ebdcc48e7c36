/*
 * The ontology: PLOVER 0.8 types, modes and contexts with quad class and score, and the
 * Goldstein scores of CAMEO.
 *
 * Sources: PLOVER manual 0.8 (Open Event Data Alliance, CC BY-SA 4.0), with ACCUSE's score
 * given the minus sign that print lost; CAMEO manual 1.1b3 and Goldstein 1992 as extended to
 * CAMEO.
 */
#ifndef CS_PLOVER_H
#define CS_PLOVER_H

#include "base/text.h"

/* clang-format off */
#define CS_PLOVER_TYPES(X)                                                                     \
    X(AGREE)                                                                                   \
    X(CONSULT)                                                                                 \
    X(SUPPORT) X(CONCEDE) X(COOPERATE) X(AID) X(RETREAT) X(REQUEST) X(ACCUSE) X(REJECT)        \
        X(THREATEN) X(PROTEST) X(SANCTION) X(MOBILIZE) X(COERCE) X(ASSAULT)
/* clang-format on */

typedef enum cs_plover {
    CS_PLOVER_NONE,
#define CS_PLOVER_ENUM(name) CS_PLOVER_##name,
    CS_PLOVER_TYPES(CS_PLOVER_ENUM)
#undef CS_PLOVER_ENUM
        CS_PLOVER_COUNT
} cs_plover;

/* A row of the table of modes; row 0 of a type is the type without a mode. */
typedef uint8_t cs_mode; /* index into the table; 0: none */

/* What a lexicon adds to PLOVER (pattern files: `type` and `mode`). Its types have the numbers
 * from CS_PLOVER_COUNT on, its modes those behind PLOVER's. Owned by the patterns; does not
 * change once they are compiled. */
#define CS_OWN_TYPES_MAX 100
#define CS_OWN_MODES_MAX 120
typedef struct cs_own_kind {
    cs_plover type;   /* of a mode */
    const char *name; /* outlives the ontology */
    int quad;         /* of a type: 0 to 4 */
    double score;
    char cameo[5]; /* "": none */
} cs_own_kind;
typedef struct cs_ontology {
    cs_own_kind types[CS_OWN_TYPES_MAX];
    size_t type_count;
    cs_own_kind modes[CS_OWN_MODES_MAX];
    size_t mode_count;
} cs_ontology;

/* `ontology` may be NULL: PLOVER alone. Names live as long as the ontology. */
const char *cs_type_name(const cs_ontology *ontology, cs_plover type); /* "" for none */
/* CS_PLOVER_NONE when unknown. */
cs_plover cs_type_of(const cs_ontology *ontology, cs_text name);
/* 1 to 4 as PLOVER's quad classes; 0: none. */
int cs_type_quad(const cs_ontology *ontology, cs_plover type);
/* The mode `name` of `type`, or 0. */
cs_mode cs_mode_of(const cs_ontology *ontology, cs_plover type, cs_text name);
const char *cs_mode_name(const cs_ontology *ontology, cs_mode mode);
/* The score of a type with a mode (0: none), in the manner of Goldstein's scale. */
double cs_type_score(const cs_ontology *ontology, cs_plover type, cs_mode mode);
/* The CAMEO code that a type and mode have when no pattern names a finer one; "" for a type of
 * a lexicon's own that has none. */
const char *cs_type_cameo(const cs_ontology *ontology, cs_plover type, cs_mode mode);
/* Adds a type or mode; its number, or 0 when there are too many. The name must be new. */
cs_plover cs_ontology_add_type(cs_ontology *ontology, const cs_own_kind *kind);
cs_mode cs_ontology_add_mode(cs_ontology *ontology, const cs_own_kind *kind);

#define CS_CONTEXT_COUNT 37
/* The context's number, or -1. */
int cs_context_of(cs_text name);
const char *cs_context_name(int context);

/* The Goldstein score of a CAMEO code; false when the code is unknown. */
bool cs_cameo_goldstein(const char *code, double *out);
/* The type that a CAMEO code stands for; CS_PLOVER_NONE for most of root 01 (statements) and
 * for what is no code. Source: the Open Event Data Alliance's table of 2021-09-17 (CC
 * BY-SA 4.0). */
cs_plover cs_plover_of_cameo(const char *code);

#endif
