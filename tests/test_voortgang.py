"""The work itself in numbers: what is open per tafel, how old, how often put off, and whose."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlmodel import Session

from bot import acties, voortgang
from bot.readmodels import Voortgang
from tests.builders import STEMPEL, actie, held, persoon
from tests.time_helpers import T0, TODAY, day


def counted(session: Session, *tafels: str) -> list[Voortgang]:
    return voortgang.per_tafel(session, tafels or ("prt",), T0, TODAY)


def test_open_points_are_counted_and_closed_ones_are_not(session: Session) -> None:
    meeting = held(session, day(-10))
    actie(session, meeting, "te laat", termijn=day(-1))
    actie(session, meeting, "vandaag", termijn=TODAY)
    acties.finish(session, STEMPEL, actie(session, meeting, "klaar", termijn=day(-1)), None)
    [prt] = counted(session)
    assert (prt.open, prt.te_laat) == (2, 1)


def test_age_counts_from_the_meeting_where_a_point_was_noted(session: Session) -> None:
    actie(session, held(session, day(-10)))
    actie(session, held(session, day(-31)))
    [prt] = counted(session)
    assert prt.leeftijd == round((10 + 31) / 2)


def test_where_the_meeting_is_still_to_come_age_counts_from_the_noting(session: Session) -> None:
    ahead = held(session, day(20))
    acties.create(session, STEMPEL, ahead, acties.NieuweActie("vooraf genoteerd"))
    [prt] = voortgang.per_tafel(session, ["prt"], T0 + timedelta(days=6), day(6))
    assert prt.leeftijd == 6


def test_twice_put_off_is_not_yet_more_than_twice(session: Session) -> None:
    meeting = held(session, day(-10))
    for times in (2, 3):
        point = actie(session, meeting, f"{times} keer", termijn=day(1))
        for number in range(times):
            acties.postpone(session, STEMPEL, point, day(2 + number), None)
    [prt] = counted(session)
    assert prt.vaker_uitgesteld == 1


def test_a_question_needs_no_owner(session: Session) -> None:
    meeting = held(session, day(-10))
    actie(session, meeting, "van COA", eigenaars=(persoon(session, "COA"), persoon(session, "AenM")))
    actie(session, meeting, "van niemand")
    actie(session, meeting, "vraag", soort="vraag")
    [prt] = counted(session)
    assert (prt.open, prt.zonder_eigenaar) == (3, 1)


def test_every_tafel_that_was_asked_for_is_there_and_no_other(session: Session) -> None:
    actie(session, held(session, day(-4)))
    actie(session, held(session, day(-4), "rrt-gooi"))
    found = counted(session, "rrt-nhn", "prt")
    assert [(row.tafel, row.open, row.leeftijd) for row in found] == [("rrt-nhn", 0, None), ("prt", 1, 4)]


def test_a_total_weighs_every_point_alike() -> None:
    both = Voortgang("prt", open=3, dagen=30, te_laat=1) + Voortgang("rrt-gooi", open=1, dagen=50)
    assert (both.tafel, both.open, both.te_laat, both.leeftijd) == (None, 4, 1, 20)


@pytest.mark.sqlite("the plan of SQLite")
def test_counting_reads_open_points_by_their_index_and_no_others(session: Session) -> None:
    query = voortgang.query(["prt"], TODAY).compile(
        session.connection(), compile_kwargs={"literal_binds": True}
    )
    plan = [row[3] for row in session.connection().execute(text(f"EXPLAIN QUERY PLAN {query}"))]
    points = [step for step in plan if step.split()[1] == "actie"]
    assert points
    assert all("USING INDEX actie_open_per_vergadering" in step for step in points)
