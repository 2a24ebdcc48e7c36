/*
 * Events: what match finds, context qualifies and record identifies.
 */
#ifndef CS_EVENT_H
#define CS_EVENT_H

#include "types/actor.h"
#include "types/plover.h"

typedef enum cs_event_status {
    CS_STATUS_ACTUAL,
    CS_STATUS_FUTURE,
    CS_STATUS_HYPOTHETICAL,
    CS_STATUS_NEGATED,
    CS_STATUS_HISTORICAL,
} cs_event_status;

/* One who acts or receives: a mention, or a bare span (a caller's pair) when no mention is
 * known. */
typedef struct cs_party {
    cs_span span;
    uint32_t mention; /* CS_NO_MENTION: only the span is known */
    uint32_t entity;  /* CS_NO_ENTITY likewise */
} cs_party;

typedef enum cs_precision {
    CS_PRECISION_NONE,
    CS_PRECISION_DAY,
    CS_PRECISION_MONTH,
    CS_PRECISION_YEAR
} cs_precision;
typedef enum cs_place_precision {
    CS_PLACE_CITY,
    CS_PLACE_REGION,
    CS_PLACE_COUNTRY
} cs_place_precision;

#define CS_NO_EVENT  UINT32_MAX
#define CS_NO_RULE   UINT32_MAX
#define CS_MODES_MAX 4

typedef struct cs_event {
    /* match */
    uint32_t article;
    uint32_t sentence; /* index into doc->sentences */
    uint32_t trigger;  /* word */
    cs_span trigger_span;
    int32_t pair;                /* which of the caller's pairs it answers, or -1 */
    cs_plover type;              /* CS_PLOVER_NONE only for a pair without relation */
    uint8_t modes[CS_MODES_MAX]; /* cs_mode */
    uint8_t mode_count;
    uint64_t contexts; /* bits 1 << cs_context */
    char cameo[5];     /* "" when the text supports none */
    cs_party *actors;
    size_t actor_count;
    cs_party *recipients;
    size_t recipient_count;
    uint32_t inner;      /* the event inside an ACCUSE, THREATEN …, or CS_NO_EVENT */
    uint32_t claim_word; /* the word of speaking or accusing that governs it, or CS_NO_WORD */
    uint32_t
        rule; /* index of the pattern, for the "rule" field; CS_NO_RULE: the weights alone */
    cs_event_status status; /* match sets what operators imply; context decides the rest */
    bool status_settled; /* an operator used up the "will" or "not" of the trigger: it is final
                          */
    /* context */
    cs_party claimed_by; /* mention and entity; span.length 0: nobody */
    cs_date date;
    cs_precision date_precision;
    cs_span date_span; /* length 0: none */
    int32_t place;     /* index into the lexicon's places, or -1 */
    cs_place_precision place_precision;
    cs_span place_span;
    cs_text place_name;
    cs_country place_country;
    bool place_located; /* latitude and longitude are known */
    float latitude, longitude;
    int32_t killed; /* -1: none given */
    int32_t injured;
    float confidence; /* 0 behind match: record sets it */
    /* record */
    char id[20];       /* 16 hex digits */
    cs_text rule_name; /* "events/request.pat:41" */
} cs_event;

typedef struct cs_demand {
    uint32_t by[4];
    size_t by_count;
    uint32_t of[4];
    size_t of_count;
    cs_span content;
    uint32_t event;
} cs_demand;

/* One line of an explanation: a pattern that fired or nearly fired on a trigger. */
typedef struct cs_trace {
    uint32_t sentence;
    uint32_t trigger; /* word */
    uint32_t rule;
    cs_text rule_name;
    cs_text message; /* "fired", or the constraint that failed */
    bool fired;
} cs_trace;

/* What the statistical layer made of a trigger, with the evidence that weighed most. */
#define CS_WEIGHED_EVIDENCE 6
typedef struct cs_weighed {
    uint32_t sentence;
    uint32_t trigger; /* word */
    cs_plover type;   /* the likeliest */
    float probability;
    bool stands; /* likely enough to be recorded */
    uint8_t count;
    struct {
        const char *kind;
        cs_text a, b;
        float weight; /* logits */
    } evidence[CS_WEIGHED_EVIDENCE];
} cs_weighed;

const char *cs_event_status_name(cs_event_status status);
const char *cs_precision_name(cs_precision precision);
const char *cs_place_precision_name(cs_place_precision precision);

#endif
