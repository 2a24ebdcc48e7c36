#include "match/evidence.h"

#include <string.h>

#define PATH_EDGES 4
#define NEAR_WORDS 20
#define NEAR_ARCS  3

#define NOTHING CS_TERM("")

const char *cs_evidence_kind_name(evidence_kind kind) {
    static const char *const names[EVIDENCE_KIND_COUNT] = {
#define CS_EVIDENCE_NAME(name, text) text,
        CS_EVIDENCE_KINDS(CS_EVIDENCE_NAME)
#undef CS_EVIDENCE_NAME
    };
    return names[kind];
}

bool cs_evidence_is_typed(evidence_kind kind) {
    return kind == EVIDENCE_ROLE_TYPE || kind == EVIDENCE_CLASS_TYPE ||
           kind == EVIDENCE_NOUN_TYPE;
}

static inline void put(evidence_list *out, evidence_kind kind, cs_term a, cs_term b) {
    if (out->count < EVIDENCE_MAX)
        out->items[out->count++] =
            (evidence){cs_mix_hash(cs_mix_hash((uint64_t)kind + 1, a.hash), b.hash), a.text,
                       b.text, (uint8_t)kind};
}

static cs_term deprel_of(const cs_matcher *matcher, uint32_t word) {
    return matcher->terms.deprels[matcher->words[word].deprel];
}

static cs_term upos_of(const cs_matcher *matcher, uint32_t word) {
    return matcher->terms.upos[matcher->words[word].upos];
}

static cs_term lemma_of(const cs_matcher *matcher, uint32_t word) {
    return matcher->lemma_terms[word];
}

static cs_term type_of(const cs_matcher *matcher, cs_plover type) {
    return type < CS_PLOVER_COUNT
               ? matcher->terms.types[type]
               : cs_term_of(cs_text_of(cs_type_name(matcher->doc->ontology, type)));
}

/* The preposition or subordinator as a word. */
static cs_term marker_of(const cs_matcher *matcher, uint32_t word) {
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        uint8_t deprel = matcher->words[c].deprel;
        if (deprel == CS_DEPREL_CASE || deprel == CS_DEPREL_MARK)
            return lemma_of(matcher, c);
    }
    return NOTHING;
}

/* Who or what a phrase is, in a word. */
static cs_term class_of(const cs_matcher *matcher, uint32_t word) {
    static const cs_text kinds[] = {[CS_ENTITY_PERSON] = {"person", 6},
                                    [CS_ENTITY_ORGANIZATION] = {"organization", 12},
                                    [CS_ENTITY_NATION] = {"nation", 6},
                                    [CS_ENTITY_GROUP] = {"group", 5},
                                    [CS_ENTITY_PLACE] = {"place", 5}};
    const cs_word *w = &matcher->words[word];
    uint32_t mention = mention_at(matcher, word);
    if (mention != CS_NO_MENTION) {
        const cs_entity *entity =
            &matcher->doc->entities.items[matcher->doc->mentions.items[mention].entity];
        return cs_term_of(kinds[entity->kind]);
    }
    if (w->name == CS_NAME_TIME || w->name == CS_NAME_MONEY)
        return CS_TERM("time or money");
    if (w->name != CS_NAME_NONE && w->upos == CS_PROPN)
        return matcher->terms.names[w->name];
    return upos_of(matcher, word);
}

/* The sector of whom the phrase names, the first one; or nothing. */
static cs_term sector_of(const cs_matcher *matcher, uint32_t word) {
    uint32_t mention = mention_at(matcher, word);
    if (mention == CS_NO_MENTION)
        return NOTHING;
    cs_sectors sectors =
        matcher->doc->entities.items[matcher->doc->mentions.items[mention].entity].sectors;
    for (int i = 0; i < CS_SECTOR_COUNT; i++)
        if ((sectors >> i & 1) != 0)
            return matcher->terms.sectors[i];
    return NOTHING;
}

