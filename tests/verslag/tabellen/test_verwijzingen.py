"""A number in the text that says no more than which row of the table is meant."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import Regel
from bot.verslag.lezen import read
from bot.verslag.tabellen.verwijzingen import without_pointers, without_references

KOP = """Verslag stuurgroep Stationsgebied 27 maart 2025

Aanwezig: Wouter Sander (voorzitter), Francien Obink (Velsen), Maarten Tulpen (COA), Janneke Vosse (griffie)

"""
TABEL = """
Actielijst

| Nr | Omschrijving | Trekker | Gereed |
| {0} | Varianten terugbrengen tot twee | Janneke Vosse | 9 mei 2025 |
| {1} | Toestemming voor het perceel regelen | Maarten Tulpen | 1 juni 2025 |
"""
PUNTEN = [
    ("Varianten terugbrengen tot twee", ("Janneke Vosse",), "9 mei 2025"),
    ("Toestemming voor het perceel regelen", ("Maarten Tulpen",), "1 juni 2025"),
]


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    found = [a for a in read(tekst, config).acties if a.soort == "actiepunt"]
    return sorted((a.tekst, a.eigenaars, a.termijn_tekst) for a in found)


@pytest.mark.parametrize(
    ("verwijzing", "nummers"),
    [
        ("Actiepunt {0} (Janneke)\nActiepunt {1} (Maarten)", ("3.1", "3.2")),
        ("Actie {0}\nActie {1}", ("31", "32")),
        ("Zie actiepunt {0}.\nZie actiepunt {1}.", ("25-07", "25-08")),
        ("- AP {0} – Janneke\n- AP {1} – Maarten", ("7", "8")),
        ("Actiepunten {0} en {1}", ("3.1", "3.2")),
        ("[actie {0}] [actie {1}]", ("11", "12")),
        ("[actie {0}] [actie {1}]", ("2024-11", "2024-12")),
        ("(AP {0}) (AP {1})", ("7", "8")),
        ("[{0}] [{1}]", ("A11", "A12")),
    ],
)
def test_a_line_that_only_names_rows_is_no_point(
    config: Config, verwijzing: str, nummers: tuple[str, str]
) -> None:
    tekst = f"{KOP}3. Stalling\n\nDe kosten zijn hoger dan gedacht. Dat vindt niemand een bezwaar.\n\n"
    gegeven = f"{tekst}{verwijzing.format(*nummers)}\n\n4. Rondvraag\n\nGeen.\n{TABEL.format(*nummers)}"
    assert points(config, gegeven) == sorted(PUNTEN)


@pytest.mark.parametrize("nummers", [("A-31", "A-32"), ("A31", "A32"), ("25-31", "25-32")])
@pytest.mark.parametrize("boven", [True, False])
def test_a_sentence_that_led_to_a_row_has_its_words(
    config: Config, nummers: tuple[str, str], boven: bool
) -> None:
    een, ander = (f"A{nummer}" if nummer[0].isdigit() else nummer for nummer in nummers)
    tekst = f"""3. Stalling

Wouter mist een heldere keuze ({een}). De raad heeft daar in juli naar geïnformeerd ({ander}). Het is druk.
"""
    tabel = TABEL.format(een, ander)
    gegeven = f"{KOP}{tabel}\n{tekst}" if boven else f"{KOP}{tekst}\n{tabel}"
    assert points(config, gegeven) == sorted(PUNTEN)


def test_a_number_that_no_row_has_stays() -> None:
    regels = [Regel(1, "Actiepunt 3.1 (Anna)"), Regel(2, "Actiepunt 3.2 (Tim)"), Regel(3, "Actie 3 bellen")]
    over = [regel.tekst for regel in without_references(regels, {"3.2", "3"})]
    assert over == ["Actiepunt 3.1 (Anna)", "", "Actie 3 bellen"]
    behind = [Regel(1, "De kosten zijn hoog. Actiepunt 3.2 (Tim)")]
    assert [regel.tekst for regel in without_references(behind, {"3.2"})] == ["De kosten zijn hoog."]


def test_who_was_there_in_columns_with_organisation_and_role(config: Config) -> None:
    tekst = """Verslag stuurgroep Stationsgebied 27 maart 2025

