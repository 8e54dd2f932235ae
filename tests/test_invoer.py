"""One typed line about a point, and the fields it falls into."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from bot import invoer
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.invoer import Invoer
from bot.kalender import Kalender
from tests.time_helpers import TODAY

NEXT_MEETING = date(2027, 1, 31)
FEB_15 = {"termijn": date(2027, 2, 15)}
HAARLEM = {"regio": "kennemerland", "gemeente": "Haarlem"}

LINES: list[tuple[str, str, dict[str, Any]]] = [
    # The owner before a colon.
    ("COA: cijfers leveren", "cijfers leveren", {"wie": ("COA",)}),
    ("COA : cijfers leveren", "cijfers leveren", {"wie": ("COA",)}),
    ("A&M: brief sturen", "brief sturen", {"wie": ("A&M",)}),
    ("mw. Duinhoven: locatie bekijken", "locatie bekijken", {"wie": ("mw. Duinhoven",)}),
    ("de heer Molenbroek: brief sturen", "brief sturen", {"wie": ("de heer Molenbroek",)}),
    ("Van der Laak: de raad informeren", "de raad informeren", {"wie": ("Van der Laak",)}),
    ("COA, AenM: kosten verdelen", "kosten verdelen", {"wie": ("COA", "AenM")}),
    ("Molenbroek en mw. Duinhoven: plan maken", "plan maken", {"wie": ("Molenbroek", "mw. Duinhoven")}),
    ("<@U0BEST0001>: rondje maken", "rondje maken", {"wie": ("<@U0BEST0001>",)}),
    ("<@U0BEST0001|hanna>: rondje maken", "rondje maken", {"wie": ("<@U0BEST0001|hanna>",)}),
    ("COA: AenM: dubbel", "AenM: dubbel", {"wie": ("COA",)}),
    ("Molenbroek (Haarlem): brief sturen", "brief sturen", {"wie": ("Molenbroek",), **HAARLEM}),
    ("- AenM: brief sturen", "brief sturen", {"wie": ("AenM",)}),
    (
        "vraag van Molenbroek aan COA: wanneer opent de locatie",
        "wanneer opent de locatie",
        {"soort": "vraag", "ingebracht_door": "Molenbroek", "wie": ("COA",)},
    ),
    ("COA: plekken in Bergen en Alkmaar", "plekken in Bergen en Alkmaar", {"wie": ("COA",), "regio": "nhn"}),
    # No owner, however much it looks like one.
    ("iedereen: reactie geven", "iedereen: reactie geven", {}),
    ("Let op: de sleutels liggen bij de bode", "Let op: de sleutels liggen bij de bode", {}),
    ("Afspraak: we bellen elkaar eerst", "Afspraak: we bellen elkaar eerst", {}),
    ("Besluit: akkoord", "Besluit: akkoord", {}),
    ("Stand van zaken: alles loopt", "Stand van zaken: alles loopt", {}),
    ("we gaan kijken: dat is alles", "we gaan kijken: dat is alles", {}),
    ("Rapport (concept): nalopen", "Rapport (concept): nalopen", {}),
    ("overleg om 10:30: agenda maken", "overleg om 10:30: agenda maken", {}),
    ("zie https://voorbeeld.example/a: lezen", "zie https://voorbeeld.example/a: lezen", {}),
    ("wie gaat er naar de bijeenkomst?", "wie gaat er naar de bijeenkomst?", {}),
    ("nagaan wie de kosten draagt", "nagaan wie de kosten draagt", {}),
    # The owner after 'wie'.
    ("locatie bekijken, wie Molenbroek", "locatie bekijken", {"wie": ("Molenbroek",)}),
    ("locatie bekijken wie: COA", "locatie bekijken", {"wie": ("COA",)}),
    ("wie COA: cijfers leveren", "cijfers leveren", {"wie": ("COA",)}),
    (
        "locatie bekijken wie Molenbroek en mw. Duinhoven",
        "locatie bekijken",
        {"wie": ("Molenbroek", "mw. Duinhoven")},
    ),
    ("bekijken wie <@U0BEST0001> en <@U0BEST0002>", "bekijken", {"wie": ("<@U0BEST0001>", "<@U0BEST0002>")}),
    ("bekijken door wie COA uiterlijk 15 februari", "bekijken", {"wie": ("COA",), **FEB_15}),
    ("bekijken, eigenaar Van der Laak, gooi", "bekijken", {"wie": ("Van der Laak",), "regio": "gooi"}),
    ("bekijken; wie COA; gooi; 15 februari", "bekijken", {"wie": ("COA",), "regio": "gooi", **FEB_15}),
    # Kinds.
    ("vraag: hoeveel plekken zijn er?", "hoeveel plekken zijn er?", {"soort": "vraag"}),
    ("open vraag: hoeveel plekken zijn er?", "hoeveel plekken zijn er?", {"soort": "vraag"}),
    ("vraag van Molenbroek: hoeveel?", "hoeveel?", {"soort": "vraag", "ingebracht_door": "Molenbroek"}),
    ("vraag mw. Duinhoven: hoeveel?", "hoeveel?", {"soort": "vraag", "ingebracht_door": "mw. Duinhoven"}),
    ("toezegging COA: levert cijfers", "levert cijfers", {"soort": "toezegging", "wie": ("COA",)}),
    ("belofte van AenM: denkt mee", "denkt mee", {"soort": "toezegging", "wie": ("AenM",)}),
    ("toezegging: sluit aan", "sluit aan", {"soort": "toezegging"}),
    ("actie COA: cijfers leveren", "cijfers leveren", {"soort": "actiepunt", "wie": ("COA",)}),
    ("Actiepunt: cijfers leveren", "cijfers leveren", {"soort": "actiepunt"}),
    # Places.
    ("Locatie zoeken, kennemerland", "Locatie zoeken", {"regio": "kennemerland"}),
    ("Locatie zoeken, regio gooi", "Locatie zoeken", {"regio": "gooi"}),
    ("Locatie zoeken, Haarlem", "Locatie zoeken", HAARLEM),
    ("Locatie zoeken in Haarlem", "Locatie zoeken in Haarlem", HAARLEM),
    ("Locatie zoeken in Kennemerland", "Locatie zoeken in Kennemerland", {"regio": "kennemerland"}),
    ("Zoeken in Haarlem en Laren", "Zoeken in Haarlem en Laren", {}),
    ("Locatie zoeken in Haarlem, gooi", "Locatie zoeken in Haarlem", {"regio": "gooi"}),
    ("Brief aan Bergen, nhn", "Brief aan Bergen", {"regio": "nhn", "gemeente": "Bergen (NH)"}),
    ("Kennemerland, Haarlem", "Kennemerland", HAARLEM),
    # Dates and conditions.
    ("verslag delen, uiterlijk 15 februari", "verslag delen", FEB_15),
    ("uiterlijk 15 februari verslag delen", "verslag delen", FEB_15),
    ("verslag delen termijn 15 februari", "verslag delen", FEB_15),
    ("verslag delen, deadline: eind maart", "verslag delen", {"termijn": date(2027, 3, 31)}),
    ("verslag delen, over twee weken", "verslag delen", {"termijn": date(2027, 1, 25)}),
    ("overleg met de regio, voor 1 mei", "overleg met de regio", {"termijn": date(2027, 4, 30)}),
    ("verslag delen voor de volgende PRT", "verslag delen", {"termijn": date(2027, 1, 30)}),
    ("verslag delen na publicatie raming", "verslag delen", {"voorwaarde": "na publicatie raming"}),
    ("delen zodra de raad heeft besloten", "delen", {"voorwaarde": "zodra de raad heeft besloten"}),
    ("verslag van 17 december rondsturen", "verslag van 17 december rondsturen", {}),
    ("verzetten naar 31 februari", "verzetten naar 31 februari", {}),
    ("12:30 overleg, kosten 1.200,50 euro", "12:30 overleg, kosten 1.200,50 euro", {}),
    ("15 februari", "15 februari", {}),
    # All at once.
    (
        "COA: nareizigers in Blaricum, gooi, uiterlijk 15 februari",
        "nareizigers in Blaricum",
        {"wie": ("COA",), "regio": "gooi", "gemeente": "Blaricum", **FEB_15},
    ),
    (
        "de heer Molenbroek: brief schrijven, 15 februari, Haarlem",
        "brief schrijven",
        {"wie": ("de heer Molenbroek",), **HAARLEM, **FEB_15},
    ),
]
LABELS = set(
    "wie eigenaar door en van vraag open toezegging belofte actie actiepunt termijn deadline regio".split()
)


@pytest.fixture
def parse(kalender: Kalender, gebieden: Gebieden) -> Any:
    return lambda line: invoer.parse(line, TODAY, kalender, gebieden, lambda _: NEXT_MEETING)


@pytest.mark.parametrize(("line", "text", "fields"), LINES, ids=[line for line, _, _ in LINES])
def test_a_line_falls_into_its_fields(parse: Any, line: str, text: str, fields: dict[str, Any]) -> None:
    found: Invoer = parse(line)
    said = {name: value for name, value in vars(found).items() if value and name != "termijn_tekst"}
    assert said == {"tekst": text, **fields}


@pytest.mark.parametrize("line", [line for line, _, _ in LINES])
def test_no_word_of_a_line_is_lost(parse: Any, line: str, gebieden: Gebieden) -> None:
    found: Invoer = parse(line)
    kept = " ".join(
        part
        for part in (
            found.tekst,
            *found.wie,
            found.ingebracht_door,
            found.termijn_tekst,
            found.voorwaarde,
            found.gemeente,
        )
        if part
    )
    words = set(re.findall(r"[\w@&]+", line)) - set(re.findall(r"[\w@&]+", kept))
    lost = {word for word in words if word.casefold() not in LABELS | {"aan"}}
    assert {gebieden.resolve(word).key for word in lost} <= {found.regio}


def test_a_date_keeps_the_words_it_came_from(parse: Any) -> None:
    assert parse("verslag delen, uiterlijk 15 februari").termijn_tekst == "uiterlijk 15 februari"


def test_lines_and_double_spaces_become_single_spaces(parse: Any) -> None:
    assert parse("  verslag\n  delen \t met de raad ").tekst == "verslag delen met de raad"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Molenbroek en mw. Duinhoven, COA", ("Molenbroek", "mw. Duinhoven", "COA")),
        ("COA/AenM; VRO + IND", ("COA", "AenM", "VRO", "IND")),
        ("Van der Laak", ("Van der Laak",)),
        ("Enkhuizen", ("Enkhuizen",)),
        (" , ", ()),
    ],
)
def test_names_are_told_apart(typed: str, names: tuple[str, ...]) -> None:
    assert invoer.split_names(typed) == names


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("wie COA termijn 1 mei", {"wie": "COA", "termijn": "1 mei"}),
        ("termijn: 1 mei, regio gooi", {"termijn": "1 mei", "regio": "gooi"}),
        ("WIE COA", {"wie": "COA"}),
        ("eigenaar=COA", {"wie": "COA"}),
        ("door wie COA", {"wie": "COA"}),
        ("wie COA, AenM en Duinhoven", {"wie": "COA, AenM en Duinhoven"}),
        ("wie Van der Laak", {"wie": "Van der Laak"}),
        ("termijn voor de vergadering van de PRT", {"termijn": "voor de vergadering van de PRT"}),
        ("van Molenbroek", {"ingebracht_door": "Molenbroek"}),
        ("wie COA van: Molenbroek", {"wie": "COA", "ingebracht_door": "Molenbroek"}),
        ("ingebracht door Molenbroek wie COA", {"ingebracht_door": "Molenbroek", "wie": "COA"}),
        ("soort vraag", {"soort": "vraag"}),
        ("= nieuwe tekst, wie COA", {"tekst": "nieuwe tekst, wie COA"}),
        ("tekst nieuwe tekst wie COA", {"tekst": "nieuwe tekst wie COA"}),
        ("wie COA tekst alles, termijn en al", {"wie": "COA", "tekst": "alles, termijn en al"}),
        ("antwoord twaalf, wie weet", {"antwoord": "twaalf, wie weet"}),
        ("is niet klaar wie COA", {}),
        ("", {}),
    ],
)
def test_an_edit_names_the_fields_it_changes(typed: str, fields: dict[str, str]) -> None:
    assert invoer.split_fields(typed) == fields


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", (None, None, None)),
        ("2027-02-15", (date(2027, 2, 15), None, None)),
        ("uiterlijk 15 februari", (date(2027, 2, 15), "uiterlijk 15 februari", None)),
        ("na publicatie raming", (None, None, "na publicatie raming")),
        ("voor de volgende PRT", (date(2027, 1, 30), "voor de volgende PRT", None)),
    ],
)
def test_a_filled_in_date_gives_day_words_and_condition(
    kalender: Kalender, typed: str, expected: tuple[date | None, str | None, str | None]
) -> None:
    assert invoer.deadline(typed, TODAY, kalender, lambda _: NEXT_MEETING) == expected


@pytest.mark.parametrize("typed", ["31 februari", "ooit", "z.s.m."])
def test_what_is_no_date_is_told_at_its_field(kalender: Kalender, typed: str) -> None:
    with pytest.raises(UserError, match=re.escape(typed)) as told:
        invoer.deadline(typed, TODAY, kalender, lambda _: NEXT_MEETING)
    assert told.value.field == "termijn"
