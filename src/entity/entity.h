/*
 * Who is who: mentions of people, organisations, nations and places, and the entities that they
 * name, with country, sectors and role at the document's date.
 *
 * In: a document with sentences, words, trees and named entities; the finished lexicon. Out:
 * doc->entities, doc->mentions and doc->mention_of, in the document's arena. A stage of its
 * own: it never looks at what later stages add.
 *
 * A bare nation, its capital or its seat of government codes as its government (FRA GOV); a
 * capital behind "in", "near", "to" is a place. Codes follow PLOVER 0.8 (ISO 3166-1 countries,
 * sectors).
 */
#ifndef CS_ENTITY_H
#define CS_ENTITY_H

#include "lexicon/lexicon.h"
#include "types/document.h"

/* Safe from many threads on documents of their own. CASUS_ERROR_MEMORY is the only failure. */
casus_status cs_find_entities(const cs_lexicon *lexicon, casus_doc *doc,
                              casus_error *error) CASUS_MUST_USE;

#endif
