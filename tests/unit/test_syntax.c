/* Trees, features and lemmas of the syntax stage. */
#include "syntax/lemma_script.h"
#include "syntax/syntax.h"
#include "syntax/tree_decode.h"
#include "syntax/word_features.h"

#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t state = 3;

static uint32_t next_random(void) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state >> 33);
}

enum { MOST_WORDS = 6 };

static double tree_score(const float *scores, uint32_t count, const uint32_t *heads) {
    double sum = 0;
    for (uint32_t i = 0; i < count; i++)
        sum += (double)scores[i * (count + 1) + heads[i]];
    return sum;
}

/* The best single-rooted tree by trying every assignment of heads. */
static double best_by_trial(const float *scores, uint32_t count) {
    uint32_t heads[MOST_WORDS] = {0}, marks[MOST_WORDS + 1];
    double best = -1e30;
    for (;;) {
        if (cs_tree_is_single_rooted(heads, count, marks)) {
            double score = tree_score(scores, count, heads);
            best = score > best ? score : best;
        }
        uint32_t i = 0;
        while (i < count && ++heads[i] > count)
            heads[i++] = 0;
        if (i == count)
            return best;
    }
}

static void test_tree_equals_trial(void **unused) {
    (void)unused;
    cs_tree_workspace workspace = {0};
    for (int round = 0; round < 3000; round++) {
        uint32_t count = 1 + next_random() % MOST_WORDS;
        if (count == MOST_WORDS && round % 20 != 0)
            count--; /* 7^6 trials are slow */
        float scores[MOST_WORDS * (MOST_WORDS + 1)];
        uint32_t range = round % 3 == 0 ? 4 : 2000; /* with many ties, and with none */
        for (size_t i = 0; i < (size_t)count * (count + 1); i++)
            scores[i] = (float)(next_random() % range) / 100.0f;
        uint32_t heads[MOST_WORDS], marks[MOST_WORDS + 1];
        assert_int_equal(cs_tree_decode(&workspace, scores, count + 1, count, heads, NULL),
                         CASUS_OK);
        assert_true(cs_tree_is_single_rooted(heads, count, marks));
        double gap = tree_score(scores, count, heads) - best_by_trial(scores, count);
        assert_true(gap < 1e-6 && gap > -1e-6);
    }
    cs_tree_workspace_free(&workspace);
}

static void test_tree_by_hand(void **unused) {
    (void)unused;
    cs_tree_workspace workspace = {0};
    uint32_t heads[3];
    /* the two best heads form a cycle of words 1 and 2; breaking it at 1 costs least */
    const float cycle[] = {1, 0, 9, 0, /* word 1: root, 1, 2, 3 */
                           0, 8, 0, 0, /* word 2 */
                           0, 7, 0, 0};
    assert_int_equal(cs_tree_decode(&workspace, cycle, 4, 3, heads, NULL), CASUS_OK);
    assert_int_equal(heads[0], 0);
    assert_int_equal(heads[1], 1);
    assert_int_equal(heads[2], 1);
    /* both words want the root; only the better one may have it */
    const float roots[] = {5, 0, 1, 9, 2, 0};
    assert_int_equal(cs_tree_decode(&workspace, roots, 3, 2, heads, NULL), CASUS_OK);
    assert_int_equal(heads[0], 2);
    assert_int_equal(heads[1], 0);
    /* one word, and none */
    const float one[] = {-3, 50};
    assert_int_equal(cs_tree_decode(&workspace, one, 2, 1, heads, NULL), CASUS_OK);
    assert_int_equal(heads[0], 0);
    assert_int_equal(cs_tree_decode(&workspace, NULL, 1, 0, heads, NULL), CASUS_OK);
    cs_tree_workspace_free(&workspace);
}

