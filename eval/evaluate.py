#!/usr/bin/env python3
"""Measure accuracy on the evaluation data and write it to eval/results.tsv.

usage: evaluate.py CASUS [--only parse|pairs|quotes|events]

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

import score_headlines
import score_names

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.path.join(os.path.dirname(ROOT), 'shared')
CORPUS = os.path.join(ROOT, 'tests/corpus/syntax')
TREEBANKS = ['ewt-dev', 'ewt-test', 'gum-dev', 'gum-test']


def run(command, **keywords):
    return subprocess.run(command, check=True, capture_output=True, text=True, **keywords).stdout


CASES = {'': str, 'lower': str.lower, 'upper': str.upper}


def raw_text(paths, change, genre):
    """The text of treebanks as it was before annotation: paragraphs apart by a blank line."""
    out, pieces, skip_until = [], [], 0

    def close():
        if pieces:
            out.append(''.join(pieces).strip())
            pieces.clear()

    for line in gold_lines(paths, genre):
        if line.startswith(('# newdoc', '# newpar')):
            close()
        elif line[0].isdigit():
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
    return change('\n\n'.join(out) + '\n')


def gold_lines(paths, genre):
    """The lines of the documents of a genre, or of all."""
    for path in paths:
        keep = True
        for line in open(path, encoding='utf-8'):
            if line.startswith('# newdoc') and genre:
                keep = f'GUM_{genre}_' in line
            if keep:
                yield line


def changed_forms(line, change):
    if not line[0].isdigit():
        return line
    columns = line.split('\t')
    columns[1] = change(columns[1])
    return '\t'.join(columns)


def genres(paths):
    return sorted({line.split('_')[1] for path in paths for line in open(path, encoding='utf-8')
                   if line.startswith('# newdoc') and 'GUM_' in line})


def parse_scores(casus, folder):
    """From raw text: every treebank as it is and in other case; GUM's genres, dev and test together; names."""
    rows = []
    path = lambda name: os.path.join(SHARED, 'data/ud', name + '.conllu')
    gum = [path('gum-dev'), path('gum-test')]
    variants = [(f'{name} {case}'.strip(), [path(name)], case, None) for case in CASES for name in TREEBANKS]
    variants += [(f'gum-dev+test {genre}', gum, '', genre) for genre in genres(gum)]
    for label, paths, case, genre in variants:
        stem = os.path.join(folder, label.replace(' ', '-'))
        with open(stem + '.txt', 'w', encoding='utf-8') as f:
            f.write(raw_text(paths, CASES[case], genre))
        with open(stem + '.gold', 'w', encoding='utf-8') as f:
            f.writelines(changed_forms(line, CASES[case]) for line in gold_lines(paths, genre))
        with open(stem + '.system', 'w', encoding='utf-8') as f:
            f.write(run([casus, 'parse', '-q', stem + '.txt']))
        scores = json.loads(run([sys.executable, os.path.join(SHARED, 'eval/score_parse.py'),
                                 stem + '.gold', stem + '.system', '--json']))
        for key in ('tokens', 'sentences', 'words', 'upos', 'lemma', 'uas', 'las'):
            if not (case and key == 'lemma'):  # what the lemma of a word in another case is, the treebanks do not say
                rows.append((label, key, scores[key]))
        if case == '' and label in ('gum-dev', 'gum-test'):
            gold = score_names.gold_names(paths[0], os.path.join(ROOT, 'train/names', label + '.tsv'))
            names = score_names.score(gold, score_names.system_names(stem + '.system'))
            rows += [(label + ' names', f'{kind} F1', names[kind][2]) for kind in sorted(names)]
    text, gold = score_names.marked_names(os.path.join(CORPUS, 'names_news.txt'))
    parsed = os.path.join(folder, 'names-news.system')
    score_names.parsed(casus, text, parsed)
    names = score_names.score(gold, score_names.system_names(parsed))
    rows += [('news names', f'{kind} F1', names[kind][2]) for kind in sorted(names)]
    counts = score_headlines.score(os.path.join(CORPUS, 'headlines.txt'), casus)
    rows += [('headlines', f'{style}: relations found', 100 * found / wanted) for style, (found, wanted) in sorted(counts.items())]
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
    return rows + unseen_relations(casus, folder, scorer)


