/* Any text, cleaned: every character must stand in one paragraph or one excluded span. A few
 * cues stand in for the lexicon, so that every branch can be reached. */
#include "clean/clean.h"
#include "lexicon/lexicon.h"
#include "read/reader.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char cues[] = "words\tclean_link_start\n\trelated\n\talso read\t2\n"
                           "words\tclean_link_end\n\tanalysis\n"
                           "words\tclean_boilerplate_start\n\tshare this\t4\n"
                           "words\tclean_boilerplate\n\tcookies\t3\n\tnewsletter\t3\n"
                           "words\tclean_junk\n\tporn\t5\n\tcasino\t2\n"
                           "words\tclean_share\n\tshare\n\ttweet\n"
                           "words\tclean_caption_start\n\tphoto\n"
                           "words\tclean_caption\n\tap photo\t3\n"
                           "words\tclean_byline_start\n\tby\n\tupdated\t2\n"
                           "words\tclean_byline_role\n\tstaff writer\t3\n"
                           "words\tclean_agency\n\tap\n\treuters\n"
                           "words\tclean_truncation\n\tread more\n"
                           "words\tclean_label\n\tbreaking\n"
                           "words\tmonths\n\taug\t8\n\tjuly\t7\n"
                           "words\tweekdays\n\tmonday\t1\n"
                           "place\tLima\tPER\t-12.05\t-77.04\tcity\n";

static void check(const casus_doc *doc) {
    size_t paragraph = 0;
    size_t excluded = 0;
    size_t pos = 0;
    while (paragraph < doc->paragraphs.count || excluded < doc->excluded.count) {
        cs_span span;
        if (excluded == doc->excluded.count ||
            (paragraph < doc->paragraphs.count &&
             doc->paragraphs.items[paragraph].span.offset <
                 doc->excluded.items[excluded].span.offset)) {
            if (doc->paragraphs.items[paragraph].article >= doc->articles.count)
                abort();
            span = doc->paragraphs.items[paragraph++].span;
        } else {
            span = doc->excluded.items[excluded++].span;
        }
        if (span.length == 0 || span.offset < pos || cs_span_end(span) > doc->text.length)
            abort();
        for (; pos < span.offset; pos++)
            if (cs_is_letter(doc->text.data[pos]) || cs_is_digit(doc->text.data[pos]))
                abort();
        pos = cs_span_end(span);
    }
    for (; pos < doc->text.length; pos++)
        if (cs_is_letter(doc->text.data[pos]) || cs_is_digit(doc->text.data[pos]))
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static cs_lexicon
        *lexicon; /* kept between runs: a fuzz target lives as long as its process */
    if (lexicon == NULL) {
        casus_error error;
        if (cs_lexicon_new(&lexicon, &error) != CASUS_OK ||
            cs_lexicon_add(lexicon, "cues", (cs_text){cues, sizeof cues - 1}, &error) !=
                CASUS_OK ||
            cs_lexicon_finish(lexicon, &error) != CASUS_OK)
            abort();
    }
    casus_doc *doc = NULL;
    const casus_read_options options = {.whole_text = size > 0 && data[0] == 'W'};
    if (cs_doc_new(&doc, "fuzz", NULL, "2021-08-03", (const char *)data, size, &options,
                   NULL) == CASUS_OK) {
        if (cs_clean(lexicon, doc, NULL) == CASUS_OK)
            check(doc);
        doc->title = (cs_text){doc->text.data, doc->text.length < 30 ? doc->text.length : 30};
        if (cs_clean(lexicon, doc, NULL) == CASUS_OK)
            check(doc);
    }
    cs_doc_free(doc);
    return 0;
}
