/*
 * Record: one event per happening, stable order and ids, confidence.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "conllu_doc.h"
#include "record/record.h"

#include <string.h>

/* A headline and two sentences that tell the same attack; the third attacks back. */
static const char news[] = "# date = 2021-08-04\n"
                           "# title\n"
                           "1 Rebels rebel NOUN _ _ 2 nsubj\n"
                           "2 attack attack VERB _ _ 0 root\n"
                           "3 Kabul Kabul PROPN _ _ 2 obj\n"
                           "\n"
                           "# newpar\n"
                           "1 Rebels rebel NOUN _ _ 2 nsubj\n"
                           "2 attacked attack VERB _ _ 0 root\n"
                           "3 Kabul Kabul PROPN _ _ 2 obj\n"
                           "4 on on ADP _ _ 5 case\n"
                           "5 Monday Monday PROPN _ _ 2 obl\n"
                           "\n"
                           "1 Kabul Kabul PROPN _ _ 2 nsubj\n"
                           "2 shelled shell VERB _ _ 0 root\n"
                           "3 rebels rebel NOUN _ _ 2 obj\n";

enum { REBELS, KABUL };

static cs_party party(const casus_doc *doc, uint32_t word, uint32_t entity) {
    return (cs_party){doc->words.items[word].span, CS_NO_MENTION, entity};
}

static cs_event *add_event(casus_doc *doc, uint32_t sentence, uint32_t trigger,
                           uint32_t actor_word, uint32_t actor, uint32_t recipient_word,
                           uint32_t recipient) {
    cs_event *event = cs_push(&doc->arena, &doc->events);
    cs_party *parties = cs_arena_array(&doc->arena, 2, sizeof *parties);
    assert_non_null(event);
    assert_non_null(parties);
    parties[0] = party(doc, actor_word, actor);
    parties[1] = party(doc, recipient_word, recipient);
    event->sentence = sentence;
    event->trigger = trigger;
    event->trigger_span = doc->words.items[trigger].span;
    event->type = CS_PLOVER_ASSAULT;
    event->pair = -1;
    event->actors = parties;
    event->actor_count = 1;
    event->recipients = parties + 1;
    event->recipient_count = 1;
    event->inner = CS_NO_EVENT;
    event->claim_word = CS_NO_WORD;
    event->date = doc->date;
    event->date_precision = CS_PRECISION_DAY;
    event->place = -1;
    event->killed = event->injured = -1;
    return event;
}

static casus_doc *news_doc(void) {
    casus_doc *doc = conllu_doc(news);
    assert_non_null(doc);
    for (int i = 0; i < 2; i++) {
        cs_entity *entity = cs_push(&doc->arena, &doc->entities);
        assert_non_null(entity);
        entity->name = i == REBELS ? CS_LITERAL("rebels") : CS_LITERAL("Kabul");
        memcpy(entity->country.code, "AFG", 3);
        entity->place = -1;
    }
    return doc;
}

static void title_and_text(casus_doc *doc) {
    add_event(doc, 0, 1, 0, REBELS, 2, KABUL);
    cs_event *told = add_event(doc, 1, 4, 3, REBELS, 5, KABUL);
    told->date = (cs_date){2021, 8, 2};
    told->date_span = doc->words.items[7].span;
    told->killed = 12;
    add_event(doc, 2, 9, 8, KABUL, 10, REBELS);
}

static void test_merges_title_and_text(void **state) {
    (void)state;
    casus_error error = {0};
    casus_doc *doc = news_doc();
    title_and_text(doc);
    assert_int_equal(cs_record(doc, &error), CASUS_OK);
    assert_int_equal(doc->events.count, 2);
    const cs_event *event = &doc->events.items[0];
    assert_int_equal(event->trigger, 1);
    assert_int_equal(event->date.day, 2);
    assert_int_equal(event->date_span.length, 6);
    assert_int_equal(event->killed, 12);
    assert_int_equal(doc->events.items[1].trigger, 9);
    conllu_doc_free(doc);
}

static void test_keeps_what_differs(void **state) {
    (void)state;
    casus_error error = {0};
    for (int difference = 0; difference < 5; difference++) {
        casus_doc *doc = news_doc();
        title_and_text(doc);
        cs_event *told = &doc->events.items[1];
        switch (difference) {
        case 0:
            told->date = (cs_date){2021, 6, 2};
            break;
        case 1:
            told->status = CS_STATUS_NEGATED;
            break;
        case 2:
            doc->events.items[0].killed = 3;
            break;
        case 3:
            told->type = CS_PLOVER_COERCE;
            break;
        default:
            told->actors[0].entity = KABUL;
            break;
        }
        assert_int_equal(cs_record(doc, &error), CASUS_OK);
        assert_int_equal(doc->events.count, 3);
        conllu_doc_free(doc);
    }
}

