/* Which words head a noun phrase that may be a mention. */
#include "base/utf8.h"
#include "entity/entity_work.h"

static bool is_named(const cs_entry *entry) {
    return entry->kind == CS_ENTRY_NATION || entry->kind == CS_ENTRY_ORGANIZATION ||
           entry->kind == CS_ENTRY_GROUP || entry->kind == CS_ENTRY_PERSON ||
           entry->kind == CS_ENTRY_PLACE;
}

/* A word that only describes the noun that it hangs on. */
static bool is_modifier(const entity_work *work, uint32_t word) {
    uint32_t head = word_at(work, word)->head;
    if (head == CS_NO_WORD || !cs_has_noun_tag(work, head))
        return false;
    /* "The president promised help", read as promised help of presidents */
    const cs_word *next = head > word + 1 ? word_at(work, word + 1) : NULL;
    if (next != NULL && next->upos == CS_VERB && next->space_before &&
        word_at(work, word)->upos == CS_NOUN &&
        (next->features & (CS_FEATURE_PAST | CS_FEATURE_FINITE)) != 0)
        return false;
    switch (word_at(work, word)->deprel) {
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_AMOD:
    case CS_DEPREL_NMOD_UNMARKED:
    case CS_DEPREL_NUMMOD:
        return true;
    case CS_DEPREL_NMOD_DESC:
        /* titles stand before names; before another noun the tree is wrong */
        return word_at(work, head)->upos == CS_PROPN;
    default:
        return false;
    }
}

/* A part of a longer name or of "President Macron", which mentions through its top word. */
static bool is_inside_flat(const entity_work *work, uint32_t word) {
    return cs_flat_top(work, word) != word;
}

static bool is_small_word(const entity_work *work, uint32_t word) {
    uint8_t upos = word_at(work, word)->upos;
    return upos == CS_ADP || upos == CS_DET || upos == CS_PUNCT || upos == CS_PART ||
           upos == CS_CCONJ || upos == CS_PRON || upos == CS_VERB || upos == CS_AUX;
}

/* The words of the name around `head`: its flat parts and, for an unknown one, the capitals in
 * front of it that hang on it. */
static void name_around(const entity_work *work, uint32_t head, mention_note *note) {
    uint32_t count = (uint32_t)work->doc->words.count;
    uint8_t kind = word_at(work, head)->name;
    note->name_first = head;
    note->name_end = cs_core_end(work, head, head + 1);
    /* the parser's name may hold prepositions: "Front for the Liberation of X" */
    while (kind != CS_NAME_NONE && note->name_end < count &&
           word_at(work, note->name_end)->name == kind &&
           !word_at(work, note->name_end)->name_begins)
        note->name_end++;
    while (note->name_first > note->first) {
        uint32_t before = note->name_first - 1;
        const cs_word *word = word_at(work, before);
        bool hyphen = word->upos == CS_PUNCT && before > note->first && !word->space_before;
        const name_match *match = match_at(work, before);
        bool is_title = cs_form_in(work, before, SET_COURTESY) != 0 ||
                        (match != NULL && entry_of(work, match)->kind == CS_ENTRY_TITLE);
        bool is_other = match != NULL || cs_form_in(work, before, SET_FORMER) != 0;
        bool same_name = word->name != CS_NAME_NONE &&
                         word->name == word_at(work, head)->name &&
                         !word_at(work, note->name_first)->name_begins;
        bool part = cs_has_capital(work, before) && word->upos == CS_PROPN &&
                    cs_is_above(work, head, before) &&
                    cs_relation_of(work, before) != CS_DEPREL_CASE &&
                    word->deprel != CS_DEPREL_NMOD_POSS;
        if (is_title || (!same_name && (is_other || (!part && !hyphen))))
            break;
        note->name_first = before;
    }
    /* a title in the middle, the tree being wrong: "Brisbane barrister | James Bell" */
    for (uint32_t w = note->name_first; w < note->name_end; w++) {
        const name_match *match = match_at(work, w);
        bool noun = match != NULL && (entry_of(work, match)->kind == CS_ENTRY_TITLE ||
                                      entry_of(work, match)->kind == CS_ENTRY_AGENT);
        if (noun && match->end < note->name_end && word_at(work, match->end)->upos == CS_PROPN)
            note->name_first = match->end;
    }
    /* what the parser's names hold too much: "Elijah Cummings | of", "'s | Jill Stein" */
    while (note->name_end > head + 1 && is_small_word(work, note->name_end - 1))
        note->name_end--;
    while (note->name_first < head && is_small_word(work, note->name_first))
        note->name_first++;
}

