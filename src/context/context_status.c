/*
 * The status of an event: from the trigger up the tree, each governor adds what it implies.
 *
 * "may attack", "plans to attack", "fears of an attack", "if they attack": the words that
 * decide stand in the lexicon with the status that they give (status_verbs, status_nouns, …);
 * this file knows only the constructions. Times long past are dated by context_date.c.
 */
#include "context/context_work.h"

/* What the lexicon's numbers stand for; 0 is "not a member". */
enum {
    MEANS_FUTURE = 1,
    MEANS_HYPOTHETICAL = 2,
    MEANS_NEGATED = 3,
    MEANS_HISTORICAL = 4,
    MEANS_ACTUAL = CS_STATUS_NUMBER_ACTUAL,
    MEANS_WOULD = 6, /* future when told in the past, else hypothetical */
    MEANS_ABLE = 7,  /* hypothetical; with a negation, negated */
};

typedef struct status_votes {
    bool future;
    bool hypothetical;
    bool possible; /* "may", "possibly": a negation below them stays hypothetical */
    bool negated;
    bool historical;
    bool ahead; /* told as still to come: its weekday is the next one */
} status_votes;

static void vote(status_votes *votes, int32_t means) {
    switch (means) {
    case MEANS_FUTURE:
        votes->future = votes->ahead = true;
        break;
    case MEANS_HYPOTHETICAL:
        votes->hypothetical = true;
        votes->possible = true;
        break;
    case MEANS_WOULD:
    case MEANS_ABLE:
        votes->hypothetical = true;
        break;
    case MEANS_NEGATED:
        votes->negated = !votes->negated;
        break;
    case MEANS_HISTORICAL:
        votes->historical = true;
        break;
    default:
        break;
    }
}

/* What a governor says outweighs "actual"; of two that do, the less certain wins. */
static cs_event_status decide(const status_votes *votes) {
    if (votes->possible)
        return CS_STATUS_HYPOTHETICAL;
    if (votes->negated)
        return CS_STATUS_NEGATED;
    if (votes->hypothetical)
        return CS_STATUS_HYPOTHETICAL;
    if (votes->historical)
        return CS_STATUS_HISTORICAL;
    return votes->future ? CS_STATUS_FUTURE : CS_STATUS_ACTUAL;
}

static int strength(cs_event_status status) {
    switch (status) {
    case CS_STATUS_FUTURE:
        return 1;
    case CS_STATUS_HISTORICAL:
        return 2;
    case CS_STATUS_NEGATED:
        return 3;
    case CS_STATUS_HYPOTHETICAL:
        return 4;
    default:
        return 0;
    }
}

/* The clause is what somebody said: its "would" is the "will" of then. */
static bool is_told(const cs_context_work *work, uint32_t word) {
    for (int i = 0; i < CS_CLIMB_MAX; i++) {
        uint32_t head = cs_context_word(work, word)->head;
        if (cs_context_child_in(work, word, CS_DEPREL_PARATAXIS, CS_SET_verbs_speaking) !=
            CS_NO_WORD)
            return true;
        if (head == CS_NO_WORD)
            return false;
        cs_deprel relation = cs_context_relation(work, word);
        if (relation != CS_DEPREL_CONJ)
            return (relation == CS_DEPREL_CCOMP || relation == CS_DEPREL_PARATAXIS) &&
                   (cs_context_in(work, CS_SET_verbs_speaking, head) ||
                    cs_context_in(work, CS_SET_verbs_attributing, head));
        word = head;
    }
    return false;
}

static bool negation_counts(const cs_context_work *work, uint32_t negator) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[negator]];
    uint32_t next = negator + 1;
    /* "not only", "not just", "no doubt" deny nothing */
    return next >= sentence->first + sentence->count ||
           !cs_context_form_in(work, CS_SET_negation_cancellers, next);
}

static bool denies(const cs_context_work *work, uint32_t child, cs_deprel relation) {
    switch (relation) {
    case CS_DEPREL_ADVMOD:
    case CS_DEPREL_CC:
    case CS_DEPREL_MARK: /* "without attacking" */
    case CS_DEPREL_CASE:
        return cs_context_in(work, CS_SET_negators, child) != 0 && negation_counts(work, child);
    case CS_DEPREL_DET:
        return cs_context_in(work, CS_SET_negative_determiners, child) != 0 &&
               negation_counts(work, child);
    case CS_DEPREL_NSUBJ:
    case CS_DEPREL_OBJ: {
        if (cs_context_in(work, CS_SET_negative_subjects, child))
            return true;
        uint32_t no =
            cs_context_child_in(work, child, CS_DEPREL_DET, CS_SET_negative_determiners);
        return no != CS_NO_WORD && negation_counts(work, no);
    }
    default:
        return false;
    }
}

