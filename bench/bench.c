/*
 * The speed of the stages and of the whole on a file, one thread.
 *
 * usage: bench FILE... [--lexicon DIR] [--rounds N]
 *
 * Prints tab-separated lines: what, value, unit. The time of a stage is that of coding up to it
 * less that of coding up to the stage before, each the sum over documents of the shortest.
 */
#include <casus/casus.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct totals {
    size_t documents;
    size_t sentences;
    size_t tokens;
    size_t events;
    size_t bytes; /* written */
    double read, code, write;
} totals;

/* The processor's time, which on an idle machine is that of the clock (there is one thread),
 * and on a busy one still says what the work costs. */
static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static _Noreturn void give_up(const casus_error *error) {
    fprintf(stderr, "bench: %s: %s\n", error->source, error->message);
    exit(1);
}

/* The shortest time that coding took for each document: what else the machine does only ever
 * slows one down, and hardly ever at the same document every time. */
typedef struct pace {
    double *seconds; /* [document] */
    size_t count;
} pace;

static void note_pace(pace *fastest, size_t document, double seconds) {
    if (document == fastest->count) {
        double *grown =
            realloc(fastest->seconds, (fastest->count + 1) * sizeof *fastest->seconds);
        if (grown == NULL) {
            fprintf(stderr, "bench: out of memory\n");
            exit(1);
        }
        fastest->seconds = grown;
        fastest->seconds[fastest->count++] = seconds;
    } else if (seconds < fastest->seconds[document]) {
        fastest->seconds[document] = seconds;
    }
}

/* One pass over the files, up to `stage`. */
static totals pass(const casus_model *model, const char *const *paths, size_t count,
                   casus_stage stage, pace *fastest) {
    casus_write_options options = {.format = stage == CASUS_STAGE_READ    ? CASUS_FORMAT_READ
                                             : stage == CASUS_STAGE_PARSE ? CASUS_FORMAT_CONLLU
                                                                          : CASUS_FORMAT_JSON};
    casus_read_options reading = {.date = "2020-01-01"};
    casus_error error;
    casus_coder *coder = NULL;
    casus_reader *reader = NULL;
    casus_buffer buffer = {0};
    casus_doc *doc;
    totals sum = {0};
    if (casus_coder_new(&coder, model, &error) != CASUS_OK ||
        casus_reader_open(&reader, paths, count, &reading, NULL, NULL, &error) != CASUS_OK)
        give_up(&error);
    for (;;) {
        double began = now();
        casus_status status = casus_reader_next(reader, &doc, &error);
        double read = now();
        if (status == CASUS_END)
            break;
        if (status != CASUS_OK || casus_code(coder, doc, stage, &error) != CASUS_OK)
            give_up(&error);
        double coded = now();
        if (casus_write(&buffer, doc, model, &options, &error) != CASUS_OK)
            give_up(&error);
        double written = now();
        note_pace(fastest, sum.documents++, coded - read);
        sum.sentences += casus_doc_sentence_count(doc);
        sum.tokens += casus_doc_token_count(doc);
        sum.events += casus_doc_event_count(doc);
        sum.bytes += buffer.length;
        sum.read += read - began;
        sum.code += coded - read;
        sum.write += written - coded;
        casus_buffer_clear(&buffer);
        casus_doc_free(doc);
    }
    casus_buffer_free(&buffer);
    casus_reader_free(reader);
    casus_coder_free(coder);
    return sum;
}

static double sum_of(const pace *fastest) {
    double sum = 0;
    for (size_t i = 0; i < fastest->count; i++)
        sum += fastest->seconds[i];
    return sum;
}

static totals better(totals a, totals b) {
    return b.documents > 0 && b.read + b.code + b.write < a.read + a.code + a.write ? b : a;
}

static void print(const char *what, double value, const char *unit) {
    printf("%s\t%.6g\t%s\n", what, value, unit);
}

static size_t peak_memory(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (size_t)usage.ru_maxrss * 1024;
}

int main(int argc, char **argv) {
    int rounds = 6;
    const char *lexicon = NULL;
    if (argc > 3 && strcmp(argv[argc - 2], "--rounds") == 0) {
        rounds = atoi(argv[argc - 1]);
        argc -= 2;
    }
    if (argc > 3 && strcmp(argv[argc - 2], "--lexicon") == 0) {
        lexicon = argv[argc - 1];
        argc -= 2;
    }
    if (argc < 2 || rounds < 1) {
        fprintf(stderr, "usage: bench FILE... [--lexicon DIR] [--rounds N]\n");
        return 2;
    }
    casus_model_options options = {.lexicon_paths = &lexicon,
                                   .lexicon_path_count = lexicon != NULL};
    const char *const *paths = (const char *const *)argv + 1;
    size_t count = (size_t)argc - 1;
    casus_error error;
    casus_model *model = NULL;
    double began = now();
    if (casus_model_open(&model, &options, &error) != CASUS_OK)
        give_up(&error);
    double opened = now() - began;
    pace clean = {0}, parse = {0}, whole = {0};
    totals code = {0};
    for (int i = 0; i < rounds; i++) { /* in turns, so that all meet the same weather */
        pass(model, paths, count, CASUS_STAGE_READ, &clean);
        pass(model, paths, count, CASUS_STAGE_PARSE, &parse);
        code = better(pass(model, paths, count, CASUS_STAGE_CODE, &whole), code);
    }
    double all = code.read + code.code + code.write;
    print("documents", (double)code.documents, "");
    print("sentences", (double)code.sentences, "");
    print("tokens", (double)code.tokens, "");
    print("events", (double)code.events, "");
    print("open", opened * 1e3, "ms");
    print("read", code.read * 1e3, "ms");
    print("clean", sum_of(&clean) * 1e3, "ms");
    print("segment_and_syntax", (sum_of(&parse) - sum_of(&clean)) * 1e3, "ms");
    print("entity_to_record", (sum_of(&whole) - sum_of(&parse)) * 1e3, "ms");
    print("write_json", code.write * 1e3, "ms");
    print("all", all * 1e3, "ms");
    print("tokens_per_second", (double)code.tokens / all, "/s");
    print("sentences_per_second", (double)code.sentences / all, "/s");
    print("documents_per_second", (double)code.documents / all, "/s");
    print("peak_memory", (double)peak_memory() / (1 << 20), "MiB");
    free(clean.seconds);
    free(parse.seconds);
    free(whole.seconds);
    casus_model_free(model);
    return 0;
}
