"""Whose a point is where the name has brackets, a body or more of a day with it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.velden.lezen import read_fields
from bot.verslag.voorstel import Actie

KOP = """Verslag overleg Duinrand
Datum: 9 april 2025
Aanwezig: mw. Pot (Zanddorp, voorzitter), dhr. Vlaming (COA), mw. Soeters (Meerveen), Bram Kuik (Meerveen)

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def test_brackets_behind_the_name_say_for_whom_she_comes(config: Config) -> None:
    [punt] = points(config, "Actiepunten\n- Kosten doorrekenen – Vlaming (COA) – vóór 30 april\n")
    assert (punt.eigenaars, punt.tekst) == (("Vlaming",), "Kosten doorrekenen")
    assert punt.termijn_tekst == "vóór 30 april"


def test_a_body_and_who_comes_for_it_are_one_owner(config: Config) -> None:
    een, twee = points(
        config,
        "Actiepunten\n- Kosten doorrekenen – COA, dhr. Vlaming – 1 mei\n"
        "- Kaart maken – COA, mw. Soeters – 2 mei\n",
    )
    assert een.eigenaars == ("Vlaming",)
    assert twee.eigenaars == ("COA", "Soeters")


def test_a_region_with_two_places_in_its_name_is_one_owner(config: Config) -> None:
    tabel = (
        "| Actie | Wie | Wanneer |\n|---|---|---|\n| Casus beschrijven | Regio Duin en Veenstreek | 26-04 |\n"
        "| Lijst maken | Regio Duinstreek en Kuik | 27-04 |\n"
    )
    een, twee = points(config, tabel)
    assert een.eigenaars == ("Regio Duin en Veenstreek",)
    assert twee.eigenaars == ("Regio Duinstreek", "Bram Kuik")


def test_a_day_may_say_how_it_goes_on(config: Config) -> None:
    [punt] = points(config, "Actiepunten\n- Cijfers aanleveren – COA – 19 juni, daarna elk kwartaal\n")
    assert (punt.eigenaars, str(punt.termijn)) == (("COA",), "2025-06-19")
    assert punt.termijn_tekst == "19 juni, daarna elk kwartaal"


def test_a_mark_in_capitals_names_its_owner_too(config: Config) -> None:
    tekst = "1. Website\nDe foto's ook onder de aandacht brengen (AKTIE voor allen).\n"
    [punt] = points(config, tekst)
    assert punt.eigenaars == ("allen",)


def test_a_title_with_a_stop_is_no_owner(config: Config) -> None:
    [punt] = points(config, "Actiepunten\nA4  Dhr. Pronkert bijpraten over het voorstel – mw. Pot – z.s.m.\n")
    assert punt.eigenaars == ("Pot",)
    [ander] = points(config, "1. Zaal\nActie: Bram. Maakt een lijst van alle zalen.\n")
    assert ander.eigenaars == ("Bram Kuik",)


def test_the_last_word_of_a_task_on_a_line_of_its_own_is_no_owner(config: Config) -> None:
    cellen = (
        "Nr\nActie\nDoor\nGereed\n1\nLijst van zalen opvragen\nBram Kuik\n3 mei\n"
        "2\nOude kramen: de eigenaar \nbenaderen\nPot\nmei\n3\nKaart tekenen\nsecretaris\n9 mei\n"
    )
    een, twee, drie = points(config, "Actiepunten\n" + cellen)
    assert (twee.eigenaars, twee.termijn_tekst) == (("Pot",), "mei")
    assert twee.tekst.endswith("benaderen")
    assert (een.eigenaars, drie.eigenaars) == (("Bram Kuik",), ("secretaris",))


def test_the_letters_of_a_body_are_no_short_word(config: Config) -> None:
    tekst = (
        "Uitgezette acties\n\n– bewonersbrief (COA) – vr 11 april\n"
        "– draaiboek afschaling (VR) – volgende week\n"
        "– toets van de hal (Bram) – ma 14 april\n"
    )
    assert [punt.eigenaars for punt in points(config, tekst)][1:] == [("VR",), ("Bram Kuik",)]


