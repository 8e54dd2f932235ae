"""Somebody whom nobody knows, named first in a sentence, where every word has its capital."""

from __future__ import annotations

import pytest

from bot.publicatie import nalezen
from tests.publicatie.test_ernaast import made
from tests.publicatie.test_kaart import card, found, known


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Zwoelstra geeft aan dat de planning krap is.", ["Zwoelstra"]),
        ("Dat is niet besproken. Zwoelstra stelt voor om te wachten.", ["Zwoelstra"]),
        ("Actie: Zwoelstra maakt een overzicht.", ["Zwoelstra"]),
        ("Zwoelstra (COA) pakt dit op.", ["Zwoelstra"]),
        ("Zwoelstra werkt het voorstel verder uit.", ["Zwoelstra"]),
        ("Zwoelstra komt hier in het volgende overleg op terug.", ["Zwoelstra"]),
        ("Zwoelstra is het hiermee eens.", ["Zwoelstra"]),
        ("Zwoelstra en Van der Knoop bereiden een brief voor.", ["Zwoelstra", "Van der Knoop"]),
        ("B. Zwoelstra stuurt de stukken rond.", ["B. Zwoelstra"]),
        ("Ten Zwoele zoekt het uit.", ["Ten Zwoele"]),
        ("De Vries neemt dit mee.", ["De Vries"]),
        ("Zwoelstra: er is nog plek voor tien mensen.", ["Zwoelstra"]),
        ("Van der Knoop: nog geen bericht van het rijk.", ["Van der Knoop"]),
        ("Vraag Zwoelstra: wanneer start de bouw?", ["Zwoelstra"]),
        ("Het kan nog dit jaar (vraag Zwoelstra).", ["Zwoelstra"]),
        ("Volgens Van der Knoop is dit haalbaar.", ["Van der Knoop"]),
        ("Zwoelaars' voorstel is aangenomen.", ["Zwoelaars"]),
        ("Zwoelinks notitie is besproken.", ["Zwoelink"]),
        ("RV meldt dat het rapport klaar is.", ["RV"]),
        ("Zwoelstra  geeft aan dat het kan.", ["Zwoelstra"]),
        ("(Zwoelstra geeft aan dat het kan.)", ["Zwoelstra"]),
        ("“Zwoelstra geeft aan dat het kan.”", ["Zwoelstra"]),
        ("→ Zwoelstra geeft aan dat het kan.", ["Zwoelstra"]),
        ("a) Zwoelstra geeft aan dat het kan.", ["Zwoelstra"]),
        ("“Dat kan.” Zwoelstra vindt het goed.", ["Zwoelstra"]),
        ("Wie weet… Zwoelstra vindt het goed.", ["Zwoelstra"]),
        ("ZWOELSTRA geeft aan dat het kan.", ["ZWOELSTRA"]),
        ("McZwoel geeft aan dat het kan.", ["McZwoel"]),
        ("d’Zwoel geeft aan dat het kan.", ["d’Zwoel"]),
        ("’t Zwoel geeft aan dat het kan.", ["’t Zwoel"]),
        ("Volgens d'Zwoel kan het.", ["d'Zwoel"]),
        ("Zwoelstra heeft twee vragen.", ["Zwoelstra"]),
        ("Noot van de secretaris: Zwoelstra is inmiddels vertrokken.", ["Zwoelstra"]),
        ("Het is jammer dat Zwoelstra vertrokken is.", ["Zwoelstra"]),
        ("De vergadering besluit dat Zwoelstra het plan schrijft.", ["Zwoelstra"]),
        ("De vraag is of Zwoelstra dit in maart meldt.", ["Zwoelstra"]),
        ("Het plan is dat Zwoelstra en Knoopsma het plan schrijven.", ["Zwoelstra", "Knoopsma"]),
        ("Zwoelstra heeft ruim tien plekken gevonden.", ["Zwoelstra"]),
        ("Zwoelstra heeft een nieuwe versie.", ["Zwoelstra"]),
        ("Zwoelstra vraagt aandacht voor de tolken.", ["Zwoelstra"]),
        ("Stroomberg zoekt het uit.", ["Stroomberg"]),
    ],
)
def test_who_does_something_first_in_a_sentence_is_asked_about(text: str, forms: list[str]) -> None:
    kaart = card(known(1, "Jansen", True))
    assert [one.vorm for one in kaart.find(text) if one.soort == "twijfel"] == forms


