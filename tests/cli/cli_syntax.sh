# What the model makes of news: names marked by hand, and headlines in every way of writing.
. "$(dirname "$0")/cli_helpers.sh"

corpus="$source_folder/tests/corpus/syntax"
python3 "$source_folder/eval/score_names.py" --marked "$corpus/names_news.txt" "$casus" --least 70 ||
    fail "names in news"
python3 "$source_folder/eval/score_headlines.py" "$corpus/headlines.txt" "$casus" --least 70 ||
    fail "headlines"

finish
