"""Minutes as PDF: who was there in columns, a point in a box at the end of its item, other tables."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import typst

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.documenten.pdftabel import with_breaks
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

STIJLEN = {
    "lijnen": "stroke: 0.5pt",
    "kop grijs": "stroke: 0.5pt, fill: (x, y) => if y == 0 { luma(220) }",
    "zonder": "stroke: none",
    "liggend": "stroke: (bottom: 0.5pt)",
    "kop alleen": "stroke: none, fill: (x, y) => if y == 0 { luma(220) }",
    "links grijs": "stroke: none, fill: (x, y) => if x == 0 { luma(220) }",
    "om en om": "stroke: none, fill: (x, y) => if calc.even(y) { luma(230) }",
    "grijs": "stroke: none, fill: luma(235)",
}
ER = (
    "Hanneke Drost (gemeente Wierum, voorzitter)",
    "Bart Vellinga (gemeente Oosterzee)",
    "Samira el Amrani (waterschap De Lauwen)",
    "Geert-Jan Postma (netbeheerder Noord-Nederland)",
)
NIET = ("Ad Schreuder (provincie)", "Monique Lentz (gemeente Nuland)")
PUNTEN = [
    ("Overzicht van de kosten per kern opstellen", ("Bart Vellinga",), "15 mei"),
    ("Brief aan gedeputeerde staten over het tracé sturen", ("Samira el Amrani",), "zo spoedig mogelijk"),
    (
        "Gesprek met de eigenaren van de grond langs het kanaal voorbereiden",
        ("Hanneke Drost", "Bart Vellinga"),
        "eerste kwartaal 2027",
    ),
]
BOVEN = "Datum: vrijdag 24 april 2026 \\\nPlaats: Gemeentehuis Wierum"
AANWEZIG = f"Aanwezig: {', '.join(ER)}\n\nAfwezig: {', '.join(NIET)}"


def table(rows: Sequence[Sequence[str]], columns: str, stijl: str) -> str:
    cells = ", ".join(f"[{cell}]" for row in rows for cell in row)
    return f"#table(columns: ({columns}), {STIJLEN[stijl]}, {cells})"


def minutes(config: Config, *, boven: str = BOVEN, wie: str = AANWEZIG, kosten: str = "") -> Voorstel:
    source = f"""#set page(width: 21cm, height: 29cm)
#set text(size: 10pt, lang: "nl")
#text(15pt)[Verslag stuurgroep Regionale Warmte]

{boven}

{wie}

== 1. Opening

Hanneke opent de vergadering. Het verslag van 3 maart wordt vastgesteld.

== 2. Kosten

Samira licht toe dat de kosten hoger zijn door de prijs van staal. Er is nog geen dekking voor het tracé.

{kosten}

== 3. Rondvraag

