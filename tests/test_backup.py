"""Copies of the register: whole, checked, kept by age, made at night, and told when they fail."""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, create_engine

from bot import backup, cli, migrations, wijzigingen
from bot.config import settings_from
from bot.database import Database
from bot.texts import bewaring as texts
from bot.texts import cli as cli_texts
from tests.builders import held
from tests.processes import back_up, in_processes, note, put_back, until_killed
from tests.time_helpers import T0, TODAY, T

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ROOT = Path(__file__).resolve().parents[1]


def make(register: Path, folder: Path, now: datetime = T0) -> Path:
    [path], failed = backup.make(register, [folder], backup.name_at(register, now))
    assert failed == []
    return path


def chain_of(path: Path) -> list[int]:
    engine = create_engine(f"sqlite:///{path}")
    try:
        with Session(engine) as session:
            return wijzigingen.broken_links(session)
    finally:
        engine.dispose()


def points_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute("SELECT count(*) FROM actie").fetchone()[0])


def damage(path: Path) -> None:
    """Bytes of the middle pages are others, as on a failing disk."""
    rng = random.Random(1)
    with path.open("r+b") as file:
        for page in range(2, path.stat().st_size // 4096, 3):
            file.seek(page * 4096)
            file.write(rng.randbytes(64))


def test_a_backup_is_one_whole_file_for_its_owner_with_its_sum_beside_it(
    register_path: Path, tmp_path: Path
) -> None:
    path = make(register_path, tmp_path / "backup")
    assert path.name == "register-20270111T090000Z.db"
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name, f"{path.name}.sha256"]
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in path.parent.iterdir()} == {0o600}
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert path.with_name(f"{path.name}.sha256").read_text() == f"{digest}  {path.name}\n"
    assert backup.integrity(path) is None
    assert chain_of(path) == []


@pytest.mark.sqlite("it is about the file")
def test_copies_made_while_others_write_are_each_of_one_moment(database: Database, tmp_path: Path) -> None:
    """Whole, with a chain that holds, and with all that was acknowledged before the copy was begun."""
    assert database.path
    meeting_id = database.run_now(lambda session: held(session, TODAY).id)
    copies, known = [], []

    def copy_on(number: int) -> None:
        known.append(points_in(database.path))  # type: ignore[arg-type]
        copies.append(make(database.path, tmp_path / "backup", T(number)))  # type: ignore[arg-type]

    with ThreadPoolExecutor(1) as aside:
        writing = aside.submit(in_processes, 2, note, str(database.url), meeting_id, 20, 0)
        number = 0
        while not writing.done() and number < 20:
            copy_on(number)
            number += 1
        writing.result()
    copy_on(number)
    assert len(copies) > 2
    for path, least in zip(copies, known, strict=True):
        assert backup.integrity(path) is None
        assert chain_of(path) == []
        assert points_in(path) >= least
    assert points_in(copies[-1]) == 40


def test_a_damaged_register_gives_no_backup_and_leaves_the_last_good_one(
    register_path: Path, tmp_path: Path
) -> None:
    good = make(register_path, tmp_path / "backup")
    damage(register_path)
    made, [problem] = backup.make(register_path, [tmp_path / "backup"], backup.name_at(register_path, T(60)))
    assert made == []
    assert problem.reason == texts.DAMAGED
    assert [k.path for k in backup.copies(register_path, tmp_path / "backup")] == [good]
    assert not list(tmp_path.rglob(f"*{backup.DRAFT}"))


def test_one_folder_that_fails_does_not_take_the_copy_of_the_other(
    register_path: Path, tmp_path: Path
) -> None:
    made, [problem] = backup.make(register_path, [tmp_path / "weg" / "map", tmp_path / "goed"], "x.db")
    assert [path.parent.name for path in made] == ["goed"]
    assert problem.folder == tmp_path / "weg" / "map"
    assert problem.reason == texts.NO_MAP


def test_a_full_disk_is_seen_before_it_is_full(
    register_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "SPARE", 2**60)
    made, [problem] = backup.make(register_path, [tmp_path / "backup"], "x.db")
    assert (made, problem.reason) == ([], texts.NO_SPACE)


def test_killed_at_any_step_there_is_a_whole_backup_or_none(register_path: Path, tmp_path: Path) -> None:
    folder, step = tmp_path / "backup", 1
    while until_killed(step, back_up, str(register_path), str(folder)):
        for kopie in backup.copies(register_path, folder):
            assert backup.integrity(kopie.path) is None
            assert backup.sum_is_right(kopie.path)
            kopie.path.unlink()
        step += 1
        assert step < 40
    assert step > 8
    [kopie] = backup.copies(register_path, folder)
    assert backup.integrity(kopie.path) is None
    backup.rotate(register_path, folder, datetime.now(UTC) + 2 * backup.STALE, AMSTERDAM)
    left = [*folder.iterdir(), *tmp_path.iterdir()]
    assert not [path for path in left if backup.DRAFT in path.name], "what a crash left is cleared away"


