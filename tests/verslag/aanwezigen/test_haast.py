"""Who was there as somebody in a hurry notes it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_ONDER = (
    "\n\n- dak lekt nog steeds, Marit belt de aannemer\n- Sem: vergunning is binnen\n\n"
    "acties\n- Marit: offerte opvragen, 20 mei\n- Sem: buurt informeren\n"
)
_DRIE = ["Marit", "Sem", "Joke"]


def _people(boven: str, config: Config) -> tuple[list[str], list[str]]:
    people = read(f"{boven}{_ONDER}", config).aanwezigheid
    er = [een.naam or "" for een in people if een.status == "aanwezig"]
    return er, [een.naam or "" for een in people if een.status == "afwezig"]


@pytest.mark.parametrize(
    "regel",
    [
        "In: Marit, Sem, Joke. Out: Pleun",
        "_Here: Marit, Sem. Late: Joke. Out: Pleun._",
        "wel: Marit, Sem, Joke. niet: Pleun",
        "bij: Marit, Sem, Joke / niet bij: Pleun",
        "- in: Marit, Sem, Joke\n- niet: Pleun",
        "in: Marit, Sem\nlater: Joke\nvrij: Pleun",
        "aanw: Marit, Sem, Joke, afw: Pleun",
        "Marit, Sem & Joke aanwezig, Pleun ziek",
        "Marit, Sem en Joke erbij, Pleun niet",
        "met z'n drieën: Marit, Sem, Joke. ziek: Pleun",
    ],
)
def test_a_short_word_says_who_was_there_and_who_was_not(regel: str, config: Config) -> None:
    assert _people(f"overleg huisvesting 12 mei 2026\n{regel}", config) == (_DRIE, ["Pleun"])


@pytest.mark.parametrize(
    "boven",
    [
        "overleg huisvesting 12 mei 2026\nmet Marit, Sem en Joke (COA)",
        "overleg huisvesting 12 mei 2026, met Marit, Sem en Joke (COA)",
        "overleg huisvesting 12 mei 2026, Marit + Sem + Joke (COA)",
        "overleg huisvesting | 12 mei 2026 | Marit, Sem, Joke (COA)",
        "overleg huisvesting 12 mei 2026 (Marit/Sem/Joke)",
        "overleg huisvesting\n12 mei 2026\nMarit, Sem, Joke (COA)",
        "Lijstje huisvesting, stand 12 mei 2026\n(na het overleg van vanmiddag, Marit/Sem/Joke)",
        "overleg huisvesting 12 mei 2026\nv.d. werkgroep: Marit, Sem, Joke",
        "overleg huisvesting 12 mei 2026\nerbij: Marit, Sem, Joke v/d beveiliging",
        "overleg huisvesting 12 mei 2026\ngesproken met Marit (COA), Sem en Joke",
        "overleg huisvesting 12 mei 2026\naanw: Marit, Sem, Joke (COA)",  # the bullet below is no part of it
    ],
)
def test_a_row_of_people_behind_the_day_were_there(boven: str, config: Config) -> None:
    assert _people(boven, config) == (_DRIE, [])


@pytest.mark.parametrize(
    "boven",
    [
        "overleg huisvesting 12 mei 2026, Velsen en Haarlem",
        "overleg huisvesting 12 mei 2026 (Wonen + Zorg)",
        "overleg huisvesting 12 mei 2026\nDak, Vergunning, Buurt",
        "overleg huisvesting 12 mei 2026\nin: 30 mensen, uit: 12",
        "overleg huisvesting 12 mei 2026 - verspreid aan: Marit, Sem",
        "overleg huisvesting 12 mei 2026\nagenda: Marit, Sem",
        "overleg huisvesting 12 mei 2026\nvolgende keer 3 juni, Marit en Sem",
        "overleg huisvesting 12 mei 2026\nnaar: Marit, Sem",
        "afspraak met Marit en Sem verzet naar 12 mei 2026",
    ],
)
def test_places_topics_and_others_in_a_row_were_not(boven: str, config: Config) -> None:
    assert _people(boven, config) == ([], [])


@pytest.mark.parametrize(
    "rij", ["Haarlem en Velsen", "COA, Velsen", "Begroting, Parkeren", "met Wonen en Begroting"]
)
def test_a_row_of_places_or_topics_was_not_there_whatever_they_say(rij: str, config: Config) -> None:
    een, ander = rij.removeprefix("met ").replace(" en ", ", ").split(", ")
    tekst = f"overleg 12 mei 2026\n{rij}\n\n{een} geeft aan dat het kan. {ander}: Marit belt de griffie.\n"
    assert read(tekst, config).aanwezigheid == ()


def test_who_wrote_the_mail_was_there_as_ik(config: Config) -> None:
    tekst = "Datum: 12 mei 2026\n\nOmdat Pleun ziek is schrijf ik mee. Aanwezig: Marit, Sem en ik."
    assert _people(f"Van: Wout Dekker\n{tekst}", config) == (["Marit", "Sem", "Wout Dekker"], ["Pleun"])
    assert _people(tekst, config) == (["Marit", "Sem"], ["Pleun"])


@pytest.mark.parametrize(
    "zin",
    [
        "Wie er niet was (Pleun, Gijs): dit is het.",
        "Verslag voor wie er niet bij kon zijn (Pleun en Gijs).",
    ],
)
def test_for_whom_a_note_was_written_were_not_there(zin: str, config: Config) -> None:
    assert _people(f"overleg huisvesting 12 mei 2026\n{zin}", config) == ([], ["Pleun", "Gijs"])
    assert (
        _people("overleg huisvesting 12 mei 2026\nWie er wat aan heeft (Pleun): lees het.", config)[1] == []
    )
