/*
 * The compiler of pattern files: two passes over the lines, first the sets, then all that uses
 * them. docs/patterns.md describes the language.
 */
#include "pattern/pattern_index.h"
#include "pattern/template.h"

#include <stdlib.h>
#include <string.h>

#define LINE_MAX_BYTES  4096
#define FILES_MAX       1000
#define PATTERNS_MAX    60000
#define COMPOSITION_MAX 4000
#define TYPE_NAME_MAX   40

/* One pass over the lines of one file. */
typedef struct line_reader {
    cs_text rest;
    const pattern_file *file;
    uint32_t line;
} line_reader;

struct compiler {
    cs_patterns *patterns;
    casus_error *error;
    const pattern_file *file;
    uint32_t line;
    /* the heading in force */
    bool has_heading;
    cs_plover type;
    cs_mode mode;
    char cameo[5];
    uint64_t contexts;
    uint16_t operator_id;
    uint32_t heading_line;
    /* the template that examples below it belong to; UINT32_MAX: none */
    uint32_t template_pattern;
    /* the set that indented lines add to; SIZE_MAX: none */
    size_t open_set;
    /* where wrong lines go; NULL: the first one ends all */
    casus_report *report;
    void *report_context;
    bool skips_templates; /* the heading above was wrong */
    bool skips_indented;  /* the line above was */
};
typedef struct compiler compiler;

casus_status cs_patterns_new(cs_patterns **out, casus_error *error) {
    cs_patterns *patterns = calloc(1, sizeof *patterns);
    if (patterns == NULL)
        return cs_fail_memory(error);
    cs_arena_init(&patterns->arena);
    cs_symbols_init(&patterns->lemmas, &patterns->arena);
    cs_symbols_init(&patterns->operators, &patterns->arena);
    *out = patterns;
    return CASUS_OK;
}

casus_status cs_patterns_add(cs_patterns *patterns, const char *source, cs_text text,
                             bool is_own, casus_error *error) {
    if (patterns->files.count >= FILES_MAX)
        return cs_fail(error, CASUS_ERROR_LIMIT, (cs_place){source, 0, 0},
                       "more than %d pattern files", FILES_MAX);
    cs_text name = cs_text_of(source);
    if (cs_text_starts(text, CS_LITERAL("\xef\xbb\xbf"))) /* a byte order mark */
        text = (cs_text){text.data + 3, text.length - 3};
    char *name_copy = cs_arena_copy(&patterns->arena, name.data, name.length);
    char *text_copy = cs_arena_copy(&patterns->arena, text.data, text.length);
    pattern_file *file = name_copy == NULL || text_copy == NULL
                             ? NULL
                             : cs_push(&patterns->arena, &patterns->files);
    if (file == NULL)
        return cs_fail_memory(error);
    file->name = (cs_text){name_copy, name.length};
    file->text = (cs_text){text_copy, text.length};
    file->is_own = is_own;
    patterns->fingerprint = cs_hash(text, patterns->fingerprint);
    return CASUS_OK;
}

static casus_status fail(const compiler *c, const char *message, cs_text detail) {
    return cs_fail(c->error, CASUS_ERROR_LEXICON, (cs_place){c->file->name.data, c->line, 0},
                   message, (int)(detail.length < 80 ? detail.length : 80),
                   detail.data == NULL ? "" : detail.data);
}

/* The next line without its end and trailing white space; false at the end of the file. */
static bool next_line(line_reader *reader, cs_text *line) {
    if (reader->rest.length == 0)
        return false;
    *line = cs_text_cut(&reader->rest, '\n');
    while (line->length > 0 && cs_is_space(line->data[line->length - 1]))
        line->length--;
    reader->line++;
    return true;
}

static bool is_blank_or_comment(cs_text line) {
    cs_text trimmed = cs_text_trim(line);
    return trimmed.length == 0 || trimmed.data[0] == '#';
}

cs_text cs_next_word(cs_text *rest) {
    *rest = cs_text_trim(*rest);
    size_t length = 0;
    while (length < rest->length && !cs_is_space(rest->data[length]))
        length++;
    cs_text word = {rest->data, length};
    rest->data += length;
    rest->length -= length;
    return word;
}

/* ---- sets ----------------------------------------------------------------------------------
 */

static cs_set set_of(const cs_patterns *patterns, cs_text name, bool is_own) {
    cs_symbol symbol = cs_symbols_find(&patterns->lemmas, name);
    for (size_t i = 0; symbol != 0 && i < patterns->sets.count; i++)
        if (patterns->sets.items[i].name == symbol && patterns->sets.items[i].is_own == is_own)
            return (cs_set)(i + 1);
    return 0;
}

