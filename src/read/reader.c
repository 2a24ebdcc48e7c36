#include "read/reader.h"

#include "base/buffer.h"
#include "read/decode.h"
#include "read/input.h"
#include "read/read_json.h"
#include "read/walk.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* How the current input is cut into documents. */
typedef enum input_format {
    FORMAT_TEXT,    /* all of it is one document */
    FORMAT_LINES,   /* one JSON object a line */
    FORMAT_OBJECTS, /* JSON objects that may span lines, in an array or not */
} input_format;

struct casus_reader {
    cs_read_setup setup;
    casus_report *report;
    void *report_context;
    uint64_t failures;
    cs_walk *walk;

    /* the current input */
    cs_input *input;  /* NULL: between inputs */
    const char *path; /* the walk's */
    const char *name; /* for messages and ids */
    input_format format;
    cs_text block; /* read, not yet used */
    bool at_end;   /* nothing comes after `block` */
    bool broken;   /* ended by an error: an unfinished last line is no document */
    uint64_t line; /* of the next byte */
    uint64_t finished_bytes;
    casus_buffer item; /* the line, object or text being collected */
};

static void report(casus_reader *reader, const casus_error *error) {
    reader->failures++;
    if (reader->report != NULL)
        reader->report(reader->report_context, error);
}

/* Reports what only spoils one input; passes up what must stop the reading. */
static casus_status pass_over(casus_reader *reader, const casus_error *why,
                              casus_error *error) {
    if (why->code == CASUS_ERROR_MEMORY) {
        if (error != NULL)
            *error = *why;
        return CASUS_ERROR_MEMORY;
    }
    report(reader, why);
    return CASUS_OK;
}

static casus_status make_setup(const casus_read_options *options, cs_read_setup *out,
                               casus_error *error) {
    *out = (cs_read_setup){.max_document_bytes = CS_READ_MAX_DOCUMENT};
    if (options == NULL)
        return CASUS_OK;
    if (options->date != NULL && !cs_date_parse(cs_text_of(options->date), &out->date))
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE,
                       "the date \"%.40s\" is not YYYY-MM-DD", options->date);
    /* offsets are 32 bits, and decoding may make three bytes of one */
    if (options->max_document_bytes > (size_t)1 << 30)
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE,
                       "a document may have at most 1 GiB");
    if (options->max_document_bytes != 0)
        out->max_document_bytes = options->max_document_bytes;
    out->whole_text = options->whole_text != 0;
    out->ignore_pairs = options->ignore_pairs != 0;
    out->keep_source = options->keep_source != 0;
    return CASUS_OK;
}

casus_status cs_reader_open(casus_reader **out, const char *const *paths, size_t path_count,
                            const casus_read_options *options, casus_report *report_function,
                            void *report_context, casus_error *error) {
    casus_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL)
        return cs_fail_memory(error);
    casus_status status = make_setup(options, &reader->setup, error);
    if (status == CASUS_OK)
        status = cs_walk_new(&reader->walk, paths, path_count, error);
    if (status != CASUS_OK) {
        cs_reader_free(reader);
        return status;
    }
    reader->report = report_function;
    reader->report_context = report_context;
    *out = reader;
    return CASUS_OK;
}

static void close_input(casus_reader *reader) {
    if (reader->input != NULL)
        reader->finished_bytes += cs_input_bytes(reader->input);
    cs_input_close(reader->input);
    reader->input = NULL;
    reader->block = (cs_text){"", 0};
    reader->item.length = 0;
    if (reader->item.capacity > (size_t)1 << 22) { /* one long line shall not cost for ever */
        free(reader->item.data);
        reader->item = (casus_buffer){0};
    }
}

/* Reads the next block; an error ends the input and is reported. */
static casus_status fill(casus_reader *reader, casus_error *error) {
    if (reader->at_end)
        return CASUS_OK;
    casus_error why;
    casus_status status = cs_input_read(reader->input, &reader->block, &why);
    if (status == CASUS_OK) {
        reader->at_end = reader->block.length == 0;
        return CASUS_OK;
    }
    reader->block = (cs_text){"", 0};
    reader->at_end = true;
    reader->broken = true;
    memset(why.source, 0, sizeof why.source);
    memcpy(why.source, reader->name, strnlen(reader->name, sizeof why.source - 1));
    why.line = reader->format == FORMAT_TEXT ? 0 : reader->line;
    return pass_over(reader, &why, error);
}

static bool has_ending(cs_text name, const char *ending) {
    cs_text wanted = cs_text_of(ending);
    if (name.length <= wanted.length)
        return false;
    cs_text tail = {name.data + (name.length - wanted.length), wanted.length};
    return cs_text_equal_ignoring_case(tail, wanted);
}

