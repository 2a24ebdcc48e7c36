/*
 * The parser of templates. A template is a clause in its plainest order: who, verb, whom, and
 * what hangs on prepositions. Passives, relative clauses, nominalisations with "by" and light
 * verbs need no template of their own: the matcher brings the tree into this order.
 */
#include "pattern/template.h"

#include <string.h>

#define WORDS_MAX 32

/* The words of a template, parentheses cut off, and how far the parser is. */
typedef struct template_parser {
    const cs_compile_context *context;
    cs_pattern *pattern;
    cs_text words[WORDS_MAX];
    int count;
    int next;
    bool optional; /* inside parentheses */
    cs_set marker; /* of the slot to come; 0: none */
    bool has_marker;
    uint8_t host; /* that marked slots hang on */
    uint8_t bare; /* bare slots behind the trigger so far */
} template_parser;

static casus_status fail(const template_parser *parser, const char *message, cs_text detail) {
    return cs_compile_fail(parser->context, message, detail);
}

static casus_status split_words(template_parser *parser, cs_text line) {
    size_t start = 0;
    for (size_t i = 0; i <= line.length; i++) {
        bool parenthesis = i < line.length && (line.data[i] == '(' || line.data[i] == ')');
        if (i < line.length && !cs_is_space(line.data[i]) && !parenthesis)
            continue;
        if (i > start || parenthesis) {
            if (parser->count + 2 > WORDS_MAX)
                return fail(parser, "the template is too long: %.*s", line);
            if (i > start)
                parser->words[parser->count++] = (cs_text){line.data + start, i - start};
            if (parenthesis)
                parser->words[parser->count++] = (cs_text){line.data + i, 1};
        }
        start = i + 1;
    }
    return CASUS_OK;
}

static cs_text peek(const template_parser *parser, int ahead) {
    int at = parser->next + ahead;
    return at < parser->count ? parser->words[at] : (cs_text){"", 0};
}

static bool is(cs_text word, const char *literal) {
    return cs_text_equal(word, cs_text_of(literal));
}

/* "A", "R!", "AR", "E", "_", "R=protester|student": the filler of a role word, with its marks;
 * false for other words. The lemmas behind = are left in `lemmas`. */
static bool read_role(cs_text word, cs_slot *slot, cs_text *lemmas) {
    *slot = (cs_slot){.host = CS_HOST_TRIGGER};
    cs_text role = word;
    *lemmas = (cs_text){NULL, 0};
    if (word.length > 0 && cs_is_upper(word.data[0])) {
        role = cs_text_cut(&word, '=');
        *lemmas = word;
    }
    word = role;
    while (word.length > 1) {
        char mark = word.data[word.length - 1];
        if (mark == '?')
            slot->loose = 1;
        else if (mark == '!')
            slot->strict = 1;
        else
            break;
        word.length--;
    }
    if (is(word, "A"))
        slot->filler = CS_FILLER_ACTOR;
    else if (is(word, "R"))
        slot->filler = CS_FILLER_RECIPIENT;
    else if (is(word, "AR"))
        slot->filler = CS_FILLER_BOTH;
    else if (is(word, "E"))
        slot->filler = CS_FILLER_EVENT;
    else if (is(word, "_"))
        slot->filler = CS_FILLER_ANY;
    else
        return false;
    return true;
}

/* "@person|group": the kinds of entity that may fill a role. */
static casus_status read_kinds(template_parser *parser, cs_text kinds, cs_slot *slot) {
    static const struct {
        const char *name;
        cs_entity_kind kind;
    } table[] = {{"person", CS_ENTITY_PERSON},
                 {"organization", CS_ENTITY_ORGANIZATION},
                 {"nation", CS_ENTITY_NATION},
                 {"group", CS_ENTITY_GROUP},
                 {"place", CS_ENTITY_PLACE}};
    kinds = (cs_text){kinds.data + 1, kinds.length - 1};
    while (kinds.length > 0) {
        cs_text kind = cs_text_cut(&kinds, '|');
        size_t i = 0;
        while (i < sizeof table / sizeof *table && !is(kind, table[i].name))
            i++;
        if (i == sizeof table / sizeof *table)
            return fail(parser, "\"%.*s\" is no kind of actor", kind);
        slot->kinds |= (uint8_t)(1u << table[i].kind);
    }
    return slot->kinds == 0 ? fail(parser, "a kind of actor stands behind @%.*s", kinds)
                            : CASUS_OK;
}

