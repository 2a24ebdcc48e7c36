#include "base/error.h"
#include "write/writer.h"

#include <stdlib.h>
#include <string.h>

typedef void write_function(cs_writer *writer);

static write_function *function_of(casus_format format) {
    switch (format) {
    case CASUS_FORMAT_TEXT:
        return cs_write_report;
    case CASUS_FORMAT_JSON:
        return cs_write_json;
    case CASUS_FORMAT_JSONL:
    case CASUS_FORMAT_CSV:
    case CASUS_FORMAT_TSV:
        return cs_write_rows;
    case CASUS_FORMAT_READ:
        return cs_write_read_json;
    case CASUS_FORMAT_READ_TEXT:
        return cs_write_read_text;
    case CASUS_FORMAT_CONLLU:
        return cs_write_conllu;
    case CASUS_FORMAT_TREE:
        return cs_write_trees;
    case CASUS_FORMAT_EXPLAIN:
        return cs_write_explanation;
    case CASUS_FORMAT_EXPLAIN_JSON:
        return cs_write_explanation_json;
    }
    return NULL;
}

static casus_status finish(cs_writer *writer, size_t start, casus_error *error) {
    cs_code_points_free(&writer->code_points);
    if (!writer->failed)
        return CASUS_OK;
    writer->out->length = start;
    return cs_fail_memory(error);
}

casus_status casus_write_header(casus_buffer *buffer, const casus_write_options *options,
                                casus_error *error) {
    cs_writer writer = {.out = buffer, .options = *options};
    size_t start = buffer->length;
    if (options->format == CASUS_FORMAT_CSV || options->format == CASUS_FORMAT_TSV)
        cs_write_row_names(&writer);
    return finish(&writer, start, error);
}

casus_status casus_write(casus_buffer *buffer, const casus_doc *doc, const casus_model *model,
                         const casus_write_options *options, casus_error *error) {
    write_function *function = function_of(options->format);
    if (function == NULL)
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE, "there is no format number %d",
                       (int)options->format);
    cs_writer writer = {.out = buffer, .doc = doc, .model = model, .options = *options};
    size_t start = buffer->length;
    if (cs_code_points_init(&writer.code_points, doc->text))
        function(&writer);
    else
        writer.failed = true;
    return finish(&writer, start, error);
}

void casus_buffer_clear(casus_buffer *buffer) {
    buffer->length = 0;
}

void casus_buffer_free(casus_buffer *buffer) {
    if (buffer == NULL)
        return;
    free(buffer->data);
    memset(buffer, 0, sizeof *buffer);
}
