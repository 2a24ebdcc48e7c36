"""Trains the tagger, lemmatiser, parser and name tagger: one encoder, seven heads.

usage: train_parser.py --data DIR --out DIR [--epochs 30] [--keep EPOCH...] [--resume]

DIR holds ewt-{train,dev}.conllu and gum-{train,dev}.conllu. After every epoch the whole state is
written to OUT/parser.pt; with --resume training goes on from there. What the network computes is
described in train/README.md; src/syntax repeats it in C, with the same quantisation.
"""
import argparse, json, math, os, random, shutil, sys, time
from collections import Counter

import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import features as ft

UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split()
DEVICE = 'cuda' if torch.cuda.is_available() else 'cpu'
CONFIG = dict(embedding=64, width=256, gate=128, dilations=[1, 1, 2, 2, 4, 4], arc=192, label=128, morph=192)
# shares that are dropped in training: after the first layer, inside the convolutions' branches, before the heads;
# single features of a word, and its form and lower-cased form together
DROP = dict(input=0.15, branch=0.2, heads=0.3, feature=0.04, form=0.08)
MINIMUM = {'form': 2, 'lower': 2, 'prefix1': 2, 'prefix2': 2, 'prefix3': 2, 'prefix4': 3, 'suffix1': 2, 'suffix2': 2,
           'suffix3': 2, 'suffix4': 2, 'shape': 2, 'flags': 1}


# ---- quantisation: the same roundings as src/nn, passed straight through in training

def through(x, q): return x + (q - x).detach()

def fake_weight(w):
    """int8, one scale an output row."""
    with torch.no_grad():
        s = w.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        q = torch.clamp(torch.floor(w / s + 0.5), -127, 127) * s
    return through(w, q)

def fake_rows(x):
    """7 bits, symmetric, one scale a row."""
    with torch.no_grad():
        s = x.abs().amax(-1, keepdim=True).clamp_min(1e-8) / 63
        q = torch.floor(x / s + 0.5).clamp(-63, 63) * s
    return through(x, q)

def fake_fixed(x, s):
    """7 bits, symmetric, one scale for the whole layer; what lies outside is cut."""
    with torch.no_grad():
        q = torch.floor(x / s + 0.5).clamp(-63, 63) * s
    return through(x, q)


