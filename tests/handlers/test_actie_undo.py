"""'ongedaan': by word, by number and by button; once, and never somebody else's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlmodel import col

from bot import wijzigingen
from bot.models import Actie, ActieEigenaar, Terugkoppeling
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import acties as texts
from bot.texts import vergaderingen as meeting_texts
from tests import rollen
from tests.practice import Practice, buttons, labels

FIRST = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"
GOOI = "rrt-gooi-en-vechtstreek"


@pytest.fixture(autouse=True)
def whole(practice: Practice) -> Iterator[None]:
    """After each of these the history holds."""
    yield
    assert practice.database.read_now(wijzigingen.broken_links) == []


async def say(practice: Practice, line: str, *, user: str = SECRETARIS, channel: str = "prt") -> str:
    """Ten seconds later."""
    practice.clock.forward(seconds=10)
    return (await practice.command(line, user=user, channel=channel)).shown


def point(practice: Practice, tekst: str = VISIT) -> tuple[object, ...]:
    """All of a point but its version."""
    return tuple(practice.actie(tekst).model_dump(exclude={"versie"}).items())


@pytest.mark.parametrize("words", ["ongedaan", "ongedaan maken", "maak ongedaan", "undo", "herstel"])
async def test_ones_last_change_is_put_back_and_shown(practice: Practice, words: str) -> None:
    before = point(practice)
    await say(practice, "/actie A3 termijn 1 mei wie COA")
    shown = await say(practice, f"/actie {words}")
    assert texts.put_back("PRT-2026-12-14/A3") in shown
    assert "Duinhoven" in shown
    assert point(practice) == before


async def test_by_number_it_is_that_point_and_not_the_last_one(practice: Practice) -> None:
    await say(practice, "/actie A3 klaar")
    await say(practice, "/actie A1 = iets anders")
    await say(practice, "/actie A3 ongedaan")
    assert practice.actie(VISIT).status == "open"
    assert practice.actie("iets anders")
    assert texts.UNDO_NOTHING in await say(practice, "/actie ongedaan A3")
    assert practice.actie("iets anders")


@pytest.mark.parametrize(
    ("line", "what", "reference"),
    [
        ("/vergadering vervalt prt geen quorum", "vervallen", "PRT-2027-01-12"),
        ("/vergadering verzet prt naar 14-1", "verzet", "PRT-2027-01-12"),
        ("/vergadering plan prt 2 februari", "gepland", "PRT-2027-02-02"),
        ("/vergadering start prt 12-1", "gestart", "PRT-2027-01-12"),
    ],
)
@pytest.mark.share(2)
async def test_what_was_done_to_a_meeting_stays_and_nothing_older_is_taken_back(
    practice: Practice, line: str, what: str, reference: str
) -> None:
    await say(practice, "/actie nieuw COA: de raming opvragen")
    await say(practice, line)
    before = practice.counts()
    assert await say(practice, "/actie ongedaan") == meeting_texts.stays(what, reference)
    assert (practice.counts(), practice.actie("de raming opvragen").status) == (before, "open")
    number = practice.actie("de raming opvragen").nummer
    await say(practice, f"/actie ongedaan A{number}")
    assert practice.actie("de raming opvragen").status == "gewist"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("/vergadering agenda prt 12-1 1. Opening; 2. Sluiting", "agenda"),
        ("/verslag namen prt Molenbroek ambtelijk", "openbaarheid"),
    ],
)
async def test_what_was_done_to_a_list_stays_and_no_older_point_goes_for_it(
    practice: Practice, line: str, what: str
) -> None:
    await say(practice, "/actie nieuw COA: de raming opvragen")
    await say(practice, line)
    before = practice.counts()
    assert await say(practice, "/actie ongedaan") == meeting_texts.stays(what, "PRT-2027-01-12")
    assert (practice.counts(), practice.actie("de raming opvragen").status) == (before, "open")
    await say(practice, "/actie A3 klaar")
    assert texts.put_back("PRT-2026-12-14/A3") in await say(practice, "/actie ongedaan")


async def test_the_list_of_who_was_there_goes_and_no_older_point(practice: Practice) -> None:
    await say(practice, "/actie nieuw COA: de raming opvragen")
    await say(practice, "/vergadering aanwezig prt 12-1 dhr. Verkeerd (COA)")
    await say(practice, "/actie ongedaan")
    assert practice.actie("de raming opvragen").status == "open"


async def test_a_point_for_somebody_who_is_new_goes_by_word_as_ever(practice: Practice) -> None:
    await say(practice, "/actie A3 klaar")
    await say(practice, "/actie nieuw mw. Splinternieuw: de raming opvragen")
    await say(practice, "/actie ongedaan")
    assert practice.actie("de raming opvragen").status == "gewist"
    assert texts.put_back("PRT-2026-12-14/A3") in await say(practice, "/actie ongedaan")


async def test_what_was_changed_after_a_meeting_moved_is_taken_back(practice: Practice) -> None:
    await say(practice, "/vergadering verzet prt naar 14-1")
    await say(practice, "/actie A3 klaar")
    assert texts.put_back("PRT-2026-12-14/A3") in await say(practice, "/actie ongedaan")
    assert practice.actie(VISIT).status == "open"


@pytest.mark.parametrize("number", ["A99", "A3, A1"])
async def test_a_number_that_is_not_there_or_is_two_undoes_nothing(practice: Practice, number: str) -> None:
    await say(practice, "/actie A3 klaar")
    before = practice.counts()
    await say(practice, f"/actie {number} ongedaan")
    assert practice.counts() == before
    assert practice.actie(VISIT).status == "afgerond"


async def test_a_second_time_goes_one_change_further_back_and_then_there_is_nothing(
    practice: Practice,
) -> None:
    before = point(practice)
    await say(practice, "/actie A3 klaar brief is weg")
    await say(practice, "/actie A3 heropen")
    await say(practice, "/actie ongedaan")
    assert practice.actie(VISIT).status == "afgerond"
    await say(practice, "/actie ongedaan")
    assert point(practice) == before
    assert [t for t in practice.rows(Terugkoppeling) if t.gewist_op is None] == []
    assert texts.UNDO_NOTHING in await say(practice, "/actie ongedaan")


async def test_after_ten_minutes_and_a_second_it_says_what_to_do_instead(practice: Practice) -> None:
    await say(practice, "/actie A3 klaar")
    practice.clock.forward(minutes=9, seconds=51)
    assert texts.UNDO_NOTHING in await say(practice, "/actie ongedaan")
    assert practice.actie(VISIT).status == "afgerond"


async def test_not_even_the_secretary_undoes_what_somebody_else_did(practice: Practice) -> None:
    await say(practice, "/actie A3 klaar", user=BURGEMEESTER_BLOEMENDAAL)
    for line in ("/actie ongedaan", "/actie A3 ongedaan"):
        assert texts.UNDO_NOTHING in await say(practice, line)
    assert practice.actie(VISIT).status == "afgerond"


async def test_what_somebody_changed_since_is_not_put_back_and_nothing_half(practice: Practice) -> None:
    await say(practice, "/actie A3, A1 termijn 1 mei")
    await say(practice, "/actie A3 termijn 2 mei", user=BURGEMEESTER_BLOEMENDAAL)
    before = practice.counts(), point(practice), point(practice, FIRST)
    assert await say(practice, "/actie ongedaan") == texts.UNDO_CHANGED
    assert (practice.counts(), point(practice), point(practice, FIRST)) == before


async def test_several_points_changed_in_one_line_are_put_back_in_one_line(practice: Practice) -> None:
    before = point(practice), point(practice, FIRST)
    await say(practice, "/actie A1, A3 klaar allebei")
    shown = await say(practice, "/actie ongedaan")
    assert "A1" in shown
    assert "A3" in shown
    assert (point(practice), point(practice, FIRST)) == before


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
@pytest.mark.parametrize("line", ["/actie ongedaan", "/actie A3 ongedaan"])
async def test_delivered_twice_it_goes_back_once(practice: Practice, line: str) -> None:
    await say(practice, "/actie A3 = eerste")
    await say(practice, "/actie A3 = tweede")
    await say(practice, line)
    before = practice.counts()
    practice.clock.forward(seconds=1)
    await practice.redeliver()
    assert practice.counts() == before
    assert practice.actie("eerste")


async def test_the_button_on_a_receipt_is_about_that_point(practice: Practice) -> None:
    practice.clock.forward(seconds=10)
    receipt = await practice.command("/actie A3 = van mij")
    await say(practice, "/actie A1 klaar")
    practice.clock.forward(seconds=10)
    undone = await practice.press(receipt.message, "Ongedaan")
    assert texts.put_back("PRT-2026-12-14/A3") in undone.shown
    assert practice.actie(VISIT)
    assert practice.actie(FIRST).status == "afgerond"


async def test_a_finish_on_the_table_of_a_region_is_undone_with_what_its_parent_became(
    practice: Practice,
) -> None:
    await say(practice, "/actie A1 doorgeleiden rrt gooi")
    practice.clock.forward(seconds=10)
    done = await practice.command("/actie A1 klaar er is plek", user=BURGEMEESTER_BLOEMENDAAL, channel=GOOI)
    prt, child = practice.rows(Actie, Actie.tekst == FIRST)
    assert (prt.status, child.status) == ("afgerond", "afgerond")
    practice.clock.forward(seconds=10)
    await practice.press(done.message, "Ongedaan", user=BURGEMEESTER_BLOEMENDAAL)
    prt, child = practice.rows(Actie, Actie.tekst == FIRST)
    assert (prt.status, prt.gesloten_op, child.status) == ("doorgeleid", None, "open")
    assert "er is plek" not in (await practice.command("/actie A1")).shown


async def test_all_that_was_passed_on_is_taken_back_by_its_own_button_also_later(practice: Practice) -> None:
    before = point(practice, FIRST)
    practice.clock.forward(seconds=10)
    passed = await practice.command("/actie A1 doorgeleiden elke rrt")
    command = next(b["value"] for b in buttons(passed.message) if b["text"]["text"] == texts.UNDO_ALL)
    await say(practice, "/actie A3 klaar")
    practice.clock.forward(seconds=10)
    undone = await practice.press(passed.message, texts.UNDO_ALL)
    children = practice.rows(Actie, col(Actie.ouder_id).is_not(None))
    assert {child.status for child in children} == {"gewist"}
    (again,) = practice.rows(Actie, Actie.tekst == FIRST, col(Actie.ouder_id).is_(None))
    assert tuple(again.model_dump(exclude={"versie"}).items()) == before
    assert texts.put_back("PRT-2026-12-14/A1") in undone.shown
    assert practice.actie(VISIT).status == "afgerond"
    twice = await practice.direct(command)  # as another device would press it, where it still stands
    assert texts.UNDO_NOTHING in twice.shown
    assert practice.actie(VISIT).status == "afgerond"


async def test_a_hand_over_is_undone_by_its_own_button_also_later(practice: Practice) -> None:
    before = practice.rows(ActieEigenaar)
    preview = await practice.command("/actie overdragen van COA naar AenM")
    practice.clock.forward(seconds=10)
    done = await practice.press(preview.message, "Draag")
    await say(practice, "/actie A3 klaar")
    practice.clock.forward(seconds=10)
    await practice.press(done.message, "Ongedaan")
    owners = {(o.actie_id, o.persoon_id, o.organisatie_id) for o in practice.rows(ActieEigenaar)}
    assert owners == {(o.actie_id, o.persoon_id, o.organisatie_id) for o in before}
    assert practice.actie(VISIT).status == "afgerond"


async def test_a_wiped_point_comes_back_by_the_button_and_by_word(practice: Practice) -> None:
    before = point(practice)
    for way in ("button", "word"):
        question = await practice.command("/actie A3 wis")
        practice.clock.forward(seconds=10)
        wiped = await practice.press(question.message, texts.WIPE_YES)
        assert labels(wiped.message) == [texts.UNDO]
        practice.clock.forward(seconds=10)
        if way == "button":
            await practice.press(wiped.message, texts.UNDO)
        else:
            await say(practice, "/actie ongedaan")
        assert point(practice) == before
    assert VISIT in (await practice.command("/actie lijst")).shown


# What one may not read is not shown, and does not stand in the way.


async def test_who_may_not_read_the_prt_undoes_their_own_finish_and_sees_nothing_of_it(
    practice: Practice,
) -> None:
    await say(practice, "/actie A1 doorgeleiden rrt kennemerland")
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    user, channel = SECRETARIS_KENNEMERLAND, "rrt-kennemerland"
    await say(practice, "/actie A2 klaar er is plek", user=user, channel=channel)
    prt, child = practice.rows(Actie, Actie.tekst == FIRST)
    assert (prt.status, child.status) == ("afgerond", "afgerond")
    shown = await say(practice, "/actie ongedaan", user=user, channel=channel)
    prt, child = practice.rows(Actie, Actie.tekst == FIRST)
    assert (prt.status, child.status) == ("doorgeleid", "open")
    assert texts.put_back("RRT-KENNEMERLAND-2026-12-21/A2") in shown
    assert "PRT-2026" not in shown


async def test_who_passes_on_to_where_they_may_not_read_can_take_it_back(practice: Practice) -> None:
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="lid")
    user = BURGEMEESTER_BLOEMENDAAL
    await say(practice, "/actie A1 doorgeleiden rrt kennemerland", user=user)
    shown = await say(practice, "/actie ongedaan", user=user)
    prt, child = practice.rows(Actie, Actie.tekst == FIRST)
    assert (prt.status, child.status) == ("open", "gewist")
    assert "KENNEMERLAND" not in shown


async def test_who_may_read_nothing_any_more_undoes_nothing(practice: Practice) -> None:
    await say(practice, "/actie A3 klaar", user=BURGEMEESTER_BLOEMENDAAL)
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL)
    shown = await say(practice, "/actie ongedaan", user=BURGEMEESTER_BLOEMENDAAL)
    assert VISIT not in shown
    assert practice.actie(VISIT).status == "afgerond"


async def test_lines_typed_together_in_a_meeting_are_one_change(practice: Practice) -> None:
    before = point(practice)
    await say(practice, "/vergadering start prt 12-1")
    practice.clock.forward(seconds=10)
    await practice.direct("14-12/A3 = eerste\n14-12/A3 = tweede\n14-12/A3 klaar weg")
    assert practice.actie("tweede").status == "afgerond"
    await say(practice, "/actie ongedaan")
    assert point(practice) == before
