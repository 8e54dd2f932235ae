"""Points of the last meeting that are only named, each with whose it is, below a title of that meeting."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
SLOT = "\n\n## Kade\nDe kade is klaar.\n"


def points(titel: str, items: str, config: Config) -> list[tuple[str, str, str]]:
    acties = read(f"{KOP}{titel}\n\n{items}{SLOT}", config).acties
    return [(a.tekst, ", ".join(a.eigenaars), a.status) for a in acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    "titel",
    [
        "## Actiepunten vorige vergadering",
        "## 2. Actiepunten uit de vorige vergadering",
        "## Actielijst vorige keer",
        "## Vorige actiepunten",
        "## Acties vorig overleg",
    ],
)
@pytest.mark.parametrize(
    "item", ["Anna - kascontrole", "Anna: kascontrole", "Kascontrole (Anna)", "Anna – de kascontrole 2025"]
)
def test_a_task_without_a_verb_is_of_whom_it_names(config: Config, titel: str, item: str) -> None:
    found = points(titel, f"- Tim - sleutels inleveren\n- {item}\n- Allen: agenda", config)
    assert [(tekst.lower().removeprefix("de ")[:11], wie) for tekst, wie, _ in found][1:] == [
        ("kascontrole", "Anna Visser"),
        ("agenda", "Allen"),
    ]


@pytest.mark.parametrize(
    "zaak", ["Brief aan de gemeenten", "Gesprekken in de gebieden", "Gegevens per gebouw"]
)
def test_a_noun_that_begins_as_a_participle_does_is_no_telling(config: Config, zaak: str) -> None:
    found = points("## Actiepunten vorige vergadering", f"- {zaak} (Anna)\n- Vlag (Tim)", config)
    assert [tekst for tekst, _, _ in found] == [zaak, "Vlag"]


def test_what_stands_below_it_says_that_it_was_done(config: Config) -> None:
    items = "- Anna - kascontrole\n  - Gedaan en goedgekeurd\n- Tim - vlag\n  - Heeft meer tijd nodig"
    assert points("## Actiepunten vorige vergadering", items, config) == [
        ("kascontrole", "Anna Visser", "afgerond"),
        ("vlag", "Tim Bos", "open"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Anna: de kas is gecontroleerd",
        "Anna: loopt nog",
        "Anna: akkoord",
        "Kas gecontroleerd (Anna)",
        "Anna: de kas sluit niet, dat zoeken we uit",
    ],
)
def test_what_is_told_there_is_no_point(config: Config, told: str) -> None:
    found = points("## Actiepunten vorige vergadering", f"- Tim - sleutels\n- Pia - vlag\n- {told}", config)
    assert [wie for _, wie, _ in found] == ["Tim Bos", "Pia Mol"]


@pytest.mark.parametrize("titel", ["## Mededelingen", "## Verslag vorige vergadering", "## Rondvraag"])
def test_below_another_title_a_name_and_a_subject_are_no_point(config: Config, titel: str) -> None:
    assert points(titel, "- Anna: kascontrole\n- Tim: vlag\n- Pia: sleutels", config) == []


def test_one_that_is_alone_there_may_be_what_somebody_said(config: Config) -> None:
    told = "- Anna: kascontrole\n- De kade is klaar.\n- Iedereen is tevreden."
    assert points("## Actiepunten vorige vergadering", told, config) == []


def test_a_box_that_is_ticked_leaves_no_open_point(config: Config) -> None:
    items = "- [x] Memo rondsturen (Anna)\n- [ ] Kade nameten (Tim)\n- Vlag (Pia)\n- Sleutels (Pia)"
    found = points("## Acties vorige keer", items, config)
    assert [(tekst, staat) for tekst, _, staat in found if "Memo" in tekst] == [
        ("Memo rondsturen", "afgerond")
    ]
    assert [tekst for tekst, _, staat in found if staat == "open"][-2:] == ["Vlag", "Sleutels"]
