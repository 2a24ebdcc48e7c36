/*
 * Writes the evidence of every sentence, for the trainer of the statistical layer
 * (train/train_events.py).
 *
 * usage: dump_evidence FILE.jsonl [MODEL] > evidence.jsonl
 *
 * One JSON object a sentence: the document's id, the number of the pair (-1: none), where the
 * words stand (bytes), what is said between the pair and its words, the triggers with their
 * evidence, the phrases with theirs for each trigger, and at the end one object with the word
 * vectors that were named.
 */
#include "api/knowledge.h"
#include "clean/clean.h"
#include "entity/entity.h"
#include "match/evidence.h"
#include "match/pair_words.h"
#include "read/reader.h"
#include "segment/segment.h"
#include "syntax/syntax.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct dump {
    uint8_t *rows_named; /* [row] */
    size_t rows;
    const uint8_t *vectors;
    evidence_list list;
} dump;

static void put_text(cs_text text) {
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)cs_lower(text.data[i]);
        if (c == '"' || c == '\\')
            putchar('\\');
        if (c >= ' ')
            putchar(c);
    }
}

static void put_items(const evidence_list *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        const evidence *e = &list->items[i];
        printf("%s\"%d\\t", i == 0 ? "" : ",", e->kind);
        put_text(e->a);
        printf("\\t");
        put_text(e->b);
        putchar('"');
    }
}

static void put_list(const evidence_list *list) {
    putchar('[');
    put_items(list);
    putchar(']');
}

static void name_row(dump *d, uint32_t row) {
    if (row >= d->rows) {
        size_t rows = (size_t)row * 2 + 1024;
        uint8_t *grown = realloc(d->rows_named, rows);
        if (grown == NULL)
            abort();
        for (size_t i = d->rows; i < rows; i++)
            grown[i] = 0;
        d->rows_named = grown;
        d->rows = rows;
    }
    d->rows_named[row] = 1;
}

static uint32_t index_of(const uint32_t *phrases, uint32_t count, uint32_t word) {
    for (uint32_t i = 0; i < count; i++)
        if (phrases[i] == word)
            return i;
    return UINT32_MAX;
}

static void put_trigger(cs_matcher *m, dump *d, uint32_t word, const uint32_t *phrases,
                        uint32_t count) {
    int32_t index = m->nodes[word].candidate;
    const candidate *c = index < 0 ? NULL : &m->candidates.items[index];
    cs_trigger_evidence(m, word, &d->list);
    printf("{\"word\":%u,\"pattern\":\"%s\",\"recorded\":%d,\"evidence\":", word,
           c == NULL ? "" : cs_type_name(m->doc->ontology, c->type),
           c != NULL && cs_is_recorded(m, c));
    put_list(&d->list);
    printf(",\"vectors\":[");
    for (int i = 0; i < VECTOR_SLOTS; i++) {
        printf("%s%u", i == 0 ? "" : ",", d->list.vectors[i]);
        name_row(d, d->list.vectors[i]);
    }
    printf("],\"roles\":[");
    for (uint32_t i = 0; i < count; i++) {
        printf(i == 0 ? "[" : ",[");
        cs_phrase_evidence(m, phrases[i], &d->list);
        put_items(&d->list);
        putchar(',');
        cs_role_evidence(m, word, phrases, count, i, &d->list);
        put_items(&d->list);
        putchar(']');
    }
    printf("]}");
}

/* A list of numbers a word: vector, part of speech, relation, sides, arcs, type, kind. */
static void put_pair_words(cs_matcher *m, dump *d, uint32_t actor, uint32_t recipient) {
    static pair_word words[PAIR_WORDS_MAX];
    uint32_t count = cs_pair_words(m, (uint32_t[]){actor, recipient}, words);
    printf(",\"pair_words\":[");
    for (uint32_t i = 0; i < count; i++) {
        const pair_word *w = &words[i];
        printf("%s[%u,%u,%u,%u,%u,%u,%u,%u,%u]", i == 0 ? "" : ",", w->vector, w->upos,
               w->deprel, w->side[0], w->side[1], w->arcs[0], w->arcs[1], w->type, w->kind);
        name_row(d, w->vector);
    }
    putchar(']');
}

