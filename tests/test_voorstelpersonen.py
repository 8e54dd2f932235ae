"""Of whom in minutes that were read it is said that they are nobody yet, or may be one of several."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import eigenaars, personen, verslagen, voorstelpersonen
from bot.config import Config
from bot.models import Actie
from bot.texts import voorstel as texts
from bot.verslag.lezen import read
from bot.verslag.oordeel.beoordeling import Beoordeling
from tests.bestanden import digest
from tests.builders import STEMPEL


def minutes(aanwezig: str, *punten: str) -> str:
    return "\n\n".join(
        ("# Verslag PRT 12 november 2026", f"Aanwezig: {aanwezig}", "## 1. Opening", *punten, "")
    )


def said(session: Session, config: Config, tekst: str) -> list[str]:
    return voorstelpersonen.warnings(session, Beoordeling(read(tekst, config)))


def test_an_unlisted_namesake_of_the_alderman_is_somebody_else_and_is_said(
    session: Session, config: Config
) -> None:
    punten = ("Actie: Kroon (COA) stuurt de lijst.", "Actie: Kroon belt de gemeente.")
    tekst = minutes("wethouder Kroon (Velsen), mw. Spijker (COA)", *punten)
    assert said(session, config, tekst) == [texts.unknown_owner("Kroon (COA)")]
    done = verslagen.store(
        session, STEMPEL, config, read(tekst, config), bestand="v.txt", sha256=digest(tekst)
    )
    made = session.exec(select(Actie).where(Actie.vergadering_id == done.vergadering.id)).all()
    owners = eigenaars.names(session, [point.id or 0 for point in made])
    assert list(owners.values()) == [("Kroon (COA)",), ("Kroon (Velsen)",)]


@pytest.mark.parametrize("wie", ["allen", "Iedereen", "alle gemeenten", "leden", "ieder van ons"])
def test_who_is_everybody_is_nobody_to_look_for(session: Session, config: Config, wie: str) -> None:
    tekst = minutes("wethouder Kroon (Velsen), mw. Spijker (COA)", f"Actie ({wie}): cijfers aanleveren.")
    gelezen = read(tekst, config)
    assert [name.casefold() for point in gelezen.acties for name in point.eigenaars] == [wie.casefold()]
    assert said(session, config, tekst) == []
    assert voorstelpersonen.unknown(session, Beoordeling(gelezen), [wie, "Zwaluw"]) == [
        texts.unknown_owner("Zwaluw")
    ]


@pytest.mark.parametrize(
    ("wie", "several"),
    [
        ("Prent", ["Iris Prent", "Prent (Blaricum)"]),
        ("mw. Prent", None),
        ("dhr. Prent", None),
        ("Iris Prent", None),
    ],
)
def test_an_owner_who_may_be_two_of_the_list_is_said(
    session: Session, config: Config, wie: str, several: list[str] | None
) -> None:
    tekst = minutes("mw. Iris Prent (COA), dhr. Prent (Blaricum)", f"Actie {wie}: plan maken")
    assert said(session, config, tekst) == ([texts.several_owners("Prent", several)] if several else [])


@pytest.mark.parametrize(
    ("aanwezig", "is_said"),
    [
        ("mw. Kroon", True),
        ("mw. Kroon (COA)", True),
        ("mw. Kroon (Velsen)", False),
        ("dhr. Kroon (COA)", False),
        ("mw. Sanne Kroon (COA)", False),
        ("mw. Van der Kroon (COA)", False),
    ],
)
def test_who_is_listed_by_the_surname_of_somebody_of_the_register_is_said(
    session: Session, config: Config, aanwezig: str, is_said: bool
) -> None:
    personen.ensure(session, STEMPEL, "mw. Sanne Kroon (COA)")
    expected = [texts.alike_listed("Kroon", ["Sanne Kroon"])] if is_said else []
    assert said(session, config, minutes(aanwezig, "De tafel spreekt over de opvang.")) == expected


def test_so_is_an_owner_who_is_not_at_the_list(session: Session, config: Config) -> None:
    personen.ensure(session, STEMPEL, "mw. Sanne Kroon (COA)")
    tekst = minutes("dhr. Spijker (VNG), mw. Bos (IND)", "Actie mw. Kroon: plan maken")
    assert said(session, config, tekst) == [texts.unknown_owner("Kroon", ["Sanne Kroon"])]


def test_who_is_written_with_a_capital_and_without_is_said_once(session: Session, config: Config) -> None:
    tekst = minutes("dhr. Spijker (VNG)", "Actie wijkraad: plan maken", "Actie Wijkraad: plan delen")
    assert said(session, config, tekst) == [texts.unknown_owner("wijkraad")]
