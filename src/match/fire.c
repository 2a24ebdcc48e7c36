/*
 * Firing: patterns are tried on the frame of their trigger; operators take in the event of
 * their inner word. The event of a word is computed once and kept.
 */
#include "base/hash.h"
#include "match/matcher.h"

#include <string.h>

/* A pattern on its way: what its slots have found. */
typedef struct attempt {
    const cs_pattern *pattern;
    uint32_t trigger;
    uint32_t found[CS_SLOTS_MAX]; /* the word in each slot, or NO_LOCAL */
    party_list actors;
    party_list recipients;
    int32_t inner;
    int failed_slot; /* -1: none */
    int missing;     /* how many slots failed; counted to the end only when tracing */
} attempt;

static bool in_lexical_set(cs_matcher *matcher, uint32_t word, cs_set set, uint32_t *hit) {
    *hit = word;
    if (matcher->words[word].name == CS_NAME_TIME)
        return false; /* "in March" is no march */
    if (cs_word_in(matcher, word, set))
        return true;
    /* "a series of attacks": the container's content */
    if (!cs_word_in(matcher, word, matcher->sets.container))
        return false;
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        if (matcher->words[c].deprel == CS_DEPREL_NMOD && cs_word_in(matcher, c, set)) {
            *hit = c;
            return true;
        }
    return false;
}

/* The event of an argument: its own, that of its content ("an end to the war"), or of its
 * conjunct. */
static int32_t inner_event(cs_matcher *matcher, uint32_t word) {
    int32_t found = cs_event_at(matcher, word);
    if (found >= 0)
        return found;
    bool container = cs_word_in(matcher, word, matcher->sets.container) ||
                     cs_word_in(matcher, word, matcher->sets.light_verb);
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        uint8_t deprel = matcher->words[c].deprel;
        bool content = container && (deprel == CS_DEPREL_NMOD || deprel == CS_DEPREL_OBJ ||
                                     deprel == CS_DEPREL_OBL);
        if (content || deprel == CS_DEPREL_CONJ)
            found = cs_event_at(matcher, c);
        if (found >= 0)
            return found;
    }
    return -1;
}

/* "R=@person": whether the entity that the word names is of a kind asked for. A caller's pair
 * that no mention covers counts as people. */
static bool kind_fits(const cs_matcher *matcher, const cs_slot *slot, uint32_t word) {
    if (slot->kinds == 0)
        return true;
    const casus_doc *doc = matcher->doc;
    uint32_t mention = mention_at(matcher, word);
    if (mention == CS_NO_MENTION)
        return matcher->nodes[word].forced != 0 && (slot->kinds >> CS_ENTITY_GROUP & 1) != 0;
    return (slot->kinds >> doc->entities.items[doc->mentions.items[mention].entity].kind & 1) !=
           0;
}

/* One alone is no list: "X met" says nothing, "X and Y met" and "the leaders met" do. */
static bool is_list(const cs_matcher *matcher, const cs_slot *slot, uint32_t word,
                    const party_list *list) {
    return slot->filler != CS_FILLER_BOTH || list->count > 1 ||
           (matcher->words[word].features & CS_FEATURE_PLURAL) != 0;
}

static bool fill_role(attempt *a, cs_matcher *matcher, const cs_slot *slot, uint32_t word) {
    bool actor = slot->filler != CS_FILLER_RECIPIENT;
    party_list *list = actor ? &a->actors : &a->recipients;
    uint8_t before = list->count;
    uint32_t hit;
    if (!kind_fits(matcher, slot, word) ||
        (slot->lemmas != 0 && !in_lexical_set(matcher, word, slot->lemmas, &hit)))
        return false;
    cs_collect_parties(matcher, word,
                       slot->loose || slot->lemmas != 0 ? PARTY_ANY_PHRASE
                       : slot->strict                   ? PARTY_HEAD_ONLY
                                                        : PARTY_INSIDE,
                       list);
    if (list->count > before && is_list(matcher, slot, word, list))
        return true;
    if (slot->kinds != 0 || slot->lemmas != 0 || slot->filler == CS_FILLER_BOTH) {
        list->count = before;
        return false;
    }
    /* an unnamed subject ("a bomb", "the report") leaves the actor open */
    return actor && slot->relation == CS_RELATION_SUBJECT && !slot->strict;
}