static void test_tree_long(void **unused) {
    (void)unused;
    enum { COUNT = 2000 };
    cs_tree_workspace workspace = {0};
    float *scores = test_malloc((size_t)COUNT * (COUNT + 1) * sizeof *scores);
    uint32_t *heads = test_malloc(2 * (COUNT + 1) * sizeof *heads);
    /* pairs of neighbours that prefer each other, and pairs of pairs: many nested cycles */
    for (uint32_t i = 0; i < COUNT; i++)
        for (uint32_t j = 0; j <= COUNT; j++)
            scores[(size_t)i * (COUNT + 1) + j] =
                (float)(next_random() % 100) / 100.0f + (j == (i ^ 1) + 1 ? 50.0f : 0.0f) +
                (j == (i ^ 2) + 1 ? 20.0f : 0.0f) + (j == (i ^ 4) + 1 ? 10.0f : 0.0f);
    assert_int_equal(cs_tree_decode(&workspace, scores, COUNT + 1, COUNT, heads, NULL),
                     CASUS_OK);
    assert_true(cs_tree_is_single_rooted(heads, COUNT, heads + COUNT));
    test_free(heads);
    test_free(scores);
    cs_tree_workspace_free(&workspace);
}

static void test_single_rooted(void **unused) {
    (void)unused;
    uint32_t marks[5];
    assert_true(cs_tree_is_single_rooted((const uint32_t[]){2, 0, 2}, 3, marks));
    assert_false(cs_tree_is_single_rooted((const uint32_t[]){0, 0, 2}, 3, marks));
    assert_false(cs_tree_is_single_rooted((const uint32_t[]){2, 1, 0}, 3, marks));
    assert_false(cs_tree_is_single_rooted((const uint32_t[]){1, 0}, 2, marks));
}

/* ---- features: the same as the trainer's */

static void check_codes(cs_text want, const uint32_t *codes, uint32_t count) {
    char text[4 * CS_WORD_CODES];
    size_t length = 0;
    for (uint32_t i = 0; i < count; i++)
        length += cs_utf8_encode(codes[i], text + length);
    assert_int_equal(length, want.length);
    assert_memory_equal(text, want.data, length);
}

static void check_fixture_line(cs_text line) {
    cs_text form = cs_text_cut(&line, '\t');
    uint32_t flags = (uint32_t)strtoul(cs_text_cut(&line, '\t').data, NULL, 10);
    cs_word_codes word, changed;
    cs_word_normalise(form, &word);
    check_codes(cs_text_cut(&line, '\t'), word.codes, word.count);
    for (uint32_t i = 0; i < word.count; i++)
        changed.codes[i] = cs_word_lower(word.codes[i]);
    check_codes(cs_text_cut(&line, '\t'), changed.codes, word.count);
    for (uint32_t i = 0; i < word.count; i++)
        changed.codes[i] = cs_word_upper(word.codes[i]);
    check_codes(cs_text_cut(&line, '\t'), changed.codes, word.count);
    uint32_t shape[12];
    check_codes(cs_text_cut(&line, '\t'), shape, cs_word_shape(&word, shape));
    uint64_t hashes[CS_FEATURE_KINDS];
    cs_word_hashes(&word, hashes);
    hashes[CS_FEATURE_KINDS - 1] =
        cs_flags_hash(flags & 1, flags & 2, flags & 4, (cs_case_mode)(flags >> 3));
    for (int k = 0; k < CS_FEATURE_KINDS; k++)
        assert_true(strtoull(cs_text_cut(&line, '\t').data, NULL, 16) == hashes[k]);
}

static void test_features_as_trained(void **unused) {
    (void)unused;
    FILE *file = fopen(CASUS_SOURCE_DIR "/tests/unit/fixtures/features.tsv", "rb");
    assert_non_null(file);
    char line[4096];
    int checked = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        if (line[0] == '#' && line[1] == ' ')
            continue;
        cs_text text = cs_text_of(line);
        text.length--; /* the newline */
        check_fixture_line(text);
        checked++;
    }
    fclose(file);
    assert_true(checked > 300);
}

