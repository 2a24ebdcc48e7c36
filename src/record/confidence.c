/*
 * Confidence: a logistic sum of what can be read off an event.
 *
 * The weights are in hundredths of a logit and were set by hand: who is known counts most, then
 * how plain the trigger and the sentence are. All arithmetic is exact or single operations of
 * doubles, so that every machine gives the same hundredths.
 */
#include "record/record.h"

enum {
    BASE = 60,
    ACTOR_CODED = 70,  /* an actor has a country or a sector */
    ACTOR_UNCODED = 0, /* there is one, but nobody knows who */
    ACTOR_MISSING = -90,
    RECIPIENT_CODED = 50,
    RECIPIENT_UNCODED = 0,
    RECIPIENT_MISSING = -40, /* of a type that needs one */
    TRIGGER_VERB = 40,
    TRIGGER_NOUN = -10,
    TRIGGER_OTHER = -40,
    LONG_SENTENCE = -30,      /* more than 35 words */
    VERY_LONG_SENTENCE = -60, /* more than 60 words */
    NO_VERB = -40,            /* the tree has no verb: a headline in pieces, or a bad parse */
    SEVERAL_ROOTS = -60,
    FAR_ARGUMENT = -20, /* an actor more than 20 words from the trigger */
    UNCERTAIN_STATUS = -20,
    NOT_AN_ARTICLE = -20, /* teasers and lists */
    LIMIT = 600,
};

static bool is_coded(const casus_doc *doc, const cs_party *party) {
    if (party->entity >= doc->entities.count)
        return false;
    const cs_entity *entity = &doc->entities.items[party->entity];
    return entity->country.code[0] || entity->sectors;
}

static int score_parties(const casus_doc *doc, const cs_party *parties, size_t count, int coded,
                         int uncoded, int missing) {
    if (count == 0)
        return missing;
    for (size_t i = 0; i < count; i++)
        if (is_coded(doc, &parties[i]))
            return coded;
    return uncoded;
}

static bool needs_recipient(cs_plover type) {
    return type != CS_PLOVER_CONSULT && type != CS_PLOVER_PROTEST &&
           type != CS_PLOVER_MOBILIZE && type != CS_PLOVER_AGREE &&
           type != CS_PLOVER_COOPERATE && type != CS_PLOVER_CONCEDE &&
           type != CS_PLOVER_RETREAT;
}

static int score_sentence(const casus_doc *doc, const cs_event *event) {
    const cs_sentence *sentence = &doc->sentences.items[event->sentence];
    int roots = 0, verbs = 0, score = 0;
    for (uint32_t i = 0; i < sentence->count; i++) {
        const cs_word *word = &doc->words.items[sentence->first + i];
        roots += word->head == CS_NO_WORD;
        verbs += word->upos == CS_VERB || word->upos == CS_AUX;
    }
    if (sentence->count > 60)
        score += VERY_LONG_SENTENCE;
    else if (sentence->count > 35)
        score += LONG_SENTENCE;
    if (verbs == 0)
        score += NO_VERB;
    if (roots != 1)
        score += SEVERAL_ROOTS;
    return score;
}

static int score_distance(const casus_doc *doc, const cs_event *event) {
    int score = 0;
    for (size_t i = 0; i < event->actor_count; i++) {
        uint32_t mention = event->actors[i].mention;
        if (mention >= doc->mentions.count)
            continue;
        uint32_t head = doc->mentions.items[mention].head;
        uint32_t apart = head > event->trigger ? head - event->trigger : event->trigger - head;
        if (apart <= 20)
            return 0;
        score = FAR_ARGUMENT;
    }
    return score;
}

/* 1 / (1 + e^-x) for x in hundredths, as whole hundredths. */
static int logistic(int hundredths) {
    static const double step[10] = {
        /* e^(-2^i / 100) */
        0.9900498337491681,  0.9801986733067553,  0.9607894391523232, 0.9231163463866358,
        0.8521437889662113,  0.7261490370736909,  0.5272924240430485, 0.27803730045319414,
        0.07730474044329974, 0.005976022895005943};
    if (hundredths < 0)
        return 100 - logistic(-hundredths);
    double power = 1.0;
    for (int i = 0; i < 10; i++)
        if (hundredths >> i & 1)
            power *= step[i];
    return (int)(100.0 / (1.0 + power) + 0.5);
}

float cs_event_confidence(const casus_doc *doc, const cs_event *event) {
    if (event->type == CS_PLOVER_NONE)
        return 0.0F;
    int score = BASE;
    score += score_parties(doc, event->actors, event->actor_count, ACTOR_CODED, ACTOR_UNCODED,
                           ACTOR_MISSING);
    score +=
        score_parties(doc, event->recipients, event->recipient_count, RECIPIENT_CODED,
                      RECIPIENT_UNCODED, needs_recipient(event->type) ? RECIPIENT_MISSING : 0);
    if (event->trigger < doc->words.count) {
        uint8_t upos = doc->words.items[event->trigger].upos;
        score += upos == CS_VERB   ? TRIGGER_VERB
                 : upos == CS_NOUN ? TRIGGER_NOUN
                                   : TRIGGER_OTHER;
        score += score_distance(doc, event);
    }
    if (event->sentence < doc->sentences.count)
        score += score_sentence(doc, event);
    if (event->status == CS_STATUS_HYPOTHETICAL)
        score += UNCERTAIN_STATUS;
    if (event->article < doc->articles.count &&
        doc->articles.items[event->article].kind != CS_ARTICLE)
        score += NOT_AN_ARTICLE;
    if (score > LIMIT)
        score = LIMIT;
    if (score < -LIMIT)
        score = -LIMIT;
    return (float)logistic(score) / 100.0F;
}
