#include "base/utf8.h"
#include "lexicon/lexicon_store.h"

#include <stdlib.h>
#include <string.h>

/* ---- names ---- */

static bool cuts_name(char c) {
    return c == ' ' || c == '-' || c == '\'' || c == '/';
}

static bool is_edge_punctuation(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '"' || c == '(' || c == ')' ||
           c == '[' || c == ']' || c == '!' || c == '?';
}

cs_text cs_next_name_word(cs_text folded, size_t *pos) {
    while (*pos < folded.length) {
        size_t start = *pos;
        while (*pos < folded.length && !cuts_name(folded.data[*pos]))
            (*pos)++;
        size_t end = *pos;
        if (*pos < folded.length)
            (*pos)++;
        bool possessive = start > 0 && folded.data[start - 1] == '\'' && end == start + 1 &&
                          folded.data[start] == 's';
        if (possessive)
            continue;
        while (start < end && is_edge_punctuation(folded.data[start]))
            start++;
        while (end > start && is_edge_punctuation(folded.data[end - 1]))
            end--;
        if (end > start)
            return (cs_text){folded.data + start, end - start};
    }
    return (cs_text){"", 0};
}

bool cs_is_name_word(cs_text folded) {
    for (size_t i = 0; i < folded.length; i++)
        if (cuts_name(folded.data[i]))
            return false;
    return folded.length > 0 && !is_edge_punctuation(folded.data[0]) &&
           !is_edge_punctuation(folded.data[folded.length - 1]);
}

static cs_form_case spelling_of(cs_text name) {
    size_t upper = 0, lower = 0, letters_of_more = 0;
    for (size_t pos = 0; pos < name.length;) {
        char byte = name.data[pos];
        if (cs_is_lower(byte)) {
            lower++;
            pos++;
            continue;
        }
        uint32_t code = cs_utf8_next(name, &pos);
        if (cs_utf8_is_upper(code))
            upper++;
        else if (cs_utf8_is_letter(code))
            lower++;
        else if (code == ' ')
            letters_of_more++;
    }
    if (upper == 0)
        return CS_CASE_LOWER;
    return upper >= 2 && lower == 0 && letters_of_more == 0 ? CS_CASE_CAPS : CS_CASE_NAME;
}

/* The state behind `state` on `word`, made when new; 0 when memory is short. */
static uint32_t follow(cs_lexicon *lexicon, uint32_t state, cs_symbol word) {
    uint32_t next = cs_pair_find(&lexicon->edges, state, word);
    if (next != 0)
        return next;
    next = (uint32_t)lexicon->states.count;
    cs_trie_state *made = cs_push(&lexicon->arena, &lexicon->states);
    if (made == NULL)
        return 0;
    made->first = made->last = CS_NO_FORM;
    return cs_pair_set(&lexicon->edges, &lexicon->arena, state, word, next) ? next : 0;
}

static casus_status link_form(cs_lexicon *lexicon, uint32_t state, cs_form form) {
    cs_trie_state *end = &lexicon->states.items[state];
    for (uint32_t i = end->first; i != CS_NO_FORM; i = lexicon->linked.items[i].next) {
        const cs_form *known = &lexicon->linked.items[i].form;
        if (known->entry == form.entry && known->kind == form.kind)
            return CASUS_OK;
    }
    uint32_t index = (uint32_t)lexicon->linked.count;
    cs_linked_form *linked = cs_push(&lexicon->arena, &lexicon->linked);
    if (linked == NULL)
        return CASUS_ERROR_MEMORY;
    *linked = (cs_linked_form){form, CS_NO_FORM};
    if (end->first == CS_NO_FORM)
        end->first = index;
    else
        lexicon->linked.items[end->last].next = index;
    end->last = index;
    end->count++;
    return CASUS_OK;
}

