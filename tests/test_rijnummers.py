"""A new row goes in with its id, and the session keeps it as what it read."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlmodel import Session, func, select

from bot import rijnummers
from bot.models import Aanwezigheid, Notitie, Organisatie
from tests.builders import held
from tests.time_helpers import T0, TODAY


def body(naam: str) -> Organisatie:
    return Organisatie(naam=naam)


def test_it_has_its_id_and_what_is_changed_of_it_is_written(session: Session) -> None:
    row = body("Stichting Zandhorst")
    rijnummers.write(session, row)
    assert row in session
    assert row is session.get(Organisatie, row.id)
    row.naam = "Stichting De Zandhorst"
    session.commit()
    session.expire_all()
    assert session.get_one(Organisatie, row.id).naam == "Stichting De Zandhorst"


def test_days_and_moments_are_kept_as_a_session_keeps_them(session: Session) -> None:
    meeting = held(session, TODAY).id or 0
    row = Notitie(vergadering_id=meeting, soort="notitie", tekst="Gebeld", door="U0TEST0001", op=T0)
    rijnummers.write(session, row)
    session.expire_all()
    assert row.op == T0


def test_what_cannot_be_is_an_error_of_the_database(session: Session) -> None:
    rijnummers.write(session, body("Stichting Zandhorst"))
    with pytest.raises(IntegrityError):
        rijnummers.write(session, body("Stichting Zandhorst"))


def test_after_a_rollback_another_row_may_have_its_id(session: Session) -> None:
    row = body("Stichting Zandhorst")
    rijnummers.write(session, row)
    session.rollback()
    assert row not in session
    other = body("Stichting Duinrand")
    rijnummers.write(session, other)
    assert session.get(Organisatie, other.id) is other


def test_what_a_row_does_not_say_is_what_its_column_has_then(session: Session) -> None:
    meeting = held(session, TODAY).id or 0
    row = Aanwezigheid(vergadering_id=meeting, delegatie="COA", status="aanwezig", volgorde=1)
    row.rollen = None  # type: ignore[assignment]
    rijnummers.write(session, row)
    session.expire_all()
    assert row.rollen == ""


def test_what_is_taken_back_of_a_trial_is_gone_for_the_session_too(session: Session) -> None:
    rijnummers.write(session, body("Stichting Heideweg"))
    before = session.exec(select(func.count()).select_from(Organisatie)).one()
    with session.begin_nested() as trial:
        row = body("Stichting Zandhorst")
        rijnummers.write(session, row)
        trial.rollback()
    assert row not in session
    rijnummers.write(session, body("Stichting Duinrand"))
    assert session.exec(select(func.count()).select_from(Organisatie)).one() == before + 1


def test_after_what_failed_nothing_more_is_sent(session: Session) -> None:
    rijnummers.write(session, body("Stichting Zandhorst"))
    session.add(body("Stichting Zandhorst"))
    with pytest.raises(IntegrityError):
        session.flush()
    with pytest.raises(PendingRollbackError):
        rijnummers.write(session, body("Stichting Duinrand"))
