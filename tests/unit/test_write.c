/*
 * Writing: offsets, escapes, flat rows, trees, on documents made by hand.
 */
#include "base/utf8.h"
#include "conllu_doc.h"
#include "write/code_points.h"
#include "write/writer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A document of one sentence and one event with two actors; freed with its arena. */
static const char text[] = "\xf0\x9f\x98\x80 Iran; and Iraq attacked\t\"Israel\".";

static casus_doc *make_doc(void) {
    static char id[] = "doc,1";
    casus_doc *doc = calloc(1, sizeof *doc);
    assert_non_null(doc);
    doc->id = id;
    doc->text = (cs_text){text, sizeof text - 1};
    doc->date = (cs_date){2021, 8, 3};
    cs_article *article = cs_push(&doc->arena, &doc->articles);
    cs_sentence *sentence = cs_push(&doc->arena, &doc->sentences);
    cs_event *event = cs_push(&doc->arena, &doc->events);
    cs_party *parties = cs_arena_array(&doc->arena, 3, sizeof *parties);
    assert_true(article && sentence && event && parties);
    article->span = (cs_span){0, sizeof text - 1};
    sentence->span = article->span;
    cs_span spans[] = {{5, 5}, {15, 4}, {29, 8}};
    for (int i = 0; i < 3; i++)
        parties[i] = (cs_party){spans[i], CS_NO_MENTION, CS_NO_ENTITY};
    event->actors = parties;
    event->actor_count = 2;
    event->recipients = parties + 2;
    event->recipient_count = 1;
    event->type = CS_PLOVER_ASSAULT;
    event->pair = -1;
    event->killed = 12;
    event->injured = -1;
    event->inner = CS_NO_EVENT;
    event->claim_word = CS_NO_WORD;
    event->trigger_span = (cs_span){20, 8};
    event->confidence = 0.875f;
    event->date = (cs_date){2021, 8, 0};
    event->date_precision = CS_PRECISION_MONTH;
    strcpy(event->cameo, "190");
    strcpy(event->id, "0123456789abcdef");
    return doc;
}

static void free_doc(casus_doc *doc) {
    cs_arena_free(&doc->arena);
    free(doc);
}

static char *written(const casus_doc *doc, casus_format format, int expand) {
    casus_buffer buffer = {0};
    casus_write_options options = {.format = format, .expand = expand};
    assert_int_equal(casus_write_header(&buffer, &options, NULL), CASUS_OK);
    assert_int_equal(casus_write(&buffer, doc, NULL, &options, NULL), CASUS_OK);
    assert_true(cs_buffer_char(&buffer, '\0'));
    return buffer.data;
}

static void code_points_agree_with_counting(void **state) {
    (void)state;
    casus_buffer buffer = {0};
    for (int i = 0; i < 500; i++)
        assert_true(cs_buffer_string(&buffer, i % 3   ? "\xe2\x80\x99"
                                              : i % 2 ? "a"
                                                      : "\xc3\xa9x"));
    cs_text whole = {buffer.data, buffer.length};
    /* every length around the steps of the map */
    for (size_t length = 0; length < 200; length++) {
        cs_code_points map;
        assert_true(cs_code_points_init(&map, (cs_text){whole.data, length}));
        for (uint32_t i = 0; i <= length; i++)
            assert_int_equal(cs_code_point(&map, i), cs_utf8_count((cs_text){whole.data, i}));
        assert_int_equal(cs_code_point(&map, 5000), cs_code_point(&map, (uint32_t)length));
        cs_code_points_free(&map);
    }
    casus_buffer_free(&buffer);
}

static void json_has_code_points_and_nulls(void **state) {
    (void)state;
    casus_doc *doc = make_doc();
    char *json = written(doc, CASUS_FORMAT_JSON, 0);
    assert_non_null(strstr(json, "\"sentence\":[0,35],\"trigger\":[17,25],\"pair\":null,"
                                 "\"type\":\"ASSAULT\",\"modes\":[],\"contexts\":[],"
                                 "\"cameo\":\"190\",\"quad\":4,\"score\":-9.0,"
                                 "\"goldstein\":-10.0,\"status\":\"actual\""));
    assert_non_null(
        strstr(json, "{\"span\":[2,7],\"entity\":null,\"name\":\"Iran;\",\"country\":null,"
                     "\"sectors\":[],\"code\":null}"));
    assert_non_null(strstr(json, "\"date\":\"2021-08\",\"date_precision\":\"month\","
                                 "\"date_span\":null,\"place\":null,\"killed\":12,"
                                 "\"injured\":null,\"confidence\":0.875,\"rule\":null}"));
    assert_int_equal(strchr(json, '\n') - json, strlen(json) - 1);
    free(json);
    free_doc(doc);
}

