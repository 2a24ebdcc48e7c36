/*
 * The matcher over trees written by hand (tests/corpus/match), with the patterns beside them,
 * so that no parser's fault comes between. A tree's comments say what must come out, in text
 * order: # expect = TYPE[/mode] ACTORS -> RECIPIENTS [status]     parties by their head word,
 * joined by + # expect = none # pair = ACTOR RECIPIENT      the caller's pair, by words;
 * "none": an empty list of pairs Names (Name=… in MISC) are the mentions: places act as
 * nations, other kinds as what they say.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "conllu_doc.h"
#include "match/pair_words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TREE_MAX 4096
#define LINE_MAX 256

typedef struct fixture {
    cs_patterns *patterns;
    cs_matcher *matcher;
} fixture;

static char *read_file(const char *name) {
    char path[512];
    snprintf(path, sizeof path, CASUS_SOURCE_DIR "/tests/corpus/match/%s", name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = calloc(1, 1 << 20);
    assert_non_null(text);
    size_t length = fread(text, 1, (1 << 20) - 1, file);
    assert_true(length > 0);
    fclose(file);
    return text;
}

/* ---- mentions and pairs
 * -------------------------------------------------------------------------- */

static cs_entity_kind kind_of(uint8_t name) {
    switch (name) {
    case CS_NAME_PERSON:
        return CS_ENTITY_PERSON;
    case CS_NAME_ORGANIZATION:
        return CS_ENTITY_ORGANIZATION;
    case CS_NAME_GROUP:
        return CS_ENTITY_GROUP;
    default:
        return CS_ENTITY_NATION;
    }
}

/* Every named word is a mention of its own; the same lemma is the same entity. */
static void add_mentions(casus_doc *doc) {
    doc->mention_of = cs_arena_array(&doc->arena, doc->words.count, sizeof *doc->mention_of);
    assert_non_null(doc->mention_of);
    for (uint32_t i = 0; i < doc->words.count; i++) {
        const cs_word *word = &doc->words.items[i];
        doc->mention_of[i] = CS_NO_MENTION;
        if (word->name == CS_NAME_NONE)
            continue;
        cs_entity *entity = cs_push(&doc->arena, &doc->entities);
        cs_mention *mention = cs_push(&doc->arena, &doc->mentions);
        assert_true(entity != NULL && mention != NULL);
        entity->kind = kind_of(word->name);
        entity->is_actor = true;
        /* people without country and sector would be private */
        memcpy(entity->country.code, "XXX", 4);
        entity->name = word->form;
        mention->entity = (uint32_t)doc->entities.count - 1;
        mention->head = mention->first = i;
        mention->end = i + 1;
        mention->span = mention->name_span = word->span;
        doc->mention_of[i] = (uint32_t)doc->mentions.count - 1;
    }
}

static cs_span span_of(const casus_doc *doc, cs_text form) {
    for (size_t i = 0; i < doc->words.count; i++)
        if (cs_text_equal(doc->words.items[i].form, form))
            return doc->words.items[i].span;
    fail_msg("the pair names a word that the tree lacks: %.*s", (int)form.length, form.data);
    return (cs_span){0, 0};
}

static void add_pair(casus_doc *doc, cs_text names) {
    doc->has_pairs = true;
    if (cs_text_equal(names, CS_LITERAL("none")))
        return;
    cs_pair *pair = cs_push(&doc->arena, &doc->pairs);
    assert_non_null(pair);
    pair->actor = span_of(doc, cs_text_cut(&names, ' '));
    pair->recipient = span_of(doc, names);
}

/* ---- what came out
 * ---------------------------------------------------------------------------------- */

static size_t put_parties(const casus_doc *doc, const cs_party *parties, size_t count,
                          char *out) {
    size_t length = 0;
    for (size_t i = 0; i < count; i++)
        length += (size_t)snprintf(out + length, LINE_MAX, "%s%.*s", i > 0 ? " + " : " ",
                                   (int)parties[i].span.length,
                                   doc->text.data + parties[i].span.offset);
    return length;
}

