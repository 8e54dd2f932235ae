"""Whose names stand in a text, in whatever way they are written."""

from __future__ import annotations

import pytest

from bot.naamspelling import fold
from bot.publicatie import nalezen
from bot.publicatie.bekenden import Bekende, Lot
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.schrijfwijzen import key


def known(
    number: int, naam: str, openbaar: bool | None, *, aanhef: str | None = None, erbij: bool = False
) -> Bekende:
    return Bekende(number, naam, aanhef, openbaar, frozenset({fold(naam)}), erbij)


PEOPLE = (
    known(1, "Anna de Vries", False),
    known(2, "Duinhoven", True, aanhef="mw."),
    known(3, "De Lange", False, aanhef="dhr."),
    known(4, "Bakker", None, aanhef="dhr."),
    known(5, "Karin Jansen", True),
    known(6, "Piet Jansen", False),
    known(7, "Müller", False, aanhef="mw."),
    known(8, "D'Ancona", False, aanhef="mw."),
    known(9, "Westra-Koog", False, aanhef="mw."),
)


def card(*people: Bekende, **oordelen: bool) -> Namenkaart:
    return Namenkaart(
        people or PEOPLE,
        geen_namen=["Haarlem", "Schagen", "PRT"],
        organisaties=["COA", "AenM"],
        oordelen=oordelen,
    )


def found(text: str, kaart: Namenkaart | None = None) -> list[tuple[str, str]]:
    return [(one.vorm, one.soort) for one in (kaart or card()).find(text)]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Anna de Vries belt", "Anna de Vries"),
        ("mevrouw De Vries belt", "De Vries"),
        ("Volgens A. de Vries", "A. de Vries"),
        ("ANNA DE VRIES", "ANNA DE VRIES"),
        ("anna de vries", "anna de vries"),
        ("mw. de vries", "de vries"),
        ("Anna de\nVries", "Anna de\nVries"),
        ("AnnaDeVries", "AnnaDeVries"),
        ("https://voorbeeld.nl/in/anna-de-vries", "anna-de-vries"),
        ("zie anna_de_vries.docx", "anna_de_vries"),
        ("De Vries' idee", "De Vries"),
        ("Vries, Anna", "Vries, Anna"),
        ("klaar.Anna belt", "Anna"),
        ("namens AdV", "AdV"),
        ("volgens Pieter de Vries", "Pieter de Vries"),
        ("Anna de Vries-Bakker", "Anna de Vries-Bakker"),
        ("De heer De Lange", "De Lange"),
        ("de heer De Langen", "De Langen"),
        ("Piet Jansens plan", "Piet Jansens"),
        ("Muller", "Muller"),
        ("Mu\u0308ller", "Mu\u0308ller"),
        ("MÜLLER", "MÜLLER"),
        ("DANCONA en d'ancona", "DANCONA"),
        ("Ancona zegt", "Ancona"),
        ("mevrouw Westra", "Westra"),
        ("Koog zegt", "Koog"),
    ],
)
def test_a_name_that_is_not_public_is_found_however_it_is_written(text: str, form: str) -> None:
    one = next(one for one in card().find(text) if one.soort == "weglaten")
    assert text[one.begin : one.eind] == one.vorm == form or one.vorm in form


@pytest.mark.parametrize(
    "text",
    [
        "op de lange termijn",
        "mevrouw Duinhoven (Haarlem)",
        "de gemeente Haarlem (COA)",
        "Het COA en de PRT",
        "De voorzitter heet iedereen welkom",
        "burgemeester Haarlem",
    ],
)
def test_words_places_and_public_names_are_left_alone(text: str) -> None:
    assert {soort for _, soort in found(text)} <= {"openbaar"}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Kuipers (AenM) belt", "Kuipers"),
        ("mevrouw Van der Zwalm vraagt", "Van der Zwalm"),
        ("wethouder Kuipers vraagt", "Kuipers"),
        ("de bakker belt", "bakker"),
        ("Jansen belt", "Jansen"),
    ],
)
def test_what_only_may_be_a_name_is_a_doubt(text: str, form: str) -> None:
    kaart = card(*PEOPLE[:3], known(4, "Bakker", False, aanhef="dhr."), *PEOPLE[4:])
    ((vorm, soort),) = found(text, kaart)
    assert soort == "twijfel"
    assert form in vorm


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("mevrouw dr. Kwakernaak van het ministerie belde", ["Kwakernaak"]),
        ("drs. Kwakernaak belde", ["Kwakernaak"]),
        ("prof. mr. Van Kwakernaak belde", ["Van Kwakernaak"]),
        ("de heren Kwakernaak en Ter Steege belden", ["Kwakernaak", "Ter Steege"]),
        ("de dames Kwakernaak, Pool en Steege", ["Kwakernaak", "Pool", "Steege"]),
        ("de secretaris-generaal Kwakernaak", ["Kwakernaak"]),
        ("griffier Kwakernaak", ["Kwakernaak"]),
    ],
)
def test_who_has_a_degree_an_office_or_company_is_somebody(text: str, forms: list[str]) -> None:
    assert found(text) == [(form, "twijfel") for form in forms]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Kwakernaak, AenM", "Kwakernaak"),
        ("Aanwezig: Ter Steege, COA", "Ter Steege"),
        ("Kwakernaak – BZK – is er ook", "Kwakernaak"),
        ("P. Kwakernaak / JenV belde", "P. Kwakernaak"),
        ("Kwakernaak namens A&M zegt toe", "Kwakernaak"),
        ("vraagt Kwakernaak van het ministerie van AenM", "Kwakernaak"),
        ("Volgens Kwakernaak, VWS", "Kwakernaak"),
    ],
)
def test_who_stands_before_an_organisation_without_a_title_is_somebody(text: str, form: str) -> None:
    assert [(one.vorm, one.soort) for one in card().find(text, {"volgens"})] == [(form, "twijfel")]


