"""Who will do it, where that is a team, all of them, or some of a group; and words that are nobody."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Verslag Buurttuin

5 maart 2026

Aanwezig: Nora Blom, Pieter Zwart, Hanna de Vos, Ruben H., Ruben V.

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("taak", "wie"),
    [
        ("Moestuin team: Opzetten van de kas naast het hek", ["Moestuin team"]),
        ("Groep die de kas bouwt: glas bestellen bij de handel", ["Groep die de kas bouwt"]),
        ("Alle deelnemers sturen foto's van hun bed naar Nora", ["Alle deelnemers"]),
        ("ieder van ons: een bed kiezen", ["ieder van ons"]),
        ("Foto's kiezen (ieder van de deelnemers)", ["ieder van de deelnemers"]),
        ("each of us: choose a bed", ["each of us"]),
        ("Ieder bed opmeten", []),
        ("Kijken naar bed 3; B5 omspitten", []),
        ("Kaart kleuren; G4 levert de stiften", ["G4"]),
        ("Overleg Nora en Hanna over de pomp", ["Nora Blom", "Hanna de Vos"]),
        ("afspraak Nora Hanna over de pomp", ["Nora Blom", "Hanna de Vos"]),
        ("Tuinraad (Nora, Pieter) geeft een reactie op de brief", ["Nora Blom", "Pieter Zwart"]),
        ("Edgar plans to draw the map", ["Edgar"]),
        ("Aanleveren content voor de krant", []),
        ("Verslag werkgroep: doorsturen naar de leden", []),
        ("Overleg met Nora over de pomp", []),
    ],
)
def test_who_an_item_of_a_list_opens_with(config: Config, taak: str, wie: list[str]) -> None:
    [punt] = points(config, f"# Acties\n\n- {taak}\n")
    assert list(punt.eigenaars) == wie


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Actiepunt werkgroep Planten en bomen: zoek een plek.", ["werkgroep Planten en bomen"]),
        ("Actiepunt werkgroep Planten en Nora: zoek een plek.", ["werkgroep Planten", "Nora Blom"]),
        ("TODO @Nora @Ruben H.: gids schrijven.", ["Nora Blom", "Ruben H."]),
        ("Actiepunt: zaden voortaan in het najaar bestellen (Bram)", ["Bram"]),
        ("Actiepunt: zaden voortaan samen bestellen (Teams)", []),
    ],
)
def test_who_a_label_names(config: Config, zin: str, wie: list[str]) -> None:
    [punt] = points(config, f"{zin}\n")
    assert list(punt.eigenaars) == wie


def test_an_article_is_nobody(config: Config) -> None:
    assert points(config, "Conclusie: geen behoefte. De input wordt teruggekoppeld aan Nora.\n") == []


@pytest.mark.parametrize(
    ("taak", "wie"),
    [
        ("All partners confirm their own contribution by 1 April.", ["All partners"]),
        ("All three regions send their figures.", ["All three regions"]),
        ("Each school to send a photo.", ["Each school"]),
        ("The municipalities will check the list.", ["municipalities"]),
        ("Garden office to book a van as soon as possible.", ["Garden office"]),
        ("Green Region desk will check the plan.", ["Green Region desk"]),
        ("City of Velsen to share the plan.", ["City of Velsen"]),
        ("Garden office to be moved.", []),
        ("Booking desk is closed in May.", []),
        ("All partners have confirmed their contribution.", []),
        ("All members are asked to check the list.", []),
        ("All members agreed with the draft.", []),
        ("The members of the board and Nora write a letter.", []),
        ("Team building for spring.", []),
    ],
)
def test_a_group_in_english_owns_what_it_will_do(config: Config, taak: str, wie: list[str]) -> None:
    [punt] = points(config, f"A1  {taak}\n")
    assert list(punt.eigenaars) == wie


def test_of_two_things_agreed_in_one_sentence_each_has_its_own(config: Config) -> None:
    tekst = (
        "# Raad\n\n8 september 2026\n\nAanwezig: H. Mol (voorzitter), T. Wiek (COA), A. Boot (Velsen)\n\n"
        "## Kade\n\nAfgesproken wordt dat het COA een overzicht maakt en dat gemeenten daar in "
        "oktober cijfers voor aanleveren.\n"
    )
    acties = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert [actie.eigenaars for actie in acties] == [("COA",), ("gemeenten",)]
