"""A numbered list of acties in columns of plain text, of which the tasks run on below their first line."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

_KOP = """Overleg zwembad 3 juni 2027

Aanwezig: Lotte Verbruggen, Kees de Wit, Anna Bos, Tim Maas

1. Opening
Lotte opent.

"""
_RIJEN = """ a.  Kleedkamers schoonmaken                              De Wit        20 juni
 b.  Vragen wat de pomp kost bij de drie leveran-
     ciers                                                Verbruggen    eind juni
 c.  Lampen in de hal                                     Maas
"""
_DAARONDER = """1)  Vragen wat de pomp kost bij de drie leveran-    Lotte en     eind juni
    ciers                                           Kees
2)  Lampen in de hal                                Tim
"""
_BULLETS = """- Lampen in de hal vervangen        Tim      loopt
- Vragen wat de pomp kost bij de
  drie leveranciers                 Lotte    nog niet gedaan
"""


def _points(tekst: str, config: Config) -> list[Actie]:
    return [punt for punt in read(_KOP + tekst, config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize("titel", ["ACTIES", "Actielijst:", "2. Wie doet wat", "Afspraken"])
def test_who_and_when_stand_behind_the_last_line(titel: str, config: Config) -> None:
    assert [(p.tekst, p.eigenaars, p.termijn_tekst) for p in _points(f"{titel}\n\n{_RIJEN}", config)] == [
        ("Kleedkamers schoonmaken", ("Kees de Wit",), "20 juni"),
        ("Vragen wat de pomp kost bij de drie leveranciers", ("Lotte Verbruggen",), "eind juni"),
        ("Lampen in de hal", ("Tim Maas",), None),
    ]


def test_they_may_stand_behind_the_first_and_run_on_too(config: Config) -> None:
    assert [(p.tekst, p.eigenaars) for p in _points(f"Acties\n{_DAARONDER}", config)] == [
        ("Vragen wat de pomp kost bij de drie leveranciers", ("Lotte Verbruggen", "Kees de Wit")),
        ("Lampen in de hal", ("Tim Maas",)),
    ]


def test_bullets_are_items_and_a_state_may_be_a_column(config: Config) -> None:
    assert [(p.eigenaars, p.status) for p in _points(f"Actiepunten\n{_BULLETS}", config)] == [
        (("Tim Maas",), "open"),
        (("Lotte Verbruggen",), "open"),
    ]


_STAND = """1. Folder rondsturen                   L. Verbruggen  Gedaan
2. Lijst van pompen die te oud zijn    K. de Wit      Loopt, kelder klaar
3. Kleedkamers laten schoonmaken op ma T. Maas        Hal is besproken

4. Lampen in de hal                    A. Bos         Nog niet
"""


@pytest.mark.parametrize(
    "opent",
    [
        "De notulen zijn goedgekeurd. De actiepunten van toen:",
        "De actielijst is doorgelopen:",
        "Zo staat het met de acties uit\nmaart en de openstaande punten van mei:",
        "The action items of last time:",
        "Actielijst",
    ],
)
def test_a_sentence_opens_it_and_a_task_may_fill_its_column(opent: str, config: Config) -> None:
    tekst = f"{opent}\n\n{_STAND}\n3. Bad\nHet bad is schoon.\n"
    assert [(p.tekst, p.eigenaars, p.status) for p in _points(tekst, config)] == [
        ("Folder rondsturen", ("Lotte Verbruggen",), "afgerond"),
        ("Lijst van pompen die te oud zijn", ("Kees de Wit",), "open"),
        ("Kleedkamers laten schoonmaken op ma", ("Tim Maas",), "open"),
        ("Lampen in de hal", ("Anna Bos",), "open"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "De prijzen van de lampen zijn:\n1. Hal   L. Verbruggen  Gedaan\n2. Spot  T. Maas   Open\n",
        "De sprekers over de open punten waren:\n1. Bad   Tim Maas    10 uur\n2. Pomp  Anna Bos   kort\n",
        "Besluiten\n" + _RIJEN,
        "Rooster\n" + _DAARONDER,
        "Acties van toen zijn klaar.\n 1.  Het bad is\n     open       zaal 1\n 2.  De pomp    zaal 2\n",
    ],
)
def test_other_lists_in_columns_are_no_acties(tekst: str, config: Config) -> None:
    assert _points(tekst, config) == []


def test_a_list_without_columns_is_read_as_a_list(config: Config) -> None:
    tekst = (
        "Acties\n a.  Anna vraagt wat de pomp kost bij de drie\n     leveranciers\n b.  Tim verft de hal\n"
    )
    assert [punt.eigenaars for punt in _points(tekst, config)] == [("Anna Bos",), ("Tim Maas",)]