/* A user's files see their own sets, then the built-in ones; the program's see no others. */
static cs_set find_set(const compiler *c, cs_text name) {
    cs_set set = c->file->is_own ? set_of(c->patterns, name, true) : 0;
    return set != 0 ? set : set_of(c->patterns, name, false);
}

static bool set_holds(const lemma_set *set, cs_symbol member) {
    for (size_t i = 0; i < set->members.count; i++)
        if (set->members.items[i] == member)
            return true;
    return false;
}

static casus_status add_member(compiler *c, size_t set, cs_symbol member) {
    if (set_holds(&c->patterns->sets.items[set], member))
        return CASUS_OK;
    cs_symbol *slot = cs_push(&c->patterns->arena, &c->patterns->sets.items[set].members);
    if (slot == NULL)
        return cs_fail_memory(c->error);
    *slot = member;
    c->patterns->sums.items[set] += (member + UINT64_C(1)) * UINT64_C(0x9e3779b97f4a7c15);
    return CASUS_OK;
}

static bool is_lemma(cs_text word) {
    for (size_t i = 0; i < word.length; i++) {
        unsigned char byte = (unsigned char)word.data[i];
        if (!(cs_is_lower(word.data[i]) || cs_is_digit(word.data[i]) || byte >= 0x80 ||
              byte == '_' || byte == '-' || byte == '\'' || byte == '.'))
            return false;
    }
    return word.length > 0;
}

static bool is_set_name(cs_text word) {
    for (size_t i = 0; i < word.length; i++)
        if (!(cs_is_upper(word.data[i]) || cs_is_digit(word.data[i]) || word.data[i] == '_'))
            return false;
    return word.length > 0;
}

/* Adds a lemma, or all members of an earlier set ("&NAME"), to a set. */
static casus_status add_to_set(compiler *c, size_t set, cs_text word) {
    if (word.data[0] == '&') {
        cs_text name = {word.data + 1, word.length - 1};
        cs_set other = find_set(c, name);
        if (other == 0)
            return fail(c, "unknown set &%.*s; define it above with `set`", name);
        c->patterns->sets.items[other - 1].used = true;
        size_t count = c->patterns->sets.items[other - 1].members.count;
        for (size_t i = 0; i < count; i++) {
            casus_status status =
                add_member(c, set, c->patterns->sets.items[other - 1].members.items[i]);
            if (status != CASUS_OK)
                return status;
        }
        return CASUS_OK;
    }
    if (!is_lemma(word))
        return fail(c, "\"%.*s\" is no lemma: lower case, words joined by _", word);
    cs_symbol symbol = cs_symbols_add(&c->patterns->lemmas, word);
    return symbol == 0 ? cs_fail_memory(c->error) : add_member(c, set, symbol);
}

static casus_status add_line_to_set(compiler *c, size_t set, cs_text rest) {
    for (cs_text word = cs_next_word(&rest); word.length > 0; word = cs_next_word(&rest)) {
        if (word.data[0] == '#')
            break;
        casus_status status = add_to_set(c, set, word);
        if (status != CASUS_OK)
            return status;
    }
    return CASUS_OK;
}

static casus_status new_set(compiler *c, cs_symbol name, size_t *out) {
    if (c->patterns->sets.count >= UINT16_MAX - 1)
        return fail(c, "too many sets%.*s", (cs_text){NULL, 0});
    lemma_set *set = cs_push(&c->patterns->arena, &c->patterns->sets);
    uint64_t *sum = cs_push(&c->patterns->arena, &c->patterns->sums);
    cs_set *first = cs_push(&c->patterns->arena, &c->patterns->firsts);
    if (set == NULL || sum == NULL || first == NULL)
        return cs_fail_memory(c->error);
    *sum = *first = 0; /* the place may have been another set's */
    *set = (lemma_set){
        .name = name, .file = c->file->name, .line = c->line, .is_own = c->file->is_own};
    *out = c->patterns->sets.count - 1;
    return CASUS_OK;
}

/* "set NAME = …" begins a set, "set NAME += …" adds to one. */
static casus_status read_set(compiler *c, cs_text rest) {
    cs_text name = cs_next_word(&rest);
    cs_text sign = cs_next_word(&rest);
    if (!is_set_name(name))
        return fail(c, "set name \"%.*s\" must be upper case", name);
    cs_set known = find_set(c, name);
    size_t set = known == 0 ? 0 : known - 1u;
    if (cs_text_equal(sign, CS_LITERAL("+="))) {
        if (known == 0)
            return fail(c, "unknown set %.*s; begin it with =", name);
    } else if (!cs_text_equal(sign, CS_LITERAL("="))) {
        return fail(c, "expected = or += behind the set's name, not \"%.*s\"", sign);
    } else if (known != 0 && c->patterns->sets.items[set].is_own == c->file->is_own) {
        return fail(c, "set %.*s is defined already; add to it with +=", name);
    } else {
        cs_symbol symbol = cs_symbols_add(&c->patterns->lemmas, name);
        casus_status status = symbol == 0 ? cs_fail_memory(c->error) : new_set(c, symbol, &set);
        if (status != CASUS_OK)
            return status;
    }
    c->open_set = set;
    return add_line_to_set(c, set, rest);
}

