#include "lexicon_new.h"

#include "messages.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char readme[] =
    "# A lexicon of your own\n"
    "\n"
    "Facts and patterns that Casus reads after its own:\n"
    "\n"
    "    casus code --lexicon DIR story.txt\n"
    "    casus lexicon check DIR           # before you code: what is wrong, line by line\n"
    "    casus explain --lexicon DIR 'The Harbour Front condemned the Port Authority.'\n"
    "\n"
    "DIR is this folder. Every `*.lex` file in it holds actors and places, one fact a line;\n"
    "every `*.pat` file in `events/` holds patterns that make events. Rename, copy and delete\n"
    "the examples as you like. Names of files do not matter, their order is alphabetical.\n"
    "\n"
    "Fields are separated by one tab. A line that begins with a tab belongs to the entry "
    "above\n"
    "it. A `#` at the start of a line is a remark. What `casus lexicon check` finds and you "
    "know\n"
    "to be right you acknowledge with a line `#ok KIND NAME`, as in\n"
    "\n"
    "    #ok overlap Jane Doe\n";

static const char example_lex[] =
    "# Actors and places. The sectors are PLOVER's: GOV MIL COP JUD LEG SPY PTY REB PRM UAF "
    "OPP\n"
    "# CVL BUS LAB AGR EDU MED JRN REL REF CRM ELI SOC; `-` stands for none or unknown.\n"
    "\n"
    "# group or organization, CODE of a country (ISO 3166-1, three letters), SECTORS, NAME\n"
    "group\tGBR\tOPP\tHarbour Front\n"
    "\talso\tHarbour People's Front\n"
    "\n"
    "# another code while the dates hold: FROM and TO as YYYY-MM-DD, YYYY-MM or YYYY\n"
    "organization\tGBR\tBUS\tPort Authority of Exampleton\n"
    "\tcode\tGBR\tGOV\t2020-01-01\t2022-06-30\n"
    "\n"
    "# a person: offices with their terms (`-` at the end: still in office), and with `code` "
    "what\n"
    "# the person is otherwise\n"
    "person\tJane Exampleton-Doe\n"
    "\toffice\tGBR\tGOV\tharbour minister\t2020-01-15\t2022-06-30\n"
    "\tcode\tGBR\tBUS\n"
    "\n"
    "# people by what they do, SINGULAR and PLURAL\n"
    "agent\tLAB\tquay worker\tquay workers\n"
    "\n"
    "# a place: NAME, CODE, latitude, longitude, and city, region, water, mountain or other\n"
    "place\tExampleton\tGBR\t50.72\t-1.98\tcity\n"
    "\tin\tEngland\n";

static const char example_pat[] =
    "# Patterns make events. Under a heading with PLOVER's type (and mode) stand templates: "
    "who,\n"
    "# verb, whom, as in \"A verb R\". Examples are tests: + must be coded, * must not. The "
    "language\n"
    "# is described in docs/patterns.md of Casus.\n"
    "\n"
    "# a set of words, for use as &NAME\n"
    "set EXAMPLE_GATE = gate gateway entrance\n"
    "\n"
    "# \"padlocked the gate of R\": one of the words of the set must be there; R may be "
    "missing\n"
    "event PROTEST obstruct\n"
    "A padlock &EXAMPLE_GATE (of R)\n"
    "    + [A The Harbour Front] padlocked the gate of [R the Port Authority of Exampleton].\n"
    "    + [A Quay workers] have padlocked the entrance.\n"
    "    * Quay workers padlocked their bags.\n"
    "\n"
    "# who may act is narrowed with =: a word, a set, or a kind (@person, @nation, ...)\n"
    "set EXAMPLE_DOCKER = docker longshoreman quay_worker\n"
    "event ACCUSE disapprove\n"
    "A=&EXAMPLE_DOCKER skewer R\n"
    "    + [A Dockers] skewered [R France] on Monday.\n"
    "    * The cook skewered the meat.\n"
    "\n"
    "# what looks like an event and is none\n"
    "ignore\n"
    "A skewer meat|kebab|vegetable\n"
    "    * [A France] skewered vegetables.\n";

