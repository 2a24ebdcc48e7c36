/* The part of the public interface that imports lists of other projects. */
#include "api/knowledge.h"
#include "base/buffer.h"
#include "import/import.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define INPUT_MAX_BYTES ((long long)2 << 30)

enum { PATTERN_FILES_MAX = 200 };

/* What is open during an import. */
typedef struct import_run {
    cs_arena arena;
    cs_lexicon *lexicon;
    cs_named_text patterns[PATTERN_FILES_MAX];
    size_t pattern_count;
    char *data;
    size_t length;
} import_run;

static casus_status fail_with_errno(const char *path, casus_error *error) {
    int reason = errno;
    return reason == ENOMEM ? cs_fail_memory(error)
                            : cs_fail(error, CASUS_ERROR_IO, (cs_place){.source = path}, "%s",
                                      strerror(reason));
}

/* Reads a whole file; *data is malloc'ed. */
static casus_status read_file(const char *path, char **data, size_t *length,
                              casus_error *error) {
    struct stat info;
    casus_status status = CASUS_OK;
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return fail_with_errno(path, error);
    if (fstat(fileno(file), &info) != 0)
        status = fail_with_errno(path, error);
    else if (!S_ISREG(info.st_mode) || info.st_size > INPUT_MAX_BYTES)
        status = cs_fail(error, CASUS_ERROR_INPUT, (cs_place){.source = path},
                         "it is no plain file, or larger than 2 GiB");
    if (status == CASUS_OK) {
        *data = malloc((size_t)info.st_size + 1);
        if (*data == NULL)
            status = cs_fail_memory(error);
    }
    if (status == CASUS_OK) {
        *length = fread(*data, 1, (size_t)info.st_size, file);
        if (ferror(file))
            status = fail_with_errno(path, error);
        else if (*length >= 2 && memcmp(*data, "PK", 2) == 0)
            status = cs_fail(error, CASUS_ERROR_INPUT, (cs_place){.source = path},
                             "it is a zip archive; unpack it first");
    }
    fclose(file);
    return status;
}

/* Built-in files: their texts live as long as the program. */
static casus_status take_file(void *context, const char *source, cs_text text, bool is_own,
                              casus_error *error) {
    import_run *run = context;
    (void)is_own;
    if (!cs_text_ends(cs_text_of(source), CS_LITERAL(".pat")))
        return cs_lexicon_add(run->lexicon, source, text, error);
    if (run->pattern_count == PATTERN_FILES_MAX)
        return cs_fail(error, CASUS_ERROR_LIMIT, CS_NOWHERE, "too many pattern files");
    run->patterns[run->pattern_count++] = (cs_named_text){source, text};
    return CASUS_OK;
}

/* Opens the built-in lexicon with what was imported before, and reads the input. */
static casus_status open_run(import_run *run, const char *path, const casus_buffer *lexicon,
                             const casus_buffer *patterns, casus_error *error) {
    const casus_model_options builtin = {0};
    cs_arena_init(&run->arena);
    casus_status status = cs_lexicon_new(&run->lexicon, error);
    if (status == CASUS_OK)
        status = cs_each_lexicon_file(&builtin, take_file, run, error);
    if (status == CASUS_OK && lexicon->length > 0)
        status = take_file(run, "imported.lex", (cs_text){lexicon->data, lexicon->length}, true,
                           error);
    if (status == CASUS_OK && patterns != NULL && patterns->length > 0)
        status = take_file(run, "events/imported.pat",
                           (cs_text){patterns->data, patterns->length}, true, error);
    if (status == CASUS_OK)
        status = cs_lexicon_finish(run->lexicon, error);
    return status == CASUS_OK ? read_file(path, &run->data, &run->length, error) : status;
}

static void close_run(import_run *run) {
    cs_lexicon_free(run->lexicon);
    cs_arena_free(&run->arena);
    free(run->data);
}

casus_status casus_import_geonames(casus_buffer *lexicon, const char *path,
                                   const casus_import_options *options,
                                   casus_import_report *report, void *context,
                                   casus_import_counts *counts, casus_error *error) {
    static const casus_import_options defaults = {0};
    import_run run = {0};
    char *admin1 = NULL;
    size_t admin1_length = 0;
    options = options == NULL ? &defaults : options;
    casus_status status = open_run(&run, path, lexicon, NULL, error);
    if (status == CASUS_OK && options->admin1_path != NULL)
        status = read_file(options->admin1_path, &admin1, &admin1_length, error);
    if (status == CASUS_OK) {
        cs_import import = {.lexicon = run.lexicon,
                            .source = path,
                            .options = options,
                            .report = report,
                            .context = context};
        status =
            cs_import_geonames(&import, (cs_text){run.data, run.length},
                               (cs_text){admin1, admin1_length}, &run.arena, lexicon, error);
        if (counts != NULL)
            *counts = import.counts;
    }
    free(admin1);
    close_run(&run);
    return status;
}

static casus_status import_dictionary(cs_import *import, import_run *run, casus_buffer *lexicon,
                                      casus_buffer *patterns, casus_error *error) {
    const cs_text text = {run->data, run->length};
    switch (cs_import_dictionary_kind(text)) {
    case CS_DICTIONARY_ACTORS:
        return cs_import_actors(import, text, &run->arena, lexicon, error);
    case CS_DICTIONARY_AGENTS:
        return cs_import_agents(import, text, &run->arena, lexicon, error);
    case CS_DICTIONARY_VERBS:
        return cs_import_verbs(import, text, run->patterns, run->pattern_count, &run->arena,
                               patterns, error);
    case CS_DICTIONARY_ISSUES:
        return cs_fail(error, CASUS_ERROR_INPUT, (cs_place){.source = import->source},
                       "a list of issues; only actors, agents and verbs can be imported");
    case CS_DICTIONARY_UNKNOWN:
        break;
    }
    return cs_fail(error, CASUS_ERROR_INPUT, (cs_place){.source = import->source},
                   "no dictionary of actors, agents or verbs: no line has a [CODE]");
}

casus_status casus_import_petrarch(casus_buffer *lexicon, casus_buffer *patterns,
                                   const char *path, const casus_import_options *options,
                                   casus_import_report *report, void *context,
                                   casus_import_counts *counts, casus_error *error) {
    static const casus_import_options defaults = {0};
    import_run run = {0};
    casus_status status = open_run(&run, path, lexicon, patterns, error);
    if (status == CASUS_OK) {
        cs_import import = {.lexicon = run.lexicon,
                            .source = path,
                            .options = options == NULL ? &defaults : options,
                            .report = report,
                            .context = context};
        status = import_dictionary(&import, &run, lexicon, patterns, error);
        if (counts != NULL)
            *counts = import.counts;
    }
    close_run(&run);
    return status;
}
