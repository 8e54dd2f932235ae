"""Who was there as somebody in a hurry notes it, in first names: 'In: Anna, Tim. Late: Pia', 'Anna + Tim
erbij, Pia ziek', or with no word for it behind the day: 'vrijdag 9 mei 2025, Anna + Tim (COA)'.

Places and topics stand in a row as well. Without a word for being there those in it are people by what the
text below gives them to do or say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.verslag.aanwezigen.hoofd import opens_list
from bot.verslag.betoog import plain_words
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.deelnemers.rol import LICHAAM
from bot.verslag.namen.afzender import sender
from bot.verslag.taal.woorden import NAAM, TITEL

_BOVENAAN = 8  # lines with text in which a label stands
_ONDER_TITEL = 4  # those in which people stand without one
_MINSTENS = 2
_SLOT = 40  # letters from the end of what stands before a row in which the day is
_LANGSTE = 300  # letters of a line
_AMBT = r"(?:wh|weth|burg|ged)\.?"
_VAN = r"(?:v\.?/?d\.?|van\s(?:de|het))\s(?P<van>[a-zà-ÿ][\w-]{2,30})"
_IEMAND = re.compile(
    rf"(?:(?:{TITEL}|{_AMBT})\s)?(?P<naam>(?:{_AMBT}\s)?{NAAM})(?:\s?\((?P<rol>[^()]{{1,40}})\)|\s{_VAN})?"
)
_TUSSEN = re.compile(r"\s*[,;+&]\s*(?:(?:en|and)\s)?|\s?/\s?(?!d\b)|\s(?:en|and)\s")
_HAKEN = re.compile(r"\([^()]{0,60}\)")
_ER = r"(?:in|here|wel|er|bij|met(?:\sz['’]n\s\w{3,12})?|opkomst|(?:aan\s)?tafel|aan\sboord)"
_OOK_ER = r"(?:late|later|te\slaat|laat|online|remote|via\steams|gebeld|ingebeld)"
_NIET = r"(?:out|away|absent|niet(?:\s(?:er|bij|erbij))?|afw(?:ezig)?|afm(?:eld(?:ing)?)?|afgemeld|ziek|vrij)"
# 'v.d. werkgroep: Anna, Tim': of whom they are.
_NAMENS = r"v\.?/?d\.?\s(?P<wie>[a-zà-ÿ][\w-]{2,25})"
_LABEL = re.compile(
    rf"(?:(?P<er>{_ER})|(?P<ook>{_OOK_ER})|(?P<weg>{_NIET})|{_NAMENS})\.?\s?:\s+", re.IGNORECASE
)
_BEGIN = re.compile(r"[-*_>•\s]{0,6}")
_NOG_EEN = re.compile(rf"\s*[.;,/|]\s*(?={_LABEL.pattern.replace('?P<', '?P<n')})|\s{{2,9}}", re.IGNORECASE)
_STAND = re.compile(
    r"\s(?:(?P<er>aanwezig|erbij|er|present)|(?P<weg>ziek|niet|afwezig|afgemeld|vrij|verhinderd))$"
)
_NA_STAND = re.compile(r"(?<=aanwezig|.present)[,;]\s|(?<=erbij)[,;]\s|(?<=ziek)[,;]\s", re.IGNORECASE)
# 'Aanwezig: Anna, Tim en ik', in a mail of somebody.
_MET_MIJ = re.compile(
    r"(?P<voor>\b(?:[Aa]anw(?:ezig)?\.?|[Ee]rbij|[Ii]n|[Mm]et)\s?:\s[^:]{2,200}?(?:,\s|\sen\s))(?:ik(?:zelf)?|ondergetekende)(?!\w)"
)
# Behind what a row without a label may stand, on a line that holds the day.
_ERVOOR = re.compile(r"[,|(:]\s?|\s[-–—]\s|(?<!\S)met\s", re.IGNORECASE)
_MET = re.compile(r"(?:(?:gesproken|gebeld|overleg|overlegd|gesprek|besproken)\s)?met\s", re.IGNORECASE)
_VAN_DE = re.compile(
    r"(?<=[a-zà-ÿ])\s(?:v/d|v\.d\.|vd)\s(?P<van>[a-zà-ÿ][\w-]{2,30})(?=\s*(?:[,;.(]|$)|\s(?:en|and)\s)"
)
# What it stands behind ends in a day: '… 9 mei 2025', '9-5-25', '9 mei, 13.00 uur', '… van vanmiddag'.
_DAG = re.compile(
    r"(?:\d{1,4}(?:\s?(?:uur|u))?|\d{1,2}\s[a-z]{3,9}\.?|\bvan(?:daag|middag|ochtend|morgen|avond))\)?\W{0,4}(?:met\s)?$",
    re.IGNORECASE,
)
# What is talked about, also where it opens what is said of it: 'Begroting: Anna belt', 'Parkeren – later'.
_ONDERWERP = re.compile(r"[A-Z][a-z]{2,30}(?:ing|eren)")
# Before people who were not there as such.
_ANDEREN = re.compile(
    r"\b(?:aan|cc|to|from|van|door|voor)\s*:|\b(?:afwezig|zonder|behalve|volgende?|vlg|vorige?|genodigd\w*|verspreid\w*"
    r"|verzonden|kopie|agenda\w*|locaties?|gemeenten|thema\w*|onderwerp\w*)\b",
    re.IGNORECASE,
)
# Where somebody of a text stands: 'Anna belt', 'Anna: …', '(Anna)', '-> Anna', 'actie Anna'.
_PLEK = (
    r"(?:(?<=[(>→@])|(?<=->\s)|(?<=[→>]\s)|(?<=actie\s)|(?<=AP\s))(?:{0})(?!\w)"
    r"|\b(?:{0})(?=\s[a-z]|\s?:|\s[-–—]\s|\s?\)|\s?[&+/]\s?[A-Z]|\s{{2,9}}|\s?\|)"
)


def in_haste(regels: Sequence[Regel], is_body: Callable[[str], bool]) -> Iterator[Regel]:
    """The lines; such a line is under 'Aanwezig:' and 'Afwezig:', or above whom it names at its end. What
    `is_body` by its name, as 'Haarlem', is nobody in a row without a label."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal]
    boven = gevuld[:_BOVENAAN]
    afzender = sender(regels[plek].kaal for plek in boven)
    gevonden = any(_is_known(regels[plek]) for plek in boven)
    onder_label = -1
    for plek, regel in enumerate(regels):
        if plek not in boven:
            yield regel
            continue
        regel = _usual(regel, afzender)
        minstens = 1 if plek == onder_label else _MINSTENS  # 'Late: Pia', below 'In: Anna, Tim'
        lijst = [] if _is_known(regel) else _labelled(regel, minstens) or _with_states(regel)
        onder_label = plek + 1 if lijst else onder_label
        rij = ""
        if not (lijst or gevonden) and boven.index(plek) < _ONDER_TITEL:
            onder = [een.kaal for een in regels[plek + 1 :] if een.kaal]
            rij = _bare(regel, onder, is_body, is_titel=plek == boven[0])
            lijst = [f"Aanwezig: {'; '.join(_people(rij))}"] if rij else []
        gevonden = gevonden or bool(lijst)
        if not lijst or (rij and regel.kaal != rij):
            yield regel  # it has the day of the meeting as well
        yield from (Regel(regel.nummer, tekst) for tekst in lijst)


