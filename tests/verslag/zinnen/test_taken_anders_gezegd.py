"""Tasks without a label in other words: the passive, 'ik', English, words between the verb and its object."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag vrijwilligersoverleg De Brug
Datum: 2 september 2026
Aanwezig: Joop Harmsen, Mirjam Zandstra, Tineke Bos (voorzitter), Bas de Groot (notulist)
Afwezig: Wil Postma

"""


def points(config: Config, zin: str, titel: str = "Fietsen") -> list[Actie]:
    tekst = f"{KOP}1. {titel}\nHet is druk. {zin} De rest komt later.\n"
    return [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "zin",
    [
        "Joop maakt voor 1 februari een flyer.",
        "Joop maakt op 24 oktober de brief.",
        "Joop maakt voor ons alsnog een verslag.",
        "Joop maakt opzet.",
        "We willen meer leden, hierbij zal Joop een voorstel opstellen voor het bestuur.",
        "Joop maakt samen met de buren een planning.",
        "Met de gemeente neemt Joop contact op.",
        "Joop mailt haar een leeg formulier.",
        "Joop brengt hem daarna rond.",
        "Joop zet de foto's op de projectpagina.",
        "Joop loopt door de lijst van sponsors.",
        "Joop deelt de cijfers na afloop met de scholen.",
    ],
)
def test_between_the_verb_and_what_is_done_may_stand_when_and_for_whom(config: Config, zin: str) -> None:
    [punt] = points(config, zin)
    assert punt.eigenaars == ("Joop Harmsen",)


@pytest.mark.parametrize(
    ("zin", "eigenaar"),
    [
        ("De banden worden door Joop uitgezocht.", "Joop Harmsen"),
        ("De offerte zal door Mirjam worden opgevraagd.", "Mirjam Zandstra"),
        ("Het rooster wordt door de voorzitter nog voor vrijdag aangepast.", "voorzitter"),
        ("De brief moet door Mirjam nog worden herschreven.", "Mirjam Zandstra"),
    ],
)
def test_in_the_passive_the_doer_stands_behind_door(config: Config, zin: str, eigenaar: str) -> None:
    [punt] = points(config, zin)
    assert punt.eigenaars == (eigenaar,)


@pytest.mark.parametrize(
    ("zin", "eigenaar"),
    [
        ("Ik mail morgen de opzichter over het dak.", "Bas de Groot"),
        ("Ik zal de sleutel ophalen.", "Bas de Groot"),
        ("Joop: ik neem het op in de nieuwsbrief.", "Joop Harmsen"),
        ("Morgen bel ik de gemeente.", "Bas de Groot"),
        ("Ik vind het een mooie lijst.", None),
    ],
)
def test_ik_is_who_is_quoted_or_who_wrote_the_minutes(config: Config, zin: str, eigenaar: str | None) -> None:
    assert [punt.eigenaars for punt in points(config, zin)] == ([(eigenaar,)] if eigenaar else [])


def test_who_signs_the_minutes_wrote_them(config: Config) -> None:
    kop = KOP.replace(" (notulist)", "")
    tekst = f"{kop}1. Dak\nIk bel morgen de dakdekker.\n\nGroetjes, Mirjam\n"
    [punt] = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert punt.eigenaars == ("Mirjam Zandstra",)


@pytest.mark.parametrize(
    "zin",
    [
        "Joop promised to share the rules of last year next week.",
        "Joop agreed to draft a letter.",
        "Joop is going to call the council.",
        "Joop will start a list of rules.",
        "Action Joop to send out a reminder",
    ],
)
def test_english_promises(config: Config, zin: str) -> None:
    [punt] = points(config, zin)
    assert punt.eigenaars == ("Joop Harmsen",)


def test_who_helps_an_attendee_is_an_owner_too(config: Config) -> None:
    [punt] = points(config, "Joop en Ruud hangen de posters op.")
    assert punt.eigenaars == ("Joop Harmsen", "Ruud")


def test_a_role_behind_a_title_without_a_stop_does_it(config: Config) -> None:
    [punt] = points(config, "Uit de gemeente Onze voorzitter neemt contact op met de wethouder.")
    assert punt.eigenaars == ("voorzitter",)


def test_below_the_minutes_of_last_time_only_what_will_be_done_is_a_task(config: Config) -> None:
    titel = "Verslag van de vorige vergadering"
    assert not points(config, "Joop past de kaart aan.", titel)
    [punt] = points(config, "Joop zal hierover contact opnemen met de gemeente.", titel)
    assert punt.eigenaars == ("Joop Harmsen",)


@pytest.mark.parametrize(
    "zin",
    [
        "Joop wordt gevraagd de folder aan te passen.",
        "Joop wordt verzocht om bij de gemeente na te gaan wat mag.",
        "Mirjam vraagt Joop om de offerte op te vragen.",
        "We vragen Joop om een folder te maken.",
        "Joop heeft toegezegd de offerte op te vragen.",
        "Joop biedt aan de stukken rond te sturen.",
        "Joop krijgt de opdracht om een folder te maken.",
        "Joop is bereid een planning te maken.",
        "Joop dient de folder nog aan te passen.",
        "Joop zal met de gemeente in gesprek gaan.",
        "Joop komt in oktober met een voorstel.",
        "Joop houdt hierover contact met de school.",
        "Joop meldt dit bij de gemeente.",
        "Joop licht de buren in.",
    ],
)
def test_what_somebody_is_given_or_takes_on_is_his_task(config: Config, zin: str) -> None:
    [punt] = points(config, zin)
    assert punt.eigenaars == ("Joop Harmsen",)


def test_all_who_are_there_may_be_asked(config: Config) -> None:
    [punt] = points(config, "Mirjam vraagt de aanwezigen om bij hun directie te polsen of dat kan.")
    assert punt.eigenaars == ("aanwezigen",)


@pytest.mark.parametrize(
    ("afspraak", "aantal"),
    [
        ("Een datumprikker wordt uitgestuurd voor een tweede overleg.", 1),
        ("De stukken worden voortaan op maandag verstuurd.", 0),
        ("De vergadering wordt op dinsdag gehouden.", 0),
        ("De zaal wordt blauw geschilderd.", 0),
    ],
)
def test_in_a_list_of_what_was_agreed_nobody_needs_to_be_named(
    config: Config, afspraak: str, aantal: int
) -> None:
    tekst = f"{KOP}1. Fietsen\nHet is druk.\n\nBesluiten en acties\n- {afspraak}\n- Joop past de kaart aan.\n"
    punten = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert len(punten) == 1 + aantal
