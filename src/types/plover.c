#include "types/plover.h"

#include <string.h>

static const struct {
    const char *name;
    int quad;
} types[CS_PLOVER_COUNT] = {
    {"", 0},          {"AGREE", 1},    {"CONSULT", 1}, {"SUPPORT", 1},  {"CONCEDE", 1},
    {"COOPERATE", 2}, {"AID", 2},      {"RETREAT", 2}, {"REQUEST", 3},  {"ACCUSE", 3},
    {"REJECT", 3},    {"THREATEN", 3}, {"PROTEST", 4}, {"SANCTION", 4}, {"MOBILIZE", 4},
    {"COERCE", 4},    {"ASSAULT", 4},
};

/* PLOVER 0.8's modes with their scores, and the CAMEO code nearest to each. Row 0 stands for no
 * mode; a type's own row has an empty name. */
static const struct {
    cs_plover type;
    const char *name;
    double score;
    const char *cameo;
} modes[] = {
    {CS_PLOVER_NONE, "", 0, ""},
    {CS_PLOVER_AGREE, "", 2.5, "030"},
    {CS_PLOVER_CONSULT, "", 2.5, "040"},
    {CS_PLOVER_CONSULT, "visit", 4, "042"},
    {CS_PLOVER_CONSULT, "third-party", 1, "044"},
    {CS_PLOVER_CONSULT, "multilateral", 4, "040"},
    {CS_PLOVER_CONSULT, "phone", 1.5, "041"},
    {CS_PLOVER_SUPPORT, "", 5, "050"},
    {CS_PLOVER_CONCEDE, "", 4.5, "080"},
    {CS_PLOVER_COOPERATE, "", 9.5, "060"},
    {CS_PLOVER_AID, "", 10, "070"},
    {CS_PLOVER_RETREAT, "", 6.5, "087"},
    {CS_PLOVER_RETREAT, "withdraw", 8, "0874"},
    {CS_PLOVER_RETREAT, "release", 6.5, "0841"},
    {CS_PLOVER_RETREAT, "disarm", 10, "0873"},
    {CS_PLOVER_RETREAT, "ceasefire", 7.5, "0871"},
    {CS_PLOVER_RETREAT, "access", 6.5, "086"},
    {CS_PLOVER_RETREAT, "resign", 4.5, "0831"},
    {CS_PLOVER_REQUEST, "", 0, "020"},
    {CS_PLOVER_REQUEST, "assist", 0.5, "021"},
    {CS_PLOVER_REQUEST, "change", -1, "024"},
    {CS_PLOVER_REQUEST, "yield", -1, "025"},
    {CS_PLOVER_REQUEST, "meet", 0, "026"},
    {CS_PLOVER_ACCUSE, "", -3, "110"},
    {CS_PLOVER_ACCUSE, "disapprove", -2, "111"},
    {CS_PLOVER_ACCUSE, "investigate", -3.5, "090"},
    {CS_PLOVER_ACCUSE, "allege", -3.5, "112"},
    {CS_PLOVER_REJECT, "", -2, "120"},
    {CS_PLOVER_REJECT, "assist", -1.5, "121"},
    {CS_PLOVER_REJECT, "change", -2, "123"},
    {CS_PLOVER_REJECT, "yield", -2, "124"},
    {CS_PLOVER_REJECT, "meet", -2, "125"},
    {CS_PLOVER_THREATEN, "", -3.5, "130"},
    {CS_PLOVER_THREATEN, "restrict", -3, "132"},
    {CS_PLOVER_THREATEN, "arrest", -3.5, "130"},
    {CS_PLOVER_THREATEN, "relations", -3.5, "1313"},
    {CS_PLOVER_THREATEN, "expel", -3.5, "136"},
    {CS_PLOVER_THREATEN, "territory", -4, "1382"},
    {CS_PLOVER_THREATEN, "violence", -3.5, "138"},
    {CS_PLOVER_PROTEST, "", -5, "140"},
    {CS_PLOVER_PROTEST, "demo", -5, "141"},
    {CS_PLOVER_PROTEST, "riot", -7, "145"},
    {CS_PLOVER_PROTEST, "strike", -5, "143"},
    {CS_PLOVER_PROTEST, "hunger", -4.5, "142"},
    {CS_PLOVER_PROTEST, "boycott", -4.5, "143"},
    {CS_PLOVER_PROTEST, "obstruct", -4.5, "144"},
    {CS_PLOVER_PROTEST, "vandalize", -5, "145"},
    {CS_PLOVER_SANCTION, "", -6, "160"},
    {CS_PLOVER_SANCTION, "convict", -6, "116"},
    {CS_PLOVER_SANCTION, "expel", -5.5, "166"},
    {CS_PLOVER_SANCTION, "withdraw", -6, "161"},
    {CS_PLOVER_SANCTION, "discontinue", -6, "162"},
    {CS_PLOVER_MOBILIZE, "", -5.5, "150"},
    {CS_PLOVER_MOBILIZE, "troops", -6.5, "154"},
    {CS_PLOVER_MOBILIZE, "weapons", -6.5, "154"},
    {CS_PLOVER_MOBILIZE, "police", -5.5, "153"},
    {CS_PLOVER_MOBILIZE, "militia", -6, "154"},
    {CS_PLOVER_COERCE, "", -7, "170"},
    {CS_PLOVER_COERCE, "seize", -7, "171"},
    {CS_PLOVER_COERCE, "restrict", -7, "172"},
    {CS_PLOVER_COERCE, "censor", -6.5, "1721"},
    {CS_PLOVER_COERCE, "curfew", -6.5, "1723"},
    {CS_PLOVER_COERCE, "martial-law", -7.5, "1724"},
    {CS_PLOVER_COERCE, "arrest", -7, "173"},
    {CS_PLOVER_COERCE, "deport", -7, "174"},
    {CS_PLOVER_COERCE, "withhold", -7, "170"},
    {CS_PLOVER_COERCE, "misinformation", -6.5, "170"},
    {CS_PLOVER_COERCE, "cyber", -7, "170"},
    {CS_PLOVER_ASSAULT, "", -9, "190"},
    {CS_PLOVER_ASSAULT, "abduct", -8.5, "181"},
    {CS_PLOVER_ASSAULT, "beat", -7.5, "182"},
    {CS_PLOVER_ASSAULT, "torture", -8.5, "1822"},
    {CS_PLOVER_ASSAULT, "sexual", -8.5, "1821"},
    {CS_PLOVER_ASSAULT, "targeted", -9.5, "186"},
    {CS_PLOVER_ASSAULT, "destroy", -8.5, "1712"},
    {CS_PLOVER_ASSAULT, "primitive", -8, "182"},
    {CS_PLOVER_ASSAULT, "firearms", -9, "193"},
    {CS_PLOVER_ASSAULT, "explosives", -9, "183"},
    {CS_PLOVER_ASSAULT, "suicide-attack", -9.5, "1831"},
    {CS_PLOVER_ASSAULT, "aerial", -9.5, "195"},
    {CS_PLOVER_ASSAULT, "drone", -9.5, "195"},
    {CS_PLOVER_ASSAULT, "heavy-weapons", -9.5, "194"},
    {CS_PLOVER_ASSAULT, "crowd-control", -7.5, "175"},
    {CS_PLOVER_ASSAULT, "unconventional", -10, "204"},
};

