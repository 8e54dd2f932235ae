"""Somebody whom nobody knows, by what stands around their name; and what only looks so."""

from __future__ import annotations

import pytest

from tests.publicatie.test_kaart import card, found, known


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Namens AenM licht Fokkinga de cijfers toe", "Fokkinga"),
        ("Mevrouw Fokkinga (AenM) licht de cijfers toe", "Fokkinga"),
        ("Daarna belt Wethouder Fokkinga (Velsen)", "Fokkinga"),
        ("Volgens het COA zegt Van der Fokke dat", "Van der Fokke"),
        ("Fokkinga meldt dat het kan", "Fokkinga"),
        ("Daarna vraagt Fokkinga, AenM, naar de datum", "Fokkinga"),
        ("Namens AenM presenteert FOKKINGA de cijfers", "FOKKINGA"),
        ("Vervolgens Fokkinga licht toe", "Fokkinga"),
        ("Fokkinga van AenM geeft aan dat het kan", "Fokkinga"),
        ("Fokkinga van het ministerie van Asiel en Migratie geeft aan dat", "Fokkinga"),
        ("mevrouw fokkinga (aenm) belt terug", "fokkinga"),
        ("de heer van der fokke, vro, belt terug", "van der fokke"),
        ("De vraag (‘Kort, AenM, belt’) staat open", "Kort"),
        ("de heer fokkinga van aenm belt", "fokkinga"),
        ("de heer *Fokkinga* van AenM belt", "Fokkinga"),
        ("mevrouw _van der Fokke_ (AenM)", "van der Fokke"),
        ("Volgens de heer ~Fokkinga~, AenM, kan het", "Fokkinga"),
        ("`Fokkinga` (AenM) belt", "Fokkinga"),
        ("de heer **Fokkinga** belt", "Fokkinga"),
        ("de heer “Fokkinga” van AenM belt", "Fokkinga"),
        ("De vraag ‘Fokkinga AenM belt’ staat open", "Fokkinga"),
    ],
)
def test_who_says_something_is_asked_about(text: str, form: str) -> None:
    assert found(text) == [(form, "twijfel")]


@pytest.mark.parametrize(
    "text",
    [
        "Namens AenM licht Haarlem de cijfers toe",
        "Iedereen zegt dat het kan",
        "Haarlem meldt dat het COA belt",
        "De voorzitter vraagt de PRT om een besluit",
        "De Voorzitter dankt iedereen",
        "Niemand vraagt het woord",
        "Namens de VNG spreekt de wethouder",
        "Daarna vraagt men naar de datum",
        "Dat vraagt tijd; dit meldt het COA",
        "De GGD Haarlem licht toe",
        "Opvang vraagt ruimte",
        "Wie spreekt, meldt zich bij AenM",
        "Presentatie van COA geeft aan dat het kan",
        "mevrouw de voorzitter (AenM) opent",
        "de heer heeft (COA) iets gemeld",
        "mevrouw vraagt (aenm) om een besluit",
        "mevrouw werkt bij coa",
        "de heer de minister (AenM) belt terug",
        "De vraag ‘Of AenM de presentatie kan delen’ staat open",
        'Er kwam een vraag ("Kan het COA dat doen?")',
    ],
)
def test_a_place_a_body_an_office_or_a_word_that_says_something_is_nobody(text: str) -> None:
    assert [one for one in card().find(text, {"opvang"}) if one.soort != "openbaar"] == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Mevrouw Castelijn-de Wit belde", "Castelijn-de Wit"),
        ("Mevrouw Castelijn-van der Wit belde", "Castelijn-van der Wit"),
        ("Castelijn‑de Wit belde", "Castelijn‑de Wit"),
        ("de heer De Wit-Castelijn belde", "De Wit-Castelijn"),
        ("de heer Wit-Castelijn belde", "Wit-Castelijn"),
        ("CASTELIJN-DE WIT", "CASTELIJN-DE WIT"),
        ("de Castelijnen-notitie", "Castelijnen"),
        ("bij de Castelijnen", "Castelijnen"),
        ("Castelijns' nota", "Castelijns"),
        ("Castelijn's nota", "Castelijn"),
        ("de Castelijn-lijst", "Castelijn"),
        ("Castelijn-notitie van de PRT", "Castelijn"),
        ("Castelijn en de PRT", "Castelijn"),
    ],
)
def test_a_double_name_goes_as_a_whole_and_so_does_a_plural(text: str, form: str) -> None:
    assert found(text, card(known(1, "Castelijn", False))) == [(form, "weglaten")]


