"""Treebanks as raw text with the places of their sentences, tokens and words; augmentation.

A paragraph is a list of sentences, a sentence a list of tokens
(form, words, space behind: bool, or '\n': a new line whatever else is changed). `render` turns it into text and gold spans.
"""
import re

from features import lower, upper


def read_paragraphs(path):
    """CoNLL-U -> paragraphs. # newdoc and # newpar begin one; sentences stand a space apart
    unless their last token says SpaceAfter=No."""
    paragraphs, sentence, mwt_end, parts, begin = [], [], 0, None, True
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if not line:
            if sentence:
                if begin or not paragraphs:
                    paragraphs.append([])
                paragraphs[-1].append(sentence)
                sentence, begin = [], False
            mwt_end = 0
            continue
        if line[0] == '#':
            if line.startswith('# newdoc') or line.startswith('# newpar'):
                begin = True
            continue
        c = line.split('\t')
        if '.' in c[0]:
            continue
        space = 'SpaceAfter=No' not in c[9]
        if '-' in c[0]:
            mwt_end, parts = int(c[0].split('-')[1]), []
            sentence.append((c[1], parts, space))
        elif int(c[0]) <= mwt_end:
            parts.append(c[1])
        else:
            sentence.append((c[1], [c[1]], space))
    return paragraphs


def raw_text(paragraphs):
    """The text of a treebank: paragraphs with a blank line between them."""
    return '\n\n'.join(render(p)[0] for p in paragraphs) + '\n'


def render(paragraph, separators=None):
    """-> text, [(start, end, sentence starts here, words)]; separators[k] stands before
    sentence k instead of the space."""
    out, tokens, at, space = [], [], 0, False
    for k, sentence in enumerate(paragraph):
        for j, (form, words, after) in enumerate(sentence):
            if at and (space or (j == 0 and separators and separators[k] == '\n')):
                gap = '\n' if space == '\n' else separators[k] if j == 0 and separators else ' '
                out.append(gap)
                at += len(gap)
            out.append(form)
            tokens.append((at, at + len(form), j == 0, words))
            at += len(form)
            space = after
    return ''.join(out), tokens


def wrapped(text, tokens, width, random_width=0):
    """Spaces to newlines so that lines are at most `width` long, where that is possible."""
    out, line_start, last_space = list(text), 0, -1
    for i, c in enumerate(text):
        if c == '\n':
            line_start, last_space = i + 1, -1
        elif c == ' ':
            last_space = i
        if i - line_start >= width and last_space > line_start:
            out[last_space] = '\n'
            line_start, last_space = last_space + 1, -1
    return ''.join(out)


class NewsTemplates:
    """segment_news.txt: sentences with slots, filled anew for every epoch."""

    def __init__(self, path):
        self.slots, self.blocks, block = {}, [], []
        for line in list(open(path, encoding='utf-8')) + ['\n']:
            line = line.rstrip('\n')
            if line.startswith('# '):
                continue
            if line.startswith('= '):
                name, values = line[2:].split(' ', 1)
                self.slots[name] = [v.strip() for v in values.split(';')]
            elif line:
                block.append(line)
            elif block:
                self.blocks.append(block)
                block = []

    def fill(self, line, rng):
        while '{' in line:
            line = re.sub(r'\{([A-Z]+)\}', lambda m: rng.choice(self.slots[m.group(1)]), line)
        return line

    def sentence(self, line, rng, behind):
        """`behind`: what stands behind its last token, as in a token."""
        line, close = (line[:-1], False) if line[-1] == '|' else (line, behind)
        line = line.lstrip('^')
        filled = self.fill(line, rng)
        if not line.startswith(('the ', 'pic.')):
            filled = filled[0].upper() + filled[1:]
        tokens = []
        for piece in filled.split(' '):
            parts = piece.split('|')
            for k, part in enumerate(parts):
                words = part.split('+')
                tokens.append((''.join(words), words, k == len(parts) - 1))
        tokens[-1] = tokens[-1][:2] + (close,)
        return tokens

    def paragraphs(self, rng, copies):
        out = []
        for block in self.blocks * copies:
            following = block[1:] + ['']
            out.append([self.sentence(line, rng, '\n' if after.startswith('^') else True)
                        for line, after in zip(block, following)])
        rng.shuffle(out)
        return out


