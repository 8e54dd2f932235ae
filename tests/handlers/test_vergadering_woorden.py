"""Words behind a command about a meeting: tafel and day in any order, and what is not understood is said."""

from __future__ import annotations

from datetime import date

import pytest

from bot.models import Besluit, Vergadering
from bot.texts import besluiten as besluit_texts
from bot.texts import mijlpalen as mijlpaal_texts
from bot.texts import uitvoer as uitvoer_texts
from bot.texts import vergaderingen as texts
from tests.practice import Practice, labels

BEFORE = "PRT-2026-12-14"


def days(practice: Practice, tafel: str) -> list[date | None]:
    return [row.datum for row in practice.rows(Vergadering, Vergadering.tafel == tafel)]


@pytest.mark.parametrize(
    "line", ["rrt gooi 20-2", "20-2 rrt gooi", "za 20 februari, rrt gooi", "20-2 gooi", "20-2 rrt gooi 10:00"]
)
async def test_a_tafel_behind_the_day_is_the_tafel_and_no_place(practice: Practice, line: str) -> None:
    before = days(practice, "prt")
    await practice.command(f"/vergadering plan {line}", channel="prt")
    (planned,) = practice.rows(Vergadering, Vergadering.datum == date(2027, 2, 20))
    assert (planned.tafel, planned.locatie) == ("rrt-gooi", "Regiokantoor, Bussum")
    assert days(practice, "prt") == before


@pytest.mark.parametrize(
    "line",
    [
        "/vergadering toon 14-12 rrt gooi",
        "/vergadering toon 14-12 gooi",
        "/vergadering lijst 14-12 rrt gooi",
        "/vergadering start 12-1 rrt gooi",
        "/vergadering vervalt 12-1 rrt gooi te weinig punten",
        "/vergadering verzet 12-1 rrt gooi naar 13-1",
        "/besluit lijst 14-12 rrt gooi",
        "/verslag concept 14-12 rrt gooi",
        "/verslag noot 14-12 rrt gooi de raming komt later",
    ],
)
async def test_behind_the_day_of_a_meeting_of_this_channel_another_tafel_is_that_tafel(
    practice: Practice, line: str
) -> None:
    before = practice.counts()
    day = "14-12" if "14-12" in line else "12-1"
    assert (await practice.command(line, channel="prt")).shown == texts.not_found(day)
    assert practice.counts() == before
    assert {row.status for row in practice.rows(Vergadering)} == {"gepland", "gesloten"}


async def test_a_meeting_that_runs_is_not_closed_by_the_day_of_another_tafel(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    told = await practice.command("/vergadering sluit 12-1 rrt gooi", channel="prt")
    assert told.shown == texts.NONE_RUNNING
    assert [row.status for row in practice.rows(Vergadering, Vergadering.datum == date(2027, 1, 12))] == [
        "loopt"
    ]


async def test_a_place_or_a_reason_that_only_begins_like_a_tafel_is_kept(practice: Practice) -> None:
    await practice.command("/vergadering plan 20-2 Gooi-zaal, Bussum", channel="prt")
    (planned,) = practice.rows(Vergadering, Vergadering.datum == date(2027, 2, 20))
    assert (planned.tafel, planned.locatie) == ("prt", "Gooi-zaal, Bussum")
    await practice.command("/vergadering vervalt 20-2 Kennemerland kan niet", channel="prt")
    (gone,) = practice.rows(Vergadering, Vergadering.datum == date(2027, 2, 20))
    assert (gone.tafel, gone.status, gone.reden) == ("prt", "vervallen", "Kennemerland kan niet")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/vergadering toon prt kaas", texts.not_understood("kaas")),
        ("/vergadering start prt kaas", texts.not_understood("kaas")),
        ("/vergadering deel prt 14-12 kaas", texts.not_understood("kaas")),
        ("/vergadering lijst kaas", texts.not_understood("kaas")),
        ("/besluit lijst prt kaas", texts.not_understood("kaas")),
        ("/mijlpaal lijst rrt gooi 11-1", mijlpaal_texts.list_is_whole("rrt gooi 11-1")),
        ("/vergadering verzet 12-1 gooi naar 13-1", texts.not_moved("gooi")),
        ("/vergadering verzet prt die van 12-1 naar 13-1", texts.not_moved("die van 12-1")),
        ("/vergadering plan prt 20-2 21-2", texts.two_days("20-2", "21-2")),
        ("/vergadering verzet prt naar 20-2 10:00, 21-2", texts.two_days("20-2", "21-2")),
        ("/vergadering plan prt 20-2 10:00 rrt gooi", texts.no_place("rrt gooi")),
        ("/vergadering verzet rrt gooi naar 1-3, prt", texts.no_place("prt")),
        (f"/vergadering toon rrt gooi {BEFORE}", texts.other_tafel(BEFORE, "RRT Gooi en Vechtstreek")),
        (f"/verslag toon rrt gooi {BEFORE}", texts.other_tafel(BEFORE, "RRT Gooi en Vechtstreek")),
        ("/besluit lijst rrt gooi 11-1", texts.not_found("11-1")),
        ("/vergadering lijst rrt gooi 11-1", texts.not_found("11-1")),
    ],
)
async def test_what_is_not_understood_is_said_and_nothing_is_done(
    practice: Practice, line: str, answer: str
) -> None:
    before = practice.counts()
    assert (await practice.command(line)).shown == answer
    assert practice.counts() == before
    assert {row.status for row in practice.rows(Vergadering)} == {"gepland", "gesloten"}


