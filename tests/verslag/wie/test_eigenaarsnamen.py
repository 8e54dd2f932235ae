"""Owners whose name was taken out: 'ambtenaar A', 'Y (provincie)', 'Ambtelijke ondersteuning'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag werkgroep Haven\n3 maart 2026\n\n"
    "Deelnemers: Anna Visser (voorzitter), Tim Bos (COA), ambtenaar A (veiligheidsregio), Y (provincie)\n\n"
    "1. Opening\nAnna opent.\n\n"
)
REGIE = (
    "Verslag regiegroep\n15 januari 2026\n\nAanwezig: Pia Mol (Velsen), Tim Bos (Beek), Nora Pen (Hoorn)\n\n"
)


def points(tekst: str, config: Config) -> list[tuple[str, str]]:
    acties = read(KOP + tekst, config).acties
    return [(a.tekst, ", ".join(a.eigenaars)) for a in acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        ("Persbericht afstemmen - ambtenaar A", "ambtenaar A"),
        ("Ambtelijke ondersteuning: persbericht afstemmen", "Ambtelijke ondersteuning"),
    ],
)
def test_in_a_list(item: str, wie: str, config: Config) -> None:
    tekst = f"Actiepunten\n1. Kaart tekenen - Tim Bos\n2. {item}\n"
    assert [(een[0].casefold(), een[1]) for een in points(tekst, config)] == [
        ("kaart tekenen", "Tim Bos"),
        ("persbericht afstemmen", wie),
    ]


def test_in_a_cell_the_body_behind_it(config: Config) -> None:
    tekst = "Actielijst\n| Actie | Wie |\n| Draaiboek aanvullen | Y (provincie) |\n| Kaart tekenen | Tim |\n"
    assert [wie for _, wie in points(tekst, config)] == ["provincie", "Tim Bos"]


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("gemeenten met achterstand", "gemeenten met achterstand"),
        ("alle regio’s met een tekort", "alle regio’s met een tekort"),
        ("gemeenten met provincie", "gemeenten, provincie"),
        ("gemeenten met COA", "gemeenten, COA"),
        ("Tim met gemeenten", "Tim Bos, gemeenten"),
    ],
)
def test_a_group_with_something_is_one_owner(cel: str, wie: str, config: Config) -> None:
    tekst = f"Actielijst\n| Actie | Wie |\n| Draaiboek aanvullen | {cel} |\n| Kaart tekenen | Tim |\n"
    assert [een for _, een in points(tekst, config)] == [wie, "Tim Bos"]


@pytest.mark.parametrize(
    "tekst",
    [
        "2. Pers\nAfgesproken is dat alleen de burgemeester de pers te woord staat.\n",
        "2. Pers\nAfgesproken wordt dat uitsluitend Anna Visser met de krant spreekt.\n",
    ],
)
def test_who_alone_may_do_it_is_given_no_task(tekst: str, config: Config) -> None:
    assert points(tekst, config) == []


def test_what_comes_of_a_task_is_no_other_one(config: Config) -> None:
    tekst = "Vervolgafspraken\n- Anna en Tim maken een lijst; eerste versie op de volgende tafel.\n"
    assert [tekst for tekst, _ in points(tekst, config)] == ["Anna en Tim maken een lijst"]


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("wethouders Visser en Bos", "Anna Visser, Tim Bos"),
        ("de heren Bos, Visser", "Tim Bos, Anna Visser"),
        ("De burgemeesters Visser / Bos", "Anna Visser, Tim Bos"),
        ("wethouders", "wethouders"),
        ("wethouders Velsen", "wethouders Velsen"),
    ],
)
def test_what_several_are_is_no_part_of_the_first_of_them(cel: str, wie: str, config: Config) -> None:
    tekst = f"Actielijst\n| Actie | Wie |\n| Draaiboek aanvullen | {cel} |\n| Kaart tekenen | Tim |\n"
    assert [eigenaars for _, eigenaars in points(tekst, config)] == [wie, "Tim Bos"]


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("TB en EN", "Tim Bos, Eva Nolte"),
        ("EN", "Eva Nolte"),
        ("EN, TB", "Eva Nolte, Tim Bos"),
        ("TB/EN", "Tim Bos, Eva Nolte"),
        ("EN en TB", "Eva Nolte, Tim Bos"),
        ("TB EN KP", "Tim Bos, Karin Pol"),
        ("TIM EN KARIN", "Tim Bos, Karin Pol"),
    ],
)
def test_somebody_may_be_called_en_by_initials(cel: str, wie: str, config: Config) -> None:
    tekst = (
        "# Overleg Kade\n\n3 april 2026\n\nAanwezig: Tim Bos (TB), Eva Nolte (EN), Karin Pol (KP)\n\n"
        f"## Actielijst\n\n| Actie | Wie |\n| Draaiboek aanvullen | {cel} |\n| Kaart tekenen | TB |\n"
    )
    gelezen = [", ".join(actie.eigenaars) for actie in read(tekst, config).acties]
    assert gelezen == [wie, "Tim Bos"]


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("Anna Visser (en Tim Bos)", "Anna Visser, Tim Bos"),
        ("Tim Bos (+ Anna Visser)", "Tim Bos, Anna Visser"),
        ("Anna (& Tim)", "Anna Visser, Tim Bos"),
        ("Anna Visser (of Tim vragen)", "Anna Visser"),
        ("Anna Visser (met Tim)", "Anna Visser"),
        ("Anna Visser (en omgeving)", "Anna Visser"),
        ("Tim Bos (COA)", "Tim Bos"),
    ],
)
def test_in_brackets_in_a_cell_who_does_it_too(cel: str, wie: str, config: Config) -> None:
    tekst = f"| Actie | Wie |\n|---|---|\n| Kaart tekenen | {cel} |\n"
    assert points(tekst, config) == [("Kaart tekenen", wie)]


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("Juristen Velsen en Beek", ["Juristen Velsen en Beek"]),
        ("Griffiers van Velsen, Hoorn en Beek", ["Griffiers van Velsen, Hoorn en Beek"]),
        ("Gemeenten Velsen en Beek", ["Velsen", "Beek"]),
        ("Velsen en Beek", ["Velsen", "Beek"]),
        ("Pia Mol en Tim Bos", ["Pia Mol", "Tim Bos"]),
        ("Wethouders Mol en Bos", ["Pia Mol", "Tim Bos"]),
    ],
)
def test_people_of_several_places_are_one_group(config: Config, cel: str, wie: list[str]) -> None:
    tekst = f"{REGIE}| Nr | Actie | Wie |\n|--|--|--|\n| 1 | Brief schrijven | {cel} |\n"
    [punt] = read(tekst, config).acties
    assert list(punt.eigenaars) == wie


def test_a_place_of_whom_others_are_does_nothing_itself(config: Config) -> None:
    boven = f"{REGIE}1. Brief\nDe brief is klaar. "
    for wie in ("juristen van Velsen en Beek", "griffiers van Velsen, Hoorn en Beek"):
        assert read(f"{boven}De {wie} bereiden dit voor.\n", config).acties == ()
    [eigen] = {punt.eigenaars for punt in read(f"{boven}Velsen en Beek bereiden dit voor.\n", config).acties}
    assert eigen == ("Velsen", "Beek")


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("Ministerie van Asiel en Migratie", ["AenM"]),
        ("COA en ministerie van Asiel en Migratie", ["COA", "AenM"]),
        ("ministerie van AenM", ["AenM"]),
        ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties / Tim", None),
        ("Ministerie van AenM en COA", ["AenM", "COA"]),
        ("ministerie van AenM en Tim", ["AenM", "Tim Bos"]),
        ("ministerie van AenM en RWS", ["AenM", "RWS"]),
        ("Dienst Toezicht en Handhaving", ["Dienst Toezicht en Handhaving"]),
    ],
)
def test_the_name_of_one_body_is_not_divided(config: Config, cel: str, wie: list[str] | None) -> None:
    rijen = f"| Nr | Actie | Wie |\n|---|---|---|\n| 1 | Kaart maken | {cel} |\n"
    dienst = "Anna Vos (Dienst Toezicht en Handhaving)"
    kop = f"Verslag regiegroep\n15 januari 2026\n\nAanwezig: Pia Mol (Velsen), Tim Bos (Beek), {dienst}\n\n"
    wie = wie or ["Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "Tim Bos"]
    [actie] = read(f"{kop}## Actielijst\n\n{rijen}", config).acties
    assert list(actie.eigenaars) == wie
