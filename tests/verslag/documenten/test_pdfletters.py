"""What stands out in bold on a line of a PDF: whose a task is, or a label that begins anew."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.lezen import read
from tests.verslag.documenten.test_ongelinieerd import pdf_of

TEKST = "De leden praten over het plan en over wat er in de zomer moet gebeuren. " * 4
KOP = "Verslag werkgroep Haven\n\n3 maart 2027\n\nAanwezig: Nora Visser, Teun de Boer\n\n"


def lines(source: str) -> list[str]:
    regels = pdf.read(pdf_of(f"{TEKST}\n\n{source}\n\n{TEKST}")).splitlines()
    return [regel for regel in regels if regel and not any(deel in regel for deel in ("leden", "zomer"))]


@pytest.mark.parametrize(
    ("source", "regels"),
    [
        ("- Folder drukken *Nora*", ["• Folder drukken **Nora**"]),
        ("- *Nora* drukt de folder", ["• **Nora** drukt de folder"]),
        ("- Zaal huren *Nora en Teun*", ["• Zaal huren **Nora en Teun**"]),
        ("Datum: 3 mei *Tijd:* 10 uur", ["Datum: 3 mei Tijd: 10 uur"]),
        ("*Datum:* 3 mei *Tijd:* 10 uur", ["Datum: 3 mei ", "Tijd: 10 uur"]),
        ("De kade is stuk. *Actie:* Nora belt.", ["De kade is stuk. ", "Actie: Nora belt."]),
        ("*Nora* vertelt over de kade.", ["Nora vertelt over de kade."]),
        ("*Actie:* Nora belt de gemeente.", ["Actie: Nora belt de gemeente."]),
        ("- Dit is *heel belangrijk* voor Nora", ["• Dit is heel belangrijk voor Nora"]),
        ("Nora belt de gemeente.", ["Nora belt de gemeente."]),
    ],
)
def test_a_bold_name_is_marked_and_a_bold_label_begins_a_line(source: str, regels: list[str]) -> None:
    assert [regel.strip() for regel in lines(source)] == [regel.strip() for regel in regels]


def test_a_name_in_bold_behind_a_task_has_it_and_one_that_speaks_has_nothing(config: Config) -> None:
    source = f"""{KOP}*Actiepunten*

- Folder over de kade drukken (liefst in kleur) *Nora*
- Zaal huren *Teun*

*Kade*

{TEKST} De kade is stuk. *Actie:* Teun belt de gemeente.

*Nora* legt het nieuwe plan voor. {TEKST}
"""
    voorstel = read(pdf.read(pdf_of(source)), config)
    assert [(actie.tekst.split()[0], actie.eigenaars) for actie in voorstel.acties] == [
        ("Folder", ("Nora Visser",)),
        ("Zaal", ("Teun de Boer",)),
        ("Teun", ("Teun de Boer",)),
    ]
