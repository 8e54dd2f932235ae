"""'overdragen van X naar Y': shown first, done as shown, and only where one may."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot import eigenaars, wijzigingen
from bot.models import Actie, Organisatie, Persoon
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import acties as texts
from bot.texts import poort
from tests import rollen
from tests.practice import Practice, buttons, labels

FIRST = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"
REGIONAL = "Locaties voor kleinschalige opvang op een rij zetten"


@pytest.fixture(autouse=True)
def whole(practice: Practice) -> Iterator[None]:
    """After each of these the history holds."""
    yield
    assert practice.database.read_now(wijzigingen.broken_links) == []
    assert practice.database.read_now(wijzigingen.strayed) == []


def owners(practice: Practice, tekst: str) -> tuple[str, ...]:
    number = practice.actie(tekst).id or 0
    return practice.database.read_now(lambda s: eigenaars.names(s, [number])).get(number, ())


async def test_it_is_shown_first_and_done_by_the_button(practice: Practice) -> None:
    await practice.command("/actie nieuw rrt gooi COA: nog een punt")
    before = practice.counts()
    preview = await practice.command("/actie overdragen van COA naar AenM")
    assert practice.counts() == before
    assert FIRST in preview.shown
    assert "nog een punt" in preview.shown
    assert VISIT not in preview.shown
    assert labels(preview.message) == [texts.hand_over(2)]
    practice.clock.forward(seconds=10)
    done = await practice.press(preview.message, "Draag")
    assert texts.handed_over(2, "COA", "AenM") in done.shown
    assert (owners(practice, FIRST), owners(practice, "nog een punt")) == (("AenM",), ("AenM",))


@pytest.mark.parametrize(
    "words", ["van COA naar AenM", "COA aan AenM", "van coa naar aenm", "prt van COA naar AenM"]
)
@pytest.mark.share(2)
async def test_it_may_be_said_in_other_words(practice: Practice, words: str) -> None:
    preview = await practice.command(f"/actie overdragen {words}")
    await practice.press(preview.message, "Draag")
    assert [name.casefold() for name in owners(practice, FIRST)] == ["aenm"]


@pytest.mark.parametrize("words", ["", "COA", "van COA", "naar AenM", "van naar"])
@pytest.mark.share(2)
async def test_without_from_and_to_it_says_how(practice: Practice, words: str) -> None:
    before = practice.counts()
    assert texts.HAND_OVER_HOW in (await practice.command(f"/actie overdragen {words}".strip())).shown
    assert practice.counts() == before


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_the_button_delivered_twice_hands_over_once(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van COA naar AenM")
    await practice.press(preview.message, "Draag")
    before = practice.counts()
    practice.clock.forward(seconds=1)
    await practice.redeliver()
    assert practice.counts() == before


async def test_when_there_are_more_by_now_they_are_shown_again(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van COA naar AenM")
    await practice.command("/actie nieuw COA: kwam erbij")
    again = await practice.press(preview.message, "Draag")
    assert texts.points_changed(2) in again.shown
    assert "kwam erbij" in again.shown
    assert owners(practice, FIRST) == ("COA",)
    await practice.press(again.message, "Draag")
    assert (owners(practice, FIRST), owners(practice, "kwam erbij")) == (("AenM",), ("AenM",))


async def test_as_many_others_are_not_what_was_agreed_to(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van COA naar AenM")
    await practice.command("/actie A1 klaar")
    await practice.command("/actie nieuw COA: in de plaats ervan")
    again = await practice.press(preview.message, "Draag")
    assert texts.points_changed(1) in again.shown
    assert owners(practice, "in de plaats ervan") == ("COA",)


async def test_when_none_are_left_it_says_so(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van COA naar AenM")
    await practice.command("/actie A1 klaar")
    answer = await practice.press(preview.message, "Draag")
    assert texts.nothing_to_hand_over("COA") in answer.shown
    assert owners(practice, FIRST) == ("COA",)


@pytest.mark.parametrize("same", ["COA", "coa", "C.O.A."])
async def test_to_oneself_is_refused_whatever_the_spelling(practice: Practice, same: str) -> None:
    before = practice.counts()
    assert (await practice.command(f"/actie overdragen van COA naar {same}")).shown == texts.SAME_OWNER
    assert practice.counts() == before


@pytest.mark.parametrize(
    ("name", "near"),
    [("Duinhove", "Duinhoven"), ("Molenbroeck", "Molenbroek"), ("Xqzw", None), ("der Laak", "Van der Laak")],
)
async def test_an_owner_nobody_knows_is_refused_with_the_nearest_name(
    practice: Practice, name: str, near: str | None
) -> None:
    before = practice.counts()
    shown = (await practice.command(f"/actie overdragen van {name} naar AenM")).shown
    assert shown == texts.unknown_party(name, near)
    assert practice.counts() == before


async def test_a_new_owner_that_is_nearly_known_is_warned_of_and_made_only_on_agreement(
    practice: Practice,
) -> None:
    before = practice.rows(Persoon), practice.rows(Organisatie)
    preview = await practice.command("/actie overdragen van COA naar Duinhovens")
    assert texts.alike("Duinhovens", "Duinhoven") in preview.shown
    assert (practice.rows(Persoon), practice.rows(Organisatie)) == before
    await practice.press(preview.message, "Draag")
    assert owners(practice, FIRST) == ("Duinhovens",)


async def test_mentions_are_the_people_behind_them_on_both_sides(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van @hanna.duinhoven naar @ruben.van.der.laak")
    assert texts.hand_over_title("Duinhoven", "Van der Laak") in preview.shown
    await practice.press(preview.message, "Draag")
    assert owners(practice, VISIT) == ("Van der Laak",)


async def test_a_mention_of_somebody_the_register_does_not_know_has_nothing(practice: Practice) -> None:
    shown = (await practice.command("/actie overdragen van @daan.oosterling naar AenM")).shown
    assert shown.startswith("@Daan Oosterling staat niet in het register.")


async def test_who_owns_it_together_stays(practice: Practice) -> None:
    await practice.command("/actie A1 wie COA, Duinhoven, AenM")
    preview = await practice.command("/actie overdragen van COA naar AenM")
    await practice.press(preview.message, "Draag")
    assert owners(practice, FIRST) == ("AenM", "Duinhoven")


async def test_with_a_tafel_in_front_the_other_points_stay_and_are_not_called_out_of_reach(
    practice: Practice,
) -> None:
    await practice.command("/actie nieuw rrt gooi COA: van het Gooi")
    preview = await practice.command("/actie overdragen prt van COA naar AenM")
    assert texts.hand_over_elsewhere(1) not in preview.shown
    await practice.press(preview.message, "Draag")
    assert (owners(practice, FIRST), owners(practice, "van het Gooi")) == (("AenM",), ("COA",))


async def test_markup_in_a_name_stays_inert(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van COA naar <!channel>")
    done = await practice.press(preview.message, "Draag")
    for message in (preview.message, done.message):
        said = [b["text"] for b in message.blocks if "text" in b]
        assert not [text for text in said if text["type"] == "mrkdwn" and "<!channel>" in text["text"]]


# Rights.


async def test_where_one_may_only_read_it_stays_and_is_counted(practice: Practice) -> None:
    await practice.command("/actie nieuw rrt kennemerland COA: van Kennemerland")
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat", prt="lezer")
    preview = await practice.command("/actie overdragen van COA naar AenM", user=SECRETARIS_KENNEMERLAND)
    assert texts.hand_over_elsewhere(1) in preview.shown
    assert FIRST not in preview.shown
    await practice.press(preview.message, "Draag", user=SECRETARIS_KENNEMERLAND)
    assert (owners(practice, FIRST), owners(practice, "van Kennemerland")) == (("COA",), ("AenM",))


async def test_where_one_may_not_read_it_is_not_even_counted(practice: Practice) -> None:
    await practice.command("/actie nieuw rrt kennemerland COA: van Kennemerland")
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    preview = await practice.command("/actie overdragen van COA naar AenM", user=SECRETARIS_KENNEMERLAND)
    assert texts.hand_over_elsewhere(1) not in preview.shown
    assert FIRST not in preview.shown
    assert texts.hand_over_count(1) in preview.shown


@pytest.mark.parametrize("words", ["van COA naar AenM", "prt van COA naar AenM"])
async def test_a_lezer_hands_nothing_over(practice: Practice, words: str) -> None:
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="lezer")
    before = practice.counts()
    reply = await practice.command(f"/actie overdragen {words}", user=BURGEMEESTER_BLOEMENDAAL)
    assert f"een lid of het secretariaat van PRT. Vraag het aan <@{SECRETARIS}>" in reply.shown
    assert not any(labels(message) for message in reply.messages)
    assert practice.counts() == before


async def test_a_button_that_somebody_else_was_shown_gives_no_rights(practice: Practice) -> None:
    preview = await practice.command("/actie overdragen van COA naar AenM", user=SECRETARIS)
    command = buttons(preview.message)[0]["value"]
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="lezer")
    await practice.direct(command, user=BURGEMEESTER_BLOEMENDAAL)
    assert owners(practice, FIRST) == ("COA",)


# 'A3 van X naar Y'.


async def test_one_owner_of_one_point_gives_way(practice: Practice) -> None:
    await practice.command("/actie A1 wie COA, Duinhoven")
    await practice.command("/actie A1 van COA naar AenM")
    assert owners(practice, FIRST) == ("AenM", "Duinhoven")
    assert owners(practice, VISIT) == ("Duinhoven",)


async def test_of_several_points_all_or_none(practice: Practice) -> None:
    before = practice.counts()
    shown = (await practice.command("/actie A1, A3 van COA naar AenM")).shown
    assert shown == texts.not_owner("COA", ["Duinhoven"])
    assert owners(practice, FIRST) == ("COA",)
    assert practice.counts() == before


async def test_a_lezer_changes_no_owner(practice: Practice) -> None:
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="lezer")
    reply = await practice.command("/actie A1 van COA naar AenM", user=BURGEMEESTER_BLOEMENDAAL)
    assert "PRT" in reply.shown
    assert poort.ASK_ADMIN not in reply.shown
    assert [a.versie for a in practice.rows(Actie, Actie.tekst == FIRST)] == [0]
