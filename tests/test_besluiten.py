"""Decisions: numbered, changed while they hold, withdrawn or replaced, never gone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlmodel import Session

from bot import besluiten, referenties, vergaderingen
from bot.config import Config
from bot.errors import UserError
from bot.models import Besluit, Vergadering
from tests.builders import STEMPEL, besluit, held, planned
from tests.time_helpers import TODAY, day


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


def meant(session: Session, typed: str, tafels: Sequence[str] = ("prt",)) -> list[Besluit]:
    ref, _ = referenties.split(typed, "B")
    assert ref
    return besluiten.candidates(session, ref, tafels, TODAY, {"prt": "prt"})


def test_decisions_are_numbered_within_their_meeting(session: Session, meeting: Vergadering) -> None:
    other = held(session, day(-14))
    assert [besluit(session, m).nummer for m in (meeting, meeting, other)] == [1, 2, 1]


def test_a_stated_number_is_kept_and_the_next_follows_the_highest(
    session: Session, meeting: Vergadering
) -> None:
    assert besluit(session, meeting, nummer=4).nummer == 4
    assert besluit(session, meeting, nummer=2).nummer == 2
    assert besluit(session, meeting).nummer == 5


def test_a_withdrawn_decision_stays_with_its_reason_and_cannot_be_changed(
    session: Session, meeting: Vergadering
) -> None:
    made = besluit(session, meeting)
    besluiten.withdraw(session, STEMPEL, made, "herzien na overleg")
    assert (made.status, made.reden) == ("ingetrokken", "herzien na overleg")
    with pytest.raises(UserError, match="ingetrokken"):
        besluiten.change(session, STEMPEL, made, "Toch anders")


def test_withdrawing_needs_a_reason_or_what_replaces_it(session: Session, meeting: Vergadering) -> None:
    old, new = besluit(session, meeting), besluit(session, meeting, "Kader herzien")
    with pytest.raises(UserError, match="reden"):
        besluiten.withdraw(session, STEMPEL, old, "")
    besluiten.withdraw(session, STEMPEL, old, "", door=new)
    shown = besluiten.one(session, old.id or 0)
    assert (shown.status, shown.vervangen_door) == ("vervangen", "PRT-2027-01-04/B2")


def test_a_bare_number_is_of_the_latest_meeting_that_has_it(session: Session, meeting: Vergadering) -> None:
    older = besluit(session, held(session, day(-30)))
    assert meant(session, "B1") == [older]
    latest = besluit(session, meeting)
    assert meant(session, "B1") == [latest]


def test_a_number_that_only_earlier_meetings_have_is_not_guessed(
    session: Session, meeting: Vergadering
) -> None:
    older, oldest = (besluit(session, held(session, day(-n)), nummer=2) for n in (14, 60))
    besluit(session, meeting, nummer=1)
    assert meant(session, "B2") == [older, oldest]


def test_a_bare_number_is_of_the_running_meeting_before_all(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    besluit(session, meeting)
    running = planned(session, config, TODAY)
    later = planned(session, config, day(5))
    vergaderingen.start(session, STEMPEL, running)
    besluit(session, later)
    now = besluit(session, running)
    assert meant(session, "B1") == [now]


def test_each_tafel_has_its_own_decision_of_a_number(session: Session, meeting: Vergadering) -> None:
    gooi, prt = besluit(session, held(session, day(-3), "rrt-gooi")), besluit(session, meeting)
    assert {b.id for b in meant(session, "B1", ["prt", "rrt-gooi"])} == {prt.id, gooi.id}


@pytest.mark.parametrize("typed", ["4-1/B1", "PRT 4-1/B1", "PRT-2027-01-04/B1"])
def test_a_reference_with_a_meeting_is_exact(session: Session, meeting: Vergadering, typed: str) -> None:
    besluit(session, held(session, day(-30)))
    made = besluit(session, meeting)
    assert meant(session, typed) == [made]
    assert meant(session, typed.replace("B1", "B9")) == []


def test_a_list_has_the_latest_meeting_first_and_is_narrowed(session: Session, meeting: Vergadering) -> None:
    besluit(session, held(session, day(-30)), "Governancekader vastgesteld")
    besluit(session, meeting, "Agenda vastgesteld", procedureel=True)
    gone = besluit(session, meeting, "Rooster vastgesteld")
    besluiten.withdraw(session, STEMPEL, gone, "herzien")

    def listed(**narrowed: object) -> list[str]:
        rows = besluiten.select_rows(session, ["prt"], **narrowed)  # type: ignore[arg-type]
        return [row.tekst.split()[0] for row in rows]

    assert listed() == ["Agenda", "Rooster", "Governancekader"]
    assert listed(geldig=True) == ["Agenda", "Governancekader"]
    assert listed(geldig=True, inhoudelijk=True) == ["Governancekader"]
    assert listed(vergadering_id=meeting.id) == ["Agenda", "Rooster"]
    ids = besluiten.select_ids(session, ["prt"], limit=9)
    assert besluiten.by_ids(session, ids) == besluiten.select_rows(session, ["prt"], limit=9)
    assert listed(limit=1, offset=1) == ["Rooster"]
    assert besluiten.select_rows(session, ["rrt-gooi"]) == []
