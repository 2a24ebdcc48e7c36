#include "syntax/syntax.h"

#include "syntax/lemma_choice.h"
#include "syntax/syntax_network.h"
#include "syntax/tree_decode.h"
#include "syntax/word_features.h"

#include <stdlib.h>
#include <string.h>

enum {
    BATCH_WORDS =
        512, /* a batch is closed once it has as many; the last sentence may overhang */
    CAPACITY = BATCH_WORDS + CS_MOST_SENTENCE_WORDS,
    CACHE_ENTRIES = 4096,
    CACHED_BYTES = 24,
};

/* What a name class stands for. */
typedef struct name_class {
    uint8_t kind; /* cs_name_kind; CS_NAME_NONE for "O" */
    uint8_t begins;
} name_class;

struct cs_syntax_model {
    cs_network network;
    uint32_t tag_count, name_count, relation_count;
    uint8_t *tag_upos;                      /* [tag] cs_upos */
    uint32_t *tag_features;                 /* [tag] cs_feature bits */
    cs_text *tag_feats;                     /* [tag] the feature string */
    uint16_t *tags_of_upos;                 /* tags by part of speech, those of one together */
    uint32_t upos_first[CS_UPOS_COUNT + 1]; /* [cs_upos] where its tags begin there */
    cs_lemmas lemmas;
    name_class *names;
    uint8_t *relations; /* [class] cs_deprel */
    cs_arena arena;
};

/* The features of words seen lately: most words of a text are common ones. */
typedef struct cached_word {
    uint8_t length; /* 0: empty */
    char form[CACHED_BYTES];
    cs_case_count cases;
    uint32_t rows[CS_FEATURE_KINDS - 1];
} cached_word;

/* A sentence, or a piece of a very long one, in the batch. */
typedef struct batch_item {
    uint32_t first_word; /* in the document */
    uint32_t count;
    uint32_t at;               /* in the batch */
    uint32_t sentence_root_of; /* the sentence's first word when this is a later piece, else
                                  CS_NO_WORD */
} batch_item;

struct cs_syntax {
    const cs_syntax_model *model;
    cs_network_run run;
    cs_tree_workspace trees;
    float *scores;
    size_t score_capacity;
    uint32_t heads[CAPACITY];
    batch_item items[CAPACITY];
    size_t item_count;
    cached_word cache[CACHE_ENTRIES];
};

/* ---- classes: from strings to numbers */

static casus_status unknown_class(casus_error *error, const char *kind, cs_text name) {
    return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                   "the model has the %s class \"%.*s\", which this program does not know",
                   kind, (int)(name.length < 60 ? name.length : 60), name.data);
}

static const struct {
    const char *name;
    uint32_t bit;
} feature_bits[] = {
    {"Number=Plur", CS_FEATURE_PLURAL},       {"Number=Ptan", CS_FEATURE_PLURAL},
    {"Tense=Past", CS_FEATURE_PAST},          {"Tense=Pres", CS_FEATURE_PRESENT},
    {"VerbForm=Fin", CS_FEATURE_FINITE},      {"VerbForm=Inf", CS_FEATURE_INFINITIVE},
    {"VerbForm=Part", CS_FEATURE_PARTICIPLE}, {"VerbForm=Ger", CS_FEATURE_GERUND},
    {"Voice=Pass", CS_FEATURE_PASSIVE},       {"Mood=Imp", CS_FEATURE_IMPERATIVE},
    {"Person=1", CS_FEATURE_PERSON_1},        {"Person=2", CS_FEATURE_PERSON_2},
    {"Person=3", CS_FEATURE_PERSON_3},        {"Gender=Masc", CS_FEATURE_MASCULINE},
    {"Gender=Fem", CS_FEATURE_FEMININE},      {"Gender=Neut", CS_FEATURE_NEUTER},
    {"Poss=Yes", CS_FEATURE_POSSESSIVE},      {"PronType=Rel", CS_FEATURE_RELATIVE},
    {"Definite=Def", CS_FEATURE_DEFINITE},    {"Degree=Cmp", CS_FEATURE_COMPARED},
    {"Degree=Sup", CS_FEATURE_COMPARED},
};

