/*
 * One row an event (or, expanded, one a dyad), as JSON Lines, CSV or TSV. The columns are those
 * of the table below, in its order; docs/output.md describes them. Several values in one column
 * are joined with ";", in the order of the actors; a ";" inside a value becomes ",".
 */
#include "write/json_put.h"

/* What one row is made of. */
typedef struct event_row {
    const cs_event *event;
    const cs_party *actors;
    size_t actor_count;
    const cs_party *recipients;
    size_t recipient_count;
} event_row;

typedef enum value_kind {
    VALUE_TEXT,
    VALUE_NUMBER, /* written as it is; null or empty when there is none */
} value_kind;

/* Appends the plain value to `value`; false when memory is short. */
typedef bool put_value(casus_buffer *value, const cs_writer *writer, const event_row *row);

typedef struct column {
    const char *name;
    value_kind kind;
    put_value *put;
} column;

/* The text on one line: white space runs become one space. */
static bool put_folded(casus_buffer *value, cs_text text) {
    bool space = false;
    text = cs_text_trim(text);
    for (size_t i = 0; i < text.length; i++) {
        if (cs_is_space(text.data[i])) {
            space = true;
            continue;
        }
        if (space && !cs_buffer_char(value, ' '))
            return false;
        space = false;
        if (!cs_buffer_char(value, text.data[i]))
            return false;
    }
    return true;
}

/* One of several values of a column. */
static bool put_item(casus_buffer *value, cs_text text, bool first) {
    if (!first && !cs_buffer_char(value, ';'))
        return false;
    size_t start = value->length;
    if (!put_folded(value, text))
        return false;
    for (size_t i = start; i < value->length; i++)
        if (value->data[i] == ';')
            value->data[i] = ',';
    return true;
}

static bool put_date(casus_buffer *value, cs_date date) {
    char text[16];
    cs_date_format(date, text);
    return cs_buffer_string(value, text);
}

static bool put_document(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)row;
    return put_folded(value, cs_text_of(writer->doc->id));
}

static bool put_event_id(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return cs_buffer_string(value, row->event->id);
}

static bool put_event_date(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return put_date(value, row->event->date);
}

static bool put_date_precision(casus_buffer *value, const cs_writer *writer,
                               const event_row *row) {
    (void)writer;
    return row->event->date_precision == CS_PRECISION_NONE ||
           cs_buffer_string(value, cs_precision_name(row->event->date_precision));
}

static bool put_status(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return cs_buffer_string(value, cs_event_status_name(row->event->status));
}

static bool put_type(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    return cs_buffer_string(value, cs_type_name(writer->doc->ontology, row->event->type));
}

static bool put_modes(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    for (size_t i = 0; i < row->event->mode_count; i++)
        if (!put_item(value,
                      cs_text_of(cs_mode_name(writer->doc->ontology, row->event->modes[i])),
                      i == 0))
            return false;
    return true;
}

static bool put_contexts(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    bool first = true;
    for (int i = 0; i < CS_CONTEXT_COUNT; i++) {
        if ((row->event->contexts >> i & 1) == 0)
            continue;
        if (!put_item(value, cs_text_of(cs_context_name(i)), first))
            return false;
        first = false;
    }
    return true;
}

static bool put_quad(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    return row->event->type == CS_PLOVER_NONE ||
           cs_buffer_unsigned(value,
                              (uint64_t)cs_type_quad(writer->doc->ontology, row->event->type));
}

static bool put_score(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    const cs_event *event = row->event;
    cs_mode mode = event->mode_count > 0 ? event->modes[0] : 0;
    return event->type == CS_PLOVER_NONE ||
           cs_buffer_decimal(value, cs_type_score(writer->doc->ontology, event->type, mode), 2,
                             true);
}

static bool put_cameo(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return cs_buffer_string(value, row->event->cameo);
}

