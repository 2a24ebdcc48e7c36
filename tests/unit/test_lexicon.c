/* The lexicon: what its files may hold, what they may not, and what names are found. */
#include "lexicon/lexicon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char sample[] = "# a comment\n"
                             "\n"
                             "nation\tFRA\tFrance\n"
                             "\talso\tFrench Republic\n"
                             "\tadjective\tFrench\n"
                             "\tdemonym\tFrenchman\n"
                             "\tcapital\tParis\n"
                             "\tseat\tÉlysée Palace\n"
                             "nation\tUSA\tUnited States\n"
                             "\talso\tU.S.\n"
                             "nation\tGEO\tGeorgia\n"
                             "organization\tUNO\t-\tUnited Nations\n"
                             "\talso\tUN\n"
                             "group\tAFG\tREB\tTaliban\n"
                             "\tcode\tAFG\tGOV\t2021-08-15\t-\n"
                             "person\tRetno Marsudi\n"
                             "\toffice\tIDN\tGOV\tforeign minister\t2014-10-27\t2024-10-20\n"
                             "\tcode\tIDN\tELI\n"
                             "agent\tMIL\tsoldier\tsoldiers\n"
                             "agent\tCOP\t-\tpolice\n"
                             "title\tGOV\tforeign minister\tforeign ministers\n"
                             "body\tMIL\tarmy\tarmies\n"
                             "place\tParis\tFRA\t48.86\t2.35\tcity\n"
                             "\tin\tÎle-de-France\n"
                             "place\tGeorgia\tUSA\t32.7\t-83.5\tregion\n"
                             "words\tmonths\n"
                             "\tjanuary\n"
                             "\tfebruary\t2\n"
                             "\tbelow zero\t-7\n";

static cs_lexicon *open_text(const char *text) {
    cs_lexicon *lexicon = NULL;
    casus_error error = {0};
    assert_int_equal(cs_lexicon_new(&lexicon, &error), CASUS_OK);
    casus_status status = cs_lexicon_add(lexicon, "sample.lex", cs_text_of(text), &error);
    if (status != CASUS_OK)
        print_error("%s:%d: %s\n", error.source, (int)error.line, error.message);
    assert_int_equal(status, CASUS_OK);
    assert_int_equal(cs_lexicon_finish(lexicon, &error), CASUS_OK);
    return lexicon;
}

static size_t find(const cs_lexicon *lexicon, const char *text, const cs_form **forms,
                   size_t *form_count) {
    cs_symbol words[16];
    size_t count = cs_lexicon_cut(lexicon, cs_text_of(text), words, 16);
    return cs_lexicon_longest(lexicon, words, count, forms, form_count);
}

static const cs_entry *entry_named(const cs_lexicon *lexicon, const char *text) {
    const cs_form *forms = NULL;
    size_t count = 0;
    assert_true(find(lexicon, text, &forms, &count) > 0);
    return cs_lexicon_entry(lexicon, forms[0].entry);
}

static void names_are_found(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text(sample);
    static const struct {
        const char *text;
        size_t length;
        cs_form_kind kind;
    } cases[] = {
        {"France", 1, CS_FORM_NAME},
        {"FRANCE and Spain", 1, CS_FORM_NAME},
        {"French Republic", 2, CS_FORM_NAME},
        {"French troops", 1, CS_FORM_ADJECTIVE},
        {"Frenchman", 1, CS_FORM_DEMONYM},
        {"Elysee palace", 2, CS_FORM_SEAT},
        {"France's", 1, CS_FORM_NAME},
        {"France\xe2\x80\x99s", 1, CS_FORM_NAME},
        {"US", 1, CS_FORM_NAME},
        {"U.S.-led", 1, CS_FORM_NAME},
        {"United\xc2\xa0States", 2, CS_FORM_NAME},
        {"soldiers", 1, CS_FORM_PLURAL},
        {"police officers", 1, CS_FORM_PLURAL},
        {"Retno", 0, CS_FORM_NAME},
        {"United", 0, CS_FORM_NAME},
        {"-", 0, CS_FORM_NAME},
        {"", 0, CS_FORM_NAME},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const cs_form *forms = NULL;
        size_t count = 0;
        assert_int_equal(find(lexicon, cases[i].text, &forms, &count), cases[i].length);
        if (cases[i].length > 0)
            assert_int_equal(forms[0].kind, cases[i].kind);
        else
            assert_int_equal(count, 0);
    }
    cs_lexicon_free(lexicon);
}

