/* What can be seen of a unit: words, endings, capitals, content words. */
#include "clean/clean_work.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

#define PHRASE_WORDS  6  /* the longest phrase of a word set */
#define CONTENT_WORDS 40 /* content words kept of a unit */
#define WEIGHT        3u /* the bits of a content word's hash that hold its weight */
#define STEM_BYTES    6  /* content words are compared by their beginnings */

static bool is_word_code(uint32_t code) {
    return cs_utf8_is_letter(code) || (code >= '0' && code <= '9') || code == '@' ||
           code == '#';
}

static bool is_apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2019;
}

/* The code point at `pos`, 0 at the end. */
static uint32_t peek(cs_text text, size_t pos) {
    return pos < text.length ? cs_utf8_next(text, &pos) : 0;
}

/* Moves *pos behind the word that begins there. Apostrophes and the dots of abbreviations
 * belong to a word when a letter follows. */
static void skip_word(cs_text text, size_t *pos) {
    size_t letters = 0; /* since the last dot */
    while (*pos < text.length) {
        size_t next = *pos;
        uint32_t code = cs_utf8_next(text, &next);
        bool inner = (is_apostrophe(code) || (code == '.' && letters == 1)) &&
                     is_word_code(peek(text, next));
        if (!is_word_code(code) && !inner)
            return;
        letters = inner ? 0 : letters + 1;
        *pos = next;
    }
}

static void describe_word(cs_text text, cs_clean_word *word) {
    size_t upper = 0;
    size_t lower = 0;
    for (size_t pos = word->start; pos < word->end;) {
        uint32_t code = cs_utf8_next(text, &pos);
        if (cs_utf8_is_upper(code))
            upper++;
        else if (cs_utf8_is_letter(code))
            lower++;
        if (upper + lower == 1)
            word->capital = upper == 1;
    }
    word->caps = upper >= 2 && lower == 0;
    word->digit = cs_is_digit(text.data[word->start]);
}

void cs_clean_cut_words(const cs_clean_work *work, cs_span span, cs_clean_words *out) {
    cs_text text = {work->text.data, cs_span_end(span)};
    size_t used = 0;
    size_t pos = span.offset;
    out->count = 0;
    while (pos < text.length && out->count < CS_CLEAN_WORDS) {
        size_t start = pos;
        uint32_t code = cs_utf8_next(text, &pos);
        if (!is_word_code(code))
            continue;
        pos = start;
        skip_word(text, &pos);
        cs_clean_word *word = &out->items[out->count++];
        *word = (cs_clean_word){.start = (uint32_t)start, .end = (uint32_t)pos};
        describe_word(text, word);
        size_t room = sizeof out->folded - used < 48 ? sizeof out->folded - used : 48;
        cs_text slice = {text.data + start, pos - start};
        size_t length = cs_utf8_fold(slice, out->folded + used, room);
        word->folded = (cs_text){out->folded + used, length};
        used += length;
        size_t behind = pos;
        while (behind < text.length && cs_is_space(text.data[behind]))
            behind++;
        word->after = peek(text, behind);
    }
}

int32_t cs_clean_phrase(const cs_clean_work *work, int set, const cs_clean_words *words,
                        size_t first, size_t count) {
    char joined[PHRASE_WORDS * 49];
    size_t length = 0;
    if (work->lexicon == NULL || set < 0 || count == 0 || count > PHRASE_WORDS ||
        first + count > words->count)
        return 0;
    for (size_t i = first; i < first + count; i++) {
        cs_text folded = words->items[i].folded;
        if (length > 0)
            joined[length++] = ' ';
        memcpy(joined + length, folded.data, folded.length);
        length += folded.length;
    }
    return cs_lexicon_in(work->lexicon, set, (cs_text){joined, length});
}

size_t cs_clean_longest(const cs_clean_work *work, int set, const cs_clean_words *words,
                        size_t first, int32_t *number) {
    size_t left = words->count - first;
    if (work->lexicon == NULL || left == 0 ||
        !cs_lexicon_begins(work->lexicon, set, words->items[first].folded))
        return 0;
    for (size_t count = left < PHRASE_WORDS ? left : PHRASE_WORDS; count > 0; count--) {
        int32_t found = cs_clean_phrase(work, set, words, first, count);
        if (found != 0) {
            if (number != NULL)
                *number = found;
            return count;
        }
    }
    return 0;
}

static bool is_closer(uint32_t code) {
    return code == ')' || code == ']' || code == '"' || code == '\'' || code == 0x201d ||
           code == 0x2019 || code == 0x201c || code == 0xbb || code == '*';
}

/* The code point that ends at `end`; *start is where it begins. */
static uint32_t last_code(cs_text text, size_t from, size_t end, size_t *start) {
    size_t pos = end;
    while (pos > from && end - pos < 4) {
        pos--;
        if (((unsigned char)text.data[pos] & 0xc0) != 0x80)
            break;
    }
    *start = pos;
    return cs_utf8_next((cs_text){text.data, end}, &pos);
}

