#include "commands.h"

#include "lexicon_new.h"
#include "messages.h"
#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: casus lexicon check [--only-lexicon] [DIR]...\n"
    "       casus lexicon new DIR\n"
    "       casus lexicon import-geonames [OPTION]... FILE\n"
    "       casus lexicon import-petrarch [-o DIR] FILE...\n"
    "\n"
    "check looks for mistakes in the built-in lexicon or in folders of your own\n"
    "(*.lex, events/*.pat). new begins a folder with examples. The imports make\n"
    "lexicon files of GeoNames' dumps and of TABARI's and PETRARCH's dictionaries,\n"
    "and say what could not be taken over.\n"
    "  -o, --output PATH   import: the file; for import-petrarch the new folder\n"
    "      --population N  towns with N people or more  --admin1 FILE  regions' names\n"
    "      --keep-known    import also what the built-in lexicon has\n"
    "      --only-lexicon  check: do not compare with the built-in lexicon\n"
    "  -v, --verbose       import: each line left out  -q, --quiet  no counts\n"
    "\n"
    "Exit status of check: 0 nothing to mend (notes may be printed); 3 something is.\n"
    "\n"
    "examples:\n"
    "  casus lexicon new my-lexicon && casus lexicon check my-lexicon\n"
    "  casus lexicon import-geonames --population 5000 cities500.txt -o my/towns.lex\n"
    "  casus lexicon import-petrarch Phoenix.agents.txt CAMEO.2.0.txt -o phoenix\n";

/* ------------------------------------------------------------------------------------------------
 * check
 */

typedef struct check_result {
    result_output output;
    uint64_t mistakes, notes;
} check_result;

static void print_finding(void *context, const casus_finding *finding) {
    check_result *result = context;
    char line[2048];
    int length = snprintf(line, sizeof line, "%s:%llu: %s: %s\n", finding->file,
                          (unsigned long long)finding->line, finding->kind, finding->text);
    if (length >= (int)sizeof line) {
        length = (int)sizeof line - 1;
        line[length - 1] = '\n';
    }
    for (int i = 0; i < length - 1; i++) /* a file cannot command the terminal */
        if ((unsigned char)line[i] < 0x20 || line[i] == 0x7f)
            line[i] = '?';
    output_write(&result->output, line, (size_t)length);
    result->mistakes += !finding->is_note;
    result->notes += finding->is_note != 0;
}

static int run_check(const program_options *options, const char *const *folders,
                     size_t folder_count) {
    check_result result = {0};
    casus_error error;
    casus_model_options what = {.lexicon_paths = folders,
                                .lexicon_path_count = folder_count,
                                .no_builtin_lexicon = options->only_lexicon};
    if (options->only_lexicon && folder_count == 0) {
        message("--only-lexicon needs a folder to check");
        return STATUS_USAGE;
    }
    if (!output_open(&result.output, options->output, false))
        return STATUS_NOTHING;
    casus_status status = casus_lexicon_check(&what, print_finding, &result, &error);
    if (status != CASUS_OK)
        message_error(&error);
    bool written = status == CASUS_OK && output_commit(&result.output);
    output_close(&result.output);
    if (!written)
        return STATUS_NOTHING;
    if (!options->quiet)
        message("%llu to mend, %llu %s", (unsigned long long)result.mistakes,
                (unsigned long long)result.notes, result.notes == 1 ? "note" : "notes");
    return result.mistakes > 0 ? STATUS_SOME : STATUS_OK;
}

/* ------------------------------------------------------------------------------------------------
 * The imports
 */

enum { REASONS_MAX = 64 };

/* What could not be taken over, counted by reason. */
typedef struct import_tally {
    bool verbose;
    struct {
        const char *reason;
        bool partly;
        uint64_t count;
    } reasons[REASONS_MAX];
    size_t reason_count;
    casus_import_counts counts;
} import_tally;

static void note_line(void *context, const casus_import_note *note) {
    import_tally *tally = context;
    size_t i = 0;
    if (tally->verbose)
        message("%s:%llu: %s: %s", note->file, (unsigned long long)note->line, note->reason,
                note->text);
    while (i < tally->reason_count && strcmp(tally->reasons[i].reason, note->reason) != 0)
        i++;
    if (i == REASONS_MAX)
        return;
    if (i == tally->reason_count)
        tally->reason_count++;
    tally->reasons[i].reason = note->reason;
    tally->reasons[i].partly = note->partly != 0;
    tally->reasons[i].count++;
}

static void add_counts(import_tally *tally, const casus_import_counts *counts) {
    tally->counts.taken += counts->taken;
    tally->counts.partly += counts->partly;
    tally->counts.left_out += counts->left_out;
}

static void print_tally(const import_tally *tally) {
    message("%llu taken over, %llu left out", (unsigned long long)tally->counts.taken,
            (unsigned long long)tally->counts.left_out);
    for (int partly = 0; partly < 2; partly++)
        for (size_t i = 0; i < tally->reason_count; i++)
            if (tally->reasons[i].partly == (partly != 0))
                message("%8llu %s: %s", (unsigned long long)tally->reasons[i].count,
                        partly ? "in part" : "left out", tally->reasons[i].reason);
}

