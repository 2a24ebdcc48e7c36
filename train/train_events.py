"""Trains the statistical layer: weights of the evidence that src/match/evidence.c gathers.

usage: train_events.py --own EVIDENCE GOLD [--own ...] --pair EVIDENCE GOLD WEIGHT [...] --free EVIDENCE GOLD WEIGHT [...] --out FILE [--epochs N] [--hold SHARE]
       train_events.py --documents GOLD pair|free      the documents to dump for --pair and --free

EVIDENCE is what tools/dump_evidence wrote of the documents of GOLD. --own: sentences coded in full (eval/event_corpus.py --gold);
--pair, --free: relations with given pairs (fields pairs, gold), dumped with and without their pairs. What is learned:
p(type or none | trigger), p(actor | trigger, type), p(recipient | trigger, type).
"""
import argparse, json, math, os, random, sys, time
from collections import Counter

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import container
from parallel import trained

MASK = (1 << 64) - 1
TYPES = ['NONE', 'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
NUMBER = {t: i for i, t in enumerate(TYPES)}
YIELD = [NUMBER['CONCEDE'], NUMBER['RETREAT']]
EITHER_WAY = [NUMBER[t] for t in ('AGREE', 'CONSULT', 'COOPERATE')]
TYPED = {31, 35, 37}  # kinds of evidence (evidence.h) with a weight for each type
SLOTS = 6
PATTERNS = {15, 17, 24, 25, 26, 27}  # what patterns say. They were fitted to some of the sentences ("fitted"), on which they
BLIND = 0.5  # seem better than they are: there it is left out this often
SHARES = (0.3, 0.4, 0.5)
LEAST_WEIGHT = 2  # of 127


def gold_types(name): return YIELD if name in ('YIELD', 'CONCEDE', 'RETREAT') else [NUMBER[name]]


class Sentence:
    """triggers: words, evidence, vectors, roles [trigger][phrase]; gold: trigger's types; its actors and recipients by phrase"""


def read_evidence(path):
    """-> sentences by document, vectors by row"""
    out, vectors = {}, {}
    for line in open(path, encoding='utf-8', errors='replace'):
        o = json.loads(line)
        if 'id' not in o: vectors.update({int(k): v for k, v in o['vectors'].items()}); continue
        out.setdefault(o['id'], []).append(o)
    return out, vectors


def byte_span(text, span):
    a = len(text[:span[0]].encode()); return a, a + len(text[span[0]:span[1]].encode())


def inside(o, span):
    """-> words that overlap the bytes"""
    return [i for i, (a, b, _) in enumerate(o['words']) if a < span[1] and span[0] < b]


def top_phrases(o, span):
    """-> numbers of the phrases whose head stands in the span: the highest of them in the tree, else all"""
    words = set(inside(o, span))
    found = [k for k, w in enumerate(o['phrases']) if w in words]
    def depth(w):
        n = 0
        while w >= 0: w = o['words'][w][2]; n += 1
        return n
    if not found: return []
    best = min(depth(o['phrases'][k]) for k in found)
    return [k for k in found if depth(o['phrases'][k]) == best]


UNSETTLED = {'sanction', 'embargo', 'blockade', 'convict'}


def unsettled(evidence):
    """Convictions, sanctions and blockades: the coded sentences follow PLOVER's manual, the relations the roots of CAMEO's codes
    (ACCUSE, COERCE, ASSAULT). Where pairs are asked for, the relations alone say, else the sentences."""
    return bool(UNSETTLED & {x.split('\t')[2] for x in evidence if x.split('\t')[0] in ('0', '3')})  # lemma of the trigger, of its object


def take(s, trigger, e, g, lost):
    """The event e of the document g is what the trigger of the sentence s tells."""
    roles = [[k for p in e[r] for k in top_phrases(s, byte_span(g['text'], p['span']))] for r in ('actors', 'recipients')]
    lost['events'] += 1
    lost['roles'] += sum(bool(e[r]) and not roles[i] for i, r in enumerate(('actors', 'recipients')))
    if 'convict' in e['modes'] or unsettled(s['triggers'][trigger]['evidence']): s['unsettled'].add(trigger)
    s['gold'][trigger] = (NUMBER[e['type']], *roles, [bool(e[r]) for r in ('actors', 'recipients')])


def own(path, gold):
    docs, vectors = read_evidence(path)
    out, lost = [], Counter()
    for line in open(gold, encoding='utf-8'):
        g = json.loads(line)
        for o in docs.get(g['id'].lower(), []):
            s = o; s['kind'] = 'own'; s['gold'] = {}; s['unsettled'] = set(); s['fitted'] = not any(x in path for x in ('region_', 'theme_', 'story_'))
            by_word = {t['word']: k for k, t in enumerate(o['triggers'])}
            first, last = o['words'][0][0], o['words'][-1][1]
            climbed = []
            for e in g['events']:
                span = byte_span(g['text'], e['trigger'])
                if not (first <= span[0] < last): continue
                words = inside(o, span)
                hits = [by_word[w] for w in words if w in by_word]
                if hits: take(s, hits[0], e, g, lost)
                else: climbed.append((words[0] if words else -1, e))
            # "took umbrage": what is no candidate tells through a word above it that tells nothing else
            for at, e in climbed:
                for _ in range(2):
                    at = o['words'][at][2] if at >= 0 else -1
                    if at in by_word and by_word[at] not in s['gold']: break
                if at in by_word and by_word[at] not in s['gold']: take(s, by_word[at], e, g, lost)
                else: lost['trigger'] += 1
            out.append(s)
    print(path, len(out), 'sentences', dict(lost), file=sys.stderr)
    return out, vectors


def relations(path, gold, kind):
    docs, vectors = read_evidence(path)
    out = []
    for line in open(gold, encoding='utf-8'):
        g = json.loads(line)
        if not g.get('pairs'): continue
        for o in docs.get(('p' if kind == 'pair' else 'f') + str(g['id']), []):
            if kind == 'pair':
                if o['actor'] < 0 or o['recipient'] < 0: continue
                a, r = [o['actor']], [o['recipient']]
            else:
                a, r = (top_phrases(o, byte_span(g['text'], g['pairs'][0][x])) for x in ('actor', 'recipient'))
                if not a or not r: continue
            if not o['triggers']: continue
            o['fitted'] = ':' not in str(g['id'])  # not the hand-written ones (FILE:LINE)
            o['kind'], o['types'], o['sides'] = kind, gold_types(g['gold']['type']), (a, r)
            out.append(o)
    print(path, len(out), 'relations', file=sys.stderr)
    return out, vectors


class Numbers:
    """Evidence strings to rows; what occurs less than `least` times (in roles twice that, between pairs once more) has none (0)."""
    def __init__(self, sentences, least):
        flat, roles, between = Counter(), Counter(), Counter()
        for s in sentences:
            if s['kind'] == 'pair': between.update(s['between'])
            for t in s['triggers']:
                flat.update(t['evidence'])
                for k, r in enumerate(t['roles']): roles.update(r)
        self.flat = {x: i + 1 for i, x in enumerate(sorted(x for x, n in flat.items() if n >= least))}
        self.between = {x: i + 1 for i, x in enumerate(sorted(x for x, n in between.items() if n > least))}
        kind = lambda x: int(x.split('\t', 1)[0])
        self.roles = {x: i + 1 for i, x in enumerate(sorted(x for x, n in roles.items() if n >= least * 2 and kind(x) not in TYPED))}
        self.typed = {x: i + 1 for i, x in enumerate(sorted(x for x, n in roles.items() if n >= least * 2 and kind(x) in TYPED))}

    def prepare(self, s, vectors):
        s['f'] = [torch.tensor([self.flat[x] for x in t['evidence'] if x in self.flat] or [0]) for t in s['triggers']]
        s['plain'] = [torch.tensor([self.flat[x] for x in t['evidence'] if x in self.flat and int(x.split('\t', 1)[0]) not in PATTERNS] or [0]) for t in s['triggers']]
        s['v'] = torch.tensor([t['vectors'] for t in s['triggers']])
        s['b'] = torch.tensor([self.between[x] for x in s.get('between', []) if x in self.between] or [0])
        s['r'] = [[torch.tensor([self.roles[x] for x in r if x in self.roles] or [0]) for r in t['roles']] for t in s['triggers']]
        s['y'] = [[torch.tensor([self.typed[x] for x in r if x in self.typed] or [0]) for r in t['roles']] for t in s['triggers']]


class Model(nn.Module):
    """between: with weights of what is said between the parties of a pair"""
    def __init__(self, n, table, hidden=48, between=False):
        super().__init__()
        T = len(TYPES)
        bag = lambda rows, width: nn.EmbeddingBag(rows + 1, width, mode='sum', padding_idx=0)
        self.flat, self.roles, self.typed = bag(len(n.flat), T), bag(len(n.roles), 2), bag(len(n.typed), 2 * T)
        self.between = bag(len(n.between), T) if between else None
        for b in self.bags(): nn.init.zeros_(b.weight)
        self.bias = nn.Parameter(torch.zeros(T))
        self.none = nn.Parameter(torch.zeros(T, 2))  # nobody in the role
        self.hidden, self.out = nn.Linear(SLOTS * 64, hidden), nn.Linear(hidden, T)
        nn.init.zeros_(self.out.weight); nn.init.zeros_(self.out.bias)
        self.table = table

    def bags(self): return [b for b in (self.flat, self.roles, self.typed, self.between) if b is not None]

    def forward(self, batch, drop):
        """-> by sentence: log p(type | trigger) [t, T]; log p(role | trigger, type) [t, phrases + 1, T, 2], the last place: nobody;
        what is said between the pair [T]"""
        T = len(TYPES)
        cat = lambda bags: (torch.cat(bags), torch.tensor([0] + [len(b) for b in bags[:-1]]).cumsum(0))
        def keep(x): return torch.where(torch.rand(x.shape) < drop, torch.zeros_like(x), x) if drop else x
        blind = [drop and s.get('fitted') and float(torch.rand(())) < BLIND for s in batch]
        f, at = cat([b for s, without in zip(batch, blind) for b in (s['plain'] if without else s['f'])])
        dense = self.table[torch.cat([s['v'] for s in batch])]
        if drop: dense = dense * (torch.rand(dense.shape[:2]) >= 0.1).float().unsqueeze(-1)
        h = F.dropout(F.relu(self.hidden(dense.flatten(1))), 0.3, bool(drop))
        types = F.log_softmax(self.flat(keep(f), at) + self.out(h) + self.bias, -1)
        r, at = cat([b for s in batch for t in s['r'] for b in t] or [torch.zeros(1, dtype=torch.long)])
        role = self.roles(keep(r), at)
        y, at = cat([b for s in batch for t in s['y'] for b in t] or [torch.zeros(1, dtype=torch.long)])
        role = role.unsqueeze(1) + self.typed(keep(y), at).view(-1, T, 2)
        said = torch.zeros(len(batch), T)
        if self.between is not None:
            b, at = cat([s['b'] for s in batch])
            said = self.between(keep(b), at)
        out, i, j = [], 0, 0
        for number, s in enumerate(batch):
            t, p = len(s['triggers']), len(s['phrases'])
            x = role[j:j + t * p].view(t, p, T, 2); j += t * p
            x = torch.cat([x, self.none.expand(t, 1, T, 2)], 1)
            out.append((types[i:i + t], F.log_softmax(x, 1), said[number])); i += t
        return out


def either(types, roles, a, r):
    """log p(type, the sides in their roles | trigger) [t, T]"""
    la, lr = roles[..., 0], roles[..., 1]
    one = torch.logsumexp(la[:, a], 1) + torch.logsumexp(lr[:, r], 1)
    both = torch.logsumexp(la[:, a], 1) + torch.logsumexp(la[:, r], 1) + math.log(4)
    swap = torch.logsumexp(la[:, r], 1) + torch.logsumexp(lr[:, a], 1)
    x = one.clone()
    x[:, EITHER_WAY] = torch.logsumexp(torch.stack([one, both, swap]), 0)[:, EITHER_WAY]
    return types + x


def of_pair(s, types, roles, said):
    """unnormalised log p(type | pair) [T - 1]: types without none"""
    return torch.logsumexp(either(types, roles, *s['sides'])[:, 1:], 0) + said[1:]


def loss_of(s, types, roles, said, for_pairs):
    if s['kind'] == 'own':
        want = torch.zeros(len(s['triggers']), dtype=torch.long)
        total = 0
        gold = {t: g for t, g in s['gold'].items() if not (for_pairs and t in s['unsettled'])}
        for t in s['unsettled']: want[t] = -100
        for t, (y, a, r, has) in gold.items():
            want[t] = y
            nobody = roles.shape[1] - 1
            for k, who in enumerate((a, r)):
                if who: total = total - torch.logsumexp(roles[t, who, y, k], 0)
                elif not has[k]: total = total - roles[t, nobody, y, k]
        for y, a, r, _ in gold.values():
            if not a or not r: continue
            x = either(types, roles, a, r)[:, 1:]
            also = [y2 - 1 for y2, a2, r2, _ in gold.values() if set(a2) & set(a) and set(r2) & set(r)]
            total = total + (torch.logsumexp(x.flatten(), 0) - torch.logsumexp(x[:, also].flatten(), 0))
        return F.nll_loss(types, want, reduction='sum', ignore_index=-100) + 0.5 * total
    rest = [y - 1 for y in s['types']]
    if s['kind'] == 'pair':
        x = of_pair(s, types, roles, said)
        return torch.logsumexp(x, 0) - torch.logsumexp(x[rest], 0)
    x = either(types, roles, *s['sides'])[:, 1:]
    return -0.5 * torch.logsumexp(x[:, rest].flatten(), 0)


def evaluate(model, data):
    """-> figures: pairs (accuracy, macro F1), free relations (type, with both), own (precision, recall of events by trigger and type; roles)"""
    c, pairs = Counter(), []
    with torch.no_grad():
        for i in range(0, len(data), 64):
            part = data[i:i + 64]
            for s, (types, roles, said) in zip(part, model(part, 0)):
                if s['kind'] == 'pair':
                    x = of_pair(s, types, roles, said)
                    pairs.append((s['types'][0], min(YIELD) if int(x.argmax()) + 1 in YIELD else int(x.argmax()) + 1))
                elif s['kind'] == 'free':
                    c['n'] += 1
                    found = []
                    for t in range(len(types)):
                        y = int(types[t].argmax())
                        if y == 0: continue
                        a, r = (int(roles[t, :, y, k].argmax()) for k in (0, 1))
                        found.append((y, a, r))
                    ok = [f for f in found if f[0] in s['types']]
                    c['typed'] += bool(ok); c['events'] += len(found)
                    A, R = s['sides']
                    c['both'] += any(a in A and r in R or y in EITHER_WAY and {a, r} & set(A) and {a, r} & set(R) for y, a, r in ok)
                else:
                    gold = Counter(g[0] for g in s['gold'].values())
                    for y, a, r, _ in s['gold'].values():
                        if not a or not r: continue
                        best = int(torch.logsumexp(either(types, roles, a, r)[:, 1:], 0).argmax()) + 1
                        c['asked'] += 1
                        c['told'] += any(best == y2 or best in YIELD and y2 in YIELD for y2, a2, r2, _ in s['gold'].values() if set(a2) & set(a) and set(r2) & set(r))
                    none = types[:, 0].exp()
                    for share in SHARES:
                        got = Counter(int(types[t, 1:].argmax()) + 1 for t in range(len(types)) if 1 - float(none[t]) > share)
                        c[f'got {share}'] += sum(got.values()); c[f'right {share}'] += sum((got & gold).values())
                    got = Counter(NUMBER[t['pattern']] for t in s['triggers'] if t['recorded'] and t['pattern'])
                    c['own gold'] += sum(gold.values()); c['pat got'] += sum(got.values()); c['pat right'] += sum((got & gold).values())
                    for t, (y, *who, has) in s['gold'].items():
                        for k, name in ((0, 'actor'), (1, 'recipient')):
                            best = int(roles[t, :, y, k].argmax())
                            if has[k]: c[name + ' n'] += 1; c[name] += best in who[k]
                            else: c['no ' + name + ' n'] += 1; c['no ' + name] += best == roles.shape[1] - 1
    out = {}
    if pairs:
        out['pairs'] = sum(g == p for g, p in pairs) / len(pairs)
        f = []
        for y in sorted({g for g, _ in pairs}):
            tp = sum(g == p == y for g, p in pairs); n = sum(g == y for g, _ in pairs) + sum(p == y for _, p in pairs)
            f.append(2 * tp / n)
        out['macro'] = sum(f) / len(f)
    ratio = lambda a, b: c[a] / max(1, c[b])
    if c['n']: out.update(typed=ratio('typed', 'n'), both=ratio('both', 'n'), events=ratio('events', 'n'))
    if c['own gold']:
        out['own_pairs'] = ratio('told', 'asked')
        for x in SHARES: out[f'p{x}'], out[f'r{x}'] = ratio(f'right {x}', f'got {x}'), ratio(f'right {x}', 'own gold')
        out.update(pat_p=ratio('pat right', 'pat got'), pat_r=ratio('pat right', 'own gold'),
                   **{k.replace(' ', '_'): ratio(k, k + ' n') for k in ('actor', 'recipient', 'no actor', 'no recipient')})
    return {k: round(100 * v, 1) for k, v in out.items()}


def documents(gold, kind):
    for line in open(gold, encoding='utf-8'):
        g = json.loads(line)
        if g.get('pairs'): print(json.dumps(dict(id=kind[0] + str(g['id']), text=g['text'], **({'pairs': g['pairs'][:1]} if kind == 'pair' else {}))))


def mix_hash(h, value):
    h = ((h ^ value) * 0x9E3779B97F4A7C15) & MASK
    return h ^ (h >> 29)


def text_hash(data):
    """As cs_short_hash; the dump's letters are lower-case already."""
    n, number = len(data), lambda b: int.from_bytes(b, 'little')
    h = n + 1
    if n >= 8:
        for i in range(0, n - 8, 8): h = mix_hash(h, number(data[i:i + 8]))
        return mix_hash(h, number(data[-8:]))
    return mix_hash(h, number(data[:4] + data[-4:]) if n >= 4 else number(bytes((data[0], data[n // 2], data[-1]))) if n else 0)


def evidence_hash(text):
    """As put() in evidence.c: kind and both texts."""
    kind, a, b = text.split('\t')
    return mix_hash(mix_hash(int(kind) + 1, text_hash(a.encode())), text_hash(b.encode()))


def slots(numbers):
    """Open addressing: fingerprint in the high half, row in the low half."""
    size = 2
    while 3 * size < 4 * len(numbers): size *= 2
    table = np.zeros(size, np.uint64)
    for text, row in numbers.items():
        h = evidence_hash(text)
        at = ((h & 0xFFFFFFFF) ^ (h >> 32)) & (size - 1)
        while table[at]: at = (at + 1) & (size - 1)
        table[at] = (h >> 32) << 32 | row
    return table


def eight_bits(x):
    """-> whole numbers from -127 to 127, the size of one; the few weights beyond the 99.99th percentile are cut"""
    top = np.quantile(np.abs(x[x != 0]), 0.9999) if (x != 0).any() else 1.0
    scale = float(max(top, 1e-6)) / 127
    return np.clip(np.floor(x / scale + 0.5), -127, 127).astype(np.int8), scale


def put_table(c, name, slots_name, q, numbers):
    """Without the rows all of whose weights are next to nothing: a third of them, or two thirds. What is left is faster to find."""
    kept = {text: row for text, row in numbers.items() if np.abs(q[row].astype(int)).max() > LEAST_WEIGHT}
    rows = sorted(kept.values())
    place = {row: i + 1 for i, row in enumerate(rows)}
    c.array(name, q[[0] + rows]); c.array(slots_name, slots({text: place[row] for text, row in kept.items()}))


def write(path, m, n, version, networks):
    """The sections that src/match/weigh.c binds to."""
    c = container.Container(f'events of {version}')
    get = lambda x: x.detach().numpy().astype(np.float32)
    scales = []
    for name, table, bag, numbers in (('trigger', 'triggers', m.flat, n.flat), ('role', 'roles', m.roles, n.roles), ('typed', 'typed', m.typed, n.typed),
                                      ('between', 'between', m.between, n.between)):
        if bag is None: continue
        q, scale = eight_bits(get(bag.weight)); q[0] = 0
        scales.append(scale)
        put_table(c, f'events.{table}', f'events.{name}_slots', q, numbers)
    if m.between is not None: c.array('events.between_scale', np.array(scales[3:], np.float32))
    c.array('events.scales', np.array(scales[:3], np.float32)); c.array('events.bias', get(m.bias)); c.array('events.nobody', get(m.none))
    c.array('events.vector_scale', np.array([1 / 32], np.float32))
    for name, layer in (('hidden', m.hidden), ('output', m.out)):
        w = get(layer.weight); s = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
        c.linear(f'events.{name}', np.clip(np.floor(w / s + 0.5), -127, 127).astype(np.int8), s[:, 0], get(layer.bias))
    if networks: c.merge(networks)
    c.strings('events.model', [version])
    with open(path + '.new', 'wb') as f: f.write(c.bytes())
    os.replace(path + '.new', path)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--own', nargs=2, action='append', default=[]); p.add_argument('--pair', nargs=3, action='append', default=[]); p.add_argument('--free', nargs=3, action='append', default=[])
    p.add_argument('--out'); p.add_argument('--epochs', type=int, default=5); p.add_argument('--hold', type=float, default=0.0)
    p.add_argument('--least', type=int, default=2); p.add_argument('--rate', type=float, default=0.01); p.add_argument('--decay', type=float, default=1e-5)
    p.add_argument('--seeds', type=int, default=3, help='models that are averaged')
    p.add_argument('--seeds-between', type=int, default=0, help='how many of them weigh what is said between the parties of a pair'); p.add_argument('--drop', type=float, default=0.3)
    p.add_argument('--test', nargs=3, action='append', default=[], help='kind, EVIDENCE, GOLD: scored, never trained on')
    p.add_argument('--hidden', type=int, default=48); p.add_argument('--networks', help="what train_pair_network.py wrote, to be put into the file")
    p.add_argument('--model-version', default='', help='of the model file whose trees and vectors the evidence comes from')
    p.add_argument('--hold-relations', type=float, default=None)
    p.add_argument('--documents', nargs=2)
    p.add_argument('--for-pairs', action='store_true', help="weights for callers' pairs: the relations decide what is unsettled")
    a = p.parse_args()
    if a.documents: return documents(*a.documents)
    data, vectors = [], {}
    for path, gold in a.own:
        d, v = own(path, gold); data += d; vectors.update(v)
    for kind, files in (('pair', a.pair), ('free', a.free)):
        for evidence, gold, weight in files:
            d, v = relations(evidence, gold, kind); vectors.update(v)
            data += [s for s in d if a.for_pairs or not any(unsettled(t['evidence']) for t in s['triggers'])]
            for s in d: s['weight'] = float(weight)
    hold_rel = a.hold if a.hold_relations is None else a.hold_relations
    def held(s):
        h = random.Random(s['id'].lstrip('pf') + 'x').random()
        return h < (a.hold if s['kind'] == 'own' else hold_rel)
    train, test = [s for s in data if not held(s)], [s for s in data if held(s)]
    n = Numbers(train, a.least)
    rows = {r: i for i, r in enumerate(sorted(vectors))}
    table = torch.tensor([[b - 64 for b in bytes.fromhex(vectors[r])] for r in sorted(vectors)], dtype=torch.float32) / 32
    for s in data:
        n.prepare(s, vectors); s['v'] = torch.tensor([[rows[v] for v in t] for t in s['v'].tolist()]).view(-1, SLOTS)
    train = [s for s in train if s['triggers']]
    test = [s for s in test if s['triggers']]
    tests = [('held', test)] if test else []
    for kind, evidence, gold in a.test:
        d, v = own(evidence, gold) if kind == 'own' else relations(evidence, gold, kind)
        for s in d:
            n.prepare(s, v); s['v'] = torch.tensor([[rows.get(x, 0) if x else 0 for x in t['vectors']] for t in s['triggers']]).view(-1, SLOTS)
        tests.append((evidence.split('/')[-1], [s for s in d if s['triggers']]))
    for s in data:  # 10 GB otherwise
        s.pop('between', None)
        for t in s['triggers']: del t['evidence'], t['roles']
    print(len(n.flat), 'trigger evidence,', len(n.roles), 'role,', len(n.typed), 'typed;', len(train), 'train', len(test), 'test', Counter(s['kind'] for s in test), file=sys.stderr)
    torch.set_num_threads(1)
    seeds = range(1, a.seeds + 1)
    models = []
    for seed, state in zip(seeds, trained(lambda seed: learn(a, seed, n, table, list(train), tests, seed <= a.seeds_between), seeds)):
        models.append(Model(n, table, a.hidden, seed <= a.seeds_between))
        models[-1].load_state_dict({k: torch.from_numpy(v) for k, v in state.items()})
    m = mean_of(models, n, table)
    for name, d in tests: print('mean', name, evaluate(m, d), flush=True)
    if a.out: write(a.out, m, n, a.model_version, a.networks)


def mean_of(models, n, table):
    """One model whose scores are the means of the models' scores."""
    m = Model(n, table, sum(x.hidden.out_features for x in models), any(x.between is not None for x in models))
    mean = lambda get: sum(get(x) for x in models) / len(models)
    with torch.no_grad():
        for name in ('flat', 'roles', 'typed'): getattr(m, name).weight.copy_(mean(lambda x: getattr(x, name).weight))
        if m.between is not None: m.between.weight.copy_(mean(lambda x: 0 if x.between is None else x.between.weight))
        m.bias.copy_(mean(lambda x: x.bias)); m.none.copy_(mean(lambda x: x.none)); m.out.bias.copy_(mean(lambda x: x.out.bias))
        m.hidden.weight.copy_(torch.cat([x.hidden.weight for x in models])); m.hidden.bias.copy_(torch.cat([x.hidden.bias for x in models]))
        m.out.weight.copy_(torch.cat([x.out.weight for x in models], 1) / len(models))
    return m


def learn(a, seed, n, table, train, tests, between):
    torch.manual_seed(seed); rng = random.Random(seed)
    m = Model(n, table, a.hidden, between)
    optimiser = torch.optim.Adam(m.parameters(), lr=a.rate)
    steps = a.epochs * math.ceil(len(train) / 32)
    k = 0
    for epoch in range(a.epochs):
        rng.shuffle(train); began = time.time(); total = 0
        for i in range(0, len(train), 32):
            part = train[i:i + 32]
            for g in optimiser.param_groups: g['lr'] = a.rate * (1 - k / steps) + 1e-5
            k += 1
            loss = sum(loss_of(s, *x, a.for_pairs) * s.get('weight', 1.0) for s, x in zip(part, m(part, a.drop))) / len(part)
            loss = loss + a.decay * sum((x.weight ** 2).sum() for x in m.bags() + [m.hidden, m.out])
            optimiser.zero_grad(); loss.backward(); optimiser.step()
            total += float(loss)
        print(seed, epoch + 1, round(time.time() - began), round(total / (len(train) / 32), 3), flush=True)
    if seed == 1:
        for name, d in tests: print('   ', name, evaluate(m, d), flush=True)
    return m


if __name__ == '__main__': main()
