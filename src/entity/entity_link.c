/*
 * One entity for each real thing: names, parts of names, acronyms, titles, repeated nouns and
 * appositions are linked to what was named before.
 */
#include "base/utf8.h"
#include "entity/entity_work.h"

#include <string.h>

enum { NAME_PARTS = 16, LOOK_BACK = 400 };

#define SECTOR(name) (1u << CS_SECTOR_##name)

/* ---- names as folded words ---- */

typedef struct name_parts {
    char folded[512];
    cs_text parts[NAME_PARTS];
    size_t count;
} name_parts;

static bool is_name_end(char c) {
    return c == ' ' || c == '-' || c == '\'' || c == '/' || c == '.' || c == ',' || c == '"';
}

static void cut_text(cs_text text, name_parts *out) {
    out->count = 0;
    if (text.length > sizeof out->folded / 2 - 1)
        text.length = sizeof out->folded / 2 - 1;
    size_t length = cs_utf8_fold(text, out->folded, sizeof out->folded), start = 0;
    for (size_t i = 0; i <= length && out->count < NAME_PARTS; i++) {
        if (i < length && !is_name_end(out->folded[i]))
            continue;
        cs_text part = {out->folded + start, i - start};
        bool drop =
            part.length == 0 || (out->count == 0 && cs_text_equal(part, CS_LITERAL("the")));
        if (!drop)
            out->parts[out->count++] = part;
        start = i + 1;
    }
    /* a possessive s that the text runs into the name */
    if (out->count > 1 && cs_text_equal(out->parts[out->count - 1], CS_LITERAL("s")))
        out->count--;
}

static bool same_parts(const name_parts *a, const name_parts *b) {
    if (a->count != b->count || a->count == 0)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (!cs_text_equal(a->parts[i], b->parts[i]))
            return false;
    return true;
}

/* `shorter` are the last words of `longer`. */
static bool ends_with(const name_parts *longer, const name_parts *shorter) {
    if (shorter->count == 0 || shorter->count > longer->count)
        return false;
    size_t skip = longer->count - shorter->count;
    for (size_t i = 0; i < shorter->count; i++)
        if (!cs_text_equal(longer->parts[skip + i], shorter->parts[i]))
            return false;
    return true;
}

/* Names of one person: equal, one ends the other, the same first and last word, or a lone
 * given name. */
static bool person_names_agree(const name_parts *a, const name_parts *b) {
    const name_parts *longer = a->count >= b->count ? a : b;
    const name_parts *shorter = a->count >= b->count ? b : a;
    if (shorter->count == 0)
        return false;
    if (ends_with(longer, shorter))
        return true;
    bool same_first = cs_text_equal(longer->parts[0], shorter->parts[0]);
    if (shorter->count == 1)
        return same_first && shorter->parts[0].length > 2;
    return same_first &&
           cs_text_equal(longer->parts[longer->count - 1], shorter->parts[shorter->count - 1]);
}

/* "FX" of "Front for X": the first letters of the words, small ones left out if need be. */
static bool is_acronym(const name_parts *acronym, const name_parts *name) {
    if (acronym->count != 1 || acronym->parts[0].length < 2 || name->count < 2)
        return false;
    cs_text letters = acronym->parts[0];
    for (int skip_small = 0; skip_small < 2; skip_small++) {
        size_t at = 0;
        bool fits = true;
        for (size_t i = 0; i < name->count && fits; i++) {
            bool small = name->parts[i].length <= 3 &&
                         (cs_text_equal(name->parts[i], CS_LITERAL("of")) ||
                          cs_text_equal(name->parts[i], CS_LITERAL("for")) ||
                          cs_text_equal(name->parts[i], CS_LITERAL("the")) ||
                          cs_text_equal(name->parts[i], CS_LITERAL("and")) ||
                          cs_text_equal(name->parts[i], CS_LITERAL("to")) ||
                          cs_text_equal(name->parts[i], CS_LITERAL("in")));
            if (small && skip_small)
                continue;
            fits = at < letters.length && name->parts[i].data[0] == letters.data[at];
            at++;
        }
        if (fits && at == letters.length)
            return true;
    }
    return false;
}

static cs_text name_of(const entity_work *work, const mention_note *row) {
    return row->name_end > row->name_first ? cs_words_text(work, row->name_first, row->name_end)
                                           : cs_words_text(work, row->head, row->head + 1);
}

