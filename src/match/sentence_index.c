/* Prepares a sentence: children lists and the lemma symbols of every word. */
#include "match/matcher.h"

#include <string.h>

#define LEMMA_MAX 128

/* Writes `text` in lower case (ASCII) behind `length` bytes of `out`; returns the new length,
 * or 0 when it does not fit. */
static size_t append_lower(char *out, size_t length, cs_text text) {
    if (length + text.length > LEMMA_MAX)
        return 0;
    for (size_t i = 0; i < text.length; i++)
        out[length + i] = cs_lower(text.data[i]);
    return length + text.length;
}

static cs_symbol symbol_of(const cs_matcher *matcher, cs_text first, cs_text second) {
    char buffer[LEMMA_MAX];
    size_t length = append_lower(buffer, 0, first);
    if (length > 0 && second.length > 0) {
        length = append_lower(buffer, length, CS_LITERAL("_"));
        length = length == 0 ? 0 : append_lower(buffer, length, second);
    }
    return length == 0 ? 0 : cs_patterns_lemma(matcher->patterns, (cs_text){buffer, length});
}

/* The lemma without its last letter when it ends in `letter`, else as it is. */
static cs_text without_last(cs_text lemma, char letter) {
    if (lemma.length > 2 && lemma.data[lemma.length - 1] == letter)
        lemma.length--;
    return lemma;
}

/* Whether the form is the lemma with this ending ("traded": "trad" + "ed"). */
static bool has_ending(const cs_word *word, cs_text ending) {
    cs_text start = word->form;
    if (word->form.length != word->lemma.length + ending.length)
        return false;
    start.length = word->lemma.length;
    cs_text end = {word->form.data + start.length, ending.length};
    return cs_text_equal_ignoring_case(start, word->lemma) &&
           cs_text_equal_ignoring_case(end, ending);
}

/* The symbol of the lemma as it stands. */
static cs_symbol lemma_symbol(const cs_matcher *matcher, const cs_word *word) {
    return matcher->lemmas[word - matcher->doc->words.items];
}

/* The lemma as the patterns write it. Nouns without a singular have a plural for their lemma
 * ("troops"), and a lemma that was guessed may lack an e or have a letter too many ("trad",
 * "vetoe", "expell"). */
static cs_text known_lemma(const cs_matcher *matcher, const cs_word *word,
                           char buffer[LEMMA_MAX]) {
    cs_text none = {NULL, 0}, other = word->lemma;
    if (lemma_symbol(matcher, word) != 0)
        return word->lemma;
    if (word->upos == CS_NOUN || word->upos == CS_PROPN) {
        other = without_last(word->lemma, 's');
    } else if (word->upos == CS_VERB && cs_text_equal_ignoring_case(word->form, word->lemma)) {
        other = without_last(without_last(word->lemma, 'd'), 'e');
    } else if (word->upos == CS_VERB && has_ending(word, CS_LITERAL("d"))) {
        other = without_last(word->lemma, 'e');
    } else if (word->upos == CS_VERB &&
               (has_ending(word, CS_LITERAL("ed")) || has_ending(word, CS_LITERAL("ing")))) {
        size_t length = append_lower(buffer, 0, word->lemma);
        length = length == 0 ? 0 : append_lower(buffer, length, CS_LITERAL("e"));
        if (length > 0)
            other = (cs_text){buffer, length};
        cs_text shorter = without_last(word->lemma, 'l');
        if (symbol_of(matcher, other, none) == 0)
            other = shorter;
    }
    if (word->upos == CS_VERB && symbol_of(matcher, other, none) == 0) {
        /* "boycotted", taken for a form of "boycot" */
        other = word->form;
        if (other.length > 4 &&
            cs_text_equal((cs_text){other.data + other.length - 2, 2}, CS_LITERAL("ed")))
            other.length -= 2;
        else if (other.length > 5 &&
                 cs_text_equal((cs_text){other.data + other.length - 3, 3}, CS_LITERAL("ing")))
            other.length -= 3;
    }
    return symbol_of(matcher, other, none) != 0 ? other : word->lemma;
}

