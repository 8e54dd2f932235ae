"""Notes that are no more than a title, a day and what is to be done: the first of it is no header."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

OP = "5 maart 2026"


def found(tekst: str, config: Config) -> list[tuple[str, str, str]]:
    acties = read(tekst, config).acties
    return [
        (actie.tekst.rstrip("."), ", ".join(actie.eigenaars), str(actie.termijn or "")) for actie in acties
    ]


@pytest.mark.parametrize(
    "titel", [f"Verslag RRT Kennemerland, {OP}", f"RRT Kennemerland {OP}", f"RRT Kennemerland\n{OP}"]
)
def test_a_labelled_task_right_below_the_title_is_one(config: Config, titel: str) -> None:
    onder = "Actie: Pia belt het COA.\nActie Tim: brief sturen, 3 mei\nBesluit: de planning is akkoord."
    gelezen = read(f"{titel}\n\n{onder}\n", config)
    assert found(f"{titel}\n\n{onder}\n", config) == [
        ("Pia belt het COA", "Pia", ""),
        ("brief sturen, 3 mei", "Tim", "2026-05-03"),
    ]
    assert [besluit.tekst for besluit in gelezen.besluiten] == ["de planning is akkoord"]
    assert (gelezen.vergadering.tafel, str(gelezen.vergadering.datum)) == ("rrt-kennemerland", "2026-03-05")


@pytest.mark.parametrize("titel", ["Actielijst RRT Kennemerland", "Actiepunten RRT Kennemerland"])
def test_below_a_title_that_names_a_list_each_line_with_a_name_is_of_it(config: Config, titel: str) -> None:
    tekst = f"{titel}\n{OP}\n\nAnna: COA bellen\nTim: brief schrijven\nDe voorzitter: offerte aanvragen\n"
    assert found(tekst, config) == [
        ("COA bellen", "Anna", ""),
        ("brief schrijven", "Tim", ""),
        ("offerte aanvragen", "voorzitter", ""),
    ]


@pytest.mark.parametrize("leeg", ["", "\n"])
def test_the_title_of_a_list_right_below_the_day_is_no_header(config: Config, leeg: str) -> None:
    lijst = "Acties:\n- zaal reserveren\n- Anna schrijft de brief\nBesluiten: akkoord met het plan\n"
    tekst = f"RRT Kennemerland {OP}\n{leeg}{lijst}"
    assert found(tekst, config) == [("zaal reserveren", "", ""), ("Anna schrijft de brief", "Anna", "")]
    assert [besluit.tekst for besluit in read(tekst, config).besluiten] == ["akkoord met het plan"]


def test_sentences_below_a_title_and_a_day_are_text(config: Config) -> None:
    tekst = f"RRT Kennemerland, {OP}\n\nAnna gaat het COA bellen.\nTim schrijft de brief voor 1 april.\n"
    assert found(tekst, config) == [
        ("Anna gaat het COA bellen", "Anna", ""),
        ("Tim schrijft de brief voor 1 april", "Tim", "2026-03-31"),
    ]


@pytest.mark.parametrize(
    "onder",
    [
        "Locatie: Haarlem\nTijd: 9.30 uur",
        "Voorzitter: Anna Visser\nNotulist: Tim Bos",
        "Provinciehuis Haarlem\n9.30 tot 11.00 uur",
        "De locatie in Velsen is besproken. Daar is veel over gezegd.",
    ],
)
def test_a_header_and_what_only_tells_hold_no_task(config: Config, onder: str) -> None:
    for titel in ("Verslag RRT Kennemerland", "Actielijst RRT Kennemerland"):
        gelezen = read(f"{titel}\n{OP}\n\n{onder}\n", config)
        assert (gelezen.acties, gelezen.besluiten) == ((), ())
        assert gelezen.vergadering.tafel == "rrt-kennemerland"


def test_a_name_before_het_and_a_body_ends_before_het(config: Config) -> None:
    tekst = f"Verslag RRT Kennemerland {OP}\n\nEr is afgesproken dat Anna het COA belt over de brief.\n"
    assert [wie for _, wie, _ in found(tekst, config)] == ["Anna"]
    tekst = f"Verslag RRT Kennemerland {OP}\n\nActie: Anna van het Hof belt de buren.\n"
    assert [wie for _, wie, _ in found(tekst, config)] == ["Anna van het Hof"]
