# Types, modes and patterns of a user's own: an ontology beside PLOVER's, and alone.
. "$(dirname "$0")/cli_helpers.sh"

mkdir -p wild/events
cat > wild/events/wild.pat <<'PAT'
type POACHING material-conflict -7
mode POACHING trade -4.5 1711
type RESCUE material-cooperation 6
mode COERCE wildlife-seizure 171
set ANIMALS = elephant rhino pangolin calf
event POACHING
A shoot|kill|poach R=&ANIMALS
    + [A Poachers] shot [R two elephants].
event POACHING trade
A smuggle R=&ANIMALS
event RESCUE
A rescue R=&ANIMALS
event COERCE wildlife-seizure
A seize R=&ANIMALS
event POACHING
A 's slaughter of R=&ANIMALS
operator PLAN_TO AGREE
A plan|promise to E
compose PLAN_TO over RESCUE = none
PAT
cat > in.txt <<'TXT'
Poachers shot two elephants in Kenya on Monday.

A gang from Vietnam smuggled pangolins to Hanoi.

Kenyan police seized 12 pangolins.

Kenya has promised to rescue the rhinos.

France condemned Iran.
TXT

expect 0 "$casus" lexicon check wild
expect 0 "$casus" code -q --lexicon wild -f csv in.txt
python3 - out <<'PY' || failures=$((failures + 1))
import csv, sys
got = [(r['type'], r['modes'], r['quad'], r['score'], r['cameo'], r['recipient_text']) for r in csv.DictReader(open(sys.argv[1]))]
want = [('POACHING', '', '4', '-7.0', '', 'two elephants'), ('POACHING', 'trade', '4', '-4.5', '1711', 'pangolins'),
        ('COERCE', 'wildlife-seizure', '4', '-7.0', '171', '12 pangolins')]
for w in want:
    if w not in got: print('missing', w, 'in', got)
types = [g[0] for g in got]
if 'RESCUE' in types or 'AGREE' in types: print('a promise of a rescue is none')
if 'ACCUSE' not in types: print("PLOVER's types are gone")
sys.exit(not set(want) <= set(got) or 'RESCUE' in types or 'AGREE' in types or 'ACCUSE' not in types)
PY
for format in json jsonl tsv text; do expect 0 "$casus" code -q --lexicon wild -f $format in.txt && has out POACHING; done
expect 0 "$casus" code -q --lexicon wild -o events.db in.txt
[ "$(sqlite3 events.db "SELECT count(*) FROM events WHERE type = 'POACHING' AND quad = 4")" = 2 ] || fail "the database lacks the type"
expect 0 "$casus" explain --lexicon wild 'Poachers shot two elephants.'
has out 'wild/events/wild.pat:7'

# under built-in operators and light verbs; over other events an own operator leaves the built-in ones alone
told() { # SENTENCE TYPE STATUS
    printf '%s\n' "$1" > one.txt
    expect 0 "$casus" code -q --lexicon wild -f tsv one.txt
    awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } NR > 1 { print $at["type"], $at["status"] }' out > told
    is told "$2 $3"
}
told 'Poachers failed to kill the rhino.' POACHING negated
told 'The gang tried to shoot the elephant.' POACHING actual
told 'Poachers carried out the slaughter of the elephants.' POACHING actual
told 'Poachers threatened to kill the rhino.' THREATEN actual
told 'Kenya promised to send aid to Chad.' AGREE actual
# sets of one's own do not meet the program's of the same name
printf 'type A none\nset GOODS = tusk\nevent A\nA grab R=&GOODS\n' > wild/events/x.pat
told 'Smugglers grabbed the tusks.' A actual
rm wild/events/x.pat

# a caller's pair
printf '%s\n' '{"id":"1","text":"Poachers shot two elephants.","pairs":[{"actor":[0,8],"recipient":[14,27]}]}' > pair.jsonl
expect 0 "$casus" code -q --lexicon wild -f jsonl pair.jsonl
has out '"type":"POACHING"'

# nothing but the user's own
expect 0 "$casus" code -q --lexicon wild --only-lexicon -f jsonl in.txt
has out POACHING
hasnt out ACCUSE

# scored like any other type
expect 0 "$casus" code -q --lexicon wild -f json --text -o gold.json in.txt
expect 0 "$casus" eval -q --lexicon wild gold.json
has out POACHING

# what is wrong is said
wrong() { # LINE MESSAGE
    mkdir -p wrong
    printf '%s\n' "$1" > wrong/w.pat
    expect 1 "$casus" code -q --lexicon wrong in.txt
    has err "wrong/w.pat:1: "
    has err "$2"
}
wrong 'type poaching material-conflict' 'must be of upper case'
wrong 'type ASSAULT material-conflict' 'stands already'
wrong 'type POACHING' 'the quad class is missing'
wrong 'type POACHING material-conflict 11' 'neither a quad class, a score from -10 to 10 nor a CAMEO code'
wrong 'mode POACHING trade' 'unknown event type "POACHING"'
wrong 'mode COERCE Seizure' 'must be of lower case'
wrong 'mode COERCE arrest' 'stands already'

finish
