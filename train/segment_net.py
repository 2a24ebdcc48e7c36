"""The segmenter's net in PyTorch, with the arithmetic of the C code.

Rows of atoms, paragraphs apart by GAP empty rows, so that one matrix product serves many.
Quantisation (src/nn/nn.h): weights int8 with a scale per output row; activations in [-63, 63]
with one fixed scale, after a layer norm without gain and bias.
"""
import struct

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from container import F32, U8, WEIGHTS
from segment_text import FEATURES

HIDDEN = 64
TAPS = 3
DILATIONS = (1, 2, 4, 8)
GAP = 8            # at least the widest dilation times (TAPS // 2)
LIMIT = 4.0        # activations beyond it are cut
ACTIVATION_SCALE = LIMIT / 63
CLASSES = 5        # join token sentence | keep split


def pack(paragraph_rows):
    """-> ids [rows, features], mask [rows]"""
    total = GAP + sum(len(r) + GAP for r in paragraph_rows)
    ids = np.zeros((total, len(FEATURES)), np.int64)
    mask = np.zeros(total, np.float32)
    at = GAP
    for rows in paragraph_rows:
        ids[at:at + len(rows)] = rows
        mask[at:at + len(rows)] = 1
        at += len(rows) + GAP
    return torch.from_numpy(ids), torch.from_numpy(mask)


def fake_fixed(x):
    """Activations as C sees them, the gradient passing straight through where they are not cut."""
    cut = torch.clamp(x, -LIMIT, LIMIT)
    with torch.no_grad():
        q = torch.floor(cut / ACTIVATION_SCALE + 0.5) * ACTIVATION_SCALE
    return cut + (q - cut).detach()


def weight_scale(w):
    scale = w.abs().amax(-1, keepdim=True) / 127
    return torch.where(scale > 0, scale, torch.ones_like(scale))


def fake_weight(w):
    with torch.no_grad():
        scale = weight_scale(w)
        q = torch.clamp(torch.round(w / scale), -127, 127) * scale
    return w + (q - w).detach()


def table_scale(tables):
    """All tables share one scale, so that a row of features goes into the product as it is."""
    return max(t.weight.abs().max().item() for t in tables) / 63


def fake_table(w, scale):
    with torch.no_grad():
        q = torch.floor(w / scale + 0.5) * scale
    return w + (q - w).detach()


