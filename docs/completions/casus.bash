# Completion of casus for bash.
_casus() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local options=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "code read parse explain eval lexicon help --help --version" -- "$current")
        return
    fi
    case $previous in
    -f | --format)
        case $command in
        code) options="text json jsonl csv tsv sqlite" ;;
        read | eval) options="text json" ;;
        parse) options="conllu tree" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
        ;;
    --color)
        mapfile -t COMPREPLY < <(compgen -W "auto always never" -- "$current")
        return
        ;;
    --lexicon)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --date | --jobs | -j | --population)
        return
        ;;
    help)
        mapfile -t COMPREPLY < <(compgen -W "code read parse explain eval lexicon" -- "$current")
        return
        ;;
    esac
    if [ "$command" = lexicon ] && [ "$COMP_CWORD" -eq 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W "check new import-geonames import-petrarch --help" -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        options="--color --help --model --output --quiet"
        case $command in
        code) options+=" --date --expand --format --ignore-pairs --jobs --lexicon --only-lexicon --patterns-only --text" ;;
        read) options+=" --date --format --jobs --lexicon --only-lexicon" ;;
        parse) options+=" --format --jobs --tree" ;;
        explain) options+=" --date --format --ignore-pairs --lexicon --only-lexicon --patterns-only" ;;
        eval) options+=" --compare --date --format --jobs --lexicon --only-lexicon --patterns-only" ;;
        lexicon) options="--admin1 --help --keep-known --only-lexicon --output --population --quiet --verbose" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -F _casus casus
