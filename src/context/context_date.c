/*
 * When an event happened: the temporal expression of its clause, resolved against the date of
 * the article, else that date itself.
 *
 * Weekdays are the latest on or before the date of the article, unless the clause speaks of the
 * future. "last week" and the like keep the day that the count gives and say the precision
 * "month": about that day. What lies more than about a year back makes an event historical.
 */
#include "context/context_timex.h"

#define HISTORICAL_AFTER_DAYS 400 /* "more than about a year" */

/* 1970-01-01 was a Thursday; 1 Monday to 7 Sunday. */
static int32_t weekday_of(int32_t days) {
    int32_t shifted = (days + 3) % 7;
    return (shifted < 0 ? shifted + 7 : shifted) + 1;
}

static cs_date move_months(cs_date date, int32_t months) {
    int32_t index = date.year * 12 + date.month - 1 + months;
    if (index < 12 || index >= 120000)
        return (cs_date){0, 0, 0};
    return (cs_date){(int16_t)(index / 12), (uint8_t)(index % 12 + 1), 0};
}

static cs_date resolve_weekday(const cs_timex *timex, cs_date reference, bool future) {
    int32_t today = cs_date_to_days(reference);
    int32_t back = weekday_of(today) - timex->number; /* days since that weekday, modulo 7 */
    if (back < 0)
        back += 7;
    if (timex->direction == -1)
        return cs_date_of_days(today - (back == 0 ? 7 : back));
    if (timex->direction == 2 || future)
        return cs_date_of_days(today +
                               (back == 0 ? (timex->direction == 2 ? 7 : 0) : 7 - back));
    return cs_date_of_days(today - back);
}

/* A month without a year: the latest that has begun, or the next one. */
static cs_date resolve_month(const cs_timex *timex, cs_date reference, bool future) {
    cs_date date = {reference.year, (uint8_t)timex->number, timex->date.day};
    bool later =
        date.month > reference.month ||
        (date.month == reference.month && date.day > reference.day && reference.day > 0);
    bool earlier = date.month < reference.month ||
                   (date.month == reference.month && date.day > 0 && date.day < reference.day);
    if (timex->direction == -1)
        date.year = (int16_t)(date.month < reference.month ? date.year : date.year - 1);
    else if (future || timex->direction == 2)
        date.year = (int16_t)(earlier ? date.year + 1 : date.year);
    else if (later)
        date.year--;
    if (date.day > cs_days_in_month(date.year, date.month))
        date.day = 0;
    return date;
}

static cs_date resolve_shift(const cs_timex *timex, cs_date reference,
                             cs_precision *precision) {
    int32_t today = cs_date_to_days(reference);
    *precision = CS_PRECISION_DAY;
    switch (timex->unit) {
    case 0:
        return reference;
    case 1: /* "days ago" */
        *precision = timex->vague ? CS_PRECISION_MONTH : CS_PRECISION_DAY;
        return cs_date_of_days(today + timex->number);
    case 7: /* about that day */
        *precision = timex->number == 0 ? CS_PRECISION_DAY : CS_PRECISION_MONTH;
        return cs_date_of_days(today + 7 * timex->number);
    case 30:
        *precision = CS_PRECISION_MONTH;
        return move_months(reference, timex->number);
    default: {
        int32_t year = timex->unit >= 365
                           ? reference.year + timex->number * (timex->unit / 365)
                           : cs_date_of_days(today + timex->number * timex->unit).year;
        *precision = CS_PRECISION_YEAR; /* seasons and quarters: of the year they fall in */
        return year < 1 || year > 9999 ? (cs_date){0, 0, 0} : (cs_date){(int16_t)year, 0, 0};
    }
    }
}

static cs_precision precision_of(cs_date date) {
    if (!date.year)
        return CS_PRECISION_NONE;
    return date.day ? CS_PRECISION_DAY : date.month ? CS_PRECISION_MONTH : CS_PRECISION_YEAR;
}

static cs_date resolve(const cs_timex *timex, cs_date reference, bool future,
                       cs_precision *precision) {
    cs_date date = {0, 0, 0};
    if (timex->kind == CS_TIMEX_DATE) {
        date = timex->date;
        if (date.day > cs_days_in_month(date.year, date.month ? date.month : 1))
            date.day = 0;
    } else if (reference.year && reference.month && reference.day) {
        if (timex->kind == CS_TIMEX_WEEKDAY)
            date = resolve_weekday(timex, reference, future);
        else if (timex->kind == CS_TIMEX_MONTH)
            date = resolve_month(timex, reference, future);
        else {
            date = resolve_shift(timex, reference, precision);
            if (!date.year)
                *precision = CS_PRECISION_NONE;
            return date;
        }
    }
    *precision = precision_of(date);
    return date;
}