static uint32_t features_of(cs_text feats) {
    uint32_t bits = 0;
    while (feats.length > 0) {
        cs_text one = cs_text_cut(&feats, '|');
        for (size_t i = 0; i < sizeof feature_bits / sizeof *feature_bits; i++)
            if (cs_text_equal(one, cs_text_of(feature_bits[i].name)))
                bits |= feature_bits[i].bit;
    }
    return bits;
}

static casus_status group_tags(cs_syntax_model *m, casus_error *error) {
    if (m->tag_count > UINT16_MAX)
        return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE, "the model has too many tags");
    m->tags_of_upos = cs_arena_array(&m->arena, m->tag_count, sizeof *m->tags_of_upos);
    if (m->tags_of_upos == NULL)
        return cs_fail_memory(error);
    uint32_t count = 0;
    for (uint32_t upos = 0; upos < CS_UPOS_COUNT; upos++) {
        m->upos_first[upos] = count;
        for (uint32_t tag = 0; tag < m->tag_count; tag++)
            if (m->tag_upos[tag] == upos)
                m->tags_of_upos[count++] = (uint16_t)tag;
    }
    m->upos_first[CS_UPOS_COUNT] = count;
    return CASUS_OK;
}

/* "NOUN Number=Sing" */
static casus_status read_tags(cs_syntax_model *m, const cs_model *model, casus_error *error) {
    cs_strings strings;
    casus_status status = cs_model_strings(model, "syntax.tags", &strings, error);
    if (status != CASUS_OK)
        return status;
    m->tag_count = strings.count;
    m->tag_upos = cs_arena_array(&m->arena, strings.count, sizeof *m->tag_upos);
    m->tag_features = cs_arena_array(&m->arena, strings.count, sizeof *m->tag_features);
    m->tag_feats = cs_arena_array(&m->arena, strings.count, sizeof *m->tag_feats);
    if (m->tag_upos == NULL || m->tag_features == NULL || m->tag_feats == NULL)
        return cs_fail_memory(error);
    for (uint32_t i = 0; i < strings.count; i++) {
        cs_text feats = cs_strings_at(&strings, i);
        cs_text name = feats;
        cs_text upos = cs_text_cut(&feats, ' ');
        m->tag_upos[i] = (uint8_t)cs_upos_of(upos);
        if (m->tag_upos[i] == CS_UPOS_NONE || feats.length == 0)
            return unknown_class(error, "tag", name);
        m->tag_feats[i] = feats;
        m->tag_features[i] = features_of(feats);
    }
    return group_tags(m, error);
}

static casus_status read_relations(cs_syntax_model *m, const cs_model *model,
                                   casus_error *error) {
    cs_strings strings;
    casus_status status = cs_model_strings(model, "syntax.relations", &strings, error);
    if (status != CASUS_OK)
        return status;
    m->relation_count = strings.count;
    m->relations = cs_arena_array(&m->arena, strings.count, sizeof *m->relations);
    if (m->relations == NULL)
        return cs_fail_memory(error);
    for (uint32_t i = 0; i < strings.count; i++) {
        cs_text name = cs_strings_at(&strings, i);
        cs_deprel deprel = cs_deprel_of(name);
        if (!cs_text_equal(name, cs_text_of(cs_deprel_name(deprel))))
            return unknown_class(error, "relation", name);
        m->relations[i] = (uint8_t)deprel;
    }
    return CASUS_OK;
}

