/*
 * Casualties: how many were killed and injured, as the sentence of an event says.
 *
 * "killing 12 people and wounding 30", "at least 5 dead", "40 children were killed", "a death
 * toll of 9", "12 soldiers and 3 civilians died". "dozens" is no number.
 */
#include "context/context_work.h"

#define PEOPLE_MAX 10000000

/* The number of people that a noun phrase speaks of, coordinated ones added; -1: not said. */
static int32_t people(const cs_context_work *work, uint32_t head) {
    int32_t sum = -1;
    for (int i = 0; i < CS_CLIMB_MAX && head != CS_NO_WORD; i++) {
        int32_t number = -1;
        const cs_word *w = cs_context_word(work, head);
        uint32_t numeral = cs_context_child(work, head, CS_DEPREL_NUMMOD);
        uint32_t article = cs_context_child(work, head, CS_DEPREL_DET);
        if (cs_context_in(work, CS_SET_not_people, head))
            return sum;
        if (w->upos == CS_NUM || cs_context_form_in(work, CS_SET_number_multipliers, head))
            number = cs_context_number(work, head);
        else if (numeral != CS_NO_WORD)
            number = cs_context_number(work, numeral);
        else if (article != CS_NO_WORD &&
                 (work->doc->mentions.count == 0 ||
                  work->doc->mention_of[head] != CS_NO_MENTION) &&
                 !(w->features & CS_FEATURE_PLURAL) &&
                 (cs_context_is(work, article, CS_LITERAL("a")) ||
                  cs_context_is(work, article, CS_LITERAL("an"))))
            number = 1;
        if (number > 0 && number <= PEOPLE_MAX)
            sum = sum < 0 ? number : sum > PEOPLE_MAX ? sum : sum + number;
        uint32_t next = CS_NO_WORD; /* "12 soldiers and 3 civilians" */
        for (uint32_t child = work->first_child[head]; child != CS_NO_WORD;
             child = work->next_sibling[child])
            if (child > head && i == 0 && next == CS_NO_WORD &&
                cs_context_relation(work, child) == CS_DEPREL_CONJ &&
                cs_context_word(work, child)->upos != CS_VERB)
                next = child;
        head = next;
    }
    return sum;
}

/* A number within three words before, with no other verb between: for what the tree does not
 * tell ("12 dead", "and 30 injured"). */
static int32_t number_before(const cs_context_work *work, uint32_t word) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[word]];
    for (uint32_t back = 1; back <= 4 && word - back >= sentence->first && back <= word;
         back++) {
        uint32_t at = word - back;
        const cs_word *w = cs_context_word(work, at);
        if (w->upos == CS_NUM)
            return cs_context_number(work, at);
        if (w->upos == CS_VERB || w->upos == CS_PUNCT || w->upos == CS_CCONJ ||
            cs_context_in(work, CS_SET_not_people, at))
            return -1;
    }
    return -1;
}

/* "16 injured" */
static int32_t number_right_before(const cs_context_work *work, uint32_t word) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[word]];
    return word > sentence->first && cs_context_word(work, word - 1)->upos == CS_NUM
               ? cs_context_number(work, word - 1)
               : -1;
}

/* Those to whom a verb of killing or injuring is done. */
static int32_t victims_of_verb(const cs_context_work *work, uint32_t word) {
    bool passive = false;
    uint32_t patient = CS_NO_WORD;
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = (cs_deprel)cs_context_word(work, child)->deprel;
        if (patient == CS_NO_WORD &&
            (relation == CS_DEPREL_OBJ || relation == CS_DEPREL_NSUBJ_PASS))
            patient = child;
        passive = passive || relation == CS_DEPREL_AUX_PASS;
    }
    if (patient != CS_NO_WORD && patient > word)
        return people(work, patient);
    int32_t number = number_right_before(work, word);
    if (number >= 0)
        return number;
    if (patient != CS_NO_WORD)
        return people(work, patient);
    const cs_word *w = cs_context_word(work, word);
    if (cs_context_relation(work, word) == CS_DEPREL_ACL && (w->features & CS_FEATURE_PAST))
        return people(work, w->head);
    if (passive || (w->features & CS_FEATURE_PAST))
        return number_before(work, word);
    return -1;
}