/* "should talks fail", "had it attacked": the auxiliary before the subject of a subordinate
 * clause is a condition. */
static bool inverted_condition(const cs_context_work *work, uint32_t word) {
    if (cs_context_relation(work, word) != CS_DEPREL_ADVCL)
        return false;
    uint32_t auxiliary = cs_context_child(work, word, CS_DEPREL_AUX);
    uint32_t subject = cs_context_child(work, word, CS_DEPREL_NSUBJ);
    return auxiliary != CS_NO_WORD && subject != CS_NO_WORD && auxiliary < subject &&
           auxiliary == work->left[word] &&
           cs_context_child(work, word, CS_DEPREL_MARK) == CS_NO_WORD;
}

static bool is_conditional(const cs_context_work *work, uint32_t clause) {
    for (uint32_t child = work->first_child[clause]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        if ((relation == CS_DEPREL_MARK || relation == CS_DEPREL_ADVMOD ||
             relation == CS_DEPREL_CASE) &&
            cs_context_form_in(work, CS_SET_conditionals, child))
            return true;
    }
    return inverted_condition(work, clause);
}

/* Modals, negation, hedging adverbs and conditions that stand on a predicate itself. `finite`
 * tells whether the predicate has a tense of its own; `from` is the child that the climb came
 * by, already read. */
static void read_predicate(const cs_context_work *work, uint32_t word, uint32_t from,
                           status_votes *votes, bool *finite) {
    *finite = (cs_context_word(work, word)->features & CS_FEATURE_FINITE) != 0;
    bool to = cs_context_has_to(work, word);
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        if (child == from)
            continue;
        if (relation == CS_DEPREL_AUX || relation == CS_DEPREL_COP) {
            *finite = true;
            int32_t means = cs_context_form_in(work, CS_SET_modals, child);
            if (means == MEANS_WOULD && is_told(work, word))
                means = MEANS_FUTURE;
            vote(votes, means);
            bool have = cs_text_equal(cs_context_word(work, child)->lemma, CS_LITERAL("have"));
            votes->ahead = (votes->ahead || means != 0) && !have; /* "may have met" */
            /* "is to visit" */
            if (to && cs_text_equal(cs_context_word(work, child)->lemma, CS_LITERAL("be")))
                votes->future = votes->ahead = true;
        } else if (relation == CS_DEPREL_ADVMOD &&
                   !cs_context_in(work, CS_SET_negators, child)) {
            vote(votes, cs_context_in(work, CS_SET_status_adverbs, child));
        } else if (relation == CS_DEPREL_AMOD) {
            vote(votes, cs_context_in(work, CS_SET_status_adjectives, child));
        } else if (relation == CS_DEPREL_ADVCL && is_conditional(work, child)) {
            votes->hypothetical = true; /* "will attack if …" */
        }
        if (denies(work, child, relation))
            vote(votes, MEANS_NEGATED);
    }
    if (is_conditional(work, word)) {
        votes->hypothetical = true;
        votes->possible = true;
    }
}

/* The root of a question or an order, or of a headline like "France to send troops". */
static void read_root(const cs_context_work *work, uint32_t word, status_votes *votes) {
    const cs_word *w = cs_context_word(work, word);
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[word]];
    uint32_t last = sentence->first + sentence->count - 1;
    for (int i = 0; i < 8 && last > sentence->first; i++, last--) {
        if (cs_context_is(work, last, CS_LITERAL("?"))) {
            votes->hypothetical = votes->possible = true;
            break;
        }
        if (cs_context_word(work, last)->upos != CS_PUNCT)
            break;
    }
    bool subject = cs_context_child(work, word, CS_DEPREL_NSUBJ) != CS_NO_WORD;
    if ((w->features & CS_FEATURE_IMPERATIVE) && !subject && !sentence->is_title)
        votes->hypothetical = true;
    if ((w->upos == CS_VERB || w->upos == CS_AUX) && cs_context_has_to(work, word) && subject)
        votes->future = votes->ahead = true;
}

