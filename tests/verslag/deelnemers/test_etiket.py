"""Labels of the attendance without a colon, or broken at the margin."""

from __future__ import annotations

import time

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.deelnemers.etiket import with_colons
from bot.verslag.lezen import read

_KOP = "# Verslag buurtraad Havenkade\n\nVergadering van 3 maart 2026 in zaal De Kade\n"
_ONDER = "\n\n## 1. Kade\n\nDe kade is weer droog. Te gast Ans Bruin (GGD) vertelt over het hek.\n"
_WIE = {"Anna Visser": "aanwezig", "Tim Bos": "aanwezig", "Pia Mol": "aanwezig", "Rik Stam": "afwezig"}


def who(lijst: str, config: Config) -> dict[str, str]:
    return {lid.naam or "": lid.status for lid in read(f"{_KOP}{lijst}{_ONDER}", config).aanwezigheid}


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig Anna Visser (voorzitter), Tim Bos (verslag). Te gast Pia Mol (COA). Afwezig Rik Stam.",
        "Aanwezig Anna Visser (voorzitter), Tim Bos. **Te**\ngast Pia Mol. Bericht van afwezigheid Rik Stam.",
        "Aanwezig Anna Visser (vz), Tim Bos. Gast Pia Mol (COA). Bericht van\nafwezigheid Rik Stam.",
        "**Aanwezig** Anna Visser en Tim Bos. **Gasten** Pia Mol. **Verhinderd** Rik Stam.",
        "Aanwezigen Anna Visser, Tim Bos (tot punt 3).\nVerslag Pia Mol.\nAfwezig met bericht Rik Stam.",
        "Aanwezig Anna Visser, Tim Bos (Beek). Ook aanwezig Pia Mol.\n\nAfwezig Rik Stam.",
        "Aanwezig: Anna Visser, Tim Bos, Pia Mol. Afgemeld\nRik Stam.",
        "Aanwezig Anna Visser, Tim Bos en Pia Mol; afwezig Rik Stam.",
        "Aanwezig: Anna Visser, Tim Bos, Pia Mol (schrijft); met kennisgeving afwezig Rik Stam.",
    ],
)
def test_a_label_needs_no_colon_before_a_name(lijst: str, config: Config) -> None:
    assert who(lijst, config) == _WIE


def test_behind_a_label_without_a_colon_a_title_opens_a_name(config: Config) -> None:
    gelezen = who("Aanwezig mw. Visser (vz), dhr. Bos. Te gast mw. Mol (COA). Afwezig de heer Stam.", config)
    assert gelezen == {"Visser": "aanwezig", "Bos": "aanwezig", "Mol": "aanwezig", "Stam": "afwezig"}


@pytest.mark.parametrize(
    "tekst",
    [
        "Aanwezig waren Anna Visser en Tim Bos.",
        "Aanwezig: Anna Visser, Tim Bos. Te gast in de kantine.",
        "Aanwezig: Anna Visser, Tim Bos. Afwezig Rik Stam heeft zijn stuk gestuurd.",
        "Aanwezig: Anna Visser, Tim Bos.\n\nVerslag Oude Haven.",
        "Anna Visser opent.\nAfwezig Rik Stam.",
        "Aanwezig: Anna Visser, Tim Bos en Pia Mol. De\ngast Ans Bruin (GGD) vertelt.",
    ],
)
def test_what_is_no_label_before_a_name_is_left_as_it_is(tekst: str) -> None:
    regels = split_lines(tekst)
    assert list(with_colons(regels)) == list(regels)


@pytest.mark.parametrize(
    "stuk", [". Te gast ", ". Afwezig Anna ", "; afwezig de heer ", ". " + " " * 40, "Anna Bos, "]
)
def test_hostile_lines_are_read_in_linear_time(stuk: str) -> None:
    begin = time.process_time()
    list(with_colons(split_lines("Aanwezig: Anna Visser, " + stuk * 2000)))
    assert time.process_time() - begin < 2