def test_the_other_half_of_the_name_of_somebody_public_may_be_somebody_who_is_not() -> None:
    kaart = card(known(1, "Van Castelen", True), known(2, "Molenbroek", False), castelen=True)
    assert found("Van Castelen-Molenbroek belt", kaart) == [("Van Castelen-Molenbroek", "weglaten")]


def test_a_plural_may_be_the_name_of_somebody_else() -> None:
    public, hidden = known(1, "Van Zwaluwen", True), known(2, "Zwaluwe", False)
    assert found("de Zwaluwen-brief", card(public, hidden)) == [("Zwaluwen", "twijfel")]
    assert found("de heer Van Zwaluwen", card(public, hidden)) == [("Van Zwaluwen", "openbaar")]
    assert found("de Zwaluwen-brief", card(hidden)) == [("Zwaluwen", "weglaten")]
    assert found("Jansens nota", card(known(1, "Jansens", False), known(2, "Jansen", True))) == [
        ("Jansens", "weglaten")
    ]


def test_of_a_double_name_is_not_asked_about_a_half_with_a_loose_end() -> None:
    kaart = card(known(1, "Bruinsmaat", False))
    assert found("Bruinsma-ten Kate meldt dat", kaart) == [("Bruinsma-ten Kate", "twijfel")]


def test_a_word_that_ends_like_a_plural_is_not_a_short_name() -> None:
    assert found("in Bergen op Zoom", card(known(1, "Van den Berg", False))) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Projectleider Karin Dol van het COA kijkt mee", "Karin Dol"),
        ("Sanne Vonk van BZK belt", "Sanne Vonk"),
        ("mevrouw Dol COA belt", "Dol"),
        ("de heer Ten Broek bij het COA", "Ten Broek"),
        ("de heer Jan van Haarlem belt", "Jan van Haarlem"),
        ("minister Dol van Asiel en Migratie belt", "Dol"),
    ],
)
def test_the_organisation_behind_a_name_is_no_part_of_it(text: str, form: str) -> None:
    assert found(text) == [(form, "twijfel")]


def test_of_who_is_left_out_a_short_family_name_goes_too_and_a_word_is_asked_about() -> None:
    kaart = card(karindol=True, karin=True, dol=True)
    text = "K. Dol en Karin bellen; dat is een dol plan. Dol belt"
    out = [("K. Dol", "weglaten"), ("Karin", "weglaten")]
    assert found(text, kaart) == [*out, ("Dol", "weglaten")]
    told = [(one.vorm, one.soort) for one in kaart.find(text, {"dol"})]
    assert told == [*out, ("Dol", "twijfel")]


@pytest.mark.parametrize("name", ["Karin Dol", "Petra Jansen"])
def test_who_shares_a_part_of_their_name_with_somebody_public_is_asked_about(name: str) -> None:
    kaart = card(known(1, "Karin Jansen", True))
    assert found(f"mevrouw {name} belt", kaart) == [(name, "twijfel")]


@pytest.mark.parametrize("name", ["Karin Jansen", "K. Jansen", "Jansen"])
def test_somebody_public_is_not_asked_about(name: str) -> None:
    kaart = card(known(1, "Karin Jansen", True))
    assert {soort for _, soort in found(f"mevrouw {name} belt", kaart)} == {"openbaar"}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("De DG, Sanne Fokkinga, van AenM belde", "Sanne Fokkinga"),
        ("De projectleider, Fokkinga, kijkt mee", "Fokkinga"),
        ("Met de DG (Sanne Fokkinga) is gebeld", "Sanne Fokkinga"),
        ("Sanne Fokkinga, projectleider bij het COA, kijkt mee", "Sanne Fokkinga"),
        ("Dat is aan de SG, Fokkinga, AenM", "Fokkinga"),
        ("Daarna schreef men; Sanne Fokkinga mailde", "Sanne Fokkinga"),
    ],
)
def test_who_stands_beside_an_office_between_commas_or_brackets_is_asked_about(text: str, form: str) -> None:
    assert found(text) == [(form, "twijfel")]


@pytest.mark.parametrize(
    "text",
    [
        "De burgemeester, Haarlem, vraagt",
        "Met de wethouder, COA, en AenM",
        "De opvang in Haarlem, van het COA, opent",
        "Opvang, wethouder",
        "Dat vraagt de DG, zo blijkt",
        "De DG Migratie, AenM",
        "De wethouder (Haarlem) belt",
        "De voorzitter, die belt, en het hoofd",
    ],
)
def test_what_else_stands_beside_an_office_is_nobody(text: str) -> None:
    assert card().find(text, {"migratie"}) == []
