/*
 * Dates, actor codes, mentions and entities: who is who in a document.
 */
#ifndef CS_ACTOR_H
#define CS_ACTOR_H

#include "base/text.h"

/* A calendar date. Parts that are not known are 0 ({2021, 8, 0}: August 2021); year 0: none. */
typedef struct cs_date {
    int16_t year;
    uint8_t month;
    uint8_t day;
} cs_date;

/* PLOVER's sectors; X-list of codes, in the order in which a code string lists them. */
/* clang-format off */
#define CS_SECTORS(X)                                                                          \
    X(GOV)                                                                                     \
    X(MIL)                                                                                     \
    X(COP) X(JUD) X(LEG) X(SPY) X(PTY) X(REB) X(PRM) X(UAF) X(UNK) X(OPP) X(CVL) X(BUS) X(LAB) \
        X(AGR) X(EDU) X(MED) X(JRN) X(REL) X(REF) X(CRM) X(ELI) X(SOC) X(PRE) X(IGO) X(NGO)
/* clang-format on */

typedef enum cs_sector {
#define CS_SECTOR_ENUM(code) CS_SECTOR_##code,
    CS_SECTORS(CS_SECTOR_ENUM)
#undef CS_SECTOR_ENUM
        CS_SECTOR_COUNT
} cs_sector;

/* A set of sectors: bit 1 << cs_sector. */
typedef uint32_t cs_sectors;

/* Three-letter country (or UNO EUR IGO NGO ISM IMG MNC), NUL-terminated; "" when none. */
typedef struct cs_country {
    char code[4];
} cs_country;

typedef enum cs_entity_kind {
    CS_ENTITY_PERSON,
    CS_ENTITY_ORGANIZATION,
    CS_ENTITY_NATION,
    CS_ENTITY_GROUP, /* people by role or nationality ("protesters"), armed groups, parties */
    CS_ENTITY_PLACE,
} cs_entity_kind;

#define CS_NO_ENTITY  UINT32_MAX
#define CS_NO_MENTION UINT32_MAX

/* Somebody or something that the document speaks of, under one or several mentions. */
typedef struct cs_entity {
    cs_entity_kind kind;
    cs_text
        name; /* the fullest name: from the text, or the lexicon's when it knows the entity */
    cs_country country;
    cs_sectors sectors;
    cs_text role;      /* "foreign minister"; empty: none */
    bool from_lexicon; /* the lexicon knows it by name */
    bool is_actor; /* can act: has a country or a sector, or is a person or an organisation */
    int32_t place; /* index into the lexicon's places, or -1 */
} cs_entity;

typedef enum cs_mention_kind {
    CS_MENTION_NAME,      /* "Retno Marsudi", "France" */
    CS_MENTION_NOMINAL,   /* "the foreign minister", "Chadian soldiers" */
    CS_MENTION_PRONOUN,   /* "she" */
    CS_MENTION_ADJECTIVE, /* "French" inside another noun phrase */
} cs_mention_kind;

/* A noun phrase that names an entity: head word and the words around it. */
typedef struct cs_mention {
    cs_mention_kind kind;
    uint32_t entity;
    uint32_t head; /* word index */
    uint32_t
        first; /* words [first, end) are its span: the noun phrase without relative clauses */
    uint32_t end;
    cs_span span;      /* the same in bytes */
    cs_span name_span; /* the name alone ("Retno Marsudi" of "Indonesian Foreign Minister Retno
                          Marsudi") */
} cs_mention;

const char *cs_sector_name(cs_sector sector);
/* The sector of a three-letter code, or CS_SECTOR_COUNT. */
cs_sector cs_sector_of(cs_text code);
const char *cs_entity_kind_name(cs_entity_kind kind);
/* Writes the actor code: country and sectors ("IDNGOV"), NUL-terminated; out holds
 * CS_CODE_SIZE. */
#define CS_CODE_SIZE 128
void cs_actor_code(cs_country country, cs_sectors sectors, char *out);
/* "YYYY-MM-DD" with unknown parts left off ("2021-08"); "" without a year. out holds 16 bytes.
 */
void cs_date_format(cs_date date, char *out);
/* Reads YYYY, YYYY-MM or YYYY-MM-DD (a time behind it is ignored); false when it is no date. */
bool cs_date_parse(cs_text text, cs_date *out);
/* Days since 1970-01-01 of a full date; unknown month and day count as 1. */
int32_t cs_date_to_days(cs_date date);
/* No date (year 0) outside the years 1 to 9999. */
cs_date cs_date_of_days(int32_t days);
/* 28 to 31; month counts from 1. */
uint8_t cs_days_in_month(int year, uint8_t month);
/* <0, 0, >0; unknown parts count as the lowest. */
int cs_date_compare(cs_date a, cs_date b);

#endif
