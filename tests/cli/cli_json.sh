# JSON: the keys in their order, offsets in code points, null where nothing is known; read; explain.
. "$(dirname "$0")/cli_helpers.sh"

cat >stories.jsonl <<'TEXT'
{"id":"emoji","date":"2021-08-03","source":"AP","url":"https://example.org/1","title":"A \"title\"","text":"\ud83d\ude00 Gen\u00e8ve \u2013 Iran\u2019s president condemned Israel on Tuesday.\n\n\u201cWe won\u2019t withdraw our troops,\u201d the French foreign minister said in Paris."}
{"id":"pairs","text":"Iran condemned Israel. Trees grow.","pairs":[{"actor":[0,4],"recipient":[15,21]},{"actor":[23,28],"recipient":[0,4]}]}
TEXT
expect 0 "$casus" code -f json --text stories.jsonl
empty err
python3 - <<'PYTHON' || fail "the objects are not as documented"
import json
docs = [json.loads(line, object_pairs_hook=lambda pairs: dict(pairs)) for line in open('out', encoding='utf-8')]
keys = 'id date source url title language text articles excluded entities events quotes demands coder'.split()
event_keys = ('id article sentence trigger pair type modes contexts cameo quad score goldstein status actors recipients '
              'claimed_by date date_precision date_span place killed injured confidence rule').split()
party_keys = 'span entity name country sectors code'.split()
for doc in docs:
    assert list(doc) == keys, list(doc)
    text = doc['text']
    inside = lambda span: span is None or 0 <= span[0] < span[1] <= len(text)
    for a in doc['articles']:
        assert list(a) == 'kind start end title date truncated'.split() and inside([a['start'], a['end']]) and inside(a['title'])
    for e in doc['entities']:
        assert list(e) == 'id kind name country sectors role code mentions'.split() and all(map(inside, e['mentions']))
    for e in doc['events']:
        assert list(e) == event_keys, list(e)
        assert inside(e['sentence']) and inside(e['trigger']) and inside(e['date_span'])
        assert e['trigger'] is None or e['sentence'][0] <= e['trigger'][0] < e['trigger'][1] <= e['sentence'][1]
        for party in e['actors'] + e['recipients'] + ([e['claimed_by']] if e['claimed_by'] else []):
            assert list(party) == party_keys and inside(party['span'])
            assert party['entity'] is None or party['entity'] < len(doc['entities'])
    for q in doc['quotes']:
        assert list(q) == 'kind content source cue speaker'.split()
        assert all(map(inside, q['content'] + q['source'] + q['cue']))
    assert list(doc['coder']) == ['version', 'model', 'lexicon'] and all(doc['coder'].values())
first, second = docs
assert (first['date'], first['source'], first['title']) == ('2021-08-03', 'AP', 'A "title"')
assert second['date'] is None and second['source'] is None
texts = [first['text'][e['trigger'][0]:e['trigger'][1]] for e in first['events'] if e['trigger']]
assert 'condemned' in texts, texts
assert [e['pair'] for e in second['events']] == [0, 1]
assert second['events'][0]['type'] == 'ACCUSE' and second['events'][1]['type'] is None
assert second['events'][1]['quad'] is None and second['events'][1]['score'] is None
PYTHON
expect 0 "$casus" code -f json --ignore-pairs stories.jsonl
hasnt out '"pair":0'
hasnt out '"text":'

expect 0 "$casus" read -f json stories.jsonl
python3 - <<'PYTHON' || fail "read -f json is not as documented"
import json
docs = [json.loads(line) for line in open('out', encoding='utf-8')]
for doc in docs:
    assert list(doc) == ['id', 'articles', 'excluded']
    for a in doc['articles']:
        assert list(a) == ['kind', 'title', 'date', 'text']
assert 'condemned Israel' in docs[0]['articles'][0]['text']
PYTHON
expect 0 "$casus" read stories.jsonl
has out "condemned Israel"

# explain: a sentence, a file, standard input
expect 0 "$casus" explain "Iran condemned Israel."
for heading in tree mentions patterns events "fired" "rule events/"; do has out "$heading"; done
mv out sentence
echo "Iran condemned Israel." >story.txt
expect 0 "$casus" explain story.txt
equal sentence out
expect 0 "$casus" explain - <story.txt
equal sentence out

finish