class Parser(nn.Module):
    def __init__(self, sizes, rows, config=CONFIG):
        super().__init__()
        c = self.config = dict(config)
        self.sizes = sizes  # classes: tags (UPOS and features together), lemmas, names, relations
        e, w, g = c['embedding'], c['width'], c['gate']
        kinds = len(ft.KINDS)
        self.table = torch.randn(rows, e) * 0.1
        self.table[0] = 0
        self.input = nn.Linear(kinds * e, w)
        self.conv = nn.ModuleList(nn.Linear(3 * w, 2 * g) for _ in c['dilations'])
        self.back = nn.ModuleList(nn.Linear(g, w) for _ in c['dilations'])
        self.heads = nn.Linear(w, 2 * c['arc'] + 2 * c['label'] + c['morph'])
        self.arc = nn.Linear(c['arc'], c['arc'])
        self.root_arc = nn.Parameter(torch.randn(c['arc']) * 0.1)
        self.root_label = nn.Parameter(torch.randn(c['label']) * 0.1)
        self.label = nn.Linear(2 * c['label'], sizes['relations'])
        self.morph = nn.Linear(c['morph'], 17 + sizes['tags'] + sizes['lemmas'] + sizes['names'])
        nn.init.normal_(self.arc.weight, std=0.5 / math.sqrt(c['arc']))
        for b in self.back: b.weight.data.mul_(0.5)
        self.register_buffer('conv_scale', torch.full((len(c['dilations']),), 6.0 / 63))
        self.register_buffer('out_scale', torch.tensor(6.0 / 63))
        self.register_buffer('kind_scale', torch.full((kinds,), 0.0))
        self.quantised = False
        self.watch = None  # a list: collects the sizes seen by the fixed scales

    def lin(self, layer, x):
        return F.linear(x, fake_weight(layer.weight) if self.quantised else layer.weight, layer.bias)

    def norm(self, x): return F.layer_norm(x, (x.shape[-1],), eps=1e-5)

    def encode(self, vectors, mask):
        """vectors [B,T,kinds,e] -> [B,T,width]; mask [B,T,1]"""
        B, T = vectors.shape[:2]
        if self.quantised: vectors = fake_fixed(vectors, self.kind_scale.view(1, 1, -1, 1))
        h = self.norm(self.lin(self.input, vectors.reshape(B, T, -1)))
        h = F.dropout(h, DROP['input'], self.training)
        for k, d in enumerate(self.config['dilations']):
            x = self.norm(h)
            if self.watch is not None: self.watch.append((k, x[mask.squeeze(-1)].detach()))
            if self.quantised: x = fake_fixed(x, self.conv_scale[k])
            x = x * mask
            zero = x.new_zeros(B, min(d, T), x.shape[-1])
            left = torch.cat([zero, x[:, :-d]], 1) if d < T else zero
            right = torch.cat([x[:, d:], zero], 1) if d < T else zero
            a, b = self.lin(self.conv[k], torch.cat([left, x, right], -1)).chunk(2, -1)
            x = F.dropout(a * torch.sigmoid(b), DROP['branch'], self.training)
            if self.quantised: x = fake_rows(x)
            h = h + self.lin(self.back[k], x)
        x = self.norm(h)
        if self.watch is not None: self.watch.append((-1, x[mask.squeeze(-1)].detach()))
        if self.quantised: x = fake_fixed(x, self.out_scale)
        return x

    def forward(self, vectors, mask):
        c = self.config
        x = self.lin(self.heads, self.encode(vectors, mask))
        ad, ah, ld, lh, m = x.split([c['arc'], c['arc'], c['label'], c['label'], c['morph']], -1)
        drop = lambda t: F.dropout(t, DROP['heads'], self.training)
        leaky = lambda t: drop(F.leaky_relu(t, 0.125))
        ad, ah, m = leaky(ad), leaky(ah), leaky(m)
        B = x.shape[0]
        ah = torch.cat([self.root_arc.expand(B, 1, -1), ah], 1)
        if self.quantised: ad, ah, m = fake_rows(ad), fake_rows(ah), fake_rows(m)
        t = self.lin(self.arc, ad)
        if self.quantised: t = fake_rows(t)
        arcs = torch.matmul(t, ah.transpose(1, 2))  # [B, T, T+1]; column 0 is the root
        full = torch.cat([x.new_zeros(B, 1, 1), mask.to(x.dtype).transpose(1, 2)], 2)
        full[:, :, 0] = 1
        arcs = arcs.masked_fill(full == 0, -1e4)
        morph = self.lin(self.morph, m)
        return arcs, ld, torch.cat([self.root_label.expand(B, 1, -1), lh], 1), morph

    def relations(self, ld, lh, heads):
        """ld [B,T,l], lh [B,T+1,l], heads [B,T] -> [B,T,relations]"""
        h = lh.gather(1, heads.unsqueeze(-1).expand(-1, -1, lh.shape[-1]))
        z = torch.cat([F.relu(ld + h), ld * h], -1)
        z = F.dropout(z, DROP['heads'], self.training)
        if self.quantised: z = fake_rows(z)
        return self.lin(self.label, z)


# ---- data

def tables(train):
    """Everything that turns strings into numbers: feature rows and the classes."""
    counts = [Counter() for _ in ft.KINDS]
    tags, lemmas, rels, names = Counter(), Counter(), Counter(), {'O'}
    for s in train:
        for strings in ft.sentence_features(s.forms, s.spaces):
            for k, text in enumerate(strings): counts[k][text] += 1
        for u, f in zip(s.upos, s.feats): tags[f'{u} {f}'] += 1
        for f, l in zip(s.forms, s.lemmas): lemmas[ft.lemma_script(f, l)] += 1
        rels.update(s.rels)
        if s.entities: names.update(s.entities)
    rows, unknown = [dict() for _ in ft.KINDS], []
    n = 1  # row 0: nothing (padding)
    for k, kind in enumerate(ft.KINDS):
        unknown.append(n); n += 1
        wanted = range(32, 64) if kind == 'flags' else None
        texts = [chr(c) for c in wanted] if wanted else sorted(t for t, v in counts[k].items() if v >= MINIMUM[kind])
        for t in texts: rows[k][t] = n; n += 1
    rel_classes = sorted(r for r, v in rels.items() if v >= 12 or ':' not in r and v >= 3)
    kinds = sorted({t[2:] for t in names if t != 'O'})
    return dict(rows=rows, unknown=unknown, row_count=n,
                tags=sorted(t for t, v in tags.items() if v >= 3),
                lemmas=[s for s, v in sorted(lemmas.items(), key=lambda i: (-i[1], i[0])) if v >= 3],
                relations=rel_classes,
                names=['O'] + [f'{p}-{k}' for k in kinds for p in 'BI'])


