"""A day in front of what is noted: of a sentence, of a tafel, of an owner; a tafel that does not fit."""

from __future__ import annotations

from datetime import date

import pytest

from bot.models import Actie, Besluit, Notitie
from bot.texts import notities as texts
from tests.noting import BEFORE, NOTED, NOW, in_the_one_before, noted, started
from tests.practice import Practice, labels


@pytest.mark.parametrize(("command", "table"), NOTED)
@pytest.mark.parametrize(
    "text",
    ["op 14 december is er niets besloten", "14 december was te vroeg", "14-12 heeft de PRT vergaderd"],
)
async def test_a_sentence_that_goes_on_behind_the_day_is_text(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie], text: str
) -> None:
    await started(practice)
    await practice.command(f"/{command} {text}")
    meeting, said = noted(practice, table)
    assert meeting == NOW
    assert said.endswith(text.partition(" december ")[2] or text.partition(" ")[2])


async def test_behind_a_tafel_in_front_the_day_is_asked_also_before_a_verb(practice: Practice) -> None:
    await started(practice)
    asked = await practice.command("/notitie prt 14-12 is besloten te wachten")
    await in_the_one_before(practice, asked)
    assert noted(practice, Notitie) == (BEFORE, "is besloten te wachten")


@pytest.mark.parametrize("text", ["9 februari is de volgende vergadering", "9-2 de begroting"])
async def test_no_decision_is_of_a_meeting_to_come(practice: Practice, text: str) -> None:
    await started(practice)
    await practice.command("/vergadering plan prt 9-2")
    await practice.command(f"/besluit nieuw {text}")
    assert noted(practice, Besluit) == (NOW, text)
    before = practice.counts()
    asked = await practice.command("/besluit nieuw prt 9-2 de begroting")
    assert texts.not_held("9-2", "PRT-2027-02-09") in asked.shown
    assert practice.counts() == before
    await practice.press(asked.messages[0], texts.as_text(NOW))
    assert noted(practice, Besluit) == (NOW, "9-2 de begroting")


@pytest.mark.parametrize(("command", "table"), NOTED)
async def test_a_tafel_and_the_meeting_of_another_are_asked_about(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie]
) -> None:
    before = practice.counts()
    line = f"/{command} rrt gooi {BEFORE} is voorbereid"
    asked = await practice.command(line)
    assert texts.other_tafel(BEFORE, "RRT Gooi en Vechtstreek") in asked.shown
    assert labels(asked.messages[0]) == [texts.in_meeting(BEFORE), texts.as_text("RRT-GOOI-2027-01-27")]
    assert practice.counts() == before
    await practice.press(asked.messages[0], texts.in_meeting(BEFORE))
    assert noted(practice, table) == (BEFORE, "is voorbereid")
    await practice.press((await practice.command(line)).messages[0], texts.as_text("RRT-GOOI-2027-01-27"))
    assert noted(practice, table) == ("RRT-GOOI-2027-01-27", f"{BEFORE} is voorbereid")


@pytest.mark.parametrize(("command", "table"), NOTED)
async def test_a_tafel_may_stand_behind_the_day(
    practice: Practice, command: str, table: type[Notitie | Besluit | Actie]
) -> None:
    await started(practice)
    asked = await practice.command(f"/{command} 14-12 prt het plan gaat door")
    await in_the_one_before(practice, asked)
    assert noted(practice, table) == (BEFORE, "het plan gaat door")
    other = "RRT-KENNEMERLAND-2026-12-21"
    asked = await practice.command(f"/{command} 21-12 rrt kennemerland het plan gaat door", channel="prt")
    await practice.press(asked.messages[0], texts.in_meeting(other))
    assert noted(practice, table) == (other, "het plan gaat door")


async def test_a_point_behind_the_day_and_the_tafel_of_a_meeting_to_come_is_asked_about(
    practice: Practice,
) -> None:
    asked = await practice.command("/actie nieuw 27-1 rrt gooi COA: het plan maken", channel="prt")
    assert labels(asked.messages[0]) == [texts.in_meeting("RRT-GOOI-2027-01-27"), texts.as_text(BEFORE)]
    await practice.press(asked.messages[0], texts.in_meeting("RRT-GOOI-2027-01-27"))
    assert noted(practice, Actie) == ("RRT-GOOI-2027-01-27", "het plan maken")


async def test_as_text_a_day_before_an_owner_leaves_the_owner(practice: Practice) -> None:
    await started(practice)
    asked = await practice.command("/actie nieuw 14-12 De Winter: oude klus, 5 maart")
    told = await practice.press(asked.messages[0], texts.as_text(NOW))
    assert "De Winter" in told.shown
    assert noted(practice, Actie) == (NOW, "14-12 oude klus")
    assert practice.rows(Actie)[-1].termijn == date(2027, 3, 5)


async def test_the_day_of_a_meeting_that_began_before_its_day_is_that_meeting(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/besluit nieuw prt 12-1 de begroting")
    assert noted(practice, Besluit) == (NOW, "de begroting")
