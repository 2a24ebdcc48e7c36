#include "syntax/tree_decode.h"

#include <float.h>
#include <stdlib.h>
#include <string.h>

/* More than any sum of differences of scores, yet small enough for exact comparisons. */
#define ROOT_PENALTY 1e7

enum { NUMBER_ARRAYS = 7 };

void cs_tree_workspace_free(cs_tree_workspace *workspace) {
    free(workspace->weights);
    free(workspace->targets);
    free(workspace->numbers);
    free(workspace->best);
    memset(workspace, 0, sizeof *workspace);
}

static bool reserve(cs_tree_workspace *w, size_t nodes) {
    if (nodes <= w->capacity)
        return true;
    size_t capacity = nodes < 64 ? 64 : nodes;
    cs_tree_workspace_free(w);
    w->weights = malloc(capacity * capacity * sizeof *w->weights);
    w->targets = malloc(capacity * capacity * sizeof *w->targets);
    w->numbers = malloc(NUMBER_ARRAYS * 2 * capacity * sizeof *w->numbers);
    w->best = malloc(2 * capacity * sizeof *w->best);
    if (w->weights == NULL || w->targets == NULL || w->numbers == NULL || w->best == NULL) {
        cs_tree_workspace_free(w);
        return false;
    }
    w->capacity = capacity;
    return true;
}

bool cs_tree_is_single_rooted(const uint32_t *heads, uint32_t count, uint32_t *marks) {
    uint32_t roots = 0;
    memset(marks, 0, ((size_t)count + 1) * sizeof *marks);
    for (uint32_t i = 0; i < count; i++)
        roots += heads[i] == 0;
    if (roots != 1)
        return false;
    for (uint32_t i = 1; i <= count; i++) {
        /* walk up until the root or a word seen from an earlier start; meeting this walk's own
         * mark is a cycle */
        uint32_t at = i;
        while (at != 0 && marks[at] == 0) {
            marks[at] = i;
            at = heads[at - 1];
        }
        if (at != 0 && marks[at] == i)
            return false;
    }
    return true;
}

/*
 * The contraction. Nodes 0..count are the root and the words; every contracted cycle is a new
 * node. A node owns a row of `weights`: the best arc into it from each of the original nodes;
 * a cycle takes over the row of its first member.
 */
typedef struct contraction {
    cs_tree_workspace *w;
    uint32_t nodes;   /* original nodes: count + 1 */
    uint32_t total;   /* nodes so far */
    uint32_t *set;    /* [node] union-find towards the contracted node */
    uint32_t *parent; /* [node] the cycle that it went into, or 0 */
    uint32_t *row;    /* [node] its row */
    uint32_t *from;   /* [node] chosen arc: original source */
    uint32_t *to;     /* [node] and original target */
    uint32_t *state;  /* [node] 0 new, 1 on the path, 2 hangs from the root, 3 entered */
    uint32_t *path;   /* the path that grows backwards over best arcs */
    double *arc;      /* [node] weight of the chosen arc */
} contraction;

static uint32_t find(contraction *c, uint32_t node) {
    uint32_t top = node;
    while (c->set[top] != top)
        top = c->set[top];
    while (c->set[node] != top) {
        uint32_t next = c->set[node];
        c->set[node] = top;
        node = next;
    }
    return top;
}

static double *row_weights(contraction *c, uint32_t node) {
    return c->w->weights + (size_t)c->row[node] * c->nodes;
}

static uint32_t *row_targets(contraction *c, uint32_t node) {
    return c->w->targets + (size_t)c->row[node] * c->nodes;
}

static void choose_best_arc(contraction *c, uint32_t node) {
    const double *weights = row_weights(c, node);
    double best = -DBL_MAX;
    uint32_t from = 0;
    for (uint32_t u = 0; u < c->nodes; u++)
        if (weights[u] > best && find(c, u) != node) {
            best = weights[u];
            from = u;
        }
    c->from[node] = from;
    c->to[node] = row_targets(c, node)[from];
    c->arc[node] = best;
}

