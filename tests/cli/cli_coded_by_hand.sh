# The sentences and stories coded by hand (tests/corpus/events, tests/corpus/stories): how many of their events are found, how many
# of those found are right. Bounds are a little below what was measured, those of the stories what the project asks for.
. "$(dirname "$0")/cli_helpers.sh"

gold() { # NAME FILE...
    local name=$1
    shift
    python3 "$source_folder/eval/event_corpus.py" --gold "$@" > "$name"
}

# bounds NAME LEAST_PRECISION LEAST_RECALL [OPTION...]
bounds() {
    local name=$1 precision=$2 recall=$3
    shift 3
    expect 0 "$casus" eval -q -f json "$@" "$name"
    python3 - "$name" "$precision" "$recall" out <<'PY' || failures=$((failures + 1))
import json, sys
o = json.load(open(sys.argv[4]))
print(f'{sys.argv[1]}: precision {o["precision"]}, recall {o["recall"]}')
sys.exit(o['precision'] < float(sys.argv[2]) or o['recall'] < float(sys.argv[3]))
PY
}

gold stories.jsonl "$source_folder"/tests/corpus/stories/*.txt
gold sentences.jsonl $(ls "$source_folder"/tests/corpus/events/*.txt | grep -v nothing_)
gold nothing.jsonl "$source_folder"/tests/corpus/events/nothing_*.txt
bounds stories.jsonl 0.75 0.65
bounds stories.jsonl 0.74 0.50 --patterns-only
bounds sentences.jsonl 0.75 0.60

# what must yield nothing: at most one event in twenty sentences
expect 0 "$casus" code -q -f jsonl nothing.jsonl
events=$(wc -l < out)
sentences=$(wc -l < nothing.jsonl)
[ "$((events * 20))" -le "$sentences" ] || fail "$events events in $sentences sentences that tell of none"

finish
