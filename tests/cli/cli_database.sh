# SQLite: the schema, coding again, all or nothing, foreign and busy databases.
. "$(dirname "$0")/cli_helpers.sh"

cat >stories.jsonl <<'TEXT'
{"id":"a","date":"2021-08-03","text":"Iran and Iraq condemned Israel's attack on Lebanon on Tuesday."}
{"id":"b","date":"2021-08-04","text":"\u201cWe will not withdraw,\u201d the French foreign minister said in Paris. Peru recalled its ambassador to Mexico."}
TEXT
sql() { sqlite3 -cmd 'PRAGMA foreign_keys=ON' events.db "$1"; }

expect 0 "$casus" code -o events.db stories.jsonl
empty out
empty err
[ "$(sql 'PRAGMA integrity_check')" = ok ] || fail "integrity_check"
[ -z "$(sql 'PRAGMA foreign_key_check')" ] || fail "foreign_key_check"
[ "$(sql "SELECT group_concat(id) FROM (SELECT id FROM documents ORDER BY id)")" = a,b ] || fail "documents"
[ "$(sql 'SELECT count(*) > 0 FROM sentences')" = 1 ] || fail "no sentences"
"$casus" code -f jsonl stories.jsonl >rows
[ "$(sql 'SELECT count(*) FROM events')" -eq "$(wc -l <rows)" ] || fail "not as many events as rows"
"$casus" code -f jsonl --expand stories.jsonl >dyads
[ "$(sql 'SELECT count(*) FROM dyads')" -eq "$(wc -l <dyads)" ] || fail "not as many dyads as expanded rows"
[ "$(sql "SELECT count(*) FROM sentences s WHERE length(text) <> end - start")" = 0 ] || fail "offsets are not code points"

# coding again replaces, and takes the rows below with it
dump() { sql "SELECT d.id, e.* FROM events e JOIN documents d USING(document) ORDER BY d.id, e.event; SELECT count(*) FROM event_actors; SELECT count(*) FROM mentions" | sed 's/|[0-9]*|/|/'; }
dump >first
expect 0 "$casus" code -o events.db stories.jsonl
dump >second
equal first second
[ "$(sql 'SELECT count(*) FROM documents')" = 2 ] || fail "a document is there twice"
[ -z "$(sql 'PRAGMA foreign_key_check')" ] || fail "foreign_key_check after coding again"
echo '{"id":"a","text":"Nothing happened here at all."}' >again.jsonl
expect 0 "$casus" code -o events.db again.jsonl
[ "$(sql "SELECT count(*) FROM events JOIN documents USING(document) WHERE documents.id = 'a'")" = 0 ] || fail "old events stay"
[ "$(sql "SELECT count(*) FROM event_actors LEFT JOIN documents USING(document) WHERE documents.document IS NULL")" = 0 ] || fail "rows without document"

# the same at any number of jobs
for jobs in 1 2; do
    rm -f events.db
    expect 0 "$casus" code --jobs $jobs -f sqlite -o events.db stories.jsonl
    sqlite3 events.db .dump >dump_$jobs
done
equal dump_1 dump_2

# what is not ours is left alone
echo "Iran condemned Israel." >story.txt
sqlite3 foreign.db 'CREATE TABLE t(x)'
cp foreign.db before.db
expect 1 "$casus" code -o foreign.db story.txt
has err "casus: foreign.db: the database was not made by Casus; choose another name"
equal foreign.db before.db
head -c 5000 /dev/zero | tr '\0' 'x' >text.db
expect 1 "$casus" code -o text.db story.txt
has err "casus: text.db: the file is no SQLite database; choose another name"
expect 1 "$casus" code -o missing/events.db story.txt
has err "casus: missing/events.db: cannot open the database: No such file or directory"

# a run that did nothing leaves no file
rm -f new.db
expect 1 "$casus" code -o new.db missing.txt
absent new.db
absent new.db-journal

# a full disk: a file system of its own is the only honest one; a limit on the file's size is near
(
    trap '' XFSZ
    ulimit -f 40
    for i in $(seq 1 300); do printf '{"id":"%d","text":"Iran condemned Israel on Tuesday."}\n' "$i"; done |
        "$casus" code -o limited.db - 2>err
    echo $? >status
)
is status 1
has err "casus: limited.db: "
[ ! -s limited.db ] || [ "$(sqlite3 limited.db 'SELECT count(*) FROM sqlite_schema')" = 0 ] || fail "half a database"

finish
