/*
 * Why each event was coded, for people: a sentence's tree, its mentions with their codes, every
 * pattern that fired or nearly fired and what it lacked, and the events that came out. Needs
 * the traces that CASUS_STAGE_EXPLAIN keeps.
 */
#include "write/writer.h"

static void put_heading(cs_writer *writer, const char *heading) {
    cs_put_style(writer, CS_STYLE_CYAN);
    cs_put_string(writer, heading);
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_char(writer, '\n');
}

static const char *mention_kind_name(cs_mention_kind kind) {
    switch (kind) {
    case CS_MENTION_NAME:
        return "name";
    case CS_MENTION_NOMINAL:
        return "noun phrase";
    case CS_MENTION_PRONOUN:
        return "pronoun";
    case CS_MENTION_ADJECTIVE:
        return "adjective";
    }
    return "";
}

static void put_mention(cs_writer *writer, const cs_mention *mention) {
    const casus_doc *doc = writer->doc;
    char code[CS_CODE_SIZE] = "";
    cs_put_string(writer, "  ");
    cs_put_line(writer, cs_slice(doc, mention->span));
    cs_put_string(writer, "  ");
    cs_put_style(writer, CS_STYLE_DIM);
    cs_put_string(writer, mention_kind_name(mention->kind));
    cs_put_style(writer, CS_STYLE_PLAIN);
    if (mention->entity < doc->entities.count) {
        const cs_entity *entity = &doc->entities.items[mention->entity];
        cs_actor_code(entity->country, entity->sectors, code);
        cs_put_string(writer, ", ");
        cs_put_string(writer, cs_entity_kind_name(entity->kind));
        cs_put_string(writer, " #");
        cs_put_unsigned(writer, mention->entity);
        cs_put_char(writer, ' ');
        cs_put_line(writer, entity->name);
        if (entity->role.length > 0) {
            cs_put_string(writer, ", ");
            cs_put_line(writer, entity->role);
        }
        cs_put_string(writer, code[0] == '\0' ? ", no code" : ", ");
        cs_put_string(writer, code);
    }
    cs_put_char(writer, '\n');
}

/* Mentions stand by their first word, so those of a sentence follow each other. */
static void put_mentions(cs_writer *writer, const cs_sentence *sentence, size_t *mention) {
    const casus_doc *doc = writer->doc;
    uint32_t end = sentence->first + sentence->count;
    bool any = false;
    while (*mention < doc->mentions.count &&
           doc->mentions.items[*mention].first < sentence->first)
        ++*mention;
    for (; *mention < doc->mentions.count && doc->mentions.items[*mention].first < end;
         ++*mention) {
        if (!any)
            put_heading(writer, "mentions");
        any = true;
        put_mention(writer, &doc->mentions.items[*mention]);
    }
}

static void put_trace(cs_writer *writer, const cs_trace *trace) {
    const casus_doc *doc = writer->doc;
    cs_put_string(writer, "  ");
    cs_put_style(writer, trace->fired ? CS_STYLE_GREEN : CS_STYLE_DIM);
    cs_put_string(writer, trace->fired ? "fired   " : "did not ");
    cs_put_line(writer, trace->rule_name);
    cs_put_style(writer, CS_STYLE_PLAIN);
    if (trace->trigger < doc->words.count) {
        cs_put_string(writer, " on \"");
        cs_put_line(writer, cs_slice(doc, doc->words.items[trace->trigger].span));
        cs_put_char(writer, '"');
    }
    if (!trace->fired && trace->message.length > 0) {
        cs_put_string(writer, ": ");
        cs_put_line(writer, trace->message);
    }
    cs_put_char(writer, '\n');
}

static void put_traces(cs_writer *writer, uint32_t sentence) {
    const casus_doc *doc = writer->doc;
    bool any = false;
    for (size_t i = 0; i < doc->traces.count; i++) {
        if (doc->traces.items[i].sentence != sentence)
            continue;
        if (!any)
            put_heading(writer, "patterns");
        any = true;
        put_trace(writer, &doc->traces.items[i]);
    }
}

