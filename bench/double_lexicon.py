#!/usr/bin/env python3
"""Writes a folder that doubles the built-in lexicon and takes part in no text, for the benchmark: every entry but nations once
more under names that nobody bears, and as many patterns as there are, of verbs that do not exist.

usage: double_lexicon.py FOLDER
"""
import glob, os, re, sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'lexicon')
NAMES = {'organization': [3], 'group': [3], 'person': [1], 'agent': [2, 3], 'title': [2, 3], 'body': [2, 3], 'place': [1], 'also': [1]}


def other(name): return name if name == '-' else re.sub(r'[^\W\d_]{2,}', lambda m: m[0] + 'xq', name)


def entries(path):
    taken = False  # lines below an entry belong to it
    for line in open(path, encoding='utf-8'):
        below = line.startswith('\t')
        fields = line.rstrip('\n').lstrip('\t').split('\t')
        if not below: taken = fields[0] in NAMES
        if not taken or fields == ['']: continue
        if below and fields[0] not in ('also', 'office', 'code', 'in'): continue
        for at in NAMES.get(fields[0], ()):
            if at < len(fields): fields[at] = other(fields[at])
        yield ('\t' if below else '') + '\t'.join(fields) + '\n'


def main():
    folder = sys.argv[1]
    os.makedirs(os.path.join(folder, 'events'))
    with open(os.path.join(folder, 'double.lex'), 'w', encoding='utf-8') as out:
        for path in sorted(glob.glob(os.path.join(ROOT, '*.lex'))):
            out.writelines(entries(path))
    patterns = sum(line[:1] not in ('', '\n', ' ', '\t', '#') and not re.match(r'(event|operator|ignore|set|compose|type|mode)\b', line)
                   for path in glob.glob(os.path.join(ROOT, 'events/*.pat')) for line in open(path, encoding='utf-8'))
    with open(os.path.join(folder, 'events/double.pat'), 'w', encoding='utf-8') as out:
        out.write('event ASSAULT\n')
        out.writelines(f'A xq{n}verb R\n' for n in range(patterns))
    print(patterns, 'patterns', file=sys.stderr)


main()
