/* base: arenas, texts, symbols, UTF-8, buffers. */
#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/pair_table.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void arena_gives_zeroed_aligned_blocks(void **state) {
    (void)state;
    cs_arena arena;
    cs_arena_init(&arena);
    for (size_t size = 1; size < 200000; size = size * 3 + 1) {
        unsigned char *block = cs_arena_alloc(&arena, size);
        assert_non_null(block);
        assert_int_equal((uintptr_t)block % 16, 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(block[i], 0);
        memset(block, 0xff, size);
    }
    cs_arena_reset(&arena);
    unsigned char *again = cs_arena_alloc(&arena, 64);
    assert_non_null(again);
    assert_int_equal(again[63], 0);
    cs_arena_free(&arena);
}

static void arena_refuses_absurd_sizes(void **state) {
    (void)state;
    cs_arena arena;
    cs_arena_init(&arena);
    assert_null(cs_arena_alloc(&arena, 0));
    assert_null(cs_arena_alloc(&arena, SIZE_MAX));
    assert_null(cs_arena_array(&arena, SIZE_MAX / 2, 16));
    cs_arena_free(&arena);
}

static void vectors_keep_their_items_when_they_grow(void **state) {
    (void)state;
    cs_arena arena;
    cs_arena_init(&arena);
    CS_VECTOR(uint32_t) numbers = {0};
    for (uint32_t i = 0; i < 1000; i++) {
        uint32_t *slot = cs_push(&arena, &numbers);
        assert_non_null(slot);
        *slot = i * i;
    }
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(numbers.items[i], i * i);
    cs_arena_free(&arena);
}

static void texts_are_cut_trimmed_and_found(void **state) {
    (void)state;
    cs_text rest = CS_LITERAL("one,two,,three");
    assert_true(cs_text_equal(cs_text_cut(&rest, ','), CS_LITERAL("one")));
    assert_true(cs_text_equal(cs_text_cut(&rest, ','), CS_LITERAL("two")));
    assert_int_equal(cs_text_cut(&rest, ',').length, 0);
    assert_true(cs_text_equal(cs_text_cut(&rest, ','), CS_LITERAL("three")));
    assert_int_equal(rest.length, 0);
    assert_true(cs_text_equal(cs_text_trim(CS_LITERAL(" \t a b\n")), CS_LITERAL("a b")));
    assert_int_equal(cs_text_find(CS_LITERAL("abcabd"), CS_LITERAL("abd")), 3);
    assert_int_equal(cs_text_find(CS_LITERAL("abc"), CS_LITERAL("abcd")), SIZE_MAX);
    assert_true(cs_text_starts(CS_LITERAL("abc"), CS_LITERAL("ab")));
    assert_true(cs_text_ends(CS_LITERAL("abc"), CS_LITERAL("bc")));
    assert_false(cs_text_ends(CS_LITERAL("c"), CS_LITERAL("bc")));
    assert_true(cs_text_equal_ignoring_case(CS_LITERAL("AbC"), CS_LITERAL("aBc")));
    assert_true(cs_text_compare(CS_LITERAL("ab"), CS_LITERAL("abc")) < 0);
}

static void symbols_are_numbered_in_order_of_first_sight(void **state) {
    (void)state;
    cs_arena arena;
    cs_symbols symbols;
    cs_arena_init(&arena);
    cs_symbols_init(&symbols, &arena);
    assert_int_equal(cs_symbols_find(&symbols, CS_LITERAL("x")), 0);
    for (unsigned i = 0; i < 5000; i++) {
        char name[16];
        int length = snprintf(name, sizeof name, "w%u", i);
        assert_int_equal(cs_symbols_add(&symbols, (cs_text){name, (size_t)length}), i + 1);
    }
    assert_int_equal(cs_symbols_add(&symbols, CS_LITERAL("w17")), 18);
    assert_int_equal(cs_symbols_find(&symbols, CS_LITERAL("w4999")), 5000);
    assert_int_equal(cs_symbols_find(&symbols, CS_LITERAL("w5000")), 0);
    assert_true(cs_text_equal(cs_symbols_name(&symbols, 18), CS_LITERAL("w17")));
    assert_int_equal(cs_symbols_name(&symbols, 0).length, 0);
    cs_arena_free(&arena);
}

