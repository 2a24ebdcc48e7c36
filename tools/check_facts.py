#!/usr/bin/env python3
"""Compares the lexicon with facts from elsewhere and lists where they disagree.

usage: tools/check_facts.py [FACTS]

FACTS (default ../shared/data/facts) holds countries.tsv (mledoze/countries), factbook.tsv (CIA World
Factbook, early 2026) and leaders.tsv (REIGN, effective leaders from 1990 to March 2021). Disagreements are
leads: either side may be wrong or out of date. Each is settled by a line of lexicon/facts_settled.tsv
(kind, code, item or `*` for all, who is right, why or by which source); what is settled is not listed
again, and a line that settles nothing is. Exit status: 0 nothing open, 1 something is; 0 with a message where FACTS is not
there.
"""
import csv
import difflib
import html
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
FACTBOOK_EDITION = '2025-10'  # who left office later may stand in the factbook still
FAR_DEGREES = 0.5  # a capital farther than this from where the lexicon puts it
MONTHS = 'January February March April May June July August September October November December'.split()

# Correlates of War abbreviations that are no codes of ISO 3166-1.
COW = dict(p.split(':') for p in '''
AAB:ATG ALB:ALB ALG:DZA ANG:AGO AUL:AUS AUS:AUT BAH:BHR BAR:BRB BFO:BFA BHM:BHS BNG:BGD BOS:BIH BOT:BWA
BUI:BDI BUL:BGR CAM:KHM CAP:CPV CDI:CIV CEN:CAF CHA:TCD CON:COG COS:CRI CRO:HRV CZR:CZE DEN:DNK DRC:COD
DRV:VNM ETM:TLS FIJ:FJI FRN:FRA GAM:GMB GMY:DEU GNB:GNB GRG:GEO GRN:GRD GUA:GTM GUI:GIN HAI:HTI HON:HND
ICE:ISL INS:IDN IRE:IRL KOS:KOS KUW:KWT KYR:KGZ KZK:KAZ LAT:LVA LEB:LBN LES:LSO LIB:LBY LIT:LTU MAA:MRT
MAC:MKD MAD:MDV MAG:MDG MAL:MYS MAS:MUS MAW:MWI MLD:MDA MLI:MLI MNC:MCO MNG:MNE MON:MNG MOR:MAR MSI:MHL MYA:MMR
MZM:MOZ NEP:NPL NEW:NZL NIG:NGA NIR:NER NTH:NLD OMA:OMN PAR:PRY PHI:PHL POR:PRT ROK:KOR ROM:ROU SAF:ZAF
SAL:SLV SEY:SYC SIE:SLE SIN:SGP SKN:KNA SLO:SVK SLU:LCA SLV:SVN SNM:SMR SOL:SLB SPN:ESP SRI:LKA SUD:SDN
SVG:VCT SWD:SWE SWZ:CHE TAJ:TJK TAZ:TZA THI:THA TOG:TGO TRI:TTO UAE:ARE UKG:GBR URU:URY VAN:VUT YPR:-
YAR:YEM YUG:SRB ZAM:ZMB ZIM:ZWE WSM:WSM GDR:- CZE:- AFG:AFG'''.split())

# Names of the factbook that the lexicon spells otherwise.
FACTBOOK = {'Congo (Brazzaville)': 'COG', 'Congo (Kinshasa)': 'COD', 'Holy See (Vatican City)': 'VAT',
            'The Bahamas': 'BHS', 'The Gambia': 'GMB', 'The Dominican': 'DOM',
            "Côte d'Ivoire": 'CIV', 'Sao Tome and Principe': 'STP', 'Dominica': 'DMA'}


def fold(text):
    text = unicodedata.normalize('NFKD', html.unescape(text)).replace('’', "'").replace('ʻ', "'")
    text = ''.join(c for c in text if not unicodedata.combining(c)).lower()
    for a, b in (('ø', 'o'), ('ł', 'l'), ('đ', 'd'), ('ı', 'i'), ('æ', 'ae'), ('ß', 'ss'), ('ə', 'a'), ('ð', 'd')):
        text = text.replace(a, b)
    return ' '.join(re.sub(r"[^\w]+", ' ', text.replace("'", '')).split())