def unseen_relations(casus, folder, scorer):
    """tests/corpus/relations_unseen: written for this and never trained on, as many of each type."""
    corpus = os.path.join(ROOT, 'tests/corpus/relations_unseen')
    files = sorted(os.path.join(corpus, f) for f in os.listdir(corpus) if f.endswith('.txt'))
    documents = [json.loads(line) for line in run([sys.executable, os.path.join(ROOT, 'eval/relation_corpus.py'), '--pairs', *files]).splitlines()]
    for d in documents:
        if d['gold']['type'] in ('CONCEDE', 'RETREAT'):
            d['gold']['type'] = 'YIELD'
    gold, system = os.path.join(folder, 'unseen.jsonl'), os.path.join(folder, 'unseen.out')
    with open(gold, 'w', encoding='utf-8') as f:
        f.writelines(json.dumps(d) + '\n' for d in documents)
    with open(system, 'w', encoding='utf-8') as f:
        f.write(run([casus, 'code', '-q', '-f', 'json', gold]))
    scores = json.loads(run([sys.executable, scorer, gold, system]))
    return [('relations-unseen', key, value) for key, value in scores.items() if isinstance(value, float)] + \
        [('relations-unseen', f'{root} f1', value) for root, value in scores['per_root'].items()]


def quote_scores(casus, folder):
    gold = os.path.join(SHARED, 'data/quotes/dev.jsonl')
    system = os.path.join(folder, 'quotes.out')
    with open(system, 'w', encoding='utf-8') as f:
        f.write(run([casus, 'code', '-q', '-f', 'json', gold]))
    scores = json.loads(run([sys.executable, os.path.join(SHARED, 'eval/score_quotes.py'), gold, system]))
    rows = [('quotes-dev', part + ' exact F1', scores[part]['exact_f1'])
            for part in ('source', 'cue', 'content')]
    return rows + [('quotes-dev', 'linked F1', scores['linked']['f1'])]


def coded_by_hand(casus, folder):
    """The stories, which nothing was trained on, and the sentences, most of which the weights were trained on: scored by
    `casus eval`, the stories with the patterns alone too; and how far the confidence of their events can be trusted."""
    rows = []
    def score(files, options):
        gold = os.path.join(folder, 'gold.jsonl')
        with open(gold, 'w', encoding='utf-8') as f:
            f.write(run([sys.executable, os.path.join(ROOT, 'eval/event_corpus.py'), '--gold', *files]))
        return json.loads(run([casus, 'eval', '-q', '-f', 'json', *options, gold]))

    for name, options in (('stories', []), ('stories', ['--patterns-only']), ('events', [])):
        corpus = os.path.join(ROOT, 'tests/corpus', name)
        files = sorted(os.path.join(corpus, f) for f in os.listdir(corpus) if f.endswith('.txt'))
        scores = score(files, options)
        label = {'stories': 'stories', 'events': 'sentences'}[name] + (' patterns only' if options else '')
        rows += [(label, key, scores[key]) for key in ('precision', 'recall', 'f1')]
        rows += [(label, part + ' right', value['share']) for part, value in scores['right'].items() if value['share'] is not None]
        if name == 'stories':
            rows += [(label, f'{x["type"]} {key}', x[key]) for x in scores['types'] for key in ('precision', 'recall') if x[key] is not None]
        if label == 'stories':
            write_reliability(scores['confidence'])
            for file in files:
                one = score([file], [])
                rows += [(os.path.basename(file)[:-len('.txt')], key, one[key]) for key in ('precision', 'recall', 'f1')]
    return rows


def write_reliability(table):
    with open(os.path.join(ROOT, 'eval/reliability.tsv'), 'w', encoding='utf-8') as f:
        f.write('# Confidence of the events coded in tests/corpus/stories, by tenths: its mean, the share that is right, how many. By ./run eval.\n')
        f.write('from\tto\tconfidence\tright\tevents\n')
        for line in table:
            if line['coded']:
                f.write('\t'.join(str(line[k]) for k in ('from', 'to', 'mean', 'right', 'coded')) + '\n')


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if not os.path.isdir(os.path.join(SHARED, 'data')):
        print('eval: the evaluation data (../shared) are not here; nothing measured')
        return
    casus = os.path.abspath(sys.argv[1])
    only = sys.argv[sys.argv.index('--only') + 1] if '--only' in sys.argv else None
    parts = {'parse': parse_scores, 'pairs': pair_scores, 'quotes': quote_scores, 'events': coded_by_hand}
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
