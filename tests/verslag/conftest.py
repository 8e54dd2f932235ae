"""Minutes to read in tests: the invented example, small ones, and the real ones where they are at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import Config, load
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / ".." / "shared" / "data"
KOP = """ Verslag

Provinciale Regietafel Asiel NH – 23 januari 2026 Vergaderlocatie

Conceptversie | Contact: tafel@voorbeeld.example   Zaal 3, Haarlem

Deelnemers

Provincie Noord-Holland dhr. Zonneveld (cvdK, voorzitter)

Kennemerland dhr. Rozenboom (Haarlem); mw. De Vlinder (Velsen)

Noord-Holland Noord mw. Van den Akker (Schagen); dhr. Appelboom (Hoorn) [afwezig]

COA dhr. Oudejans (vastgoed)

Opening

"""


@pytest.fixture(scope="session")
def config() -> Config:
    return load(ROOT / "config.yaml")


@pytest.fixture
def lees(config: Config) -> Callable[[str], Voorstel]:
    """Reads minutes whose only agenda item is one bullet with the given text."""
    return lambda zinnen: read(f"{KOP}• {zinnen}\n", config)


@pytest.fixture(scope="session")
def voorbeeld() -> str:
    return (ROOT / "docs" / "voorbeeldverslag.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def echt() -> str:
    """The real minutes; the test is skipped where they are not beside the project."""
    return shared("verslag-prt-2026-01-23.txt")


@pytest.fixture(scope="session")
def waarheid() -> str:
    """What a careful reader finds in the real minutes, as JSON."""
    return shared("verslag-prt-2026-01-23.truth.json")


def shared(naam: str) -> str:
    pad = DATA / naam
    if not pad.exists():
        pytest.skip(f"{naam} is not beside the project")
    return pad.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def voorbeeldvorm() -> str:
    """The agreed shape of the JSON."""
    return shared("import-voorbeeld.json")