/* The name without .gz and the like. */
static cs_text name_unpacked(const char *path) {
    static const char *const packers[] = {".gz", ".zst", ".bz2", ".xz"};
    cs_text name = cs_text_of(path);
    for (size_t i = 0; i < sizeof packers / sizeof *packers; i++)
        if (has_ending(name, packers[i]))
            return (cs_text){name.data, name.length - strlen(packers[i])};
    return name;
}

/* Tells the format by name and by the first block. */
static input_format sniff_format(const casus_reader *reader) {
    cs_text name = name_unpacked(reader->path);
    if (has_ending(name, ".jsonl") || has_ending(name, ".ndjson"))
        return FORMAT_LINES;
    bool named_json = has_ending(name, ".json");
    cs_text start = cs_text_trim(reader->block);
    cs_text rest = start;
    cs_text line = cs_text_trim(cs_text_cut(&rest, '\n'));
    bool whole_line = rest.length > 0 || line.length < start.length ||
                      reader->block.length < 4096; /* the line ends inside the block */
    if (start.length == 0)
        return named_json ? FORMAT_LINES : FORMAT_TEXT;
    if (whole_line && start.data[0] == '{' && cs_read_json_is_object(line))
        return FORMAT_LINES;
    if (named_json) {
        bool spans_lines = start.data[0] == '[' || line.data[line.length - 1] != '}';
        return whole_line && spans_lines ? FORMAT_OBJECTS : FORMAT_LINES;
    }
    /* a line longer than the block: JSON when it opens like an object */
    if (!whole_line && start.data[0] == '{') {
        cs_text inner = cs_text_trim((cs_text){line.data + 1, line.length - 1});
        if (inner.length > 0 && inner.data[0] == '"')
            return FORMAT_LINES;
    }
    return FORMAT_TEXT;
}

/* Opens the next input that can be opened; CASUS_END when there is none. */
static casus_status open_next(casus_reader *reader, casus_error *error) {
    for (;;) {
        casus_error why;
        casus_status status = cs_walk_next(reader->walk, &reader->path, &why);
        if (status == CASUS_END)
            return CASUS_END;
        if (status == CASUS_OK) {
            reader->name = strcmp(reader->path, "-") == 0 ? "stdin" : reader->path;
            reader->line = 1;
            reader->at_end = false;
            reader->broken = false;
            reader->format = FORMAT_TEXT;
            reader->item.length = 0;
            status = cs_input_open(&reader->input, reader->path, &why);
        }
        if (status != CASUS_OK) {
            status = pass_over(reader, &why, error);
            if (status != CASUS_OK)
                return status;
            continue;
        }
        status = fill(reader, error);
        if (status != CASUS_OK)
            return status;
        reader->format = sniff_format(reader);
        if (!cs_decode_is_binary(reader->block))
            return CASUS_OK;
        (void)cs_fail(&why, CASUS_ERROR_INPUT, (cs_place){reader->name, 0, 0},
                      "looks like a binary file, not text");
        report(reader, &why);
        close_input(reader);
    }
}

/* Adds bytes to the item unless it is too long already; *too_long says so. */
static casus_status collect(casus_reader *reader, cs_text bytes, bool *too_long,
                            casus_error *error) {
    if (*too_long || bytes.length == 0)
        return CASUS_OK;
    if (bytes.length > reader->setup.max_document_bytes - reader->item.length) {
        *too_long = true;
        return CASUS_OK;
    }
    return cs_buffer_text(&reader->item, bytes) ? CASUS_OK : cs_fail_memory(error);
}

static void take(casus_reader *reader, size_t length) {
    reader->block.data += length;
    reader->block.length -= length;
}

static void report_too_long(casus_reader *reader, const char *what, uint64_t line) {
    casus_error why;
    (void)cs_fail(&why, CASUS_ERROR_LIMIT, (cs_place){reader->name, line, 0},
                  "the %s is longer than %zu bytes and was skipped", what,
                  reader->setup.max_document_bytes);
    report(reader, &why);
}

/* Collects one line without its end; *found is false at the end of the input. Lines that are
 * too long are reported and passed over. */