static void rows_join_and_expand(void **state) {
    (void)state;
    casus_doc *doc = make_doc();
    char *csv = written(doc, CASUS_FORMAT_CSV, 0);
    const char *row = strstr(csv, "\r\n") + 2;
    /* the document's name is quoted, a ; inside a value gives way, white space is folded */
    assert_int_equal(strncmp(row, "\"doc,1\",0123456789abcdef,2021-08,month,", 39), 0);
    assert_non_null(strstr(row, ",\"Iran,;Iraq\","));
    assert_non_null(strstr(row, "attacked \"\"Israel\"\".\"\r\n"));
    free(csv);
    char *tsv = written(doc, CASUS_FORMAT_TSV, 1);
    size_t lines = 0, tabs = 0;
    for (const char *c = tsv; *c != '\0'; c++) {
        lines += *c == '\n';
        tabs += *c == '\t';
    }
    assert_int_equal(lines, 3);
    assert_int_equal(tabs % lines, 0);
    assert_non_null(strstr(tsv, "\tIraq\t"));
    free(tsv);
    free_doc(doc);
}

static void report_marks_the_trigger(void **state) {
    (void)state;
    casus_doc *doc = make_doc();
    char *report = written(doc, CASUS_FORMAT_TEXT, 0);
    assert_non_null(strstr(report, "2021-08  Iran; and Iraq \xe2\x86\x92 \"Israel\"  ASSAULT, "
                                   "actual, 12 killed\n"));
    assert_non_null(strstr(report, "Iran; and Iraq [attacked] \"Israel\"."));
    free(report);
    free_doc(doc);
}

static void conllu_comes_out_as_it_went_in(void **state) {
    (void)state;
    static const char in[] = "# newpar\n"
                             "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                             "1\tdo\tdo\tAUX\t_\t_\t3\taux\t_\t_\n"
                             "2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_\n"
                             "3\tattack\tattack\tVERB\t_\t_\t0\troot\t_\t_\n"
                             "4\tIran\tIran\tPROPN\t_\t_\t3\tobj\t_\tSpaceAfter=No|Name=place\n"
                             "5\t!\t!\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n";
    casus_doc *doc = conllu_doc(in);
    assert_non_null(doc);
    char *out = written(doc, CASUS_FORMAT_CONLLU, 0);
    assert_non_null(strstr(out, "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:5\n"
                                "1\tdo\tdo\tAUX\t_\t_\t3\taux\t_\t_\n"
                                "2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_\n"
                                "3\tattack\tattack\tVERB\t_\t_\t0\troot\t_\tTokenRange=6:12\n"
                                "4\tIran\tIran\tPROPN\t_\t_\t3\tobj\t_\t"
                                "NE=B-place|SpaceAfter=No|TokenRange=13:17\n"));
    free(out);
    char *tree = written(doc, CASUS_FORMAT_TREE, 0);
    assert_non_null(strstr(tree, "  \xe2\x95\xad\xe2\x94\x80 do AUX aux\n"));
    assert_non_null(strstr(tree, "  \xe2\x94\xa4 attack VERB root\n"));
    free(tree);
    conllu_doc_free(doc);
}

static void a_circle_of_heads_is_no_endless_loop(void **state) {
    (void)state;
    casus_doc *doc =
        conllu_doc("1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n"
                   "3\tc\tc\tX\t_\t_\t2\tdep\t_\t_\n\n");
    assert_non_null(doc);
    doc->words.items[0].head = 2;
    doc->words.items[1].head = 1;
    char *tree = written(doc, CASUS_FORMAT_TREE, 0);
    assert_non_null(strstr(tree, "a X"));
    free(tree);
    free(written(doc, CASUS_FORMAT_CONLLU, 0));
    conllu_doc_free(doc);
}

static void an_unknown_format_is_an_error(void **state) {
    (void)state;
    casus_doc *doc = make_doc();
    casus_buffer buffer = {0};
    casus_error error;
    casus_write_options options = {.format = (casus_format)99};
    assert_int_equal(casus_write(&buffer, doc, NULL, &options, &error), CASUS_ERROR_USAGE);
    assert_int_equal(buffer.length, 0);
    assert_string_equal(error.message, "there is no format number 99");
    free_doc(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code_points_agree_with_counting),
        cmocka_unit_test(json_has_code_points_and_nulls),
        cmocka_unit_test(rows_join_and_expand),
        cmocka_unit_test(report_marks_the_trigger),
        cmocka_unit_test(conllu_comes_out_as_it_went_in),
        cmocka_unit_test(a_circle_of_heads_is_no_endless_loop),
        cmocka_unit_test(an_unknown_format_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
