"""'A1 doorgeleiden rrt gooi': a child on each tafel that is named, its outcome back, rights on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlmodel import col

from bot import eigenaars, wijzigingen
from bot.models import Actie, Vergadering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS, SECRETARIS_KENNEMERLAND
from bot.texts import acties as acties_texts
from bot.texts import doorgeleiding as texts
from tests import rollen
from tests.practice import Practice

FIRST = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
CHANNELS = {
    "rrt-amstelland": "rrt-amsterdam-amstelland",
    "rrt-gooi": "rrt-gooi-en-vechtstreek",
    "rrt-kennemerland": "rrt-kennemerland",
    "rrt-nhn": "rrt-noord-holland-noord",
    "rrt-zaanstreek": "rrt-zaanstreek-waterland",
}


@pytest.fixture(autouse=True)
def whole(practice: Practice) -> Iterator[None]:
    """After each of these the history holds."""
    yield
    assert practice.database.read_now(wijzigingen.broken_links) == []


def children(practice: Practice) -> dict[str, Actie]:
    """By the key of their tafel."""
    tafels = {meeting.id: meeting.tafel for meeting in practice.rows(Vergadering)}
    found = practice.rows(Actie, col(Actie.ouder_id).is_not(None), Actie.status != "gewist")
    by_tafel = {tafels[child.vergadering_id]: child for child in found}
    assert len(by_tafel) == len(found)
    return by_tafel


def parent(practice: Practice) -> Actie:
    (found,) = practice.rows(Actie, Actie.tekst == FIRST, col(Actie.ouder_id).is_(None))
    return found


@pytest.mark.parametrize(
    ("words", "tafels"),
    [
        ("rrt gooi", {"rrt-gooi"}),
        ("gooi", {"rrt-gooi"}),
        ("naar het Gooi", {"rrt-gooi"}),
        ("naar de rrt Gooi en Vechtstreek", {"rrt-gooi"}),
        ("#rrt-gooi-en-vechtstreek", {"rrt-gooi"}),
        ("kennemerland en nhn", {"rrt-kennemerland", "rrt-nhn"}),
        ("rrt gooi, rrt nhn, rrt gooi", {"rrt-gooi", "rrt-nhn"}),
        ("elke rrt", set(CHANNELS)),
        ("naar alle RRT's", set(CHANNELS)),
        ("iedere regio", set(CHANNELS)),
    ],
)
@pytest.mark.share(3)
async def test_the_tafels_may_be_said_in_many_ways(practice: Practice, words: str, tafels: set[str]) -> None:
    reply = await practice.command(f"/actie A1 doorgeleiden {words}")
    assert set(children(practice)) == tafels
    assert texts.passed_on("PRT-2026-12-14/A1") in reply.shown
    assert parent(practice).status == "doorgeleid"


@pytest.mark.parametrize("line", ["/actie doorgeleiden A1 rrt gooi", "/actie A1 door naar gooi"])
async def test_the_verb_may_stand_elsewhere_and_have_other_words(practice: Practice, line: str) -> None:
    await practice.command(line)
    assert set(children(practice)) == {"rrt-gooi"}


async def test_the_child_keeps_the_gemeente_only_in_its_own_region(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi en nhn")
    assert {k: (c.regio, c.gemeente) for k, c in children(practice).items()} == {
        "rrt-gooi": ("gooi", "Laren"),
        "rrt-nhn": ("nhn", None),
    }


async def test_who_and_when_may_follow(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi wie AenM termijn 1 mei")
    child = children(practice)["rrt-gooi"]
    names = practice.database.read_now(lambda s: eigenaars.names(s, [child.id or 0]))
    assert (names[child.id or 0], child.termijn) == (("AenM",), date(2027, 5, 1))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("", texts.TO_WHOM),
        ("blauw", texts.TO_WHOM),
        ("prt", texts.OWN_TAFEL),
        ("gooi tekst iets anders", texts.not_understood("tekst iets anders")),
        ("gooi met spoed", texts.not_understood("met spoed")),
        ("gooi termijn blauw", acties_texts.date_not_understood("blauw")),
    ],
)
async def test_what_is_not_understood_passes_nothing_on(practice: Practice, words: str, told: str) -> None:
    before = practice.counts()
    assert (await practice.command(f"/actie A1 doorgeleiden {words}".strip())).shown == told
    assert practice.counts() == before


async def test_two_numbers_are_too_many(practice: Practice) -> None:
    before = practice.counts()
    reply = await practice.command("/actie A1, A3 doorgeleiden gooi")
    assert reply.shown == acties_texts.ONE_AT_A_TIME
    assert practice.counts() == before


async def test_a_second_time_changes_nothing_and_says_who_has_it(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi")
    before = practice.counts()
    again = await practice.command("/actie A1 doorgeleiden gooi")
    assert practice.counts() == before
    assert "RRT Gooi en Vechtstreek heeft het al" in again.shown
    assert texts.passed_on("PRT-2026-12-14/A1") not in again.shown


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_delivered_twice_it_is_passed_on_once(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden elke rrt")
    before = practice.counts()
    practice.clock.forward(seconds=1)
    await practice.redeliver()
    assert practice.counts() == before


async def test_every_rrt_from_an_rrt_is_every_other_one(practice: Practice) -> None:
    await practice.command("/actie nieuw COA: van het Gooi", channel=CHANNELS["rrt-gooi"])
    await practice.command("/actie A1 doorgeleiden elke rrt", channel=CHANNELS["rrt-gooi"])
    assert set(children(practice)) == set(CHANNELS) - {"rrt-gooi"}


async def test_back_to_where_it_came_from_is_refused(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi")
    before = practice.counts()
    reply = await practice.command("/actie A1 doorgeleiden prt", channel=CHANNELS["rrt-gooi"])
    assert reply.shown == texts.CAME_FROM_THERE
    assert practice.counts() == before


async def test_each_region_shows_its_own_as_from_the_prt(practice: Practice) -> None:
    await practice.command("/actie A2 doorgeleiden elke rrt")
    for key, child in children(practice).items():
        name = practice.config.regios[child.regio or ""].naam
        shown = (await practice.command(f"/stand regio {name}")).shown
        assert shown.count(child.tekst) == 1
        assert texts.from_tafel("PRT") in shown
        listed = (await practice.command("/actie lijst", channel=CHANNELS[key])).shown
        assert texts.from_tafel("PRT") in listed


async def test_the_vooruitblik_of_the_region_says_it_comes_from_the_prt(practice: Practice) -> None:
    await practice.command("/actie A2 doorgeleiden elke rrt")
    for _ in range(40):
        practice.clock.forward(days=1)
        await practice.tick()
    for channel in CHANNELS.values():
        posted = "\n".join(message.shown for message in practice.posted(channel))
        assert "Formats maken" in posted
        assert texts.from_tafel("PRT") in posted


async def test_the_outcomes_come_back_and_the_last_one_finishes_the_parent(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi en nhn")
    await practice.command("/actie A1 klaar er is plek in Laren", channel=CHANNELS["rrt-gooi"])
    listed = (await practice.command("/actie lijst")).shown
    assert "afgerond – er is plek in Laren" in listed
    assert texts.ready(1, 2) in listed
    await practice.command("/actie A1 klaar", channel=CHANNELS["rrt-nhn"])
    assert parent(practice).status == "afgerond"
    card = (await practice.command("/actie toon 14-12/A1")).shown
    assert f"{texts.PASSED_ON_TO}: RRT Gooi en Vechtstreek" in card
    await practice.command("/actie A1 heropen", channel=CHANNELS["rrt-nhn"])
    assert parent(practice).status == "doorgeleid"


async def test_when_every_region_drops_it_the_prt_has_it_back(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi en nhn")
    for key in ("rrt-gooi", "rrt-nhn"):
        await practice.command("/actie A1 vervalt geen ruimte", channel=CHANNELS[key])
    assert parent(practice).status == "loopt"
    assert "vervallen – geen ruimte" in (await practice.command("/actie toon A1")).shown


# Rights.


async def test_a_lezer_of_the_tafel_passes_nothing_on(practice: Practice) -> None:
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="lezer", rrt_gooi="lid")
    before = practice.counts()
    await practice.command("/actie A1 doorgeleiden gooi", user=BURGEMEESTER_BLOEMENDAAL)
    assert practice.counts() == before


async def test_who_may_not_read_the_prt_cannot_pass_on_its_points(practice: Practice) -> None:
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    before = practice.counts()
    reply = await practice.command(
        "/actie PRT-2026-12-14/A1 doorgeleiden kennemerland", user=SECRETARIS_KENNEMERLAND
    )
    assert FIRST not in reply.shown
    assert practice.counts() == before


async def test_of_a_tafel_one_may_not_read_only_the_name_is_shown(practice: Practice) -> None:
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="lid", rrt_gooi="lezer")
    reply = await practice.command("/actie A1 doorgeleiden gooi en nhn", user=BURGEMEESTER_BLOEMENDAAL)
    assert texts.out_of_sight("RRT Noord-Holland Noord") in reply.shown
    assert "RRT-GOOI" in reply.shown
    assert "RRT-NHN" not in reply.shown
    assert set(children(practice)) == {"rrt-gooi", "rrt-nhn"}
    again = await practice.command("/actie A1 doorgeleiden gooi en nhn", user=BURGEMEESTER_BLOEMENDAAL)
    card = await practice.command("/actie toon A1", user=BURGEMEESTER_BLOEMENDAAL)
    for shown in (again.shown, card.shown):
        assert "RRT Noord-Holland Noord" in shown
        assert "RRT-NHN" not in shown


async def test_the_region_sees_its_own_child_and_not_the_number_it_came_from(practice: Practice) -> None:
    await practice.command("/actie A1 = geheim van de PRT", user=SECRETARIS)
    await practice.command("/actie A1 doorgeleiden kennemerland")
    await practice.command("/actie A1 = alleen voor de PRT")
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    for line in ("/actie toon A2", "/actie lijst", "/stand regio Kennemerland", "/zoek alles PRT"):
        shown = (await practice.command(line, user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland")).shown
        assert "alleen voor de PRT" not in shown
        assert "PRT-2026-12-14/A1" not in shown


async def test_the_word_of_a_region_does_not_bring_the_prt_into_its_sight(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden kennemerland en gooi")
    await practice.command("/actie A1 klaar van het Gooi", channel=CHANNELS["rrt-gooi"])
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    found = await practice.command(
        "/zoek terugkoppelingen Gooi", user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland"
    )
    assert "van het Gooi" not in found.shown
