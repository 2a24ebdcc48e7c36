/*
 * One JSON object a document, on one line: docs/output.md has the meaning of every key.
 */
#include "write/json_put.h"

#include <stdlib.h>

static void put_index(cs_writer *writer, uint32_t index, size_t count) {
    if (index < count)
        cs_put_unsigned(writer, index);
    else
        cs_json_null(writer);
}

static void put_count(cs_writer *writer, int32_t count) {
    if (count < 0)
        cs_json_null(writer);
    else
        cs_put_unsigned(writer, (uint64_t)count);
}

static void put_articles(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    cs_json_key(writer, "articles");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->articles.count; i++) {
        const cs_article *article = &doc->articles.items[i];
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        cs_json_key(writer, "kind");
        cs_json_string(writer, cs_text_of(cs_article_kind_name(article->kind)));
        cs_json_key(writer, "start");
        cs_put_unsigned(writer, cs_code_point(&writer->code_points, article->span.offset));
        cs_json_key(writer, "end");
        cs_put_unsigned(writer,
                        cs_code_point(&writer->code_points, cs_span_end(article->span)));
        cs_json_key(writer, "title");
        cs_json_optional_span(writer, article->title);
        cs_json_key(writer, "date");
        cs_json_date(writer, article->date);
        cs_json_key(writer, "truncated");
        cs_put_string(writer, article->truncated ? "true" : "false");
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_excluded(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    cs_json_key(writer, "excluded");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->excluded.count; i++) {
        const cs_excluded *excluded = &doc->excluded.items[i];
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        cs_json_key(writer, "kind");
        cs_json_string(writer, cs_text_of(cs_excluded_kind_name(excluded->kind)));
        cs_json_key(writer, "start");
        cs_put_unsigned(writer, cs_code_point(&writer->code_points, excluded->span.offset));
        cs_json_key(writer, "end");
        cs_put_unsigned(writer,
                        cs_code_point(&writer->code_points, cs_span_end(excluded->span)));
        cs_put_char(writer, '}');
    }
    cs_put_char(writer, ']');
}

static void put_sectors(cs_writer *writer, cs_sectors sectors) {
    cs_json_key(writer, "sectors");
    cs_put_char(writer, '[');
    for (int i = 0; i < CS_SECTOR_COUNT; i++) {
        if ((sectors >> i & 1) == 0)
            continue;
        cs_json_comma(writer);
        cs_json_string(writer, cs_text_of(cs_sector_name((cs_sector)i)));
    }
    cs_put_char(writer, ']');
}

/* Mentions of each entity in text order, as lists threaded through `next`. */
typedef struct mention_lists {
    uint32_t *first; /* [entity] */
    uint32_t *next;  /* [mention] */
} mention_lists;

static bool list_mentions(const casus_doc *doc, mention_lists *lists) {
    size_t entities = doc->entities.count, mentions = doc->mentions.count;
    lists->first = malloc((entities + mentions + 1) * sizeof *lists->first);
    if (lists->first == NULL)
        return false;
    lists->next = lists->first + entities;
    for (size_t i = 0; i < entities; i++)
        lists->first[i] = CS_NO_MENTION;
    for (size_t i = mentions; i-- > 0;) {
        uint32_t entity = doc->mentions.items[i].entity;
        if (entity >= entities)
            continue;
        lists->next[i] = lists->first[entity];
        lists->first[entity] = (uint32_t)i;
    }
    return true;
}

static void put_mentions(cs_writer *writer, const mention_lists *lists, size_t entity) {
    const casus_doc *doc = writer->doc;
    cs_json_key(writer, "mentions");
    cs_put_char(writer, '[');
    for (uint32_t i = lists->first[entity]; i != CS_NO_MENTION; i = lists->next[i]) {
        const cs_mention *mention = &doc->mentions.items[i];
        cs_json_comma(writer);
        cs_json_span(writer,
                     mention->name_span.length > 0 ? mention->name_span : mention->span);
    }
    cs_put_char(writer, ']');
}

static void put_entity(cs_writer *writer, size_t index, const mention_lists *lists) {
    const cs_entity *entity = &writer->doc->entities.items[index];
    char code[CS_CODE_SIZE];
    cs_actor_code(entity->country, entity->sectors, code);
    cs_json_comma(writer);
    cs_put_char(writer, '{');
    cs_json_key(writer, "id");
    cs_put_unsigned(writer, index);
    cs_json_key(writer, "kind");
    cs_json_string(writer, cs_text_of(cs_entity_kind_name(entity->kind)));
    cs_json_key(writer, "name");
    cs_json_string(writer, entity->name);
    cs_json_key(writer, "country");
    cs_json_optional(writer, cs_text_of(entity->country.code));
    put_sectors(writer, entity->sectors);
    cs_json_key(writer, "role");
    cs_json_optional(writer, entity->role);
    cs_json_key(writer, "code");
    cs_json_optional(writer, cs_text_of(code));
    put_mentions(writer, lists, index);
    cs_put_char(writer, '}');
}

