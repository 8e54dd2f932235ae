"""Attendance without a label: lines below the title that each hold people, whatever stands beside them.

Two or more of such lines are the list of who was there, unless the line above them says that it is another.
What stands beside a name says of whom or what somebody is, or whether he was there: a word, a sign, a box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.verslag.aanwezigen.bovendeel import opens_attendance
from bot.verslag.betoog import plain_words
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import IS_WEG, LICHAAM, ROLLEN
from bot.verslag.kopjes.vormen import gap
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG, ENKEL, OVERIG
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL, TUSSENVOEGSEL

_BOVENAAN = 12  # lines with text in which the first person stands
_TOT = 40  # lines with text in which a label may stand
_LANGSTE = 160  # letters of a line of people
_TITELWOORDEN = 4  # of a line between them that says of whom those below it are
_MINSTENS = 2
_OP_EEN_REGEL = 3  # people, at least, where a single line holds them
_WOORDEN = 7  # of what somebody is, at most
_BEGIN = re.compile(
    r"\s*(?:(?P<teken>[-*•–+✓✔✗✘])\s+)?"
    r"(?:\[(?P<vakje>[ xXvV✓✔-]?)\]\s+)?(?P<nummer>\d{1,2}[.)]\s+)?(?:en\s+)?"
)
# Between what a line holds: a gap, leaders, a bar, a dash or a colon.
_VELD = re.compile(r"\s?(?:\.{3,}|…|_{3,})\s?|\s{1,60}(?:[|/=–—→-]|[-=]>)\s{1,60}|\s{2,}|\t|:\s+|\s@(?=\w)")
_HAKEN = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]")
_TUSSEN = re.compile(r"\s*[,;&]\s*(?:en\s|and\s)?|\s+(?:en|and)\s+")
_FUNCTIE = r"(?:wethouder|burgemeester|gedeputeerde|raadslid|dominee|pastor)\s"
_IEMAND = re.compile(rf"{GRADEN}(?:{TITEL}\s{GRADEN}{NAAM}|(?:{_FUNCTIE})?(?=[A-ZÀ-Þ]\S*\s\S){NAAM})")
_MET_TITEL = re.compile(rf"{TITEL}\s|{_FUNCTIE}|(?:[A-Z]\.\s?){{1,4}}(?:{TUSSENVOEGSEL}\s|[A-ZÀ-Þ])")
_OMGEKEERD = re.compile(
    rf"(?P<achter>(?:{TUSSENVOEGSEL}\s){{0,2}}[A-ZÀ-Þ][\w'’-]{{1,30}}),\s(?P<voor>[A-ZÀ-Þ][\w'’-]{{1,30}})"
)
_ZIN = re.compile(
    r"[a-z)]{2}(?<!\bdrs)(?<!\bing)(?<!\bprof)(?<!\b[Dd]hr)(?<!\b[Mm]evr)[.?!]\s+[A-ZÀ-Þ]|[?!]$"
)
_DOET = re.compile(r"[a-zà-ÿ]")
_LIDWOORD = re.compile(rf"(?:{TUSSENVOEGSEL}|Ons|Onze)\s")
_MAIL = re.compile(r"\s?[<(\[]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}[>)\]]?")
_NIEMAND = re.compile(r"\W*(?:geen|niemand|vacature|vacant|n\.?v\.?t\.?)\W*", re.IGNORECASE)
_STEL = re.compile(r"(?P<een>[A-ZÀ-Þ][\w'’-]{1,30})\s(?:en|&)\s(?P<ander>\S.*)")  # 'Henk en Anna Visser'
_GROEP = re.compile(r"(?:#{2,6}\s)?[A-ZÀ-Þ][^.:;?!\d]{2,50}:?")
_CIJFERS = re.compile(r"\d{4}|\d[:.]\d{2}|\d\s?(?:euro|uur|%|[a-z]{4,}en\b)")
_ER = re.compile(r"[xvXV✓✔☑]|ja|yes|(?:aanwezig|present|online|digitaal|erbij)(?:\s.{1,30})?", re.IGNORECASE)
_WEG = re.compile(
    rf"(?:{IS_WEG.pattern}).{{0,40}}|[-–✗✘]|nee|no|(?:ziek|vakantie|verlof|absent|excused|niet)\b.{{0,40}}",
    re.IGNORECASE,
)
_ROL = re.compile(
    rf"{ROLLEN.pattern}|notulen|schrijft|verslag\w*|penningm\w*\.?|vz\.?|chair|minutes", re.IGNORECASE
)
_ETIKET = re.compile(rf"(?P<weg>{AFWEZIG})|{AANWEZIG}|{ENKEL}|leden|lid", re.IGNORECASE)
_VELDNAAM = re.compile(
    rf"(?:{OVERIG}|onderwerp|volgende?|vorige?|verslag|titel|title|project|zaal|thema)\b|(?:aan|van|to|from|cc)$",
    re.IGNORECASE,
)
_ANDER_VELD = re.compile(rf"(?:{OVERIG}|zaal|project)$", re.IGNORECASE)  # before a gap: 'Plaats     De Kade'
# Above people who were not there as such: who gets the minutes, is asked, wrote or will come.
_ANDEREN = re.compile(
    r"\b(?:verz(?:end|ond)\w*|verspreid\w*|kopie|copy|cc|aan|contact\w*|bereikbaar|auteurs?|opgesteld|geschreven|volgende?|vorige"
    r"|agenda\w*|uitgenodigd\w*|genodigd\w*|kandida\w*|verkies\w*|sprekers\svolgende|jarig\w*|nieuwe|vertrek\w*|locaties?|projecten|adres\w*)\b",
    re.IGNORECASE,
)
_ETIKET_WEG = re.compile(rf"[#*\s]{{0,6}}(?:{AFWEZIG})", re.IGNORECASE)
# That somebody wrote, led or was away, in all that is said of those in a list.
_ZEKER = re.compile(
    rf"{ROLLEN.pattern}|penningm\w*|notul\w*|verslag|schrijft|chair|minutes|{IS_WEG.pattern}", re.IGNORECASE
)
# Beside a box or a bullet, the others by which it says that somebody was away.
_AANGEKRUIST = {"-": {"+"}, " ": set("xXvV✓✔"), "✗": set("✓✔"), "✘": set("✓✔")}


@dataclass(frozen=True)
class _Rij:
    """The people of one line, what stands beside them, and whether that says that they were there or not."""

    namen: tuple[str, ...]
    erbij: tuple[str, ...]
    weg: bool
    teken: str  # its box or bullet
    nummer: int  # 0 of a line without one
    etiket: bool  # opens with a word for who was there, led or was away
    zeker: bool  # a role, a state, a title or a handle: of places and plans none is said


def below_title(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; where none is called 'Aanwezig', the first that hold people each are."""
    rijen = _run(regels)
    for plek, regel in enumerate(regels):
        rij = rijen.get(plek)
        if rij:
            achter = "".join(f" ({deel})" for deel in rij.erbij)
            wie = "; ".join(naam + achter for naam in rij.namen)
            yield Regel(regel.nummer, f"{'Afwezig' if rij.weg else 'Aanwezig'}: {wie}")
        elif plek not in rijen:
            yield regel


