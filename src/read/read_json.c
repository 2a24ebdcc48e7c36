#include "read/read_json.h"

#include "base/utf8.h"
#include "read/decode.h"
#include "read/reader.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One offset in so many code points is kept when pairs are translated. */
#define MARK_STEP 64

/* The object being read, and where it stands. */
typedef struct object_reader {
    json_t *root;
    casus_doc *doc;
    cs_place place;
    const cs_read_setup *setup;
    casus_error *warning;
    casus_error *error;
} object_reader;

static casus_status fail_input(object_reader *r, const char *message) {
    return cs_fail(r->error, CASUS_ERROR_INPUT, r->place, "%s", message);
}

static cs_text string_of(const json_t *value) {
    if (!json_is_string(value))
        return (cs_text){"", 0};
    return (cs_text){json_string_value(value), json_string_length(value)};
}

/* Escapes of half a surrogate pair, which Python writes and jansson refuses, become U+FFFD. */
static bool repair_surrogates(char *data, size_t length) {
    bool changed = false;
    for (size_t i = 0; i + 5 < length; i++) {
        if (data[i] != '\\')
            continue;
        if (data[i + 1] != 'u') {
            i++;
            continue;
        }
        char *hex = data + i + 2;
        bool is_surrogate = cs_lower(hex[0]) == 'd' && hex[1] != '\0' &&
                            strchr("89abcdefABCDEF", hex[1]) != NULL;
        bool is_high = is_surrogate && strchr("89abAB", hex[1]) != NULL;
        if (is_high && i + 11 < length && hex[4] == '\\' && hex[5] == 'u' &&
            cs_lower(hex[6]) == 'd' && hex[7] != '\0' && strchr("cdefCDEF", hex[7]) != NULL) {
            i += 11;
            continue;
        }
        if (is_surrogate) {
            memcpy(hex, "fffd", 4);
            changed = true;
        }
        i += 5;
    }
    return changed;
}

static json_t *parse(char *object, size_t length, json_error_t *why) {
    json_t *root = json_loadb(object, length, JSON_ALLOW_NUL, why);
    if (root == NULL && repair_surrogates(object, length))
        root = json_loadb(object, length, JSON_ALLOW_NUL, why);
    return root;
}

bool cs_read_json_is_object(cs_text line) {
    json_t *root = json_loadb(line.data, line.length, JSON_ALLOW_NUL, NULL);
    bool is_object = json_is_object(root);
    json_decref(root);
    return is_object;
}

