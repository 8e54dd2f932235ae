"""Figures out of a file that wait for a yes: what they would change, and nothing else than what was shown.

They wait in the same place as minutes that were read (voorstellen.py), with `soort` opgave.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence

from sqlmodel import Session

from bot import voorstellen
from bot.config import Config
from bot.errors import UserError
from bot.models import Verslagvoorstel
from bot.opgave import vastleggen
from bot.opgave.gemeenten import Lijnen
from bot.opgave.lezen import Gelezen
from bot.opgave.regels import REGELS, OpgaveRegel, Regel
from bot.opgave.wending import Opgavevoorstel, Wending
from bot.texts import opgave_cellen as cel_texts
from bot.texts import opgave_in as texts
from bot.wijzigingen import Stempel

SOORT = "opgave"


def tafels_of(config: Config, regels: Sequence[Regel]) -> set[str]:
    """The tafels whose secretariaat may write these lines: of each its RRT; the PRT for what is of the whole
    province. The secretariaat of the PRT may write everything."""
    names: list[str] = []
    for regel in regels:
        is_whole = isinstance(regel, OpgaveRegel) and regel.soort != "gemeente"
        names += [regel.gebied] if is_whole and isinstance(regel, OpgaveRegel) else regel.gemeenten
    return tafels_of_names(config, names)


def tafels_of_names(config: Config, names: Iterable[str]) -> set[str]:
    """The same for names of gemeenten, keys of regions and 'provincie'."""
    lines = Lijnen(config)
    whole = next(key for key, tafel in config.tafels.items() if tafel.regio is None)
    own = {tafel.regio: key for key, tafel in config.tafels.items() if tafel.regio}
    return {own.get(lines.regio_of(name) or name, whole) for name in names}


def require(config: Config, regels: Sequence[Regel], tafels: Collection[str]) -> None:
    """Raise UserError unless the secretariaat of `tafels` may write all of these lines."""
    whole = next(key for key, tafel in config.tafels.items() if tafel.regio is None)
    others = tafels_of(config, regels) - set(tafels)
    if others and whole not in tafels:
        raise UserError(texts.other_tafels(sorted(config.tafels[key].afkorting for key in others)))


def keep(session: Session, config: Config, number: int, gelezen: Gelezen, *, bytes_sha256: str) -> None:
    """Keep what was read, still to be shown. Raises UserError for what is not theirs to write, or
    contradicts what there is."""
    row = session.get_one(Verslagvoorstel, number, with_for_update=True)
    require(config, gelezen.regels, row.tafels.split(","))
    if regel := vastleggen.contradicted(session, config, gelezen.regels):
        raise UserError(cel_texts.none_and_some(regel.gemeente, regel.peildatum))
    lines = REGELS.dump_python(list(gelezen.regels), mode="json")
    row.inhoud = json.dumps({"regels": lines, "gemeld": gelezen.gemeld}, ensure_ascii=False)
    row.status, row.bron, row.bytes_sha256 = "open", None, bytes_sha256
    session.add(row)


def lines_of(row: Verslagvoorstel) -> list[Regel]:
    return REGELS.validate_python(json.loads(row.inhoud or "{}")["regels"])


def screen(session: Session, config: Config, row: Verslagvoorstel) -> Opgavevoorstel:
    """What taking it over would do to the register as it is now."""
    turns = vastleggen.plan(session, config, lines_of(row))
    told = json.loads(row.inhoud or "{}")["gemeld"]
    return Opgavevoorstel(row.id or 0, row.bestand, mark(turns), tuple(turns), tuple(told))


def mark(turns: Sequence[Wending]) -> str:
    """A name for exactly these changes."""
    said = [
        (t.wat, t.id, t.regel.model_dump(mode="json"), {k: str(v) for k, v in t.was.items()}) for t in turns
    ]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def agree(session: Session, stempel: Stempel, config: Config, number: int, vast: str) -> Verslagvoorstel:
    """Note that exactly what was shown is taken over. Raises UserError where that would be something else
    now; it is to be shown again then."""
    row = voorstellen.mine(session, number, stempel.door, SOORT, lock=True)
    if screen(session, config, row).vast != vast:
        raise Changed(texts.CHANGED_MEANWHILE)
    row.sha256 = vast
    voorstellen.agree(session, row, stempel.op)
    return row


class Changed(UserError):
    """The register is not what it was when this was shown."""


def take(
    session: Session, stempel: Stempel, config: Config, number: int
) -> tuple[Verslagvoorstel, Opgavevoorstel] | None:
    """Write what was agreed to, once, all of it; None when that was done. When it would not be what was
    shown any more it is open again and nothing is written: `vast` is another then."""
    row = session.get_one(Verslagvoorstel, number, with_for_update=True)
    if row.status != "akkoord" or row.inhoud is None:
        return None
    shown = screen(session, config, row)
    row.huur_tot = None
    if shown.vast != row.sha256:
        row.status = "open"
    else:
        vastleggen.write(session, stempel, config, [turn.regel for turn in shown.wendingen])
        row.status, row.inhoud = "overgenomen", None
    session.add(row)
    return row, shown


def put_away(session: Session, number: int, door: str) -> Verslagvoorstel:
    """Raises UserError when it is not there any more."""
    row = voorstellen.mine(session, number, door, SOORT, lock=True)
    voorstellen.put_away(session, row)
    return row


def is_one(row: Verslagvoorstel) -> bool:
    return row.soort == SOORT
