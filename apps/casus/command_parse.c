#include "commands.h"

static const char help[] =
    "usage: casus parse [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Sentences, words, tags, lemmas, trees (Universal Dependencies v2) and named\n"
    "entities of all the text, whether it looks like an article or not.\n"
    "\n"
    "  -f, --format NAME   conllu (default), tree (drawn for people)\n"
    "      --tree          the same as -f tree\n"
    "  -o, --output FILE   write FILE, whole or not at all\n"
    "  -j, --jobs N        threads (default: the processors)\n"
    "      --model FILE    another model\n"
    "      --color WHEN    auto, always, never  -q, --quiet  no progress, no count\n"
    "\n"
    "examples:\n"
    "  casus parse story.txt > story.conllu\n"
    "  echo 'Talks between Iran and Iraq failed.' | casus parse --tree -\n";

static const format_name formats[] = {
    {"conllu", CASUS_FORMAT_CONLLU},
    {"tree", CASUS_FORMAT_TREE},
    {"text", CASUS_FORMAT_TREE},
    {0},
};

static int run_parse(const program_options *options) {
    run_settings settings = {.stage = CASUS_STAGE_PARSE};
    int status = check_input(options, "parse");
    if (status == 0)
        status = choose_format(options, formats, &settings);
    if (status != 0)
        return status;
    choose_style(options, &settings);
    settings.read.whole_text = 1;
    return run_documents(options, &settings);
}

const command_entry command_parse = {"parse", COMMAND_PARSE, help, run_parse};