static void ambiguous_names_give_all_readings(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text(sample);
    const cs_form *forms = NULL;
    size_t count = 0;
    assert_int_equal(find(lexicon, "Georgia", &forms, &count), 1);
    assert_int_equal(count, 2);
    assert_int_equal(cs_lexicon_entry(lexicon, forms[0].entry)->kind, CS_ENTRY_NATION);
    assert_int_equal(cs_lexicon_entry(lexicon, forms[1].entry)->kind, CS_ENTRY_PLACE);
    assert_int_equal(find(lexicon, "Paris", &forms, &count), 1);
    assert_int_equal(count, 2);
    assert_int_equal(forms[0].kind, CS_FORM_CAPITAL);
    cs_lexicon_free(lexicon);
}

static void spelling_is_kept(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text(sample);
    const cs_form *forms = NULL;
    size_t count = 0;
    find(lexicon, "UN", &forms, &count);
    assert_int_equal(forms[0].spelling, CS_CASE_CAPS);
    find(lexicon, "us", &forms, &count);
    assert_int_equal(forms[0].spelling, CS_CASE_CAPS);
    find(lexicon, "france", &forms, &count);
    assert_int_equal(forms[0].spelling, CS_CASE_NAME);
    find(lexicon, "Army", &forms, &count);
    assert_int_equal(forms[0].spelling, CS_CASE_LOWER);
    cs_lexicon_free(lexicon);
}

static void entries_hold_their_facts(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text(sample);
    const cs_entry *taliban = entry_named(lexicon, "Taliban");
    assert_int_equal(taliban->tenure_count, 1);
    assert_int_equal(taliban->tenures[0].from.year, 2021);
    assert_int_equal(taliban->tenures[0].to.year, 0);
    assert_false(taliban->tenures[0].is_office);
    const cs_entry *marsudi = entry_named(lexicon, "Retno Marsudi");
    assert_int_equal(marsudi->tenure_count, 1);
    assert_true(marsudi->tenures[0].is_office);
    assert_string_equal(marsudi->country.code, "IDN");
    assert_int_equal(marsudi->sectors, 1u << CS_SECTOR_ELI);
    const cs_entry *france = cs_lexicon_nation(lexicon, (cs_country){"FRA"});
    assert_non_null(france);
    assert_true(cs_text_equal(france->name, CS_LITERAL("France")));
    assert_null(cs_lexicon_nation(lexicon, (cs_country){"XXX"}));
    int32_t place = cs_lexicon_place_named(lexicon, CS_LITERAL("paris"));
    assert_int_equal(place, 0);
    assert_true(
        cs_text_equal(cs_lexicon_place(lexicon, place)->region, CS_LITERAL("Île-de-France")));
    assert_float_equal(cs_lexicon_place(lexicon, 1)->longitude, -83.5f, 1e-4f);
    assert_int_equal(cs_lexicon_place_named(lexicon, CS_LITERAL("atlantis")), -1);
    cs_lexicon_free(lexicon);
}

static void word_sets_answer(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text(sample);
    int months = cs_lexicon_set(lexicon, "months");
    assert_true(months >= 0);
    assert_int_equal(cs_lexicon_in(lexicon, months, CS_LITERAL("january")), 1);
    assert_int_equal(cs_lexicon_in(lexicon, months, CS_LITERAL("february")), 2);
    assert_int_equal(cs_lexicon_in(lexicon, months, CS_LITERAL("below zero")), -7);
    assert_int_equal(cs_lexicon_in(lexicon, months, CS_LITERAL("monday")), 0);
    assert_int_equal(cs_lexicon_set(lexicon, "nothing"), -1);
    assert_int_equal(cs_lexicon_in(lexicon, -1, CS_LITERAL("january")), 0);
    cs_lexicon_free(lexicon);
}