static bool put_goldstein(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    double goldstein;
    return !cs_cameo_goldstein(row->event->cameo, &goldstein) ||
           cs_buffer_decimal(value, goldstein, 2, true);
}

typedef enum party_part {
    PART_TEXT,
    PART_NAME,
    PART_CODE,
    PART_COUNTRY,
    PART_SECTORS
} party_part;

static bool put_part(casus_buffer *value, const cs_writer *writer, const cs_party *parties,
                     size_t count, party_part part) {
    for (size_t i = 0; i < count; i++) {
        cs_party_view view = cs_view_party(writer->doc, &parties[i]);
        char joined[CS_CODE_SIZE];
        cs_text text = {"", 0};
        switch (part) {
        case PART_TEXT:
            text = cs_slice(writer->doc, view.span);
            break;
        case PART_NAME:
            text = view.name;
            break;
        case PART_CODE:
            text = cs_text_of(view.code);
            break;
        case PART_COUNTRY:
            text = cs_text_of(view.entity == NULL ? "" : view.entity->country.code);
            break;
        case PART_SECTORS:
            if (view.entity != NULL) {
                size_t length = cs_join_sectors(view.entity->sectors, ' ', joined);
                text = (cs_text){joined, length};
            }
            break;
        }
        if (!put_item(value, text, i == 0))
            return false;
    }
    return true;
}

#define PARTY_COLUMN(function, list, count, part)                                              \
    static bool function(casus_buffer *value, const cs_writer *writer, const event_row *row) { \
        return put_part(value, writer, row->list, row->count, part);                           \
    }

PARTY_COLUMN(put_actor_text, actors, actor_count, PART_TEXT)
PARTY_COLUMN(put_actor_name, actors, actor_count, PART_NAME)
PARTY_COLUMN(put_actor_code, actors, actor_count, PART_CODE)
PARTY_COLUMN(put_actor_country, actors, actor_count, PART_COUNTRY)
PARTY_COLUMN(put_actor_sectors, actors, actor_count, PART_SECTORS)
PARTY_COLUMN(put_recipient_text, recipients, recipient_count, PART_TEXT)
PARTY_COLUMN(put_recipient_name, recipients, recipient_count, PART_NAME)
PARTY_COLUMN(put_recipient_code, recipients, recipient_count, PART_CODE)
PARTY_COLUMN(put_recipient_country, recipients, recipient_count, PART_COUNTRY)
PARTY_COLUMN(put_recipient_sectors, recipients, recipient_count, PART_SECTORS)

static bool put_claim_part(casus_buffer *value, const cs_writer *writer, const event_row *row,
                           party_part part) {
    const cs_party *party = &row->event->claimed_by;
    return party->span.length == 0 || put_part(value, writer, party, 1, part);
}

static bool put_claim_text(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    return put_claim_part(value, writer, row, PART_TEXT);
}

static bool put_claim_name(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    return put_claim_part(value, writer, row, PART_NAME);
}

static bool put_claim_code(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    return put_claim_part(value, writer, row, PART_CODE);
}

static bool put_trigger(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    return put_folded(value, cs_slice(writer->doc, row->event->trigger_span));
}

static bool put_place(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return put_folded(value, row->event->place_name);
}

static bool put_place_country(casus_buffer *value, const cs_writer *writer,
                              const event_row *row) {
    (void)writer;
    return cs_buffer_string(value, row->event->place_country.code);
}

static bool put_place_precision(casus_buffer *value, const cs_writer *writer,
                                const event_row *row) {
    (void)writer;
    return row->event->place_name.length == 0 ||
           cs_buffer_string(value, cs_place_precision_name(row->event->place_precision));
}

static bool put_latitude(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return !row->event->place_located ||
           cs_buffer_decimal(value, (double)row->event->latitude, 4, false);
}

static bool put_longitude(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return !row->event->place_located ||
           cs_buffer_decimal(value, (double)row->event->longitude, 4, false);
}

