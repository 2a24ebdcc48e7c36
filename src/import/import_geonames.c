/*
 * GeoNames' dumps: tab-separated, one place a line. Columns (readme.txt of the dump):
 * geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature code,
 * country code, cc2, admin1 code, admin2, admin3, admin4, population, …
 */
#include "base/buffer.h"
#include "base/utf8.h"
#include "import/import_names.h"

#include <string.h>

enum {
    COLUMN_NAME = 1,
    COLUMN_LATITUDE = 4,
    COLUMN_LONGITUDE = 5,
    COLUMN_CLASS = 6,
    COLUMN_FEATURE = 7,
    COLUMN_COUNTRY = 8,
    COLUMN_ADMIN1 = 10,
    COLUMN_POPULATION = 14,
    COLUMNS_LEAST = 15,
    COLUMNS_MAX = 19,
    NAME_MAX_BYTES = 200,
    OUTPUT_MAX_BYTES = 60 << 20, /* a lexicon file may have 64 MiB */
    PLACES_MAX = 2000000,
};

typedef struct imported_place {
    uint64_t line;
    uint64_t population;
    cs_text name;
    cs_country country;
    cs_symbol region; /* its key in `regions`; 0: unknown */
    double latitude, longitude;
    int kind;
} imported_place;

/* A run of the importer. */
typedef struct place_importer {
    cs_import *import;
    cs_arena *arena;
    int features;      /* word set */
    cs_symbols places; /* "FRA name", folded */
    cs_symbols region_keys;
    CS_VECTOR(cs_text) region_names; /* [key - 1] */
    CS_VECTOR(imported_place) taken; /* [symbol - 1] */
    cs_country countries[26][26];
    bool looked_up[26][26];
    bool out_of_memory;
} place_importer;

static size_t cut_columns(cs_text line, cs_text *columns) {
    size_t count = 0;
    if (line.length > 0 && line.data[line.length - 1] == '\r')
        line.length--;
    for (bool more = true; more && count < COLUMNS_MAX;) {
        more = memchr(line.data, '\t', line.length) != NULL;
        columns[count++] = cs_text_cut(&line, '\t');
    }
    return count;
}

static bool read_count(cs_text text, uint64_t *out) {
    *out = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (!cs_is_digit(text.data[i]) || i >= 15)
            return false;
        *out = *out * 10 + (uint64_t)(text.data[i] - '0');
    }
    return true;
}

