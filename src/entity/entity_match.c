/*
 * Names and nouns of the lexicon in the surface words, and the choice among their readings.
 *
 * The longest name wins, from left to right, whatever the tree says, so that a wrong tree does
 * not lose "United States". Capitals decide what can be a name; where a sentence has none, the
 * tags of the words do.
 */
#include "base/utf8.h"
#include "entity/entity_work.h"

#include <string.h>

enum { UNITS_MAX = 4096, NAME_WORDS = 24 };

/* The folded words of a sentence, each with the tree's word that it stands in. */
typedef struct unit_list {
    cs_symbol *symbols;
    uint32_t *words;
    size_t count, capacity;
} unit_list;

/* ---- capitals ---- */

typedef struct letter_count {
    uint32_t upper, lower;
    bool starts_upper;
} letter_count;

static letter_count count_letters(cs_text text) {
    letter_count count = {0};
    for (size_t pos = 0; pos < text.length;) {
        bool is_first = pos == 0;
        uint32_t code = cs_utf8_next(text, &pos);
        if (cs_utf8_is_upper(code)) {
            count.upper++;
            count.starts_upper |= is_first;
        } else if (cs_utf8_is_letter(code)) {
            count.lower++;
        }
    }
    return count;
}

static sentence_style style_of(const entity_work *work, const cs_sentence *sentence) {
    uint32_t upper = 0, lower = 0;
    for (uint32_t w = sentence->first; w < sentence->first + sentence->count; w++) {
        letter_count count = count_letters(word_at(work, w)->form);
        upper += count.upper;
        lower += count.lower;
    }
    if (upper == 0)
        return STYLE_LOWER;
    return lower == 0 && upper > 12 ? STYLE_UPPER : STYLE_MIXED;
}

static bool is_name_tag(const cs_word *word) {
    return word->upos == CS_PROPN ||
           (word->name != CS_NAME_NONE && word->name != CS_NAME_TIME &&
            word->name != CS_NAME_MONEY && word->name != CS_NAME_NUMBER);
}

static bool is_clock_name(const cs_word *word) {
    return word->name == CS_NAME_TIME || word->name == CS_NAME_MONEY ||
           word->name == CS_NAME_NUMBER;
}

static bool is_nounlike(const cs_word *word) {
    return word->upos == CS_PROPN || word->upos == CS_NOUN || word->upos == CS_ADJ ||
           word->upos == CS_X;
}

/* Whether the way the words are written allows this reading. */
static bool spelling_fits(const entity_work *work, const name_match *match, cs_form form) {
    const cs_word *first = word_at(work, match->first);
    bool single = match->end == match->first + 1;
    bool describes = form.kind == CS_FORM_ADJECTIVE || form.kind == CS_FORM_DEMONYM;
    if (form.spelling == CS_CASE_LOWER)
        return true;
    if (single && is_clock_name(first) && !describes)
        return false;
    if (match->style == STYLE_MIXED) {
        /* British papers write "Asean" and "Nato" */
        if (form.spelling == CS_CASE_CAPS)
            return match->all_capitals ||
                   (match->has_capital && first->form.length >= 4 && first->upos == CS_PROPN);
        /* "palestinian authorities", by a careless hand */
        if (form.kind == CS_FORM_ADJECTIVE && single && first->form.length >= 7 &&
            first->upos == CS_ADJ)
            return true;
        bool opens = !word_at(work, match->first)->space_before || match->first == 0 ||
                     work->doc->words.items[match->first - 1].upos == CS_PUNCT;
        return match->has_capital &&
               (!single || !opens || is_nounlike(first) || is_name_tag(first));
    }
    if (form.spelling == CS_CASE_CAPS || (single && !describes))
        return is_name_tag(first);
    return !single || is_nounlike(first);
}

/* ---- surface ---- */

static bool is_glue(cs_text form) {
    static const char *const glue[] = {
        "-", "'", "'s", "/", "\xe2\x80\x99", "\xe2\x80\x99s", "\xe2\x80\x90", "\xe2\x80\x91"};
    for (size_t i = 0; i < sizeof glue / sizeof glue[0]; i++)
        if (cs_text_equal(form, cs_text_of(glue[i])))
            return true;
    return false;
}

