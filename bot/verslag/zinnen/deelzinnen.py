"""The clauses of running text in which somebody opens with a verb: who, with which verb, up to where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from bot.verslag.betoog import Betoog
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.taal.namenrij import is_of_whom
from bot.verslag.taal.woorden import NAAM
from bot.verslag.werk.werkwoorden import DADEN
from bot.verslag.wie.eigenaarsnamen import owner_names

Soort = Literal["lid", "rol", "groep", "organisatie", "hij", "vreemd"]

# What comes behind a comma and is no longer about the task: why, and what then.
_REDEN = re.compile(r",\s+(?:want|omdat|zodat|dus|maar|waarna|anders)\b")
_MEESTE = 20  # clauses in one sentence
# Where another clause may begin; a bracket holds one as a whole.
_GRENS = re.compile(
    r"[.?!](?=[A-ZÀ-Þ])|[;,]\s+(?:(?:en|and|maar|waarna)\s+)?|\s+(?:en|and|waarna|maar)\s+|(?<=[a-z0-9])\s+(?=(?:De|Onze)\s[a-z])|\(|:\s+|https?://\S{1,200}\s+(?=[A-ZÀ-Þ])"
)
_ETIKET = re.compile(r"(?:Action|Actie)\s+(?=[A-ZÀ-Þ])")
_EN = re.compile(r"\s*[,&/]\s*(?:en\s+)?|\s+(?:en|and)\s+")
_KLEIN = re.compile(r"[a-zà-ÿ]{3,20}(?:\s+[a-zà-ÿ]{2,20})?")
_ROL = re.compile(r"(?P<rol>(?:penning|vice)?[a-z]{4,20})\b")
_NAAM = re.compile(NAAM)
_IK = re.compile(r"[Ii]k(?![\w’'-])")
_SPREEKT = re.compile(rf"(?P<wie>{NAAM}):\s*")
# All of those at the table, of whom none is named.
_ALLEN = re.compile(
    r"(?:[Dd]e\s)?(?P<wie>(?:[Aa]lle\s)?(?:overige\s|andere\s|deelnemende\s)?(?:gemeenten|regio[’']s|portefeuillehouders)"
    r"|[Ii]edereen|[Aa]llen)\b"
)
_BIJWOORD = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:(?:ook|nog|zelf|dan|daarom|alvast|graag|wel|meteen|verder|samen\s+met\s+[A-Z]\w+)\s+){0,2}"
)
_VERB = re.compile(
    r"(?!(?:het|met|uit|niet|[a-z]{0,5}dat|want|wat|een|van|aan|dan|hen|men|toen|tot|tegen|tussen|binnen|buiten|voor|wel|hun|veel)\b)"
    r"(?P<verb>[a-zëï]{2,25}(?:t|n|l)|is|to|still|promise[ds]|agree[ds]|offer(?:ed|s)|volunteer(?:ed|s)|undertook)(?![\w’'-])"
)
_EERSTE_PERSOON = re.compile(r"(?P<verb>[a-zëï]{2,25})(?![\w’'-])")
# Opens a sentence in which the verb stands before its subject: 'Morgen belt Anna', 'Daarom neemt Tim …'.
_VOORAAN = re.compile(
    r"(?:daarom|daarna|vanwege|wegens|via|over|met|bij|in|op|aan|namens|tijdens|vervolgens|verder|ook|morgen|overmorgen|vandaag|deze|komende|volgende|eind|begin|medio|half"
    r"|v[oó]{2}r|uiterlijk|binnen|na|ondertussen|dus|dit|dat|die|hier\w{0,8}|daar\w{0,8})\b",
    re.IGNORECASE,
)
_DOE_IK = re.compile(r"(?P<verb>[a-zëï]{2,25})(?=\sik\b)")
_WOORD = re.compile(r"\s+(?=\S)")
_VER = 8  # words before the verb of such a sentence


@dataclass(frozen=True)
class Onderwerp:
    """Who a clause is about, at `begin:eind` of its sentence; `namen` as the register calls them."""

    begin: int
    eind: int
    soort: Soort
    namen: tuple[str, ...]


@dataclass(frozen=True)
class Deelzin:
    """The part `begin:eind` of a sentence; what follows its verb and subject begins at `na`, and `vooraan` is
    what stands before both."""

    wie: Onderwerp
    verb: str
    begin: int
    na: int
    eind: int
    vooraan: str = ""

    def gezegde(self, zin: str) -> str:
        """The clause from its verb on, also where the verb stands before its subject."""
        return f"{self.verb}{zin[self.na : self.eind]}"


def clauses(betoog: Betoog, plek: int) -> Iterator[Deelzin]:
    """The clauses of sentence `plek` that open with somebody and his verb, each up to the next one."""
    zin = betoog.zinnen[plek].tekst
    etiket = _ETIKET.match(zin)
    grenzen = [
        (0, etiket.end() if etiket else 0),
        *((grens.start(), grens.end()) for grens in islice(_GRENS.finditer(zin), _MEESTE)),
    ]
    gevonden = [
        (voor, deel)
        for voor, begin in grenzen
        if zin.count('"', 0, begin) % 2 == 0 and (deel := _clause_at(betoog, plek, begin))
    ]  # not what is quoted
    einden = [*(voor for voor, _ in gevonden[1:]), len(zin)]
    vroegst = 0
    for (_, deel), eind in zip(gevonden, einden, strict=False):
        if deel.begin >= vroegst:  # 'Anna en Tim bellen': one clause, not also one of Tim
            vroegst = deel.na
            yield replace(deel, eind=_end(zin, deel, eind if eind >= deel.na else len(zin)))


def _end(zin: str, deel: Deelzin, eind: int) -> int:
    """Where the clause ends that goes no further than `eind`: with its bracket, or before its reason."""
    haakje = zin.find(")", deel.na, eind) if deel.begin and zin[deel.begin - 1] == "(" else -1
    eind = haakje if haakje >= 0 else eind
    reden = _REDEN.search(zin, deel.na, eind)
    return reden.start() if reden else eind


def _clause_at(betoog: Betoog, plek: int, begin: int) -> Deelzin | None:
    zin = betoog.zinnen[plek].tekst
    wie = subject_at(betoog, plek, begin)
    if wie:
        tussen = _BIJWOORD.match(zin, wie.eind)
        na = tussen.end() if tussen else wie.eind
        if _IK.fullmatch(zin, begin, wie.eind):
            ik = _EERSTE_PERSOON.match(zin, na)
            doet = _third_person(ik["verb"]) if ik else None
            return Deelzin(wie, doet, begin, ik.end(), len(zin)) if ik and doet else None
        verb = _VERB.match(zin, na)
        meervoud = bool(verb and verb["verb"].endswith("n"))
        past = verb and (len(wie.namen) > 1 or wie.soort == "groep" or not meervoud)
        past = past and not (meervoud and wie.soort == "organisatie" and is_of_whom(zin, begin))
        return Deelzin(wie, verb["verb"], begin, verb.end(), len(zin)) if verb and past else None
    return _inverted(betoog, plek, begin) if _VOORAAN.match(zin, begin) else None


def _third_person(verb: str) -> str | None:
    """'belt' of 'ik bel', if that is doing."""
    vormen = ({"ga": "gaat", "zal": "zal"}.get(verb), verb, f"{verb}t")
    return next((vorm for vorm in vormen if vorm == "zal" or vorm in DADEN), None)


def _inverted(betoog: Betoog, plek: int, begin: int) -> Deelzin | None:
    """'Volgende week belt Anna de gemeente': the verb, and right behind it who does it."""
    zin = betoog.zinnen[plek].tekst
    for teller, woord in enumerate(_WOORD.finditer(zin, begin)):
        ik = _DOE_IK.match(zin, woord.end())
        verb = ik or _VERB.match(zin, woord.end())
        doet = _third_person(ik["verb"]) if ik else verb and verb["verb"]
        wie = subject_at(betoog, plek, verb.end() + 1) if verb and doet and doet[-1] in "tnl" else None
        if doet and wie:
            return Deelzin(wie, doet, begin, wie.eind, len(zin), zin[begin : woord.start()])
        if teller == _VER or zin[woord.start() - 1] in ",;:.?!":
            return None
    return None


def subject_at(betoog: Betoog, plek: int, begin: int) -> Onderwerp | None:
    """Who is named at `begin`: one, or a row with commas, 'en' or nothing between the names."""
    zin = betoog.zinnen[plek].tekst
    eerste = _one_at(betoog, plek, begin)
    if eerste is None:
        return None
    rij = [eerste]
    while len(rij) < _MEESTE:
        eind = rij[-1].eind
        tussen = _EN.match(zin, eind)
        volgende = _one_at(betoog, plek, tussen.end(), in_rij=True) if tussen else None
        if volgende is None and zin[eind : eind + 1] == " " and zin[eind + 1 : eind + 2].isupper():
            volgende = _one_at(betoog, plek, eind + 1)
        if volgende is None:
            break
        rij.append(volgende)
    soorten = {een.soort for een in rij} - {"lid"}
    if soorten == {"vreemd"} and len(soorten) < len({een.soort for een in rij}):
        soorten = set()  # who does it together with an attendee, is one of us
    soort = soorten.pop() if len(soorten) == 1 else ("lid" if not soorten else "vreemd")
    namen = tuple(dict.fromkeys(naam for een in rij for naam in een.namen))
    return Onderwerp(begin, rij[-1].eind, soort, namen)


def _one_at(betoog: Betoog, plek: int, begin: int, *, in_rij: bool = False) -> Onderwerp | None:
    zin = betoog.zinnen[plek].tekst
    genoemd = next((v for v in betoog.sprekers.mentions(zin) if v.begin == begin < v.eind), None)
    if genoemd:
        return _mentioned(betoog, plek, genoemd)
    if ik := _IK.match(zin, begin):
        return _who_says_ik(betoog, zin, ik)
    if allen := _ALLEN.match(zin, begin):
        return Onderwerp(begin, allen.end(), "groep", (allen["wie"].lower(),))
    klein = _KLEIN.match(zin, begin)
    if klein:
        return _in_lower_case(betoog, klein) or (_role(betoog, zin, begin) if in_rij else None)
    naam = None if _VOORAAN.match(zin, begin) else _NAAM.match(zin, begin)  # 'In Velsen gaat dat knellen'
    if naam and len(naam[0]) > 2 and naam[0].casefold() not in betoog.woorden and betoog.is_person(naam[0]):
        lid = betoog.sprekers.attendee(naam[0])
        bekend = lid is not None and lid.naam is not None
        return Onderwerp(begin, naam.end(), "lid" if bekend else "vreemd", (naam[0],))
    return None


def _who_says_ik(betoog: Betoog, zin: str, ik: re.Match[str]) -> Onderwerp | None:
    """Who is quoted ('Anna: ik bel morgen'), else who wrote the minutes."""
    spreekt = _SPREEKT.fullmatch(zin, 0, ik.start())
    lid = betoog.sprekers.attendee(spreekt["wie"]) if spreekt else None
    naam = lid.naam if lid else (None if spreekt else betoog.schrijver)
    return Onderwerp(ik.start(), ik.end(), "lid", (naam,)) if naam else None


def _mentioned(betoog: Betoog, plek: int, genoemd: Vermelding) -> Onderwerp | None:
    wie = betoog.meant(plek, genoemd)
    if genoemd.soort == "voornaamwoord" and wie is None:
        return Onderwerp(genoemd.begin, genoemd.eind, "hij", ())
    namen = owner_names(betoog, (wie,)) if wie else ()
    if wie is None or not namen:
        return None
    soort: Soort = "vreemd"
    if genoemd.soort == "voornaamwoord":
        soort = "hij"
    elif wie.soort == "persoon":
        soort = "lid" if wie.deelnemer else "vreemd"
    elif wie.soort == "rol":
        soort = "rol"
    elif wie.soort == "vergadering":
        soort = "groep"
    elif wie.soort == "organisatie":
        soort = "organisatie"
    return Onderwerp(genoemd.begin, genoemd.eind, soort, namen)


def _in_lower_case(betoog: Betoog, woorden: re.Match[str]) -> Onderwerp | None:
    """'jan kees doet …': typed without capitals, and an attendee."""
    delen = woorden[0].split()
    for aantal in range(len(delen), 0, -1):
        naam = " ".join(delen[:aantal])
        lid = betoog.sprekers.attendee(naam.title()) or betoog.sprekers.attendee(
            naam.title().replace(" ", "-")
        )
        if lid and lid.naam:
            return Onderwerp(woorden.start(), woorden.start() + len(naam), "lid", (lid.naam,))
    return None


def _role(betoog: Betoog, zin: str, begin: int) -> Onderwerp | None:
    """'de secretaris en penningmeester': the second one without its article."""
    rol = _ROL.match(zin, begin)
    genoemd = betoog.sprekers.mentions(f"de {rol[0]}") if rol else ()
    if rol and genoemd and genoemd[0].soort == "rol":
        return Onderwerp(begin, rol.end(), "rol", owner_names(betoog, genoemd))
    return None
