/* The importers' parts: names, codes, and patterns of verbs as templates. */
#include "base/buffer.h"
#include "import/import_names.h"
#include "import/verb_pattern.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static cs_lexicon *lexicon;
static cs_patterns *patterns;
static cs_arena arena;
static const casus_import_options no_options;

static void read_file(const char *name) {
    char path[512];
    casus_error error;
    snprintf(path, sizeof path, "%s/lexicon/%s", CASUS_SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t size = 4 << 20;
    char *data = malloc(size);
    size_t length = fread(data, 1, size, file);
    fclose(file);
    if (cs_lexicon_add(lexicon, name, (cs_text){data, length}, &error) != CASUS_OK)
        fail_msg("%s", error.message);
    free(data);
}

static int open_all(void **state) {
    (void)state;
    casus_error error;
    assert_int_equal(cs_lexicon_new(&lexicon, &error), CASUS_OK);
    read_file("nations.lex");
    read_file("importing.lex");
    assert_int_equal(cs_lexicon_finish(lexicon, &error), CASUS_OK);
    assert_int_equal(cs_patterns_new(&patterns, &error), CASUS_OK);
    assert_int_equal(cs_patterns_add(patterns, "a.pat",
                                     CS_LITERAL("set PREPOSITION = to with of on\n"), false,
                                     &error),
                     CASUS_OK);
    assert_int_equal(cs_patterns_finish(patterns, &error), CASUS_OK);
    return 0;
}

static int close_all(void **state) {
    (void)state;
    cs_patterns_free(patterns);
    cs_lexicon_free(lexicon);
    cs_arena_free(&arena);
    return 0;
}

static cs_import make_import(void) {
    return (cs_import){.lexicon = lexicon, .source = "x", .options = &no_options};
}

static void names_get_their_capitals(void **state) {
    (void)state;
    static const struct {
        const char *raw;
        cs_name_case name_case;
        const char *name;
    } cases[] = {
        {"HAMID_KARZAI_", CS_NAME_TITLE, "Hamid Karzai"},
        {"BAN_KI-MOON", CS_NAME_TITLE, "Ban Ki-Moon"},
        {"BANK_OF_ENGLAND", CS_NAME_ACRONYM, "Bank of England"},
        {"AL-SHABAB", CS_NAME_ACRONYM, "al-Shabab"},
        {"THE_FRONT", CS_NAME_ACRONYM, "The Front"},
        {"ECCP_", CS_NAME_ACRONYM, "ECCP"},
        {"U.N._AGENCY", CS_NAME_ACRONYM, "U.N. Agency"},
        {"O'BRIEN_", CS_NAME_TITLE, "O'brien"},
        {"Mixed_Case", CS_NAME_TITLE, "Mixed Case"},
        {"  FOREIGN__MINISTER ", CS_NAME_LOWER, "foreign minister"},
        {"___", CS_NAME_TITLE, ""},
    };
    cs_import import = make_import();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cs_text got =
            cs_import_name(&import, cs_text_of(cases[i].raw), cases[i].name_case, &arena);
        if (!cs_text_equal(got, cs_text_of(cases[i].name)))
            fail_msg("%s: %.*s", cases[i].raw, (int)got.length, got.data);
    }
}

static void codes_become_countries_and_sectors(void **state) {
    (void)state;
    static const struct {
        const char *code;
        bool is_agent, good;
        const char *expected; /* as cs_actor_code writes it, then what is unknown */
    } cases[] = {
        {"AFGGOV", false, true, "AFGGOV "},
        {"ROMGOV", false, true, "ROUGOV "},
        {"IGOUNO", false, true, "UNOIGO "},
        {"NGOHLHENV", false, true, "NGOMEDSOC "},
        {"AFRREB", false, true, "REB "},
        {"IMGMUSALQ", false, true, "IMG MUS"},
        {"GOVMED", true, true, "GOVJRN "},
        {"JEW", true, false, " JEW"},
        {"AFR", false, false, " "},
        {"XX", false, false, " XX"},
        {"", false, false, " "},
    };
    cs_import import = make_import();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cs_import_code code;
        char text[CS_CODE_SIZE], all[CS_CODE_SIZE + 8];
        bool good =
            cs_import_read_code(&import, cs_text_of(cases[i].code), cases[i].is_agent, &code);
        cs_actor_code(code.country, code.sectors, text);
        snprintf(all, sizeof all, "%s %.*s", text, (int)code.unknown.length,
                 code.unknown.length == 0 ? "" : code.unknown.data);
        assert_string_equal(all, cases[i].expected);
        assert_int_equal(good, cases[i].good);
    }
}

