/*
 * Demands: who asks whom for what, from the REQUEST events.
 */
#include "context/context_work.h"

static size_t entities_of(const cs_party *parties, size_t count, uint32_t *out, size_t room) {
    size_t written = 0;
    for (size_t i = 0; i < count && written < room; i++)
        if (parties[i].entity != CS_NO_ENTITY)
            out[written++] = parties[i].entity;
    return written;
}

static bool names_party(const cs_event *event, cs_span span) {
    for (size_t i = 0; i < event->recipient_count; i++)
        if (cs_span_overlap(event->recipients[i].span, span))
            return true;
    return false;
}

/* What is asked for: the clause below the trigger ("to withdraw", "that it withdraw"), else a
 * "for" phrase, else the object when it is not the one who is asked. */
static uint32_t content_of(const cs_context_work *work, const cs_event *event) {
    uint32_t best = CS_NO_WORD;
    int best_rank = 0;
    for (uint32_t child = work->first_child[event->trigger]; child != CS_NO_WORD;
         child = work->next_sibling[child]) {
        int rank = 0;
        uint32_t mark;
        switch (cs_context_relation(work, child)) {
        case CS_DEPREL_XCOMP:
        case CS_DEPREL_CCOMP:
            rank = 4;
            break;
        case CS_DEPREL_ACL: /* "a call to withdraw" */
        case CS_DEPREL_ADVCL:
            rank = cs_context_has_to(work, child) ? 3 : 0;
            break;
        case CS_DEPREL_OBL:
        case CS_DEPREL_NMOD:
            mark = cs_context_child(work, child, CS_DEPREL_CASE);
            rank = mark != CS_NO_WORD && cs_context_is(work, mark, CS_LITERAL("for")) ? 2 : 0;
            break;
        case CS_DEPREL_OBJ:
            rank = names_party(event, cs_context_word(work, child)->span) ? 0 : 1;
            break;
        default:
            break;
        }
        if (rank > best_rank) {
            best = child;
            best_rank = rank;
        }
    }
    return best;
}

casus_status cs_context_demands(cs_context_work *work, casus_error *error) {
    casus_doc *doc = work->doc;
    for (size_t i = 0; i < doc->events.count; i++) {
        const cs_event *event = &doc->events.items[i];
        if (event->type != CS_PLOVER_REQUEST || event->status == CS_STATUS_NEGATED)
            continue;
        uint32_t content = content_of(work, event);
        if (content == CS_NO_WORD)
            continue;
        cs_demand *demand = cs_push(&doc->arena, &doc->demands);
        if (!demand)
            return cs_fail_memory(error);
        demand->by_count = entities_of(event->actors, event->actor_count, demand->by,
                                       sizeof demand->by / sizeof *demand->by);
        demand->of_count = entities_of(event->recipients, event->recipient_count, demand->of,
                                       sizeof demand->of / sizeof *demand->of);
        demand->content = cs_context_span(work, work->left[content], work->right[content]);
        demand->event = (uint32_t)i;
    }
    return CASUS_OK;
}
