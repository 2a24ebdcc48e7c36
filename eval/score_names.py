#!/usr/bin/env python3
"""Score named entities against train/names: exact span and kind, from raw text.

usage: score_names.py GOLD.conllu NAMES.tsv SYSTEM.conllu
       score_names.py --marked TEXT CASUS [--least F1]

The second form takes sentences with their names marked inline ("[Paris|place]"), a paragraph a line, parses them
with CASUS, and fails when the F1 of all kinds is below the least one. Spans are compared by their characters, white space left out, so that differences of tokenisation count only where they
change a name. Prints precision, recall and F1 in percent for each kind and for all.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../train'))
import treebank


def word_spans(path):
    """Yields (sentence id, [(start, end, NE or None)] of its words); a word of a multiword token has the token's span."""
    position = range_end = 0
    sentence, words, multiword = '', [], (0, 0)
    for line in open(path, encoding='utf-8'):
        if line.startswith('# sent_id'):
            sentence = line.split('=')[1].strip()
        if not line.strip():
            if words:
                yield sentence, words
            words, range_end = [], 0
        if not line[0].isdigit():
            continue
        columns = line.rstrip('\n').split('\t')
        if '.' in columns[0]:
            continue
        length = len(''.join(columns[1].split()))
        if '-' in columns[0]:
            range_end = int(columns[0].split('-')[1])
            multiword = (position, position + length)
            position += length
            continue
        if int(columns[0]) <= range_end:
            span = multiword
        else:
            span = (position, position + length)
            position += length
        name = next((f[3:] for f in columns[9].split('|') if f.startswith('NE=')), None)
        words.append((*span, name))
    if words:
        yield sentence, words


def gold_names(treebank_path, names_path):
    names = treebank.read_names(names_path)
    found = set()
    for sentence, words in word_spans(treebank_path):
        for first, last, kind in names.get(sentence, []):
            found.add((words[first - 1][0], words[last - 1][1], kind))
    return found


def system_names(path):
    found = set()
    for _, words in word_spans(path):
        start = None
        for i, (begin, _, name) in enumerate(words + [(0, 0, None)]):
            if start is not None and (name is None or name[0] == 'B'):
                found.add((words[start][0], words[i - 1][1], words[start][2][2:]))
                start = None
            if name is not None and name[0] == 'B':
                start = i
    return found


def marked_names(path):
    """-> the plain text, a blank line between paragraphs; its names"""
    paragraphs, found, position = [], set(), 0
    for line in open(path, encoding='utf-8'):
        line = line.strip()
        if not line or line.startswith('#'):
            continue
        plain = ''
        for before, name, kind, after in re.findall(r'([^\[]*)\[([^|\]]+)\|([a-z]+)\]|([^\[]+)$', line):
            plain += before + after
            position += len(''.join((before + after).split()))
            length = len(''.join(name.split()))
            if name:
                found.add((position, position + length, kind))
            plain += name
            position += length
        paragraphs.append(plain)
    return '\n\n'.join(paragraphs) + '\n', found


def parsed(casus, text, path):
    """Writes the program's CoNLL-U of the text to the path."""
    with open(path, 'w', encoding='utf-8') as f:
        subprocess.run([casus, 'parse', '-q', '-'], input=text, stdout=f, check=True, text=True, encoding='utf-8')


def score(gold, system):
    """-> {kind: (precision, recall, F1, how many in gold)}, 'all' among the kinds"""
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for spans, column in ((gold, 0), (system, 1), (gold & system, 2)):
        for span in spans:
            counts[span[2]][column] += 1
            counts['all'][column] += 1
    return {kind: (100 * both / max(1, got), 100 * both / max(1, wanted), 200 * both / max(1, wanted + got), wanted)
            for kind, (wanted, got, both) in counts.items()}


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    least = 0
    if sys.argv[1] == '--marked':
        text, gold = marked_names(sys.argv[2])
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'parsed')
            parsed(sys.argv[3], text, path)
            result = score(gold, system_names(path))
        if '--least' in sys.argv:
            least = float(sys.argv[sys.argv.index('--least') + 1])
    else:
        result = score(gold_names(sys.argv[1], sys.argv[2]), system_names(sys.argv[3]))
    for kind, (precision, recall, f1, wanted) in sorted(result.items(), key=lambda item: -item[1][3]):
        print(f'{kind:14} {precision:6.1f} {recall:6.1f} {f1:6.1f} {wanted:6}')
    if result['all'][2] < least:
        sys.exit(f'score_names: F1 of all kinds is {result["all"][2]:.1f}, below {least}')


if __name__ == '__main__':
    main()
