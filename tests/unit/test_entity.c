/*
 * Mentions, codes and coreference on trees written by hand.
 *
 * A word is form/UPOS/head/relation (form|lemma where the lemma matters), with /name for the
 * parser's named entities ("+" goes on); a line is a sentence. The expected lines: [mention]
 * kind code role = name of the entity.
 */
#include "base/buffer.h"
#include "conllu_doc.h"
#include "entity/entity.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char facts[] =
    "nation\tFRA\tFrance\n\tadjective\tFrench\n\tcapital\tParis\n\tseat\tÉlysée Palace\n"
    "nation\tRUS\tRussia\n\tadjective\tRussian\n\tdemonym\tRussians\n\tcapital\tMoscow\n"
    "\tseat\tKremlin\n"
    "nation\tTCD\tChad\n\tadjective\tChadian\n"
    "nation\tPER\tPeru\n\tadjective\tPeruvian\n"
    "nation\tIRN\tIran\n\tadjective\tIranian\n"
    "nation\tSAU\tSaudi Arabia\n\tadjective\tSaudi\n\tdemonym\tSaudi\n"
    "nation\tYEM\tYemen\n\tadjective\tYemeni\n"
    "nation\tKEN\tKenya\n\tadjective\tKenyan\n\tcapital\tNairobi\n"
    "nation\tUSA\tUnited States\n\talso\tU.S.\n\tadjective\tAmerican\n\tadjective\tUS\n"
    "\tcapital\tWashington\n"
    "nation\tGEO\tGeorgia\n\tcapital\tTbilisi\n"
    "organization\tUNO\t-\tUnited Nations\n\talso\tUN\n"
    "organization\tUNO\tMED\tWorld Health Organization\n\talso\tWHO\n"
    "group\tNGA\tREB\tBoko Haram\n"
    "group\tAFG\tREB\tTaliban\n\tcode\tAFG\tGOV\t2021-08-15\t-\n"
    "person\tEmmanuel Macron\n\talso\tMacron\n"
    "\toffice\tFRA\tGOV\tpresident\t2017-05-14\t2027-05-13\n"
    "person\tJohn Kerry\n\toffice\tUSA\tGOV\tsecretary of state\t2013-02-01\t2017-01-20\n"
    "person\tGeorge Washington\n\talso\tWashington\n\tcode\tUSA\tELI\n"
    "agent\tMIL\tsoldier\tsoldiers\nagent\tCVL\tprotester\tprotesters\n"
    "agent\tREB\trebel\trebels\nagent\tCVL OPP\tdissident\tdissidents\n"
    "agent\tCOP\t-\tpolice\nagent\tGOV\tofficial\tofficials\nagent\tUAF\tfighter\tfighters\n"
    "title\tGOV\tminister\tministers\ntitle\tGOV\tforeign minister\tforeign ministers\n"
    "title\tGOV\tpresident\tpresidents\ntitle\t-\tspokesman\tspokesmen\n"
    "title\tMIL\tarmy chief\tarmy chiefs\n"
    "body\tMIL\tarmy\tarmies\nbody\tGOV\tgovernment\tgovernments\nbody\t-\tgroup\tgroups\n"
    "place\tGeorgia\tUSA\t32.7\t-83.5\tregion\n"
    "place\tNairobi\tKEN\t-1.29\t36.82\tcity\n"
    "place\tMoscow\tRUS\t55.76\t37.62\tcity\n";

static char *read_sets(void) {
    FILE *file = fopen(CASUS_SOURCE_DIR "/lexicon/grammar/entities.lex", "rb");
    assert_non_null(file);
    char *data = calloc(1, 1 << 20);
    assert_non_null(data);
    assert_true(fread(data, 1, (1 << 20) - 1, file) > 0);
    fclose(file);
    return data;
}