static void put_sector(const cs_matcher *matcher, evidence_kind kind, cs_term place,
                       uint32_t word, evidence_list *out) {
    cs_term sector = sector_of(matcher, word);
    if (sector.text.length > 0)
        put(out, kind, place, sector);
}

static cs_term relation_of(const cs_matcher *matcher, const argument *arg) {
    switch (arg->relation) {
    case CS_RELATION_SUBJECT:
        return CS_TERM("subject");
    case CS_RELATION_OBJECT:
        return CS_TERM("object");
    case CS_RELATION_INDIRECT:
        return CS_TERM("indirect");
    default: {
        cs_term marker = marker_of(matcher, arg->word);
        return marker.text.length == 0 ? CS_TERM("marked") : marker;
    }
    }
}

bool cs_may_trigger(const cs_matcher *matcher, uint32_t word) {
    uint8_t upos = matcher->words[word].upos;
    if (matcher->nodes[word].candidate >= 0)
        return true;
    if (matcher->words[word].name == CS_NAME_TIME)
        return false;
    return upos == CS_VERB || ((upos == CS_NOUN || upos == CS_ADJ) &&
                               (matcher->nodes[word].types != 0 ||
                                cs_word_in(matcher, word, matcher->sets.event_word)));
}

static void put_modifiers(const cs_matcher *matcher, uint32_t word, cs_term lemma,
                          evidence_list *out) {
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        const cs_word *child = &matcher->words[c];
        switch (child->deprel) {
        case CS_DEPREL_AUX:
        case CS_DEPREL_AUX_PASS:
        case CS_DEPREL_COP:
        case CS_DEPREL_MARK:
        case CS_DEPREL_CASE:
            put(out, EVIDENCE_AUXILIARY, deprel_of(matcher, c), lemma_of(matcher, c));
            break;
        case CS_DEPREL_AMOD:
        case CS_DEPREL_COMPOUND:
        case CS_DEPREL_COMPOUND_PRT:
        case CS_DEPREL_ADVMOD:
            put(out, EVIDENCE_MODIFIER, deprel_of(matcher, c), lemma_of(matcher, c));
            put(out, EVIDENCE_LEMMA_MODIFIER, lemma, lemma_of(matcher, c));
            if (cs_word_in(matcher, c, matcher->sets.negation))
                put(out, EVIDENCE_NEGATED, NOTHING, NOTHING);
            if (out->vectors[5] == 0 && child->deprel != CS_DEPREL_ADVMOD)
                out->vectors[5] = child->vector;
            break;
        default:
            break;
        }
    }
}

static void put_object(const cs_matcher *matcher, uint32_t object, cs_term lemma,
                       evidence_list *out) {
    cs_term noun = lemma_of(matcher, object);
    put(out, EVIDENCE_OBJECT, NOTHING, noun);
    put(out, EVIDENCE_LEMMA_OBJECT, lemma, noun);
    put(out, EVIDENCE_OBJECT_CLASS, NOTHING, class_of(matcher, object));
    put_sector(matcher, EVIDENCE_OBJECT_SECTOR, NOTHING, object, out);
    out->vectors[2] = matcher->words[object].vector;
    for (uint32_t c = matcher->nodes[object].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        uint8_t deprel = matcher->words[c].deprel;
        if (deprel != CS_DEPREL_AMOD && deprel != CS_DEPREL_COMPOUND &&
            deprel != CS_DEPREL_NMOD)
            continue;
        put(out, EVIDENCE_OBJECT_MODIFIER, noun, lemma_of(matcher, c));
        if (out->vectors[5] == 0)
            out->vectors[5] = matcher->words[c].vector;
    }
}

