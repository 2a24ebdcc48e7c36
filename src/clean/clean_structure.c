/*
 * Finds the articles: which headline-like units are titles, which are links to other stories,
 * which are section headings; and to which article each paragraph belongs.
 */
#include "clean/clean_work.h"

#include <string.h>

#define START_SCORE  3   /* a headline begins an article from this score on */
#define TITLE_CASE   75  /* per cent of capitals in a line that surely is in title case */
#define MENU_LINES   3   /* so many short lines in a row at the end are a menu */
#define PROSE_WORDS  10  /* a paragraph of prose has at least so many words */
#define AHEAD        3   /* paragraphs behind a headline that are looked at */
#define RECENT       3   /* paragraphs of an article that cohesion is measured against */
#define TEASER_UNITS 3   /* a teaser has at most so many paragraphs */
#define TEASER_WORDS 110 /* and so many words */

/* What is known of an article while it is read. */
typedef struct story {
    const cs_unit *recent[RECENT];
    size_t recent_count;
    const cs_unit *title;
    const cs_unit *last; /* the last paragraph */
    uint32_t bodies;
    uint32_t words;
} story;

typedef struct structure {
    cs_clean_work *work;
    cs_unit **kept; /* units that are not excluded, in order */
    size_t count;
    CS_VECTOR(story) stories; /* [article] */
    uint32_t current;         /* CS_NO_ARTICLE before the first */
    uint32_t main;            /* the last article that is no teaser */
} structure;

static void exclude(cs_unit *unit, cs_excluded_kind reason) {
    unit->class = CS_UNIT_EXCLUDED;
    unit->reason = (uint8_t)reason;
}

static bool begin_article(structure *s, cs_unit *title) {
    casus_doc *doc = s->work->doc;
    cs_article *article = cs_push(&doc->arena, &doc->articles);
    story *begun = cs_push(&s->work->arena, &s->stories);
    if (article == NULL || begun == NULL)
        return false;
    s->current = (uint32_t)doc->articles.count - 1;
    article->date = doc->date;
    begun->title = title;
    if (title != NULL) {
        title->class = CS_UNIT_TITLE;
        title->article = s->current;
        article->title = title->span;
        /* above a later title it may be the end of the article before */
        if (title == s->kept[0] && title->date_before.year != 0)
            article->date = title->date_before;
    }
    return true;
}

static void add_body(structure *s, cs_unit *unit) {
    story *to = &s->stories.items[s->current];
    unit->class = CS_UNIT_BODY;
    unit->article = s->current;
    if (to->bodies == 0 && unit->date_before.year != 0 &&
        (to->title != NULL || unit == s->kept[0]))
        s->work->doc->articles.items[s->current].date = unit->date_before;
    to->recent[to->recent_count++ % RECENT] = unit;
    to->last = unit;
    to->bodies++;
    to->words += unit->words;
}

static size_t recent_count(const story *from) {
    return from->recent_count < RECENT ? from->recent_count : RECENT;
}

/* How much `unit` goes on with what an article said last, and with its title. */
static uint32_t cohesion(const structure *s, uint32_t article, const cs_unit *unit) {
    if (article == CS_NO_ARTICLE)
        return 0;
    const story *from = &s->stories.items[article];
    uint32_t most = from->title == NULL ? 0 : cs_clean_shared(from->title, unit);
    for (size_t i = 0; i < recent_count(from); i++) {
        uint32_t shared = cs_clean_shared(from->recent[i], unit);
        if (shared > most)
            most = shared;
    }
    return most;
}

/* What stands around a headline-like unit. */
typedef struct surroundings {
    const cs_unit *next[AHEAD]; /* the first paragraphs behind it */
    size_t next_count;
    uint32_t overlap; /* of the headline with them */
    uint32_t carried; /* of the story before with them */
    uint32_t behind;  /* of the headline with the story before */
} surroundings;

static surroundings look_around(const structure *s, size_t headline, size_t body) {
    surroundings around = {0};
    const cs_unit *unit = s->kept[headline];
    bool broken = false; /* another headline-like unit stood between */
    for (size_t i = body; i < s->count && i < body + AHEAD + 2 && around.next_count < AHEAD;
         i++) {
        const cs_unit *next = s->kept[i];
        if (next->class == CS_UNIT_HEADLIKE) {
            broken = true;
            continue;
        }
        around.next[around.next_count++] = next;
        around.overlap += broken ? 0 : cs_clean_shared(unit, next);
        around.carried += cohesion(s, s->current, next);
    }
    around.behind = cohesion(s, s->current, unit);
    return around;
}

