"""Who was there, one to a line below a label of its own, whatever stands before and behind the names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.deelnemers.lak import MASKER
from bot.verslag.deelnemers.lijst import ETIKET
from bot.verslag.deelnemers.naam import AGENDA
from bot.verslag.deelnemers.rol import LICHAAM, ROLLEN
from bot.verslag.taal.woorden import GRADEN, NAAM, TITEL

_BOVENAAN = 40  # lines in which the attendance stands
_VOORAF = rf"{GRADEN}(?P<titel>{TITEL}\s+)?{GRADEN}"
_TEKEN = re.compile(r"(?:(?P<nummer>\d{1,2}[.)])|[-*•–])\s+")
# A person on a line: a name or what stands for one, and behind it in brackets, a column or words what he is.
_PERSOON = re.compile(
    rf"{_VOORAF}(?P<naam>{NAAM}|{MASKER}|[A-Z]\.?|(?:een|ambtenaar|medewerker)\s[\w ]{{1,40}})"
    r"(?:\s+\|\s+(?P<cel>[^|()]{2,60}?)|\s[-–—]\s(?P<streep>[^,;:()|]{2,60}?)|,\s+(?P<komma>[^,;:()|]{2,60}?))?"
    r"(?P<haken>(?:\s*\([^()]{1,60}\)){0,2})(?:(?<=\)),\s(?P<rol>[a-z][a-z -]{2,30}))?[;,]?"
)
_LETTERS = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.\s?)+\S")
_MET_TITEL = re.compile(rf"{TITEL}\s")
_ALS_KOPJE = re.compile(r"\d|[A-K][.)]\s")  # opens a line as the number of a point of the agenda does


def one_below_the_other(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; people below 'Aanwezig' with a number, an initial or a column are bullets with brackets:
    '2. A. Visser | Velsen' is no point of the agenda but '- A. Visser (Velsen)'."""
    plek = 0
    while plek < len(regels):
        regel = regels[plek]
        yield regel
        plek += 1
        etiket = ETIKET.match(regel.inhoud) if regel.kaal and plek <= _BOVENAAN else None
        if not (etiket and etiket.end() == len(regel.inhoud)):
            continue
        if plek + 1 < len(regels) and not regels[plek].kaal:
            yield regels[plek]
            plek += 1
        leden = list(
            takewhile(lambda paar: paar[1] is not None, ((een, _person(een)) for een in regels[plek:]))
        )
        if not _are_people(leden, regels[plek + len(leden) :]):
            continue
        for een, lid in leden:
            yield Regel(een.nummer, f"- {lid}")
        plek += len(leden)


def _are_people(leden: Sequence[tuple[Regel, str | None]], onder: Sequence[Regel]) -> bool:
    """Whether lines are people that would be read as points; most of them say it, and nothing goes on."""
    met_bullet = {een.is_opsomming for een, _ in leden}  # '●●●●● (COA)' looks like one among names
    if len(met_bullet) < 2 and not any(_ALS_KOPJE.match(een.kaal) or "|" in een.kaal for een, _ in leden):
        return False
    zeker = sum(_is_sure(een.kaal, lid or "") for een, lid in leden)
    volgende = onder[0].kaal if onder else ""
    return 2 * zeker > len(leden) and (
        not volgende or ETIKET.match(volgende) is not None or ":" in volgende or "." in volgende
    )


def _is_sure(tekst: str, lid: str) -> bool:
    """Whether a line names somebody for certain: with a title, letters, two names or what he is."""
    kaal = _TEKEN.sub("", tekst, count=1)
    naam = lid.partition(" (")[0]
    met_voornaam = " " in naam and naam.istitle()
    return "(" in lid or met_voornaam or bool(_MET_TITEL.match(kaal) or _LETTERS.match(kaal))


def _person(regel: Regel) -> str | None:
    """The line as 'A. Visser (Velsen)'; None of any other line."""
    kaal = _TEKEN.sub("", regel.kaal, count=1)
    persoon = None if ETIKET.match(kaal) else _PERSOON.fullmatch(kaal)
    if persoon is None:
        return None
    if AGENDA.fullmatch(persoon["naam"]):
        return None  # '1. Opening, doel en agenda'
    komma = persoon["komma"]
    if komma and not (komma[0].islower() or LICHAAM.match(komma) or ROLLEN.match(komma)):
        return None
    rol = f" ({persoon['rol']})" if persoon["rol"] else ""
    wie, van = kaal[: persoon.end("naam")], persoon["cel"] or persoon["streep"] or komma
    return f"{wie} ({van}){persoon['haken']}{rol}" if van else f"{wie}{persoon['haken']}{rol}"
