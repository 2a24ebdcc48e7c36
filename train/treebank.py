"""Reads treebanks (CoNLL-U), and the names that were annotated for them (train/names)."""
import os

NAMES = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'names')


class Sentence:
    """forms, spaces (true when white space follows), lemmas, upos, feats, heads, rels: lists, one entry a word; names: BIO
    tags, or None where nobody has annotated; id; genre."""
    def __init__(self):
        self.forms, self.spaces, self.lemmas, self.upos, self.feats, self.heads, self.rels = [], [], [], [], [], [], []
        self.names, self.id, self.genre = None, '', ''


def read(path):
    """-> sentences, with names where train/names has a file of the treebank's name"""
    out, cur, range_end, range_space, genre = [], None, 0, True, ''
    names = read_names(os.path.basename(path).replace('.conllu', '.tsv'))
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if not line:
            if cur and cur.forms:
                if names is not None: cur.names = bio(names.get(cur.id, []), len(cur.forms))
                out.append(cur)
            cur, range_end = None, 0
            continue
        if cur is None: cur = Sentence()
        if line[0] == '#':
            if line.startswith('# sent_id'): cur.id = line.split('=')[1].strip()
            if line.startswith('# meta::genre'): genre = line.split('=')[1].strip()
            cur.genre = genre
            continue
        c = line.split('\t')
        if '.' in c[0]: continue
        space = 'SpaceAfter=No' not in c[9]
        if '-' in c[0]:
            range_end, range_space = int(c[0].split('-')[1]), space
            continue
        i = int(c[0])
        if i < range_end: space = False
        elif i == range_end: space = range_space
        for field, value in zip((cur.forms, cur.spaces, cur.lemmas, cur.upos, cur.feats, cur.heads, cur.rels), (c[1], space, c[2], c[3], c[5], int(c[6]), c[7])):
            field.append(value)
    return out


def read_names(file):
    """{sentence: [(first word, last word, kind)]} from lines "sentence TAB 1-2 person, 5 place"; None without such a file"""
    path = os.path.join(NAMES, file)
    if not os.path.exists(path): return None
    out = {}
    for line in open(path, encoding='utf-8'):
        if line[0] == '#': continue
        sentence, _, spans = line.rstrip('\n').partition('\t')
        out[sentence] = []
        for span in spans.split(', '):
            where, kind = span.split(' ')
            first, _, last = where.partition('-')
            out[sentence].append((int(first), int(last or first), kind))
    return out


def bio(spans, count):
    tags = ['O'] * count
    for first, last, kind in spans:
        tags[first - 1:last] = ['B-' + kind] + ['I-' + kind] * (last - first)
    return tags
