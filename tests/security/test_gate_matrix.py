"""The gate on every way in, for every kind of person: nothing is written, nothing of the register is told,
the answer says why and whom to ask, and the history has the refusal.

A new verb, button, form or shortcut without a row in surfaces.py fails here. In every run every line meets an
outsider in every way, each way another, so that every outsider meets most lines; who has too small a role
meets every second line in one way, the next role the lines between. Every line in every way for each:
`make matrix`.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import pytest

from bot import weigeringen, wijzigingen
from bot.config import Rol
from bot.manifest import SHORTCUTS
from bot.models import Actie, Besluit, Mijlpaal, Notitie, Persoon, Terugkoppeling, Vergadering
from bot.oefen import mensen
from bot.oefen.werkplek import User
from bot.texts import poort as texts
from handlers.understand import COMMANDS, find_command, slack_name, split_command, split_verb
from tests.practice import Practice
from tests.rollen import only
from tests.security import surfaces
from tests.security.deliveries import Deliveries
from tests.security.surfaces import VERBS
from tests.share import LONG as ALL

Cell = TypeVar("Cell")
PEOPLE = {user.id: user for user in mensen.PERSONEN}


@dataclass(frozen=True)
class Outsider:
    """Somebody whom the gate lets in nowhere: the sentence they get and the word in the history."""

    user: User
    text: str
    why: str


OUTSIDERS = {
    "of another organisation": Outsider(
        PEOPLE[mensen.ANDERE_ORGANISATIE], texts.FOREIGN, "andere werkruimte"
    ),
    "with a foreign team in the payload": Outsider(
        replace(PEOPLE[mensen.SECRETARIS], team_id=mensen.OTHER_TEAM), texts.FOREIGN, "andere werkruimte"
    ),
    "guest": Outsider(PEOPLE[mensen.GAST], texts.GUEST, "gast"),
    "guest of one channel": Outsider(
        User("U0GAST0002", "eenling", "Een Ling", is_ultra_restricted=True), texts.GUEST, "gast"
    ),
    "deactivated": Outsider(PEOPLE[mensen.VERTROKKEN], texts.DEACTIVATED, "niet actief"),
    "bot": Outsider(User("U0ROBOT001", "robot", "Robot", is_bot=True), texts.DEACTIVATED, "bot"),
}


def secrets(practice: Practice) -> set[str]:
    """Everything in the register that a refusal must not show."""
    return {
        *(row.naam for table in (Persoon, Mijlpaal) for row in practice.rows(table)),
        *(row.tekst for table in (Actie, Besluit, Notitie, Terugkoppeling) for row in practice.rows(table)),
    }


def texts_of(practice: Practice, tafel: str) -> set[str]:
    """What people wrote down at this tafel."""
    ids = [meeting.id for meeting in practice.rows(Vergadering, Vergadering.tafel == tafel)]
    rows = [row for table in (Actie, Besluit, Notitie) for row in practice.rows(table)]
    return {row.tekst for row in rows if row.vergadering_id in ids}


class Watch:
    """Looks at one answer after another; what is wrong is gathered, so that a failure shows all of it."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self.secrets = secrets(practice)
        self.seen = 0
        self.wrong: list[str] = []
        self.begin()

    def begin(self) -> None:
        """What was written until now is not held against whom is watched."""
        self._before = self._practice.counts()

    def look(self, what: str, shown: str, *said: str, telling: bool = False) -> None:
        """`said`: one of these must be in it; `telling`: this person may read what it tells."""
        self.seen += 1
        if said and not any(text in shown for text in said):
            self.wrong.append(f"{what}: no reason in {shown[:300]}")
        if not telling:
            self.wrong += [f"{what}: tells {secret!r}" for secret in self.secrets if secret in shown]
        if self.seen % 40 == 0:
            self.count(what)

    def count(self, what: str) -> None:
        """Whether anything was written since the last time; every look would take most of the time."""
        now = self._practice.counts()
        if now != self._before:
            self.wrong.append(f"written, {what} or not long before")
        self._before = now


@pytest.fixture
async def watch(practice: Practice) -> AsyncIterator[Watch]:
    await practice.command("/notitie prt een notitie om te verzwijgen", user=mensen.COA)
    watch = Watch(practice)
    yield watch
    watch.count("the last")
    assert watch.seen
    assert watch.wrong == []


def typed(practice: Practice, line: str) -> str:
    """The line as a slash command."""
    word, rest = split_command(line)
    command = find_command(practice.config, word)
    return f"{slack_name(practice.config, command.name)} {rest}" if command else f"/actie {line}"


def filled(practice: Practice, value: Any) -> Any:
    """A value of the tables with the ids of the practice register in it."""
    point = practice.actie("Een locatiebezoek in Bloemendaal voorbereiden")
    besluit = next(b for b in practice.rows(Besluit) if not b.procedureel)
    ids = {"id": point.id, "meeting": point.vergadering_id, "besluit": besluit.id, "owner": "persoon:1"}
    made = json.dumps(value)
    for name, known in ids.items():
        made = made.replace(f'"{{{name}}}"', json.dumps(known)).replace(f"{{{name}}}", str(known))
    return json.loads(made)


