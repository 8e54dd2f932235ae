"""Deadlines in the forms and places of minutes, beside a date that is not when the task is due.

A share of the crossing in the suite; all of it with LONG.
"""

from __future__ import annotations

from itertools import product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie
from tests.share import share

KOP = (
    "# Verslag werkgroep Haven\n\nDatum: {dag}\n\n"
    "Aanwezig: Nora Blom (voorzitter), Pieter Zwart, Hanna van der Vos, Tim Bos\n\n"
    "## 1. Opening\n\nNora opent de vergadering. De kade is sinds de winter dicht.\n\n## 2. Actiepunten\n\n"
)
FEBRUARI, NOVEMBER = "donderdag 12 februari 2026", "dinsdag 24 november 2026"
# Of each meeting what is due when; where no day is known, by its words.
DAGEN = {
    FEBRUARI: {
        "15 maart 2026": "2026-03-15",
        "15-3": "2026-03-15",
        "15/03/26": "2026-03-15",
        "vrijdag 13 maart": "2026-03-13",
        "ma. 16 mrt": "2026-03-16",
        "voor 1 mei": "2026-04-30",
        "a.s. vrijdag": "2026-02-13",
        "vóór de volgende vergadering van 12 mei": "2026-05-11",
        "voor de PRT van 12 mei": "2026-05-11",
        "over twee weken": "2026-02-26",
        "by 15 March": "2026-03-15",
        "March 15th": "2026-03-15",
    }
    | dict.fromkeys(("eind deze week", "eind maart", "medio april", "Q2", "week 14", "voor de zomer"))
    | dict.fromkeys(("doorlopend", "before the next call")),
    NOVEMBER: {
        "15 januari": "2027-01-15",
        "do. 14 jan.": "2027-01-14",
        "1 april": "2027-04-01",
        "uiterlijk 15-1": "2027-01-15",
        "vóór 1 februari": "2027-01-31",
    },
}
PLEKKEN = (
    "- {wie}: {taak} ({dag})",
    "- {wie}: {taak} – {dag}",
    "- {wie} ({dag}): {taak}",
    "- {taak} ({wie}, {dag})",
    "- {taak} ({dag}, {wie})",
    "- {taak}. Eigenaar: {wie}. Deadline: {dag}",
    "- {taak}\n  {wie}, {dag}",
    "Actie: {wie} gaat {taak} ({dag}).\n",
    "Actie: {wie} gaat {taak}. Gereed: {dag}.\n",
    "| {taak} | {wie} | {dag} |",
)
ERNAAST = {
    FEBRUARI: ("", "n.a.v. het verslag van 3 februari ", "na het gesprek op 3 februari ", "d.d. 1-2 "),
    NOVEMBER: ("", "n.a.v. de brief d.d. 3-11 ", "over de studiedag op 20 maart 2027 "),
}
TAKEN = (("de kade {}schoonmaken", "Pieter Zwart"), ("een nota {}opstellen", "Hanna van der Vos"))
GEVALLEN = [
    (dag, woorden, plek, ander)
    for dag in DAGEN
    for woorden, plek, ander in product(DAGEN[dag], PLEKKEN, ERNAAST[dag])
]


def points(vorm: str, dag: str, woorden: str, ander: str, config: Config) -> list[Actie]:
    regels = [vorm.format(wie=wie, taak=taak.format(ander), dag=woorden) for taak, wie in TAKEN]
    kop = "| Actie | Wie | Wanneer |\n|---|---|---|\n" if vorm.startswith("|") else ""
    tekst = KOP.format(dag=dag) + kop + "\n".join(regels) + "\n"
    return [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


def is_right(actie: Actie, woorden: str, dag: str | None) -> bool:
    if dag:
        return str(actie.termijn) == dag
    kern = woorden.removeprefix("before the ")
    return actie.termijn is None and kern in (actie.termijn_tekst or "")


def test_every_stated_day_is_the_deadline(config: Config) -> None:
    mis = []
    gevallen = share(GEVALLEN, 41)
    for dag, woorden, plek, ander in gevallen:
        acties = points(plek, dag, woorden, ander, config)
        van_wie = [actie.eigenaars for actie in acties]
        dagen = [is_right(actie, woorden, DAGEN[dag][woorden]) for actie in acties]
        if van_wie != [(wie,) for _, wie in TAKEN] or not all(dagen):
            mis.append((woorden, plek, ander, van_wie, [(a.termijn, a.termijn_tekst) for a in acties]))
    assert len(mis) <= len(gevallen) // 100, mis


@pytest.mark.parametrize(
    "taak",
    [
        "de brief van 3 februari beantwoorden",
        "de begroting voor volgend jaar maken",
        "na het gesprek op 3 februari de bewoners bellen",
        "een verslag van de studiedag op 20 juni maken",
        "uitnodigingen versturen voor de avond op 20 juni",
        "nagaan of de zaal op 20 juni vrij is",
        "de kaart delen (3-2: loopt)",
        "het verslag van 3 februari aanvullen met de cijfers over 2025",
    ],
)
def test_the_day_of_something_else_is_none(taak: str, config: Config) -> None:
    tekst = KOP.format(dag=FEBRUARI) + f"- Pieter Zwart: {taak}\n- Tim Bos: de kade meten voor 1 mei\n"
    eerste, tweede = (actie for actie in read(tekst, config).acties if actie.soort == "actiepunt")
    assert (eerste.termijn, eerste.termijn_tekst, eerste.voorwaarde) == (None, None, None)
    assert str(tweede.termijn) == "2026-04-30"


def test_a_day_that_is_hardly_past_is_kept_in_its_words(config: Config) -> None:
    tekst = (
        KOP.format(dag=FEBRUARI) + "| Actie | Wie | Wanneer |\n|---|---|---|\n| Kaart delen | Tim | 3-2 |\n"
    )
    (punt,) = (actie for actie in read(tekst, config).acties if actie.soort == "actiepunt")
    assert (punt.termijn, punt.termijn_tekst) == (None, "3-2")
