/*
 * Frames: the arguments of a verb, event noun or adjective in plain order. A frame hides how
 * the sentence says it: passives, participles, relative clauses, shared and controlled
 * subjects, possessors and "by"-phrases of nouns, light verbs around them. Each is computed
 * once, when somebody asks for it.
 */
#include "match/matcher.h"

#include <string.h>

typedef struct frame_builder {
    cs_matcher *matcher;
    uint32_t word;
    argument items[ARGUMENTS_MAX];
    uint8_t count;
} frame_builder;

static void add(frame_builder *builder, cs_relation relation, cs_symbol marker, uint32_t word,
                bool is_clause, bool borrowed) {
    if (builder->count == ARGUMENTS_MAX || word == NO_LOCAL || word == builder->word)
        return;
    uint64_t markers =
        marker == 0 ? 0 : cs_patterns_facts(builder->matcher->patterns, marker)->markers;
    builder->items[builder->count++] = (argument){.relation = (uint8_t)relation,
                                                  .is_clause = is_clause,
                                                  .borrowed = borrowed,
                                                  .marker = marker,
                                                  .word = word,
                                                  .markers = markers};
}

static uint32_t first_of(const frame_builder *builder, cs_relation relation) {
    for (int i = 0; i < builder->count; i++)
        if (builder->items[i].relation == relation)
            return builder->items[i].word;
    return NO_LOCAL;
}

static uint32_t argument_of(const node *n, cs_relation relation) {
    for (int i = 0; i < n->argument_count; i++)
        if (n->arguments[i].relation == relation && !n->arguments[i].is_clause)
            return n->arguments[i].word;
    return NO_LOCAL;
}

static uint8_t relation_of(const cs_matcher *matcher, uint32_t word) {
    return matcher->words[word].deprel;
}

/* A relative pronoun stands for the noun that its clause modifies. */
static uint32_t antecedent(const cs_matcher *matcher, uint32_t word, uint32_t clause) {
    if (relation_of(matcher, clause) != CS_DEPREL_ACL_RELCL)
        return word;
    const cs_word *pronoun = &matcher->words[word];
    bool relative = (pronoun->features & CS_FEATURE_RELATIVE) != 0 ||
                    (pronoun->upos == CS_PRON && word < clause &&
                     (cs_text_equal_ignoring_case(pronoun->lemma, CS_LITERAL("who")) ||
                      cs_text_equal_ignoring_case(pronoun->lemma, CS_LITERAL("which")) ||
                      cs_text_equal_ignoring_case(pronoun->lemma, CS_LITERAL("that"))));
    return relative && matcher->nodes[clause].head != NO_LOCAL ? matcher->nodes[clause].head
                                                               : word;
}

/* "called off the strike", "shot down a jet": behind a particle parsers take the object for a
 * phrase without its preposition. */
static bool is_particle_object(const cs_matcher *matcher, uint32_t verb, uint32_t child) {
    return child > verb && cs_is_nominal(matcher, child) && cs_marker_of(matcher, child) == 0 &&
           matcher->words[child].name != CS_NAME_TIME &&
           cs_child_with(matcher, child, CS_DEPREL_CASE) == NO_LOCAL &&
           cs_child_with(matcher, verb, CS_DEPREL_COMPOUND_PRT) != NO_LOCAL;
}

