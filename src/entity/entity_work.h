/*
 * Inside of the entity stage: what is known while the mentions of a document are found.
 *
 * Order of work: names and agents of the lexicon are found in the surface words of every
 * sentence (entity_match.c); noun phrases that may be mentions become notes (entity_note.c);
 * then, article by article, each note is read (entity_read.c, entity_code.c: kind, country,
 * sectors, role) and linked to an entity, old or new (entity_link.c, entity_pronoun.c). All
 * memory is the document's arena's.
 */
#ifndef CS_ENTITY_WORK_H
#define CS_ENTITY_WORK_H

#include "base/pair_table.h"
#include "entity/entity.h"

#define NO_INDEX UINT32_MAX

/* How far back, in sentences, a pronoun and a repeated noun look. */
#define PRONOUN_WINDOW   2
#define CANDIDATE_LIMIT  64
#define PARAGRAPH_WINDOW 8
#define DEPTH_LIMIT      24

/* How a sentence is written: what its capitals tell. */
typedef enum sentence_style {
    STYLE_MIXED,
    STYLE_LOWER, /* no capitals at all */
    STYLE_UPPER, /* nothing but capitals */
} sentence_style;

/* Words [first, end) that spell a name or noun of the lexicon. */
typedef struct name_match {
    uint32_t first, end;
    uint32_t head; /* the one that the tree puts on top */
    uint32_t article;
    const cs_form *forms;
    uint32_t form_count;
    cs_form form;      /* the reading that was chosen */
    bool has_capital;  /* some word begins with a capital */
    bool all_capitals; /* and there are no small letters */
    uint8_t style;     /* sentence_style */
    bool chosen;       /* `form` is set; else no reading fits */
} name_match;

/* What a noun phrase is built around. */
typedef enum note_class {
    NOTE_NAMED,   /* a name that the lexicon knows */
    NOTE_TITLE,   /* an office without a name */
    NOTE_AGENT,   /* people by what they do */
    NOTE_BODY,    /* an institution */
    NOTE_UNKNOWN, /* a name that the lexicon does not know */
    NOTE_PART,    /* "dozens of X" */
    NOTE_PRONOUN,
} note_class;

typedef enum person_gender { GENDER_NONE, GENDER_MAN, GENDER_WOMAN } person_gender;

/* Who or what a noun phrase names, before it is linked. */
typedef struct actor_note {
    cs_entity_kind kind;
    cs_country country;
    cs_sectors sectors;
    cs_text role;
    cs_text title;  /* what the text calls the person, where the role is the lexicon's */
    uint32_t entry; /* the named entry of the lexicon, or NO_INDEX */
    uint32_t noun;  /* the agent, title or body entry, or NO_INDEX */
    int32_t place;
    bool is_actor;
    bool is_guessed; /* the country is the article's, not the phrase's */
    bool is_plural;
    uint8_t gender;
} actor_note;

typedef enum note_state { NOTE_NEW, NOTE_READING, NOTE_READ, NOTE_LINKED } note_state;

/* A mention in the making. */
typedef struct mention_note {
    uint32_t head, first, end;
    uint32_t name_first, name_end; /* the name alone; equal: none */
    uint32_t sentence;
    note_class class;
    uint32_t match; /* or NO_INDEX */
    cs_mention_kind kind;
    note_state state;
    bool is_dropped;
    actor_note actor;
    uint32_t entity;
} mention_note;

/* What is kept of an entity beside cs_entity. */
typedef struct entity_note {
    uint32_t entry, noun;
    uint32_t article;
    uint32_t last_note;              /* the newest note linked to it */
    uint32_t name_first, name_end;   /* words of its fullest name; equal: none */
    uint32_t alias_first, alias_end; /* an acronym given in brackets; equal: none */
    cs_text title;                   /* the last that the text gave */
    uint32_t mentions;               /* how many notes are linked to it */
    bool is_plural;
    bool is_guessed;
    bool named;
    uint8_t gender;
} entity_note;

/* How often an article speaks of a country. */
typedef struct country_vote {
    cs_country country;
    uint32_t votes;
} country_vote;

/* Word sets, by cs_lexicon_set. */
enum {
    SET_PRONOUNS,
    SET_COURTESY,
    SET_GENDERED,
    SET_FORMER,
    SET_BELONGING,
    SET_FOREIGN,
    SET_AGAINST,
    SET_PARTITIVE,
    SET_OF,
    SET_PLACING,
    SET_FRESH,
    SET_SPEAKING_FOR,
    SET_MONTHS,
    SET_WEEKDAYS,
    SET_ADDRESSING,
    SET_NATION_NOUNS,
    SET_GENERIC,
    SET_SUFFIX,
    SET_SERVING,
    SET_REGION,
    SET_SCENE,
    SET_COUNT
};

