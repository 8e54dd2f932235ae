"""The tables of our own minutes: who was there, what was decided, who does what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot import dates
from bot.config import Config
from bot.texts import besluiten as besluiten_texts
from bot.texts import uitvoer as texts
from bot.verslag.eigen import cellen
from bot.verslag.eigen.regels import KINDS, Regel
from bot.verslag.eigen.typografie import plain
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.voorstel import Actie, Besluit, Waarschuwing

_DECIDED = {shown.casefold(): state for state, shown in besluiten_texts.STATES.items()}
_KEY = re.compile(r"\[?(?P<letter>[AaBb])\s?(?P<nummer>[1-9]\d{0,5})\]?[.:]?")
_SUCCESSOR = re.compile(r" door (?P<wie>(?:[A-Z-]+-[\d-]+/)?B\d{1,6})$")
_FULL_DAY = re.compile(r"\d{1,2} [a-z]+ \d{4}")


Head = tuple[str, ...]
# In the draft, where a point also stands under its agendapunt (and in lists of before), and in a list alone.
ACTIONS_HEADS: tuple[Head, ...] = (texts.ACTIONS_HEAD, texts.LONE_ACTIONS_HEAD)


@dataclass
class Onder:
    """A point under its agendapunt."""

    agendapunt: int | None
    plek: int
    tekst: str
    soort: str
    bij: dict[str, str] = field(default_factory=dict)


def rows(regels: Iterable[Regel], *heads: Head) -> Iterator[Regel]:
    """The rows of the table with one of these heads that say something, a row that runs on over a page as
    one; the cells in the order of the head, wherever somebody put its columns."""
    row: Regel | None = None
    order: Sequence[int] = ()
    for regel in regels:
        head = _head_of(regel, heads)
        if head is None:
            continue
        if _is_head(regel, heads):
            order = cellen.order(regel.cellen, head)
            continue
        said = (regel.cellen[place] for place in order or range(len(head)))
        regel = replace(regel, cellen=list(map(cellen.in_line, said, head)))
        if not any(cell not in ("", texts.NONE) for cell in regel.cellen):
            continue
        if row and not regel.cellen[0] and not regel.is_sure and len(row.cellen) == len(regel.cellen):
            row.cellen = [" ".join(filter(None, both)) for both in zip(row.cellen, regel.cellen, strict=True)]
            continue
        if row:
            yield row
        row = regel
    if row:
        yield row


def has_list(regels: Sequence[Regel], heads: Sequence[Head], nothing: str) -> bool:
    """Whether the list stands there as we made it, or the words that there is nothing in it."""
    return any(_is_head(regel, heads) or regel.tekst == nothing for regel in regels)


def _is_head(regel: Regel, heads: Sequence[Head]) -> bool:
    """Whether these are the names of the columns, even if somebody renamed one."""
    head = _head_of(regel, heads)
    if head is None:
        return False
    said, known = ([cell.casefold() for cell in cells] for cells in (regel.cellen, head))
    return said[0] == known[0] or sorted(said) == sorted(known)


def _head_of(regel: Regel, heads: Sequence[Head]) -> Head | None:
    """The head with as many columns: heads of one list differ in that."""
    return next((head for head in heads if len(head) == len(regel.cellen)), None)


def unread(part: str, regels: Iterable[Regel], heads: Sequence[Head], nothing: str) -> Iterator[Waarschuwing]:
    """What somebody typed below a list, and rows of which cells were merged: nobody may think it was read. Of
    a list with other columns it is said once."""
    sure = [regel for regel in regels if regel.is_sure]
    merged = [regel for regel in sure if regel.cellen and _head_of(regel, heads) is None]
    if len(merged) > 1 and len(merged) == sum(bool(regel.cellen) for regel in sure):
        head = min(heads, key=lambda head: abs(len(head) - len(merged[0].cellen)))
        told = texts.columns_changed(part, head)
        yield Waarschuwing(texts.NOT_READ, told, (merged[0].plek, merged[0].plek))
        sure = [regel for regel in sure if not regel.cellen]
    for regel in sure:
        if regel in merged or (regel.tekst and regel.tekst != nothing):
            text = regel.tekst or " ".join(" ".join(regel.cellen).split())
            yield Waarschuwing(texts.NOT_READ, texts.not_read(text), (regel.plek, regel.plek))


def without_text(regels: Iterable[Regel], place: int, *heads: Head) -> Iterator[Waarschuwing]:
    """Rows of which the words, in the cell at `place`, are gone."""
    for row in rows(regels, *heads):
        if row.is_sure and row.cellen[place] in ("", texts.NONE):
            yield Waarschuwing(texts.NOT_READ, texts.no_text(row.cellen[0]), (row.plek, row.plek))


def number_in(cell: str, letter: str) -> int | None:
    """The number in 'A1', '[a1]' or 'A 1.'; None where there is none."""
    key = _KEY.fullmatch(cell)
    return int(key["nummer"]) if key and key["letter"].upper() == letter else None


def acties_in(
    regels: Iterable[Regel], onder: dict[str, Onder], datum: date, config: Config
) -> tuple[list[Actie], list[Waarschuwing]]:
    """The points of the list, and those that stand under their agendapunt alone. A number may occur twice."""
    acties: list[Actie] = []
    warnings = []
    plaatsen = Plaatsen(config)
    found, left = _with_their_items(rows(regels, *ACTIONS_HEADS), "A", onder)
    for row, key, about in found:
        if not (key or row.cellen[2]):
            continue  # nobody says what is to be done: `without_text` tells it
        cells = dict(zip(_head_of(row, ACTIONS_HEADS) or (), row.cellen, strict=True))
        acties.append(_listed(key, cells, about, row.plek, datum, plaatsen))
        region, point = cells.get(texts.REGION, texts.NONE), key or f"‘{row.cellen[2][:40]}’"
        if region != texts.NONE and region and not acties[-1].regio:
            told = texts.no_region(point, region)
            warnings.append(Waarschuwing(texts.NOT_READ, told, (row.plek, row.plek)))
        if about and plain(about.tekst) != plain(row.cellen[2]):
            warnings.append(Waarschuwing(texts.DIFFERS, texts.differs(str(key)), (about.plek, about.plek)))
        if not acties[-1].status:
            told = texts.no_state(point, row.cellen[-1])
            warnings.append(Waarschuwing(texts.NOT_READ, told, (row.plek, row.plek)))
    for key, about in left.items():  # its row was taken out of the list
        taken_out = _actie(key, about.soort, about.tekst, about, about.plek, rest=None, datum=datum)
        acties.append(taken_out)
    return sorted(acties, key=lambda actie: int((actie.nummer or "A999999")[1:])), warnings


def _with_their_items(
    found: Iterable[Regel], letter: str, onder: dict[str, Onder]
) -> tuple[list[tuple[Regel, str | None, Onder | None]], dict[str, Onder]]:
    """Each row, its key, and what stands under an agendapunt about it: by the number, else by the words, as
    somebody may have given it another number at one of the two places. And what is left."""
    left = {key: about for key, about in onder.items() if key[0] == letter}
    keyed = []
    for row in found:
        nummer = number_in(row.cellen[0], letter)
        key = f"{letter}{nummer}" if nummer else None
        keyed.append((row, key, left.pop(key or "", None)))
    place = 2 if letter == "A" else 1
    paired = [(row, key, about or _by_words(row.cellen[place], left)) for row, key, about in keyed]
    for row, _, about in paired:
        if about and not row.is_sure and about.tekst.split() != (words := row.cellen[place].split()):
            whole = "".join(about.tekst.split()) == "".join(
                words
            )  # a PDF broke a word over lines in the cell
            row.cellen[place] = about.tekst if whole else row.cellen[place]
    return paired, left


def _by_words(tekst: str, left: dict[str, Onder]) -> Onder | None:
    key = next((key for key, about in left.items() if plain(about.tekst) == plain(tekst)), None)
    return left.pop(key) if key else None


def _actie(
    key: str | None,
    kind: str,
    tekst: str,
    about: Onder | None,
    plek: int,
    *,
    rest: Sequence[str] | None,
    datum: date,
) -> Actie:
    """`rest`: the cells with who, when and how it stands; None where the list does not have it."""
    names, due, state = rest or (texts.NOBODY, texts.NO_DATE, "")
    bij = about.bij if about else {}
    termijn, words, condition = _due(due, datum)
    status, reason = cellen.state(state)
    return Actie(
        nummer=key,
        nummer_voorstel=None,
        soort=KINDS.get(kind.capitalize(), "actiepunt"),
        agendapunt=about.agendapunt if about else None,
        tekst=tekst,
        ingebracht_door=bij.get(texts.ASKED_BY),
        eigenaars=() if names == texts.NONE else texts.split_names(names),
        eigenaar_voorstel=(),
        regio=bij.get(texts.REGION),
        gemeente=bij.get(texts.MUNICIPALITY),
        termijn=termijn,
        termijn_tekst=words,
        voorwaarde=condition,
        status=status,
        antwoord=bij.get(texts.ANSWER),
        citaat=tekst,
        regels=(plek, plek),
        reden=reason or None,
        elders=about.tekst if about else None,
        in_lijst=rest is not None,
    )


def _listed(
    key: str | None, cells: dict[str, str], about: Onder | None, plek: int, datum: date, plaatsen: Plaatsen
) -> Actie:
    """A row of the list. One that stands alone says itself what the draft says under the agendapunt."""
    _, kind, tekst, *_ = cells.values()
    rest = (cells[texts.WHO], cells[texts.DUE], cells[texts.STATUS])
    actie = _actie(key, kind, tekst, about, plek, rest=rest, datum=datum)
    if texts.REGION not in cells:
        return actie
    said = {name: "" if cell == texts.NONE else cell for name, cell in cells.items()}
    region, town = plaatsen.place(said[texts.REGION]), plaatsen.place(said[texts.MUNICIPALITY])
    place = town or region
    is_answer = actie.status != "vervallen"
    return replace(
        actie,
        ingebracht_door=said[texts.ASKED_BY] or None,
        regio=place.regio if place else None,
        gemeente=(place.gemeente if place else None) or said[texts.MUNICIPALITY] or None,
        antwoord=actie.reden if is_answer else None,
        reden=None if is_answer else actie.reden,
        alleen=bool(place) or not said[texts.REGION],  # of an unknown region what was there stays
    )


def _due(cell: str, datum: date) -> tuple[date | None, str | None, str | None]:
    """A day, the words where they are no day, and the condition."""
    said, label, condition = f"; {cell}".rpartition(f"; {texts.CONDITION}")
    if not label:
        said, condition = f"; {cell}", ""
    said = said.removeprefix("; ")
    found = dates.find(said, datum) if _FULL_DAY.fullmatch(said) else None
    if found and found.value:
        return found.value, None, condition or None
    return None, said if said not in ("", texts.NO_DATE, texts.NONE) else None, condition or None


def besluiten_in(regels: Iterable[Regel], onder: dict[str, Onder]) -> Iterator[Besluit]:
    """The decisions of the list, and those that stand under their agendapunt alone."""
    found, left = _with_their_items(rows(regels, texts.DECISIONS_HEAD), "B", onder)
    for row, key, about in found:
        _, tekst, state = row.cellen
        if not (key or tekst):
            continue
        shown, _, reason = state.partition(": ")
        is_procedural = shown.endswith(texts.PROCEDURAL)
        shown = shown.removesuffix(texts.PROCEDURAL)
        successor = _SUCCESSOR.search(shown)
        word = shown[: successor.start()] if successor else shown
        yield Besluit(
            nummer=key,
            nummer_voorstel=None,
            agendapunt=about.agendapunt if about else None,
            tekst=tekst,
            procedureel=is_procedural,
            citaat=tekst,
            regels=(row.plek, row.plek),
            stand=_DECIDED.get(word.casefold(), "geldt"),
            reden=reason or None,
            vervangen_door=successor["wie"] if successor else None,
            elders=about.tekst if about else None,
        )
    for key, about in left.items():
        span = (about.plek, about.plek)
        yield Besluit(
            key,
            None,
            about.agendapunt,
            about.tekst,
            False,
            about.tekst,
            span,
            elders=about.tekst,
            in_lijst=False,
        )
