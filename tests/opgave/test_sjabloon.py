"""The template, and figures going out in its form: what goes out comes in as it was."""

from __future__ import annotations

import io
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from bot.config import Config, load
from bot.config.models import Gemeente
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.opgave import PROVINCIE, Gebied, lezen, sjabloon
from bot.opgave.cellen import Raad
from bot.opgave.regels import BLADEN, LocatieRegel, OpgaveRegel, Regel, UitruilRegel
from bot.opgave.stand import STATUSES
from tests.opgave.boeken import head
from tests.opgave.cijfers import FEB, NOV, locatie, opgave, put, uitruil, with_gemeenten
from tests.time_helpers import TODAY


def raad_of(config: Config) -> Raad:
    return Raad(config, Gebieden(config), TODAY)


def test_the_template_has_every_sheet_with_its_headings_and_says_what_they_mean(config: Config) -> None:
    files = dict(sjabloon.files(config))
    made = openpyxl.load_workbook(io.BytesIO(files.pop("opgave-sjabloon.xlsx")))
    assert made.sheetnames == [*BLADEN, "toelichting"]
    for blad in BLADEN:
        assert [cell.value for cell in made[blad][1]] == head(blad)
        assert files[f"opgave-sjabloon-{blad}.csv"].decode("utf-8-sig").strip() == ";".join(head(blad))
    said = " ".join(str(cell.value) for row in made["toelichting"] for cell in row if cell.value)
    assert "restopgave: de opgave min wat is gerealiseerd" in said
    assert "Wormerland" in said


def test_an_empty_template_has_nothing_to_take_over(config: Config) -> None:
    with pytest.raises(UserError, match="geen cijfers"):
        lezen.read(sjabloon.workbook(config), raad_of(config))


def test_what_is_in_the_register_goes_out_and_comes_in_the_same(session: Session, config: Config) -> None:
    merged = Gemeente(naam="Wijdemeren", tot=date(2026, 1, 1), opgegaan_in="Hilversum")
    config = with_gemeenten(config, "gooi", [merged])
    put(
        session,
        config,
        opgave("Laren", 100, amv=3),
        opgave("gooi", 1485, soort="regio", cyclus="1"),
        opgave("provincie", 16290, NOV, soort="provincie"),
        locatie("Wijdemeren", "De Plas", 20, eind=date(2040, 1, 1), soort="azc"),
        locatie("Hilversum", "De Plas", 25, NOV, telt_mee=False, begin=FEB, status="besloten"),
        locatie("Huizen", "geen", 0, telt_mee=None),
        uitruil("Laren", "Huizen", 3),
    )
    said = sjabloon.said_of(session, config, PROVINCIE, TODAY)
    assert len(said) == 7
    found = lezen.read(sjabloon.workbook(config, said), raad_of(config))
    assert found.fouten == ()
    assert list(found.regels) == said
    assert [turn.wat for turn in put(session, config, *found.regels)] == ["gelijk"] * 7
    of_gooi = sjabloon.said_of(session, config, Gebied("regio", "gooi"), TODAY)
    assert [regel for regel in said if regel not in of_gooi] == [
        opgave("provincie", 16290, NOV, soort="provincie")
    ]


@cache
def _config() -> Config:
    return load(Path(__file__).resolve().parents[2] / "config.yaml")


NAMES = [g.naam for regio in _config().regios.values() for g in regio.gemeenten]
DAYS = st.integers(0, 7000).map(lambda n: date(2005, 1, 1) + timedelta(days=n))
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40)
PLACES = st.integers(0, 100_000)


@st.composite
def regels(draw: st.DrawFn) -> Regel:
    """A line as a file or form could have made it: read once by the same rules."""
    peildatum, cyclus = draw(DAYS), draw(st.sampled_from(["1", "2024", "2026-2027"]))
    places = draw(PLACES)
    amv = draw(st.none() | st.integers(0, places))
    usual: dict[str, Any] = {"peildatum": peildatum, "bron": draw(WORDS)}
    match draw(st.sampled_from(BLADEN)):
        case "opgave":
            soort, gebied = draw(
                st.tuples(st.just("gemeente"), st.sampled_from(NAMES))
                | st.tuples(st.just("regio"), st.sampled_from(sorted(_config().regios)))
                | st.just(("provincie", "provincie"))
            )
            return OpgaveRegel(soort=soort, gebied=gebied, cyclus=cyclus, plaatsen=places, amv=amv, **usual)
        case "uitruil":
            van, naar = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True))
            return UitruilRegel(van=van, naar=naar, cyclus=cyclus, plaatsen=places, **usual)
    begin = draw(st.none() | DAYS)
    return LocatieRegel(
        gemeente=draw(st.sampled_from(NAMES)),
        naam=draw(WORDS),
        soort=draw(st.none() | WORDS),
        status=draw(st.sampled_from(STATUSES)),
        capaciteit=places,
        amv=amv,
        begin=begin,
        eind=draw(st.none() | DAYS),
        telt_mee=draw(st.none() | st.booleans()),
        **usual,
    )


@settings(max_examples=20, deadline=None)
@given(told=st.lists(regels(), max_size=6, unique_by=lambda regel: regel.sleutel))
def test_any_lines_that_may_come_in_go_out_and_come_in_the_same(told: list[Regel]) -> None:
    config, raad = _config(), raad_of(_config())
    kept: list[Regel] = []
    for blad in BLADEN:  # as a csv file, one sheet at a time; what may not be in the register is left out
        for regel in (r for r in told if r.blad == blad):
            try:
                kept += lezen.read(sjabloon.csv_of(blad, [regel], config), raad).regels
            except UserError:
                continue
    kept = list({regel.sleutel: regel for regel in kept}.values())
    for blad in BLADEN:
        own = [regel for regel in kept if regel.blad == blad]
        if own:
            assert list(lezen.read(sjabloon.csv_of(blad, own, config), raad).regels) == own
    if kept:
        kept.sort(key=lambda regel: BLADEN.index(regel.blad))
        assert list(lezen.read(sjabloon.workbook(config, kept), raad).regels) == kept