/* ---- entities ---- */

static cs_entity *entity_at(const entity_work *work, uint32_t entity) {
    return &work->doc->entities.items[entity];
}

static bool has_country(cs_country country) {
    return country.code[0] != '\0';
}

static bool same_country(cs_country a, cs_country b) {
    return memcmp(a.code, b.code, 4) == 0;
}

bool cs_compatible(const entity_work *work, uint32_t entity, const actor_note *actor) {
    const cs_entity *e = entity_at(work, entity);
    const entity_note *known = &work->entity_notes.items[entity];
    bool both_sure = has_country(e->country) && has_country(actor->country) &&
                     !known->is_guessed && !actor->is_guessed;
    if (both_sure && !same_country(e->country, actor->country))
        return false;
    return known->gender == GENDER_NONE || actor->gender == GENDER_NONE ||
           known->gender == actor->gender;
}

static bool is_determiner_word(const entity_work *work, uint32_t word) {
    const cs_word *w = word_at(work, word);
    return w->upos == CS_DET || w->upos == CS_PUNCT || w->upos == CS_ADP;
}

/* The name under which a new entity is shown. */
static cs_text shown_name(const entity_work *work, const mention_note *row) {
    if (row->actor.entry != NO_INDEX)
        return cs_lexicon_entry(work->lexicon, row->actor.entry)->name;
    if (row->kind == CS_MENTION_NAME && row->name_end > row->name_first)
        return name_of(work, row);
    uint32_t first = row->first;
    while (first < row->head && is_determiner_word(work, first))
        first++;
    return cs_words_text(work, first, row->end);
}

static void set_entity_of(entity_work *work, uint32_t entry, uint32_t entity) {
    if (!cs_pair_set(&work->entity_of_entry, &work->doc->arena, 0, entry, entity + 1))
        work->out_of_memory = true;
}

static uint32_t new_entity(entity_work *work, const mention_note *row) {
    casus_doc *doc = work->doc;
    const actor_note *actor = &row->actor;
    cs_entity *made = cs_push(&doc->arena, &doc->entities);
    entity_note *note = made == NULL ? NULL : cs_push(&doc->arena, &work->entity_notes);
    if (note == NULL) {
        work->out_of_memory = true;
        return CS_NO_ENTITY;
    }
    made->kind = actor->kind;
    made->name = shown_name(work, row);
    made->country = actor->country;
    made->sectors = actor->sectors;
    made->role = actor->role;
    made->from_lexicon = actor->entry != NO_INDEX;
    made->is_actor = actor->is_actor;
    made->place = actor->place;
    *note = (entity_note){.entry = actor->entry,
                          .noun = actor->noun,
                          .article = work->article,
                          .title = actor->title,
                          .is_plural = actor->is_plural,
                          .is_guessed = actor->is_guessed,
                          .named =
                              row->kind == CS_MENTION_NAME || row->kind == CS_MENTION_ADJECTIVE,
                          .gender = actor->gender};
    if (note->named) {
        note->name_first = row->name_first;
        note->name_end = row->name_end;
    }
    uint32_t index = (uint32_t)doc->entities.count - 1;
    if (actor->entry != NO_INDEX)
        set_entity_of(work, actor->entry, index);
    return index;
}