def test_killed_at_any_step_of_a_restore_there_is_a_whole_register(
    register_path: Path, tmp_path: Path
) -> None:
    """The one that was there, or the one that was put back; what was there is never lost."""
    copy = make(register_path, tmp_path / "backup")
    with closing(sqlite3.connect(register_path)) as file, file:
        file.execute("UPDATE register SET team_id = 'T0NIEUWER'")
    before, step = register_path.read_bytes(), 1
    while until_killed(step, put_back, str(register_path), str(copy)):
        assert backup.integrity(register_path) is None
        assert chain_of(register_path) == []
        kept = [*tmp_path.glob("register-voor-herstel-*.db"), register_path]
        assert before in [path.read_bytes() for path in kept]
        register_path.write_bytes(before)
        step += 1
        assert step < 40
    assert step > 8


def test_rotation_keeps_fourteen_days_eight_weeks_and_twelve_months() -> None:
    """Nightly for three years, each night rotated, as it goes in practice."""
    kept: set[datetime] = set()
    first = datetime(2027, 1, 1, 1, 5, tzinfo=UTC)
    for night in range(3 * 365):
        now = first + timedelta(days=night)
        kept = backup.to_keep(kept | {now}, AMSTERDAM)
        assert now in kept
    ages = sorted((now - moment).days for moment in kept)
    assert ages[:14] == list(range(14))
    assert len({moment.isocalendar()[:2] for moment in kept}) >= 8
    assert len({(moment.year, moment.month) for moment in kept}) == 12
    assert 330 <= ages[-1] <= 366
    assert len(ages) <= 14 + 8 + 12


def test_rotation_never_empties_a_folder_that_gets_no_new_copies() -> None:
    old = {T0 - timedelta(days=number) for number in range(14)}
    assert backup.to_keep(old, AMSTERDAM) == old


def test_what_was_made_by_hand_the_same_day_stays_until_the_day_after_tomorrow(
    register_path: Path, tmp_path: Path
) -> None:
    night, noon = make(register_path, tmp_path), make(register_path, tmp_path, T0 + timedelta(hours=3))
    backup.rotate(register_path, tmp_path, T0 + timedelta(days=1), AMSTERDAM)
    assert night.exists()
    assert noon.exists()
    backup.rotate(register_path, tmp_path, T0 + timedelta(days=3), AMSTERDAM)
    assert not night.exists()
    assert noon.exists()


def test_rotation_touches_only_what_it_made(register_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backup"
    mine = [make(register_path, folder, T0 - timedelta(hours=number)) for number in range(1, 6)]
    others = [
        "regietafel-20200101T000000Z.db",
        "register-20200101T000000Z.db.oud",
        "notities.txt",
        "register-kopie.db",
    ]
    for name in others:
        (folder / name).write_text("van iemand anders")
    gone = backup.rotate(register_path, folder, T0 + backup.KEEP_ALL, AMSTERDAM)
    assert sorted(gone) == sorted(mine[1:])
    left = {path.name for path in folder.iterdir()}
    assert left == {mine[0].name, f"{mine[0].name}.sha256", *others}


@pytest.mark.parametrize(
    ("made", "now", "is_due"),
    [
        ("2027-01-11T03:00", "2027-01-11T23:59", False),
        ("2027-01-11T03:00", "2027-01-12T01:59", False),
        ("2027-01-11T03:00", "2027-01-12T02:00", True),
        ("2027-01-11T01:00", "2027-01-11T02:30", True),
        (None, "2027-01-11T12:00", True),
        ("2027-03-28T01:30", "2027-03-28T03:00", True),  # that night there is no two o'clock
        ("2027-03-28T03:00", "2027-03-28T23:00", False),
        ("2027-10-31T02:30", "2027-10-31T23:00", False),  # that night there are two
        ("2027-01-20T03:00", "2027-01-11T12:00", True),  # the clock was ahead then
    ],
)
def test_a_backup_is_due_when_there_is_none_since_two_at_night(
    tmp_path: Path, made: str | None, now: str, is_due: bool
) -> None:
    register = tmp_path / "register.db"
    if made:
        moment = datetime.fromisoformat(made).replace(tzinfo=AMSTERDAM)
        (tmp_path / backup.name_at(register, moment)).touch()
    at = datetime.fromisoformat(now).replace(tzinfo=AMSTERDAM)
    assert (backup.due(register, [tmp_path], at, AMSTERDAM) == [tmp_path]) is is_due


def test_the_newest_is_known_over_all_folders(register_path: Path, tmp_path: Path) -> None:
    places = [tmp_path / "een", tmp_path / "twee"]
    assert backup.newest(register_path, places) is None
    make(register_path, places[0], T0)
    make(register_path, places[1], T(3600))
    assert backup.newest(register_path, places) == T(3600)


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    register_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """The command line on `register_path`: exit code, output, errors."""
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{register_path}")
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "BACKUP_MAP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BACKUP_MAP_2", str(tmp_path / "elders"))

    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(arguments)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


