/* What a noun phrase names: kind, country, sectors, role. */
#include "base/utf8.h"
#include "entity/entity_work.h"

#define SECTOR(name) (1u << CS_SECTOR_##name)

/* ---- syntax ---- */

/* Conjuncts stand where the first of them stands. */
static uint32_t conjunct_top(const entity_work *work, uint32_t word) {
    for (int depth = 0; depth < DEPTH_LIMIT && cs_relation_of(work, word) == CS_DEPREL_CONJ &&
                        word_at(work, word)->head != CS_NO_WORD;
         depth++)
        word = word_at(work, word)->head;
    return word;
}

static bool is_predicate_verb(const entity_work *work, uint32_t word) {
    uint8_t upos = word_at(work, word)->upos;
    return upos == CS_VERB ||
           (upos == CS_ADJ && cs_dependent(work, word, CS_DEPREL_COP) != CS_NO_WORD);
}

bool cs_stands_for_government(const entity_work *work, uint32_t word) {
    uint32_t top = conjunct_top(work, cs_flat_top(work, word));
    uint32_t preposition = cs_preposition(work, word);
    if (preposition == CS_NO_WORD)
        preposition = cs_preposition(work, top);
    uint32_t governor = word_at(work, top)->head;
    switch (word_at(work, top)->deprel) {
    case CS_DEPREL_NSUBJ:
        return governor == CS_NO_WORD || is_predicate_verb(work, governor);
    case CS_DEPREL_NMOD_POSS:
    case CS_DEPREL_OBL_AGENT:
    case CS_DEPREL_IOBJ:
    case CS_DEPREL_VOCATIVE:
        return true;
    case CS_DEPREL_NSUBJ_PASS:
    case CS_DEPREL_OBJ:
        return governor != CS_NO_WORD && cs_lemma_in(work, governor, SET_ADDRESSING) != 0;
    case CS_DEPREL_OBL:
    case CS_DEPREL_NMOD:
        return preposition != CS_NO_WORD && cs_form_in(work, preposition, SET_PLACING) == 0;
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_AMOD: {
        /* "Riyadh severed ties", read as severed ties of Riyadh */
        if (governor != CS_NO_WORD && word_at(work, governor)->upos == CS_VERB &&
            governor == word + 1)
            return true;
        const name_match *noun = governor == CS_NO_WORD ? NULL : match_at(work, governor);
        /* "Kabul officials", but "Kabul University" */
        return noun != NULL &&
               (entry_of(work, noun)->sectors & (SECTOR(GOV) | SECTOR(MIL) | SECTOR(SPY))) != 0;
    }
    default:
        return false;
    }
}

static bool is_placed(const entity_work *work, uint32_t head) {
    uint32_t preposition = cs_preposition(work, head);
    return preposition != CS_NO_WORD && cs_form_in(work, preposition, SET_PLACING) != 0;
}

static bool is_subject(const entity_work *work, uint32_t head) {
    uint32_t top = conjunct_top(work, head);
    uint32_t governor = word_at(work, top)->head;
    return word_at(work, top)->deprel == CS_DEPREL_NSUBJ && governor != CS_NO_WORD &&
           word_at(work, governor)->upos == CS_VERB;
}

/* ---- names ---- */

static uint8_t gender_around(const entity_work *work, const mention_note *row) {
    for (uint32_t w = row->first; w < row->end; w++) {
        int32_t gender = cs_form_in(work, w, SET_COURTESY);
        if (gender == 0 || gender == 3)
            gender = cs_lemma_in(work, w, SET_GENDERED);
        if ((gender == 1 || gender == 2) &&
            (w <= row->head || cs_flat_top(work, w) == row->head))
            return gender == 1 ? GENDER_MAN : GENDER_WOMAN;
    }
    return GENDER_NONE;
}

/* The place among the readings of a match: best the one in this country. */
static int32_t place_of(const entity_work *work, const name_match *match, cs_country country) {
    int32_t found = -1;
    for (uint32_t i = 0; i < match->form_count; i++) {
        const cs_entry *entry = cs_lexicon_entry(work->lexicon, match->forms[i].entry);
        if (entry->kind != CS_ENTRY_PLACE)
            continue;
        bool same = cs_text_equal(cs_text_of(entry->country.code), cs_text_of(country.code));
        if (same)
            return entry->place;
        if (found < 0 && country.code[0] == '\0')
            found = entry->place;
    }
    return found;
}

