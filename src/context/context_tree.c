#include "context/context_work.h"

#include <stdlib.h>
#include <string.h>

/* Longest lemma that word sets can hold; longer words are members of none. */
#define WORD_MAX 63

static bool lower_copy(cs_text text, char *out, size_t *length) {
    if (text.length == 0 || text.length > WORD_MAX)
        return false;
    for (size_t i = 0; i < text.length; i++)
        out[i] = cs_lower(text.data[i]);
    out[text.length] = '\0';
    *length = text.length;
    return true;
}

int32_t cs_context_text_in(const cs_context_work *work, cs_context_set set, cs_text text) {
    char lower[WORD_MAX + 1];
    size_t length;
    if (work->sets[set] < 0 || !lower_copy(text, lower, &length))
        return 0;
    /* a word of the text may have curly apostrophes, the sets have straight ones */
    char *curly = strstr(lower, "\xe2\x80\x99");
    if (curly) {
        *curly = '\'';
        memmove(curly + 1, curly + 3, length - (size_t)(curly - lower) - 3 + 1);
        length -= 2;
    }
    return cs_lexicon_in(work->lexicon, work->sets[set], (cs_text){lower, length});
}

int32_t cs_context_form_in(const cs_context_work *work, cs_context_set set, uint32_t word) {
    return cs_lexicon_has(work->lexicon, work->sets[set], work->doc->members[word].form);
}

int32_t cs_context_in(const cs_context_work *work, cs_context_set set, uint32_t word) {
    const cs_word_members *members = &work->doc->members[word];
    int32_t number = cs_lexicon_has(work->lexicon, work->sets[set], members->lemma);
    return number != 0 ? number : cs_lexicon_has(work->lexicon, work->sets[set], members->form);
}

/* Child lists in text order: siblings are pushed to the front from the last word on. */
static void link_children(cs_context_work *work) {
    const casus_doc *doc = work->doc;
    size_t count = doc->words.count;
    for (size_t i = 0; i < count; i++) {
        work->first_child[i] = CS_NO_WORD;
        work->next_sibling[i] = CS_NO_WORD;
        work->left[i] = work->right[i] = (uint32_t)i;
    }
    for (size_t s = 0; s < doc->sentences.count; s++) {
        const cs_sentence *sentence = &doc->sentences.items[s];
        for (uint32_t i = sentence->count; i-- > 0;) {
            uint32_t word = sentence->first + i;
            uint32_t head = doc->words.items[word].head;
            work->sentence_of[word] = (uint32_t)s;
            if (head >= sentence->first && head < sentence->first + sentence->count &&
                head != word) {
                work->next_sibling[word] = work->first_child[head];
                work->first_child[head] = word;
            }
        }
    }
}

/* Extents of subtrees: parents before children into `order`, then back. Words on a cycle are
 * not reached from a root and keep their own extent. */
static void measure_subtrees(cs_context_work *work, uint32_t *order) {
    const casus_doc *doc = work->doc;
    for (size_t s = 0; s < doc->sentences.count; s++) {
        const cs_sentence *sentence = &doc->sentences.items[s];
        size_t count = 0;
        for (uint32_t i = 0; i < sentence->count; i++)
            if (doc->words.items[sentence->first + i].head == CS_NO_WORD)
                order[count++] = sentence->first + i;
        for (size_t i = 0; i < count; i++)
            for (uint32_t child = work->first_child[order[i]]; child != CS_NO_WORD;
                 child = work->next_sibling[child])
                order[count++] = child;
        while (count-- > 0) {
            uint32_t word = order[count];
            uint32_t head = doc->words.items[word].head;
            if (head == CS_NO_WORD)
                continue;
            if (work->left[word] < work->left[head])
                work->left[head] = work->left[word];
            if (work->right[word] > work->right[head])
                work->right[head] = work->right[word];
        }
    }
}

