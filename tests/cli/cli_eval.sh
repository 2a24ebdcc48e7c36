# casus eval: known counts, the gold standard against itself, dyads of PETRARCH's XML, damaged
# files, two codings compared. Its figures must be those of eval/score_events.py.
. "$(dirname "$0")/cli_helpers.sh"

# value FILE EXPRESSION WANTED: what python makes of the JSON object d
value() {
    local got
    got=$(python3 -c 'import json, sys
d = json.load(open(sys.argv[1], encoding="utf-8"))
row = lambda rows, key, name: next(r for r in rows if r[key] == name)
print(json.dumps(eval(sys.argv[2])))' "$1" "$2") || got=error
    [ "$got" = "$3" ] || fail "$2 is $got instead of $3"
}

# ten words "w0 w1 …", each three characters apart; events are written by hand
cat >gold.jsonl <<'TEXT'
{"id":"a","text":"w0 w1 w2 w3 w4. w6 w7 w8 w9","events":[{"sentence":[0,15],"trigger":[3,5],"type":"ACCUSE","modes":["allege"],"status":"actual","actors":[{"span":[0,2]}],"recipients":[{"span":[6,8]}]},{"sentence":[0,15],"trigger":[9,11],"type":"ACCUSE","modes":[],"status":"future","actors":[],"recipients":[{"span":[12,14]}]},{"sentence":[16,27],"trigger":[16,18],"type":"AID","modes":[],"status":"actual","actors":[],"recipients":[]}]}
{"id":"b","text":"w0 w1","events":[{"type":"REJECT"}]}
{"id":"c","text":"w0 w1","events":[]}
TEXT
# in a: the second ACCUSE by its trigger (with another actor), the first by its sentence only; AID was
# taken for AGREE; a surplus PROTEST. In b REJECT has no more than its type. In c nothing.
cat >coding.jsonl <<'TEXT'
{"id":"b","events":[{"type":"REJECT","trigger":[0,2],"sentence":[0,5],"modes":["yield"],"status":"actual","actors":[],"recipients":[],"confidence":0.95}]}
{"id":"a","events":[{"type":"ACCUSE","sentence":[0,15],"trigger":[9,11],"modes":[],"status":"actual","actors":[{"span":[0,2]}],"recipients":[{"span":[13,20]}],"confidence":0.95},{"type":"ACCUSE","sentence":[0,15],"trigger":[12,14],"modes":["allege"],"status":"actual","actors":[{"span":[1,5]}],"recipients":[{"span":[8,9]}],"confidence":0.4},{"type":"AGREE","sentence":[16,27],"trigger":[22,24],"modes":[],"status":"actual","actors":[],"recipients":[],"confidence":1.0},{"type":"PROTEST","sentence":[16,27],"trigger":[25,27],"modes":["demo"],"status":"actual","actors":[],"recipients":[]},{"type":null,"pair":0,"cameo":null}]}
TEXT
expect 0 "$casus" eval -f json gold.jsonl coding.jsonl
has err "casus: coding.jsonl lacks 1 document of the gold standard"
value out '[d[k] for k in "documents gold coded found precision recall f1".split()]' '[3, 4, 5, 3, 0.6, 0.75, 0.6667]'
value out '[d["right"][k]["right"] for k in "actors recipients both status modes".split()]' '[1, 1, 0, 1, 2]'
value out '[d["right"][k]["of"] for k in "actors recipients both status modes".split()]' '[2, 2, 2, 2, 2]'
value out '[r["type"] for r in d["types"]]' '["ACCUSE", "AGREE", "AID", "PROTEST", "REJECT"]'
value out 'row(d["types"], "type", "AID")["precision"]' 'null'
value out '[row(d["modes"], "mode", m)["found"] for m in ("ACCUSE/allege", "PROTEST/demo", "REJECT/yield")]' '[1, 0, 0]'
value out '[row(d["statuses"], "status", s)["found"] for s in ("actual", "future")]' '[1, 0]'
value out 'd["confusion"]' '[{"gold": "ACCUSE", "coded": "ACCUSE", "count": 2}, {"gold": "AID", "coded": "AGREE", "count": 1}, {"gold": "REJECT", "coded": "REJECT", "count": 1}, {"gold": null, "coded": "PROTEST", "count": 1}]'
value out 'd["worst"]' '[{"id": "a", "gold": 3, "missed": 1, "wrong": 2}]'
value out '[(b["coded"], b["mean"], b["right"]) for b in d["confidence"] if b["coded"]]' '[[1, 0.4, 1.0], [3, 0.9667, 0.6667]]'
expect 0 "$casus" eval -q gold.jsonl coding.jsonl
empty err
has out "3 documents, 3 of 4 gold events found, 5 coded"
has out "ACCUSE                         2       2       2      1.000    1.000    1.000"
has out "actors                     0.500   1 of 2"
has out "0.9 to 1.0                    3   0.967   0.667"
hasnt out $'\x1b'
awk 'length > 80 {exit 1}' out || fail "the report is wider than 80 columns"

# the gold standard against itself; packed, from standard input, as an array over several lines
expect 0 "$casus" eval -f json gold.jsonl gold.jsonl
empty err
value out '[d[k] for k in "precision recall f1".split()]' '[1.0, 1.0, 1.0]'
value out '[p["share"] for p in d["right"].values()]' '[1.0, 1.0, 1.0, 1.0, 1.0]'
value out 'd["worst"]' '[]'
mv out self
gzip -k gold.jsonl
python3 -c 'import json; json.dump([json.loads(l) for l in open("gold.jsonl")], open("array.json", "w"), indent=1)'
expect 0 "$casus" eval -f json gold.jsonl.gz array.json
equal self out
expect 0 "$casus" eval -o self.json - array.json <gold.jsonl
equal self self.json

# the texts coded by the program: as `casus code` does it, whatever the threads
cat >texts.jsonl <<'TEXT'
{"id":"one","date":"2021-08-03","text":"Iran condemned Israel on Tuesday.","events":[{"sentence":[0,33],"trigger":[5,14],"type":"ACCUSE","modes":["disapprove"],"status":"actual","actors":[{"span":[0,4]}],"recipients":[{"span":[15,21]}]}]}
{"id":"two","text":"Caf\u00e9 owners in Peru met. France sent troops to Mali.","events":[{"sentence":[25,53],"trigger":[32,36],"type":"MOBILIZE","actors":[{"span":[25,31]}],"recipients":[]}]}
TEXT
expect 0 "$casus" eval -f json texts.jsonl
empty err
value out 'row(d["types"], "type", "ACCUSE")["f1"]' '1.0'
mv out alone
expect 0 "$casus" code -f json --ignore-pairs texts.jsonl
mv out coded.jsonl
for jobs in 1 3; do
    expect 0 "$casus" eval -f json --jobs $jobs texts.jsonl
    equal alone out
done
expect 0 "$casus" eval -f json texts.jsonl coded.jsonl
equal alone out
# and as the scorer in Python counts it
python3 "$source_folder/eval/event_corpus.py" --gold "$source_folder/tests/corpus/events/accuse_reject.txt" >corpus.jsonl
expect 0 "$casus" code -q -f json corpus.jsonl
mv out corpus_coded.jsonl
expect 0 "$casus" eval -f json corpus.jsonl
mv out corpus.json
python3 - "$source_folder/eval" <<'PYTHON' || fail "the figures are not those of score_events.py"
import json, sys
sys.path.insert(0, sys.argv[1])
import score_events
total, types = score_events.score('corpus.jsonl', 'corpus_coded.jsonl')
d = json.load(open('corpus.json', encoding='utf-8'))
near = lambda a, b: abs((a or 0) - b) < 0.0006
rows = {r['type']: r for r in d['types']}
assert total['gold'] == d['gold'] > 0 and total['got'] == d['coded'] > 0
assert all(near(d[k], total[k]) for k in ('precision', 'recall', 'f1')), (d, total)
assert all(near(d['right'][k]['share'], total[k]) for k in ('actors', 'recipients', 'both', 'status', 'modes'))
assert set(rows) == set(types)
for name, t in types.items():
    assert (rows[name]['gold'], rows[name]['coded']) == (t['gold'], t['got']) and near(rows[name]['f1'], t['f1']), name
PYTHON

# PETRARCH's validation XML: codes for who and whom, CAMEO for what, a dyad an event
cat >petrarch.xml <<'TEXT'
<?xml version="1.0"?>
<!-- <Sentence id="no"> is a remark -->
<Environment><Verbfile>verbs.txt</Verbfile></Environment>
<Sentences>
<Sentence date = "20210803" id ='P-1' category="DEMO" evaluate="true" valid="true">
<Text>
Iran &amp; Iraq
condemned Israel.
</Text>
<EventCoding sourcecode="IRN" targetcode="ISRGOV" eventcode="111"/>
<EventCoding sourcecode="IRQ" targetcode="ISRMIL" eventcode="112" />
<EventCoding sourcecode="IRN" targetcode="---" eventcode="010"/>
</Sentence>
<Sentence date="20210803" id="P-2" valid="false"><Text>Nothing.</Text><EventCoding sourcecode="IRN" targetcode="IRN" eventcode="190"/></Sentence>
<Sentence date="20210803" id="P-3"><Text>Trees grow.</Text><EventCoding noevents="True"/></Sentence>
</Sentences>
TEXT
cat >dyads.jsonl <<'TEXT'
{"id":"P-1","events":[{"type":"ACCUSE","trigger":[5,9],"sentence":[0,30],"actors":[{"span":[0,4],"code":"IRQGOV"},{"span":[5,6],"code":"IRNGOV"}],"recipients":[{"span":[7,8],"code":"ISRGOV"}]}]}
{"id":"P-3","events":[]}
TEXT
expect 0 "$casus" eval -f json petrarch.xml dyads.jsonl
is err "casus: 1 gold event left out: the CAMEO code has no PLOVER type"
value out '[d[k] for k in "documents gold coded found".split()]' '[2, 2, 2, 2]'
value out '[d["right"][k]["right"] for k in ("actors", "recipients", "both")]' '[2, 1, 1]'
value out 'd["right"]["status"]["share"]' 'null'
expect 0 "$casus" eval -q -f json petrarch.xml
value out '[d[k] for k in "documents gold found".split()]' '[2, 2, 2]'
value out 'd["right"]["actors"]["share"]' '1.0'
expect 0 "$casus" eval -q -f json petrarch.xml petrarch.xml
value out '[d["f1"], d["right"]["both"]["share"]]' '[1.0, 1.0]'
printf '<Sentences>\n<Sentence id="x">\n<Text>Iran condemned Israel.</Text>\n<Sentence id="y"><Text>Iran met Iraq.</Text></Sentence>\n<Sentence id="z"><Text>Iran' >broken.xml
expect 3 "$casus" eval broken.xml
has err "casus: broken.xml:2: the <Sentence> that begins here does not end"
has err "casus: broken.xml:5: the <Text> does not end"
has err "casus: 2 inputs failed, 1 document scored"

# two codings: the same, and different ones
expect 0 "$casus" eval -q -f json gold.jsonl --compare coding.jsonl coding.jsonl
value out '[d["difference"], d["p"], d["shuffles"]]' '[0.0, 1.0, 10000]'
value out '[r["p"] for r in d["types"]]' '[1.0, 1.0, 1.0, 1.0, 1.0]'
value out '[d["a"]["f1"], d["b"]["found"], d["codings"]]' '[0.6667, 3, ["coding.jsonl", "coding.jsonl"]]'
python3 - <<'PYTHON'
import json
gold, a, b = open('many.jsonl', 'w'), open('a.jsonl', 'w'), open('b.jsonl', 'w')
for i in range(12):
    event = {'type': 'AID' if i % 2 else 'COERCE'}
    for file, events in ((gold, [event]), (a, [event] if i != 3 else []), (b, [event] if i > 5 else [{'type': 'AGREE'}])):
        print(json.dumps(dict(id=str(i), text='x', events=events)), file=file)
PYTHON
expect 0 "$casus" eval -f json --compare a.jsonl b.jsonl many.jsonl
empty err
cp out forth
value out '[d["a"]["f1"], d["b"]["f1"], d["difference"]]' '[0.9565, 0.5, 0.4565]'
python3 - <<'PYTHON' || fail "p is far from the one of all swaps"
import itertools, json
docs = [((1, int(i != 3)) if i != 3 else (0, 0), (1, int(i > 5))) for i in range(12)]  # (coded, right) of a and b
def difference(swaps):
    a, b = ([sum(d[side ^ s][k] for d, s in zip(docs, swaps)) for k in (0, 1)] for side in (0, 1))
    return 2 * a[1] / (12 + a[0]) - 2 * b[1] / (12 + b[0])
found = abs(difference([0] * 12))
every = [abs(difference(s)) >= found - 1e-12 for s in itertools.product((0, 1), repeat=12)]
got = json.load(open('forth'))['p']
assert abs(got - sum(every) / len(every)) < 0.01, (got, sum(every) / len(every))
PYTHON
expect 0 "$casus" eval many.jsonl --compare b.jsonl a.jsonl
has out "all                           12    0.500    0.957   -0.457"
has out "approximate randomisation over 12 documents, 10000 shuffles"

# file names and ids may be any bytes
cp coding.jsonl $'cod\xffing.jsonl'
expect 0 "$casus" eval -q -f json gold.jsonl --compare coding.jsonl $'cod\xffing.jsonl'
value out 'd["codings"][1]' '"cod?ing.jsonl"'
printf '<Sentence id="\xe9"><Text>Caf\xe9s in Iran.</Text><EventCoding eventcode="190"/></Sentence>' >latin.xml
expect 0 "$casus" eval -q -f json latin.xml dyads.jsonl
value out 'd["worst"][0]["id"]' '"?"'

# what is wrong is named with its line, and the rest scored
printf '%s\n' '{"id":"1","events":[{"type":"AID"}]}' '{"id":"2","events":[{"type"' '{"id":"3"}' '{"id":"4","events":[{"modes":[]}]}' \
    '{"id":"1","events":[]}' '{"id":"5","events":[{"type":"AID","trigger":[5,2]}]}' '{"id":"6","events":[{"type":"AID"},{"cameo":"071"},{"cameo":"010"},7]}' \
    '{"id":"7","events":[{"cameo":"071"},{"cameo":"010"}]}' >lines.jsonl
expect 3 "$casus" eval lines.jsonl lines.jsonl
has err "casus: lines.jsonl:2: not valid JSON"
has err 'casus: lines.jsonl:3: the object has no list "events", so it is no coding'
has err 'casus: lines.jsonl:4: "events"[0] has no "type"'
has err 'casus: lines.jsonl:5: the id "1" stood before'
has err 'casus: lines.jsonl:6: "events"[0] has a "trigger" that is not [start, end]'
has err 'casus: lines.jsonl:7: "events"[3] is not an object'
has err "casus: 12 inputs failed, 2 documents scored"
has out "2 documents, 2 of 2 gold events found, 2 coded"
expect 1 "$casus" eval dyads.jsonl
has err 'casus: dyads.jsonl:1: there is no "text" to code; give the coding behind the gold file'
has err "casus: dyads.jsonl: no document to score"
echo "Iran condemned Israel." >story.txt
expect 1 "$casus" eval story.txt gold.jsonl
has err "casus: story.txt: neither JSON Lines as 'casus code -f json' writes them nor PETRARCH's validation XML"
echo "<html><p>Iran</p></html>" >page.html
expect 1 "$casus" eval page.html gold.jsonl
has err "casus: page.html: it has no <Sentence>, so it is no PETRARCH validation file"
expect 1 "$casus" eval gold.jsonl missing.jsonl
has err "casus: missing.jsonl: No such file or directory"
python3 -c 'import json; print(json.dumps(dict(id="x", events=[dict(type="AID")] * 10001)))' >many_events.jsonl
expect 1 "$casus" eval many_events.jsonl gold.jsonl
has err "casus: many_events.jsonl:1: the document has more than 10000 events"
printf '{"id":"\\u001b[31m","events":[{"type":"\\u001b[1mAID"}]}\n' >escape.jsonl
expect 0 "$casus" eval -q escape.jsonl dyads.jsonl
hasnt out $'\x1b'

# an output appears whole or not at all
echo old >old.json
expect 1 "$casus" eval -o old.json gold.jsonl missing.jsonl
is old.json old
expect 1 "$casus" eval -o missing/score.json gold.jsonl coding.jsonl
[ "$(find . -name '.casus-*')" = "" ] || fail "a temporary file is left"

# wrong usage
expect 2 "$casus" eval
is err "casus: no gold standard given; see 'casus eval --help'"
expect 2 "$casus" eval gold.jsonl --compare coding.jsonl
is err "casus: --compare needs two codings; see 'casus eval --help'"
expect 2 "$casus" eval a b c
is err "casus: eval takes a gold standard and one coding; for two: --compare A B"
expect 2 "$casus" eval --compare a b gold.jsonl c
is err "casus: eval --compare takes one gold standard and two codings"
expect 2 "$casus" eval -f csv gold.jsonl
is err "casus: unknown format 'csv'; there are: text, json"
expect 2 "$casus" code --compare a b
is err "casus: '--compare' does not go with 'casus code'"

finish
