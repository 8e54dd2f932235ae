"""Figures and mijlpalen in an archive; and archives of the first format, which did not have them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session, col, select, update

from bot import mijlpalen, wijzigingen
from bot.archief import maken, nazien, vorm
from bot.archief.bereik import Bereik
from bot.config import Config
from bot.database import Database
from bot.models import Actie
from bot.texts import nazien as texts
from tests.archief.test_maken import content, rows
from tests.archief.test_nazien import Rows, edited, write
from tests.builders import STEMPEL, held
from tests.opgave.cijfers import FEB, NOV, locatie, opgave, put, uitruil
from tests.time_helpers import T0, TODAY, day

Make = Callable[..., Path]
AFTER = "twee weken na publicatie capaciteitsraming"


@pytest.fixture
def filled(register: Database, config: Config) -> Database:
    def write_(session: Session) -> None:
        put(
            session,
            config,
            opgave("Laren", 100, FEB),
            opgave("Laren", 120, NOV),
            opgave("gooi", 900, soort="regio"),
            opgave("provincie", 5000, soort="provincie"),
            locatie("Laren", "Eng", 40, NOV),
            uitruil("Laren", "Haarlem", 10),
        )
        mijlpalen.create(session, STEMPEL, "start van de gooise ronde", tafel="rrt-gooi")

    register.run_now(write_)
    return register


def test_figures_and_mijlpalen_are_in_it_and_follow_from_the_history(filled: Database, make: Make) -> None:
    target = make(filled)
    assert nazien.check(target).mis == []
    laren = [row for row in rows(target, "opgave") if row["gebied"] == "Laren"]
    assert [(row["plaatsen"], row["peildatum"]) for row in laren] == [
        (100, "2025-02-01"),
        (120, "2026-11-01"),
    ]
    [place] = [row for row in rows(target, "locatie") if row["naam"] == "Eng"]
    assert [r["capaciteit"] for r in rows(target, "locatiestand") if r["locatie_id"] == place["id"]] == [40]
    hanging = [row for row in rows(target, "actie") if row.get("mijlpaal_id")]
    assert hanging
    known = {row["id"] for row in rows(target, "mijlpaal")}
    assert {row["mijlpaal_id"] for row in hanging} <= known


def test_an_archive_of_a_region_has_its_own_figures(filled: Database, make: Make) -> None:
    target = make(filled, Bereik(("rrt-gooi",), TODAY))
    assert {row["gebied"] for row in rows(target, "opgave")} == {"Laren", "gooi"}
    assert [row["naam"] for row in rows(target, "locatie")] == ["Eng"]
    assert [(row["van"], row["naar"]) for row in rows(target, "uitruil")] == [("Laren", "Haarlem")]
    assert nazien.check(target).mis == []
    before = make(filled, Bereik(("rrt-gooi",), date(2026, 10, 31)), "eerder.zip")
    assert [row["plaatsen"] for row in rows(before, "opgave") if row["gebied"] == "Laren"] == [100]
    assert rows(before, "locatie") == []
    assert nazien.check(before).mis == []


def test_another_figure_is_seen_even_when_covered_up(filled: Database, make: Make, tmp_path: Path) -> None:
    def forge(found: Rows) -> None:
        found[-1]["plaatsen"] += 1

    files = edited(content(make(filled)), "opgave", forge)
    found = nazien.check(write(tmp_path / "x.zip", files)).mis
    assert [line for line in found if "'plaatsen'" in line]


@pytest.mark.parametrize("dated", ["verwacht", "gebeurd"])
def test_a_mijlpaal_without_history_has_a_name_and_no_day(
    filled: Database, make: Make, tmp_path: Path, dated: str
) -> None:
    """Release 0.1.0 made some of conditions, unnoted; a day that nobody noted is forged."""
    files = content(make(filled))

    def add(**day_: str) -> list[str]:
        def forge(found: Rows) -> None:
            new = {"id": found[-1]["id"] + 1, "verwacht": None, "gebeurd": None} | day_
            found.append(found[-1] | new)

        return nazien.check(write(tmp_path / "x.zip", edited(files, "mijlpaal", forge))).mis

    assert not [line for line in add() if "geschiedenis" in line]
    assert [line for line in add(**{dated: "2027-02-01"}) if "komt in de geschiedenis niet voor" in line]


def test_a_distance_that_an_upgrade_read_in_the_condition_is_well_and_another_is_not(
    register: Database, make: Make
) -> None:
    def older(session: Session, afstand: int) -> int:
        meeting = held(session, day(-afstand))
        about = {"tekst": "Brief", "voorwaarde": AFTER, "aangemaakt_op": STEMPEL.op}
        point = Actie(vergadering_id=meeting.id or 0, nummer=90, **about)
        wijzigingen.create(session, STEMPEL, point)
        of = update(Actie).where(col(Actie.id) == point.id)
        session.execute(of.values(afstand=afstand, afstand_eenheid="weken"))
        return point.id or 0

    register.run_now(lambda session: older(session, 2))
    assert nazien.check(make(register)).mis == []
    wrong = register.run_now(lambda session: older(session, 3))
    found = nazien.check(make(register, name="mis.zip")).mis
    assert found == [texts.not_as_history(vorm.data("actie"), wrong, "afstand")]


def of_the_first_format(
    database: Database, config: Config, target: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    with monkeypatch.context() as then:
        then.setattr(maken, "READ_BY_AREA", {})
        then.setattr(vorm, "FIELDS", {kind: vorm.columns(kind, vorm.FIRST) for kind in vorm.FIELDS})
        then.setattr(vorm, "KINDS", vorm.kinds(vorm.FIRST))
        then.setattr(vorm, "FORMAT", vorm.FIRST)
        maken.make(database, config, Bereik(tuple(config.tafels), TODAY), target, T0)
    return target


def test_an_archive_of_the_first_format_is_still_checked(
    filled: Database, config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = of_the_first_format(filled, config, tmp_path / "eerste.zip", monkeypatch)
    found = nazien.check(first)
    assert found.mis == []
    assert found.over
    assert found.over.formaat == "regietafel-archief/1"
    assert vorm.data("opgave") not in content(first)
    assert "mijlpaal_id" not in rows(first, "actie")[0]

    files = content(first)
    newer = files | {vorm.data("opgave"): b""}
    assert texts.not_ours(vorm.data("opgave")) in nazien.check(write(tmp_path / "x.zip", newer)).mis
    about = files[vorm.ABOUT].replace(b"regietafel-archief/1", b"regietafel-archief/3")
    other = nazien.check(write(tmp_path / "y.zip", files | {vorm.ABOUT: about})).mis
    assert other == [texts.other_format("regietafel-archief/3")]


def test_a_changed_point_of_the_first_format_is_seen(
    filled: Database, config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = of_the_first_format(filled, config, tmp_path / "eerste.zip", monkeypatch)
    number = filled.read_now(lambda s: s.exec(select(Actie.id).where(Actie.status == "open")).first())
    files = content(first)
    name = vorm.data("actie")
    line = next(raw for raw in files[name].splitlines() if f'"id":{number},'.encode() in raw)
    forged = files | {name: files[name].replace(line, line.replace(b'"open"', b'"vervallen"'))}
    found = nazien.check(write(tmp_path / "x.zip", forged)).mis
    assert texts.not_as_history(name, number or 0, "status") in found
