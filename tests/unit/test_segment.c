/* The segmenter: atoms and features as the trainer makes them, spans, limits, damaged models.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "segment/contractions.h"
#include "segment/labels.h"
#include "segment_helpers.h"

/* ---- atoms and features */

typedef struct piece_room {
    uint32_t codes[CS_PIECE_LIMIT];
    uint32_t offsets[CS_PIECE_LIMIT + 1];
    uint8_t kinds[CS_PIECE_LIMIT];
    cs_atom atoms[CS_PIECE_LIMIT];
    cs_chunk chunks[CS_PIECE_LIMIT];
    cs_segment_row rows[CS_PIECE_LIMIT];
    cs_piece piece;
} piece_room;

static piece_room *new_room(void) {
    piece_room *room = calloc(1, sizeof *room);
    assert_non_null(room);
    room->piece = (cs_piece){.codes = room->codes,
                             .offsets = room->offsets,
                             .kinds = room->kinds,
                             .atoms = room->atoms,
                             .chunks = room->chunks};
    return room;
}

static size_t unescape(cs_text in, char *out) {
    static const char from[] = "ntr0v\\", to[] = "\n\t\r\0\v\\";
    size_t length = 0;
    for (size_t i = 0; i < in.length; i++) {
        const char *found;
        if (in.data[i] == '\\' && i + 1 < in.length &&
            (found = strchr(from, in.data[i + 1])) != NULL) {
            out[length++] = to[found - from];
            i++;
        } else {
            out[length++] = in.data[i];
        }
    }
    return length;
}

static void write_atom(const piece_room *room, size_t i, char *out, size_t capacity) {
    const cs_atom *atom = &room->atoms[i];
    int length = snprintf(out, capacity, "%u:%u:%u:%u:", (unsigned)atom->start,
                          (unsigned)atom->end, (unsigned)atom->kind, (unsigned)atom->gap);
    for (int k = 0; k < CS_SEGMENT_FEATURES; k++)
        length += snprintf(out + length, capacity - (size_t)length, "%s%u", k > 0 ? "," : "",
                           (unsigned)room->rows[i].ids[k]);
}

static void test_features_equal_the_trainers(void **state) {
    (void)state;
    FILE *file = fopen(CASUS_SOURCE_DIR "/tests/unit/fixtures/segment.tsv", "rb");
    assert_non_null(file);
    char *data = calloc(1, 1 << 20);
    assert_non_null(data);
    assert_true(fread(data, 1, (1 << 20) - 1, file) > 0);
    fclose(file);
    piece_room *room = new_room();
    char text[4096], own[256];
    int lines = 0;
    cs_text rest = cs_text_of(data);
    while (rest.length > 0) {
        cs_text line = cs_text_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] == '#' && lines == 0)
            continue;
        lines++;
        size_t length = unescape(cs_text_cut(&line, '\t'), text);
        cs_atomize(&room->piece, (cs_text){text, length}, (cs_span){0, (uint32_t)length});
        cs_segment_rows(&room->piece, room->rows);
        for (size_t i = 0; i < room->piece.atom_count; i++) {
            cs_text expected = cs_text_cut(&line, '\t');
            write_atom(room, i, own, sizeof own);
            if (!cs_text_equal(cs_text_of(own), expected))
                fail_msg("line %d, atom %zu: %s, expected %.*s", lines, i, own,
                         (int)expected.length, expected.data);
        }
        assert_int_equal(line.length, 0);
    }
    assert_true(lines >= 20);
    free(room);
    free(data);
}

/* ---- labels */

/* Labels as letters, one an atom: j joins, t begins a token, s a sentence. `net` is what the
 * net would choose, weakly where the letter is upper case; joins are twice as sure as cuts. */
