/*
 * The speed of parsing: raw text to tree, the syntax stage alone with each kernel variant, the
 * arithmetic that a word needs, and the share of the processor's peak that is reached.
 *
 * usage: bench_syntax FILE...
 *
 * Prints tab-separated lines: what, value, unit. One thread; processor time. The peak is that
 * of the variant's own multiply-and-add of bytes, measured in registers without a load (x86
 * only).
 */
#include "api/knowledge.h"
#include "nn/nn.h"
#include "syntax/syntax.h"
#include "syntax/syntax_network.h"

#include <casus/casus.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 3, PEAK_STEPS = 5000000, CHAINS = 12, LONG_WORDS = 2000, SLOW_WORDS = 5000 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static _Noreturn void give_up(const casus_error *error) {
    fprintf(stderr, "bench_syntax: %s: %s\n", error->source, error->message);
    exit(1);
}

static void print(const char *what, const char *variant, double value, const char *unit) {
    printf("%s%s%s\t%.6g\t%s\n", what, *variant ? "_" : "", variant, value, unit);
}

/* ---- the peak: multiply-adds of bytes a second */

#if defined(__x86_64__) && defined(__GNUC__)
#define CLOBBERS                                                                               \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",   \
        "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"
/* Twelve independent chains hide the latency of five cycles at two instructions a cycle. */
#define TWELVE(step)                                                                           \
    step(0) step(1) step(2) step(3) step(4) step(5) step(6) step(7) step(8) step(9) step(10)   \
        step(11)
#define STEP_AVX512(n)  "vpdpbusd %%zmm14, %%zmm15, %%zmm" #n "\n\t"
#define STEP_AVXVNNI(n) "%{vex%} vpdpbusd %%ymm14, %%ymm15, %%ymm" #n "\n\t"
#define STEP_AVX2(n)                                                                           \
    "vpmaddubsw %%ymm14, %%ymm15, %%ymm12\n\tvpmaddwd %%ymm13, %%ymm12, %%ymm12\n\t"           \
    "vpaddd %%ymm12, %%ymm" #n ", %%ymm" #n "\n\t"
#endif

static double peak_of(const char *variant) {
    double began = now();
#if defined(__x86_64__) && defined(__GNUC__)
    if (strcmp(variant, "avx512vnni") == 0) {
        for (int i = 0; i < PEAK_STEPS; i++)
            __asm__ volatile(TWELVE(STEP_AVX512)::: CLOBBERS);
        return 64.0 * CHAINS * PEAK_STEPS / (now() - began);
    }
    if (strcmp(variant, "avxvnni") == 0) {
        for (int i = 0; i < PEAK_STEPS; i++)
            __asm__ volatile(TWELVE(STEP_AVXVNNI)::: CLOBBERS);
        return 32.0 * CHAINS * PEAK_STEPS / (now() - began);
    }
    if (strcmp(variant, "avx2") == 0) {
        for (int i = 0; i < PEAK_STEPS; i++)
            __asm__ volatile(TWELVE(STEP_AVX2)::: CLOBBERS);
        return 32.0 * CHAINS * PEAK_STEPS / (now() - began);
    }
#endif
    (void)variant, (void)began;
    return 0; /* not measured */
}

/* ---- the arithmetic of a word, without the scores of arcs, which grow with the sentence */

static double multiply_adds(const cs_network *n) {
    size_t sum = (size_t)n->input.inputs * n->input.outputs;
    for (uint32_t k = 0; k < n->layers; k++)
        sum += (size_t)n->conv[k].inputs * n->conv[k].outputs +
               (size_t)n->back[k].inputs * n->back[k].outputs;
    const cs_linear *rest[] = {&n->heads, &n->arcs, &n->relations, &n->tags};
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
        sum += (size_t)rest[i]->inputs * rest[i]->outputs;
    return (double)sum;
}

/* ---- documents */

typedef struct corpus {
    casus_doc **docs;
    size_t count;
} corpus;

/* Reads all files and parses them: afterwards the documents have words, which the syntax stage
 * can be run on again. Prints what that cost from the raw text on. */
static corpus read_corpus(const casus_model *model, const char *const *paths, size_t count) {
    casus_read_options reading = {.date = "2020-01-01"};
    casus_error error;
    casus_coder *coder = NULL;
    corpus c = {0};
    double best = 0;
    if (casus_coder_new(&coder, model, &error) != CASUS_OK)
        give_up(&error);
    for (int round = 0; round < ROUNDS; round++) {
        casus_reader *reader = NULL;
        casus_doc *doc;
        size_t tokens = 0;
        for (size_t i = 0; i < c.count; i++)
            casus_doc_free(c.docs[i]);
        c.count = 0;
        double began = now();
        if (casus_reader_open(&reader, paths, count, &reading, NULL, NULL, &error) != CASUS_OK)
            give_up(&error);
        casus_status status;
        while ((status = casus_reader_next(reader, &doc, &error)) == CASUS_OK) {
            casus_doc **docs = realloc(c.docs, (c.count + 1) * sizeof *docs);
            if (docs == NULL || casus_code(coder, doc, CASUS_STAGE_PARSE, &error) != CASUS_OK)
                give_up(&error);
            c.docs = docs;
            c.docs[c.count++] = doc;
            tokens += casus_doc_token_count(doc);
        }
        if (status != CASUS_END)
            give_up(&error);
        double rate = (double)tokens / (now() - began);
        best = rate > best ? rate : best;
        casus_reader_free(reader);
    }
    casus_coder_free(coder);
    print("text_to_tree", "", best, "tokens/s");
    return c;
}

