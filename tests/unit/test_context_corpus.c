/*
 * Runs tests/corpus/context/news.txt: news from raw text through all stages, and what context
 * and record should make of it.
 *
 * A case is a line "=== name", perhaps "date: YYYY-MM-DD", the text, a line "---", and lines
 * that must hold: TRIGGER: TYPE STATUS          TRIGGER: STATUS           TRIGGER: date
 * YYYY-MM-DD PRECISION TRIGGER: place NAME COUNTRY   TRIGGER: killed N         TRIGGER: injured
 * N TRIGGER: claimed WORDS        TRIGGER: no date|place|killed|injured|claim quote: KIND |
 * CONTENT ## CONTENT | SOURCE [= SPEAKER]   no quote demand: WORDS                 events COUNT
 * The cases stand on the parser, which is trained anew now and then: one in twenty may fail,
 * and is named on standard error. test_context.c holds the same rules to given trees.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "types/document.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATH CASUS_SOURCE_DIR "/tests/corpus/context/news.txt"

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    size_t room = 1 << 20, size = 0;
    char *data = file ? malloc(room + 1) : NULL;
    if (data) {
        size = fread(data, 1, room, file);
        data[size] = '\0';
    }
    if (file)
        fclose(file);
    return data;
}

static void put(casus_buffer *out, const char *string) {
    assert_true(cs_buffer_string(out, string));
}

static void put_text(casus_buffer *out, cs_text text) {
    assert_true(cs_buffer_text(out, text));
}

/* "TRIGGER: what\n" */
static void put_fact(casus_buffer *out, const casus_doc *doc, const cs_event *event,
                     const char *what, cs_text more) {
    put_text(out, cs_text_slice(doc->text.data, event->trigger_span));
    put(out, ": ");
    put(out, what);
    put_text(out, more);
    put(out, "\n");
}

static void put_count(casus_buffer *out, const casus_doc *doc, const cs_event *event,
                      const char *name, int32_t count) {
    char text[64];
    if (count < 0)
        snprintf(text, sizeof text, "no %s", name);
    else
        snprintf(text, sizeof text, "%s %d", name, (int)count);
    put_fact(out, doc, event, text, (cs_text){"", 0});
}

static void put_event(casus_buffer *out, const casus_doc *doc, const cs_event *event) {
    char text[300], date[16];
    const char *status = cs_event_status_name(event->status);
    put_fact(out, doc, event, status, (cs_text){"", 0});
    snprintf(text, sizeof text, "%s %s", cs_type_name(NULL, event->type), status);
    put_fact(out, doc, event, text, (cs_text){"", 0});
    cs_date_format(event->date, date);
    snprintf(text, sizeof text, "date %s %s", date, cs_precision_name(event->date_precision));
    put_fact(out, doc, event, date[0] ? text : "no date", (cs_text){"", 0});
    snprintf(text, sizeof text, "place %.*s %s", (int)event->place_name.length,
             event->place_name.data ? event->place_name.data : "", event->place_country.code);
    put_fact(out, doc, event, event->place_name.length ? text : "no place", (cs_text){"", 0});
    put_count(out, doc, event, "killed", event->killed);
    put_count(out, doc, event, "injured", event->injured);
    cs_text source = cs_text_slice(doc->text.data, event->claimed_by.span);
    put_fact(out, doc, event, source.length ? "claimed " : "no claim", source);
}

static void put_quote(casus_buffer *out, const casus_doc *doc, const cs_quote *quote,
                      bool with_speaker) {
    put(out, "quote: ");
    put(out, cs_quote_kind_name(quote->kind));
    put(out, " | ");
    for (size_t i = 0; i < quote->content_count; i++) {
        put(out, i ? " ## " : "");
        put_text(out, cs_text_slice(doc->text.data, quote->content[i]));
    }
    put(out, " | ");
    put_text(out, cs_text_slice(doc->text.data, quote->source));
    if (with_speaker && quote->speaker < doc->entities.count) {
        put(out, " = ");
        put_text(out, doc->entities.items[quote->speaker].name);
    }
    put(out, "\n");
}