casus_status cs_lexicon_add_form(cs_lexicon *lexicon, cs_text name, uint32_t entry,
                                 cs_form_kind kind) {
    char folded[2 * CS_NAME_BYTES_MAX + 1];
    if (name.length > CS_NAME_BYTES_MAX)
        return CASUS_ERROR_LIMIT;
    cs_text key = {folded, cs_utf8_fold(name, folded, sizeof folded)};
    uint32_t state = 0;
    size_t pos = 0, count = 0;
    for (cs_text word; (word = cs_next_name_word(key, &pos)).length > 0;) {
        if (++count > CS_NAME_WORDS_MAX)
            return CASUS_ERROR_LIMIT;
        cs_symbol symbol = cs_symbols_add(&lexicon->words, word);
        state = symbol != 0 ? follow(lexicon, state, symbol) : 0;
        if (state == 0)
            return CASUS_ERROR_MEMORY;
    }
    if (count == 0)
        return CASUS_ERROR_LEXICON;
    return link_form(lexicon, state, (cs_form){entry, kind, spelling_of(name)});
}

/* ---- opening and closing ---- */

casus_status cs_lexicon_new(cs_lexicon **out, casus_error *error) {
    cs_lexicon *lexicon = calloc(1, sizeof *lexicon);
    if (lexicon == NULL)
        return cs_fail_memory(error);
    cs_symbols_init(&lexicon->words, &lexicon->arena);
    cs_symbols_init(&lexicon->members, &lexicon->arena);
    cs_trie_state *root = cs_push(&lexicon->arena, &lexicon->states);
    int32_t *one = cs_push(&lexicon->arena, &lexicon->numbers);
    if (root == NULL || one == NULL) {
        cs_lexicon_free(lexicon);
        return cs_fail_memory(error);
    }
    root->first = root->last = CS_NO_FORM;
    *one = 1;
    *out = lexicon;
    return CASUS_OK;
}

void cs_lexicon_free(cs_lexicon *lexicon) {
    if (lexicon == NULL)
        return;
    cs_arena_free(&lexicon->arena);
    free(lexicon);
}

/* Lays the forms of each state side by side. */
static bool flatten_forms(cs_lexicon *lexicon) {
    if (lexicon->linked.count == 0)
        return true;
    lexicon->forms = cs_arena_array(&lexicon->arena, lexicon->linked.count, sizeof(cs_form));
    if (lexicon->forms == NULL)
        return false;
    uint32_t at = 0;
    for (size_t s = 0; s < lexicon->states.count; s++) {
        cs_trie_state *state = &lexicon->states.items[s];
        state->start = at;
        for (uint32_t i = state->first; i != CS_NO_FORM; i = lexicon->linked.items[i].next)
            lexicon->forms[at++] = lexicon->linked.items[i].form;
    }
    return true;
}

static int compare_nations(const void *a, const void *b) {
    const cs_nation_row *one = a, *two = b;
    int order = memcmp(one->country.code, two->country.code, 4);
    return order != 0 ? order : (one->entry > two->entry) - (one->entry < two->entry);
}

static bool index_nations(cs_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->entries.count; i++) {
        if (lexicon->entries.items[i].kind != CS_ENTRY_NATION)
            continue;
        cs_nation_row *row = cs_push(&lexicon->arena, &lexicon->nations);
        if (row == NULL)
            return false;
        *row = (cs_nation_row){lexicon->entries.items[i].country, (uint32_t)i};
    }
    if (lexicon->nations.count > 0)
        qsort(lexicon->nations.items, lexicon->nations.count, sizeof(cs_nation_row),
              compare_nations);
    return true;
}

static bool index_first_states(cs_lexicon *lexicon) {
    const cs_pair_table *edges = &lexicon->edges;
    lexicon->first_states = cs_arena_array(&lexicon->arena, lexicon->words.names.count + 1,
                                           sizeof *lexicon->first_states);
    if (lexicon->first_states == NULL)
        return false;
    for (size_t i = 0; i < edges->slot_count; i++)
        if (edges->slots[i].value != 0 && edges->slots[i].high == 0)
            lexicon->first_states[edges->slots[i].low] = edges->slots[i].value;
    return true;
}

/* In a member's bits: a set, with others by chance; that members of more words begin with it.
 */
#define GOES_ON (UINT64_C(1) << 63)
static uint64_t set_bit(uint32_t set) {
    return UINT64_C(1) << set % 63;
}