def read_model(path):
    """The segmenter's tensors in a model file, as export names them (layout: container.py)."""
    data = open(path, 'rb').read()
    count = struct.unpack_from('<I', data, 12)[0]
    tensors = {}
    for i in range(count):
        name, offset, size, kind, *shape = struct.unpack_from('<32sQQI3I', data, 64 + 64 * i)
        name, part = name.rstrip(b'\0').decode(), data[offset:offset + size]
        if not name.startswith('segment.'):
            continue
        if kind == WEIGHTS:       # [outputs/16][inputs/4][16][4]
            packed = np.frombuffer(part, np.int8).reshape(-1, shape[1] // 4, 16, 4)
            tensors[name] = packed.transpose(0, 2, 1, 3).reshape(-1, shape[1])[:shape[0]]
        elif kind in (U8, F32):
            array = np.frombuffer(part, np.uint8 if kind == U8 else '<f4').copy()
            tensors[name] = array.reshape(shape[:2]) if shape[1] > 1 else array
    for name in [n for n in tensors if n.endswith('.weight')]:
        for end in ('.scale', '.bias'):      # padded to 16
            key = name[:-len('.weight')] + end
            tensors[key] = tensors[key][:len(tensors[name])].copy()
    return tensors


class SegmentNet(nn.Module):
    def __init__(self, dropout=0.0, layers=len(DILATIONS)):
        super().__init__()
        self.fake = False
        self.tables = nn.ModuleList(nn.Embedding(rows, width) for _, rows, width in FEATURES)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.1)
        self.input = nn.Linear(sum(width for _, _, width in FEATURES), HIDDEN)
        self.convolutions = nn.ModuleList(nn.Linear(TAPS * HIDDEN, 2 * HIDDEN) for _ in range(layers))
        self.output = nn.Linear(HIDDEN, CLASSES)
        self.dropout = dropout

    def groups(self, rate, decay):
        """Tables learn slower: Adam would give a row seen once as much as one seen often."""
        tables = [t.weight for t in self.tables]
        known = {id(t) for t in tables}
        return [{'params': tables, 'weight_decay': decay, 'factor': rate},
                {'params': [p for p in self.parameters() if id(p) not in known], 'factor': 1.0}]

    def linear(self, layer, x):
        return F.linear(x, fake_weight(layer.weight) if self.fake else layer.weight, layer.bias)

    def norm(self, h):
        n = F.layer_norm(h, (HIDDEN,), eps=1e-5)
        return fake_fixed(n) if self.fake else torch.clamp(n, -LIMIT, LIMIT)

    def forward(self, ids, mask):
        parts = []
        # unseen words: forms are hidden now and then, so that the rest must do
        known = (torch.rand(len(ids), 1) > 0.2).float()
        scale = table_scale(self.tables) if self.fake else 0
        for k, table in enumerate(self.tables):
            weight = fake_table(table.weight, scale) if self.fake else table.weight
            part = F.embedding(ids[:, k], weight)
            if self.training and FEATURES[k][0] in ('lower', 'form', 'chunk'):
                part = part * known * (torch.rand(len(ids), 1) > 0.1).float()
            parts.append(part)
        x = F.dropout(torch.cat(parts, 1), self.dropout, self.training)
        keep = mask[:, None]
        h = torch.relu(self.linear(self.input, x)) * keep
        for layer, dilation in zip(self.convolutions, DILATIONS):
            padded = F.pad(self.norm(h), (0, 0, dilation, dilation))
            n = len(h)
            taps = torch.cat([padded[k * dilation:k * dilation + n] for k in range(TAPS)], 1)
            value, gate = self.linear(layer, taps).chunk(2, -1)
            branch = value * torch.clamp(gate * 0.25 + 0.5, 0, 1)
            h = (h + F.dropout(branch, self.dropout, self.training)) * keep
        return self.linear(self.output, self.norm(h))

    @torch.no_grad()
    def scores(self, paragraph_rows):
        """-> [[atoms, CLASSES]] of paragraphs"""
        ids, mask = pack(paragraph_rows)
        out, result, at = self.forward(ids, mask).numpy(), [], GAP
        for rows in paragraph_rows:
            result.append(out[at:at + len(rows)])
            at += len(rows) + GAP
        return result

    @classmethod
    def load(cls, path, dropout=0.0):
        """The net of an .npz that export wrote, or of a model file."""
        z = read_model(path) if path.endswith('.model') else dict(np.load(path))
        layers = sum(n.startswith('segment.convolution') and n.endswith('.weight') for n in z)
        net = cls(dropout, layers)
        with torch.no_grad():
            for (name, _, _), table in zip(FEATURES, net.tables):
                q = torch.from_numpy(z[f'segment.table.{name}'].astype(np.float32)) - 64
                table.weight.copy_(q * float(z['segment.scales'][0]))
            named = [('input', net.input), ('output', net.output)]
            named += [(f'convolution{k}', layer) for k, layer in enumerate(net.convolutions)]
            for name, layer in named:
                weight = z[f'segment.{name}.weight'].astype(np.float32)
                layer.weight.copy_(torch.from_numpy(weight * z[f'segment.{name}.scale'][:, None]))
                layer.bias.copy_(torch.from_numpy(z[f'segment.{name}.bias']))
        net.eval()
        net.fake = True
        return net

    @torch.no_grad()
    def export(self, path, contractions):
        tensors = {}

        def linear(name, layer):
            scale = weight_scale(layer.weight)
            q = torch.clamp(torch.round(layer.weight / scale), -127, 127)
            tensors[f'segment.{name}.weight'] = q.numpy().astype(np.int8)
            tensors[f'segment.{name}.scale'] = scale[:, 0].numpy().astype(np.float32)
            tensors[f'segment.{name}.bias'] = layer.bias.numpy().astype(np.float32)

        scale = table_scale(self.tables)
        for (name, _, _), table in zip(FEATURES, self.tables):
            q = torch.floor(table.weight / scale + 0.5)
            tensors[f'segment.table.{name}'] = (torch.clamp(q, -63, 63) + 64).numpy().astype(np.uint8)
        tensors['segment.scales'] = np.array([scale, ACTIVATION_SCALE], np.float32)
        linear('input', self.input)
        for k, layer in enumerate(self.convolutions):
            linear(f'convolution{k}', layer)
        linear('output', self.output)
        tensors['segment.contractions'] = np.frombuffer(contractions.source, np.uint8)
        np.savez(path, **tensors)
