"""A label alone on a line says what the paragraph below it is: a task, a decision, or what was said."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """# Verslag Zwembad

Datum: 3 maart 2026
Aanwezig: Anna Visser (AV), Tim Bos (TB), Lieke Mol (LM)

## 1. Bad

Het bad is dicht.

"""


def points(config: Config, tekst: str) -> list[tuple[str, str]]:
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    return [(actie.tekst, ", ".join(actie.eigenaars)) for actie in acties]


def decided(config: Config, tekst: str) -> list[str]:
    return [besluit.citaat for besluit in read(KOP + tekst, config).besluiten]


@pytest.mark.parametrize(
    "etiket",
    [
        "> Actiepunt",
        "> Actiepunten",
        "> **Actiepunten**",
        "**Actiepunt**",
        "Actiepunt:",
        "Acties:",
        "> Acties",
    ],
)
@pytest.mark.parametrize(
    "zin",
    [
        "Na de proef moeten we bekijken of de pomp genoeg is",
        "De verschillen in de metingen zullen behandeld worden in het volgende overleg",
        "Deze regels worden in de volgende bijeenkomst behandeld",
        "In het rooster moet nog een regel worden toegevoegd",
        "Het plan dient eerst voorgelegd te worden aan de leden",
        "We gaan een nieuwe folder maken",
    ],
)
def test_what_must_be_done_below_the_label_is_a_task(config: Config, etiket: str, zin: str) -> None:
    tekst = f"{etiket}\n\n{zin}.\n\n> Discussie\n\nHet water moet schoon worden gehouden.\n"
    assert points(config, tekst) == [(zin, "")]


@pytest.mark.parametrize(
    "zin",
    [
        "We moeten vaststellen dat het bad dicht is.",
        "We zullen zien hoe het gaat.",
        "Het bad wordt gebruikt door de leden.",
        "Een overzicht is te vinden in de bijlage.",
        "De zaal wordt verwarmd met de oude pomp.",
        "De pomp werd vorig jaar vervangen.",
        "We weten niet of dit moet worden aangepast.",
        "Het water moet niet worden ververst.",
        "Aan het einde moeten we over een nieuwe pomp beschikken.",
        "Het is de vraag wie er moet worden gevraagd.",
        "De deur wordt voortaan eerst gesloten.",
    ],
)
def test_what_is_told_below_the_label_is_none(config: Config, zin: str) -> None:
    tekst = f"> Actiepunten\n\nHet rooster moet worden nagekeken. {zin}\n\n## 2. Zaal\n\nDe zaal is vol.\n"
    assert points(config, tekst) == [("Het rooster moet worden nagekeken", "")]


@pytest.mark.parametrize("einde", ["> Discussie", "Bespreking", "> Vragen", "**Toelichting**", "Opmerking:"])
def test_the_next_label_ends_it(config: Config, einde: str) -> None:
    tekst = (
        f"> Actiepunten\n\nHet rooster moet worden nagekeken.\n\n{einde}\n\nDe pomp moet worden gemaakt.\n"
    )
    assert points(config, tekst) == [("Het rooster moet worden nagekeken", "")]


def test_who_made_a_remark_does_not_have_the_task(config: Config) -> None:
    tekst = "> Actiepunt\n\n**Opmerking TB**: In het rooster moet nog een regel worden toegevoegd.\n"
    [(taak, wie)] = points(config, tekst)
    assert "moet nog een regel" in taak
    assert wie == ""


@pytest.mark.parametrize("etiket", ["> Beslissing", "> Besluit", "**Besluit**", "Besluit:", "Beslissing"])
def test_what_stands_below_a_decision_is_one(config: Config, etiket: str) -> None:
    tekst = f"{etiket}\n\nHet bad blijft in maart dicht.\n\n> Discussie\n\nDe pomp is oud.\n"
    assert decided(config, tekst) == ["Het bad blijft in maart dicht"]


def test_the_parts_of_a_decision_are_none_of_their_own(config: Config) -> None:
    onder = "\n\n* **Bad**: het water waarin gezwommen wordt.\n* **Zaal**: de ruimte erachter.\n"
    assert decided(config, f"> Beslissing\n\nWij zullen de volgende woorden gebruiken:{onder}") == [
        "Wij zullen de volgende woorden gebruiken:"
    ]
    assert len(decided(config, f"> Beslissing\n\nWij nemen de volgende besluiten:{onder}")) == 2
    assert points(config, f"> Beslissing\n\nWij zullen de volgende woorden gebruiken:{onder}") == []


def test_a_short_name_of_a_thing_is_no_mark(config: Config) -> None:
    assert points(config, "De pomp is oud. Dit leidt tot: Bad Core (AP) regels – rooster – zaal.\n") == []
    assert points(config, "De pomp is oud en moet weg (AP).\n") != []
