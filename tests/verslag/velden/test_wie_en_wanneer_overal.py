"""Who a point is of and by when, in yet another place: with its progress, or in the plural."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag projectgroep Kadeplein
Datum: 14 april 2026
Aanwezig: Mirthe Blok (voorzitter, MB), Olaf Duin (OD), Pien Kuiper (verslag), Ravi Sterk
Afwezig: Sjors Vonk

1. Opening
Mirthe opent de vergadering en heet iedereen welkom.

"""


def points(config: Config, onder: str) -> list[Actie]:
    tekst = f"{KOP}{onder}\n\n9. Sluiting\nMirthe sluit de vergadering.\n"
    return [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "regel",
    [
        "A7  Bomen tellen (Sjors, eind april): nog open",
        "- Bomen tellen (Sjors; eind april) - loopt",
        "- Bomen tellen (Sjors, eind april): wacht op de kaart",
        "- Bomen tellen - Sjors - eind april - nog niet begonnen",
        "- Bomen tellen (Sjors / eind april): nog niet begonnen",
    ],
)
def test_a_point_that_is_gone_through_has_its_owner_and_its_day(config: Config, regel: str) -> None:
    erbij = "- Planning aanpassen (Ravi): gereed"
    eerste, tweede = points(config, f"2. Acties vorige keer\n{regel}\n{erbij}")
    assert (eerste.tekst, eerste.eigenaars, eerste.termijn_tekst) == (
        "Bomen tellen",
        ("Sjors Vonk",),
        "eind april",
    )
    assert (tweede.eigenaars, tweede.status) == (("Ravi Sterk",), "afgerond")


def test_its_state_is_told_behind_a_dash_in_any_words(config: Config) -> None:
    lijst = "- Bomen tellen - MB, OD - open, MB klaar, OD volgt deze week\n- Kaart opvragen - Ravi - ok"
    eerste, tweede = points(config, f"2. Vorige acties\n{lijst}")
    assert (eerste.eigenaars, eerste.status) == (("Mirthe Blok", "Olaf Duin"), "open")
    assert (tweede.eigenaars, tweede.status) == (("Ravi Sterk",), "afgerond")


def test_a_point_gone_through_keeps_its_number(config: Config) -> None:
    (punt,) = points(config, "2. Acties vorige keer\nA29  Planning aanpassen (Ravi): loopt nog")
    assert punt.nummer == "A29"


