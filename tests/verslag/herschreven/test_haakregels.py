"""A task between square brackets, as a paragraph of its own, is a line with a label."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag werkgroep Haven\n3 maart 2026\n\n"
    "Aanwezig: Anna Visser (voorzitter), Tim Bos (COA), Pia Mol (Velsen)\n\n"
    "1. Kade\nDe werkgroep stemt in met een onderzoek naar de kade.\n"
)


def points(tekst: str, config: Config) -> list[tuple[str, str]]:
    acties = read(KOP + tekst, config).acties
    return [(a.tekst, ", ".join(a.eigenaars)) for a in acties if a.soort == "actiepunt"]


def test_each_is_a_point_of_its_own(config: Config) -> None:
    tekst = (
        "[actiepunt 1: provincie schrijft de opzet, 15 april]\n[actiepunt 2: Pia Mol deelt het reglement]\n"
    )
    assert points(tekst, config) == [
        ("provincie schrijft de opzet, 15 april", "provincie"),
        ("Pia Mol deelt het reglement", "Pia Mol"),
    ]


def test_it_may_run_over_two_lines(config: Config) -> None:
    tekst = "[actie: Tim Bos en Pia Mol maken een draaiboek voor de eerste\nweek van april]\n"
    assert points(tekst, config) == [
        ("Tim Bos en Pia Mol maken een draaiboek voor de eerste week van april", "Tim Bos, Pia Mol")
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "[noot: de kade is in 1931 gebouwd]\n",
        "[De actie van de krant: wij weten van niets]\n",
        "De kaart [actielijst] hangt in de hal.\n",
        "[besluit 1: de kade gaat dicht]\n",
    ],
)
def test_what_else_stands_in_them_is_no_task(tekst: str, config: Config) -> None:
    assert points(tekst, config) == []
