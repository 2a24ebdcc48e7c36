"""The parser's network in PyTorch: what train/README.md describes and src/syntax repeats in C.

Sentences of a batch stand one behind the other in one long row of words, some empty places apart (Parser.gap),
so that the convolutions of one never reach into the next.
"""
import math, random

import torch
import torch.nn as nn
import torch.nn.functional as F

import features as ft

UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split()
DEVICE = 'cuda' if torch.cuda.is_available() else 'cpu'
CONFIG = dict(embedding=64, width=256, gate=128, dilations=[1, 1, 2, 2, 4, 4, 8, 8], arc=192, label=128, morph=192)
TEACHER = dict(dilations=[1, 1, 2, 2, 4, 4])  # where teachers differ: quicker, and there are several
VECTOR = ft.KINDS.index('vector')


def fast_type():
    """bfloat16 where the processor multiplies it in hardware, else float32."""
    if DEVICE == 'cuda': return torch.bfloat16
    try:
        flags = open('/proc/cpuinfo').read()
    except OSError:
        return torch.float32
    return torch.bfloat16 if 'amx_bf16' in flags or 'avx512_bf16' in flags else torch.float32


# ---- quantisation: the same roundings as src/nn

def fake_weight(w):
    """int8, one scale an output row."""
    s = w.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
    return torch.clamp(torch.floor(w / s + 0.5), -127, 127) * s

def fake_rows(x):
    """7 bits, symmetric, one scale a row."""
    s = x.abs().amax(-1, keepdim=True).clamp_min(1e-8) / 63
    return torch.floor(x / s + 0.5).clamp(-63, 63) * s

def fake_fixed(x, s):
    """7 bits, symmetric, one scale for the whole layer; what lies outside is cut."""
    return torch.floor(x / s + 0.5).clamp(-63, 63) * s


class Taps(torch.autograd.Function):
    """[N, w] -> [N, 3 w]: the words d places before, the word, the word d places behind."""
    @staticmethod
    def forward(ctx, x, d):
        ctx.d = d
        out = x.new_zeros(x.shape[0], 3, x.shape[1])
        out[d:, 0] = x[:-d]
        out[:, 1] = x
        out[:-d, 2] = x[d:]
        return out.view(x.shape[0], -1)

    @staticmethod
    def backward(ctx, g):
        d = ctx.d
        g = g.view(g.shape[0], 3, -1)
        out = g[:, 1].clone()
        out[:-d] += g[d:, 0]
        out[d:] += g[:-d, 2]
        return out, None