/* ------------------------------------------------------------------------------------------------
 * Folders
 */

static bool fail(const char *path) {
    message("%s: %s", path, strerror(errno));
    return false;
}

bool folder_is_free(const char *path) {
    DIR *folder = opendir(path);
    bool is_empty = true;
    if (folder == NULL)
        return errno == ENOENT || fail(path);
    for (struct dirent *item; is_empty && (item = readdir(folder)) != NULL;)
        is_empty = strcmp(item->d_name, ".") == 0 || strcmp(item->d_name, "..") == 0;
    closedir(folder);
    if (!is_empty)
        message("%s: the folder is not empty; nothing is overwritten, name a new one", path);
    return is_empty;
}

static bool write_file(const char *path, const char *data, size_t length) {
    FILE *file = fopen(path, "wxb");
    if (file == NULL)
        return fail(path);
    bool good = fwrite(data, 1, length, file) == length && fflush(file) == 0 &&
                fsync(fileno(file)) == 0;
    if (!good)
        fail(path);
    return fclose(file) == 0 && good;
}

/* "FOLDER/NAME" in `out`, which has PATH_MAX bytes. */
static bool join(char *out, const char *folder, const char *name) {
    if (snprintf(out, PATH_MAX, "%s/%s", folder, name) < PATH_MAX)
        return true;
    errno = ENAMETOOLONG;
    return fail(folder);
}

static bool write_files(const char *folder, const folder_file *files, size_t count) {
    char path[PATH_MAX];
    for (size_t i = 0; i < count; i++) {
        if (files[i].length == 0)
            continue;
        if (strncmp(files[i].name, "events/", 7) == 0 &&
            (!join(path, folder, "events") || (mkdir(path, 0777) != 0 && errno != EEXIST)))
            return fail(path);
        if (!join(path, folder, files[i].name) ||
            !write_file(path, files[i].data, files[i].length))
            return false;
    }
    return true;
}

static void remove_files(const char *folder, const folder_file *files, size_t count) {
    char path[PATH_MAX];
    for (size_t i = 0; i < count; i++)
        if (join(path, folder, files[i].name))
            unlink(path);
    if (join(path, folder, "events"))
        rmdir(path);
    rmdir(folder);
}

bool folder_write(const char *path, const folder_file *files, size_t count) {
    char temporary[PATH_MAX], target[PATH_MAX];
    size_t length = strlen(path);
    while (length > 1 && path[length - 1] == '/')
        length--;
    if (!folder_is_free(path))
        return false;
    if (length + sizeof ".casus-XXXXXX" + 2 > sizeof temporary) {
        errno = ENAMETOOLONG;
        return fail(path);
    }
    memcpy(target, path, length);
    target[length] = '\0';
    const char *slash = strrchr(target, '/');
    snprintf(temporary, sizeof temporary, "%.*s.casus-XXXXXX",
             slash == NULL ? 0 : (int)(slash - target) + 1, target);
    if (mkdtemp(temporary) == NULL)
        return fail(path);
    mode_t mask = umask(0);
    umask(mask);
    bool good = write_files(temporary, files, count);
    if (good && (chmod(temporary, 0777 & ~mask) != 0 || rename(temporary, target) != 0))
        good = fail(path);
    if (!good)
        remove_files(temporary, files, count);
    return good;
}

/* ------------------------------------------------------------------------------------------------
 * new
 */

int lexicon_new(const char *path) {
    const folder_file files[] = {{"README.md", readme, sizeof readme - 1},
                                 {"example.lex", example_lex, sizeof example_lex - 1},
                                 {"events/example.pat", example_pat, sizeof example_pat - 1}};
    return folder_write(path, files, sizeof files / sizeof *files) ? STATUS_OK : STATUS_NOTHING;
}
