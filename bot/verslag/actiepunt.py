"""An action point as it stands in running text or in an item, before it is known whose it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Actiepunt:
    """An action point in the sentences `eerste`..`plek`, in the part `begin:eind` of the last one.

    `begin` is 0 unless an earlier point stands in that sentence too; `taak` is where the words behind a
    label start ('Actie: …'); `wie` are the owners named in the mark. `is_afspraak`: it stands in a list of
    what was agreed, and is an action point only when somebody will do it. `is_verteld`: it stands in a list
    and only tells. `is_los`: it carries no mark.
    `is_nagelopen`: it is of before, with how it stands now.
    """

    eerste: int
    plek: int
    begin: int
    eind: int
    nummer: str | None = None
    wie: str = ""
    vooraan: bool = False
    taak: int = 0
    is_afspraak: bool = False
    wanneer: str = ""
    klaar: bool = False
    is_verteld: bool = False
    is_los: bool = False
    is_nagelopen: bool = False
