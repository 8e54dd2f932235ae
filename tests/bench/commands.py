"""Commands, buttons and forms from end to end, against the floor and against the same on a small register."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.config import Config, load
from bot.oefen.levering import Envelope
from bot.views import actieformulier
from tests import postgresql
from tests.bench import recorded, seed
from tests.bench.apps import AGAIN, ASKING, BOT, FLOOR, HTTP, SOCKET, App, running
from tests.bench.measures import Measure
from tests.bench.slack import Make, Stand, Way, at_once, one_by_one

CLIENTS = 16
SAME = 2.0  # by what Slack and SQLite take themselves, of every kind
WARM = 20  # so many until everything is
LOOK_AGAIN = 0.0005  # seconds
STATUS = "/stand regio Kennemerland"
NEW = "/actie nieuw COA: nareizigers in locatie Blaricum, gooi, uiterlijk 15 februari"


@dataclass(frozen=True)
class Asked:
    """`make` gives the n-th payload; a good answer has `shows` in it. `slower`, `rate`: what to reach."""

    name: str
    make: Make
    shows: str
    slower: float | None
    rate: float | None


def form(at: Stand, n: int) -> Envelope:
    view = actieformulier.form(at.config, "prt", None)
    values: dict[str, Any] = {
        "tekst": {"tekst": {"type": "plain_text_input", "value": "Nareizigers in locatie Blaricum"}},
        "wie": {"wie": {"type": "plain_text_input", "value": "COA"}},
        "termijn": {"termijn": {"type": "plain_text_input", "value": "15 februari"}},
    }
    return at.submit(view, values, user=n)


ASKED = (
    Asked("/status regio", lambda at, n: at.command(STATUS, user=n), "Te laat", 2.0, 0.5),
    Asked("/actie nieuw", lambda at, n: at.command(NEW, user=n), "actie_ongedaan", 5.0, 0.3),
    Asked("button: status regio", lambda at, n: at.press(STATUS[1:], user=n), "", 2.0, 0.5),
    Asked("form: new point", form, "actie_ongedaan", 5.0, 0.3),
)
# Every command that people wait for; of a kind of screen one. {n} makes each another one;
# {last} is the last meeting, as a bare A3 may mean more points in one register than in the other.
EVERY = (
    "/stand regio Kennemerland", "/stand gemeente Haarlem", "/stand tafel prt", "/stand wie COA",
    "/stand mij", "/stand overzicht", "/actie nieuw COA: brief {n} versturen, 15 februari", "/actie lijst",
    "/actie lijst kennemerland", "/actie lijst kennemerland klaar", "/actie lijst wie COA",
    "/actie toon {last}/A3",
    "/actie bron {last}/A3", "/actie wijzig {last}/A4 tekst Brief {n} versturen",
    "/actie terugkoppeling {last}/A5 stap {n} is gezet",
    "/actie zoek opvang", "/zoek zwaluwstaart", "/zoek opvang kennemerland", "/zoek xyzzyx",
    "/besluit nieuw Kader {n} vastgesteld", "/besluit lijst", "/vergadering lijst", "/vergadering toon prt",
    "/vergadering berichten prt", "/mijlpaal lijst", "/opgave", "/voortgang", "/verslag", "home",
)  # fmt: skip


async def against_floor(when: datetime, rounds: int, number: int) -> list[Measure]:
    """The apps run beside each other and are asked in turn; `number` payloads a round. Beside that: what it
    takes to ask Slack who it is, and the bot against an app that asks Slack and SQLite the same."""
    config = load(seed.bench_config())
    measures: list[Measure] = []
    with tempfile.TemporaryDirectory() as name:
        register = seed.copy(1_000, when, Path(name))
        makes = [asked.make for asked in ASKED]
        kinds = await recorded.steps(config, _url(register), makes, _payloads(rounds, number))
        file = recorded.write(kinds, Path(name, "again.json"))
        for transport in (HTTP, SOCKET):
            measures += await _over(transport, config, when, file, rounds, number)
    return measures


async def _over(
    transport: str, config: Config, when: datetime, file: Path, rounds: int, number: int
) -> list[Measure]:
    measures: list[Measure] = []
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as other:
        folder = Path(name)
        ours, theirs = (seed.copy(1_000, when, Path(each)) for each in (name, other))
        async with (
            running(FLOOR, config, transport, folder) as floor,
            running(ASKING, config, transport, folder) as asking,
            running((*AGAIN, str(file), _url(theirs)), config, transport, folder) as again,
            running(BOT, config, transport, folder, _url(ours)) as bot,
        ):
            who = replace(ASKED[0], shows=seed.MEMBERS[0][:5], slower=None, rate=None)
            measures += await compared(who, floor, asking, f"users.info alone, {transport}", rounds, number)
            for asked in ASKED:
                measures += await _three(
                    asked, (floor, again, bot), f"{asked.name}, {transport}", rounds, number
                )
    return measures


async def _three(
    asked: Asked, apps: tuple[App, App, App], about: str, rounds: int, number: int
) -> list[Measure]:
    """The bot by the floor, the same asked without the bot by the floor, and the bot by that."""
    floor, again, bot = apps
    least, same = replace(asked, slower=None, rate=None), replace(asked, slower=SAME)
    return [
        *await compared(asked, floor, bot, about, rounds, number),
        *await compared(least, floor, again, f"{about}, the same asked without the bot", rounds, number),
        *await compared(same, again, bot, f"{about}, by that", rounds, number),
    ]


def _url(register: Path) -> str:
    return f"sqlite:///{register}"


def _payloads(rounds: int, number: int) -> int:
    """How many of a kind the app that asks the same is asked for: `compared` twice."""
    return 2 * (WARM + rounds * 3 * number)


class Shown:
    """The Home tab: acknowledged at once, and only then drawn; done when Slack has it."""

    def __init__(self, app: App) -> None:
        self._way, self._homes = app.way, app.stand.slack.inst.schermen.homes

    def ready(self, envelope: Envelope) -> Any:
        return self._way.ready(envelope)

    async def ask(self, given: Any) -> str:
        was = self._shown()
        answer: str = await self._way.ask(given)
        while self._shown() == was:  # noqa: ASYNC110 - the practice Slack tells nobody
            await asyncio.sleep(LOOK_AGAIN)
        return answer

    def _shown(self) -> str | None:
        view = self._homes.get(seed.MEMBERS[0])
        return view.hash if view else None


class InTurn:
    """Two replicas: what is asked goes to one and then to the other."""

    def __init__(self, *ways: Way) -> None:
        self._ways = itertools.cycle(ways)

    def ready(self, envelope: Envelope) -> Any:
        way = next(self._ways)
        return way, way.ready(envelope)

    async def ask(self, given: Any) -> str:
        way, ready = given
        answer: str = await way.ask(ready)
        return answer


async def on_postgresql(when: datetime, rounds: int, number: int) -> list[Measure]:
    """Two bots on one register of a server that keeps what it says it kept."""
    config, measures = load(seed.bench_config()), list[Measure]()
    postgresql.SETTINGS.update({"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"})
    postgresql.configure()
    server = postgresql.running()
    try:
        server.create("seeded")
        seed.fill(server.url("seeded"), 1_000, when)
        ours, theirs, told = ("bench", "again", "recorded")
        for name in (ours, theirs, told):
            server.create(name, template="seeded")
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            makes = [asked.make for asked in ASKED]
            kinds = await recorded.steps(config, server.url(told), makes, _payloads(rounds, number))
            file = recorded.write(kinds, folder / "again.json")
            async with (
                running(FLOOR, config, HTTP, folder) as floor,
                running((*AGAIN, str(file), server.url(theirs)), config, HTTP, folder) as again,
                running(BOT, config, HTTP, folder, server.url(ours)) as first,
                running(BOT, config, HTTP, folder, server.url(ours), beside=first) as second,
            ):
                both = App(first.stand, InTurn(first.way, second.way), first.pid)
                for asked in ASKED:
                    about = f"{asked.name}, PostgreSQL, two replicas"
                    measures += await _three(asked, (floor, again, both), about, rounds, number)
    finally:
        postgresql.stop()
    return measures


async def compared(
    asked: Asked, floor: App, bot: App, name: str, rounds: int, number: int
) -> tuple[Measure, Measure]:
    alone = Measure(f"{name}: one client", "ms", asked.slower)
    rate = Measure(f"{name}: rate of {CLIENTS}", "/s", asked.rate, more_is_better=True)
    await in_turn(asked, (floor, bot), WARM)
    for _ in range(rounds):
        alone.add(*await in_turn(asked, (floor, bot), number))
        rates = []
        for app in (floor, bot):
            ready = [app.way.ready(asked.make(app.stand, n)) for n in range(2 * number)]
            found, answers = await at_once(app.way, ready, CLIENTS)
            if app is bot:  # a fast apology is no answer
                found *= sum(asked.shows in answer for answer in answers) / len(answers)
            rates.append([found])
        rate.add(*rates)
    return alone, rate


async def in_turn(asked: Asked, apps: Sequence[App], number: int) -> list[list[float]]:
    """The times of each app, one payload to one and then one to the other."""
    times: list[list[float]] = [[] for _ in apps]
    for n in range(number):
        for app, spent in zip(apps, times, strict=True):
            taken, answer = await one_by_one(app.way, app.way.ready(asked.make(app.stand, n)))
            spent.append(taken)
            if app is apps[-1] and asked.shows not in answer:
                raise RuntimeError(f"no answer: {answer[:300]}")
    return times


async def flat(when: datetime, rounds: int, number: int, small: int, large: int) -> list[Measure]:
    """The same commands on two registers, in turn."""
    config: Config = load(seed.bench_config())
    measures = []
    with tempfile.TemporaryDirectory(dir=seed.FOLDER) as name:
        folder = Path(name)
        registers = [seed.copy(points, when, folder) for points in (small, large)]
        async with AsyncExitStack() as stack:
            apps = [
                await stack.enter_async_context(running(BOT, config, HTTP, folder, _url(register)))
                for register in registers
            ]
            last = {id(app.stand): seed.last_meeting(path) for app, path in zip(apps, registers, strict=True)}
            shown = [App(app.stand, Shown(app), app.pid) for app in apps]
            asked = [
                (Asked(line, partial(_of, line, last), "", 1.3, 0), shown if line == "home" else apps)
                for line in EVERY
            ]
            for one, who in asked:  # of a large register little was read from the disk yet
                await in_turn(one, who, WARM)
            for one, who in asked:
                measure = Measure(f"{one.name}: {large} points by {small}", "ms", 1.3)
                for _ in range(rounds):
                    measure.add(*await in_turn(one, who, number))
                measures.append(measure)
                print(f"  {measure.name}: {measure.ratio:.2f}", flush=True)
    return measures


def _of(line: str, last: dict[int, str], at: Stand, n: int) -> Envelope:
    if line == "home":
        return at.home(user=0)
    return at.command(line.format(n=next(at.number), last=last[id(at)]))
