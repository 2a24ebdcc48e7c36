# What the transcripts share: sourced by each with the program and the source folder as
# arguments. A test runs in a folder of its own, prints what differs, and ends with `finish`.
casus=$1
source_folder=$2
work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 2
unset NO_COLOR
failures=0

fail() {
    printf 'FAIL: %s\n' "$*"
    failures=$((failures + 1))
}

# expect STATUS COMMAND...: runs it; standard output and error go to the files out and err
expect() {
    local status=$1 got
    shift
    "$@" >out 2>err
    got=$?
    if [ "$got" -ne "$status" ]; then
        fail "status $got instead of $status: $*"
        sed 's/^/    err: /' err | head -5
    fi
}

# has FILE TEXT: a line of the file holds the text
has() { grep -qF -- "$2" "$1" || { fail "$1 lacks: $2"; head -5 "$1" | sed 's/^/    /'; }; }
hasnt() { grep -qF -- "$2" "$1" && fail "$1 holds: $2"; }
# is FILE TEXT: the file is this text
is() { [ "$(cat "$1")" = "$2" ] || { fail "$1 is not: $2"; head -5 "$1" | sed 's/^/    /'; }; }
empty() { [ ! -s "$1" ] || { fail "$1 is not empty"; head -5 "$1" | sed 's/^/    /'; }; }
lines() { [ "$(wc -l <"$1")" -eq "$2" ] || fail "$1 has $(wc -l <"$1") lines instead of $2"; }
absent() { [ ! -e "$1" ] || fail "$1 is there"; }
equal() { cmp "$1" "$2" || fail "$1 and $2 differ"; }

finish() {
    [ $failures -eq 0 ] || echo "$failures differences"
    exit $((failures > 0))
}