static bool fill(attempt *a, cs_matcher *matcher, int index, const argument *arg) {
    const cs_slot *slot = &a->pattern->slots[index];
    uint32_t hit = arg->word;
    switch (slot->filler) {
    case CS_FILLER_LEXICAL:
        if (!in_lexical_set(matcher, arg->word, slot->lemmas, &hit))
            return false;
        break;
    case CS_FILLER_EVENT: {
        int32_t inner = inner_event(matcher, arg->word);
        if (inner < 0)
            return false;
        a->inner = inner;
        break;
    }
    case CS_FILLER_ANY:
        if (matcher->words[arg->word].name == CS_NAME_TIME)
            return false;
        break;
    default:
        if (arg->is_clause || !fill_role(a, matcher, slot, arg->word))
            return false;
    }
    a->found[index] = hit;
    return true;
}

static bool relation_fits(const cs_matcher *matcher, const cs_slot *slot, const argument *arg,
                          bool participle) {
    if (participle && slot->relation == CS_RELATION_SUBJECT)
        return arg->relation == CS_RELATION_OBJECT && !arg->is_clause;
    /* "held Iran responsible": the first of two bare slots may be the direct object */
    bool first_of_two = slot->relation == CS_RELATION_INDIRECT &&
                        arg->relation == CS_RELATION_OBJECT && !arg->is_clause;
    if (arg->relation != slot->relation && !first_of_two)
        return false;
    if (slot->relation != CS_RELATION_MARKED)
        return true;
    return (arg->markers >> slot->marker_number & 1) != 0 &&
           cs_patterns_in_set(matcher->patterns, slot->marker, arg->marker);
}

/* "held prisoners" is no "hold R prisoner": two slots of one host are two words. */
static bool is_taken(const attempt *a, int index, uint32_t word) {
    for (int i = 0; i < index; i++)
        if (a->found[i] == word && a->pattern->slots[i].host == a->pattern->slots[index].host)
            return true;
    return false;
}

/* Looks for the slot among the arguments of `host`. */
static bool fill_from(attempt *a, cs_matcher *matcher, int index, uint32_t host) {
    const cs_slot *slot = &a->pattern->slots[index];
    const node *n = cs_frame(matcher, host);
    /* "is scheduled to": a predicate that the tree has as a passive verb */
    bool participle = a->pattern->trigger == CS_TRIGGER_ADJECTIVE && host == a->trigger &&
                      cs_is_verbal(matcher, host) && cs_is_passive(matcher, host);
    for (int i = 0; i < n->argument_count; i++)
        if (!is_taken(a, index, n->arguments[i].word) &&
            relation_fits(matcher, slot, &n->arguments[i], participle) &&
            fill(a, matcher, index, &n->arguments[i]))
            return true;
    /* the possessor of a noun may hang on it as "of"-phrase or modifier: any name inside will
     * do */
    if (slot->relation == CS_RELATION_SUBJECT && slot->host != CS_HOST_TRIGGER) {
        party_list *list = slot->filler == CS_FILLER_RECIPIENT ? &a->recipients : &a->actors;
        uint8_t before = list->count;
        cs_collect_parties(matcher, host, PARTY_INSIDE, list);
        a->found[index] = host;
        return list->count > before;
    }
    return false;
}

static bool has_object_slot(const cs_pattern *pattern) {
    for (int i = 0; i < pattern->slot_count; i++)
        if (pattern->slots[i].host == CS_HOST_TRIGGER &&
            pattern->slots[i].relation == CS_RELATION_OBJECT)
            return true;
    return pattern->trigger != CS_TRIGGER_VERB;
}

/* "called the plan a mistake for the town" is no "call for", "withdrew his money" no
 * "withdraw": a verb that the template gives no object has none in the text. */
static bool has_other_object(cs_matcher *matcher, const attempt *a) {
    if (has_object_slot(a->pattern))
        return false;
    uint32_t object = cs_child_with(matcher, a->trigger, CS_DEPREL_OBJ);
    return object != NO_LOCAL && matcher->words[object].name != CS_NAME_TIME &&
           !cs_has_particle(matcher, a->trigger, object);
}

/* Prepositional phrases are easily hung one word too high or too low: a marked slot is looked
 * for at its host, then at the trigger, then at the trigger's object. */
