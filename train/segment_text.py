"""Text to atoms and features for the sentence and word segmenter.

An atom is the smallest piece the segmenter may cut at: a run of letters, a run of ASCII
digits, a run of one repeated mark ("...", "--"), any other single character, or a whole
URL, e-mail address, @mention or #hashtag. The net decides at each atom whether it joins
the one before it, starts a token or starts a sentence.

src/segment/ repeats all of this in C, character by character; tests compare the two on
the development files, so a change here is a change there.
"""
import re

from features import lower_code as parser_lower_code

# Inclusive code-point ranges. What is in no range and not ASCII is a letter.
SPACE = [(0x00, 0x20), (0x7F, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
         (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000)]
IGNORED = [(0xAD, 0xAD), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064),
           (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)]
MARK = [(0xA1, 0xA9), (0xAB, 0xAC), (0xAE, 0xB4), (0xB6, 0xB9), (0xBB, 0xBF), (0xD7, 0xD7),
        (0xF7, 0xF7), (0x2C2, 0x2C5), (0x2D2, 0x2DF), (0x37E, 0x37E), (0x387, 0x387),
        (0x55A, 0x55F), (0x589, 0x58A), (0x5BE, 0x5BE), (0x5C0, 0x5C0), (0x5C3, 0x5C3),
        (0x5F3, 0x5F4), (0x60C, 0x60C), (0x61B, 0x61B), (0x61F, 0x61F), (0x66A, 0x66D),
        (0x6D4, 0x6D4), (0x964, 0x965), (0x2010, 0x2027), (0x2030, 0x205E), (0x2065, 0x2070),
        (0x2072, 0x207E), (0x2080, 0x208F), (0x209D, 0x2BFF), (0x3001, 0x3004),
        (0x3008, 0x3020), (0x3030, 0x3030), (0x303D, 0x303D), (0x30FB, 0x30FB),
        (0xD800, 0xF8FF), (0xFD3E, 0xFD3F), (0xFE10, 0xFE6F), (0xFF01, 0xFF0F),
        (0xFF1A, 0xFF20), (0xFF3B, 0xFF40), (0xFF5B, 0xFF65), (0xFFE0, 0xFFFF),
        (0x1F000, 0x1FAFF), (0xF0000, 0x10FFFF)]
# Marks whose repetition is one atom (after normalisation).
RUN = "'!*+-./<=>?_~#\u2013\u2022\u00b7"
# One character to the characters that features see in its place.
NORMAL = {0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2032: "'", 0x60: "'",
          0xB4: "'", 0x2BC: "'", 0x201C: '"', 0x201D: '"', 0x201E: '"', 0x201F: '"',
          0xAB: '"', 0xBB: '"', 0x2033: '"', 0x2010: '-', 0x2011: '-', 0x2212: '-',
          0x2012: '\u2013', 0x2014: '--', 0x2015: '--', 0x2026: '...', 0xFB00: 'ff',
          0xFB01: 'fi', 0xFB02: 'fl', 0xFB03: 'ffi', 0xFB04: 'ffl', 0xFB05: 'st', 0xFB06: 'st'}
MAXIMUM_ATOM = 128   # code points; a longer run is cut
CHUNK_FORM = 32      # code points of a white-space-delimited chunk that its features see
CHUNK_KNOWN = 7      # a chunk at most this long is known by its form


def inside(code, ranges):
    return any(low <= code <= high for low, high in ranges)


def lower_code(code):
    """cs_utf8_lower: the parser's mapping without the accented Greek letters."""
    if 0x370 <= code < 0x400:
        return code + 32 if 0x391 <= code <= 0x3A9 and code != 0x3A2 else code
    return parser_lower_code(code)


class CharacterTable(dict):
    """code point -> class: s space, i ignored, a letter, d digit, else the mark itself."""

    def __missing__(self, code):
        if inside(code, SPACE):
            kind = 's'
        elif inside(code, IGNORED):
            kind = 'i'
        elif code < 0x80:
            c = chr(code)
            kind = 'd' if c.isdigit() else 'a' if c.isalpha() else 'p'
        else:
            kind = 'p' if inside(code, MARK) else 'a'
        self[code] = kind
        return kind


KIND = CharacterTable()


class NormalTable(dict):
    def __missing__(self, code):
        self[code] = value = NORMAL.get(code, '' if inside(code, IGNORED) else chr(code))
        return value


