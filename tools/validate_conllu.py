#!/usr/bin/env python3
"""Check that a file is CoNLL-U as the guidelines of Universal Dependencies v2 describe it.

usage: validate_conllu.py FILE...   (- for standard input)

Fields and their white space, comments, numbering, multiword ranges, tags, features, relations, heads (one root, no
circle), DEPS, MISC, the text against the words and their spaces, and of Casus' own fields: TokenRange (rising,
without overlap, beside no word inside a range) and NE (B- or I- with a kind, no I- without its beginning).

Prints FILE:LINE: what is wrong; exit status 1 when anything is.
"""
import re
import sys
import unicodedata

RELATIONS = set('acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl '
                'fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root '
                'vocative xcomp'.split())
NAMES = set('person organization place group time money number event facility other'.split())
UPOS = set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split())
FEATS = re.compile(r'[A-Z0-9][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9]*(,[A-Z0-9][A-Za-z0-9]*)*')


def visible(text):
    """Without what shows nothing (controls, zero-width characters), spaces folded."""
    return ' '.join(''.join(c if unicodedata.category(c) not in ('Cc', 'Cf') else ' ' if c.isspace()
                            else '' for c in text).split())


class Misc:
    """The last field, from line to line of a sentence."""

    def __init__(self, complain):
        self.complain, self.name, self.end = complain, None, 0

    def check(self, number, fields, inside):
        misc = fields[9]
        pairs = [] if misc == '_' else misc.split('|')
        keys = [p.partition('=')[0] for p in pairs]
        if len(set(keys)) != len(keys) or not all(keys):
            self.complain(number, f'MISC {misc} has a key twice or none')
        values = dict(p.partition('=')[::2] for p in pairs)
        if values.get('SpaceAfter', 'No') != 'No':
            self.complain(number, f'SpaceAfter={values["SpaceAfter"]}')
        if inside and ('SpaceAfter' in values or 'TokenRange' in values):
            self.complain(number, 'spaces or offsets stand at a word inside a multiword token')
        if 'TokenRange' in values:
            match = re.fullmatch(r'(\d+):(\d+)', values['TokenRange'])
            if not match or int(match[1]) < self.end or int(match[2]) <= int(match[1]):
                self.complain(number, f'TokenRange={values["TokenRange"]} is malformed or goes back')
            else:
                self.end = int(match[2])
        if '-' in fields[0]:
            return
        name = values.get('NE')
        if name is not None:
            begins, _, kind = name.partition('-')
            if begins not in ('B', 'I') or kind not in NAMES or (begins == 'I' and self.name != kind):
                self.complain(number, f'NE={name} is no name, or has no beginning')
            self.name = kind
        else:
            self.name = None


def check_sentence(lines, text, complain):
    """lines: [(line number, fields)] of one sentence; text: its "# text" or None."""
    words, surface, inside, misc = [], '', 0, Misc(complain)
    for number, fields in lines:
        if len(fields) != 10:
            complain(number, f'{len(fields)} fields, not 10')
            return
        for k, field in enumerate(fields):
            if field == '' or field != field.strip() or '\t' in field:
                complain(number, f'field {k + 1} is empty or begins or ends with white space')
            if ' ' in field and k not in (1, 2, 9):
                complain(number, f'field {k + 1} has a space')
        if re.fullmatch(r'\d+\.[1-9]\d*', fields[0]):  # an empty word of the enhanced graph
            if int(fields[0].split('.')[0]) != len(words):
                complain(number, f'empty word {fields[0]} does not stand behind word {len(words)}')
            continue
        misc.check(number, fields, inside > 0)
        spaced = 'SpaceAfter=No' not in fields[9].split('|')
        if '-' in fields[0]:
            first, last = map(int, fields[0].split('-'))
            if first != len(words) + 1 or last <= first or inside:
                complain(number, f'range {fields[0]} does not begin with the next word')
            inside = last - first + 1
            surface += fields[1] + ' ' * spaced
            if fields[2:9] != ['_'] * 7:
                complain(number, 'a multiword token has more than form and MISC')
            continue
        if fields[0] != str(len(words) + 1):
            complain(number, f'word {fields[0]} where {len(words) + 1} should stand')
            return
        if inside:
            inside -= 1
        else:
            surface += fields[1] + ' ' * spaced
        if fields[3] not in UPOS:
            complain(number, f'{fields[3]} is no UPOS tag')
        if fields[5] != '_':
            names = fields[5].split('|')
            if not all(FEATS.fullmatch(f) for f in names) or names != sorted(names, key=str.lower):
                complain(number, f'features {fields[5]} are malformed or not sorted')
        if not fields[6].isdigit() or not re.fullmatch(r'[a-z]+(:[a-z]+)?', fields[7]) or \
                fields[7].split(':')[0] not in RELATIONS:
            complain(number, f'head {fields[6]} or relation {fields[7]} is malformed')
            return
        if int(fields[6]) == int(fields[0]):
            complain(number, 'a word is its own head')
        if fields[8] != '_' and not re.fullmatch(r'\d+(\.\d+)?:[^|\s]+(\|\d+(\.\d+)?:[^|\s]+)*', fields[8]):
            complain(number, f'DEPS {fields[8]} is malformed')
        if (fields[6] == '0') != (fields[7] == 'root'):
            complain(number, 'root and head 0 do not go together')
        words.append((number, int(fields[6])))
    if inside:
        complain(lines[-1][0], 'a range ends behind the sentence')
    check_tree(words, lines[0][0], complain)
    if text is None:
        complain(lines[0][0], 'no "# text" comment')
    elif visible(surface) != visible(text):
        complain(lines[0][0], f'the words give {surface.strip()!r}, the text is {text!r}')


def check_tree(words, line, complain):
    roots = [number for number, head in words if head == 0]
    if len(roots) != 1:
        complain(line, f'{len(roots)} roots')
    for number, head in words:
        seen = 0
        while head != 0 and seen <= len(words):
            if head > len(words):
                complain(number, f'head {head} does not exist')
                return
            head = words[head - 1][1]
            seen += 1
        if seen > len(words):
            complain(number, 'the heads run in a circle')
            return


def check(name, stream):
    problems = []

    def complain(number, what):
        problems.append(f'{name}:{number}: {what}')

    lines, text, ids = [], None, set()
    for number, line in enumerate(stream, 1):
        line = line.rstrip('\n')
        if line.startswith('#'):
            key, _, value = line[1:].partition('=')
            if key.strip() == 'text':
                text = value.strip()
            elif key.strip() == 'sent_id':
                if value.strip() in ids:
                    complain(number, f'sent_id {value.strip()} comes twice')
                ids.add(value.strip())
        elif line:
            lines.append((number, line.split('\t')))
        elif lines:
            check_sentence(lines, text, complain)
            lines, text = [], None
        else:
            complain(number, 'an empty line without a sentence')
    if lines:
        complain(lines[-1][0], 'no empty line behind the last sentence')
    return problems


def main(paths):
    problems = []
    for path in paths:
        if path == '-':
            problems += check('-', sys.stdin)
        else:
            with open(path, encoding='utf-8') as stream:
                problems += check(path, stream)
    print('\n'.join(problems[:100]), end='\n' if problems else '')
    return 1 if problems else 0


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
