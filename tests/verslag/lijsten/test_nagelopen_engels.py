"""Points of the last meeting that English minutes go through, and the tasks of now below them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
KOP += "1. Opening\nAnna opent.\n\n"
SLOT = "\n3. Kade\nDe kade is klaar.\n"


def points(tekst: str, config: Config) -> list[tuple[str, str, str]]:
    acties = read(f"{KOP}{tekst}{SLOT}", config).acties
    return [(a.tekst, ", ".join(a.eigenaars), a.status) for a in acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    "boven",
    [
        "Progress on the actions:",
        "The minutes were approved. Status of the open action items:",
        "Matters arising",
        "Actions from the last meeting:",
    ],
)
def test_in_english_they_are_gone_through_too(boven: str, config: Config) -> None:
    rij = "- List of double names (Tim) – in progress, about half checked\n- Photo (Pia): not yet found\n"
    assert points(f"2. Minutes\n{boven}\n{rij}", config) == [
        ("List of double names", "Tim Bos", "open"),
        ("Photo", "Pia Mol", "open"),
    ]
    assert points(f"2. Talks\nThe programme of the day:\n{rij}", config) == []


def test_a_task_of_now_is_not_on_a_guess_one_of_before(config: Config) -> None:
    tekst = (
        "2. Minutes\nThe minutes were approved. Progress on the actions:\n"
        "- Update the contact page (Pia) – done\n- List of broken mooring rings (Tim) – in progress\n\n"
        "3. Quay\nThe quay is full.\n\nActions\n"
        "- Collect three example rings per jetty for the test, 3 October (Tim and Pia)\n"
    )
    assert points(tekst, config) == [
        ("Update the contact page", "Pia Mol", "afgerond"),
        ("List of broken mooring rings", "Tim Bos", "open"),
        ("Collect three example rings per jetty for the test", "Tim Bos, Pia Mol", "open"),
    ]