class LowerTable(dict):
    def __missing__(self, code):
        self[code] = value = lower_code(code)
        return value


NORMALIZE, LOWER = NormalTable(), LowerTable()

ALNUM = 'A-Za-z0-9'
URL_START = re.compile(r'(?i:https?://|ftp://|www\.|pic\.twitter\.com/)(?=[A-Za-z0-9])')
URL_STOP = re.compile('[<>"{}|\\\\^`\u2014\u201c\u201d\u2018\u00ab\u00bb]')
URL_TRAIL = '.,;:!?\'\u2019*_~)]\u2026'
LOCAL = re.compile('[A-Za-z0-9._%+-]')
DOMAIN = re.compile('[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?![A-Za-z0-9])')
NAME = re.compile('[A-Za-z_][A-Za-z0-9_]{0,63}')


def ascii_alnum(c):
    return c < '\x80' and c.isalnum()


def specials(text, start, end):
    """Spans of URLs, addresses, mentions and hashtags in the chunk text[start:end]."""
    found, free, p = [], start, start
    while p < end:
        c = text[p]
        if c in 'hHfFwWpP' and (p == free or not ascii_alnum(text[p - 1])):
            m = URL_START.match(text, p, end)
            if m:
                stop = URL_STOP.search(text, p, end)
                q = stop.start() if stop else end
                spare = text.count(')', p, q) - text.count('(', p, q)
                while q > m.end() and text[q - 1] in URL_TRAIL:
                    if text[q - 1] == ')':
                        if spare <= 0:
                            break
                        spare -= 1
                    q -= 1
                if q > m.end():
                    found.append((p, q, 'U'))
                    p = free = q
                    continue
        elif c == '@':
            low = p
            while low > free and p - low < 64 and LOCAL.match(text[low - 1]):
                low -= 1
            m = DOMAIN.match(text, p + 1, min(end, p + 256)) if low < p else None
            if m:
                if low - free >= 7 and text[low - 7:low] == 'mailto:':
                    low -= 7
                found.append((low, m.end(), 'E'))
                p = free = m.end()
                continue
            if low == p and (p == start or not ascii_alnum(text[p - 1])):
                m = NAME.match(text, p + 1, end)
                if m:
                    found.append((p, m.end(), 'M'))
                    p = free = m.end()
                    continue
        elif c == '#' and (p == start or not ascii_alnum(text[p - 1])):
            m = NAME.match(text, p + 1, end)
            if m:
                found.append((p, m.end(), 'H'))
                p = free = m.end()
                continue
        p += 1
    return found


SPECIAL_HINT = re.compile('(?i:@|#[a-z_]|http|www\\.|ftp:|pic\\.)')


def atomize(text):
    """-> [(start, end, kind, chunk number)], [(chunk start, chunk end)]; kinds a d p U E M H."""
    kinds = text.translate(KIND)
    atoms, chunks = [], []
    for chunk in re.finditer('[^s]+', kinds):
        start, end = chunk.span()
        while start < end and kinds[start] == 'i':
            start += 1
        if start == end:
            continue
        number = len(chunks)
        chunks.append((start, end))
        special = specials(text, start, end) if SPECIAL_HINT.search(text, start, end) else ()
        at = start
        for low, high, kind in special:
            runs(text, kinds, at, low, number, atoms)
            atoms.append((low, high, kind, number))
            at = high
        runs(text, kinds, at, end, number, atoms)
    return atoms, chunks


def runs(text, kinds, at, end, number, atoms):
    while at < end:
        kind = kinds[at]
        if kind == 'i':       # only after a special: no atom to extend here, so it joins that one
            low, _, k, n = atoms[-1]
            at += 1
            atoms[-1] = (low, at, k, n)
            continue
        stop, mark = at + 1, NORMAL.get(ord(text[at]), text[at])
        repeat = kind in 'ad' or mark in RUN
        while stop < end and (kinds[stop] == 'i' or (
                repeat and kinds[stop] == kind and stop - at < MAXIMUM_ATOM and
                (kind != 'p' or NORMAL.get(ord(text[stop]), text[stop]) == mark))):
            stop += 1
        atoms.append((at, stop, kind, number))
        at = stop


def hash_text(seed, form):
    """cs_hash (FNV-1a 64 over UTF-8, the seed in the basis), the halves folded together."""
    value = 0xCBF29CE484222325 ^ seed
    for byte in form.encode('utf-8', 'surrogatepass'):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value ^ (value >> 32)


