/*
 * The inside of the matcher, shared by its files. Words are numbered within their sentence here
 * ("local" words); all memory is the scratch arena's, which is reset for every sentence.
 *
 *   sentence_index.c  children, spans, lemma symbols of every word
 *   frame.c           the arguments of a word in plain order, whatever the voice
 *   fire.c            patterns against frames -> candidates; operators compose
 *   party.c           who stands behind a noun phrase
 *   term.h            texts with their hashes
 *   evidence.c        what speaks for and against a trigger and its roles
 *   weigh.c           the trained weights of it
 *   decide.c          which events they let stand
 *   pair_choice.c     the event that answers a caller's pair
 *   pair_words.c      the words of a sentence as the pair sees them
 *   pair_network.c    networks that read them
 *   match.c           the stage: runs over sentences, writes events
 */
#ifndef CS_MATCHER_H
#define CS_MATCHER_H

#include "match/match.h"
#include "match/term.h"

#define NO_LOCAL       UINT32_MAX
#define SYMBOLS_MAX    4
#define PARTIES_MAX    8
#define DEPTH_MAX      12
#define CANDIDATES_MAX 4096
#define ARGUMENTS_MAX  32
#define TOPIC_COUNT    3

/* One argument of a word. */
typedef struct argument {
    uint8_t relation;  /* cs_relation */
    uint8_t is_clause; /* it is a clause, not a noun phrase */
    uint8_t borrowed;  /* shared with or inherited from another word */
    cs_symbol marker;  /* MARKED: preposition or subordinator */
    uint32_t word;
    uint64_t markers; /* cs_lemma_facts.markers of the marker */
} argument;

typedef enum memo_state { MEMO_NONE, MEMO_RUNNING, MEMO_DONE } memo_state;

typedef struct node {
    uint32_t head; /* NO_LOCAL: root */
    uint32_t first_child;
    uint32_t next_sibling;
    cs_symbol symbols[SYMBOLS_MAX]; /* lemma, then its combinations with particle or modifier */
    uint64_t sets; /* cs_lemma_facts.sets and types of all its symbols together */
    uint32_t types;
    bool triggers; /* one of them triggers patterns */
    uint8_t symbol_count;
    uint8_t frame_state;
    uint8_t event_state;
    uint8_t argument_count;
    bool ignored;   /* an `ignore` template won: what the word tells is no event */
    uint8_t forced; /* a caller's pair names this word: 1 actor, 2 recipient */
    argument *arguments;
    int32_t candidate; /* index, or -1 */
} node;

/* Somebody in a role: the mention's word, or a caller's span. */
typedef struct party_list {
    cs_party items[PARTIES_MAX];
    uint8_t count;
    uint8_t forced; /* which of the pair's spans are among them: bits 1 and 2 */
} party_list;

/* An event that may be recorded. */
typedef struct candidate {
    uint32_t trigger;
    uint32_t pattern;
    cs_plover type;
    cs_mode mode;
    char cameo[5];
    uint64_t contexts;
    party_list actors;
    party_list recipients;
    int32_t inner; /* candidate, or -1 */
    int8_t status; /* -1: open */
    bool settled;
    bool consumed; /* an operator took it in */
    bool dropped;  /* a composition rule says that nothing comes out */
    bool loose;    /* only the trigger's lemma is known (pairs) */
    bool own; /* a pattern of the user's own made it, or an event in it: the weights leave it */
    float confidence; /* what the weights give it; 0: they had no say */
    uint8_t score;
    uint8_t lexical_count;
    uint32_t lexical[CS_SLOTS_MAX]; /* the words that the pattern asked for by name */
    uint32_t claim_word;
} candidate;

/* Sets and operators that the code asks for by name. */
typedef struct named_sets {
    cs_set light_verb;      /* hold, launch, make … before an event noun */
    cs_set subject_control; /* promise: the subject of the infinitive is the subject */
    cs_set container;       /* series, wave, number … of attacks */
    cs_set event_word;      /* may trigger though no pattern knows it */
    cs_set negation;
    cs_set future_auxiliary;
    cs_set told_future;         /* would */
    cs_set necessity;           /* must, should */
    cs_set topics[TOPIC_COUNT]; /* words of sport, markets, culture */
    cs_symbol must_do;          /* stands for any verb under one of them */
    cs_symbol that, by, of, to;
    uint16_t op_future, op_not_future;
} named_sets;

struct cs_matcher {
    cs_arena scratch;
    const cs_patterns *patterns;
    const cs_lexicon *lexicon;
    casus_doc *doc;
    const cs_sentence *sentence;
    uint32_t sentence_number;
    const cs_word *words; /* of the sentence */
    uint32_t count;
    node *nodes;
    CS_VECTOR(candidate) candidates;
    named_sets sets;
    cs_terms terms;
    cs_term *lemma_terms;    /* [word of the sentence]; only where somebody weighs or watches */
    const cs_symbol *lemmas; /* [word of the document]: the lemma as it stands */
    uint32_t topic_words[TOPIC_COUNT]; /* in the document */
    const cs_weights *weights;         /* NULL: the patterns stand alone */
    const cs_pair *pair;               /* the caller's pair in work, or NULL */
    bool failed;                       /* an allocation failed */
    bool tracing;                      /* patterns are tried to tell of it, not to code */
    void (*watch)(cs_matcher *matcher,
                  void *context); /* sees every sentence once its patterns are tried */
    void *watch_context;
    int depth;
};