/* The entity learns what a later mention says. */
static void absorb(entity_work *work, uint32_t index, const mention_note *row) {
    cs_entity *entity = entity_at(work, index);
    entity_note *note = &work->entity_notes.items[index];
    const actor_note *actor = &row->actor;
    if (!entity->from_lexicon) {
        if (has_country(actor->country) &&
            (!has_country(entity->country) || (note->is_guessed && !actor->is_guessed))) {
            entity->country = actor->country;
            note->is_guessed = actor->is_guessed;
        }
        if (entity->sectors == 0)
            entity->sectors = actor->sectors;
    }
    bool undated = work->date.year == 0;
    if (undated && entity->from_lexicon && entity->kind == CS_ENTITY_PERSON &&
        actor->entry == NO_INDEX && actor->sectors == SECTOR(ELI)) {
        entity->sectors = actor->sectors;
        entity->role = (cs_text){"", 0};
    }
    if (entity->role.length == 0 && entity->kind == CS_ENTITY_PERSON &&
        (entity->sectors & SECTOR(ELI)) == 0)
        entity->role = actor->role;
    if (actor->title.length > 0)
        note->title = actor->title;
    if (note->gender == GENDER_NONE)
        note->gender = actor->gender;
    entity->is_actor |= actor->is_actor && entity->kind != CS_ENTITY_PLACE;
    if (row->kind != CS_MENTION_NAME || row->name_end <= row->name_first)
        return;
    bool longer =
        !note->named || row->name_end - row->name_first > note->name_end - note->name_first;
    if (longer && !entity->from_lexicon && actor->entry == NO_INDEX)
        entity->name = name_of(work, row);
    if (actor->entry != NO_INDEX && !entity->from_lexicon && entity->kind == actor->kind) {
        /* the lexicon knows the person by another of the names */
        entity->from_lexicon = true;
        entity->name = cs_lexicon_entry(work->lexicon, actor->entry)->name;
        entity->country = actor->country;
        bool former = undated && entity->sectors == SECTOR(ELI);
        entity->sectors = former ? entity->sectors : actor->sectors;
        if (actor->role.length > 0 && !former)
            entity->role = actor->role;
        note->entry = actor->entry;
        set_entity_of(work, actor->entry, index);
    }
    if (longer) {
        note->name_first = row->name_first;
        note->name_end = row->name_end;
    }
    note->named = true;
}

/* ---- by name ---- */

static bool kinds_agree(cs_entity_kind a, cs_entity_kind b) {
    if (a == b)
        return true;
    bool group_a = a == CS_ENTITY_ORGANIZATION || a == CS_ENTITY_GROUP;
    bool group_b = b == CS_ENTITY_ORGANIZATION || b == CS_ENTITY_GROUP;
    return group_a && group_b;
}

static bool names_agree(const entity_work *work, uint32_t entity, const mention_note *row,
                        const name_parts *name) {
    const entity_note *known = &work->entity_notes.items[entity];
    name_parts other;
    cut_text(known->name_end > known->name_first
                 ? cs_words_text(work, known->name_first, known->name_end)
                 : entity_at(work, entity)->name,
             &other);
    if (row->actor.kind == CS_ENTITY_PERSON) {
        if (person_names_agree(name, &other))
            return true;
        cut_text(entity_at(work, entity)->name, &other);
        return person_names_agree(name, &other);
    }
    if (same_parts(name, &other))
        return true;
    return row->actor.kind != CS_ENTITY_PLACE &&
           (is_acronym(name, &other) || is_acronym(&other, name));
}

/* The entity of this name that is spoken of most; the running article's go before those of
 * others, where a lone surname proves nothing. */
static uint32_t find_by_name(const entity_work *work, const mention_note *row) {
    name_parts name;
    cut_text(name_of(work, row), &name);
    uint32_t found = CS_NO_ENTITY, best = 0;
    size_t count = work->doc->entities.count;
    size_t stop = count > LOOK_BACK ? count - LOOK_BACK : 0;
    for (size_t i = count; i-- > stop;) {
        const entity_note *known = &work->entity_notes.items[i];
        bool here = known->article == work->article;
        if (!known->named || (!here && name.count < 2) ||
            !kinds_agree(entity_at(work, (uint32_t)i)->kind, row->actor.kind) ||
            (known->entry != NO_INDEX && row->actor.entry != NO_INDEX) ||
            !cs_compatible(work, (uint32_t)i, &row->actor) ||
            !names_agree(work, (uint32_t)i, row, &name))
            continue;
        uint32_t weight = (here ? UINT32_MAX / 2 : 1) + known->mentions;
        if (weight > best) {
            best = weight;
            found = (uint32_t)i;
        }
    }
    return found;
}