# name, rows, width. Hashed features first, then the ones counted out in `layout`.
FEATURES = [('lower', 8192, 16), ('form', 4096, 12), ('shape', 256, 8), ('suffix', 2048, 8),
            ('prefix', 2048, 8), ('chunk', 8192, 12), ('chunk_shape', 4096, 16),
            ('space', 512, 8), ('line', 512, 8), ('place', 1024, 8)]
HASHED = 7
_cache = {}


def hashed(which, form):
    key = (which, form)
    value = _cache.get(key)
    if value is None:
        value = _cache[key] = hash_text(which + 1, form) % FEATURES[which][1]
    return value


def case_of(c):
    code = ord(c)
    if lower_code(code) != code:
        return 'X'
    if KIND[code] == 'a':
        return 'x'
    return 'd' if KIND[code] == 'd' else c


def shape_of(form, limit):
    """Characters to X x d or themselves, runs longer than two cut to two."""
    out = []
    for c in form:
        s = case_of(c)
        if len(out) >= 2 and out[-1] == s and out[-2] == s:
            continue
        if len(out) == limit:
            break
        out.append(s)
    return ''.join(out)


_atom_cache, _chunk_cache = {}, {}


def atom_features(surface, kind):
    got = _atom_cache.get((surface, kind))
    if got is None:
        if kind in 'UEMH':
            form = low = shape = '<' + kind + '>'
        else:
            form = surface.translate(NORMALIZE)
            low = form.translate(LOWER)
            shape = shape_of(form, 8) + str(min(len(form), 9))
        if kind in 'UEMH':
            suffix = prefix = low
        else:
            suffix, prefix = low[-3:], low[:3]
        got = (hashed(0, low), hashed(1, form), hashed(2, shape), hashed(3, suffix),
               hashed(4, prefix))
        _atom_cache[(surface, kind)] = got
    return got


def chunk_features(surface, index):
    got = _chunk_cache.get(surface)
    if got is None:
        form = surface[:CHUNK_FORM].translate(NORMALIZE)
        # long chunks are rare ones: their rows would say nothing about the next text's
        known = form.translate(LOWER) if len(form) <= CHUNK_KNOWN else ''
        got = _chunk_cache[surface] = (hashed(5, known), shape_of(form, CHUNK_FORM), {})
    shapes = got[2]
    if index not in shapes:
        shapes[index] = hashed(6, chr(48 + index) + got[1])
    return got[0], shapes[index]


KIND_NUMBER = {'a': 0, 'd': 1, 'p': 2, 'U': 3, 'E': 3, 'M': 3, 'H': 3}
OPENING, CLOSING = '([{', ')]}'


def bucket(n):
    """0 1 2 3-4 5-8 9-16 17-32 33-64 65-128 more -> 0..9"""
    b = 0
    while n > (0, 1, 2, 4, 8, 16, 32, 64, 128)[b]:
        b += 1
        if b == 9:
            break
    return b


def spacing(text, start, end):
    """0 none, 1 one space, 2 more spaces, 3 newline, 4 newline and indentation."""
    if start == end:
        return 0
    newline = text.rfind('\n', start, end)
    if newline >= 0:
        return 4 if end - newline > 1 else 3
    return 1 if end - start == 1 else 2


