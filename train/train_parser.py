"""Trains the tagger, lemmatiser, parser and name tagger: one encoder, seven heads.

usage: train_parser.py --data DIR --vectors FILE --out FILE [--teacher] [--soft FILE] [--epochs N] [--seed N]
       train_parser.py --data DIR --vectors FILE --opinions FILE --of OUT...

DIR holds {ewt,gum}-{train,dev}.conllu. --teacher trains a network whose opinions (--opinions) become targets of another
(--soft). After every epoch the whole state is written to OUT, and the same command goes on from
there. What the network computes is described in train/README.md; src/syntax repeats it in C.
"""
import argparse, json, math, os, random, sys, time
from collections import Counter

import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import corpus, treebank
from network import CONFIG, DEVICE, TEACHER, VECTOR, Parser

# shares that are dropped in training: after the first layer, inside the convolutions' branches, before the heads;
# single features of a word, its form and lower-cased form together, its vector
DROP = dict(input=0.15, branch=0.2, heads=0.3, feature=0.04, form=0.1, vector=0.05)
SOFT = 0.5  # the teachers' share in the targets


class Trainer:
    def __init__(self, model, t, steps, rate, words_in_batch, lemmas):
        self.model, self.t, self.steps, self.rate, self.count = model, t, steps, rate, 0
        decay = [p for p in model.parameters() if p.dim() > 1]
        plain = [p for p in model.parameters() if p.dim() <= 1]
        self.weights = dict(arcs=1, rels=1, upos=0.5, tags=0.5, lemmas=lemmas, names=0.5)
        self.optimiser = torch.optim.AdamW([dict(params=decay, weight_decay=0.02), dict(params=plain, weight_decay=0.0)], lr=rate, betas=(0.9, 0.99))
        self.m, self.v = torch.zeros_like(model.table), torch.zeros_like(model.table)
        self.mean = {n: p.detach().clone() for n, p in model.named_parameters()}
        self.mean_table = model.table.clone()
        self.keep = 0.998 ** (words_in_batch / 1200)  # of the running mean, a step
        self.unknown = torch.tensor([u for k, u in enumerate(t['unknown']) if k != VECTOR], device=DEVICE)

    def rate_now(self):
        warm = min(1.0, (self.count + 1) / 300)
        return self.rate * warm * (0.5 + 0.5 * math.cos(math.pi * min(1.0, self.count / self.steps))) + 1e-6

    def step(self, t):
        m, drop = self.model, self.model.drop
        rows, vector = split_rows(t['rows'])
        lose = torch.rand(rows.shape, device=DEVICE) < drop['feature']
        lose[:, :2] |= torch.rand(rows.shape[0], 1, device=DEVICE) < drop['form']
        rows = torch.where(lose & (rows > 0), self.unknown, rows)
        vector = vector * (torch.rand(vector.shape, device=DEVICE) >= drop['vector'])
        used, inverse = torch.unique(rows, return_inverse=True)
        part = m.table[used].requires_grad_()
        arcs, ld, lh, morph = m(m.embed(part, inverse, vector), t)
        out = dict(zip(('upos', 'tags', 'lemmas', 'names'), m.split_morph(morph)), rels=m.relations(ld, lh, t['head_rows']))
        words = t['at'].shape[0]
        hard = lambda x, y: F.cross_entropy(x.reshape(-1, x.shape[-1]), y.reshape(-1), ignore_index=-100, reduction='sum') / words
        soft = lambda x, y: -(F.log_softmax(x, -1) * y).sum() / words
        losses = dict(arcs=hard(arcs, t['heads']), **{k: hard(out[k], t[k]) for k in out})
        if 'soft' in t:
            for k, y in t['soft'].items():
                losses[k] = (1 - SOFT) * losses[k] + SOFT * soft(arcs.clamp_min(-1e3) if k == 'arcs' else out[k], y)
        loss = sum(x * self.weights[k] for k, x in losses.items())
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(m.parameters(), 2.0)
        rate = self.rate_now()
        for g in self.optimiser.param_groups: g['lr'] = rate
        self.optimiser.step()
        self.count += 1
        with torch.no_grad(): self.update_table(used, part.grad, rate)
        return {k: float(x) for k, x in losses.items()}

    def update_table(self, used, g, rate):
        """Adam on the rows that were used, and no others; then the running means."""
        k, m = self.count, self.model
        mean, square = 0.9 * self.m[used] + 0.1 * g, 0.99 * self.v[used] + 0.01 * g * g
        self.m[used], self.v[used] = mean, square
        new = m.table[used] - rate * mean / (1 - 0.9 ** k) / ((square / (1 - 0.99 ** k)).sqrt() + 1e-8)
        new[used == 0] = 0
        m.table[used] = new
        if k % 4: return
        share = 1 - min(self.keep, (1 + k) / (10 + k)) ** 4
        for n, p in m.named_parameters(): self.mean[n].lerp_(p, share)
        self.mean_table.lerp_(m.table, share)

    def averaged(self):
        """-> a copy of the model with the averaged weights"""
        return averaged(dict(mean=self.mean, mean_table=self.mean_table, tables=self.t, config=self.model.config, sizes=self.model.sizes), self.model.vectors)

    def state(self, epoch):
        return dict(model=self.model.state_dict(), table=self.model.table, optimiser=self.optimiser.state_dict(), m=self.m, v=self.v, mean=self.mean,
                    mean_table=self.mean_table, steps=self.count, tables=self.t, config=self.model.config, sizes=self.model.sizes, epoch=epoch)

    def load(self, s):
        self.model.load_state_dict(s['model']); self.model.table = s['table'].to(DEVICE)
        self.optimiser.load_state_dict(s['optimiser'])
        self.m, self.v, self.mean, self.mean_table, self.count = s['m'], s['v'], s['mean'], s['mean_table'], s['steps']


