#include "eval_petrarch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What stands between < and >. */
typedef struct xml_tag {
    const char *name; /* with the / of a closing tag */
    size_t name_length;
    const char *attributes;
    size_t attributes_length;
} xml_tag;

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Steps to the byte `to`, counting lines. */
static void step_to(petrarch_file *file, size_t to) {
    for (; file->at < to; file->at++)
        file->source.line += file->source.data[file->at] == '\n';
}

/* Where `what` begins at or behind the reading, or SIZE_MAX. */
static size_t find_ahead(const petrarch_file *file, const char *what) {
    const char *start = file->source.data + file->at;
    const char *found = memmem(start, file->source.length - file->at, what, strlen(what));
    return found == NULL ? SIZE_MAX : (size_t)(found - file->source.data);
}

static bool is_at(const petrarch_file *file, const char *what) {
    size_t length = strlen(what);
    return file->source.length - file->at >= length &&
           memcmp(file->source.data + file->at, what, length) == 0;
}

/* Steps to the next tag that is no comment; false when there is none. */
static bool find_tag(petrarch_file *file) {
    for (;;) {
        size_t start = find_ahead(file, "<");
        step_to(file, start == SIZE_MAX ? file->source.length : start);
        if (start == SIZE_MAX)
            return false;
        if (!is_at(file, "<!--"))
            return true;
        size_t end = find_ahead(file, "-->");
        step_to(file, end == SIZE_MAX ? file->source.length : end + 3);
    }
}

/* Reads the tag that begins here and steps behind it; false when it does not end. */
static bool read_tag(petrarch_file *file, xml_tag *out) {
    size_t end = find_ahead(file, ">");
    const char *data = file->source.data;
    if (end == SIZE_MAX) {
        step_to(file, file->source.length);
        return false;
    }
    size_t name_end = file->at + 1;
    while (name_end < end && !is_space(data[name_end]) &&
           (data[name_end] != '/' || name_end == file->at + 1))
        name_end++;
    *out = (xml_tag){data + file->at + 1, name_end - file->at - 1, data + name_end,
                     end - name_end};
    step_to(file, end + 1);
    return true;
}

static bool is_tag(const xml_tag *tag, const char *name) {
    return tag->name_length == strlen(name) && memcmp(tag->name, name, tag->name_length) == 0;
}

/* The character of an entity such as "amp" as UTF-8, or 0 for one that is unknown. */
static unsigned long code_of_entity(const char *name, size_t length) {
    static const struct {
        const char *name;
        char c;
    } known[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i].name) == length && memcmp(known[i].name, name, length) == 0)
            return (unsigned char)known[i].c;
    char digits[12];
    if (length < 2 || length >= sizeof digits || name[0] != '#')
        return 0;
    memcpy(digits, name + 1, length - 1);
    digits[length - 1] = '\0';
    unsigned long code =
        digits[0] == 'x' ? strtoul(digits + 1, NULL, 16) : strtoul(digits, NULL, 10);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : code;
}

static size_t put_utf8(char *out, unsigned long code) {
    size_t more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static const unsigned char lead[] = {0, 0xc0, 0xe0, 0xf0};
    out[0] = (char)(lead[more] | code >> (6 * more));
    for (size_t i = 1; i <= more; i++)
        out[i] = (char)(0x80 | (code >> (6 * (more - i)) & 0x3f));
    return more + 1;
}

/* Copies text with its entities replaced and white space single; `out` has room for all of it.
 * An entity is never shorter than its character. */
static void put_text(char *out, const char *data, size_t length) {
    size_t put = 0;
    for (size_t i = 0; i < length; i++) {
        if (is_space(data[i]) || data[i] == '\0') {
            if (put > 0 && out[put - 1] != ' ')
                out[put++] = ' ';
            continue;
        }
        const char *end = data[i] == '&' ? memchr(data + i, ';', length - i) : NULL;
        size_t name_length = end == NULL ? 0 : (size_t)(end - data) - i - 1;
        unsigned long code = end == NULL ? 0 : code_of_entity(data + i + 1, name_length);
        if (code == 0) {
            out[put++] = data[i];
        } else {
            put += put_utf8(out + put, code);
            i += name_length + 1;
        }
    }
    if (put > 0 && out[put - 1] == ' ')
        put--;
    out[put] = '\0';
}