static void describe(const casus_doc *doc, const cs_event *event, char *out) {
    size_t length = (size_t)snprintf(
        out, LINE_MAX, "%s%s%s",
        event->type == CS_PLOVER_NONE ? "NONE" : cs_type_name(NULL, event->type),
        event->mode_count > 0 ? "/" : "",
        event->mode_count > 0 ? cs_mode_name(NULL, event->modes[0]) : "");
    length += put_parties(doc, event->actors, event->actor_count, out + length);
    length += (size_t)snprintf(out + length, LINE_MAX, " ->");
    length += put_parties(doc, event->recipients, event->recipient_count, out + length);
    if (event->status != CS_STATUS_ACTUAL)
        snprintf(out + length, LINE_MAX, " %s", cs_event_status_name(event->status));
}

static bool comment_value(cs_text line, const char *key, cs_text *value) {
    cs_text start = cs_text_of(key);
    if (line.length < start.length || !cs_text_equal((cs_text){line.data, start.length}, start))
        return false;
    *value = cs_text_trim((cs_text){line.data + start.length, line.length - start.length});
    return true;
}

static void check_tree(const fixture *f, const char *file, const char *tree) {
    casus_doc *doc = conllu_doc(tree);
    casus_error error = {0};
    assert_non_null(doc);
    add_mentions(doc);
    cs_text rest = cs_text_of(tree), value;
    while (rest.length > 0)
        if (comment_value(cs_text_cut(&rest, '\n'), "# pair = ", &value))
            add_pair(doc, value);
    assert_int_equal(CASUS_OK, cs_match(f->patterns, NULL, NULL, f->matcher, doc, &error));
    size_t next = 0;
    bool good = true, expects = false;
    rest = cs_text_of(tree);
    while (rest.length > 0) {
        char got[8 * LINE_MAX] = "nothing";
        if (!comment_value(cs_text_cut(&rest, '\n'), "# expect = ", &value))
            continue;
        expects = true;
        if (cs_text_equal(value, CS_LITERAL("none")))
            continue;
        if (next < doc->events.count)
            describe(doc, &doc->events.items[next], got);
        next++;
        if (cs_text_equal(value, cs_text_of(got)))
            continue;
        printf("%s: expected %.*s, got %s\n", file, (int)value.length, value.data, got);
        good = false;
    }
    for (; next < doc->events.count; next++) {
        char got[8 * LINE_MAX];
        describe(doc, &doc->events.items[next], got);
        printf("%s: one too many: %s\n", file, got);
        good = false;
    }
    if (!good || !expects)
        printf("%s\n", tree);
    assert_true(good && expects);
    conllu_doc_free(doc);
}

static void check_file(void **state, const char *file) {
    char *text = read_file(file);
    char tree[TREE_MAX] = "";
    size_t length = 0;
    cs_text rest = cs_text_of(text);
    while (rest.length > 0) {
        cs_text line = cs_text_cut(&rest, '\n');
        bool blank = cs_text_trim(line).length == 0;
        if (!blank) {
            assert_true(length + line.length + 2 < TREE_MAX);
            memcpy(tree + length, line.data, line.length);
            length += line.length;
            tree[length++] = '\n';
            tree[length] = '\0';
        }
        if ((blank || rest.length == 0) && length > 0) {
            check_tree(*state, file, tree);
            length = 0;
        }
    }
    free(text);
}

static void test_voice(void **state) {
    check_file(state, "voice.conllu");
}

static void test_sharing(void **state) {
    check_file(state, "sharing.conllu");
}

static void test_roles(void **state) {
    check_file(state, "roles.conllu");
}

static void test_operators(void **state) {
    check_file(state, "operators.conllu");
}

static void test_pairs(void **state) {
    check_file(state, "pairs.conllu");
}

static void watch_pair_words(cs_matcher *matcher, void *context) {
    pair_word words[PAIR_WORDS_MAX];
    char *out = context;
    uint32_t heads[] = {cs_head_of_span(matcher, 1), cs_head_of_span(matcher, 2)};
    uint32_t count = cs_pair_words(matcher, heads, words);
    for (uint32_t i = 0; i < count; i++)
        out +=
            snprintf(out, LINE_MAX, "%u %u %u %u %u %u\n", words[i].side[0], words[i].side[1],
                     words[i].arcs[0], words[i].arcs[1], words[i].type, words[i].kind);
}

