"""What stands in and beside the pictures of figures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from bot.texts.opgave import day_of, number

REALISED, DECIDED, PLEDGED = "gerealiseerd", "besloten", "toegezegd"
NOT_YET, OPGAVE, MISSING = "nog niet toegezegd", "opgave", "ontbreekt"
LATE, IN_TIME = "te laat", "open, niet te laat"
UNKNOWN = "niet bekend"
MEMBERS = "gemeenten"
REGIONS_HEAD = ("Regio", "Opgave", "Gerealiseerd", "Besloten", "Toegezegd", "Nog niet toegezegd")
PROGRESS_HEAD = ("Peildatum", "Opgave", "Gerealiseerd", "Besloten", "Toegezegd", "Nog niet toegezegd")
TABLES_HEAD = ("Tafel", "Open", "Waarvan te laat")
COUNTED = "Alleen plaatsen die meetellen."
MISSING_IS_NOT_ZERO = "Ontbreekt: er is geen cijfer; dat is iets anders dan nul."
NOT_OF_THE_SAME = (
    "Waar de getallen van een gebied niet van dezelfde gemeenten zijn, sluiten zij niet op elkaar aan."
)
MORE_FIGURES = "De eerste en de laatste peildata; de andere staan in het register."


CUT_OFF = "… de rest past niet in dit bericht."


def with_digest(tafel: str) -> str:
    return f"Cijfers bij de vooruitblik {tafel}"


def regions_title() -> str:
    return "Opvangplaatsen per regio"


def progress_title(area: str) -> str:
    return f"Verloop opvangplaatsen: {area}"


def tables_title() -> str:
    return "Open punten per tafel"


def cycle(cyclus: str) -> str:
    return f"Cyclus {cyclus}."


def as_of(day: date) -> str:
    return f"Stand op {day_of(day)}."


def places(value: int) -> str:
    """'1.234', '−20'."""
    return number(value)


def cell(value: int | None, members: int, of: int) -> str:
    """'1.234', '1.234 (7 van 9 gemeenten)', 'ontbreekt', 'overschot 20'."""
    return MISSING if value is None else f"{places(value)}{coverage([members], of)}"


def surplus(value: int) -> str:
    return f"overschot {places(value)}"


def coverage(members: Collection[int], of: int) -> str:
    """' (7 van 9 gemeenten)', ' (5 tot 7 van 9 gemeenten)'; empty when all are in it."""
    lacking = sorted({number for number in members if number < of})
    if not lacking:
        return ""
    span = str(lacking[0]) if len(lacking) == 1 else f"{lacking[0]} tot {lacking[-1]}"
    return f" ({span} van {of} gemeenten)"


def members(members_: Collection[int], of: int) -> str:
    """'7 van 9', under a column that says of what."""
    lowest = min(members_, default=0)
    return f"{lowest} van {of}"


def line(head: Sequence[str], cells: Sequence[str], of: str) -> str:
    """'opgave 1.234 · gerealiseerd 400 (7 van 9 gemeenten)'."""
    if all(cell == MISSING for cell in cells):
        return MISSING
    said = (
        cell if cell.startswith("overschot") else f"{name.lower()} {cell}"
        for name, cell in zip(head, cells, strict=True)
    )
    return f"{' · '.join(said)}{of}"


def mark(told: str, over: str = "") -> str:
    """'opgave 1.234, overschot 20'."""
    return f"{OPGAVE} {told}{f', {over}' if over else ''}"


def progress_day(day: date) -> str:
    """'1 feb\n2026': there is little room."""
    number_, month, year = day_of(day).split(" ")
    return f"{number_} {'mrt' if month == 'maart' else month[:3]}\n{year}"


def areas_alt(
    count: int, told: Sequence[str], most: tuple[str, str] | None, none: Sequence[str], day: date
) -> str:
    """`told`: opgave, gerealiseerd, besloten, toegezegd and what is left, as they are shown; `most`: the area
    with most left, and how much; `none`: the areas without any figure."""
    opgave, realised, decided, pledged, left = told
    said = [
        f"Balken van {count} {'regio' if count == 1 else 'regio’s'}, stand op {day_of(day)}: "
        f"opgave {opgave}, gerealiseerd {realised}, besloten {decided}, toegezegd {pledged}, {_left(left)}."
    ]
    if most:
        said.append(f"Het meest nog niet toegezegd: {most[0]}, {most[1]}.")
    if none:
        said.append(f"Zonder cijfers: {_listed(none)}.")
    return " ".join(said)


def progress_alt(
    area: str, first: tuple[str, str] | None, last: tuple[str, str], opgave: str, left: str
) -> str:
    """`first` and `last`: the day, and what was realised by then; `first` is None when there is one day."""
    if first is None:
        grew = f"op {last[0]} gerealiseerd {last[1]}"
    else:
        grew = f"gerealiseerd {first[1]} op {first[0]} en {last[1]} op {last[0]}"
    return f"Kolommen van {area}: {grew}. De laatste stand: opgave {opgave}, {_left(left)}."


def _left(told: str) -> str:
    return told if told.startswith("overschot") else f"{NOT_YET} {told}"


def tables_alt(open_points: int, late: int, most: tuple[Sequence[str], int] | None) -> str:
    told = f"Balken per tafel: samen {number(open_points)} open {'punt' if open_points == 1 else 'punten'}, "
    told += f"waarvan {number(late)} te laat."
    if most is None:
        return told
    return f"{told} De meeste te laat bij {_listed(most[0])}: {number(most[1])}."


def _listed(names: Sequence[str]) -> str:
    *some, last = names
    return f"{', '.join(some)} en {last}" if some else last


def points(open_: int, late: int) -> str:
    """'12 open, 3 te laat'."""
    return f"{number(open_)} open{f', {number(late)} te laat' if late else ''}"


def open_points(number_: int) -> str:
    return f"{number(number_)} open"
