"""Pictures of what the register knows."""

from __future__ import annotations

from sqlmodel import Session

from bot.beeld import maken
from bot.config import Config
from bot.opgave import PROVINCIE, Gebied
from bot.texts import beeld as texts
from bot.texts.opgave import day_of
from tests.opgave.cijfers import FEB, NOV, locatie, opgave, put
from tests.time_helpers import T0, TODAY

GOOI = Gebied("regio", "gooi")


def figures(session: Session, config: Config) -> None:
    put(
        session,
        config,
        *(opgave(naam, 100) for naam in ("Laren", "Huizen")),
        locatie("Laren", "Eng", 20),
        locatie("Laren", "Eng", 60, NOV),
        locatie("Huizen", "Haven", 80, status="besloten"),
    )


def test_without_a_figure_there_is_no_picture(session: Session, config: Config) -> None:
    assert maken.of_gebied(session, config, PROVINCIE, TODAY) is None
    assert maken.of_gebied(session, config, GOOI, TODAY) is None
    for tafel in config.tafels.values():
        assert maken.of_meeting(session, config, tafel, T0, TODAY) == []


def test_the_province_is_its_regions_beside_each_other(session: Session, config: Config) -> None:
    figures(session, config)
    made = maken.of_gebied(session, config, PROVINCIE, TODAY)
    assert made
    assert [bar.naam for bar in made.balken] == [regio.naam for regio in config.regios.values()]
    gooi = next(row for row in made.rijen if row[0] == config.regios["gooi"].naam)
    assert gooi[1:3] == ("200 (2 van 6 gemeenten)", "60 (2 van 6 gemeenten)")
    others = [row for row in made.rijen if row is not gooi]
    assert all(set(row[1:]) == {texts.MISSING} for row in others)


def test_a_region_is_told_on_every_peildatum(session: Session, config: Config) -> None:
    figures(session, config)
    made = maken.of_gebied(session, config, GOOI, TODAY)
    assert made
    assert [row[0] for row in made.rijen] == [day_of(FEB), day_of(NOV)]
    assert [bar.stukken[0].aantal for bar in made.balken] == [20, 60]
    gemeente = maken.of_gebied(session, config, Gebied("gemeente", "Laren"), TODAY)
    assert gemeente
    assert [bar.noot for bar in gemeente.balken] == ["", ""]


def test_a_region_has_its_progress_and_the_province_its_regions_and_the_work(
    session: Session, config: Config
) -> None:
    figures(session, config)
    names = {
        key: [made.naam for made in maken.of_meeting(session, config, tafel, T0, TODAY)]
        for key, tafel in config.tafels.items()
    }
    assert names["prt"] == ["regios", "tafels"]
    assert names["rrt-gooi"] == ["verloop"]
    assert names["rrt-kennemerland"] == []


def test_the_work_is_that_of_every_tafel(session: Session, config: Config) -> None:
    made = maken.of_tafels(session, config, T0, TODAY)
    assert [bar.naam for bar in made.balken] == [tafel.afkorting for tafel in config.tafels.values()]