static casus_status count_countries(cs_context_work *work, casus_error *error) {
    casus_doc *doc = work->doc;
    for (size_t i = 0; i < doc->mentions.count; i++) {
        uint32_t entity = doc->mentions.items[i].entity;
        if (entity >= doc->entities.count || !doc->entities.items[entity].country.code[0])
            continue;
        cs_country country = doc->entities.items[entity].country;
        size_t k = 0;
        while (k < work->countries.count &&
               memcmp(work->countries.items[k].country.code, country.code, 4) != 0)
            k++;
        if (k == work->countries.count) {
            cs_country_vote *vote = cs_push(&doc->arena, &work->countries);
            if (!vote)
                return cs_fail_memory(error);
            vote->country = country;
        }
        work->countries.items[k].mentions++;
    }
    return CASUS_OK;
}

casus_status cs_context_sets_new(cs_context_sets **out, const cs_lexicon *lexicon,
                                 casus_error *error) {
    static const char *const names[CS_SET_COUNT] = {
#define CS_CONTEXT_SET_NAME(name) #name,
        CS_CONTEXT_SETS(CS_CONTEXT_SET_NAME)
#undef CS_CONTEXT_SET_NAME
    };
    cs_context_sets *sets = malloc(sizeof *sets);
    if (sets == NULL)
        return cs_fail_memory(error);
    sets->lexicon = lexicon;
    for (int i = 0; i < CS_SET_COUNT; i++)
        sets->sets[i] = cs_lexicon_set(lexicon, names[i]);
    for (int i = 0; i < CS_CONTEXT_COUNT; i++) {
        char name[64] = "context_";
        strncat(name, cs_context_name(i), sizeof name - sizeof "context_");
        sets->contexts[i] = cs_lexicon_set(lexicon, name);
    }
    *out = sets;
    return CASUS_OK;
}

void cs_context_sets_free(cs_context_sets *sets) {
    free(sets);
}

casus_status cs_context_open(cs_context_work *work, const cs_context_sets *sets, casus_doc *doc,
                             casus_error *error) {
    memset(work, 0, sizeof *work);
    work->lexicon = sets->lexicon;
    work->sets = sets->sets;
    work->contexts = sets->contexts;
    work->doc = doc;
    work->timex_sentence = CS_NO_WORD;
    size_t count = doc->words.count;
    if (count == 0)
        return CASUS_OK;
    uint32_t **arrays[] = {&work->first_child, &work->next_sibling, &work->left,
                           &work->right,       &work->sentence_of,  &work->quote_of};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) {
        *arrays[i] = cs_arena_array(&doc->arena, count, sizeof **arrays[i]);
        if (!*arrays[i])
            return cs_fail_memory(error);
    }
    for (size_t i = 0; i < count; i++)
        work->sentence_of[i] = CS_NO_WORD;
    link_children(work);
    /* quote_of is free until the quotes are known: it holds the order meanwhile */
    measure_subtrees(work, work->quote_of);
    for (size_t i = 0; i < count; i++)
        work->quote_of[i] = CS_NO_WORD;
    return count_countries(work, error);
}

cs_deprel cs_context_relation(const cs_context_work *work, uint32_t word) {
    return cs_deprel_universal((cs_deprel)cs_context_word(work, word)->deprel);
}

uint32_t cs_context_child(const cs_context_work *work, uint32_t word, cs_deprel relation) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child])
        if (cs_context_relation(work, child) == relation)
            return child;
    return CS_NO_WORD;
}

uint32_t cs_context_child_in(const cs_context_work *work, uint32_t word, cs_deprel relation,
                             cs_context_set set) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child])
        if (cs_context_relation(work, child) == relation && cs_context_in(work, set, child))
            return child;
    return CS_NO_WORD;
}

bool cs_context_is(const cs_context_work *work, uint32_t word, cs_text lower_form) {
    return cs_text_equal_ignoring_case(cs_context_word(work, word)->form, lower_form);
}

bool cs_context_has_to(const cs_context_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD && child < word;
         child = work->next_sibling[child])
        if (cs_context_relation(work, child) == CS_DEPREL_MARK &&
            cs_context_is(work, child, CS_LITERAL("to")))
            return true;
    return false;
}

bool cs_context_below(const cs_context_work *work, uint32_t word, uint32_t ancestor) {
    for (int i = 0; i < CS_CLIMB_MAX && word != CS_NO_WORD; i++) {
        if (word == ancestor)
            return true;
        word = cs_context_word(work, word)->head;
    }
    return false;
}