static void test_long_word(void **unused) {
    (void)unused;
    char form[1000];
    memset(form, 'a', sizeof form);
    form[999] = 'z';
    cs_word_codes word;
    cs_word_normalise((cs_text){form, sizeof form}, &word);
    assert_int_equal(word.count, CS_WORD_CODES);
    assert_int_equal(word.codes[CS_WORD_CODES - 1], 'z');
    uint64_t hashes[CS_FEATURE_KINDS - 1], empty[CS_FEATURE_KINDS - 1];
    cs_word_hashes(&word, hashes);
    cs_word_normalise((cs_text){NULL, 0}, &word);
    assert_int_equal(word.count, 0);
    cs_word_hashes(&word, empty);
    assert_true(hashes[0] != empty[0]);
}

static void check_mode(const char *const *forms, size_t count, cs_case_mode want) {
    cs_case_count cases = {0};
    for (size_t i = 0; i < count; i++) {
        cs_word_codes word;
        cs_word_normalise(cs_text_of(forms[i]), &word);
        cs_case_add(&cases, &word);
    }
    assert_int_equal(cs_case_mode_of(&cases), want);
}

static void test_case_mode(void **unused) {
    (void)unused;
    check_mode((const char *const[]){"the", "army", "left"}, 3, CS_WRITTEN_LOWER);
    check_mode((const char *const[]){"ARMY", "LEAVES", "TOWN"}, 3, CS_WRITTEN_UPPER);
    check_mode((const char *const[]){"UN"}, 1, CS_WRITTEN_NORMAL);
    check_mode((const char *const[]){"Army", "Leaves", "the", "Town"}, 4, CS_WRITTEN_HEADLINE);
    check_mode((const char *const[]){"The", "army", "left", "Kidal"}, 4, CS_WRITTEN_NORMAL);
}

static void test_lemma_scripts(void **unused) {
    (void)unused;
    static const struct {
        const char *script, *form, *lemma;
    } cases[] = {
        {"L0+", "Soldiers", "soldiers"},
        {"L1+", "Soldiers", "soldier"},
        {"L3+y", "Cities", "city"},
        {"L2+be", "is", "be"},
        {"K0+", "NATO", "NATO"},
        {"T0+", "LIMA", "Lima"},
        {"L4+", "is", "is"},
        {"L2+", "is", "is"},
        {"L0+",
         "\xc3\x89"
         "cole",
         "\xc3\xa9"
         "cole"},
        {"L0+", "\xe2\x80\x99s", "'s"},
        {"K1+", "co\xc2\xadops", "coop"},
        {"U0+", "u.s.", "U.S."},
        {"U1+", "usas", "USA"},
    };
    cs_arena arena;
    cs_arena_init(&arena);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cs_lemma_script script;
        assert_true(cs_lemma_script_read(cs_text_of(cases[i].script), &script));
        cs_text lemma = cs_lemma_apply(&script, cs_text_of(cases[i].form), &arena);
        assert_int_equal(lemma.length, strlen(cases[i].lemma));
        assert_memory_equal(lemma.data, cases[i].lemma, lemma.length);
    }
    cs_arena_free(&arena);
    static const char *const wrong[] = {"", "L", "L+", "X0+", "L0", "L999+a", "Lx+"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        cs_lemma_script script;
        assert_false(cs_lemma_script_read(cs_text_of(wrong[i]), &script));
    }
}

/* ---- the stage as a whole, with the trained model */

typedef struct stage {
    cs_model *model;
    cs_syntax_model *syntax;
} stage;

static int open_stage(void **context) {
    static stage it;
    casus_error error = {0};
    if (cs_model_open_file(&it.model, CASUS_SOURCE_DIR "/models/casus.model", &error) != 0 ||
        cs_syntax_model_new(&it.syntax, it.model, &error) != 0)
        return -1;
    *context = &it;
    return 0;
}

static int close_stage(void **context) {
    stage *it = *context;
    cs_syntax_model_free(it->syntax);
    cs_model_free(it->model);
    return 0;
}

