#!/usr/bin/env python3
"""The mean of the weights of nets that learnt on from the same net: better than each of them.

usage: segment_average.py --contractions lexicon/contractions.txt --out OUT.npz A.npz[=WEIGHT] B.npz[=WEIGHT] ...

A.npz may be a model file too (models/casus.model): its segmenter is read.
"""
import argparse

import torch

from segment_decode import Contractions
from segment_net import SegmentNet


def mean(nets, weights):
    states = [net.state_dict() for net in nets]
    total = sum(weights)
    out = SegmentNet(layers=len(nets[0].convolutions))
    out.load_state_dict({k: (sum(w * s[k].double() for w, s in zip(weights, states)) / total).float()
                         for k in states[0]})
    out.eval()
    out.fake = True
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--contractions', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('nets', nargs='+')
    args = parser.parse_args()
    paths = [item.partition('=') for item in args.nets]
    nets = [SegmentNet.load(path) for path, _, _ in paths]
    mean(nets, [float(weight or 1) for _, _, weight in paths]).export(args.out, Contractions(args.contractions))


if __name__ == '__main__':
    main()
