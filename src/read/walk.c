#include "read/walk.h"

#include "base/buffer.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* An open folder: its entries in order, and how far the walk is. */
typedef struct folder {
    char *path;
    char **names;
    size_t count;
    size_t next;
} folder;

struct cs_walk {
    char **paths;
    size_t count;
    size_t next;
    folder open[CS_WALK_MAX_DEPTH];
    size_t depth;
    uint64_t total;
    bool unknown; /* an input without a size is among the paths */
    char *current;
};

static char *join(const char *folder_path, const char *name) {
    size_t length = strlen(folder_path);
    const char *separator = length > 0 && folder_path[length - 1] == '/' ? "" : "/";
    casus_buffer buffer = {0};
    if (cs_buffer_string(&buffer, folder_path) && cs_buffer_string(&buffer, separator) &&
        cs_buffer_string(&buffer, name) && cs_buffer_char(&buffer, '\0'))
        return buffer.data;
    free(buffer.data);
    return NULL;
}

static void folder_free(folder *f) {
    for (size_t i = 0; i < f->count; i++)
        free(f->names[i]);
    free(f->names);
    free(f->path);
    memset(f, 0, sizeof *f);
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_folder(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void add_size(cs_walk *walk, const char *path) {
    struct stat status;
    if (strcmp(path, "-") == 0 ||
        (stat(path, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)))
        walk->unknown = true;
    else if (stat(path, &status) == 0 && S_ISREG(status.st_mode))
        walk->total += (uint64_t)status.st_size;
}

casus_status cs_walk_new(cs_walk **out, const char *const *paths, size_t count,
                         casus_error *error) {
    cs_walk *walk = calloc(1, sizeof *walk);
    if (walk == NULL)
        return cs_fail_memory(error);
    walk->paths = calloc(count + 1, sizeof *walk->paths);
    for (size_t i = 0; walk->paths != NULL && i < count; i++) {
        walk->paths[i] = strdup(paths[i]);
        if (walk->paths[i] == NULL)
            break;
        walk->count++;
        add_size(walk, paths[i]);
    }
    if (walk->count < count || walk->paths == NULL) {
        cs_walk_free(walk);
        return cs_fail_memory(error);
    }
    *out = walk;
    return CASUS_OK;
}

/* Reads the names of one folder; errno says why it failed. */
static bool read_names(folder *f) {
    DIR *stream = opendir(f->path);
    if (stream == NULL)
        return false;
    size_t capacity = 0;
    bool ok = false;
    for (;;) {
        errno = 0;
        struct dirent *entry = readdir(stream);
        if (entry == NULL) {
            ok = errno == 0;
            break;
        }
        if (entry->d_name[0] == '.')
            continue;
        if (f->count == capacity) {
            capacity = capacity == 0 ? 32 : capacity * 2;
            char **names = realloc(f->names, capacity * sizeof *names);
            if (names == NULL)
                break;
            f->names = names;
        }
        f->names[f->count] = strdup(entry->d_name);
        if (f->names[f->count] == NULL)
            break;
        f->count++;
    }
    int reason = errno;
    closedir(stream);
    errno = reason;
    if (ok && f->count > 0)
        qsort(f->names, f->count, sizeof *f->names, by_name);
    return ok;
}

/* Opens a folder as the innermost one; takes over `path`. */
static casus_status enter(cs_walk *walk, char *path, casus_error *error) {
    if (walk->depth == CS_WALK_MAX_DEPTH) {
        casus_status status = cs_fail(error, CASUS_ERROR_LIMIT, (cs_place){path, 0, 0},
                                      "folders nest deeper than %d", CS_WALK_MAX_DEPTH);
        free(path);
        return status;
    }
    folder f = {.path = path};
    if (!read_names(&f)) {
        char words[128];
        casus_status status = errno == ENOMEM
                                  ? cs_fail_memory(error)
                                  : cs_fail(error, CASUS_ERROR_IO, (cs_place){path, 0, 0}, "%s",
                                            strerror_r(errno, words, sizeof words));
        folder_free(&f);
        return status;
    }
    for (size_t i = 0; i < f.count; i++) {
        char *inner = join(f.path, f.names[i]);
        if (inner != NULL)
            add_size(walk, inner);
        free(inner);
    }
    walk->open[walk->depth++] = f;
    return CASUS_OK;
}

/* What an entry of a folder is: 'f' to read, 'd' to walk, 0 to pass over. */
static char entry_kind(const char *path) {
    struct stat status;
    if (lstat(path, &status) != 0)
        return 'f'; /* opening it will say why */
    if (S_ISDIR(status.st_mode))
        return 'd';
    if (S_ISLNK(status.st_mode) && stat(path, &status) != 0)
        return 'f';
    return S_ISREG(status.st_mode) ? 'f' : 0;
}

casus_status cs_walk_next(cs_walk *walk, const char **path, casus_error *error) {
    free(walk->current);
    walk->current = NULL;
    for (;;) {
        char *found;
        char kind;
        if (walk->depth > 0) {
            folder *f = &walk->open[walk->depth - 1];
            if (f->next == f->count) {
                folder_free(f);
                walk->depth--;
                continue;
            }
            found = join(f->path, f->names[f->next++]);
            kind = found == NULL ? 'f' : entry_kind(found);
        } else {
            if (walk->next == walk->count)
                return CASUS_END;
            found = strdup(walk->paths[walk->next++]);
            kind = found != NULL && strcmp(found, "-") != 0 && is_folder(found) ? 'd' : 'f';
        }
        if (found == NULL)
            return cs_fail_memory(error);
        if (kind == 'f') {
            *path = walk->current = found;
            return CASUS_OK;
        }
        if (kind == 0) {
            free(found);
            continue;
        }
        casus_status status = enter(walk, found, error);
        if (status != CASUS_OK)
            return status;
    }
}

uint64_t cs_walk_total(const cs_walk *walk) {
    return walk->unknown ? 0 : walk->total;
}

void cs_walk_free(cs_walk *walk) {
    if (walk == NULL)
        return;
    while (walk->depth > 0)
        folder_free(&walk->open[--walk->depth]);
    for (size_t i = 0; i < walk->count; i++)
        free(walk->paths[i]);
    free(walk->paths);
    free(walk->current);
    free(walk);
}
