/*
 * The examples beside the patterns, run through the whole pipeline with the trained model.
 *
 * A sentence that the parser misreads fails through no fault of the pattern, and a new model
 * misreads others: the few are printed, and only more than EXAMPLES_MAY_FAIL of a hundred fail
 * the test.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "api/knowledge.h"
#include "pipeline/pattern_examples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXAMPLES_MAY_FAIL 2

typedef struct fixture {
    cs_knowledge knowledge;
    cs_stages *stages;
    cs_pipeline *pipeline;
} fixture;

static bool run_example(cs_pipeline *pipeline, const cs_patterns *patterns,
                        const cs_example *example) {
    cs_example_outcome outcome;
    casus_error error = {0};
    assert_int_equal(CASUS_OK, cs_example_run(pipeline, patterns, example, &outcome, &error));
    if (!outcome.holds)
        printf("%.*s:%u: %c %.*s\n    %s\n", (int)example->file.length, example->file.data,
               example->line, example->positive ? '+' : '*', (int)example->text.length,
               example->text.data, outcome.told);
    return outcome.holds;
}

static int set_up(void **state) {
    static fixture f;
    casus_model_options options = {0};
    casus_error error = {0};
    memset(&f, 0, sizeof f);
    *state = &f;
    casus_status status = cs_knowledge_open(&f.knowledge, &options, &error);
    if (status == CASUS_OK)
        status = cs_stages_new(&f.stages, f.knowledge.model, f.knowledge.lexicon,
                               f.knowledge.patterns, NULL, NULL, &error);
    if (status == CASUS_OK)
        status = cs_pipeline_new(&f.pipeline, f.stages, &error);
    if (status != CASUS_OK)
        printf("%s:%lu: %s\n", error.source, (unsigned long)error.line, error.message);
    return status == CASUS_OK ? 0 : -1;
}

static int tear_down(void **state) {
    fixture *f = *state;
    cs_pipeline_free(f->pipeline);
    cs_stages_free(f->stages);
    cs_knowledge_close(&f->knowledge);
    return 0;
}

static void test_examples_hold(void **state) {
    const fixture *f = *state;
    size_t count = cs_patterns_example_count(f->knowledge.patterns), failed = 0;
    for (size_t i = 0; i < count; i++)
        if (!run_example(f->pipeline, f->knowledge.patterns,
                         cs_patterns_example(f->knowledge.patterns, i)))
            failed++;
    printf("%zu of %zu examples fail\n", failed, count);
    assert_true(count > 0);
    assert_true(failed * 100 <= count * EXAMPLES_MAY_FAIL);
}

/* Two examples that hold and one that does not, under every heading. */
static void test_every_heading_has_examples(void **state) {
    const fixture *f = *state;
    const cs_patterns *patterns = f->knowledge.patterns;
    uint32_t first = 0;
    for (uint32_t i = 0; i < cs_patterns_count(patterns); i++) {
        const cs_pattern *pattern = cs_patterns_at(patterns, i);
        const cs_pattern *next = cs_patterns_at(patterns, i + 1);
        if (next != NULL && next->heading_line == pattern->heading_line &&
            cs_text_equal(next->file, pattern->file))
            continue;
        int positive = 0, negative = 0;
        for (size_t k = 0; k < cs_patterns_example_count(patterns); k++) {
            const cs_example *example = cs_patterns_example(patterns, k);
            if (example->pattern >= first && example->pattern <= i)
                *(example->positive ? &positive : &negative) += 1;
        }
        bool ignored = pattern->type == CS_PLOVER_NONE && pattern->operator_id == 0;
        if ((positive < 2 && !ignored) || negative < 1)
            printf("%.*s:%u: the heading needs two + and one * example\n",
                   (int)pattern->file.length, pattern->file.data, pattern->heading_line);
        assert_true((positive >= 2 || ignored) && negative >= 1);
        first = i + 1;
    }
}

/* ---- the manual
 * --------------------------------------------------------------------------------- */

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = calloc(1, 1 << 20);
    assert_non_null(text);
    assert_true(fread(text, 1, (1 << 20) - 1, file) > 0);
    fclose(file);
    return text;
}

/* Compiles a block of the manual beside the shared sets, and runs its examples. */
static size_t run_block(const fixture *f, cs_text sets, cs_text block) {
    casus_error error = {0};
    cs_patterns *patterns = NULL;
    cs_stages *stages = NULL;
    cs_pipeline *pipeline = NULL;
    casus_status status = cs_patterns_new(&patterns, &error);
    if (status == CASUS_OK)
        status = cs_patterns_add(patterns, "grammar/sets.pat", sets, false, &error);
    if (status == CASUS_OK)
        status = cs_patterns_add(patterns, "docs/patterns.md, block", block, true, &error);
    if (status == CASUS_OK)
        status = cs_patterns_finish(patterns, &error);
    if (status == CASUS_OK)
        status = cs_stages_new(&stages, f->knowledge.model, f->knowledge.lexicon, patterns,
                               NULL, NULL, &error);
    if (status == CASUS_OK)
        status = cs_pipeline_new(&pipeline, stages, &error);
    if (status != CASUS_OK)
        printf("%s:%lu: %s\n%.*s\n", error.source, (unsigned long)error.line, error.message,
               (int)block.length, block.data);
    assert_int_equal(CASUS_OK, status);
    size_t failed = 0;
    for (size_t i = 0; i < cs_patterns_example_count(patterns); i++)
        failed += !run_example(pipeline, patterns, cs_patterns_example(patterns, i));
    cs_pipeline_free(pipeline);
    cs_stages_free(stages);
    cs_patterns_free(patterns);
    return failed;
}

static void test_manual_is_true(void **state) {
    char *manual = read_file(CASUS_SOURCE_DIR "/docs/patterns.md");
    char *sets = read_file(CASUS_SOURCE_DIR "/lexicon/grammar/sets.pat");
    size_t blocks = 0, failed = 0;
    for (const char *at = strstr(manual, "```pat\n"); at != NULL; at = strstr(at, "```pat\n")) {
        at += strlen("```pat\n");
        const char *end = strstr(at, "```");
        assert_non_null(end);
        failed += run_block(*state, cs_text_of(sets), (cs_text){at, (size_t)(end - at)});
        blocks++;
        at = end + 3;
    }
    assert_true(blocks > 5);
    assert_int_equal(0, failed);
    free(manual);
    free(sets);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples_hold),
        cmocka_unit_test(test_every_heading_has_examples),
        cmocka_unit_test(test_manual_is_true),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
