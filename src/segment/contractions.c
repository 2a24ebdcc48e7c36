#include "segment/contractions.h"

#include "base/error.h"
#include "base/utf8.h"
#include "segment/atoms.h"

#include <stdlib.h>

/* A word and a guessed ending together have at least this many letters. */
enum { GUESS_LENGTH = 4, SUFFIXES = 4 };

static casus_status bad_line(casus_error *error, cs_text line) {
    return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                   "the model's list of contractions is damaged at '%.*s'; rebuild the model",
                   (int)(line.length < 60 ? line.length : 60), line.data);
}

static casus_status read_whole(cs_contractions *out, cs_arena *arena, cs_text line,
                               cs_text rest, bool guess, casus_error *error) {
    cs_text form = cs_text_cut(&rest, ' ');
    cs_text first = cs_text_cut(&rest, ' ');
    cs_parts parts = {.count = 1};
    size_t total = cs_utf8_count(first);
    while (rest.length > 0) {
        size_t size = cs_utf8_count(cs_text_cut(&rest, ' '));
        if (parts.count >= CS_PARTS_LIMIT || size == 0 || size > 60)
            return bad_line(error, line);
        parts.sizes[parts.count - 1] = (uint8_t)size;
        parts.count++;
        total += size;
    }
    if (parts.count < 2 || first.length == 0 || total != cs_utf8_count(form))
        return bad_line(error, line);
    cs_whole *whole = cs_push(arena, &out->whole);
    if (whole == NULL)
        return cs_fail_memory(error);
    *whole = (cs_whole){form, parts, guess};
    return CASUS_OK;
}

static casus_status read_line(cs_contractions *out, cs_arena *arena, cs_text line,
                              casus_error *error) {
    cs_text rest = line;
    cs_text kind = cs_text_cut(&rest, ' ');
    if (cs_text_equal(kind, CS_LITERAL("whole")))
        return read_whole(out, arena, line, rest, false, error);
    if (cs_text_equal(kind, CS_LITERAL("guess")))
        return read_whole(out, arena, line, rest, true, error);
    cs_ending ending = {0};
    if (cs_text_equal(kind, CS_LITERAL("after")))
        ending.after = cs_text_cut(&rest, ' ');
    else if (!cs_text_equal(kind, CS_LITERAL("suffix")) &&
             !cs_text_equal(kind, CS_LITERAL("guess-suffix")))
        return bad_line(error, line);
    ending.text = rest;
    if (rest.length == 0 || rest.length > 60)
        return bad_line(error, line);
    cs_ending *place = cs_text_equal(kind, CS_LITERAL("guess-suffix"))
                           ? cs_push(arena, &out->guess_endings)
                           : cs_push(arena, &out->endings);
    if (place == NULL)
        return cs_fail_memory(error);
    *place = ending;
    return CASUS_OK;
}

static int compare_whole(const void *a, const void *b) {
    return cs_text_compare(((const cs_whole *)a)->form, ((const cs_whole *)b)->form);
}

casus_status cs_contractions_read(cs_contractions *out, cs_arena *arena, cs_text list,
                                  casus_error *error) {
    *out = (cs_contractions){0};
    while (list.length > 0) {
        cs_text line = cs_text_cut(&list, '\n');
        if (line.length == 0)
            continue;
        casus_status status = read_line(out, arena, line, error);
        if (status != CASUS_OK)
            return status;
    }
    if (out->whole.count > 0)
        qsort(out->whole.items, out->whole.count, sizeof *out->whole.items, compare_whole);
    return CASUS_OK;
}

static const cs_whole *find_whole(const cs_contractions *contractions, cs_text form) {
    size_t low = 0, high = contractions->whole.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = cs_text_compare(contractions->whole.items[middle].form, form);
        if (order == 0)
            return &contractions->whole.items[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* The last code point of a text that is not empty. */
static uint32_t last_code(cs_text text) {
    size_t at = text.length - 1;
    while (at > 0 && ((unsigned char)text.data[at] & 0xc0) == 0x80)
        at--;
    return cs_utf8_next(text, &at);
}

static bool may_follow(const cs_ending *ending, cs_text base) {
    if (base.length == 0)
        return false;
    uint32_t code = last_code(base);
    if (ending->after.length == 0)
        return code == '.' || cs_char_kind_of(code) == CS_CHAR_LETTER;
    for (size_t i = 0; i < ending->after.length; i++)
        if (code == (unsigned char)ending->after.data[i])
            return true;
    return false;
}

static const cs_ending *find_ending(const cs_contractions *contractions, cs_text form) {
    for (size_t i = 0; i < contractions->endings.count; i++) {
        const cs_ending *ending = &contractions->endings.items[i];
        if (!cs_text_ends(form, ending->text))
            continue;
        if (may_follow(ending, (cs_text){form.data, form.length - ending->text.length}))
            return ending;
    }
    return NULL;
}

/* Cuts endings off, from the last one on ("could" "n't" "'ve"). */
static cs_parts split_endings(const cs_contractions *contractions, cs_text form) {
    uint8_t sizes[SUFFIXES];
    size_t count = 0;
    while (count < SUFFIXES) {
        const cs_ending *ending = find_ending(contractions, form);
        if (ending == NULL)
            break;
        sizes[count++] = (uint8_t)cs_utf8_count(ending->text);
        form.length -= ending->text.length;
    }
    cs_parts parts = {.count = (uint8_t)(count + 1)};
    for (size_t i = 0; i < count; i++)
        parts.sizes[i] = sizes[count - 1 - i];
    return parts;
}

cs_parts cs_contractions_split(const cs_contractions *contractions, cs_text form, bool guess) {
    const cs_whole *whole = find_whole(contractions, form);
    if (whole != NULL && (guess || !whole->guess))
        return whole->parts;
    for (size_t i = 0; guess && i < contractions->guess_endings.count; i++) {
        cs_text ending = contractions->guess_endings.items[i].text;
        if (cs_text_ends(form, ending) && cs_utf8_count(form) >= GUESS_LENGTH)
            return (cs_parts){2, {(uint8_t)cs_utf8_count(ending)}};
    }
    return split_endings(contractions, form);
}