/* For and against a headline that begins an article of its own. The weights were set by hand on
 * digests; a dateline or a byline behind it nearly decides, then what the text around speaks
 * of. */
static int start_score(const structure *s, size_t headline, size_t body,
                       const surroundings *around) {
    const cs_unit *unit = s->kept[headline];
    const cs_unit *before = headline > 0 ? s->kept[headline - 1] : NULL;
    int score = 0;
    if (around->next_count == 0)
        return -100;
    if (around->next[0]->has_dateline)
        score += 5;
    if (s->kept[body]->byline_before)
        score += 3;
    score += around->overlap >= 4   ? 4
             : around->overlap >= 2 ? 3
             : around->overlap == 1 ? 0
                                    : -3;
    if (around->carried <= 1)
        score += around->carried == 0 ? 3 : 1;
    else if (around->carried > around->overlap)
        score -= around->carried >= 4 && around->carried > 2 * around->overlap ? 3 : 1;
    if (around->overlap > around->behind + 1)
        score += 1;
    if (unit->title_share >= 60)
        score += 1;
    if (unit->gap > s->work->usual_gap && unit->gap >= 2)
        score += 2;
    if (before != NULL && before->is_truncated)
        score += 2;
    if (unit->words <= 5)
        score -= unit->words <= 4 ? 2 : 1;
    if (unit->all_caps)
        score -= 1;
    if (unit->is_numbered)
        score -= 4;
    if (unit->ends_question)
        score -= unit->title_share >= 60 ? 1 : 3;
    if (unit->link_cue || unit->same_before)
        score -= 4;
    if (unit->in_link_block)
        score -= 3;
    return score;
}

/* Whether a headline-like unit that begins no article leads to another story. What is left is a
 * section heading, or a sentence without its stop. */
static bool is_link(const structure *s, const cs_unit *unit, const surroundings *around,
                    size_t run) {
    bool titled = unit->title_share >= TITLE_CASE && !unit->all_caps;
    if (unit->link_cue || unit->in_link_block || (unit->same_before && titled))
        return true;
    if (around->next_count == 0)
        return unit->words >= 5 && !unit->is_numbered &&
               (titled || (run >= 3 && unit->title_share >= 60));
    /* between short lines it is an item of a list */
    const story *now = &s->stories.items[s->current];
    if (around->next[0]->words < PROSE_WORDS || now->last == NULL ||
        now->last->words < PROSE_WORDS || unit->is_numbered)
        return false;
    if (titled)
        return unit->words >= 5 && (around->overlap < 3 || around->behind < 2);
    return unit->words >= 6 && !unit->ends_question && around->overlap < 2;
}

/* A name alone behind a title: "Jane Doe". */
static bool is_bare_byline(const structure *s, size_t index) {
    const cs_unit *unit = s->kept[index];
    return index + 1 < s->count && unit->words >= 2 && unit->words <= 4 &&
           unit->title_share == 100 && !unit->ends_sentence && !unit->ends_colon &&
           !unit->all_caps && !unit->has_dateline && unit->content_count >= 1;
}

static bool take_title(structure *s, size_t index, size_t *next) {
    if (!begin_article(s, s->kept[index]))
        return false;
    *next = index + 1;
    if (*next < s->count && s->kept[*next]->class == CS_UNIT_BODY && is_bare_byline(s, *next)) {
        exclude(s->kept[*next], CS_EXCLUDED_BYLINE);
        (*next)++;
    }
    return true;
}

/* The unit is no title of an article: a link, or a paragraph of the current one. */
static bool settle(structure *s, size_t index, size_t body, size_t run) {
    cs_unit *unit = s->kept[index];
    surroundings around = look_around(s, index, body);
    if (s->current != CS_NO_ARTICLE && is_link(s, unit, &around, run)) {
        exclude(unit, CS_EXCLUDED_LINK);
        return true;
    }
    if (s->current == CS_NO_ARTICLE && !begin_article(s, NULL))
        return false;
    add_body(s, unit);
    return true;
}

/* Decides on the headline-like units [first, body); `body` is the paragraph behind them. */
static bool settle_run(structure *s, size_t first, size_t body, size_t *next) {
    size_t best = body;
    int best_score = START_SCORE - 1;
    bool opening = s->current == CS_NO_ARTICLE;
    for (size_t i = first; i < body; i++) {
        surroundings around = look_around(s, i, body);
        int score = start_score(s, i, body, &around);
        /* the text's first line is its title unless all speaks against it */
        if (opening && around.next_count > 0)
            score += i == first && !s->kept[i]->link_cue ? 5 : 3;
        if (score > best_score) {
            best = i;
            best_score = score;
        }
    }
    for (size_t i = first; i < best; i++) {
        if (opening && best < body) {
            exclude(s->kept[i],
                    s->kept[i]->words <= 4 ? CS_EXCLUDED_BOILERPLATE : CS_EXCLUDED_LINK);
            continue;
        }
        if (!settle(s, i, body, body - first))
            return false;
    }
    *next = body;
    if (best == body)
        return true;
    if (!take_title(s, best, next))
        return false;
    for (size_t i = *next; i < body; i++)
        if (!settle(s, i, body, body - first))
            return false;
    *next = *next > body ? *next : body;
    return true;
}

