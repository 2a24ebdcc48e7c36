/*
 * Events in an SQLite database: one transaction a session, so that a reader of the file sees
 * all of it or nothing; a document coded again replaces what was there.
 */
#include "base/error.h"
#include "write/database_schema.h"
#include "write/writer.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* How long to wait for another program that writes, in milliseconds. */
enum { BUSY_WAIT = 5000 };

typedef enum statement_id {
    FORGET_DOCUMENT,
    ADD_DOCUMENT,
    ADD_ARTICLE,
    ADD_SENTENCE,
    ADD_ENTITY,
    ADD_MENTION,
    ADD_EVENT,
    ADD_ACTOR,
    ADD_QUOTE,
    ADD_QUOTE_CONTENT,
    ADD_DEMAND,
    ADD_DEMAND_PARTY,
    STATEMENT_COUNT
} statement_id;

static const char *const statement_texts[STATEMENT_COUNT] = {
    "DELETE FROM documents WHERE id = ?",
    "INSERT INTO documents(id, date, source, url, title, language, coder_version, coder_model,"
    " coder_lexicon) VALUES(?,?,?,?,?,?,?,?,?)",
    "INSERT INTO articles VALUES(?,?,?,?,?,?,?,?,?)",
    "INSERT INTO sentences VALUES(?,?,?,?,?,?,?)",
    "INSERT INTO entities VALUES(?,?,?,?,?,?,?,?)",
    "INSERT INTO mentions VALUES(?,?,?,?,?,?)",
    "INSERT INTO events "
    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    "INSERT INTO event_actors VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
    "INSERT INTO quotes VALUES(?,?,?,?,?,?,?,?,?,?,?)",
    "INSERT INTO quote_contents VALUES(?,?,?,?,?,?)",
    "INSERT INTO demands VALUES(?,?,?,?,?,?)",
    "INSERT INTO demand_parties VALUES(?,?,?,?,?)",
};

struct casus_database {
    sqlite3 *connection;
    sqlite3_stmt *statements[STATEMENT_COUNT];
    char *path;
    bool is_new;       /* the file did not exist before */
    bool is_committed; /* at least once */
};

/* ------------------------------------------------------------------------------------------------
 * Opening and closing
 */

/* `code` is the extended one. */
static casus_status fail_with(const casus_database *database, int code, casus_error *error) {
    cs_place place = {.source = database->path};
    if (code == SQLITE_IOERR_NOMEM)
        return cs_fail_memory(error);
    switch (code & 0xff) {
    case SQLITE_NOMEM:
        return cs_fail_memory(error);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return cs_fail(error, CASUS_ERROR_IO, place,
                       "another program is writing to the database; try again when it is done");
    case SQLITE_FULL:
        return cs_fail(error, CASUS_ERROR_IO, place,
                       "the disk is full; nothing was changed in the database");
    case SQLITE_NOTADB:
        return cs_fail(error, CASUS_ERROR_IO, place,
                       "the file is no SQLite database; choose another name");
    case SQLITE_READONLY:
        return cs_fail(error, CASUS_ERROR_IO, place, "the database may not be written");
    case SQLITE_CANTOPEN:
        return cs_fail(error, CASUS_ERROR_IO, place, "cannot open the database: %s",
                       strerror(sqlite3_system_errno(database->connection)));
    default:
        return cs_fail(error, CASUS_ERROR_IO, place, "the database failed: %s",
                       sqlite3_errstr(code));
    }
}

static casus_status fail(const casus_database *database, casus_error *error) {
    return fail_with(database, sqlite3_extended_errcode(database->connection), error);
}

static casus_status execute(casus_database *database, const char *sql, casus_error *error) {
    return sqlite3_exec(database->connection, sql, NULL, NULL, NULL) == SQLITE_OK
               ? CASUS_OK
               : fail(database, error);
}

