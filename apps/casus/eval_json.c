#include "eval_report.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* json_pack's "o" takes NULL and gives NULL, which the caller of the whole sees. */

/* A string; of a file name or id that is no UTF-8, what is ASCII in it. */
static json_t *string_of(const char *text) {
    json_t *string = json_string(text);
    char *copy = string == NULL ? strdup(text) : NULL;
    for (char *c = copy; c != NULL && *c != '\0'; c++)
        *c = (unsigned char)*c < 0x80 ? *c : '?';
    if (copy != NULL)
        string = json_string(copy);
    free(copy);
    return string;
}

static json_t *rounded(double value) {
    return json_real(round(value * 1e4) / 1e4);
}

static json_t *share_of(uint64_t part, uint64_t whole) {
    return whole == 0 ? json_null() : rounded((double)part / (double)whole);
}

static json_t *tally_of(const event_tally *tally) {
    return json_pack("{s:I, s:I, s:I, s:o, s:o, s:o}", "gold", (json_int_t)tally->gold, "coded",
                     (json_int_t)tally->coded, "found", (json_int_t)tally->right, "precision",
                     share_of(tally->right, tally->coded), "recall",
                     share_of(tally->right, tally->gold), "f1",
                     share_of(2 * tally->right, tally->gold + tally->coded));
}

/* Adds the members of `second` to `first`, and gives that. Takes both. */
static json_t *joined(json_t *first, json_t *second) {
    if (first == NULL || second == NULL || json_object_update(first, second) != 0) {
        json_decref(first);
        first = NULL;
    }
    json_decref(second);
    return first;
}

/* Adds to a list that may be NULL, which then stays so. */
static void append(json_t **list, json_t *value) {
    if (*list == NULL) {
        json_decref(value);
    } else if (json_array_append_new(*list, value) != 0) {
        json_decref(*list);
        *list = NULL;
    }
}

static json_t *tallies_of(const char *key, const name_table *names,
                          const event_tally *tallies) {
    size_t *order = names_sorted(names);
    json_t *list = order == NULL ? NULL : json_array();
    for (size_t i = 0; i < names->count && list != NULL; i++) {
        const event_tally *tally = &tallies[order[i]];
        if (tally->gold + tally->coded > 0)
            append(&list,
                   joined(json_pack("{s:s}", key, names->names[order[i]]), tally_of(tally)));
    }
    free(order);
    return list;
}

static json_t *part_of(const part_share *share) {
    return json_pack("{s:I, s:I, s:o}", "right", (json_int_t)share->right, "of",
                     (json_int_t)share->of, "share", share_of(share->right, share->of));
}

static json_t *type_name(const name_table *types, size_t number) {
    return number == types->count ? json_null() : json_string(types->names[number]);
}

static json_t *confusion_of(const event_score *score, const name_table *types) {
    size_t size = types->count + 1;
    size_t *order = names_sorted(types);
    json_t *list = order == NULL ? NULL : json_array();
    if (list != NULL)
        order[types->count] = types->count; /* none; names_sorted leaves room for it */
    for (size_t i = 0; i < size * size && list != NULL; i++) {
        size_t gold = order[i / size], coded = order[i % size];
        uint64_t count = score->confusion[gold * size + coded];
        if (count > 0)
            append(&list, json_pack("{s:o, s:o, s:I}", "gold", type_name(types, gold), "coded",
                                    type_name(types, coded), "count", (json_int_t)count));
    }
    free(order);
    return list;
}

static json_t *worst_of(const event_score *score, const event_coding *gold) {
    json_t *list = json_array();
    for (size_t i = 0; i < score->worst_count; i++) {
        const document_errors *errors = &score->worst[i];
        append(&list, json_pack("{s:o, s:I, s:I, s:I}", "id",
                                string_of(gold->ids.names[errors->document]), "gold",
                                (json_int_t)errors->gold, "missed", (json_int_t)errors->missed,
                                "wrong", (json_int_t)errors->wrong));
    }
    return list;
}

static json_t *bins_of(const event_score *score) {
    json_t *list = json_array();
    for (int i = 0; i < CONFIDENCE_BINS; i++) {
        const confidence_bin *bin = &score->bins[i];
        json_t *mean = bin->count == 0 ? json_null() : rounded(bin->sum / (double)bin->count);
        append(&list, json_pack("{s:o, s:o, s:I, s:o, s:o}", "from",
                                rounded((double)i / CONFIDENCE_BINS), "to",
                                rounded((double)(i + 1) / CONFIDENCE_BINS), "coded",
                                (json_int_t)bin->count, "mean", mean, "right",
                                share_of(bin->right, bin->count)));
    }
    return list;
}

/* Writes and frees the object. */
static bool put_object(FILE *out, json_t *object) {
    if (object == NULL)
        return false;
    (void)json_dumpf(object, out, JSON_COMPACT | JSON_REAL_PRECISION(6));
    fputc('\n', out);
    json_decref(object);
    return true;
}

bool write_score_json(FILE *out, const event_score *score, const event_coding *gold) {
    const coding_vocabulary *names = gold->vocabulary;
    json_t *found = json_pack(
        "{s:o, s:o, s:o, s:o, s:o}", "actors", part_of(&score->roles[ROLE_ACTOR]), "recipients",
        part_of(&score->roles[ROLE_RECIPIENT]), "both", part_of(&score->both_roles), "status",
        part_of(&score->status), "modes", part_of(&score->modes_share));
    json_t *tables = json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "right", found, "types",
                               tallies_of("type", &names->types, score->types), "modes",
                               tallies_of("mode", &names->modes, score->modes), "statuses",
                               tallies_of("status", &names->statuses, score->statuses),
                               "confusion", confusion_of(score, &names->types), "worst",
                               worst_of(score, gold), "confidence", bins_of(score));
    json_t *head = json_pack("{s:I}", "documents", (json_int_t)gold->document_count);
    return put_object(out, joined(joined(head, tally_of(&score->all)), tables));
}

static json_t *difference_of(const coding_difference *found) {
    return json_pack("{s:o, s:o, s:o, s:o}", "a", tally_of(&found->tallies[0]), "b",
                     tally_of(&found->tallies[1]), "difference", rounded(found->difference),
                     "p", rounded(found->p));
}

static json_t *differences_of(const coding_comparison *comparison, const name_table *types) {
    size_t *order = names_sorted(types);
    json_t *list = order == NULL ? NULL : json_array();
    for (size_t i = 0; i < types->count && list != NULL; i++) {
        const coding_difference *found = &comparison->types[order[i]];
        const event_tally *a = &found->tallies[0], *b = &found->tallies[1];
        if (a->gold + a->coded + b->coded > 0)
            append(&list, joined(json_pack("{s:s}", "type", types->names[order[i]]),
                                 difference_of(found)));
    }
    free(order);
    return list;
}

bool write_comparison_json(FILE *out, const coding_comparison *comparison,
                           const event_coding *gold, const char *const names[2]) {
    json_t *head =
        json_pack("{s:I, s:[o, o], s:i}", "documents", (json_int_t)gold->document_count,
                  "codings", string_of(names[0]), string_of(names[1]), "shuffles", SHUFFLES);
    json_t *tail =
        json_pack("{s:o}", "types", differences_of(comparison, &gold->vocabulary->types));
    return put_object(out, joined(joined(head, difference_of(&comparison->all)), tail));
}
