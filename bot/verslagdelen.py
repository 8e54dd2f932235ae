"""Parts of minutes as the register keeps them: a point, its lines, a region, when the meeting ended."""

from __future__ import annotations

import re
from datetime import datetime, time

from sqlmodel import Session

from bot import dates, personen
from bot.acties import NieuweActie
from bot.config import Config
from bot.models import Agendapunt
from bot.naamgenoten import Gelijknamig
from bot.readmodels import Partij
from bot.texts.verschillen import BY_MINUTES
from bot.verslag import voorstel as v
from bot.verslag.herschreven.maskervormen import is_mask
from bot.wijzigingen import Stempel

NOON = time(12)


def new_point(
    session: Session,
    stempel: Stempel,
    config: Config,
    actie: v.Actie,
    item: Agendapunt | None,
    ended: datetime,
    *,
    meeting: int | None = None,
) -> NieuweActie:
    """What the register notes of a point that was read; `ended`: when the meeting did. An owner who may be
    one of several, and of whom not one was at the `meeting`, stays a suggestion, and so does a mask."""
    asked = (
        _party(session, stempel, _first(actie.ingebracht_door), meeting) if actie.ingebracht_door else None
    )
    asker = asked if isinstance(asked, Partij) else None
    owners = [_party(session, stempel, name, meeting) for name in actie.eigenaars]
    unsure = [owner for owner in owners if isinstance(owner, str)]
    return NieuweActie(
        tekst=actie.tekst,
        soort=actie.soort,
        eigenaars=tuple(owner for owner in owners if isinstance(owner, Partij)),
        ingebracht_door=asker if asker and asker.soort == "persoon" else None,
        regio=regio_key(config, actie.regio),
        gemeente=actie.gemeente,
        termijn=actie.termijn,
        termijn_tekst=actie.termijn_tekst,
        voorwaarde=actie.voorwaarde,
        agendapunt_id=item.id if item else None,
        eigenaar_voorstel=", ".join((*unsure, *actie.eigenaar_voorstel)) or None,
        status=actie.status or "open",
        reden=actie.reden or (BY_MINUTES if actie.status == "vervallen" else None),
        antwoord=actie.antwoord,
        gesloten_op=ended,
        citaat=actie.citaat,
        regels=span(actie.regels),
    )


def _party(session: Session, stempel: Stempel, name: str, meeting: int | None) -> Partij | str:
    """Who is called so; the name, where that may be several, or stands for one that was taken out."""
    if is_mask(name):
        return name
    try:
        return personen.ensure(session, stempel, name, meeting=meeting)
    except Gelijknamig:
        return name


def regio_key(config: Config, naam: str | None) -> str | None:
    """The key of the region that minutes call so."""
    return next((key for key, regio in config.regios.items() if regio.naam == naam), None)


def ended_at(config: Config, head: v.Vergadering) -> datetime:
    """When the meeting that these minutes are of was over, as far as they say."""
    assert head.datum
    return dates.local(head.datum, head.eind or NOON, config.zone)


def span(lines: tuple[int, int] | None) -> str | None:
    """'46–49', as the register keeps the lines that something was read from."""
    return f"{lines[0]}–{lines[1]}" if lines else None


def _first(names: str) -> str:
    """The first of 'Rozenboom en De Vlinder': a point has one asker, the quote names them all."""
    return re.split(r", | en ", names, maxsplit=1)[0]