static int open_lexicon(void **state) {
    cs_lexicon *lexicon = NULL;
    char *sets = read_sets();
    assert_int_equal(cs_lexicon_new(&lexicon, NULL), CASUS_OK);
    assert_int_equal(cs_lexicon_add(lexicon, "facts", cs_text_of(facts), NULL), CASUS_OK);
    assert_int_equal(cs_lexicon_add(lexicon, "sets", cs_text_of(sets), NULL), CASUS_OK);
    assert_int_equal(cs_lexicon_finish(lexicon, NULL), CASUS_OK);
    free(sets);
    *state = lexicon;
    return 0;
}

static int close_lexicon(void **state) {
    cs_lexicon_free(*state);
    return 0;
}

/* ---- trees in short form ---- */

static void put_word(casus_buffer *out, cs_text word, unsigned number, const char *features) {
    cs_text form = cs_text_cut(&word, '/'), upos = cs_text_cut(&word, '/');
    cs_text lemma = form;
    form = cs_text_cut(&lemma, '|');
    lemma = lemma.length > 0 ? lemma : form;
    cs_text head = cs_text_cut(&word, '/'), relation = cs_text_cut(&word, '/');
    bool attached = cs_text_starts(form, CS_LITERAL("~")); /* no space in front */
    if (attached) {
        form.data++;
        form.length--;
        lemma = form;
    }
    cs_buffer_unsigned(out, number);
    cs_text fields[] = {form, lemma,   upos, CS_LITERAL("_"), cs_text_of(features),
                        head, relation};
    for (size_t i = 0; i < 7; i++) {
        cs_buffer_char(out, '\t');
        cs_buffer_text(out, fields[i]);
    }
    cs_buffer_string(out, word.length > 0 ? "\t_\tName=" : "\t_\t_");
    cs_buffer_text(out, word);
}

static const char *features_of(cs_text word) {
    cs_text form = cs_text_cut(&word, '/');
    bool noun = cs_text_starts(word, CS_LITERAL("NOUN"));
    if (noun && form.data[form.length - 1] == 's')
        return "Number=Plur";
    return cs_text_starts(word, CS_LITERAL("DET")) && form.length == 3 ? "Definite=Def" : "_";
}

static casus_doc *doc_of(const char *trees, const char *date) {
    casus_buffer out = {0};
    cs_text rest = cs_text_of(trees);
    cs_buffer_string(&out, "# date = ");
    cs_buffer_string(&out, date);
    cs_buffer_string(&out, "\n");
    while (rest.length > 0) {
        cs_text line = cs_text_cut(&rest, '\n');
        for (unsigned number = 1; line.length > 0; number++) {
            cs_text word = cs_text_cut(&line, ' ');
            put_word(&out, word, number, features_of(word));
            if (cs_text_starts(line, CS_LITERAL("~")))
                cs_buffer_string(&out, "|SpaceAfter=No");
            cs_buffer_char(&out, '\n');
        }
        cs_buffer_char(&out, '\n');
    }
    cs_buffer_char(&out, '\0');
    casus_doc *doc = conllu_doc(out.data);
    casus_buffer_free(&out);
    assert_non_null(doc);
    return doc;
}

static void put_mention(casus_buffer *out, const casus_doc *doc, const cs_mention *mention) {
    static const char *const kinds[] = {"name", "nominal", "pronoun", "adjective"};
    const cs_entity *entity = &doc->entities.items[mention->entity];
    char code[CS_CODE_SIZE];
    cs_actor_code(entity->country, entity->sectors, code);
    cs_buffer_char(out, '[');
    cs_buffer_text(out, cs_text_slice(doc->text.data, mention->span));
    cs_buffer_string(out, "] ");
    cs_buffer_string(out, mention->kind == CS_MENTION_NAME ? cs_entity_kind_name(entity->kind)
                                                           : kinds[mention->kind]);
    cs_buffer_char(out, ' ');
    cs_buffer_string(out, code[0] != '\0' ? code : "-");
    if (entity->role.length > 0) {
        cs_buffer_char(out, ' ');
        cs_buffer_text(out, entity->role);
    }
    cs_buffer_string(out, " = ");
    cs_buffer_text(out, entity->name);
    cs_buffer_char(out, '\n');
}

