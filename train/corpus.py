"""Treebanks to tensors: feature rows, classes, variants of a sentence, batches."""
import json, os
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

import features as ft
import treebank
from network import DEVICE, UPOS, VECTOR

MINIMUM = {'form': 2, 'lower': 2, 'prefix1': 2, 'prefix2': 2, 'prefix3': 2, 'prefix4': 3, 'suffix1': 2, 'suffix2': 2,
           'suffix3': 2, 'suffix4': 2, 'shape': 2, 'flags': 1}
VECTOR_WORDS = 150000  # the most common ones


def vectors(path):
    """-> [words, 100], {normalised lower-cased word: its number from 1}. Words that become one by normalisation
    (figures) share the mean of their vectors."""
    cache = path + '.npz'
    if not os.path.exists(cache):
        d = json.load(open(path, encoding='utf-8'))
        sums, counts = {}, Counter()
        for w in d['words']:
            key = ft.word_features(ft.normalise(w), 0)[ft.KINDS.index('lower')]
            if not key: continue
            v = np.asarray(d['vectors'][w][:100], np.float32)
            sums[key] = sums[key] + v if key in sums else v
            counts[key] += 1
        keys = list(sums)[:VECTOR_WORDS]
        np.savez(cache, words=np.array(keys, dtype=object), vectors=np.stack([sums[k] / counts[k] for k in keys]))
    d = np.load(cache, allow_pickle=True)
    return torch.from_numpy(d['vectors'].astype(np.float32)).to(DEVICE), {k: i + 1 for i, k in enumerate(d['words'])}


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
        names.update(s.names or [])
    rows, unknown = [dict() for _ in ft.KINDS], []
    n = 1  # row 0: nothing (padding)
    for k, kind in enumerate(ft.KINDS):
        unknown.append(n); n += 1
        if k == VECTOR: continue  # its rows come last, at export
        texts = [chr(c) for c in range(32, 64)] if kind == 'flags' else sorted(t for t, v in counts[k].items() if v >= MINIMUM[kind])
        for t in texts: rows[k][t] = n; n += 1
    kinds = sorted({t[2:] for t in names if t != 'O'})
    return dict(rows=rows, unknown=unknown, row_count=n,
                tags=sorted(t for t, v in tags.items() if v >= 3),
                lemmas=[s for s, v in sorted(lemmas.items(), key=lambda i: (-i[1], i[0])) if v >= 3],
                relations=sorted(r for r, v in rels.items() if v >= 12 or ':' not in r and v >= 3),
                names=['O'] + [f'{p}-{k}' for k in kinds for p in 'BI'])


ARTICLES = ('the', 'a', 'an')


def headline(s):
    """The sentence as a headline would have it: without articles, auxiliaries of the perfect, copulas and the final mark, "will"
    made "to". Passives keep their auxiliary, or else every "police used" becomes one. None where nothing of it applies."""
    n, root = len(s.forms), s.heads.index(0)
    subjects = [i for i in range(n) if s.rels[i].startswith('nsubj') and s.heads[i] == root + 1]
    if not 3 < n <= 25 or s.upos[root] not in ('VERB', 'ADJ', 'NOUN') or not subjects or s.upos[subjects[0]] == 'PRON': return None
    modal = {s.heads[i] for i in range(n) if s.rels[i] == 'aux' and s.lemmas[i] not in ('have', 'will', 'be')}
    leaf = [i + 1 not in s.heads for i in range(n)]
    alone = lambda i: s.spaces[i] and (i == 0 or s.spaces[i - 1])
    drop, to = set(), set()
    for i in range(n):
        low, rel = s.forms[i].lower(), s.rels[i]
        if i == n - 1 and s.upos[i] == 'PUNCT' and leaf[i]: drop.add(i)
        elif not leaf[i] or not alone(i) or s.heads[i] in modal: continue
        elif rel == 'det' and low in ARTICLES: drop.add(i)
        elif rel == 'aux' and s.lemmas[i] == 'have': drop.add(i)
        elif rel == 'cop' and s.lemmas[i] == 'be' and s.forms[i].lower() in ('is', 'are', 'was', 'were'): drop.add(i)
        elif rel == 'aux' and low == 'will': to.add(i)
    if not to and all(s.rels[i] == 'punct' for i in drop) or n - len(drop) < 3: return None
    keep = [i for i in range(n) if i not in drop]
    new = {old + 1: k + 1 for k, old in enumerate(keep)}
    h = treebank.Sentence()
    h.forms = ['to' if i in to else s.forms[i] for i in keep]
    h.forms[0] = ft.upper(h.forms[0][:1]) + h.forms[0][1:]
    h.lemmas = ['to' if i in to else s.lemmas[i] for i in keep]
    h.upos = ['PART' if i in to else s.upos[i] for i in keep]
    h.feats = ['_' if i in to else s.feats[i] for i in keep]
    h.rels = ['mark' if i in to else s.rels[i] for i in keep]
    h.spaces = [s.spaces[i] for i in keep]
    h.heads = [new.get(s.heads[i], 0) for i in keep]
    if s.names:
        h.names = [s.names[i] for i in keep]
        for k, tag in enumerate(h.names):  # a name may have lost its first word
            if tag[0] == 'I' and (k == 0 or h.names[k - 1][2:] != tag[2:]): h.names[k] = 'B' + tag[1:]
    return h


