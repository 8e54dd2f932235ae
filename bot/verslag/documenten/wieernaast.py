"""Minutes as one table with who and when beside the text: 'Nr | Bespreking | Wie | Wanneer'.

Below what is told stand the tasks, in bold or as infinitives, one for each name in the cell beside them: each
becomes a row of its own. A number and a title in a row as wide as the table are a point of the agenda.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from bot.verslag.documenten.tabregels import as_rows
from bot.verslag.werk.kracht import Werkwoord, verb_of

_TEKST = re.compile(
    r"(?:bespreking|besproken(?:e)?|behandeling|verslag|notulen|onderwerp|discussie|discussion)",
    re.IGNORECASE,
)
_WIE = re.compile(r"(?:(?:door\s)?wie|door|actiehouder|eigenaar|trekker|who)", re.IGNORECASE)
_WANNEER = re.compile(r"(?:(?:voor\s)?wanneer|termijn|gereed|deadline|when)", re.IGNORECASE)
_NUMMER = re.compile(r"\d{1,2}\.?")
_KOP = ("Actie", "Wie", "Wanneer")
_LANGSTE_TITEL = 80  # letters
_LANGSTE_NAAM = 60


class Vak(Protocol):
    """The paragraphs of a cell, each with whether it is in bold."""

    @property
    def blokken(self) -> Sequence[str]: ...

    @property
    def vet(self) -> Sequence[bool]: ...


def with_who_beside(rijen: Sequence[Sequence[Vak]]) -> list[str] | None:
    """The lines of such a table; None of any other one, or where no cell has as many tasks as names."""
    koppen = ["".join(vak.blokken).strip(" :") for vak in rijen[0]] if rijen else []
    vorm = (_TEKST, _WIE, _WANNEER)
    if len(koppen) < len(vorm) or not all(map(re.Pattern.fullmatch, vorm, koppen[-len(vorm) :])):
        return None
    regels: list[str] = []
    gevonden = False
    for rij in rijen[1:]:
        taken = _tasks(*rij[-len(vorm) :]) if len(rij) == len(koppen) else []
        if taken:
            ervoor = [vak.blokken for vak in rij[: -len(vorm)]]
            regels += [*(blok for blokken in ervoor for blok in blokken)]
            regels += rij[-len(vorm)].blokken[: -len(taken)]
            regels += ["", *as_rows([list(_KOP), *taken], has_kop=True), ""]
            gevonden = True
        else:
            regels += _title(rij) or [blok for vak in rij for blok in vak.blokken]
    return regels if gevonden else None


def _tasks(tekst: Vak, wie: Vak, wanneer: Vak) -> list[list[str]]:
    """The rows of the last paragraphs, with who and when each of them is beside."""
    aantal = len(wie.blokken)
    dagen = wanneer.blokken or [""] * aantal
    taken = list(zip(tekst.blokken, tekst.vet, strict=True))[-aantal:] if aantal else []
    if len(taken) < aantal or len(dagen) != aantal or any(len(naam) > _LANGSTE_NAAM for naam in wie.blokken):
        return []
    if not all(vet or verb_of(taak) is Werkwoord.KAAL for taak, vet in taken):
        return []
    return [[taak, naam, dag] for (taak, _), naam, dag in zip(taken, wie.blokken, dagen, strict=True)]


def _title(rij: Sequence[Vak]) -> list[str]:
    """'2', 'Stand van zaken' as a line of its own with its number; nothing when it is no title."""
    nummer, *rest = [blok for vak in rij for blok in vak.blokken] or [""]
    is_titel = len(rest) == 1 and len(rest[0]) <= _LANGSTE_TITEL and not rest[0].endswith((".", ":", ";"))
    return ["", f"{nummer.rstrip('.')}. {rest[0]}", ""] if is_titel and _NUMMER.fullmatch(nummer) else []
