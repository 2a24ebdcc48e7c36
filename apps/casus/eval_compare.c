#include "eval_compare.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What one document has more in the first coding than in the second, of a type or of all. */
typedef struct document_change {
    uint32_t scope; /* 0: all; else a type's number + 1 */
    uint32_t document;
    int32_t coded;
    int32_t right;
} document_change;

typedef struct change_list {
    document_change *items;
    size_t count, capacity;
} change_list;

/* ------------------------------------------------------------------------------------------------
 * Changes
 */

static bool add_change(change_list *list, uint32_t scope, uint32_t document, int32_t coded,
                       int32_t right) {
    if (!make_room((void **)&list->items, &list->capacity, list->count, sizeof *list->items))
        return false;
    list->items[list->count++] = (document_change){scope, document, coded, right};
    return true;
}

/* The coded events of one document; sign 1 for the first coding, -1 for the second. */
static bool add_changes(change_list *list, const document_pair *pair, const event_match *match,
                        uint32_t document, int32_t sign) {
    for (size_t k = 0; k < pair->coded_count; k++) {
        int32_t right = match->of_coded[k] == NO_EVENT ? 0 : sign;
        if (!add_change(list, 0, document, sign, right) ||
            !add_change(list, pair->coded_events[k].type + 1, document, sign, right))
            return false;
    }
    return true;
}

static void count_tallies(coding_comparison *comparison, const document_pair *pair,
                          const event_match *match, int side) {
    for (size_t i = 0; i < pair->gold_count; i++) {
        coding_difference *type = &comparison->types[pair->gold_events[i].type];
        bool is_right = match->of_gold[i] != NO_EVENT;
        type->tallies[side].gold++;
        type->tallies[side].right += is_right;
        comparison->all.tallies[side].gold++;
        comparison->all.tallies[side].right += is_right;
    }
    for (size_t k = 0; k < pair->coded_count; k++) {
        comparison->types[pair->coded_events[k].type].tallies[side].coded++;
        comparison->all.tallies[side].coded++;
    }
}

static int by_scope_and_document(const void *a, const void *b) {
    const document_change *one = a, *other = b;
    if (one->scope != other->scope)
        return one->scope < other->scope ? -1 : 1;
    return one->document < other->document ? -1 : one->document > other->document;
}

/* One change for each document and scope; those that cancel out go. */
static void merge_changes(change_list *list) {
    size_t kept = 0;
    if (list->count > 0)
        qsort(list->items, list->count, sizeof *list->items, by_scope_and_document);
    for (size_t i = 0, next; i < list->count; i = next) {
        document_change sum = list->items[i];
        for (next = i + 1;
             next < list->count && by_scope_and_document(&sum, &list->items[next]) == 0;
             next++) {
            sum.coded += list->items[next].coded;
            sum.right += list->items[next].right;
        }
        if (sum.coded != 0 || sum.right != 0)
            list->items[kept++] = sum;
    }
    list->count = kept;
}

/* ------------------------------------------------------------------------------------------------
 * Shuffles
 */

/* SplitMix64 (Steele, Lea and Flood 2014), one bit at a time. */
typedef struct coin_tosser {
    uint64_t state, bits;
    unsigned left;
} coin_tosser;

static bool toss(coin_tosser *coin) {
    if (coin->left == 0) {
        uint64_t mixed = coin->state += 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebu;
        coin->bits = mixed ^ mixed >> 31;
        coin->left = 64;
    }
    bool heads = coin->bits & 1;
    coin->bits >>= 1;
    coin->left--;
    return heads;
}

/* The difference of F1 when `coded` and `right` events change sides. */
static double difference_after(const coding_difference *found, int64_t coded, int64_t right) {
    event_tally first = found->tallies[0], second = found->tallies[1];
    first.coded -= (uint64_t)coded;
    first.right -= (uint64_t)right;
    second.coded += (uint64_t)coded;
    second.right += (uint64_t)right;
    return tally_f1(&first) - tally_f1(&second);
}

static void test_difference(coding_difference *found, const document_change *changes,
                            size_t count) {
    coin_tosser coin = {.state = 1989};
    uint64_t as_large = 0;
    found->difference = difference_after(found, 0, 0);
    /* sums that are equal on paper differ in their last bits */
    double least = fabs(found->difference) - 1e-12;
    for (int round = 0; round < SHUFFLES; round++) {
        int64_t coded = 0, right = 0;
        for (size_t i = 0; i < count; i++) {
            if (!toss(&coin))
                continue;
            coded += changes[i].coded;
            right += changes[i].right;
        }
        as_large += fabs(difference_after(found, coded, right)) >= least;
    }
    found->p = (double)(as_large + 1) / (SHUFFLES + 1);
}

static void test_all(coding_comparison *comparison, const change_list *list) {
    size_t at = 0;
    for (size_t scope = 0; scope <= comparison->type_count; scope++) {
        size_t start = at;
        while (at < list->count && list->items[at].scope == scope)
            at++;
        test_difference(scope == 0 ? &comparison->all : &comparison->types[scope - 1],
                        at == start ? NULL : list->items + start, at - start);
    }
}

bool compare_codings(coding_comparison *comparison, const event_coding *gold,
                     const event_coding *first, const event_coding *second) {
    const event_coding *const sides[] = {first, second};
    event_match match = {0};
    change_list list = {0};
    memset(comparison, 0, sizeof *comparison);
    comparison->type_count = gold->vocabulary->types.count;
    comparison->types = calloc(comparison->type_count + 1, sizeof *comparison->types);
    bool good = comparison->types != NULL;
    for (size_t i = 0; i < gold->document_count; i++) {
        for (int side = 0; side < 2 && good; side++) {
            document_pair pair = pair_documents(gold, i, sides[side]);
            good = match_events(&match, &pair) &&
                   add_changes(&list, &pair, &match, (uint32_t)i, side == 0 ? 1 : -1);
            if (good)
                count_tallies(comparison, &pair, &match, side);
        }
    }
    if (good) {
        merge_changes(&list);
        test_all(comparison, &list);
    }
    free(list.items);
    match_free(&match);
    return good;
}

void comparison_free(coding_comparison *comparison) {
    free(comparison->types);
    memset(comparison, 0, sizeof *comparison);
}
