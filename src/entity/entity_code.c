/*
 * Country and sectors: of a named entry at a date, and of a noun by the words around it
 * ("Chadian soldiers", "Kenya's police", "a spokesman for the army of Peru").
 */
#include "base/utf8.h"
#include "entity/entity_work.h"

#include <string.h>

enum { READ_DEPTH = 6 };

#define SECTOR(name) (1u << CS_SECTOR_##name)

/* Sectors that say only how somebody fights or lives; a group's own go before them. */
#define VAGUE_SECTORS (SECTOR(UAF) | SECTOR(UNK) | SECTOR(GOV))
/* What people are whatever they hang on: "Hamas hostages" are civilians. */
#define CIVIL_SECTORS  (SECTOR(CVL) | SECTOR(REF) | SECTOR(CRM) | SECTOR(JRN) | SECTOR(MED))
#define OFFICE_SECTORS (SECTOR(GOV) | SECTOR(LEG) | SECTOR(JUD) | SECTOR(SPY))
/* Who acts abroad as well as at home. */
#define TRAVELLING_SECTORS                                                                     \
    (OFFICE_SECTORS | ROAMING_SECTORS | SECTOR(MIL) | SECTOR(JRN) | SECTOR(ELI))
#define ROAMING_SECTORS (SECTOR(REF) | SECTOR(BUS) | SECTOR(IGO) | SECTOR(NGO))

/* ---- entries ---- */

static bool holds_at(const cs_tenure *tenure, cs_date date) {
    return (tenure->from.year == 0 || cs_date_compare(tenure->from, date) <= 0) &&
           (tenure->to.year == 0 || cs_date_compare(date, tenure->to) <= 0);
}

/* Later when it began later; unknown beginnings are early. */
static bool begins_later(const cs_tenure *tenure, const cs_tenure *than) {
    return than == NULL || cs_date_compare(tenure->from, than->from) >= 0;
}

/* The words of the shorter role end the longer: "minister" fits "foreign minister". */
static bool role_fits(cs_text role, cs_text other) {
    if (role.length == 0 || other.length == 0)
        return false;
    cs_text longer = role.length >= other.length ? role : other;
    cs_text shorter = role.length >= other.length ? other : role;
    return cs_text_ends(longer, shorter) &&
           (longer.length == shorter.length ||
            longer.data[longer.length - shorter.length - 1] == ' ');
}

typedef struct office_choice {
    const cs_tenure *current, *past, *future;
    bool current_fits;
} office_choice;

static void weigh_office(const cs_tenure *tenure, cs_date date, cs_text role,
                         office_choice *choice) {
    bool dated = date.year != 0;
    bool holds = dated ? holds_at(tenure, date) : tenure->to.year == 0;
    bool begun = !dated || tenure->from.year == 0 || cs_date_compare(tenure->from, date) <= 0;
    bool fits = role_fits(tenure->role, role);
    if (!dated && fits)
        holds = true;
    if (holds) {
        if (choice->current == NULL || (fits && !choice->current_fits) ||
            (fits == choice->current_fits && begins_later(tenure, choice->current))) {
            choice->current = tenure;
            choice->current_fits = fits;
        }
    } else if (begun) {
        if (begins_later(tenure, choice->past))
            choice->past = tenure;
    } else if (choice->future == NULL || !begins_later(tenure, choice->future)) {
        choice->future = tenure;
    }
}

static void code_person(const entity_work *work, const cs_entry *entry, cs_text role,
                        actor_note *out) {
    office_choice choice = {0};
    for (size_t i = 0; i < entry->tenure_count; i++)
        weigh_office(&entry->tenures[i], work->date, role, &choice);
    const cs_tenure *office = choice.current != NULL ? choice.current
                              : choice.past != NULL  ? choice.past
                                                     : choice.future;
    bool own_code = entry->country.code[0] != '\0' || entry->sectors != 0;
    if (choice.current != NULL) {
        out->country = office->country;
        out->sectors = office->sectors;
        out->role = office->role;
    } else if (own_code) {
        out->country = entry->country;
        out->sectors = entry->sectors;
    } else if (office != NULL) {
        out->country = office->country;
        /* without a date nobody knows that the office has ended */
        out->sectors = choice.past != NULL && work->date.year != 0 ? SECTOR(ELI) : 0;
        if (work->date.year == 0) {
            out->sectors = office->sectors;
            out->role = office->role;
        }
    }
    if (out->country.code[0] == '\0' && office != NULL)
        out->country = office->country;
}

