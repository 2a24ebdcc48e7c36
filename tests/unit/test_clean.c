/* Runs the corpus of tests/corpus/clean: crawled text in, what clean makes of it out. With
 * CASUS_UPDATE set in the environment the expected parts are written anew, to be reviewed. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "clean/clean.h"
#include "lexicon/lexicon.h"
#include "read/reader.h"

#define CORPUS CASUS_SOURCE_DIR "/tests/corpus/clean"

static char *read_file(const char *path) {
    casus_buffer buffer = {0};
    char block[4096];
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;)
        assert_true(cs_buffer_text(&buffer, (cs_text){block, got}));
    fclose(file);
    assert_true(cs_buffer_char(&buffer, '\0'));
    return buffer.data;
}

static int open_lexicon(void **state) {
    static const char *const names[] = {"grammar/cleaning", "grammar/context", "places",
                                        "nations"};
    cs_lexicon *lexicon;
    casus_error error;
    if (cs_lexicon_new(&lexicon, &error) != CASUS_OK)
        return -1;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[512];
        snprintf(path, sizeof path, "%s/lexicon/%s.lex", CASUS_SOURCE_DIR, names[i]);
        char *text = read_file(path);
        casus_status status = cs_lexicon_add(lexicon, path, cs_text_of(text), &error);
        free(text);
        if (status != CASUS_OK) {
            print_error("%s:%lu: %s\n", path, (unsigned long)error.line, error.message);
            return -1;
        }
    }
    *state = lexicon;
    return cs_lexicon_finish(lexicon, &error) == CASUS_OK ? 0 : -1;
}

static int close_lexicon(void **state) {
    cs_lexicon_free(*state);
    return 0;
}

/* The text on one line; of a longer one the first and the last three words. */
static void put_short(casus_buffer *out, cs_text text, size_t most) {
    cs_text words[512];
    size_t count = 0;
    for (size_t i = 0; i < text.length && count < 512;) {
        size_t end = i;
        while (end < text.length && !cs_is_space(text.data[end]))
            end++;
        if (end > i)
            words[count++] = (cs_text){text.data + i, end - i};
        i = end + 1;
    }
    for (size_t i = 0; i < count; i++) {
        if (count > most && i == 3) {
            assert_true(cs_buffer_string(out, " \xe2\x80\xa6"));
            i = count - 3;
        }
        assert_true((i == 0 || cs_buffer_char(out, ' ')) && cs_buffer_text(out, words[i]));
    }
    assert_true(cs_buffer_char(out, '\n'));
}

static void put_article(casus_buffer *out, const casus_doc *doc, uint32_t index) {
    const cs_article *article = &doc->articles.items[index];
    assert_true(cs_buffer_string(out, cs_article_kind_name(article->kind)));
    if (article->kind == CS_ARTICLE && article->truncated)
        assert_true(cs_buffer_string(out, " truncated"));
    assert_true(cs_buffer_string(out, ": "));
    put_short(out, cs_text_slice(doc->text.data, article->title), 512);
    char date[16];
    cs_date_format(article->date, date);
    bool own_date = cs_date_compare(article->date, doc->date) != 0;
    if (article->dateline_place.length == 0 && article->source.length == 0 && !own_date)
        return;
    assert_true(cs_buffer_string(out, "dateline: "));
    assert_true(cs_buffer_text(out, cs_text_slice(doc->text.data, article->dateline_place)));
    assert_true(cs_buffer_string(out, " / ") && cs_buffer_text(out, article->source));
    assert_true(cs_buffer_string(out, " / "));
    assert_true(cs_buffer_string(out, own_date ? date : "") && cs_buffer_char(out, '\n'));
}

/* Every character that is no white space stands in one paragraph or one excluded span, and the
 * spans come in order. */
