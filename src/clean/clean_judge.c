/* Condemns units by cue words: junk, boilerplate, captions, bylines, links. */
#include "clean/clean_work.h"

#include <string.h>

#define HEADLINE_WORDS_MIN 3
#define HEADLINE_WORDS_MAX 24
#define HEADLINE_BYTES     180

/* One unit under the eye, with its first words. */
typedef struct suspect {
    const cs_clean_work *work;
    cs_unit *unit;
    const cs_clean_words *words;
    cs_text text; /* of the unit */
} suspect;

/* The sum of the numbers of all phrases of a set in the unit's first words. */
static int32_t weigh(const suspect *s, int set, size_t *hits) {
    int32_t sum = 0;
    *hits = 0;
    for (size_t i = 0; i < s->words->count;) {
        int32_t weight = 0;
        size_t length = cs_clean_longest(s->work, set, s->words, i, &weight);
        sum += weight;
        *hits += length;
        i += length == 0 ? 1 : length;
    }
    return sum;
}

/* The weight of the phrase that the unit begins with; *length in words. */
static int32_t start_weight(const suspect *s, int set, size_t *length) {
    int32_t weight = 0;
    *length = s->words->count == 0 ? 0 : cs_clean_longest(s->work, set, s->words, 0, &weight);
    return weight;
}

/* Whether a colon, bar or dash stands behind the first `count` words, or nothing at all. */
static bool is_set_off(const suspect *s, size_t count) {
    if (count == 0 || count > s->words->count)
        return false;
    uint32_t after = s->words->items[count - 1].after;
    return after == 0 || after == ':' || after == '|' || after == 0x2013 || after == 0x2014 ||
           after == '-' || after == '>' || after == 0xbb;
}

/* Mostly capitals at the beginnings of all its words, or few words: names, not a sentence. */
static bool is_names(const suspect *s, size_t from) {
    for (size_t i = from; i < s->words->count; i++) {
        const cs_clean_word *word = &s->words->items[i];
        if (!word->capital && !word->digit && word->folded.length > 3)
            return false;
    }
    return s->words->count > from;
}

/* Commas, bars or bullets that cut the unit into short items; *items, and the words that stand
 * in several of them. */
static bool is_itemised(const suspect *s, char kind, size_t *items) {
    size_t longest = 0;
    size_t words = 1;
    *items = 1;
    for (size_t i = 0; i + 1 < s->words->count; i++) {
        uint32_t after = s->words->items[i].after;
        bool cuts = kind == ',' ? after == ',' || after == ';'
                                : after == '|' || after == 0xb7 || after == 0x2022 ||
                                      after == 0xbb || after == '>' || after == '/';
        if (!cuts) {
            words++;
            continue;
        }
        if (words > longest)
            longest = words;
        words = 1;
        (*items)++;
    }
    if (words > longest)
        longest = words;
    return longest <= 5;
}

/* Words of three letters or more that stand more than once. */
static size_t count_repeated(const suspect *s) {
    size_t repeated = 0;
    for (size_t i = 1; i < s->words->count; i++) {
        cs_text word = s->words->items[i].folded;
        for (size_t j = 0; j < i && word.length > 2; j++)
            if (cs_text_equal(word, s->words->items[j].folded)) {
                repeated++;
                break;
            }
    }
    return repeated;
}

/* "news today, breaking news, latest news": short items that say the same words over. */
static bool is_search_list(const suspect *s) {
    size_t items;
    if (s->unit->ends_sentence || s->words->count < 4 || !is_itemised(s, ',', &items) ||
        items < 4)
        return false;
    size_t repeated = count_repeated(s);
    size_t capitals = 0;
    for (size_t i = 0; i < s->words->count; i++)
        capitals += s->words->items[i].capital;
    if (capitals == 0 && s->words->count <= items * 2) /* tags */
        return true;
    /* in a text that has capitals, a line of short items without any is what people typed */
    bool text_has_capitals = !s->work->units.items[0].starts_lower;
    if (capitals == 0 && text_has_capitals && s->words->count <= items * 4)
        return true;
    return repeated * 4 >= s->words->count ||
           (repeated * 8 >= s->words->count && capitals * 5 <= s->words->count);
}

