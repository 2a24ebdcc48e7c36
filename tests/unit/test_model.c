/* The model container: whatever is damaged, foreign or cut short is one clear error. */
#include "match/weigh.h"
#include "model/model.h"
#include "syntax/syntax.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A small container, built here so that each field can be made wrong with a right checksum. */
typedef struct container {
    _Alignas(64) unsigned char bytes[1024];
    size_t size;
} container;

static void put_u32(unsigned char *p, uint32_t value) {
    for (int i = 0; i < 4; i++)
        p[i] = (unsigned char)(value >> 8 * i);
}

static void put_u64(unsigned char *p, uint64_t value) {
    put_u32(p, (uint32_t)value);
    put_u32(p + 4, (uint32_t)(value >> 32));
}

/* As train/container.py says it. */
static uint64_t checksum(const unsigned char *file, size_t file_size) {
    const unsigned char *data = file + 64;
    size_t size = file_size - 64;
    const uint64_t prime = 0x100000001b3u, start = 0xcbf29ce484222325u;
    uint64_t lanes[4] = {start, start ^ 1, start ^ 2, start ^ 3}, hash = start;
    size_t at = 0;
    for (; at + 32 <= size; at += 32)
        for (int i = 0; i < 4; i++) {
            uint64_t word;
            memcpy(&word, data + at + 8 * i, 8);
            lanes[i] = (lanes[i] ^ word) * prime;
            lanes[i] = lanes[i] << 29 | lanes[i] >> 35;
        }
    for (int i = 0; i < 4; i++)
        hash = (hash ^ lanes[i]) * prime;
    for (; at < size; at++)
        hash = (hash ^ data[at]) * prime;
    for (at = 0; at < 64; at++)
        if (at < 24 || at >= 32)
            hash = (hash ^ file[at]) * prime;
    return hash;
}

static void seal(container *image) {
    put_u64(image->bytes + 16, image->size);
    put_u64(image->bytes + 24, checksum(image->bytes, image->size));
}

static void put_record(container *image, int number, const char *name, uint64_t offset,
                       uint64_t size, uint32_t type, uint32_t rows, uint32_t columns) {
    unsigned char *p = image->bytes + 64 + 64 * number;
    memset(p, 0, 64);
    strcpy((char *)p, name);
    put_u64(p + 32, offset);
    put_u64(p + 40, size);
    put_u32(p + 48, type);
    put_u32(p + 52, rows);
    put_u32(p + 56, columns);
    put_u32(p + 60, 1);
}

/* Three sections: two floats at 256, two strings at 320, weights of 1 x 4 at 384. */
static container make_image(void) {
    container image = {.size = 448};
    memcpy(image.bytes, "CASUSMDL", 8);
    put_u32(image.bytes + 8, 1);
    put_u32(image.bytes + 12, 3);
    strcpy((char *)image.bytes + 32, "test 1");
    put_record(&image, 0, "numbers", 256, 8, CS_SECTION_F32, 2, 1);
    put_record(&image, 1, "words", 320, 4 + 12 + 7, CS_SECTION_STRINGS, 2, 1);
    put_record(&image, 2, "layer.weight", 384, 64, CS_SECTION_WEIGHTS, 1, 4);
    const float numbers[] = {0.5f, -3.0f};
    memcpy(image.bytes + 256, numbers, 8);
    put_u32(image.bytes + 320, 2);
    put_u32(image.bytes + 324, 0);
    put_u32(image.bytes + 328, 4);
    put_u32(image.bytes + 332, 7);
    memcpy(image.bytes + 336, "one\0be", 7);
    seal(&image);
    return image;
}

static casus_status open_image(const container *image, casus_error *error) {
    cs_model *model = NULL;
    casus_status status =
        cs_model_open_memory(&model, image->bytes, image->size, "test", error);
    if (status == CASUS_OK)
        cs_model_free(model);
    else
        assert_null(model);
    return status;
}

static void refuse(const container *image, const char *words) {
    casus_error error = {0};
    assert_int_equal(open_image(image, &error), CASUS_ERROR_MODEL);
    assert_int_equal(error.code, CASUS_ERROR_MODEL);
    if (strstr(error.message, words) == NULL)
        fail_msg("\"%s\" does not say \"%s\"", error.message, words);
}

