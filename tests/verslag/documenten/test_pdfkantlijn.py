"""A column 'Actie' without rules beside the text of a PDF, as a table of Word without lines prints it."""

from __future__ import annotations

from functools import cache

import pytest
import typst

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.lezen import read

KOP = """Verslag Dorpsraad Oever, 4 maart 2026

Aanwezig: mw. S. Mulder (voorzitter), dhr. B. Hoek, Wil de Roo, Ineke Prins
"""
RIJEN = (
    ("Opening", "De voorzitter opent en heet iedereen welkom. Er is geen nieuws van de gemeente.", ""),
    (
        "Speeltuin",
        "De schommel is al weken stuk en niemand weet wie hem maken moet. De kinderen spelen nu op straat "
        "en dat vindt niemand fijn.",
        "Dhr. Hoek: schommel laten nakijken door de gemeente",
    ),
    (
        "Verkeer",
        "Er wordt te hard gereden in de Kerkstraat. De politie heeft een keer gemeten en schrok ervan.",
        r"Wil de Roo en mw. Mulder: brief aan de wethouder vóór 1 april \ Ineke: politie bellen",
    ),
    ("Feest", "Het zomerfeest is op 20 juni.", "Mw. Mulder vraagt een offerte voor de tent"),
    ("Sluiting", "De voorzitter sluit de vergadering om tien uur.", ""),
)
PUNTEN = [
    ("schommel laten nakijken door de gemeente", ("B. Hoek",), None),
    ("brief aan de wethouder vóór 1 april", ("Wil de Roo", "S. Mulder"), "vóór 1 april"),
    ("politie bellen", ("Ineke Prins",), None),
    ("Mw. Mulder vraagt een offerte voor de tent", ("S. Mulder",), None),
]


@cache
def minutes(
    *, kop: str = "[], [*Actie*]", breed: str = "1fr, 4cm", hoog: int = 24, cel: str = "", erna: str = ""
) -> str:
    """The text of a PDF in which these items have a column beside them. `cel`: how that is set."""
    cellen = ", ".join(
        f"[{plek}#h(0pt). {titel} \\ {tekst}], [{cel}{actie}]"
        for plek, (titel, tekst, actie) in enumerate(RIJEN, start=1)
    )
    tabel = f"#table(columns: ({breed}), stroke: none, {kop}, {cellen})"
    bron = (
        f'#set page(width: 16cm, height: {hoog}cm)\n#set text(size: 10pt, lang: "nl")\n{KOP}\n{tabel}\n{erna}'
    )
    return pdf.read(bytes(typst.compile(bron.encode(), format="pdf")))


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(punt.tekst, punt.eigenaars, punt.termijn_tekst) for punt in read(tekst, config).acties]


@pytest.mark.parametrize(
    "kop",
    [
        "[], [*Actie*]",
        "[], [#align(center)[Acties]]",
        "[Besproken], [Actie]",
        "[Bespreekpunt], [Actiepunten]",
        "[Agendapunt], [Actie door]",
        "[], [Wie]",
        "table.header([], [Actie])",
    ],
)
def test_what_stands_beside_the_text_is_to_be_done_and_the_text_is_not(config: Config, kop: str) -> None:
    tekst = minutes(kop=kop)
    assert points(config, tekst) == PUNTEN
    assert [punt.titel for punt in read(tekst, config).agendapunten] == [titel for titel, *_ in RIJEN]


@pytest.mark.parametrize("breed", ["1fr, 3cm", "8cm, 1fr"])
@pytest.mark.parametrize(
    "cel", ["", "#set text(size: 8pt);", "#set text(size: 11pt);", "#set text(hyphenate: true);"]
)
def test_the_lines_of_a_cell_stand_at_any_height_and_break_anywhere(
    config: Config, breed: str, cel: str
) -> None:
    assert points(config, minutes(breed=breed, cel=cel)) == PUNTEN


