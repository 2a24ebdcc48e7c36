#include "types/event.h"

const char *cs_event_status_name(cs_event_status status) {
    static const char *const names[] = {"actual", "future", "hypothetical", "negated",
                                        "historical"};
    return status <= CS_STATUS_HISTORICAL ? names[status] : "";
}

const char *cs_precision_name(cs_precision precision) {
    static const char *const names[] = {"", "day", "month", "year"};
    return precision <= CS_PRECISION_YEAR ? names[precision] : "";
}

const char *cs_place_precision_name(cs_place_precision precision) {
    static const char *const names[] = {"city", "region", "country"};
    return precision <= CS_PLACE_COUNTRY ? names[precision] : "";
}