static bool put_killed(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return row->event->killed < 0 || cs_buffer_unsigned(value, (uint64_t)row->event->killed);
}

static bool put_injured(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return row->event->injured < 0 || cs_buffer_unsigned(value, (uint64_t)row->event->injured);
}

static bool put_confidence(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return cs_buffer_decimal(value, (double)row->event->confidence, 3, false);
}

static bool put_rule(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return put_folded(value, row->event->rule_name);
}

static bool put_pair(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)writer;
    return row->event->pair < 0 || cs_buffer_unsigned(value, (uint64_t)row->event->pair);
}

static bool put_published(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)row;
    return put_date(value, writer->doc->date);
}

static bool put_source(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    const casus_doc *doc = writer->doc;
    cs_text source = doc->source;
    if (source.length == 0 && row->event->article < doc->articles.count)
        source = doc->articles.items[row->event->article].source;
    return put_folded(value, source);
}

static bool put_url(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    (void)row;
    return put_folded(value, writer->doc->url);
}

static bool put_title(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    const casus_doc *doc = writer->doc;
    cs_text title = doc->title;
    if (row->event->article < doc->articles.count &&
        doc->articles.items[row->event->article].title.length > 0)
        title = cs_slice(doc, doc->articles.items[row->event->article].title);
    return put_folded(value, title);
}

static bool put_sentence(casus_buffer *value, const cs_writer *writer, const event_row *row) {
    const cs_sentence *sentence = cs_sentence_at(writer->doc, row->event->sentence);
    return sentence == NULL || put_folded(value, cs_slice(writer->doc, sentence->span));
}

static const column columns[] = {
    {"document", VALUE_TEXT, put_document},
    {"event", VALUE_TEXT, put_event_id},
    {"date", VALUE_TEXT, put_event_date},
    {"date_precision", VALUE_TEXT, put_date_precision},
    {"status", VALUE_TEXT, put_status},
    {"type", VALUE_TEXT, put_type},
    {"modes", VALUE_TEXT, put_modes},
    {"contexts", VALUE_TEXT, put_contexts},
    {"quad", VALUE_NUMBER, put_quad},
    {"score", VALUE_NUMBER, put_score},
    {"cameo", VALUE_TEXT, put_cameo},
    {"goldstein", VALUE_NUMBER, put_goldstein},
    {"actor_text", VALUE_TEXT, put_actor_text},
    {"actor_name", VALUE_TEXT, put_actor_name},
    {"actor_code", VALUE_TEXT, put_actor_code},
    {"actor_country", VALUE_TEXT, put_actor_country},
    {"actor_sectors", VALUE_TEXT, put_actor_sectors},
    {"recipient_text", VALUE_TEXT, put_recipient_text},
    {"recipient_name", VALUE_TEXT, put_recipient_name},
    {"recipient_code", VALUE_TEXT, put_recipient_code},
    {"recipient_country", VALUE_TEXT, put_recipient_country},
    {"recipient_sectors", VALUE_TEXT, put_recipient_sectors},
    {"claimed_by_text", VALUE_TEXT, put_claim_text},
    {"claimed_by_name", VALUE_TEXT, put_claim_name},
    {"claimed_by_code", VALUE_TEXT, put_claim_code},
    {"trigger", VALUE_TEXT, put_trigger},
    {"place", VALUE_TEXT, put_place},
    {"place_country", VALUE_TEXT, put_place_country},
    {"place_precision", VALUE_TEXT, put_place_precision},
    {"latitude", VALUE_NUMBER, put_latitude},
    {"longitude", VALUE_NUMBER, put_longitude},
    {"killed", VALUE_NUMBER, put_killed},
    {"injured", VALUE_NUMBER, put_injured},
    {"confidence", VALUE_NUMBER, put_confidence},
    {"rule", VALUE_TEXT, put_rule},
    {"pair", VALUE_NUMBER, put_pair},
    {"published", VALUE_TEXT, put_published},
    {"source", VALUE_TEXT, put_source},
    {"url", VALUE_TEXT, put_url},
    {"title", VALUE_TEXT, put_title},
    {"sentence", VALUE_TEXT, put_sentence},
};

