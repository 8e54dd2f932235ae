"""A draft comes back as a PDF: it says when it was made, where the register made it."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import acties, verschillen
from bot.config import Config
from bot.models import Actie, Vergadering
from bot.texts.uitvoer import PDF_OF_ANOTHER
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.documenten import herkomst
from bot.verslag.documenten import pdf as pdf_in
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from bot.wijzigingen import Stempel
from tests.time_helpers import T0, TODAY, T
from tests.verschillen.conftest import told


@pytest.fixture
def as_pdf(session: Session, config: Config, meeting: Vergadering) -> bytes:
    (file,) = maken.make("concept", ["pdf"], verzamelen.gather(session, meeting, TODAY), Gemaakt(config, T0))
    return file.inhoud


def read_back(data: bytes, config: Config) -> Voorstel:
    return herkomst.stamped(read(pdf_in.read(data), config), data)


def test_what_changed_in_the_register_since_it_was_made_is_not_changed_back(
    session: Session, config: Config, meeting: Vergadering, as_pdf: bytes
) -> None:
    point = session.exec(select(Actie).where(Actie.nummer == 1)).one()
    acties.change(session, Stempel("U0TEST0001", T(60)), point, tekst="Een mail aan de raad")
    found = read_back(as_pdf, config)
    assert found.vergadering.gemaakt == T0
    assert told(verschillen.hold(session, config, meeting, found)) == []


@pytest.mark.parametrize(
    ("by", "instead"),
    [(b"<xmp:CreatorTool>Typst", b"<xmp:CreatorTool>Write"), (b"<xmp:CreateDate>", b"<xmp:CreateDoto>")],
)
def test_what_another_program_says_of_it_is_no_moment_of_the_draft(
    config: Config, as_pdf: bytes, by: bytes, instead: bytes
) -> None:
    assert by in as_pdf
    assert read_back(as_pdf.replace(by, instead), config).vergadering.gemaakt is None


def test_a_pdf_that_another_program_made_of_the_draft_is_told(config: Config, as_pdf: bytes) -> None:
    printed = as_pdf.replace(b"<xmp:CreatorTool>Typst", b"<xmp:CreatorTool>Write")
    assert PDF_OF_ANOTHER in [each.tekst for each in read_back(printed, config).waarschuwingen]
    assert PDF_OF_ANOTHER not in [each.tekst for each in read_back(as_pdf, config).waarschuwingen]
