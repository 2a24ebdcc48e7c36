"""Writes models/casus.model from checkpoints of the parser and the segmenter's tensors.

usage: export.py --parser OUT.pt... --segment OUT.npz --data DIR --vectors FILE --version TEXT --model models/casus.model
       export.py --parser OUT.pt... --data DIR --vectors FILE --check GOLD.conllu SYSTEM.conllu

Several checkpoints of the same network are averaged. The second form parses GOLD with the exported arithmetic in PyTorch
and counts how many words have the head and relation that SYSTEM (written by tools/parse_gold) gives them.
"""
import argparse, os, sys

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import container, corpus, features as ft, network, train_parser as tp, treebank
from network import UPOS, VECTOR


LEXICON = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../lexicon')


def load(paths, data, vectors):
    """-> the averaged network, quantised, with all feature rows in its table; the tables; {word: row} of the vectors"""
    states = [torch.load(path, map_location='cpu') for path in paths]
    s = states[0]
    s['mean'] = {n: sum(x['mean'][n] for x in states) / len(states) for n in s['mean']}
    s['mean_table'] = sum(x['mean_table'] for x in states) / len(states)
    matrix, numbers = corpus.vectors(vectors)
    t = s['tables']
    m = tp.averaged(s, matrix)
    m.fast = torch.float32
    calibrate(m, t, data, numbers)
    scale = m.kind_scale
    with torch.no_grad():
        # the projected vectors become rows like any other
        m.table[t['unknown'][VECTOR]] = m.no_vector
        first = t['row_count']
        kind_of_row = torch.zeros(first + len(matrix), dtype=torch.long)
        kind_of_row[first:] = VECTOR
        for k, start in enumerate(t['unknown']): kind_of_row[start:first] = k
        m.table = torch.cat([m.table, m.project(matrix)])
        m.table = torch.floor(m.table / scale[kind_of_row].unsqueeze(1) + 0.5).clamp(-63, 63)
        m.table[0] = 0
        w = network.fake_weight(m.input.weight)
        e = m.config['embedding']
        for k in range(len(ft.KINDS)): w[:, k * e:(k + 1) * e] *= scale[k]  # folded into the first layer
        m.input.weight.copy_(w)
    m.kind_scale.fill_(1.0)
    m.quantised = True
    return m, t, {word: first - 1 + n for word, n in numbers.items()}


def calibrate(m, t, data, vectors):
    """Sets the fixed scales from what the network does on a sample of training text."""
    numbers = corpus.Numbers(t, vectors)
    sample = [numbers.sentence(x, False) for x in treebank.read(os.path.join(data, 'ewt-train.conllu'))[::12]]
    m.watch = []
    with torch.no_grad():
        for b in corpus.batches([(d, 0, False) for d in sample], 3000, None): tp.run(m, corpus.tensors(b, m.gap))
        rows = [m.table[start:end] for start, end in zip(t['unknown'], t['unknown'][1:] + [t['row_count']])]
        rows[VECTOR] = m.project(m.vectors)
    for k in range(-1, len(m.config['dilations'])):
        top = quantile(torch.cat([v for j, v in m.watch if j == k]), 0.9999)
        if k < 0: m.out_scale.fill_(min(max(top, 2.5), 12.0) / 63)
        else: m.conv_scale[k] = min(max(top, 2.5), 12.0) / 63
    for k, x in enumerate(rows): m.kind_scale[k] = quantile(x, 0.9995) / 63
    m.watch = None


