"""A draft that came back, as its secretary sees it."""

from __future__ import annotations

from sqlmodel import Session

from bot import noten, vaststelling, verslagversies, voorstellen
from bot.config import Config
from bot.models import Vergadering, Verslagvoorstel
from bot.uitvoer import maken
from bot.verschillen import voorleggen
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.wijzigingen import Stempel
from tests.builders import held
from tests.time_helpers import T, day
from tests.verschillen.conftest import cell, edited, held_against, read_back, told

LATER = Stempel("U0SECR0001", T(60))


def asked(
    session: Session, config: Config, meeting: Vergadering, data: bytes
) -> tuple[Verslagvoorstel, bool]:
    row = voorstellen.ask(session, LATER, "F0ABCDEF", ["prt"])
    read = Beoordeling(read_back(data, config))
    differs = voorleggen.keep(session, config, row.id or 0, read, meeting, bytes_sha256="b", sha256="s")
    return row, differs


def test_of_minutes_that_were_adopted_it_says_so(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    held(session, day(7))
    vaststelling.adopt(session, LATER, config, meeting, today=day(8))
    row, differs = asked(session, config, meeting, edited(concept, cell("acties", "A1", 2, "Anders")))
    assert differs
    assert verslagversies.stays(session, meeting) in voorleggen.screen(session, config, row).waarschuwingen
    assert asked(session, config, meeting, concept)[1] is False


def test_adopted_minutes_that_come_back_take_no_note_of_the_secretary_away(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    """They stand beside that text, and never were in it."""
    noten.create(session, Stempel("U0TEST0001", T(-60)), meeting, "De cijfers zijn later bijgesteld.")
    held(session, day(7))
    version, *_ = vaststelling.adopt(session, LATER, config, meeting, today=day(8))
    [file] = maken.adopted(version, ["docx"])
    assert told(held_against(session, config, file.inhoud)) == []
