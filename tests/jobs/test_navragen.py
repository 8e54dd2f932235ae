"""Before a meeting the secretary gets one message: owners outside Slack, with a mail for each."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from urllib.parse import parse_qs, urlsplit

from sqlmodel import Session, delete, select

from bot import personen
from bot.config import Tafelrollen
from bot.models import Aankondiging, Actie, Vergadering, Verzending
from bot.oefen.mensen import SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.oefen.werkplek import Message
from bot.texts import terugkoppeling as texts
from tests import builders
from tests.practice import Practice

NAREIZIGERS = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
TITLE = "Navragen voor PRT van dinsdag 12 januari 2027"
EVENING, OPENING = datetime(2027, 1, 11, 19, tzinfo=UTC), datetime(2027, 1, 12, 7, 30, tzinfo=UTC)


def sent(practice: Practice, user: str = SECRETARIS) -> list[Message]:
    return [m for m in practice.slack.direct_message(user).messages if TITLE in m.shown]


def without_owners_outside(practice: Practice) -> None:
    def close(session: Session) -> None:
        for point in session.exec(select(Actie)).all():
            point.gesloten_op = practice.clock()
            session.add(point)

    practice.database.run_now(close)


def links(message: Message) -> list[dict[str, list[str]]]:
    """What each mailto in it says, as a mail program reads it."""
    found = re.findall(r"<(mailto:[^|>]*)\|", str(message.blocks))
    return [parse_qs(urlsplit(unescape(link)).query) for link in found]


def note(practice: Practice, owner: str, tekst: str, number: int = 1) -> None:
    """Points of the last PRT meeting for `owner`."""

    def write(session: Session) -> None:
        held = select(Vergadering).where(Vergadering.tafel == "prt", Vergadering.status == "gesloten")
        meeting = session.exec(held).one()
        who = personen.ensure(session, builders.STEMPEL, owner)
        for _ in range(number):
            builders.actie(session, meeting, tekst, eigenaars=(who,))

    practice.database.run_now(write, patience=30)


async def test_each_secretary_gets_one_message_with_owners_and_mails(practice: Practice) -> None:
    await practice.tick()
    await practice.tick()
    (message,) = sent(practice)
    assert "COA · 1 punt" in message.shown.replace("*", "")
    assert "cvdK · 1 punt" in message.shown.replace("*", "")
    assert "Duinhoven" not in message.shown
    assert sent(practice, SECRETARIS_KENNEMERLAND) == []


async def test_the_mail_asks_for_each_point_in_words_that_can_be_sent(practice: Practice) -> None:
    await practice.tick()
    mail = links(sent(practice)[0])[0]
    assert mail["subject"] == ["Terugkoppeling voor PRT van dinsdag 12 januari 2027"]
    (body,) = mail["body"]
    for part in ("PRT-2026-12-14/A1", NAREIZIGERS, "woensdag 6 januari 2027 (verstreken)", "U kunt"):
        assert part in body
    for stand in texts.STANDEN.values():
        assert stand in body
    assert body.endswith("Met vriendelijke groet,\r\nhet secretariaat van PRT")


async def test_without_a_secretary_it_goes_to_the_channel(practice: Practice) -> None:
    prt = practice.config.tafels["prt"]
    practice.config.tafels["prt"] = prt.model_copy(update={"rollen": Tafelrollen(lid=(SECRETARIS,))})
    await practice.tick()
    assert [m for m in practice.posted() if TITLE in m.shown]
    assert sent(practice) == []


async def test_nothing_to_ask_is_no_message(practice: Practice) -> None:
    without_owners_outside(practice)
    await practice.tick()
    assert sent(practice) == []
    assert not practice.rows(Aankondiging, Aankondiging.wat == "navragen")


async def test_what_was_finished_before_it_went_out_is_not_asked(practice: Practice) -> None:
    practice.clock.now = EVENING
    await practice.tick()
    assert practice.rows(Aankondiging, Aankondiging.wat == "navragen")
    without_owners_outside(practice)
    practice.clock.now = OPENING
    await practice.tick()
    assert sent(practice) == []


async def test_it_waits_for_office_hours(practice: Practice) -> None:
    def forget(session: Session) -> None:
        session.execute(delete(Verzending))
        session.execute(delete(Aankondiging))

    practice.database.run_now(forget)
    practice.clock.now = EVENING
    await practice.tick()
    assert sent(practice) == []
    practice.clock.now = OPENING
    await practice.tick()
    assert len(sent(practice)) == 1


async def test_a_config_without_the_moment_asks_nothing(practice: Practice) -> None:
    for key, tafel in practice.config.tafels.items():
        momenten = tuple(m for m in tafel.momenten if m.wat != "navragen")
        practice.config.tafels[key] = tafel.model_copy(update={"momenten": momenten})
    await practice.tick()
    assert sent(practice) == []


async def test_what_was_typed_breaks_no_link_and_adds_no_header(practice: Practice) -> None:
    nasty = "Plan|x> <!channel> &bcc=kwaad@voorbeeld.nl\r\nBcc: kwaad@voorbeeld.nl"
    note(practice, "Van Dam", nasty)
    await practice.tick()
    found = links(sent(practice)[0])
    assert len(found) == 3
    assert all(set(mail) == {"subject", "body"} for mail in found)
    assert str(sent(practice)[0].blocks).count("&amp;body=") == 3
    assert "<!channel>" not in str(sent(practice)[0].blocks)
    assert "Plan|x> <!channel> &bcc=kwaad@voorbeeld.nl Bcc: kwaad" in found[2]["body"][0]


async def test_a_mail_too_long_for_a_link_points_to_the_file(practice: Practice) -> None:
    note(practice, "Van Dam", "Een lang punt over de opvang " * 4, 12)
    await practice.tick()
    (body,) = links(sent(practice)[0])[2]["body"]
    assert ".eml" in body
    assert "Een lang punt" not in body
