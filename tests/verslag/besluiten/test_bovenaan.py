"""Decisions that stand above who was there are decisions of the meeting."""

from __future__ import annotations

from bot.config import Config
from bot.verslag.lezen import read

KOP = "VERKORT VERSLAG\nProvinciale Regietafel\n28 september 2026, 13.00-14.30 uur\n\n"
ONDER = (
    "\nDEELNEMERS\nHoorn: mw. Eikenhout\nCOA: dhr. Rozenboom\n\n"
    "1. Opening\nDe voorzitter opent de vergadering en heet iedereen welkom.\n"
)


def test_a_list_above_the_attendance_is_read(config: Config) -> None:
    items = "1.  Het verslag van 22 juni is vastgesteld.\n2.  De kade wordt niet gebruikt als\n    locatie.\n"
    tekst = f"{KOP}BESLUITEN\n{items}{ONDER}"
    besluiten = read(tekst, config).besluiten
    assert [besluit.tekst for besluit in besluiten] == [
        "Het verslag van 22 juni is vastgesteld",
        "De kade wordt niet gebruikt als locatie",
    ]
    assert [besluit.regels for besluit in besluiten] == [(6, 6), (7, 8)]


def test_those_of_another_meeting_are_not(config: Config) -> None:
    tekst = f"{KOP}BESLUITEN VORIGE VERGADERING\n1.  De kade wordt niet gebruikt.\n{ONDER}"
    assert read(tekst, config).besluiten == ()


def test_what_stands_above_under_another_title_is_not(config: Config) -> None:
    tekst = f"{KOP}AGENDA\n1.  Opening\n2.  Stand van zaken opvang\n{ONDER}"
    assert read(tekst, config).besluiten == ()
