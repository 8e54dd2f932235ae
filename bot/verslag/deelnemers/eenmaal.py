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
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.voorstel import Deelnemer

_ELK = {"aanwezig", "afwezig"}
_IN_LETTERS = re.compile(r"(?P<letter>[a-z])(?:\s[a-z])*\s(?P<naam>\S{2}.*)")  # 'h mol', of 'H. Mol'
_VOLUIT = re.compile(r"(?P<letter>[a-z])[a-z-]+\s(?P<naam>\S{2}.*)")
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
    around: one person, by the name that says more."""
    over, weg = list(deelnemers), set[int]()
    for plek, lid in enumerate(deelnemers):
        zelfde = [i for i, een in enumerate(over) if i not in (plek, *weg) and _is_of_letters(lid, een)]
        if len(zelfde) == 1 and _APART.intersection(rol.casefold() for rol in lid.rollen):
            een = over[zelfde[0]]
            naam = max(een.naam or "", lid.naam or "", key=lambda naam: len(naam.split(".")[0]))
            over[zelfde[0]] = replace(_joined(een, lid), naam=naam, status=een.status)
            weg.add(plek)
    return tuple(een for plek, een in enumerate(over) if plek not in weg)


def _is_of_letters(een: Deelnemer, ander: Deelnemer) -> bool:
    """Whether one of them is called 'H. Mol' and the other 'Hidde Mol', and they can be one."""
    namen = fold_name(een.naam or ""), fold_name(ander.naam or "")
    for kort, lang in (namen, namen[::-1]):
        letters, voluit = _IN_LETTERS.fullmatch(kort), _VOLUIT.fullmatch(lang)
        if letters and voluit and letters.group("letter", "naam") == voluit.group("letter", "naam"):
            return een.status == ander.status and may_be_one(een, replace(ander, naam=een.naam))
    return False


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
