#include "write/json_put.h"

#include "base/utf8.h"

/* Texts of a document are UTF-8, but names may come from elsewhere (a file name as id). */
static void put_repaired(cs_writer *writer, cs_text text) {
    casus_buffer repaired = {0};
    for (size_t pos = 0; pos < text.length && !writer->failed;) {
        char code[4];
        size_t length = cs_utf8_encode(cs_utf8_next(text, &pos), code);
        writer->failed = !cs_buffer_text(&repaired, (cs_text){code, length});
    }
    if (!writer->failed)
        writer->failed =
            !cs_buffer_json_string(writer->out, (cs_text){repaired.data, repaired.length});
    casus_buffer_free(&repaired);
}

void cs_json_string(cs_writer *writer, cs_text text) {
    if (writer->failed)
        return;
    if (cs_utf8_check(text) != SIZE_MAX)
        put_repaired(writer, text);
    else
        writer->failed = !cs_buffer_json_string(writer->out, text);
}

void cs_json_null(cs_writer *writer) {
    cs_put_string(writer, "null");
}

void cs_json_optional(cs_writer *writer, cs_text text) {
    if (text.length == 0)
        cs_json_null(writer);
    else
        cs_json_string(writer, text);
}

void cs_json_decimal(cs_writer *writer, double number, int decimals, bool keep) {
    if (!writer->failed && !cs_buffer_decimal(writer->out, number, decimals, keep))
        writer->failed = true;
}

static void comma_unless_behind(cs_writer *writer, char opening) {
    casus_buffer *out = writer->out;
    if (out->length > 0 && out->data[out->length - 1] != opening)
        cs_put_char(writer, ',');
}

void cs_json_key(cs_writer *writer, const char *key) {
    comma_unless_behind(writer, '{');
    cs_put_char(writer, '"');
    cs_put_string(writer, key);
    cs_put_string(writer, "\":");
}

void cs_json_comma(cs_writer *writer) {
    comma_unless_behind(writer, '[');
}

void cs_json_span(cs_writer *writer, cs_span span) {
    cs_put_char(writer, '[');
    cs_put_unsigned(writer, cs_code_point(&writer->code_points, span.offset));
    cs_put_char(writer, ',');
    cs_put_unsigned(writer, cs_code_point(&writer->code_points, cs_span_end(span)));
    cs_put_char(writer, ']');
}

void cs_json_optional_span(cs_writer *writer, cs_span span) {
    if (span.length == 0)
        cs_json_null(writer);
    else
        cs_json_span(writer, span);
}

void cs_json_date(cs_writer *writer, cs_date date) {
    char text[16];
    cs_date_format(date, text);
    cs_json_optional(writer, cs_text_of(text));
}
