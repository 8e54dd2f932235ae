"""Somebody whom nobody knows, by what stands beside the name; and what stands there and is nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.publicatie import lakken
from bot.publicatie.kaart import Namenkaart
from bot.uitvoer.blad import Alinea, Onderdeel
from tests.publicatie.test_kaart import card, found, known
from tests.publicatie.test_nalezen import page

SMALL = frozenset("opvang wonen zorg".split())


def made(kaart: Namenkaart, *said: str) -> lakken.Gelakt:
    parts = tuple(Alinea(text) for text in said)
    return lakken.lak(replace(page(), onderdelen=(Onderdeel("Punt", 2, parts),)), kaart)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Uitleg over de Spil (gastspreker Wobke Zandvoort)", ["Wobke Zandvoort"]),
        ("geholpen door stagiair Regen en stagiaire Zomer", ["Regen", "Zomer"]),
        ("In overleg met oud-buurman Wobke is dit gelukt", ["Wobke"]),
        ("De tolk, Wobke, vertaalt", ["Wobke"]),
        ("vrijwilligers Wobke en Zwier komen", ["Wobke", "Zwier"]),
        ("De vrouw van Wobke Zandvoort komt", ["Wobke Zandvoort"]),
        ("Wij danken Wobke Zandvoort voor de koffie", ["Wobke Zandvoort"]),
        ("we bedankten ook Wobke hartelijk", ["Wobke"]),
        ("Contact via Wobke", ["Wobke"]),
        ("De nota van Wobke volgt", ["Wobke"]),
        ("Het ligt bij Wobke/Berend", ["Wobke", "Berend"]),
        ("Sjoerd, Wobke en Zwier komen", ["Sjoerd", "Wobke", "Zwier"]),
        ("Sjoerd (COA), Wobke Zandvoort (COA)", ["Sjoerd", "Wobke Zandvoort"]),
        ("Het voorstel-El Zandi komt terug", ["El Zandi"]),
        ("Het plan dat Ten Zande schreef", ["Ten Zande"]),
        ("Dat ligt bij van der Zande", ["van der Zande"]),
        ("Hij belt met Zwoelhuis van de GGD over screening", ["Zwoelhuis"]),
        ("Hij belt met Sjoerd van BERG over screening", ["Sjoerd van BERG"]),
    ],
)
def test_who_stands_beside_what_says_so_is_asked_about(text: str, forms: list[str]) -> None:
    assert [one.vorm for one in card().find(text, SMALL) if one.soort == "twijfel"] == forms


@pytest.mark.parametrize(
    "text",
    [
        "De bewoners, het COA en de vrijwilligers danken de gemeente",
        "medewerkers Opvang en Zorg",
        "De afdeling Wonen belt met de KvK",
        "Dank aan Haarlem en Schagen",
        "Namens de PRT danken wij iedereen",
        "Afspraken van Haarlem/Schagen",
        "het diploma Zorg en het beeld Europa-breed",
        "bij de Kerkstraat en aan het Marktplein",
        "Voor Hemelvaart en met Kerst is er geen overleg",
        "Capelle aan den IJssel en de Kamer van Koophandel",
        "minister van Klimaat en de gemeente van Zuidzande",
        "overleg met RvIG en over B-locaties",
        "De brug in Den Haag en de opvang in Ter Apel",
        "dat de minister voor Asiel en Migratie per brief liet weten",
        "Volkshuisvesting en Ruimtelijke Ordening zegt toe",
    ],
)
def test_a_word_a_place_and_a_body_beside_it_are_nobody(text: str) -> None:
    assert [one.vorm for one in card().find(text, SMALL) if one.soort != "openbaar"] == []


def test_who_is_asked_about_by_a_first_name_is_by_the_whole_name_where_that_stands() -> None:
    told = made(card(), "Wobke vertelt; Zandvoort deelt sheets", "Daarna Wobke Zandvoort weer")
    assert [doubt.vorm for doubt in told.twijfels] == ["Wobke Zandvoort"]
    told = made(card(wobkezandvoort=True, wobke=True, zandvoort=True), "Wobke vertelt; Zandvoort mailt")
    assert "Wobke" not in str(told.blad)
    assert "Zandvoort" not in str(told.blad)


def test_the_family_name_beside_a_first_name_that_is_left_out_is_asked_about() -> None:
    assert found("Daarna Wobke Zandvoort weer", card(wobke=True)) == [("Wobke Zandvoort", "twijfel")]


def test_a_name_that_is_left_out_is_so_behind_a_first_name_that_may_stay() -> None:
    people = (known(1, "Gijs", True), known(2, "Gijs Blok", False))
    sentence = "zin: presentatie gijs van der kwast"
    kaart = card(*people, **{"vanderkwast": True, "kwast": True, sentence: False})
    assert found("Presentatie Gijs van der Kwast", kaart) == [("Gijs van der Kwast", "weglaten")]


def test_a_short_name_that_is_left_out_is_so_wherever_it_stands() -> None:
    assert found("Daarna komt Bo, en Bo belt", card(bo=True)) == [("Bo", "weglaten"), ("Bo", "weglaten")]


def test_in_a_text_of_names_without_end_it_is_quick() -> None:
    for text in ("stagiair Wobke, ", "danken Wobke en ", "bij Van der ", "Wobke/", "man-"):
        assert len(card().find(text * 4_000, SMALL)) < 9_000
