"""The public, indicative figures of the first cycle: entered with their sources, they come to what those
say of each region. Without ../shared there is nothing to compare with."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from bot.config import Config
from bot.gebieden import Gebieden
from bot.opgave import PROVINCIE, Gebied, lezen, stand_of
from bot.opgave.cellen import Raad
from bot.opgave.stand import OPGAVE, RESTOPGAVE
from tests.opgave.boeken import book
from tests.opgave.cijfers import put
from tests.time_helpers import TODAY

FIGURES = Path(__file__).resolve().parents[3] / "shared" / "data" / "regios.json"
PUBLISHED = date(2024, 2, 1)  # Stcrt. 2024, 3320
pytestmark = pytest.mark.skipif(not FIGURES.exists(), reason="the figures are not beside this checkout")


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FIGURES.read_text())
    return found


@pytest.fixture
def entered(session: Session, config: Config, told: dict[str, Any]) -> Session:
    """All of them, as one workbook."""
    rows: list[tuple[Any, ...]] = []

    def add(name: str, of: dict[str, Any]) -> None:
        if of["opgave_2024"] is not None:
            rows.append((name, "2024", of["opgave_2024"], of.get("amv_2024"), PUBLISHED, of["source"]))

    add("provincie", told["province"])
    for region in told["regions"]:
        add(f"regio {region['name']}", region)
        for gemeente in region["municipalities"]:
            add(gemeente["name"], gemeente)
    gelezen = lezen.read(book(opgave=rows), Raad(config, Gebieden(config), TODAY))
    assert gelezen.fouten == ()
    put(session, config, *gelezen.regels)
    return session


def test_every_region_comes_to_what_its_source_says(
    entered: Session, config: Config, told: dict[str, Any]
) -> None:
    keys = {regio.naam: key for key, regio in config.regios.items()}
    for region in told["regions"]:
        stand = stand_of(entered, config, Gebied("regio", keys[region["name"]]), TODAY)
        known = {g["name"]: g for g in region["municipalities"] if g["opgave_2024"] is not None}
        total = stand.total(OPGAVE)
        if region["opgave_2024"] is None:
            assert total.plaatsen == sum(g["opgave_2024"] for g in known.values())
            assert (total.van, total.op) == (len(known), len(region["municipalities"]))
            assert {h.bron for h in total.herkomst} == {g["source"] for g in known.values()}
        else:
            assert (total.plaatsen, total.van) == (region["opgave_2024"], total.op)
            assert {h.bron for h in total.herkomst} == {region["source"]}
        assert stand.contradicts is None
        missing = {g["name"] for g in region["municipalities"]} - known.keys()
        assert set(stand.missing(OPGAVE)) == missing, "what no source tells stays missing"
        assert stand.total(RESTOPGAVE).van == 0, "nothing is known of places, and so nothing of what is left"


def test_the_province_comes_to_what_its_source_says(
    entered: Session, config: Config, told: dict[str, Any]
) -> None:
    stand = stand_of(entered, config, PROVINCIE, TODAY)
    total = stand.total(OPGAVE)
    assert (total.plaatsen, total.van, total.op) == (told["province"]["opgave_2024"], 44, 44)
    assert {h.bron for h in total.herkomst} == {told["province"]["source"]}
    regions = sum(part.total(OPGAVE).plaatsen for part in stand.delen)
    assert regions <= total.plaatsen, "two regions are known in part"
    assert stand.amv(OPGAVE).plaatsen == sum(
        g["amv_2024"] or 0 for region in told["regions"] for g in region["municipalities"]
    )
