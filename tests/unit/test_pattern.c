/* The pattern compiler: what it understands, what it refuses and where it says the fault is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "pattern/pattern.h"
#include "types/event.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every test's text begins with these lines, so a fault in its own first line is in line 4. */
#define PROLOGUE                                                                               \
    "set PREPOSITION = of in on at by for with from to into against that\n"                    \
    "set GOODS = food money weapon\n"                                                          \
    "\n"

static casus_status compile(cs_patterns **out, const char *text, casus_error *error) {
    char whole[16384];
    snprintf(whole, sizeof whole, "%s%s", PROLOGUE, text);
    memset(error, 0, sizeof *error);
    *out = NULL;
    casus_status status = cs_patterns_new(out, error);
    if (status == CASUS_OK)
        status = cs_patterns_add(*out, "test.pat", cs_text_of(whole), false, error);
    if (status == CASUS_OK)
        status = cs_patterns_finish(*out, error);
    return status;
}

static cs_patterns *compiled(const char *text) {
    casus_error error;
    cs_patterns *patterns;
    casus_status status = compile(&patterns, text, &error);
    if (status != CASUS_OK)
        printf("%s:%lu: %s\n", error.source, (unsigned long)error.line, error.message);
    assert_int_equal(CASUS_OK, status);
    return patterns;
}

static const cs_pattern *only(const cs_patterns *patterns) {
    assert_int_equal(1, cs_patterns_count(patterns));
    return cs_patterns_at(patterns, 0);
}

/* ---- errors
 * ------------------------------------------------------------------------------------ */

typedef struct fault {
    const char *text;
    unsigned line;
    const char *message; /* a part of it */
} fault;

static const fault faults[] = {
    {"set lower = a\n", 4, "must be upper case"},
    {"set GOODS = more\n", 4, "defined already"},
    {"set OTHER += a\n", 4, "unknown set OTHER"},
    {"set OTHER a b\n", 4, "expected = or +="},
    {"set OTHER = Upper\n", 4, "no lemma"},
    {"set OTHER = a\n    b C d\n", 5, "no lemma"},
    {"set OTHER = &NOWHERE\n", 4, "unknown set"},
    {"event ACCUSE\nA hit &NOWHERE\n", 5, "unknown set &NOWHERE"},
    {"set EMPTY =\nevent ACCUSE\nA hit &EMPTY\n", 6, "empty"},
    {"event ACUSE\n", 4, "unknown event type \"ACUSE\""},
    {"event\n", 4, "unknown event type"},
    {"event ACCUSE arrest\n", 4, "\"arrest\" is neither"},
    {"event ACCUSE 999\n", 4, "\"999\" is neither"},
    {"operator low AGREE\n", 4, "must be upper case"},
    {"operator PROMISE AGRE\n", 4, "unknown event type"},
    {"A hit R\n", 4, "needs an `event` or `operator`"},
    {"event ACCUSE\n    + An example.\n", 5, "needs a template"},
    {"event ACCUSE\nA hit R\n    +\n", 6, "empty example"},
    {"event ACCUSE\nA hit R\n    what is this\n", 6, "indented line"},
    {"event ACCUSE\nA hit R and R\n", 5, ""},
    {"event ACCUSE\nA hit R on R\n", 5, "a role stands twice: R"},
    {"event ACCUSE\nA hit A\n", 5, "a role stands twice: A"},
    {"event ACCUSE\nA hit E to E\n", 5, "a role stands twice: E"},
    {"event ACCUSE\nA\n", 5, "expected the trigger"},
    {"event ACCUSE\nA R hit\n", 5, "expected the trigger"},
    {"event ACCUSE\nA of R\n", 5, "expected the trigger"},
    {"event ACCUSE\nA hit (R\n", 5, "not closed"},
    {"event ACCUSE\nA hit R)\n", 5, "unbalanced \")\""},
    {"event ACCUSE\nA hit ((R))\n", 5, "unbalanced \"(\""},
    {"event ACCUSE\nA hit R on\n", 5, "nothing stands behind the last preposition"},
    {"event ACCUSE\nA hit on with R\n", 5, "two prepositions in a row"},
    {"event ACCUSE\nA hit a||b\n", 5, "empty alternative"},
    {"event ACCUSE\nA hit Upper\n", 5, "no lemma"},
    {"event ACCUSE\nE hit R\n", 5, "event cannot be the subject"},
    {"event ACCUSE\nA 's attack R\n", 5, "stands behind no preposition"},
    {"event ACCUSE\nA hit one two three\n", 5, "stands behind no preposition"},
    {"event ACCUSE\nA hit E=goal\n", 5, "only A, R and AR may be narrowed"},
    {"event ACCUSE\nA hit R=@alien\n", 5, "\"alien\" is no kind of actor"},
    {"event ACCUSE\nA hit R=@\n", 5, "a kind of actor stands behind @"},
    {"ignore this\n", 4, "nothing stands behind `ignore`"},
    {"event ACCUSE\nA hit R=&NOWHERE\n", 5, "unknown set"},
    {"event ACCUSE\nA hit _ of _ in _ on _ at _ by _ for _ with _ from _\n", 5, "eight slots"},
    {"event ACCUSE\nA a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g\n", 5,
     "too long"},
    {"event ACCUSE\nA hit R\nA hit R\n", 6, "same pattern stands at test.pat:5"},
    {"event ACCUSE\nA hit|kick R\nA punch|kick R\n", 6, "\"kick\" can never fire here"},
    {"event ACCUSE\nA hit R on head|foot\nA hit R on foot|head\n", 6, "can never fire"},
    {"compose NOTHING under any = none\n", 4, "expected `compose OPERATOR over"},
    {"compose DENY over SOMETHING = none\n", 4, "unknown event type"},
    {"compose DENY over ACCUSE/arrest = none\n", 4, "unknown mode"},
    {"compose DENY over ACCUSE = NOTHING\n", 4, "expected a type, `same` or `none`"},
    {"compose DENY over ACCUSE = REJECT nonsense\n", 4, "neither a mode"},
    {"compose DENY over ACCUSE = none\ncompose DENY over ACCUSE = same\n", 5,
     "stands already above"},
};