static bool find_slot(attempt *a, cs_matcher *matcher, int index) {
    const cs_slot *slot = &a->pattern->slots[index];
    uint32_t host = slot->host == CS_HOST_TRIGGER ? a->trigger : a->found[slot->host];
    if (host == NO_LOCAL)
        return false;
    if (fill_from(a, matcher, index, host))
        return true;
    if (slot->relation != CS_RELATION_MARKED)
        return false;
    if (host != a->trigger)
        return fill_from(a, matcher, index, a->trigger);
    if (!has_object_slot(a->pattern))
        return false;
    const node *n = cs_frame(matcher, a->trigger);
    for (int i = 0; i < n->argument_count; i++)
        if (n->arguments[i].relation == CS_RELATION_OBJECT && !n->arguments[i].borrowed &&
            fill_from(a, matcher, index, n->arguments[i].word))
            return true;
    return false;
}

static bool try_pattern(attempt *a, cs_matcher *matcher) {
    a->inner = -1;
    a->failed_slot = -1;
    a->missing = 0;
    for (int i = 0; i < a->pattern->slot_count; i++) {
        a->found[i] = NO_LOCAL;
        if (find_slot(a, matcher, i) || cs_slot_may_be_missing(&a->pattern->slots[i]))
            continue;
        if (a->failed_slot < 0)
            a->failed_slot = i;
        a->missing++;
        if (!matcher->tracing)
            return false;
    }
    if (a->missing > 0)
        return false;
    return !has_other_object(matcher, a);
}

/* ---- traces
 * ------------------------------------------------------------------------------------ */

static const char *failure_of(const attempt *a) {
    if (a->failed_slot < 0)
        return "the verb has another object";
    switch (a->pattern->slots[a->failed_slot].filler) {
    case CS_FILLER_ACTOR:
    case CS_FILLER_BOTH:
        return "no actor in its place";
    case CS_FILLER_RECIPIENT:
        return "no recipient in its place";
    case CS_FILLER_EVENT:
        return "no inner event in its place";
    case CS_FILLER_LEXICAL:
        return "the word it asks for is missing";
    default:
        return "an argument is missing";
    }
}

static void trace(cs_matcher *matcher, const attempt *a, uint32_t pattern,
                  const char *message) {
    if (!matcher->tracing)
        return;
    cs_trace *line = cs_push(&matcher->doc->arena, &matcher->doc->traces);
    if (line == NULL) {
        matcher->failed = true;
        return;
    }
    line->sentence = matcher->sentence_number;
    line->trigger = matcher->sentence->first + a->trigger;
    line->rule = pattern;
    line->rule_name = cs_patterns_name(matcher->patterns, pattern);
    line->fired = message == NULL;
    line->message = cs_text_of(message == NULL ? "fired" : message);
}

/* ---- from attempt to candidate
 * ---------------------------------------------------------------------- */

static bool shares_entity(const party_list *list, const cs_party *party) {
    for (int i = 0; i < list->count; i++)
        if (cs_same_party(&list->items[i], party))
            return true;
    return false;
}

void cs_remove_shared(party_list *from, const party_list *other) {
    uint8_t kept = 0;
    for (int i = 0; i < from->count; i++)
        if (!shares_entity(other, &from->items[i]))
            from->items[kept++] = from->items[i];
    if (kept < from->count)
        from->forced &= (uint8_t)~other->forced;
    from->count = kept;
}

static void add_all(party_list *to, const party_list *from) {
    for (int i = 0; i < from->count && to->count < PARTIES_MAX; i++)
        if (!shares_entity(to, &from->items[i]))
            to->items[to->count++] = from->items[i];
    to->forced |= from->forced;
}

/* What is coordinated with an inner event belongs to the same promise or demand ("agreed to
 * reopen the border and to resume flights"). */
static void consume_conjuncts(cs_matcher *matcher, uint32_t word) {
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        if (matcher->words[c].deprel != CS_DEPREL_CONJ)
            continue;
        int32_t index = cs_event_at(matcher, c);
        if (index >= 0)
            matcher->candidates.items[index].consumed = true;
    }
}

/* Gives the operator's event the type that the rule makes of the inner one, and the parties
 * that it does not name itself. */