void cs_code_entry(const entity_work *work, uint32_t index, cs_text role_in_text,
                   actor_note *out) {
    const cs_entry *entry = cs_lexicon_entry(work->lexicon, index);
    out->country = entry->country;
    out->sectors = entry->sectors;
    if (entry->kind == CS_ENTRY_PERSON) {
        code_person(work, entry, role_in_text, out);
        return;
    }
    for (size_t i = 0; i < entry->tenure_count; i++) {
        const cs_tenure *tenure = &entry->tenures[i];
        bool holds = work->date.year != 0 ? holds_at(tenure, work->date) : tenure->to.year == 0;
        if (holds) {
            out->country = tenure->country;
            out->sectors = tenure->sectors;
        }
    }
}

/* ---- modifiers ---- */

typedef enum modifier_kind {
    MODIFIER_NATION, /* gives the country alone */
    MODIFIER_NAME,   /* an organisation, group: its code */
    MODIFIER_PERSON, /* "the Assad government": the country */
    MODIFIER_NOUN,   /* "police", "opposition": the sectors */
} modifier_kind;

typedef struct modifier_note {
    modifier_kind kind;
    cs_country country;
    cs_sectors sectors;
    bool is_guessed;
} modifier_note;

static modifier_note modifier_of_match(const entity_work *work, const name_match *match) {
    const cs_entry *entry = entry_of(work, match);
    modifier_note out = {.country = entry->country, .sectors = entry->sectors};
    actor_note code = {0};
    switch (entry->kind) {
    case CS_ENTRY_NATION:
    case CS_ENTRY_PLACE:
        out.kind = MODIFIER_NATION;
        break;
    case CS_ENTRY_AGENT:
    case CS_ENTRY_TITLE:
    case CS_ENTRY_BODY:
        out.kind = MODIFIER_NOUN;
        break;
    case CS_ENTRY_PERSON:
    case CS_ENTRY_ORGANIZATION:
    case CS_ENTRY_GROUP:
        cs_code_entry(work, match->form.entry, (cs_text){"", 0}, &code);
        out.country = code.country;
        out.sectors = code.sectors;
        out.kind = entry->kind == CS_ENTRY_PERSON ? MODIFIER_PERSON : MODIFIER_NAME;
        break;
    }
    return out;
}

static bool modifier_of_entity(const entity_work *work, uint32_t entity, modifier_note *out) {
    const cs_entity *e = &work->doc->entities.items[entity];
    const entity_note *note = &work->entity_notes.items[entity];
    out->country = e->country;
    out->sectors = e->sectors;
    out->is_guessed = note->is_guessed;
    out->kind = e->kind == CS_ENTITY_NATION || e->kind == CS_ENTITY_PLACE ? MODIFIER_NATION
                : e->kind == CS_ENTITY_PERSON                             ? MODIFIER_PERSON
                : note->entry != NO_INDEX                                 ? MODIFIER_NAME
                                                                          : MODIFIER_NOUN;
    return true;
}

static bool modifier_of_note(entity_work *work, uint32_t index, int depth, modifier_note *out) {
    mention_note *row = &work->notes.items[index];
    if (row->class == NOTE_PRONOUN) {
        uint32_t entity =
            row->entity != CS_NO_ENTITY ? row->entity : cs_resolve_pronoun(work, row);
        return entity != CS_NO_ENTITY && modifier_of_entity(work, entity, out);
    }
    cs_read_note(work, index, depth + 1);
    const actor_note *actor = &work->notes.items[index].actor;
    if (work->notes.items[index].state < NOTE_READ)
        return false;
    out->country = actor->country;
    out->sectors = actor->sectors;
    out->is_guessed = actor->is_guessed;
    out->kind = actor->kind == CS_ENTITY_NATION || actor->kind == CS_ENTITY_PLACE
                    ? MODIFIER_NATION
                : actor->kind == CS_ENTITY_PERSON && actor->noun == NO_INDEX ? MODIFIER_PERSON
                : actor->entry != NO_INDEX                                   ? MODIFIER_NAME
                                                                             : MODIFIER_NOUN;
    return true;
}