static void put_arguments(cs_matcher *matcher, uint32_t word, cs_term lemma,
                          evidence_list *out) {
    const node *n = cs_frame(matcher, word);
    bool has_object = false, has_subject = false;
    for (int i = 0; i < n->argument_count; i++) {
        const argument *arg = &n->arguments[i];
        cs_term noun = lemma_of(matcher, arg->word), place = relation_of(matcher, arg);
        const candidate *inner = candidate_at(matcher, arg->word);
        if (inner != NULL && inner->type != CS_PLOVER_NONE)
            put(out, EVIDENCE_INNER_TYPE, place, type_of(matcher, inner->type));
        if (arg->is_clause) {
            put(out, EVIDENCE_CLAUSE, place, noun);
            put(out, EVIDENCE_LEMMA_CLAUSE, lemma, place);
            if (out->vectors[4] == 0)
                out->vectors[4] = matcher->words[arg->word].vector;
        } else if (arg->relation == CS_RELATION_OBJECT && !has_object) {
            has_object = true;
            put_object(matcher, arg->word, lemma, out);
        } else if (arg->relation == CS_RELATION_SUBJECT && !has_subject) {
            has_subject = true;
            put(out, EVIDENCE_SUBJECT, NOTHING, noun);
            put(out, EVIDENCE_SUBJECT_CLASS, NOTHING, class_of(matcher, arg->word));
            put_sector(matcher, EVIDENCE_SUBJECT_SECTOR, NOTHING, arg->word, out);
            out->vectors[3] = matcher->words[arg->word].vector;
        } else if (arg->relation == CS_RELATION_MARKED) {
            put(out, EVIDENCE_MARKER, NOTHING, place);
            put(out, EVIDENCE_LEMMA_MARKER, lemma, place);
            put(out, EVIDENCE_MARKED, place, noun);
            put(out, EVIDENCE_MARKED_CLASS, place, class_of(matcher, arg->word));
            put_sector(matcher, EVIDENCE_MARKED_SECTOR, place, arg->word, out);
            if (out->vectors[4] == 0)
                out->vectors[4] = matcher->words[arg->word].vector;
        }
    }
    if (!has_object)
        put(out, EVIDENCE_OBJECT_CLASS, NOTHING, NOTHING);
    if (!has_subject)
        put(out, EVIDENCE_SUBJECT_CLASS, NOTHING, NOTHING);
}

/* What the patterns made of the word. */
static void put_patterns(const cs_matcher *matcher, uint32_t word, evidence_list *out) {
    static const cs_text scores[] = {{"0", 1}, {"1", 1}, {"2", 1}, {"3", 1},
                                     {"4", 1}, {"5", 1}, {"6", 1}, {"7", 1}};
    const candidate *c = candidate_at(matcher, word);
    if (c != NULL) {
        cs_term type = type_of(matcher, c->type);
        const cs_pattern *pattern = cs_patterns_at(matcher->patterns, c->pattern);
        put(out, EVIDENCE_FIRED, NOTHING, type);
        put(out, EVIDENCE_FIRED, type,
            cs_term_of(cs_text_of(cs_mode_name(matcher->doc->ontology, c->mode))));
        put(out, EVIDENCE_PATTERN, type, cs_term_of(pattern->source));
        put(out, EVIDENCE_STATE, type,
            c->dropped                   ? CS_TERM("dropped")
            : c->consumed                ? CS_TERM("consumed")
            : cs_is_recorded(matcher, c) ? CS_TERM("recorded")
                                         : CS_TERM("silent"));
        int bucket = c->score / 4;
        put(out, EVIDENCE_SCORE, type, cs_term_of(scores[bucket > 7 ? 7 : bucket]));
    } else {
        put(out, EVIDENCE_FIRED, NOTHING, NOTHING);
    }
    /* the weights know none of the user's own types */
    uint32_t seen = matcher->nodes[word].types & ~CS_OWN_TYPES;
    for (int type = 1; type < CS_PLOVER_COUNT; type++)
        if ((seen >> type & 1) != 0)
            put(out, EVIDENCE_KNOWN, NOTHING, type_of(matcher, (cs_plover)type));
    if (seen == 0)
        put(out, EVIDENCE_KNOWN, NOTHING, NOTHING);
}

