"""Numbers that a secretary gives to points: off the item, one in text and list, and no day or name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag Provinciale Tafel Opvang
Datum: 14 maart 2024
Aanwezig: mw. Van Dalen (voorzitter), dhr. Hoekstra (Merenstad), mw. Pieters (Duinrand), dhr. Bakker (COA)

1. Opening
De voorzitter opent de vergadering om 10.00 uur. Het verslag 24-03 van vorige keer is vastgesteld.

2. Actueel beeld
De heer Bakker licht de cijfers toe. De instroom daalt licht.
"""


def points(config: Config, tekst: str) -> list[Actie]:
    acties = read(f"{KOP}{tekst}", config).acties
    return [actie for actie in acties if actie.soort == "actiepunt" and not actie.zelfde_als]


@pytest.mark.parametrize(
    "nummers",
    [
        ("24-05", "24-06"),
        ("A24-05", "A24-06"),
        ("AP 24.05", "AP 24.06"),
        ("PRT-12", "PRT-13"),
        ("T4", "T5"),
        ("T4 –", "T5 –"),
        ("35 –", "36 –"),
        ("7 -", "8 -"),
        ("2024/17", "2024/18"),
        ("4.3.a", "4.3.b"),
        ("[24-05]", "[24-06]"),
        ("Actie 24-05:", "Actie 24-06:"),
    ],
)
@pytest.mark.parametrize("teken", ["", "• "])
def test_a_number_of_any_shape_is_no_part_of_the_task(
    config: Config, nummers: tuple[str, str], teken: str
) -> None:
    een, ander = nummers
    lijst = (
        f"{teken}{een} Panden inventariseren – Hoekstra – 1 april\n{teken}{ander} Cijfers sturen – Bakker\n"
    )
    punten = points(config, f"\nActies\n{lijst}")
    assert [(punt.eigenaars, punt.termijn) for punt in punten] == [
        (("Hoekstra",), date(2024, 4, 1)),
        (("Bakker",), None),
    ]
    assert [punt.tekst.partition(" –")[0] for punt in punten] == ["Panden inventariseren", "Cijfers sturen"]


def test_the_cells_of_a_table_on_a_line_each_hold_numbers_and_no_days(config: Config) -> None:
    rijen = "24-03\nTolken zoeken\nBakker\nloopt\n24-04\nDak nazien\nHoekstra\n8 april 2024\n"
    punten = points(config, f"\nActielijst\nNr\nActie\nWie\nDatum\n{rijen}")
    assert [(punt.tekst, punt.eigenaars, punt.termijn) for punt in punten] == [
        ("Tolken zoeken", ("Bakker",), None),
        ("Dak nazien", ("Hoekstra",), date(2024, 4, 8)),
    ]


@pytest.mark.parametrize("merk", ["(actie 24-06)", "[24-06]", "(A24-06)", "[A24-06]"])
def test_a_sentence_and_the_item_of_its_number_are_one_point(config: Config, merk: str) -> None:
    zin = f"Er komt een voorstel {merk}. Op 22-03 is dit al eens besproken.\n"
    lijst = "24-05 Panden inventariseren – Hoekstra\n24-06 Inzet van jongeren uitwerken – Pieters – 9 april\n"
    eerste, tweede = points(config, f"{zin}\nActiepunten\n{lijst}")
    assert eerste.citaat == f"Er komt een voorstel {merk}"
    assert (eerste.eigenaars, eerste.termijn) == (("Pieters",), date(2024, 4, 9))
    assert tweede.eigenaars == ("Hoekstra",)


def test_a_column_without_a_head_holds_the_numbers(config: Config) -> None:
    zin = "Er komt een werkgroep [A11].\n"
    rijen = "| A10 | Dak nazien | Bakker | |\n| A11 | Jongeren | Pieters | 9 april |\n"
    tabel = f"|  | Actiepunt | Wie | Wanneer |\n{rijen}"
    punten = points(config, f"{zin}\nOpenstaande actiepunten\n\n{tabel}")
    assert [(punt.nummer, punt.eigenaars) for punt in punten] == [("A11", ("Pieters",)), ("A10", ("Bakker",))]


def test_points_of_last_time_are_open_or_done_by_how_they_stand(config: Config) -> None:
    nieuw = "24-05 Panden inventariseren – Hoekstra\n24-06 Cijfers sturen – Bakker\n"
    eerder = "23-31 Handreiking delen – Pieters – loopt\n23-33 Brief aan zorg – Hoekstra – afgehandeld\n"
    punten = points(config, f"\nActies\n{nieuw}Uit eerdere vergaderingen:\n{eerder}")
    assert [punt.status for punt in punten] == ["open", "open", "open", "afgerond"]


