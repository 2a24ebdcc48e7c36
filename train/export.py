"""Writes models/casus.model from a checkpoint of the parser and the segmenter's tensors.

usage: export.py --parser OUT/parser.pt... [--segment OUT/segment.npz] --data DIR --version TEXT --model models/casus.model
       export.py --parser OUT/parser.pt... --data DIR --check GOLD.conllu SYSTEM.conllu

The second form parses GOLD with the exported arithmetic in PyTorch and counts how many words
have the head and relation that SYSTEM (written by tools/parse_gold) gives them.
"""
import argparse, os, sys

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import container, features as ft, train_parser as tp


def load(paths, data):
    """-> averaged, quantised model with the scales of the feature kinds folded into the first layer; tables

    Several checkpoints of one training are averaged."""
    states = [torch.load(path, map_location='cpu') for path in paths]
    s = states[-1]
    s['mean'] = {n: sum(x['mean'][n] for x in states) / len(states) for n in s['mean']}
    s['mean_table'] = sum(x['mean_table'] for x in states) / len(states)
    if len(states) > 1: s['quantised'] = False  # the scales are measured anew
    t = s['tables']
    m = tp.Parser(s['sizes'], t['row_count'], s['config'])
    m.load_state_dict(s['model'])
    for n, p in m.named_parameters(): p.data.copy_(s['mean'][n])
    m.table = s['mean_table'].clone()
    m.eval()
    if not s['quantised']:  # several, or one of the early epochs
        numbers = tp.Numbers(t)
        sample = [numbers.sentence(x, False) for x in ft.read_conllu(os.path.join(data, 'ewt-train.conllu'))[::12]]
        tp.calibrate(m, tp.batches([(d, 0, False) for d in sample], 3000, None))
        tp.set_kind_scales(m, t)
    m.quantised = True
    scale = m.kind_scale.clone()
    starts = t['unknown'] + [t['row_count']]
    with torch.no_grad():
        w = tp.fake_weight(m.input.weight)
        for k in range(len(ft.KINDS)):
            rows = slice(starts[k], starts[k + 1])
            m.table[rows] = torch.floor(m.table[rows] / scale[k] + 0.5).clamp(-63, 63)
            e = s['config']['embedding']
            w[:, k * e:(k + 1) * e] *= scale[k]
        m.input.weight.copy_(w)
        m.kind_scale.fill_(1.0)
    return m, t


def layer(c, name, linear):
    w = linear.weight.detach()
    s = w.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
    q = torch.clamp(torch.floor(w / s + 0.5), -127, 127)
    c.linear(name, q.numpy().astype(np.int8), s[:, 0].numpy(), linear.bias.detach().numpy())


def slots(t):
    """Open addressing over all features: fingerprint in the high half, row in the low half."""
    entries = [(ft.fnv(k, text), row) for k in range(len(ft.KINDS)) for text, row in t['rows'][k].items()]
    size = 1
    while size < 2 * len(entries): size *= 2
    table = np.zeros(size, np.uint64)
    seen = set()
    for h, row in sorted(entries, key=lambda e: e[1]):
        if h >> 32 in seen: print('two features with one fingerprint', row)
        seen.add(h >> 32)
        at = ((h & 0xFFFFFFFF) ^ (h >> 32)) & (size - 1)
        while table[at]: at = (at + 1) & (size - 1)
        table[at] = (h >> 32) << 32 | row
    return table


def export(m, t, c):
    g = m.config
    c.array('syntax.sizes', np.array([len(ft.KINDS), g['embedding'], g['width'], g['gate'], g['arc'], g['label'], g['morph']], np.uint32))
    c.array('syntax.dilations', np.array(g['dilations'], np.uint32))
    c.array('syntax.conv_scale', m.conv_scale.numpy())
    c.array('syntax.out_scale', m.out_scale.reshape(1).numpy())
    c.array('syntax.table', (m.table.numpy() + 64).astype(np.uint8))
    c.array('syntax.slots', slots(t))
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
    # the treebank's kinds for which the program has no name of its own
    other = {'object': 'other', 'abstract': 'other'}
    c.strings('syntax.names', [n if n == 'O' else n[:2] + other.get(n[2:], n[2:]) for n in t['names']])


def is_tree(heads):
    """One root, no cycle."""
    if heads.count(0) != 1: return False
    for i in range(len(heads)):
        at, steps = i + 1, 0
        while at and steps <= len(heads): at, steps = heads[at - 1], steps + 1
        if at: return False
    return True


def check(m, t, gold, system):
    """The trees of PyTorch against the program's, where the best heads of all words are a tree already."""
    numbers = tp.Numbers(t)
    data = [numbers.sentence(s, False) for s in ft.read_conllu(gold)]
    ours = ft.read_conllu(system)
    index = {id(d): i for i, d in enumerate(data)}
    punct, root = tp.UPOS.index('PUNCT'), t['relations'].index('root')
    words = heads = labels = tags = all_words = trees = compared = 0
    for b in tp.batches([(d, 0, False) for d in data], 3000, None):
        g = tp.tensors(b)
        with torch.no_grad():
            arcs, ld, lh, morph = m(m.table[g['rows']], g['mask'])
            u = morph[..., :17].argmax(-1)
            mark = (u == punct)
            for k in range(len(b)):
                n = b[k][0]['n']
                if not bool(mark[k, :n].all()):
                    arcs[k, :, 1:] -= 1000.0 * mark[k].float()
                    arcs[k, :, 0] -= 1000.0 * mark[k].float()
                arcs[k, :, 1:].fill_diagonal_(-1e9)
            h = arcs.argmax(-1)
            scores = m.relations(ld, lh, h)
            scores[..., root] = -1e9
            r = scores.argmax(-1)
        for k, (d, _, _) in enumerate(b):
            s = ours[index[id(d)]]
            n = d['n']
            mine = [int(x) for x in h[k, :n]]
            all_words += n
            tags += sum(tp.UPOS[int(u[k, i])] == s.upos[i] for i in range(n))
            if not is_tree(mine): continue
            same = [x == y for x, y in zip(mine, s.heads)]
            words += n; heads += sum(same); trees += all(same); compared += 1
            labels += sum(a and (t['relations'][int(r[k, i])] if mine[i] else 'root') == s.rels[i] for i, a in enumerate(same))
    print(f'{all_words} words: same UPOS {100 * tags / all_words:.3f} %; {words} in {compared} of {len(data)} sentences whose best heads are a tree: '
          f'same head {100 * heads / words:.3f} %, and relation {100 * labels / words:.3f} %, same tree {100 * trees / compared:.2f} %')
    print('PyTorch, best heads', tp.evaluate(m, data, t))


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--parser', required=True, nargs='+'); a.add_argument('--data', required=True)
    a.add_argument('--segment'); a.add_argument('--version', default='untitled'); a.add_argument('--model')
    a.add_argument('--check', nargs=2)
    a = a.parse_args()
    m, t = load(a.parser, a.data)
    if a.check: return check(m, t, *a.check)
    c = container.Container(a.version)
    export(m, t, c)
    if a.segment: c.merge(a.segment)
    data = c.bytes()
    with open(a.model + '.new', 'wb') as f: f.write(data)
    os.replace(a.model + '.new', a.model)
    print(f'{a.model}: {len(data)} bytes, {len(c.sections)} sections')


if __name__ == '__main__': main()
