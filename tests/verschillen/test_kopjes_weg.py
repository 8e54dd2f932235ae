"""A draft that lost a heading, a line or a list is still known for what it is, and says what is missing."""

from __future__ import annotations

import pytest
from docx.document import Document
from sqlmodel import Session

from bot import verschillen
from bot.config import Config
from bot.models import Vergadering
from bot.texts import uitvoer as texts
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.documenten import herkomst
from bot.verslag.lezen import read
from tests.time_helpers import T0, TODAY
from tests.verschillen.conftest import (
    TABLES,
    Edit,
    cell,
    edited,
    held_against,
    line,
    line_after,
    read_back,
    text_in,
    told,
    without_line,
)

A1 = cell("acties", "A1", 2, "Een brief aan Gedeputeerde Staten")
CHANGED = [
    ("gewijzigd", "actie", 1, {"tekst": ("Een brief aan de raad", "Een brief aan Gedeputeerde Staten")})
]


def without_table(name: str) -> Edit:
    def edit(document: Document) -> None:
        table = document.tables[TABLES[name]]._tbl
        table.getparent().remove(table)

    return edit


def plain_paragraph(start: str) -> Edit:
    def edit(document: Document) -> None:
        paragraph = next(p for p in document.paragraphs if p.text.startswith(start))
        paragraph.style = document.styles["Normal"]

    return edit


@pytest.mark.parametrize(
    ("edit", "missing"),
    [
        (without_line("Kenmerk:"), [texts.line_lost("Kenmerk")]),
        (without_line("Datum:"), [texts.line_lost("Datum")]),
        (line("Actielijst", "Actiepunten en toezeggingen"), [texts.heading_lost("Actielijst")]),
        (without_line("Actielijst"), [texts.heading_lost("Actielijst")]),
        (line("Besluitenlijst", "Wat is besloten"), [texts.heading_lost("Besluitenlijst")]),
        (line("Besproken", "Verslag van de bespreking"), [texts.heading_lost("Besproken")]),
        (without_line("Besproken"), [texts.heading_lost("Besproken")]),
        (line("Deelnemers", "Aanwezigen"), [texts.heading_lost("Deelnemers")]),
        (without_line("Deelnemers"), [texts.heading_lost("Deelnemers")]),
        (line("Actielijst", "ACTIELIJST:"), []),
        (plain_paragraph("Actielijst"), []),
        (line("Conceptverslag", "Verslag van de tafel op"), []),
    ],
)
def test_a_heading_or_line_that_was_renamed_or_lost_hides_nothing(
    session: Session, config: Config, concept: bytes, edit: Edit, missing: list[str]
) -> None:
    found = held_against(session, config, edited(concept, A1, edit))
    assert told(found) == CHANGED
    differs = texts.differs("A1")
    assert [w.tekst for w in found.voorstel.waarschuwingen if w.tekst != differs] == missing


def test_all_that_says_of_which_meeting_it_is_may_be_gone_from_the_text(
    session: Session, config: Config, concept: bytes
) -> None:
    """The file itself has its reference, unseen."""
    title = line("Conceptverslag", "Verslag")
    data = edited(concept, A1, title, without_line("Kenmerk:"), without_line("Datum:"))
    assert told(held_against(session, config, data)) == CHANGED


def test_a_list_that_was_taken_out_takes_nothing_away_and_is_named(
    session: Session, config: Config, concept: bytes
) -> None:
    found = held_against(
        session, config, edited(concept, A1, without_line("Besluitenlijst"), without_table("besluiten"))
    )
    assert told(found) == CHANGED
    assert texts.part_lost("Besluitenlijst") in [each.tekst for each in found.voorstel.waarschuwingen]
    found = held_against(
        session, config, edited(concept, without_line("Actielijst"), without_table("acties"))
    )
    assert told(found) == []
    assert [each.tekst for each in found.voorstel.waarschuwingen] == [texts.part_lost("Actielijst")]
    found = held_against(session, config, edited(concept, without_table("acties")))
    assert told(found) == []
    assert [each.tekst for each in found.voorstel.waarschuwingen] == [texts.part_lost("Actielijst")]


def without_column(name: str, place: int) -> Edit:
    def edit(document: Document) -> None:
        for row in document.tables[TABLES[name]].rows:
            row._tr.remove(row._tr.tc_lst[place])

    return edit


def test_of_a_list_that_lost_a_column_it_is_said_once_which_belong_there(
    session: Session, config: Config, concept: bytes
) -> None:
    found = held_against(session, config, edited(concept, without_column("acties", 4)))
    assert told(found) == []
    lost = texts.columns_changed("Actielijst", texts.ACTIONS_HEAD)
    assert [each.tekst for each in found.voorstel.waarschuwingen] == [lost]


def test_what_stood_beside_a_point_that_was_taken_out_is_told_and_is_no_note(
    session: Session, config: Config, concept: bytes
) -> None:
    behind = "Regio: Gooi en Vechtstreek"
    found = held_against(session, config, edited(concept, line_after("Regio: ", behind, "Normal")))
    assert told(found) == []
    assert [each.tekst for each in found.voorstel.waarschuwingen] == [texts.left_behind(behind)]


def test_a_text_file_without_its_reference_is_of_the_one_meeting_of_that_day(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    told_ = verzamelen.gather(session, meeting, TODAY)
    [file] = maken.make("concept", ["md"], told_, Gemaakt(config, T0))
    shorter = "\n".join(each for each in file.inhoud.decode().split("\n") if "Kenmerk" not in each)
    read_ = read(shorter, config)
    assert verschillen.meeting_of(session, config, read_) == meeting
    assert told(verschillen.hold(session, config, meeting, read_)) == []
    session.add(replace_meeting(meeting))
    session.flush()
    assert verschillen.meeting_of(session, config, read_) is None  # now there are two


def replace_meeting(meeting: Vergadering) -> Vergadering:
    return Vergadering(
        referentie=f"{meeting.referentie}-2", tafel=meeting.tafel, datum=meeting.datum, status="gesloten"
    )


def test_a_list_alone_without_its_reference_is_still_that_list(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    told_ = verzamelen.gather(session, meeting, TODAY)
    [file] = maken.make("actielijst", ["docx"], told_, Gemaakt(config, T0))
    found = held_against(session, config, edited(file.inhoud, without_line("Kenmerk:")))
    assert told(found) == []
    assert found.voorstel.vergadering.eigen == ("actie",)


def test_a_file_of_ours_that_is_read_as_that_of_another_says_so(config: Config, concept: bytes) -> None:
    text = text_in(concept)
    for gone in ("Conceptverslag", "Kenmerk", "Nr.", "Namens", "Besproken", "Actielijst"):
        text = text.replace(gone, "Anders")
    text = text.replace("### ", "## ")
    kenmerk = herkomst.reference(concept)
    assert kenmerk
    found = herkomst.stamped(read(text, config, kenmerk), concept)
    assert found.waarschuwingen[0].tekst == texts.layout_lost(kenmerk)


def test_a_heading_that_somebody_put_in_is_an_item_still(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(concept, line_after("Er is krapte.", "Vervoer", "Heading 2"))
    assert ("nieuw", "agendapunt", "Vervoer", {}) in told(held_against(session, config, data))
    assert not [each for each in read_back(data, config).waarschuwingen if each.tekst.startswith("Het kopje")]
