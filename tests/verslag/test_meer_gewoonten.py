"""More habits of who wrote the minutes: names below a text, who does it with whom, lists that are tables."""

from __future__ import annotations

import pytest

from bot.config import Config
from tests.verslag.test_gewoonten import minutes, points, told


def test_names_below_a_text_are_each_of_the_task_that_he_has_in_it(config: Config) -> None:
    tekst = (
        "1. Post\n\nHet vel is half A4 geworden. Tim schrijft een brief van één A4. Lotte test de bel.\n"
        "[A] Tim\n[A] Lotte"
    )
    assert told(tekst, config) == [("Tim Bos", "None"), ("Lotte Mulder", "None")]
    assert [punt.citaat for punt in points(tekst, config)] == [
        "Tim schrijft een brief van één A4",
        "Lotte test de bel",
    ]


def test_a_label_with_only_a_name_is_no_heading_above_the_bullet_below_it(config: Config) -> None:
    tekst = (
        "1. Post\n\na. Tim en Lotte melden zich aan.          ACTIE: Tim, Lotte\nb. Van de buren een kaart."
    )
    assert told(tekst, config) == [("Tim Bos, Lotte Mulder", "None")]
    assert len(minutes(tekst, config).agendapunten) == 1


@pytest.mark.parametrize(
    ("regel", "wie", "wanneer"),
    [
        ("plattegrond maken, samen met Lotte", "Tim Bos, Lotte Mulder", "None"),
        ("vergunning vragen i.s.m. Anna", "Tim Bos, Anna Visser", "None"),
    ],
)
def test_who_does_it_together_with_another_is_no_sole_owner(
    regel: str, wie: str, wanneer: str, config: Config
) -> None:
    assert told(f"## Acties\n\n- Tim: {regel}", config) == [(wie, wanneer)]


@pytest.mark.parametrize(
    ("regel", "wie", "wanneer"),
    [
        ("opdracht dakterras: de heer Bos (20 juli)", "Tim Bos", "2026-07-20"),
        ("herdenking: mevrouw Visser, de heer Bos", "Anna Visser, Tim Bos", "None"),
        ("Ask the ministry – Lotte – before the June meeting", "Lotte Mulder", "before the June meeting"),
        ("Borden plaatsen – Tim – na de ledenvergadering", "Tim Bos", "na de ledenvergadering"),
        ("Bedrijven aanschrijven – omgevingsdienst – 1 mei 2026", "omgevingsdienst", "2026-05-01"),
    ],
)
def test_who_and_when_stand_behind_the_task_in_any_of_these_ways(
    regel: str, wie: str, wanneer: str, config: Config
) -> None:
    assert told(f"## Actiepunten\n\n- {regel}", config) == [(wie, wanneer)]


def test_a_commitment_behind_its_label_is_a_point_of_whoever_makes_it(config: Config) -> None:
    tekst = "1. Post\n\nToezegging: de directeur stuurt de raad voor 10 juli een plan."
    [actie] = minutes(tekst, config).acties
    assert (actie.soort, actie.eigenaars, str(actie.termijn)) == ("toezegging", ("directeur",), "2026-07-09")


def test_a_list_that_was_a_table_ends_with_it(config: Config) -> None:
    tekst = (
        "Actielijst\n\n| Nr | Omschrijving | Wie | Uiterste datum |\n|---|---|---|---|\n"
        "| 1 | Kas nakijken | Tim | 1 mei 2026 |\n\nVerslag\n1. Anna opent.\n\n2. Kas. Tim heeft geteld."
    )
    assert told(tekst, config) == [("Tim Bos", "2026-05-01")]


def test_the_heads_of_a_table_may_be_questions(config: Config) -> None:
    tekst = "Acties\n\n| Wie? | Doet wat? | Wanneer? |\n|---|---|---|\n| Lotte | Brief over haven | 1 mei |"
    assert told(tekst, config) == [("Lotte Mulder", "2026-05-01")]