/* Which sets hold each member: counted, then filled from the back of each range. */
static bool index_sets(cs_lexicon *lexicon) {
    size_t members = lexicon->members.names.count;
    const cs_pair_table *table = &lexicon->memberships;
    uint32_t *starts = cs_arena_array(&lexicon->arena, members + 2, sizeof *starts);
    uint32_t *list = cs_arena_array(&lexicon->arena, table->used + 1, sizeof *list);
    uint64_t *bits = cs_arena_array(&lexicon->arena, members + 1, sizeof *bits);
    if (starts == NULL || list == NULL || bits == NULL)
        return false;
    for (size_t i = 0; i < table->slot_count; i++) {
        if (table->slots[i].value == 0)
            continue;
        if (table->slots[i].high < lexicon->set_count) {
            starts[table->slots[i].low]++;
            bits[table->slots[i].low] |= set_bit(table->slots[i].high);
        } else if (table->slots[i].high == BEGINNINGS) {
            bits[table->slots[i].low] |= GOES_ON;
        }
    }
    for (size_t member = 1; member <= members + 1; member++)
        starts[member] += starts[member - 1];
    for (size_t i = 0; i < table->slot_count; i++)
        if (table->slots[i].value != 0 && table->slots[i].high < lexicon->set_count)
            list[--starts[table->slots[i].low]] = table->slots[i].high;
    lexicon->set_starts = starts;
    lexicon->set_list = list;
    lexicon->set_bits = bits;
    return true;
}

static int compare_offices(const void *a, const void *b) {
    const cs_office_row *one = a, *two = b;
    int order = memcmp(one->tenure->country.code, two->tenure->country.code, 4);
    if (order == 0)
        order = cs_text_compare(one->tenure->role, two->tenure->role);
    if (order == 0)
        order = (one->entry > two->entry) - (one->entry < two->entry);
    return order != 0 ? order : (one->tenure > two->tenure) - (one->tenure < two->tenure);
}

static bool index_offices(cs_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->entries.count; i++) {
        const cs_entry *entry = &lexicon->entries.items[i];
        for (size_t t = 0; entry->kind == CS_ENTRY_PERSON && t < entry->tenure_count; t++) {
            cs_office_row *row = cs_push(&lexicon->arena, &lexicon->offices);
            if (row == NULL)
                return false;
            *row = (cs_office_row){(uint32_t)i, &entry->tenures[t]};
        }
    }
    if (lexicon->offices.count > 0)
        qsort(lexicon->offices.items, lexicon->offices.count, sizeof(cs_office_row),
              compare_offices);
    return true;
}

casus_status cs_lexicon_finish(cs_lexicon *lexicon, casus_error *error) {
    if (lexicon->finished)
        return cs_fail(error, CASUS_ERROR_USAGE, CS_NOWHERE, "the lexicon is finished already");
    if (!flatten_forms(lexicon) || !index_nations(lexicon))
        return cs_fail_memory(error);
    for (size_t i = 0; i < lexicon->entries.count; i++) {
        cs_entry *entry = &lexicon->entries.items[i];
        if (entry->tenure_count > 0)
            entry->tenures = &lexicon->tenures.items[lexicon->tenure_starts.items[i]];
    }
    if (!index_offices(lexicon) || !index_first_states(lexicon) || !index_sets(lexicon))
        return cs_fail_memory(error);
    lexicon->finished = true;
    return CASUS_OK;
}

/* ---- look-ups ---- */

cs_symbol cs_lexicon_word(const cs_lexicon *lexicon, cs_text folded) {
    return cs_symbols_find(&lexicon->words, folded);
}

size_t cs_lexicon_cut(const cs_lexicon *lexicon, cs_text text, cs_symbol *words,
                      size_t capacity) {
    char folded[2 * CS_NAME_BYTES_MAX + 1];
    if (text.length > CS_NAME_BYTES_MAX)
        text.length = CS_NAME_BYTES_MAX;
    cs_text key = {folded, cs_utf8_fold(text, folded, sizeof folded)};
    size_t pos = 0, count = 0;
    for (cs_text word; count < capacity && (word = cs_next_name_word(key, &pos)).length > 0;
         count++)
        words[count] = cs_symbols_find(&lexicon->words, word);
    return count;
}