static void test_sound(void **unused) {
    (void)unused;
    container image = make_image();
    cs_model *model = NULL;
    casus_error error = {0};
    assert_int_equal(cs_model_open_memory(&model, image.bytes, image.size, "test", &error),
                     CASUS_OK);
    assert_string_equal(cs_model_version(model), "test 1");
    const cs_section *numbers;
    assert_int_equal(cs_model_require(model, "numbers", CS_SECTION_F32, 2, 1, &numbers, &error),
                     CASUS_OK);
    assert_true(((const float *)numbers->data)[1] == -3.0f);
    cs_strings words;
    assert_int_equal(cs_model_strings(model, "words", &words, &error), CASUS_OK);
    assert_int_equal(words.count, 2);
    assert_string_equal(cs_strings_at(&words, 0).data, "one");
    assert_int_equal(cs_strings_at(&words, 1).length, 2);
    assert_null(cs_model_find(model, "nothing"));
    assert_int_equal(cs_model_require(model, "numbers", CS_SECTION_F32, 3, 0, &numbers, &error),
                     CASUS_ERROR_MODEL);
    assert_int_equal(cs_model_require(model, "nothing", CS_SECTION_F32, 0, 0, &numbers, &error),
                     CASUS_ERROR_MODEL);
    cs_model_free(model);
}

static void test_unaligned(void **unused) {
    (void)unused;
    container image = make_image();
    char *moved = test_malloc(image.size + 1);
    memcpy(moved + 1, image.bytes, image.size);
    cs_model *model = NULL;
    assert_int_equal(cs_model_open_memory(&model, moved + 1, image.size, "test", NULL),
                     CASUS_OK);
    assert_int_equal((uintptr_t)cs_model_find(model, "words")->data % 64, 0);
    cs_model_free(model);
    test_free(moved);
}

static void test_foreign(void **unused) {
    (void)unused;
    container image = make_image();
    image.bytes[0] = 'X';
    refuse(&image, "no Casus model");
    image.size = 0;
    refuse(&image, "no Casus model");
    image = make_image();
    put_u32(image.bytes + 8, 2);
    refuse(&image, "format version 2");
}

static void test_every_length(void **unused) {
    (void)unused;
    for (size_t size = 0; size < 448; size++) {
        container image = make_image();
        image.size = size;
        refuse(&image, size < 8 ? "no Casus model" : "cut short");
    }
    container longer = make_image();
    longer.size++;
    refuse(&longer, "too long");
}

static void test_every_bit(void **unused) {
    (void)unused;
    for (size_t bit = 0; bit < 448 * 8; bit++) {
        container image = make_image();
        image.bytes[bit / 8] ^= (unsigned char)(1 << bit % 8);
        assert_int_equal(open_image(&image, NULL), CASUS_ERROR_MODEL);
    }
}

/* Wrong in one field, with the checksum right. */
static void refuse_change(size_t at, uint64_t value, int bytes, const char *words) {
    container image = make_image();
    if (bytes == 8)
        put_u64(image.bytes + at, value);
    else if (bytes == 4)
        put_u32(image.bytes + at, (uint32_t)value);
    else
        image.bytes[at] = (unsigned char)value;
    seal(&image);
    refuse(&image, words);
}

static void test_wrong_fields(void **unused) {
    (void)unused;
    refuse_change(12, 100, 4, "too many sections");
    refuse_change(64, 0, 1, "no name");
    refuse_change(64 + 32, 257, 8, "no room");     /* unaligned */
    refuse_change(64 + 32, 64, 8, "no room");      /* inside the table */
    refuse_change(64 + 32, 1 << 20, 8, "no room"); /* beyond the end */
    refuse_change(64 + 32, UINT64_MAX - 63, 8, "no room");
    refuse_change(64 + 40, UINT64_MAX, 8, "no room");
    refuse_change(64 + 40, 12, 8, "wrong shape");
    refuse_change(64 + 48, 0, 4, "unknown type");
    refuse_change(64 + 48, 99, 4, "unknown type");
    refuse_change(64 + 52, 0, 4, "wrong shape");
    refuse_change(64 + 52, UINT32_MAX, 4, "wrong shape");
    refuse_change(64 + 56, UINT32_MAX, 4, "wrong shape");
    refuse_change(256, 0x7fc00000, 4, "wrong shape or content"); /* NaN */
    refuse_change(256, 0x7f800000, 4, "wrong shape or content"); /* infinity */
    refuse_change(320, 3, 4, "wrong shape or content");          /* count of strings */
    refuse_change(328, 9, 4, "wrong shape or content");
    refuse_change(328, 0, 4, "wrong shape or content");
    refuse_change(332, 6, 4, "wrong shape or content");
    refuse_change(342, 'x', 1, "wrong shape or content"); /* no NUL at the end */
    refuse_change(192 + 56, 6, 4, "wrong shape");         /* weights not by four */
    container image = make_image();
    put_record(&image, 1, "numbers", 320, 23, CS_SECTION_STRINGS, 2, 1);
    seal(&image);
    refuse(&image, "twice");
}

static void test_files(void **unused) {
    (void)unused;
    cs_model *model = NULL;
    casus_error error = {0};
    assert_int_equal(cs_model_open_file(&model, "/no/such/file", &error), CASUS_ERROR_IO);
    assert_int_equal(cs_model_open_file(&model, "/", &error), CASUS_ERROR_IO);
    assert_int_equal(cs_model_open_file(&model, "/dev/null", &error), CASUS_ERROR_IO);
    assert_null(model);
}

