"""/vergadering ics and abonnement."""

from __future__ import annotations

import pytest
from icalendar import Calendar

from bot import abonnementen
from bot.oefen.mensen import BURGEMEESTER_HILVERSUM, SECRETARIS
from bot.oefen.reply import Reply
from bot.texts import ics as texts
from tests.practice import Practice, labels, with_button


def the_file(reply: Reply) -> tuple[str, list[str]]:
    """The name of the only file that came, and the days of its meetings."""
    (file,) = (file for message in reply.messages for file in message.files)
    events = Calendar.from_ical(file.content).walk("VEVENT")
    return file.name, sorted(event.decoded("DTSTART").date().isoformat() for event in events)


async def test_the_next_meeting_comes_as_a_file_in_the_direct_message(practice: Practice) -> None:
    reply = await practice.command("/vergadering ics prt", user=BURGEMEESTER_HILVERSUM)
    assert the_file(reply) == ("prt-2027-01-12.ics", ["2027-01-12"])
    own = practice.slack.direct_message(BURGEMEESTER_HILVERSUM).id
    assert [message.channel_id for message in reply.messages if message.files] == [own]


async def test_a_meeting_that_is_named_comes(practice: Practice) -> None:
    reply = await practice.command("/vergadering agendabestand prt 14-12")
    assert the_file(reply) == ("prt-2026-12-14.ics", ["2026-12-14"])


async def test_a_cancelled_meeting_is_shown_and_sent_as_cancelled(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 31 maart")
    await practice.command("/vergadering vervalt prt 31 maart geen quorum")
    shown = (await practice.command("/vergadering toon prt 31 maart")).shown
    assert "*Vervallen* (geen quorum)" in shown
    reply = await practice.command("/vergadering ics prt 31 maart")
    assert the_file(reply) == ("prt-2027-03-31.ics", ["2027-03-31"])
    (file,) = (file for message in reply.messages for file in message.files)
    assert b"STATUS:CANCELLED" in file.content


async def test_where_another_takes_the_place_of_a_cancelled_meeting_it_is_that_one(
    practice: Practice,
) -> None:
    for line in ("plan prt 31 maart", "vervalt prt 31 maart geen quorum", "plan prt 31 maart"):
        await practice.command(f"/vergadering {line}")
    reply = await practice.command("/vergadering ics prt 31 maart")
    assert the_file(reply) == ("prt-2027-03-31-2.ics", ["2027-03-31"])


async def test_all_that_is_to_come_in_one_file(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 2 februari")
    reply = await practice.command("/vergadering ics prt alle")
    assert the_file(reply) == ("prt.ics", ["2027-01-12", "2027-02-02"])


@pytest.mark.parametrize("line", ["/vergadering ics prt rrt zuid", "/vergadering abonnement prt rrt zuid"])
async def test_words_that_name_no_meeting_are_said_and_send_nothing(practice: Practice, line: str) -> None:
    reply = await practice.command(line)
    assert "‘rrt zuid’ begrijp ik hier niet" in reply.shown
    assert not [file for message in reply.messages for file in message.files]


@pytest.mark.parametrize(
    "line", ["/vergadering plan prt 2 februari", "/vergadering verzet prt naar 2 februari"]
)
async def test_after_planning_and_moving_the_file_is_a_button_away(practice: Practice, line: str) -> None:
    receipt = with_button(await practice.command(line), texts.BUTTON)
    assert texts.BUTTON in labels(receipt)
    assert the_file(await practice.press(receipt, texts.BUTTON))[1] == ["2027-02-02"]


async def test_a_reader_is_shown_the_address_of_the_tafel(practice: Practice) -> None:
    reply = await practice.command("/vergadering abonnement prt", user=BURGEMEESTER_HILVERSUM)
    key = practice.database.read_now(lambda session: abonnementen.key(session, "prt"))
    assert f"{practice.slack.base_url}/agenda/{key}.ics" in reply.shown
    assert all(message.visible_to == BURGEMEESTER_HILVERSUM for message in reply.messages)


async def test_only_the_secretariaat_has_another_address_made(practice: Practice) -> None:
    line = "/vergadering abonnement prt vernieuw"
    before = practice.database.read_now(lambda session: abonnementen.key(session, "prt"))
    refused = await practice.command(line, user=BURGEMEESTER_HILVERSUM)
    assert f"<@{SECRETARIS}>" in refused.shown
    assert practice.database.read_now(lambda session: abonnementen.key(session, "prt")) == before
    renewed = await practice.command(line)
    assert texts.RENEWED in renewed.shown
    assert before not in renewed.shown


async def test_without_an_address_of_its_own_the_bot_says_so_and_what_can_be_done(practice: Practice) -> None:
    object.__setattr__(practice.bot.deps, "publieke_url", "")
    shown = (await practice.command("/vergadering abonnement prt")).shown
    assert shown == texts.no_address("prt", "/vergadering")
    assert "/vergadering ics prt alle" in shown
