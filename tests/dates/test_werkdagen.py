"""Working days: weekend, Dutch holidays and the office's own closing days."""

from datetime import date

import pytest
from holidays import country_holidays

from bot.dates import Werkdagen
from bot.dates.feestdagen import feestdagen


@pytest.mark.parametrize(
    "d",
    [
        date(2026, 1, 1),
        date(2026, 4, 6),
        date(2026, 4, 27),
        date(2026, 5, 14),
        date(2026, 12, 26),
        date(2026, 3, 14),
    ],
)
def test_weekends_and_national_holidays_are_no_working_days(d: date) -> None:
    assert not Werkdagen().is_werkdag(d)


def test_an_ordinary_tuesday_is_a_working_day_until_the_office_closes() -> None:
    tuesday = date(2026, 3, 10)
    assert Werkdagen().is_werkdag(tuesday)
    assert not Werkdagen([tuesday]).is_werkdag(tuesday)


@pytest.mark.parametrize("year", [2014, 2025, 2026, 2027, 2038, 2099])
def test_the_holidays_are_those_that_an_independent_list_has(year: int) -> None:
    assert feestdagen(year) == frozenset(country_holidays("NL", years=year))


def test_counting_ahead_skips_weekend_and_holidays() -> None:
    assert Werkdagen().add(date(2026, 4, 24), 1) == date(2026, 4, 28)  # Koningsdag on the Monday


def test_counting_back_skips_them_too() -> None:
    assert Werkdagen().add(date(2026, 4, 28), -1) == date(2026, 4, 24)


def test_counting_crosses_the_year() -> None:
    assert Werkdagen().add(date(2026, 12, 31), 1) == date(2027, 1, 4)


def test_no_days_on_is_the_day_itself_even_on_sunday() -> None:
    assert Werkdagen().add(date(2026, 3, 15), 0) == date(2026, 3, 15)


def test_closing_days_may_come_from_a_generator_and_equal_sets_are_equal() -> None:
    days = [date(2026, 5, 15), date(2026, 3, 10)]
    assert Werkdagen(d for d in days) == Werkdagen(reversed(days))
