#include "eval_load.h"

#include "eval_petrarch.h"
#include "messages.h"
#include "pool.h"
#include "runner.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FILE_BYTES = 1 << 28 }; /* of an object, or of an XML file */

/* Documents out of files, which go into a coding. */
typedef struct coding_stream {
    casus_reader *reader;
    casus_read_options read;
    event_coding *coding;
    const event_coding *gold;
    bool needs_text;
    casus_doc *xml_doc; /* holds the bytes of `xml`; NULL: no XML is being read */
    petrarch_file xml;
    uint64_t failures; /* that the reader does not know of */
    bool out_of_memory;
    /* the vocabulary is shared with the coding of the texts by other threads */
    pthread_mutex_t *lock;
} coding_stream;

static void report(void *context, const casus_error *error) {
    (void)context;
    message_error(error);
}

static bool open_stream(coding_stream *stream, const char *path) {
    casus_error error;
    stream->read.max_document_bytes = MOST_FILE_BYTES;
    stream->read.ignore_pairs = 1;
    stream->read.keep_source = 1;
    if (casus_reader_open(&stream->reader, &path, 1, &stream->read, report, NULL, &error) ==
        CASUS_OK)
        return true;
    message_error(&error);
    return false;
}

static void close_stream(coding_stream *stream) {
    casus_doc_free(stream->xml_doc);
    casus_reader_free(stream->reader);
    stream->xml_doc = NULL;
    stream->reader = NULL;
}

static uint64_t count_failures(const coding_stream *stream) {
    return stream->failures +
           (stream->reader == NULL ? 0 : casus_reader_failures(stream->reader));
}

/* Says what failed; memory ends the reading. */
static void fail_document(coding_stream *stream, const casus_error *error) {
    message_error(error);
    stream->failures++;
    stream->out_of_memory |= error->code == CASUS_ERROR_MEMORY;
}

static void lock(coding_stream *stream) {
    if (stream->lock != NULL)
        pthread_mutex_lock(stream->lock);
}

static void unlock(coding_stream *stream) {
    if (stream->lock != NULL)
        pthread_mutex_unlock(stream->lock);
}

/* ------------------------------------------------------------------------------------------------
 * XML
 */

static void end_xml(coding_stream *stream) {
    casus_error error;
    if (stream->xml.sentence_count == 0) {
        stream->xml.source.line = 0;
        (void)fail_at(&error, CASUS_ERROR_INPUT, &stream->xml.source,
                      "it has no <Sentence>, so it is no PETRARCH validation file");
        fail_document(stream, &error);
    }
    casus_doc_free(stream->xml_doc);
    stream->xml_doc = NULL;
}

/* Makes the document of a sentence, for coding. */
static bool make_document(coding_stream *stream, const petrarch_sentence *sentence,
                          casus_doc **out, casus_error *error) {
    const char *date = sentence->date[0] == '\0' ? NULL : sentence->date;
    if (sentence->text[0] == '\0')
        return fail_at(error, CASUS_ERROR_INPUT, &sentence->place,
                       "the <Sentence> has no <Text>");
    return casus_doc_new(out, sentence->id, NULL, date, sentence->text, strlen(sentence->text),
                         &stream->read, error) == CASUS_OK;
}

/* The next sentence of the XML file into the coding; false when it was the last or wrong. */
static bool next_sentence(coding_stream *stream, casus_doc **out) {
    petrarch_sentence sentence;
    casus_error error;
    casus_doc *doc = NULL;
    petrarch_result result = petrarch_next(&stream->xml, &sentence, &error);
    if (result == PETRARCH_END)
        end_xml(stream);
    if (result == PETRARCH_ERROR)
        fail_document(stream, &error);
    if (result != PETRARCH_SENTENCE)
        return false;
    bool good = !stream->needs_text || make_document(stream, &sentence, &doc, &error);
    if (good) {
        lock(stream);
        good = coding_add_dyads(stream->coding, sentence.id, sentence.dyads,
                                sentence.dyad_count, &sentence.place, &error);
        unlock(stream);
    }
    if (good) {
        *out = doc;
    } else {
        fail_document(stream, &error);
        casus_doc_free(doc);
    }
    petrarch_free(&sentence);
    return good;
}

/* ------------------------------------------------------------------------------------------------
 * The stream
 */

static char first_byte(const casus_source *source) {
    for (size_t i = 0; i < source->length; i++)
        if (strchr(" \t\r\n\xef\xbb\xbf", source->data[i]) == NULL)
            return source->data[i];
    return '\0';
}

