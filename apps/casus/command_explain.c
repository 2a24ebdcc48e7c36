#include "commands.h"

#include "messages.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "usage: casus explain [OPTION]... [TEXT|FILE|-]\n"
    "\n"
    "Shows how a text was coded, sentence by sentence: the tree, the mentions with\n"
    "their codes, every pattern that fired or nearly fired and what it lacked, what\n"
    "the trained weights made of it, and the events.\n"
    "\n"
    "  -f, --format NAME   text (default), json\n"
    "      --date DAY      publication date: YYYY-MM-DD\n"
    "      --ignore-pairs  find events, whatever \"pairs\" the input has (--end-to-end)\n"
    "  -o, --output FILE   write FILE, whole or not at all\n"
    "      --model FILE    another model        --lexicon DIR  add *.lex and *.pat\n"
    "      --only-lexicon  no actors, patterns and weights but those of --lexicon\n"
    "      --patterns-only no weights: the patterns alone\n"
    "      --color WHEN    auto, always, never  -q, --quiet  no count of failures\n"
    "\n"
    "examples:\n"
    "  casus explain 'Turkey agreed to withdraw its troops from northern Iraq.'\n"
    "  casus explain story.txt | less\n"
    "  casus explain --lexicon my-patterns/ 'Rebels shelled the town.'\n";

/* What is no file but has several words is a text. */
static int find_sentence(const program_options *options, run_settings *settings) {
    const char *argument = options->argument_count > 0 ? options->arguments[0] : "-";
    if (options->argument_count > 1) {
        message("explain takes one text or file; put quotes around a text");
        return STATUS_USAGE;
    }
    if (strcmp(argument, "-") == 0 || access(argument, F_OK) == 0)
        return 0;
    if (strpbrk(argument, " \t\n") == NULL) {
        message("%s: %s (to explain a text, give a whole sentence)", argument, strerror(errno));
        return STATUS_NOTHING;
    }
    settings->sentence = argument;
    return 0;
}

static const format_name formats[] = {
    {"text", CASUS_FORMAT_EXPLAIN},
    {"json", CASUS_FORMAT_EXPLAIN_JSON},
    {0},
};

static int run_explain(const program_options *options) {
    run_settings settings = {.stage = CASUS_STAGE_EXPLAIN};
    int status = check_input(options, "explain");
    if (status == 0)
        status = choose_format(options, formats, &settings);
    if (status == 0)
        status = find_sentence(options, &settings);
    if (status != 0)
        return status;
    choose_style(options, &settings);
    settings.read.date = options->date;
    settings.read.ignore_pairs = options->ignore_pairs;
    settings.read.whole_text = settings.sentence != NULL;
    return run_documents(options, &settings);
}

const command_entry command_explain = {"explain", COMMAND_EXPLAIN, help, run_explain};
