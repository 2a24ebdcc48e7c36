/*
 * The command line: options of all commands, which command takes which, and their values.
 *
 * In: argv behind the command's name. Out: program_options whose strings point into argv. The
 * caller frees the lists with options_free.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

/* Commands as bits, so that an option can say which of them take it. */
typedef enum command_bit {
    COMMAND_CODE = 1,
    COMMAND_READ = 2,
    COMMAND_PARSE = 4,
    COMMAND_EXPLAIN = 8,
    COMMAND_EVAL = 16,
    COMMAND_LEXICON = 32,
    COMMAND_ALL = 63,
} command_bit;

typedef enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER } colour_choice;

typedef struct program_options {
    const char *format; /* -f; NULL: not given */
    const char *output; /* -o; NULL: standard output */
    const char *date;   /* --date, checked; NULL: none */
    const char *model;  /* --model */
    const char **lexicons;
    size_t lexicon_count;
    bool patterns_only; /* without the statistical layer */
    bool only_lexicon;  /* of the program's own lexicon the words of grammar only */
    unsigned jobs;      /* at least 1 */
    colour_choice colour;
    const char *compared[2]; /* --compare; NULL: not given */
    bool text;
    bool expand;
    bool ignore_pairs;
    bool quiet;
    bool help;
    /* lexicon */
    bool verbose;
    bool keep_known;
    unsigned population;
    const char *admin1;     /* NULL: none */
    const char **arguments; /* what is no option */
    size_t argument_count;
} program_options;

/* Reads argv[0..count). Returns 0, or the exit status after an error message. */
int options_parse(program_options *options, command_bit command, const char *command_name,
                  char **argv, size_t count);
void options_free(program_options *options);

/* The nearest of `names` (a NULL ends them) to what was typed, or NULL when none is near. */
const char *nearest_name(const char *typed, const char *const *names);

#endif
