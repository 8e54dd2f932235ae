"""Periods in Dutch: of a year that is meant, or the latest that has begun; what is none is said so."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.rapport import bereik, periode
from tests.time_helpers import TODAY


@pytest.mark.parametrize(
    ("words", "van", "tot"),
    [
        ("q1 2027", date(2027, 1, 1), date(2027, 3, 31)),
        ("Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("over het vierde kwartaal van 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("januari tot en met maart", date(2026, 1, 1), date(2026, 3, 31)),
        ("oktober t/m december", date(2026, 10, 1), date(2026, 12, 31)),
        ("november t/m januari", date(2026, 11, 1), date(2027, 1, 31)),
        ("sinds 1 oktober", date(2026, 10, 1), TODAY),
        ("vanaf 1 oktober tot 1 januari", date(2026, 10, 1), date(2026, 12, 31)),
        ("van 1-10-2026 tot en met 15-12-2026", date(2026, 10, 1), date(2026, 12, 15)),
        ("december", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("vorig jaar", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_what_people_mean(config: Config, words: str, van: date, tot: date) -> None:
    found = periode.read(words, TODAY, Kalender(config).werkdagen)
    assert (found.van, found.tot) == (van, tot)


@pytest.mark.parametrize(
    "words",
    ["zomaar iets", "q1 2028", "31-12-2026 t/m 1-10-2026", "q1 2027 en nog wat", "x" * 500, "t/m", "sinds"],
)
def test_what_is_no_period_is_said(config: Config, words: str) -> None:
    with pytest.raises(UserError):
        periode.read(words, TODAY, Kalender(config).werkdagen)


@pytest.mark.parametrize(
    ("words", "gebied", "rest"),
    [
        ("provincie q1 2027", PROVINCIE, "q1 2027"),
        ("provincie Noord-Holland sinds december", PROVINCIE, "sinds december"),
        ("prt", PROVINCIE, ""),
        ("regio Kennemerland q1", Gebied("regio", "kennemerland"), "q1"),
        ("regio Kennermerland q1", Gebied("regio", "kennemerland"), "q1"),
        ("Noord-Holland Noord", Gebied("regio", "nhn"), ""),
        ("gemeente Haarlem januari", Gebied("regio", "kennemerland"), "januari"),
        ("rrt gooi 2026", Gebied("regio", "gooi"), "2026"),
        ("q1 2027", None, "q1 2027"),
    ],
)
def test_an_area_stands_in_front(config: Config, words: str, gebied: Gebied | None, rest: str) -> None:
    assert bereik.split(words, config, Gebieden(config)) == (gebied, rest)