/* Behind a title: "President | Emmanuel Macron" with the title on top. */
static bool flat_name_behind(const entity_work *work, uint32_t head, mention_note *note) {
    const name_match *title = match_at(work, head);
    uint32_t from = title != NULL && title->end > head ? title->end : head + 1;
    uint32_t end = cs_core_end(work, head, from);
    uint32_t count = (uint32_t)work->doc->words.count;
    /* "opposition leader Alexei Navalny", the name being an apposition without a comma */
    bool named = from < count && word_at(work, from)->upos == CS_PROPN;
    bool renames = named && word_at(work, from)->deprel == CS_DEPREL_APPOS &&
                   word_at(work, from)->head == head;
    /* or both hang on one verb, the tree being wrong */
    bool twin = named && head + 1 == from && word_at(work, from)->name == CS_NAME_PERSON &&
                word_at(work, from)->head == word_at(work, head)->head &&
                word_at(work, from)->deprel == word_at(work, head)->deprel &&
                word_at(work, from)->deprel != CS_DEPREL_CONJ;
    if (from >= end && (renames || twin))
        end = cs_core_end(work, from, from + 1);
    if (from >= end)
        return false;
    note->name_first = from;
    note->name_end = end;
    return true;
}

static note_class class_of(const cs_entry *entry) {
    switch (entry->kind) {
    case CS_ENTRY_TITLE:
        return NOTE_TITLE;
    case CS_ENTRY_AGENT:
        return NOTE_AGENT;
    case CS_ENTRY_BODY:
        return NOTE_BODY;
    default:
        return NOTE_NAMED;
    }
}

static mention_note *push_note(entity_work *work, uint32_t sentence, uint32_t head,
                               note_class class) {
    mention_note *made = cs_push(&work->doc->arena, &work->notes);
    if (made == NULL) {
        work->out_of_memory = true;
        return NULL;
    }
    cs_phrase(work, head, &made->first, &made->end);
    made->head = head;
    made->sentence = sentence;
    made->class = class;
    made->match = NO_INDEX;
    made->entity = CS_NO_ENTITY;
    made->name_first = made->name_end = head;
    work->note_of[head] = (uint32_t)work->notes.count - 1;
    return made;
}

/* An adjective or name that stands in front of a noun that it describes. */
static bool describes(const entity_work *work, const name_match *match, const cs_entry *entry) {
    if (is_modifier(work, match->head))
        return word_at(work, match->head)->head >= match->end ||
               word_at(work, match->head)->head < match->first;
    uint32_t behind = match->end;
    /* "Saudi-led" cut into words */
    if (entry->kind == CS_ENTRY_NATION && match->form.kind != CS_FORM_CAPITAL &&
        behind + 1 < work->doc->words.count && word_at(work, behind)->upos == CS_PUNCT &&
        !word_at(work, behind)->space_before && !word_at(work, behind + 1)->space_before &&
        cs_text_equal(word_at(work, behind)->form, CS_LITERAL("-")))
        return true;
    /* a wrong tree: "French" right before a noun is no noun phrase */
    uint32_t next = match->end;
    return entry->kind == CS_ENTRY_NATION && match->form.kind == CS_FORM_ADJECTIVE &&
           next < work->doc->words.count && cs_has_noun_tag(work, next) &&
           word_at(work, match->head)->upos == CS_ADJ;
}

