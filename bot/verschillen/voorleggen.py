"""A draft that came back, put before its secretary: what they said of each difference, and what is taken.

Who said yes, said it of a difference as it was: when anything of it changes meanwhile, it is asked again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlmodel import Session

from bot import verslagen, verslagversies, voorstellen
from bot.config import Config
from bot.errors import UserError
from bot.models import Vergadering, Verslagvoorstel
from bot.readmodels import Houding, Verschilpunt, Verschilscherm
from bot.texts import verschillen as texts
from bot.texts import voorstel as voorstel_texts
from bot.texts.uitvoer import DIFFERS
from bot.verschillen import Terug, asks, hold, may, overnemen, stamp
from bot.verslag.eigen.stukken import Verschil
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.wijzigingen import Stempel

MOST_AT_ONCE = 60  # differences written by one press: somebody waits for it (Database.run)


@dataclass(frozen=True)
class Overgenomen:
    """What was written, and how many differences still wait for a word."""

    meeting: Vergadering
    geschreven: tuple[Verschil, ...]
    wacht: int


def is_back(row: Verslagvoorstel) -> bool:
    """Whether this is a draft that came back: it knows its meeting while it is open."""
    return row.vergadering_id is not None


def keep(
    session: Session,
    config: Config,
    number: int,
    gelezen: Beoordeling,
    meeting: Vergadering,
    *,
    bytes_sha256: str,
    sha256: str,
) -> bool:
    """Keep what was read; False when nothing in it is other than in the register. Raises UserError as
    voorstellen.keep does: of the tafel of the meeting, whatever the file says."""
    head = replace(gelezen.voorstel.vergadering, tafel=meeting.tafel)
    kept = replace(gelezen, voorstel=replace(gelezen.voorstel, vergadering=head))
    voorstellen.keep(session, number, kept, bytes_sha256=bytes_sha256, sha256=sha256, back=meeting)
    row = session.get_one(Verslagvoorstel, number)
    shown = screen(session, config, row)
    if shown.punten or set(shown.waarschuwingen) - {verslagversies.stays(session, meeting)}:
        return True
    _end(session, row)
    return False


def screen(session: Session, config: Config, row: Verslagvoorstel) -> Verschilscherm:
    """The differences as they are now; the things to look out for first."""
    judged = voorstellen.judged(row)
    terug = _held(session, config, row, judged)
    return Verschilscherm(
        id=row.id or 0,
        bestand=row.bestand,
        tafel=terug.meeting.tafel,
        vergadering=terug.meeting.referentie,
        gemaakt=terug.voorstel.vergadering.gemaakt,
        afdruk=_stamp(terug, judged),
        punten=tuple(Verschilpunt(each, _stance(each, judged)) for each in terug.verschillen),
        gelijk=terug.gevonden.gelijk,
        waarschuwingen=(
            *filter(None, [verslagversies.stays(session, terug.meeting)]),
            *voorstel_texts.masked(judged.gemaskeerd),
            *(texts.twice(words) for words in terug.gevonden.dubbel),
            *terug.letop,
            *(
                voorstel_texts.warning(each.tekst, each.regels)
                for each in terug.voorstel.waarschuwingen
                if each.soort != DIFFERS  # those are differences themselves
            ),
        ),
    )


def judge(
    session: Session, config: Config, row: Verslagvoorstel, sleutel: str, afdruk: str, *, takes: bool
) -> None:
    """Somebody said of this difference, as it was shown, whether it is taken over. Raises UserError when it
    is another by now."""
    judged = voorstellen.judged(row)
    terug = _held(session, config, row, judged)
    if (sleutel, afdruk) not in {(each.sleutel, each.afdruk) for each in terug.verschillen}:
        raise UserError(texts.CHANGED)
    voorstellen.save(session, row, judged.agreed(sleutel, afdruk if takes else None))


def take(
    session: Session,
    stempel: Stempel,
    config: Config,
    row: Verslagvoorstel,
    afdruk: str,
    *,
    also_gone: bool = False,
) -> Overgenomen:
    """Write what is to be taken over, with `also_gone` also what is no longer in the file. Raises UserError
    when anything changed since `afdruk` was shown. Of very many the rest waits for another press; when
    nothing waits any more, the proposal is done with."""
    judged = voorstellen.judged(row)
    terug = _held(session, config, row, judged)
    if _stamp(terug, judged) != afdruk:
        raise UserError(texts.CHANGED)
    chosen = [each for each in terug.verschillen if _is_chosen(each, judged, also_gone=also_gone)]
    written = overnemen.take(session, stempel, config, terug, chosen[:MOST_AT_ONCE])
    if written:
        verslagen.note_file(session, stempel, terug.meeting, bestand=row.bestand, sha256=row.sha256 or afdruk)
    left = _held(session, config, row, judged).verschillen
    waiting = sum(_stance(each, judged) in ("neem", "vraag", "akkoord") for each in left)
    if not waiting:
        _end(session, row)
    return Overgenomen(terug.meeting, tuple(written), waiting)


def _held(session: Session, config: Config, row: Verslagvoorstel, judged: Beoordeling) -> Terug:
    session.flush()
    return hold(session, config, session.get_one(Vergadering, row.vergadering_id), judged.voorstel)


def _stamp(terug: Terug, judged: Beoordeling) -> str:
    """Of the differences and of what was said of them: two windows of one person may differ."""
    return stamp([terug.afdruk, *sorted(judged.over), *sorted(judged.akkoord.values())])


def _stance(verschil: Verschil, judged: Beoordeling) -> Houding:
    if not may(verschil):
        return "kan niet"
    if verschil.sleutel in judged.over:
        return "over"
    if judged.akkoord.get(verschil.sleutel) == verschil.afdruk:
        return "akkoord"
    said_before = verschil.sleutel in judged.akkoord  # of another state of it
    return "vraag" if said_before or asks(verschil) else "neem"


def _is_chosen(verschil: Verschil, judged: Beoordeling, *, also_gone: bool) -> bool:
    stance = _stance(verschil, judged)
    is_gone = verschil.aard == "verdwenen" and not verschil.botst
    return stance in ("neem", "akkoord") or (also_gone and is_gone and stance == "vraag")


def _end(session: Session, row: Verslagvoorstel) -> None:
    row.status, row.inhoud = "overgenomen", None
    session.add(row)
