#!/usr/bin/env python3
"""Score how headlines are parsed: the share of their core relations that are found, by the way they are written.

usage: score_headlines.py HEADLINES CASUS [--least PERCENT] [--show]

HEADLINES holds a headline on a line and below it, behind a tab, relations it must have: "nsubj(rejects, Iran), root(ROOT,
rejects)". Fails when fewer are found in all than the least percentage; --show prints what is missing.
"""
import collections
import re
import subprocess
import sys


def read(path):
    """-> [(headline, [(relation, head, dependent)])]"""
    out = []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('\t'):
            out[-1][1].extend(re.findall(r'([a-z:]+)\(([^,()]+), ([^()]+?)\)', line))
        elif line and not line.startswith('#'):
            out.append((line, []))
    return out


def style(headline):
    letters = [c for c in headline if c.isalpha()]
    words = [w for w in re.findall(r'[^\W\d_]+', headline) if len(w) >= 4]
    if all(c.isupper() for c in letters):
        return 'capitals'
    if not any(c.isupper() for c in letters):
        return 'lower case'
    return 'title case' if all(w[0].isupper() for w in words) else 'sentence'


def relations(casus, headlines):
    """-> for each headline the relations that the program gives it; one document a headline"""
    text = '\n\n'.join(headlines) + '\n'
    out = subprocess.run([casus, 'parse', '-q', '-'], input=text, stdout=subprocess.PIPE, check=True, text=True, encoding='utf-8').stdout
    found, sentence = [], {}
    for line in out.split('\n'):
        if line.startswith('# newpar'):
            found.append(set())
        elif line and line[0].isdigit() and '-' not in line.split('\t')[0]:
            columns = line.split('\t')
            sentence[columns[0]] = columns
        elif not line and sentence:
            for columns in sentence.values():
                head = 'ROOT' if columns[6] == '0' else sentence[columns[6]][1]
                found[-1] |= {(columns[7], head, columns[1]), (columns[7].split(':')[0], head, columns[1])}
            sentence = {}
    return found


def score(path, casus, show=False):
    """-> {style: (found, wanted)}, 'all' among the styles"""
    gold = read(path)
    found = relations(casus, [headline for headline, _ in gold])
    if len(found) != len(gold):
        sys.exit(f'score_headlines: {len(gold)} headlines came out as {len(found)} paragraphs')
    counts = collections.defaultdict(lambda: [0, 0])
    for (headline, wanted), got in zip(gold, found):
        for relation in wanted:
            for key in (style(headline), 'all'):
                counts[key][0] += relation in got
                counts[key][1] += 1
            if show and relation not in got:
                print(f'{headline}\n    lacks {relation[0]}({relation[1]}, {relation[2]})')
    return counts


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    counts = score(sys.argv[1], sys.argv[2], '--show' in sys.argv)
    for key, (found, wanted) in sorted(counts.items(), key=lambda item: -item[1][1]):
        print(f'{key:12} {100 * found / wanted:6.1f} % of {wanted}')
    least = float(sys.argv[sys.argv.index('--least') + 1]) if '--least' in sys.argv else 0
    if 100 * counts['all'][0] / counts['all'][1] < least:
        sys.exit(f'score_headlines: below {least} %')


if __name__ == '__main__':
    main()
