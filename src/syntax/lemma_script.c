#include "syntax/lemma_script.h"

#include "base/utf8.h"
#include "syntax/word_features.h"

#include <string.h>

bool cs_lemma_script_read(cs_text script, cs_lemma_script *out) {
    if (script.length < 3 || memchr("LKTU", script.data[0], 4) == NULL)
        return false;
    size_t at = 1;
    uint32_t cut = 0;
    while (at < script.length && cs_is_digit(script.data[at]) && cut < 100)
        cut = cut * 10 + (uint32_t)(script.data[at++] - '0');
    if (at == 1 || at == script.length || script.data[at] != '+' || cut > UINT8_MAX)
        return false;
    out->casing = script.data[0];
    out->cut = (uint8_t)cut;
    out->added = (cs_text){script.data + at + 1, script.length - at - 1};
    return true;
}

static uint32_t cased(char casing, uint32_t code, bool first) {
    if (casing == 'K')
        return code;
    bool up = casing == 'U' || (casing == 'T' && first);
    return up ? cs_word_upper(code) : cs_word_lower(code);
}

/* As features.py's lemma_base: apostrophes made plain, invisible characters gone. 0: gone. */
static uint32_t base_code(uint32_t code) {
    if ((code >= 0x2018 && code <= 0x201b) || code == 0x2032 || code == '`' || code == 0xb4 ||
        code == 0x2bc)
        return '\'';
    if (code == 0xad || (code >= 0x200b && code <= 0x200d) || code == 0x2060 || code == 0xfeff)
        return 0;
    return code;
}

/* Characters of the base, and whether they differ from the bytes of the form. */
static size_t count_base(char casing, cs_text form, bool *changes) {
    size_t count = 0;
    *changes = false;
    for (size_t at = 0; at < form.length;) {
        uint32_t code = cs_utf8_next(form, &at);
        uint32_t base = base_code(code);
        if (base == 0) {
            *changes = true;
            continue;
        }
        if (cased(casing, base, count == 0) != code)
            *changes = true;
        count++;
    }
    return count;
}

/* Bytes of the first `count` characters. */
static size_t front_bytes(cs_text form, size_t count) {
    size_t at = 0;
    for (size_t i = 0; i < count && at < form.length; i++)
        cs_utf8_next(form, &at);
    return at;
}

cs_text cs_lemma_apply(const cs_lemma_script *script, cs_text form, cs_arena *arena) {
    bool changes;
    size_t count = count_base(script->casing, form, &changes);
    size_t kept = count;
    cs_text added = {NULL, 0};
    if (script->cut <= count && (script->cut < count || script->added.length > 0)) {
        kept = count - script->cut;
        added = script->added;
    }
    if (!changes && added.length == 0)
        return (cs_text){form.data, front_bytes(form, kept)};
    if (kept == 0 && added.length > 0)
        return added; /* the model's string, which outlives the document */
    /* one character never grows beyond three bytes by a change of case; four is its most */
    char *out = cs_arena_alloc(arena, kept * 4 + added.length + 1);
    if (out == NULL)
        return (cs_text){NULL, 0};
    size_t length = 0, done = 0;
    for (size_t at = 0; at < form.length && done < kept;) {
        uint32_t base = base_code(cs_utf8_next(form, &at));
        if (base != 0)
            length += cs_utf8_encode(cased(script->casing, base, done++ == 0), out + length);
    }
    if (added.length > 0)
        memcpy(out + length, added.data, added.length);
    return (cs_text){out, length + added.length};
}
