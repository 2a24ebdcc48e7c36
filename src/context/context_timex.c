/*
 * Temporal expressions: finding them among the words of a sentence.
 *
 * Left to right, the longest reading at each word: "Tuesday, Aug. 3, 2021", "3 August",
 * "in March 2019", "2021-08-03", "last week", "three days ago", "yesterday", "Monday night".
 * The words stand in the lexicon; context_date.c resolves what is found here.
 */
#include "context/context_timex.h"

typedef struct scanner {
    const cs_context_work *work;
    uint32_t at;
    uint32_t end; /* of the sentence */
} scanner;

static bool has(const scanner *s, uint32_t word) {
    return word < s->end;
}

static int32_t in(const scanner *s, cs_context_set set, uint32_t word) {
    return has(s, word) ? cs_context_form_in(s->work, set, word) : 0;
}

static bool is(const scanner *s, uint32_t word, cs_text form) {
    return has(s, word) && cs_context_is(s->work, word, form);
}

/* A year of four digits, 1500 to 2199; 0: none. A decade ("1990s") gives its first year. */
static int16_t year_of(const scanner *s, uint32_t word, bool decades) {
    if (!has(s, word))
        return 0;
    cs_text form = cs_context_word(s->work, word)->form;
    if (decades && form.length == 5 && form.data[4] == 's')
        form.length = 4;
    if (form.length != 4)
        return 0;
    int year = 0;
    for (size_t i = 0; i < 4; i++) {
        if (!cs_is_digit(form.data[i]))
            return 0;
        year = year * 10 + (form.data[i] - '0');
    }
    return year >= 1500 && year <= 2199 ? (int16_t)year : 0;
}

/* 1 to 31 in digits, with or without st, nd, rd, th; 0: none. */
static uint8_t day_of(const scanner *s, uint32_t word) {
    if (!has(s, word))
        return 0;
    cs_text form = cs_context_word(s->work, word)->form;
    size_t i = 0;
    unsigned day = 0;
    while (i < form.length && i < 2 && cs_is_digit(form.data[i]))
        day = day * 10 + (unsigned)(form.data[i++] - '0');
    bool ordinal = form.length == i + 2 && cs_is_letter(form.data[i]);
    return i > 0 && (i == form.length || ordinal) && day >= 1 && day <= 31 ? (uint8_t)day : 0;
}

/* "march", "may", "august" may be other words: then a capital, and a neighbour that makes it a
 * date, must tell. */
static int32_t month_of(const scanner *s, uint32_t word) {
    int32_t month = in(s, CS_SET_months, word);
    if (!month || !in(s, CS_SET_months_ambiguous, word))
        return month;
    const cs_word *w = cs_context_word(s->work, word);
    if (w->upos == CS_VERB || w->upos == CS_AUX || w->name == CS_NAME_PERSON)
        return 0;
    return w->form.length > 0 && cs_is_upper(w->form.data[0]) ? month : 0;
}

/* The full stop of an abbreviation that stands alone ("Aug" "."), never that of the sentence.
 */
static bool is_abbreviation_stop(const scanner *s, uint32_t word) {
    return is(s, word, CS_LITERAL(".")) && has(s, word + 1) &&
           cs_context_word(s->work, word - 1)->form.length <= 5 &&
           cs_context_word(s->work, word + 1)->upos != CS_PUNCT;
}

static void add_date(cs_timex *timex, int16_t year, int32_t month, uint8_t day) {
    timex->kind = year ? CS_TIMEX_DATE : CS_TIMEX_MONTH;
    timex->number = month;
    timex->date = (cs_date){year, (uint8_t)month, day};
}

/* "August 3, 2021", "August 2021", "August": what follows a month. */
static uint32_t read_month_first(const scanner *s, uint32_t at, cs_timex *timex) {
    int32_t month = month_of(s, at);
    if (!month)
        return 0;
    uint32_t next = at + 1;
    if (is_abbreviation_stop(s, next))
        next++;
    uint8_t day = year_of(s, next, false) ? 0 : day_of(s, next);
    if (day)
        next++;
    uint32_t year_at = next;
    if (is(s, year_at, CS_LITERAL(",")) || is(s, year_at, CS_LITERAL("of")))
        year_at++;
    int16_t year = year_of(s, year_at, false);
    if (year)
        next = year_at + 1;
    add_date(timex, year, month, day);
    return next;
}