static void test_errors_name_file_and_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        casus_error error;
        cs_patterns *patterns;
        casus_status status = compile(&patterns, faults[i].text, &error);
        if (status != CASUS_ERROR_LEXICON || error.line != faults[i].line ||
            strstr(error.message, faults[i].message) == NULL)
            printf("for:\n%sgot status %d, line %lu: %s\n", faults[i].text, (int)status,
                   (unsigned long)error.line, error.message);
        assert_int_equal(CASUS_ERROR_LEXICON, status);
        assert_string_equal("test.pat", error.source);
        assert_int_equal(faults[i].line, error.line);
        assert_non_null(strstr(error.message, faults[i].message));
        cs_patterns_free(patterns);
    }
}

static void test_long_line_is_refused(void **state) {
    (void)state;
    char text[6000];
    size_t length = (size_t)snprintf(text, sizeof text, "event ACCUSE\nA hit ");
    memset(text + length, 'x', 5000);
    memcpy(text + length + 5000, "\n", 2);
    casus_error error;
    cs_patterns *patterns;
    assert_int_equal(CASUS_ERROR_LEXICON, compile(&patterns, text, &error));
    assert_int_equal(5, error.line);
    assert_non_null(strstr(error.message, "too long"));
    cs_patterns_free(patterns);
}

static void test_shadow_in_another_file_is_named(void **state) {
    (void)state;
    casus_error error = {0};
    cs_patterns *patterns = NULL;
    assert_int_equal(CASUS_OK, cs_patterns_new(&patterns, &error));
    cs_text text = CS_LITERAL("event ACCUSE\nA hit R\n");
    assert_int_equal(CASUS_OK, cs_patterns_add(patterns, "one.pat", text, false, &error));
    assert_int_equal(CASUS_OK, cs_patterns_add(patterns, "two.pat", text, false, &error));
    assert_int_equal(CASUS_ERROR_LEXICON, cs_patterns_finish(patterns, &error));
    assert_string_equal("two.pat", error.source);
    assert_int_equal(2, error.line);
    assert_non_null(strstr(error.message, "one.pat:2"));
    cs_patterns_free(patterns);
}

