/*
 * The document: the spine that every stage adds its layer to.
 *
 * All memory is the document's arena's. Spans are bytes of `text`, which does not change once
 * read has made it; nodes refer to each other by index. Stages run in the order of the layers
 * below and never touch an earlier one.
 */
#ifndef CS_DOCUMENT_H
#define CS_DOCUMENT_H

#include "base/arena.h"
#include "types/actor.h"
#include "types/event.h"
#include "types/token.h"

typedef enum cs_article_kind { CS_ARTICLE, CS_TEASER, CS_LIST } cs_article_kind;
typedef enum cs_excluded_kind {
    CS_EXCLUDED_LINK,
    CS_EXCLUDED_JUNK,
    CS_EXCLUDED_BOILERPLATE,
    CS_EXCLUDED_CAPTION,
    CS_EXCLUDED_BYLINE,
} cs_excluded_kind;

/* One story of the document. Its text is its title and its paragraphs. */
typedef struct cs_article {
    cs_article_kind kind;
    cs_span span;
    cs_span title;          /* length 0: none */
    cs_span dateline_place; /* length 0: none ("LIMA") */
    cs_date date;           /* of the dateline, else the document's */
    cs_text source;         /* of the dateline ("Reuters"), else empty */
    bool truncated;         /* the text breaks off ("[…]", "Read more") */
} cs_article;

/* A run of text to segment: sentences never cross it. In text order. */
typedef struct cs_paragraph {
    cs_span span;
    uint32_t article;
    bool is_title;
} cs_paragraph;

typedef struct cs_excluded {
    cs_excluded_kind kind;
    cs_span span;
} cs_excluded;

/* A caller's pair: the spans of who and whom. */
typedef struct cs_pair {
    cs_span actor;
    cs_span recipient;
} cs_pair;

typedef enum cs_quote_kind { CS_QUOTE_DIRECT, CS_QUOTE_INDIRECT, CS_QUOTE_MIXED } cs_quote_kind;

typedef struct cs_quote {
    cs_quote_kind kind;
    uint32_t sentence;
    cs_span *content;
    size_t content_count;
    cs_span source;   /* length 0: none */
    cs_span cue;      /* length 0: none */
    uint32_t speaker; /* entity, or CS_NO_ENTITY */
} cs_quote;

typedef struct casus_doc {
    cs_arena arena;

    /* read */
    char *id;     /* never NULL; NUL-terminated */
    cs_text text; /* UTF-8, NUL behind it */
    cs_text
        title; /* given beside the text (JSON Lines "title"); empty: none. Not part of text. */
    cs_text source;           /* empty: none */
    cs_text url;              /* empty: none */
    cs_text language;         /* empty: unknown, taken for "en" */
    cs_date date;             /* of publication; year 0: unknown */
    bool whole_text;          /* clean takes the text as one article */
    CS_VECTOR(cs_pair) pairs; /* the caller's, in order */
    bool has_pairs;           /* "pairs" was given, even if empty */
    cs_text origin;           /* the bytes it was read from, when they are kept */
    const char *origin_name;  /* their file; NULL: from memory */
    bool origin_is_json;
    uint64_t origin_line; /* where in the file they begin, from 1 */

    /* clean */
    CS_VECTOR(cs_article) articles;
    CS_VECTOR(cs_paragraph) paragraphs;
    CS_VECTOR(cs_excluded) excluded;

    /* segment, syntax */
    CS_VECTOR(cs_sentence) sentences;
    CS_VECTOR(cs_word) words;
    const cs_text *feats_names; /* the model's; cs_word.feats indexes it */
    size_t feats_count;
    const uint8_t
        *vectors; /* the model's word vectors, rows of 64 bytes (q + 64); NULL: none */

    /* entity */
    const cs_word_members *members; /* [word]; NULL: not looked up yet */
    CS_VECTOR(cs_entity) entities;
    CS_VECTOR(cs_mention) mentions; /* by first word */
    uint32_t *mention_of; /* [word]: the mention whose head the word is, or CS_NO_MENTION */

    /* match, context, record */
    const cs_ontology *ontology; /* of the patterns; NULL: PLOVER alone */
    CS_VECTOR(cs_event) events;
    CS_VECTOR(cs_quote) quotes;
    CS_VECTOR(cs_demand) demands;
    CS_VECTOR(cs_trace) traces;    /* what fired or nearly fired; only when explaining */
    CS_VECTOR(cs_weighed) weighed; /* likewise */
    bool explain;                  /* keep traces */
} casus_doc;

const char *cs_article_kind_name(cs_article_kind kind);
const char *cs_excluded_kind_name(cs_excluded_kind kind);
const char *cs_quote_kind_name(cs_quote_kind kind);

#endif
