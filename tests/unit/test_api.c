/*
 * The public interface as a user has it: only casus.h.
 */
#include <casus/casus.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static casus_model *model;

static int open_model(void **state) {
    (void)state;
    return casus_model_open(&model, NULL, NULL) == CASUS_OK ? 0 : -1;
}

static int close_model(void **state) {
    (void)state;
    casus_model_free(model);
    return 0;
}

static casus_doc *new_doc(const char *text) {
    casus_doc *doc = NULL;
    casus_error error;
    assert_int_equal(
        casus_doc_new(&doc, "id", NULL, "2021-08-03", text, strlen(text), NULL, &error),
        CASUS_OK);
    return doc;
}

/* What a coder makes of a text, as JSON that the caller frees. */
static char *coded(casus_coder *coder, const char *text) {
    casus_doc *doc = new_doc(text);
    casus_error error;
    casus_buffer buffer = {0};
    casus_write_options options = {.format = CASUS_FORMAT_JSON};
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_CODE, &error), CASUS_OK);
    assert_int_equal(casus_write(&buffer, doc, model, &options, &error), CASUS_OK);
    casus_doc_free(doc);
    buffer.data[buffer.length - 1] = '\0';
    return buffer.data;
}

static casus_coder *new_coder(void) {
    casus_coder *coder = NULL;
    assert_int_equal(casus_coder_new(&coder, model, NULL), CASUS_OK);
    return coder;
}

static const char story[] =
    "Iran condemned Israel on Tuesday. \"We won't withdraw,\" the French "
    "foreign minister said in Paris.";

static void a_document_is_coded(void **state) {
    (void)state;
    casus_coder *coder = new_coder();
    casus_doc *doc = new_doc(story);
    assert_string_equal(casus_doc_id(doc), "id");
    assert_int_equal(casus_doc_event_count(doc), 0);
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_CODE, NULL), CASUS_OK);
    assert_int_equal(casus_doc_sentence_count(doc), 2);
    assert_int_equal(casus_doc_token_count(doc), 20);
    assert_true(casus_doc_event_count(doc) >= 1);
    casus_doc_free(doc);
    casus_coder_free(coder);
}

static void a_used_coder_codes_like_a_new_one(void **state) {
    (void)state;
    casus_coder *used = new_coder();
    free(coded(used, "Peru recalled its ambassador to Mexico. Rebels shelled the town."));
    free(coded(used, ""));
    casus_coder *fresh = new_coder();
    char *first = coded(used, story), *second = coded(fresh, story);
    assert_string_equal(first, second);
    free(first);
    free(second);
    casus_coder_free(used);
    casus_coder_free(fresh);
}

static void stages_add_their_layers(void **state) {
    (void)state;
    casus_coder *coder = new_coder();
    casus_doc *doc = new_doc(story);
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_READ, NULL), CASUS_OK);
    assert_int_equal(casus_doc_sentence_count(doc), 0);
    casus_doc_free(doc);
    doc = new_doc(story);
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_PARSE, NULL), CASUS_OK);
    assert_int_equal(casus_doc_sentence_count(doc), 2);
    assert_int_equal(casus_doc_event_count(doc), 0);
    casus_doc_free(doc);
    casus_coder_free(coder);
}

static void coding_twice_is_refused(void **state) {
    (void)state;
    casus_coder *coder = new_coder();
    casus_doc *doc = new_doc(story);
    casus_error error;
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_CODE, &error), CASUS_OK);
    size_t events = casus_doc_event_count(doc);
    assert_int_equal(casus_code(coder, doc, CASUS_STAGE_CODE, &error), CASUS_ERROR_USAGE);
    assert_string_equal(error.source, "id");
    assert_int_equal(casus_doc_event_count(doc), events);
    casus_doc_free(doc);
    doc = new_doc(story);
    assert_int_equal(casus_code(coder, doc, (casus_stage)17, &error), CASUS_ERROR_USAGE);
    casus_doc_free(doc);
    casus_coder_free(coder);
}

static void failures_leave_the_out_parameter(void **state) {
    (void)state;
    casus_model *other = NULL;
    casus_error error;
    casus_model_options options = {.model_path = "/nonexistent/model"};
    assert_int_equal(casus_model_open(&other, &options, &error), CASUS_ERROR_IO);
    assert_null(other);
    assert_string_equal(error.source, "/nonexistent/model");
    const char *const paths[] = {"/nonexistent/lexicon"};
    options = (casus_model_options){.lexicon_paths = paths, .lexicon_path_count = 1};
    assert_int_equal(casus_model_open(&other, &options, &error), CASUS_ERROR_IO);
    assert_null(other);
    casus_database *database = NULL;
    assert_int_equal(casus_database_open(&database, "/nonexistent/x.db", &error),
                     CASUS_ERROR_IO);
    assert_null(database);
}

static void nothing_is_freed_gladly(void **state) {
    (void)state;
    casus_model_free(NULL);
    casus_coder_free(NULL);
    casus_doc_free(NULL);
    casus_reader_free(NULL);
    casus_database_free(NULL);
    casus_buffer_free(NULL);
}

static void the_versions_have_names(void **state) {
    (void)state;
    assert_true(strlen(casus_model_version(model)) > 0);
    assert_int_equal(strlen(casus_lexicon_version(model)), 16);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_document_is_coded),
        cmocka_unit_test(a_used_coder_codes_like_a_new_one),
        cmocka_unit_test(stages_add_their_layers),
        cmocka_unit_test(coding_twice_is_refused),
        cmocka_unit_test(failures_leave_the_out_parameter),
        cmocka_unit_test(nothing_is_freed_gladly),
        cmocka_unit_test(the_versions_have_names),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