static bool sets_equal(const cs_patterns *patterns, cs_set a, cs_set b) {
    if (a == b)
        return true;
    if (a == 0 || b == 0)
        return false;
    const lemma_set *x = &patterns->sets.items[a - 1], *y = &patterns->sets.items[b - 1];
    if (x->members.count != y->members.count)
        return false;
    for (size_t i = 0; i < x->members.count; i++)
        if (!set_holds(y, x->members.items[i]))
            return false;
    return true;
}

/* Equal sets get the number of the first, so that slots can be compared by bytes. */
static cs_set canonical_set(cs_patterns *patterns, cs_set set) {
    const uint64_t *sums = patterns->sums.items;
    cs_set *first = &patterns->firsts.items[set - 1];
    for (cs_set i = 1; i < set && *first == 0; i++)
        if (sums[i - 1] == sums[set - 1] && sets_equal(patterns, i, set))
            *first = i;
    return *first != 0 ? *first : (*first = set);
}

/* The set of "a|b|c" or "&NAME|d"; written in place, so it has no name. */
casus_status cs_compile_alternatives(const cs_compile_context *context, cs_text word,
                                     cs_set *out) {
    compiler *c = context->compiler;
    if (word.length > 1 && word.data[0] == '&' && memchr(word.data, '|', word.length) == NULL) {
        cs_text name = {word.data + 1, word.length - 1};
        *out = find_set(c, name);
        if (*out == 0)
            return fail(c, "unknown set &%.*s", name);
        c->patterns->sets.items[*out - 1].used = true;
        if (c->patterns->sets.items[*out - 1].members.count == 0)
            return fail(c, "set &%.*s is empty: nothing can match", name);
        return CASUS_OK;
    }
    size_t set;
    casus_status status = new_set(c, 0, &set);
    while (status == CASUS_OK && word.length > 0) {
        cs_text part = cs_text_cut(&word, '|');
        status = part.length == 0 ? fail(c, "empty alternative%.*s", part)
                                  : add_to_set(c, set, part);
    }
    if (status != CASUS_OK)
        return status;
    *out = canonical_set(c->patterns, (cs_set)(set + 1));
    if (*out != set + 1) {
        c->patterns->sets.count--;
        c->patterns->sums.count--;
        c->patterns->firsts.count--;
    }
    return CASUS_OK;
}

bool cs_compile_is_marker(const cs_compile_context *context, cs_text word) {
    cs_set set = find_set(context->compiler, CS_LITERAL("PREPOSITION"));
    while (set != 0 && word.length > 0) {
        cs_text part = cs_text_cut(&word, '|');
        cs_symbol symbol = cs_symbols_find(&context->compiler->patterns->lemmas, part);
        if (symbol == 0 ||
            !set_holds(&context->compiler->patterns->sets.items[set - 1], symbol))
            return false;
    }
    return set != 0;
}

bool cs_compile_is_infinitive(const cs_compile_context *context, cs_set markers) {
    const cs_patterns *patterns = context->compiler->patterns;
    const lemma_set *set = &patterns->sets.items[markers - 1];
    return set->members.count == 1 &&
           cs_text_equal(cs_symbols_name(&patterns->lemmas, set->members.items[0]),
                         CS_LITERAL("to"));
}

casus_status cs_compile_fail(const cs_compile_context *context, const char *message,
                             cs_text detail) {
    return fail(context->compiler, message, detail);
}

/* ---- headings and rules
 * ----------------------------------------------------------------------- */

static bool is_cameo(cs_text word) {
    double goldstein;
    char code[5] = "";
    if (word.length < 3 || word.length > 4 || !cs_is_digit(word.data[0]))
        return false;
    memcpy(code, word.data, word.length);
    return cs_cameo_goldstein(code, &goldstein);
}

/* What stands behind a type: a mode, a CAMEO code, contexts, in any order. */
typedef struct outcome {
    cs_mode mode;
    char cameo[5];
    uint64_t contexts;
} outcome;

