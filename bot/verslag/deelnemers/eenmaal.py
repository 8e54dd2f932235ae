"""Everybody once: who a list has both as present and as absent is one person.

Somebody sent apologies and came after all, or stood in the list of the last meeting and did not come: nothing
in the list tells which. Present wins, as where two people become one (samenaanwezig.py): nobody who came is
lost, and the warning says what was made of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.verslag.deelnemers.lijst import may_be_one
from bot.verslag.voorstel import Deelnemer

_ELK = {"aanwezig", "afwezig"}


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