def rows(path):
    lines = (line.replace('\0', '') for line in path.open(encoding='utf-8'))
    return [row for row in csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE)
            if any((v or '').strip() for v in row.values())]


class Lexicon:
    """What the .lex files say: nations by code, places, and terms of office by country."""

    def __init__(self):
        self.nations, self.places, self.terms = {}, {}, {}
        self.code_of, self.main_of = {}, {}
        for path in sorted((ROOT / 'lexicon').glob('*.lex')):
            self.read(path)

    def read(self, path):
        record, names = [], []
        for line in path.open(encoding='utf-8'):
            if not line.strip() or line.startswith('#'):
                continue
            cells = [cell.strip() for cell in line.rstrip('\n').split('\t')]
            if cells[0]:
                record, names = cells, [cells[-1] if cells[0] != 'place' else cells[1]]
                if record[0] == 'nation':
                    nation = self.nations.setdefault(record[1], {'also': set(), 'capital': set(),
                                                                 'adjective': set(), 'demonym': set()})
                    nation['also'].add(fold(record[2]))
                    self.code_of.setdefault(fold(record[2]), record[1])
                    self.main_of.setdefault(record[1], fold(record[2]))
            elif record[0] == 'words':
                continue
            elif record[0] == 'nation' and cells[1] in self.nations[record[1]]:
                self.nations[record[1]][cells[1]].add(fold(cells[2]))
                if cells[1] == 'also':
                    self.code_of.setdefault(fold(cells[2]), record[1])
            elif cells[1] == 'also':
                names.append(cells[2])
            elif cells[1] == 'office':
                self.terms.setdefault(cells[2], []).append((names, cells[4], cells[5], cells[6]))
            if record[0] == 'place':
                self.places.setdefault((record[2], fold(names[-1])), (float(record[3]), float(record[4])))


def year_of(date, otherwise):
    return int(date[:4]) if date != '-' else otherwise


def same_person(names, theirs):
    """Whether a name of the lexicon shares its telling words with the other side's."""
    theirs = fold(theirs)
    wanted = [w for w in theirs.split() if len(w) > 2] or theirs.split()
    for name in names:
        words = fold(name).split()
        joined = ''.join(words)
        for w in wanted[-3:]:
            if w in words or (len(w) > 4 and (w in joined or difflib.get_close_matches(w, words, 1, 0.74))):
                return True
    return ''.join(theirs.split()) in [''.join(fold(n).split()) for n in names]


def check_countries(lexicon, path):
    for row in rows(path):
        nation = lexicon.nations.get(row['iso3'])
        if nation is None:
            continue
        known = nation['also']
        for column in ('name', 'official'):
            name = fold(row[column])
            if name not in known and name.replace('the ', '') not in known:
                yield 'name', row['iso3'], row[column], 'not among the names'
        if row['demonym'] and fold(row['demonym']) not in nation['demonym'] | nation['adjective']:
            yield ('demonym', row['iso3'], row['demonym'],
                   'adjectives ' + ', '.join(sorted(nation['adjective'])))
        for capital in filter(None, re.split('[;,]', row['capitals'])):
            if fold(capital) not in nation['capital']:
                yield 'capital', row['iso3'], capital.strip(), ', '.join(sorted(nation['capital']))


def degrees(text):
    found = re.match(r'\s*(\d+)\s+(\d+)\s*([NS]),\s*(\d+)\s+(\d+)\s*([EW])', text or '')
    if not found:
        return None
    a, b, ns, c, d, ew = found.groups()
    return ((int(a) + int(b) / 60) * (1 if ns == 'N' else -1),
            (int(c) + int(d) / 60) * (1 if ew == 'E' else -1))


def code_in_factbook(lexicon, name):
    name = html.unescape(name)
    return FACTBOOK.get(name) or lexicon.code_of.get(fold(name))