@pytest.mark.parametrize(
    "text",
    [
        "Haarlem, COA en AenM spreken elkaar",
        "COA, AenM en BZK",
        "De opvang in Haarlem, AenM betaalt",
        "Presentatie van COA",
        "De stand, COA vertelt",
        "Opvang, COA",
    ],
)
def test_a_place_a_body_or_a_word_before_an_organisation_is_nobody(text: str) -> None:
    assert card().find(text, {"opvang"}) == []
    assert card().suspects(text, {"opvang"}) == []


def test_a_prefix_alone_is_nobody_and_does_not_hide_a_stranger() -> None:
    laak = known(1, "Van der Laak", True, aanhef="dhr.")
    assert found("de heer Van Kwakernaak belde", card(laak)) == [("Van Kwakernaak", "twijfel")]


def test_what_was_judged_is_no_doubt_any_more() -> None:
    assert found("Kuipers (AenM)", card(kuipers=True)) == [("Kuipers", "weglaten")]
    assert found("Kuipers (AenM)", card(kuipers=False)) == [("Kuipers", "openbaar")]


@pytest.mark.parametrize("naam", ["Voorzitter", "secretaris", "de griffier"])
def test_an_office_that_owns_a_point_is_no_name(naam: str) -> None:
    assert found(f"De {naam.split()[-1]} zegt toe", card(known(1, naam, None))) == []
    titled = known(1, "Griffier", None, aanhef="mw.")
    assert found("mw. Griffier zegt toe", card(titled)) == [("Griffier", "onbekend")]


@pytest.mark.parametrize("naam", ["Gemeente", "wijkraad", "Secretariaat", "de werkgroep"])
def test_a_body_that_owns_a_point_of_these_minutes_is_no_name(naam: str) -> None:
    word = naam.split()[-1]
    for text in (f"De {word.lower()} zegt toe", word.capitalize()):
        assert found(text, card(known(1, naam, None, erbij=True))) == []
    titled = known(1, "Gemeente", None, aanhef="mw.", erbij=True)
    assert found("mw. Gemeente zegt toe", card(titled)) == [("Gemeente", "onbekend")]


@pytest.mark.parametrize(
    "text", ["De actie van De Heer loopt.", "Jan de Heer belt.", "De Heer (COA) belt", "P. de Heer schrijft"]
)
def test_a_surname_that_reads_like_an_office_is_left_out(text: str) -> None:
    assert "weglaten" in {one.soort for one in card(known(1, "De Heer", False)).find(text)}
    assert card(known(1, "De Heer", None)).find(text)


def test_who_is_called_like_an_office_and_may_not_be_published_is_left_out() -> None:
    assert found("Burgemeester belt", card(known(1, "Burgemeester", False, erbij=True))) == [
        ("Burgemeester", "weglaten")
    ]


def test_of_whom_nobody_said_it_is_asked() -> None:
    (one,) = card().find("de heer Bakker")
    assert (one.soort, set(one.wie)) == ("onbekend", {4})


def test_who_shares_a_name_and_was_there_is_meant() -> None:
    public, hidden = known(1, "Karin Jansen", True), known(2, "Piet Jansen", False, erbij=True)
    assert found("Jansen belt", card(public, hidden)) == [("Jansen", "weglaten")]
    assert found("Karin Jansen belt", card(public, hidden)) == [("Karin Jansen", "openbaar")]


def test_names_are_compared_as_runs_of_letters() -> None:
    assert key("mw. D’Ancona") == key("dancona") == "dancona"


@pytest.mark.parametrize(
    "naam", ["Mieke-Lot van der Kweenkel", "Anna Maria van der Kweenkel", "A. B. C. D. van de Kweenkel"]
)
def test_of_a_name_of_many_words_the_last_alone_is_found(naam: str) -> None:
    kaart = card(known(1, naam, False), known(2, "Aaltje Kweestra", True))
    assert found("Kweenkel zegt", kaart) == [("Kweenkel", "weglaten")]
    assert ("Kweenkel", "weglaten") in found("Gezegd is: Kweenkel, Mieke-Lot.", kaart)