class Parser(nn.Module):
    def __init__(self, sizes, rows, vectors, config=CONFIG, drop=None):
        super().__init__()
        c = self.config = dict(config)
        self.sizes, self.drop = sizes, drop or {}
        self.gap = max(c['dilations'])  # empty places between sentences
        e, w, g = c['embedding'], c['width'], c['gate']
        kinds = len(ft.KINDS)
        self.table = torch.randn(rows, e) * 0.1  # trained apart: only the rows that a batch uses change
        self.table[0] = 0
        self.vectors = vectors  # [words, 100], given; a learned projection makes feature rows of them
        self.project = nn.Linear(vectors.shape[1], e, bias=False)
        self.project.weight.data.mul_(0.5)
        self.no_vector = nn.Parameter(torch.zeros(e))
        self.input = nn.Linear(kinds * e, w)
        self.conv = nn.ModuleList(nn.Linear(3 * w, 2 * g) for _ in c['dilations'])
        self.back = nn.ModuleList(nn.Linear(g, w) for _ in c['dilations'])
        self.heads = nn.Linear(w, 2 * c['arc'] + 2 * c['label'] + c['morph'])
        self.arc = nn.Linear(c['arc'], c['arc'])
        self.root_arc = nn.Parameter(torch.randn(c['arc']) * 0.1)
        self.root_label = nn.Parameter(torch.randn(c['label']) * 0.1)
        self.label = nn.Linear(2 * c['label'], sizes['relations'])
        self.morph = nn.Linear(c['morph'], len(UPOS) + sizes['tags'] + sizes['lemmas'] + sizes['names'])
        nn.init.normal_(self.arc.weight, std=0.5 / math.sqrt(c['arc']))
        for b in self.back: b.weight.data.mul_(0.5)
        self.register_buffer('conv_scale', torch.full((len(c['dilations']),), 6.0 / 63))
        self.register_buffer('out_scale', torch.tensor(6.0 / 63))
        self.register_buffer('kind_scale', torch.zeros(kinds))
        self.quantised = False
        self.fast = fast_type()
        self.masks = {}
        self.watch = None  # a list: collects the sizes seen by the fixed scales

    # what a word enters with: rows of the table for all kinds but the vector's, whose row is projected
    def embed(self, part, inverse, vector):
        """part [rows used, e]; inverse [N, kinds - 1] into it; vector [N], 0: none -> [N, kinds * e]"""
        x = F.embedding(inverse, part)
        v = self.project(self.vectors[(vector - 1).clamp_min(0)])
        v = torch.where((vector > 0).unsqueeze(-1), v, self.no_vector).unsqueeze(1)
        return torch.cat([x[:, :VECTOR], v, x[:, VECTOR:]], 1).flatten(1)

    def lin(self, layer, x):
        if self.quantised: return F.linear(x, fake_weight(layer.weight), layer.bias)
        bias = None if layer.bias is None else layer.bias.to(self.fast)
        return F.linear(x.to(self.fast), layer.weight.to(self.fast), bias)

    def norm(self, x): return F.layer_norm(x, (x.shape[-1],), eps=1e-5)

    def dropped(self, x, share):
        """Dropout. Drawing random numbers costs more than all else here, so masks are stretches of one long row of them,
        each begun at random."""
        p = self.drop.get(share, 0)
        if not self.training or p == 0: return x
        if p not in self.masks or random.random() < 0.004:
            self.masks[p] = ((torch.rand(1 << 22, device=x.device) >= p) / (1 - p)).to(self.fast)
        start = random.randrange((1 << 22) - x.numel())
        return x * self.masks[p][start:start + x.numel()].view_as(x)

    def encode(self, x, t):
        mask = t['mask']
        if self.quantised:
            x = fake_fixed(x.view(x.shape[0], len(ft.KINDS), -1), self.kind_scale.view(1, -1, 1)).flatten(1)
        h = self.norm(self.lin(self.input, x).float())
        h = self.dropped(h, 'input')
        for k, d in enumerate(self.config['dilations']):
            x = self.norm(h)
            if self.watch is not None: self.watch.append((k, x[t['at']].detach()))
            if self.quantised: x = fake_fixed(x, self.conv_scale[k])
            else: x = x.to(self.fast)
            x = Taps.apply(x * mask.to(x.dtype), d)
            a, b = self.lin(self.conv[k], x).chunk(2, -1)
            x = self.dropped(a * torch.sigmoid(b), 'branch')
            if self.quantised: x = fake_rows(x)
            h = h + self.lin(self.back[k], x).float()
        x = self.norm(h)[t['at']]
        if self.watch is not None: self.watch.append((-1, x.detach()))
        return fake_fixed(x, self.out_scale) if self.quantised else x

    def forward(self, x, t):
        """-> arcs [B, T, T + 1], column 0 the root; label dependents [W, l], label heads [W + 1, l]; morph [W, ...]"""
        c = self.config
        x = self.lin(self.heads, self.encode(x, t)).float()
        ad, ah, ld, lh, m = x.split([c['arc'], c['arc'], c['label'], c['label'], c['morph']], -1)
        ad, ah, m = (self.dropped(F.leaky_relu(y, 0.125), 'heads') for y in (ad, ah, m))
        if self.quantised: ad, ah, m = fake_rows(ad), fake_rows(ah), fake_rows(m)
        image = self.lin(self.arc, ad).float()
        root = self.root_arc
        if self.quantised: image, root = fake_rows(image), fake_rows(root)
        place = t['place']  # [B, T] numbers of words; W where there is none
        zero = image.new_zeros(1, image.shape[1])
        image = torch.cat([image, zero])[place]
        heads = torch.cat([root.expand(place.shape[0], 1, -1), torch.cat([ah, zero])[place]], 1)
        arcs = torch.matmul(image.to(self.fast), heads.to(self.fast).transpose(1, 2)).float() if not self.quantised else \
            torch.matmul(image, heads.transpose(1, 2))
        nobody = torch.cat([torch.zeros_like(place[:, :1], dtype=torch.bool), place == x.shape[0]], 1)
        arcs = arcs.masked_fill(nobody.unsqueeze(1), -1e4)
        return arcs, ld, torch.cat([lh, self.root_label.unsqueeze(0)]), self.lin(self.morph, m).float()

    def relations(self, ld, lh, heads):
        """heads [W]: the number of the head's row in lh (W: the root) -> [W, relations]"""
        h = lh[heads]
        z = torch.cat([F.relu(ld + h), ld * h], -1)
        z = self.dropped(z, 'heads')
        if self.quantised: z = fake_rows(z)
        return self.lin(self.label, z).float()

    def split_morph(self, morph):
        """-> UPOS, tags, lemmas, names"""
        s = self.sizes
        return morph.split([len(UPOS), s['tags'], s['lemmas'], s['names']], -1)