/* The mention whose head the word is, or CS_NO_MENTION. */
static inline uint32_t mention_at(const cs_matcher *matcher, uint32_t word) {
    return matcher->doc->mention_of == NULL
               ? CS_NO_MENTION
               : matcher->doc->mention_of[matcher->sentence->first + word];
}
/* The event that the patterns made of the word, or NULL. */
static inline const candidate *candidate_at(const cs_matcher *matcher, uint32_t word) {
    int32_t index = matcher->nodes[word].candidate;
    return index < 0 ? NULL : &matcher->candidates.items[index];
}

/* sentence_index.c */
/* Looks the lemmas of all words of the document up. */
bool cs_find_lemmas(cs_matcher *matcher);
bool cs_index_sentence(cs_matcher *matcher, uint32_t sentence);
bool cs_word_in(const cs_matcher *matcher, uint32_t word, cs_set set);
/* The child of `word` with this relation, or NO_LOCAL. */
uint32_t cs_child_with(const cs_matcher *matcher, uint32_t word, cs_deprel deprel);
bool cs_is_verbal(const cs_matcher *matcher, uint32_t word);
bool cs_is_nominal(const cs_matcher *matcher, uint32_t word);
bool cs_is_passive(const cs_matcher *matcher, uint32_t word);
/* Whether the preposition of `noun` follows the verb and makes one word with it that the
 * patterns know ("called off the strike", with "off" hung on "strike"). */
bool cs_has_particle(const cs_matcher *matcher, uint32_t verb, uint32_t noun);
/* Preposition or subordinator of a word, 0: none. */
cs_symbol cs_marker_of(const cs_matcher *matcher, uint32_t word);

/* frame.c */
const node *cs_frame(cs_matcher *matcher, uint32_t word);
/* The subject of a word, its own or inherited, or NO_LOCAL. */
uint32_t cs_subject_of(cs_matcher *matcher, uint32_t word);

/* fire.c */
/* The candidate whose trigger the word is, or -1; computed once. */
int32_t cs_event_at(cs_matcher *matcher, uint32_t word);
/* "suspended aid", "threatened to attack": words that a pattern names are part of its event,
 * not events beside it. Call once all words are done. */
void cs_consume_lexical(cs_matcher *matcher);
/* Tells which patterns fired and what the others lacked, once all words are done. */
void cs_trace_patterns(cs_matcher *matcher);
/* Who counts as the party of a noun phrase. */
typedef enum party_kind {
    PARTY_HEAD_ONLY,  /* the phrase itself must name somebody */
    PARTY_INSIDE,     /* or somebody inside it ("the decision of the court") */
    PARTY_ANY_PHRASE, /* or else the phrase as such */
} party_kind;

/* Nobody does things to himself: what is actor already is no recipient. */
void cs_remove_shared(party_list *from, const party_list *other);
/* Whether the word stands in the span of one of the list. */
bool cs_names_word(const cs_matcher *matcher, const party_list *list, uint32_t word);
/* Whether two parties are one. */
bool cs_same_party(const cs_party *a, const cs_party *b);
/* Adds who stands behind the noun phrase of `word` and its conjuncts to the list. */
void cs_collect_parties(cs_matcher *matcher, uint32_t word, party_kind kind, party_list *list);

/* decide.c */
/* Puts the events that the weights let stand in the place of those of the patterns. */
void cs_decide(cs_matcher *matcher);
/* The relation between a caller's pair, given by the heads of its spans; false when there is
 * none. */
bool cs_decide_pair(cs_matcher *matcher, uint32_t actor, uint32_t recipient, candidate *out);
/* Tells, when explaining, what speaks most for or against the type; NULL, and matcher->failed,
 * when memory is short. */
cs_weighed *cs_explain_weights(cs_matcher *matcher, uint32_t word, cs_plover type,
                               float probability, bool stands);
/* The same for the answer to a caller's pair, with what is said between the two. */
void cs_explain_pair(cs_matcher *matcher, uint32_t word, cs_plover type, float probability,
                     uint32_t actor, uint32_t recipient);

/* pair_choice.c */
/* The word of a pair's span (bit 1: actor, 2: recipient) that hangs highest in the tree. */
uint32_t cs_head_of_span(const cs_matcher *matcher, uint8_t bit);
casus_status cs_answer_pairs(cs_matcher *matcher, casus_error *error);

/* match.c */
/* Counts the words of each topic in the document. */
void cs_count_topics(cs_matcher *matcher);
/* An event noun in passing ("after the attack on Paris") is background unless it says both
 * sides, or a light verb puts it forward. */
bool cs_stands_alone(const cs_matcher *matcher, const candidate *c);
/* Words and dealings among people without any standing. */
bool cs_is_private(const cs_matcher *matcher, const candidate *c);
/* Whether the patterns alone would record it. */
bool cs_is_recorded(const cs_matcher *matcher, const candidate *c);

casus_status cs_record_candidate(cs_matcher *matcher, const candidate *chosen, int32_t pair,
                                 uint32_t inner_event, casus_error *error);

#endif
