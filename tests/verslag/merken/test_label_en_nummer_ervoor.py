"""What stands before a task and is no part of it: a number of the year, how it stands, for whom it is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Verslag overleg Wijkcentrum

5 maart 2026

Aanwezig: mevrouw N. Blom (secretaris), Pieter Zwart, Hanna de Vos, de heer M. Prins (voorzitter)

"""
NORA, PIETER, HANNA, MEES = "N. Blom", "Pieter Zwart", "Hanna de Vos", "M. Prins"


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def owners(config: Config, tekst: str) -> list[tuple[str, ...]]:
    return [punt.eigenaars for punt in points(config, tekst)]


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        ("26-06 Pieter en Hanna schrijven een oproep (6 mei)", (PIETER, HANNA)),
        ("26-10 Hanna belegt een buurtavond", (HANNA,)),
        ("25-31 Pieter vraagt de beheerder naar de sleutel", (PIETER,)),
        ("still open: Hanna to ask the caretaker for a key", (HANNA,)),
        ("Nog open: Pieter belt de beheerder", (PIETER,)),
        ("Het dagelijks bestuur boekt de zaal", ("dagelijks bestuur",)),
    ],
)
def test_an_item_is_of_who_stands_behind_its_number_or_state(
    config: Config, item: str, wie: tuple[str, ...]
) -> None:
    assert owners(config, f"## Nieuwe acties\n\n- {item}\n") == [wie]


def test_a_number_of_the_year_is_no_day(config: Config) -> None:
    [punt] = points(config, "## Nieuwe acties\n\n- 26-08 Hanna vraagt de beheerder naar de kosten\n")
    assert (punt.eigenaars, punt.termijn) == ((HANNA,), None)


def test_what_is_called_done_before_its_words_is_done(config: Config) -> None:
    [punt] = points(config, "## Acties\n\n- Gedaan: zaal huren (Pieter)\n")
    assert (punt.tekst, punt.eigenaars, punt.status) == ("zaal huren", (PIETER,), "afgerond")


@pytest.mark.parametrize("teken", ["->", "→"])
def test_a_number_of_the_meeting_and_an_arrow_stand_before_who(config: Config, teken: str) -> None:
    punt = f"AP 12.3 {teken} Hanna en Pieter: de ketel laten nakijken (maart)"
    assert owners(config, f"## 1. Zaal\n\nDe zaal is koud.\n\n{punt}\n") == [(HANNA, PIETER)]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Action item - Hanna: write to the caretaker, by 14 March.", (HANNA,)),
        ("Action item - Hanna and Pieter: write to the caretaker.", (HANNA, PIETER)),
        ("Actiepunt voor woningcorporatie Goed Dak: de trap laten verven.", ("woningcorporatie Goed Dak",)),
        ("Actiepunt voor Pieter: de trap laten verven.", (PIETER,)),
    ],
)
def test_a_label_says_for_whom_it_is(config: Config, zin: str, wie: tuple[str, ...]) -> None:
    assert owners(config, f"## 1. Trap\n\n{zin}\n") == [wie]


@pytest.mark.parametrize(
    "zin",
    [
        "Afgesproken wordt dat de secretaris, mevrouw Blom, de brief zal rondzenden.",
        "De secretaris, mevrouw Blom, zal de brief rondzenden.",
    ],
)
def test_who_has_a_role_and_is_named_behind_it_is_one(config: Config, zin: str) -> None:
    assert owners(config, f"## 1. Brief\n\nDe brief is kort. {zin}\n") == [(NORA,)]


def test_a_row_of_that_one_is_the_same_point(config: Config) -> None:
    zin = "Afgesproken wordt dat de secretaris, mevrouw Blom, de brief in concept zal rondzenden."
    tabel = "| Nr | Actie | Wie | Wanneer |\n|---|---|---|---|\n"
    rij = "| 1 | Brief aan het ministerie over sleutels in concept rondzenden | mevrouw Blom | 20 mei |\n"
    [punt] = points(config, f"## 1. Brief\n\nDe brief is kort. {zin}\n\n## Actielijst\n\n{tabel}{rij}")
    assert (punt.eigenaars, punt.termijn) == ((NORA,), date(2026, 5, 20))


