/*
 * Runs tests/corpus/segment: texts and the sentences and tokens that they should come apart
 * into.
 *
 * A case is a line "=== name", the text, a line "---", and the expected lines
 * (segment_helpers.h). The cases that are known to fail stand in known_failures, "name: reason"
 * on each line; one that passes must be taken off the list.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "segment_helpers.h"

#include <dirent.h>

#define FOLDER CASUS_SOURCE_DIR "/tests/corpus/segment"

static char *read_file(const char *name) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", FOLDER, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    size_t size = 0, room = 1 << 20;
    char *data = malloc(room + 1);
    if (data != NULL)
        size = fread(data, 1, room, file);
    fclose(file);
    if (data != NULL)
        data[size] = '\0';
    return data;
}

/* Whether known_failures has a line "name: ". */
static bool is_known(const char *known, cs_text name) {
    cs_text rest = cs_text_of(known);
    while (rest.length > 0) {
        cs_text line = cs_text_cut(&rest, '\n');
        if (cs_text_starts(line, name) && line.length > name.length &&
            line.data[name.length] == ':')
            return true;
    }
    return false;
}

/* 0 as expected, 1 not. */
static int run_case(segment_bench *bench, cs_text name, cs_text input, cs_text expected,
                    const char *known) {
    casus_doc doc;
    assert_int_equal(segment_bench_run(bench, &doc, input), CASUS_OK);
    char *lines = segment_lines(&doc);
    assert_non_null(lines);
    bool same = cs_text_equal(cs_text_trim(cs_text_of(lines)), cs_text_trim(expected));
    bool may_fail = known != NULL && is_known(known, name);
    if (same == may_fail)
        fprintf(stderr, "%.*s: %s\nexpected:\n%.*s\nfound:\n%s\n", (int)name.length, name.data,
                same ? "passes now; take it off known_failures" : "differs",
                (int)expected.length, expected.data, lines);
    free(lines);
    cs_arena_free(&doc.arena);
    return same == may_fail;
}

/* The text up to the first line that begins with `mark`; *rest goes on behind that line's mark.
 */
static cs_text cut_at_line(cs_text *rest, const char *mark) {
    cs_text whole = *rest, start = *rest;
    while (rest->length > 0) {
        cs_text line_start = *rest;
        cs_text line = cs_text_cut(rest, '\n');
        if (cs_text_starts(line, cs_text_of(mark))) {
            whole.length = (size_t)(line_start.data - start.data);
            *rest = line_start;
            return whole;
        }
    }
    return whole;
}

static int run_file(segment_bench *bench, const char *data, const char *known, int *cases) {
    int wrong = 0;
    cs_text rest = cs_text_of(data);
    cut_at_line(&rest, "=== ");
    while (rest.length > 0) {
        cs_text name = cs_text_cut(&rest, '\n');
        name.data += 4;
        name.length -= 4;
        cs_text input = cut_at_line(&rest, "---");
        cs_text_cut(&rest, '\n');
        cs_text expected = cut_at_line(&rest, "=== ");
        if (input.length > 0)
            input.length--; /* the newline before the mark */
        wrong += run_case(bench, name, input, expected, known);
        (*cases)++;
    }
    return wrong;
}

static void test_corpus(void **state) {
    (void)state;
    segment_bench bench;
    assert_true(segment_bench_open(&bench));
    char *known = read_file("known_failures");
    struct dirent **entries;
    int count = scandir(FOLDER, &entries, NULL, alphasort), wrong = 0, cases = 0;
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        if (cs_text_ends(cs_text_of(entries[i]->d_name), CS_LITERAL(".txt"))) {
            char *data = read_file(entries[i]->d_name);
            assert_non_null(data);
            wrong += run_file(&bench, data, known, &cases);
            free(data);
        }
        free(entries[i]);
    }
    free(entries);
    free(known);
    segment_bench_close(&bench);
    printf("%d cases, %d unexpected\n", cases, wrong);
    assert_true(cases >= 500);
    assert_int_equal(wrong, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_corpus)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
