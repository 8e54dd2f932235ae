"""Tasks below a title each in a list of acties, with a field that says whose they are."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = (
    "# Overleg Leeszaal\n\n2 april 2026\n\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"
    "## Proef\n\nDe proef loopt.\n\n"
)


def told(config: Config, tekst: str) -> Voorstel:
    return read(KOP + tekst, config)


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(p.tekst, p.eigenaars) for p in told(config, tekst).acties if p.soort == "actiepunt"]


def test_the_text_below_a_title_is_the_task_and_the_field_says_whose(config: Config) -> None:
    tekst = (
        "# Actiepunten\n\n"
        "## Folder afmaken\nMaak de folder over de leeszaal af.\n\n**Eigenaren:** Inge, Lars\n\n"
        "## Kast verplaatsen\n"
        "Verplaats de kast naar de hal. Meld het aan de beheerder.\n\n**Eigenaar:** Noor\n"
    )
    assert points(config, tekst) == [
        ("Maak de folder over de leeszaal af", ("Inge Postma", "Lars Beek")),
        ("Verplaats de kast naar de hal. Meld het aan de beheerder", ("Noor Claes",)),
    ]
    assert [punt.titel for punt in told(config, tekst).agendapunten] == ["Proef"]


def test_the_items_below_a_title_are_one_task_without_its_purpose_and_questions(config: Config) -> None:
    tekst = (
        "## Op te volgen taken\n\n"
        "### 1. Kaarten\n- Stuur de kaarten naar Lars  \n- Doel: opnemen in het boek\n"
        "- **Verantwoordelijke:** Inge\n\n"
        "### 2. Boeken\n- Zoek boeken uit\n- Kan dit ook met tijdschriften?\n"
        "- Leg deze klaar\n- **Verantwoordelijken:** Lars, Noor\n\n### 3. Planning\n- Plan een avond op:\n"
        "  - donderdag 23 april\n  - 15:00 – 16:00\n- **Verantwoordelijke:** Noor\n"
    )
    assert points(config, tekst) == [
        ("Stuur de kaarten naar Lars", ("Inge Postma",)),
        ("Zoek boeken uit; Leg deze klaar", ("Lars Beek", "Noor Claes")),
        ("Plan een avond op: donderdag 23 april, 15:00 – 16:00", ("Noor Claes",)),
    ]


@pytest.mark.parametrize("veld", ["Wie", "Actiehouder", "Trekker", "Owner", "Door wie"])
def test_a_title_with_no_more_than_the_field_is_the_task(config: Config, veld: str) -> None:
    tekst = f"## Acties\n\n### 1. Folder afmaken\n{veld}: Inge\n\n### 2. Zaal bellen\n{veld}: Lars\n"
    assert points(config, tekst) == [("Folder afmaken", ("Inge Postma",)), ("Zaal bellen", ("Lars Beek",))]


def test_the_day_of_such_a_task_stands_in_a_field_too(config: Config) -> None:
    tekst = "## Acties\n\n### Folder\nMaak de folder af.\n\nWie: Inge\nDeadline: 1 mei 2026\n"
    (punt,) = told(config, tekst).acties
    assert (punt.tekst, punt.termijn) == ("Maak de folder af", date(2026, 5, 1))


def test_a_field_of_one_item_is_of_that_item_alone(config: Config) -> None:
    tekst = "## Acties\n\n### Communicatie\n- Folder maken\n  - Wie: Inge\n- Zaal bellen\n  - Wie: Lars\n"
    assert {wie for _, wie in points(config, tekst)} <= {("Inge Postma",), ("Lars Beek",), ()}
    assert all(";" not in taak for taak, _ in points(config, tekst))


@pytest.mark.parametrize(
    "tekst",
    [
        "## Subsidies\n\n### Fonds voor lezen\nHet fonds betaalt de boeken.\n\nVerantwoordelijke: Inge\n",
        "## Projecten\n\n### Leeszaal op wielen\nDe bus rijdt elke week door de wijk.\n\nTrekker: Lars\n",
        "## Actiepunten vorige keer\n\n### Kast verplaatst\nDe kast staat nu in de hal.\n\nEigenaar: Noor\n",
        "## Acties\n\n### Afgerond\nDe kast staat nu in de hal.\n\nEigenaar: Noor\n",
    ],
)
def test_a_title_with_a_field_elsewhere_tells_who_is_in_charge(config: Config, tekst: str) -> None:
    assert not points(config, tekst)


def test_another_title_in_that_list_keeps_its_items(config: Config) -> None:
    tekst = (
        "## Acties\n\n### Kast\nVerplaats de kast.\n\nWie: Inge\n\n### Hal\n- Zaal bellen (Lars)\n\n"
        "## Slot\n\nTot dan.\n"
    )
    assert set(points(config, tekst)) == {
        ("Verplaats de kast", ("Inge Postma",)),
        ("Zaal bellen", ("Lars Beek",)),
    }


@pytest.mark.parametrize(
    "titel",
    [
        "Folder over de leeszaal herschrijven, Status: In behandeling",
        "Folder over de leeszaal herschrijven (status: open)",
        "Leeszaal: [issue #18] Folder over de leeszaal herschrijven (03 jan. 2026), Status: In review",
        "Leeszaal-Folder [#18] Folder over de leeszaal herschrijven – status: loopt nog",
        "Folder over de leeszaal herschrijven | stand: bezig",
        "Folder over de leeszaal herschrijven. Status: nog niet begonnen",
    ],
)
def test_a_title_that_says_how_it_stands_is_the_task(config: Config, titel: str) -> None:
    onder = "De folder is oud. De lezers worden verzocht mee te denken. Daarna gaat hij naar de drukker."
    tekst = f"## Actiepunten:\n\n### {titel}\n{onder}\n\n### Zaal bellen, status: gereed\nGedaan.\n"
    acties = [p for p in told(config, tekst).acties if p.soort == "actiepunt"]
    assert [(p.tekst.rstrip("."), p.eigenaars, p.status, p.termijn) for p in acties] == [
        ("Folder over de leeszaal herschrijven", (), "open", None),
        ("Zaal bellen", (), "afgerond", None),
    ]


def test_the_text_below_such_a_title_says_who_is_asked_and_by_when(config: Config) -> None:
    onder = "@leden worden vriendelijk verzocht om mee te lezen. De deadline daarvoor is gesteld op 1 mei."
    tekst = f"## Acties\n\n### Folder herschrijven, status: in review\n{onder}\n"
    [punt] = told(config, tekst).acties
    assert (punt.tekst, punt.eigenaars, punt.termijn) == ("Folder herschrijven", ("leden",), date(2026, 5, 1))


@pytest.mark.parametrize(
    "tekst",
    [
        "## Stand van zaken\n\n### Folder herschrijven, status: open\nDe folder is oud.\n",
        "## Acties\n\n### Status: groen\nAlles loopt.\n",
        "## Acties\n\n### Toelichting op de status\nAlles loopt.\n",
        "## Acties\n\n### Afgehandeld\nAlles is klaar.\n",
        "### Folder, status: open\nDe folder is oud.\n",
    ],
)
def test_a_title_elsewhere_or_of_nothing_to_do_is_none(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []
