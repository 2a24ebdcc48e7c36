/*
 * Messages to people, on standard error, one line each, and the progress bar that shares the
 * terminal with them. Safe to call from any thread.
 */
#ifndef MESSAGES_H
#define MESSAGES_H

#include <casus/casus.h>
#include <stdbool.h>

/* How the program ends. */
enum {
    STATUS_OK = 0,      /* all done */
    STATUS_NOTHING = 1, /* nothing could be done */
    STATUS_USAGE = 2,   /* wrong usage */
    STATUS_SOME = 3,    /* some inputs failed, the rest is done */
};

/* "casus: " and the text. */
void message(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* "casus: FILE:LINE: what is wrong". */
void message_error(const casus_error *error);
/* The same of what went wrong with a document; one without a source is named by its id. */
void message_document_error(casus_error *error, const casus_doc *doc);

/* Turns the bar on when standard error is a terminal. */
void progress_start(bool wanted);
/* Redraws it at most ten times a second. total 0: unknown. */
void progress_show(uint64_t documents, uint64_t done, uint64_t total);
void progress_end(void);

#endif
