#include "commands.h"

#include "messages.h"

static const char help[] =
    "usage: casus code [OPTION]... [FILE|DIR|-]...\n"
    "\n"
    "Codes the events of plain text and JSON Lines, also .gz .zst .bz2 .xz.\n"
    "\n"
    "  -f, --format NAME   text (default), json (a document a line), jsonl, csv, tsv\n"
    "                      (an event a line), sqlite\n"
    "  -o, --output FILE   write FILE, whole or not at all; its extension chooses the\n"
    "                      format (events.db: SQLite)\n"
    "      --date DAY      publication date of documents without one: YYYY-MM-DD\n"
    "      --text          json: put the text into the object, which offsets refer to\n"
    "      --expand        jsonl, csv, tsv: one row for each actor and recipient\n"
    "      --ignore-pairs  find events, whatever \"pairs\" the input has (--end-to-end)\n"
    "  -j, --jobs N        threads (default: the processors)\n"
    "      --model FILE    another model        --lexicon DIR  add *.lex and *.pat\n"
    "      --only-lexicon  no actors, patterns and weights but those of --lexicon\n"
    "      --patterns-only no weights: the patterns alone\n"
    "      --color WHEN    auto, always, never  -q, --quiet  no progress, no count\n"
    "\n"
    "examples:\n"
    "  casus code --date 2021-08-03 story.txt\n"
    "  casus code -o events.csv archive/ more.jsonl.gz\n"
    "  zcat news.gz | casus code -f json - | jq .events\n";

static const format_name formats[] = {
    {"text", CASUS_FORMAT_TEXT}, {"json", CASUS_FORMAT_JSON}, {"jsonl", CASUS_FORMAT_JSONL},
    {"csv", CASUS_FORMAT_CSV},   {"tsv", CASUS_FORMAT_TSV},   {0},
};

static int run_code(const program_options *options) {
    run_settings settings = {.stage = CASUS_STAGE_CODE};
    int status = check_input(options, "code");
    if (status == 0)
        status = choose_format(options, formats, &settings);
    if (status != 0)
        return status;
    if (options->text && (settings.to_database || settings.write.format != CASUS_FORMAT_JSON)) {
        message("--text goes with -f json");
        return STATUS_USAGE;
    }
    if (options->expand &&
        (settings.to_database || (settings.write.format != CASUS_FORMAT_JSONL &&
                                  settings.write.format != CASUS_FORMAT_CSV &&
                                  settings.write.format != CASUS_FORMAT_TSV))) {
        message("--expand goes with -f jsonl, csv or tsv");
        return STATUS_USAGE;
    }
    choose_style(options, &settings);
    settings.write.with_text = options->text;
    settings.write.expand = options->expand;
    settings.read.date = options->date;
    settings.read.ignore_pairs = options->ignore_pairs;
    return run_documents(options, &settings);
}

const command_entry command_code = {"code", COMMAND_CODE, help, run_code};