/* The single number that a query gives. */
static casus_status ask(casus_database *database, const char *sql, int64_t *out,
                        casus_error *error) {
    sqlite3_stmt *statement = NULL;
    bool good =
        sqlite3_prepare_v2(database->connection, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW;
    if (good)
        *out = sqlite3_column_int64(statement, 0);
    casus_status status = good ? CASUS_OK : fail(database, error);
    sqlite3_finalize(statement);
    return status;
}

#define TEXT_OF_(number) #number
#define TEXT_OF(number)  TEXT_OF_(number)

/* Creates the tables of an empty database, and refuses one that is not ours. */
static casus_status prepare_schema(casus_database *database, casus_error *error) {
    int64_t application = 0, version = 0, tables = 0;
    casus_status status = ask(database, "PRAGMA application_id", &application, error);
    if (status == CASUS_OK)
        status = ask(database, "PRAGMA user_version", &version, error);
    if (status == CASUS_OK)
        status = ask(database, "SELECT count(*) FROM sqlite_schema", &tables, error);
    if (status != CASUS_OK)
        return status;
    if (tables == 0) {
        status = execute(database,
                         "PRAGMA application_id = " TEXT_OF(
                             CS_DATABASE_APPLICATION) ";"
                                                      "PRAGMA user_version = " TEXT_OF(
                                                          CS_DATABASE_VERSION) ";",
                         error);
        return status == CASUS_OK ? execute(database, cs_database_schema, error) : status;
    }
    if (application != CS_DATABASE_APPLICATION)
        return cs_fail(error, CASUS_ERROR_IO, (cs_place){.source = database->path},
                       "the database was not made by Casus; choose another name");
    if (version != CS_DATABASE_VERSION)
        return cs_fail(error, CASUS_ERROR_IO, (cs_place){.source = database->path},
                       "the database has schema %lld, this program writes %d: code into a new "
                       "file",
                       (long long)version, CS_DATABASE_VERSION);
    return CASUS_OK;
}

static casus_status prepare_statements(casus_database *database, casus_error *error) {
    for (int i = 0; i < STATEMENT_COUNT; i++)
        if (sqlite3_prepare_v3(database->connection, statement_texts[i], -1,
                               SQLITE_PREPARE_PERSISTENT, &database->statements[i],
                               NULL) != SQLITE_OK)
            return fail(database, error);
    return CASUS_OK;
}

casus_status casus_database_open(casus_database **out, const char *path, casus_error *error) {
    struct stat info;
    casus_database *database = calloc(1, sizeof *database);
    if (database == NULL)
        return cs_fail_memory(error);
    database->is_new = stat(path, &info) != 0 && errno == ENOENT;
    database->path = strdup(path);
    casus_status status = database->path == NULL ? cs_fail_memory(error) : CASUS_OK;
    if (status == CASUS_OK &&
        sqlite3_open_v2(path, &database->connection,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX,
                        NULL) != SQLITE_OK)
        status = database->connection == NULL ? cs_fail_memory(error) : fail(database, error);
    if (status == CASUS_OK) {
        sqlite3_busy_timeout(database->connection, BUSY_WAIT);
        status = execute(database, "PRAGMA foreign_keys = ON; BEGIN IMMEDIATE", error);
    }
    if (status == CASUS_OK)
        status = prepare_schema(database, error);
    if (status == CASUS_OK)
        status = prepare_statements(database, error);
    if (status == CASUS_OK)
        *out = database;
    else
        casus_database_free(database);
    return status;
}

casus_status casus_database_commit(casus_database *database, casus_error *error) {
    casus_status status = execute(database, "COMMIT", error);
    if (status != CASUS_OK)
        return status;
    database->is_committed = true;
    return execute(database, "BEGIN", error);
}

void casus_database_free(casus_database *database) {
    struct stat info;
    if (database == NULL)
        return;
    for (int i = 0; i < STATEMENT_COUNT; i++)
        sqlite3_finalize(database->statements[i]);
    if (database->connection != NULL && !sqlite3_get_autocommit(database->connection))
        sqlite3_exec(database->connection, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(database->connection);
    /* an empty file that we made is no result */
    if (database->is_new && !database->is_committed && database->path != NULL &&
        stat(database->path, &info) == 0 && info.st_size == 0)
        unlink(database->path);
    free(database->path);
    free(database);
}

/* ------------------------------------------------------------------------------------------------
 * One document
 */

/* A row being filled: values are bound in the order of the columns. */
typedef struct inserter {
    casus_database *database;
    const casus_doc *doc;
    cs_code_points code_points;
    int64_t document; /* the number the database gave it */
    sqlite3_stmt *statement;
    int next;
    int failure; /* SQLite's code of the first one; later calls may forget it */
} inserter;

static void begin_row(inserter *row, statement_id statement) {
    row->statement = row->database->statements[statement];
    row->next = 1;
    sqlite3_reset(row->statement);
}

static void check(inserter *row, int code) {
    if (row->failure == SQLITE_OK && code != SQLITE_OK)
        row->failure = sqlite3_extended_errcode(row->database->connection);
    if (row->failure == SQLITE_OK && code != SQLITE_OK)
        row->failure = code;
}

static void put_number(inserter *row, int64_t number) {
    check(row, sqlite3_bind_int64(row->statement, row->next++, number));
}

static void put_null(inserter *row) {
    check(row, sqlite3_bind_null(row->statement, row->next++));
}

static void put_real(inserter *row, double number) {
    check(row, sqlite3_bind_double(row->statement, row->next++, number));
}

/* The text must live until the row is finished. */
static void put_text(inserter *row, cs_text text) {
    check(row,
          sqlite3_bind_text64(row->statement, row->next++, text.length == 0 ? "" : text.data,
                              text.length, SQLITE_STATIC, SQLITE_UTF8));
}

static void put_optional(inserter *row, cs_text text) {
    if (text.length == 0)
        put_null(row);
    else
        put_text(row, text);
}

/* A copy is kept: for texts that are made on the way. */
static void put_copy(inserter *row, cs_text text) {
    if (text.length == 0)
        put_null(row);
    else
        check(row, sqlite3_bind_text64(row->statement, row->next++, text.data, text.length,
                                       SQLITE_TRANSIENT, SQLITE_UTF8));
}

static void put_index(inserter *row, uint32_t index, size_t count) {
    if (index < count)
        put_number(row, index);
    else
        put_null(row);
}

static void put_count(inserter *row, int32_t count) {
    if (count < 0)
        put_null(row);
    else
        put_number(row, count);
}

static void put_date(inserter *row, cs_date date) {
    char text[16];
    cs_date_format(date, text);
    put_copy(row, cs_text_of(text));
}

static void put_bounds(inserter *row, cs_span span) {
    put_number(row, cs_code_point(&row->code_points, span.offset));
    put_number(row, cs_code_point(&row->code_points, cs_span_end(span)));
}

/* Text, start, end; nulls when the span is empty. */
static void put_optional_span(inserter *row, cs_span span) {
    if (span.length == 0) {
        put_null(row);
        put_null(row);
        put_null(row);
        return;
    }
    put_text(row, cs_slice(row->doc, span));
    put_bounds(row, span);
}

static void put_actor_codes(inserter *row, const cs_entity *entity) {
    char sectors[CS_CODE_SIZE], code[CS_CODE_SIZE] = "";
    size_t length = entity == NULL ? 0 : cs_join_sectors(entity->sectors, ' ', sectors);
    put_optional(row, cs_text_of(entity == NULL ? "" : entity->country.code));
    put_copy(row, (cs_text){sectors, length});
    if (entity != NULL)
        cs_actor_code(entity->country, entity->sectors, code);
    put_copy(row, cs_text_of(code));
}

static void finish_row(inserter *row) {
    if (row->failure != SQLITE_OK)
        return;
    int code = sqlite3_step(row->statement);
    check(row, code == SQLITE_DONE ? SQLITE_OK : code);
    if (row->failure == SQLITE_OK)
        sqlite3_reset(row->statement);
}

static void add_document(inserter *row, const casus_model *model) {
    const casus_doc *doc = row->doc;
    begin_row(row, FORGET_DOCUMENT);
    put_text(row, cs_text_of(doc->id));
    finish_row(row);
    begin_row(row, ADD_DOCUMENT);
    put_text(row, cs_text_of(doc->id));
    put_date(row, doc->date);
    put_optional(row, doc->source);
    put_optional(row, doc->url);
    put_optional(row, doc->title);
    put_optional(row, doc->language);
    put_text(row, CS_LITERAL(CASUS_VERSION));
    put_optional(row, cs_text_of(model == NULL ? "" : casus_model_version(model)));
    put_optional(row, cs_text_of(model == NULL ? "" : casus_lexicon_version(model)));
    finish_row(row);
    row->document = sqlite3_last_insert_rowid(row->database->connection);
}

static void add_articles(inserter *row) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < doc->articles.count && row->failure == SQLITE_OK; i++) {
        const cs_article *article = &doc->articles.items[i];
        begin_row(row, ADD_ARTICLE);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_text(row, cs_text_of(cs_article_kind_name(article->kind)));
        put_bounds(row, article->span);
        put_optional(row, cs_slice(doc, article->title));
        put_date(row, article->date);
        put_optional(row, article->source);
        put_number(row, article->truncated);
        finish_row(row);
    }
}

