# casus lexicon: check, new, and the imports of GeoNames and PETRARCH.
. "$(dirname "$0")/cli_helpers.sh"

# ---- usage
expect 2 "$casus" lexicon
has err "say what to do: check, new, import-geonames or import-petrarch"
expect 2 "$casus" lexicon chekc
is err "casus: unknown action 'chekc'; did you mean 'casus lexicon check'?"
expect 2 "$casus" lexicon new
is err "casus: 'casus lexicon new' needs one folder; see 'casus lexicon --help'"
expect 2 "$casus" lexicon check --only-lexicon
is err "casus: --only-lexicon needs a folder to check"
expect 2 "$casus" lexicon import-geonames --population many x
is err "casus: --population takes a number of people, not 'many'"
expect 1 "$casus" lexicon check missing
is err "casus: missing: No such file or directory"

# ---- the lexicon in the program has nothing to mend
expect 0 "$casus" lexicon check
hasnt out ": duplicate: "
hasnt out ": overlap: "
has err "casus: 0 to mend, "

# ---- check: one finding of every kind
mkdir -p bad/events
{
    printf '# findings\n'
    printf 'person\tJane Exampleton\n'                                    # 2
    printf '\toffice\tFRA\tGOV\tharbour minister\t2001-05-01\t2003-02-30\n' # impossible day
    printf '\toffice\tFRA\tGOV\tharbour minister\t2004-05-01\t2004-03\n'    # ends before it begins
    printf '\toffice\tFRA\tGOV\tharbour minister\t2005-01-01\t2009-01-01\n' # twice at once
    printf '\toffice\tFRA\tGOV\tharbour minister\t2006-01-01\t2008-01-01\n'
    printf 'person\tJane Exampleton\n'                                    # 7
    printf '\tcode\tXQX\tGOV\n'
    printf 'group\tFRA\tREB\tExampleton Front \n'                         # white space
    printf 'group\tDEU\tREB\tExampleton Front\n'                          # other codes
    printf 'organization\tFRA\tXYZ\tExampleton Works\n'                   # sector
    printf '\talso\tthe line below a wrong one\n'
    printf 'place\tExampleton\t-\t10.0\t20.0\tcity\n'
    printf 'place\tExampleville\tFRA\t95.0\t20.0\tcity\n'                 # coordinates
    printf '    also\tspaces for a tab\n'
    printf 'group\tFRA\tREB\tExample Band\n'
    printf '\talso\tEB\n'
    printf 'group\tDEU\tREB\tExample Bunch\n'
    printf '\talso\tEB\n'
    printf '#ok gap Nobody\n'
} >bad/a.lex
printf 'event ACCUSE\nA exblast &NOWHERE\n    + [A France] exblasted.\nA exblast R\nevent NOTHING\nA puff R\n' >bad/events/b.pat
expect 3 "$casus" lexicon check bad
cat >expected <<'TEXT'
bad/a.lex:3: syntax: `2003-02-30` is no date: YYYY-MM-DD, YYYY-MM, YYYY or `-`
bad/a.lex:4: dates: 2004-05-01: it ends before it begins
bad/a.lex:6: overlap: Jane Exampleton is harbour minister of FRA twice at once: see line 5
bad/a.lex:7: duplicate: Jane Exampleton stands already at bad/a.lex:2
bad/a.lex:8: code: XQX is no nation of the lexicon, nor UNO EUR IGO NGO ISM IMG MNC
bad/a.lex:9: space: "Exampleton Front " begins or ends with white space; take it off
bad/a.lex:10: duplicate: Exampleton Front stands at bad/a.lex:9 too, with other codes
bad/a.lex:11: syntax: `XYZ` is no sector: GOV MIL COP ..., one space between, or `-`
bad/a.lex:13: place: the city Exampleton stands in no country
bad/a.lex:14: syntax: `95.0` is no position: degrees between -90 and 90, as 48.86
bad/a.lex:15: syntax: the line begins with a space; a tab puts it under the entry above
bad/a.lex:19: ambiguous: "eb" also names Example Band at bad/a.lex:17
bad/a.lex:20: ok: nothing of the kind is found about "Nobody": take the line away
bad/events/b.pat:2: pattern: unknown set &NOWHERE
bad/events/b.pat:5: pattern: unknown event type "NOTHING"
TEXT
diff expected out || fail "other findings"
has err "casus: 12 to mend, 3 notes"

