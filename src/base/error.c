#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

casus_status cs_fail(casus_error *error, casus_status code, cs_place place, const char *format,
                     ...) {
    if (error == NULL)
        return code;
    memset(error, 0, sizeof *error);
    error->code = code;
    error->line = place.line;
    error->byte_pos = place.byte_pos;
    if (place.source != NULL)
        snprintf(error->source, sizeof error->source, "%s", place.source);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return code;
}

casus_status cs_fail_memory(casus_error *error) {
    return cs_fail(error, CASUS_ERROR_MEMORY, CS_NOWHERE, "out of memory");
}
