# CoNLL-U: valid, and every visible character of the input comes out again.
. "$(dirname "$0")/cli_helpers.sh"

cat >story.txt <<'TEXT'
BEIJING (Reuters) – China’s foreign minister didn’t meet his U.S. counterpart, he’s said.
"We can't agree," Mr. Wang told them; it's   the 3rd time – €1.5bn, 50% of GDP…

• RELATED: What the Ruling Means for Farmers: Analysis

Visit https://example.org/a?b=c or mail x@example.org 😀 naïve café.
TEXT
expect 0 "$casus" parse story.txt
empty err
python3 "$source_folder/tools/validate_conllu.py" out || fail "not valid"
python3 - <<'PYTHON' || fail "the characters are not those of the input"
import re
text = open('story.txt', encoding='utf-8').read()
end, made, ranges = 0, '', []
for line in open('out', encoding='utf-8'):
    cell = line.rstrip('\n').split('\t')
    if len(cell) != 10:
        end = 0 if not line.strip() else end
        continue
    if '-' in cell[0]:
        end = int(cell[0].split('-')[1])
    elif int(cell[0]) <= end:
        continue
    made += cell[1]
    start, stop = map(int, re.search(r'TokenRange=(\d+):(\d+)', cell[9]).groups())
    assert text[start:stop].split() == cell[1].split(), (text[start:stop], cell[1])
assert ''.join(made.split()) == ''.join(text.split()), made
PYTHON
has out "# newdoc id = story.txt"
has out "# newpar"
has out "SpaceAfter=No"
grep -qP '^\d+-\d+\tdidn’t\t' out || fail "didn't is no multiword token"

expect 0 "$casus" parse --tree story.txt
has out "╭"
expect 0 "$casus" parse -o trees.conllu - <story.txt
has trees.conllu "# text = "
: >empty.txt
expect 0 "$casus" parse empty.txt
empty out

finish
