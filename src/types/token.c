#include "types/token.h"

static const char *const upos_names[CS_UPOS_COUNT] = {
    "_",   "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN",
    "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

static const char *const deprel_names[CS_DEPREL_COUNT] = {"_",
#define CS_DEPREL_NAME(name, text) text,
                                                          CS_DEPRELS(CS_DEPREL_NAME)
#undef CS_DEPREL_NAME
};

static const char *const name_kind_names[CS_NAME_KIND_COUNT] = {
    "none",  "person", "organization", "place",    "group", "time",
    "money", "number", "event",        "facility", "other",
};

const char *cs_upos_name(cs_upos upos) {
    return upos < CS_UPOS_COUNT ? upos_names[upos] : "_";
}

const char *cs_deprel_name(cs_deprel deprel) {
    return deprel < CS_DEPREL_COUNT ? deprel_names[deprel] : "_";
}

cs_upos cs_upos_of(cs_text name) {
    for (int i = 1; i < CS_UPOS_COUNT; i++)
        if (cs_text_equal(name, cs_text_of(upos_names[i])))
            return (cs_upos)i;
    return CS_UPOS_NONE;
}

static cs_deprel find_deprel(cs_text name) {
    for (int i = 1; i < CS_DEPREL_COUNT; i++)
        if (cs_text_equal(name, cs_text_of(deprel_names[i])))
            return (cs_deprel)i;
    return CS_DEPREL_NONE;
}

cs_deprel cs_deprel_of(cs_text name) {
    cs_deprel deprel = find_deprel(name);
    if (deprel == CS_DEPREL_NONE) {
        cs_text rest = name;
        deprel = find_deprel(cs_text_cut(&rest, ':'));
    }
    return deprel;
}

cs_deprel cs_deprel_universal(cs_deprel deprel) {
    switch (deprel) {
    case CS_DEPREL_ACL_RELCL:
        return CS_DEPREL_ACL;
    case CS_DEPREL_ADVCL_RELCL:
        return CS_DEPREL_ADVCL;
    case CS_DEPREL_AUX_PASS:
        return CS_DEPREL_AUX;
    case CS_DEPREL_CC_PRECONJ:
        return CS_DEPREL_CC;
    case CS_DEPREL_COMPOUND_PRT:
        return CS_DEPREL_COMPOUND;
    case CS_DEPREL_CSUBJ_PASS:
        return CS_DEPREL_CSUBJ;
    case CS_DEPREL_DET_PREDET:
        return CS_DEPREL_DET;
    case CS_DEPREL_NMOD_DESC:
    case CS_DEPREL_NMOD_POSS:
    case CS_DEPREL_NMOD_UNMARKED:
        return CS_DEPREL_NMOD;
    case CS_DEPREL_NSUBJ_OUTER:
    case CS_DEPREL_NSUBJ_PASS:
        return CS_DEPREL_NSUBJ;
    case CS_DEPREL_OBL_AGENT:
    case CS_DEPREL_OBL_UNMARKED:
        return CS_DEPREL_OBL;
    default:
        return deprel;
    }
}

const char *cs_name_kind_name(cs_name_kind kind) {
    return kind < CS_NAME_KIND_COUNT ? name_kind_names[kind] : "none";
}
