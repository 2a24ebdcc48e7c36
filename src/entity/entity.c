#include "entity/entity.h"

#include "entity/entity_work.h"

#include <stdlib.h>
#include <string.h>

static void open_sets(entity_work *work) {
    static const char *const names[SET_COUNT] = {
        [SET_PRONOUNS] = "pronouns",
        [SET_COURTESY] = "courtesy_titles",
        [SET_GENDERED] = "gendered_nouns",
        [SET_FORMER] = "former_words",
        [SET_BELONGING] = "participles_belonging",
        [SET_FOREIGN] = "participles_foreign",
        [SET_AGAINST] = "against_prefixes",
        [SET_PARTITIVE] = "partitive_nouns",
        [SET_OF] = "prepositions_belonging",
        [SET_PLACING] = "prepositions_placing",
        [SET_FRESH] = "fresh_determiners",
        [SET_SPEAKING_FOR] = "speaking_for",
        [SET_MONTHS] = "months",
        [SET_WEEKDAYS] = "weekdays",
        [SET_ADDRESSING] = "verbs_addressing",
        [SET_NATION_NOUNS] = "nation_nouns",
        [SET_GENERIC] = "generic_organization_nouns",
        [SET_SUFFIX] = "name_suffixes",
        [SET_SERVING] = "serving_nouns",
        [SET_REGION] = "region_adjectives",
        [SET_SCENE] = "prepositions_of_scene",
    };
    for (int i = 0; i < SET_COUNT; i++)
        work->sets[i] = cs_lexicon_set(work->lexicon, names[i]);
}

static uint32_t *filled_array(cs_arena *arena, size_t count) {
    uint32_t *array = count > 0 ? cs_arena_array(arena, count, sizeof *array) : NULL;
    if (array != NULL)
        memset(array, 0xff, count * sizeof *array);
    return array;
}

/* Reads and links the notes of the sentences [first, end), headlines or the rest. */
static bool link_sentences(entity_work *work, uint32_t first, uint32_t end, bool titles) {
    for (size_t n = 0, s = first; s < end; s++) {
        if (work->doc->sentences.items[s].is_title != titles)
            continue;
        /* notes stand in the order of the sentences; the first of this one by bisection */
        size_t low = n, high = work->notes.count;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            if (work->notes.items[middle].sentence < s)
                low = middle + 1;
            else
                high = middle;
        }
        for (n = low; n < work->notes.count && work->notes.items[n].sentence == s; n++)
            if (!cs_link_note(work, (uint32_t)n))
                return false;
    }
    return true;
}

static bool process_article(entity_work *work, uint32_t first, uint32_t end) {
    const casus_doc *doc = work->doc;
    work->article = doc->sentences.items[first].article;
    work->date = doc->date;
    if (work->article < doc->articles.count &&
        doc->articles.items[work->article].date.year != 0)
        work->date = doc->articles.items[work->article].date;
    if (!cs_choose_readings(work, work->article))
        return false;
    for (uint32_t s = first; s < end; s++)
        if (!cs_take_notes(work, s))
            return false;
    return link_sentences(work, first, end, false) && link_sentences(work, first, end, true);
}

static int compare_mentions(const void *a, const void *b) {
    const cs_mention *one = a, *two = b;
    if (one->first != two->first)
        return one->first < two->first ? -1 : 1;
    if (one->end != two->end)
        return one->end > two->end ? -1 : 1;
    return (one->head > two->head) - (one->head < two->head);
}

static bool write_mentions(entity_work *work) {
    casus_doc *doc = work->doc;
    for (size_t i = 0; i < work->notes.count; i++) {
        const mention_note *row = &work->notes.items[i];
        if (row->state != NOTE_LINKED || row->is_dropped || row->entity == CS_NO_ENTITY)
            continue;
        cs_mention *mention = cs_push(&doc->arena, &doc->mentions);
        if (mention == NULL)
            return false;
        *mention = (cs_mention){.kind = row->kind,
                                .entity = row->entity,
                                .head = row->head,
                                .first = row->first,
                                .end = row->end,
                                .span = cs_words_span(work, row->first, row->end)};
        if (row->name_end > row->name_first && row->kind != CS_MENTION_NOMINAL &&
            row->kind != CS_MENTION_PRONOUN)
            mention->name_span = cs_words_span(work, row->name_first, row->name_end);
    }
    if (doc->mentions.count > 0)
        qsort(doc->mentions.items, doc->mentions.count, sizeof(cs_mention), compare_mentions);
    for (size_t i = 0; i < doc->mentions.count; i++)
        doc->mention_of[doc->mentions.items[i].head] = (uint32_t)i;
    return true;
}

static bool find_all(entity_work *work) {
    casus_doc *doc = work->doc;
    doc->mention_of = filled_array(&doc->arena, doc->words.count);
    work->note_of = filled_array(&doc->arena, doc->words.count);
    if (doc->mention_of == NULL || work->note_of == NULL || !cs_open_tree(work) ||
        !cs_match_names(work))
        return false;
    for (uint32_t first = 0; first < doc->sentences.count;) {
        uint32_t end = first + 1;
        while (end < doc->sentences.count &&
               doc->sentences.items[end].article == doc->sentences.items[first].article)
            end++;
        if (!process_article(work, first, end))
            return false;
        first = end;
    }
    return write_mentions(work);
}

casus_status cs_find_entities(const cs_lexicon *lexicon, casus_doc *doc, casus_error *error) {
    entity_work work = {.lexicon = lexicon, .doc = doc};
    doc->entities.count = 0;
    doc->mentions.count = 0;
    if (doc->words.count == 0)
        return CASUS_OK;
    casus_status status = cs_lexicon_find_members(lexicon, doc, error);
    if (status != CASUS_OK)
        return status;
    open_sets(&work);
    return find_all(&work) ? CASUS_OK : cs_fail_memory(error);
}
