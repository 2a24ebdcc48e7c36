#include "context/context.h"

#include "base/utf8.h"
#include "context/context_work.h"

#include <string.h>

static uint64_t contexts_of(const cs_context_work *work, cs_symbol member) {
    const uint32_t *sets = NULL;
    size_t count = cs_lexicon_sets_of(work->lexicon, member, &sets);
    uint64_t contexts = 0;
    for (size_t i = 0; i < count; i++)
        for (int c = 0; c < CS_CONTEXT_COUNT; c++)
            if (work->contexts[c] == (int)sets[i])
                contexts |= UINT64_C(1) << c;
    return contexts;
}

/* The member that the word makes with the next one, or 0. */
static cs_symbol member_with_next(const cs_context_work *work, uint32_t word) {
    char pair[128];
    cs_text first = cs_context_word(work, word)->lemma,
            second = cs_context_word(work, word + 1)->lemma;
    if (!cs_lexicon_goes_on(work->lexicon, work->doc->members[word].lemma) ||
        second.length == 0 || 2 * (first.length + second.length) >= sizeof pair)
        return 0;
    size_t length = cs_utf8_fold(first, pair, sizeof pair);
    pair[length++] = ' ';
    length += cs_utf8_fold(second, pair + length, sizeof pair - length);
    return cs_lexicon_member(work->lexicon, (cs_text){pair, length});
}

/* PLOVER contexts from the words of the sentence; one word alone or with the next. */
void cs_context_topics(cs_context_work *work, cs_event *event) {
    if (event->contexts)
        return;
    uint32_t first, end;
    cs_context_reach(work, event, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        const cs_word *word = cs_context_word(work, i);
        if (word->upos == CS_PUNCT || word->upos == CS_DET || word->upos == CS_ADP)
            continue;
        cs_symbol one =
            word->lemma.length > 0 ? work->doc->members[i].lemma : work->doc->members[i].form;
        cs_symbol two = i + 1 < end ? member_with_next(work, i) : 0;
        event->contexts |= contexts_of(work, one) | contexts_of(work, two);
    }
}

static void clear(cs_event *event) {
    event->claimed_by = (cs_party){{0, 0}, CS_NO_MENTION, CS_NO_ENTITY};
    event->date = (cs_date){0, 0, 0};
    event->date_precision = CS_PRECISION_NONE;
    event->date_span = (cs_span){0, 0};
    event->place = -1;
    event->place_span = (cs_span){0, 0};
    event->place_name = (cs_text){NULL, 0};
    event->place_country = (cs_country){""};
    event->place_located = false;
    event->killed = event->injured = -1;
}

casus_status cs_add_context(const cs_context_sets *sets, casus_doc *doc, casus_error *error) {
    cs_context_work work;
    casus_status status = cs_lexicon_find_members(sets->lexicon, doc, error);
    if (status == CASUS_OK)
        status = cs_context_open(&work, sets, doc, error);
    if (status == CASUS_OK)
        status = cs_context_quotes(&work, error);
    if (status != CASUS_OK)
        return status;
    for (size_t i = 0; i < doc->events.count; i++) {
        cs_event *event = &doc->events.items[i];
        clear(event);
        if (event->trigger >= doc->words.count || event->sentence >= doc->sentences.count)
            continue; /* a caller's pair without relation has no trigger */
        cs_context_status(&work, event);
        cs_context_date(&work, event); /* may make the event historical */
        cs_context_claim(&work, event);
        cs_context_place(&work, event);
        cs_context_casualties(&work, event);
        cs_context_topics(&work, event);
    }
    return cs_context_demands(&work, error);
}