async def test_a_house_number_is_no_second_day(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 20-2 10:00 Kerkstraat 10-12, Bussum")
    (planned,) = practice.rows(Vergadering, Vergadering.datum == date(2027, 2, 20))
    assert planned.locatie == "Kerkstraat 10-12, Bussum"


@pytest.mark.parametrize(
    "front", ["prt 14-12", "14-12 prt", "14-12", BEFORE, "van 14 december", "14-12 graag"]
)
async def test_a_list_of_decisions_is_of_the_meeting_that_is_named(practice: Practice, front: str) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    await practice.command("/besluit nieuw prt de raming wordt gevolgd")
    shown = (await practice.command(f"/besluit lijst {front}", channel="prt")).shown
    assert besluit_texts.title("PRT ma 14 december 2026") in shown
    assert "Governancekader" in shown
    assert "de raming" not in shown
    for every in ("prt", "prt graag"):
        shown = (await practice.command(f"/besluit lijst {every}")).shown
        assert "Governancekader" in shown
        assert "de raming" in shown


async def test_the_file_of_decisions_is_of_the_meeting_that_is_named_too(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    await practice.command("/besluit nieuw prt de raming wordt gevolgd")
    told = await practice.command("/besluit lijst prt 14-12 csv")
    assert f"{len(practice.rows(Besluit)) - 1} regels" in told.shown


@pytest.mark.parametrize("words", ["alle", "alle tafels", "alles"])
async def test_a_list_of_all_is_of_all_tafels(practice: Practice, words: str) -> None:
    assert besluit_texts.title(None) in (await practice.command(f"/besluit lijst {words}")).shown
    assert "RRT Kennemerland" in (await practice.command(f"/vergadering lijst {words}")).shown


async def test_a_list_of_meetings_with_a_day_shows_that_meeting(practice: Practice) -> None:
    await practice.command("/vergadering vervalt rrt gooi 27-1 geen quorum")
    for front, told in (("14-12", BEFORE), ("gooi 27-1", "RRT-GOOI-2027-01-27")):
        assert told in (await practice.command(f"/vergadering lijst {front}", channel="prt")).shown


async def test_before_the_kind_of_file_the_tafel_may_stand_behind_the_day(practice: Practice) -> None:
    told = await practice.command("/verslag concept 14-12 prt pdf", channel="rrt-kennemerland")
    assert uitvoer_texts.COMES_ONE in told.shown
    assert not labels(told.messages[0])


@pytest.mark.parametrize("names", ["Wienstra prt", "Wienstra, prt", "Wienstra, De Boer rrt gooi"])
@pytest.mark.parametrize("verb", ["aanwezig", "afwezig"])
async def test_a_tafel_among_the_names_is_nobody(practice: Practice, verb: str, names: str) -> None:
    before = practice.counts()
    told = await practice.command(f"/vergadering {verb} {names}", channel="prt")
    assert told.shown == texts.no_name("rrt gooi" if "gooi" in names else "prt")
    assert practice.counts() == before


async def test_a_tafel_in_brackets_is_for_whom_somebody_comes(practice: Practice) -> None:
    told = await practice.command("/vergadering aanwezig prt Wienstra (PRT)")
    assert "Wienstra" in told.shown


@pytest.mark.parametrize(
    ("reason", "other"),
    [
        ("geen quorum 9-2", "PRT-2027-02-09"),
        ("geen quorum rrt gooi", "RRT-GOOI-2027-01-27"),
        ("geen quorum voor de rrt gooi van 27-1", "RRT-GOOI-2027-01-27"),
        ("te veel ziek bij (rrt gooi) dit keer", "RRT-GOOI-2027-01-27"),
        ("geen quorum 27-1", "RRT-GOOI-2027-01-27"),
        ("geen zaal in Gooi", "RRT-GOOI-2027-01-27"),
    ],
)
async def test_what_lapses_is_asked_where_the_reason_names_another_meeting(
    practice: Practice, reason: str, other: str
) -> None:
    await practice.command("/vergadering plan prt 9-2")
    asked = await practice.command(f"/vergadering vervalt {reason}", channel="prt")
    assert texts.which_lapses(other, "PRT-2027-01-12") in asked.shown
    assert not practice.rows(Vergadering, Vergadering.status == "vervallen")
    await practice.press(asked.messages[0], other)
    (gone,) = practice.rows(Vergadering, Vergadering.status == "vervallen")
    assert (gone.referentie, gone.reden) == (other, reason)


@pytest.mark.parametrize(
    "reason", ["te weinig punten, 3 maart wel", "geen quorum volgende maand", "ziek tot 31 februari"]
)
async def test_a_day_of_no_meeting_in_the_reason_is_asked_about(practice: Practice, reason: str) -> None:
    asked = await practice.command(f"/vergadering vervalt {reason}", channel="prt")
    assert labels(asked.messages[0]) == ["PRT-2027-01-12"]
    await practice.press(asked.messages[0], "PRT")
    assert [row.reden for row in practice.rows(Vergadering, Vergadering.status == "vervallen")] == [reason]


async def test_the_day_in_front_does_not_say_which_tafel_is_meant(practice: Practice) -> None:
    asked = await practice.command("/vergadering vervalt 12-1 geen quorum voor rrt gooi", channel="prt")
    assert labels(asked.messages[0]) == ["RRT-GOOI-2027-01-27", "PRT-2027-01-12"]


@pytest.mark.parametrize(
    "line",
    [
        "prt 12-1 verzet naar 9-2",
        "12-1 verzet naar 9-2",
        "prt 12-1 net als rrt gooi",
        "PRT-2027-01-12 geen quorum 9-2",
        "te weinig punten 12-1",
        "geen quorum PRT",
        "PRT valt uit",
    ],
)
async def test_what_lapses_is_not_asked_where_no_other_meeting_can_be_meant(
    practice: Practice, line: str
) -> None:
    await practice.command("/vergadering plan prt 9-2")
    await practice.command(f"/vergadering vervalt {line}", channel="prt")
    (gone,) = practice.rows(Vergadering, Vergadering.status == "vervallen")
    assert gone.referentie == "PRT-2027-01-12"


@pytest.mark.parametrize("place", ["voor rrt gooi", "Provinciehuis rrt gooi", "zaal 2, van de rrt gooi"])
async def test_a_place_that_names_a_tafel_is_said_and_nothing_is_planned(
    practice: Practice, place: str
) -> None:
    before = practice.counts()
    assert "is een tafel" in (await practice.command(f"/vergadering plan 3-3 {place}", channel="prt")).shown
    assert practice.counts() == before


async def test_words_that_say_nothing_are_no_mistake(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt nu graag")
    assert practice.rows(Vergadering, Vergadering.status == "loopt")


@pytest.mark.parametrize(
    "line",
    [
        "/vergadering vervalt prt 18-1 nog eens",
        "/vergadering verzet prt 18-1 naar 25-1",
        "/vergadering start prt 18-1",
        "/vergadering aanwezig prt 18-1 Wienstra",
        "/verslag concept prt 18-1",
        "/notitie lijst prt 18-1",
    ],
)
async def test_of_the_day_of_a_cancelled_meeting_it_is_said_that_it_was(
    practice: Practice, line: str
) -> None:
    await practice.command("/vergadering plan prt 18-1")
    await practice.command("/vergadering vervalt prt 18-1 geen quorum")
    before = practice.counts()
    assert texts.is_cancelled("18-1", "PRT-2027-01-18") in (await practice.command(line)).shown
    assert practice.counts() == before


async def test_where_another_took_its_place_that_one_is_meant(practice: Practice) -> None:
    await practice.command("/vergadering plan prt 18-1")
    await practice.command("/vergadering vervalt prt 18-1 geen quorum")
    await practice.command("/vergadering plan prt 18-1")
    await practice.command("/vergadering start prt 18-1")
    (running,) = practice.rows(Vergadering, Vergadering.status == "loopt")
    assert running.referentie == "PRT-2027-01-18-2"


@pytest.mark.parametrize("words", ["prt 12-1", "prt op 12 januari", "12-1 prt"])
async def test_the_day_of_a_list_is_that_of_the_meeting_that_began_before_it(
    practice: Practice, words: str
) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/actie nieuw prt COA: nota sturen, 1 maart")
    await practice.command("/vergadering sluit prt: akkoord")
    assert "nota sturen" in (await practice.command(f"/actie lijst {words}")).shown
    assert "12 januari 2026" in (await practice.command("/actie lijst prt 12-1-2026")).shown


@pytest.mark.parametrize("name", ["rrt amsterdam", "RRT Noord", "rrt zaanstr"])
async def test_behind_rrt_a_word_that_one_of_them_has_is_its_name(practice: Practice, name: str) -> None:
    shown = (await practice.command(f"/vergadering lijst {name}", channel="prt")).shown
    assert "Voor welke tafel?" not in shown
    assert "begrijp ik" not in shown
