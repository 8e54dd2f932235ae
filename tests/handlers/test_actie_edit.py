"""A point corrected by its number: text, owner, date, state; several at once; wiped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bot import eigenaars, wijzigingen
from bot.models import Actie, Terugkoppeling
from bot.oefen.mensen import (
    BURGEMEESTER_BLOEMENDAAL,
    BURGEMEESTER_HILVERSUM,
    SECRETARIS,
    SECRETARIS_KENNEMERLAND,
)
from bot.texts import acties as texts
from tests import rollen
from tests.practice import Practice, labels

FIRST = "Nagaan of nareizigers in de locatie in Laren terechtkunnen"
FORMATS = "Formats maken voor het provinciaal verslag"
VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"
NONSENSE = "Een zwarte zwaan in de gracht"


@pytest.fixture(autouse=True)
def whole(practice: Practice) -> Iterator[None]:
    """After each of these the history holds."""
    yield
    assert practice.database.read_now(wijzigingen.broken_links) == []
    assert practice.database.read_now(wijzigingen.strayed) == []


def visit(practice: Practice) -> Actie:
    (found,) = practice.rows(Actie, Actie.id == 3)
    return found


def owners(practice: Practice, number: int = 3) -> tuple[str, ...]:
    return practice.database.read_now(lambda s: eigenaars.names(s, [number])).get(number, ())


# By number.


@pytest.mark.parametrize(
    "line",
    [
        "/actie A3 = nieuwe tekst",
        "/actie A3: = nieuwe tekst",
        "/actie A3 tekst nieuwe tekst",
        "/actie a3 =nieuwe tekst",
    ],
)
@pytest.mark.share(2)
async def test_after_the_number_the_text_is_replaced_and_the_old_one_shown(
    practice: Practice, line: str
) -> None:
    reply = await practice.command(line)
    assert visit(practice).tekst == "nieuwe tekst"
    assert texts.was(VISIT) in reply.shown
    assert labels(reply.message) == ["Wijzigen", "Ongedaan maken"]


async def test_an_empty_text_is_refused(practice: Practice) -> None:
    before = practice.counts()
    assert (await practice.command("/actie A3 =")).shown == texts.TEXT_NEEDED
    assert practice.counts() == before


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("wie COA", ("COA",)),
        ("wie COA en Duinhoven", ("COA", "Duinhoven")),
        ("wie @hanna.duinhoven", ("Duinhoven",)),
    ],
)
async def test_after_the_number_the_owner_is_replaced(
    practice: Practice, words: str, names: tuple[str, ...]
) -> None:
    await practice.command("/actie A3 wie AenM")
    await practice.command(f"/actie A3 {words}")
    assert owners(practice) == names


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("/actie A1, A3 klaar", "afgerond"),
        ("/actie klaar A1 en A3", "afgerond"),
        ("/actie A3, A1, A3 vervalt niet meer nodig", "vervallen"),
        ("/actie A1 + A3 tk er is overleg", "loopt"),
    ],
)
async def test_several_numbers_are_changed_together(practice: Practice, line: str, status: str) -> None:
    await practice.command(line)
    assert {practice.actie(FIRST).status, visit(practice).status} == {status}
    assert practice.actie(FORMATS).status == "open"


@pytest.mark.parametrize(
    "words",
    [
        "klaar",
        "wie COA",
        "termijn 1 mei",
        "uitstel 2 weken",
        "vervalt zomaar",
        "wis",
        "tk gesprek",
        "heropen",
    ],
)
@pytest.mark.parametrize("numbers", ["A3, A99", "A99, A3"])
@pytest.mark.share(3)
async def test_with_one_number_that_is_not_there_nothing_is_changed(
    practice: Practice, numbers: str, words: str
) -> None:
    before = practice.counts()
    reply = await practice.command(f"/actie {numbers} {words}")
    assert reply.shown == texts.not_found("A99")
    assert practice.counts() == before


async def test_a_date_that_fits_only_one_of_them_changes_neither(practice: Practice) -> None:
    await practice.command("/actie A1 termijn 1 maart")
    before = practice.counts()
    reply = await practice.command("/actie A3, A1 uitstel tot 1 februari")
    assert reply.shown == texts.not_later(date(2027, 3, 1))
    assert practice.counts() == before
    assert visit(practice).uitgesteld == 0


@pytest.mark.parametrize("line", ["/actie A3 tk: A1 gaat voor", "/actie tk A3: A1 gaat voor"])
async def test_a_colon_ends_the_numbers_or_the_verb(practice: Practice, line: str) -> None:
    await practice.command(line)
    assert [t.tekst for t in practice.rows(Terugkoppeling)] == ["A1 gaat voor"]
    assert practice.actie(FIRST).status == "open"


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
@pytest.mark.parametrize(
    "words",
    ["klaar brief is weg", "= iets anders", "uitstel 2 weken", "tk gesprek", "van Duinhoven naar COA"],
)
async def test_delivered_twice_it_is_changed_once(practice: Practice, words: str) -> None:
    await practice.command(f"/actie A3 {words}")
    before, versie = practice.counts(), visit(practice).versie
    practice.clock.forward(seconds=1)
    await practice.redeliver()
    assert (practice.counts(), visit(practice).versie) == (before, versie)


# Reopened.


async def test_reopening_what_is_open_changes_nothing(practice: Practice) -> None:
    await practice.command("/actie A3 tk er is overleg")
    before = practice.counts()
    assert texts.NOTHING_CHANGED in (await practice.command("/actie A3 heropen")).shown
    assert (visit(practice).status, practice.counts()) == ("loopt", before)


# Wiped.


async def wipe(practice: Practice, line: str, *, user: str = SECRETARIS, channel: str = "prt") -> str:
    question = await practice.command(line, user=user, channel=channel)
    return (await practice.press(question.message, texts.WIPE_YES, user=user)).shown


async def test_wiping_is_asked_first(practice: Practice) -> None:
    before = practice.counts()
    question = await practice.command("/actie A3 wis")
    assert texts.wipe_sure("PRT-2026-12-14/A3", []) in question.shown
    assert VISIT not in question.shown
    assert practice.counts() == before


@pytest.mark.parametrize("words", ["wis", "wissen", "gum"])
async def test_a_wiped_point_is_found_nowhere_and_its_number_stays_used(
    practice: Practice, words: str
) -> None:
    await practice.command(f"/actie nieuw COA: {NONSENSE}, kennemerland, uiterlijk 12 januari")
    await practice.command("/actie A6 tk de zwaan is grijs")
    shown = await wipe(practice, f"/actie A6 {words}")
    assert texts.wiped("PRT-2026-12-14/A6") in shown
    assert "zwaan" not in shown
    for line in (
        "/actie lijst alle",
        "/actie lijst klaar",
        "/actie lijst te laat",
        "/actie lijst wie COA",
        "/actie zoek zwaan",
        "/zoek alles zwaan",
        "/zoek terugkoppelingen zwaan",
        "/stand regio kennemerland",
        "/stand tafel prt",
        "/stand wie COA",
        "/vergadering toon 14-12",
        "/terugkoppeling prt",
        "/actie A6",
        "/actie toon PRT-2026-12-14/A6",
    ):
        assert "zwarte zwaan" not in (await practice.command(line)).shown, line
        assert "grijs" not in (await practice.command(line)).shown, line
    for words in ("actie lijst alle csv", "zoek zwart csv"):
        reply = await practice.mention(words)
        files = [file.content for message in reply.messages for file in message.files]
        assert not any("zwaan" in content.decode("utf-8-sig") for content in files)
    assert "*A7*" in (await practice.command("/actie nieuw COA: de volgende")).shown
    since = len(practice.posted())
    practice.clock.forward(days=1)
    await practice.tick()
    assert not any("zwaan" in message.shown for message in practice.posted()[since:])


async def test_a_wiped_point_is_changed_by_nothing(practice: Practice) -> None:
    await wipe(practice, "/actie A3 wis")
    before = practice.counts()
    for words in ("klaar", "heropen", "= terug", "tk gesprek", "uitstel 2 weken", "doorgeleiden gooi", "wis"):
        assert texts.not_found("A3") in (await practice.command(f"/actie A3 {words}")).shown
    assert practice.counts() == before


async def test_wiping_delivered_twice_is_done_once(practice: Practice) -> None:
    await wipe(practice, "/actie A3 wis")
    before = practice.counts()
    practice.clock.forward(seconds=1)
    await practice.redeliver()
    assert practice.counts() == before


async def test_several_are_wiped_together(practice: Practice) -> None:
    await wipe(practice, "/actie A1, A3 wis")
    assert {practice.actie(FIRST).status, visit(practice).status} == {"gewist"}


async def test_what_it_was_passed_on_as_is_named_and_goes_with_it(practice: Practice) -> None:
    await practice.command("/actie A1 doorgeleiden gooi en kennemerland")
    rollen.only(practice, BURGEMEESTER_BLOEMENDAAL, prt="secretariaat", rrt_gooi="lezer")
    question = await practice.command("/actie A1 wis", user=BURGEMEESTER_BLOEMENDAAL)
    assert "RRT-GOOI-TUSSENTIJDS/A1" in question.shown
    assert "RRT Kennemerland" in question.shown
    assert "RRT-KENNEMERLAND" not in question.shown
    await practice.press(question.message, texts.WIPE_YES, user=BURGEMEESTER_BLOEMENDAAL)
    assert {a.status for a in practice.rows(Actie, Actie.tekst == FIRST)} == {"gewist"}
    for line in ("/actie zoek nareizigers", "/stand regio gooi"):
        assert "nareizigers in de locatie" not in (await practice.command(line)).shown


async def test_who_noted_it_may_wipe_it_and_another_member_may_not(practice: Practice) -> None:
    await practice.command(f"/actie nieuw COA: {NONSENSE}", user=BURGEMEESTER_BLOEMENDAAL)
    refused = await wipe(practice, "/actie A6 wis", user=BURGEMEESTER_HILVERSUM)
    assert texts.NOT_YOURS_TO_WIPE in refused
    assert practice.actie(NONSENSE).status == "open"
    await wipe(practice, "/actie A6 wis", user=BURGEMEESTER_BLOEMENDAAL)
    assert practice.actie(NONSENSE).status == "gewist"


async def test_one_that_is_not_ones_own_stops_all(practice: Practice) -> None:
    await practice.command(f"/actie nieuw COA: {NONSENSE}", user=BURGEMEESTER_BLOEMENDAAL)
    assert texts.NOT_YOURS_TO_WIPE in await wipe(practice, "/actie A6, A3 wis", user=BURGEMEESTER_BLOEMENDAAL)
    assert {practice.actie(NONSENSE).status, visit(practice).status} == {"open"}


# Rights.


@pytest.mark.parametrize(
    "words",
    [
        "= mijn tekst",
        "wie COA",
        "klaar",
        "uitstel 2 weken",
        "vervalt zomaar",
        "wis",
        "van Duinhoven naar COA",
    ],
)
async def test_the_secretary_of_a_region_changes_nothing_of_the_prt_and_reads_nothing_they_may_not(
    practice: Practice, words: str
) -> None:
    before = practice.counts()
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat")
    line = f"/actie PRT-2026-12-14/A3 {words}"
    reply = await practice.command(line, user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland")
    assert VISIT not in reply.shown
    rollen.only(practice, SECRETARIS_KENNEMERLAND, rrt_kennemerland="secretariaat", prt="lezer")
    reply = await practice.command(line, user=SECRETARIS_KENNEMERLAND, channel="rrt-kennemerland")
    for message in reply.messages:
        if labels(message) == [texts.WIPE_YES]:
            await practice.press(message, texts.WIPE_YES, user=SECRETARIS_KENNEMERLAND)
    assert practice.counts() == before


async def test_ones_own_point_is_not_wiped_where_one_may_only_read_by_now(practice: Practice) -> None:
    user, channel = BURGEMEESTER_BLOEMENDAAL, "rrt-kennemerland"
    await practice.command(f"/actie nieuw COA: {NONSENSE}", user=user)
    await practice.command("/actie nieuw COA: van Kennemerland", user=user, channel=channel)
    rollen.only(practice, user, prt="lezer", rrt_kennemerland="lid")
    await wipe(practice, "/actie A2, PRT-2026-12-14/A6 wis", user=user, channel=channel)
    assert {practice.actie(NONSENSE).status, practice.actie("van Kennemerland").status} == {"open"}


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ("/terugkoppeling 14-12/A1 het loopt", "/terugkoppeling 14-12/A1 het is bijna zover"),
        ("/actie 14-12/A1 klaar", "/actie heropen 14-12/A1"),
        ("/actie 14-12/A1 termijn 1 mei", "/actie 14-12/A1 termijn 2 mei"),
    ],
)
@pytest.mark.share(2)
async def test_a_point_of_an_earlier_meeting_is_told_with_the_day_of_that_meeting(
    practice: Practice, line: str, again: str
) -> None:
    assert "*A1*" in (await practice.command(line)).shown  # no meeting has begun since
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw COA: de raming opvragen")
    assert "*14-12/A1*" in (await practice.command(again)).shown


async def test_a_point_of_another_tafel_is_told_in_full(practice: Practice) -> None:
    shown = (
        await practice.command("/actie PRT-2026-12-14/A1 klaar", channel="rrt-noord-holland-noord")
    ).shown
    assert "*PRT-2026-12-14/A1*" in shown