static void cut_units(const entity_work *work, const cs_sentence *sentence, unit_list *units) {
    units->count = 0;
    for (uint32_t w = sentence->first; w < sentence->first + sentence->count; w++) {
        cs_symbol symbols[NAME_WORDS] = {work->doc->members[w].name};
        cs_text form = word_at(work, w)->form;
        size_t count = 1;
        if (symbols[0] == CS_SEVERAL_NAME_WORDS) {
            bool glue = is_glue(form);
            symbols[0] = 0; /* a comma or bracket ends every name */
            count = glue ? 0 : cs_lexicon_cut(work->lexicon, form, symbols, NAME_WORDS);
            count += count == 0 && !glue;
        }
        if (units->count + count > units->capacity)
            return;
        for (size_t i = 0; i < count; i++) {
            units->symbols[units->count] = symbols[i];
            units->words[units->count++] = w;
        }
    }
}

/* The word of the match that the tree puts on top; the last one when several hang outside. */
static uint32_t top_of(const entity_work *work, uint32_t first, uint32_t end) {
    uint32_t top = end - 1;
    bool found = false;
    for (uint32_t w = end; w-- > first;) {
        uint32_t head = word_at(work, w)->head;
        bool outside = head == CS_NO_WORD || head < first || head >= end;
        bool counts = word_at(work, w)->upos != CS_PUNCT &&
                      cs_relation_of(work, w) != CS_DEPREL_CASE &&
                      cs_relation_of(work, w) != CS_DEPREL_DET;
        if (outside && counts && !found) {
            top = w;
            found = true;
        }
    }
    return top;
}

static name_match describe(const entity_work *work, uint32_t first, uint32_t end,
                           sentence_style style) {
    name_match match = {.first = first, .end = end, .style = (uint8_t)style};
    uint32_t upper = 0, lower = 0;
    for (uint32_t w = first; w < end; w++) {
        letter_count count = count_letters(word_at(work, w)->form);
        upper += count.upper;
        lower += count.lower;
        match.has_capital |= count.upper > 0;
    }
    match.all_capitals = upper >= 1 && lower == 0;
    match.head = top_of(work, first, end);
    return match;
}

static bool any_fits(const entity_work *work, const name_match *match) {
    for (uint32_t i = 0; i < match->form_count; i++)
        if (spelling_fits(work, match, match->forms[i]))
            return true;
    return false;
}

/* The longest name at units[at] that the spelling allows; its units, or 0. */
static size_t match_here(const entity_work *work, const unit_list *units, size_t at,
                         sentence_style style, name_match *out) {
    /* a name begins with a whole word: not with the second half of a hyphenated one */
    if (at > 0 && units->words[at - 1] == units->words[at])
        return 0;
    size_t count = units->count - at;
    while (count > 0) {
        const cs_form *forms = NULL;
        size_t form_count = 0;
        size_t length =
            cs_lexicon_longest(work->lexicon, units->symbols + at, count, &forms, &form_count);
        if (length == 0)
            return 0;
        size_t behind = at + length;
        bool whole = behind >= units->count || units->words[behind] != units->words[behind - 1];
        name_match match =
            describe(work, units->words[at], units->words[behind - 1] + 1, style);
        match.forms = forms;
        match.form_count = (uint32_t)form_count;
        /* "Saudi-led" as one word: the name is its first part */
        if ((whole || at + 1 == behind) && any_fits(work, &match)) {
            *out = match;
            return length;
        }
        count = length - 1;
    }
    return 0;
}

static bool match_sentence(entity_work *work, const cs_sentence *sentence, unit_list *units) {
    sentence_style style = style_of(work, sentence);
    cut_units(work, sentence, units);
    for (size_t at = 0; at < units->count;) {
        name_match found = {0};
        size_t length = match_here(work, units, at, style, &found);
        if (length == 0) {
            at++;
            continue;
        }
        name_match *match = cs_push(&work->doc->arena, &work->matches);
        if (match == NULL)
            return false;
        *match = found;
        match->article = sentence->article;
        for (uint32_t w = found.first; w < found.end; w++)
            work->match_of[w] = (uint32_t)work->matches.count - 1;
        at += length;
    }
    return true;
}