static casus_status read_id(object_reader *r) {
    char made[512];
    const json_t *value = json_object_get(r->root, "id");
    cs_text id = string_of(value);
    if (json_is_integer(value)) {
        snprintf(made, sizeof made, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        id = cs_text_of(made);
    } else if (id.length == 0) {
        snprintf(made, sizeof made, "%.480s:%" PRIu64, r->place.source, r->place.line);
        id = cs_text_of(made);
    }
    r->doc->id = cs_arena_copy(&r->doc->arena, id.data, id.length);
    if (r->doc->id == NULL)
        return cs_fail_memory(r->error);
    /* the id is a C string: a NUL would cut it, a newline would break rows */
    for (size_t i = 0; i < id.length; i++)
        if ((unsigned char)r->doc->id[i] < 0x20)
            r->doc->id[i] = ' ';
    return CASUS_OK;
}

static casus_status read_plain(object_reader *r, const char *name, cs_text *out) {
    cs_text text = string_of(json_object_get(r->root, name));
    if (text.length == 0)
        return CASUS_OK;
    return cs_decode(&r->doc->arena, text, false, true, out, r->error);
}

static casus_status read_date(object_reader *r) {
    const json_t *value = json_object_get(r->root, "date");
    cs_text text = cs_text_trim(string_of(value));
    r->doc->date = r->setup->date;
    if (value == NULL || json_is_null(value) || (json_is_string(value) && text.length == 0))
        return CASUS_OK;
    cs_date date;
    if (text.length > 0 && cs_date_parse(text, &date)) {
        r->doc->date = date;
        return CASUS_OK;
    }
    if (text.length > 0)
        (void)cs_fail(r->warning, CASUS_ERROR_INPUT, r->place,
                      "\"date\" is \"%.40s\", not YYYY-MM-DD; the document is read without it",
                      text.data);
    else
        (void)cs_fail(r->warning, CASUS_ERROR_INPUT, r->place,
                      "\"date\" is not a string; the document is read without it");
    return CASUS_OK;
}

/* Byte offsets of every MARK_STEP-th code point. */
typedef struct offset_marks {
    cs_text text;
    uint32_t *marks;
    size_t count; /* code points in all */
} offset_marks;

static bool make_marks(cs_text text, offset_marks *out) {
    *out = (offset_marks){text, NULL, 0};
    out->marks = calloc(text.length / MARK_STEP + 1, sizeof *out->marks);
    if (out->marks == NULL)
        return false;
    for (size_t pos = 0; pos < text.length; out->count++) {
        if (out->count % MARK_STEP == 0)
            out->marks[out->count / MARK_STEP] = (uint32_t)pos;
        (void)cs_utf8_next(text, &pos);
    }
    return true;
}

static uint32_t byte_offset(const offset_marks *marks, size_t code_point) {
    if (code_point >= marks->count)
        return (uint32_t)marks->text.length;
    size_t pos = marks->marks[code_point / MARK_STEP];
    for (size_t i = 0; i < code_point % MARK_STEP; i++)
        (void)cs_utf8_next(marks->text, &pos);
    return (uint32_t)pos;
}

static bool read_span(const json_t *value, const offset_marks *marks, cs_span *out) {
    const json_t *first = json_array_get(value, 0);
    const json_t *second = json_array_get(value, 1);
    if (json_array_size(value) != 2 || !json_is_integer(first) || !json_is_integer(second))
        return false;
    json_int_t start = json_integer_value(first);
    json_int_t end = json_integer_value(second);
    if (start < 0 || end <= start || (uint64_t)end > marks->count)
        return false;
    out->offset = byte_offset(marks, (size_t)start);
    out->length = byte_offset(marks, (size_t)end) - out->offset;
    return true;
}

static casus_status read_pairs(object_reader *r, const json_t *pairs) {
    if (pairs == NULL || json_is_null(pairs))
        return CASUS_OK;
    if (!json_is_array(pairs))
        return fail_input(r, "\"pairs\" is not an array");
    offset_marks marks;
    if (!make_marks(r->doc->text, &marks))
        return cs_fail_memory(r->error);
    casus_status status = CASUS_OK;
    r->doc->has_pairs = true;
    for (size_t i = 0; i < json_array_size(pairs) && status == CASUS_OK; i++) {
        const json_t *value = json_array_get(pairs, i);
        cs_pair *pair = cs_push(&r->doc->arena, &r->doc->pairs);
        if (pair == NULL)
            status = cs_fail_memory(r->error);
        else if (!read_span(json_object_get(value, "actor"), &marks, &pair->actor) ||
                 !read_span(json_object_get(value, "recipient"), &marks, &pair->recipient))
            status = cs_fail(r->error, CASUS_ERROR_INPUT, r->place,
                             "\"pairs\"[%zu] needs \"actor\" and \"recipient\", each "
                             "[start, end] inside the text (%zu characters)",
                             i, marks.count);
    }
    free(marks.marks);
    return status;
}

static casus_status read_text(object_reader *r) {
    const json_t *value = json_object_get(r->root, "text");
    if ((value == NULL || json_is_null(value)) && r->setup->keep_source)
        return cs_decode(&r->doc->arena, (cs_text){"", 0}, false, false, &r->doc->text,
                         r->error);
    if (value == NULL || json_is_null(value))
        return fail_input(r, json_object_get(r->root, "html") != NULL
                                 ? "\"html\" is not read yet; give \"text\""
                                 : "the document has no \"text\"");
    if (!json_is_string(value))
        return fail_input(r, "\"text\" is not a string");
    cs_text text = string_of(value);
    if (text.length > r->setup->max_document_bytes)
        return cs_fail(r->error, CASUS_ERROR_LIMIT, r->place,
                       "the document is longer than %zu bytes", r->setup->max_document_bytes);
    const json_t *pairs = r->setup->ignore_pairs ? NULL : json_object_get(r->root, "pairs");
    bool repair = !json_is_array(pairs);
    casus_status status =
        cs_decode(&r->doc->arena, text, false, repair, &r->doc->text, r->error);
    return status != CASUS_OK ? status : read_pairs(r, pairs);
}

static casus_status read_fields(object_reader *r) {
    casus_status status;
    r->doc->whole_text = r->setup->whole_text;
    if ((status = read_id(r)) != CASUS_OK || (status = read_text(r)) != CASUS_OK ||
        (status = read_plain(r, "title", &r->doc->title)) != CASUS_OK ||
        (status = read_plain(r, "source", &r->doc->source)) != CASUS_OK ||
        (status = read_plain(r, "url", &r->doc->url)) != CASUS_OK ||
        (status = read_plain(r, "language", &r->doc->language)) != CASUS_OK)
        return status;
    return read_date(r);
}

casus_status cs_keep_source(casus_doc *doc, cs_text bytes, bool is_json, cs_place place,
                            const cs_read_setup *setup, casus_error *error) {
    if (!setup->keep_source)
        return CASUS_OK;
    const char *copy = cs_arena_copy(&doc->arena, bytes.data, bytes.length);
    const char *name = cs_arena_copy(&doc->arena, place.source, strlen(place.source));
    if (copy == NULL || name == NULL)
        return cs_fail_memory(error);
    doc->origin = (cs_text){copy, bytes.length};
    doc->origin_name = name;
    doc->origin_line = place.line;
    doc->origin_is_json = is_json;
    return CASUS_OK;
}

casus_status cs_read_json(casus_doc **out, char *object, size_t length, const char *source,
                          uint64_t line, const cs_read_setup *setup, casus_error *warning,
                          casus_error *error) {
    object_reader r = {
        .place = {source, line, 0}, .setup = setup, .warning = warning, .error = error};
    casus_status status = CASUS_OK;
    cs_arena scratch;
    cs_arena_init(&scratch);
    /* a raw control character inside a string is wrong JSON, but harmless */
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)object[i] < 0x20 && object[i] != '\n')
            object[i] = ' ';
    cs_text bytes = {object, length};
    if (cs_utf8_check(bytes) != SIZE_MAX) {
        status = cs_decode(&scratch, bytes, false, false, &bytes, error);
        if (status != CASUS_OK)
            goto done;
        object = (char *)(uintptr_t)bytes.data; /* the scratch arena's copy */
    }
    json_error_t why;
    r.root = parse(object, bytes.length, &why);
    if (r.root == NULL) {
        if (json_error_code(&why) == json_error_out_of_memory) {
            status = cs_fail_memory(error);
            goto done;
        }
        if (why.line > 1)
            r.place.line += (uint64_t)why.line - 1;
        status = cs_fail(error, CASUS_ERROR_INPUT, r.place, "not valid JSON: %s (column %d)",
                         why.text, why.column);
        goto done;
    }
    if (!json_is_object(r.root)) {
        status = fail_input(&r, "not a JSON object");
        goto done;
    }
    r.doc = calloc(1, sizeof *r.doc);
    if (r.doc == NULL) {
        status = cs_fail_memory(error);
        goto done;
    }
    cs_arena_init(&r.doc->arena);
    status = read_fields(&r);
    if (status == CASUS_OK)
        status =
            cs_keep_source(r.doc, (cs_text){object, bytes.length}, true, r.place, setup, error);
    if (status == CASUS_OK) {
        *out = r.doc;
        r.doc = NULL;
    }
done:
    cs_doc_free(r.doc);
    json_decref(r.root);
    cs_arena_free(&scratch);
    return status;
}
