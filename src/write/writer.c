#include "write/writer.h"

#include "base/utf8.h"

#include <string.h>

void cs_put(cs_writer *writer, cs_text text) {
    if (!writer->failed && !cs_buffer_text(writer->out, text))
        writer->failed = true;
}

void cs_put_string(cs_writer *writer, const char *string) {
    cs_put(writer, cs_text_of(string));
}

void cs_put_char(cs_writer *writer, char c) {
    cs_put(writer, (cs_text){&c, 1});
}

void cs_put_unsigned(cs_writer *writer, uint64_t number) {
    if (!writer->failed && !cs_buffer_unsigned(writer->out, number))
        writer->failed = true;
}

void cs_put_line(cs_writer *writer, cs_text text) {
    size_t pos = 0;
    text = cs_text_trim(text);
    while (pos < text.length && !writer->failed) {
        size_t start = pos;
        uint32_t code = cs_utf8_next(text, &pos);
        if (code < 0x80 && cs_is_space((char)code)) {
            while (pos < text.length && cs_is_space(text.data[pos]))
                pos++;
            cs_put_char(writer, ' ');
        } else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
            cs_put_string(writer, "\xef\xbf\xbd");
        } else {
            cs_put(writer, (cs_text){text.data + start, pos - start});
        }
    }
}

void cs_put_wrapped(cs_writer *writer, cs_text text, unsigned indent) {
    unsigned width = writer->options.width == 0 ? 80 : writer->options.width;
    unsigned column = indent;
    bool first = true;
    for (text = cs_text_trim(text); text.length > 0 && !writer->failed;) {
        size_t length = 0;
        while (length < text.length && !cs_is_space(text.data[length]))
            length++;
        cs_text word = {text.data, length};
        unsigned columns = (unsigned)cs_utf8_count(word);
        if (!first && column + 1 + columns > width) {
            cs_put_char(writer, '\n');
            for (unsigned i = 0; i < indent; i++)
                cs_put_char(writer, ' ');
            column = indent;
        } else if (!first) {
            cs_put_char(writer, ' ');
            column++;
        }
        cs_put_line(writer, word);
        column += columns;
        first = false;
        text = cs_text_trim((cs_text){text.data + length, text.length - length});
    }
}

size_t cs_join_sectors(cs_sectors sectors, char separator, char *out) {
    size_t length = 0;
    for (int i = 0; i < CS_SECTOR_COUNT; i++) {
        if ((sectors >> i & 1) == 0)
            continue;
        cs_text name = cs_text_of(cs_sector_name((cs_sector)i));
        if (length + name.length + 1 >= CS_CODE_SIZE)
            break;
        if (length > 0)
            out[length++] = separator;
        memcpy(out + length, name.data, name.length);
        length += name.length;
    }
    return length;
}

cs_text cs_slice(const casus_doc *doc, cs_span span) {
    if (span.offset > doc->text.length || span.length > doc->text.length - span.offset)
        return (cs_text){"", 0};
    return cs_text_slice(doc->text.data, span);
}

cs_party_view cs_view_party(const casus_doc *doc, const cs_party *party) {
    cs_party_view view = {.span = party->span, .name = cs_slice(doc, party->span)};
    if (party->entity >= doc->entities.count)
        return view;
    view.entity = &doc->entities.items[party->entity];
    if (view.entity->name.length > 0)
        view.name = view.entity->name;
    cs_actor_code(view.entity->country, view.entity->sectors, view.code);
    return view;
}

const cs_sentence *cs_sentence_at(const casus_doc *doc, uint32_t index) {
    return index < doc->sentences.count ? &doc->sentences.items[index] : NULL;
}

cs_text cs_headline(const casus_doc *doc, uint32_t article) {
    if (article < doc->articles.count && doc->articles.items[article].title.length > 0)
        return cs_slice(doc, doc->articles.items[article].title);
    return doc->title.length > 0 ? doc->title : cs_text_of(doc->id);
}

void cs_put_style(cs_writer *writer, cs_style style) {
    static const char *const codes[] = {"\x1b[0m",  "\x1b[1m",  "\x1b[2m", "\x1b[31m",
                                        "\x1b[32m", "\x1b[33m", "\x1b[36m"};
    if (writer->options.colour)
        cs_put_string(writer, codes[style]);
}