/* "3 August 2021", "the 3rd of August" */
static uint32_t read_day_first(const scanner *s, uint32_t at, cs_timex *timex) {
    uint8_t day = day_of(s, at);
    if (!day)
        return 0;
    uint32_t next = at + 1;
    if (is(s, next, CS_LITERAL("of")))
        next++;
    int32_t month = month_of(s, next);
    if (!month)
        return 0;
    next++;
    if (is_abbreviation_stop(s, next))
        next++;
    uint32_t year_at = is(s, next, CS_LITERAL(",")) ? next + 1 : next;
    int16_t year = year_of(s, year_at, false);
    if (year)
        next = year_at + 1;
    add_date(timex, year, month, day);
    return next;
}

/* YYYY-MM-DD, however it was cut into tokens. */
static uint32_t read_iso(const scanner *s, uint32_t at, cs_timex *timex) {
    const casus_doc *doc = s->work->doc;
    cs_span begin = cs_context_word(s->work, at)->span;
    if (begin.length < 4 || doc->text.length - begin.offset < 10)
        return 0;
    cs_text text = {doc->text.data + begin.offset, 10};
    cs_date date;
    if (text.data[4] != '-' || text.data[7] != '-' || !cs_date_parse(text, &date) || !date.day)
        return 0;
    uint32_t next = at;
    while (has(s, next) &&
           cs_span_end(cs_context_word(s->work, next)->span) <= begin.offset + 10)
        next++;
    timex->kind = CS_TIMEX_DATE;
    timex->date = date;
    return next;
}

/* "Monday", "last Monday", "Tuesday, Aug. 3" */
static uint32_t read_weekday(const scanner *s, uint32_t at, cs_timex *timex) {
    uint32_t next = at;
    int32_t direction = in(s, CS_SET_relative_words, next);
    if (direction)
        next++;
    int32_t weekday = in(s, CS_SET_weekdays, next);
    if (!weekday)
        return 0;
    next++;
    if (is_abbreviation_stop(s, next))
        next++;
    uint32_t comma = is(s, next, CS_LITERAL(",")) ? next + 1 : next;
    uint32_t after = read_month_first(s, comma, timex);
    if (!after)
        after = read_day_first(s, comma, timex);
    if (after && timex->date.day)
        return after;
    timex->kind = CS_TIMEX_WEEKDAY;
    timex->date = (cs_date){0, 0, 0};
    timex->number = weekday;
    timex->direction = direction == 3 ? -1 : direction; /* 3: last */
    if (in(s, CS_SET_day_parts, next))
        next++;
    return next;
}

/* "yesterday", "tonight"; the sets count from 10, since 0 is "not a member". */
static uint32_t read_relative_day(const scanner *s, uint32_t at, cs_timex *timex) {
    int32_t shift = in(s, CS_SET_relative_days, at);
    if (!shift)
        return 0;
    timex->kind = CS_TIMEX_SHIFT;
    timex->number = shift - 10;
    timex->unit = 1;
    return in(s, CS_SET_day_parts, at + 1) ? at + 2 : at + 1;
}

/* "last week", "this month", "next year", "last night", "last March" */
static uint32_t read_relative_unit(const scanner *s, uint32_t at, cs_timex *timex) {
    int32_t direction = in(s, CS_SET_relative_words, at);
    if (!direction)
        return 0;
    int32_t shift = direction == 3 ? -1 : direction - 1; /* 1 this, 2 next, 3 last */
    int32_t unit = in(s, CS_SET_time_units, at + 1);
    if (unit > 0 && cs_context_word(s->work, at + 1)->features & CS_FEATURE_PLURAL)
        return 0; /* "the last months" */
    if (unit > 0) {
        timex->kind = CS_TIMEX_SHIFT;
        timex->number = shift;
        timex->unit = unit;
        return at + 2;
    }
    if (in(s, CS_SET_day_parts, at + 1)) { /* "this morning", "last night" */
        timex->kind = CS_TIMEX_SHIFT;
        timex->number = shift;
        timex->unit = 1;
        return at + 2;
    }
    int32_t month = month_of(s, at + 1);
    if (month) {
        timex->kind = CS_TIMEX_MONTH;
        timex->number = month;
        timex->direction = direction == 3 ? -1 : direction;
        return at + 2;
    }
    return 0;
}

