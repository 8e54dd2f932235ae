"""Tables with drawn lines in a PDF: over the end of a page, and of more than one task in a cell."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.documenten.pdftabel import on_one_line
from bot.verslag.lezen import read
from tests.verslag.documenten.test_ongelinieerd import RIJEN, VOORAF, pdf_of

KOP = "[Wie], [Wat], [Wanneer]"
TAKEN = ", ".join(f"[{wie}], [{wat}], [{wanneer}]" for _, wat, wie, wanneer in RIJEN)


def with_rest(kop: str, rest: str) -> str:
    """The text of a PDF with one table, of which `kop` stands at the foot of the first page."""
    head, rows = (f"#table(columns: (3cm, 6cm, 3cm), {cells})" for cells in (kop, rest))
    source = f"Verslag PRT 3 maart 2027\n\n#v(1fr)\n{head}#pagebreak()\n{rows}\nTim sluit de vergadering."
    return pdf.read(pdf_of(source))


def test_a_head_alone_at_the_foot_of_a_page_heads_the_rows_on_the_next_one() -> None:
    regels = with_rest(KOP, TAKEN).splitlines()
    kop = regels.index("| Wie | Wat | Wanneer |")
    assert regels[kop + 1].startswith("| Anna Visser | Sleutels ophalen | 1 mei 2027 |")


def test_rows_of_a_table_go_on_below_the_end_of_a_page() -> None:
    eerste, *verder = TAKEN.split(", [Tim")
    regels = with_rest(f"{KOP}, {eerste}", ", [Tim".join(["", *verder])[2:]).splitlines()
    kop = regels.index("| Wie | Wat | Wanneer |")
    assert [regel.split(" | ")[0] for regel in regels[kop + 1 : kop + 4]] == [
        "| Anna Visser",
        "| Tim de Boer",
        "| Nora Pauw",
    ]


def test_a_table_with_a_head_of_its_own_is_another_one() -> None:
    regels = with_rest(KOP + ", [Anna], [Zaal zoeken], [1 mei]", "[Naam], [Organisatie], [Functie], " + TAKEN)
    assert "" in regels.splitlines()[regels.splitlines().index("| Anna | Zaal zoeken | 1 mei |") :][:2]


AGENDA = "[Punt], [Besproken], [Actie]"


def test_a_row_broken_by_the_end_of_a_page_is_whole_where_the_head_comes_again() -> None:
    onderaan = f"{AGENDA}, [1. Feest], [Volgend jaar staat het huis er], [Anna]"
    bovenaan = f"{AGENDA}, [], [veertig jaar. Er komt een feest.], [en Tim], [2. Kas], [Er is geld.], []"
    assert [regel for regel in with_rest(onderaan, bovenaan).splitlines() if regel.startswith("|")] == [
        "| Punt | Besproken | Actie |",
        "| 1. Feest | Volgend jaar staat het huis er veertig jaar. Er komt een feest. | Anna en Tim |",
        "| 2. Kas | Er is geld. |  |",
    ]


def test_a_row_without_a_subject_below_a_head_that_comes_again_is_one_of_its_own() -> None:
    onderaan = f"{AGENDA}, [1. Feest], [Er komt een feest.], [Anna]"
    bovenaan = f"{AGENDA}, [], [De zaal is vrij.], [Tim]"
    assert with_rest(onderaan, bovenaan).count("| Punt | Besproken | Actie |") == 2


@pytest.mark.parametrize("tussen", [". Anna, 12 juni", " – Anna – 12-6", ", Anna, 12 jun."])
def test_of_tasks_in_one_cell_each_ends_with_its_day(config: Config, tussen: str) -> None:
    cel = f"Draaiboek maken{tussen}\\ Gemeentehuizen openen{tussen.replace('Anna', 'Tim')}"
    tabel = (
        f"#table(columns: (3cm, 4cm, 4.2cm), [Onderwerp], [Besproken], [Actie], [Opening], [Niets], [{cel}])"
    )
    gelezen = read(pdf.read(pdf_of(f"{VOORAF.replace('Actielijst', '')}{tabel}")), config)
    assert [(a.tekst, a.eigenaars) for a in gelezen.acties] == [
        ("Draaiboek maken", ("Anna Visser",)),
        ("Gemeentehuizen openen", ("Tim de Boer",)),
    ]


@pytest.mark.parametrize(
    ("cel", "tekst"),
    [
        ("Verantwoordelijk\ne", "Verantwoordelijke"),
        ("Verantwoordelijke(\nn)", "Verantwoordelijke(n)"),
        ("Actiehoude\nr", "Actiehouder"),
        ("Wan\nneer", "Wanneer"),
        ("Door\nwie", "Door wie"),
        ("Actie\nhouder", "Actie houder"),
        ("Nora\nPauw", "Nora Pauw"),
        ("Kade schoon\nmaken", "Kade schoon maken"),
    ],
)
def test_a_head_that_its_column_broke_is_one_word_and_words_stay_apart(cel: str, tekst: str) -> None:
    assert on_one_line(cel) == tekst


def test_below_a_head_that_its_column_broke_stands_who_does_it(config: Config) -> None:
    rijen = "[Actie], [Verantwoordelijk \\ e], [Status], [Zaal zoeken], [Nora], [Open]"
    source = f"Verslag PRT 3 maart 2027\n\nAanwezig: Nora Pauw\n\n#table(columns: 3, {rijen})"
    voorstel = read(pdf.read(pdf_of(source)), config)
    assert [(actie.tekst, actie.eigenaars) for actie in voorstel.acties] == [("Zaal zoeken", ("Nora Pauw",))]


@pytest.mark.parametrize(
    "vorm",
    [
        "stroke: (x, y) => if y == 0 or x == 2 { 1pt } else { none }",
        "row-gutter: 3pt, stroke: (x, y) => if y == 0 or x == 2 { 1pt } else { none }, "
        "fill: (x, y) => if y == 0 or x == 2 { luma(230) } else { none }",
    ],
)
def test_what_stands_beside_a_column_that_alone_is_drawn_is_not_lost(vorm: str) -> None:
    rijen = (
        "[Opening], [Anna heet allen welkom op deze dag], [], "
        "[Zaal], [De zaal is vol. Tim vraagt of er een andere is.], [Zaal zoeken (Tim, 3 april)], "
        "table.cell(colspan: 2)[Het hek is stuk], [Hek kopen (Anna)]"
    )
    tabel = f"#table(columns: (3cm, 7cm, 4cm), {vorm}, {AGENDA}, {rijen})"
    regels = pdf.read(pdf_of(f"Verslag werkgroep Kade 3 maart 2027\n\n{tabel}\n\nTim sluit.")).splitlines()
    assert [regel for regel in regels if regel.startswith("|")] == [
        "| Punt | Besproken | Actie |",
        "| Opening | Anna heet allen welkom op deze dag |  |",
        "| Zaal | De zaal is vol. Tim vraagt of er een andere is. | Zaal zoeken (Tim, 3 april) |",
        "| Het hek is stuk |  | Hek kopen (Anna) |",
    ]


def test_who_stands_in_a_cell_as_high_as_several_rows_does_what_each_says(config: Config) -> None:
    rijen = (
        "table.cell(rowspan: 3)[Nora Pauw], [Zaal zoeken], [1 mei], [Hek verven], [], [Kas tellen], [8 mei], "
        "[Tim de Boer], [Brief sturen], [], "
        "table.cell(rowspan: 2)[], [Bank kopen], [9 mei], [Stoel kopen], []"
    )
    tabel = f"#table(columns: 3, [Wie], [Wat], [Wanneer], {rijen})"
    kop = "Verslag PRT 3 maart 2027\n\nAanwezig: Nora Pauw, Tim de Boer\n\n"
    acties = read(pdf.read(pdf_of(kop + tabel)), config).acties
    assert [(actie.tekst, actie.eigenaars) for actie in acties] == [
        ("Zaal zoeken", ("Nora Pauw",)),
        ("Hek verven", ("Nora Pauw",)),
        ("Kas tellen", ("Nora Pauw",)),
        ("Brief sturen", ("Tim de Boer",)),
        ("Bank kopen", ()),
        ("Stoel kopen", ()),
    ]


def rows_of(cellen: str) -> list[str]:
    tabel = f"#table(columns: (3cm, 6cm, 3cm), {KOP}, {cellen})"
    return [regel for regel in pdf.read(pdf_of(f"{VOORAF}{tabel}")).splitlines() if regel.startswith("|")][1:]


@pytest.mark.parametrize("stand", ["top", "horizon", "bottom"])
def test_a_cell_over_more_rows_is_of_each_of_them(stand: str, config: Config) -> None:
    wie = f"table.cell(rowspan: 2, align: {stand})[Anna Visser]"
    tabel = (
        f"{wie}, [Sleutels ophalen], [1 mei], [Zaal huren voor het feest], [3 mei], [Tim], [Verf halen], []"
    )
    assert rows_of(tabel) == [
        "| Anna Visser | Sleutels ophalen | 1 mei |",
        "| Anna Visser | Zaal huren voor het feest | 3 mei |",
        "| Tim | Verf halen |  |",
    ]


def test_a_cell_that_is_empty_says_nothing() -> None:
    assert rows_of("[Anna], [Sleutels ophalen], [1 mei], [], [Zaal huren], []") == [
        "| Anna | Sleutels ophalen | 1 mei |",
        "|  | Zaal huren |  |",
    ]


def test_a_task_over_more_rows_is_told_once() -> None:
    wat = "table.cell(rowspan: 2)[Sleutels van de zaal ophalen]"
    assert rows_of(f"[Anna], {wat}, [1 mei], [Tim], [3 mei]") == [
        "| Anna | Sleutels van de zaal ophalen | 1 mei |",
        "| Tim |  | 3 mei |",
    ]


def test_a_cell_over_two_columns_is_of_the_first() -> None:
    assert (
        rows_of("[Anna], [Verf halen], [1 mei], table.cell(colspan: 2)[Tim], [3 mei]")[1]
        == "| Tim |  | 3 mei |"
    )


def test_what_is_drawn_over_two_columns_is_told_once() -> None:
    breed = "table.cell(colspan: 2)[Het hek aan de kade bij de haven is al weken stuk], [Hek kopen (Anna)]"
    tabel = f"#table(columns: (3cm, 7cm, 4cm), {AGENDA}, {breed}, [Kas], [Er is geld], [])"
    regels = pdf.read(pdf_of(f"Verslag werkgroep Kade 3 maart 2027\n\n{tabel}")).splitlines()
    assert "| Het hek aan de kade bij de haven is al weken stuk |  | Hek kopen (Anna) |" in regels
