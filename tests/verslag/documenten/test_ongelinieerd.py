"""Tables in a PDF without rules around their cells, as Word and typst make them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
import typst

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.documenten.pdftabel import Tabel, join
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

VOORAF = """Verslag PRT 3 maart 2027

Aanwezig: Anna Visser (Velsen), Tim de Boer (COA), Nora Pauw (Haarlem)

1. Opening

De voorzitter opent de vergadering en vertelt dat de vergunning later komt dan zij had gedacht.

Actielijst
"""
ERACHTER = """
2. Rondvraag

Niemand heeft een vraag. De voorzitter dankt iedereen voor de komst en sluit de vergadering om half vier.
"""
KOP = ("Nr", "Actie", "Wie", "Wanneer")
RIJEN = (
    ("1", "Sleutels ophalen", "Anna Visser", "1 mei 2027"),
    ("2", "Met de huisartsen praten over de zorg op de locatie en dat delen", "Tim de Boer", "15 mei 2027"),
    ("3", "Zaal zoeken", "Nora Pauw", "z.s.m."),
    ("4", "Brief aan de bewoners van de Dorpsstraat opstellen en rondsturen", "Anna Visser", "8 juni 2027"),
)
BREEDTES = ("1cm, 4cm, 2.4cm, 2.4cm", "8mm, 1fr, 3cm, 2.5cm", "1cm, 4cm, 14mm, 15mm")


def page(
    rijen: Sequence[Sequence[str]], columns: str, *, table: str = "", height: int = 24, after: str = ERACHTER
) -> bytes:
    """A PDF with these rows in a table without rules, between text."""
    cells = ", ".join(f"[{cel}]" for rij in rijen for cel in rij)
    before, after = (re.sub(r"(?m)^(\d)\. ", r"\1#h(0pt). ", text) for text in (VOORAF, after))
    return pdf_of(
        f"{before}\n#table(columns: ({columns}), stroke: none{table}, {cells})\n{after}", height=height
    )


def pdf_of(source: str, *, height: int = 24) -> bytes:
    head = f"#set page(width: 16cm, height: {height}cm)\n#set text(size: 10pt)\n"
    return bytes(typst.compile(f"{head}{source}".encode(), format="pdf"))


def points(voorstel: Voorstel) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [(a.tekst, a.eigenaars, a.termijn_tekst) for a in voorstel.acties]


def rows(data: bytes) -> list[list[str]]:
    lines = [line for line in pdf.read(data).splitlines() if line.startswith("|")]
    return [line.strip("| ").split(" | ") for line in lines]


ALLE = [(actie, (wie,), wanneer) for _, actie, wie, wanneer in RIJEN]


@pytest.mark.parametrize("columns", BREEDTES)
@pytest.mark.parametrize("table", ["", ", inset: (x: 3pt, y: 4pt)", ", align: horizon", ", row-gutter: 8pt"])
def test_each_row_is_a_point_however_many_lines_its_cells_have(
    config: Config, columns: str, table: str
) -> None:
    voorstel = read(pdf.read(page((KOP, *RIJEN), columns, table=table)), config)
    assert points(voorstel) == ALLE
    assert [punt.titel for punt in voorstel.agendapunten][-1] == "Rondvraag"


@pytest.mark.parametrize("height", [9, 10, 11, 12])
def test_a_table_over_more_pages_is_one_table(config: Config, height: int) -> None:
    namen = zip("ABCDEFGH", RIJEN * 2, strict=True)
    rijen = [
        (str(n), f"{actie} {naam}", wie, dag) for n, (naam, (_, actie, wie, dag)) in enumerate(namen, start=1)
    ]
    voorstel = read(pdf.read(page((KOP, *rijen), BREEDTES[0], height=height)), config)
    assert points(voorstel) == [(actie, (wie,), dag) for _, actie, wie, dag in rijen]


def test_without_numbers_a_row_begins_where_no_line_goes_on(config: Config) -> None:
    rijen = [rij[1:] for rij in (KOP, *RIJEN)]
    table = ", inset: (x: 3pt, y: 0pt), row-gutter: 0.65em"  # as much white between rows as in a cell
    voorstel = read(pdf.read(page(rijen, "4cm, 2.4cm, 2.4cm", table=table)), config)
    assert points(voorstel) == ALLE


def test_a_head_in_the_middle_and_of_two_lines_heads_its_column(config: Config) -> None:
    kop = (
        "Nr",
        "#align(center)[Actie]",
        "#align(center)[Actie- \\ houder]",
        "#align(center)[Datum \\ gereed]",
    )
    voorstel = read(pdf.read(page((kop, *RIJEN), "1cm, 5cm, 3cm, 3cm")), config)
    assert points(voorstel) == ALLE


@pytest.mark.parametrize("lines", ["none", "1pt"])
def test_who_was_there_is_read_from_a_table(config: Config, lines: str) -> None:
    source = """Verslag PRT 3 maart 2027

#table(columns: (5cm, 4cm, 3cm), stroke: LINES, [Naam], [Organisatie], [Aanwezig],
[mw. Visser], [Velsen], [ja], [dhr. De Boer], [Hollands Kroon], [ja], [mw. Pauw], [COA], [nee])

1#h(0pt). Opening

