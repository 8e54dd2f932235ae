"""Where a change of minutes is written: the meeting, and what its file calls the things in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session

from bot import agendapunten, personen
from bot.config import Config
from bot.models import Agendapunt, Vergadering
from bot.naamgenoten import Komst
from bot.verschillen import Terug
from bot.verslag.eigen.stukken import Waarde
from bot.verslag.eigen.typografie import plain
from bot.verslag.voorstel import Voorstel
from bot.wijzigingen import Stempel


@dataclass
class Plek:
    session: Session
    stempel: Stempel
    config: Config
    terug: Terug
    before: dict[str, int | None] = field(init=False)  # titles of items, which may be put right first

    def __post_init__(self) -> None:
        self.before = {plain(item.titel): item.id for item in self.items()}

    @property
    def meeting(self) -> Vergadering:
        return self.terug.meeting

    @property
    def file(self) -> Voorstel:
        return self.terug.voorstel

    def items(self) -> list[Agendapunt]:
        return agendapunten.of(self.session, self.meeting.id or 0)

    def item_of(self, place: int | None) -> Agendapunt | None:
        """The item of the register that has the title of this one in the file, or stands for it."""
        return self.titled(self.terug.titels.get(place))

    def titled(self, title: str | None) -> Agendapunt | None:
        if not title:
            return None
        known = self.before.get(plain(title))
        return next((i for i in self.items() if i.id == known or plain(i.titel) == plain(title)), None)

    def under(self, title: Waarde) -> dict[str, int | None]:
        """Nothing where the item is not in the register: it was not confirmed."""
        item = self.titled(text_of(title))
        return {} if title and item is None else {"agendapunt_id": item.id if item else None}

    def person(self, name: Waarde, aanhef: Waarde = None, komst: Komst | None = None) -> Any:
        if not name:
            return None
        found = personen.ensure(
            self.session,
            self.stempel,
            str(name),
            aanhef=text_of(aanhef),
            komst=komst,
            meeting=self.meeting.id,
        )
        return found if found.soort == "persoon" else None


def text_of(value: Waarde) -> str | None:
    return str(value) if value else None
