/* Any bytes as a list to import: the first byte says which importer. What comes out is read
 * back, and checked line by line: an importer writes nothing that the program would refuse. */
#include "import/import.h"
#include "lexicon/lexicon_check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char facts[] =
    "nation\tFRA\tFrance\nnation\tDEU\tGermany\ngroup\tFRA\tREB\tKnown Front\n"
    "place\tParis\tFRA\t48.9\t2.4\tcity\nagent\tMIL\tsoldier\tsoldiers\n"
    "words\timport_alpha2\n\tfr fra\n\tde deu\n"
    "words\timport_geonames_features\n\tp.ppl\n\th.sea\t3\n"
    "words\tcheck_other_codes\n\tigo\n\tuno\n\timg\n"
    "words\timport_cameo_regions\n\tafr\n"
    "words\timport_cameo_sectors\n\tgov gov\n\treb reb\n\teli eli\n"
    "words\timport_cameo_modes\n\t173 arrest\n"
    "words\timport_cameo_contexts\n\t173 legal\n"
    "words\timport_particles\n\tup\n\tdown\n"
    "words\timport_auxiliaries\n\twill\n\tnot\n";
static const char sets[] = "set PREPOSITION = to for with against on from of in\n"
                           "event ACCUSE\nA condemn R\n";

static void refuse(void *context, const casus_error *error) {
    (void)context;
    fprintf(stderr, "%s:%d: %s\n", error->source, (int)error->line, error->message);
    abort();
}

static void refuse_finding(void *context, const casus_finding *finding) {
    (void)context;
    if (strcmp(finding->kind, "syntax") == 0 || strcmp(finding->kind, "space") == 0) {
        fprintf(stderr, "%s:%d: %s\n", finding->file, (int)finding->line, finding->text);
        abort();
    }
}

static void read_lexicon_back(const casus_buffer *out) {
    cs_lexicon_check *check = NULL;
    if (cs_lexicon_check_new(&check, NULL) != CASUS_OK)
        return;
    if (cs_lexicon_check_add(check, "facts.lex", (cs_text){facts, sizeof facts - 1},
                             CS_CHECK_CODES, NULL) == CASUS_OK &&
        cs_lexicon_check_add(check, "out.lex", (cs_text){out->data, out->length},
                             CS_CHECK_WANTED, NULL) == CASUS_OK &&
        cs_lexicon_check_finish(check, refuse_finding, NULL, NULL) != CASUS_OK)
        abort();
    cs_lexicon_check_free(check);
}

static void read_patterns_back(const casus_buffer *out) {
    casus_error error;
    cs_patterns *patterns = NULL;
    if (cs_patterns_new(&patterns, NULL) != CASUS_OK)
        return;
    if (cs_patterns_add(patterns, "sets.pat", (cs_text){sets, sizeof sets - 1}, false, NULL) ==
            CASUS_OK &&
        cs_patterns_add(patterns, "out.pat", (cs_text){out->data, out->length}, false, NULL) ==
            CASUS_OK &&
        cs_patterns_finish_reporting(patterns, refuse, NULL, &error) != CASUS_OK)
        abort();
    cs_patterns_free(patterns);
}

static void import_text(const cs_lexicon *lexicon, uint8_t which, cs_text text) {
    static const casus_import_options options = {.least_population = 10};
    const cs_named_text builtin = {"sets.pat", {sets, sizeof sets - 1}};
    cs_import import = {.lexicon = lexicon, .source = "fuzz.txt", .options = &options};
    cs_arena arena;
    casus_buffer out = {0};
    casus_status status = CASUS_OK;
    cs_arena_init(&arena);
    switch (which % 4) {
    case 0:
        status = cs_import_actors(&import, text, &arena, &out, NULL);
        break;
    case 1:
        status = cs_import_agents(&import, text, &arena, &out, NULL);
        break;
    case 2:
        status = cs_import_verbs(&import, text, &builtin, 1, &arena, &out, NULL);
        break;
    default:
        status =
            cs_import_geonames(&import, text, CS_LITERAL("FR.11\tIsle\n"), &arena, &out, NULL);
    }
    if (status == CASUS_OK && out.length > 0) {
        if (which % 4 == 2)
            read_patterns_back(&out);
        else
            read_lexicon_back(&out);
    }
    casus_buffer_free(&out);
    cs_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    cs_lexicon *lexicon = NULL;
    if (size == 0 || cs_lexicon_new(&lexicon, NULL) != CASUS_OK)
        return 0;
    if (cs_lexicon_add(lexicon, "facts.lex", (cs_text){facts, sizeof facts - 1}, NULL) ==
            CASUS_OK &&
        cs_lexicon_finish(lexicon, NULL) == CASUS_OK)
        import_text(lexicon, data[0], (cs_text){(const char *)data + 1, size - 1});
    cs_lexicon_free(lexicon);
    return 0;
}