static void put_governor(const cs_matcher *matcher, uint32_t word, evidence_list *out) {
    uint32_t below = word, head = matcher->nodes[word].head;
    while (head != NO_LOCAL && matcher->words[below].deprel == CS_DEPREL_CONJ) {
        below = head;
        head = matcher->nodes[head].head;
    }
    cs_term relation = deprel_of(matcher, below);
    put(out, EVIDENCE_RELATION, upos_of(matcher, word), relation);
    if (below != word)
        put(out, EVIDENCE_RELATION, CS_TERM("conj"), relation);
    if (head == NO_LOCAL)
        return;
    put(out, EVIDENCE_GOVERNOR, relation, lemma_of(matcher, head));
    out->vectors[1] = matcher->words[head].vector;
    const candidate *c = candidate_at(matcher, head);
    put(out, EVIDENCE_GOVERNOR_TYPE, relation, c == NULL ? NOTHING : type_of(matcher, c->type));
    if (cs_word_in(matcher, head, matcher->sets.light_verb))
        put(out, EVIDENCE_GOVERNOR, CS_TERM("light"), lemma_of(matcher, word));
}

static cs_term verb_form(const cs_word *word) {
    uint32_t f = word->features;
    if ((f & CS_FEATURE_PASSIVE) != 0)
        return CS_TERM("passive");
    if ((f & CS_FEATURE_INFINITIVE) != 0)
        return CS_TERM("infinitive");
    if ((f & CS_FEATURE_GERUND) != 0)
        return CS_TERM("gerund");
    if ((f & CS_FEATURE_PARTICIPLE) != 0)
        return (f & CS_FEATURE_PAST) != 0 ? CS_TERM("past participle") : CS_TERM("participle");
    if ((f & CS_FEATURE_PAST) != 0)
        return CS_TERM("past");
    return (f & CS_FEATURE_FINITE) != 0 ? CS_TERM("present") : CS_TERM("none");
}

void cs_count_topics(cs_matcher *matcher) {
    const casus_doc *doc = matcher->doc;
    memset(matcher->topic_words, 0, sizeof matcher->topic_words);
    uint64_t topics = 0;
    for (int k = 0; k < TOPIC_COUNT; k++)
        topics |= cs_set_bit(matcher->sets.topics[k]);
    for (size_t i = 0; i < doc->words.count; i++) {
        if (doc->words.items[i].upos != CS_NOUN && doc->words.items[i].upos != CS_PROPN)
            continue;
        cs_symbol lemma = matcher->lemmas[i];
        uint64_t sets = cs_patterns_facts(matcher->patterns, lemma)->sets;
        if ((sets & topics) == 0)
            continue;
        for (int k = 0; k < TOPIC_COUNT; k++)
            matcher->topic_words[k] +=
                cs_patterns_in_set(matcher->patterns, matcher->sets.topics[k], lemma);
    }
}

/* How many words of sport, of markets and of culture a sentence of the document has, on the
 * average. */
static void put_topics(const cs_matcher *matcher, evidence_list *out) {
    static const cs_text names[TOPIC_COUNT] = {{"sport", 5}, {"markets", 7}, {"culture", 7}};
    for (int k = 0; k < TOPIC_COUNT; k++) {
        size_t words = matcher->topic_words[k] * 2, sentences = matcher->doc->sentences.count;
        if (words < sentences)
            continue;
        put(out, EVIDENCE_SETTING,
            words >= 6 * sentences   ? CS_TERM("much")
            : words >= 4 * sentences ? CS_TERM("more")
            : words >= 2 * sentences ? CS_TERM("some")
                                     : CS_TERM("little"),
            cs_term_of(names[k]));
    }
}

