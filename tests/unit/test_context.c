/*
 * Runs the .trees files of tests/corpus/context: what context makes of events, dates, places,
 * claims and quotations in trees that are given, so that the cases hold whatever the parser
 * does.
 *
 * A case is a line "=== name", CoNLL-U (conllu_doc.h), a line "---", and the expected fields,
 * all that are set. Words are counted over the whole case. Besides the comments of
 * conllu_doc.h: # event = WORD TYPE [actor=MENTION] [recipient=MENTION] # mention = HEAD FIRST
 * LAST KIND CODE|- [ENTITY]     mentions count from 0; a pronoun gives the number of the entity
 * that it means # dateline = FIRST LAST CASUS_UPDATE=1 writes what was found into the files
 * instead of comparing.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "conllu_doc.h"
#include "context/context.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    size_t size = 0, room = 1 << 22;
    char *data = file ? malloc(room + 1) : NULL;
    if (data) {
        size = fread(data, 1, room, file);
        data[size] = '\0';
    }
    if (file)
        fclose(file);
    return data;
}

static cs_lexicon *open_lexicon(const char *const *names, size_t count) {
    cs_lexicon *lexicon = NULL;
    casus_error error = {0};
    assert_int_equal(cs_lexicon_new(&lexicon, &error), CASUS_OK);
    for (size_t i = 0; i < count; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/lexicon/%s", CASUS_SOURCE_DIR, names[i]);
        char *text = read_file(path);
        assert_non_null(text);
        if (cs_lexicon_add(lexicon, names[i], cs_text_of(text), &error) != CASUS_OK)
            fail_msg("%s:%llu: %s", names[i], (unsigned long long)error.line, error.message);
        free(text);
    }
    assert_int_equal(cs_lexicon_finish(lexicon, &error), CASUS_OK);
    return lexicon;
}

/* The numbers and words of a "# key = a b c" line. */
static bool directive(cs_text line, const char *key, cs_text *rest) {
    char start[64];
    snprintf(start, sizeof start, "# %s = ", key);
    if (!cs_text_starts(line, cs_text_of(start)))
        return false;
    *rest = (cs_text){line.data + strlen(start), line.length - strlen(start)};
    return true;
}

static uint32_t number(cs_text text) {
    uint32_t value = 0;
    for (size_t i = 0; i < text.length && cs_is_digit(text.data[i]); i++)
        value = value * 10 + (uint32_t)(text.data[i] - '0');
    return value;
}

static cs_span word_span(const casus_doc *doc, uint32_t first, uint32_t last) {
    cs_span begin = doc->words.items[first].span, end = doc->words.items[last].span;
    return (cs_span){begin.offset, cs_span_end(end) - begin.offset};
}

static void add_mention(casus_doc *doc, cs_text line) {
    uint32_t head = number(cs_text_cut(&line, ' ')) - 1;
    uint32_t first = number(cs_text_cut(&line, ' ')) - 1;
    uint32_t last = number(cs_text_cut(&line, ' ')) - 1;
    cs_text kind = cs_text_cut(&line, ' '), code = cs_text_cut(&line, ' ');
    assert_true(last < doc->words.count && head <= last && first <= head);
    cs_mention *mention = cs_push(&doc->arena, &doc->mentions);
    assert_non_null(mention);
    uint8_t upos = doc->words.items[head].upos;
    mention->kind = upos == CS_PRON    ? CS_MENTION_PRONOUN
                    : upos == CS_PROPN ? CS_MENTION_NAME
                                       : CS_MENTION_NOMINAL;
    mention->head = head;
    mention->first = first;
    mention->end = last + 1;
    mention->span = mention->name_span = word_span(doc, first, last);
    if (line.length > 0) {
        mention->entity = number(line);
    } else {
        mention->entity = (uint32_t)doc->entities.count;
        cs_entity *entity = cs_push(&doc->arena, &doc->entities);
        assert_non_null(entity);
        entity->name = cs_text_slice(doc->text.data, mention->span);
        entity->place = -1;
        if (code.length == 3)
            memcpy(entity->country.code, code.data, 3);
        for (int k = CS_ENTITY_PERSON; k <= CS_ENTITY_PLACE; k++)
            if (cs_text_equal(kind, cs_text_of(cs_entity_kind_name((cs_entity_kind)k))))
                entity->kind = (cs_entity_kind)k;
    }
    if (!doc->mention_of) {
        doc->mention_of =
            cs_arena_array(&doc->arena, doc->words.count, sizeof *doc->mention_of);
        assert_non_null(doc->mention_of);
        for (size_t i = 0; i < doc->words.count; i++)
            doc->mention_of[i] = CS_NO_MENTION;
    }
    doc->mention_of[head] = (uint32_t)(doc->mentions.count - 1);
}

