#include "eval_score.h"

#include <stdlib.h>
#include <string.h>

double tally_f1(const event_tally *tally) {
    uint64_t sum = tally->gold + tally->coded;
    return sum == 0 ? 0 : 2 * (double)tally->right / (double)sum;
}

static bool make_tables(event_score *score, const coding_vocabulary *vocabulary) {
    memset(score, 0, sizeof *score);
    score->type_count = vocabulary->types.count;
    score->mode_count = vocabulary->modes.count;
    score->status_count = vocabulary->statuses.count;
    score->types = calloc(score->type_count + 1, sizeof *score->types);
    score->modes = calloc(score->mode_count + 1, sizeof *score->modes);
    score->statuses = calloc(score->status_count + 1, sizeof *score->statuses);
    score->confusion =
        calloc((score->type_count + 1) * (score->type_count + 1), sizeof *score->confusion);
    return score->types != NULL && score->modes != NULL && score->statuses != NULL &&
           score->confusion != NULL;
}

void score_free(event_score *score) {
    free(score->types);
    free(score->modes);
    free(score->statuses);
    free(score->confusion);
    memset(score, 0, sizeof *score);
}

/* ------------------------------------------------------------------------------------------------
 * Events
 */

static void count_gold(event_score *score, const document_pair *pair, const coded_event *gold) {
    score->all.gold++;
    score->types[gold->type].gold++;
    if (gold->status != NO_NAME)
        score->statuses[gold->status].gold++;
    for (size_t i = 0; i < gold->modes.count; i++)
        score->modes[pair->gold->modes[gold->modes.first + i]].gold++;
}

static void count_confidence(event_score *score, double confidence, bool is_right) {
    if (confidence < 0)
        return;
    size_t number = (size_t)(confidence * CONFIDENCE_BINS);
    confidence_bin *bin = &score->bins[number < CONFIDENCE_BINS ? number : CONFIDENCE_BINS - 1];
    bin->count++;
    bin->right += is_right;
    bin->sum += confidence;
}

static void count_coded(event_score *score, const document_pair *pair, const coded_event *coded,
                        bool is_right) {
    score->all.coded++;
    score->types[coded->type].coded++;
    if (coded->status != NO_NAME)
        score->statuses[coded->status].coded++;
    for (size_t i = 0; i < coded->modes.count; i++)
        score->modes[pair->coded->modes[coded->modes.first + i]].coded++;
    count_confidence(score, coded->confidence, is_right);
}

static void count_part(part_share *share, bool is_given, bool is_right) {
    share->of += is_given;
    share->right += is_given && is_right;
}

/* The modes that both events have. */
static void count_shared_modes(event_score *score, const document_pair *pair,
                               const coded_event *gold, const coded_event *coded) {
    for (size_t i = 0; i < gold->modes.count; i++) {
        uint32_t mode = pair->gold->modes[gold->modes.first + i];
        bool is_shared = false;
        for (size_t k = 0; k < coded->modes.count && !is_shared; k++)
            is_shared = pair->coded->modes[coded->modes.first + k] == mode;
        score->modes[mode].right += is_shared;
    }
}

static void count_found(event_score *score, const document_pair *pair, const coded_event *gold,
                        const coded_event *coded) {
    bool right[ROLE_COUNT];
    score->all.right++;
    score->types[gold->type].right++;
    for (event_role role = 0; role < ROLE_COUNT; role++) {
        right[role] = same_parties(pair, gold, coded, role);
        count_part(&score->roles[role], gold->parties[role].given, right[role]);
    }
    count_part(&score->both_roles,
               gold->parties[ROLE_ACTOR].given && gold->parties[ROLE_RECIPIENT].given,
               right[ROLE_ACTOR] && right[ROLE_RECIPIENT]);
    count_part(&score->status, gold->status != NO_NAME, gold->status == coded->status);
    count_part(&score->modes_share, gold->modes.given, same_modes(pair, gold, coded));
    if (gold->status != NO_NAME && gold->status == coded->status)
        score->statuses[gold->status].right++;
    count_shared_modes(score, pair, gold, coded);
}

/* ------------------------------------------------------------------------------------------------
 * Documents
 */

static void confuse(event_score *score, size_t gold_type, size_t coded_type) {
    score->confusion[gold_type * (score->type_count + 1) + coded_type]++;
}

static void count_confusion(event_score *score, const document_pair *pair,
                            const event_match *match) {
    for (size_t i = 0; i < pair->gold_count; i++) {
        uint32_t partner =
            match->of_gold[i] != NO_EVENT ? match->of_gold[i] : match->mix_gold[i];
        confuse(score, pair->gold_events[i].type,
                partner == NO_EVENT ? score->type_count : pair->coded_events[partner].type);
    }
    for (size_t k = 0; k < pair->coded_count; k++)
        if (match->of_coded[k] == NO_EVENT && match->mix_coded[k] == NO_EVENT)
            confuse(score, score->type_count, pair->coded_events[k].type);
}

/* Keeps the worst documents, the worst first; of equals the earlier one. */
static void rank_document(event_score *score, const document_errors *errors) {
    uint64_t sum = errors->missed + errors->wrong;
    size_t at = score->worst_count;
    while (at > 0 && score->worst[at - 1].missed + score->worst[at - 1].wrong < sum)
        at--;
    if (sum == 0 || at == WORST_COUNT)
        return;
    if (score->worst_count < WORST_COUNT)
        score->worst_count++;
    memmove(&score->worst[at + 1], &score->worst[at],
            (score->worst_count - at - 1) * sizeof *score->worst);
    score->worst[at] = *errors;
}

static void score_document(event_score *score, const document_pair *pair,
                           const event_match *match, size_t number) {
    document_errors errors = {.document = number, .gold = pair->gold_count};
    for (size_t i = 0; i < pair->gold_count; i++) {
        count_gold(score, pair, &pair->gold_events[i]);
        errors.missed += match->of_gold[i] == NO_EVENT;
        if (match->of_gold[i] != NO_EVENT)
            count_found(score, pair, &pair->gold_events[i],
                        &pair->coded_events[match->of_gold[i]]);
    }
    for (size_t k = 0; k < pair->coded_count; k++) {
        bool is_right = match->of_coded[k] != NO_EVENT;
        count_coded(score, pair, &pair->coded_events[k], is_right);
        errors.wrong += !is_right;
    }
    count_confusion(score, pair, match);
    rank_document(score, &errors);
}

bool score_coding(event_score *score, const event_coding *gold, const event_coding *coded) {
    event_match match = {0};
    bool good = make_tables(score, gold->vocabulary);
    for (size_t i = 0; i < gold->document_count && good; i++) {
        document_pair pair = pair_documents(gold, i, coded);
        good = match_events(&match, &pair);
        if (good)
            score_document(score, &pair, &match, i);
    }
    match_free(&match);
    return good;
}
