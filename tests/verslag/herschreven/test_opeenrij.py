"""Tasks behind each other on the line of their label, or each behind a handle."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.herschreven.opeenrij import one_by_one
from bot.verslag.lezen import read

KOP = (
    "RRT Kennemerland 5 maart 2026\n\nAanwezig: Anna Visser (COA), Tim Bos (Velsen), Pia Mol (voorzitter)\n\n"
)


def found(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(een.tekst.rstrip("."), een.eigenaars) for een in read(tekst, config).acties]


@pytest.mark.parametrize("label", ["Acties:", "**Actiepunten:**", "ACTIES:", "Action items:"])
def test_behind_such_a_label_each_is_a_point(config: Config, label: str) -> None:
    tekst = f"{label} Anna belt de school; Tim schrijft de brief; Pia regelt een zaal.\n"
    assert found(config, KOP + tekst) == [
        ("Anna belt de school", ("Anna Visser",)),
        ("Tim schrijft de brief", ("Tim Bos",)),
        ("Pia regelt een zaal", ("Pia Mol",)),
    ]


def test_so_are_decisions_and_what_stands_below_is_no_item(config: Config) -> None:
    tekst = (
        "RRT Kennemerland 5 maart 2026\nActies: Anna belt de school; Tim schrijft de brief.\n"
        "Besluiten: planning vastgesteld; begroting akkoord.\n\nDe bus was vol.\n"
    )
    gelezen = read(tekst, config)
    assert [actie.tekst for actie in gelezen.acties] == ["Anna belt de school", "Tim schrijft de brief"]
    assert [een.tekst for een in gelezen.besluiten] == ["planning vastgesteld", "begroting akkoord"]


def test_one_task_with_a_semicolon_of_a_word_stays_one(config: Config) -> None:
    assert found(config, f"{KOP}Actie: Anna belt de school; Tim weet ervan.\n") == [
        ("Anna belt de school; Tim weet ervan", ("Anna Visser",))
    ]
    assert found(config, f"{KOP}Acties: Anna belt de school.\n") == [
        ("Anna belt de school", ("Anna Visser",))
    ]


def test_lines_that_begin_with_a_handle_are_each_a_point(config: Config) -> None:
    assert found(config, f"{KOP}@Anna school bellen\n@Tim brief schrijven\n") == [
        ("school bellen", ("Anna Visser",)),
        ("brief schrijven", ("Tim Bos",)),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "Acties: Anna belt de school; en Tim ook.",
        "Acties: zie bijlage; nog te bespreken",
        "Actiepunten: Anna, Tim; Pia Mol",
    ],
)
def test_what_goes_on_or_names_no_task_is_not_cut(tekst: str) -> None:
    regels = tuple(split_lines(tekst))
    assert tuple(one_by_one(regels)) == regels