/* The content words that hang below the trigger by NEAR_ARCS arcs at most. */
static void put_near(const cs_matcher *matcher, uint32_t word, evidence_list *out) {
    uint32_t first = word > NEAR_WORDS ? word - NEAR_WORDS : 0, end = word + NEAR_WORDS + 1;
    if (end > matcher->count)
        end = matcher->count;
    for (uint32_t i = first; i < end; i++) {
        uint8_t upos = matcher->words[i].upos;
        if (i == word || (upos != CS_NOUN && upos != CS_VERB && upos != CS_ADJ))
            continue;
        uint32_t at = i;
        for (int arcs = 0; arcs < NEAR_ARCS && at != NO_LOCAL && at != word; arcs++)
            at = matcher->nodes[at].head;
        if (at == word)
            put(out, EVIDENCE_NEAR, NOTHING, lemma_of(matcher, i));
    }
}

/* Whether a quotation mark of the sentence is open before the word. */
static bool is_quoted(const cs_matcher *matcher, uint32_t word) {
    bool open = false;
    for (uint32_t i = 0; i < word; i++) {
        if (matcher->words[i].upos != CS_PUNCT)
            continue;
        cs_text form = matcher->words[i].form;
        if (cs_text_equal(form, CS_LITERAL("\"")))
            open = !open;
        else if (cs_text_equal(form, CS_LITERAL("\xe2\x80\x9c")) ||
                 cs_text_equal(form, CS_LITERAL("``")))
            open = true;
        else if (cs_text_equal(form, CS_LITERAL("\xe2\x80\x9d")) ||
                 cs_text_equal(form, CS_LITERAL("''")))
            open = false;
    }
    return open;
}

void cs_trigger_evidence(cs_matcher *matcher, uint32_t word, evidence_list *out) {
    const cs_word *w = &matcher->words[word];
    cs_term lemma = lemma_of(matcher, word);
    memset(out->vectors, 0, sizeof out->vectors);
    out->count = 0;
    out->vectors[0] = w->vector;
    put(out, EVIDENCE_LEMMA, NOTHING, lemma);
    put(out, EVIDENCE_WORD_CLASS, lemma, upos_of(matcher, word));
    put(out, EVIDENCE_FORM, NOTHING, cs_term_of(w->form));
    put(out, EVIDENCE_VERB_FORM, upos_of(matcher, word), verb_form(w));
    put_patterns(matcher, word, out);
    put_governor(matcher, word, out);
    put_arguments(matcher, word, lemma, out);
    put_modifiers(matcher, word, lemma, out);
    if (matcher->sentence->is_title)
        put(out, EVIDENCE_SETTING, NOTHING, CS_TERM("title"));
    if (is_quoted(matcher, word))
        put(out, EVIDENCE_SETTING, NOTHING, CS_TERM("quoted"));
    put_topics(matcher, out);
    put_near(matcher, word, out);
}

/* ---- roles */

static bool heads_phrase(const cs_matcher *matcher, uint32_t word) {
    const cs_word *w = &matcher->words[word];
    if (mention_at(matcher, word) != CS_NO_MENTION)
        return true;
    if (w->name == CS_NAME_TIME || w->deprel == CS_DEPREL_COMPOUND ||
        w->deprel == CS_DEPREL_FLAT || w->deprel == CS_DEPREL_FIXED)
        return false;
    return w->upos == CS_NOUN || w->upos == CS_PROPN;
}

uint32_t cs_phrases(const cs_matcher *matcher, uint32_t phrases[PHRASES_MAX]) {
    uint32_t count = 0, given[] = {NO_LOCAL, NO_LOCAL};
    if (matcher->pair != NULL) {
        given[0] = cs_head_of_span(matcher, 1);
        given[1] = cs_head_of_span(matcher, 2);
    }
    for (uint32_t word = 0; word < matcher->count && count < PHRASES_MAX; word++)
        if (word == given[0] || word == given[1] || heads_phrase(matcher, word))
            phrases[count++] = word;
    return count;
}