static casus_status read_outcome_word(compiler *c, cs_plover type, cs_text word, outcome *out) {
    int context = cs_context_of(word);
    if (is_cameo(word)) {
        memset(out->cameo, 0, sizeof out->cameo);
        memcpy(out->cameo, word.data, word.length);
    } else if (cs_mode_of(&c->patterns->ontology, type, word) != 0) {
        out->mode = cs_mode_of(&c->patterns->ontology, type, word);
    } else if (context >= 0) {
        out->contexts |= (uint64_t)1 << context;
    } else {
        return fail(c, "\"%.*s\" is neither a mode of this type, a CAMEO code nor a context",
                    word);
    }
    return CASUS_OK;
}

/* ---- types and modes of a user's own */

static bool is_type_name(cs_text name) {
    for (size_t i = 0; i < name.length; i++)
        if (!(name.data[i] >= 'A' && name.data[i] <= 'Z') &&
            !(i > 0 && (name.data[i] == '_' || cs_is_digit(name.data[i]))))
            return false;
    return name.length > 0 && name.length <= TYPE_NAME_MAX;
}

static bool is_mode_name(cs_text name) {
    for (size_t i = 0; i < name.length; i++)
        if (!(name.data[i] >= 'a' && name.data[i] <= 'z') &&
            !(i > 0 && (name.data[i] == '-' || cs_is_digit(name.data[i]))))
            return false;
    return name.length > 0 && name.length <= TYPE_NAME_MAX && cs_context_of(name) < 0;
}

/* "-6.5": a decimal number from -10 to 10. */
static bool read_score(cs_text word, double *out) {
    char digits[8], *end;
    if (word.length == 0 || word.length >= sizeof digits)
        return false;
    for (size_t i = 0; i < word.length; i++)
        if (!cs_is_digit(word.data[i]) && word.data[i] != '.' &&
            !(i == 0 && (word.data[i] == '-' || word.data[i] == '+')))
            return false;
    memcpy(digits, word.data, word.length);
    digits[word.length] = '\0';
    *out = strtod(digits, &end);
    return *end == '\0' && *out >= -10.0 && *out <= 10.0;
}

/* What stands behind the name: for a type the quad class, then score and CAMEO code. */
static casus_status read_kind(compiler *c, cs_text rest, bool is_type, cs_own_kind *kind) {
    static const char *const quads[] = {"none", "verbal-cooperation", "material-cooperation",
                                        "verbal-conflict", "material-conflict"};
    bool has_quad = !is_type;
    for (cs_text word = cs_next_word(&rest); word.length > 0; word = cs_next_word(&rest)) {
        int quad = -1;
        for (int i = 0; is_type && i < (int)(sizeof quads / sizeof *quads); i++)
            if (cs_text_equal(word, cs_text_of(quads[i])))
                quad = i;
        if (quad >= 0) {
            kind->quad = quad;
            has_quad = true;
        } else if (is_cameo(word)) {
            memset(kind->cameo, 0, sizeof kind->cameo);
            memcpy(kind->cameo, word.data, word.length);
        } else if (!read_score(word, &kind->score)) {
            return fail(
                c, "\"%.*s\" is neither a quad class, a score from -10 to 10 nor a CAMEO code",
                word);
        }
    }
    if (!has_quad)
        return fail(c,
                    "the quad class is missing: verbal-cooperation, material-cooperation, "
                    "verbal-conflict, material-conflict or none%.*s",
                    rest);
    return CASUS_OK;
}

static const char *copy_name(compiler *c, cs_text name) {
    char *copy = cs_arena_alloc(&c->patterns->arena, name.length + 1);
    if (copy != NULL) {
        memcpy(copy, name.data, name.length);
        copy[name.length] = '\0';
    }
    return copy;
}

/* "type NAME quad-class [score] [CAMEO]" */
static casus_status read_type(compiler *c, cs_text rest) {
    cs_own_kind kind = {0};
    cs_text name = cs_next_word(&rest);
    if (!is_type_name(name))
        return fail(
            c, "type name \"%.*s\" must be of upper case letters, digits and _, 40 at most",
            name);
    if (cs_type_of(&c->patterns->ontology, name) != CS_PLOVER_NONE)
        return fail(c, "the type %.*s stands already", name);
    casus_status status = read_kind(c, rest, true, &kind);
    if (status != CASUS_OK)
        return status;
    kind.name = copy_name(c, name);
    if (kind.name == NULL)
        return cs_fail_memory(c->error);
    return cs_ontology_add_type(&c->patterns->ontology, &kind) == CS_PLOVER_NONE
               ? fail(c, "too many types of your own: %.*s", name)
               : CASUS_OK;
}