/* The weights of the event coder are found by these numbers: train_events.py has the same. */
static void short_hashes_are_the_trainers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint64_t hash;
    } known[] = {{"", 0x9e3779bd8ef1b1de},          {"a", 0x53dc9732e822489c},
                 {"to", 0x60ff34b4437e6d79},        {"aid", 0xb945d478f75532a0},
                 {"kill", 0x4e9afc7407160db5},      {"sanction", 0x833da2274b640618},
                 {"negotiate", 0x99ac45e61966a71e}, {"nmod>obj:of<root!", 0xeb89ebf5cfbad688},
                 {"@[`{", 0x0e8bc10b1c50e0f2}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        assert_true(cs_short_hash(cs_text_of(known[i].text), false) == known[i].hash);
        assert_true(cs_short_hash(cs_text_of(known[i].text), true) == known[i].hash);
    }
    assert_true(cs_short_hash(CS_LITERAL("NeGoTiAtE"), true) ==
                cs_short_hash(CS_LITERAL("negotiate"), true));
    assert_true(cs_short_hash(CS_LITERAL("Negotiate"), false) !=
                cs_short_hash(CS_LITERAL("negotiate"), false));
    for (unsigned c = 0; c < 256; c++) {
        bool upper = c >= 'A' && c <= 'Z';
        assert_true(cs_lower_bytes(c * UINT64_C(0x0101010101010101)) ==
                    (c + (upper ? 32u : 0u)) * UINT64_C(0x0101010101010101));
    }
}

static void pairs_are_set_and_set_again(void **state) {
    (void)state;
    cs_arena arena;
    cs_pair_table table = {0};
    cs_arena_init(&arena);
    assert_int_equal(cs_pair_find(&table, 1, 2), 0);
    for (uint32_t i = 0; i < 3000; i++)
        assert_true(cs_pair_set(&table, &arena, i % 7, i, i + 1));
    assert_int_equal(table.used, 3000);
    for (uint32_t i = 0; i < 3000; i++)
        assert_int_equal(cs_pair_find(&table, i % 7, i), i + 1);
    assert_int_equal(cs_pair_find(&table, 6, 0), 0);
    assert_true(cs_pair_set(&table, &arena, 0, 0, 99));
    assert_int_equal(cs_pair_find(&table, 0, 0), 99);
    assert_int_equal(table.used, 3000);
    cs_arena_free(&arena);
}

static void utf8_decodes_what_it_encodes(void **state) {
    (void)state;
    for (uint32_t code = 1; code < 0x110000; code += code < 0x3000 ? 1 : 257) {
        if (code >= 0xd800 && code < 0xe000)
            continue;
        char bytes[4];
        cs_text text = {bytes, cs_utf8_encode(code, bytes)};
        size_t pos = 0;
        assert_int_equal(cs_utf8_next(text, &pos), code);
        assert_int_equal(pos, text.length);
        assert_int_equal(cs_utf8_count(text), 1);
    }
}

static void utf8_finds_damage(void **state) {
    (void)state;
    static const char *const damaged[] = {"a\x80",     "a\xc3",         "a\xc0\xaf",
                                          "a\xe2\x82", "a\xed\xa0\x80", "a\xf4\x90\x80\x80",
                                          "a\xff"};
    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++)
        assert_int_equal(cs_utf8_check(cs_text_of(damaged[i])), 1);
    assert_int_equal(cs_utf8_check(CS_LITERAL("fine \xe2\x82\xac \xef\xbf\xbd")), SIZE_MAX);
    size_t pos = 0;
    assert_int_equal(cs_utf8_next(CS_LITERAL("\xe2\x82"), &pos), 0xfffd);
    assert_int_equal(pos, 1);
}