static cs_party *party(casus_doc *doc, uint32_t mention) {
    assert_true(mention < doc->mentions.count);
    cs_party *made = cs_arena_alloc(&doc->arena, sizeof *made);
    assert_non_null(made);
    *made = (cs_party){doc->mentions.items[mention].span, mention,
                       doc->mentions.items[mention].entity};
    return made;
}

static void add_event(casus_doc *doc, cs_text line) {
    uint32_t trigger = number(cs_text_cut(&line, ' ')) - 1;
    assert_true(trigger < doc->words.count);
    cs_event *event = cs_push(&doc->arena, &doc->events);
    assert_non_null(event);
    event->trigger = trigger;
    event->trigger_span = doc->words.items[trigger].span;
    event->pair = -1;
    event->inner = CS_NO_EVENT;
    event->claim_word = CS_NO_WORD;
    event->type = cs_type_of(NULL, cs_text_cut(&line, ' '));
    for (size_t s = 0; s < doc->sentences.count; s++)
        if (doc->sentences.items[s].first <= trigger)
            event->sentence = (uint32_t)s;
    while (line.length > 0) {
        cs_text value = cs_text_cut(&line, ' ');
        cs_text key = cs_text_cut(&value, '=');
        cs_party *one = party(doc, number(value));
        if (cs_text_equal(key, CS_LITERAL("actor"))) {
            event->actors = one;
            event->actor_count = 1;
        } else {
            event->recipients = one;
            event->recipient_count = 1;
        }
    }
}

static casus_doc *read_case(cs_text input) {
    char *conllu = strndup(input.data, input.length);
    casus_doc *doc = conllu ? conllu_doc(conllu) : NULL;
    cs_text rest = input, value;
    while (doc && rest.length > 0) {
        cs_text line = cs_text_trim(cs_text_cut(&rest, '\n'));
        if (directive(line, "mention", &value))
            add_mention(doc, value);
        else if (directive(line, "event", &value))
            add_event(doc, value);
        else if (directive(line, "dateline", &value)) {
            uint32_t first = number(cs_text_cut(&value, ' ')) - 1;
            doc->articles.items[0].dateline_place = word_span(doc, first, number(value) - 1);
        }
    }
    free(conllu);
    return doc;
}

static void put(casus_buffer *out, const char *string) {
    assert_true(cs_buffer_string(out, string));
}

static void put_span(casus_buffer *out, const casus_doc *doc, cs_span span) {
    assert_true(cs_buffer_text(out, cs_text_slice(doc->text.data, span)));
}

static void put_count(casus_buffer *out, const char *name, int32_t count) {
    if (count < 0)
        return;
    put(out, name);
    assert_true(cs_buffer_unsigned(out, (uint64_t)count));
    put(out, "\n");
}

static void put_event(casus_buffer *out, const casus_doc *doc, const cs_event *event) {
    char date[16];
    put(out, "status: ");
    put(out, cs_event_status_name(event->status));
    put(out, "\n");
    cs_date_format(event->date, date);
    if (event->date_span.length > 0) {
        put(out, "date: ");
        put(out, date);
        put(out, " ");
        put(out, cs_precision_name(event->date_precision));
        put(out, " | ");
        put_span(out, doc, event->date_span);
        put(out, "\n");
    } else if (!date[0] && doc->date.year) {
        put(out, "date: none\n");
    }
    if (event->place_name.length > 0) {
        put(out, "place: ");
        assert_true(cs_buffer_text(out, event->place_name));
        put(out, " ");
        put(out, event->place_country.code);
        put(out, " ");
        put(out, cs_place_precision_name(event->place_precision));
        put(out, event->place_located ? " located\n" : "\n");
    }
    put_count(out, "killed: ", event->killed);
    put_count(out, "injured: ", event->injured);
    if (event->claimed_by.span.length > 0) {
        put(out, "claimed: ");
        put_span(out, doc, event->claimed_by.span);
        put(out, "\n");
    }
    for (int c = 0; c < CS_CONTEXT_COUNT; c++)
        if (event->contexts >> c & 1) {
            put(out, "context: ");
            put(out, cs_context_name(c));
            put(out, "\n");
        }
}