typedef struct path_text {
    char bytes[PATH_BYTES];
    size_t length;
    bool is_cut; /* a piece had no room; nothing stands behind it */
} path_text;

static void path_put(path_text *path, cs_text text) {
    path->is_cut |= path->length + text.length > PATH_BYTES;
    if (path->is_cut)
        return;
    memcpy(path->bytes + path->length, text.data, text.length);
    path->length += text.length;
}

static void path_step(const cs_matcher *matcher, path_text *path, char direction,
                      uint32_t word) {
    path_put(path, (cs_text){&direction, 1});
    path_put(path, deprel_of(matcher, word).text);
    cs_text marker = marker_of(matcher, word).text;
    if (marker.length > 0) {
        path_put(path, CS_LITERAL(":"));
        path_put(path, marker);
    }
}

static cs_term keep_path(evidence_list *out, const path_text *path) {
    if (path->is_cut || out->path_bytes + path->length > sizeof out->paths)
        return CS_TERM("far");
    char *copy = out->paths + out->path_bytes;
    memcpy(copy, path->bytes, path->length);
    out->path_bytes += (uint32_t)path->length;
    return cs_term_of((cs_text){copy, path->length});
}

static const argument *argument_at(const node *n, uint32_t word) {
    for (int i = 0; i < n->argument_count; i++)
        if (n->arguments[i].word == word)
            return &n->arguments[i];
    return NULL;
}

/* The phrase's place in the trigger's frame: "object", or "object>nmod:of" for what hangs
 * inside an argument; nothing when it is outside of the frame. */
static cs_term frame_place(cs_matcher *matcher, uint32_t trigger, uint32_t word,
                           evidence_list *out) {
    const node *n = cs_frame(matcher, trigger);
    uint32_t chain[3], at = word;
    int length = 0;
    for (; at != NO_LOCAL && at != trigger; at = matcher->nodes[at].head) {
        const argument *arg = argument_at(n, at);
        if (arg != NULL && length == 0)
            return relation_of(matcher, arg);
        if (arg != NULL) {
            path_text path = {.length = 0};
            path_put(&path, relation_of(matcher, arg).text);
            if (arg->is_clause)
                path_put(&path, CS_LITERAL("*"));
            while (length > 0)
                path_step(matcher, &path, '>', chain[--length]);
            return keep_path(out, &path);
        }
        if (length == 3)
            return NOTHING;
        chain[length++] = at;
    }
    return NOTHING;
}

/* The way through the tree from the trigger up ('<') and down ('>') to the phrase. */
static cs_term tree_path(const cs_matcher *matcher, uint32_t trigger, uint32_t word,
                         evidence_list *out) {
    uint32_t down[PATH_EDGES];
    path_text path = {.length = 0};
    uint32_t top = trigger;
    for (int up = 0; up <= PATH_EDGES; up++) {
        int length = 0;
        uint32_t at = word;
        while (at != top && at != NO_LOCAL && length < PATH_EDGES - (up > 2 ? 2 : up)) {
            down[length++] = at;
            at = matcher->nodes[at].head;
        }
        if (at == top) {
            while (length > 0)
                path_step(matcher, &path, '>', down[--length]);
            return keep_path(out, &path);
        }
        if (matcher->nodes[top].head == NO_LOCAL)
            break;
        path_step(matcher, &path, '<', top);
        top = matcher->nodes[top].head;
    }
    return CS_TERM("far");
}

static cs_term bucket_of(uint32_t n) {
    if (n <= 1)
        return CS_TERM("1");
    return n <= 3    ? CS_TERM("3")
           : n <= 6  ? CS_TERM("6")
           : n <= 12 ? CS_TERM("12")
           : n <= 24 ? CS_TERM("24")
                     : CS_TERM("far");
}

