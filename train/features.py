"""The word features of the parser: normalisation, lower-casing, word shape, the thirteen feature strings of a word and
their hash; and lemma scripts. src/syntax/word_features.c and lemma_script.c repeat all of it exactly.
tests/unit/fixtures/features.tsv, written by `features.py --fixture`, holds both sides together.
"""
import sys

import treebank

KINDS = ['form', 'lower', 'prefix1', 'prefix2', 'prefix3', 'prefix4', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'shape', 'vector', 'flags']
MASK = (1 << 64) - 1

APOSTROPHES = {0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x0060, 0x00B4, 0x02BC}
QUOTES = {0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB}
DASHES = {0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212}
DROPPED = {0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF}
SPACES = {0x0020, 0x0009, 0x00A0, 0x202F, 0x2009}


def normalise(form):
    """Curly quotes and dashes become plain ones, invisible characters and spaces go."""
    out = []
    for ch in form:
        c = ord(ch)
        if c < 0x60 and c != 0x20 and c != 0x09: out.append(ch)
        elif c in APOSTROPHES: out.append("'")
        elif c in QUOTES: out.append('"')
        elif c in DASHES: out.append('-')
        elif c == 0x2026: out.append('...')
        elif c in DROPPED or c in SPACES: pass
        else: out.append(ch)
    return ''.join(out)


def lower_code(c):
    if c < 0x80: return c + 32 if 0x41 <= c <= 0x5A else c
    if c < 0xC0: return c
    if c <= 0xDE: return c + 32 if c != 0xD7 else c
    if 0x100 <= c <= 0x137: return c | 1 if c not in (0x130, 0x131) else (0x69 if c == 0x130 else c)
    if 0x139 <= c <= 0x148: return c + 1 if c & 1 else c
    if 0x14A <= c <= 0x177: return c | 1
    if c == 0x178: return 0xFF
    if 0x179 <= c <= 0x17E: return c + 1 if c & 1 else c
    if c == 0x386: return 0x3AC
    if 0x388 <= c <= 0x38A: return c + 37
    if c == 0x38C: return 0x3CC
    if c in (0x38E, 0x38F): return c + 63
    if 0x391 <= c <= 0x3AB: return c + 32 if c != 0x3A2 else c
    if 0x410 <= c <= 0x42F: return c + 32
    if 0x400 <= c <= 0x40F: return c + 80
    return c


def upper_code(c):
    """The inverse of lower_code, for the blocks where one exists."""
    if c < 0x80: return c - 32 if 0x61 <= c <= 0x7A else c
    if c < 0xE0: return c
    if c <= 0xFE: return c - 32 if c != 0xF7 else c
    if c == 0xFF: return 0x178
    if 0x100 <= c <= 0x137: return c & ~1 if c not in (0x130, 0x131) else c
    if 0x139 <= c <= 0x148: return c if c & 1 else c - 1
    if 0x14A <= c <= 0x177: return c & ~1
    if 0x179 <= c <= 0x17E: return c if c & 1 else c - 1
    if c == 0x3AC: return 0x386
    if 0x3AD <= c <= 0x3AF: return c - 37
    if c == 0x3CC: return 0x38C
    if c in (0x3CD, 0x3CE): return c - 63
    if 0x3B1 <= c <= 0x3CB: return c - 32 if c != 0x3C2 else c
    if 0x430 <= c <= 0x44F: return c - 32
    if 0x450 <= c <= 0x45F: return c - 80
    return c


def is_upper(c): return lower_code(c) != c
def is_lower(c): return 0x61 <= c <= 0x7A or c == 0xDF or (c >= 0xE0 and upper_code(c) != c)
def lower(text): return ''.join(chr(lower_code(ord(ch))) for ch in text)
def upper(text): return ''.join(chr(upper_code(ord(ch))) for ch in text)
def title(text): return upper(text[:1]) + lower(text[1:])


def shape(text):
    """X upper, x lower, d digit, o other non-ASCII, ASCII punctuation itself; runs cut at three."""
    out, last, run = [], '', 0
    for ch in text:
        c = ord(ch)
        if is_upper(c): s = 'X'
        elif is_lower(c): s = 'x'
        elif 0x30 <= c <= 0x39: s = 'd'
        elif c >= 0x80: s = 'o'
        else: s = ch
        run = run + 1 if s == last else 1
        last = s
        if run <= 3: out.append(s)
        if len(out) == 12: break
    return ''.join(out)