bool cs_context_is_predicate(const cs_context_work *work, uint32_t word) {
    const cs_word *w = cs_context_word(work, word);
    return w->upos == CS_VERB || w->upos == CS_AUX ||
           cs_context_child(work, word, CS_DEPREL_COP) != CS_NO_WORD ||
           cs_context_child(work, word, CS_DEPREL_AUX) != CS_NO_WORD;
}

static bool is_passive(const cs_context_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = (cs_deprel)cs_context_word(work, child)->deprel;
        if (relation == CS_DEPREL_AUX_PASS || relation == CS_DEPREL_NSUBJ_PASS)
            return true;
    }
    return false;
}

/* The "by" phrase of a passive. */
static uint32_t agent_phrase(const cs_context_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        if (cs_context_word(work, child)->deprel == CS_DEPREL_OBL_AGENT)
            return child;
        uint32_t mark = cs_context_child(work, child, CS_DEPREL_CASE);
        if (cs_context_relation(work, child) == CS_DEPREL_OBL && mark != CS_NO_WORD &&
            cs_context_is(work, mark, CS_LITERAL("by")))
            return child;
    }
    return CS_NO_WORD;
}

/* A relative pronoun stands for the noun that its clause describes. */
static uint32_t antecedent(const cs_context_work *work, uint32_t subject, uint32_t predicate) {
    const cs_word *clause = cs_context_word(work, predicate);
    bool relative = (cs_context_word(work, subject)->features & CS_FEATURE_RELATIVE) ||
                    cs_context_is(work, subject, CS_LITERAL("who")) ||
                    cs_context_is(work, subject, CS_LITERAL("which")) ||
                    cs_context_is(work, subject, CS_LITERAL("that"));
    if (relative && clause->deprel == CS_DEPREL_ACL_RELCL && clause->head != CS_NO_WORD)
        return clause->head;
    return subject;
}

static uint32_t own_subject(const cs_context_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = (cs_deprel)cs_context_word(work, child)->deprel;
        if (relation == CS_DEPREL_NSUBJ)
            return antecedent(work, child, word);
    }
    return CS_NO_WORD;
}

uint32_t cs_context_agent(const cs_context_work *work, uint32_t word) {
    for (int i = 0; i < CS_CLIMB_MAX; i++) {
        const cs_word *w = cs_context_word(work, word);
        if (is_passive(work, word))
            return agent_phrase(work, word);
        uint32_t subject = own_subject(work, word);
        if (subject != CS_NO_WORD)
            return subject;
        if (w->head == CS_NO_WORD)
            return CS_NO_WORD;
        switch (cs_context_relation(work, word)) {
        case CS_DEPREL_ACL: /* "a man saying …"; a past participle has a patient, not an agent
                             */
            if ((w->features & CS_FEATURE_PAST) != 0)
                return agent_phrase(work, word);
            return w->head;
        case CS_DEPREL_CONJ:
        case CS_DEPREL_XCOMP:
        case CS_DEPREL_ADVCL:
            if (!cs_context_is_predicate(work, w->head))
                return CS_NO_WORD;
            word = w->head;
            break;
        default:
            return CS_NO_WORD;
        }
    }
    return CS_NO_WORD;
}

cs_span cs_context_span(const cs_context_work *work, uint32_t first, uint32_t last) {
    cs_span begin = cs_context_word(work, first)->span;
    cs_span end = cs_context_word(work, last)->span;
    return (cs_span){begin.offset, cs_span_end(end) - begin.offset};
}

