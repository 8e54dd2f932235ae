"""What is measured without a client: the start, memory, digests and reminders, files in and out."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
import httpx
from sqlmodel import Session

from bot import vergaderingen, vooruitblik, zetwerk
from bot.config import load
from bot.database import Database
from bot.deps import Deps
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.models import Aankondiging
from bot.slack import Slack
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from jobs import JOBS
from tests.bench import seed
from tests.bench.apps import BOT, HTTP, App, environment, running
from tests.bench.commands import NEW, STATUS
from tests.bench.measures import Measure
from tests.bench.slack import at_once, one_by_one

SECOND = 1000.0  # milliseconds
CAUGHT_UP = 90  # seconds: a tick is every 15, and sends one message to a channel
STARTS = 5  # in a round: one start is half as long again as another
SECONDS_ALIKE, ALIKE = 5, 0.2  # memory that grew by no more MB in so many seconds is at rest
LIBRARIES = "import slack_bolt.async_app, sqlmodel"
RESIDENT = f"""
{LIBRARIES}
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
"""
EXTRACTION = """
import sys, pypdfium2, pdfplumber
pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(sys.argv[1])]
with pdfplumber.open(sys.argv[1]) as document:
    tables = [page.extract_tables() for page in document.pages]
"""


def spent(*arguments: str, **env: str) -> float:
    """Milliseconds of a Python process from begin to end."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], cwd=seed.ROOT, env=environment() | env, check=True, capture_output=True
    )
    return (time.perf_counter() - start) * 1000


