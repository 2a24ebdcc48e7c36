"""From scores to sentences, tokens and words, as src/segment/ does it."""
import numpy as np

import segment_text

LONG_SENTENCE = 400     # words; a longer sentence is cut at its best place
LONGEST_TOKEN = 1024    # code points


class Contractions:
    """lexicon/contractions.txt; the file says what its lines mean."""

    def __init__(self, path):
        self.suffixes, self.whole, self.guess, self.guess_suffix = [], {}, {}, []
        kept = []
        for line in open(path, encoding='utf-8'):
            fields = line.split('#')[0].split()
            if not fields:
                continue
            kept.append(' '.join(fields))
            kind, rest = fields[0], fields[1:]
            if kind == 'suffix':
                self.suffixes.append((rest[0], None))
            elif kind == 'after':
                self.suffixes.append((rest[1], rest[0]))
            elif kind == 'guess-suffix':
                self.guess_suffix.append(rest[0])
            elif kind in ('whole', 'guess'):
                if ''.join(rest[1:]) != rest[0]:
                    raise ValueError(f'{path}: {line!r}: the parts must spell the form')
                (self.whole if kind == 'whole' else self.guess)[rest[0]] = [len(p) for p in rest[1:]]
            else:
                raise ValueError(f'{path}: {line!r}: unknown kind')
        self.source = ('\n'.join(kept) + '\n').encode()

    def guessed(self, form):
        """Sizes of the words that `form` may be, or None."""
        if form in self.guess:
            return self.guess[form]
        for ending in self.guess_suffix:
            if form.endswith(ending) and len(form) >= 4 and form not in self.whole:
                return [len(form) - len(ending), len(ending)]
        return None

    def candidate(self, surface, kind):
        return kind == 'a' and self.guessed(plain(surface)) is not None

    def split(self, surface, guess):
        """-> the words of a token; `guess`: the net says that a doubtful one is a contraction."""
        form = plain(surface)
        sizes = self.whole.get(form)
        if sizes is None and guess:
            sizes = self.guessed(form)
        if sizes is None:
            sizes, left = [], form
            while len(sizes) < 4:
                for ending, after in self.suffixes:
                    base = left[:-len(ending)]
                    if left.endswith(ending) and base and (
                            base[-1] in after if after else
                            base[-1] == '.' or segment_text.KIND[ord(base[-1])] == 'a'):
                        sizes.insert(0, len(ending))
                        left = base
                        break
                else:
                    break
            sizes.insert(0, len(left))
        if len(sizes) == 1:
            return [surface]
        # parts are counted from the end in characters that are not ignored
        words, end = [], len(surface)
        for size in reversed(sizes[1:]):
            start = end
            while size:
                start -= 1
                size -= segment_text.KIND[ord(surface[start])] != 'i'
            words.insert(0, surface[start:end])
            end = start
        return [surface[:end]] + words


def plain(surface):
    return surface.translate(segment_text.NORMALIZE).translate(segment_text.LOWER)


def cut_long(tokens, scores):
    """Sentences of more than LONG_SENTENCE words are cut where the net comes nearest to it."""
    # tokens: [start, end, first, words, sentence margin]
    begin = 0
    while begin < len(tokens):
        words, k = 0, begin
        while k < len(tokens) and (k == begin or not tokens[k][2]):
            words += len(tokens[k][3])
            if words > LONG_SENTENCE:
                break
            k += 1
        if k < len(tokens) and words > LONG_SENTENCE:
            low = begin + max(1, (k - begin) // 2)
            best = max(range(low, max(k, low + 1)), key=lambda j: (tokens[j][4], j))
            tokens[best][2] = True
            begin = best
        else:
            begin = k
    return tokens


def from_scores(text, atoms, gaps, scores, contractions):
    """-> [[start, end, sentence starts here, words, margin]] of a paragraph"""
    tokens = []
    for i, (start, end, kind, _) in enumerate(atoms):
        s = scores[i]
        spaced = gaps[i] != 0
        if i == 0:
            label = 2
        elif spaced:
            label = 2 if s[2] > s[1] else 1
        else:
            label = 0 if s[0] >= s[1] and s[0] >= s[2] else 2 if s[2] > s[1] else 1
            if label == 0 and (start - tokens[-1][0] >= LONGEST_TOKEN or
                               kind in 'UEMH' or atoms[i - 1][2] in 'UEMH'):
                label = 1
        if label == 0:
            tokens[-1][1] = end
            tokens[-1][5] = i
        else:
            tokens.append([start, end, label == 2, None, float(s[2]) - float(s[1]), i, i])
    for token in tokens:
        i = token[5]
        guess = i == token[6] and atoms[i][2] == 'a' and bool(scores[i][4] > scores[i][3])
        one = token[5] == token[6] and atoms[i][2] in 'UEMH'
        surface = text[token[0]:token[1]]
        token[3] = [surface] if one else contractions.split(surface, guess)
        del token[5:]
    return cut_long(tokens, scores)


def decode(net, text, contractions):
    atoms, gaps, rows = segment_text.features(text)
    if not atoms:
        return []
    scores = net.scores([np.array(rows, np.int64)])[0]
    return [t[:4] for t in from_scores(text, atoms, gaps, scores, contractions)]