bool cs_match_names(entity_work *work) {
    casus_doc *doc = work->doc;
    unit_list units = {0};
    /* small documents are many: take no more than they need */
    units.capacity =
        doc->words.count < UNITS_MAX / 4 ? doc->words.count * 4 + NAME_WORDS : UNITS_MAX;
    units.symbols = cs_arena_array(&doc->arena, units.capacity, sizeof *units.symbols);
    units.words = cs_arena_array(&doc->arena, units.capacity, sizeof *units.words);
    work->match_of = cs_arena_array(&doc->arena, doc->words.count, sizeof(uint32_t));
    if (units.symbols == NULL || units.words == NULL || work->match_of == NULL)
        return false;
    memset(work->match_of, 0xff, doc->words.count * sizeof(uint32_t));
    for (size_t s = 0; s < doc->sentences.count; s++)
        if (!match_sentence(work, &doc->sentences.items[s], &units))
            return false;
    return true;
}

/* ---- votes ---- */

uint32_t cs_votes_for(const entity_work *work, cs_country country) {
    for (size_t i = 0; i < work->votes.count; i++)
        if (memcmp(work->votes.items[i].country.code, country.code, 4) == 0)
            return work->votes.items[i].votes;
    return 0;
}

/* International organisations stand in a country's place, but no article is set in them. */
static bool is_state(const entity_work *work, cs_country country) {
    return country.code[0] != '\0' && cs_lexicon_nation(work->lexicon, country) != NULL;
}

static bool vote(entity_work *work, cs_country country, uint32_t weight) {
    for (size_t i = 0; i < work->votes.count; i++)
        if (memcmp(work->votes.items[i].country.code, country.code, 4) == 0) {
            work->votes.items[i].votes += weight;
            return true;
        }
    country_vote *made = cs_push(&work->doc->arena, &work->votes);
    if (made == NULL)
        return false;
    *made = (country_vote){country, weight};
    return true;
}

/* The country that all fitting readings of a match agree on; "" when they differ. */
static cs_country agreed_country(const entity_work *work, const name_match *match) {
    cs_country country = {""};
    if (cs_only_backs(work, match))
        return country;
    for (uint32_t i = 0; i < match->form_count; i++) {
        if (!spelling_fits(work, match, match->forms[i]))
            continue;
        const cs_entry *entry = cs_lexicon_entry(work->lexicon, match->forms[i].entry);
        bool located = entry->kind == CS_ENTRY_NATION || entry->kind == CS_ENTRY_PLACE;
        if (!located || entry->country.code[0] == '\0' ||
            (country.code[0] != '\0' && memcmp(country.code, entry->country.code, 4) != 0))
            return (cs_country){""};
        country = entry->country;
    }
    return country;
}

