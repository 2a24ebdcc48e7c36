#include "eval_report.h"

#include <stdlib.h>
#include <string.h>

enum { WIDTH = 79, LABEL_WIDTH = 24, TYPE_WIDTH = 10, SHORT_NAME = 3 };

typedef struct text_report {
    FILE *out;
    bool colour;
} text_report;

static void put_heading(const text_report *r, const char *text) {
    fprintf(r->out, r->colour ? "\n\x1b[1m%s\x1b[0m\n" : "\n%s\n", text);
}

/* A name, cut to `width` columns; it cannot command the terminal. Returns the columns it took.
 */
static int put_clean(const text_report *r, const char *name, int width) {
    int columns = 0;
    for (; *name != '\0'; name++) {
        unsigned char c = (unsigned char)*name;
        bool continues = (c & 0xc0) == 0x80; /* a byte of the character before */
        if (!continues && columns == width)
            break;
        columns += !continues;
        fputc(c < 0x20 || c == 0x7f ? '?' : c, r->out);
    }
    return columns;
}

/* The same, filled to `width`. */
static void put_name(const text_report *r, const char *name, int width) {
    fprintf(r->out, "%*s", width - put_clean(r, name, width), "");
}

static void put_share(const text_report *r, int width, uint64_t part, uint64_t whole) {
    if (whole == 0)
        fprintf(r->out, "%*s", width, "-");
    else
        fprintf(r->out, "%*.3f", width, (double)part / (double)whole);
}

static void put_f1(const text_report *r, int width, const event_tally *tally) {
    put_share(r, width, 2 * tally->right, tally->gold + tally->coded);
}

static void put_count(const text_report *r, int width, uint64_t count) {
    fprintf(r->out, "%*llu", width, (unsigned long long)count);
}

/* ------------------------------------------------------------------------------------------------
 * Scores
 */

static void put_tally(const text_report *r, const char *label, const event_tally *tally) {
    put_name(r, label, LABEL_WIDTH);
    put_count(r, 8, tally->gold);
    put_count(r, 8, tally->coded);
    put_count(r, 8, tally->right);
    put_share(r, 11, tally->right, tally->coded);
    put_share(r, 9, tally->right, tally->gold);
    put_f1(r, 9, tally);
    fputc('\n', r->out);
}

static void put_tally_heading(const text_report *r, const char *what) {
    char heading[WIDTH + 1];
    snprintf(heading, sizeof heading,
             "%-*s    gold   coded   found  precision   recall       F1", LABEL_WIDTH, what);
    put_heading(r, heading);
}

static bool put_tallies(const text_report *r, const char *what, const name_table *names,
                        const event_tally *tallies) {
    size_t *order = names_sorted(names);
    if (order == NULL)
        return false;
    put_tally_heading(r, what);
    for (size_t i = 0; i < names->count; i++) {
        const event_tally *tally = &tallies[order[i]];
        if (tally->gold + tally->coded > 0)
            put_tally(r, names->names[order[i]], tally);
    }
    free(order);
    return true;
}

static void put_part(const text_report *r, const char *label, const part_share *share) {
    fprintf(r->out, "%-*s", LABEL_WIDTH, label);
    put_share(r, 8, share->right, share->of);
    fprintf(r->out, "   %llu of %llu\n", (unsigned long long)share->right,
            (unsigned long long)share->of);
}

static void put_parts(const text_report *r, const event_score *score) {
    put_heading(r, "right in the events found");
    put_part(r, "actors", &score->roles[ROLE_ACTOR]);
    put_part(r, "recipients", &score->roles[ROLE_RECIPIENT]);
    put_part(r, "actors and recipients", &score->both_roles);
    put_part(r, "status", &score->status);
    put_part(r, "modes", &score->modes_share);
}

