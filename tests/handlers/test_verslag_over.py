"""A proposal that somebody takes over: what cannot be written comes back, and holds up nothing else."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session

from bot import eigenaars, verslagen
from bot.config import Config
from bot.inlezen import verloop
from bot.models import Aankondiging, Actie, Vergadering, Verslagvoorstel
from bot.oefen.haperingen import Hapering
from bot.oefen.werkplek import Message
from bot.texts import voorstel as texts
from bot.verslag.lezen import read
from tests.practice import Practice, labels, running, with_button
from tests.proposing import direct, drop, proposed

VERSLAG = """# Verslag RRT Gooi 9 december 2026
Aanwezig: dhr. Alkema (Huizen), mw. Bakker (COA)

## Opvang
AP1: Alkema belt de school.
AP2: Bakker stuurt de cijfers.
"""


async def shown_of(practice: Practice, content: str = VERSLAG) -> Message:
    """What the bot shows of these minutes."""
    tafels = list(practice.config.tafels)
    voorstel = read(content, practice.config)
    return await proposed(practice, voorstel, tafels=tafels, digest=str(hash(content)))


def broken(*_: Any, **__: Any) -> None:
    raise ValueError("a mistake of ours")


def minutes(tafel: str, day: str) -> str:
    return VERSLAG.replace("RRT Gooi 9 december 2026", f"{tafel} {day}")


def owners(practice: Practice, point: Actie) -> list[str]:
    names = practice.database.read_now(lambda session: eigenaars.names(session, [point.id or 0]))
    return list(names[point.id or 0])


def command_in(shown: str) -> str:
    """The first command in what the bot says."""
    found = re.search("/actie [^`]*", shown)
    assert found
    return found[0]


def meeting(practice: Practice, reference: str) -> Vergadering:
    (found,) = practice.rows(Vergadering, Vergadering.referentie == reference)
    return found


async def test_minutes_of_a_meeting_that_is_still_to_come_say_so_and_leave_it_planned(
    practice: Practice,
) -> None:
    shown = await shown_of(practice, minutes("PRT", "12 januari 2027"))
    assert "PRT-2027-01-12 is nog niet geweest en blijft gepland" in shown.shown
    assert shown.shown.index("nog niet geweest") < shown.shown.index("*AP1*")
    done = await practice.press(shown, "Neem 2")
    assert "2 actiepunten" in done.messages[0].shown
    assert "nog niet geweest" in done.messages[0].shown
    assert meeting(practice, "PRT-2027-01-12").status == "gepland"
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt 12-1")
    assert meeting(practice, "PRT-2027-01-12").status == "loopt"


async def test_minutes_of_a_meeting_that_runs_say_so_and_leave_it_running(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt 12-1")
    shown = await shown_of(practice, minutes("PRT", "12 januari 2027"))
    assert "PRT-2027-01-12 loopt nog en blijft lopen" in shown.shown
    await practice.press(shown, "Neem 2")
    assert meeting(practice, "PRT-2027-01-12").status == "loopt"
    assert practice.actie("Alkema belt de school")


@pytest.mark.parametrize(("hours", "status"), [(24, "gepland"), (30, "gesloten"), (48, "gesloten")])
async def test_minutes_close_a_meeting_that_nobody_began_once_its_time_has_passed(
    practice: Practice, hours: int, status: str
) -> None:
    practice.clock.forward(hours=hours)
    await practice.press(await shown_of(practice, minutes("PRT", "12 januari 2027")), "Neem 2")
    assert meeting(practice, "PRT-2027-01-12").status == status


async def test_minutes_of_a_day_to_come_on_which_nothing_is_planned_are_not_taken_over(
    practice: Practice,
) -> None:
    before = practice.counts()["vergadering"]
    shown = await shown_of(practice, minutes("RRT Gooi", "9 december 2027"))
    told = "Donderdag 9 december 2027 moet nog komen"
    assert told in shown.shown
    await practice.press(shown, "Neem 2")
    assert shown.shown.rindex(told) > shown.shown.rindex("Bakker stuurt de cijfers")  # where one looks
    assert practice.counts()["vergadering"] == before
    form = (await practice.press(shown, "Tafel en datum")).view
    assert form
    await practice.submit(form, {"tafel": "rrt-gooi", "datum": "9 december 2026"})
    assert told not in shown.shown
    await practice.press(shown, "Neem 2")
    assert meeting(practice, "RRT-GOOI-2026-12-09").status == "gesloten"


@pytest.mark.parametrize("typed", ["23-1", "23 januari"])
async def test_a_day_beside_minutes_that_is_given_without_its_year_is_the_latest_that_has_come(
    practice: Practice, typed: str
) -> None:
    shown = await shown_of(practice, minutes("RRT Gooi", "9 december 2025"))
    form = (await practice.press(shown, "Tafel en datum")).view
    assert form
    await practice.submit(form, {"tafel": "rrt-gooi", "datum": typed})
    assert "23 januari 2026" in shown.shown


async def test_points_numbered_otherwise_are_taken_over(practice: Practice) -> None:
    done = await practice.press(await shown_of(practice), "Neem 2 over")
    assert "RRT-GOOI-2026-12-09: A1, A2" in done.messages[0].shown


async def test_what_cannot_be_written_comes_back_with_what_was_changed(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await shown_of(practice)
    form = (await practice.press(shown, "Bekijk AP1")).view
    assert form
    await practice.submit(form, {"tekst": "Alkema belt álle scholen", "oordeel": "neem"})
    with monkeypatch.context() as mended:
        mended.setattr(verslagen, "store", broken)
        await practice.press(shown, "Neem")
    assert texts.NOT_TAKEN in shown.shown
    assert "álle scholen" in shown.shown
    assert [(row.status, row.huur_tot) for row in practice.rows(Verslagvoorstel)] == [("open", None)]
    await practice.press(shown, "Neem")
    assert practice.actie("Alkema belt álle scholen").nummer == 1


async def test_what_cannot_be_written_stops_no_message(
    config: Config, practice_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was agreed to before a restart; Slack does not take the word about it at once either."""
    monkeypatch.setattr(verslagen, "store", broken)
    async with running(config, practice_url) as practice:
        await shown_of(practice)
        (row,) = practice.rows(Verslagvoorstel)

        def agree(session: Any) -> None:
            kept = session.get_one(Verslagvoorstel, row.id)
            kept.status, kept.huur_tot = "akkoord", practice.clock() - timedelta(minutes=1)
            session.add(kept)

        await practice.database.run(agree)
        practice.slack.inst.haperingen.queued["chat.update"] = [Hapering.ERROR_BEFORE]
        assert await practice.tick() > 0
        await practice.bot.deps.tasks.finish()
        await practice.tick()
        await practice.bot.deps.tasks.finish()
        assert [(row.status, row.huur_tot) for row in practice.rows(Verslagvoorstel)] == [("open", None)]
        (message,) = [m for m in direct(practice) if "Neem 2 over" in labels(m)]
        assert texts.NOTHING_YET in message.shown
        assert practice.rows(Actie, Actie.tekst == "Bakker stuurt de cijfers") == []
        assert practice.rows(Aankondiging)