static bool read_degrees(cs_text text, double most, double *out) {
    double number = 0, scale = 1;
    bool negative = text.length > 0 && text.data[0] == '-', fraction = false;
    size_t digits = 0;
    for (size_t i = negative; i < text.length; i++) {
        if (text.data[i] == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (!cs_is_digit(text.data[i]) || ++digits > 15)
            return false;
        number = number * 10 + (text.data[i] - '0');
        scale *= fraction ? 10 : 1;
    }
    *out = (negative ? -number : number) / scale;
    return digits > 0 && *out >= -most && *out <= most;
}

/* admin1CodesASCII.txt: "FR.11", name, name in ASCII, geonameid. */
static bool read_regions(place_importer *importer, cs_text text) {
    while (text.length > 0) {
        cs_text columns[COLUMNS_MAX];
        cs_text line = cs_text_cut(&text, '\n');
        if (cut_columns(line, columns) < 2 || columns[1].length == 0 ||
            cs_utf8_check(columns[1]) != SIZE_MAX)
            continue;
        size_t known = importer->region_keys.names.count;
        if (cs_symbols_add(&importer->region_keys, columns[0]) == 0)
            return false;
        if (importer->region_keys.names.count == known)
            continue;
        cs_text *name = cs_push(importer->arena, &importer->region_names);
        if (name == NULL)
            return false;
        *name = columns[1];
    }
    return true;
}

static bool find_country(place_importer *importer, cs_text code, cs_country *out) {
    if (code.length != 2 || !cs_is_upper(code.data[0]) || !cs_is_upper(code.data[1]))
        return false;
    int row = code.data[0] - 'A', column = code.data[1] - 'A';
    if (!importer->looked_up[row][column]) {
        importer->looked_up[row][column] = true;
        (void)cs_import_country_of_alpha2(importer->import, code,
                                          &importer->countries[row][column]);
    }
    *out = importer->countries[row][column];
    return out->code[0] != '\0';
}

static int feature_kind(const place_importer *importer, const cs_text *columns) {
    char key[24];
    size_t length = 0;
    cs_text parts[2] = {columns[COLUMN_CLASS], columns[COLUMN_FEATURE]};
    if (parts[0].length + parts[1].length + 1 > sizeof key)
        return 0;
    for (int p = 0; p < 2; p++) {
        if (p == 1)
            key[length++] = '.';
        for (size_t i = 0; i < parts[p].length; i++)
            key[length++] = cs_lower(parts[p].data[i]);
    }
    return cs_lexicon_in(importer->import->lexicon, importer->features, (cs_text){key, length});
}

/* Why the lexicon's own entries stand against a name, or NULL. */
static const char *conflict_of(const cs_import *import, const imported_place *place) {
    if (import->options->keep_known)
        return NULL;
    if (cs_import_known_place(import, place->name, place->country))
        return "the lexicon has the place";
    return cs_import_known(import, place->name, ~(1u << CS_ENTRY_PLACE))
               ? "the lexicon has the name for something else"
               : NULL;
}

/* Fills `place` from a line; the reason why it cannot be taken over, or NULL. */
static const char *read_place(place_importer *importer, const cs_text *columns,
                              imported_place *place) {
    uint64_t least = importer->import->options->least_population;
    char key[16];
    place->name = cs_text_trim(columns[COLUMN_NAME]);
    place->kind = feature_kind(importer, columns);
    if (place->kind == 0)
        return "a feature of no use here (see import_geonames_features)";
    if (!read_count(columns[COLUMN_POPULATION], &place->population))
        return "the population is no number";
    if (columns[COLUMN_CLASS].data[0] == 'P' && place->population < least)
        return "fewer people than --population";
    if (!find_country(importer, columns[COLUMN_COUNTRY], &place->country) &&
        (columns[COLUMN_COUNTRY].length > 0 || place->kind != 3))
        return "the country is no nation of the lexicon";
    if (!read_degrees(columns[COLUMN_LATITUDE], 90, &place->latitude) ||
        !read_degrees(columns[COLUMN_LONGITUDE], 180, &place->longitude))
        return "the coordinates are out of range";
    const char *reason = place->name.length > NAME_MAX_BYTES
                             ? "the name is too long"
                             : cs_import_refuse_name(importer->import, place->name);
    if (reason != NULL)
        return reason;
    if (memchr(place->name.data, '(', place->name.length) != NULL)
        return "a name with parentheses";
    cs_text country = columns[COLUMN_COUNTRY], region = columns[COLUMN_ADMIN1];
    if (country.length == 2 && region.length > 0 && region.length < sizeof key - 4) {
        memcpy(key, country.data, 2);
        key[2] = '.';
        memcpy(key + 3, region.data, region.length);
        place->region =
            cs_symbols_find(&importer->region_keys, (cs_text){key, region.length + 3});
    }
    return conflict_of(importer->import, place);
}

/* Takes a place in, or the larger of two of the same name. */
static void add_place(place_importer *importer, const imported_place *place) {
    char key[2 * NAME_MAX_BYTES + 8];
    memcpy(key, place->country.code, 4);
    key[3] = ' ';
    size_t length = 4 + cs_utf8_fold(place->name, key + 4, sizeof key - 4);
    cs_symbol symbol = cs_symbols_add(&importer->places, (cs_text){key, length});
    if (symbol == 0) {
        importer->out_of_memory = true;
        return;
    }
    if (symbol > importer->taken.count) {
        imported_place *made = cs_push(importer->arena, &importer->taken);
        if (made == NULL)
            importer->out_of_memory = true;
        else
            *made = *place;
        return;
    }
    imported_place *known = &importer->taken.items[symbol - 1];
    bool larger = place->population > known->population;
    const imported_place *smaller = larger ? known : place;
    cs_import_leave(importer->import, smaller->line,
                    "a larger or earlier place of the country has the name", smaller->name);
    if (larger)
        *known = *place;
}

static bool write_place(const place_importer *importer, const imported_place *place,
                        casus_buffer *out) {
    static const char *const kinds[] = {"", "city", "region", "water", "mountain", "other"};
    bool good =
        cs_buffer_string(out, "place\t") && cs_buffer_text(out, place->name) &&
        cs_buffer_char(out, '\t') &&
        cs_buffer_string(out, place->country.code[0] == '\0' ? "-" : place->country.code) &&
        cs_buffer_char(out, '\t') && cs_buffer_decimal(out, place->latitude, 4, true) &&
        cs_buffer_char(out, '\t') && cs_buffer_decimal(out, place->longitude, 4, true) &&
        cs_buffer_char(out, '\t') && cs_buffer_string(out, kinds[place->kind]) &&
        cs_buffer_char(out, '\n');
    if (place->region == 0 || place->kind == 2)
        return good;
    return good && cs_buffer_string(out, "\tin\t") &&
           cs_buffer_text(out, importer->region_names.items[place->region - 1]) &&
           cs_buffer_char(out, '\n');
}

static casus_status read_places(place_importer *importer, cs_text text, casus_error *error) {
    cs_import *import = importer->import;
    while (text.length > 0) {
        cs_text columns[COLUMNS_MAX];
        cs_text line = cs_text_cut(&text, '\n');
        imported_place place = {.line = ++import->line};
        if (cs_text_trim(line).length == 0)
            continue;
        const char *reason = cut_columns(line, columns) < COLUMNS_LEAST
                                 ? "fewer than 15 columns: no line of a GeoNames dump"
                                 : read_place(importer, columns, &place);
        if (reason != NULL)
            cs_import_leave(import, place.line, reason,
                            place.name.length > 0 ? place.name : line);
        else
            add_place(importer, &place);
        if (importer->out_of_memory)
            return cs_fail_memory(error);
        if (importer->taken.count > PLACES_MAX)
            return cs_fail(error, CASUS_ERROR_LIMIT, (cs_place){.source = import->source},
                           "more than %d places; take fewer with --population", PLACES_MAX);
    }
    return CASUS_OK;
}

casus_status cs_import_geonames(cs_import *import, cs_text text, cs_text admin1,
                                cs_arena *arena, casus_buffer *out, casus_error *error) {
    place_importer importer = {.import = import, .arena = arena};
    importer.features = cs_lexicon_set(import->lexicon, "import_geonames_features");
    cs_symbols_init(&importer.places, arena);
    cs_symbols_init(&importer.region_keys, arena);
    if (!read_regions(&importer, admin1))
        return cs_fail_memory(error);
    casus_status status = read_places(&importer, text, error);
    size_t start = out->length;
    for (size_t i = 0; i < importer.taken.count && status == CASUS_OK; i++) {
        if (!write_place(&importer, &importer.taken.items[i], out))
            status = cs_fail_memory(error);
        else if (out->length - start > OUTPUT_MAX_BYTES)
            status = cs_fail(error, CASUS_ERROR_LIMIT, (cs_place){.source = import->source},
                             "more than 60 MB of places; take fewer with --population");
    }
    import->counts.taken += importer.taken.count;
    return status;
}
