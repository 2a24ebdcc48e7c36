/*
 * The stream of documents: files, folders and standard input to documents, one at a time.
 *
 * In: paths and options. Out: documents as read, each with an arena of its own, which the
 * caller frees with cs_doc_free. A file is plain text (one document, its path is the id) or
 * JSON (read_json.h): one object a line, or objects that span lines, alone, in a row or in an
 * array. What cannot be read is reported with file and line, counted, and passed over; memory
 * is bounded by the longest document allowed, not by the input.
 *
 * These are the bodies of casus_reader_* and casus_doc_new of casus.h, with the same meaning.
 */
#ifndef CS_READER_H
#define CS_READER_H

#include "base/error.h"
#include "types/document.h"

#define CS_READ_MAX_DOCUMENT ((size_t)16 << 20) /* when the options do not say */

casus_status cs_reader_open(casus_reader **out, const char *const *paths, size_t path_count,
                            const casus_read_options *options, casus_report *report,
                            void *report_context, casus_error *error) CASUS_MUST_USE;
casus_status cs_reader_next(casus_reader *reader, casus_doc **out,
                            casus_error *error) CASUS_MUST_USE;
void cs_reader_progress(const casus_reader *reader, uint64_t *done, uint64_t *total);
uint64_t cs_reader_failures(const casus_reader *reader);
void cs_reader_free(casus_reader *reader);

casus_status cs_doc_new(casus_doc **out, const char *id, const char *title, const char *date,
                        const char *text, size_t length, const casus_read_options *options,
                        casus_error *error) CASUS_MUST_USE;
void cs_doc_free(casus_doc *doc);

#endif
