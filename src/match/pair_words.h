/*
 * The words of a sentence as a caller's pair sees them: what the network over the sentence
 * (pair_network.c) reads, and its trainer.
 */
#ifndef CS_PAIR_WORDS_H
#define CS_PAIR_WORDS_H

#include "match/matcher.h"

enum {
    PAIR_WORDS_MAX = 160, /* of a longer sentence those around the pair */
    PAIR_SIDES = 13,      /* inside, or 1, 2, 3-4, 5-7, 8-12, more words before or behind */
    PAIR_INSIDE = 6,
    PAIR_ARCS = 7,  /* 0 to 5 arcs of the tree, more */
    PAIR_KINDS = 6, /* kinds of entities, and none */
};

typedef struct pair_word {
    uint32_t vector; /* row of doc->vectors */
    uint8_t upos, deprel;
    uint8_t side[2]; /* where it stands to actor and recipient: below PAIR_INSIDE before */
    uint8_t arcs[2]; /* between it and the head of actor and of recipient */
    uint8_t type;    /* of the event that the patterns made of it; CS_PLOVER_NONE: none */
    uint8_t kind;    /* of the entity that it heads a name of, from 1; 0: none */
} pair_word;

/* `heads` are those of the pair's spans, words of the sentence both. Returns how many words; 0,
 * and matcher->failed, when memory is short. */
uint32_t cs_pair_words(cs_matcher *matcher, const uint32_t heads[2],
                       pair_word out[PAIR_WORDS_MAX]);

#endif
