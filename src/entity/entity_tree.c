/* Questions about words and their tree. */
#include "base/utf8.h"
#include "entity/entity_work.h"

bool cs_open_tree(entity_work *work) {
    casus_doc *doc = work->doc;
    size_t count = doc->words.count;
    work->first_child = cs_arena_array(&doc->arena, count, sizeof(uint32_t));
    work->next_sibling = cs_arena_array(&doc->arena, count, sizeof(uint32_t));
    if (work->first_child == NULL || work->next_sibling == NULL)
        return false;
    for (size_t i = 0; i < count; i++)
        work->first_child[i] = work->next_sibling[i] = CS_NO_WORD;
    for (size_t i = count; i-- > 0;) {
        uint32_t head = doc->words.items[i].head;
        if (head >= count)
            continue;
        work->next_sibling[i] = work->first_child[head];
        work->first_child[head] = (uint32_t)i;
    }
    return true;
}

int32_t cs_form_in(const entity_work *work, uint32_t word, int set) {
    return cs_lexicon_has(work->lexicon, work->sets[set], work->doc->members[word].form);
}

int32_t cs_lemma_in(const entity_work *work, uint32_t word, int set) {
    const cs_word_members *members = &work->doc->members[word];
    int32_t number = cs_lexicon_has(work->lexicon, work->sets[set], members->lemma);
    return number != 0 ? number : cs_lexicon_has(work->lexicon, work->sets[set], members->form);
}

cs_deprel cs_relation_of(const entity_work *work, uint32_t word) {
    return cs_deprel_universal((cs_deprel)word_at(work, word)->deprel);
}

bool cs_has_noun_tag(const entity_work *work, uint32_t word) {
    uint8_t upos = word_at(work, word)->upos;
    return upos == CS_NOUN || upos == CS_PROPN;
}

bool cs_has_capital(const entity_work *work, uint32_t word) {
    cs_text form = word_at(work, word)->form;
    size_t pos = 0;
    return form.length > 0 && cs_utf8_is_upper(cs_utf8_next(form, &pos));
}

uint32_t cs_dependent(const entity_work *work, uint32_t word, cs_deprel deprel) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child])
        if (cs_relation_of(work, child) == deprel)
            return child;
    return CS_NO_WORD;
}

static bool is_flat(cs_deprel deprel) {
    return deprel == CS_DEPREL_FLAT || deprel == CS_DEPREL_FIXED ||
           deprel == CS_DEPREL_GOESWITH;
}

uint32_t cs_flat_top(const entity_work *work, uint32_t word) {
    for (int depth = 0; depth < DEPTH_LIMIT; depth++) {
        if (!is_flat(cs_relation_of(work, word)) || word_at(work, word)->head == CS_NO_WORD)
            break;
        word = word_at(work, word)->head;
    }
    return word;
}

static uint32_t case_before(const entity_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD && child < word;
         child = work->next_sibling[child])
        if (cs_relation_of(work, child) == CS_DEPREL_CASE)
            return child;
    return CS_NO_WORD;
}

uint32_t cs_preposition(const entity_work *work, uint32_t head) {
    uint32_t found = case_before(work, head);
    /* a wrong tree hangs it on the title: "to President | Putin" */
    for (uint32_t child = work->first_child[head];
         found == CS_NO_WORD && child != CS_NO_WORD && child < head;
         child = work->next_sibling[child])
        if (word_at(work, child)->deprel != CS_DEPREL_NMOD_POSS)
            found = case_before(work, child);
    return found;
}

/* Whether the subtree of a child belongs to the noun phrase of its head. */
static bool belongs(const entity_work *work, uint32_t child, bool is_top) {
    uint32_t head = word_at(work, child)->head;
    switch (cs_relation_of(work, child)) {
    case CS_DEPREL_DET:
    case CS_DEPREL_AMOD:
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_FLAT:
    case CS_DEPREL_FIXED:
    case CS_DEPREL_GOESWITH:
    case CS_DEPREL_NUMMOD:
        return true;
    case CS_DEPREL_NMOD:
        /* times hang on the verb, whatever the tree says */
        return word_at(work, child)->name != CS_NAME_TIME || child < head;
    case CS_DEPREL_CASE:
        /* the phrase's own preposition is outside, its possessive 's too */
        return !is_top;
    case CS_DEPREL_CONJ:
    case CS_DEPREL_CC:
        return !is_top && cs_relation_of(work, head) != CS_DEPREL_FLAT;
    case CS_DEPREL_OBL:
        /* "Saudi-backed rebels" */
        return !is_top && child < head;
    case CS_DEPREL_ADVMOD:
        return is_top ? child < head : true;
    default:
        return false;
    }
}

