"""What is wrong with a line, and with lines beside each other: everything at once, by column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from bot.opgave import cellen
from bot.opgave.cellen import Celfout, Raad
from bot.opgave.gemeenten import Gebied, Lijnen, exists
from bot.opgave.kolommen import KOLOMMEN
from bot.opgave.regels import Blad, LocatieRegel, OpgaveRegel, Regel, UitruilRegel
from bot.opgave.stand import GEEN, GEREALISEERD, VERVALLEN
from bot.texts import opgave_cellen as texts


class Veldfout(NamedTuple):
    veld: str
    tekst: str


def read_line(blad: Blad, cells: Mapping[str, Any], raad: Raad) -> tuple[Regel | None, list[Veldfout]]:
    """The line that these cells (by veld) are, or every mistake in them."""
    values: dict[str, Any] = {}
    mistakes: list[Veldfout] = []
    cells = _none_there(cells) if blad == "locaties" else cells
    for kolom in KOLOMMEN[blad]:
        try:
            values[kolom.veld] = cellen.read(kolom, cells.get(kolom.veld), raad)
        except Celfout as error:
            mistakes.append(Veldfout(kolom.veld, str(error)))
    mistakes += _together(blad, values, raad)
    return (None, mistakes) if mistakes else (_line(blad, values), [])


def _none_there(cells: Mapping[str, Any]) -> Mapping[str, Any]:
    """A location called GEEN has no places and needs no status."""
    if str(cells.get("naam") or "").strip().casefold() != GEEN:
        return cells
    usual = {"status": GEREALISEERD, "capaciteit": 0}
    return {**cells, "naam": GEEN} | {k: v for k, v in usual.items() if cells.get(k) in (None, "")}


def _line(blad: Blad, values: dict[str, Any]) -> Regel:
    if blad == "locaties":
        return LocatieRegel(**values)
    if blad == "uitruil":
        return UitruilRegel(**values)
    gebied: Gebied = values.pop("gebied")
    return OpgaveRegel(soort=gebied.soort, gebied=gebied.sleutel, **values)


def _together(blad: Blad, values: Mapping[str, Any], raad: Raad) -> Iterable[Veldfout]:
    """What does not go together. A value that could not be read is not there, and says nothing here."""
    peildatum = values.get("peildatum")
    if peildatum and peildatum > raad.today:
        yield Veldfout("peildatum", texts.lies_ahead(peildatum))
    total = "capaciteit" if blad == "locaties" else "plaatsen"
    places, amv = values.get(total), values.get("amv")
    if places is not None and amv is not None and amv > places:
        yield Veldfout("amv", texts.more_amv(amv, places))
    if peildatum:
        yield from _not_there(values, peildatum, raad)
    begin, eind = values.get("begin"), values.get("eind")
    if begin and eind and eind < begin:
        yield Veldfout("eind", texts.ends_before(eind, begin))
    if values.get("status") == GEREALISEERD and begin and peildatum and begin > peildatum:
        yield Veldfout("begin", texts.not_there_yet(begin, peildatum))
    if values.get("naam") == GEEN and places:
        yield Veldfout(total, texts.none_with_places(places))
    if values.get("van") and values["van"] == values.get("naar"):
        yield Veldfout("naar", texts.SWAP_WITH_ITSELF)


def _not_there(values: Mapping[str, Any], peildatum: Any, raad: Raad) -> Iterable[Veldfout]:
    lines = Lijnen(raad.config)
    for veld in ("gebied", "gemeente", "van", "naar"):
        value = values.get(veld)
        naam = value.sleutel if isinstance(value, Gebied) and value.soort == "gemeente" else value
        known = lines.get(naam) if isinstance(naam, str) else None
        if known and not exists(known, peildatum):
            yield Veldfout(veld, texts.not_there(known.naam, known.vanaf, known.tot, known.opgegaan_in))


def beside_each_other(placed: Iterable[tuple[Any, Regel]]) -> Iterable[tuple[Any, str]]:
    """The lines (with where they stand) that say what another says already, and what to do."""
    seen: dict[tuple[Any, ...], tuple[Any, Regel]] = {}
    placed = list(placed)
    yield from _none_and_some(placed)
    for place, regel in placed:
        first = seen.setdefault(regel.sleutel, (place, regel))
        if first[1] is regel:
            continue
        says_so = first[1] == regel
        yield place, texts.said_twice(str(first[0])) if says_so else texts.contradicts(str(first[0]))


def _none_and_some(placed: Iterable[tuple[Any, Regel]]) -> Iterable[tuple[Any, str]]:
    """Where a gemeente has no location by one line and has one by another of the same day."""
    of = [(place, regel) for place, regel in placed if isinstance(regel, LocatieRegel)]
    none = {(r.gemeente, r.peildatum): place for place, r in of if r.naam == GEEN and r.status != VERVALLEN}
    for place, regel in of:
        said = none.get((regel.gemeente, regel.peildatum))
        if said is not None and regel.naam != GEEN and regel.status != VERVALLEN and regel.capaciteit:
            yield place, texts.none_said(str(said), regel.gemeente)