static void note_name(entity_work *work, uint32_t sentence, uint32_t match_index) {
    const name_match *match = &work->matches.items[match_index];
    const cs_entry *entry = entry_of(work, match);
    uint32_t head = match->head;
    if (is_inside_flat(work, head) && cs_flat_top(work, head) != head) {
        uint32_t top = cs_flat_top(work, head);
        /* the top word mentions, unless it is a noun that has its own meaning */
        if (top < match->first || top >= match->end) {
            const name_match *above = match_at(work, top);
            bool after_title =
                (above != NULL && entry_of(work, above)->kind == CS_ENTRY_TITLE) ||
                cs_form_in(work, top, SET_COURTESY) != 0;
            /* a surname inside another's name: "Joseph R. | Biden | Jr." */
            bool surname =
                match->end == match->first + 1 && word_at(work, top)->upos == CS_PROPN;
            if (entry->kind == CS_ENTRY_PERSON && (after_title || surname))
                return;
        }
    }
    mention_note *made = push_note(work, sentence, head, NOTE_NAMED);
    if (made == NULL)
        return;
    made->match = match_index;
    made->name_first = match->first;
    made->name_end = match->end;
    made->kind = describes(work, match, entry) ? CS_MENTION_ADJECTIVE : CS_MENTION_NAME;
    if (made->kind == CS_MENTION_NAME && entry->kind == CS_ENTRY_NATION &&
        (match->form.kind == CS_FORM_DEMONYM || match->form.kind == CS_FORM_ADJECTIVE))
        made->kind = CS_MENTION_NOMINAL; /* people */
    if (made->kind == CS_MENTION_ADJECTIVE) {
        made->first = match->first;
        made->end = match->end;
        return;
    }
    if (made->first > match->first)
        made->first = match->first;
    /* what hangs behind a whole name is hung there by mistake: "met Turkey on Monday" */
    made->end = match->end;
    uint32_t flat_end = cs_core_end(work, match->head, match->end);
    if (flat_end > made->end)
        made->end = flat_end;
}

/* "The fight for justice": a bare singular in small letters is no person. */
static bool is_mass_noun(const entity_work *work, const name_match *match,
                         const mention_note *note) {
    const cs_word *word = word_at(work, match->head);
    return note->class != NOTE_BODY && match->form.kind == CS_FORM_NAME &&
           !match->has_capital && match->style == STYLE_MIXED && note->first == match->first &&
           match->first > 0 && word->upos == CS_NOUN &&
           (word->features & CS_FEATURE_PLURAL) == 0 && note->end == match->end &&
           (word->deprel == CS_DEPREL_NSUBJ || word->deprel == CS_DEPREL_OBJ ||
            word->deprel == CS_DEPREL_OBL || word->deprel == CS_DEPREL_NMOD) &&
           !work->doc->sentences.items[note->sentence].is_title &&
           cs_core_end(work, match->head, match->end) == match->end;
}

/* "New York University", "the Supreme Court": an institution's own name. */
static bool is_capital_name(const entity_work *work, const name_match *match,
                            const mention_note *note) {
    uint32_t capitals = 0;
    for (uint32_t w = note->first; w < match->end; w++)
        capitals += cs_has_capital(work, w) && word_at(work, w)->upos == CS_PROPN;
    return match->style == STYLE_MIXED && capitals >= 2 && match->head + 1 == match->end;
}

/* Demonyms are people, with words around them: "A Saudi", "25 Iraqis". */
static void note_noun(entity_work *work, uint32_t sentence, uint32_t match_index) {
    const name_match *match = &work->matches.items[match_index];
    const cs_entry *entry = entry_of(work, match);
    uint32_t head = match->head;
    if (is_modifier(work, head) || is_inside_flat(work, head))
        return;
    uint8_t upos = word_at(work, head)->upos;
    if (upos != CS_NOUN && upos != CS_PROPN && upos != CS_ADJ && upos != CS_X)
        return;
    if (upos == CS_ADJ && cs_relation_of(work, head) == CS_DEPREL_AMOD)
        return;
    mention_note *made = push_note(work, sentence, head, class_of(entry));
    if (made == NULL)
        return;
    made->match = match_index;
    made->kind = CS_MENTION_NOMINAL;
    made->is_dropped = is_mass_noun(work, match, made);
    if (made->class == NOTE_BODY && is_capital_name(work, match, made)) {
        made->kind = CS_MENTION_NAME;
        name_around(work, head, made);
        if (made->name_first > match->first)
            made->name_first = match->first;
    }
    if (made->first > match->first)
        made->first = match->first;
    if (made->end < match->end)
        made->end = match->end;
    if (made->class != NOTE_BODY && flat_name_behind(work, head, made)) {
        made->kind = CS_MENTION_NAME;
        if (made->end < made->name_end)
            made->end = made->name_end;
    }
}

