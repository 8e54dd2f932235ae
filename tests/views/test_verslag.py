"""Minutes that were read, as the command line tells of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Uitkomst
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from bot.views import verslag as views

VOORBEELD = Path(__file__).resolve().parents[2] / "docs" / "voorbeeldverslag.txt"
MEETING = Vergadering(tafel="prt", referentie="PRT-2026-03-05")


@pytest.fixture(scope="module")
def voorstel(config: Config) -> Voorstel:
    return read(VOORBEELD.read_text(encoding="utf-8"), config)


def test_a_proposal_tells_every_point_decision_and_warning_with_its_lines(
    voorstel: Voorstel, config: Config
) -> None:
    told = views.proposal(voorstel, config)
    assert told.startswith("RRT Kennemerland · do 5 maart 2026 · Stadhuis, Haarlem")
    for part in (*voorstel.acties, *voorstel.besluiten, *voorstel.notities):
        assert part.tekst in told
    for warning in voorstel.waarschuwingen:
        assert warning.tekst in told


def test_minutes_without_tafel_or_date_can_be_told_too(config: Config) -> None:
    assert views.proposal(Voorstel(), config).startswith("? · ? · ?")


def test_an_outcome_says_what_was_written_and_what_was_left() -> None:
    told = views.outcome(
        Uitkomst(MEETING, nieuw={"vragen": 2, "besluiten": 1}, overgeslagen=["A1 bestaat al"])
    )
    assert told.splitlines() == [
        "PRT-2026-03-05: 2 vragen, 1 besluit in het register gezet.",
        "A1 bestaat al",
    ]
    assert "niets bijgekomen" in views.outcome(Uitkomst(MEETING))
    assert "niets veranderd" in views.outcome(Uitkomst(MEETING, bekend=True))
