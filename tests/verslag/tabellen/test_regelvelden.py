"""Tasks with their fields behind them on one line: '- Kas verven. Actiehouder: Anna. Gereed: 3 mei'."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = (
    "# Overleg Leeszaal\n\n2 april 2026\n\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"
    "## Inrichting\n\nDe zaal is nog leeg.\n\n"
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [punt for punt in read(KOP + tekst, config).acties if punt.soort == "actiepunt"]


@pytest.mark.parametrize(
    "regel",
    [
        "- Kast naar de hal verplaatsen. Actiehouder: Lars. Gereed: 20 april 2026",
        "- Kast naar de hal verplaatsen. **Actiehouder:** Lars. **Gereed:** 20 april 2026",
        "1. Kast naar de hal verplaatsen. Actienemer: Lars Beek. Deadline: 20 april",
        "- Kast naar de hal verplaatsen (actiehouder: Lars, gereed: 20 april)",
        "* Kast naar de hal verplaatsen – actiehouder: Lars – klaar: 20 april",
        "- Kast naar de hal verplaatsen. Wie: Lars. Wanneer: 20 april",
        "- Kast naar de hal verplaatsen. Trekker: Lars; deadline: 20 april",
        "- Kast naar de hal\n  verplaatsen. Verantwoordelijke: Lars. Gereed: 20\n  april 2026",
        "Kast naar de hal verplaatsen. Actiehouder: Lars. Uiterlijk: 20 april",
    ],
)
def test_one_line_with_fields_behind_it_is_a_task_below_any_title(config: Config, regel: str) -> None:
    [punt] = points(config, regel)
    assert (punt.tekst, punt.eigenaars) == ("Kast naar de hal verplaatsen", ("Lars Beek",))
    assert punt.termijn == date(2026, 4, 20)


def test_fields_behind_a_task_may_name_more_people_an_event_or_no_day(config: Config) -> None:
    tekst = (
        "- Folder afmaken. Actiehouder: Inge en Noor. Gereed: volgend overleg\n\n"
        "## Rondvraag\n\n- Lars schrijft de buren. Actiehouder: Lars\n"
    )
    folder, buren = points(config, tekst)
    assert (folder.eigenaars, folder.termijn_tekst) == (("Inge Postma", "Noor Claes"), "volgend overleg")
    assert (buren.tekst, buren.eigenaars) == ("Lars schrijft de buren", ("Lars Beek",))


@pytest.mark.parametrize(
    "regel",
    [
        "- De kast is verplaatst. Actiehouder: Lars",
        "- Besluit: de kast blijft staan. Actiehouder: Lars",
        "- Werkgroep beheer. Trekker: Lars",
        "- Presentatie over boeken. Spreker: Lars. Tijd: 10 minuten",
        "- De lift is gemaakt. Contactpersoon: Lars. Telefoon: 06-12345678",
        "- Noor vraagt wie: dat weet niemand",
    ],
)
def test_what_was_done_or_decided_and_whose_another_thing_is_are_no_tasks(config: Config, regel: str) -> None:
    assert points(config, regel) == []