#define MODE_COUNT (sizeof modes / sizeof *modes)
_Static_assert(MODE_COUNT + CS_OWN_MODES_MAX <= UINT8_MAX, "a mode is a byte");

/* CAMEO codes with Goldstein scores, in order of code. */
static const struct {
    char code[5];
    float goldstein;
} goldstein[] = {
    {"010", 0.0F},    {"011", -0.1F},   {"012", -0.4F},   {"013", 0.4F},    {"014", 0.0F},
    {"015", 0.0F},    {"016", 3.4F},    {"017", 0.0F},    {"018", 3.4F},    {"019", 0.0F},
    {"020", 3.0F},    {"021", 3.4F},    {"0211", 3.4F},   {"0212", 3.4F},   {"0213", 3.4F},
    {"0214", 3.4F},   {"022", 3.4F},    {"023", 3.4F},    {"0231", 3.4F},   {"0232", 3.4F},
    {"0233", 3.4F},   {"0234", 3.4F},   {"024", -0.3F},   {"0241", -0.3F},  {"0242", -0.3F},
    {"0243", -0.3F},  {"0244", -0.3F},  {"025", -0.3F},   {"0251", -0.3F},  {"0252", -0.3F},
    {"0253", -0.3F},  {"0254", -0.3F},  {"0255", -0.3F},  {"0256", -0.3F},  {"026", 4.0F},
    {"027", 4.0F},    {"028", 4.0F},    {"030", 4.0F},    {"031", 5.2F},    {"0311", 5.2F},
    {"0312", 5.2F},   {"0313", 5.2F},   {"0314", 5.2F},   {"032", 4.5F},    {"033", 5.2F},
    {"0331", 5.2F},   {"0332", 5.2F},   {"0333", 5.2F},   {"0334", 6.0F},   {"034", 7.0F},
    {"0341", 7.0F},   {"0342", 7.0F},   {"0343", 7.0F},   {"0344", 7.0F},   {"035", 7.0F},
    {"0351", 7.0F},   {"0352", 7.0F},   {"0353", 7.0F},   {"0354", 7.0F},   {"0355", 7.0F},
    {"0356", 7.0F},   {"036", 4.0F},    {"037", 5.0F},    {"038", 7.0F},    {"039", 5.0F},
    {"040", 1.0F},    {"041", 1.0F},    {"042", 1.9F},    {"043", 2.8F},    {"044", 2.5F},
    {"045", 5.0F},    {"046", 7.0F},    {"050", 3.5F},    {"051", 3.4F},    {"052", 3.5F},
    {"053", 3.8F},    {"054", 6.0F},    {"055", 7.0F},    {"056", 7.0F},    {"057", 8.0F},
    {"060", 6.0F},    {"061", 6.4F},    {"062", 7.4F},    {"063", 7.4F},    {"064", 7.0F},
    {"070", 7.0F},    {"071", 7.4F},    {"072", 8.3F},    {"073", 7.4F},    {"074", 8.5F},
    {"075", 7.0F},    {"080", 5.0F},    {"081", 5.0F},    {"0811", 5.0F},   {"0812", 5.0F},
    {"0813", 5.0F},   {"0814", 5.0F},   {"082", 5.0F},    {"083", 5.0F},    {"0831", 5.0F},
    {"0832", 5.0F},   {"0833", 5.0F},   {"0834", 5.0F},   {"084", 7.0F},    {"0841", 7.0F},
    {"0842", 7.0F},   {"085", 7.0F},    {"086", 9.0F},    {"0861", 9.0F},   {"0862", 9.0F},
    {"0863", 9.0F},   {"087", 9.0F},    {"0871", 9.0F},   {"0872", 9.0F},   {"0873", 9.0F},
    {"0874", 10.0F},  {"090", -2.0F},   {"091", -2.0F},   {"092", -2.0F},   {"093", -2.0F},
    {"094", -2.0F},   {"100", -5.0F},   {"101", -5.0F},   {"1011", -5.0F},  {"1012", -5.0F},
    {"1013", -5.0F},  {"1014", -5.0F},  {"102", -5.0F},   {"103", -5.0F},   {"1031", -5.0F},
    {"1032", -5.0F},  {"1033", -5.0F},  {"1034", -5.0F},  {"104", -5.0F},   {"1041", -5.0F},
    {"1042", -5.0F},  {"1043", -5.0F},  {"1044", -5.0F},  {"105", -5.0F},   {"1051", -5.0F},
    {"1052", -5.0F},  {"1053", -5.0F},  {"1054", -5.0F},  {"1055", -5.0F},  {"1056", -5.0F},
    {"106", -5.0F},   {"107", -5.0F},   {"108", -5.0F},   {"110", -2.0F},   {"111", -2.0F},
    {"112", -2.0F},   {"1121", -2.0F},  {"1122", -2.0F},  {"1123", -2.0F},  {"1124", -2.0F},
    {"1125", -2.0F},  {"113", -2.0F},   {"114", -2.0F},   {"115", -2.0F},   {"116", -2.0F},
    {"120", -4.0F},   {"121", -4.0F},   {"1211", -4.0F},  {"1212", -4.0F},  {"1213", -4.0F},
    {"1214", -4.0F},  {"122", -4.0F},   {"1221", -4.0F},  {"1222", -4.0F},  {"1223", -4.0F},
    {"1224", -4.0F},  {"123", -4.0F},   {"1231", -4.0F},  {"1232", -4.0F},  {"1233", -4.0F},
    {"1234", -4.0F},  {"124", -5.0F},   {"1241", -5.0F},  {"1242", -5.0F},  {"1243", -5.0F},
    {"1244", -5.0F},  {"1245", -5.0F},  {"1246", -5.0F},  {"125", -5.0F},   {"126", -5.0F},
    {"127", -5.0F},   {"128", -5.0F},   {"129", -4.0F},   {"130", -4.4F},   {"131", -5.8F},
    {"1311", -5.8F},  {"1312", -5.8F},  {"1313", -5.8F},  {"132", -5.8F},   {"1321", -5.8F},
    {"1322", -5.8F},  {"1323", -5.8F},  {"1324", -5.8F},  {"133", -5.8F},   {"134", -5.8F},
    {"135", -5.8F},   {"136", -7.0F},   {"137", -7.0F},   {"138", -7.0F},   {"1381", -7.0F},
    {"1382", -7.0F},  {"1383", -7.0F},  {"1384", -7.0F},  {"1385", -7.0F},  {"139", -7.0F},
    {"140", -6.5F},   {"141", -6.5F},   {"1411", -6.5F},  {"1412", -6.5F},  {"1413", -6.5F},
    {"1414", -6.5F},  {"142", -6.5F},   {"1421", -6.5F},  {"1422", -6.5F},  {"1423", -6.5F},
    {"1424", -6.5F},  {"143", -6.5F},   {"1431", -6.5F},  {"1432", -6.5F},  {"1433", -6.5F},
    {"1434", -6.5F},  {"144", -7.5F},   {"1441", -7.5F},  {"1442", -7.5F},  {"1443", -7.5F},
    {"1444", -7.5F},  {"145", -7.5F},   {"1451", -7.5F},  {"1452", -7.5F},  {"1453", -7.5F},
    {"1454", -7.5F},  {"150", -7.2F},   {"151", -7.2F},   {"152", -7.2F},   {"153", -7.2F},
    {"154", -7.2F},   {"160", -4.0F},   {"161", -4.0F},   {"162", -5.6F},   {"1621", -5.6F},
    {"1622", -5.6F},  {"1623", -5.6F},  {"163", -6.5F},   {"164", -7.0F},   {"165", -7.0F},
    {"166", -8.0F},   {"1661", -8.0F},  {"1662", -8.0F},  {"1663", -8.0F},  {"170", -7.0F},
    {"171", -9.2F},   {"1711", -9.2F},  {"1712", -9.2F},  {"172", -5.0F},   {"1721", -5.0F},
    {"1722", -5.0F},  {"1723", -5.0F},  {"1724", -5.0F},  {"173", -5.0F},   {"174", -5.0F},
    {"175", -9.0F},   {"180", -9.0F},   {"181", -9.0F},   {"182", -9.5F},   {"1821", -9.0F},
    {"1822", -9.0F},  {"1823", -10.0F}, {"183", -10.0F},  {"1831", -10.0F}, {"1832", -10.0F},
    {"1833", -10.0F}, {"184", -8.0F},   {"185", -8.0F},   {"186", -10.0F},  {"190", -10.0F},
    {"191", -9.5F},   {"192", -9.5F},   {"193", -10.0F},  {"194", -10.0F},  {"195", -10.0F},
    {"196", -9.5F},   {"200", -10.0F},  {"201", -9.5F},   {"202", -10.0F},  {"203", -10.0F},
    {"204", -10.0F},  {"2041", -10.0F}, {"2042", -10.0F},
};

