#include "conllu_doc.h"

#include "base/buffer.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10 };

typedef struct reader {
    casus_doc *doc;
    casus_buffer text;
    uint32_t token_end; /* bytes: where the running multiword token ends; 0: none */
    uint32_t token_start;
    uint32_t token_last;  /* its last word, by CoNLL-U number */
    uint32_t token_first; /* and its first */
    bool token_space;     /* a space follows the multiword token */
    bool space;           /* a space stands before the next token */
    bool new_paragraph, new_article, is_title;
} reader;

static bool next_line(const char **rest, cs_text *line) {
    if (**rest == '\0')
        return false;
    const char *end = strchr(*rest, '\n');
    size_t length = end != NULL ? (size_t)(end - *rest) : strlen(*rest);
    *line = (cs_text){*rest, length};
    *rest += length + (end != NULL);
    return true;
}

static size_t cut_columns(cs_text line, cs_text columns[COLUMNS]) {
    bool tabs = memchr(line.data, '\t', line.length) != NULL;
    size_t count = 0, pos = 0;
    while (pos < line.length && count < COLUMNS) {
        while (!tabs && pos < line.length && line.data[pos] == ' ')
            pos++;
        size_t start = pos;
        while (pos < line.length && line.data[pos] != (tabs ? '\t' : ' '))
            pos++;
        if (tabs || pos > start)
            columns[count++] = (cs_text){line.data + start, pos - start};
        if (tabs)
            pos++;
    }
    for (size_t i = count; i < COLUMNS; i++)
        columns[i] = CS_LITERAL("_");
    return count;
}

/* The value of `key` in a column "A=b|C=d", or empty. */
static cs_text value_of(cs_text column, const char *key) {
    while (column.length > 0) {
        cs_text value = cs_text_cut(&column, '|');
        cs_text name = cs_text_cut(&value, '=');
        if (cs_text_equal(name, cs_text_of(key)))
            return value;
    }
    return (cs_text){"", 0};
}

static bool has(cs_text column, const char *key, const char *value) {
    return cs_text_equal(value_of(column, key), cs_text_of(value));
}

static uint32_t features_of(cs_text feats) {
    static const struct {
        const char *key, *value;
        uint32_t bit;
    } table[] = {
        {"Number", "Plur", CS_FEATURE_PLURAL},       {"Number", "Ptan", CS_FEATURE_PLURAL},
        {"Tense", "Past", CS_FEATURE_PAST},          {"Tense", "Pres", CS_FEATURE_PRESENT},
        {"VerbForm", "Fin", CS_FEATURE_FINITE},      {"VerbForm", "Inf", CS_FEATURE_INFINITIVE},
        {"VerbForm", "Part", CS_FEATURE_PARTICIPLE}, {"VerbForm", "Ger", CS_FEATURE_GERUND},
        {"Voice", "Pass", CS_FEATURE_PASSIVE},       {"Mood", "Imp", CS_FEATURE_IMPERATIVE},
        {"Person", "1", CS_FEATURE_PERSON_1},        {"Person", "2", CS_FEATURE_PERSON_2},
        {"Person", "3", CS_FEATURE_PERSON_3},        {"Gender", "Masc", CS_FEATURE_MASCULINE},
        {"Gender", "Fem", CS_FEATURE_FEMININE},      {"Gender", "Neut", CS_FEATURE_NEUTER},
        {"Poss", "Yes", CS_FEATURE_POSSESSIVE},      {"PronType", "Rel", CS_FEATURE_RELATIVE},
        {"Definite", "Def", CS_FEATURE_DEFINITE},    {"Degree", "Cmp", CS_FEATURE_COMPARED},
        {"Degree", "Sup", CS_FEATURE_COMPARED},
    };
    uint32_t bits = 0;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (has(feats, table[i].key, table[i].value))
            bits |= table[i].bit;
    return bits;
}

static uint32_t number(cs_text text) {
    uint32_t value = 0;
    for (size_t i = 0; i < text.length && cs_is_digit(text.data[i]) && value < 100000000; i++)
        value = value * 10 + (uint32_t)(text.data[i] - '0');
    return value;
}