# holders of one office: overlaps and gaps, also with the built-in lexicon; acknowledged ones are quiet
mkdir terms
printf 'person\tAnna One\n\toffice\tTUV\tGOV\tking\t2001-01-01\t2005-01-10\nperson\tBert Two\n\toffice\tTUV\tGOV\tking\t2005-01-10\t2010-06\nperson\tCleo Three\n\toffice\tTUV\tGOV\tking\t2010-03-01\t2012-01-01\nperson\tDora Four\n\toffice\tTUV\tGOV\tking\t2012-03-01\t-\n' >terms/kings.lex
expect 3 "$casus" lexicon check -q terms
cat >expected <<'TEXT'
terms/kings.lex:6: overlap: king of TUV: Bert Two until 2010-06, Cleo Three from 2010-03-01: two holders at once (terms/kings.lex:4)
terms/kings.lex:8: gap: king of TUV: Cleo Three until 2012-01-01, Dora Four from 2012-03-01: nobody between (terms/kings.lex:6)
TEXT
diff expected out || fail "other terms"
empty err
printf '#ok overlap Cleo Three\n#ok gap Dora Four\n' >>terms/kings.lex
expect 0 "$casus" lexicon check -q terms
empty out
printf 'person\tMax Other\n\toffice\tFRA\tGOV\tpresident\t2019-01-01\t2020-01-01\n' >terms/other.lex
expect 3 "$casus" lexicon check -q terms
has out "terms/other.lex:2: overlap: president of FRA: Emmanuel Macron until "
expect 0 "$casus" lexicon check -q --only-lexicon terms
empty out
expect 3 "$casus" lexicon check -o findings.txt terms
empty out
has findings.txt "overlap: president of FRA"

# ---- new: a folder that checks clean and whose examples are true
expect 0 "$casus" lexicon new my
for file in README.md example.lex events/example.pat; do
    [ -s "my/$file" ] || fail "my/$file is not there"
done
expect 0 "$casus" lexicon check my
empty out
expect 1 "$casus" lexicon new my
is err "casus: my: the folder is not empty; nothing is overwritten, name a new one"
expect 1 "$casus" lexicon new missing/my
has err "casus: missing/my: No such file or directory"
mkdir vacant
expect 0 "$casus" lexicon new vacant/
[ -s vacant/README.md ] || fail "the empty folder was not filled"
[ -z "$(find . -name '.casus*' -o -name '*casus-*')" ] || fail "a temporary folder is left"
# an example that does not hold, and a rule for an operator that no template makes
expect 0 "$casus" lexicon new slips
cat >>slips/events/example.pat <<'PAT'

event ASSAULT
A clobber R
    + [A Police] cheered [R the marchers].
    * Police praised the marchers.
compose EXAMPLE_TRY over ASSAULT = same future
PAT
expect 3 "$casus" lexicon check slips
has out "there is no \`operator EXAMPLE_TRY\`"
lines out 1
expect 1 "$casus" code --lexicon slips my/README.md
has err "there is no \`operator EXAMPLE_TRY\`"
expect 0 "$casus" code -q --only-lexicon --lexicon slips -f csv my/README.md
sed -i '/^compose EXAMPLE_TRY/d' slips/events/example.pat
expect 3 "$casus" lexicon check slips
has out ": example: the + sentence gives SUPPORT by events"
lines out 1
python3 - my/events/example.pat >examples.tsv <<'PYTHON'
import re, sys
kind = None
for line in open(sys.argv[1], encoding='utf-8'):
    words = line.split()
    if line.startswith(('event ', 'ignore')):
        kind = words[1] if words[0] == 'event' else 'any'
    elif line.startswith('    ') and words[0] in '+*':
        print(words[0], kind, re.sub(r'\[(?:A|R) ([^]]*)\]', r'\1', line.strip()[2:]), sep='\t')
