/*
 * The whole way of a document: arbitrary bytes are read, coded and written in every format.
 * The first byte chooses how: bit 0 whole text, bit 1 JSON Lines through a reader, the rest the
 * format.
 */
#include <casus/casus.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Opening takes longer than an input does, so both live as long as the process. */
static casus_model *model;
static casus_coder *coder;

static void open_once(void) {
    casus_error error;
    if (model != NULL)
        return;
    if (casus_model_open(&model, NULL, &error) != CASUS_OK ||
        casus_coder_new(&coder, model, &error) != CASUS_OK) {
        fprintf(stderr, "%s: %s\n", error.source, error.message);
        abort();
    }
}

static void write_all(const casus_doc *doc) {
    for (int format = CASUS_FORMAT_TEXT; format <= CASUS_FORMAT_EXPLAIN; format++) {
        casus_write_options options = {.format = (casus_format)format,
                                       .with_text = 1,
                                       .expand = format % 2,
                                       .colour = format % 2};
        casus_buffer buffer = {0};
        casus_error error;
        if (casus_write(&buffer, doc, model, &options, &error) != CASUS_OK)
            abort();
        casus_buffer_free(&buffer);
    }
}

static void code(casus_doc *doc, casus_stage stage) {
    casus_error error;
    if (casus_code(coder, doc, stage, &error) == CASUS_OK)
        write_all(doc);
    casus_doc_free(doc);
}

static void code_stream(const uint8_t *data, size_t size, const casus_read_options *options,
                        casus_stage stage) {
    char path[] = "/tmp/casus-fuzz-XXXXXX";
    const char *paths[] = {path};
    casus_reader *reader = NULL;
    casus_doc *doc;
    casus_error error;
    int file = mkstemp(path);
    if (file < 0 || write(file, data, size) != (ssize_t)size)
        abort();
    close(file);
    if (casus_reader_open(&reader, paths, 1, options, NULL, NULL, &error) == CASUS_OK)
        while (casus_reader_next(reader, &doc, &error) == CASUS_OK)
            code(doc, stage);
    casus_reader_free(reader);
    unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0)
        return 0;
    open_once();
    casus_read_options options = {.date = "2021-08-03", .whole_text = data[0] & 1};
    casus_stage stage = data[0] & 4 ? CASUS_STAGE_EXPLAIN : CASUS_STAGE_CODE;
    if (data[0] & 2) {
        code_stream(data + 1, size - 1, &options, stage);
    } else {
        casus_doc *doc;
        casus_error error;
        if (casus_doc_new(&doc, "fuzz", NULL, NULL, (const char *)data + 1, size - 1, &options,
                          &error) == CASUS_OK)
            code(doc, stage);
    }
    return 0;
}
