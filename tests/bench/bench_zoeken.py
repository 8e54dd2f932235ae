"""How a search and an insert hold out as the register grows: `python -m tests.bench.bench_zoeken`.

Ratios against the same on a small register or without the index, so that they mean the same on any machine.
Not collected by pytest.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text
from sqlmodel import Session

from bot import registers, zoeken, zoekvraag
from bot.config import Config, load
from bot.database import Database
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from tests.builders import held
from tests.time_helpers import T0, TODAY

SMALL, LARGE, ROUNDS, INSERTS = 1_000, 100_000, 30, 2_000
TRIGGERS = ("zoektekst_nieuw", "zoektekst_weg", "zoektekst_anders")
SYLLABLES = (
    "de gro op vang nood pak ket ten lo ca tie ge meen te a siel zoe ker be stuur pro vin cie raad over leg"
).split()
QUESTIONS = {
    "a common word": "opvang",
    "a rare word": "zwaluwstaart",
    "a word that is nowhere": "xyzzyx",
    "three words": "opvang gemeente raad",
    "a word and a region": "opvang kennemerland",
    "a rare word of 2026": "zwaluwstaart 2026",
    "two characters": "zw",
    "two characters that are nowhere": "qx",
}


def main() -> None:
    config = load(Path(__file__).resolve().parents[2] / "config.yaml")
    print(f"{'search':34}{SMALL:>12}{LARGE:>12}{'ratio':>8}   (ms, best of {ROUNDS})")
    small, large = (searches(config, size) for size in (SMALL, LARGE))
    for name in QUESTIONS:
        print(f"{name:34}{small[name]:12.2f}{large[name]:12.2f}{large[name] / small[name]:8.1f}")
    print(f"\n{'one insert, committed':34}{'without':>12}{'with':>12}{'ratio':>8}   (ms, {INSERTS} each)")
    for size in (SMALL, LARGE):
        without, with_ = inserts(config, size, indexed=False), inserts(config, size, indexed=True)
        for name, of in (("median", statistics.median), ("99.9%", lambda t: sorted(t)[-len(t) // 1000])):
            before, after = of(without), of(with_)
            print(f"{f'{name}, {size} rows':34}{before:12.2f}{after:12.2f}{after / before:8.1f}")


def searches(config: Config, size: int) -> dict[str, float]:
    with Filled(config, size) as database:
        gebieden, kalender = Gebieden(config), Kalender(config)

        def ask(words: str) -> Callable[[Session], object]:
            def read(session: Session) -> object:
                vraag = zoekvraag.read(words, TODAY, kalender, gebieden, lambda _: [])
                ids = zoeken.select_ids(session, vraag, ["prt"], kalender, limit=21)
                return zoeken.rows(session, ids, vraag)

            return read

        return {
            name: min(timed(database.read_now, ask(words)) for _ in range(ROUNDS))
            for name, words in QUESTIONS.items()
        }


def inserts(config: Config, size: int, *, indexed: bool) -> list[float]:
    rng = random.Random(2)
    with Filled(config, size) as database:
        if not indexed:
            for name in TRIGGERS:
                database.run_now(lambda s, name=name: s.execute(text(f"DROP TRIGGER {name}")))  # type: ignore[misc]
        return [
            timed(database.run_now, lambda s, n=n: add(s, size + n, 1, rng))  # type: ignore[misc]
            for n in range(INSERTS)
        ]


class Filled:
    """A register on a file with so many texts in the index."""

    def __init__(self, config: Config, size: int) -> None:
        self.config, self.size = config, size

    def __enter__(self) -> Database:
        self.directory = tempfile.TemporaryDirectory()
        self.database = Database(f"sqlite:///{self.directory.name}/bench.db", owner=True)
        self.database.open()
        registers.prepare(self.database, self.config, T0)
        rng = random.Random(1)
        self.database.run_now(lambda s: held(s, TODAY), patience=60)
        for start in range(0, self.size, 1000):
            self.database.run_now(lambda s, n=start: add(s, n, 1000, rng), patience=60)  # type: ignore[misc]
        return self.database

    def __exit__(self, *_: object) -> None:
        self.database.close()
        self.directory.cleanup()


def add(session: Session, first: int, number: int, rng: random.Random) -> None:
    """Decisions of some thirty words; one in five hundred has the rare word."""
    rows = []
    for n in range(first, first + number):
        words = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(30)]
        words += ["zwaluwstaart"] if n % 500 == 7 else []
        rows.append({"n": n, "tekst": " ".join(words), "op": T0.replace(tzinfo=None).isoformat(" ")})
    session.execute(
        text(
            "INSERT INTO besluit"
            " (id, vergadering_id, nummer, tekst, procedureel, status, aangemaakt_op, versie)"
            " VALUES (:n + 1, 1, :n + 1, :tekst, 0, 'geldt', :op, 0)"
        ),
        rows,
    )
    session.execute(
        text(
            "INSERT INTO zoektekst (soort, object_id, vergadering_id, tekst)"
            " VALUES ('besluit', :n + 1, 1, :tekst)"
        ),
        rows,
    )


def timed(fn: Callable[..., object], *args: object) -> float:
    """In milliseconds."""
    start = time.perf_counter()
    fn(*args)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
