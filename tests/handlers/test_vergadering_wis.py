"""Who was noted by mistake goes off the list of a meeting, and comes back on it."""

from __future__ import annotations

import pytest

from bot.models import Aanwezigheid, Actie, Persoon, Vergadering, Wijziging
from bot.texts import vergaderingen as texts
from bot.texts import verslag as verslag_texts
from bot.verslag import lezen
from bot.wijzigingen import GONE
from tests.practice import Practice, labels
from tests.proposing import VOORBEELD, proposed

PRT = "PRT-2027-01-12"


def listed(practice: Practice) -> list[tuple[str, str | None]]:
    """Who is on the list, and for whom."""
    names = {who.id: who.naam for who in practice.rows(Persoon)}
    (meeting,) = practice.rows(Vergadering, Vergadering.referentie == PRT)
    slots = practice.rows(Aanwezigheid, Aanwezigheid.vergadering_id == meeting.id)
    return sorted((names[slot.persoon_id or 0], slot.organisatie) for slot in slots)


async def noted(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    practice.clock.forward(seconds=1)
    told = await practice.command("/vergadering aanwezig prt Kroon (COA), Kroon (IND), dhr. Joost Tjaarda")
    assert texts.take_off(PRT) in told.shown
    practice.clock.forward(seconds=1)


@pytest.mark.parametrize("verb", ["aanwezig", "afwezig"])
@pytest.mark.parametrize("words", ["wis Kroon (IND)", "verwijder Kroon (IND)"])
async def test_somebody_is_taken_off_the_list_and_the_history_keeps_it(
    practice: Practice, verb: str, words: str
) -> None:
    await noted(practice)
    told = await practice.command(f"/vergadering {verb} prt {words}")
    assert "Kroon (COA)" in told.shown
    assert "IND" not in told.shown
    assert [body for name, body in listed(practice) if name == "Kroon"] == ["COA"]
    assert [entry.soort for entry in practice.rows(Wijziging, Wijziging.wat == GONE)] == ["aanwezigheid"]
    assert not practice.rows(Persoon, Persoon.naam.startswith("Wis"))  # type: ignore[attr-defined]


async def test_by_the_surname_too_and_several_together(practice: Practice) -> None:
    await noted(practice)
    await practice.command("/vergadering aanwezig prt wis Tjaarda, Kroon (IND)")
    assert listed(practice) == [("Kroon", "COA")]


async def test_which_of_two_is_asked(practice: Practice) -> None:
    await noted(practice)
    before = listed(practice)
    asked = await practice.command("/vergadering aanwezig prt wis Kroon")
    assert listed(practice) == before
    await practice.press(asked.messages[0], labels(asked.messages[0])[1])
    assert len(listed(practice)) == 2


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("wis Zandstra", texts.not_listed("Zandstra", PRT)),
        ("wis Kroon (IND), Zandstra", texts.not_listed("Zandstra", PRT)),
        ("wis", texts.NAMES_NEEDED),
        ("Kroon (IND) wis", texts.wipe_apart("Kroon (IND) wis")),
        ("Zandstra, wis Kroon (IND)", texts.wipe_apart("wis Kroon (IND)")),
    ],
)
async def test_what_is_not_sure_changes_nothing_and_is_said(
    practice: Practice, words: str, answer: str
) -> None:
    await noted(practice)
    before = practice.counts()
    assert (await practice.command(f"/vergadering aanwezig prt {words}")).shown == answer
    assert practice.counts() == before


async def test_it_is_undone_by_its_button_and_by_word(practice: Practice) -> None:
    await noted(practice)
    before = listed(practice)
    told = await practice.command("/vergadering aanwezig prt wis Kroon (IND)")
    practice.clock.forward(seconds=1)
    back = await practice.press(told.messages[0], "Ongedaan maken")
    assert texts.presence_put_back(PRT) in back.shown
    assert listed(practice) == before
    practice.clock.forward(seconds=1)
    await practice.command("/vergadering aanwezig prt wis Tjaarda")
    practice.clock.forward(seconds=1)
    await practice.command("/actie ongedaan")
    assert listed(practice) == before


async def test_undone_is_who_was_noted_last_and_not_the_point_before(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    practice.clock.forward(seconds=1)
    await practice.command("/actie nieuw prt COA: nota sturen, 1 maart")
    practice.clock.forward(seconds=1)
    await practice.command("/vergadering aanwezig prt Kroon (IND)")
    practice.clock.forward(seconds=1)
    told = await practice.command("/actie ongedaan")
    assert texts.presence_put_back(PRT) in told.shown
    assert not listed(practice)
    assert [row.status for row in practice.rows(Actie, Actie.tekst == "nota sturen")] == ["open"]


async def test_who_minutes_list_as_there_and_as_away_is_taken_over_once(practice: Practice) -> None:
    """As present, which the warning of the proposal says; so can it be put right."""
    tekst = VOORBEELD.decode().replace(
        "(Haarlem); dhr. Ter Braake (Velsen) [afwezig]",
        "(Haarlem); dhr. Ter Braake (Velsen) [afwezig]; dhr. Ter Braake (Velsen)",
    )
    read = await proposed(practice, lezen.read(tekst, practice.config))
    assert verslag_texts.aanwezig_en_afwezig("dhr. Ter Braake", "aanwezig") in read.shown
    await practice.press(read, "Neem")
    told = await practice.command("/vergadering toon rrt kennemerland 5-3")
    assert told.shown.count("Ter Braake (Velsen)") == 1
    assert "Ter Braake (Velsen) [afwezig]" not in told.shown
    away = await practice.command("/vergadering afwezig rrt kennemerland 5-3 Ter Braake")
    assert "Ter Braake (Velsen) [afwezig]" in away.shown
    assert away.shown.count("Ter Braake (Velsen)") == 1
