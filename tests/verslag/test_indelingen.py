"""Minutes in other layouts than those of the regietafels: what is found in them, how little is invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from tests.bestanden import load_text
from tests.verslag.conftest import DATA
from tests.verslag.meten import Uitslag

VOORBEELDEN = Path(__file__).parent / "voorbeelden"
WAARHEID: dict[str, Any] = json.loads((VOORBEELDEN / "waarheid.json").read_text(encoding="utf-8"))


def good_enough(uitslag: Uitslag) -> None:
    """The aim: 95% of the points found, at most 5% invented; 95% of their owners and dates right."""
    told = "\n".join(uitslag.mis)
    assert uitslag.gevonden >= 0.95 * uitslag.nodig, told
    assert uitslag.verzonnen <= 0.05 * uitslag.gevonden, told
    assert uitslag.eigenaars >= 0.95 * uitslag.gevonden, told
    assert uitslag.termijnen >= 0.95 * uitslag.gevonden, told
    assert uitslag.besluiten >= 0.9 * uitslag.besluiten_nodig, told


@pytest.fixture(scope="module")
def voorstellen(config: Config) -> dict[str, Voorstel]:
    """Each of the invented minutes, read."""
    return {naam: read(load_text(VOORBEELDEN / naam), config) for naam in WAARHEID}


def test_invented_minutes_in_many_layouts_are_read(voorstellen: dict[str, Voorstel]) -> None:
    uitslag = Uitslag()
    for naam, waarheid in WAARHEID.items():
        voorstel = voorstellen[naam]
        assert str(voorstel.vergadering.datum) == waarheid["datum"], naam
        uitslag.add(naam, voorstel, waarheid)
    assert uitslag.nodig > 250
    good_enough(uitslag)


def test_who_was_there_is_read_in_many_layouts(voorstellen: dict[str, Voorstel]) -> None:
    nodig = gevonden = 0
    for naam, voorstel in voorstellen.items():
        for status in ("aanwezig", "afwezig"):
            lijst = WAARHEID[naam].get(status, [])
            gelezen = " ".join(lid.naam or "" for lid in voorstel.aanwezigheid if lid.status == status)
            nodig += len(lijst)
            gevonden += sum(een.split()[-1] in gelezen for een in lijst)
    assert nodig > 90
    assert gevonden >= 0.9 * nodig


def test_real_minutes_of_others_are_read_as_text_pdf_and_word(config: Config) -> None:
    paden = sorted(p for p in (DATA / "verslagen").glob("*") if p.suffix != ".json")
    if not paden:
        pytest.skip("the minutes are not beside the project")
    uitslag = Uitslag()
    for pad in paden:
        gelezen = json.loads(pad.with_suffix(".json").read_text(encoding="utf-8"))
        voorstel = read(load_text(pad), config)
        assert str(voorstel.vergadering.datum) == gelezen["date"], pad.name
        uitslag.add(pad.name, voorstel, _truth(gelezen))
    good_enough(uitslag)


def _truth(gelezen: dict[str, Any]) -> dict[str, Any]:
    """The shape of `waarheid.json`, from that of the real minutes."""
    return {
        "acties": [
            {
                "citaat": actie["quote"],
                "tekst": actie["text"],
                "ook": actie.get("also_quoted", []),
                "eigenaars": actie["owners"],
                "termijn": actie["deadline"],
                "termijn_tekst": actie["deadline_text"],
                "nodig": actie["required"],
            }
            for actie in gelezen["actions"]
        ],
        "besluiten": [{"citaat": b["quote"], "nodig": b["required"]} for b in gelezen["decisions"]],
    }