static casus_status read_filler(template_parser *parser, cs_slot *slot) {
    cs_text word = peek(parser, 0);
    if (word.length == 0)
        return fail(parser, "the template breaks off%.*s", word);
    parser->next++;
    cs_text lemmas;
    if (read_role(word, slot, &lemmas)) {
        if (lemmas.length == 0)
            return CASUS_OK;
        if (slot->filler > CS_FILLER_BOTH)
            return fail(parser, "only A, R and AR may be narrowed with =, not \"%.*s\"", word);
        return lemmas.data[0] == '@'
                   ? read_kinds(parser, lemmas, slot)
                   : cs_compile_alternatives(parser->context, lemmas, &slot->lemmas);
    }
    slot->filler = CS_FILLER_LEXICAL;
    return cs_compile_alternatives(parser->context, word, &slot->lemmas);
}

static casus_status add_slot(template_parser *parser, cs_slot slot) {
    cs_pattern *pattern = parser->pattern;
    if (pattern->slot_count == CS_SLOTS_MAX)
        return fail(parser, "more than eight slots%.*s", (cs_text){NULL, 0});
    for (int i = 0; i < pattern->slot_count; i++) {
        uint8_t filler = pattern->slots[i].filler;
        if (filler == slot.filler && filler <= CS_FILLER_EVENT)
            return fail(parser, "a role stands twice: %.*s",
                        filler == CS_FILLER_ACTOR       ? CS_LITERAL("A")
                        : filler == CS_FILLER_RECIPIENT ? CS_LITERAL("R")
                        : filler == CS_FILLER_BOTH      ? CS_LITERAL("AR")
                                                        : CS_LITERAL("E"));
    }
    slot.optional = parser->optional;
    pattern->slots[pattern->slot_count++] = slot;
    return CASUS_OK;
}

/* What stands before the trigger: "A", "AR", "&WEAPON", "the", "A 's", "A be". */
static casus_status read_front(template_parser *parser) {
    cs_pattern *pattern = parser->pattern;
    if (is(peek(parser, 0), "the")) {
        parser->next++;
        pattern->trigger = CS_TRIGGER_NOUN;
        return CASUS_OK;
    }
    cs_slot subject = {0};
    casus_status status = read_filler(parser, &subject);
    if (status != CASUS_OK)
        return status;
    if (subject.filler == CS_FILLER_EVENT)
        return fail(parser, "an event cannot be the subject%.*s", (cs_text){NULL, 0});
    subject.relation = CS_RELATION_SUBJECT;
    subject.host = CS_HOST_TRIGGER;
    pattern->trigger = CS_TRIGGER_VERB;
    if (is(peek(parser, 0), "'s")) {
        parser->next++;
        pattern->trigger = CS_TRIGGER_NOUN;
    } else if (is(peek(parser, 0), "be")) {
        parser->next++;
        pattern->trigger = CS_TRIGGER_ADJECTIVE;
    }
    return subject.filler == CS_FILLER_ANY ? CASUS_OK : add_slot(parser, subject);
}

static casus_status read_trigger(template_parser *parser) {
    cs_slot probe;
    cs_text lemmas, word = peek(parser, 0);
    if (word.length == 0 || read_role(word, &probe, &lemmas) ||
        cs_compile_is_marker(parser->context, word))
        return fail(parser, "expected the trigger's lemma, not \"%.*s\"", word);
    parser->next++;
    return cs_compile_alternatives(parser->context, word, &parser->pattern->lemmas);
}

/* Whether the slot before is a verb behind "to": "fail to sign …". */
static bool is_inner_verb(const template_parser *parser) {
    const cs_pattern *pattern = parser->pattern;
    if (pattern->slot_count == 0)
        return false;
    const cs_slot *last = &pattern->slots[pattern->slot_count - 1];
    return last->filler == CS_FILLER_LEXICAL && last->relation == CS_RELATION_MARKED &&
           last->marker != 0 && cs_compile_is_infinitive(parser->context, last->marker);
}

/* A bare slot is the object; when a second one follows, the first becomes the indirect object.
 */
static casus_status place_slot(template_parser *parser, cs_slot *slot) {
    cs_pattern *pattern = parser->pattern;
    slot->host = CS_HOST_TRIGGER;
    if (parser->has_marker) {
        slot->relation = CS_RELATION_MARKED;
        slot->marker = parser->marker;
        slot->host = parser->host;
        parser->has_marker = false;
        return CASUS_OK;
    }
    slot->relation = CS_RELATION_OBJECT;
    if (is_inner_verb(parser)) {
        /* "to sign agreement": the object of the inner verb */
        slot->host = (uint8_t)(pattern->slot_count - 1);
        return CASUS_OK;
    }
    parser->bare++;
    if (parser->bare == 2 && pattern->trigger == CS_TRIGGER_VERB) {
        for (int i = 0; i < pattern->slot_count; i++)
            if (pattern->slots[i].relation == CS_RELATION_OBJECT)
                pattern->slots[i].relation = CS_RELATION_INDIRECT;
    } else if (parser->bare > 1 || pattern->trigger != CS_TRIGGER_VERB) {
        return fail(parser, "\"%.*s\" stands behind no preposition (see set PREPOSITION)",
                    parser->words[parser->next - 1]);
    }
    return CASUS_OK;
}