def averaged(state, vectors):
    m = Parser(state['sizes'], state['tables']['row_count'], vectors, state['config']).to(DEVICE)
    for n, p in m.named_parameters(): p.data.copy_(state['mean'][n])
    m.table = state['mean_table'].clone().to(DEVICE)
    return m.eval()


def split_rows(rows):
    """-> the table's rows of the other kinds, the vector's number"""
    return torch.cat([rows[:, :VECTOR], rows[:, VECTOR + 1:]], 1), rows[:, VECTOR]


def run(model, t):
    rows, vector = split_rows(t['rows'])
    return model(model.embed(model.table, rows, vector), t)


def evaluate(model, data, t, variant=0):
    """Scores with given tokens and greedy heads, in percent."""
    base = sorted({r.split(':')[0] for r in t['relations']})
    universal = torch.tensor([base.index(r.split(':')[0]) for r in t['relations']], device=DEVICE)
    c = Counter()
    with torch.no_grad():
        for b in corpus.batches([(d, variant, False) for d in data], 4000, None):
            g = corpus.tensors(b, model.gap)
            arcs, ld, lh, morph = run(model, g)
            heads = arcs.argmax(-1)
            real = g['heads'] >= 0
            words = g['at'].shape[0]
            first = g['place'][:, :1]
            rows = torch.where(heads > 0, heads - 1 + first, torch.full_like(heads, words))[real]
            relation = model.relations(ld, lh, rows).argmax(-1)
            right = (heads == g['heads'])[real]
            c['n'] += words; c['uas'] += int(right.sum())
            c['las'] += int((right & (universal[relation] == universal[g['rels']])).sum())
            for k, x in zip(('upos', 'tags', 'lemmas', 'names'), model.split_morph(morph)): c[k] += int((x.argmax(-1) == g[k]).sum())
            found = [t['names'][i] for i in model.split_morph(morph)[3].argmax(-1).tolist()]
            gold = g['names'].tolist()
            at = 0
            for d, _, cut in b:
                if gold[at] != -100:
                    want, got = (spans(x) for x in ([t['names'][i] for i in gold[at:at + d['n']]], found[at:at + d['n']]))
                    c['gold'] += len(want); c['got'] += len(got); c['both'] += len(want & got)
                at += d['n']
    out = {k: round(100 * c[k] / c['n'], 2) for k in ('las', 'uas', 'upos', 'tags', 'lemmas')}
    if c['gold']: out['names'] = round(200 * c['both'] / (c['gold'] + c['got']), 2)
    return out


def spans(tags):
    """BIO tags -> {(start, end, kind)}"""
    out, start, kind = set(), None, None
    for i, t in enumerate(tags + ['O']):
        if start is not None and (t[:1] != 'I' or t[2:] != kind): out.add((start, i, kind)); start = None
        if t[:1] == 'B' or t[:1] == 'I' and start is None: start, kind = i, t[2:]
    return out


def numbered(data, matrix, vectors, pupil):
    """-> tables, training sentences (a pupil's with headlines and echoes), development sentences by treebank"""
    banks = {(n, part): treebank.read(os.path.join(data, f'{n}-{part}.conllu')) for n in ('ewt', 'gum') for part in ('train', 'dev')}
    train = banks['ewt', 'train'] + banks['gum', 'train']
    t = corpus.tables(train)
    numbers = corpus.Numbers(t, vectors)
    raw, train = train, [dict(numbers.sentence(s, 'headlines' if pupil else True), number=i) for i, s in enumerate(train)]
    if pupil:
        echoes, rng = corpus.Echoes(raw, matrix, vectors), random.Random(0)
        for i, s in enumerate(raw): train[i]['echoes'] = [dict(numbers.sentence(echoes.echo(s, rng), False), number=(i, k)) for k in range(corpus.ECHOES)]
    return t, train, {n: [numbers.sentence(s, True) for s in banks[n, 'dev']] for n in ('ewt', 'gum')}


