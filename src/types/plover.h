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
typedef uint8_t cs_mode; /* index into the table below; 0: none */

const char *cs_plover_name(cs_plover type); /* "" for CS_PLOVER_NONE */
cs_plover cs_plover_of(cs_text name);       /* CS_PLOVER_NONE when unknown */
int cs_plover_quad(cs_plover type);         /* 1 to 4; 0 for none */
/* The mode `name` of `type`, or 0. */
cs_mode cs_mode_of(cs_plover type, cs_text name);
const char *cs_mode_name(cs_mode mode);
/* PLOVER's score of a type with a mode (0: none). */
double cs_plover_score(cs_plover type, cs_mode mode);

#define CS_CONTEXT_COUNT 37
/* The context's number, or -1. */
int cs_context_of(cs_text name);
const char *cs_context_name(int context);

/* The Goldstein score of a CAMEO code; false when the code is unknown. */
bool cs_cameo_goldstein(const char *code, double *out);
/* The CAMEO code that a type and mode have when no pattern names a finer one; never NULL. */
const char *cs_plover_cameo(cs_plover type, cs_mode mode);
/* The type that a CAMEO code stands for; CS_PLOVER_NONE for most of root 01 (statements) and
 * for what is no code. Source: the Open Event Data Alliance's table of 2021-09-17 (CC
 * BY-SA 4.0). */
cs_plover cs_plover_of_cameo(const char *code);

#endif