static void check_layers(const casus_doc *doc) {
    for (size_t i = 0; i < doc->mentions.count; i++) {
        const cs_mention *mention = &doc->mentions.items[i];
        assert_true(mention->entity < doc->entities.count);
        assert_true(mention->first <= mention->head && mention->head < mention->end);
        assert_true(i == 0 || doc->mentions.items[i - 1].first <= mention->first);
        assert_int_equal(doc->mention_of[mention->head], i);
    }
}

static void expect_at(void **state, const char *trees, const char *date, const char *expected) {
    casus_doc *doc = doc_of(trees, date);
    casus_buffer out = {0};
    assert_int_equal(cs_find_entities(*state, doc, NULL), CASUS_OK);
    check_layers(doc);
    for (size_t i = 0; i < doc->mentions.count; i++)
        put_mention(&out, doc, &doc->mentions.items[i]);
    cs_buffer_char(&out, '\0');
    assert_string_equal(out.data, expected);
    casus_buffer_free(&out);
    conllu_doc_free(doc);
}

static void expect(void **state, const char *trees, const char *expected) {
    expect_at(state, trees, "2021-08-03", expected);
}

/* ---- codes ---- */

static void a_nation_acts_as_its_government(void **state) {
    expect(state, "France/PROPN/2/nsubj urged|urge/VERB/0/root Moscow/PROPN/2/obj\n",
           "[France] nation FRAGOV = France\n[Moscow] nation RUSGOV = Russia\n");
    expect(state,
           "Moscow/PROPN/4/nmod:poss ~'s/PART/1/case new/ADJ/4/amod plan/NOUN/5/nsubj "
           "failed/VERB/0/root\n",
           "[Moscow] nation RUSGOV = Russia\n");
    expect(state, "The/DET/2/det Kremlin/PROPN/3/nsubj denied/VERB/0/root it/PRON/3/obj\n",
           "[The Kremlin] organization RUSGOV = Kremlin\n");
}

static void a_capital_behind_a_preposition_is_a_place(void **state) {
    expect(state, "Protesters/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl\n",
           "[Protesters] nominal RUSCVL = Protesters\n[Moscow] place RUS = Moscow\n");
}

static void adjectives_give_the_country(void **state) {
    expect(state, "Chadian/ADJ/2/amod soldiers/NOUN/3/nsubj fled/VERB/0/root\n",
           "[Chadian soldiers] nominal TCDMIL = Chadian soldiers\n"
           "[Chadian] adjective TCDGOV = Chad\n");
    expect(state, "A/DET/3/det Saudi/ADJ/3/amod dissident/NOUN/4/nsubj fled/VERB/0/root\n",
           "[A Saudi dissident] nominal SAUOPPCVL = Saudi dissident\n"
           "[Saudi] adjective SAUGOV = Saudi Arabia\n");
}

static void possessives_and_prepositions_give_the_country(void **state) {
    expect(state,
           "Kenya/PROPN/3/nmod:poss ~'s/PART/1/case police/NOUN/4/nsubj "
           "arrested/VERB/0/root protesters/NOUN/4/obj\n",
           "[Kenya's police] nominal KENCOP = Kenya's police\n[Kenya] nation KENGOV = Kenya\n"
           "[protesters] nominal KENCVL = protesters\n");
    expect(state,
           "the/DET/2/det president/NOUN/5/nsubj of/ADP/4/case Peru/PROPN/2/nmod "
           "left/VERB/0/root\n",
           "[the president of Peru] nominal PERGOV president = president of Peru\n"
           "[Peru] nation PERGOV = Peru\n");
    expect(
        state, "police/NOUN/4/nsubj in/ADP/3/case Kenya/PROPN/1/nmod fired/VERB/0/root\n",
        "[police in Kenya] nominal KENCOP = police in Kenya\n[Kenya] nation KENGOV = Kenya\n");
}