static bool is_junk(const suspect *s) {
    size_t hits;
    int32_t weight = weigh(s, s->work->sets.junk, &hits);
    size_t words = s->words->count;
    /* news may speak of casinos; spam speaks of little else */
    int32_t needed = 5 + (int32_t)(words > 12 ? (words - 12) / 3 : 0);
    if (weight >= needed && hits * 6 >= words)
        return true;
    return is_search_list(s);
}

/* "Home | World | Politics", "Share Tweet Email". */
static bool is_menu(const suspect *s) {
    size_t items;
    size_t hits;
    if (s->unit->ends_sentence || s->words->count > 40)
        return false;
    if (s->words->count >= 3 && is_itemised(s, '|', &items) && items >= 3 &&
        s->words->count <= items * 3)
        return true;
    (void)weigh(s, s->work->sets.share, &hits);
    for (size_t i = 0; i < s->words->count && hits > 0; i++)
        hits += s->words->items[i].digit; /* "12 comments" */
    return hits > 0 && hits * 10 >= s->words->count * 7;
}

static bool is_boilerplate(const suspect *s) {
    size_t start;
    size_t hits;
    size_t words = s->words->count;
    if (s->unit->is_separator || is_menu(s))
        return true;
    if (memmem(s->text.data, s->text.length < 40 ? s->text.length : 40, "\xc2\xa9", 2) !=
            NULL &&
        words <= 40)
        return true;
    if (words == 1 &&
        (s->text.data[0] == '@' || memmem(s->text.data, s->text.length, "://", 3)))
        return true;
    int32_t first = start_weight(s, s->work->sets.boilerplate_start, &start);
    if (start > 0 && first < 9 && start < words && is_set_off(s, start))
        first += 2;
    if (start > 0 && start == words) /* nothing else stands there */
        first += 4;
    int32_t inside = weigh(s, s->work->sets.boilerplate, &hits);
    int32_t needed = 4 + (int32_t)(words > 25 ? (words - 25) / 6 : 0) + (start == 0 ? 2 : 0);
    return s->unit->words <= 120 && first + inside >= needed;
}

/* The words inside the brackets that end the unit; false when none do. */
static bool last_brackets(const suspect *s, cs_clean_words *out) {
    size_t end = s->text.length;
    while (end > 0 && (s->text.data[end - 1] == '.' || cs_is_space(s->text.data[end - 1])))
        end--;
    if (end == 0 || (s->text.data[end - 1] != ')' && s->text.data[end - 1] != ']'))
        return false;
    size_t start = end - 1;
    while (start > 0 && end - start < 120 && s->text.data[start] != '(' &&
           s->text.data[start] != '[')
        start--;
    if (s->text.data[start] != '(' && s->text.data[start] != '[')
        return false;
    cs_span span = {s->unit->span.offset + (uint32_t)start, (uint32_t)(end - start)};
    cs_clean_cut_words(s->work, span, out);
    return true;
}

static bool is_caption(const suspect *s, cs_clean_words *scratch) {
    size_t start;
    size_t hits;
    int32_t first = start_weight(s, s->work->sets.caption_start, &start);
    if (first > 0 && (first >= 2 || is_set_off(s, start)) && s->unit->words <= 80)
        return true;
    if (last_brackets(s, scratch) && scratch->count <= 12 && s->unit->words <= 80) {
        suspect inner = *s;
        inner.words = scratch;
        if (weigh(&inner, s->work->sets.caption, &hits) >= 2)
            return true;
    }
    return s->unit->words <= 14 && !s->unit->ends_sentence && s->words->count > 0 &&
           weigh(s, s->work->sets.caption, &hits) >= 3;
}

