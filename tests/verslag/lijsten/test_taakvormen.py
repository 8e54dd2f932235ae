"""Tasks behind a label or as an item of a list, with who does them and when, and what looks like one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Verslag overleg Wijkcentrum\n\n5 maart 2026\n\n"
    "Aanwezig: Nora Blom, Pieter Zwart (bewonersraad), Hanna de Vos, Mees Prins\n\n"
)
NORA, PIETER, HANNA, MEES = "Nora Blom", "Pieter Zwart", "Hanna de Vos", "Mees Prins"
Punt = tuple[str, tuple[str, ...], str | None]


def points(tekst: str, config: Config) -> list[Punt]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars, actie.termijn_tekst) for actie in acties]


def in_text(zin: str, config: Config) -> list[Punt]:
    return points(
        f"## Zaal\n\nDe zaal is druk bezet.\n\n{zin}\n\n## Rondvraag\n\nNiemand heeft iets.\n", config
    )


def in_list(item: str, config: Config) -> list[Punt]:
    return points(f"## Actiepunten\n\n- {item}\n- Mees: de kluis legen\n", config)[:1]


@pytest.mark.parametrize(
    ("zin", "punt"),
    [
        ("**Nieuwe actie 14:** Nora laat het dak nakijken.", ("Nora laat het dak nakijken", (NORA,), None)),
        ("AP 1 (Nora, by 5 July): send the key list.", ("send the key list", (NORA,), "5 July")),
        ("AP1 – Borden ophangen. (Mees, week 12)", ("Borden ophangen", (MEES,), "week 12")),
        ("Actie: Nora – drie zalen vergelijken", ("drie zalen vergelijken", (NORA,), None)),
        ("Actie Nora + Mees – zaal zoeken – 15 mei", ("zaal zoeken – 15 mei", (NORA, MEES), "15 mei")),
        ("ACTIE NORA: zaal zoeken.", ("zaal zoeken", (NORA,), None)),
        ("Actie: wijkagent – ronde lopen bij het plein", ("ronde lopen bij het plein", ("wijkagent",), None)),
        ("Afspraak: de bewonersraad schrijft een brief.", ("schrijft een brief", ("bewonersraad",), None)),
        ("T3  Hanna stuurt de tekening na.", ("Hanna stuurt de tekening na", (HANNA,), None)),
        ("T26-03 Wethouder Pen zegt een memo toe.", ("zegt een memo toe", ("Wethouder Pen",), None)),
    ],
)
def test_a_label_names_who_does_what_is_behind_it(config: Config, zin: str, punt: Punt) -> None:
    [(citaat, eigenaars, termijn)] = in_text(zin, config)
    assert (citaat.endswith(punt[0]), eigenaars, termijn) == (True, *punt[1:])


@pytest.mark.parametrize(
    "zin",
    [
        "Nieuwe acties zijn er niet.",
        "De nieuwe actie van de supermarkt loopt goed.",
        "T2 is de oude tram naar het plein.",
        "T2 Reizigers klagen al jaren.",
        "T1 Nora vertelt over het feest.",
        "De wijkagent heeft een ronde gelopen.",
        "Wijkagent: het is rustig op het plein.",
        "Afspraak: de bewonersraad vergadert voortaan op maandag.",
        "Besluit: de bewonersraad betaalt de borden.",
        "Actiehouder is wie het punt heeft ingebracht.",
        "De uitgave van 13 november is goed ontvangen.",
    ],
)
def test_what_only_tells_is_no_task(config: Config, zin: str) -> None:
    assert in_text(zin, config) == []


@pytest.mark.parametrize("actie", ["", ", 12 maart", " – volgende week"])
def test_a_name_and_a_day_close_what_was_said_before_them(config: Config, actie: str) -> None:
    [(citaat, eigenaars, _)] = in_text(f"Er moet een ladder komen. Actie: Nora{actie}", config)
    assert citaat.startswith("Er moet een ladder komen")
    assert eigenaars == (NORA,)


def test_below_a_sentence_stands_who_does_it(config: Config) -> None:
    zin = "De brief gaat uiterlijk 28 maart naar de gemeente.\n\nActiehouder: Nora en Mees"
    assert [punt[1:] for punt in in_text(zin, config)] == [((NORA, MEES), "uiterlijk 28 maart")]


@pytest.mark.parametrize(
    ("item", "punt"),
    [
        (
            "order 40 chairs, budget EUR 900 max -- Nora",
            ("order 40 chairs, budget EUR 900 max", (NORA,), None),
        ),
        ("bank signatories -- Mees (carried over from May)", ("bank signatories", (MEES,), None)),
        ("Send the forms to the lab [Hanna] - no date set", ("Send the forms to the lab", (HANNA,), None)),
        ("Deuren verven (wijkbeheerder)", ("Deuren verven", ("wijkbeheerder",), None)),
        ("wijkbeheerder: deuren verven", ("deuren verven", ("wijkbeheerder",), None)),
        ("Hekken plaatsen – de bewonersraad", ("Hekken plaatsen", ("bewonersraad",), None)),
        ("Kast verven, *Nora & Mees*", ("Kast verven", (NORA, MEES), None)),
        ("*Nora & Mees* de kast verven", ("de kast verven", (NORA, MEES), None)),
        ("Een plaatje (schets) maken", ("Een plaatje (schets) maken", (), None)),
        ("Nieuwsbrief: teksten schrijven", ("Nieuwsbrief: teksten schrijven", (), None)),
    ],
)
def test_an_item_names_who_and_when(config: Config, item: str, punt: Punt) -> None:
    assert in_list(item, config) == [punt]


@pytest.mark.parametrize(
    ("item", "wie", "wanneer"),
    [
        ("Iedereen reageert binnen twee weken op dit verslag.", ("Iedereen",), "binnen twee weken"),
        ("Alle leden reageren uiterlijk 1 april op het concept.", ("leden",), "uiterlijk 1 april"),
        ("Nora reageert binnen een week op de brief.", (NORA,), "binnen een week"),
    ],
)
def test_to_react_by_a_day_is_a_task(item: str, wie: tuple[str, ...], wanneer: str, config: Config) -> None:
    lijst = points(f"## Afspraken\n\n- {item}\n- Mees leegt de kluis.\n", config)
    assert [punt[1:] for punt in lijst] == [(wie, wanneer), ((MEES,), None)]


@pytest.mark.parametrize(
    "zin", ["Iedereen reageert enthousiast op het plan.", "Nora reageert verbaasd op de brief."]
)
def test_to_react_in_some_way_is_none(zin: str, config: Config) -> None:
    assert points(f"## Afspraken\n\n- {zin}\n- Mees leegt de kluis.\n", config) == [
        ("Mees leegt de kluis", (MEES,), None)
    ]
    assert in_text(zin, config) == []


@pytest.mark.parametrize("nummer", ["3.1", "4", "26-037", "3.1:"])
def test_what_is_agreed_by_number_is_a_task_of_who_stands_in_brackets_behind_it(
    nummer: str, config: Config
) -> None:
    tekst = (
        "**3. Zaal**\nDe zaal is druk bezet.\n\n"
        f"Afspraak {nummer} Rooster voor de zaal opstellen. (Nora en Mees, uiterlijk 1\napril)\n"
        f"Afspraak {nummer} Sleutels laten maken. (Hanna, 14 maart)\n"
    )
    assert [punt[1:] for punt in points(tekst, config)] == [
        ((NORA, MEES), "uiterlijk 1 april"),
        ((HANNA,), "14 maart"),
    ]


def test_what_is_agreed_by_number_and_of_nobody_is_none(config: Config) -> None:
    assert points("**3. Zaal**\nAfspraak 3.1 De zaal blijft op zondag dicht.\n", config) == []


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        ("Politie: rondje door de wijk rijden in de avonddienst", ("Politie",)),
        ("Handhaving en brandweer: samen een controle inplannen", ("Handhaving", "brandweer")),
        ("De brandweer: alarm van de zaal testen", ("brandweer",)),
    ],
)
def test_what_a_service_is_to_do_is_theirs_below_afspraken(
    item: str, wie: tuple[str, ...], config: Config
) -> None:
    assert [punt[1] for punt in points(f"## Afspraken\n\n- {item}\n", config)] == [wie]


@pytest.mark.parametrize(
    "item",
    [
        "Politie: de cijfers over inbraak zijn gedaald",
        "Website: teksten aanpassen",
        "Gemeente: geen nieuws",
        "Politie: drie meldingen in april",
    ],
)
def test_what_is_told_of_a_service_or_a_thing_is_no_task_of_it(item: str, config: Config) -> None:
    assert not [punt for punt in points(f"## Afspraken\n\n- {item}\n", config) if punt[1]]