enum { COLUMN_COUNT = sizeof columns / sizeof columns[0] };

/* RFC 4180: quoted when it holds a comma, a quote or a line end; quotes doubled. */
static void put_csv(cs_writer *writer, cs_text text) {
    bool quoted = false;
    for (size_t i = 0; i < text.length; i++)
        quoted |= text.data[i] == ',' || text.data[i] == '"' || text.data[i] == '\n' ||
                  text.data[i] == '\r';
    if (!quoted) {
        cs_put(writer, text);
        return;
    }
    cs_put_char(writer, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"')
            cs_put_char(writer, '"');
        cs_put_char(writer, text.data[i]);
    }
    cs_put_char(writer, '"');
}

static void put_cell(cs_writer *writer, size_t index, cs_text text) {
    switch (writer->options.format) {
    case CASUS_FORMAT_CSV:
        if (index > 0)
            cs_put_char(writer, ',');
        put_csv(writer, text);
        break;
    case CASUS_FORMAT_TSV:
        if (index > 0)
            cs_put_char(writer, '\t');
        cs_put(writer, text); /* white space has been folded */
        break;
    default:
        cs_json_key(writer, columns[index].name);
        if (columns[index].kind == VALUE_NUMBER && text.length > 0)
            cs_put(writer, text);
        else
            cs_json_optional(writer, text);
    }
}

static const char *line_end(const cs_writer *writer) {
    return writer->options.format == CASUS_FORMAT_CSV ? "\r\n" : "\n";
}

void cs_write_row_names(cs_writer *writer) {
    for (size_t i = 0; i < COLUMN_COUNT; i++)
        put_cell(writer, i, cs_text_of(columns[i].name));
    cs_put_string(writer, line_end(writer));
}

static void write_row(cs_writer *writer, casus_buffer *value, const event_row *row) {
    bool is_json = writer->options.format == CASUS_FORMAT_JSONL;
    if (is_json)
        cs_put_char(writer, '{');
    for (size_t i = 0; i < COLUMN_COUNT && !writer->failed; i++) {
        value->length = 0;
        if (columns[i].put(value, writer, row))
            put_cell(writer, i, (cs_text){value->data, value->length});
        else
            writer->failed = true;
    }
    if (is_json)
        cs_put_char(writer, '}');
    cs_put_string(writer, line_end(writer));
}

/* Every actor with every recipient; a side without parties still makes a row. */
static void write_dyads(cs_writer *writer, casus_buffer *value, const event_row *whole) {
    size_t actors = whole->actor_count > 0 ? whole->actor_count : 1;
    size_t recipients = whole->recipient_count > 0 ? whole->recipient_count : 1;
    for (size_t i = 0; i < actors && !writer->failed; i++) {
        for (size_t k = 0; k < recipients && !writer->failed; k++) {
            event_row dyad = *whole;
            if (whole->actor_count > 0) {
                dyad.actors = &whole->actors[i];
                dyad.actor_count = 1;
            }
            if (whole->recipient_count > 0) {
                dyad.recipients = &whole->recipients[k];
                dyad.recipient_count = 1;
            }
            write_row(writer, value, &dyad);
        }
    }
}

void cs_write_rows(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    casus_buffer value = {0};
    for (size_t i = 0; i < doc->events.count && !writer->failed; i++) {
        const cs_event *event = &doc->events.items[i];
        event_row whole = {event, event->actors, event->actor_count, event->recipients,
                           event->recipient_count};
        if (writer->options.expand)
            write_dyads(writer, &value, &whole);
        else
            write_row(writer, &value, &whole);
    }
    casus_buffer_free(&value);
}
