"""The history: who, when, before and after; a chain in which tampering shows."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text
from sqlmodel import Session, func, select

from bot import (
    aanwezigheid,
    acties,
    afvaardigingen,
    agendapunten,
    besluiten,
    eigenaars,
    vergaderingen,
    wijzigingen,
)
from bot.config import Config
from bot.kalender import Kalender
from bot.models import Actie, Register, Wijziging, WijzigingWaarde
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, besluit, held, persoon, planned
from tests.time_helpers import T0, TODAY, T, day

LATER = Stempel("U0ANDER001", T(3600))


def changes(
    session: Session, soort: str, object_id: int | None
) -> list[tuple[str, dict[str, tuple[str | None, str | None]]]]:
    """(what, {field: (before, after)}) of one object."""
    return [
        (entry.wat, {value.veld: (value.voor, value.na) for value in values})
        for entry, values in wijzigingen.history(session, soort, object_id or 0)
    ]


def count(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Wijziging)).one()


@pytest.fixture
def point(session: Session) -> Actie:
    """A point with a history of three: noted, changed, finished."""
    made = actie(session, held(session, TODAY), "Formats maken", termijn=date(2027, 2, 15))
    acties.change(session, LATER, made, tekst="Formats maken en delen")
    acties.finish(session, LATER, made, None)
    return made


def test_a_change_says_who_when_what_before_and_after(session: Session, point: Actie) -> None:
    noted, changed, finished = wijzigingen.history(session, "actie", point.id or 0)
    assert [(e.door, e.op, e.wat) for e, _ in (noted, changed, finished)] == [
        (STEMPEL.door, T0, "nieuw"),
        (LATER.door, LATER.op, "gewijzigd"),
        (LATER.door, LATER.op, "afgerond"),
    ]
    assert {(v.veld, v.voor, v.na) for v in changed[1]} == {
        ("tekst", "Formats maken", "Formats maken en delen")
    }
    assert ("termijn", None, '"2027-02-15"') in {(v.veld, v.voor, v.na) for v in noted[1]}
    assert ("status", "open", "afgerond") in {(v.veld, v.voor, v.na) for v in finished[1]}


def test_what_does_not_change_leaves_no_trace(session: Session, point: Actie) -> None:
    before, version = count(session), point.versie
    assert not acties.change(session, LATER, point, tekst=point.tekst)
    assert (count(session), point.versie) == (before, version)


def test_each_change_raises_the_version(session: Session, point: Actie) -> None:
    assert point.versie == 2


def test_every_kind_of_change_is_in_the_history_and_the_chain_holds(
    session: Session, config: Config, kalender: Kalender
) -> None:
    tafel = config.tafels["prt"]
    meeting = planned(session, config, day(10))
    vergaderingen.move(session, STEMPEL, meeting, tafel, kalender, datum=day(11))
    agendapunten.replace_all(session, STEMPEL, meeting, [(None, "Opening"), (None, "Rondvraag")])
    agendapunten.replace_all(session, STEMPEL, meeting, [(None, "Opening")])
    vergaderingen.start(session, STEMPEL, meeting)
    who = persoon(session, "mw. Duinhoven", "U0BEST0001")
    aanwezigheid.note(
        session, STEMPEL, meeting, who, "aanwezig", delegatie="Kennemerland", regio=None, organisatie=None
    )
    point = actie(session, meeting, "Formats maken", voorwaarde="na publicatie van de raming")
    eigenaars.set_all(session, STEMPEL, point, [who])
    acties.report(session, STEMPEL, point, "Er is overleg")
    acties.drop(session, STEMPEL, point, "niet meer nodig")
    acties.reopen(session, STEMPEL, point)
    decision = besluit(session, meeting)
    besluiten.change(session, STEMPEL, decision, "Kader ongewijzigd vastgesteld")
    besluiten.withdraw(session, STEMPEL, decision, "herzien")
    vergaderingen.close(session, STEMPEL, meeting, tafel, kalender)
    afvaardigingen.delegate(
        session, STEMPEL, who.id, "Kennemerland", regio="kennemerland", organisatie=None, rollen="", van=TODAY
    )

    assert [what for what, _ in changes(session, "vergadering", meeting.id)] == [
        *("gepland", "verzet", "gestart", "gesloten")
    ]
    assert [what for what, _ in changes(session, "actie", point.id)] == [
        *("nieuw", "eigenaar", "loopt", "vervallen", "heropend")
    ]
    assert [what for what, _ in changes(session, "besluit", decision.id)] == [
        "nieuw",
        "gewijzigd",
        "ingetrokken",
    ]
    kinds = set(session.exec(select(Wijziging.soort)).all())
    assert kinds >= {"persoon", "mijlpaal", "terugkoppeling", "agendapunt", "aanwezigheid", "afvaardiging"}
    assert wijzigingen.broken_links(session) == []


def test_owners_are_written_by_name(session: Session) -> None:
    point = actie(session, held(session, TODAY), eigenaars=(persoon(session, "Duinhoven"),))
    eigenaars.set_all(session, LATER, point, [persoon(session, "COA"), persoon(session, "Molenbroek")])
    owners = [values for what, values in changes(session, "actie", point.id) if what == "eigenaar"]
    assert [values["eigenaars"] for values in owners] == [
        (None, "Duinhoven"),
        ("Duinhoven", "COA, Molenbroek"),
    ]


@pytest.mark.usefixtures("point")
@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE wijziging_waarde SET na = 'iets anders' WHERE wijziging_id = :entry AND veld = 'tekst'",
        "UPDATE wijziging_waarde SET voor = NULL WHERE wijziging_id = :entry AND veld = 'tekst'",
        "UPDATE wijziging_waarde SET veld = 'citaat' WHERE wijziging_id = :entry AND veld = 'tekst'",
        "DELETE FROM wijziging_waarde WHERE wijziging_id = :entry",
        "UPDATE wijziging SET door = 'U0IEMAND01' WHERE id = :entry",
        "UPDATE wijziging SET op = '2020-01-01 00:00:00.000000' WHERE id = :entry",
        "UPDATE wijziging SET wat = 'vervallen' WHERE id = :entry",
        "UPDATE wijziging SET object_id = 99 WHERE id = :entry",
    ],
)
def test_tampering_with_an_entry_or_its_values_shows(session: Session, tamper: str) -> None:
    entry = session.exec(select(Wijziging.id).where(Wijziging.wat == "gewijzigd")).one()
    assert wijzigingen.broken_links(session) == []
    session.execute(text(tamper), {"entry": entry})
    session.expire_all()
    assert wijzigingen.broken_links(session) == [entry]


@pytest.mark.usefixtures("point")
def test_an_entry_that_was_taken_out_shows_at_the_next(session: Session) -> None:
    entry = session.exec(select(Wijziging.id).where(Wijziging.wat == "gewijzigd")).one()
    session.execute(text("DELETE FROM wijziging_waarde WHERE wijziging_id = :entry"), {"entry": entry})
    session.execute(text("DELETE FROM wijziging WHERE id = :entry"), {"entry": entry})
    session.expire_all()
    assert wijzigingen.broken_links(session) == [(entry or 0) + 1]


@pytest.mark.usefixtures("point")
def test_an_end_that_was_cut_off_shows_at_the_last_that_is_left(session: Session) -> None:
    last = session.exec(select(func.max(Wijziging.id))).one()
    session.execute(text("DELETE FROM wijziging_waarde WHERE wijziging_id = :entry"), {"entry": last})
    session.execute(text("DELETE FROM wijziging WHERE id = :entry"), {"entry": last})
    session.expire_all()
    assert wijzigingen.broken_links(session) == [last - 1]


def test_somebody_can_be_forgotten_and_the_chain_still_holds(session: Session, point: Actie) -> None:
    del point
    for value in session.exec(select(WijzigingWaarde).where(WijzigingWaarde.veld == "tekst")).all():
        value.voor, value.na, value.zout = None, None, ""
        session.add(value)
    session.flush()
    assert wijzigingen.broken_links(session) == []
    kept = session.exec(select(WijzigingWaarde.na).where(WijzigingWaarde.veld == "tekst")).all()
    assert set(kept) == {None}


def test_the_register_keeps_the_head_of_the_chain(session: Session, point: Actie) -> None:
    del point
    last = session.exec(select(Wijziging).order_by(Wijziging.id.desc())).first()  # type: ignore[union-attr]
    assert last
    assert session.get_one(Register, 1).keten == last.keten


def test_the_same_values_never_give_the_same_digest(session: Session) -> None:
    meeting = held(session, TODAY)
    for _ in range(2):
        wijzigingen.record(session, STEMPEL, "proef", meeting, {"locatie": ("a", "b")})
    digests = session.exec(select(Wijziging.digest).where(Wijziging.wat == "proef")).all()
    assert len(set(digests)) == 2