def test_every_verb_button_form_and_shortcut_has_a_row() -> None:
    assert set(VERBS) == {f"{command.name} {verb.name}" for command in COMMANDS for verb in command.verbs}
    assert [a for a in surfaces.action_ids() if not a.startswith(tuple(surfaces.ACTIONS))] == []
    assert set(surfaces.FORMS) == surfaces.callback_ids()
    assert set(SHORTCUTS) == {"noteer_actie", "nieuwe_actie", "lees_verslag"}


def test_every_line_of_the_table_is_the_verb_it_stands_for() -> None:
    for name, (_, lines) in VERBS.items():
        command_name, _, verb_name = name.partition(" ")
        for line in lines:
            word, rest = split_command(line)
            command = next(c for c in COMMANDS if c.name == command_name)
            assert word == command_name
            found = command.find(split_verb(command, rest)[0])
            assert command.default if found is None else found.name == verb_name, line


def dealt(cells: Iterable[Cell], whom: str, way: int) -> list[Cell]:
    """What of one way in falls to this outsider: each cell to one of them, another for each way."""
    among = list(OUTSIDERS)
    place = among.index(whom) + way
    return [cell for n, cell in enumerate(cells) if ALL or (n + place) % len(among) == 0]


def test_each_way_in_deals_every_line_and_every_outsider_gets_most() -> None:
    lines = range(100)
    for way in range(5):
        hands = [dealt(lines, whom, way) for whom in OUTSIDERS]
        assert {sum(n in hand for hand in hands) for n in lines} == {len(OUTSIDERS) if ALL else 1}
    for whom in OUTSIDERS:
        assert len({n for way in range(5) for n in dealt(lines, whom, way)}) > 0.8 * len(lines)


@pytest.mark.parametrize("whom", OUTSIDERS)
async def test_outsiders_are_refused_everywhere(practice: Practice, watch: Watch, whom: str) -> None:
    """While the PRT meets, which is when lines need no command."""
    await practice.command("/vergadering start prt 12-1")
    watch.begin()
    who = OUTSIDERS[whom]
    at = Deliveries(practice, who.user)
    lines = [*(line for _, lines in VERBS.values() for line in lines), *surfaces.HELP]
    for line in dealt(lines, whom, 0):
        watch.look(f"command {line}", await at.command(typed(practice, line)), who.text)
    for line in dealt([*lines, *surfaces.BARE_LINES], whom, 1):
        watch.look(f"direct {line}", await at.direct(line), who.text)
    first = [*(lines[0] for _, lines in VERBS.values()), *surfaces.HELP]
    for line in dealt(first, whom, 2):
        watch.look(f"mention {line}", await at.mention(line), who.text)
    for line in dealt(first, whom, 3):
        watch.look(f"button {line}", await at.press("opdracht", line), who.text)
    for line in dealt(first, whom, 4):
        watch.look(f"menu {line}", await at.press("punt_menu_1", line, menu=True), who.text)
    actions = [*surfaces.ACTIONS.items(), *surfaces.FORGED_ACTIONS]
    for action, value in dealt(actions, whom, 0):
        watch.look(f"action {action} {value}", await at.press(action, str(filled(practice, value))), who.text)
    for action, value in dealt(actions, whom, 1):
        carried = str(filled(practice, value))
        watch.look(f"in view {action}", await at.press_in_view(action, carried), who.text)
    for callback, (metadata, values) in dealt(surfaces.FORMS.items(), whom, 2):
        made = await at.submit(callback, filled(practice, metadata), filled(practice, values))
        watch.look(f"form {callback}", made, who.text)
    watch.look("forged form", await at.submit("verzonnen", {}, {"tekst": "x"}), who.text)
    for callback, (sort, *_) in SHORTCUTS.items():
        text = "Een bericht" if sort == "message" else None
        watch.look(f"shortcut {callback}", await at.shortcut(callback, text=text), who.text)
    ways = set(weigeringen.LANGS) - {"overig"}
    if who.user.id == mensen.SECRETARIS:  # Slack names no team of who opens Home: hers is her own
        ways.remove("home")
    else:
        watch.look("home", await at.home(), who.text)
    kept = [values for door, values in practice.refusals() if door == who.user.id]
    assert {values["waarom"] for values in kept} == {who.why}
    assert sorted(str(values["langs"]) for values in kept) == sorted(ways)  # one each, however often
    assert practice.database.read_now(wijzigingen.broken_links) == []