static bool add_form(reader *r, cs_text form) {
    return (!r->space || r->text.length == 0 || cs_buffer_char(&r->text, ' ')) &&
           cs_buffer_text(&r->text, form);
}

static bool read_range(reader *r, cs_text columns[COLUMNS]) {
    cs_text rest = columns[0];
    r->token_first = number(cs_text_cut(&rest, '-'));
    r->token_last = number(rest);
    if (!add_form(r, columns[1]))
        return false;
    r->token_end = (uint32_t)r->text.length;
    r->token_start = r->token_end - (uint32_t)columns[1].length;
    r->token_space = !has(columns[9], "SpaceAfter", "No");
    return true;
}

static void set_name(casus_doc *doc, cs_word *word, cs_text name) {
    if (cs_text_equal(name, CS_LITERAL("+"))) {
        word->name = doc->words.count > 1 ? word[-1].name : CS_NAME_NONE;
        return;
    }
    for (int kind = 1; kind < CS_NAME_KIND_COUNT; kind++)
        if (cs_text_equal(name, cs_text_of(cs_name_kind_name((cs_name_kind)kind)))) {
            word->name = (uint8_t)kind;
            word->name_begins = 1;
        }
}

static bool begin_sentence(reader *r) {
    casus_doc *doc = r->doc;
    if (r->text.length > 0 && !cs_buffer_string(&r->text, r->new_paragraph ? "\n\n" : " "))
        return false;
    r->space = false;
    uint32_t start = (uint32_t)r->text.length;
    if (r->new_article || doc->articles.count == 0) {
        cs_article *article = cs_push(&doc->arena, &doc->articles);
        if (article == NULL)
            return false;
        article->span.offset = start;
        article->date = doc->date;
        r->new_paragraph = true;
    }
    uint32_t current = (uint32_t)doc->articles.count - 1;
    if (r->new_paragraph || doc->paragraphs.count == 0) {
        cs_paragraph *paragraph = cs_push(&doc->arena, &doc->paragraphs);
        if (paragraph == NULL)
            return false;
        *paragraph = (cs_paragraph){{start, 0}, current, r->is_title};
    }
    cs_sentence *sentence = cs_push(&doc->arena, &doc->sentences);
    if (sentence == NULL)
        return false;
    sentence->first = (uint32_t)doc->words.count;
    sentence->article = current;
    sentence->span.offset = start;
    sentence->paragraph_begins = r->new_paragraph;
    sentence->is_title = r->is_title;
    r->new_paragraph = r->new_article = r->is_title = false;
    return true;
}

static bool read_word(reader *r, cs_text columns[COLUMNS]) {
    casus_doc *doc = r->doc;
    uint32_t id = number(columns[0]);
    bool inside = r->token_end != 0 && id <= r->token_last;
    bool had_space = r->space;
    uint32_t start = 0;
    if (inside) {
        /* the words split the token where their forms fit, else they share it */
        uint32_t at = r->token_start;
        if (id > r->token_first)
            at = cs_span_end(doc->words.items[doc->words.count - 1].span);
        start = at + columns[1].length <= r->token_end ? at : r->token_start;
    } else if (!add_form(r, columns[1])) {
        return false;
    } else {
        start = (uint32_t)(r->text.length - columns[1].length);
    }
    cs_word *word = cs_push(&doc->arena, &doc->words);
    if (word == NULL)
        return false;
    word->span = (cs_span){start, (uint32_t)columns[1].length};
    if (inside && cs_span_end(word->span) > r->token_end)
        word->span = (cs_span){r->token_start, r->token_end - r->token_start};
    word->form.data = cs_arena_copy(&doc->arena, columns[1].data, columns[1].length);
    word->lemma.data = cs_arena_copy(&doc->arena, columns[2].data, columns[2].length);
    if (word->form.data == NULL || word->lemma.data == NULL)
        return false;
    word->form.length = columns[1].length;
    word->lemma.length = columns[2].length;
    word->upos = (uint8_t)cs_upos_of(columns[3]);
    word->features = features_of(columns[5]);
    cs_sentence *sentence = &doc->sentences.items[doc->sentences.count - 1];
    uint32_t head = number(columns[6]);
    word->head = head == 0 ? CS_NO_WORD : sentence->first + head - 1;
    word->deprel = (uint8_t)cs_deprel_of(columns[7]);
    word->token_words = (uint8_t)(!inside                ? 1
                                  : id == r->token_first ? r->token_last - r->token_first + 1
                                                         : 0);
    word->space_before = had_space && word->token_words > 0;
    set_name(doc, word, value_of(columns[9], "Name"));
    cs_text tag = value_of(columns[9], "NE"); /* as `casus parse` writes it */
    if (tag.length > 2)
        set_name(doc, word,
                 tag.data[0] == 'I' ? CS_LITERAL("+")
                                    : (cs_text){tag.data + 2, tag.length - 2});
    sentence->count++;
    if (!inside)
        r->space = !has(columns[9], "SpaceAfter", "No");
    else if (id == r->token_last) {
        r->space = r->token_space;
        r->token_end = 0;
    } else {
        r->space = false;
    }
    return true;
}