def test_a_role_in_a_row_of_names_is_somebody_else(config: Config) -> None:
    zin = "Actie: de secretaris, mevrouw Blom, de heer Prins en Hanna maken een plan."
    assert MEES in owners(config, f"## 1. Plan\n\n{zin}\n")[0]


@pytest.mark.parametrize(
    "zin",
    [
        "De voorzitter, de heer Prins, opent de vergadering om negen uur.",
        "De voorzitter, de heer Prins, vindt de brief te lang.",
        "De trap is van woningcorporatie Goed Dak: die verft hem elk jaar.",
        "Van de regio's is nog niets vernomen.",
        "Open: de vraag wie de trap betaalt.",
    ],
)
def test_what_is_told_with_such_words_is_no_point(config: Config, zin: str) -> None:
    assert points(config, f"## 1. Trap\n\n{zin}\n") == []


def test_a_list_of_afspraken_names_the_regions_as_it_names_people(config: Config) -> None:
    lijst = "1. Pieter - zendt de stukken toe\n2. de regio's - geven de naam van hun contactpersoon door\n"
    assert owners(config, f"Lijst van afspraken\n{lijst}") == [(PIETER,), ("regio's",)]


def test_a_day_that_closes_a_task_goes_before_a_period_in_it(config: Config) -> None:
    zin = "Actiepunt voor Hanna: de huur voor de eerste helft van 2027 uitrekenen, 29 mei."
    [punt] = points(config, f"## 1. Huur\n\n{zin}\n")
    assert punt.termijn == date(2026, 5, 29)


def test_a_period_before_what_is_no_day_stays(config: Config) -> None:
    zin = "Actiepunt voor Hanna: de huur uitrekenen voor de eerste helft van 2027, met de nieuwe prijzen."
    [punt] = points(config, f"## 1. Huur\n\n{zin}\n")
    assert punt.termijn is None


@pytest.mark.parametrize("nummers", [("B1", "B2"), ("D1", "D2"), ("C.1", "C.2"), ("A1", "A2")])
@pytest.mark.parametrize("label", ["Afspraak", "Actie", "Actiepunt", "Toezegging"])
def test_a_number_below_a_lettered_item_is_nobody(
    config: Config, label: str, nummers: tuple[str, str]
) -> None:
    eerste, tweede = nummers
    tekst = (
        "B. Trap\nDe trap is oud.\n\n"
        f"{label} {eerste}: Pieter maakt een tekening van de trap, gereed op\n27 maart.\n\n"
        f"{label} {tweede}: de heer Prins stuurt een brief aan de aannemer.\n\nC. Rondvraag\nNiets.\n"
    )
    gevonden = [punt for punt in read(KOP + tekst, config).acties if punt.eigenaars]
    assert [punt.eigenaars for punt in gevonden] == [(PIETER,), (MEES,)]
    assert (gevonden[0].termijn, gevonden[1].termijn) == (date(2026, 3, 27), None)


def test_a_party_behind_a_label_is_somebody(config: Config) -> None:
    assert owners(config, "B. Trap\n\nActie D66: motie schrijven\n") == [("D66",)]


@pytest.mark.parametrize(
    "afspraak",
    ["we nemen voortaan de trap", "er wordt niet meer gerookt", "de hal blijft dicht", "geen", "Geen."],
)
@pytest.mark.parametrize("nummer", ["3", "26-03", "B3"])
def test_what_is_agreed_to_be_so_is_no_point(config: Config, nummer: str, afspraak: str) -> None:
    assert points(config, f"## 1. Trap\n\nAfspraak {nummer}: {afspraak}\n") == []
