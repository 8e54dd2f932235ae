"""Who is nobody: a place, a word for later, and who a 'hij' cannot mean."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

_KOP = "# Verslag kustoverleg\n\nDatum: 3 maart 2026\n"
_AANWEZIG = "Aanwezig: Mare Dijkgraaf, Joris Vink, Fenna Oort (COA)\n"


def points(config: Config, tekst: str, aanwezig: str = _AANWEZIG) -> list[Actie]:
    return [punt for punt in read(f"{_KOP}{aanwezig}\n{tekst}", config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize(
    "zin",
    [
        "Mare zegt dat het er voor de zomer druk is. In Zeedorp gaat dat knellen. In Zeedorp is het krap.",
        "Op Texel zal dat anders gaan werken. Op Texel is nog plaats.",
        "Bij Zeezicht zal men de deur sluiten. Bij Zeezicht is het druk.",
    ],
)
def test_where_something_happens_is_nobody(config: Config, zin: str) -> None:
    assert points(config, f"## 1. Zomer\n\n{zin}\n", aanwezig="") == []


@pytest.mark.parametrize("wie", ["trekker volgt", "volgt", "volgt nog", "houder volgt nog"])
def test_an_owner_who_is_still_to_be_named_is_nobody(config: Config, wie: str) -> None:
    lijst = f"## Taken\n\n- Bankje bij de haven schilderen ({wie})\n- Vlag hijsen (Mare)\n"
    assert [punt.eigenaars for punt in points(config, lijst)] == [(), ("Mare Dijkgraaf",)]


def test_a_column_that_says_algemeen_names_nobody(config: Config) -> None:
    tabel = (
        "## Actielijst\n\n| Actie | Wie |\n|--|--|\n| Bankje verven | ALGEMEEN |\n| Vlag hijsen | Mare |\n"
    )
    assert [punt.eigenaars for punt in points(config, tabel)] == [(), ("Mare Dijkgraaf",)]


def test_hij_is_no_body(config: Config) -> None:
    tekst = (
        "## 1. Haven\n\nHet COA is daar volgens de raad niet over uit. "
        "Hij zegt toe dat de raad hierover voor 9 april een brief ontvangt.\n"
    )
    assert all("COA" not in punt.eigenaars for punt in points(config, tekst))


def test_hij_is_the_office_that_the_sentence_before_is_about(config: Config) -> None:
    tekst = (
        "## 1. Haven\n\nDe wethouder wil dit bij het COA navragen. "
        "Hij zegt toe dat de raad hierover voor 9 april een brief ontvangt.\n"
    )
    assert [punt.eigenaars for punt in points(config, tekst)] == [("wethouder",)]


def test_hij_is_who_the_sentence_before_is_about(config: Config) -> None:
    tekst = "## 1. Haven\n\nJoris kent die regels wel. Hij stuurt de groep deze week een overzicht.\n"
    assert [punt.eigenaars for punt in points(config, tekst)] == [("Joris Vink",)]


@pytest.mark.parametrize(
    "item",
    [
        "De meldkamer alarmeert voortaan rechtstreeks de piketdienst.",
        "Mare gaat in mei met zwangerschapsverlof.",
    ],
)
def test_what_is_so_from_now_on_is_no_point_of_a_list(config: Config, item: str) -> None:
    lijst = f"## Afspraken\n\n- Joris belt de havenmeester.\n- {item}\n"
    assert [punt.eigenaars for punt in points(config, lijst)] == [("Joris Vink",)]


def test_who_weighs_something_has_no_task(config: Config) -> None:
    tekst = "## 1. Haven\n\nConclusie: het stuk gaat naar de raad. Lokaal Zeedorp overweegt een amendement.\n"
    assert points(config, tekst, aanwezig="") == []


def test_what_somebody_has_is_no_task_of_his(config: Config) -> None:
    tekst = (
        "## 1. Vlaggen\n\nDe levering is uitgesteld. Mare: ik heb nog tien stuks liggen in Zeedorp.\n\n"
        "**Actie Mare:** tien vlaggen naar de haven brengen\n"
    )
    assert [punt.citaat for punt in points(config, tekst)] == [
        "Actie Mare: tien vlaggen naar de haven brengen"
    ]
