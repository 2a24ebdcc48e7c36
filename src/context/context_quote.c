/*
 * Quotations: who said what, in whose words.
 *
 * First the trees speak: each word of speaking with its clause gives an indirect quotation, a
 * mixed one when part of the clause stands between quotation marks, a direct one when all of it
 * does. Then each quoted run that no clause took looks for a cue beside it (trees of quotations
 * are often wrong), else continues the quotation before it: "…," she said. "…". Runs of a word
 * or two without a cue are no quotations.
 *
 * Conventions of spans follow PolNeAR (Newell et al. 2018): content with its marks and with
 * "that", without the comma or full stop outside; the source is the whole noun phrase.
 */
#include "context/context_marks.h"

#include <stdlib.h>

#define CONTENT_MAX     64 /* runs of one quotation */
#define SCARE_WORDS     4  /* a shorter run without a cue is no quotation */
#define CUE_REACH_WORDS 40 /* how far from a quoted run its cue may stand */

/* What a word of attribution may govern; the numbers of the sets are sums of these. */
enum {
    TAKES_CLAUSE = 1,
    TAKES_INFINITIVE = 2,
    TAKES_OBJECT = 4,
    TAKES_PHRASE = 8,
};

typedef struct quoter {
    cs_context_work *work;
    cs_quoted_list quoted;
    uint32_t *cue_of; /* [word]: quotation whose cue the word is, or CS_NO_WORD */
    uint32_t *run_of; /* [word]: quoted run that holds the word, or CS_NO_WORD */
} quoter;

static cs_word *word_at(const quoter *q, uint32_t word) {
    return cs_context_word(q->work, word);
}

static int32_t takes(const cs_context_work *work, uint32_t word) {
    int32_t mask = cs_context_in(work, CS_SET_verbs_attributing, word);
    if (cs_context_in(work, CS_SET_verbs_speaking, word))
        mask |= TAKES_CLAUSE;
    return mask;
}

static bool is_mark(const quoter *q, uint32_t word) {
    uint32_t run = q->run_of[word];
    if (run == CS_NO_WORD)
        return false;
    const cs_quoted *quoted = &q->quoted.items[run];
    return word == quoted->first || word + 1 == quoted->end;
}

/* ------------------------------------------------------------------------------------------
 * Content
 */

static bool add_content(const quoter *q, cs_quote *quote, cs_span span) {
    if (span.length == 0 || quote->content_count == CONTENT_MAX)
        return true;
    if (quote->content_count > 0) { /* touching runs are one */
        cs_span *last = &quote->content[quote->content_count - 1];
        if (span.offset <= cs_span_end(*last) && span.offset >= last->offset) {
            if (cs_span_end(span) > cs_span_end(*last))
                last->length = cs_span_end(span) - last->offset;
            return true;
        }
    }
    size_t count = quote->content_count;
    if ((count & (count - 1)) == 0) { /* full at 0, 1, 2, 4, 8 … */
        cs_span *grown =
            cs_arena_array(&q->work->doc->arena, count ? 2 * count : 1, sizeof *grown);
        if (!grown)
            return false;
        for (size_t i = 0; i < count; i++)
            grown[i] = quote->content[i];
        quote->content = grown;
    }
    quote->content[quote->content_count++] = span;
    return true;
}

/* Takes commas, full stops and dashes off both ends of words [*first, *end), never marks of
 * quotation. */
static void trim(const quoter *q, uint32_t *first, uint32_t *end) {
    while (*first < *end && word_at(q, *first)->upos == CS_PUNCT && !is_mark(q, *first))
        (*first)++;
    while (*first < *end && word_at(q, *end - 1)->upos == CS_PUNCT && !is_mark(q, *end - 1))
        (*end)--;
}

/* Words [first, end) as content. A quoted run that reaches over an edge is taken whole, unless
 * the cue stands inside it; *quoted_words counts what stands between marks. */