/* Joins path[first..end) into a new node and returns it. */
static uint32_t contract(contraction *c, uint32_t first, uint32_t end) {
    uint32_t cycle = c->total++;
    uint32_t keeper = c->path[first];
    double *into = row_weights(c, keeper);
    uint32_t *targets = row_targets(c, keeper);
    for (uint32_t u = 0; u < c->nodes; u++)
        into[u] -= c->arc[keeper];
    for (uint32_t m = first + 1; m < end; m++) {
        uint32_t member = c->path[m];
        const double *weights = row_weights(c, member);
        const uint32_t *member_targets = row_targets(c, member);
        for (uint32_t u = 0; u < c->nodes; u++) {
            double weight = weights[u] - c->arc[member];
            if (weight > into[u]) {
                into[u] = weight;
                targets[u] = member_targets[u];
            }
        }
    }
    c->set[cycle] = cycle;
    c->parent[cycle] = 0;
    c->row[cycle] = c->row[keeper];
    for (uint32_t m = first; m < end; m++) {
        c->set[c->path[m]] = cycle;
        c->parent[c->path[m]] = cycle;
    }
    return cycle;
}

/* Follows best arcs backwards from `start` until it meets what hangs from the root. */
static void grow_path(contraction *c, uint32_t start) {
    uint32_t length = 0;
    uint32_t node = start;
    for (;;) {
        c->path[length++] = node;
        c->state[node] = 1;
        choose_best_arc(c, node);
        uint32_t source = find(c, c->from[node]);
        if (c->state[source] == 2)
            break;
        if (c->state[source] == 0) {
            node = source;
            continue;
        }
        uint32_t first = length;
        while (c->path[first - 1] != source)
            first--;
        first--;
        node = contract(c, first, length);
        length = first;
    }
    for (uint32_t i = 0; i < length; i++)
        c->state[c->path[i]] = 2;
}

/* Undoes the contractions, newest first: the arc into a cycle decides where it is broken. */
static void expand(contraction *c, uint32_t *heads) {
    for (uint32_t node = c->total; node-- > 1;) {
        if (c->state[node] == 3)
            continue; /* the arc into its cycle entered here, and replaces its own arc */
        uint32_t target = c->to[node];
        heads[target - 1] = c->from[node];
        for (uint32_t at = target; at != node; at = c->parent[at])
            c->state[at] = 3;
    }
}

static void search(cs_tree_workspace *w, const float *scores, size_t stride, uint32_t count,
                   uint32_t *heads) {
    uint32_t nodes = count + 1;
    size_t span = 2 * w->capacity;
    contraction c = {.w = w, .nodes = nodes, .total = nodes, .arc = w->best};
    uint32_t **arrays[NUMBER_ARRAYS] = {&c.set, &c.parent, &c.row, &c.from,
                                        &c.to,  &c.state,  &c.path};
    for (size_t i = 0; i < NUMBER_ARRAYS; i++)
        *arrays[i] = w->numbers + i * span;
    memset(c.state, 0, span * sizeof *c.state);
    for (uint32_t v = 0; v < nodes; v++) {
        c.set[v] = v;
        c.parent[v] = 0;
        c.row[v] = v;
        double *weights = w->weights + (size_t)v * nodes;
        uint32_t *targets = w->targets + (size_t)v * nodes;
        for (uint32_t u = 0; u < nodes; u++) {
            weights[u] = v == 0 || u == v ? -DBL_MAX / 4 : (double)scores[(v - 1) * stride + u];
            targets[u] = v;
        }
        weights[0] -= ROOT_PENALTY; /* one arc from the root has to do */
    }
    c.state[0] = 2;
    for (uint32_t v = 1; v < nodes; v++) {
        uint32_t top = find(&c, v);
        if (c.state[top] == 0)
            grow_path(&c, top);
    }
    expand(&c, heads);
}

casus_status cs_tree_decode(cs_tree_workspace *workspace, const float *scores, size_t stride,
                            uint32_t count, uint32_t *heads, casus_error *error) {
    if (count == 0)
        return CASUS_OK;
    if (!reserve(workspace, (size_t)count + 1))
        return cs_fail_memory(error);
    for (uint32_t i = 0; i < count; i++) {
        const float *row = scores + (size_t)i * stride;
        uint32_t best = 0;
        for (uint32_t j = 1; j <= count; j++)
            if (row[j] > row[best] && j != i + 1)
                best = j;
        heads[i] = best;
    }
    if (!cs_tree_is_single_rooted(heads, count, workspace->numbers))
        search(workspace, scores, stride, count, heads);
    return CASUS_OK;
}
