"""Meetings written as iCalendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from icalendar import Calendar

from bot.ics.schrijven import Afspraak, Agenda, calendar

MEETING = Afspraak(
    uid="abc@regietafel",
    volgnummer=2,
    gewijzigd=datetime(2027, 1, 11, 9, tzinfo=UTC),
    begin=datetime(2027, 1, 12, 8, 30, tzinfo=UTC),
    eind=datetime(2027, 1, 12, 10, tzinfo=UTC),
    titel="PRT",
    omschrijving="Provinciale Regietafel\nIn het register: PRT-2027-01-12",
    plaats="Provinciehuis, Haarlem; zaal 'Één'",
)


def written(*meetings: Afspraak) -> bytes:
    return calendar(Agenda("Vergaderingen PRT", meetings))


def test_a_meeting_is_written_as_every_program_reads_it() -> None:
    [event] = Calendar.from_ical(written(MEETING)).walk("VEVENT")
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("abc@regietafel", 2, "CONFIRMED")
    assert event.decoded("DTSTART") == MEETING.begin
    assert event.decoded("DTEND") == MEETING.eind
    assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED") == MEETING.gewijzigd
    assert (event["SUMMARY"], event["LOCATION"]) == ("PRT", MEETING.plaats)
    assert event["DESCRIPTION"] == MEETING.omschrijving


def test_lines_end_in_crlf_and_are_folded_at_75_octets() -> None:
    made = written(replace(MEETING, plaats="é" * 300))
    assert made.endswith(b"END:VCALENDAR\r\n")
    lines = made.split(b"\r\n")
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert Calendar.from_ical(made).walk("VEVENT")[0]["LOCATION"] == "é" * 300


def test_a_cancelled_meeting_is_cancelled_and_says_so_in_its_title() -> None:
    [event] = Calendar.from_ical(written(replace(MEETING, is_vervallen=True))).walk("VEVENT")
    assert (event["STATUS"], event["SUMMARY"]) == ("CANCELLED", "[VERVALLEN] PRT")
    assert event["TRANSP"] == "TRANSPARENT"


def test_a_meeting_without_an_hour_takes_the_day() -> None:
    made = written(replace(MEETING, begin=date(2027, 1, 12), eind=date(2027, 1, 13)))
    assert b"DTSTART;VALUE=DATE:20270112\r\nDTEND;VALUE=DATE:20270113\r\n" in made


def test_what_somebody_typed_adds_no_line() -> None:
    made = written(replace(MEETING, plaats="Zaal\r\nATTENDEE:mailto:x@example.org\x00\x1b"))
    [event] = Calendar.from_ical(made).walk("VEVENT")
    assert event["LOCATION"] == "Zaal\nATTENDEE:mailto:x@example.org"
    assert "ATTENDEE" not in event


def test_the_mark_changes_with_what_is_written_and_with_nothing_else() -> None:
    agenda = Agenda("Vergaderingen PRT", (MEETING,))
    assert agenda.merk == Agenda("Vergaderingen PRT", (replace(MEETING),)).merk
    assert calendar(agenda) == written(MEETING)
    moved = Agenda("Vergaderingen PRT", (replace(MEETING, volgnummer=3),))
    assert moved.merk != agenda.merk
