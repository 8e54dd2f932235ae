"""Two people with one form open: nothing of either is lost, and what both changed is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot import eigenaars, wijzigingen
from bot.models import Actie, Wijziging
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.oefen.schermen import View
from bot.texts import acties as texts
from bot.views.elementen import marks
from handlers.meanwhile import merge
from tests.practice import Practice

OTHER = BURGEMEESTER_BLOEMENDAAL
VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"


@pytest.fixture
def whole(practice: Practice) -> Iterator[None]:
    yield
    assert practice.database.read_now(wijzigingen.broken_links) == []


async def opened(practice: Practice, *, user: str = SECRETARIS) -> View:
    reply = await practice.command("/actie wijzig A3", user=user)
    assert reply.view
    return reply.view


def the_point(practice: Practice) -> Actie:
    (found,) = practice.rows(Actie, Actie.id == 3)
    return found


def owners(practice: Practice) -> tuple[str, ...]:
    return practice.database.read_now(lambda s: eigenaars.names(s, [3]))[3]


FIELDS = [
    ("termijn", "1 mei", "/actie A3 = van de ander", "2027-05-01", "van de ander"),
    ("wie", "COA", "/actie A3 termijn 1 mei", "2027-05-01", VISIT),
    ("soort", "toezegging", "/actie A3 wie COA", "2027-01-21", VISIT),
    ("ingebracht_door", "Molenbroek", "/actie A3 regio gooi", "2027-01-21", VISIT),
]


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(("field", "mine", "theirs", "termijn", "tekst"), FIELDS)
async def test_different_fields_are_both_kept(
    practice: Practice, field: str, mine: str, theirs: str, termijn: str, tekst: str
) -> None:
    form = await opened(practice)
    await practice.command(theirs, user=OTHER)
    saved = await practice.submit(form, {field: mine})
    assert saved.view
    assert texts.MEANWHILE not in saved.view.shown
    assert (the_point(practice).termijn.isoformat(), the_point(practice).tekst) == (termijn, tekst)  # type: ignore[union-attr]
    touched = {w.door for w in practice.rows(Wijziging, Wijziging.object_id == 3, Wijziging.soort == "actie")}
    assert {SECRETARIS, OTHER} <= touched


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("values", "theirs", "label", "now"),
    [
        ({"tekst": "van mij"}, "/actie A3 = van de ander", "tekst", "van de ander"),
        ({"termijn": "1 mei"}, "/actie A3 termijn 2 mei", "termijn", "2027-05-02"),
        ({"termijn": "1 mei"}, "/actie A3 uitstel 2 weken", "termijn", "2027-02-04"),
        ({"wie": "COA"}, "/actie A3 wie AenM", "wie", "AenM"),
        ({"soort": "vraag"}, "/actie A3 soort toezegging", "soort", "toezegging"),
        ({"gemeente": "Haarlem"}, "/actie A3 gemeente Laren", "gemeente", "Laren"),
        ({"gemeente": "Haarlem"}, "/actie A3 regio nhn", "regio", "nhn"),
        ({"regio": "gooi"}, "/actie A3 gemeente Haarlem", "gemeente", "Haarlem"),
    ],
)
async def test_the_same_field_is_shown_as_both_made_it_and_nothing_is_saved(
    practice: Practice, values: dict[str, Any], theirs: str, label: str, now: str
) -> None:
    form = await opened(practice)
    await practice.command(theirs, user=OTHER)
    before = practice.counts(), the_point(practice).versie
    asked = await practice.submit(form, values)
    assert asked.view
    for part in (texts.MEANWHILE, f"*{texts.LABELS[label]}*\nIntussen: {now}", f"<@{OTHER}>"):
        assert part in asked.view.shown
    assert (practice.counts(), the_point(practice).versie) == before


@pytest.mark.usefixtures("whole")
async def test_sent_again_my_word_counts_for_what_i_changed_and_theirs_for_the_rest(
    practice: Practice,
) -> None:
    form = await opened(practice)
    await practice.command("/actie wijzig A3 wie COA, AenM termijn 1 mei tekst van de ander", user=OTHER)
    asked = await practice.submit(form, {"tekst": "van mij"})
    assert asked.view
    assert next(iter(asked.view.values["termijn"].values()))["value"] == "2027-05-01"
    await practice.submit(asked.view)
    point = the_point(practice)
    assert (point.tekst, str(point.termijn), point.termijn_tekst) == ("van mij", "2027-05-01", "1 mei")
    assert owners(practice) == ("COA", "AenM")


@pytest.mark.usefixtures("whole")
async def test_who_rather_keeps_what_the_other_wrote_says_so_in_the_form(practice: Practice) -> None:
    form = await opened(practice)
    await practice.command("/actie A3 = van de ander", user=OTHER)
    asked = await practice.submit(form, {"tekst": "van mij", "termijn": "1 mei"})
    assert asked.view
    await practice.submit(asked.view, {"tekst": "van de ander"})
    assert (the_point(practice).tekst, str(the_point(practice).termijn)) == ("van de ander", "2027-05-01")


@pytest.mark.usefixtures("whole")
async def test_a_third_change_before_it_is_sent_again_is_asked_again(practice: Practice) -> None:
    form = await opened(practice)
    await practice.command("/actie A3 = van de ander", user=OTHER)
    asked = await practice.submit(form, {"tekst": "van mij"})
    assert asked.view
    await practice.command("/actie A3 = nog weer anders", user=OTHER)
    again = await practice.submit(asked.view)
    assert again.view
    assert "Intussen: nog weer anders" in again.view.shown
    assert the_point(practice).tekst == "nog weer anders"
    await practice.submit(again.view)
    assert the_point(practice).tekst == "van mij"


@pytest.mark.usefixtures("whole")
async def test_both_to_the_same_is_no_question(practice: Practice) -> None:
    form = await opened(practice)
    await practice.command("/actie A3 = precies dit", user=OTHER)
    saved = await practice.submit(form, {"tekst": "precies dit"})
    assert saved.view
    assert texts.NOTHING_CHANGED in saved.view.shown


@pytest.mark.usefixtures("whole")
async def test_two_open_forms_of_two_people_are_both_saved(practice: Practice) -> None:
    mine, theirs = await opened(practice), await opened(practice, user=OTHER)
    await practice.submit(mine, {"tekst": "van mij"})
    asked = await practice.submit(theirs, {"tekst": "van de ander", "wie": "COA"}, user=OTHER)
    assert asked.view
    assert "Intussen: van mij" in asked.view.shown
    await practice.submit(asked.view, user=OTHER)
    assert (the_point(practice).tekst, owners(practice)) == ("van de ander", ("COA",))


@pytest.mark.usefixtures("whole")
async def test_a_form_on_a_point_that_was_wiped_says_it_is_gone(practice: Practice) -> None:
    form = await opened(practice)
    question = await practice.command("/actie A3 wis")
    await practice.press(question.message, texts.WIPE_YES)
    before = practice.counts()
    answer = await practice.submit(form, {"tekst": "van mij"})
    assert answer.view
    assert texts.not_found("PRT-2026-12-14/A3") in answer.view.shown
    assert VISIT not in answer.view.shown.replace("van mij", "")[: answer.view.shown.index("Wat moet")]
    assert practice.counts() == before
    assert the_point(practice).status == "gewist"


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("theirs", "status"),
    [
        ("klaar brief is weg", "afgerond"),
        ("vervalt niet nodig", "vervallen"),
        ("doorgeleiden gooi", "doorgeleid"),
    ],
)
async def test_a_form_on_a_point_that_was_closed_meanwhile_changes_its_fields_and_not_its_state(
    practice: Practice, theirs: str, status: str
) -> None:
    form = await opened(practice)
    await practice.command(f"/actie A3 {theirs}", user=OTHER)
    saved = await practice.submit(form, {"tekst": "van mij"})
    assert saved.view
    assert texts.STATES[status] in saved.view.shown  # who saves it sees that it was closed
    assert (the_point(practice).status, the_point(practice).tekst) == (status, "van mij")


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_an_answer_to_the_question_delivered_twice_is_saved_once(practice: Practice) -> None:
    form = await opened(practice)
    await practice.command("/actie A3 = van de ander", user=OTHER)
    asked = await practice.submit(form, {"tekst": "van mij"})
    assert asked.view
    await practice.submit(asked.view)
    before = practice.counts()
    await practice.redeliver()
    assert practice.counts() == before


# The rule itself.


def merged(
    was: dict[str, str], now: dict[str, str], mine: dict[str, str], **more: Any
) -> tuple[Any, list[str]]:
    return merge(marks(was), now, mine, **more)


def test_only_what_this_person_changed_is_theirs() -> None:
    was = {"tekst": "a", "wie": "b"}
    assert merged(was, {"tekst": "x", "wie": "b"}, {"tekst": "a", "wie": "c"}) == ({"wie": "c"}, [])


def test_fields_that_say_one_thing_are_changed_together() -> None:
    was = {"regio": "gooi", "gemeente": "", "tekst": "a"}
    now = was | {"regio": "nhn"}
    mine = was | {"gemeente": "Laren"}
    assert merged(was, now, mine) == ({"gemeente": "Laren"}, [])
    assert merged(was, now, mine, together=("regio", "gemeente")) == ({"gemeente": "Laren"}, ["regio"])
    assert merged(was, now, was | {"tekst": "b"}, together=("regio", "gemeente"))[1] == []


@pytest.mark.parametrize("forged", [None, [], "x", 5])
def test_a_form_that_does_not_say_how_it_was_opened_changes_all_it_holds(forged: Any) -> None:
    assert merge(forged, {"tekst": "x"}, {"tekst": "a"}) == ({"tekst": "a"}, [])
