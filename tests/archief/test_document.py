"""The readable register: that it says what it should, is accessible, and takes any text."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from sqlmodel import Session

from bot.archief import document, vorm
from bot.archief.bereik import Bereik
from bot.config import Config
from bot.database import Database
from tests.archief.conftest import NASTY
from tests.archief.test_maken import content
from tests.builders import actie, held
from tests.conformance import faults
from tests.time_helpers import T0, TODAY


def test_it_says_of_itself_that_it_is_pdf_a_and_accessible(archive: Path) -> None:
    pdfs = [held for name, held in content(archive).items() if name.endswith(".pdf")]
    assert len(pdfs) == 4
    for pdf in pdfs:
        assert pdf.startswith(b"%PDF-1.7")
        metadata = pdf[pdf.index(b"<x:xmpmeta") : pdf.index(b"</x:xmpmeta>")].decode()
        assert re.findall(r"<pdf(?:aid|uaid):(?:part|conformance)>(\w)<", metadata) == ["2", "A", "1"]
        assert "<rdf:li>nl" in metadata
        assert faults(pdf) == []


def test_the_texts_of_the_register_are_told_as_data(config: Config, register: Database) -> None:
    """What typst is given holds every text as it stands; the template never reads it as markup."""
    of_year = Bereik(("prt",), TODAY).of("prt", 2027)

    def told(session: Session) -> str:
        return str(document._told(session, config, config.tafels["prt"], 2027, of_year, T0))

    shown = register.read_now(told)
    assert repr(NASTY)[1:-1] in shown
    assert "Gesprek is gepland" in shown
    assert "U0" not in shown


@pytest.mark.parametrize(
    "text",
    [
        "gewoon",
        '\'); #panic("x") $ \\ ` @ <a> [b] *c* _d_ // e',
        "漢字 😀 עברית العربية ก",
        "\x01\x1f\x7f\u200b\u202e\ufeff\ufffe\U0010ffff",
        "é e\u0301 ß ĳ € – ’ ½",
        "woord" * 5000,
        "regel\n" * 500,
        " ",
    ],
)
@pytest.mark.share(3)
def test_any_text_makes_a_pdf(config: Config, session: Session, text: str) -> None:
    actie(session, held(session, TODAY), text)
    session.flush()
    bereik = Bereik(("prt",), TODAY)
    pdf = document.render(session, config, config.tafels["prt"], 2027, bereik, T0)
    assert pdf.startswith(b"%PDF-1.7")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert faults(pdf) == []


@pytest.mark.parametrize("length", [1000, 20_000])
def test_a_long_point_is_whole_in_the_pdf(config: Config, session: Session, length: int) -> None:
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        pytest.skip("no poppler on this machine")
    actie(session, held(session, TODAY), " ".join(f"w{number}" for number in range(length // 5)))
    session.flush()
    pdf = document.render(session, config, config.tafels["prt"], 2027, Bereik(("prt",), TODAY), T0)
    shown = subprocess.run([pdftotext, "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    assert {f"w{number}" for number in range(length // 5)} <= set(shown.split())


def test_a_tafel_without_anything_noted_has_a_register_too(config: Config, session: Session) -> None:
    held(session, TODAY)
    session.flush()
    made = document.render(session, config, config.tafels["prt"], 2027, Bereik(("prt",), TODAY), T0)
    assert made == document.render(session, config, config.tafels["prt"], 2027, Bereik(("prt",), TODAY), T0)


def test_the_template_goes_along_wherever_the_code_goes() -> None:
    assert document.TEMPLATE.is_file()
    assert document.TEMPLATE.parent == Path(vorm.__file__).parent