/* The portable reference is slow: once over a part is enough for it. */
static double words_per_second(const corpus *c, const cs_syntax_model *model,
                               const cs_kernels *kernels) {
    casus_error error;
    cs_syntax *syntax = NULL;
    double best = 0;
    if (cs_syntax_new(&syntax, model, kernels, &error) != CASUS_OK)
        give_up(&error);
    bool slow = kernels == cs_kernels_portable();
    for (int round = 0; round < (slow ? 1 : ROUNDS); round++) {
        size_t words = 0;
        double began = now();
        for (size_t i = 0; i < c->count && (!slow || words < SLOW_WORDS); i++) {
            if (cs_syntax_run(syntax, c->docs[i], &error) != CASUS_OK)
                give_up(&error);
            words += c->docs[i]->words.count;
        }
        double rate = (double)words / (now() - began);
        best = rate > best ? rate : best;
    }
    cs_syntax_free(syntax);
    return best;
}

/* A sentence as long as one gets, many times: what it costs more than ordinary ones. */
static double long_sentence_rate(const casus_model *model) {
    static const char *const words[] = {"and ", "the ", "army ", "said ", "rebels ", "near "};
    size_t size = (size_t)LONG_WORDS * 20 * 8;
    char *text = malloc(size);
    size_t length = 0;
    casus_error error;
    casus_coder *coder = NULL;
    casus_doc *doc = NULL;
    if (text == NULL || casus_coder_new(&coder, model, &error) != CASUS_OK)
        give_up(&error);
    for (size_t i = 0; i < (size_t)LONG_WORDS * 20; i++) {
        size_t n = strlen(words[i * 7 % 6]);
        memcpy(text + length, words[i * 7 % 6], n);
        length += n;
    }
    if (casus_doc_new(&doc, "long", NULL, NULL, text, length, NULL, &error) != CASUS_OK)
        give_up(&error);
    double began = now();
    if (casus_code(coder, doc, CASUS_STAGE_PARSE, &error) != CASUS_OK)
        give_up(&error);
    double rate = (double)casus_doc_token_count(doc) / (now() - began);
    casus_doc_free(doc);
    casus_coder_free(coder);
    free(text);
    return rate;
}

int main(int argc, char **argv) {
    static const char *const variants[] = {"portable",   "avx2", "avxvnni",
                                           "avx512vnni", "neon", "neondot"};
    casus_error error;
    casus_model *model = NULL;
    cs_knowledge knowledge = {0};
    cs_syntax_model *syntax = NULL;
    cs_network network;
    if (argc < 2) {
        fprintf(stderr, "usage: bench_syntax FILE...\n");
        return 2;
    }
    if (casus_model_open(&model, NULL, &error) != CASUS_OK ||
        cs_knowledge_open(&knowledge, &(casus_model_options){0}, &error) != CASUS_OK ||
        cs_network_bind(&network, knowledge.model, &error) != CASUS_OK ||
        cs_syntax_model_new(&syntax, knowledge.model, &error) != CASUS_OK)
        give_up(&error);
    corpus c = read_corpus(model, (const char *const *)argv + 1, (size_t)argc - 1);
    double arithmetic = multiply_adds(&network);
    print("multiply_adds", "", arithmetic, "/word");
    for (size_t v = 0; v < sizeof variants / sizeof *variants; v++) {
        const cs_kernels *kernels = cs_kernels_named(variants[v]);
        if (kernels == NULL)
            continue;
        double rate = words_per_second(&c, syntax, kernels);
        double peak = peak_of(variants[v]);
        print("syntax", variants[v], rate, "words/s");
        if (peak > 0) {
            print("peak", variants[v], peak / 1e9, "G multiply-adds/s");
            print("share_of_peak", variants[v], 100 * rate * arithmetic / peak, "%");
        }
    }
    print("sentences_of_2000_words", "", long_sentence_rate(model), "tokens/s");
    for (size_t i = 0; i < c.count; i++)
        casus_doc_free(c.docs[i]);
    free(c.docs);
    cs_syntax_model_free(syntax);
    cs_knowledge_close(&knowledge);
    casus_model_free(model);
    return 0;
}
