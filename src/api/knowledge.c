#include "api/knowledge.h"

#include "api/embedded.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Far above any lexicon; a larger file is not one. */
enum { MOST_FILE_BYTES = 64 << 20 };

static bool is_lexicon_file(cs_text name) {
    return cs_text_ends(name, CS_LITERAL(".lex"));
}

static bool is_pattern_file(cs_text name) {
    return cs_text_ends(name, CS_LITERAL(".pat"));
}

/* Who takes the files. */
typedef struct file_taker {
    cs_take_file *take;
    void *context;
} file_taker;

bool cs_is_grammar_file(cs_text name) {
    return cs_text_starts(name, CS_LITERAL("grammar/"));
}

static casus_status add_embedded(const file_taker *taker, bool grammar_only,
                                 casus_error *error) {
    static const char folder[] = "lexicon/";
    casus_status status = CASUS_OK;
    for (size_t i = 0; i < cs_embedded_file_count && status == CASUS_OK; i++) {
        const cs_embedded_file *file = &cs_embedded_files[i];
        cs_text name = cs_text_of(file->name);
        if (!cs_text_starts(name, CS_LITERAL("lexicon/")) ||
            (grammar_only && !cs_is_grammar_file((cs_text){name.data + sizeof folder - 1,
                                                           name.length - (sizeof folder - 1)})))
            continue;
        if (is_lexicon_file(name) || is_pattern_file(name))
            status = taker->take(taker->context, file->name + sizeof folder - 1,
                                 (cs_text){file->data, (size_t)(file->end - file->data)}, false,
                                 error);
    }
    return status;
}

static casus_status fail_with_errno(casus_error *error, const char *path) {
    int reason = errno;
    return reason == ENOMEM ? cs_fail_memory(error)
                            : cs_fail(error, CASUS_ERROR_IO, (cs_place){.source = path}, "%s",
                                      strerror(reason));
}

static casus_status add_file(const file_taker *taker, const char *path, casus_error *error) {
    casus_status status = CASUS_OK;
    char *data = NULL;
    struct stat info;
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return fail_with_errno(error, path);
    if (fstat(fileno(file), &info) != 0) {
        status = fail_with_errno(error, path);
        goto done;
    }
    if (!S_ISREG(info.st_mode) || info.st_size > MOST_FILE_BYTES) {
        status = cs_fail(error, CASUS_ERROR_LEXICON, (cs_place){.source = path},
                         "not a lexicon: it is no plain file, or larger than 64 MiB");
        goto done;
    }
    size_t size = (size_t)info.st_size;
    data = malloc(size + 1);
    if (data == NULL) {
        status = cs_fail_memory(error);
        goto done;
    }
    size_t length = fread(data, 1, size, file);
    if (ferror(file))
        status = fail_with_errno(error, path);
    else
        status = taker->take(taker->context, path, (cs_text){data, length}, true, error);
done:
    free(data);
    fclose(file);
    return status;
}

static int select_files(const struct dirent *item) {
    cs_text name = cs_text_of(item->d_name);
    return item->d_name[0] != '.' && (is_lexicon_file(name) || is_pattern_file(name));
}

/* By bytes, so that the order is the same in every locale. */
static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* Adds the files of `folder`/`below`; a missing `below` is fine. */
static casus_status add_folder(const file_taker *taker, const char *folder, const char *below,
                               size_t *added, casus_error *error) {
    casus_status status = CASUS_OK;
    struct dirent **items = NULL;
    char *path = NULL;
    int count = 0;
    size_t room = strlen(folder) + strlen(below) + 258;
    path = malloc(room);
    if (path == NULL)
        return cs_fail_memory(error);
    snprintf(path, room, "%s%s", folder, below);
    count = scandir(path, &items, select_files, by_name);
    if (count < 0 && !(below[0] != '\0' && (errno == ENOENT || errno == ENOTDIR)))
        status = fail_with_errno(error, path);
    for (int i = 0; i < count && status == CASUS_OK; i++) {
        snprintf(path, room, "%s%s/%s", folder, below, items[i]->d_name);
        status = add_file(taker, path, error);
        ++*added;
    }
    for (int i = 0; i < count; i++)
        free(items[i]);
    free(items);
    free(path);
    return status;
}

static casus_status add_path(const file_taker *taker, const char *path, casus_error *error) {
    size_t added = 0;
    casus_status status = add_folder(taker, path, "", &added, error);
    if (status == CASUS_OK)
        status = add_folder(taker, path, "/events", &added, error);
    if (status == CASUS_OK && added == 0)
        status = cs_fail(error, CASUS_ERROR_LEXICON, (cs_place){.source = path},
                         "the folder has no *.lex and no *.pat file");
    return status;
}