/* "O", "B-person", "I-person" */
static casus_status read_names(cs_syntax_model *m, const cs_model *model, casus_error *error) {
    cs_strings strings;
    casus_status status = cs_model_strings(model, "syntax.names", &strings, error);
    if (status != CASUS_OK)
        return status;
    m->name_count = strings.count;
    m->names = cs_arena_array(&m->arena, strings.count, sizeof *m->names);
    if (m->names == NULL)
        return cs_fail_memory(error);
    for (uint32_t i = 0; i < strings.count; i++) {
        cs_text name = cs_strings_at(&strings, i);
        if (cs_text_equal(name, CS_LITERAL("O")))
            continue;
        bool begins = cs_text_starts(name, CS_LITERAL("B-"));
        if (name.length < 3 || (!begins && !cs_text_starts(name, CS_LITERAL("I-"))))
            return unknown_class(error, "name", name);
        cs_text kind = {name.data + 2, name.length - 2};
        for (int k = 1; k < CS_NAME_KIND_COUNT; k++)
            if (cs_text_equal(kind, cs_text_of(cs_name_kind_name((cs_name_kind)k))))
                m->names[i] = (name_class){(uint8_t)k, begins};
        if (m->names[i].kind == CS_NAME_NONE)
            return unknown_class(error, "name", name);
    }
    return CASUS_OK;
}

casus_status cs_syntax_model_new(cs_syntax_model **out, const cs_model *model,
                                 casus_error *error) {
    cs_syntax_model *m = calloc(1, sizeof *m);
    if (m == NULL)
        return cs_fail_memory(error);
    cs_arena_init(&m->arena);
    casus_status status = cs_network_bind(&m->network, model, error);
    if (status == CASUS_OK)
        status = read_tags(m, model, error);
    if (status == CASUS_OK)
        status = cs_lemmas_read(&m->lemmas, &m->network, model, &m->arena, error);
    if (status == CASUS_OK)
        status = read_relations(m, model, error);
    if (status == CASUS_OK)
        status = read_names(m, model, error);
    if (status == CASUS_OK &&
        (m->relation_count != m->network.relations.outputs ||
         CS_UPOS_CLASSES + (uint64_t)m->tag_count + m->lemmas.count + m->name_count !=
             m->network.tags.outputs))
        status = cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                         "the model's classes do not fit its network");
    if (status != CASUS_OK) {
        cs_syntax_model_free(m);
        return status;
    }
    *out = m;
    return CASUS_OK;
}

void cs_syntax_model_free(cs_syntax_model *model) {
    if (model == NULL)
        return;
    cs_arena_free(&model->arena);
    free(model);
}

casus_status cs_syntax_new(cs_syntax **out, const cs_syntax_model *model,
                           const cs_kernels *kernels, casus_error *error) {
    cs_syntax *syntax = calloc(1, sizeof *syntax);
    if (syntax == NULL)
        return cs_fail_memory(error);
    syntax->model = model;
    casus_status status =
        cs_network_run_new(&syntax->run, &model->network,
                           kernels == NULL ? cs_kernels_best() : kernels, CAPACITY, error);
    if (status != CASUS_OK) {
        cs_syntax_free(syntax);
        return status;
    }
    *out = syntax;
    return CASUS_OK;
}

void cs_syntax_free(cs_syntax *syntax) {
    if (syntax == NULL)
        return;
    cs_network_run_free(&syntax->run);
    cs_tree_workspace_free(&syntax->trees);
    free(syntax->scores);
    free(syntax);
}

/* ---- features */

static void compute_word(const cs_network *network, cs_text form, cached_word *out) {
    cs_word_codes codes;
    uint64_t hashes[CS_FEATURE_KINDS - 1];
    cs_word_normalise(form, &codes);
    memset(&out->cases, 0, sizeof out->cases);
    cs_case_add(&out->cases, &codes);
    cs_word_hashes(&codes, hashes);
    for (unsigned kind = 0; kind < CS_FEATURE_KINDS - 1; kind++)
        out->rows[kind] = cs_network_row(network, kind, hashes[kind]);
}