/* The entry of a place of the lexicon among the readings of the match, or NO_INDEX. */
static uint32_t place_entry_of(const entity_work *work, const name_match *match,
                               int32_t place) {
    for (uint32_t i = 0; place >= 0 && i < match->form_count; i++)
        if (cs_lexicon_entry(work->lexicon, match->forms[i].entry)->place == place)
            return match->forms[i].entry;
    return NO_INDEX;
}

static void read_demonym(const entity_work *work, const mention_note *row,
                         const cs_entry *entry, actor_note *out) {
    bool definite = false, counted = false;
    for (uint32_t child = work->first_child[row->head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        counted |= cs_relation_of(work, child) == CS_DEPREL_NUMMOD ||
                   cs_relation_of(work, child) == CS_DEPREL_AMOD;
        definite |= (word_at(work, child)->features & CS_FEATURE_DEFINITE) != 0 ||
                    cs_text_equal_ignoring_case(word_at(work, child)->form, CS_LITERAL("the"));
    }
    cs_text form = word_at(work, row->head)->form;
    bool plural = (word_at(work, row->head)->features & CS_FEATURE_PLURAL) != 0 ||
                  (form.length > 0 && form.data[form.length - 1] == 's' && !counted) ||
                  (definite && word_at(work, row->head)->upos == CS_ADJ);
    out->kind = plural ? CS_ENTITY_GROUP : CS_ENTITY_PERSON;
    out->is_plural = plural;
    out->country = entry->country;
    /* "the Russians" are often the state; bare or counted people are civilians */
    out->sectors = plural && definite && !counted ? 0 : SECTOR(CVL);
    out->noun = work->matches.items[row->match].form.entry;
    out->is_actor = true;
}

static void read_capital(const entity_work *work, const mention_note *row,
                         const name_match *match, const cs_entry *entry, actor_note *out) {
    bool is_seat = match->form.kind == CS_FORM_SEAT;
    bool acts =
        is_seat ? !is_placed(work, row->head) : cs_stands_for_government(work, row->head);
    out->country = entry->country;
    out->place = place_of(work, match, entry->country);
    if (acts && !is_seat) {
        out->kind = CS_ENTITY_NATION;
        out->entry = match->form.entry;
        out->place = -1;
    } else if (acts) {
        out->kind = CS_ENTITY_ORGANIZATION;
    } else {
        out->kind = CS_ENTITY_PLACE;
        out->entry = place_entry_of(work, match, out->place);
        return;
    }
    out->sectors = SECTOR(GOV);
    out->is_actor = true;
}

static void read_place(const entity_work *work, const mention_note *row,
                       const name_match *match, const cs_entry *entry, actor_note *out) {
    out->kind = CS_ENTITY_PLACE;
    out->country = entry->country;
    out->entry = match->form.entry;
    out->place = entry->place;
    const cs_place_entry *place = cs_lexicon_place(work->lexicon, entry->place);
    bool governed = place->kind == CS_PLACE_KIND_CITY || place->kind == CS_PLACE_KIND_REGION;
    if (governed && entry->country.code[0] != '\0' && is_subject(work, row->head)) {
        out->sectors = SECTOR(GOV);
        out->is_actor = true;
    }
}

static void read_person(entity_work *work, uint32_t index, const name_match *match, int depth) {
    cs_code_noun(work, index, depth);
    mention_note *row = &work->notes.items[index];
    actor_note in_text = row->actor;
    actor_note *out = &row->actor;
    bool former = in_text.noun != NO_INDEX && in_text.sectors == SECTOR(ELI);
    cs_code_entry(work, match->form.entry, in_text.role, out);
    /* who left one office may hold another; without a date only the text tells */
    former &= work->date.year == 0 || out->role.length == 0;
    if (former) {
        out->sectors = SECTOR(ELI);
        out->role = (cs_text){"", 0};
    } else if (out->sectors == 0 && in_text.sectors != 0) {
        out->sectors = in_text.sectors;
    }
    if (out->country.code[0] == '\0')
        out->country = in_text.country;
    if (out->role.length == 0 && !former)
        out->role = in_text.role;
    out->title = in_text.role;
    out->kind = CS_ENTITY_PERSON;
    out->entry = match->form.entry;
    out->noun = NO_INDEX;
    out->is_guessed = false;
    out->is_actor = true;
}

static void read_named(entity_work *work, uint32_t index, int depth) {
    mention_note *row = &work->notes.items[index];
    const name_match *match = &work->matches.items[row->match];
    const cs_entry *entry = entry_of(work, match);
    actor_note *out = &row->actor;
    switch (entry->kind) {
    case CS_ENTRY_NATION:
        if (match->form.kind == CS_FORM_CAPITAL || match->form.kind == CS_FORM_SEAT) {
            read_capital(work, row, match, entry, out);
            return;
        }
        if ((match->form.kind == CS_FORM_DEMONYM || match->form.kind == CS_FORM_ADJECTIVE) &&
            row->kind != CS_MENTION_ADJECTIVE) {
            read_demonym(work, row, entry, out);
            return;
        }
        out->kind = CS_ENTITY_NATION;
        out->country = entry->country;
        out->sectors = SECTOR(GOV);
        out->entry = match->form.entry;
        out->is_actor = true;
        return;
    case CS_ENTRY_PERSON:
        read_person(work, index, match, depth);
        return;
    case CS_ENTRY_PLACE:
        read_place(work, row, match, entry, out);
        return;
    default:
        out->kind = entry->kind == CS_ENTRY_GROUP ? CS_ENTITY_GROUP : CS_ENTITY_ORGANIZATION;
        out->entry = match->form.entry;
        out->is_actor = true;
        cs_code_entry(work, match->form.entry, (cs_text){"", 0}, out);
    }
}

/* ---- nouns ---- */

static bool is_plural_noun(const entity_work *work, const mention_note *row,
                           const name_match *match) {
    if (match->form.kind == CS_FORM_PLURAL)
        return true;
    (void)row;
    return (word_at(work, match->head)->features & CS_FEATURE_PLURAL) != 0;
}

static void read_noun(entity_work *work, uint32_t index, int depth) {
    cs_code_noun(work, index, depth);
    mention_note *row = &work->notes.items[index];
    const name_match *match = &work->matches.items[row->match];
    actor_note *out = &row->actor;
    bool plural = is_plural_noun(work, row, match);
    out->is_plural = plural && row->class != NOTE_BODY;
    out->kind = row->class == NOTE_BODY ? CS_ENTITY_ORGANIZATION
                : plural                ? CS_ENTITY_GROUP
                                        : CS_ENTITY_PERSON;
    out->is_actor = out->country.code[0] != '\0' || out->sectors != 0;
    if (out->kind != CS_ENTITY_PERSON)
        out->role = (cs_text){"", 0};
    /* "President Macron" with the title on top: the name that the lexicon knows */
    const name_match *name =
        row->name_end > row->name_first ? match_at(work, row->name_first) : NULL;
    if (name != NULL && entry_of(work, name)->kind == CS_ENTRY_PERSON)
        read_person(work, index, name, depth);
    if (row->kind == CS_MENTION_NAME && row->class != NOTE_BODY) {
        row->actor.kind = CS_ENTITY_PERSON;
        row->actor.is_actor = true;
        row->actor.is_plural = false;
    }
}

/* ---- names that nobody knows ---- */

static const name_match *body_inside(const entity_work *work, const mention_note *row) {
    for (uint32_t w = row->name_end; w-- > row->name_first;) {
        const name_match *match = match_at(work, w);
        if (match != NULL && entry_of(work, match)->kind == CS_ENTRY_BODY)
            return match;
    }
    return NULL;
}

static uint32_t capital_words(const entity_work *work, const mention_note *row) {
    uint32_t count = 0;
    for (uint32_t w = row->name_first; w < row->name_end; w++)
        count += cs_has_capital(work, w);
    return count;
}

static bool has_article(const entity_work *work, uint32_t head) {
    uint32_t child = cs_dependent(work, head, CS_DEPREL_DET);
    return child != CS_NO_WORD &&
           cs_text_equal_ignoring_case(word_at(work, child)->form, CS_LITERAL("the"));
}

static bool has_courtesy(const entity_work *work, const mention_note *row) {
    for (uint32_t w = row->first; w < row->end && w <= row->name_first; w++)
        if (cs_form_in(work, w, SET_COURTESY) != 0)
            return true;
    return false;
}

/* Two or three capitalised words that do something are a person; one with "the" is not. */
static bool guess_unknown(const entity_work *work, const mention_note *row,
                          cs_entity_kind *kind) {
    uint32_t words = capital_words(work, row);
    if (has_article(work, row->head)) {
        *kind = CS_ENTITY_ORGANIZATION;
        return words >= 2;
    }
    if (words >= 2 && words <= 4 &&
        cs_dependent(work, row->head, CS_DEPREL_FLAT) != CS_NO_WORD) {
        *kind = CS_ENTITY_PERSON;
        return true;
    }
    return false;
}

static bool kind_of_unknown(const entity_work *work, const mention_note *row,
                            cs_entity_kind *kind) {
    if (row->actor.noun != NO_INDEX || has_courtesy(work, row)) {
        *kind = CS_ENTITY_PERSON;
        return true;
    }
    switch (word_at(work, row->head)->name) {
    case CS_NAME_PERSON:
        *kind = CS_ENTITY_PERSON;
        return true;
    case CS_NAME_ORGANIZATION:
        *kind = CS_ENTITY_ORGANIZATION;
        return true;
    case CS_NAME_PLACE:
    case CS_NAME_FACILITY:
        *kind = CS_ENTITY_PLACE;
        return true;
    case CS_NAME_GROUP:
        *kind = CS_ENTITY_GROUP;
        return true;
    default:
        return guess_unknown(work, row, kind);
    }
}

/* A nation named in front of or inside the name: "Kenya Red Crescent", "the Nigerian X". */
static cs_country country_inside(const entity_work *work, const mention_note *row) {
    for (uint32_t w = row->first; w < row->end; w++) {
        const name_match *match = match_at(work, w);
        if (match == NULL)
            continue;
        const cs_entry *entry = entry_of(work, match);
        if (entry->kind == CS_ENTRY_NATION || entry->kind == CS_ENTRY_PLACE)
            return entry->country;
    }
    return (cs_country){""};
}

static void read_unknown(entity_work *work, uint32_t index, int depth) {
    const name_match *known = NULL;
    mention_note *row = &work->notes.items[index];
    if (row->name_end > row->name_first)
        known = match_at(work, row->name_first);
    /* "Mr. | Macron" with the courtesy word on top */
    if (known != NULL && known->first == row->name_first &&
        entry_of(work, known)->kind == CS_ENTRY_PERSON) {
        read_person(work, index, known, depth);
        return;
    }
    cs_code_noun(work, index, depth);
    row = &work->notes.items[index];
    actor_note *out = &row->actor;
    if (!kind_of_unknown(work, row, &out->kind)) {
        row->is_dropped = true;
        return;
    }
    if (out->kind == CS_ENTITY_PERSON) {
        out->noun = NO_INDEX;
        out->is_actor = true;
        if (out->country.code[0] == '\0')
            out->country = country_inside(work, row);
        return;
    }
    const name_match *body = body_inside(work, row);
    if (body != NULL && out->kind != CS_ENTITY_PLACE)
        out->sectors = entry_of(work, body)->sectors;
    out->country = country_inside(work, row);
    out->is_actor = out->kind != CS_ENTITY_PLACE;
}

/* ---- parts ---- */

static void read_part(entity_work *work, uint32_t index, int depth) {
    uint32_t head = work->notes.items[index].head;
    for (uint32_t child = work->first_child[head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        uint32_t whole = work->note_of[child];
        if (child < head || cs_relation_of(work, child) != CS_DEPREL_NMOD ||
            whole == NO_INDEX || whole == index)
            continue;
        cs_read_note(work, whole, depth + 1);
        const mention_note *of = &work->notes.items[whole];
        if (of->state < NOTE_READ || of->is_dropped || of->class == NOTE_PRONOUN)
            continue;
        mention_note *row = &work->notes.items[index];
        row->actor = of->actor;
        row->actor.is_plural = of->actor.entry == NO_INDEX;
        if (of->actor.entry != NO_INDEX && of->actor.kind == CS_ENTITY_NATION)
            break; /* "two of Iran's": nobody */
        if (row->actor.kind == CS_ENTITY_PERSON && row->actor.entry == NO_INDEX)
            row->actor.kind = CS_ENTITY_GROUP;
        return;
    }
    work->notes.items[index].is_dropped = true;
}

void cs_read_note(entity_work *work, uint32_t index, int depth) {
    mention_note *row = &work->notes.items[index];
    if (row->state != NOTE_NEW)
        return;
    row->state = NOTE_READING;
    row->actor = (actor_note){.entry = NO_INDEX, .noun = NO_INDEX, .place = -1};
    switch (row->class) {
    case NOTE_NAMED:
        read_named(work, index, depth);
        break;
    case NOTE_TITLE:
    case NOTE_AGENT:
    case NOTE_BODY:
        read_noun(work, index, depth);
        break;
    case NOTE_UNKNOWN:
        read_unknown(work, index, depth);
        break;
    case NOTE_PART:
        read_part(work, index, depth);
        break;
    case NOTE_PRONOUN:
        break;
    }
    row = &work->notes.items[index];
    if (row->actor.kind == CS_ENTITY_PERSON && row->actor.gender == GENDER_NONE)
        row->actor.gender = gender_around(work, row);
    row->state = NOTE_READ;
}
