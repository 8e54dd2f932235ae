"""Registers of any size, as years of use leave them; made once, kept in `.bench/`. All people are invented.

What grows is the history: meetings that were held, their points, owners, reports, decisions and notes, each
with its wijziging in the chain and its words in the index of the search. What is open does not: there is as
much work as OPEN, most of it of the last meetings and some of any before.
"""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, SQLModel

from bot import agendapunten, personen, registers, vergaderingen, zoekindex, zoekwoorden
from bot.config import Config, load
from bot.database import Database
from bot.eigenaars import values as owner_values
from bot.kalender import Kalender
from bot.models import (
    Aankondiging,
    Aanwezigheid,
    Actie,
    ActieEigenaar,
    Agendapunt,
    Besluit,
    Notitie,
    Poging,
    Register,
    Terugkoppeling,
    Vergadering,
    Verzending,
    Zoektekst,
)
from bot.readmodels import Partij
from bot.wijzigingen import Stempel
from tests.bench import bulk

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".bench"
KEPT = timedelta(days=7)
VERSION = 3  # another seed: registers that were kept are made anew
PER_MEETING, DECISIONS, NOTES = 20, 5, 6
OPEN, SCATTERED = 360, 40  # open points of the latest meetings, and of any before
MEMBERS = [f"U0BENCH{number:03}" for number in range(1, 17)]
ITEMS = ("Opening en mededelingen", "Actuele opvangsituatie", "Spreidingswet", "Rondvraag en sluiting")
SYLLABLES = (
    "de gro op vang nood pak ket ten lo ca tie ge meen te a siel zoe ker be stuur pro vin cie raad over leg"
).split()
WORDS = "opvang gemeente locatie nareizigers brief raad planning college provincie vergunning".split()


def bench_config() -> Path:
    """The config.yaml of the repository with people who may write; nothing is forgotten meanwhile."""
    FOLDER.mkdir(exist_ok=True)
    given = (ROOT / "config.yaml").read_text(encoding="utf-8")
    roles = f"rollen: {{secretariaat: [{MEMBERS[0]}], lid: [{', '.join(MEMBERS[1:])}], lezer: []}}"
    given = given.replace("rollen: {secretariaat: [], lid: [], lezer: []}", roles)
    given = re.sub(r"(?m)^(  [a-z]+:) \d+ (?:dagen|jaar)$", r"\1 altijd", given)
    path = FOLDER / "config.yaml"
    path.write_text(given, encoding="utf-8")
    return path


def kept(points: int, now: datetime) -> Path:
    """The register of that size, made when it is not there yet or its meetings to come have passed. Of an
    older schema: the bot migrates it."""
    path = FOLDER / f"register-{points}-{VERSION}.db"
    if not path.exists() or now.timestamp() - path.stat().st_mtime > KEPT.total_seconds():
        print(f"a register of {points} points is made", flush=True)
        half = path.with_suffix(".half")
        half.unlink(missing_ok=True)
        fill(f"sqlite:///{half}", points, now)
        for name in ("-wal", "-shm", ".lock"):
            half.with_name(half.name + name).unlink(missing_ok=True)
        half.rename(path)
    return path


def copy(points: int, now: datetime, folder: Path) -> Path:
    """One to write in."""
    return Path(shutil.copy(kept(points, now), folder / f"register-{points}.db"))


def last_meeting(register: Path) -> str:
    """The reference of what the PRT held last."""
    asked = (
        "SELECT referentie FROM vergadering WHERE tafel = 'prt' AND status = 'gesloten' "
        "ORDER BY datum DESC LIMIT 1"
    )
    with closing(sqlite3.connect(register)) as file:
        return str(file.execute(asked).fetchone()[0])


