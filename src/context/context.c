#include "context/context.h"

#include "context/context_work.h"

#include <string.h>

/* PLOVER contexts from the words of the sentence; one word alone or with the next. */
void cs_context_topics(cs_context_work *work, cs_event *event) {
    if (event->contexts)
        return;
    uint32_t first, end;
    char pair[64];
    cs_context_reach(work, event, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        const cs_word *word = cs_context_word(work, i);
        cs_text lemma = word->lemma.length ? word->lemma : word->form;
        if (word->upos == CS_PUNCT || word->upos == CS_DET || word->upos == CS_ADP ||
            lemma.length == 0 || lemma.length >= sizeof pair / 2)
            continue;
        size_t length = 0;
        for (size_t k = 0; k < lemma.length; k++)
            pair[length++] = cs_lower(lemma.data[k]);
        size_t single = length;
        if (i + 1 < end) {
            cs_text next = cs_context_word(work, i + 1)->lemma;
            if (next.length > 0 && next.length < sizeof pair / 2 - 1) {
                pair[length++] = ' ';
                for (size_t k = 0; k < next.length; k++)
                    pair[length++] = cs_lower(next.data[k]);
            }
        }
        cs_symbol one = cs_lexicon_member(work->lexicon, (cs_text){pair, single});
        cs_symbol two =
            length > single ? cs_lexicon_member(work->lexicon, (cs_text){pair, length}) : 0;
        for (int c = 0; c < CS_CONTEXT_COUNT && (one != 0 || two != 0); c++)
            if (cs_lexicon_has(work->lexicon, work->contexts[c], one) ||
                cs_lexicon_has(work->lexicon, work->contexts[c], two))
                event->contexts |= UINT64_C(1) << c;
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

casus_status cs_add_context(const cs_lexicon *lexicon, casus_doc *doc, casus_error *error) {
    cs_context_work work;
    casus_status status = cs_context_open(&work, lexicon, doc, error);
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