static void backing_gives_no_country(void **state) {
    expect(state,
           "Saudi/ADJ/3/obl ~-/PUNCT/3/punct ~backed/VERB/5/amod Yemeni/ADJ/5/amod "
           "rebels/NOUN/6/nsubj fled/VERB/0/root\n",
           "[Saudi-backed Yemeni rebels] nominal YEMREB = Saudi-backed Yemeni rebels\n"
           "[Saudi] adjective SAUGOV = Saudi Arabia\n"
           "[Yemeni] adjective YEMGOV = Yemen\n");
    expect(state, "Pro-Russian/ADJ/2/amod rebels/NOUN/3/nsubj fled/VERB/0/root\n",
           "[Pro-Russian rebels] nominal REB = Pro-Russian rebels\n");
}

static void a_title_makes_an_unknown_person_an_official(void **state) {
    expect(state,
           "Peruvian/ADJ/3/amod Agriculture/PROPN/3/compound Minister/PROPN/4/nmod:desc "
           "Andrea/PROPN/6/nsubj/person Vilca/PROPN/4/flat/+ resigned/VERB/0/root\n",
           "[Peruvian Agriculture Minister Andrea Vilca] person PERGOV agriculture minister = "
           "Andrea Vilca\n[Peruvian] adjective PERGOV = Peru\n");
    expect(
        state,
        "Andrea/PROPN/8/nsubj/person Vilca/PROPN/1/flat/+ ~,/PUNCT/1/punct the/DET/7/det "
        "Peruvian/ADJ/7/amod foreign/ADJ/7/amod minister/NOUN/1/appos resigned/VERB/0/root\n",
        "[Andrea Vilca] person PERGOV foreign minister = Andrea Vilca\n"
        "[the Peruvian foreign minister] nominal PERGOV foreign minister = Andrea Vilca\n"
        "[Peruvian] adjective PERGOV = Peru\n");
}

static void the_title_may_bear_the_name(void **state) {
    expect(state,
           "President/PROPN/4/nsubj Emmanuel/PROPN/1/flat/person Macron/PROPN/1/flat/+ "
           "left/VERB/0/root\n",
           "[President Emmanuel Macron] person FRAGOV president = Emmanuel Macron\n");
}

static void offices_hold_at_their_dates(void **state) {
    const char *kerry = "John/PROPN/3/nsubj/person Kerry/PROPN/1/flat/+ spoke/VERB/0/root\n";
    expect_at(state, kerry, "2015-06-01",
              "[John Kerry] person USAGOV secretary of state = John Kerry\n");
    expect_at(state, kerry, "2019-06-01", "[John Kerry] person USAELI = John Kerry\n");
    const char *taliban = "The/DET/2/det Taliban/PROPN/3/nsubj spoke/VERB/0/root\n";
    expect_at(state, taliban, "2021-08-14", "[The Taliban] group AFGREB = Taliban\n");
    expect_at(state, taliban, "2021-08-16", "[The Taliban] group AFGGOV = Taliban\n");
}

static void former_officials_are_elites(void **state) {
    expect(state,
           "former/ADJ/3/amod Iranian/ADJ/3/amod President/PROPN/4/nmod:desc "
           "Ali/PROPN/6/nsubj/person Rezaei/PROPN/4/flat/+ spoke/VERB/0/root\n",
           "[former Iranian President Ali Rezaei] person IRNELI = Ali Rezaei\n"
           "[Iranian] adjective IRNGOV = Iran\n");
}

static void who_speaks_for_somebody_has_his_code(void **state) {
    expect(state,
           "A/DET/2/det spokesman/NOUN/7/nsubj for/ADP/6/case the/DET/6/det Kenyan/ADJ/6/amod "
           "army/NOUN/2/nmod spoke/VERB/0/root\n",
           "[A spokesman for the Kenyan army] nominal KENMIL spokesman = spokesman for the "
           "Kenyan army\n[the Kenyan army] nominal KENMIL = Kenyan army\n"
           "[Kenyan] adjective KENGOV = Kenya\n");
    expect(state, "UN/PROPN/2/compound officials/NOUN/3/nsubj spoke/VERB/0/root\n",
           "[UN officials] nominal UNO = UN officials\n[UN] adjective UNO = United Nations\n");
}

