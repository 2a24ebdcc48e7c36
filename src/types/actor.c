#include "types/actor.h"

#include <stdio.h>
#include <string.h>

static const char *const sector_names[CS_SECTOR_COUNT] = {
#define CS_SECTOR_NAME(code) #code,
    CS_SECTORS(CS_SECTOR_NAME)
#undef CS_SECTOR_NAME
};

static const char *const entity_kind_names[] = {"person", "organization", "nation", "group",
                                                "place"};

const char *cs_sector_name(cs_sector sector) {
    return sector < CS_SECTOR_COUNT ? sector_names[sector] : "";
}

cs_sector cs_sector_of(cs_text code) {
    for (int i = 0; i < CS_SECTOR_COUNT; i++)
        if (cs_text_equal(code, cs_text_of(sector_names[i])))
            return (cs_sector)i;
    return CS_SECTOR_COUNT;
}

const char *cs_entity_kind_name(cs_entity_kind kind) {
    return kind <= CS_ENTITY_PLACE ? entity_kind_names[kind] : "";
}

void cs_actor_code(cs_country country, cs_sectors sectors, char *out) {
    size_t length = strlen(country.code);
    memcpy(out, country.code, length);
    for (int i = 0; i < CS_SECTOR_COUNT; i++) {
        /* IGO and NGO stand as countries too; once is enough */
        if ((sectors >> i & 1) == 0 || strcmp(country.code, sector_names[i]) == 0)
            continue;
        memcpy(out + length, sector_names[i], 3);
        length += 3;
    }
    out[length] = '\0';
}

void cs_date_format(cs_date date, char *out) {
    if (date.year == 0)
        out[0] = '\0';
    else if (date.month == 0)
        snprintf(out, 16, "%04d", date.year);
    else if (date.day == 0)
        snprintf(out, 16, "%04d-%02u", date.year, date.month);
    else
        snprintf(out, 16, "%04d-%02u-%02u", date.year, date.month, date.day);
}

static int digits(cs_text text, size_t start, size_t count) {
    int number = 0;
    if (start + count > text.length)
        return -1;
    for (size_t i = start; i < start + count; i++) {
        if (!cs_is_digit(text.data[i]))
            return -1;
        number = number * 10 + (text.data[i] - '0');
    }
    return number;
}

uint8_t cs_days_in_month(int year, uint8_t month) {
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool cs_date_parse(cs_text text, cs_date *out) {
    text = cs_text_trim(text);
    int year = digits(text, 0, 4);
    int month = 0, day = 0;
    if (year < 1 || (text.length > 4 && text.data[4] != '-'))
        return false;
    if (text.length > 4) {
        month = digits(text, 5, 2);
        if (month < 1 || month > 12 || (text.length > 7 && text.data[7] != '-'))
            return false;
    }
    if (text.length > 7) {
        day = digits(text, 8, 2);
        if (day < 1 || day > cs_days_in_month(year, (uint8_t)month))
            return false;
        if (text.length > 10 && text.data[10] != 'T' && text.data[10] != ' ')
            return false;
    }
    *out = (cs_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return true;
}

/* Civil calendar arithmetic by counting years from March, so that the leap day comes last. */
int32_t cs_date_to_days(cs_date date) {
    int32_t month = date.month == 0 ? 1 : date.month;
    int32_t day = date.day == 0 ? 1 : date.day;
    int32_t year = date.year - (month <= 2);
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    int32_t year_of_era = year - era * 400;
    int32_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

cs_date cs_date_of_days(int32_t days) {
    /* beyond the years that a date holds; the sums below stay in range */
    if (days < -719528 || days > 2932896)
        return (cs_date){0, 0, 0};
    days += 719468;
    int32_t era = (days >= 0 ? days : days - 146096) / 146097;
    int32_t day_of_era = days - era * 146097;
    int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int32_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t month = (5 * day_of_year + 2) / 153;
    int32_t day = day_of_year - (153 * month + 2) / 5 + 1;
    month = month < 10 ? month + 3 : month - 9;
    int32_t year = year_of_era + era * 400 + (month <= 2);
    if (year < 1 || year > 9999)
        return (cs_date){0, 0, 0};
    return (cs_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
}

int cs_date_compare(cs_date a, cs_date b) {
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}