/* Every line that holds for the document. */
static void put_all(casus_buffer *out, const casus_doc *doc) {
    char text[64];
    put(out, "\n");
    for (size_t i = 0; i < doc->events.count; i++)
        put_event(out, doc, &doc->events.items[i]);
    snprintf(text, sizeof text, "events %zu\n", doc->events.count);
    put(out, text);
    for (size_t i = 0; i < doc->quotes.count; i++) {
        put_quote(out, doc, &doc->quotes.items[i], false);
        put_quote(out, doc, &doc->quotes.items[i], true);
    }
    if (doc->quotes.count == 0)
        put(out, "no quote\n");
    for (size_t i = 0; i < doc->demands.count; i++) {
        put(out, "demand: ");
        put_text(out, cs_text_slice(doc->text.data, doc->demands.items[i].content));
        put(out, "\n");
    }
}

/* Whether all expected lines are among those that hold. */
static bool holds(cs_text name, cs_text expected, cs_text found) {
    bool all = true;
    while (expected.length > 0) {
        char line[1024];
        cs_text want = cs_text_trim(cs_text_cut(&expected, '\n'));
        if (want.length == 0)
            continue;
        snprintf(line, sizeof line, "\n%.*s\n", (int)want.length, want.data);
        if (cs_text_find(found, cs_text_of(line)) != SIZE_MAX)
            continue;
        if (all)
            fprintf(stderr, "%.*s\n", (int)name.length, name.data);
        fprintf(stderr, "    not found: %.*s\n", (int)want.length, want.data);
        all = false;
    }
    if (!all)
        fprintf(stderr, "%.*s\n", (int)found.length, found.data);
    return all;
}

static bool run_case(casus_coder *coder, cs_text name, cs_text input, cs_text expected) {
    casus_error error = {0};
    casus_buffer found = {0};
    casus_doc *doc = NULL;
    char date[16] = "";
    if (cs_text_starts(input, CS_LITERAL("date: "))) {
        cs_text line = cs_text_cut(&input, '\n');
        snprintf(date, sizeof date, "%.*s", 10, line.data + 6);
    }
    input = cs_text_trim(input);
    assert_int_equal(casus_doc_new(&doc, "case", NULL, date[0] ? date : NULL, input.data,
                                   input.length, NULL, &error),
                     CASUS_OK);
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_CODE, &error), CASUS_OK);
    put_all(&found, doc);
    bool all = holds(name, expected, (cs_text){found.data, found.length});
    casus_buffer_free(&found);
    casus_doc_free(doc);
    return all;
}

static void test_news(void **state) {
    (void)state;
    casus_error error = {0};
    casus_model *model = NULL;
    casus_coder *coder = NULL;
    int cases = 0, failures = 0;
    char *text = read_file(PATH);
    assert_non_null(text);
    /* without the statistical layer: these cases are about the context, not about which events
     * stand */
    const casus_model_options options = {.patterns_only = 1};
    assert_int_equal(casus_model_open(&model, &options, &error), CASUS_OK);
    assert_int_equal(casus_coder_new(&coder, model, &error), CASUS_OK);
    cs_text rest = cs_text_of(text);
    while (cs_text_starts(rest, CS_LITERAL("=== "))) {
        size_t end = cs_text_find(rest, CS_LITERAL("\n=== "));
        cs_text one = {rest.data + 4, (end == SIZE_MAX ? rest.length : end) - 4};
        cs_text name = cs_text_cut(&one, '\n');
        size_t line = cs_text_find(one, CS_LITERAL("\n---\n"));
        assert_int_not_equal(line, SIZE_MAX);
        cases++;
        failures += !run_case(coder, name, (cs_text){one.data, line},
                              (cs_text){one.data + line + 5, one.length - line - 5});
        if (end == SIZE_MAX)
            break;
        rest.data += end + 1;
        rest.length -= end + 1;
    }
    casus_coder_free(coder);
    casus_model_free(model);
    free(text);
    fprintf(stderr, "%d of %d cases fail\n", failures, cases);
    assert_true(cases >= 60);
    assert_true(failures * 20 <= cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_news)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
