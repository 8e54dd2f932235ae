"""Titles that a Word file only prints larger: by the letters themselves, or by a style of one's own."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.lezen import read

GEWOON, GROOT = 11, 13
BOVEN = ("Verslag werkgroep Haven", "3 maart 2026", "Aanwezig: Anna Visser, Tim Bos, Pia Mol")
PUNTEN = (
    ("Opening", "Anna opent de vergadering om acht uur."),
    ("Bomen en struiken", "De kastanje is ziek. Tim belt de gemeente voor 1 april."),
    ("Rondvraag", "Niemand heeft iets. Anna sluit om tien uur."),
)


def word(
    alineas: Sequence[tuple[str, float]],
    *,
    stijl: str | None = None,
    gewoon: float = GEWOON,
    cursief: bool = False,
) -> str:
    """The text of a file with these paragraphs, each in letters of that size; `stijl`: of the larger
    ones, where they have one; `cursief`: whether these are in italics."""
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    document = Document()
    document.styles["Normal"].font.size = Pt(gewoon)
    if stijl:
        eigen = document.styles.add_style(stijl, WD_STYLE_TYPE.PARAGRAPH)
        eigen.base_style = document.styles["Normal"]
        eigen.font.size = Pt(max(grootte for _, grootte in alineas))
    for tekst, grootte in alineas:
        alinea = document.add_paragraph(style=stijl if grootte != gewoon else None)
        run = alinea.add_run(tekst)
        if grootte != gewoon and not stijl:
            run.font.size = Pt(grootte)
        run.italic = (cursief and grootte != gewoon) or None
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


def minutes(
    groot: float,
    *,
    stijl: str | None = None,
    punten: Sequence[tuple[str, str]] = PUNTEN,
    cursief: bool = False,
) -> str:
    paren = [paar for titel, tekst in punten for paar in ((titel, groot), (tekst, float(GEWOON)))]
    return word([*((regel, GEWOON) for regel in BOVEN), *paren], stijl=stijl, cursief=cursief)


@pytest.mark.parametrize("stijl", [None, "Onderwerp"])
@pytest.mark.parametrize("groot", [12.5, GROOT, 16])
def test_short_lines_in_larger_letters_are_the_agenda(
    groot: float, stijl: str | None, config: Config
) -> None:
    gelezen = read(minutes(groot, stijl=stijl), config)
    assert [punt.titel for punt in gelezen.agendapunten] == [titel for titel, _ in PUNTEN]
    assert [(actie.tekst, actie.eigenaars) for actie in gelezen.acties] == [
        ("Tim belt de gemeente voor 1 april", ("Tim Bos",))
    ]


@pytest.mark.parametrize("groot", [GEWOON, 11.5, 9])
def test_letters_that_are_hardly_larger_say_nothing(groot: float) -> None:
    assert "**" not in minutes(groot)


@pytest.mark.parametrize("groot", [11.5, 12, 14])
def test_in_italics_they_need_to_be_no_more_than_a_bit_larger(groot: float, config: Config) -> None:
    gelezen = read(minutes(groot, cursief=True), config)
    assert [punt.titel for punt in gelezen.agendapunten] == [titel for titel, _ in PUNTEN]
    assert "**" not in minutes(9, cursief=True)
    zin = "Wie dit leest is gek. "
    assert "**" not in minutes(groot, cursief=True, punten=[(zin.strip(), "Dat stond er.")] * 3)
    assert "**" not in minutes(groot, cursief=True, punten=PUNTEN[:2])


def test_the_letters_of_the_file_are_those_of_most_of_its_text() -> None:
    alineas = [(regel, 14.0) for paar in PUNTEN for regel in paar]
    assert "**" not in word([*((regel, 14.0) for regel in BOVEN), *alineas])


@pytest.mark.parametrize(
    "titel",
    ["Tim belt de gemeente.", "Besluit:", "Beste Anna,", "Een regel die zo lang is als alleen tekst is " * 3],
)
def test_a_sentence_in_larger_letters_is_no_title(titel: str) -> None:
    lang = "De kade is oud en wordt in de zomer hersteld, als er genoeg geld voor is. " * 9
    assert "**" not in minutes(GROOT, punten=[(titel, lang)] * 3)


def test_what_the_minutes_are_called_has_a_size_of_its_own() -> None:
    titel, *rest = BOVEN
    tekst = word([(titel, 20.0), *((regel, GEWOON) for regel in rest), (PUNTEN[0][1], GEWOON)])
    assert tekst.startswith(f"{titel}\n")


def test_where_much_is_large_that_says_nothing() -> None:
    assert "**" not in minutes(GROOT, punten=[("Kom naar het feest in het dorpshuis", "Om acht uur.")] * 3)