class Numbers:
    """Turns sentences into tensors with one set of tables."""
    def __init__(self, t):
        self.t = t
        self.tag = {x: i for i, x in enumerate(t['tags'])}
        self.lemma = {x: i for i, x in enumerate(t['lemmas'])}
        self.rel = {x: i for i, x in enumerate(t['relations'])}
        self.name = {x: i for i, x in enumerate(t['names'])}
        self.upos = {x: i for i, x in enumerate(UPOS)}
        self.near = {}

    def tag_of(self, upos, feats):
        key = f'{upos} {feats}'
        if key in self.tag: return self.tag[key]
        if key not in self.near:
            want = set(feats.split('|'))
            best = max(((len(want & set(x.split(' ')[1].split('|'))) * 2 - len(x.split(' ')[1].split('|')), -i)
                        for i, x in enumerate(self.t['tags']) if x.split(' ')[0] == upos), default=(0, 0))
            self.near[key] = -best[1]
        return self.near[key]

    def rel_of(self, r): return self.rel.get(r, self.rel.get(r.split(':')[0], self.rel['dep']))

    def features(self, forms, spaces):
        rows, unknown = self.t['rows'], self.t['unknown']
        return torch.tensor([[rows[k].get(x, unknown[k]) for k, x in enumerate(f)] for f in ft.sentence_features(forms, spaces)], dtype=torch.int32)

    def lemmas(self, forms, lemmas):
        return torch.tensor([self.lemma.get(ft.lemma_script(f, l), -100) for f, l in zip(forms, lemmas)])

    def sentence(self, s, augment):
        d = dict(n=len(s.forms),
                 upos=torch.tensor([self.upos[u] for u in s.upos]), tags=torch.tensor([self.tag_of(u, f) for u, f in zip(s.upos, s.feats)]),
                 heads=torch.tensor(s.heads), rels=torch.tensor([self.rel_of(r) for r in s.rels]),
                 names=torch.tensor([self.name.get(t, 0) for t in s.entities]) if s.entities else torch.full((len(s.forms),), -100))
        variants = [(s.forms, s.lemmas)]
        if augment:
            variants.append(([ft.lower(f) for f in s.forms], [ft.lower(l) for l in s.lemmas]))
            variants.append(([ft.upper(f) for f in s.forms], s.lemmas))
            variants.append(([ft.upper(f[:1]) + f[1:] if len(f) >= 4 or i == 0 or u in ('NOUN', 'VERB', 'PROPN', 'ADJ', 'PRON', 'AUX') else f
                              for i, (f, u) in enumerate(zip(s.forms, s.upos))], s.lemmas))
        d['variants'] = [(self.features(f, s.spaces), self.lemmas(f, l)) for f, l in variants]
        d['cut'] = len(s.forms) > 3 and s.upos[-1] == 'PUNCT' and len(s.forms) not in s.heads and s.heads[-1] != 0
        return d


def choose(d, rng):
    """One sentence for this epoch: mostly as written, else a variant; sometimes without its last mark."""
    p = rng.random()
    v = 0 if p < 0.77 else 1 if p < 0.92 else 2 if p < 0.95 else 3
    cut = d['cut'] and rng.random() < (0.7 if v == 3 else 0.05)
    return d, min(v, len(d['variants']) - 1), cut


