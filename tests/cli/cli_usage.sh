# Help, version, typos, wrong usage: what is said and the exit status.
. "$(dirname "$0")/cli_helpers.sh"

# every help fits a terminal of 24 lines and 80 columns, and has examples
for arguments in --help "help code" "code --help" "read -h" "parse --help" "explain --help" "eval --help" "lexicon --help"; do
    # shellcheck disable=SC2086
    expect 0 "$casus" $arguments
    empty err
    has out "examples:"
    [ "$(wc -l <out)" -le 24 ] || fail "'casus $arguments' is longer than 24 lines"
    awk 'length > 80 {exit 1}' out || fail "'casus $arguments' is wider than 80 columns"
done
expect 0 "$casus" --version
has out "casus 0.1.0"
has out "model "
has out "lexicon "

expect 2 "$casus"
has err "usage: casus COMMAND"
expect 2 "$casus" cod x
is err "casus: unknown command 'cod'; did you mean 'code'?"
expect 2 "$casus" --verison
is err "casus: unknown command '--verison'; did you mean '--version'?"
expect 2 "$casus" zzzzzz
is err "casus: unknown command 'zzzzzz'; see 'casus --help'"
expect 2 "$casus" help exlpain
is err "casus: unknown command 'exlpain'; did you mean 'explain'?"
expect 2 "$casus" code --formt json x
is err "casus: unknown option '--formt'; did you mean '--format'?"
expect 2 "$casus" code --form=json x
is err "casus: unknown option '--form'; did you mean '--format'?"
expect 2 "$casus" code -Z x
is err "casus: unknown option '-Z'; see 'casus code --help'"
expect 2 "$casus" parse --expand x
is err "casus: '--expand' does not go with 'casus parse'"
expect 2 "$casus" code -f josn x
is err "casus: unknown format 'josn'; did you mean 'json'?"
expect 2 "$casus" code -f powerpoint x
is err "casus: unknown format 'powerpoint'; there are: text, json, jsonl, csv, tsv"
expect 2 "$casus" code -f
is err "casus: --format needs a value; see 'casus code --help'"
expect 2 "$casus" code --text=yes x
is err "casus: --text takes no value"
expect 2 "$casus" code --date 2021-02-29 x
is err "casus: --date takes a day as YYYY-MM-DD, not '2021-02-29'"
expect 2 "$casus" code --jobs 0 x
is err "casus: --jobs takes a number from 1 to 1024, not '0'"
expect 2 "$casus" code --color=blue x
is err "casus: --color takes auto, always or never, not 'blue'"
expect 2 "$casus" code --text -f csv x
is err "casus: --text goes with -f json"
expect 2 "$casus" code --expand x
is err "casus: --expand goes with -f jsonl, csv or tsv"
expect 2 "$casus" code -f sqlite x
is err "casus: -f sqlite needs -o FILE"
expect 2 "$casus" explain one two
is err "casus: explain takes one text or file; put quotes around a text"

echo "Iran condemned Israel." >story.txt
expect 2 "$casus" story.txt
is err "casus: 'story.txt' is a file; to code it: casus code story.txt"
expect 1 "$casus" explain nothing.txt
is err "casus: nothing.txt: No such file or directory (to explain a text, give a whole sentence)"

# values in every spelling
for spelling in "-f jsonl" "-fjsonl" "--format jsonl" "--format=jsonl" "-qf jsonl"; do
    # shellcheck disable=SC2086
    expect 0 "$casus" code $spelling story.txt
    has out '"document":"story.txt"'
done
# a file whose name begins with a dash
cp story.txt ./-dash.txt
expect 0 "$casus" code -f json -- -dash.txt
has out '"id":"-dash.txt"'

finish