static void look_at_end(cs_text text, cs_unit *unit) {
    size_t end = cs_span_end(unit->span);
    while (end > unit->span.offset) {
        size_t start;
        uint32_t code = last_code(text, unit->span.offset, end, &start);
        if (is_closer(code)) {
            end = start;
            continue;
        }
        size_t before = start;
        uint32_t previous =
            start > unit->span.offset ? last_code(text, unit->span.offset, start, &before) : 0;
        unit->ends_ellipsis = code == 0x2026 || (code == '.' && previous == '.');
        unit->ends_question = code == '?';
        unit->ends_colon = code == ':';
        unit->ends_sentence =
            code == '.' || code == '!' || code == '?' || code == 0x2026 || code == 0x3002;
        /* a headline may end with "U.S." */
        if (code == '.' && cs_utf8_is_upper(previous) && before > unit->span.offset &&
            text.data[before - 1] == '.')
            unit->ends_sentence = unit->words > 14 || unit->title_share < 60;
        return;
    }
}

static void count_words(cs_text text, cs_unit *unit) {
    bool in_word = false;
    for (uint32_t i = unit->span.offset; i < cs_span_end(unit->span); i++) {
        bool space = cs_is_space(text.data[i]);
        unit->words += !space && !in_word;
        in_word = !space;
    }
}

/* How many bytes of quote or bracket stand at `i`. */
static size_t quote_length(cs_text text, size_t i) {
    if (i >= text.length)
        return 0;
    if (text.data[i] == '"' || text.data[i] == '\'' || text.data[i] == ')' ||
        text.data[i] == '(')
        return 1;
    return i + 2 < text.length && memcmp(text.data + i, "\xe2\x80", 2) == 0 &&
                   text.data[i + 2] >= '\x98' && text.data[i + 2] <= '\x9f'
               ? 3
               : 0;
}

/* A stop, then a space and a capital, quotes between them aside, and a word of more than two
 * letters before. */
static bool has_inner_sentence(cs_text text, cs_span span) {
    cs_text slice = cs_text_slice(text.data, span);
    for (size_t i = 3; i + 2 < slice.length; i++) {
        char c = slice.data[i];
        if ((c != '.' && c != '!' && c != '?') || !cs_is_lower(slice.data[i - 1]) ||
            !cs_is_lower(slice.data[i - 2]) || !cs_is_lower(slice.data[i - 3]))
            continue;
        size_t closer = quote_length(slice, i + 1);
        size_t next = i + 1 + closer;
        if (next >= slice.length || !cs_is_space(slice.data[next]))
            continue;
        next++;
        next += quote_length(slice, next);
        if (next < slice.length && (cs_is_upper(slice.data[next]) || (closer > 0 && c == '.')))
            return true;
    }
    return false;
}

static int by_number(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* A content word's hash, or 0. */
static uint32_t content_hash(const cs_clean_work *work, const cs_clean_words *words, size_t i,
                             bool title_case) {
    const cs_clean_word *word = &words->items[i];
    cs_text folded = word->folded;
    if (folded.length > 2 && memcmp(folded.data + folded.length - 2, "'s", 2) == 0)
        folded.length -= 2;
    if (folded.length < 2 || (folded.length < 4 && !word->caps))
        return 0;
    if (cs_clean_phrase(work, work->sets.common, words, i, 1) != 0)
        return 0;
    if (folded.length > STEM_BYTES)
        folded.length = STEM_BYTES;
    uint32_t is_name = word->capital && i > 0 && !title_case;
    return ((uint32_t)cs_hash(folded, 0) & ~WEIGHT) + 1 + is_name;
}

static bool collect_content(cs_clean_work *work, cs_unit *unit, const cs_clean_words *words) {
    uint32_t found[CS_CLEAN_WORDS];
    uint32_t count = 0;
    for (size_t i = 0; i < words->count && count < CONTENT_WORDS; i++) {
        uint32_t hash = content_hash(work, words, i, unit->title_share >= 60);
        if (hash > WEIGHT)
            found[count++] = hash;
    }
    if (count == 0)
        return true;
    qsort(found, count, sizeof *found, by_number);
    unit->content = cs_arena_array(&work->arena, count, sizeof *found);
    if (unit->content == NULL)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        /* the same word as name and not stays once, as name */
        uint32_t last = unit->content_count;
        if (last > 0 && (unit->content[last - 1] | WEIGHT) == (found[i] | WEIGHT))
            unit->content[last - 1] = found[i]; /* sorted: the heavier one comes last */
        else
            unit->content[unit->content_count++] = found[i];
    }
    return true;
}

uint32_t cs_clean_shared(const cs_unit *a, const cs_unit *b) {
    uint32_t shared = 0;
    for (uint32_t i = 0, j = 0; i < a->content_count && j < b->content_count;) {
        uint32_t x = a->content[i] | WEIGHT;
        uint32_t y = b->content[j] | WEIGHT;
        uint32_t weight_a = a->content[i] & WEIGHT;
        uint32_t weight_b = b->content[j] & WEIGHT;
        if (x == y)
            shared += weight_a > weight_b ? weight_a : weight_b;
        i += x <= y;
        j += y <= x;
    }
    return shared;
}

