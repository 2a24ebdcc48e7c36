/*
 * Every allocation of the library fails once: opening a model, reading, coding, writing, and
 * the database. What must come out is CASUS_ERROR_MEMORY, or the same result as ever; no crash,
 * and nothing left behind.
 *
 * The linker sends malloc, calloc, realloc and free of the library's objects through here;
 * SQLite gets an allocator of the same kind. The first 300 allocations fail one by one, later
 * ones are sampled.
 *
 * usage: test_fault LEXICON_FOLDER
 */
#include <casus/casus.h>

#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Each of the first allocations fails once, then one in STEP, then fewer and fewer. */
enum { EVERY_ONE = 300, STEP = 37 };

/* ------------------------------------------------------------------------------------------------
 * Allocation that fails on demand
 */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *data);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void __wrap_free(void *data);

static struct {
    bool armed;
    long left;  /* allocations until the one that fails */
    bool fired; /* it has failed */
    /* blocks alive that were allocated through here: open addressing, 1: deleted */
    uintptr_t live[1 << 20];
    size_t live_count;
} faults;

static bool must_fail(void) {
    if (!faults.armed || faults.left-- != 0)
        return false;
    faults.fired = true;
    return true;
}

static size_t slot_of(uintptr_t address) {
    return (size_t)((address >> 4) * 0x9e3779b97f4a7c15u >> 44);
}

static void remember(void *data) {
    enum { SLOTS = sizeof faults.live / sizeof faults.live[0] };
    if (data == NULL)
        return;
    size_t slot = slot_of((uintptr_t)data);
    while (faults.live[slot] > 1)
        slot = (slot + 1) % SLOTS;
    faults.live[slot] = (uintptr_t)data;
    faults.live_count++;
}

static void forget(void *data) {
    enum { SLOTS = sizeof faults.live / sizeof faults.live[0] };
    size_t slot = slot_of((uintptr_t)data);
    while (faults.live[slot] != 0 && faults.live[slot] != (uintptr_t)data)
        slot = (slot + 1) % SLOTS;
    if (data == NULL || faults.live[slot] == 0)
        return; /* from strdup and the like */
    faults.live[slot] = 1;
    faults.live_count--;
}

void *__wrap_malloc(size_t size) {
    void *data = must_fail() ? NULL : __real_malloc(size);
    remember(data);
    return data;
}

void *__wrap_calloc(size_t count, size_t size) {
    void *data = must_fail() ? NULL : __real_calloc(count, size);
    remember(data);
    return data;
}

void *__wrap_realloc(void *old, size_t size) {
    if (must_fail())
        return NULL;
    forget(old);
    void *data = __real_realloc(old, size);
    remember(data != NULL ? data : old);
    return data;
}

void __wrap_free(void *data) {
    forget(data);
    __real_free(data);
}

static void *sqlite_malloc(int size) {
    return must_fail() ? NULL : __real_malloc((size_t)size);
}

static void *sqlite_realloc(void *old, int size) {
    return must_fail() ? NULL : __real_realloc(old, (size_t)size);
}

/* SQLite asks how large a block is. */
static int sqlite_size(void *data) {
    return data == NULL ? 0 : (int)((size_t *)data)[-2];
}

static void *sized_malloc(int size) {
    size_t *block = sqlite_malloc(size + 16);
    if (block == NULL)
        return NULL;
    block[0] = (size_t)size;
    return block + 2;
}

static void *sized_realloc(void *old, int size) {
    size_t *block = sqlite_realloc((size_t *)old - 2, size + 16);
    if (block == NULL)
        return NULL;
    block[0] = (size_t)size;
    return block + 2;
}

static void sized_free(void *data) {
    if (data != NULL)
        __real_free((size_t *)data - 2);
}

static int round_up(int size) {
    return (size + 7) & ~7;
}

static int start(void *data) {
    (void)data;
    return SQLITE_OK;
}

static void stop(void *data) {
    (void)data;
}

/* ------------------------------------------------------------------------------------------------
 * What is tried
 */

enum { DICTIONARIES = 3 };

