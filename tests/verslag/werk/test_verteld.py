"""What stands in a list of acties and only tells: how it is, what was agreed, a question; and what is one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag dorpshuis\n\nDatum: 12 maart 2026\nAanwezig: Nora Winter, Koos Smid, Jet Kaya\n\n"


def points(config: Config, tekst: str) -> list[str]:
    return [actie.tekst for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


GEDAAN = [
    "De gemeente heeft de subsidie toegekend.",
    "Folder ophalen en rondbrengen is gebeurd.",
    "De stukken zijn doorgestuurd naar iedereen",
    "De kas is geverfd en afgerond",
    "De kraam is klaar",
    "De opkomst was laag",
    "Er waren geen vragen",
    "The hall was painted in May.",
    "Jet explained the new key system.",
    "Koos has finished the map",
]
OVEREENGEKOMEN = [
    "Agreed that we need to focus on fewer markets",
    "It was decided that the hall stays open on Sundays.",
    "Afgesproken is dat de kas blijft staan.",
]
TOESTAND = [
    "De zaal is dicht in de meivakantie.",
    "De tent kost € 400.",
    "Er komt een nieuwe zaal aan de Kerkstraat.",
    "Morgen begint de kermis.",
    "We vinden de tent te klein.",
    "De volgende vergadering staat gepland op 20 april.",
    "Jet blijft.",
    "Koos en Jet hebben samen tien jaar ervaring.",
    "Nora treedt af als voorzitter.",
    "Wie wil er op de foto?",
]


@pytest.mark.parametrize("item", GEDAAN + OVEREENGEKOMEN)
@pytest.mark.parametrize("titel", ["Acties", "Action items", "Acties en mededelingen"])
def test_an_item_that_tells_what_was_done_or_agreed_is_no_point(
    config: Config, item: str, titel: str
) -> None:
    assert points(config, f"## 1. {titel}\n\n- Nora belt de drukker\n- {item}\n") == ["Nora belt de drukker"]


@pytest.mark.parametrize("item", TOESTAND)
def test_in_a_list_of_all_kinds_an_item_that_tells_how_it_is_is_no_point(config: Config, item: str) -> None:
    tekst = f"## 1. Acties en mededelingen\n\n- Nora belt de drukker\n- {item}\n"
    assert points(config, tekst) == ["Nora belt de drukker"]


@pytest.mark.parametrize(
    "item",
    [
        *TOESTAND,
        "Nieuwe offerte krijgen van de drukker",
        "Werkgroep ziet de stukken na",
        "Werkgroep blijft de cijfers volgen",
        "Antwoord van de drukker staat uit, rappelleren",
        "Folder is gedrukt, rondbrengen",
        "Folder is voor 1 mei af",
        "Folder is uiterlijk 3 mei verstuurd",
        "Alle leden zijn voor 1 mei gebeld",
        "Invoices paid before 3 June",
        "Wie belt de drukker over de folder?",
        "Koos is gevraagd voor de kas",
        "Het bestuur heeft toegezegd het hek te verven",
        "Overzicht heeft aanvulling door gemeenten",
        "Idee is het hek verven",
        "Nagaan of de zaal is betaald",
        "De brief is verstuurd. Nora belt na.",
        "Volunteers required",
    ],
)
@pytest.mark.parametrize("teken", ["-", "2."])
def test_in_a_list_of_acties_alone_all_is_a_point_that_was_not_surely_done(
    config: Config, item: str, teken: str
) -> None:
    eerste = "-" if teken == "-" else "1."
    tekst = f"## 4. Actielijst\n\n{eerste} Zaal huren voor de markt\n{teken} {item}\n"
    assert len(points(config, tekst)) == 2


@pytest.mark.parametrize(
    ("titel", "item"),
    [
        ("Actielijst", "De stukken zijn doorgestuurd naar iedereen"),
        ("Acties en mededelingen", "De folder is voor 1 mei af"),
        ("Acties en mededelingen", "Zaal huren voor de markt"),
        ("Acties en mededelingen", "Koos treedt af als voorzitter"),
    ],
)
def test_what_is_left_out_of_a_list_and_could_be_a_point_is_told(
    config: Config, titel: str, item: str
) -> None:
    voorstel = read(f"{KOP}## 4. {titel}\n\n- Nora belt de drukker\n- {item}\n", config)
    [gemeld] = [w for w in voorstel.waarschuwingen if w.soort == "niet genoteerd"]
    assert f"‘{item}’" in gemeld.tekst
    assert gemeld.regels == (9, 9)


def test_what_is_noted_all_the_same_is_not_told_as_left_out(config: Config) -> None:
    tekst = f"{KOP}## 4. Actielijst\n\n- Nora belt de drukker\n- Zaal huren\n"
    assert "niet genoteerd" not in [w.soort for w in read(tekst, config).waarschuwingen]


@pytest.mark.parametrize(
    "item",
    [
        "Navragen of de zaal vrij is",
        "Uitzoeken wat de tent kost",
        "De poster is nog te maken",
        "Er is een nieuwe tent nodig",
        "Flyers ophalen bij de drukker",
        "Flyer wordt gemaakt en verspreid",
        "Jet komt met een voorstel voor de markt",
        "Check whether the hall is free",
        "Koos agreed to call the hall",
        "Afgesproken is dat Nora de zaal huurt",
        "Lijst met wie er komt",
        "Nota Wonen breed delen",
        "Kaart Noord gebied tekenen",
        "Jet geeft opdracht",
        "Koos geleidt de bezoekers",
    ],
)
def test_an_item_that_says_what_is_to_be_done_is_one(config: Config, item: str) -> None:
    assert len(points(config, f"## 1. Actiepunten\n\n- Nora belt de drukker\n- {item}\n")) == 2


def test_below_a_deeper_title_behind_the_items_a_task_needs_somebody_or_a_verb(config: Config) -> None:
    tekst = (
        "## Acties voor de markt\n\n- Nora belt de drukker\n- kraam bouwen\n\n"
        "### Het bestuur:\n- Jet wil misschien aftreden\n- Koos blijft\n- Koos huurt een tent\n- Zaal huren\n"
    )
    assert points(config, tekst) == [
        "Nora belt de drukker",
        "kraam bouwen",
        "Koos huurt een tent",
        "Zaal huren",
    ]


def test_a_list_that_is_gone_through_is_no_list_of_now(config: Config) -> None:
    tekst = (
        "## 1. Overlopen actielijst\n\n- De kas blijft op slot\n\n## 2. Acties\n\n- Nora belt de drukker\n"
    )
    assert points(config, tekst) == ["Nora belt de drukker"]


def test_where_somebody_will_be_is_no_task_of_a_mark(config: Config) -> None:
    tekst = (
        "## Hall\n\nNora to ask the council. Koos to call the hall.\n\n"
        "## Committee\n\nJet and Koos will be on the committee.\n"
    )
    assert len(points(config, tekst)) == 2


@pytest.mark.parametrize("tekens", [("1. ", "2. ", "3. ", "4. "), ("- ",) * 4])
@pytest.mark.parametrize(
    "vertelt",
    [
        "De zaal is dicht in mei",
        "Koos vertelde over de kas",
        "De gemeente heeft de subsidie toegekend",
        "De tent kost € 400",
        "De kermis begint op 4 april",
        "Nora is blij met de zaal",
        "Wie wil er op de foto?",
        "De vloer ligt er al",
        "Jet vindt de kleuren mooi",
        "Koos en Jet waren het eens",
    ],
)
def test_below_what_we_agreed_each_who_will_do_something_has_a_point(
    config: Config, vertelt: str, tekens: tuple[str, ...]
) -> None:
    items = (
        "Nora vraagt de drukker om een tweede proef. Graag voor 30 maart.",
        "Koos stuurt de sleutels rond zodra die er zijn.",
        f"{vertelt}.".replace("?.", "?"),
        "Jet neemt contact op met de gemeente (uiterlijk 9 april).",
    )
    lijst = "\n".join(map("".join, zip(tekens, items, strict=True)))
    tekst = (
        f"We hebben het volgende afgesproken:\n\n{lijst}\n\nBesluiten:\n- De zaal blijft open tot 1 juni.\n"
    )
    gelezen = read(KOP + tekst, config)
    assert [een.tekst for een in gelezen.acties if een.soort == "actiepunt"] == [
        "Nora vraagt de drukker om een tweede proef",
        "Koos stuurt de sleutels rond zodra die er zijn",
        "Jet neemt contact op met de gemeente (uiterlijk 9 april)",
    ]
    assert [(een.tekst, een.agendapunt) for een in gelezen.besluiten] == [
        ("De zaal blijft open tot 1 juni", None)
    ]
