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


JOIN, TOKEN, SENTENCE = 0, 1, 2
BULLETS = '-*+\u2022\u00b7\u2013\u25a0\u25aa\u25ab\u25b6\u25ba\u25c6\u25cf\u25e6\u2023\u2043\u27a4'
DASHES = ('-', '--', '\u2013')   # bullets that a wrapped line may begin with as well


def choose(atoms, gaps, scores):
    """The net's own labels. URLs, addresses, mentions and hashtags stand alone."""
    labels = []
    for i, (_, _, kind, _) in enumerate(atoms):
        s = scores[i]
        label = SENTENCE if s[2] > s[1] else TOKEN
        if i == 0:
            label = SENTENCE
        elif not gaps[i] and s[0] >= s[1] and s[0] >= s[2]:
            label = TOKEN if kind in 'UEMH' or atoms[i - 1][2] in 'UEMH' else JOIN
        labels.append(label)
    return labels


class Repair:
    """What the net decides atom by atom, but holds for several atoms together or without exception."""

    def __init__(self, text, atoms, gaps, scores, labels):
        self.text, self.atoms, self.gaps, self.scores, self.labels = text, atoms, gaps, scores, labels
        self.marks = [text[a[0]:a[1]].translate(segment_text.NORMALIZE) if a[2] == 'p' else '' for a in atoms]

    def word(self, i):
        return self.atoms[i][2] in 'ad'

    def hyphen(self, i):
        """A hyphen, slash or dash inside a chunk is cut on both sides or on neither."""
        s, labels = self.scores, self.labels
        if self.marks[i] not in ('-', '/', '\u2013') or self.gaps[i] or self.gaps[i + 1]:
            return
        if not self.word(i + 1) or not (self.word(i - 1) or self.marks[i - 1] == '.'):
            return
        if (labels[i] == JOIN) == (labels[i + 1] == JOIN):
            return
        if s[i][1] + s[i + 1][1] > s[i][0] + s[i + 1][0]:
            labels[i], labels[i + 1] = labels[i] or TOKEN, labels[i + 1] or TOKEN
        else:
            labels[i] = labels[i + 1] = JOIN

    def underscore(self, i):
        """An underscore inside a word joins."""
        if self.marks[i] == '_' and not self.gaps[i] and not self.gaps[i + 1] and self.word(i - 1) and self.word(i + 1):
            self.labels[i] = self.labels[i + 1] = JOIN

    def designation(self, i):
        """One capital letter between figures joins them ("1S9", "46C1"); "3x5" and "2by4" are the net's."""
        if (self.letter(i) and segment_text.case_of(self.text[self.atoms[i][0]]) == 'X' and not self.gaps[i] and
                not self.gaps[i + 1] and self.atoms[i - 1][2] == self.atoms[i + 1][2] == 'd'):
            self.labels[i] = self.labels[i + 1] = JOIN

    def letter(self, i):
        start, end, kind, _ = self.atoms[i]
        return kind == 'a' and end - start == 1

    def initials(self, i):
        """The last full stop of "U.S." belongs to it, at the end of a sentence too."""
        if (i >= 3 and self.marks[i] == self.marks[i - 2] == '.' and self.letter(i - 1) and self.letter(i - 3) and
                not (self.gaps[i] or self.gaps[i - 1] or self.gaps[i - 2]) and
                self.labels[i - 1] == self.labels[i - 2] == JOIN):
            self.labels[i] = JOIN

    def possessive(self, i):
        """An apostrophe and letters behind a mention or hashtag belong to it."""
        if (self.marks[i] == "'" and self.atoms[i - 1][2] in 'MH' and not self.gaps[i] and not self.gaps[i + 1] and
                segment_text.KIND[ord(self.text[self.atoms[i - 1][1] - 1])] == 'a' and
                self.atoms[i + 1][2] == 'a'):
            self.labels[i] = self.labels[i + 1] = JOIN

    def bullets(self):
        """A bullet at the beginning of a line begins a sentence, and the word behind it does not."""
        heads = [i for i in range(len(self.atoms) - 1)
                 if self.marks[i] and (i == 0 or self.gaps[i] in (3, 4)) and self.gaps[i + 1] in (1, 2) and
                 (self.marks[i] in BULLETS or self.marks[i] in DASHES)]
        longest = max(len(line) for line in self.text.split('\n'))
        for i in heads:
            if self.marks[i] in DASHES and sum(self.marks[k] == self.marks[i] for k in heads) < 2:
                # a single one may stand where the line was wrapped, unless it had room on the line before
                if i == 0 or len(self.text[:self.atoms[i - 1][1]].rpartition('\n')[2]) + 2 > longest:
                    continue
            self.labels[i] = SENTENCE
            self.labels[i + 1] = min(self.labels[i + 1], TOKEN)

    def run(self):
        for i in range(1, len(self.atoms)):
            if i + 1 < len(self.atoms):
                self.hyphen(i)
                self.underscore(i)
                self.designation(i)
                self.possessive(i)
            self.initials(i)
        if self.atoms:
            self.bullets()


def from_scores(text, atoms, gaps, scores, contractions):
    """-> [[start, end, sentence starts here, words, margin]] of a paragraph"""
    labels = choose(atoms, gaps, scores)
    Repair(text, atoms, gaps, scores, labels).run()
    tokens = []
    for i, (start, end, kind, _) in enumerate(atoms):
        s, label = scores[i], labels[i]
        if label == JOIN and start - tokens[-1][0] >= LONGEST_TOKEN:
            label = TOKEN
        if label == JOIN:
            tokens[-1][1] = end
            tokens[-1][5] = i
        else:
            tokens.append([start, end, label == SENTENCE, None, float(s[2]) - float(s[1]), i, i])
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
