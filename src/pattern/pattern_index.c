/* Look-ups: from lemmas to sets and patterns. Everything is a range of a flat array, built
 * once. */
#include "pattern/pattern_index.h"

#include <stdlib.h>
#include <string.h>

/* Counts, then fills, "which sets hold this lemma". */
static bool index_sets(cs_patterns *patterns) {
    size_t lemmas = patterns->lemmas.names.count + 1;
    size_t total = 0;
    for (size_t i = 0; i < patterns->sets.count; i++)
        total += patterns->sets.items[i].members.count;
    patterns->sets_of = cs_arena_array(&patterns->arena, lemmas, sizeof *patterns->sets_of);
    patterns->set_numbers =
        cs_arena_array(&patterns->arena, total + 1, sizeof *patterns->set_numbers);
    if (patterns->sets_of == NULL || patterns->set_numbers == NULL)
        return false;
    for (size_t i = 0; i < patterns->sets.count; i++)
        for (size_t k = 0; k < patterns->sets.items[i].members.count; k++)
            patterns->sets_of[patterns->sets.items[i].members.items[k]].count++;
    uint32_t start = 0;
    for (size_t lemma = 0; lemma < lemmas; lemma++) {
        patterns->sets_of[lemma].start = start;
        start += patterns->sets_of[lemma].count;
        patterns->sets_of[lemma].count = 0;
    }
    for (size_t i = 0; i < patterns->sets.count; i++)
        for (size_t k = 0; k < patterns->sets.items[i].members.count; k++) {
            number_range *range = &patterns->sets_of[patterns->sets.items[i].members.items[k]];
            patterns->set_numbers[range->start + range->count++] = (uint16_t)(i + 1);
        }
    return true;
}

/* Insertion keeps the order: most specific first, then as written. */
static void insert_trigger(const cs_patterns *patterns, uint32_t *numbers, uint32_t count,
                           uint32_t pattern) {
    uint8_t specificity = patterns->patterns.items[pattern].specificity;
    while (count > 0 &&
           patterns->patterns.items[numbers[count - 1]].specificity < specificity) {
        numbers[count] = numbers[count - 1];
        count--;
    }
    numbers[count] = pattern;
}

bool cs_slot_may_be_missing(const cs_slot *slot) {
    if (slot->optional)
        return true;
    bool role = (slot->filler == CS_FILLER_ACTOR || slot->filler == CS_FILLER_RECIPIENT) &&
                slot->lemmas == 0 && slot->kinds == 0;
    return role && slot->relation == CS_RELATION_SUBJECT && slot->host == CS_HOST_TRIGGER &&
           !slot->strict;
}

/* Gives each set of prepositions or subordinators a bit. */
static bool number_markers(cs_patterns *patterns) {
    unsigned count = 0;
    uint8_t *numbers =
        cs_arena_array(&patterns->arena, patterns->sets.count + 1, sizeof *numbers);
    if (numbers == NULL)
        return false;
    for (size_t i = 0; i < patterns->patterns.count; i++) {
        cs_pattern *pattern = &patterns->patterns.items[i];
        for (int k = 0; k < pattern->slot_count; k++) {
            cs_set set = pattern->slots[k].marker;
            if (set == 0)
                continue;
            if (numbers[set - 1] == 0)
                numbers[set - 1] = (uint8_t)(count++ % 64 + 1);
            pattern->slots[k].marker_number = (uint8_t)(numbers[set - 1] - 1);
        }
    }
    patterns->marker_numbers = numbers;
    return true;
}

static uint64_t marker_bit(const cs_patterns *patterns, cs_set set) {
    uint8_t number = patterns->marker_numbers[set - 1];
    return number == 0 ? 0 : UINT64_C(1) << (number - 1);
}

static cs_gate gate_of(const cs_patterns *patterns, const cs_pattern *pattern) {
    cs_gate gate = {0};
    for (int i = 0; i < pattern->slot_count; i++) {
        const cs_slot *slot = &pattern->slots[i];
        if (slot->host != CS_HOST_TRIGGER || cs_slot_may_be_missing(slot))
            continue;
        gate.needs |= (uint8_t)(1u << slot->relation);
        if (slot->marker != 0)
            gate.markers |= marker_bit(patterns, slot->marker);
        if (slot->filler != CS_FILLER_LEXICAL)
            continue;
        if (gate.object == 0 && slot->relation == CS_RELATION_OBJECT)
            gate.object = slot->lemmas;
        /* that of a participle is its object: fire.c */
        if (gate.subject == 0 && slot->relation == CS_RELATION_SUBJECT &&
            pattern->trigger != CS_TRIGGER_ADJECTIVE)
            gate.subject = slot->lemmas;
    }
    return gate;
}

