/*
 * Appending to a casus_buffer. Each function returns false when memory is short, leaving the
 * buffer as it was. The buffer is malloc'ed and freed by casus_buffer_free.
 */
#ifndef CS_BUFFER_H
#define CS_BUFFER_H

#include "base/text.h"
#include <casus/casus.h>

bool cs_buffer_reserve(casus_buffer *buffer, size_t more);
bool cs_buffer_text(casus_buffer *buffer, cs_text text);
bool cs_buffer_string(casus_buffer *buffer, const char *string);
bool cs_buffer_char(casus_buffer *buffer, char c);
bool cs_buffer_unsigned(casus_buffer *buffer, uint64_t number);
/* A decimal with at most `decimals` (0 to 6) places, trailing zeros cut ("2.5", "-6.2", "10"),
 * or with one place always kept when keep is true ("10.0"); the same on every locale. Values
 * beyond 1e12 are clamped. */
bool cs_buffer_decimal(casus_buffer *buffer, double number, int decimals, bool keep);
/* "…" with JSON escapes; text must be UTF-8. */
bool cs_buffer_json_string(casus_buffer *buffer, cs_text text);

#endif