def fill(url: str, points: int, now: datetime, say: Callable[[str], None] = print) -> None:
    """Write a register of so many points into an empty database."""
    config = load(bench_config())
    seed = Seed(config, points, now)
    database = Database(url, owner=True)
    database.open()
    registers.prepare(database, config, now)
    database.run_now(seed.people, patience=600)
    database.close()
    with bulk.writing(url) as writer:
        for told in seed.batches():
            write(writer, told)
            if seed.points_made % 100_000 < PER_MEETING * Seed.MEETINGS and points > 100_000:
                say(f"  {seed.points_made} points")
    database.open()
    if not database.is_sqlite:
        database.run_now(_count_on, patience=60)
    database.run_now(seed.coming, patience=60)
    database.close()


def write(writer: bulk.Writer, told: list[tuple[Stempel, Rows]]) -> None:
    """Meetings with all that they are about; whom others point at first."""
    tables = {str(table.__tablename__): table for _, rows in told for table in rows.of}
    for table in SQLModel.metadata.sorted_tables:
        if found := [row for _, rows in told for row in rows.of.get(tables.get(table.name, Register), ())]:
            writer.add(tables[table.name], found)
    writer.tell([(stempel, rows.told) for stempel, rows in told])


def _count_on(session: Session) -> None:
    """A server gives the next id by a counter of its own."""
    for table in SQLModel.metadata.sorted_tables:
        if "id" in table.c and table.name != "register":
            last = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {table.name})"
            session.execute(
                text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {last}, false)")
            )


def _defaults(table: type[SQLModel]) -> dict[str, Any]:
    fields = table.model_fields.items()
    return {name: None if info.is_required() else info.get_default() for name, info in fields}


DEFAULTS: dict[type[SQLModel], dict[str, Any]] = {}


@dataclass
class Rows:
    """What one meeting writes, by table; and what the history says of it; rows, no objects (bulk.py)."""

    of: dict[type[SQLModel], list[dict[str, Any]]] = field(default_factory=dict)
    told: list[bulk.Told] = field(default_factory=list)

    def add(
        self, table: type[SQLModel], id_: int, wat: str | None = "nieuw", /, **values: Any
    ) -> dict[str, Any]:
        if table not in DEFAULTS:
            DEFAULTS[table] = _defaults(table)
        row = DEFAULTS[table] | values | {"id": id_}
        self.of.setdefault(table, []).append(row)
        if wat:
            born = {name: (None, value) for name, value in row.items() if value is not None}
            self.tell(wat, table, id_, born)
        return row

    def tell(self, wat: str, table: type[SQLModel], id_: int, values: Any) -> None:
        self.told.append((wat, str(table.__tablename__), id_, values))


