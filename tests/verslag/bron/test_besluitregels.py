"""Decisions one to a line below their title, and what stands there that is running text."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.besluitregels import with_decision_lines
from bot.verslag.lezen import read

_KOP = "# Verslag werkgroep Kade\n4 maart 2027\nAanwezig: Tim Bos, Lotte Mulder\n\n## Opening\nTim opent.\n\n"


@pytest.mark.parametrize(
    "titel", ["## Besluiten", "Besluitenlijst", "**Wat is besloten**", "Genomen besluiten:"]
)
@pytest.mark.parametrize(
    "lijst",
    [
        "De hal gaat dicht op 3 mei.\nDe bond organiseert een tocht.\n\nTim sluit de vergadering.\n",
        "2027-07    De hal gaat dicht op 3 mei.\n2027-08    De bond organiseert een tocht.\n",
        "2027-07: De hal gaat dicht op 3 mei.\n\n2027-08: De bond organiseert een tocht.\n",
        "De hal gaat dicht op 3 mei.\nDe bond organiseert een tocht.\n## Rondvraag\nNiets.\n",
    ],
)
def test_each_line_is_a_decision(config: Config, titel: str, lijst: str) -> None:
    besluiten = read(f"{_KOP}{titel}\n\n{lijst}", config).besluiten
    assert [een.tekst for een in besluiten] == ["De hal gaat dicht op 3 mei", "De bond organiseert een tocht"]
    assert all(een.citaat in lijst for een in besluiten)


@pytest.mark.parametrize(
    "lijst",
    [
        "De hal gaat dicht. De bond\norganiseert een tocht.",
        "De hal is oud. Daarom gaat zij dicht.\nDe bond organiseert een tocht.",
        "Er zijn geen besluiten genomen.\nDat komt de volgende keer.",
        "De voorzitter sluit de vergadering.",
        "- De hal gaat dicht.\n- De bond organiseert een tocht.",
        "| De hal gaat dicht. |\n| De bond organiseert een tocht. |",
    ],
)
def test_running_text_one_line_and_other_lists_stay_as_they_are(lijst: str) -> None:
    regels = ["## Besluiten", "", *lijst.split("\n")]
    assert list(with_decision_lines(regels)) == regels


@pytest.mark.parametrize("titel", ["## Acties", "## Bespreking", "De hal gaat dicht."])
def test_below_another_title_lines_are_text(titel: str) -> None:
    regels = [titel, "De hal gaat dicht op 3 mei.", "De bond organiseert een tocht."]
    assert list(with_decision_lines(regels)) == regels


_ZIN = "De werkgroep hoort de bewoners.\nDe kosten worden gedeeld\ndoor de vier clubs."


@pytest.mark.parametrize("woord", ["Besluit", "Besloten", "Beslissing", "Decision", "  Besluit "])
@pytest.mark.parametrize("erna", ["\n\n\nTim vertelt van de tocht.", "\n\n## Rondvraag\nNiets.", "\n"])
def test_the_word_right_below_a_paragraph_is_of_its_last_sentence(
    config: Config, woord: str, erna: str
) -> None:
    besluiten = read(f"{_KOP}## Kade\n\n{_ZIN}\n{woord}{erna}", config).besluiten
    assert [een.tekst for een in besluiten] == ["De kosten worden gedeeld door de vier clubs"]
    assert [een.citaat for een in besluiten] == ["De kosten worden gedeeld door de vier clubs"]


@pytest.mark.parametrize(
    "regels",
    [
        "De kosten worden gedeeld.\n\nBesluit\n\n\nDe hal gaat dicht.",  # white above it too
        "De kosten worden gedeeld.\nBesluit\nDe hal gaat dicht.",
        "De kosten worden gedeeld.\nBesluit\n\nDe hal gaat dicht.",
        "De kosten worden gedeeld.\nBesluit\n\n\n- De hal gaat dicht.",
        "De kosten worden gedeeld.\nBesluiten\n\n\nDe hal gaat dicht.",
        "De kosten worden gedeeld.\nBesluit:\n\n\nDe hal gaat dicht.",
        "De kosten\nBesluit\n\n\nDe hal gaat dicht.",
        "## Kosten.\nBesluit\n\n\nDe hal gaat dicht.",
    ],
)
def test_the_word_above_what_was_decided_stays_a_title(regels: str) -> None:
    assert list(with_decision_lines(regels.split("\n"))) == regels.split("\n")


def test_a_list_ends_at_the_next_title_and_a_labelled_task_is_no_decision(config: Config) -> None:
    lijst = "De hal gaat dicht.\nActie: Tim belt de gemeente.\nHet tarief 2026-27 wordt 3 euro.\n"
    lijst += "Actiepunten\nTim mailt.\n"
    gelezen = read(f"{_KOP}## Besluiten\n\n{lijst}", config)
    assert [een.tekst for een in gelezen.besluiten] == [
        "De hal gaat dicht",
        "Het tarief 2026-27 wordt 3 euro",
    ]
    assert [een.tekst for een in gelezen.acties] == ["Tim belt de gemeente", "Tim mailt"]