static bool index_triggers(cs_patterns *patterns, cs_trigger_kind kind) {
    size_t lemmas = patterns->lemmas.names.count + 1;
    cs_lemma_facts *facts = patterns->facts;
    size_t total = 0;
    for (size_t i = 0; i < patterns->patterns.count; i++) {
        const cs_pattern *pattern = &patterns->patterns.items[i];
        if (pattern->trigger != kind)
            continue;
        const lemma_set *set = &patterns->sets.items[pattern->lemmas - 1];
        for (size_t k = 0; k < set->members.count; k++)
            facts[set->members.items[k]].count[kind]++;
        total += set->members.count;
    }
    uint32_t *numbers = cs_arena_array(&patterns->arena, total + 1, sizeof *numbers);
    cs_gate *gates = cs_arena_array(&patterns->arena, total + 1, sizeof *gates);
    if (numbers == NULL || gates == NULL)
        return false;
    uint32_t start = 0;
    for (size_t lemma = 0; lemma < lemmas; lemma++) {
        facts[lemma].first[kind] = start;
        start += facts[lemma].count[kind];
        facts[lemma].count[kind] = 0;
    }
    for (uint32_t i = 0; i < patterns->patterns.count; i++) {
        const cs_pattern *pattern = &patterns->patterns.items[i];
        if (pattern->trigger != kind)
            continue;
        const lemma_set *set = &patterns->sets.items[pattern->lemmas - 1];
        for (size_t k = 0; k < set->members.count; k++) {
            cs_lemma_facts *lemma = &facts[set->members.items[k]];
            insert_trigger(patterns, numbers + lemma->first[kind], lemma->count[kind]++, i);
            lemma->types |=
                pattern->type < CS_PLOVER_COUNT ? UINT32_C(1) << pattern->type : CS_OWN_TYPES;
        }
    }
    for (size_t i = 0; i < total; i++)
        gates[i] = gate_of(patterns, &patterns->patterns.items[numbers[i]]);
    patterns->trigger_numbers[kind] = numbers;
    patterns->gates[kind] = gates;
    return true;
}

static bool index_facts(cs_patterns *patterns) {
    size_t lemmas = patterns->lemmas.names.count + 1;
    patterns->facts = cs_arena_array(&patterns->arena, lemmas, sizeof *patterns->facts);
    if (patterns->facts == NULL)
        return false;
    for (size_t lemma = 1; lemma < lemmas; lemma++) {
        cs_lemma_facts *facts = &patterns->facts[lemma];
        number_range sets = patterns->sets_of[lemma];
        for (uint32_t i = 0; i < sets.count; i++) {
            cs_set set = patterns->set_numbers[sets.start + i];
            facts->sets |= cs_set_bit(set);
            facts->markers |= marker_bit(patterns, set);
        }
    }
    return true;
}

bool cs_patterns_index(cs_patterns *patterns) {
    if (!index_sets(patterns) || !number_markers(patterns) || !index_facts(patterns))
        return false;
    for (int kind = 0; kind < CS_TRIGGER_KINDS; kind++)
        if (!index_triggers(patterns, (cs_trigger_kind)kind))
            return false;
    patterns->indexed_lemmas = patterns->lemmas.names.count;
    return true;
}

size_t cs_patterns_count(const cs_patterns *patterns) {
    return patterns->patterns.count;
}

const cs_pattern *cs_patterns_at(const cs_patterns *patterns, uint32_t index) {
    return index < patterns->patterns.count ? &patterns->patterns.items[index] : NULL;
}

cs_text cs_patterns_name(const cs_patterns *patterns, uint32_t index) {
    return index < patterns->names.count ? patterns->names.items[index] : (cs_text){"", 0};
}

size_t cs_patterns_example_count(const cs_patterns *patterns) {
    return patterns->examples.count;
}

const cs_example *cs_patterns_example(const cs_patterns *patterns, size_t index) {
    return index < patterns->examples.count ? &patterns->examples.items[index] : NULL;
}

cs_symbol cs_patterns_lemma(const cs_patterns *patterns, cs_text lemma) {
    return cs_symbols_find(&patterns->lemmas, lemma);
}

