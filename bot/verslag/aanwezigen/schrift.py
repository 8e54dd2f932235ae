"""Who was there or not in a way of writing that no other rule knows for a name, as the same in the usual one.

Somebody may stand in the list by his address, 'anna.visser@velsen.nl', or with a family name without its
capital, 'Anna visser (Velsen)', among others that have theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.hoofd import opens_list
from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.rol import BUREAU, GEZELSCHAP, IS_WEG, LICHAAM, ROLLEN
from bot.verslag.taal.aanwezigheid import OVERIG

_BOVENAAN = 60  # lines with text in which the attendance stands
# Of something else than the list above it: 'Contact: …', 'Kopie aan: …'.
_ANDERS = re.compile(
    rf"(?:{OVERIG}|contact[\w ]{{0,20}}|e-?mail|mail|secretariaat|(?:aan|af)melden[\w ]{{0,20}}"
    r"|[\w ]{2,40}\s(?:aan|via|bij))\s*:",
    re.IGNORECASE,
)
_PROZA = re.compile(r"[a-z)]{3}\.\s+[A-ZÀ-Þ]|^.{90,}[a-z]\.$")
_ERVOOR = r"(?:^|(?<=[,;:]\s)|(?<=[-*•]\s)|(?<=[.)]\s)|(?<=\sen\s))"
# '… anna.visser@velsen.nl', 'a.visser@…', 'anna.van.dijk@…' on its own; behind a name it says nothing.
_DEEL = r"[A-Za-zÀ-ÿ'-]{2,30}"
_ADRES = re.compile(
    rf"{_ERVOOR}(?:mailto:)?(?P<voor>[A-Za-zÀ-ÿ]{{1,20}}(?:-[A-Za-zÀ-ÿ]{{2,20}})?)\."
    rf"(?P<achter>{_DEEL}(?:\.{_DEEL}){{0,3}})\d?@[\w-]{{1,40}}(?:\.[\w-]{{1,20}}){{1,4}}(?=\s*(?:[;,(]|$))"
)
_ACHTER_NAAM = re.compile(r"(?<=[\w)])\s?[<(\[][\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[>)\]]")
_VAN_ALLEN = re.compile(
    r"(?:info|post|mail|contact|bestuur|secretariaat|secretaris|griffie|team|admin|office|afdeling|project|no|college)",
    re.IGNORECASE,
)
_VOORVOEGSEL = r"van|von|de|den|der|ter|ten|te|het|du|la|le"
_GEEN_NAAM = rf"(?:{_VOORVOEGSEL}|en|of|uit|bij|met|voor|namens|and|from)"
_KLEIN = rf"(?:(?:{_VOORVOEGSEL})\s){{0,3}}(?!{_GEEN_NAAM}\s?\()[a-zà-ÿ][a-zà-ÿ'’-]{{1,24}}"
_VOOR = r"(?:[A-ZÀ-Þ][\w'’-]{1,24}|(?:[A-ZÀ-Þ]\.\s?){1,4})"
_MET_HAAK = r"\s?\((?=[^\d()])[^()]{1,80}\)"
_ZONDER_HOOFDLETTER = re.compile(
    rf"{_ERVOOR}(?P<voor>{_VOOR})\s?(?<=[\s.])(?P<klein>{_KLEIN})(?={_MET_HAAK})"
)
_MET_HOOFDLETTER = re.compile(
    rf"{_ERVOOR}{_VOOR}\s?(?:(?:{_VOORVOEGSEL})\s){{0,3}}[A-ZÀ-Þ][\w'’ -]{{1,30}}?{_MET_HAAK}"
)
# What somebody is, or of what there are more: 'Bewoners wijk (Beek)', 'Directeur inkoop (COA)'.
_GEEN_VOORNAAM = re.compile(
    rf"{ROLLEN.pattern}|{GEZELSCHAP}|\w*(?:eur|ager|leider|hoofd|houder|beheerder|meester|coördinator|aris)"
    r"|(?:bewoner|ouder|medewerker|vertegenwoordiger|deelnemer|adviseur|student|docent|partner|bezoeker)s?|studenten|docenten"
    r"|ambtena\w+|leden|collega\W?s?|dienst|afdeling|team|groep|regio|namens|plus|later|de|het|een|ook|alle",
    re.IGNORECASE,
)
_GEEN_ACHTERNAAM = re.compile(
    rf"{ROLLEN.pattern}|{IS_WEG.pattern}|online|digitaal|later|ook|alleen|ziek|deels|via|tot|vanaf",
    re.IGNORECASE,
)


def in_usual_writing(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; in the lists of who was there, or was not, with the names as all other rules know them."""
    lijst = frozenset(listed(regels))
    klein = sum(len(_without_capital(regels[plek].kaal)) for plek in lijst)
    groot = sum(len(_MET_HOOFDLETTER.findall(regels[plek].kaal)) for plek in lijst) if klein else 0
    for plek, regel in enumerate(regels):
        tekst = regel.tekst
        if plek in lijst and "@" in tekst:
            tekst = _ADRES.sub(_named, _ACHTER_NAAM.sub("", tekst))
        if klein and plek in lijst and groot >= klein:
            for een in reversed(_without_capital(tekst)):
                tekst = (
                    f"{tekst[: een.start()]}{een['voor']} {_with_capital(een['klein'])}{tekst[een.end() :]}"
                )
        yield Regel(regel.nummer, tekst) if tekst != regel.tekst else regel


def listed(regels: Sequence[Regel]) -> Iterator[int]:
    """Where the lines of the lists stand: a label and its names, behind it or below up to the next gap."""
    over, in_lijst, label = _BOVENAAN, False, -1
    for plek, regel in enumerate(regels):
        over -= bool(regel.kaal)
        if over < 0:
            return
        if opens_list(regel):
            in_lijst, label = True, plek
        elif not regel.kaal:
            in_lijst = in_lijst and plek == label + 1
        elif regel.kaal.startswith("#") or _PROZA.search(regel.kaal) or _ANDERS.match(regel.inhoud):
            in_lijst = False
        if in_lijst:
            yield plek


def _without_capital(tekst: str) -> list[re.Match[str]]:
    return [
        een
        for een in _ZONDER_HOOFDLETTER.finditer(tekst)
        if not (
            _GEEN_VOORNAAM.fullmatch(een["voor"])
            or LICHAAM.match(een[0])
            or BUREAU.match(een[0])
            or _GEEN_ACHTERNAAM.fullmatch(een["klein"])
        )
    ]


def _with_capital(klein: str) -> str:
    """'van den heuvel' → 'van den Heuvel'."""
    voor, teken, naam = klein.rpartition(" ")
    return f"{voor}{teken}{naam[:1].upper()}{naam[1:]}"


def _named(adres: re.Match[str]) -> str:
    """'anna.van.dijk@velsen.nl' → 'Anna van Dijk'; the address of a team names nobody."""
    voor, delen = adres["voor"], adres["achter"].split(".")
    if _VAN_ALLEN.fullmatch(voor) or _VAN_ALLEN.fullmatch(delen[-1]):
        return adres[0]
    voornaam = "-".join(deel.capitalize() for deel in voor.split("-")) + ("." if len(voor) == 1 else "")
    achternaam = (deel if re.fullmatch(_VOORVOEGSEL, deel) else deel.capitalize() for deel in delen)
    return " ".join((voornaam, *achternaam))
