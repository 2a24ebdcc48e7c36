#!/usr/bin/env python3
"""Scores coded events against a hand-coded gold standard, sentence by sentence.

usage: score_events.py GOLD.jsonl SYSTEM.jsonl [--types] [--missed] [--wrong]
   GOLD: event_corpus.py --gold FILE...   SYSTEM: what `casus code -f json` made of the same documents (event_corpus.py --texts)

An event is found when one of the same type stands in the same sentence (one for one, the same trigger first). Actors
and recipients are counted on the found ones: they overlap the gold ones, or both have none. --missed and --wrong print
the events that were not found, and those that nobody coded.
"""
import collections, json, sys

YIELD = ('CONCEDE', 'RETREAT')


def overlap(a, b): return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]


def spans(parties): return [p['span'] for p in parties]


def same(gold, got): return not gold and not got or any(overlap(a, b) for a in gold for b in got)


def match(gold, got, same_type):
    """-> pairs of numbers; events of one type in one sentence, those with the same trigger first"""
    pairs, free = [], set(range(len(got)))
    for by_trigger in (True, False):
        for i, g in enumerate(gold):
            if any(i == p for p, _ in pairs): continue
            for k in sorted(free):
                if same_type(g, got[k]) and overlap(g['sentence'], got[k]['trigger']) and (not by_trigger or overlap(g['trigger'], got[k]['trigger'])):
                    pairs.append((i, k)); free.discard(k)
                    break
    return pairs


def score(gold_path, system_path, missed=False, wrong=False):
    system = {}
    for line in open(system_path, encoding='utf-8'):
        o = json.loads(line); system[o['id']] = o
    c, types = collections.Counter(), collections.defaultdict(collections.Counter)
    for line in open(gold_path, encoding='utf-8'):
        o = json.loads(line)
        gold, got = o['events'], system.get(o['id'], {'events': []})['events']
        pairs = match(gold, got, lambda a, b: a['type'] == b['type'])
        c['gold'] += len(gold); c['got'] += len(got); c['right'] += len(pairs)
        for e in gold: types[e['type']]['gold'] += 1
        for e in got: types[e['type']]['got'] += 1
        for i, k in pairs:
            types[gold[i]['type']]['right'] += 1
            for role in ('actors', 'recipients'): c[role] += same(spans(gold[i][role]), spans(got[k][role]))
            c['both'] += all(same(spans(gold[i][r]), spans(got[k][r])) for r in ('actors', 'recipients'))
            c['status'] += gold[i]['status'] == got[k]['status']
            c['modes'] += gold[i]['modes'] == got[k]['modes']
        text = lambda s: o['text'][s[0]:s[1]]
        names = lambda e, r: ' + '.join(text(s) for s in spans(e[r]) if s) or '-'
        line_of = lambda e: f"{e['type']} | {names(e, 'actors')} | {names(e, 'recipients')} | {text(e['trigger'])} | {e.get('rule', '')}"
        hit, taken = {i for i, _ in pairs}, {k for _, k in pairs}
        bad = [('missed', e) for i, e in enumerate(gold) if i not in hit and missed] + [('wrong', e) for k, e in enumerate(got) if k not in taken and wrong]
        if bad:
            print(o['id'], o['text'] if len(o['text']) < 600 else '')
            for kind, e in bad: print('   ', kind, line_of(e) if len(o['text']) < 600 else line_of(e) + '   in: ' + text(e['sentence']))
    ratio = lambda a, b: round(a / b, 3) if b else 0.0
    f1 = lambda x: round(2 * x['right'] / (x['gold'] + x['got']), 3) if x['gold'] + x['got'] else 0.0
    out = dict(gold=c['gold'], got=c['got'], precision=ratio(c['right'], c['got']), recall=ratio(c['right'], c['gold']), f1=f1(c),
               **{k: ratio(c[k], c['right']) for k in ('actors', 'recipients', 'both', 'status', 'modes')})
    return out, {t: dict(gold=x['gold'], got=x['got'], precision=ratio(x['right'], x['got']), recall=ratio(x['right'], x['gold']), f1=f1(x)) for t, x in sorted(types.items())}


def main(args):
    paths = [a for a in args if not a.startswith('--')]
    if len(paths) != 2: sys.exit(__doc__)
    total, types = score(*paths, '--missed' in args, '--wrong' in args)
    print(json.dumps(total))
    if '--types' in args:
        for t, x in types.items(): print(f'{t:10}', json.dumps(x))


if __name__ == '__main__': main(sys.argv[1:])
