/*
 * Pronouns: the nearest entity in front that agrees in number, gender and kind, subjects first,
 * at most two sentences back. Where nothing agrees the pronoun names nobody.
 */
#include "entity/entity_work.h"

enum { PRONOUN_HE = 1, PRONOUN_SHE, PRONOUN_IT, PRONOUN_THEY, PRONOUN_WHO, PRONOUN_WHICH };

enum { ENOUGH = 60 };

/* "the minister who resigned": the noun that the clause hangs on. */
static uint32_t relative_antecedent(const entity_work *work, const mention_note *pronoun) {
    uint32_t word = pronoun->head;
    for (int depth = 0; depth < 6 && word != CS_NO_WORD; depth++) {
        uint8_t deprel = word_at(work, word)->deprel;
        uint32_t head = word_at(work, word)->head;
        if (deprel == CS_DEPREL_ACL_RELCL || deprel == CS_DEPREL_ACL) {
            uint32_t index = head == CS_NO_WORD ? NO_INDEX : work->note_of[head];
            bool linked = index != NO_INDEX && work->notes.items[index].state == NOTE_LINKED;
            return linked ? work->notes.items[index].entity : CS_NO_ENTITY;
        }
        word = head;
    }
    return CS_NO_ENTITY;
}

static bool agrees(const entity_work *work, int32_t pronoun, uint32_t entity) {
    const cs_entity *e = &work->doc->entities.items[entity];
    const entity_note *note = &work->entity_notes.items[entity];
    switch (pronoun) {
    case PRONOUN_HE:
    case PRONOUN_SHE:
        return e->kind == CS_ENTITY_PERSON && !note->is_plural &&
               (note->gender == GENDER_NONE || note->gender == (uint8_t)pronoun);
    case PRONOUN_IT:
        return e->kind == CS_ENTITY_NATION || e->kind == CS_ENTITY_ORGANIZATION ||
               (e->kind == CS_ENTITY_GROUP && !note->is_plural);
    case PRONOUN_THEY:
        return note->is_plural || e->kind == CS_ENTITY_ORGANIZATION ||
               e->kind == CS_ENTITY_GROUP;
    default:
        return false;
    }
}

/* Arguments of one verb are different things, unless one is possessive. */
static bool is_coargument(const entity_work *work, uint32_t pronoun, uint32_t head) {
    uint32_t governor = word_at(work, pronoun)->head;
    return governor != CS_NO_WORD && word_at(work, head)->head == governor &&
           word_at(work, pronoun)->deprel != CS_DEPREL_NMOD_POSS;
}

static int standing(const entity_work *work, const mention_note *row) {
    uint32_t head = row->head;
    for (int depth = 0; depth < 8 && cs_relation_of(work, head) == CS_DEPREL_CONJ; depth++)
        head = word_at(work, head)->head;
    int score = 0;
    switch (word_at(work, head)->deprel) {
    case CS_DEPREL_NSUBJ:
        score = 22;
        break;
    case CS_DEPREL_NSUBJ_PASS:
        score = 18;
        break;
    case CS_DEPREL_OBJ:
    case CS_DEPREL_IOBJ:
    case CS_DEPREL_OBL_AGENT:
        score = 6;
        break;
    case CS_DEPREL_NMOD_POSS:
        score = 2;
        break;
    default:
        break;
    }
    if (row->kind == CS_MENTION_ADJECTIVE)
        score -= 30;
    if (row->kind == CS_MENTION_NAME || row->kind == CS_MENTION_PRONOUN)
        score += 4;
    return score;
}

static int score_of(const entity_work *work, const mention_note *pronoun, int32_t number,
                    const mention_note *row) {
    uint32_t apart = pronoun->sentence > row->sentence ? pronoun->sentence - row->sentence
                                                       : row->sentence - pronoun->sentence;
    int score = 90 - 14 * (int)apart + standing(work, row);
    if (number == PRONOUN_THEY && !work->entity_notes.items[row->entity].is_plural)
        score -= 12;
    if (work->entity_notes.items[row->entity].gender == (uint8_t)number &&
        number <= PRONOUN_SHE)
        score += 6;
    /* the subject of the clause above: "Ali said he …" */
    if (apart == 0 && cs_relation_of(work, row->head) == CS_DEPREL_NSUBJ &&
        word_at(work, row->head)->head != CS_NO_WORD &&
        cs_is_above(work, word_at(work, row->head)->head, pronoun->head))
        score += 10;
    return score;
}

