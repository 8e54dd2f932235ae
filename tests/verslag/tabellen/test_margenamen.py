"""Names of a column 'Actie' at the right of the agenda: no title of an item is what they do."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = """Notulen OR Waterkant

maandag 12 mei 2025

Aanwezig: Bea Roskam (voorzitter), Tim Eggens, Anna Tiel (notulen)

"""
PUNTEN = (
    ("1. Opening", "Bea heet iedereen welkom. Anna is tot en met punt 3 aanwezig.", ""),
    ("2. Zaal", "De zaal is klaar en wordt in juni geopend. Tim vindt de kosten nogal hoog.", "Tim en\nAnna"),
    ("3. Bus", "De bus rijdt tot september. Daarna is er alleen nog een veerdienst.", "Anna"),
    ("4. Rondvraag", "Niemand heeft iets voor de rondvraag. Bea sluit om elf uur.", ""),
)
TABEL = """Actielijst

| Wat | Wie | Voor |
| Rekening van de zaal nalopen | Tim, Anna | 1 juni |
| Rederij bellen | Anna | 3 juni |
"""
LIJST = """Actielijst

- Rekening van de zaal nalopen (Tim, Anna)
- Rederij bellen (Anna)
"""


def below(kop: str, achter: str = "") -> str:
    punten = (
        f"{titel}\n{tekst}\n" + (f"{wie}{achter}\n\n" if wie else "") + "\n" for titel, tekst, wie in PUNTEN
    )
    return f"{kop}\n\n" + "".join(punten)


def at_the_right(kop: str) -> str:
    uit = [" " * 90 + kop]
    for titel, tekst, wie in PUNTEN:
        namen = [*wie.split("\n"), ""]
        uit += [f"{titel:<90}{namen[0]}".rstrip(), f"{tekst:<90}{namen[1]}".rstrip(), ""]
    return "\n".join(uit) + "\n"


def in_cells(kop: str) -> str:
    rijen = (f"| {titel}<br>{tekst} | {wie.replace(chr(10), '<br>')} |\n" for titel, tekst, wie in PUNTEN)
    return f"| Onderwerp | {kop} |\n" + "".join(rijen) + "\n"


def points(voorstel: Voorstel) -> list[tuple[str, tuple[str, ...]]]:
    return [(punt.tekst, punt.eigenaars) for punt in voorstel.acties]


@pytest.mark.parametrize("lijst", [TABEL, LIJST])
@pytest.mark.parametrize(
    "tekst",
    [
        *(below(kop) for kop in ("Actie", "Acties", "Actie door", "Wie", "Actiehouder")),
        *(at_the_right(kop) for kop in ("Actie", "Actie door")),
        *(in_cells(kop) for kop in ("Actie", "Actie door")),
    ],
)
def test_names_beside_the_agenda_point_at_the_list_below_it(config: Config, tekst: str, lijst: str) -> None:
    voorstel = read(KOP + tekst + lijst, config)
    assert points(voorstel) == [
        ("Rekening van de zaal nalopen", ("Tim Eggens", "Anna Tiel")),
        ("Rederij bellen", ("Anna Tiel",)),
    ]
    assert [punt.titel for punt in voorstel.agendapunten] == ["Opening", "Zaal", "Bus", "Rondvraag"]


@pytest.mark.parametrize("tekst", [below("Actie"), at_the_right("Actie"), in_cells("Actie")])
def test_without_a_list_it_is_what_the_item_says_last_of_them(config: Config, tekst: str) -> None:
    assert points(read(KOP + tekst, config)) == [
        ("Tim vindt de kosten nogal hoog", ("Tim Eggens", "Anna Tiel")),
        ("Daarna is er alleen nog een veerdienst", ("Anna Tiel",)),
    ]


@pytest.mark.parametrize("achter", [", 1 juni", "\n1 juni"])
def test_the_day_behind_the_names_is_that_of_the_point(config: Config, achter: str) -> None:
    punten = read(KOP + below("Actie", achter), config).acties
    assert [punt.termijn_tekst for punt in punten] == ["1 juni", "1 juni"]


def test_below_a_title_of_acties_a_numbered_list_stays_one(config: Config) -> None:
    lijst = "Acties\n\n1. Rekening van de zaal nalopen (Tim)\n2. Rederij bellen\nAnna\n"
    assert len(read(KOP + "De zaal is klaar en wordt in juni geopend.\n\n" + lijst, config).acties) == 2