def test_who_stands_before_an_organisation_with_nothing_between_is_asked_about() -> None:
    for text in ("Kwakernaak AenM zegt toe", "Dat stuurt Kwakernaak AenM na", "volgens Kwakernaak COA"):
        assert found(text) == [("Kwakernaak", "twijfel")]


@pytest.mark.parametrize(
    "text",
    [
        "Presentatie COA",
        "Toelichting AenM op de cijfers",
        "het gesprek tussen Haarlem AenM en COA",
        "Dat vraagt de Regiomanager COA na",
        "Dat zegt het COA AenM toe",
    ],
)
def test_what_else_stands_before_an_organisation_is_nobody(text: str) -> None:
    assert found(text) == []


def test_a_word_that_was_judged_a_name_is_left_out_wherever_it_stands() -> None:
    kaart = card(kwakernaak=True, pj=True, devos=True)
    text = "Kwakernaak en KWAKERNAAK; Kwakernaaks nota; kwakernaak@x.nl; De  Vos ziet de vos"
    forms = ["Kwakernaak", "KWAKERNAAK", "Kwakernaaks", "De  Vos"]
    said = found(text, kaart)
    assert [form for form, soort in said if soort == "weglaten"] == forms
    assert [form for form, soort in said if soort == "twijfel"] == ["kwakernaak"], "it may be a word"
    assert nalezen.leaks([text], kaart)[:4] == forms, "and so it is when files are read back"


@pytest.mark.parametrize(
    "said", ["mevrouw Petra Jansen zegt", "mevrouw Jansen-Bos zegt", "mevrouw J. Jansen zegt"]
)
def test_a_longer_name_around_a_word_that_is_left_out_is_asked_about_as_a_whole(said: str) -> None:
    assert [soort for _, soort in found(f"{said} zegt toe", card(jansen=True))] == ["twijfel"]


def test_a_longer_name_that_was_judged_to_stay_stays_whole_beside_a_part_that_is_left_out() -> None:
    kaart = card(jansen=True, petrajansen=False)
    assert "weglaten" not in [soort for _, soort in found("mevrouw Petra Jansen zegt toe", kaart)]
    assert nalezen.leaks(["mevrouw Petra Jansen zegt toe"], kaart, stay=["petrajansen"]) == []
    assert found("Kwakernaak", card(kwakernaak=False)) == []


def test_an_umlaut_may_be_written_as_two_letters() -> None:
    assert found("Mueller belt MUELLER") == [("Mueller", "weglaten"), ("MUELLER", "weglaten")]


def test_of_two_initials_is_asked_whether_they_are_somebody_of_the_meeting() -> None:
    kaart = card(known(1, "P. Jansen", False, erbij=True), known(2, "Kees Overdijk", True, erbij=True))
    assert found("PJ zegt toe, P.J. ook; KO niet", kaart) == [("PJ", "twijfel"), ("P.J.", "twijfel")]
    assert found("volgens PJ kan het", card(known(1, "P. Jansen", False))) == []
    assert found("P.J. van Dam en PJ2", kaart) == [("P.J. van Dam", "twijfel")]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("mevrouw 't Hooft", "'t Hooft"),
        ("’t Hooft spreekt", "’t Hooft"),
        ("v.d. Kwartel stemt in", "v.d. Kwartel"),
        ("dat vd Kwartel instemt", "vd Kwartel"),
        ("v/d Kwartel", "v/d Kwartel"),
        ("Kwar\u034ftel", "Kwar\u034ftel"),
    ],
)
def test_what_belongs_to_a_name_goes_with_it(text: str, form: str) -> None:
    people = (known(1, "'t Hooft", False, aanhef="mw."), known(2, "Van der Kwartel", False, aanhef="mw."))
    assert found(text, card(*people)) == [(form, "weglaten")]


def test_a_surname_of_which_only_the_first_letter_stands_there_is_asked_about() -> None:
    assert found("Van der K. stemt in") == [("Van der K.", "twijfel")]
    assert found("dat vdKwartel instemt", card(known(2, "Van der Kwartel", False))) == [
        ("vdKwartel", "twijfel")
    ]
    assert found("de afslag van de A9, het plan van de B&W en van de A. Jansenweg") == []


def test_a_name_of_many_people_that_stands_in_a_text_often_is_judged_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    becomes = Lot.becomes

    def counting(self: Lot, who: dict[int, bool]) -> object:
        asked.append(len(who))
        return becomes(self, who)

    monkeypatch.setattr(Lot, "becomes", counting)
    kaart = card(*(known(number, "Karin Jansen", number > 1, aanhef="mw.") for number in range(1, 101)))
    one = kaart.find("Karin Jansen en mevrouw De Boer. ")
    many = kaart.find("Karin Jansen en mevrouw De Boer. " * 50)
    assert len(many) == 50 * len(one)
    assert [each.soort for each in many] == [each.soort for each in one] * 50
    assert len(asked) <= 3
