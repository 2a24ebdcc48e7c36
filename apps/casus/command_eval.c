#include "commands.h"

#include "eval_load.h"
#include "eval_report.h"
#include "messages.h"
#include "output.h"

#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: casus eval [OPTION]... GOLD [SYSTEM]\n"
    "       casus eval [OPTION]... GOLD --compare A B\n"
    "\n"
    "Scores a coding against a gold standard by type, mode, actor, recipient and\n"
    "status. Without SYSTEM the texts of GOLD are coded. Files are JSON Lines as\n"
    "'casus code -f json' writes them (an event needs only its type), or\n"
    "PETRARCH's validation XML; also .gz .zst .bz2 .xz.\n"
    "\n"
    "  -f, --format NAME   text (default), json (one object)\n"
    "  -o, --output FILE   write FILE, whole or not at all\n"
    "      --compare A B   two codings: the difference of their F1, and whether it is\n"
    "                      chance (approximate randomisation over documents)\n"
    "      --date DAY      publication date of documents without one: YYYY-MM-DD\n"
    "  -j, --jobs N        threads (default: the processors)\n"
    "      --model FILE    another model        --lexicon DIR  add *.lex and *.pat\n"
    "      --only-lexicon  no actors, patterns and weights but those of --lexicon\n"
    "      --patterns-only no weights: the patterns alone\n"
    "      --color WHEN    auto, always, never  -q, --quiet  no progress, no count\n"
    "\n"
    "examples:\n"
    "  casus eval gold.jsonl\n"
    "  casus eval --lexicon my/ -f json gold.jsonl | jq .f1\n"
    "  casus eval gold.jsonl --compare before.jsonl after.jsonl\n";

static const format_name formats[] = {
    {"text", CASUS_FORMAT_TEXT},
    {"json", CASUS_FORMAT_JSON},
    {0},
};

/* One run: a gold standard, one or two codings, and what is written. */
typedef struct evaluation {
    const program_options *options;
    run_settings settings;
    coding_vocabulary vocabulary;
    event_coding gold, codings[2];
    const char *names[2];
    size_t coding_count;
    uint64_t failures;
    result_output output;
} evaluation;

static int check_arguments(const program_options *options) {
    size_t count = options->argument_count;
    bool compares = options->compared[0] != NULL;
    if (count == 0)
        message("no gold standard given; see 'casus eval --help'");
    else if (compares && count > 1)
        message("eval --compare takes one gold standard and two codings");
    else if (count > 2)
        message("eval takes a gold standard and one coding; for two: --compare A B");
    else
        return 0;
    return STATUS_USAGE;
}

static bool load(evaluation *e) {
    const program_options *options = e->options;
    const char *gold = options->arguments[0];
    e->gold.vocabulary = e->codings[0].vocabulary = e->codings[1].vocabulary = &e->vocabulary;
    if (e->coding_count == 0) {
        e->coding_count = 1;
        return load_and_code(&e->gold, &e->codings[0], gold, options, &e->failures);
    }
    if (!load_coding(&e->gold, gold, NULL, options, &e->failures))
        return false;
    for (size_t i = 0; i < e->coding_count; i++) {
        uint64_t before = e->failures;
        if (!load_coding(&e->codings[i], e->names[i], &e->gold, options, &e->failures))
            return false;
        if (e->codings[i].document_count == 0 && e->failures > before) {
            message("nothing of %s could be read", e->names[i]);
            return false;
        }
    }
    return true;
}

static const char *plural(uint64_t count) {
    return count == 1 ? "" : "s";
}

/* What a reader of the figures should know. */
static void tell_about(const evaluation *e, size_t number) {
    const char *name = e->names[number];
    uint64_t uncoded = count_absent(&e->gold, &e->codings[number]);
    uint64_t unasked = count_absent(&e->codings[number], &e->gold);
    if (e->options->quiet || name == NULL)
        return;
    if (uncoded > 0)
        message("%s lacks %llu document%s of the gold standard, whose events count as missed",
                name, (unsigned long long)uncoded, plural(uncoded));
    if (unasked > 0)
        message("%s has %llu document%s that the gold standard has not; not counted", name,
                (unsigned long long)unasked, plural(unasked));
}

static bool write_score(evaluation *e, FILE *out) {
    event_score score;
    bool good = score_coding(&score, &e->gold, &e->codings[0]);
    if (good)
        good = e->settings.write.format == CASUS_FORMAT_JSON
                   ? write_score_json(out, &score, &e->gold)
                   : write_score_text(out, &score, &e->gold, e->settings.write.colour != 0);
    score_free(&score);
    return good;
}

static bool write_comparison(evaluation *e, FILE *out) {
    coding_comparison comparison;
    bool good = compare_codings(&comparison, &e->gold, &e->codings[0], &e->codings[1]);
    if (good)
        good = e->settings.write.format == CASUS_FORMAT_JSON
                   ? write_comparison_json(out, &comparison, &e->gold, e->names)
                   : write_comparison_text(out, &comparison, &e->gold, e->names,
                                           e->settings.write.colour != 0);
    comparison_free(&comparison);
    return good;
}

/* Writes the report: all of it, or none. */
static bool write_report(evaluation *e) {
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    bool good =
        out != NULL && (e->coding_count == 2 ? write_comparison(e, out) : write_score(e, out));
    good = good && !ferror(out);
    if (out != NULL)
        good = fclose(out) == 0 && good;
    good = good && text != NULL && length > 0; /* nor does a stream of memory always tell */
    if (!good)
        message("out of memory");
    good = good && output_write(&e->output, text, length) && output_commit(&e->output);
    free(text);
    return good;
}

static int finish(evaluation *e) {
    if (e->gold.document_count == 0) {
        message("%s: no document to score", e->options->arguments[0]);
        return STATUS_NOTHING;
    }
    if (e->gold.untyped > 0 && !e->options->quiet)
        message("%llu gold event%s left out: the CAMEO code has no PLOVER type",
                (unsigned long long)e->gold.untyped, plural(e->gold.untyped));
    for (size_t i = 0; i < e->coding_count; i++)
        tell_about(e, i);
    if (!write_report(e))
        return STATUS_NOTHING;
    if (e->failures == 0)
        return STATUS_OK;
    if (!e->options->quiet)
        message("%llu input%s failed, %zu document%s scored", (unsigned long long)e->failures,
                plural(e->failures), e->gold.document_count, plural(e->gold.document_count));
    return STATUS_SOME;
}

static int run_eval(const program_options *options) {
    evaluation e = {.options = options, .output = {.file = -1}};
    int status = check_arguments(options);
    if (status == 0)
        status = choose_format(options, formats, &e.settings);
    if (status != 0)
        return status;
    choose_style(options, &e.settings);
    if (options->compared[0] != NULL) {
        memcpy(e.names, options->compared, sizeof e.names);
        e.coding_count = 2;
    } else if (options->argument_count == 2) {
        e.names[0] = options->arguments[1];
        e.coding_count = 1;
    }
    status = STATUS_NOTHING;
    if (output_open(&e.output, options->output, false) && load(&e))
        status = finish(&e);
    output_close(&e.output);
    coding_free(&e.gold);
    coding_free(&e.codings[0]);
    coding_free(&e.codings[1]);
    vocabulary_free(&e.vocabulary);
    return status;
}

const command_entry command_eval = {"eval", COMMAND_EVAL, help, run_eval};
