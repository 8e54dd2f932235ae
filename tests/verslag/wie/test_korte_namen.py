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


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("GGD (Anna)", "Anna Visser"),
        ("WBHO (Anna)", "Anna Visser"),
        ("gemeente Velsen (Anna)", "Anna Visser"),
        ("WBHO (Anna) en COA", ("Anna Visser", "COA")),
        ("WBHO (Piet)", "WBHO"),
        ("COA (trekker)", "COA"),
        ("Tim Bos (Anna)", "Tim Bos"),
    ],
)
def test_in_a_cell_somebody_in_brackets_does_it_for_the_body_before_it(
    config: Config, cel: str, wie: str | tuple[str, ...]
) -> None:
    tekst = f"Acties\n\n| Wat | Wie | Wanneer |\n|---|---|---|\n| Zaal huren | {cel} | mei |\n"
    assert owners(config, tekst) == [wie if isinstance(wie, tuple) else (wie,)]


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


@pytest.mark.parametrize(
    ("naam", "wie"), [("@pieter-bas", "Pieter-Bas Oomen"), ("@haven-west", "Haven-west")]
)
def test_a_handle_in_two_parts_is_a_first_name_of_who_was_there(config: Config, naam: str, wie: str) -> None:
    assert owners(config, f"Te doen\n- [ ] offertes opvragen ({naam})\n- [ ] brief sturen (@anna)\n") == [
        (wie,),
        ("Anna Visser",),
    ]


def test_a_mark_before_who_had_a_point_of_before_is_no_part_of_the_name(config: Config) -> None:
    tekst = "2. Nog open van vorige keer\n- AP Anna: kaart bijwerken -> nog niet gedaan, blijft staan\n"
    assert owners(config, tekst) == [("Anna Visser",)]


@pytest.mark.parametrize("wanneer", ["nadat de offerte binnen is", "zodra de offerte binnen is"])
def test_what_must_be_there_first_is_when_it_is_due(config: Config, wanneer: str) -> None:
    tekst = f"Actiepunten\n- Vergunning aanvragen – Anna – {wanneer}\n- Kaart tekenen – Tim\n"
    assert owners(config, tekst) == [("Anna Visser",), ("Tim Bos",)]
    tekst = f"Actiepunten\n- Vergunning aanvragen – JW en Anna – {wanneer}\n- Kaart tekenen – Tim\n"
    assert owners(config, tekst) == [("Jan Willem Kok", "Anna Visser"), ("Tim Bos",)]
    tekst = f"Actiepunten\n- Kaart tekenen – Tim\n- Een kaart van Anna – {wanneer}\n"
    assert ("Anna Visser",) not in owners(config, tekst)