async def test_whom_slack_does_not_know_is_told_to_try_again(practice: Practice, watch: Watch) -> None:
    at = Deliveries(practice, User("U0NIEMAND1", "niemand", "Nie Mand"))
    del practice.slack.werkplek.users["U0NIEMAND1"]
    watch.look("command", await at.command("/actie nieuw prt COA: iets"), texts.UNREACHABLE)
    watch.look("form", await at.submit("actie_nieuw", {"tafel": "prt"}, {"tekst": "x"}), texts.UNREACHABLE)
    assert practice.refusals() == []


# Who is secretariaat of another tafel may read the minutes of that one, and write its figures.
OF_ONES_OWN_TAFEL = ("verslag", "opgave")
ONLY_WHILE_IT_MEETS = ("vergadering punt", "vergadering sluit")
INSIDERS = {
    "no reader anywhere": {},
    "reader": dict.fromkeys(("prt", "rrt_gooi", "rrt_kennemerland"), "lezer"),
    "secretary who may not read here": {"rrt_kennemerland": "secretariaat"},
    "member": dict.fromkeys(("prt", "rrt_gooi"), "lid"),
    "secretary of another region": {"prt": "lezer", "rrt_kennemerland": "secretariaat"},
}


@pytest.mark.parametrize("whom", INSIDERS)
async def test_who_has_too_small_a_role_is_told_whose_it_is(
    practice: Practice, watch: Watch, whom: str
) -> None:
    who = PEOPLE[mensen.SECRETARIS_KENNEMERLAND]
    only(practice, who.id, **INSIDERS[whom])
    has = {"lezer": Rol.LEZER, "lid": Rol.LID}.get(INSIDERS[whom].get("prt", ""), Rol.GEEN)
    at = Deliveries(practice, who)
    # Who may read elsewhere but not here is not even told that there is an A3 here.
    said = (f"<@{mensen.SECRETARIS}>",) if has or not INSIDERS[whom] else ()
    if INSIDERS[whom]:
        watch.secrets = texts_of(practice, "prt")

    def is_own(name: str) -> bool:
        return name.startswith(OF_ONES_OWN_TAFEL) and "secretariaat" in INSIDERS[whom].values()

    ways: tuple[tuple[str, Callable[[str], Awaitable[str]]], ...] = (
        ("command", lambda line: at.command(typed(practice, line))),
        ("mention", at.mention),
        ("button", lambda line: at.press("opdracht", line)),
        ("direct", at.direct),
    )
    turn = itertools.count(list(INSIDERS).index(whom))

    async def everywhere(verbs: Iterable[str]) -> None:
        """Every second line one way in, the next the next way; whoever comes next has the lines between."""
        for needed, line in ((VERBS[verb][0], line) for verb in verbs for line in VERBS[verb][1]):
            first = next(turn)
            if needed <= has or not (ALL or first % 2):
                continue
            for n in range(len(ways) if ALL else 1):
                way, send = ways[(first // 2 + n) % len(ways)]
                watch.look(f"{way} {line}", await send(line), *said)

    everything = [verb for verb in VERBS if not is_own(verb)]
    await everywhere(verb for verb in everything if verb not in ONLY_WHILE_IT_MEETS)
    watch.count("before it meets")
    await practice.command("/vergadering start prt 12-1")
    watch.begin()
    await everywhere(ONLY_WHILE_IT_MEETS)
    # Who is secretariaat elsewhere means her own tafel by them.
    for line in surfaces.BARE_LINES if "secretariaat" not in INSIDERS[whom].values() else ():
        watch.look(f"direct {line}", await at.direct(line))
    for action, value in surfaces.FORGED_ACTIONS if has < Rol.LID else ():
        shown = await at.press(action, str(filled(practice, value)))
        watch.look(f"action {action} {value}", shown, telling=has > Rol.GEEN)
    for callback, (metadata, values) in surfaces.FORMS.items() if has < Rol.LID else ():
        if is_own(callback):
            continue
        made = await at.submit(callback, filled(practice, metadata), filled(practice, values))
        watch.look(f"form {callback}", made, f"<@{mensen.SECRETARIS}>")
    watch.look("home", await at.home(), telling=has > Rol.GEEN)
    assert practice.refusals()
    assert {door for door, _ in practice.refusals()} == {who.id}
    told = json.dumps([values for _, values in practice.refusals()])
    assert not [secret for secret in secrets(practice) if secret in told]


async def test_reading_along_every_way_writes_nothing(practice: Practice, watch: Watch) -> None:
    at = Deliveries(practice, PEOPLE[mensen.SECRETARIS])
    for needed, lines in VERBS.values():
        for line in lines if needed <= Rol.LEZER else ():
            watch.look(f"command {line}", await at.command(typed(practice, line)), telling=True)
    assert practice.refusals() == []


async def test_refusals_are_kept_once_an_hour(practice: Practice) -> None:
    for minutes in (0, 30, 29, 2, 60):
        practice.clock.forward(minutes=minutes)
        for _ in range(3):
            await practice.command("/actie lijst", user=mensen.GAST)
    assert practice.refusals() == [(mensen.GAST, {"langs": "opdracht", "waarom": "gast"})] * 3
