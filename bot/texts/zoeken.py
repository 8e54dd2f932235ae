"""What is said about searching, and about lists as a file."""

from __future__ import annotations

from datetime import date

from bot import dates

KINDS = {
    "actie": "Actie",
    "besluit": "Besluit",
    "notitie": "Notitie",
    "terugkoppeling": "Terugkoppeling",
}
PLURALS = {
    "actie": "acties",
    "besluit": "besluiten",
    "notitie": "notities",
    "terugkoppeling": "terugkoppelingen",
}
NOTHING = "Niets gevonden."
SHOW = "Toon"
ANY_DAY = "alle dagen"


def what(example: str) -> str:
    return f"Schrijf waar u naar zoekt, bijvoorbeeld: {example}"


def too_long(most: int) -> str:
    return f"Zoek met ten hoogste {most} tekens. Een paar woorden is genoeg."


def too_many_words(most: int) -> str:
    return f"Zoek met ten hoogste {most} woorden, of zet een hele zin tussen aanhalingstekens."


def nobody(name: str) -> str:
    return f"Niemand in het register heet '{name}'. Zoek zonder 'wie' om het woord in de teksten te vinden."


def sought(parts: list[str]) -> str:
    """'Gezocht: pakketten · Kennemerland · sinds 1 december 2026'."""
    return f"Gezocht: {' · '.join(parts)}"


def who(names: list[str]) -> str:
    return f"wie {' of '.join(names)}"


def period(van: date | None, tot: date | None) -> str:
    """'sinds 1 december 2026', 'op 23 januari 2026', '1 t/m 31 maart 2026'."""
    if van and tot:
        if van == tot:
            return f"op {_day(van)}"
        same = van.year == tot.year and van.month == tot.month
        return f"{van.day if same else _day(van)} t/m {_day(tot)}"
    return f"sinds {_day(van)}" if van else f"t/m {_day(tot)}" if tot else ANY_DAY


def without(name: str) -> str:
    return f"Zoek zonder {name}"


def nothing_there(name: str) -> str:
    return f"Niets gevonden dat bij {name} hoort of dat noemt."


def many(most: int) -> str:
    return (
        f"Dit zijn de nieuwste {most}. Zoek met meer woorden, of vraag alles als bestand: zet er csv achter."
    )


def about(tekst: str) -> str:
    """Of a terugkoppeling: the point that it is about."""
    return f"↳ bij: {tekst}"


def _day(day: date) -> str:
    return dates.long_day(day).partition(" ")[2]