/* The value of an attribute, cut to `size`; "" when it is not there. */
static void read_attribute(const xml_tag *tag, const char *name, char *out, size_t size) {
    const char *at = tag->attributes, *end = at + tag->attributes_length;
    out[0] = '\0';
    while (at < end) {
        while (at < end && is_space(*at))
            at++;
        const char *word = at;
        while (at < end && *at != '=' && !is_space(*at))
            at++;
        size_t length = (size_t)(at - word);
        while (at < end && (is_space(*at) || *at == '='))
            at++;
        if (at == end || (*at != '"' && *at != '\''))
            continue;
        const char *value = at + 1;
        const char *quote = memchr(value, *at, (size_t)(end - value));
        if (quote == NULL)
            return;
        at = quote + 1;
        if (length != strlen(name) || memcmp(word, name, length) != 0)
            continue;
        size_t room = (size_t)(quote - value) < size ? (size_t)(quote - value) : size - 1;
        put_text(out, value, room);
        return;
    }
}

/* 19950101 as 1995-01-01; another form is no date. */
static void read_date(const xml_tag *tag, char out[11]) {
    char day[16];
    read_attribute(tag, "date", day, sizeof day);
    out[0] = '\0';
    if (strlen(day) == 8 && strspn(day, "0123456789") == 8)
        snprintf(out, 11, "%.4s-%.2s-%.2s", day, day + 4, day + 6);
}

/* <Text>, whose tag has just been read. */
static bool read_text(petrarch_file *file, petrarch_sentence *out, casus_error *error) {
    size_t start = file->at, end = find_ahead(file, "</Text>");
    if (end == SIZE_MAX) {
        step_to(file, file->source.length);
        return fail_at(error, CASUS_ERROR_INPUT, &out->place, "the <Text> does not end");
    }
    char *text = malloc(end - start + 1);
    if (text == NULL)
        return fail_at(error, CASUS_ERROR_MEMORY, &out->place, "out of memory");
    put_text(text, file->source.data + start, end - start);
    free(out->text);
    out->text = text;
    step_to(file, end);
    return true;
}

static bool read_coding(const xml_tag *tag, petrarch_sentence *out, casus_error *error) {
    coded_dyad dyad;
    read_attribute(tag, "eventcode", dyad.cameo, sizeof dyad.cameo);
    read_attribute(tag, "sourcecode", dyad.source, sizeof dyad.source);
    read_attribute(tag, "targetcode", dyad.target, sizeof dyad.target);
    if (dyad.cameo[0] == '\0') /* noevents="true" */
        return true;
    if (!make_room((void **)&out->dyads, &out->dyad_capacity, out->dyad_count,
                   sizeof *out->dyads))
        return fail_at(error, CASUS_ERROR_MEMORY, &out->place, "out of memory");
    out->dyads[out->dyad_count++] = dyad;
    return true;
}

/* What stands between <Sentence> and </Sentence>. */
static bool read_content(petrarch_file *file, petrarch_sentence *out, casus_error *error) {
    xml_tag tag;
    bool good = true;
    while (good) {
        if (!find_tag(file) || is_at(file, "<Sentence") || !read_tag(file, &tag))
            return fail_at(error, CASUS_ERROR_INPUT, &out->place,
                           "the <Sentence> that begins here does not end");
        if (is_tag(&tag, "/Sentence"))
            break;
        if (is_tag(&tag, "Text"))
            good = read_text(file, out, error);
        else if (is_tag(&tag, "EventCoding"))
            good = read_coding(&tag, out, error);
    }
    return good;
}

/* Whether PETRARCH would look at the sentence. */
static bool is_valid(const xml_tag *tag) {
    char valid[16];
    read_attribute(tag, "valid", valid, sizeof valid);
    return strcasecmp(valid, "false") != 0 && strcasecmp(valid, "invalid") != 0;
}

static bool begin_sentence(const petrarch_file *file, const xml_tag *tag, uint64_t line,
                           petrarch_sentence *out) {
    memset(out, 0, sizeof *out);
    out->place = file->source;
    out->place.line = line;
    read_attribute(tag, "id", out->id, sizeof out->id);
    if (out->id[0] == '\0')
        snprintf(out->id, sizeof out->id, "%.100s:%llu", file->source.name,
                 (unsigned long long)line);
    read_date(tag, out->date);
    out->text = calloc(1, 1);
    return out->text != NULL;
}

petrarch_result petrarch_next(petrarch_file *file, petrarch_sentence *out, casus_error *error) {
    xml_tag tag;
    while (find_tag(file)) {
        uint64_t line = file->source.line;
        if (!read_tag(file, &tag) || !is_tag(&tag, "Sentence"))
            continue;
        file->sentence_count++;
        bool good = begin_sentence(file, &tag, line, out) ||
                    fail_at(error, CASUS_ERROR_MEMORY, &out->place, "out of memory");
        good = good && read_content(file, out, error);
        if (good && is_valid(&tag))
            return PETRARCH_SENTENCE;
        petrarch_free(out);
        if (!good)
            return PETRARCH_ERROR;
    }
    return PETRARCH_END;
}

void petrarch_free(petrarch_sentence *sentence) {
    free(sentence->text);
    free(sentence->dyads);
    memset(sentence, 0, sizeof *sentence);
}
