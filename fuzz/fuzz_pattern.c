/* Any bytes as a pattern file, between the sets it would find beside it: compiled or refused
 * with a place, and the look-ups hold for what was compiled. */
#include "pattern/pattern.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void look_up(const cs_patterns *patterns) {
    for (uint32_t i = 0; i < cs_patterns_count(patterns); i++) {
        const cs_pattern *pattern = cs_patterns_at(patterns, i);
        for (cs_symbol lemma = 1; lemma < 64; lemma++) {
            const uint32_t *indices = NULL;
            if (!cs_patterns_in_set(patterns, pattern->lemmas, lemma))
                continue;
            if (cs_patterns_triggered(patterns, pattern->trigger, lemma, &indices) == 0)
                abort(); /* a trigger that the index does not know */
        }
        (void)cs_patterns_compose(patterns, pattern->operator_id, pattern->type, pattern->mode);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char sets[] = "set PREPOSITION = of in on by for with from to against that\n"
                               "set GOODS = food money\n";
    cs_patterns *patterns = NULL;
    casus_error error;
    if (cs_patterns_new(&patterns, &error) != CASUS_OK)
        return 0;
    casus_status status =
        cs_patterns_add(patterns, "sets.pat", (cs_text){sets, sizeof sets - 1}, false, &error);
    if (status == CASUS_OK)
        status = cs_patterns_add(patterns, "fuzz.pat", (cs_text){(const char *)data, size},
                                 true, &error);
    if (status == CASUS_OK)
        status = cs_patterns_finish(patterns, &error);
    if (status == CASUS_OK)
        look_up(patterns);
    else if (status == CASUS_ERROR_LEXICON && (error.line == 0 || error.source[0] == '\0'))
        abort(); /* an error without its place */
    cs_patterns_free(patterns);
    return 0;
}
