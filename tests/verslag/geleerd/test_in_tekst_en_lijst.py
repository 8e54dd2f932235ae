"""English minutes that tell 'Anna to write …' in the text: once more in their list, or in a row of names."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """Minutes harbour group

Date: 28 April 2026

## Attendees
- [AV] Anna Visser
- [TB] Tim Bos
- [PM] Pia Mol

## 1. Events

"""
OVER = "The group agreed on two online events this year. To start the discussion around it, "


def points(config: Config, tekst: str, *lijst: str) -> list[tuple[str, tuple[str, ...]]]:
    onder = "\n".join(f"- {item}" for item in lijst)
    gelezen = read(f"{KOP}{tekst}\n\n## Actions\n\n{onder}\n", config).acties
    return [(actie.tekst, actie.eigenaars) for actie in gelezen if actie.soort == "actiepunt"]


LIJST = "[AV] Create a discussion document for online events."
IN_LIJST = ("Create a discussion document for online events", ("Anna Visser",))


@pytest.mark.parametrize(
    "taak",
    [
        "AV to create a document for the group.",
        "Anna to create a document in which all share ideas:",
        "Anna Visser to create a first document.",
    ],
)
def test_a_task_of_the_text_that_the_list_tells_of_is_that_one(config: Config, taak: str) -> None:
    assert points(config, f"{OVER}{taak}", LIJST) == [IN_LIJST]


@pytest.mark.parametrize(
    ("taak", "wie"),
    [
        ("TB to create a document for the group", "Tim Bos"),  # of somebody else
        ("AV to book the hall for the evening", "Anna Visser"),  # another thing
        ("AV to call the baker", "Anna Visser"),
    ],
)
def test_another_task_told_beside_it_stays(config: Config, taak: str, wie: str) -> None:
    assert sorted(points(config, f"{OVER}{taak}.", LIJST)) == sorted([IN_LIJST, (taak, (wie,))])


def test_the_last_of_a_row_in_an_item_of_the_list_has_none_either(config: Config) -> None:
    samen = "AV to find a day with PM and TB to see the quay"
    gevonden = points(config, "The baker came.", f"[AV] {samen}.\n- AV to call PM, and TB to write to her.")
    assert (samen, ("Anna Visser",)) in gevonden
    assert ("TB to write to her", ("Tim Bos",)) in gevonden


def test_an_item_of_the_list_is_one_task_only(config: Config) -> None:
    tekst = f"{OVER}AV to create a document for all. AV to create a page for it."
    assert len(points(config, tekst, LIJST)) == 2


@pytest.mark.parametrize(
    "zin",
    [
        "Further study is required by AV and TB to see whether this can be done.",
        "More work is needed by Anna, Pia and Tim to close the year.",
        "A report is needed from Anna Visser and Tim Bos to close the year.",
        "It takes a talk between AV and TB to find a date.",
    ],
)
def test_the_last_of_a_row_behind_a_preposition_has_no_task_of_his_own(config: Config, zin: str) -> None:
    assert points(config, zin, "[PM] Paint the quay.") == [("Paint the quay", ("Pia Mol",))]


@pytest.mark.parametrize(
    ("zin", "taak", "wie"),
    [
        ("The painter came. AV and TB to call him.", "AV and TB to call him", ("Anna Visser", "Tim Bos")),
        ("The work by the baker is done, and TB to pay him.", "TB to pay him", ("Tim Bos",)),
        (
            "AV to sit with PM and TB to find a day.",
            "AV to sit with PM and TB to find a day",
            ("Anna Visser",),
        ),
        ("AV to sit with PM, and TB to pay the baker.", "TB to pay the baker", ("Tim Bos",)),
        ("Anna spoke to the bank, and TB to write to them.", "TB to write to them", ("Tim Bos",)),
    ],
)
def test_who_is_in_no_such_row_has(config: Config, zin: str, taak: str, wie: tuple[str, ...]) -> None:
    assert (taak, wie) in points(config, zin, "[PM] Paint the quay.")
