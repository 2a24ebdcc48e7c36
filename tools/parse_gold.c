/*
 * Parses the words of a CoNLL-U file: the syntax stage alone, on given sentences and tokens.
 *
 * usage: parse_gold MODEL IN.conllu OUT.conllu [portable|avx2|avx512vnni] [rounds]
 *
 * The trainer's check of the C code (train/export.py --check), the scores with given tokens,
 * and the stage's speed, which is printed. Uses the library's inside, so it is no part of the
 * program.
 */
#include "base/buffer.h"
#include "syntax/syntax.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    char *data = NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        long length = ftell(file);
        rewind(file);
        data = length < 0 ? NULL : malloc((size_t)length + 1);
        if (data != NULL)
            *size = fread(data, 1, (size_t)length, file);
    }
    fclose(file);
    return data;
}

/* One line of ten columns into the document's last sentence. */
static bool add_line(casus_doc *doc, cs_text line, uint32_t *token_end, bool *space,
                     bool *token_space) {
    cs_text columns[10];
    for (int i = 0; i < 10; i++)
        columns[i] = cs_text_cut(&line, '\t');
    cs_text id = columns[0];
    if (cs_text_find(id, CS_LITERAL(".")) != SIZE_MAX)
        return true;
    bool after = cs_text_find(columns[9], CS_LITERAL("SpaceAfter=No")) == SIZE_MAX;
    if (cs_text_find(id, CS_LITERAL("-")) != SIZE_MAX) {
        cs_text_cut(&id, '-');
        *token_end = (uint32_t)strtoul(id.data, NULL, 10);
        *token_space = after;
        return true;
    }
    uint32_t number = (uint32_t)strtoul(id.data, NULL, 10);
    cs_word *word = cs_push(&doc->arena, &doc->words);
    if (word == NULL)
        return false;
    bool inside = number < *token_end;
    word->form = columns[1];
    word->token_words = 1;
    word->space_before = *space;
    *space = inside ? false : number == *token_end ? *token_space : after;
    doc->sentences.items[doc->sentences.count - 1].count++;
    return true;
}

static bool read_conllu(casus_doc *doc, cs_text text) {
    bool open = false, space = true, token_space = true;
    uint32_t token_end = 0;
    while (text.length > 0) {
        cs_text line = cs_text_cut(&text, '\n');
        if (line.length == 0) {
            open = false;
            continue;
        }
        if (line.data[0] == '#')
            continue;
        if (!open) {
            cs_sentence *sentence = cs_push(&doc->arena, &doc->sentences);
            if (sentence == NULL)
                return false;
            sentence->first = (uint32_t)doc->words.count;
            open = true, token_end = 0, space = true;
        }
        if (!add_line(doc, line, &token_end, &space, &token_space))
            return false;
    }
    return true;
}

/* The input again with columns 3, 4, 6, 7, 8 and 10 filled in. */
static void write_conllu(const casus_doc *doc, cs_text text, FILE *out) {
    size_t at = 0, sentence = 0;
    while (text.length > 0) {
        cs_text line = cs_text_cut(&text, '\n');
        cs_text rest = line, id = cs_text_cut(&rest, '\t');
        if (line.length == 0)
            sentence++;
        if (line.length == 0 || line.data[0] == '#' ||
            cs_text_find(id, CS_LITERAL(".")) != SIZE_MAX ||
            cs_text_find(id, CS_LITERAL("-")) != SIZE_MAX) {
            fprintf(out, "%.*s\n", (int)line.length, line.data);
            continue;
        }
        const cs_word *word = &doc->words.items[at++];
        uint32_t first = doc->sentences.items[sentence].first;
        cs_text feats = doc->feats_names[word->feats];
        fprintf(out, "%.*s\t%.*s\t%.*s\t%s\t_\t%.*s\t%u\t%s\t_\t", (int)id.length, id.data,
                (int)word->form.length, word->form.data, (int)word->lemma.length,
                word->lemma.data, cs_upos_name((cs_upos)word->upos), (int)feats.length,
                feats.data, word->head == CS_NO_WORD ? 0 : word->head - first + 1,
                cs_deprel_name((cs_deprel)word->deprel));
        if (word->name == CS_NAME_NONE)
            fprintf(out, "_\n");
        else
            fprintf(out, "NE=%c-%s\n", word->name_begins ? 'B' : 'I',
                    cs_name_kind_name((cs_name_kind)word->name));
    }
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
    if (count < 4) {
        fprintf(stderr, "usage: parse_gold MODEL IN.conllu OUT.conllu [KERNELS] [ROUNDS]\n");
        return 2;
    }
    casus_error error = {0};
    cs_model *model = NULL;
    cs_syntax_model *classes = NULL;
    cs_syntax *syntax = NULL;
    casus_doc doc = {0};
    int failed = 1;
    size_t size = 0;
    FILE *out = NULL;
    char *data = read_file(arguments[2], &size);
    const cs_kernels *kernels = count > 4 ? cs_kernels_named(arguments[4]) : cs_kernels_best();
    int rounds = count > 5 ? atoi(arguments[5]) : 1;
    if (data == NULL || kernels == NULL || !read_conllu(&doc, (cs_text){data, size})) {
        fprintf(stderr, "parse_gold: cannot read %s, or no such kernels\n", arguments[2]);
        goto done;
    }
    double start = seconds();
    if (cs_model_open_file(&model, arguments[1], &error) != CASUS_OK ||
        cs_syntax_model_new(&classes, model, &error) != CASUS_OK ||
        cs_syntax_new(&syntax, classes, kernels, &error) != CASUS_OK) {
        fprintf(stderr, "parse_gold: %s: %s\n", arguments[1], error.message);
        goto done;
    }
    double opened = seconds();
    for (int i = 0; i < rounds; i++)
        if (cs_syntax_run(syntax, &doc, &error) != CASUS_OK) {
            fprintf(stderr, "parse_gold: %s\n", error.message);
            goto done;
        }
    double finished = seconds();
    fprintf(stderr, "%s: opened in %.1f ms; %zu words, %.0f words/s\n", kernels->name,
            1e3 * (opened - start), doc.words.count,
            (double)doc.words.count * rounds / (finished - opened));
    out = fopen(arguments[3], "wb");
    if (out == NULL)
        goto done;
    write_conllu(&doc, (cs_text){data, size}, out);
    failed = 0;
done:
    if (out != NULL && fclose(out) != 0)
        failed = 1;
    cs_syntax_free(syntax);
    cs_syntax_model_free(classes);
    cs_model_free(model);
    cs_arena_free(&doc.arena);
    free(data);
    return failed;
}
