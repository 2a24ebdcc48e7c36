#include "options.h"

#include "messages.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_JOBS = 1024 };

typedef enum option_id {
    OPTION_ADMIN1,
    OPTION_COLOR,
    OPTION_COMPARE,
    OPTION_DATE,
    OPTION_EXPAND,
    OPTION_FORMAT,
    OPTION_HELP,
    OPTION_IGNORE_PAIRS,
    OPTION_JOBS,
    OPTION_KEEP_KNOWN,
    OPTION_LEXICON,
    OPTION_MODEL,
    OPTION_ONLY_LEXICON,
    OPTION_OUTPUT,
    OPTION_PATTERNS_ONLY,
    OPTION_POPULATION,
    OPTION_QUIET,
    OPTION_TEXT,
    OPTION_TREE,
    OPTION_VERBOSE,
} option_id;

typedef struct option_row {
    const char *name; /* with its dashes */
    char letter;      /* 0: none */
    option_id id;
    bool has_value;
    int commands; /* command_bit: who takes it */
} option_row;

static const option_row option_table[] = {
    {"--admin1", 0, OPTION_ADMIN1, true, COMMAND_LEXICON},
    {"--color", 0, OPTION_COLOR, true, COMMAND_ALL},
    {"--compare", 0, OPTION_COMPARE, true, COMMAND_EVAL},
    {"--date", 0, OPTION_DATE, true,
     COMMAND_CODE | COMMAND_READ | COMMAND_EXPLAIN | COMMAND_EVAL},
    {"--end-to-end", 0, OPTION_IGNORE_PAIRS, false, COMMAND_CODE | COMMAND_EXPLAIN},
    {"--expand", 0, OPTION_EXPAND, false, COMMAND_CODE},
    {"--format", 'f', OPTION_FORMAT, true,
     COMMAND_CODE | COMMAND_READ | COMMAND_PARSE | COMMAND_EXPLAIN | COMMAND_EVAL},
    {"--help", 'h', OPTION_HELP, false, COMMAND_ALL},
    {"--ignore-pairs", 0, OPTION_IGNORE_PAIRS, false, COMMAND_CODE | COMMAND_EXPLAIN},
    {"--jobs", 'j', OPTION_JOBS, true,
     COMMAND_CODE | COMMAND_READ | COMMAND_PARSE | COMMAND_EVAL},
    {"--keep-known", 0, OPTION_KEEP_KNOWN, false, COMMAND_LEXICON},
    {"--lexicon", 0, OPTION_LEXICON, true,
     COMMAND_CODE | COMMAND_READ | COMMAND_EXPLAIN | COMMAND_EVAL},
    {"--model", 0, OPTION_MODEL, true, COMMAND_ALL & ~COMMAND_LEXICON},
    {"--only-lexicon", 0, OPTION_ONLY_LEXICON, false,
     COMMAND_CODE | COMMAND_READ | COMMAND_EXPLAIN | COMMAND_EVAL | COMMAND_LEXICON},
    {"--output", 'o', OPTION_OUTPUT, true, COMMAND_ALL},
    {"--patterns-only", 0, OPTION_PATTERNS_ONLY, false,
     COMMAND_CODE | COMMAND_EXPLAIN | COMMAND_EVAL},
    {"--population", 0, OPTION_POPULATION, true, COMMAND_LEXICON},
    {"--quiet", 'q', OPTION_QUIET, false, COMMAND_ALL},
    {"--text", 0, OPTION_TEXT, false, COMMAND_CODE},
    {"--tree", 0, OPTION_TREE, false, COMMAND_PARSE},
    {"--verbose", 'v', OPTION_VERBOSE, false, COMMAND_LEXICON},
};

enum { OPTION_COUNT = sizeof option_table / sizeof option_table[0] };

/* ------------------------------------------------------------------------------------------------
 * Suggestions
 */

enum { LONGEST_NAME = 32 };

/* Edits (insert, delete, replace, swap of neighbours) from a to b, both at most LONGEST_NAME.
 */
static size_t edit_distance(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t rows[3][LONGEST_NAME + 1];
    for (size_t k = 0; k <= b_length; k++)
        rows[0][k] = k;
    for (size_t i = 1; i <= a_length; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *higher = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t k = 1; k <= b_length; k++) {
            size_t best = above[k - 1] + (a[i - 1] != b[k - 1]);
            best = above[k] + 1 < best ? above[k] + 1 : best;
            best = row[k - 1] + 1 < best ? row[k - 1] + 1 : best;
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1] &&
                higher[k - 2] + 1 < best)
                best = higher[k - 2] + 1;
            row[k] = best;
        }
    }
    return rows[a_length % 3][b_length];
}

