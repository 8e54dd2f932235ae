"""One typed line about a point, and the fields it falls into."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from time import perf_counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    # What stands close together in the text stays as it was typed.
    ('=HYPERLINK("x";"y")', '=HYPERLINK("x";"y")', {}),
    ("brief sturen,raad vragen; plan maken", "brief sturen,raad vragen; plan maken", {}),
    ("-2 graden in de tent", "-2 graden in de tent", {}),
    ("COA: -2 plekken in de telling", "-2 plekken in de telling", {"wie": ("COA",)}),
    ("– 2 brieven sturen", "2 brieven sturen", {}),
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


def fields_of(found: Invoer) -> dict[str, Any]:
    """What was said; the words of the date and the warnings have tests of their own."""
    said = vars(found).items()
    return {name: value for name, value in said if value and name not in ("termijn_tekst", "warnings")}


LABELS = set(
    "wie eigenaar door en van vraag open toezegging belofte actie actiepunt termijn deadline regio".split()
)


@pytest.fixture
def parse(kalender: Kalender, gebieden: Gebieden) -> Any:
    return lambda line: invoer.parse(line, TODAY, kalender, gebieden, lambda _: NEXT_MEETING)


@pytest.mark.parametrize(("line", "text", "fields"), LINES, ids=[line for line, _, _ in LINES])
def test_a_line_falls_into_its_fields(parse: Any, line: str, text: str, fields: dict[str, Any]) -> None:
    found: Invoer = parse(line)
    assert fields_of(found) == {"tekst": text, **fields}


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
        (
            "Bos (Werk en Inkomen), Vis (Vis & Zoon) en COA",
            ("Bos (Werk en Inkomen)", "Vis (Vis & Zoon)", "COA"),
        ),
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


# What the register knows; the other tests read lines without it.
ORGANISATIES = {"coa", "aenm", "cvdk", "ministerie van asiel en migratie"}
PERSONEN = {"Wienstra", "mw. Lampen", "Vollink", "Van der Laak"}
GOOI = {"regio": "gooi"}
BLARICUM = {**GOOI, "gemeente": "Blaricum"}
COA = {"wie": ("COA",)}
VAN_WIENSTRA = {"soort": "vraag", "ingebracht_door": "Wienstra"}
ALL = COA | BLARICUM | FEB_15

ANYWHERE: list[tuple[str, str, dict[str, Any]]] = [
    (
        "nareizigers in Blaricum, COA, uiterlijk 15 februari",
        "nareizigers in Blaricum",
        COA | BLARICUM | FEB_15,
    ),
    ("uiterlijk 15 februari COA nareizigers", "nareizigers", COA | FEB_15),
    ("uiterlijk 15 februari, COA: nareizigers", "nareizigers", COA | FEB_15),
    ("gooi, COA: nareizigers", "nareizigers", COA | GOOI),
    ("gooi, Molenbroek: nareizigers", "nareizigers", {"wie": ("Molenbroek",)} | GOOI),
    ("COA, nareizigers, Blaricum", "nareizigers", COA | BLARICUM),
    ("wat: nareizigers wie: COA waar: Blaricum wanneer: 15 feb", "nareizigers", COA | BLARICUM | FEB_15),
    ("wie COA wat nareizigers waar Blaricum wanneer 15 feb", "nareizigers", COA | BLARICUM | FEB_15),
    ("nareizigers wie: AenM termijn: 15 feb", "nareizigers", {"wie": ("AenM",)} | FEB_15),
    (
        "nareizigers wie Molenbroek en mw. Lampen voor de volgende PRT",
        "nareizigers",
        {"wie": ("Molenbroek", "mw. Lampen"), "termijn": date(2027, 1, 30)},
    ),
    (
        "nareizigers inventariseren door COA en AenM vóór 1 april",
        "nareizigers inventariseren",
        {"wie": ("COA", "AenM"), "termijn": date(2027, 3, 31)},
    ),
    ("COA - nareizigers - Gooi - 15/2", "nareizigers", COA | GOOI | FEB_15),
    ("COA – nareizigers – Gooi – 15/2", "nareizigers", COA | GOOI | FEB_15),
    ("nareizigers; Blaricum; COA; 15 feb", "nareizigers", COA | BLARICUM | FEB_15),
    ("nareizigers (COA, 15 februari)", "nareizigers", COA | FEB_15),
    ("nareizigers (COA, concept)", "nareizigers (concept)", COA),
    ("nareizigers - fase 2 - COA", "nareizigers - fase 2", COA),
    ("stukken sturen, coa", "stukken sturen", {"wie": ("coa",)}),
    (
        "stukken sturen, ministerie van Asiel en Migratie",
        "stukken sturen",
        {"wie": ("ministerie van Asiel en Migratie",)},
    ),
    ("stukken sturen, mw. Mei, 15 feb", "stukken sturen", {"wie": ("mw. Mei",)} | FEB_15),
    ("stukken sturen, COA, AenM", "stukken sturen", {"wie": ("COA", "AenM")}),
    ("stukken sturen <@U0BEST0001>", "stukken sturen", {"wie": ("<@U0BEST0001>",)}),
    ("<@U0BEST0001> stukken sturen", "stukken sturen", {"wie": ("<@U0BEST0001>",)}),
    ("soort: toezegging, stukken sturen", "stukken sturen", {"soort": "toezegging"}),
    ("stukken sturen, toezegging, COA", "stukken sturen", {"soort": "toezegging"} | COA),
    (
        "vraag: hoeveel plekken? (Wienstra)",
        "hoeveel plekken?",
        VAN_WIENSTRA,
    ),
    (
        "vraag: hoeveel plekken? (Molenbroek)",
        "hoeveel plekken?",
        {"soort": "vraag", "ingebracht_door": "Molenbroek"},
    ),
    ("vraag aan COA: hoeveel plekken?", "hoeveel plekken?", {"soort": "vraag"} | COA),
    ("vraag: hoeveel plekken?, COA", "hoeveel plekken?", {"soort": "vraag"} | COA),
    (
        "hoeveel plekken? vraag van Wienstra",
        "hoeveel plekken?",
        VAN_WIENSTRA,
    ),
    (
        "vraag van Wienstra en Vollink: hoeveel?",
        "hoeveel? (ook Vollink)",
        VAN_WIENSTRA,
    ),
    (
        "toezegging: cvdK spreekt het kabinet aan, 15 feb",
        "cvdK spreekt het kabinet aan",
        {"soort": "toezegging", "wie": ("cvdK",)} | FEB_15,
    ),
    ("[A3] COA: nareizigers", "nareizigers", COA),
    # Sentences, lists and words that are nobody stay what they are.
    ("COA zegt dat nareizigers blijven", "COA zegt dat nareizigers blijven", {}),
    ("COA-locatie bezoeken", "COA-locatie bezoeken", {}),
    ("uiterlijk 15 februari zegt COA meer", "zegt COA meer", FEB_15),
    ("overleg met COA, AenM en VRO", "overleg met COA, AenM en VRO", {}),
    ("bellen met <@U0BEST0001>", "bellen met <@U0BEST0001>", {}),
    ("het voorstel dat is gemaakt door COA", "het voorstel dat is gemaakt door COA", {}),
    ("wandeling door Haarlem", "wandeling door Haarlem", HAARLEM),
    ("bezoek aan Haarlem, Velsen", "bezoek aan Haarlem, Velsen", {"regio": "kennemerland"}),
    ("Molenbroek, nareizigers", "Molenbroek, nareizigers", {}),
    ("nareizigers, kenemerland", "nareizigers, kenemerland", {}),
    ("nareizigers: inventariseren", "nareizigers: inventariseren", {}),
    ("COA: nareizigers, AenM", "nareizigers, AenM", COA),
    ("wat kost het?", "wat kost het?", {}),
    ("de regio Gooi wil meer plekken", "de regio Gooi wil meer plekken", GOOI),
    ("waar: sporthal De Meent, plekken", "waar: sporthal De Meent, plekken", {}),
    ("mw. Mei belt terug", "mw. Mei belt terug", {}),
    ("COA, Blaricum", "COA", COA | BLARICUM),
    ("nareizigers wie: geen termijn: geen", "nareizigers", {}),
]


def known(name: str) -> Any:
    if name.casefold() in ORGANISATIES:
        return "organisatie"
    return "persoon" if name in PERSONEN else None


@pytest.fixture
def parse_known(kalender: Kalender, gebieden: Gebieden) -> Any:
    return lambda line: invoer.parse(line, TODAY, kalender, gebieden, lambda _: NEXT_MEETING, known)


@pytest.mark.parametrize(("line", "text", "fields"), ANYWHERE, ids=[line for line, _, _ in ANYWHERE])
def test_a_field_is_found_wherever_it_stands(
    parse_known: Any, line: str, text: str, fields: dict[str, Any]
) -> None:
    found: Invoer = parse_known(line)
    assert fields_of(found) == {"tekst": text, **fields}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("verslag delen op 30 februari", "op 30 februari"),
        ("verslag delen, dinsdag 15 februari", "dinsdag 15 februari"),
        ("termijn: ooit, verslag delen", "ooit"),
        ("waar: sporthal De Meent, plekken zoeken", "sporthal De Meent"),
        ("plekken zoeken, kenemerland", "kenemerland"),
        ("vraag van Wienstra en Vollink: hoeveel?", "Vollink"),
    ],
)
def test_what_looks_like_a_field_and_is_none_is_told_and_stays(
    parse_known: Any, line: str, words: str
) -> None:
    found: Invoer = parse_known(line)
    assert any(words in warning for warning in found.warnings)
    assert words in found.tekst
    assert found.termijn is None


def test_an_hour_goes_with_its_day(parse_known: Any) -> None:
    found = parse_known("brief sturen, vrijdag om 12.00 uur, COA")
    assert (found.tekst, found.termijn_tekst, found.wie) == (
        "brief sturen",
        "vrijdag om 12.00 uur",
        ("COA",),
    )


@pytest.mark.parametrize("typed", ["geen", "-", "leeg", "Geen"])
def test_a_field_is_emptied_with_a_word(kalender: Kalender, typed: str) -> None:
    assert invoer.deadline(typed, TODAY, kalender, lambda _: NEXT_MEETING) == (None, None, None)
    assert invoer.split_names(typed) == ()


def points(text: str, parse: Any) -> list[tuple[str, tuple[str, ...]]]:
    found = [invoer.under_heading(line, parse) for line in invoer.split_lines(text)]
    return [(point.tekst, point.wie) for point in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("eerste\n\ntweede", [("eerste", ()), ("tweede", ())]),
        ("COA:\n- plekken tellen\n- AenM: brief", [("plekken tellen", ("COA",)), ("brief", ("AenM",))]),
        ("COA:\n• plekken tellen\n\nnog iets", [("plekken tellen", ("COA",)), ("nog iets", ())]),
        ("COA:\n1. eerste\nAenM:\n2) tweede", [("eerste", ("COA",)), ("tweede", ("AenM",))]),
        ("Huisvesting:\n- plekken tellen", [("Huisvesting: plekken tellen", ())]),
        ("A. eerste\nB. tweede", [("eerste", ()), ("tweede", ())]),
        ("A1 COA: eerste\nA2 tweede", [("eerste", ("COA",)), ("tweede", ())]),
        ("a) eerste\nb) tweede", [("eerste", ()), ("tweede", ())]),
        ("A. Vollink belt", [("A. Vollink belt", ())]),
        ("actiepunt:", [("", ())]),
    ],
)
def test_a_pasted_list_falls_into_points_under_their_headings(
    parse_known: Any, text: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert points(text, parse_known) == expected


def test_a_heading_gives_place_and_date_as_well(parse_known: Any) -> None:
    (line,) = invoer.split_lines("Blaricum, 15 februari:\n- plekken tellen")
    found = invoer.under_heading(line, parse_known)
    assert (found.tekst, found.gemeente, found.termijn) == ("plekken tellen", "Blaricum", date(2027, 2, 15))


SHARED = [HealthCheck.function_scoped_fixture]  # the fixtures only read
PARTS = [
    "nareizigers tellen",
    "COA",
    "mw. Lampen",
    "Blaricum",
    "gooi",
    "uiterlijk 15 februari",
    "toezegging",
]
BREAKS = st.sampled_from([", ", "; ", " - ", " – "])


@given(st.permutations(PARTS), BREAKS)
@settings(
    deadline=None,
    max_examples=60,
    derandomize=True,
    suppress_health_check=SHARED,
)
def test_the_order_of_the_parts_does_not_matter(parse_known: Any, parts: list[str], between: str) -> None:
    found: Invoer = parse_known(between.join(parts))
    assert sorted(found.wie) == ["COA", "mw. Lampen"]
    assert found == replace(
        parse_known(between.join(PARTS)),
        wie=found.wie,
    )


WORDS = sorted(
    {word for line, _, _ in [*LINES, *ANYWHERE] for word in line.split()}
    | {"wie:", "(", ")", "—", "30 februari"}
)


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join) | st.text(max_size=60))
@settings(
    deadline=None,
    max_examples=200,
    derandomize=True,
    suppress_health_check=SHARED,
)
def test_every_line_is_read_and_no_word_of_it_is_lost(
    parse_known: Any, gebieden: Gebieden, line: str
) -> None:
    found: Invoer = parse_known(line)
    said = " ".join(
        part
        for part in (
            *(found.tekst, *found.wie, found.ingebracht_door, found.termijn_tekst, found.voorwaarde),
            *(found.gemeente, found.regio, found.soort),
        )
        if part
    )
    kept = {word.casefold() for word in re.findall(r"[^\W_]{2,}", said)}
    lost = {word.casefold() for word in re.findall(r"[^\W_]{2,}", line)} - kept - LABELS - FIELD_WORDS
    assert {match.key for word in lost for match in gebieden.find(word)} <= {found.regio, found.gemeente}, (
        lost
    )
    assert all(gebieden.find(word) for word in lost), lost


FIELD_WORDS = set("aan wat waar wanneer gemeente soort vraagsteller ingebracht ook a3 de het".split())


@pytest.mark.parametrize(
    "piece", ["wie ", "termijn: ", "waar: x ", "(a) ", "COA, ", "a, ", "1-", "@", "door COA "]
)
@pytest.mark.share(3)
def test_a_very_long_line_is_read_in_time_and_stays_text(parse_known: Any, piece: str) -> None:
    line = (piece * 10_000)[:12_000]
    start = perf_counter()
    assert len(parse_known(line).tekst) > 5_000
    assert perf_counter() - start < 5