/* A sentence of the words in `text`, which stand a space apart. */
static void add_sentence(casus_doc *doc, const char *text) {
    cs_sentence *sentence = cs_push(&doc->arena, &doc->sentences);
    assert_non_null(sentence);
    sentence->first = (uint32_t)doc->words.count;
    cs_text rest = cs_text_of(text);
    while (rest.length > 0) {
        cs_word *word = cs_push(&doc->arena, &doc->words);
        assert_non_null(word);
        word->form = cs_text_cut(&rest, ' ');
        word->token_words = 1;
        word->space_before = 1;
        sentence->count++;
    }
}

static void parse(const stage *it, const cs_kernels *kernels, casus_doc *doc) {
    cs_syntax *syntax = NULL;
    casus_error error = {0};
    assert_int_equal(cs_syntax_new(&syntax, it->syntax, kernels, &error), CASUS_OK);
    assert_int_equal(cs_syntax_run(syntax, doc, &error), CASUS_OK);
    cs_syntax_free(syntax);
}

/* One root a sentence, heads inside of it, no cycles, everything in range. */
static void check_trees(const casus_doc *doc) {
    for (size_t s = 0; s < doc->sentences.count; s++) {
        const cs_sentence *sentence = &doc->sentences.items[s];
        uint32_t *heads = test_malloc(2 * (sentence->count + 1) * sizeof *heads);
        for (uint32_t i = 0; i < sentence->count; i++) {
            const cs_word *word = &doc->words.items[sentence->first + i];
            assert_in_range(word->upos, CS_ADJ, CS_X);
            assert_in_range(word->deprel, CS_DEPREL_ROOT, CS_DEPREL_COUNT - 1);
            assert_true((word->deprel == CS_DEPREL_ROOT) == (word->head == CS_NO_WORD));
            assert_true(word->feats < doc->feats_count);
            assert_true(word->lemma.length > 0 || word->form.length == 0);
            heads[i] = word->head == CS_NO_WORD ? 0 : word->head - sentence->first + 1;
            assert_true(heads[i] <= sentence->count);
        }
        if (sentence->count > 0)
            assert_true(
                cs_tree_is_single_rooted(heads, sentence->count, heads + sentence->count));
        test_free(heads);
    }
}

static const char *const sentences[] = {
    "Indonesia 's foreign minister met protesters in Jakarta on Monday .",
    "police arrested three activists",
    "REBELS ATTACK TOWN AS TALKS FAIL",
    ".",
    "\xe2\x80\x9c We deny it , \xe2\x80\x9d the army said .",
    "\xff\xfe \x80 \xf0\x9f\x98\x80 \xe2\x80",
    "",
};

static void add_all(casus_doc *doc) {
    for (int round = 0; round < 40; round++)
        for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
            add_sentence(doc, sentences[i]);
}

static void test_stage(void **context) {
    casus_doc doc = {0};
    add_all(&doc);
    parse(*context, NULL, &doc);
    check_trees(&doc);
    const cs_word *words = doc.words.items;
    assert_int_equal(words[4].upos, CS_VERB); /* met */
    assert_int_equal(words[4].head, CS_NO_WORD);
    assert_true(cs_text_equal(words[4].lemma, CS_LITERAL("meet")));
    assert_true(words[4].features & CS_FEATURE_PAST);
    assert_int_equal(words[3].deprel, CS_DEPREL_NSUBJ); /* minister */
    assert_int_equal(words[3].head, 4);
    assert_int_equal(words[5].deprel, CS_DEPREL_OBJ);
    assert_int_equal(words[7].name, CS_NAME_PLACE); /* Jakarta */
    assert_true(words[7].name_begins);
    cs_arena_free(&doc.arena);
}