/* ---- templates
 * ----------------------------------------------------------------------------------- */

static void test_subject_and_object(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event ACCUSE disapprove 111\nA condemn|denounce R?\n");
    const cs_pattern *p = only(patterns);
    assert_int_equal(CS_TRIGGER_VERB, p->trigger);
    assert_int_equal(cs_type_of(NULL, CS_LITERAL("ACCUSE")), p->type);
    assert_int_equal(cs_mode_of(NULL, p->type, CS_LITERAL("disapprove")), p->mode);
    assert_string_equal("111", p->cameo);
    assert_int_equal(5, p->line);
    assert_int_equal(4, p->heading_line);
    assert_int_equal(2, p->slot_count);
    assert_int_equal(CS_FILLER_ACTOR, p->slots[0].filler);
    assert_int_equal(CS_RELATION_SUBJECT, p->slots[0].relation);
    assert_int_equal(CS_FILLER_RECIPIENT, p->slots[1].filler);
    assert_int_equal(CS_RELATION_OBJECT, p->slots[1].relation);
    assert_true(p->slots[1].loose);
    assert_false(p->slots[1].optional);
    assert_true(cs_text_equal(CS_LITERAL("test.pat:5"), cs_patterns_name(patterns, 0)));
    cs_patterns_free(patterns);
}

static void test_two_objects_and_prepositions(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event AID\nA give R &GOODS (for|against _)\n");
    const cs_pattern *p = only(patterns);
    assert_int_equal(4, p->slot_count);
    assert_int_equal(CS_RELATION_INDIRECT, p->slots[1].relation);
    assert_int_equal(CS_FILLER_LEXICAL, p->slots[2].filler);
    assert_int_equal(CS_RELATION_OBJECT, p->slots[2].relation);
    assert_int_equal(cs_patterns_set(patterns, "GOODS"), p->slots[2].lemmas);
    const cs_slot *marked = &p->slots[3];
    assert_int_equal(CS_RELATION_MARKED, marked->relation);
    assert_int_equal(2, marked->host); /* the goods */
    assert_true(marked->optional);
    cs_symbol against = cs_patterns_lemma(patterns, CS_LITERAL("against"));
    cs_symbol with = cs_patterns_lemma(patterns, CS_LITERAL("with"));
    assert_true(cs_patterns_in_set(patterns, marked->marker, against));
    assert_false(cs_patterns_in_set(patterns, marked->marker, with));
    cs_patterns_free(patterns);
}

static void test_possessor_hangs_on_its_word(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event REJECT\nA reject R 's proposal\n");
    const cs_pattern *p = only(patterns);
    assert_int_equal(3, p->slot_count);
    assert_int_equal(CS_FILLER_LEXICAL, p->slots[1].filler);
    assert_int_equal(CS_FILLER_RECIPIENT, p->slots[2].filler);
    assert_int_equal(CS_RELATION_SUBJECT, p->slots[2].relation);
    assert_int_equal(1, p->slots[2].host);
    cs_patterns_free(patterns);
}

static void test_clause_and_inner_verb(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event REQUEST\nA say that R must_do\n");
    const cs_pattern *p = only(patterns);
    assert_int_equal(CS_FILLER_LEXICAL, p->slots[1].filler);
    assert_int_equal(CS_RELATION_MARKED, p->slots[1].relation);
    assert_int_equal(CS_FILLER_RECIPIENT, p->slots[2].filler);
    assert_int_equal(1, p->slots[2].host);
    cs_patterns_free(patterns);

    patterns = compiled("event REJECT\nA fail to sign treaty with R\n");
    p = only(patterns);
    assert_int_equal(4, p->slot_count);
    assert_int_equal(CS_RELATION_OBJECT, p->slots[2].relation);
    assert_int_equal(1, p->slots[2].host); /* the treaty is what is signed */
    cs_patterns_free(patterns);
}

