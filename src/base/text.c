#include "base/text.h"

#include <string.h>

cs_text cs_text_of(const char *string) {
    return (cs_text){string, string == NULL ? 0 : strlen(string)};
}

bool cs_text_equal(cs_text a, cs_text b) {
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

bool cs_text_equal_ignoring_case(cs_text a, cs_text b) {
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++)
        if (cs_lower(a.data[i]) != cs_lower(b.data[i]))
            return false;
    return true;
}

bool cs_text_starts(cs_text text, cs_text prefix) {
    return text.length >= prefix.length &&
           cs_text_equal((cs_text){text.data, prefix.length}, prefix);
}

bool cs_text_ends(cs_text text, cs_text suffix) {
    return text.length >= suffix.length &&
           cs_text_equal((cs_text){text.data + (text.length - suffix.length), suffix.length},
                         suffix);
}

int cs_text_compare(cs_text a, cs_text b) {
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter == 0 ? 0 : memcmp(a.data, b.data, shorter);
    if (order != 0)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

cs_text cs_text_trim(cs_text text) {
    while (text.length > 0 && cs_is_space(text.data[0])) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && cs_is_space(text.data[text.length - 1]))
        text.length--;
    return text;
}

cs_text cs_text_slice(const char *base, cs_span span) {
    return (cs_text){base + span.offset, span.length};
}

cs_text cs_text_cut(cs_text *text, char separator) {
    cs_text head = *text;
    if (text->length == 0)
        return head;
    const char *at = memchr(text->data, separator, text->length);
    if (at == NULL) {
        *text = (cs_text){text->data + text->length, 0};
        return head;
    }
    head.length = (size_t)(at - text->data);
    text->data += head.length + 1;
    text->length -= head.length + 1;
    return head;
}

size_t cs_text_find(cs_text text, cs_text needle) {
    if (needle.length == 0 || needle.length > text.length)
        return SIZE_MAX;
    const char *at = memmem(text.data, text.length, needle.data, needle.length);
    return at == NULL ? SIZE_MAX : (size_t)(at - text.data);
}

bool cs_span_overlap(cs_span a, cs_span b) {
    return a.offset < cs_span_end(b) && b.offset < cs_span_end(a);
}