/* "three days ago", "a year earlier", "decades ago", "two weeks from now" */
static uint32_t read_ago(const scanner *s, uint32_t at, cs_timex *timex) {
    uint32_t next = at;
    int32_t amount = -1;
    if (is(s, next, CS_LITERAL("a")) || is(s, next, CS_LITERAL("an"))) {
        amount = 1;
        next++;
    } else {
        amount = cs_context_number(s->work, next);
        if (amount > 0) {
            next++;
            while (next < at + 3 && has(s, next) && !in(s, CS_SET_time_units, next) &&
                   (cs_context_word(s->work, next)->upos == CS_NUM ||
                    is(s, next, CS_LITERAL("-"))))
                next++;
        }
    }
    int32_t unit = in(s, CS_SET_time_units, next);
    if (!unit)
        return 0;
    if (amount < 0) {
        if (!(cs_context_word(s->work, next)->features & CS_FEATURE_PLURAL))
            return 0;
        amount = 1; /* "years ago": some */
        timex->vague = true;
    }
    next++;
    int32_t direction = in(s, CS_SET_ago_words, next);
    if (!direction || amount > 10000)
        return 0;
    timex->kind = CS_TIMEX_SHIFT;
    timex->number = direction == 3 ? -amount : amount;
    timex->unit = unit < 0 ? 0 : unit;
    return next + 1;
}

/* A bare year counts after a preposition ("in 2019", "since early 1998") or before a noun ("the
 * 2015 attack"). */
static uint32_t read_year(const scanner *s, uint32_t at, uint32_t first, cs_timex *timex) {
    int16_t year = year_of(s, at, true);
    if (!year)
        return 0;
    const cs_word *w = cs_context_word(s->work, at);
    cs_deprel relation = cs_context_relation(s->work, at);
    bool before_noun = w->head != CS_NO_WORD && w->head > at && w->head <= at + 3 &&
                       (relation == CS_DEPREL_COMPOUND || relation == CS_DEPREL_AMOD ||
                        relation == CS_DEPREL_NMOD || relation == CS_DEPREL_NUMMOD) &&
                       !(cs_context_word(s->work, w->head)->features & CS_FEATURE_PLURAL);
    bool after_preposition = false;
    for (uint32_t back = at; back > first && back + 3 > at && !after_preposition; back--)
        after_preposition = in(s, CS_SET_year_prepositions, back - 1) != 0;
    if (!before_noun && !after_preposition)
        return 0;
    timex->kind = CS_TIMEX_DATE;
    timex->date = (cs_date){year, 0, 0};
    timex->adjectival = before_noun;
    return at + 1;
}

/* A bare month needs a sign that it is one: a preposition, a day or a year. */
static bool month_is_meant(const scanner *s, const cs_timex *timex, uint32_t at,
                           uint32_t first) {
    if (timex->date.day || timex->date.year || timex->direction)
        return true;
    if (!in(s, CS_SET_months_ambiguous, at))
        return true;
    for (uint32_t back = at; back > first && back + 3 > at; back--)
        if (in(s, CS_SET_year_prepositions, back - 1))
            return true;
    return false;
}

static uint32_t read_any(const scanner *s, uint32_t at, uint32_t first, cs_timex *timex) {
    uint32_t next;
    if ((next = read_iso(s, at, timex)) != 0 || (next = read_weekday(s, at, timex)) != 0 ||
        (next = read_relative_unit(s, at, timex)) != 0 ||
        (next = read_relative_day(s, at, timex)) != 0 || (next = read_ago(s, at, timex)) != 0 ||
        (next = read_day_first(s, at, timex)) != 0)
        return next;
    next = read_month_first(s, at, timex);
    if (next != 0 && month_is_meant(s, timex, at, first))
        return next;
    return read_year(s, at, first, timex);
}

/* The word of the expression that hangs on a word outside it. */
static uint32_t head_of(const cs_context_work *work, uint32_t first, uint32_t end) {
    for (uint32_t word = first; word < end; word++) {
        uint32_t head = cs_context_word(work, word)->head;
        if ((head < first || head >= end) && cs_context_word(work, word)->upos != CS_PUNCT)
            return word;
    }
    return first;
}

size_t cs_find_timexes(const cs_context_work *work, uint32_t first, uint32_t end, cs_timex *out,
                       size_t capacity) {
    scanner s = {work, first, end};
    size_t count = 0;
    while (s.at < end && count < capacity) {
        cs_timex timex = {0};
        uint32_t next = read_any(&s, s.at, first, &timex);
        if (next <= s.at) {
            s.at++;
            continue;
        }
        timex.first = s.at;
        timex.end = next;
        timex.head = head_of(work, s.at, next);
        out[count++] = timex;
        s.at = next;
    }
    return count;
}
