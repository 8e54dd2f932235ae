"""A list of acties in two columns of plain text, who at the left; below it or beside it nothing is a row."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

_KOP = """Overleg zwembad 3 juni 2027

Aanwezig: Lotte Verbruggen, Kees de Wit, Anna Bos, Tim Maas

1. Opening
"""


def _points(tekst: str, config: Config) -> list[Actie]:
    return [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize(
    "titel", ["Actielijst", "Afsprakenlijst\n--------------", "ACTIEPUNTEN:", "Wie doet wat"]
)
def test_who_stands_at_the_left_and_the_day_behind_the_last_comma(titel: str, config: Config) -> None:
    tekst = f"""
{titel}

Lotte          zaal huren voor het feest in de grote kantine van het zwem-
               bad, dinsdag 1 juli
Kees, Anna     draaiboek voor de vrijwilligers, eind augustus
allen          kaartjes verkopen - 3 juli
Tim en         beamer halen
Anna           bij de buren (zsm)
Lotte Verbruggen  opruimen
"""
    gelezen = _points(tekst, config)
    assert [(punt.eigenaars, punt.termijn_tekst) for punt in gelezen] == [
        (("Lotte Verbruggen",), "dinsdag 1 juli"),
        (("Kees de Wit", "Anna Bos"), "eind augustus"),
        (("allen",), "3 juli"),
        (("Tim Maas", "Anna Bos"), "zsm"),
        (("Lotte Verbruggen",), None),
    ]
    assert gelezen[0].tekst == "zaal huren voor het feest in de grote kantine van het zwembad"


def test_what_was_agreed_in_the_text_is_one_with_its_row(config: Config) -> None:
    tekst = """
AFSPRAAK: Kees stuurt de handleiding van de filters rond.

Afsprakenlijst

Kees       handleiding van de filters rondsturen, 1 juli
Lotte      overzicht van de abonnementen
"""
    assert [(punt.eigenaars, punt.termijn_tekst) for punt in _points(tekst, config)] == [
        (("Kees de Wit",), "1 juli"),
        (("Lotte Verbruggen",), None),
    ]


def test_what_was_agreed_is_no_decision_too_where_its_row_says_it_in_other_words(config: Config) -> None:
    tekst = """
AFSPRAAK: Kees kijkt de contracten na.

Afsprakenlijst

Kees       contracten van het zwembad nakijken, 4 juli
Lotte      overzicht van de abonnementen
"""
    assert [punt.citaat for punt in _points(tekst, config)] == [
        "contracten van het zwembad nakijken",
        "overzicht van de abonnementen",
    ]
    assert read(_KOP + tekst, config).besluiten == ()


@pytest.mark.parametrize(
    "tekst",
    [
        "Contact\n\nLotte      06 12345678\nKees       06 87654321\n",
        "Rooster\n\nLotte      maandag en dinsdag\nKees       woensdag\n",
        "Acties van de vorige vergadering zijn alle gedaan.\n\nLotte      maandag\nKees       woensdag\n",
        "Actielijst\n\nGeen\n\n2. Sluiting\nLotte  meldt dat het water koud is.\nKees   vindt dat ook.\n",
    ],
)
def test_other_columns_are_no_list_of_acties(tekst: str, config: Config) -> None:
    assert _points(tekst, config) == []


def test_a_number_at_the_left_is_nobody(config: Config) -> None:
    tekst = "\nActiepunten\nA1  Zaal huren – Lotte – 1 juli\nA2  Beamer halen – Tim – z.s.m.\n"
    assert [punt.eigenaars for punt in _points(tekst, config)] == [("Lotte Verbruggen",), ("Tim Maas",)]


@pytest.mark.parametrize(
    "titel",
    ["STAND VAN ZAKEN OUDE ACTIES", "Voortgang acties", "Actiepunten vorige vergadering:", "Lopende punten"],
)
def test_of_earlier_acties_a_third_column_says_how_they_stand(titel: str, config: Config) -> None:
    tekst = f"""
{titel}
Lotte    Lampen in de hal vervangen               gedaan
Kees     Kluisjes verven                          naar Anna
Tim      Overleg met de school over de            loopt nog, ligt
         oversteek                                bij de school
Anna     Website bijwerken                        loopt, klaar in juli
"""
    assert [(punt.tekst, punt.eigenaars, punt.status) for punt in _points(tekst, config)] == [
        ("Lampen in de hal vervangen", ("Lotte Verbruggen",), "afgerond"),
        ("Kluisjes verven", ("Anna Bos",), "open"),
        ("Overleg met de school over de oversteek", ("Tim Maas",), "open"),
        ("Website bijwerken", ("Anna Bos",), "open"),
    ]


def test_in_a_list_of_acties_the_third_column_may_be_the_day(config: Config) -> None:
    tekst = (
        "\nActielijst\n\nLotte    zaal huren          1 juli\nTim      beamer halen        eind augustus\n"
    )
    assert [(punt.tekst, punt.termijn_tekst) for punt in _points(tekst, config)] == [
        ("zaal huren", "1 juli"),
        ("beamer halen", "eind augustus"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "Verslag vorige vergadering\n\nLotte      vindt het lang\nKees       is tevreden\n",
        "Stand van zaken afspraken\n\nLotte      bad 1      maandag\nKees       bad 2      woensdag\n",
    ],
)
def test_below_a_title_of_before_columns_without_a_state_are_no_points(tekst: str, config: Config) -> None:
    assert _points(tekst, config) == []


@pytest.mark.parametrize(
    "rijen",
    [
        "Lotte    Lampen in de hal vervangen     gedaan\nTim      Kluisjes verven                loopt nog\n",
        "| Lotte | Lampen in de hal vervangen | Gedaan |\n| Tim | Kluisjes verven | Loopt, klaar in juli |\n",
    ],
)
def test_so_it_does_in_a_table_without_a_head(rijen: str, config: Config) -> None:
    assert [(punt.eigenaars, punt.status) for punt in _points(f"\nOude acties\n\n{rijen}", config)] == [
        (("Lotte Verbruggen",), "afgerond"),
        (("Tim Maas",), "open"),
    ]
