"""Awaited events that deadlines hang on."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from bot import acties, mijlpalen, wijzigingen
from bot.models import Mijlpaal
from tests.builders import STEMPEL, actie, held
from tests.time_helpers import TODAY


@pytest.mark.parametrize(
    "condition",
    ["na publicatie van de raming", "zodra de publicatie van de raming", "Na de publicatie van de raming"],
)
def test_the_event_is_what_the_condition_waits_for(session: Session, condition: str) -> None:
    made = mijlpalen.ensure(session, STEMPEL, condition)
    assert session.get_one(Mijlpaal, made).naam == "publicatie van de raming"


def test_two_points_wait_for_one_event(session: Session) -> None:
    meeting = held(session, TODAY)
    first = actie(session, meeting, voorwaarde="na het raadsbesluit")
    second = actie(session, meeting)
    acties.change(session, STEMPEL, second, voorwaarde="zodra het raadsbesluit")
    assert first.mijlpaal_id == second.mijlpaal_id is not None
    assert len(session.exec(select(Mijlpaal)).all()) == 1


def test_a_new_event_is_in_the_history(session: Session) -> None:
    made = mijlpalen.ensure(session, STEMPEL, "na het raadsbesluit")
    assert len(wijzigingen.history(session, "mijlpaal", made)) == 1


def test_a_condition_of_one_word_is_kept(session: Session) -> None:
    assert session.get_one(Mijlpaal, mijlpalen.ensure(session, STEMPEL, "na")).naam == "na"
