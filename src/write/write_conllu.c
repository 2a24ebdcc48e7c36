/*
 * Sentences and trees as CoNLL-U (universaldependencies.org/format). What is shown of a word is
 * the text of its span, so that the characters of the input come out again; MISC has
 * SpaceAfter=No, TokenRange= in code points, and NE= for named entities (B- begins one).
 */
#include "write/writer.h"

/* As it is, but white space, which would end a field or line, is one space. */
static void put_folded(cs_writer *writer, cs_text text) {
    text = cs_text_trim(text);
    while (text.length > 0 && !writer->failed) {
        size_t length = 0;
        while (length < text.length && !cs_is_space(text.data[length]))
            length++;
        cs_put(writer, (cs_text){text.data, length});
        text = cs_text_trim((cs_text){text.data + length, text.length - length});
        if (text.length > 0)
            cs_put_char(writer, ' ');
    }
}

/* A field must not be empty. */
static void put_field(cs_writer *writer, cs_text text) {
    if (cs_text_trim(text).length == 0)
        cs_put_char(writer, '_');
    else
        put_folded(writer, text);
}

static cs_text form_of(const casus_doc *doc, const cs_word *word) {
    cs_text form = cs_text_trim(cs_slice(doc, word->span));
    return form.length > 0 ? form : word->form;
}

/* The span of the token that begins with word `index`. */
static cs_span token_span(const casus_doc *doc, size_t index, size_t words) {
    cs_span span = doc->words.items[index].span;
    uint32_t end = cs_span_end(span);
    for (size_t i = index + 1; i < index + words; i++) {
        const cs_span *next = &doc->words.items[i].span;
        if (cs_span_end(*next) > end)
            end = cs_span_end(*next);
    }
    span.length = end - span.offset;
    return span;
}

typedef struct misc_field {
    cs_writer *writer;
    bool any;
} misc_field;

static void put_key(misc_field *misc, const char *key) {
    if (misc->any)
        cs_put_char(misc->writer, '|');
    misc->any = true;
    cs_put_string(misc->writer, key);
}

static void put_name(misc_field *misc, const cs_word *word) {
    if (word->name == CS_NAME_NONE || word->name >= CS_NAME_KIND_COUNT)
        return;
    put_key(misc, word->name_begins ? "NE=B-" : "NE=I-");
    cs_put_string(misc->writer, cs_name_kind_name((cs_name_kind)word->name));
}

/* What belongs to the token: `next` is the index of the first word behind it. */
static void put_token_misc(misc_field *misc, cs_span span, size_t next) {
    cs_writer *writer = misc->writer;
    const casus_doc *doc = writer->doc;
    if (next < doc->words.count && !doc->words.items[next].space_before)
        put_key(misc, "SpaceAfter=No");
    put_key(misc, "TokenRange=");
    cs_put_unsigned(writer, cs_code_point(&writer->code_points, span.offset));
    cs_put_char(writer, ':');
    cs_put_unsigned(writer, cs_code_point(&writer->code_points, cs_span_end(span)));
}

static void put_multiword(cs_writer *writer, const cs_sentence *sentence, size_t index,
                          size_t words) {
    const casus_doc *doc = writer->doc;
    cs_span span = token_span(doc, index, words);
    size_t number = index - sentence->first + 1;
    misc_field misc = {writer, false};
    cs_put_unsigned(writer, number);
    cs_put_char(writer, '-');
    cs_put_unsigned(writer, number + words - 1);
    cs_put_char(writer, '\t');
    put_field(writer, cs_slice(doc, span));
    cs_put_string(writer, "\t_\t_\t_\t_\t_\t_\t_\t");
    put_token_misc(&misc, span, index + words);
    cs_put_char(writer, '\n');
}

static void put_word(cs_writer *writer, const cs_sentence *sentence, size_t index,
                     bool is_token) {
    const casus_doc *doc = writer->doc;
    const cs_word *word = &doc->words.items[index];
    bool has_head =
        word->head >= sentence->first && word->head - sentence->first < sentence->count;
    misc_field misc = {writer, false};
    cs_put_unsigned(writer, index - sentence->first + 1);
    cs_put_char(writer, '\t');
    put_field(writer, form_of(doc, word));
    cs_put_char(writer, '\t');
    put_field(writer, word->lemma);
    cs_put_char(writer, '\t');
    cs_put_string(writer, cs_upos_name((cs_upos)word->upos));
    cs_put_string(writer, "\t_\t");
    put_field(writer, word->feats < doc->feats_count ? doc->feats_names[word->feats]
                                                     : (cs_text){"", 0});
    cs_put_char(writer, '\t');
    cs_put_unsigned(writer, has_head ? word->head - sentence->first + 1 : 0);
    cs_put_char(writer, '\t');
    cs_put_string(writer, has_head ? cs_deprel_name((cs_deprel)word->deprel) : "root");
    cs_put_string(writer, "\t_\t");
    put_name(&misc, word);
    if (is_token)
        put_token_misc(&misc, word->span, index + 1);
    if (!misc.any)
        cs_put_char(writer, '_');
    cs_put_char(writer, '\n');
}

static void put_comments(cs_writer *writer, size_t index) {
    const casus_doc *doc = writer->doc;
    const cs_sentence *sentence = &doc->sentences.items[index];
    if (index == 0) {
        cs_put_string(writer, "# newdoc id = ");
        put_folded(writer, cs_text_of(doc->id));
        cs_put_char(writer, '\n');
    }
    if (index == 0 || sentence->paragraph_begins)
        cs_put_string(writer, "# newpar\n");
    cs_put_string(writer, "# sent_id = ");
    put_folded(writer, cs_text_of(doc->id));
    cs_put_char(writer, '-');
    cs_put_unsigned(writer, index + 1);
    cs_put_string(writer, "\n# text = ");
    put_folded(writer, cs_slice(doc, sentence->span));
    cs_put_char(writer, '\n');
}

void cs_write_conllu(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    for (size_t i = 0; i < doc->sentences.count && !writer->failed; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        size_t end = (size_t)sentence->first + sentence->count;
        if (sentence->count == 0 || end > doc->words.count)
            continue;
        put_comments(writer, i);
        size_t inside = 0; /* words of the multiword token still to come */
        for (size_t k = sentence->first; k < end; k++) {
            size_t words = doc->words.items[k].token_words;
            if (words > 1 && words <= end - k) {
                put_multiword(writer, sentence, k, words);
                inside = words;
            }
            put_word(writer, sentence, k, inside == 0);
            if (inside > 0)
                inside--;
        }
        cs_put_char(writer, '\n');
    }
}
