/*
 * The statistical layer: it weighs what patterns and tree say about each trigger (evidence.h).
 *
 * p(type or none | trigger) is a softmax over sums of trained weights, one for each piece of
 * evidence and type, and of a small network over the word vectors of the trigger and its
 * neighbours; p(actor | trigger, type) and p(recipient | trigger, type) are softmaxes over the
 * sentence's noun phrases and nobody. For a caller's pair the words around and between the two
 * have weights of their own, and networks read the whole sentence. Trained by
 * train/train_events.py; the sums of weights are whole numbers, so that every machine gets the
 * same.
 */
#ifndef CS_WEIGH_H
#define CS_WEIGH_H

#include "match/evidence.h"
#include "match/pair_network.h"
#include "nn/nn.h"

enum { WEIGHED_TYPES = CS_PLOVER_COUNT, ROLE_COUNT = 2 };

struct cs_weights {
    const uint64_t *trigger_slots, *role_slots, *typed_slots; /* cs_slots_row; row 0: none */
    const uint64_t *between_slots;
    uint32_t trigger_slot_count, role_slot_count, typed_slot_count, between_slot_count;
    const int8_t *triggers; /* [row][WEIGHED_TYPES] */
    const int8_t *roles;    /* [row][ROLE_COUNT] */
    const int8_t *typed;    /* [row][WEIGHED_TYPES][ROLE_COUNT] */
    const int8_t *between;  /* [row][WEIGHED_TYPES]; NULL: not made for callers' pairs */
    const float *scales;    /* of the first three tables */
    const float *bias;      /* [WEIGHED_TYPES] */
    const float *nobody;    /* [WEIGHED_TYPES][ROLE_COUNT] */
    float vector_scale, between_scale;
    cs_linear hidden, output;
    cs_pair_networks networks; /* none, where the weights are not for callers' pairs */
    const cs_kernels *kernels;
};

/* A trigger with its probabilities. */
typedef struct weighing {
    uint32_t word;
    float types[WEIGHED_TYPES]; /* [0]: none */
} weighing;

/* All triggers of a sentence, in text order. NULL, and matcher->failed, when memory is short.
 */
weighing *cs_weigh_triggers(cs_matcher *matcher, uint32_t *count);

/* p(phrase k has the role | trigger, type) for k < count, and at `count` that nobody has it. */
typedef struct role_weights {
    uint32_t count;
    uint32_t phrases[PHRASES_MAX];
    /* of the phrase in any event: the sum, and rows of the table by type, 0: none */
    int16_t general[PHRASES_MAX][ROLE_COUNT];
    uint32_t general_typed[PHRASES_MAX][PHRASE_EVIDENCE_MAX];
    /* of the phrase in the event that was weighed last */
    int16_t plain[PHRASES_MAX][ROLE_COUNT];
    int16_t typed[PHRASES_MAX][WEIGHED_TYPES][ROLE_COUNT];
} role_weights;

/* The phrases of the sentence, and what speaks for them in any event; before cs_weigh_roles. */
void cs_weigh_phrases(cs_matcher *matcher, role_weights *out);
/* For the types [first, end). */
void cs_weigh_roles(cs_matcher *matcher, uint32_t trigger, int first, int end,
                    role_weights *out);
void cs_role_probabilities(const cs_weights *weights, const role_weights *roles, cs_plover type,
                           int role, float out[PHRASES_MAX + 1]);

/* What the sentence says for each type of relation between a caller's pair, beside its
 * triggers: factors of their probabilities, none above 1. */
void cs_weigh_pair(cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                   float factors[WEIGHED_TYPES]);

#endif
