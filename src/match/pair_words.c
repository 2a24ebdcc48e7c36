#include "match/pair_words.h"

/* Where a word stands to the words [first, end). */
static uint8_t side_of(uint32_t word, uint32_t first, uint32_t end) {
    if (word >= first && word < end)
        return PAIR_INSIDE;
    bool before = word < first;
    uint32_t distance = before ? first - word : word - end + 1;
    uint8_t step = distance == 1    ? 1
                   : distance == 2  ? 2
                   : distance <= 4  ? 3
                   : distance <= 7  ? 4
                   : distance <= 12 ? 5
                                    : 6;
    return (uint8_t)(before ? PAIR_INSIDE - step : PAIR_INSIDE + step);
}

static void find_span(const cs_matcher *matcher, uint8_t bit, uint32_t *first, uint32_t *end) {
    *first = *end = 0;
    for (uint32_t i = 0; i < matcher->count; i++) {
        if ((matcher->nodes[i].forced & bit) == 0)
            continue;
        if (*end == 0)
            *first = i;
        *end = i + 1;
    }
}

/* The number of arcs between each word and `from`: breadth first, up to PAIR_ARCS - 1. */
static void count_arcs(const cs_matcher *matcher, uint32_t from, uint8_t *arcs,
                       uint32_t *queue) {
    uint32_t first = 0, end = 0;
    for (uint32_t i = 0; i < matcher->count; i++)
        arcs[i] = PAIR_ARCS - 1;
    arcs[from] = 0;
    queue[end++] = from;
    while (first < end) {
        uint32_t word = queue[first++];
        uint8_t next = (uint8_t)(arcs[word] + 1);
        if (next == PAIR_ARCS - 1)
            continue;
        uint32_t head = matcher->nodes[word].head;
        if (head != NO_LOCAL && arcs[head] > next) {
            arcs[head] = next;
            queue[end++] = head;
        }
        for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
             c = matcher->nodes[c].next_sibling)
            if (arcs[c] > next) {
                arcs[c] = next;
                queue[end++] = c;
            }
    }
}

static uint8_t type_at(const cs_matcher *matcher, uint32_t word) {
    const candidate *c = candidate_at(matcher, word);
    cs_plover type = c == NULL ? CS_PLOVER_NONE : c->type;
    return (uint8_t)(type < CS_PLOVER_COUNT ? type : CS_PLOVER_NONE);
}

static uint8_t kind_at(const cs_matcher *matcher, uint32_t word) {
    const casus_doc *doc = matcher->doc;
    uint32_t mention = mention_at(matcher, word);
    return mention == CS_NO_MENTION
               ? 0
               : (uint8_t)(doc->entities.items[doc->mentions.items[mention].entity].kind + 1);
}

uint32_t cs_pair_words(cs_matcher *matcher, const uint32_t heads[2],
                       pair_word out[PAIR_WORDS_MAX]) {
    uint32_t first[2], end[2];
    uint8_t *arcs[2];
    uint32_t *queue = cs_arena_array(&matcher->scratch, matcher->count, sizeof *queue);
    for (int i = 0; i < 2; i++) {
        arcs[i] = cs_arena_array(&matcher->scratch, matcher->count, sizeof *arcs[i]);
        if (arcs[i] == NULL || queue == NULL) {
            matcher->failed = true;
            return 0;
        }
        find_span(matcher, (uint8_t)(1 << i), &first[i], &end[i]);
        count_arcs(matcher, heads[i], arcs[i], queue);
    }
    /* of a long sentence the words in the middle of which the pair stands */
    uint32_t count = matcher->count, start = 0;
    if (count > PAIR_WORDS_MAX) {
        uint32_t middle = (heads[0] + heads[1]) / 2;
        count = PAIR_WORDS_MAX;
        start = middle > count / 2 ? middle - count / 2 : 0;
        if (start + count > matcher->count)
            start = matcher->count - count;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t word = start + i;
        out[i] = (pair_word){
            .vector = matcher->words[word].vector,
            .upos = matcher->words[word].upos,
            .deprel = matcher->words[word].deprel,
            .side = {side_of(word, first[0], end[0]), side_of(word, first[1], end[1])},
            .arcs = {arcs[0][word], arcs[1][word]},
            .type = type_at(matcher, word),
            .kind = kind_at(matcher, word)};
    }
    return count;
}
