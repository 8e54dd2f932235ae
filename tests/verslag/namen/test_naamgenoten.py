"""Two of one surname at the table: brackets, an organisation, an aanhef or an office tell which one it is."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_KOP = (
    "# Verslag RRT Kennemerland 3 december 2026\n"
    "Aanwezig: wethouder Mulder (Haarlem), mw. Mulder (COA), dhr. Kramer (VNG), dhr. Bos (IND)\n\n"
    "## 1. Vervoer\n\n"
)
_LIJST = "## Actielijst\n\n| nr | actie | wie | wanneer |\n|---|---|---|---|\n"


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("AP1 Mulder (COA): de cijfers opzoeken", "Mulder (COA)"),
        ("AP1 Mulder (COA) zoekt de cijfers op (7 december 2026).", "Mulder (COA)"),
        ("AP2 Mulder (Haarlem) bespreekt de huur met de corporatie.", "Mulder (Haarlem)"),
        ("AP2: Mulder (gemeente Haarlem) bespreekt de huur met de corporatie.", "Mulder (Haarlem)"),
        ("Actie: Mulder (COA): de cijfers opzoeken", "Mulder (COA)"),
        ("Actie Mulder (Haarlem): de school bellen", "Mulder (Haarlem)"),
        ("Actie: mw. Mulder van het COA regelt tolken.", "Mulder (COA)"),
        ("Actie mw. Mulder: folders drukken", "Mulder (COA)"),
        ("Actie: mevrouw Mulder drukt folders.", "Mulder (COA)"),
        ("Actie: wethouder Mulder opent de locatie.", "Mulder (Haarlem)"),
        ("Actie Wethouder Mulder: de locatie openen", "Mulder (Haarlem)"),
        ("De folders worden gedrukt. (actie: mw. Mulder)", "Mulder (COA)"),
        ("AP1 mw. Mulder drukt folders.", "Mulder (COA)"),
        ("De folders worden gedrukt. Actie: Mulder (COA)", "Mulder (COA)"),
        ("- Folders drukken (mw. Mulder)", "Mulder (COA)"),
        ("- Folders drukken (Mulder)", "Mulder"),
        ("Actie: Mulder belt de school.", "Mulder"),
        ("AP1 Kramer (VNG): de cijfers opzoeken", "Kramer"),
        ("AP1 Kramer (VNG) zoekt de cijfers op.", "Kramer"),
        ("Actie: Kramer van de VNG zoekt de cijfers op.", "Kramer"),
    ],
)
def test_who_is_told_apart_is_the_owner(config: Config, regel: str, wie: str) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert punt.eigenaars == (wie,)


@pytest.mark.parametrize(
    "regel",
    [
        "Actie: Kramer (VNG) en Mulder (COA) maken een plan.",
        "Actie Kramer (VNG) en Mulder (COA): plan maken",
        "AP1 Kramer (VNG), Mulder (COA): plan maken",
        "Een plan maken voor de locatie. Actie: Kramer (VNG) en Mulder (COA)",
    ],
)
def test_each_of_a_row_is_told_apart(config: Config, regel: str) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert punt.eigenaars == ("Kramer", "Mulder (COA)")


@pytest.mark.parametrize(
    "groep",
    ["Actie: werkgroep (Kramer, Bos) maakt een plan.", "Actie: Werkgroep (Kramer, Bos) maakt een plan."],
)
def test_of_a_group_it_is_who_stands_in_brackets(config: Config, groep: str) -> None:
    [punt] = read(_KOP + groep, config).acties
    assert punt.eigenaars == ("Kramer", "Bos")


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("Mulder (COA)", ("Mulder (COA)",)),
        ("Mulder (Haarlem)", ("Mulder (Haarlem)",)),
        ("mw. Mulder", ("Mulder (COA)",)),
        ("wethouder Mulder", ("Mulder (Haarlem)",)),
        ("Kramer (VNG) en Mulder (COA)", ("Kramer", "Mulder (COA)")),
        ("Mulder", ("Mulder",)),
        ("Kramer (VNG)", ("Kramer",)),
    ],
)
def test_so_is_who_stands_in_a_column(config: Config, cel: str, wie: tuple[str, ...]) -> None:
    [punt] = read(f"{_KOP}{_LIJST}| 1 | Tolken regelen | {cel} | 9 december 2026 |\n", config).acties
    assert punt.eigenaars == wie


def test_a_point_of_the_text_and_of_the_list_is_one(config: Config) -> None:
    regel = "Actie: Mulder (COA) stuurt de lijst, uiterlijk 9 december 2026\n\n"
    rij = "| AP1 | Lijst sturen | Mulder (COA) | 9 december 2026 |\n"
    ander = "| AP2 | Lijst printen | Mulder (Haarlem) | 10 december 2026 |\n"
    gelezen = read(_KOP + regel + _LIJST + rij + ander, config)
    assert [punt.eigenaars for punt in gelezen.acties] == [("Mulder (COA)",), ("Mulder (Haarlem)",)]
    assert {waarschuwing.soort for waarschuwing in gelezen.waarschuwingen} <= {"samengenomen"}


def test_who_brings_it_in_is_told_apart_too(config: Config) -> None:
    zin = "Mevrouw Mulder vraagt om een overzicht. Kramer maakt dat overzicht. [A1]"
    [punt] = read(_KOP + zin, config).acties
    assert punt.ingebracht_door == "Mulder (COA)"


@pytest.mark.parametrize(
    "zin",
    [
        "Mulder (COA) vertelt over de tolken.",
        "Wethouder Mulder opende de locatie in november.",
        "Mevrouw Mulder van het COA noemt de wachttijd.",
        "De locatie (Haarlem) sluit in maart.",
        "Volgens wethouder Mulder loopt het goed.",
        "Kramer (VNG) meldt dat de cijfers er zijn.",
        "Het contract (Velsen) eindigt in 2028.",
        "Burgemeester Kort (Velsen) dankt de tafel.",
    ],
)
def test_what_is_told_of_them_is_no_task(config: Config, zin: str) -> None:
    assert read(_KOP + zin, config).acties == ()


def test_two_of_one_name_and_one_body_are_told_apart_by_how_they_are_addressed(config: Config) -> None:
    kop = "# Verslag PRT 3 december 2026\nAanwezig: dhr. Mulder (COA), mw. Mulder (COA)\n\n## 1. Vervoer\n\n"
    regels = "AP1 mw. Mulder: folders drukken\n\nAP2 Mulder (COA): tolken regelen\n"
    assert [punt.eigenaars for punt in read(kop + regels, config).acties] == [("mw. Mulder",), ("Mulder",)]


_EEN = (
    "# Verslag PRT 3 december 2026\nAanwezig: wethouder Mulder (Haarlem), mw. Kramer (COA), "
    "dhr. Bos (Huizen), Anna Visser (Velsen), dhr. Pen (teamleider)\n\n## 1. Vervoer\n\n"
)


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Actie: Mulder (COA) drukt de folders.", "Mulder (COA)"),
        ("Actie Mulder (COA): folders drukken", "Mulder (COA)"),
        ("AP1 Mulder (COA) drukt de folders.", "Mulder (COA)"),
        ("Actie: dhr. Mulder (COA) drukt de folders.", "Mulder (COA)"),
        ("Actie: Mulder van het COA drukt de folders.", "Mulder (COA)"),
        ("De folders worden gedrukt. (actie: Mulder (COA))", "Mulder (COA)"),
        (f"{_LIJST}| 1 | Folders drukken | Mulder (COA) | 9 december |", "Mulder (COA)"),
        ("Actie Mulder (Velsen): folders drukken", "Mulder (Velsen)"),
        # Who may be the one of the list is so.
        ("Actie Mulder: folders drukken", "Mulder"),
        ("Actie Mulder (gemeente Haarlem): folders drukken", "Mulder"),
        ("Actie Mulder (Kennemerland): folders drukken", "Mulder"),
        ("Actie Mulder (wethouder): folders drukken", "Mulder"),
        ("Actie Mulder (secretaris): folders drukken", "Mulder"),
        ("Actie Mulder (VVD): folders drukken", "Mulder"),
        ("Actie Pen (COA): folders drukken", "Pen"),
        ("Actie Anna Visser (COA): folders drukken", "Anna Visser"),
    ],
)
def test_who_comes_for_another_than_the_one_of_the_list_is_somebody_else(
    config: Config, regel: str, wie: str
) -> None:
    [punt] = read(_EEN + regel, config).acties
    assert punt.eigenaars == (wie,)


def test_it_is_said_once_that_he_is_not_at_the_list(config: Config) -> None:
    gelezen = read(f"{_EEN}Actie: dhr. Mulder (COA) drukt de folders.", config)
    assert [een.tekst for een in gelezen.waarschuwingen] == [
        "Dhr. Mulder (COA) staat niet in de deelnemerslijst"
    ]


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("De folders worden gedrukt (actie: Mulder (COA)).", ("Mulder (COA)",)),
        ("De folders worden gedrukt. (actie: mw. Mulder (COA), 9 december)", ("Mulder (COA)",)),
        ("De folders worden gedrukt. [actie: Mulder (Haarlem)]", ("Mulder (Haarlem)",)),
        ("De folders worden gedrukt (actie Mulder (COA) en Kramer (VNG)).", ("Mulder (COA)", "Kramer")),
        ("De folders worden gedrukt. (actie: Bos (secretaris))", ("Bos",)),
        ("De folders worden gedrukt. (Actie: Mulder (COA) belt de drukker)", ("Mulder (COA)",)),
        ("De folders worden gedrukt [A3, Mulder (COA)].", ("Mulder (COA)",)),
        ("- Folders drukken (Mulder (COA))", ("Mulder (COA)",)),
        ("- Folders drukken (Kramer (VNG) en Mulder (COA))", ("Kramer", "Mulder (COA)")),
        ("## Acties\n\n- Folders drukken (Mulder (COA), 9 december)", ("Mulder (COA)",)),
    ],
)
def test_brackets_within_brackets_tell_whose_it_is(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert punt.eigenaars == wie


@pytest.mark.parametrize(
    "zin",
    [
        "De heer Kramer licht de actie (voor Mulder (COA)) toe.",
        "- De bus naar Velsen (lijn 3 (overdag)) is vol.",
        "- Het gesprek met Mulder (COA) was goed.",
        "- De brug (Velsen) is dicht.",
    ],
)
def test_brackets_within_brackets_that_tell_are_no_task(config: Config, zin: str) -> None:
    assert read(_KOP + zin, config).acties == ()


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("Bos, Huizen", ("Bos",)),
        ("Kramer, COA", ("Kramer",)),
        ("Bos, Huizen en Kramer, COA", ("Bos", "Kramer")),
        ("dhr. Bos, Huizen", ("Bos",)),
        ("Bos, Kramer", ("Bos", "Kramer")),
        ("Bos, COA", ("Bos", "COA")),
        ("Bos, Velsen", ("Bos", "Velsen")),
        ("Huizen, Velsen", ("Huizen", "Velsen")),
        ("Jansen, Huizen", ("Jansen", "Huizen")),
        ("Pen, Huizen", ("Pen",)),
        ("Pen, COA", ("Pen", "COA")),
    ],
)
def test_a_name_and_the_body_behind_it_are_one_where_the_list_says_so(
    config: Config, cel: str, wie: tuple[str, ...]
) -> None:
    [punt] = read(f"{_EEN}{_LIJST}| 1 | Tolken regelen | {cel} | 9 december 2026 |\n", config).acties
    assert punt.eigenaars == wie


def test_of_two_of_one_name_the_body_behind_it_tells_which(config: Config) -> None:
    [punt] = read(f"{_KOP}Actie Mulder, Haarlem: folders drukken", config).acties
    assert punt.eigenaars == ("Mulder (Haarlem)",)


@pytest.mark.parametrize(
    "regel",
    [
        "Actie: folders drukken\n**Actiehouder: Kramer** Termijn: 9 december 2026",
        "**Actie: folders drukken** **Actiehouder: Kramer** Termijn: 9 december 2026",
        "### Actie: folders drukken\n\n**Actiehouder: Kramer** Termijn: 9 december 2026",
        "folders drukken. **Actie: Kramer** Termijn: 9 december 2026",
    ],
)
def test_who_and_when_stand_on_one_line(config: Config, regel: str) -> None:
    [punt] = read(_KOP + regel, config).acties
    assert (punt.tekst, punt.eigenaars, str(punt.termijn)) == ("folders drukken", ("Kramer",), "2026-12-09")