static bool add_words(quoter *q, uint32_t index, uint32_t first, uint32_t end, uint32_t cue,
                      uint32_t *quoted_words, uint32_t *all_words) {
    trim(q, &first, &end);
    if (first >= end)
        return true;
    uint32_t begin_run = q->run_of[first], end_run = q->run_of[end - 1];
    if (begin_run != CS_NO_WORD && q->run_of[cue] != begin_run)
        first = q->quoted.items[begin_run].first;
    if (end_run != CS_NO_WORD && q->run_of[cue] != end_run)
        end = q->quoted.items[end_run].end;
    cs_span span = cs_context_span(q->work, first, end - 1);
    /* the tokens of an outer mark may hold more than the mark */
    if (begin_run != CS_NO_WORD && first == q->quoted.items[begin_run].first)
        span.offset = q->quoted.items[begin_run].span.offset;
    span.length = cs_span_end(cs_context_span(q->work, first, end - 1)) - span.offset;
    for (uint32_t word = first; word < end; word++) {
        (*all_words)++;
        if (q->run_of[word] == CS_NO_WORD)
            continue;
        (*quoted_words)++;
        q->quoted.items[q->run_of[word]].quote = index;
    }
    return add_content(q, &q->work->doc->quotes.items[index], span);
}

/* ------------------------------------------------------------------------------------------
 * Source and cue
 */

/* The words of the source: the subject's whole noun phrase, without the clause that holds the
 * cue. */
static cs_span source_span(const quoter *q, uint32_t cue, uint32_t head) {
    const cs_context_work *work = q->work;
    for (uint32_t child = work->first_child[cue]; child != CS_NO_WORD;
         child = work->next_sibling[child])
        if (word_at(q, child)->deprel == CS_DEPREL_NSUBJ &&
            q->run_of[child] == CS_NO_WORD) { /* "who" itself, not the noun */
            head = child;
            break;
        }
    uint32_t first = work->left[head], end = work->right[head] + 1;
    while (first < head && q->run_of[first] != CS_NO_WORD && q->run_of[head] == CS_NO_WORD)
        first++;
    if (cue != head && cs_context_below(work, cue, head)) {
        uint32_t clause = cue; /* "a man saying …": up to the clause */
        for (int i = 0; i < CS_CLIMB_MAX && word_at(q, clause)->head != head; i++)
            clause = word_at(q, clause)->head;
        if (work->left[clause] > head)
            end = work->left[clause];
        else if (work->right[clause] < head)
            first = work->right[clause] + 1;
    }
    uint32_t mark = cs_context_child(work, head, CS_DEPREL_CASE); /* "according to X" */
    if (mark != CS_NO_WORD && mark < head)
        first = work->right[mark] + 1;
    if (first < head && q->run_of[head] == CS_NO_WORD)
        while (first < head &&
               (q->run_of[first] != CS_NO_WORD || word_at(q, first)->upos == CS_PUNCT))
            first++;
    while (end > head + 1 && word_at(q, end - 1)->upos == CS_PUNCT &&
           !cs_context_is(work, end - 1, CS_LITERAL(")")))
        end--;
    return cs_context_span(work, first, end - 1);
}

/* The verb with its auxiliaries before it and its particle behind it. */
static cs_span cue_span(const quoter *q, uint32_t cue) {
    uint32_t first = cue, last = cue;
    for (uint32_t child = q->work->first_child[cue]; child != CS_NO_WORD;
         child = q->work->next_sibling[child]) {
        cs_deprel relation = (cs_deprel)word_at(q, child)->deprel;
        bool auxiliary = relation == CS_DEPREL_AUX || relation == CS_DEPREL_AUX_PASS;
        if (auxiliary && child < first && cue - child <= 4 && word_at(q, child)->upos == CS_AUX)
            first = child;
        if (relation == CS_DEPREL_COMPOUND_PRT && child == cue + 1)
            last = child;
    }
    for (uint32_t word = first; word < cue; word++) /* a subject between: "did she say" */
        if (q->work->doc->mention_of && q->work->doc->mention_of[word] != CS_NO_MENTION)
            first = cue;
    return cs_context_span(q->work, first, last);
}

