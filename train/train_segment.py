#!/usr/bin/env python3
"""Train the sentence and word segmenter.

usage: train_segment.py --train A.conllu B.conllu --dev NAME=C.conllu ... --out segment.npz
                        --news segment_news.txt --contractions lexicon/contractions.txt

The net: hashed features of every atom -> 64 numbers -> gated convolutions -> join, token or
sentence, and whether a token is a contraction written without its apostrophe. The last
epochs train with the quantisation that C uses.
"""
import argparse
import random
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import segment_data
import segment_text
from segment_net import SegmentNet, pack, GAP
from segment_decode import Contractions, decode

JOIN, TOKEN, SENTENCE = 0, 1, 2


def examples(rendered, contractions):
    """-> [(feature rows, labels, allowed, split labels)]"""
    out = []
    for text, tokens in rendered:
        atoms, gaps, rows = segment_text.features(text)
        if not atoms:
            continue
        sentence_at = {t[0] for t in tokens if t[2]}
        token_at = {t[0]: t for t in tokens}
        labels = np.zeros(len(atoms), np.int64)
        split = np.full(len(atoms), -100, np.int64)
        ends = {a[1] for a in atoms}
        for i, (start, end, kind, _) in enumerate(atoms):
            if start in token_at:
                labels[i] = SENTENCE if start in sentence_at else TOKEN
                token = token_at[start]
                if token[1] == end and contractions.candidate(text[start:end], kind):
                    split[i] = int(len(token[3]) > 1)
            elif gaps[i]:
                labels[i] = -100     # white space inside a treebank token: never learnt
        labels[0] = -100
        out.append((np.array(rows, np.int64), labels, np.array([g != 0 for g in gaps[:-1]]), split))
    return out


def imitation(teachers, ids, mask, spaced, cut, labels):
    """Cross-entropy against the teachers' mean probabilities; where they are wrong, the label's."""
    with torch.no_grad():
        hidden = 30.0 * F.pad(spaced[:, None].float(), (0, 2))
        opinion = sum(torch.softmax(t(ids, mask)[:, :3] - hidden, 1) for t in teachers)
        opinion = opinion / len(teachers)
        label = F.one_hot(labels.clamp(min=0), 3).float()
        right = opinion.argmax(1) == labels
        opinion = torch.where(right[:, None], opinion, label) * (labels >= 0)[:, None]
    return -(opinion * torch.log_softmax(cut, 1)).sum() / (labels >= 0).sum()


def evaluate(net, path, contractions, variants=('plain',)):
    """F1 of tokens, sentences and words against a treebank's own raw text."""
    paragraphs = segment_data.read_paragraphs(path)
    scores = {}
    for variant in variants:
        hit, gold_n, own_n = [0, 0, 0], [0, 0, 0], [0, 0, 0]
        for paragraph in paragraphs:
            if variant == 'lower':
                paragraph = segment_data.map_forms(paragraph, segment_data.lower)
            text, tokens = segment_data.render(paragraph)
            if variant == 'wrapped':
                text = segment_data.wrapped(text, tokens, 80)
            own = decode(net, text, contractions)
            gold_sets, own_sets = spans_of(tokens), spans_of(own)
            for k in range(3):
                hit[k] += len(gold_sets[k] & own_sets[k])
                gold_n[k] += len(gold_sets[k])
                own_n[k] += len(own_sets[k])
        scores[variant] = [200.0 * h / (g + o) for h, g, o in zip(hit, gold_n, own_n)]
    return scores


