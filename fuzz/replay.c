/*
 * Runs a fuzz target over every file of folders, without a fuzzer: the corpus as a test.
 *
 * usage: replay_NAME FOLDER|FILE...
 */
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool replay_file(const char *path) {
    FILE *file = fopen(path, "rb");
    struct stat info;
    uint8_t *data = NULL;
    bool good = false;
    if (file != NULL && fstat(fileno(file), &info) == 0) {
        size_t size = (size_t)info.st_size;
        data = malloc(size == 0 ? 1 : size); /* exact, so that a sanitizer sees an overrun */
        good = data != NULL && fread(data, 1, size, file) == size;
        if (good)
            LLVMFuzzerTestOneInput(data, size);
    }
    if (!good)
        fprintf(stderr, "%s: cannot be read\n", path);
    free(data);
    if (file != NULL)
        fclose(file);
    return good;
}

static int visible(const struct dirent *item) {
    return item->d_name[0] != '.';
}

static bool replay(const char *path, size_t *count) {
    struct dirent **items;
    struct stat info;
    bool good = true;
    if (stat(path, &info) != 0 || !S_ISDIR(info.st_mode)) {
        ++*count;
        return replay_file(path);
    }
    int found = scandir(path, &items, visible, alphasort);
    for (int i = 0; i < found; i++) {
        char name[4096];
        snprintf(name, sizeof name, "%s/%s", path, items[i]->d_name);
        good = replay(name, count) && good;
        free(items[i]);
    }
    if (found >= 0)
        free(items);
    return good && found >= 0;
}

int main(int argc, char **argv) {
    size_t count = 0;
    bool good = argc > 1;
    for (int i = 1; i < argc; i++)
        good = replay(argv[i], &count) && good;
    printf("%zu inputs\n", count);
    return good && count > 0 ? 0 : 1;
}
