"""What the minutes and lists say."""

from __future__ import annotations

from dataclasses import replace

from sqlmodel import Session

from bot import acties, terugkoppelingen
from bot.models import Vergadering
from bot.texts import uitvoer as texts
from bot.texts.vergaderingen import OTHERS
from bot.uitvoer import markdown, opzet, verzamelen
from bot.uitvoer.blad import Opsomming, Punt, Tabel
from bot.uitvoer.opzet import Gemaakt
from tests.builders import STEMPEL, actie, persoon
from tests.time_helpers import TODAY, day
from tests.uitvoer.verzonnen import DAY, Verzonnen, full, write


def shown(session: Session, meeting: Vergadering, made: Gemaakt) -> str:
    return markdown.render(opzet.concept(verzamelen.gather(session, meeting, TODAY), made)).decode()


def test_a_draft_says_that_it_is_one_and_whom_to_ask(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    page = opzet.concept(verzamelen.gather(session, meeting, TODAY, contact="Anna Visser"), made)
    facts = dict(page.feiten)
    assert facts[texts.STATUS] == texts.CONCEPT
    assert facts[texts.DAY] == "vrijdag 8 januari 2027"
    assert facts[texts.HOURS] == "9:30–11:00 uur"
    assert facts[texts.PLACE] == "Provinciehuis, Haarlem"
    assert facts[texts.CONTACT] == "Anna Visser"
    assert page.titel == "Conceptverslag Provinciale Regietafel Asiel Noord-Holland"


def test_people_stand_with_their_delegation_and_a_masked_name_stays_masked(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    text = shown(session, meeting, made)
    assert "| Kennemerland | dhr. Ter Braake | Velsen | – | afwezig |" in text
    assert f"| Ministeries | {texts.MASKED} | AenM | – | aanwezig |" in text


def test_who_is_of_no_delegation_comes_last(session: Session, meeting: Vergadering, made: Gemaakt) -> None:
    told = verzamelen.gather(session, meeting, TODAY)
    other = replace(told.deelnemers[0], naam="Zaandijk", delegatie=OTHERS)
    page = opzet.concept(replace(told, deelnemers=type(told.deelnemers)((other, *told.deelnemers))), made)
    (table,) = (part for each in page.onderdelen if each.kop == texts.ATTENDANCE for part in each.delen)
    assert isinstance(table, Tabel)
    assert [row[0] for row in table.rijen].index(OTHERS) == len(table.rijen) - 1


def test_what_was_noted_stands_under_its_item_with_its_number(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    page = opzet.concept(verzamelen.gather(session, meeting, TODAY), made)
    (item,) = (part for part in page.onderdelen if part.kop == "2. Stand van de opvang")
    assert Opsomming(("De instroom stijgt.", "Er is krapte.")) in item.delen
    keys = [deel.sleutel for deel in item.delen if isinstance(deel, Punt)]
    assert keys == ["B2", "B3", "A1", "A2"]


def test_the_lists_hold_every_number_once_in_order(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    told = verzamelen.gather(session, meeting, TODAY)
    (actions,) = opzet.actielijst(told, made).onderdelen[0].delen
    (decisions,) = opzet.besluitenlijst(told, made).onderdelen[0].delen
    assert isinstance(actions, Tabel)
    assert isinstance(decisions, Tabel)
    assert actions.sleutels == ("A1", "A2", "A4", "A5", "A6")
    assert decisions.sleutels == ("B1", "B2", "B3", "B4")
    assert actions.rijen[0][3:] == ("–", "COA; Wienstra", "–", "–", "15 februari 2027", "Open")
    assert actions.rijen[1][3:7] == ("Wienstra", "nog niet bekend", "Kennemerland", "Haarlem")
    assert actions.rijen[1][-1] == "Beantwoord: De provincie"
    assert actions.rijen[4][-1] == "Vervallen: gaat online"


def test_the_opening_tells_how_earlier_points_stand(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    before = write(session, Verzonnen(), day(-40))
    owed = actie(session, before, "Brief sturen", eigenaars=(persoon(session, "Wienstra"),), termijn=day(-10))
    given = terugkoppelingen.Antwoord("loopt", "concept ligt er")
    terugkoppelingen.answer(session, STEMPEL, owed, given)
    finished = actie(session, before, "Zaal regelen")
    acties.finish(session, STEMPEL, finished, "geregeld")
    text = shown(session, meeting, made)
    section = text.partition(f"## {texts.REPORTED}")[2].partition("## ")[0]
    assert "Brief sturen" in section
    assert "te laat" in section
    assert "concept ligt er" in section
    assert "Zaal regelen" in section
    assert "Een brief aan de raad" not in section  # of this meeting itself


def test_the_next_meeting_is_the_first_that_is_planned_after_it(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    assert texts.NOT_PLANNED in shown(session, meeting, made)
    for ahead in (60, 30):
        later = write(session, Verzonnen(locatie=None), day(ahead))
        later.status = "gepland"
    session.flush()
    assert "woensdag 10 februari 2027, 9:30–11:00 uur" in shown(session, meeting, made)


def test_a_wiped_point_is_not_in_it(session: Session, meeting: Vergadering, made: Gemaakt) -> None:
    wiped = actie(session, meeting, "hoort hier niet")
    acties.wipe(session, STEMPEL, wiped)
    session.flush()
    assert "hoort hier niet" not in shown(session, meeting, made)


def test_markdown_shows_every_sign_as_it_is(session: Session, made: Gemaakt) -> None:
    register = Verzonnen(
        notities=((0, "<b>x</b> [a](http://x.nl) | *c* `d` _e_"), (0, "1. punt"), (0, "- streep"))
    )
    text = shown(session, write(session, register, day(-3)), made)
    assert "- \\<b>x\\</b> \\[a\\](http://x.nl) \\| \\*c\\* \\`d\\` \\_e\\_" in text
    assert "- 1\\. punt" in text
    assert "- \\- streep" in text


def test_full_is_of_every_kind() -> None:
    """What the other tests lean on."""
    assert {point.soort for point in full().werk} == {"actiepunt", "vraag", "toezegging"}
    assert {point.status for point in full().werk} == {"open", "loopt", "afgerond", "vervallen"}
    assert DAY < TODAY