void cs_patterns_lemmas(const cs_patterns *patterns, const cs_text *lemmas, size_t count,
                        cs_symbol *out) {
    cs_symbols_find_all(&patterns->lemmas, lemmas, count, out);
}

bool cs_patterns_in_set(const cs_patterns *patterns, cs_set set, cs_symbol lemma) {
    if (lemma == 0 || set == 0 || lemma > patterns->indexed_lemmas)
        return false;
    number_range range = patterns->sets_of[lemma];
    for (uint32_t i = 0; i < range.count; i++)
        if (patterns->set_numbers[range.start + i] == set)
            return true;
    return false;
}

cs_set cs_patterns_set(const cs_patterns *patterns, const char *name) {
    cs_symbol symbol = cs_symbols_find(&patterns->lemmas, cs_text_of(name));
    for (size_t i = 0; symbol != 0 && i < patterns->sets.count; i++)
        if (patterns->sets.items[i].name == symbol && !patterns->sets.items[i].is_own)
            return (cs_set)(i + 1);
    return 0;
}

const cs_lemma_facts *cs_patterns_facts(const cs_patterns *patterns, cs_symbol lemma) {
    return &patterns->facts[lemma > patterns->indexed_lemmas ? 0 : lemma];
}

size_t cs_patterns_triggered(const cs_patterns *patterns, cs_trigger_kind kind, cs_symbol lemma,
                             const uint32_t **indices) {
    if (lemma > patterns->indexed_lemmas)
        return 0;
    const cs_lemma_facts *facts = &patterns->facts[lemma];
    *indices = patterns->trigger_numbers[kind] + facts->first[kind];
    return facts->count[kind];
}

void cs_patterns_prefetch(const cs_patterns *patterns, const cs_lemma_facts *facts) {
    for (int kind = 0; kind < CS_TRIGGER_KINDS; kind++)
        if (facts->count[kind] > 0) {
            cs_prefetch(patterns->gates[kind] + facts->first[kind]);
            cs_prefetch(patterns->trigger_numbers[kind] + facts->first[kind]);
        }
}

const cs_gate *cs_patterns_gates(const cs_patterns *patterns, cs_trigger_kind kind,
                                 cs_symbol lemma) {
    return lemma > patterns->indexed_lemmas
               ? NULL
               : patterns->gates[kind] + patterns->facts[lemma].first[kind];
}

uint16_t cs_patterns_operator(const cs_patterns *patterns, const char *name) {
    return (uint16_t)cs_symbols_find(&patterns->operators, cs_text_of(name));
}

/* PLOVER's type that stands for a user's own where an operator has no rule for that: one of the
 * same quad class. */
static cs_plover like_type(const cs_patterns *patterns, cs_plover type) {
    static const cs_plover likes[] = {CS_PLOVER_NONE, CS_PLOVER_SUPPORT, CS_PLOVER_AID,
                                      CS_PLOVER_ACCUSE, CS_PLOVER_ASSAULT};
    return type < CS_PLOVER_COUNT ? type : likes[cs_type_quad(&patterns->ontology, type)];
}

const cs_composition *cs_patterns_compose(const cs_patterns *patterns, uint16_t operator_id,
                                          cs_plover inner, cs_mode inner_mode) {
    const cs_composition *best = NULL;
    cs_plover like = like_type(patterns, inner);
    int best_rank = -1;
    for (size_t i = 0; operator_id != 0 && i < patterns->compositions.count; i++) {
        const cs_composition *rule = &patterns->compositions.items[i];
        if (rule->operator_id != operator_id)
            continue;
        if ((rule->inner != CS_PLOVER_NONE && rule->inner != inner && rule->inner != like) ||
            (rule->inner_mode != 0 && rule->inner_mode != inner_mode))
            continue;
        int rank = (rule->inner != CS_PLOVER_NONE) + (rule->inner_mode != 0) +
                   2 * (rule->inner == inner && inner != like);
        if (rank > best_rank) {
            best = rule;
            best_rank = rank;
        }
    }
    return best;
}

const cs_ontology *cs_patterns_ontology(const cs_patterns *patterns) {
    return &patterns->ontology;
}

uint64_t cs_patterns_fingerprint(const cs_patterns *patterns) {
    return patterns->fingerprint;
}

void cs_patterns_free(cs_patterns *patterns) {
    if (patterns == NULL)
        return;
    cs_arena_free(&patterns->arena);
    free(patterns);
}
