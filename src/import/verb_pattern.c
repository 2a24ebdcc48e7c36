#include "import/verb_pattern.h"

#include "base/buffer.h"

#include <string.h>

enum { ITEMS_MAX = 24 };

typedef enum item_kind {
    ITEM_VERB,        /* * */
    ITEM_SOURCE,      /* $ */
    ITEM_TARGET,      /* + */
    ITEM_BOTH,        /* % */
    ITEM_SKIP,        /* ^ */
    ITEM_PREPOSITION, /* a word of the set PREPOSITION */
    ITEM_NOUN,        /* any other word or {phrase} */
} item_kind;

typedef struct pattern_item {
    item_kind kind;
    cs_text text;
} pattern_item;

typedef struct pattern_reader {
    const cs_verb_style *style;
    pattern_item items[ITEMS_MAX];
    size_t count;
    size_t verb;     /* index of * */
    bool has_target; /* an R stands in the template */
} pattern_reader;

/* ---- reading ---- */

static bool is_preposition(const cs_verb_style *style, cs_text word) {
    char small[40];
    if (word.length >= sizeof small)
        return false;
    for (size_t i = 0; i < word.length; i++)
        small[i] = cs_lower(word.data[i]);
    cs_symbol symbol = cs_patterns_lemma(style->patterns, (cs_text){small, word.length});
    cs_set set = cs_patterns_set(style->patterns, "PREPOSITION");
    return symbol != 0 && set != 0 && cs_patterns_in_set(style->patterns, set, symbol);
}

static bool add_item(pattern_reader *reader, item_kind kind, cs_text text) {
    if (reader->count == ITEMS_MAX)
        return false;
    reader->items[reader->count++] = (pattern_item){kind, text};
    return true;
}

/* A word, or several joined by _ around a mark: "*_BY_$". */
static bool add_word(pattern_reader *reader, cs_text word) {
    static const char marks[] = "*$+%^";
    bool marked = false;
    for (size_t i = 0; i < word.length; i++)
        marked |= strchr(marks, word.data[i]) != NULL;
    if (!marked)
        return add_item(
            reader, is_preposition(reader->style, word) ? ITEM_PREPOSITION : ITEM_NOUN, word);
    while (word.length > 0) {
        cs_text part = cs_text_cut(&word, '_');
        const char *mark = part.length == 1 ? strchr(marks, part.data[0]) : NULL;
        if (part.length == 0)
            continue;
        if (mark != NULL && *mark != '\0') {
            item_kind kind = (item_kind)(mark - marks);
            if (!add_item(reader, kind, part))
                return false;
        } else if (!add_item(reader,
                             is_preposition(reader->style, part) ? ITEM_PREPOSITION : ITEM_NOUN,
                             part)) {
            return false;
        }
    }
    return true;
}

static bool read_items(pattern_reader *reader, cs_text pattern) {
    size_t i = 0;
    while (i < pattern.length) {
        char c = pattern.data[i];
        if (cs_is_space(c) || c == '(' || c == ')') {
            i++;
            continue;
        }
        size_t start = i;
        if (c == '{') {
            while (i < pattern.length && pattern.data[i] != '}')
                i++;
            cs_text phrase = {pattern.data + start + 1, i - start - 1};
            i += i < pattern.length;
            if (!add_item(reader, ITEM_NOUN, cs_text_trim(phrase)))
                return false;
            continue;
        }
        while (i < pattern.length && !cs_is_space(pattern.data[i]) &&
               strchr("(){", pattern.data[i]) == NULL)
            i++;
        if (!add_word(reader, (cs_text){pattern.data + start, i - start}))
            return false;
    }
    return true;
}

/* ---- words ---- */

static bool put_lower(casus_buffer *out, cs_text word) {
    bool good = true;
    for (size_t i = 0; i < word.length; i++) {
        char c = word.data[i];
        good = good && cs_buffer_char(out, c == ' ' ? '_' : cs_lower(c));
    }
    return good;
}

static bool ends(cs_text word, const char *with) {
    return cs_text_ends(word, cs_text_of(with));
}

/* The singular of what looks like a plural; nouns that end in s anyway get a harmless form. */
static bool put_singular(casus_buffer *out, cs_text word) {
    bool good = true;
    size_t cut =
        ends(word, "IES") && word.length > 4 ? 3
        : ends(word, "SHES") || ends(word, "CHES") || ends(word, "XES") || ends(word, "SSES")
            ? 2
        : ends(word, "MEN") ? 2
                            : 1;
    const char *ending = cut == 3 ? "y" : ends(word, "MEN") ? "an" : "";
    good = good && put_lower(out, (cs_text){word.data, word.length - cut});
    return good && cs_buffer_string(out, ending);
}