static void compose(cs_matcher *matcher, candidate *outer, uint16_t operator_id) {
    static const cs_composition same = {.status = -1};
    consume_conjuncts(matcher, matcher->candidates.items[outer->inner].trigger);
    candidate *inner = &matcher->candidates.items[outer->inner];
    const cs_composition *rule =
        cs_patterns_compose(matcher->patterns, operator_id, inner->type, inner->mode);
    if (rule == NULL && outer->type == CS_PLOVER_NONE)
        rule = &same;
    inner->consumed = true;
    outer->own |= inner->own;
    if (rule != NULL) {
        outer->dropped = rule->drop;
        if (rule->keep_inner) {
            inner->consumed = false;
            inner->claim_word = outer->trigger;
        }
        if (rule->status >= 0)
            outer->status = rule->status;
        if (rule->type != CS_PLOVER_NONE) {
            outer->type = rule->type;
            outer->mode = rule->mode;
            memcpy(outer->cameo, rule->cameo, sizeof outer->cameo);
        } else if (!rule->drop) {
            outer->type = inner->type;
            outer->mode = inner->mode;
            memcpy(outer->cameo, inner->cameo, sizeof outer->cameo);
            if (outer->status < 0)
                outer->status = inner->status;
        }
    }
    outer->contexts |= inner->contexts;
    if (rule != NULL && rule->type == CS_PLOVER_NONE) {
        /* the inner event goes on under its own type: its parties come first */
        if (outer->actors.count == 0 || inner->actors.count > outer->actors.count)
            outer->actors = inner->actors;
        outer->recipients = inner->recipients.count > 0 ? inner->recipients : outer->recipients;
        outer->inner = inner->inner;
        return;
    }
    if (outer->recipients.count == 0) {
        add_all(&outer->recipients, &inner->recipients);
        cs_remove_shared(&outer->recipients, &outer->actors);
    }
    if (outer->recipients.count == 0) {
        add_all(&outer->recipients, &inner->actors);
        cs_remove_shared(&outer->recipients, &outer->actors);
    }
}

static candidate *new_candidate(cs_matcher *matcher) {
    if (matcher->candidates.count >= CANDIDATES_MAX)
        return NULL;
    candidate *slot = cs_push(&matcher->scratch, &matcher->candidates);
    if (slot == NULL)
        matcher->failed = true;
    return slot;
}

/* "will", "not" and the infinitive of headlines ("France to send troops") on a trigger. */
static void apply_auxiliaries(cs_matcher *matcher, candidate *c) {
    uint32_t word = c->trigger;
    bool future = false, negated = false;
    for (uint32_t k = matcher->nodes[word].first_child; k != NO_LOCAL;
         k = matcher->nodes[k].next_sibling) {
        uint8_t deprel = matcher->words[k].deprel;
        if (deprel == CS_DEPREL_AUX && cs_word_in(matcher, k, matcher->sets.future_auxiliary))
            future = true;
        /* "said that he would": the future as it was told */
        if (deprel == CS_DEPREL_AUX && cs_word_in(matcher, k, matcher->sets.told_future) &&
            (matcher->words[word].deprel == CS_DEPREL_CCOMP ||
             matcher->words[word].deprel == CS_DEPREL_PARATAXIS))
            future = true;
        if ((deprel == CS_DEPREL_ADVMOD || deprel == CS_DEPREL_DET) &&
            cs_word_in(matcher, k, matcher->sets.negation))
            negated = true;
    }
    bool infinitive = (matcher->words[word].features & CS_FEATURE_INFINITIVE) != 0 &&
                      cs_marker_of(matcher, word) == matcher->sets.to && matcher->sets.to != 0;
    if (infinitive && matcher->nodes[word].head == NO_LOCAL &&
        cs_child_with(matcher, word, CS_DEPREL_NSUBJ) != NO_LOCAL)
        future = true;
    if (!future)
        return;
    const cs_composition *rule = cs_patterns_compose(
        matcher->patterns, negated ? matcher->sets.op_not_future : matcher->sets.op_future,
        c->type, c->mode);
    if (rule == NULL)
        return;
    c->dropped = rule->drop;
    if (rule->status >= 0)
        c->status = rule->status;
    if (rule->type == CS_PLOVER_NONE || rule->drop)
        return;
    c->type = rule->type;
    c->mode = rule->mode;
    memcpy(c->cameo, rule->cameo, sizeof c->cameo);
    c->settled = true;
}

