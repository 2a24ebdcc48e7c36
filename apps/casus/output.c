#include "output.h"

#include "messages.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The file to take away when a signal ends the program; a handler can reach nothing else. */
static char doomed[PATH_MAX];
static volatile sig_atomic_t is_doomed;

static void end_by_signal(int number) {
    if (is_doomed)
        unlink(doomed);
    signal(number, SIG_DFL);
    raise(number);
}

static void watch_signals(const char *path) {
    struct sigaction action = {.sa_handler = end_by_signal};
    if (strlen(path) >= sizeof doomed)
        return;
    strcpy(doomed, path);
    is_doomed = 1;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

static bool fail(result_output *output, const char *name, int reason) {
    output->failed = true;
    message("%s: %s", name, strerror(reason));
    return false;
}

/* ".casus-XXXXXX" in the folder of `target`. */
static char *temporary_name(const char *target) {
    static const char name[] = ".casus-XXXXXX";
    const char *slash = strrchr(target, '/');
    size_t folder = slash == NULL ? 0 : (size_t)(slash - target) + 1;
    char *path = malloc(folder + sizeof name);
    if (path != NULL) {
        memcpy(path, target, folder);
        memcpy(path + folder, name, sizeof name);
    }
    return path;
}

static mode_t mode_of_new_file(void) {
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static bool open_temporary(result_output *output, const char *path, const struct stat *old) {
    output->target = old == NULL ? strdup(path) : realpath(path, NULL);
    output->temporary = output->target == NULL ? NULL : temporary_name(output->target);
    if (output->temporary == NULL)
        return fail(output, path, errno);
    output->file = mkstemp(output->temporary);
    if (output->file < 0) {
        int reason = errno;
        free(output->temporary);
        output->temporary = NULL;
        return fail(output, path, reason);
    }
    watch_signals(output->temporary);
    if (fchmod(output->file, old == NULL ? mode_of_new_file() : old->st_mode & 0777) != 0)
        return fail(output, path, errno);
    return true;
}

static bool open_file(result_output *output, const char *path) {
    struct stat info;
    bool exists = stat(path, &info) == 0;
    if (exists && S_ISDIR(info.st_mode))
        return fail(output, path, EISDIR);
    if (!exists || S_ISREG(info.st_mode))
        return open_temporary(output, path, exists ? &info : NULL);
    output->file = open(path, O_WRONLY | O_CLOEXEC);
    return output->file >= 0 || fail(output, path, errno);
}

bool output_open(result_output *output, const char *path, bool is_database) {
    memset(output, 0, sizeof *output);
    output->file = -1;
    output->name = path == NULL ? "standard output" : path;
    signal(SIGPIPE, SIG_IGN);
    if (is_database) {
        casus_error error;
        if (casus_database_open(&output->database, path, &error) == CASUS_OK)
            return true;
        message_error(&error);
        output->failed = true;
        return false;
    }
    if (path != NULL && strcmp(path, "-") != 0)
        return open_file(output, path);
    output->file = STDOUT_FILENO;
    return true;
}

bool output_write(result_output *output, const char *data, size_t length) {
    while (length > 0 && !output->failed) {
        ssize_t written = write(output->file, data, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            output->failed = true;
            if (errno != EPIPE) /* who closes the pipe knows */
                message("%s: %s", output->name, strerror(errno));
        } else {
            data += written;
            length -= (size_t)written;
        }
    }
    return !output->failed;
}

bool output_add(result_output *output, const casus_doc *doc, const casus_model *model) {
    casus_error error;
    if (output->failed)
        return false;
    if (casus_database_add(output->database, doc, model, &error) == CASUS_OK)
        return true;
    message_error(&error);
    output->failed = true;
    return false;
}

bool output_commit(result_output *output) {
    casus_error error;
    if (output->failed)
        return false;
    if (output->database != NULL) {
        if (casus_database_commit(output->database, &error) == CASUS_OK)
            return true;
        message_error(&error);
        output->failed = true;
        return false;
    }
    if (output->temporary != NULL) {
        if (fsync(output->file) != 0 || rename(output->temporary, output->target) != 0)
            return fail(output, output->name, errno);
        is_doomed = 0;
        free(output->temporary);
        output->temporary = NULL;
    }
    int file = output->file;
    output->file = -1;
    /* a file system may tell only now that a write did not fit */
    if (close(file) != 0 && errno != EINTR)
        return fail(output, output->name, errno);
    return true;
}

void output_close(result_output *output) {
    casus_database_free(output->database);
    output->database = NULL;
    if (output->file > STDERR_FILENO)
        close(output->file);
    if (output->temporary != NULL)
        unlink(output->temporary);
    is_doomed = 0;
    free(output->temporary);
    free(output->target);
    output->temporary = output->target = NULL;
    output->file = -1;
}
