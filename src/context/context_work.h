/*
 * What the files of context share: one workspace a document, with the word sets, the trees
 * turned into child lists, and small questions about trees.
 *
 * Everything lives in the document's arena and is dead once cs_add_context returns.
 */
#ifndef CS_CONTEXT_WORK_H
#define CS_CONTEXT_WORK_H

#include "context/context.h"

/* The word sets of lexicon/grammar/context.lex, where each is explained. */
#define CS_CONTEXT_SETS(X)                                                                     \
    X(verbs_speaking)                                                                          \
    X(verbs_attributing)                                                                       \
    X(verbs_accusing)                                                                          \
    X(nouns_claiming)                                                                          \
    X(words_according)                                                                         \
    X(modals)                                                                                  \
    X(negators)                                                                                \
    X(negative_determiners)                                                                    \
    X(negative_subjects)                                                                       \
    X(negation_cancellers)                                                                     \
    X(conditionals)                                                                            \
    X(when_words)                                                                              \
    X(simultaneous_words)                                                                      \
    X(status_verbs)                                                                            \
    X(to_verbs)                                                                                \
    X(status_nouns)                                                                            \
    X(status_adjectives)                                                                       \
    X(status_adverbs)                                                                          \
    X(past_habits)                                                                             \
    X(purpose_reached)                                                                         \
    X(occurrence_verbs)                                                                        \
    X(months)                                                                                  \
    X(months_ambiguous)                                                                        \
    X(weekdays)                                                                                \
    X(number_words)                                                                            \
    X(number_multipliers)                                                                      \
    X(time_units)                                                                              \
    X(relative_days)                                                                           \
    X(relative_words)                                                                          \
    X(day_parts)                                                                               \
    X(ago_words)                                                                               \
    X(year_prepositions)                                                                       \
    X(time_excluding)                                                                          \
    X(place_prepositions)                                                                      \
    X(killing_verbs)                                                                           \
    X(dying_verbs)                                                                             \
    X(injuring_verbs)                                                                          \
    X(killed_words)                                                                            \
    X(injured_words)                                                                           \
    X(leaving_verbs)                                                                           \
    X(toll_nouns)                                                                              \
    X(not_people)                                                                              \
    X(topic_prepositions)                                                                      \
    X(demand_prepositions)

typedef enum cs_context_set {
#define CS_CONTEXT_SET_ENUM(name) CS_SET_##name,
    CS_CONTEXT_SETS(CS_CONTEXT_SET_ENUM)
#undef CS_CONTEXT_SET_ENUM
        CS_SET_COUNT
} cs_context_set;

/* What the status sets' number for "it happened" is (context_status.c has the others). */
#define CS_STATUS_NUMBER_ACTUAL 5

/* How far a question may climb a tree: deeper nesting says nothing about the trigger, and the
 * limit keeps damaged trees (cycles) harmless. */
#define CS_CLIMB_MAX 64

/* What is said about an event stands within this many words of its trigger: longer sentences
 * are lists or damage. */
#define CS_REACH_WORDS 300

/* A temporal expression of a sentence, not yet resolved against a date. */
typedef enum cs_timex_kind {
    CS_TIMEX_DATE,    /* parts of a calendar date: date */
    CS_TIMEX_WEEKDAY, /* number: 1 Monday to 7 Sunday; direction */
    CS_TIMEX_MONTH,   /* number: 1 to 12, no year given, perhaps a day in date; direction */
    CS_TIMEX_SHIFT,   /* number: units from the document's date, below 0 in the past; unit */
} cs_timex_kind;

typedef struct cs_timex {
    cs_timex_kind kind;
    uint32_t first; /* words [first, end) */
    uint32_t end;
    uint32_t head; /* the word whose head stands outside */
    cs_date date;
    int32_t number;
    int32_t unit;      /* days of the unit: 1, 7, 30, 365, 3650; 0: within the day */
    int32_t direction; /* -1 last, 0 none, 1 this, 2 next */
    bool adjectival;   /* "the 2015 attack": dates the noun before which it stands */
    bool vague;        /* "years ago": the amount is not said */
} cs_timex;

#define CS_TIMEX_MAX 32 /* expressions of one sentence */

/* How often the document speaks of a country. */
typedef struct cs_country_vote {
    cs_country country;
    uint32_t mentions;
} cs_country_vote;

struct cs_context_sets {
    const cs_lexicon *lexicon;
    int sets[CS_SET_COUNT];
    int contexts[CS_CONTEXT_COUNT];
};

