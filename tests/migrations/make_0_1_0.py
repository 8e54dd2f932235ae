"""Made tests/data/register-0.1.0.sql, with the code of release 0.1.0 (commit 25f6091) and not with ours:

    git worktree add ../0.1.0 25f6091 && cd ../0.1.0
    PYTHONPATH=. python …/tests/migrations/make_0_1_0.py …/tests/data/register-0.1.0.sql

The practice register with a row in every table, a meeting held, and messages in several states. All invented.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
from pathlib import Path

from bot import verslagen
from bot.config import load
from bot.models import Mijlpaal
from bot.verslag import bestand, lezen
from bot.wijzigingen import Stempel
from tests.practice import make_practice_register, running
from tests.time_helpers import T0

COMMANDS = (
    "/vergadering start prt",
    "/actie nieuw COA: nareizigers in Laren, 1 maart",
    "/actie nieuw Duinhoven: locatiebezoek voorbereiden, uiterlijk 15 februari",
    "/besluit nieuw prt het kader wordt vastgesteld",
    "/actie klaar 12-1/A1 brief is verstuurd",
    "/actie terugkoppeling 12-1/A2 gesprek is gepland",
    "/actie vervalt 14-12/A2 niet meer nodig",
    "/vergadering aanwezig Molenbroek",
    "/vergadering sluit prt",
    "/vergadering plan rrt gooi 19-1 9:30 Regiokantoor",
)


async def make(path: Path) -> None:
    config = load(Path("config.yaml"))
    make_practice_register(config, path)
    async with running(config, path) as practice:
        await practice.tick()
        for line in COMMANDS:
            print(line, (await practice.command(line)).shown.splitlines()[:1], file=sys.stderr)
            practice.clock.forward(minutes=3)
        await practice.tick()
        text = bestand.load_text(Path("docs/voorbeeldverslag.txt"))
        read = lezen.read(text, config)
        practice.database.run_now(
            lambda session: verslagen.store(
                session,
                Stempel("opdrachtregel", T0),
                practice.config,
                read,
                bestand="voorbeeldverslag.txt",
                inhoud=text,
            )
        )
        practice.database.run_now(lambda session: session.add(Mijlpaal(naam="de raming is gepubliceerd")))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.db"
        asyncio.run(make(path))
        with sqlite3.connect(path) as connection:
            Path(sys.argv[1]).write_text("\n".join(connection.iterdump()) + "\n")
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall():
                number = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
                print(name, number, file=sys.stderr)


if __name__ == "__main__":
    main()