static void read_comment(reader *r, cs_text line) {
    line = cs_text_trim((cs_text){line.data + 1, line.length - 1});
    if (cs_text_starts(line, CS_LITERAL("newpar")))
        r->new_paragraph = true;
    else if (cs_text_equal(line, CS_LITERAL("newarticle")))
        r->new_article = true;
    else if (cs_text_equal(line, CS_LITERAL("title")))
        r->is_title = true;
    else if (cs_text_starts(line, CS_LITERAL("date = ")))
        cs_date_parse((cs_text){line.data + 7, line.length - 7}, &r->doc->date);
}

static void end_sentence(reader *r) {
    casus_doc *doc = r->doc;
    cs_sentence *sentence = &doc->sentences.items[doc->sentences.count - 1];
    uint32_t end = (uint32_t)r->text.length;
    sentence->span.length = end - sentence->span.offset;
    cs_article *article = &doc->articles.items[sentence->article];
    article->span.length = end - article->span.offset;
    if (sentence->is_title)
        article->title = sentence->span;
    cs_paragraph *paragraph = &doc->paragraphs.items[doc->paragraphs.count - 1];
    paragraph->span.length = end - paragraph->span.offset;
}

/* False when a head lies outside of its sentence. */
static bool heads_fit(const casus_doc *doc) {
    for (size_t s = 0; s < doc->sentences.count; s++) {
        const cs_sentence *sentence = &doc->sentences.items[s];
        for (uint32_t w = sentence->first; w < sentence->first + sentence->count; w++)
            if (doc->words.items[w].head != CS_NO_WORD &&
                doc->words.items[w].head >= sentence->first + sentence->count)
                return false;
    }
    return true;
}

static bool read_lines(reader *r, const char *conllu) {
    bool open = false;
    cs_text line, columns[COLUMNS];
    while (next_line(&conllu, &line)) {
        if (cs_text_trim(line).length == 0) {
            if (open)
                end_sentence(r);
            open = false;
            continue;
        }
        if (line.data[0] == '#') {
            read_comment(r, line);
            continue;
        }
        if (cut_columns(line, columns) < 2 || (!open && !begin_sentence(r)))
            return false;
        open = true;
        if (memchr(columns[0].data, '.', columns[0].length) != NULL)
            continue;
        bool range = memchr(columns[0].data, '-', columns[0].length) != NULL;
        if (range ? !read_range(r, columns) : !read_word(r, columns))
            return false;
    }
    if (open)
        end_sentence(r);
    return heads_fit(r->doc);
}

casus_doc *conllu_doc(const char *conllu) {
    reader r = {0};
    r.doc = calloc(1, sizeof *r.doc);
    if (r.doc == NULL)
        return NULL;
    casus_doc *doc = r.doc;
    bool done = read_lines(&r, conllu);
    doc->id = cs_arena_copy(&doc->arena, "conllu", 6);
    doc->text.data =
        cs_arena_copy(&doc->arena, r.text.data != NULL ? r.text.data : "", r.text.length);
    doc->text.length = r.text.length;
    casus_buffer_free(&r.text);
    if (!done || doc->id == NULL || doc->text.data == NULL) {
        conllu_doc_free(doc);
        return NULL;
    }
    return doc;
}

void conllu_doc_free(casus_doc *doc) {
    if (doc == NULL)
        return;
    cs_arena_free(&doc->arena);
    free(doc);
}