static void add_symbol(const cs_matcher *matcher, node *n, cs_symbol symbol) {
    if (symbol == 0 || n->symbol_count == SYMBOLS_MAX)
        return;
    const cs_lemma_facts *facts = cs_patterns_facts(matcher->patterns, symbol);
    n->symbols[n->symbol_count++] = symbol;
    n->sets |= facts->sets;
    n->types |= facts->types;
    cs_patterns_prefetch(matcher->patterns, facts);
    n->triggers |= (facts->count[0] | facts->count[1] | facts->count[2]) != 0;
}

static bool is_particle(const cs_word *word) {
    return word->deprel == CS_DEPREL_COMPOUND_PRT ||
           (word->deprel == CS_DEPREL_ADVMOD &&
            (word->upos == CS_ADP || word->upos == CS_ADV)) ||
           (word->deprel == CS_DEPREL_CASE && word->upos == CS_ADP);
}

static bool is_modifier(const cs_word *word) {
    return word->deprel == CS_DEPREL_COMPOUND || word->deprel == CS_DEPREL_AMOD ||
           word->deprel == CS_DEPREL_FLAT ||
           (word->deprel == CS_DEPREL_ADVMOD && word->upos == CS_ADV);
}

/* Whether the next word is a preposition that stands with a noun behind it. */
static bool is_stray_particle(const cs_matcher *matcher, uint32_t verb) {
    uint32_t next = verb + 1;
    return next < matcher->count && matcher->words[next].upos == CS_ADP &&
           matcher->nodes[next].head > next && matcher->nodes[next].head != NO_LOCAL;
}

/* Combinations come first: "carry_out" says more than "carry". A verb under "must" is also
 * "must_do". */
static void find_symbols(cs_matcher *matcher, uint32_t index) {
    node *n = &matcher->nodes[index];
    const cs_word *word = &matcher->words[index];
    char buffer[LEMMA_MAX];
    cs_text lemma = known_lemma(matcher, word, buffer);
    bool has_copula = cs_child_with(matcher, index, CS_DEPREL_COP) != NO_LOCAL;
    cs_symbol own = lemma.data == word->lemma.data && lemma.length == word->lemma.length
                        ? lemma_symbol(matcher, word)
                        : symbol_of(matcher, lemma, (cs_text){NULL, 0});
    for (uint32_t c = n->first_child; c != NO_LOCAL; c = matcher->nodes[c].next_sibling) {
        const cs_word *child = &matcher->words[c];
        if (child->deprel == CS_DEPREL_AUX &&
            cs_patterns_in_set(matcher->patterns, matcher->sets.necessity,
                               lemma_symbol(matcher, child)))
            add_symbol(matcher, n, matcher->sets.must_do);
        /* a noun as predicate with its preposition: "are on strike" is on_strike */
        if (c < index && child->deprel == CS_DEPREL_CASE && has_copula &&
            n->symbol_count + 1 < SYMBOLS_MAX)
            add_symbol(matcher, n, symbol_of(matcher, child->lemma, lemma));
        if (c > index && is_particle(child))
            add_symbol(matcher, n, symbol_of(matcher, lemma, child->lemma));
        else if (c < index && is_modifier(child) && n->symbol_count + 1 < SYMBOLS_MAX)
            add_symbol(matcher, n, symbol_of(matcher, child->lemma, lemma));
    }
    if (word->upos == CS_VERB && cs_child_with(matcher, index, CS_DEPREL_AUX_PASS) != NO_LOCAL)
        add_symbol(matcher, n, symbol_of(matcher, word->form, (cs_text){NULL, 0}));
    if (word->upos == CS_VERB && is_stray_particle(matcher, index))
        add_symbol(matcher, n, symbol_of(matcher, lemma, word[1].lemma));
    add_symbol(matcher, n, own);
}