static int run_geonames(const program_options *options, const char *path) {
    casus_import_options what = {.least_population = options->population,
                                 .admin1_path = options->admin1,
                                 .keep_known = options->keep_known};
    import_tally tally = {.verbose = options->verbose};
    casus_import_counts counts = {0};
    casus_buffer places = {0};
    casus_error error;
    result_output output;
    static const char head[] = "# Places of GeoNames (geonames.org, CC BY 4.0), imported by "
                               "`casus lexicon import-geonames`.\n\n";
    int status = STATUS_NOTHING;
    if (casus_import_geonames(&places, path, &what, note_line, &tally, &counts, &error) !=
        CASUS_OK) {
        message_error(&error);
    } else {
        add_counts(&tally, &counts);
        if (output_open(&output, options->output, false) &&
            output_write(&output, head, sizeof head - 1) &&
            output_write(&output, places.data, places.length) && output_commit(&output))
            status = counts.taken > 0 ? STATUS_OK : STATUS_NOTHING;
        output_close(&output);
        if (!options->quiet)
            print_tally(&tally);
    }
    casus_buffer_free(&places);
    return status;
}

/* Imports each file after those before it; false when one is no dictionary. */
static size_t import_files(const program_options *options, const char *const *paths,
                           size_t count, casus_buffer *lexicon, casus_buffer *patterns,
                           import_tally *tally) {
    casus_import_options what = {.keep_known = options->keep_known};
    size_t done = 0;
    for (size_t i = 0; i < count; i++) {
        casus_import_counts counts = {0};
        casus_error error;
        if (casus_import_petrarch(lexicon, patterns, paths[i], &what, note_line, tally, &counts,
                                  &error) == CASUS_OK)
            done++;
        else
            message_error(&error);
        add_counts(tally, &counts);
    }
    return done;
}

static int write_petrarch(const program_options *options, const casus_buffer *lexicon,
                          const casus_buffer *patterns) {
    if (options->output != NULL) {
        const folder_file files[] = {{"imported.lex", lexicon->data, lexicon->length},
                                     {"events/imported.pat", patterns->data, patterns->length}};
        return folder_write(options->output, files, 2) ? STATUS_OK : STATUS_NOTHING;
    }
    const casus_buffer *only = lexicon->length > 0 ? lexicon : patterns;
    result_output output;
    bool good = output_open(&output, NULL, false) &&
                output_write(&output, only->data, only->length) && output_commit(&output);
    output_close(&output);
    return good ? STATUS_OK : STATUS_NOTHING;
}

static int run_petrarch(const program_options *options, const char *const *paths,
                        size_t count) {
    casus_buffer lexicon = {0}, patterns = {0};
    import_tally tally = {.verbose = options->verbose};
    int status = STATUS_NOTHING;
    if (options->output != NULL && !folder_is_free(options->output))
        return STATUS_NOTHING;
    size_t done = import_files(options, paths, count, &lexicon, &patterns, &tally);
    if (done > 0 && options->output == NULL && lexicon.length > 0 && patterns.length > 0) {
        message("these files make lexicon entries and patterns: name a folder with -o");
        status = STATUS_USAGE;
    } else if (done > 0) {
        status = write_petrarch(options, &lexicon, &patterns);
        if (status == STATUS_OK && done < count)
            status = STATUS_SOME;
        if (!options->quiet)
            print_tally(&tally);
    }
    casus_buffer_free(&lexicon);
    casus_buffer_free(&patterns);
    return status;
}

/* ------------------------------------------------------------------------------------------------
 * The command
 */

static int needs_file(const char *action, const char *what) {
    message("'casus lexicon %s' needs %s; see 'casus lexicon --help'", action, what);
    return STATUS_USAGE;
}

static int unknown_action(const char *typed) {
    static const char *const names[] = {"check", "new", "import-geonames", "import-petrarch",
                                        NULL};
    const char *nearest = nearest_name(typed, names);
    if (nearest != NULL)
        message("unknown action '%s'; did you mean 'casus lexicon %s'?", typed, nearest);
    else
        message("unknown action '%s'; there are: check, new, import-geonames, import-petrarch",
                typed);
    return STATUS_USAGE;
}

static int run_lexicon(const program_options *options) {
    if (options->argument_count == 0) {
        message("say what to do: check, new, import-geonames or import-petrarch; "
                "see 'casus lexicon --help'");
        return STATUS_USAGE;
    }
    const char *action = options->arguments[0];
    const char *const *paths = options->arguments + 1;
    size_t count = options->argument_count - 1;
    if (strcmp(action, "check") == 0)
        return run_check(options, paths, count);
    if (strcmp(action, "new") == 0)
        return count == 1 ? lexicon_new(paths[0]) : needs_file(action, "one folder");
    if (strcmp(action, "import-geonames") == 0)
        return count == 1 ? run_geonames(options, paths[0]) : needs_file(action, "one file");
    if (strcmp(action, "import-petrarch") == 0)
        return count > 0 ? run_petrarch(options, paths, count) : needs_file(action, "a file");
    return unknown_action(action);
}

const command_entry command_lexicon = {"lexicon", COMMAND_LEXICON, help, run_lexicon};
