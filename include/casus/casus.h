/*
 * Casus: political event data from raw news text.
 *
 * In: documents as they come (plain text, JSON Lines, compressed, any encoding). Out: events
 * with type, actors, recipients, status, date, place, claims and quotations, as records on a
 * sink of yours. Offline; the same input gives the same bytes, whatever the number of threads.
 *
 * Ownership: what a function named _new or _open returns belongs to the caller, who ends it
 * with the matching _free (NULL is fine). Every other pointer that a function returns is
 * borrowed; its comment names how long it lives.
 *
 * Errors: functions that can fail return casus_status: 0 is success, a negative value an error
 * whose details are written to the caller's casus_error, which may be NULL. The library never
 * prints, exits, aborts or jumps, and keeps no global state. Damaged input is reported and
 * skipped, never fatal.
 *
 * Threads: a casus_model is immutable once opened and may be shared. A casus_coder and
 * everything that belongs to it is used by one thread at a time.
 */
#ifndef CASUS_H
#define CASUS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define CASUS_MUST_USE __attribute__((warn_unused_result))
#define CASUS_API      __attribute__((visibility("default")))
#else
#define CASUS_MUST_USE
#define CASUS_API
#endif

#define CASUS_VERSION "0.1.0"

typedef enum casus_status {
    CASUS_OK = 0,
    CASUS_END = 1,            /* no more documents; not an error */
    CASUS_ERROR_MEMORY = -1,  /* an allocation failed */
    CASUS_ERROR_IO = -2,      /* the system could not read or write; message has its reason */
    CASUS_ERROR_INPUT = -3,   /* the input is damaged at `line` or `byte_pos` */
    CASUS_ERROR_MODEL = -4,   /* the model file is damaged, foreign or of another version */
    CASUS_ERROR_LEXICON = -5, /* a lexicon or pattern file is wrong at `line` */
    CASUS_ERROR_USAGE = -6,   /* an argument is out of range */
    CASUS_ERROR_LIMIT = -7,   /* a limit of casus_limits was reached */
} casus_status;

/* What went wrong, filled on failure. `source` names the file or stream ("" when none), `line`
 * counts from 1 (0: not by lines), `byte_pos` from 0. */
typedef struct casus_error {
    casus_status code;
    char source[256];
    uint64_t byte_pos;
    uint64_t line;
    char message[256];
} casus_error;

/* The model (syntax) and the lexicon (actors, places, patterns) together; immutable, shared. */
typedef struct casus_model casus_model;
/* Workspaces of one thread. */
typedef struct casus_coder casus_coder;
/* All that came from one document; one arena, freed at once. */
typedef struct casus_doc casus_doc;
/* A stream of documents out of files, folders, archives or memory. */
typedef struct casus_reader casus_reader;

/* ------------------------------------------------------------------------------------------------
 * Model
 */

typedef struct casus_model_options {
    const char *model_path;           /* NULL: the embedded model */
    const char *const *lexicon_paths; /* folders read after the embedded lexicon */
    size_t lexicon_path_count;
    int no_builtin_lexicon; /* nonzero: only lexicon_paths and the words of grammar, and no
                             * statistical layer */
    int patterns_only;      /* nonzero: no statistical layer, the patterns stand alone */
} casus_model_options;

/* Opens the model and compiles the lexicon. `options` may be NULL (all defaults). On failure
 * *out is untouched. Thread-safe. */
CASUS_API casus_status casus_model_open(casus_model **out, const casus_model_options *options,
                                        casus_error *error) CASUS_MUST_USE;
CASUS_API void casus_model_free(casus_model *model);

/* Names of what is loaded, for provenance ("coder" of the output). Borrowed; lives with the
 * model. */
CASUS_API const char *casus_model_version(const casus_model *model);
CASUS_API const char *casus_lexicon_version(const casus_model *model);

/* ------------------------------------------------------------------------------------------------
 * Reading
 */

typedef struct casus_read_options {
    const char *date; /* publication date (YYYY-MM-DD) of documents that carry none, or NULL */
    size_t max_document_bytes; /* 0: 16 MiB; a longer document is reported and skipped */
    int whole_text;   /* nonzero: do not look for articles and junk; all text is one article */
    int ignore_pairs; /* nonzero: drop "pairs" of JSON Lines input */
    int keep_source; /* nonzero: documents keep what they were read from (casus_doc_source), and
                        JSON objects need no "text" */
} casus_read_options;

/* Called for every input that could not be read, and why; reading goes on. `error` is borrowed
 * for the call. */
typedef void casus_report(void *context, const casus_error *error);

/* Opens a stream over `paths` (files, folders, "-" for standard input). Folders are walked in
 * name order. Nothing is read yet. `report` may be NULL. */
CASUS_API casus_status casus_reader_open(casus_reader **out, const char *const *paths,
                                         size_t path_count, const casus_read_options *options,
                                         casus_report *report, void *report_context,
                                         casus_error *error) CASUS_MUST_USE;
