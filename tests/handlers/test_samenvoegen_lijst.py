"""Two who are one and both stand on a list of attendance: what comes of the two lines is told, and undone."""

from __future__ import annotations

from typing import Any

import pytest

from bot import personen, wijzigingen
from bot.models import Aanwezigheid, Afvaardiging, Persoon
from bot.oefen.reply import Reply
from bot.texts import acties as actie_texts
from bot.texts import personen as texts
from tests.practice import Practice, with_button

MERGE = "/verslag namen prt Kroon (COA) samenvoegen met Kroon (IND)"


async def both(practice: Practice, *lines: str) -> None:
    for line in lines:
        await practice.command(f"/vergadering {line}")
    practice.clock.forward(minutes=1)


async def merged(practice: Practice, line: str = MERGE) -> Reply:
    reply = await practice.command(line)
    return await practice.press(with_button(reply, texts.MERGE), texts.MERGE)


def of_kroon(practice: Practice) -> list[Aanwezigheid]:
    ids = [who.id for who in practice.rows(Persoon, Persoon.naam == "Kroon")]
    return [row for row in practice.rows(Aanwezigheid) if row.persoon_id in ids]


def told(row: Aanwezigheid) -> tuple[str, str | None, str]:
    return row.status, row.organisatie, row.rollen


def everything(practice: Practice) -> list[Any]:
    return [
        row.model_dump() for table in (Aanwezigheid, Afvaardiging, Persoon) for row in practice.rows(table)
    ]


@pytest.mark.parametrize(
    ("lines", "stays", "lapses", "row"),
    [
        (
            ("aanwezig prt Kroon (COA), Kroon (IND)",),
            "aanwezig namens COA",
            "namens IND",
            ("aanwezig", "COA", ""),
        ),
        (
            ("aanwezig prt Kroon (IND)", "afwezig prt Kroon (COA)"),
            "aanwezig namens COA",
            "afwezig, namens IND",
            ("aanwezig", "COA", ""),
        ),
        (
            ("aanwezig prt Kroon (COA)", "afwezig prt Kroon (IND)"),
            "aanwezig namens COA",
            "afwezig, namens IND",
            ("aanwezig", "COA", ""),
        ),
        (
            ("afwezig prt Kroon (COA), Kroon (IND)",),
            "afwezig namens COA",
            "namens IND",
            ("afwezig", "COA", ""),
        ),
        (
            ("aanwezig prt wethouder Kroon (COA), burgemeester Kroon (IND)",),
            "aanwezig namens COA als wethouder",
            "namens IND, als burgemeester",
            ("aanwezig", "COA", "wethouder"),
        ),
        (
            ("aanwezig prt Kroon (COA), burgemeester Kroon (IND)",),
            "aanwezig namens COA",
            "namens IND, als burgemeester",
            ("aanwezig", "COA", ""),
        ),
    ],
)
async def test_what_counts_of_the_two_lines_is_shown_and_done(
    practice: Practice, lines: tuple[str, ...], stays: str, lapses: str, row: tuple[str, str, str]
) -> None:
    await both(practice, *lines)
    before = everything(practice)
    shown = (await practice.command(MERGE)).shown
    assert f"Daar blijft één regel: *{stays}*. Vervalt: *{lapses}*." in shown
    assert everything(practice) == before
    await merged(practice)
    assert [told(each) for each in of_kroon(practice)] == [row]
    assert practice.database.read_now(wijzigingen.broken_links) == []


async def test_the_other_counts_where_it_is_turned_around(practice: Practice) -> None:
    await both(practice, "aanwezig prt Kroon (COA), burgemeester Kroon (IND)")
    shown = await practice.command(MERGE)
    around = await practice.press(with_button(shown, texts.TURN_AROUND), texts.TURN_AROUND)
    assert "*aanwezig namens IND als burgemeester*. Vervalt: *namens COA*." in around.shown
    await practice.press(with_button(around, texts.MERGE), texts.MERGE)
    assert [told(each) for each in of_kroon(practice)] == [("aanwezig", "IND", "burgemeester")]


async def test_lists_on_which_the_same_comes_of_them_are_told_at_once(practice: Practice) -> None:
    names = "Kroon (COA), Kroon (IND)"
    await both(practice, f"aanwezig prt {names}", f"aanwezig rrt gooi {names}", f"afwezig rrt nhn {names}")
    shown = (await practice.command(MERGE)).shown
    assert "op de deelnemerslijsten van PRT-2027-01-12, RRT-GOOI-2027-01-27." in shown
    assert shown.count("Beiden staan op") == 2


async def test_a_list_with_one_of_them_is_not_told(practice: Practice) -> None:
    await both(practice, "aanwezig prt Kroon (COA)", "aanwezig rrt gooi Kroon (IND)")
    shown = (await practice.command(MERGE)).shown
    assert "Beiden" not in shown
    assert texts.TURN_AROUND not in shown


@pytest.mark.parametrize("by_button", [True, False])
async def test_both_lines_come_back_as_they_were(practice: Practice, by_button: bool) -> None:
    await both(
        practice,
        "aanwezig prt burgemeester Kroon (IND), Van Wijk (COA)",
        "afwezig prt wethouder Kroon (COA)",
        "aanwezig rrt gooi Kroon (IND), Kroon (COA)",
    )
    before = everything(practice)
    done = await merged(practice)
    assert len(of_kroon(practice)) == 2
    if by_button:
        await practice.press(with_button(done, actie_texts.UNDO), actie_texts.UNDO)
    else:
        await practice.command("/actie ongedaan")
    assert everything(practice) == before
    assert practice.database.read_now(wijzigingen.broken_links) == []


async def test_a_line_that_changed_since_it_was_shown_is_shown_again(practice: Practice) -> None:
    await both(practice, "aanwezig prt Kroon (COA), Kroon (IND)")
    shown = await practice.command(MERGE)
    await practice.command("/vergadering afwezig prt Kroon (IND)")
    again = await practice.press(with_button(shown, texts.MERGE), texts.MERGE)
    assert texts.MERGE_CHANGED in again.shown
    assert len(of_kroon(practice)) == 2


async def test_for_whom_the_line_that_went_said_they_came_stays_known(practice: Practice) -> None:
    await both(practice, "aanwezig prt Kroon (COA), Kroon (IND)")
    await merged(practice)
    await practice.command("/vergadering aanwezig rrt gooi Kroon (IND)")
    await practice.command("/vergadering aanwezig rrt nhn Kroon (COA)")
    assert len(practice.rows(Persoon, Persoon.naam == "Kroon")) == 2  # the one who went, too
    found = practice.database.read_now(lambda session: personen.find(session, "Kroon (IND)"))
    assert [who.id for who in found] == [practice.rows(Persoon, Persoon.naam == "Kroon")[0].id]


async def test_they_speak_for_whom_counts_and_not_for_the_other(practice: Practice) -> None:
    await both(practice, "aanwezig prt Kroon (COA), Kroon (IND)")
    await merged(practice)
    assert "Kroon (COA) ·" in (await practice.command("/verslag namen prt Kroon")).shown
    await practice.command("/vergadering aanwezig rrt gooi Kroon (VRO)")
    line = "/verslag namen prt Kroon (COA) samenvoegen met Kroon (VRO)"
    assert "*Kroon (COA)* blijft" in (await practice.command(line)).shown
