"""A table of who was there with a label in its first column, and what its other rows hold."""

from __future__ import annotations

import pytest

from bot.verslag.deelnemers.labelrijen import in_fields, one_by_one


def _rows(tabel: str) -> list[list[str]]:
    return [[cel.strip() for cel in rij.split("|")] for rij in tabel.splitlines()]


def _lines(tabel: str) -> list[str]:
    return [tekst for _, tekst in in_fields(_rows(tabel))]


@pytest.mark.parametrize(
    "tabel",
    [
        "Gemeente Velsen | Anna Visser (voorzitter)<br>Tim Bos\nCOA | Pia Mol\nAfwezig | Bram Kok",
        "Provincie | mw. A. Visser, dhr. T. Bos\nRegio Oost | P. Mol\nAfgemeld | Bram Kok",
        "Velsen | mw. Visser; dhr. Bos\nBeek | dhr. Mol\nVerhinderd | Bram Kok",
    ],
)
def test_rows_by_body_are_who_was_there_where_only_the_absent_have_a_label(tabel: str) -> None:
    regels = _lines(tabel)
    assert [regel.startswith("Aanwezig: ") for regel in regels] == [True, True, False]
    assert all(regel.count(";") == 1 or ", " in regel for regel in regels[:1])
    assert regels[-1].endswith("Bram Kok")
    assert not regels[-1].startswith("Aanwezig")


@pytest.mark.parametrize(
    "tabel",
    [
        "Project | Haven Oost\nVolgende keer | Kade Noord\nAfwezig | Bram Kok",  # no people beside a body
        "Project | Haven Oost\nGemeente Velsen | Anna Visser\nAfwezig | Bram Kok",  # a single row
        "Gemeente Velsen | 3 stukken\nCOA | Plan van mei\nAfwezig | Bram Kok",
        "Gemeente Velsen | Anna Visser\nCOA | Pia Mol\nAanwezig | Tim Bos",  # another list says who was there
    ],
)
def test_other_rows_are_no_attendance(tabel: str) -> None:
    assert sum(regel.startswith("Aanwezig") for regel in _lines(tabel)) == tabel.count("Aanwezig")


def test_of_whom_somebody_is_stands_in_the_third_column() -> None:
    tabel = (
        "Aanwezig | mw. A. Visser | Velsen (voorzitter)\n | Wethouder T. Bos | Beek\nAfwezig | dhr. Kok | COA"
    )
    assert _lines(tabel) == [
        "Aanwezig: mw. A. Visser (Velsen) (voorzitter)",
        "Aanwezig: Wethouder T. Bos (Beek)",
        "Afwezig: dhr. Kok (COA)",
    ]
    # without such rows below it, each cell is somebody
    assert (
        _lines("Aanwezig | Anna Visser | Tim Bos\nAfwezig | Bram Kok")[0] == "Aanwezig: Anna Visser, Tim Bos"
    )


def test_advisers_between_the_labels_were_there_and_a_subject_is_nobody() -> None:
    tabel = "Leden | Anna Visser\nAdviseurs | drs. P. Mol (bureau Zee)\nOnderwerp | Haven Oost\nAfwezig | Kok"
    assert _lines(tabel)[1] == "Aanwezig: drs. P. Mol (bureau Zee)"
    assert not any("Haven Oost" in regel for regel in _lines(tabel) if regel.startswith("Aanwezig"))


@pytest.mark.parametrize(
    ("cel", "een_voor_een"),
    [
        (
            "\uf0b7 Anna Visser – COA<br>\uf0b7 Tim Bos – Beek (lid)",
            "Anna Visser (COA); Tim Bos (Beek) (lid)",
        ),
        ("\uf0b7 Anna Visser – COA \uf0b7 Tim Bos – Beek", "Anna Visser (COA); Tim Bos (Beek)"),
        ("Anna Visser, COA<br>Tim Bos", "Anna Visser (COA); Tim Bos"),
        ("COA: Anna Visser, Tim Bos<br>Beek: Pia Mol", "COA: Anna Visser, Tim Bos; Beek: Pia Mol"),
        (
            "Bewoners: T. Bos, mw. Mol<br>Beek: Pia Kok, AenM",
            "Bewoners: T. Bos, mw. Mol; Beek: Pia Kok (AenM)",
        ),
        ("Voorzitter: Anna Visser, Rode Kruis<br>Tim Bos", "Voorzitter: Anna Visser (Rode Kruis); Tim Bos"),
        ("Anna Visser – COA", "Anna Visser – COA"),
        ("Anna Visser-Bos<br>Tim Bos", "Anna Visser-Bos; Tim Bos"),
    ],
)
def test_the_people_of_a_cell_with_bullets_are_apart(cel: str, een_voor_een: str) -> None:
    assert one_by_one(cel) == een_voor_een


def test_a_label_may_stand_among_the_lines_of_a_cell() -> None:
    tabel = "Deelnemers<br>Anna Visser<br>Tim Bos | Pia Mol<br>Verhinderd<br>Bram Kok<br>Ada Pen"
    wel, niet = _lines(tabel)
    assert wel.startswith("Deelnemers: ")
    assert all(naam in wel for naam in ("Anna Visser", "Tim Bos", "Pia Mol"))
    assert niet.startswith("Verhinderd: ")
    assert all(naam in niet and naam not in wel for naam in ("Bram Kok", "Ada Pen"))


@pytest.mark.parametrize("schreef", ["Verslag", "Notulen", "Minutes", "Verslaglegging:", "Taken by"])
def test_who_wrote_may_stand_below_the_absent_in_one_cell(schreef: str) -> None:
    wel = "Aanwezig<br>Anna Visser, COA<br>Tim Bos, Velsen"
    tabel = f"{wel} | Afgemeld<br>Pia Mol, GGD Zee<br>{schreef}<br>Tim Bos"
    assert _lines(tabel) == [
        "Aanwezig: Anna Visser (COA); Tim Bos (Velsen)",
        "Afgemeld: Pia Mol (GGD Zee)",
        f"{schreef.strip(':')}: Tim Bos",
    ]


@pytest.mark.parametrize(
    "wat", ["voorzitter", "Voorzitter", "verslag", "Minutes<br>later", "Notulen<br>volgt"]
)
def test_other_words_below_somebody_are_no_label(wat: str) -> None:
    tabel = f"Aanwezig<br>Anna Visser, Tim Bos | Afgemeld<br>Pia Mol<br>{wat}<br>Bram Kok<br>Ada Pen"
    wel, niet = _lines(tabel)
    assert wel == "Aanwezig: Anna Visser, Tim Bos"  # two people
    assert niet.startswith("Afgemeld: Pia Mol")
    assert niet.endswith("Bram Kok; Ada Pen")


def test_a_label_may_stand_before_each_with_what_he_is_behind_him() -> None:
    wel = "Aanwezig | Anna Visser | wethouder Zee (voorzitter)\nAanwezig | Tim Bos | COA\n"
    tabel = f"{wel}Afwezig | Pia Mol | GGD Zee"
    assert _lines(tabel) == [
        "Aanwezig: Anna Visser (wethouder Zee) (voorzitter)",
        "Aanwezig: Tim Bos (COA)",
        "Afwezig: Pia Mol (GGD Zee)",
    ]
    naast = "Aanwezig | Anna Visser | Tim Bos\nAfwezig | Pia Mol | Kees Kok"
    assert _lines(naast) == ["Aanwezig: Anna Visser, Tim Bos", "Afwezig: Pia Mol, Kees Kok"]
