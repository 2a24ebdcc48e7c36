# Where results go: whole or not at all, full disks, closed pipes, formats by extension, colour.
. "$(dirname "$0")/cli_helpers.sh"

cat >story.txt <<'TEXT'
Iran and Iraq condemned Israel's attack on Lebanon, "a crime", on Tuesday.

France, the United States and Germany urged Turkey and Greece to hold talks.
TEXT

# the extension chooses the format, -f overrides it
for extension in json jsonl ndjson csv tsv txt; do
    expect 0 "$casus" code --date 2021-08-03 -o events.$extension story.txt
    empty out
    [ -s events.$extension ] || fail "events.$extension is empty"
done
has events.csv "document,event,date,"
has events.tsv "document	event	date	"
equal events.jsonl events.ndjson
expect 0 "$casus" code --date 2021-08-03 -f jsonl -o same.txt story.txt
equal events.jsonl same.txt
expect 0 "$casus" code --date 2021-08-03 -f jsonl story.txt
equal events.jsonl out
[ "$(find . -name '.casus-*')" = "" ] || fail "a temporary file is left"

# rows agree in all three formats, and are as many when expanded
python3 - <<'PYTHON' || fail "the rows do not agree"
import csv, json
rows = [json.loads(line) for line in open('events.jsonl', encoding='utf-8')]
table = list(csv.DictReader(open('events.csv', encoding='utf-8', newline='')))
tabs = list(csv.DictReader(open('events.tsv', encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE))
assert rows and len(rows) == len(table) == len(tabs), (len(rows), len(table), len(tabs))
assert open('events.csv', 'rb').read().count(b'\r\n') == len(rows) + 1
for row, a, b in zip(rows, table, tabs):
    assert list(row) == list(a) == list(b), (list(row), list(a))
    for key, value in row.items():
        text = '' if value is None else str(value)
        if isinstance(value, (int, float)):
            assert float(a[key]) == float(b[key]) == value, key
        else:
            assert a[key] == b[key] == text, (key, a[key], text)
PYTHON
expect 0 "$casus" code --date 2021-08-03 -f jsonl --expand story.txt
python3 - <<'PYTHON' || fail "expanded rows are not the dyads"
import json
rows = [json.loads(line) for line in open('events.jsonl', encoding='utf-8')]
dyads = [json.loads(line) for line in open('out', encoding='utf-8')]
count = lambda text: len(text.split(';')) if text is not None else 1
assert len(dyads) == sum(count(r['actor_text']) * count(r['recipient_text']) for r in rows)
assert not any(';' in (d['actor_text'] or '') for d in dyads)
PYTHON

# an output that fails leaves what was there
echo old >old.json
expect 1 "$casus" code -o old.json missing.txt
is old.json old
mkdir folder
expect 1 "$casus" code -o folder story.txt
has err "casus: folder: Is a directory"
expect 1 "$casus" code -o missing/events.json story.txt
has err "casus: missing/events.json: No such file or directory"
# and a link stays a link, permissions stay
echo old >target.json
chmod 640 target.json
ln -s target.json link.json
expect 0 "$casus" code -o link.json story.txt
[ -L link.json ] || fail "the link was replaced"
has target.json '"id":"story.txt"'
[ "$(stat -c %a target.json)" = 640 ] || fail "permissions changed"

# a full disk
if [ -e /dev/full ]; then
    "$casus" code story.txt >/dev/full 2>err
    [ $? -eq 1 ] || fail "a full disk is not status 1"
    has err "casus: standard output: No space left on device"
    "$casus" --help >/dev/full 2>err
    [ $? -eq 1 ] || fail "a full disk is not status 1 for --help"
    expect 1 "$casus" code -o /dev/full story.txt
    has err "casus: /dev/full: No space left on device"
fi

# a closed pipe ends the program quietly
for i in $(seq 1 2000); do printf '{"id":"%d","text":"Iran condemned Israel."}\n' "$i"; done >many.jsonl
for jobs in 1 2; do
    { "$casus" code -f json --jobs $jobs many.jsonl 2>err; echo $? >status; } | head -1 >out
    is status 1
    empty err
    lines out 1
done

# colour: never into a file unless asked for
expect 0 "$casus" code story.txt
hasnt out $'\x1b'
has out "[condemned]"
expect 0 "$casus" code --color=always story.txt
has out $'\x1b['
hasnt out "[condemned]"
expect 0 "$casus" code --color=never story.txt
hasnt out $'\x1b'

# a text cannot command the terminal
printf 'Iran \033[31mcondemned\033[0m Israel\007.\n' >escape.txt
expect 0 "$casus" code escape.txt
hasnt out $'\x1b'
expect 0 "$casus" read escape.txt
hasnt out $'\x1b'
expect 3 "$casus" code $'mis\x1bsing.txt' story.txt
hasnt err $'\x1b'

finish
