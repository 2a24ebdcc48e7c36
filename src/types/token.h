/*
 * Tokens, words and trees: what segment and syntax add to a document.
 *
 * A *token* is a run of characters; a *word* is a syntactic word (UD): most tokens are one
 * word, a multiword token ("don't") is several. Words of all sentences stand in one array; a
 * sentence is a range of it. Heads are indices into that same array.
 */
#ifndef CS_TOKEN_H
#define CS_TOKEN_H

#include "base/text.h"

/* Universal part-of-speech tags, alphabetical. */
typedef enum cs_upos {
    CS_UPOS_NONE,
    CS_ADJ,
    CS_ADP,
    CS_ADV,
    CS_AUX,
    CS_CCONJ,
    CS_DET,
    CS_INTJ,
    CS_NOUN,
    CS_NUM,
    CS_PART,
    CS_PRON,
    CS_PROPN,
    CS_PUNCT,
    CS_SCONJ,
    CS_SYM,
    CS_VERB,
    CS_X,
    CS_UPOS_COUNT
} cs_upos;

/* Dependency relations of English UD 2.16 that are told apart; X-list: C name, UD name. */
#define CS_DEPRELS(X)                                                                          \
    X(ROOT, "root")                                                                            \
    X(ACL, "acl")                                                                              \
    X(ACL_RELCL, "acl:relcl")                                                                  \
    X(ADVCL, "advcl")                                                                          \
    X(ADVCL_RELCL, "advcl:relcl")                                                              \
    X(ADVMOD, "advmod")                                                                        \
    X(AMOD, "amod")                                                                            \
    X(APPOS, "appos")                                                                          \
    X(AUX, "aux")                                                                              \
    X(AUX_PASS, "aux:pass")                                                                    \
    X(CASE, "case")                                                                            \
    X(CC, "cc")                                                                                \
    X(CC_PRECONJ, "cc:preconj")                                                                \
    X(CCOMP, "ccomp")                                                                          \
    X(COMPOUND, "compound")                                                                    \
    X(COMPOUND_PRT, "compound:prt")                                                            \
    X(CONJ, "conj")                                                                            \
    X(COP, "cop")                                                                              \
    X(CSUBJ, "csubj")                                                                          \
    X(CSUBJ_PASS, "csubj:pass")                                                                \
    X(DEP, "dep")                                                                              \
    X(DET, "det")                                                                              \
    X(DET_PREDET, "det:predet")                                                                \
    X(DISCOURSE, "discourse")                                                                  \
    X(DISLOCATED, "dislocated")                                                                \
    X(EXPL, "expl")                                                                            \
    X(FIXED, "fixed")                                                                          \
    X(FLAT, "flat")                                                                            \
    X(GOESWITH, "goeswith")                                                                    \
    X(IOBJ, "iobj")                                                                            \
    X(LIST, "list")                                                                            \
    X(MARK, "mark")                                                                            \
    X(NMOD, "nmod")                                                                            \
    X(NMOD_DESC, "nmod:desc")                                                                  \
    X(NMOD_POSS, "nmod:poss")                                                                  \
    X(NMOD_UNMARKED, "nmod:unmarked")                                                          \
    X(NSUBJ, "nsubj")                                                                          \
    X(NSUBJ_OUTER, "nsubj:outer")                                                              \
    X(NSUBJ_PASS, "nsubj:pass")                                                                \
    X(NUMMOD, "nummod")                                                                        \
    X(OBJ, "obj")                                                                              \
    X(OBL, "obl")                                                                              \
    X(OBL_AGENT, "obl:agent")                                                                  \
    X(OBL_UNMARKED, "obl:unmarked")                                                            \
    X(ORPHAN, "orphan")                                                                        \
    X(PARATAXIS, "parataxis")                                                                  \
    X(PUNCT, "punct")                                                                          \
    X(REPARANDUM, "reparandum")                                                                \
    X(VOCATIVE, "vocative")                                                                    \
    X(XCOMP, "xcomp")

typedef enum cs_deprel {
    CS_DEPREL_NONE,
#define CS_DEPREL_ENUM(name, text) CS_DEPREL_##name,
    CS_DEPRELS(CS_DEPREL_ENUM)
#undef CS_DEPREL_ENUM
        CS_DEPREL_COUNT
} cs_deprel;

