"""/vergadering: planned, moved, held and closed; agenda and presence."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.models import Aanwezigheid, Agendapunt, Persoon, Vergadering
from bot.texts import vergaderingen as texts
from tests.practice import Practice, labels


def meeting(practice: Practice, tafel: str = "prt") -> Vergadering:
    """The latest meeting of a tafel."""
    return max(practice.rows(Vergadering, Vergadering.tafel == tafel), key=lambda m: m.datum or date.min)


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_planned_with_the_usual_time_and_place(practice: Practice) -> None:
    reply = await practice.command("/vergadering plan rrt gooi 2 februari")
    planned = meeting(practice, "rrt-gooi")
    assert (planned.datum, planned.begin, planned.eind) == (date(2027, 2, 2), time(9, 30), time(11))
    assert planned.locatie == "Regiokantoor, Bussum"
    assert "di 2 februari 2027, 9:30–11:00 uur, Regiokantoor, Bussum" in reply.shown


async def test_planned_with_time_and_place_as_typed(practice: Practice) -> None:
    await practice.command("/vergadering plan rrt nhn 2-2 13:00-14:30 Stadhuis Hoorn")
    planned = meeting(practice, "rrt-nhn")
    assert (planned.begin, planned.eind, planned.locatie) == (time(13), time(14, 30), "Stadhuis Hoorn")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/vergadering plan prt", texts.DATE_NEEDED),
        ("/vergadering plan prt 10-1-2027", texts.in_the_past(date(2027, 1, 10))),
        ("/vergadering plan prt 12-1", texts.already_planned("PRT", date(2027, 1, 12))),
        ("/vergadering plan prt 31 februari", texts.day_twice("31 februari")),
        ("/vergadering verzet prt", texts.NEW_DATE_NEEDED),
        ("/vergadering verzet prt naar 12-1", texts.NOTHING_CHANGED),
        ("/vergadering vervalt prt", texts.REASON_NEEDED),
        ("/vergadering sluit prt", texts.NONE_RUNNING),
        ("/vergadering aanwezig prt", texts.NAMES_NEEDED),
        ("/vergadering aanwezig prt (Haarlem)", texts.NAMES_NEEDED),
        ("/vergadering aanwezig prt COA", texts.only_people("COA")),
        (
            "/vergadering aanwezig prt Boot, mw. Linden (COA) plv. van Zwaan",
            texts.for_another("mw. Linden (COA) plv. van Zwaan", "mw. Linden (COA)", "Zwaan"),
        ),
        (
            "/vergadering afwezig prt Namens Zwaan: Linden",
            texts.for_another("Namens Zwaan: Linden", "Linden", "Zwaan"),
        ),
        ("/vergadering aanwezig prt Tol i.p.v. Boot", texts.for_another("Tol i.p.v. Boot", "Tol", "Boot")),
    ],
)
async def test_what_lacks_or_cannot_be_is_said_and_nothing_is_written(
    practice: Practice, line: str, answer: str
) -> None:
    before = practice.counts()
    assert (await practice.command(line)).shown == answer
    assert practice.counts() == before


@pytest.mark.parametrize(
    "line",
    [
        "/vergadering toon prt 23-2",
        "/vergadering start prt 23-2",
        "/vergadering vervalt prt 23-2 geen onderwerpen",
        "/vergadering verzet prt 23-2 naar 24-2",
        "/vergadering agenda prt 23-2 Opening; Sluiting",
    ],
)
@pytest.mark.share(2)
async def test_a_day_without_a_meeting_never_becomes_another_meeting(practice: Practice, line: str) -> None:
    before = practice.rows(Vergadering)
    items = practice.rows(Agendapunt)
    reply = await practice.command(line)
    assert reply.shown == texts.not_found("23-2")
    assert (practice.rows(Vergadering), practice.rows(Agendapunt)) == (before, items)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("/vergadering vervalt prt 7-9 vakantie", "7-9"),
        ("/vergadering vervalt prt 5/6 geen quorum", "5/6"),
        ("/vergadering vervalt prt 1/2 van de leden is ziek", "1/2"),
        ("/vergadering vervalt prt 9-12 10 leden zijn ziek", "9-12"),
        ("/vergadering vervalt prt de 9e geen quorum", "de 9e"),
        ("/vergadering agenda prt 5-5 opening; sluiting", "5-5"),
        ("/verslag noot prt 6-6 hallo daar allemaal", "6-6"),
        ("/verslag vaststellen prt 5-5 reden: typefout", "5-5"),
        ("/verslag publiceren prt 5-5 reden: typefout", "5-5"),
    ],
)
@pytest.mark.share(2)
async def test_a_day_in_front_is_a_day_whatever_comes_behind_it(
    practice: Practice, line: str, day: str
) -> None:
    before = practice.counts()
    assert (await practice.command(line)).shown == texts.not_found(day)
    assert (practice.counts(), meeting(practice).status) == (before, "gepland")


@pytest.mark.parametrize("day", ["12-1-2028", "12 januari 2028", "12 januari volgend jaar", "12-1-28"])
async def test_a_day_with_its_year_is_never_that_of_another_year(practice: Practice, day: str) -> None:
    reply = await practice.command(f"/vergadering vervalt prt {day} geen quorum")
    assert reply.shown == texts.not_found(day)
    assert meeting(practice).status == "gepland"


@pytest.mark.parametrize("line", ["14-12 Jan is ziek", "9-12 Jan is ziek", "10-12 Jan meldt zich"])
async def test_the_name_of_somebody_behind_a_day_is_no_month(practice: Practice, line: str) -> None:
    """'12-14 jan' are days of January, '14-12 Jan' and '9-12 Jan' one day and Jan."""
    told = await practice.command(f"/vergadering vervalt prt {line}")
    assert meeting(practice).status == "gepland"
    assert line.startswith("14-12") or texts.not_found(line.split()[0]) in told.shown


async def test_a_weekday_beside_a_day_tells_the_year(practice: Practice) -> None:
    found = await practice.command("/vergadering toon prt maandag 14 december")
    assert "14 december 2026" in found.shown
    other = await practice.command("/vergadering toon prt dinsdag 14 december")
    assert other.shown == texts.not_found("dinsdag 14 december")


@pytest.mark.parametrize("words", ["morgen", "woensdag"])
async def test_a_day_counted_from_today_is_never_that_of_another_year(practice: Practice, words: str) -> None:
    practice.clock.forward(days=365)  # tomorrow is a year after the meeting of 12 January
    reply = await practice.command(f"/vergadering toon prt {words}")
    assert reply.shown == texts.not_found(words)


@pytest.mark.parametrize("line", ["plan prt 8 januari", "verzet prt 12-1 naar 8 januari"])
async def test_a_day_that_has_just_been_is_told_to_be_that_of_next_year(
    practice: Practice, line: str
) -> None:
    told = await practice.command(f"/vergadering {line}")
    assert meeting(practice).datum == date(2028, 1, 8)
    assert texts.far_ahead(date(2028, 1, 8), meeting(practice).referentie) in told.shown


@pytest.mark.parametrize("day", ["8 januari 2028", "8 oktober"])
async def test_a_day_of_this_year_or_with_its_year_is_not_told_to_be_far(
    practice: Practice, day: str
) -> None:
    told = await practice.command(f"/vergadering plan prt {day}")
    assert texts.STATES["gepland"] in told.shown
    assert "al geweest" not in told.shown


@pytest.mark.parametrize("day", ["31-9", "31 september", "vrijdag 12 januari"])
async def test_a_day_that_is_none_never_becomes_another_meeting(practice: Practice, day: str) -> None:
    reply = await practice.command(f"/vergadering vervalt prt {day} geen quorum")
    assert reply.shown == texts.day_twice(day)
    assert meeting(practice).status == "gepland"


async def test_the_meeting_of_the_day_in_front_is_cancelled_and_no_other(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 9-12 9:30 stadhuis")
    await practice.command("/vergadering vervalt prt 9-12 geen quorum")
    [first, planned] = [m for m in practice.rows(Vergadering, Vergadering.tafel == "prt") if m.datum][-2:]
    assert (first.datum, first.status) == (date(2027, 1, 12), "gepland")
    assert (planned.datum, planned.locatie) == (date(2027, 12, 9), "stadhuis")
    assert (planned.status, planned.reden) == ("vervallen", "geen quorum")


async def test_a_day_to_move_to_is_a_day_whatever_comes_behind_it(practice: Practice) -> None:
    await practice.command("/vergadering verzet prt naar 9-12 stadhuis")
    assert (meeting(practice).datum, meeting(practice).locatie) == (date(2027, 12, 9), "stadhuis")


@pytest.mark.parametrize("prefix", ["", "prt "])
async def test_a_meeting_named_by_its_reference_is_the_one_that_changes(
    practice: Practice, prefix: str
) -> None:
    await practice.command("/vergadering plan prt 2 februari")
    await practice.command(f"/vergadering verzet {prefix}PRT-2027-02-02 naar 9 februari")
    await practice.command(f"/vergadering agenda {prefix}PRT-2027-02-02 Opening; Rondvraag")
    moved = meeting(practice)
    assert (moved.referentie, moved.datum) == ("PRT-2027-02-02", date(2027, 2, 9))
    items = practice.rows(Agendapunt, Agendapunt.vergadering_id == moved.id)
    assert [item.titel for item in items] == ["Opening", "Rondvraag"]


async def test_moved_keeps_its_reference_and_its_length(practice: Practice) -> None:
    await practice.command("/vergadering verzet prt naar 30 januari 10:00")
    moved = meeting(practice)
    assert (moved.datum, moved.begin, moved.eind) == (date(2027, 1, 30), time(10), time(11, 30))
    assert moved.referentie == "PRT-2027-01-12"


async def test_a_meeting_can_be_named_by_its_day(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 2 februari")
    await practice.command("/vergadering vervalt prt 2 februari te weinig agendapunten")
    assert meeting(practice).reden == "te weinig agendapunten"
    assert meeting(practice).status == "vervallen"
    listed = (await practice.command("/vergadering lijst prt")).shown
    assert "12 januari" in listed
    ahead, _, rest = listed.partition(texts.CANCELLED)
    off, _, behind = rest.partition(texts.EARLIER)
    assert ["2 februari" in part for part in (ahead, off, behind)] == [False, True, False]
    practice.clock.forward(days=30)
    listed = (await practice.command("/vergadering lijst prt")).shown
    assert texts.CANCELLED not in listed
    assert "2 februari" in listed.partition(texts.EARLIER)[2]


async def test_a_meeting_named_by_its_day_moves_and_keeps_its_place(practice: Practice) -> None:
    await practice.command("/vergadering verzet prt 12-1 naar 30-1")
    assert (meeting(practice).datum, meeting(practice).locatie) == (
        date(2027, 1, 30),
        "Provinciehuis, Haarlem",
    )
    await practice.command("/vergadering verzet prt 31 januari 14:00 Stadhuis")
    moved = meeting(practice)
    assert (moved.datum, moved.begin, moved.locatie) == (date(2027, 1, 31), time(14), "Stadhuis")


async def test_cancelled_is_shown_with_its_reason_and_sends_nothing_more(practice: Practice) -> None:
    reply = await practice.command("/vergadering vervalt prt te weinig agendapunten")
    assert "Vervallen (te weinig agendapunten)" in reply.shown
    await practice.tick()
    assert practice.posted() == []


async def test_pasted_lines_become_the_agenda(practice: Practice) -> None:
    reply = await practice.command("/vergadering agenda prt\n1. Opening\n- Actuele opvang\n2a. Rondvraag")
    assert reply.shown.splitlines()[1:] == ["1. Opening", "2. Actuele opvang", "2a. Rondvraag"]
    shown = await practice.command("/vergadering agenda prt")
    assert shown.shown == reply.shown


async def test_in_a_direct_message_pasted_lines_survive_the_question_for_the_tafel(
    practice: Practice,
) -> None:
    question = await practice.direct("vergadering agenda\nOpening\nRondvraag")
    answer = await practice.press(question.message, "PRT")
    assert answer.shown.splitlines()[1:] == ["1. Opening", "2. Rondvraag"]


async def test_a_meeting_is_held_from_start_to_summary(practice: Practice) -> None:
    started = await practice.command("/vergadering start prt 12-1")
    assert texts.STATES["loopt"] in started.shown
    again = await practice.command("/vergadering start prt 12-1")
    assert texts.STATES["loopt"] not in again.shown.splitlines()[0]
    present = await practice.command("/vergadering aanwezig Wienstra (Haarlem), De Boer")
    assert "Kennemerland: Wienstra (Haarlem)" in present.shown
    await practice.command("/vergadering afwezig De Boer")
    slots = practice.rows(Aanwezigheid, Aanwezigheid.vergadering_id == meeting(practice).id)
    assert [s.status for s in slots] == ["aanwezig", "afwezig"]
    await practice.command("/actie nieuw COA: in de vergadering genoteerd, 1 maart")
    closed = await practice.command("/vergadering sluit")
    assert "in de vergadering genoteerd" in closed.shown
    assert meeting(practice).status == "gesloten"


async def test_shown_with_agenda_presence_and_what_was_noted(practice: Practice) -> None:
    shown = (await practice.command("/vergadering toon prt 14-12")).shown
    for part in ("PRT-2026-12-14", "Actuele opvangsituatie", "Duinhoven (Bloemendaal)", "*B1*", "*A1*"):
        assert part in shown


async def test_in_a_direct_message_the_tafel_is_asked_and_the_button_does_it(practice: Practice) -> None:
    before = practice.counts()
    question = await practice.direct("vergadering plan 2 februari")
    assert labels(question.message)[0] == "PRT"
    assert practice.counts() == before
    await practice.press(question.message, "RRT Gooi")
    assert meeting(practice, "rrt-gooi").datum == date(2027, 2, 2)


@pytest.mark.parametrize(
    "line",
    [
        "/vergadering plan gooi 2 februari",
        "/vergadering plan G&V 2 februari",
        "/vergadering plan vechtstreek 2-2",
    ],
)
async def test_a_region_in_front_is_its_own_table(practice: Practice, line: str) -> None:
    await practice.command(line)
    planned = meeting(practice, "rrt-gooi")
    assert (planned.datum, planned.locatie) == (date(2027, 2, 2), "Regiokantoor, Bussum")


async def test_a_region_in_front_never_cancels_the_meeting_of_the_channel(practice: Practice) -> None:
    before = meeting(practice).status
    await practice.command("/vergadering vervalt gooi wegens ziekte")
    assert (meeting(practice).status, meeting(practice, "rrt-gooi").status) == (before, "vervallen")


async def test_presence_is_not_written_into_a_meeting_that_is_closed(practice: Practice) -> None:
    await practice.command("/vergadering start 12-1")
    await practice.command("/vergadering sluit")
    before = practice.counts()
    assert (await practice.command("/vergadering aanwezig De Boer")).shown == texts.NONE_RUNNING
    assert practice.counts() == before


async def test_an_end_before_the_begin_is_said(practice: Practice) -> None:
    before = practice.counts()
    reply = await practice.command("/vergadering plan prt 2 februari 11:00-9:30")
    assert reply.shown == texts.wrong_time("11:00-9:30")
    assert practice.counts() == before


async def test_how_somebody_is_addressed_is_kept_with_any_name(practice: Practice) -> None:
    typed = "mw. Castelijn-de Wit (Haarlem), dhr. A. de Kwartel (COA), dhr. Kees Fokkinga, HR Zaandijk"
    await practice.command(f"/vergadering aanwezig prt {typed}")
    kept = {who.naam: who.aanhef for who in practice.rows(Persoon)}
    assert kept["Castelijn-de Wit"] == "mw."
    assert kept["A. de Kwartel"] == kept["Kees Fokkinga"] == "dhr."
    assert kept["HR Zaandijk"] is None


async def test_who_comes_for_an_organisation_stands_under_its_delegation(practice: Practice) -> None:
    await practice.command(
        "/vergadering aanwezig prt Fokkinga, Zaandijk (COA), De Kwartel (A&M), Castelijn (Haarlem)"
    )
    kept = {who.id: who.naam for who in practice.rows(Persoon)}
    told = {kept.get(slot.persoon_id or 0): slot.delegatie for slot in practice.rows(Aanwezigheid)}
    assert (told["Zaandijk"], told["De Kwartel"], told["Castelijn"]) == ("COA", "Ministeries", "Kennemerland")
    assert told["Fokkinga"] == texts.OTHERS