bool cs_has_particle(const cs_matcher *matcher, uint32_t verb, uint32_t noun) {
    char buffer[LEMMA_MAX];
    if (matcher->words[verb].upos != CS_VERB || !is_stray_particle(matcher, verb) ||
        matcher->nodes[verb + 1].head != noun)
        return false;
    return symbol_of(matcher, known_lemma(matcher, &matcher->words[verb], buffer),
                     matcher->words[verb + 1].lemma) != 0;
}

bool cs_find_lemmas(cs_matcher *matcher) {
    casus_doc *doc = matcher->doc;
    size_t count = doc->words.count;
    cs_symbol *lemmas = cs_arena_array(&doc->arena, count + 1, sizeof *lemmas);
    if (lemmas == NULL)
        return false;
    char bytes[CS_LOOKUP_BLOCK][LEMMA_MAX];
    cs_text texts[CS_LOOKUP_BLOCK];
    for (size_t i = 0; i < count; i += CS_LOOKUP_BLOCK) {
        size_t block = count - i < CS_LOOKUP_BLOCK ? count - i : CS_LOOKUP_BLOCK;
        for (size_t k = 0; k < block; k++)
            texts[k] =
                (cs_text){bytes[k], append_lower(bytes[k], 0, doc->words.items[i + k].lemma)};
        cs_patterns_lemmas(matcher->patterns, texts, block, lemmas + i);
    }
    matcher->lemmas = lemmas;
    return true;
}

static bool hash_lemmas(cs_matcher *matcher) {
    matcher->lemma_terms =
        cs_arena_array(&matcher->scratch, matcher->count, sizeof *matcher->lemma_terms);
    if (matcher->lemma_terms == NULL)
        return false;
    for (uint32_t i = 0; i < matcher->count; i++)
        matcher->lemma_terms[i] = cs_term_of(matcher->words[i].lemma);
    return true;
}

bool cs_index_sentence(cs_matcher *matcher, uint32_t sentence) {
    cs_arena_reset(&matcher->scratch);
    memset(&matcher->candidates, 0, sizeof matcher->candidates);
    matcher->sentence_number = sentence;
    matcher->sentence = &matcher->doc->sentences.items[sentence];
    matcher->words = &matcher->doc->words.items[matcher->sentence->first];
    matcher->count = matcher->sentence->count;
    matcher->depth = 0;
    matcher->nodes = cs_arena_array(&matcher->scratch, matcher->count, sizeof *matcher->nodes);
    if (matcher->nodes == NULL)
        return false;
    for (uint32_t i = 0; i < matcher->count; i++) {
        matcher->nodes[i].first_child = matcher->nodes[i].next_sibling = NO_LOCAL;
        matcher->nodes[i].candidate = -1;
    }
    /* from the right, so that the lists run from left to right */
    for (uint32_t i = matcher->count; i-- > 0;) {
        uint32_t head = matcher->words[i].head;
        uint32_t local = head == CS_NO_WORD ? NO_LOCAL : head - matcher->sentence->first;
        matcher->nodes[i].head = local;
        if (local >= matcher->count) {
            matcher->nodes[i].head = NO_LOCAL;
            continue;
        }
        matcher->nodes[i].next_sibling = matcher->nodes[local].first_child;
        matcher->nodes[local].first_child = i;
    }
    for (uint32_t i = 0; i < matcher->count; i++)
        if (matcher->words[i].upos != CS_PUNCT)
            find_symbols(matcher, i);
    return (matcher->weights == NULL && matcher->watch == NULL) || hash_lemmas(matcher);
}