PYTHON
[ "$(wc -l <examples.tsv)" -ge 6 ] || fail "the folder has too few examples"
while IFS=$'\t' read -r sign kind sentence; do
    echo "$sentence" >example.txt
    expect 0 "$casus" code --patterns-only -f jsonl --lexicon my --date 2021-01-01 example.txt
    case $sign$kind in
    +*) has out "\"type\":\"$kind\"" ;;
    \*any)
        empty out
        # the trained weights do not overrule what is ignored
        expect 0 "$casus" code -f jsonl --lexicon my --date 2021-01-01 example.txt
        empty out
        ;;
    *) hasnt out "\"type\":\"$kind\"" ;;
    esac
done <examples.tsv

# ---- import-geonames
row() { # NAME LAT LON CLASS CODE COUNTRY ADMIN1 POPULATION
    printf '1\t%s\t%s\talias\t%s\t%s\t%s\t%s\t%s\t\t%s\t\t\t\t%s\t\t5\tEurope\t2020-01-01\n' "$1" "$1" "$2" "$3" "$4" "$5" "$6" "$7" "$8"
}
{
    row Exampleham 50.12345 -1.5 P PPL GB ENG 9000
    row Exampleham 51.0 -1.6 P PPL GB ENG 12000 # larger
    row Exempleville 48.5 2.25 P PPLA FR 11 700
    row Paris 48.85341 2.3488 P PPLC FR 11 2138551 # known
    row China 28.0 -97.0 P PPL US TX 8000          # something else
    row 'Beispiel Gebirge' 47 11 T MTS AT 07 0
    row Hamlet 50 1 P PPL GB ENG 20
    row Ruin 50 1 P PPLQ GB ENG 5000
    row Nowhere 50 1 P PPL QQ 01 5000
    row Offmap 95 1 P PPL GB ENG 5000
    printf 'not a dump\n'
} >dump.txt
printf 'GB.ENG\tEngland\tEngland\t1\nFR.11\tÎle-de-France\tIle-de-France\t2\n' >admin1.txt
expect 0 "$casus" lexicon import-geonames --population 500 --admin1 admin1.txt dump.txt -o towns.lex
empty out
printf 'place\tExampleham\tGBR\t51.0\t-1.6\tcity\n\tin\tEngland\nplace\tExempleville\tFRA\t48.5\t2.25\tcity\n\tin\tÎle-de-France\nplace\tBeispiel Gebirge\tAUT\t47.0\t11.0\tmountain\n' >expected
tail -n +3 towns.lex >got
equal got expected
has err "casus: 3 taken over, 8 left out"
has err "       1 left out: a larger or earlier place of the country has the name"
has err "       1 left out: the lexicon has the place"
has err "       1 left out: the lexicon has the name for something else"
has err "       1 left out: fewer people than --population"
has err "       1 left out: a feature of no use here"
has err "       1 left out: the country is no nation of the lexicon"
has err "       1 left out: the coordinates are out of range"
has err "       1 left out: fewer than 15 columns: no line of a GeoNames dump"
mkdir towns && mv towns.lex towns/
expect 0 "$casus" lexicon check -q towns
empty out
expect 0 "$casus" lexicon import-geonames -v dump.txt
has err "casus: dump.txt:11: fewer than 15 columns: no line of a GeoNames dump: not a dump"
has out "place"
expect 0 "$casus" lexicon import-geonames -q --keep-known dump.txt
has out $'place\tParis\tFRA\t48.8534\t2.3488\tcity'
empty err
printf 'PK\003\004' >dump.zip
expect 1 "$casus" lexicon import-geonames dump.zip -o no.lex
is err "casus: dump.zip: it is a zip archive; unpack it first"
absent no.lex
: >void.txt
expect 1 "$casus" lexicon import-geonames void.txt
expect 1 "$casus" lexicon import-geonames dump.txt -o missing/no.lex