static cs_quote *new_quote(quoter *q, uint32_t sentence, uint32_t cue, uint32_t source) {
    cs_quote *quote = cs_push(&q->work->doc->arena, &q->work->doc->quotes);
    if (!quote)
        return NULL;
    quote->sentence = sentence;
    quote->speaker = CS_NO_ENTITY;
    if (cue != CS_NO_WORD) {
        quote->cue = cue_span(q, cue);
        q->cue_of[cue] = (uint32_t)(q->work->doc->quotes.count - 1);
    }
    if (source != CS_NO_WORD) {
        quote->source = source_span(q, cue == CS_NO_WORD ? source : cue, source);
        quote->speaker = cs_context_party(q->work, source).entity;
    }
    return quote;
}

/* ------------------------------------------------------------------------------------------
 * From trees
 */

/* The clause or phrase that a cue governs, or CS_NO_WORD. */
static uint32_t complement(const quoter *q, uint32_t cue, int32_t mask) {
    const cs_context_work *work = q->work;
    uint32_t object = CS_NO_WORD, clause = CS_NO_WORD;
    for (uint32_t child = work->first_child[cue]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        uint32_t mark = cs_context_child(work, child, CS_DEPREL_CASE);
        if (relation == CS_DEPREL_CCOMP && (mask & TAKES_CLAUSE))
            clause = child;
        else if (relation == CS_DEPREL_PARATAXIS && child > cue && clause == CS_NO_WORD &&
                 (mask & TAKES_CLAUSE) && !(takes(work, child) & TAKES_CLAUSE))
            clause = child; /* "He said: …" */
        else if (relation == CS_DEPREL_XCOMP && (mask & TAKES_INFINITIVE))
            clause = child;
        else if (relation == CS_DEPREL_OBJ && (mask & TAKES_OBJECT))
            object = child;
        else if (relation == CS_DEPREL_OBL && (mask & TAKES_PHRASE) && mark == cue + 1 &&
                 object == CS_NO_WORD && cs_context_in(work, CS_SET_topic_prepositions, mark))
            object = child;
    }
    return clause != CS_NO_WORD ? clause : object;
}

/* Where the content of an object ends: "called it a start", "criticised Y for leaving". */
static uint32_t object_end(const quoter *q, uint32_t cue, uint32_t object) {
    const cs_context_work *work = q->work;
    uint32_t end = work->right[object] + 1;
    for (uint32_t child = work->next_sibling[object]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        uint32_t mark = cs_context_child(
            work, child, relation == CS_DEPREL_ADVCL ? CS_DEPREL_MARK : CS_DEPREL_CASE);
        bool topic = mark != CS_NO_WORD && child > cue &&
                     cs_context_form_in(work, CS_SET_topic_prepositions, mark);
        if (relation == CS_DEPREL_XCOMP ||
            (topic && (relation == CS_DEPREL_ADVCL || relation == CS_DEPREL_OBL)))
            end = work->right[child] + 1;
    }
    return end;
}

static cs_quote_kind kind_of(uint32_t quoted_words, uint32_t all_words) {
    if (quoted_words == 0)
        return CS_QUOTE_INDIRECT;
    return quoted_words == all_words ? CS_QUOTE_DIRECT : CS_QUOTE_MIXED;
}

/* Words [first, end) around an inserted clause [skip_first, skip_end). */
static bool take_content(quoter *q, uint32_t index, uint32_t first, uint32_t end,
                         uint32_t skip_first, uint32_t skip_end, uint32_t cue) {
    uint32_t quoted_words = 0, all_words = 0;
    bool ok;
    if (skip_first >= first && skip_first < end) {
        ok = add_words(q, index, first, skip_first, cue, &quoted_words, &all_words) &&
             add_words(q, index, skip_end, end, cue, &quoted_words, &all_words);
    } else {
        ok = add_words(q, index, first, end, cue, &quoted_words, &all_words);
    }
    q->work->doc->quotes.items[index].kind = kind_of(quoted_words, all_words);
    return ok;
}

static void drop_empty(quoter *q, uint32_t cue) {
    casus_doc *doc = q->work->doc;
    if (doc->quotes.count && doc->quotes.items[doc->quotes.count - 1].content_count == 0) {
        doc->quotes.count--;
        q->cue_of[cue] = CS_NO_WORD;
    }
}