/* The next document as read (not yet coded), which the caller frees; CASUS_END after the last.
 * Bad documents go to `report` and are passed over. Not thread-safe. */
CASUS_API casus_status casus_reader_next(casus_reader *reader, casus_doc **out,
                                         casus_error *error) CASUS_MUST_USE;
/* Bytes of the (decompressed: as stored) inputs read so far, and in all where known (0:
 * unknown). */
CASUS_API void casus_reader_progress(const casus_reader *reader, uint64_t *done,
                                     uint64_t *total);
/* The number of inputs reported as failed so far. */
CASUS_API uint64_t casus_reader_failures(const casus_reader *reader);
CASUS_API void casus_reader_free(casus_reader *reader);

/* A document from memory. `text` is UTF-8 or any encoding that can be detected; it is copied.
 * `id`, `title` and `date` may be NULL. */
CASUS_API casus_status casus_doc_new(casus_doc **out, const char *id, const char *title,
                                     const char *date, const char *text, size_t length,
                                     const casus_read_options *options,
                                     casus_error *error) CASUS_MUST_USE;
CASUS_API void casus_doc_free(casus_doc *doc);
/* The document's id, borrowed, lives with the document. */
CASUS_API const char *casus_doc_id(const casus_doc *doc);
/* What a document was read from: a JSON object, or the whole of a plain text; `data` is NULL
 * unless it was read with keep_source. `line` is where it begins in the file `name`. Borrowed,
 * lives with the document. */
typedef struct casus_source {
    const char *name;
    uint64_t line;
    const char *data;
    size_t length;
    int is_json; /* nonzero: one JSON object; else plain text */
} casus_source;
CASUS_API casus_source casus_doc_source(const casus_doc *doc);
CASUS_API size_t casus_doc_event_count(const casus_doc *doc);
CASUS_API size_t casus_doc_token_count(const casus_doc *doc);
CASUS_API size_t casus_doc_sentence_count(const casus_doc *doc);

/* ------------------------------------------------------------------------------------------------
 * Coding
 */

typedef enum casus_stage {
    CASUS_STAGE_READ,    /* articles and exclusions only */
    CASUS_STAGE_PARSE,   /* and sentences, trees, named entities */
    CASUS_STAGE_CODE,    /* and entities, events, quotes */
    CASUS_STAGE_EXPLAIN, /* the same, and what fired and nearly fired: CASUS_FORMAT_EXPLAIN */
} casus_stage;

CASUS_API casus_status casus_coder_new(casus_coder **out, const casus_model *model,
                                       casus_error *error) CASUS_MUST_USE;
/* Runs all stages up to `stage` on `doc`. One coder serves one thread; different coders may
 * share the model. On failure the document keeps what was read and has no events. */
CASUS_API casus_status casus_code(casus_coder *coder, casus_doc *doc, casus_stage stage,
                                  casus_error *error) CASUS_MUST_USE;
CASUS_API void casus_coder_free(casus_coder *coder);

/* The PLOVER type that a CAMEO code ("1056") stands for, "" for a code without one (most of
 * root 01) and for what is no code. Static. Source: the CAMEO-to-PLOVER table of the Open Event
 * Data Alliance, 2021-09-17. */
CASUS_API const char *casus_cameo_type(const char *code);

/* ------------------------------------------------------------------------------------------------
 * Writing
 */

typedef enum casus_format {
    CASUS_FORMAT_TEXT,      /* for people */
    CASUS_FORMAT_JSON,      /* one object a document, a line each */
    CASUS_FORMAT_JSONL,     /* one object an event */
    CASUS_FORMAT_CSV,       /* one row an event, RFC 4180 */
    CASUS_FORMAT_TSV,       /* one row an event */
    CASUS_FORMAT_READ,      /* `casus read`: articles and exclusions with their texts, JSON */
    CASUS_FORMAT_READ_TEXT, /* the same for people */
    CASUS_FORMAT_CONLLU,    /* sentences and trees */
    CASUS_FORMAT_TREE,      /* trees drawn for people */
    CASUS_FORMAT_EXPLAIN,   /* why each event was coded, for people */
    CASUS_FORMAT_EXPLAIN_JSON, /* the same as one object a document */
} casus_format;

typedef struct casus_write_options {
    casus_format format;
    int colour;     /* nonzero: ANSI colours in the text format */
    int with_text;  /* nonzero: json objects carry the document's text */
    int expand;     /* nonzero: one row per actor-recipient dyad in jsonl, csv, tsv */
    unsigned width; /* columns of the text format; 0: 80 */
} casus_write_options;

/* A growing block of bytes. */
typedef struct casus_buffer {
    char *data;
    size_t length;
    size_t capacity;
} casus_buffer;

/* Appends the header that the format begins with (csv, tsv: the column names; others: nothing).
 */
