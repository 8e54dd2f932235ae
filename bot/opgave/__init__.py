"""What gemeenten must provide, what there is, and what is left: never estimated, always with date and source.

gemeenten.py says which gemeente answers for which on a day, duurzaam.py which places count, feiten.py what
sources said, stand.py what it all adds up to and of how many gemeenten that is. kolommen.py is a sheet,
regels.py a line of one, cellen.py and toetsen.py what may stand in it, lezen.py how a file is read,
voorleggen.py what waits for a yes; vastleggen.py writes.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.opgave.gemeenten import PROVINCIE, Gebied

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.config import Config
    from bot.opgave.stand import Gebiedsstand, Verandering

__all__ = ["PROVINCIE", "Gebied", "change_of", "stand_of"]


def stand_of(
    session: Session, config: Config, gebied: Gebied, on: date, cyclus: str | None = None
) -> Gebiedsstand:
    """How an area stands on a day, of this cycle or the latest there is an opgave of. A gemeente that had
    merged by then is told by the one that answers for it."""
    from bot.opgave import feiten  # the child that reads a file does without a database

    return feiten.stand_of(session, config, gebied, on, cyclus)


def change_of(
    session: Session, config: Config, gebied: Gebied, on: date, cyclus: str | None = None
) -> tuple[Gebiedsstand, Verandering | None]:
    """`stand_of`, and what is other than at the peildatum before the latest; None when there was none."""
    from bot.opgave import feiten

    return feiten.change_of(session, config, gebied, on, cyclus)