static void add_verb_child(frame_builder *builder, uint32_t child, bool passive) {
    const cs_matcher *matcher = builder->matcher;
    const named_sets *sets = &matcher->sets;
    cs_symbol marker = cs_marker_of(matcher, child);
    uint32_t noun = antecedent(matcher, child, builder->word);
    switch (relation_of(matcher, child)) {
    case CS_DEPREL_NSUBJ:
    case CS_DEPREL_NSUBJ_OUTER:
    case CS_DEPREL_CSUBJ:
        add(builder, CS_RELATION_SUBJECT, 0, noun, false, false);
        break;
    case CS_DEPREL_NSUBJ_PASS:
    case CS_DEPREL_CSUBJ_PASS:
        add(builder, passive ? CS_RELATION_OBJECT : CS_RELATION_SUBJECT, 0, noun, false, false);
        break;
    case CS_DEPREL_OBL_AGENT:
        add(builder, CS_RELATION_SUBJECT, 0, noun, false, false);
        break;
    case CS_DEPREL_OBL:
    case CS_DEPREL_NMOD:
        if (cs_has_particle(matcher, builder->word, child) ||
            is_particle_object(matcher, builder->word, child))
            add(builder, CS_RELATION_OBJECT, 0, noun, false, false);
        add(builder,
            passive && marker != 0 && marker == sets->by ? CS_RELATION_SUBJECT
                                                         : CS_RELATION_MARKED,
            marker, noun, false, false);
        break;
    case CS_DEPREL_OBJ:
        add(builder, CS_RELATION_OBJECT, 0, noun, false, false);
        break;
    case CS_DEPREL_IOBJ:
        add(builder, CS_RELATION_INDIRECT, 0, noun, false, false);
        break;
    case CS_DEPREL_CCOMP:
        add(builder, CS_RELATION_MARKED, marker == 0 ? sets->that : marker, child, true, false);
        break;
    case CS_DEPREL_XCOMP:
        /* a bare name or noun is no clause, whatever the parser took it for ("helped Malawi")
         */
        if (marker == 0 && cs_is_nominal(matcher, child) &&
            cs_child_with(matcher, child, CS_DEPREL_COP) == NO_LOCAL) {
            add(builder, CS_RELATION_OBJECT, 0, noun, false, false);
            break;
        }
        add(builder, marker == 0 ? CS_RELATION_OBJECT : CS_RELATION_MARKED, marker, child, true,
            false);
        break;
    case CS_DEPREL_ADVCL:
    case CS_DEPREL_ACL:
        /* without a marker, or with one that no pattern asks for ("when"), it is a circumstance
         */
        if (marker != 0)
            add(builder, CS_RELATION_MARKED, marker, child, true, false);
        break;
    default:
        break;
    }
}

/* "The council rejected talks", taken for a noun phrase with "talks" as its head. No English
 * phrase has a noun before its participle unless a hyphen joins them ("Iran-backed"): the noun
 * is the subject. Returns it, or NO_LOCAL. */
static uint32_t noun_before_participle(const cs_matcher *matcher, uint32_t word,
                                       uint32_t head) {
    if (head < word || word == 0 || matcher->words[word - 1].upos == CS_PUNCT)
        return NO_LOCAL;
    uint32_t hosts[] = {word, head};
    for (int i = 0; i < 2; i++)
        for (uint32_t c = matcher->nodes[hosts[i]].first_child; c < word;
             c = matcher->nodes[c].next_sibling) {
            uint8_t deprel = relation_of(matcher, c);
            if (cs_is_nominal(matcher, c) && cs_marker_of(matcher, c) == 0 &&
                (deprel == CS_DEPREL_COMPOUND || deprel == CS_DEPREL_NSUBJ ||
                 deprel == CS_DEPREL_NMOD_UNMARKED || deprel == CS_DEPREL_OBL_UNMARKED))
                return c;
        }
    /* "Nikol Pashinyan accused Azerbaijan", with the second name as the first one's apposition
     */
    uint32_t top = word - 1;
    if (!cs_is_nominal(matcher, top) || matcher->words[head].deprel != CS_DEPREL_APPOS)
        return NO_LOCAL;
    while (matcher->nodes[top].head < word && cs_is_nominal(matcher, matcher->nodes[top].head))
        top = matcher->nodes[top].head;
    return matcher->nodes[head].head == top ? top : NO_LOCAL;
}

