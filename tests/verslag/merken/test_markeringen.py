"""The marks of an action point in running text, crossed with where they stand and who does it."""

from __future__ import annotations

from itertools import product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.merken.markeringen import find_mark
from bot.verslag.voorstel import Actie
from tests.share import share

KOP = (
    "# Verslag overleg Wijkcentrum\n\nDatum: donderdag 4 maart 2027\n\n"
    "Aanwezig: Nora Blom (voorzitter), Pieter Zwart, Hanna de Vos, Mees van der Kamp\n\n## 1. Zaal\n\n"
)
MERKEN = (
    "Actie:", "ACTIE:", "Actiepunt:", "Actie -", "**Actie:**", "_Actie_:", "[Actie]", "(actie)", "AP3:",
    "[A3]", "Te doen:", "Action:", ":pushpin: **Actiepunt:**",
)  # fmt: skip
MET_NAAM = (
    "[Actie: Hanna de Vos]", "(Actie: Hanna de Vos)", "Actie Hanna de Vos:", "Actie voor Hanna de Vos:",
    "Actie (Hanna de Vos):", "AI Hanna de Vos:", "**Actie Hanna de Vos:**",
)  # fmt: skip
TAKEN = (
    "de kaart met lege lokalen delen (Hanna de Vos)",
    "de huur van de zaal nagaan – Hanna de Vos, uiterlijk 12 mei 2027",
    "een brief aan de school opstellen (Hanna de Vos, eind mei)",
)
PLEKKEN = ("{}", "- {}", "2. {}", "De zaal was de hele winter vol. {}")
CELLEN = [
    *product(MERKEN, PLEKKEN, TAKEN),
    *product(MET_NAAM, PLEKKEN, ("de kaart met lege lokalen delen", "de huur nagaan vóór 1 mei")),
]


def points(tekst: str, config: Config) -> list[Actie]:
    tekst = f"{KOP}De verwarming is hersteld.\n\n{tekst}\n\nDe opkomst was hoog.\n"
    return [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


def test_of_the_grid_nearly_all_is_found_of_whom_it_is_and_nothing_else(config: Config) -> None:
    cellen = share(CELLEN, 3)
    gelezen = [(points(plek.format(f"{merk} {taak}"), config), taak) for merk, plek, taak in cellen]
    goed = [
        een
        for een, taak in gelezen
        if len(een) == 1 and taak[:20] in een[0].tekst and een[0].eigenaars == ("Hanna de Vos",)
    ]
    assert len(goed) >= 0.9 * len(cellen)
    assert sum(max(0, len(een) - 1) for een, _ in gelezen) == 0


@pytest.mark.parametrize("merk", ["[Actie: Provincie Drenthe]", "(Actie: Provincie Drenthe)"])
@pytest.mark.parametrize("plek", PLEKKEN)
def test_a_label_between_brackets_is_of_the_task_behind_it(merk: str, plek: str, config: Config) -> None:
    [actie] = points(plek.format(f"{merk} de kaart met lege lokalen delen"), config)
    assert "de kaart met lege lokalen delen" in actie.tekst
    assert "winter" not in actie.citaat


def test_marks_behind_their_tasks_stay_there(config: Config) -> None:
    tekst = "Pieter Zwart huurt de zaal. [A1] daarna belt Hanna de Vos de school. [A2]"
    eerste, tweede = points(tekst, config)
    assert "huurt de zaal" in eerste.citaat
    assert "belt Hanna de Vos" in tweede.citaat


def test_a_mark_behind_a_sentence_in_capitals_is_of_that_sentence(config: Config) -> None:
    [actie] = points("Pieter Zwart huurt de zaal. (actie) De zaal was de hele winter vol.", config)
    assert "huurt de zaal" in actie.citaat
    assert "winter" not in actie.citaat


def test_an_article_behind_a_dash_is_nobody(config: Config) -> None:
    [actie] = points("Actie - De voorzitter belt de school.", config)
    assert actie.eigenaars != ("De",)
    [actie] = points("Actie - Het dak laten herstellen.", config)
    assert actie.eigenaars == ()


@pytest.mark.parametrize("pijl", ["→", "►", ">>", "=>"])
def test_an_arrow_points_at_who_does_something(pijl: str, config: Config) -> None:
    [actie] = points(f"De zaal was vol. {pijl} Pieter Zwart belt de school.", config)
    assert actie.eigenaars == ("Pieter Zwart",)


@pytest.mark.parametrize(
    "zin",
    [
        "De lijst van wat er nog te doen is, was lang.",
        "De actie van de supermarkt leverde veel op.",
        "► De zaal was de hele winter vol.",
        ">> Het dak lekte in januari.",
        "2. De actie bij de school trok veel bezoek.",
        "Wat er te doen viel, stond in de krant.",
    ],
)
def test_what_only_tells_is_no_point(zin: str, config: Config) -> None:
    assert points(zin, config) == []


@pytest.mark.parametrize("label", ["Actie:", "AP3:", "Actiepunt:"])
def test_a_label_behind_the_number_of_an_item_is_a_label(label: str) -> None:
    merk = find_mark(f"2. {label} Noor belt de aannemer")
    assert merk is not None
    assert (merk.begin, merk.eind, merk.vooraan) == (0, len(f"2. {label} "), True)