/* What codes that begin so stand for; the longest beginning counts. */
static const struct {
    char start[5];
    cs_plover type;
} cameo_types[] = {
    {"01", CS_PLOVER_NONE},      {"016", CS_PLOVER_REJECT},   {"019", CS_PLOVER_SUPPORT},
    {"02", CS_PLOVER_REQUEST},   {"03", CS_PLOVER_AGREE},     {"04", CS_PLOVER_CONSULT},
    {"05", CS_PLOVER_SUPPORT},   {"06", CS_PLOVER_COOPERATE}, {"07", CS_PLOVER_AID},
    {"08", CS_PLOVER_RETREAT},   {"080", CS_PLOVER_CONCEDE},  {"081", CS_PLOVER_CONCEDE},
    {"0813", CS_PLOVER_RETREAT}, {"0814", CS_PLOVER_RETREAT}, {"082", CS_PLOVER_CONCEDE},
    {"083", CS_PLOVER_CONCEDE},  {"09", CS_PLOVER_ACCUSE},    {"10", CS_PLOVER_REQUEST},
    {"11", CS_PLOVER_ACCUSE},    {"116", CS_PLOVER_SANCTION}, {"12", CS_PLOVER_REJECT},
    {"13", CS_PLOVER_THREATEN},  {"14", CS_PLOVER_PROTEST},   {"15", CS_PLOVER_MOBILIZE},
    {"16", CS_PLOVER_SANCTION},  {"163", CS_PLOVER_COERCE},   {"17", CS_PLOVER_COERCE},
    {"1712", CS_PLOVER_ASSAULT}, {"175", CS_PLOVER_ASSAULT},  {"18", CS_PLOVER_ASSAULT},
    {"19", CS_PLOVER_ASSAULT},   {"191", CS_PLOVER_COERCE},   {"192", CS_PLOVER_COERCE},
    {"20", CS_PLOVER_ASSAULT},
};