/* What a noun makes of one modifier. Country: the first that has one. */
static void apply(const entity_work *work, const modifier_note *modifier, const cs_entry *noun,
                  bool *sectors_taken, actor_note *out) {
    if (out->country.code[0] == '\0' && !modifier->is_guessed)
        out->country = modifier->country;
    if (*sectors_taken || modifier->kind == MODIFIER_NATION ||
        (modifier->sectors == 0 && modifier->kind != MODIFIER_NAME))
        return;
    cs_sectors base = noun->sectors;
    bool is_body = noun->kind == CS_ENTRY_BODY;
    if (modifier->kind == MODIFIER_PERSON) {
        if (base != 0)
            return;
        out->sectors = modifier->sectors;
    } else if (modifier->kind == MODIFIER_NAME) {
        bool is_state = cs_lexicon_nation(work->lexicon, modifier->country) != NULL;
        if ((base & CIVIL_SECTORS) != 0) {
            /* "a UN expert" speaks for the UN, "a Hamas hostage" not for Hamas */
            if (is_state || base != SECTOR(CVL))
                return;
            out->sectors = modifier->sectors;
            *sectors_taken = true;
            return;
        }
        out->sectors = modifier->sectors | (is_body ? base : base & ~VAGUE_SECTORS);
    } else {
        bool weak = base == 0 || (base == SECTOR(GOV) && !is_body);
        if (weak)
            out->sectors = modifier->sectors;
        else if ((modifier->sectors & SECTOR(OPP)) != 0)
            out->sectors = base | SECTOR(OPP);
        else if ((modifier->sectors & SECTOR(REB)) != 0 && (base & CIVIL_SECTORS) == 0)
            out->sectors = modifier->sectors;
        else
            return;
    }
    *sectors_taken = true;
}

/* The participle of "Saudi-led", in the same word or in those behind the match; 0 when the
 * match stands alone. Returns the set it is in, or SET_COUNT. */
static int participle_behind(const entity_work *work, const name_match *match, uint32_t limit) {
    cs_text form = word_at(work, match->end - 1)->form;
    char folded[128];
    size_t length =
        form.length < sizeof folded / 2 ? cs_utf8_fold(form, folded, sizeof folded) : 0;
    static const int sets[] = {SET_BELONGING, SET_FOREIGN};
    for (size_t i = length; i-- > 0;) {
        if (folded[i] != '-')
            continue;
        for (int s = 0; s < 2; s++)
            if (cs_lexicon_in(work->lexicon, work->sets[sets[s]],
                              (cs_text){folded + i + 1, length - i - 1}) != 0)
                return sets[s];
        break;
    }
    uint32_t next = match->end;
    bool hyphen = next < limit && word_at(work, next)->upos == CS_PUNCT &&
                  !word_at(work, next)->space_before;
    next += hyphen;
    if (next >= limit)
        return SET_COUNT;
    for (int s = 0; s < 2; s++)
        if (cs_form_in(work, next, sets[s]) != 0 &&
            (hyphen || word_at(work, next)->upos == CS_VERB))
            return sets[s];
    return SET_COUNT;
}

/* "anti-Saudi", "pro-Russian". "Pro-Russian rebels" are not Russia's. */
static bool is_against(const entity_work *work, const name_match *match) {
    uint32_t first = match->first;
    cs_text form = word_at(work, first)->form;
    char folded[128];
    size_t length =
        form.length < sizeof folded / 2 ? cs_utf8_fold(form, folded, sizeof folded) : 0;
    cs_text text = {folded, length};
    cs_text head = cs_text_cut(&text, '-');
    if (text.length > 0 && cs_lexicon_in(work->lexicon, work->sets[SET_AGAINST], head) != 0)
        return true;
    if (first > 0 && word_at(work, first - 1)->upos == CS_PUNCT &&
        !word_at(work, first)->space_before)
        first--;
    return first > 0 && cs_form_in(work, first - 1, SET_AGAINST) != 0;
}

bool cs_only_backs(const entity_work *work, const name_match *match) {
    uint32_t limit = match->end + 3;
    uint32_t count = (uint32_t)work->doc->words.count;
    return is_against(work, match) ||
           participle_behind(work, match, limit < count ? limit : count) == SET_FOREIGN;
}