/* Marks are bits of a window around the head, so that no memory is needed. */
enum { WINDOW = 256 };

typedef struct word_marks {
    uint32_t origin; /* word of bit 0 */
    uint64_t bits[2 * WINDOW / 64];
} word_marks;

static bool marked(const word_marks *marks, uint32_t word) {
    uint32_t bit = word - marks->origin;
    return word >= marks->origin && bit < 2 * WINDOW &&
           (marks->bits[bit / 64] >> (bit % 64) & 1) != 0;
}

static void mark_subtree(const entity_work *work, uint32_t word, word_marks *marks, int depth) {
    uint32_t bit = word - marks->origin;
    if (word < marks->origin || bit >= 2 * WINDOW)
        return;
    marks->bits[bit / 64] |= UINT64_C(1) << (bit % 64);
    if (depth == DEPTH_LIMIT)
        return;
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child])
        if (belongs(work, child, depth == 0))
            mark_subtree(work, child, marks, depth + 1);
}

static bool is_bridge(const entity_work *work, uint32_t word) {
    return word_at(work, word)->upos == CS_PUNCT || word_at(work, word)->upos == CS_SYM ||
           word_at(work, word)->upos == CS_PART;
}

void cs_phrase(const entity_work *work, uint32_t head, uint32_t *first, uint32_t *end) {
    word_marks marks = {.origin = head > WINDOW ? head - WINDOW : 0};
    uint32_t count = (uint32_t)work->doc->words.count;
    mark_subtree(work, head, &marks, 0);
    *first = head;
    *end = head + 1;
    for (;;) {
        if (*first > 0 && marked(&marks, *first - 1))
            (*first)--;
        else if (*first > 1 && is_bridge(work, *first - 1) && marked(&marks, *first - 2))
            *first -= 2;
        else
            break;
    }
    while (*first < head && word_at(work, *first)->upos == CS_ADP &&
           word_at(work, *first)->deprel == CS_DEPREL_CASE)
        (*first)++;
    for (;;) {
        if (*end < count && marked(&marks, *end))
            (*end)++;
        else if (*end + 1 < count && is_bridge(work, *end) && marked(&marks, *end + 1) &&
                 word_at(work, *end + 1)->upos != CS_ADP)
            *end += 2;
        else
            break;
    }
}

uint32_t cs_core_end(const entity_work *work, uint32_t head, uint32_t from) {
    uint32_t end = from, count = (uint32_t)work->doc->words.count;
    while (end < count) {
        uint32_t next = end;
        if (is_bridge(work, next) && next + 1 < count && word_at(work, next)->upos != CS_PART)
            next++;
        if (!is_flat(cs_relation_of(work, next)) ||
            cs_flat_top(work, next) != cs_flat_top(work, head))
            break;
        end = next + 1;
    }
    return end;
}

cs_span cs_words_span(const entity_work *work, uint32_t first, uint32_t end) {
    cs_span span = word_at(work, first)->span;
    span.length = cs_span_end(word_at(work, end - 1)->span) - span.offset;
    return span;
}

cs_text cs_words_text(const entity_work *work, uint32_t first, uint32_t end) {
    return cs_text_slice(work->doc->text.data, cs_words_span(work, first, end));
}

bool cs_is_above(const entity_work *work, uint32_t above, uint32_t word) {
    for (int depth = 0; depth < 4 * DEPTH_LIMIT && word != CS_NO_WORD; depth++) {
        if (word == above)
            return true;
        word = word_at(work, word)->head;
    }
    return false;
}
