#include "match/term.h"

void cs_fill_terms(cs_terms *terms, const cs_ontology *ontology) {
    for (int i = 0; i < CS_DEPREL_COUNT; i++)
        terms->deprels[i] = cs_term_of(cs_text_of(cs_deprel_name((cs_deprel)i)));
    for (int i = 0; i < CS_UPOS_COUNT; i++)
        terms->upos[i] = cs_term_of(cs_text_of(cs_upos_name((cs_upos)i)));
    for (int i = 0; i < CS_NAME_KIND_COUNT; i++)
        terms->names[i] = cs_term_of(cs_text_of(cs_name_kind_name((cs_name_kind)i)));
    for (int i = 0; i < CS_SECTOR_COUNT; i++)
        terms->sectors[i] = cs_term_of(cs_text_of(cs_sector_name((cs_sector)i)));
    for (int i = 0; i < CS_PLOVER_COUNT; i++)
        terms->types[i] = cs_term_of(cs_text_of(cs_type_name(ontology, (cs_plover)i)));
}
