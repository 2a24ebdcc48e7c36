#include "context/context_marks.h"

#include "base/utf8.h"

/* How far a closing single quote is looked for: it is also the apostrophe. */
#define SINGLE_QUOTE_REACH 2000

typedef enum mark_kind {
    MARK_NONE,
    MARK_STRAIGHT,        /* "…" */
    MARK_CURLY,           /* “…” */
    MARK_LOW,             /* „…“ */
    MARK_ANGLE,           /* «…» */
    MARK_TWO_APOSTROPHES, /* ''…'' and ``…'' */
    MARK_CURLY_SINGLE,    /* ‘…’ */
    MARK_SINGLE,          /* '…' */
} mark_kind;

static uint32_t code_before(cs_text text, size_t pos) {
    if (pos == 0)
        return ' ';
    size_t start = pos - 1;
    while (start > 0 && pos - start < 4 && ((unsigned char)text.data[start] & 0xc0) == 0x80)
        start--;
    return cs_utf8_next(text, &start);
}

static uint32_t code_at(cs_text text, size_t pos) {
    return pos < text.length ? cs_utf8_next(text, &pos) : ' ';
}

static bool is_wordlike(uint32_t code) {
    return (code >= '0' && code <= '9') || cs_utf8_is_letter(code);
}

static bool ends_sentence(uint32_t code) {
    return code == ',' || code == '.' || code == '?' || code == '!' || code == 0x2026;
}

/* The mark that the text at pos is, and its bytes. */
static mark_kind mark_at(cs_text text, size_t pos, size_t *length) {
    size_t next = pos;
    uint32_t code = cs_utf8_next(text, &next);
    *length = next - pos;
    switch (code) {
    case '"':
        return MARK_STRAIGHT;
    case 0x201c:
        return MARK_CURLY;
    case 0x201e:
        return MARK_LOW;
    case 0xab:
        return MARK_ANGLE;
    case 0x2018:
        return MARK_CURLY_SINGLE;
    case '\'':
    case '`':
        if (next < text.length && (text.data[next] == '\'' || text.data[next] == '`')) {
            *length = 2;
            return MARK_TWO_APOSTROPHES;
        }
        return code == '\'' ? MARK_SINGLE : MARK_NONE;
    default:
        return MARK_NONE;
    }
}

/* 'I will go,' he said: a straight single quote opens only when one closes behind a comma or
 * full stop, since most are apostrophes. */
static bool single_closes(cs_text text, size_t pos) {
    size_t limit =
        text.length - pos > SINGLE_QUOTE_REACH ? pos + SINGLE_QUOTE_REACH : text.length;
    for (size_t i = pos + 1; i < limit; i++)
        if (text.data[i] == '\'' && ends_sentence((unsigned char)text.data[i - 1]) &&
            !is_wordlike(code_at(text, i + 1)))
            return true;
    return false;
}

static bool opens(cs_text text, size_t pos, size_t length, mark_kind kind) {
    uint32_t before = code_before(text, pos);
    uint32_t after = code_at(text, pos + length);
    switch (kind) {
    case MARK_NONE:
        return false;
    case MARK_STRAIGHT: /* 6" */
        return !(before >= '0' && before <= '9');
    case MARK_TWO_APOSTROPHES:
        return !is_wordlike(before);
    case MARK_CURLY_SINGLE:
        return !is_wordlike(before) && after != ' ';
    case MARK_SINGLE:
        return !is_wordlike(before) && is_wordlike(after) && single_closes(text, pos);
    default:
        return true;
    }
}