/* "troops attacking the town", "the town attacked by rebels", "the besieged city". */
static void add_modified_noun(frame_builder *builder, bool passive) {
    const cs_matcher *matcher = builder->matcher;
    uint32_t word = builder->word, head = matcher->nodes[word].head;
    uint8_t deprel = relation_of(matcher, word);
    if (head == NO_LOCAL || !cs_is_nominal(matcher, head))
        return;
    uint32_t features = matcher->words[word].features;
    bool past = (features & CS_FEATURE_PARTICIPLE) != 0 && (features & CS_FEATURE_PAST) != 0;
    uint32_t subject =
        deprel == CS_DEPREL_AMOD ? noun_before_participle(matcher, word, head) : NO_LOCAL;
    if (subject != NO_LOCAL) {
        add(builder, CS_RELATION_SUBJECT, 0, subject, false, false);
        add(builder, CS_RELATION_OBJECT, 0, head, false, false);
        return;
    }
    if (deprel == CS_DEPREL_ACL || deprel == CS_DEPREL_AMOD) {
        if ((features & CS_FEATURE_INFINITIVE) != 0)
            return;
        add(builder, passive || past ? CS_RELATION_OBJECT : CS_RELATION_SUBJECT, 0, head, false,
            true);
    } else if (deprel == CS_DEPREL_ACL_RELCL) {
        /* the gap of a relative clause without a pronoun: "the town rebels attacked" */
        bool has_subject = first_of(builder, CS_RELATION_SUBJECT) != NO_LOCAL;
        bool has_object = first_of(builder, CS_RELATION_OBJECT) != NO_LOCAL;
        if (has_subject && !has_object)
            add(builder, CS_RELATION_OBJECT, 0, head, false, true);
        else if (!has_subject && !passive)
            add(builder, CS_RELATION_SUBJECT, 0, head, false, true);
    }
}

/* Who does an infinitive or gerund: the governor's object ("urged Iran to stop"), or its
 * subject. */
static uint32_t controller(cs_matcher *matcher, uint32_t word, uint32_t governor) {
    const node *n = cs_frame(matcher, governor);
    uint8_t deprel = relation_of(matcher, word);
    uint32_t object = argument_of(n, CS_RELATION_OBJECT);
    uint32_t indirect = argument_of(n, CS_RELATION_INDIRECT);
    bool by_object = deprel == CS_DEPREL_XCOMP || deprel == CS_DEPREL_CCOMP;
    if (deprel == CS_DEPREL_ADVCL) {
        /* "accused Iran of attacking", "kept them from leaving"; but "left, saying" */
        cs_symbol marker = cs_marker_of(matcher, word);
        by_object = marker != 0 && marker != matcher->sets.by && marker != matcher->sets.to &&
                    word > governor &&
                    cs_is_nominal(matcher, object == NO_LOCAL ? word : object) &&
                    (matcher->words[word].features & CS_FEATURE_FINITE) == 0;
    }
    if (by_object && !cs_word_in(matcher, governor, matcher->sets.subject_control)) {
        if (object != NO_LOCAL)
            return object;
        if (indirect != NO_LOCAL)
            return indirect;
    }
    return argument_of(n, CS_RELATION_SUBJECT);
}

static void inherit_for_verb(frame_builder *builder, bool passive) {
    cs_matcher *matcher = builder->matcher;
    uint32_t word = builder->word, head = matcher->nodes[word].head;
    uint8_t deprel = relation_of(matcher, word);
    if (head == NO_LOCAL)
        return;
    cs_relation wanted = passive ? CS_RELATION_OBJECT : CS_RELATION_SUBJECT;
    if (first_of(builder, wanted) != NO_LOCAL)
        return;
    if (deprel == CS_DEPREL_CONJ &&
        (cs_is_verbal(matcher, head) || matcher->words[head].upos == CS_ADJ ||
         cs_child_with(matcher, head, CS_DEPREL_COP) != NO_LOCAL)) {
        const node *n = cs_frame(matcher, head);
        uint32_t shared = argument_of(
            n, passive && !cs_is_passive(matcher, head) ? CS_RELATION_SUBJECT : wanted);
        if (shared == NO_LOCAL && !passive && cs_is_passive(matcher, head))
            shared = argument_of(n, CS_RELATION_OBJECT);
        add(builder, wanted, 0, shared, false, true);
    } else if (deprel == CS_DEPREL_XCOMP || deprel == CS_DEPREL_ADVCL ||
               deprel == CS_DEPREL_CCOMP || deprel == CS_DEPREL_PARATAXIS) {
        add(builder, wanted, 0, controller(matcher, word, head), false, true);
    } else if (deprel == CS_DEPREL_ACL && cs_is_nominal(matcher, head)) {
        /* "a plan by Iran to attack", "made an offer to withdraw": the noun's own subject */
        add(builder, wanted, 0, cs_subject_of(matcher, head), false, true);
    }
}

