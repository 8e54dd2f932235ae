"""Lists of tasks as a secretary in a hurry makes them: below 'Doen', or in a column 'Punt'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.taal.secties import section_of
from bot.verslag.tabellen.kolommen import columns

KOP = "Verslag werkgroep\n3 maart 2026\n\nAanwezig: Anna Visser (GGD), Tim Bos (COA), Pia Mol (gemeente)\n\n"


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(p.tekst, p.eigenaars) for p in read(KOP + tekst, config).acties if p.soort == "actiepunt"]


def test_below_doen_stands_what_is_to_be_done(config: Config) -> None:
    tekst = (
        "## 1. Nieuwsbrief\nDe brief is goed gelezen.\n\n**Doen**\n- Anna: tekst inkorten, do 12 maart\n"
        "- Tim en Pia: foto's uitzoeken\n\n## 2. Rondvraag\nGeen.\n"
    )
    assert [wie for _, wie in points(config, tekst)] == [("Anna Visser",), ("Tim Bos", "Pia Mol")]


@pytest.mark.parametrize(
    "titel", ["**Afgesproken**", "Afgesproken:", "### Wat is afgesproken", "*Overeengekomen:*"]
)
def test_below_afgesproken_stands_what_was_agreed_at_each_item(config: Config, titel: str) -> None:
    tekst = (
        "## 1. Tabel\nHet overzicht wijkt af, en dat kan niet. Iedereen is het daarover eens.\n\n"
        f"{titel}\n\n- Anna, Tim en Pia controleren hun eigen regel in de tabel, woensdag 4 maart.\n\n"
        "## 2. Spreker\nVoor het thema is een half uur. Een onderzoeker wil wel komen.\n\n"
        f"{titel}\n\n- Tim legt de spreker vast.\n- De zaal is vol.\n\n## 3. Sluiting\nGeen rondvraag.\n"
    )
    assert [wie for _, wie in points(config, tekst)] == [("Anna Visser", "Tim Bos", "Pia Mol"), ("Tim Bos",)]


def test_of_what_was_agreed_there_a_thing_does_nothing(config: Config) -> None:
    tekst = (
        "Afgesproken\n- De opening verschuift van 29 mei naar 12 juni.\n- Het geld gaat naar de boten.\n"
        "- De werkgroep maakt een plan.\n"
    )
    assert [wie for _, wie in points(config, tekst)] == [("werkgroep",)]


@pytest.mark.parametrize(
    "titel",
    [
        "Doen we mee?",
        "Afgesproken met de raad",
        "Niet afgesproken",
        "Wat doen anderen",
        "Doen en laten van de raad",
        "Meedoen",
    ],
)
def test_another_title_with_doen_opens_no_list(titel: str) -> None:
    assert section_of(titel) is None


def test_beside_actiehouder_the_one_other_column_is_the_task(config: Config) -> None:
    tekst = (
        "Punt\tActiehouder\tDeadline\tAfgehandeld\nRooster rondsturen\tTim\t19-3\tnee\n"
        "Vaccins bestellen\tGGD (Anna)\tvoor kerst\tnee\n"
    )
    assert points(config, tekst) == [
        ("Rooster rondsturen", ("Tim Bos",)),
        ("Vaccins bestellen", ("Anna Visser",)),
    ]


@pytest.mark.parametrize(
    ("kop", "rij"),
    [
        ("Te doen\tDoor\tUiterlijk", "Hek huren\tTim\t12-3"),
        ("Nr\tOmschr.\tVerantw.\tDatum", "1\tHek huren\tTim\t12-3"),
        ("Nr.\tPunt\tWie\tVóór\tStatus", "1\tHek huren\tTim\t12-3\topen"),
        ("Onderwerp\tActiehouder\tGereed", "Hek huren\tTim\t12-3"),
        ("Actie\tWie/wanneer", "Hek huren\tTim, 12-3"),
    ],
)
def test_a_head_in_few_letters_says_what_stands_below_it(config: Config, kop: str, rij: str) -> None:
    [punt] = [p for p in read(f"{KOP}{kop}\n{rij}\n", config).acties if p.soort == "actiepunt"]
    assert (punt.tekst, punt.eigenaars, str(punt.termijn)) == ("Hek huren", ("Tim Bos",), "2026-03-12")


def test_who_and_when_in_one_column_may_be_when_alone(config: Config) -> None:
    tekst = "Actie\tWie/wanneer\nHek huren\tvoor 12 maart\n"
    [punt] = [p for p in read(KOP + tekst, config).acties if p.soort == "actiepunt"]
    assert (punt.eigenaars, punt.termijn_tekst) == ((), "voor 12 maart")


@pytest.mark.parametrize(
    "kop",
    [
        ["Punt", "Naam", "Datum"],
        ["Punt", "Spreker", "Tijd"],
        ["Punt", "Actiehouder", "Bijlage"],
        ["Toelichting", "Actiehouder", "Deadline"],
        ["Punt", "Wie", "Status"],
        ["Punt", "Blad", "Actiehouder", "Deadline"],
        ["Agendapunt", "Trekker", "Status"],
    ],
)
def test_where_no_one_column_is_left_over_nothing_is_guessed(kop: list[str]) -> None:
    assert "actie" not in columns(kop).values()