typedef struct fault_scene {
    char dictionaries[DICTIONARIES][64]; /* actors, agents, verbs */
    char places[64];
    const char *lexicon;
    const char *input; /* a file of JSON Lines */
    const char *database;
    casus_model *model;
    uint64_t hash; /* of what came out */
    casus_error error;
} fault_scene;

static void hash_bytes(fault_scene *scene, const char *data, size_t length) {
    for (size_t i = 0; i < length; i++)
        scene->hash = (scene->hash ^ (unsigned char)data[i]) * 0x100000001b3u;
}

static casus_status try_open(fault_scene *scene) {
    const char *const paths[] = {scene->lexicon};
    casus_model_options options = {
        .lexicon_paths = paths, .lexicon_path_count = 1, .no_builtin_lexicon = 1};
    casus_model *model = NULL;
    casus_status status = casus_model_open(&model, &options, &scene->error);
    if (status == CASUS_OK) {
        const char *version = casus_lexicon_version(model);
        hash_bytes(scene, version, strlen(version));
    }
    casus_model_free(model);
    return status;
}

static casus_status try_read(fault_scene *scene) {
    const char *const paths[] = {scene->input};
    const casus_read_options options = {.keep_source = 1};
    casus_reader *reader = NULL;
    casus_doc *doc;
    casus_status status =
        casus_reader_open(&reader, paths, 1, &options, NULL, NULL, &scene->error);
    while (status == CASUS_OK) {
        status = casus_reader_next(reader, &doc, &scene->error);
        if (status == CASUS_OK) {
            casus_source source = casus_doc_source(doc);
            hash_bytes(scene, casus_doc_id(doc), strlen(casus_doc_id(doc)));
            hash_bytes(scene, source.data, source.length);
            casus_doc_free(doc);
        }
    }
    casus_reader_free(reader);
    return status == CASUS_END ? CASUS_OK : status;
}

static const char text[] =
    "Iran condemns France\n\nGENEVA, Aug 3 (Reuters) - Iran condemned France\xe2\x80\x99s "
    "attack "
    "on Tuesday and urged the United Nations to act.\n\n\"We won't withdraw our soldiers,\" "
    "the French foreign minister said in Paris. The soldiers killed 12 people.\n";

static casus_status make_doc(fault_scene *scene, casus_doc **doc) {
    return casus_doc_new(doc, "fault", "A title", "2021-08-04", text, sizeof text - 1, NULL,
                         &scene->error);
}

/* Codes the text; the document is the caller's even on failure. */
static casus_status code(fault_scene *scene, casus_doc **doc, casus_stage stage) {
    casus_coder *coder = NULL;
    casus_status status = casus_coder_new(&coder, scene->model, &scene->error);
    if (status == CASUS_OK)
        status = make_doc(scene, doc);
    if (status == CASUS_OK)
        status = casus_code(coder, *doc, stage, &scene->error);
    casus_coder_free(coder);
    return status;
}

static casus_status try_code(fault_scene *scene) {
    casus_doc *doc = NULL;
    casus_status status = code(scene, &doc, CASUS_STAGE_EXPLAIN);
    for (int format = 0; format <= CASUS_FORMAT_EXPLAIN_JSON && status == CASUS_OK; format++) {
        casus_write_options options = {
            .format = (casus_format)format, .with_text = 1, .expand = 1};
        casus_buffer buffer = {0};
        status = casus_write_header(&buffer, &options, &scene->error);
        if (status == CASUS_OK)
            status = casus_write(&buffer, doc, scene->model, &options, &scene->error);
        hash_bytes(scene, buffer.data, buffer.length);
        casus_buffer_free(&buffer);
    }
    casus_doc_free(doc);
    return status;
}

