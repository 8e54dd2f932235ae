"""Our own minutes, read by their layout: after work in Word too; and no others are taken for ours."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import Session

from bot.config import Config
from bot.texts import uitvoer as texts
from bot.uitvoer import markdown, opzet, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.eigen.lezen import read_own
from bot.verslag.lezen import read
from bot.verslag.voorstel import to_json
from tests.bestanden import load_text
from tests.time_helpers import T0, TODAY
from tests.uitvoer.verzonnen import full, write

EXAMPLES = Path(__file__).parents[1] / "voorbeelden"


@pytest.fixture
def own(session: Session, config: Config) -> str:
    told = verzamelen.gather(session, write(session, full()), TODAY)
    return markdown.render(opzet.concept(told, Gemaakt(config, T0))).decode()


def test_minutes_of_others_are_not_taken_for_ours(config: Config, voorbeeld: str) -> None:
    others = [path for path in sorted(EXAMPLES.iterdir()) if path.suffix in (".txt", ".md")]
    assert len(others) > 20
    assert not [path.name for path in others if read_own(load_text(path), config)]
    assert read_own(voorbeeld, config) is None
    assert read_own("", config, "PRT-2026-12-14") is None


def test_what_was_written_in_the_text_is_a_note_under_its_item(own: str, config: Config) -> None:
    worked_on = own.replace("- Er is krapte.", "- Er is krapte.\n\nDe heer Wienstra vult aan dat het knelt.")
    added = [note for note in read(worked_on, config).notities if "knelt" in note.tekst]
    assert [note.agendapunt for note in added] == [2]


def test_a_new_row_is_a_new_point_and_one_taken_out_is_still_read_from_the_text(
    own: str, config: Config
) -> None:
    lines = own.splitlines()
    gone = next(line for line in lines if line.startswith("| A4 |"))
    worked_on = own.replace(gone, "| A7 | Actiepunt | Nieuw punt | AenM | 1 maart 2027 | Open |")
    found = {actie.nummer: actie for actie in read(worked_on, config).acties}
    assert (found["A7"].tekst, found["A7"].eigenaars) == ("Nieuw punt", ("AenM",))
    assert found["A4"].tekst == "Bezoekt elke RRT"


def test_two_texts_of_one_point_are_told(own: str, config: Config) -> None:
    worked_on = own.replace("| Een brief aan de raad |", "| Een brief aan beide raden |")
    found = read(worked_on, config)
    assert found.acties[0].tekst == "Een brief aan beide raden"
    assert [warning.tekst for warning in found.waarschuwingen] == [texts.differs("A1")]


def test_adopted_minutes_are_no_draft_any_more(own: str, config: Config) -> None:
    adopted = own.replace(texts.CONCEPT, "Vastgesteld op 12 februari 2027")
    assert read(adopted, config).vergadering.verslag_status == "vastgesteld"


@pytest.mark.parametrize(
    "gone", ["Kenmerk", "Datum", "Actielijst", "Besluitenlijst", "Besproken", "Deelnemers"]
)
def test_what_lost_one_sign_of_its_layout_is_still_known_and_says_which(
    own: str, config: Config, gone: str
) -> None:
    whole, found = read(own, config), read(own.replace(gone, "Anders"), config)
    for part in ("aanwezigheid", "agendapunten", "acties", "besluiten", "notities"):
        read_, as_it_was = getattr(found, part), getattr(whole, part)
        assert [replace(each, regels=None) if hasattr(each, "regels") else each for each in read_] == [
            replace(each, regels=None) if hasattr(each, "regels") else each for each in as_it_was
        ]
    assert found.vergadering.datum == whole.vergadering.datum
    assert [f"‘{gone}" in each.tekst for each in found.waarschuwingen] == [True]


def test_what_lost_its_layout_altogether_goes_to_the_general_reader(own: str, config: Config) -> None:
    worked_on = own
    for gone in ("Conceptverslag", "Kenmerk", "Nr.", "Namens", "Besproken", "Actielijst"):
        worked_on = worked_on.replace(gone, "Anders")
    worked_on = worked_on.replace("### ", "## ")
    assert read_own(worked_on, config) is None
    assert read(worked_on, config).agendapunten


def test_the_proposal_has_the_agreed_shape(own: str, config: Config, voorbeeld: str) -> None:
    ours, others = to_json(read(own, config)), to_json(read(voorbeeld, config))
    assert ours.keys() == others.keys()
    for part in ("acties", "besluiten", "notities"):
        assert list(ours[part][0]) == list(others[part][0])
    json.dumps(ours)
