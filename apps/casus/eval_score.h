/*
 * A coding scored against a gold standard: found events by type, mode and status, their roles,
 * what was taken for what, the worst documents, and how far `confidence` can be trusted.
 *
 * In: two codings of one vocabulary. Out: counts; shares are made of them when they are
 * written.
 */
#ifndef EVAL_SCORE_H
#define EVAL_SCORE_H

#include "eval_match.h"

enum { WORST_COUNT = 10, CONFIDENCE_BINS = 10 };

/* Of one type, mode, status, or of all. */
typedef struct event_tally {
    uint64_t gold;  /* events of the gold */
    uint64_t coded; /* events of the coding */
    uint64_t right; /* found: with the same type, and the same mode or status */
} event_tally;

/* Of the events found, those whose part is right, out of those where the gold gives it. */
typedef struct part_share {
    uint64_t right, of;
} part_share;

typedef struct document_errors {
    size_t document; /* of the gold */
    uint64_t gold, missed, wrong;
} document_errors;

typedef struct confidence_bin {
    uint64_t count, right;
    double sum;
} confidence_bin;

typedef struct event_score {
    event_tally all;
    event_tally *types, *modes, *statuses; /* by number of the vocabulary */
    part_share roles[ROLE_COUNT], both_roles, status, modes_share;
    size_t type_count, mode_count, status_count;
    /* [gold type][coded type], the last of each for none: found ones on the diagonal */
    uint64_t *confusion;
    document_errors worst[WORST_COUNT];
    size_t worst_count;
    confidence_bin bins[CONFIDENCE_BINS];
} event_score;

/* False when memory is short. The caller ends it with score_free either way. */
bool score_coding(event_score *score, const event_coding *gold, const event_coding *coded);
void score_free(event_score *score);

/* 2 right / (gold + coded); 0 where there are none. */
double tally_f1(const event_tally *tally);

#endif