/* A lone surname means the person of this article who bears it, whoever the lexicon knows. */
static uint32_t find_namesake(const entity_work *work, const mention_note *row) {
    if (row->actor.kind != CS_ENTITY_PERSON || row->name_end - row->name_first != 1)
        return CS_NO_ENTITY;
    name_parts name, other;
    cut_text(name_of(work, row), &name);
    uint32_t found = CS_NO_ENTITY, best = 0;
    size_t count = work->doc->entities.count;
    size_t stop = count > LOOK_BACK ? count - LOOK_BACK : 0;
    for (size_t i = count; i-- > stop;) {
        const entity_note *known = &work->entity_notes.items[i];
        bool own = row->actor.entry != NO_INDEX && known->entry == row->actor.entry;
        if (own && known->article == work->article)
            return (uint32_t)i;
        if (entity_at(work, (uint32_t)i)->kind != CS_ENTITY_PERSON || !known->named ||
            known->article != work->article || known->mentions < best ||
            known->name_end - known->name_first < 2)
            continue;
        cut_text(cs_words_text(work, known->name_first, known->name_end), &other);
        if (ends_with(&other, &name) && cs_compatible(work, (uint32_t)i, &row->actor)) {
            best = known->mentions;
            found = (uint32_t)i;
        }
    }
    return found;
}

/* The person of the article whose surname this word is, whatever the parser took it for. */
static uint32_t find_surname(const entity_work *work, const mention_note *row, uint32_t first,
                             uint32_t end) {
    if (end != first + 1)
        return CS_NO_ENTITY;
    mention_note person = *row;
    person.name_first = first;
    person.name_end = end;
    person.actor = (actor_note){.kind = CS_ENTITY_PERSON, .entry = NO_INDEX, .noun = NO_INDEX};
    return find_namesake(work, &person);
}

static uint32_t find_named(const entity_work *work, const mention_note *row) {
    uint32_t entry = row->actor.entry;
    if (entry == NO_INDEX) {
        uint32_t person = row->class == NOTE_UNKNOWN && row->actor.kind != CS_ENTITY_PERSON
                              ? find_surname(work, row, row->name_first, row->name_end)
                              : CS_NO_ENTITY;
        return person != CS_NO_ENTITY ? person : find_by_name(work, row);
    }
    uint32_t namesake = find_namesake(work, row);
    if (namesake != CS_NO_ENTITY)
        return namesake;
    uint32_t known = cs_entity_of(work, entry);
    if (known != CS_NO_ENTITY)
        return known;
    return row->actor.kind == CS_ENTITY_PERSON ? find_by_name(work, row) : CS_NO_ENTITY;
}

/* ---- by noun ---- */

static bool is_fresh(const entity_work *work, const mention_note *row) {
    for (uint32_t w = row->first; w < row->head; w++)
        if (cs_form_in(work, w, SET_FRESH) != 0 || word_at(work, w)->upos == CS_NUM)
            return true;
    return false;
}