/* A caller's pair: the weights and the networks over its sentence. */
static casus_status try_pairs(fault_scene *scene) {
    const char *const paths[] = {scene->input};
    const casus_write_options options = {.format = CASUS_FORMAT_EXPLAIN_JSON};
    casus_reader *reader = NULL;
    casus_coder *coder = NULL;
    casus_doc *doc = NULL;
    casus_buffer buffer = {0};
    bool armed = faults.armed, done = false;
    faults.armed = false; /* reading has its own turn */
    casus_status status = casus_reader_open(&reader, paths, 1, NULL, NULL, NULL, &scene->error);
    while (status == CASUS_OK && !done) {
        casus_doc_free(doc);
        doc = NULL;
        status = casus_reader_next(reader, &doc, &scene->error);
        done = status == CASUS_OK && strcmp(casus_doc_id(doc), "c") == 0;
    }
    casus_reader_free(reader);
    faults.armed = armed;
    if (status == CASUS_OK)
        status = casus_coder_new(&coder, scene->model, &scene->error);
    if (status == CASUS_OK)
        status = casus_code(coder, doc, CASUS_STAGE_EXPLAIN, &scene->error);
    if (status == CASUS_OK)
        status = casus_write(&buffer, doc, scene->model, &options, &scene->error);
    hash_bytes(scene, buffer.data, buffer.length);
    casus_buffer_free(&buffer);
    casus_coder_free(coder);
    casus_doc_free(doc);
    return status;
}

static casus_status try_database(fault_scene *scene) {
    casus_doc *doc = NULL;
    casus_database *database = NULL;
    bool armed = faults.armed;
    faults.armed = false; /* coding has its own turn */
    casus_status status = code(scene, &doc, CASUS_STAGE_CODE);
    faults.armed = armed;
    if (status == CASUS_OK)
        status = casus_database_open(&database, scene->database, &scene->error);
    for (int i = 0; i < 2 && status == CASUS_OK; i++)
        status = casus_database_add(database, doc, scene->model, &scene->error);
    if (status == CASUS_OK)
        status = casus_database_commit(database, &scene->error);
    faults.armed = false;
    casus_database_free(database);
    casus_doc_free(doc);
    unlink(scene->database);
    return status;
}

static void hash_finding(void *context, const casus_finding *finding) {
    hash_bytes(context, finding->file, strlen(finding->file));
    hash_bytes(context, finding->text, strlen(finding->text));
}

static casus_status try_check(fault_scene *scene) {
    const char *const paths[] = {scene->lexicon};
    casus_model_options options = {.lexicon_paths = paths, .lexicon_path_count = 1};
    return casus_lexicon_check(&options, hash_finding, scene, &scene->error);
}

static void hash_note(void *context, const casus_import_note *note) {
    hash_bytes(context, note->text, strlen(note->text));
}

static casus_status try_import(fault_scene *scene) {
    casus_buffer lexicon = {0}, patterns = {0};
    casus_status status = CASUS_OK;
    for (size_t i = 0; i < DICTIONARIES && status == CASUS_OK; i++)
        status = casus_import_petrarch(&lexicon, &patterns, scene->dictionaries[i], NULL,
                                       hash_note, scene, NULL, &scene->error);
    if (status == CASUS_OK)
        status = casus_import_geonames(&lexicon, scene->places, NULL, hash_note, scene, NULL,
                                       &scene->error);
    hash_bytes(scene, lexicon.data, lexicon.length);
    hash_bytes(scene, patterns.data, patterns.length);
    casus_buffer_free(&lexicon);
    casus_buffer_free(&patterns);
    return status;
}

/* ------------------------------------------------------------------------------------------------
 * The sweep
 */

static bool sweep(fault_scene *scene, const char *name,
                  casus_status (*attempt)(fault_scene *)) {
    size_t before = faults.live_count;
    long tried = 0;
    scene->hash = 0;
    casus_status status = attempt(scene);
    uint64_t expected = scene->hash;
    if (status != CASUS_OK) {
        printf("%s: fails with memory to spare: %s: %s\n", name, scene->error.source,
               scene->error.message);
        return false;
    }
    for (long i = 0;; i += i < EVERY_ONE ? 1 : STEP + i / 8) {
        faults.left = i;
        faults.fired = false;
        faults.armed = true;
        scene->hash = 0;
        memset(&scene->error, 0, sizeof scene->error);
        status = attempt(scene);
        faults.armed = false;
        tried++;
        bool clean = status == CASUS_ERROR_MEMORY && faults.fired &&
                     scene->error.code == CASUS_ERROR_MEMORY;
        bool same = status == CASUS_OK && scene->hash == expected;
        if (!clean && !same) {
            printf("%s: allocation %ld: status %d, message '%s', %s result\n", name, i,
                   (int)status, scene->error.message,
                   scene->hash == expected ? "the right" : "another");
            return false;
        }
        if (faults.live_count != before) {
            printf("%s: allocation %ld: %zu blocks are left behind\n", name, i,
                   faults.live_count - before);
            return false;
        }
        if (!faults.fired)
            break;
    }
    printf("%s: %ld allocations failed in turn\n", name, tried - 1);
    return true;
}