static const char *const contexts[CS_CONTEXT_COUNT] = {
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
};

/* The type of the lexicon's own; NULL for PLOVER's and for none. */
static const cs_own_kind *own_type(const cs_ontology *ontology, cs_plover type) {
    size_t index = (size_t)type - CS_PLOVER_COUNT;
    return ontology != NULL && type >= CS_PLOVER_COUNT && index < ontology->type_count
               ? &ontology->types[index]
               : NULL;
}

static const cs_own_kind *own_mode(const cs_ontology *ontology, cs_mode mode) {
    size_t index = (size_t)mode - MODE_COUNT;
    return ontology != NULL && mode >= MODE_COUNT && index < ontology->mode_count
               ? &ontology->modes[index]
               : NULL;
}

const char *cs_type_name(const cs_ontology *ontology, cs_plover type) {
    const cs_own_kind *own = own_type(ontology, type);
    if (own != NULL)
        return own->name;
    return type < CS_PLOVER_COUNT ? types[type].name : "";
}

cs_plover cs_type_of(const cs_ontology *ontology, cs_text name) {
    for (int i = 1; i < CS_PLOVER_COUNT; i++)
        if (cs_text_equal(name, cs_text_of(types[i].name)))
            return (cs_plover)i;
    for (size_t i = 0; ontology != NULL && i < ontology->type_count; i++)
        if (cs_text_equal(name, cs_text_of(ontology->types[i].name)))
            return (cs_plover)(CS_PLOVER_COUNT + i);
    return CS_PLOVER_NONE;
}