@pytest.mark.parametrize(
    "text",
    [
        "Haarlem geeft aan dat de planning krap is.",
        "Besloten wordt om de brief te sturen.",
        "Afgesproken is dat het COA een memo maakt.",
        "Provincie stelt voor om te wachten.",
        "Woensdag komt het rapport op tafel.",
        "Handhaving pakt dit op.",
        "Communicatie licht de campagne toe.",
        "Inmiddels heeft de raad besloten.",
        "Hierdoor gaat de bouw later open.",
        "Vervolgoverleg heeft geen zin.",
        "Bereikbaarheid vraagt aandacht.",
        "Bestuurders vragen om een besluit.",
        "Haarlem en Schagen werken het voorstel uit.",
        "Haarlem: er is nog plek voor tien mensen.",
        "Planning: er is nog geen datum.",
        "Griepprik: dagelijks op het spreekuur.",
        "Vraag COA: wanneer start de bouw?",
        "Het kan nog dit jaar (actie secretariaat).",
        "Volgens planning is dit haalbaar.",
        "Volgens Haarlem is dit haalbaar.",
        "De Linde heeft nog plek.",
        "In Oldemaat krijgt een gezin een woning.",
        "DigiD geeft een foutmelding.",
        "Technisch Overleg neemt een besluit.",
        "OR stemt in; MT neemt een besluit.",
        "WE GAAN ER OP TERUG",
        "Kwartiermaker pakt dit op.",
        "Jongerenwerker neemt contact op.",
        "Huurders: willen eerst een gesprek.",
        "Volgens Omwonenden kan het.",
        "Kort geeft de voorzitter aan wat er speelt.",
        "Huisartsenpost meldt een tekort.",
        "Geluidsoverlast heeft de aandacht.",
        "Beamer wil niet aan.",
        "Decision: we wachten op het rijk.",
        "W3C Zwoel voegt iets toe.",
        "Opmerking Zwoel-U",
        "Zwoelerveen heeft nog ruimte over.",
        "Zwoelerveen geeft nu ruim € 11.000 per jaar.",
        "Zwoelerweg krijgt een nieuwe laag.",
        "De vergadering besluit dat Haarlem het plan schrijft.",
        "Het is goed dat Oekraïense ontheemden zich melden.",
    ],
)
def test_what_a_sentence_begins_with_otherwise_is_nobody(text: str) -> None:
    assert [one.vorm for one in card().find(text) if one.soort != "openbaar"] == []


def test_after_van_der_a_word_is_a_name_too() -> None:
    said = [one.vorm for one in card().find("Van de Water meldt een lek in het water.", {"water"})]
    assert said == ["Van de Water"]


@pytest.mark.parametrize("name", ["Winter", "Noord", "Brand", "Arts"])
def test_a_word_that_is_a_name_too_is_somebody_by_what_things_do_not_do(name: str) -> None:
    assert [one.vorm for one in card().find(f"{name} geeft extra drukte.")] == []
    assert [one.vorm for one in card().find(f"{name} heeft vaak hulp nodig.")] == []
    assert [one.vorm for one in card().find(f"{name} geeft aan dat het kan.")] == [name]
    assert [one.vorm for one in card().find(f"{name} belt de gemeente.")] == [name]


@pytest.mark.parametrize(
    "said",
    [
        "De locatie in Oldemaat is vol.",
        "Dat meldt het Oldemaat.",
        "Wie heeft een Oldemaat?",
        "Anna Bos (Oldemaat) is verhinderd.",
        "A. Zandvoort (Oldemaat) is verhinderd.",
        "Dat zei mevrouw Zandvoort (Oldemaat).",
        "Zandvoort (Oldemaat) vraagt om uitstel.",
        "Oldemaat: mw. A. Zandvoort (beheer), dhr. Vos",
    ],
)
def test_what_the_minutes_name_as_a_place_or_a_thing_elsewhere_is_nobody(said: str) -> None:
    asked = [doubt.vorm for doubt in made(card(), said, "Oldemaat wil nog wachten.").twijfels]
    assert "Oldemaat" not in asked
    assert "Oldemaat" in [doubt.vorm for doubt in made(card(), "Oldemaat wil nog wachten.").twijfels]


@pytest.mark.parametrize(
    "said",
    [
        "De mail gaat naar Zwoelstra.",
        "De vraag komt uit Zwoelstra zelf.",
        "Mededelingen (Zwoelstra)",
        "Stand van Zaken (Zwoelstra)",
        "Villa Duinrand (Zwoelstra)",
    ],
)
def test_where_a_mail_goes_and_who_stands_behind_a_heading_may_be_somebody(said: str) -> None:
    told = made(card(), said, "Zwoelstra geeft aan dat het kan.")
    assert [doubt.vorm for doubt in told.twijfels] == ["Zwoelstra"]


def test_what_is_said_of_the_name_holds_wherever_it_stands() -> None:
    lines = ("Zwoelstra geeft aan dat het kan.", "Dat is volgens het verslag van Zwoelstra zo.")
    assert [doubt.vorm for doubt in made(card(), *lines).twijfels] == ["Zwoelstra"]
    gone = made(card(zwoelstra=True), *lines)
    assert (gone.twijfels, "Zwoelstra" in str(gone.blad)) == ((), False)
    stays = made(card(zwoelstra=False), *lines)
    assert (stays.twijfels, "Zwoelstra geeft" in str(stays.blad)) == ((), True)
    assert nalezen.leaks([*lines], card(zwoelstra=False), stay=stays.staan) == []


def test_somebody_known_is_not_asked_about_again() -> None:
    kaart = card(known(1, "Zwoelstra", True), known(2, "Knoop", False))
    assert found("Zwoelstra geeft aan dat Knoop belt.", kaart) == [
        ("Zwoelstra", "openbaar"),
        ("Knoop", "weglaten"),
    ]


def test_of_a_name_that_is_asked_about_as_a_whole_its_parts_are_not() -> None:
    told = made(card(), "Wobke Zwoelstra vertelt.", "Zwoelstra geeft aan dat het kan.")
    assert [doubt.vorm for doubt in told.twijfels] == ["Wobke Zwoelstra"]
    told = made(card(wobkezwoelstra=False), "Wobke Zwoelstra vertelt.", "Zwoelstra geeft aan dat het kan.")
    assert [doubt.vorm for doubt in told.twijfels] == ["Zwoelstra"]