static bool write_file(const char *path, const char *content) {
    FILE *file = fopen(path, "w");
    if (file == NULL)
        return false;
    fputs(content, file);
    return fclose(file) == 0;
}

/* Files for all turns, in `folder`. */
static bool write_inputs(fault_scene *scene, const char *folder) {
    static const char *const contents[DICTIONARIES] = {
        "EXAMPLE_ONE_ [FRAGOV >010101][FRAELI]\n+ONE_\nEXAMPLE_FRONT_ [AFRREBMUS]\n",
        "!P! = MAN, MEN\nEXAMPLE!P! [~LEG]\nWHARF [~BUS]\n",
        "&EXA\n+EXB\n--- EXC [111] ---\nEXC\n- * &EXA (TO EXD) [154]\n- * ^ [030]\n"};
    bool good = write_file(
        scene->input,
        "{\"id\":\"a\",\"text\":\"Iran met France.\",\"date\":\"2021-08-03\"}\n"
        "{\"id\":\"b\",\"text\":\"caf\\u00e9\",\"pairs\":[{\"actor\":[0,1],"
        "\"recipient\":[2,3]}]}\n"
        "{\"id\":\"c\",\"text\":\"Iran condemned France.\",\"pairs\":[{\"actor\":[0,4],"
        "\"recipient\":[15,21]}]}\n");
    for (int i = 0; i < DICTIONARIES; i++) {
        snprintf(scene->dictionaries[i], sizeof scene->dictionaries[i], "%s/%d.txt", folder, i);
        good = good && write_file(scene->dictionaries[i], contents[i]);
    }
    snprintf(scene->places, sizeof scene->places, "%s/places.txt", folder);
    return good && write_file(scene->places,
                              "1\tExampleham\tx\t\t50.1\t-1.5\tP\tPPL\tGB\t\tENG\t\t\t\t9\t\n");
}

static void remove_inputs(const fault_scene *scene) {
    unlink(scene->input);
    unlink(scene->places);
    for (int i = 0; i < DICTIONARIES; i++)
        unlink(scene->dictionaries[i]);
}

int main(int argc, char **argv) {
    static const sqlite3_mem_methods methods = {
        sized_malloc, sized_free, sized_realloc, sqlite_size, round_up, start, stop, NULL};
    char folder[] = "/tmp/casus-fault-XXXXXX", input[64], database[64];
    fault_scene scene = {0};
    if (argc != 2 || mkdtemp(folder) == NULL ||
        sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK)
        return 2;
    snprintf(input, sizeof input, "%s/input.jsonl", folder);
    snprintf(database, sizeof database, "%s/events.db", folder);
    scene.lexicon = argv[1];
    scene.input = input;
    scene.database = database;
    bool good = write_inputs(&scene, folder) && sweep(&scene, "open", try_open) &&
                sweep(&scene, "read", try_read);
    if (good && casus_model_open(&scene.model, NULL, &scene.error) != CASUS_OK) {
        printf("%s: %s\n", scene.error.source, scene.error.message);
        good = false;
    }
    good = good && sweep(&scene, "code and write", try_code);
    good = good && sweep(&scene, "pairs", try_pairs);
    good = good && sweep(&scene, "database", try_database);
    good = good && sweep(&scene, "check", try_check);
    good = good && sweep(&scene, "import", try_import);
    casus_model_free(scene.model);
    remove_inputs(&scene);
    rmdir(folder);
    return good ? 0 : 1;
}