class Seed:
    """Counts ids itself: nobody else writes in this register."""

    MEETINGS = 50  # of one batch

    def __init__(self, config: Config, points: int, now: datetime) -> None:
        self.config, self.points, self.now = config, points, now
        self.kalender = Kalender(config)
        self.today = self.kalender.today(now)
        self.rng = random.Random(points)
        self.ids: dict[type[SQLModel], int] = {}
        self.parties: list[Partij] = []
        self.points_made = 0
        self.vocabulary = [self.word() for _ in range(7_000)] + WORDS * 300
        self.meetings = points // PER_MEETING
        tafels = len(config.tafels)
        self.step = max(1, min(28, 8400 * tafels // max(1, self.meetings)))

    def people(self, session: Session) -> None:
        """Sixty, and more where the register is older; the first are in Slack."""
        stempel = Stempel("bench", self.now - timedelta(days=9000))
        for number in range(60 + self.points // 1000):
            name = f"{self.word().title()} {self.word().title()}"
            who = personen.ensure(session, stempel, name)
            if number < len(MEMBERS):
                personen.link_slack(session, stempel, who, MEMBERS[number])
            if who not in self.parties:
                self.parties.append(who)
        self.coa = personen.ensure(session, stempel, "COA")

    def batches(self) -> Iterator[list[tuple[Stempel, Rows]]]:
        for first in range(0, self.meetings, self.MEETINGS):
            numbers = range(first, min(self.meetings, first + self.MEETINGS))
            yield [self.meeting(number) for number in numbers]

    def meeting(self, number: int) -> tuple[Stempel, Rows]:
        """One that was held; the last of them yesterday."""
        rows, tafels = Rows(), list(self.config.tafels.values())
        tafel = tafels[number % len(tafels)]
        turn = (self.meetings - 1 - number) // len(tafels)
        day = self.today - timedelta(days=1 + turn * self.step)
        at = datetime.combine(day, time(9), UTC)
        stempel = Stempel(self.rng.choice(MEMBERS), at)
        meeting = self.id(Vergadering)
        rows.add(
            Vergadering, meeting, "gepland", tafel=tafel.sleutel, referentie=f"{tafel.sleutel.upper()}-{day}",
            datum=day, begin=time(9, 30), eind=time(11), locatie=tafel.plaats, status="gesloten",
            gestart_op=at, gesloten_op=at + timedelta(hours=2),
            volgend_actienummer=PER_MEETING + 1, volgend_besluitnummer=DECISIONS + 1,
        )  # fmt: skip
        items = [self.id(Agendapunt) for _ in ITEMS]
        for n, (item, title) in enumerate(zip(items, ITEMS, strict=True), start=1):
            rows.add(Agendapunt, item, vergadering_id=meeting, volgorde=n, nummer=str(n), titel=title)
        for place, regio in enumerate(self.config.regios, start=1):
            who = self.parties[(place + meeting) % len(self.parties)]
            rows.add(
                Aanwezigheid, self.id(Aanwezigheid), vergadering_id=meeting, volgorde=place,
                persoon_id=who.id, delegatie=self.config.regios[regio].naam, regio=regio, status="aanwezig",
            )  # fmt: skip
        for n in range(1, PER_MEETING + 1):
            self.point(rows, meeting, day, tafel.regio, n, items, at)
        for n in range(1, DECISIONS + 1):
            decision, words = self.id(Besluit), self.sentence(12)
            rows.add(
                Besluit, decision, vergadering_id=meeting, nummer=n, tekst=words, procedureel=n == 1,
                agendapunt_id=items[n % 4], aangemaakt_op=at,
            )  # fmt: skip
            self.searched(rows, Besluit, decision, meeting, (words,))
        for n in range(NOTES):
            note, words = self.id(Notitie), self.sentence(20)
            rows.add(
                Notitie, note, vergadering_id=meeting, agendapunt_id=items[n % 4], soort="notitie",
                tekst=words, door=stempel.door, op=at,
            )  # fmt: skip
            self.searched(rows, Notitie, note, meeting, (words,))
        self.posts(rows, meeting, tafel.sleutel, at)
        return stempel, rows

    def point(
        self,
        rows: Rows,
        meeting: int,
        day: date,
        own: str | None,
        number: int,
        items: list[int],
        at: datetime,
    ) -> None:
        self.points_made += 1
        left = self.points - self.points_made
        chance = SCATTERED / max(1, self.points - 2 * OPEN)
        is_open = left % 2 == 0 if left < 2 * OPEN else self.rng.random() < chance
        regio = own or self.rng.choice([*self.config.regios, None])
        towns = self.config.regios[regio].gemeenten if regio else ()
        due = (self.today if is_open else day) + timedelta(days=self.rng.randint(-10, 60))
        about, actie = self.sentence(10), self.id(Actie)
        row = rows.add(
            Actie, actie, vergadering_id=meeting, nummer=number,
            soort=self.rng.choices(("actiepunt", "toezegging", "vraag"), (8, 1, 1))[0], tekst=about,
            agendapunt_id=items[number % 4], regio=regio,
            gemeente=self.rng.choice(towns).naam if towns and number % 2 else None,
            ingebracht_door_id=self.rng.choice(self.parties).id if number % 3 == 0 else None,
            termijn=due if number % 5 else None, termijn_tekst=f"uiterlijk {due.day}-{due.month}",
            aangemaakt_op=at,
        )  # fmt: skip
        owners = () if number % 10 == 0 else (self.coa if number % 7 == 0 else self.rng.choice(self.parties),)
        for owner in owners:
            ids = {f"{owner.soort}_id": owner.id}
            rows.add(ActieEigenaar, self.id(ActieEigenaar), None, actie_id=actie, **ids)
            rows.tell("eigenaar", Actie, actie, owner_values((), owners))
        words = (about, row["gemeente"], *(owner.naam for owner in owners))
        self.searched(rows, Actie, actie, meeting, words, actie)
        if number % 3 == 1:
            said, words_said = self.id(Terugkoppeling), self.sentence(8)
            rows.add(
                Terugkoppeling, said, actie_id=actie, tekst=words_said, stand="loopt",
                door=self.rng.choice(MEMBERS), op=at + timedelta(days=5),
            )  # fmt: skip
            self.searched(rows, Terugkoppeling, said, meeting, (words_said,), actie, at + timedelta(days=5))
        if not is_open:
            done = at + timedelta(days=20)
            row |= {"status": "afgerond", "gesloten_op": done, "versie": 1}
            rows.tell("afgerond", Actie, actie, {"status": ("open", "afgerond"), "gesloten_op": (None, done)})

    def posts(self, rows: Rows, meeting: int, tafel: str, at: datetime) -> None:
        """What was posted around it."""
        for number, wat in enumerate(("vooruitblik", "herinnering", "samenvatting")):
            owed = self.id(Aankondiging)
            rows.add(
                Aankondiging, owed, None, vergadering_id=meeting, soort=wat, wat=wat, publiek=tafel,
                vanaf=at, vervalt=at + timedelta(days=1),
            )  # fmt: skip
            rows.add(
                Verzending, owed, None, aankondiging_id=owed, sleutel=f"s{owed}", status="SENT",
                poging=1, niet_voor=at, eerste_poging=at, verzonden_op=at, geveegd_op=at, kanaal="C1",
                ts=f"{int(at.timestamp())}.{number:06}", inhoud="[]", hash="0" * 64,
            )  # fmt: skip
            rows.add(Poging, owed, None, verzending_id=owed, nummer=1, op=at, uitkomst="sent")

    def searched(
        self,
        rows: Rows,
        table: type[SQLModel],
        id_: int,
        meeting: int,
        fields: tuple[str | None, ...],
        actie: int | None = None,
        op: datetime | None = None,
    ) -> None:
        words = zoekindex.BETWEEN.join(folded(each) for each in fields if each)
        rows.add(
            Zoektekst, self.id(Zoektekst), None, soort=str(table.__tablename__), object_id=id_,
            vergadering_id=meeting, actie_id=actie, op=op, tekst=words,
        )  # fmt: skip

    def coming(self, session: Session) -> None:
        """Of every tafel the next meeting, with its agenda."""
        for tafel in self.config.tafels.values():
            stempel, day = Stempel(MEMBERS[0], self.now), self.today + timedelta(days=9)
            meeting = vergaderingen.plan(session, stempel, tafel, self.kalender, day)
            titles = [(str(n), title) for n, title in enumerate(ITEMS, start=1)]
            agendapunten.replace_all(session, stempel, meeting, titles)

    def id(self, table: type[SQLModel]) -> int:
        self.ids[table] = self.ids.get(table, 0) + 1
        return self.ids[table]

    def word(self) -> str:
        return "".join(self.rng.choices(SYLLABLES, k=self.rng.randint(2, 4)))

    def sentence(self, words: int) -> str:
        """One word in three is a common one; one sentence in five hundred has a rare one."""
        said = self.rng.choices(self.vocabulary, k=words)
        if self.rng.random() < 0.002:
            said.append("zwaluwstaart")
        return " ".join(said).capitalize()


def folded(text: str) -> str:
    """As the search folds it; the sentences made here are letters and spaces, and need not be looked at."""
    return text.casefold() if text.isascii() and text.replace(" ", "").isalpha() else zoekwoorden.fold(text)