static void add_sentences(inserter *row) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < doc->sentences.count && row->failure == SQLITE_OK; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        begin_row(row, ADD_SENTENCE);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_index(row, sentence->article, doc->articles.count);
        put_bounds(row, sentence->span);
        put_number(row, sentence->is_title != 0);
        put_text(row, cs_slice(doc, sentence->span));
        finish_row(row);
    }
}

static void add_entities(inserter *row) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < doc->entities.count && row->failure == SQLITE_OK; i++) {
        const cs_entity *entity = &doc->entities.items[i];
        char sectors[CS_CODE_SIZE], code[CS_CODE_SIZE];
        size_t length = cs_join_sectors(entity->sectors, ' ', sectors);
        cs_actor_code(entity->country, entity->sectors, code);
        begin_row(row, ADD_ENTITY);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_text(row, cs_text_of(cs_entity_kind_name(entity->kind)));
        put_text(row, entity->name);
        put_optional(row, cs_text_of(entity->country.code));
        put_copy(row, (cs_text){sectors, length});
        put_optional(row, entity->role);
        put_copy(row, cs_text_of(code));
        finish_row(row);
    }
    for (size_t i = 0; i < doc->mentions.count && row->failure == SQLITE_OK; i++) {
        const cs_mention *mention = &doc->mentions.items[i];
        cs_span span = mention->name_span.length > 0 ? mention->name_span : mention->span;
        if (mention->entity >= doc->entities.count)
            continue;
        begin_row(row, ADD_MENTION);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_number(row, mention->entity);
        put_bounds(row, span);
        put_text(row, cs_slice(doc, span));
        finish_row(row);
    }
}