static bool looks_plural(cs_text word) {
    return (word.length > 3 && ends(word, "S") && !ends(word, "SS") && !ends(word, "US") &&
            !ends(word, "IS")) ||
           (word.length > 3 && ends(word, "MEN"));
}

bool cs_verb_write_noun(const cs_verb_style *style, cs_text phrase, casus_buffer *out) {
    size_t breaks = 0;
    while (phrase.length > 0 && phrase.data[phrase.length - 1] == '_')
        phrase.length--;
    for (size_t i = 0; i < phrase.length; i++)
        breaks += phrase.data[i] == '_' || phrase.data[i] == ' ';
    if (phrase.length == 0 || breaks > 1 ||
        (phrase.data[0] != '&' && memchr(phrase.data, '&', phrase.length) != NULL))
        return false;
    if (phrase.data[0] == '&')
        return breaks == 0 && phrase.length > 1 && cs_buffer_char(out, '&') &&
               cs_buffer_string(out, style->prefix) &&
               cs_buffer_text(out, (cs_text){phrase.data + 1, phrase.length - 1});
    return put_lower(out, phrase) &&
           (!looks_plural(phrase) || (cs_buffer_char(out, '|') && put_singular(out, phrase)));
}

static bool put_actor(const pattern_reader *reader, casus_buffer *out) {
    return cs_buffer_char(out, reader->style->swapped ? 'R' : 'A');
}

static bool put_target(pattern_reader *reader, casus_buffer *out) {
    reader->has_target = true;
    return cs_buffer_char(out, reader->style->swapped ? 'A' : 'R');
}

/* ---- writing ---- */

static bool is_auxiliary(const cs_verb_style *style, cs_text word) {
    return cs_import_pair(style->import, "import_auxiliaries", word, (cs_text){"", 0});
}

static const char *refuse_item(const pattern_reader *reader) {
    for (size_t i = 0; i < reader->count; i++) {
        const pattern_item *item = &reader->items[i];
        if (item->kind == ITEM_SKIP)
            return "^ skips words: no relation that a template can name";
        if (item->kind == ITEM_NOUN && is_auxiliary(reader->style, item->text))
            return "an auxiliary, a negation or a verb of saying: Casus reads them itself";
    }
    return NULL;
}

/* What stands before the verb: nothing, $, %, or the noun that acts. */
static const char *write_front(pattern_reader *reader, casus_buffer *out, bool *good) {
    const pattern_item *first = &reader->items[0];
    if (reader->verb == 0) {
        *good = put_actor(reader, out);
    } else if (reader->verb > 1) {
        return "several words before the verb";
    } else if (first->kind == ITEM_SOURCE) {
        *good = put_actor(reader, out);
    } else if (first->kind == ITEM_BOTH) {
        reader->has_target = true;
        *good = cs_buffer_string(out, "AR");
    } else if (first->kind == ITEM_TARGET) {
        *good = put_target(reader, out);
    } else if (first->kind == ITEM_NOUN) {
        *good = put_actor(reader, out) && cs_buffer_char(out, '=');
        if (!cs_verb_write_noun(reader->style, first->text, out))
            return "a phrase of more than two words";
    } else {
        return "a preposition before the verb";
    }
    return NULL;
}

/* "give|hand" with the particle behind each: "give_up|hand_up". */
static bool write_verbs(cs_text verbs, cs_text particle, casus_buffer *out) {
    bool good = cs_buffer_char(out, ' ');
    while (verbs.length > 0 && good) {
        cs_text verb = cs_text_cut(&verbs, '|');
        good = cs_buffer_text(out, verb);
        if (particle.length > 0)
            good = good && cs_buffer_char(out, '_') && put_lower(out, particle);
        if (verbs.length > 0)
            good = good && cs_buffer_char(out, '|');
    }
    return good;
}

/* One noun, with the noun before it as its modifier; moves *at behind it. */
static const char *write_noun(const pattern_reader *reader, size_t *at, casus_buffer *out) {
    char joined[120];
    cs_text phrase = reader->items[*at].text;
    ++*at;
    if (*at < reader->count && reader->items[*at].kind == ITEM_NOUN) {
        cs_text more = reader->items[*at].text;
        if (phrase.length + more.length + 1 > sizeof joined || phrase.data[0] == '&')
            return "two noun phrases in a row";
        memcpy(joined, phrase.data, phrase.length);
        joined[phrase.length] = '_';
        memcpy(joined + phrase.length + 1, more.data, more.length);
        phrase = (cs_text){joined, phrase.length + 1 + more.length};
        ++*at;
    }
    return cs_buffer_char(out, ' ') && cs_verb_write_noun(reader->style, phrase, out)
               ? NULL
               : "a phrase of more than two words";
}

