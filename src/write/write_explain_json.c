/*
 * Why each event was coded, for programs: one JSON object a document, on one line.
 * docs/output.md has the meaning of every key. Needs the traces that CASUS_STAGE_EXPLAIN keeps.
 */
#include "write/json_put.h"

static void put_text_field(cs_writer *writer, const char *key, cs_text text) {
    cs_json_key(writer, key);
    cs_json_string(writer, text);
}

static void open_list(cs_writer *writer, const char *key) {
    cs_json_key(writer, key);
    cs_put_char(writer, '[');
}

static void put_words(cs_writer *writer, const cs_sentence *sentence) {
    const casus_doc *doc = writer->doc;
    open_list(writer, "words");
    for (uint32_t i = 0; i < sentence->count; i++) {
        const cs_word *word = &doc->words.items[sentence->first + i];
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        cs_json_key(writer, "span");
        cs_json_span(writer, word->span);
        put_text_field(writer, "lemma", word->lemma);
        put_text_field(writer, "upos", cs_text_of(cs_upos_name(word->upos)));
        cs_json_key(writer, "head"); /* counted from 1 within the sentence, 0: the root */
        cs_put_unsigned(writer,
                        word->head == CS_NO_WORD ? 0 : word->head - sentence->first + 1);
        put_text_field(writer, "deprel", cs_text_of(cs_deprel_name(word->deprel)));
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_mentions(cs_writer *writer, const cs_sentence *sentence, size_t *mention) {
    const casus_doc *doc = writer->doc;
    uint32_t end = sentence->first + sentence->count;
    open_list(writer, "mentions");
    while (*mention < doc->mentions.count &&
           doc->mentions.items[*mention].first < sentence->first)
        ++*mention;
    for (; *mention < doc->mentions.count && doc->mentions.items[*mention].first < end;
         ++*mention) {
        const cs_mention *one = &doc->mentions.items[*mention];
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        cs_json_key(writer, "span");
        cs_json_span(writer, one->span);
        cs_json_key(writer, "entity");
        if (one->entity < doc->entities.count) {
            const cs_entity *entity = &doc->entities.items[one->entity];
            char code[CS_CODE_SIZE];
            cs_actor_code(entity->country, entity->sectors, code);
            cs_put_unsigned(writer, one->entity);
            put_text_field(writer, "kind", cs_text_of(cs_entity_kind_name(entity->kind)));
            put_text_field(writer, "name", entity->name);
            put_text_field(writer, "code", cs_text_of(code));
        } else {
            cs_json_null(writer);
        }
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_trigger(cs_writer *writer, uint32_t word) {
    const casus_doc *doc = writer->doc;
    cs_json_key(writer, "trigger");
    cs_json_optional_span(writer, word < doc->words.count ? doc->words.items[word].span
                                                          : (cs_span){0, 0});
}

static void put_patterns(cs_writer *writer, uint32_t sentence) {
    const casus_doc *doc = writer->doc;
    open_list(writer, "patterns");
    for (size_t i = 0; i < doc->traces.count; i++) {
        const cs_trace *trace = &doc->traces.items[i];
        if (trace->sentence != sentence)
            continue;
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        put_text_field(writer, "rule", trace->rule_name);
        put_trigger(writer, trace->trigger);
        cs_json_key(writer, "fired");
        cs_put_string(writer, trace->fired ? "true" : "false");
        cs_json_key(writer, "lacks");
        cs_json_optional(writer, trace->fired ? (cs_text){NULL, 0} : trace->message);
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_evidence(cs_writer *writer, const cs_weighed *line) {
    open_list(writer, "evidence");
    for (int k = 0; k < line->count; k++) {
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        put_text_field(writer, "kind", cs_text_of(line->evidence[k].kind));
        put_text_field(writer, "of", line->evidence[k].a);
        put_text_field(writer, "is", line->evidence[k].b);
        cs_json_key(writer, "weight");
        cs_json_decimal(writer, (double)line->evidence[k].weight, 2, true);
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_weights(cs_writer *writer, uint32_t sentence) {
    const casus_doc *doc = writer->doc;
    open_list(writer, "weights");
    for (size_t i = 0; i < doc->weighed.count; i++) {
        const cs_weighed *line = &doc->weighed.items[i];
        if (line->sentence != sentence)
            continue;
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        put_trigger(writer, line->trigger);
        put_text_field(writer, "type", cs_text_of(cs_type_name(doc->ontology, line->type)));
        cs_json_key(writer, "probability");
        cs_json_decimal(writer, (double)line->probability, 2, true);
        put_evidence(writer, line);
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_events(cs_writer *writer, uint32_t sentence) {
    const casus_doc *doc = writer->doc;
    open_list(writer, "events");
    for (size_t i = 0; i < doc->events.count; i++)
        if (doc->events.items[i].sentence == sentence)
            cs_json_event(writer, &doc->events.items[i]);
    cs_put_char(writer, ']');
}

void cs_write_explanation_json(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    size_t mention = 0;
    cs_put_char(writer, '{');
    put_text_field(writer, "id", cs_text_of(doc->id));
    open_list(writer, "sentences");
    for (size_t i = 0; i < doc->sentences.count && !writer->failed; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        cs_json_key(writer, "span");
        cs_json_span(writer, sentence->span);
        put_words(writer, sentence);
        put_mentions(writer, sentence, &mention);
        put_patterns(writer, (uint32_t)i);
        put_weights(writer, (uint32_t)i);
        put_events(writer, (uint32_t)i);
        cs_put_char(writer, '}');
    }
    cs_put_string(writer, "]}\n");
}