/* Behind a subordinator a role and a lemma are a clause: "that R must_do". */
static bool begins_clause(const template_parser *parser, const cs_slot *slot) {
    cs_slot probe;
    cs_text lemmas, next = peek(parser, 0);
    return parser->has_marker && slot->filler != CS_FILLER_LEXICAL && next.length > 0 &&
           !is(next, "(") && !is(next, ")") && !read_role(next, &probe, &lemmas) &&
           !cs_compile_is_marker(parser->context, next);
}

static casus_status read_slot(template_parser *parser) {
    cs_slot slot = {0};
    casus_status status = read_filler(parser, &slot);
    if (status != CASUS_OK)
        return status;
    cs_slot possessor = {0};
    bool possessed = is(peek(parser, 0), "'s");
    if (possessed || begins_clause(parser, &slot)) {
        /* "R 's &PROPOSAL": the slot is the proposal, and R hangs on it; so it does in a
         * clause, as its subject: "that R must_do" */
        possessor = slot;
        parser->next += possessed;
        possessed = true;
        slot = (cs_slot){0};
        status = read_filler(parser, &slot);
        if (status != CASUS_OK)
            return status;
        if (slot.filler != CS_FILLER_LEXICAL)
            return fail(parser, "expected a lemma behind 's%.*s", (cs_text){NULL, 0});
    }
    status = place_slot(parser, &slot);
    if (status == CASUS_OK)
        status = add_slot(parser, slot);
    if (status != CASUS_OK || slot.filler != CS_FILLER_LEXICAL)
        return status;
    parser->host = (uint8_t)(parser->pattern->slot_count - 1);
    if (!possessed)
        return CASUS_OK;
    possessor.relation = CS_RELATION_SUBJECT;
    possessor.host = parser->host;
    return add_slot(parser, possessor);
}

static casus_status read_rest(template_parser *parser) {
    while (parser->next < parser->count) {
        cs_text word = peek(parser, 0);
        casus_status status = CASUS_OK;
        if (is(word, "(") || is(word, ")")) {
            if (parser->optional == (word.data[0] == '('))
                return fail(parser, "unbalanced \"%.*s\"", word);
            parser->optional = word.data[0] == '(';
            parser->next++;
        } else if (cs_compile_is_marker(parser->context, word)) {
            if (parser->has_marker)
                return fail(parser, "two prepositions in a row at \"%.*s\"", word);
            parser->next++;
            parser->has_marker = true;
            status = cs_compile_alternatives(parser->context, word, &parser->marker);
        } else {
            status = read_slot(parser);
        }
        if (status != CASUS_OK)
            return status;
    }
    if (parser->optional)
        return fail(parser, "a parenthesis is not closed%.*s", (cs_text){NULL, 0});
    if (parser->has_marker)
        return fail(parser, "nothing stands behind the last preposition%.*s",
                    (cs_text){NULL, 0});
    return CASUS_OK;
}

/* Words of the text weigh more than roles, and what must be there more than what may. */
static uint8_t specificity_of(const cs_pattern *pattern) {
    static const int weights[] = {
        [CS_FILLER_ACTOR] = 2, [CS_FILLER_RECIPIENT] = 2, [CS_FILLER_BOTH] = 3,
        [CS_FILLER_EVENT] = 5, [CS_FILLER_LEXICAL] = 8,   [CS_FILLER_ANY] = 1};
    int sum = 0;
    for (int i = 0; i < pattern->slot_count; i++) {
        const cs_slot *slot = &pattern->slots[i];
        int narrowed = slot->filler == CS_FILLER_LEXICAL ? 0
                       : slot->lemmas != 0               ? 6
                       : slot->kinds != 0                ? 3
                                                         : 0;
        int weight = weights[slot->filler] + (slot->relation == CS_RELATION_MARKED) + narrowed +
                     slot->strict - slot->loose;
        sum += slot->optional ? (weight > 3 ? 1 : 0) : weight;
    }
    return (uint8_t)(sum < 0 ? 0 : sum);
}

casus_status cs_compile_template(const cs_compile_context *context, cs_text line,
                                 cs_pattern *pattern) {
    template_parser parser = {.context = context, .pattern = pattern, .host = CS_HOST_TRIGGER};
    casus_status status = split_words(&parser, line);
    if (status == CASUS_OK)
        status = read_front(&parser);
    if (status == CASUS_OK)
        status = read_trigger(&parser);
    if (status == CASUS_OK)
        status = read_rest(&parser);
    if (status != CASUS_OK)
        return status;
    pattern->specificity = specificity_of(pattern);
    return CASUS_OK;
}
