/*
 * The examples beside the patterns, run through the whole pipeline with the trained model. A
 * `+` sentence must give an event of its heading's type and mode whose actors and recipients
 * overlap the brackets; a `*` sentence must give no event of that type. Under an operator
 * without a type any event will do for `+`, and for `*` none that the operator made; under
 * `ignore` no event at all.
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
#include "pipeline/pipeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SENTENCE_MAX      1000
#define BRACKETS_MAX      12
#define EXAMPLES_MAY_FAIL 2

typedef struct bracket {
    char role;
    cs_span span;
} bracket;

typedef struct plain_example {
    char text[SENTENCE_MAX];
    size_t length;
    bracket brackets[BRACKETS_MAX];
    int count;
} plain_example;

typedef struct fixture {
    cs_knowledge knowledge;
    cs_stages *stages;
    cs_pipeline *pipeline;
} fixture;

/* "[A France] condemned [R Iran]." without its brackets, and where they were. */
static void strip_brackets(cs_text marked, plain_example *out) {
    bool open = false;
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < marked.length; i++) {
        char c = marked.data[i];
        assert_true(out->length + 1 < SENTENCE_MAX);
        if (c == '[' && i + 2 < marked.length && marked.data[i + 2] == ' ') {
            assert_false(open);
            assert_true(out->count < BRACKETS_MAX);
            assert_true(marked.data[i + 1] == 'A' || marked.data[i + 1] == 'R');
            out->brackets[out->count++] =
                (bracket){marked.data[i + 1], {(uint32_t)out->length, 0}};
            open = true;
            i += 2;
        } else if (c == ']' && open) {
            cs_span *span = &out->brackets[out->count - 1].span;
            span->length = (uint32_t)out->length - span->offset;
            open = false;
        } else {
            out->text[out->length++] = c;
        }
    }
    assert_false(open);
}

static bool holds(const cs_party *parties, size_t count, cs_span span) {
    for (size_t i = 0; i < count; i++)
        if (cs_span_overlap(parties[i].span, span))
            return true;
    return false;
}

static bool roles_fit(const cs_event *event, const plain_example *plain) {
    for (int i = 0; i < plain->count; i++) {
        const bracket *b = &plain->brackets[i];
        bool found = b->role == 'A' ? holds(event->actors, event->actor_count, b->span)
                                    : holds(event->recipients, event->recipient_count, b->span);
        if (!found)
            return false;
    }
    return true;
}

/* Operators stand under a name, event types with rules for inner events under their own. */
static bool is_operator(const cs_patterns *patterns, const cs_pattern *heading) {
    return heading->operator_id != 0 &&
           heading->operator_id !=
               cs_patterns_operator(patterns, cs_type_name(NULL, heading->type));
}

static bool has_mode(const cs_event *event, cs_mode mode) {
    for (int i = 0; i < event->mode_count; i++)
        if (event->modes[i] == mode)
            return true;
    return mode == 0;
}

static bool example_holds(const cs_patterns *patterns, const cs_example *example,
                          const plain_example *plain, const casus_doc *doc) {
    const cs_pattern *heading = cs_patterns_at(patterns, example->pattern);
    bool operator= is_operator(patterns, heading);
    for (size_t i = 0; i < doc->events.count; i++) {
        const cs_event *event = &doc->events.items[i];
        bool same = operator||(event->type == heading->type && has_mode(event, heading->mode));
        if (example->positive && same && roles_fit(event, plain))
            return true;
        if (!example->positive) {
            const cs_pattern *rule = cs_patterns_at(patterns, event->rule);
            bool ignored = !operator&& heading->type == CS_PLOVER_NONE;
            bool wrong = ignored ? true :
                         operator? rule != NULL && rule->operator_id == heading->operator_id
                                 : event->type == heading->type;
            if (wrong)
                return false;
        }
    }
    return !example->positive;
}

static void print_failure(const cs_example *example, const plain_example *plain,
                          const casus_doc *doc) {
    printf("%.*s:%u: %c %s\n", (int)example->file.length, example->file.data, example->line,
           example->positive ? '+' : '*', plain->text);
    for (size_t i = 0; i < doc->events.count; i++) {
        const cs_event *event = &doc->events.items[i];
        printf("    %s%s%s by %.*s:", cs_type_name(NULL, event->type),
               event->mode_count > 0 ? "/" : "",
               event->mode_count > 0 ? cs_mode_name(NULL, event->modes[0]) : "",
               (int)event->rule_name.length, event->rule_name.data);
        for (size_t k = 0; k < event->actor_count; k++)
            printf(" A[%.*s]", (int)event->actors[k].span.length,
                   doc->text.data + event->actors[k].span.offset);
        for (size_t k = 0; k < event->recipient_count; k++)
            printf(" R[%.*s]", (int)event->recipients[k].span.length,
                   doc->text.data + event->recipients[k].span.offset);
        printf("\n");
    }
}

static bool run_example(cs_pipeline *pipeline, const cs_patterns *patterns,
                        const cs_example *example) {
    static const casus_read_options whole = {.whole_text = 1};
    plain_example plain;
    casus_error error = {0};
    casus_doc *doc = NULL;
    strip_brackets(example->text, &plain);
    assert_int_equal(CASUS_OK, casus_doc_new(&doc, "example", NULL, NULL, plain.text,
                                             plain.length, &whole, &error));
    assert_int_equal(CASUS_OK, cs_pipeline_run(pipeline, doc, CASUS_STAGE_CODE, &error));
    bool good = example_holds(patterns, example, &plain, doc);
    if (!good)
        print_failure(example, &plain, doc);
    casus_doc_free(doc);
    return good;
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
