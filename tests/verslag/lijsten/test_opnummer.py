"""Points of before that a sentence names by their number, with what they are and whose in brackets."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n2. Verslag\n"


def points(tekst: str, config: Config) -> list[tuple[str, str, str]]:
    acties = read(f"{KOP}{tekst}\n\n3. Kade\nDe kade is klaar.\n", config).acties
    return [(a.tekst, ", ".join(a.eigenaars), a.status) for a in acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("tekst", "punten"),
    [
        (
            "Het verslag is goed. "
            "Actiepunt 25.19 (huur loods, Tim) loopt door tot april, evenals 25.20 (gidsen, Pia).",
            [("huur loods", "Tim Bos", "open"), ("gidsen", "Pia Mol", "open")],
        ),
        (
            "- Actie 2025-33 (Mol, gesprek met de kapitein): nog niet afge-\n  rond; hij wil een prijs.",
            [("gesprek met de kapitein", "Pia Mol", "open")],
        ),
        (
            "Punt 12 (Tim Bos: touw bestellen) is afgerond. Actie 13 (Anna – hek verven) blijft staan.",
            [("touw bestellen", "Tim Bos", "afgerond"), ("hek verven", "Anna Visser", "open")],
        ),
        (
            "Acties 3 (kaart maken, Tim) en 4 (folder, Pia) staan nog open.",
            [("kaart maken", "Tim Bos", "open"), ("folder", "Pia Mol", "open")],
        ),
        (
            "Actie 25-3 (kaart maken, Tim) is klaar, 25-4 (folder, Pia) loopt nog.",
            [("kaart maken", "Tim Bos", "afgerond"), ("folder", "Pia Mol", "open")],
        ),
        (
            "Action 25-7 (Anna, draft the letter) is ongoing.",
            [("draft the letter", "Anna Visser", "open")],
        ),
    ],
)
def test_they_are_of_the_one_in_brackets(
    tekst: str, punten: list[tuple[str, str, str]], config: Config
) -> None:
    assert points(tekst, config) == punten


@pytest.mark.parametrize(
    "tekst",
    [
        "Actiepunt 25.17 (offerte rietdekker) loopt nog.",
        "Punt 4 (haven, kade) is besproken.",
        "Punt 4 (Tim Bos, havenmeester) staat op de agenda.",
        "In 2025 (het jaar dat Tim kwam, in mei) liep de haven vol.",
    ],
)
def test_a_number_of_nobody_or_without_its_state_is_none(tekst: str, config: Config) -> None:
    assert points(tekst, config) == []


@pytest.mark.parametrize(
    ("tekst", "punten"),
    [
        (
            "Van de vorige acties is alleen AP 3 van april nog niet gedaan (Tim: touw bestellen bij Mol).",
            [("touw bestellen bij Mol", "Tim Bos", "open")],
        ),
        ("Alleen actie 4 staat nog open (hek verven, Anna).", [("hek verven", "Anna Visser", "open")]),
        (
            "Actiepunt 12 uit januari is inmiddels afgerond (Pia: folder maken).",
            [("folder maken", "Pia Mol", "afgerond")],
        ),
        ("Punt 4 is nog niet besproken (Tim: de haven is vol).", []),
        ("Actie 5 is nog niet afgerond (zie bijlage 2).", []),
        ("Artikel 3 is nog open (Tim: touw bestellen).", []),
        ("Actie 5 is uitgesteld (Tim is ziek).", []),
    ],
)
def test_how_it_stands_may_come_before_the_brackets(
    tekst: str, punten: list[tuple[str, str, str]], config: Config
) -> None:
    assert points(tekst, config) == punten
