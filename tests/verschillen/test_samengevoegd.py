"""A draft that was made while two in it were not yet one: it is read as who they are now."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import Session, select

from bot import aanwezigheid, eigenaars, naamgenoten, ongedaan, personen, samenvoegen, wijzigingen
from bot.config import Config
from bot.models import Aanwezigheid, Actie, Persoon, Spelling, Vergadering
from bot.naamgenoten import Komst
from bot.readmodels import Partij
from bot.verschillen import overnemen
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL
from tests.time_helpers import T0
from tests.verschillen.conftest import draft, held_against, told

EARLIER = Stempel(STEMPEL.door, T0 - timedelta(minutes=5))
LATER = Stempel(STEMPEL.door, T0 + timedelta(minutes=5))


def listed(session: Session, meeting: Vergadering, name: str, body: str | None) -> Partij:
    """On the list of the meeting for this body, and the owner of its point of that place."""
    who = personen.ensure(session, STEMPEL, name, komst=Komst(body) if body else None)
    aanwezigheid.note(
        session,
        STEMPEL,
        meeting,
        who,
        "aanwezig",
        delegatie=body or "Overige deelnemers",
        regio=None,
        organisatie=body,
    )
    return who


def owns(session: Session, number: int, who: Partij) -> None:
    point = session.exec(select(Actie).where(Actie.nummer == number)).one()
    eigenaars.set_all(session, STEMPEL, point, [who])


@pytest.mark.parametrize(
    ("body", "other"),
    [
        ("VNG", ("Kroon", "DJI")),
        ("VNG", ("J. Kroon", "VNG")),
        ("VNG", ("J. Kroon", "DJI")),
        ("VNG", ("J. Kroon", None)),
        (None, ("J. Kroon", None)),
        (None, ("Kroon-Smit", "DJI")),
    ],
)
def test_a_draft_with_both_says_nothing_new(
    session: Session, config: Config, meeting: Vergadering, body: str | None, other: tuple[str, str | None]
) -> None:
    one, goes = listed(session, meeting, "Kroon", body), listed(session, meeting, *other)
    assert one != goes
    owns(session, 1, one)
    owns(session, 4, goes)
    data = draft(session, meeting, config)
    samenvoegen.merge(session, LATER, config, one, goes)
    terug = held_against(session, config, data)
    assert told(terug) == []
    overnemen.take(session, LATER, config, terug, terug.verschillen)
    session.flush()
    ids = session.exec(select(Aanwezigheid.persoon_id)).all()
    assert ids.count(one.id) == 1
    assert [who.id for who in session.exec(select(Persoon)).all() if "Kroon" in who.naam] == [one.id, goes.id]
    for number in (1, 4):
        point = session.exec(select(Actie).where(Actie.nummer == number)).one()
        assert eigenaars.of(session, [point.id or 0])[point.id or 0] == (one,)


def test_a_number_that_told_them_apart_is_understood(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    people = [personen.ensure(session, STEMPEL, "Kroon")]
    unknown = Persoon(naam="Kroon")
    wijzigingen.create(session, STEMPEL, unknown)
    session.add(Spelling(tekst="kroon", persoon_id=unknown.id))
    session.flush()
    people += [personen.of_persoon(unknown)]
    owns(session, 4, people[1])
    label = naamgenoten.in_full(session, people)[1]
    assert label == f"Kroon (nr. {people[1].id})"
    data = draft(session, meeting, config)
    samenvoegen.merge(session, LATER, config, *people)
    assert personen.find(session, label) == [people[0]]
    assert told(held_against(session, config, data)) == []


@pytest.mark.parametrize("other", [("Kroon", "DJI"), ("J. Kroon", "VNG"), ("J. Kroon", "DJI")])
def test_a_draft_of_between_merging_and_undo_takes_nobody_off_the_list(
    session: Session, config: Config, meeting: Vergadering, other: tuple[str, str]
) -> None:
    one, goes = listed(session, meeting, "Kroon", "VNG"), listed(session, meeting, *other)
    samenvoegen.merge(session, EARLIER, config, one, goes)
    data = draft(session, meeting, config)
    ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER, at=EARLIER.op))
    assert told(held_against(session, config, data)) == []
