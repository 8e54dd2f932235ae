"""How points stand: what an answer does to a point, and who is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from bot import actielijst, acties, ongedaan, personen, terugkoppelingen
from bot.config import Config
from bot.errors import UserError
from bot.models import Actie, Terugkoppeling, Vergadering
from bot.readmodels import Partij
from bot.terugkoppelingen import Antwoord
from bot.texts import terugkoppeling as texts
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held, persoon, planned
from tests.time_helpers import T0, TODAY, day

OWNER = "U0BEST0001"
BY_OWNER = Stempel(OWNER, T0 + timedelta(minutes=5))
LATER = Stempel(OWNER, T0 + timedelta(minutes=9))


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-28))


@pytest.fixture
def owner(session: Session) -> Partij:
    return persoon(session, "Duinhoven", OWNER)


def reports(session: Session, point: Actie) -> list[Terugkoppeling]:
    found = select(Terugkoppeling).where(Terugkoppeling.actie_id == point.id)
    return list(session.exec(found.order_by(col(Terugkoppeling.id))).all())


def answer(
    session: Session,
    point: Actie,
    stand: str | None,
    tekst: str = "",
    *,
    by: Stempel = BY_OWNER,
    **more: Partij,
) -> bool:
    return terugkoppelingen.answer(session, by, point, Antwoord(stand, tekst), **more)


@pytest.mark.parametrize(
    ("typed", "stand", "tekst"),
    [
        ("loopt nog, gesprek gepland", "loopt", "gesprek gepland"),
        ("Loopt nog: gesprek gepland", "loopt", "gesprek gepland"),
        ("loopt nog gesprek gepland", "loopt", "gesprek gepland"),
        ("loopt", "loopt", ""),
        ("loopt vertraging op", None, "loopt vertraging op"),
        ("loopt nog niet", None, "loopt nog niet"),
        ("afgerond", "afgerond", ""),
        ("Afgerond. Brief is weg", "afgerond", "Brief is weg"),
        ("is klaar", "afgerond", ""),
        ("beantwoord: 120 plekken", "afgerond", "120 plekken"),
        ("afgerond is het nog niet", None, "afgerond is het nog niet"),
        ("klaar-voor-gebruik maken", None, "klaar-voor-gebruik maken"),
        ("uitstel nodig tot 1 april", "uitstel", "tot 1 april"),
        ("uitstel nodig", "uitstel", ""),
        ("uitstel is niet nodig", None, "uitstel is niet nodig"),
        ("gesprek is gepland", None, "gesprek is gepland"),
        ("", None, ""),
    ],
)
def test_the_first_words_may_say_how_it_stands(typed: str, stand: str | None, tekst: str) -> None:
    assert terugkoppelingen.split_stand(typed) == Antwoord(stand, tekst)


@pytest.mark.parametrize(
    ("stand", "status"), [("afgerond", "afgerond"), ("loopt", "loopt"), ("uitstel", "loopt")]
)
def test_an_answer_without_words_keeps_its_own(
    session: Session, meeting: Vergadering, owner: Partij, stand: str, status: str
) -> None:
    point = actie(session, meeting, eigenaars=(owner,), termijn=day(5))
    assert answer(session, point, stand)
    assert (point.status, point.termijn, point.uitgesteld) == (status, day(5), 0)
    (kept,) = reports(session, point)
    assert (kept.stand, kept.tekst, kept.door) == (stand, texts.STANDEN[stand], OWNER)


def test_the_answer_of_another_is_kept_as_theirs(session: Session, meeting: Vergadering) -> None:
    coa = personen.ensure(session, STEMPEL, "COA")
    point = actie(session, meeting, eigenaars=(coa,))
    answer(session, point, "uitstel", "tot 1 april", namens=coa)
    row = actielijst.one(session, point.id or 0)
    assert (row.terugkoppeling, row.stand, row.melder) == ("tot 1 april", "uitstel", "COA")


def test_an_owner_is_named_by_their_own_answer_and_a_lid_is_not(
    session: Session, meeting: Vergadering, owner: Partij
) -> None:
    persoon(session, "Molenbroek", "U0BEST0009")
    point = actie(session, meeting, eigenaars=(owner,))
    answer(session, point, "loopt", "ik bel")
    assert actielijst.one(session, point.id or 0).melder == "Duinhoven"
    answer(session, point, "loopt", "hij belt", by=Stempel("U0BEST0009", LATER.op))
    assert actielijst.one(session, point.id or 0).melder is None


def test_a_question_is_only_closed_with_its_answer(session: Session, meeting: Vergadering) -> None:
    point = actie(session, meeting, soort="vraag")
    with pytest.raises(UserError) as refused:
        answer(session, point, "afgerond")
    assert (refused.value.text, refused.value.field) == (texts.ANSWER_NEEDED, "tekst")
    assert reports(session, point) == []
    answer(session, point, "afgerond", "120 plekken")
    assert (point.status, point.antwoord) == ("afgerond", "120 plekken")


def test_nothing_said_is_refused_at_its_field(session: Session, meeting: Vergadering) -> None:
    point = actie(session, meeting)
    for given, field in ((Antwoord(None, ""), "tekst"), (Antwoord("verzonnen", "x"), "stand")):
        with pytest.raises(UserError) as refused:
            terugkoppelingen.answer(session, BY_OWNER, point, given)
        assert refused.value.field == field


def test_the_same_answer_at_once_again_is_a_second_press(session: Session, meeting: Vergadering) -> None:
    point = actie(session, meeting)
    assert answer(session, point, "loopt", "gesprek")
    assert not answer(session, point, "loopt", "gesprek")
    assert answer(session, point, "loopt", "ander gesprek")
    assert answer(session, point, "loopt", "ander gesprek", by=LATER)
    assert len(reports(session, point)) == 3


def test_the_same_answer_counts_again_for_a_point_that_was_opened_since(
    session: Session, meeting: Vergadering
) -> None:
    point = actie(session, meeting)
    answer(session, point, "afgerond")
    acties.reopen(session, BY_OWNER, point)
    answer(session, point, "afgerond")
    assert point.status == "afgerond"


def test_who_finished_by_answering_may_answer_otherwise(session: Session, meeting: Vergadering) -> None:
    point = actie(session, meeting, soort="vraag")
    answer(session, point, "afgerond", "120 plekken")
    answer(session, point, "loopt", "toch niet", by=LATER)
    assert (point.status, point.gesloten_op, point.antwoord) == ("loopt", None, None)


@pytest.mark.parametrize("stand", ["loopt", "uitstel"])
def test_what_was_closed_in_another_way_stays_closed(
    session: Session, meeting: Vergadering, stand: str
) -> None:
    dropped, finished = actie(session, meeting), actie(session, meeting)
    acties.drop(session, STEMPEL, dropped, "besloten")
    acties.finish(session, STEMPEL, finished, "klaar")
    for point in (dropped, finished):
        with pytest.raises(UserError, match="gesloten"):
            answer(session, point, stand)
    with pytest.raises(UserError, match="gesloten"):
        answer(session, dropped, "afgerond", "toch gedaan")


@pytest.mark.parametrize("stand", ["afgerond", "loopt", "uitstel"])
def test_an_answer_is_undone_as_one(session: Session, meeting: Vergadering, stand: str) -> None:
    point = actie(session, meeting)
    answer(session, point, stand, "tot 1 april")
    ongedaan.undo(session, LATER, ongedaan.last_batch(session, LATER))
    row = actielijst.one(session, point.id or 0)
    assert (row.status, row.gesloten_op, row.terugkoppeling, row.stand) == ("open", None, None, None)


def test_the_point_it_was_passed_on_from_hears_the_answer_and_follows(session: Session) -> None:
    parent = actie(session, held(session, day(-30)), status="doorgeleid")
    child = actie(session, held(session, day(-20), "rrt-gooi"), ouder_id=parent.id)
    answer(session, child, "loopt", "gesprek is gepland")
    assert "gesprek is gepland" in reports(session, parent)[-1].tekst
    answer(session, child, "afgerond", "brief is weg", by=LATER)
    assert parent.status == "afgerond"
    assert "brief is weg" in reports(session, parent)[-1].tekst


def test_owners_outside_slack_are_asked_by_name_with_their_points(
    session: Session, config: Config, meeting: Vergadering, owner: Partij
) -> None:
    coa, other = personen.ensure(session, STEMPEL, "COA"), persoon(session, "Ter Braak")
    both = actie(session, meeting, "samen", eigenaars=(other, owner, coa))
    alone = actie(session, meeting, "alleen", eigenaars=(coa,))
    actie(session, meeting, "in Slack", eigenaars=(owner,))
    actie(session, meeting, "van niemand")
    done = actie(session, meeting, "klaar", eigenaars=(other,))
    acties.finish(session, STEMPEL, done, None)
    actie(session, held(session, day(-3), "rrt-gooi"), "elders", eigenaars=(other,))
    coming = planned(session, config, day(2))
    actie(session, coming, "van straks", eigenaars=(other,))
    found = terugkoppelingen.outside_slack(session, "prt", coming.datum, TODAY)
    assert [(each.wie.naam, [row.id for row in each.punten]) for each in found] == [
        ("COA", [both.id, alone.id]),
        ("Ter Braak", [both.id]),
    ]


def test_what_is_read_aloud_is_of_before_the_meeting_the_overdue_first(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    actie(session, meeting, "later", termijn=day(5))
    actie(session, meeting, "te laat", termijn=day(-5))
    actie(session, meeting, "ooit")
    done = actie(session, meeting, "klaar")
    acties.finish(session, replace(STEMPEL, op=T0), done, "gedaan")
    actie(session, planned(session, config, day(2)), "van straks")
    first = terugkoppelingen.to_read(session, "prt", TODAY, limit=2)
    assert ([row.tekst for row in first.open], first.totaal, first.afgerond) == (["te laat", "later"], 3, ())
    last = terugkoppelingen.to_read(session, "prt", TODAY, limit=2, offset=2)
    assert ([row.tekst for row in last.open], [row.tekst for row in last.afgerond]) == (["ooit"], ["klaar"])


def test_without_a_meeting_to_come_all_open_points_are_read(session: Session, meeting: Vergadering) -> None:
    actie(session, meeting)
    data = terugkoppelingen.to_read(session, "prt", TODAY, limit=20)
    assert (data.vergadering, data.totaal) == (None, 1)
