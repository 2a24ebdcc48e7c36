#include "commands.h"

static const char help[] =
    "usage: casus read [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Shows what the reader and the cleaner made of a document: its articles, and\n"
    "what was left out and why (link, junk, boilerplate, caption, byline).\n"
    "\n"
    "  -f, --format NAME   text (default), json (a document a line)\n"
    "  -o, --output FILE   write FILE, whole or not at all\n"
    "      --date DAY      publication date of documents without one: YYYY-MM-DD\n"
    "  -j, --jobs N        threads (default: the processors)\n"
    "      --model FILE    another model        --lexicon DIR  add *.lex and *.pat\n"
    "      --color WHEN    auto, always, never  -q, --quiet  no progress, no count\n"
    "\n"
    "examples:\n"
    "  casus read digest.txt\n"
    "  casus read -f json pages/ | jq -r '.excluded[].text'\n";

static const format_name formats[] = {
    {"text", CASUS_FORMAT_READ_TEXT},
    {"json", CASUS_FORMAT_READ},
    {0},
};

static int run_read(const program_options *options) {
    run_settings settings = {.stage = CASUS_STAGE_READ};
    int status = check_input(options, "read");
    if (status == 0)
        status = choose_format(options, formats, &settings);
    if (status != 0)
        return status;
    choose_style(options, &settings);
    settings.read.date = options->date;
    return run_documents(options, &settings);
}

const command_entry command_read = {"read", COMMAND_READ, help, run_read};
