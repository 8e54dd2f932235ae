"""Somebody whom nobody knows, by a first and a family name alone; and what has a capital and is nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.publicatie import lakken
from bot.publicatie.kaart import Namenkaart
from bot.uitvoer.blad import Alinea, Onderdeel
from tests.publicatie.test_kaart import card, found, known
from tests.publicatie.test_nalezen import page

SMALL = frozenset("boer locatie opvang plan".split())


def asked(text: str, kaart: Namenkaart | None = None) -> list[str]:
    return [one.vorm for one in (kaart or card()).find(text, SMALL) if one.soort == "twijfel"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Toelichting door Yvonne Wiersum", "Yvonne Wiersum"),
        ("Presentatie Gijs Hamstra", "Gijs Hamstra"),
        ("De cijfers van Kees van Dijk volgen", "Kees van Dijk"),
        ("Daarna neemt Jan Overweg het over", "Jan Overweg"),
        ("Klaar. Anne-Marie Veldhuis belt", "Anne-Marie Veldhuis"),
        ("Fatima stuurt het na", "Fatima"),
        ("Toelichting door Wiebrigje Hamstra", "Wiebrigje Hamstra"),
        ("Bijlage Froukelien Hamstra", "Froukelien Hamstra"),
        ("Met Oeds Hamstra is gebeld", "Oeds Hamstra"),
        ("Daar hielp Froukelien ten Cate bij", "Froukelien ten Cate"),
        ("Daar hielp Froukelien de Boer bij", "Froukelien de Boer"),
        ("Brief P.J. Hamstra", "P.J. Hamstra"),
        ("Dat vraagt J. Boer", "J. Boer"),
        ("J. de Boer mailt het rond", "J. de Boer"),
        ("Van Vliet (06-12345678) is er", "Van Vliet"),
        ("Bij vragen: Hamstra, h@voorbeeld.nl", "Hamstra"),
        ("Bijlage Zwier Hamstra (XYZ)", "Zwier Hamstra"),
        ("Hamstra [XYZ] stuurt die na", "Hamstra"),
    ],
)
def test_somebody_whom_nobody_knows_is_asked_about(text: str, form: str) -> None:
    assert asked(text) == [form]


@pytest.mark.parametrize(
    "text",
    [
        "De Provinciale Regietafel ontvangt Gedeputeerde Staten",
        "De Raad van State doet uitspraak over Ter Apel",
        "Bergen op Zoom en Capelle aan den IJssel",
        "De Commissaris van de Koning en de minister van Asiel en Migratie",
        "Het college van Burgemeester en Wethouders",
        "De halte aan de Anne Frankstraat en de Willem de Zwijgerlaan 12",
        "Sint Maarten en het Prins Bernhardplein",
        "Presentatie Provinciale Staten",
        "Toelichting door Stichting De Kolk",
        "Presentatie Veilig Thuis",
        "Bijlage Plan van Aanpak",
        "Hotel Van der Valk en Huis ter Duin",
        "A. Mededelingen",
        "B. Ingekomen stukken",
        "Notitie Landelijk Beeld Maart",
        "Vergadering Maandag 3 Mei, 30 Jan en 2 April",
        "De Algemene Ledenvergadering (ALV) en de Gezondheidsdienst (GGD)",
        "Afspraken met Haarlem, het COA en de PRT",
        "Toelichting door het COA en door de PRT",
        "Locatie Jan van Galenstraat",
        "Overleg met Vluchtelingenwerk Nederland",
    ],
)
def test_a_place_a_body_a_title_and_a_day_are_nobody(text: str) -> None:
    assert asked(text) == []


def test_the_first_name_of_who_is_asked_about_is_not_asked_about_as_well() -> None:
    said = Alinea("Toelichting door Yvonne Wiersum. Yvonne stuurt het na; Fatima ook.")
    made = lakken.lak(replace(page(), onderdelen=(Onderdeel("Punt", 2, (said,)),)), card())
    assert {"Yvonne Wiersum", "Fatima"} == {doubt.vorm for doubt in made.twijfels}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Joost Hamstra belt", "Joost Hamstra"),
        ("Projectleider Wim van der Wal van het COA belt", "Wim van der Wal"),
    ],
)
def test_of_whom_a_part_is_left_out_the_whole_name_is(text: str, form: str) -> None:
    kaart = card(known(1, "Joost", False), known(2, "Wal", False))
    assert found(text, kaart) == [(form, "weglaten")]


def test_the_organisation_in_the_name_of_somebody_is_no_name() -> None:
    kaart = card(known(1, "Evers van het COA", False))
    assert found("De cijfers van het COA volgen", kaart) == []
    assert found("Wal van het COA zegt iets toe", kaart) == [("Wal", "twijfel")]
    assert found("Evers belt", kaart) == [("Evers", "weglaten")]


def test_in_a_text_of_capitals_without_end_it_is_quick() -> None:
    assert len(card().find("Door Oeds Van " * 4_000, SMALL)) < 8_000
