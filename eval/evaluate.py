#!/usr/bin/env python3
"""Measure accuracy on the evaluation data and write it to eval/results.tsv.

usage: evaluate.py CASUS [--only parse|pairs|quotes]

The data stand beside the checkout in ../shared (its README names sources and licences). Without them
nothing can be measured: the script says so and exits 0. Held-out data are not here and never looked for;
pairs-aside is scored as it is, by the scorer, and read by nobody.
"""
import datetime
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(os.path.dirname(ROOT), 'shared')
TREEBANKS = ['ewt-dev', 'ewt-test', 'gum-dev', 'gum-test']
NEWS_GENRE = 'GUM_news'


def run(command, **keywords):
    return subprocess.run(command, check=True, capture_output=True, text=True, **keywords).stdout


def raw_text(path, lower, genre=None):
    """The text of a treebank as it was before annotation: paragraphs apart by a blank line."""
    out, pieces, keep = [], [], genre is None

    def close():
        if pieces:
            out.append(''.join(pieces).strip())
            pieces.clear()

    skip_until = 0
    for line in open(path, encoding='utf-8'):
        if line.startswith('# newdoc'):
            close()
            keep = genre is None or genre in line
        elif line.startswith('# newpar'):
            close()
        elif line[0].isdigit() and keep:
            columns = line.rstrip('\n').split('\t')
            number = columns[0]
            if '.' in number or ('-' not in number and int(number) <= skip_until):
                continue
            if '-' in number:
                skip_until = int(number.split('-')[1])
            pieces.append(columns[1] + ('' if 'SpaceAfter=No' in columns[9] else ' '))
        elif not line.strip():
            skip_until = 0
    close()
    text = '\n\n'.join(out) + '\n'
    return text.lower() if lower else text


def filtered_gold(path, lower, genre=None):
    """The gold trees, lower-cased or of one genre only."""
    out, keep = [], genre is None
    for line in open(path, encoding='utf-8'):
        if line.startswith('# newdoc'):
            keep = genre is None or genre in line
        if not keep:
            continue
        if lower and line[0].isdigit():
            columns = line.split('\t')
            columns[1] = columns[1].lower()
            line = '\t'.join(columns)
        out.append(line)
    return ''.join(out)


def parse_scores(casus, folder):
    rows = []
    variants = [(name, False, None) for name in TREEBANKS] + [(name, True, None) for name in TREEBANKS]
    variants += [('gum-dev', False, NEWS_GENRE), ('gum-test', False, NEWS_GENRE)]
    for name, lower, genre in variants:
        source = os.path.join(SHARED, 'data/ud', name + '.conllu')
        label = name + (' news' if genre else '') + (' lower' if lower else '')
        stem = os.path.join(folder, label.replace(' ', '-'))
        with open(stem + '.txt', 'w', encoding='utf-8') as f:
            f.write(raw_text(source, lower, genre))
        with open(stem + '.gold', 'w', encoding='utf-8') as f:
            f.write(filtered_gold(source, lower, genre))
        with open(stem + '.system', 'w', encoding='utf-8') as f:
            f.write(run([casus, 'parse', '-q', stem + '.txt']))
        scores = json.loads(run([sys.executable, os.path.join(SHARED, 'eval/score_parse.py'),
                                 stem + '.gold', stem + '.system', '--json']))
        for key in ('tokens', 'sentences', 'words', 'upos', 'lemma', 'uas', 'las'):
            rows.append((label, key, scores[key]))
    return rows


def pair_scores(casus, folder):
    rows = []
    scorer = os.path.join(SHARED, 'eval/score_pairs.py')
    for name in ('pairs-dev', 'pairs-aside'):
        gold = os.path.join(SHARED, 'data/plover', name + '.jsonl')
        for arguments in ([], ['--end-to-end']):
            system = os.path.join(folder, name + '.out')
            command = [casus, 'code', '-q', '-f', 'json', gold]
            if arguments:
                command.insert(2, '--ignore-pairs')
            with open(system, 'w', encoding='utf-8') as f:
                f.write(run(command))
            scores = json.loads(run([sys.executable, scorer, gold, system] + arguments))
            for key, value in scores.items():
                if isinstance(value, float):
                    rows.append((name + (' end-to-end' if arguments else ''), key, value))
    return rows


def quote_scores(casus, folder):
    gold = os.path.join(SHARED, 'data/quotes/dev.jsonl')
    system = os.path.join(folder, 'quotes.out')
    with open(system, 'w', encoding='utf-8') as f:
        f.write(run([casus, 'code', '-q', '-f', 'json', gold]))
    scores = json.loads(run([sys.executable, os.path.join(SHARED, 'eval/score_quotes.py'), gold, system]))
    rows = [('quotes-dev', part + ' exact F1', scores[part]['exact_f1'])
            for part in ('source', 'cue', 'content')]
    return rows + [('quotes-dev', 'linked F1', scores['linked']['f1'])]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if not os.path.isdir(os.path.join(SHARED, 'data')):
        print('eval: the evaluation data (../shared) are not here; nothing measured')
        return
    casus = os.path.abspath(sys.argv[1])
    only = sys.argv[sys.argv.index('--only') + 1] if '--only' in sys.argv else None
    parts = {'parse': parse_scores, 'pairs': pair_scores, 'quotes': quote_scores}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, part in parts.items():
            if only in (None, name):
                rows += part(casus, folder)
    for data, measure, value in rows:
        print(f'{data:24} {measure:28} {value:8.3f}')
    if only is None:
        commit = run(['git', 'rev-parse', '--short', 'HEAD'], cwd=ROOT).strip()
        date = datetime.date.today().isoformat()
        with open(os.path.join(ROOT, 'eval/results.tsv'), 'w', encoding='utf-8') as f:
            f.write('date\tcommit\tdata\tmeasure\tvalue\n')
            for data, measure, value in rows:
                f.write(f'{date}\t{commit}\t{data}\t{measure}\t{value:.3f}\n')


if __name__ == '__main__':
    main()