static void two_letters_become_a_nation(void **state) {
    (void)state;
    cs_import import = make_import();
    cs_country country = {""};
    assert_true(cs_import_country_of_alpha2(&import, CS_LITERAL("DE"), &country));
    assert_string_equal(country.code, "DEU");
    assert_true(cs_import_country_of_alpha2(&import, CS_LITERAL("GL"), &country));
    assert_string_equal(country.code, "DNK");
    assert_false(cs_import_country_of_alpha2(&import, CS_LITERAL("QQ"), &country));
    assert_false(cs_import_country_of_alpha2(&import, CS_LITERAL("DEU"), &country));
}

static void patterns_become_templates(void **state) {
    (void)state;
    static const struct {
        const char *pattern;
        const char *expected; /* a template, or "-" and why there is none */
    } cases[] = {
        {"*", "A go|run (R)"},
        {"* +", "A go|run R"},
        {"* WITH +", "A go|run with R"},
        {"* (WITH)", "A go|run with R"},
        {"* TROOPS (TO BORDER)",
         "A go|run troops|troop to border (to|for|with|against|on|from|of|in R)"},
        {"* (TO BORDER)", "A go|run (R) to border"},
        {"* {LONG SPEECHES}",
         "A go|run long_speeches|long_speech (to|for|with|against|on|from|of|in R)"},
        {"&ARMY * +", "A=&P_ARMY go|run R"},
        {"$ * + PLAN", "A go|run R 's plan"},
        {"* DOWN", "A go_down|run_down (R)"},
        {"*_TO_+", "A go|run to R"},
        {"+ * TO $", "R go|run to A"},
        {"%  * ON", "-nothing stands behind the last preposition"},
        {"* A B C", "-words in a row that are no clause"},
        {"* TO WITH", "-two prepositions in a row"},
        {"WILL * +", "-an auxiliary, a negation or a verb of saying: Casus reads them itself"},
        {"* ^ AWAY", "-^ skips words: no relation that a template can name"},
        {"OLD YOUNG *", "-several words before the verb"},
        {"+ +", "-the pattern needs one * for the verb"},
        {"* *", "-the pattern needs one * for the verb"},
        {"* {A B C}", "-a phrase of more than two words"},
        {"* {", "-a phrase of more than two words"},
        {"", "-the pattern needs one * for the verb"},
    };
    cs_import import = make_import();
    const cs_verb_style style = {&import, patterns, "P_", false};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        casus_buffer out = {0};
        bool out_of_memory = false;
        const char *reason = cs_verb_template(&style, cs_text_of(cases[i].pattern),
                                              CS_LITERAL("go|run"), &out, &out_of_memory);
        assert_false(out_of_memory);
        if (cases[i].expected[0] == '-') {
            assert_non_null(reason);
            assert_string_equal(reason, cases[i].expected + 1);
        } else {
            assert_null(reason);
            assert_int_equal(cs_buffer_char(&out, '\0'), true);
            assert_string_equal(out.data, cases[i].expected);
        }
        casus_buffer_free(&out);
    }
}

static void dictionaries_are_told_apart(void **state) {
    (void)state;
    static const struct {
        const char *text;
        cs_dictionary kind;
    } cases[] = {
        {"A_ [FRA]\n", CS_DICTIONARY_ACTORS},
        {"A\n\t[FRAGOV 010101-020202]\n", CS_DICTIONARY_ACTORS},
        {"A {} [~GOV]\nB [GOV~]\n", CS_DICTIONARY_AGENTS},
        {"--- A [010] ---\n", CS_DICTIONARY_VERBS},
        {"A [010]\n- * B [020]\n", CS_DICTIONARY_VERBS},
        {"<ISSUE CATEGORY=\"x\">\na [B]\n", CS_DICTIONARY_ISSUES},
        {"# [FRA]\nwords\n", CS_DICTIONARY_UNKNOWN},
        {"", CS_DICTIONARY_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(cs_import_dictionary_kind(cs_text_of(cases[i].text)), cases[i].kind);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_get_their_capitals),
        cmocka_unit_test(codes_become_countries_and_sectors),
        cmocka_unit_test(two_letters_become_a_nation),
        cmocka_unit_test(patterns_become_templates),
        cmocka_unit_test(dictionaries_are_told_apart),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
