#include "segment/labels.h"

#include "base/utf8.h"

enum { EN_DASH = 0x2013, EM_DASH = 0x2014 };

/* Chosen on EWT and GUM dev, whose sentences it neither wins nor loses, and on news. */
#define BARE_MARGIN 2.0F

/* A piece whose labels are being put right. */
typedef struct repair {
    const cs_piece *piece;
    const cs_segment_scores *scores;
    uint8_t *labels;
} repair;

/* ---- atoms */

/* The only character of a mark as features see it, EM_DASH for "--"; 0 for longer runs and for
 * what is not a mark. */
static uint32_t mark_of(const cs_piece *piece, size_t i) {
    const cs_atom *atom = &piece->atoms[i];
    uint32_t mark = 0;
    size_t length = 0;
    if (atom->kind != CS_ATOM_MARK)
        return 0;
    for (size_t at = atom->start; at < atom->end; at++) {
        uint32_t normal[3];
        size_t count = cs_char_normal(piece->codes[at], normal);
        if (count > 0 && length + count > 1 && normal[0] != '-')
            return 0;
        if (count > 0)
            mark = normal[0];
        length += count;
    }
    return length == 1 ? mark : length == 2 && mark == '-' ? EM_DASH : 0;
}

static bool is_glued(const cs_piece *piece, size_t i) {
    return piece->atoms[i].gap == CS_GAP_NONE;
}

static bool begins_line(const cs_piece *piece, size_t i) {
    uint8_t gap = piece->atoms[i].gap;
    return i == 0 || gap == CS_GAP_LINE || gap == CS_GAP_INDENT;
}

static bool is_word(const cs_piece *piece, size_t i) {
    return piece->atoms[i].kind == CS_ATOM_LETTERS || piece->atoms[i].kind == CS_ATOM_DIGITS;
}

static bool is_single_letter(const cs_piece *piece, size_t i) {
    const cs_atom *atom = &piece->atoms[i];
    return atom->kind == CS_ATOM_LETTERS && atom->end - atom->start == 1;
}

static bool is_special(const cs_piece *piece, size_t i) {
    return piece->atoms[i].kind >= CS_ATOM_URL;
}

/* ---- the net's choice */

/* URLs, addresses, mentions and hashtags stand alone. */
static cs_label choose(const cs_piece *piece, const cs_segment_scores *scores, size_t i) {
    const float *s = scores[i].values;
    cs_label split =
        s[CS_LABEL_SENTENCE] > s[CS_LABEL_TOKEN] ? CS_LABEL_SENTENCE : CS_LABEL_TOKEN;
    if (i == 0)
        return CS_LABEL_SENTENCE;
    if (!is_glued(piece, i) || s[CS_LABEL_JOIN] < s[CS_LABEL_TOKEN] ||
        s[CS_LABEL_JOIN] < s[CS_LABEL_SENTENCE])
        return split;
    return is_special(piece, i) || is_special(piece, i - 1) ? CS_LABEL_TOKEN : CS_LABEL_JOIN;
}

/* ---- repairs inside a chunk */

/* A hyphen, slash or dash between words is cut on both sides or on neither ("F-16",
 * "U.S./U.K.", "anti-war"): whichever the net likes better for both. */
static void repair_hyphen(repair *work, size_t i) {
    const cs_piece *piece = work->piece;
    uint8_t *labels = work->labels;
    uint32_t mark = mark_of(piece, i);
    if (mark != '-' && mark != '/' && mark != EN_DASH)
        return;
    if (!is_word(piece, i + 1) || !(is_word(piece, i - 1) || mark_of(piece, i - 1) == '.'))
        return;
    if ((labels[i] == CS_LABEL_JOIN) == (labels[i + 1] == CS_LABEL_JOIN))
        return;
    const float *here = work->scores[i].values, *next = work->scores[i + 1].values;
    bool cut =
        here[CS_LABEL_TOKEN] + next[CS_LABEL_TOKEN] > here[CS_LABEL_JOIN] + next[CS_LABEL_JOIN];
    for (size_t k = i; k <= i + 1; k++)
        if (!cut)
            labels[k] = CS_LABEL_JOIN;
        else if (labels[k] == CS_LABEL_JOIN)
            labels[k] = CS_LABEL_TOKEN;
}

/* An underscore between words joins them: file names. */
static void repair_underscore(repair *work, size_t i) {
    const cs_piece *piece = work->piece;
    if (mark_of(piece, i) == '_' && is_word(piece, i - 1) && is_word(piece, i + 1))
        work->labels[i] = work->labels[i + 1] = CS_LABEL_JOIN;
}

/* One capital letter between figures joins them ("1S9", "46C1"); "3x5" and "2by4" are left to
 * the net. */
static void repair_designation(repair *work, size_t i) {
    const cs_piece *piece = work->piece;
    const cs_atom *atom = &piece->atoms[i];
    if (is_single_letter(piece, i) && cs_utf8_is_upper(piece->codes[atom->start]) &&
        atom[-1].kind == CS_ATOM_DIGITS && atom[1].kind == CS_ATOM_DIGITS)
        work->labels[i] = work->labels[i + 1] = CS_LABEL_JOIN;
}

/* An apostrophe and letters behind a mention or hashtag belong to it ("@name's"), so that the
 * list of contractions may cut them. */
