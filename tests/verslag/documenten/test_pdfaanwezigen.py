"""Beside 'Aanwezig' on a page the names may stand in columns of their own, which are read one by one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.documenten import pdf
from bot.verslag.lezen import read
from tests.verslag.documenten.test_ongelinieerd import pdf_of

KOP = "Verslag PRT 3 maart 2027\n\n"
EINDE = "\n\n#v(1cm)\n1. Opening\n\nTim opent de vergadering en heet allen welkom.\n"


def people(config: Config, *rijen: tuple[str, str, str]) -> list[tuple[str, str | None, str]]:
    cellen = ", ".join(f"[{cel}]" for rij in rijen for cel in rij)
    bron = f"{KOP}#table(columns: (2.5cm, 6cm, 6cm), stroke: none, row-gutter: -4pt, {cellen}){EINDE}"
    gelezen = read(pdf.read(pdf_of(bron)), config).aanwezigheid
    return [(een.naam or "", een.organisatie, een.status) for een in gelezen]


def test_a_name_whose_line_goes_on_below_it_is_not_mixed_with_the_one_beside_it(config: Config) -> None:
    assert people(
        config,
        ("Aanwezig:", "Anna Visser (gemeente Velsen,", "Tim Bos (provincie)"),
        ("", "projectleider)", "Nora Pauw (ingenieursbureau"),
        ("", "Kees Blok (ProRail)", "Veldman)"),
        ("Afwezig:", "Bo Smit (COA)", ""),
    ) == [
        ("Anna Visser", "Velsen", "aanwezig"),
        ("Kees Blok", "ProRail", "aanwezig"),
        ("Tim Bos", "provincie", "aanwezig"),
        ("Nora Pauw", "ingenieursbureau Veldman", "aanwezig"),
        ("Bo Smit", "COA", "afwezig"),
    ]


@pytest.mark.parametrize("streep", ["–", "-"])
def test_each_line_that_is_somebody_of_some_body_is_one(config: Config, streep: str) -> None:
    gelezen = people(
        config,
        ("Aanwezig", f"Anna Visser {streep} Haarlem", f"Tim Bos {streep} COA"),
        ("", f"Kees Blok {streep} provincie Noord-Holland", f"Nora Pauw {streep} IND"),
        ("Afwezig", f"Bo Smit {streep} Velsen", ""),
    )
    assert [een[0] for een in gelezen] == ["Anna Visser", "Kees Blok", "Tim Bos", "Nora Pauw", "Bo Smit"]


@pytest.mark.parametrize("label", ["Verslag", "Notulen:", "*Verslag*", "Gast", "Ook aanwezig"])
def test_a_label_below_the_names_of_another_in_a_column_has_those_below_it(
    config: Config, label: str
) -> None:
    linker = ("*Aanwezig*", "Anna Visser, COA (vz)", "Tim Bos, IND", "Nora Pauw, Velsen", "Kees Blok, Beek")
    rechter = ("*Afwezig*", "Bo Smit, Tiel", "Pia Mol, LTO", label, "Lot Kok, COA")
    cellen = ", ".join(f"[{cel}]" for rij in zip(linker, rechter, strict=True) for cel in rij)
    bron = f"{KOP}#table(columns: (7cm, 7cm), stroke: none, row-gutter: -4pt, {cellen}){EINDE}"
    gelezen = read(pdf.read(pdf_of(bron)), config).aanwezigheid
    weg = {een.naam for een in gelezen if een.status == "afwezig"}
    assert weg == {"Bo Smit", "Pia Mol"}
    assert {een.naam for een in gelezen} - weg == {
        "Anna Visser", "Tim Bos", "Nora Pauw", "Kees Blok", "Lot Kok",
    }  # fmt: skip


def test_what_somebody_is_may_stand_below_his_name_in_a_column(config: Config) -> None:
    linker = ("*Aanwezig*", "Anna Visser", "Voorzitter", "Tim Bos", "Secretaris")
    rechter = ("*Afwezig*", "Bo Smit", "Penningmeester", "Lot Kok", "Lid")
    cellen = ", ".join(f"[{cel}]" for rij in zip(linker, rechter, strict=True) for cel in rij)
    bron = f"{KOP}#table(columns: (7cm, 7cm), stroke: none, row-gutter: -4pt, {cellen}){EINDE}"
    namen = {(een.naam, een.status) for een in read(pdf.read(pdf_of(bron)), config).aanwezigheid}
    assert {("Anna Visser", "aanwezig"), ("Bo Smit", "afwezig")} <= namen
    assert ("Lot Kok", "aanwezig") not in namen


@pytest.mark.parametrize("wie", ["Tim Bos", "mw. T. Bos", "Tim van den Bos"])
@pytest.mark.parametrize("rol", ["wethouder Velsen", "directeur (Velsen)", "beleidsmedewerker, Velsen"])
def test_what_each_is_may_stand_in_a_column_behind_his_name(config: Config, wie: str, rol: str) -> None:
    rijen = (
        ("Aanwezig", "Anna Visser", "burgemeester Beek, voorzitter"),
        ("", wie, rol),
        ("", "Nora Pauw", "COA, secretaris"),
        ("Afwezig", "Bo Smit", "wethouder Tiel"),
    )
    gelezen = people(config, *rijen)
    assert [naam for naam, _, _ in gelezen] == [
        *("Anna Visser", wie.removeprefix("mw. "), "Nora Pauw", "Bo Smit"),
    ]
    assert [van for _, van, _ in gelezen][::2] == ["Beek", "COA"]
    assert [status for _, _, status in gelezen] == [*["aanwezig"] * 3, "afwezig"]


@pytest.mark.parametrize(
    ("een", "ander"),
    [("Kees Blok (COA)", "Nora Pauw (IND)"), ("mw. K. Blok", "mw. N. Pauw"), ("Kees Blok", "Nora Pauw")],
)
def test_people_in_a_second_column_are_no_functions(config: Config, een: str, ander: str) -> None:
    gelezen = people(
        config, ("Aanwezig", "Anna Visser", een), ("", "Tim Bos", ander), ("Afwezig", "Bo Smit", "")
    )
    assert len(gelezen) == 5


@pytest.mark.parametrize("regels", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("plaats", ["horizon", "bottom", "top"])
def test_a_label_may_stand_beside_any_line_of_its_names(config: Config, regels: int, plaats: str) -> None:
    namen = ["Anna Visser (COA)", "Tim Bos (IND)", "Nora Pauw (Velsen)", "Kees Blok (Beek)", "Lot Kok (LTO)"]
    rijen = (
        ("Overleg", "Werkgroep Haven nr. 7"),
        ("Datum", "3 maart 2027"),
        ("Aanwezig", r", \ ".join(namen[:regels])),
        ("Afwezig", "Bo Smit (Tiel)"),
    )
    cellen = ", ".join(f"[{cel}]" for rij in rijen for cel in rij)
    bron = f"*Verslag*\n\n#table(columns: (3cm, 11cm), align: {plaats}, stroke: none, {cellen}){EINDE}"
    gelezen = read(pdf.read(pdf_of(bron)), config).aanwezigheid
    assert [(een.naam, een.status) for een in gelezen] == [
        *((naam.partition(" (")[0], "aanwezig") for naam in namen[:regels]),
        ("Bo Smit", "afwezig"),
    ]