def spans_of(tokens):
    spans, sentences, words, begin = set(), set(), set(), None
    for k, (start, end, first, parts) in enumerate(tokens):
        spans.add((start, end))
        if first:
            if begin is not None:
                sentences.add((begin, tokens[k - 1][1]))
            begin = start
        if len(parts) == 1:
            words.add((start, end))
        else:
            at = start
            for part in parts:
                words.add((at, at + len(part)))
                at += len(part)
    if begin is not None:
        sentences.add((begin, tokens[-1][1]))
    return spans, sentences, words


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--train', nargs='+', required=True)
    parser.add_argument('--news', help='segment_news.txt')
    parser.add_argument('--copies', type=int, default=8, help='fillings of each news template an epoch')
    parser.add_argument('--dev', nargs='+', required=True, help='NAME=FILE')
    parser.add_argument('--contractions', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--epochs', type=int, default=22)
    parser.add_argument('--quantised', type=int, default=6, help='last epochs with quantisation')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--rate', type=float, default=0.004)
    parser.add_argument('--table-rate', type=float, default=0.1, help='relative to --rate')
    parser.add_argument('--table-decay', type=float, default=2.0)
    parser.add_argument('--dropout', type=float, default=0.25)
    parser.add_argument('--start', help='.npz of a net to go on from')
    parser.add_argument('--teachers', nargs='*', default=[],
                        help='.npz of nets whose mean opinion is learnt beside the treebanks')
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    np.random.seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    contractions = Contractions(args.contractions)
    paragraphs = [p for path in args.train for p in segment_data.read_paragraphs(path)]
    news = segment_data.NewsTemplates(args.news) if args.news else None
    net = SegmentNet.load(args.start, args.dropout) if args.start else SegmentNet(args.dropout)
    teachers = [SegmentNet.load(path) for path in args.teachers]
    print(sum(p.numel() for p in net.parameters()), 'parameters', flush=True)
    groups = net.groups(args.table_rate, args.table_decay)
    optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01)
    average = None
    start, step, total = time.time(), 0, None
    for epoch in range(args.epochs):
        net.train()
        net.fake = epoch >= args.epochs - args.quantised
        extra = news.paragraphs(rng, args.copies) if news else []
        data = examples(segment_data.augmented(paragraphs + extra, rng), contractions)
        batches, current, size = [], [], 0
        for example in data:
            current.append(example)
            size += len(example[0])
            if size > 3000:
                batches.append(current)
                current, size = [], 0
        if current:
            batches.append(current)
        total = total or len(batches) * args.epochs
        loss_sum = 0.0
        for batch in batches:
            rate = args.rate * min(1.0, (step + 1) / 100) * max(0.01, 0.5 * (1 + np.cos(np.pi * min(1, step / total))))
            for group in optimizer.param_groups:
                group['lr'] = rate * group['factor']
            ids, mask = pack([b[0] for b in batch])
            labels = torch.full((len(ids),), -100)
            split = torch.full((len(ids),), -100)
            spaced = torch.zeros(len(ids), dtype=torch.bool)
            at = GAP
            for rows, own, allowed, own_split in batch:
                labels[at:at + len(own)] = torch.from_numpy(own)
                split[at:at + len(own)] = torch.from_numpy(own_split)
                spaced[at:at + len(own)] = torch.from_numpy(allowed)
                at += len(own) + GAP
            scores = net(ids, mask)
            cut = scores[:, :3] - 30.0 * F.pad(spaced[:, None].float(), (0, 2))
            loss = F.cross_entropy(cut, labels, ignore_index=-100)
            if teachers:
                loss = 0.5 * loss + 0.5 * imitation(teachers, ids, mask, spaced, cut, labels)
            if (split >= 0).any():
                loss = loss + 0.02 * F.cross_entropy(scores[:, 3:], split, ignore_index=-100)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            loss_sum += loss.item()
            if epoch >= args.epochs - 4:
                state = {k: v.detach().clone() for k, v in net.state_dict().items()}
                if average is None:
                    average, averaged = {k: v.double() for k, v in state.items()}, 1
                else:
                    averaged += 1
                    for k, v in state.items():
                        average[k] += (v - average[k]) / averaged
        print(f'epoch {epoch + 1} loss {loss_sum / len(batches):.4f} {time.time() - start:.0f} s', end='', flush=True)
        if epoch % 4 == 3 or epoch == args.epochs - 1:
            net.eval()
            report(net, args.dev[:], contractions, ('plain',))
        print(flush=True)
    net.load_state_dict({k: v.float() for k, v in average.items()})
    net.eval()
    net.fake = True
    print('average of the last epochs:', end='')
    report(net, args.dev, contractions, ('plain', 'lower', 'wrapped'))
    print()
    net.export(args.out, contractions)


def report(net, files, contractions, variants):
    for item in files:
        name, path = item.split('=', 1)
        for variant, (tokens, sentences, words) in evaluate(net, path, contractions, variants).items():
            print(f' | {name} {variant} t {tokens:.2f} s {sentences:.2f} w {words:.2f}', end='', flush=True)


if __name__ == '__main__':
    main()
