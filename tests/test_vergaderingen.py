"""Meetings: planned, moved, cancelled, started, closed, and found again."""

from __future__ import annotations

from datetime import time

import pytest
from sqlmodel import Session, select

from bot import aanwezigheid, agendapunten, bediening, vergaderingen, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.kalender import Kalender
from bot.models import Agendapunt, Vergadering, Verzending
from tests.builders import STEMPEL, actie, held, persoon, planned
from tests.time_helpers import TODAY, day

PRT = ["prt"]


@pytest.fixture
def meeting(session: Session, config: Config) -> Vergadering:
    return planned(session, config, day(20))


def test_a_planned_meeting_takes_time_and_place_of_its_tafel(meeting: Vergadering, config: Config) -> None:
    tafel = config.tafels["prt"]
    assert (meeting.begin, meeting.eind, meeting.locatie) == (tafel.tijd.begin, tafel.tijd.eind, tafel.plaats)
    assert (meeting.referentie, meeting.status) == ("PRT-2027-01-31", "gepland")


def test_a_given_begin_without_end_leaves_the_end_open(
    session: Session, config: Config, kalender: Kalender
) -> None:
    tafel = config.tafels["prt"]
    made = vergaderingen.plan(session, STEMPEL, tafel, kalender, day(3), begin=time(14), locatie="Zaal 3")
    assert (made.begin, made.eind, made.locatie) == (time(14), None, "Zaal 3")


def test_a_meeting_can_be_planned_for_today_and_not_for_yesterday(session: Session, config: Config) -> None:
    assert planned(session, config, TODAY).datum == TODAY
    with pytest.raises(UserError, match="al voorbij") as told:
        planned(session, config, day(-1))
    assert told.value.field == "datum"


@pytest.mark.usefixtures("meeting")
def test_a_tafel_meets_once_a_day(session: Session, config: Config) -> None:
    with pytest.raises(UserError, match="Er staat al een vergadering"):
        planned(session, config, day(20))
    assert planned(session, config, day(20), "rrt-gooi").referentie == "RRT-GOOI-2027-01-31"


def test_a_day_whose_meeting_was_cancelled_can_be_planned_again(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    vergaderingen.cancel(session, STEMPEL, meeting, Kalender(config), "te weinig punten")
    assert planned(session, config, day(20)).referentie == "PRT-2027-01-31-2"


def test_a_moved_meeting_keeps_its_reference(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering
) -> None:
    moved = vergaderingen.move(session, STEMPEL, meeting, config.tafels["prt"], kalender, datum=day(30))
    assert moved
    assert (meeting.datum, meeting.referentie, meeting.revisie) == (day(30), "PRT-2027-01-31", 1)
    assert meeting.begin == config.tafels["prt"].tijd.begin


def test_moving_to_where_it_already_is_changes_nothing(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering
) -> None:
    tafel = config.tafels["prt"]
    assert not vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=day(20))
    assert (meeting.revisie, meeting.versie) == (0, 0)


@pytest.mark.parametrize("to", [-1, 30])
def test_a_meeting_does_not_move_to_the_past_or_onto_another(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering, to: int
) -> None:
    planned(session, config, day(30))
    with pytest.raises(UserError):
        vergaderingen.move(session, STEMPEL, meeting, config.tafels["prt"], kalender, datum=day(to))
    assert meeting.datum == day(20)


