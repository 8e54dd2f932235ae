"""An archive of the practice register cannot be taken for a real one."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2

from bot.archief import maken, nazien
from bot.archief.bereik import Bereik
from bot.config import Config
from bot.database import Database
from tests.archief.test_maken import content
from tests.archief.test_nazien import covered_up, write
from tests.time_helpers import T0


def test_an_archive_of_the_practice_register_says_so_wherever_it_says_what_it_is(
    register: Database, config: Config, whole: Bereik, tmp_path: Path
) -> None:
    target = tmp_path / "oefen.zip"
    maken.make(register, config, whole, target, T0, is_practice=True)
    files = content(target)
    assert json.loads(files["archief.json"])["oefening"] is True
    assert "OEFENING" in files["LEESMIJ.txt"].decode()
    described = {name: held.decode() for name, held in files.items() if name.endswith(".mdto.xml")}
    objects = [text for name, text in described.items() if not name.endswith(".bestand.mdto.xml")]
    assert all("<omschrijving>OEFENING: " in text for text in objects)
    (pdf,) = [held for name, held in files.items() if name.endswith("prt-2026.pdf")]
    first = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded()
    assert "gemaakt in de oefenmodus" in " ".join(first.split())
    found = nazien.check(target)
    assert found.mis == []
    assert found.over
    assert found.over.oefening


def test_practice_cannot_be_passed_off_as_real(
    register: Database, config: Config, whole: Bereik, tmp_path: Path
) -> None:
    target = tmp_path / "oefen.zip"
    maken.make(register, config, whole, target, T0, is_practice=True)
    files = content(target)
    about = json.loads(files["archief.json"]) | {"oefening": False}
    forged = covered_up(files | {"archief.json": json.dumps(about).encode()})
    found = nazien.check(write(tmp_path / "x.zip", forged))
    assert all("'omschrijving'" in line for line in found.mis)
    assert found.mis
