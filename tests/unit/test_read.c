/* The reader: formats, encodings, packings, damage. Files are made in a folder of their own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <archive.h>
#include <archive_entry.h>

#include "read/mojibake.h"
#include "read/reader.h"

/* A literal that may hold NUL bytes, and its length. */
#define BYTES(s) (s), sizeof(s) - 1

/* What came out of a reader: documents and reports, a line each. */
typedef struct outcome {
    char text[8192];
    size_t length;
    size_t documents;
} outcome;

static char folder[64];

static void note(outcome *out, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length =
        vsnprintf(out->text + out->length, sizeof out->text - out->length, format, arguments);
    va_end(arguments);
    if (length > 0 && out->length + (size_t)length < sizeof out->text)
        out->length += (size_t)length;
}

static void on_report(void *context, const casus_error *error) {
    const char *name = strncmp(error->source, folder, strlen(folder)) == 0
                           ? error->source + strlen(folder)
                           : error->source;
    note(context, "! %s:%d: %s\n", name, (int)error->line, error->message);
}

static int make_folder(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/casus_test_read_XXXXXX");
    return mkdtemp(folder) == NULL ? -1 : 0;
}

static int remove_folder(void **state) {
    (void)state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command) == 0 ? 0 : -1;
}

static const char *path_of(const char *name, char out[256]) {
    snprintf(out, 256, "%s/%s", folder, name);
    return out;
}