ECHOES = 3  # of every sentence
CONTENT = ('NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV')


class Echoes:
    """Sentences like a given one with other words in it: names for names of the same kind, words for words of the same tag, words
    for words whose vectors are near. A word of the last sort has no certain tag and no lemma (None): the teachers say."""
    def __init__(self, train, matrix, vector_numbers):
        self.names, self.words = {}, {}
        seen = set()
        for s in train:
            for a, b, kind in name_spans(s): self.names.setdefault((kind, tuple(s.upos[a:b])), []).append((s.forms[a:b], s.lemmas[a:b], s.feats[a:b]))
            for i, u in enumerate(s.upos):
                key = self.key(s, i)
                if u not in CONTENT or (key, s.forms[i]) in seen: continue
                seen.add((key, s.forms[i]))
                self.words.setdefault(key, []).append((s.forms[i], s.lemmas[i]))
        self.near = self.neighbours({ft.lower(f) for w in self.words.values() for f, _ in w}, matrix, vector_numbers)

    @staticmethod
    def key(s, i): return s.upos[i], s.feats[i], s.forms[i][:1].isupper(), s.forms[i].isupper()

    @staticmethod
    def neighbours(words, matrix, numbers, most=40000, count=8):
        common = [w for w in list(numbers)[:most] if w.isalpha()]
        unit = F.normalize(matrix.float(), dim=1)
        table = unit[torch.tensor([numbers[w] - 1 for w in common], device=matrix.device)]
        known = sorted(w for w in words if w in numbers and w.isalpha())
        out = {}
        for i in range(0, len(known), 1000):
            part = known[i:i + 1000]
            top = (unit[torch.tensor([numbers[w] - 1 for w in part], device=matrix.device)] @ table.T).topk(count + 1).indices.tolist()
            for w, t in zip(part, top): out[w] = [common[k] for k in t if common[k] != w][:count]
        return out

    def neighbour(self, s, i, rng):
        """Puts a word with a near vector in place i, in the same case."""
        near = self.near.get(ft.lower(s.forms[i]))
        if not near: return
        f, old = rng.choice(near), s.forms[i]
        s.forms[i] = ft.upper(f) if len(old) > 1 and old.isupper() else ft.upper(f[:1]) + f[1:] if old[:1].isupper() else f
        s.upos[i] = s.feats[i] = s.lemmas[i] = None

    def echo(self, s, rng):
        h = treebank.Sentence()
        h.forms, h.lemmas, h.upos, h.feats = list(s.forms), list(s.lemmas), list(s.upos), list(s.feats)
        h.rels, h.heads, h.spaces, h.names = s.rels, s.heads, s.spaces, s.names
        named = set()
        for a, b, kind in name_spans(s):
            named.update(range(a, b))
            p = rng.random()
            if p < 0.35: h.forms[a:b], h.lemmas[a:b], h.feats[a:b] = rng.choice(self.names[kind, tuple(s.upos[a:b])])
            elif p < 0.6:
                for i in range(a, b):
                    if s.upos[i] == 'PROPN': self.neighbour(h, i, rng)
        for i, u in enumerate(s.upos):
            if u not in CONTENT or i in named: continue
            p = rng.random()
            if p < 0.12: h.forms[i], h.lemmas[i] = rng.choice(self.words[self.key(s, i)])
            elif p < 0.28: self.neighbour(h, i, rng)
        return h


