# Damaged input: a line that names the place, the rest coded, the right status.
. "$(dirname "$0")/cli_helpers.sh"

good='{"id":"good","text":"Iran condemned Israel."}'

# one file of two is missing
echo "Iran condemned Israel." >story.txt
expect 3 "$casus" code -f json missing.txt story.txt
has err "casus: missing.txt: No such file or directory"
has err "casus: 1 input failed, 1 document done"
lines out 1
expect 3 "$casus" code -q -f json missing.txt story.txt
hasnt err "done"
expect 1 "$casus" code missing.txt
has err "casus: 1 input failed, 0 documents done"

# a broken line in the middle, and lines without what they need
printf '%s\n{"id":"broken\n{"id":"empty"}\n{"id":"number","text":7}\n[1]\n%s\n' "$good" "$good" >lines.jsonl
expect 3 "$casus" code -f json lines.jsonl
has err "casus: lines.jsonl:2: "
has err "casus: lines.jsonl:3: "
has err "casus: lines.jsonl:4: "
has err "2 documents done"
lines out 2

# compressed input that breaks off: what was whole is coded
for i in $(seq 1 4000); do printf '{"id":"%d","text":"Iran condemned Israel %d%d times."}\n' "$i" $((i * 7919 % 1000)) "$i"; done >many.jsonl
head -60 many.jsonl >some.jsonl
gzip -c some.jsonl | head -c 300 >broken.jsonl.gz
expect 3 "$casus" code -f json broken.jsonl.gz story.txt
has err "casus: broken.jsonl.gz"
has out '"id":"story.txt"'
for tool in gzip zstd xz bzip2; do
    command -v $tool >/dev/null || continue
    case $tool in gzip) extension=gz ;; zstd) extension=zst ;; xz) extension=xz ;; bzip2) extension=bz2 ;; esac
    $tool -c some.jsonl >whole.jsonl.$extension 2>/dev/null
    expect 0 "$casus" code -f json whole.jsonl.$extension
    lines out 60
done

# bytes that are no text
printf 'Iran\0 condemned\0 Israel.\n' >nul.txt
printf 'Iran \xff\xfe\xc3 condemned \xf4\x90\x80\x80 Israel.\n' >invalid.txt
expect 0 "$casus" code -f json --text nul.txt invalid.txt
python3 -c 'import json,sys; [json.loads(line) for line in open("out", encoding="utf-8")]' || fail "not JSON"
: >empty.txt
expect 0 "$casus" code -f json empty.txt

# a document above the limit is named, and the next one coded
{ head -c 17000000 /dev/zero | tr '\0' a; echo; echo; } >large.txt
{ printf '{"id":"large","text":"'; head -c 17000000 /dev/zero | tr '\0' a; printf '"}\n%s\n' "$good"; } >large.jsonl
expect 3 "$casus" code -f json large.txt large.jsonl
has err "casus: large.txt"
has err "casus: large.jsonl:1: "
lines out 1

# a folder without permission
if [ "$(id -u)" -ne 0 ]; then
    mkdir locked
    cp story.txt locked
    chmod 000 locked
    expect 3 "$casus" code -f json locked story.txt
    has err "casus: locked"
    lines out 1
    chmod 755 locked
fi

# a model that is none, is cut short, or has a bit flipped
echo "no model" >none.model
expect 1 "$casus" code --model none.model story.txt
has err "casus: none.model: "
cp "$source_folder/models/casus.model" cut.model
truncate -s 1000000 cut.model
expect 1 "$casus" code --model cut.model story.txt
has err "casus: cut.model: "
cp "$source_folder/models/casus.model" flipped.model
printf 'x' | dd of=flipped.model bs=1 seek=2000000 conv=notrunc 2>/dev/null
expect 1 "$casus" code --model flipped.model story.txt
has err "casus: flipped.model: "
expect 1 "$casus" code --model missing.model story.txt
has err "casus: missing.model: cannot open the model file: No such file or directory"

# a lexicon with a wrong line names it
mkdir words patterns nothing
printf '# mine\nnation\tFRA\tFrance\nnonsense here\n' >words/mine.lex
expect 1 "$casus" code --lexicon words story.txt
has err "casus: words/mine.lex:3: "
printf '# mine\n\nevent ASSAULT 190\nA <<< R\n' >patterns/mine.pat
expect 1 "$casus" code --lexicon patterns story.txt
has err "casus: patterns/mine.pat:4: "
expect 1 "$casus" code --lexicon nothing story.txt
has err "casus: nothing: the folder has no *.lex and no *.pat file"
expect 1 "$casus" code --lexicon missing story.txt
has err "casus: missing: No such file or directory"
printf '# mine\nnation\tFRA\tOld Gallia\n' >words/mine.lex
expect 0 "$casus" code --lexicon words -f json story.txt

finish