static void test_nouns_adjectives_and_marks(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event ASSAULT\n"
                                     "A 's attack on R\n"
                                     "the bombing of R (by A)\n"
                                     "A be hostile to R!\n"
                                     "AR! clash\n"
                                     "A=soldier|guard shoot R=student\n");
    assert_int_equal(5, cs_patterns_count(patterns));
    assert_int_equal(CS_TRIGGER_NOUN, cs_patterns_at(patterns, 0)->trigger);
    assert_int_equal(CS_TRIGGER_NOUN, cs_patterns_at(patterns, 1)->trigger);
    assert_int_equal(CS_TRIGGER_ADJECTIVE, cs_patterns_at(patterns, 2)->trigger);
    assert_true(cs_patterns_at(patterns, 2)->slots[1].strict);
    assert_int_equal(CS_FILLER_BOTH, cs_patterns_at(patterns, 3)->slots[0].filler);
    assert_true(cs_patterns_at(patterns, 3)->slots[0].strict);
    const cs_pattern *narrowed = cs_patterns_at(patterns, 4);
    assert_int_equal(CS_FILLER_ACTOR, narrowed->slots[0].filler);
    cs_symbol guard = cs_patterns_lemma(patterns, CS_LITERAL("guard"));
    assert_true(cs_patterns_in_set(patterns, narrowed->slots[0].lemmas, guard));
    assert_false(cs_patterns_in_set(patterns, narrowed->slots[1].lemmas, guard));
    cs_patterns_free(patterns);
}

/* ---- sets, order, rules
 * ---------------------------------------------------------------------------- */

static bool set_has(const cs_patterns *patterns, const char *set, const char *lemma) {
    return cs_patterns_in_set(patterns, cs_patterns_set(patterns, set),
                              cs_patterns_lemma(patterns, cs_text_of(lemma)));
}

static void test_sets(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("set SMALL = a b  # a remark\n"
                                     "    c carry_out\n"
                                     "set LARGE = &SMALL d\n"
                                     "set GOODS += medicine\n");
    assert_true(set_has(patterns, "SMALL", "carry_out"));
    assert_true(set_has(patterns, "LARGE", "a"));
    assert_true(set_has(patterns, "LARGE", "d"));
    assert_false(set_has(patterns, "SMALL", "d"));
    assert_false(set_has(patterns, "SMALL", "remark"));
    assert_true(set_has(patterns, "GOODS", "food"));
    assert_true(set_has(patterns, "GOODS", "medicine"));
    assert_int_equal(0, cs_patterns_set(patterns, "NOWHERE"));
    assert_int_equal(0, cs_patterns_lemma(patterns, CS_LITERAL("unheard-of")));
    assert_false(cs_patterns_in_set(patterns, 0, 1));
    cs_patterns_free(patterns);
}

static void test_most_specific_first(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event AID\n"
                                     "A give _\n"
                                     "A give R &GOODS\n"
                                     "A give R _\n"
                                     "A give (R)\n"
                                     "A send R\n");
    const uint32_t *indices = NULL;
    cs_symbol give = cs_patterns_lemma(patterns, CS_LITERAL("give"));
    size_t count = cs_patterns_triggered(patterns, CS_TRIGGER_VERB, give, &indices);
    assert_int_equal(4, count);
    assert_int_equal(1, indices[0]);
    for (size_t i = 1; i < count; i++)
        assert_true(cs_patterns_at(patterns, indices[i - 1])->specificity >=
                    cs_patterns_at(patterns, indices[i])->specificity);
    assert_int_equal(0, cs_patterns_triggered(patterns, CS_TRIGGER_NOUN, give, &indices));
    assert_int_equal(0, cs_patterns_triggered(patterns, CS_TRIGGER_VERB, 0, &indices));
    cs_patterns_free(patterns);
}