/* "…, X said", "…, X said, …": the cue hangs on what was said. */
static bool take_governor(quoter *q, uint32_t sentence, uint32_t cue, uint32_t source) {
    const cs_context_work *work = q->work;
    uint32_t said = word_at(q, cue)->head;
    uint32_t index = (uint32_t)work->doc->quotes.count;
    if (!new_quote(q, sentence, cue, source))
        return false;
    bool ok = take_content(q, index, work->left[said], work->right[said] + 1, work->left[cue],
                           work->right[cue] + 1, cue);
    drop_empty(q, cue);
    return ok;
}

static bool take_complement(quoter *q, uint32_t sentence, uint32_t cue, uint32_t source,
                            uint32_t content) {
    const cs_context_work *work = q->work;
    uint32_t first = work->left[content], end = work->right[content] + 1;
    uint32_t skip_first = CS_NO_WORD, skip_end = CS_NO_WORD;
    uint32_t index = (uint32_t)work->doc->quotes.count;
    cs_deprel relation = cs_context_relation(work, content);
    bool phrase = relation == CS_DEPREL_OBL && first == cue + 1;
    if (phrase) /* "called for X": the preposition is the cue's */
        first++;
    if (relation == CS_DEPREL_OBJ && content > cue)
        end = object_end(q, cue, content);
    if (cue >= first && cue < end) { /* "A, he said, B" as one clause around the cue */
        uint32_t subject = cs_context_child(work, cue, CS_DEPREL_NSUBJ);
        skip_first = cue;
        skip_end = cue + 1;
        if (subject != CS_NO_WORD) {
            skip_first = work->left[subject] < cue ? work->left[subject] : cue;
            skip_end = work->right[subject] > cue ? work->right[subject] + 1 : cue + 1;
        }
    }
    if (!new_quote(q, sentence, cue, source))
        return false;
    if (phrase) {
        cs_quote *quote = &work->doc->quotes.items[index];
        quote->cue.length = cs_span_end(word_at(q, cue + 1)->span) - quote->cue.offset;
    }
    bool ok = take_content(q, index, first, end, skip_first, skip_end, cue);
    drop_empty(q, cue);
    return ok;
}

/* The predicate of the clause that a word stands in. */
static uint32_t clause_of(const quoter *q, uint32_t word) {
    for (int i = 0; i < CS_CLIMB_MAX; i++) {
        uint32_t head = word_at(q, word)->head;
        switch (cs_context_relation(q->work, word)) {
        case CS_DEPREL_OBL:
        case CS_DEPREL_NMOD:
        case CS_DEPREL_OBJ:
        case CS_DEPREL_NUMMOD:
        case CS_DEPREL_XCOMP:
        case CS_DEPREL_APPOS:
            if (head == CS_NO_WORD)
                return word;
            word = head;
            break;
        default:
            return word;
        }
    }
    return word;
}

/* "according to X": all of the clause but the phrase itself. */
static bool take_according(quoter *q, uint32_t sentence, uint32_t source) {
    const cs_context_work *work = q->work;
    uint32_t mark = cs_context_child_in(work, source, CS_DEPREL_CASE, CS_SET_words_according);
    uint32_t said = word_at(q, source)->head;
    if (mark == CS_NO_WORD || said == CS_NO_WORD || q->cue_of[mark] != CS_NO_WORD)
        return true;
    said = clause_of(q, said);
    uint32_t index = (uint32_t)work->doc->quotes.count;
    cs_quote *quote = new_quote(q, sentence, mark, CS_NO_WORD);
    if (!quote)
        return false;
    quote->cue = cs_context_span(work, mark, work->right[mark]);
    quote->source = source_span(q, source, source);
    quote->speaker = cs_context_party(work, source).entity;
    bool ok = take_content(q, index, work->left[said], work->right[said] + 1,
                           work->left[source], work->right[source] + 1, mark);
    drop_empty(q, mark);
    return ok;
}