PUT_RIGHT = """# Verslag RRT Gooi 9 december 2026
Aanwezig: dhr. Alkema (Huizen), mw. Bakker (COA)

## Opvang
Actie: Alkema stuurt het plan rond, uiterlijk {}.
Actie: {}
"""


async def test_minutes_put_right_do_not_bring_a_point_twice_of_which_only_the_day_is_other(
    practice: Practice,
) -> None:
    first = await shown_of(practice, PUT_RIGHT.format("8 januari 2027", "Bakker levert brief 1 aan."))
    await practice.press(first, "Neem 2")
    second = await shown_of(practice, PUT_RIGHT.format("22 januari 2027", "Bakker levert brief 2 aan."))
    assert "Anders dan in het register: A1." in second.shown
    assert "/actie wijzig RRT-GOOI-2026-12-09/A1 termijn vr 22 januari 2027" in second.shown
    done = (await practice.press(second, "Neem 2")).messages[0].shown
    assert "Andere nummers dan in het voorstel: A2 is A3." in done
    assert "/actie wijzig RRT-GOOI-2026-12-09/A1 termijn vr 22 januari 2027" in done
    points = practice.rows(Actie, Actie.citaat.startswith("Actie: "))  # type: ignore[union-attr]
    assert [(a.nummer, a.tekst.partition(",")[0]) for a in points] == [
        (1, "Alkema stuurt het plan rond"),
        (2, "Bakker levert brief 1 aan"),
        (3, "Bakker levert brief 2 aan"),
    ]
    await practice.command(command_in(done))
    changed = practice.rows(Actie, Actie.id == points[0].id)[0]
    assert (str(changed.termijn), changed.tekst) == (
        "2027-01-22",
        "Alkema stuurt het plan rond, uiterlijk 22 januari 2027",
    )


