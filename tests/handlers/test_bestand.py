"""Lists as a file: the whole list, in the direct message with the bot, after the answer."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from bot.models import Vergadering
from bot.oefen.bestanden import Bestand
from bot.oefen.mensen import SECRETARIS
from bot.oefen.reply import Reply
from bot.oefen.werkplek import Message
from bot.texts import csvlijst as texts
from handlers import bestand
from tests import builders
from tests.practice import Practice


def the_file(reply: Reply) -> tuple[Message, Bestand]:
    """The only file that came, and its message."""
    (message,) = (message for message in reply.messages if message.files)
    (file,) = message.files
    return message, file


def rows(file: Bestand) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.parametrize(
    ("line", "name", "columns", "cell"),
    [
        ("actie lijst prt csv", "acties-open-prt-2027-01-11.csv", texts.ACTIES, "PRT-2026-12-14/A1"),
        ("actie lijst wie COA als excel", "acties-open-coa-2027-01-11.csv", texts.ACTIES, "COA"),
        ("actie lijst prt sinds 2026 csv", "acties-open-prt-sinds-1-januari-2026-2027-01-11.csv",
         texts.ACTIES, "COA"),
        ("besluit lijst prt csv", "besluiten-prt-2027-01-11.csv", texts.BESLUITEN, "Agenda vastgesteld"),
        ("zoek nareizigers csv", "gezocht-nareizigers-2027-01-11.csv", texts.TREFFERS, "PRT-2026-12-14/A1"),
        ("besluit zoek kader csv", "gezocht-kader-besluiten-2027-01-11.csv", texts.TREFFERS, "Besluit"),
    ],
)  # fmt: skip
async def test_a_list_comes_as_a_file_in_the_direct_message(
    practice: Practice, line: str, name: str, columns: tuple[str, ...], cell: str
) -> None:
    reply = await practice.mention(line)
    message, file = the_file(reply)
    assert texts.FILE_COMES in reply.shown
    assert message.channel_id == practice.slack.direct_message(SECRETARIS).id
    assert file.name == name
    first, *rest = rows(file)
    assert tuple(first) == columns
    assert any(cell in row for row in rest)
    assert message.text == f"{file.title}\n{texts.rows(len(rest), cut=False)}"


async def test_all_of_a_long_list_is_in_the_file_in_its_order(practice: Practice) -> None:
    number = bestand.CHUNK + 30

    def note(session: Any) -> None:
        meeting = session.exec(select(Vergadering).where(Vergadering.tafel == "rrt-gooi")).first()
        for n in range(number):
            builders.actie(session, meeting, f"punt {n:03}")

    practice.database.run_now(note, patience=30)
    _, file = the_file(await practice.mention("actie lijst rrt gooi csv"))
    noted = [row[4] for row in rows(file) if row[4].startswith("punt")]
    assert noted == [f"punt {n:03}" for n in range(number)]


async def test_a_file_that_does_not_arrive_is_told(practice: Practice) -> None:
    """The app was installed before it asked for files:write."""
    app = practice.slack.inst.app
    practice.slack.inst.app = replace(app, scopes=app.scopes - {"files:write"})
    reply = await practice.mention("actie lijst prt csv")
    assert texts.FILE_COMES in reply.shown
    told = practice.slack.direct_message(SECRETARIS).messages[-1]
    assert texts.failed("Acties: open · PRT") in told.text
    assert not told.files


async def test_an_empty_list_is_no_file(practice: Practice) -> None:
    reply = await practice.mention("zoek zwembad csv")
    assert texts.EMPTY in reply.shown
    assert not any(message.files for message in reply.messages)


@pytest.mark.parametrize(
    ("typed", "words", "wanted"),
    [
        ("prt csv", "prt", True),
        ("prt als Excel", "prt", True),
        ("csv", "", True),
        ("prt csv-bestand", "prt", True),
        ("opvang excellent", "opvang excellent", False),
        ("csv prt", "csv prt", False),
        ("prt", "prt", False),
    ],
)
def test_a_file_is_asked_for_at_the_end(typed: str, words: str, wanted: bool) -> None:
    assert bestand.wanted(typed) == (words, wanted)


def test_a_list_that_was_cut_says_so() -> None:
    assert texts.rows(10_000, cut=True).startswith("De eerste 10.000 regels")