void cs_phrase_evidence(const cs_matcher *matcher, uint32_t word, evidence_list *out) {
    cs_term class = class_of(matcher, word), noun = lemma_of(matcher, word);
    out->count = 0;
    put(out, EVIDENCE_CLASS, NOTHING, class);
    put(out, EVIDENCE_CLASS_TYPE, NOTHING, class);
    put(out, EVIDENCE_CLASS, class, sector_of(matcher, word));
    put(out, EVIDENCE_NOUN, NOTHING, noun);
    put(out, EVIDENCE_NOUN_TYPE, NOTHING, noun);
    put(out, EVIDENCE_RELATION, class, deprel_of(matcher, word));
}

void cs_role_evidence(cs_matcher *matcher, uint32_t trigger, const uint32_t *phrases,
                      uint32_t count, uint32_t index, evidence_list *out) {
    uint32_t word = phrases[index];
    out->count = out->path_bytes = 0;
    cs_term place = frame_place(matcher, trigger, word, out);
    cs_term upos = upos_of(matcher, trigger);
    cs_term side = word < trigger ? CS_TERM("before") : CS_TERM("behind");
    cs_term where = place.text.length > 0 ? place : side;
    put(out, EVIDENCE_ROLE, upos, where);
    put(out, EVIDENCE_ROLE_TYPE, NOTHING, where);
    put(out, EVIDENCE_ROLE_LEMMA, lemma_of(matcher, trigger), where);
    put(out, EVIDENCE_ROLE_CLASS, class_of(matcher, word), where);
    put(out, EVIDENCE_PATH, upos, tree_path(matcher, trigger, word, out));
    const candidate *c = candidate_at(matcher, trigger);
    if (c != NULL) {
        cs_term named = cs_names_word(matcher, &c->actors, word)       ? CS_TERM("actor")
                        : cs_names_word(matcher, &c->recipients, word) ? CS_TERM("recipient")
                                                                       : CS_TERM("nobody");
        cs_term given = c->actors.count > 0
                            ? c->recipients.count > 0 ? CS_TERM("both") : CS_TERM("actor")
                        : c->recipients.count > 0 ? CS_TERM("recipient")
                                                  : CS_TERM("none");
        put(out, EVIDENCE_NAMED_BY_PATTERN, given, named);
        put(out, EVIDENCE_NAMED_TYPE, type_of(matcher, c->type), named);
        put(out, EVIDENCE_PATTERN,
            cs_term_of(cs_patterns_at(matcher->patterns, c->pattern)->source), where);
    }
    put(out, EVIDENCE_DISTANCE, side,
        bucket_of(word < trigger ? trigger - word : word - trigger));
    put(out, EVIDENCE_ORDER, side,
        index == 0           ? CS_TERM("first")
        : index + 1 == count ? CS_TERM("last")
                             : CS_TERM("inner"));
    /* the nearest phrase on its side */
    bool nearest = word < trigger ? index + 1 == count || phrases[index + 1] >= trigger
                                  : index == 0 || phrases[index - 1] <= trigger;
    put(out, EVIDENCE_ORDER, side, nearest ? CS_TERM("nearest") : CS_TERM("farther"));
}

/* ---- pairs */

enum { WAY_MAX = 12, BETWEEN_MAX = 24, SENTENCE_WORDS_MAX = 60 };
/* twice each word of the way, the words between, and of each word of the sentence itself, the
 * pair that it makes with the one before and what a pattern made of it */
_Static_assert(4 * WAY_MAX + BETWEEN_MAX + 3 * SENTENCE_WORDS_MAX + 4 <= EVIDENCE_MAX,
               "what is said of a pair fits the list");

static bool is_content(const cs_matcher *matcher, uint32_t word) {
    uint8_t upos = matcher->words[word].upos;
    return upos == CS_VERB || upos == CS_NOUN || upos == CS_ADJ || upos == CS_ADV ||
           upos == CS_ADP || upos == CS_PART || upos == CS_AUX || upos == CS_SCONJ;
}