static void repair_possessive(repair *work, size_t i) {
    const cs_piece *piece = work->piece;
    const cs_atom *before = &piece->atoms[i - 1];
    if ((before->kind != CS_ATOM_MENTION && before->kind != CS_ATOM_HASHTAG) ||
        piece->kinds[before->end - 1] != CS_CHAR_LETTER)
        return;
    if (mark_of(piece, i) == '\'' && piece->atoms[i + 1].kind == CS_ATOM_LETTERS)
        work->labels[i] = work->labels[i + 1] = CS_LABEL_JOIN;
}

/* The last full stop of "U.S." belongs to it, at the end of a sentence too. */
static void repair_initials(repair *work, size_t i) {
    const cs_piece *piece = work->piece;
    if (i < 3 || !is_glued(piece, i) || !is_glued(piece, i - 1) || !is_glued(piece, i - 2))
        return;
    if (mark_of(piece, i) == '.' && is_single_letter(piece, i - 1) &&
        mark_of(piece, i - 2) == '.' && is_single_letter(piece, i - 3) &&
        work->labels[i - 1] == CS_LABEL_JOIN && work->labels[i - 2] == CS_LABEL_JOIN)
        work->labels[i] = CS_LABEL_JOIN;
}

/* ---- bullets */

static bool is_dash(uint32_t mark) {
    return mark == '-' || mark == EN_DASH || mark == EM_DASH;
}

static bool is_bullet(uint32_t mark) {
    static const uint32_t bullets[] = {'*',    '+',    0x2022, 0xb7,   0x25a0,
                                       0x25aa, 0x25ab, 0x25b6, 0x25ba, 0x25c6,
                                       0x25cf, 0x25e6, 0x2023, 0x2043, 0x27a4};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (mark == bullets[i])
            return true;
    return is_dash(mark);
}

/* The mark of the bullet that atom i may be: it begins a line and white space follows. */
static uint32_t bullet_at(const cs_piece *piece, size_t i) {
    if (!begins_line(piece, i) || i + 1 >= piece->atom_count)
        return 0;
    uint8_t after = piece->atoms[i + 1].gap;
    if (after != CS_GAP_SPACE && after != CS_GAP_SPACES)
        return 0;
    uint32_t mark = mark_of(piece, i);
    return is_bullet(mark) ? mark : 0;
}

/* Of the lines of the piece. */
static size_t longest_line(const cs_piece *piece) {
    size_t longest = 0, start = 0;
    for (size_t i = 0; i <= piece->count; i++) {
        if (i < piece->count && piece->codes[i] != '\n')
            continue;
        longest = i - start > longest ? i - start : longest;
        start = i + 1;
    }
    return longest;
}

/* Whether atom i, which begins a line, could have stood on a line before it: then no wrapping
 * brought it here. */
static bool had_room(const cs_piece *piece, size_t i, size_t longest) {
    if (i == 0)
        return false;
    size_t end = piece->atoms[i - 1].end, start = end;
    while (start > 0 && piece->codes[start - 1] != '\n')
        start--;
    return end - start + 2 <= longest;
}

/* A bullet at the beginning of a line begins a sentence, and the word behind it does not. A
 * dash is a bullet when it begins several lines, or one that no wrapping made. */
static void repair_bullets(repair *work) {
    const cs_piece *piece = work->piece;
    size_t hyphens = 0, en_dashes = 0, em_dashes = 0, longest = longest_line(piece);
    for (size_t i = 0; i < piece->atom_count; i++) {
        uint32_t mark = bullet_at(piece, i);
        hyphens += mark == '-';
        en_dashes += mark == EN_DASH;
        em_dashes += mark == EM_DASH;
    }
    for (size_t i = 0; i < piece->atom_count; i++) {
        uint32_t mark = bullet_at(piece, i);
        if (mark == 0)
            continue;
        size_t lines = mark == '-' ? hyphens : mark == EN_DASH ? en_dashes : em_dashes;
        if (is_dash(mark) && lines < 2 && !had_room(piece, i, longest))
            continue;
        work->labels[i] = CS_LABEL_SENTENCE;
        if (work->labels[i + 1] == CS_LABEL_SENTENCE)
            work->labels[i + 1] = CS_LABEL_TOKEN;
    }
}

/* Inside a line, and behind a word without a mark, sentences hardly ever begin ("President
 * Donald | Trump has agreed"): the net must be surer there. */
static void repair_bare_boundary(repair *work, size_t i) {
    const cs_piece *piece = work->piece;
    const float *scores = work->scores[i].values;
    if (work->labels[i] == CS_LABEL_SENTENCE && !begins_line(piece, i) &&
        is_word(piece, i - 1) &&
        scores[CS_LABEL_SENTENCE] - scores[CS_LABEL_TOKEN] < BARE_MARGIN)
        work->labels[i] = CS_LABEL_TOKEN;
}

void cs_label_atoms(const cs_piece *piece, const cs_segment_scores *scores, uint8_t *labels) {
    repair work = {piece, scores, labels};
    for (size_t i = 0; i < piece->atom_count; i++)
        labels[i] = (uint8_t)choose(piece, scores, i);
    for (size_t i = 1; i < piece->atom_count; i++) {
        if (is_glued(piece, i) && i + 1 < piece->atom_count && is_glued(piece, i + 1)) {
            repair_hyphen(&work, i);
            repair_underscore(&work, i);
            repair_designation(&work, i);
            repair_possessive(&work, i);
        }
        repair_initials(&work, i);
        repair_bare_boundary(&work, i);
    }
    repair_bullets(&work);
}