/* Only months, numbers, weekdays and hours. */
static bool is_date_line(const suspect *s) {
    bool month = false;
    bool number = false;
    if (s->work->lexicon == NULL || s->words->count > 10)
        return false;
    for (size_t i = 0; i < s->words->count; i++) {
        const cs_clean_word *word = &s->words->items[i];
        if (word->digit) {
            number = true;
        } else if (word->capital &&
                   cs_lexicon_in(s->work->lexicon, s->work->sets.months, word->folded) != 0) {
            month = true;
        } else if (cs_lexicon_in(s->work->lexicon, s->work->sets.weekdays, word->folded) == 0 &&
                   word->folded.length > 3) {
            return false;
        }
    }
    return month && number;
}

static bool is_byline(const suspect *s) {
    size_t start;
    size_t hits;
    size_t words = s->words->count;
    if (is_date_line(s))
        return true;
    int32_t first = start_weight(s, s->work->sets.byline_start, &start);
    if (words > 30 || start == words)
        return false;
    /* "Updated 3:15 PM", "Reporting by …": 2 alone is enough; "By" needs names behind it */
    if (first >= 3 &&
        (s->unit->words <= 8 || s->unit->title_share >= 50 || s->words->items[start].digit))
        return true;
    bool names = is_names(s, start);
    if (first == 2 && (is_set_off(s, start) || names || s->words->items[start].digit))
        return true;
    int32_t role = weigh(s, s->work->sets.byline_role, &hits);
    if (first == 1 && (names || role > 0) && !s->unit->inner_sentence)
        return words <= 16;
    /* "Jane Doe, Staff Writer" */
    return role >= 2 && words <= 9 && names && !s->unit->ends_sentence;
}

/* "RELATED: …", "… : Analysis". A cue of one common word needs a colon behind it. */
static bool has_link_cue(const suspect *s) {
    size_t start;
    size_t words = s->words->count;
    int32_t first = start_weight(s, s->work->sets.link_start, &start);
    if (first >= 2 && s->unit->words <= 40)
        return true;
    if (first == 1 && is_set_off(s, start) && s->unit->words <= 40)
        return true;
    if (s->unit->words > 30 || words < 3 || words >= CS_CLEAN_WORDS || s->unit->inner_sentence)
        return false;
    for (size_t count = 1; count <= 3 && count + 2 <= words; count++) {
        uint32_t before = s->words->items[words - count - 1].after;
        bool apart = before == ':' || before == '|' || before == '(' || before == '[' ||
                     before == 0x2013 || before == 0x2014 || before == '-';
        if (apart && cs_clean_phrase(s->work, s->work->sets.link_end, s->words, words - count,
                                     count) > 0)
            return true;
    }
    return false;
}

/* Finds "[…]", "Read more" at the end: sets is_truncated and cut. */
static void find_truncation(const suspect *s, cs_clean_words *scratch) {
    cs_unit *unit = s->unit;
    cs_text text = s->text;
    static const char *const marks[] = {
        "[\xe2\x80\xa6]", "[...]",          "[\xc2\xa0\xe2\x80\xa6]",
        "[. . .]",        "(\xe2\x80\xa6)", "(...)",
        "[&#8230;]",      "[&hellip;]"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (cs_text_ends(text, cs_text_of(marks[i]))) {
            unit->is_truncated = true;
            unit->cut = unit->span.offset + (uint32_t)(text.length - strlen(marks[i]));
            unit->tail_reason = CS_EXCLUDED_BOILERPLATE;
            return;
        }
    }
    uint32_t from = text.length > 64 ? (uint32_t)text.length - 64 : 0;
    while (from > 0 && !cs_is_space(text.data[from - 1]))
        from--;
    cs_span tail = {unit->span.offset + from, (uint32_t)text.length - from};
    cs_clean_cut_words(s->work, tail, scratch);
    for (size_t count = scratch->count < 5 ? scratch->count : 5; count >= 2; count--) {
        size_t first = scratch->count - count;
        const cs_clean_word *word = &scratch->items[first];
        if (!word->capital ||
            cs_clean_phrase(s->work, s->work->sets.truncation, scratch, first, count) <= 0)
            continue;
        /* "Read more" begins anew behind the end of a sentence or an ellipsis */
        cs_span before = {unit->span.offset, word->start - unit->span.offset};
        before = cs_clean_trim(s->work->text, before);
        if (before.length == 0)
            return;
        char last = s->work->text.data[cs_span_end(before) - 1];
        if (cs_is_lower(last) || last == ',')
            continue;
        unit->is_truncated = true;
        unit->cut = word->start;
        unit->tail_reason = CS_EXCLUDED_LINK;
        return;
    }
}

