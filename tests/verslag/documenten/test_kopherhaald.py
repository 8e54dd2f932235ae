"""Minutes as one table of Word, of which a row as wide as it is a title or what was told."""

from __future__ import annotations

import io
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.lezen import read

KOP = ("Onderwerp / afspraak", "Wie", "Wanneer")
VERTELD = "De kade is oud en het hek ook. Tim vindt dat al jaren jammer."
TAAK = ("→ Offerte voor het hek opvragen", "Tim Bos", "20 februari")


def minutes(*rijen: tuple[str, ...]) -> str:
    """The text of a file with one table of these rows; one of one cell is as wide as the table."""
    from docx import Document

    document = Document()
    document.add_paragraph("Notulen werkgroep Haven, 3 februari 2026")
    document.add_paragraph("Aanwezig: Anna Visser, Tim Bos, Pia Mol")
    tabel = document.add_table(rows=0, cols=len(KOP))
    for rij in (KOP, *rijen):
        cellen = tabel.add_row().cells
        for cel, tekst in zip(cellen if len(rij) > 1 else [cellen[0].merge(cellen[-1])], rij, strict=True):
            cel.text = tekst
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


@pytest.mark.parametrize(
    "eerst", [[("1. Opening",), ("Anna opent de vergadering en heet iedereen welkom.",)], []]
)
def test_only_the_rows_with_who_are_tasks(config: Config, eerst: list[tuple[str, ...]]) -> None:
    besluit = f"{VERTELD}\nBesluit: het hek wordt groen geschilderd."
    rijen = [
        *eerst,
        ("2. Kade",),
        (besluit,),
        TAAK,
        ("Steiger meten", "Pia", ""),
        ("3. Rondvraag",),
        (VERTELD,),
    ]
    gelezen = read(minutes(*rijen), config)
    punten = [(list(each.eigenaars), each.termijn) for each in gelezen.acties]
    assert punten == [(["Tim Bos"], date(2026, 2, 20)), (["Pia Mol"], None)]
    assert [each.tekst for each in gelezen.besluiten] == ["het hek wordt groen geschilderd"]
    assert [each.titel for each in gelezen.agendapunten][-2:] == ["Kade", "Rondvraag"]


@pytest.mark.parametrize("rij", [("Kade en haven",), ("Steiger", "Pia")])
def test_a_table_with_groups_of_tasks_alone_stays_one(config: Config, rij: tuple[str, ...]) -> None:
    rijen = [(*each, "") if len(each) > 1 else each for each in (rij, ("Hek verven", "Tim"))]
    assert minutes(*rijen).count("afspraak") == 1
