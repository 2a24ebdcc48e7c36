#include "segment/segment.h"

#include "base/error.h"
#include "base/utf8.h"
#include "segment/contractions.h"
#include "segment/labels.h"

#include <stdlib.h>
#include <string.h>

enum {
    LONG_SENTENCE = 400, /* words; a longer sentence is cut */
    LONG_TOKEN = 1024,   /* code points; longer ones end at an atom */
    FORM_BYTES = 4 * LONG_TOKEN,
};

struct cs_segmenter {
    cs_segment_net net;
    cs_arena arena;
    cs_contractions contractions;
};

/* A token before it becomes words. */
typedef struct draft {
    uint32_t first; /* atoms [first, last] */
    uint32_t last;
    float margin; /* how much the net prefers a sentence to begin here */
    bool begins;  /* a sentence begins here */
    cs_parts parts;
} draft;

struct cs_segment_space {
    uint32_t codes[CS_PIECE_LIMIT];
    uint32_t offsets[CS_PIECE_LIMIT + 1];
    uint8_t kinds[CS_PIECE_LIMIT];
    cs_atom atoms[CS_PIECE_LIMIT];
    cs_chunk chunks[CS_PIECE_LIMIT];
    cs_segment_row rows[CS_PIECE_LIMIT];
    cs_segment_scores scores[CS_PIECE_LIMIT];
    uint8_t labels[CS_PIECE_LIMIT]; /* cs_label */
    draft drafts[CS_PIECE_LIMIT];
    size_t draft_count;
    cs_piece piece;
    cs_segment_buffers buffers;
    char form[FORM_BYTES];
};

casus_status cs_segmenter_new(cs_segmenter **out, const cs_model *model, casus_error *error) {
    cs_segmenter *segmenter = calloc(1, sizeof *segmenter);
    if (segmenter == NULL)
        return cs_fail_memory(error);
    cs_arena_init(&segmenter->arena);
    const cs_section *list;
    casus_status status = cs_segment_net_bind(&segmenter->net, model, cs_kernels_best(), error);
    if (status == CASUS_OK)
        status =
            cs_model_require(model, "segment.contractions", CS_SECTION_U8, 0, 0, &list, error);
    if (status == CASUS_OK)
        status = cs_contractions_read(&segmenter->contractions, &segmenter->arena,
                                      (cs_text){list->data, list->size}, error);
    if (status == CASUS_OK)
        *out = segmenter;
    else
        cs_segmenter_free(segmenter);
    return status;
}

void cs_segmenter_free(cs_segmenter *segmenter) {
    if (segmenter == NULL)
        return;
    cs_arena_free(&segmenter->arena);
    free(segmenter);
}

cs_segment_space *cs_segment_space_new(void) {
    cs_segment_space *space = malloc(sizeof *space);
    if (space == NULL)
        return NULL;
    space->draft_count = 0;
    space->piece = (cs_piece){
        .codes = space->codes,
        .offsets = space->offsets,
        .kinds = space->kinds,
        .atoms = space->atoms,
        .chunks = space->chunks,
    };
    return space;
}

void cs_segment_space_free(cs_segment_space *space) {
    free(space);
}

/* ---- tokens */

static void draft_tokens(cs_segment_space *space) {
    space->draft_count = 0;
    for (size_t i = 0; i < space->piece.atom_count; i++) {
        draft *open = i == 0 ? NULL : &space->drafts[space->draft_count - 1];
        if (open != NULL && space->labels[i] == CS_LABEL_JOIN &&
            space->atoms[i].start - space->atoms[open->first].start < LONG_TOKEN) {
            open->last = (uint32_t)i;
            continue;
        }
        const float *s = space->scores[i].values;
        space->drafts[space->draft_count++] = (draft){
            .first = (uint32_t)i,
            .last = (uint32_t)i,
            .margin = s[CS_LABEL_SENTENCE] - s[CS_LABEL_TOKEN],
            .begins = space->labels[i] == CS_LABEL_SENTENCE,
        };
    }
}

