/* The part of the public interface that works on lexicon files: the check. */
#include "api/knowledge.h"
#include "lexicon/lexicon_check.h"
#include "pipeline/pattern_examples.h"

#include <stdio.h>

/* One run over the files. */
typedef struct check_run {
    cs_lexicon_check *check;
    cs_patterns *patterns;
    cs_check_use use; /* of the files being read */
    const char *const *folders;
    size_t folder_count;
    casus_status status; /* of a report; the first failure stays */
} check_run;

static casus_status take_file(void *context, const char *source, cs_text text, bool is_own,
                              casus_error *error) {
    check_run *run = context;
    if (!cs_text_ends(cs_text_of(source), CS_LITERAL(".pat")))
        return cs_lexicon_check_add(run->check, source, text, run->use, error);
    return run->use == CS_CHECK_CODES && !cs_is_grammar_file(cs_text_of(source))
               ? CASUS_OK
               : cs_patterns_add(run->patterns, source, text, is_own, error);
}

static bool is_wanted(const check_run *run, cs_text source) {
    for (size_t i = 0; i < run->folder_count; i++) {
        cs_text folder = cs_text_of(run->folders[i]);
        if (cs_text_starts(source, folder) && source.length > folder.length &&
            (source.data[folder.length] == '/' || cs_text_ends(folder, CS_LITERAL("/"))))
            return true;
    }
    return run->folder_count == 0;
}

static void note_pattern(void *context, const casus_error *error) {
    check_run *run = context;
    if (run->status == CASUS_OK && is_wanted(run, cs_text_of(error->source)))
        run->status = cs_lexicon_check_note(run->check, "pattern", error, NULL);
}

/* The built-in lexicon, then the folders; codes of nations and the check's own word sets always
 * come from the built-in one. */
static casus_status read_files(check_run *run, const casus_model_options *options,
                               casus_error *error) {
    casus_model_options builtin = {0};
    run->use = options->no_builtin_lexicon        ? CS_CHECK_CODES
               : options->lexicon_path_count == 0 ? CS_CHECK_WANTED
                                                  : CS_CHECK_COMPARE;
    casus_status status = cs_each_lexicon_file(&builtin, take_file, run, error);
    run->use = CS_CHECK_WANTED;
    return status == CASUS_OK ? cs_each_own_file(options, take_file, run, error) : status;
}

static bool has_own_examples(const cs_patterns *patterns) {
    for (size_t i = 0; i < cs_patterns_example_count(patterns); i++)
        if (cs_patterns_at(patterns, cs_patterns_example(patterns, i)->pattern)->is_own)
            return true;
    return false;
}

static casus_status note_example(check_run *run, const cs_example *example, const char *told,
                                 casus_error *error) {
    casus_error what = {.line = example->line};
    snprintf(what.source, sizeof what.source, "%.*s", (int)example->file.length,
             example->file.data);
    snprintf(what.message, sizeof what.message, "the %c sentence gives %s",
             example->positive ? '+' : '*', told);
    return cs_lexicon_check_note(run->check, "example", &what, error);
}

static casus_status run_examples(check_run *run, cs_pipeline *pipeline,
                                 const cs_patterns *patterns, casus_error *error) {
    casus_status status = CASUS_OK;
    for (size_t i = 0; i < cs_patterns_example_count(patterns) && status == CASUS_OK; i++) {
        const cs_example *example = cs_patterns_example(patterns, i);
        cs_example_outcome outcome;
        casus_error wrong;
        if (!cs_patterns_at(patterns, example->pattern)->is_own)
            continue;
        status = cs_example_run(pipeline, patterns, example, &outcome, &wrong);
        if (status == CASUS_ERROR_LEXICON)
            status = cs_lexicon_check_note(run->check, "example", &wrong, error);
        else if (status != CASUS_OK)
            *error = wrong;
        else if (!outcome.holds)
            status = note_example(run, example, outcome.told, error);
    }
    return status;
}

/* Codes the examples of the folders' patterns, by the patterns alone. Where the program would
 * refuse the files (there is a finding then), or was built without a model, none is run. */
static casus_status check_examples(check_run *run, const casus_model_options *options,
                                   casus_error *error) {
    if (!has_own_examples(run->patterns))
        return CASUS_OK;
    casus_model_options what = *options;
    cs_knowledge knowledge = {0};
    cs_stages *stages = NULL;
    cs_pipeline *pipeline = NULL;
    what.patterns_only = 1;
    casus_error own;
    casus_status status = cs_knowledge_open(&knowledge, &what, &own);
    if (status == CASUS_OK)
        status = cs_stages_new(&stages, knowledge.model, knowledge.lexicon, knowledge.patterns,
                               NULL, NULL, &own);
    bool cannot = status == CASUS_ERROR_LEXICON ||
                  (status == CASUS_ERROR_MODEL && options->model_path == NULL);
    if (status == CASUS_OK)
        status = cs_pipeline_new(&pipeline, stages, &own);
    if (status == CASUS_OK)
        status = run_examples(run, pipeline, knowledge.patterns, &own);
    if (status != CASUS_OK && !cannot && error != NULL)
        *error = own;
    cs_pipeline_free(pipeline);
    cs_stages_free(stages);
    cs_knowledge_close(&knowledge);
    return cannot ? CASUS_OK : status;
}

casus_status casus_lexicon_check(const casus_model_options *options,
                                 casus_finding_report *report, void *context,
                                 casus_error *error) {
    static const casus_model_options defaults = {0};
    if (options == NULL)
        options = &defaults;
    check_run run = {.folders = options->lexicon_paths,
                     .folder_count = options->lexicon_path_count};
    casus_error own;
    casus_status status = cs_lexicon_check_new(&run.check, error);
    if (status == CASUS_OK)
        status = cs_patterns_new(&run.patterns, error);
    if (status == CASUS_OK)
        status = read_files(&run, options, error);
    if (status == CASUS_OK &&
        (cs_patterns_finish_reporting(run.patterns, note_pattern, &run, &own) != CASUS_OK ||
         run.status != CASUS_OK))
        status = cs_fail_memory(error);
    if (status == CASUS_OK)
        status = check_examples(&run, options, error);
    if (status == CASUS_OK)
        status = cs_lexicon_check_finish(run.check, report, context, error);
    cs_patterns_free(run.patterns);
    cs_lexicon_check_free(run.check);
    return status;
}
