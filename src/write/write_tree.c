/*
 * Trees drawn for people: one word a line in the order of the sentence, each joined to its head
 * by lines on the left.
 *
 * The drawing grows from the root down: the line of a head gets a corner, the lines of its
 * dependents get branches, the lines between a stroke. The method is that of Udapi's text-mode
 * trees (Popel et al. 2017).
 */
#include "write/writer.h"

#include <stdlib.h>

/* What a cell of the drawing joins. */
enum {
    CELL_SPACE = 0,
    CELL_UP = 1,
    CELL_DOWN = 2,
    CELL_LEFT = 4,
    CELL_RIGHT = 8,
};

static const char *const cells[16] = {
    " ",
    "\xe2\x95\xb5", /* up */
    "\xe2\x95\xb7", /* down */
    "\xe2\x94\x82", /* up down */
    "\xe2\x95\xb4", /* left */
    "\xe2\x95\xaf", /* left up */
    "\xe2\x95\xae", /* left down */
    "\xe2\x94\xa4", /* left up down */
    "\xe2\x95\xb6", /* right */
    "\xe2\x95\xb0", /* right up */
    "\xe2\x95\xad", /* right down */
    "\xe2\x94\x9c", /* right up down */
    "\xe2\x94\x80", /* left right */
    "\xe2\x94\xb4", /* left right up */
    "\xe2\x94\xac", /* left right down */
    "\xe2\x94\xbc", /* all */
};

typedef struct drawing {
    size_t count;
    const cs_word *words;   /* of the sentence */
    uint32_t first;         /* index of words[0] in the document */
    casus_buffer *lines;    /* [count]: cells drawn so far */
    uint32_t *first_child;  /* [count], count: none */
    uint32_t *next_sibling; /* [count] */
    uint32_t *stack;        /* [count] */
    bool *drawn;            /* [count] */
    bool failed;
} drawing;

static uint32_t head_of(const drawing *tree, uint32_t word) {
    uint32_t head = tree->words[word].head;
    return head >= tree->first && head - tree->first < tree->count ? head - tree->first
                                                                   : (uint32_t)tree->count;
}

static void add_cell(drawing *tree, uint32_t line, int cell) {
    if (!cs_buffer_char(&tree->lines[line], (char)cell))
        tree->failed = true;
}

/* Brings the lines to one length; a stroke that runs to the right is drawn on. */
static void level_lines(drawing *tree, uint32_t top, uint32_t bottom) {
    size_t longest = 0;
    for (uint32_t i = top; i <= bottom; i++)
        longest = tree->lines[i].length > longest ? tree->lines[i].length : longest;
    for (uint32_t i = top; i <= bottom; i++) {
        casus_buffer *line = &tree->lines[i];
        bool runs = line->length > 0 && (line->data[line->length - 1] & CELL_RIGHT) != 0;
        while (line->length < longest && !tree->failed)
            add_cell(tree, i, runs ? CELL_LEFT | CELL_RIGHT : CELL_SPACE);
    }
}

/* Draws the column that joins `head` to its dependents, and puts them on the stack. */
static void draw_head(drawing *tree, uint32_t head, size_t *depth) {
    uint32_t top = head, bottom = head, none = (uint32_t)tree->count;
    for (uint32_t i = tree->first_child[head]; i != none; i = tree->next_sibling[i]) {
        top = i < top ? i : top;
        bottom = i > bottom ? i : bottom;
    }
    tree->drawn[head] = true;
    if (top == bottom)
        return;
    level_lines(tree, top, bottom);
    for (uint32_t i = top; i <= bottom && !tree->failed; i++) {
        casus_buffer *line = &tree->lines[i];
        bool from_left = line->length > 0 && (line->data[line->length - 1] & CELL_RIGHT) != 0;
        int cell = (i > top ? CELL_UP : 0) | (i < bottom ? CELL_DOWN : 0);
        if (i == head)
            cell |= CELL_LEFT;
        else if (head_of(tree, i) == head)
            cell |= CELL_RIGHT;
        else if (from_left)
            cell |= CELL_LEFT | CELL_RIGHT;
        add_cell(tree, i, cell);
    }
    for (uint32_t i = tree->first_child[head]; i != none; i = tree->next_sibling[i])
        if (!tree->drawn[i])
            tree->stack[(*depth)++] = i;
}

