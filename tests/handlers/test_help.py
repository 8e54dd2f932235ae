"""Help, and what happens to words that no command knows."""

from __future__ import annotations

import inspect
from collections import Counter

import pytest

from bot.models import Actie, Vergadering
from bot.texts import acties, hulp, status, vergaderingen
from handlers.opdrachten import Command, Later, Verb
from handlers.understand import COMMANDS
from tests.practice import Practice, is_understood, labels
from tests.share import LONG

VERBS = [verb for command in COMMANDS for verb in command.verbs]
# In the suite one bot hears four of them, far from each other; with LONG each has its own.
BOTS = len(VERBS) if LONG else -(-len(VERBS) // 4)
EXAMPLES = [pytest.param(VERBS[n::BOTS], id=VERBS[n].example) for n in range(BOTS)]
BEFORE = {
    "actie heropen": "actie klaar A3",
    "vergadering sluit": "vergadering start prt 12-1",
    "vergadering punt": "vergadering start prt 12-1",
}
COMPLAINTS = (
    acties.NOTHING_CHANGED,
    acties.NUMBER_NEEDED,
    acties.WHICH_CHANGE,
    vergaderingen.NONE_RUNNING,
    vergaderingen.NOTHING_CHANGED,
    status.WHAT_NEEDED,
)


@pytest.mark.parametrize("verbs", EXAMPLES)
async def test_every_example_of_the_help_works(practice: Practice, verbs: list[Verb]) -> None:
    await practice.command("/vergadering plan prt 23-1")
    for verb in verbs:
        prepare = next((line for start, line in BEFORE.items() if verb.example.startswith(start)), None)
        if prepare:
            await practice.mention(prepare)
        shown = (await practice.mention(verb.example)).shown
        assert is_understood(shown), (verb.example, shown)
        assert not [c for c in COMPLAINTS if c in shown], (verb.example, shown)
        assert "staat niet in het register" not in shown, (verb.example, shown)
        assert "is hier niet bekend" not in shown, (verb.example, shown)


def test_what_is_imported_when_it_is_asked_for_is_there() -> None:
    runs = [run for command in COMMANDS for run in (command.default, *(verb.run for verb in command.verbs))]
    later = [run for run in runs if isinstance(run, Later)]
    assert later
    assert [run for run in later if not inspect.iscoroutinefunction(run.found())] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_synonym_leads_to_one_verb(command: Command) -> None:
    words = [word for verb in command.verbs for word in (verb.name, *verb.aliases)]
    assert [word for word, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize("command", ["/actie", "/besluit", "/vergadering", "/stand"])
async def test_help_shows_each_verb_with_an_example(practice: Practice, command: str) -> None:
    shown = (await practice.command(f"{command} help")).shown
    known = next(c for c in COMMANDS if command[1:] in (c.name, *c.aliases))
    for verb in known.verbs:
        assert f"{command} {verb.name}" in shown
        assert verb.example.partition(" ")[2] in shown.replace("&amp;", "&")


async def test_help_behind_a_verb_is_about_that_verb(practice: Practice) -> None:
    shown = (await practice.command("/actie vervalt help")).shown
    assert "/actie vervalt" in shown
    assert "/actie nieuw" not in shown


@pytest.mark.parametrize("typed", ["help", "?", "wat kan je", "hallo"])
@pytest.mark.share(2)
async def test_the_overview_names_every_command_as_slack_does(practice: Practice, typed: str) -> None:
    shown = (await practice.direct(typed)).shown
    for command in ("/actie", "/besluit", "/vergadering", "/stand"):
        assert f"`{command}" in shown


async def test_the_words_of_a_command_alone_give_its_help(practice: Practice) -> None:
    assert "/besluit intrekken" in (await practice.command("/besluit")).shown


async def test_an_unknown_verb_gets_the_nearest_with_an_example_and_a_button(practice: Practice) -> None:
    reply = await practice.command("/actie lijts kennemerland")
    assert hulp.not_understood("lijts kennemerland") in reply.shown
    assert "/actie lijst kennemerland" in reply.shown
    assert labels(reply.message) == ["actie lijst kennemerland"]
    answer = await practice.press(reply.message, "actie lijst")
    assert "Acties: open · Kennemerland" in answer.shown


async def test_a_line_that_begins_with_no_verb_may_be_a_new_point(practice: Practice) -> None:
    before = practice.counts()
    reply = await practice.command("/actie COA: nareizigers in Blaricum")
    assert practice.counts() == before
    await practice.press(reply.message, "actie nieuw COA")
    assert practice.rows(Actie, Actie.nummer == 6)[0].tekst == "nareizigers in Blaricum"


async def test_a_verb_of_another_command_leads_there(practice: Practice) -> None:
    reply = await practice.command("/actie plan prt 2 februari")
    assert labels(reply.message) == ["vergadering plan prt 2 februari"]
    await practice.press(reply.message, "vergadering plan")
    assert len(practice.rows(Vergadering, Vergadering.tafel == "prt")) == 3


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("acite lijst", "actie lijst"),
        ("besluitt lijst", "besluit lijst"),
        ("stnd prt", "status prt"),
        ("lijst", "actie lijst"),
    ],
)
@pytest.mark.share(2)
async def test_an_unknown_command_gets_the_nearest_and_a_button_that_works(
    practice: Practice, typed: str, meant: str
) -> None:
    reply = await practice.mention(typed)
    assert not is_understood(reply.shown)
    assert labels(reply.message) == [meant]
    assert is_understood((await practice.press(reply.message, meant)).shown)


async def test_words_that_resemble_nothing_get_the_overview(practice: Practice) -> None:
    reply = await practice.mention("qwxz ploert")
    assert hulp.not_understood("qwxz ploert") in reply.shown
    assert hulp.TITLE in reply.shown


async def test_too_long_a_line_is_refused_whole(practice: Practice) -> None:
    before = practice.counts()
    reply = await practice.command("/actie nieuw " + "regel\n" * 2000)
    assert "10.000" in reply.shown
    assert practice.counts() == before
