"""In which meeting what is noted belongs, when a day or a reference stands in front of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest

from bot.models import Actie, Besluit, Notitie, Vergadering
from bot.oefen.mensen import GAST, SECRETARIS
from bot.texts import notities as texts
from bot.texts import vergaderingen as vergaderingen_texts
from tests.noting import BEFORE, NOTED, NOW, in_the_one_before, noted, started
from tests.practice import Practice, labels, with_button


@pytest.mark.parametrize(("command", "table"), NOTED)
@pytest.mark.parametrize(
    "front",
    [
        "14-12",
        "14 december:",
        "prt 14-12",
        "prt 14/12,",
        "prt ma 14-12",
        "maandag 14 december,",
        "prt op: 14-12",
    ],
)
async def test_a_day_on_which_the_tafel_met_is_asked(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie], front: str
) -> None:
    await started(practice)
    before = practice.counts()
    asked = await practice.command(f"/{command} {front} het plan gaat door")
    assert practice.counts() == before
    told = await in_the_one_before(practice, asked)
    assert noted(practice, table) == (BEFORE, "het plan gaat door")
    assert "14-12/" in told.shown or "14 december 2026" in told.shown


@pytest.mark.parametrize(
    ("command", "table", "text"),
    [
        ("notitie", Notitie, "14-12 het plan gaat door"),
        ("besluit nieuw", Besluit, "14-12 het plan gaat door"),
        ("actie nieuw", Actie, "het plan gaat door"),
    ],
)
async def test_the_day_can_be_a_part_of_the_text(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie], text: str
) -> None:
    await started(practice)
    asked = await practice.command(f"/{command} prt 14-12 het plan gaat door")
    await practice.press(asked.messages[0], texts.as_text(NOW))
    assert noted(practice, table) == (NOW, text)


@pytest.mark.parametrize(("command", "table"), NOTED)
async def test_a_reference_in_front_is_the_meeting(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie]
) -> None:
    await started(practice)
    for front in (BEFORE, f"prt {BEFORE}:"):
        await practice.command(f"/{command} {front} het plan gaat door")
        assert noted(practice, table) == (BEFORE, "het plan gaat door")
    before = practice.counts()
    refused = await practice.command(f"/{command} PRT-2026-12-15 het plan gaat door")
    assert vergaderingen_texts.not_found("PRT-2026-12-15") in refused.shown
    await practice.command(f"/{command} {BEFORE}")
    await practice.command(f"/{command} {BEFORE} stiekem", user=GAST)
    assert practice.counts() == before


@pytest.mark.parametrize(("command", "table"), NOTED)
async def test_a_day_alone_is_nothing_to_note(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie]
) -> None:
    before = practice.counts()
    for day in ("14-12", "15-3"):
        assert texts.only_day(day) in (await practice.command(f"/{command} prt {day}")).shown
    assert practice.counts() == before


@pytest.mark.parametrize(("command", "table"), NOTED[:2])
async def test_a_day_behind_a_tafel_that_did_not_meet_then_is_asked(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie]
) -> None:
    await started(practice)
    asked = await practice.command(f"/{command} prt 15-12 het plan gaat door")
    assert labels(asked.messages[0]) == [texts.as_text(NOW)]
    await practice.press(asked.messages[0], texts.as_text(NOW))
    assert noted(practice, table) == (NOW, "15-12 het plan gaat door")


@pytest.mark.parametrize(
    "text", ["3-4 locaties gevonden", "10-12 plaatsen erbij", "3/4 van de leden stemt in", "1-3 gaat het in"]
)
@pytest.mark.parametrize(("command", "table"), NOTED[:2])
async def test_what_counts_or_lies_ahead_is_no_day_on_which_a_tafel_met(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie], text: str
) -> None:
    await started(practice)
    await practice.command(f"/{command} prt {text}")
    assert noted(practice, table) == (NOW, text)


async def test_the_day_of_the_meeting_itself_is_understood(practice: Practice) -> None:
    await started(practice)
    await practice.command("/notitie prt 12-1 de voorzitter opent")
    assert noted(practice, Notitie) == (NOW, "de voorzitter opent")


@pytest.mark.parametrize(
    "text",
    [
        "15 maart komt de raming",
        "15-3 komt de raming",
        "dinsdag 14 december is te vroeg",
        "vrijdag 14 december bestaat niet",
        "31 februari bestaat niet",
        "14 leden zijn ziek",
        "2 weken na de raming volgt het besluit",
        "in december is er niet vergaderd",
        "12-1 is vandaag",
    ],
)
async def test_what_is_no_day_of_a_meeting_is_text(practice: Practice, text: str) -> None:
    await started(practice)
    await practice.command(f"/notitie {text}")
    assert noted(practice, Notitie) == (NOW, text)


async def test_a_day_ahead_of_a_point_is_its_termijn(practice: Practice) -> None:
    await started(practice)
    await practice.command("/vergadering plan prt 15-3")
    await practice.command("/actie nieuw prt 15-3 brief sturen")
    assert practice.rows(Actie)[-1].termijn == date(2027, 3, 15)
    assert noted(practice, Actie) == (NOW, "brief sturen")


@pytest.mark.parametrize("front", ["12-1", "prt 12-1"])
async def test_a_day_behind_us_is_no_termijn_of_next_year_before_it_is_asked(
    practice: Practice, front: str
) -> None:
    practice.clock.now = datetime(2027, 1, 20, 9, tzinfo=UTC)
    before = practice.counts()
    asked = await practice.command(f"/actie nieuw {front} brief sturen")
    assert practice.counts() == before
    await practice.press(asked.messages[0], texts.in_meeting(NOW))
    assert (noted(practice, Actie), practice.rows(Actie)[-1].termijn) == ((NOW, "brief sturen"), None)


@pytest.mark.parametrize("is_over", [False, True])
async def test_before_an_owner_the_day_of_the_meeting_of_today_is_that_meeting(
    practice: Practice, is_over: bool
) -> None:
    await started(practice)
    await practice.command("/vergadering aanwezig prt mw. De Winter (Velsen)")
    if is_over:
        await practice.command("/vergadering sluit prt")
    fronts = ("12-1", "prt 12-1", "prt di 12-1")
    owners = ("De Winter", "mw. De Winter", "De Winter (Velsen)")
    before = len(practice.rows(Actie))
    for number, words in enumerate(product(fronts, owners, ("", ", 1 maart")), start=1):
        front, owner, due = words
        told = await practice.command(f"/actie nieuw {front} {owner}: cijfers aanleveren{due}")
        assert noted(practice, Actie) == (NOW, "cijfers aanleveren"), words
        assert "De Winter" in told.shown, words
        assert len(practice.rows(Actie)) == before + number, words
        assert practice.rows(Actie)[-1].termijn == (date(2027, 3, 1) if due else None), words


@pytest.mark.parametrize("text", ["brief sturen", "let op: brief sturen", "de brief van de heer Bos: sturen"])
async def test_before_another_text_it_is_the_termijn_of_a_point(practice: Practice, text: str) -> None:
    await started(practice)
    await practice.command(f"/actie nieuw prt 12-1 {text}")
    assert (noted(practice, Actie), practice.rows(Actie)[-1].termijn) == ((NOW, text), date(2027, 1, 12))


async def test_before_an_owner_a_day_on_which_the_tafel_did_not_meet_is_asked(practice: Practice) -> None:
    await started(practice)
    before = practice.counts()
    asked = await practice.command("/actie nieuw prt 15-12 De Winter: oude klus, 5 maart")
    assert labels(asked.messages[0]) == [texts.as_text(NOW)]
    assert practice.counts() == before
    await practice.command("/actie nieuw prt 15-3 De Winter: nieuwe klus")
    assert practice.rows(Actie)[-1].termijn == date(2027, 3, 15)


async def test_lines_while_a_meeting_runs_are_of_that_meeting_whatever_they_begin_with(
    practice: Practice,
) -> None:
    await started(practice)
    for line in ("12-1 is vandaag", "n 15-12 ook", "PRT 14-12 was te vroeg"):
        await practice.direct(line, user=SECRETARIS)
        assert noted(practice, Notitie) == (NOW, line.removeprefix("n "))
    await practice.direct("b: 1-2 gaat het in", user=SECRETARIS)
    assert noted(practice, Besluit) == (NOW, "1-2 gaat het in")


@pytest.mark.parametrize(
    ("line", "table", "text"),
    [
        ("14-12 de zaal was te klein", Notitie, "de zaal was te klein"),
        ("n ma 14 december de zaal was te klein", Notitie, "de zaal was te klein"),
        ("b: 14-12 een tweede zaal", Besluit, "een tweede zaal"),
        ("a 14-12 COA: zaal zoeken", Actie, "zaal zoeken"),
    ],
)
async def test_such_a_line_with_a_day_on_which_the_tafel_met_is_asked(
    practice: Practice, line: str, table: type[Notitie | Besluit | Actie], text: str
) -> None:
    await started(practice)
    before = practice.counts()
    asked = await practice.direct(line, user=SECRETARIS)
    assert practice.counts() == before
    await in_the_one_before(practice, asked)
    assert noted(practice, table) == (BEFORE, text)


async def test_of_several_lines_only_that_with_such_a_day_is_asked(practice: Practice) -> None:
    await started(practice)
    asked = await practice.direct("de zaal is vol\n14-12 was dat ook zo", user=SECRETARIS)
    assert [note.tekst for note in practice.rows(Notitie)] == ["de zaal is vol"]
    await practice.press(with_button(asked, texts.as_text(NOW)), texts.as_text(NOW))
    assert noted(practice, Notitie) == (NOW, "14-12 was dat ook zo")


async def test_such_a_line_while_two_meet_is_asked_of_the_one_that_is_chosen(practice: Practice) -> None:
    await started(practice)
    await practice.command("/vergadering plan rrt gooi 12-1")
    await practice.command("/vergadering start rrt gooi 12-1")
    before = practice.counts()
    which = await practice.direct("14-12 de zaal was te klein", user=SECRETARIS)
    asked = await practice.press(with_button(which, "PRT"), "PRT")
    assert practice.counts() == before
    await practice.press(with_button(asked, texts.in_meeting(BEFORE)), texts.in_meeting(BEFORE))
    assert noted(practice, Notitie) == (BEFORE, "de zaal was te klein")


async def test_what_is_noted_in_a_meeting_of_which_the_minutes_are_adopted_is_of_a_next_version(
    practice: Practice,
) -> None:
    await started(practice)
    await practice.command("/verslag vaststellen prt 14-12")
    asked = await practice.command("/notitie prt 14-12 nog een aanvulling")
    assert texts.which_meeting("14-12", BEFORE, 1) in asked.shown


async def test_another_meeting_than_the_one_that_runs_is_not_closed(practice: Practice) -> None:
    await started(practice)
    for day in ("14-12", BEFORE, "15-12"):
        await practice.command(f"/vergadering sluit prt {day}")
        await practice.command(f"/vergadering sluit prt {day} akkoord")
        assert practice.rows(Vergadering, Vergadering.referentie == NOW)[0].status == "loopt"
    await practice.command("/vergadering sluit prt 12-1")
    assert practice.rows(Vergadering, Vergadering.referentie == NOW)[0].status == "gesloten"


@pytest.mark.parametrize(("command", "table"), NOTED)
@pytest.mark.parametrize("front", ["18-1", "prt 18-1"])
async def test_the_day_of_a_meeting_that_was_cancelled_is_asked(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie], front: str
) -> None:
    await practice.command("/vergadering plan prt 18-1")
    await practice.command("/vergadering vervalt prt 18-1 geen quorum")
    await started(practice)
    before = practice.counts()
    asked = await practice.command(f"/{command} {front} COA: stuurt de nota")
    assert practice.counts() == before
    assert "PRT-2027-01-18 is vervallen" in asked.shown
    assert labels(asked.messages[0]) == [texts.in_meeting("PRT-2027-01-18"), texts.as_text(NOW)]
    await practice.press(asked.messages[0], texts.in_meeting("PRT-2027-01-18"))
    assert noted(practice, table)[0] == "PRT-2027-01-18"


async def test_so_it_is_without_a_command(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 18-1")
    await practice.command("/vergadering vervalt prt 18-1 geen quorum")
    await started(practice)
    assert "PRT-2027-01-18 is vervallen" in (await practice.direct("18-1 het plan gaat door")).shown
    assert not practice.rows(Notitie)