@pytest.mark.parametrize(
    "tekst",
    [
        "\n3. Planning\n03-04 Raadsvergadering Merenstad\n03-05 Commissie Duinrand\n",
        "\n3. Ingekomen stukken\n24-11 Brief van de inspectie\n24-12 Memo over artikel 4.3\n",
        "Op 22-03 is afgesproken dat de tafel vaker komt. Zie verslag 24-02 en 24-03.\n",
        "Het gaat om de panden Dorpsstraat 12-14 en Kade 3.\n",
        "De heer Bakker komt terug op actie 23-09: de directeur vindt september prima.\n",
        "\n3. Wegen\nA12 is afgesloten.\nA13 is weer open.\n",
        "\nActielijst\n\n24/35 VERVOER\nDe bus rijdt weer.\n\n24/36 TOLKEN\nEr zijn er genoeg.\n",
        "\n3. Acties\nEr zijn geen acties.\n\n4. Bijlagen\n24-08 Kaart van de regio\n24-09 Cijfers\n",
        "\n3 – Actielijst\nDe lijst is af.\n\n4 – Vervoer\nDe bus rijdt.\n\n5 – Tolken\nEr zijn er genoeg.\n",
        "Actie 24-06 en Actie 24-07, zie onder.\n",
        "AP 24-09 vervalt, de vraag is mondeling beantwoord.\n",
        "\nBesluiten\n24-01 De agenda is vastgesteld.\n24-02 Het verslag is vastgesteld.\n",
        "\n3. Cijfers\nQ1 2024 was druk.\nQ2 2024 wordt rustig.\n",
        "De leden noemen artikel 4.3.a en artikel 4.3.b van de wet [4.3.a].\n",
    ],
)
def test_other_numbers_make_no_points(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


def test_acties_above_who_was_there_are_points(config: Config) -> None:
    lijst = "24-05 Panden inventariseren – Hoekstra – 1 april\n24-06 Cijfers sturen – Bakker\n"
    kop = f"Verslag Tafel Opvang\n14 maart 2024\n\nACTIES\n{lijst}\nDEELNEMERS\n"
    namen = "Merenstad: dhr. Hoekstra\nCOA: dhr. Bakker\nDuinrand: mw. Pieters\n"
    tekst = (
        "\n\nBESPREKING\n\n1.  Opening. De voorzitter opent de vergadering en dankt allen voor hun komst.\n"
    )
    voorstel = read(f"{kop}{namen}{tekst}", config)
    assert [(een.tekst.partition(" –")[0], een.eigenaars) for een in voorstel.acties] == [
        ("Panden inventariseren", ("Hoekstra",)),
        ("Cijfers sturen", ("Bakker",)),
    ]
    assert [een.naam for een in voorstel.aanwezigheid] == ["Hoekstra", "Bakker", "Pieters"]


def test_what_is_proposed_says_what_was_printed(config: Config) -> None:
    (punt,) = points(config, "Actie 2024-10: Hoekstra vraagt de raad om een datum.\n")
    assert punt.citaat == "Actie 2024-10: Hoekstra vraagt de raad om een datum"
    assert (punt.nummer, punt.nummer_voorstel) == (None, "A1")


def test_brackets_that_say_by_when_as_well_name_who_does_it(config: Config) -> None:
    (punt,) = points(config, "\nActies\n- De griffie regelt een bezoek aan de Lekboot (Van Hees, 1 mei)\n")
    assert punt.eigenaars == ("Van Hees",)


def test_numbers_of_the_year_in_brackets_close_their_sentences(config: Config) -> None:
    tekst = (
        "De heer Bakker zorgt dat de heer Hoekstra een kaart krijgt [24-05]. Mevrouw Pieters werkt de lijst\n"
        "uit, te bespreken op 13 mei [24-06]. De secretaris stelt de brief op en legt die voor [24-07].\n"
    )
    punten = points(config, tekst)
    assert [(punt.eigenaars, punt.termijn) for punt in punten] == [
        (("Bakker",), None),
        (("Pieters",), date(2024, 5, 13)),
        (("secretaris",), None),
    ]
    assert punten[0].citaat == "De heer Bakker zorgt dat de heer Hoekstra een kaart krijgt [24-05]"


def test_a_number_in_brackets_counts_on_from_the_rows(config: Config) -> None:
    rij = "\n3. Actielijst\n24-04 Panden inventariseren – Hoekstra\n"
    assert len(points(config, f"Bakker zorgt voor een kaart [24-05].\n{rij}")) == 2


@pytest.mark.parametrize(
    "haken", ["[24-11]", "[19-05] en [19-06]", "[2024-03-14] en [2024-03-15]", "[24-05] en [25-06]"]
)
def test_days_in_brackets_are_no_numbers(config: Config, haken: str) -> None:
    assert points(config, f"De zaal is vol op {haken}. De tafel komt dan niet bijeen.\n") == []


@pytest.mark.parametrize("teken", ["", "- "])
def test_a_bare_number_with_a_dash_stands_before_who_does_it(config: Config, teken: str) -> None:
    lijst = f"{teken}35 – Hoekstra en Bakker: plan schrijven\n{teken}36 – Pieters: brief sturen, 3 mei\n"
    punten = points(config, f"\nNieuwe acties\n{lijst}")
    assert [punt.eigenaars for punt in punten] == [("Hoekstra", "Bakker"), ("Pieters",)]
    assert [punt.tekst.partition(",")[0] for punt in punten] == ["plan schrijven", "brief sturen"]
    assert punten[0].citaat == "35 – Hoekstra en Bakker: plan schrijven"


@pytest.mark.parametrize("aantal", ["41 – 43 mensen uitnodigen", "20 – man sterk team vormen"])
def test_a_number_that_does_not_count_is_of_the_task(config: Config, aantal: str) -> None:
    (punt, _) = points(config, f"\nActies\n- {aantal} (Hoekstra)\n- 42 stoelen huren (Bakker)\n")
    assert punt.tekst == aantal


def test_a_warning_about_a_number_of_the_house_has_its_colon(config: Config) -> None:
    tekst = f"""{KOP}
Pieters schrijft de wervingsbrief (actie 26.08).

Actielijst
| Nr | Actie | Wie |
| --- | --- | --- |
| 26.07 | Zaal zoeken | Bakker |
| 26.08 | Wervingsbrief schrijven | Hoekstra |
"""
    [gezegd] = [een.tekst for een in read(tekst, config).waarschuwingen if "aangehouden" in een.tekst]
    assert gezegd.startswith("26.08: in de tekst is Pieters de eigenaar")