/* "mode TYPE name [score] [CAMEO]" */
static casus_status read_mode(compiler *c, cs_text rest) {
    cs_text type = cs_next_word(&rest);
    cs_text name = cs_next_word(&rest);
    cs_own_kind kind = {.type = cs_type_of(&c->patterns->ontology, type)};
    if (kind.type == CS_PLOVER_NONE)
        return fail(c, "unknown event type \"%.*s\"; a type stands above its modes", type);
    if (!is_mode_name(name))
        return fail(c,
                    "mode name \"%.*s\" must be of lower case letters, digits and -, 40 at "
                    "most, and no "
                    "context's name",
                    name);
    if (cs_mode_of(&c->patterns->ontology, kind.type, name) != 0)
        return fail(c, "the mode %.*s stands already", name);
    kind.score = cs_type_score(&c->patterns->ontology, kind.type, 0);
    const char *cameo = cs_type_cameo(&c->patterns->ontology, kind.type, 0);
    memcpy(kind.cameo, cameo, strlen(cameo) + 1);
    casus_status status = read_kind(c, rest, false, &kind);
    if (status != CASUS_OK)
        return status;
    kind.name = copy_name(c, name);
    if (kind.name == NULL)
        return cs_fail_memory(c->error);
    return cs_ontology_add_mode(&c->patterns->ontology, &kind) == 0
               ? fail(c, "too many modes of your own: %.*s", name)
               : CASUS_OK;
}

static casus_status read_heading(compiler *c, cs_text rest, bool is_operator) {
    c->operator_id = 0;
    if (is_operator) {
        cs_text name = cs_next_word(&rest);
        if (!is_set_name(name))
            return fail(c, "operator name \"%.*s\" must be upper case", name);
        c->operator_id = (uint16_t)cs_symbols_add(&c->patterns->operators, name);
        uint16_t *heading = cs_push(&c->patterns->arena, &c->patterns->headings);
        if (c->operator_id == 0 || heading == NULL)
            return cs_fail_memory(c->error);
        *heading = c->operator_id;
    }
    cs_text name = cs_next_word(&rest);
    c->type = cs_type_of(&c->patterns->ontology, name);
    if (c->type == CS_PLOVER_NONE && !(is_operator && name.length == 0))
        return fail(c, "unknown event type \"%.*s\"", name);
    outcome result = {0};
    for (cs_text word = cs_next_word(&rest); word.length > 0; word = cs_next_word(&rest)) {
        casus_status status = read_outcome_word(c, c->type, word, &result);
        if (status != CASUS_OK)
            return status;
    }
    c->mode = result.mode;
    memcpy(c->cameo, result.cameo, sizeof c->cameo);
    c->contexts = result.contexts;
    c->has_heading = true;
    c->heading_line = c->line;
    c->template_pattern = UINT32_MAX;
    if (!is_operator) {
        /* an event type may have rules for its inner events under its own name (ACCUSE of
         * ASSAULT) */
        c->operator_id = (uint16_t)cs_symbols_find(
            &c->patterns->operators, cs_text_of(cs_type_name(&c->patterns->ontology, c->type)));
    }
    return CASUS_OK;
}

/* `ignore`: what its templates match is no event. */
static casus_status read_ignore(compiler *c, cs_text rest) {
    if (cs_text_trim(rest).length > 0)
        return fail(c, "nothing stands behind `ignore`, not \"%.*s\"", cs_text_trim(rest));
    c->operator_id = 0;
    c->type = CS_PLOVER_NONE;
    c->mode = 0;
    memset(c->cameo, 0, sizeof c->cameo);
    c->contexts = 0;
    c->has_heading = true;
    c->heading_line = c->line;
    c->template_pattern = UINT32_MAX;
    return CASUS_OK;
}

static int status_of(cs_text word) {
    for (int i = CS_STATUS_ACTUAL; i <= CS_STATUS_HISTORICAL; i++)
        if (cs_text_equal(word, cs_text_of(cs_event_status_name((cs_event_status)i))))
            return i;
    return -1;
}

/* The right side of a compose line: "none", "same", or a type, then words of the outcome. */
static casus_status read_result(compiler *c, cs_text rest, cs_composition *rule) {
    cs_text word = cs_next_word(&rest);
    outcome result = {0};
    rule->status = -1;
    if (cs_text_equal(word, CS_LITERAL("none"))) {
        rule->drop = true;
    } else if (!cs_text_equal(word, CS_LITERAL("same"))) {
        rule->type = cs_type_of(&c->patterns->ontology, word);
        if (rule->type == CS_PLOVER_NONE)
            return fail(c, "expected a type, `same` or `none` behind =, not \"%.*s\"", word);
    }
    for (word = cs_next_word(&rest); word.length > 0; word = cs_next_word(&rest)) {
        if (cs_text_equal(word, CS_LITERAL("keep"))) {
            rule->keep_inner = true;
        } else if (status_of(word) >= 0) {
            rule->status = (int8_t)status_of(word);
        } else {
            casus_status status = read_outcome_word(c, rule->type, word, &result);
            if (status != CASUS_OK)
                return status;
        }
    }
    rule->mode = result.mode;
    memcpy(rule->cameo, result.cameo, sizeof rule->cameo);
    return CASUS_OK;
}