static bool read_word(quoter *q, uint32_t sentence, uint32_t word) {
    const cs_context_work *work = q->work;
    const cs_word *w = word_at(q, word);
    cs_deprel relation = cs_context_relation(work, word);
    if (relation == CS_DEPREL_OBL || relation == CS_DEPREL_NMOD)
        return take_according(q, sentence, word);
    if (w->upos != CS_VERB || q->run_of[word] != CS_NO_WORD || q->cue_of[word] != CS_NO_WORD)
        return true;
    int32_t mask = takes(work, word);
    if (!mask)
        return true;
    uint32_t source = cs_context_agent(work, word);
    if (source != CS_NO_WORD && q->run_of[source] != CS_NO_WORD)
        return true; /* nobody speaks from inside what is said */
    uint32_t content = complement(q, word, mask);
    if (content != CS_NO_WORD && source != CS_NO_WORD)
        return take_complement(q, sentence, word, source, content);
    if (relation == CS_DEPREL_PARATAXIS && source != CS_NO_WORD && content == CS_NO_WORD &&
        cs_context_in(work, CS_SET_verbs_speaking, word))
        return take_governor(q, sentence, word, source);
    return true;
}

/* ------------------------------------------------------------------------------------------
 * From marks
 */

static bool is_nominal(const quoter *q, uint32_t word) {
    uint8_t upos = word_at(q, word)->upos;
    return upos == CS_PROPN || upos == CS_NOUN || upos == CS_PRON;
}

/* The head of the noun phrase that a nominal stands in, within the words [first, end). */
static uint32_t phrase_head(const quoter *q, uint32_t word, uint32_t first, uint32_t end) {
    for (int i = 0; i < CS_CLIMB_MAX; i++) {
        uint32_t head = word_at(q, word)->head;
        cs_deprel relation = cs_context_relation(q->work, word);
        bool inside = relation == CS_DEPREL_FLAT || relation == CS_DEPREL_COMPOUND ||
                      relation == CS_DEPREL_NMOD || relation == CS_DEPREL_APPOS ||
                      relation == CS_DEPREL_AMOD;
        if (!inside || head < first || head >= end || !is_nominal(q, head))
            return word;
        word = head;
    }
    return word;
}

/* Who speaks beside a cue: its subject, else, when the tree is wrong, the noun phrase behind it
 * ("said Marsudi") or before it, within the words [first, end). */
static uint32_t speaker_near(const quoter *q, uint32_t cue, uint32_t first, uint32_t end) {
    uint32_t source = cs_context_agent(q->work, cue);
    if (source != CS_NO_WORD && q->run_of[source] == CS_NO_WORD)
        return source;
    for (uint32_t word = cue; word > first && word + CUE_REACH_WORDS > cue; word--)
        if (is_nominal(q, word - 1) && q->run_of[word - 1] == CS_NO_WORD)
            return phrase_head(q, word - 1, first, cue);
    for (uint32_t word = cue + 1; word < end && word < cue + CUE_REACH_WORDS; word++) {
        if (q->run_of[word] != CS_NO_WORD || word_at(q, word)->upos == CS_PUNCT)
            break;
        if (is_nominal(q, word))
            return phrase_head(q, word, cue + 1, end);
    }
    return CS_NO_WORD;
}

/* The cue closest to a quoted run among the words around it that stand outside marks: behind
 * it up to the end of the sentence, before it back to the start. */
