"""Notes of the secretary: beside the text of the draft, and known for what they are when it comes back."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import agendapunten, noten, notities, verslagen
from bot.config import Config
from bot.models import Notitie
from bot.texts.verslag import NOOT
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.bestand import text_in
from bot.verslag.lezen import read
from tests.bestanden import digest
from tests.builders import STEMPEL, held
from tests.time_helpers import TODAY


@pytest.mark.parametrize("kind", ["docx", "pdf", "md"])
def test_a_note_comes_back_as_the_note_it_is(session: Session, config: Config, kind: str) -> None:
    meeting = held(session, TODAY)
    agendapunten.replace_all(session, STEMPEL, meeting, [("1", "Opening"), ("2", "Rondvraag")])
    items = agendapunten.of(session, meeting.id or 0)
    notities.create(session, STEMPEL, meeting, "een gewone regel")
    noten.create(session, STEMPEL, meeting, "de minister stelde het uit", items[0])
    noten.create(session, STEMPEL, meeting, "het kader is inmiddels vastgesteld")
    told = verzamelen.gather(session, meeting, TODAY)
    (file,) = maken.make("concept", [kind], told, Gemaakt(config, STEMPEL.op))
    text = text_in(file.inhoud, file.naam)
    found = read(text, config)
    assert [(note.soort, note.agendapunt, note.tekst) for note in found.notities] == [
        (NOOT, 1, "de minister stelde het uit"),
        ("notitie", None, "een gewone regel"),
        (NOOT, None, "het kader is inmiddels vastgesteld"),
    ]
    verslagen.store(session, STEMPEL, config, found, bestand=file.naam, sha256=digest(text))
    assert len(session.exec(select(Notitie)).all()) == 3