def _usual(regel: Regel, afzender: str) -> Regel:
    """The line with its writer for 'ik', and '(beveiliging)' for 'v/d beveiliging' where it lists people."""
    tekst = _MET_MIJ.sub(rf"\g<voor>{afzender}", regel.tekst) if afzender else regel.tekst
    return Regel(regel.nummer, _VAN_DE.sub(r" (\g<van>)", tekst) if _is_known(regel) else tekst)


def _is_known(regel: Regel) -> bool:
    """Whether every other rule knows the label of a line."""
    etiket = ETIKET.match(regel.inhoud)
    return opens_list(regel) or bool(etiket and etiket["slot"])


def _people(rij: str) -> list[str]:
    """The people of a row, each with what he is in brackets; none when anything else stands in it."""
    plat = _HAKEN.sub(lambda haak: "_" * len(haak[0]), rij)
    grenzen = [(m.start(), m.end()) for m in _TUSSEN.finditer(plat)] + [(len(rij), len(rij))]
    mensen, begin = [], 0
    for eind, volgt in grenzen:
        een = _IEMAND.fullmatch(rij[begin:eind].strip())
        if een is None or len(een["naam"].split()) > 4 or een["naam"].isupper() or LICHAAM.match(een["naam"]):
            return []
        wat = een["rol"] or een["van"]
        mensen.append(f"{een['naam']} ({wat})" if wat else een["naam"])
        begin = volgt
    return mensen