static void check_cover(const casus_doc *doc) {
    size_t paragraph = 0;
    size_t excluded = 0;
    size_t pos = 0;
    for (;;) {
        bool has_paragraph = paragraph < doc->paragraphs.count;
        bool has_excluded = excluded < doc->excluded.count;
        cs_span next = {(uint32_t)doc->text.length, 0};
        if (has_paragraph)
            next = doc->paragraphs.items[paragraph].span;
        if (has_excluded &&
            (!has_paragraph || doc->excluded.items[excluded].span.offset < next.offset)) {
            next = doc->excluded.items[excluded++].span;
        } else if (has_paragraph) {
            assert_true(doc->paragraphs.items[paragraph].article < doc->articles.count);
            paragraph++;
        }
        assert_true(next.offset >= pos && cs_span_end(next) <= doc->text.length);
        for (; pos < next.offset; pos++) {
            unsigned char c = (unsigned char)doc->text.data[pos];
            assert_true(cs_is_space((char)c) || c == 0xc2 || c == 0xa0);
        }
        pos = cs_span_end(next);
        if (!has_paragraph && !has_excluded)
            return;
        assert_true(next.length > 0);
    }
}

static void describe(const casus_doc *doc, casus_buffer *out) {
    bool seen[64] = {false};
    uint32_t last = UINT32_MAX;
    size_t excluded = 0;
    for (size_t i = 0; i <= doc->paragraphs.count; i++) {
        const cs_paragraph *paragraph =
            i < doc->paragraphs.count ? &doc->paragraphs.items[i] : NULL;
        while (excluded < doc->excluded.count &&
               (paragraph == NULL ||
                doc->excluded.items[excluded].span.offset < paragraph->span.offset)) {
            const cs_excluded *e = &doc->excluded.items[excluded++];
            assert_true(cs_buffer_string(out, cs_excluded_kind_name(e->kind)));
            assert_true(cs_buffer_string(out, ": "));
            put_short(out, cs_text_slice(doc->text.data, e->span), 512);
        }
        if (paragraph == NULL)
            break;
        if (paragraph->article != last) {
            assert_true(paragraph->article < 64);
            if (seen[paragraph->article])
                assert_true(cs_buffer_string(out, "again "));
            seen[paragraph->article] = true;
            put_article(out, doc, paragraph->article);
            last = paragraph->article;
        }
        if (paragraph->is_title)
            continue;
        assert_true(cs_buffer_string(out, "par: "));
        put_short(out, cs_text_slice(doc->text.data, paragraph->span), 8);
    }
}

/* One case: the head is "name | date | title", the last two optional. */
static void run_case(const cs_lexicon *lexicon, cs_text head, cs_text input,
                     casus_buffer *out) {
    char date[32];
    char title[256];
    cs_text rest = head;
    (void)cs_text_cut(&rest, '|');
    cs_text date_part = cs_text_trim(cs_text_cut(&rest, '|'));
    cs_text title_part = cs_text_trim(rest);
    snprintf(date, sizeof date, "%.*s", (int)date_part.length, date_part.data);
    snprintf(title, sizeof title, "%.*s", (int)title_part.length, title_part.data);
    casus_doc *doc = NULL;
    casus_error error;
    assert_int_equal(
        cs_doc_new(&doc, "case", title, date, input.data, input.length, NULL, &error),
        CASUS_OK);
    assert_int_equal(cs_clean(lexicon, doc, &error), CASUS_OK);
    check_cover(doc);
    describe(doc, out);
    cs_doc_free(doc);
}

static cs_text next_line(cs_text *rest) {
    return cs_text_cut(rest, '\n');
}

/* Runs one file; returns the number of cases that fail. `count` grows by its cases. */
static size_t run_file(const cs_lexicon *lexicon, const char *path, size_t *count) {
    char *content = read_file(path);
    casus_buffer updated = {0};
    size_t failed = 0;
    cs_text rest = cs_text_of(content);
    cs_text line = next_line(&rest);
    while (cs_text_starts(line, CS_LITERAL("=== "))) {
        cs_text head = {line.data + 4, line.length - 4};
        cs_text input = {rest.data, 0};
        while (!cs_text_equal(line = next_line(&rest), CS_LITERAL("---")) && rest.length > 0)
            input.length = (size_t)(line.data + line.length + 1 - input.data);
        cs_text expected = {rest.data, 0};
        line = (cs_text){"", 0};
        while (rest.length > 0 && !cs_text_starts(line = next_line(&rest), CS_LITERAL("=== ")))
            expected.length = (size_t)(line.data + line.length + 1 - expected.data);
        casus_buffer found = {0};
        run_case(lexicon, head, input, &found);
        cs_text found_text = {found.data, found.length};
        (*count)++;
        if (!cs_text_equal(cs_text_trim(found_text), cs_text_trim(expected))) {
            failed++;
            print_error("%s: %.*s\nexpected:\n%.*s\nfound:\n%.*s\n", path, (int)head.length,
                        head.data, (int)expected.length, expected.data, (int)found.length,
                        found.data);
        }
        assert_true(cs_buffer_string(&updated, "=== ") && cs_buffer_text(&updated, head) &&
                    cs_buffer_char(&updated, '\n') && cs_buffer_text(&updated, input) &&
                    cs_buffer_string(&updated, "---\n") &&
                    cs_buffer_text(&updated, found_text));
        free(found.data);
    }
    if (getenv("CASUS_UPDATE") != NULL) {
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        assert_int_equal(fwrite(updated.data, 1, updated.length, file), updated.length);
        assert_int_equal(fclose(file), 0);
    }
    free(updated.data);
    free(content);
    return failed;
}