De voorzitter opent de vergadering en heet iedereen welkom in het stadhuis, waar lang niet is vergaderd.
"""
    voorstel = read(pdf.read(pdf_of(source.replace("LINES", lines))), config)
    assert [(d.naam, d.organisatie, d.status) for d in voorstel.aanwezigheid] == [
        ("Visser", "Velsen", "aanwezig"),
        ("De Boer", "Hollands Kroon", "aanwezig"),
        ("Pauw", "COA", "afwezig"),
    ]


@pytest.mark.parametrize("last", ["Rondvraag", "2. Rondvraag", "Volgende vergadering: 3 mei"])
def test_what_stands_below_the_table_is_not_in_it(last: str) -> None:
    text = pdf.read(page((KOP[1:], *(rij[1:] for rij in RIJEN)), "6cm, 3cm, 3cm", after=f"\n{last}\n"))
    assert text.splitlines()[-1] == last


@pytest.mark.parametrize("list_below", ["- Bellen\n- Mailen\n", "+ Bellen\n+ Mailen\n", "Bellen\n\nMailen\n"])
def test_a_list_below_the_table_is_not_in_it(list_below: str) -> None:
    assert len(rows(page((KOP, *RIJEN), BREEDTES[0], after=list_below))) == 5


LANG = "De voorzitter vertelt wie wat doet en wanneer de actie klaar is, en vraagt wie dat zo goed vindt. "
GEEN_TABEL = {
    "a letter in two columns": f"#columns(2)[Actie \n\n {LANG * 4} #colbreak() Wie \n\n {LANG * 4}]",
    "prose set to both margins": f"#set par(justify: true)\n{LANG * 6}",
    "a list with lists in it": f"Acties\n- Actie voor wie\n  - Wie wanneer\n  - Wat\n- Status\n\n{LANG}",
    "labels": "#grid(columns: (4cm, 8cm), row-gutter: 8pt, [Wie:], [Anna], [Actie:], [Bel], [Dag:], [3 mei])",
    "acties in the margin": f"Agendapunt #h(1fr) Actie\n\nOpening #h(1fr) Anna\n\n{LANG}\n\nSlot #h(1fr) Ko",
    "words of a head above prose": f"Actie #h(2cm) Wie #h(2cm) Wanneer\n\n{LANG * 2}",
}


@pytest.mark.parametrize("soort", GEEN_TABEL)
def test_what_is_no_table_stays_text(soort: str) -> None:
    assert rows(pdf_of(GEEN_TABEL[soort])) == []


def test_a_table_that_cannot_be_cut_up_for_certain_is_warned_of(config: Config) -> None:
    table = ", inset: (x: 3pt, y: 0pt), row-gutter: 0.65em, align: horizon"  # which line is of which row?
    given = page((KOP[1:], *(rij[1:] for rij in RIJEN)), "4cm, 2.4cm, 2.4cm", table=table)
    warned = [w.tekst for w in read(pdf.read(given), config).waarschuwingen]
    assert [tekst for tekst in warned if "niet zeker" in tekst and "‘Actie Wie Wanneer’" in tekst]


@pytest.mark.parametrize(
    "line", ["Wie doet wat en wanneer", "Actie voor wie", "| Actie | Wie | Wanneer |", "Wie, wat, wanneer"]
)
def test_what_only_names_them_is_no_head_to_warn_of(config: Config, line: str) -> None:
    below = "| --- | --- | --- |\n| Bellen | Anna | 1 mei |" if line[0] == "|" else "De voorzitter opent."
    voorstel = read(f"Verslag PRT 3 maart 2027\n\n{line}\n{below}\n", config)
    assert "tabel niet zeker gelezen" not in [w.soort for w in voorstel.waarschuwingen]


@pytest.mark.parametrize("word", ["zolder-", "afdeling voor de jeugd-"])
@pytest.mark.parametrize("dag", ["doorlopend", ""])
def test_a_cell_that_ends_in_a_hyphen_takes_no_cell_beside_it_away(word: str, dag: str) -> None:
    rij = ("2", f"Met de huisartsen praten over de zorg en de {word}", "", dag)
    text = pdf.read(page((KOP, RIJEN[0], rij, RIJEN[2]), BREEDTES[0])).replace("\ufffe", "-")
    assert f"| {' | '.join(rij)} |" in text


def test_a_word_that_the_end_of_a_page_breaks_is_one_word() -> None:
    first = Tabel("", [list(KOP), ["1", "De rap\ufffe", "Anna Visser", ""]], 90, 10, heeft_kop=True)
    rest = Tabel("", [["", "portage sturen", "", ""]], 90, 10, heeft_kop=False)
    join([[], []], [[first], [rest]])
    assert first.rijen[1:] == [["1", "De rap\ufffeportage sturen", "Anna Visser", ""]]


def test_columns_that_grow_together_are_no_reason_to_stop() -> None:
    cells = "[Besluit], [Wie], [De zaal wordt lichtgroen geverfd], [], [], [Anna Visser Tim]"
    layout = "columns: (4cm, auto), align: horizon, row-gutter: 0.65em, column-gutter: 2pt"
    text = pdf.read(pdf_of(f"#set par(justify: true)\n#grid({layout}, {cells})"))
    assert "Anna Visser Tim" in text
