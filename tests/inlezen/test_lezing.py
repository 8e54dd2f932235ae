"""What is put before somebody of minutes: what was read, as the register can use it."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document

from bot.config import Config
from bot.inlezen import lezing
from bot.texts import verslag as texts
from bot.verslag.documenten import docx as docx_in
from bot.verslag.documenten import opmerkingen
from tests.proposing import VOORBEELD


def test_a_point_of_the_chair_is_put_before_somebody_as_of_who_chaired(config: Config) -> None:
    owners = {
        owner
        for actie in lezing.read(VOORBEELD.decode(), VOORBEELD, config).acties
        for owner in actie.eigenaars
    }
    assert "voorzitter" not in owners
    assert "Zonneveld" in owners


def with_comments(*said: str) -> bytes:
    document = Document()
    for line in VOORBEELD.decode().splitlines():
        document.add_paragraph(line)
    runs = next(each.runs for each in document.paragraphs if each.runs)
    for text in said:
        document.add_comment(runs, text=text, author="De voorzitter")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def told(data: bytes, config: Config) -> list[str]:
    read = lezing.read(docx_in.read(data), data, config)
    return [each.tekst for each in read.waarschuwingen if each.soort == texts.OPMERKINGEN]


def test_what_stands_in_the_margin_of_a_word_file_is_told_and_not_taken_over(config: Config) -> None:
    data = with_comments("Graag naar 1 december\nof eerder", "Klopt dit?")
    assert told(data, config) == [texts.opmerkingen(["Graag naar 1 december of eerder", "Klopt dit?"])]
    assert told(with_comments(), config) == []
    assert told(with_comments("BSN 123456782"), config) == [texts.opmerkingen(["BSN [nummer weggelaten]"])]


def test_many_comments_are_counted_and_the_first_told() -> None:
    said = texts.opmerkingen([f"Opmerking {n} {'x' * 200}" for n in range(9)])
    assert "9 opmerkingen" in said
    assert said.endswith(" en nog 6")
    assert len(said) < 600


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<w:comments",
        b'<!DOCTYPE x [<!ENTITY a "b">]><comments><comment><p><t>&a;</t></p></comment></comments>',
        b"<comments><comment><p/></comment></comments>",
        b"<comments><note><p><t>x</t></p></note></comments>",
    ],
)
def test_a_margin_that_cannot_be_read_says_nothing(xml: bytes) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as parts:
        parts.writestr("word/comments.xml", xml)
    assert opmerkingen.comments(made.getvalue()) == ()
    assert opmerkingen.comments(made.getvalue()[:-20]) == ()
    assert opmerkingen.comments(b"tekst") == ()
