"""An item below another one that opens with a name is of that one; what is said of an item is none."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag kade\n\n16 oktober 2025\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"


def points(config: Config, lijst: str, titel: str = "## Acties") -> list[tuple[str, tuple[str, ...]]]:
    return [(punt.tekst, punt.eigenaars) for punt in read(f"{KOP}{titel}\n\n{lijst}\n", config).acties]


@pytest.mark.parametrize("naam", ["Tim", "Wout"])
def test_an_item_below_another_one_may_be_of_somebody_else(config: Config, naam: str) -> None:
    lijst = f"- Anna: kaart bijwerken\n  - {naam}: oude lagen weghalen\n- {naam}: zaal huren"
    wie = {"Tim": "Tim Bos"}.get(naam, naam)
    assert points(config, lijst) == [
        ("kaart bijwerken", ("Anna Visser",)),
        ("oude lagen weghalen", (wie,)),
        ("zaal huren", (wie,)),
    ]


@pytest.mark.parametrize(
    "onder",
    ["Status: loopt", "Opmerking: dit kan nog wachten", "Wout: wilde dit al eerder", "Let op: de sleutel"],
)
def test_what_is_said_of_an_item_is_no_other_one(config: Config, onder: str) -> None:
    lijst = f"- Anna: kaart bijwerken\n  - {onder}\n- Tim: zaal huren\n  - Status: loopt"
    assert [tekst for tekst, _ in points(config, lijst)] == ["kaart bijwerken", "zaal huren"]


@pytest.mark.parametrize(
    "titel",
    [
        "Wat gaan we doen naar de toekomst",
        "**Wat gaan we nu doen?**",
        "## Wat gaan we doen de komende weken",
        "## Wat spreken we af voor de toekomst?",
    ],
)
def test_what_will_be_done_from_now_on_is_a_list(config: Config, titel: str) -> None:
    assert points(config, "- Anna: welke kaart nemen we", titel) == [
        ("welke kaart nemen we", ("Anna Visser",))
    ]


@pytest.mark.parametrize(
    "titel",
    ["Wat gaan we doen aan de kade", "Wat gaan ze doen in de toekomst", "Wat we gaan doen was al bekend"],
)
def test_what_is_asked_of_something_is_no_list(config: Config, titel: str) -> None:
    assert points(config, "- Anna: welke kaart nemen we", f"## {titel}") == []


def test_below_a_subject_what_somebody_does_is_of_that_one(config: Config) -> None:
    lijst = "- Haven\n  - Tim belt de haven\n  - kade schoonmaken (Pia)\n- Anna\n  - Tim bellen"
    assert points(config, lijst) == [
        ("Tim belt de haven", ("Tim Bos",)),
        ("kade schoonmaken", ("Pia Mol",)),
        ("Tim bellen", ("Anna Visser",)),
    ]