def come_back(namen: Sequence[str], wie: str, onder: Sequence[str]) -> bool:
    """Whether two of the names, or half of them, do or say something below, and none is a word; one is enough
    where `wie`, all that is said of them, has a role or who was away."""
    kort = {_short(naam) for naam in namen}
    if {naam.casefold() for naam in kort} & plain_words(onder):
        return False
    doet = re.compile(
        rf"\b(?P<naam>{'|'.join(re.escape(naam) for naam in sorted(kort))})(?=\s[a-z]|\s?:|\s-\s|\))"
    )
    gezien = {treffer["naam"] for regel in onder for treffer in doet.finditer(regel)}
    return (
        len(gezien) >= _MINSTENS
        or 2 * len(gezien) >= len(kort)
        or (bool(gezien) and _ZEKER.search(wie) is not None)
    )


def _short(naam: str) -> str:
    """What a text calls somebody by: his first name, or his last behind letters or a title."""
    woorden = naam.split()
    if _LIDWOORD.match(naam):  # 'De Haven' is nobody that 'De gemeente wil …' brings back
        return naam
    return woorden[-1] if _MET_TITEL.match(naam) else woorden[0]


def _run(regels: Sequence[Regel]) -> dict[int, _Rij | None]:
    """By place the lines that are the attendance; None of a title among them, of whom those below it are."""
    gevuld = [plek for plek, regel in enumerate(regels) if regel.kaal][:_TOT]
    boven = [regels[plek] for plek in gevuld]
    if any(opens_attendance(boven, i) and not _ETIKET_WEG.match(boven[i].inhoud) for i in range(len(boven))):
        return {}
    for i in range(1, min(len(boven), _BOVENAAN)):
        if (boven[i].kaal.startswith("##") and i > 1) or _is_of_others(boven[i - 1].kaal):
            return {}
        rijen = _from(boven, i)
        if len([rij for rij in rijen if rij]) < _MINSTENS and not (
            rijen and len(_names(rijen)) >= _OP_EEN_REGEL
        ):
            continue
        onder = [regel.kaal for regel in regels[gevuld[i + len(rijen) - 1] + 1 :]]
        return dict(zip(gevuld[i:], rijen, strict=False)) if _are_people(rijen, onder) else {}
    return {}