/* A phrase that any noun may fill ("condemned the plan") is nobody by itself. */
static bool names_anybody(const party_list *list) {
    for (int i = 0; i < list->count; i++)
        if (list->items[i].mention != CS_NO_MENTION)
            return true;
    return list->forced != 0;
}

static cs_symbol own_lemma(const cs_matcher *matcher, uint32_t word) {
    const node *n = &matcher->nodes[word];
    return n->symbol_count == 0 ? 0 : n->symbols[n->symbol_count - 1];
}

/* What optional parts add once they are there, words that are combinations ("hunger_strike"
 * says more than "strike"), and what a list of actors lacks that is none. */
static int found_points(const cs_matcher *matcher, const attempt *a) {
    int points = 0;
    for (int i = 0; i < a->pattern->slot_count; i++) {
        const cs_slot *slot = &a->pattern->slots[i];
        if (a->found[i] == NO_LOCAL)
            continue;
        if (slot->optional)
            points += 2;
        if (slot->filler == CS_FILLER_LEXICAL &&
            !cs_patterns_in_set(matcher->patterns, slot->lemmas,
                                own_lemma(matcher, a->found[i])))
            points += 2;
        bool plural = (matcher->words[a->found[i]].features & CS_FEATURE_PLURAL) != 0;
        if (slot->filler == CS_FILLER_BOTH && a->actors.count < 2 && !plural)
            points -= 4;
    }
    if (!cs_patterns_in_set(matcher->patterns, a->pattern->lemmas,
                            own_lemma(matcher, a->trigger)))
        points += 2;
    return points;
}

/* A user's own pattern wins over every built-in one. */
#define OWN_POINTS 100

/* An operator of the user's own counts as such where a rule says what it makes of the event. */
static bool is_own(const cs_matcher *matcher, const attempt *a) {
    if (!a->pattern->is_own || a->inner < 0)
        return a->pattern->is_own;
    const candidate *inner = &matcher->candidates.items[a->inner];
    return inner->own || cs_patterns_compose(matcher->patterns, a->pattern->operator_id,
                                             inner->type, inner->mode) != NULL;
}

static bool become_candidate(const cs_matcher *matcher, const attempt *a,
                             uint32_t pattern_index, candidate *out) {
    const cs_pattern *pattern = a->pattern;
    memset(out, 0, sizeof *out);
    out->trigger = a->trigger;
    out->pattern = pattern_index;
    out->type = pattern->type;
    out->mode = pattern->mode;
    memcpy(out->cameo, pattern->cameo, sizeof out->cameo);
    out->contexts = pattern->contexts;
    out->actors = a->actors;
    out->recipients = a->recipients;
    cs_remove_shared(&out->recipients, &out->actors);
    out->inner = a->inner;
    out->status = -1;
    out->claim_word = NO_LOCAL;
    for (int i = 0; i < pattern->slot_count; i++)
        if (pattern->slots[i].filler == CS_FILLER_LEXICAL && a->found[i] != NO_LOCAL)
            out->lexical[out->lexical_count++] = a->found[i];
    int roles = (out->actors.count > 0) + (out->recipients.count > 0);
    out->own = is_own(matcher, a);
    int score = pattern->specificity + 2 * roles + found_points(matcher, a) +
                (out->own ? OWN_POINTS : 0);
    out->score = (uint8_t)(score < 0 ? 0 : score);
    /* what is no event is none whoever is named */
    bool ignores = pattern->type == CS_PLOVER_NONE && pattern->operator_id == 0;
    return ignores || names_anybody(&out->actors) || names_anybody(&out->recipients) ||
           a->inner >= 0 || (out->own && roles > 0);
}

/* What slots of a word may be filled from. */
typedef struct reach {
    uint8_t relations; /* 1 << cs_relation */
    uint64_t markers;  /* cs_lemma_facts.markers of all marked arguments */
} reach;

static void add_marker(const argument *arg, reach *out) {
    if (arg->relation != CS_RELATION_MARKED)
        return;
    out->relations |= 1u << CS_RELATION_MARKED;
    out->markers |= arg->markers;
}

/* As relation_fits and find_slot have it: an object may be the indirect one, the subject of a
 * participle, and have the marked argument. */