static void test_never_merges_pairs(void **state) {
    (void)state;
    casus_error error = {0};
    casus_doc *doc = news_doc();
    title_and_text(doc);
    doc->has_pairs = true;
    for (size_t i = 0; i < 3; i++) /* out of order: the pairs' order wins */
        doc->events.items[i].pair = (int32_t)(2 - i);
    doc->events.items[2].type = CS_PLOVER_NONE;
    assert_int_equal(cs_record(doc, &error), CASUS_OK);
    assert_int_equal(doc->events.count, 3);
    for (int32_t i = 0; i < 3; i++)
        assert_int_equal(doc->events.items[i].pair, i);
    assert_float_equal(doc->events.items[0].confidence, 0.0F, 0.0001F);
    assert_string_not_equal(doc->events.items[0].id, doc->events.items[1].id);
    conllu_doc_free(doc);
}

static void test_inner_and_demands_follow(void **state) {
    (void)state;
    casus_error error = {0};
    casus_doc *doc = news_doc();
    title_and_text(doc);
    /* the last event comes first in the text, and holds the repeated one */
    doc->events.items[2].sentence = 0;
    doc->events.items[2].trigger = 0;
    doc->events.items[2].type = CS_PLOVER_ACCUSE;
    doc->events.items[2].inner = 1;
    for (uint32_t i = 0; i < 2; i++) {
        cs_demand *demand = cs_push(&doc->arena, &doc->demands);
        assert_non_null(demand);
        demand->event = i;
    }
    assert_int_equal(cs_record(doc, &error), CASUS_OK);
    assert_int_equal(doc->events.count, 2);
    assert_int_equal(doc->events.items[0].type, CS_PLOVER_ACCUSE);
    assert_int_equal(doc->events.items[0].inner, 1);
    assert_int_equal(doc->demands.count, 1);
    assert_int_equal(doc->demands.items[0].event, 1);
    conllu_doc_free(doc);
}

static void test_ids(void **state) {
    (void)state;
    casus_error error = {0};
    char first[20] = "";
    for (int round = 0; round < 2; round++) {
        casus_doc *doc = news_doc();
        title_and_text(doc);
        assert_int_equal(cs_record(doc, &error), CASUS_OK);
        const char *id = doc->events.items[0].id;
        assert_int_equal(strlen(id), 16);
        assert_int_equal(strspn(id, "0123456789abcdef"), 16);
        if (round == 0)
            strcpy(first, id);
        else
            assert_string_equal(first, id);
        assert_string_not_equal(id, doc->events.items[1].id);
        conllu_doc_free(doc);
    }
}

static void test_confidence(void **state) {
    (void)state;
    casus_doc *doc = news_doc();
    title_and_text(doc);
    cs_event *event = &doc->events.items[1];
    /* base 60, actor 70, recipient 50, verb 40: 1 / (1 + e^-2.2) */
    assert_float_equal(cs_event_confidence(doc, event), 0.90F, 0.0001F);
    event->actor_count = 0;
    assert_float_equal(cs_event_confidence(doc, event), 0.65F, 0.0001F);
    event->recipient_count = 0;
    event->trigger = 0;
    assert_float_equal(cs_event_confidence(doc, event), 0.31F, 0.0001F);
    conllu_doc_free(doc);
}

/* Thousands of repetitions of one headline: bounded work, one event. */
static void test_many_repetitions(void **state) {
    (void)state;
    casus_error error = {0};
    casus_doc *doc = news_doc();
    for (int i = 0; i < 20000; i++) {
        cs_event *event = add_event(doc, 1, 4, 3, REBELS, 5, KABUL);
        event->killed = i < 10000 ? -1 : i;
    }
    assert_int_equal(cs_record(doc, &error), CASUS_OK);
    assert_in_range(doc->events.count, 1, 10001);
    conllu_doc_free(doc);
}

static void test_nothing(void **state) {
    (void)state;
    casus_error error = {0};
    casus_doc *doc = news_doc();
    assert_int_equal(cs_record(doc, &error), CASUS_OK);
    assert_int_equal(doc->events.count, 0);
    conllu_doc_free(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_merges_title_and_text),
        cmocka_unit_test(test_keeps_what_differs),
        cmocka_unit_test(test_never_merges_pairs),
        cmocka_unit_test(test_inner_and_demands_follow),
        cmocka_unit_test(test_ids),
        cmocka_unit_test(test_confidence),
        cmocka_unit_test(test_many_repetitions),
        cmocka_unit_test(test_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