Naam                  Organisatie            Rol
Wouter Sander         gemeente Aldermeer     wethouder, voorzitter
Francien Obink        gemeente Aldermeer     projectleider
Robbert de Ruijter    ontwikkelaar Nieuwstad lid
Afwezig: Hendrika Zijl (vervoersregio)

1. Opening

De wethouder opent de vergadering.
"""
    wie = [(d.naam, d.status) for d in read(tekst, config).aanwezigheid]
    assert wie == [
        ("Wouter Sander", "aanwezig"),
        ("Francien Obink", "aanwezig"),
        ("Robbert de Ruijter", "aanwezig"),
        ("Hendrika Zijl", "afwezig"),
    ]


@pytest.mark.parametrize(
    "haak",
    ["(AP {0})", "(AP{0})", "(actie {0})", "(zie actiepunt {0})", "(AP-{0})", "[AP {0}]"],
)
def test_a_row_that_only_counts_is_what_the_text_calls_by_its_letters(config: Config, haak: str) -> None:
    tekst = (
        f"{KOP}3. Stalling\n\nDe lijst telt veertien varianten, waarvan twee gebruikt {haak.format(31)}. "
        f"Niemand vindt dat een bezwaar. Maarten maakt het stuk daarvoor gereed {haak.format(32)}.\n\n"
        f"4. Rondvraag\n\nGeen.\n{TABEL.format(31, 32)}"
    )
    assert points(config, tekst) == sorted(PUNTEN)


def test_a_number_that_the_text_does_not_call_a_point_leaves_the_rows_as_they_are(config: Config) -> None:
    tekst = f"{KOP}3. Stalling\n\nDe lijst telt veertien varianten (31 in 2024).\n{TABEL.format(31, 32)}"
    assert [punt.nummer for punt in read(tekst, config).acties] == [None, None]


def test_a_row_of_brackets_of_which_one_is_no_row_stays() -> None:
    tekst = "Dat is veel. [actie 3] [actie 4]"
    assert [regel.tekst for regel in without_references([Regel(1, tekst)], {"3", "5"})] == [tekst]
    assert [regel.tekst for regel in without_references([Regel(1, tekst)], {"3", "4"})] == ["Dat is veel."]


LIJST = """
{0}1 Janneke meldt de uitkomst aan Maarten (9 mei)
{0}2 Maarten: perceel nalopen
{0}3 Allen: formulier invullen
"""


@pytest.mark.parametrize("letters", ["A", "AP"])
@pytest.mark.parametrize("titel", ["", "Acties"])
def test_numbers_behind_what_is_told_point_at_the_lines_that_count(
    config: Config, titel: str, letters: str
) -> None:
    tekst = f"De gemeente komt tekort. [{letters}1]\nDe vraag kwam eerder. [{letters}2] [{letters}3]"
    gevonden = points(config, f"{KOP}{tekst}\n\n{titel}{LIJST.format(letters)}")
    assert [(wat.split(" (")[0], wie) for wat, wie, _ in gevonden] == [
        ("Janneke meldt de uitkomst aan Maarten", ("Janneke Vosse",)),
        ("formulier invullen", ("Allen",)),
        ("perceel nalopen", ("Maarten Tulpen",)),
    ]


def test_numbers_of_tasks_and_of_other_lines_stay() -> None:
    met_taak, ander = Regel(1, "Janneke stuurt de brief. [A1]"), Regel(2, "De vraag kwam eerder. [A4]")
    lijst = [Regel(5, "A1 Janneke stuurt brief"), Regel(6, "A2 Maarten belt")]
    assert list(without_pointers([met_taak, ander, *lijst])) == [met_taak, ander, *lijst]
    los = [Regel(1, "De vraag kwam eerder. [A1]"), Regel(5, "A1 Janneke stuurt brief"), Regel(9, "A2 Bellen")]
    assert list(without_pointers(los)) == los
