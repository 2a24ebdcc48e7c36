#!/usr/bin/env bash
# Trains the parser and the segmenter and writes models/casus.model: the one command.
#
# usage: train/train.sh DATA [OUT]
#
# DATA holds {ewt,gum}-{train,dev}.conllu (UD 2.16). OUT (default: train/out) keeps checkpoints; run
# again after a stop, the parser goes on from its last epoch. Needs Debian's python3-torch and
# libopenblas0-pthread. About 70 minutes on one core; a GPU is used where there is one.
set -euo pipefail
data=${1:?usage: train/train.sh DATA [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${2:-$here/out}
python=${PYTHON:-/usr/bin/python3}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
mkdir -p "$out"

"$python" "$here/train_parser.py" --data "$data" --out "$out" --epochs "${EPOCHS:-40}" --resume
[ -e "$out/segment.npz" ] || "$python" "$here/train_segment.py" \
    --train "$data/ewt-train.conllu" "$data/gum-train.conllu" \
    --dev "ewt=$data/ewt-dev.conllu" "gum=$data/gum-dev.conllu" \
    --news "$here/segment_news.txt" --contractions "$here/../lexicon/contractions.txt" \
    --epochs 26 --quantised 7 --out "$out/segment.npz"
"$python" "$here/export.py" --parser "$out/parser.pt" --segment "$out/segment.npz" --data "$data" \
    --version "${VERSION:-$(date -u +%Y-%m-%d)}" --model "$here/../models/casus.model"