static void put_entities(cs_writer *writer) {
    mention_lists lists;
    if (!list_mentions(writer->doc, &lists)) {
        writer->failed = true;
        return;
    }
    cs_json_key(writer, "entities");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < writer->doc->entities.count; i++)
        put_entity(writer, i, &lists);
    cs_put_char(writer, ']');
    free(lists.first);
}

static void put_party(cs_writer *writer, const cs_party *party) {
    cs_party_view view = cs_view_party(writer->doc, party);
    cs_put_char(writer, '{');
    cs_json_key(writer, "span");
    cs_json_span(writer, view.span);
    cs_json_key(writer, "entity");
    put_index(writer, party->entity, writer->doc->entities.count);
    cs_json_key(writer, "name");
    cs_json_string(writer, view.name);
    cs_json_key(writer, "country");
    cs_json_optional(writer, cs_text_of(view.entity == NULL ? "" : view.entity->country.code));
    put_sectors(writer, view.entity == NULL ? 0 : view.entity->sectors);
    cs_json_key(writer, "code");
    cs_json_optional(writer, cs_text_of(view.code));
    cs_put_char(writer, '}');
}

static void put_parties(cs_writer *writer, const char *key, const cs_party *parties,
                        size_t count) {
    cs_json_key(writer, key);
    cs_put_char(writer, '[');
    for (size_t i = 0; i < count; i++) {
        cs_json_comma(writer);
        put_party(writer, &parties[i]);
    }
    cs_put_char(writer, ']');
}

/* Type, modes and contexts, and the codes and scores that follow from them. */
static void put_type(cs_writer *writer, const cs_event *event) {
    double goldstein = 0;
    cs_json_key(writer, "type");
    cs_json_optional(writer, cs_text_of(cs_type_name(writer->doc->ontology, event->type)));
    cs_json_key(writer, "modes");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < event->mode_count; i++) {
        cs_json_comma(writer);
        cs_json_string(writer,
                       cs_text_of(cs_mode_name(writer->doc->ontology, event->modes[i])));
    }
    cs_put_char(writer, ']');
    cs_json_key(writer, "contexts");
    cs_put_char(writer, '[');
    for (int i = 0; i < CS_CONTEXT_COUNT; i++) {
        if ((event->contexts >> i & 1) == 0)
            continue;
        cs_json_comma(writer);
        cs_json_string(writer, cs_text_of(cs_context_name(i)));
    }
    cs_put_char(writer, ']');
    cs_json_key(writer, "cameo");
    cs_json_optional(writer, cs_text_of(event->cameo));
    cs_json_key(writer, "quad");
    put_count(writer, event->type == CS_PLOVER_NONE
                          ? -1
                          : cs_type_quad(writer->doc->ontology, event->type));
    cs_json_key(writer, "score");
    if (event->type == CS_PLOVER_NONE)
        cs_json_null(writer);
    else
        cs_json_decimal(writer,
                        cs_type_score(writer->doc->ontology, event->type,
                                      event->mode_count > 0 ? event->modes[0] : 0),
                        2, true);
    cs_json_key(writer, "goldstein");
    if (cs_cameo_goldstein(event->cameo, &goldstein))
        cs_json_decimal(writer, goldstein, 2, true);
    else
        cs_json_null(writer);
}

static void put_date(cs_writer *writer, const cs_event *event) {
    cs_json_key(writer, "date");
    cs_json_date(writer, event->date);
    cs_json_key(writer, "date_precision");
    cs_json_optional(writer, event->date_precision == CS_PRECISION_NONE
                                 ? (cs_text){"", 0}
                                 : cs_text_of(cs_precision_name(event->date_precision)));
    cs_json_key(writer, "date_span");
    cs_json_optional_span(writer, event->date_span);
}

static void put_place(cs_writer *writer, const cs_event *event) {
    cs_json_key(writer, "place");
    if (event->place_name.length == 0) {
        cs_json_null(writer);
        return;
    }
    cs_put_char(writer, '{');
    cs_json_key(writer, "name");
    cs_json_string(writer, event->place_name);
    cs_json_key(writer, "country");
    cs_json_optional(writer, cs_text_of(event->place_country.code));
    cs_json_key(writer, "lat");
    if (event->place_located)
        cs_json_decimal(writer, (double)event->latitude, 4, false);
    else
        cs_json_null(writer);
    cs_json_key(writer, "lon");
    if (event->place_located)
        cs_json_decimal(writer, (double)event->longitude, 4, false);
    else
        cs_json_null(writer);
    cs_json_key(writer, "precision");
    cs_json_string(writer, cs_text_of(cs_place_precision_name(event->place_precision)));
    cs_json_key(writer, "span");
    cs_json_optional_span(writer, event->place_span);
    cs_put_char(writer, '}');
}