static bool may_be_antecedent(const entity_work *work, const mention_note *pronoun,
                              const mention_note *row) {
    if (row->state != NOTE_LINKED || row->is_dropped || row->entity == CS_NO_ENTITY)
        return false;
    const cs_sentence *here = &work->doc->sentences.items[pronoun->sentence];
    const cs_sentence *there = &work->doc->sentences.items[row->sentence];
    if (here->article != there->article)
        return false;
    if (row->sentence == pronoun->sentence &&
        (row->head >= pronoun->head || row->end > pronoun->head ||
         is_coargument(work, pronoun->head, row->head)))
        return false;
    /* what the pronoun itself hangs in: "its president" */
    return !(row->sentence == pronoun->sentence &&
             cs_is_above(work, row->head, pronoun->head) && row->first <= pronoun->head &&
             row->end > pronoun->head);
}

/* Notes from the first of the window on: those of a headline may follow it. */
static size_t window_start(const entity_work *work, const mention_note *pronoun, size_t *stop) {
    const cs_sentence *here = &work->doc->sentences.items[pronoun->sentence];
    size_t index = work->note_of[pronoun->head];
    size_t start = index;
    while (start > 0 && index - start < CANDIDATE_LIMIT &&
           work->notes.items[start - 1].sentence + PRONOUN_WINDOW >= pronoun->sentence)
        start--;
    *stop = index;
    if (here->is_title)
        while (*stop + 1 < work->notes.count && *stop - index < CANDIDATE_LIMIT &&
               work->notes.items[*stop + 1].sentence <= pronoun->sentence + PRONOUN_WINDOW)
            (*stop)++;
    return start;
}

/* "The country" is the nation spoken of last. */
static uint32_t last_nation(const entity_work *work, const mention_note *noun) {
    size_t index = work->note_of[noun->head];
    uint32_t adjective = CS_NO_ENTITY; /* only if no name is there */
    for (size_t i = index; i-- > 0 && index - i < CANDIDATE_LIMIT;) {
        const mention_note *row = &work->notes.items[i];
        const cs_sentence *there = &work->doc->sentences.items[row->sentence];
        if (there->article != work->doc->sentences.items[noun->sentence].article)
            break;
        if (row->state != NOTE_LINKED || row->is_dropped || row->entity == CS_NO_ENTITY)
            continue;
        if (work->doc->entities.items[row->entity].kind != CS_ENTITY_NATION)
            continue;
        if (row->kind != CS_MENTION_ADJECTIVE)
            return row->entity;
        if (adjective == CS_NO_ENTITY)
            adjective = row->entity;
    }
    return adjective;
}

/* "It was too early to tell": nothing is meant. */
static bool is_empty_it(const entity_work *work, uint32_t word) {
    uint32_t governor = word_at(work, word)->head;
    return cs_relation_of(work, word) == CS_DEPREL_NSUBJ && governor != CS_NO_WORD &&
           word_at(work, governor)->upos == CS_ADJ &&
           cs_dependent(work, governor, CS_DEPREL_COP) != CS_NO_WORD;
}

uint32_t cs_resolve_pronoun(entity_work *work, const mention_note *pronoun) {
    int32_t number = cs_form_in(work, pronoun->head, SET_PRONOUNS);
    if (pronoun->kind == CS_MENTION_NOMINAL)
        return last_nation(work, pronoun);
    if (number == PRONOUN_WHO || number == PRONOUN_WHICH)
        return relative_antecedent(work, pronoun);
    if (number == PRONOUN_IT && is_empty_it(work, pronoun->head))
        return CS_NO_ENTITY;
    size_t stop = 0;
    uint32_t best = CS_NO_ENTITY;
    int best_score = ENOUGH - 1;
    size_t start = window_start(work, pronoun, &stop);
    for (size_t i = start; i <= stop; i++) {
        const mention_note *row = &work->notes.items[i];
        if (row == pronoun || !may_be_antecedent(work, pronoun, row) ||
            !agrees(work, number, row->entity))
            continue;
        int score = score_of(work, pronoun, number, row);
        if (score >= best_score) {
            best_score = score;
            best = row->entity;
        }
    }
    if (best != CS_NO_ENTITY && (number == PRONOUN_HE || number == PRONOUN_SHE) &&
        work->entity_notes.items[best].gender == GENDER_NONE)
        work->entity_notes.items[best].gender = (uint8_t)number;
    return best;
}
