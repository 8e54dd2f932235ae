"""A draft edited in Word comes back: exactly what was edited is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx.document import Document
from hypothesis import HealthCheck, Phase, given
from sqlmodel import Session, select

from bot import aanwezigheid, acties, agendapunten, besluiten, eigenaars, noten, notities, verschillen
from bot.config import Config
from bot.models import Actie, Vergadering, Wijziging
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.documenten import docx as docx_in
from bot.verslag.documenten import herkomst
from bot.verslag.documenten import pdf as pdf_in
from bot.verslag.lezen import read
from bot.wijzigingen import Stempel
from tests.builders import actie, persoon
from tests.security.fuzz import fuzz
from tests.time_helpers import T0, TODAY, T
from tests.uitvoer.test_heen_en_terug import registers as any_register
from tests.uitvoer.verzonnen import Verzonnen, write
from tests.verschillen.conftest import (
    cell,
    copied_row,
    draft,
    edited,
    held_against,
    line,
    line_after,
    moved_row,
    read_back,
    swapped_numbers,
    told,
    tracked,
    tracked_away,
    with_row,
    without_line,
    without_row,
)


def test_an_unedited_draft_has_no_differences(session: Session, config: Config, concept: bytes) -> None:
    found = held_against(session, config, concept)
    assert told(found) == []
    assert found.gevonden.gelijk == 1 + 3 + 5 + 5 + 4 + 4
    assert told(held_against(session, config, edited(concept))) == []


@pytest.mark.parametrize("other", ["A2", "A4", "A5"])
def test_numbers_swapped_in_a_list_are_no_difference_and_mix_up_no_points(
    session: Session, config: Config, concept: bytes, other: str
) -> None:
    swapped = edited(concept, swapped_numbers("A1", other))
    assert told(held_against(session, config, swapped)) == []
    swapped = edited(concept, cell("acties", "A1", 4, "1 mei 2027"), swapped_numbers("A1", other))
    [(_, _, number, fields)] = told(held_against(session, config, swapped))
    assert (number, set(fields)) == (1, {"termijn"})


def test_what_a_chair_edits_is_what_is_found(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    data = edited(
        concept,
        cell("acties", "A1", 2, "Een brief aan Gedeputeerde Staten"),
        cell("acties", "A4", 3, "cvdK; COA"),
        cell("acties", "A4", 4, "1 mei 2027"),
        cell("acties", "A5", 5, "Afgerond"),
        without_row("acties", "A2"),
        without_row("acties", "A6"),
        with_row("acties", ("", "Actiepunt", "Een nieuw punt van de voorzitter", "Pauw", "geen", "Open")),
        tracked("besluiten", "B3", 1, "Het kader wordt ongewijzigd vastgesteld"),
        line("De instroom stijgt.", "De instroom daalt licht."),
        line_after("Er is krapte.", "Er is ook krapte op de woningmarkt."),
        without_line("Buiten is het koud."),
        cell("deelnemers", "dhr. Ter Braake", 4, "aanwezig"),
        line("Plaats:", "Plaats: Raadhuis,"),
    )
    assert told(held_against(session, config, data)) == [
        (
            "gewijzigd",
            "vergadering",
            "",
            {"locatie": ("Provinciehuis, Haarlem", "Raadhuis, Provinciehuis, Haarlem")},
        ),
        ("gewijzigd", "deelnemer", "Ter Braake", {"status": ("afwezig", "aanwezig")}),
        ("gewijzigd", "actie", 1, {"tekst": ("Een brief aan de raad", "Een brief aan Gedeputeerde Staten")}),
        ("verdwenen", "actie", 2, {}),
        (
            "gewijzigd",
            "actie",
            4,
            {
                "eigenaars": (("cvdK",), ("cvdK", "COA")),
                "termijn": ("in het voorjaar", date(2027, 5, 1)),
            },
        ),
        ("gewijzigd", "actie", 5, {"status": ("loopt", "afgerond")}),
        ("nieuw", "actie", "Een nieuw punt van de voorzitter", {}),
        (
            "gewijzigd",
            "besluit",
            3,
            {"tekst": ("Het kader wordt gewijzigd vastgesteld", "Het kader wordt ongewijzigd vastgesteld")},
        ),
        (
            "gewijzigd",
            "notitie",
            "De instroom stijgt.",
            {"tekst": ("De instroom stijgt.", "De instroom daalt licht.")},
        ),
        ("nieuw", "notitie", "Er is ook krapte op de woningmarkt.", {}),
        ("verdwenen", "notitie", "Buiten is het koud.", {}),
    ]


def test_what_is_only_arranged_otherwise_is_no_difference(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(
        concept,
        moved_row("acties", "A1"),
        copied_row("acties", "A5"),
        moved_row("deelnemers", "dhr. Wienstra"),
        cell("acties", "A2", 0, "[a2]"),
        cell("acties", "A4", 0, "A40"),
        cell("acties", "A5", 4, "voorwaarde: na publicatie van\u00a0de raming"),
        cell("besluiten", "B1", 1, "Agenda  vast\u00adgesteld"),
        line("De voorzitter opent", "De\u00a0voorzitter opent"),
    )
    found = held_against(session, config, data)
    assert told(found) == []
    assert found.gevonden.dubbel == ("Formats maken",)


def test_a_row_struck_with_changes_tracked_is_gone(session: Session, config: Config, concept: bytes) -> None:
    data = edited(concept, tracked_away("besluiten", "B1"), without_line("[B1]"))
    assert told(held_against(session, config, data)) == [("verdwenen", "besluit", 1, {})]


def test_a_text_changed_under_its_item_alone_is_found(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(concept, line("[A1] Actiepunt: Een brief", "[A1] Actiepunt: Twee brieven"))
    assert told(held_against(session, config, data)) == [
        ("gewijzigd", "actie", 1, {"tekst": ("Een brief aan de raad", "Twee brieven aan de raad")})
    ]


def test_what_stands_beside_a_point_is_read_too(session: Session, config: Config, concept: bytes) -> None:
    data = edited(concept, line("Antwoord:", "Antwoord: Volgens"), without_line("Gemeente:"))
    assert told(held_against(session, config, data)) == [
        (
            "gewijzigd",
            "actie",
            2,
            {"gemeente": ("Haarlem", None), "antwoord": ("De provincie", "Volgens De provincie")},
        )
    ]


def test_a_heading_put_right_is_one_difference_and_one_put_in_between_another(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(
        concept,
        line("2. Stand van de opvang", "2. Stand van zaken opvang"),
        line_after("Er is krapte.", "3. Vervoer", "Heading 3"),
    )
    found = told(held_against(session, config, data))
    assert found[:2] == [
        (
            "gewijzigd",
            "agendapunt",
            "Stand van de opvang",
            {"titel": ("Stand van de opvang", "Stand van zaken opvang")},
        ),
        ("nieuw", "agendapunt", "Vervoer", {}),
    ]
    moved = [(each[1], each[2]) for each in found[2:]]  # what stood behind it now stands under it
    assert moved == [("actie", 1), ("actie", 2), ("besluit", 2), ("besluit", 3)]


def test_text_below_a_list_and_rows_with_merged_cells_are_told(
    session: Session, config: Config, concept: bytes
) -> None:
    def merged(document: Document) -> None:
        row = document.tables[2].rows[1]
        row.cells[3].merge(row.cells[4])

    def below(document: Document) -> None:
        document.tables[2]._tbl.addnext(document.add_paragraph("COA stuurt nog een brief.")._p)

    read = read_back(edited(concept, merged, below), config)
    assert [each.soort for each in read.waarschuwingen] == ["niet gelezen", "niet gelezen"]
    assert "COA stuurt nog een brief." in str(read.waarschuwingen)


def test_a_list_that_is_not_recognised_takes_nothing_away(
    session: Session, config: Config, concept: bytes
) -> None:
    def renamed(document: Document) -> None:
        document.tables[2].rows[0].cells[2].text = "Afspraak"

    assert told(held_against(session, config, edited(concept, renamed))) == []


def test_what_changed_in_the_register_since_the_draft_is_left_or_a_clash(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    later = Stempel("U0TEST0001", T(60))
    points = {row.nummer: row for row in session.exec(select(Actie)).all()}
    acties.change(session, later, points[1], tekst="Een mail aan de raad")
    acties.change(session, later, points[4], tekst="Bezoekt alle tafels")
    eigenaars.set_all(session, later, points[4], [persoon(session, "Pauw")])
    acties.wipe(session, later, points[5])
    actie(session, meeting, "Genoteerd na het concept")
    session.exec(select(Wijziging)).all()[-1].op = T(60)
    [note] = [each for each in notities.of(session, meeting.id or 0) if each.tekst == "Er is krapte."]
    notities.wipe(session, later, note)
    assert told(held_against(session, config, concept)) == []
    data = edited(concept, cell("acties", "A4", 2, "Bezoekt iedereen"), cell("acties", "A4", 3, "COA"))
    [verschil] = held_against(session, config, data).verschillen
    assert verschil.botst
    assert [(each.veld, each.was, each.wordt, each.toen) for each in verschil.velden] == [
        ("tekst", "Bezoekt alle tafels", "Bezoekt iedereen", "Bezoekt elke RRT"),
        ("eigenaars", ("Pauw",), ("COA",), ("cvdK",)),
    ]


def test_a_file_of_another_meeting_or_another_hand_is_for_an_import(
    session: Session, config: Config, concept: bytes
) -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "voorbeeldverslag.txt").read_bytes()
    assert verschillen.meeting_of(session, config, read(text.decode(), config)) is None
    other = read_back(concept, config)
    unknown = replace(other, vergadering=replace(other.vergadering, kenmerk="PRT-2019-01-01"))
    assert verschillen.meeting_of(session, config, unknown) is None


def test_without_its_headings_the_file_is_still_known_and_takes_nothing_away(
    session: Session, config: Config, concept: bytes
) -> None:
    def flat(document: Document) -> None:
        for paragraph in document.paragraphs:
            paragraph.style = document.styles["Normal"]

    found = held_against(session, config, edited(concept, flat))
    assert not found.voorstel.vergadering.eigen
    assert not [each for each in found.verschillen if each.aard == "verdwenen"]


def test_a_moment_that_cannot_be_that_of_the_draft_is_as_none(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    """A clock that was put back, or somebody who changed what Word keeps of the file."""
    read = read_back(edited(concept, cell("acties", "A1", 2, "Anders"), without_row("acties", "A4")), config)
    early = replace(read, vergadering=replace(read.vergadering, gemaakt=T(-1_000_000)))
    found = told(verschillen.hold(session, config, meeting, early))
    assert [each[:3] for each in found] == [("gewijzigd", "actie", 1), ("verdwenen", "actie", 4)]


def test_a_draft_of_an_unknown_moment_does_not_bring_back_what_went_off_the_list(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    """Word keeps no moment, or one that cannot be: then nobody knows what the draft had."""
    later = Stempel("U0TEST0001", T(60))
    slot = next(s for s in aanwezigheid.of(session, meeting.id or 0) if s.persoon_id)
    item = next(i for i in agendapunten.of(session, meeting.id or 0) if i.titel == "Stand van de opvang")
    aanwezigheid.remove(session, later, slot)
    agendapunten.remove(session, later, meeting, item)
    read = read_back(edited(concept, cell("acties", "A1", 2, "Anders")), config)
    bare = replace(read, vergadering=replace(read.vergadering, gemaakt=None))
    found = told(verschillen.hold(session, config, meeting, bare))
    assert [each[:3] for each in found if each[1] in ("agendapunt", "deelnemer")] == []
    agendapunten.insert(
        session, Stempel("U0TEST0001", T(60)), meeting, 2, None, "Stand van de opvang"
    )  # and then it is on it again
    found = told(verschillen.hold(session, config, meeting, bare))
    assert [each[:3] for each in found if each[1] == "agendapunt"] == []


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("concept", "md"),
        ("concept", "pdf"),
        ("actielijst", "docx"),
        ("besluitenlijst", "docx"),
    ],
)
def test_an_unedited_file_of_any_other_kind_has_none_either(
    session: Session, config: Config, meeting: Vergadering, what: str, kind: str
) -> None:
    [file] = maken.make(what, [kind], verzamelen.gather(session, meeting, TODAY), Gemaakt(config, T0))
    readers = {"docx": docx_in.read, "pdf": pdf_in.read, "md": bytes.decode}
    read_ = herkomst.stamped(
        read(readers[kind](file.inhoud), config, herkomst.reference(file.inhoud)), file.inhoud
    )
    assert verschillen.meeting_of(session, config, read_) == meeting
    assert told(verschillen.hold(session, config, meeting, read_)) == []


def test_a_long_word_that_a_pdf_broke_over_lines_is_no_difference(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    """Wherever the lines of the list and of the text break: nobody sees there what stood between them."""
    stempel = Stempel("U0TEST0001", T(-60))
    for count in range(14):
        text = f"Het {'erg ' * count}lange verslag (RRT-AMSTELLAND-2027-06-{count + 10}) is vastgesteld"
        besluiten.create(session, stempel, meeting, text)
        notities.write(session, stempel, meeting, "notitie", f"{'Een zin en meer. ' * 4}{text}", None)
    told_ = verzamelen.gather(session, meeting, TODAY)
    [file] = maken.make("concept", ["pdf"], told_, Gemaakt(config, T0))
    read_ = read(pdf_in.read(file.inhoud), config)
    assert told(verschillen.hold(session, config, meeting, read_)) == []
    said = [each.tekst for each in (*read_.notities, *read_.besluiten) if "RRT" in each.tekst]
    assert len(said) == 28
    assert all("(RRT-AMSTELLAND-2027-06-" in each for each in said)


def test_a_list_alone_takes_away_nothing_but_what_was_taken_out_of_it(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    told_ = verzamelen.gather(session, meeting, TODAY)
    [file] = maken.make("actielijst", ["docx"], told_, Gemaakt(config, T0))

    def shorter(document: Document) -> None:
        row = document.tables[0].rows[1]._tr
        row.getparent().remove(row)

    assert told(held_against(session, config, edited(file.inhoud, shorter))) == [
        ("verdwenen", "actie", 1, {})
    ]


def test_a_note_of_the_secretary_beside_the_text_is_one_here_too(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    [item, *_] = agendapunten.of(session, meeting.id or 0)
    noten.create(session, Stempel("U0TEST0001", T(-60)), meeting, "De cijfers zijn later bijgesteld.", item)
    noten.create(session, Stempel("U0TEST0001", T(-60)), meeting, "Zie ook de brief.")
    data = draft(session, meeting, config)
    assert told(held_against(session, config, data)) == []


@fuzz(
    3,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(made=any_register())
def test_an_unedited_draft_of_any_register_has_no_differences(
    session: Session, config: Config, made: Verzonnen
) -> None:
    try:
        meeting = write(session, made, date(2027, 1, 9))
        read_ = read_back(draft(session, meeting, config), config)
        if verschillen.meeting_of(session, config, read_):
            assert told(verschillen.hold(session, config, meeting, read_)) == []
    finally:
        session.rollback()
