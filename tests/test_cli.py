"""The command line: what is printed, what is written, how it ends; alone in a process where that matters."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot import cli, manifest
from bot.cli.draaien import lasting
from bot.config import Config, settings_from
from bot.database import Database
from bot.errors import UserError
from bot.oefen import mensen, omgeving, register
from bot.oefen.manifest import RESERVED
from bot.oefen.server import serve
from bot.privacystop import MASK
from bot.texts import app as app_texts
from bot.texts import cli as texts
from bot.texts import database as database_texts
from bot.texts import datum as datum_texts
from bot.texts import gezond as health_texts
from bot.texts import privacystop as privacy_texts
from bot.texts import verslagen as verslagen_texts
from handlers.understand import COMMANDS
from tests.practice import StandingClock

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "docs" / "voorbeeldverslag.txt"
SHAPE = ROOT / ".." / "shared" / "data" / "import-voorbeeld.json"


@dataclass
class Shell:
    """Somebody at a prompt, in a directory of their own."""

    cwd: Path
    env: dict[str, str] = field(default_factory=dict)

    @property
    def register(self) -> Path:
        return self.cwd / "data" / "oefen.db"

    def environ(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
        paths = {"PYTHONPATH": str(ROOT), "CONFIG": str(ROOT / "config.yaml"), "PYTHONUTF8": "1"}
        return kept | paths | self.env

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What the command does, in this process: Python and its imports take longer than most commands."""
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.chdir(self.cwd)
            patch.setattr(os, "environ", self.environ())
            code = cli.main(arguments)
        return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())

    def run_alone(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """The same in a process of its own, and `typed` at it."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=typed,
            cwd=self.cwd,
            env=self.environ(),
            capture_output=True,
            text=True,
            timeout=180,
        )

    def start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "bot"],
            cwd=self.cwd,
            env=self.environ(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def practised(shell: Shell, practice_register: Path) -> Shell:
    """A shell where somebody practised before, on T0."""
    shell.register.parent.mkdir()
    shutil.copy(practice_register, shell.register)
    return shell


def rows(register: Path) -> dict[str, int]:
    with sqlite3.connect(f"file:{register}?mode=ro", uri=True) as connection:
        names = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}


def keys(value: object) -> object:
    """The keys of some JSON, of a list those of all its items together."""
    if isinstance(value, dict):
        return {name: keys(inner) for name, inner in value.items()}
    if isinstance(value, list):
        shapes = [keys(item) for item in value if isinstance(item, dict)]
        return [shapes[0]] if shapes else []
    return None


def test_what_is_loaded_at_the_start_is_never_searched_for_garbage_and_what_comes_after_it_is() -> None:
    before = gc.get_freeze_count()
    with lasting():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > before
    gc.unfreeze()


def test_a_dry_import_makes_no_register(shell: Shell) -> None:
    done = shell.run_alone("importeer", "--proef", "--json", str(EXAMPLE))
    assert done.returncode == 0, done.stderr
    assert verslagen_texts.PROPOSAL_ONLY in done.stderr
    assert not shell.register.exists()
    shape = json.loads(done.stdout)
    if SHAPE.exists():
        wanted = {k: v for k, v in json.loads(SHAPE.read_text(encoding="utf-8")).items() if k[0] != "_"}
        assert keys(shape) == keys(wanted)


@pytest.mark.parametrize(
    "words", [("archief", "--naar", "a.zip"), ("persoon", "Pen"), ("bewaren", "--proef")]
)
def test_what_is_told_of_a_register_is_not_told_of_one_that_is_not_there(
    shell: Shell, words: tuple[str, ...]
) -> None:
    shell.env["DATABASE_URL"] = "sqlite:///typefout.db"
    done = shell.run(*words)
    assert (done.returncode, done.stdout.count("orde")) == (1, 0)
    assert texts.no_register("typefout.db") in done.stderr
    assert not (shell.cwd / "typefout.db").exists()


def test_imported_twice_it_stands_in_the_register_once(practised: Shell) -> None:
    first = practised.run("importeer", str(EXAMPLE))
    assert first.returncode == 0, first.stderr
    assert texts.PRACTICE in first.stderr
    once = rows(practised.register)
    second = practised.run("importeer", str(EXAMPLE))
    assert second.returncode == 0
    assert rows(practised.register) == once
    assert "staat al in het register" in second.stdout


def test_a_number_of_one_person_in_minutes_is_told_and_left_out(practised: Shell, tmp_path: Path) -> None:
    path = tmp_path / "verslag.txt"
    text = EXAMPLE.read_text(encoding="utf-8")
    place = text.index("[A1]") + len("[A1]")
    path.write_text(f"{text[:place]} BSN 123456782:{text[place:]}", encoding="utf-8")
    done = practised.run("importeer", str(path))
    assert done.returncode == 0, done.stderr
    assert privacy_texts.masked_in_file([("BSN", 1)]) in done.stderr
    assert "123456782" not in done.stdout + done.stderr
    assert b"123456782" not in practised.register.read_bytes()
    assert MASK in done.stdout


@pytest.mark.parametrize("kind", ["missing", "pdf", "directory", "empty"])
def test_what_is_no_text_is_refused_in_a_sentence(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    path = tmp_path / ("verslag.pdf" if kind == "pdf" else "verslag.txt")
    if kind == "directory":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(b"%PDF-1.7\n\x00\x01" if kind == "pdf" else b"")
    assert cli.main(["importeer", "--proef", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert path.name in told.err
    assert told.err.strip().endswith(".")
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["importeer"], texts.missing("BESTAND")),
        (["importeer", "--onzin", "x"], texts.unknown_option("--onzin")),
        (["vooruitblik"], texts.missing("TAFEL")),
        (["vooruitblik", "prt", "--nu"], texts.value_needed("--nu")),
        (["probeer", "--als"], texts.value_needed("--als")),
        (["importer"], "Onbekende opdracht ‘importer’"),
    ],
)
def test_mistakes_in_the_command_are_told_in_dutch(
    arguments: list[str], answer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 1
    told = capsys.readouterr().err
    assert answer.replace("‘", "'").replace("’", "'") in told.replace("‘", "'").replace("’", "'")
    assert "--help" in told


def test_a_mistake_in_config_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (ROOT / "config.yaml").read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, start=1) if line.startswith("kantooruren:"))
    lines[number - 1] = "kantooruren: overdag"
    (tmp_path / "config.yaml").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONFIG", "config.yaml")
    assert cli.main(["controleer"]) == 1
    assert f"config.yaml:{number}: kantooruren: " in capsys.readouterr().err


def test_without_tokens_controleer_looks_at_config_only(shell: Shell) -> None:
    done = shell.run("controleer")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, texts.SLACK_SKIPPED)


def test_controleer_finds_a_history_that_was_tampered_with(practised: Shell) -> None:
    assert texts.CHAIN_FINE in practised.run("controleer").stdout
    with closing(sqlite3.connect(practised.register)) as register, register:
        register.execute("UPDATE wijziging SET door = 'iemand anders' WHERE id = 3")
    done = practised.run("controleer")
    assert (done.returncode, done.stderr.strip()) == (1, texts.chain_broken(1))


def test_the_vooruitblik_is_shown_as_it_would_be_posted(practised: Shell) -> None:
    done = practised.run("vooruitblik", "prt", "--nu", "2027-01-11T10:00")
    assert done.returncode == 0, done.stderr
    assert "PRT, in #prt, op ma 11 januari 2027, 10:00" in done.stderr
    assert "Vooruitblik PRT" in done.stdout
    assert "Actuele opvangsituatie" in done.stdout
    assert "nareizigers" in done.stdout


def test_a_moment_that_is_none_is_refused(
    practised: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{practised.register}")
    assert cli.main(["vooruitblik", "prt", "--nu", "morgen"]) == 1
    assert texts.NOT_A_MOMENT in capsys.readouterr().err


def test_datum_reads_an_expression_a_line(shell: Shell) -> None:
    typed = "uiterlijk 15 februari\n\nna publicatie van de raming\nover 10 werkdagen\n31 februari\n"
    done = shell.run_alone("datum", "--vandaag", "2027-01-11", typed=typed)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["2027-02-15", "-", "-", "2027-01-25", "-"]
    assert not shell.register.exists()


@pytest.mark.parametrize(
    ("expression", "explained"),
    [
        ("uiterlijk 15 februari", f"2027-02-15  'uiterlijk 15 februari'  {datum_texts.UNTIL}"),
        ("brief, vóór 1 mei", f"2027-04-30  'vóór 1 mei'  {datum_texts.BEFORE}"),
        ("eind maart", f"2027-03-31  'eind maart'  {datum_texts.UNTIL}; {datum_texts.CONFIRM}"),
        ("na de raming", f"-  'na de raming'  {datum_texts.condition('na de raming')}"),
        ("voor de volgende PRT", f"-  'voor de volgende PRT'  {datum_texts.meeting('PRT')}"),
        ("31 februari", f"-  '31 februari'  {datum_texts.NO_SUCH_DAY}"),
        (
            "vrijdag 16 februari",
            f"-  'vrijdag 16 februari'  {datum_texts.other_weekday('dinsdag 16 februari 2027')}",
        ),
        ("z.s.m.", f"-  'z.s.m.'  {datum_texts.UNDECIDED}"),
        ("mw. Mei", f"-  {datum_texts.NOTHING}"),
    ],
)
def test_datum_explains_what_it_read(
    expression: str, explained: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    assert cli.main(["datum", "--vandaag", "2027-01-11", "--uitleg", expression]) == 0
    assert capsys.readouterr().out.splitlines() == [explained]


@pytest.mark.parametrize("day", ["morgen", "2027-02-30", "9999-12-31", ""])
def test_datum_wants_a_day_it_can_count_from(
    day: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    assert cli.main(["datum", "--vandaag", day, "vrijdag"]) == 1
    assert capsys.readouterr().err.strip() == datum_texts.not_a_day(day)


async def test_with_tokens_controleer_asks_slack(shell: Shell, config: Config) -> None:
    commands = [(c.name, c.about, c.hint) for c in COMMANDS]
    slack = omgeving.make_slack(config, manifest.build(config, commands), StandingClock())
    slack.channel("prt").members.discard(mensen.BOT)
    async with serve(slack):
        tokens = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token}
        asking = Shell(shell.cwd, {**tokens, "SLACK_API_URL": slack.api_url.rstrip("/")})
        done = await asyncio.to_thread(asking.run_alone, "controleer")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [texts.not_in_channel("PRT", "prt")]
    assert slack.bot_token not in done.stdout + done.stderr


@pytest.mark.parametrize("url", [None, "https://bot.example"])
def test_the_manifest_names_no_command_that_slack_keeps(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str | None
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    assert cli.main(["manifest", *(["--url", url] if url else [])]) == 0
    made = json.loads(capsys.readouterr().out)
    assert not {c["command"] for c in made["features"]["slash_commands"]} & set(RESERVED)
    assert made["settings"]["socket_mode_enabled"] is (url is None)


@pytest.fixture
def bot(practised: Shell) -> Iterator[tuple[Shell, str]]:
    """A real bot beside the shell, and its address."""
    process = Shell(practised.cwd, {"PORT": "0"}).start()
    try:
        assert process.stdout
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert address, line + (process.stderr.read() if process.stderr and process.poll() else "")
        yield practised, address[0]
    finally:
        process.send_signal(signal.SIGTERM)
        out, _ = process.communicate(timeout=30)
        assert process.returncode == 0
        assert app_texts.STOPPED in out


def test_beside_a_running_bot_the_command_line_works_and_a_second_bot_does_not(
    bot: tuple[Shell, str],
) -> None:
    shell, address = bot
    port = address.rpartition(":")[2]

    noted = shell.run_alone("probeer", "/actie", "nieuw", "COA: van de opdrachtregel")
    assert noted.returncode == 0, noted.stderr
    assert "van de opdrachtregel" in noted.stdout

    other = shell.run("probeer", "--als", "Hanna Duinhoven", "--kanaal", "dm", "status mij")
    assert (other.returncode, "locatiebezoek in Bloemendaal" in other.stdout) == (0, True), other.stderr

    second = Shell(shell.cwd, {"PORT": "0"}).run_alone()
    assert second.returncode == 1
    assert database_texts.locked("oefen.db") in second.stderr

    elsewhere = Shell(shell.cwd, {"PORT": port, "DATABASE_URL": "sqlite:///data/ander.db"}).run()
    assert elsewhere.returncode == 1
    assert app_texts.port_taken("127.0.0.1", int(port)) in elsewhere.stderr

    well = Shell(shell.cwd, {"PORT": port}).run("gezond")
    assert (well.returncode, well.stdout.splitlines()[0]) == (0, health_texts.WELL)
    figures = Shell(shell.cwd, {"PORT": port}).run("gezond", "--json")
    assert json.loads(figures.stdout)["modus"] == "oefen"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["--als", "Niemand", "help"], "Niemand"), (["--kanaal", "bestaat-niet", "help"], "bestaat-niet")],
)
def test_probeer_says_whom_and_where_it_knows(
    practised: Shell,
    arguments: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CONFIG", str(ROOT / "config.yaml"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{practised.register}")
    assert cli.main(["probeer", *arguments]) == 1
    assert told in capsys.readouterr().err


def test_leeg_keeps_the_old_register_under_another_name(practised: Shell, config: Config) -> None:
    """As `LEEG=1 make run` begins."""
    settings = settings_from({"LEEG": "1", "DATABASE_URL": f"sqlite:///{practised.register}"})
    before = rows(practised.register)
    kept = omgeving.set_aside(settings, StandingClock()())
    assert kept
    assert rows(kept) == before
    assert not practised.register.exists()
    register.open_register(settings, config, owner=True, clock=StandingClock()).close()
    assert rows(practised.register)["vergadering"] == 0
    again = omgeving.set_aside(settings, StandingClock()())
    assert again != kept
    assert rows(kept) == before


def test_leeg_does_not_take_the_register_from_a_running_bot(practised: Shell) -> None:
    settings = settings_from({"LEEG": "1", "DATABASE_URL": f"sqlite:///{practised.register}"})
    running = Database(f"sqlite:///{practised.register}", owner=True)
    running.open()
    try:
        with pytest.raises(UserError, match=r"oefen\.db"):
            omgeving.set_aside(settings, StandingClock()())
    finally:
        running.close()
    assert practised.register.exists()