async def start(when: datetime, rounds: int, soak: int) -> list[Measure]:
    """From nothing to the first answer, and memory: at rest, and after `soak` commands."""
    config = load(seed.bench_config())
    began = Measure("start to first answer, against the imports alone", "ms", 1.5)
    rest = Measure("memory at rest, against the imports alone", "MB", 1.5)
    after = Measure(f"memory after {soak} commands, against that at rest", "MB", 1.1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite:///{seed.copy(1_000, when, folder)}"
        async with running(BOT, config, HTTP, folder, url):
            await asyncio.sleep(CAUGHT_UP)  # migrated, compiled to bytecode, and what was due is sent
        for _ in range(rounds):
            ours = 0.0
            for n in range(STARTS):
                alone = spent("-c", LIBRARIES)
                start = time.perf_counter()
                async with running(BOT, config, HTTP, folder, url) as bot:
                    await one_by_one(bot.way, bot.way.ready(bot.stand.command(STATUS)))
                    began.add([alone], [(time.perf_counter() - start) * 1000])
                    ours = ours if n else await at_rest(bot)
            imported = subprocess.run([sys.executable, "-c", RESIDENT], check=True, capture_output=True)  # noqa: ASYNC221
            rest.add([int(imported.stdout) / 1024], [ours])
        async with running(BOT, config, HTTP, folder, url) as bot:
            for line in (STATUS, NEW):  # what is made once is made
                await at_once(
                    bot.way, [bot.way.ready(bot.stand.command(line, user=n)) for n in range(200)], 4
                )
            before = await at_rest(bot)
            for first in range(0, soak, 500):
                lines = [NEW if n % 10 == 0 else STATUS for n in range(first, min(soak, first + 500))]
                ready = [bot.way.ready(bot.stand.command(line, user=n)) for n, line in enumerate(lines)]
                await at_once(bot.way, ready, 4)
            after.add([before], [bot.memory()])
    return [began, rest, after]


async def at_rest(bot: App) -> float:
    """Its memory in MB when it stays the same: after the first tick, which loads what jobs need."""
    seen = [bot.memory()]
    while len(seen) < SECONDS_ALIKE or seen[-1] - seen[-SECONDS_ALIKE] > ALIKE:
        await asyncio.sleep(1)
        seen.append(bot.memory())
    return seen[-1]


async def digests(when: datetime, rounds: int, points: int) -> list[Measure]:
    """The work of our own for the digests and the reminders of all tafels; what Slack takes is not in it."""
    config = load(seed.bench_config())
    kalender = Kalender(config)
    today = kalender.today(when)
    told = Measure(f"digests and reminders of six tafels at {points} points, against a second", "ms", 1.0)
    with tempfile.TemporaryDirectory(dir=seed.FOLDER) as name:
        database = Database(f"sqlite:///{seed.copy(points, when, Path(name))}", owner=True)
        database.open()
        async with httpx.AsyncClient() as http:
            deps = Deps(
                config, kalender, Gebieden(config), database, Slack("t", "http://127.0.0.1:9/"), http,
                lambda: when, "T",
            )  # fmt: skip

            def render(session: Session) -> int:
                made = 0
                for tafel in config.tafels:
                    meeting = vergaderingen.next_after(session, tafel, today)
                    assert meeting
                    people = vooruitblik.owners_in_slack(session, tafel)
                    kinds = [("vooruitblik", tafel), ("herinnering", tafel)]
                    for wat, publiek in [*kinds, *(("eigenaars", person) for person in people)]:
                        owed = Aankondiging(
                            vergadering_id=meeting.id or 0, soort=wat, wat=wat, publiek=publiek,
                            vanaf=when, vervalt=when,
                        )  # fmt: skip
                        made += bool(JOBS[wat](session, deps, owed, meeting, today))
                return made

            for _ in range(rounds):
                start = time.perf_counter()
                assert database.read_now(render) > len(config.tafels)
                told.add([SECOND], [(time.perf_counter() - start) * 1000])
        database.close()
    return [told]


async def files(when: datetime, rounds: int) -> list[Measure]:
    """Minutes of about six pages in, and the same meeting out."""
    config = load(seed.bench_config())
    into = Measure("import of a pdf of minutes, against the extraction library alone", "ms", 2.0)
    out = Measure("export as docx and pdf, against typst alone", "ms", 2.0)
    both = Measure("export as docx and pdf, against typst and python-docx alone", "ms", 2.0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = Database(f"sqlite:///{seed.copy(1_000, when, folder)}", owner=True)
        database.open()
        today = Kalender(config).today(when)
        made = Gemaakt(config, when)

        def export(session: Session) -> list[Any]:
            meeting = vergaderingen.last_before(session, "prt", today)
            assert meeting
            return list(
                maken.make("concept", ("docx", "pdf"), verzamelen.gather(session, meeting, today), made)
            )

        told: list[Any] = []  # what typst is given
        typeset = zetwerk.typeset
        zetwerk.typeset = lambda *given: told.append(given) or typeset(*given)  # type: ignore[func-returns-value]
        word, document = (file.inhoud for file in database.read_now(export))
        zetwerk.typeset = typeset
        lines, tables = _shown(word)
        (folder / "minutes.pdf").write_bytes(document)
        for _ in range(rounds):
            start = time.perf_counter()
            typeset(*told[0])
            set_ = time.perf_counter()
            _plain_word(lines, tables)
            between = time.perf_counter()
            database.read_now(export)
            ours = [(time.perf_counter() - between) * 1000]
            out.add([(set_ - start) * 1000], ours)
            both.add([(between - start) * 1000], ours)
            path = str(folder / "minutes.pdf")
            register = {"DATABASE_URL": f"sqlite:///{folder}/import.db"}
            into.add(
                [spent("-c", EXTRACTION, path)], [spent("-m", "bot", "importeer", path, "--json", **register)]
            )
        database.close()
    await asyncio.sleep(0)
    return [into, out, both]


def _shown(word: bytes) -> tuple[list[str], list[list[list[str]]]]:
    """The text of a Word file: its paragraphs, and its tables by row and cell."""
    document = docx.Document(io.BytesIO(word))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    return [paragraph.text for paragraph in document.paragraphs], tables


def _plain_word(lines: list[str], tables: list[list[list[str]]]) -> None:
    """The same text as python-docx writes it when nothing is asked of its looks."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    for table in tables:
        made = document.add_table(rows=0, cols=len(table[0]))
        for cells in table:
            for cell, text in zip(made.add_row().cells, cells, strict=True):
                cell.text = text
    document.save(io.BytesIO())
