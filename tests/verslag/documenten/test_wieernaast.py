"""Minutes as one table of Word, with who and when beside the text and its tasks in bold or as infinitives."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.lezen import read

Rij = tuple[str, Sequence[str], Sequence[str], Sequence[str]]  # '**…**' is in bold
KOPPEN = ("Nr.", "Bespreking", "Wie", "Wanneer")
OPENT = ("1", "Opening")
AANWEZIG = "Aanwezig: Anna Visser (vz), Tim Bos, Pia Mol"


def minutes(*rijen: Rij | tuple[str, str], koppen: Sequence[str] = KOPPEN) -> str:
    """The text of a file with one table of these rows; one of two cells is as wide as the table."""
    from docx import Document

    document = Document()
    document.add_paragraph("Notulen werkgroep Haven")
    document.add_paragraph("3 februari 2026")
    document.add_paragraph(AANWEZIG)
    tabel = document.add_table(rows=1, cols=len(koppen))
    for cel, kop in zip(tabel.rows[0].cells, koppen, strict=True):
        cel.text = kop
    for rij in rijen:
        cellen = tabel.add_row().cells
        if len(rij) == 2:
            cellen[0].text = rij[0]
            cellen[1].merge(cellen[-1]).text = rij[1]
            continue
        for cel, alineas in zip(cellen, ([rij[0]], *rij[1:]), strict=True):
            for plek, alinea in enumerate(alineas):
                regel = cel.paragraphs[0] if plek == 0 else cel.add_paragraph()
                regel.add_run(alinea.strip("*")).bold = alinea.startswith("**")
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


VERTELD = ("De kade is oud.", "Het hek ook. Tim vindt dat jammer.")


@pytest.mark.parametrize(
    "koppen",
    [KOPPEN, ("", "Besproken", "Door", "Termijn"), ("Nr", "Verslag", "Wie", "Deadline")],
)
@pytest.mark.parametrize("vet", ["**", ""])
def test_each_task_is_of_who_stands_beside_it(config: Config, vet: str, koppen: Sequence[str]) -> None:
    taken = [f"{vet}Offerte voor het hek opvragen{vet}", f"{vet}Brief aan de gemeente schrijven{vet}"]
    tekst = minutes(
        OPENT,
        ("", ["Anna opent. Er is niets."], [], []),
        ("2", "Kade en hek"),
        ("2a", [*VERTELD, *taken], ["Tim", "Anna / Pia"], ["z.s.m.", "20-2"]),
        ("3", "Rondvraag"),
        ("", ["Besluit: het hek blijft dicht."], [], []),
        koppen=koppen,
    )

    voorstel = read(tekst, config)

    assert [punt.titel for punt in voorstel.agendapunten] == ["Opening", "Kade en hek", "Rondvraag"]
    assert [(een.tekst, een.eigenaars, str(een.termijn)) for een in voorstel.acties] == [
        ("Offerte voor het hek opvragen", ("Tim Bos",), "None"),
        ("Brief aan de gemeente schrijven", ("Anna Visser", "Pia Mol"), "2026-02-20"),
    ]
    assert [een.tekst for een in voorstel.besluiten] == ["het hek blijft dicht"]


def test_without_days_beside_it_a_task_has_none(config: Config) -> None:
    tekst = minutes(OPENT, ("", [*VERTELD, "**Nieuw hek**"], ["Tim"], []))
    (actie,) = read(tekst, config).acties
    assert (actie.tekst, actie.eigenaars, actie.termijn) == ("Nieuw hek", ("Tim Bos",), None)


@pytest.mark.parametrize(
    ("alineas", "wie", "koppen"),
    [
        (VERTELD, ["Tim"], KOPPEN),  # told, and no task
        (["**Hek dicht**", "Dat is zo."], ["Tim"], KOPPEN),  # what is bold stands above it
        ([*VERTELD, "**Nieuw hek**"], ["Tim", "Pia"], KOPPEN),  # two names
        ([*VERTELD, "**Nieuw hek**"], ["Tim"], ("Nr.", "Soort", "Merk", "Kleur")),
    ],
)
def test_what_is_beside_no_task_makes_no_row(
    alineas: Sequence[str], wie: Sequence[str], koppen: Sequence[str]
) -> None:
    assert "| Actie |" not in minutes(OPENT, ("", alineas, wie, ["20-2"]), koppen=koppen)
