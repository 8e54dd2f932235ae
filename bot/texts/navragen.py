"""The mail in which the secretariaat asks an owner outside Slack how their points stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates

TOO_LONG = "[De punten passen niet in deze link. Gebruik de knop E-mail (.eml): daarin staat de hele e-mail.]"
TITLE = "E-mail"


def subject(tafel: str, meeting: date | None) -> str:
    when = f" van {_day(meeting)}" if meeting else ""
    return f"Terugkoppeling voor {tafel}{when}"


def body(name: str, is_person: bool, tafel: str, meeting: date | None, points: Sequence[str]) -> str:
    """The whole mail; `points` as `point` makes them."""
    greeting = f"Geachte mevrouw of heer {name}," if is_person else "Geachte mevrouw, geachte heer,"
    count = "het volgende punt dat" if len(points) == 1 else "de volgende punten die"
    verb = "ligt" if len(points) == 1 else "liggen"
    owner = "u" if is_person else name
    before = f"Op {_day(meeting)} is de vergadering van {tafel}. Wilt u daarvoor" if meeting else "Wilt u"
    return "\n\n".join(
        [
            greeting,
            f"{before} laten weten hoe het staat met {count} bij {owner} {verb}? "
            "U kunt bij elk punt kiezen uit de drie antwoorden en er een toelichting bij zetten.",
            *points,
            f"Met vriendelijke groet,\nhet secretariaat van {tafel}",
        ]
    )


def point(ref: str, tekst: str, due: str, is_question: bool) -> str:
    """One point in the mail; `due` is the date or the words that stand for it."""
    done = "Beantwoord" if is_question else "Afgerond"
    label = "Antwoord" if is_question else "Toelichting"
    return f"{ref}: {tekst}\n{due}\nHoe staat het? {done} / Loopt nog / Uitstel nodig (haal weg wat niet past)\n{label}:"


def due(termijn: date | None, words: str | None, today: date) -> str:
    if termijn is None:
        return f"Termijn: {words}" if words else "Termijn: niet afgesproken"
    return f"Termijn: {_day(termijn)}{' (verstreken)' if termijn < today else ''}"


def filename(name: str, day: str) -> str:
    """'terugkoppeling-coa-2027-01-11.eml': letters and digits, whatever the name."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in name.casefold())
    return f"{'-'.join(p for p in ('terugkoppeling', *plain.split('-')) if p)[:60].strip('-')}-{day}.eml"


def _day(d: date) -> str:
    return dates.long_day(d)
