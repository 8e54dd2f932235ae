"""Tasks with their fields on lines of their own, whatever the labels, bullets and blank lines."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = (
    "# Overleg Leeszaal\n\n2 april 2026\n\nAanwezig: Inge Postma, Lars Beek, "
    "Noor Claes\n\n## Proef\n\nDe proef loopt.\n\n"
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "vorm",
    [
        "**{taak}**\nEigenaar: {wie}\nDeadline: {dag}\n\n",
        "### {taak}\n- **Wie:** {wie}\n- **Wanneer:** {dag}\n- **Status:** open\n\n",
        "{taak}\n  Actiehouder: {wie}   Gereed: {dag}\n\n",
        "- {taak}\n  - Verantwoordelijke: {wie}\n  - Termijn: {dag}\n",
        "Actie: {taak}\nDoor wie: {wie}\nWanneer: {dag}\n\n",
        "- **{taak}**\n  Trekker: {wie} | Deadline: {dag}\n",
    ],
)
def test_a_title_with_owner_and_day_below_it_is_a_point(config: Config, vorm: str) -> None:
    een = vorm.format(taak="Opstellen van de evaluatie", wie="Noor Claes", dag="1 mei 2026")
    twee = vorm.format(taak="Uitnodigen van de vrijwilligers", wie="Lars Beek", dag="15 mei 2026")
    punten = points(config, een + twee)
    assert [(p.eigenaars, p.termijn) for p in punten] == [
        (("Noor Claes",), date(2026, 5, 1)),
        (("Lars Beek",), date(2026, 5, 15)),
    ]
    assert [p.tekst for p in punten] == ["Opstellen van de evaluatie", "Uitnodigen van de vrijwilligers"]


def test_a_header_with_who_and_when_is_no_task(config: Config) -> None:
    assert not points(
        config, "**Presentatie over de proef**\nDoor: Inge Postma\nDatum: 2 april 2026\n\nVeel vragen.\n"
    )


def test_one_block_alone_is_a_point_below_a_title_for_them(config: Config) -> None:
    (punt,) = points(config, "## Actiepunten\n\nFolder maken\nWie: Inge Postma\nWanneer: 1 mei 2026\n")
    assert (punt.tekst, punt.eigenaars, punt.termijn) == ("Folder maken", ("Inge Postma",), date(2026, 5, 1))


def test_all_fields_on_one_line_are_a_point_each(config: Config) -> None:
    tekst = (
        "**Wie:** Noor **Wat:** brief sturen **Wanneer:** 1 mei 2026\n\n"
        "**Wie:** Lars, Inge **Wat:** zaal bellen **Wanneer:** z.s.m.\n"
    )
    assert [(p.tekst, p.eigenaars) for p in points(config, tekst)] == [
        ("brief sturen", ("Noor Claes",)),
        ("zaal bellen", ("Lars Beek", "Inge Postma")),
    ]


def test_an_invitation_is_no_task(config: Config) -> None:
    assert not points(config, "Wat: feestavond\nWanneer: 1 mei 2026\nWie: alle leden\n")


def test_a_title_over_more_lines_begins_at_its_number(config: Config) -> None:
    tekst = (
        "Verslag stuurgroep\nDatum: 16 oktober 2025\nAanwezig: Anna Visser, Tim Bos\n\n2. OEFENING\n"
        "   De oefening is goed verlopen.\n\n"
        "   AP1  Formulier van de oefening rondsturen aan\n        alle deelnemers\n"
        "        Wie: Visser       Wanneer: 24 oktober\n\n   AP2  Navraag doen naar de afsluiting van de\n"
        "        parallelweg\n        Wie: n.t.b.       Wanneer: -\n"
    )
    punten = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert [(punt.nummer, punt.tekst, punt.eigenaars) for punt in punten] == [
        ("AP1", "Formulier van de oefening rondsturen aan alle deelnemers", ("Anna Visser",)),
        ("AP2", "Navraag doen naar de afsluiting van de parallelweg", ()),
    ]


def test_who_and_when_of_a_numbered_task_stand_behind_its_stop_or_below_it(config: Config) -> None:
    tekst = (
        "Verslag stuurgroep\nDatum: 16 september 2025\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
        "1. LOCATIE\nTwee locaties zijn overgebleven.\n"
        "AP1: een rondleiding voor de raad regelen. Anna en Tim,\n"
        "     10 oktober.\n\n2. VEILIGHEID\nBij de halte is het donker.\n"
        "AP2 Verlichting bij de halte nakijken en lampen vervangen\n– gemeente (Pia), 3 oktober\n\n"
        "Er wordt hard gereden.\n  -> Tim: zandweg laten afsluiten (4 oktober)\n"
    )
    punten = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert [(punt.eigenaars, str(punt.termijn)) for punt in punten] == [
        (("Anna Visser", "Tim Bos"), "2025-10-10"),
        (("Pia Mol",), "2025-10-03"),
        (("Tim Bos",), "2025-10-04"),
    ]


def test_a_next_task_on_the_line_is_no_field_of_the_one_before(config: Config) -> None:
    tekst = (
        "Verslag feestgroep\nDatum: 2 februari 2026\nAanwezig: Anna Visser, Tim Bos\n\n1. Muziek\n"
        "Actie: Anna mailt de band. Actie: Tim maakt posters (klaar op 1 maart).\n"
    )
    punten = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert [punt.eigenaars for punt in punten] == [("Anna Visser",), ("Tim Bos",)]
    assert [punt.termijn for punt in punten] == [None, date(2026, 3, 1)]


@pytest.mark.parametrize("titel", ["Actie 1: {}", "AP 1: {}", "Actiepunt: {}"])
def test_an_empty_line_may_stand_between_all_of_them(config: Config, titel: str) -> None:
    een = titel.format("evaluatie opstellen") + "\n\nActiehouder: Noor Claes\n\nTermijn: 1 mei 2026\n\n"
    twee = titel.format("vrijwilligers uitnodigen") + "\n\nActiehouder: Lars en Inge\n\nTermijn: 15 mei\n\n"
    assert [
        (p.tekst, p.eigenaars, p.termijn) for p in points(config, f"{een}{twee}De proef gaat door.\n")
    ] == [
        ("evaluatie opstellen", ("Noor Claes",), date(2026, 5, 1)),
        ("vrijwilligers uitnodigen", ("Lars Beek", "Inge Postma"), date(2026, 5, 15)),
    ]


@pytest.mark.parametrize("titel", ["Bijeenkomst in de leeszaal", "De proef is een succes."])
def test_fields_with_empty_lines_between_them_below_other_words_are_no_task(
    config: Config, titel: str
) -> None:
    assert not points(config, f"{titel}\n\nWie: Noor Claes\n\nWanneer: 1 mei 2026\n\n")
