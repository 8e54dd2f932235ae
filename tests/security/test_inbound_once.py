"""What comes in has one effect, however often, in whatever order and to whichever process it is delivered."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import col

from bot.config import Config
from bot.models import Actie, Notitie, Terugkoppeling
from bot.oefen.levering import DeliveryError, Envelope
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, PERSONEN
from bot.texts import database as database_texts
from bot.texts import poort as texts
from tests.once import impatient
from tests.practice import Practice, StandingClock, running, with_button
from tests.security.deliveries import Deliveries

BOTH = pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
AGAIN = (0, 1, 5, 60)  # minutes


async def again(practice: Practice, envelope: Envelope, number: int = 1) -> Any:
    answer = await practice.slack.bezorger.deliver(envelope.again(number, "http_timeout"))
    await practice.bot.deps.tasks.finish()
    return answer


async def deeds(practice: Practice) -> list[Envelope]:
    """One delivery of each kind that writes, made in turn."""
    sent = practice.slack.bezorger.sent
    found: list[Envelope] = []

    def note() -> None:
        found.append(sent[-1])

    shown = await practice.command("/actie nieuw COA: met een opdracht")
    note()
    await practice.press(with_button(shown, "Ongedaan"), "Ongedaan")
    note()
    await practice.command("/actie nieuw prt COA: een\ntwee\ndrie")
    note()
    await practice.mention("actie nieuw prt COA: met een vermelding")
    note()
    await practice.direct("actie nieuw prt COA: in een bericht")
    note()
    form = await practice.command("/actie nieuw prt")
    assert form.view
    await practice.submit(form.view, {"tekst": "met een formulier"})
    note()
    await practice.command("/besluit nieuw prt een besluit")
    note()
    await practice.command("/terugkoppeling A3 loopt nog, gesprek is gepland")
    note()
    await practice.command("/vergadering start prt 12-1")
    note()
    await practice.direct("a COA: op een regel\nn een notitie\nb een tweede besluit")
    note()
    await practice.direct("ongedaan")
    note()
    await practice.command("/vergadering sluit prt akkoord")
    note()
    await practice.command("/vergadering deel prt")
    note()
    await practice.join(practice.bot.deps.bot_user, "prt")
    note()
    return found


@BOTH
async def test_every_kind_of_delivery_writes_once_however_often_it_comes(practice: Practice) -> None:
    """Again at 0, 1, 5 and 60 minutes, after all that followed; shared and welcomed once too."""
    found = await deeds(practice)
    before, posts = practice.counts(), len(practice.posted())
    for minutes in AGAIN:
        practice.clock.forward(minutes=minutes)
        for number, envelope in enumerate(found, start=1):
            await again(practice, envelope, number)
            assert practice.counts() == before, (minutes, envelope.kind, envelope.payload.get("text"))
    assert len(practice.posted()) == posts


async def test_a_new_process_on_the_same_register_knows_what_came_in(
    config: Config, practice_url: str
) -> None:
    clock = StandingClock()
    async with running(config, practice_url, clock=clock) as first:
        found = await deeds(first)
        before = first.counts()
    clock.forward(minutes=5)
    async with running(config, practice_url, clock=clock) as second:
        for envelope in found:
            await again(second, envelope)
            assert second.counts() == before, (envelope.kind, envelope.payload.get("text"))
        assert second.posted() == []


@BOTH
async def test_five_at_once_are_one(practice: Practice) -> None:
    at = Deliveries(practice, PERSONEN[0])
    envelope = at.command_envelope("/actie nieuw prt COA: vijf tegelijk")
    answers = await asyncio.gather(*(practice.slack.bezorger.deliver(envelope) for _ in range(5)))
    await practice.bot.deps.tasks.finish()
    assert len(practice.rows(Actie, Actie.tekst == "vijf tegelijk")) == 1
    told = [json.dumps(answer, ensure_ascii=False) for answer in answers]
    assert sum("*A6*" in one for one in told) == 1
    assert sum(texts.ALREADY_DONE in one for one in told) == 4


@BOTH
async def test_a_first_delivery_that_says_it_is_a_retry_is_processed(practice: Practice) -> None:
    at = Deliveries(practice, PERSONEN[0])
    await again(practice, at.mention_envelope("actie nieuw prt COA: eerst als tweede"), 1)
    await again(practice, at.mention_envelope("actie nieuw prt COA: eerst als derde"), 2)
    assert practice.actie("eerst als tweede")
    assert practice.actie("eerst als derde")


@pytest.mark.parametrize("subtype", ["message_changed", "message_deleted", "bot_message", "channel_join"])
async def test_an_edit_that_comes_before_what_it_edits_changes_nothing(
    practice: Practice, subtype: str
) -> None:
    """Slack promises no order. What was typed first is noted, whether the edit comes before or after it."""
    at = Deliveries(practice, PERSONEN[0])
    typed = at.direct_envelope("actie nieuw prt COA: zoals getypt")
    event = typed.payload["event"]
    inner = {name: event.pop(name) for name in ("text", "user", "client_msg_id")}
    edit = event | {"subtype": subtype, "message": event | inner | {"text": "actie nieuw prt COA: later"}}
    typed.payload["event"] = event | inner
    changed = replace(typed, payload=typed.payload | {"event": edit, "event_id": "EvANDERS"})
    for envelope in (changed, typed, changed):
        await again(practice, envelope)
    assert practice.actie("zoals getypt")
    assert practice.rows(Actie, Actie.tekst == "later") == []


async def test_a_message_read_as_lines_first_and_as_a_whole_later_is_written_once(practice: Practice) -> None:
    """The meeting was closed before the same message came again."""
    await practice.command("/vergadering start prt 12-1")
    await practice.direct("n een regel\nb een ander")
    as_lines = practice.slack.bezorger.sent[-1]
    await practice.command("/vergadering sluit prt akkoord")
    await practice.direct("n nog een regel", user=BURGEMEESTER_BLOEMENDAAL)
    before = practice.counts()
    await again(practice, as_lines)
    assert practice.counts() == before
    assert len(practice.rows(Notitie, Notitie.tekst == "een regel")) == 1


@BOTH
@pytest.mark.parametrize("lacking", ["", None])
async def test_what_a_server_sends_without_a_key_is_not_lost(practice: Practice, lacking: str | None) -> None:
    at = Deliveries(practice, PERSONEN[0])

    def without(envelope: Envelope, name: str) -> Envelope:
        kept = {k: v for k, v in envelope.payload.items() if k != name}
        return replace(envelope, payload=kept if lacking is None else kept | {name: lacking})

    for number in range(2):
        command = at.command_envelope(f"/actie nieuw prt COA: zonder sleutel {number}")
        await again(practice, without(command, "trigger_id"))
        event = at.mention_envelope(f"actie nieuw prt COA: zonder nummer {number}")
        for _ in range(2):  # its place in the channel is its key
            await again(practice, without(event, "event_id"))
        assert practice.actie(f"zonder sleutel {number}")
        assert practice.actie(f"zonder nummer {number}")


@pytest.fixture
def other_process(practice: Practice) -> Iterator[sqlite3.Connection]:
    """Somebody else's connection to the same file."""
    if practice.database.path is None:
        pytest.skip("the lock of a file")
    connection = sqlite3.connect(str(practice.database.path), isolation_level=None)
    yield connection
    connection.close()