# ---- import-petrarch: actors
cat >actors.txt <<'TEXT'
# a comment
<!-- another -->
EXAMPLESTAN_ [FRA]
+THE_EXAMPLE_REPUBLIC_
HAMID_EXAMPLE_ ; a remark
+KI-MOON_EXAMPLE
	[FRAGOV >011222]
	[FRAGOVMIL 970101-991231][FRAGOV <19950631]
	[FRAELI]
EXAMPLE_LIBERATION_FRONT_(ELF)_
	[AFRREBMUS]
UN_EXAMPLE_AGENCY [IGOUNO]
FRANCE_ [FRA]
NAMELESS_
+NAMED_TWICE
TWICE [DEUGOV 0112221]
	[DEUGOV]
+HAMID_EXAMPLE
TEXT
expect 0 "$casus" lexicon import-petrarch -v actors.txt
cat >expected <<'TEXT'
nation	FRA	Examplestan
	also	The Example Republic
person	Hamid Example
	also	Ki-Moon Example
	office	FRA	GOV	-	2001-12-22	-
	office	FRA	GOV MIL	-	1997-01-01	1999-12-31
	office	FRA	GOV	-	-	1995-06
	code	FRA	ELI
group	-	REB	Example Liberation Front
organization	UNO	IGO	UN_EXAMPLE
organization	DEU	GOV	TWICE
TEXT
sed -i 's/UN_EXAMPLE/Un Example Agency/' expected
equal out expected
has err "casus: actors.txt:8: an impossible day: the month is kept: FRAGOV <19950631"
has err "casus: actors.txt:11: the region is left out of the code: AFRREBMUS"
has err "casus: actors.txt:11: a part of the code that Casus does not have: MUS"
has err "casus: actors.txt:13: the lexicon has the name: FRANCE_"
has err "casus: actors.txt:14: an actor without a code: NAMELESS_"
has err "casus: actors.txt:16: a date that is neither YYMMDD nor YYYYMMDD: DEUGOV 0112221"
has err "casus: actors.txt:18: the name stands above already: HAMID_EXAMPLE"

# agents
cat >agents.txt <<'TEXT'
!PERSON! = MAN, MEN, WOMAN, WOMEN, PERSON
EXAMPLE!PERSON! [~LEG]
WHARF_DUTY [~BUS]
WHARF_FORCES [~MIL]
MASTER_OF_WHARVES {MASTERS_OF_WHARVES} [GOV~]
QUAY_POLICE {} [~COP]
SOLDIER [~MIL]
WHARF_MONK [~BUD]
NO!SUCH! [~GOV]
TEXT
expect 0 "$casus" lexicon import-petrarch agents.txt
cat >expected <<'TEXT'
agent	LEG	exampleman	examplemen
agent	LEG	examplewoman	examplewomen
agent	LEG	exampleperson	-
agent	BUS	wharf duty	wharf duties
agent	MIL	-	wharf forces
agent	GOV	master of wharves	masters of wharves
agent	COP	quay police	-
TEXT
equal out expected
has err "       1 left out: the lexicon has the name"
has err "       1 left out: a code without a sector of Casus'"
has err "       1 left out: an unknown macro"

# verbs
cat >verbs.txt <<'TEXT'
&EXGUN_
+BLUNDERBUSS
+OLD_MUSKET
+ONE_TWO_THREE

--- EXRUSH [---] ---
EXRUSH {EXRUSHES EXRUSHED} # a remark
+EXHURRY_UP [073]
- * &EXGUN (TO BORDER) [154]
- * {EXARMS SHIPMENTS} [072]
- &EXGUN * [190]
- * DOWN [0831]
- * WITH + [050]
- $ * + EXPLANS [051]
- * (TO) [042:043]
- WILL * + [030]
- * ^ NOWHERE [030]
- * EXTALK [013]
- * NETWORK [999]
--- EXOFFEND [:110] ---
EXOFFEND
--- EXAGAIN [111] ---
EXOFFEND
EXRUSH
--- EXTWICE [112] ---
EXRUSH
~ a (a b ATTACK) SAY = a b 015
TEXT
expect 0 "$casus" lexicon import-petrarch -v verbs.txt -o verbs
cat >expected <<'TEXT'
set P_VERBS_EXGUN =
    blunderbuss
    old_musket