/* The word's features, out of the cache or computed into `scratch`. */
static const cached_word *word_of(cs_syntax *syntax, cs_text form, cached_word *scratch) {
    const cs_network *network = &syntax->model->network;
    if (form.length > CACHED_BYTES || form.length == 0) {
        compute_word(network, form, scratch);
        return scratch;
    }
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < form.length; i++)
        hash = (hash ^ (unsigned char)form.data[i]) * 0x100000001b3u;
    cached_word *entry = &syntax->cache[(hash ^ hash >> 32) % CACHE_ENTRIES];
    if (entry->length != form.length || memcmp(entry->form, form.data, form.length) != 0) {
        compute_word(network, form, entry);
        entry->length = (uint8_t)form.length;
        memcpy(entry->form, form.data, form.length);
    }
    return entry;
}

/* The word as the treebanks write it: its form, but a dash as it stands in the text, since the
 * segmenter makes all dashes plain and the network was trained on what kind they are. */
static cs_text written_form(const casus_doc *doc, const cs_word *word) {
    bool in_text = word->span.length > 0 && cs_span_end(word->span) <= doc->text.length;
    if (in_text && word->form.length > 0 && word->form.data[0] == '-')
        return cs_text_slice(doc->text.data, word->span);
    return word->form;
}

/* True when white space, or the beginning of the piece, stands before the word. */
static bool space_before(const cs_word *words, uint32_t i) {
    return i == 0 || (words[i].token_words > 0 && words[i].space_before);
}

static void add_features(cs_syntax *syntax, const casus_doc *doc, const batch_item *item) {
    cs_word *words = doc->words.items + item->first_word;
    const cs_network *network = &syntax->model->network;
    uint32_t *rows = syntax->run.rows + (size_t)item->at * CS_FEATURE_KINDS;
    cs_case_count cases = {0};
    cached_word scratch;
    for (uint32_t i = 0; i < item->count; i++) {
        const cached_word *word = word_of(syntax, written_form(doc, &words[i]), &scratch);
        memcpy(rows + (size_t)i * CS_FEATURE_KINDS, word->rows, sizeof word->rows);
        cases.uppers += word->cases.uppers;
        cases.lowers += word->cases.lowers;
        cases.long_words += word->cases.long_words;
        cases.capitals += word->cases.capitals;
        words[i].vector = word->rows[CS_VECTOR_KIND];
        syntax->run.starts[item->at + i] = item->at;
        syntax->run.ends[item->at + i] = item->at + item->count;
    }
    cs_case_mode mode = cs_case_mode_of(&cases);
    for (uint32_t i = 0; i < item->count; i++) {
        bool after = i + 1 == item->count || space_before(words, i + 1);
        uint64_t hash = cs_flags_hash(i == 0, space_before(words, i), after, mode);
        rows[(size_t)i * CS_FEATURE_KINDS + CS_FEATURE_KINDS - 1] =
            cs_network_row(network, CS_FEATURE_KINDS - 1, hash);
    }
}

/* ---- decoding */

static uint32_t best_of(const float *scores, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > scores[best])
            best = i;
    return best;
}

/* The best tag among those of the chosen part of speech; the best of all when it has none. */
static uint32_t best_tag(const cs_syntax_model *m, const float *scores, uint8_t upos) {
    uint32_t first = m->upos_first[upos], end = m->upos_first[upos + 1];
    if (first == end)
        return best_of(scores, m->tag_count);
    uint32_t best = m->tags_of_upos[first];
    for (uint32_t i = first + 1; i < end; i++)
        if (scores[m->tags_of_upos[i]] > scores[best])
            best = m->tags_of_upos[i];
    return best;
}

static bool decode_word(const cs_syntax_model *m, const float *scores, cs_word *word,
                        const cs_word *before, casus_doc *doc) {
    word->upos = (uint8_t)(1 + best_of(scores, CS_UPOS_CLASSES));
    scores += CS_UPOS_CLASSES;
    uint32_t tag = best_tag(m, scores, word->upos);
    word->feats = (uint16_t)tag;
    word->features = m->tag_features[tag];
    scores += m->tag_count;
    word->lemma = cs_lemma_choose(&m->lemmas, scores, word->upos, word->features,
                                  written_form(doc, word), &doc->arena);
    scores += m->lemmas.count;
    name_class name = m->names[best_of(scores, m->name_count)];
    word->name = name.kind;
    word->name_begins = name.kind != CS_NAME_NONE &&
                        (name.begins || before == NULL || before->name != name.kind);
    return word->lemma.data != NULL || word->form.length == 0;
}