static void split_words(const cs_segmenter *segmenter, cs_segment_space *space, draft *token) {
    const cs_atom *first = &space->atoms[token->first];
    bool one = token->first == token->last;
    token->parts = (cs_parts){.count = 1};
    if (one && first->kind >= CS_ATOM_URL)
        return;
    const float *s = space->scores[token->first].values;
    bool guess = one && first->kind == CS_ATOM_LETTERS && s[4] > s[3];
    size_t length = cs_segment_plain(&space->piece, first->start, space->atoms[token->last].end,
                                     space->form, sizeof space->form);
    if (length > 0)
        token->parts = cs_contractions_split(&segmenter->contractions,
                                             (cs_text){space->form, length}, guess);
}

/* The last token of the sentence that begins at `begin`, or where it has more words than
 * allowed. */
static size_t sentence_end(const cs_segment_space *space, size_t begin, bool *too_long) {
    size_t words = 0, end = begin;
    *too_long = false;
    while (end < space->draft_count && (end == begin || !space->drafts[end].begins)) {
        words += space->drafts[end].parts.count;
        if (words > LONG_SENTENCE) {
            *too_long = true;
            return end;
        }
        end++;
    }
    return end;
}

/* Sentences that are too long are cut where the net comes nearest to a boundary, in their
 * second half, so that the work stays linear. */
static void cut_long_sentences(cs_segment_space *space) {
    size_t begin = 0;
    while (begin < space->draft_count) {
        bool too_long;
        size_t end = sentence_end(space, begin, &too_long);
        if (!too_long) {
            begin = end;
            continue;
        }
        size_t half = (end - begin) / 2;
        size_t best = begin + (half > 0 ? half : 1);
        for (size_t i = best; i < end; i++)
            if (space->drafts[i].margin >= space->drafts[best].margin)
                best = i;
        if (best >= space->draft_count)
            return;
        space->drafts[best].begins = true;
        begin = best;
    }
}

/* ---- words */

/* The normalised form of a span: the text itself where nothing changes. */
static casus_status word_form(casus_doc *doc, cs_segment_space *space, size_t start, size_t end,
                              cs_text *out, casus_error *error) {
    const cs_piece *piece = &space->piece;
    uint32_t offset = piece->offsets[start];
    *out = (cs_text){doc->text.data + offset, piece->offsets[end] - offset};
    bool same = true;
    uint32_t normal[3];
    for (size_t i = start; i < end && same; i++)
        same = piece->codes[i] < 0x80 ||
               (cs_char_normal(piece->codes[i], normal) == 1 && normal[0] == piece->codes[i]);
    if (same)
        return CASUS_OK;
    char *bytes = cs_arena_alloc(&doc->arena, 4 * (end - start) + 4);
    if (bytes == NULL)
        return cs_fail_memory(error);
    size_t length = 0;
    for (size_t i = start; i < end; i++) {
        size_t count = cs_char_normal(piece->codes[i], normal);
        for (size_t k = 0; k < count; k++)
            length += cs_utf8_encode(normal[k], bytes + length);
    }
    if (length > 0)
        *out = (cs_text){bytes, length};
    return CASUS_OK;
}

/* Where the last `size` visible characters before `end` begin. */
static size_t step_back(const cs_piece *piece, size_t start, size_t end, size_t size) {
    while (size > 0 && end > start) {
        end--;
        size -= piece->kinds[end] != CS_CHAR_IGNORED;
    }
    return end;
}

static casus_status push_word(casus_doc *doc, cs_segment_space *space, size_t start, size_t end,
                              casus_error *error) {
    cs_word *word = cs_push(&doc->arena, &doc->words);
    if (word == NULL)
        return cs_fail_memory(error);
    const uint32_t *offsets = space->piece.offsets;
    word->span = (cs_span){offsets[start], offsets[end] - offsets[start]};
    word->head = CS_NO_WORD;
    return word_form(doc, space, start, end, &word->form, error);
}

static casus_status push_token(casus_doc *doc, cs_segment_space *space, const draft *token,
                               casus_error *error) {
    size_t start = space->atoms[token->first].start, end = space->atoms[token->last].end;
    size_t bounds[CS_PARTS_LIMIT + 1];
    uint8_t count = token->parts.count;
    bounds[0] = start;
    bounds[count] = end;
    for (size_t k = count; k > 1; k--)
        bounds[k - 1] = step_back(&space->piece, start, bounds[k], token->parts.sizes[k - 2]);
    size_t first = doc->words.count;
    for (size_t k = 0; k < count; k++) {
        casus_status status = push_word(doc, space, bounds[k], bounds[k + 1], error);
        if (status != CASUS_OK)
            return status;
    }
    doc->words.items[first].token_words = count;
    doc->words.items[first].space_before = space->atoms[token->first].gap != CS_GAP_NONE;
    return CASUS_OK;
}

