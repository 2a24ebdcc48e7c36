#!/usr/bin/env python3
"""Reads hand-coded sentences and stories (tests/corpus/events, tests/corpus/stories): checks them, or writes them as JSON Lines.

usage: event_corpus.py FILE...            checks; prints what is wrong and a count by type
       event_corpus.py --gold FILE...     one object a document, as `casus code -f json` would print it: for `casus eval`
       event_corpus.py --texts FILE...    the documents alone: for `casus code`

A line that begins at the margin is a sentence, a document of its own. Indented lines below it are its events:

    TYPE/mode/mode | actor | recipient | trigger | status

Actor and recipient are words of the sentence, just as they stand there; several are joined by " + "; `-` is nobody. The trigger is
one word of the sentence. Status is actual where it is left out. A second occurrence of a text is written text#2.
`= id | date | title` begins a story: its sentences, to the next such line, are one document; a blank line parts paragraphs.
`#` begins a remark.
"""
import collections, json, os, re, sys

STATUS = ('actual', 'future', 'hypothetical', 'negated', 'historical')
def modes():
    """-> {type: its modes}, from src/types/plover.c's own table"""
    here = os.path.dirname(os.path.abspath(__file__))
    out = collections.defaultdict(set)
    for m in re.finditer(r'\{CS_PLOVER_([A-Z]+), "([a-z-]*)"', open(os.path.join(here, '..', 'src/types/plover.c'), encoding='utf-8').read()):
        out[m[1]].add(m[2])
    return out


class Document:
    def __init__(self, name, date=None, title=None):
        self.name, self.date, self.title, self.text, self.events = name, date, title, '', []


def find(text, part, start, end, where, wrong):
    """-> the span of `part`, or of its n-th occurrence where it ends in #n, in text[start:end]"""
    m = re.fullmatch(r'(.+)#(\d)', part)
    word, n = (m[1], int(m[2])) if m else (part, 1)
    at = start - 1
    for _ in range(n):
        at = text.find(word, at + 1, end)
        while at > start and (text[at - 1].isalnum() and word[0].isalnum()): at = text.find(word, at + 1, end)
        if at < 0:
            wrong.append(f'{where}: "{part}" does not stand in the sentence')
            return None
    return [at, at + len(word)]


def read(path, wrong):
    known, out, story, start, paragraph = modes(), [], None, 0, False
    for n, line in enumerate(open(path, encoding='utf-8'), 1):
        where, line = f'{path}:{n}', line.rstrip('\n')
        if line.startswith('#'): continue
        if not line.strip():
            paragraph = True
        elif line.startswith('= '):
            f = [x.strip() for x in line[2:].split('|')]
            story = Document(f[0], *f[1:3])
            if len(f) < 2 or not re.fullmatch(r'\d{4}-\d\d-\d\d', f[1]): wrong.append(f'{where}: expected "= id | YYYY-MM-DD | title"')
            out.append(story)
        elif not line[0].isspace():
            if story is None: out.append(Document(f'{os.path.basename(path)[:-4]}:{n}'))
            d = out[-1]
            if d.text: d.text += '\n\n' if paragraph else ' '
            start, paragraph = len(d.text), False
            d.text += line.strip()
        else:
            f = [x.strip() for x in line.split('|')]
            if not 4 <= len(f) <= 5 or not out: wrong.append(f'{where}: expected TYPE | actor | recipient | trigger | status'); continue
            kind, *mode = f[0].split('/')
            if kind not in known or any(m not in known[kind] for m in mode): wrong.append(f'{where}: unknown type or mode {f[0]}'); continue
            if len(f) == 5 and f[4] not in STATUS: wrong.append(f'{where}: unknown status {f[4]}'); continue
            if any(not x for x in f): wrong.append(f'{where}: an empty field'); continue
            d = out[-1]
            spans = [[find(d.text, p.strip(), start, len(d.text), where, wrong) for p in x.split(' + ')] if x != '-' else [] for x in f[1:3]]
            trigger = find(d.text, f[3], start, len(d.text), where, wrong)
            d.events.append(dict(sentence=[start, len(d.text)], type=kind, modes=mode, trigger=trigger, status=f[4] if len(f) == 5 else 'actual',
                                 actors=[dict(span=s) for s in spans[0]], recipients=[dict(span=s) for s in spans[1]]))
    return out


def main(args):
    option, paths = (args[0], args[1:]) if args and args[0].startswith('--') else ('', args)
    if not paths or option not in ('', '--gold', '--texts'): sys.exit(__doc__)
    wrong = []
    documents = [d for p in paths for d in read(p, wrong)]
    for w in wrong: print(w, file=sys.stderr)
    if wrong: sys.exit(1)
    for d in documents if option else ():
        o = dict(id=d.name, text=d.text, **({'date': d.date} if d.date else {}), **({'title': d.title} if d.title else {}))
        print(json.dumps(dict(o, events=d.events) if option == '--gold' else o, ensure_ascii=False))
    if not option:
        count = collections.Counter(e['type'] for d in documents for e in d.events)
        print(f'{len(documents)} documents, {sum(not d.events for d in documents)} without events;', ', '.join(f'{t} {n}' for t, n in sorted(count.items())))


if __name__ == '__main__': main(sys.argv[1:])
