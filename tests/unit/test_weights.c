/* The statistical layer beside the patterns: what it decides is the same every time, `ignore`
 * templates and callers' pairs are heard, and without it the patterns stand alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "types/document.h"

#include <casus/casus.h>
#include <string.h>

static casus_doc *code(const casus_model *model, const char *text) {
    casus_error error;
    casus_coder *coder;
    casus_doc *doc;
    assert_int_equal(casus_coder_new(&coder, model, &error), CASUS_OK);
    assert_int_equal(
        casus_doc_new(&doc, "1", NULL, "2024-05-01", text, strlen(text), NULL, &error),
        CASUS_OK);
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_EXPLAIN, &error), CASUS_OK);
    casus_coder_free(coder);
    return doc;
}

static casus_model *open_model(int patterns_only) {
    casus_error error;
    casus_model *model;
    const casus_model_options options = {.patterns_only = patterns_only};
    assert_int_equal(casus_model_open(&model, &options, &error), CASUS_OK);
    return model;
}

static void test_weights_decide(void **context) {
    (void)context;
    casus_model *model = open_model(0);
    casus_doc *doc = code(model, "France condemned Iran over its missile test on Tuesday.");
    assert_int_equal(doc->events.count, 1);
    const cs_event *event = &doc->events.items[0];
    assert_int_equal(event->type, CS_PLOVER_ACCUSE);
    assert_true(event->confidence > 0.5F && event->confidence < 1.0F);
    assert_true(doc->weighed.count >= 1);
    const cs_weighed *line = &doc->weighed.items[0];
    assert_int_equal(line->type, CS_PLOVER_ACCUSE);
    assert_true(line->count == CS_WEIGHED_EVIDENCE);
    for (int i = 1; i < line->count; i++) /* what weighs most comes first */
        assert_true(line->evidence[i].weight * line->evidence[i].weight <=
                    line->evidence[i - 1].weight * line->evidence[i - 1].weight);
    casus_doc_free(doc);
    casus_model_free(model);
}

static void test_patterns_stand_alone(void **context) {
    (void)context;
    casus_model *model = open_model(1);
    casus_doc *doc = code(model, "France condemned Iran over its missile test on Tuesday.");
    assert_int_equal(doc->events.count, 1);
    assert_int_equal(doc->events.items[0].type, CS_PLOVER_ACCUSE);
    assert_int_equal(doc->weighed.count, 0);
    casus_doc_free(doc);
    casus_model_free(model);
}

static void test_ignore_is_heard(void **context) {
    (void)context;
    static const char *const texts[] = {"Angela Merkel spoke to reporters in Berlin.",
                                        "The minister spoke to reporters in Berlin."};
    casus_model *model = open_model(0);
    float likeliest = 0.0F;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        casus_doc *doc = code(model, texts[i]);
        assert_true(doc->weighed.count >= 1 && doc->weighed.items[0].probability > 0.5F);
        if (doc->weighed.items[0].probability > likeliest)
            likeliest = doc->weighed.items[0].probability;
        assert_false(doc->weighed.items[0].stands);
        assert_int_equal(doc->events.count, 0);
        casus_doc_free(doc);
    }
    /* the weights alone would have it a CONSULT */
    assert_true(likeliest > 0.55F);
    casus_model_free(model);
}

/* "not" makes a refusal of budging; it does not deny the refusal, too. */
static void test_not_is_used_once(void **context) {
    (void)context;
    casus_model *model = open_model(0);
    casus_doc *doc = code(model, "Moscow is not budging on the demands of Kyiv.");
    assert_true(doc->events.count >= 1);
    assert_int_equal(doc->events.items[0].type, CS_PLOVER_REJECT);
    assert_int_equal(doc->events.items[0].status, CS_STATUS_ACTUAL);
    casus_doc_free(doc);
    casus_model_free(model);
}

static void test_same_every_time(void **context) {
    (void)context;
    static const char text[] =
        "Rebels shelled the town on Monday, killing nine, and the army vowed to retake it. "
        "The United Nations urged both sides to return to talks.";
    casus_model *model = open_model(0);
    casus_doc *a = code(model, text), *b = code(model, text);
    assert_true(a->events.count >= 2);
    assert_int_equal(a->events.count, b->events.count);
    for (size_t i = 0; i < a->events.count; i++) {
        assert_int_equal(a->events.items[i].type, b->events.items[i].type);
        assert_memory_equal(&a->events.items[i].confidence, &b->events.items[i].confidence,
                            sizeof(float));
    }
    casus_doc_free(a);
    casus_doc_free(b);
    casus_model_free(model);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weights_decide),  cmocka_unit_test(test_patterns_stand_alone),
        cmocka_unit_test(test_ignore_is_heard), cmocka_unit_test(test_not_is_used_once),
        cmocka_unit_test(test_same_every_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