def test_a_group_of_regional_tables_is_read_as_one(config: Config) -> None:
    tekst = "1. Opgave\nDe voorzitters van de regionale tafels agenderen de opgave uiterlijk 11 mei [A3].\n"
    [punt] = points(config, tekst)
    assert punt.eigenaars == ("voorzitters",)


@pytest.mark.parametrize(
    ("haken", "wanneer", "dag"),
    [
        ("Kuik, terugkoppeling 30 april", "terugkoppeling 30 april", "2025-04-30"),
        ("Kuik, eerste versie 30 april", "eerste versie 30 april", "2025-04-30"),
        ("Kuik, komt terug op 30 april", "komt terug op 30 april", "2025-04-30"),
        ("Kuik, 24 april, terugkoppeling 30 april", "24 april", "2025-04-24"),
        ("Kuik, in mei als de telling klaar is", "in mei als de telling klaar is", "None"),
    ],
)
def test_what_is_there_then_stands_with_the_day(config: Config, haken: str, wanneer: str, dag: str) -> None:
    [punt] = points(config, f"Actiepunten\n- Kaart maken van de haven ({haken})\n")
    assert (punt.eigenaars, punt.tekst) == (("Bram Kuik",), "Kaart maken van de haven")
    assert (punt.termijn_tekst, str(punt.termijn)) == (wanneer, dag)


@pytest.mark.parametrize("haken", ["Kuik, blad 30", "Kuik, indien nodig", "Kuik, de kosten van 2025"])
def test_what_is_no_day_stays_in_the_task(config: Config, haken: str) -> None:
    [punt] = points(config, f"Actiepunten\n- Kaart maken van de haven ({haken})\n")
    assert (punt.tekst, punt.termijn) == (f"Kaart maken van de haven ({haken})", None)


def test_who_stands_with_a_question_mark_is_only_put_before_you(config: Config) -> None:
    een, twee = points(config, "Actiepunten\n- Kaart maken van de haven (Kuik?)\n- Zaal huren (wie?)\n")
    assert (een.eigenaars, een.eigenaar_voorstel) == ((), ("Bram Kuik",))
    assert (twee.eigenaars, twee.eigenaar_voorstel) == ((), ())


@pytest.mark.parametrize(
    ("haken", "wanneer"),
    [
        ("Anna, was 10 april, nu 24 april", "24 april"),
        ("Anna, was 10 april, wordt 24 april", "24 april"),
        ("Anna, van 10 april naar 24 april", None),
        ("Anna, 24 april", "24 april"),
    ],
)
def test_the_day_that_took_the_place_of_another_is_when(haken: str, wanneer: str | None) -> None:
    item = read_fields(f"Brief sturen ({haken})")
    assert (item.wie, item.wanneer) == (("Anna", wanneer) if wanneer else ("", ""))


@pytest.mark.parametrize(
    "haken", ["Anna; input van Tim", "Anna, met inbreng van Tim", "Anna, advies door Tim"]
)
def test_of_whom_she_gets_something_for_it_does_not_do_it(haken: str) -> None:
    assert read_fields(f"Kaart maken ({haken})").wie == "Anna"


def test_by_whom_somebody_has_something_done_does_not_own_it() -> None:
    assert read_fields("Anna herschrijft de brief en laat hem nalezen door Tim").wie == ""
    assert read_fields("Brief laten nalezen door Tim").wie == "Tim"


@pytest.mark.parametrize(
    ("haken", "wie"),
    [
        ("juridisch adviseur Velsen", "juridisch adviseur Velsen"),
        ("beleidsadviseur wonen", "beleidsadviseur wonen"),
        ("projectleider", "projectleider"),
        ("nieuwe adviseur", ""),
        ("manager van de school", ""),
        ("adviseur en bestuur", ""),
        ("concept", ""),
    ],
)
def test_by_what_somebody_is_and_where_it_is_an_owner(haken: str, wie: str) -> None:
    assert read_fields(f"Kaart maken ({haken})").wie == wie