static bool is_definite(const entity_work *work, const mention_note *row) {
    for (uint32_t child = work->first_child[row->head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        const cs_word *word = word_at(work, child);
        if (word->deprel == CS_DEPREL_NMOD_POSS || (word->features & CS_FEATURE_DEFINITE) != 0)
            return true;
        if (word->upos != CS_DET)
            continue;
        if (cs_text_equal_ignoring_case(word->form, CS_LITERAL("the")) ||
            cs_text_equal_ignoring_case(word->form, CS_LITERAL("this")) ||
            cs_text_equal_ignoring_case(word->form, CS_LITERAL("that")) ||
            cs_text_equal_ignoring_case(word->form, CS_LITERAL("these")) ||
            cs_text_equal_ignoring_case(word->form, CS_LITERAL("those")))
            return true;
    }
    return false;
}

/* "minister" is what the "foreign minister" is, "mayor" what the "mayor of X" is. */
static bool role_ends(cs_text role, cs_text noun) {
    size_t of = cs_text_find(role, CS_LITERAL(" of "));
    if (of != SIZE_MAX && cs_text_find(noun, CS_LITERAL(" of ")) == SIZE_MAX)
        role.length = of;
    return role.length >= noun.length && cs_text_ends(role, noun) &&
           (role.length == noun.length || role.data[role.length - noun.length - 1] == ' ');
}

/* The last person of the article whose role the title repeats. */
static uint32_t find_by_title(const entity_work *work, const mention_note *row) {
    const actor_note *actor = &row->actor;
    if (actor->role.length == 0)
        return CS_NO_ENTITY;
    uint32_t found = CS_NO_ENTITY;
    uint32_t newest = 0;
    /* a headline means the one whom the story is about, other titles the last one named */
    bool headline = work->doc->sentences.items[row->sentence].is_title;
    size_t count = work->doc->entities.count;
    size_t stop = count > LOOK_BACK ? count - LOOK_BACK : 0;
    for (size_t i = count; i-- > stop;) {
        const cs_entity *entity = entity_at(work, (uint32_t)i);
        const entity_note *known = &work->entity_notes.items[i];
        if (known->article != work->article || entity->kind != CS_ENTITY_PERSON ||
            known->is_plural ||
            (!role_ends(entity->role, actor->role) && !role_ends(known->title, actor->role)) ||
            !cs_compatible(work, (uint32_t)i, actor))
            continue;
        uint32_t rank = headline ? known->mentions : known->last_note;
        if (found == CS_NO_ENTITY || rank > newest) {
            found = (uint32_t)i;
            newest = rank;
        }
    }
    return found;
}

/* "The French president" is whoever held the office at the date. */
static uint32_t office_holder(const entity_work *work, const actor_note *actor) {
    if (work->date.year == 0 || !has_country(actor->country) || actor->role.length == 0 ||
        (actor->sectors & SECTOR(ELI)) != 0)
        return NO_INDEX;
    uint32_t found = NO_INDEX;
    const cs_office_row *rows = NULL;
    size_t count = cs_lexicon_office(work->lexicon, actor->country, actor->role, &rows);
    for (size_t i = 0; i < count; i++) {
        const cs_tenure *tenure = rows[i].tenure;
        bool holds = tenure->from.year != 0 && cs_date_compare(tenure->from, work->date) <= 0 &&
                     (tenure->to.year == 0 || cs_date_compare(work->date, tenure->to) <= 0);
        if (!holds || tenure->sectors != actor->sectors)
            continue;
        if (found != NO_INDEX && found != rows[i].entry)
            return NO_INDEX; /* two at a time: nobody knows which */
        found = rows[i].entry;
    }
    return found;
}

static uint32_t find_by_noun(const entity_work *work, const mention_note *row) {
    const actor_note *actor = &row->actor;
    uint32_t found = CS_NO_ENTITY, newest = 0;
    size_t count = work->doc->entities.count;
    size_t stop = count > LOOK_BACK ? count - LOOK_BACK : 0;
    for (size_t i = count; i-- > stop;) {
        const entity_note *known = &work->entity_notes.items[i];
        const cs_entity *entity = entity_at(work, (uint32_t)i);
        if (known->article != work->article || known->noun != actor->noun ||
            known->entry != NO_INDEX || known->is_plural != actor->is_plural ||
            entity->kind != actor->kind || !cs_compatible(work, (uint32_t)i, actor))
            continue;
        bool same_code = entity->sectors == actor->sectors;
        if (same_code && (found == CS_NO_ENTITY || known->last_note > newest)) {
            found = (uint32_t)i;
            newest = known->last_note;
        }
    }
    return found;
}

/* "The group", "the Islamist group": the last organisation or armed group that was named and
 * may be that. */
static uint32_t find_generic(const entity_work *work, const mention_note *row) {
    uint32_t found = CS_NO_ENTITY, newest = 0;
    size_t count = work->doc->entities.count;
    size_t stop = count > LOOK_BACK ? count - LOOK_BACK : 0;
    bool bare = row->actor.country.code[0] == '\0' || row->actor.is_guessed;
    for (size_t i = count; i-- > stop && bare;) {
        const entity_note *known = &work->entity_notes.items[i];
        const cs_entity *entity = entity_at(work, (uint32_t)i);
        bool grouplike = entity->kind == CS_ENTITY_ORGANIZATION ||
                         (entity->kind == CS_ENTITY_GROUP && known->entry != NO_INDEX);
        bool fits = row->actor.sectors == 0 || (row->actor.sectors & entity->sectors) != 0;
        if (known->article == work->article && known->named && grouplike && fits &&
            (found == CS_NO_ENTITY || known->last_note > newest)) {
            found = (uint32_t)i;
            newest = known->last_note;
        }
    }
    return found;
}

static bool is_bare_title(const entity_work *work, const mention_note *row) {
    uint32_t end = work->matches.items[row->match].end;
    return row->end == end &&
           (end >= work->doc->words.count || word_at(work, end)->upos != CS_ADP);
}

/* "Dean" is the Howard Dean of this article, not a dean. */
static uint32_t find_capital_noun(const entity_work *work, const mention_note *row) {
    const name_match *match = &work->matches.items[row->match];
    bool bare = match->has_capital && match->style == STYLE_MIXED &&
                word_at(work, match->head)->upos == CS_PROPN && row->first == match->first &&
                row->class != NOTE_BODY;
    return bare ? find_surname(work, row, match->first, match->end) : CS_NO_ENTITY;
}

static uint32_t find_nominal(entity_work *work, mention_note *row) {
    uint32_t surname = find_capital_noun(work, row);
    if (surname != CS_NO_ENTITY) {
        /* what the noun would mean says nothing about the person */
        row->actor = (actor_note){.kind = CS_ENTITY_PERSON,
                                  .entry = NO_INDEX,
                                  .noun = NO_INDEX,
                                  .place = -1,
                                  .is_actor = true};
        return surname;
    }
    bool definite = is_definite(work, row);
    bool single_person = row->actor.kind == CS_ENTITY_PERSON;
    if (is_fresh(work, row))
        return CS_NO_ENTITY;
    /* "Minister for Communications" is another than the minister before */
    bool bare_title = row->class == NOTE_TITLE && is_bare_title(work, row);
    if (single_person && (definite || bare_title)) {
        uint32_t person = find_by_title(work, row);
        if (person != CS_NO_ENTITY)
            return person;
        uint32_t holder = row->class == NOTE_TITLE && definite && !row->actor.is_guessed
                              ? office_holder(work, &row->actor)
                              : NO_INDEX;
        if (holder != NO_INDEX) {
            uint32_t known = cs_entity_of(work, holder);
            if (known != CS_NO_ENTITY)
                return known;
            row->actor.entry = holder;
            row->actor.noun = NO_INDEX;
            return CS_NO_ENTITY;
        }
    }
    if (definite && cs_lemma_in(work, row->head, SET_GENERIC) != 0 && !row->actor.is_plural) {
        uint32_t generic = find_generic(work, row);
        if (generic != CS_NO_ENTITY)
            return generic;
    }
    /* a singular person without "the" is somebody new */
    if (single_person && !definite)
        return CS_NO_ENTITY;
    return find_by_noun(work, row);
}

/* ---- appositions ---- */

/* The note that this one renames: "Andrea Vilca, the Peruvian agriculture minister". */
static uint32_t renamed_note(const entity_work *work, const mention_note *row) {
    uint32_t word = row->head;
    /* "X, director of Y and chairman of Z" */
    for (int depth = 0; depth < 4 && cs_relation_of(work, word) == CS_DEPREL_CONJ &&
                        row->kind == CS_MENTION_NOMINAL;
         depth++)
        word = word_at(work, word)->head;
    uint32_t head = word_at(work, word)->head;
    if (head == CS_NO_WORD || word_at(work, word)->deprel != CS_DEPREL_APPOS)
        return NO_INDEX;
    return work->note_of[head];
}

static uint32_t find_renamed(entity_work *work, const mention_note *row) {
    uint32_t index = renamed_note(work, row);
    if (index == NO_INDEX || work->notes.items[index].state != NOTE_LINKED ||
        work->notes.items[index].is_dropped)
        return CS_NO_ENTITY;
    const mention_note *other = &work->notes.items[index];
    uint32_t entity = other->entity;
    const cs_entity *known = entity_at(work, entity);
    bool both_names = row->kind == CS_MENTION_NAME && other->kind == CS_MENTION_NAME;
    if (known->kind == CS_ENTITY_PLACE && has_country(row->actor.country) &&
        !has_country(known->country)) {
        /* "Lagos, Nigeria" */
        entity_at(work, entity)->country = row->actor.country;
        return CS_NO_ENTITY;
    }
    if (!kinds_agree(known->kind, row->actor.kind) || known->kind == CS_ENTITY_NATION ||
        known->kind == CS_ENTITY_PLACE || !cs_compatible(work, entity, &row->actor))
        return CS_NO_ENTITY;
    if (both_names) {
        /* a name in brackets behind a name: the acronym */
        name_parts name, acronym;
        cut_text(name_of(work, other), &name);
        cut_text(name_of(work, row), &acronym);
        bool same = row->actor.entry != NO_INDEX && row->actor.entry == other->actor.entry;
        return same || is_acronym(&acronym, &name) ? entity : CS_NO_ENTITY;
    }
    return entity;
}

/* The whole of "dozens of protesters" is linked with its part. */
static uint32_t find_part(const entity_work *work, const mention_note *row) {
    uint32_t head = word_at(work, row->head)->head;
    uint32_t index = head == CS_NO_WORD ? NO_INDEX : work->note_of[head];
    if (index == NO_INDEX || row->head < head || work->notes.items[index].is_dropped)
        return CS_NO_ENTITY;
    const mention_note *part = &work->notes.items[index];
    bool same = part->class == NOTE_PART && part->state == NOTE_LINKED &&
                part->actor.noun == row->actor.noun && part->actor.entry == row->actor.entry;
    return same ? part->entity : CS_NO_ENTITY;
}

/* "Two of the soldiers" are of the soldiers named before. */
static uint32_t find_whole(entity_work *work, const mention_note *row) {
    if (row->actor.entry != NO_INDEX)
        return cs_entity_of(work, row->actor.entry);
    for (uint32_t child = work->first_child[row->head]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        uint32_t index = work->note_of[child];
        if (child > row->head && index != NO_INDEX &&
            cs_relation_of(work, child) == CS_DEPREL_NMOD &&
            work->notes.items[index].actor.noun == row->actor.noun &&
            is_definite(work, &work->notes.items[index]))
            return find_by_noun(work, row);
    }
    return CS_NO_ENTITY;
}

/* ---- linking ---- */

static bool is_nobody(const entity_work *work, const mention_note *row) {
    const actor_note *actor = &row->actor;
    bool nominal = row->kind == CS_MENTION_NOMINAL;
    return nominal && actor->sectors == 0 &&
           (!has_country(actor->country) || actor->is_guessed) && row->class == NOTE_BODY &&
           actor->entry == NO_INDEX && word_at(work, row->head)->upos != CS_PROPN;
}

static uint32_t find_entity(entity_work *work, mention_note *row) {
    uint32_t entity = find_renamed(work, row);
    if (entity == CS_NO_ENTITY)
        entity = find_part(work, row);
    if (entity != CS_NO_ENTITY)
        return entity;
    if (row->class == NOTE_PART)
        return find_whole(work, row);
    bool people = row->class == NOTE_NAMED && row->actor.noun != NO_INDEX;
    if (people)
        return is_fresh(work, row) ? CS_NO_ENTITY : find_by_noun(work, row);
    if (row->kind == CS_MENTION_NOMINAL)
        return find_nominal(work, row);
    /* "Jordan said": Jim Jordan's article */
    bool place_name =
        row->class == NOTE_NAMED && row->kind == CS_MENTION_NAME &&
        (row->actor.kind == CS_ENTITY_NATION || row->actor.kind == CS_ENTITY_PLACE) &&
        word_at(work, row->head)->name != CS_NAME_PLACE;
    entity =
        place_name ? find_surname(work, row, row->name_first, row->name_end) : CS_NO_ENTITY;
    if (entity != CS_NO_ENTITY)
        return entity;
    entity = find_named(work, row);
    return entity == CS_NO_ENTITY && row->class == NOTE_BODY ? find_nominal(work, row) : entity;
}

bool cs_link_note(entity_work *work, uint32_t index) {
    mention_note *row = &work->notes.items[index];
    if (row->state == NOTE_LINKED || row->is_dropped)
        return true;
    if (row->class == NOTE_PRONOUN) {
        row->entity = cs_resolve_pronoun(work, row);
        row->is_dropped = row->entity == CS_NO_ENTITY;
    } else {
        cs_read_note(work, index, 0);
        row = &work->notes.items[index];
        if (row->is_dropped)
            return !work->out_of_memory;
        uint32_t entity = find_entity(work, row);
        if (entity == CS_NO_ENTITY && is_nobody(work, row)) {
            row->is_dropped = true;
            return true;
        }
        row->entity = entity != CS_NO_ENTITY ? entity : new_entity(work, row);
        if (entity != CS_NO_ENTITY &&
            kinds_agree(entity_at(work, entity)->kind, row->actor.kind))
            absorb(work, entity, row);
    }
    if (work->out_of_memory)
        return false;
    row->state = NOTE_LINKED;
    if (row->entity != CS_NO_ENTITY) {
        work->entity_notes.items[row->entity].last_note = index;
        work->entity_notes.items[row->entity].mentions++;
    }
    return true;
}
