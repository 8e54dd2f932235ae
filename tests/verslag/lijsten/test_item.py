"""Items of a list of acties: what is to be done, who will, and when."""

from __future__ import annotations

import pytest

from bot.verslag.lijsten.item import action_item, agreed


@pytest.mark.parametrize(
    ("tekst", "taak", "wie", "wanneer"),
    [
        ("Een plaatje maken (Anna)", "Een plaatje maken", "Anna", ""),
        ("Een plaatje maken(Anna/Tim)", "Een plaatje maken", "Anna/Tim", ""),
        ("Een plaatje maken (Anna, 6 maart)", "Een plaatje maken", "Anna", "6 maart"),
        ("Een plaatje maken (Anna; uiterlijk 3-3)", "Een plaatje maken", "Anna", "uiterlijk 3-3"),
        ("Een plaatje maken (Anna) - Anna heeft gebeld.", "Een plaatje maken", "Anna", ""),
        ("Een plaatje maken – Anna, vóór 12 maart", "Een plaatje maken", "Anna", "vóór 12 maart"),
        ("Anna: een plaatje maken", "een plaatje maken", "Anna", ""),
        ("Anna - Een plaatje maken - 1 april", "Een plaatje maken", "Anna", "1 april"),
        ("Een plaatje maken", "Een plaatje maken", "", ""),
        ("Een plaatje (schets) maken", "Een plaatje (schets) maken", "", ""),
    ],
)
def test_an_item_names_its_owner_before_or_behind(tekst: str, taak: str, wie: str, wanneer: str) -> None:
    item = action_item(tekst)
    assert item is not None
    assert (tekst[item.begin : item.eind], item.wie, item.wanneer) == (taak, wie, wanneer)


@pytest.mark.parametrize("tekst", ["geen", "Geen.", "n.v.t.", "-", "None"])
def test_an_item_may_say_that_there_is_none(tekst: str) -> None:
    assert action_item(tekst) is None


def test_what_is_agreed_is_cut_where_a_new_clause_begins() -> None:
    tekst = "1. 20 juni belt Anna; 22 juni schrijft Tim"
    assert [tekst[i.begin : i.eind] for i in agreed(tekst)] == ["20 juni belt Anna", "22 juni schrijft Tim"]


@pytest.mark.parametrize(
    "tekst",
    [
        "@anna kan jij dat nog doen? anders hoor ik het wel",
        "@anna lukt dat?",
        "Anna, wil jij dit oppakken?",
        "@anna kun je het vandaag nog even regelen?",
    ],
)
def test_a_question_about_what_stands_above_is_no_item(tekst: str) -> None:
    assert action_item(tekst) is None


@pytest.mark.parametrize("tekst", ["@anna kan jij dat rooster maken?", "@anna wil jij die lijst sturen?"])
def test_a_question_that_says_what_is_one(tekst: str) -> None:
    item = action_item(tekst)
    assert item is not None
    assert item.wie == "Anna"
