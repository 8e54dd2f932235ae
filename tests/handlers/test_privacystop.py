"""A BSN or V-nummer is not noted, wherever it is typed: the answer says so and offers the same without it."""

from __future__ import annotations

import json

import pytest

from bot.models import Actie, Notitie, Ontvangst, Terugkoppeling
from bot.oefen.mensen import COA, PERSONEN
from bot.oefen.reply import Reply
from bot.privacystop import MASK
from bot.texts import privacystop as texts
from tests.handlers.test_terugkoppeling import answer, asked
from tests.practice import Practice, labels, with_button
from tests.security.deliveries import Deliveries

BSN, V = "123456782", "279.123.4567"
HELD = texts.held(["BSN"])
ASKED = [f"actie zoek {BSN}", f"stand wie {BSN}", f"zoek {BSN}", f"zoek alles {BSN}", f"actie lijst {BSN}"]


def assert_nowhere(practice: Practice, capsys: pytest.CaptureFixture[str]) -> None:
    """Not in the register or its bookkeeping, not in anything the bot showed, not in the logs."""
    dump = practice.dump()
    messages = [change.message for change in practice.slack.werkplek.changes if change.message]
    shown = json.dumps([message.as_api() for message in messages if message.from_bot])
    views = json.dumps([v.source for stack in practice.slack.inst.schermen.stacks.values() for v in stack])
    logged = "".join(capsys.readouterr())
    for number in (BSN, V, V.replace(".", "")):
        assert number not in dump
        assert number not in shown
        assert number not in views
        assert number not in logged


@pytest.mark.parametrize("ask", ["command", "mention", "direct"])
@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        (f"actie nieuw prt COA: man met BSN {BSN} bellen, gooi, 15 februari", ["BSN"]),
        (f"actie nieuw prt COA: eerste punt\nv-nr {V} bellen", ["V-nummer"]),
        (f"besluit nieuw prt {BSN} krijgt V-nummer {V}", ["BSN", "V-nummer"]),
        (f"notitie prt {BSN[:5]}\u200b{BSN[5:]} sprak in", ["BSN"]),
        (f"actie klaar A3 gesproken met {BSN}", ["BSN"]),
        (f"actie vervalt A3 {BSN} is vertrokken", ["BSN"]),
        (f"terugkoppeling A3 loopt nog, {BSN}", ["BSN"]),
        (f"vergadering aanwezig prt Jansen ({BSN})", ["BSN"]),
    ],
)
async def test_typed_it_is_held_back_and_offered_without(
    practice: Practice, capsys: pytest.CaptureFixture[str], ask: str, line: str, kinds: list[str]
) -> None:
    before = practice.counts()
    reply: Reply = await getattr(practice, ask)(f"/{line}" if ask == "command" else line)
    assert reply.shown.startswith(texts.held(kinds))
    assert (texts.STILL_IN_SLACK in reply.shown) == (ask != "command")
    assert practice.counts() == before
    assert practice.rows(Ontvangst) == []
    assert_nowhere(practice, capsys)


