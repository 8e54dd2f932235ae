"""Figures where people meet them: in the vooruitblik, and added up by another hand."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from bot import vooruitblik
from bot.config import Config
from bot.opgave.gemeenten import Gebied
from bot.opgave.stand import (
    GEREALISEERD,
    OPGAVE,
    RESTOPGAVE,
    Cijfer,
    Gebiedsstand,
    Gemeentestand,
    Herkomst,
    Plek,
)
from bot.views import plain
from bot.views import vooruitblik as views
from tests.builders import planned
from tests.opgave.cijfers import FEB, locatie, opgave, put
from tests.time_helpers import TODAY, day


def shown(session: Session, config: Config, tafel: str) -> str:
    meeting = planned(session, config, day(7), tafel)
    data = vooruitblik.gather(session, meeting, TODAY)
    return plain.render(views.digest(vooruitblik.with_opgave(session, config, data, TODAY), config, TODAY))


def test_the_vooruitblik_of_the_prt_has_every_region_when_there_are_figures(
    session: Session, config: Config
) -> None:
    put(session, config, opgave("Laren", 100), locatie("Laren", "Eng", 40))
    said = shown(session, config, "prt")
    assert "Opgave, cyclus 2024, zoals bekend op 11 januari 2027" in said
    assert all(regio.naam in said for regio in config.regios.values())
    assert said.count("nog geen cijfers") == 4
    assert "100 (1 van 6 gemeenten) · gerealiseerd 40 (1 van 6 gemeenten) · restopgave 60 (1 van 6" in said


def test_that_of_an_rrt_has_its_own_region(session: Session, config: Config) -> None:
    put(session, config, opgave("Laren", 100))
    assert "/opgave regio Gooi en Vechtstreek" in shown(session, config, "rrt-gooi")
    assert "Opgave" not in shown(session, config, "rrt-kennemerland")


def test_without_figures_there_is_nothing(session: Session, config: Config) -> None:
    assert "Opgave" not in shown(session, config, "prt")


TOWNS = ("Aa", "Bee", "Cee", "Dee")
FIGURES = st.fixed_dictionaries(
    {name: st.tuples(st.none() | st.integers(0, 999), st.none() | st.integers(0, 999)) for name in TOWNS}
)


@settings(max_examples=60, deadline=None)
@given(figures=FIGURES)
def test_totals_are_what_another_hand_adds_up(figures: dict[str, tuple[int | None, int | None]]) -> None:
    stands = []
    for number, (name, (must, there)) in enumerate(figures.items(), start=1):
        source = Herkomst(FEB + timedelta(days=number), f"bron {name}")
        gebied = Gebied("gemeente", name)
        cijfers = () if must is None else (Cijfer(number, "1", gebied, must, None, source),)
        plek = Plek(
            id=number,
            locatie=number,
            gemeente=name,
            naam="x",
            soort=None,
            status=GEREALISEERD,
            capaciteit=there or 0,
            amv=None,
            herkomst=source,
            begin=date(2020, 1, 1),
            eind=None,
            telt_mee=None,
            telt=True,
        )
        plekken = None if there is None else (plek,)
        zonder = (name,) if must is None else ()
        stands.append(Gemeentestand(name, TODAY, cijfers, zonder, (name,), (), plekken))
    area = Gebiedsstand(Gebied("regio", "x"), "X", TODAY, "1", tuple(stands))
    musts = [must for must, _ in figures.values() if must is not None]
    theres = [there for _, there in figures.values() if there is not None]
    both = [m - t for m, t in figures.values() if m is not None and t is not None]
    for name, known in ((OPGAVE, musts), (GEREALISEERD, theres), (RESTOPGAVE, both)):
        total = area.total(name)
        assert (total.plaatsen, total.van, total.op) == (sum(known), len(known), 4)
        assert len(area.missing(name)) == 4 - len(known)