/* CS_SEVERAL_NAME_WORDS is no word; nothing is added once the lexicon is finished. */
static uint32_t first_state(const cs_lexicon *lexicon, cs_symbol word) {
    return word <= lexicon->words.names.count ? lexicon->first_states[word] : 0;
}

size_t cs_lexicon_longest(const cs_lexicon *lexicon, const cs_symbol *words, size_t count,
                          const cs_form **forms, size_t *form_count) {
    uint32_t state = 0;
    size_t longest = 0;
    *forms = NULL;
    *form_count = 0;
    for (size_t i = 0; i < count && words[i] != 0; i++) {
        state = i == 0 ? first_state(lexicon, words[0])
                       : cs_pair_find(&lexicon->edges, state, words[i]);
        if (state == 0)
            break;
        const cs_trie_state *end = &lexicon->states.items[state];
        if (end->count == 0)
            continue;
        longest = i + 1;
        *forms = &lexicon->forms[end->start];
        *form_count = end->count;
    }
    return longest;
}

const cs_entry *cs_lexicon_entry(const cs_lexicon *lexicon, uint32_t entry) {
    return entry < lexicon->entries.count ? &lexicon->entries.items[entry] : NULL;
}

size_t cs_lexicon_entry_count(const cs_lexicon *lexicon) {
    return lexicon->entries.count;
}

const cs_entry *cs_lexicon_nation(const cs_lexicon *lexicon, cs_country country) {
    size_t low = 0, high = lexicon->nations.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (memcmp(lexicon->nations.items[middle].country.code, country.code, 4) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == lexicon->nations.count ||
        memcmp(lexicon->nations.items[low].country.code, country.code, 4) != 0)
        return NULL;
    return &lexicon->entries.items[lexicon->nations.items[low].entry];
}

/* <0, 0, >0: the row's office against this one. */
static int compare_office(const cs_office_row *row, cs_country country, cs_text role) {
    int order = memcmp(row->tenure->country.code, country.code, 4);
    return order != 0 ? order : cs_text_compare(row->tenure->role, role);
}

size_t cs_lexicon_office(const cs_lexicon *lexicon, cs_country country, cs_text role,
                         const cs_office_row **rows) {
    size_t low = 0, high = lexicon->offices.count, end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_office(&lexicon->offices.items[middle], country, role) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == lexicon->offices.count)
        return 0;
    for (end = low; end < lexicon->offices.count &&
                    compare_office(&lexicon->offices.items[end], country, role) == 0;)
        end++;
    *rows = lexicon->offices.items + low;
    return end - low;
}

size_t cs_lexicon_place_count(const cs_lexicon *lexicon) {
    return lexicon->places.count;
}

const cs_place_entry *cs_lexicon_place(const cs_lexicon *lexicon, int32_t place) {
    return place >= 0 && (size_t)place < lexicon->places.count ? &lexicon->places.items[place]
                                                               : NULL;
}

int32_t cs_lexicon_place_named(const cs_lexicon *lexicon, cs_text folded) {
    cs_symbol words[CS_NAME_WORDS_MAX];
    const cs_form *forms = NULL;
    size_t form_count = 0;
    size_t count = cs_lexicon_cut(lexicon, folded, words, CS_NAME_WORDS_MAX);
    if (count == 0 || cs_lexicon_longest(lexicon, words, count, &forms, &form_count) != count)
        return -1;
    int32_t found = -1;
    for (size_t i = 0; i < form_count; i++) {
        const cs_place_entry *place =
            cs_lexicon_place(lexicon, cs_lexicon_entry(lexicon, forms[i].entry)->place);
        if (place == NULL)
            continue;
        int32_t index = cs_lexicon_entry(lexicon, forms[i].entry)->place;
        if (place->kind == CS_PLACE_KIND_REGION)
            return index;
        if (found < 0)
            found = index;
    }
    return found;
}

/* ---- word sets ---- */

