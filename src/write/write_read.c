/*
 * What the reader and the cleaner made of a document: its articles with their paragraphs, and
 * what was excluded, as JSON (DESIGN 4.4) or for people.
 */
#include "write/json_put.h"

/* Paragraphs stand in text order, and so do articles: one walk over both. */
static size_t skip_to_article(const casus_doc *doc, size_t paragraph, uint32_t article) {
    while (paragraph < doc->paragraphs.count &&
           doc->paragraphs.items[paragraph].article < article)
        paragraph++;
    return paragraph;
}

/* The article's paragraphs without its headline, a blank line between them. */
static cs_text join_paragraphs(cs_writer *writer, casus_buffer *joined, size_t *paragraph,
                               uint32_t article) {
    const casus_doc *doc = writer->doc;
    joined->length = 0;
    for (*paragraph = skip_to_article(doc, *paragraph, article);
         *paragraph < doc->paragraphs.count; ++*paragraph) {
        const cs_paragraph *item = &doc->paragraphs.items[*paragraph];
        if (item->article != article)
            break;
        if (item->is_title)
            continue;
        if ((joined->length > 0 && !cs_buffer_string(joined, "\n\n")) ||
            !cs_buffer_text(joined, cs_slice(doc, item->span)))
            writer->failed = true;
    }
    return (cs_text){joined->data, joined->length};
}

static void put_article(cs_writer *writer, const cs_article *article, cs_text text) {
    cs_json_comma(writer);
    cs_put_char(writer, '{');
    cs_json_key(writer, "kind");
    cs_json_string(writer, cs_text_of(cs_article_kind_name(article->kind)));
    cs_json_key(writer, "title");
    cs_json_optional(writer, cs_slice(writer->doc, article->title));
    cs_json_key(writer, "date");
    cs_json_date(writer, article->date);
    cs_json_key(writer, "text");
    cs_json_string(writer, text);
    cs_put_char(writer, '}');
}

void cs_write_read_json(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    casus_buffer joined = {0};
    size_t paragraph = 0;
    cs_put_char(writer, '{');
    cs_json_key(writer, "id");
    cs_json_string(writer, cs_text_of(doc->id));
    cs_json_key(writer, "articles");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->articles.count && !writer->failed; i++)
        put_article(writer, &doc->articles.items[i],
                    join_paragraphs(writer, &joined, &paragraph, (uint32_t)i));
    cs_put_char(writer, ']');
    cs_json_key(writer, "excluded");
    cs_put_char(writer, '[');
    for (size_t i = 0; i < doc->excluded.count; i++) {
        const cs_excluded *excluded = &doc->excluded.items[i];
        cs_json_comma(writer);
        cs_put_char(writer, '{');
        cs_json_key(writer, "kind");
        cs_json_string(writer, cs_text_of(cs_excluded_kind_name(excluded->kind)));
        cs_json_key(writer, "text");
        cs_json_string(writer, cs_slice(doc, excluded->span));
        cs_put_char(writer, '}');
    }
    cs_put_string(writer, "]}\n");
    casus_buffer_free(&joined);
}

static void put_heading(cs_writer *writer, const cs_article *article, uint32_t index) {
    char date[16];
    cs_date_format(article->date, date);
    cs_put_style(writer, CS_STYLE_BOLD);
    cs_put_line(writer, cs_headline(writer->doc, index));
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_style(writer, CS_STYLE_DIM);
    cs_put_string(writer, "  (");
    cs_put_string(writer, cs_article_kind_name(article->kind));
    if (date[0] != '\0') {
        cs_put_string(writer, ", ");
        cs_put_string(writer, date);
    }
    if (article->source.length > 0) {
        cs_put_string(writer, ", ");
        cs_put_line(writer, article->source);
    }
    if (article->truncated)
        cs_put_string(writer, ", breaks off");
    cs_put_string(writer, ")");
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_char(writer, '\n');
}

void cs_write_read_text(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    size_t paragraph = 0;
    for (size_t i = 0; i < doc->articles.count; i++) {
        put_heading(writer, &doc->articles.items[i], (uint32_t)i);
        for (paragraph = skip_to_article(doc, paragraph, (uint32_t)i);
             paragraph < doc->paragraphs.count && doc->paragraphs.items[paragraph].article == i;
             paragraph++) {
            if (doc->paragraphs.items[paragraph].is_title)
                continue;
            cs_put_string(writer, "\n  ");
            cs_put_wrapped(writer, cs_slice(doc, doc->paragraphs.items[paragraph].span), 2);
            cs_put_char(writer, '\n');
        }
        cs_put_char(writer, '\n');
    }
    for (size_t i = 0; i < doc->excluded.count; i++) {
        const cs_excluded *excluded = &doc->excluded.items[i];
        cs_put_style(writer, CS_STYLE_DIM);
        cs_put_string(writer, "excluded (");
        cs_put_string(writer, cs_excluded_kind_name(excluded->kind));
        cs_put_string(writer, "): ");
        cs_put_line(writer, cs_slice(doc, excluded->span));
        cs_put_style(writer, CS_STYLE_PLAIN);
        cs_put_char(writer, '\n');
    }
    if (doc->excluded.count > 0)
        cs_put_char(writer, '\n');
}