static void put_quote(casus_buffer *out, const casus_doc *doc, const cs_quote *quote) {
    put(out, cs_quote_kind_name(quote->kind));
    put(out, " quote: ");
    for (size_t i = 0; i < quote->content_count; i++) {
        put(out, i ? " ## " : "");
        put_span(out, doc, quote->content[i]);
    }
    put(out, " | ");
    put_span(out, doc, quote->cue);
    put(out, " | ");
    put_span(out, doc, quote->source);
    if (quote->speaker != CS_NO_ENTITY) {
        put(out, " = ");
        assert_true(cs_buffer_text(out, doc->entities.items[quote->speaker].name));
    }
    put(out, "\n");
}

static void put_all(casus_buffer *out, const casus_doc *doc, bool quotes) {
    for (size_t i = 0; i < doc->events.count; i++)
        put_event(out, doc, &doc->events.items[i]);
    if (!quotes)
        return;
    for (size_t i = 0; i < doc->quotes.count; i++)
        put_quote(out, doc, &doc->quotes.items[i]);
    for (size_t i = 0; i < doc->demands.count; i++) {
        put(out, "demand: ");
        put_span(out, doc, doc->demands.items[i].content);
        put(out, "\n");
    }
}

static casus_status add_context(const cs_lexicon *lexicon, casus_doc *doc, casus_error *error) {
    cs_context_sets *sets = NULL;
    casus_status status = cs_context_sets_new(&sets, lexicon, error);
    if (status == CASUS_OK)
        status = cs_add_context(sets, doc, error);
    cs_context_sets_free(sets);
    return status;
}

typedef struct corpus_run {
    const cs_lexicon *lexicon;
    bool quotes; /* quotations and demands are compared too */
    casus_buffer updated;
    int cases;
    int failures;
} corpus_run;

static void run_case(corpus_run *run, cs_text name, cs_text input, cs_text expected) {
    casus_buffer found = {0};
    casus_error error = {0};
    casus_doc *doc = read_case(input);
    if (!doc)
        fail_msg("%.*s: no CoNLL-U", (int)name.length, name.data);
    assert_int_equal(add_context(run->lexicon, doc, &error), CASUS_OK);
    put_all(&found, doc, run->quotes);
    cs_text text = cs_text_trim((cs_text){found.data, found.length});
    run->cases++;
    if (!cs_text_equal(text, cs_text_trim(expected))) {
        run->failures++;
        fprintf(stderr, "%.*s\nexpected:\n%.*s\nfound:\n%.*s\n\n", (int)name.length, name.data,
                (int)expected.length, expected.data, (int)text.length, text.data);
    }
    put(&run->updated, "=== ");
    assert_true(cs_buffer_text(&run->updated, name));
    put(&run->updated, "\n");
    assert_true(cs_buffer_text(&run->updated, cs_text_trim(input)));
    put(&run->updated, "\n---\n");
    assert_true(cs_buffer_text(&run->updated, text));
    put(&run->updated, "\n\n");
    casus_buffer_free(&found);
    conllu_doc_free(doc);
}

