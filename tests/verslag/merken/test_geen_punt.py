"""What looks like the mark of a task and is none: the number of a room, a name behind a title."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_WIE = "Nora Winter (NW), Ruben Smid (RS), Elif Kaya (EK)"
_KOP = f"# Verslag jeugdbestuur\nDatum: 9 december 2026\nAanwezig: {_WIE}\n\n"


def owners(config: Config, tekst: str) -> list[tuple[str, ...]]:
    return [punt.eigenaars for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize(
    "zin",
    [
        "- de les is in lokaal A1, op 23 februari om 18 uur",
        "De vergadering is verplaatst naar zaal A2.",
        "Een flyer in formaat A5, en langs de snelweg A9.",
        "Ze hangen een poster A3, dat valt op.",
        "- Eerste resultaten van de proef A27",
    ],
)
def test_the_number_of_a_room_or_a_sheet_is_no_point(config: Config, zin: str) -> None:
    assert owners(config, f"## 1. Zomerkamp\n\n{zin}\n") == []


def test_a_name_behind_the_title_of_an_item_is_who_tells_of_it(config: Config) -> None:
    koppen = [("Werving", "NW"), ("Folders", "RS"), ("Zomerkamp", "EK"), ("Kantine", "NW")]
    tekst = "\n".join(f"## {kop} ({wie})\n\nDe stand van zaken is hetzelfde.\n" for kop, wie in koppen)
    assert owners(config, tekst) == []


@pytest.mark.parametrize(
    "zin",
    [
        "Ruben zegt dit wel een plan is dat hij ziet zitten, om Nora te ontlasten.",
        "Ruben zegt het verslag mooi te vinden.",
        "Elif geeft aan dit jaar geen tijd te hebben om mee te helpen.",
        "Nora zegt de folder is te laat om nog door te sturen.",
    ],
)
def test_why_something_is_said_is_no_promise(config: Config, zin: str) -> None:
    gelezen = read(f"{_KOP}## 1. Zomerkamp\n\n{zin}\n", config)
    assert [actie for actie in gelezen.acties if actie.soort in ("actiepunt", "toezegging")] == []


@pytest.mark.parametrize(
    ("gezegd", "punten"),
    [
        ("vond het zomerkamp goed lopen.", 0),
        ("aanhaken bij de landelijke dag zou helpen.", 0),
        ("aanhaken bij de landelijke dag.", 1),
        ("uitzoeken of aanhaken zou kunnen.", 1),
    ],
)
def test_what_somebody_found_or_would_like_is_no_task_behind_his_name(
    config: Config, gezegd: str, punten: int
) -> None:
    assert owners(config, f"## 4. Rondvraag\n\nNora: {gezegd}\n") == [("Nora Winter",)] * punten


def test_what_is_said_to_be_done_is_a_promise(config: Config) -> None:
    zin = "Ruben zegt de folder morgen naar de drukker te sturen."
    soorten = [actie.soort for actie in read(f"{_KOP}## 1. Zomerkamp\n\n{zin}\n", config).acties]
    assert "toezegging" in soorten


def test_who_would_like_to_is_no_task_of_his(config: Config) -> None:
    lijst = "- Inlogpagina bekijken (Nora)\n    - Interesse: Elif, Ruben\n- Zaal huren (Elif)\n"
    assert sorted(owners(config, f"## Actiepunten\n\n{lijst}")) == [("Elif Kaya",), ("Nora Winter",)]


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Kaartje sturen: to do Ruben tegen begin januari", ("Ruben Smid",)),
        ("Schuur opruimen: actie Elif", ("Elif Kaya",)),
        ("Actie iedereen: eigen ideeën meenemen", ("iedereen",)),
    ],
)
def test_a_label_behind_a_colon_and_everybody_before_one(
    config: Config, regel: str, wie: tuple[str, ...]
) -> None:
    assert owners(config, f"## 1. Zomerkamp\n\n{regel}\n") == [wie]


@pytest.mark.parametrize(
    "titel", ["Actie- en besluitenlijst", "Actie - en afsprakenlijst", "Action - and decision list"]
)
def test_the_title_of_a_list_is_no_point(config: Config, titel: str) -> None:
    tabel = "| Nr | Omschrijving | Wie | Uiterlijk |\n|--|--|--|--|\n| 1 | Hek verven | Nora | 1 april |\n"
    tekst = f"## 7. Sluiting\nOm 15.40 uur. Volgende keer 19 maart 2027.\n{titel}\n\n{tabel}"
    assert owners(config, tekst) == [("Nora Winter",)]