typedef struct cs_context_work {
    const cs_lexicon *lexicon;
    const int *sets;     /* [CS_SET_COUNT] */
    const int *contexts; /* [CS_CONTEXT_COUNT] */
    casus_doc *doc;
    uint32_t *first_child;          /* [word]: CS_NO_WORD: none; children in text order */
    uint32_t *next_sibling;         /* [word] */
    uint32_t *left;                 /* [word]: first word of its subtree */
    uint32_t *right;                /* [word]: last word of its subtree */
    uint32_t *sentence_of;          /* [word] */
    uint32_t *quote_of;             /* [word]: index into doc->quotes whose content holds it, or
                                       CS_NO_WORD */
    cs_timex timexes[CS_TIMEX_MAX]; /* of the sentence at hand */
    size_t timex_count;
    uint32_t timex_sentence; /* the sentence they are of, or CS_NO_WORD */
    bool looks_ahead; /* the event at hand is told as still to come, whatever its status */
    CS_VECTOR(cs_country_vote) countries; /* that the document speaks of, by first mention */
} cs_context_work;

/* The stages inside context, in the order in which they run. */
casus_status cs_context_open(cs_context_work *work, const cs_context_sets *sets, casus_doc *doc,
                             casus_error *error) CASUS_MUST_USE;
casus_status cs_context_quotes(cs_context_work *work, casus_error *error) CASUS_MUST_USE;
void cs_context_status(cs_context_work *work, cs_event *event);
void cs_context_claim(cs_context_work *work, cs_event *event);
void cs_context_date(cs_context_work *work, cs_event *event);
void cs_context_place(cs_context_work *work, cs_event *event);
void cs_context_casualties(cs_context_work *work, cs_event *event);
void cs_context_topics(cs_context_work *work, cs_event *event);
casus_status cs_context_demands(cs_context_work *work, casus_error *error) CASUS_MUST_USE;

/* The set's number for the word's lemma, else for its form, without regard to case; 0: not a
 * member. */
int32_t cs_context_in(const cs_context_work *work, cs_context_set set, uint32_t word);
/* The same for any text. */
int32_t cs_context_text_in(const cs_context_work *work, cs_context_set set, cs_text text);
/* The number for the form alone. */
int32_t cs_context_form_in(const cs_context_work *work, cs_context_set set, uint32_t word);

static inline cs_word *cs_context_word(const cs_context_work *work, uint32_t word) {
    return &work->doc->words.items[word];
}
/* The word's relation without its subtype. */
cs_deprel cs_context_relation(const cs_context_work *work, uint32_t word);
/* The first child with the relation (subtypes count), or CS_NO_WORD. */
uint32_t cs_context_child(const cs_context_work *work, uint32_t word, cs_deprel relation);
/* The first child with the relation whose lemma or form is in the set, or CS_NO_WORD. */
uint32_t cs_context_child_in(const cs_context_work *work, uint32_t word, cs_deprel relation,
                             cs_context_set set);
bool cs_context_is(const cs_context_work *work, uint32_t word, cs_text lower_form);
/* The infinitive marker "to" stands on the word. */
bool cs_context_has_to(const cs_context_work *work, uint32_t word);
/* Whether `word` is `ancestor` or stands below it. */
bool cs_context_below(const cs_context_work *work, uint32_t word, uint32_t ancestor);
/* A verb, or what a copula or auxiliary makes a predicate. */
bool cs_context_is_predicate(const cs_context_work *work, uint32_t word);
/* Who does what the predicate says: its subject, the agent of a passive, the noun of a relative
 * or participle clause, the subject shared with a governing or coordinated verb; CS_NO_WORD:
 * nobody. */
uint32_t cs_context_agent(const cs_context_work *work, uint32_t word);
/* From the first character of words first to the last of last. */
cs_span cs_context_span(const cs_context_work *work, uint32_t first, uint32_t last);
/* The noun phrase of a head as a party: its mention, else its words without relative clauses.
 */
cs_party cs_context_party(const cs_context_work *work, uint32_t head);
/* How closely `node` (the head of a date or place) belongs to the trigger's clause: 0 closest,
 * CS_NO_WORD not at all. */
uint32_t cs_context_attachment(const cs_context_work *work, uint32_t trigger, uint32_t node);
/* The number that a numeral says ("12", "1,200", "twelve", "two dozen" on its last word), or
 * -1. */
int32_t cs_context_number(const cs_context_work *work, uint32_t word);
/* The words [*first, *end) of the event's sentence that lie within reach of its trigger. */
void cs_context_reach(const cs_context_work *work, const cs_event *event, uint32_t *first,
                      uint32_t *end);
/* The date that relative expressions of the article count from; year 0: none. */
cs_date cs_context_reference(const cs_context_work *work, uint32_t article);

#endif