def features(text):
    """The atoms of a paragraph and their feature rows."""
    atoms, chunks = atomize(text)
    count, rows = len(atoms), []
    upper = lower = 0
    for c in text:
        s = case_of(c)
        upper += s == 'X'
        lower += s == 'x'
    profile = 0 if lower > upper * 2 and upper else 1 if upper == 0 else 2
    gaps = [0] * (count + 1)
    for i in range(1, count):
        gaps[i] = spacing(text, atoms[i - 1][1], atoms[i][0])
    gaps[count] = gaps[0] = 5
    longest, line_start = 0, 0
    for line in text.split('\n'):
        longest = max(longest, len(line))
    wide = min(longest // 16, 7)
    has_lines = '\n' in text
    quote = depth = 0
    line_start, previous_line, index_in_chunk, chunk_before = 0, 0, 0, -1
    for i, (start, end, kind, chunk) in enumerate(atoms):
        if gaps[i] in (3, 4):
            newline = text.rfind('\n', 0, start)
            first = text.find('\n', line_start)
            previous_line = first - line_start
            line_start = newline + 1
        index_in_chunk = index_in_chunk + 1 if chunk == chunk_before else 0
        chunk_before = chunk
        surface = text[start:end]
        low, high = chunks[chunk]
        chunk_form, chunk_shape = chunk_features(text[low:min(high, low + CHUNK_FORM)],
                                                 min(index_in_chunk, 7))
        here = KIND_NUMBER[kind]
        before = KIND_NUMBER[atoms[i - 1][2]] if i else 0
        space = ((gaps[i] * 6 + gaps[i + 1]) * 3 + min(here, 2)) * 4 + before
        line = 0
        if has_lines:
            line = 1 + wide * 2
            if gaps[i] in (3, 4):
                line = 17 + (wide * 8 + min(previous_line // 16, 7)) * 2 + (gaps[i] == 4)
        place = ((min(i, 3) * 3 + profile) * 2 + quote) * 3 + min(depth, 2)
        place = place * 10 + bucket(count - 1 - i)
        rows.append(atom_features(surface, kind) + (chunk_form, chunk_shape, space, line, place))
        if kind == 'p':
            mark = surface.translate(NORMALIZE)
            if mark == '"' or mark == "''":
                quote ^= 1
            elif mark in OPENING:
                depth += 1
            elif mark in CLOSING:
                depth = max(depth - 1, 0)
    return atoms, gaps, rows


FIXTURE = [
    'LIMA, Aug 3 (Reuters) - Peru\u2019s \u201cgov\u2019t\u201d said\u2026 no.',
    'See Pic.twitter.com/a1\u2014http://a.b/c(d). or (https://x.org/a_(b)) @foo #bar j.k@x.com, U.S.-China',
    'mailto:a.b@cd.ef a@b a@b.c a@b.co.uk1 a@b_c.org me@x.com-y @1 # #1 ##a @@b www. www.x, ftp://h/\u201d',
    'dharma...@gmail.com Rice@ENRON x.y+z%w-v@sub-domain.example.museum!',
    'soft\u00adhy\u00adphen zero\u200bwidth \u00ad \u00adstart http://x.y\u00ad z',
    'wrapped lines that go\non to the next\n  with indentation\nand end.',
    'Short.\nA second line that is rather longer than the first one was, by far.\nEnd',
    'WAR!!! ?!?! ... ---- == ~~ ** \u2013\u2013 \u2022 \u00b7\u00b7 $$ %% ((a)) [[b]] {c}',
    'all lower case, no capitals at all.', 'MOSTLY UPPER case HERE',
    '\u00c9COLE na\u00efve \u0141\u00f3d\u017a \u0391\u0398\u0389\u039d\u0391 \u0401\u0416\u0418\u041a \u0130zmir \u5317\u4eac \U0001f600\U0001f600 \ufb03x \u00bd\u00b2',
    '10:30 1,200.50 3-2 10km 21st F-16s $3.5m \u20ac5 45\u00b0C 5\u00a0000\u202fm',
    '"one (two [three) four" five\'\' six \'\'seven',
    'x' * 300 + ' ' + '1' * 200 + ' ' + '.' * 200, 'a,' * 60, '', ' \t ', 'o',
    'averyveryverylongchunk-with-many-parts/and.more_than:thirty-two;characters,in.it',
    'tab\tseparated\r\nwindows line\x0bend \u2028 \u3000 x\x00y \x85z',
]


def write_fixture(path):
    """Texts with their atoms and feature rows, which tests/unit/test_segment.c compares with C's."""
    with open(path, 'w', encoding='utf-8') as f:
        f.write('# escaped text, then for every atom start:end:kind:gap:features\n')
        for text in FIXTURE:
            stripped = text.strip(''.join(c for c in set(text) if KIND[ord(c)] == 's'))
            atoms, gaps, rows = features(stripped)
            escaped = stripped.replace('\\', '\\\\').replace('\n', '\\n').replace('\t', '\\t')
            escaped = escaped.replace('\r', '\\r').replace('\x00', '\\0').replace('\x0b', '\\v')
            cells = [f'{s}:{e}:{"adpUEMH".index(k)}:{g}:' + ','.join(map(str, r))
                     for (s, e, k, _), g, r in zip(atoms, gaps, rows)]
            f.write('\t'.join([escaped] + cells) + '\n')


if __name__ == '__main__':
    import sys
    if len(sys.argv) != 3 or sys.argv[1] != '--fixture':
        sys.exit('usage: segment_text.py --fixture OUT.tsv')
    write_fixture(sys.argv[2])