typedef struct entity_work {
    const cs_lexicon *lexicon;
    casus_doc *doc;
    int sets[SET_COUNT];
    uint32_t *first_child;  /* [word] */
    uint32_t *next_sibling; /* [word] */
    uint32_t *match_of;     /* [word] the match that covers it */
    uint32_t *note_of;      /* [word] the note whose head it is */
    CS_VECTOR(name_match) matches;
    CS_VECTOR(mention_note) notes; /* by head */
    CS_VECTOR(entity_note) entity_notes;
    CS_VECTOR(country_vote) votes; /* of the running article */
    cs_pair_table entity_of_entry; /* (0, lexicon entry) -> its entity + 1 */
    uint32_t article;
    cs_date date; /* of the running article, else the document's */
    bool out_of_memory;
} entity_work;

/* The entity that the lexicon's entry has in the document, or CS_NO_ENTITY. */
static inline uint32_t cs_entity_of(const entity_work *work, uint32_t entry) {
    return cs_pair_find(&work->entity_of_entry, 0, entry) - 1;
}

/* ---- entity_tree.c: questions about words ---- */

static inline const cs_word *word_at(const entity_work *work, uint32_t word) {
    return &work->doc->words.items[word];
}
static inline const name_match *match_at(const entity_work *work, uint32_t word) {
    uint32_t match = work->match_of[word];
    return match == NO_INDEX || !work->matches.items[match].chosen
               ? NULL
               : &work->matches.items[match];
}
static inline const cs_entry *entry_of(const entity_work *work, const name_match *match) {
    return cs_lexicon_entry(work->lexicon, match->form.entry);
}
bool cs_open_tree(entity_work *work);
/* The number of a word's lower-case form in a set, 0 when it is not there. */
int32_t cs_form_in(const entity_work *work, uint32_t word, int set);
int32_t cs_lemma_in(const entity_work *work, uint32_t word, int set);
cs_deprel cs_relation_of(const entity_work *work, uint32_t word); /* without subtype */
bool cs_has_noun_tag(const entity_work *work, uint32_t word);     /* NOUN or PROPN */
bool cs_has_capital(const entity_work *work, uint32_t word);
/* The first child with this relation (universal), or CS_NO_WORD. */
uint32_t cs_dependent(const entity_work *work, uint32_t word, cs_deprel deprel);
/* Climbs over flat, fixed and goeswith to the word that bears the phrase. */
uint32_t cs_flat_top(const entity_work *work, uint32_t word);
/* The preposition in front of the phrase of `head`, or CS_NO_WORD. */
uint32_t cs_preposition(const entity_work *work, uint32_t head);
/* The words of the noun phrase of `head`: without clauses, appositions, conjuncts, the
 * preposition and punctuation at the ends. */
void cs_phrase(const entity_work *work, uint32_t head, uint32_t *first, uint32_t *end);
/* Where the name around `head` ends: the flat words from `from` on belong to it. */
uint32_t cs_core_end(const entity_work *work, uint32_t head, uint32_t from);
cs_span cs_words_span(const entity_work *work, uint32_t first, uint32_t end);
cs_text cs_words_text(const entity_work *work, uint32_t first, uint32_t end);
bool cs_is_above(const entity_work *work, uint32_t above, uint32_t word);

/* ---- entity_match.c ---- */

bool cs_match_names(entity_work *work);
/* Counts how often the article speaks of each country; then chooses the readings. */
bool cs_choose_readings(entity_work *work, uint32_t article);
uint32_t cs_votes_for(const entity_work *work, cs_country country);
/* The only country that the article clearly speaks of; "" when there is none. */
cs_country cs_article_country(const entity_work *work);
/* The only country that the paragraph up to this sentence speaks of, else the sentence; ""
 * when there is none or there are several. */
cs_country cs_paragraph_country(const entity_work *work, uint32_t sentence);

/* ---- entity_note.c ---- */

bool cs_take_notes(entity_work *work, uint32_t sentence);

/* ---- entity_read.c, entity_code.c ---- */

/* Fills note->actor (once). Notes that its country depends on are read first. */
void cs_read_note(entity_work *work, uint32_t note, int depth);
/* Country and sectors of a named entry at the running date. */
void cs_code_entry(const entity_work *work, uint32_t entry, cs_text role_in_text,
                   actor_note *out);
/* The country, sectors and standing that the words around a noun give it. */
void cs_code_noun(entity_work *work, uint32_t note, int depth);
/* "X-backed", "anti-X": the name says nothing about where this is. */
bool cs_only_backs(const entity_work *work, const name_match *match);
/* The role in words: "foreign minister". */
cs_text cs_role_of(entity_work *work, uint32_t first, const name_match *title);
/* A bare nation or capital stands for its government here. */
bool cs_stands_for_government(const entity_work *work, uint32_t head);
bool cs_is_former(const entity_work *work, uint32_t first, uint32_t head);

/* ---- entity_link.c, entity_pronoun.c ---- */

bool cs_link_note(entity_work *work, uint32_t note);
/* The entity that a pronoun stands for, or CS_NO_ENTITY. */
uint32_t cs_resolve_pronoun(entity_work *work, const mention_note *pronoun);
bool cs_compatible(const entity_work *work, uint32_t entity, const actor_note *actor);

#endif
