"""Who was there by a paragraph above the text that sums up two or more people, in whatever words.

A sentence that names them in a row and says by any other word that they were, sat, came or met, with no word
of another time or of something of theirs, tells who was there: 'Rond de tafel dit keer Anna Visser (COA),
Tim Bos en Pia Mol', 'Op 3 mei zaten we in de bibliotheek, met …'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.verslag.aanwezigen.rij import come_back
from bot.verslag.deelnemers.rol import LICHAAM
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, OVERIG
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL, TUSSENVOEGSEL

_MINSTENS = 2
_IS = (
    r"(?:(?:de|het|een|onze|(?!en\b|van\b|met\b|over\b|door\b|aan\b|voor\b|bij\b|dat\b)"
    r"[a-zà-ÿ][a-zà-ÿ-]{3,25})\s)"
)
_VAN_WIE = r"\s(?:van|namens|uit|vanuit|als|bij)\s(?:(?:de|het)\s)?[\w-]{2,25}(?:\s[A-ZÀ-Þ][\w-]{1,25}){0,2}"
_IK = r"(?:ik(?:zelf)?|ondergetekende)"
_WIE = (
    rf"(?P<wie>(?P<naam>(?:{TITEL}\s)?{GRADEN}(?:{TITEL}\s)?{NAAM})(?:\s\([^()]{{1,80}}\)){{0,2}}(?:{_VAN_WIE})?"
    rf"|{_IK}(?:{_VAN_WIE})?)"
)
_EEN = re.compile(rf"(?P<is>(?:(?:namens|vanuit)\s(?:(?:de|het)\s)?[\w-]{{2,25}}\s)?{_IS}{{0,4}}){_WIE}")
_ERVOOR = re.compile(rf"(?:{TITEL}|(?:wethouder|burgemeester|gedeputeerde|raadslid))\s$")
_LANGSTE_TITEL = 20
_EINDE = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=\)))(?<!\b[Dd]hr)(?<!\b[Mm]evr)(?<!\bMrs)(?<!\bdrs)(?<!\bing)(?<!\bprof)[.!]\s+(?=[A-ZÀ-Þ])"
)
_CLAUSULE = re.compile(r"\s*;\s*|,\s(?:terwijl|maar)\s")
_TUSSEN = re.compile(
    r"\s*,\s*(?:(?:en(?:\sook)?|alsmede|evenals)\s)?|\s(?:en(?:\sook)?|alsmede|evenals)\s|:\s+"
)
_LIDWOORD = re.compile(r"(?:de|het|een)\s")  # 'de Anna Visserstraat' is nobody
_FUNCTIE = re.compile(r"\w{2,20}(?:eur|manager|leider|hoofd|houder|beheerder|meester|coördinator|lid|aris)\s")
_AF = re.compile(r"[.!)]\s?$")  # lines of a header have no end
_ETIKET = re.compile(
    rf"(?:^|\s)(?:{AANWEZIG}|{AFWEZIG}|{OVERIG}|{ENKEL}|aan|van|to|from|actie)\s*:", re.IGNORECASE
)
_PLAATS = re.compile(r"(?<=[a-zà-ÿ])\s(?:in|op)\s(?!['’]t\b|de[nr]?\b)[A-ZÀ-Þ].*")  # '… en Pia Mol in Velsen'
_HAKEN = re.compile(r"\([^()]{0,80}\)")
_BEGIN = re.compile(r"[A-ZÀ-Þ]")
_VOLUIT = re.compile(
    rf"{TITEL}\s|{GRADEN}(?:[A-ZÀ-Þ]\.\s?)+(?:{TUSSENVOEGSEL}\s)*[A-ZÀ-Þ]|\S+\s(?:{TUSSENVOEGSEL}\s)*[A-ZÀ-Þ]"
)
# Words by which people are somewhere together; never of what is to come.
_SAMEN = re.compile(
    r"\b(?:waren|zijn|zitten|zaten|zat|versch(?:enen|ijnen|een)|namen|nam|nemen\sdeel|sch(?:oven|oof)|kwam(?:en)?|hingen|hing|gingen|ging|deden|deed"
    r"|troffen|spraken|sprak|vergaderden|overleg(?:den|gen)|beld(?:e|en)|liepen|stonden|ontving(?:en)?|vertegenwoordigd|bijgewoond"
    r"|tafel|kring|gezelschap|bezetting|opkomst|aanwezig\w*|present|erbij|aangeschoven|ingelogd|verzameld|tegenwoordig|bezet)\b",
    re.IGNORECASE,
)
_ELDERS = re.compile(
    r"\b(?:afgelopen|toen|vroeger|vorige?|volgende?|eerder\w*|laatst|destijds|ooit|straks|komende?|morgen|wordt|worden|zal|zullen|gaan|brief|brieven|e?-?mails?|artikel\w*|interview\w*|krant"
    r"|nagelezen|opgesteld|geschreven|overl[ei]\w+|begrafenis|getrouwd|jarig\w*|verjaard\w*|felicit\w*|gefelicit\w*|benoem\w*|kandida\w*|verkozen|gekozen|afscheid"
    r"|minister|film|boek|contact\w*|vragen|afwezig\w*|afgemeld|verhinderd|ziek|niet|zonder|geen|tribune|bedankt|herdacht|nieuwe|vertrekken\w*|eens|tegen|blij|begonnen|opgevallen)\b",
    re.IGNORECASE,
)
# What hangs on such a word is of something else: 'een brief van Anna en Tim', 'het woord aan Anna en Tim'.
_HANGT_AF = re.compile(
    r"\b(?:van|over|aan|voor|tegen|volgens|naar|dat|want|als|of|bij|rond|tussen|tot|uit|langs|behalve)\s+(?:(?:de|het|een)\s+)?$|(?<!bijgewoond\s)(?<!vertegenwoordigd\s)(?<!bezet\s)(?<!bezet:\s)\bdoor\s+$",
    re.IGNORECASE,
)
_NOG_EEN = re.compile(
    r"(?:[a-z]{3,20}\s){0,3}(?:schoof|schoven)\s[^.;:]{3,80}\saan|.{3,80}\s(?:ontving(?:en)?|begeleidde|leidde|sloot|schoof|notuleerde)\s.{2,60}",
    re.IGNORECASE,
)
_EERSTE = re.compile(rf"(?:{_IS}{{0,3}})(?P<wie>(?:{TITEL}\s)?{NAAM})")
_WEG = re.compile(
    r"\b(?:ziek|ziek\w*|afgemeld|meldde[n]?\s\w+\saf|afgebeld|afgezegd|afwezig|verhinderd|verlof|vakantie|ontbrak(?:en)?|ble(?:ef|ven)\s(?:\w+\s)?thuis|(?:kon|konden|kwam|kwamen|was|waren|belden?|haalden?|is|zijn|schoof)\s[^.;:]{0,50}?\bniet"
    r"(?=\s*$|\s(?:in|er|erbij|mee|aan|bij|komen|gehaald|aanwezig)\b))(?!\w)"
)
_MET_TITEL = re.compile(rf"{TITEL}\s")
# In a sentence of those summed up: who led it, and who came of another body.
_ERBIJ = re.compile(
    rf"\b(?:leiding|voorzitterschap)\svan\s(?P<voor>(?:{TITEL}\s)?(?=\S+\s[A-Za-z]){NAAM})"
    rf"|(?:,\s(?:en\s)?|\sen\s)(?:van|namens|vanuit|voor)\s(?:de|het)\s[\w-]{{2,25}}\s{_IS}{{0,2}}(?P<na>(?:{TITEL}\s)?(?=\S+\s[A-Za-z]){NAAM})"
)


@dataclass(frozen=True)
class Opsomming:
    """Those whom a paragraph says were there, and those whom it says were not, as printed."""

    erbij: tuple[str, ...]
    weg: tuple[str, ...]


def summed_up(alinea: str, onder: Sequence[str]) -> Opsomming:
    """Whom a paragraph sums up as there, by one sentence that is sure of it and others that say so."""
    if not _AF.search(alinea[-3:]):
        return Opsomming((), ())
    zinnen = _clauses(alinea)
    rijen = [_together(zin, onder) for zin in zinnen]
    if not any(rijen):
        return Opsomming((), ())
    rijen = [rij or _together(zin, None) for zin, rij in zip(zinnen, rijen, strict=True)]
    erbij = [wie for rij in rijen for wie in rij]
    los = [wie for zin, rij in zip(zinnen, rijen, strict=True) if not rij for wie in _single(zin)]
    return Opsomming((*erbij, *los), away(alinea, erbij))


def away(alinea: str, erbij: Sequence[str]) -> tuple[str, ...]:
    """Whom a paragraph that names who was there, `erbij`, says was not, in a sentence of their own."""
    zinnen = [zin for zin in _clauses(alinea) if not any(wie in zin for wie in erbij)]
    return tuple(wie for zin in zinnen for wie in _away(zin))


def _clauses(alinea: str) -> list[str]:
    return [deel for zin in _EINDE.split(alinea) for deel in _CLAUSULE.split(zin.strip(" .!"))]


def _together(zin: str, onder: Sequence[str] | None) -> list[str]:
    """The people in a row in a sentence that says they were there; of `onder`, the text below, they must be
    known, unless the sentence beside it says who was there."""
    for begin, eind, rij in _rows(zin):
        voor, na = zin[:begin], zin[eind:]
        if _ETIKET.search(voor) or _ELDERS.search(f"{voor} {na[:80]}") or _HANGT_AF.search(voor):
            continue
        namen = [wie for een in rij if (wie := een["naam"]) and _VOLUIT.match(wie)]
        samen = _SAMEN.search(voor) or _SAMEN.search(na[:60])
        ambt = any(een["is"] or _HAKEN.search(een["wie"]) or _MET_TITEL.match(een["wie"]) for een in rij)
        # Without such a word half of them return below; with it one, or something is said of one.
        if not samen and len(namen) <= _MINSTENS:
            continue
        bekend = come_back(namen, "voorzitter" if samen else "", onder) if onder is not None else samen
        if 2 * len(namen) >= len(rij) and (bekend or (samen and ambt)):
            erbij = [een["voor"] or een["na"] for een in _ERBIJ.finditer(zin)]
            return [*map(_as_said, rij), *erbij]
    return []


def _rows(zin: str) -> Iterator[tuple[int, int, list[re.Match[str]]]]:
    """Where two or more people in a row stand in a sentence, from and to, and who they are."""
    delen = list(_parts(zin))
    plek = 0
    while plek < len(delen):
        begin, deel = delen[plek]
        plek += 1
        eerste = _last_of(deel)
        if not eerste or zin[begin + len(deel) :].startswith(":"):
            continue
        rij, eind = [eerste], begin + len(deel)
        while plek < len(delen):
            volgt, meer = delen[plek]
            een = _EEN.match(meer)
            if not een or LICHAAM.match(meer) or _LIDWOORD.fullmatch(een["is"]):
                break
            rij.append(een)
            eind = volgt + een.end()
            plek += 1
            if een.end() != len(meer):
                break
        if len(rij) >= _MINSTENS:
            yield begin + eerste.start(), eind, rij


def _away(zin: str) -> list[str]:
    """Whom a sentence beside those summed up says were not there."""
    weg = _WEG.search(zin)
    if not weg:
        return []
    rijen = [een for _, _, rij in _rows(zin) for een in rij]
    namen = [een["naam"] for een in rijen if een["naam"]] or [
        een["wie"] for een in [_EERSTE.match(zin)] if een
    ]
    return [naam for naam in namen if _VOLUIT.match(naam)]


def _as_said(een: re.Match[str]) -> str:
    """Somebody as printed; of 'ondergetekende namens de provincie' the first word."""
    return _PLAATS.sub("", een[0]) if een["naam"] else een["wie"].split()[0]


def _last_of(deel: str) -> re.Match[str] | None:
    """The person that a part of a sentence ends with, and what he is before his name."""
    for begin in _BEGIN.finditer(deel):
        if begin.start() and deel[begin.start() - 1] != " ":
            continue
        start = _function_before(deel, begin.start())
        een = _EEN.match(deel, start)
        if een and een["naam"] and een.end() == len(deel) and not LICHAAM.match(een["wie"]):
            return een
    return None


def _function_before(deel: str, plek: int) -> int:
    """Where the title begins that stands before a name, if any: 'wethouder Anna Visser'."""
    titel = _ERVOOR.search(deel[max(0, plek - _LANGSTE_TITEL) : plek])
    return plek - len(titel[0]) if titel else plek


def _parts(zin: str) -> Iterator[tuple[int, str]]:
    """The parts of a sentence between commas and 'en', outside brackets, each with its place."""
    haken = [(haak.start(), haak.end()) for haak in _HAKEN.finditer(zin)]
    begin = 0
    for tussen in _TUSSEN.finditer(zin):
        if not any(van < tussen.start() < tot for van, tot in haken):
            yield begin, zin[begin : tussen.start()]
            begin = tussen.end()
    yield begin, zin[begin:]


def _single(zin: str) -> Sequence[str]:
    """Who joined those summed up, led them or received them, by a sentence beside it."""
    if not _NOG_EEN.fullmatch(zin) or _ELDERS.search(zin):
        return ()
    functie = _FUNCTIE.match(zin)
    for begin in _BEGIN.finditer(zin, functie.end() if functie else 0):
        een = _EEN.match(zin, begin.start())
        if een and een["naam"] and _VOLUIT.match(een["naam"]) and not LICHAAM.match(een["naam"]):
            return (een["wie"],)
    return ()