static const cs_embedded_file *embedded_file(cs_text name) {
    for (size_t i = 0; i < cs_embedded_file_count; i++)
        if (cs_text_equal(cs_text_of(cs_embedded_files[i].name), name))
            return &cs_embedded_files[i];
    return NULL;
}

static casus_status open_embedded(cs_model **out, const cs_embedded_file *file,
                                  casus_error *error) {
    return cs_model_open_memory(out, file->data, (size_t)(file->end - file->data), file->name,
                                error);
}

/* The weights were trained on the program's own patterns, and on the word vectors of one model:
 * without these they are left out. */
static casus_status open_weights(cs_model **out, const char *name, const cs_model *model,
                                 casus_error *error) {
    const cs_embedded_file *file = embedded_file(cs_text_of(name));
    cs_strings version = {0};
    if (file == NULL)
        return CASUS_OK;
    casus_status status = open_embedded(out, file, error);
    if (status == CASUS_OK)
        status = cs_model_strings(*out, "events.model", &version, error);
    bool fits = status == CASUS_OK && version.count == 1 &&
                cs_text_equal(cs_strings_at(&version, 0), cs_text_of(cs_model_version(model)));
    if (!fits) {
        cs_model_free(*out);
        *out = NULL;
    }
    return status;
}

static casus_status open_all_weights(cs_knowledge *knowledge,
                                     const casus_model_options *options, casus_error *error) {
    if (options->no_builtin_lexicon || options->patterns_only)
        return CASUS_OK;
    casus_status status =
        open_weights(&knowledge->weights, "models/events.model", knowledge->model, error);
    if (status == CASUS_OK)
        status = open_weights(&knowledge->pair_weights, "models/pairs.model", knowledge->model,
                              error);
    return status;
}

casus_status cs_each_own_file(const casus_model_options *options, cs_take_file *take,
                              void *context, casus_error *error) {
    const file_taker taker = {take, context};
    casus_status status = CASUS_OK;
    for (size_t i = 0; i < options->lexicon_path_count && status == CASUS_OK; i++)
        status = add_path(&taker, options->lexicon_paths[i], error);
    return status;
}

casus_status cs_each_lexicon_file(const casus_model_options *options, cs_take_file *take,
                                  void *context, casus_error *error) {
    const file_taker taker = {take, context};
    casus_status status = add_embedded(&taker, options->no_builtin_lexicon, error);
    return status == CASUS_OK ? cs_each_own_file(options, take, context, error) : status;
}

/* `source` names the text in errors and, for patterns, in the "rule" of events. */
static casus_status add_text(void *context, const char *source, cs_text text, bool is_own,
                             casus_error *error) {
    cs_knowledge *knowledge = context;
    if (is_pattern_file(cs_text_of(source)))
        return cs_patterns_add(knowledge->patterns, source, text, is_own, error);
    return cs_lexicon_add(knowledge->lexicon, source, text, error);
}

static casus_status open_model(cs_model **out, const char *path, casus_error *error) {
    if (path != NULL)
        return cs_model_open_file(out, path, error);
    const cs_embedded_file *file = embedded_file(CS_LITERAL("models/casus.model"));
    if (file != NULL)
        return open_embedded(out, file, error);
    return cs_fail(error, CASUS_ERROR_MODEL, CS_NOWHERE,
                   "this program was built without a model; name a model file");
}

casus_status cs_knowledge_open(cs_knowledge *knowledge, const casus_model_options *options,
                               casus_error *error) {
    casus_status status = open_model(&knowledge->model, options->model_path, error);
    if (status == CASUS_OK)
        status = open_all_weights(knowledge, options, error);
    if (status == CASUS_OK)
        status = cs_lexicon_new(&knowledge->lexicon, error);
    if (status == CASUS_OK)
        status = cs_patterns_new(&knowledge->patterns, error);
    if (status == CASUS_OK)
        status = cs_each_lexicon_file(options, add_text, knowledge, error);
    if (status == CASUS_OK)
        status = cs_lexicon_finish(knowledge->lexicon, error);
    if (status == CASUS_OK)
        status = cs_patterns_finish(knowledge->patterns, error);
    return status;
}

void cs_knowledge_close(cs_knowledge *knowledge) {
    cs_patterns_free(knowledge->patterns);
    cs_lexicon_free(knowledge->lexicon);
    cs_model_free(knowledge->weights);
    cs_model_free(knowledge->pair_weights);
    cs_model_free(knowledge->model);
    memset(knowledge, 0, sizeof *knowledge);
}
