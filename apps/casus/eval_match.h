/*
 * Which coded event is which gold event, within one document.
 *
 * An event is found when one of the same type stands in the same sentence, one for one, the
 * same trigger first: the rules of eval/score_events.py. Where the gold names no sentence, the
 * whole document counts as one; where its parties are codes and it has no triggers, the same
 * parties go first. Gold events go in their order and take the first event that fits.
 */
#ifndef EVAL_MATCH_H
#define EVAL_MATCH_H

#include "eval_coding.h"

#define NO_EVENT UINT32_MAX

/* A document in the gold and in a coding. */
typedef struct document_pair {
    const event_coding *gold, *coded;
    const coded_event *gold_events, *coded_events;
    size_t gold_count, coded_count;
    bool by_codes;
} document_pair;

/* Partners by index, NO_EVENT where there is none. All zero: empty, reused from document to
 * document. */
typedef struct event_match {
    uint32_t *of_gold;   /* the coded event of the same type */
    uint32_t *of_coded;  /* and back */
    uint32_t *mix_gold;  /* of those without: the coded event of another type in its place */
    uint32_t *mix_coded; /* and back */
    size_t room;         /* of each */
} event_match;

/* The document `number` of the gold beside the coding's of the same id (no events when there is
 * none). */
document_pair pair_documents(const event_coding *gold, size_t number,
                             const event_coding *coded);
/* False when memory is short. */
bool match_events(event_match *match, const document_pair *pair);
void match_free(event_match *match);

/* Whether the parties of a role are the same: they overlap (codes: they agree), or there are
 * none on both sides. A code agrees when it begins with the gold's country and first sector. */
bool same_parties(const document_pair *pair, const coded_event *gold, const coded_event *coded,
                  event_role role);
/* Whether they have the same modes, in the same order. */
bool same_modes(const document_pair *pair, const coded_event *gold, const coded_event *coded);

#endif
