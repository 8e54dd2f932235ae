"""Which meetings somebody means by a day or a reference."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import Session

from bot import genoemd, referenties, vergaderingen
from bot.config import Config
from bot.kalender import Kalender
from bot.models import Vergadering
from tests.builders import STEMPEL, held, planned
from tests.time_helpers import day


@pytest.fixture
def meeting(session: Session, config: Config) -> Vergadering:
    return planned(session, config, day(20))


def resolve(session: Session, config: Config, typed: str) -> list[Vergadering]:
    """The meetings that a typed reference of a point can mean, over all tafels."""
    ref, _ = referenties.split(typed, "A")
    assert ref
    names = {name.casefold(): t.sleutel for t in config.tafels.values() for name in (t.afkorting, t.naam)}
    return genoemd.matching(session, ref, list(config.tafels), names)


@pytest.mark.parametrize("to", [day(21), date(2027, 3, 29), date(2027, 3, 31)])
@pytest.mark.parametrize(
    "form", ["PRT-2027-01-31/A1", "{new}/A1", "31-1/A1", "PRT 31-1/A1", "{short}/A1", "PRT {short}/A1"]
)
@pytest.mark.share(4)
def test_a_moved_meeting_is_found_under_both_dates(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering, to: date, form: str
) -> None:
    vergaderingen.move(session, STEMPEL, meeting, config.tafels["prt"], kalender, datum=to)
    typed = form.format(new=f"PRT-{to.isoformat()}", short=f"{to.day}-{to.month}")
    assert resolve(session, config, typed) == [meeting]


def test_the_meeting_that_is_held_on_a_day_goes_before_the_one_that_moved_away(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering
) -> None:
    vergaderingen.move(session, STEMPEL, meeting, config.tafels["prt"], kalender, datum=day(30))
    other = planned(session, config, day(20))
    assert resolve(session, config, "31-1/A1") == [other]
    assert resolve(session, config, "PRT-2027-01-31/A1") == [meeting]
    assert resolve(session, config, "PRT-2027-01-31-2/A1") == [other]


def test_a_day_without_year_means_the_latest_meeting_on_it(session: Session, config: Config) -> None:
    held(session, date(2025, 12, 17))
    latest = held(session, date(2026, 12, 17))
    assert resolve(session, config, "17-12/A1") == [latest]


def test_a_day_on_which_several_tafels_met_gives_them_all_unless_one_is_named(
    session: Session, config: Config
) -> None:
    prt, gooi = held(session, day(-30)), held(session, day(-30), "rrt-gooi")
    assert {m.id for m in resolve(session, config, "12-12/A1")} == {prt.id, gooi.id}
    assert resolve(session, config, "RRT Gooi en Vechtstreek 12-12/A1") == [gooi]
    assert resolve(session, config, "RRT Onbekend 12-12/A1") == []


@pytest.mark.parametrize(
    "typed", ["PRT-2027-02-31/A1", "PRT-2027-13-01/A1", "31-2/A1", "ONZIN-2027-01-31/A1"]
)
@pytest.mark.usefixtures("meeting")
def test_a_date_that_does_not_exist_finds_nothing(session: Session, config: Config, typed: str) -> None:
    assert resolve(session, config, typed) == []


@pytest.mark.usefixtures("meeting")
def test_a_meeting_of_a_tafel_that_may_not_be_read_is_not_found(session: Session) -> None:
    ref, _ = referenties.split("PRT-2027-01-31/A1", "A")
    assert ref
    assert genoemd.matching(session, ref, ["rrt-gooi"], {}) == []