@pytest.mark.parametrize(
    "tekst",
    [
        "3. Verkeer\n- Noordzijde - Ravi - te druk\n- Zuidzijde - Olaf - ok",
        "3. Verkeer\n- Variant 1 - te duur\n- Bewoners (Kerklaan, eind mei): nog niet gesproken",
    ],
)
def test_opinions_between_dashes_are_no_points(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Actie: cijfers sturen – directeuren, 1 mei", ("directeuren",)),
        ("Actie: cijfers sturen, uiterlijk 1 mei - alle scholen", ("alle scholen",)),
        ("Actie: cijfers sturen (huisartsen en wijkteams, 1 mei)", ("huisartsen", "wijkteams")),
        ("Actie: De gemeenten reageren daarop schriftelijk vóór 2 mei.", ("gemeenten",)),
        ("Actie: iedere school stuurt de cijfers vóór 2 mei.", ("iedere school",)),
        ("Actie: de schoolleiders leveren de cijfers vóór 2 mei aan.", ("schoolleiders",)),
    ],
)
def test_several_who_do_it_alike_are_its_owner(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    (punt,) = points(config, f"3. Cijfers\n{regel}")
    assert (punt.eigenaars, punt.termijn) == (wie, date(2026, 5, 1))


@pytest.mark.parametrize(
    "zin",
    [
        "De leden reageren kritisch op de kaart.",
        "De scholen hebben zorgen over het verkeer.",
        "Alle gemeenten kampen met een tekort aan grond.",
    ],
)
def test_what_several_only_say_or_have_is_no_point(config: Config, zin: str) -> None:
    assert points(config, f"3. Cijfers\n{zin}") == []


@pytest.mark.parametrize("regel", ["- Taart bakken (appel, peer)", "- Flyer drukken - drie kleuren"])
def test_other_words_in_that_place_are_no_owner(config: Config, regel: str) -> None:
    (punt,) = points(config, f"3. Acties\n{regel}")
    assert punt.eigenaars == ()


def test_a_field_may_be_broken_over_lines_above_the_next_title(config: Config) -> None:
    tekst = """4 Stand
Actiepunt: scan van de kade afronden - Ravi Sterk en Pien Kuiper, uiter-
lijk 1 mei 2026

4b Nieuwe plekken
Er is een tekort aan grond. Leegstaande panden zijn er wel, vooral langs de rondweg,
maar een beeld ontbreekt."""
    (punt,) = points(config, tekst)
    assert (punt.eigenaars, punt.termijn) == (("Ravi Sterk", "Pien Kuiper"), date(2026, 5, 1))


@pytest.mark.parametrize(
    "taak", ["COA bellen", "Roos bellen", "Ravi uitnodigen", "Brief aan COA", "Wethouder Mol informeren"]
)
def test_whom_a_bare_task_is_about_does_not_do_it(config: Config, taak: str) -> None:
    punt, _ = points(config, f"8. Acties\n- {taak}\n- Kaart tekenen (Olaf)")
    assert (punt.tekst, punt.eigenaars, punt.eigenaar_voorstel) == (taak, (), ())


@pytest.mark.parametrize("regel", ["- COA bellen (Ravi)", "- Ravi: COA bellen", "- COA bellen door Ravi"])
def test_unless_somebody_is_named_who_will(config: Config, regel: str) -> None:
    (punt,) = points(config, f"8. Acties\n{regel}")
    assert punt.eigenaars == ("Ravi Sterk",)


@pytest.mark.parametrize(
    "erbij",
    [", Olaf leest mee", " en Olaf kijkt mee", "; Olaf en Pien denken mee", ", ondersteund door Olaf"],
)
@pytest.mark.parametrize("ervoor", ["Actiepunt: ", "- "])
def test_who_only_helps_has_no_task_of_his_own(config: Config, ervoor: str, erbij: str) -> None:
    (punt,) = points(config, f"8. Acties\n{ervoor}Ravi schrijft het plan{erbij}")
    assert punt.eigenaars == ("Ravi Sterk",)
    assert punt.tekst == f"Ravi schrijft het plan{erbij}"


@pytest.mark.parametrize(
    "regel",
    [
        "24 april - 13 mei: Olaf maakt de tekening af",
        "Tekening afmaken (Olaf), 24 april - 13 mei",
        "Tekening afmaken (Olaf, 3 - 13 mei)",
        "Tekening afmaken - Olaf - 3 t/m 13 mei",
        "24 april tot 13 mei: tekening afmaken (Olaf)",
        "24 april – 13 mei – tekening afmaken (Olaf)",
    ],
)
def test_of_a_period_in_a_list_the_last_day_is_the_deadline(regel: str, config: Config) -> None:
    [punt] = points(config, f"2. Actielijst\n- {regel}\n")
    assert (punt.eigenaars, punt.termijn) == (("Olaf Duin",), date(2026, 5, 13))
    assert "mei" not in punt.tekst


def test_a_day_behind_a_name_is_no_end_of_a_period(config: Config) -> None:
    [punt] = points(config, "2. Actielijst\n- Zaal huren voor 2027 - Olaf - 30 augustus\n")
    assert (punt.tekst, punt.eigenaars, punt.termijn) == (
        "Zaal huren voor 2027",
        ("Olaf Duin",),
        date(2026, 8, 30),
    )


@pytest.mark.parametrize(
    ("regel", "termijn"),
    [
        ("Ravi: bomen tellen, vergadering van 9 juni.", date(2026, 6, 9)),
        ("Ravi: bomen tellen (bijeenkomst van 9 juni)", date(2026, 6, 9)),
        ("Ravi: bomen tellen - het overleg op dinsdag 9 juni", date(2026, 6, 9)),
        ("Ravi: bomen tellen, AB van 9 juni", date(2026, 6, 9)),
        ("Ravi: verslag rondsturen (bijeenkomst van 9 maart)", None),
    ],
)
def test_the_meeting_of_a_day_is_by_when(config: Config, regel: str, termijn: date | None) -> None:
    [punt] = points(config, f"## Actiepunten\n1. {regel}")
    assert (punt.eigenaars, punt.termijn) == (("Ravi Sterk",), termijn)
