/*
 * Claims: who stands behind an event when it is not the document's own voice.
 *
 * "X said that …", "…, X said", "according to X", "as X reported", "X accused Y of …", "reports
 * by X of …", and the speaker of the quotation that the event stands in.
 */
#include "context/context_work.h"

/* Types that are words themselves: who speaks them does not claim them. */
static bool is_verbal(cs_plover type) {
    switch (type) {
    case CS_PLOVER_AGREE:
    case CS_PLOVER_CONSULT:
    case CS_PLOVER_SUPPORT:
    case CS_PLOVER_CONCEDE:
    case CS_PLOVER_REQUEST:
    case CS_PLOVER_ACCUSE:
    case CS_PLOVER_REJECT:
    case CS_PLOVER_THREATEN:
        return true;
    default:
        return false;
    }
}

/* "according to X", "per X": the head of X, or CS_NO_WORD. */
static uint32_t according(const cs_context_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        if (relation != CS_DEPREL_OBL && relation != CS_DEPREL_ADVCL &&
            relation != CS_DEPREL_NMOD && relation != CS_DEPREL_PARATAXIS &&
            relation != CS_DEPREL_ADVMOD)
            continue;
        if (cs_context_child_in(work, child, CS_DEPREL_CASE, CS_SET_words_according) !=
            CS_NO_WORD)
            return child;
        if (cs_context_form_in(work, CS_SET_words_according, child)) {
            uint32_t source = cs_context_child(work, child, CS_DEPREL_OBL);
            if (source != CS_NO_WORD)
                return source;
        }
    }
    return CS_NO_WORD;
}

/* "…, X said", "…, as X reported": a clause of speaking that hangs on the predicate. */
static uint32_t speaker_beside(const cs_context_work *work, uint32_t word) {
    for (uint32_t child = work->first_child[word]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = cs_context_relation(work, child);
        bool beside = relation == CS_DEPREL_PARATAXIS;
        if (relation == CS_DEPREL_ADVCL) {
            uint32_t mark = cs_context_child(work, child, CS_DEPREL_MARK);
            beside = mark != CS_NO_WORD && cs_context_is(work, mark, CS_LITERAL("as"));
        }
        if (beside && cs_context_in(work, CS_SET_verbs_speaking, child) &&
            cs_context_child(work, child, CS_DEPREL_CCOMP) == CS_NO_WORD)
            return cs_context_agent(work, child);
    }
    return CS_NO_WORD;
}

/* Whose report or allegation: "the army's claim", "reports by residents". */
static uint32_t claimant_of_noun(const cs_context_work *work, uint32_t noun) {
    for (uint32_t child = work->first_child[noun]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        cs_deprel relation = (cs_deprel)cs_context_word(work, child)->deprel;
        if (relation == CS_DEPREL_NMOD_POSS)
            return child;
        if (relation == CS_DEPREL_NMOD) {
            uint32_t mark = cs_context_child(work, child, CS_DEPREL_CASE);
            if (mark != CS_NO_WORD && (cs_context_is(work, mark, CS_LITERAL("by")) ||
                                       cs_context_is(work, mark, CS_LITERAL("from"))))
                return child;
        }
        if ((relation == CS_DEPREL_AMOD || relation == CS_DEPREL_COMPOUND) &&
            work->doc->mention_of && work->doc->mention_of[child] != CS_NO_MENTION)
            return child;
    }
    return CS_NO_WORD;
}

/* The source that the relation of `word` to its head names. */
static uint32_t speaker_above(const cs_context_work *work, uint32_t word) {
    uint32_t head = cs_context_word(work, word)->head;
    switch (cs_context_relation(work, word)) {
    case CS_DEPREL_CCOMP:
    case CS_DEPREL_PARATAXIS:
        if (cs_context_in(work, CS_SET_verbs_speaking, head))
            return cs_context_agent(work, head);
        if (cs_context_in(work, CS_SET_nouns_claiming, head))
            return claimant_of_noun(work, head);
        break;
    case CS_DEPREL_XCOMP: /* "claimed to have killed" */
        if (cs_context_in(work, CS_SET_verbs_speaking, head) &&
            cs_context_child(work, word, CS_DEPREL_AUX) != CS_NO_WORD)
            return cs_context_agent(work, head);
        break;
    case CS_DEPREL_OBL:
    case CS_DEPREL_ADVCL: /* "accused Y of attacking", "blamed Y for the attack" */
        if (cs_context_in(work, CS_SET_verbs_accusing, head))
            return cs_context_agent(work, head);
        break;
    case CS_DEPREL_OBJ: /* "reported an attack" */
        if (cs_context_in(work, CS_SET_verbs_speaking, head))
            return cs_context_agent(work, head);
        break;
    case CS_DEPREL_NMOD:
    case CS_DEPREL_ACL:
        if (cs_context_in(work, CS_SET_nouns_claiming, head))
            return claimant_of_noun(work, head);
        break;
    default:
        break;
    }
    return CS_NO_WORD;
}

static bool acts(const cs_event *event, cs_party party) {
    for (size_t i = 0; i < event->actor_count; i++) {
        const cs_party *actor = &event->actors[i];
        if ((party.entity != CS_NO_ENTITY && actor->entity == party.entity) ||
            cs_span_overlap(actor->span, party.span))
            return true;
    }
    return false;
}

static bool set_claim(const cs_context_work *work, cs_event *event, uint32_t source) {
    if (source == CS_NO_WORD)
        return false;
    cs_party party = cs_context_party(work, source);
    if (is_verbal(event->type) && acts(event, party))
        return false;
    event->claimed_by = party;
    return true;
}

/* The speaker of a quotation: the mention of the entity inside the source span. */
static cs_party speaker_of(const cs_context_work *work, const cs_quote *quote) {
    const casus_doc *doc = work->doc;
    cs_party party = {quote->source, CS_NO_MENTION, quote->speaker};
    size_t low = 0, high = doc->words.count; /* first word at or behind the source's start */
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (doc->words.items[middle].span.offset < quote->source.offset)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < doc->words.count && doc->mention_of &&
           doc->words.items[low].span.offset < cs_span_end(quote->source);
         low++) {
        uint32_t mention = doc->mention_of[low];
        if (mention != CS_NO_MENTION && doc->mentions.items[mention].entity == quote->speaker) {
            party.mention = mention;
            break;
        }
    }
    return party;
}

void cs_context_claim(cs_context_work *work, cs_event *event) {
    const casus_doc *doc = work->doc;
    if (event->claim_word != CS_NO_WORD && event->claim_word < doc->words.count &&
        event->claim_word != event->trigger &&
        set_claim(work, event, cs_context_agent(work, event->claim_word)))
        return;
    uint32_t word = event->trigger;
    for (int i = 0; i < CS_CLIMB_MAX && word != CS_NO_WORD; i++) {
        if (set_claim(work, event, speaker_beside(work, word)) ||
            set_claim(work, event, according(work, word)) ||
            set_claim(work, event, speaker_above(work, word)))
            return;
        word = cs_context_word(work, word)->head;
    }
    uint32_t quote = work->quote_of[event->trigger];
    if (quote == CS_NO_WORD || !doc->quotes.items[quote].source.length)
        return;
    cs_party party = speaker_of(work, &doc->quotes.items[quote]);
    if (!(is_verbal(event->type) && acts(event, party)))
        event->claimed_by = party;
}
