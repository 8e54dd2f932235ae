"""A label with a name right above bullets: each of them is what that person has to do."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Werkgroep haven\n5 maart 2026\n\nAanwezig: Gerda Mol, Pim Zwart\n\n## 2. Kade\n\n"


def found(tekst: str, config: Config) -> list[tuple[str, tuple[str, ...]]]:
    return [(een.citaat, een.eigenaars) for een in read(KOP + tekst, config).acties]


@pytest.mark.parametrize(
    ("etiket", "wie"),
    [
        ("Actie Gerda:", ("Gerda Mol",)),
        ("Acties Pim Zwart:", ("Pim Zwart",)),
        ("**Actiepunten voor Gerda:**", ("Gerda Mol",)),
        ("**Actie Gerda**:", ("Gerda Mol",)),
        ("Actie Gerda en Pim:", ("Gerda Mol", "Pim Zwart")),
        ("ACTIE GM:", ("Gerda Mol",)),
        ("Actie allen:", ("allen",)),
        ("Actions for Pim:", ("Pim Zwart",)),
    ],
)
@pytest.mark.parametrize("tekens", ["- ", "* ", "- [ ] "])
def test_the_bullets_are_theirs(config: Config, etiket: str, wie: tuple[str, ...], tekens: str) -> None:
    tekst = (
        f"De kade bladdert.\n\n{etiket}\n{tekens}verf kopen\n{tekens}hek halen voor 1 mei\n\nHet is droog.\n"
    )
    assert found(tekst, config) == [("verf kopen", wie), ("hek halen voor 1 mei", wie)]


def test_each_label_has_its_own_and_what_is_deeper_only_explains(config: Config) -> None:
    tekst = (
        "- De kade bladdert.\n- Actie Gerda:\n  - verf kopen\n    - bij de winkel\n- Actie Pim:\n\n"
        "  - hek halen\n- De kade is lang.\n"
    )
    assert found(tekst, config) == [("verf kopen", ("Gerda Mol",)), ("hek halen", ("Pim Zwart",))]


@pytest.mark.parametrize(
    "tekst",
    [
        "Actie Schone Straat:\n- er zijn negen gesprekken geweest\n- het was druk\n",
        "Het was druk.\n\nActie Schone Straat:\n\n## 3. Hek\n\nHet hek is wit.\n",
        "Actie voerders:\n- de bond\n- de buren\n",
    ],
)
def test_a_name_that_nobody_has_is_of_a_thing(config: Config, tekst: str) -> None:
    assert found(tekst, config) == []


def test_a_task_of_its_own_is_the_only_one(config: Config) -> None:
    tekst = "Actie Gerda: verf kopen\n- bij de winkel\n- wit\n"
    assert [wie for _, wie in found(tekst, config)] == [("Gerda Mol",)]
