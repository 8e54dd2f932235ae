"""Minutes and lists as files: after the answer, in one direct message, for who may have them."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from bot.config import Rol
from bot.oefen.mensen import COA, GAST, SECRETARIS
from bot.oefen.reply import Reply
from bot.oefen.werkplek import Message
from bot.texts import csvlijst as csv_texts
from bot.texts import poort
from bot.texts import uitvoer as texts
from bot.verslag.bestand import text_in
from bot.verslag.lezen import read
from handlers.verslag_uit import split_kinds
from tests.practice import Practice
from tests.rollen import only


def the_files(reply: Reply) -> Message:
    """The only message with files that came."""
    (message,) = (message for message in reply.messages if message.files)
    return message


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("verslag concept prt", ["conceptverslag-prt-2026-12-14.docx", "conceptverslag-prt-2026-12-14.pdf"]),
        ("verslag concept prt md", ["conceptverslag-prt-2026-12-14.md"]),
        ("verslag actielijst PRT-2026-12-14 csv", ["actielijst-prt-2026-12-14.csv"]),
        (
            "verslag besluitenlijst prt 14-12 pdf, csv",
            ["besluitenlijst-prt-2026-12-14.pdf", "besluitenlijst-prt-2026-12-14.csv"],
        ),
        ("verslag acties rrt kennemerland word", ["actielijst-rrt-kennemerland-2026-12-21.docx"]),
    ],
)
async def test_the_files_come_in_one_direct_message(practice: Practice, line: str, names: list[str]) -> None:
    reply = await practice.mention(line)
    message = the_files(reply)
    assert (texts.COMES if len(names) > 1 else texts.COMES_ONE) in reply.shown
    assert message.channel_id == practice.slack.direct_message(SECRETARIS).id
    assert [file.name for file in message.files] == names
    assert all(file.content for file in message.files)


async def test_the_minutes_are_those_of_the_register(practice: Practice) -> None:
    message = the_files(await practice.command("/verslag concept prt"))
    assert message.text.startswith("Conceptverslag PRT-2026-12-14\n")
    for file in message.files:
        found = read(text_in(file.content, file.name), practice.config)
        assert found.vergadering.tafel == "prt"
        assert [actie.nummer for actie in found.acties] == ["A1", "A2", "A3", "A4", "A5"]
        assert found.vergadering.contact  # who asked, as the register knows no address


async def test_a_csv_runs_nothing_on_the_computer_of_its_reader(practice: Practice) -> None:
    await practice.mention("actie wijzig PRT-2026-12-14/A1 tekst @SUM(1+1)")
    message = the_files(await practice.command("/verslag actielijst prt 14-12 csv"))
    (file,) = message.files
    first, *rows = csv.reader(io.StringIO(file.content.decode("utf-8-sig"), newline=""), delimiter=";")
    assert tuple(first) == csv_texts.ACTIES
    assert [row[4] for row in rows][:1] == ["'@SUM(1+1)"]


async def test_a_reader_gets_lists_but_no_draft(practice: Practice) -> None:
    only(practice, COA, prt="lezer")
    refused = await practice.mention("verslag concept prt", user=COA)
    assert not any(message.files for message in refused.messages)
    assert (
        poort.not_allowed(Rol.SECRETARIAAT, "PRT", poort.ask_secretary(f"<@{SECRETARIS}>")) in refused.shown
    )
    given = await practice.mention("verslag actielijst prt csv", user=COA)
    assert the_files(given).channel_id == practice.slack.direct_message(COA).id
    elsewhere = await practice.mention("verslag actielijst rrt kennemerland csv", user=COA)
    assert not any(message.files for message in elsewhere.messages)


async def test_a_guest_gets_nothing(practice: Practice) -> None:
    reply = await practice.mention("verslag actielijst prt csv", user=GAST)
    assert poort.GUEST in reply.shown
    assert not any(message.files for message in reply.messages)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("verslag concept prt csv", texts.NO_CSV),
        ("verslag actielijst prt morgenvroeg misschien", "misschien"),
        ("verslag concept prt 1-1-2020", "1-1-2020"),
    ],
)
async def test_what_cannot_be_made_is_said_at_once(practice: Practice, line: str, told: str) -> None:
    reply = await practice.mention(line)
    assert told in reply.shown
    assert not any(message.files for message in reply.messages)


async def test_files_that_do_not_arrive_are_told(practice: Practice) -> None:
    app = practice.slack.inst.app
    practice.slack.inst.app = replace(app, scopes=app.scopes - {"files:write"})
    await practice.mention("verslag concept prt")
    told = practice.slack.direct_message(SECRETARIS).messages[-1]
    assert csv_texts.failed("Conceptverslag PRT-2026-12-14") in told.text
    assert not told.files


@pytest.mark.parametrize(
    ("typed", "words", "kinds"),
    [
        ("prt docx", "prt", ("docx",)),
        ("prt 23-1 pdf, csv en md", "prt 23-1", ("pdf", "csv", "md")),
        ("prt als Word", "prt", ("docx",)),
        ("prt", "prt", ()),
        ("pdf", "", ("pdf",)),
        ("prt pdf pdf", "prt", ("pdf",)),
        ("prt pdfje", "prt pdfje", ()),
    ],
)
def test_the_kinds_of_file_stand_at_the_end(typed: str, words: str, kinds: tuple[str, ...]) -> None:
    assert split_kinds(typed) == (words, kinds)


async def test_minutes_that_are_adopted_are_no_draft_any_more(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 14-12")
    reply = await practice.command("/verslag concept prt 14-12 docx, md")
    assert texts.is_adopted("PRT-2026-12-14", 1) in reply.shown
    names = [file.name for file in the_files(reply).files]
    assert names == [f"verslag-prt-2026-12-14-vastgesteld-1.{kind}" for kind in ("docx", "md")]
    told = "\n".join(text_in(file.content, file.name) for file in the_files(reply).files)
    assert "concept" not in told.casefold()
    assert "Vastgesteld op dinsdag 12 januari 2027" in told


@pytest.mark.parametrize("words", ["nieuw", "nieuwe versie", "de volgende versie"])
async def test_the_next_version_can_be_read_before_it_is_adopted(practice: Practice, words: str) -> None:
    first = await practice.command(f"/verslag concept prt 14-12 {words} md")
    assert [file.name for file in the_files(first).files] == ["conceptverslag-prt-2026-12-14.md"]
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    await practice.command("/verslag vaststellen prt 14-12")
    await practice.command("/actie wijzig PRT-2026-12-14/A3 tekst De raming nog eens narekenen")
    adopted = await practice.command("/verslag concept prt 14-12 md")
    assert texts.next_draft("PRT-2026-12-14") in adopted.shown
    assert "nog eens narekenen" not in the_files(adopted).files[0].content.decode()
    (file,) = the_files(await practice.command(f"/verslag concept prt 14-12 {words} md")).files
    assert file.name == "conceptverslag-prt-2026-12-14-versie-2.md"
    assert "CONCEPT van versie 2, nog niet vastgesteld" in file.content.decode()
    assert "De raming nog eens narekenen" in file.content.decode()
    found = read(text_in(file.content, file.name), practice.config)
    assert (found.vergadering.verslag_status, len(found.acties)) == ("concept", 5)
    refused = await practice.command("/verslag vaststellen prt 14-12")
    assert "`/verslag concept PRT-2026-12-14 nieuw`" in refused.shown
    await practice.command("/verslag vaststellen prt 14-12 reden: de raming klopte niet")
    (fixed,) = the_files(await practice.command("/verslag concept prt 14-12 md")).files
    assert "CONCEPT" not in fixed.content.decode()
