#include "read/input.h"

#include "read/wide.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define STORED_BLOCK ((size_t)1 << 17)
/* The first block is at least this long unless the input is shorter: formats are told by it. */
#define FIRST_BLOCK ((size_t)4096)

struct cs_input {
    char *path;
    int file;
    bool at_end;
    bool started;
    int read_error; /* errno of a failed read */
    uint64_t stored_bytes;
    uint64_t bytes; /* unpacked */
    struct archive *archive;
    cs_wide wide;
    casus_buffer converted; /* the current block of a wide input */
    char stored[];          /* STORED_BLOCK bytes */
};

static la_ssize_t read_stored(struct archive *archive, void *context, const void **block) {
    cs_input *input = context;
    (void)archive;
    size_t wanted = input->stored_bytes == 0 ? FIRST_BLOCK : 1;
    size_t length = 0;
    while (length < wanted) {
        ssize_t got = read(input->file, input->stored + length, STORED_BLOCK - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            input->read_error = errno;
            return -1;
        }
        if (got == 0)
            break;
        length += (size_t)got;
    }
    input->stored_bytes += length;
    *block = input->stored;
    return (la_ssize_t)length;
}

static casus_status fail_io(cs_input *input, int reason, casus_error *error) {
    char words[128];
    return cs_fail(error, CASUS_ERROR_IO, (cs_place){input->path, 0, input->bytes}, "%s",
                   strerror_r(reason, words, sizeof words));
}

static casus_status fail_damaged(cs_input *input, casus_error *error) {
    if (input->read_error != 0)
        return fail_io(input, input->read_error, error);
    if (archive_errno(input->archive) == ENOMEM)
        return cs_fail_memory(error);
    const char *why = archive_error_string(input->archive);
    return cs_fail(error, CASUS_ERROR_INPUT, (cs_place){input->path, 0, input->bytes},
                   "damaged or truncated: %s", why == NULL ? "cannot be unpacked" : why);
}

static casus_status open_file(cs_input *input, casus_error *error) {
    if (strcmp(input->path, "-") == 0) {
        input->file = STDIN_FILENO;
        return CASUS_OK;
    }
    input->file = open(input->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (input->file < 0)
        return fail_io(input, errno, error);
    struct stat status;
    if (fstat(input->file, &status) == 0 && S_ISDIR(status.st_mode))
        return fail_io(input, EISDIR, error);
    return CASUS_OK;
}

static casus_status open_archive(cs_input *input, casus_error *error) {
    input->archive = archive_read_new();
    if (input->archive == NULL)
        return cs_fail_memory(error);
    struct archive *archive = input->archive;
    /* ARCHIVE_WARN says that an outside program would be used: not an error */
    if (archive_read_support_filter_gzip(archive) < ARCHIVE_WARN ||
        archive_read_support_filter_bzip2(archive) < ARCHIVE_WARN ||
        archive_read_support_filter_xz(archive) < ARCHIVE_WARN ||
        archive_read_support_filter_zstd(archive) < ARCHIVE_WARN ||
        archive_read_support_format_raw(archive) < ARCHIVE_WARN ||
        archive_read_support_format_empty(archive) < ARCHIVE_WARN)
        return cs_fail_memory(error);
    if (archive_read_open(archive, input, NULL, read_stored, NULL) != ARCHIVE_OK)
        return fail_damaged(input, error);
    struct archive_entry *entry;
    int result = archive_read_next_header(archive, &entry);
    if (result == ARCHIVE_EOF)
        input->at_end = true;
    else if (result < ARCHIVE_WARN)
        return fail_damaged(input, error);
    return CASUS_OK;
}

casus_status cs_input_open(cs_input **out, const char *path, casus_error *error) {
    casus_status status;
    cs_input *input = calloc(1, sizeof *input + STORED_BLOCK);
    if (input == NULL)
        return cs_fail_memory(error);
    input->file = -1;
    input->path = strdup(path);
    if (input->path == NULL) {
        status = cs_fail_memory(error);
        goto done;
    }
    if ((status = open_file(input, error)) != CASUS_OK)
        goto done;
    if ((status = open_archive(input, error)) != CASUS_OK)
        goto done;
    *out = input;
    return CASUS_OK;
done:
    cs_input_close(input);
    return status;
}

/* The next unpacked block as it is; length 0 at the end. */
static casus_status read_unpacked(cs_input *input, cs_text *block, casus_error *error) {
    *block = (cs_text){"", 0};
    while (!input->at_end) {
        const void *data;
        size_t size;
        la_int64_t offset;
        int result = archive_read_data_block(input->archive, &data, &size, &offset);
        if (result == ARCHIVE_EOF) {
            input->at_end = true;
        } else if (result < ARCHIVE_WARN) {
            input->at_end = true;
            return fail_damaged(input, error);
        } else if (size > 0) {
            *block = (cs_text){data, size};
            input->bytes += size;
            break;
        }
    }
    return CASUS_OK;
}

casus_status cs_input_read(cs_input *input, cs_text *block, casus_error *error) {
    cs_text raw;
    do {
        casus_status status = read_unpacked(input, &raw, error);
        if (status != CASUS_OK)
            return status;
        if (!input->started) {
            size_t mark;
            input->started = true;
            input->wide.kind = cs_wide_sniff(raw, &mark);
            raw.data += mark;
            raw.length -= mark;
            if (raw.length == 0)
                continue;
        }
        if (input->wide.kind == CS_WIDE_NONE)
            break;
        input->converted.length = 0;
        if (raw.length == 0 ? !cs_wide_end(&input->wide, &input->converted)
                            : !cs_wide_decode(&input->wide, raw, &input->converted))
            return cs_fail_memory(error);
        raw = (cs_text){input->converted.data, input->converted.length};
    } while (raw.length == 0 && !input->at_end);
    *block = raw;
    return CASUS_OK;
}

uint64_t cs_input_bytes(const cs_input *input) {
    return input->stored_bytes;
}

void cs_input_close(cs_input *input) {
    if (input == NULL)
        return;
    if (input->archive != NULL)
        archive_read_free(input->archive);
    if (input->file > STDERR_FILENO)
        close(input->file);
    free(input->converted.data);
    free(input->path);
    free(input);
}
