/*
 * Inside of the lexicon: tables that the parser fills and the look-ups read.
 *
 * Names are paths in a trie over word symbols. Its edges live in one open-addressing table,
 * (state, symbol) -> state, so that a look-up is one probe a word and loading allocates little.
 */
#ifndef CS_LEXICON_STORE_H
#define CS_LEXICON_STORE_H

#include "base/pair_table.h"
#include "lexicon/lexicon.h"

#define CS_NAME_WORDS_MAX 24  /* words of a name */
#define CS_NAME_BYTES_MAX 512 /* bytes of a line's field */
#define CS_NO_FORM        UINT32_MAX

typedef struct cs_linked_form {
    cs_form form;
    uint32_t next; /* next form of the same name, or CS_NO_FORM */
} cs_linked_form;

/* A state of the trie: the forms of the name that ends here. */
typedef struct cs_trie_state {
    uint32_t first, last; /* linked forms; CS_NO_FORM: no name ends here */
    uint32_t start;       /* once finished: forms[start .. start + count) */
    uint32_t count;
} cs_trie_state;

typedef struct cs_nation_row {
    cs_country country;
    uint32_t entry;
} cs_nation_row;

#define BEGINNING_BITS (1u << 18)
#define SET_NAMES      UINT32_MAX
#define BEGINNINGS     (UINT32_MAX - 1)

struct cs_lexicon {
    cs_arena arena;
    cs_symbols words;                 /* of names */
    cs_symbols members;               /* names and members of word sets */
    CS_VECTOR(cs_trie_state) states;  /* [0] is the root */
    cs_pair_table edges;              /* (state, symbol) -> state */
    uint32_t *first_states;           /* [symbol]: the edge from state 0, or 0; built last */
    CS_VECTOR(cs_linked_form) linked; /* in file order */
    cs_form *forms;                   /* by state, then in file order */
    CS_VECTOR(cs_entry) entries;
    CS_VECTOR(uint32_t) tenure_starts; /* [entry], until finished */
    CS_VECTOR(cs_tenure) tenures;
    CS_VECTOR(cs_place_entry) places;
    CS_VECTOR(cs_nation_row) nations; /* by code, first entry first */
    CS_VECTOR(cs_office_row) offices; /* of persons, by country, role and entry */
    uint32_t set_count;
    CS_VECTOR(int32_t) numbers; /* of members that have one; [0] is 1 */
    /* a bit for each (set, first word of a member), by hash: 0 says that no member begins so */
    uint64_t beginnings[BEGINNING_BITS / 64];
    /* (set, member) -> index into numbers + 1; (SET_NAMES, symbol) -> set + 1;
     * (BEGINNINGS, symbol) -> 1 where a member of more words begins with it */
    cs_pair_table memberships;
    uint32_t *set_starts; /* [member]: its sets are set_list[start .. start of the next) */
    uint32_t *set_list;
    uint64_t *set_bits; /* [member]: one for the sets that may hold it; [0]: none */
    uint64_t fingerprint;
    bool finished;
};

/* Whether the folded text is one word the way names are cut. */
bool cs_is_name_word(cs_text folded);
/* The next word of a folded text at *pos; empty at the end (see cs_lexicon_cut). */
cs_text cs_next_name_word(cs_text folded, size_t *pos);
/* Adds a form of an entry under its name; CASUS_ERROR_LIMIT when the name is too long,
 * CASUS_ERROR_LEXICON when it holds no word, CASUS_ERROR_MEMORY. */
casus_status cs_lexicon_add_form(cs_lexicon *lexicon, cs_text name, uint32_t entry,
                                 cs_form_kind kind);
/* The number of the set with this name, made when new; -1 when memory is short. */
int cs_lexicon_add_set(cs_lexicon *lexicon, cs_text name);
bool cs_lexicon_add_member(cs_lexicon *lexicon, int set, cs_text member, int32_t number);

#endif
