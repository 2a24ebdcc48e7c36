#include "clean/clean.h"

#include "clean/clean_work.h"

#include <string.h>

static cs_clean_sets find_sets(const cs_lexicon *lexicon) {
    if (lexicon == NULL)
        return (cs_clean_sets){-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    return (cs_clean_sets){
        .link_start = cs_lexicon_set(lexicon, "clean_link_start"),
        .link_end = cs_lexicon_set(lexicon, "clean_link_end"),
        .boilerplate_start = cs_lexicon_set(lexicon, "clean_boilerplate_start"),
        .boilerplate = cs_lexicon_set(lexicon, "clean_boilerplate"),
        .junk = cs_lexicon_set(lexicon, "clean_junk"),
        .share = cs_lexicon_set(lexicon, "clean_share"),
        .caption_start = cs_lexicon_set(lexicon, "clean_caption_start"),
        .caption = cs_lexicon_set(lexicon, "clean_caption"),
        .byline_start = cs_lexicon_set(lexicon, "clean_byline_start"),
        .byline_role = cs_lexicon_set(lexicon, "clean_byline_role"),
        .agency = cs_lexicon_set(lexicon, "clean_agency"),
        .truncation = cs_lexicon_set(lexicon, "clean_truncation"),
        .label = cs_lexicon_set(lexicon, "clean_label"),
        .common = cs_lexicon_set(lexicon, "clean_common"),
        .months = cs_lexicon_set(lexicon, "months"),
        .weekdays = cs_lexicon_set(lexicon, "weekdays"),
    };
}

static bool add_paragraph(casus_doc *doc, cs_span span, uint32_t article, bool is_title) {
    span = cs_clean_trim(doc->text, span);
    if (span.length == 0)
        return true;
    cs_paragraph *paragraph = cs_push(&doc->arena, &doc->paragraphs);
    if (paragraph == NULL)
        return false;
    *paragraph = (cs_paragraph){span, article, is_title};
    cs_span *whole = &doc->articles.items[article].span;
    if (whole->length == 0)
        whole->offset = span.offset;
    whole->length = cs_span_end(span) - whole->offset;
    return true;
}

static bool add_excluded(casus_doc *doc, cs_span span, uint8_t reason) {
    span = cs_clean_trim(doc->text, span);
    if (span.length == 0)
        return true;
    cs_excluded *excluded = cs_push(&doc->arena, &doc->excluded);
    if (excluded == NULL)
        return false;
    *excluded = (cs_excluded){(cs_excluded_kind)reason, span};
    return true;
}

/* The publication's year, or the one before it: what gives the latest day that is not after it
 * (a day's grace for time zones). */
static cs_date complete_date(cs_date date, cs_date published) {
    if (date.year != 0 || date.month == 0 || published.year == 0)
        return date;
    date.year = published.year;
    if (cs_date_to_days(date) > cs_date_to_days(published) + 1)
        date.year--;
    return date;
}

static void take_dateline(casus_doc *doc, const cs_unit *unit) {
    cs_article *article = &doc->articles.items[unit->article];
    article->dateline_place = unit->place;
    article->source = cs_text_slice(doc->text.data, unit->source);
    cs_date date = complete_date(unit->date, article->date);
    if (date.year != 0)
        article->date = date;
}

/* Writes one unit into the document; `opening` while the article has no other paragraph. */
static bool emit_unit(casus_doc *doc, const cs_unit *unit, bool opening) {
    uint32_t end = cs_span_end(unit->span);
    if (unit->class == CS_UNIT_EXCLUDED)
        return add_excluded(doc, unit->span, unit->reason);
    if (unit->class == CS_UNIT_TITLE)
        return add_paragraph(doc, unit->span, unit->article, true);
    uint32_t start = unit->span.offset;
    if (opening && unit->has_dateline && unit->body_start < unit->cut) {
        take_dateline(doc, unit);
        if (!add_excluded(doc, (cs_span){start, unit->body_start - start}, CS_EXCLUDED_BYLINE))
            return false;
        start = unit->body_start;
    }
    return add_paragraph(doc, (cs_span){start, unit->cut - start}, unit->article, false) &&
           add_excluded(doc, (cs_span){unit->cut, end - unit->cut}, unit->tail_reason);
}

static bool emit(cs_clean_work *work) {
    casus_doc *doc = work->doc;
    /* a deck may stand between the title and the dateline */
    uint8_t *bodies = cs_arena_array(&work->arena, doc->articles.count + 1, sizeof *bodies);
    if (bodies == NULL)
        return false;
    for (size_t i = 0; i < work->units.count; i++) {
        const cs_unit *unit = &work->units.items[i];
        bool opening = false;
        if (unit->class == CS_UNIT_BODY) {
            opening = bodies[unit->article] < 2;
            bodies[unit->article] =
                unit->has_dateline ? 2 : (uint8_t)(bodies[unit->article] + opening);
        }
        if (!emit_unit(doc, unit, opening))
            return false;
    }
    return true;
}

/* All text is one article; blank lines part the paragraphs. */
static bool take_whole(casus_doc *doc) {
    cs_article *article = cs_push(&doc->arena, &doc->articles);
    if (article == NULL)
        return false;
    article->date = doc->date;
    size_t start = 0;
    bool blank = true; /* the line so far */
    bool open = false; /* a paragraph is */
    for (size_t i = 0; i <= doc->text.length; i++) {
        bool at_end = i == doc->text.length;
        if (!at_end && doc->text.data[i] != '\n') {
            blank = blank && cs_is_space(doc->text.data[i]);
            open = open || !blank;
            continue;
        }
        if (open && (blank || at_end)) {
            cs_span span = {(uint32_t)start, (uint32_t)(i - start)};
            if (!add_paragraph(doc, span, 0, false))
                return false;
            open = false;
        }
        if (!open)
            start = i + 1;
        blank = true;
    }
    return true;
}

#define LANGUAGE_WORDS_MIN 8

/* English when a fair share of the words are the ones that English cannot do without; else
 * unknown. Function words make up more than a third of English news, and hardly any of other
 * languages'. */
static void guess_language(const cs_clean_work *work) {
    casus_doc *doc = work->doc;
    int set = work->lexicon == NULL ? -1 : cs_lexicon_set(work->lexicon, "english");
    size_t words = 0, hits = 0;
    for (size_t i = 0; set >= 0 && i < work->units.count; i++) {
        cs_clean_words line;
        cs_clean_cut_words(work, work->units.items[i].span, &line);
        words += line.count;
        for (size_t k = 0; k < line.count; k++)
            hits += cs_lexicon_in(work->lexicon, set, line.items[k].folded) != 0;
    }
    if (doc->language.length == 0 && words >= LANGUAGE_WORDS_MIN && hits * 6 >= words)
        doc->language = CS_LITERAL("en");
}

casus_status cs_clean(const cs_lexicon *lexicon, casus_doc *doc, casus_error *error) {
    cs_clean_work work = {
        .lexicon = lexicon, .sets = find_sets(lexicon), .doc = doc, .text = doc->text};
    bool ok;
    doc->articles.count = 0;
    doc->paragraphs.count = 0;
    doc->excluded.count = 0;
    if (doc->text.length > UINT32_MAX / 2)
        return cs_fail(error, CASUS_ERROR_LIMIT, CS_NOWHERE, "the document is too long");
    if (doc->whole_text || doc->has_pairs)
        return take_whole(doc) ? CASUS_OK : cs_fail_memory(error);
    cs_arena_init(&work.arena);
    ok = cs_clean_units(&work) && cs_clean_features(&work);
    if (ok) {
        guess_language(&work);
        cs_clean_judge(&work);
        ok = cs_clean_structure(&work) && emit(&work);
    }
    cs_arena_free(&work.arena);
    return ok ? CASUS_OK : cs_fail_memory(error);
}