static void parts_are_of_the_whole(void **state) {
    expect(state,
           "Dozens|dozen/NOUN/5/nsubj of/ADP/4/case Kenyan/ADJ/4/amod protesters/NOUN/1/nmod "
           "met/VERB/0/root\n",
           "[Dozens of Kenyan protesters] nominal KENCVL = Dozens of Kenyan protesters\n"
           "[Kenyan protesters] nominal KENCVL = Dozens of Kenyan protesters\n"
           "[Kenyan] adjective KENGOV = Kenya\n");
}

/* ---- capitals and readings ---- */

static void capitals_tell_names_from_words(void **state) {
    expect(state,
           "They/PRON/2/nsubj told/VERB/0/root us/PRON/2/obj who/PRON/5/nsubj "
           "won/VERB/2/ccomp\n",
           "");
    expect(state, "who/PRON/2/nsubj told/VERB/0/root the/DET/4/det us/PROPN/2/obj\n",
           "[the us] nation USAGOV = United States\n");
    expect(state, "chad/NOUN/2/nsubj told/VERB/0/root france/PROPN/2/obj\n",
           "[france] nation FRAGOV = France\n");
}

static void georgia_is_where_the_article_is(void **state) {
    expect(state,
           "Georgia/PROPN/2/nsubj sued/VERB/0/root the/DET/5/det United/PROPN/5/compound "
           "States/PROPN/2/obj\n",
           "[Georgia] place USAGOV = Georgia\n"
           "[the United States] nation USAGOV = United States\n");
    expect(state,
           "Georgia/PROPN/2/nsubj left/VERB/0/root Russia/PROPN/2/obj behind/ADP/5/case "
           "Tbilisi/PROPN/2/obl\n",
           "[Georgia] nation GEOGOV = Georgia\n[Russia] nation RUSGOV = Russia\n"
           "[Tbilisi] nation GEOGOV = Georgia\n");
}

static void a_wrong_tree_does_not_lose_a_name(void **state) {
    expect(state, "United/VERB/0/root States/NOUN/1/obj urged/VERB/1/dep Iran/PROPN/3/obj\n",
           "[United States] nation USAGOV = United States\n[Iran] nation IRNGOV = Iran\n");
}

static void names_inside_names_are_silent(void **state) {
    expect(state, "Chad/PROPN/3/nsubj/person Smith/PROPN/1/flat/+ spoke/VERB/0/root\n",
           "[Chad Smith] person - = Chad Smith\n");
}

/* ---- coreference ---- */

static void surnames_and_titles_corefer(void **state) {
    expect(state,
           "Peruvian/ADJ/2/amod Minister/PROPN/3/nmod:desc Andrea/PROPN/5/nsubj/person "
           "Vilca/PROPN/3/flat/+ left/VERB/0/root\n"
           "Vilca/PROPN/2/nsubj/person spoke/VERB/0/root\n"
           "The/DET/2/det minister/NOUN/3/nsubj spoke/VERB/0/root\n"
           "She/PRON/2/nsubj spoke/VERB/0/root\n",
           "[Peruvian Minister Andrea Vilca] person PERGOV minister = Andrea Vilca\n"
           "[Peruvian] adjective PERGOV = Peru\n"
           "[Vilca] person PERGOV minister = Andrea Vilca\n"
           "[The minister] nominal PERGOV minister = Andrea Vilca\n"
           "[She] pronoun PERGOV minister = Andrea Vilca\n");
}

static void the_office_finds_its_holder(void **state) {
    expect(state,
           "The/DET/3/det French/ADJ/3/amod president/NOUN/4/nsubj spoke/VERB/0/root\n"
           "Macron/PROPN/2/nsubj/person left/VERB/0/root\n",
           "[The French president] nominal FRAGOV president = Emmanuel Macron\n"
           "[French] adjective FRAGOV = France\n"
           "[Macron] person FRAGOV president = Emmanuel Macron\n");
}

