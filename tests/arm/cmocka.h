/*
 * As much of cmocka as tests/unit/test_nn.c needs, for a cross-compiler that has no cmocka:
 * `./run arm` builds that test for 64-bit ARM and runs it in an emulator.
 */
#ifndef CS_SMALL_CMOCKA_H
#define CS_SMALL_CMOCKA_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*run)(void **);
};

#define cmocka_unit_test(test)                                                                 \
    { #test, test }
#define cmocka_run_group_tests(tests, setup, teardown)                                         \
    run_group(tests, sizeof tests / sizeof *tests)
#define assert_true(what)                                                                      \
    do {                                                                                       \
        if (!(what)) {                                                                         \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what);                         \
            exit(1);                                                                           \
        }                                                                                      \
    } while (0)
#define assert_null(what)                assert_true((what) == NULL)
#define assert_non_null(what)            assert_true((what) != NULL)
#define assert_int_equal(a, b)           assert_true((a) == (b))
#define assert_in_range(what, low, high) assert_true((what) >= (low) && (what) <= (high))
#define assert_memory_equal(a, b, size)  assert_true(memcmp(a, b, size) == 0)
#define assert_string_equal(a, b)        assert_true(strcmp(a, b) == 0)
#define test_malloc                      malloc
#define test_calloc                      calloc
#define test_free                        free

static inline int run_group(const struct CMUnitTest *tests, size_t count) {
    for (size_t i = 0; i < count; i++) {
        tests[i].run(NULL);
        printf("ok %s\n", tests[i].name);
    }
    printf("%zu passed, 0 failed\n", count);
    return 0;
}

#endif