/* What a verb or adjective makes of the clause or noun below it; the default when the lexicon
 * does not say. */
static void read_governor(const cs_context_work *work, uint32_t governor, int32_t otherwise,
                          status_votes *votes) {
    int32_t means = cs_context_in(work, CS_SET_status_verbs, governor);
    if (!means)
        means = cs_context_in(work, CS_SET_status_adjectives, governor);
    if (!means)
        means = cs_context_in(work, CS_SET_status_nouns, governor);
    vote(votes, means ? means : otherwise);
}

/* What a verb makes of a clause with "to" below it. */
static void read_to_clause(const cs_context_work *work, uint32_t governor,
                           status_votes *votes) {
    int32_t means = cs_context_in(work, CS_SET_to_verbs, governor);
    read_governor(work, governor, means ? means : MEANS_HYPOTHETICAL, votes);
}

/* "used to export", not "used gas to disperse" */
static bool is_past_habit(const cs_context_work *work, uint32_t governor) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[governor]];
    return cs_context_form_in(work, CS_SET_past_habits, governor) &&
           governor + 1 < sentence->first + sentence->count &&
           cs_context_is(work, governor + 1, CS_LITERAL("to"));
}

static bool is_future_clause(const cs_context_work *work, uint32_t word) {
    uint32_t modal = cs_context_child_in(work, word, CS_DEPREL_AUX, CS_SET_modals);
    return modal != CS_NO_WORD &&
           cs_context_form_in(work, CS_SET_modals, modal) == MEANS_FUTURE;
}

/* "will meet once the truce holds", "until they withdraw" */
static bool waits_for(const cs_context_work *work, uint32_t word, uint32_t governor) {
    if (cs_context_word(work, word)->features & CS_FEATURE_PAST)
        return false;
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        if ((relation == CS_DEPREL_MARK || relation == CS_DEPREL_ADVMOD) &&
            cs_context_form_in(work, CS_SET_when_words, child))
            return is_future_clause(work, governor);
    }
    return false;
}

/* Adverbial clauses: purposes are not reached yet, unless the verb says so ("used tear gas to
 * disperse"); participles ("… , killing 12") share the main verb's status. Returns whether the
 * climb goes on. */
static bool read_adverbial(const cs_context_work *work, uint32_t word, uint32_t governor,
                           status_votes *votes) {
    if (cs_context_has_to(work, word)) {
        if (is_past_habit(work, governor))
            votes->historical = true;
        else if (cs_context_in(work, CS_SET_status_verbs, governor) ||
                 cs_context_in(work, CS_SET_to_verbs, governor) ||
                 cs_context_in(work, CS_SET_status_adjectives, governor))
            read_to_clause(work, governor, votes);
        else if (!cs_context_in(work, CS_SET_purpose_reached, governor))
            votes->hypothetical = true;
        return true;
    }
    if (waits_for(work, word, governor)) {
        votes->future = votes->ahead = true;
        return false;
    }
    uint32_t mark = cs_context_child(work, word, CS_DEPREL_MARK);
    bool participle = (cs_context_word(work, word)->features &
                       (CS_FEATURE_PARTICIPLE | CS_FEATURE_GERUND)) != 0;
    return mark == CS_NO_WORD && participle &&
           cs_context_child(work, word, CS_DEPREL_NSUBJ) == CS_NO_WORD;
}

/* An event noun below a noun: "fears of an attack", "attack plans". Only nouns of the lexicon
 * carry their status over; the climb goes on through them. */
static bool read_noun_governor(const cs_context_work *work, uint32_t governor,
                               status_votes *votes) {
    int32_t means = cs_context_in(work, CS_SET_status_nouns, governor);
    vote(votes, means);
    return means != 0;
}

/* Reads the relation of `word` to its head into votes; returns whether the head's own context
 * counts too. *own_tense: the event's clause has a tense, so that modals above do not reach. */
