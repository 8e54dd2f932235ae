"""Owners as notes in a hurry name them: by initials, as 'vz', by body and name; and whom 'hij' means."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag werkgroep Haven\n3 maart 2026\n\n"
    "Aanwezig: Jan Willem Kok (COA), Pieter-Bas Oomen (gemeente), Anna Visser (GGD), wethouder Tim Bos\n\n"
    "1. Opvang\n"
)


def owners(config: Config, tekst: str) -> list[tuple[str, ...]]:
    return [p.eigenaars for p in read(KOP + tekst, config).acties if p.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("AP1: JW levert de planning aan.", "Jan Willem Kok"),
        ("Actie: PB vraagt offertes op.", "Pieter-Bas Oomen"),
        ("Actie: offertes opvragen (JWK)", "Jan Willem Kok"),
        ("Actie: vaccins bestellen – GGD (Anna)", "Anna Visser"),
        ("Actie: vaccins bestellen – GGD", "GGD"),
    ],
)
def test_who_is_meant(config: Config, regel: str, wie: str) -> None:
    assert owners(config, f"{regel}\n") == [(wie,)]


def test_of_two_people_with_the_same_letters_neither_is_meant(config: Config) -> None:
    kop = KOP.replace("Anna Visser", "Joke Wit")
    [actie] = [p for p in read(f"{kop}Actie: JW levert de planning aan.\n", config).acties if p.eigenaars]
    assert actie.eigenaars == ("JW",)


def test_hij_is_a_person_and_no_organisation(config: Config) -> None:
    tekst = (
        "Wethouder Bos beantwoordt de vragen. Het COA draagt de kosten. "
        "Hij zegt toe dat de raad hierover voor 9 april een brief ontvangt.\n"
    )
    assert owners(config, tekst) == [("Tim Bos",)]


@pytest.mark.parametrize(
    ("haak", "van"), [("EdW", None), ("EDW", None), ("EW", None), ("COA", "COA"), ("EdWo", "EdWo")]
)
def test_letters_behind_a_name_with_its_prefix_are_no_body(
    config: Config, haak: str, van: str | None
) -> None:
    kop = KOP.replace("Anna Visser (GGD)", f"Els de Wit ({haak}), Ed Wolters (GGD)")
    wie_er_was = {lid.naam: lid.organisatie for lid in read(kop, config).aanwezigheid}
    assert (wie_er_was["Els de Wit"], wie_er_was["Ed Wolters"]) == (van, "GGD")


@pytest.mark.parametrize(
    ("regel", "wie"),
    [
        ("Actie Anna Visser m.m.v. de GGD: cijfers opvragen", ("Anna Visser", "GGD")),
        ("Actie Anna Visser i.s.m. Tim Bos: tekening maken", ("Anna Visser", "Tim Bos")),
        ("Actie: tekening maken – Anna i.s.m. Tim", ("Anna Visser", "Tim Bos")),
        ("→ Anna i.s.m. Tim: tekening maken", ("Anna Visser", "Tim Bos")),
        ("Actie: tekening maken (Anna i.o.m. Tim)", ("Anna Visser",)),
    ],
)
def test_along_with_whom_somebody_does_it(config: Config, regel: str, wie: tuple[str, ...]) -> None:
    assert owners(config, f"{regel}\n") == [wie]


def test_a_short_word_with_a_stop_ends_no_task(config: Config) -> None:
    regel = "Actie Anna/Tim: zaal zoeken, max. € 750 (19 maart)\n"
    [punt] = [p for p in read(KOP + regel, config).acties if p.soort == "actiepunt"]
    assert "€ 750" in punt.tekst
    assert str(punt.termijn) == "2026-03-19"
