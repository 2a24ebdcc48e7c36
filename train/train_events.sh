#!/usr/bin/env bash
# Trains the statistical layer of the event coder and writes models/events.model and pairs.model: the one command.
#
# usage: train/train_events.sh DUMP PAIRS [OUT]
#
# DUMP is the program tools/dump_evidence; PAIRS holds relations with given pairs (DESIGN 4.1 with a "gold" object: the
# development half of PLV). The hand-coded sentences are tests/corpus/events, the hand-written relations tests/corpus/relations.
# To be run again whenever patterns, lexicon or the parser have changed. Needs Debian's python3-torch; about forty minutes on
# two cores.
set -euo pipefail
dump=${1:?usage: train/train_events.sh DUMP PAIRS [OUT]}
pairs=${2:?usage: train/train_events.sh DUMP PAIRS [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${3:-$here/out/events}
python=${PYTHON:-/usr/bin/python3}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
mkdir -p "$out"

own=()
for file in "$here"/../tests/corpus/events/*.txt; do
    name=$out/$(basename "$file" .txt)
    "$python" "$here/../eval/event_corpus.py" --gold "$file" > "$name.gold"
    "$python" "$here/../eval/event_corpus.py" --texts "$file" > "$name.jsonl"
    "$dump" "$name.jsonl" > "$name.evidence"
    own+=(--own "$name.evidence" "$name.gold")
done
written=$out/written.relations
"$python" "$here/../eval/relation_corpus.py" --pairs "$here"/../tests/corpus/relations/*.txt > "$written"
for kind in pair free; do
    for source in "$pairs" "$written"; do
        name=$out/$(basename "$source")-$kind
        "$python" "$here/train_events.py" --documents "$source" $kind > "$name.jsonl"
        "$dump" "$name.jsonl" > "$name.evidence"
    done
done
version=$("$python" -c "import struct, sys; print(struct.unpack('<32s', open(sys.argv[1], 'rb').read(64)[32:])[0].rstrip(b'\0').decode())" \
    "$here/../models/casus.model")
# train WEIGHTS [OPTION...]: of PAIRS and of the written ones where the pair is given, then where it is not
train() {
    local relations=() weights=($1)
    for kind in pair free; do
        relations+=(--$kind "$out/$(basename "$pairs")-$kind.evidence" "$pairs" "${weights[0]}"
            --$kind "$out/$(basename "$written")-$kind.evidence" "$written" "${weights[1]}")
        weights=("${weights[@]:2}")
    done
    "$python" "$here/train_events.py" "${own[@]}" "${relations[@]}" --model-version "$version" "${@:2}"
}
train "2 0.5 2 0.05" --out "$here/../models/events.model" &
train "24 6 12 0.6" --for-pairs --seeds 4 --seeds-between 2 --out "$here/../models/pairs.model"
wait $!
