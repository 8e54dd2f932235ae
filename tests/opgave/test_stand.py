"""What figures add up to: every total of what is known, and of how many gemeenten that is."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import Session

from bot.config import Config
from bot.config.models import Gemeente
from bot.opgave import PROVINCIE, Gebied, change_of, feiten, stand_of
from bot.opgave.stand import BESLOTEN, GEREALISEERD, NOG, OPGAVE, RESTOPGAVE, TOEGEZEGD
from tests.opgave.cijfers import FEB, NOV, locatie, opgave, put, uitruil, with_gemeenten
from tests.time_helpers import TODAY

GOOI = Gebied("regio", "gooi")
ALL_GOOI = ("Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren")


def of(naam: str) -> Gebied:
    return Gebied("gemeente", naam)


def test_nothing_is_known_and_nothing_is_made_up(session: Session, config: Config) -> None:
    stand = stand_of(session, config, GOOI, TODAY)
    assert stand.is_empty
    assert stand.cyclus is None
    assert (stand.total(OPGAVE).plaatsen, stand.total(OPGAVE).van, stand.total(OPGAVE).op) == (0, 0, 6)
    assert stand.missing(OPGAVE) == ALL_GOOI


def test_a_gemeente_adds_up(session: Session, config: Config) -> None:
    put(
        session,
        config,
        opgave("Laren", 200),
        uitruil("Huizen", "Laren", 30),
        locatie("Laren", "Eng", 90),
        locatie("Laren", "Brink", 50, status=BESLOTEN),
        locatie("Laren", "Hei", 40, status=TOEGEZEGD),
        locatie("Laren", "Zand", 25, status="in onderzoek"),
        locatie("Laren", "Sporthal", 300, telt_mee=False),
        locatie("Laren", "Hotel", 60, telt_mee=None),
        locatie("Laren", "Oud", 70, status="vervallen"),
    )
    stand = stand_of(session, config, of("Laren"), TODAY)
    figures = {name: stand.total(name).plaatsen for name in (OPGAVE, GEREALISEERD, BESLOTEN, TOEGEZEGD)}
    assert figures == {OPGAVE: 230, GEREALISEERD: 90, BESLOTEN: 50, TOEGEZEGD: 40}
    assert stand.total(RESTOPGAVE).plaatsen == 140
    assert stand.total(NOG).plaatsen == 50
    [laren] = stand.gemeenten
    assert [plek.naam for plek in laren.apart(False)] == ["Sporthal"]
    assert [plek.naam for plek in laren.apart(None)] == ["Hotel"]
    assert {h.bron for h in stand.total(RESTOPGAVE).herkomst} == {
        "brief provincie",
        "convenant",
        "overzicht COA",
    }


def test_a_total_says_how_many_gemeenten_are_in_it(session: Session, config: Config) -> None:
    put(
        session,
        config,
        *(opgave(naam, 100) for naam in ALL_GOOI[:4]),
        locatie("Huizen", "Haven", 80),
        locatie("Laren", "Eng", 20),
    )
    stand = stand_of(session, config, GOOI, TODAY)
    sums = {
        name: (s.plaatsen, s.van, s.op)
        for name in (OPGAVE, GEREALISEERD, RESTOPGAVE)
        for s in [stand.total(name)]
    }
    assert sums == {OPGAVE: (400, 4, 6), GEREALISEERD: (100, 2, 6), RESTOPGAVE: (20, 1, 6)}
    assert stand.missing(RESTOPGAVE) == ("Blaricum", "Gooise Meren", "Hilversum", "Laren", "Wijdemeren")


def test_a_gemeente_without_any_location_is_known_to_have_none(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100))
    assert stand_of(session, config, of("Laren"), TODAY).total(RESTOPGAVE).van == 0
    put(session, config, locatie("Laren", "geen", 0))
    assert stand_of(session, config, of("Laren"), TODAY).total(RESTOPGAVE).plaatsen == 100


def test_what_a_source_gave_for_the_whole_stands_in_for_gemeenten_that_are_missing(
    session: Session, config: Config
) -> None:
    put(session, config, opgave("gooi", 1485, soort="regio"), opgave("Laren", 100))
    stand = stand_of(session, config, GOOI, TODAY)
    assert (stand.total(OPGAVE).plaatsen, stand.total(OPGAVE).volledig) == (1485, True)
    assert stand.som(OPGAVE).plaatsen == 100
    assert stand.total(RESTOPGAVE).van == 0  # of which locations nobody told
    put(session, config, *(locatie(naam, "azc", 100) for naam in ALL_GOOI), uitruil("Laren", "Diemen", 85))
    stand = stand_of(session, config, GOOI, TODAY)
    assert (stand.total(OPGAVE).plaatsen, stand.total(RESTOPGAVE).plaatsen) == (1400, 800)


def test_a_region_that_is_known_as_a_whole_is_so_in_the_province(session: Session, config: Config) -> None:
    put(
        session,
        config,
        opgave("gooi", 600, soort="regio", amv=12),
        opgave("Laren", 150, amv=2),
        opgave("Haarlem", 400),
        locatie("Haarlem", "Spaarne", 100),
    )
    stand = stand_of(session, config, PROVINCIE, TODAY)
    total = stand.total(OPGAVE)
    assert (total.plaatsen, total.van, total.op) == (1000, 7, 44)
    assert total.plaatsen == sum(part.total(OPGAVE).plaatsen for part in stand.delen)
    assert [part.naam for part in stand.only_whole] == ["Gooi en Vechtstreek"]
    gooi = stand_of(session, config, GOOI, TODAY)
    assert (gooi.amv(OPGAVE).plaatsen, gooi.amv(OPGAVE).van) == (12, 6)
    assert (stand.total(RESTOPGAVE).plaatsen, stand.total(RESTOPGAVE).van) == (300, 1)
    put(session, config, opgave("provincie", 5000, soort="provincie"))
    whole = stand_of(session, config, PROVINCIE, TODAY)
    assert (whole.total(OPGAVE).plaatsen, whole.total(OPGAVE).van) == (5000, 44)
    assert whole.only_whole == ()


def test_some_gemeenten_that_come_to_more_than_the_whole_contradict_it(
    session: Session, config: Config
) -> None:
    put(session, config, opgave("gooi", 600, soort="regio"), opgave("Laren", 700))
    assert stand_of(session, config, GOOI, TODAY).contradicts == 700
    put(session, config, opgave("Laren", 500))
    assert stand_of(session, config, GOOI, TODAY).contradicts is None


def test_what_contradicts_the_whole_is_told(session: Session, config: Config) -> None:
    put(session, config, opgave("gooi", 700, soort="regio"), *(opgave(naam, 100) for naam in ALL_GOOI))
    stand = stand_of(session, config, GOOI, TODAY)
    assert stand.total(OPGAVE).plaatsen == 600
    assert stand.contradicts == 600


def test_a_swap_within_a_region_changes_nothing_for_it(session: Session, config: Config) -> None:
    put(session, config, *(opgave(naam, 100) for naam in ALL_GOOI), uitruil("Laren", "Huizen", 40))
    stand = stand_of(session, config, GOOI, TODAY)
    assert stand.total(OPGAVE).plaatsen == 600
    assert {g.naam: g.opgave for g in stand.gemeenten}["Laren"] == 60


def test_the_newest_peildatum_counts_and_an_earlier_day_sees_what_was_known_then(
    session: Session, config: Config
) -> None:
    put(session, config, opgave("Laren", 100), opgave("Laren", 120, NOV))
    assert stand_of(session, config, of("Laren"), TODAY).total(OPGAVE).plaatsen == 120
    assert stand_of(session, config, of("Laren"), date(2026, 10, 31)).total(OPGAVE).plaatsen == 100
    assert stand_of(session, config, of("Laren"), date(2025, 1, 31)).is_empty


def test_the_latest_cycle_counts_unless_another_is_asked(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100, NOV, cyclus="1"), opgave("Laren", 300, cyclus="2"))
    assert stand_of(session, config, of("Laren"), TODAY).total(OPGAVE).plaatsen == 300
    assert stand_of(session, config, of("Laren"), TODAY, "1").total(OPGAVE).plaatsen == 100
    assert feiten.order("2") < feiten.order("10") < feiten.order("2024") < feiten.order("2026-2027")


def test_what_ended_since_the_last_peildatum_is_the_last_moment_of_the_progress(
    session: Session, config: Config
) -> None:
    put(session, config, opgave("Laren", 200), locatie("Laren", "Eng", 90, eind=date(2026, 12, 31)))
    moments = feiten.over_time(session, config, GOOI, TODAY)
    assert [(day, stand.total(GEREALISEERD).plaatsen) for day, stand in moments] == [(FEB, 90), (TODAY, 0)]
    assert len(feiten.over_time(session, config, GOOI, date(2026, 12, 31))) == 1


def test_a_location_is_gone_after_its_last_day(session: Session, config: Config) -> None:
    put(session, config, locatie("Laren", "Eng", 90, eind=date(2026, 12, 31)))
    assert stand_of(session, config, of("Laren"), date(2026, 12, 31)).total(GEREALISEERD).plaatsen == 90
    assert stand_of(session, config, of("Laren"), TODAY).total(GEREALISEERD).plaatsen == 0


@pytest.mark.parametrize(
    ("begin", "eind", "telt"),
    [
        (date(2024, 1, 1), None, True),
        (date(2024, 1, 1), date(2028, 12, 31), True),
        (date(2024, 1, 1), date(2028, 12, 30), False),
        (None, None, None),
        (None, date(2040, 1, 1), None),
    ],
)
def test_places_count_when_they_are_there_for_five_years(
    session: Session, config: Config, begin: date | None, eind: date | None, telt: bool | None
) -> None:
    put(session, config, locatie("Laren", "Eng", 90, begin=begin, eind=eind, telt_mee=None))
    [laren] = stand_of(session, config, of("Laren"), TODAY).gemeenten
    assert laren.plekken
    assert laren.plekken[0].telt is telt
    assert laren.places(GEREALISEERD) == (90 if telt else 0)


def test_the_change_is_since_the_peildatum_before_the_latest(session: Session, config: Config) -> None:
    put(
        session,
        config,
        *(opgave(naam, 100) for naam in ALL_GOOI),
        *(locatie(naam, "azc", 50) for naam in ALL_GOOI),
        locatie("Laren", "azc", 80, NOV),
    )
    _, change = change_of(session, config, GOOI, TODAY)
    assert change
    assert change.sinds == FEB
    assert (change.verschil[OPGAVE], change.verschil[GEREALISEERD], change.verschil[RESTOPGAVE]) == (
        0,
        30,
        -30,
    )


def test_totals_of_other_gemeenten_are_not_compared(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100), opgave("Huizen", 300, NOV), locatie("Laren", "azc", 10))
    _, change = change_of(session, config, GOOI, TODAY)
    assert change
    assert (change.verschil[OPGAVE], change.verschil[GEREALISEERD]) == (None, 0)


def test_there_is_no_change_with_one_peildatum(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100))
    assert change_of(session, config, GOOI, TODAY)[1] is None


MERGED = date(2027, 1, 1)


@pytest.fixture
def merged(config: Config) -> Config:
    gone = Gemeente(naam="Wijdemeren", tot=MERGED, opgegaan_in="Hilversum")
    return with_gemeenten(config, "gooi", [gone])


def test_what_was_said_of_both_rolls_up(session: Session, merged: Config) -> None:
    put(
        session,
        merged,
        opgave("Hilversum", 500),
        opgave("Wijdemeren", 100),
        locatie("Hilversum", "A", 10),
        locatie("Wijdemeren", "B", 20),
    )
    before = stand_of(session, merged, of("Hilversum"), date(2026, 12, 31))
    assert (before.total(OPGAVE).plaatsen, before.total(GEREALISEERD).plaatsen) == (500, 10)
    after = stand_of(session, merged, of("Wijdemeren"), MERGED)
    assert after.naam == "Hilversum"
    assert (after.total(OPGAVE).plaatsen, after.total(GEREALISEERD).plaatsen) == (600, 30)
    assert len(stand_of(session, merged, GOOI, MERGED).gemeenten) == 5


def test_a_figure_of_after_the_merger_holds_both(session: Session, merged: Config) -> None:
    put(session, merged, opgave("Hilversum", 650, MERGED), opgave("Wijdemeren", 100))
    assert stand_of(session, merged, of("Hilversum"), TODAY).total(OPGAVE).plaatsen == 650


def test_one_that_is_missing_makes_both_missing(session: Session, merged: Config) -> None:
    put(session, merged, opgave("Hilversum", 500), locatie("Hilversum", "A", 10))
    stand = stand_of(session, merged, of("Hilversum"), TODAY)
    assert (stand.total(OPGAVE).van, stand.total(GEREALISEERD).van) == (0, 0)
    assert stand.gemeenten[0].zonder == ("Wijdemeren",)


def test_a_location_that_is_told_of_again_under_the_new_name_is_the_same(
    session: Session, merged: Config
) -> None:
    put(session, merged, locatie("Wijdemeren", "De Plas", 20), locatie("Hilversum", "A", 10))
    put(session, merged, locatie("Hilversum", "de plas", 25, MERGED))
    assert stand_of(session, merged, of("Hilversum"), TODAY).total(GEREALISEERD).plaatsen == 35


def test_a_gemeente_that_began_as_a_merger_has_what_the_two_had(session: Session, merged: Config) -> None:
    both = [Gemeente(naam=name, tot=MERGED, opgegaan_in="Nieuw Gooi") for name in ("Blaricum", "Laren")]
    merged = with_gemeenten(merged, "gooi", [*both, Gemeente(naam="Nieuw Gooi", vanaf=MERGED)])
    put(session, merged, opgave("Blaricum", 70), opgave("Laren", 30), locatie("Laren", "geen", 0))
    stand = stand_of(session, merged, of("Laren"), TODAY)
    assert (stand.naam, stand.total(OPGAVE).plaatsen) == ("Nieuw Gooi", 100)
    assert stand.total(GEREALISEERD).van == 0  # nobody told of locations in Blaricum


def test_the_regions_are_all_of_one_cycle(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100, cyclus="1"), opgave("Haarlem", 300, cyclus="2"))
    stands = {s.gebied.sleutel: s for s in feiten.regions(session, config, TODAY)}
    assert list(stands) == list(config.regios)
    assert stands["kennemerland"].total(OPGAVE).plaatsen == 300
    assert stands["gooi"].total(OPGAVE).van == 0
    assert stand_of(session, config, PROVINCIE, TODAY).total(OPGAVE).van == 1