def name_spans(s):
    """-> (start, end, kind) of every name"""
    out, tags = [], s.names or []
    for i, tag in enumerate(tags):
        if tag[0] == 'B': out.append((i, next((k for k in range(i + 1, len(tags)) if tags[k][0] != 'I'), len(tags)), tag[2:]))
    return out


class Numbers:
    """Turns sentences into tensors with one set of tables."""
    def __init__(self, t, vector_numbers):
        self.t, self.vector = t, vector_numbers
        self.tag, self.lemma, self.rel, self.name = ({x: i for i, x in enumerate(t[k])} for k in ('tags', 'lemmas', 'relations', 'names'))
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
        """[n, kinds]: table rows; for the vector its number"""
        rows, unknown = self.t['rows'], self.t['unknown']
        number = lambda k, x: self.vector.get(x, 0) if k == VECTOR else rows[k].get(x, unknown[k])
        return torch.tensor([[number(k, x) for k, x in enumerate(f)] for f in ft.sentence_features(forms, spaces)], dtype=torch.int32)

    def lemmas(self, forms, lemmas):
        return torch.tensor([-100 if l is None else self.lemma.get(ft.lemma_script(f, l), -100) for f, l in zip(forms, lemmas)])

    def sentence(self, s, augment):
        d = dict(n=len(s.forms),
                 upos=torch.tensor([-100 if u is None else self.upos[u] for u in s.upos]),
                 tags=torch.tensor([-100 if u is None else self.tag_of(u, f) for u, f in zip(s.upos, s.feats)]),
                 heads=torch.tensor(s.heads), rels=torch.tensor([self.rel_of(r) for r in s.rels]),
                 names=torch.tensor([self.name[t] for t in s.names]) if s.names else torch.full((len(s.forms),), -100))
        variants = [s.forms]
        if augment:  # lower case, upper case, headline
            variants.append([ft.lower(f) for f in s.forms])
            variants.append([ft.upper(f) for f in s.forms])
            variants.append([ft.upper(f[:1]) + f[1:] if len(f) >= 4 or i == 0 or u in ('NOUN', 'VERB', 'PROPN', 'ADJ', 'PRON', 'AUX') else f
                             for i, (f, u) in enumerate(zip(s.forms, s.upos))])
        d['variants'] = [(self.features(f, s.spaces), self.lemmas(f, s.lemmas)) for f in variants]
        if augment == 'headlines' and (h := headline(s)): d['headline'] = self.sentence(h, True)
        d['cut'] = len(s.forms) > 3 and s.upos[-1] == 'PUNCT' and len(s.forms) not in s.heads and s.heads[-1] != 0
        return d


def choose(d, rng):
    """One sentence for this epoch: mostly as written, else a variant, an echo or a headline; sometimes without its last mark."""
    p = rng.random()
    if 'headline' in d and p < 0.12: return d['headline'], rng.choices((0, 1, 2, 3), (2, 1, 2, 4))[0], False
    if 'echoes' in d and p > 0.62: return rng.choice(d['echoes']), 0, False
    p = rng.random()
    v = 0 if p < 0.77 else 1 if p < 0.92 else 2 if p < 0.95 else 3
    cut = d['cut'] and rng.random() < (0.7 if v == 3 else 0.05)
    return d, min(v, len(d['variants']) - 1), cut