static void test_composition_prefers_the_mode(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("operator THREAT THREATEN\n"
                                     "A threaten to E\n"
                                     "compose THREAT over any = none\n"
                                     "compose THREAT over COERCE = THREATEN restrict keep\n"
                                     "compose THREAT over COERCE/arrest = same future\n");
    uint16_t threat = cs_patterns_operator(patterns, "THREAT");
    cs_plover coerce = cs_type_of(NULL, CS_LITERAL("COERCE"));
    cs_mode arrest = cs_mode_of(NULL, coerce, CS_LITERAL("arrest"));
    assert_int_not_equal(0, threat);
    assert_int_equal(threat, only(patterns)->operator_id);
    const cs_composition *rule = cs_patterns_compose(patterns, threat, coerce, arrest);
    assert_int_equal(CS_PLOVER_NONE, rule->type);
    assert_int_equal(CS_STATUS_FUTURE, rule->status);
    rule = cs_patterns_compose(patterns, threat, coerce, 0);
    assert_int_equal(cs_type_of(NULL, CS_LITERAL("THREATEN")), rule->type);
    assert_true(rule->keep_inner);
    assert_false(rule->drop);
    rule = cs_patterns_compose(patterns, threat, cs_type_of(NULL, CS_LITERAL("AID")), 0);
    assert_true(rule->drop);
    assert_null(cs_patterns_compose(patterns, 0, coerce, 0));
    assert_int_equal(0, cs_patterns_operator(patterns, "NOWHERE"));
    cs_patterns_free(patterns);
}

static void test_examples_are_kept(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("event ACCUSE\n"
                                     "A condemn R\n"
                                     "    + [A France] condemned [R Iran].\n"
                                     "    * The judge condemned the house.\n");
    assert_int_equal(2, cs_patterns_example_count(patterns));
    const cs_example *first = cs_patterns_example(patterns, 0);
    assert_true(first->positive);
    assert_int_equal(6, first->line);
    assert_int_equal(0, first->pattern);
    assert_true(cs_text_equal(CS_LITERAL("[A France] condemned [R Iran]."), first->text));
    assert_false(cs_patterns_example(patterns, 1)->positive);
    assert_null(cs_patterns_example(patterns, 2));
    cs_patterns_free(patterns);
}

static void test_fingerprint_follows_the_text(void **state) {
    (void)state;
    cs_patterns *one = compiled("event ACCUSE\nA condemn R\n");
    cs_patterns *same = compiled("event ACCUSE\nA condemn R\n");
    cs_patterns *other = compiled("event ACCUSE\nA condemn R!\n");
    assert_true(cs_patterns_fingerprint(one) == cs_patterns_fingerprint(same));
    assert_true(cs_patterns_fingerprint(one) != cs_patterns_fingerprint(other));
    cs_patterns_free(one);
    cs_patterns_free(same);
    cs_patterns_free(other);
}

static void test_nothing_is_fine(void **state) {
    (void)state;
    cs_patterns *patterns = compiled("# only a remark\n\n   \n");
    assert_int_equal(0, cs_patterns_count(patterns));
    assert_null(cs_patterns_at(patterns, 0));
    assert_int_equal(0, cs_patterns_name(patterns, 0).length);
    cs_patterns_free(patterns);
    cs_patterns_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_errors_name_file_and_line),
        cmocka_unit_test(test_long_line_is_refused),
        cmocka_unit_test(test_shadow_in_another_file_is_named),
        cmocka_unit_test(test_subject_and_object),
        cmocka_unit_test(test_two_objects_and_prepositions),
        cmocka_unit_test(test_possessor_hangs_on_its_word),
        cmocka_unit_test(test_clause_and_inner_verb),
        cmocka_unit_test(test_nouns_adjectives_and_marks),
        cmocka_unit_test(test_sets),
        cmocka_unit_test(test_most_specific_first),
        cmocka_unit_test(test_composition_prefers_the_mode),
        cmocka_unit_test(test_examples_are_kept),
        cmocka_unit_test(test_fingerprint_follows_the_text),
        cmocka_unit_test(test_nothing_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