/* A note that begins and ends in front of the noun, with its head in this match. */
static uint32_t note_in_front(const entity_work *work, const name_match *match,
                              uint32_t noun_first) {
    uint32_t index = work->note_of[match->head];
    if (index == NO_INDEX || work->notes.items[index].end > noun_first ||
        work->notes.items[index].kind == CS_MENTION_ADJECTIVE)
        return NO_INDEX;
    return index;
}

/* "U.S. Iran envoy": of two names the one in front says whose envoy he is. */
static bool yields_to_front(const entity_work *work, const name_match *match, uint32_t first) {
    if (match->first <= first || match->form.kind != CS_FORM_NAME ||
        entry_of(work, match)->kind != CS_ENTRY_NATION)
        return false;
    const name_match *front = match_at(work, match->first - 1);
    if (front == NULL || participle_behind(work, front, match->first) != SET_COUNT)
        return false;
    const cs_entry *entry = entry_of(work, front);
    return entry->kind == CS_ENTRY_NATION || entry->kind == CS_ENTRY_ORGANIZATION;
}

static void apply_front(entity_work *work, uint32_t first, uint32_t noun_first,
                        const cs_entry *noun, int depth, bool *taken, actor_note *out) {
    for (uint32_t w = noun_first; w-- > first;) {
        const name_match *match = match_at(work, w);
        modifier_note modifier = {0};
        if (match == NULL) {
            uint32_t index = work->note_of[w];
            if (index != NO_INDEX && work->notes.items[index].class == NOTE_PRONOUN &&
                word_at(work, w)->deprel == CS_DEPREL_NMOD_POSS &&
                modifier_of_note(work, index, depth, &modifier))
                apply(work, &modifier, noun, taken, out);
            continue;
        }
        w = match->first;
        if (match->end > noun_first ||
            participle_behind(work, match, noun_first) == SET_FOREIGN ||
            is_against(work, match) || yields_to_front(work, match, first))
            continue;
        uint32_t index = note_in_front(work, match, noun_first);
        if (index == NO_INDEX || !modifier_of_note(work, index, depth, &modifier))
            modifier = modifier_of_match(work, match);
        apply(work, &modifier, noun, taken, out);
        if (w == 0)
            break;
    }
}

/* A noun that nobody knows still tells a country: "the premier of Canada's Alberta province".
 */
static bool country_before(const entity_work *work, uint32_t noun, modifier_note *out) {
    uint32_t first, end;
    cs_phrase(work, noun, &first, &end);
    for (uint32_t w = noun; w-- > first;) {
        const name_match *match = match_at(work, w);
        if (match == NULL || participle_behind(work, match, noun) == SET_FOREIGN ||
            is_against(work, match))
            continue;
        *out = modifier_of_match(work, match);
        if (out->kind == MODIFIER_NATION)
            return true;
    }
    return false;
}

static bool is_to(const entity_work *work, uint32_t word) {
    return cs_text_equal(word_at(work, word)->form, CS_LITERAL("to"));
}

