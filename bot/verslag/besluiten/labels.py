"""A decision that is called one: 'Besluit: …', 'BESLUIT De bijdrage …', '! …' where a legend says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.verslag.taal.merkwoorden import VOLGNUMMER

HAAKS = re.compile(r"\[\s?B(?:esluit)?\s?\.?\s?(?P<cijfers>\d{1,3})\s?\]|\(\s?B\s?(?P<cijfers2>\d{1,3})\s?\)")
# With a number or without; no outcome of a vote on one, and nothing of a picture: 'Resolution: 300 dpi'.
_RESOLUTIE = (
    r"(?:[Rr]esolution|RESOLUTION)(?=(?:\s#?\d[\d./-]{0,7})?\s?:\s"
    r"(?!(?i:vote|motion|passed|carried|deferred|postponed|pending|tabled|withdrawn|see)\b|\d{2,4}\s?(?:x|by|dpi|px)\b))"
)
_WOORD = (
    r"(?:[Bb]esl(?:uit|is)punt|[Bb]eslút(?:\s?/\s?[Bb]esluit)?|[Zz]o\sbesloten|[Aa]kkoord\sbevonden|AKKOORD|[Vv]astgesteld(?=:\s(?!\d|op\b))"
    rf"|[Bb]esluit|BESLUIT|[Bb]esl\.?(?=\s?:)|BESL\.?(?=\s?:)|[Bb]eslissing|BESLISSING|[Bb]esloten|BESLOTEN|[Bb]eslist|(?:(?:[Nn]ew|[Ss]tanding|[Ff]inal)\s)?[Dd]ecision|DECISION|{_RESOLUTIE}|[Dd]ecided|DECIDED|Decisions(?=\s?:\s(?!see\b)[a-z])|[Rr]esolved(?=\s?:\s)|(?:Approved|Adopted|APPROVED|ADOPTED)(?=\s?:\s[a-zA-Z])"
    r"|(?:[Rr]esolved|[Aa]greed|[Dd]ecided|RESOLVED|AGREED|DECIDED)\s(?:unanimously|by\s(?:consensus|majority))(?=\s?:\s)"
    r"|RESOLVED|AGREED|[Aa]greed)"
)
LABEL = re.compile(
    rf"^(?:\d{{1,2}}[.)]\s+)?(?:{_WOORD}\s*(?:\d{{2,4}}[-/.]\d{{1,3}}|[B#]?\s?(?P<cijfers>\d{{1,3}}))?\s*(?::|→)|[Bb]esluit\s(?:(?:de|het)\s)?(?:bestuur(?:der)?|directie|tafel|vergadering|voorzitter|stuurgroep|commissie|college|OR):"
    rf"|(?:[Ww]ij|[Ww]e)\s+besluiten:|BESLUIT\s+[\d.-]{{1,8}}\s|B\s?{VOLGNUMMER}\s*:"
    r"|(?:[Bb]esluit|BESLUIT|[Bb]eslissing|[Bb]esloten|[Dd]ecision|DECISION|RESOLUTION|RESOLVED|AGREED|DECIDED)\s[-–—]\s"
    r"(?!(?:zie|see|volgt|nog|wordt|is)\b)(?=[a-z]|(?:De|Het|Een|Er|We|Wij|The|No|All)\s)"
    # In capitals, or in the cell beside what is decided, it needs no colon.
    r"|[Bb]esluit\s(?=(?:€\s|(?:De|Het|Een|Er|We|Wij)\s))"
    r"|(?:BESLUIT|BESLOTEN|BESLISSING|DECISION|AGREED)\s(?=[A-ZÀ-Þ](?:[a-zà-ÿ]|\s[a-z]))|DECISION\s(?=(?:the|we|no|all)\s[a-z])"
    r"|(?:BESLUIT|BESLISSING)\s(?!(?:van|over|in|op|uit|bij|aan|is|zijn|was|wordt|volgt|nog|niet|zie|en|of)\b)(?=[a-zà-ÿ]{2,20}\s[a-zà-ÿ]{2})"
    # What a body advises is its decision; any other advice is somebody's.
    r"|[Aa]dvies\s*:(?=\s*(?:hamerstuk|bespreekstuk|positief|negatief|akkoord|instemmen|vaststellen)\b)"
    r"|B-?(?P<cijfers2>\d{1,3})\s?[:.–-])\s*(?P<tekst>\S.*)"
)
# Behind what was decided: '… met 5 euro verhoogd. BESLUIT', '… (besluit)', '… Akkoord.'
SLOT = re.compile(
    r"(?:^|\s*)(?:BESLUIT|[(\[](?:besluit|BESLUIT|Besluit)[)\]]|(?<=[.;,–-])\s(?:(?:[Aa]llen|[Ii]edereen)\s)?[Aa]kkoord"
    r"|(?<=[a-z\d)][,;–-])\s(?:zo\s|aldus\s|is\s)?besloten)\.?\s*$"
)
# The same within a sentence: 'De proef begint in mei [besluit]; tot dan blijft alles zoals het is'.
MERK = re.compile(r"^(?P<wat>[^\[(?]{12,300}?)\s?(?:\[[Bb]esluit\]|\([Bb]esluit\))[;,]\s")
# In notes without capitals: 'hal 2 gaat van de lijst. akkoord. hal 3 blijft.'
WITHIN = re.compile(r"(?:^|[.;]\s)(?P<wat>[^.;]{12,200})[.;]\sakkoord(?=\.\s|\.?$)")
# Behind what led to it: 'Na enige discussie: B1: de kade gaat dicht'.
NA_AANLOOP = re.compile(
    r":\s(?P<label>(?:B\s?(?P<cijfers>\d{1,3})|[Bb]esluit|BESLUIT|[Bb]esloten)\s?:\s(?P<wat>\S.*))"
)
_LEGENDA = re.compile(
    r"(?<!\w)(?P<teken>!{1,3}|[#*+^§■●►◆★]|[A-Z]{1,2})\s?:?\s*(?:is|=|staat\s+voor|betekent|voor)\s*(?:een\s+)?"
    r"(?:besluit|beslissing|afspraak|decision)(?:en|s)?\b"
)
_MET_LETTER = re.compile(
    r"[>\s*–-]{0,6}(?P<letter>[A-Z]{1,2})(?:-?(?P<cijfers>\d{1,3})\s?[.:]|:)\s*(?P<tekst>\S.*)"
)
# 'B2 Bij elk feest komt er overleg', in a row of two or more beside 'A14 Anna stuurt …'.
_IN_RIJ = re.compile(r"[>\s*–-]{0,6}(?P<letter>[A-E])\s?(?P<cijfers>\d{1,3})\s(?=[A-ZÀ-Þ][\w’'-]{0,30}\s\S)")
ROW = "B#"  # the sign of such a row
NUMBERED = re.compile(r"^B\s?(?P<cijfers>\d{1,3})\s(?=[A-ZÀ-Þ][\w’'-]{0,30}\s\S)(?P<tekst>\S.*)")
_HOOFDSTUKKEN = frozenset("CE")  # beside them a D is the fourth of a row
# A number that was read as a sentence of its own: 'B-12.'
LOS_NUMMER = re.compile(r"(?P<letter>[A-Z])-(?P<cijfers>\d{1,3})")
_OOK_ACTIES = re.compile(r"\b(?:a[ck]ties?|actiepunt(?:en)?|actions?)\b", re.IGNORECASE)


def signs(regels: Iterable[str]) -> frozenset[str]:
    """The signs that a legend gives to decisions, beside those of acties: '→ is een actie, ! een besluit'.

    'D1. …' is one without a legend, where no C1 and E1 stand beside it; `ROW` is that of 'B1 …' and 'B2 …'.
    """
    tekens: set[str] = set()
    letters: set[str] = set()
    rij: set[tuple[str, str]] = set()
    for regel in regels:
        if in_rij := _IN_RIJ.match(regel):
            rij.add((in_rij["letter"], in_rij["cijfers"]))
        if _OOK_ACTIES.search(regel):
            tekens.update(legenda["teken"] for legenda in _LEGENDA.finditer(regel))
        if (genummerd := _MET_LETTER.match(regel)) and genummerd["cijfers"]:
            letters.add(genummerd["letter"])
    genummerd_zijn = [letter for letter, _ in rij]
    if set(genummerd_zijn) == {"A", "B"} and genummerd_zijn.count("B") > 1:
        tekens.add(ROW)
    return frozenset(tekens if letters & _HOOFDSTUKKEN else tekens | (letters & {"D"}))


def behind_number(ervoor: str, tekens: frozenset[str]) -> str | None:
    """The number of a decision, if all of the sentence before was its number."""
    los = LOS_NUMMER.fullmatch(ervoor)
    return f"B{int(los['cijfers'])}" if los and los["letter"] in {"B", *tekens} else None


def behind_sign(tekst: str, ervoor: str, tekens: frozenset[str]) -> str | None:
    """What stands behind one of the signs, if the sentence opens with it; a '!' was read as a sentence."""
    if ervoor in tekens:
        return tekst
    letter = _MET_LETTER.match(tekst)
    if letter and letter["letter"] in tekens:
        return letter["tekst"]
    teken = next((teken for teken in tekens if not teken.isalpha() and tekst.startswith(teken)), "")
    return tekst[len(teken) :].lstrip(" :") or None if teken else None
