/*
 * Verb dictionaries of TABARI, PETRARCH and PETRARCH-2: sets of words, blocks of verbs with
 * their patterns. Each block becomes headings and templates; what Casus' compiler refuses
 * beside the built-in patterns is left out with its message.
 */
#include "base/buffer.h"
#include "import/verb_pattern.h"

#include <string.h>

enum {
    VERBS_MAX = 1000,
    PREFIX_MAX = 40,
    VERBS_BYTES_MAX = 3000,
    LINE_BYTES_MAX = 1000,  /* of input */
    WORK_BYTES = 64 * 1024, /* more than a line of output of such lines and verbs */
};

/* A line of the result; only whole ones are written. */
typedef struct output_line {
    cs_text text;
    uint64_t source_line; /* 0: a heading or remark, which nobody misses */
    bool is_heading;
    bool is_remark;
    bool is_set;
    bool is_wrong;
} output_line;

typedef struct verb_line {
    cs_text lemma;
    cs_text code; /* empty: the block's */
    uint64_t line;
    bool is_taken;
} verb_line;

typedef struct verb_importer {
    cs_import *import;
    cs_arena *arena;
    cs_patterns *builtin;
    cs_verb_style style;
    char prefix[PREFIX_MAX];
    CS_VECTOR(output_line) lines;
    casus_buffer work; /* a line of the result; never grows, so that appending cannot fail */
    cs_text heading;   /* in force */
    /* the block in work */
    verb_line verbs[VERBS_MAX];
    size_t verb_count;
    cs_text block_code;
    cs_text verbs_text; /* "give|hand"; empty before the block's first pattern */
    bool in_set;
    bool refused;   /* by the compiler, in its last run */
    bool skips_set; /* the set's name was wrong */
    bool out_of_memory;
} verb_importer;

/* ---- lines of the result ---- */

/* Moves what stands in `work` into a line of the result. */
static output_line *end_line(verb_importer *importer, uint64_t source_line) {
    char *copy = cs_arena_copy(importer->arena, importer->work.data, importer->work.length);
    output_line *line = cs_push(importer->arena, &importer->lines);
    if (copy == NULL || line == NULL) {
        importer->out_of_memory = true;
        return NULL;
    }
    *line = (output_line){.text = {copy, importer->work.length}, .source_line = source_line};
    casus_buffer_clear(&importer->work);
    return line;
}

/* ---- codes ---- */

/* The PLOVER type and mode of a CAMEO code; false when it is none or has no type. */
static bool find_type(const cs_import *import, cs_text code, cs_plover *type, cs_mode *mode) {
    char name[5] = "";
    double goldstein;
    memcpy(name, code.data, code.length);
    *type = cs_plover_of_cameo(name);
    *mode = 0;
    if (*type == CS_PLOVER_NONE || !cs_cameo_goldstein(name, &goldstein))
        return false;
    for (int m = 1; m <= UINT8_MAX; m++) {
        cs_text mode_name = cs_text_of(cs_mode_name(NULL, (cs_mode)m));
        if (cs_mode_of(NULL, *type, mode_name) == (cs_mode)m &&
            cs_import_pair(import, "import_cameo_modes", code, mode_name))
            *mode = (cs_mode)m;
    }
    return true;
}

static bool is_digits(cs_text code) {
    for (size_t i = 0; i < code.length; i++)
        if (!cs_is_digit(code.data[i]))
            return false;
    return code.length >= 2 && code.length <= 4;
}

/* Writes the heading of a code into `work`: "ignore" for none and for mere statements (01),
 * which are no events of PLOVER. */
static bool write_heading(verb_importer *importer, cs_text code) {
    char longer[4] = "";
    cs_plover type;
    cs_mode mode;
    casus_buffer *out = &importer->work;
    if (!is_digits(code) || cs_text_starts(code, CS_LITERAL("01")))
        return cs_buffer_string(out, "ignore");
    if (code.length == 2) { /* "03" is what "030" is */
        memcpy(longer, code.data, 2);
        longer[2] = '0';
        code = (cs_text){longer, 3};
    }
    if (!find_type(importer->import, code, &type, &mode))
        return false;
    bool good =
        cs_buffer_string(out, "event ") && cs_buffer_string(out, cs_type_name(NULL, type));
    if (mode != 0)
        good =
            good && cs_buffer_char(out, ' ') && cs_buffer_string(out, cs_mode_name(NULL, mode));
    good = good && cs_buffer_char(out, ' ') && cs_buffer_text(out, code);
    for (int i = 0; i < CS_CONTEXT_COUNT; i++)
        if (cs_import_pair(importer->import, "import_cameo_contexts", code,
                           cs_text_of(cs_context_name(i))))
            good =
                good && cs_buffer_char(out, ' ') && cs_buffer_string(out, cs_context_name(i));
    return good;
}

