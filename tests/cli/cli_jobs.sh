# The same bytes at any number of jobs, and documents in the order of the input.
. "$(dirname "$0")/cli_helpers.sh"

python3 - <<'PYTHON'
import json
stories = ["Iran condemned Israel's attack on Lebanon.", "Peru recalled its ambassador to Mexico on Tuesday.",
           "\u201cWe won\u2019t leave,\u201d said the French foreign minister in Gen\u00e8ve.", "The army killed 12 protesters in Khartoum."]
with open('many.jsonl', 'w') as out:
    for i in range(90):
        text = '\n\n'.join(stories[(i + k) % 4] for k in range(1 + i % 7))
        out.write(json.dumps({'id': str(i), 'date': '2021-08-03', 'text': text}) + '\n')
        if i % 30 == 15:
            out.write('{broken\n')
PYTHON
for format in json csv text; do
    for jobs in 1 2 5; do
        expect 3 "$casus" code -f $format --jobs $jobs many.jsonl
        mv out jobs_$jobs.$format
        has err "3 inputs failed, 90 documents done"
    done
    equal jobs_1.$format jobs_2.$format
    equal jobs_1.$format jobs_5.$format
done
python3 -c '
import json
ids = [json.loads(line)["id"] for line in open("jobs_5.json", encoding="utf-8")]
assert ids == [str(i) for i in range(90)], ids' || fail "not in the order of the input"

for jobs in 1 3; do
    expect 3 "$casus" parse --jobs $jobs many.jsonl
    mv out parse_$jobs
    expect 3 "$casus" read -f json --jobs $jobs - <many.jsonl
    mv out read_$jobs
done
equal parse_1 parse_3
equal read_1 read_3

finish