/* Matches stand in the order of the articles. */
static size_t first_match(const entity_work *work, uint32_t article) {
    size_t low = 0, high = work->matches.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (work->matches.items[middle].article < article)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool count_votes(entity_work *work, uint32_t article) {
    work->votes.count = 0;
    for (size_t i = first_match(work, article); i < work->matches.count; i++) {
        const name_match *match = &work->matches.items[i];
        if (match->article != article)
            break;
        cs_country country = agreed_country(work, match);
        if (is_state(work, country) && !vote(work, country, 1))
            return false;
    }
    return true;
}

static bool vote_dateline(entity_work *work, uint32_t article) {
    const casus_doc *doc = work->doc;
    cs_span span = article < doc->articles.count ? doc->articles.items[article].dateline_place
                                                 : (cs_span){0, 0};
    if (span.length == 0)
        return true;
    cs_symbol words[NAME_WORDS];
    size_t count =
        cs_lexicon_cut(work->lexicon, cs_text_slice(doc->text.data, span), words, NAME_WORDS);
    for (size_t at = 0; at < count; at++) {
        const cs_form *forms = NULL;
        size_t form_count = 0;
        if (cs_lexicon_longest(work->lexicon, words + at, count - at, &forms, &form_count) == 0)
            continue;
        cs_country country = cs_lexicon_entry(work->lexicon, forms[0].entry)->country;
        return !is_state(work, country) || vote(work, country, 2);
    }
    return true;
}

cs_country cs_article_country(const entity_work *work) {
    uint32_t total = 0, best = 0, second = 0;
    cs_country country = {""};
    for (size_t i = 0; i < work->votes.count; i++) {
        total += work->votes.items[i].votes;
        if (work->votes.items[i].votes <= best) {
            second = work->votes.items[i].votes > second ? work->votes.items[i].votes : second;
        } else {
            second = best;
            best = work->votes.items[i].votes;
            country = work->votes.items[i].country;
        }
    }
    return best > 0 && (best * 10 >= total * 7 || (best * 2 >= total && best >= second * 2))
               ? country
               : (cs_country){""};
}

/* The embassy of X stands elsewhere. */
static bool stands_abroad(const entity_work *work, const name_match *match) {
    uint32_t governor = word_at(work, match->head)->head;
    return governor != CS_NO_WORD && match->form.kind == CS_FORM_ADJECTIVE &&
           cs_lemma_in(work, governor, SET_SPEAKING_FOR) != 0;
}

/* False when the sentence speaks of another country than *country. */
static bool agree_on_country(const entity_work *work, const cs_sentence *sentence,
                             cs_country *country) {
    for (uint32_t w = sentence->first; w < sentence->first + sentence->count; w++) {
        const name_match *match = match_at(work, w);
        if (match == NULL || match->first != w || stands_abroad(work, match))
            continue;
        cs_country other = agreed_country(work, match);
        if (!is_state(work, other))
            continue;
        if (country->code[0] != '\0' && memcmp(country->code, other.code, 4) != 0)
            return false;
        *country = other;
    }
    return true;
}

cs_country cs_paragraph_country(const entity_work *work, uint32_t sentence) {
    const cs_sentence *sentences = work->doc->sentences.items;
    cs_country country = {""};
    for (uint32_t back = 0; back < PARAGRAPH_WINDOW && back <= sentence; back++) {
        if (!agree_on_country(work, &sentences[sentence - back], &country))
            break;
        if (sentences[sentence - back].paragraph_begins)
            return country;
    }
    country = (cs_country){""};
    return agree_on_country(work, &sentences[sentence], &country) ? country : (cs_country){""};
}

/* ---- readings ---- */

static uint32_t weight_of_person(const entity_work *work, const name_match *match) {
    const cs_word *first = word_at(work, match->first);
    bool single = match->end == match->first + 1;
    if (first->name == CS_NAME_PERSON)
        return 60;
    if (!single)
        return 50;
    uint32_t before = match->first > 0 ? match->first - 1 : NO_INDEX;
    if (before != NO_INDEX &&
        (cs_form_in(work, before, SET_COURTESY) != 0 ||
         (match_at(work, before) != NULL &&
          entry_of(work, match_at(work, before))->kind == CS_ENTRY_TITLE)))
        return 55;
    return first->name == CS_NAME_PLACE || first->name == CS_NAME_ORGANIZATION ? 5 : 30;
}

/* "Georgia" is the American state where the article is about the United States. */
static uint32_t weight_of_place(const entity_work *work, const name_match *match,
                                const cs_entry *entry, bool rivals_nation) {
    uint32_t votes = cs_votes_for(work, entry->country);
    if (rivals_nation)
        return votes > 0 ? 46 : 20;
    uint32_t base = word_at(work, match->first)->name == CS_NAME_PERSON ? 4 : 32;
    return base + (votes > 8 ? 8 : votes);
}

/* Adjective where a noun follows that it belongs to, else a person or people. */
static uint32_t weight_of_adjective(const entity_work *work, const name_match *match) {
    cs_deprel relation = cs_relation_of(work, match->head);
    bool modifies = relation == CS_DEPREL_AMOD || relation == CS_DEPREL_COMPOUND ||
                    relation == CS_DEPREL_NMOD || word_at(work, match->head)->upos == CS_ADJ;
    uint32_t next = match->end;
    bool before_noun = next < work->doc->words.count && cs_has_noun_tag(work, next) &&
                       word_at(work, next)->head != CS_NO_WORD &&
                       cs_is_above(work, word_at(work, match->head)->head, next);
    return modifies || before_noun ? 42 : 38;
}

static uint32_t weight_of(const entity_work *work, const name_match *match, cs_form form) {
    const cs_entry *entry = cs_lexicon_entry(work->lexicon, form.entry);
    bool capitals = match->has_capital && match->style == STYLE_MIXED;
    switch (entry->kind) {
    case CS_ENTRY_NATION:
        switch (form.kind) {
        case CS_FORM_ADJECTIVE:
            return weight_of_adjective(work, match);
        case CS_FORM_DEMONYM:
            return 40;
        case CS_FORM_CAPITAL: {
            /* "Victoria" is in Australia where the article never speaks of the Seychelles */
            uint32_t votes = cs_votes_for(work, entry->country);
            return 34 + (votes > 6 ? 6 : votes);
        }
        default:
            return 44;
        }
    case CS_ENTRY_ORGANIZATION:
    case CS_ENTRY_GROUP:
        return form.spelling == CS_CASE_LOWER ? 24 : 41;
    case CS_ENTRY_PERSON:
        return weight_of_person(work, match);
    case CS_ENTRY_TITLE:
        return capitals ? 27 : 26;
    case CS_ENTRY_AGENT:
        return capitals ? 26 : 27;
    case CS_ENTRY_BODY:
        return 25;
    case CS_ENTRY_PLACE:
        break;
    }
    bool rivals_nation = false;
    for (uint32_t i = 0; i < match->form_count; i++) {
        const cs_entry *other = cs_lexicon_entry(work->lexicon, match->forms[i].entry);
        rivals_nation |= other->kind == CS_ENTRY_NATION &&
                         match->forms[i].kind == CS_FORM_NAME &&
                         memcmp(other->country.code, entry->country.code, 4) != 0;
    }
    return weight_of_place(work, match, entry, rivals_nation);
}

/* A person of this name who was in office at the date goes before others. */
static uint32_t weight_in_office(const entity_work *work, cs_form form) {
    const cs_entry *entry = cs_lexicon_entry(work->lexicon, form.entry);
    if (entry->kind != CS_ENTRY_PERSON)
        return 0;
    uint32_t best = 0;
    for (size_t i = 0; i < entry->tenure_count; i++) {
        const cs_tenure *tenure = &entry->tenures[i];
        bool open = tenure->to.year == 0;
        bool holds =
            work->date.year != 0 &&
            (tenure->from.year == 0 || cs_date_compare(tenure->from, work->date) <= 0) &&
            (open || cs_date_compare(work->date, tenure->to) <= 0);
        uint32_t rank = holds ? 3 : work->date.year == 0 && open ? 2 : 1;
        best = rank > best ? rank : best;
    }
    return best + (cs_votes_for(work, entry->tenure_count > 0 ? entry->tenures[0].country
                                                              : entry->country) > 0);
}

/* The tree binds the match to the rest of the name: flat, or a compound of it. */
static bool hangs_in_name(const entity_work *work, const name_match *match) {
    uint32_t top = cs_flat_top(work, match->head);
    if (top != match->head)
        return true;
    if (match->end < work->doc->words.count && cs_flat_top(work, match->end) == match->head)
        return true;
    uint32_t head = word_at(work, match->head)->head;
    return cs_relation_of(work, match->head) == CS_DEPREL_COMPOUND &&
           word_at(work, head)->upos == CS_PROPN &&
           word_at(work, head)->name == CS_NAME_PERSON && match_at(work, head) == NULL;
}

/* A longer name holds the match inside, so that it does not stand for itself: "Jordan
 * Peterson", "Chicago Tribune". */
static bool is_swallowed(const entity_work *work, const name_match *match, cs_form form) {
    const cs_entry *entry = cs_lexicon_entry(work->lexicon, form.entry);
    bool is_noun = entry->kind == CS_ENTRY_AGENT || entry->kind == CS_ENTRY_TITLE ||
                   entry->kind == CS_ENTRY_BODY;
    if (form.kind == CS_FORM_ADJECTIVE || form.kind == CS_FORM_DEMONYM)
        return false;
    const cs_word *words = work->doc->words.items;
    uint32_t count = (uint32_t)work->doc->words.count;
    uint8_t name = words[match->first].name;
    bool open_left = name != CS_NAME_NONE && !words[match->first].name_begins;
    bool open_right = name != CS_NAME_NONE && match->end < count &&
                      words[match->end].name == name && !words[match->end].name_begins;
    /* "Christian Porter" */
    if (is_noun) {
        bool flat_right = match->end < count && match->end == match->first + 1 &&
                          words[match->first].upos == CS_PROPN &&
                          cs_relation_of(work, match->end) == CS_DEPREL_FLAT &&
                          words[match->end].upos == CS_PROPN;
        const name_match *before = match->first > 0 ? match_at(work, match->first - 1) : NULL;
        bool titled = before != NULL && words[match->first].upos == CS_PROPN &&
                      entry_of(work, before)->kind == CS_ENTRY_TITLE;
        /* "Howard Dean" */
        uint32_t top = cs_flat_top(work, match->head);
        bool surname = match->has_capital && top < match->first &&
                       words[top].upos == CS_PROPN && match_at(work, top) == NULL &&
                       match->end == match->first + 1 && words[match->first].upos == CS_PROPN;
        if (surname && match->style == STYLE_MIXED && entry->kind != CS_ENTRY_BODY)
            return true;
        return entry->kind == CS_ENTRY_AGENT && match->has_capital &&
               match->style == STYLE_MIXED &&
               ((name == CS_NAME_PERSON && open_right) || flat_right || titled);
    }
    if (entry->kind == CS_ENTRY_PERSON)
        return (name == CS_NAME_ORGANIZATION || name == CS_NAME_FACILITY ||
                name == CS_NAME_EVENT) &&
               (open_left || open_right);
    if (name == CS_NAME_PERSON && (open_left || open_right))
        return hangs_in_name(work, match);
    if (name == CS_NAME_ORGANIZATION || name == CS_NAME_FACILITY || name == CS_NAME_OTHER)
        return entry->kind == CS_ENTRY_PLACE && (open_left || open_right);
    /* without the parser's names: a flat part of somebody's name */
    uint32_t top = cs_flat_top(work, match->head);
    if (top == match->head || (top >= match->first && top < match->end))
        return false;
    const name_match *title = match_at(work, top);
    bool after_title = (title != NULL && entry_of(work, title)->kind == CS_ENTRY_TITLE) ||
                       cs_form_in(work, top, SET_COURTESY) != 0;
    return !after_title && words[top].upos == CS_PROPN && name != CS_NAME_PLACE;
}

static void choose(entity_work *work, name_match *match) {
    uint32_t best = 0;
    match->chosen = false;
    for (uint32_t i = 0; i < match->form_count; i++) {
        cs_form form = match->forms[i];
        if (!spelling_fits(work, match, form) || is_swallowed(work, match, form))
            continue;
        uint32_t weight = weight_of(work, match, form) * 8 + weight_in_office(work, form);
        if (weight > best) {
            best = weight;
            match->form = form;
            match->chosen = true;
        }
    }
}

bool cs_choose_readings(entity_work *work, uint32_t article) {
    if (!count_votes(work, article) || !vote_dateline(work, article))
        return false;
    for (size_t i = first_match(work, article); i < work->matches.count; i++) {
        if (work->matches.items[i].article != article)
            break;
        choose(work, &work->matches.items[i]);
    }
    return true;
}
