"""Titles that count on: with what is below them (3.1), from a letter, and below who does the last task."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Notulen dorpshuis De Linde\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"


def titles(tekst: str, config: Config) -> list[tuple[str | None, str]]:
    return [(punt.nummer, punt.titel) for punt in read(KOP + tekst, config).agendapunten]


@pytest.mark.parametrize("tussen", ["", "\n"])
@pytest.mark.parametrize("titel", ["Speeltuin", "Nieuwe planken", "Oude Dijk en Plein", "Lopende zaken"])
def test_a_title_stands_right_above_what_is_numbered_below_it(
    titel: str, tussen: str, config: Config
) -> None:
    tekst = (
        f"1 Opening\nNora opent de avond en heet iedereen welkom.\n{tussen}2 Buiten\n2.1 {titel}\n"
        f"Pieter heeft de gemeente gesproken over het hek en de\nwipkip.\n{tussen}2.2 Plantsoen\nAkkoord.\n"
        f"{tussen}3 Rondvraag\nGeen.\n"
    )
    assert titles(tekst, config) == [
        ("1", "Opening"),
        ("2", "Buiten"),
        ("2.1", titel),
        ("2.2", "Plantsoen"),
        ("3", "Rondvraag"),
    ]


@pytest.mark.parametrize("wie", ["Nora", "Nora / Pieter", "NB en PZ"])
def test_a_number_goes_on_below_who_does_the_last_task(wie: str, config: Config) -> None:
    tekst = (
        f"1 Tuin\nHet gras is te lang en de heg ook.\nMaaier huren, uiterlijk 9 april.\n{wie}\n"
        f"2 Dak\nHet riet is slecht, maar droog.\nOfferte vragen voor nieuw riet.\n{wie}\n"
        "3 Rondvraag\nEr is niets voor de rondvraag.\n"
    )
    assert [titel for _, titel in titles(tekst, config)] == ["Tuin", "Dak", "Rondvraag"]


@pytest.mark.parametrize("wit", ["", " ", "    "])
@pytest.mark.parametrize("streep", ["", "- "])
def test_numbers_that_go_on_are_titles_however_far_from_the_margin_of_the_first(
    wit: str, streep: str, config: Config
) -> None:
    tekst = (
        f"1. Opening\n{streep}Nora opent.\n\n{wit}2. Buiten\n{streep}De tuin is nat.\n\n"
        f"{wit}3. Binnen\n{streep}Het is warm.\n\n{wit}5. Rondvraag\n{streep}Niemand vraagt iets.\n"
    )
    kort = tekst.replace(f"{wit}5.", f"{wit}4.")
    assert [nummer for nummer, _ in titles(kort, config)] == ["1", "2", "3", "4"]
    if len(wit) <= 1:  # one is left out
        assert [nummer for nummer, _ in titles(tekst, config)] == ["1", "2", "3", "5"]


def test_numbers_in_line_at_the_right_are_all_titles(config: Config) -> None:
    tekst = "".join(
        f"{nummer:2}. Punt {naam}\n- Nora vertelt.\n\n" for nummer, naam in enumerate("ABCDEFGHIJ", 1)
    )
    assert [nummer for nummer, _ in titles(tekst, config)] == [str(nummer) for nummer in range(1, 11)]


@pytest.mark.parametrize("wit", ["", "  "])
def test_a_number_far_to_the_right_of_the_titles_is_of_what_is_below_one(wit: str, config: Config) -> None:
    tekst = (
        "1. Opening\n\nNora opent.\n\n2. Buiten\n\nDe tuin heeft drie delen:\n\n"
        "    3. Hoek:\n\n        1. Alles groeit hier.\n\n    4. Perk\n\n        2. GRAS\n\n"
        f"        3. krijgt water.\n\n{wit}3. Rondvraag\n\nGeen.\n"
    )
    assert titles(tekst, config) == [("1", "Opening"), ("2", "Buiten"), ("3", "Rondvraag")]


@pytest.mark.parametrize("titel", ["Speeltuin", "Wat kost het?", "Werken met de buurt", "Lopende zaken"])
@pytest.mark.parametrize("teken", [")", "."])
def test_points_may_have_letters(titel: str, teken: str, config: Config) -> None:
    tekst = (
        f"a{teken} Opening\nNora opent de avond en heet iedereen welkom.\n\n"
        f"b{teken} {titel}\n- Pieter vraagt een offerte aan.\n- Er is nog 300 euro.\n"
        f"c{teken} Rondvraag\nGeen.\n"
    )
    assert titles(tekst, config) == [("a", "Opening"), ("b", titel), ("c", "Rondvraag")]
    assert [actie.tekst for actie in read(KOP + tekst, config).acties] == ["Pieter vraagt een offerte aan"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Er zijn drie wensen:\na) Een wipkip\nb) Een hek\nc) Bankjes\nDe gemeente betaalt ze alle drie.\n",
        "a) Nora belt de gemeente\nDat doet zij in april.\n\nb) Pieter haalt verf\nHij neemt de blauwe.\n\n"
        "c) Hanna stuurt de folder\nAan iedereen in de wijk.\n",
        "b) Speeltuin\nHet hek is stuk en het gras te lang.\n\nc) Plantsoen\nDe heg is te hoog geworden.\n\n"
        "d) Feest\nDat is in mei, bij goed weer.\n",  # from no a
        "a) Speeltuin\nHet hek is stuk en het gras te lang.\n\nb) Plantsoen\nDe heg is te hoog geworden.\n",
    ],
)
def test_what_is_counted_with_letters_is_no_agenda(tekst: str, config: Config) -> None:
    assert [nummer for nummer, _ in titles(tekst, config) if nummer] == []


def test_letters_below_a_number_are_no_points_of_their_own(config: Config) -> None:
    tekst = (
        "1. Opening\nNora opent de avond.\n\n2. Plannen\nEr zijn er drie.\n\na) Tuin\nHet hek is stuk.\n\n"
        "b) Plantsoen\nDe heg is te hoog.\n\nc) Feest\nDat is in mei, bij goed weer.\n\n3. Rondvraag\nGeen.\n"
    )
    assert [nummer for nummer, _ in titles(tekst, config)] == ["1", "2", "3"]


def test_a_number_within_a_sentence_is_no_title(config: Config) -> None:
    tekst = (
        "1 Opening\nNora opent de avond en heet iedereen welkom. De volgende avond is op woensdag\n"
        "2 April\nDan komt de wethouder langs in het dorpshuis.\n\n3 Rondvraag\nGeen.\n"
    )
    assert ("2", "April") not in titles(tekst, config)