/* Adds what was read; true when it is a document now, false when it was none or is XML. */
static bool add_document(coding_stream *stream, casus_doc *doc) {
    casus_error error;
    casus_source source = casus_doc_source(doc);
    bool good = false;
    if (source.is_json) {
        lock(stream);
        good = coding_add_json(stream->coding, casus_doc_id(doc), &source, stream->gold,
                               stream->needs_text, &error);
        unlock(stream);
    } else if (first_byte(&source) == '<') {
        stream->xml_doc = doc;
        stream->xml = (petrarch_file){.source = source};
        return false;
    } else {
        source.line = 0;
        (void)fail_at(&error, CASUS_ERROR_INPUT, &source,
                      "neither JSON Lines as 'casus code -f json' writes them nor PETRARCH's "
                      "validation XML");
    }
    if (!good)
        fail_document(stream, &error);
    return good;
}

/* The next document into the coding, and out for coding, the caller's (NULL: of an XML file
 * whose texts are not needed); false at the end. */
static bool next_document(coding_stream *stream, casus_doc **out) {
    casus_error error;
    *out = NULL;
    while (!stream->out_of_memory) {
        if (stream->xml_doc != NULL) {
            if (next_sentence(stream, out))
                return true;
            continue;
        }
        casus_doc *doc = NULL;
        casus_status status = casus_reader_next(stream->reader, &doc, &error);
        if (status < 0)
            fail_document(stream, &error);
        if (status != CASUS_OK)
            return false;
        if (add_document(stream, doc)) {
            *out = doc;
            return true;
        }
        if (stream->xml_doc != doc)
            casus_doc_free(doc);
    }
    return false;
}

bool load_coding(event_coding *out, const char *path, const event_coding *gold,
                 const program_options *options, uint64_t *failures) {
    coding_stream stream = {.coding = out, .gold = gold, .read = {.date = options->date}};
    casus_doc *doc;
    bool good = open_stream(&stream, path);
    while (good && next_document(&stream, &doc))
        casus_doc_free(doc);
    *failures += count_failures(&stream);
    close_stream(&stream);
    return good && !stream.out_of_memory;
}

/* ------------------------------------------------------------------------------------------------
 * Coding the texts
 */

typedef struct gold_run {
    coding_stream stream;
    const casus_model *model;
    event_coding *coded;
} gold_run;

static bool next_gold(void *context, casus_doc **out) {
    gold_run *run = context;
    return next_document(&run->stream, out);
}

static void measure(void *context, uint64_t *done, uint64_t *total) {
    const gold_run *run = context;
    casus_reader_progress(run->stream.reader, done, total);
}

/* Codes one document and adds what was coded; `buffer` is used on the way and left empty. */
static bool code_gold(void *context, casus_coder *coder, casus_doc *doc, casus_buffer *buffer) {
    gold_run *run = context;
    const casus_write_options json = {.format = CASUS_FORMAT_JSON};
    casus_error error;
    bool good = casus_code(coder, doc, CASUS_STAGE_CODE, &error) == CASUS_OK &&
                casus_write(buffer, doc, run->model, &json, &error) == CASUS_OK;
    if (good) {
        casus_source source = {.data = buffer->data, .length = buffer->length};
        lock(&run->stream);
        good = coding_add_json(run->coded, casus_doc_id(doc), &source, run->stream.coding,
                               false, &error);
        unlock(&run->stream);
    }
    casus_buffer_clear(buffer);
    if (good)
        return true;
    message_document_error(&error, doc);
    return false;
}

/* Nothing comes out but the coding. */
static bool emit(void *context, casus_doc *const *docs, size_t count,
                 const casus_buffer *buffer) {
    (void)context, (void)docs, (void)count, (void)buffer;
    return true;
}

bool load_and_code(event_coding *gold, event_coding *coded, const char *path,
                   const program_options *options, uint64_t *failures) {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    casus_model *model = NULL;
    gold_run run = {.coded = coded,
                    .stream = {.coding = gold,
                               .needs_text = true,
                               .lock = &mutex,
                               .read = {.date = options->date}}};
    const pool_functions functions = {.context = &run,
                                      .next = next_gold,
                                      .measure = measure,
                                      .code = code_gold,
                                      .emit = emit};
    pool_result result = {0};
    bool good = open_model(&model, options) && open_stream(&run.stream, path);
    run.model = model;
    if (good) {
        progress_start(!options->quiet);
        good = pool_run(&functions, model, options->jobs, &result);
        progress_end();
    }
    *failures += count_failures(&run.stream) + result.failures;
    good = good && !run.stream.out_of_memory;
    close_stream(&run.stream);
    casus_model_free(model);
    pthread_mutex_destroy(&mutex);
    return good;
}