def opinions(paths, train, vectors):
    """-> for each sentence and echo the mean of the teachers' probabilities: arcs [n, n + 1], the others corpus.sparse; sizes"""
    out = {}
    teachers = [averaged(torch.load(p, map_location=DEVICE), vectors) for p in paths]
    todo = corpus.batches([(e, 0, False) for d in train for e in [d] + d['echoes']], 4000, None)
    with torch.no_grad():
        for b in todo:
            t = corpus.tensors(b, teachers[0].gap)
            total = None
            for m in teachers:
                arcs, ld, lh, morph = run(m, t)
                upos, tags, lemmas, _ = m.split_morph(morph)
                got = [x.softmax(-1) / len(teachers) for x in (arcs, m.relations(ld, lh, t['head_rows']), upos, tags, lemmas)]
                total = got if total is None else [x + y for x, y in zip(total, got)]
            arcs, others = total[0].half().cpu(), dict(zip(('rels', 'upos', 'tags', 'lemmas'), total[1:]))
            kept = {k: corpus.sparse(x) for k, x in others.items()}
            w = 0
            for i, (d, _, _) in enumerate(b):
                n = d['n']
                out[d['number']] = dict(arcs=arcs[i, :n, :n + 1].clone(), **{k: tuple(x[w:w + n].clone() for x in kept[k]) for k in kept})
                w += n
    return dict(out, sizes={k: x.shape[1] for k, x in others.items()})


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--data', required=True); a.add_argument('--vectors', required=True)
    a.add_argument('--out'); a.add_argument('--teacher', action='store_true'); a.add_argument('--soft')
    a.add_argument('--start', help='a checkpoint whose mean weights the training begins with')
    a.add_argument('--opinions'); a.add_argument('--of', nargs='+')
    a.add_argument('--epochs', type=int, default=30); a.add_argument('--words', type=int, default=1500)
    a.add_argument('--rate', type=float, default=0.002); a.add_argument('--seed', type=int, default=1)
    a.add_argument('--config', default='{}', help='changes of the network, as JSON'); a.add_argument('--drop', default='{}', help='changes of the dropout, as JSON')
    a = a.parse_args()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    matrix, vector_numbers = corpus.vectors(a.vectors)
    t, train, dev = numbered(a.data, matrix, vector_numbers, not a.teacher)
    if a.opinions:
        torch.save(opinions(a.of, train, matrix), a.opinions + '.new')
        return os.replace(a.opinions + '.new', a.opinions)
    soft = torch.load(a.soft) if a.soft else None
    if a.teacher:  # names are nothing that teachers teach
        for d in train: d['names'] = torch.full_like(d['names'], -100)
    sizes = {k: len(t[k]) for k in ('tags', 'lemmas', 'names', 'relations')}
    config = dict(CONFIG, **(TEACHER if a.teacher else {}), **json.loads(a.config))
    drop = dict(DROP, **json.loads(a.drop))
    model = Parser(sizes, t['row_count'], matrix, config, drop).to(DEVICE)
    model.table = model.table.to(DEVICE)
    if a.start:
        s = torch.load(a.start, map_location=DEVICE)
        for n, p in model.named_parameters(): p.data.copy_(s['mean'][n])
        model.table = s['mean_table'].clone()
    per_epoch = len(corpus.batches([corpus.choose(d, rng) for d in train], a.words, None))
    trainer = Trainer(model, t, per_epoch * a.epochs, a.rate, a.words, 0.5 if a.teacher else 1.0)
    first = 0
    if os.path.exists(a.out):
        s = torch.load(a.out, map_location=DEVICE)
        trainer.load(s); first = s['epoch']
    if first >= a.epochs: return print(f'{os.path.basename(a.out)}: finished')
    print(f'{os.path.basename(a.out)}: {sum(p.numel() for p in model.parameters() if p.dim() > 1) - model.project.weight.numel()} multiply-adds a word, '
          f'{t["row_count"]} rows, {model.fast}, epochs {first + 1} to {a.epochs}', flush=True)
    began = time.time()
    for epoch in range(first, a.epochs):
        rng.seed(a.seed * 1000 + epoch); random.seed(a.seed * 1000 + epoch); torch.manual_seed(a.seed * 1000 + epoch)
        model.train()
        total = Counter()
        todo = corpus.batches([corpus.choose(d, rng) for d in train], a.words, rng)
        for b in todo: total.update(trainer.step(corpus.tensors(b, model.gap, soft)))
        torch.save(trainer.state(epoch + 1), a.out + '.new'); os.replace(a.out + '.new', a.out)
        took = (time.time() - began) / (epoch + 1 - first)
        line = dict(epoch=epoch + 1, seconds=round(took), minutes_left=round(took * (a.epochs - epoch - 1) / 60, 1), loss={k: round(v / len(todo), 3) for k, v in total.items()})
        if epoch % 3 == 2 or epoch + 1 == a.epochs:
            mean = trainer.averaged()
            line.update({n: evaluate(mean, d, t) for n, d in dev.items()}, ewt_lower=evaluate(mean, dev['ewt'], t, 1))
        print(json.dumps(line), flush=True)


if __name__ == '__main__': main()
