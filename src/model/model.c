#include "model/model.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * The container, little-endian:
 *   header of 64 bytes: "CASUSMDL", u32 format version, u32 section count, u64 file size,
 *       u64 checksum of all else, 32 bytes model version, NUL-padded;
 *   a record of 64 bytes a section: 32 bytes name, NUL-padded, u64 offset, u64 size, u32 type,
 *       u32 shape[3];
 *   the sections, each on a multiple of 64 bytes.
 */
enum {
    HEADER_SIZE = 64,
    RECORD_SIZE = 64,
    FORMAT_VERSION = 1,
    MOST_SECTIONS = 4096,
    ALIGNMENT = 64
};
#define MOST_BYTES ((uint64_t)1 << 31)

struct cs_model {
    const unsigned char *data;
    size_t size;
    void *mapping;    /* to unmap, or NULL */
    void *allocation; /* to free, or NULL */
    const char *source;
    cs_section *sections;
    size_t section_count;
    char version[33];
};

static uint32_t read_u32(const unsigned char *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static uint64_t read_u64(const unsigned char *p) {
    return (uint64_t)read_u32(p) | (uint64_t)read_u32(p + 4) << 32;
}

/* FNV-1a in four lanes over the 64-bit words behind the header; then over the lanes, the bytes
 * that are left and those of the header, but the checksum itself. */
static uint64_t checksum(const unsigned char *file, size_t file_size) {
    const uint64_t prime = 0x100000001b3u;
    const unsigned char *data = file + HEADER_SIZE;
    size_t size = file_size - HEADER_SIZE;
    uint64_t lanes[4];
    for (size_t i = 0; i < 4; i++)
        lanes[i] = 0xcbf29ce484222325u ^ i;
    size_t at = 0;
    for (; size - at >= 32; at += 32)
        for (size_t i = 0; i < 4; i++) {
            lanes[i] = (lanes[i] ^ read_u64(data + at + 8 * i)) * prime;
            lanes[i] = lanes[i] << 29 | lanes[i] >> 35;
        }
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < 4; i++)
        hash = (hash ^ lanes[i]) * prime;
    for (; at < size; at++)
        hash = (hash ^ data[at]) * prime;
    for (at = 0; at < HEADER_SIZE; at++)
        if (at < 24 || at >= 32)
            hash = (hash ^ file[at]) * prime;
    return hash;
}

static casus_status damaged(const cs_model *model, size_t at, casus_error *error,
                            const char *what, const char *name) {
    cs_place place = {model->source, 0, at};
    return cs_fail(error, CASUS_ERROR_MODEL, place, "the model file is damaged: %s%s%s", what,
                   name[0] == '\0' ? "" : " ", name);
}

static size_t item_size(cs_section_type type) {
    switch (type) {
    case CS_SECTION_I32:
    case CS_SECTION_U32:
    case CS_SECTION_F32:
        return 4;
    case CS_SECTION_U64:
        return 8;
    default:
        return 1;
    }
}

/* shape[0] * shape[1] * shape[2] * item, or UINT64_MAX when that is absurd. */
static uint64_t shape_bytes(const cs_section *section) {
    uint64_t bytes = item_size(section->type);
    for (int i = 0; i < 3; i++) {
        uint64_t n = section->shape[i];
        if (n == 0 || n > MOST_BYTES || bytes * n > MOST_BYTES)
            return UINT64_MAX;
        bytes *= n;
    }
    return bytes;
}

/* Offsets rise, every string ends in NUL inside the section. */
static bool strings_fit(const cs_section *section) {
    const unsigned char *p = section->data;
    if (section->size < 8)
        return false;
    uint64_t count = read_u32(p);
    uint64_t first = 4 + 4 * (count + 1);
    if (count != section->shape[0] || first > section->size)
        return false;
    const unsigned char *bytes = p + first;
    uint64_t room = section->size - first;
    uint32_t before = read_u32(p + 4);
    if (before != 0)
        return false;
    for (uint64_t i = 1; i <= count; i++) {
        uint32_t end = read_u32(p + 4 + 4 * i);
        if (end <= before || end > room || bytes[end - 1] != 0)
            return false;
        before = end;
    }
    return before == room;
}

static bool floats_sound(const cs_section *section) {
    const float *x = section->data;
    for (size_t i = 0; i < section->size / sizeof *x; i++)
        if (!(x[i] > -1e6f && x[i] < 1e6f)) /* NaN fails too */
            return false;
    return true;
}