/* Where the words stand to a pair, in the text and in the tree, and what the patterns and the
 * entities make of them. */
static void test_pair_words(void **state) {
    const fixture *f = *state;
    casus_error error;
    char got[16 * LINE_MAX] = "", expected[16 * LINE_MAX];
    casus_doc *doc = conllu_doc("1 Iraq Iraq PROPN _ _ 2 nsubj _ Name=place\n"
                                "2 attacked attack VERB _ VerbForm=Fin 0 root\n"
                                "3 Kuwait Kuwait PROPN _ _ 2 obj _ Name=place\n"
                                "4 and and CCONJ _ _ 5 cc\n"
                                "5 sent send VERB _ VerbForm=Fin 2 conj\n"
                                "6 money money NOUN _ _ 5 obj\n"
                                "7 to to ADP _ _ 8 case\n"
                                "8 Chad Chad PROPN _ _ 5 obl _ Name=place\n");
    assert_non_null(doc);
    add_mentions(doc);
    add_pair(doc, CS_LITERAL("Iraq Chad"));
    f->matcher->watch = watch_pair_words;
    f->matcher->watch_context = got;
    assert_int_equal(CASUS_OK, cs_match(f->patterns, NULL, NULL, f->matcher, doc, &error));
    f->matcher->watch = NULL;
    uint32_t kind = doc->entities.items[0].kind + 1u;
    snprintf(expected, sizeof expected,
             "6 2 0 3 0 %u\n7 2 1 2 %d 0\n8 2 2 3 0 %u\n9 3 3 2 0 0\n9 3 2 1 %d 0\n"
             "10 4 3 2 0 0\n10 5 4 1 0 0\n10 6 3 0 0 %u\n",
             kind, CS_PLOVER_ASSAULT, kind, CS_PLOVER_AID, kind);
    assert_string_equal(expected, got);
    conllu_doc_free(doc);
}

/* Explaining keeps what fired and what did not, and why. */
static void test_traces(void **state) {
    const fixture *f = *state;
    casus_error error;
    casus_doc *doc = conllu_doc("1 Iraq Iraq PROPN _ _ 2 nsubj _ Name=place\n"
                                "2 attacked attack VERB _ VerbForm=Fin 0 root\n"
                                "3 Kuwait Kuwait PROPN _ _ 2 obj _ Name=place\n");
    assert_non_null(doc);
    add_mentions(doc);
    doc->explain = true;
    assert_int_equal(CASUS_OK, cs_match(f->patterns, NULL, NULL, f->matcher, doc, &error));
    bool fired = false, refused = false;
    for (size_t i = 0; i < doc->traces.count; i++) {
        const cs_trace *trace = &doc->traces.items[i];
        assert_int_equal(1, trace->trigger);
        assert_true(trace->rule_name.length > 0 && trace->message.length > 0);
        fired = fired || trace->fired;
        refused = refused || !trace->fired;
    }
    assert_true(fired && refused);
    conllu_doc_free(doc);
}

static int set_up(void **state) {
    static fixture f;
    casus_error error = {0};
    char *text = read_file("patterns.pat");
    casus_status status = cs_patterns_new(&f.patterns, &error);
    if (status == CASUS_OK)
        status = cs_patterns_add(f.patterns, "patterns.pat", cs_text_of(text), false, &error);
    if (status == CASUS_OK)
        status = cs_patterns_finish(f.patterns, &error);
    if (status == CASUS_OK)
        status = cs_matcher_new(&f.matcher, &error);
    if (status != CASUS_OK)
        printf("%s:%lu: %s\n", error.source, (unsigned long)error.line, error.message);
    free(text);
    *state = &f;
    return status == CASUS_OK ? 0 : -1;
}

static int tear_down(void **state) {
    fixture *f = *state;
    cs_matcher_free(f->matcher);
    cs_patterns_free(f->patterns);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_voice),  cmocka_unit_test(test_sharing),
        cmocka_unit_test(test_roles),  cmocka_unit_test(test_operators),
        cmocka_unit_test(test_pairs),  cmocka_unit_test(test_pair_words),
        cmocka_unit_test(test_traces),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
