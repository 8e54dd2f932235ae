"""What stands above a list or above all of the text is no item of the agenda."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = "Verslag tafel Havenkade\n\n15 oktober 2025\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol (verslag)\n\n"
_PUNTEN = "## Opening\n\nAnna opent.\n\n## Kade\n\nDe kade is weer droog. Het hek blijft staan.\n\n"
_TABEL = "| nr | wat | wie | wanneer |\n|---|---|---|---|\n| 1 | Kaart tekenen | Tim | 3 november |\n"


def titles(tekst: str, config: Config) -> list[str]:
    return [punt.titel for punt in read(_KOP + tekst, config).agendapunten]


@pytest.mark.parametrize("titel", ["AFSPRAKEN", "Actielijst na de vergadering van 15 oktober 2025", "Acties"])
def test_the_title_of_a_table_with_tasks_is_none(titel: str, config: Config) -> None:
    tekst = f"{_PUNTEN}## {titel}\n\n{_TABEL}"
    assert titles(tekst, config) == ["Opening", "Kade"]
    assert [actie.eigenaars for actie in read(_KOP + tekst, config).acties] == [("Tim Bos",)]


def test_what_was_agreed_is_one_with_a_number_or_in_sentences(config: Config) -> None:
    assert titles(f"{_PUNTEN}## 3. Afspraken\n\n{_TABEL}", config) == ["Opening", "Kade", "Afspraken"]
    onder = "## Afspraken\n\nDe kade blijft dicht tot het droog is.\n"
    assert titles(f"{_PUNTEN}{onder}", config) == ["Opening", "Kade", "Afspraken"]


def test_the_title_of_bullets_below_each_item_is_none(config: Config) -> None:
    onder = "Afspraken:\n\n- {} (Tim)\n\n"
    tekst = _PUNTEN.replace("\n\n## Kade", "\n\n" + onder.format("Kaart tekenen") + "## Kade")
    tekst += (
        onder.format("Hek verven")
        + "Besluiten en acties\n\n- Een enquête wordt uitgestuurd voor het feest.\n"
    )
    assert titles(tekst, config) == ["Opening", "Kade"]
    acties = read(_KOP + tekst, config).acties
    assert [(actie.agendapunt, actie.eigenaars) for actie in acties] == [
        (1, ("Tim Bos",)),
        (2, ("Tim Bos",)),
        (2, ()),
    ]


@pytest.mark.parametrize("titel", ["Besprokene", "Besproken punten", "Agenda"])
def test_a_title_above_all_items_is_none(titel: str, config: Config) -> None:
    assert titles(f"## {titel}\n\n{_PUNTEN}", config) == ["Opening", "Kade"]


@pytest.mark.parametrize("teken", ["-", "1."])
def test_nor_is_the_one_above_a_list_of_the_items_below_it(teken: str, config: Config) -> None:
    lijst = f"## Agenda\n\n{teken} Opening\n{teken} Kade\n\n"
    assert titles(f"{lijst}{_PUNTEN}", config) == ["Opening", "Kade"]
    anders = f"## Agenda\n\n{teken} Het hek komt er bij\n\n"
    assert titles(f"{anders}{_PUNTEN}", config) == ["Agenda", "Opening", "Kade"]


def test_such_a_title_above_text_is_one(config: Config) -> None:
    tekst = (
        "## Opening\n\nAnna opent.\n\n## Agenda\n\nDe agenda is in orde.\n\n## Kade\n\nDe kade is droog.\n"
    )
    assert titles(tekst, config) == ["Opening", "Agenda", "Kade"]


def test_the_list_is_an_item_where_a_number_stands_before_it_and_only_telling_below(config: Config) -> None:
    verteld = "De punten 12 en 14 zijn klaar en blijven nog één keer op de lijst hieronder staan.\n"
    punten = _PUNTEN.replace("Opening", "1. Opening").replace("Kade\n", "3. Kade\n")
    tekst = punten.replace("## 3.", f"## 2. Actielijst\n\n{verteld}\n## 3.")
    assert titles(f"{tekst}## Actielijst\n\n{_TABEL}", config) == ["Opening", "Actielijst", "Kade"]
    assert titles(f"{punten}## 4. Actielijst\n\n{_TABEL}", config) == ["Opening", "Kade"]
    assert titles(f"{punten}## 4. Acties\n\n- Tim tekent de kaart van de kade voor 3 mei.\n", config) == [
        "Opening",
        "Kade",
    ]
