"""Terms: what is past them goes, what must stay stays, and the history holds."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlmodel import Session, SQLModel, col, select

from bot import acties, besluiten, bewaartermijnen, eigenaars, notities, weigeringen, wijzigingen
from bot.acties import NieuweActie
from bot.config import Bewaartermijn, Bewaren, Config
from bot.models import (
    Aankondiging,
    Actie,
    ActieEigenaar,
    Besluit,
    Notitie,
    Overzichtsdeel,
    Terugkoppeling,
    Verslag,
    Verslagvoorstel,
    Verzending,
    Wijziging,
    WijzigingWaarde,
    Zoektekst,
)
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, besluit, held, persoon
from tests.time_helpers import T0, TODAY

DAY = timedelta(days=1)
LATER = T0 + 3000 * DAY  # past every term of config.yaml


def dump(session: Session) -> str:
    session.flush()
    return "\n".join(
        f"{table.name} {json.dumps([list(row) for row in session.execute(table.select())], default=str)}"
        for table in SQLModel.metadata.sorted_tables
    )


def only(config: Config, **terms: Bewaartermijn) -> Config:
    return config.model_copy(update={"bewaren": Bewaren(**terms)})


def days(number: int) -> Bewaartermijn:
    return Bewaartermijn(aantal=number, eenheid="dagen")


def forget_all(session: Session, config: Config, now=LATER) -> dict[str, int]:  # type: ignore[no-untyped-def]
    gone: dict[str, int] = {}
    finished = False
    while not finished:
        some, finished = bewaartermijnen.apply(session, Stempel("bot", now), config)
        for name, number in some.items():
            gone[name] = gone.get(name, 0) + number
    return gone


@pytest.fixture
def full(session: Session) -> Session:
    """A register with something of everything that has a term, each with a word of its own to look for."""
    meeting = held(session, TODAY)
    owner, asker = persoon(session, "Eigenaarsma", "U0EIGENAAR"), persoon(session, "Vragerman")
    coa = persoon(session, "Melderink", "U0MELDER01")
    point = acties.create(
        session,
        STEMPEL,
        meeting,
        NieuweActie("Blijvend punt", eigenaars=(owner,), ingebracht_door=asker, citaat="CITAATWOORD"),
    )
    acties.report(session, Stempel("U0MELDER01", T0), point, "Loopt", namens=coa)
    acties.change(session, STEMPEL, point, tekst="Blijvend punt, anders")
    acties.finish(session, STEMPEL, point, None)
    open_point = acties.create(session, STEMPEL, meeting, NieuweActie("Open punt", eigenaars=(owner,)))
    assert open_point.id
    acties.wipe(session, STEMPEL, actie(session, meeting, "WISWOORD", eigenaars=(owner,)))
    besluit(session, meeting, "Besluit over BESLUITWOORD")
    gone = besluit(session, meeting, "WISBESLUIT")
    wijzigingen.change(session, STEMPEL, "gewist", gone, status="gewist")
    notities.create(session, Stempel("U0NOTULIST", T0), meeting, "NOTITIEWOORD")
    weigeringen.note(session, Stempel("U0GEWEIGERD", T0), "knop", "WEIGERREDEN")
    wijzigingen.create(
        session,
        STEMPEL,
        Verslag(
            vergadering_id=meeting.id or 0,
            sha256="0" * 64,
            bestand="v.txt",
            contact="CONTACTWOORD",
            gelezen_op=T0,
        ),
    )
    for number, publiek in enumerate(("prt", "U0ONTVANGER")):
        owed = Aankondiging(
            vergadering_id=meeting.id or 0, soort="x", wat="x", publiek=publiek, vanaf=T0, vervalt=T0
        )
        session.add(owed)
        session.flush()
        session.add(
            Verzending(
                aankondiging_id=owed.id or 0,
                sleutel=str(number),
                status="SENT",
                niet_voor=T0,
                kanaal=f"D{number}",
                ts="1.2",
                inhoud='{"text": "BERICHTWOORD", "blocks": []}',
            )
        )
    session.add(
        Overzichtsdeel(
            vergadering_id=meeting.id or 0, publiek="U0MEELEZER", volgorde=1, kanaal="D0MEELEES", hash="x"
        )
    )
    session.add(
        Verslagvoorstel(
            door="U0INLEZER1",
            status="open",
            bestand="v.pdf",
            gevraagd_op=T0,
            inhoud="VOORSTELWOORD",
            kanaal="D0INLEZER1",
        )
    )
    session.flush()
    return session


GOES = (
    *("BERICHTWOORD", "U0ONTVANGER", "U0MEELEZER", "D0MEELEES", "WISWOORD", "WISBESLUIT", "WEIGERREDEN"),
    *("NOTITIEWOORD", "CITAATWOORD", "CONTACTWOORD", "VOORSTELWOORD", "U0INLEZER1", "D0INLEZER1"),
)


def test_what_is_past_its_term_goes_and_the_chain_holds(full: Session, config: Config) -> None:
    assert [word for word in GOES if word not in dump(full)] == []
    due = bewaartermijnen.due(full, config, LATER)
    gone = forget_all(full, config)
    assert set(gone) == set(Bewaren.model_fields)
    overlap = ("geschiedenis", "eigenaars")  # what was emptied under another term is not emptied again
    assert [name for name in gone if gone[name] != due[name] and name not in overlap] == []
    left = dump(full)
    assert [word for word in GOES if word.lower() in left.lower()] == []
    assert not any(bewaartermijnen.due(full, config, LATER).values())
    assert wijzigingen.broken_links(full) == []


def test_decisions_points_and_who_owns_what_is_open_stay(full: Session, config: Config) -> None:
    forget_all(full, config)
    assert [b.tekst for b in full.exec(select(Besluit)).all()] == ["Besluit over BESLUITWOORD", ""]
    texts = [a.tekst for a in full.exec(select(Actie).order_by(col(Actie.id))).all()]
    assert texts == ["Blijvend punt, anders", "Open punt", ""]
    closed, still_open, _ = full.exec(select(Actie).order_by(col(Actie.id))).all()
    owners = eigenaars.of(full, [closed.id or 0, still_open.id or 0])
    assert {id_: [p.naam for p in who] for id_, who in owners.items()} == {still_open.id: ["Eigenaarsma"]}
    kept = [v.na for v in full.exec(select(WijzigingWaarde)).all() if v.veld == "tekst" and v.na]
    assert kept == ["Besluit over BESLUITWOORD"]


def test_who_had_to_do_with_a_closed_point_is_found_nowhere(full: Session, config: Config) -> None:
    forget_all(full, only(config, eigenaars=days(365), geschiedenis=days(365)))
    closed = full.exec(select(Actie).order_by(col(Actie.id))).all()[0]
    assert (closed.ingebracht_door_id, closed.eigenaar_voorstel) == (None, None)
    (report,) = full.exec(select(Terugkoppeling)).all()
    assert (report.tekst, report.door, report.persoon_id) == ("Loopt", "vergeten", None)
    indexed = full.exec(
        select(Zoektekst).where(Zoektekst.soort == "actie", Zoektekst.object_id == closed.id)
    ).one()
    assert "eigenaarsma" not in indexed.tekst
    assert "vragerman" not in indexed.tekst


def test_organisations_stay_owners(session: Session, config: Config) -> None:
    from bot import personen

    point = actie(session, held(session, TODAY), eigenaars=(personen.ensure(session, STEMPEL, "COA"),))
    acties.finish(session, STEMPEL, point, None)
    forget_all(session, config)
    assert [row.organisatie_id is not None for row in session.exec(select(ActieEigenaar)).all()] == [True]


@pytest.mark.parametrize("name", Bewaren.model_fields)
def test_a_day_before_its_term_nothing_goes_and_without_a_term_never(
    full: Session, config: Config, name: str
) -> None:
    before = dump(full)
    assert forget_all(full, only(config, **{name: days(400)}), T0 + 399 * DAY) == {}
    assert forget_all(full, only(config), LATER) == {}
    assert dump(full) == before
    assert set(forget_all(full, only(config, **{name: days(400)}), T0 + 401 * DAY)) == {name}
    assert wijzigingen.broken_links(full) == []


def test_the_history_tells_numbers_only(full: Session, config: Config) -> None:
    forget_all(full, only(config, notities=days(90)))
    (entry,) = full.exec(select(Wijziging).where(Wijziging.wat == bewaartermijnen.WAT)).all()
    (value,) = wijzigingen.history(full, entry.soort, entry.object_id)[0][1]
    assert (entry.door, value.veld, value.na) == ("bot", "notities", "1")


def test_a_transaction_takes_no_more_than_it_may(session: Session, config: Config) -> None:
    meeting = held(session, TODAY)
    for number in range(7):
        notities.create(session, STEMPEL, meeting, f"notitie {number}")
    terms = only(config, notities=days(90))
    taken = []
    finished = False
    while not finished:
        gone, finished = bewaartermijnen.apply(session, Stempel("bot", LATER), terms, limit=3)
        taken.append(gone.get("notities", 0))
    assert taken == [3, 3, 1]
    assert [n.tekst for n in session.exec(select(Notitie)).all()] == [""] * 7


def test_a_day_is_done_once(session: Session, config: Config) -> None:
    terms = only(config, notities=days(90))
    meeting = held(session, TODAY)
    notities.create(session, STEMPEL, meeting, "eerste")
    day = TODAY + 3000 * DAY
    assert bewaartermijnen.apply_daily(session, terms, LATER, day) == {"notities": 1}
    notities.create(session, STEMPEL, meeting, "tweede")
    assert bewaartermijnen.apply_daily(session, terms, LATER, day) == {}
    assert bewaartermijnen.apply_daily(session, terms, LATER + DAY, day + DAY) == {"notities": 1}


def test_what_may_still_be_posted_keeps_its_text(full: Session, config: Config) -> None:
    for post in full.exec(select(Verzending)).all():
        post.status = "UNKNOWN"
        full.add(post)
    full.flush()
    forget_all(full, config)
    assert all(post.inhoud for post in full.exec(select(Verzending)).all())


def test_what_was_withdrawn_is_not_what_was_wiped(session: Session, config: Config) -> None:
    made = besluit(session, held(session, TODAY), "Ingetrokken kader")
    besluiten.withdraw(session, STEMPEL, made, "herzien")
    forget_all(session, config)
    assert (made.tekst, made.reden) == ("Ingetrokken kader", "herzien")


def test_a_year_is_a_calendar_year() -> None:
    year = Bewaartermijn(aantal=1, eenheid="jaren")
    assert year.grens(T0) == T0.replace(year=2026)
    assert year.grens(T0.replace(year=2028, month=2, day=29)).date().isoformat() == "2027-02-28"
