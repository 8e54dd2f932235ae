"""A title in a list of acties that names who does what stands below it, what they are, and by when."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Overleg Oeverzicht

**Datum:** 9 april 2025
**Aanwezigen:**
* **Bram Kuik** (lid 1 – bouw)
* **Roos Veld** (lid 2 – inhoud)

## 1. Opening
De voorzitter opent.

## 2. Actiepunten

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("kop", "dag"),
    [
        ("### Bram (Techniek & bouw) — *Deadline: vrijdag 2 mei*", "2025-05-02"),
        ("### Bram – deadline 2 mei", "2025-05-02"),
        ("### Bram – 2 mei 2025", "2025-05-02"),
        ("### Bram (uiterlijk 2 mei)", "2025-05-02"),
        ("### Bram (deadline: 2 mei)", "2025-05-02"),
        ("### Bram | 2 mei", "2025-05-02"),
        ("### Bram Kuik – penningmeester (uiterlijk 2 mei)", "2025-05-02"),
        ("**Bram** — deadline: 2 mei", "2025-05-02"),
        ("Bram, deadline 2 mei:\n", "2025-05-02"),
        ("### Bram\n\n*Deadline: 2 mei*\n", "2025-05-02"),
        ("### Gebouw (Bram, 2 mei)", "2025-05-02"),
        ("### Bram — due: Friday 2 May", "2025-05-02"),
        ("### Bram (bouw)", "None"),
        ("**Bram (bouw):**", "None"),
        ("Bram (bouw):\n", "None"),
        ("### Bram Kuik, secretaris", "None"),
        ("### Gebouw (Bram)", "None"),
    ],
)
@pytest.mark.parametrize("teken", ["- [ ]", "-"])
def test_all_below_a_title_is_of_who_stands_in_it_and_due_by_its_day(
    config: Config, kop: str, dag: str, teken: str
) -> None:
    tekst = (
        f"{kop}\n{teken} dak nalopen\n{teken} **Hekwerk:** planken bestellen voor de kade (Zeelui).\n"
        f"{teken} brief sturen (Roos)\n{teken} zaal huren, 3 juni\n\n"
        f"### Roos (Inhoud)\n{teken} **Website:** teksten afmaken.\n"
    )
    gelezen = [(punt.eigenaars, str(punt.termijn)) for punt in points(config, tekst)]
    assert gelezen == [
        (("Bram Kuik",), dag),
        (("Bram Kuik",), dag),
        (("Roos Veld",), dag),
        (("Bram Kuik",), "2025-06-03"),
        (("Roos Veld",), "None"),
    ]


def test_numbers_below_such_a_title_are_its_items_and_below_another_one_text(config: Config) -> None:
    tekst = "### Bram (bouw) – 2 mei\n1. dak nalopen\n2. zaal huren\n\n### Roos\n1. brief sturen\n"
    gelezen = [(punt.tekst, punt.eigenaars, str(punt.termijn)) for punt in points(config, tekst)]
    assert gelezen == [
        ("dak nalopen", ("Bram Kuik",), "2025-05-02"),
        ("zaal huren", ("Bram Kuik",), "2025-05-02"),
        ("brief sturen", ("Roos Veld",), "None"),
    ]
    assert points(config, "### Weiland\n1. Het hek is te duur.\n2. De brief is verstuurd.\n") == []


def test_a_bullet_says_it_of_the_bullets_below_it(config: Config) -> None:
    tekst = "- **Bram** (bouw) – deadline 2 mei\n  - [ ] dak nalopen\n- **Roos:**\n  - brief sturen\n"
    gelezen = [(punt.tekst, punt.eigenaars, str(punt.termijn)) for punt in points(config, tekst)]
    assert gelezen == [
        ("dak nalopen", ("Bram Kuik",), "2025-05-02"),
        ("brief sturen", ("Roos Veld",), "None"),
    ]


def test_a_box_with_only_a_title_is_of_them_too(config: Config) -> None:
    tekst = "### Bram (bouw)\n- [ ] **Hekwerk:**\n  * Planken bestellen.\n  * Kade meten.\n"
    eigenaars = {punt.tekst.rstrip(":"): punt.eigenaars for punt in points(config, tekst)}
    assert eigenaars["Hekwerk"] == ("Bram Kuik",)


def test_a_part_of_somebody_may_stand_below_one_of_nobody(config: Config) -> None:
    tekst = "### Algemeen\n- dak nalopen\n\n### Bram\n- zaal huren\n"
    assert [punt.eigenaars for punt in points(config, tekst)] == [(), ("Bram Kuik",)]


@pytest.mark.parametrize(
    "kop",
    ["### Toelichting (Bram)", "### Afgerond (Bram)", "### Bram vertelt over de kade", "### Kade – bouw"],
)
def test_a_title_that_says_something_else_names_nobody(config: Config, kop: str) -> None:
    tekst = f"{kop}\n- de kade is hoog\n- planken bestellen\n"
    assert [punt.eigenaars for punt in points(config, tekst) if punt.eigenaars] == []