int cs_type_quad(const cs_ontology *ontology, cs_plover type) {
    const cs_own_kind *own = own_type(ontology, type);
    if (own != NULL)
        return own->quad;
    return type < CS_PLOVER_COUNT ? types[type].quad : 0;
}

cs_mode cs_mode_of(const cs_ontology *ontology, cs_plover type, cs_text name) {
    if (name.length == 0)
        return 0;
    for (size_t i = 1; i < MODE_COUNT; i++)
        if (modes[i].type == type && cs_text_equal(name, cs_text_of(modes[i].name)))
            return (cs_mode)i;
    for (size_t i = 0; ontology != NULL && i < ontology->mode_count; i++)
        if (ontology->modes[i].type == type &&
            cs_text_equal(name, cs_text_of(ontology->modes[i].name)))
            return (cs_mode)(MODE_COUNT + i);
    return 0;
}

const char *cs_mode_name(const cs_ontology *ontology, cs_mode mode) {
    const cs_own_kind *own = own_mode(ontology, mode);
    if (own != NULL)
        return own->name;
    return mode < MODE_COUNT ? modes[mode].name : "";
}

/* The row of PLOVER's type with this mode, or the type's own row. */
static size_t row_of(cs_plover type, cs_mode mode) {
    if (mode < MODE_COUNT && mode != 0 && modes[mode].type == type)
        return mode;
    for (size_t i = 1; i < MODE_COUNT; i++)
        if (modes[i].type == type && modes[i].name[0] == '\0')
            return i;
    return 0;
}

