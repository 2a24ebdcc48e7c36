#!/usr/bin/env python3
"""Reads hand-written relations (tests/corpus/relations): checks them, or writes them as JSON Lines.

usage: relation_corpus.py FILE...            checks; prints what is wrong and a count by type
       relation_corpus.py --pairs FILE...    documents with "pairs" and "gold", as in the file of relations that train_events.sh takes

A line is one relation, `TYPE: text` with the [actor] and the {recipient} marked in it. `#` begins a remark.
"""
import collections, json, os, re, sys

TYPES = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split()


def read(path, wrong, seen):
    """-> documents: text, spans of the two in characters, type"""
    out = []
    for n, line in enumerate(open(path, encoding='utf-8'), 1):
        where, line = f'{path}:{n}', line.rstrip('\n')
        if line.startswith('#') or not line.strip(): continue
        m = re.fullmatch(r'([A-Z]+): (.*\S)', line)
        if not m or m[1] not in TYPES: wrong.append(f'{where}: expected "TYPE: text"'); continue
        text, marks = '', {}
        for c in m[2]:
            if c not in '[]{}': text += c
            elif c in marks: wrong.append(f'{where}: a second {c}')
            else: marks[c] = len(text)
        if len(marks) < 4: wrong.append(f'{where}: expected one [actor] and one {{recipient}}'); continue
        actor, recipient = [marks['['], marks[']']], [marks['{'], marks['}']]
        if actor[0] >= actor[1] or recipient[0] >= recipient[1]: wrong.append(f'{where}: an empty span'); continue
        if m[2] in seen: wrong.append(f'{where}: stands already in {seen[m[2]]}'); continue
        seen[m[2]] = where
        out.append(dict(id=f'{os.path.basename(path)[:-4]}:{n}', text=text, pairs=[dict(actor=actor, recipient=recipient)],
                        gold=dict(actor=text[slice(*actor)], recipient=text[slice(*recipient)], type=m[1])))
    return out


def main():
    pairs = sys.argv[1:2] == ['--pairs']
    paths, wrong = sys.argv[1 + pairs:], []
    if not paths or paths[0].startswith('-'): sys.exit(__doc__)
    seen = {}
    documents = [d for path in paths for d in read(path, wrong, seen)]
    for line in wrong: print(line, file=sys.stderr)
    if pairs:
        for d in documents: print(json.dumps(d, ensure_ascii=False))
    else:
        count = collections.Counter(d['gold']['type'] for d in documents)
        print(len(documents), 'relations:', ', '.join(f'{t} {count[t]}' for t in TYPES if count[t]))
    sys.exit(bool(wrong))


if __name__ == '__main__': main()