static void put_weighed(cs_writer *writer, const cs_weighed *line) {
    const casus_doc *doc = writer->doc;
    cs_put_string(writer, "  ");
    cs_put_style(writer, line->stands ? CS_STYLE_GREEN : CS_STYLE_DIM);
    if (!writer->failed && !cs_buffer_decimal(writer->out, (double)line->probability, 2, true))
        writer->failed = true;
    cs_put_char(writer, ' ');
    cs_put_string(writer, cs_type_name(doc->ontology, line->type));
    cs_put_style(writer, CS_STYLE_PLAIN);
    if (line->trigger < doc->words.count) {
        cs_put_string(writer, " on \"");
        cs_put_line(writer, cs_slice(doc, doc->words.items[line->trigger].span));
        cs_put_char(writer, '"');
    }
    for (int k = 0; k < line->count; k++) {
        cs_put_string(writer, k == 0 ? ": " : ", ");
        cs_put_string(writer, line->evidence[k].kind);
        cs_put_char(writer, ' ');
        cs_put_line(writer, line->evidence[k].a);
        if (line->evidence[k].a.length > 0 && line->evidence[k].b.length > 0)
            cs_put_char(writer, '/');
        cs_put_line(writer, line->evidence[k].b);
        cs_put_string(writer, line->evidence[k].weight < 0 ? " -" : " +");
        float size =
            line->evidence[k].weight < 0 ? -line->evidence[k].weight : line->evidence[k].weight;
        if (!writer->failed && !cs_buffer_decimal(writer->out, (double)size, 1, true))
            writer->failed = true;
    }
    cs_put_char(writer, '\n');
}

static void put_weights(cs_writer *writer, uint32_t sentence) {
    const casus_doc *doc = writer->doc;
    bool any = false;
    for (size_t i = 0; i < doc->weighed.count; i++) {
        if (doc->weighed.items[i].sentence != sentence)
            continue;
        if (!any)
            put_heading(writer, "weights");
        any = true;
        put_weighed(writer, &doc->weighed.items[i]);
    }
}

static void put_reasons(cs_writer *writer, const cs_event *event) {
    const casus_doc *doc = writer->doc;
    if (event->type == CS_PLOVER_NONE)
        return;
    cs_put_string(writer, "      rule ");
    cs_put_line(writer, event->rule_name);
    if (event->cameo[0] != '\0') {
        cs_put_string(writer, "; CAMEO ");
        cs_put_string(writer, event->cameo);
    }
    if (event->inner < doc->events.count) {
        const cs_event *inner = &doc->events.items[event->inner];
        cs_put_string(writer, "; over the ");
        cs_put_string(writer, cs_type_name(doc->ontology, inner->type));
        cs_put_string(writer, " of \"");
        cs_put_line(writer, cs_slice(doc, inner->trigger_span));
        cs_put_string(writer, "\"");
    }
    if (event->status_settled)
        cs_put_string(writer, "; status set by the pattern");
    else if (event->claim_word < doc->words.count) {
        cs_put_string(writer, "; stands under \"");
        cs_put_line(writer, cs_slice(doc, doc->words.items[event->claim_word].span));
        cs_put_string(writer, "\"");
    }
    cs_put_string(writer, "; confidence ");
    if (!writer->failed && !cs_buffer_decimal(writer->out, (double)event->confidence, 2, false))
        writer->failed = true;
    cs_put_char(writer, '\n');
}

static void put_events(cs_writer *writer, uint32_t sentence) {
    const casus_doc *doc = writer->doc;
    bool any = false;
    put_heading(writer, "events");
    for (size_t i = 0; i < doc->events.count; i++) {
        if (doc->events.items[i].sentence != sentence)
            continue;
        any = true;
        cs_write_event(writer, &doc->events.items[i]);
        put_reasons(writer, &doc->events.items[i]);
    }
    if (!any)
        cs_put_string(writer, "  none\n");
}

void cs_write_explanation(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    size_t mention = 0;
    for (size_t i = 0; i < doc->sentences.count && !writer->failed; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        cs_put_style(writer, CS_STYLE_BOLD);
        cs_put_wrapped(writer, cs_slice(doc, sentence->span), 0);
        cs_put_style(writer, CS_STYLE_PLAIN);
        cs_put_char(writer, '\n');
        put_heading(writer, "tree");
        cs_write_tree(writer, sentence);
        put_mentions(writer, sentence, &mention);
        put_traces(writer, (uint32_t)i);
        put_weights(writer, (uint32_t)i);
        put_events(writer, (uint32_t)i);
        cs_put_char(writer, '\n');
    }
}