def test_a_numbered_list_at_the_end_is_the_points_of_the_text(config: Config) -> None:
    tekst = (
        "1. Kas\n\nTim stuurt de leden een overzicht van uitgaven [A1]. De heer Smit levert ze [A2].\n\n"
        "## Overzicht van actiepunten\n\n[A1] Overzicht uitgaven toesturen – de heer Bos – 27 maart 2026\n\n"
        "[A2] Levert adressen – Bram Smit"
    )
    assert told(tekst, config) == [("Tim Bos", "2026-03-27"), ("Bram Smit", "None")]


def test_initials_behind_a_name_are_how_the_text_names_him(config: Config) -> None:
    kop = "Verslag werkgroep Haven, 3 maart 2026\n\nAanwezig: Anna Visser (AV, vz), Tim Bos (TB)\n\n"
    tekst = "## Huiswerk volgende keer\n\nAV en TB punt 48 voorbereiden.\nTB verslag rondsturen."
    assert told(tekst, config, kop) == [("Anna Visser, Tim Bos", "None"), ("Tim Bos", "None")]
    assert {lid.organisatie for lid in minutes(tekst, config, kop).aanwezigheid} == {None}


def test_a_pronoun_is_nobody_s_name(config: Config) -> None:
    tekst = (
        "1. Haven\n\nDie willen op de kade varen leren. Zij stuurt de stukken daarvan rond.\n\n"
        "Afspraak: Tim stuurt de stukken rond.\n\nAfspraak: Lotte laat borden drukken, voor 1 mei."
    )
    assert told(tekst, config) == [("Tim Bos", "None"), ("Lotte Mulder", "2026-04-30")]


def test_what_is_said_of_the_list_itself_is_no_point(config: Config) -> None:
    assert told("1. Actielijst\n\nActielijst en besluitenlijst worden nagelopen.", config) == []
    assert told("1. Kas\n\nActie vragen: hoe zou u dit doen?", config) == []


@pytest.mark.parametrize("hoedanig", ["(spoed)", "(hoog)", "nieuw", "3 (optioneel)"])
def test_what_a_task_is_like_is_nobody_who_has_it(hoedanig: str, config: Config) -> None:
    assert told(f"1. Kas\n\nActie {hoedanig}: zaal huren, 1 mei", config) == [("", "2026-05-01")]
    assert told(f"1. Kas\n\nActie {hoedanig}: Tim huurt de zaal", config) == [("Tim Bos", "None")]
    assert told("1. Kas\n\nActie (bestuur): zaal huren, 1 mei", config) == [("bestuur", "2026-05-01")]


def test_who_is_ready_on_a_day_is_so_for_sure(config: Config) -> None:
    tekst = "1. Kas\n\nTim en Lotte maken een flyer; klaar op 16 mei.\n- Actie: Tim / Lotte"
    assert told(tekst, config) == [("Tim Bos, Lotte Mulder", "2026-05-16")]


def test_a_later_sentence_of_an_item_says_who_asks_again(config: Config) -> None:
    tekst = "1. Actielijst\n\n- Fietsen: er kwam geen antwoord van de gemeente. Tim vraagt het opnieuw."
    assert told(tekst, config) == [("Tim Bos", "None")]


def test_rounds_are_walked_by_somebody(config: Config) -> None:
    tekst = (
        "| Onderwerp | Besproken | Wie doet wat |\n|---|---|---|\n"
        "| Kade | Er is overlast. | Tim loopt elke middag een ronde langs de kade |"
    )
    assert told(tekst, config) == [("Tim Bos", "None")]


def test_what_somebody_says_he_will_do_is_the_item_of_the_list_in_other_words(config: Config) -> None:
    tekst = (
        "1. Harbour\n\nTim will send the reasons for the delays. Lotte will ask the ministry whether "
        "exceptions are possible.\n\nAgreed actions\n\n"
        "1. Send reasons for late ships – Tim – 30 April 2026\n\n"
        "2. Ask the ministry about exceptions for boats – Lotte – 1 May 2026"
    )
    assert told(tekst, config) == [("Tim Bos", "2026-04-30"), ("Lotte Mulder", "2026-05-01")]
