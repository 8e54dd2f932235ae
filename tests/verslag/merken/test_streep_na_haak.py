"""Behind brackets that end in a stop a dash goes on with the sentence: 'Actie: griffie (doorl.) – …'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag werkgroep Haven\n3 maart 2026\n\n"
    "Aanwezig: Anna Visser (voorzitter), Tim Bos (COA)\n\n1. Rondvraag\n"
)


def points(tekst: str, config: Config) -> list[tuple[str, str]]:
    acties = read(KOP + tekst, config).acties
    return [(a.tekst, ", ".join(a.eigenaars)) for a in acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("voor", "taak", "wie"),
    [
        ("secretariaat (doorl.)", "stukken op tijd sturen", "secretariaat"),
        ("Tim (was er niet..)", "rapportage doorsturen", "Tim Bos"),
    ],
)
def test_the_task_stands_behind_the_dash(voor: str, taak: str, wie: str, config: Config) -> None:
    assert points(f"Actie: {voor} – {taak}.\n", config) == [(taak, wie)]


@pytest.mark.parametrize(
    "tekst",
    [
        "Het was koud (min 5 etc.) – er is gestookt.\n",
        "De kade (zie bijl.) – die van 1931 – is oud. Dat weet iedereen.\n",
    ],
)
def test_what_is_told_stays_told(tekst: str, config: Config) -> None:
    assert points(tekst, config) == []