static void an_acronym_in_brackets_is_the_name(void **state) {
    expect(
        state,
        "The/DET/3/det Kenyan/ADJ/3/amod Front/PROPN/10/nsubj/organization for/ADP/5/case/+ "
        "Liberation/PROPN/3/nmod/+ and/CCONJ/7/cc/+ Unity/PROPN/5/conj/+ "
        "(/PUNCT/9/punct ~FLU/PROPN/3/appos/organization ~)/PUNCT/9/punct\n",
        "[The Kenyan Front for Liberation and Unity] organization KEN = Front for Liberation "
        "and Unity\n[Kenyan] adjective KENGOV = Kenya\n"
        "[FLU] organization KEN = Front for Liberation and Unity\n");
}

static void the_group_is_the_last_one_named(void **state) {
    expect(state,
           "Boko/PROPN/3/nsubj Haram/PROPN/1/flat fled/VERB/0/root\n"
           "The/DET/2/det group/NOUN/3/nsubj attacked/VERB/0/root Chad/PROPN/3/obj\n"
           "Its/PRON/2/nmod:poss fighters/NOUN/3/nsubj left/VERB/0/root\n",
           "[Boko Haram] group NGAREB = Boko Haram\n"
           "[The group] nominal NGAREB = Boko Haram\n[Chad] nation TCDGOV = Chad\n"
           "[Its fighters] nominal NGAREB = Its fighters\n[Its] pronoun NGAREB = Boko Haram\n");
}

static void relative_pronouns_mean_their_noun(void **state) {
    expect(state,
           "Iranian/ADJ/2/amod soldiers/NOUN/5/nsubj who/PRON/4/nsubj fled/VERB/2/acl:relcl "
           "spoke/VERB/0/root\n",
           "[Iranian soldiers] nominal IRNMIL = Iranian soldiers\n"
           "[Iranian] adjective IRNGOV = Iran\n"
           "[who] pronoun IRNMIL = Iranian soldiers\n");
}

static void arguments_of_one_verb_differ(void **state) {
    expect(state,
           "John/PROPN/3/nsubj/person Kerry/PROPN/1/flat/+ blamed/VERB/0/root him/PRON/3/obj\n",
           "[John Kerry] person USAELI = John Kerry\n");
}

static void conjuncts_are_mentions_of_their_own(void **state) {
    expect(state, "France/PROPN/4/nsubj and/CCONJ/3/cc Russia/PROPN/1/conj met/VERB/0/root\n",
           "[France] nation FRAGOV = France\n[Russia] nation RUSGOV = Russia\n");
}

static void an_empty_document_has_no_entities(void **state) {
    casus_doc *doc = conllu_doc("");
    assert_non_null(doc);
    assert_int_equal(cs_find_entities(*state, doc, NULL), CASUS_OK);
    assert_int_equal(doc->entities.count, 0);
    conllu_doc_free(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_nation_acts_as_its_government),
        cmocka_unit_test(a_capital_behind_a_preposition_is_a_place),
        cmocka_unit_test(adjectives_give_the_country),
        cmocka_unit_test(possessives_and_prepositions_give_the_country),
        cmocka_unit_test(backing_gives_no_country),
        cmocka_unit_test(a_title_makes_an_unknown_person_an_official),
        cmocka_unit_test(the_title_may_bear_the_name),
        cmocka_unit_test(offices_hold_at_their_dates),
        cmocka_unit_test(former_officials_are_elites),
        cmocka_unit_test(who_speaks_for_somebody_has_his_code),
        cmocka_unit_test(parts_are_of_the_whole),
        cmocka_unit_test(capitals_tell_names_from_words),
        cmocka_unit_test(georgia_is_where_the_article_is),
        cmocka_unit_test(a_wrong_tree_does_not_lose_a_name),
        cmocka_unit_test(names_inside_names_are_silent),
        cmocka_unit_test(surnames_and_titles_corefer),
        cmocka_unit_test(the_office_finds_its_holder),
        cmocka_unit_test(an_acronym_in_brackets_is_the_name),
        cmocka_unit_test(the_group_is_the_last_one_named),
        cmocka_unit_test(relative_pronouns_mean_their_noun),
        cmocka_unit_test(arguments_of_one_verb_differ),
        cmocka_unit_test(conjuncts_are_mentions_of_their_own),
        cmocka_unit_test(an_empty_document_has_no_entities),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
