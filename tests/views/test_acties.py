"""A point on the screen: what is known of it, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import Session

from bot import actielijst, acties
from bot.config import Config
from bot.models import Actie, Vergadering
from bot.readmodels import Actieregel
from bot.views import acties as views
from bot.views import namen, plain
from tests.builders import STEMPEL, actie, held, persoon
from tests.time_helpers import TODAY, day


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


@pytest.fixture
def row(session: Session, meeting: Vergadering) -> Actieregel:
    return shown(session, actie(session, meeting, "Formats maken"))


def shown(session: Session, made: Actie) -> Actieregel:
    return actielijst.one(session, made.id or 0)


def read(config: Config, row: Actieregel, **options: Any) -> str:
    return plain.render(views.receipt(row, config, **options))


def test_a_receipt_has_number_owner_place_and_date(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    made = actie(
        session,
        meeting,
        "Nareizigers plaatsen",
        eigenaars=(persoon(session, "COA"),),
        regio="gooi",
        gemeente="Blaricum",
        termijn=day(35),
        termijn_tekst="uiterlijk 15 februari",
    )
    first, second, *_ = read(config, shown(session, made), home=meeting).splitlines()
    assert first == (
        "A1 · COA · Blaricum (Gooi en Vechtstreek) · ma 15 februari 2027 ('uiterlijk 15 februari')"
    )
    assert second == "Nareizigers plaatsen"


def test_what_is_missing_is_marked(config: Config, row: Actieregel) -> None:
    text = read(config, row)
    assert "⚠ geen eigenaar" in text
    assert "⚠ geen datum" in text


def test_a_guess_is_shown_as_one(config: Config, row: Actieregel) -> None:
    assert "⚠ geen eigenaar (voorstel: COA)" in read(config, replace(row, eigenaar_voorstel="COA"))


def test_a_question_misses_no_owner_or_date(config: Config, row: Actieregel) -> None:
    question = replace(row, soort="vraag", ingebracht_door="Molenbroek")
    assert "⚠" not in read(config, question)
    assert "Vraag · van Molenbroek" in read(config, question)


def test_a_condition_stands_for_a_date(config: Config, row: Actieregel) -> None:
    text = read(config, replace(row, voorwaarde="na publicatie van de raming"))
    assert "na publicatie van de raming" in text
    assert "⚠ geen datum" not in text


def test_a_list_that_does_not_fit_goes_on_where_it_stopped(config: Config, row: Actieregel) -> None:
    long = replace(row, tekst="woord " * 60, antwoord="woord " * 60, ingebracht_door="Naam " * 30)
    blocks = views.listing([long] * 20, 45, "Acties", config, TODAY, page="actie lijst vanaf {}".format)
    shown = plain.render(blocks).count("PRT-2027-01-04/A1")
    assert 0 < shown < 20
    assert blocks[-1]["elements"][0]["value"] == f"actie lijst vanaf {shown}"
    assert f"{shown} van 45 punten" in plain.render(blocks)


def test_overdue_is_said_until_a_point_is_closed(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    made = actie(session, meeting, termijn=day(-1))
    assert "⏰" in views.line(shown(session, made), config, TODAY)
    acties.finish(session, STEMPEL, made, None)
    assert "⏰" not in views.line(shown(session, made), config, TODAY)


@pytest.mark.parametrize(
    ("soort", "status", "word"),
    [("actiepunt", "afgerond", "Afgerond"), ("vraag", "afgerond", "Beantwoord"), ("vraag", "open", "Open")],
)
def test_a_state_is_one_word(row: Actieregel, soort: str, status: str, word: str) -> None:
    assert views.state(replace(row, soort=soort, status=status)) == word


def test_a_point_is_called_by_how_far_away_its_meeting_is(
    session: Session, row: Actieregel, meeting: Vergadering
) -> None:
    assert namen.point(row, "A", meeting) == "A1"
    assert namen.point(row, "A", held(session, TODAY)) == "4-1/A1"
    assert namen.point(row, "A", held(session, day(400))) == "PRT-2027-01-04/A1"
    assert namen.point(row, "A", held(session, day(-7), "rrt-gooi")) == "PRT-2027-01-04/A1"
    assert namen.point(row, "A") == "PRT-2027-01-04/A1"


def test_the_last_word_on_a_point_is_under_it(session: Session, config: Config, meeting: Vergadering) -> None:
    made = actie(session, meeting)
    acties.report(session, STEMPEL, made, "Overleg gepland")
    assert "↳ Overleg gepland" in views.line(shown(session, made), config, TODAY)


def test_a_form_is_filled_with_what_is_known(session: Session, config: Config, meeting: Vergadering) -> None:
    owners = (persoon(session, "COA"), persoon(session, "Duinhoven"))
    made = actie(session, meeting, "Formats maken", eigenaars=owners, termijn=day(5), regio="nhn")
    view = views.form(config, "prt", shown(session, made))
    elements = {block["block_id"]: block["element"] for block in view["blocks"]}
    assert elements["wie"]["initial_value"] == "COA, Duinhoven"
    assert elements["termijn"]["initial_value"] == day(5).isoformat()
    assert elements["regio"]["initial_option"]["value"] == "nhn"


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("U0BEST0001", "<@U0BEST0001>"),
        ("W0BEST0001", "<@W0BEST0001>"),
        ("opdrachtregel", "opdrachtregel"),
        ("Uit de lucht", "Uit de lucht"),
        ("U<!channel>", "U&lt;!channel&gt;"),
    ],
)
def test_who_did_it_is_a_mention_or_a_name(who: str, text: str) -> None:
    assert namen.door(who) == text