static void put_worst(const text_report *r, const event_score *score,
                      const event_coding *gold) {
    if (score->worst_count == 0)
        return;
    put_heading(r, "worst documents                                    gold  missed   wrong");
    for (size_t i = 0; i < score->worst_count; i++) {
        const document_errors *errors = &score->worst[i];
        put_name(r, gold->ids.names[errors->document], 47);
        put_count(r, 8, errors->gold);
        put_count(r, 8, errors->missed);
        put_count(r, 8, errors->wrong);
        fputc('\n', r->out);
    }
}

static void put_bins(const text_report *r, const event_score *score) {
    bool any = false;
    for (int i = 0; i < CONFIDENCE_BINS; i++) {
        const confidence_bin *bin = &score->bins[i];
        if (bin->count == 0)
            continue;
        if (!any)
            put_heading(r, "confidence                coded    mean   right");
        any = true;
        fprintf(r->out, "%.1f to %.1f%*s", (double)i / CONFIDENCE_BINS,
                (double)(i + 1) / CONFIDENCE_BINS, LABEL_WIDTH - 10, "");
        put_count(r, 7, bin->count);
        fprintf(r->out, "%8.3f", bin->sum / (double)bin->count);
        put_share(r, 8, bin->right, bin->count);
        fputc('\n', r->out);
    }
}

/* ------------------------------------------------------------------------------------------------
 * What was taken for what
 */

/* The table of confusion as it is drawn: types in order, "none" behind them. */
typedef struct confusion_table {
    const name_table *types;
    const uint64_t *cells;
    size_t size;   /* types and none */
    size_t *order; /* of types; [size - 1] is none */
    char (*heads)[SHORT_NAME + 1];
    int cell_width;
} confusion_table;

static uint64_t cell_of(const confusion_table *table, size_t row, size_t column) {
    return table->cells[table->order[row] * table->size + table->order[column]];
}

static bool has_count(const confusion_table *table, size_t number, bool as_column) {
    for (size_t i = 0; i < table->size; i++)
        if ((as_column ? cell_of(table, i, number) : cell_of(table, number, i)) > 0)
            return true;
    return false;
}

static bool is_head(const confusion_table *table, size_t count, const char *head) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(table->heads[i], head) == 0)
            return true;
    return false;
}

/* Two letters and the first one behind them that tells the name from those before: CON and COS
 * for CONCEDE and CONSULT. */
static void shorten(const confusion_table *table, size_t column, const char *name) {
    char *head = table->heads[column];
    snprintf(head, SHORT_NAME + 1, "%s", name);
    for (size_t i = SHORT_NAME; is_head(table, column, head) && name[i - 1] != '\0'; i++)
        head[SHORT_NAME - 1] = name[i] == '\0' ? '*' : name[i];
}

static bool make_table(confusion_table *table, const event_score *score,
                       const name_table *types) {
    uint64_t largest = 0;
    *table = (confusion_table){types,
                               score->confusion,
                               types->count + 1,
                               names_sorted(types),
                               calloc(types->count + 1, sizeof *table->heads),
                               SHORT_NAME + 1};
    if (table->order == NULL || table->heads == NULL)
        return false;
    table->order[types->count] = types->count; /* names_sorted leaves room for it */
    for (size_t i = 0; i < types->count; i++)
        shorten(table, i, types->names[table->order[i]]);
    strcpy(table->heads[types->count], "-");
    for (size_t i = 0; i < table->size * table->size; i++)
        largest = table->cells[i] > largest ? table->cells[i] : largest;
    for (; largest >= 1000; largest /= 10)
        table->cell_width++;
    return true;
}

static void put_confusion_row(const text_report *r, const confusion_table *table, size_t row,
                              const size_t *columns, size_t count) {
    put_name(r, row == table->size - 1 ? "-" : table->types->names[table->order[row]],
             TYPE_WIDTH);
    for (size_t i = 0; i < count; i++) {
        uint64_t cell = cell_of(table, row, columns[i]);
        if (cell == 0)
            fprintf(r->out, "%*s", table->cell_width, ".");
        else
            put_count(r, table->cell_width, cell);
    }
    fputc('\n', r->out);
}