/* After a short text that broke off the longer story before it may go on. */
static void resume_main(structure *s, const cs_unit *unit) {
    const story *now = &s->stories.items[s->current];
    if (s->main == CS_NO_ARTICLE || s->main == s->current || now->last == NULL ||
        now->bodies > TEASER_UNITS || !(now->last->is_truncated || now->last->ends_ellipsis))
        return;
    if (cohesion(s, s->main, unit) >= cohesion(s, s->current, unit))
        s->current = s->main;
}

static bool place_body(structure *s, cs_unit *unit) {
    bool wire = unit->has_dateline && unit->source.length > 0 && s->current != CS_NO_ARTICLE &&
                s->stories.items[s->current].bodies > 0;
    if (s->current == CS_NO_ARTICLE || wire) {
        if (!begin_article(s, NULL))
            return false;
    } else {
        resume_main(s, unit);
    }
    add_body(s, unit);
    const story *now = &s->stories.items[s->current];
    if (now->bodies > TEASER_UNITS || !unit->is_truncated)
        s->main = now->bodies >= 2 ? s->current : s->main;
    return true;
}

static bool is_menu_line(const cs_unit *unit) {
    return unit->words <= 3 && !unit->ends_sentence && !unit->ends_colon &&
           !unit->has_dateline && !unit->starts_lower && unit->span.length <= 40;
}

/* Lines of a few words above the first headline are the site's menu, and a row of them below
 * the last paragraph too. */
static void drop_menus(structure *s) {
    size_t first = 0;
    while (first < s->count && is_menu_line(s->kept[first]))
        first++;
    size_t kept = s->count;
    while (kept > first && is_menu_line(s->kept[kept - 1]) &&
           s->kept[kept - 1]->title_share == 100)
        kept--;
    if (s->count - kept < MENU_LINES)
        kept = s->count;
    for (size_t i = kept; i < s->count; i++)
        exclude(s->kept[i], CS_EXCLUDED_BOILERPLATE);
    s->count = kept;
    bool headline = first + 1 < s->count && s->kept[first]->class == CS_UNIT_HEADLIKE;
    if (!headline || first == 0)
        return;
    for (size_t i = 0; i < first; i++)
        exclude(s->kept[i], CS_EXCLUDED_BOILERPLATE);
    s->kept += first;
    s->count -= first;
}

/* A first line that ends in a stop, and a dateline behind it: a title all the same. */
static bool is_stopped_title(const structure *s) {
    return s->count >= 2 && s->kept[0]->class == CS_UNIT_BODY && s->kept[0]->words <= 20 &&
           s->kept[0]->words >= 3 && !s->kept[0]->inner_sentence && !s->kept[0]->has_dateline &&
           s->kept[1]->has_dateline;
}

/* Whether the units are nearly all headlines: a front page, a list. */
static bool is_list(const structure *s) {
    size_t headlike = 0;
    size_t links = 0;
    for (size_t i = 0; i < s->count; i++) {
        bool is_headlike = s->kept[i]->class == CS_UNIT_HEADLIKE;
        links += is_headlike && s->kept[i]->link_cue;
        headlike += is_headlike && !s->kept[i]->link_cue;
    }
    return headlike >= 4 && headlike * 10 >= (s->count - links) * 8;
}

/* How many of the first units are the title that was given beside the text: word for word, the
 * last stop aside; a title may fill two lines. */
static size_t match_title(structure *s) {
    cs_clean_work *work = s->work;
    if (work->doc->title.length == 0 || work->doc->title.length > UINT32_MAX || s->count == 0)
        return 0;
    cs_clean_work other = {.text = work->doc->title};
    cs_clean_words wanted;
    cs_clean_words found;
    cs_clean_cut_words(&other, (cs_span){0, (uint32_t)other.text.length}, &wanted);
    size_t matched = 0;
    for (size_t i = 0; i < s->count && i < 3 && matched < wanted.count; i++) {
        cs_clean_cut_words(work, s->kept[i]->span, &found);
        size_t same = 0;
        while (same < found.count && matched + same < wanted.count &&
               cs_text_equal(found.items[same].folded, wanted.items[matched + same].folded))
            same++;
        if (same == 0 || (same < found.count && matched + same < wanted.count))
            return i;
        if (same < found.count && found.count - same > 6)
            return i;
        matched += same;
        if (matched == wanted.count)
            return i + 1;
    }
    return matched >= 3 ? (s->count < 3 ? s->count : 1) : 0;
}