/* The features that later stages ask for, as bits of cs_word.features. */
enum cs_feature {
    CS_FEATURE_PLURAL = 1 << 0,     /* Number=Plur (or Ptan) */
    CS_FEATURE_PAST = 1 << 1,       /* Tense=Past */
    CS_FEATURE_PRESENT = 1 << 2,    /* Tense=Pres */
    CS_FEATURE_FINITE = 1 << 3,     /* VerbForm=Fin */
    CS_FEATURE_INFINITIVE = 1 << 4, /* VerbForm=Inf */
    CS_FEATURE_PARTICIPLE = 1 << 5, /* VerbForm=Part */
    CS_FEATURE_GERUND = 1 << 6,     /* VerbForm=Ger */
    CS_FEATURE_PASSIVE = 1 << 7,    /* Voice=Pass */
    CS_FEATURE_IMPERATIVE = 1 << 8, /* Mood=Imp */
    CS_FEATURE_PERSON_1 = 1 << 9,
    CS_FEATURE_PERSON_2 = 1 << 10,
    CS_FEATURE_PERSON_3 = 1 << 11,
    CS_FEATURE_MASCULINE = 1 << 12,
    CS_FEATURE_FEMININE = 1 << 13,
    CS_FEATURE_NEUTER = 1 << 14,
    CS_FEATURE_POSSESSIVE = 1 << 15, /* Poss=Yes */
    CS_FEATURE_RELATIVE = 1 << 16,   /* PronType=Rel */
    CS_FEATURE_DEFINITE = 1 << 17,   /* Definite=Def */
    CS_FEATURE_COMPARED = 1 << 18,   /* Degree=Cmp or Sup */
};

/* Kinds of named entities. */
typedef enum cs_name_kind {
    CS_NAME_NONE,
    CS_NAME_PERSON,
    CS_NAME_ORGANIZATION,
    CS_NAME_PLACE,
    CS_NAME_GROUP, /* nationality, religious or political group */
    CS_NAME_TIME,
    CS_NAME_MONEY,
    CS_NAME_NUMBER,
    CS_NAME_EVENT,
    CS_NAME_FACILITY,
    CS_NAME_OTHER,
    CS_NAME_KIND_COUNT
} cs_name_kind;

#define CS_NO_WORD UINT32_MAX

typedef struct cs_word {
    cs_span span;  /* of the text; words of a multiword token share or split the token's span */
    cs_text form;  /* normalised form ("n't"), borrowed from text or arena */
    cs_text lemma; /* set by syntax; borrowed from text, model or arena */
    uint32_t head; /* index into doc->words; CS_NO_WORD for the root */
    uint32_t features; /* cs_feature bits */
    uint32_t vector;   /* row of doc->vectors, set by syntax; 0: all zero */
    uint16_t feats;    /* index into the model's feature strings; what CoNLL-U shows */
    uint8_t upos;      /* cs_upos */
    uint8_t deprel;    /* cs_deprel */
    uint8_t
        token_words; /* on the first word of a token: how many words the token has; else 0 */
    uint8_t space_before; /* white space stands before the token */
    uint8_t name;         /* cs_name_kind of the named entity that covers the word */
    uint8_t name_begins;  /* the word is the first of that named entity */
} cs_word;

/* What a word is to the lexicon. */
typedef struct cs_word_members {
    uint32_t form, lemma; /* in the word sets (cs_lexicon_has); 0: unknown to them */
    uint32_t name;        /* among the words of names (cs_lexicon_word); 0: unknown */
} cs_word_members;

#define CS_SEVERAL_NAME_WORDS                                                                  \
    UINT32_MAX /* as name: not one word the way names are cut, see cs_lexicon_cut */

typedef struct cs_sentence {
    uint32_t first; /* words [first, first + count) */
    uint32_t count;
    cs_span span; /* from the first to the last character */
    uint32_t article;
    uint8_t paragraph_begins; /* first of a paragraph */
    uint8_t is_title;         /* the article's headline */
} cs_sentence;

const char *cs_upos_name(cs_upos upos);
const char *cs_deprel_name(cs_deprel deprel);
/* CS_UPOS_NONE / CS_DEPREL_NONE when unknown. An unknown subtype gives its universal relation.
 */
cs_upos cs_upos_of(cs_text name);
cs_deprel cs_deprel_of(cs_text name);
/* The universal relation without its subtype ("nsubj:pass" -> nsubj). */
cs_deprel cs_deprel_universal(cs_deprel deprel);
const char *cs_name_kind_name(cs_name_kind kind);

#endif
