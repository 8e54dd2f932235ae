"""/status, in Slack /stand: how things stand with a region, gemeente, tafel or person."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL
from bot.texts import status as texts
from tests.practice import Practice, labels

HOUSING = "Locaties voor kleinschalige opvang op een rij zetten"


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_a_region_shows_its_points_its_questions_and_what_is_for_the_whole_province(
    practice: Practice,
) -> None:
    shown = (await practice.command("/stand regio Kennemerland")).shown
    for part in (
        HOUSING,
        "Hoeveel plekken zijn er in Haarlem",
        "Sluit in het voorjaar aan",
        "Governancekader vastgesteld",
        "Duinhoven (Bloemendaal)",
        "RRT Kennemerland: ",
    ):
        assert part in shown


async def test_typed_as_status_it_is_taken_for_stand_with_a_word_about_it(practice: Practice) -> None:
    reply = await practice.command("/status regio Kennemerland")
    assert HOUSING in reply.shown
    assert reply.notice
    assert "/stand" in reply.notice


async def test_it_works_by_mention_and_in_a_direct_message(practice: Practice) -> None:
    assert HOUSING in (await practice.mention("status regio Kennemerland")).shown
    assert HOUSING in (await practice.direct("status regio Kennemerland")).shown
    assert HOUSING in (await practice.direct("stand kennemerland")).shown


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("kennemerland", "Kennemerland"),
        ("NHN", "Noord-Holland Noord"),
        ("G&V", "Gooi en Vechtstreek"),
        ("zaanstreek", "Zaanstreek-Waterland"),
        ("van de regio nhn", "Noord-Holland Noord"),
        ("gemeente haarlem", "Haarlem"),
        ("haarlem", "Haarlem"),
        ("tafel prt", "PRT"),
        ("prt", "PRT"),
        ("wie COA", "COA"),
        ("COA", "COA"),
        ("mw. Duinhoven", "Duinhoven"),
        ("duinhov", "Duinhoven"),
        ("kenemerland", "Kennemerland"),
    ],
)
@pytest.mark.share(3)
async def test_plain_words_find_a_place_or_a_person(practice: Practice, words: str, title: str) -> None:
    shown = (await practice.command(f"/stand {words}")).shown
    assert shown.splitlines()[0] == f"Status {title}"


@pytest.mark.parametrize(
    ("words", "press", "title"),
    [
        ("heem", "gemeente Heemstede", "Heemstede"),
        ("amsterdam", "gemeente Amsterdam", "Amsterdam"),
        ("amsterdam", "regio Amsterdam-Amstelland", "Amsterdam-Amstelland"),
    ],
)
async def test_what_fits_several_is_asked_and_the_button_answers(
    practice: Practice, words: str, press: str, title: str
) -> None:
    question = await practice.command(f"/stand {words}")
    assert press in labels(question.message)
    answer = await practice.press(question.message, press)
    assert answer.shown.splitlines()[0] == f"Status {title}"


async def test_a_person_of_whom_there_are_more_is_asked(practice: Practice) -> None:
    await practice.command("/actie nieuw Westra: een andere Westra")
    question = await practice.command("/stand wie west")
    assert sorted(labels(question.message)) == ["Westra", "Westra-Koog"]
    answer = await practice.press(question.message, "Westra-Koog")
    assert answer.shown.splitlines()[0] == "Status Westra-Koog"


async def test_nothing_typed_is_the_tafel_of_the_channel_and_else_oneself(practice: Practice) -> None:
    assert (await practice.command("/stand", channel="rrt-kennemerland")).shown.startswith(
        "Status RRT Kennemerland"
    )
    assert (await practice.direct("status", user=BURGEMEESTER_BLOEMENDAAL)).shown.startswith(
        "Status Duinhoven"
    )


async def test_a_name_nobody_has_gets_the_nearest(practice: Practice) -> None:
    shown = (await practice.command("/stand wie Duinhofen")).shown
    assert texts.nobody_called("Duinhofen") in shown
    assert texts.perhaps("Duinhoven") in shown


async def test_a_region_nothing_is_known_of_is_not_silent(practice: Practice) -> None:
    await practice.command("/vergadering vervalt rrt zaanstreek geen onderwerpen")
    shown = (await practice.command("/stand regio zaanstreek")).shown
    assert texts.WHOLE_PROVINCE in shown
    assert texts.NEXT_UNKNOWN in shown


async def test_somebody_without_points_is_told_how_to_get_them(practice: Practice) -> None:
    assert (await practice.command("/stand mij")).shown == texts.MINE_UNKNOWN
