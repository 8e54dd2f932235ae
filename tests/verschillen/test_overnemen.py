"""What was confirmed of a draft that came back is written, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st
from sqlmodel import Session, select

from bot import abonnementen, agendapunten, eigenaars, ongedaan, verslagen, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.kalender import Kalender
from bot.models import (
    Aanwezigheid,
    Actie,
    Agendapunt,
    Besluit,
    Notitie,
    Vergadering,
    Verslag,
    Verslagversie,
    Wijziging,
)
from bot.verschillen import may, overnemen
from bot.verslag.eigen.stukken import Verschil
from bot.wijzigingen import Stempel
from tests.security.fuzz import fuzz
from tests.time_helpers import T
from tests.uitvoer.verzonnen import full
from tests.uitvoer.verzonnen import told as register_told
from tests.verschillen.conftest import (
    Edit,
    cell,
    draft,
    edited,
    held_against,
    line,
    line_after,
    moved_row,
    text_in,
    told,
    tracked,
    tracked_away,
    with_row,
    without_line,
    without_row,
)

LATER = Stempel("U0TEST0001", T(60))
EDITS = (
    cell("acties", "A1", 2, "Een brief aan Gedeputeerde Staten"),
    cell("acties", "A4", 3, "cvdK; COA"),
    cell("acties", "A4", 4, "1 mei 2027"),
    cell("acties", "A5", 5, "Afgerond"),
    without_row("acties", "A2"),
    with_row("acties", ("A9", "Vraag", "Wie belt Velsen?", "Pauw en Wienstra", "1 juni 2027", "Open")),
    tracked("besluiten", "B3", 1, "Het kader wordt ongewijzigd vastgesteld"),
    tracked_away("besluiten", "B1"),
    line("De instroom stijgt.", "De instroom daalt licht."),
    line_after("Er is krapte.", "Er is ook krapte op de woningmarkt."),
    line_after("Er is krapte.", "3. Vervoer", "Heading 3"),
    without_line("Buiten is het koud."),
    cell("deelnemers", "dhr. Ter Braake", 4, "aanwezig"),
    with_row("deelnemers", ("Kennemerland", "mw. Nieuwkoop", "Zandvoort", "", "aanwezig")),
    line("Plaats:", "Plaats: Raadhuis,"),
)
Choice = Callable[[Verschil], bool]


def take(session: Session, config: Config, data: bytes, chosen: Choice = lambda _: True) -> list[Verschil]:
    terug = held_against(session, config, data)
    written = overnemen.take(session, LATER, config, terug, filter(chosen, terug.verschillen))
    session.flush()
    return written


def one(session: Session, table: Any, **values: Any) -> Any:
    query = select(table)
    for name, value in values.items():
        query = query.where(getattr(table, name) == value)
    return session.exec(query).one()


def test_all_taken_over_the_register_says_what_the_file_says(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(concept, *EDITS)
    take(session, config, data)
    assert told(held_against(session, config, data)) == []
    assert take(session, config, data) == []  # a second time there is nothing left
    first, fourth, new = (one(session, Actie, nummer=number) for number in (1, 4, 9))
    assert first.tekst == "Een brief aan Gedeputeerde Staten"
    assert (fourth.termijn.isoformat(), fourth.termijn_tekst, fourth.uitgesteld) == ("2027-05-01", None, 0)
    assert one(session, Actie, nummer=5).status == "afgerond"
    assert (new.soort, new.tekst, new.termijn.month) == ("vraag", "Wie belt Velsen?", 6)
    assert eigenaars.names(session, [fourth.id, new.id]) == {
        fourth.id: ("cvdK", "COA"),
        new.id: ("Pauw", "Wienstra"),
    }
    assert one(session, Besluit, nummer=3).tekst == "Het kader wordt ongewijzigd vastgesteld"
    assert one(session, Vergadering).locatie == "Raadhuis, Provinciehuis, Haarlem"
    titles = session.exec(select(Agendapunt.titel).order_by(Agendapunt.volgorde)).all()
    assert titles == ["Opening en mededelingen", "Stand van de opvang", "Vervoer", "Rondvraag"]
    assert one(session, Aanwezigheid, organisatie="Zandvoort").regio == "kennemerland"


def sequence(session: Session, config: Config, meeting: Vergadering) -> int:
    """What a calendar is told of how often it changed."""
    agenda = abonnementen.of(session, Kalender(config), config.tafels[meeting.tafel], [meeting])
    return agenda.afspraken[0].volgnummer


def test_another_place_is_another_version_in_calendars_and_so_is_taking_it_back(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    before = sequence(session, config, meeting)
    take(session, config, edited(concept, line("Plaats:", "Plaats: Raadhuis,")))
    taken = sequence(session, config, meeting)
    ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER))
    assert before < taken < sequence(session, config, meeting)


def test_a_meeting_that_is_still_to_come_is_moved_and_not_corrected_by_a_draft(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    """Who was told of it would not hear it."""
    meeting.status = "gepland"
    data = edited(concept, line("Plaats:", "Plaats: Raadhuis,"))
    [found] = held_against(session, config, data).verschillen
    assert not may(found)
    assert take(session, config, data) == []
    assert meeting.locatie == "Provinciehuis, Haarlem"


def test_what_is_gone_ends_with_a_reason_and_is_not_deleted(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(
        concept, without_row("acties", "A1"), without_row("besluiten", "B1"), without_line("Er is krapte.")
    )
    take(session, config, data)
    gone = "niet meer in het verslag"
    point, decision = one(session, Actie, nummer=1), one(session, Besluit, nummer=1)
    assert (point.status, point.reden) == ("vervallen", gone)
    assert (decision.status, decision.reden) == ("ingetrokken", gone)
    assert one(session, Notitie, tekst="Er is krapte.").gewist_op == LATER.op


def test_what_is_gone_is_not_in_the_next_draft_and_does_not_come_back(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    take(session, config, edited(concept, without_row("acties", "A1"), without_row("besluiten", "B1")))
    following = draft(session, meeting, config)
    assert "[A1]" not in text_in(following)
    assert "[B1]" not in text_in(following)
    assert "[A2]" in text_in(following)
    assert told(held_against(session, config, following)) == []
    ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER))
    assert "[A1]" in text_in(draft(session, meeting, config))


def test_an_item_and_a_participant_that_are_gone_go_off_the_list_and_what_hung_there_stays(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    meeting.agendapunt = 3
    hung = {each.tekst for each in session.exec(select(Notitie)).all()}
    data = edited(
        concept, without_row("deelnemers", "dhr. Ter Braake"), without_line("2. Stand van de opvang")
    )
    found = held_against(session, config, data).verschillen
    assert {(each.aard, each.stuk.herken) for each in found if each.aard == "verdwenen"} == {
        ("verdwenen", "Ter Braake"),
        ("verdwenen", "Stand van de opvang"),
    }
    take(session, config, data)
    items = session.exec(select(Agendapunt).order_by(Agendapunt.volgorde)).all()
    assert [(each.volgorde, each.titel) for each in items] == [
        (1, "Opening en mededelingen"),
        (2, "Rondvraag"),
    ]
    assert meeting.agendapunt == 2
    assert {each.tekst for each in session.exec(select(Notitie)).all()} == hung
    assert len(session.exec(select(Aanwezigheid)).all()) == len(full().plekken) - 1
    assert told(held_against(session, config, data)) == []
    assert wijzigingen.broken_links(session) == []


def test_where_an_item_went_or_came_the_others_have_the_numbers_of_the_file(
    session: Session, config: Config, concept: bytes
) -> None:
    gone = (without_line("2. Stand van de opvang"), line("9a. Rondvraag", "2. Rondvraag"))
    take(session, config, edited(concept, *gone))
    numbered = select(Agendapunt.volgorde, Agendapunt.nummer).order_by(Agendapunt.volgorde)
    assert session.exec(numbered).all() == [(1, None), (2, None)]  # their place is their number


def test_only_what_was_chosen_is_written(session: Session, config: Config, concept: bytes) -> None:
    data = edited(concept, *EDITS)
    left = [each for each in told(held_against(session, config, data)) if each[2] != 1]
    written = take(session, config, data, lambda each: each.stuk.nummer == 1 and each.aard == "gewijzigd")
    assert [each.sleutel for each in written] == ["actie-1"]
    now = told(held_against(session, config, data))
    assert [each for each in now if each[2] != 1] == left
    entries = session.exec(select(Wijziging).where(Wijziging.op == LATER.op)).all()
    assert [(each.soort, each.wat) for each in entries] == [
        ("actie", "uit verslag"),
        ("vergadering", "concept verwerkt"),
    ]
    assert wijzigingen.broken_links(session) == []


def test_a_change_by_minutes_can_be_undone(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    before = register_told(session, meeting)
    data = edited(
        concept,
        cell("acties", "A1", 2, "Een mail"),
        cell("acties", "A4", 3, "COA"),
        tracked_away("besluiten", "B1"),
        without_row("acties", "A5"),
        without_line("Er is krapte."),
    )
    take(session, config, data)
    assert register_told(session, meeting) != before
    ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER))
    session.flush()
    assert register_told(session, meeting) == before


@pytest.mark.parametrize("number", ["", "A8"])
def test_a_changed_point_and_a_new_one_with_the_same_words_stay_two(
    session: Session, config: Config, concept: bytes, number: str
) -> None:
    new = (number, "Actiepunt", "Een mail aan allen", "COA", "geen", "Open")
    data = edited(concept, cell("acties", "A5", 2, "Een mail aan allen"), with_row("acties", new))
    take(session, config, data)
    assert told(held_against(session, config, data)) == []


def test_what_cannot_be_taken_over_is_left_and_told_again(
    session: Session, config: Config, concept: bytes
) -> None:
    data = edited(
        concept,
        line("Datum: vrijdag 8 januari", "Datum: zaterdag 9 januari"),
        cell("besluiten", "B4", 1, "De locatie blijft dicht"),
        cell("acties", "A1", 5, "Doorgeleid"),
    )
    found = told(held_against(session, config, data))
    assert [(each[1], list(each[3])) for each in found] == [
        ("vergadering", ["datum"]),
        ("actie", ["status"]),
        ("besluit", ["tekst"]),
    ]
    assert take(session, config, data) == []
    assert told(held_against(session, config, data)) == found


@pytest.mark.parametrize(
    ("shown", "status", "reden"),
    [
        ("Vervallen: te duur", "vervallen", "te duur"),
        ("vervallen", "vervallen", "volgens het verslag"),
        ("Loopt", "loopt", None),
        ("afgerond", "afgerond", None),
    ],
)
def test_the_state_in_the_list_becomes_that_of_the_point(
    session: Session, config: Config, concept: bytes, shown: str, status: str, reden: str | None
) -> None:
    take(session, config, edited(concept, cell("acties", "A1", 5, shown)))
    point = one(session, Actie, nummer=1)
    assert (point.status, point.reden, point.gesloten_op is None) == (status, reden, status == "loopt")


def test_a_closed_point_opens_again(session: Session, config: Config, concept: bytes) -> None:
    take(session, config, edited(concept, cell("acties", "A2", 5, "Open"), cell("acties", "A6", 5, "Loopt")))
    assert [one(session, Actie, nummer=n).status for n in (2, 6)] == ["open", "loopt"]


def test_a_number_that_the_register_gave_out_meanwhile_is_not_taken_twice(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    from bot import acties

    acties.create(session, LATER, meeting, acties.NieuweActie("Van het secretariaat"), nummer=9)
    data = edited(
        concept, with_row("acties", ("A9", "Actiepunt", "Van de voorzitter", "COA", "geen", "Open"))
    )
    take(session, config, data)
    assert one(session, Actie, tekst="Van het secretariaat").nummer == 9
    assert one(session, Actie, tekst="Van de voorzitter").nummer == 10
    assert told(held_against(session, config, data)) == []


def test_that_a_file_was_read_is_kept_once(session: Session, meeting: Vergadering) -> None:
    for _ in range(2):
        verslagen.note_file(session, LATER, meeting, bestand="terug.docx", sha256="s")
    assert one(session, Verslag).bestand == "terug.docx"


# Any of these edits, at most one of each thing, is found exactly: what, and what it becomes.
WORDS = st.text("qxzywvkj0123456789", min_size=12, max_size=30)  # like no word of the draft
Found = tuple[str, str, Any]


@st.composite
def edits(draw: st.DrawFn) -> tuple[list[Edit], set[Found]]:
    found: list[tuple[Edit, Found | None]] = []
    for number in (1, 2, 4, 5):
        kind = draw(st.sampled_from(("", "", "tekst", "wie", "dag", "weg", "ander nummer", "verplaatst")))
        name = f"A{number}"
        match kind:
            case "tekst":
                text = draw(WORDS)
                found.append((cell("acties", name, 2, text), ("gewijzigd", "actie", number)))
            case "wie":
                found.append((cell("acties", name, 3, "Iemand Anders"), ("gewijzigd", "actie", number)))
            case "dag":
                found.append((cell("acties", name, 4, "3 augustus 2029"), ("gewijzigd", "actie", number)))
            case "weg":
                found.append((without_row("acties", name), ("verdwenen", "actie", number)))
            case "ander nummer":
                found.append((cell("acties", name, 0, f"A{number + 30}"), None))
            case "verplaatst":
                found.append((moved_row("acties", name), None))
    for text in ("De instroom stijgt.", "Er is krapte.", "Buiten is het koud."):
        kind = draw(st.sampled_from(("", "weg", "meer", "erbij")))
        if kind == "weg":
            found.append((without_line(text), ("verdwenen", "notitie", text)))
        elif kind == "meer":
            found.append((line(text, f"{text} En zo verder."), ("gewijzigd", "notitie", text)))
        elif kind == "erbij":
            new = draw(WORDS)
            found.append((line_after(text, new), ("nieuw", "notitie", new)))
    if draw(st.booleans()):
        found.append((without_row("deelnemers", "dhr. Ter Braake"), ("verdwenen", "deelnemer", "Ter Braake")))
    if draw(st.booleans()):
        new = draw(WORDS)
        row = (draw(st.sampled_from(("", "A8"))), "Actiepunt", new, "COA", "geen", "Open")
        found.append((with_row("acties", row), ("nieuw", "actie", new)))
    return [edit for edit, _ in found], {each for _, each in found if each}


@fuzz(
    3,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(made=edits())
def test_any_edits_are_found_exactly_and_taken_over_nothing_is_left(
    session: Session, config: Config, concept: bytes, made: tuple[list[Edit], set[Found]]
) -> None:
    changes, expected = made
    try:
        data = edited(concept, *changes)
        found = held_against(session, config, data).verschillen
        told_ = {
            (
                each.aard,
                each.stuk.soort,
                each.stuk.nummer if each.bekend and each.stuk.nummer else each.stuk.herken,
            )
            for each in found
        }
        assert told_ == expected
        take(session, config, data)
        assert held_against(session, config, data).verschillen == ()
    finally:
        session.rollback()


def lists(session: Session) -> list[dict[str, Any]]:
    """Agenda, participants and the meeting itself, every field but the counters."""
    session.flush()
    tables: tuple[tuple[Any, Any], ...] = (
        (Agendapunt, Agendapunt.volgorde),
        (Aanwezigheid, Aanwezigheid.volgorde),
        (Vergadering, Vergadering.id),
        (Notitie, Notitie.id),
    )
    rows = (row for table, order in tables for row in session.exec(select(table).order_by(order)).all())
    counters = {"versie", "volgend_actienummer", "volgend_besluitnummer", "gewist_op"}
    return [row.model_dump(exclude=counters) for row in rows if not getattr(row, "gewist_op", None)]


WHOLE = (
    *EDITS,
    without_row("deelnemers", "dhr. Wienstra"),
    cell("deelnemers", "mw. Zonneveld", 1, "dhr. Zonneveld"),
    without_line("2. Stand van de opvang"),
)


def test_a_returned_draft_is_taken_back_whole(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    """Agenda, participants, times and place too; and where it stood, each point hangs again."""
    before, rows = register_told(session, meeting), lists(session)
    data = edited(concept, *WHOLE)
    take(session, config, data)
    assert lists(session) != rows
    ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER))
    now = register_told(session, meeting)
    now["punten"] = [each for each in now["punten"] if "gewist" not in each]  # A9 was new
    assert {name: now[name] for name in now if name != "notities"} == {
        name: before[name] for name in before if name != "notities"
    }
    assert lists(session) == rows
    assert wijzigingen.broken_links(session) == []
    left = ongedaan.last_batch(session, Stempel(LATER.door, T(70)))
    assert [entry for entry in left if entry.op == LATER.op] == []
    again = take(session, config, data)  # as if it was never there
    assert {each.stuk.soort for each in again} >= {"agendapunt", "deelnemer", "vergadering", "actie"}


@pytest.mark.parametrize("since", ["present", "item", "place", "under"])
def test_what_somebody_made_of_the_lists_since_stays_and_nothing_is_taken_back(
    session: Session, config: Config, concept: bytes, meeting: Vergadering, since: str
) -> None:
    take(session, config, edited(concept, *WHOLE))
    other = Stempel("U0ANDER001", T(61))
    items = agendapunten.of(session, meeting.id or 0)
    if since == "present":
        slot = one(session, Aanwezigheid, organisatie="Zandvoort")
        wijzigingen.change(session, other, "afwezig", slot, status="afwezig")
    elif since == "item":
        agendapunten.insert(session, other, meeting, len(items) + 1, None, "Nog iets")
    elif since == "place":
        wijzigingen.change(session, other, "verzet", meeting, locatie="Elders")
    else:
        new = next(item for item in items if item.titel == "Vervoer")
        note = Notitie(
            vergadering_id=meeting.id or 0, agendapunt_id=new.id, soort="notitie", tekst="Van een ander"
        )
        wijzigingen.create(session, other, note)
    session.flush()
    with pytest.raises(UserError, match="intussen"):
        ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER))


def test_a_word_about_the_lists_that_no_draft_said_is_not_taken_back(
    session: Session, config: Config, concept: bytes, meeting: Vergadering
) -> None:
    take(session, config, edited(concept, cell("acties", "A1", 2, "Anders")))
    later = Stempel(LATER.door, T(65))
    agendapunten.insert(session, later, meeting, 1, None, "Vooraf")
    now = Stempel(LATER.door, T(66))
    with pytest.raises(UserError):  # that was done last, and stays
        ongedaan.last_batch(session, now)
    batch = ongedaan.last_batch(session, now, at=LATER.op)
    found = {(entry.soort, entry.op) for entry in batch}
    assert found == {("actie", LATER.op), ("vergadering", LATER.op)}  # the draft itself, as one change


def test_the_decision_that_adopted_minutes_stays_and_the_rest_is_taken_over(
    session: Session, config: Config, concept: bytes
) -> None:
    besluit = one(session, Besluit, nummer=1)
    text = {"inhoud": "", "zout": "", "hash": ""}
    session.add(
        Verslagversie(
            vergadering_id=besluit.vergadering_id,
            besluit_id=besluit.id,
            soort="vastgesteld",
            nummer=1,
            op=LATER.op,
            door=LATER.door,
            **text,
        )
    )
    data = edited(concept, without_row("besluiten", "B1"), without_row("acties", "A1"))
    kept = next(e for e in held_against(session, config, data).verschillen if e.stuk.soort == "besluit")
    assert (may(kept), kept.opmerkingen[-1]) == (False, "stelt_vast")
    assert [each.stuk.soort for each in take(session, config, data)] == ["actie"]
    words = besluit.tekst
    take(session, config, edited(concept, cell("besluiten", "B1", 2, "Ingetrokken")))
    take(session, config, edited(concept, tracked("besluiten", "B1", 1, "Iets anders")))
    kept = one(session, Besluit, nummer=1)
    assert (kept.status, kept.tekst) == ("geldt", words)


def test_another_copy_of_the_draft_does_not_bring_back_what_went_off_the_list(
    session: Session, config: Config, concept: bytes
) -> None:
    gone = (without_row("deelnemers", "dhr. Ter Braake"), without_line("2. Stand van de opvang"))
    take(session, config, edited(concept, *gone))
    assert told(held_against(session, config, concept)) == []
    other = edited(
        concept,
        cell("deelnemers", "dhr. Ter Braake", 4, "aanwezig"),
        cell("acties", "A1", 2, "Een brief aan Gedeputeerde Staten"),
    )
    found = {each.stuk.soort: each for each in held_against(session, config, other).verschillen}
    assert (found["deelnemer"].botst, may(found["deelnemer"])) == (True, False)
    assert [each.stuk.soort for each in take(session, config, other)] == ["actie"]