/* "arrested and beat protesters": the first verb borrows the object of the second. */
static void share_object(frame_builder *builder) {
    const cs_matcher *matcher = builder->matcher;
    if (first_of(builder, CS_RELATION_OBJECT) != NO_LOCAL)
        return;
    uint32_t other = cs_child_with(matcher, builder->word, CS_DEPREL_CONJ);
    if (other == NO_LOCAL || !cs_is_verbal(matcher, other) || other > builder->word + 3)
        return;
    add(builder, CS_RELATION_OBJECT, 0, cs_child_with(matcher, other, CS_DEPREL_OBJ), false,
        true);
}

/* Relations that a verb's noun has only when the parser errs: before the verb it is the
 * subject, behind it the object ("Police shot the protesters", with "police" as a compound of
 * "shot"). */
static bool is_mislabelled(const cs_matcher *matcher, uint32_t child) {
    switch (relation_of(matcher, child)) {
    case CS_DEPREL_COMPOUND:
    case CS_DEPREL_FLAT:
    case CS_DEPREL_DEP:
    case CS_DEPREL_NMOD_UNMARKED:
    case CS_DEPREL_NMOD_POSS:
    case CS_DEPREL_VOCATIVE:
        return cs_is_nominal(matcher, child) && cs_marker_of(matcher, child) == 0;
    default:
        return false;
    }
}