static void wrong_lines_are_named(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int line;
        const char *message; /* a part of it */
    } cases[] = {
        {"nation\tFRA\tFrance\nkingdom\tFRA\tFrance\n", 2, "unknown record `kingdom`"},
        {"nation\tFRA\n", 1, "2 fields where 3 are expected: nation CODE NAME"},
        {"nation\tfra\tFrance\n", 1, "no country code"},
        {"nation\tFRANCE\tFrance\n", 1, "no country code"},
        {"nation\t-\tFrance\n", 1, "needs its country code"},
        {"group\tAFG\tREX\tTaliban\n", 1, "`REX` is no sector"},
        {"group\tAFG\tREB\tTaliban\n\tcode\tAFG\tGOV\t2021-13-01\t-\n", 2, "is no date"},
        {"person\tA\n\toffice\tFRA\tGOV\tking\t2020\t2019\n", 2, "ends before it begins"},
        {"\talso\tGaul\n", 1, "no entry above it"},
        {"nation\tFRA\tFrance\n    also\tGaul\n", 2, "begins with a space"},
        {"nation\tFRA\t\tFrance\n", 1, "field 3 is empty"},
        {"nation\tFRA\tFrance\t\n", 1, "ends in a tab"},
        {"nation\tFRA\tFrance\n\toffice\tFRA\tGOV\tking\t-\t-\n", 2, "unknown line `office`"},
        {"place\tParis\tFRA\t48,86\t2.35\tcity\n", 1, "is no position"},
        {"place\tParis\tFRA\t148.86\t2.35\tcity\n", 1, "is no position"},
        {"place\tParis\tFRA\t48.86\t2.35\ttown\n", 1, "is no kind of place"},
        {"agent\tMIL\t-\t-\n", 1, "both `-`"},
        {"nation\tFRA\t...\n", 1, "holds no letter"},
        {"words\tx\n\tone\tmany\n", 2, "no whole number"},
        {"nation\tFRA\tFran\xff"
         "ce\n",
         1, "no UTF-8"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cs_lexicon *lexicon = NULL;
        casus_error error = {0};
        assert_int_equal(cs_lexicon_new(&lexicon, &error), CASUS_OK);
        assert_int_equal(
            cs_lexicon_add(lexicon, "wrong.lex", cs_text_of(cases[i].text), &error),
            CASUS_ERROR_LEXICON);
        assert_string_equal(error.source, "wrong.lex");
        assert_int_equal(error.line, cases[i].line);
        if (strstr(error.message, cases[i].message) == NULL)
            fail_msg("\"%s\" lacks \"%s\"", error.message, cases[i].message);
        cs_lexicon_free(lexicon);
    }
}

static void line_ends_do_not_matter(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text(
        "\xef\xbb\xbfnation\tFRA\tFrance\r\n\talso\tGaul\r\n# end\r\nbody\tMIL\tarmy\t-");
    assert_string_equal(entry_named(lexicon, "Gaul")->country.code, "FRA");
    assert_int_equal(entry_named(lexicon, "army")->kind, CS_ENTRY_BODY);
    cs_lexicon_free(lexicon);
}

static void fingerprints_tell_contents_apart(void **state) {
    (void)state;
    cs_lexicon *one = open_text("nation\tFRA\tFrance\n");
    cs_lexicon *same = open_text("nation\tFRA\tFrance\n");
    cs_lexicon *other = open_text("nation\tFRA\tFranco\n");
    assert_true(cs_lexicon_fingerprint(one) == cs_lexicon_fingerprint(same));
    assert_true(cs_lexicon_fingerprint(one) != cs_lexicon_fingerprint(other));
    cs_lexicon_free(one);
    cs_lexicon_free(same);
    cs_lexicon_free(other);
}

static void a_finished_lexicon_takes_no_more(void **state) {
    (void)state;
    cs_lexicon *lexicon = open_text("nation\tFRA\tFrance\n");
    casus_error error = {0};
    assert_int_equal(
        cs_lexicon_add(lexicon, "late.lex", CS_LITERAL("body\tMIL\tarmy\t-"), &error),
        CASUS_ERROR_USAGE);
    assert_int_equal(cs_lexicon_finish(lexicon, &error), CASUS_ERROR_USAGE);
    cs_lexicon_free(lexicon);
    cs_lexicon_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_found),
        cmocka_unit_test(ambiguous_names_give_all_readings),
        cmocka_unit_test(spelling_is_kept),
        cmocka_unit_test(entries_hold_their_facts),
        cmocka_unit_test(word_sets_answer),
        cmocka_unit_test(wrong_lines_are_named),
        cmocka_unit_test(line_ends_do_not_matter),
        cmocka_unit_test(fingerprints_tell_contents_apart),
        cmocka_unit_test(a_finished_lexicon_takes_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
