/*
 * casus: the program. It reads the command line, hands it to a subcommand, and uses nothing of
 * the library but its public interface.
 */
#include "commands.h"
#include "messages.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "casus " CASUS_VERSION ": who did what to whom, out of the text of news\n"
    "\n"
    "usage: casus COMMAND [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "  code      code documents: events with actors, status, date, place and source\n"
    "  read      show the articles of a document and what was left out\n"
    "  parse     sentences, words and trees as CoNLL-U\n"
    "  explain   show why a text was coded as it was: tree, mentions, patterns\n"
    "  eval      score a coding against a gold standard, or compare two\n"
    "  lexicon   check, begin or import actors, places and patterns of your own\n"
    "  help      casus help COMMAND: its options\n"
    "\n"
    "  --help, --version\n"
    "\n"
    "Exit status: 0 all done; 1 nothing could be done; 2 wrong usage; 3 some inputs\n"
    "failed (each is named on standard error), the rest is done.\n"
    "\n"
    "examples:\n"
    "  casus code --date 2021-08-03 story.txt\n"
    "  casus code -o events.db archive/*.jsonl.gz\n"
    "  casus explain 'Peru recalled its ambassador to Mexico on Tuesday.'\n";

static const command_entry *const commands[] = {
    &command_code,    &command_read, &command_parse,
    &command_explain, &command_eval, &command_lexicon,
};

enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

/* Standard output may be a full disk here too. */
static int print(const char *text) {
    if (fputs(text, stdout) >= 0 && fflush(stdout) == 0)
        return STATUS_OK;
    message("standard output: %s", strerror(errno));
    return STATUS_NOTHING;
}

static int print_version(void) {
    casus_model *model = NULL;
    casus_error error;
    char text[512];
    if (casus_model_open(&model, NULL, &error) != CASUS_OK) {
        message_error(&error);
        return STATUS_NOTHING;
    }
    snprintf(text, sizeof text, "casus %s\nmodel %s\nlexicon %s\n", CASUS_VERSION,
             casus_model_version(model), casus_lexicon_version(model));
    casus_model_free(model);
    return print(text);
}

static const command_entry *find_command(const char *name) {
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

static int unknown_command(const char *typed) {
    static const char *const names[] = {"code",    "read", "parse",  "explain",   "eval",
                                        "lexicon", "help", "--help", "--version", NULL};
    const char *nearest = nearest_name(typed, names);
    if (access(typed, F_OK) == 0)
        message("'%s' is a file; to code it: casus code %s", typed, typed);
    else if (nearest != NULL)
        message("unknown command '%s'; did you mean '%s'?", typed, nearest);
    else
        message("unknown command '%s'; see 'casus --help'", typed);
    return STATUS_USAGE;
}

static int print_help(const char *name) {
    const command_entry *command = name == NULL ? NULL : find_command(name);
    if (name != NULL && command == NULL)
        return unknown_command(name);
    return print(command == NULL ? help : command->help);
}

static int run_command(const command_entry *command, char **argv, size_t count) {
    program_options options;
    int status = options_parse(&options, command->bit, command->name, argv, count);
    if (status == 0)
        status = options.help ? print(command->help) : command->run(&options);
    options_free(&options);
    return status;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs(help, stderr);
        return STATUS_USAGE;
    }
    const char *name = argv[1];
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0)
        return print_help(argc > 2 ? argv[2] : NULL);
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0)
        return print_version();
    const command_entry *command = find_command(name);
    if (command == NULL)
        return unknown_command(name);
    return run_command(command, argv + 2, (size_t)(argc - 2));
}