async def test_the_button_notes_the_same_without_the_number(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    reply = await practice.command(f"/actie nieuw prt COA: man met BSN {BSN} bellen, gooi, 15 februari")
    done = await practice.press(with_button(reply, texts.WITHOUT), texts.WITHOUT)
    assert "*A6*" in done.shown
    point = practice.actie(f"man met BSN {MASK} bellen")
    assert (point.regio, str(point.termijn)) == ("gooi", "2027-02-15")
    assert_nowhere(practice, capsys)


async def test_while_a_meeting_runs_the_other_lines_are_noted(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    await practice.command("/vergadering start prt 12-1")
    reply = await practice.direct(f"a COA: gewoon punt\nn meneer {BSN} vroeg het woord\nb akkoord")
    assert HELD in reply.shown
    assert practice.actie("gewoon punt")
    assert practice.rows(Notitie) == []
    await practice.press(with_button(reply, texts.WITHOUT), texts.WITHOUT)
    assert [note.tekst for note in practice.rows(Notitie)] == [f"meneer {MASK} vroeg het woord"]
    assert_nowhere(practice, capsys)


async def test_with_two_meetings_running_no_question_carries_it(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering plan rrt kennemerland vandaag")
    await practice.command("/vergadering start rrt kennemerland")
    reply = await practice.direct(f"n meneer {BSN} vroeg het woord")
    assert HELD in reply.shown
    assert_nowhere(practice, capsys)


async def test_a_command_too_long_for_a_button_is_to_be_typed_again(practice: Practice) -> None:
    reply = await practice.command(f"/actie nieuw prt COA: {BSN} {'woord ' * 400}")
    assert texts.AGAIN in reply.shown
    assert [label for message in reply.messages for label in labels(message)] == []


async def test_a_line_that_is_no_command_is_held_back_too(practice: Practice) -> None:
    assert HELD in (await practice.direct(f"wat moet ik met {BSN}")).shown


async def test_a_form_stays_open_with_the_field_without_it(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    form = await practice.command("/actie nieuw prt")
    assert form.view
    before = practice.counts()
    again = await practice.submit(form.view, {"tekst": f"bel {BSN}", "wie": "COA"})
    assert again.view
    assert HELD in again.view.shown
    assert practice.counts() == before
    assert again.view.values["wie"]["wie"]["value"] == "COA"
    assert next(iter(again.view.values["tekst"].values()))["value"] == f"bel {MASK}"
    assert_nowhere(practice, capsys)
    await practice.submit(again.view)
    assert practice.actie(f"bel {MASK}")


async def test_a_message_is_noted_without_it(practice: Practice, capsys: pytest.CaptureFixture[str]) -> None:
    await practice.slack.say(COA, "prt", f"COA: meneer met {BSN} opvangen")
    opened = await practice.shortcut("noteer_actie", practice.slack.channel("prt").messages[-1])
    assert opened.view
    assert texts.from_message(["BSN"]) in opened.view.shown
    assert opened.view.values["tekst"]["tekst"]["value"] == f"meneer met {MASK} opvangen"
    assert_nowhere(practice, capsys)


async def test_an_owner_who_is_asked_sees_it_gone_from_what_they_typed(
    practice: Practice, capsys: pytest.CaptureFixture[str]
) -> None:
    message = await asked(practice)
    before = practice.counts()
    await answer(practice, message, "loopt", f"gesproken met {BSN}")
    assert HELD in message.shown
    assert practice.counts() == before
    assert_nowhere(practice, capsys)
    await answer(practice, message, "loopt")
    assert practice.rows(Terugkoppeling, Terugkoppeling.tekst == f"gesproken met {MASK}")


async def test_a_button_with_it_in_its_value_notes_nothing(practice: Practice) -> None:
    """Forged: no button of the bot has one."""
    at = Deliveries(practice, PERSONEN[0])
    before = practice.counts()
    assert HELD in await at.press("opdracht", f"actie nieuw prt COA: {BSN}")
    assert HELD in await at.press("actie_wijzig", f"A3 tekst {BSN}")
    assert practice.counts() == before
    assert practice.rows(Actie, Actie.tekst == BSN) == []


@pytest.mark.parametrize("ask", ["command", "direct"])
@pytest.mark.parametrize("line", ASKED)
@pytest.mark.share(3)
async def test_what_only_asks_is_not_searched_and_nothing_is_said_of_saving(
    practice: Practice, capsys: pytest.CaptureFixture[str], ask: str, line: str
) -> None:
    reply: Reply = await getattr(practice, ask)(f"/{line}" if ask == "command" else line)
    assert reply.shown.startswith(texts.not_searched(["BSN"]))
    assert "opgeslagen" not in reply.shown
    assert texts.WITHOUT not in reply.shown
    assert_nowhere(practice, capsys)