static bool read_relation(const cs_context_work *work, uint32_t word, bool own_tense,
                          status_votes *votes) {
    uint32_t governor = cs_context_word(work, word)->head;
    bool noun = !cs_context_is_predicate(work, word);
    switch (cs_context_relation(work, word)) {
    case CS_DEPREL_XCOMP:
        if (is_past_habit(work, governor)) {
            votes->historical = true;
            return true;
        }
        if (own_tense && cs_context_in(work, CS_SET_verbs_speaking, governor))
            return false; /* "claimed to have killed" */
        if (cs_context_has_to(work, word))
            read_to_clause(work, governor, votes);
        else
            read_governor(work, governor, MEANS_ACTUAL, votes);
        return true;
    case CS_DEPREL_CCOMP:
    case CS_DEPREL_CSUBJ:
        /* "announced that it was suing": what is told has a tense of its own */
        if (!cs_context_in(work, CS_SET_verbs_speaking, governor) ||
            (!own_tense && cs_context_in(work, CS_SET_status_verbs, governor) != MEANS_FUTURE))
            read_governor(work, governor, 0, votes);
        return false;
    case CS_DEPREL_OBJ:
        if (!noun)
            return true;
        read_governor(work, governor, 0, votes);
        return true;
    case CS_DEPREL_NSUBJ:
        if (!noun)
            return false;
        if (cs_context_word(work, word)->deprel != CS_DEPREL_NSUBJ_PASS &&
            !cs_context_in(work, CS_SET_occurrence_verbs, governor)) {
            /* "an attack is likely", "the attack is a possibility" */
            if (cs_context_word(work, governor)->upos != CS_VERB)
                read_governor(work, governor, 0, votes);
            return false;
        }
        read_governor(work, governor, 0, votes);
        return true;
    case CS_DEPREL_OBL: {
        uint32_t mark = cs_context_child(work, word, CS_DEPREL_CASE);
        /* "prepare for", "call for", "warn of", "prevent from" */
        if (mark == CS_NO_WORD || !cs_context_in(work, CS_SET_status_verbs, governor) ||
            !cs_context_in(work, CS_SET_demand_prepositions, mark))
            return false;
        read_governor(work, governor, 0, votes);
        return true;
    }
    case CS_DEPREL_ADVCL:
        return read_adverbial(work, word, governor, votes);
    case CS_DEPREL_ACL:
        if (cs_context_word(work, word)->deprel == CS_DEPREL_ACL_RELCL)
            return false;
        if (cs_context_has_to(work, word)) {
            const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[word]];
            int32_t means = cs_context_in(work, CS_SET_status_nouns, governor);
            /* "France to send troops" read as a noun with a clause */
            vote(votes, means ? means : sentence->is_title ? MEANS_FUTURE : MEANS_HYPOTHETICAL);
            return means != 0;
        }
        return cs_context_child(work, word, CS_DEPREL_MARK) != CS_NO_WORD &&
               read_noun_governor(work, governor, votes);
    case CS_DEPREL_NMOD:
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_APPOS:
        return read_noun_governor(work, governor, votes);
    case CS_DEPREL_CONJ:
        return !own_tense || noun;
    default:
        return false;
    }
}

/* Coordinated clauses share what stands above the first one, but not its own modals when they
 * have a tense or subject of their own. */
static void read_status(const cs_context_work *work, uint32_t trigger, status_votes *votes) {
    uint32_t word = trigger, from = CS_NO_WORD;
    for (int i = 0; i < CS_CLIMB_MAX; i++) {
        bool finite;
        read_predicate(work, word, from, votes, &finite);
        uint32_t head = cs_context_word(work, word)->head;
        if (head == CS_NO_WORD || cs_context_relation(work, word) == CS_DEPREL_ROOT) {
            read_root(work, word, votes);
            return;
        }
        if (finite && cs_context_relation(work, word) == CS_DEPREL_CONJ) {
            /* "if they attack and he responds" */
            while (cs_context_relation(work, word) == CS_DEPREL_CONJ && i++ < CS_CLIMB_MAX)
                word = cs_context_word(work, word)->head;
            if (is_conditional(work, word))
                votes->hypothetical = votes->possible = true;
            return;
        }
        if (!read_relation(work, word, finite, votes))
            return;
        from = word;
        word = head;
    }
}

void cs_context_status(cs_context_work *work, cs_event *event) {
    status_votes votes = {0};
    read_status(work, event->trigger, &votes);
    work->looks_ahead = votes.ahead;
    if (event->status_settled)
        return;
    cs_event_status status = decide(&votes);
    if (strength(status) > strength(event->status))
        event->status = status;
}
