"""Names that were typed without a capital where it says who does something, in minutes with capitals."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import Regel, split_lines
from bot.verslag.herschreven.kleinenamen import with_named_doers
from bot.verslag.lezen import read

_KOP = (
    "# Minutes of the board of Stichting De Boei\n3 March 2026\n\n"
    "present: Wouter Kust, Lena Duin\nabsent: Frederik Zand\n\n"
)
WOUTER, LENA = "Wouter Kust", "Lena Duin"


def owners(config: Config, tekst: str, kop: str = _KOP) -> list[tuple[str, ...]]:
    return [punt.eigenaars for punt in read(kop + tekst, config).acties if punt.soort == "actiepunt"]


def test_in_a_list_of_acties(config: Config) -> None:
    lijst = (
        "## Actions\n* ***wouter*** will prepare a plan for the jetty.\n"
        "* ***lena***: make a budget for the season.\n* ***wouter*** call the insurer about the mast.\n"
    )
    assert owners(config, lijst) == [(WOUTER,), (LENA,), (WOUTER,)]


def test_behind_a_label(config: Config) -> None:
    tekst = (
        "## 1. Mail\nAction [wouter]: archive the letters of the bank.\n\n"
        "## 2. Harbour\nAction [lena]: ask the harbour master for a mooring.\n"
    )
    assert owners(config, tekst) == [(WOUTER,), (LENA,)]


def test_who_stands_there_more_than_once_is_one_of_them(config: Config) -> None:
    lijst = (
        "## Actions\n- wouter: paint the buoy\n- freek: buy a rope\n- lena: sort the flags\n"
        "- freek: repair the winch\n"
    )
    assert owners(config, lijst) == [(WOUTER,), ("Freek",), (LENA,), ("Freek",)]


@pytest.mark.parametrize("woord", ["note", "all", "planning"])
def test_another_word_before_a_colon_is_nobody(config: Config, woord: str) -> None:
    lijst = (
        f"The planning is tight.\n\n## Actions\n- wouter: paint the buoy\n- {woord}: buy a rope\n"
        f"- lena: sort the flags\n- {woord}: repair the winch\n"
    )
    assert (woord.capitalize(),) not in owners(config, lijst)


def test_where_the_list_names_none_of_them_nothing_changes() -> None:
    regels = [
        Regel(nummer, tekst)
        for nummer, tekst in enumerate(
            ["Aanwezig: Joris, Mare", "Datum: 3 mei", "datum: 5 mei", "doel: meer rust", "datum: 6 mei"], 1
        )
    ]
    assert list(with_named_doers(regels)) == regels


def test_what_is_told_of_them_makes_no_point(config: Config) -> None:
    tekst = (
        "## 1. Space\nwouter forwarded the mail to lena about this. lena: it was a busy week. "
        "wouter has some chairs.\n"
    )
    assert owners(config, tekst) == []


_LIJST = "Aanwezig: Anna Visser, Tim Bos\n\nanna: belt\ntim: mailt\n"


@pytest.mark.parametrize(
    ("regels", "is_iemand"),
    [
        ("stef: vegen\nstef: verven\n", True),
        ("kade: vegen\nkade: verven\nde kade is vies\n", False),  # a thing has an article
        ("kade: a\nkade: b\nsluis: a\nsluis: b\nbrug: a\nbrug: b\n", False),  # more than there are people
    ],
)
def test_who_is_not_on_the_list_is_one_of_them_only_among_them(regels: str, is_iemand: bool) -> None:
    gelezen = list(with_named_doers(tuple(split_lines(_LIJST + regels))))
    assert gelezen[2].tekst == "Anna: belt"
    assert gelezen[4].tekst[0].isupper() is is_iemand


def test_in_the_brackets_behind_an_item(config: Config) -> None:
    kop = "# Harbour board 2026-03-03\n\n## Present\n\n* Wouter Kust\n* Lena Duin\n\n## Minutes\n\n"
    lijst = "* Call the insurer about the mast (wouter)\n* Repair the jetty (lena, wouter).\n"
    assert owners(config, lijst, kop) == [(WOUTER,), (LENA, WOUTER)]


def test_another_word_in_such_brackets_is_nobody(config: Config) -> None:
    lijst = "- Call the insurer about the mast (later)\n- Repair the jetty (lena, later)\n"
    assert owners(config, lijst) == []


def test_a_handle_behind_todo_in_a_box_is_one_name(config: Config) -> None:
    assert owners(config, "## Actions\n- [ ] TODO @Lena: repair the jetty\n") == [(LENA,)]