const char *nearest_name(const char *typed, const char *const *names) {
    const char *nearest = NULL;
    size_t length = strlen(typed), least = SIZE_MAX;
    if (length > LONGEST_NAME)
        return NULL;
    for (; *names != NULL; names++) {
        size_t name_length = strlen(*names);
        /* the start of a name is as good as a typo */
        bool begins = length >= 3 && strncmp(typed, *names, length) == 0;
        size_t distance = begins ? 1 : edit_distance(typed, length, *names, name_length);
        if (distance < least) {
            least = distance;
            nearest = *names;
        }
    }
    return least <= 1 + length / 4 && least < length ? nearest : NULL;
}

static int unknown_option(const char *typed, command_bit command, const char *command_name) {
    const char *names[OPTION_COUNT + 1];
    size_t count = 0;
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        if (strcmp(option_table[i].name, typed) == 0) {
            message("'%s' does not go with 'casus %s'", typed, command_name);
            return STATUS_USAGE;
        }
        if ((option_table[i].commands & (int)command) != 0)
            names[count++] = option_table[i].name;
    }
    names[count] = NULL;
    const char *nearest = nearest_name(typed, names);
    if (nearest != NULL)
        message("unknown option '%s'; did you mean '%s'?", typed, nearest);
    else
        message("unknown option '%s'; see 'casus %s --help'", typed, command_name);
    return STATUS_USAGE;
}

/* ------------------------------------------------------------------------------------------------
 * Values
 */

static unsigned processor_count(void) {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0)
        return (unsigned)CPU_COUNT(&set);
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : online > MOST_JOBS ? MOST_JOBS : (unsigned)online;
}

static bool read_digits(const char *text, size_t count, unsigned *out) {
    *out = 0;
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        *out = *out * 10 + (unsigned)(text[i] - '0');
    }
    return count > 0;
}

static unsigned days_of_month(unsigned year, unsigned month) {
    static const unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool is_date(const char *text) {
    unsigned year, month, day;
    return strlen(text) == 10 && text[4] == '-' && text[7] == '-' &&
           read_digits(text, 4, &year) && read_digits(text + 5, 2, &month) &&
           read_digits(text + 8, 2, &day) && year >= 1 && month >= 1 && month <= 12 &&
           day >= 1 && day <= days_of_month(year, month);
}

static int set_jobs(program_options *options, const char *value) {
    if (strlen(value) <= 4 && read_digits(value, strlen(value), &options->jobs) &&
        options->jobs >= 1 && options->jobs <= MOST_JOBS)
        return 0;
    message("--jobs takes a number from 1 to %d, not '%s'", MOST_JOBS, value);
    return STATUS_USAGE;
}

static int set_date(program_options *options, const char *value) {
    options->date = value;
    if (is_date(value))
        return 0;
    message("--date takes a day as YYYY-MM-DD, not '%s'", value);
    return STATUS_USAGE;
}

static int set_colour(program_options *options, const char *value) {
    static const char *const names[] = {"auto", "always", "never", NULL};
    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(names[i], value) == 0) {
            options->colour = (colour_choice)i;
            return 0;
        }
    }
    message("--color takes auto, always or never, not '%s'", value);
    return STATUS_USAGE;
}

static int set_population(program_options *options, const char *value) {
    if (strlen(value) <= 9 && read_digits(value, strlen(value), &options->population))
        return 0;
    message("--population takes a number of people, not '%s'", value);
    return STATUS_USAGE;
}

static int apply(program_options *options, option_id id, const char *value) {
    switch (id) {
    case OPTION_ADMIN1:
        options->admin1 = value;
        break;
    case OPTION_COLOR:
        return set_colour(options, value);
    case OPTION_COMPARE:
        options->compared[0] = value;
        break;
    case OPTION_DATE:
        return set_date(options, value);
    case OPTION_EXPAND:
        options->expand = true;
        break;
    case OPTION_FORMAT:
        options->format = value;
        break;
    case OPTION_HELP:
        options->help = true;
        break;
    case OPTION_IGNORE_PAIRS:
        options->ignore_pairs = true;
        break;
    case OPTION_JOBS:
        return set_jobs(options, value);
    case OPTION_KEEP_KNOWN:
        options->keep_known = true;
        break;
    case OPTION_LEXICON:
        options->lexicons[options->lexicon_count++] = value;
        break;
    case OPTION_MODEL:
        options->model = value;
        break;
    case OPTION_ONLY_LEXICON:
        options->only_lexicon = true;
        break;
    case OPTION_OUTPUT:
        options->output = value;
        break;
    case OPTION_PATTERNS_ONLY:
        options->patterns_only = true;
        break;
    case OPTION_POPULATION:
        return set_population(options, value);
    case OPTION_QUIET:
        options->quiet = true;
        break;
    case OPTION_TEXT:
        options->text = true;
        break;
    case OPTION_TREE:
        options->format = "tree";
        break;
    case OPTION_VERBOSE:
        options->verbose = true;
        break;
    }
    return 0;
}

