"""Calendars as Outlook, Exchange and Google write them. Everything in them is invented."""

from __future__ import annotations

OUTLOOK_ZONE = """\
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def event(*lines: str, uid: str = "1@voorbeeld", title: str = "PRT") -> str:
    """One VEVENT with these lines beside its UID and title."""
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT", ""))


def on(day: str, hours: str = "0930-1100", *more: str, uid: str = "1@voorbeeld", title: str = "PRT") -> str:
    """A meeting on `day` (20270112) as Outlook writes it."""
    begin, _, end = hours.partition("-")
    zone = "TZID=W. Europe Standard Time"
    return event(
        f"DTSTART;{zone}:{day}T{begin}00", f"DTEND;{zone}:{day}T{end}00", *more, uid=uid, title=title
    )


def calendar(*events: str, zone: str = OUTLOOK_ZONE) -> bytes:
    head = "BEGIN:VCALENDAR\nMETHOD:PUBLISH\nPRODID:Microsoft Exchange Server 2010\nVERSION:2.0\n"
    return f"{head}{zone}{''.join(events)}END:VCALENDAR\n".replace("\n", "\r\n").encode()
