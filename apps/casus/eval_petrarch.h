/*
 * PETRARCH's validation files: sentences in XML with the events that a coder should find.
 *
 *     <Sentence date="19950101" id="DEMO-01" category="DEMO" evaluate="true" valid="true">
 *     <Text>Arnor is about to restore full diplomatic ties with Gondor.</Text>
 *     <EventCoding sourcecode="ARN" targetcode="GON" eventcode="050"/>
 *     </Sentence>
 *
 * In: the bytes of a file. Out: its sentences, one by one. Only these elements are looked at;
 * sentences that say valid="false" or "invalid" are passed over, as PETRARCH does.
 */
#ifndef EVAL_PETRARCH_H
#define EVAL_PETRARCH_H

#include "eval_coding.h"

/* Where the reading is. The bytes are borrowed. */
typedef struct petrarch_file {
    casus_source source; /* line: of `at` */
    size_t at;
    size_t sentence_count; /* also those that were wrong or passed over */
} petrarch_file;

typedef struct petrarch_sentence {
    char id[128];  /* FILE:LINE when the file gives none */
    char date[11]; /* YYYY-MM-DD, or "" */
    casus_source place;
    char *text; /* white space is single; "" when there is none */
    coded_dyad *dyads;
    size_t dyad_count, dyad_capacity;
} petrarch_sentence;

typedef enum petrarch_result {
    PETRARCH_SENTENCE,
    PETRARCH_END,
    PETRARCH_ERROR
} petrarch_result;

/* The next sentence, which the caller ends with petrarch_free. After PETRARCH_ERROR, which
 * fills `error` and leaves nothing to free, reading goes on behind what was wrong. */
petrarch_result petrarch_next(petrarch_file *file, petrarch_sentence *out, casus_error *error);
void petrarch_free(petrarch_sentence *sentence);

#endif