def _labelled(regel: Regel, minstens: int = _MINSTENS) -> list[str]:
    """The lists of a line of labels with people behind each, one of them of who was there."""
    tekst = regel.kaal[_BEGIN.match(regel.kaal).end() :].strip(" .*_")  # type: ignore[union-attr]
    if len(tekst) > _LANGSTE or not _LABEL.match(tekst):
        return []
    lijst, namen, er = [], 0, False
    for deel in _NOG_EEN.sub("\n", tekst).split("\n"):
        label = _LABEL.match(deel)
        mensen = _people(deel[label.end() :].strip(" .")) if label else []
        if label is None or not mensen:
            return []
        namen += len(mensen)
        er = er or not label["weg"]
        lijst.append(f"{'Afwezig' if label['weg'] else 'Aanwezig'}: {'; '.join(mensen)}")
    return lijst if er and namen >= minstens else []


def _with_states(regel: Regel) -> list[str]:
    """The lists of 'Anna, Tim & Pia aanwezig, Bram ziek'."""
    lijst: list[str] = []
    for deel in _NA_STAND.split(regel.kaal.rstrip(" .")[:_LANGSTE]):
        stand = _STAND.search(deel)
        mensen = _people(deel[: stand.start()].strip()) if stand else []
        if stand is None or not mensen:
            return []
        lijst.append(f"{'Afwezig' if stand['weg'] else 'Aanwezig'}: {'; '.join(mensen)}")
    return lijst if lijst[0].startswith("Aanwezig") and len(lijst[0].split("; ")) >= _MINSTENS else []


def _bare(regel: Regel, onder: Sequence[str], is_body: Callable[[str], bool], *, is_titel: bool) -> str:
    """The row of people that ends a line with the day, or is all of a line below the title; '' of none."""
    tekst = regel.kaal.strip("#*_ ").rstrip(" .*_")
    if len(tekst) > _LANGSTE:
        return ""
    plekken = [] if is_titel else [0]
    plekken += [voor.end() for voor in _ERVOOR.finditer(tekst)]
    for plek in plekken:
        voor, rij = tekst[:plek], tekst[plek:].strip()
        rij = rij[:-1].rstrip() if rij.endswith(")") and rij.count(")") > rij.count("(") else rij
        mensen = _people(rij)
        if (
            len(mensen) >= _MINSTENS
            and (not voor or _DAG.search(voor[-_SLOT:]) or _MET.fullmatch(voor))
            and not _ANDEREN.search(voor)
            and not any(is_body(een) or _ONDERWERP.fullmatch(een) for een in mensen)
            and _come_back(mensen, onder)
        ):
            return rij
    return ""


def _come_back(mensen: Sequence[str], onder: Sequence[str]) -> bool:
    """Whether two of them do or say something below, and none is a word there."""
    namen = {
        _HAKEN.sub("", een).strip().split()[-1 if een.startswith(("wh", "weth")) else 0] for een in mensen
    }
    if {naam.casefold() for naam in namen} & plain_words(onder):
        return False
    alle = "|".join(re.escape(naam) for naam in sorted(namen))
    doet = re.compile(_PLEK.format(alle))
    gezien = {treffer[0] for regel in onder for treffer in doet.finditer(regel[:_LANGSTE])}
    return len(gezien) >= _MINSTENS