@pytest.mark.parametrize("hoog", [7, 8, 9, 10])
@pytest.mark.parametrize("kop", ["[], [Actie]", "table.header([], [Actie])"])
def test_the_column_goes_on_over_the_page(config: Config, hoog: int, kop: str) -> None:
    assert points(config, minutes(hoog=hoog, kop=kop)) == PUNTEN


def test_the_text_below_the_column_is_read_as_it_stands(config: Config) -> None:
    erna = "De volgende keer komt de wethouder langs. Wie hem iets wil vragen, kan dat vooraf laten weten."
    tekst = minutes(erna=f"{erna}\n\nActie Ineke: zaal huren")
    assert points(config, tekst) == [("zaal huren", ("Ineke Prins",), None), *PUNTEN]
    assert erna in " ".join(tekst.split())


@pytest.mark.parametrize(
    "acties", ["- Ineke: zaal huren\n- Wil: kas opmaken", "Geen nieuws.\n\nNiets te melden."]
)
def test_a_list_or_news_at_the_right_of_the_page_is_no_such_column(config: Config, acties: str) -> None:
    nieuws = "Het dorp kreeg een nieuwe brug. De buren keken toe hoe hij werd gelegd, en het ging goed. " * 2
    bron = f"{KOP}\n#grid(columns: (1fr, 4cm), gutter: 5mm, [{nieuws}], [*Acties*\n\n{acties}])"
    tekst = pdf.read(bytes(typst.compile(bron.encode(), format="pdf")))
    verwacht = [("zaal huren", ("Ineke Prins",), None), ("kas opmaken", ("Wil de Roo",), None)]
    assert points(config, tekst) == (verwacht if acties.startswith("-") else [])
    assert not any("   " in regel.strip() for regel in tekst.splitlines())


MET_ETIKET = (
    ("= 1. Opening", ""),
    ("De voorzitter opent.", ""),
    ("= 2. Speeltuin", ""),
    ("De schommel is al weken stuk en niemand weet wie hem maken moet, zegt de voorzitter.", ""),
    (
        "Wil vraagt de gemeente om een monteur die ook de andere toestellen nakijkt. Ineke vindt dat laat.",
        "Wil, 1 april",
    ),
    ("Ineke maakt een bord met de regels van de speeltuin.", r"Ineke, uiterlijk \ wo 27/3"),
    ("= 3. Feest", ""),
    ("Het zomerfeest is op 20 juni. De tent is nog niet besteld en de kas is leeg.", ""),
    ("Wil en Ineke vragen een offerte voor de tent.", "Wil, Ineke, mei"),
    ("Misschien komt er een draaimolen.", ""),
)


@pytest.mark.parametrize("etiket", ["*Actie*", "Actie"])
@pytest.mark.parametrize("gewicht", ["bold", "regular"])
def test_each_cell_may_have_the_head_above_it(config: Config, etiket: str, gewicht: str) -> None:
    rijen = (f"[{links}], [{etiket} \\ {wie}]" if wie else f"[{links}], []" for links, wie in MET_ETIKET)
    bron = f"#set page(width: 16cm)\n#set text(size: 9pt)\n{KOP}\n"
    bron += f'#show heading: set text(size: 12pt, weight: "{gewicht}")\n'
    bron += f"#grid(columns: (1fr, 3cm), gutter: 5mm, {', '.join(rijen)})"
    tekst = pdf.read(bytes(typst.compile(bron.encode(), format="pdf")))
    assert points(config, tekst) == [
        (
            "Wil vraagt de gemeente om een monteur die ook de andere toestellen nakijkt",
            ("Wil de Roo",),
            "1 april",
        ),
        ("Ineke maakt een bord met de regels van de speeltuin", ("Ineke Prins",), "uiterlijk wo 27/3"),
        ("Wil en Ineke vragen een offerte voor de tent", ("Wil de Roo", "Ineke Prins"), "mei"),
    ]
    assert [punt.titel for punt in read(tekst, config).agendapunten] == ["Opening", "Speeltuin", "Feest"]
