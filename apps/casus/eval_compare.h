/*
 * Two codings against one gold standard: is the difference of their F1 more than chance?
 *
 * The test is approximate randomisation, paired by documents: were the codings alike, each
 * document's result might as well be the other's. In each of SHUFFLES rounds a fair coin for
 * every document decides whether the two swap it; p is (n + 1) / (SHUFFLES + 1), where n rounds
 * gave a difference at least as large, in either direction, as the one found. Source: Noreen
 * 1989, Computer-Intensive Methods for Testing Hypotheses; for F1, Yeh 2000, More Accurate
 * Tests for the Statistical Significance of Result Differences.
 *
 * The coins come from a generator of our own with a fixed seed, so that p is the same
 * everywhere.
 */
#ifndef EVAL_COMPARE_H
#define EVAL_COMPARE_H

#include "eval_score.h"

enum { SHUFFLES = 10000 };

typedef struct coding_difference {
    event_tally tallies[2];
    double difference; /* of F1: the first's less the second's */
    double p;
} coding_difference;

typedef struct coding_comparison {
    coding_difference all;
    coding_difference *types; /* by number of the vocabulary */
    size_t type_count;
} coding_comparison;

/* False when memory is short. The caller ends it with comparison_free either way. */
bool compare_codings(coding_comparison *comparison, const event_coding *gold,
                     const event_coding *first, const event_coding *second);
void comparison_free(coding_comparison *comparison);

#endif