# EXRUSH, line 6
event MOBILIZE troops 154 military
A exrush|exhurry_up &P_VERBS_EXGUN to border (to|for|with|against|on|from|of|in R)
event AID 072 military
A exrush|exhurry_up exarms_shipments|exarms_shipment (to|for|with|against|on|from|of|in R)
event ASSAULT firearms 190 military
A=&P_VERBS_EXGUN exrush|exhurry_up (R)
event CONCEDE 0831 political_institutions
A exrush_down|exhurry_up_down (R)
event SUPPORT 050 diplomatic
A exrush|exhurry_up with R
event SUPPORT 051 diplomatic
A exrush|exhurry_up R 's explans|explan
event CONSULT visit 042
A exrush|exhurry_up to R
ignore
A exrush|exhurry_up extalk (to|for|with|against|on|from|of|in R)
event AID 073 human_security
A exhurry_up R
# EXOFFEND, line 20
event ACCUSE disapprove 110
R exoffend A
# EXAGAIN, line 22
event ACCUSE disapprove 111
A exoffend R
A exrush R
TEXT
sed -i "s/^event ASSAULT.*190.*/$(grep 190 verbs/events/imported.pat)/" expected
diff expected verbs/events/imported.pat || fail "other patterns"
absent verbs/imported.lex
has err "casus: verbs.txt:4: a phrase of more than two words: ONE_TWO_THREE"
has err "casus: verbs.txt:15: the code back: one word makes one event"
has err "casus: verbs.txt:16: an auxiliary, a negation or a verb of saying: Casus reads them itself"
has err "casus: verbs.txt:17: ^ skips words: no relation that a template can name"
has err "casus: verbs.txt:19: a code that is none of CAMEO"
has err "casus: verbs.txt:26: the same pattern stands above or in the lexicon"
has err "casus: verbs.txt:27: a transformation: Casus composes events by its operators"
expect 0 "$casus" lexicon check -q verbs
empty out

# several at once: what stands in one is known to the next; a wrong file fails alone
expect 1 "$casus" lexicon import-petrarch actors.txt -o verbs
is err "casus: verbs: the folder is not empty; nothing is overwritten, name a new one"
echo "no dictionary" >plain.txt
expect 3 "$casus" lexicon import-petrarch actors.txt agents.txt verbs.txt actors.txt plain.txt -o all
has err "casus: plain.txt: no dictionary of actors, agents or verbs: no line has a [CODE]"
expect 0 "$casus" lexicon check -q all
empty out
expect 2 "$casus" lexicon import-petrarch actors.txt verbs.txt
is err "casus: these files make lexicon entries and patterns: name a folder with -o"
expect 1 "$casus" lexicon import-petrarch plain.txt -o none
absent none

# ---- the originals, where they are
originals=$source_folder/../shared/data/dictionaries
[ -d "$originals" ] || originals=$source_folder/../../shared/data/dictionaries
if [ -d "$originals" ]; then
    expect 0 "$casus" lexicon import-petrarch "$originals"/Phoenix.*.actors.txt "$originals"/Phoenix.agents.txt \
        "$originals"/CAMEO.2.0.txt "$originals"/CAMEO.verbpatterns.txt -o phoenix
    [ "$(sed -n 's/^casus: \([0-9]*\) taken over.*/\1/p' err)" -gt 70000 ] || fail "too little of the originals is taken over"
    "$casus" lexicon check -q phoenix >out
    hasnt out ": syntax: "
    hasnt out ": pattern: "
    hasnt out ": dates: "
else
    echo "skipped: the original dictionaries are not there"
fi

finish