static void write_file(const char *name, const void *data, size_t length) {
    char path[256];
    FILE *file = fopen(path_of(name, path), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(data, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static void write_text(const char *name, const char *text) {
    write_file(name, text, strlen(text));
}

/* Packs `text` and returns the bytes; the caller frees them. */
static char *pack(int filter, const char *text, size_t length, size_t *packed_length) {
    size_t room = length + (1 << 16);
    char *packed = malloc(room);
    struct archive *archive = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    assert_non_null(packed);
    assert_int_equal(archive_write_add_filter(archive, filter), ARCHIVE_OK);
    assert_int_equal(archive_write_set_format_raw(archive), ARCHIVE_OK);
    assert_int_equal(archive_write_set_bytes_in_last_block(archive, 1), ARCHIVE_OK);
    assert_int_equal(archive_write_open_memory(archive, packed, room, packed_length),
                     ARCHIVE_OK);
    archive_entry_set_filetype(entry, AE_IFREG);
    assert_int_equal(archive_write_header(archive, entry), ARCHIVE_OK);
    assert_int_equal(archive_write_data(archive, text, length), length);
    assert_int_equal(archive_write_close(archive), ARCHIVE_OK);
    archive_entry_free(entry);
    archive_write_free(archive);
    return packed;
}

/* Reads paths inside the folder; each document is noted as id, date, title and text. */
static void read_all(const char *const *names, size_t count, const casus_read_options *options,
                     outcome *out) {
    char paths[8][256];
    const char *pointers[8];
    casus_reader *reader = NULL;
    casus_error error;
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < count; i++)
        pointers[i] = path_of(names[i], paths[i]);
    assert_int_equal(cs_reader_open(&reader, pointers, count, options, on_report, out, &error),
                     CASUS_OK);
    casus_doc *doc;
    casus_status status;
    while ((status = cs_reader_next(reader, &doc, &error)) == CASUS_OK) {
        char date[16];
        cs_date_format(doc->date, date);
        const char *id =
            strncmp(doc->id, folder, strlen(folder)) == 0 ? doc->id + strlen(folder) : doc->id;
        note(out, "%s|%s|%.*s|%.*s\n", id, date, (int)doc->title.length,
             doc->title.length > 0 ? doc->title.data : "",
             (int)(doc->text.length < 200 ? doc->text.length : 200), doc->text.data);
        for (size_t i = 0; i < doc->pairs.count; i++) {
            cs_text actor = cs_text_slice(doc->text.data, doc->pairs.items[i].actor);
            cs_text recipient = cs_text_slice(doc->text.data, doc->pairs.items[i].recipient);
            note(out, "  %.*s > %.*s\n", (int)actor.length, actor.data, (int)recipient.length,
                 recipient.data);
        }
        out->documents++;
        cs_doc_free(doc);
    }
    assert_int_equal(status, CASUS_END);
    uint64_t done;
    uint64_t total;
    cs_reader_progress(reader, &done, &total);
    assert_true(done <= total);
    cs_reader_free(reader);
}

static void expect(const char *name, const char *expected) {
    outcome out;
    read_all(&name, 1, NULL, &out);
    assert_string_equal(out.text, expected);
}

static void test_plain_text(void **state) {
    (void)state;
    write_text("plain.txt", "One line.\r\nTwo.\rThree.\x07");
    expect("plain.txt", "/plain.txt|||One line. \nTwo.\nThree. \n");
    write_file("nul.txt", "a\0b", 3);
    expect("nul.txt", "/nul.txt|||a b\n");
    write_text("empty.txt", "");
    expect("empty.txt", "/empty.txt|||\n");
    expect("missing.txt", "! /missing.txt:0: No such file or directory\n");
}

static void test_encodings(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;
        const char *text;
    } cases[] = {
        {BYTES("\xef\xbb\xbfUTF-8 \xe2\x80\x99s"), "UTF-8 \xe2\x80\x99s"},
        {BYTES("\xff\xfeW\0\x19 "), "W\xe2\x80\x99"},
        {BYTES("\xfe\xff\0W \x19"), "W\xe2\x80\x99"},
        {BYTES("\xff\xfe\0\0W\0\0\0"), "W"},
        {BYTES("\0n\0o\0 \0m\0a\0r\0k\0 \0h\0e\0r\0e"), "no mark here"},
        {BYTES("It\x92s the minister\x92s caf\xe9"),
         "It\xe2\x80\x99s the minister\xe2\x80\x99s caf\xc3\xa9"},
        {BYTES("na\xc3\xafve caf\xc3\xa9 with \xff damage"),
         "na\xc3\xafve caf\xc3\xa9 with \xef\xbf\xbd damage"},
        {BYTES(
             "\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xe7\xe0\xff\xe2\xe8\xeb \xee "
             "\xef\xe5\xf0\xe5\xe3\xee\xe2\xee\xf0\xe0\xf5 \xf1 \xcc\xee\xf1\xea\xe2\xee\xe9."),
         "\xd0\x9f\xd1\x80\xd0\xb5\xd0\xb7\xd0\xb8\xd0\xb4\xd0\xb5\xd0\xbd\xd1\x82 "
         "\xd0\xb7\xd0\xb0\xd1\x8f\xd0\xb2\xd0\xb8\xd0\xbb \xd0\xbe "
         "\xd0\xbf\xd0\xb5\xd1\x80\xd0\xb5\xd0\xb3\xd0\xbe\xd0\xb2\xd0\xbe\xd1\x80"
         "\xd0\xb0\xd1\x85 \xd1\x81 "
         "\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xbe\xd0\xb9."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char expected[512];
        write_file("encoded.txt", cases[i].bytes, cases[i].length);
        snprintf(expected, sizeof expected, "/encoded.txt|||%s\n", cases[i].text);
        expect("encoded.txt", expected);
    }
}

static void test_mojibake(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"don\xc3\xa2\xe2\x82\xac\xe2\x84\xa2t", "don\xe2\x80\x99t"},
        {"caf\xc3\x83\xc2\xa9", "caf\xc3\xa9"},
        {"\xc3\x82\xc2\xa3"
         "5",
         "\xc2\xa3"
         "5"},
        /* twice */
        {"don\xc3\x83\xc2\xa2\xc3\xa2\xe2\x80\x9a\xc2\xac\xc3\xa2\xe2\x80\x9e\xc2\xa2t",
         "don\xe2\x80\x99t"},
        /* what is no double encoding */
        {"CAF\xc3\x89\xe2\x80\x99S", "CAF\xc3\x89\xe2\x80\x99S"},
        {"\xe2\x80\x9c"
         "caf\xc3\xa9\xe2\x80\xa6\xe2\x80\x9d",
         "\xe2\x80\x9c"
         "caf\xc3\xa9\xe2\x80\xa6\xe2\x80\x9d"},
        {"\xc3\x82me et \xc3\xa2ge", "\xc3\x82me et \xc3\xa2ge"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[128];
        snprintf(text, sizeof text, "%s", cases[i][0]);
        text[cs_mojibake_repair(text, strlen(text))] = '\0';
        assert_string_equal(text, cases[i][1]);
    }
}

static void test_json_lines(void **state) {
    (void)state;
    write_text("lines.jsonl",
               "{\"id\":\"a\",\"text\":\"\xc3\x9cnited A met B.\",\"title\":\"T\","
               "\"date\":\"2021-08-03T10:00:00Z\",\"pairs\":[{\"actor\":[7,8],"
               "\"recipient\":[13,14]}]}\r\n"
               "\n"
               "{\"id\":2,\"text\":\"broken\n"
               "{\"text\":\"no id\"}\n"
               "{\"id\":\"h\",\"html\":\"<p>\"}\n"
               "{\"id\":\"n\"}\n"
               "[1]\n"
               "{\"id\":3,\"text\":\"x\",\"pairs\":[{\"actor\":[0,9],\"recipient\":[0,1]}]}\n"
               "{\"id\":4,\"text\":\"d\",\"date\":\"August\"}\n"
               "{\"id\":5,\"text\":\"lone \\ud800 nul \\u0000 tab\t.\"}\n"
               "{\"id\":6,\"text\":\"caf\xe9\"}");
    expect("lines.jsonl",
           "a|2021-08-03|T|\xc3\x9cnited A met B.\n"
           "  A > B\n"
           "! /lines.jsonl:3: not valid JSON: premature end of input near '\"broken' "
           "(column 22)\n"
           "/lines.jsonl:4|||no id\n"
           "! /lines.jsonl:5: \"html\" is not read yet; give \"text\"\n"
           "! /lines.jsonl:6: the document has no \"text\"\n"
           "! /lines.jsonl:7: not a JSON object\n"
           "! /lines.jsonl:8: \"pairs\"[0] needs \"actor\" and \"recipient\", each [start, "
           "end] inside the text (1 characters)\n"
           "! /lines.jsonl:9: \"date\" is \"August\", not YYYY-MM-DD; the document is read "
           "without it\n"
           "4|||d\n"
           "5|||lone \xef\xbf\xbd nul   tab .\n"
           "6|||caf\xc3\xa9\n");
}

static void test_json_offsets(void **state) {
    (void)state;
    /* with pairs the characters stay; without, double encoding is repaired */
    write_text("kept.jsonl", "{\"id\":1,\"text\":\"caf\xc3\x83\xc2\xa9 A B\",\"pairs\":"
                             "[{\"actor\":[6,7],\"recipient\":[8,9]}]}\n"
                             "{\"id\":2,\"text\":\"caf\xc3\x83\xc2\xa9 A B\"}\n");
    expect("kept.jsonl", "1|||caf\xc3\x83\xc2\xa9 A B\n  A > B\n2|||caf\xc3\xa9 A B\n");
    casus_read_options options = {.ignore_pairs = 1, .date = "2020-02-29"};
    const char *name = "kept.jsonl";
    outcome out;
    read_all(&name, 1, &options, &out);
    assert_string_equal(out.text,
                        "1|2020-02-29||caf\xc3\xa9 A B\n2|2020-02-29||caf\xc3\xa9 A B\n");
}

static void test_json_spanning_lines(void **state) {
    (void)state;
    write_text("array.json", "[\n {\"id\": 1,\n  \"text\": \"o}n[e\"},\n {\"id\": 2, \"text\": "
                             "\"two \\\" \"}\n]\n");
    expect("array.json", "1|||o}n[e\n2|||two \" \n");
    write_text("one.json", "{\n \"id\": 1,\n \"text\": \"one\"\n}");
    expect("one.json", "1|||one\n");
    write_text("cut.json", "[\n{\"id\": 1, \"text\": \"one\"},\n{\"id\": 2, \"te");
    expect("cut.json",
           "1|||one\n! /cut.json:3: not valid JSON: the object that begins here does "
           "not end\n");
    write_text("named.txt", "{\"id\": 1, \"text\": \"one\"}\n{\"id\": 2, \"text\": \"two\"}\n");
    expect("named.txt", "1|||one\n2|||two\n");
    write_text("brace.txt", "{sic} said the minister.\n");
    expect("brace.txt", "/brace.txt|||{sic} said the minister.\n\n");
}

static void test_packed(void **state) {
    (void)state;
    static const struct {
        int filter;
        const char *name;
    } kinds[] = {{ARCHIVE_FILTER_GZIP, "packed.gz"},
                 {ARCHIVE_FILTER_BZIP2, "packed.bz2"},
                 {ARCHIVE_FILTER_XZ, "packed.xz"},
                 {ARCHIVE_FILTER_ZSTD, "packed.zst"}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t length = 0;
        char expected[128];
        char *packed = pack(kinds[i].filter, "Packed text.", 12, &length);
        write_file(kinds[i].name, packed, length);
        snprintf(expected, sizeof expected, "/%s|||Packed text.\n", kinds[i].name);
        expect(kinds[i].name, expected);
        free(packed);
    }
}

/* Of a truncated .gz the lines before the damage come out, and the place is named. */
static void test_truncated(void **state) {
    (void)state;
    size_t count = 20000;
    char *lines = malloc(count * 64);
    assert_non_null(lines);
    size_t length = 0;
    for (size_t i = 0; i < count; i++)
        length += (size_t)sprintf(lines + length, "{\"id\":%zu,\"text\":\"number %zu.\"}\n", i,
                                  i * 7919 % 10007);
    size_t packed_length = 0;
    char *packed = pack(ARCHIVE_FILTER_GZIP, lines, length, &packed_length);
    write_file("cut.jsonl.gz", packed, packed_length / 2);
    write_file("cut.txt.gz", packed, 40);
    free(packed);
    free(lines);
    const char *name = "cut.jsonl.gz";
    outcome out;
    read_all(&name, 1, NULL, &out);
    assert_true(out.documents > 5000);
    name = "cut.txt.gz";
    read_all(&name, 1, NULL, &out);
    assert_int_equal(out.documents, 0);
    assert_non_null(strstr(out.text, "damaged or truncated"));
}

static void test_too_long(void **state) {
    (void)state;
    write_text("long.jsonl", "{\"id\":1,\"text\":\"a\"}\n"
                             "{\"id\":2,\"text\":\"this line is far too long for it\"}\n"
                             "{\"id\":3,\"text\":\"c\"}\n");
    write_text("long.txt", "this text is far too long for the limit as well");
    const char *names[] = {"long.jsonl", "long.txt"};
    casus_read_options options = {.max_document_bytes = 32};
    outcome out;
    read_all(names, 2, &options, &out);
    assert_string_equal(out.text,
                        "1|||a\n"
                        "! /long.jsonl:2: the line is longer than 32 bytes and was skipped\n"
                        "3|||c\n"
                        "! /long.txt:0: the text is longer than 32 bytes and was skipped\n");
}

static void test_folders(void **state) {
    (void)state;
    char path[256];
    assert_int_equal(mkdir(path_of("tree", path), 0755), 0);
    assert_int_equal(mkdir(path_of("tree/b", path), 0755), 0);
    assert_int_equal(mkdir(path_of("tree/.hidden", path), 0755), 0);
    write_text("tree/c.txt", "third");
    write_text("tree/a.txt", "first");
    write_text("tree/b/x.txt", "second");
    write_text("tree/.hidden/x.txt", "never");
    write_text("tree/.y.txt", "never");
    write_file("tree/d.bin", "\1\2\3\4\5\6\7\1\2\3\4\5\6\7\1\2\3\4\5\6\7", 21);
    /* a link back up must not walk for ever */
    assert_int_equal(symlink("..", path_of("tree/b/up", path)), 0);
    expect("tree", "/tree/a.txt|||first\n"
                   "/tree/b/x.txt|||second\n"
                   "/tree/c.txt|||third\n"
                   "! /tree/d.bin:0: looks like a binary file, not text\n");
    if (geteuid() != 0) { /* root may read everything */
        assert_int_equal(mkdir(path_of("closed", path), 0), 0);
        const char *names[] = {"closed", "tree/c.txt"};
        outcome out;
        read_all(names, 2, NULL, &out);
        assert_string_equal(out.text, "! /closed:0: Permission denied\n/tree/c.txt|||third\n");
    }
}

static void test_memory_document(void **state) {
    (void)state;
    casus_doc *doc = NULL;
    casus_error error;
    assert_int_equal(cs_doc_new(&doc, NULL, "A title", "2020-05", "text", 4, NULL, &error),
                     CASUS_OK);
    assert_string_equal(doc->id, "");
    assert_int_equal(doc->date.month, 5);
    assert_int_equal(doc->text.length, 4);
    cs_doc_free(doc);
    assert_int_equal(cs_doc_new(&doc, "x", NULL, "soon", "text", 4, NULL, &error),
                     CASUS_ERROR_USAGE);
    casus_read_options options = {.max_document_bytes = 3};
    assert_int_equal(cs_doc_new(&doc, "x", NULL, NULL, "text", 4, &options, &error),
                     CASUS_ERROR_LIMIT);
}

/* Documents that keep what they were read from, and objects that have no text. */
static void test_kept_source(void **state) {
    (void)state;
    write_text("coding.jsonl", "\n{\"id\":\"a\",\"events\":[]}\n{\"text\":\"b\",\"n\":1}\n");
    write_text("plain.txt", "<Sentence/>\n");
    char first[256], second[256];
    const char *const paths[] = {path_of("coding.jsonl", first), path_of("plain.txt", second)};
    static const struct {
        const char *source, *text;
        uint64_t line;
    } wanted[] = {{"{\"id\":\"a\",\"events\":[]}", "", 2},
                  {"{\"text\":\"b\",\"n\":1}", "b", 3},
                  {"<Sentence/>\n", "<Sentence/>\n", 1}};
    casus_read_options options = {.keep_source = 1};
    casus_reader *reader = NULL;
    assert_int_equal(cs_reader_open(&reader, paths, 2, &options, NULL, NULL, NULL), CASUS_OK);
    for (size_t i = 0; i < 3; i++) {
        casus_doc *doc = NULL;
        assert_int_equal(cs_reader_next(reader, &doc, NULL), CASUS_OK);
        assert_int_equal(doc->origin.length, strlen(wanted[i].source));
        assert_memory_equal(doc->origin.data, wanted[i].source, doc->origin.length);
        assert_int_equal(doc->origin_line, wanted[i].line);
        assert_int_equal(doc->origin_is_json, i < 2);
        assert_string_equal(doc->origin_name, paths[i / 2]);
        assert_string_equal(doc->text.data, wanted[i].text);
        cs_doc_free(doc);
    }
    casus_doc *none = NULL;
    assert_int_equal(cs_reader_next(reader, &none, NULL), CASUS_END);
    assert_int_equal(cs_reader_failures(reader), 0);
    cs_reader_free(reader);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain_text),      cmocka_unit_test(test_encodings),
        cmocka_unit_test(test_mojibake),        cmocka_unit_test(test_json_lines),
        cmocka_unit_test(test_json_offsets),    cmocka_unit_test(test_json_spanning_lines),
        cmocka_unit_test(test_packed),          cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_too_long),        cmocka_unit_test(test_folders),
        cmocka_unit_test(test_memory_document), cmocka_unit_test(test_kept_source),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