/* Puts the heading of a code, unless it is in force; false when the code has no type. */
static bool put_heading(verb_importer *importer, cs_text code) {
    bool known = write_heading(importer, code);
    cs_text made = {importer->work.data, importer->work.length};
    if (known && !cs_text_equal(made, importer->heading)) {
        output_line *line = end_line(importer, 0);
        if (line != NULL) {
            line->is_heading = true;
            importer->heading = line->text;
        }
    }
    casus_buffer_clear(&importer->work);
    return known;
}

/* "[042:043]" is a code and the code back, "[:110]" the code back alone. */
typedef struct code_pair {
    cs_text code;
    bool swapped;
    bool has_more;
} code_pair;

static code_pair read_code(cs_text text) {
    cs_text back = text;
    cs_text there = cs_text_trim(cs_text_cut(&back, ':'));
    back = cs_text_trim(back);
    if (there.length == 0 && back.length > 0)
        return (code_pair){back, true, false};
    return (code_pair){there, false,
                       back.length > 0 && !cs_text_equal(back, there) && is_digits(back)};
}

/* The text between brackets at the end of a line, and the line without it. */
static bool take_code(cs_text *line, cs_text *code) {
    cs_text rest = *line;
    cs_text head = cs_text_cut(&rest, '[');
    if (head.length == line->length)
        return false;
    *code = cs_text_trim(cs_text_cut(&rest, ']'));
    *line = cs_text_trim(head);
    return true;
}

/* ---- sets ---- */

static void begin_set(verb_importer *importer, cs_text line) {
    casus_buffer *out = &importer->work;
    importer->in_set = true;
    importer->skips_set = true;
    while (line.length > 0 && line.data[line.length - 1] == '_')
        line.length--;
    for (size_t i = 1; i < line.length; i++)
        if (!cs_is_upper(line.data[i]) && !cs_is_digit(line.data[i]) && line.data[i] != '_') {
            cs_import_leave(importer->import, importer->import->line, "no name for a set",
                            line);
            return;
        }
    bool good = cs_buffer_string(out, "set ") && cs_buffer_string(out, importer->prefix) &&
                cs_buffer_text(out, (cs_text){line.data + 1, line.length - 1}) &&
                cs_buffer_string(out, " =");
    importer->out_of_memory = importer->out_of_memory || !good;
    output_line *made = end_line(importer, importer->import->line);
    importer->skips_set = false;
    if (made != NULL)
        made->is_set = true;
}

static void add_member(verb_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    cs_text word = {line.data + 1, line.length - 1};
    cs_text marks = word;
    word = cs_text_cut(&marks, '{'); /* a plural that is not regular */
    word = cs_text_trim(word);
    if (importer->skips_set) {
        cs_import_leave(import, import->line, "its set is left out", word);
        return;
    }
    bool good = cs_buffer_string(&importer->work, "    ");
    size_t start = importer->work.length;
    if (word.length == 0 || !cs_verb_write_noun(&importer->style, word, &importer->work)) {
        casus_buffer_clear(&importer->work);
        cs_import_leave(import, import->line, "a phrase of more than two words", word);
        return;
    }
    for (size_t i = start; i < importer->work.length; i++)
        if (importer->work.data[i] == '|')
            importer->work.data[i] = ' ';
    importer->out_of_memory = importer->out_of_memory || !good;
    output_line *made = end_line(importer, import->line);
    if (made != NULL)
        made->is_set = true;
}

/* ---- blocks ---- */

static cs_text code_of(const verb_importer *importer, const verb_line *verb) {
    return verb->code.length > 0 ? verb->code : importer->block_code;
}