static void watch(cs_matcher *m, void *context) {
    dump *d = context;
    uint32_t phrases[PHRASES_MAX], count = cs_phrases(m, phrases);
    d->vectors = m->doc->vectors;
    printf("{\"id\":\"");
    put_text(cs_text_of(m->doc->id));
    printf("\",\"pair\":%d,\"words\":[",
           m->pair == NULL ? -1 : (int)(m->pair - m->doc->pairs.items));
    for (uint32_t i = 0; i < m->count; i++)
        printf("%s[%u,%u,%d]", i == 0 ? "" : ",", m->words[i].span.offset,
               cs_span_end(m->words[i].span),
               m->nodes[i].head == NO_LOCAL ? -1 : (int)m->nodes[i].head);
    printf("],\"phrases\":[");
    for (uint32_t i = 0; i < count; i++)
        printf("%s%u", i == 0 ? "" : ",", phrases[i]);
    printf("]");
    if (m->pair != NULL) {
        uint32_t actor = cs_head_of_span(m, 1), recipient = cs_head_of_span(m, 2);
        printf(",\"actor\":%d,\"recipient\":%d", (int)index_of(phrases, count, actor),
               (int)index_of(phrases, count, recipient));
        if (actor != NO_LOCAL && recipient != NO_LOCAL) {
            cs_pair_evidence(m, actor, recipient, &d->list);
            printf(",\"between\":");
            put_list(&d->list);
            put_pair_words(m, d, actor, recipient);
        }
    }
    printf(",\"triggers\":[");
    bool first = true;
    for (uint32_t word = 0; word < m->count; word++) {
        if (!cs_may_trigger(m, word))
            continue;
        if (!first)
            putchar(',');
        first = false;
        put_trigger(m, d, word, phrases, count);
    }
    printf("]}\n");
}

static casus_status run(const char *path, const char *model, dump *d, casus_error *error) {
    cs_knowledge knowledge = {0};
    casus_model_options options = {.model_path = model};
    cs_segmenter *segmenter = NULL;
    cs_segment_space *space = cs_segment_space_new();
    cs_syntax_model *syntax_model = NULL;
    cs_syntax *syntax = NULL;
    cs_matcher *matcher = NULL;
    casus_reader *reader = NULL;
    casus_doc *doc = NULL;
    casus_status status = cs_knowledge_open(&knowledge, &options, error);
    if (status == CASUS_OK)
        status = cs_segmenter_new(&segmenter, knowledge.model, error);
    if (status == CASUS_OK)
        status = cs_syntax_model_new(&syntax_model, knowledge.model, error);
    if (status == CASUS_OK)
        status = cs_syntax_new(&syntax, syntax_model, NULL, error);
    if (status == CASUS_OK)
        status = cs_matcher_new(&matcher, error);
    if (status == CASUS_OK)
        status = cs_reader_open(&reader, &path, 1, NULL, NULL, NULL, error);
    if (status == CASUS_OK) {
        matcher->watch = watch;
        matcher->watch_context = d;
    }
    while (status == CASUS_OK && (status = cs_reader_next(reader, &doc, error)) == CASUS_OK &&
           doc != NULL) {
        if ((status = cs_clean(knowledge.lexicon, doc, error)) == CASUS_OK &&
            (status = cs_segment(segmenter, space, doc, error)) == CASUS_OK &&
            (status = cs_syntax_run(syntax, doc, error)) == CASUS_OK &&
            (status = cs_find_entities(knowledge.lexicon, doc, error)) == CASUS_OK)
            status = cs_match(knowledge.patterns, knowledge.lexicon, NULL, matcher, doc, error);
        cs_doc_free(doc);
        doc = NULL;
    }
    printf("{\"vectors\":{");
    bool first = true;
    for (size_t row = 0; row < d->rows; row++) {
        if (!d->rows_named[row])
            continue;
        printf("%s\"%zu\":\"", first ? "" : ",", row);
        first = false;
        for (int i = 0; i < 64; i++)
            printf("%02x", d->vectors[row * 64 + (size_t)i]);
        putchar('"');
    }
    printf("}}\n");
    cs_reader_free(reader);
    cs_matcher_free(matcher);
    cs_syntax_free(syntax);
    cs_syntax_model_free(syntax_model);
    cs_segment_space_free(space);
    cs_segmenter_free(segmenter);
    cs_knowledge_close(&knowledge);
    return status;
}

int main(int argc, char **argv) {
    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: dump_evidence FILE.jsonl [MODEL]\n");
        return 2;
    }
    static dump d;
    casus_error error = {0};
    casus_status status = run(argv[1], argc == 3 ? argv[2] : NULL, &d, &error);
    free(d.rows_named);
    if (status < 0) {
        fprintf(stderr, "dump_evidence: %s\n", error.message);
        return 1;
    }
    return 0;
}
