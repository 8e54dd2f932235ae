"""Minutes in the register: once, with their own numbers, guesses apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import Session, SQLModel, func, select

from bot import (
    aanwezigheid,
    acties,
    agendapunten,
    eigenaars,
    personen,
    vergaderingen,
    verslagen,
    wijzigingen,
)
from bot.acties import NieuweActie
from bot.config import Config
from bot.errors import UserError
from bot.kalender import Kalender
from bot.models import Actie, Afvaardiging, Besluit, Register, Terugkoppeling, Vergadering
from bot.naamvormen import attendee
from bot.texts import verslagen as texts
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from bot.verslagen import Uitkomst
from tests.bestanden import digest
from tests.builders import STEMPEL, besluit
from tests.time_helpers import T0

ROOT = Path(__file__).resolve().parents[1]
VOORBEELD = (ROOT / "docs" / "voorbeeldverslag.txt").read_text(encoding="utf-8")
DAY = date(2026, 3, 5)
TAFEL = "rrt-kennemerland"


@pytest.fixture(scope="module")
def voorstel(config: Config) -> Voorstel:
    return read(VOORBEELD, config)


def store(session: Session, config: Config, voorstel: Voorstel, inhoud: str = VOORBEELD) -> Uitkomst:
    return verslagen.store(session, STEMPEL, config, voorstel, bestand="verslag.txt", sha256=digest(inhoud))


@pytest.fixture
def stored(session: Session, config: Config, voorstel: Voorstel) -> Uitkomst:
    return store(session, config, voorstel)


def contents(session: Session) -> tuple[dict[str, int], str]:
    """Rows in every table, and the head of the chain."""
    tables = SQLModel.metadata.sorted_tables
    counts = {t.name: session.execute(select(func.count()).select_from(t)).scalar_one() for t in tables}
    return counts, session.get_one(Register, 1).keten


def points(session: Session, **where: object) -> list[Actie]:
    found = session.exec(select(Actie).order_by(Actie.nummer)).all()  # type: ignore[arg-type]
    return [a for a in found if all(getattr(a, name) == value for name, value in where.items())]


def test_the_meeting_of_the_minutes_is_made_and_closed(stored: Uitkomst, kalender: Kalender) -> None:
    meeting = stored.vergadering
    assert (meeting.tafel, meeting.datum, meeting.status) == (TAFEL, DAY, "gesloten")
    assert meeting.gesloten_op
    assert kalender.today(meeting.gesloten_op) == DAY
    assert meeting.vorige == date(2026, 1, 15)


def test_the_same_file_again_changes_nothing(
    session: Session, config: Config, voorstel: Voorstel, stored: Uitkomst
) -> None:
    before = contents(session)
    again = store(session, config, voorstel)
    assert again.bekend
    assert again.vergadering.id == stored.vergadering.id
    assert contents(session) == before
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []


@pytest.mark.usefixtures("stored")
def test_the_same_minutes_under_another_file_add_only_the_file(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    counts, _ = contents(session)
    again = store(session, config, voorstel, inhoud=VOORBEELD + "\n")
    assert (again.bekend, again.nieuw, again.overgeslagen) == (False, {}, [texts.READ_BEFORE])
    after, _ = contents(session)
    expected = {"verslag": 1, "wijziging": 1}
    assert {name: n - counts[name] for name, n in after.items() if name != "wijziging_waarde"} == {
        name: expected.get(name, 0) for name in after if name != "wijziging_waarde"
    }


@pytest.mark.usefixtures("stored")
def test_every_stated_number_is_kept_and_the_others_follow(session: Session, voorstel: Voorstel) -> None:
    numbered = {a.nummer: a.tekst for a in points(session)}
    stated = {int(a.nummer[1:]): a.tekst for a in voorstel.acties if a.nummer}
    suggested = {int(a.nummer_voorstel[1:]): a.tekst for a in voorstel.acties if a.nummer_voorstel}
    assert stated
    assert suggested
    assert numbered | stated | suggested == numbered
    assert sorted(numbered) == list(range(1, len(numbered) + 1))
    assert [b.nummer for b in session.exec(select(Besluit)).all()] == [1, 2, 3]


@pytest.mark.usefixtures("stored")
def test_what_is_said_twice_is_one_point(session: Session, voorstel: Voorstel) -> None:
    assert any(a.zelfde_als for a in voorstel.acties)
    assert len(points(session)) == sum(not a.zelfde_als for a in voorstel.acties)


def test_owners_are_those_stated_and_guesses_stay_a_suggestion(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    first, *others = voorstel.acties
    guessed = replace(first, eigenaars=(), eigenaar_voorstel=("COA", "AenM"))
    store(session, config, replace(voorstel, acties=(guessed, *others)))
    [point] = points(session, nummer=1)
    assert point.eigenaar_voorstel == "COA, AenM"
    assert eigenaars.of(session, [point.id or 0]) == {}
    [second] = points(session, nummer=2)
    assert eigenaars.names(session, [second.id or 0]) == {second.id: ("COA",)}
    assert (second.termijn, second.eigenaar_voorstel) == (date(2026, 3, 20), None)


@pytest.mark.usefixtures("stored")
def test_answered_questions_are_closed_on_the_day_of_the_meeting(
    session: Session, kalender: Kalender
) -> None:
    closed = points(session, soort="vraag", status="afgerond")
    assert closed
    assert {kalender.today(a.gesloten_op) for a in closed if a.gesloten_op} == {DAY}
    assert all(a.gesloten_op is None for a in points(session, status="open"))


@pytest.mark.usefixtures("stored")
def test_questions_carry_region_gemeente_and_who_asked(session: Session) -> None:
    [question] = [a for a in points(session, soort="vraag") if "noodopvang" in a.tekst]
    assert (question.regio, question.gemeente) == ("kennemerland", "Bloemendaal")
    asker = personen.find(session, "Kleine Deters")[0]
    assert question.ingebracht_door_id == asker.id


def test_attendance_agenda_and_notes_are_taken_over(
    session: Session, stored: Uitkomst, voorstel: Voorstel
) -> None:
    meeting_id = stored.vergadering.id or 0
    slots = aanwezigheid.of(session, meeting_id)
    assert [(s.status, s.gelakt, s.organisatie) for s in slots] == [
        (d.status, d.gelakt, d.organisatie) for d in voorstel.aanwezigheid
    ]
    assert [i.titel for i in agendapunten.of(session, meeting_id)] == [p.titel for p in voorstel.agendapunten]
    assert stored.nieuw["notities"] == len(voorstel.notities) == 1
    assert {a.regio for a in session.exec(select(Afvaardiging)).all()} >= {"kennemerland", "nhn", None}


def test_a_masked_name_makes_nobody(session: Session, stored: Uitkomst) -> None:
    masked = [s for s in aanwezigheid.of(session, stored.vergadering.id or 0) if s.gelakt]
    assert masked
    assert all(s.persoon_id is None for s in masked)


@pytest.mark.parametrize("mask", ["ambtenaar A", "xxx", "de heer [X]", "mevrouw X", "█████", "B."])
def test_whose_name_was_taken_out_stays_a_suggestion(
    session: Session, config: Config, voorstel: Voorstel, mask: str
) -> None:
    """In other minutes the same mask is somebody else."""
    first, *others = voorstel.acties
    owned = replace(first, eigenaars=(mask, "COA"), eigenaar_voorstel=())
    store(session, config, replace(voorstel, acties=(owned, *others)))
    [point] = points(session, nummer=1)
    assert point.eigenaar_voorstel == mask
    assert eigenaars.names(session, [point.id or 0]) == {point.id: ("COA",)}


def in_the_room(session: Session) -> Vergadering:
    """The meeting of the minutes as it was noted in the room: running, with an A1 and a B1 of its own."""
    meeting = vergaderingen.create(session, TAFEL, DAY)
    meeting.status = "loopt"
    wijzigingen.create(session, STEMPEL, meeting)
    acties.create(session, STEMPEL, meeting, NieuweActie("Iets heel anders"))
    besluit(session, meeting, "Agenda vastgesteld")
    return meeting


def test_a_number_that_another_text_has_is_not_overwritten_and_is_said(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    meeting = in_the_room(session)
    result = store(session, config, voorstel)
    assert result.vergadering.id == meeting.id
    [point] = points(session, nummer=1)
    assert point.tekst == "Iets heel anders"
    [told] = result.overgeslagen
    assert told.startswith("A1 ")
    assert meeting.referentie in told
    assert "[A1]" not in " ".join(a.citaat or "" for a in points(session))


def test_a_decision_noted_in_the_room_is_not_doubled(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    in_the_room(session)
    store(session, config, voorstel)
    texts = [b.tekst for b in session.exec(select(Besluit)).all()]
    assert texts.count("Agenda vastgesteld") == 1
    assert len(texts) == 3


def test_minutes_of_a_meeting_in_the_register_fill_in_what_was_missing_and_close_it(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    meeting = in_the_room(session)
    meeting.locatie = "Zaal 3"
    store(session, config, voorstel)
    assert (meeting.status, meeting.locatie) == ("gesloten", "Zaal 3")
    assert meeting.begin == voorstel.vergadering.begin


def test_progress_noted_on_a_point_survives_reading_the_minutes_again(
    session: Session, config: Config, voorstel: Voorstel, stored: Uitkomst
) -> None:
    del stored
    [point] = points(session, nummer=2)
    acties.finish(session, STEMPEL, point, "Cijfers zijn geleverd")
    store(session, config, voorstel, inhoud=VOORBEELD + " ")
    session.expire_all()
    [point] = points(session, nummer=2)
    assert point.status == "afgerond"
    assert session.exec(select(Terugkoppeling.tekst)).all() == ["Cijfers zijn geleverd"]


@pytest.mark.parametrize(("missing", "told"), [("tafel", "van welke tafel"), ("datum", "geen datum")])
def test_minutes_that_belong_nowhere_are_refused_and_write_nothing(
    session: Session, config: Config, voorstel: Voorstel, missing: str, told: str
) -> None:
    before = contents(session)
    head = replace(voorstel.vergadering, **{missing: None})
    with pytest.raises(UserError, match=told):
        store(session, config, replace(voorstel, vergadering=head))
    assert contents(session) == before


def test_every_row_of_an_import_is_in_the_history(session: Session, stored: Uitkomst) -> None:
    for point in points(session):
        [(born, _), *_rest] = wijzigingen.history(session, "actie", point.id or 0)
        assert (born.door, born.op) == (STEMPEL.door, T0)
    assert wijzigingen.history(session, "vergadering", stored.vergadering.id or 0)
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []


def test_who_came_for_a_municipality_or_organisation_stands_under_its_delegation(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    came = [("Fokkinga", "Haarlem"), ("Zaandijk", "COA"), ("Castelijn", "AenM"), ("Kwartel", None)]
    slots = tuple(replace(attendee(naam), organisatie=body) for naam, body in came)
    one = replace(voorstel, aanwezigheid=type(voorstel.aanwezigheid)(slots))
    meeting = store(session, config, one, "een ander verslag").vergadering
    told = [(slot.delegatie, slot.regio) for slot in aanwezigheid.of(session, meeting.id or 0)]
    assert told == [
        ("Kennemerland", "kennemerland"),
        ("COA", None),
        ("Ministeries", None),
        ("Overige deelnemers", None),
    ]


HEAD = "# Verslag RRT Gooi 9 december 2026\nAanwezig: dhr. Alkema (Huizen), mw. Bakker (COA)\n\n## Opvang\n"


@pytest.mark.parametrize("printed", ["A{}", "AP{}", "AP {}", "AP-{}", "#{}", "Actiepunt {}"])
def test_a_point_keeps_its_number_however_the_minutes_write_it(
    session: Session, config: Config, printed: str
) -> None:
    text = f"{HEAD}Actie: Alkema belt de school.\nActie: Bakker stuurt de cijfers.\n"
    found = read(text, config)
    numbered = [
        replace(actie, nummer=printed.format(number))
        for number, actie in zip((2, 3), found.acties, strict=True)
    ]
    uitkomst = store(session, config, replace(found, acties=tuple(numbered)), text)
    assert uitkomst.referenties == ["A2", "A3"]


def test_two_ways_of_numbering_in_one_file_lose_no_point(session: Session, config: Config) -> None:
    text = f"{HEAD}AP1: Alkema belt de school.\n[A1] Bakker stuurt de cijfers rond.\n"
    found = read(text, config)
    assert sorted(str(actie.nummer) for actie in found.acties) == ["A1", "AP1"]
    assert store(session, config, found, text).referenties == ["A1", "A2"]


def test_two_days_of_one_thing_in_one_file_are_two_points(session: Session, config: Config) -> None:
    found = read(f"{HEAD}Actie: Alkema belt de school, uiterlijk 8 januari 2027.\n", config)
    store(session, config, found, "één")
    [first] = found.acties
    other = replace(first, citaat=first.citaat.replace("8 jan", "22 jan"), termijn=date(2027, 1, 22))
    assert store(session, config, replace(found, acties=(first, other)), "twee").referenties == ["A2"]
    assert len(points(session)) == 2


def test_minutes_of_a_day_to_come_are_only_written_when_that_is_asked_and_say_so(
    session: Session, config: Config
) -> None:
    found = read(f"{HEAD.replace('2026', '2028')}Actie: Alkema belt de school.\n", config)
    with pytest.raises(UserError, match="moet nog komen"):
        store(session, config, found)
    done = verslagen.store(session, STEMPEL, config, found, bestand="v.md", sha256=digest("x"), to_come=True)
    assert done.overgeslagen == [texts.made_ahead(date(2028, 12, 9))]