def _is_of_others(titel: str) -> bool:
    return len(titel.split()) <= _TITELWOORDEN and bool(_ANDEREN.search(titel))


def _from(boven: Sequence[Regel], begin: int) -> list[_Rij | None]:
    """The lines of people from `begin` on, and the titles between them."""
    rijen: list[_Rij | None] = []
    vorm = None
    for plek in range(begin, len(boven)):
        rij, volgt = _row(boven[plek]), _row(boven[plek + 1]) if plek + 1 < len(boven) else None
        los = bool(rijen) and gap(boven[plek - 1], boven[plek]) > 0
        niemand = rij is None and _NIEMAND.fullmatch(_VELD.split(boven[plek].kaal)[-1])
        if rijen and not rij and (niemand or (volgt and _is_group(boven[plek].kaal))):
            rijen.append(None)
            continue
        if (
            rij is None
            or (not rijen and rij.nummer > 1)
            or (vorm is not None and bool(rij.nummer) != vorm and not rij.etiket)
        ):
            break
        if los and not rij.etiket and rijen[-1] is not None and not _all_apart(boven[begin : plek + 1]):
            break
        vorm = bool(rij.nummer)
        rijen.append(rij)
    while rijen and rijen[-1] is None:
        rijen.pop()
    return _by_sign(rijen)


def _is_group(tekst: str) -> bool:
    return len(tekst.split()) <= _TITELWOORDEN and bool(_GROEP.fullmatch(tekst)) and not _is_of_others(tekst)


def _all_apart(regels: Sequence[Regel]) -> bool:
    return all(gap(*paar) > 0 for paar in pairwise(regels))


def _by_sign(rijen: Sequence[_Rij | None]) -> list[_Rij | None]:
    """The lines; one with an empty box or a minus was away where others have a mark or a plus."""
    tekens = {rij.teken for rij in rijen if rij}
    return [
        replace(rij, weg=True, zeker=True) if rij and tekens & _AANGEKRUIST.get(rij.teken, set()) else rij
        for rij in rijen
    ]


def _are_people(rijen: Sequence[_Rij | None], onder: Sequence[str]) -> bool:
    wel = [rij for rij in rijen if rij]
    zeker = len(wel) >= _MINSTENS and any(rij.zeker for rij in wel)
    gezegd = " ".join(" ".join(rij.erbij) for rij in wel)
    return not all(rij.weg for rij in wel) and (zeker or come_back(_names(wel), gezegd, onder))


def _names(rijen: Sequence[_Rij | None]) -> list[str]:
    return [naam for rij in rijen if rij for naam in rij.namen]