def test_a_cancelled_meeting_keeps_its_reason_and_owes_nothing_more(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    vergaderingen.cancel(session, STEMPEL, meeting, Kalender(config), "te weinig punten")
    assert (meeting.status, meeting.reden) == ("vervallen", "te weinig punten")
    session.expire_all()
    assert set(session.exec(select(Verzending.status)).all()) == {"CANCELLED"}


def test_a_cancelled_meeting_that_goes_on_after_all_owes_again_what_it_owed(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    tafel, kalender = config.tafels["prt"], Kalender(config)
    vergaderingen.cancel(session, STEMPEL, meeting, kalender, "te weinig agendapunten")
    vergaderingen.revive(session, STEMPEL, meeting, tafel, kalender, datum=meeting.datum or day(0))
    assert (meeting.status, meeting.reden) == ("gepland", None)
    assert {post.status for post in session.exec(select(Verzending)).all()} == {"PLANNED"}


def test_what_people_heard_of_a_meeting_is_told_by_its_history(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    tafel, kalender = config.tafels["prt"], Kalender(config)
    assert vergaderingen.told_otherwise(session, meeting, "prt") is None, "they heard nothing"
    session.exec(select(Verzending)).all()[0].status = "SENT"
    vergaderingen.cancel(session, STEMPEL, meeting, kalender, "te weinig agendapunten")
    vergaderingen.revive(session, STEMPEL, meeting, tafel, kalender, datum=day(20))
    assert vergaderingen.told_otherwise(session, meeting, "prt") is None, "what they heard is so"
    vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=day(30), begin=time(13))
    then = vergaderingen.told_otherwise(session, meeting, "prt")
    assert then
    assert (then.status, then.datum, then.begin, then.locatie) == (
        "gepland",
        day(20),
        tafel.tijd.begin,
        tafel.plaats,
    )


@pytest.mark.parametrize(("last", "status"), [("vasthouden", "HELD"), ("doorlaten", "PLANNED")])
def test_what_was_held_of_a_meeting_that_was_cancelled_and_goes_on_stays_held(
    session: Session, config: Config, meeting: Vergadering, last: str, status: str
) -> None:
    tafel, kalender = config.tafels["prt"], Kalender(config)
    post = session.exec(select(Verzending)).all()[0]
    for what in ("vasthouden", last):
        bediening.turn(session, post.id or 0, what, STEMPEL.op)
    vergaderingen.cancel(session, STEMPEL, meeting, kalender, "te weinig agendapunten")
    session.expire_all()
    assert post.status == "CANCELLED"
    vergaderingen.revive(session, STEMPEL, meeting, tafel, kalender, datum=day(20))
    assert post.status == status


def test_a_meeting_runs_and_is_closed(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering
) -> None:
    vergaderingen.start(session, STEMPEL, meeting)
    assert (meeting.status, meeting.gestart_op) == ("loopt", STEMPEL.op)
    vergaderingen.close(session, STEMPEL, meeting, config.tafels["prt"], kalender)
    assert (meeting.status, meeting.gesloten_op) == ("gesloten", STEMPEL.op)


def test_one_meeting_of_a_tafel_runs_at_a_time(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    other = planned(session, config, day(30))
    vergaderingen.start(session, STEMPEL, meeting)
    with pytest.raises(UserError, match="PRT-2027-01-31 loopt nog"):
        vergaderingen.start(session, STEMPEL, other)


def test_states_follow_their_order(
    session: Session, config: Config, kalender: Kalender, meeting: Vergadering
) -> None:
    tafel = config.tafels["prt"]
    with pytest.raises(UserError, match="Begin eerst"):
        vergaderingen.close(session, STEMPEL, meeting, tafel, kalender)
    vergaderingen.start(session, STEMPEL, meeting)
    for refused in (
        lambda: vergaderingen.start(session, STEMPEL, meeting),
        lambda: vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=day(40)),
    ):
        with pytest.raises(UserError):
            refused()
    vergaderingen.close(session, STEMPEL, meeting, tafel, kalender)
    with pytest.raises(UserError):
        vergaderingen.cancel(session, STEMPEL, meeting, Kalender(config), "te laat")


def test_a_point_typed_now_belongs_to_the_running_then_todays_then_the_latest_then_the_next_meeting(
    session: Session, config: Config
) -> None:
    assert vergaderingen.current(session, "prt", TODAY) is None
    ahead = planned(session, config, day(20))
    assert vergaderingen.current(session, "prt", TODAY) == ahead
    behind = held(session, day(-20))
    assert vergaderingen.current(session, "prt", TODAY) == behind
    today = planned(session, config, TODAY)
    assert vergaderingen.current(session, "prt", TODAY) == today
    vergaderingen.start(session, STEMPEL, ahead)
    assert vergaderingen.current(session, "prt", TODAY) == ahead


def test_a_cancelled_meeting_is_never_the_current_or_the_next(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    later = planned(session, config, day(30))
    vergaderingen.cancel(session, STEMPEL, meeting, Kalender(config), "te weinig punten")
    assert vergaderingen.current(session, "prt", TODAY) == later
    assert vergaderingen.next_after(session, "prt", TODAY) == later
    assert vergaderingen.last_before(session, "prt", day(25)) is None


def test_before_the_first_meeting_points_have_a_place_too(session: Session) -> None:
    holder = vergaderingen.ensure_current(session, STEMPEL, "prt", TODAY)
    assert (holder.referentie, holder.datum) == ("PRT-TUSSENTIJDS", None)
    assert vergaderingen.ensure_current(session, STEMPEL, "prt", TODAY) == holder


def test_what_is_to_come_is_listed_earliest_first_and_what_was_held_latest_first(
    session: Session, config: Config
) -> None:
    ahead = [planned(session, config, day(n)) for n in (30, 10)]
    behind = [held(session, day(n)) for n in (-30, -10)]
    held(session, day(-5), "rrt-gooi")
    assert vergaderingen.planned(session, PRT, TODAY) == ahead[::-1]
    assert vergaderingen.held(session, PRT, TODAY) == behind[::-1]


def test_a_cancelled_meeting_is_in_one_list_also_where_it_had_no_day(
    session: Session, config: Config
) -> None:
    rows = [planned(session, config, day(n)) for n in (30, 10, 20)]
    for row in rows:
        vergaderingen.cancel(session, STEMPEL, row, Kalender(config), "geen onderwerpen")
    without_day, soon, later = rows[0], rows[1], rows[2]
    wijzigingen.change(session, STEMPEL, "verzet", without_day, datum=None)
    assert vergaderingen.cancelled(session, PRT, TODAY) == [soon, later, without_day]
    assert vergaderingen.cancelled(session, PRT, day(15)) == [later, without_day]
    assert vergaderingen.held(session, PRT, day(15)) == [soon]


def test_the_agenda_is_replaced_by_place(session: Session, meeting: Vergadering) -> None:
    agendapunten.replace_all(
        session, STEMPEL, meeting, [("1", "Opening"), ("2", "Opvang"), ("3", "Rondvraag")]
    )
    first = agendapunten.of(session, meeting.id or 0)[0]
    agendapunten.replace_all(
        session, STEMPEL, meeting, [("1", "Opening en mededelingen"), ("2", "Rondvraag")]
    )
    items = agendapunten.of(session, meeting.id or 0)
    assert [(i.nummer, i.titel) for i in items] == [("1", "Opening en mededelingen"), ("2", "Rondvraag")]
    assert items[0].id == first.id


def test_an_item_with_a_point_under_it_does_not_go(session: Session, meeting: Vergadering) -> None:
    agendapunten.replace_all(session, STEMPEL, meeting, [(None, "Opening"), (None, "Opvang")])
    item = agendapunten.of(session, meeting.id or 0)[1]
    actie(session, meeting, agendapunt_id=item.id)
    with pytest.raises(UserError, match="Opvang"):
        agendapunten.replace_all(session, STEMPEL, meeting, [(None, "Opening")])
    assert session.get(Agendapunt, item.id)


def test_a_person_has_one_place_in_the_attendance(session: Session, meeting: Vergadering) -> None:
    who = persoon(session, "Duinhoven")
    for status in ("aanwezig", "afwezig"):
        aanwezigheid.note(
            session, STEMPEL, meeting, who, status, delegatie="Kennemerland", regio=None, organisatie=None
        )
    other = persoon(session, "Molenbroek")
    aanwezigheid.note(
        session, STEMPEL, meeting, other, "aanwezig", delegatie="Kennemerland", regio=None, organisatie=None
    )
    slots = aanwezigheid.of(session, meeting.id or 0)
    assert [(s.volgorde, s.persoon_id, s.status) for s in slots] == [
        (1, who.id, "afwezig"),
        (2, other.id, "aanwezig"),
    ]
