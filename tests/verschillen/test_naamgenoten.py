"""Two people of one surname in a draft that came back are two, and a second time nothing is left to say."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import eigenaars, personen
from bot.config import Config
from bot.models import Aanwezigheid, Actie, Persoon
from bot.verschillen import overnemen
from tests.builders import STEMPEL
from tests.verschillen.conftest import cell, edited, held_against, told, with_row

KROON = (
    with_row("deelnemers", ("Overige deelnemers", "dhr. Kroon", "VNG", "", "aanwezig")),
    with_row("deelnemers", ("Overige deelnemers", "mw. Kroon", "DJI", "", "aanwezig")),
)


def took(session: Session, config: Config, data: bytes) -> None:
    terug = held_against(session, config, data)
    overnemen.take(session, STEMPEL, config, terug, terug.verschillen)
    session.flush()


def test_both_come_in_and_nothing_is_left(session: Session, config: Config, concept: bytes) -> None:
    data = edited(concept, *KROON)
    took(session, config, data)
    assert told(held_against(session, config, data)) == []
    query = select(Persoon.aanhef, Aanwezigheid.organisatie).join(
        Aanwezigheid, Aanwezigheid.persoon_id == Persoon.id
    )
    assert session.exec(query.where(Persoon.naam == "Kroon")).all() == [("dhr.", "VNG"), ("mw.", "DJI")]


@pytest.mark.parametrize("known", [True, False])
def test_an_owner_with_an_organisation_behind_the_name_is_no_new_person(
    session: Session, config: Config, concept: bytes, known: bool
) -> None:
    if known:
        personen.ensure(session, STEMPEL, "Kroon")
    data = edited(concept, cell("acties", "A4", 3, "Kroon (COA)"))
    took(session, config, data)
    [person] = session.exec(select(Persoon).where(Persoon.naam.startswith("Kroon"))).all()  # type: ignore[attr-defined]
    assert person.naam == "Kroon"
    assert told(held_against(session, config, data)) == []


def test_an_owner_is_the_one_of_two_who_is_named(session: Session, config: Config, concept: bytes) -> None:
    first, second = (personen.ensure(session, STEMPEL, f"Kroon ({body})") for body in ("VNG", "DJI"))
    for named, owner in (("Kroon (VNG)", first), ("Kroon (DJI)", second)):
        data = edited(concept, cell("acties", "A4", 3, named))
        took(session, config, data)
        point = session.exec(select(Actie).where(Actie.nummer == 4)).one()
        assert eigenaars.of(session, [point.id or 0])[point.id or 0] == (owner,)
        assert told(held_against(session, config, data)) == []
