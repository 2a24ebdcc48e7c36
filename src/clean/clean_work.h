/*
 * Inside of clean: the units of a text, what is known of each, and the steps that decide.
 *
 * Steps: cs_clean_units cuts the text, cs_clean_features looks at each unit, cs_clean_judge
 * condemns by cues, cs_clean_structure finds the articles; clean.c writes the result into the
 * document. All of it lives in the work's arena.
 */
#ifndef CS_CLEAN_WORK_H
#define CS_CLEAN_WORK_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "types/document.h"

/* What a unit turned out to be. */
typedef enum cs_unit_class {
    CS_UNIT_BODY,     /* a paragraph of a story */
    CS_UNIT_HEADLIKE, /* could be a headline or a link: cs_clean_structure decides */
    CS_UNIT_TITLE,
    CS_UNIT_EXCLUDED, /* for the reason in `reason` */
} cs_unit_class;

#define CS_NO_ARTICLE UINT32_MAX

/* A paragraph, a headline, or a line of junk. */
typedef struct cs_unit {
    cs_span span;        /* without white space at the ends */
    uint32_t gap;        /* blank lines before it */
    uint32_t words;      /* runs between white space */
    uint32_t article;    /* CS_NO_ARTICLE until decided */
    uint32_t body_start; /* where the text begins behind a dateline; else span.offset */
    uint32_t cut;        /* where a truncation mark begins; else the end of span */
    uint8_t class;       /* cs_unit_class */
    uint8_t reason;      /* cs_excluded_kind */
    uint8_t title_share; /* per cent of the longer words that begin with a capital */
    uint8_t tail_reason; /* cs_excluded_kind of what is behind `cut` */
    bool ends_sentence;  /* . ! ? or an ellipsis, quotes and brackets after it ignored */
    bool ends_question;
    bool ends_colon;
    bool starts_lower;
    bool all_caps;
    bool inner_sentence; /* a sentence ends inside it */
    bool is_truncated;   /* breaks off: […] or "Read more" */
    bool ends_ellipsis;  /* an ellipsis, which may be a mark of the same */
    bool is_numbered;    /* begins "3.", "3)" or with a date */
    bool is_separator;   /* no letter or digit */
    bool link_cue;       /* "RELATED:", ": Analysis" … */
    bool in_link_block;  /* stands below "Related stories" or the like */
    bool has_dateline;
    bool byline_before;  /* a byline stands between it and the unit before */
    cs_date date_before; /* the day that such a byline names; year 0: none */
    bool same_before;    /* the same line stood earlier in the text */
    cs_span place;       /* of the dateline */
    cs_span source;      /* of the dateline */
    cs_date date;        /* of the dateline; year 0: none */
    uint32_t *content;   /* hashes of content words, sorted; the two lowest bits: the weight */
    uint32_t content_count;
} cs_unit;

/* The word sets of lexicon/grammar/cleaning.lex, and others'; -1: not there. */
typedef struct cs_clean_sets {
    int link_start, link_end, boilerplate_start, boilerplate, junk, share, caption_start,
        caption, byline_start, byline_role, agency, truncation, label, common, months, weekdays;
} cs_clean_sets;

typedef struct cs_clean_work {
    const cs_lexicon *lexicon; /* may be NULL */
    cs_clean_sets sets;
    casus_doc *doc;
    cs_text text;
    cs_arena arena;
    CS_VECTOR(cs_unit) units;
    uint32_t usual_gap; /* blank lines between most units */
} cs_clean_work;

/* A word of a unit, for cues. */
typedef struct cs_clean_word {
    uint32_t start, end; /* in the text */
    cs_text folded;      /* lower case, no accents, no dots of abbreviations */
    uint32_t after;      /* the character behind it that is no space; 0: end of the unit */
    bool capital;
    bool caps;  /* two capitals or more and no small letter */
    bool digit; /* begins with a digit */
} cs_clean_word;

#define CS_CLEAN_WORDS 64
/* The first words of a piece of text. */
typedef struct cs_clean_words {
    cs_clean_word items[CS_CLEAN_WORDS];
    size_t count;
    char folded[CS_CLEAN_WORDS * 48];
} cs_clean_words;

/* Cuts the first CS_CLEAN_WORDS words out of `span`. */
void cs_clean_cut_words(const cs_clean_work *work, cs_span span, cs_clean_words *out);
/* Words [first, first + count) joined by spaces: their number in a word set, 0: not in it. */
int32_t cs_clean_phrase(const cs_clean_work *work, int set, const cs_clean_words *words,
                        size_t first, size_t count);
/* The longest phrase of a set that begins at words[first]; its length in words, 0: none. */
size_t cs_clean_longest(const cs_clean_work *work, int set, const cs_clean_words *words,
                        size_t first, int32_t *number);

/* Each returns false when memory is short. */
bool cs_clean_units(cs_clean_work *work);
bool cs_clean_features(cs_clean_work *work);
void cs_clean_judge(cs_clean_work *work);
bool cs_clean_structure(cs_clean_work *work);

/* Finds a dateline at the start of a unit; sets has_dateline, place, source, date, body_start.
 */
void cs_clean_dateline(const cs_clean_work *work, cs_unit *unit);
/* The day in a byline ("Friday, August 21, 2015", "Published 21 August 2015"); year 0: none
 * that is complete and not after the document's own. */
cs_date cs_clean_byline_date(const cs_clean_work *work, const cs_unit *unit);
/* How much two units speak of the same: shared content words by weight. A name weighs 2,
 * another word 1, less when much of the text shares it. */
uint32_t cs_clean_shared(const cs_unit *a, const cs_unit *b);

/* A span without white space (ASCII and non-breaking) at its ends. */
cs_span cs_clean_trim(cs_text text, cs_span span);

#endif
