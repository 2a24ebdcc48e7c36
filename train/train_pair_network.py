"""Trains the networks that read the sentence of a caller's pair (src/match/pair_network.c), for pairs.model.

usage: train_pair_network.py --pair EVIDENCE GOLD WEIGHT [--pair ...] --out FILE.npz [--networks N] [--epochs N] [--test EVIDENCE GOLD]

EVIDENCE is what tools/dump_evidence wrote of the relations in GOLD, given with their pairs: its "pair_words" are what a network reads.
Of a word: its vector, part of speech, relation, where it stands to both parties in the text and in the tree, what the patterns made of it,
the kind of entity it names. Gated convolutions as the parser's (network.py); what they find in and between the two spans, in the whole
sentence and at the two heads goes through one hidden layer to the types. Quantisation comes after the training.
"""
import argparse, json, math, os, random, sys, time
os.environ['CUDA_VISIBLE_DEVICES'] = ''  # several small trainings, each on a core

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from network import Taps, fast_type
from parallel import trained

TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
NUMBER = {t: i for i, t in enumerate(TYPES)}
YIELD = (NUMBER['CONCEDE'], NUMBER['RETREAT'])  # one in the relations
# as pair_words.h: parts of speech, relations, sides to actor and recipient, arcs to them, types with none, kinds of entities with none
SIZES = [18, 64, 13, 13, 7, 7, 17, 6]
ACTOR_SIDE, RECIPIENT_SIDE, ACTOR_ARCS, RECIPIENT_ARCS, INSIDE = 2, 3, 4, 5, 6
CONFIG = dict(width=192, gate=192, dilations=[1, 1, 2, 2, 4, 4], hidden=256)
POOLS = 6
CUT = 6.0  # normed values beyond are cut
SMOOTHING = 0.05
VECTOR_SCALE = 1 / 32


def read(evidence, gold, weight):
    """-> relations: words [n, 9], the types it may be, weight; vectors by row"""
    types, out, vectors = {}, [], {}
    for line in open(gold, encoding='utf-8'):
        g = json.loads(line); types['p' + str(g['id']).lower()] = g['gold']['type']
    for line in open(evidence, encoding='utf-8', errors='replace'):
        o = json.loads(line)
        if 'id' not in o: vectors.update({int(k): v for k, v in o['vectors'].items()}); continue
        if not o.get('pair_words') or o['id'] not in types: continue
        t = types[o['id']]
        out.append(dict(id=o['id'], words=torch.tensor(o['pair_words']), types=YIELD if t in ('YIELD', 'CONCEDE', 'RETREAT') else (NUMBER[t],), weight=weight))
    return out, vectors


