#!/usr/bin/env bash
# Trains the segmenter as it is shipped: three nets from different seeds, then one that goes on from the
# first and learns from all three beside the treebanks.
#
# usage: train/train_segment.sh DATA [OUT]
#
# DATA holds {ewt,gum}-{train,dev}.conllu; OUT (default: train/out) gets segment.npz. About half an hour
# on one core.
set -euo pipefail
data=${1:?usage: train/train_segment.sh DATA [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${2:-$here/out}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
mkdir -p "$out"

train() {
    "${PYTHON:-/usr/bin/python3}" "$here/train_segment.py" \
        --train "$data/ewt-train.conllu" "$data/gum-train.conllu" \
        --dev "ewt=$data/ewt-dev.conllu" "gum=$data/gum-dev.conllu" \
        --news "$here/segment_news.txt" --contractions "$here/../lexicon/contractions.txt" "$@"
}

for seed in 1 2 3; do
    [ -e "$out/segment-$seed.npz" ] || train --seed $seed --out "$out/segment-$seed.npz"
done
train --epochs 6 --quantised 6 --rate 0.0015 --start "$out/segment-1.npz" \
    --teachers "$out"/segment-{1,2,3}.npz --out "$out/segment.npz"
