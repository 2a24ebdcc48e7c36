/* Any bytes, read as a document from memory and as one JSON object. */
#include "read/read_json.h"
#include "read/reader.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const casus_doc *doc) {
    for (size_t i = 0; i < doc->text.length; i++) {
        unsigned char c = (unsigned char)doc->text.data[i];
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f)
            abort();
    }
    for (size_t i = 0; i < doc->pairs.count; i++)
        if (cs_span_end(doc->pairs.items[i].actor) > doc->text.length ||
            cs_span_end(doc->pairs.items[i].recipient) > doc->text.length)
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    casus_doc *doc = NULL;
    casus_error error;
    casus_error warning = {0};
    if (cs_doc_new(&doc, "fuzz", NULL, NULL, (const char *)data, size, NULL, &error) ==
        CASUS_OK)
        check(doc);
    cs_doc_free(doc);
    doc = NULL;
    char *object = malloc(size + 1);
    if (object == NULL)
        return 0;
    if (size > 0)
        memcpy(object, data, size);
    const cs_read_setup setup = {.max_document_bytes = CS_READ_MAX_DOCUMENT};
    if (cs_read_json(&doc, object, size, "fuzz", 1, &setup, &warning, &error) == CASUS_OK)
        check(doc);
    cs_doc_free(doc);
    free(object);
    return 0;
}
