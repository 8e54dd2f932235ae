"""A task in brackets behind a sentence is one of its own: '… [Actie Anna: kaart delen]'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

DUTCH = (
    "# Werkgroep Kade 3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
    "## Bespreking\n\n- De kade verzakt.\n"
)
ENGLISH = (
    "# Quay WG 2026-03-03\n\n## Present\n\n* Anna Visser\n* Tim Bos\n* Pia Mol\n\n"
    "## Minutes\n\n* The quay sinks.\n"
)


def points(tekst: str, config: Config) -> list[tuple[str, str]]:
    return [(a.tekst, ", ".join(a.eigenaars)) for a in read(tekst, config).acties]


@pytest.mark.parametrize(
    ("haken", "taak", "wie"),
    [
        ("[ACTIE: Anna deelt de kaart]", "Anna deelt de kaart", "Anna Visser"),
        ("[actie Anna: kaart delen].", "kaart delen", "Anna Visser"),
        ("{actie voor Anna en Tim: kaart delen}", "kaart delen", "Anna Visser, Tim Bos"),
        ("(Actie Anna: kaart delen)", "kaart delen", "Anna Visser"),
        ("[TODO Pia: kaart delen]", "kaart delen", "Pia Mol"),
    ],
)
def test_of_a_dutch_sentence(haken: str, taak: str, wie: str, config: Config) -> None:
    assert points(f"{DUTCH}- De kaart is oud. {haken}\n- Verder niets.\n", config) == [(taak, wie)]


@pytest.mark.parametrize(
    ("haken", "taak", "wie"),
    [
        ("[ACTION: Anna to share the map]", "Anna to share the map", "Anna Visser"),
        ("(ACTION: Anna to share the map)", "Anna to share the map", "Anna Visser"),
        ("[AI Tim: share the map]", "share the map", "Tim Bos"),
        ("[Tim and Pia to share the map]", "Tim and Pia to share the map", "Tim Bos, Pia Mol"),
        (r"\[tim to share the map\]", "tim to share the map", "Tim Bos"),
    ],
)
def test_of_an_english_sentence(haken: str, taak: str, wie: str, config: Config) -> None:
    assert points(f"{ENGLISH}* The map is old. {haken}\n* Nothing else.\n", config) == [(taak, wie)]


def test_an_item_may_be_nothing_but_that(config: Config) -> None:
    tekst = f"{ENGLISH}* [Action Tim: share the map]\n* [Pia to call the city]\n"
    assert points(tekst, config) == [("share the map", "Tim Bos"), ("Pia to call the city", "Pia Mol")]


def test_it_may_run_on(config: Config) -> None:
    tekst = f"{DUTCH}De kaart is oud en hangt scheef. [Actie Anna: nieuwe kaart\nmaken en delen]\n"
    assert points(tekst, config) == [("nieuwe kaart maken en delen", "Anna Visser")]


@pytest.mark.parametrize(
    "zin",
    [
        "De kaart [van Anna to Tim] is oud.",
        "Release plan [due to lack of time]",
        "Release plan [open to all members]",
        "Release plan [link to the document here]",
        "Please read [Welcome to the group page]",
        "See [How to write minutes](https://voorbeeld.nl/a)",
        "He told [Anna to wait] and left.",
        "De kaart [zie de actielijst: punt 3] is oud.",
    ],
)
def test_other_brackets_hold_no_task(zin: str, config: Config) -> None:
    assert points(f"{ENGLISH}* {zin}\n* Nothing else.\n", config) == []
