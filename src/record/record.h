/*
 * Record: the last stage of coding. Events become records that stand for themselves.
 *
 * In: a document whose events have their context. Out: doc->events in stable order (text order;
 * a caller's pairs in theirs), one event for each happening that the document tells more than
 * once, each with id and confidence; doc->demands follow the events. Merging never touches a
 * document with pairs.
 */
#ifndef CS_RECORD_H
#define CS_RECORD_H

#include "base/error.h"
#include "types/document.h"

/* Thread-safe for different documents. Fails only when memory is short. */
casus_status cs_record(casus_doc *doc, casus_error *error) CASUS_MUST_USE;

/* How sure the coding is, 0 to 1 in steps of 0.01: a logistic sum of features that anybody can
 * read off the event (weights in confidence.c). */
float cs_event_confidence(const casus_doc *doc, const cs_event *event);

/* Writes the event's id: 16 hex digits and NUL, a hash of document, article, type, parties,
 * date and place in the text. */
void cs_event_identify(const casus_doc *doc, cs_event *event);

/* Whether `later` tells the same happening as `first`: same type and modes, status, actors and
 * recipients, inner events alike, and dates, places and casualties that do not contradict. */
bool cs_same_happening(const casus_doc *doc, const cs_event *first, const cs_event *later);
/* A hash that events of the same happening share. */
uint64_t cs_happening_key(const casus_doc *doc, const cs_event *event);
/* Fills what `first` does not know from `later`. */
void cs_merge_events(cs_event *first, const cs_event *later);

#endif