static casus_status next_line(casus_reader *reader, bool *found, uint64_t *line,
                              casus_error *error) {
    bool too_long = false;
    *found = false;
    *line = reader->line;
    reader->item.length = 0;
    for (;;) {
        if (reader->block.length == 0) {
            casus_status status = fill(reader, error);
            if (status != CASUS_OK)
                return status;
        }
        cs_text block = reader->block;
        const char *end = block.length == 0 ? NULL : memchr(block.data, '\n', block.length);
        size_t length = end == NULL ? block.length : (size_t)(end - block.data);
        casus_status status = collect(reader, (cs_text){block.data, length}, &too_long, error);
        if (status != CASUS_OK)
            return status;
        take(reader, end == NULL ? length : length + 1);
        if (end == NULL && !reader->at_end)
            continue;
        reader->line++;
        if (too_long)
            report_too_long(reader, "line", *line);
        else if (end != NULL || (reader->item.length > 0 && !reader->broken))
            *found = true;
        if (*found || reader->at_end)
            return CASUS_OK;
        too_long = false;
        reader->item.length = 0;
        *line = reader->line;
    }
}

/* Where the scan for an object is. */
typedef struct object_scan {
    size_t depth; /* open brackets of the object; 0: before it */
    bool in_string;
    bool escaped;
    bool in_garbage; /* between objects, already reported */
    bool too_long;
} object_scan;

/* Steps over one byte; true when it closes the object. */
static bool scan_object(object_scan *scan, char c) {
    if (scan->escaped) {
        scan->escaped = false;
    } else if (scan->in_string) {
        scan->escaped = c == '\\';
        scan->in_string = c != '"';
    } else if (c == '"') {
        scan->in_string = true;
    } else if (c == '{' || c == '[') {
        scan->depth++;
    } else if ((c == '}' || c == ']') && scan->depth > 0) {
        return --scan->depth == 0;
    }
    return false;
}

/* Steps over one byte between objects; true when an object begins with it. */
static bool scan_between(casus_reader *reader, object_scan *scan, char c) {
    if (c == '{') {
        scan->in_garbage = false;
        return true;
    }
    if (!scan->in_garbage && !cs_is_space(c) && c != ',' && c != '[' && c != ']') {
        casus_error why;
        (void)cs_fail(&why, CASUS_ERROR_INPUT, (cs_place){reader->name, reader->line, 0},
                      "not valid JSON: an object was expected");
        report(reader, &why);
        scan->in_garbage = true;
    }
    return false;
}

/* Collects one object; *found is false at the end of the input. */
static casus_status next_object(casus_reader *reader, bool *found, uint64_t *line,
                                casus_error *error) {
    object_scan scan = {0};
    *found = false;
    reader->item.length = 0;
    for (;;) {
        if (reader->block.length == 0) {
            casus_status status = fill(reader, error);
            if (status != CASUS_OK)
                return status;
        }
        if (reader->block.length == 0)
            break;
        cs_text block = reader->block;
        size_t start = 0; /* of the object's part in this block */
        size_t i = 0;
        bool closed = false;
        for (; i < block.length && !closed; i++) {
            char c = block.data[i];
            if (scan.depth == 0 && scan_between(reader, &scan, c)) {
                start = i;
                *line = reader->line;
            }
            if (scan.depth > 0 || c == '{')
                closed = scan_object(&scan, c);
            reader->line += c == '\n';
        }
        if (scan.depth > 0 || closed) {
            casus_status status = collect(reader, (cs_text){block.data + start, i - start},
                                          &scan.too_long, error);
            if (status != CASUS_OK)
                return status;
        }
        take(reader, i);
        if (!closed)
            continue;
        if (!scan.too_long) {
            *found = true;
            return CASUS_OK;
        }
        report_too_long(reader, "object", *line);
        reader->item.length = 0;
        scan = (object_scan){0};
    }
    if (scan.depth > 0 && !reader->broken) {
        casus_error why;
        (void)cs_fail(&why, CASUS_ERROR_INPUT, (cs_place){reader->name, *line, 0},
                      "not valid JSON: the object that begins here does not end");
        report(reader, &why);
    }
    return CASUS_OK;
}

/* The next document of a JSON input; *out stays NULL at its end. */
static casus_status next_json(casus_reader *reader, casus_doc **out, casus_error *error) {
    for (;;) {
        bool found;
        uint64_t line = 0;
        casus_status status = reader->format == FORMAT_LINES
                                  ? next_line(reader, &found, &line, error)
                                  : next_object(reader, &found, &line, error);
        if (status != CASUS_OK || !found)
            return status;
        cs_text item = cs_text_trim((cs_text){reader->item.data, reader->item.length});
        if (item.length == 0)
            continue;
        casus_error why;
        casus_error warning = {0};
        char *object = reader->item.data + (item.data - reader->item.data);
        status = cs_read_json(out, object, item.length, reader->name, line, &reader->setup,
                              &warning, &why);
        if (status == CASUS_OK) {
            if (warning.code != CASUS_OK)
                report(reader, &warning);
            return CASUS_OK;
        }
        status = pass_over(reader, &why, error);
        if (status != CASUS_OK)
            return status;
    }
}