double cs_type_score(const cs_ontology *ontology, cs_plover type, cs_mode mode) {
    const cs_own_kind *own = own_mode(ontology, mode);
    if (own == NULL || own->type != type)
        own = own_type(ontology, type);
    return own != NULL ? own->score : modes[row_of(type, mode)].score;
}

const char *cs_type_cameo(const cs_ontology *ontology, cs_plover type, cs_mode mode) {
    const cs_own_kind *own = own_mode(ontology, mode);
    if (own == NULL || own->type != type || own->cameo[0] == '\0')
        own = own_type(ontology, type);
    return own != NULL ? own->cameo : modes[row_of(type, mode)].cameo;
}

cs_plover cs_ontology_add_type(cs_ontology *ontology, const cs_own_kind *kind) {
    if (ontology->type_count >= CS_OWN_TYPES_MAX)
        return CS_PLOVER_NONE;
    ontology->types[ontology->type_count] = *kind;
    return (cs_plover)(CS_PLOVER_COUNT + ontology->type_count++);
}

cs_mode cs_ontology_add_mode(cs_ontology *ontology, const cs_own_kind *kind) {
    if (ontology->mode_count >= CS_OWN_MODES_MAX)
        return 0;
    ontology->modes[ontology->mode_count] = *kind;
    return (cs_mode)(MODE_COUNT + ontology->mode_count++);
}

int cs_context_of(cs_text name) {
    for (int i = 0; i < CS_CONTEXT_COUNT; i++)
        if (cs_text_equal(name, cs_text_of(contexts[i])))
            return i;
    return -1;
}

const char *cs_context_name(int context) {
    return context >= 0 && context < CS_CONTEXT_COUNT ? contexts[context] : "";
}

bool cs_cameo_goldstein(const char *code, double *out) {
    size_t low = 0, high = sizeof goldstein / sizeof *goldstein;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strncmp(code, goldstein[middle].code, sizeof goldstein[middle].code);
        if (order == 0) {
            *out = (double)goldstein[middle].goldstein;
            return true;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

static bool is_cameo(const char *code) {
    size_t length = strlen(code);
    return (length == 3 || length == 4) && strspn(code, "0123456789") == length;
}

cs_plover cs_plover_of_cameo(const char *code) {
    cs_plover type = CS_PLOVER_NONE;
    size_t longest = 0;
    for (size_t i = 0; i < sizeof cameo_types / sizeof *cameo_types && is_cameo(code); i++) {
        size_t length = strlen(cameo_types[i].start);
        if (length > longest && strncmp(code, cameo_types[i].start, length) == 0) {
            type = cameo_types[i].type;
            longest = length;
        }
    }
    return type;
}
