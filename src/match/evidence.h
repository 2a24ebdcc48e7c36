/*
 * Evidence: what the tree and the patterns say about a word as the trigger of an event, and
 * about a noun phrase as its actor or recipient. The statistical layer (weigh.c) adds up
 * weights of it; `casus explain` names it.
 */
#ifndef CS_EVIDENCE_H
#define CS_EVIDENCE_H

#include "match/matcher.h"

/* X-list: C name, name in explanations. New kinds go to the end: the number is part of the
 * hash. */
#define CS_EVIDENCE_KINDS(X)                                                                   \
    X(LEMMA, "lemma")                                                                          \
    X(WORD_CLASS, "word class")                                                                \
    X(FORM, "form")                                                                            \
    X(OBJECT, "object")                                                                        \
    X(LEMMA_OBJECT, "lemma and object")                                                        \
    X(OBJECT_MODIFIER, "modifier of the object")                                               \
    X(OBJECT_CLASS, "class of the object")                                                     \
    X(SUBJECT, "subject")                                                                      \
    X(SUBJECT_CLASS, "class of the subject")                                                   \
    X(MARKER, "preposition")                                                                   \
    X(LEMMA_MARKER, "lemma and preposition")                                                   \
    X(MARKED, "preposition and noun")                                                          \
    X(MARKED_CLASS, "preposition and class of the noun")                                       \
    X(CLAUSE, "clause")                                                                        \
    X(LEMMA_CLAUSE, "lemma and clause")                                                        \
    X(INNER_TYPE, "type of the inner event")                                                   \
    X(GOVERNOR, "governor")                                                                    \
    X(GOVERNOR_TYPE, "type at the governor")                                                   \
    X(RELATION, "relation")                                                                    \
    X(AUXILIARY, "auxiliary")                                                                  \
    X(VERB_FORM, "form of the verb")                                                           \
    X(NEGATED, "negated")                                                                      \
    X(MODIFIER, "modifier")                                                                    \
    X(LEMMA_MODIFIER, "lemma and modifier")                                                    \
    X(FIRED, "pattern's type")                                                                 \
    X(PATTERN, "pattern")                                                                      \
    X(STATE, "state of the pattern's event")                                                   \
    X(SCORE, "pattern's score")                                                                \
    X(KNOWN, "type that patterns of the lemma have")                                           \
    X(SETTING, "setting")                                                                      \
    X(ROLE, "place")                                                                           \
    X(ROLE_TYPE, "type and place")                                                             \
    X(ROLE_LEMMA, "lemma and place")                                                           \
    X(ROLE_CLASS, "class and place")                                                           \
    X(CLASS, "class")                                                                          \
    X(CLASS_TYPE, "type and class")                                                            \
    X(NOUN, "noun")                                                                            \
    X(NOUN_TYPE, "type and noun")                                                              \
    X(PATH, "path")                                                                            \
    X(NAMED_BY_PATTERN, "role in the pattern")                                                 \
    X(NAMED_TYPE, "type and role in the pattern")                                              \
    X(DISTANCE, "distance")                                                                    \
    X(ORDER, "order among the phrases")                                                        \
    X(PAIR_WORD, "word of the sentence")                                                       \
    X(PAIR_BETWEEN, "word between the two")                                                    \
    X(PAIR_WAY, "word on the way between the two")                                             \
    X(PAIR_PHRASE, "two words on end")                                                         \
    X(PAIR_CLASSES, "classes of the two")                                                      \
    X(PAIR_PATH, "way between the two")                                                        \
    X(PAIR_FIRED, "pattern's type in the sentence")                                            \
    X(NEAR, "word below")                                                                      \
    X(SUBJECT_SECTOR, "sector of the subject")                                                 \
    X(OBJECT_SECTOR, "sector of the object")                                                   \
    X(MARKED_SECTOR, "preposition and sector of the noun")

typedef enum evidence_kind {
#define CS_EVIDENCE_ENUM(name, text) EVIDENCE_##name,
    CS_EVIDENCE_KINDS(CS_EVIDENCE_ENUM)
#undef CS_EVIDENCE_ENUM
        EVIDENCE_KIND_COUNT
} evidence_kind;

/* `a` and `b` live as long as the list and the document. */
typedef struct evidence {
    uint64_t hash; /* of all three; ASCII letters count as lower case */
    cs_text a, b;
    uint8_t kind;
} evidence;

enum { EVIDENCE_MAX = 256, PHRASE_EVIDENCE_MAX = 8, VECTOR_SLOTS = 6, PATH_BYTES = 96 };

typedef struct evidence_list {
    evidence items[EVIDENCE_MAX];
    uint32_t count;
    uint32_t vectors[VECTOR_SLOTS]; /* rows of doc->vectors; 0: none */
    char paths[2 * PATH_BYTES];     /* texts made for the list */
    uint32_t path_bytes;
} evidence_list;

const char *cs_evidence_kind_name(evidence_kind kind);
/* Whether it has a weight for each type: evidence of a role that depends on the event's type.
 */
bool cs_evidence_is_typed(evidence_kind kind);

/* Whether the word may be a trigger at all: a verb, a noun or adjective that patterns or the
 * set EVENT_WORD know, or what a pattern fired on. */
bool cs_may_trigger(const cs_matcher *matcher, uint32_t word);
/* Needs the events of all words (cs_event_at). */
void cs_trigger_evidence(cs_matcher *matcher, uint32_t word, evidence_list *out);

/* The heads of the noun phrases of the sentence, in text order; returns how many. */
enum { PHRASES_MAX = 64 };
uint32_t cs_phrases(const cs_matcher *matcher, uint32_t phrases[PHRASES_MAX]);
/* What speaks for or against the phrase in a role of any event: PHRASE_EVIDENCE_MAX pieces at
 * most. */
void cs_phrase_evidence(const cs_matcher *matcher, uint32_t word, evidence_list *out);
/* What speaks for or against phrases[index] in a role of this trigger's event. */
void cs_role_evidence(cs_matcher *matcher, uint32_t trigger, const uint32_t *phrases,
                      uint32_t count, uint32_t index, evidence_list *out);
/* What the sentence says of the relation between two of its words, apart from any trigger. */
void cs_pair_evidence(cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                      evidence_list *out);

#endif