bool cs_word_in(const cs_matcher *matcher, uint32_t word, cs_set set) {
    const node *n = &matcher->nodes[word];
    if ((n->sets & cs_set_bit(set)) == 0)
        return false;
    for (int i = 0; i < n->symbol_count; i++)
        if (cs_patterns_in_set(matcher->patterns, set, n->symbols[i]))
            return true;
    return false;
}

uint32_t cs_child_with(const cs_matcher *matcher, uint32_t word, cs_deprel deprel) {
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        if (matcher->words[c].deprel == deprel)
            return c;
    return NO_LOCAL;
}

bool cs_is_verbal(const cs_matcher *matcher, uint32_t word) {
    return matcher->words[word].upos == CS_VERB || matcher->words[word].upos == CS_AUX;
}

bool cs_is_nominal(const cs_matcher *matcher, uint32_t word) {
    uint8_t upos = matcher->words[word].upos;
    return upos == CS_NOUN || upos == CS_PROPN || upos == CS_PRON || upos == CS_NUM;
}

/* Headlines lack the final full stop, and leave out the auxiliaries of their passives. */
static bool is_full_sentence(const cs_matcher *matcher) {
    const cs_word *last = &matcher->words[matcher->count - 1];
    return last->upos == CS_PUNCT && cs_text_equal(last->form, CS_LITERAL("."));
}

/* A clause of its own, whose verb does not share the auxiliary of another, and nobody said to
 * do it. */
static bool is_main_clause(const cs_matcher *matcher, uint32_t word) {
    uint8_t deprel = matcher->words[word].deprel;
    return (deprel == CS_DEPREL_ROOT || deprel == CS_DEPREL_CCOMP ||
            deprel == CS_DEPREL_PARATAXIS) &&
           cs_child_with(matcher, word, CS_DEPREL_OBL_AGENT) == NO_LOCAL;
}

bool cs_is_passive(const cs_matcher *matcher, uint32_t word) {
    uint32_t features = matcher->words[word].features;
    if (cs_child_with(matcher, word, CS_DEPREL_AUX_PASS) != NO_LOCAL)
        return true;
    /* a finite verb is no passive without its auxiliary, whatever its subject is taken for; and
     * in a full sentence the verb of a main clause is finite ("Beijing called on Washington.")
     */
    if (cs_child_with(matcher, word, CS_DEPREL_NSUBJ_PASS) != NO_LOCAL)
        return (features & CS_FEATURE_FINITE) == 0 &&
               !(is_full_sentence(matcher) && is_main_clause(matcher, word));
    if (cs_child_with(matcher, word, CS_DEPREL_NSUBJ) != NO_LOCAL)
        return false;
    /* "Asked about the raid, he said nothing": a clause that begins with a past form and has no
     * subject is a participle's, even where the parser takes it for finite */
    bool opens = word == 0 && matcher->nodes[word].head != NO_LOCAL &&
                 (features & CS_FEATURE_PAST) != 0 &&
                 cs_child_with(matcher, word, CS_DEPREL_AUX) == NO_LOCAL &&
                 cs_child_with(matcher, word, CS_DEPREL_OBJ) == NO_LOCAL;
    return opens || (features & CS_FEATURE_PASSIVE) != 0;
}

cs_symbol cs_marker_of(const cs_matcher *matcher, uint32_t word) {
    cs_symbol found = 0;
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        const cs_word *child = &matcher->words[c];
        if (child->deprel != CS_DEPREL_CASE && child->deprel != CS_DEPREL_MARK)
            continue;
        const node *n = &matcher->nodes[c];
        uint32_t fixed = cs_child_with(matcher, c, CS_DEPREL_FIXED);
        cs_symbol joined = fixed == NO_LOCAL
                               ? 0
                               : symbol_of(matcher, child->lemma, matcher->words[fixed].lemma);
        if (joined != 0)
            return joined;
        /* of several, the one next to the word: "out of", "from within" */
        if (n->symbol_count > 0)
            found = n->symbols[n->symbol_count - 1];
    }
    return found;
}
