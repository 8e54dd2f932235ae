"""No question that people wait for reads a table that grows from end to end.

SQLite plans by the schema alone here, as in a register in use (nobody runs ANALYZE): so a small register
shows the plans of a large one. `tests/bench/` measures what comes of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.config import Config
from bot.oefen.mensen import SECRETARIS
from bot.oefen.werkplek import TEAM_ID
from handlers import home
from handlers.answer import Incoming, answer
from tests.practice import Practice, running

pytestmark = pytest.mark.sqlite("it reads the plans of SQLite")
# What grows with every meeting; the others do with the number of people, gemeenten and tafels.
GROWING = {
    *("vergadering", "agendapunt", "aanwezigheid", "notitie", "actie", "actie_eigenaar", "terugkoppeling"),
    *("besluit", "zoektekst", "wijziging", "wijziging_waarde", "aankondiging", "verzending", "poging"),
    *("ontvangst", "overzichtsdeel", "verslag", "verslagvoorstel", "verslagversie", "verslagbestand"),
}
# An index over what is open, and a walk from the latest day back that ends when there is enough.
FEW = ("actie_open_", "vergadering_per_dag")
COMMANDS = (
    *("status regio Kennemerland", "status gemeente Haarlem", "status tafel prt", "status wie COA"),
    *("status mij", "actie nieuw COA: brief versturen, 15 februari", "actie lijst", "actie lijst gooi"),
    *("actie lijst wie COA", "actie lijst klaar", "actie toon A1", "actie bron A1", "actie klaar A1 gedaan"),
    *(
        "actie heropen A1",
        "actie wijzig A1 tekst Brief",
        "actie uitstel A1 2 weken",
    ),
    *(
        "terugkoppeling A1 loopt",
        "actie ongedaan",
        "zoek opvang",
        "besluit nieuw Kader vastgesteld",
        "besluit lijst",
    ),
    *("vergadering lijst", "vergadering toon prt", "mijlpaal lijst", "notitie Er is gebeld"),
)
Told = list[tuple[str, Any]]


@contextmanager
def statements() -> Iterator[Told]:
    """All that goes to the database meanwhile."""
    told: Told = []

    def tell(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        told.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", tell)
    try:
        yield told
    finally:
        event.remove(Engine, "before_cursor_execute", tell)


def scans(practice: Practice, told: Told) -> set[str]:
    """The lines of the plans that read a growing table, or all that was closed or that a tafel held, from end
    to end."""
    found = set()
    for statement, parameters in told:
        if not statement.startswith(("SELECT", "UPDATE", "DELETE", "WITH")) or isinstance(parameters, list):
            continue
        alias = dict(re.findall(r"(?:FROM|JOIN|,) (\w+) AS (\w+)", statement))
        named = {name: table for table, name in alias.items()}
        for line in _plan(practice, statement, parameters):
            read = re.match(r"(SCAN|SEARCH) (\w+)(.*)", line)
            if not read:
                continue
            table = re.sub(r"_\d+$", "", named.get(read[2], read[2]))
            all_closed = "actie_gesloten (gesloten_op>?)" in line and "LIMIT" not in statement
            all_held = "ix_vergadering_tafel (tafel=?)" in line  # of one tafel, in no useful order
            is_whole = read[1] == "SCAN" or all_closed or all_held
            if is_whole and table in GROWING and not any(index in read[3] for index in FEW):
                found.add(f"{line}: {re.sub(r'SELECT .*? FROM', 'SELECT … FROM', statement)[:300]}")
    return found


def _plan(practice: Practice, statement: str, parameters: Any) -> list[str]:
    explain = f"EXPLAIN QUERY PLAN {statement}"
    rows = practice.database.read_now(lambda s: s.connection().exec_driver_sql(explain, parameters).all())
    return [str(row[3]) for row in rows]


async def ask(practice: Practice, line: str) -> None:
    where = practice.slack.channel("prt").id
    incoming = Incoming(user=SECRETARIS, teams=(TEAM_ID,), key=line, channel=where, channel_name="prt")
    await answer(practice.bot.deps, incoming, line)
    await practice.bot.deps.tasks.finish()


@pytest.mark.parametrize("line", COMMANDS)
async def test_a_command_reads_no_growing_table_whole(config: Config, register: Path, line: str) -> None:
    async with running(config, register, "deaf") as practice:
        with statements() as told:
            await ask(practice, line)
        assert told
        assert scans(practice, told) == set()


@pytest.mark.parametrize("where", ["home", "live overview", "tick"])
async def test_what_comes_by_itself_reads_no_growing_table_whole(
    config: Config, register: Path, where: str
) -> None:
    async with running(config, register, "deaf") as practice:
        await ask(practice, "vergadering start prt 12-1")
        await practice.tick()  # what is past its term is looked up once a day, as a whole
        with statements() as told:
            if where == "home":
                incoming = Incoming(user=SECRETARIS, teams=(TEAM_ID,), key="home")
                await home.publish(practice.bot.deps, incoming)
            elif where == "tick":
                await practice.tick()
            else:
                await ask(practice, "actie nieuw COA: brief versturen, 15 februari")
        assert told
        assert scans(practice, told) == set()


async def test_what_does_not_take_place_is_looked_for_among_what_is_to_come(
    config: Config, register: Path
) -> None:
    async with running(config, register, "deaf") as practice:
        with statements() as told:
            await ask(practice, "vergadering lijst prt")
        cancelled = [each for each in told if "vervallen" in str(each[1])]
        assert cancelled
        for statement, parameters in cancelled:
            assert any("(tafel=? AND datum" in line for line in _plan(practice, statement, parameters))
