/* Every kernel variant gives the reference's bytes, on shapes even and odd. */
#include "nn/nn.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t state;

static uint32_t next_random(void) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state >> 33);
}

static float random_float(float size) {
    return ((float)(next_random() % 20001) / 10000.0f - 1.0f) * size;
}

static const char *const variants[] = {"avx2", "avxvnni", "avx512vnni", "neon", "neondot"};

enum { MOST_ROWS = 37, MOST_WIDTH = 784, MOST_OUTPUTS = 848 };

typedef struct bench {
    int8_t weights[MOST_OUTPUTS * MOST_WIDTH];
    float scale[MOST_OUTPUTS], bias[MOST_OUTPUTS];
    int32_t sums[MOST_OUTPUTS];
    uint8_t input[(MOST_ROWS + 1) * MOST_WIDTH];
    uint32_t index[MOST_ROWS * 12];
    float input_scale[MOST_ROWS];
    float one[MOST_ROWS * MOST_OUTPUTS], two[MOST_ROWS * MOST_OUTPUTS];
    cs_linear layer;
    cs_matmul job;
} bench;

/* A random product: `inputs` a multiple of 4 * taps. */
static void make_product(bench *b, uint32_t inputs, uint32_t outputs, uint32_t taps,
                         size_t rows) {
    uint32_t padded = (uint32_t)cs_round_up(outputs, 16);
    memset(b->weights, 0, sizeof b->weights);
    memset(b->sums, 0, sizeof b->sums);
    for (uint32_t n = 0; n < padded; n++) {
        b->scale[n] = random_float(0.01f);
        b->bias[n] = random_float(1.0f);
        for (uint32_t k = 0; k < inputs && n < outputs; k++) {
            int8_t w = (int8_t)((int)(next_random() % 255) - 127);
            b->weights[(n / 16 * (inputs / 4) + k / 4) * 64 + n % 16 * 4 + k % 4] = w;
            b->sums[n] += 64 * w;
        }
    }
    for (size_t i = 0; i < sizeof b->input; i++)
        b->input[i] = (uint8_t)(next_random() % 127 + 1);
    for (size_t i = 0; i < rows * taps; i++)
        b->index[i] = next_random() % (uint32_t)(rows + 1);
    for (size_t i = 0; i < rows; i++)
        b->input_scale[i] = random_float(0.1f);
    for (size_t i = 0; i < rows * padded; i++)
        b->one[i] = b->two[i] = random_float(3.0f);
    b->layer = (cs_linear){b->weights, b->scale, b->bias, b->sums, inputs, outputs, padded};
    b->job = (cs_matmul){.layer = &b->layer,
                         .input = b->input,
                         .input_stride = inputs / taps,
                         .index = taps > 1 ? b->index : NULL,
                         .taps = taps,
                         .input_scale = b->input_scale,
                         .input_scale_step = next_random() % 2,
                         .output = b->one,
                         .output_stride = padded,
                         .rows = rows,
                         .add = next_random() % 2};
}

/* The definition in nn.h, without any cleverness. */
static void check_reference(const bench *b, const float *before) {
    const cs_linear *l = &b->layer;
    for (size_t r = 0; r < b->job.rows; r++)
        for (uint32_t n = 0; n < l->outputs; n++) {
            int64_t total = 0;
            uint32_t tap_inputs = l->inputs / b->job.taps;
            for (uint32_t k = 0; k < l->inputs; k++) {
                size_t row = b->job.index ? b->index[r * b->job.taps + k / tap_inputs] : r;
                int q = b->input[row * b->job.input_stride + k % tap_inputs] - 64;
                total +=
                    q *
                    b->weights[(n / 16 * (l->inputs / 4) + k / 4) * 64 + n % 16 * 4 + k % 4];
            }
            float scale = b->input_scale[b->job.input_scale_step ? r : 0];
            float want = (float)total * b->scale[n] * scale + b->bias[n];
            float old = before[r * b->job.output_stride + n];
            float got = b->one[r * b->job.output_stride + n];
            assert_true(got == (b->job.add ? old + want : want));
        }
}

static void test_matmul(void **unused) {
    (void)unused;
    bench *b = test_malloc(sizeof *b);
    static const uint32_t shapes[][3] = {/* inputs, outputs, taps */
                                         {4, 1, 1},     {64, 17, 1},   {768, 256, 12},
                                         {768, 256, 3}, {256, 832, 1}, {128, 256, 1},
                                         {12, 5, 3},    {192, 539, 1}, {36, 33, 3}};
    state = 7;
    for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++)
        for (size_t rows = 1; rows <= MOST_ROWS; rows += 1 + next_random() % 9) {
            make_product(b, shapes[s][0], shapes[s][1], shapes[s][2], rows);
            cs_kernels_portable()->matmul(&b->job);
            check_reference(b, b->two);
            for (size_t v = 0; v < sizeof variants / sizeof *variants; v++) {
                const cs_kernels *kernels = cs_kernels_named(variants[v]);
                if (kernels == NULL)
                    continue;
                cs_matmul job = b->job;
                float *copy = test_malloc(sizeof b->two);
                memcpy(copy, b->two, sizeof b->two);
                job.output = copy;
                kernels->matmul(&job);
                assert_memory_equal(copy, b->one, rows * b->layer.padded * sizeof(float));
                test_free(copy);
            }
        }
    test_free(b);
}