/* Templates of the verbs alone, one each: where one is known already the others stay. */
static void write_verbs(verb_importer *importer) {
    cs_import *import = importer->import;
    for (size_t i = 0; i < importer->verb_count; i++) {
        verb_line *verb = &importer->verbs[i];
        code_pair pair = read_code(code_of(importer, verb));
        if (!is_digits(pair.code)) {
            if (importer->verbs_text.length > 0)
                import->counts.taken++; /* for the patterns of the block */
            else
                cs_import_leave(import, verb->line, "a verb without a code or a pattern",
                                verb->lemma);
            continue;
        }
        if (cs_text_starts(pair.code, CS_LITERAL("01"))) {
            cs_import_leave(import, verb->line, "a statement (01): no event of PLOVER",
                            verb->lemma);
            continue;
        }
        if (!put_heading(importer, pair.code)) {
            cs_import_leave(import, verb->line, "a code that is none of CAMEO", pair.code);
            continue;
        }
        if (pair.has_more)
            cs_import_partly(import, verb->line, "the code back: one word makes one event",
                             code_of(importer, verb));
        importer->style.swapped = pair.swapped;
        if (!cs_verb_plain_template(&importer->style, verb->lemma, &importer->work))
            importer->out_of_memory = true;
        (void)end_line(importer, verb->line);
    }
}

static void end_verbs(verb_importer *importer) {
    write_verbs(importer);
    importer->verb_count = 0;
    importer->verbs_text = (cs_text){"", 0};
}

/* "--- RUSH [---] ---" */
static void begin_block(verb_importer *importer, cs_text line) {
    end_verbs(importer);
    importer->in_set = false;
    cs_text title = line;
    if (!take_code(&title, &importer->block_code))
        importer->block_code = (cs_text){"", 0};
    while (title.length > 0 && (title.data[0] == '-' || cs_is_space(title.data[0]))) {
        title.data++;
        title.length--;
    }
    while (title.length > 0 && title.data[title.length - 1] == '-')
        title.length--;
    bool good = cs_buffer_string(&importer->work, "# ") &&
                cs_buffer_text(&importer->work, cs_text_trim(title)) &&
                cs_buffer_string(&importer->work, ", line ") &&
                cs_buffer_unsigned(&importer->work, importer->import->line);
    importer->out_of_memory = importer->out_of_memory || !good;
    output_line *remark = end_line(importer, 0);
    if (remark != NULL)
        remark->is_remark = true;
}

/* "+BEEF_UP" is "beef_up", "RE_ESTABLISH" "re-establish". */
static bool write_lemma(casus_buffer *out, cs_text word) {
    size_t breaks = 0;
    bool again = cs_text_starts(word, CS_LITERAL("RE_"));
    while (word.length > 0 && word.data[word.length - 1] == '_')
        word.length--;
    for (size_t i = 0; i < word.length; i++) {
        char c = word.data[i];
        if (c == '+')
            continue;
        breaks += c == '_' && !(again && i == 2);
        if (!cs_buffer_char(out, again && i == 2 ? '-' : cs_lower(c)))
            return false;
    }
    return breaks <= 1 && word.length > 0;
}

/* "HURRY {HURRIES HURRYING HURRIED} [040]"; Casus knows the forms itself. */
static void add_verb(verb_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    verb_line verb = {.line = import->line};
    if (importer->verbs_text.length > 0) /* TABARI: each verb is followed by its patterns */
        end_verbs(importer);
    (void)take_code(&line, &verb.code);
    cs_text forms = line;
    cs_text word = cs_text_trim(cs_text_cut(&forms, '{'));
    if (importer->verb_count == VERBS_MAX) {
        cs_import_leave(import, import->line, "too many verbs in one block", word);
        return;
    }
    bool spaced = false;
    for (size_t i = 0; i < word.length; i++)
        spaced |= cs_is_space(word.data[i]);
    if (spaced || !write_lemma(&importer->work, word)) {
        casus_buffer_clear(&importer->work);
        cs_import_leave(import, import->line, "a verb of more than two words", word);
        return;
    }
    char *copy = cs_arena_copy(importer->arena, importer->work.data, importer->work.length);
    if (copy == NULL)
        importer->out_of_memory = true;
    verb.lemma = (cs_text){copy, importer->work.length};
    casus_buffer_clear(&importer->work);
    for (size_t i = 0; i < importer->verb_count; i++)
        if (cs_text_equal(importer->verbs[i].lemma, verb.lemma)) {
            cs_import_leave(import, import->line, "the verb stands in the block already", word);
            return;
        }
    importer->verbs[importer->verb_count++] = verb;
}