static void add_mislabelled(frame_builder *builder, bool passive) {
    const cs_matcher *matcher = builder->matcher;
    for (uint32_t c = matcher->nodes[builder->word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        bool before = c < builder->word;
        cs_relation relation = before && !passive ? CS_RELATION_SUBJECT : CS_RELATION_OBJECT;
        if ((before || !passive) && is_mislabelled(matcher, c) &&
            first_of(builder, relation) == NO_LOCAL)
            add(builder, relation, 0, c, false, false);
    }
}

/* "supplied to the rebels by Libya", "granted asylum by Russia", "the killing of the mayor by
 * gunmen": a "by"-phrase that the parser hung on the noun before it is still who did it. */
static void add_deep_agent(frame_builder *builder) {
    const cs_matcher *matcher = builder->matcher;
    if (first_of(builder, CS_RELATION_SUBJECT) != NO_LOCAL)
        return;
    for (uint32_t c = matcher->nodes[builder->word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        uint8_t deprel = relation_of(matcher, c);
        if (c < builder->word ||
            (deprel != CS_DEPREL_NMOD && deprel != CS_DEPREL_OBL && deprel != CS_DEPREL_OBJ))
            continue;
        for (uint32_t k = matcher->nodes[c].first_child; k != NO_LOCAL;
             k = matcher->nodes[k].next_sibling) {
            cs_symbol marker = cs_marker_of(matcher, k);
            if (relation_of(matcher, k) == CS_DEPREL_NMOD && marker != 0 &&
                marker == matcher->sets.by) {
                add(builder, CS_RELATION_SUBJECT, marker, k, false, false);
                add(builder, CS_RELATION_MARKED, marker, k, false, false);
                return;
            }
        }
    }
}

/* An indirect object that stands alone is the object ("asked Germany for tanks"). */
static void add_lone_indirect(frame_builder *builder) {
    for (int i = 0; i < builder->count; i++)
        if (builder->items[i].relation == CS_RELATION_OBJECT && !builder->items[i].is_clause)
            return;
    add(builder, CS_RELATION_OBJECT, 0, first_of(builder, CS_RELATION_INDIRECT), false, false);
}

static void build_verb(frame_builder *builder) {
    cs_matcher *matcher = builder->matcher;
    uint32_t word = builder->word;
    bool passive = cs_is_passive(matcher, word);
    for (uint32_t c = matcher->nodes[word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        add_verb_child(builder, c, passive);
    add_mislabelled(builder, passive);
    add_lone_indirect(builder);
    if (passive)
        add_deep_agent(builder);
    add_modified_noun(builder, passive);
    inherit_for_verb(builder, passive);
    if (!passive)
        share_object(builder);
}

/* Possessors, "by"-phrases and nationality words are who does it; the rest hangs on its
 * preposition. */
static void add_noun_child(frame_builder *builder, uint32_t child) {
    const cs_matcher *matcher = builder->matcher;
    cs_symbol marker = cs_marker_of(matcher, child);
    switch (relation_of(matcher, child)) {
    case CS_DEPREL_NMOD_POSS:
        add(builder, CS_RELATION_SUBJECT, 0, child, false, false);
        break;
    case CS_DEPREL_NMOD:
    case CS_DEPREL_OBL:
    case CS_DEPREL_OBL_AGENT:
        if (marker != 0 && marker == matcher->sets.by)
            add(builder, CS_RELATION_SUBJECT, marker, child, false, false);
        add(builder, CS_RELATION_MARKED, marker, child, false, false);
        break;
    case CS_DEPREL_ACL:
    case CS_DEPREL_CCOMP:
    case CS_DEPREL_XCOMP:
    case CS_DEPREL_ADVCL:
        if (marker != 0)
            add(builder, CS_RELATION_MARKED, marker, child, true, false);
        break;
    default:
        break;
    }
}

static bool names_somebody(const cs_matcher *matcher, uint32_t word) {
    return matcher->nodes[word].forced != 0 || mention_at(matcher, word) != CS_NO_MENTION;
}

static void add_nationality(frame_builder *builder) {
    const cs_matcher *matcher = builder->matcher;
    for (uint32_t c = matcher->nodes[builder->word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        uint8_t deprel = relation_of(matcher, c);
        if ((deprel == CS_DEPREL_AMOD || deprel == CS_DEPREL_COMPOUND) &&
            names_somebody(matcher, c))
            add(builder, CS_RELATION_SUBJECT, 0, c, false, true);
    }
}

/* The light verb around an event noun ("launched an attack on", "in talks with"), or NO_LOCAL.
 */
static uint32_t light_verb_of(const cs_matcher *matcher, uint32_t word) {
    uint32_t head = matcher->nodes[word].head;
    uint8_t deprel = relation_of(matcher, word);
    if (deprel == CS_DEPREL_CONJ && head != NO_LOCAL) {
        word = head;
        deprel = relation_of(matcher, word);
        head = matcher->nodes[word].head;
    }
    if (head == NO_LOCAL || !cs_word_in(matcher, head, matcher->sets.light_verb))
        return NO_LOCAL;
    return deprel == CS_DEPREL_OBJ || deprel == CS_DEPREL_NSUBJ_PASS ||
                   deprel == CS_DEPREL_OBL ||
                   (deprel == CS_DEPREL_ACL && cs_is_verbal(matcher, head))
               ? head
               : NO_LOCAL;
}

static void inherit_for_noun(frame_builder *builder) {
    cs_matcher *matcher = builder->matcher;
    uint32_t word = builder->word;
    uint32_t light = light_verb_of(matcher, word);
    if (light != NO_LOCAL) {
        const node *n = cs_frame(matcher, light);
        if (first_of(builder, CS_RELATION_SUBJECT) == NO_LOCAL)
            add(builder, CS_RELATION_SUBJECT, 0, argument_of(n, CS_RELATION_SUBJECT), false,
                true);
        for (int i = 0; i < n->argument_count; i++)
            if (n->arguments[i].relation == CS_RELATION_MARKED)
                add(builder, CS_RELATION_MARKED, n->arguments[i].marker, n->arguments[i].word,
                    n->arguments[i].is_clause, true);
        return;
    }
    uint32_t head = matcher->nodes[word].head;
    if (relation_of(matcher, word) == CS_DEPREL_CONJ && head != NO_LOCAL &&
        cs_is_nominal(matcher, head) && first_of(builder, CS_RELATION_SUBJECT) == NO_LOCAL)
        add(builder, CS_RELATION_SUBJECT, 0,
            argument_of(cs_frame(matcher, head), CS_RELATION_SUBJECT), false, true);
}

/* A participle before an event noun ("the attack launched by rebels"): its agent is the noun's.
 */
static void add_participle_agent(frame_builder *builder) {
    cs_matcher *matcher = builder->matcher;
    uint32_t participle = cs_child_with(matcher, builder->word, CS_DEPREL_ACL);
    if (participle == NO_LOCAL || first_of(builder, CS_RELATION_SUBJECT) != NO_LOCAL ||
        !cs_word_in(matcher, participle, matcher->sets.light_verb))
        return;
    for (uint32_t c = matcher->nodes[participle].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling) {
        cs_symbol marker = cs_marker_of(matcher, c);
        if (relation_of(matcher, c) == CS_DEPREL_OBL_AGENT ||
            (marker != 0 && marker == matcher->sets.by))
            add(builder, CS_RELATION_SUBJECT, 0, c, false, true);
        else if (relation_of(matcher, c) == CS_DEPREL_OBL)
            add(builder, CS_RELATION_MARKED, marker, c, false, true);
    }
}

static void build_noun(frame_builder *builder) {
    cs_matcher *matcher = builder->matcher;
    for (uint32_t c = matcher->nodes[builder->word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        add_noun_child(builder, c);
    add_participle_agent(builder);
    add_deep_agent(builder);
    if (first_of(builder, CS_RELATION_SUBJECT) == NO_LOCAL)
        add_nationality(builder);
    inherit_for_noun(builder);
}

/* Predicative adjectives ("is critical of", "ready to") take the copula's subject. */
static void build_adjective(frame_builder *builder) {
    cs_matcher *matcher = builder->matcher;
    for (uint32_t c = matcher->nodes[builder->word].first_child; c != NO_LOCAL;
         c = matcher->nodes[c].next_sibling)
        add_verb_child(builder, c, false);
    inherit_for_verb(builder, false);
    uint32_t head = matcher->nodes[builder->word].head;
    if (relation_of(matcher, builder->word) == CS_DEPREL_AMOD && head != NO_LOCAL)
        add(builder, CS_RELATION_SUBJECT, 0, head, false, true);
}

const node *cs_frame(cs_matcher *matcher, uint32_t word) {
    node *n = &matcher->nodes[word];
    if (n->frame_state != MEMO_NONE || matcher->depth > DEPTH_MAX)
        return n;
    n->frame_state = MEMO_RUNNING;
    matcher->depth++;
    frame_builder builder = {.matcher = matcher, .word = word};
    bool has_copula = cs_child_with(matcher, word, CS_DEPREL_COP) != NO_LOCAL;
    if (cs_is_verbal(matcher, word))
        build_verb(&builder);
    else if (cs_is_nominal(matcher, word) && !has_copula)
        build_noun(&builder);
    else
        build_adjective(&builder);
    matcher->depth--;
    n->frame_state = MEMO_DONE;
    if (builder.count == 0)
        return n;
    n->arguments = cs_arena_array(&matcher->scratch, builder.count, sizeof *n->arguments);
    if (n->arguments == NULL) {
        matcher->failed = true;
        return n;
    }
    memcpy(n->arguments, builder.items, builder.count * sizeof *n->arguments);
    n->argument_count = builder.count;
    return n;
}

uint32_t cs_subject_of(cs_matcher *matcher, uint32_t word) {
    return argument_of(cs_frame(matcher, word), CS_RELATION_SUBJECT);
}
