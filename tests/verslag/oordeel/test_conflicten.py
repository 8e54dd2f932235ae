"""Where minutes contradict themselves is told, point by point."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.oordeel.zekerheid import lacking, of_actie, of_besluit
from bot.verslag.voorstel import Voorstel
from tests.verslag.tabellen.test_actietabel import KOP, TABEL

Lees = Callable[[str], Voorstel]


def with_table(config: Config, tekst: str, *rijen: str) -> Voorstel:
    return read(f"{KOP}{tekst}\n{TABEL}" + "\n".join(rijen) + "\n", config)


def told(voorstel: Voorstel, soort: str) -> list[str]:
    return [w.tekst for w in voorstel.waarschuwingen if w.soort == soort]


def test_a_point_with_another_owner_and_date_in_the_list_is_told(config: Config) -> None:
    voorstel = with_table(
        config,
        "A1: Anna stuurt de brief over vervoer uiterlijk 1 april.",
        "| A1 | De brief over vervoer sturen | Tim | 1 mei | |",
    )
    owner, due = told(voorstel, "tekst en lijst verschillen")
    assert "Visser" in owner or "Anna" in owner
    assert "De lijst is aangehouden" in owner
    assert "1 april" in due
    assert "1 mei" in due
    punt = next(a for a in voorstel.acties if a.nummer == "A1")
    assert of_actie(punt, voorstel.waarschuwingen)[0] == "onzeker"


def test_a_point_without_a_number_is_told_by_its_words(config: Config) -> None:
    voorstel = with_table(
        config,
        "Actie: Anna stuurt de brief over vervoer uiterlijk 1 april.",
        "| | De brief over vervoer sturen | Anna | 1 mei | |",
    )
    (due,) = told(voorstel, "tekst en lijst verschillen")
    assert due.startswith("‘Anna stuurt de brief over vervoer")


@pytest.mark.parametrize(("trekker", "verschil"), [("Vis", 0), ("Post", 1)])
def test_an_owner_by_his_role_in_the_text_is_no_other_than_by_his_name_in_the_list(
    config: Config, trekker: str, verschil: int
) -> None:
    voorstel = read(
        "Verslag RRT Duin\n3 september 2026\n\nDeelnemers\n  Mw. G. Post - gemeente Beek\n"
        "  Dhr. L. Vis - provincie, secretaris\n\n1. Regeling\nDe secretaris verzorgt een toelichting (A1).\n"
        f"\nActiepunten\nA1  Toelichting op de regeling verzorgen      {trekker}       6 oktober\n",
        config,
    )
    assert len(told(voorstel, "tekst en lijst verschillen")) == verschil


def test_two_points_taken_for_one_on_a_guess_are_told_with_both_texts(config: Config) -> None:
    voorstel = with_table(
        config,
        "Actie: Tim vraagt de portefeuillehouder naar vervoerskosten.",
        "| | Overzicht vervoerskosten rondsturen aan de leden en de griffie | Tim | | |",
    )
    (tekst,) = told(voorstel, "samengenomen")
    assert "portefeuillehouder" in tekst
    assert "Overzicht vervoerskosten" in tekst
    (punt,) = [a for a in voorstel.acties if a.soort == "actiepunt"]
    assert of_actie(punt, voorstel.waarschuwingen) == ("onzeker", "misschien zijn het twee punten")


def test_the_same_point_in_the_same_words_is_no_conflict(config: Config) -> None:
    voorstel = with_table(
        config,
        "A1: Tim stuurt de brief over vervoer uiterlijk 1 mei.",
        "| A1 | De brief over vervoer sturen | Tim | 1 mei | |",
    )
    assert told(voorstel, "tekst en lijst verschillen") + told(voorstel, "samengenomen") == []


@pytest.mark.parametrize(
    ("geschreven", "echt"),
    [
        ("maandag 23 januari 2026", "vrijdag"),  # Python's own calendar says so
        ("dinsdag 6 februari", "vrijdag"),  # of the year nearest to the meeting of 23 January 2026
        ("zondag 31 december", "woensdag"),
    ],
)
def test_a_date_on_another_day_of_the_week_is_told(lees: Lees, geschreven: str, echt: str) -> None:
    (tekst,) = told(lees(f"De voorzitter plant een overleg op {geschreven}."), "weekdag")
    assert geschreven in tekst
    assert echt in tekst


@pytest.mark.parametrize(
    "geschreven", ["vrijdag 6 februari", "vrijdag 23 januari 2026", "maandag 31 februari"]
)
def test_a_date_on_its_own_day_or_on_none_is_not_told(lees: Lees, geschreven: str) -> None:
    assert told(lees(f"De voorzitter plant een overleg op {geschreven}."), "weekdag") == []


def test_somebody_present_and_absent_is_told_once(config: Config) -> None:
    voorstel = read(
        "Verslag Regionale Regietafel Kennemerland, 5 maart 2026\n\nDeelnemers\n\n"
        "Kennemerland mw. Rozenboom (Haarlem); mw. Rozenboom (Haarlem) [afwezig]; dhr. De Boer (Velsen);"
        " dhr. De Boer (Heemskerk) [afwezig]\n\nOpening\n\n• De voorzitter opent.\n",
        config,
    )
    (tekst,) = told(voorstel, "aanwezig en afwezig")
    assert "Rozenboom" in tekst


def test_how_sure_and_what_is_missing_is_said_of_each_point(voorbeeld: str, config: Config) -> None:
    voorstel = read(voorbeeld, config)
    graden = {a.nummer or a.soort: of_actie(a, voorstel.waarschuwingen) for a in voorstel.acties}
    assert graden["A2"] == ("zeker", "staat met een nummer in het verslag")
    assert graden["toezegging"][0] == "waarschijnlijk"
    by_number = {a.nummer: lacking(a) for a in voorstel.acties if a.nummer}
    assert by_number == {"A1": ("eigenaar", "datum"), "A2": (), "A3": ("eigenaar",)}
    assert {of_besluit(b)[0] for b in voorstel.besluiten} == {"waarschijnlijk"}


@pytest.mark.parametrize("label", ["Actie", "Actiepunt", "ACTIE"])
def test_a_number_in_brackets_before_a_label_is_the_number_of_that_line(config: Config, label: str) -> None:
    voorstel = with_table(
        config,
        f"Er is krapte.\n[A1] {label}: COA stuurt de cijfers uiterlijk 1 april.\nTim bedankt.",
        "| A1 | De cijfers sturen | COA | 1 april | |",
    )
    [punt] = voorstel.acties
    assert (punt.nummer, punt.eigenaars) == ("A1", ("COA",))
    assert punt.citaat.startswith(f"[A1] {label}: COA stuurt de cijfers")
    assert told(voorstel, "tekst en lijst verschillen") == []


def test_who_is_listed_twice_can_still_be_spelled_another_way(config: Config) -> None:
    who = "dhr. Wienstra (Haarlem)"
    kop = f"PRT – 5 maart 2026\n\nAanwezig: {who}\nAfwezig: {who}\n\n1. Opening\n\n"
    soorten = [w.soort for w in read(f"{kop}De heer Weinstra meldt zich af.\n", config).waarschuwingen]
    assert "naamvariant" in soorten


def held_against_list(zin: str, rij: str, config: Config) -> list[str]:
    """The conflicts of minutes with `zin` in the text and `rij` in the list, which are one point."""
    kop = "# Verslag RRT Gooi\n\n13 oktober 2026\n\nAanwezig: mw. Zonneveld (COA), dhr. Rozenboom (Huizen)\n"
    lijst = f"## Actielijst\n\n| Nr | Actie | Wie | Wanneer |\n|---|---|---|---|\n{rij}\n"
    voorstel = read(f"{kop}\n## 1. Opvang\n{zin}\n\n{lijst}", config)
    assert [actie.agendapunt for actie in voorstel.acties if actie.soort == "actiepunt"] == [1]
    return told(voorstel, "tekst en lijst verschillen")


@pytest.mark.parametrize(
    "zin",
    [
        "Het COA zegt toe de cijfers over bezetting uiterlijk 23 oktober 2026 te leveren.",
        "Het COA levert de cijfers over bezetting uiterlijk 23 oktober 2026.",
    ],
)
def test_what_is_told_without_a_mark_is_held_against_the_list_too(zin: str, config: Config) -> None:
    [tekst] = held_against_list(zin, "| 1 | Cijfers over bezetting leveren | COA | 30 oktober 2026 |", config)
    assert "23 oktober" in tekst
    assert "30 oktober" in tekst


def test_of_whom_it_is_told_to_be_is_held_against_the_list_too(config: Config) -> None:
    zin = "Mevrouw Zonneveld zegt toe de cijfers over bezetting te leveren."
    [tekst] = held_against_list(zin, "| 1 | De cijfers over bezetting leveren | Rozenboom | |", config)
    assert "Zonneveld" in tekst


def test_before_a_day_and_that_day_are_no_conflict_and_the_day_before_is(config: Config) -> None:
    zin = "Het COA zegt toe de cijfers over bezetting {} te leveren."
    rij = "| 1 | Cijfers over bezetting leveren | COA | {} |"
    assert not held_against_list(zin.format("vóór 30 oktober"), rij.format("30 oktober"), config)
    assert not held_against_list(zin.format("op 30 oktober"), rij.format("vóór 30 oktober"), config)
    assert held_against_list(zin.format("op 28 oktober"), rij.format("vóór 30 oktober"), config)
    assert held_against_list(zin.format("vóór 29 oktober"), rij.format("vóór 30 oktober"), config)


def test_who_does_it_too_by_the_text_is_told_where_that_says_all_that_the_list_does(config: Config) -> None:
    zin = "Zonneveld en Rozenboom sturen de brief aan de gemeente Laren."
    [tekst] = held_against_list(zin, "| 1 | Brief sturen aan de gemeente Laren | Zonneveld | |", config)
    assert "Rozenboom" in tekst
