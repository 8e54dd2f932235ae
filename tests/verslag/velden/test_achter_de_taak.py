"""Who does it by when, as the last sentence of an item: a name, a group by what they are, without a space."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """Verslag werkgroep Haven
3 maart 2026

Aanwezig: Anna Visser, Tim Bos, Pia Mol, Sjors Prins

## Actiepunten

"""
MEI = date(2026, 5, 3)


def owned(config: Config, regel: str) -> tuple[str, tuple[str, ...], date | None]:
    (punt,) = read(f"{KOP}1. {regel}\n", config).acties
    return punt.tekst, punt.eigenaars, punt.termijn


@pytest.mark.parametrize(
    ("regel", "wie", "termijn"),
    [
        ("Loopplanken bestellen. Coördinatoren, 3 mei", ("Coördinatoren",), MEI),
        ("Loopplanken bestellen. Coördinatoren", ("Coördinatoren",), None),
        ("Loopplanken bestellen. Alle havenmeesters en Tim, 3 mei", None, MEI),
        ("Loopplanken bestellen. Teamleiders en Anna, 3 mei", ("Teamleiders", "Anna Visser"), MEI),
        ("Loopplanken bestellen. MT-leden, 3 mei", ("MT-leden",), MEI),
        ("Loopplanken bestellen. WP-leiders, 3 mei", ("WP-leiders",), MEI),
        ("Loopplanken bestellen. Anna,uiterlijk 3 mei", ("Anna Visser",), MEI),
        ("Loopplanken bestellen. Anna,Tim,3 mei", ("Anna Visser", "Tim Bos"), MEI),
        ("Loopplanken bestellen. Scholen,3 mei", ("Scholen",), MEI),
        ("Loopplanken bestellen - Anna - 3 mei, commentaar door scholen tot 9 mei", ("Anna Visser",), MEI),
        ("Loopplanken bestellen - Anna - 3 mei, terugkoppeling 9 mei", ("Anna Visser",), MEI),
    ],
)
def test_the_last_sentence_says_who_and_when(
    config: Config, regel: str, wie: tuple[str, ...] | None, termijn: date | None
) -> None:
    if wie:
        assert owned(config, regel) == ("Loopplanken bestellen", wie, termijn)
    else:
        assert owned(config, regel)[1:] == ((), termijn)


@pytest.mark.parametrize("wie", ["Coördinatoren", "Scholen", "Teamleiders"])
def test_so_does_a_group_behind_somebody_who_goes_by_a_letter(config: Config, wie: str) -> None:
    assert owned(config, f"Lijst sturen aan Tim B. {wie}, 3 mei") == ("Lijst sturen aan Tim B", (wie,), MEI)
    assert owned(config, f"Lijst sturen aan Tim B. {wie}") == ("Lijst sturen aan Tim B", (wie,), None)


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Overleg met Anna P. Bos, 3 mei", ()),
        ("Overleg met Anna P. Bos en Pia Mol, 3 mei", ()),
        ("Overleg met Tim B. Visser", ()),
        ("Bellen met de school. Ouders, kinderen", ()),
        ("Kosten opzoeken. Reservering 3,50", ()),
        ("Folder maken. Drukwerk,kleur", ()),
        ("Het stuk lezen. Scholenlijst, 3 mei", ()),
        ("Brief sturen aan de heer B. Scholenberg, 3 mei", ()),
    ],
)
def test_what_else_stands_behind_a_stop_is_nobody(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    assert owned(config, regel)[1] == wie