static void check_labels(const char *text, const char *net, const char *expected) {
    static const char letters[] = "jts";
    piece_room *room = new_room();
    cs_segment_scores scores[64] = {0};
    uint8_t labels[64];
    cs_text all = cs_text_of(text);
    cs_atomize(&room->piece, all, (cs_span){0, (uint32_t)all.length});
    assert_int_equal(room->piece.atom_count, strlen(net));
    for (size_t i = 0; net[i] != '\0'; i++) {
        bool weak = net[i] >= 'A' && net[i] <= 'Z';
        size_t label = (size_t)(strchr(letters, weak ? net[i] + 32 : net[i]) - letters);
        scores[i].values[label] = (weak ? 0.25f : 1.0f) * (label == 0 ? 2.0f : 1.0f);
    }
    cs_label_atoms(&room->piece, scores, labels);
    char found[65] = {0};
    for (size_t i = 0; net[i] != '\0'; i++)
        found[i] = letters[labels[i]];
    assert_string_equal(found, expected);
    free(room);
}

static void test_labels(void **state) {
    (void)state;
    /* nothing joins over white space; the first atom begins a sentence */
    check_labels("A b.", "jjj", "stj");
    check_labels("A b. C", "sttT", "sttt");
    /* a hyphen is cut on both sides or on neither */
    check_labels("an F-16s", "stJtj", "stttj");
    check_labels("an F-16s", "stTjj", "stjjj");
    check_labels("an F-16s", "stjjj", "stjjj");
    check_labels("U.S./U.K.", "sjjjJtjjj", "sjjjttjjj");
    check_labels("pro- and", "sjt", "sjt");
    /* the last full stop of initials is theirs; a single initial's is the net's */
    check_labels("the C.I.A.", "stjjjjt", "stjjjjj");
    check_labels("plan B.", "stt", "stt");
    check_labels("the C.I.A.", "stjjjtt", "stjjjtt");
    /* a capital between figures */
    check_labels("1S9", "stt", "sjj");
    check_labels("2x4", "stt", "stt");
    /* file names, possessives of mentions */
    check_labels("a_b", "stt", "sjj");
    check_labels("@name's cat", "sttt", "sjjt");
    check_labels("@name1's cat", "sttt", "sttt");
    check_labels("@name @b", "sj", "st");
}

/* Bullets at the beginnings of lines, and dashes where a line was wrapped. */
static void test_bullets(void **state) {
    (void)state;
    check_labels("* one\n* two", "sstt", "stst");
    check_labels("so:\n- one is long\n- two", "sttttttt", "ststttst");
    check_labels("\xe2\x80\x93 one\n\xe2\x80\x93 two", "sstt", "stst");
    /* one dash, no room before it: a wrapped line */
    check_labels("it was over\n- or so", "sttttt", "sttttt");
    /* one dash that would have stood on the line before */
    check_labels("over\n- he said", "sttt", "sstt");
    /* one dash at the very beginning: the net's choice (EWT's "--" before a signature) */
    check_labels("-- he said", "sst", "sst");
    /* no white space behind it */
    check_labels("cold:\n-3 now", "sttjt", "sttjt");
    check_labels("a\n-", "st", "st");
}

/* ---- contractions */

static const char list[] =
    "suffix n't\nsuffix 's\nsuffix 've\nafter sxz '\nwhole cannot can not\n"
    "guess its it s\nguess-suffix s\n";

static void check_split(const cs_contractions *contractions, const char *form, bool guess,
                        int count, int last) {
    cs_parts parts = cs_contractions_split(contractions, cs_text_of(form), guess);
    assert_int_equal(parts.count, count);
    if (count > 1)
        assert_int_equal(parts.sizes[count - 2], last);
}

static void test_contractions(void **state) {
    (void)state;
    cs_arena arena;
    cs_contractions contractions;
    cs_arena_init(&arena);
    assert_int_equal(cs_contractions_read(&contractions, &arena, CS_LITERAL(list), NULL),
                     CASUS_OK);
    check_split(&contractions, "don't", false, 2, 3);
    check_split(&contractions, "couldn't've", false, 3, 3);
    check_split(&contractions, "cannot", false, 2, 3);
    check_split(&contractions, "u.s.'s", false, 2, 2);
    check_split(&contractions, "1990's", false, 1, 0);
    check_split(&contractions, "workers'", false, 2, 1);
    check_split(&contractions, "lovin'", false, 1, 0);
    check_split(&contractions, "its", false, 1, 0);
    check_split(&contractions, "its", true, 2, 1);
    check_split(&contractions, "dogs", true, 2, 1);
    check_split(&contractions, "'s", false, 1, 0);
    check_split(&contractions, "", true, 1, 0);
    static const char *const wrong[] = {
        "whole cannot can no", "whole x", "suffix", "other 's", "whole  a", "guess-suffix "};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(
            cs_contractions_read(&contractions, &arena, cs_text_of(wrong[i]), NULL),
            CASUS_ERROR_MODEL);
    cs_arena_free(&arena);
}