static void put_confusion_columns(const text_report *r, const confusion_table *table,
                                  const size_t *columns, size_t count) {
    fprintf(r->out, "%*s", TYPE_WIDTH, "");
    for (size_t i = 0; i < count; i++)
        fprintf(r->out, "%*s", table->cell_width, table->heads[columns[i]]);
    fputc('\n', r->out);
    for (size_t row = 0; row < table->size; row++)
        if (has_count(table, row, false))
            put_confusion_row(r, table, row, columns, count);
}

static bool put_confusion(const text_report *r, const event_score *score,
                          const name_table *types) {
    confusion_table table;
    size_t columns[WIDTH], count = 0;
    bool good = make_table(&table, score, types);
    if (good)
        put_heading(r, "what was taken for what (rows: gold, columns: coded, -: nothing)");
    for (size_t i = 0; good && i < table.size; i++) {
        if (has_count(&table, i, true))
            columns[count++] = i;
        bool full = (int)(count + 1) * table.cell_width > WIDTH - TYPE_WIDTH;
        if (count > 0 && (full || i + 1 == table.size)) {
            put_confusion_columns(r, &table, columns, count);
            count = 0;
        }
    }
    free(table.order);
    free(table.heads);
    return good;
}

bool write_score_text(FILE *out, const event_score *score, const event_coding *gold,
                      bool colour) {
    const text_report r = {out, colour};
    const coding_vocabulary *names = gold->vocabulary;
    fprintf(out, "%zu %s, %llu of %llu gold events found, %llu coded\n", gold->document_count,
            gold->document_count == 1 ? "document" : "documents",
            (unsigned long long)score->all.right, (unsigned long long)score->all.gold,
            (unsigned long long)score->all.coded);
    put_tally_heading(&r, "events");
    put_tally(&r, "all", &score->all);
    put_parts(&r, score);
    if (!put_tallies(&r, "type", &names->types, score->types) ||
        !put_tallies(&r, "mode", &names->modes, score->modes) ||
        !put_tallies(&r, "status", &names->statuses, score->statuses) ||
        !put_confusion(&r, score, &names->types))
        return false;
    put_worst(&r, score, gold);
    put_bins(&r, score);
    return true;
}

/* ------------------------------------------------------------------------------------------------
 * Comparisons
 */

static void put_difference(const text_report *r, const char *label,
                           const coding_difference *found) {
    put_name(r, label, LABEL_WIDTH);
    put_count(r, 8, found->tallies[0].gold);
    put_f1(r, 9, &found->tallies[0]);
    put_f1(r, 9, &found->tallies[1]);
    fprintf(r->out, "  %+7.3f  %7.4f\n", found->difference, found->p);
}

static bool has_events(const coding_difference *found) {
    return found->tallies[0].gold + found->tallies[0].coded + found->tallies[1].coded > 0;
}

bool write_comparison_text(FILE *out, const coding_comparison *comparison,
                           const event_coding *gold, const char *const names[2], bool colour) {
    const text_report r = {out, colour};
    size_t *order = names_sorted(&gold->vocabulary->types);
    if (order == NULL)
        return false;
    for (int side = 0; side < 2; side++) {
        fprintf(out, "%c: ", "AB"[side]);
        (void)put_clean(&r, names[side], WIDTH - 3);
        fputc('\n', out);
    }
    put_tally_heading(&r, "events");
    put_tally(&r, "A", &comparison->all.tallies[0]);
    put_tally(&r, "B", &comparison->all.tallies[1]);
    put_heading(&r, "F1                          gold        A        B     A - B        p");
    put_difference(&r, "all", &comparison->all);
    for (size_t i = 0; i < comparison->type_count; i++)
        if (has_events(&comparison->types[order[i]]))
            put_difference(&r, gold->vocabulary->types.names[order[i]],
                           &comparison->types[order[i]]);
    fprintf(out,
            "\np: approximate randomisation over %zu documents, %d shuffles (Noreen 1989)\n",
            gold->document_count, SHUFFLES);
    free(order);
    return true;
}
