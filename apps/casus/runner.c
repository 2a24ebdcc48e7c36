#include "runner.h"

#include "messages.h"
#include "output.h"
#include "pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the parts of one run share. */
typedef struct coding_run {
    const program_options *options;
    const run_settings *settings;
    casus_model *model;
    casus_reader *reader;
    result_output output;
    casus_doc *only;        /* the one document of settings->sentence, until it is taken */
    uint64_t read_failures; /* failures that belong to no document: the reader's own end */
} coding_run;

static void report(void *context, const casus_error *error) {
    (void)context;
    message_error(error);
}

/* The next document; false at the end. */
static bool next_document(void *context, casus_doc **out) {
    coding_run *run = context;
    casus_error error;
    if (run->settings->sentence != NULL) {
        *out = run->only;
        run->only = NULL;
        return *out != NULL;
    }
    casus_status status = casus_reader_next(run->reader, out, &error);
    if (status < 0) {
        message_error(&error);
        run->read_failures++;
    }
    return status == CASUS_OK;
}

static void measure(void *context, uint64_t *done, uint64_t *total) {
    const coding_run *run = context;
    *done = *total = 0;
    if (run->reader != NULL)
        casus_reader_progress(run->reader, done, total);
}

/* Codes one document, and writes it to `buffer` unless it goes to a database. */
static bool code_document(void *context, casus_coder *coder, casus_doc *doc,
                          casus_buffer *buffer) {
    const coding_run *run = context;
    casus_error error;
    casus_status status = casus_code(coder, doc, run->settings->stage, &error);
    if (status == CASUS_OK && !run->settings->to_database)
        status = casus_write(buffer, doc, run->model, &run->settings->write, &error);
    if (status == CASUS_OK)
        return true;
    message_document_error(&error, doc);
    return false;
}

/* Puts out what became of a batch. */
static bool emit(void *context, casus_doc *const *docs, size_t count,
                 const casus_buffer *buffer) {
    coding_run *run = context;
    for (size_t i = 0; i < count && run->settings->to_database; i++)
        if (docs[i] != NULL && !output_add(&run->output, docs[i], run->model))
            return false;
    return output_write(&run->output, buffer->data, buffer->length);
}

static bool write_header(coding_run *run) {
    casus_buffer buffer = {0};
    casus_error error;
    bool good = true;
    if (casus_write_header(&buffer, &run->settings->write, &error) != CASUS_OK) {
        message_error(&error);
        good = false;
    } else if (!run->settings->to_database) {
        good = output_write(&run->output, buffer.data, buffer.length);
    }
    casus_buffer_free(&buffer);
    return good;
}

static bool open_input(coding_run *run) {
    const program_options *options = run->options;
    const run_settings *settings = run->settings;
    casus_error error;
    casus_status status;
    if (settings->sentence != NULL) {
        status = casus_doc_new(&run->only, "sentence", NULL, options->date, settings->sentence,
                               strlen(settings->sentence), &settings->read, &error);
    } else {
        static const char *const standard_input[] = {"-"};
        bool none = options->argument_count == 0;
        status = casus_reader_open(&run->reader, none ? standard_input : options->arguments,
                                   none ? 1 : options->argument_count, &settings->read, report,
                                   run, &error);
    }
    if (status != CASUS_OK)
        message_error(&error);
    return status == CASUS_OK;
}

bool open_model(casus_model **out, const program_options *options) {
    casus_model_options model = {
        .model_path = options->model,
        .lexicon_paths = options->lexicons,
        .lexicon_path_count = options->lexicon_count,
        .patterns_only = options->patterns_only,
        .no_builtin_lexicon = options->only_lexicon,
    };
    casus_error error;
    if (casus_model_open(out, &model, &error) == CASUS_OK)
        return true;
    message_error(&error);
    return false;
}

static int finish(coding_run *run, const pool_result *result) {
    uint64_t failures = result->failures + run->read_failures;
    if (run->reader != NULL)
        failures += casus_reader_failures(run->reader);
    /* where nothing could be done, what was there before stays */
    bool nothing = failures > 0 && result->documents == 0;
    if (result->stopped || (!nothing && !output_commit(&run->output)))
        return STATUS_NOTHING;
    if (failures == 0)
        return STATUS_OK;
    if (!run->options->quiet)
        message("%llu %s failed, %llu %s done", (unsigned long long)failures,
                failures == 1 ? "input" : "inputs", (unsigned long long)result->documents,
                result->documents == 1 ? "document" : "documents");
    return nothing ? STATUS_NOTHING : STATUS_SOME;
}

static bool wants_progress(const coding_run *run) {
    bool shows_results = run->output.file == STDOUT_FILENO && isatty(STDOUT_FILENO);
    return !run->options->quiet && !shows_results && run->settings->sentence == NULL;
}

int run_documents(const program_options *options, const run_settings *settings) {
    coding_run run = {.options = options, .settings = settings};
    pool_result result = {0};
    int status = STATUS_NOTHING;
    run.output.file = -1;
    if (!open_model(&run.model, options) || !open_input(&run) ||
        !output_open(&run.output, options->output, settings->to_database) ||
        !write_header(&run))
        goto done;
    progress_start(wants_progress(&run));
    pool_functions functions = {.context = &run,
                                .next = next_document,
                                .measure = measure,
                                .code = code_document,
                                .keeps_documents = settings->to_database,
                                .emit = emit};
    if (pool_run(&functions, run.model, settings->sentence != NULL ? 1 : options->jobs,
                 &result))
        status = finish(&run, &result);
    progress_end();
done:
    casus_doc_free(run.only);
    casus_reader_free(run.reader);
    output_close(&run.output);
    casus_model_free(run.model);
    return status;
}