static bool is_calendar_word(const entity_work *work, uint32_t word) {
    return cs_form_in(work, word, SET_MONTHS) != 0 || cs_form_in(work, word, SET_WEEKDAYS) != 0;
}

/* A title or courtesy word that describes `head` or stands on top of its name. */
static bool has_title(const entity_work *work, const mention_note *note) {
    for (uint32_t w = note->first; w < note->end; w++) {
        const name_match *match = match_at(work, w);
        if (cs_form_in(work, w, SET_COURTESY) != 0 ||
            (match != NULL && entry_of(work, match)->kind == CS_ENTRY_TITLE))
            return true;
    }
    return false;
}

/* A part of a name whose top word mentions: "Liberation" in "Front for Liberation". */
static bool is_inside_name(const entity_work *work, uint32_t word) {
    uint32_t head = word_at(work, word)->head;
    if (head == CS_NO_WORD || word_at(work, word)->name == CS_NAME_NONE)
        return false;
    uint32_t low = head < word ? head : word, high = head < word ? word : head;
    if (high - low > 32)
        return false;
    for (uint32_t w = low; w <= high; w++)
        if (word_at(work, w)->name != word_at(work, word)->name ||
            (w > low && word_at(work, w)->name_begins))
            return false;
    return true;
}

static bool may_be_unknown_name(const entity_work *work, uint32_t word) {
    const cs_word *w = word_at(work, word);
    if (w->upos != CS_PROPN && !(w->upos == CS_NOUN && w->name != CS_NAME_NONE))
        return false;
    if (w->name == CS_NAME_TIME || w->name == CS_NAME_MONEY || w->name == CS_NAME_NUMBER ||
        w->name == CS_NAME_EVENT || is_calendar_word(work, word) ||
        (cs_form_in(work, word, SET_REGION) != 0 &&
         cs_core_end(work, word, word + 1) == word + 1) ||
        cs_form_in(work, word, SET_SUFFIX) != 0)
        return false;
    if (is_modifier(work, word) || is_inside_flat(work, word) || is_inside_name(work, word))
        return false;
    return w->upos == CS_PROPN ? cs_utf8_count(w->form) > 1 : w->name != CS_NAME_OTHER;
}

static bool is_of(const entity_work *work, uint32_t word) {
    cs_text form = word_at(work, word)->form;
    return cs_text_equal(form, CS_LITERAL("of")) || cs_text_equal(form, CS_LITERAL("for"));
}

static void note_unknown(entity_work *work, uint32_t sentence, uint32_t word) {
    mention_note *made = push_note(work, sentence, word, NOTE_UNKNOWN);
    if (made == NULL)
        return;
    made->kind = CS_MENTION_NAME;
    name_around(work, word, made);
    uint32_t count = (uint32_t)work->doc->words.count;
    bool goes_on = made->name_end < count && is_of(work, made->name_end) &&
                   word_at(work, word)->name != CS_NAME_PERSON;
    if (made->end < made->name_end || !goes_on)
        made->end = made->name_end;
    if (made->first > made->name_first)
        made->first = made->name_first;
    /* "President" as the unknown top word of a name: the courtesy word is no name */
    if (cs_form_in(work, word, SET_COURTESY) != 0 && made->name_end > word + 1)
        made->name_first = word + 1;
    uint8_t name = word_at(work, word)->name;
    if (name == CS_NAME_OTHER && !has_title(work, made))
        made->is_dropped = true;
}