static int32_t victims_of_word(const cs_context_work *work, uint32_t word) {
    uint32_t head = cs_context_word(work, word)->head;
    uint32_t subject = cs_context_child(work, word, CS_DEPREL_NSUBJ);
    int32_t number = number_right_before(work, word);
    if (number < 0 && cs_context_child(work, word, CS_DEPREL_NUMMOD) != CS_NO_WORD)
        number = people(work, word);
    if (number < 0 && subject != CS_NO_WORD)
        number = people(work, subject);
    if (number < 0 && head != CS_NO_WORD) {
        cs_deprel relation = cs_context_relation(work, word);
        uint32_t object = cs_context_child(work, head, CS_DEPREL_OBJ);
        if (relation == CS_DEPREL_AMOD || relation == CS_DEPREL_ACL)
            number = people(work, head);
        else if (relation == CS_DEPREL_XCOMP && object != CS_NO_WORD &&
                 cs_context_in(work, CS_SET_leaving_verbs, head))
            number = people(work, object); /* "left 12 dead" */
    }
    return number >= 0 ? number : number_before(work, word);
}

/* "a death toll of 12", "the toll rose to 12" */
static int32_t toll(const cs_context_work *work, uint32_t word) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[word]];
    uint32_t end = sentence->first + sentence->count;
    for (uint32_t at = word + 1; at < end && at <= word + 7; at++) {
        bool time = at + 1 < end && cs_context_in(work, CS_SET_not_people, at + 1);
        if (cs_context_word(work, at)->upos == CS_NUM && !time)
            return cs_context_number(work, at);
    }
    return -1;
}

typedef enum casualty { NO_CASUALTY, KILLED, INJURED } casualty;

static casualty read_casualty(const cs_context_work *work, uint32_t word, int32_t *number) {
    const cs_word *w = cs_context_word(work, word);
    bool verb = w->upos == CS_VERB;
    *number = -1;
    if (verb && cs_context_in(work, CS_SET_killing_verbs, word)) {
        *number = victims_of_verb(work, word);
        return KILLED;
    }
    if (verb && cs_context_in(work, CS_SET_injuring_verbs, word)) {
        *number = victims_of_verb(work, word);
        return INJURED;
    }
    if (verb && cs_context_in(work, CS_SET_dying_verbs, word)) {
        uint32_t subject = cs_context_child(work, word, CS_DEPREL_NSUBJ);
        *number = subject != CS_NO_WORD ? people(work, subject) : -1;
        return KILLED;
    }
    if (cs_context_in(work, CS_SET_killed_words, word)) {
        *number = victims_of_word(work, word);
        return KILLED;
    }
    if (cs_context_in(work, CS_SET_injured_words, word)) {
        *number = victims_of_word(work, word);
        return INJURED;
    }
    if (cs_context_in(work, CS_SET_toll_nouns, word)) {
        *number = toll(work, word);
        return KILLED;
    }
    return NO_CASUALTY;
}

/* The word is the trigger of another event that somebody else did: its victims are theirs. */
static bool belongs_elsewhere(const cs_context_work *work, const cs_event *event,
                              uint32_t word) {
    if (word == event->trigger)
        return false;
    uint32_t at = word;
    for (int i = 0; i < CS_CLIMB_MAX && at != CS_NO_WORD && cs_context_is_predicate(work, at);
         i++, at = cs_context_word(work, at)->head) {
        if (at == event->trigger)
            return false;
        if (cs_context_child(work, at, CS_DEPREL_NSUBJ) != CS_NO_WORD &&
            cs_context_relation(work, at) == CS_DEPREL_CONJ)
            /* "A killed 3 and B killed 5" */
            return cs_context_in(work, CS_SET_killing_verbs, event->trigger) ||
                   cs_context_in(work, CS_SET_injuring_verbs, event->trigger);
        if (cs_context_relation(work, at) == CS_DEPREL_ROOT)
            break;
    }
    return false;
}

void cs_context_casualties(cs_context_work *work, cs_event *event) {
    event->killed = event->injured = -1;
    bool own =
        event->type >= CS_PLOVER_COUNT && cs_type_quad(work->doc->ontology, event->type) == 4;
    if (event->type != CS_PLOVER_ASSAULT && event->type != CS_PLOVER_PROTEST &&
        event->type != CS_PLOVER_COERCE && !own)
        return;
    int32_t number;
    casualty itself = read_casualty(work, event->trigger, &number);
    if (itself == KILLED)
        event->killed = number;
    else if (itself == INJURED)
        event->injured = number;
    uint32_t first, end;
    cs_context_reach(work, event, &first, &end);
    for (uint32_t word = first; word < end; word++) {
        if (event->killed >= 0 && event->injured >= 0)
            return;
        casualty kind = read_casualty(work, word, &number);
        if (kind == NO_CASUALTY || number < 0 || belongs_elsewhere(work, event, word))
            continue;
        if (kind == KILLED && event->killed < 0)
            event->killed = number;
        if (kind == INJURED && event->injured < 0)
            event->injured = number;
    }
}