/* "give|hand" of the block's verbs. */
static cs_text join_verbs(verb_importer *importer) {
    casus_buffer *out = &importer->work;
    bool good = true;
    for (size_t i = 0; i < importer->verb_count && out->length < VERBS_BYTES_MAX; i++)
        good = good && (i == 0 || cs_buffer_char(out, '|')) &&
               cs_buffer_text(out, importer->verbs[i].lemma);
    char *copy = cs_arena_copy(importer->arena, out->data, out->length);
    cs_text made = {copy, out->length};
    casus_buffer_clear(out);
    importer->out_of_memory = importer->out_of_memory || !good || copy == NULL;
    return importer->out_of_memory ? (cs_text){"", 0} : made;
}

/* "- * {ARMS SHIPMENT} (TO BORDER) [154]" */
static void add_pattern(verb_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    cs_text code, pattern = {line.data + 1, line.length - 1};
    if (!take_code(&pattern, &code)) {
        cs_import_leave(import, import->line, "a pattern without a code", line);
        return;
    }
    if (importer->verb_count == 0) {
        cs_import_leave(import, import->line, "a pattern without a verb", line);
        return;
    }
    if (importer->verbs_text.length == 0)
        importer->verbs_text = join_verbs(importer);
    code_pair pair = read_code(code);
    importer->style.swapped = pair.swapped;
    if (!put_heading(importer, pair.code)) {
        cs_import_leave(import, import->line, "a code that is none of CAMEO", line);
        return;
    }
    const char *reason = cs_verb_template(&importer->style, pattern, importer->verbs_text,
                                          &importer->work, &importer->out_of_memory);
    if (reason != NULL) {
        casus_buffer_clear(&importer->work);
        cs_import_leave(import, import->line, reason, line);
        return;
    }
    if (pair.has_more)
        cs_import_partly(import, import->line, "the code back: one word makes one event", line);
    (void)end_line(importer, import->line);
}

static void read_line(verb_importer *importer, cs_text line) {
    cs_import *import = importer->import;
    if (line.length > LINE_BYTES_MAX)
        cs_import_leave(import, import->line, "the line is too long", line);
    else if (cs_text_starts(line, CS_LITERAL("---")))
        begin_block(importer, line);
    else if (line.data[0] == '&')
        begin_set(importer, line);
    else if (line.data[0] == '+' && importer->in_set)
        add_member(importer, line);
    else if (line.data[0] == '~')
        cs_import_leave(import, import->line,
                        "a transformation: Casus composes events by its operators", line);
    else if (line.data[0] == '-')
        add_pattern(importer, line);
    else
        add_verb(importer, line);
}

/* ---- the compiler's opinion ---- */

/* The result's name in messages. */
static const char compiled_name[] = "the imported file";

/* The members of a set whose first line is wrong go with it. */
static void leave_members(verb_importer *importer, size_t at) {
    for (size_t i = at + 1; i < importer->lines.count; i++) {
        output_line *line = &importer->lines.items[i];
        if (!line->is_set || line->text.data[0] != ' ')
            break;
        if (!line->is_wrong)
            cs_import_leave(importer->import, line->source_line, "its set is left out",
                            cs_text_trim(line->text));
        line->is_wrong = true;
    }
}

static void note_wrong(void *context, const casus_error *error) {
    verb_importer *importer = context;
    cs_import *import = importer->import;
    if (strcmp(error->source, compiled_name) != 0 || error->line == 0 ||
        error->line > importer->lines.count)
        return;
    output_line *line = &importer->lines.items[error->line - 1];
    if (line->is_wrong)
        return;
    line->is_wrong = true;
    importer->refused = true;
    cs_import_leave(import, line->source_line,
                    cs_text_find(cs_text_of(error->message), CS_LITERAL("can never fire")) ==
                            SIZE_MAX
                        ? "Casus cannot compile it"
                        : "the same pattern stands above or in the lexicon",
                    cs_text_of(error->message));
    if (line->is_set && line->text.data[0] != ' ')
        leave_members(importer, (size_t)error->line - 1);
}

static casus_status compile_once(verb_importer *importer, const cs_named_text *texts,
                                 size_t count, casus_error *error) {
    casus_buffer all = {0};
    casus_error own;
    cs_patterns *patterns = NULL;
    casus_status status = cs_patterns_new(&patterns, error);
    bool good = true;
    for (size_t i = 0; i < count && status == CASUS_OK; i++)
        status = cs_patterns_add(patterns, texts[i].name, texts[i].text, false, error);
    for (size_t i = 0; i < importer->lines.count && good; i++) {
        const output_line *line = &importer->lines.items[i];
        good =
            (line->is_wrong || cs_buffer_text(&all, line->text)) && cs_buffer_char(&all, '\n');
    }
    if (status == CASUS_OK && !good)
        status = cs_fail_memory(error);
    if (status == CASUS_OK)
        status = cs_patterns_add(patterns, compiled_name, (cs_text){all.data, all.length},
                                 false, error);
    if (status == CASUS_OK &&
        cs_patterns_finish_reporting(patterns, note_wrong, importer, &own) != CASUS_OK)
        status = cs_fail_memory(error);
    cs_patterns_free(patterns);
    casus_buffer_free(&all);
    return status;
}