def batches(chosen, words, rng):
    """Lists of about `words` words; sentences of like length together."""
    order = sorted(chosen, key=lambda c: c[0]['n'] + (rng.random() * 2 if rng else 0))
    out, cur, size = [], [], 0
    for c in order:
        if cur and size + c[0]['n'] > words:
            out.append(cur); cur, size = [], 0
        cur.append(c); size += c[0]['n']
    if cur: out.append(cur)
    if rng: rng.shuffle(out)
    return out


def certain(labels, size):
    """Labels as probabilities; nothing for unknown ones."""
    return F.one_hot(labels.clamp_min(0), size) * (labels >= 0).float().unsqueeze(1)


LIKELIEST = 8  # classes of which an opinion is kept


def sparse(p):
    """Probabilities [n, classes] -> the likeliest classes and theirs, which sum to 1"""
    top = p.topk(min(LIKELIEST, p.shape[1]))
    return top.indices.to(torch.int16).cpu(), (top.values / top.values.sum(1, keepdim=True)).half().cpu()


def dense(opinion, n, size):
    classes, p = opinion
    return torch.zeros(n, size).scatter_(1, classes[:n].long(), p[:n].float())


def tensors(batch, gap, soft=None):
    """W words at the places `at` of N; `place` [B, T] their numbers by sentence; targets by word; and of the
    teachers' opinions, where given: arcs [B, T, T + 1], the others by word."""
    lengths = [d['n'] - cut for d, _, cut in batch]
    B, T, W = len(batch), max(lengths), sum(lengths)
    N = W + gap * B
    rows = torch.zeros(N, len(ft.KINDS), dtype=torch.long)
    place = torch.full((B, T), W)
    heads = torch.full((B, T), -100)
    at, head_rows, parts = [], [], {k: [] for k in ('upos', 'tags', 'lemmas', 'rels', 'names')}
    p = w = 0
    for b, (d, v, cut) in enumerate(batch):
        n = lengths[b]
        variant, lemmas = d['variants'][v]
        rows[p:p + n] = variant[:n]
        at.append(torch.arange(p, p + n))
        place[b, :n] = torch.arange(w, w + n)
        h = d['heads'][:n]
        heads[b, :n] = h
        head_rows.append(torch.where(h > 0, h - 1 + w, torch.full_like(h, W)))
        for k in parts: parts[k].append((lemmas if k == 'lemmas' else d[k])[:n])
        p += n + gap; w += n
    at = torch.cat(at)
    mask = torch.zeros(N, 1)
    mask[at] = 1
    t = dict(rows=rows, place=place, heads=heads, at=at, mask=mask, head_rows=torch.cat(head_rows), **{k: torch.cat(v) for k, v in parts.items()})
    if soft is not None:
        arcs = torch.zeros(B, T, T + 1)
        others = {k: [] for k in ('rels', 'upos', 'tags', 'lemmas')}
        sizes = soft['sizes']
        for b, (d, v, cut) in enumerate(batch):
            n, s = lengths[b], soft.get(d.get('number'))
            lemmas = certain(d['variants'][v][1][:n], sizes['lemmas'])
            if s is None:  # a headline, on which nobody was asked
                arcs[b, torch.arange(n), d['heads'][:n]] = 1.0
                for k in ('rels', 'upos', 'tags'): others[k].append(certain(d[k][:n], sizes[k]))
                others['lemmas'].append(lemmas)
                continue
            arcs[b, :n, :n + 1] = s['arcs'][:n, :n + 1].float()
            for k in ('rels', 'upos', 'tags'): others[k].append(dense(s[k], n, sizes[k]))
            others['lemmas'].append(dense(s['lemmas'], n, sizes['lemmas']) if v == 0 else lemmas)  # in another case a word has another script
        t['soft'] = dict(arcs=arcs, **{k: torch.cat(v) for k, v in others.items()})
    return {k: {j: x.to(DEVICE) for j, x in v.items()} if k == 'soft' else v.to(DEVICE) for k, v in t.items()}