enum { ROW_WIDTH = 288, ROW_COUNT = 5 };

typedef struct row_results {
    uint8_t bytes[5][ROW_COUNT * ROW_WIDTH];
    float scales[3][ROW_COUNT];
    float normed[ROW_COUNT * ROW_WIDTH * 2];
    float relu[ROW_COUNT * ROW_WIDTH * 2];
    float combined[2 * ROW_WIDTH];
    int32_t dots[ROW_COUNT];
} row_results;

static void run_rows(const cs_kernels *k, const float *x, size_t width, row_results *out) {
    memset(out, 0, sizeof *out);
    size_t stride = 2 * ROW_WIDTH;
    k->quantise_rows(x, stride, width, ROW_COUNT, out->bytes[0], ROW_WIDTH, out->scales[0]);
    k->quantise_fixed(x, stride, width, ROW_COUNT, 0.05f, out->bytes[1], ROW_WIDTH);
    k->norm_quantise(x, stride, width, ROW_COUNT, 0.04f, out->bytes[2], ROW_WIDTH);
    k->gate_quantise(x, stride, width, ROW_COUNT, out->bytes[3], ROW_WIDTH, out->scales[1]);
    k->leaky_quantise(x, stride, width, ROW_COUNT, out->bytes[4], ROW_WIDTH, out->scales[2]);
    memcpy(out->normed, x, sizeof out->normed);
    k->norm(out->normed, stride, width, ROW_COUNT);
    memcpy(out->relu, x, sizeof out->relu);
    k->relu(out->relu, ROW_COUNT * width + 3);
    k->combine(x, x + stride, width, out->combined);
    k->dots(out->bytes[0], out->bytes[4], ROW_WIDTH, width / 64 * 64, ROW_COUNT, out->dots);
}

static void check_bytes(const float *x, size_t width, const row_results *r) {
    for (size_t row = 0; row < ROW_COUNT; row++)
        for (size_t i = 0; i < width; i++) {
            int q = r->bytes[0][row * ROW_WIDTH + i];
            assert_in_range(q, 1, 127);
            float back = (float)(q - 64) * r->scales[0][row];
            float gap = back - x[row * 2 * ROW_WIDTH + i];
            assert_true(gap <= r->scales[0][row] * 0.501f &&
                        gap >= -r->scales[0][row] * 0.501f);
            for (int kind = 1; kind < 5; kind++)
                assert_in_range(r->bytes[kind][row * ROW_WIDTH + i], 1, 127);
        }
}

static void test_row_kernels(void **unused) {
    (void)unused;
    float *x = test_calloc(ROW_COUNT * ROW_WIDTH * 2, sizeof *x);
    row_results *want = test_malloc(sizeof *want);
    row_results *got = test_malloc(sizeof *got);
    state = 11;
    for (int round = 0; round < 40; round++) {
        size_t width = (1 + next_random() % (ROW_WIDTH / 16)) * 16;
        float size = round == 0 ? 0.0f : round == 1 ? 1e5f : 0.01f * (float)(1 << round % 12);
        for (size_t i = 0; i < ROW_COUNT * ROW_WIDTH * 2; i++)
            x[i] = random_float(size);
        run_rows(cs_kernels_portable(), x, width, want);
        check_bytes(x, width, want);
        for (size_t v = 0; v < sizeof variants / sizeof *variants; v++) {
            const cs_kernels *kernels = cs_kernels_named(variants[v]);
            if (kernels == NULL)
                continue;
            run_rows(kernels, x, width, got);
            assert_memory_equal(got, want, sizeof *want);
        }
    }
    test_free(got);
    test_free(want);
    test_free(x);
}

static void test_gate_is_a_sigmoid(void **unused) {
    (void)unused;
    /* one value beside zeros: its scale tells what the gate let through */
    float row[32] = {0};
    uint8_t q[16];
    float scale;
    static const struct {
        float gate, share;
    } cases[] = {{0.0f, 0.5f}, {2.0f, 0.8807971f}, {-2.0f, 0.1192029f}, {100.0f, 1.0f}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        row[0] = 4.0f;
        row[16] = cases[i].gate;
        cs_kernels_portable()->gate_quantise(row, 32, 16, 1, q, 16, &scale);
        float through = scale * 63.0f / 4.0f;
        assert_true(through > cases[i].share - 1e-5f && through < cases[i].share + 1e-5f);
        assert_int_equal(q[0], 127);
        assert_int_equal(q[1], 64);
    }
}

static void test_names(void **unused) {
    (void)unused;
    assert_string_equal(cs_kernels_named("portable")->name, "portable");
    assert_null(cs_kernels_named("sparc"));
    assert_non_null(cs_kernels_best());
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_matmul),
        cmocka_unit_test(test_row_kernels),
        cmocka_unit_test(test_gate_is_a_sigmoid),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