/* ---- the whole stage */

static segment_bench bench;

static int open_bench(void **state) {
    (void)state;
    return segment_bench_open(&bench) ? 0 : -1;
}

static int close_bench(void **state) {
    (void)state;
    segment_bench_close(&bench);
    return 0;
}

/* What must hold whatever the text: order, no overlap, nothing but white space left out,
 * sentences within their limit. */
static void check_layer(const casus_doc *doc) {
    uint32_t at = 0, next = 0;
    for (size_t i = 0; i < doc->sentences.count; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        assert_int_equal(sentence->first, next);
        assert_true(sentence->count > 0 && sentence->count <= 405);
        next += sentence->count;
        const cs_word *first = &doc->words.items[sentence->first];
        assert_int_equal(first->span.offset, sentence->span.offset);
        assert_int_equal(cs_span_end(doc->words.items[next - 1].span),
                         cs_span_end(sentence->span));
        assert_true(first->token_words > 0);
    }
    assert_int_equal(next, doc->words.count);
    for (size_t i = 0; i < doc->words.count; i++) {
        const cs_word *word = &doc->words.items[i];
        assert_true(word->span.offset >= at && word->span.length > 0);
        for (size_t k = at; k < word->span.offset;) {
            cs_char_kind kind = cs_char_kind_of(cs_utf8_next(doc->text, &k));
            assert_true(kind == CS_CHAR_SPACE || kind == CS_CHAR_IGNORED);
        }
        assert_true(word->form.length > 0);
        at = cs_span_end(word->span);
    }
    assert_true(at <= doc->text.length);
}

static void check_text(cs_text text) {
    casus_doc doc;
    assert_int_equal(segment_bench_run(&bench, &doc, text), CASUS_OK);
    check_layer(&doc);
    cs_arena_free(&doc.arena);
}

static void test_forms_and_offsets(void **state) {
    (void)state;
    casus_doc doc;
    cs_text text = CS_LITERAL("\xe2\x80\x9cIt isn\xe2\x80\x99t over,\xe2\x80\x9d he said.");
    assert_int_equal(segment_bench_run(&bench, &doc, text), CASUS_OK);
    check_layer(&doc);
    assert_int_equal(doc.sentences.count, 1);
    assert_int_equal(doc.words.count, 10);
    assert_true(cs_text_equal(doc.words.items[0].form, CS_LITERAL("\"")));
    assert_int_equal(doc.words.items[0].span.length, 3);
    assert_int_equal(doc.words.items[2].token_words, 2);
    assert_int_equal(doc.words.items[2].space_before, 1);
    assert_int_equal(doc.words.items[3].token_words, 0);
    assert_true(cs_text_equal(doc.words.items[3].form, CS_LITERAL("n't")));
    assert_int_equal(doc.words.items[3].span.offset, 8);
    assert_int_equal(doc.words.items[3].span.length, 5);
    assert_int_equal(doc.words.items[5].space_before, 0);
    cs_arena_free(&doc.arena);
}