static reach reach_of(cs_matcher *matcher, uint32_t word, cs_trigger_kind kind) {
    const node *n = cs_frame(matcher, word);
    reach out = {0, 0};
    for (int i = 0; i < n->argument_count; i++) {
        const argument *arg = &n->arguments[i];
        out.relations |= (uint8_t)(1u << arg->relation);
        add_marker(arg, &out);
        if (arg->relation != CS_RELATION_OBJECT)
            continue;
        out.relations |= 1u << CS_RELATION_INDIRECT;
        if (kind == CS_TRIGGER_ADJECTIVE)
            out.relations |= 1u << CS_RELATION_SUBJECT;
        const node *object = cs_frame(matcher, arg->word);
        for (int k = 0; k < object->argument_count; k++)
            add_marker(&object->arguments[k], &out);
    }
    return out;
}

static bool has_argument_in(cs_matcher *matcher, uint32_t word, cs_relation relation,
                            cs_set set) {
    const node *n = cs_frame(matcher, word);
    uint32_t hit;
    for (int i = 0; i < n->argument_count; i++)
        if (n->arguments[i].relation == relation &&
            in_lexical_set(matcher, n->arguments[i].word, set, &hit))
            return true;
    return false;
}

/* Quickly: whether the pattern behind the gate may fire at all. */
static bool passes(cs_matcher *matcher, const cs_gate *gate, uint32_t word, const reach *has) {
    return (gate->needs & ~has->relations) == 0 && (gate->markers & ~has->markers) == 0 &&
           (gate->object == 0 ||
            has_argument_in(matcher, word, CS_RELATION_OBJECT, gate->object)) &&
           (gate->subject == 0 ||
            has_argument_in(matcher, word, CS_RELATION_SUBJECT, gate->subject));
}

/* Tries the pattern. Most fail at their first slot: no more of the attempt is set than need be.
 * Sets *best and *found when it fires and says more than the best so far. */
static void try_one(cs_matcher *matcher, uint32_t word, uint32_t index, candidate *best,
                    bool *found) {
    attempt a;
    candidate one;
    a.pattern = cs_patterns_at(matcher->patterns, index);
    a.trigger = word;
    a.actors.count = a.actors.forced = a.recipients.count = a.recipients.forced = 0;
    if (!try_pattern(&a, matcher)) {
        if (a.missing <= 1)
            trace(matcher, &a, index, failure_of(&a));
        return;
    }
    if (!become_candidate(matcher, &a, index, &one)) {
        trace(matcher, &a, index, "neither actor nor recipient is known");
        return;
    }
    trace(matcher, &a, index, NULL);
    if (!*found || one.score > best->score) {
        *best = one;
        *found = true;
    }
}

enum { PATTERNS_AHEAD = 32 };

/* The best pattern of those that `symbol` triggers. Those that pass are asked of memory before
 * the first is tried. */
static void try_symbol(cs_matcher *matcher, uint32_t word, cs_trigger_kind kind,
                       cs_symbol symbol, candidate *best, bool *found) {
    const uint32_t *indices = NULL;
    size_t count = cs_patterns_triggered(matcher->patterns, kind, symbol, &indices);
    const cs_gate *gates = cs_patterns_gates(matcher->patterns, kind, symbol);
    if (count == 0)
        return;
    reach has = reach_of(matcher, word, kind);
    uint32_t passed[PATTERNS_AHEAD], ahead = 0;
    for (size_t i = 0; i < count; i++) {
        /* explanations want to know what was missing */
        if (matcher->tracing || passes(matcher, &gates[i], word, &has)) {
            const cs_pattern *pattern = cs_patterns_at(matcher->patterns, indices[i]);
            cs_prefetch(pattern);
            cs_prefetch(&pattern->slot_count);
            passed[ahead++] = indices[i];
        }
        if (ahead < PATTERNS_AHEAD && i + 1 < count)
            continue;
        for (uint32_t k = 0; k < ahead && !matcher->failed; k++)
            try_one(matcher, word, passed[k], best, found);
        ahead = 0;
    }
}

static bool trigger_kind_of(const cs_matcher *matcher, uint32_t word, cs_trigger_kind *kind) {
    switch (matcher->words[word].upos) {
    case CS_VERB:
    case CS_AUX:
        *kind = CS_TRIGGER_VERB;
        return true;
    case CS_NOUN:
    case CS_PROPN:
        *kind = CS_TRIGGER_NOUN;
        return true;
    case CS_ADJ:
        *kind = CS_TRIGGER_ADJECTIVE;
        return true;
    default:
        return false;
    }
}

