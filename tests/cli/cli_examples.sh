# The examples keep their golden output; README and the documents print what the program prints.
. "$(dirname "$0")/cli_helpers.sh" "$@"

for text in "$source_folder"/examples/*.txt; do
    name=$(basename "$text" .txt)
    expect 0 "$casus" code -q -f json -o "$name.json" "$text"
    # paths are part of the id, and versions of the provenance: both may differ
    normalise() { sed -E 's/^\{"id":"[^"]*"/{"id":""/; s/"id":"[0-9a-f]{16}"/"id":""/g; s/"coder":\{[^}]*\}/"coder":{}/' "$1"; }
    normalise "$name.json" >got.json
    normalise "$source_folder/tests/golden/$name.json" >expected.json
    equal got.json expected.json
done

expect 0 "$source_folder/tools/check_transcripts" "$casus" "$source_folder/README.md"
cat out
finish
