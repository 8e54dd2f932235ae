"""An archive: what is in it, what is not, and that the same register gives the same bytes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from bot import acties, csvlijst, persoonsgegevens
from bot.actielijst import Filter, select_rows
from bot.archief import document, maken, nazien, vorm
from bot.archief.bereik import Bereik
from bot.besluiten import select_rows as decisions
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Actie, Persoon, Wijziging
from tests.archief.conftest import NASTY
from tests.builders import STEMPEL
from tests.time_helpers import T0, TODAY

Make = Callable[..., Path]
SMALL = Bereik(("rrt-gooi",), TODAY)


def content(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as found:
        return {name: found.read(name) for name in found.namelist()}


def rows(archive: Path, kind: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in content(archive)[vorm.data(kind)].splitlines()]


def test_the_same_register_and_moment_give_the_same_bytes(
    register: Database, made_once: Path, make: Make
) -> None:
    assert make(register).read_bytes() == made_once.read_bytes()


def test_every_row_of_the_register_is_in_it_once(register: Database, archive: Path) -> None:
    ids = register.read_now(lambda session: [id_ or 0 for id_ in session.exec(select(Actie.id)).all()])
    assert [row["id"] for row in rows(archive, "actie")] == sorted(ids)
    (nasty,) = [row for row in rows(archive, "actie") if row.get("tekst") == NASTY]
    assert nasty["eigenaars"] == ["Vergeetman"]
    assert nasty["status"] == "afgerond"
    replaced = [row for row in rows(archive, "besluit") if row["status"] == "vervangen"]
    assert [row["tekst"] for row in replaced] == ["Het kader wordt vastgesteld"]


def test_a_page_at_a_time_gives_the_same(
    register: Database, made_once: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.archief.gegevens.PAGE", 2)
    assert make(register).read_bytes() == made_once.read_bytes()


def test_what_was_wiped_is_there_by_its_number_only(archive: Path) -> None:
    assert [name for name, held in content(archive).items() if b"WISWOORD" in held] == []
    wiped = [row for kind in ("actie", "besluit") for row in rows(archive, kind) if row["status"] == "gewist"]
    assert [sorted(row) for row in wiped] == [
        ["id", "nummer", "referentie", "soort", "status", "vergadering_id"],
        ["id", "nummer", "referentie", "status", "vergadering_id"],
    ]


def test_checksums_can_be_checked_with_sha256sum(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as found:
        found.extractall(tmp_path / "uit")
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", vorm.MANIFEST], cwd=tmp_path / "uit", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert len(done.stdout.splitlines()) == len(content(archive)) - 1


def test_only_its_owner_can_read_it_and_nothing_else_is_left(make: Make, register: Database) -> None:
    target = make(register, SMALL)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in target.parent.iterdir() if path.name.startswith(".archief-")] == []


def test_an_archive_that_is_there_already_is_not_overwritten(make: Make, register: Database) -> None:
    kept = make(register, SMALL).read_bytes()
    with pytest.raises(UserError, match="bestaat al"):
        make(register, SMALL)
    assert make(register, SMALL, name="ander.zip").read_bytes() == kept


def test_a_disk_that_fills_up_leaves_nothing(
    make: Make, register: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(path.name for path in tmp_path.iterdir())
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="niet geschreven"):
        make(register, SMALL)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_part_has_the_whole_chain_and_no_other_text(make: Make, register: Database) -> None:
    target = make(register, Bereik(("rrt-gooi",), TODAY))
    assert {row["tafel"] for row in rows(target, "vergadering")} == {"rrt-gooi"}
    everything = b"".join(content(target).values())
    assert b"Een beter kader" not in everything
    entries = register.read_now(lambda session: session.exec(select(Wijziging)).all())
    assert len(rows(target, "wijziging")) == len(entries)
    assert nazien.check(target).mis == []
    of_2025 = Bereik(("prt", "rrt-gooi"), date(2025, 12, 31), date(2025, 1, 1), ongedateerd=False)
    year = make(register, of_2025, "jaar.zip")
    assert [row["datum"][:4] for row in rows(year, "vergadering")] == ["2025"]
    assert nazien.check(year).mis == []


def test_an_empty_period_makes_nothing(make: Make, register: Database, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="geen vergaderingen"):
        make(register, Bereik(("prt",), date(1999, 12, 31), date(1999, 1, 1), ongedateerd=False))
    assert not (tmp_path / "nieuw.zip").exists()


def test_without_the_section_in_config_no_archive_is_made(
    config: Config, whole: Bereik, register: Database, tmp_path: Path
) -> None:
    bare = config.model_copy(update={"archief": None})
    with pytest.raises(UserError, match="archiefvormer"):
        maken.make(register, bare, whole, tmp_path / "x.zip", T0)


def exports(session: Session, config: Config) -> bytes:
    """Every list that can leave as a file."""
    everything = Filter(tafels=list(config.tafels), staat="alle")
    points = select_rows(session, everything, TODAY, limit=1000)
    decided = decisions(session, list(config.tafels), limit=1000)
    return csvlijst.acties(points, config) + csvlijst.besluiten(decided, config)


@pytest.mark.parametrize("name", ["Vergeetman", "Duinhoven"])
def test_who_was_forgotten_is_in_no_export(config: Config, register: Database, make: Make, name: str) -> None:
    before = register.read_now(lambda session: exports(session, config))
    assert name.encode() in before
    assert name.encode() in b"".join(content(make(register)).values())
    assert name.encode() in register.read_now(lambda session: told_in_pdfs(session, config))

    def forget(session: Session) -> None:
        person = session.exec(select(Persoon).where(Persoon.naam == name)).one()
        persoonsgegevens.forget(session, STEMPEL, person, also_owner=True)
        point = session.exec(select(Actie)).first()
        assert point
        acties.change(session, STEMPEL, point, tekst="Later gewijzigd")

    register.run_now(forget, patience=60)
    target = make(register, name="daarna.zip")
    after = content(target) | {"csv": register.read_now(lambda session: exports(session, config))}
    pdfs = {"pdf": register.read_now(lambda session: told_in_pdfs(session, config))}
    assert [n for n, held in (after | pdfs).items() if name.lower().encode() in held.lower()] == []
    assert nazien.check(target).mis == []


def told_in_pdfs(session: Session, config: Config) -> bytes:
    """What the readable registers say; in the files themselves it is compressed."""
    years = [("prt", 2026), ("prt", 2027), ("rrt-kennemerland", 2026), ("rrt-gooi", 2025)]
    bereik = Bereik(tuple(config.tafels), TODAY)
    told = [
        document._told(session, config, config.tafels[key], year, bereik.of(key, year), T0)
        for key, year in years
    ]
    return str(told).encode()


def test_forgetting_by_terms_leaves_an_archive_that_checks(
    config: Config, register: Database, make: Make
) -> None:
    from bot import bewaartermijnen
    from bot.wijzigingen import Stempel

    later = Stempel("bot", T0 + timedelta(days=3000))
    finished = False
    while not finished:
        _, finished = register.run_now(lambda s: bewaartermijnen.apply(s, later, config), patience=60)
    target = make(register)
    assert nazien.check(target).mis == []
    assert b"Vergeetman" not in b"".join(content(target).values())
