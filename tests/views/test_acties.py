"""A point on the screen: what is known of it, and what is missing."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session

from bot import actielijst, acties
from bot.config import Config
from bot.models import Actie, Vergadering
from bot.oefen.blokken import message_faults, view_faults
from bot.readmodels import Actieregel
from bot.views import actieformulier, namen, plain
from bot.views import acties as views
from tests.builders import STEMPEL, actie, held, persoon
from tests.time_helpers import T0, TODAY, day


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
    assert "⚠ geen eigenaar (voorstel: COA)" in read(config, row._replace(eigenaar_voorstel="COA"))


def test_a_question_misses_no_owner_or_date(config: Config, row: Actieregel) -> None:
    question = row._replace(soort="vraag", ingebracht_door="Molenbroek")
    assert "⚠" not in read(config, question)
    assert "Vraag · van Molenbroek" in read(config, question)


def test_a_condition_stands_for_a_date(config: Config, row: Actieregel) -> None:
    text = read(config, row._replace(voorwaarde="na publicatie van de raming"))
    assert "na publicatie van de raming" in text
    assert "⚠ geen datum" not in text


def test_a_list_that_does_not_fit_goes_on_where_it_stopped(config: Config, row: Actieregel) -> None:
    long = row._replace(tekst="woord " * 60, antwoord="woord " * 60, ingebracht_door="Naam " * 30)
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
    assert views.state(row._replace(soort=soort, status=status)) == word


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
    view = actieformulier.form(config, "prt", shown(session, made))
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


def test_every_point_of_a_list_has_a_menu_of_commands(config: Config, row: Actieregel) -> None:
    blocks = views.points([row, row._replace(id=99, nummer=2)], config, TODAY)
    assert message_faults(blocks) == []
    first, second = (block["accessory"] for block in blocks)
    assert first["action_id"] != second["action_id"]
    assert [option["value"] for option in second["options"]] == [
        "actie toon PRT-2027-01-04/A2",
        "actie klaar PRT-2027-01-04/A2",
        "terugkoppeling PRT-2027-01-04/A2",
        "actie wijzig PRT-2027-01-04/A2",
        "actie bron PRT-2027-01-04/A2",
    ]


def test_a_question_is_answered_and_a_closed_point_reopened(config: Config, row: Actieregel) -> None:
    def labels(shown: Actieregel) -> list[str]:
        return [o["text"]["text"] for o in views.listed(shown, config, TODAY)["accessory"]["options"]]

    assert "Beantwoord" in labels(row._replace(soort="vraag"))
    assert labels(row._replace(status="afgerond", gesloten_op=T0)) == ["Toon", "Heropenen", "Waar staat dat?"]


def test_more_points_than_a_message_has_blocks_for_are_packed(config: Config, row: Actieregel) -> None:
    many = [row._replace(id=n, nummer=n) for n in range(1, 46)]
    packed = views.points(many, config, TODAY)
    assert len(packed) < 5
    assert not any("accessory" in block for block in packed)
    assert len(views.points(many[: views.MENU_ROWS], config, TODAY)) == views.MENU_ROWS
    assert len(views.points(many[:3], config, TODAY, menus=False)) == 1


def test_the_card_links_to_its_meeting_and_its_source(config: Config, row: Actieregel) -> None:
    shown = views.card(row._replace(bron="https://x.example/p1"), [], config, TODAY)
    assert "<https://x.example/p1|Bericht in Slack>" in str(shown)
    buttons = {b["text"]["text"]: b["value"] for b in shown[-1]["elements"]}
    assert buttons["Vergadering"] == "vergadering toon PRT-2027-01-04"
    assert "Bron" not in str(views.card(row._replace(bron="javascript:alert(1)"), [], config, TODAY))


def test_a_form_without_tafel_asks_for_one_of_those_on_offer(config: Config) -> None:
    view = actieformulier.form(config, None, None, tafels=["rrt-gooi", "prt"])
    assert view_faults(view, "modal") == []
    first = view["blocks"][0]
    assert [option["value"] for option in first["element"]["options"]] == ["prt", "rrt-gooi"]
    assert "initial_option" not in first["element"]
    only = actieformulier.form(config, None, None, tafels=["rrt-gooi"])["blocks"][0]["element"]
    assert only["initial_option"]["value"] == "rrt-gooi"
