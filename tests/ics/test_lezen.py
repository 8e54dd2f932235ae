"""Somebody else's calendar, read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from bot.ics import apart, lezen
from bot.ics.lezen import Gelezen, Lezing, NietGelezen, Vraag
from tests.ics.agendas import calendar, event, on
from tests.time_helpers import TODAY, day

VRAAG = Vraag(TODAY, day(366), ZoneInfo("Europe/Amsterdam"))


def read(*events: str, **vraag: str) -> list[Gelezen]:
    return list(lezen.read(calendar(*events), replace(VRAAG, **vraag)).afspraken)


def when(*events: str) -> list[tuple[str, str]]:
    return [(each.datum.isoformat(), f"{each.begin:%H:%M}" if each.begin else "") for each in read(*events)]


def why(data: bytes) -> str:
    with pytest.raises(NietGelezen) as caught:
        lezen.read(data, VRAAG)
    return caught.value.code


def test_a_meeting_of_outlook_with_time_and_place() -> None:
    found = read(on("20270209", "0930-1100", "LOCATION:Provinciehuis\\, Haarlem", "STATUS:CONFIRMED"))
    place = "Provinciehuis, Haarlem"
    assert found == [Gelezen("1@voorbeeld", "", date(2027, 2, 9), time(9, 30), time(11), place, False)]


@pytest.mark.parametrize(
    ("line", "day_", "hour"),
    [
        ("DTSTART:20270713T073000Z", "2027-07-13", "09:30"),
        ("DTSTART:20270209T083000Z", "2027-02-09", "09:30"),
        ("DTSTART;TZID=Europe/Amsterdam:20270713T093000", "2027-07-13", "09:30"),
        ("DTSTART;TZID=W. Europe Standard Time:20270713T093000", "2027-07-13", "09:30"),
        ("DTSTART;TZID=GMT Standard Time:20270713T083000", "2027-07-13", "09:30"),
        ("DTSTART:20270713T093000", "2027-07-13", "09:30"),
        ("DTSTART;VALUE=DATE:20270713", "2027-07-13", ""),
        ("DTSTART:20270712T223000Z", "2027-07-13", "00:30"),
    ],
)
def test_the_hour_is_that_of_the_clock_here(line: str, day_: str, hour: str) -> None:
    assert when(event(line)) == [(day_, hour)]


@pytest.mark.parametrize("zone", ["", "with its VTIMEZONE"])
def test_a_series_keeps_its_hour_in_summer(zone: str) -> None:
    made = on("20270112", "0930-1100", "RRULE:FREQ=MONTHLY;UNTIL=20270831T083000Z;BYDAY=2TU")
    found = lezen.read(calendar(made) if zone else calendar(made, zone=""), VRAAG).afspraken
    months = [each.datum.isoformat()[5:] for each in found]
    assert months == ["01-12", "02-09", "03-09", "04-13", "05-11", "06-08", "07-13", "08-10"]
    assert {(each.begin, each.eind) for each in found} == {(time(9, 30), time(11))}
    assert [each.herhaling for each in found] == [each.datum.isoformat() for each in found]


def test_a_series_without_an_end_stops_where_is_looked() -> None:
    found = when(on("20200107", "0930-1100", "RRULE:FREQ=MONTHLY;BYDAY=2TU"))
    assert (found[0][0], found[-1][0], len(found)) == ("2027-01-12", "2028-01-11", 13)


def test_left_out_added_moved_and_cancelled_meetings_of_a_series() -> None:
    zone = "TZID=W. Europe Standard Time"
    series = on(
        "20270112",
        "0930-1100",
        "RRULE:FREQ=MONTHLY;COUNT=4;BYDAY=2TU",
        f"EXDATE;{zone}:20270209T093000",
        f"RDATE;{zone}:20270301T093000",
    )
    moved = on("20270316", "1300-1430", f"RECURRENCE-ID;{zone}:20270309T093000")
    off = on("20270413", "0930-1100", f"RECURRENCE-ID;{zone}:20270413T093000", "STATUS:CANCELLED")
    found = {
        each.herhaling: (each.datum.isoformat(), each.begin, each.vervallen)
        for each in read(series, moved, off)
    }
    assert found == {
        "2027-01-12": ("2027-01-12", time(9, 30), False),
        "2027-02-09": ("2027-02-09", time(9, 30), True),
        "2027-03-01": ("2027-03-01", time(9, 30), False),
        "2027-03-09": ("2027-03-16", time(13), False),
        "2027-04-13": ("2027-04-13", time(9, 30), True),
    }


@pytest.mark.parametrize("left_out", ["EXDATE;VALUE=DATE:20270209", "EXDATE:20270209T093000"])
def test_left_out_by_its_day_alone_or_without_a_zone_it_is_left_out(left_out: str) -> None:
    series = on("20270112", "0930-1100", "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=2TU", left_out)
    assert [each.datum.isoformat()[5:] for each in read(series) if each.vervallen] == ["02-09"]


def test_a_change_of_all_meetings_that_follow_is_passed_over_and_not_half_read() -> None:
    series = on("20270112", "0930-1100", "RRULE:FREQ=MONTHLY;COUNT=4;BYDAY=2TU")
    later = on("20270309", "1300-1430", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270309T083000Z")
    found = lezen.read(calendar(series, later), VRAAG)
    assert (found.afspraken, found.overgeslagen) == ((), {"1@voorbeeld"})


@pytest.mark.parametrize(
    ("title", "line", "off"),
    [
        ("PRT", "STATUS:CANCELLED", True),
        ("Geannuleerd: PRT", "STATUS:CONFIRMED", True),
        ("Canceled: PRT", "STATUS:TENTATIVE", True),
        ("[VERVALLEN] PRT", "STATUS:CONFIRMED", True),
        ("GEANNULEERD - PRT", "CLASS:PUBLIC", True),
        ("PRT (vervallen agendapunten)", "STATUS:CONFIRMED", False),
        ("Geannuleerde plannen", "STATUS:CONFIRMED", False),
    ],
)
def test_cancelled_by_its_status_or_by_its_title(title: str, line: str, off: bool) -> None:
    [found] = read(on("20270209", "0930-1100", line, title=title))
    assert found.vervallen is off


def test_only_titles_with_the_words_that_were_asked_for() -> None:
    made = [
        on("20270209"),
        on("20270210", uid="2", title="Vakantie"),
        on("20270211", uid="3", title="prt +"),
    ]
    assert [each.uid for each in read(*made, titel="PRT")] == ["1@voorbeeld", "3"]


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;VALUE=DATE:20270209", "DTEND;VALUE=DATE:20270212"),
        ("DTSTART:20270209T083000Z", "DTEND:20270211T083000Z"),
        ("DTSTART:20260209T083000Z",),
        ("DTSTART:20290209T083000Z",),
    ],
    ids=["days", "days with hours", "behind", "too far ahead"],
)
def test_what_is_no_meeting_to_come_is_left_out(lines: tuple[str, ...]) -> None:
    assert read(event(*lines)) == []


@pytest.mark.parametrize(
    ("lines", "eind"),
    [
        (("DTSTART:20270209T083000Z", "DURATION:PT90M"), time(11)),
        (("DTSTART:20270209T083000Z",), None),
        (("DTSTART:20270209T083000Z", "DTEND:20270209T083000Z"), None),
        (("DTSTART:20270209T213000Z", "DTEND:20270210T003000Z"), None),
    ],
)
def test_an_end_only_where_it_is_said(lines: tuple[str, ...], eind: time | None) -> None:
    assert [each.eind for each in read(event(*lines))] == [eind]


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:rommel",),
        ("DTEND:20270209T083000Z",),
        ("DTSTART:20270209T083000Z", "DTEND:20270209T073000Z"),
        ("DTSTART:20270209T083000Z", "RRULE:FREQ=SECONDLY"),
        ("DTSTART:20270209T083000Z", "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6"),
        ("DTSTART:20270209T083000Z", "RRULE:FREQ=RAAR"),
        ("DTSTART:00010101T000000", "RRULE:FREQ=DAILY"),
        ("DTSTART:20270209T083000Z", "RRULE:FREQ=DAILY;COUNT=1", "RRULE:FREQ=DAILY;COUNT=2"),
    ],
)
def test_what_cannot_be_understood_is_named_and_the_rest_is_read(lines: tuple[str, ...]) -> None:
    found = lezen.read(calendar(event(*lines, uid="stuk"), on("20270209")), VRAAG)
    assert ([each.uid for each in found.afspraken], found.overgeslagen) == (["1@voorbeeld"], {"stuk"})


def missed(*events: str, **vraag: str) -> tuple[tuple[date | None, str], ...]:
    return lezen.read(calendar(*events), replace(VRAAG, **vraag)).onbegrepen


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20270209T083000Z", "DTEND:20270209T073000Z"), (date(2027, 2, 9), "einde")),
        (("DTSTART:20270209T083000Z", "RRULE:FREQ=SECONDLY"), (date(2027, 2, 9), "herhaling")),
        (("DTSTART:20260209T083000Z", "RRULE:FREQ=HOURLY"), (date(2026, 2, 9), "herhaling")),
        (("DTSTART:rommel",), (None, "lezen")),
        (("DTSTART;TZID=Zone die niemand kent:20270209T093000",), (date(2027, 2, 9), "zone")),
        (
            ("DTSTART:20270209T083000Z", "DTEND;TZID=Onbekend/Zone:20270209T110000"),
            (date(2027, 2, 9), "zone"),
        ),
        (
            ("DTSTART:20270209T083000Z", "RDATE;TZID=Onbekend/Zone:20270301T093000"),
            (date(2027, 2, 9), "zone"),
        ),
        (("DTSTART:20260209T083000Z", "DTEND:20260209T073000Z"), None),
        (("DTSTART:20290209T083000Z", "DTEND:20290209T073000Z"), None),
    ],
)
def test_who_may_miss_what_was_not_understood_can_be_told(
    lines: tuple[str, ...], expected: tuple[date | None, str] | None
) -> None:
    assert missed(event(*lines), on("20270209", uid="2")) == ((expected,) if expected else ())
    assert missed(event(*lines, title="Tandarts"), titel="PRT") == (), "that is nobody's business"


def test_a_zone_that_only_the_calendar_itself_explains_is_known() -> None:
    made, name = on("20270713", "0930-1100"), "W. Europe Standard Time"
    text = calendar(made).replace(name.encode(), b"Zone die niemand kent")
    [found] = lezen.read(text, VRAAG).afspraken
    assert (found.begin, found.eind) == (time(9, 30), time(11))


def test_of_much_that_was_not_understood_a_part_is_told() -> None:
    many = [on(f"202702{n:02}", "1100-0930", uid=str(n)) for n in range(1, 28)]
    assert len(missed(*many)) == lezen.MOST_MISSED


def test_a_day_that_never_comes_is_not_looked_for_for_ever() -> None:
    assert when(on("20200112", "0930-1100", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")) == []


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "geen_agenda"),
        (b"<!DOCTYPE html><html>Aanmelden</html>", "geen_agenda"),
        (calendar(on("20270209"))[:-20], "afgekapt"),
        (calendar(on("20270209"))[:120], "afgekapt"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nzomaar iets\r\nEND:VCALENDAR", "onleesbaar"),
        (b"\x00\xff" * 500, "geen_agenda"),
    ],
)
def test_what_is_no_whole_calendar_is_refused(data: bytes, code: str) -> None:
    assert why(data) == code


def test_a_calendar_with_too_much_in_it_is_not_one_of_a_tafel() -> None:
    assert why(calendar(on("20270209", "0930-1100", "RRULE:FREQ=DAILY"))) == "te_veel"


def test_a_byte_order_mark_and_several_calendars_in_one_file_are_read() -> None:
    both = calendar(on("20270209")) + calendar(on("20270210", uid="2"))
    assert len(lezen.read(b"\xef\xbb\xbf" + both, VRAAG).afspraken) == 2


def test_a_place_is_one_readable_line_without_numbers_of_people() -> None:
    [found] = read(
        on("20270209", "0930-1100", "LOCATION:Zaal 3\\n\u202eTeams\u200b  BSN 111222333" + "x" * 400)
    )
    assert found.locatie
    assert found.locatie.startswith("Zaal 3 Teams")
    assert "111222333" not in found.locatie
    assert len(found.locatie) <= lezen.MOST_LOCATION


@pytest.mark.usefixtures("real_children")
async def test_the_child_reads_the_same() -> None:
    made = calendar(
        on("20270209", "0930-1100", "LOCATION:Zaal Één"),
        event("DTSTART;VALUE=DATE:20270301", uid="2"),
        event("DTSTART:rommel", uid="stuk"),
    )
    vraag = replace(VRAAG, titel="prt")
    assert await apart.read(made, vraag) == lezen.read(made, vraag)


@pytest.mark.usefixtures("real_children")
@pytest.mark.parametrize(
    ("data", "code"), [(b"<html>", "geen_agenda"), (calendar("BEGIN:VEVENT\n"), "onleesbaar")]
)
async def test_the_child_says_why_it_could_not_read(data: bytes, code: str) -> None:
    with pytest.raises(NietGelezen) as caught:
        await apart.read(data, VRAAG)
    assert caught.value.code == code


@pytest.mark.usefixtures("real_children")
async def test_what_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 1)
    nested = "BEGIN:VEVENT\n" * 300_000 + "END:VEVENT\n" * 300_000
    with pytest.raises(NietGelezen) as caught:
        await apart.read(calendar(nested), VRAAG)
    assert caught.value.code == "te_zwaar"


def test_what_the_child_tells_comes_back_whole() -> None:
    missed = ((TODAY, "einde"), (None, "lezen"))
    lezing = Lezing((Gelezen("é", "", TODAY, None, None, None, True),), frozenset({"x"}), missed)
    assert apart.from_json(apart.to_json(lezing)) == lezing
