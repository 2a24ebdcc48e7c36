/*
 * The schema of an events database (docs/output.md describes it). Offsets are half-open and
 * count code points, as in JSON. Every child row hangs on its document and goes with it.
 */
#ifndef CS_DATABASE_SCHEMA_H
#define CS_DATABASE_SCHEMA_H

/* "CASU", so that a foreign database is never written into. */
#define CS_DATABASE_APPLICATION 1128354645
#define CS_DATABASE_VERSION     1

#define CS_CHILD "document INTEGER NOT NULL REFERENCES documents(document) ON DELETE CASCADE, "

static const char cs_database_schema[] =
    "CREATE TABLE documents("
    " document INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, date TEXT, source TEXT, url TEXT,"
    " title TEXT, language TEXT, coder_version TEXT NOT NULL, coder_model TEXT,"
    " coder_lexicon TEXT) STRICT;"
    "CREATE TABLE articles(" CS_CHILD
    " article INTEGER NOT NULL, kind TEXT NOT NULL, start INTEGER NOT NULL,"
    " end INTEGER NOT NULL, title TEXT, date TEXT, source TEXT, truncated INTEGER NOT NULL,"
    " PRIMARY KEY(document, article)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE sentences(" CS_CHILD
    " sentence INTEGER NOT NULL, article INTEGER, start INTEGER NOT NULL,"
    " end INTEGER NOT NULL, is_title INTEGER NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY(document, sentence)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE entities(" CS_CHILD
    " entity INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT,"
    " sectors TEXT, role TEXT, code TEXT,"
    " PRIMARY KEY(document, entity)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE mentions(" CS_CHILD
    " mention INTEGER NOT NULL, entity INTEGER NOT NULL, start INTEGER NOT NULL,"
    " end INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(document, mention),"
    " FOREIGN KEY(document, entity) REFERENCES entities(document, entity) ON DELETE CASCADE)"
    " STRICT, WITHOUT ROWID;"
    "CREATE INDEX mentions_of ON mentions(document, entity);"
    "CREATE TABLE events(" CS_CHILD
    " event INTEGER NOT NULL, id TEXT NOT NULL, article INTEGER, sentence INTEGER,"
    " trigger TEXT, trigger_start INTEGER, trigger_end INTEGER, pair INTEGER, type TEXT,"
    " modes TEXT, contexts TEXT, quad INTEGER, score REAL, cameo TEXT, goldstein REAL,"
    " status TEXT NOT NULL, claimed_by INTEGER, claimed_by_text TEXT, claimed_by_start INTEGER,"
    " claimed_by_end INTEGER, date TEXT, date_precision TEXT, place TEXT, place_country TEXT,"
    " place_precision TEXT, latitude REAL, longitude REAL, killed INTEGER, injured INTEGER,"
    " confidence REAL, rule TEXT, PRIMARY KEY(document, event),"
    " FOREIGN KEY(document, sentence) REFERENCES sentences(document, sentence)"
    " ON DELETE CASCADE) STRICT, WITHOUT ROWID;"
    "CREATE INDEX events_sentence ON events(document, sentence);"
    "CREATE INDEX events_date ON events(date);"
    "CREATE INDEX events_type ON events(type);"
    "CREATE TABLE event_actors(" CS_CHILD
    " event INTEGER NOT NULL, role TEXT NOT NULL CHECK(role IN ('actor', 'recipient')),"
    " position INTEGER NOT NULL, entity INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL,"
    " text TEXT NOT NULL, name TEXT NOT NULL, country TEXT, sectors TEXT, code TEXT,"
    " PRIMARY KEY(document, event, role, position),"
    " FOREIGN KEY(document, event) REFERENCES events(document, event) ON DELETE CASCADE)"
    " STRICT, WITHOUT ROWID;"
    "CREATE INDEX event_actors_code ON event_actors(code);"
    "CREATE TABLE quotes(" CS_CHILD
    " quote INTEGER NOT NULL, kind TEXT NOT NULL, sentence INTEGER, speaker INTEGER,"
    " source TEXT, source_start INTEGER, source_end INTEGER, cue TEXT, cue_start INTEGER,"
    " cue_end INTEGER, PRIMARY KEY(document, quote)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE quote_contents(" CS_CHILD
    " quote INTEGER NOT NULL, position INTEGER NOT NULL, start INTEGER NOT NULL,"
    " end INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(document, quote, position),"
    " FOREIGN KEY(document, quote) REFERENCES quotes(document, quote) ON DELETE CASCADE)"
    " STRICT, WITHOUT ROWID;"
    "CREATE TABLE demands(" CS_CHILD
    " demand INTEGER NOT NULL, event INTEGER, start INTEGER, end INTEGER, text TEXT,"
    " PRIMARY KEY(document, demand)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE demand_parties(" CS_CHILD
    " demand INTEGER NOT NULL, role TEXT NOT NULL CHECK(role IN ('by', 'of')),"
    " position INTEGER NOT NULL, entity INTEGER NOT NULL,"
    " PRIMARY KEY(document, demand, role, position),"
    " FOREIGN KEY(document, demand) REFERENCES demands(document, demand) ON DELETE CASCADE)"
    " STRICT, WITHOUT ROWID;"
    /* what most questions ask for: who did what to whom */
    "CREATE VIEW dyads AS SELECT d.id AS document, e.id AS event, e.date, e.status, e.type,"
    " e.modes, e.quad, e.score, a.name AS actor, a.code AS actor_code,"
    " a.country AS actor_country, r.name AS recipient, r.code AS recipient_code,"
    " r.country AS recipient_country, e.place, s.text AS sentence"
    " FROM events e JOIN documents d USING(document)"
    " LEFT JOIN sentences s ON s.document = e.document AND s.sentence = e.sentence"
    " LEFT JOIN event_actors a ON a.document = e.document AND a.event = e.event"
    " AND a.role = 'actor'"
    " LEFT JOIN event_actors r ON r.document = e.document AND r.event = e.event"
    " AND r.role = 'recipient';";

#endif