/* "compose OPERATOR over TYPE[/mode] … = RESULT": one rule for each inner type. */
static casus_status read_compose(compiler *c, cs_text rest) {
    cs_text name = cs_next_word(&rest);
    uint16_t operator_id = (uint16_t)cs_symbols_add(&c->patterns->operators, name);
    if (operator_id == 0)
        return is_set_name(name) ? cs_fail_memory(c->error)
                                 : fail(c, "no operator \"%.*s\"", name);
    if (!cs_text_equal(cs_next_word(&rest), CS_LITERAL("over")))
        return fail(c, "expected `compose OPERATOR over TYPES = RESULT` for %.*s", name);
    cs_text inner = cs_text_cut(&rest, '=');
    cs_composition rule = {.operator_id = operator_id,
                           .file = (uint32_t)(c->file - c->patterns->files.items),
                           .line = c->line};
    casus_status status = read_result(c, rest, &rule);
    for (cs_text word = cs_next_word(&inner); status == CASUS_OK && word.length > 0;
         word = cs_next_word(&inner)) {
        cs_text mode = word;
        cs_text type = cs_text_cut(&mode, '/');
        rule.inner = cs_type_of(&c->patterns->ontology, type);
        rule.inner_mode =
            mode.length == 0 ? 0 : cs_mode_of(&c->patterns->ontology, rule.inner, mode);
        if (rule.inner == CS_PLOVER_NONE && !cs_text_equal(type, CS_LITERAL("any")))
            return fail(c, "unknown event type \"%.*s\"", type);
        if (mode.length > 0 && rule.inner_mode == 0)
            return fail(c, "unknown mode in \"%.*s\"", word);
        const cs_composition *known =
            cs_patterns_compose(c->patterns, operator_id, rule.inner, rule.inner_mode);
        if (known != NULL && known->inner == rule.inner && known->inner_mode == rule.inner_mode)
            return fail(c, "the rule for %.*s stands already above", word);
        if (c->patterns->compositions.count >= COMPOSITION_MAX)
            return fail(c, "too many compose rules%.*s", (cs_text){NULL, 0});
        cs_composition *slot = cs_push(&c->patterns->arena, &c->patterns->compositions);
        if (slot == NULL)
            return cs_fail_memory(c->error);
        *slot = rule;
    }
    return status;
}

/* ---- templates and examples
 * ---------------------------------------------------------------------- */

static bool same_slots(const cs_pattern *a, const cs_pattern *b) {
    return a->trigger == b->trigger && a->slot_count == b->slot_count &&
           memcmp(a->slots, b->slots, a->slot_count * sizeof *a->slots) == 0;
}

static casus_status check_shadow(compiler *c, const cs_pattern *pattern) {
    const lemma_set *mine = &c->patterns->sets.items[pattern->lemmas - 1];
    for (size_t i = 0; i < c->patterns->patterns.count; i++) {
        const cs_pattern *other = &c->patterns->patterns.items[i];
        if (pattern->is_own != other->is_own || !same_slots(pattern, other))
            continue; /* a user's own takes the place of a built-in one */
        const lemma_set *theirs = &c->patterns->sets.items[other->lemmas - 1];
        for (size_t k = 0; k < mine->members.count; k++) {
            if (!set_holds(theirs, mine->members.items[k]))
                continue;
            cs_text lemma = cs_symbols_name(&c->patterns->lemmas, mine->members.items[k]);
            return cs_fail(c->error, CASUS_ERROR_LEXICON,
                           (cs_place){c->file->name.data, c->line, 0},
                           "\"%.*s\" can never fire here: the same pattern stands at %.*s:%u",
                           (int)lemma.length, lemma.data, (int)other->file.length,
                           other->file.data, other->line);
        }
    }
    return CASUS_OK;
}

static casus_status name_pattern(compiler *c) {
    casus_status status = CASUS_OK;
    cs_text *name = cs_push(&c->patterns->arena, &c->patterns->names);
    char digits[12];
    size_t count = 0;
    for (uint32_t n = c->line; n != 0; n /= 10)
        digits[count++] = (char)('0' + n % 10);
    char *copy = name == NULL
                     ? NULL
                     : cs_arena_alloc(&c->patterns->arena, c->file->name.length + count + 2);
    if (copy == NULL) {
        status = cs_fail_memory(c->error);
    } else {
        memcpy(copy, c->file->name.data, c->file->name.length);
        copy[c->file->name.length] = ':';
        for (size_t i = 0; i < count; i++)
            copy[c->file->name.length + 1 + i] = digits[count - 1 - i];
        *name = (cs_text){copy, c->file->name.length + 1 + count};
    }
    return status;
}