static void put_joined(inserter *row, const casus_doc *doc, const cs_event *event) {
    casus_buffer list = {0};
    bool good = true;
    for (size_t i = 0; i < event->mode_count && good; i++)
        good = (i == 0 || cs_buffer_char(&list, ';')) &&
               cs_buffer_string(&list, cs_mode_name(doc->ontology, event->modes[i]));
    put_copy(row, (cs_text){list.data, list.length});
    list.length = 0;
    for (int i = 0; i < CS_CONTEXT_COUNT && good; i++)
        if ((event->contexts >> i & 1) != 0)
            good = (list.length == 0 || cs_buffer_char(&list, ';')) &&
                   cs_buffer_string(&list, cs_context_name(i));
    put_copy(row, (cs_text){list.data, list.length});
    if (!good && row->failure == SQLITE_OK)
        row->failure = SQLITE_NOMEM;
    casus_buffer_free(&list);
}

static void put_type(inserter *row, const casus_doc *doc, const cs_event *event) {
    double goldstein;
    put_optional(row, cs_text_of(cs_type_name(doc->ontology, event->type)));
    put_joined(row, doc, event);
    if (event->type == CS_PLOVER_NONE) {
        put_null(row);
        put_null(row);
    } else {
        put_number(row, cs_type_quad(doc->ontology, event->type));
        put_real(row, cs_type_score(doc->ontology, event->type,
                                    event->mode_count > 0 ? event->modes[0] : 0));
    }
    put_optional(row, cs_text_of(event->cameo));
    if (cs_cameo_goldstein(event->cameo, &goldstein))
        put_real(row, goldstein);
    else
        put_null(row);
    put_text(row, cs_text_of(cs_event_status_name(event->status)));
}

/* A decimal as it would be written with four places, so that a float's tail does not show. */
static double rounded(float number) {
    double scaled = (double)number * 10000;
    return (double)(int64_t)(scaled + (scaled < 0 ? -0.5 : 0.5)) / 10000;
}

static void put_place(inserter *row, const cs_event *event) {
    put_optional(row, event->place_name);
    put_optional(row, cs_text_of(event->place_country.code));
    put_optional(row, cs_text_of(event->place_name.length == 0
                                     ? ""
                                     : cs_place_precision_name(event->place_precision)));
    if (event->place_located) {
        put_real(row, rounded(event->latitude));
        put_real(row, rounded(event->longitude));
    } else {
        put_null(row);
        put_null(row);
    }
}