/* ------------------------------------------------------------------------------------------------
 * Parsing
 */

static const option_row *find_long(const char *name, size_t length, command_bit command) {
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if ((option_table[i].commands & (int)command) != 0 &&
            strlen(option_table[i].name) == length &&
            memcmp(option_table[i].name, name, length) == 0)
            return &option_table[i];
    return NULL;
}

static const option_row *find_letter(char letter, command_bit command) {
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if ((option_table[i].commands & (int)command) != 0 && letter != 0 &&
            option_table[i].letter == letter)
            return &option_table[i];
    return NULL;
}

/* The state of a parse: what is left of argv. */
typedef struct argument_reader {
    char **argv;
    size_t count;
    size_t at; /* the one being read */
    command_bit command;
    const char *command_name;
} argument_reader;

/* The other file of --compare. */
static int take_second(program_options *options, argument_reader *left) {
    if (left->at + 1 >= left->count) {
        message("--compare needs two codings; see 'casus %s --help'", left->command_name);
        return STATUS_USAGE;
    }
    options->compared[1] = left->argv[++left->at];
    return 0;
}

/* `value` is what stands in the same argument ("-fjson", "--format=json"), or NULL. */
static int take(program_options *options, argument_reader *left, const option_row *found,
                const char *value) {
    if (!found->has_value && value != NULL) {
        message("%s takes no value", found->name);
        return STATUS_USAGE;
    }
    if (found->has_value && value == NULL) {
        if (left->at + 1 >= left->count) {
            message("%s needs a value; see 'casus %s --help'", found->name, left->command_name);
            return STATUS_USAGE;
        }
        value = left->argv[++left->at];
    }
    int status = apply(options, found->id, value);
    return status == 0 && found->id == OPTION_COMPARE ? take_second(options, left) : status;
}

static int parse_long(program_options *options, argument_reader *left) {
    const char *typed = left->argv[left->at];
    const char *equals = strchr(typed, '=');
    size_t length = equals == NULL ? strlen(typed) : (size_t)(equals - typed);
    const option_row *found = find_long(typed, length, left->command);
    if (found != NULL)
        return take(options, left, found, equals == NULL ? NULL : equals + 1);
    char *name = strndup(typed, length);
    int status = unknown_option(name == NULL ? typed : name, left->command, left->command_name);
    free(name);
    return status;
}

static int parse_letters(program_options *options, argument_reader *left) {
    const char *typed = left->argv[left->at];
    for (const char *letter = typed + 1; *letter != '\0'; letter++) {
        const option_row *found = find_letter(*letter, left->command);
        if (found == NULL)
            return unknown_option(typed, left->command, left->command_name);
        if (found->has_value)
            return take(options, left, found, letter[1] == '\0' ? NULL : letter + 1);
        int status = take(options, left, found, NULL);
        if (status != 0)
            return status;
    }
    return 0;
}

int options_parse(program_options *options, command_bit command, const char *command_name,
                  char **argv, size_t count) {
    argument_reader left = {argv, count, 0, command, command_name};
    bool only_files = false;
    memset(options, 0, sizeof *options);
    options->jobs = processor_count();
    options->lexicons = calloc(count + 1, sizeof *options->lexicons);
    options->arguments = calloc(count + 1, sizeof *options->arguments);
    if (options->lexicons == NULL || options->arguments == NULL) {
        message("out of memory");
        return STATUS_NOTHING;
    }
    for (; left.at < count; left.at++) {
        const char *argument = argv[left.at];
        int status = 0;
        if (only_files || argument[0] != '-' || argument[1] == '\0')
            options->arguments[options->argument_count++] = argument;
        else if (strcmp(argument, "--") == 0)
            only_files = true;
        else if (argument[1] == '-')
            status = parse_long(options, &left);
        else
            status = parse_letters(options, &left);
        if (status != 0)
            return status;
    }
    return 0;
}

void options_free(program_options *options) {
    free(options->lexicons);
    free(options->arguments);
    memset(options, 0, sizeof *options);
}