static void test_corpus(void **state) {
    struct dirent **entries;
    int found = scandir(CORPUS, &entries, NULL, alphasort);
    assert_true(found > 0);
    size_t failed = 0;
    size_t count = 0;
    for (int i = 0; i < found; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", CORPUS, entries[i]->d_name);
        if (strstr(entries[i]->d_name, ".txt") != NULL)
            failed += run_file(*state, path, &count);
        free(entries[i]);
    }
    free(entries);
    assert_true(count >= 40);
    assert_int_equal(failed, 0);
}

/* Without a lexicon there are no cues, but nothing is lost either. */
static void test_no_lexicon(void **state) {
    (void)state;
    static const char text[] =
        "Talks Open in Geneva on Syria\n\nTalks on Syria opened in Geneva "
        "on Monday.\n\n***\n\nThe talks will last a week.\n";
    casus_doc *doc = NULL;
    assert_int_equal(cs_doc_new(&doc, "x", NULL, NULL, text, sizeof text - 1, NULL, NULL),
                     CASUS_OK);
    assert_int_equal(cs_clean(NULL, doc, NULL), CASUS_OK);
    check_cover(doc);
    assert_int_equal(doc->articles.count, 1);
    assert_int_equal(doc->paragraphs.count, 3);
    assert_true(doc->paragraphs.items[0].is_title);
    assert_int_equal(doc->excluded.count, 1);
    cs_doc_free(doc);
}

static void test_whole_text(void **state) {
    static const char text[] =
        "Read more\n\nOne line,\nand another.\n \nShare Tweet Email\n***";
    casus_read_options options = {.whole_text = 1};
    casus_doc *doc = NULL;
    assert_int_equal(cs_doc_new(&doc, "x", NULL, NULL, text, sizeof text - 1, &options, NULL),
                     CASUS_OK);
    assert_int_equal(cs_clean(*state, doc, NULL), CASUS_OK);
    check_cover(doc);
    assert_int_equal(doc->articles.count, 1);
    assert_int_equal(doc->paragraphs.count, 3);
    assert_int_equal(doc->excluded.count, 0);
    cs_doc_free(doc);
}

/* Long and odd texts end in time and are covered: many lines, one endless line, no letters. */
static void test_extremes(void **state) {
    static const char *const lines[] = {"Minister Visits Town of Osh\n",
                                        "a\n",
                                        "***\n\n",
                                        "word word word, ",
                                        "\xc2\xa0 \xe2\x80\xa6]",
                                        "RELATED: (Reuters) - By \n"};
    for (size_t k = 0; k < sizeof lines / sizeof *lines; k++) {
        casus_buffer buffer = {0};
        while (buffer.length < 1 << 20)
            assert_true(cs_buffer_string(&buffer, lines[k]));
        casus_doc *doc = NULL;
        assert_int_equal(
            cs_doc_new(&doc, "x", NULL, "2021-08-03", buffer.data, buffer.length, NULL, NULL),
            CASUS_OK);
        assert_int_equal(cs_clean(*state, doc, NULL), CASUS_OK);
        check_cover(doc);
        assert_true(doc->paragraphs.count + doc->excluded.count <= 4 * CS_CLEAN_MAX_UNITS);
        cs_doc_free(doc);
        free(buffer.data);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_corpus),
        cmocka_unit_test(test_no_lexicon),
        cmocka_unit_test(test_whole_text),
        cmocka_unit_test(test_extremes),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