/* What stands behind the verb, from item `at` on. */
static const char *write_rest(pattern_reader *reader, size_t at, casus_buffer *out,
                              bool *good) {
    bool bare = false, marked = false;
    while (at < reader->count) {
        const pattern_item *item = &reader->items[at];
        if (item->kind == ITEM_PREPOSITION) {
            if (marked)
                return "two prepositions in a row";
            *good = *good && cs_buffer_char(out, ' ') && put_lower(out, item->text);
            marked = true;
            at++;
            continue;
        }
        if (!marked && bare)
            return "words in a row that are no clause";
        bare |= !marked;
        marked = false;
        if (item->kind == ITEM_NOUN) {
            const char *reason = write_noun(reader, &at, out);
            if (reason != NULL)
                return reason;
            continue;
        }
        if (item->kind == ITEM_TARGET ? reader->has_target : item->kind != ITEM_SOURCE)
            return "a role stands twice";
        if (item->kind == ITEM_SOURCE && reader->verb != 1)
            return "the source stands behind the verb: Casus reads passives itself";
        if (item->kind == ITEM_SOURCE && reader->items[0].kind != ITEM_TARGET)
            return "a role stands twice";
        *good = *good && cs_buffer_char(out, ' ') &&
                (item->kind == ITEM_SOURCE ? put_actor(reader, out) : put_target(reader, out));
        at++;
        if (at < reader->count && reader->items[at].kind == ITEM_NOUN) {
            *good = *good && cs_buffer_string(out, " 's");
            const char *reason = write_noun(reader, &at, out);
            if (reason != NULL)
                return reason;
        }
    }
    if (marked && reader->has_target)
        return "nothing stands behind the last preposition";
    if (marked)
        *good = *good && cs_buffer_char(out, ' ') && put_target(reader, out);
    /* PETRARCH looks for the target where the pattern does not name it */
    if (!reader->has_target)
        *good = *good &&
                cs_buffer_string(out, bare ? " (to|for|with|against|on|from|of|in " : " (") &&
                put_target(reader, out) && cs_buffer_char(out, ')');
    return NULL;
}

/* Whether the target must stand right behind the verb: "A rush (R) to border". */
static bool wants_early_target(const pattern_reader *reader, size_t at) {
    for (size_t i = 0; i < reader->count; i++)
        if (reader->items[i].kind == ITEM_TARGET || reader->items[i].kind == ITEM_BOTH)
            return false;
    return at < reader->count && reader->items[at].kind == ITEM_PREPOSITION &&
           reader->items[reader->count - 1].kind != ITEM_PREPOSITION;
}

const char *cs_verb_template(const cs_verb_style *style, cs_text pattern, cs_text verbs,
                             casus_buffer *out, bool *out_of_memory) {
    pattern_reader reader = {.style = style};
    bool good = true;
    size_t stars = 0;
    if (!read_items(&reader, pattern))
        return "more words than a template may have";
    for (size_t i = 0; i < reader.count; i++)
        if (reader.items[i].kind == ITEM_VERB) {
            reader.verb = i;
            stars++;
        }
    if (stars != 1)
        return "the pattern needs one * for the verb";
    const char *reason = refuse_item(&reader);
    if (reason == NULL)
        reason = write_front(&reader, out, &good);
    if (reason != NULL)
        return reason;
    size_t at = reader.verb + 1;
    cs_text particle = {"", 0};
    if (at < reader.count && reader.items[at].kind == ITEM_NOUN &&
        cs_import_pair(style->import, "import_particles", reader.items[at].text, particle))
        particle = reader.items[at++].text;
    good = good && write_verbs(verbs, particle, out);
    if (wants_early_target(&reader, at)) {
        good = good && cs_buffer_string(out, " (") && put_target(&reader, out) &&
               cs_buffer_char(out, ')');
    }
    reason = write_rest(&reader, at, out, &good);
    *out_of_memory = *out_of_memory || (reason == NULL && !good);
    return reason;
}

bool cs_verb_plain_template(const cs_verb_style *style, cs_text verb, casus_buffer *out) {
    return cs_buffer_string(out, style->swapped ? "R " : "A ") && cs_buffer_text(out, verb) &&
           cs_buffer_string(out, style->swapped ? " A" : " R");
}