def quantile(x, share):
    x = x.abs().flatten()
    x = torch.sort(x[::max(1, x.numel() // 400000)])[0]
    return float(x[min(x.numel() - 1, int(share * x.numel()))])


def layer(c, name, linear):
    w = linear.weight.detach()
    s = w.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
    q = torch.clamp(torch.floor(w / s + 0.5), -127, 127)
    c.linear(name, q.numpy().astype(np.int8), s[:, 0].numpy(), linear.bias.detach().numpy())


def slots(t, vector_rows):
    """Open addressing over all features: fingerprint in the high half, row in the low half."""
    rows = [vector_rows if k == VECTOR else t['rows'][k] for k in range(len(ft.KINDS))]
    entries = [(ft.fnv(k, text), row) for k in range(len(ft.KINDS)) for text, row in rows[k].items()]
    size = 1
    while 3 * size < 4 * len(entries): size *= 2
    table = np.zeros(size, np.uint64)
    seen = set()
    for h, row in sorted(entries, key=lambda e: e[1]):
        if h >> 32 in seen: print('two features with one fingerprint', row)
        seen.add(h >> 32)
        at = ((h & 0xFFFFFFFF) ^ (h >> 32)) & (size - 1)
        while table[at]: at = (at + 1) & (size - 1)
        table[at] = (h >> 32) << 32 | row
    return table


def export(m, t, vector_rows, c):
    g = m.config
    c.array('syntax.sizes', np.array([len(ft.KINDS), g['embedding'], g['width'], g['gate'], g['arc'], g['label'], g['morph']], np.uint32))
    c.array('syntax.dilations', np.array(g['dilations'], np.uint32))
    c.array('syntax.conv_scale', m.conv_scale.numpy())
    c.array('syntax.out_scale', m.out_scale.reshape(1).numpy())
    c.array('syntax.table', (m.table.numpy() + 64).astype(np.uint8))
    c.array('syntax.slots', slots(t, vector_rows))
    c.array('syntax.unknown', np.array(t['unknown'], np.uint32))
    layer(c, 'syntax.input', m.input)
    for k in range(len(g['dilations'])):
        layer(c, f'syntax.conv{k}', m.conv[k]); layer(c, f'syntax.back{k}', m.back[k])
    layer(c, 'syntax.heads', m.heads); layer(c, 'syntax.arcs', m.arc)
    layer(c, 'syntax.relation', m.label); layer(c, 'syntax.morph', m.morph)
    root = m.root_arc.detach()
    s = root.abs().max().clamp_min(1e-8) / 63
    c.array('syntax.root_arc', (torch.floor(root / s + 0.5).clamp(-63, 63) + 64).numpy().astype(np.uint8))
    c.array('syntax.root_arc_scale', s.reshape(1).numpy())
    c.array('syntax.root_label', m.root_label.detach().numpy())
    c.strings('syntax.tags', t['tags']); c.strings('syntax.lemmas', t['lemmas']); c.strings('syntax.relations', t['relations'])
    c.strings('syntax.names', t['names'])
    for kind in ('irregular_verbs', 'irregular_nouns', 'abbreviations'):
        with open(f'{LEXICON}/{kind}.txt', encoding='utf-8') as f: c.strings(f'syntax.{kind}', [line.strip() for line in f if line[0] != '#'])


def is_tree(heads):
    """One root, no cycle."""
    if heads.count(0) != 1: return False
    for i in range(len(heads)):
        at, steps = i + 1, 0
        while at and steps <= len(heads): at, steps = heads[at - 1], steps + 1
        if at: return False
    return True


def check(m, t, vector_rows, gold, system):
    """The trees of PyTorch against the program's, where the best heads of all words are a tree already."""
    first = t['row_count']
    numbers = corpus.Numbers(t, {w: r - first + 1 for w, r in vector_rows.items()})
    data = [numbers.sentence(s, False) for s in treebank.read(gold)]
    ours = treebank.read(system)
    index = {id(d): i for i, d in enumerate(data)}
    punct, root = UPOS.index('PUNCT'), t['relations'].index('root')
    words = heads = labels = tags = all_words = trees = compared = 0
    for b in corpus.batches([(d, 0, False) for d in data], 3000, None):
        g = corpus.tensors(b, m.gap)
        with torch.no_grad():
            rows, vector = tp.split_rows(g['rows'])
            vector = torch.where(vector > 0, vector + first - 1, torch.full_like(vector, t['unknown'][VECTOR]))
            rows = torch.cat([rows[:, :VECTOR], vector.unsqueeze(1), rows[:, VECTOR:]], 1)
            arcs, ld, lh, morph = m(m.table[rows].flatten(1), g)
            u = m.split_morph(morph)[0].argmax(-1)
            w = 0
            for k, (d, _, _) in enumerate(b):
                n = d['n']
                mark = (u[w:w + n] == punct).float()
                if not bool(mark.all()):
                    arcs[k, :n, 1:n + 1] -= 1000.0 * mark
                    arcs[k, :n, 0] -= 1000.0 * mark
                arcs[k, :n, 1:n + 1].fill_diagonal_(-1e9)
                h = arcs[k, :n, :n + 1].argmax(-1)
                mine = h.tolist()
                s = ours[index[id(d)]]
                all_words += n
                tags += sum(UPOS[int(u[w + i])] == s.upos[i] for i in range(n))
                if is_tree(mine):
                    r = torch.where(h > 0, h - 1 + w, torch.full_like(h, g['at'].shape[0]))
                    full = torch.full((g['at'].shape[0],), g['at'].shape[0])
                    full[w:w + n] = r
                    scores = m.relations(ld, lh, full)[w:w + n]
                    scores[:, root] = -1e9
                    same = [x == y for x, y in zip(mine, s.heads)]
                    words += n; heads += sum(same); trees += all(same); compared += 1
                    labels += sum(a and (t['relations'][int(scores[i].argmax())] if mine[i] else 'root') == s.rels[i] for i, a in enumerate(same))
                w += n
    print(f'{all_words} words: same UPOS {100 * tags / all_words:.3f} %; {words} in {compared} of {len(data)} sentences whose best heads are a tree: '
          f'same head {100 * heads / words:.3f} %, and relation {100 * labels / words:.3f} %, same tree {100 * trees / compared:.2f} %')


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--parser', required=True, nargs='+'); a.add_argument('--data', required=True); a.add_argument('--vectors', required=True)
    a.add_argument('--segment'); a.add_argument('--version', default='untitled'); a.add_argument('--model')
    a.add_argument('--check', nargs=2)
    a = a.parse_args()
    m, t, vector_rows = load(a.parser, a.data, a.vectors)
    if a.check: return check(m, t, vector_rows, *a.check)
    c = container.Container(a.version)
    export(m, t, vector_rows, c)
    if a.segment: c.merge(a.segment)
    data = c.bytes()
    with open(a.model + '.new', 'wb') as f: f.write(data)
    os.replace(a.model + '.new', a.model)
    print(f'{a.model}: {len(data)} bytes, {len(c.sections)} sections')


if __name__ == '__main__': main()