static bool init_tree(drawing *tree, const casus_doc *doc, const cs_sentence *sentence) {
    tree->count = sentence->count;
    tree->first = sentence->first;
    tree->words = &doc->words.items[sentence->first];
    tree->lines = calloc(tree->count, sizeof *tree->lines);
    tree->first_child = malloc(tree->count * 3 * sizeof *tree->first_child);
    tree->drawn = calloc(tree->count, sizeof *tree->drawn);
    if (tree->lines == NULL || tree->first_child == NULL || tree->drawn == NULL)
        return false;
    tree->next_sibling = tree->first_child + tree->count;
    tree->stack = tree->next_sibling + tree->count;
    for (size_t i = 0; i < tree->count; i++)
        tree->first_child[i] = (uint32_t)tree->count;
    for (uint32_t i = (uint32_t)tree->count; i-- > 0;) {
        uint32_t head = head_of(tree, i);
        if (head == tree->count || head == i)
            continue;
        tree->next_sibling[i] = tree->first_child[head];
        tree->first_child[head] = i;
    }
    return true;
}

static void free_tree(drawing *tree) {
    for (size_t i = 0; tree->lines != NULL && i < tree->count; i++)
        casus_buffer_free(&tree->lines[i]);
    free(tree->lines);
    free(tree->first_child);
    free(tree->drawn);
}

static void put_line(cs_writer *writer, const drawing *tree, uint32_t index) {
    const cs_word *word = &tree->words[index];
    const casus_buffer *line = &tree->lines[index];
    bool runs = false;
    cs_put_string(writer, "  ");
    cs_put_style(writer, CS_STYLE_DIM);
    for (size_t i = 0; i < line->length; i++) {
        cs_put_string(writer, cells[line->data[i] & 15]);
        runs = (line->data[i] & CELL_RIGHT) != 0;
    }
    if (runs)
        cs_put_string(writer, cells[CELL_LEFT | CELL_RIGHT]);
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_char(writer, ' ');
    cs_put_style(writer, CS_STYLE_BOLD);
    cs_put_line(writer, cs_slice(writer->doc, word->span));
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_char(writer, ' ');
    cs_put_style(writer, CS_STYLE_CYAN);
    cs_put_string(writer, cs_upos_name((cs_upos)word->upos));
    cs_put_style(writer, CS_STYLE_PLAIN);
    cs_put_char(writer, ' ');
    cs_put_string(writer, cs_deprel_name((cs_deprel)word->deprel));
    if (word->name != CS_NAME_NONE) {
        cs_put_style(writer, CS_STYLE_YELLOW);
        cs_put_string(writer, word->name_begins ? "  <" : "  -");
        cs_put_string(writer, cs_name_kind_name((cs_name_kind)word->name));
        cs_put_style(writer, CS_STYLE_PLAIN);
    }
    cs_put_char(writer, '\n');
}

void cs_write_tree(cs_writer *writer, const cs_sentence *sentence) {
    drawing tree = {0};
    if (sentence->count == 0 ||
        (size_t)sentence->first + sentence->count > writer->doc->words.count)
        return;
    tree.failed = !init_tree(&tree, writer->doc, sentence);
    for (uint32_t i = 0; i < tree.count && !tree.failed; i++) {
        if (head_of(&tree, i) != tree.count)
            continue;
        size_t depth = 0;
        tree.stack[depth++] = i;
        while (depth > 0 && !tree.failed)
            draw_head(&tree, tree.stack[--depth], &depth);
    }
    for (uint32_t i = 0; i < tree.count && !tree.failed; i++)
        put_line(writer, &tree, i);
    writer->failed |= tree.failed;
    free_tree(&tree);
}

void cs_write_trees(cs_writer *writer) {
    const casus_doc *doc = writer->doc;
    for (size_t i = 0; i < doc->sentences.count && !writer->failed; i++) {
        const cs_sentence *sentence = &doc->sentences.items[i];
        cs_put_line(writer, cs_slice(doc, sentence->span));
        cs_put_char(writer, '\n');
        cs_write_tree(writer, sentence);
        cs_put_char(writer, '\n');
    }
}