/* Whether the text at pos closes a run of the kind; *length: bytes of the mark. */
static bool closes(cs_text text, size_t pos, mark_kind kind, size_t *length) {
    size_t next = pos;
    uint32_t code = cs_utf8_next(text, &next);
    *length = next - pos;
    switch (kind) {
    case MARK_STRAIGHT:
        return code == '"' || code == 0x201d;
    case MARK_CURLY:
        return code == 0x201d || code == '"';
    case MARK_LOW:
        return code == 0x201c || code == 0x201d;
    case MARK_ANGLE:
        return code == 0xbb;
    case MARK_TWO_APOSTROPHES:
        if (code == '\'' && next < text.length && text.data[next] == '\'') {
            *length = 2;
            return true;
        }
        return code == '"';
    case MARK_CURLY_SINGLE:
        return code == 0x2019 && !is_wordlike(code_at(text, next)) &&
               (!is_wordlike(code_before(text, pos)) || code_before(text, pos) != 's');
    case MARK_SINGLE:
        return code == '\'' && ends_sentence(code_before(text, pos)) &&
               !is_wordlike(code_at(text, next));
    default:
        return false;
    }
}

typedef struct mark_scan {
    cs_context_work *work;
    cs_quoted_list *out;
    uint32_t word;       /* first word not before the scan's position */
    mark_kind left_open; /* how the paragraph before ended */
} mark_scan;

static bool add_run(mark_scan *scan, uint32_t paragraph, size_t begin, size_t end,
                    bool continues) {
    const casus_doc *doc = scan->work->doc;
    cs_quoted *quoted = cs_push(&scan->work->doc->arena, scan->out);
    if (!quoted)
        return false;
    quoted->span = (cs_span){(uint32_t)begin, (uint32_t)(end - begin)};
    quoted->paragraph = paragraph;
    quoted->continues = continues;
    quoted->quote = CS_NO_WORD;
    while (scan->word < doc->words.count && doc->words.items[scan->word].span.offset < begin)
        scan->word++;
    quoted->first = scan->word;
    uint32_t last = scan->word;
    while (last < doc->words.count && doc->words.items[last].span.offset < end)
        last++;
    quoted->end = last;
    return true;
}

static bool scan_paragraph(mark_scan *scan, uint32_t index) {
    const casus_doc *doc = scan->work->doc;
    cs_span span = doc->paragraphs.items[index].span;
    cs_text text = {doc->text.data, cs_span_end(span)};
    mark_kind open = MARK_NONE;
    size_t begin = 0;
    bool first = true;
    bool reopened = false;
    for (size_t pos = span.offset; pos < text.length;) {
        size_t length;
        if (open == MARK_NONE) {
            mark_kind kind = mark_at(text, pos, &length);
            if (opens(text, pos, length, kind)) {
                open = kind;
                begin = pos;
                reopened = first && scan->left_open == kind;
            }
            if (!cs_is_space(text.data[pos]))
                first = false;
            pos += length;
            continue;
        }
        if (closes(text, pos, open, &length)) {
            if (!add_run(scan, index, begin, pos + length, reopened))
                return false;
            open = MARK_NONE;
            reopened = false;
        }
        pos += length;
    }
    scan->left_open = MARK_NONE;
    if (open == MARK_NONE)
        return true;
    /* left open: real only if the next paragraph of the article opens the same way */
    if (index + 1 < doc->paragraphs.count &&
        doc->paragraphs.items[index + 1].article == doc->paragraphs.items[index].article) {
        cs_span next = doc->paragraphs.items[index + 1].span;
        size_t pos = next.offset, length;
        cs_text rest = {doc->text.data, cs_span_end(next)};
        while (pos < rest.length && cs_is_space(rest.data[pos]))
            pos++;
        if (pos < rest.length && mark_at(rest, pos, &length) == open) {
            scan->left_open = open;
            return add_run(scan, index, begin, text.length, reopened);
        }
    }
    return true;
}

casus_status cs_find_quoted(cs_context_work *work, cs_quoted_list *out, casus_error *error) {
    mark_scan scan = {work, out, 0, MARK_NONE};
    for (size_t i = 0; i < work->doc->paragraphs.count; i++)
        if (!scan_paragraph(&scan, (uint32_t)i))
            return cs_fail_memory(error);
    return CASUS_OK;
}