def test_the_command_line_backs_up_lists_and_puts_back(run: Run, register_path: Path, tmp_path: Path) -> None:
    assert texts.none_in(str(tmp_path / "backup")) in run("herstel")[1]
    code, shown, _ = run("backup")
    assert code == 0
    [path] = (tmp_path / "backup").glob("*.db")
    assert str(path) in shown
    assert len(list((tmp_path / "elders").glob("*.db"))) == 1
    database = Database(f"sqlite:///{register_path}", owner=True)
    database.open()
    database.run_now(lambda session: held(session, TODAY))
    database.close()
    _, shown, _ = run("herstel")
    assert texts.how(str(path)) in shown
    code, shown, problem = run("herstel", str(path))
    assert code == 0, problem
    assert "Teruggezet" in shown
    [kept] = tmp_path.glob("register-voor-herstel-*.db")
    assert str(kept) in shown
    with closing(sqlite3.connect(register_path)) as file:
        assert file.execute("SELECT count(*) FROM vergadering").fetchone() == (0,)
    with closing(sqlite3.connect(kept)) as file:
        assert file.execute("SELECT count(*) FROM vergadering").fetchone() == (1,)
    assert run("herstel", "--teruggezet")[0] == 0


def test_the_command_line_says_what_failed(run: Run, register_path: Path, tmp_path: Path) -> None:
    (tmp_path / "elders").write_text("hier kan geen map")
    code, shown, problem = run("backup")
    assert code == 1
    assert str(tmp_path / "backup") in shown
    assert texts.not_made(str(tmp_path / "elders"), texts.NO_MAP) in problem
    assert run("herstel", "bestaat-niet.db")[0] == 1
    register_path.unlink()
    assert texts.LOST in run("backup")[2]


def test_by_hand_into_a_folder_nothing_is_cleared_away(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    for number in range(1, 6):
        (folder / f"register-20200101T00000{number}Z.db").touch()
    assert run("backup", "--naar", str(folder))[0] == 0
    assert len(list(folder.glob("*.db"))) == 6
    assert not (tmp_path / "backup").exists()


def test_for_postgresql_the_command_is_told_without_the_password(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://regie:geheim@db.voorbeeld.nl:5433/tafel")
    code, _, problem = run("backup")
    assert code == 1
    assert 'pg_dump --format=custom --file="regietafel-$(date +%F).dump"' in problem
    assert '"postgresql://regie@db.voorbeeld.nl:5433/tafel"' in problem
    assert "geheim" not in problem
    assert texts.ONLY_MARK in run("herstel")[2]


def test_controleer_tells_of_a_damaged_register(run: Run, register_path: Path) -> None:
    damage(register_path)
    code, _, problem = run("controleer")
    assert code == 1
    assert "beschadigd" in problem


def test_a_migration_keeps_a_checked_copy_only_for_its_owner(register_path: Path) -> None:
    kept = migrations.keep(register_path, "0001")
    assert kept.name == "register-voor-migratie-0001.db"
    assert kept.stat().st_mode & 0o777 == 0o600
    assert backup.integrity(kept) is None


def dump(path: Path) -> list[str] | None:
    """All that stands in it; None when that cannot be read."""
    try:
        with closing(sqlite3.connect(path)) as file:
            return list(file.iterdump())
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def test_controleer_tells_of_a_word_that_was_changed_outside_the_bot(
    run: Run, register_path: Path, practice_register: Path
) -> None:
    shutil.copy(practice_register, register_path)
    assert run("controleer")[0] == 0
    with closing(sqlite3.connect(register_path)) as file, file:
        file.execute("UPDATE actie SET tekst = 'Iets anders' WHERE id = 2")
    code, _, problem = run("controleer")
    assert code == 1
    assert cli_texts.words_strayed(["actie 2"]) in problem


def test_a_bit_that_flips_in_what_people_wrote_is_told(
    run: Run, register_path: Path, practice_register: Path
) -> None:
    """In a point, or in the history of it: where it reads otherwise afterwards, that is told."""
    whole, rng, told = practice_register.read_bytes(), random.Random(7), 0
    before = dump(practice_register)
    with closing(sqlite3.connect(practice_register)) as file:
        words = [row[0].encode() for row in file.execute("SELECT tekst FROM actie")]
    places = [found.start() for word in words for found in re.finditer(re.escape(word[:40]), whole)]
    for at in rng.sample(places, 8):
        flipped = bytearray(whole)
        flipped[at + rng.randint(0, 10)] ^= 1 << rng.randint(0, 7)
        register_path.write_bytes(flipped)
        if dump(register_path) != before:
            assert run("controleer")[0] == 1
            told += 1
    assert told > 5


def test_health_shows_when_the_newest_copy_was_made(register_path: Path, tmp_path: Path) -> None:
    settings = settings_from({"BACKUP_MAP": str(tmp_path / "kopie")})
    assert backup.figures(register_path, settings) == {"laatste_kopie": None}
    make(register_path, tmp_path / "kopie")
    assert backup.figures(register_path, settings) == {"laatste_kopie": T0.isoformat()}
    assert backup.figures(None, settings) == {}