static void note_pronoun(entity_work *work, uint32_t sentence, uint32_t word) {
    const cs_word *w = word_at(work, word);
    if (w->deprel == CS_DEPREL_EXPL || cs_form_in(work, word, SET_PRONOUNS) == 0)
        return;
    mention_note *made = push_note(work, sentence, word, NOTE_PRONOUN);
    if (made == NULL)
        return;
    made->kind = CS_MENTION_PRONOUN;
    made->first = word;
    made->end = word + 1;
}

/* "dozens of protesters", "two of the soldiers": what hangs behind "of". */
static uint32_t part_of(const entity_work *work, uint32_t word) {
    if (cs_lemma_in(work, word, SET_PARTITIVE) == 0)
        return CS_NO_WORD;
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        if (child < word || cs_relation_of(work, child) != CS_DEPREL_NMOD)
            continue;
        uint32_t preposition = cs_preposition(work, child);
        if (preposition != CS_NO_WORD &&
            cs_text_equal_ignoring_case(word_at(work, preposition)->form, CS_LITERAL("of")))
            return child;
    }
    return CS_NO_WORD;
}

/* "the country", said of the nation spoken of last. */
static bool is_nation_noun(const entity_work *work, uint32_t word) {
    if (word_at(work, word)->upos != CS_NOUN || is_modifier(work, word) ||
        (word_at(work, word)->features & CS_FEATURE_PLURAL) != 0 ||
        cs_form_in(work, word, SET_NATION_NOUNS) == 0)
        return false;
    uint32_t child = cs_dependent(work, word, CS_DEPREL_DET);
    return child != CS_NO_WORD &&
           cs_text_equal_ignoring_case(word_at(work, child)->form, CS_LITERAL("the"));
}

/* Nothing but the article belongs to it. */
static bool is_bare(const entity_work *work, uint32_t word) {
    uint32_t first, end;
    cs_phrase(work, word, &first, &end);
    return first + 2 == end;
}

static void note_nation_noun(entity_work *work, uint32_t sentence, uint32_t word) {
    mention_note *made = push_note(work, sentence, word, NOTE_PRONOUN);
    if (made != NULL)
        made->kind = CS_MENTION_NOMINAL;
}

static void note_part(entity_work *work, uint32_t sentence, uint32_t word) {
    mention_note *made = push_note(work, sentence, word, NOTE_PART);
    if (made != NULL)
        made->kind = CS_MENTION_NOMINAL;
}

static bool is_relative_pronoun(const cs_word *word) {
    return word->upos == CS_PRON || word->upos == CS_DET || word->upos == CS_SCONJ;
}

bool cs_take_notes(entity_work *work, uint32_t sentence) {
    const cs_sentence *whole = &work->doc->sentences.items[sentence];
    for (uint32_t w = whole->first; w < whole->first + whole->count && !work->out_of_memory;
         w++) {
        const name_match *match = match_at(work, w);
        uint8_t upos = word_at(work, w)->upos;
        if (upos == CS_PUNCT)
            continue;
        if (match != NULL && match->end == match->first + 1 && is_nation_noun(work, w) &&
            entry_of(work, match)->kind == CS_ENTRY_BODY && is_bare(work, w)) {
            note_nation_noun(work, sentence, w);
        } else if (part_of(work, w) != CS_NO_WORD &&
                   (match == NULL || !is_named(entry_of(work, match)))) {
            note_part(work, sentence, w);
        } else if (match != NULL) {
            if (match->head != w)
                continue;
            const cs_entry *entry = entry_of(work, match);
            if (is_named(entry))
                note_name(work, sentence, work->match_of[w]);
            else
                note_noun(work, sentence, work->match_of[w]);
        } else if (is_relative_pronoun(word_at(work, w))) {
            note_pronoun(work, sentence, w);
        } else if (is_nation_noun(work, w)) {
            note_nation_noun(work, sentence, w);
        } else if (may_be_unknown_name(work, w)) {
            note_unknown(work, sentence, w);
        }
    }
    return !work->out_of_memory;
}