static uint32_t cue_near(const quoter *q, const cs_quoted *run, uint32_t *first,
                         uint32_t *end) {
    const casus_doc *doc = q->work->doc;
    uint32_t last = run->end > run->first ? run->end - 1 : run->first;
    if (last >= doc->words.count)
        return CS_NO_WORD;
    uint32_t behind_sentence = q->work->sentence_of[last];
    if (behind_sentence == CS_NO_WORD)
        return CS_NO_WORD;
    const cs_sentence *sentence = &doc->sentences.items[behind_sentence];
    uint32_t stop = sentence->first + sentence->count;
    if (stop == run->end && behind_sentence + 1 < doc->sentences.count) {
        /* "Are you?" he asked. may be cut behind the mark: the rest begins in lower case */
        const cs_sentence *next = &doc->sentences.items[behind_sentence + 1];
        char begins = doc->text.data[next->span.offset];
        if (!next->paragraph_begins && cs_is_lower(begins))
            stop = next->first + next->count;
    }
    for (uint32_t word = run->end; word < stop && word < run->end + CUE_REACH_WORDS; word++) {
        if (q->run_of[word] != CS_NO_WORD)
            break;
        if (word_at(q, word)->upos == CS_VERB &&
            cs_context_in(q->work, CS_SET_verbs_speaking, word)) {
            *first = run->end;
            *end = stop;
            return word;
        }
    }
    const cs_sentence *begin = &doc->sentences.items[q->work->sentence_of[run->first]];
    for (uint32_t word = run->first;
         word > begin->first && word + CUE_REACH_WORDS > run->first;) {
        word--;
        if (q->run_of[word] != CS_NO_WORD)
            break;
        if (word_at(q, word)->upos == CS_VERB &&
            cs_context_in(q->work, CS_SET_verbs_speaking, word)) {
            *first = begin->first;
            *end = run->first;
            return word;
        }
    }
    return CS_NO_WORD;
}

static bool add_run_to(quoter *q, cs_quoted *run, uint32_t index) {
    run->quote = index;
    return add_content(q, &q->work->doc->quotes.items[index], run->span);
}

/* "said he was “deeply worried”": words between cue and run that belong to the content, when
 * they hold a verb; the first of them, or CS_NO_WORD. */
static uint32_t unquoted_start(const quoter *q, const cs_quoted *run, uint32_t cue,
                               uint32_t source) {
    uint32_t start = cue + 1;
    bool verb = false;
    if (cue >= run->first || q->work->sentence_of[cue] != q->work->sentence_of[run->first])
        return CS_NO_WORD;
    if (source != CS_NO_WORD && source > cue && source < run->first)
        start = q->work->right[source] + 1;
    while (start < run->first && word_at(q, start)->upos == CS_PUNCT)
        start++;
    for (uint32_t word = start; word < run->first; word++) {
        if (cs_context_is(q->work, word, CS_LITERAL(":")))
            return CS_NO_WORD;
        verb = verb || word_at(q, word)->upos == CS_VERB || word_at(q, word)->upos == CS_AUX;
    }
    return verb ? start : CS_NO_WORD;
}

static bool new_from_run(quoter *q, cs_quoted *run, uint32_t cue, uint32_t first,
                         uint32_t end) {
    uint32_t index = (uint32_t)q->work->doc->quotes.count;
    uint32_t sentence = q->work->sentence_of[run->first];
    uint32_t source = cue == CS_NO_WORD ? CS_NO_WORD : speaker_near(q, cue, first, end);
    cs_quote *quote = new_quote(q, sentence, cue, source);
    if (!quote)
        return false;
    quote->kind = CS_QUOTE_DIRECT;
    uint32_t start = cue == CS_NO_WORD ? CS_NO_WORD : unquoted_start(q, run, cue, source);
    if (start == CS_NO_WORD)
        return add_run_to(q, run, index);
    quote->kind = CS_QUOTE_MIXED;
    run->quote = index;
    uint32_t begin = word_at(q, start)->span.offset;
    return add_content(q, quote, (cs_span){begin, cs_span_end(run->span) - begin});
}

/* "Minister: “We will win”": a name before a colon is the source, the colon the cue. */
static bool new_from_colon(quoter *q, cs_quoted *run, bool *taken) {
    const cs_context_work *work = q->work;
    uint32_t sentence = work->sentence_of[run->first];
    uint32_t begin = work->doc->sentences.items[sentence].first;
    uint32_t colon = run->first - 1;
    bool name = false;
    *taken = false;
    if (run->first < begin + 2 || run->first > begin + 12 ||
        !cs_context_is(work, colon, CS_LITERAL(":")))
        return true;
    for (uint32_t word = begin; word < colon; word++) {
        uint8_t upos = word_at(q, word)->upos;
        if (upos == CS_VERB || upos == CS_AUX || q->run_of[word] != CS_NO_WORD)
            return true;
        name = name || upos == CS_PROPN;
    }
    if (!name)
        return true;
    uint32_t index = (uint32_t)work->doc->quotes.count;
    cs_quote *quote = new_quote(q, sentence, CS_NO_WORD, CS_NO_WORD);
    if (!quote)
        return false;
    quote->kind = CS_QUOTE_DIRECT;
    quote->cue = word_at(q, colon)->span;
    quote->source = cs_context_span(work, begin, colon - 1);
    for (uint32_t word = begin; word < colon && work->doc->mention_of; word++)
        if (work->doc->mention_of[word] != CS_NO_MENTION) {
            quote->speaker = cs_context_party(work, word).entity;
            break;
        }
    *taken = true;
    return add_run_to(q, run, index);
}

