/*
 * Datelines: "LIMA, Aug 3 (Reuters) - ", "Lagos, Nigeria (AP) — ", "WASHINGTON — ",
 * "JERUSALEM, Aug. 3, 2021 /PRNewswire/ -- ", "(Reuters) - ".
 *
 * A dateline is read from left to right: place words, a date, an agency in brackets or between
 * slashes, a dash. It counts when enough of it is there that a sentence could not begin so.
 */
#include "clean/clean_work.h"

#include "base/utf8.h"

#include <string.h>

#define DATELINE_BYTES 120

typedef struct dateline {
    const cs_clean_work *work;
    const cs_clean_words *words;
    cs_text text; /* up to the end of the unit */
    size_t word;  /* the next word */
    uint32_t pos; /* the next byte */
    cs_span place;
    size_t place_words;
    bool place_caps; /* its first word is in capitals */
    cs_span source;
    bool known_source;
    cs_date date;
    bool has_date;
    bool has_dash;
} dateline;

static void skip_space(dateline *d) {
    while (d->pos < d->text.length) {
        if (cs_is_space(d->text.data[d->pos]))
            d->pos++;
        else if (d->pos + 1 < d->text.length &&
                 memcmp(d->text.data + d->pos, "\xc2\xa0", 2) == 0)
            d->pos += 2;
        else
            return;
    }
}

static char here(const dateline *d) {
    return d->pos < d->text.length ? d->text.data[d->pos] : '\0';
}

/* The next word when it begins right here, or NULL. */
static const cs_clean_word *word_here(const dateline *d) {
    if (d->word >= d->words->count || d->words->items[d->word].start != d->pos)
        return NULL;
    return &d->words->items[d->word];
}

/* Moves behind the next word, and the dot of its abbreviation. */
static void step(dateline *d) {
    d->pos = d->words->items[d->word++].end;
}

static int month_of(const dateline *d, const cs_clean_word *word) {
    int32_t month = cs_lexicon_in(d->work->lexicon, d->work->sets.months, word->folded);
    return word->capital && month >= 1 && month <= 12 ? month : 0;
}

static int number_of(const dateline *d, const cs_clean_word *word) {
    int number = 0;
    for (uint32_t i = word->start; i < word->end; i++) {
        if (!cs_is_digit(d->text.data[i]) || number > 9999)
            return -1;
        number = number * 10 + (d->text.data[i] - '0');
    }
    return number;
}

static void skip_separators(dateline *d) {
    for (skip_space(d); here(d) == ',' || here(d) == '.'; skip_space(d))
        d->pos++;
}

/* "Aug. 3", "3 August", "Aug 3, 2021", "Tuesday". */
static void read_date(dateline *d) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (int i = 0; i < 5; i++) {
        dateline ahead = *d;
        skip_separators(&ahead);
        const cs_clean_word *word = word_here(&ahead);
        if (word == NULL)
            break;
        int number = word->digit ? number_of(d, word) : -1;
        if (month == 0 && !word->digit && month_of(d, word) != 0)
            month = month_of(d, word);
        else if (day == 0 && number >= 1 && number <= 31)
            day = number;
        else if (year == 0 && number >= 1900 && number <= 2100)
            year = number;
        else if (word->digit ||
                 cs_lexicon_in(d->work->lexicon, d->work->sets.weekdays, word->folded) == 0)
            break;
        *d = ahead;
        step(d);
        if (here(d) == '.')
            d->pos++;
    }
    if (month == 0)
        return;
    d->has_date = true;
    d->date = (cs_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
}

/* Up to six capitalised words, with commas, slashes, dots and hyphens between them. */
static void read_place(dateline *d) {
    uint32_t start = d->pos;
    while (d->place_words < 6) {
        dateline ahead = *d;
        skip_space(&ahead);
        if (d->place_words > 0 && (here(&ahead) == ',' || here(&ahead) == '.'))
            ahead.pos++;
        skip_space(&ahead);
        if (d->place_words > 0 && (here(&ahead) == '/' || here(&ahead) == '-') &&
            ahead.pos + 1 < d->text.length && cs_is_letter(d->text.data[ahead.pos + 1]))
            ahead.pos++;
        const cs_clean_word *word = word_here(&ahead);
        if (word == NULL || !word->capital || month_of(d, word) != 0 ||
            (d->place_words > 0 &&
             cs_lexicon_in(d->work->lexicon, d->work->sets.weekdays, word->folded) != 0))
            break;
        bool first = d->place_words == 0;
        *d = ahead;
        if (first)
            d->place_caps = word->caps;
        step(d);
        d->place_words++;
    }
    uint32_t end = d->pos;
    if (here(d) == '.' && d->pos > start + 1 && d->text.data[d->pos - 2] == '.') {
        d->pos++; /* "N.M." */
        end++;
    }
    d->place = (cs_span){start, end - start};
}

/* "(Reuters)", "/PRNewswire/". */
static void read_source(dateline *d) {
    dateline ahead = *d;
    skip_separators(&ahead);
    char open = here(&ahead);
    char close = open == '(' ? ')' : open == '[' ? ']' : '/';
    if (open != '(' && open != '[' && open != '/')
        return;
    uint32_t start = ++ahead.pos;
    size_t known = cs_clean_longest(d->work, d->work->sets.agency, d->words, ahead.word, NULL);
    while (here(&ahead) != close && ahead.pos < d->text.length && ahead.pos - start < 40)
        ahead.pos++;
    if (here(&ahead) != close)
        return;
    uint32_t end = ahead.pos++;
    const cs_clean_word *first =
        ahead.word < d->words->count ? &d->words->items[ahead.word] : NULL;
    if (first == NULL || first->start >= end || !first->capital)
        return;
    while (ahead.word < d->words->count && d->words->items[ahead.word].start < end)
        ahead.word++;
    ahead.known_source = known > 0;
    ahead.source = (cs_span){start, end - start};
    *d = ahead;
}