/* How many units hold each content word: slots of a word's hash and its count. */
typedef struct word_counts {
    uint32_t (*slots)[2];
    size_t size; /* power of two */
} word_counts;

static uint32_t *count_of(const word_counts *counts, uint32_t hash) {
    uint32_t key = hash | WEIGHT;
    size_t slot = (size_t)(key >> 2) & (counts->size - 1);
    while (counts->slots[slot][0] != 0 && counts->slots[slot][0] != key)
        slot = (slot + 1) & (counts->size - 1);
    counts->slots[slot][0] = key;
    return &counts->slots[slot][1];
}

/* Takes weight off the words that stand all over the text: they tie nothing to anything. */
static bool weigh_content(cs_clean_work *work) {
    size_t total = 0;
    for (size_t i = 0; i < work->units.count; i++)
        total += work->units.items[i].content_count;
    word_counts counts = {NULL, 64};
    while (counts.size < total * 2)
        counts.size *= 2;
    counts.slots = cs_arena_array(&work->arena, counts.size, sizeof *counts.slots);
    if (counts.slots == NULL)
        return false;
    for (size_t i = 0; i < work->units.count; i++) {
        const cs_unit *unit = &work->units.items[i];
        for (uint32_t k = 0; k < unit->content_count; k++)
            ++*count_of(&counts, unit->content[k]);
    }
    size_t units = work->units.count;
    size_t some = units / 8 > 3 ? units / 8 : 3;
    size_t many = units / 4 > 5 ? units / 4 : 5;
    for (size_t i = 0; i < units; i++) {
        cs_unit *unit = &work->units.items[i];
        for (uint32_t k = 0; k < unit->content_count; k++) {
            uint32_t found = *count_of(&counts, unit->content[k]);
            uint32_t most = found > many ? 0 : found > some ? 1 : 2;
            if ((unit->content[k] & WEIGHT) > most)
                unit->content[k] = (unit->content[k] & ~WEIGHT) + most;
        }
    }
    return true;
}

static void look_at_capitals(cs_unit *unit, const cs_clean_words *words) {
    uint32_t capitals = 0;
    uint32_t longer = 0;
    uint32_t caps = 0;
    for (size_t i = 0; i < words->count; i++) {
        const cs_clean_word *word = &words->items[i];
        if (word->digit || (word->folded.length < 4 && !word->capital))
            continue;
        longer++;
        capitals += word->capital;
        caps += word->caps;
    }
    unit->title_share = (uint8_t)(longer == 0 ? 0 : capitals * 100 / longer);
    unit->all_caps = longer > 0 && caps * 10 >= longer * 8;
}

/* Slots for the lines seen, to find those that stand twice. */
typedef struct seen_lines {
    uint64_t *slots;
    size_t count; /* power of two */
} seen_lines;

/* Adds a line; true when it was there. */
static bool see_line(seen_lines *seen, cs_text line) {
    uint64_t hash = cs_hash(line, 1) | 1;
    size_t slot = (size_t)hash & (seen->count - 1);
    while (seen->slots[slot] != 0 && seen->slots[slot] != hash)
        slot = (slot + 1) & (seen->count - 1);
    bool was_there = seen->slots[slot] == hash;
    seen->slots[slot] = hash;
    return was_there;
}

/* "3. ", "3) ", "June 9". */
static bool is_numbered(const cs_clean_work *work, const cs_clean_words *words) {
    if (words->count < 2)
        return false;
    const cs_clean_word *first = &words->items[0];
    if (first->digit)
        return first->after == '.' || first->after == ')';
    return words->items[1].digit && cs_clean_phrase(work, work->sets.months, words, 0, 1) != 0;
}

bool cs_clean_features(cs_clean_work *work) {
    seen_lines seen = {NULL, 64};
    while (seen.count < work->units.count * 2)
        seen.count *= 2;
    seen.slots = cs_arena_array(&work->arena, seen.count, sizeof *seen.slots);
    cs_clean_words *words = cs_arena_alloc(&work->arena, sizeof *words);
    if (seen.slots == NULL || words == NULL)
        return false;
    for (size_t i = 0; i < work->units.count; i++) {
        cs_unit *unit = &work->units.items[i];
        cs_clean_cut_words(work, unit->span, words);
        unit->body_start = unit->span.offset;
        unit->cut = cs_span_end(unit->span);
        unit->is_separator = words->count == 0;
        unit->starts_lower =
            words->count > 0 && !words->items[0].capital && !words->items[0].digit;
        unit->is_numbered = is_numbered(work, words);
        count_words(work->text, unit);
        look_at_capitals(unit, words);
        look_at_end(work->text, unit);
        unit->inner_sentence = has_inner_sentence(work->text, unit->span);
        unit->same_before = see_line(&seen, cs_text_slice(work->text.data, unit->span));
        if (!collect_content(work, unit, words))
            return false;
    }
    return weigh_content(work);
}