@pytest.fixture
async def stalled(practice: Practice, other_process: sqlite3.Connection) -> AsyncIterator[None]:
    """Another process holds the lock for five seconds, or as long as the test takes."""
    other_process.execute("BEGIN IMMEDIATE")
    freed = asyncio.get_running_loop().call_later(5, other_process.execute, "ROLLBACK")
    yield
    freed.cancel()
    if other_process.in_transaction:
        other_process.execute("ROLLBACK")


async def test_while_the_register_stalls_nothing_is_called_saved(practice: Practice, stalled: None) -> None:
    """Every way at once; each says that it was not saved, and it was not."""
    at = Deliveries(practice, PERSONEN[0])
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    made = {
        "command": at.command_envelope("/actie nieuw prt COA: stal opdracht"),
        "mention": at.mention_envelope("actie nieuw prt COA: stal vermelding"),
        "direct": at.direct_envelope("actie nieuw prt COA: stal bericht"),
        "button": at.press_envelope("terugkoppeling_loopt", f"{point.id} {point.vergadering_id}"),
        "form": at.submit_envelope("actie_nieuw", {"tafel": "prt"}, {"tekst": "stal formulier"}),
    }
    before = practice.counts()
    start = practice.slack.position
    with impatient():
        answers = await asyncio.gather(*(practice.slack.bezorger.deliver(e) for e in made.values()))
        await practice.bot.deps.tasks.finish()
    assert practice.counts() == before
    told = dict(zip(made, map(json.dumps, answers), strict=True))
    changes = practice.slack.werkplek.changes[start:]
    shown = [change.message.shown for change in changes if change.message and change.message.from_bot]
    assert shown == [database_texts.BUSY] * 3  # to the mention, the message and the button
    assert json.dumps(database_texts.BUSY)[1:-1] in told["command"]
    assert json.dumps(database_texts.BUSY)[1:-1] in told["form"]
    assert practice.rows(Actie, col(Actie.tekst).startswith("stal")) == []


@pytest.mark.parametrize("practice", ["http"], indirect=True)
async def test_a_welcome_that_could_not_be_noted_is_asked_again(
    practice: Practice, other_process: sqlite3.Connection
) -> None:
    other_process.execute("BEGIN IMMEDIATE")
    envelope = Deliveries(practice, practice.slack.werkplek.bot).joined_envelope("prt")
    with impatient(), pytest.raises(DeliveryError):
        await practice.slack.bezorger.deliver(envelope)
    other_process.execute("ROLLBACK")
    assert practice.posted() == []
    for number in (1, 2):
        await again(practice, envelope, number)
    assert len(practice.posted()) == 1


async def test_a_report_is_written_once_however_often_its_button_is_delivered(practice: Practice) -> None:
    at = Deliveries(practice, PERSONEN[0])
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    envelope = at.press_envelope("terugkoppeling_loopt", f"{point.id} {point.vergadering_id}")
    before = len(practice.rows(Terugkoppeling))
    for _ in range(3):
        await again(practice, envelope)
    assert len(practice.rows(Terugkoppeling)) == before + 1
