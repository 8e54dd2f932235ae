"""A box before a labelled task, or a line through it: the label says whose it is, the box how it stands."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.hokjes import behind_task
from bot.verslag.lezen import read

KOP = """# Verslag RRT Kennemerland 12 november 2026
Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)

## 1. Opvang
De opvang is vol.
"""


@pytest.mark.parametrize("hokje", ["[ ]", "[]", "[x]", "[X]", "☐", "☒", "☑"])
@pytest.mark.parametrize(
    ("taak", "tekst", "wie"),
    [
        ("Actie: Kees Blok belt de school.", "Kees Blok belt de school", ("Kees Blok",)),
        ("**Actie:** Kees Blok belt de school.", "Kees Blok belt de school", ("Kees Blok",)),
        ("Actie Iris: de zaal huren", "de zaal huren", ("Iris Prent",)),
        ("Actiepunt: de zaal huren (Iris)", "de zaal huren", ("Iris Prent",)),
        ("TODO: de zaal huren (Iris)", "de zaal huren", ("Iris Prent",)),
        ("ACTIE: de zaal huren", "de zaal huren", ()),
    ],
)
def test_a_box_before_a_label_says_how_it_stands(
    config: Config, hokje: str, taak: str, tekst: str, wie: tuple[str, ...]
) -> None:
    acties = read(f"{KOP}- {hokje} {taak}\n", config).acties
    stand = "afgerond" if hokje in ("[x]", "[X]", "☒", "☑") else "open"
    assert [(p.tekst, p.eigenaars, p.ingebracht_door, p.status) for p in acties] == [
        (tekst, wie, None, stand)
    ]


def test_a_labelled_task_that_is_struck_out_is_done_and_a_decision_is_none(config: Config) -> None:
    gelezen = read(f"{KOP}~~Actie: Kees Blok belt de school.~~\n\n~~Besluit: het plan gaat door.~~\n", config)
    assert [(p.tekst, p.status) for p in gelezen.acties] == [("Kees Blok belt de school", "afgerond")]
    assert gelezen.besluiten == ()


@pytest.mark.parametrize(
    "regel",
    [
        "- [ ] Kees Blok: de zaal huren",
        "- [x] Brief sturen (Iris)",
        "Actie: Kees belt",
        "- [ ] Actie",
        "Actie [x]: Kees belt",
        "- [x] B1: het plan gaat door",
        "~~De zaal is vol: we zoeken verder~~",
    ],
)
def test_another_line_stays_as_it_is(regel: str) -> None:
    assert behind_task(regel) == regel


@pytest.mark.parametrize(
    ("behind", "tekst", "stand"),
    [
        ("(afgerond)", "de zaal huren", "afgerond"),
        ("[klaar]", "de zaal huren", "afgerond"),
        ("(loopt nog)", "de zaal huren", "open"),
        ("(niet klaar)", "de zaal huren", "open"),
        ("(klaar uiterlijk 1 mei)", "de zaal huren (klaar uiterlijk 1 mei)", "open"),
        ("(rond)", "de zaal huren (rond)", "open"),
    ],
)
def test_behind_a_labelled_task_brackets_say_how_it_stands(
    config: Config, behind: str, tekst: str, stand: str
) -> None:
    acties = read(f"{KOP}- Actie Iris: de zaal huren {behind}\n", config).acties
    assert [(p.tekst, p.eigenaars, p.status) for p in acties] == [(tekst, ("Iris Prent",), stand)]