static bool reserve_scores(cs_syntax *syntax, size_t count) {
    if (count <= syntax->score_capacity)
        return true;
    float *scores = realloc(syntax->scores, count * sizeof *scores);
    if (scores == NULL)
        return false;
    syntax->scores = scores;
    syntax->score_capacity = count;
    return true;
}

/* Punctuation heads nothing, unless there is nothing else. */
static void bar_punctuation(const cs_word *words, uint32_t count, float *scores) {
    uint32_t others = 0;
    for (uint32_t i = 0; i < count; i++)
        others += words[i].upos != CS_PUNCT;
    if (others == 0)
        return;
    for (uint32_t j = 0; j < count; j++)
        if (words[j].upos == CS_PUNCT)
            for (uint32_t i = 0; i < count; i++)
                scores[(size_t)i * (count + 1) + j + 1] -= 1000.0f;
    for (uint32_t i = 0; i < count; i++)
        if (words[i].upos == CS_PUNCT)
            scores[(size_t)i * (count + 1)] -= 1000.0f;
}

static casus_status decode_tree(cs_syntax *syntax, const cs_word *words, const batch_item *item,
                                casus_error *error) {
    uint32_t n = item->count;
    if (!reserve_scores(syntax, (size_t)n * (n + 1)))
        return cs_fail_memory(error);
    cs_network_arcs(&syntax->run, item->at, n, syntax->scores);
    bar_punctuation(words, n, syntax->scores);
    return cs_tree_decode(&syntax->trees, syntax->scores, (size_t)n + 1, n,
                          syntax->heads + item->at, error);
}

/* The relation of a word to its head; "root" is for roots alone. */
static uint8_t best_relation(const cs_syntax_model *m, const float *scores) {
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < m->relation_count; i++)
        if (m->relations[i] != CS_DEPREL_ROOT &&
            (best == UINT32_MAX || scores[i] > scores[best]))
            best = i;
    return best == UINT32_MAX ? CS_DEPREL_DEP : m->relations[best];
}

static void write_tree(const cs_syntax *syntax, casus_doc *doc, const batch_item *item) {
    const cs_syntax_model *m = syntax->model;
    cs_word *words = doc->words.items + item->first_word;
    const uint32_t *heads = syntax->heads + item->at;
    for (uint32_t i = 0; i < item->count; i++) {
        const float *scores =
            syntax->run.relations + (item->at + (size_t)i) * m->network.relations.padded;
        if (heads[i] != 0) {
            words[i].head = item->first_word + heads[i] - 1;
            words[i].deprel = best_relation(m, scores);
            if (words[i].deprel ==
                CS_DEPREL_GOESWITH) /* "with" + "out": the lemma is the first part's */
                words[i].lemma = CS_LITERAL("_");
            continue;
        }
        words[i].head = CS_NO_WORD;
        words[i].deprel = CS_DEPREL_ROOT;
        if (item->sentence_root_of == CS_NO_WORD)
            continue;
        /* a later piece of a very long sentence hangs from the first one's root */
        uint32_t root = item->sentence_root_of;
        while (doc->words.items[root].head != CS_NO_WORD)
            root = doc->words.items[root].head;
        words[i].head = root;
        words[i].deprel = CS_DEPREL_PARATAXIS;
    }
}

/* The "that" which begins a whole clause: it has a subject of its own, and an object beside it
 * if "that" was taken for one. Else NULL. */