/* "The ambassador to X" is anybody's but X's. */
static bool is_sent(const entity_work *work, uint32_t head) {
    for (uint32_t child = work->first_child[head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        uint32_t preposition = child > head && cs_relation_of(work, child) == CS_DEPREL_NMOD
                                   ? cs_preposition(work, child)
                                   : CS_NO_WORD;
        if (preposition != CS_NO_WORD && is_to(work, preposition))
            return true;
    }
    return false;
}

static void apply_behind(entity_work *work, uint32_t head, uint32_t noun_end,
                         const cs_entry *noun, int depth, bool *taken, actor_note *out) {
    for (uint32_t child = work->first_child[head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        if (child < noun_end || cs_relation_of(work, child) != CS_DEPREL_NMOD)
            continue;
        uint32_t preposition = cs_preposition(work, child);
        modifier_note modifier = {0};
        bool serves = preposition != CS_NO_WORD && is_to(work, preposition) &&
                      cs_lemma_in(work, head, SET_SERVING) != 0;
        if (preposition == CS_NO_WORD ||
            (cs_form_in(work, preposition, SET_OF) == 0 && !serves))
            continue;
        uint32_t index = work->note_of[child];
        if (index != NO_INDEX) {
            if (modifier_of_note(work, index, depth, &modifier))
                apply(work, &modifier, noun, taken, out);
        } else if (match_at(work, child) != NULL) {
            modifier = modifier_of_match(work, match_at(work, child));
            apply(work, &modifier, noun, taken, out);
        } else if (country_before(work, child, &modifier)) {
            apply(work, &modifier, noun, taken, out);
        }
    }
}

/* "Protesters gathered in Yerevan": subjects are where their verb is. */
static cs_country country_of_scene(const entity_work *work, uint32_t head) {
    uint32_t verb = word_at(work, head)->head;
    cs_country country = {""};
    cs_deprel relation = cs_relation_of(work, head);
    if (verb == CS_NO_WORD || word_at(work, verb)->upos != CS_VERB ||
        (relation != CS_DEPREL_NSUBJ && relation != CS_DEPREL_OBJ))
        return country;
    for (uint32_t child = work->first_child[verb]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        const name_match *match = match_at(work, child);
        uint32_t preposition = cs_preposition(work, child);
        if (cs_relation_of(work, child) != CS_DEPREL_OBL || match == NULL ||
            preposition == CS_NO_WORD || cs_form_in(work, preposition, SET_SCENE) == 0)
            continue;
        const cs_entry *entry = entry_of(work, match);
        if (entry->kind == CS_ENTRY_NATION || entry->kind == CS_ENTRY_PLACE)
            return entry->country;
    }
    return country;
}

/* "West African leaders", "European officials" */
static bool is_regional(const entity_work *work, uint32_t first, uint32_t noun_first) {
    for (uint32_t w = first; w < noun_first; w++)
        if (cs_form_in(work, w, SET_REGION) != 0)
            return true;
    return false;
}

static bool is_indefinite(const entity_work *work, uint32_t head) {
    uint32_t child = cs_dependent(work, head, CS_DEPREL_DET);
    return child != CS_NO_WORD &&
           (cs_text_equal_ignoring_case(word_at(work, child)->form, CS_LITERAL("a")) ||
            cs_text_equal_ignoring_case(word_at(work, child)->form, CS_LITERAL("an")));
}

/* Where the phrase names no country: the article's, if it is clearly about one, else the only
 * one of the paragraph or sentence. */
static void guess_country(const entity_work *work, const cs_entry *noun, bool is_plural,
                          bool is_indefinite, uint32_t sentence, actor_note *out) {
    /* "European countries", "a country": of no country in particular */
    bool states = noun->kind == CS_ENTRY_BODY && noun->sectors == SECTOR(GOV) &&
                  (is_plural || is_indefinite);
    bool roams = (noun->sectors & ROAMING_SECTORS) != 0 &&
                 (is_plural || (noun->sectors & ROAMING_SECTORS) != SECTOR(BUS));
    if (out->country.code[0] != '\0' || roams || states || out->sectors == 0)
        return;
    out->country = cs_article_country(work);
    if (out->country.code[0] == '\0')
        out->country = cs_paragraph_country(work, sentence);
    out->is_guessed = out->country.code[0] != '\0';
}

bool cs_is_former(const entity_work *work, uint32_t first, uint32_t head) {
    for (uint32_t w = first; w < head; w++) {
        if (cs_form_in(work, w, SET_FORMER) != 0)
            return true;
        cs_text form = word_at(work, w)->form;
        if (cs_text_starts(form, CS_LITERAL("ex-")) || cs_text_starts(form, CS_LITERAL("Ex-")))
            return true;
    }
    return false;
}

/* The title that says what somebody is: the noun itself, or the one in front of the name. */
static const name_match *noun_of(const entity_work *work, const mention_note *row) {
    if (row->class == NOTE_TITLE || row->class == NOTE_AGENT || row->class == NOTE_BODY)
        return &work->matches.items[row->match];
    uint32_t limit = row->name_end > row->name_first ? row->name_first : row->head;
    for (uint32_t w = limit; w-- > row->first;) {
        const name_match *match = match_at(work, w);
        if (match == NULL)
            continue;
        const cs_entry *entry = entry_of(work, match);
        bool hangs = cs_is_above(work, row->head, match->head) ||
                     word_at(work, row->head)->head == match->head;
        bool possessed = word_at(work, match->head)->deprel == CS_DEPREL_NMOD_POSS;
        if (hangs && !possessed &&
            (entry->kind == CS_ENTRY_TITLE || entry->kind == CS_ENTRY_AGENT))
            return match;
    }
    return NULL;
}

void cs_code_noun(entity_work *work, uint32_t index, int depth) {
    if (depth > READ_DEPTH)
        return;
    mention_note row = work->notes.items[index];
    const name_match *match = noun_of(work, &row);
    if (match == NULL)
        return;
    const cs_entry *noun = entry_of(work, match);
    actor_note out = row.actor;
    bool taken = false;
    out.noun = match->form.entry;
    out.sectors = noun->sectors;
    out.country = (cs_country){""};
    apply_front(work, row.first, match->first, noun, depth, &taken, &out);
    apply_behind(work, match->head, match->end, noun, depth, &taken, &out);
    if (match->head != row.head)
        apply_behind(work, row.head, match->end, noun, depth, &taken, &out);
    if (out.sectors == 0 && cs_lexicon_nation(work->lexicon, out.country) != NULL &&
        cs_lemma_in(work, match->end - 1, SET_SPEAKING_FOR) != 0)
        out.sectors = SECTOR(GOV); /* "France's representative" */
    if (out.country.code[0] == '\0' && noun->kind != CS_ENTRY_TITLE &&
        (out.sectors & TRAVELLING_SECTORS) == 0) {
        out.country = country_of_scene(work, match->head);
        out.is_guessed = out.country.code[0] != '\0';
    }
    if (cs_lexicon_nation(work->lexicon, out.country) != NULL && out.sectors != SECTOR(IGO))
        out.sectors &= ~SECTOR(IGO); /* Russia's peacekeepers are soldiers */
    if (!is_sent(work, match->head) && !is_regional(work, row.first, match->first))
        guess_country(work, noun, match->form.kind == CS_FORM_PLURAL,
                      is_indefinite(work, match->head), row.sentence, &out);
    bool office = noun->kind == CS_ENTRY_TITLE || (out.sectors & OFFICE_SECTORS) != 0;
    if (noun->kind != CS_ENTRY_BODY && office && cs_is_former(work, row.first, match->first))
        out.sectors = SECTOR(ELI);
    else if (noun->kind == CS_ENTRY_TITLE || (noun->sectors & OFFICE_SECTORS) != 0)
        out.role = cs_role_of(work, row.first, match);
    work->notes.items[index].actor = out;
}

/* ---- roles ---- */

/* Copies text in lower case. */
static cs_text lower_copy(entity_work *work, cs_text text) {
    char *copy = cs_arena_alloc(&work->doc->arena, 2 * text.length + 4);
    if (copy == NULL) {
        work->out_of_memory = true;
        return (cs_text){"", 0};
    }
    size_t length = 0;
    for (size_t pos = 0; pos < text.length;) {
        uint32_t code = cs_utf8_lower(cs_utf8_next(text, &pos));
        length += cs_utf8_encode(code < ' ' ? ' ' : code, copy + length);
    }
    return (cs_text){copy, length};
}

static bool is_portfolio(const entity_work *work, const name_match *title, uint32_t word) {
    const name_match *match = match_at(work, word);
    if (match != NULL && entry_of(work, match)->kind != CS_ENTRY_BODY &&
        entry_of(work, match)->kind != CS_ENTRY_AGENT)
        return false;
    cs_deprel relation = cs_relation_of(work, word);
    return (relation == CS_DEPREL_COMPOUND || relation == CS_DEPREL_AMOD) &&
           word_at(work, word)->deprel != CS_DEPREL_NMOD_POSS &&
           cs_is_above(work, title->head, word) && cs_form_in(work, word, SET_FORMER) == 0 &&
           (cs_has_noun_tag(work, word) || cs_has_capital(work, word));
}

cs_text cs_role_of(entity_work *work, uint32_t first, const name_match *title) {
    const cs_entry *entry = entry_of(work, title);
    uint32_t from = title->first;
    if (entry->kind == CS_ENTRY_TITLE)
        while (from > first && is_portfolio(work, title, from - 1))
            from--;
    if (from == title->first)
        return entry->name;
    return lower_copy(work, cs_words_text(work, from, title->end));
}