static bool content_fits(const cs_section *section) {
    switch (section->type) {
    case CS_SECTION_STRINGS:
        return strings_fit(section);
    case CS_SECTION_WEIGHTS: {
        cs_section padded = *section;
        padded.shape[0] = (section->shape[0] + 15) / 16 * 16;
        return section->shape[1] % 4 == 0 && section->shape[2] == 1 &&
               shape_bytes(section) != UINT64_MAX && shape_bytes(&padded) == section->size;
    }
    case CS_SECTION_F32:
        return shape_bytes(section) == section->size && floats_sound(section);
    default:
        return shape_bytes(section) == section->size;
    }
}

static casus_status read_section(cs_model *model, size_t number, casus_error *error) {
    size_t at = HEADER_SIZE + number * RECORD_SIZE;
    const unsigned char *p = model->data + at;
    cs_section *section = &model->sections[number];
    if (p[0] == 0 || memchr(p, 0, 32) == NULL)
        return damaged(model, at, error, "a section has no name", "");
    section->name = (const char *)p;
    uint64_t offset = read_u64(p + 32);
    uint64_t size = read_u64(p + 40);
    uint32_t type = read_u32(p + 48);
    for (int i = 0; i < 3; i++)
        section->shape[i] = read_u32(p + 52 + 4 * i);
    if (type < CS_SECTION_U8 || type >= CS_SECTION_TYPE_COUNT)
        return damaged(model, at, error, "unknown type of section", section->name);
    section->type = (cs_section_type)type;
    if (offset % ALIGNMENT != 0 || offset < HEADER_SIZE + model->section_count * RECORD_SIZE ||
        offset > model->size || size > model->size - offset)
        return damaged(model, at, error, "no room for section", section->name);
    section->data = model->data + offset;
    section->size = (size_t)size;
    for (size_t i = 0; i < number; i++)
        if (strcmp(model->sections[i].name, section->name) == 0)
            return damaged(model, at, error, "twice the section", section->name);
    if (!content_fits(section))
        return damaged(model, (size_t)offset, error, "wrong shape or content of section",
                       section->name);
    return CASUS_OK;
}

static casus_status read_header(cs_model *model, casus_error *error) {
    const unsigned char *p = model->data;
    cs_place start = {model->source, 0, 0};
    if (model->size < 8 || memcmp(p, "CASUSMDL", 8) != 0)
        return cs_fail(error, CASUS_ERROR_MODEL, start, "this is no Casus model file");
    if (model->size < HEADER_SIZE)
        return cs_fail(error, CASUS_ERROR_MODEL, start,
                       "the model file is cut short: it has %zu bytes", model->size);
    uint32_t format = read_u32(p + 8);
    if (format != FORMAT_VERSION)
        return cs_fail(error, CASUS_ERROR_MODEL, start,
                       "the model file has format version %u, this program reads version %d; "
                       "take the model that belongs to the program",
                       format, FORMAT_VERSION);
    uint64_t size = read_u64(p + 16);
    if (size != model->size)
        return cs_fail(error, CASUS_ERROR_MODEL, start,
                       size > model->size
                           ? "the model file is cut short: it has %llu of %llu bytes"
                           : "the model file is too long: it has %llu bytes, not %llu",
                       (unsigned long long)model->size, (unsigned long long)size);
    uint32_t count = read_u32(p + 12);
    if (count > MOST_SECTIONS || count > (model->size - HEADER_SIZE) / RECORD_SIZE)
        return damaged(model, 12, error, "too many sections", "");
    if (checksum(p, model->size) != read_u64(p + 24))
        return damaged(model, 24, error, "its checksum does not agree with its content", "");
    memcpy(model->version, p + 32, 32);
    model->section_count = count;
    return CASUS_OK;
}

/* Checks everything; on failure the caller frees the model. */
static casus_status read_container(cs_model *model, casus_error *error) {
    const uint16_t probe = 1;
    if (*(const unsigned char *)&probe != 1)
        return cs_fail(error, CASUS_ERROR_MODEL, (cs_place){model->source, 0, 0},
                       "model files are read on little-endian machines only");
    casus_status status = read_header(model, error);
    if (status != CASUS_OK)
        return status;
    model->sections = calloc(model->section_count + 1, sizeof *model->sections);
    if (model->sections == NULL)
        return cs_fail_memory(error);
    for (size_t i = 0; i < model->section_count && status == CASUS_OK; i++)
        status = read_section(model, i, error);
    return status;
}

static cs_model *new_model(const char *source) {
    size_t length = strlen(source);
    cs_model *model = calloc(1, sizeof *model + length + 1);
    if (model != NULL) {
        char *copy = (char *)(model + 1);
        memcpy(copy, source, length + 1);
        model->source = copy;
    }
    return model;
}

