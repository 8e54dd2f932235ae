"""Figures written: new, corrected with its history, or the same; and put out of count again."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import persoonsgegevens, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.models import Locatie, Locatiestand, Opgave, Uitruil
from bot.opgave import Gebied, stand_of, vastleggen
from bot.opgave.stand import OPGAVE
from tests.builders import STEMPEL, persoon
from tests.opgave.cijfers import NOV, locatie, opgave, put, uitruil
from tests.time_helpers import TODAY


def test_the_same_again_changes_nothing(session: Session, config: Config) -> None:
    lines = [opgave("Laren", 100, amv=5), locatie("Laren", "Eng", 40), uitruil("Laren", "Huizen", 3)]
    assert [turn.wat for turn in put(session, config, *lines)] == ["nieuw"] * 3
    before = session.exec(select(wijzigingen.Wijziging)).all()
    assert [turn.wat for turn in put(session, config, *lines)] == ["gelijk"] * 3
    assert session.exec(select(wijzigingen.Wijziging)).all() == before


def test_another_figure_of_the_same_day_is_a_correction_and_the_old_one_stays_in_the_history(
    session: Session, config: Config
) -> None:
    put(session, config, opgave("Laren", 100))
    [turn] = put(session, config, opgave("Laren", 110))
    assert (turn.wat, dict(turn.was), dict(turn.wordt)) == ("gewijzigd", {"plaatsen": 100}, {"plaatsen": 110})
    [row] = session.exec(select(Opgave)).all()
    assert row.plaatsen == 110
    (_, _), (entry, [value]) = wijzigingen.history(session, "opgave", row.id or 0)
    assert (entry.wat, value.veld, value.voor, value.na) == ("gewijzigd", "plaatsen", "100", "110")
    assert wijzigingen.broken_links(session) == []


def test_a_plan_writes_nothing(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100))
    turns = vastleggen.plan(
        session, config, [opgave("Laren", 110), opgave("Huizen", 1), opgave("Laren", 100)]
    )
    assert [turn.wat for turn in turns] == ["gewijzigd", "nieuw", "gelijk"]
    assert [row.plaatsen for row in session.exec(select(Opgave))] == [100]


def test_a_location_is_known_however_it_is_spelled(session: Session, config: Config) -> None:
    put(session, config, locatie("Laren", "AZC De Eng", 40), locatie("Laren", "azc de eng", 50, NOV))
    assert len(session.exec(select(Locatie)).all()) == 1
    assert len(session.exec(select(Locatiestand)).all()) == 2


def test_what_was_wrong_counts_no_more_until_it_is_said_again(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100))
    row, names = vastleggen.by_code(session, "o1")
    assert names == ("Laren",)
    vastleggen.withdraw(session, STEMPEL, row)
    laren = Gebied("gemeente", "Laren")
    assert stand_of(session, config, laren, TODAY).total(OPGAVE).van == 0
    with pytest.raises(UserError, match="al vervallen"):
        vastleggen.withdraw(session, STEMPEL, row)
    [turn] = put(session, config, opgave("Laren", 100))
    assert (turn.wat, dict(turn.was)) == ("gewijzigd", {"vervallen": True})
    assert stand_of(session, config, laren, TODAY).total(OPGAVE).plaatsen == 100


@pytest.mark.parametrize("code", ["", "O", "O0", "X1", "O99", "L1; drop table opgave", "O" + "9" * 30])
def test_a_code_that_names_nothing_is_told(session: Session, code: str) -> None:
    with pytest.raises(UserError, match="geen cijfer"):
        vastleggen.by_code(session, code)


def test_a_name_in_a_source_or_location_is_forgotten_with_the_person(
    session: Session, config: Config
) -> None:
    persoon(session, "Molenbroek")
    put(
        session,
        config,
        opgave("Laren", 100, bron="mail van dhr. Molenbroek"),
        locatie("Laren", "Huize Molenbroek", 40, bron="Molenbroek", soort="huis van Molenbroek"),
        locatie("Laren", "Huis van Molenbroek", 40),
        uitruil("Laren", "Huizen", 3, bron="tel. Molenbroek"),
    )
    person = persoonsgegevens.find(session, "Molenbroek")
    assert {f.tabel for f in persoonsgegevens.of(session, person)} >= {
        "opgave",
        "locatie",
        "locatiestand",
        "uitruil",
    }
    persoonsgegevens.forget(session, STEMPEL, person)
    kept = " ".join(
        str(row.model_dump())
        for table in (Opgave, Locatie, Locatiestand, Uitruil, wijzigingen.WijzigingWaarde)
        for row in session.exec(select(table))
    )
    assert "Molenbroek" not in kept
    assert wijzigingen.broken_links(session) == []
