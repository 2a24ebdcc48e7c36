#!/usr/bin/env bash
# Trains the parser and the segmenter and writes models/casus.model: the one command.
#
# usage: train/train.sh DATA [OUT]
#
# DATA holds {ewt,gum}-{train,dev}.conllu (UD 2.16). OUT (default: train/out) keeps checkpoints; run
# again after a stop, the parser goes on from its last epoch. Needs Debian's python3-torch and
# libopenblas0-pthread. About an hour on one core for each of the two; the parser uses a GPU where there is one.
set -euo pipefail
data=${1:?usage: train/train.sh DATA [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${2:-$here/out}
python=${PYTHON:-/usr/bin/python3}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
mkdir -p "$out"

"$python" "$here/train_parser.py" --data "$data" --out "$out" --epochs 30 --keep 16 23 --resume
[ -e "$out/segment.npz" ] || "$here/train_segment.sh" "$data" "$out"
"$python" "$here/export.py" --parser "$out"/parser{-16,-23,}.pt --segment "$out/segment.npz" --data "$data" \
    --version "${VERSION:-$(date -u +%Y-%m-%d)}" --model "$here/../models/casus.model"