Niemand heeft iets voor de rondvraag. Hanneke sluit de vergadering om 11.40 uur.
"""
    return read(pdf.read(bytes(typst.compile(source.encode(), format="pdf"))), config)


def people(voorstel: Voorstel, status: str) -> list[str | None]:
    return [d.naam for d in voorstel.aanwezigheid if d.status == status]


def names(wie: Sequence[str]) -> list[str]:
    return sorted(een.partition(" (")[0] for een in wie)


def points(voorstel: Voorstel) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(a.tekst, a.eigenaars, a.termijn_tekst) for a in voorstel.acties]


@pytest.mark.share(2)
@pytest.mark.parametrize("stijl", ["lijnen", "kop grijs", "zonder", "liggend", "kop alleen"])
@pytest.mark.parametrize("koppen", [("Deelnemers", "Afwezig"), ("*Aanwezigen*", "*Afgemeld*")])
@pytest.mark.parametrize("haken", [True, False])
def test_two_lists_side_by_side_are_who_was_there_and_who_was_not(
    config: Config, stijl: str, koppen: tuple[str, str], haken: bool
) -> None:
    er, niet = ((*ER,), (*NIET,)) if haken else (names(ER), names(NIET))
    rijen = [koppen, (" \\ ".join(er), " \\ ".join(niet))]
    voorstel = minutes(config, wie=table(rijen, "8cm, 6cm", stijl))
    assert sorted(filter(None, people(voorstel, "aanwezig"))) == names(ER)
    assert sorted(filter(None, people(voorstel, "afwezig"))) == names(NIET)


@pytest.mark.share(2)
@pytest.mark.parametrize("stijl", ["lijnen", "zonder", "liggend", "links grijs"])
@pytest.mark.parametrize("labels", [("Datum", "Aanwezig", "Afwezig"), ("Vergadering", "Leden", "Afgemeld")])
@pytest.mark.parametrize("tussen", [", ", " \\ "])
def test_labels_with_the_names_beside_them_say_who_was_there(
    config: Config, stijl: str, labels: tuple[str, str, str], tussen: str
) -> None:
    waarden = ("vrijdag 24 april 2026", tussen.join(ER), tussen.join(NIET))
    rijen = [*zip(labels, waarden, strict=True)]
    voorstel = minutes(config, boven="", wie=table(rijen, "3cm, 1fr", stijl))
    assert sorted(filter(None, people(voorstel, "aanwezig"))) == names(ER)
    assert sorted(filter(None, people(voorstel, "afwezig"))) == names(NIET)
    assert str(voorstel.vergadering.datum) == "2026-04-24"


@pytest.mark.share(2)
@pytest.mark.parametrize("stijl", ["lijnen", "grijs"])
@pytest.mark.parametrize("etiket", ["Actie", "*ACTIE*", "Actiepunt:", "Actie 4", "AP 4"])
def test_a_box_that_opens_with_its_label_is_a_point(config: Config, stijl: str, etiket: str) -> None:
    kaders = [
        table([(etiket, taak, ", ".join(wie), dag)], "auto, 1fr, 3cm, 3cm", stijl)
        for taak, wie, dag in PUNTEN
    ]
    voorstel = minutes(config, kosten="\n\nDaar is iedereen het mee eens.\n\n".join(kaders))
    assert points(voorstel) == PUNTEN


@pytest.mark.share(2)
@pytest.mark.parametrize("stijl", ["lijnen", "zonder", "kop alleen", "om en om"])
@pytest.mark.parametrize(
    "kop",
    [
        ("AP", "Onderwerp", "Trekker", "Voortgang"),
        ("Nr", "Onderwerp", "Wie", "Stand"),
        ("Nr", "Te doen", "Aan zet", "Status"),
    ],
)
def test_points_of_before_stand_below_other_heads(
    config: Config, stijl: str, kop: tuple[str, str, str, str]
) -> None:
    standen = ("Loopt nog", "Loopt; gesprek is in juni", "Nog niet gestart")
    taken = [(taak, ", ".join(wie)) for taak, wie, _ in PUNTEN]
    rijen = [(str(27 + n), *taak, stand) for n, (taak, stand) in enumerate(zip(taken, standen, strict=True))]
    voorstel = minutes(config, kosten=table([kop, *rijen], "1.2cm, 1fr, 3.4cm, 3.4cm", stijl))
    assert [(taak, ", ".join(wie)) for taak, wie, _ in points(voorstel)] == taken


@pytest.mark.parametrize(
    "rijen",
    [
        [
            ("Kern", "Kosten", "Dekking"),
            ("Wierum", "4,1 miljoen", "Reserve"),
            ("Nuland", "2 miljoen", "Geen"),
        ],
        [("Nr", "Onderwerp", "Wie", "Duur"), ("1", "Stand van het tracé", "Bart", "20 minuten")],
        [("Actie", "n.v.t.", "-", "-")],
        [("Besluit", "De kosten worden gedeeld", "")],
    ],
)
def test_other_tables_hold_no_points(config: Config, rijen: Sequence[Sequence[str]]) -> None:
    columns = ", ".join(["1fr"] * len(rijen[0]))
    voorstel = minutes(config, kosten=table(rijen, columns, "lijnen"))
    assert points(voorstel) == []
    assert sorted(filter(None, people(voorstel, "aanwezig"))) == names(ER)


def test_a_line_of_a_cell_ends_by_hand_where_there_was_room_or_somebody_is_whole() -> None:
    assert with_breaks(["Anna Visser (COA)", "Tim Bos"], [False]) == "Anna Visser (COA)<br>Tim Bos"
    elk = ["Anna Visser, Politie, Oost", "Tim Bos, gemeente Velsen"]
    assert with_breaks(elk, [False]) == "<br>".join(elk)
    rij = ["Anna Visser, Tim Bos en Pia", "Mol, Kay Moor"]
    assert with_breaks(rij, [False]) == "\n".join(rij)
    assert with_breaks(["Zaal huren", "Kluis kopen"], [True]) == "Zaal huren<br>Kluis kopen"
    assert with_breaks(["Zaal huren in", "Velsen"], [False]) == "Zaal huren in\nVelsen"
    assert with_breaks(["Anna Visser,", "Tim Bos"], [True]) == "Anna Visser,\nTim Bos"
    assert with_breaks(["Anna Visser", "(voorzitter)"], [True]) == "Anna Visser\n(voorzitter)"