static void condemn(cs_unit *unit, cs_excluded_kind reason) {
    unit->class = CS_UNIT_EXCLUDED;
    unit->reason = (uint8_t)reason;
}

/* "A: …", "Q: …": a turn of an interview. */
static bool is_turn(const suspect *s) {
    return s->words->count > 0 && s->words->items[0].folded.length == 1 &&
           s->words->items[0].after == ':';
}

/* Quotation marks at both ends: something said, set apart. */
static bool is_pull_quote(const suspect *s) {
    static const char *const marks[] = {"\"", "\xe2\x80\x9c", "\xe2\x80\x9d",
                                        "'",  "\xe2\x80\x98", "\xe2\x80\x99"};
    bool opens = false;
    bool closes = false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        opens = opens || cs_text_starts(s->text, cs_text_of(marks[i]));
        closes = closes || cs_text_ends(s->text, cs_text_of(marks[i]));
    }
    return opens && closes;
}

static bool looks_like_headline(const suspect *s) {
    const cs_unit *unit = s->unit;
    bool open_end = !unit->ends_sentence || unit->ends_question;
    return open_end && unit->words >= HEADLINE_WORDS_MIN && unit->words <= HEADLINE_WORDS_MAX &&
           unit->span.length <= HEADLINE_BYTES && !unit->inner_sentence && !unit->ends_colon &&
           !unit->starts_lower && !is_turn(s) && !is_pull_quote(s);
}

static void judge_unit(suspect *s, cs_clean_words *scratch) {
    cs_unit *unit = s->unit;
    size_t whole;
    if (s->words->count > 0 && s->words->count <= 6) {
        /* "Read more" alone, with or without an arrow */
        int32_t mark = 0;
        whole = cs_clean_longest(s->work, s->work->sets.truncation, s->words, 0, &mark);
        if (whole == s->words->count) {
            condemn(unit, CS_EXCLUDED_LINK);
            unit->is_truncated = true;
            return;
        }
    }
    unit->link_cue = has_link_cue(s);
    if (is_junk(s))
        condemn(unit, CS_EXCLUDED_JUNK);
    else if (is_caption(s, scratch))
        condemn(unit, CS_EXCLUDED_CAPTION);
    else if (is_boilerplate(s))
        condemn(unit, CS_EXCLUDED_BOILERPLATE);
    else if (is_byline(s))
        condemn(unit, CS_EXCLUDED_BYLINE);
    else if (unit->link_cue && !looks_like_headline(s))
        condemn(unit, CS_EXCLUDED_LINK);
    if (unit->class == CS_UNIT_EXCLUDED)
        return;
    find_truncation(s, scratch);
    unit->class =
        looks_like_headline(s) && !unit->is_truncated ? CS_UNIT_HEADLIKE : CS_UNIT_BODY;
}

void cs_clean_judge(cs_clean_work *work) {
    cs_clean_words words;
    cs_clean_words scratch;
    for (size_t i = 0; i < work->units.count; i++) {
        cs_unit *unit = &work->units.items[i];
        suspect s = {work, unit, &words, cs_text_slice(work->text.data, unit->span)};
        cs_clean_cut_words(work, unit->span, &words);
        judge_unit(&s, &scratch);
    }
}
