/* The part of the public interface that works on lexicon files: the check. */
#include "api/knowledge.h"
#include "lexicon/lexicon_check.h"

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
        status = cs_lexicon_check_finish(run.check, report, context, error);
    cs_patterns_free(run.patterns);
    cs_lexicon_check_free(run.check);
    return status;
}