def batches(chosen, words, rng):
    order = sorted(chosen, key=lambda c: c[0]['n'] + (rng.random() * 2 if rng else 0))
    out, cur, longest = [], [], 0
    for c in order:
        longest = max(longest, c[0]['n'])
        if cur and longest * (len(cur) + 1) > words:
            out.append(cur); cur, longest = [], c[0]['n']
        cur.append(c)
    if cur: out.append(cur)
    if rng: rng.shuffle(out)
    return out


def tensors(batch):
    B, T = len(batch), max(d['n'] - cut for d, _, cut in batch)
    t = dict(rows=torch.zeros(B, T, len(ft.KINDS), dtype=torch.long), mask=torch.zeros(B, T, 1, dtype=torch.bool))
    for k in ('upos', 'tags', 'lemmas', 'heads', 'rels', 'names'): t[k] = torch.full((B, T), -100)
    for b, (d, v, cut) in enumerate(batch):
        n = d['n'] - cut
        rows, lemmas = d['variants'][v]
        t['rows'][b, :n] = rows[:n]
        t['mask'][b, :n] = True
        t['lemmas'][b, :n] = lemmas[:n]
        for k in ('upos', 'tags', 'heads', 'rels', 'names'): t[k][b, :n] = d[k][:n]
    return {k: v.to(DEVICE) for k, v in t.items()}


# ---- training

class Trainer:
    def __init__(self, model, t, steps, rate=0.002):
        self.model, self.t, self.steps, self.rate, self.step_count = model, t, steps, rate, 0
        decay = [p for n, p in model.named_parameters() if p.dim() > 1]
        plain = [p for n, p in model.named_parameters() if p.dim() <= 1]
        self.optimiser = torch.optim.AdamW([dict(params=decay, weight_decay=0.02), dict(params=plain, weight_decay=0.0)], lr=rate, betas=(0.9, 0.99))
        self.m, self.v = torch.zeros_like(model.table), torch.zeros_like(model.table)
        self.mean = {n: p.detach().clone() for n, p in model.named_parameters()}
        self.mean_table = model.table.clone()
        self.unknown = torch.tensor(t['unknown'], device=DEVICE)

    def rate_now(self):
        warm = min(1.0, (self.step_count + 1) / 300)
        return self.rate * warm * (0.5 + 0.5 * math.cos(math.pi * min(1.0, self.step_count / self.steps))) + 1e-6

    def step(self, t):
        m = self.model
        rows, mask = t['rows'], t['mask']
        # word dropout: a kind becomes unknown; the whole word's form and lower form together more often
        lose = torch.rand(rows.shape, device=DEVICE) < DROP['feature']
        lose[..., :2] |= (torch.rand(rows.shape[:2], device=DEVICE) < DROP['form']).unsqueeze(-1)
        rows = torch.where(lose & mask & (rows > 0), self.unknown.view(1, 1, -1), rows)
        used, inverse = torch.unique(rows, return_inverse=True)
        part = m.table[used].requires_grad_()
        arcs, ld, lh, morph = m(F.embedding(inverse, part), mask)
        heads = t['heads']
        words = mask.sum()
        ce = lambda x, y: F.cross_entropy(x.reshape(-1, x.shape[-1]), y.reshape(-1), ignore_index=-100, reduction='sum') / words
        u, tg, le, na = morph.split([17, m.sizes['tags'], m.sizes['lemmas'], m.sizes['names']], -1)
        rel = m.relations(ld, lh, heads.clamp_min(0))
        losses = [ce(arcs, heads), ce(rel, t['rels']), 0.5 * ce(u, t['upos']), 0.5 * ce(tg, t['tags']), 0.5 * ce(le, t['lemmas']), 0.5 * ce(na, t['names'])]
        loss = sum(losses)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(m.parameters(), 2.0)
        rate = self.rate_now()
        for g in self.optimiser.param_groups: g['lr'] = rate
        self.optimiser.step()
        self.step_count += 1
        with torch.no_grad():  # Adam on the rows that were used, and no others
            g = part.grad
            self.m[used] = 0.9 * self.m[used] + 0.1 * g
            self.v[used] = 0.99 * self.v[used] + 0.01 * g * g
            k = self.step_count
            new = self.m[used] / (1 - 0.9 ** k) / ((self.v[used] / (1 - 0.99 ** k)).sqrt() + 1e-8)
            new = m.table[used] - rate * new
            new[used == 0] = 0
            m.table[used] = new
            decay = min(0.998, (1 + k) / (10 + k))
            for n, p in m.named_parameters(): self.mean[n].lerp_(p, 1 - decay)
            if k % 8 == 0: self.mean_table.lerp_(m.table, 1 - decay ** 8)
        return [float(x) for x in losses]

    def averaged(self):
        """-> a copy of the model with the averaged weights"""
        m = Parser(self.model.sizes, self.t['row_count'], self.model.config).to(DEVICE)
        m.load_state_dict(self.model.state_dict())
        for n, p in m.named_parameters(): p.data.copy_(self.mean[n])
        m.table = self.mean_table.clone()
        m.quantised = self.model.quantised
        m.eval()
        return m

    def state(self):
        return dict(model=self.model.state_dict(), table=self.model.table, optimiser=self.optimiser.state_dict(), m=self.m, v=self.v, mean=self.mean,
                    mean_table=self.mean_table, steps=self.step_count, quantised=self.model.quantised, tables=self.t, config=self.model.config, sizes=self.model.sizes)

    def load(self, s):
        self.model.load_state_dict(s['model']); self.model.table = s['table'].to(DEVICE)
        self.optimiser.load_state_dict(s['optimiser'])
        self.m, self.v, self.mean, self.mean_table, self.step_count = s['m'], s['v'], s['mean'], s['mean_table'], s['steps']
        self.model.quantised = s['quantised']