static casus_status read_template(compiler *c, cs_text line) {
    if (!c->has_heading)
        return fail(c, "a template needs an `event` or `operator` line above it: %.*s", line);
    if (c->patterns->patterns.count >= PATTERNS_MAX)
        return fail(c, "too many patterns%.*s", (cs_text){NULL, 0});
    cs_pattern pattern = {.type = c->type,
                          .mode = c->mode,
                          .contexts = c->contexts,
                          .operator_id = c->operator_id,
                          .file = c->file->name,
                          .line = c->line,
                          .heading_line = c->heading_line,
                          .source = line,
                          .is_own = c->file->is_own};
    memcpy(pattern.cameo, c->cameo, sizeof pattern.cameo);
    cs_compile_context context = {c};
    casus_status status = cs_compile_template(&context, line, &pattern);
    if (status != CASUS_OK)
        return status;
    pattern.lemmas = canonical_set(c->patterns, pattern.lemmas);
    for (int i = 0; i < pattern.slot_count; i++) {
        cs_slot *slot = &pattern.slots[i];
        slot->marker = slot->marker == 0 ? 0 : canonical_set(c->patterns, slot->marker);
        slot->lemmas = slot->lemmas == 0 ? 0 : canonical_set(c->patterns, slot->lemmas);
    }
    status = check_shadow(c, &pattern);
    if (status != CASUS_OK)
        return status;
    cs_pattern *slot = cs_push(&c->patterns->arena, &c->patterns->patterns);
    if (slot == NULL)
        return cs_fail_memory(c->error);
    *slot = pattern;
    c->template_pattern = (uint32_t)(c->patterns->patterns.count - 1);
    return name_pattern(c);
}

static casus_status read_example(compiler *c, cs_text line) {
    if (c->template_pattern == UINT32_MAX)
        return fail(c, "an example needs a template above it: %.*s", line);
    cs_example *example = cs_push(&c->patterns->arena, &c->patterns->examples);
    if (example == NULL)
        return cs_fail_memory(c->error);
    example->positive = line.data[0] == '+';
    example->text = cs_text_trim((cs_text){line.data + 1, line.length - 1});
    example->pattern = c->template_pattern;
    example->file = c->file->name;
    example->line = c->line;
    return example->text.length == 0 ? fail(c, "an empty example%.*s", example->text)
                                     : CASUS_OK;
}

/* ---- the two passes
 * --------------------------------------------------------------------------- */

static casus_status read_line(compiler *c, cs_text line, bool sets_only) {
    cs_text rest = line;
    bool indented = cs_is_space(line.data[0]);
    cs_text word = cs_next_word(&rest);
    if (line.length > LINE_MAX_BYTES)
        return fail(c, "the line is too long%.*s", (cs_text){NULL, 0});
    if (!indented) {
        c->open_set = SIZE_MAX;
        if (cs_text_equal(word, CS_LITERAL("set"))) {
            c->open_set = SIZE_MAX - 1;
            return sets_only ? read_set(c, rest) : CASUS_OK;
        }
        if (sets_only && cs_text_equal(word, CS_LITERAL("type")))
            return read_type(c, rest);
        if (sets_only && cs_text_equal(word, CS_LITERAL("mode")))
            return read_mode(c, rest);
        if (sets_only)
            return CASUS_OK;
        if (cs_text_equal(word, CS_LITERAL("type")) || cs_text_equal(word, CS_LITERAL("mode")))
            return CASUS_OK; /* the pass before has read it */
        if (cs_text_equal(word, CS_LITERAL("event")))
            return read_heading(c, rest, false);
        if (cs_text_equal(word, CS_LITERAL("operator")))
            return read_heading(c, rest, true);
        if (cs_text_equal(word, CS_LITERAL("ignore")))
            return read_ignore(c, rest);
        if (cs_text_equal(word, CS_LITERAL("compose")))
            return read_compose(c, rest);
        return read_template(c, line);
    }
    if (c->open_set != SIZE_MAX)
        return sets_only ? add_line_to_set(c, c->open_set, line) : CASUS_OK;
    if (sets_only)
        return CASUS_OK;
    if (word.data[0] == '+' || word.data[0] == '*')
        return read_example(c, cs_text_trim(line));
    return fail(c, "an indented line is an example (+ or *) or continues a set: %.*s",
                cs_text_trim(line));
}

