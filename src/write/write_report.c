/*
 * The report for people: a headline an article, then a line an event (date, actor → recipient,
 * type and mode, status) and its sentence with the trigger marked.
 */
#include "write/writer.h"

#include "base/utf8.h"

#define ARROW " \xe2\x86\x92 "

static cs_style style_of(const casus_doc *doc, const cs_event *event) {
    switch (cs_type_quad(doc->ontology, event->type)) {
    case 1:
    case 2:
        return CS_STYLE_GREEN;
    case 3:
        return CS_STYLE_YELLOW;
    case 4:
        return CS_STYLE_RED;
    default:
        return CS_STYLE_PLAIN;
    }
}

static void put_parties(cs_writer *writer, const cs_party *parties, size_t count,
                        const char *nobody) {
    if (count == 0)
        cs_put_string(writer, nobody);
    for (size_t i = 0; i < count; i++) {
        cs_party_view view = cs_view_party(writer->doc, &parties[i]);
        if (i > 0)
            cs_put_string(writer, i + 1 < count ? ", " : " and ");
        cs_put_line(writer, view.name);
        if (view.code[0] != '\0') {
            cs_put_style(writer, CS_STYLE_DIM);
            cs_put_string(writer, " [");
            cs_put_string(writer, view.code);
            cs_put_string(writer, "]");
            cs_put_style(writer, CS_STYLE_PLAIN);
        }
    }
}

static void put_type(cs_writer *writer, const cs_event *event) {
    if (event->type == CS_PLOVER_NONE) {
        cs_put_string(writer, "no relation found");
        return;
    }
    cs_put_style(writer, style_of(writer->doc, event));
    cs_put_string(writer, cs_type_name(writer->doc->ontology, event->type));
    for (size_t i = 0; i < event->mode_count; i++) {
        cs_put_char(writer, '/');
        cs_put_string(writer, cs_mode_name(writer->doc->ontology, event->modes[i]));
    }
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_string(writer, ", ");
    cs_put_string(writer, cs_event_status_name(event->status));
}

static void put_count(cs_writer *writer, int32_t count, const char *what) {
    if (count < 0)
        return;
    cs_put_string(writer, ", ");
    cs_put_unsigned(writer, (uint64_t)count);
    cs_put_string(writer, what);
}

/* The place, who claims it, the casualties. */
static void put_circumstances(cs_writer *writer, const cs_event *event) {
    if (event->place_name.length > 0) {
        cs_put_string(writer, ", ");
        cs_put_line(writer, event->place_name);
    }
    put_count(writer, event->killed, " killed");
    put_count(writer, event->injured, " injured");
    if (event->claimed_by.span.length > 0) {
        cs_put_string(writer, ", says ");
        put_parties(writer, &event->claimed_by, 1, "");
    }
}

/* The byte range of `word` is the next run of characters that are not white space. */
static size_t word_length(cs_text text) {
    size_t length = 0;
    while (length < text.length && !cs_is_space(text.data[length]))
        length++;
    return length;
}

/* Writes text[from, to) with the trigger's part marked. */
static void put_marked(cs_writer *writer, const cs_event *event, uint32_t from, uint32_t to) {
    const casus_doc *doc = writer->doc;
    uint32_t start = event->trigger_span.offset, end = cs_span_end(event->trigger_span);
    start = start < from ? from : start > to ? to : start;
    end = end < start ? start : end > to ? to : end;
    cs_put_line(writer, cs_slice(doc, (cs_span){from, start - from}));
    if (end > start) {
        bool opens = start == event->trigger_span.offset;
        bool closes = end == cs_span_end(event->trigger_span);
        cs_put_style(writer, CS_STYLE_BOLD);
        if (opens && !writer->options.colour)
            cs_put_char(writer, '[');
        cs_put_line(writer, cs_slice(doc, (cs_span){start, end - start}));
        if (closes && !writer->options.colour)
            cs_put_char(writer, ']');
        cs_put_style(writer, CS_STYLE_PLAIN);
    }
    cs_put_line(writer, cs_slice(doc, (cs_span){end, to - end}));
}

/* The sentence, broken at spaces into lines, each indented. */
static void put_sentence(cs_writer *writer, const cs_event *event, unsigned indent) {
    const casus_doc *doc = writer->doc;
    const cs_sentence *sentence = cs_sentence_at(doc, event->sentence);
    unsigned width = writer->options.width == 0 ? 80 : writer->options.width;
    unsigned column = width; /* the first word begins a line */
    if (sentence == NULL)
        return;
    uint32_t offset = sentence->span.offset, end = cs_span_end(sentence->span);
    while (offset < end && !writer->failed) {
        cs_text rest = cs_slice(doc, (cs_span){offset, end - offset});
        size_t length = word_length(rest);
        if (rest.length == 0)
            return;
        if (length == 0) {
            offset++;
            continue;
        }
        unsigned columns = (unsigned)cs_utf8_count((cs_text){rest.data, length});
        if (column + 1 + columns > width) {
            cs_put_char(writer, '\n');
            for (unsigned i = 0; i < indent; i++)
                cs_put_char(writer, ' ');
            column = indent;
        } else {
            cs_put_char(writer, ' ');
            column++;
        }
        put_marked(writer, event, offset, offset + (uint32_t)length);
        column += columns;
        offset += (uint32_t)length;
    }
}

void cs_write_event(cs_writer *writer, const cs_event *event) {
    char date[16];
    cs_date_format(event->date, date);
    cs_put_string(writer, "  ");
    cs_put_style(writer, CS_STYLE_CYAN);
    cs_put_string(writer, date[0] == '\0' ? "no date" : date);
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_string(writer, "  ");
    put_parties(writer, event->actors, event->actor_count, "(someone)");
    if (event->recipient_count > 0) {
        cs_put_string(writer, ARROW);
        put_parties(writer, event->recipients, event->recipient_count, "");
    }
    cs_put_string(writer, "  ");
    put_type(writer, event);
    put_circumstances(writer, event);
    put_sentence(writer, event, 6);
    cs_put_string(writer, "\n");
}

static void put_headline(cs_writer *writer, uint32_t article) {
    cs_put_style(writer, CS_STYLE_BOLD);
    cs_put_wrapped(writer, cs_headline(writer->doc, article), 0);
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_char(writer, '\n');
}

void cs_write_report(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    uint32_t article = UINT32_MAX;
    if (doc->events.count == 0) {
        put_headline(writer, 0);
        cs_put_string(writer, "  no events\n");
    }
    for (size_t i = 0; i < doc->events.count && !writer->failed; i++) {
        const cs_event *event = &doc->events.items[i];
        if (i == 0 || event->article != article) {
            if (i > 0)
                cs_put_char(writer, '\n');
            put_headline(writer, event->article);
            article = event->article;
        }
        cs_write_event(writer, event);
    }
    cs_put_char(writer, '\n');
}
