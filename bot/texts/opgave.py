"""What is said about opgave, locaties and uitruil."""

from __future__ import annotations

from datetime import date

from bot import dates

PROVINCIE = "Provincie Noord-Holland"
DEFINITIONS = (
    "opgave: de plaatsen die een gemeente moet hebben, na uitruil (vul in wat de bron zegt, dus zonder uitruil; "
    "de uitruil telt de bot erbij).",
    "restopgave: de opgave min wat is gerealiseerd.",
    "nog niet toegezegd: de restopgave min wat is besloten en toegezegd.",
    "Alleen plaatsen die meetellen (duurzaam: minstens vijf jaar) tellen; de andere staan er apart bij.",
    "Van een gemeente zonder cijfer weet de bot niets: zij telt niet als nul, maar ontbreekt, en dat staat bij elk totaal.",
)


WITHDRAWN_ALREADY = "Dit cijfer was al vervallen en telt niet meer mee."


def no_such_row(code: str) -> str:
    return f"'{code}' is geen cijfer van de opgave. De codes (O12, L5, U3) staan achter elk cijfer bij `opgave gemeente …`."


def number(value: int) -> str:
    """'1.234'."""
    return f"{value:,}".replace(",", ".")


def day_of(day: date) -> str:
    """'1 februari 2026'."""
    return dates.long_date(day).partition(" ")[2]
