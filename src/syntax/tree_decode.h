/*
 * From arc scores to a tree: each word gets a head, the whole has one root and no cycle.
 *
 * In: a score for every head of every word. Out: the highest-scoring tree. First every word
 * takes its best head; only when that is no tree with one root does the search for the maximum
 * spanning arborescence run (Chu and Liu 1965, Edmonds 1967; the dense O(n^2) form of Tarjan
 * 1977 with the cycle contraction of Gabow and others 1986).
 * Threads: a workspace belongs to one thread.
 */
#ifndef CS_TREE_DECODE_H
#define CS_TREE_DECODE_H

#include "base/error.h"
#include "base/text.h"

/* Buffers that grow and are reused. Zero it before first use. */
typedef struct cs_tree_workspace {
    double *weights;   /* [capacity][capacity] */
    uint32_t *targets; /* [capacity][capacity] */
    uint32_t *numbers; /* [NUMBER_ARRAYS][2 * capacity] */
    double *best;      /* [2 * capacity] */
    size_t capacity;   /* nodes */
} cs_tree_workspace;

void cs_tree_workspace_free(cs_tree_workspace *workspace);

/* scores[i * stride + j]: word i (from 0) under head j, where j = 0 is the root and j = k + 1
 * the word k. Scores are finite. heads[i] becomes such a j. Arcs from a word to itself are
 * never taken. count may be 0. Fails only for want of memory. */
casus_status cs_tree_decode(cs_tree_workspace *workspace, const float *scores, size_t stride,
                            uint32_t count, uint32_t *heads, casus_error *error) CASUS_MUST_USE;

/* True when heads (as above) is a tree with exactly one root. `marks` is scratch for
 * count + 1 numbers. */
bool cs_tree_is_single_rooted(const uint32_t *heads, uint32_t count, uint32_t *marks);

#endif
