"""Names of attendees in square brackets behind a task are read as in round ones, whatever follows them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.herschreven.rondehaken import in_round_brackets
from bot.verslag.lezen import read

KOP = "# Werkgroep Kade 15 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia de Graaf\n\n"
ANNA, TIM = "Anna Visser", "Tim Bos"


def points(tekst: str, config: Config) -> list[tuple[tuple[str, ...], str | None]]:
    return [(a.eigenaars, a.termijn_tekst) for a in read(f"{KOP}{tekst}", config).acties]


def test_in_a_list_of_before(config: Config) -> None:
    tekst = (
        "Van de afspraken van 8 februari is dit de stand:\n- kaart maken [Anna]: concept is rond\n"
        "- sluis bellen [Tim, Pia de Graaf]: nog niet aan toegekomen\n"
    )
    assert [wie for wie, _ in points(tekst, config)] == [(ANNA,), (TIM, "Pia de Graaf")]


@pytest.mark.parametrize("haken", ["[Anna]", "(Anna)"])
@pytest.mark.parametrize("taak", ["kaart opnieuw maken", "Tim om een reactie vragen"])
def test_before_a_day(haken: str, taak: str, config: Config) -> None:
    assert points(f"## Kade\n\nActie: {taak} {haken} vóór 29 april\n", config) == [((ANNA,), "vóór 29 april")]


@pytest.mark.parametrize(
    "zin",
    [
        "Het vermogen daalt [60%] in de nacht.",
        "De nota [concept] ligt er.",
        "Zie de kaart [bijlage]: die is nieuw.",
    ],
)
def test_other_brackets_are_left(zin: str, config: Config) -> None:
    assert points(f"## Kade\n\n{zin}\n", config) == []


def test_only_names_of_the_list_are_put_in_round_ones() -> None:
    regels = split_lines("Aanwezig: Anna Visser\n- kaart maken [Anna]: loopt\n- nota [Bijlage]: is nieuw\n")
    assert [regel.tekst for regel in in_round_brackets(regels)][1:3] == [
        "- kaart maken (Anna): loopt",
        "- nota [Bijlage]: is nieuw",
    ]