def _row(regel: Regel) -> _Rij | None:
    """The people of a line; None of any other line."""
    begin = _BEGIN.match(regel.tekst)
    tekst = _MAIL.sub("", regel.tekst[begin.end() if begin else 0 :]).strip(" *_;,")
    if not begin or not tekst or len(tekst) > _LANGSTE or _ZIN.search(tekst) or tekst.startswith("#"):
        return None
    velden = _outside_brackets(_VELD, tekst)
    etiket = _ETIKET.fullmatch(velden[0].strip(" *_")) if len(velden) > 1 else None
    met_punt = len(velden) > 1 and tekst[len(velden[0]) :].lstrip("*_").startswith(":")
    if len(velden) > 1 and (_VELDNAAM if met_punt else _ANDER_VELD).match(velden[0]):
        return None
    wie = [plek for plek, veld in enumerate(velden) if _people(veld)]
    if not wie:
        return None
    plek = wie[1] if met_punt and wie[0] == 0 and len(wie) > 1 else wie[0]
    namen, erbij = _people(velden[plek]) or ((), ())
    if len(wie) == len(velden) >= _OP_EEN_REGEL:  # 'Anna Visser / Tim Bos / Pia Mol'
        namen, erbij, velden = tuple(velden), (), velden[:1]
    elif met_punt and plek == 0 and any(map(_DOET.match, velden[1:])):
        return None  # 'Anna Visser: brief sturen'
    erbij = (
        *erbij,
        *(deel.strip(" *_") for een, veld in enumerate(velden) if een != plek for deel in _parts(veld)),
    )
    if any(_CIJFERS.search(deel) or len(deel.split()) > _WOORDEN for deel in erbij):
        return None
    weg = bool(etiket and etiket["weg"]) or any(map(_WEG.fullmatch, erbij))
    zegt = [deel for deel in erbij if _WEG.fullmatch(deel) or _ER.fullmatch(deel)]
    rol = any(map(_ROL.fullmatch, erbij)) or any(map(_MET_TITEL.match, namen)) or "@" in regel.tekst
    return _Rij(
        namen,
        tuple(
            deel
            for deel in erbij
            if (deel not in zegt and not (etiket and deel == velden[0].strip(" *_"))) or _ROL.fullmatch(deel)
        ),
        weg=weg,
        zeker=bool(zegt or rol or etiket),
        teken=begin["vakje"] or begin["teken"] or "" if begin["vakje"] != " " else " ",
        nummer=int((begin["nummer"] or "0").rstrip(" .)\t")),
        etiket=bool(etiket),
    )


def _outside_brackets(teken: re.Pattern[str], tekst: str) -> list[str]:
    """`tekst` cut at `teken`, but not between brackets."""
    haken = [(haak.start(), haak.end()) for haak in _HAKEN.finditer(tekst)]
    delen, begin = [], 0
    for snede in teken.finditer(tekst):
        if not any(van < snede.start() < tot - 1 for van, tot in haken):
            delen.append(tekst[begin : snede.start()])
            begin = snede.end()
    return [deel for deel in (*delen, tekst[begin:]) if deel.strip(" *_.")]


def _parts(veld: str) -> Iterator[str]:
    """What a field says of somebody: itself, and what stands in brackets in it."""
    kaal = _HAKEN.sub("", veld).strip()
    yield from filter(None, (kaal, *(haak.strip() for haak in _HAKEN.findall(veld))))


def _people(veld: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The people of a field and what it says of the only one; None when it holds anything else."""
    omgekeerd = _OMGEKEERD.fullmatch(_HAKEN.sub("", veld).strip(" *_"))
    if omgekeerd:
        return (f"{omgekeerd['voor']} {omgekeerd['achter']}",), tuple(_HAKEN.findall(veld))
    stel = _STEL.fullmatch(veld.strip())
    if stel and _is_somebody(stel["ander"]):
        return (stel["een"], stel["ander"]), ()
    delen = [deel.strip(" *_") for deel in _outside_brackets(_TUSSEN, veld)]
    namen = [deel for deel in delen if _is_somebody(_HAKEN.sub("", deel).strip())]
    if not namen or delen[0] != namen[0]:
        return None
    if len(namen) == len(delen) > 1:
        return tuple(namen), ()
    rest = delen[1:]
    if len(namen) > 1 or not all(deel[0].islower() or deel.isupper() or LICHAAM.match(deel) for deel in rest):
        return None
    erbij = [een for deel in rest for een in _parts(deel)]
    return (_HAKEN.sub("", namen[0]).strip(),), (*_HAKEN.findall(namen[0]), *erbij)


def _is_somebody(tekst: str) -> bool:
    return bool(_IEMAND.fullmatch(tekst)) and not (
        tekst.isupper() or LICHAAM.match(tekst) or _ROL.fullmatch(tekst)
    )