async def of_file(practice: Practice, content: str) -> Message:
    """What the bot says of a file that is put in the direct message, and asked to be read."""
    offered = with_button(await drop(practice, content.encode(), "verslag.md"), texts.READ)
    return (await practice.press(offered, texts.READ)).messages[-1]


async def test_minutes_read_again_tell_once_more_what_the_register_still_has_otherwise(
    practice: Practice,
) -> None:
    first = PUT_RIGHT.format("8 januari 2027", "Bakker levert brief 1 aan.")
    put_right = PUT_RIGHT.format("22 januari 2027", "Bakker levert brief 1 aan.")
    for content in (first, put_right):
        await practice.press(await of_file(practice, content), "Neem 2")
    again = await of_file(practice, put_right)
    assert "staat al in het register" in again.shown
    assert again.shown.count("`/actie wijzig RRT-GOOI-2026-12-09/A1 termijn") == 1
    await practice.command(command_in(again.shown))
    assert (await of_file(practice, put_right)).shown.count("`/actie wijzig") == 0


LISTED = """# Verslag RRT Gooi 9 december 2026
Aanwezig: dhr. Alkema (Huizen), mw. Bakker (COA)

## Actielijst
| nr | actie | wie | wanneer | status |
|---|---|---|---|---|
| 1 | Sleutels ophalen | {} | {} | {} |
| 2 | Tolken regelen | Bakker | 10 januari 2027 | open |
"""


async def test_what_a_list_that_was_put_right_says_otherwise_is_told_with_the_commands_that_change_it(
    practice: Practice,
) -> None:
    await practice.press(await shown_of(practice, LISTED.format("Alkema", "9 januari 2027", "open")), "Neem")
    changed = await shown_of(practice, LISTED.format("Bakker", "16 januari 2027", "gereed"))
    assert "Anders dan in het register: A1." in changed.shown
    done = (await practice.press(changed, "Neem")).messages[0].shown
    assert "er is niets bijgekomen" in done
    assert "In het register: wie Alkema en termijn za 9 januari 2027 en status Open." in done
    assert "In dit verslag: wie Bakker en termijn za 16 januari 2027 en status Afgerond." in done
    point = practice.actie("Sleutels ophalen")
    assert (str(point.termijn), point.status, owners(practice, point)) == ("2027-01-09", "open", ["Alkema"])
    for command in re.findall("/actie [^`]*", done):
        await practice.command(command)
    point = practice.actie("Sleutels ophalen")
    assert (str(point.termijn), point.status, owners(practice, point)) == (
        "2027-01-16",
        "afgerond",
        ["Bakker"],
    )
    again = await shown_of(practice, LISTED.format("Bakker", "16 januari 2027", "gereed") + "\n")
    assert "Anders dan in het register" not in again.shown


async def test_one_that_is_never_written_holds_up_no_other(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong around the writing itself; the tick is no good one, and so it is noticed."""
    await shown_of(practice)
    await shown_of(practice, minutes("RRT Gooi", "2 december 2026"))
    bad, good = practice.rows(Verslagvoorstel)

    def agree(session: Session) -> None:
        for each in (bad, good):
            kept = session.get_one(Verslagvoorstel, each.id)
            kept.status, kept.huur_tot = "akkoord", practice.clock() - timedelta(minutes=1)
            session.add(kept)

    await practice.database.run(agree)
    take_over = verloop.take_over

    async def broken_for_one(deps: Any, number: int, door: str) -> None:
        if number == bad.id:
            raise ValueError("a mistake of ours")
        await take_over(deps, number, door)

    monkeypatch.setattr(verloop, "take_over", broken_for_one)
    with pytest.raises(ValueError, match="of ours"):
        await practice.tick()
    assert meeting(practice, "RRT-GOOI-2026-12-02").status == "gesloten"
    assert len(practice.posted()) > 0
