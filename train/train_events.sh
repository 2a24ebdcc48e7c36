#!/usr/bin/env bash
# Trains the statistical layer of the event coder and writes models/events.model and pairs.model: the one command.
#
# usage: train/train_events.sh DUMP PAIRS [OUT]
#
# DUMP is the program tools/dump_evidence; PAIRS holds relations with given pairs (DESIGN 4.1 with a "gold" object: the
# development half of PLV). The hand-coded sentences are tests/corpus/events. To be run again whenever patterns, lexicon or
# the parser have changed. Needs Debian's python3-torch; about a quarter of an hour on one core.
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
for kind in pair free; do
    "$python" "$here/train_events.py" --documents "$pairs" $kind > "$out/$kind.jsonl"
    "$dump" "$out/$kind.jsonl" > "$out/$kind.evidence"
done
version=$("$python" -c "import struct, sys; print(struct.unpack('<32s', open(sys.argv[1], 'rb').read(64)[32:])[0].rstrip(b'\0').decode())" \
    "$here/../models/casus.model")
train() {
    "$python" "$here/train_events.py" "${own[@]}" --pairs "$out/pair.evidence" "$pairs" --free "$out/free.evidence" "$pairs" \
        --model-version "$version" "$@"
}
train --out "$here/../models/events.model"
train --for-pairs --relations 12 --seeds 2 --out "$here/../models/pairs.model"
