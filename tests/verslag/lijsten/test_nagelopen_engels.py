"""Points of the last meeting that English minutes go through, and the tasks of now below them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.verslag.lijsten.test_nagelopen import KOP, points


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


@pytest.mark.parametrize(
    ("stand", "dag"),
    [
        ("still open, moved to 29 March", "2026-03-29"),
        ("postponed to 29 March", "2026-03-29"),
        ("open, deadline extended until 29 March", "2026-03-29"),
        ("in progress, new date 29 March", "2026-03-29"),
        ("pending, pushed back to 29 March", "2026-03-29"),
        ("still open, the fair was moved to 29 March", "None"),
        ("still open, the fair is on 29 March", "None"),
    ],
)
def test_the_day_to_which_a_point_moved_is_that_of_the_point(stand: str, dag: str, config: Config) -> None:
    tekst = f"2. Status of open actions\n- List of names (Tim) – done\n- Write to the port (Pia) – {stand}\n"
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.eigenaars == ("Pia Mol",)]
    assert [str(actie.termijn) for actie in acties] == [dag]