static void names_fold_to_one_form(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"\xc3\x89lys\xc3\xa9"
         "e",
         "elysee"},
        {"U.S.", "us"},
        {"U.N.", "un"},
        {"St. Petersburg", "st. petersburg"},
        {"C\xc3\xb4te d\xe2\x80\x99Ivoire", "cote d'ivoire"},
        {"Al\xc2\xa0 Shabaab", "al shabaab"},
        {"soft\xc2\xadhyphen", "softhyphen"},
        {"Gda\xc5\x84sk", "gdansk"},
        {"Erdo\xc4\x9f"
         "an",
         "erdogan"},
        {"of\xef\xac\x81"
         "ce",
         "office"},
        {"\xc4\xb0stanbul", "istanbul"},
        {"  x  ", "x"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char folded[64];
        size_t length = cs_utf8_fold(cs_text_of(pairs[i][0]), folded, sizeof folded - 1);
        folded[length] = '\0';
        assert_string_equal(folded, pairs[i][1]);
    }
    char tiny[2];
    assert_true(cs_utf8_fold(CS_LITERAL("abcdef"), tiny, sizeof tiny) <= sizeof tiny);
}

static void lower_case_reaches_beyond_ascii(void **state) {
    (void)state;
    assert_int_equal(cs_utf8_lower(0xc9), 0xe9);   /* É */
    assert_int_equal(cs_utf8_lower(0x160), 0x161); /* Š */
    assert_int_equal(cs_utf8_lower(0x179), 0x17a); /* Ź */
    assert_int_equal(cs_utf8_lower(0x413), 0x433); /* Г */
    assert_int_equal(cs_utf8_lower(0x3a9), 0x3c9); /* Ω */
    assert_int_equal(cs_utf8_lower(0xd7), 0xd7);   /* × is no letter */
    assert_true(cs_utf8_is_letter(0x4e2d));
    assert_false(cs_utf8_is_letter(0x2014));
}

static void decimals_are_short_and_without_locale(void **state) {
    (void)state;
    static const struct {
        double number;
        int decimals;
        bool keep;
        const char *text;
    } cases[] = {
        {2.5, 2, false, "2.5"},     {-6.2, 4, false, "-6.2"},           {10, 1, true, "10.0"},
        {10, 1, false, "10"},       {0.005, 2, false, "0.01"},          {-0.001, 2, false, "0"},
        {106.8, 4, false, "106.8"}, {1e300, 0, false, "1000000000000"}, {0, 2, true, "0.0"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        casus_buffer buffer = {0};
        assert_true(
            cs_buffer_decimal(&buffer, cases[i].number, cases[i].decimals, cases[i].keep));
        assert_int_equal(buffer.length, strlen(cases[i].text));
        assert_memory_equal(buffer.data, cases[i].text, buffer.length);
        free(buffer.data);
    }
}

static void json_strings_are_escaped(void **state) {
    (void)state;
    casus_buffer buffer = {0};
    assert_true(cs_buffer_json_string(&buffer, CS_LITERAL("a\"b\\c\n\x01\xc3\xa9")));
    static const char expected[] = "\"a\\\"b\\\\c\\n\\u0001\xc3\xa9\"";
    assert_int_equal(buffer.length, sizeof expected - 1);
    assert_memory_equal(buffer.data, expected, buffer.length);
    free(buffer.data);
}

static void errors_carry_place_and_message(void **state) {
    (void)state;
    casus_error error;
    assert_int_equal(
        cs_fail(&error, CASUS_ERROR_INPUT, (cs_place){"f.txt", 7, 0}, "bad %s", "word"),
        CASUS_ERROR_INPUT);
    assert_string_equal(error.source, "f.txt");
    assert_string_equal(error.message, "bad word");
    assert_int_equal(error.line, 7);
    assert_int_equal(cs_fail(NULL, CASUS_ERROR_IO, CS_NOWHERE, "ignored"), CASUS_ERROR_IO);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_blocks),
        cmocka_unit_test(arena_refuses_absurd_sizes),
        cmocka_unit_test(vectors_keep_their_items_when_they_grow),
        cmocka_unit_test(texts_are_cut_trimmed_and_found),
        cmocka_unit_test(symbols_are_numbered_in_order_of_first_sight),
        cmocka_unit_test(short_hashes_are_the_trainers),
        cmocka_unit_test(pairs_are_set_and_set_again),
        cmocka_unit_test(utf8_decodes_what_it_encodes),
        cmocka_unit_test(utf8_finds_damage),
        cmocka_unit_test(names_fold_to_one_form),
        cmocka_unit_test(lower_case_reaches_beyond_ascii),
        cmocka_unit_test(decimals_are_short_and_without_locale),
        cmocka_unit_test(json_strings_are_escaped),
        cmocka_unit_test(errors_carry_place_and_message),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