def calibrate(model, sample):
    """Sets the fixed scales from what the averaged network does on a sample of training text."""
    model.eval(); model.watch = []
    with torch.no_grad():
        for b in sample:
            t = tensors(b)
            model(model.table[t['rows']], t['mask'])
    for k in range(-1, len(model.config['dilations'])):
        x = torch.cat([v for j, v in model.watch if j == k]).abs().flatten()
        x = x[::max(1, x.numel() // 400000)]
        top = float(torch.sort(x)[0][int(0.9999 * x.numel())].clamp(2.5, 12.0))
        if k < 0: model.out_scale.fill_(top / 63)
        else: model.conv_scale[k] = top / 63
    model.watch = None


def set_kind_scales(model, t):
    starts = t['unknown'] + [t['row_count']]
    for k in range(len(ft.KINDS)):
        x = model.table[starts[k]:starts[k + 1]].abs().flatten()
        x = torch.sort(x[::max(1, x.numel() // 400000)])[0]
        model.kind_scale[k] = float(x[min(x.numel() - 1, int(0.9995 * x.numel()))]) / 63


def predict(model, batch):
    """-> per sentence: heads, relation, upos, tag, lemma, name numbers (greedy heads)"""
    t = tensors(batch)
    with torch.no_grad():
        arcs, ld, lh, morph = model(model.table[t['rows']], t['mask'])
        heads = arcs.argmax(-1)
        rel = model.relations(ld, lh, heads).argmax(-1)
        u, tg, le, na = [x.argmax(-1) for x in morph.split([17, model.sizes['tags'], model.sizes['lemmas'], model.sizes['names']], -1)]
    return t, heads, rel, u, tg, le, na


def evaluate(model, data, t, variant=0):
    uni = torch.tensor([sorted({r.split(':')[0] for r in t['relations']}).index(r.split(':')[0]) for r in t['relations']])
    c = Counter()
    for b in batches([(d, variant, False) for d in data], 3000, None):
        g, heads, rel, u, tg, le, na = predict(model, b)
        m = g['mask'].squeeze(-1)
        right = (heads == g['heads']) & m
        c['n'] += int(m.sum()); c['uas'] += int(right.sum())
        c['las'] += int((right & (uni[rel.cpu()] == uni[g['rels'].clamp_min(0).cpu()]).to(DEVICE)).sum())
        c['upos'] += int(((u == g['upos']) & m).sum()); c['tags'] += int(((tg == g['tags']) & m).sum())
        c['lemma'] += int(((le == g['lemmas']) & m).sum())
        for i in range(m.shape[0]):
            if int(g['names'][i, 0]) == -100: continue
            gold, got = [spans([t['names'][int(k)] for k in x[i][m[i]]]) for x in (g['names'], na)]
            c['gold'] += len(gold); c['got'] += len(got); c['both'] += len(gold & got)
    out = {k: round(100 * c[k] / c['n'], 2) for k in ('las', 'uas', 'upos', 'tags', 'lemma')}
    if c['gold']: out['names'] = round(200 * c['both'] / (c['gold'] + c['got']), 2)
    return out


def spans(tags):
    out, start, kind = set(), None, None
    for i, t in enumerate(tags + ['O']):
        if start is not None and (t[:1] != 'I' or t[2:] != kind): out.add((start, i, kind)); start = None
        if t[:1] == 'B' or t[:1] == 'I' and start is None: start, kind = i, t[2:]
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--data', required=True); a.add_argument('--out', required=True)
    a.add_argument('--epochs', type=int, default=30); a.add_argument('--words', type=int, default=1200)
    a.add_argument('--quantise', type=float, default=0.8, help='the share of the epochs before quantisation is simulated')
    a.add_argument('--keep', type=int, nargs='*', default=[], help='epochs whose state is kept, as OUT/parser-EPOCH.pt, to be averaged by export.py')
    a.add_argument('--seed', type=int, default=1); a.add_argument('--resume', action='store_true')
    a = a.parse_args()
    torch.manual_seed(a.seed); rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    path = os.path.join(a.out, 'parser.pt')
    read = lambda name, part: ft.read_conllu(os.path.join(a.data, f'{name}-{part}.conllu'), name == 'gum')
    train = read('ewt', 'train') + read('gum', 'train')
    t = tables(train)
    numbers = Numbers(t)
    sizes = {k: len(t[k]) for k in ('tags', 'lemmas', 'names', 'relations')}
    print('classes', sizes, 'feature rows', t['row_count'], flush=True)
    train = [numbers.sentence(s, True) for s in train]
    dev = {n: [numbers.sentence(s, True) for s in read(n, 'dev')] for n in ('ewt', 'gum')}
    per_epoch = len(batches([choose(d, rng) for d in train], a.words, None))
    model = Parser(sizes, t['row_count']).to(DEVICE)
    model.table = model.table.to(DEVICE)
    print('multiply-adds a word', sum(p.numel() for p in model.parameters() if p.dim() > 1), flush=True)
    trainer = Trainer(model, t, per_epoch * a.epochs)
    first = 0
    if a.resume and os.path.exists(path):
        s = torch.load(path, map_location=DEVICE)
        trainer.load(s); first = s['epoch']
    began = time.time()
    for epoch in range(first, a.epochs):
        rng.seed(a.seed * 1000 + epoch); torch.manual_seed(a.seed * 1000 + epoch)
        chosen = [choose(d, rng) for d in train]
        if not model.quantised and epoch >= int(a.epochs * a.quantise):
            sample = trainer.averaged()
            calibrate(sample, batches(rng.sample(chosen, 1000), 3000, None))
            set_kind_scales(sample, t)
            for n in ('conv_scale', 'out_scale', 'kind_scale'): getattr(model, n).copy_(getattr(sample, n))
            model.quantised = True
        model.train()
        total, count = [0.0] * 6, 0
        todo = batches(chosen, a.words, rng)
        for k, b in enumerate(todo):
            total = [x + y for x, y in zip(total, trainer.step(tensors(b)))]; count += 1
            if k % 50 == 0: print(f'epoch {epoch + 1} {k}/{len(todo)} loss', ' '.join(f'{x / count:.3f}' for x in total), f'{time.time() - began:.0f}s', flush=True)
        s = trainer.state(); s['epoch'] = epoch + 1
        torch.save(s, path + '.new'); os.replace(path + '.new', path)
        if epoch + 1 in a.keep: shutil.copy(path, os.path.join(a.out, f'parser-{epoch + 1}.pt'))
        if epoch % 2 == 1 or epoch + 3 >= a.epochs:
            mean = trainer.averaged()
            print(json.dumps(dict(epoch=epoch + 1, seconds=round(time.time() - began), ewt=evaluate(mean, dev['ewt'], t), gum=evaluate(mean, dev['gum'], t),
                                  ewt_lower=evaluate(mean, dev['ewt'], t, 1))), flush=True)


if __name__ == '__main__': main()
