"""Everybody once: who a list has both as present and as absent is one person.

Somebody sent apologies and came after all, or stood in the list of the last meeting and did not come: nothing
in the list tells which. Present wins, as where two people become one (samenaanwezig.py): nobody who came is
lost, and the warning says what was made of it. So is who led or wrote, by first name beside the list and by
letters in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.verslag.deelnemers.lijst import may_be_one
from bot.verslag.deelnemers.rol import initials
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.voorstel import Deelnemer

_ELK = {"aanwezig", "afwezig"}
# 'h mol', 'h j mol' and 'hidde mol' alike, as names are compared: the letter, and the family name.
_OP_LETTER = re.compile(r"(?P<letter>[a-z])(?:[a-z-]{1,20}|(?:\s[a-z]){0,4})\s(?P<naam>[^\s]{2}.{0,60})")
_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]")
_TWEE = 2
# Who is named beside the list by what he did there.
_APART = {"voorzitter", "vz", "notulist", "secretaris"}


def once(deelnemers: Iterable[Deelnemer]) -> tuple[Deelnemer, ...]:
    """The entries; the second of somebody who is there and is not adds to the first what that did not say."""
    gevonden: list[Deelnemer] = []
    for lid in deelnemers:
        plek = next((plek for plek, een in enumerate(gevonden) if _is_both(een, lid)), None)
        if plek is None:
            gevonden.append(lid)
        else:
            gevonden[plek] = _joined(gevonden[plek], lid)
    return tuple(gevonden)


def with_first_names(deelnemers: Sequence[Deelnemer]) -> tuple[Deelnemer, ...]:
    """The entries; 'Voorzitter: Hidde Mol' beside the list is the only 'H. Mol' in it, and so the other way
    around: one person, by the name that says more. So is 'Verslag: HM'."""
    deelnemers = _without_letters(deelnemers)
    met_letter: dict[str, list[int]] = {}
    for plek, lid in enumerate(deelnemers):
        if kort := _OP_LETTER.fullmatch(fold_name(lid.naam or "")):
            met_letter.setdefault(f"{kort['letter']} {kort['naam']}", []).append(plek)
    over: list[Deelnemer | None] = list(deelnemers)
    for plekken in met_letter.values():
        een, ander = (deelnemers[plek] for plek in plekken) if len(plekken) == _TWEE else (None, None)
        if een and ander and _is_named_apart(een, ander):
            naam = max((een.naam or "", ander.naam or ""), key=lambda naam: len(naam.split(".")[0]))
            over[plekken[0]], over[plekken[1]] = (
                replace(_joined(een, ander), naam=naam, status=een.status),
                None,
            )
    return tuple(lid for lid in over if lid)


def _without_letters(deelnemers: Sequence[Deelnemer]) -> list[Deelnemer]:
    """The entries; who led or wrote by letters alone is the only one there with those."""
    over = list(deelnemers)
    for lid in deelnemers:
        if _LETTERS.fullmatch(lid.naam or "") and _APART & set(lid.rollen):
            met_naam = [een for een in over if een.naam and een is not lid and _goes_by(een, lid)]
            if len(met_naam) == 1:
                over[over.index(met_naam[0])] = replace(_joined(met_naam[0], lid), status=met_naam[0].status)
                over.remove(lid)
    return over


def _goes_by(een: Deelnemer, letters: Deelnemer) -> bool:
    """Whether these are the letters of his name, and he was there as they say."""
    return een.status == letters.status and (letters.naam or "").casefold() in initials(een.naam or "")


def _is_named_apart(een: Deelnemer, ander: Deelnemer) -> bool:
    """Whether one of them is called 'H. Mol' and the other 'Hidde Mol', and led or wrote."""
    in_letters = ["." in (lid.naam or "").split(" ")[0] for lid in (een, ander)]
    rollen = {rol.casefold() for lid in (een, ander) for rol in lid.rollen}
    zelfde = een.status == ander.status and may_be_one(een, replace(ander, naam=een.naam))
    return zelfde and in_letters.count(True) == 1 and bool(_APART & rollen)


def _is_both(een: Deelnemer, ander: Deelnemer) -> bool:
    return {een.status, ander.status} == _ELK and may_be_one(een, ander)


def _joined(een: Deelnemer, ander: Deelnemer) -> Deelnemer:
    return replace(
        een,
        delegatie=een.delegatie or ander.delegatie,
        aanhef=een.aanhef or ander.aanhef,
        organisatie=een.organisatie or ander.organisatie,
        rollen=tuple(dict.fromkeys((*een.rollen, *ander.rollen))),
        status="aanwezig",
    )
