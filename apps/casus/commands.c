#include "commands.h"

#include "messages.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char *extension_of(const char *path) {
    const char *slash = strrchr(path, '/');
    const char *dot = strrchr(slash == NULL ? path : slash + 1, '.');
    return dot == NULL || dot[1] == '\0' ? NULL : dot + 1;
}

/* Extensions that are not the name of their format. */
static const char *format_of_extension(const char *extension) {
    static const char *const pairs[][2] = {
        {"ndjson", "jsonl"}, {"tab", "tsv"}, {"txt", "text"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (strcmp(extension, pairs[i][0]) == 0)
            return pairs[i][1];
    return extension;
}

static bool is_database_name(const char *extension) {
    return extension != NULL &&
           (strcmp(extension, "db") == 0 || strcmp(extension, "sqlite") == 0 ||
            strcmp(extension, "sqlite3") == 0);
}

static const format_name *find_format(const format_name *names, const char *name) {
    for (; names->name != NULL; names++)
        if (strcmp(names->name, name) == 0)
            return names;
    return NULL;
}

static int unknown_format(const format_name *names, const char *typed) {
    const char *list[16];
    char all[128] = "";
    size_t count = 0;
    for (; names[count].name != NULL && count < 15; count++) {
        list[count] = names[count].name;
        strncat(all, count == 0 ? "" : ", ", sizeof all - strlen(all) - 1);
        strncat(all, names[count].name, sizeof all - strlen(all) - 1);
    }
    list[count] = NULL;
    const char *nearest = nearest_name(typed, list);
    if (nearest != NULL)
        message("unknown format '%s'; did you mean '%s'?", typed, nearest);
    else
        message("unknown format '%s'; there are: %s", typed, all);
    return STATUS_USAGE;
}

int choose_format(const program_options *options, const format_name *names,
                  run_settings *settings) {
    const char *extension = options->output == NULL ? NULL : extension_of(options->output);
    bool has_database = find_format(names, "jsonl") != NULL; /* `code` only */
    settings->write.format = names[0].format;
    if (options->format != NULL) {
        if (has_database && strcmp(options->format, "sqlite") == 0) {
            settings->to_database = true;
            if (options->output != NULL)
                return 0;
            message("-f sqlite needs -o FILE");
            return STATUS_USAGE;
        }
        const format_name *found = find_format(names, options->format);
        if (found == NULL)
            return unknown_format(names, options->format);
        settings->write.format = found->format;
    } else if (extension != NULL && has_database && is_database_name(extension)) {
        settings->to_database = true;
    } else if (extension != NULL) {
        const format_name *found = find_format(names, format_of_extension(extension));
        if (found != NULL)
            settings->write.format = found->format;
    }
    return 0;
}

static bool is_set(const char *value) {
    return value != NULL && value[0] != '\0';
}

void choose_style(const program_options *options, run_settings *settings) {
    bool to_terminal = options->output == NULL && isatty(STDOUT_FILENO);
    const char *terminal = getenv("TERM");
    struct winsize size;
    switch (options->colour) {
    case COLOUR_ALWAYS:
        settings->write.colour = 1;
        break;
    case COLOUR_NEVER:
        break;
    case COLOUR_AUTO:
        settings->write.colour = to_terminal && !is_set(getenv("NO_COLOR")) &&
                                 is_set(terminal) && strcmp(terminal, "dumb") != 0;
        break;
    }
    if (to_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        settings->write.width = size.ws_col;
}

int check_input(const program_options *options, const char *command_name) {
    if (options->argument_count > 0 || !isatty(STDIN_FILENO))
        return 0;
    message("no file given ('-' reads standard input); see 'casus %s --help'", command_name);
    return STATUS_USAGE;
}