static cs_word *that_of(cs_word *words, uint32_t count, uint32_t first, uint32_t clause) {
    cs_word *that = NULL;
    bool subject = false, object = false;
    for (uint32_t i = 0; i < count; i++) {
        if (words[i].head != first + clause)
            continue;
        if (that == NULL && i < clause && cs_text_equal(words[i].form, CS_LITERAL("that"))) {
            that = &words[i];
            continue;
        }
        uint8_t deprel = words[i].deprel;
        subject |= that != NULL && (deprel == CS_DEPREL_NSUBJ ||
                                    deprel == CS_DEPREL_NSUBJ_PASS || deprel == CS_DEPREL_EXPL);
        object |= deprel == CS_DEPREL_OBJ;
    }
    return that != NULL && subject && (that->deprel == CS_DEPREL_MARK || object) ? that : NULL;
}

/* "told reporters on Monday that troops attacked": what stands behind the day says no more
 * which day it was, nor which reporters. It is the verb's. */
static void mend_time_clauses(casus_doc *doc, const batch_item *item) {
    cs_word *words = doc->words.items + item->first_word;
    for (uint32_t i = 0; i < item->count; i++) {
        if (words[i].deprel != CS_DEPREL_ACL_RELCL && words[i].deprel != CS_DEPREL_ACL)
            continue;
        cs_word *that = that_of(words, item->count, item->first_word, i);
        uint32_t verb = words[i].head;
        while (verb != CS_NO_WORD && doc->words.items[verb].upos != CS_VERB)
            verb = doc->words.items[verb].head;
        if (that == NULL || that == words || that[-1].name != CS_NAME_TIME ||
            verb == CS_NO_WORD || verb >= item->first_word + i)
            continue;
        that->upos = CS_SCONJ;
        that->deprel = CS_DEPREL_MARK;
        words[i].head = verb;
        words[i].deprel = CS_DEPREL_CCOMP;
    }
}

static casus_status run_batch(cs_syntax *syntax, casus_doc *doc, casus_error *error) {
    const cs_syntax_model *m = syntax->model;
    cs_network_encode(&syntax->run);
    for (size_t k = 0; k < syntax->item_count; k++) {
        const batch_item *item = &syntax->items[k];
        cs_word *words = doc->words.items + item->first_word;
        for (uint32_t i = 0; i < item->count; i++) {
            const float *scores =
                syntax->run.morph + (item->at + (size_t)i) * m->network.tags.padded;
            if (!decode_word(m, scores, &words[i], i == 0 ? NULL : &words[i - 1], doc))
                return cs_fail_memory(error);
        }
        casus_status status = decode_tree(syntax, words, item, error);
        if (status != CASUS_OK)
            return status;
    }
    cs_network_relations(&syntax->run, syntax->heads);
    for (size_t k = 0; k < syntax->item_count; k++) {
        write_tree(syntax, doc, &syntax->items[k]);
        mend_time_clauses(doc, &syntax->items[k]);
    }
    syntax->item_count = 0;
    syntax->run.count = 0;
    return CASUS_OK;
}

casus_status cs_syntax_run(cs_syntax *syntax, casus_doc *doc, casus_error *error) {
    syntax->item_count = 0;
    syntax->run.count = 0;
    doc->feats_names = syntax->model->tag_feats;
    doc->vectors = syntax->model->network.table;
    doc->feats_count = syntax->model->tag_count;
    for (size_t s = 0; s < doc->sentences.count; s++) {
        const cs_sentence *sentence = &doc->sentences.items[s];
        for (uint32_t done = 0; done < sentence->count;) {
            uint32_t left = sentence->count - done;
            batch_item item = {.first_word = sentence->first + done,
                               .count = left < CS_MOST_SENTENCE_WORDS ? left
                                                                      : CS_MOST_SENTENCE_WORDS,
                               .at = (uint32_t)syntax->run.count,
                               .sentence_root_of = done == 0 ? CS_NO_WORD : sentence->first};
            add_features(syntax, doc, &item);
            syntax->items[syntax->item_count++] = item;
            syntax->run.count += item.count;
            done += item.count;
            if (syntax->run.count < BATCH_WORDS)
                continue;
            casus_status status = run_batch(syntax, doc, error);
            if (status != CASUS_OK)
                return status;
        }
    }
    return syntax->item_count == 0 ? CASUS_OK : run_batch(syntax, doc, error);
}