static void test_same_on_all_kernels(void **context) {
    static const char *const variants[] = {"portable", "avx2", "avxvnni", "avx512vnni"};
    casus_doc first = {0};
    add_all(&first);
    parse(*context, NULL, &first);
    for (size_t v = 0; v < sizeof variants / sizeof *variants; v++) {
        const cs_kernels *kernels = cs_kernels_named(variants[v]);
        if (kernels == NULL)
            continue;
        casus_doc doc = {0};
        add_all(&doc);
        parse(*context, kernels, &doc);
        for (size_t i = 0; i < doc.words.count; i++) {
            const cs_word *a = &first.words.items[i], *b = &doc.words.items[i];
            assert_int_equal(a->head, b->head);
            assert_int_equal(a->deprel, b->deprel);
            assert_int_equal(a->upos, b->upos);
            assert_int_equal(a->feats, b->feats);
            assert_int_equal(a->name, b->name);
            assert_true(cs_text_equal(a->lemma, b->lemma));
        }
        cs_arena_free(&doc.arena);
    }
    cs_arena_free(&first.arena);
}

/* What a sentence gets does not depend on its neighbours in the batch. */
static void test_same_alone(void **context) {
    casus_doc all = {0};
    add_all(&all);
    parse(*context, NULL, &all);
    size_t at = 0;
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
        casus_doc one = {0};
        add_sentence(&one, sentences[i]);
        parse(*context, NULL, &one);
        for (size_t k = 0; k < one.words.count; k++, at++) {
            uint32_t head = one.words.items[k].head;
            if (head != CS_NO_WORD)
                head += (uint32_t)(at - k);
            assert_int_equal(all.words.items[at].head, head);
            assert_int_equal(all.words.items[at].deprel, one.words.items[k].deprel);
            assert_int_equal(all.words.items[at].upos, one.words.items[k].upos);
        }
        cs_arena_free(&one.arena);
    }
    cs_arena_free(&all.arena);
}

/* No lemma that is no word, and irregular verbs, even where the training had none of them. */
static void test_lemmas_are_words(void **context) {
    static const struct {
        const char *sentence, *lemma;
        uint32_t word;
    } cases[] = {
        {"The president snubbed his guest .", "snub", 2},
        {"Officers overthrew the king .", "overthrow", 1},
        {"Thousands fled the city .", "flee", 1},
        {"The meeting was postponed again .", "postpone", 3},
        {"Many people met the horsemen .", "people", 1},
        {"Many people met the horsemen .", "horseman", 4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        casus_doc doc = {0};
        add_sentence(&doc, cases[i].sentence);
        parse(*context, NULL, &doc);
        cs_text lemma = doc.words.items[cases[i].word].lemma;
        if (!cs_text_equal(lemma, cs_text_of(cases[i].lemma)))
            fail_msg("%.*s instead of %s", (int)lemma.length, lemma.data, cases[i].lemma);
        cs_arena_free(&doc.arena);
    }
}

static void test_very_long_sentence(void **context) {
    enum { WORDS = 4500 };
    char *text = test_malloc(WORDS * 6 + 1);
    size_t length = 0;
    for (int i = 0; i < WORDS; i++) {
        static const char *const some[] = {"the ", "army ", "says ", "and ", "fire ", ", "};
        const char *word = some[next_random() % 6];
        memcpy(text + length, word, strlen(word));
        length += strlen(word);
    }
    text[length - 1] = '\0';
    casus_doc doc = {0};
    add_sentence(&doc, text);
    parse(*context, NULL, &doc);
    check_trees(&doc);
    cs_arena_free(&doc.arena);
    test_free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tree_equals_trial),
        cmocka_unit_test(test_tree_by_hand),
        cmocka_unit_test(test_tree_long),
        cmocka_unit_test(test_single_rooted),
        cmocka_unit_test(test_features_as_trained),
        cmocka_unit_test(test_long_word),
        cmocka_unit_test(test_case_mode),
        cmocka_unit_test(test_lemma_scripts),
        cmocka_unit_test(test_stage),
        cmocka_unit_test(test_same_on_all_kernels),
        cmocka_unit_test(test_same_alone),
        cmocka_unit_test(test_lemmas_are_words),
        cmocka_unit_test(test_very_long_sentence),
    };
    return cmocka_run_group_tests(tests, open_stage, close_stage);
}
