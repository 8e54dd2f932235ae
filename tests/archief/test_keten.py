"""Every field of every row is held to the history, and the metadata to the rows: what differs is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from bot import bewaartermijnen, persoonsgegevens
from bot.archief import nazien, vorm
from bot.config import Config
from bot.database import Database
from bot.models import Persoon
from tests.archief.test_maken import content
from tests.archief.test_nazien import covered_up, edited, write
from tests.builders import STEMPEL
from tests.share import LONG

Row = dict[str, Any]
OTHER: dict[str, Any] = {
    "tafel": "rrt-nhn",
    "referentie": "PRT-1999-01-01",
    "datum": "1999-01-01",
    "begin": "01:00:00",
    "eind": "02:00:00",
    "status": "vervallen",
    "gestart_op": "1999-01-01T10:00:00+00:00",
    "vorige": "1999-01-01",
    "gesloten_op": "1999-01-01T10:00:00+00:00",
    "aangemaakt_op": "1999-01-01T10:00:00+00:00",
    "op": "1999-01-01T10:00:00+00:00",
    "termijn": "1999-01-01",
    "eigenaars": ["Iemand Anders"],
    "procedureel": True,
    "gelakt": True,
    "uitgesteld": 7,
    "regels": "1–2",
    "vergadering_id": 1,
    "volgorde": 99,
    "nummer": 99,
    "actie_id": 1,
    "agendapunt_id": 1,
    "ouder_id": 1,
    "vervangen_door_id": 1,
}
FIELDS = [
    (kind, name)
    for kind in vorm.FIELDS
    for name in (*vorm.FIELDS[kind], *vorm.TOLD.get(kind, ()))
    if name not in ("id", "vergadering_id", "actie_id")
    and (kind not in nazien.SEALED or name in vorm.FIELDS[kind])  # the others: test_nazien.py
]


# In the suite all fields of a kind are forged at once; with LONG each alone too.
FORGED = [
    *(
        (kind, tuple(name for of, name in FIELDS if of == kind))
        for kind in dict.fromkeys(k for k, _ in FIELDS)
    ),
    *((kind, (name,)) for kind, name in FIELDS if LONG),
]


@pytest.mark.parametrize(("kind", "names"), FORGED)
def test_another_value_is_named_in_whatever_field_even_when_covered_up(
    archive: Path, tmp_path: Path, kind: str, names: tuple[str, ...]
) -> None:
    changed: list[str] = []

    def forge(rows: list[Row]) -> None:
        shown = [row for row in rows if row.get("status") != vorm.WIPED]
        chosen = {name: ([row for row in shown if row.get(name)] or shown)[-1] for name in names}
        for name, row in chosen.items():
            other = OTHER.get(name, "Iets heel anders")
            was = row.get(name)
            row[name] = "99" if kind == "agendapunt" and name == "nummer" else other
            if row[name] is True and was:
                row[name] = False
            changed.append(f"{vorm.data(kind)}, id {row['id']}: '{name}'")

    found = nazien.check(write(tmp_path / "x.zip", edited(content(archive), kind, forge)))
    assert [told for told in changed if not any(line.startswith(told) for line in found.mis)] == []


def attendance(rows: list[Row], field: str, value: object) -> None:
    next(row for row in rows if row["naam"])[field] = value


def test_one_who_was_there_becomes_another(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    names = [json.loads(line)["naam"] for line in files[vorm.data("aanwezigheid")].splitlines()]
    forged = edited(files, "aanwezigheid", lambda rows: attendance(rows, "naam", names[-1]))
    (said,) = nazien.check(write(tmp_path / "x.zip", forged)).mis
    assert "'naam' is anders dan in de geschiedenis" in said


def test_the_name_of_a_person_cannot_be_changed_with_their_history(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    name = json.loads(files[vorm.data("aanwezigheid")].splitlines()[0])["naam"]
    forged = {
        n: held.replace(f'"{name}"'.encode(), b'"Anders"') for n, held in files.items() if n.endswith("jsonl")
    }
    found = nazien.check(write(tmp_path / "x.zip", covered_up(files | forged)))
    assert any("de waarden zijn veranderd" in line for line in found.mis)


def without_names(rows: list[Row]) -> None:
    for row in rows:
        if row["soort"] in vorm.NAMED:
            row.pop("waarden", None)


def checksum_for_text(rows: list[Row]) -> None:
    row = next(row for row in rows if row["soort"] == "besluit" and row.get("waarden"))
    row["waarden"] = [{"veld": value["veld"], "som": "0" * 64} for value in row["waarden"]]


@pytest.mark.parametrize("forge", [without_names, checksum_for_text])
def test_the_history_cannot_keep_silent_about_what_it_knows(
    archive: Path, tmp_path: Path, forge: Callable[[list[Row]], None]
) -> None:
    assert nazien.check(write(tmp_path / "x.zip", edited(content(archive), "wijziging", forge))).mis


def test_a_row_that_the_history_does_not_know_is_named(archive: Path, tmp_path: Path) -> None:
    def more(rows: list[Row]) -> None:
        rows.append(rows[-1] | {"id": rows[-1]["id"] + 1, "volgorde": 99})

    found = nazien.check(write(tmp_path / "x.zip", edited(content(archive), "agendapunt", more)))
    assert any(line.endswith("deze rij komt in de geschiedenis niet voor.") for line in found.mis), found.mis


def test_of_the_history_only_the_names_of_people_go_along(archive: Path) -> None:
    rows = map(json.loads, content(archive)[vorm.data("wijziging")].splitlines())
    told = [value for row in rows if row["soort"] == "persoon" for value in row.get("waarden", ())]
    assert {value["veld"] for value in told if "na" in value} == {"naam"}
    assert {value["veld"] for value in told if "som" in value} >= {"slack_id"}
    assert b"U0VERGEET1" not in content(archive)[vorm.data("wijziging")]


def test_an_archive_after_forgetting_and_after_the_terms_is_well(
    register: Database, config: Config, make: Callable[..., Path]
) -> None:
    def forget(session: Session) -> None:
        for name in ("Vergeetman", "Duinhoven"):
            person = persoonsgegevens.find(session, name)
            assert isinstance(person, Persoon)
            persoonsgegevens.forget(session, STEMPEL, person, also_owner=True)

    register.run_now(forget, patience=60)
    assert nazien.check(make(register)).mis == []
    every = config.model_copy(update={"bewaren": config.bewaren})
    later = STEMPEL.__class__("bot", STEMPEL.op.replace(year=STEMPEL.op.year + 30))
    register.run_now(lambda session: bewaartermijnen.apply(session, later, every, limit=100_000), patience=60)
    assert nazien.check(make(register, name="later.zip")).mis == []


METADATA = [
    ("dekkingInTijdBegindatum>", "dekkingInTijd"),
    ("eventTijd>", "eventTijd"),
    ("checksumDatum>", "checksumDatum"),
    ("<naam>", "naam"),
    ("<begripLabel>Archiefstu", "aggregatieniveau"),
    ("<begripLabel>Blijvend", "waardering"),
    ("<beperkingGebruikNadereBeschrijving>", "beperkingGebruik"),
]


@pytest.mark.parametrize(("after", "element"), METADATA)
def test_metadata_that_differs_from_the_rows_is_named_with_the_element(
    archive: Path, tmp_path: Path, after: str, element: str
) -> None:
    files = content(archive)
    name = next(
        n
        for n in sorted(files)
        if n.startswith("register-prt") and n.endswith(".xml") and after.encode() in files[n]
    )
    at = files[name].index(after.encode()) + len(after)
    held = bytearray(files[name])
    held[at] = ord("9") if held[at : at + 1].isdigit() else ord("Z")
    found = nazien.check(write(tmp_path / "x.zip", covered_up(files | {name: bytes(held)})))
    assert any(line.startswith(f"{name}: '{element}'") for line in found.mis), found.mis


def test_documents_and_tables_are_held_to_the_rows(archive: Path, tmp_path: Path) -> None:
    files = content(archive)
    about = json.loads(files[vorm.ABOUT])
    del about["tafels"]["prt"]
    found = nazien.check(
        write(tmp_path / "x.zip", covered_up(files | {vorm.ABOUT: json.dumps(about).encode()}))
    )
    assert found.mis == ["gegevens/vergaderingen.jsonl: archief.json noemt de tafel 'prt' niet."]
