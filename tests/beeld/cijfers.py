"""Invented areas with figures."""

from __future__ import annotations

from bot.readmodels.beeld import Gebiedscijfers, Getal


def area(
    naam: str,
    opgave: int | None,
    gerealiseerd: int | None = 0,
    besloten: int | None = 0,
    toegezegd: int | None = 0,
    *,
    van: int = 9,
    op: int = 9,
) -> Gebiedscijfers:
    """What is left follows from the rest, where all of it is known."""
    given = (opgave, gerealiseerd, besloten, toegezegd)
    known = [figure for figure in given if figure is not None]
    left = known[0] - sum(known[1:]) if len(known) == len(given) else None
    return Gebiedscijfers(naam, *(Getal(value, 0 if value is None else van, op) for value in (*given, left)))


REGIONS = (
    area("Amsterdam-Amstelland", 12345, 6200, 1200, 845, op=6, van=6),
    area("Gooi en Vechtstreek", 1890, 400, 150, van=5, op=7),
    area("Kennemerland", 2310, 1750, 400, 300),
    area("Zaanstreek-Waterland", None, None, None, None, op=8),
)
