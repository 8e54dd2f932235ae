"""A question answers what the same statement does, over SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import bindparam, case, event, func, literal, select
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col

from bot.models import Actie, ActieEigenaar, Ontvangst, Vergadering
from bot.statement import Statement, insert_into, one_of
from tests.builders import actie, held
from tests.time_helpers import T0, TODAY, day

COLUMNS = (Actie.id, Actie.tekst, Actie.termijn, Actie.aangemaakt_op)
OF_MEETING = select(*COLUMNS).where(Actie.vergadering_id == bindparam("meeting")).order_by(col(Actie.id))


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    meeting = held(session, day(-7))
    for text, due in (("Brief", None), ("Rapport 100% O'Neill", TODAY), ("Ünïcode ☂", day(5))):
        actie(session, meeting, text, termijn=due)
    return meeting


def test_it_answers_as_the_session_does_days_and_moments_included(
    session: Session, meeting: Vergadering
) -> None:
    expected = session.execute(OF_MEETING, {"meeting": meeting.id}).all()
    found = Statement(OF_MEETING).all(session, meeting=meeting.id)
    assert found == [tuple(row) for row in expected]
    assert found[1].termijn == TODAY
    assert found[0].aangemaakt_op.tzinfo is not None


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_of_many_values_there_may_be_none_or_more(
    session: Session, meeting: Vergadering, number: int
) -> None:
    ids = Statement(OF_MEETING).scalars(session, meeting=meeting.id)[:number]
    question = Statement(select(Actie.id).where(one_of(Actie.id, "ids")).order_by(col(Actie.id)))
    assert question.scalars(session, ids=ids) == ids


def test_many_texts_are_values_and_never_statement(session: Session, meeting: Vergadering) -> None:
    question = Statement(select(Actie.tekst).where(one_of(Actie.tekst, "texts")))
    hostile = ["Brief", "x') OR 1=1 --", 'x"]', "%(a)s", "?"]
    assert question.scalars(session, texts=hostile) == ["Brief"]


def test_it_sees_what_the_session_wrote_but_did_not_send_yet(session: Session, meeting: Vergadering) -> None:
    point = session.get_one(Actie, Statement(OF_MEETING).first(session, meeting=meeting.id).id)
    point.tekst = "Gewijzigd"
    assert Statement(OF_MEETING).first(session, meeting=meeting.id).tekst == "Gewijzigd"


def test_what_belongs_to_the_statement_is_not_asked_and_what_is_asked_is_not_guessed(
    session: Session, meeting: Vergadering
) -> None:
    question = Statement(OF_MEETING.where(Actie.tekst == "Brief").limit(1))
    assert [row.tekst for row in question.all(session, meeting=meeting.id)] == ["Brief"]
    with pytest.raises(KeyError, match="meeting"):
        question.all(session)
    assert question.first(session, meeting=0) is None


@pytest.mark.sqlite("PostgreSQL has all rows before it gives the first")
def test_what_goes_wrong_at_a_later_row_is_an_error_of_the_database(
    session: Session, meeting: Vergadering
) -> None:
    second = Statement(OF_MEETING).scalars(session, meeting=meeting.id)[1]
    overflow = func.abs(case((Actie.id == second, literal(-(2**63))), else_=1))
    with pytest.raises(OperationalError, match="overflow"):
        Statement(select(overflow).order_by(col(Actie.id))).all(session)


def test_rows_are_written_and_their_ids_told(session: Session, meeting: Vergadering) -> None:
    table: Any = Ontvangst.__table__
    note = Statement(insert_into(table))
    note.run(session)
    assert session.get(Ontvangst, "a") is None
    note.run(session, {"sleutel": "a", "op": T0}, {"sleutel": "b", "op": T0})
    assert session.get_one(Ontvangst, "b").op == T0
    owners: Any = ActieEigenaar.__table__
    point = Statement(OF_MEETING).first(session, meeting=meeting.id).id
    adding = Statement(insert_into(owners).returning(owners.c.id))
    [number] = adding.scalars(session, actie_id=point, persoon_id=None, organisatie_id=None)
    assert session.get_one(ActieEigenaar, number).actie_id == point


def test_who_listens_to_the_engine_hears_of_it(session: Session, meeting: Vergadering) -> None:
    heard = []
    engine = session.connection().engine
    listen = lambda *told: heard.append((told[2], told[-1]))  # noqa: E731
    event.listen(engine, "before_cursor_execute", listen)
    try:
        Statement(OF_MEETING).all(session, meeting=meeting.id)
        Statement(insert_into(Ontvangst.__table__)).run(session, {"sleutel": "a", "op": T0})  # type: ignore[attr-defined]
    finally:
        event.remove(engine, "before_cursor_execute", listen)
    assert [(sql.split()[0], many) for sql, many in heard] == [("SELECT", False), ("INSERT", True)]


def test_yes_and_no_are_no_numbers(session: Session, meeting: Vergadering) -> None:
    has_day = Statement(select(col(Actie.termijn).is_not(None)).order_by(col(Actie.id)))
    assert [answer is True for answer in has_day.scalars(session)] == [False, True, True]


def test_a_list_of_its_own_is_refused(session: Session) -> None:
    with pytest.raises(AssertionError, match="one_of"):
        Statement(select(Actie.id).where(col(Actie.id).in_([1, 2]))).all(session)