static void test_paragraphs(void **state) {
    (void)state;
    casus_doc doc;
    casus_error error;
    cs_text text =
        CS_LITERAL("Rebels free hostages\nThe men were unhurt. \r\n \r\n\nThey left.");
    memset(&doc, 0, sizeof doc);
    cs_arena_init(&doc.arena);
    doc.text = text;
    cs_paragraph *title = cs_push(&doc.arena, &doc.paragraphs);
    assert_non_null(title);
    *title = (cs_paragraph){{0, 20}, 3, true};
    cs_paragraph *body = cs_push(&doc.arena, &doc.paragraphs);
    assert_non_null(body);
    *body = (cs_paragraph){{21, (uint32_t)text.length - 21}, 3, false};
    assert_int_equal(cs_segment(bench.segmenter, bench.space, &doc, &error), CASUS_OK);
    check_layer(&doc);
    assert_int_equal(doc.sentences.count, 3);
    assert_true(doc.sentences.items[0].is_title && !doc.sentences.items[1].is_title);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(doc.sentences.items[i].article, 3);
        assert_true(doc.sentences.items[i].paragraph_begins);
    }
    cs_arena_free(&doc.arena);
}

static char *repeated(const char *unit, size_t count, cs_text *out) {
    size_t length = strlen(unit);
    char *data = malloc(length * count + 1);
    assert_non_null(data);
    for (size_t i = 0; i < count; i++)
        memcpy(data + i * length, unit, length);
    data[length * count] = '\0';
    *out = (cs_text){data, length * count};
    return data;
}

static void test_any_text(void **state) {
    (void)state;
    static const char *const units[] = {
        "word ", "word",      ".",     "a.",       "@",        "www.a",
        "a@b.c", "\"(",       "\xff",  "\xe2\x80", "\xc2\xad", "\xf0\x9f\x98\x80",
        "#a@b",  "http://x)", "it's ", "\n",       "a\n",      "1,"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        cs_text text;
        char *data = repeated(units[i], 70000, &text);
        check_text(text);
        free(data);
    }
    check_text(CS_LITERAL("a\0b\0\0 c.\0 D"));
    check_text(CS_LITERAL("\xff\xfe.\x80 a\xc3"));
    check_text(CS_LITERAL(""));
    check_text(CS_LITERAL(" \n\n "));
}

/* The scores must not depend on the kernel, nor on where a window ends. */
static void test_kernels_and_windows(void **state) {
    (void)state;
    cs_segment_net best, portable;
    assert_int_equal(cs_segment_net_bind(&best, bench.model, cs_kernels_best(), NULL),
                     CASUS_OK);
    assert_int_equal(cs_segment_net_bind(&portable, bench.model, cs_kernels_portable(), NULL),
                     CASUS_OK);
    enum { COUNT = 3 * CS_SEGMENT_WINDOW + 17 };
    cs_segment_row *rows = calloc(COUNT, sizeof *rows);
    cs_segment_scores *one = calloc(COUNT, sizeof *one), *two = calloc(COUNT, sizeof *two);
    cs_segment_buffers *work = calloc(1, sizeof *work);
    assert_true(rows != NULL && one != NULL && two != NULL && work != NULL);
    uint32_t random = 7;
    for (size_t i = 0; i < COUNT; i++)
        for (int k = 0; k < CS_SEGMENT_FEATURES; k++) {
            random = random * 1664525u + 1013904223u;
            rows[i].ids[k] = (uint16_t)(random >> 8 & (cs_segment_tables[k].rows - 1u));
        }
    cs_segment_net_run(&best, work, rows, COUNT, one);
    cs_segment_net_run(&portable, work, rows, COUNT, two);
    assert_memory_equal(one, two, COUNT * sizeof *one);
    /* from 100 on, the first atoms have lost their neighbours and the rest has not */
    cs_segment_net_run(&best, work, rows + 100, COUNT - 100, two);
    assert_memory_equal(one + 100 + CS_SEGMENT_HALO, two + CS_SEGMENT_HALO,
                        (COUNT - 100 - CS_SEGMENT_HALO) * sizeof *one);
    free(rows);
    free(one);
    free(two);
    free(work);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_features_equal_the_trainers),
        cmocka_unit_test(test_labels),
        cmocka_unit_test(test_bullets),
        cmocka_unit_test(test_contractions),
        cmocka_unit_test(test_forms_and_offsets),
        cmocka_unit_test(test_paragraphs),
        cmocka_unit_test(test_any_text),
        cmocka_unit_test(test_kernels_and_windows),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