static bool take_given_title(structure *s, size_t units, size_t *next) {
    if (!begin_article(s, s->kept[0]))
        return false;
    cs_article *article = &s->work->doc->articles.items[0];
    for (size_t i = 1; i < units; i++) {
        s->kept[i]->class = CS_UNIT_TITLE;
        s->kept[i]->article = 0;
        article->title.length = cs_span_end(s->kept[i]->span) - article->title.offset;
    }
    *next = units;
    return true;
}

/* Notes bylines between kept units, and looks for datelines where an article may begin. */
static bool gather(structure *s) {
    cs_clean_work *work = s->work;
    s->kept = cs_arena_array(&work->arena, work->units.count + 1, sizeof *s->kept);
    if (s->kept == NULL)
        return false;
    bool byline = false;
    cs_date date = {0, 0, 0};
    bool rule = false;
    bool block = false; /* below "Related stories", until prose */
    for (size_t i = 0; i < work->units.count; i++) {
        cs_unit *unit = &work->units.items[i];
        if (unit->class == CS_UNIT_EXCLUDED) {
            byline = byline || unit->reason == CS_EXCLUDED_BYLINE;
            if (unit->reason == CS_EXCLUDED_BYLINE && date.year == 0)
                date = cs_clean_byline_date(work, unit);
            /* "Read more" on a line of its own breaks off the paragraph before */
            if (unit->is_truncated && s->count > 0)
                s->kept[s->count - 1]->is_truncated = true;
            rule = rule || unit->is_separator;
            block = block || (unit->reason == CS_EXCLUDED_LINK && unit->words <= 4 &&
                              !unit->is_truncated);
            continue;
        }
        block = block && unit->class == CS_UNIT_HEADLIKE;
        unit->in_link_block = block;
        unit->byline_before = byline;
        unit->date_before = date;
        date = (cs_date){0, 0, 0};
        if (rule) /* a rule between two texts is as good as blank lines */
            unit->gap = unit->gap > work->usual_gap + 2 ? unit->gap : work->usual_gap + 2;
        byline = rule = false;
        if (unit->class == CS_UNIT_BODY)
            cs_clean_dateline(work, unit);
        s->kept[s->count++] = unit;
    }
    return true;
}

static void finish_articles(structure *s) {
    casus_doc *doc = s->work->doc;
    for (size_t i = 0; i < s->stories.count; i++) {
        const story *done = &s->stories.items[i];
        cs_article *article = &doc->articles.items[i];
        const cs_unit *last = done->last;
        if (last == NULL || article->kind == CS_LIST)
            continue;
        bool is_short = done->bodies <= TEASER_UNITS && done->words <= TEASER_WORDS;
        article->truncated = last->is_truncated || (is_short && last->ends_ellipsis);
        if (article->truncated && is_short)
            article->kind = CS_TEASER;
    }
}

bool cs_clean_structure(cs_clean_work *work) {
    structure s = {.work = work, .current = CS_NO_ARTICLE, .main = CS_NO_ARTICLE};
    if (!gather(&s))
        return false;
    size_t next = 0;
    size_t title_units = match_title(&s);
    if (title_units == 0)
        drop_menus(&s);
    if (title_units > 0) {
        if (!take_given_title(&s, title_units, &next))
            return false;
    } else if (is_stopped_title(&s)) {
        if (!take_title(&s, 0, &next))
            return false;
    } else if (is_list(&s)) {
        if (!begin_article(&s, NULL))
            return false;
        work->doc->articles.items[0].kind = CS_LIST;
        for (; next < s.count; next++)
            if (s.kept[next]->class == CS_UNIT_HEADLIKE && s.kept[next]->link_cue)
                exclude(s.kept[next], CS_EXCLUDED_LINK);
            else
                add_body(&s, s.kept[next]);
    }
    while (next < s.count) {
        if (s.kept[next]->class == CS_UNIT_BODY) {
            if (!place_body(&s, s.kept[next++]))
                return false;
            continue;
        }
        size_t body = next;
        while (body < s.count && s.kept[body]->class == CS_UNIT_HEADLIKE)
            body++;
        if (!settle_run(&s, next, body, &next))
            return false;
    }
    finish_articles(&s);
    return true;
}