static casus_status push_sentences(casus_doc *doc, cs_segment_space *space,
                                   const cs_paragraph *paragraph, bool *begins,
                                   casus_error *error) {
    cs_sentence *sentence = NULL;
    for (size_t i = 0; i < space->draft_count; i++) {
        const draft *token = &space->drafts[i];
        if (token->begins) {
            sentence = cs_push(&doc->arena, &doc->sentences);
            if (sentence == NULL || doc->words.count > UINT32_MAX - CS_PARTS_LIMIT)
                return cs_fail_memory(error);
            sentence->first = (uint32_t)doc->words.count;
            sentence->span.offset = space->piece.offsets[space->atoms[token->first].start];
            sentence->article = paragraph->article;
            sentence->is_title = paragraph->is_title;
            sentence->paragraph_begins = *begins;
            *begins = false;
        }
        casus_status status = push_token(doc, space, token, error);
        if (status != CASUS_OK)
            return status;
        sentence->count = (uint32_t)(doc->words.count - sentence->first);
        uint32_t end = space->piece.offsets[space->atoms[token->last].end];
        sentence->span.length = end - sentence->span.offset;
    }
    return CASUS_OK;
}

/* ---- pieces of a paragraph */

/* The length of the line break and blank lines at the beginning of `text`, or 0 when no blank
 * line begins there. */
static size_t blank_line(cs_text text) {
    size_t last = 0;
    int lines = 0;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c == '\n') {
            lines++;
            last = i + 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            break;
        }
    }
    return lines > 1 ? last : 0;
}

/* The next piece of `rest`: up to a blank line, and not longer than the limit: then up to the
 * last white space in its second half, else between characters. *skip: what follows it. */
static size_t next_piece(cs_text rest, size_t *skip) {
    size_t limit = rest.length < CS_PIECE_LIMIT ? rest.length : CS_PIECE_LIMIT;
    size_t space = 0;
    *skip = 0;
    for (size_t i = 0; i < limit; i++) {
        char c = rest.data[i];
        if (c == '\n') {
            *skip = blank_line((cs_text){rest.data + i, rest.length - i});
            if (*skip > 0)
                return i;
        }
        if (cs_is_space(c))
            space = i;
    }
    if (limit == rest.length)
        return limit;
    if (space > limit / 2)
        return space;
    while (limit > 1 && ((unsigned char)rest.data[limit] & 0xc0) == 0x80)
        limit--;
    return limit;
}

static casus_status segment_piece(const cs_segmenter *segmenter, cs_segment_space *space,
                                  casus_doc *doc, cs_span span, const cs_paragraph *paragraph,
                                  bool *begins, casus_error *error) {
    cs_atomize(&space->piece, doc->text, span);
    cs_segment_rows(&space->piece, space->rows);
    cs_segment_net_run(&segmenter->net, &space->buffers, space->rows, space->piece.atom_count,
                       space->scores);
    cs_label_atoms(&space->piece, space->scores, space->labels);
    draft_tokens(space);
    for (size_t i = 0; i < space->draft_count; i++)
        split_words(segmenter, space, &space->drafts[i]);
    cut_long_sentences(space);
    return push_sentences(doc, space, paragraph, begins, error);
}

casus_status cs_segment(const cs_segmenter *segmenter, cs_segment_space *space, casus_doc *doc,
                        casus_error *error) {
    for (size_t p = 0; p < doc->paragraphs.count; p++) {
        const cs_paragraph *paragraph = &doc->paragraphs.items[p];
        cs_text rest = cs_text_slice(doc->text.data, paragraph->span);
        uint32_t offset = paragraph->span.offset;
        bool begins = true;
        while (rest.length > 0) {
            size_t skip, length = next_piece(rest, &skip);
            casus_status status =
                segment_piece(segmenter, space, doc, (cs_span){offset, (uint32_t)length},
                              paragraph, &begins, error);
            if (status != CASUS_OK)
                return status;
            begins = begins || skip > 0;
            rest.data += length + skip;
            rest.length -= length + skip;
            offset += (uint32_t)(length + skip);
        }
    }
    return CASUS_OK;
}
