"""Deadlines in English minutes."""

from __future__ import annotations

from datetime import date

import pytest

from bot.verslag.dagen.termijnen import read_cell, read_deadline
from bot.verslag.dagen.woorden import is_day

VANDAAG = date(2026, 2, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("Tom to send it by 15 March", date(2026, 3, 15)),
        ("Tom to send it by March 15th, 2026", date(2026, 3, 15)),
        ("Tom to send it in two weeks", date(2026, 3, 10)),
        ("Tom to send it by Friday 3 April", date(2026, 4, 3)),
        ("Tom to send it on Friday the 3 of April", date(2026, 4, 3)),
        ("Tom to send it by Friday the 3rd of April 2026", date(2026, 4, 3)),
        ("Tom to send it by Fri, the 3rd of April", date(2026, 4, 3)),
        ("Tom to send it on Thurs 5 March", date(2026, 3, 5)),
        ("Tom to send it before Friday, 3 April", date(2026, 4, 2)),
        ("Tom to send it by April the 3rd", date(2026, 4, 3)),
        ("Tom to send it by the third of April", date(2026, 4, 3)),
        ("Tom to send it by the first of May, 2026", date(2026, 5, 1)),
        ("Tom to send it by Friday the 6th", date(2026, 3, 6)),
        ("Tom to send it by the third week of April", None),
        ("Tom sent it on Friday the 6 of February", None),
        ("Tom to send the third of the letters", None),
        ("Tom to send it within one week of today", date(2026, 3, 3)),
        ("Tom to send it within one week of receipt", None),
        ("Tom to send it within two weeks after the visit", None),
        ("Tom to send it some day", None),
        ("Tom to report the outcome of the vote of 1 July", None),
        ("Tom to send the minutes of the meeting of 1 July", None),
        ("Tom to report on the visit of 12 June by 1 July", date(2026, 7, 1)),
        ("Tom to bring it to the board meeting of 1 July", date(2026, 7, 1)),
        ("Tom to send it before the regional table of 1 July", date(2026, 7, 1)),
        ("Tom sent it", None),
    ],
)
def test_a_deadline_in_english_is_a_day(tekst: str, dag: date | None) -> None:
    assert read_deadline(tekst, VANDAAG).datum == dag


@pytest.mark.parametrize(
    "tekst", ["Tom sends it in the week of 17 November", "Tom stuurt het in de week van 17 november"]
)
def test_of_a_week_no_day_is_known(tekst: str) -> None:
    gelezen = read_deadline(tekst, VANDAAG)
    assert gelezen.datum is None
    assert (gelezen.tekst or "").endswith(tekst[tekst.index("week") :])


def test_what_is_no_day_keeps_its_words() -> None:
    assert read_deadline("Tom to send it before the end of May", VANDAAG).tekst == "before the end of May"
    assert read_cell("week of 17 November", VANDAAG).datum is None


@pytest.mark.parametrize(
    ("tekst", "dag"), [("1 mei - 22 mei", date(2026, 5, 22)), ("30 Nov", date(2026, 11, 30))]
)
def test_a_cell_may_hold_a_period_or_a_short_month(tekst: str, dag: date) -> None:
    assert read_cell(tekst, VANDAAG).datum == dag


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("Tom sends it, Friday next week", date(2026, 11, 13)),
        ("Tom to send it by Monday next week", date(2026, 11, 9)),
        ("Tom sends it, Thursday this week", date(2026, 11, 5)),
    ],
)
def test_a_weekday_may_stand_before_its_week(tekst: str, dag: date) -> None:
    assert read_deadline(tekst, date(2026, 11, 3)).datum == dag


@pytest.mark.parametrize("maand", ["July", "September", "august", " October ", "januari", "juli"])
def test_a_month_alone_says_when(maand: str) -> None:
    assert is_day(maand)
    assert read_cell(maand, VANDAAG).datum is None


@pytest.mark.parametrize("naam", ["May", "June", "Julia", "Augusta", "July Bos", "March plan for the table"])
def test_a_name_like_a_month_says_nothing_of_when(naam: str) -> None:
    assert not is_day(naam)