void cs_json_event(cs_writer *writer, const cs_event *event) {
    const casus_doc *doc = writer->doc;
    const cs_sentence *sentence = cs_sentence_at(doc, event->sentence);
    cs_json_comma(writer);
    cs_put_char(writer, '{');
    cs_json_key(writer, "id");
    cs_json_string(writer, cs_text_of(event->id));
    cs_json_key(writer, "article");
    put_index(writer, event->article, doc->articles.count);
    cs_json_key(writer, "sentence");
    cs_json_optional_span(writer, sentence == NULL ? (cs_span){0, 0} : sentence->span);
    cs_json_key(writer, "trigger");
    cs_json_optional_span(writer, event->trigger_span);
    cs_json_key(writer, "pair");
    put_count(writer, event->pair);
    put_type(writer, event);
    cs_json_key(writer, "status");
    cs_json_string(writer, cs_text_of(cs_event_status_name(event->status)));
    put_parties(writer, "actors", event->actors, event->actor_count);
    put_parties(writer, "recipients", event->recipients, event->recipient_count);
    cs_json_key(writer, "claimed_by");
    if (event->claimed_by.span.length == 0)
        cs_json_null(writer);
    else
        put_party(writer, &event->claimed_by);
    put_date(writer, event);
    put_place(writer, event);
    cs_json_key(writer, "killed");
    put_count(writer, event->killed);
    cs_json_key(writer, "injured");
    put_count(writer, event->injured);
    cs_json_key(writer, "confidence");
    cs_json_decimal(writer, (double)event->confidence, 3, false);
    cs_json_key(writer, "rule");
    cs_json_optional(writer, event->rule_name);
    cs_put_char(writer, '}');
}

static void put_span_list(cs_writer *writer, const char *key, const cs_span *spans,
                          size_t count) {
    cs_json_key(writer, key);
    cs_put_char(writer, '[');
    for (size_t i = 0; i < count; i++) {
        if (spans[i].length == 0)
            continue;
        cs_json_comma(writer);
        cs_json_span(writer, spans[i]);
    }
    cs_put_char(writer, ']');
}

static void put_quote(cs_writer *writer, const cs_quote *quote) {
    cs_json_comma(writer);
    cs_put_char(writer, '{');
    cs_json_key(writer, "kind");
    cs_json_string(writer, cs_text_of(cs_quote_kind_name(quote->kind)));
    put_span_list(writer, "content", quote->content, quote->content_count);
    put_span_list(writer, "source", &quote->source, 1);
    put_span_list(writer, "cue", &quote->cue, 1);
    cs_json_key(writer, "speaker");
    put_index(writer, quote->speaker, writer->doc->entities.count);
    cs_put_char(writer, '}');
}

static void put_entity_list(cs_writer *writer, const char *key, const uint32_t *entities,
                            size_t count) {
    cs_json_key(writer, key);
    cs_put_char(writer, '[');
    for (size_t i = 0; i < count; i++) {
        cs_json_comma(writer);
        cs_put_unsigned(writer, entities[i]);
    }
    cs_put_char(writer, ']');
}

static void put_demand(cs_writer *writer, const cs_demand *demand) {
    cs_json_comma(writer);
    cs_put_char(writer, '{');
    put_entity_list(writer, "by", demand->by, demand->by_count);
    put_entity_list(writer, "of", demand->of, demand->of_count);
    cs_json_key(writer, "content");
    cs_json_optional_span(writer, demand->content);
    cs_json_key(writer, "event");
    put_index(writer, demand->event, writer->doc->events.count);
    cs_put_char(writer, '}');
}

static void put_coder(cs_writer *writer) {
    const casus_model *model = writer->model;
    cs_json_key(writer, "coder");
    cs_put_char(writer, '{');
    cs_json_key(writer, "version");
    cs_json_string(writer, CS_LITERAL(CASUS_VERSION));
    cs_json_key(writer, "model");
    cs_json_optional(writer, cs_text_of(model == NULL ? "" : casus_model_version(model)));
    cs_json_key(writer, "lexicon");
    cs_json_optional(writer, cs_text_of(model == NULL ? "" : casus_lexicon_version(model)));
    cs_put_char(writer, '}');
}

static void put_document(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    cs_json_key(writer, "id");
    cs_json_string(writer, cs_text_of(doc->id));
    cs_json_key(writer, "date");
    cs_json_date(writer, doc->date);
    cs_json_key(writer, "source");
    cs_json_optional(writer, doc->source);
    cs_json_key(writer, "url");
    cs_json_optional(writer, doc->url);
    cs_json_key(writer, "title");
    cs_json_optional(writer, doc->title);
    cs_json_key(writer, "language");
    cs_json_optional(writer, doc->language);
    if (writer->options.with_text) {
        cs_json_key(writer, "text");
        cs_json_string(writer, doc->text);
    }
}

void cs_write_json(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    cs_put_char(writer, '{');
    put_document(writer);
    put_articles(writer);
    put_excluded(writer);
    put_entities(writer);
    cs_json_key(writer, "events");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->events.count; i++)
        cs_json_event(writer, &doc->events.items[i]);
    cs_put_char(writer, ']');
    cs_json_key(writer, "quotes");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->quotes.count; i++)
        put_quote(writer, &doc->quotes.items[i]);
    cs_put_char(writer, ']');
    cs_json_key(writer, "demands");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->demands.count; i++)
        put_demand(writer, &doc->demands.items[i]);
    cs_put_char(writer, ']');
    put_coder(writer);
    cs_put_string(writer, "}\n");
}