/* "since 2014", "after Monday": borders of the event's time, not its time. */
static bool is_border(const cs_context_work *work, const cs_timex *timex) {
    return cs_context_child_in(work, timex->head, CS_DEPREL_CASE, CS_SET_time_excluding) !=
               CS_NO_WORD ||
           cs_context_child_in(work, timex->head, CS_DEPREL_MARK, CS_SET_time_excluding) !=
               CS_NO_WORD;
}

/* "the 2015 attack", "the 1999 shooting death": the trigger's noun or its compound. */
static bool dates_another_noun(const cs_context_work *work, const cs_timex *timex,
                               uint32_t trigger) {
    uint32_t noun = cs_context_word(work, timex->head)->head;
    return timex->adjectival && noun != trigger &&
           !(cs_context_relation(work, trigger) == CS_DEPREL_COMPOUND &&
             cs_context_word(work, trigger)->head == noun);
}

/* "said on Tuesday he would seek peace": dates the saying, even where the tree has it else. */
static bool dates_saying(const cs_context_work *work, const cs_timex *timex, uint32_t trigger) {
    const cs_sentence *sentence = &work->doc->sentences.items[work->sentence_of[timex->first]];
    for (uint32_t back = 1; back <= 3 && timex->first >= sentence->first + back; back++) {
        uint32_t word = timex->first - back;
        uint8_t upos = cs_context_word(work, word)->upos;
        if (upos == CS_VERB)
            return word != trigger && cs_context_in(work, CS_SET_verbs_speaking, word);
        if (upos != CS_ADP && upos != CS_ADV && upos != CS_ADJ)
            return false;
    }
    return false;
}

/* The expression that belongs closest to the trigger; the earlier of equals. */
static const cs_timex *closest(const cs_context_work *work, uint32_t trigger) {
    const cs_timex *best = NULL;
    uint32_t best_cost = CS_NO_WORD;
    for (size_t i = 0; i < work->timex_count; i++) {
        const cs_timex *timex = &work->timexes[i];
        if (is_border(work, timex) || dates_another_noun(work, timex, trigger) ||
            dates_saying(work, timex, trigger))
            continue;
        uint32_t cost = cs_context_attachment(work, trigger, timex->head);
        if (cost < best_cost) {
            best = timex;
            best_cost = cost;
        }
    }
    return best;
}

static void read_sentence(cs_context_work *work, uint32_t sentence) {
    if (work->timex_sentence == sentence)
        return;
    const cs_sentence *s = &work->doc->sentences.items[sentence];
    work->timex_count =
        cs_find_timexes(work, s->first, s->first + s->count, work->timexes, CS_TIMEX_MAX);
    work->timex_sentence = sentence;
}

static bool is_long_past(cs_date date, cs_date reference) {
    if (!date.year || !reference.year)
        return false;
    if (!date.month) /* a year alone: the one before may be only months ago */
        return date.year < reference.year - 1;
    return cs_date_to_days(reference) - cs_date_to_days(date) > HISTORICAL_AFTER_DAYS;
}

void cs_context_date(cs_context_work *work, cs_event *event) {
    cs_date reference = cs_context_reference(work, event->article);
    read_sentence(work, event->sentence);
    const cs_timex *timex = closest(work, event->trigger);
    if (timex && timex->vague && timex->unit >= 30) { /* "months ago", "decades ago" */
        if (timex->unit >= 365 && timex->number < 0 && event->status <= CS_STATUS_FUTURE)
            event->status = CS_STATUS_HISTORICAL;
        return;
    }
    if (timex) {
        event->date = resolve(timex, reference, work->looks_ahead, &event->date_precision);
        if (event->date.year) {
            event->date_span = cs_context_span(work, timex->first, timex->end - 1);
            if (is_long_past(event->date, reference) && event->status <= CS_STATUS_FUTURE)
                event->status = CS_STATUS_HISTORICAL;
            return;
        }
    }
    /* what is long past or an anniversary did not happen on the day of the report */
    if (event->status == CS_STATUS_HISTORICAL)
        return;
    event->date = reference;
    event->date_precision = precision_of(reference);
}