cs_party cs_context_party(const cs_context_work *work, uint32_t head) {
    const casus_doc *doc = work->doc;
    cs_party party = {{0, 0}, CS_NO_MENTION, CS_NO_ENTITY};
    if (head == CS_NO_WORD)
        return party;
    uint32_t mention = doc->mention_of ? doc->mention_of[head] : CS_NO_MENTION;
    if (mention != CS_NO_MENTION) {
        party.mention = mention;
        party.entity = doc->mentions.items[mention].entity;
        party.span = doc->mentions.items[mention].span;
        return party;
    }
    uint32_t last = head;
    for (uint32_t child = work->first_child[head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        if (child < head)
            continue;
        if (relation == CS_DEPREL_FLAT || relation == CS_DEPREL_NMOD ||
            relation == CS_DEPREL_COMPOUND || relation == CS_DEPREL_FIXED)
            last = work->right[child];
        else
            break;
    }
    uint32_t first = work->left[head];
    uint32_t mark = cs_context_child(work, head, CS_DEPREL_CASE); /* "according to the army" */
    if (mark != CS_NO_WORD && mark < head)
        first = work->right[mark] + 1;
    if (first > head)
        first = head;
    while (first < head && cs_context_word(work, first)->upos == CS_PUNCT)
        first++;
    party.span = cs_context_span(work, first, last);
    return party;
}

/* Relations that do not leave the clause on the way up from a date or place. */
static bool inside_clause(cs_deprel relation) {
    switch (relation) {
    case CS_DEPREL_OBL:
    case CS_DEPREL_NMOD:
    case CS_DEPREL_ADVMOD:
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_APPOS:
    case CS_DEPREL_FLAT:
    case CS_DEPREL_NSUBJ:
    case CS_DEPREL_OBJ:
    case CS_DEPREL_IOBJ:
    case CS_DEPREL_NUMMOD:
    case CS_DEPREL_AMOD:
    case CS_DEPREL_DEP:
    case CS_DEPREL_CONJ:
    case CS_DEPREL_LIST:
        return true;
    default:
        return false;
    }
}

/* "were killed when rebels attacked on Monday", "…, with a bomber blowing himself up": clauses
 * of one time and place, unless they only report. */
static bool is_simultaneous(const cs_context_work *work, uint32_t clause) {
    if (cs_context_relation(work, clause) != CS_DEPREL_ADVCL ||
        cs_context_in(work, CS_SET_verbs_speaking, clause))
        return false;
    for (uint32_t child = work->first_child[clause]; child != CS_NO_WORD && child < clause;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        if ((relation == CS_DEPREL_MARK || relation == CS_DEPREL_ADVMOD) &&
            cs_context_form_in(work, CS_SET_simultaneous_words, child))
            return true;
    }
    return false;
}

/* Relations over which an event shares date and place with its governor. "X, killing 12" and
 * "tried to kill" do, "X said that" and "after X had attacked" do not. */
static bool shares_setting(const cs_context_work *work, uint32_t word) {
    switch (cs_context_relation(work, word)) {
    case CS_DEPREL_OBJ:
    case CS_DEPREL_OBL:
    case CS_DEPREL_NSUBJ:
    case CS_DEPREL_NMOD:
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_CONJ:
    case CS_DEPREL_XCOMP:
    case CS_DEPREL_APPOS:
        return true;
    case CS_DEPREL_ADVCL: {
        if (is_simultaneous(work, word))
            return true;
        uint32_t mark = cs_context_child(work, word, CS_DEPREL_MARK);
        return (mark == CS_NO_WORD || cs_context_has_to(work, word)) &&
               cs_context_child(work, word, CS_DEPREL_NSUBJ) == CS_NO_WORD;
    }
    case CS_DEPREL_CCOMP: {
        uint32_t head = cs_context_word(work, word)->head;
        return !cs_context_in(work, CS_SET_verbs_speaking, head) &&
               !cs_context_in(work, CS_SET_verbs_attributing, head);
    }
    default:
        return false;
    }
}

uint32_t cs_context_attachment(const cs_context_work *work, uint32_t trigger, uint32_t node) {
    uint32_t path[8]; /* the node and what it hangs on, within its clause */
    uint32_t path_length = 0;
    for (uint32_t at = node; at != CS_NO_WORD && path_length < 8;) {
        uint32_t head = cs_context_word(work, at)->head;
        cs_deprel relation = cs_context_relation(work, at);
        path[path_length++] = at;
        /* "continued to shell rebels on Sunday": the trigger may be the upper verb */
        bool same_deed =
            relation == CS_DEPREL_XCOMP && head != CS_NO_WORD &&
            cs_context_in(work, CS_SET_status_verbs, head) == CS_STATUS_NUMBER_ACTUAL;
        if (!inside_clause(relation) && !same_deed && !is_simultaneous(work, at) &&
            at != trigger)
            break;
        at = head;
    }
    uint32_t anchor = trigger;
    for (uint32_t up = 0; up < 8 && anchor != CS_NO_WORD; up++) {
        for (uint32_t down = 0; down < path_length; down++)
            if (path[down] == anchor)
                return up * 8 + down;
        if (!shares_setting(work, anchor))
            break;
        anchor = cs_context_word(work, anchor)->head;
    }
    return CS_NO_WORD;
}

/* "1,200" and "12" in digits; -1 when it is no whole number or above a thousand million. */
static int32_t digits(cs_text text) {
    int32_t number = 0;
    if (text.length == 0 || !cs_is_digit(text.data[0]))
        return -1;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == ',')
            continue;
        if (!cs_is_digit(text.data[i]) || number > 99999999)
            return -1;
        number = number * 10 + (text.data[i] - '0');
    }
    return number;
}