/* Whether a run goes on with the quotation of the run before it: the same paragraph with only
 * the cue between, or the next paragraph, which the quotation fills. */
static bool continues(const quoter *q, const cs_quoted *before, const cs_quoted *run) {
    const casus_doc *doc = q->work->doc;
    if (before->quote == CS_NO_WORD || before->end == 0 || before->end > run->first)
        return false;
    if (run->continues)
        return true;
    cs_span paragraph = doc->paragraphs.items[run->paragraph].span;
    if (before->paragraph == run->paragraph)
        return q->work->sentence_of[run->first] - q->work->sentence_of[before->end - 1] <= 1;
    return run->paragraph == before->paragraph + 1 &&
           run->span.offset <= paragraph.offset + 1 &&
           cs_span_end(run->span) + 1 >= cs_span_end(paragraph) &&
           doc->paragraphs.items[before->paragraph].article ==
               doc->paragraphs.items[run->paragraph].article;
}

/* "…," said X: a run that begins its sentence and ends in a comma or the like, with nothing but
 * the speaker between it and a cue, is a direct quotation whatever the tree says. */
static bool read_plain_run(quoter *q, size_t i) {
    cs_quoted *run = &q->quoted.items[i];
    const casus_doc *doc = q->work->doc;
    if (run->end < run->first + 3 || run->continues ||
        q->work->sentence_of[run->first] == CS_NO_WORD)
        return true;
    const cs_sentence *begin = &doc->sentences.items[q->work->sentence_of[run->first]];
    uint8_t inner = word_at(q, run->end - 2)->upos;
    uint32_t first = 0, end = 0;
    if (run->first != begin->first || inner != CS_PUNCT)
        return true;
    uint32_t cue = cue_near(q, run, &first, &end);
    if (cue == CS_NO_WORD || cue < run->end || q->cue_of[cue] != CS_NO_WORD)
        return true;
    for (uint32_t word = run->end; word < cue; word++)
        if (word_at(q, word)->upos == CS_VERB)
            return true;
    return new_from_run(q, run, cue, first, end);
}

static bool read_run(quoter *q, size_t i) {
    cs_quoted *run = &q->quoted.items[i];
    if (run->quote != CS_NO_WORD || run->first >= run->end ||
        q->work->sentence_of[run->first] == CS_NO_WORD)
        return true;
    uint32_t first = 0, end = 0;
    uint32_t words = run->end - run->first;
    uint32_t cue = cue_near(q, run, &first, &end);
    if (run->continues && i > 0 && q->quoted.items[i - 1].quote != CS_NO_WORD)
        return add_run_to(q, run, q->quoted.items[i - 1].quote);
    if (cue != CS_NO_WORD && q->cue_of[cue] != CS_NO_WORD)
        return words <= SCARE_WORDS || add_run_to(q, run, q->cue_of[cue]);
    bool taken;
    if (!new_from_colon(q, run, &taken))
        return false;
    if (taken)
        return true;
    if (cue != CS_NO_WORD)
        return new_from_run(q, run, cue, first, end);
    if (i > 0 && (words > SCARE_WORDS || q->quoted.items[i - 1].paragraph == run->paragraph) &&
        continues(q, &q->quoted.items[i - 1], run))
        return add_run_to(q, run, q->quoted.items[i - 1].quote);
    return true;
}

/* ------------------------------------------------------------------------------------------
 * All
 */

static int compare_spans(cs_span a, cs_span b) {
    return a.offset < b.offset ? -1 : a.offset > b.offset;
}

