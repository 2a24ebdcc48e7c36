/*
 * Writing scores and comparisons: for people (eval_report.c), and as one JSON object
 * (eval_json.c).
 *
 * Types, modes and statuses come in alphabetical order; those without an event are left out.
 * Shares in JSON have four decimals and are null where there is nothing to share. The functions
 * return false when memory is short; a failed write shows in ferror(out).
 */
#ifndef EVAL_REPORT_H
#define EVAL_REPORT_H

#include "eval_compare.h"

#include <stdio.h>

bool write_score_text(FILE *out, const event_score *score, const event_coding *gold,
                      bool colour);
bool write_score_json(FILE *out, const event_score *score, const event_coding *gold);

/* `names`: the files of the two codings. */
bool write_comparison_text(FILE *out, const coding_comparison *comparison,
                           const event_coding *gold, const char *const names[2], bool colour);
bool write_comparison_json(FILE *out, const coding_comparison *comparison,
                           const event_coding *gold, const char *const names[2]);

#endif