static casus_status make_doc(casus_doc **out, const char *id, const char *title, cs_date date,
                             cs_text bytes, bool sniff, const cs_read_setup *setup,
                             casus_error *error) {
    casus_status status;
    casus_doc *doc = calloc(1, sizeof *doc);
    if (doc == NULL)
        return cs_fail_memory(error);
    cs_arena_init(&doc->arena);
    doc->date = date;
    doc->whole_text = setup->whole_text;
    doc->id = cs_arena_copy(&doc->arena, id, strlen(id));
    if (doc->id == NULL) {
        status = cs_fail_memory(error);
        goto done;
    }
    status = cs_decode(&doc->arena, bytes, sniff, true, &doc->text, error);
    if (status == CASUS_OK && title != NULL && title[0] != '\0')
        status = cs_decode(&doc->arena, cs_text_of(title), false, true, &doc->title, error);
    if (status == CASUS_OK) {
        *out = doc;
        return CASUS_OK;
    }
done:
    cs_doc_free(doc);
    return status;
}

/* The document of a plain text; *out stays NULL when it cannot be read. */
static casus_status next_text(casus_reader *reader, casus_doc **out, casus_error *error) {
    bool too_long = false;
    while (!too_long) {
        casus_status status = collect(reader, reader->block, &too_long, error);
        if (status != CASUS_OK)
            return status;
        if (reader->at_end)
            break;
        status = fill(reader, error);
        if (status != CASUS_OK)
            return status;
    }
    if (too_long) {
        report_too_long(reader, "text", 0);
        return CASUS_OK;
    }
    if (reader->broken) /* reported already; half a text is no document */
        return CASUS_OK;
    cs_text bytes = {reader->item.length == 0 ? "" : reader->item.data, reader->item.length};
    casus_doc *doc = NULL;
    casus_status status = make_doc(&doc, reader->name, NULL, reader->setup.date, bytes, false,
                                   &reader->setup, error);
    if (status == CASUS_OK)
        status = cs_keep_source(doc, bytes, false, (cs_place){reader->name, 1, 0},
                                &reader->setup, error);
    if (status == CASUS_OK)
        *out = doc;
    else
        cs_doc_free(doc);
    return status;
}

casus_status cs_reader_next(casus_reader *reader, casus_doc **out, casus_error *error) {
    for (;;) {
        casus_status status = CASUS_OK;
        if (reader->input == NULL)
            status = open_next(reader, error);
        if (status != CASUS_OK)
            return status;
        casus_doc *doc = NULL;
        status = reader->format == FORMAT_TEXT ? next_text(reader, &doc, error)
                                               : next_json(reader, &doc, error);
        if (status != CASUS_OK || doc == NULL || reader->format == FORMAT_TEXT)
            close_input(reader);
        if (status != CASUS_OK)
            return status;
        if (doc != NULL) {
            *out = doc;
            return CASUS_OK;
        }
    }
}

void cs_reader_progress(const casus_reader *reader, uint64_t *done, uint64_t *total) {
    uint64_t now = reader->input == NULL ? 0 : cs_input_bytes(reader->input);
    *done = reader->finished_bytes + now;
    *total = cs_walk_total(reader->walk);
}

uint64_t cs_reader_failures(const casus_reader *reader) {
    return reader->failures;
}

void cs_reader_free(casus_reader *reader) {
    if (reader == NULL)
        return;
    cs_input_close(reader->input);
    cs_walk_free(reader->walk);
    free(reader->item.data);
    free(reader);
}

casus_status cs_doc_new(casus_doc **out, const char *id, const char *title, const char *date,
                        const char *text, size_t length, const casus_read_options *options,
                        casus_error *error) {
    cs_read_setup setup;
    casus_status status = make_setup(options, &setup, error);
    if (status != CASUS_OK)
        return status;
    cs_date published = setup.date;
    if (date != NULL && date[0] != '\0' && !cs_date_parse(cs_text_of(date), &published))
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE,
                       "the date \"%.40s\" is not YYYY-MM-DD", date);
    if (length > setup.max_document_bytes)
        return cs_fail(error, CASUS_ERROR_LIMIT, CS_NOWHERE,
                       "the document is longer than %zu bytes", setup.max_document_bytes);
    return make_doc(out, id == NULL ? "" : id, title, published,
                    (cs_text){length == 0 ? "" : text, length}, true, &setup, error);
}

void cs_doc_free(casus_doc *doc) {
    if (doc == NULL)
        return;
    cs_arena_free(&doc->arena);
    free(doc);
}