/* Reads a line as read_line does; a wrong one is reported, and what stands below it passed
 * over. */
static casus_status read_or_report(compiler *c, cs_text line, bool sets_only) {
    cs_text rest = line;
    cs_text word = cs_next_word(&rest);
    bool indented = cs_is_space(line.data[0]);
    bool heading = cs_text_equal(word, CS_LITERAL("event")) ||
                   cs_text_equal(word, CS_LITERAL("operator")) ||
                   cs_text_equal(word, CS_LITERAL("ignore"));
    bool template = !heading && !cs_text_equal(word, CS_LITERAL("set")) &&
                    !cs_text_equal(word, CS_LITERAL("type")) &&
                    !cs_text_equal(word, CS_LITERAL("mode")) &&
                    !cs_text_equal(word, CS_LITERAL("compose"));
    if (indented ? c->skips_indented : template && c->skips_templates) {
        c->skips_indented = true;
        return CASUS_OK;
    }
    casus_status status = read_line(c, line, sets_only);
    if (!indented)
        c->skips_indented = status != CASUS_OK;
    if (!indented && heading)
        c->skips_templates = status != CASUS_OK;
    if (status != CASUS_ERROR_LEXICON)
        return status;
    c->report(c->report_context, c->error);
    return CASUS_OK;
}

static casus_status read_files(compiler *c, bool sets_only) {
    for (size_t i = 0; i < c->patterns->files.count; i++) {
        line_reader reader = {.rest = c->patterns->files.items[i].text,
                              .file = &c->patterns->files.items[i]};
        c->file = reader.file;
        c->has_heading = false;
        c->template_pattern = UINT32_MAX;
        c->open_set = SIZE_MAX;
        c->skips_templates = c->skips_indented = false;
        cs_text line;
        while (next_line(&reader, &line)) {
            c->line = reader.line;
            if (is_blank_or_comment(line))
                continue;
            casus_status status = c->report != NULL ? read_or_report(c, line, sets_only)
                                                    : read_line(c, line, sets_only);
            if (status != CASUS_OK)
                return status;
        }
    }
    return CASUS_OK;
}

/* Event types may have rules under their own names, and the matcher asks for two. */
static bool has_heading(const cs_patterns *patterns, uint16_t operator_id) {
    cs_text name = cs_symbols_name(&patterns->operators, operator_id);
    for (size_t i = 0; i < patterns->headings.count; i++)
        if (patterns->headings.items[i] == operator_id)
            return true;
    return cs_type_of(&patterns->ontology, name) != CS_PLOVER_NONE ||
           cs_text_equal(name, CS_LITERAL("FUTURE")) ||
           cs_text_equal(name, CS_LITERAL("NOT_FUTURE"));
}

static bool has_builtin(const cs_patterns *patterns) {
    for (size_t i = 0; i < patterns->patterns.count; i++)
        if (!patterns->patterns.items[i].is_own)
            return true;
    return false;
}

/* Rules for an operator that is none: a slip of the pen, most likely. Where the program's own
 * patterns are not there, rules for their operators only lie idle. */
static casus_status check_operators(compiler *c) {
    uint32_t file = UINT32_MAX, line = 0;
    bool builtin = has_builtin(c->patterns);
    for (size_t i = 0; i < c->patterns->compositions.count && builtin; i++) {
        const cs_composition *rule = &c->patterns->compositions.items[i];
        bool same_line = rule->file == file && rule->line == line;
        if (same_line || has_heading(c->patterns, rule->operator_id))
            continue;
        file = rule->file;
        line = rule->line;
        c->file = &c->patterns->files.items[file];
        c->line = line;
        casus_status status = fail(c, "there is no `operator %.*s`",
                                   cs_symbols_name(&c->patterns->operators, rule->operator_id));
        if (c->report == NULL)
            return status;
        c->report(c->report_context, c->error);
    }
    return CASUS_OK;
}

casus_status cs_patterns_finish_reporting(cs_patterns *patterns, casus_report *report,
                                          void *context, casus_error *error) {
    compiler c = {
        .patterns = patterns, .error = error, .report = report, .report_context = context};
    casus_status status = read_files(&c, true);
    if (status == CASUS_OK)
        status = read_files(&c, false);
    if (status == CASUS_OK)
        status = check_operators(&c);
    if (status == CASUS_OK && !cs_patterns_index(patterns))
        status = cs_fail_memory(error);
    return status;
}

casus_status cs_patterns_finish(cs_patterns *patterns, casus_error *error) {
    return cs_patterns_finish_reporting(patterns, NULL, NULL, error);
}
