"""The agenda as a list in front of the minutes, with titles below it that are of no item."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.agendalijst import rows_below
from bot.verslag.lezen import read

_KOP = "Verslag tafel Havenkade\n\n15 oktober 2025\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol (verslag)\n\n"
_VERSLAG = "## Verslag\n\nDe kade is droog. Actie: Tim belt de aannemer.\n\n"
_SLOT = "## Actiepunten\n\n- Anna verft het hek.\n\n## Volgende vergadering\n\n3 november\n"


def titles(tekst: str, config: Config) -> list[tuple[str | None, str]]:
    return [(punt.nummer, punt.titel) for punt in read(_KOP + tekst, config).agendapunten]


@pytest.mark.parametrize(
    "kop", ["Agenda:", "## Agendapunten", "- Agenda", "## Agenda\n\nOverzicht van de punten"]
)
def test_its_rows_are_the_items_where_the_titles_are_of_parts_of_the_minutes(
    kop: str, config: Config
) -> None:
    lijst = "1. Kade;\n\n2. Hek verven.\n\n"
    tekst = f"## Doelstelling\n\nDe kade moet droog.\n\n{kop}\n\n{lijst}{_VERSLAG}{_SLOT}"
    voorstel = read(_KOP + tekst, config)
    assert titles(tekst, config) == [("1", "Kade"), ("2", "Hek verven")]
    assert [(actie.eigenaars, actie.agendapunt) for actie in voorstel.acties] == [
        (("Tim Bos",), None),
        (("Anna Visser",), None),
    ]


def test_they_are_so_where_the_minutes_have_no_titles(config: Config) -> None:
    lijst = "Agenda\n- Kade\n- Hek\n\n"
    assert titles(f"{lijst}Anna opent. De kade is droog.\n", config) == [(None, "Kade"), (None, "Hek")]
    assert titles("Agenda\n\n1. Kade\n2. Hek\n\n- Anna opent.\n- De kade is droog.\n", config) == [
        ("1", "Kade"),
        ("2", "Hek"),
    ]


def test_a_title_of_an_item_is_one_and_the_list_above_it_is_none(config: Config) -> None:
    tekst = f"## Agenda\n- Kade\n- Hek\n\n{_VERSLAG}### De oude kade\n\nDroog.\n\n"
    assert titles(tekst, config) == [(None, "Verslag"), (None, "De oude kade")]


@pytest.mark.parametrize(
    "onder", ["De agenda is in orde.\n\n- Punt 3 vervalt\n- Punt 4 ook", "- Kade\n\nDroog."]
)
def test_what_is_told_of_the_agenda_is_no_such_list(onder: str, config: Config) -> None:
    assert titles(f"## Agenda\n\n{onder}\n\n{_VERSLAG}", config) == [(None, "Agenda"), (None, "Verslag")]


def test_that_of_the_next_meeting_is_of_that_one(config: Config) -> None:
    assert titles(f"{_VERSLAG}{_SLOT}\nAgenda:\n- Kade\n- Hek\n", config) == [
        (None, "Verslag"),
        (None, "Volgende vergadering"),
    ]


@pytest.mark.parametrize("onder", ["", "## Volgende vergadering\n\n3 november\n"])
def test_a_list_behind_the_minutes_is_of_the_next_meeting(onder: str, config: Config) -> None:
    lijst = "## Agenda\n\n- Kade in mei\n- Hek verven\n\n"
    for voor in (_VERSLAG, f"{_VERSLAG}## Acties\n\n- Anna verft het hek.\n\n", "Anna opent.\n\n"):
        if voor != "Anna opent.\n\n" or not onder:
            namen = [titel for _, titel in titles(f"{voor}{lijst}{onder}", config)]
            assert "Hek verven" not in namen, voor


@pytest.mark.parametrize("rij", ["Punt 3 komt voor punt 2", "Geen aanvullingen", "De rondvraag vervalt"])
def test_what_was_said_of_the_agenda_is_no_item(rij: str, config: Config) -> None:
    namen = [titel for _, titel in titles(f"## Agenda\n\n- Kade\n- {rij}\n\n{_VERSLAG}", config)]
    assert rij not in namen


def test_a_list_of_very_many_lines_is_none_so_that_each_such_title_takes_no_longer() -> None:
    regels = [Regel(plek, "- Agenda") for plek in range(400)]
    assert (rows_below(regels[:20], 1), rows_below(regels, 1)) == (19, 0)