static void put_event(inserter *row, const cs_event *event) {
    const casus_doc *doc = row->doc;
    put_text(row, cs_text_of(event->id));
    put_index(row, event->article, doc->articles.count);
    put_index(row, event->sentence, doc->sentences.count);
    put_optional_span(row, event->trigger_span);
    put_count(row, event->pair);
    put_type(row, doc, event);
    put_index(row, event->claimed_by.span.length == 0 ? CS_NO_ENTITY : event->claimed_by.entity,
              doc->entities.count);
    put_optional_span(row, event->claimed_by.span);
    put_date(row, event->date);
    put_optional(row, cs_text_of(event->date_precision == CS_PRECISION_NONE
                                     ? ""
                                     : cs_precision_name(event->date_precision)));
    put_place(row, event);
    put_count(row, event->killed);
    put_count(row, event->injured);
    put_real(row, rounded(event->confidence));
    put_optional(row, event->rule_name);
}

static void add_parties(inserter *row, size_t event, const char *role, const cs_party *parties,
                        size_t count) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < count && row->failure == SQLITE_OK; i++) {
        cs_party_view view = cs_view_party(doc, &parties[i]);
        begin_row(row, ADD_ACTOR);
        put_number(row, row->document);
        put_number(row, (int64_t)event);
        put_text(row, cs_text_of(role));
        put_number(row, (int64_t)i);
        put_index(row, parties[i].entity, doc->entities.count);
        put_bounds(row, view.span);
        put_text(row, cs_slice(doc, view.span));
        put_text(row, view.name);
        put_actor_codes(row, view.entity);
        finish_row(row);
    }
}

static void add_events(inserter *row) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < doc->events.count && row->failure == SQLITE_OK; i++) {
        const cs_event *event = &doc->events.items[i];
        begin_row(row, ADD_EVENT);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_event(row, event);
        finish_row(row);
        add_parties(row, i, "actor", event->actors, event->actor_count);
        add_parties(row, i, "recipient", event->recipients, event->recipient_count);
    }
}

static void add_quotes(inserter *row) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < doc->quotes.count && row->failure == SQLITE_OK; i++) {
        const cs_quote *quote = &doc->quotes.items[i];
        begin_row(row, ADD_QUOTE);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_text(row, cs_text_of(cs_quote_kind_name(quote->kind)));
        put_index(row, quote->sentence, doc->sentences.count);
        put_index(row, quote->speaker, doc->entities.count);
        put_optional_span(row, quote->source);
        put_optional_span(row, quote->cue);
        finish_row(row);
        for (size_t k = 0; k < quote->content_count && row->failure == SQLITE_OK; k++) {
            begin_row(row, ADD_QUOTE_CONTENT);
            put_number(row, row->document);
            put_number(row, (int64_t)i);
            put_number(row, (int64_t)k);
            put_bounds(row, quote->content[k]);
            put_text(row, cs_slice(doc, quote->content[k]));
            finish_row(row);
        }
    }
}

static void add_demand_parties(inserter *row, size_t demand, const char *role,
                               const uint32_t *entities, size_t count) {
    for (size_t i = 0; i < count && row->failure == SQLITE_OK; i++) {
        begin_row(row, ADD_DEMAND_PARTY);
        put_number(row, row->document);
        put_number(row, (int64_t)demand);
        put_text(row, cs_text_of(role));
        put_number(row, (int64_t)i);
        put_number(row, entities[i]);
        finish_row(row);
    }
}

static void add_demands(inserter *row) {
    const casus_doc *doc = row->doc;
    for (size_t i = 0; i < doc->demands.count && row->failure == SQLITE_OK; i++) {
        const cs_demand *demand = &doc->demands.items[i];
        begin_row(row, ADD_DEMAND);
        put_number(row, row->document);
        put_number(row, (int64_t)i);
        put_index(row, demand->event, doc->events.count);
        put_bounds(row, demand->content);
        put_text(row, cs_slice(doc, demand->content));
        finish_row(row);
        add_demand_parties(row, i, "by", demand->by, demand->by_count);
        add_demand_parties(row, i, "of", demand->of, demand->of_count);
    }
}

casus_status casus_database_add(casus_database *database, const casus_doc *doc,
                                const casus_model *model, casus_error *error) {
    inserter row = {.database = database, .doc = doc};
    if (!cs_code_points_init(&row.code_points, doc->text))
        return cs_fail_memory(error);
    add_document(&row, model);
    add_articles(&row);
    add_sentences(&row);
    add_entities(&row);
    add_events(&row);
    add_quotes(&row);
    add_demands(&row);
    cs_code_points_free(&row.code_points);
    return row.failure == SQLITE_OK ? CASUS_OK : fail_with(database, row.failure, error);
}