int cs_lexicon_set(const cs_lexicon *lexicon, const char *name) {
    cs_symbol symbol = cs_symbols_find(&lexicon->members, cs_text_of(name));
    return symbol == 0 ? -1 : (int)cs_pair_find(&lexicon->memberships, SET_NAMES, symbol) - 1;
}

int cs_lexicon_add_set(cs_lexicon *lexicon, cs_text name) {
    cs_symbol symbol = cs_symbols_add(&lexicon->members, name);
    if (symbol == 0)
        return -1;
    uint32_t known = cs_pair_find(&lexicon->memberships, SET_NAMES, symbol);
    if (known != 0)
        return (int)known - 1;
    return cs_pair_set(&lexicon->memberships, &lexicon->arena, SET_NAMES, symbol,
                       lexicon->set_count + 1)
               ? (int)lexicon->set_count++
               : -1;
}

static uint32_t beginning_of(int set, cs_text member) {
    return (uint32_t)cs_hash(cs_text_cut(&member, ' '), (uint64_t)set) % BEGINNING_BITS;
}

bool cs_lexicon_begins(const cs_lexicon *lexicon, int set, cs_text word) {
    uint32_t bit = beginning_of(set, word);
    return set >= 0 && (lexicon->beginnings[bit / 64] >> bit % 64 & 1) != 0;
}

size_t cs_lexicon_sets_of(const cs_lexicon *lexicon, cs_symbol member, const uint32_t **sets) {
    if (member == 0)
        return 0;
    *sets = lexicon->set_list + lexicon->set_starts[member];
    return lexicon->set_starts[member + 1] - lexicon->set_starts[member];
}

static bool add_beginning(cs_lexicon *lexicon, cs_symbol first) {
    return cs_pair_find(&lexicon->memberships, BEGINNINGS, first) != 0 ||
           cs_pair_set(&lexicon->memberships, &lexicon->arena, BEGINNINGS, first, 1);
}

bool cs_lexicon_goes_on(const cs_lexicon *lexicon, cs_symbol member) {
    return (lexicon->set_bits[member] & GOES_ON) != 0;
}

bool cs_lexicon_add_member(cs_lexicon *lexicon, int set, cs_text member, int32_t number) {
    cs_symbol symbol = cs_symbols_add(&lexicon->members, member);
    if (symbol == 0)
        return false;
    if (cs_pair_find(&lexicon->memberships, (uint32_t)set, symbol) != 0)
        return true; /* the first line wins */
    cs_text rest = member, begins = cs_text_cut(&rest, ' ');
    cs_symbol first = rest.length > 0 ? cs_symbols_add(&lexicon->members, begins) : 0;
    if (rest.length > 0 && (first == 0 || !add_beginning(lexicon, first)))
        return false;
    uint32_t bit = beginning_of(set, member);
    lexicon->beginnings[bit / 64] |= (uint64_t)1 << bit % 64;
    uint32_t index = 0;
    if (number != 1) {
        int32_t *own = cs_push(&lexicon->arena, &lexicon->numbers);
        if (own == NULL)
            return false;
        *own = number;
        index = (uint32_t)lexicon->numbers.count - 1;
    }
    return cs_pair_set(&lexicon->memberships, &lexicon->arena, (uint32_t)set, symbol,
                       index + 1);
}

int32_t cs_lexicon_in(const cs_lexicon *lexicon, int set, cs_text word) {
    return set < 0 ? 0 : cs_lexicon_has(lexicon, set, cs_lexicon_member(lexicon, word));
}

cs_symbol cs_lexicon_member(const cs_lexicon *lexicon, cs_text word) {
    return cs_symbols_find(&lexicon->members, word);
}

int32_t cs_lexicon_has(const cs_lexicon *lexicon, int set, cs_symbol member) {
    if (set < 0 || (lexicon->set_bits[member] & set_bit((uint32_t)set)) == 0)
        return 0;
    uint32_t index = cs_pair_find(&lexicon->memberships, (uint32_t)set, member);
    return index != 0 ? lexicon->numbers.items[index - 1] : 0;
}

uint64_t cs_lexicon_fingerprint(const cs_lexicon *lexicon) {
    return lexicon->fingerprint;
}