class PairNetwork(nn.Module):
    def __init__(self, table, config=CONFIG):
        super().__init__()
        c = self.config = config
        w, g = c['width'], c['gate']
        self.gap = max(c['dilations'])
        self.table = table  # [rows, 64], rows of the model's word vectors
        self.vector = nn.Linear(64, w)
        self.features = nn.ModuleList(nn.Embedding(n, w) for n in SIZES)
        for f in self.features: nn.init.normal_(f.weight, std=0.3)
        self.conv = nn.ModuleList(nn.Linear(3 * w, 2 * g) for _ in c['dilations'])
        self.back = nn.ModuleList(nn.Linear(g, w) for _ in c['dilations'])
        for b in self.back: b.weight.data.mul_(0.5)
        self.hidden, self.out = nn.Linear(POOLS * w, c['hidden']), nn.Linear(c['hidden'], len(TYPES))
        self.fast = fast_type()

    def lin(self, layer, x):
        return F.linear(x.to(self.fast), layer.weight.to(self.fast), layer.bias.to(self.fast)).float()

    def norm(self, x): return F.layer_norm(x, (x.shape[-1],), eps=1e-5)

    def forward(self, batch, drop):
        """-> [relations, types], no softmax yet"""
        sizes = [len(s['words']) for s in batch]
        starts, at = [], self.gap
        for n in sizes: starts.append(at); at += n + self.gap
        rows, words = at, torch.cat([s['words'] for s in batch])
        place = torch.cat([torch.arange(n) + start for n, start in zip(sizes, starts)])
        v = self.table[words[:, 0]]
        lost = lambda x, p: x * (torch.rand(len(x), 1) >= p).float() if drop else x
        x = self.lin(self.vector, lost(v, 0.12))
        for k, f in enumerate(self.features): x = x + lost(f(words[:, k + 1]), 0.05)
        x = F.dropout(x, 0.15, drop)
        h = torch.zeros(rows, x.shape[1]).index_copy(0, place, x)
        mask = torch.zeros(rows, 1); mask[place] = 1
        for k, d in enumerate(self.config['dilations']):
            x = (self.norm(h) * mask).to(self.fast)
            a, b = self.lin(self.conv[k], Taps.apply(x, d)).chunk(2, -1)
            h = h + self.lin(self.back[k], F.dropout(a * torch.sigmoid(b), 0.15, drop))
        x = self.norm(h)
        index = torch.nn.utils.rnn.pad_sequence([torch.arange(n) + start for n, start in zip(sizes, starts)], batch_first=True)  # 0: a gap
        x, here = x[index], index > 0
        f = torch.nn.utils.rnn.pad_sequence([s['words'] for s in batch], batch_first=True)
        a, r = f[..., 1 + ACTOR_SIDE], f[..., 1 + RECIPIENT_SIDE]
        between = ((a > INSIDE) & (r < INSIDE)) | ((a < INSIDE) & (r > INSIDE))
        def highest(which):
            which = (which & here).unsqueeze(-1)
            return x.masked_fill(~which, -1e4).amax(1).masked_fill(~which.any(1), 0)
        def first(which):
            which = which & here
            return x[torch.arange(len(x)), which.float().argmax(1)]
        z = torch.cat([highest(a == INSIDE), highest(r == INSIDE), highest(between | (a == INSIDE) | (r == INSIDE)), highest(here),
                       first(f[..., 1 + ACTOR_ARCS] == 0), first(f[..., 1 + RECIPIENT_ARCS] == 0)], 1)
        return self.lin(self.out, F.dropout(F.relu(self.lin(self.hidden, F.dropout(z, 0.3, drop))), 0.3, drop))


