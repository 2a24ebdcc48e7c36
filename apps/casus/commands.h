/*
 * The subcommands: each file command_*.c has one.
 */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "options.h"
#include "runner.h"

typedef struct command_entry {
    const char *name;
    command_bit bit;
    const char *help;
    /* Runs it and returns the exit status. */
    int (*run)(const program_options *options);
} command_entry;

extern const command_entry command_code;
extern const command_entry command_read;
extern const command_entry command_parse;
extern const command_entry command_explain;
extern const command_entry command_eval;
extern const command_entry command_lexicon;

/* A name of -f, or an extension of -o, and what it stands for. */
typedef struct format_name {
    const char *name;
    casus_format format;
} format_name;

/* Chooses the format: -f by name; else by the extension of -o; else the first of `names`, which
 * ends with a NULL name. 0, or the exit status after a message. */
int choose_format(const program_options *options, const format_name *names,
                  run_settings *settings);
/* Whether results are coloured, and how wide the terminal is. */
void choose_style(const program_options *options, run_settings *settings);
/* Fails with a message when there is nothing to read: no file, and a terminal for input. */
int check_input(const program_options *options, const char *command_name);

#endif