static void run_file(const cs_lexicon *lexicon, const char *file_name, bool quotes) {
    char path[1024];
    snprintf(path, sizeof path, "%s/tests/corpus/context/%s", CASUS_SOURCE_DIR, file_name);
    char *text = read_file(path);
    assert_non_null(text);
    corpus_run run = {.lexicon = lexicon, .quotes = quotes};
    cs_text rest = cs_text_of(text);
    while (rest.length > 0) {
        size_t begin = cs_text_find(rest, CS_LITERAL("=== "));
        if (begin == SIZE_MAX)
            break;
        rest.data += begin + 4;
        rest.length -= begin + 4;
        size_t end = cs_text_find(rest, CS_LITERAL("\n=== "));
        cs_text one = {rest.data, end == SIZE_MAX ? rest.length : end};
        cs_text name = cs_text_cut(&one, '\n');
        size_t line = cs_text_find(one, CS_LITERAL("\n---"));
        if (line == SIZE_MAX)
            fail_msg("%.*s: no ---", (int)name.length, name.data);
        cs_text expected = {one.data + line + 4, one.length - line - 4};
        run_case(&run, name, (cs_text){one.data, line}, expected);
        rest.data += end == SIZE_MAX ? rest.length : end + 1;
        rest.length -= end == SIZE_MAX ? rest.length : end + 1;
    }
    if (getenv("CASUS_UPDATE") && run.failures > 0) {
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        fwrite(run.updated.data, 1, run.updated.length, file);
        fclose(file);
        run.failures = 0;
    }
    casus_buffer_free(&run.updated);
    free(text);
    assert_true(run.cases > 0);
    if (run.failures > 0)
        fail_msg("%s: %d of %d cases fail", file_name, run.failures, run.cases);
}

static int set_up(void **state) {
    const char *const names[] = {"grammar/context.lex", "nations.lex", "places.lex"};
    *state = open_lexicon(names, 3);
    return 0;
}

static int tear_down(void **state) {
    cs_lexicon_free(*state);
    return 0;
}

static void test_status_and_dates(void **state) {
    run_file(*state, "events.trees", false);
}

static void test_quotes_and_places(void **state) {
    run_file(*state, "documents.trees", true);
}

/* A lexicon without word sets codes everything as told. */
static void test_empty_lexicon(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_lexicon(NULL, 0);
    casus_error error = {0};
    casus_doc *doc = read_case(CS_LITERAL("# date = 2021-08-04\n"
                                          "# event = 3 ASSAULT\n"
                                          "1 They they PRON _ _ 3 nsubj\n"
                                          "2 may may AUX _ _ 3 aux\n"
                                          "3 attack attack VERB _ _ 0 root\n"));
    assert_non_null(doc);
    assert_int_equal(add_context(lexicon, doc, &error), CASUS_OK);
    const cs_event *event = &doc->events.items[0];
    assert_int_equal(event->status, CS_STATUS_ACTUAL);
    assert_int_equal(event->date.day, 4);
    assert_int_equal(event->killed, -1);
    assert_int_equal(event->place, -1);
    assert_int_equal(doc->quotes.count, 0);
    conllu_doc_free(doc);
    cs_lexicon_free(lexicon);
}

/* What a damaged tree must not do: loop, or leave the sentence. */
static void test_cycles(void **state) {
    casus_error error = {0};
    casus_doc *doc = read_case(CS_LITERAL("# event = 2 ASSAULT\n"
                                          "1 plans plan VERB _ _ 2 conj\n"
                                          "2 attack attack VERB _ _ 3 xcomp\n"
                                          "3 said say VERB _ _ 1 conj\n"
                                          "4 killed kill VERB _ _ 4 advcl\n"));
    assert_non_null(doc);
    assert_int_equal(add_context(*state, doc, &error), CASUS_OK);
    assert_int_equal(doc->events.count, 1);
    assert_int_equal(doc->events.items[0].date.year, 0);
    conllu_doc_free(doc);
}

static void test_settled_status(void **state) {
    casus_error error = {0};
    casus_doc *doc = read_case(CS_LITERAL("# event = 3 REJECT\n"
                                          "1 They they PRON _ _ 3 nsubj\n"
                                          "2 may may AUX _ _ 3 aux\n"
                                          "3 refuse refuse VERB _ _ 0 root\n"));
    assert_non_null(doc);
    doc->events.items[0].status_settled = true;
    assert_int_equal(add_context(*state, doc, &error), CASUS_OK);
    assert_int_equal(doc->events.items[0].status, CS_STATUS_ACTUAL);
    doc->events.items[0].status_settled = false;
    doc->events.items[0].status = CS_STATUS_NEGATED;
    assert_int_equal(add_context(*state, doc, &error), CASUS_OK);
    assert_int_equal(doc->events.items[0].status, CS_STATUS_HYPOTHETICAL);
    conllu_doc_free(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_status_and_dates), cmocka_unit_test(test_quotes_and_places),
        cmocka_unit_test(test_empty_lexicon),    cmocka_unit_test(test_cycles),
        cmocka_unit_test(test_settled_status),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
