"""Who a task is of, where a subject stands before him or his name stands behind the full stop."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag dorpshuis De Linde\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"
NORA, PIETER, HANNA = "Nora Blom", "Pieter Zwart", "Hanna de Vos"


def points(tekst: str, config: Config) -> list[tuple[str, tuple[str, ...]]]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars) for actie in acties]


def test_what_stands_before_the_name_of_who_does_it_is_the_subject(config: Config) -> None:
    tekst = "## Acties\n\n- Pleinfeest Molenbuurt en Haven: Nora vraagt na waar de grens loopt\n"
    assert [wie for _, wie in points(tekst, config)] == [(NORA,)]


def test_who_was_there_is_no_subject(config: Config) -> None:
    assert points("## Acties\n\n- Pieter: Nora belt hem over de sleutel\n", config)[0][1] == (PIETER,)


def test_a_row_with_who_was_not_there_is_of_all(config: Config) -> None:
    tekst = "## Tuin\n\n- actie: Nora, Koos, Jet verder oppakken met een voorstel voor het hek\n"
    assert [wie for _, wie in points(tekst, config)] == [(NORA, "Koos", "Jet")]


def test_a_name_in_brackets_behind_the_stop_is_who_does_it(config: Config) -> None:
    tekst = "## Follow-ups\n\n- Een lijst maken van de sleutels. [Hanna]\n- Stoelen verven. [Nora, Pieter]\n"
    assert [wie for _, wie in points(tekst, config)] == [(HANNA,), (NORA, PIETER)]


def test_a_name_in_brackets_makes_no_task_of_what_is_told(config: Config) -> None:
    assert (
        points("## Tuin\n\nDe tuin ligt er mooi bij. [Hanna]\n\nHet hek was stuk. [Nora, Pieter]\n", config)
        == []
    )


def test_a_group_that_will_do_something_is_who_does_it(config: Config) -> None:
    tekst = "## Besluit en acties\n\n1. De werkgroep zal hierna de plattegrond nalopen.\n"
    assert [wie for _, wie in points(tekst, config)] == [("werkgroep",)]


@pytest.mark.parametrize(
    "zin",
    [
        "De werkgroep bestaat tien jaar.",
        "De commissie komt in mei bijeen.",
        "De werkgroep was tevreden over de avond.",
        "De voorzitter vindt het een goed jaar.",
        "Het bestuur heeft de kas gezien.",
        "De commissie zou liever wachten.",
        "De input viel tegen.",
        "Een werkgroep kan later nog.",
        "Mits het droog blijft kan het feest doorgaan.",
        "Tenzij het regent is de tuin open.",
    ],
)
@pytest.mark.parametrize("kop", ["## Besluit en acties", "## Tuin"])
def test_what_is_told_of_a_group_is_no_task(config: Config, kop: str, zin: str) -> None:
    assert points(f"{kop}\n\n1. {zin}\n\n2. Het was gezellig.\n", config) == []