static void read_dash(dateline *d) {
    dateline ahead = *d;
    bool spaced = ahead.pos > 0 && cs_is_space(d->text.data[ahead.pos]);
    skip_separators(&ahead);
    uint32_t start = ahead.pos;
    for (;;) {
        cs_text left = {d->text.data + ahead.pos, d->text.length - ahead.pos};
        if (left.length > 0 && left.data[0] == '-')
            ahead.pos++;
        else if (left.length > 2 && memcmp(left.data, "\xe2\x80", 2) == 0 &&
                 left.data[2] >= '\x92' && left.data[2] <= '\x95')
            ahead.pos += 3;
        else
            break;
    }
    /* a single hyphen inside a word is none */
    if (ahead.pos == start || (ahead.pos == start + 1 && !spaced && d->source.length == 0))
        return;
    ahead.has_dash = true;
    skip_space(&ahead);
    *d = ahead;
}

/* Whether the lexicon knows the first words of the place as a place, capital or nation. */
static bool is_known_place(const dateline *d) {
    char folded[128];
    const cs_lexicon *lexicon = d->work->lexicon;
    cs_symbol symbols[8];
    size_t count = 0;
    if (lexicon == NULL)
        return false;
    cs_text name = cs_text_slice(d->text.data, d->place);
    cs_text rest = name;
    name = cs_text_cut(&rest, ',');
    cs_text left = {folded, cs_utf8_fold(name, folded, sizeof folded)};
    while (left.length > 0 && count < 8) {
        cs_text word = cs_text_cut(&left, ' ');
        symbols[count] = cs_lexicon_word(lexicon, word);
        if (symbols[count++] == 0)
            return false;
    }
    const cs_form *forms;
    size_t form_count;
    if (count == 0 || cs_lexicon_longest(lexicon, symbols, count, &forms, &form_count) != count)
        return false;
    for (size_t i = 0; i < form_count; i++) {
        const cs_entry *entry = cs_lexicon_entry(lexicon, forms[i].entry);
        if (entry->kind == CS_ENTRY_PLACE || forms[i].kind == CS_FORM_CAPITAL ||
            (entry->kind == CS_ENTRY_NATION && forms[i].kind == CS_FORM_NAME))
            return true;
    }
    return false;
}

static bool is_plausible(const dateline *d) {
    bool has_source = d->source.length > 0;
    if (d->place_words == 0)
        return has_source && d->has_dash && d->known_source;
    if (cs_clean_longest(d->work, d->work->sets.label, d->words, 0, NULL) >= d->place_words)
        return false;
    if (d->known_source || (has_source && d->has_dash))
        return true;
    if (!d->has_dash)
        return false;
    return d->has_date || is_known_place(d) || (d->place_caps && d->place_words <= 5);
}

/* "ISLAMABAD: The prime minister …": only for places that the lexicon knows, for speakers in
 * transcripts look the same. */
static bool read_colon(dateline *d) {
    if (here(d) != ':' || !d->place_caps || !is_known_place(d))
        return false;
    d->pos++;
    skip_space(d);
    return true;
}

void cs_clean_dateline(const cs_clean_work *work, cs_unit *unit) {
    uint32_t length = unit->span.length < DATELINE_BYTES ? unit->span.length : DATELINE_BYTES;
    cs_clean_words words;
    cs_clean_cut_words(work, (cs_span){unit->span.offset, length}, &words);
    dateline d = {.work = work,
                  .words = &words,
                  .pos = unit->span.offset,
                  .text = {work->text.data, unit->span.offset + length}};
    read_place(&d);
    if (d.place_words > 0)
        read_date(&d);
    read_source(&d);
    read_date(&d);
    read_dash(&d);
    if (!d.has_dash && d.source.length == 0 ? !read_colon(&d) : !is_plausible(&d))
        return;
    skip_space(&d);
    /* nothing left to say: a line of its own */
    if (d.pos >= cs_span_end(unit->span))
        return;
    unit->has_dateline = true;
    unit->place = d.place_words > 0 ? d.place : (cs_span){0, 0};
    unit->source = d.source;
    unit->date = d.has_date ? d.date : (cs_date){0, 0, 0};
    unit->body_start = d.pos;
}

cs_date cs_clean_byline_date(const cs_clean_work *work, const cs_unit *unit) {
    cs_clean_words words;
    cs_clean_cut_words(work, unit->span, &words);
    cs_date published = work->doc->date;
    for (size_t i = 0; i < words.count; i++) {
        dateline d = {.work = work,
                      .words = &words,
                      .word = i,
                      .pos = words.items[i].start,
                      .text = {work->text.data, cs_span_end(unit->span)}};
        read_date(&d);
        if (!d.has_date || d.date.year == 0 || d.date.day == 0 ||
            d.date.day > cs_days_in_month(d.date.year, d.date.month))
            continue;
        /* a day's grace for time zones; what is later was changed since */
        bool is_later =
            published.year != 0 && cs_date_to_days(d.date) > cs_date_to_days(published) + 1;
        return is_later ? (cs_date){0, 0, 0} : d.date;
    }
    return (cs_date){0, 0, 0};
}
