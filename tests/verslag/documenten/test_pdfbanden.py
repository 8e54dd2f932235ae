"""Tables in a PDF of which every other row alone has its columns drawn."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import typst

from bot.verslag.documenten import pdf

KOP = ("Nr", "Wat", "Wie", "Uiterlijk")
RIJEN = (
    ("1", "Ramen zemen", "Nora", "1 mei"),
    ("2", "Offerte voor het dak en de goten van de oude schuur vragen", "Bo en Pia", "12 mei"),
    ("3", "Hek verven", "Kees", "zomer"),
    ("4", "Sleutels van de loods laten maken", "Pia", "zodra het geld er is"),
)
# Upright lines at both sides, and within every other row alone; `boven`: whether a line closes it above.
STIJL = (
    "stroke: (x, y) => (top: if y > 0 or {boven} {{ 0.5pt }}, bottom: 0.5pt,"
    " left: if x == 0 or {rij} {{ 0.5pt }}, right: if x == 3 or {rij} {{ 0.5pt }})"
)


def table(rijen: Sequence[Sequence[str]], *, even: bool, boven: bool) -> str:
    rij = f"calc.{'even' if even else 'odd'}(y)"
    stijl = STIJL.format(boven=str(boven).lower(), rij=rij)
    cellen = ", ".join(f"[{cel}]" for een in rijen for cel in een)
    return f"#table(columns: (1cm, 6cm, 3cm, 3cm), {stijl}, {cellen})"


def read(*paginas: str) -> list[str]:
    bron = "#set text(size: 10pt)\n== Actiepunten\n\n" + "\n#pagebreak()\n".join(paginas)
    tekst = pdf.read(typst.compile(bron.encode(), format="pdf"))
    return [regel for regel in tekst.splitlines() if regel.startswith("|")]


def printed(*rijen: Sequence[str]) -> list[str]:
    return [f"| {' | '.join(rij)} |" for rij in rijen]


@pytest.mark.parametrize("even", [True, False])
def test_a_row_without_lines_between_its_cells_is_a_row(even: bool) -> None:
    assert read(table((KOP, *RIJEN), even=even, boven=True)) == printed(KOP, *RIJEN)


@pytest.mark.parametrize("even", [True, False])
def test_the_row_that_a_page_begins_with_needs_no_line_above_it(even: bool) -> None:
    assert read(
        table((KOP, *RIJEN[:2]), even=True, boven=True), table(RIJEN[2:], even=even, boven=False)
    ) == printed(KOP, *RIJEN)


def test_a_page_with_a_label_in_a_rounded_or_slanted_frame_is_read() -> None:
    rond = "#box(stroke: 1pt, radius: 6pt, inset: 4pt)[concept] #line(length: 3cm, angle: 40deg)\n"
    schuin = "#polygon(stroke: 1pt, (0cm, 0cm), (2cm, 1cm), (0cm, 1cm))\n"
    tabel = table((KOP, *RIJEN), even=True, boven=True)
    assert read(rond + schuin + tabel) == printed(KOP, *RIJEN)


@pytest.mark.parametrize(
    "tussen",
    [
        "Wat bleef liggen van de vorige keer en wat er nog bij kwam van de buurt",
        "Wat er in de loods moet gebeuren: Pia maakt een plan, Bo zoekt er geld bij en Kees kijkt mee",
    ],
)
def test_a_sentence_as_wide_as_the_table_is_one_cell(tussen: str) -> None:
    cellen = ", ".join(f"[{cel}]" for een in (KOP, RIJEN[0]) for cel in een)
    onder = ", ".join(f"[{cel}]" for cel in RIJEN[1])
    breed = f"table.cell(colspan: 4)[{tussen}]"
    bron = f"#table(columns: (1cm, 6cm, 3cm, 3cm), stroke: 0.5pt, {cellen}, {breed}, {onder})"
    regels = read(bron)
    assert regels[0] == printed(KOP)[0]
    assert f"| {tussen} |  |  |  |" in regels


def test_lines_beside_a_text_make_no_table_of_it() -> None:
    kader = "stroke: (left: 0.5pt, right: 0.5pt), inset: 6pt, width: 12cm"
    assert read(f"#block({kader})[Nora vertelt over de loods, die leeg staat.]\n\n#line(length: 12cm)") == []