def check_factbook(lexicon, path):
    for row in rows(path):
        code = code_in_factbook(lexicon, row['name'] or '')
        if code is None or (lexicon.main_of[code] != fold(html.unescape(row['name'])) and
                            html.unescape(row['name']) not in FACTBOOK):
            continue
        place, here = degrees(row['capital_coordinates']), (code, fold(row['capital'] or ''))
        if place and here in lexicon.places:
            ours = lexicon.places[here]
            if max(abs(place[0] - ours[0]), abs(place[1] - ours[1])) > FAR_DEGREES:
                yield 'position', code, row['capital'], f'{ours}, not {place[0]:.2f}, {place[1]:.2f}'
        for column in ('chief_of_state', 'head_of_government'):
            yield from check_leader(lexicon, code, html.unescape(row[column] or ''))


def check_leader(lexicon, code, text):
    """"President Emmanuel MACRON (since 14 May 2017)"; representatives of a monarch are passed over."""
    text = text.split(';')[0]
    since = re.search(r'\(since (?:(\d+) )?(\w+)? ?(\d{4})\)', text)
    name = re.sub(r'\(.*?\)', ' ', text).strip()
    shouted = [w for w in re.findall(r"[\w'’-]+", name) if len(w) > 1 and w.upper() == w]
    if not shouted or 'vacant' in text or 'CHARLES' in shouted:
        return
    current = [t for t in lexicon.terms.get(code, []) if t[3] == '-' and same_person(t[0], ' '.join(shouted))]
    if not current:
        ended = [t[3] for t in lexicon.terms.get(code, []) if same_person(t[0], ' '.join(shouted))]
        if not any(end >= FACTBOOK_EDITION for end in ended):
            yield 'leader', code, name, 'nobody of the name in office'
        return
    if since is None or since.group(2) not in MONTHS:
        return
    month = f'{since.group(3)}-{MONTHS.index(since.group(2)) + 1:02d}'
    days = [t[2] for t in current]
    if not any(d[:7] == month or d[:4] == month[:4] and len(d) == 4 for d in days):
        yield 'since', code, name, f'{", ".join(days)}, not {month}'


def check_leaders(lexicon, path):
    for row in rows(path):
        code = COW.get(row['cow'], row['cow'])
        if code not in lexicon.nations or int(row['to_year']) < 2000:
            continue
        start, end = int(row['from_year']), int(row['to_year'])
        holders = [t for t in lexicon.terms.get(code, []) if same_person(t[0], row['leader'])]
        term = f'{row["leader"]} {row["from_year"]}-{row["from_month"]}'
        if not holders:
            yield 'ruler', code, term, 'no such person with an office'
        elif not any(year_of(t[2], 0) <= end and year_of(t[3], 9999) >= start for t in holders):
            yield 'ruler', code, term, 'in office at other times: ' + ', '.join(
                f'{t[2]} to {t[3]}' for t in holders)


def read_settled(path):
    settled = {}
    for number, line in enumerate(path.open(encoding='utf-8'), 1):
        if line.startswith('#') or not line.strip():
            continue
        cells = line.rstrip('\n').split('\t')
        if len(cells) != 5 or not all(cells):
            sys.exit(f'{path.name}:{number}: five fields: kind, code, item, who is right, why')
        settled[tuple(cells[:3])] = number
    return settled


def main():
    facts = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / 'shared/data/facts'
    if not facts.is_dir():
        print(f'skipped: {facts} is not there')
        return 0
    lexicon = Lexicon()
    path = ROOT / 'lexicon/facts_settled.tsv'
    settled = read_settled(path) if path.exists() else {}
    unused, still_open = dict(settled), 0
    for kind, code, item, ours in [*check_countries(lexicon, facts / 'countries.tsv'),
                                   *check_factbook(lexicon, facts / 'factbook.tsv'),
                                   *check_leaders(lexicon, facts / 'leaders.tsv')]:
        key = (kind, code, item)
        if (kind, code, '*') in settled:
            key = (kind, code, '*')
        unused.pop(key, None)
        if key not in settled:
            still_open += 1
            print(f'{kind}\t{code}\t{item}\t{ours}')
    for key, number in unused.items():
        print(f'facts_settled.tsv:{number}: settles nothing: {" ".join(key)}')
    print(f'{still_open} open, {len(settled) - len(unused)} settled', file=sys.stderr)
    return 1 if still_open or unused else 0


if __name__ == '__main__':
    sys.exit(main())
