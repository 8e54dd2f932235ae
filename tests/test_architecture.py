"""Imports run one way, and each kind of work has its room."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WIRING = {"bot/app.py", "bot/__main__.py", "bot/cli"}
CLOCKS = {"bot/klok.py", "bot/datum.py"}
DATABASE = ("sqlmodel", "sqlalchemy", "alembic", "sqlite3")
SLACK = ("slack_bolt", "slack_sdk", "aiohttp", "httpx")

# Room → what of our own it may import besides itself; what is not named here is open.
MAY_IMPORT = {
    "bot/errors.py": (),
    "bot/gelijkenis.py": (),
    "bot/models": (),
    "bot/texts": ("bot.dates",),
    "bot/dates": (),
    "bot/gebieden": ("bot.config", "bot.errors", "bot.gelijkenis", "bot.texts"),
    "bot/config": ("bot.dates", "bot.errors", "bot.gelijkenis", "bot.texts"),
    "bot/verslag": (
        "bot.config",
        "bot.dates",
        "bot.errors",
        "bot.gebieden",
        "bot.gelijkenis",
        "bot.patronen",
        "bot.texts",
    ),
    "bot/views": (
        *("bot.config", "bot.dates", "bot.models", "bot.readmodels", "bot.texts"),
        *("bot.mail", "bot.verslag.eigen.stukken", "bot.verslag.voorstel"),
        *("bot.zoekvraag", "bot.zoekwoorden"),
        *("bot.opgave.gemeenten", "bot.opgave.kolommen", "bot.opgave.regels", "bot.opgave.stand"),
        *("bot.opgave.tabblad", "bot.opgave.wending"),
    ),
    "bot/invoer": ("bot.dates", "bot.errors", "bot.gebieden", "bot.kalender", "bot.texts"),
    "jobs": ("bot",),
    "handlers": ("bot",),
}
# Room → libraries it never touches.
NEVER_IMPORTS = {
    "bot/verslag": (*DATABASE, *SLACK),
    "bot/views": (*DATABASE, *SLACK),
    "bot/texts": (*DATABASE, *SLACK),
    "bot/dates": (*DATABASE, *SLACK),
    "bot/gebieden": (*DATABASE, *SLACK),
    "bot/config": (*DATABASE, *SLACK),
    "bot/invoer": (*DATABASE, *SLACK),
    "bot/uitvoer": (*SLACK, "bot.publicatie"),  # a draft knows nothing of what becomes of it
    "bot/archief/nazien.py": (*DATABASE, *SLACK, "bot.models"),  # an archive is checked without a register
    "bot/archief/keten.py": (*DATABASE, *SLACK, "bot.wijzigingen"),  # nor by what made its chain
}
# The rooms and files of bot/verslag, from words to a proposal: each imports only from those before it.
READING = (
    *(
        "voorstel",
        "actiepunt",
        "taal",
        "dagen",
        "werk",
        "namen",
        "bron",
        "eigen",
        "betoog",
        "rij",
        "kop",
        "notities",
    ),
    *("merken", "velden", "kopjes", "wie", "besluiten", "deelnemers", "aanwezigen", "huismerken", "lijsten"),
    *("alineas", "indeling", "zinnen", "actiepunten", "eigenaars", "tabellen", "documenten"),
    *("bestand", "herschreven", "samen", "acties", "geleerd", "oordeel", "algemeen", "lezen"),
)
NOUNS = (
    *("acties", "actielijst", "besluiten", "kalender", "mijlpalen", "ontvangsten", "personen"),
    *("referenties", "status", "vergaderingen", "verslagen", "verzendingen", "vooruitblik", "wijzigingen"),
    *("verslagdeelnemers", "verslagpunten", "voorstellen", "voorstelscherm"),
    *("csvlijst", "mail", "terugkoppelingen", "zoeken", "zoekindex", "zoekvraag", "zoekwoorden"),
)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def files(*rooms: str) -> list[Path]:
    """The Python files in these directories, or these files themselves."""
    found = [
        path
        for room in rooms
        for path in ([ROOT / room] if room.endswith(".py") else (ROOT / room).rglob("*.py"))
    ]
    assert found
    return sorted(found)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def imports(path: Path) -> tuple[str, ...]:
    """Every module and name that a file imports, also inside functions: 'bot.texts.acties'."""
    found: list[str] = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{name(path)}: relative import"
            found += (f"{node.module}.{alias.name}" for alias in node.names)
    return tuple(found)


def within(module: str, *roots: str) -> bool:
    return any(module == root or module.startswith(f"{root}.") for root in roots)


def offending(paths: list[Path], *forbidden: str) -> list[str]:
    return [f"{name(p)}: {module}" for p in paths for module in imports(p) if within(module, *forbidden)]


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_from_the_rooms_below_it(room: str) -> None:
    own = room.removesuffix(".py").replace("/", ".")
    allowed = (own, *MAY_IMPORT[room])
    found = [
        f"{name(path)}: {module}"
        for path in files(room)
        for module in imports(path)
        if within(module, "bot", "handlers", "jobs") and not within(module, *allowed)
    ]
    assert found == []


def test_minutes_are_read_in_one_direction() -> None:
    found = []
    for path in files("bot/verslag"):
        room = path.relative_to(ROOT / "bot" / "verslag").with_suffix("").parts[0]
        if room == "__init__":
            continue
        for module in imports(path):
            if not within(module, "bot.verslag"):
                continue
            other = module.split(".")[2]
            if READING.index(other) > READING.index(room):
                found.append(f"{name(path)}: {module}")
    assert found == []


@pytest.mark.parametrize("room", NEVER_IMPORTS)
def test_a_pure_room_knows_neither_database_nor_slack(room: str) -> None:
    assert offending(files(room), *NEVER_IMPORTS[room]) == []


def test_only_the_wiring_imports_upward() -> None:
    below = [path for path in files("bot") if not {name(path), name(path.parent)} & WIRING]
    assert offending(below, "handlers", "jobs") == []


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_knows_no_screen_no_slack_and_no_database_but_its_session(noun: str) -> None:
    paths = files(f"bot/{noun}" if (ROOT / "bot" / noun).is_dir() else f"bot/{noun}.py")
    assert offending(paths, *SLACK, "bot.views", "bot.database", "bot.slack", "bot.deps", "bot.oefen") == []


def test_time_comes_in_as_an_argument() -> None:
    asks = {
        ("datetime", "now"),
        ("datetime", "today"),
        ("datetime", "utcnow"),
        ("date", "today"),
        ("time", "time"),
    }
    found = [
        f"{name(path)}:{node.lineno}"
        for path in files("bot", "handlers", "jobs")
        if name(path) not in CLOCKS
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in asks
    ]
    assert found == []


def test_only_the_wiring_has_the_clock() -> None:
    below = [
        path for path in files("bot", "handlers", "jobs") if not {name(path), name(path.parent)} & WIRING
    ]
    assert offending(below, "bot.klok") == []


def test_handlers_and_jobs_leave_queries_to_the_nouns() -> None:
    paths = files("handlers", "jobs")
    libraries = [
        f"{name(path)}: {module}"
        for path in paths
        for module in imports(path)
        if within(module, *DATABASE) and module != "sqlmodel.Session"
    ]
    calls = [
        f"{name(path)}:{node.lineno}"
        for path in paths
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in ("exec", "execute", "scalars", "query")
    ]
    assert libraries + calls == []


def test_handlers_and_jobs_leave_block_kit_to_the_views() -> None:
    found = [
        f"{name(path)}:{node.lineno}"
        for path in files("handlers", "jobs")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Dict)
        and any(isinstance(key, ast.Constant) and key.value == "type" for key in node.keys)
    ]
    assert found == []


def test_importing_a_module_does_nothing() -> None:
    """At the top of a module things are named; nothing is called for its effect."""
    named = (
        ast.Import,
        ast.ImportFrom,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.ClassDef,
        ast.Assign,
        ast.AnnAssign,
        ast.AugAssign,
    )
    not_run = {"bot/migrations/env.py"}  # Alembic runs it; nobody imports it
    found = [
        f"{name(path)}:{node.lineno}"
        for path in files("bot", "handlers", "jobs")
        if name(path) not in not_run
        for node in tree(path).body
        if not isinstance(node, named) and not _is_docstring(node) and not _is_guarded(node)
    ]
    assert found == []


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_guarded(node: ast.stmt) -> bool:
    """`if TYPE_CHECKING:` and `if __name__ == "__main__":`."""
    return isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "__name__ == '__main__'")
