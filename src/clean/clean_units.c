/* Cuts the text into units: lines, or hard-wrapped lines joined. */
#include "clean/clean.h"
#include "clean/clean_work.h"

#include "base/utf8.h"

#include <string.h>

/* Lines of wrapped text are no longer than this, and the longest is no shorter than that. */
#define WRAP_MAX 100
#define WRAP_MIN 40

typedef struct text_line {
    cs_span span; /* trimmed */
    uint32_t gap;
    uint32_t width;      /* code points */
    uint32_t first_word; /* code points of the first word */
    bool starts_lower;
    bool joined; /* goes on the line before */
} text_line;

typedef CS_VECTOR(text_line) line_list;

static bool is_white_at(cs_text text, size_t pos, size_t *length) {
    *length = 1;
    if (cs_is_space(text.data[pos]))
        return true;
    *length = 2; /* the non-breaking space */
    return text.data[pos] == '\xc2' && pos + 1 < text.length && text.data[pos + 1] == '\xa0';
}

cs_span cs_clean_trim(cs_text text, cs_span span) {
    size_t length;
    cs_text limited = {text.data, cs_span_end(span)};
    while (span.length > 0 && is_white_at(limited, span.offset, &length)) {
        span.offset += (uint32_t)length;
        span.length -= (uint32_t)length;
    }
    while (span.length > 0) {
        uint32_t end = cs_span_end(span);
        if (cs_is_space(text.data[end - 1]))
            span.length--;
        else if (span.length > 1 && memcmp(text.data + end - 2, "\xc2\xa0", 2) == 0)
            span.length -= 2;
        else
            break;
    }
    return span;
}

static void measure(cs_text text, text_line *line) {
    cs_text slice = cs_text_slice(text.data, line->span);
    size_t pos = 0;
    line->starts_lower = slice.length > 0 && cs_is_lower(slice.data[0]);
    line->width = (uint32_t)cs_utf8_count(slice);
    while (pos < slice.length && !cs_is_space(slice.data[pos]))
        pos++;
    line->first_word = (uint32_t)cs_utf8_count((cs_text){slice.data, pos});
}

static bool find_lines(cs_clean_work *work, line_list *lines) {
    uint32_t gap = 0;
    size_t pos = 0;
    while (pos < work->text.length) {
        const char *end = memchr(work->text.data + pos, '\n', work->text.length - pos);
        size_t next = end == NULL ? work->text.length : (size_t)(end - work->text.data);
        if (lines->count + 1 >= CS_CLEAN_MAX_UNITS)
            next = work->text.length;
        cs_span span = {(uint32_t)pos, (uint32_t)(next - pos)};
        pos = next + 1;
        span = cs_clean_trim(work->text, span);
        if (span.length == 0) {
            gap++;
            continue;
        }
        text_line *line = cs_push(&work->arena, lines);
        if (line == NULL)
            return false;
        line->span = span;
        line->gap = gap;
        measure(work->text, line);
        gap = 0;
    }
    return true;
}

/* Whether the line below could not have taken the next line's first word: a full line. */
static bool is_full(const text_line *line, const text_line *next, uint32_t width) {
    return line->width + 1 + next->first_word > width;
}

/* Joins the wrapped lines of one block (no blank line inside). Wrapping leaves a mark: of all
 * lines but the last of a paragraph, none had room for the first word of the next. */
static void join_block(text_line *lines, size_t count, uint32_t *usual_width) {
    uint32_t width = 0;
    for (size_t i = 0; i < count; i++)
        if (lines[i].width > width)
            width = lines[i].width;
    if (width > WRAP_MAX || width < WRAP_MIN)
        return;
    if (count < 3) { /* too little to tell by itself: as wide as the blocks before it */
        if (*usual_width == 0 || width > *usual_width)
            return;
        width = *usual_width;
    }
    size_t full = 0;
    size_t lower = 0;
    for (size_t i = 0; i + 1 < count; i++)
        if (is_full(&lines[i], &lines[i + 1], width)) {
            full++;
            lower += lines[i + 1].starts_lower;
        }
    if (full == 0 || full * 10 < (count - 1) * 6 || lower * 10 < full * 3)
        return;
    if (width > *usual_width)
        *usual_width = width;
    for (size_t i = 0; i + 1 < count; i++)
        lines[i + 1].joined = is_full(&lines[i], &lines[i + 1], width);
}

static void join_wrapped(line_list *lines) {
    uint32_t width = 0;
    for (size_t i = 0; i < lines->count;) {
        size_t end = i + 1;
        while (end < lines->count && lines->items[end].gap == 0)
            end++;
        join_block(lines->items + i, end - i, &width);
        i = end;
    }
}

/* The number of blank lines that most units have before them. */
static uint32_t find_usual_gap(const line_list *lines) {
    size_t counts[4] = {0, 0, 0, 0};
    for (size_t i = 1; i < lines->count; i++)
        if (!lines->items[i].joined)
            counts[lines->items[i].gap < 3 ? lines->items[i].gap : 3]++;
    uint32_t usual = 0;
    for (uint32_t i = 1; i < 4; i++)
        if (counts[i] > counts[usual])
            usual = i;
    return usual;
}

bool cs_clean_units(cs_clean_work *work) {
    line_list lines = {0};
    if (!find_lines(work, &lines))
        return false;
    join_wrapped(&lines);
    work->usual_gap = find_usual_gap(&lines);
    for (size_t i = 0; i < lines.count; i++) {
        const text_line *line = &lines.items[i];
        if (line->joined) {
            cs_unit *last = &work->units.items[work->units.count - 1];
            last->span.length = cs_span_end(line->span) - last->span.offset;
            continue;
        }
        cs_unit *unit = cs_push(&work->arena, &work->units);
        if (unit == NULL)
            return false;
        unit->span = line->span;
        unit->gap = line->gap;
        unit->article = CS_NO_ARTICLE;
    }
    return true;
}
