/*
 * Writing: what all formats share.
 *
 * In: a document with the layers its stages added. Out: bytes appended to a casus_buffer. A
 * cs_writer lives for one casus_write call and is used by one thread. Its functions do not
 * return errors: the first failed allocation sets `failed`, after which nothing more is
 * appended, and casus_write cuts the buffer back to where it began.
 */
#ifndef CS_WRITER_H
#define CS_WRITER_H

#include "base/buffer.h"
#include "types/document.h"
#include "write/code_points.h"

typedef struct cs_writer {
    casus_buffer *out;
    const casus_doc *doc;
    const casus_model *model; /* for provenance; may be NULL */
    casus_write_options options;
    cs_code_points code_points;
    bool failed;
} cs_writer;

/* Where one party of an event stands and what is known of it; entity is NULL when only the span
 * is known. */
typedef struct cs_party_view {
    cs_span span;
    cs_text name; /* the entity's name, or the text of the span */
    const cs_entity *entity;
    char code[CS_CODE_SIZE]; /* "" when there is none */
} cs_party_view;

void cs_put(cs_writer *writer, cs_text text);
void cs_put_string(cs_writer *writer, const char *string);
void cs_put_char(cs_writer *writer, char c);
void cs_put_unsigned(cs_writer *writer, uint64_t number);
/* The text with white space runs as one space and control characters as U+FFFD, so that it can
 * stand on one line of a terminal. */
void cs_put_line(cs_writer *writer, cs_text text);
/* The same broken at spaces into lines of options.width columns, each after the first indented.
 * The caller has written the first line's indent. */
void cs_put_wrapped(cs_writer *writer, cs_text text, unsigned indent);
/* The sectors' codes with `separator` between them; out holds CS_CODE_SIZE. Returns the length.
 */
size_t cs_join_sectors(cs_sectors sectors, char separator, char *out);

/* Characters of the document's text. Spans outside of it give the empty text. */
cs_text cs_slice(const casus_doc *doc, cs_span span);
cs_party_view cs_view_party(const casus_doc *doc, const cs_party *party);
const cs_sentence *cs_sentence_at(const casus_doc *doc, uint32_t index); /* NULL: none */
/* The headline to show for an article: its title, else the document's, else the document's id.
 */
cs_text cs_headline(const casus_doc *doc, uint32_t article);

/* One function a format; each appends one document. */
void cs_write_json(cs_writer *writer);
void cs_write_read_json(cs_writer *writer);
void cs_write_read_text(cs_writer *writer);
void cs_write_row_names(cs_writer *writer);
void cs_write_rows(cs_writer *writer);
void cs_write_report(cs_writer *writer);
void cs_write_conllu(cs_writer *writer);
void cs_write_trees(cs_writer *writer);
void cs_write_explanation(cs_writer *writer);
void cs_write_explanation_json(cs_writer *writer);

/* One sentence's tree. */
void cs_write_tree(cs_writer *writer, const cs_sentence *sentence);
/* One event's line and sentence as the report shows them. */
void cs_write_event(cs_writer *writer, const cs_event *event);

/* Colours; nothing is written when the options ask for none. */
typedef enum cs_style {
    CS_STYLE_PLAIN,
    CS_STYLE_BOLD,
    CS_STYLE_DIM,
    CS_STYLE_RED,
    CS_STYLE_GREEN,
    CS_STYLE_YELLOW,
    CS_STYLE_CYAN,
} cs_style;
void cs_put_style(cs_writer *writer, cs_style style);

#endif