CASUS_API casus_status casus_write_header(casus_buffer *buffer,
                                          const casus_write_options *options,
                                          casus_error *error) CASUS_MUST_USE;
/* Appends `doc` in the chosen format. Thread-safe for different buffers and documents. */
CASUS_API casus_status casus_write(casus_buffer *buffer, const casus_doc *doc,
                                   const casus_model *model, const casus_write_options *options,
                                   casus_error *error) CASUS_MUST_USE;
CASUS_API void casus_buffer_clear(casus_buffer *buffer);
CASUS_API void casus_buffer_free(casus_buffer *buffer);

/* An SQLite database of events: documents, sentences, entities, events, actors, quotes. All of
 * a session is one transaction: nothing is visible before casus_database_commit. */
typedef struct casus_database casus_database;
CASUS_API casus_status casus_database_open(casus_database **out, const char *path,
                                           casus_error *error) CASUS_MUST_USE;
/* Adds a coded document, replacing an earlier coding of the same id. */
CASUS_API casus_status casus_database_add(casus_database *database, const casus_doc *doc,
                                          const casus_model *model,
                                          casus_error *error) CASUS_MUST_USE;
CASUS_API casus_status casus_database_commit(casus_database *database,
                                             casus_error *error) CASUS_MUST_USE;
/* Rolls back what was not committed, and closes. */
CASUS_API void casus_database_free(casus_database *database);

/* ------------------------------------------------------------------------------------------------
 * Lexicon
 */

/* Something in a lexicon or pattern file that should be mended or looked at. Texts are borrowed
 * for the call. */
typedef struct casus_finding {
    const char *file; /* "people.lex" of the built-in lexicon, or a path */
    uint64_t line;
    const char *kind; /* syntax pattern example duplicate overlap dates code space; notes:
                         ambiguous gap place ok */
    const char *text;
    int is_note; /* nonzero: nothing is wrong by itself */
} casus_finding;

typedef void casus_finding_report(void *context, const casus_finding *finding);

/* Reads the folders of `options` (which may be NULL; without a folder the built-in lexicon) and
 * gives all findings to `report`, in the order of files and lines. Unless no_builtin_lexicon is
 * set, folders are compared with the built-in lexicon too. Wrong lines are findings, not
 * errors; the function fails when a folder cannot be read, a limit is reached or memory is
 * short. The examples of the folders' patterns are coded, by the patterns alone, where the
 * program would accept the files and has a model; one that does not hold is a finding.
 * Thread-safe. */
CASUS_API casus_status casus_lexicon_check(const casus_model_options *options,
                                           casus_finding_report *report, void *context,
                                           casus_error *error) CASUS_MUST_USE;

/* A line of a file that could not be taken over. Texts are borrowed for the call, but `reason`,
 * a text of a fixed set, lives as long as the program. */
typedef struct casus_import_note {
    const char *file;
    uint64_t line;
    const char *reason;
    const char *text; /* of the line, or what of it the reason is about */
    int partly;       /* nonzero: the line was taken over without this part */
} casus_import_note;

typedef void casus_import_report(void *context, const casus_import_note *note);

typedef struct casus_import_options {
    uint64_t least_population; /* GeoNames: towns with fewer people are left out */
    const char *admin1_path;   /* GeoNames: admin1CodesASCII.txt, for "in" lines; or NULL */
    int keep_known;            /* nonzero: also names that the built-in lexicon has */
} casus_import_options;

/* Lines of the input: taken over (also in part), and left out with a reason. Comments and blank
 * lines count as neither. */
typedef struct casus_import_counts {
    uint64_t taken;
    uint64_t partly;
    uint64_t left_out;
} casus_import_counts;

/* Turns a dump of GeoNames (geonames.org, columns of cities500.txt and allCountries.txt) into
 * place entries of a .lex file, appended to `lexicon`. A name that stands twice in a country is
 * taken once, for its largest place. `options`, `report` may be NULL. On failure `lexicon` is
 * unchanged or holds a part that the caller drops. Thread-safe for different buffers. */
CASUS_API casus_status casus_import_geonames(casus_buffer *lexicon, const char *path,
                                             const casus_import_options *options,
                                             casus_import_report *report, void *context,
                                             casus_import_counts *counts,
                                             casus_error *error) CASUS_MUST_USE;
/* Turns a dictionary of TABARI, PETRARCH or PETRARCH-2 into lexicon entries (actors, agents) or
 * event patterns (verbs), appended to `lexicon` or `patterns`; which of the three it is the
 * file says itself. The patterns compile beside the built-in ones. Otherwise as above. */
CASUS_API casus_status casus_import_petrarch(casus_buffer *lexicon, casus_buffer *patterns,
                                             const char *path,
                                             const casus_import_options *options,
                                             casus_import_report *report, void *context,
                                             casus_import_counts *counts,
                                             casus_error *error) CASUS_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
