#!/usr/bin/env bash
# Trains the statistical layer of the event coder and writes models/events.model and pairs.model: the one command.
#
# usage: train/train_events.sh DUMP PAIRS [OUT]
#
# DUMP is the program tools/dump_evidence; PAIRS holds relations with given pairs (DESIGN 4.1 with a "gold" object: the
# development half of PLV). The hand-coded sentences are tests/corpus/events, the hand-written relations tests/corpus/relations.
# To be run again whenever patterns, lexicon or the parser have changed. Needs Debian's python3-torch; about forty-five minutes on
# two cores.
set -euo pipefail
dump=${1:?usage: train/train_events.sh DUMP PAIRS [OUT]}
pairs=${2:?usage: train/train_events.sh DUMP PAIRS [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${3:-$here/out/events}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1} # a training is one process on one core, so that nothing depends on chance but the seeds
python=${PYTHON:-/usr/bin/python3}
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
# the relations with their pairs, and those of PAIRS without
dump_relations() {
    local name=$out/$(basename "$1")-$2
    "$python" "$here/train_events.py" --documents "$1" "$2" > "$name.jsonl"
    "$dump" "$name.jsonl" > "$name.evidence"
}
dump_relations "$pairs" pair
dump_relations "$pairs" free
dump_relations "$written" pair
version=$("$python" -c "import struct, sys; print(struct.unpack('<32s', open(sys.argv[1], 'rb').read(64)[32:])[0].rstrip(b'\0').decode())" \
    "$here/../models/casus.model")
pair_of_pairs=$out/$(basename "$pairs")-pair.evidence
free_of_pairs=$out/$(basename "$pairs")-free.evidence
pair_of_written=$out/$(basename "$written")-pair.evidence
# train PAIR WRITTEN FREE [OPTION...]: weights of PAIRS and of the written ones where the pair is given, of PAIRS where it is not
train() {
    "$python" "$here/train_events.py" "${own[@]}" --pair "$pair_of_pairs" "$pairs" "$1" --pair "$pair_of_written" "$written" "$2" \
        --free "$free_of_pairs" "$pairs" "$3" --model-version "$version" "${@:4}"
}
"$python" "$here/train_pair_network.py" --pair "$pair_of_pairs" "$pairs" 3 --pair "$pair_of_written" "$written" 1 --out "$out/pair_networks.npz"
train 2 0.3 2 --hidden 32 --out "$here/../models/events.model"
train 24 6 12 --for-pairs --seeds 4 --seeds-between 2 --networks "$out/pair_networks.npz" --out "$here/../models/pairs.model"