def case_mode(forms):
    """How a sentence is written: 0 all lower case, 1 all upper case, 3 headline, 2 anything else."""
    uppers = lowers = long_words = capitals = 0
    for form in forms:
        codes = [ord(ch) for ch in form]
        for c in codes:
            if is_upper(c): uppers += 1
            elif is_lower(c): lowers += 1
        if len(codes) >= 4 and (is_upper(codes[0]) or is_lower(codes[0])):
            long_words += 1
            capitals += is_upper(codes[0])
    if uppers == 0: return 0
    if lowers == 0: return 1 if uppers >= 8 else 2
    if long_words >= 3 and capitals * 10 >= long_words * 9: return 3
    return 2


def fnv(kind, text):
    """FNV-1a, 64 bits, over the kind's number and the UTF-8 bytes; 0 is kept for an empty slot."""
    h = 0xCBF29CE484222325
    h = ((h ^ kind) * 0x100000001B3) & MASK
    for b in text.encode('utf-8'):
        h = ((h ^ b) * 0x100000001B3) & MASK
    return h or 1


def word_features(form, flags):
    """The feature strings of one word (form is normalised), in the order of KINDS."""
    low = ''.join('0' if '0' <= ch <= '9' else ch for ch in lower(form))
    return [form, low, low[:1], low[:2], low[:3], low[:4], low[-1:], low[-2:], low[-3:], low[-4:], shape(form), low, chr(32 + flags)]


def sentence_features(forms, spaces):
    """forms as written; spaces[i] true when white space (or the sentence's end) follows word i."""
    forms = [normalise(f) for f in forms]
    mode = case_mode(forms)
    out = []
    for i, form in enumerate(forms):
        before = i == 0 or spaces[i - 1]
        after = i == len(forms) - 1 or spaces[i]
        out.append(word_features(form, (i == 0) + 2 * before + 4 * after + 8 * mode))
    return out


def lemma_base(form):
    """What a lemma is made from: the word as written, apostrophes made plain, invisible characters gone."""
    return ''.join("'" if ord(ch) in APOSTROPHES else ch for ch in form if ord(ch) not in DROPPED)


def lemma_script(form, lemma):
    """-> 'L2+y': L lower, K keep, T title, U upper; characters cut from the end; text put there."""
    base = lemma_base(form)
    best = None
    for casing in 'LKTU':
        b = apply_casing(casing, base)
        p = 0
        while p < len(b) and p < len(lemma) and b[p] == lemma[p]: p += 1
        cost = len(b) - p + len(lemma) - p
        if best is None or cost < best[0]: best = (cost, f'{casing}{len(b) - p}+{lemma[p:]}')
    return best[1]


def apply_casing(casing, base):
    return {'L': lower, 'T': title, 'U': upper}.get(casing, str)(base)


def apply_script(script, form):
    base = apply_casing(script[0], lemma_base(form))
    cut, _, added = script[1:].partition('+')
    cut = int(cut)
    if cut > len(base): return base
    return (base[:len(base) - cut] + added) or base


def write_fixture(treebanks, out):
    """A few hundred words of every kind with their features' hashes, for the C test."""
    seen = set()
    words = ['’s', 'don’t', '“', '—', '…', 'ÉCOLE', 'Łódź', 'ΑΘΉΝΑ', 'ЁЖИК', 'U.S.-China', '2021-08-03', '$4.5', 'naïve', 'ÿ', 'Ÿ', 'İzmir', 'x', 'A', '北京', '😀', 'co\u00adop', '1\u00a0000', 'Straße']
    for path in treebanks:
        for s in treebank.read(path)[::97]: words += s.forms[:6]
    with open(out, 'w', encoding='utf-8') as f:
        f.write('# form, flags, normalised form, lower, upper, shape, hashes of the features\n')
        for k, w in enumerate(words):
            if w in seen: continue
            seen.add(w)
            n, flags = normalise(w), k % 32
            f.write('\t'.join([w, str(flags), n, lower(n), upper(n), shape(n)] + [f'{fnv(i, t):016x}' for i, t in enumerate(word_features(n, flags))]) + '\n')


if __name__ == '__main__':
    if len(sys.argv) >= 4 and sys.argv[1] == '--fixture': write_fixture(sys.argv[3:], sys.argv[2])
    else: sys.exit('usage: features.py --fixture OUT.tsv TREEBANK.conllu...')
