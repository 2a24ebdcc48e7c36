#include "pipeline/pattern_examples.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { SENTENCE_MAX = 1000, BRACKETS_MAX = 12 };

typedef struct bracket {
    char role;
    cs_span span;
} bracket;

typedef struct plain_example {
    char text[SENTENCE_MAX];
    size_t length;
    bracket brackets[BRACKETS_MAX];
    int count;
} plain_example;

/* "[A France] condemned [R Iran]." without its brackets, and where they were; false when they
 * are wrong, or too much. */
static bool strip_brackets(cs_text marked, plain_example *out) {
    bool open = false;
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < marked.length; i++) {
        char c = marked.data[i];
        if (out->length + 1 >= SENTENCE_MAX)
            return false;
        if (c == '[' && i + 2 < marked.length && marked.data[i + 2] == ' ') {
            char role = marked.data[i + 1];
            if (open || out->count >= BRACKETS_MAX || (role != 'A' && role != 'R'))
                return false;
            out->brackets[out->count++] = (bracket){role, {(uint32_t)out->length, 0}};
            open = true;
            i += 2;
        } else if (c == ']' && open) {
            cs_span *span = &out->brackets[out->count - 1].span;
            span->length = (uint32_t)out->length - span->offset;
            open = false;
        } else {
            out->text[out->length++] = c;
        }
    }
    return !open;
}

static bool holds(const cs_party *parties, size_t count, cs_span span) {
    for (size_t i = 0; i < count; i++)
        if (cs_span_overlap(parties[i].span, span))
            return true;
    return false;
}

static bool roles_fit(const cs_event *event, const plain_example *plain) {
    for (int i = 0; i < plain->count; i++) {
        const bracket *b = &plain->brackets[i];
        bool found = b->role == 'A' ? holds(event->actors, event->actor_count, b->span)
                                    : holds(event->recipients, event->recipient_count, b->span);
        if (!found)
            return false;
    }
    return true;
}

/* Operators stand under a name, event types with rules for inner events under their own. */
static bool is_operator(const cs_patterns *patterns, const cs_pattern *heading) {
    const char *own = cs_type_name(cs_patterns_ontology(patterns), heading->type);
    return heading->operator_id != 0 &&
           heading->operator_id != cs_patterns_operator(patterns, own);
}

static bool has_mode(const cs_event *event, cs_mode mode) {
    for (int i = 0; i < event->mode_count; i++)
        if (event->modes[i] == mode)
            return true;
    return mode == 0;
}

static bool example_holds(const cs_patterns *patterns, const cs_example *example,
                          const plain_example *plain, const casus_doc *doc) {
    const cs_pattern *heading = cs_patterns_at(patterns, example->pattern);
    bool operator_heading = is_operator(patterns, heading);
    bool ignored = !operator_heading && heading->type == CS_PLOVER_NONE;
    for (size_t i = 0; i < doc->events.count; i++) {
        const cs_event *event = &doc->events.items[i];
        bool same = operator_heading ||
                    (event->type == heading->type && has_mode(event, heading->mode));
        if (example->positive && same && roles_fit(event, plain))
            return true;
        if (example->positive)
            continue;
        const cs_pattern *rule = cs_patterns_at(patterns, event->rule);
        bool wrong = ignored || (operator_heading
                                     ? rule != NULL && rule->operator_id == heading->operator_id
                                     : event->type == heading->type);
        if (wrong)
            return false;
    }
    return !example->positive;
}

/* Adds to what is told; what has no room is cut off. */
static void tell(cs_example_outcome *out, const char *format, ...) {
    size_t length = strlen(out->told);
    va_list values;
    va_start(values, format);
    vsnprintf(out->told + length, sizeof out->told - length, format, values);
    va_end(values);
    out->told[cs_utf8_whole(out->told, strlen(out->told))] = '\0';
}

static void tell_parties(cs_example_outcome *out, const casus_doc *doc, char role,
                         const cs_party *parties, size_t count) {
    for (size_t i = 0; i < count; i++)
        tell(out, " [%c %.*s]", role, (int)parties[i].span.length,
             doc->text.data + parties[i].span.offset);
}

static void tell_events(cs_example_outcome *out, const cs_patterns *patterns,
                        const casus_doc *doc) {
    const cs_ontology *ontology = cs_patterns_ontology(patterns);
    out->told[0] = '\0';
    for (size_t i = 0; i < doc->events.count; i++) {
        const cs_event *event = &doc->events.items[i];
        tell(out, "%s%s%s%s by %.*s:", i > 0 ? "; " : "", cs_type_name(ontology, event->type),
             event->mode_count > 0 ? "/" : "",
             event->mode_count > 0 ? cs_mode_name(ontology, event->modes[0]) : "",
             (int)event->rule_name.length, event->rule_name.data);
        tell_parties(out, doc, 'A', event->actors, event->actor_count);
        tell_parties(out, doc, 'R', event->recipients, event->recipient_count);
    }
    if (doc->events.count == 0)
        tell(out, "no event");
}

casus_status cs_example_run(cs_pipeline *pipeline, const cs_patterns *patterns,
                            const cs_example *example, cs_example_outcome *out,
                            casus_error *error) {
    static const casus_read_options whole = {.whole_text = 1};
    plain_example plain;
    casus_doc *doc = NULL;
    if (!strip_brackets(example->text, &plain))
        return cs_fail(error, CASUS_ERROR_LEXICON,
                       (cs_place){example->file.data, example->line, 0},
                       "brackets are [A actor] or [R recipient], at most %d, in a sentence of "
                       "less than %d bytes",
                       BRACKETS_MAX, SENTENCE_MAX);
    casus_status status =
        casus_doc_new(&doc, "example", NULL, NULL, plain.text, plain.length, &whole, error);
    if (status == CASUS_OK)
        status = cs_pipeline_run(pipeline, doc, CASUS_STAGE_CODE, error);
    if (status == CASUS_OK) {
        out->holds = example_holds(patterns, example, &plain, doc);
        tell_events(out, patterns, doc);
    }
    casus_doc_free(doc);
    return status;
}