/* ---- the trained model that comes with the program */

#define MODEL_PATH CASUS_SOURCE_DIR "/models/casus.model"
#define PAIRS_PATH CASUS_SOURCE_DIR "/models/pairs.model"

static unsigned char *read_model(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    *size = (size_t)ftell(file);
    rewind(file);
    unsigned char *data = aligned_alloc(64, (*size + 63) / 64 * 64);
    assert_non_null(data);
    assert_int_equal(fread(data, 1, *size, file), *size);
    fclose(file);
    return data;
}

static void test_trained(void **unused) {
    (void)unused;
    cs_model *model = NULL;
    cs_syntax_model *syntax = NULL;
    casus_error error = {0};
    assert_int_equal(cs_model_open_file(&model, MODEL_PATH, &error), CASUS_OK);
    assert_int_equal(cs_syntax_model_new(&syntax, model, &error), CASUS_OK);
    cs_syntax_model_free(syntax);
    cs_model_free(model);
}

static void test_trained_cut_short(void **unused) {
    (void)unused;
    size_t size;
    unsigned char *data = read_model(MODEL_PATH, &size);
    cs_model *whole = NULL, *model = NULL;
    assert_int_equal(cs_model_open_memory(&whole, data, size, "test", NULL), CASUS_OK);
    uint32_t count;
    memcpy(&count, data + 12, sizeof count);
    for (uint32_t i = 0; i < count; i++) {
        uint64_t offset;
        memcpy(&offset, data + 64 + 64 * (size_t)i + 32, sizeof offset);
        assert_int_equal(cs_model_open_memory(&model, data, offset, "test", NULL),
                         CASUS_ERROR_MODEL);
    }
    cs_model_free(whole);
    free(data);
}

static casus_status bind_syntax(const cs_model *model, casus_error *error) {
    cs_syntax_model *syntax = NULL;
    casus_status status = cs_syntax_model_new(&syntax, model, error);
    cs_syntax_model_free(syntax);
    return status;
}

static casus_status bind_weights(const cs_model *model, casus_error *error) {
    cs_weights *weights = NULL;
    casus_status status = cs_weights_new(&weights, model, error);
    cs_weights_free(weights);
    return status;
}

/* Numbers of one section made wrong, the checksum made right: the stage must refuse. */
static void refuse_section(const char *path,
                           casus_status (*bind)(const cs_model *model, casus_error *error),
                           const char *name, uint32_t word) {
    size_t size;
    unsigned char *data = read_model(path, &size);
    cs_model *model = NULL;
    assert_int_equal(cs_model_open_memory(&model, data, size, "test", NULL), CASUS_OK);
    const cs_section *section = cs_model_find(model, name);
    assert_non_null(section);
    size_t at = (size_t)((const unsigned char *)section->data - data), length = section->size;
    cs_model_free(model);
    for (size_t i = 0; i + 4 <= length; i += 4)
        put_u32(data + at + i, word);
    put_u64(data + 24, checksum(data, size));
    casus_error error = {0};
    casus_status status = cs_model_open_memory(&model, data, size, "test", &error);
    if (status == CASUS_OK) {
        status = bind(model, &error);
        cs_model_free(model);
    }
    assert_int_equal(status, CASUS_ERROR_MODEL);
    assert_true(error.message[0] != '\0');
    free(data);
}

static void test_trained_wrong_content(void **unused) {
    (void)unused;
    static const char *const names[] = {
        "syntax.sizes",   "syntax.dilations", "syntax.table",     "syntax.slots",
        "syntax.unknown", "syntax.root_arc",  "syntax.tags",      "syntax.lemmas",
        "syntax.names",   "syntax.relations", "syntax.conv_scale"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        refuse_section(MODEL_PATH, bind_syntax, names[i], 0xffffffff);
    static const struct {
        const char *name;
        uint32_t word;
    } weights[] = {{"events.trigger_slots", 0xffffffff},
                   {"events.role_slots", 1},
                   {"pairs.sizes", 0xffffffff},
                   {"pairs.sizes", 0},
                   {"pairs.sizes", 64},
                   {"pairs.dilations", 0},
                   {"pairs.dilations", 17},
                   {"pairs.cut", 0xffffffff},
                   {"pairs.cut", 0}};
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
        refuse_section(PAIRS_PATH, bind_weights, weights[i].name, weights[i].word);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sound),
        cmocka_unit_test(test_unaligned),
        cmocka_unit_test(test_foreign),
        cmocka_unit_test(test_every_length),
        cmocka_unit_test(test_every_bit),
        cmocka_unit_test(test_wrong_fields),
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_trained),
        cmocka_unit_test(test_trained_cut_short),
        cmocka_unit_test(test_trained_wrong_content),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