/* Tries all patterns that the word may trigger; true when one fired. */
static bool try_word(cs_matcher *matcher, uint32_t word, candidate *best) {
    const node *n = &matcher->nodes[word];
    bool found = false;
    cs_trigger_kind kind;
    if (!n->triggers || !trigger_kind_of(matcher, word, &kind))
        return false;
    /* with a particle it is another verb: "strike down" is no strike */
    bool particle = kind == CS_TRIGGER_VERB &&
                    cs_child_with(matcher, word, CS_DEPREL_COMPOUND_PRT) != NO_LOCAL;
    cs_symbol bare = particle ? matcher->lemmas[matcher->sentence->first + word] : 0;
    for (int i = 0; i < n->symbol_count; i++)
        if (bare == 0 || n->symbols[i] != bare)
            try_symbol(matcher, word, kind, n->symbols[i], best, &found);
    /* participles tagged as adjectives ("the besieged city", "is prepared to") */
    if (!found && kind == CS_TRIGGER_ADJECTIVE)
        for (int i = 0; i < n->symbol_count; i++)
            try_symbol(matcher, word, CS_TRIGGER_VERB, n->symbols[i], best, &found);
    /* nouns as predicates ("is a donor", "are on strike") */
    bool predicate =
        (kind == CS_TRIGGER_NOUN && cs_child_with(matcher, word, CS_DEPREL_COP) != NO_LOCAL) ||
        (kind == CS_TRIGGER_VERB && cs_is_passive(matcher, word));
    if (predicate)
        for (int i = 0; i < n->symbol_count; i++)
            try_symbol(matcher, word, CS_TRIGGER_ADJECTIVE, n->symbols[i], best, &found);
    return found;
}

void cs_trace_patterns(cs_matcher *matcher) {
    candidate best;
    matcher->tracing = true;
    for (uint32_t word = 0; word < matcher->count && !matcher->failed; word++)
        try_word(matcher, word, &best);
    matcher->tracing = false;
}

static void find_event(cs_matcher *matcher, uint32_t word) {
    node *n = &matcher->nodes[word];
    candidate best;
    if (!try_word(matcher, word, &best))
        return;
    if (best.inner >= 0)
        compose(matcher, &best, cs_patterns_at(matcher->patterns, best.pattern)->operator_id);
    if (best.type == CS_PLOVER_NONE && !best.dropped) {
        n->ignored = cs_patterns_at(matcher->patterns, best.pattern)->operator_id == 0;
        return;
    }
    apply_auxiliaries(matcher, &best);
    candidate *slot = new_candidate(matcher);
    if (slot == NULL)
        return;
    *slot = best;
    matcher->nodes[word].candidate = (int32_t)(matcher->candidates.count - 1);
}

int32_t cs_event_at(cs_matcher *matcher, uint32_t word) {
    node *n = &matcher->nodes[word];
    if (n->event_state == MEMO_DONE)
        return n->candidate;
    if (n->event_state == MEMO_RUNNING || matcher->depth > DEPTH_MAX || matcher->failed)
        return -1;
    n->event_state = MEMO_RUNNING;
    matcher->depth++;
    find_event(matcher, word);
    matcher->depth--;
    n->event_state = MEMO_DONE;
    return n->candidate;
}

void cs_consume_lexical(cs_matcher *matcher) {
    for (uint32_t word = 0; word < matcher->count; word++) {
        if (matcher->nodes[word].candidate < 0)
            continue;
        candidate *outer = &matcher->candidates.items[matcher->nodes[word].candidate];
        if (outer->dropped)
            continue;
        for (int i = 0; i < outer->lexical_count; i++) {
            int32_t inner = matcher->nodes[outer->lexical[i]].candidate;
            if (inner < 0 || inner == matcher->nodes[word].candidate)
                continue;
            /* "launched an attack": the noun's pattern stands where it is the user's own */
            if (matcher->candidates.items[inner].own && !outer->own)
                outer->consumed = true;
            else
                matcher->candidates.items[inner].consumed = true;
        }
    }
}
