"""A point or decision that somebody typed into the text of a draft is proposed as one, and no note is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlmodel import Session, col, select

from bot import notities
from bot.config import Config
from bot.models import Actie, Besluit, Notitie, Vergadering
from bot.wijzigingen import Stempel
from tests.builders import persoon
from tests.time_helpers import T
from tests.verschillen.conftest import (
    draft,
    edited,
    held_against,
    line,
    line_after,
    told,
    with_row,
    without_line,
)
from tests.verschillen.test_overnemen import take


def typed(
    session: Session, config: Config, concept: bytes, *lines: str
) -> list[tuple[str, Any, dict[str, Any]]]:
    """What a draft proposes with these lines behind 'Er is krapte.': (kind, words, fields)."""
    found = held_against(
        session, config, edited(concept, *(line_after("Er is krapte.", each) for each in lines))
    )
    assert {each.aard for each in found.verschillen} <= {"nieuw"}
    return [(each.stuk.soort, each.stuk.herken, dict(each.stuk.velden)) for each in found.verschillen]


@pytest.mark.parametrize(
    ("words", "kind", "text"),
    [
        ("[nieuw] Actiepunt: Het COA belt de corporatie", "actie", "Het COA belt de corporatie"),
        ("[A9] Actiepunt: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("[a9] actiepunt: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("[A9] kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("Actie: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("ACTIE: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("Nieuw actiepunt: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("Actie COA: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("- actiepunt: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("• Actie COA: kosten uitzoeken", "actie", "kosten uitzoeken"),
        ("– Besluit: de tafel stemt in", "besluit", "de tafel stemt in"),
        ("Toezegging: de cijfers komen na", "actie", "de cijfers komen na"),
        ("Vraag: wie belt Velsen?", "actie", "wie belt Velsen?"),
        ("[A1] Actiepunt: heel iets anders", "actie", "heel iets anders"),
        ("Besluit: de tafel stemt in met de kosten.", "besluit", "de tafel stemt in met de kosten."),
        ("[nieuw] Besluit: de tafel stemt in", "besluit", "de tafel stemt in"),
        ("[B8] Besluit: de tafel stemt in", "besluit", "de tafel stemt in"),
    ],
)
@pytest.mark.share(2)
def test_a_line_with_the_label_of_one_is_a_new_one(
    session: Session, config: Config, concept: bytes, words: str, kind: str, text: str
) -> None:
    [(soort, herken, velden)] = typed(session, config, concept, words)
    assert (soort, herken, velden["agendapunt"]) == (kind, text, "Stand van de opvang")


def test_who_and_when_are_read_as_the_command_reads_them(
    session: Session, config: Config, concept: bytes
) -> None:
    persoon(session, "Wienstra")
    [(_, text, first)] = typed(session, config, concept, "Actie: Wienstra maakt een overzicht voor 1 juli.")
    assert text == "Wienstra maakt een overzicht"
    assert (first["eigenaars"], first["termijn"], first["soort"]) == (
        ("Wienstra",),
        date(2027, 6, 30),
        "actiepunt",
    )
    [(_, text, second)] = typed(session, config, concept, "Toezegging Wienstra: overzicht maken, 1 juli 2027")
    assert text == "overzicht maken"
    assert (second["eigenaars"], second["termijn"]) == (("Wienstra",), date(2027, 7, 1))
    assert second["soort"] == "toezegging"


@pytest.mark.parametrize(
    "words", ["- actiepunt: sleutels halen (De Wienstra)", "Actie: sleutels halen (De Wienstra)"]
)
def test_who_stands_behind_it_in_brackets_is_the_owner(
    session: Session, config: Config, concept: bytes, words: str
) -> None:
    persoon(session, "De Wienstra")
    [(_, text, fields)] = typed(session, config, concept, words)
    assert (text, fields["eigenaars"]) == ("sleutels halen", ("De Wienstra",))


@pytest.mark.parametrize(
    "words",
    [
        "- De actie van vorige keer is afgerond.",
        "- Actie: geen.",
        "De actie van vorige keer is afgerond.",
        "Actie: geen.",
        "Actie: is gedaan.",
        "Besluit: geen",
        "Besluit: n.v.t.",
        "Actiepunten: zie de lijst",
        "Besluit: zie de besluitenlijst.",
        "Besluit van de raad: het plan gaat door",
        "Besluit volgt in de volgende vergadering.",
        "Het besluit is duidelijk: de locatie gaat door.",
        "Actie in Haarlem: het was er druk",
        "Actie is uitgezet: zie boven",
        "Actiepunt 3: afgerond",
        "Toezegging van vorige keer: nagekomen",
        "Vraag uit de raad: komt er een besluit?",
        "Vraag: hoeveel plekken? Antwoord: twaalf",
        "[A1] is inmiddels gedaan.",
        "[nieuw] De voorzitter vult aan dat het knelt.",
    ],
)
@pytest.mark.share(2)
def test_what_only_tells_of_one_is_a_note(
    session: Session, config: Config, concept: bytes, words: str
) -> None:
    assert [each[:2] for each in typed(session, config, concept, words)] == [("notitie", words)]


def test_a_note_of_the_register_that_reads_like_one_stays_a_note(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    before = Stempel("U0TEST0001", T(-60))
    item = session.exec(select(Notitie.agendapunt_id).where(Notitie.tekst == "Er is krapte.")).one()
    for text in ("Actie: later te bespreken", "[A9] telt niet."):
        notities.write(session, before, meeting, "notitie", text, item)
    session.flush()
    data = draft(session, meeting, config)
    assert told(held_against(session, config, data)) == []
    changed = edited(data, line("Actie: later te", "Actie: in maart te"))
    assert [each[:2] for each in told(held_against(session, config, changed))] == [("gewijzigd", "notitie")]
    beside = edited(data, line_after("Er is krapte.", "Actie: kosten uitzoeken"))
    assert [each[:3] for each in told(held_against(session, config, beside))] == [
        ("nieuw", "actie", "kosten uitzoeken")
    ]


def test_a_note_that_was_made_a_point_is_a_point_and_the_note_is_gone(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(concept, line("Er is krapte.", "Actie: Er is krapte uitleggen."))
    assert [each[:3] for each in told(held_against(session, config, data))] == [
        ("nieuw", "actie", "Er is krapte uitleggen."),
        ("verdwenen", "notitie", "Er is krapte."),
    ]


def test_what_the_list_has_as_well_is_one_point_that_stands_there(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(
        concept,
        line_after("Er is krapte.", "[A9] Actiepunt: Kosten uitzoeken"),
        with_row("acties", ("A9", "Actiepunt", "Kosten uitzoeken", "COA", "geen", "Open")),
    )
    [new] = held_against(session, config, data).verschillen
    assert (new.stuk.herken, new.stuk.velden["agendapunt"]) == ("Kosten uitzoeken", "Stand van de opvang")
    assert new.stuk.velden["eigenaars"] == ("COA",)


def test_a_point_copied_with_its_number_and_written_anew_is_not_lost(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(concept, line_after("Er is krapte.", "[A4] Actiepunt: Heel iets anders", style="Normal"))
    found = told(held_against(session, config, data))
    assert ("nieuw", "actie", "Heel iets anders", {}) in found


def test_once_taken_over_it_is_no_difference_any_more(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    data = edited(
        concept,
        line_after("Er is krapte.", "Actie: Wienstra maakt een overzicht voor 1 juli."),
        line_after("Er is krapte.", "[B9] Besluit: De tafel stemt in"),
        without_line("Buiten is het koud."),
    )
    take(session, config, data)
    new = session.exec(select(Actie).where(Actie.tekst == "Wienstra maakt een overzicht")).one()
    assert (new.termijn, new.status) == (date(2027, 6, 30), "open")
    assert session.exec(select(Besluit.nummer).where(Besluit.tekst == "De tafel stemt in")).one() == 9
    assert not session.exec(select(Notitie).where(col(Notitie.tekst).contains("overzicht"))).all()
    assert told(held_against(session, config, data)) == []
