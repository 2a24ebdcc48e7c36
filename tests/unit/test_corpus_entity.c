/*
 * Runs tests/corpus/entity: texts and the mentions that must be found in them.
 *
 * A case is a line "=== name", the text, a line "---", and the expected mentions:
 *
 *     mention | kind | code | role | name of the entity
 *
 * Fields may be left off at the end; `-` is an empty one. Mentions beyond those listed are
 * free; a line that begins with "! " must not be found. The cases that are known to fail stand
 * in known_failures, "name: reason" on each line; one that passes must be taken off the list.
 */
#include "types/document.h"
#include <casus/casus.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define FOLDER CASUS_SOURCE_DIR "/tests/corpus/entity/"

typedef struct case_bench {
    casus_model *model;
    casus_coder *coder;
    char *known;
} case_bench;

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    char *data = calloc(1, (1 << 20) + 1);
    if (file != NULL && data != NULL && fread(data, 1, 1 << 20, file) == 0)
        data[0] = '\0';
    if (file != NULL)
        fclose(file);
    return data;
}

static cs_text next_field(cs_text *line) {
    return cs_text_trim(cs_text_cut(line, '|'));
}

/* An empty expectation allows anything. */
static bool fits(cs_text expected, cs_text found) {
    if (expected.length == 0)
        return true;
    if (cs_text_equal(expected, CS_LITERAL("-")))
        return found.length == 0;
    return cs_text_equal(expected, found);
}

static bool mention_fits(const casus_doc *doc, const cs_mention *mention, cs_text line) {
    const cs_entity *entity = &doc->entities.items[mention->entity];
    char code[CS_CODE_SIZE];
    cs_actor_code(entity->country, entity->sectors, code);
    return fits(next_field(&line), cs_text_slice(doc->text.data, mention->span)) &&
           fits(next_field(&line), cs_text_of(cs_entity_kind_name(entity->kind))) &&
           fits(next_field(&line), cs_text_of(code)) && fits(next_field(&line), entity->role) &&
           fits(next_field(&line), entity->name);
}

static bool is_found(const casus_doc *doc, cs_text line) {
    for (size_t i = 0; i < doc->mentions.count; i++)
        if (mention_fits(doc, &doc->mentions.items[i], line))
            return true;
    return false;
}

static void print_mentions(const casus_doc *doc) {
    for (size_t i = 0; i < doc->mentions.count; i++) {
        const cs_mention *mention = &doc->mentions.items[i];
        const cs_entity *entity = &doc->entities.items[mention->entity];
        cs_text span = cs_text_slice(doc->text.data, mention->span);
        char code[CS_CODE_SIZE];
        cs_actor_code(entity->country, entity->sectors, code);
        print_error("    %.*s | %s | %s | %.*s | %.*s\n", (int)span.length, span.data,
                    cs_entity_kind_name(entity->kind), code[0] != '\0' ? code : "-",
                    (int)entity->role.length, entity->role.length > 0 ? entity->role.data : "",
                    (int)entity->name.length, entity->name.data);
    }
}

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
static int run_case(const case_bench *bench, cs_text name, cs_text input, cs_text expected) {
    casus_doc *doc = NULL;
    casus_read_options options = {.whole_text = 1};
    input = cs_text_trim(input);
    assert_int_equal(casus_doc_new(&doc, "case", NULL, "2021-08-03", input.data, input.length,
                                   &options, NULL),
                     CASUS_OK);
    assert_int_equal(casus_code(bench->coder, doc, CASUS_STAGE_CODE, NULL), CASUS_OK);
    cs_text missing = {NULL, 0};
    for (cs_text rest = cs_text_trim(expected); rest.length > 0 && missing.data == NULL;) {
        cs_text line = cs_text_trim(cs_text_cut(&rest, '\n'));
        bool unwanted = cs_text_starts(line, CS_LITERAL("! "));
        cs_text wanted = unwanted ? (cs_text){line.data + 2, line.length - 2} : line;
        if (line.length > 0 && is_found(doc, wanted) == unwanted)
            missing = line;
    }
    bool known = is_known(bench->known, name);
    bool as_expected = (missing.data == NULL) != known;
    if (!as_expected && known)
        print_error("%.*s: passes now; take it off known_failures\n", (int)name.length,
                    name.data);
    if (!as_expected && !known) {
        print_error("%.*s: not as expected: %.*s\n", (int)name.length, name.data,
                    (int)missing.length, missing.data);
        print_mentions(doc);
    }
    casus_doc_free(doc);
    return !as_expected;
}

static void run_file(const case_bench *bench, const char *name) {
    char path[1024];
    snprintf(path, sizeof path, "%s%s", FOLDER, name);
    char *data = read_file(path);
    assert_non_null(data);
    int wrong = 0, count = 0;
    cs_text rest = cs_text_of(data);
    while (rest.length > 0) {
        cs_text line = cs_text_cut(&rest, '\n');
        if (!cs_text_starts(line, CS_LITERAL("=== ")))
            continue;
        size_t divider = cs_text_find(rest, CS_LITERAL("\n---\n"));
        assert_true(divider != SIZE_MAX);
        cs_text input = {rest.data, divider};
        cs_text after = {rest.data + divider + 5, rest.length - divider - 5};
        size_t end = cs_text_find(after, CS_LITERAL("\n=== "));
        cs_text expected = {after.data, end != SIZE_MAX ? end : after.length};
        wrong += run_case(bench, cs_text_trim((cs_text){line.data + 4, line.length - 4}), input,
                          expected);
        count++;
        rest = (cs_text){expected.data + expected.length, after.length - expected.length};
    }
    free(data);
    if (wrong > 0)
        fail_msg("%s: %d of %d cases are not as expected", name, wrong, count);
    assert_true(count > 0);
}

static void codes(void **state) {
    run_file(*state, "entity_codes.txt");
}

static void coreference(void **state) {
    run_file(*state, "entity_coreference.txt");
}

static int open_bench(void **state) {
    static case_bench the_bench;
    casus_error error = {0};
    if (casus_model_open(&the_bench.model, NULL, &error) != CASUS_OK ||
        casus_coder_new(&the_bench.coder, the_bench.model, &error) != CASUS_OK) {
        print_error("%s\n", error.message);
        return -1;
    }
    the_bench.known = read_file(FOLDER "known_failures");
    *state = &the_bench;
    return the_bench.known == NULL;
}

static int close_bench(void **state) {
    case_bench *bench = *state;
    casus_coder_free(bench->coder);
    casus_model_free(bench->model);
    free(bench->known);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes),
        cmocka_unit_test(coreference),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