static casus_status map_file(cs_model *model, const char *path, casus_error *error) {
    cs_place place = {path, 0, 0};
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return cs_fail(error, CASUS_ERROR_IO, place, "cannot open the model file: %s",
                       strerror(errno));
    casus_status status = CASUS_OK;
    struct stat info;
    if (fstat(file, &info) != 0) {
        status = cs_fail(error, CASUS_ERROR_IO, place, "cannot read the model file: %s",
                         strerror(errno));
    } else if (!S_ISREG(info.st_mode)) {
        status = cs_fail(error, CASUS_ERROR_IO, place, "the model is not a regular file");
    } else if (info.st_size < HEADER_SIZE || (uint64_t)info.st_size > MOST_BYTES) {
        status =
            cs_fail(error, CASUS_ERROR_MODEL, place,
                    "this is no Casus model file: it has %lld bytes", (long long)info.st_size);
    } else {
        model->size = (size_t)info.st_size;
        void *data = mmap(NULL, model->size, PROT_READ, MAP_PRIVATE, file, 0);
        if (data == MAP_FAILED) {
            status = cs_fail(error, CASUS_ERROR_IO, place, "cannot map the model file: %s",
                             strerror(errno));
        } else {
            model->mapping = data;
            model->data = data;
        }
    }
    close(file);
    return status;
}

casus_status cs_model_open_file(cs_model **out, const char *path, casus_error *error) {
    cs_model *model = new_model(path);
    if (model == NULL)
        return cs_fail_memory(error);
    casus_status status = map_file(model, path, error);
    if (status == CASUS_OK)
        status = read_container(model, error);
    if (status != CASUS_OK) {
        cs_model_free(model);
        return status;
    }
    *out = model;
    return CASUS_OK;
}

casus_status cs_model_open_memory(cs_model **out, const void *data, size_t size,
                                  const char *source, casus_error *error) {
    cs_model *model = new_model(source);
    if (model == NULL)
        return cs_fail_memory(error);
    model->size = size;
    model->data = data;
    if ((uintptr_t)data % ALIGNMENT != 0 && size > 0 && size < MOST_BYTES) {
        model->allocation =
            aligned_alloc(ALIGNMENT, (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        if (model->allocation == NULL) {
            cs_model_free(model);
            return cs_fail_memory(error);
        }
        memcpy(model->allocation, data, size);
        model->data = model->allocation;
    }
    casus_status status = read_container(model, error);
    if (status != CASUS_OK) {
        cs_model_free(model);
        return status;
    }
    *out = model;
    return CASUS_OK;
}

void cs_model_free(cs_model *model) {
    if (model == NULL)
        return;
    if (model->mapping != NULL)
        munmap(model->mapping, model->size);
    free(model->allocation);
    free(model->sections);
    free(model);
}

const char *cs_model_version(const cs_model *model) {
    return model->version;
}

const cs_section *cs_model_find(const cs_model *model, const char *name) {
    for (size_t i = 0; i < model->section_count; i++)
        if (strcmp(model->sections[i].name, name) == 0)
            return &model->sections[i];
    return NULL;
}

casus_status cs_model_require(const cs_model *model, const char *name, cs_section_type type,
                              uint32_t rows, uint32_t columns, const cs_section **out,
                              casus_error *error) {
    cs_place place = {model->source, 0, 0};
    const cs_section *section = cs_model_find(model, name);
    if (section == NULL)
        return cs_fail(error, CASUS_ERROR_MODEL, place, "the model has no section %s", name);
    if (section->type != type || (rows != 0 && section->shape[0] != rows) ||
        (columns != 0 && section->shape[1] != columns))
        return cs_fail(error, CASUS_ERROR_MODEL, place,
                       "the model's section %s has another type or shape than this program "
                       "expects",
                       name);
    *out = section;
    return CASUS_OK;
}

casus_status cs_model_strings(const cs_model *model, const char *name, cs_strings *out,
                              casus_error *error) {
    const cs_section *section = NULL;
    casus_status status =
        cs_model_require(model, name, CS_SECTION_STRINGS, 0, 0, &section, error);
    if (status != CASUS_OK)
        return status;
    const uint32_t *words = section->data;
    out->count = words[0];
    out->offsets = words + 1;
    out->bytes = (const char *)(words + 2 + out->count);
    return CASUS_OK;
}

cs_text cs_strings_at(const cs_strings *strings, uint32_t index) {
    uint32_t from = strings->offsets[index];
    return (cs_text){strings->bytes + from, strings->offsets[index + 1] - from - 1};
}
