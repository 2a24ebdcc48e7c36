/* types: dates, codes, PLOVER's tables. */
#include "types/actor.h"
#include "types/event.h"
#include "types/plover.h"
#include "types/token.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static void dates_are_read_and_written(void **state) {
    (void)state;
    static const char *const good[] = {"2021-08-03", "2021-08", "2021", "2024-02-29"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        cs_date date;
        char text[16];
        assert_true(cs_date_parse(cs_text_of(good[i]), &date));
        cs_date_format(date, text);
        assert_string_equal(text, good[i]);
    }
    static const char *const bad[] = {"",           "21-08-03",   "2021-13-01",  "2021-02-30",
                                      "2023-02-29", "2021/08/03", "2021-08-03x", "yesterday"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        cs_date date = {1, 1, 1};
        assert_false(cs_date_parse(cs_text_of(bad[i]), &date));
        assert_int_equal(date.year, 1);
    }
    cs_date with_time;
    assert_true(cs_date_parse(CS_LITERAL("2021-08-03T12:00:00Z"), &with_time));
    assert_int_equal(with_time.day, 3);
}

static void days_count_both_ways(void **state) {
    (void)state;
    assert_int_equal(cs_date_to_days((cs_date){1970, 1, 1}), 0);
    assert_int_equal(cs_date_to_days((cs_date){2000, 3, 1}), 11017);
    for (int32_t day = -200000; day < 200000; day += 37)
        assert_int_equal(cs_date_to_days(cs_date_of_days(day)), day);
    assert_true(cs_date_compare((cs_date){2020, 5, 0}, (cs_date){2020, 5, 1}) < 0);
}

static void codes_list_country_and_sectors(void **state) {
    (void)state;
    char code[CS_CODE_SIZE];
    cs_actor_code((cs_country){"IDN"}, 1u << CS_SECTOR_GOV, code);
    assert_string_equal(code, "IDNGOV");
    cs_actor_code((cs_country){"NGO"}, 1u << CS_SECTOR_NGO | 1u << CS_SECTOR_MED, code);
    assert_string_equal(code, "NGOMED");
    cs_actor_code((cs_country){"XXX"}, ((cs_sectors)1 << CS_SECTOR_COUNT) - 1, code);
    assert_true(strlen(code) < CS_CODE_SIZE);
    for (int i = 0; i < CS_SECTOR_COUNT; i++)
        assert_int_equal(cs_sector_of(cs_text_of(cs_sector_name((cs_sector)i))), i);
    assert_int_equal(cs_sector_of(CS_LITERAL("XYZ")), CS_SECTOR_COUNT);
}

static void plover_has_the_manuals_numbers(void **state) {
    (void)state;
    for (int i = 1; i < CS_PLOVER_COUNT; i++) {
        assert_int_equal(cs_type_of(NULL, cs_text_of(cs_type_name(NULL, (cs_plover)i))), i);
        double goldstein;
        assert_true(cs_cameo_goldstein(cs_type_cameo(NULL, (cs_plover)i, 0), &goldstein));
    }
    assert_int_equal(cs_type_quad(NULL, CS_PLOVER_AID), 2);
    assert_int_equal(cs_type_quad(NULL, CS_PLOVER_NONE), 0);
    cs_mode yield = cs_mode_of(NULL, CS_PLOVER_REQUEST, CS_LITERAL("yield"));
    assert_int_not_equal(yield, 0);
    assert_string_equal(cs_mode_name(NULL, yield), "yield");
    assert_true(cs_type_score(NULL, CS_PLOVER_REQUEST, yield) == -1.0);
    assert_true(cs_type_score(NULL, CS_PLOVER_ACCUSE, 0) == -3.0);
    assert_int_equal(cs_mode_of(NULL, CS_PLOVER_AID, CS_LITERAL("yield")), 0);
    double goldstein;
    assert_true(cs_cameo_goldstein("1056", &goldstein));
    assert_true(goldstein == -5.0);
    assert_false(cs_cameo_goldstein("999", &goldstein));
    for (int i = 0; i < CS_CONTEXT_COUNT; i++)
        assert_int_equal(cs_context_of(cs_text_of(cs_context_name(i))), i);
}

static void cameo_codes_have_types(void **state) {
    (void)state;
    static const struct {
        const char *code;
        cs_plover type;
    } cases[] = {
        {"010", CS_PLOVER_NONE},     {"016", CS_PLOVER_REJECT},   {"080", CS_PLOVER_CONCEDE},
        {"0811", CS_PLOVER_CONCEDE}, {"0813", CS_PLOVER_RETREAT}, {"0874", CS_PLOVER_RETREAT},
        {"1056", CS_PLOVER_REQUEST}, {"116", CS_PLOVER_SANCTION}, {"1711", CS_PLOVER_COERCE},
        {"1712", CS_PLOVER_ASSAULT}, {"190", CS_PLOVER_ASSAULT},  {"192", CS_PLOVER_COERCE},
        {"2042", CS_PLOVER_ASSAULT}, {"19", CS_PLOVER_NONE},      {"---", CS_PLOVER_NONE},
        {"", CS_PLOVER_NONE},        {"19a", CS_PLOVER_NONE},     {"19000", CS_PLOVER_NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(cs_plover_of_cameo(cases[i].code), cases[i].type);
    /* the code that a type has by default stands for that type */
    for (int i = 1; i < CS_PLOVER_COUNT; i++)
        assert_int_equal(cs_plover_of_cameo(cs_type_cameo(NULL, (cs_plover)i, 0)), i);
}

static void relations_know_their_names(void **state) {
    (void)state;
    for (int i = 1; i < CS_DEPREL_COUNT; i++)
        assert_int_equal(cs_deprel_of(cs_text_of(cs_deprel_name((cs_deprel)i))), i);
    assert_int_equal(cs_deprel_of(CS_LITERAL("obl:tmod")), CS_DEPREL_OBL);
    assert_int_equal(cs_deprel_of(CS_LITERAL("nonsense")), CS_DEPREL_NONE);
    assert_int_equal(cs_deprel_universal(CS_DEPREL_NSUBJ_PASS), CS_DEPREL_NSUBJ);
    for (int i = 1; i < CS_UPOS_COUNT; i++)
        assert_int_equal(cs_upos_of(cs_text_of(cs_upos_name((cs_upos)i))), i);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_read_and_written),
        cmocka_unit_test(days_count_both_ways),
        cmocka_unit_test(codes_list_country_and_sectors),
        cmocka_unit_test(plover_has_the_manuals_numbers),
        cmocka_unit_test(cameo_codes_have_types),
        cmocka_unit_test(relations_know_their_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