static int32_t number_of_word(const cs_context_work *work, uint32_t word) {
    cs_text form = cs_context_word(work, word)->form;
    int32_t number = digits(form);
    if (number >= 0)
        return number;
    number = cs_context_form_in(work, CS_SET_number_words, word);
    if (number > 0)
        return number;
    /* "twenty-one" */
    cs_text tens = cs_text_cut(&form, '-');
    if (form.length == 0)
        return -1;
    int32_t high = cs_context_text_in(work, CS_SET_number_words, tens);
    int32_t low = cs_context_text_in(work, CS_SET_number_words, form);
    return high >= 20 && high <= 90 && low > 0 && low < 10 ? high + low : -1;
}

/* "two dozen", "3 million", "a hundred"; a bare "hundreds" says no number. */
static int32_t multiplied(const cs_context_work *work, uint32_t word, uint32_t sentence_first,
                          int32_t multiplier) {
    if (word == sentence_first)
        return -1;
    cs_text before = cs_context_word(work, word - 1)->form;
    if (cs_text_equal_ignoring_case(before, CS_LITERAL("a")))
        return multiplier;
    int32_t factor = number_of_word(work, word - 1);
    return factor > 0 && factor < 1000 ? factor * multiplier : -1;
}

int32_t cs_context_number(const cs_context_work *work, uint32_t word) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[word]];
    int32_t multiplier = cs_context_form_in(work, CS_SET_number_multipliers, word);
    if (multiplier > 0)
        return multiplied(work, word, sentence->first, multiplier);
    int32_t number = number_of_word(work, word);
    if (number < 0)
        return -1;
    uint32_t next = word + 1;
    uint32_t end = sentence->first + sentence->count;
    if (next < end &&
        (multiplier = cs_context_form_in(work, CS_SET_number_multipliers, next)) > 0)
        return number < 1000 ? number * multiplier : -1;
    if (number < 10 && word >= sentence->first + 2 && /* the "nine" of "twenty-nine" */
        cs_context_is(work, word - 1, CS_LITERAL("-"))) {
        int32_t tens = cs_context_form_in(work, CS_SET_number_words, word - 2);
        return tens >= 20 && tens <= 90 && tens % 10 == 0 ? tens + number : number;
    }
    if (number < 20 || number > 90 || number % 10 != 0 ||
        cs_is_digit(cs_context_word(work, word)->form.data[0]))
        return number;
    if (next < end && cs_context_is(work, next, CS_LITERAL("-"))) /* "twenty-one" */
        next++;
    int32_t low = next < end ? number_of_word(work, next) : -1;
    return low > 0 && low < 10 && !cs_is_digit(cs_context_word(work, next)->form.data[0])
               ? number + low
               : number;
}

void cs_context_reach(const cs_context_work *work, const cs_event *event, uint32_t *first,
                      uint32_t *end) {
    const cs_sentence *sentence = &work->doc->sentences.items[event->sentence];
    *first = sentence->first;
    *end = sentence->first + sentence->count;
    if (event->trigger > *first + CS_REACH_WORDS)
        *first = event->trigger - CS_REACH_WORDS;
    if (*end > event->trigger + CS_REACH_WORDS)
        *end = event->trigger + CS_REACH_WORDS;
}

cs_date cs_context_reference(const cs_context_work *work, uint32_t article) {
    const casus_doc *doc = work->doc;
    if (article < doc->articles.count && doc->articles.items[article].date.year)
        return doc->articles.items[article].date;
    return doc->date;
}