FINAL = ('.', '!', '?')
MERGED = 0.01    # paragraphs that follow the one before without a new line


def curly(form, state):
    out = []
    for c in form:
        if c == '"':
            out.append('\u201d' if state[0] else '\u201c')
            state[0] = not state[0]
        elif c == "'":
            out.append('\u2018' if form == "'" and not state[1] else '\u2019')
        else:
            out.append(c)
    return ''.join(out)


def map_forms(paragraph, change):
    return [[(change(f), [change(w) for w in words] if len(words) > 1 else [change(f)], s)
             for f, words, s in sentence] for sentence in paragraph]


def drop_final(sentence):
    """The sentence without its full stop, or itself."""
    if len(sentence) > 2 and sentence[-1][0] in FINAL:
        form, words, _ = sentence[-2]
        return sentence[:-2] + [(form, words, sentence[-1][2])]
    return sentence


def augmented(paragraphs, rng):
    """One epoch's paragraphs as (text, tokens), in random order, some of them changed."""
    result, carry = [], None
    order = list(range(len(paragraphs)))
    position = 0
    while position < len(order):
        paragraph = paragraphs[order[position]]
        position += 1
        separators = None
        # consecutive paragraphs with a single newline between them: lists, headlines, mail
        if rng.random() < 0.06 and position < len(order):
            following = paragraphs[order[position]]
            position += 1
            separators = [' '] * len(paragraph) + ['\n'] + [' '] * (len(following) - 1)
            paragraph = paragraph + following
        # with a space: titles, greetings and signatures that lost their line
        elif rng.random() < MERGED and position < len(order):
            following = paragraphs[order[position]]
            position += 1
            form, words, _ = paragraph[-1][-1]
            paragraph = paragraph[:-1] + [paragraph[-1][:-1] + [(form, words, True)]] + following
        elif rng.random() < 0.06:
            separators = ['\n'] * len(paragraph)
            if rng.random() < 0.3:
                paragraph = [drop_final(s) for s in paragraph]
        elif rng.random() < 0.1 and len(paragraph) > 3:
            cut = rng.randrange(1, len(paragraph))
            result.append(render(paragraph[cut:]))
            paragraph = paragraph[:cut]
        chance = rng.random()
        if chance < 0.07:
            paragraph = map_forms(paragraph, lower)
        elif chance < 0.09:
            paragraph = map_forms(paragraph, upper)
        if rng.random() < 0.15:
            paragraph = list(paragraph)
            state = [False, False]
            paragraph = [[(curly(f, state), [curly(w, [state[0], False]) for w in words] if len(words) > 1 else None, s)
                          for f, words, s in sentence] for sentence in paragraph]
            paragraph = [[(f, words or [f], s) for f, words, s in sentence] for sentence in paragraph]
        if rng.random() < 0.04:
            dash = rng.choice(['\u2014', '\u2013'])
            paragraph = map_forms(paragraph, lambda f: dash if f == '--' else '\u2026' if f == '...' else f)
        if rng.random() < 0.05:
            paragraph = paragraph[:-1] + [drop_final(paragraph[-1])]
        text, tokens = render(paragraph, separators)
        if rng.random() < 0.15:
            text = wrapped(text, tokens, rng.choice([40, 60, 65, 72, 76, 80, 80, 90, 100]))
        elif rng.random() < 0.03:
            text = ''.join('\u00a0' if c == ' ' and rng.random() < 0.1 else c for c in text)
        result.append((text, tokens))
    rng.shuffle(result)
    return result


def write_conllu(path, sentences):
    """sentences: [[(form, words)]]; heads are dummies, for score_parse.py."""
    with open(path, 'w', encoding='utf-8') as f:
        for sentence in sentences:
            i = 1
            for form, words in sentence:
                if len(words) > 1:
                    f.write(f'{i}-{i + len(words) - 1}\t{form}' + '\t_' * 8 + '\n')
                for word in words:
                    f.write(f'{i}\t{word}\t_\t_\t_\t_\t{i - 1}\t_\t_\t_\n')
                    i += 1
            f.write('\n')