typedef struct quote_key {
    uint32_t start;
    uint32_t index;
} quote_key;

static int compare_quotes(const void *left, const void *right) {
    const quote_key *a = left, *b = right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return a->index < b->index ? -1 : a->index > b->index;
}

/* Quotations in text order; the runs follow. */
static bool sort_quotes(quoter *q) {
    casus_doc *doc = q->work->doc;
    size_t count = doc->quotes.count;
    if (count == 0)
        return true;
    quote_key *keys = cs_arena_array(&doc->arena, count, sizeof *keys);
    cs_quote *sorted = cs_arena_array(&doc->arena, count, sizeof *sorted);
    uint32_t *place_of = cs_arena_array(&doc->arena, count, sizeof *place_of);
    if (!keys || !sorted || !place_of)
        return false;
    for (size_t i = 0; i < count; i++) {
        const cs_quote *quote = &doc->quotes.items[i];
        uint32_t start = quote->content_count ? quote->content[0].offset : quote->cue.offset;
        keys[i] = (quote_key){start, (uint32_t)i};
    }
    qsort(keys, count, sizeof *keys, compare_quotes);
    for (size_t i = 0; i < count; i++) {
        sorted[i] = doc->quotes.items[keys[i].index];
        place_of[keys[i].index] = (uint32_t)i;
    }
    doc->quotes.items = sorted;
    doc->quotes.capacity = count;
    for (size_t i = 0; i < q->quoted.count; i++)
        if (q->quoted.items[i].quote != CS_NO_WORD)
            q->quoted.items[i].quote = place_of[q->quoted.items[i].quote];
    return true;
}

/* Runs were added as they were found; content reads in text order. */
static bool finish(quoter *q) {
    casus_doc *doc = q->work->doc;
    for (size_t i = 0; i < doc->quotes.count; i++) {
        cs_quote *quote = &doc->quotes.items[i];
        for (size_t k = 1; k < quote->content_count; k++)
            for (size_t j = k;
                 j > 0 && compare_spans(quote->content[j], quote->content[j - 1]) < 0; j--) {
                cs_span held = quote->content[j];
                quote->content[j] = quote->content[j - 1];
                quote->content[j - 1] = held;
            }
    }
    if (!sort_quotes(q))
        return false;
    for (size_t i = 0; i < q->quoted.count; i++) {
        const cs_quoted *run = &q->quoted.items[i];
        for (uint32_t word = run->first; word < run->end; word++)
            q->work->quote_of[word] = run->quote;
    }
    return true;
}

casus_status cs_context_quotes(cs_context_work *work, casus_error *error) {
    casus_doc *doc = work->doc;
    quoter q = {.work = work};
    if (doc->words.count == 0)
        return CASUS_OK;
    casus_status status = cs_find_quoted(work, &q.quoted, error);
    if (status != CASUS_OK)
        return status;
    q.cue_of = cs_arena_array(&doc->arena, doc->words.count, sizeof *q.cue_of);
    q.run_of = cs_arena_array(&doc->arena, doc->words.count, sizeof *q.run_of);
    if (!q.cue_of || !q.run_of)
        return cs_fail_memory(error);
    for (size_t i = 0; i < doc->words.count; i++)
        q.cue_of[i] = q.run_of[i] = CS_NO_WORD;
    for (size_t i = 0; i < q.quoted.count; i++)
        for (uint32_t word = q.quoted.items[i].first; word < q.quoted.items[i].end; word++)
            q.run_of[word] = (uint32_t)i;
    for (size_t i = 0; i < q.quoted.count; i++)
        if (!read_plain_run(&q, i))
            return cs_fail_memory(error);
    for (size_t s = 0; s < doc->sentences.count; s++) {
        const cs_sentence *sentence = &doc->sentences.items[s];
        for (uint32_t i = 0; i < sentence->count; i++)
            if (!read_word(&q, (uint32_t)s, sentence->first + i))
                return cs_fail_memory(error);
    }
    for (size_t i = 0; i < q.quoted.count; i++)
        if (!read_run(&q, i))
            return cs_fail_memory(error);
    return finish(&q) ? CASUS_OK : cs_fail_memory(error);
}
