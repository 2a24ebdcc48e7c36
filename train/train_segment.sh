#!/usr/bin/env bash
# Trains the segmenter: three nets from different seeds, then two that go on from the first and learn from
# all three beside the treebanks; the mean of the first one's weights and theirs is the net.
#
# usage: train/train_segment.sh DATA [OUT]
#
# DATA holds {ewt,gum}-{train,dev}.conllu; OUT (default: train/out) gets segment.npz. About 25 minutes on
# one core. START=FILE (an .npz, or a model file): go on from that net instead of the first; it teaches too.
set -euo pipefail
data=${1:?usage: train/train_segment.sh DATA [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${2:-$here/out}
list=$here/../lexicon/contractions.txt
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
mkdir -p "$out"

train() {
    "${PYTHON:-/usr/bin/python3}" "$here/train_segment.py" \
        --train "$data/ewt-train.conllu" "$data/gum-train.conllu" \
        --dev "ewt=$data/ewt-dev.conllu" "gum=$data/gum-dev.conllu" \
        --news "$here/segment_news.txt" --contractions "$list" "$@"
}

for seed in 1 2 3; do
    [ -e "$out/segment-$seed.npz" ] || train --seed $seed --out "$out/segment-$seed.npz"
done
start=${START:-$out/segment-1.npz}
for seed in 21 22; do
    train --seed $seed --epochs 6 --quantised 6 --rate 0.0015 --table-decay 1 --copies 6 \
        --start "$start" --teachers ${START:+"$start"} "$out"/segment-{1,2,3}.npz \
        --out "$out/segment-$seed.npz"
done
"${PYTHON:-/usr/bin/python3}" "$here/segment_average.py" --contractions "$list" \
    --out "$out/segment.npz" "$start" "$out"/segment-{21,22}.npz
