"""Two people who are one, on either database."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select as sql_select
from sqlmodel import Session, SQLModel, col, select

from bot import (
    aanwezigheid,
    afvaardigingen,
    eigenaars,
    ongedaan,
    openbaarheid,
    opvolgers,
    personen,
    persoonsgegevens,
    samenvoegen,
    terugkoppelingen,
    wijzigingen,
)
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Aanwezigheid, Afvaardiging, Persoon, Terugkoppeling, Vergadering
from bot.naamgenoten import Komst
from bot.readmodels import Aanwezigheidsstand, Partij
from bot.texts import acties as texts
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held, persoon
from tests.time_helpers import T0, TODAY

LATER = Stempel(STEMPEL.door, T0 + timedelta(minutes=1))
AFTER = Stempel(STEMPEL.door, T0 + timedelta(minutes=2))
COLLEAGUE = Stempel("U0COLLEGA1", T0 + timedelta(minutes=1))
EITHER = pytest.mark.parametrize("where", ["here", pytest.param("server", marks=pytest.mark.postgresql)])


def speaks_for(session: Session, who: Partij, body: str, since: date) -> None:
    afvaardigingen.delegate(
        session, STEMPEL, who.id, body, regio=None, organisatie=body, rollen="", van=since
    )


def came(session: Session, tafel: str, body: str, days: int) -> Partij:
    """Kroon, known to speak for this body since so many days."""
    who = personen.ensure(session, STEMPEL, "Kroon", komst=Komst(body, body))
    meeting = held(session, TODAY - timedelta(days=days), tafel)
    aanwezigheid.note(
        session, STEMPEL, meeting, who, "aanwezig", delegatie=body, regio=None, organisatie=body
    )
    since = TODAY - timedelta(days=days)
    afvaardigingen.delegate(
        session, STEMPEL, who.id, body, regio=None, organisatie=body, rollen="", van=since
    )
    actie(session, meeting, f"Iets voor {body}", eigenaars=(who,))
    return who


def delegations(session: Session) -> list[tuple[int, str | None, bool]]:
    rows = session.exec(select(Afvaardiging).order_by(col(Afvaardiging.van), col(Afvaardiging.id))).all()
    return [
        (row.persoon_id, row.organisatie, row.tot is None) for row in rows if row.delegatie in ("COA", "IND")
    ]


def two(session: Session) -> tuple[Partij, Partij]:
    """Who stays and who goes, under their own names."""
    return persoon(session, "Tweemaal"), persoon(session, "J. Tweemaal")


@EITHER
def test_they_are_one_and_two_again(database: Database, config: Config, where: str) -> None:
    def make(session: Session) -> tuple[Partij, Partij]:
        return came(session, "prt", "COA", 60), came(session, "rrt-gooi", "IND", 30)

    one, other = database.run_now(make)
    database.run_now(lambda session: samenvoegen.merge(session, LATER, config, one, other))

    def after(session: Session) -> None:
        assert delegations(session) == [(one.id, "COA", False), (one.id, "IND", True)]
        assert personen.find(session, "Kroon") == personen.find(session, "Kroon (IND)") == [one]
        assert personen.successor(session, other) == one
        assert opvolgers.merged_into(session, session.get_one(Persoon, one.id))[0].id == other.id

    database.read_now(after)
    database.run_now(lambda session: ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER)))

    def again(session: Session) -> None:
        assert delegations(session) == [(one.id, "COA", True), (other.id, "IND", True)]
        assert {slot.persoon_id for slot in session.exec(select(Aanwezigheid)).all()} == {one.id, other.id}
        assert personen.find(session, "Kroon (IND)") == [other]
        assert wijzigingen.broken_links(session) == []

    database.read_now(again)


def test_nothing_is_left_with_who_goes(session: Session, config: Config) -> None:
    one, other = came(session, "prt", "COA", 60), came(session, "rrt-gooi", "IND", 30)
    asked = actie(session, held(session, TODAY - timedelta(days=9)), "Iets anders", ingebracht_door=other)
    told = {"tekst": "loopt", "door": STEMPEL.door, "op": T0, "persoon_id": other.id}
    wijzigingen.create(session, STEMPEL, Terugkoppeling(actie_id=asked.id or 0, **told))

    def with_somebody(who: Partij) -> set[str]:
        columns = [
            column
            for table in SQLModel.metadata.sorted_tables
            for column in table.c
            if any(key.target_fullname == "persoon.id" for key in column.foreign_keys)
        ]
        return {str(column) for column in columns if who.id in session.execute(sql_select(column)).scalars()}

    everywhere = with_somebody(other)
    assert everywhere >= {
        "actie.ingebracht_door_id",
        "actie_eigenaar.persoon_id",
        "terugkoppeling.persoon_id",
    }
    samenvoegen.merge(session, LATER, config, one, other)
    assert with_somebody(other) == set()
    assert with_somebody(one) >= everywhere


def test_nothing_is_written_where_they_are_two(session: Session, config: Config) -> None:
    one, other = came(session, "prt", "COA", 60), came(session, "rrt-gooi", "IND", 30)
    for who, account in ((one, "U0KROON001"), (other, "U0KROON002")):
        personen.link_slack(session, STEMPEL, who, account)
    with pytest.raises(UserError, match="Slack-account"):
        samenvoegen.merge(session, LATER, config, one, other)
    assert [p.samen_met_id for p in session.exec(select(Persoon)).all() if p.naam == "Kroon"] == [None, None]


def slots(session: Session, meeting: Vergadering) -> list[int | None]:
    return [slot.persoon_id for slot in aanwezigheid.of(session, meeting.id or 0)]


def off_the_list(session: Session, meeting: Vergadering, who: Partij) -> None:
    """A draft that is taken over takes somebody off the list of attendance."""
    aanwezigheid.note(
        session, STEMPEL, meeting, who, "aanwezig", delegatie="COA", regio=None, organisatie="COA"
    )
    [slot] = aanwezigheid.of(session, meeting.id or 0)
    wijzigingen.record(session, LATER, wijzigingen.TAKEN, meeting, {})
    wijzigingen.record(session, LATER, wijzigingen.GONE, slot, wijzigingen.died(slot))
    session.delete(slot)
    session.flush()


@EITHER
def test_who_is_put_back_on_a_list_is_who_stays_and_is_forgotten_with_them(
    database: Database, config: Config, where: str
) -> None:
    def write(session: Session) -> None:
        one, other = two(session)
        meeting = held(session, TODAY - timedelta(days=3), "prt")
        off_the_list(session, meeting, other)
        samenvoegen.merge(session, COLLEAGUE, config, one, other)
        ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
        assert slots(session, meeting) == [one.id]
        assert [who.id for who in openbaarheid.of_tafel(session, config, "prt")] == [one.id]
        persoonsgegevens.forget(session, AFTER, session.get_one(Persoon, one.id))
        assert slots(session, meeting) == [None]
        assert wijzigingen.broken_links(session) == []

    database.run_now(write)


def test_nobody_is_put_back_beside_themselves(session: Session, config: Config) -> None:
    one, other = two(session)
    meeting = held(session, TODAY - timedelta(days=3), "prt")
    off_the_list(session, meeting, other)
    samenvoegen.merge(session, COLLEAGUE, config, one, other)
    aanwezigheid.note(
        session, COLLEAGUE, meeting, one, "aanwezig", delegatie="COA", regio=None, organisatie="COA"
    )
    with pytest.raises(UserError, match=texts.UNDO_CHANGED):
        ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
    assert slots(session, meeting) == [one.id]


def test_an_asker_that_is_put_back_is_who_stays(session: Session, config: Config) -> None:
    one, other = two(session)
    point = actie(session, held(session, TODAY, "prt"), "Hoe groot is de zaal?", ingebracht_door=other)
    wijzigingen.change(session, LATER, "gewijzigd", point, ingebracht_door_id=None)
    samenvoegen.merge(session, COLLEAGUE, config, one, other)
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER, actie_id=point.id))
    assert point.ingebracht_door_id == one.id


def test_one_body_is_spoken_for_at_a_time_also_where_both_were_noted_on_one_day(
    session: Session, config: Config
) -> None:
    one, other = two(session)
    for who, body in ((one, "COA"), (other, "IND")):
        afvaardigingen.delegate(
            session, STEMPEL, who.id, body, regio=None, organisatie=body, rollen="", van=TODAY
        )
    samenvoegen.merge(session, LATER, config, one, other)
    assert delegations(session) == [(one.id, "COA", False), (one.id, "IND", True)]
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
    assert delegations(session) == [(one.id, "COA", True), (other.id, "IND", True)]


def test_who_spoke_for_two_bodies_speaks_for_the_new_one(session: Session) -> None:
    who = persoon(session, "Tweemaal")
    for body, days in (("COA", 0), ("IND", 0), ("VRO", 9)):
        since = TODAY + timedelta(days=days)
        afvaardigingen.delegate(
            session, STEMPEL, who.id, body, regio=None, organisatie=body, rollen="", van=since
        )
    kept = session.exec(select(Afvaardiging).order_by(col(Afvaardiging.id))).all()
    assert [row.organisatie for row in kept if row.persoon_id == who.id and row.tot is None] == ["VRO"]


def on_one_list(session: Session, one: Partij, other: Partij) -> Vergadering:
    """Absent for the COA as its chair, and present for the IND."""
    meeting = held(session, TODAY - timedelta(days=3), "prt")
    for who, body, status, roles in ((one, "COA", "afwezig", "voorzitter"), (other, "IND", "aanwezig", "")):
        aanwezigheid.note(
            session, STEMPEL, meeting, who, status, delegatie=body, regio=None, organisatie=body, rollen=roles
        )
    return meeting


@EITHER
def test_two_lines_of_one_list_become_one_and_two_again(
    database: Database, config: Config, where: str
) -> None:
    def kept(session: Session) -> list[dict[str, object]]:
        rows = [*session.exec(select(Aanwezigheid)).all(), *session.exec(select(Afvaardiging)).all()]
        return sorted((row.model_dump() for row in rows), key=repr)

    def write(session: Session) -> None:
        one, other = two(session)
        meeting = on_one_list(session, one, other)
        before = kept(session)
        samenvoegen.merge(session, LATER, config, one, other)
        [slot] = aanwezigheid.of(session, meeting.id or 0)
        assert (slot.persoon_id, slot.status, slot.organisatie) == (one.id, "aanwezig", "COA")
        assert slot.rollen == "voorzitter"
        assert personen.find(session, "Tweemaal (IND)") == [one]
        ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
        assert kept(session) == before
        assert wijzigingen.broken_links(session) == []

    database.run_now(write)


def test_two_lines_are_not_put_back_over_what_a_colleague_changed(session: Session, config: Config) -> None:
    one, other = two(session)
    meeting = on_one_list(session, one, other)
    samenvoegen.merge(session, LATER, config, one, other)
    [slot] = aanwezigheid.of(session, meeting.id or 0)
    wijzigingen.change(session, COLLEAGUE, "afwezig", slot, status="afwezig")
    with pytest.raises(UserError, match=texts.UNDO_CHANGED):
        ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))


def test_a_role_goes_with_the_body_it_is_of(session: Session, config: Config) -> None:
    one, other = two(session)
    meeting = held(session, TODAY - timedelta(days=3), "prt")
    lines = ((one, "Overige deelnemers", None, ""), (other, "Kennemerland", "Haarlem", "wethouder"))
    for who, delegatie, body, roles in lines:
        aanwezigheid.note(
            session, STEMPEL, meeting, who, "aanwezig", delegatie=delegatie, regio=None,
            organisatie=body, rollen=roles,
        )  # fmt: skip
    [both] = samenvoegen.look(session, config, one, other).dubbel
    assert (both.blijft.namens, both.blijft.rollen) == ("Haarlem", "wethouder")
    assert both.vervalt == Aanwezigheidsstand("", None, "")
    samenvoegen.merge(session, LATER, config, one, other)
    [slot] = aanwezigheid.of(session, meeting.id or 0)
    assert (slot.delegatie, slot.organisatie, slot.rollen) == ("Kennemerland", "Haarlem", "wethouder")


def test_an_owner_that_is_put_back_is_kept_as_who_stays(session: Session, config: Config) -> None:
    one, other = two(session)
    point = actie(session, held(session, TODAY, "prt"), "Zaal huren", eigenaars=(other,))
    eigenaars.set_all(session, LATER, point, [])
    samenvoegen.merge(session, COLLEAGUE, config, one, other)
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER, actie_id=point.id))
    entry, values = wijzigingen.history(session, "actie", point.id or 0)[-1]
    kept = {value.veld: value.na for value in values}
    assert (entry.wat, kept["eigenaars"], kept[eigenaars.KEYS]) == ("ongedaan", "Tweemaal", one.sleutel)


def test_a_form_of_before_is_of_who_stays(session: Session, config: Config) -> None:
    one, other = two(session)
    point = actie(session, held(session, TODAY, "prt"), "Zaal huren", eigenaars=(other,))
    samenvoegen.merge(session, LATER, config, one, other)
    for key in (one.sleutel, other.sleutel):
        assert terugkoppelingen.owner(session, point.id or 0, key) == one
    assert terugkoppelingen.owner(session, point.id or 0, "persoon:x") is None


@EITHER
def test_what_was_said_of_who_goes_is_not_taken_back_with_what_was_said_of_who_stays(
    database: Database, config: Config, where: str
) -> None:
    def write(session: Session) -> None:
        one, other = two(session)
        meeting = held(session, TODAY - timedelta(days=3), "prt")
        for stempel, who in ((Stempel(COLLEAGUE.door, T0), other), (LATER, one)):
            aanwezigheid.note(
                session, stempel, meeting, who, "aanwezig", delegatie="COA", regio=None, organisatie="COA"
            )
        samenvoegen.merge(session, COLLEAGUE, config, one, other)
        with pytest.raises(UserError, match=texts.UNDO_CHANGED):
            ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
        assert slots(session, meeting) == [one.id]

    database.run_now(write)


def test_a_delegation_that_went_with_undo_leaves_its_number_to_nobody(
    session: Session, config: Config
) -> None:
    one, other = two(session)
    on_one_list(session, one, other)
    samenvoegen.merge(session, LATER, config, one, other)
    [went] = session.exec(select(Afvaardiging.id)).all()
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
    speaks_for(session, one, "VRO", TODAY)
    [new] = session.exec(select(Afvaardiging.id)).all()
    assert new != went
