"""What stands behind the task of a label in its paragraph: that it was done, and a second task."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "# Verslag leesraad\n\nDatum: 2 april 2026\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n## Kast\n\n"


def points(config: Config, tekst: str) -> list[Actie]:
    return [een for een in read(KOP + tekst, config).acties if een.soort == "actiepunt"]


INGE = ("Inge belt de drukker", ("Inge Postma",))


@pytest.mark.parametrize(
    ("erna", "taken"),
    [
        ("(Gedaan). Offerte opvragen bij de timmerman.", [INGE, ("Offerte opvragen bij de timmerman", ())]),
        (
            "Is gedaan. Sleutel zoeken, want de kast zit dicht.",
            [INGE, ("Sleutel zoeken, want de kast zit dicht", ())],
        ),
        # More of it, or what is told.
        ("(Gedaan). Dit overleggen met Lars.", [INGE]),
        ("(Gedaan). De kast is oud.", [INGE]),
        ("(Gedaan). Drie planken passen niet in de kast.", [INGE]),
        ("(Gedaan). Planken zoeken was lastig.", [INGE]),
        ("(Gedaan). Wat kost een kast kopen?", [INGE]),
        ("Vier planken botsen met de kast.", [INGE]),
        ("Graag voor 1 mei doen.", [INGE]),
    ],
)
def test_a_bare_task_behind_one_that_was_done_is_a_second_one(
    config: Config, erna: str, taken: list[tuple[str, tuple[str, ...]]]
) -> None:
    gevonden = points(config, f"Actie: Inge belt de drukker. {erna}\n")
    assert [(een.tekst, een.eigenaars) for een in gevonden] == taken


@pytest.mark.parametrize(
    ("erna", "standen"),
    [
        (" (Gedaan). Offerte opvragen bij de timmerman.", ["afgerond", "open"]),
        (" Is gedaan.", ["afgerond"]),
        (" Afgerond.", ["afgerond"]),
        (" De kast is klaar.", ["open"]),
        ("\n\nGedaan.", ["open"]),
    ],
)
def test_the_sentence_behind_a_label_may_say_that_it_was_done(
    config: Config, erna: str, standen: list[str]
) -> None:
    assert [een.status for een in points(config, f"Actie: Inge belt de drukker.{erna}\n")] == standen


@pytest.mark.parametrize(
    ("erna", "wie", "wanneer"),
    [
        ("Inge pakt dit op, eind mei klaar.", ("Inge Postma",), "eind mei"),
        ("Inge en Lars pakken dit samen op.", ("Inge Postma", "Lars Beek"), None),
        ("Lars doet dit voor 3 mei.", ("Lars Beek",), "voor 3 mei"),
        ("Inge zorgt hiervoor.", ("Inge Postma",), None),
        ("Lars neemt dit op zich.", ("Lars Beek",), None),
        ("Lars is trekker.", ("Lars Beek",), None),
        ("Lars doet dit altijd.", (), None),
        ("De kast pakt dit op.", (), None),
        ("Kast is aan zet.", (), None),
    ],
)
def test_the_sentence_behind_a_label_may_say_who_takes_it_up(
    config: Config, erna: str, wie: tuple[str, ...], wanneer: str | None
) -> None:
    [een] = points(config, f"Actie: offerte opvragen bij de drukker. {erna}\n")
    assert (een.tekst, een.eigenaars, een.termijn_tekst) == ("offerte opvragen bij de drukker", wie, wanneer)


@pytest.mark.parametrize("taak", ["Lars belt de drukker", "Lars en Inge bellen de drukker", "Bram belt Lars"])
def test_a_task_that_says_who_does_it_is_not_of_who_takes_it_up(config: Config, taak: str) -> None:
    doet = points(config, f"Actie: {taak}.\n")[0].eigenaars
    een = points(config, f"Actie: {taak}. Inge regelt dit.\n")[0]
    assert (een.tekst, een.eigenaars) == (taak, doet)


def test_a_bare_task_with_a_capital_is_of_who_takes_it_up(config: Config) -> None:
    [een] = points(config, "Actie: Zaal huren bij het dorpshuis. Inge regelt dit.\n")
    assert (een.tekst, een.eigenaars) == ("Zaal huren bij het dorpshuis", ("Inge Postma",))


@pytest.mark.parametrize("etiket", ["Actie Lars: offerte opvragen.", "Actie: offerte opvragen (Lars)."])
def test_what_another_takes_up_behind_a_task_with_an_owner_is_not_lost(config: Config, etiket: str) -> None:
    gevonden = read(f"{KOP}{etiket} Inge pakt dit op voor 3 mei.\n", config).acties
    assert ("Lars Beek",) in [een.eigenaars for een in gevonden if een.soort == "actiepunt"]
    assert any(een.eigenaars == ("Inge Postma",) and "pakt dit op" in een.tekst for een in gevonden)
