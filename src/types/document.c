#include "types/document.h"

const char *cs_article_kind_name(cs_article_kind kind) {
    static const char *const names[] = {"article", "teaser", "list"};
    return kind <= CS_LIST ? names[kind] : "";
}

const char *cs_excluded_kind_name(cs_excluded_kind kind) {
    static const char *const names[] = {"link", "junk", "boilerplate", "caption", "byline"};
    return kind <= CS_EXCLUDED_BYLINE ? names[kind] : "";
}

const char *cs_quote_kind_name(cs_quote_kind kind) {
    static const char *const names[] = {"direct", "indirect", "mixed"};
    return kind <= CS_QUOTE_MIXED ? names[kind] : "";
}