def batches(data, size, rng):
    """of relations of about the same length, in any order"""
    rng.shuffle(data); out = []
    for i in range(0, len(data), size * 20):
        part = sorted(data[i:i + size * 20], key=lambda s: len(s['words']))
        out += [part[k:k + size] for k in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def log_shares(network, data):
    network.eval(); out = []
    with torch.no_grad():
        for i in range(0, len(data), 256): out.append(F.log_softmax(network(data[i:i + 256], False), 1))
    return torch.cat(out)


def figures(shares, data):
    """-> accuracy, macro F1; CONCEDE and RETREAT as one"""
    one = lambda t: min(YIELD) if t in YIELD else t
    shares = shares.exp()
    shares[:, min(YIELD)] = shares[:, YIELD].sum(1)
    pairs = [(one(s['types'][0]), one(int(x.argmax()))) for s, x in zip(data, shares)]
    f = [2 * sum(g == p == t for g, p in pairs) / (sum(g == t for g, _ in pairs) + sum(p == t for _, p in pairs)) for t in sorted({g for g, _ in pairs})]
    return round(100 * sum(g == p for g, p in pairs) / len(pairs), 1), round(100 * sum(f) / len(f), 1)


def learn(a, seed, table, train, test):
    torch.manual_seed(seed); rng = random.Random(seed)
    m = PairNetwork(table)
    decayed = [p for p in m.parameters() if p.dim() > 1]
    optimiser = torch.optim.AdamW([dict(params=decayed, weight_decay=0.02), dict(params=[p for p in m.parameters() if p.dim() == 1], weight_decay=0)], lr=a.rate)
    steps, k = a.epochs * math.ceil(len(train) / a.batch), 0
    for epoch in range(a.epochs):
        m.train()
        began, total, parts = time.time(), 0.0, batches(list(train), a.batch, rng)
        for part in parts:
            k += 1
            for g in optimiser.param_groups: g['lr'] = a.rate * min(1, k / (0.05 * steps)) * max(0.01, 1 - k / steps)
            shares = F.log_softmax(m(part, True), 1)
            right = torch.zeros(len(part), len(TYPES), dtype=torch.bool)
            for row, s in enumerate(part): right[row, list(s['types'])] = True
            weight = torch.tensor([s['weight'] for s in part])
            smooth = SMOOTHING * shares.mean(1) + (1 - SMOOTHING) * torch.logsumexp(shares.masked_fill(~right, -1e4), 1)
            loss = (-smooth * weight).mean()
            optimiser.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(m.parameters(), 1.0); optimiser.step()
            total += float(loss)
        print(seed, epoch + 1, round(time.time() - began), round(total / len(parts), 3), figures(log_shares(m, test), test) if test and epoch % 3 == 2 else '', flush=True)
    return m


def write(path, networks):
    """The sections that src/match/pair_network.c binds to, for Container.merge."""
    c = networks[0].config
    out = {'pairs.sizes': np.array([len(networks), c['width'], c['gate'], c['hidden']], np.uint32), 'pairs.dilations': np.array(c['dilations'], np.uint32),
           'pairs.cut': np.array([CUT / 63], np.float32)}
    def layer(name, l):
        w = l.weight.detach().numpy(); s = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
        out[name + '.weight'] = np.clip(np.floor(w / s + 0.5), -127, 127).astype(np.int8)
        out[name + '.scale'], out[name + '.bias'] = s[:, 0].astype(np.float32), l.bias.detach().numpy().astype(np.float32)
    for n, m in enumerate(networks):
        layer(f'pairs{n}.vector', m.vector); layer(f'pairs{n}.hidden', m.hidden); layer(f'pairs{n}.out', m.out)
        out[f'pairs{n}.features'] = torch.cat([f.weight for f in m.features]).detach().numpy().astype(np.float32)
        for k in range(len(c['dilations'])): layer(f'pairs{n}.conv{k}', m.conv[k]); layer(f'pairs{n}.back{k}', m.back[k])
    np.savez(path + '.new.npz', **out)
    os.replace(path + '.new.npz', path)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--pair', nargs=3, action='append', default=[]); p.add_argument('--test', nargs=2, action='append', default=[])
    p.add_argument('--out'); p.add_argument('--networks', type=int, default=2); p.add_argument('--epochs', type=int, default=10)
    p.add_argument('--batch', type=int, default=64); p.add_argument('--rate', type=float, default=1.5e-3)
    p.add_argument('--shares', help='where to write log shares of the types for the tests')
    a = p.parse_args()
    train, test, vectors = [], [], {}
    for evidence, gold, weight in a.pair:
        d, v = read(evidence, gold, float(weight)); train += d; vectors.update(v)
    for evidence, gold in a.test:
        d, v = read(evidence, gold, 1.0); test += d; vectors.update(v)
    place = {row: i + 1 for i, row in enumerate(sorted(r for r in vectors if r))}
    table = torch.zeros(len(place) + 1, 64)
    for row, i in place.items(): table[i] = torch.tensor([b - 64 for b in bytes.fromhex(vectors[row])], dtype=torch.float32) * VECTOR_SCALE
    numbers = torch.zeros(max(place) + 1, dtype=torch.long)
    for row, i in place.items(): numbers[row] = i
    for s in train + test: s['words'][:, 0] = numbers[s['words'][:, 0]]
    print(len(train), 'train', len(test), 'test', file=sys.stderr)
    torch.set_num_threads(1)
    networks = []
    for state in trained(lambda seed: learn(a, seed, table, train, test), range(1, a.networks + 1)):
        networks.append(PairNetwork(table))
        networks[-1].load_state_dict({k: torch.from_numpy(v) for k, v in state.items()})
    if test: print('mean', figures(sum(log_shares(m, test) for m in networks), test), flush=True)
    if a.shares: json.dump([[s['id'], x.tolist()] for s, x in zip(test, sum(log_shares(m, test) for m in networks) / len(networks))], open(a.shares, 'w'))
    if a.out: write(a.out, networks)


if __name__ == '__main__': main()