/* The words above `word` up to the root, itself first; returns how many. */
static int ancestors(const cs_matcher *matcher, uint32_t word, uint32_t out[WAY_MAX]) {
    int count = 0;
    for (uint32_t at = word; at != NO_LOCAL && count < WAY_MAX; at = matcher->nodes[at].head)
        out[count++] = at;
    return count;
}

static void put_way(const cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                    evidence_list *out) {
    uint32_t up[WAY_MAX], down[WAY_MAX];
    int ups = ancestors(matcher, actor, up), downs = ancestors(matcher, recipient, down);
    int u = 0, d = downs;
    for (; u < ups; u++) {
        d = 0;
        while (d < downs && down[d] != up[u])
            d++;
        if (d < downs)
            break;
    }
    if (u == ups || d == downs) {
        put(out, EVIDENCE_PAIR_PATH, NOTHING, CS_TERM("far"));
        return;
    }
    path_text path = {.length = 0};
    for (int i = 0; i < u; i++)
        path_step(matcher, &path, '<', up[i]);
    for (int i = d; i-- > 0;)
        path_step(matcher, &path, '>', down[i]);
    cs_term way = keep_path(out, &path), top = lemma_of(matcher, up[u]);
    put(out, EVIDENCE_PAIR_PATH, NOTHING, way);
    put(out, EVIDENCE_PAIR_PATH, top, way);
    for (int i = 1; i < u; i++) {
        put(out, EVIDENCE_PAIR_WAY, CS_TERM("up"), lemma_of(matcher, up[i]));
        put(out, EVIDENCE_PAIR_WAY, NOTHING, lemma_of(matcher, up[i]));
    }
    if (up[u] != actor && up[u] != recipient) {
        put(out, EVIDENCE_PAIR_WAY, CS_TERM("top"), top);
        put(out, EVIDENCE_PAIR_WAY, NOTHING, top);
    }
    for (int i = 1; i < d; i++) {
        put(out, EVIDENCE_PAIR_WAY, CS_TERM("down"), lemma_of(matcher, down[i]));
        put(out, EVIDENCE_PAIR_WAY, NOTHING, lemma_of(matcher, down[i]));
    }
}

void cs_pair_evidence(cs_matcher *matcher, uint32_t actor, uint32_t recipient,
                      evidence_list *out) {
    out->count = out->path_bytes = 0;
    put(out, EVIDENCE_PAIR_CLASSES, class_of(matcher, actor), class_of(matcher, recipient));
    put(out, EVIDENCE_PAIR_CLASSES, CS_TERM("actor"), sector_of(matcher, actor));
    put(out, EVIDENCE_PAIR_CLASSES, CS_TERM("recipient"), sector_of(matcher, recipient));
    put_way(matcher, actor, recipient, out);
    uint32_t first = actor < recipient ? actor : recipient,
             last = actor < recipient ? recipient : actor;
    cs_term order = actor < recipient ? CS_TERM("actor first") : CS_TERM("recipient first");
    put(out, EVIDENCE_ORDER, NOTHING, order);
    for (uint32_t word = first + 1; word < last && word <= first + BETWEEN_MAX; word++)
        if (is_content(matcher, word))
            put(out, EVIDENCE_PAIR_BETWEEN, order, lemma_of(matcher, word));
    uint32_t before = NO_LOCAL;
    for (uint32_t word = 0; word < matcher->count && word < SENTENCE_WORDS_MAX; word++) {
        const candidate *c = candidate_at(matcher, word);
        if (c != NULL)
            put(out, EVIDENCE_PAIR_FIRED,
                cs_is_recorded(matcher, c) ? CS_TERM("recorded") : NOTHING,
                type_of(matcher, c->type));
        if (!is_content(matcher, word))
            continue;
        put(out, EVIDENCE_PAIR_WORD, NOTHING, lemma_of(matcher, word));
        if (before != NO_LOCAL)
            put(out, EVIDENCE_PAIR_PHRASE, lemma_of(matcher, before), lemma_of(matcher, word));
        before = word;
    }
}