/* Without what was refused a set may be empty: compiles again until all that is left is right.
 */
static casus_status compile(verb_importer *importer, const cs_named_text *texts, size_t count,
                            casus_error *error) {
    casus_status status = CASUS_OK;
    do {
        importer->refused = false;
        status = compile_once(importer, texts, count, error);
    } while (status == CASUS_OK && importer->refused);
    return status;
}

/* A heading or the remark of a block with nothing below it is not written. */
static bool is_idle(const verb_importer *importer, size_t at) {
    const output_line *title = &importer->lines.items[at];
    for (size_t i = at + 1; i < importer->lines.count; i++) {
        const output_line *line = &importer->lines.items[i];
        if (title->is_heading ? line->is_heading : line->is_remark)
            return true;
        if (line->source_line != 0 && !line->is_set && !line->is_wrong)
            return false;
    }
    return true;
}

static bool write_result(verb_importer *importer, casus_buffer *out) {
    bool good = true;
    for (size_t i = 0; i < importer->lines.count && good; i++) {
        const output_line *line = &importer->lines.items[i];
        if (line->is_wrong || ((line->is_heading || line->is_remark) && is_idle(importer, i)))
            continue;
        good = cs_buffer_text(out, line->text) && cs_buffer_char(out, '\n');
        importer->import->counts.taken += line->source_line != 0;
    }
    return good;
}

/* "CAMEO.2.0.txt" is "CAMEO_2_0_": sets of two files do not meet. */
static void make_prefix(verb_importer *importer) {
    const char *slash = strrchr(importer->import->source, '/');
    cs_text name = cs_text_of(slash == NULL ? importer->import->source : slash + 1);
    size_t length = 0;
    if (cs_text_ends(name, CS_LITERAL(".txt")))
        name.length -= 4;
    importer->prefix[length++] = 'P';
    importer->prefix[length++] = '_';
    for (size_t i = 0; i < name.length && length + 2 < sizeof importer->prefix; i++) {
        char c = cs_is_lower(name.data[i]) ? (char)(name.data[i] - 32) : name.data[i];
        importer->prefix[length++] = cs_is_upper(c) || cs_is_digit(c) ? c : '_';
    }
    importer->prefix[length++] = '_';
    importer->prefix[length] = '\0';
}

casus_status cs_import_verbs(cs_import *import, cs_text text, const cs_named_text *builtin,
                             size_t builtin_count, cs_arena *arena, casus_buffer *out,
                             casus_error *error) {
    verb_importer *importer = cs_arena_alloc(arena, sizeof *importer);
    casus_status status = importer == NULL ? cs_fail_memory(error) : CASUS_OK;
    if (status != CASUS_OK)
        return status;
    importer->import = import;
    importer->arena = arena;
    make_prefix(importer);
    status = cs_patterns_new(&importer->builtin, error);
    if (status == CASUS_OK && !cs_buffer_reserve(&importer->work, WORK_BYTES))
        status = cs_fail_memory(error);
    for (size_t i = 0; i < builtin_count && status == CASUS_OK; i++)
        status =
            cs_patterns_add(importer->builtin, builtin[i].name, builtin[i].text, false, error);
    if (status == CASUS_OK)
        status = cs_patterns_finish(importer->builtin, error);
    importer->style = (cs_verb_style){import, importer->builtin, importer->prefix, false};
    if (status == CASUS_OK) {
        for (cs_text line;
             cs_import_next_line(import, &text, &line) && !importer->out_of_memory;)
            if (line.length > 0)
                read_line(importer, line);
        end_verbs(importer);
        status = importer->out_of_memory ? cs_fail_memory(error)
                                         : compile(importer, builtin, builtin_count, error);
    }
    if (status == CASUS_OK && !write_result(importer, out))
        status = cs_fail_memory(error);
    casus_buffer_free(&importer->work);
    cs_patterns_free(importer->builtin);
    return status;
}
