"""What the register holds of a meeting, now and as its draft said, as things to compare a file with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from bot import agendapunten, eigenaars, naamgenoten, opvolgers, wijzigingen
from bot.config import Config
from bot.models import (
    Aanwezigheid,
    Actie,
    Agendapunt,
    Besluit,
    Notitie,
    Organisatie,
    Persoon,
    Vergadering,
    Verslagversie,
)
from bot.texts.verslag import NOOT
from bot.verschillen import afgevoerd
from bot.verschillen.regios import Regios
from bot.verslag.eigen.stukken import Soort, Stuk, Waarde

WIPED = "gewist"


def stukken(
    session: Session,
    config: Config,
    meeting: Vergadering,
    since: datetime | None,
    *,
    adopted: bool = False,
) -> list[Stuk]:
    """Everything, also what was wiped after `since`, the moment the draft was made (None: nobody knows).
    `adopted`: for a file with adopted minutes, which never had the notes that stand beside them."""
    reader = _Reader(session, config, meeting, since, adopted)
    return [
        reader.meeting_itself(),
        *reader.agenda(),
        *reader.attendance(),
        *reader.numbered(Actie, "actie", reader.of_actie),
        *reader.numbered(Besluit, "besluit", reader.of_besluit),
        *reader.notes(),
    ]


@dataclass
class _Reader:
    session: Session
    config: Config
    meeting: Vergadering
    since: datetime | None
    adopted: bool
    regios: Regios = field(init=False)
    titles: dict[int | None, str] = field(init=False)
    people: dict[int | None, Persoon] = field(init=False)
    bodies: dict[int | None, Organisatie] = field(init=False)
    owners: dict[int, str | None] = field(init=False)
    adopting: set[int | None] = field(init=False)  # decisions by which minutes were adopted

    def __post_init__(self) -> None:
        self.regios = Regios(self.config)
        items = (*self._removed(Agendapunt), *agendapunten.of(self.session, self.meeting.id or 0))
        self.titles = {item.id: item.titel for item in items}
        self.adopting = set(self.session.exec(select(Verslagversie.besluit_id)).all())
        points = self._rows(Actie)
        owned = eigenaars.of(self.session, [row.id or 0 for row in points])
        self.owners = {k: " ".join(each.sleutel for each in v) for k, v in owned.items()}
        people = self.session.exec(select(Persoon)).all()
        self.people = {each.id: opvolgers.standing(self.session, each) for each in people}
        self.called = naamgenoten.labels(self.session, {each.id or 0: each.naam for each in people})
        self.bodies = {each.id: each for each in self.session.exec(select(Organisatie)).all()}

    def meeting_itself(self) -> Stuk:
        [found] = self._pieces("vergadering", [self.meeting], self.of_meeting, "")
        return found

    def agenda(self) -> list[Stuk]:
        items = agendapunten.of(self.session, self.meeting.id or 0)
        gone = self._removed(Agendapunt)
        return self._pieces("agendapunt", items, lambda row: {"titel": row["titel"]}, "titel", gone)

    def attendance(self) -> list[Stuk]:
        gone = self._removed(Aanwezigheid)
        return self._pieces("deelnemer", self._rows(Aanwezigheid), self.of_slot, "naam", gone, "organisatie")

    def numbered(self, table: Any, soort: Soort, fields: Any) -> list[Stuk]:
        return self._pieces(soort, self._rows(table), fields, "tekst")

    def notes(self) -> list[Stuk]:
        return self._pieces("notitie", self._rows(Notitie), self.of_note, "tekst")

    def of_meeting(self, row: Mapping[str, Any]) -> dict[str, Waarde]:
        return {name: row[name] for name in ("datum", "begin", "eind", "locatie")}

    def of_slot(self, row: Mapping[str, Any]) -> dict[str, Waarde]:
        person = None if row["gelakt"] else self.people.get(row["persoon_id"])
        return {
            "naam": person.naam if person else None,
            "aanhef": person.aanhef if person else None,
            "gelakt": row["gelakt"],
            **{name: row[name] for name in ("delegatie", "organisatie", "rollen", "status")},
        }

    def of_actie(self, row: Mapping[str, Any]) -> dict[str, Waarde]:
        asker = self.people.get(row["ingebracht_door_id"])
        return {
            **{
                name: row[name]
                for name in ("tekst", "soort", "voorwaarde", "status", "reden", "gemeente", "antwoord")
            },
            "eigenaars": tuple(dict.fromkeys(map(self._named, (row["eigenaars"] or "").split()))),
            "termijn": row["termijn"] or row["termijn_tekst"],
            "regio": self.regios.named(row["regio"], row["gemeente"]),
            "ingebracht_door": (self.called.get(asker.id or 0) or asker.naam) if asker else None,
            "agendapunt": self.titles.get(row["agendapunt_id"]),
        }

    def of_besluit(self, row: Mapping[str, Any]) -> dict[str, Waarde]:
        return {
            **{name: row[name] for name in ("tekst", "procedureel", "reden")},
            "stand": row["status"],
            "agendapunt": self.titles.get(row["agendapunt_id"]),
        }

    def of_note(self, row: Mapping[str, Any]) -> dict[str, Waarde]:
        return {"tekst": row["tekst"], "agendapunt": self.titles.get(row["agendapunt_id"])}

    def _named(self, key: str) -> str:
        kind, _, number = key.partition(":")
        known: Any = self.people if kind == "persoon" else self.bodies
        found = known.get(int(number))
        called = self.called.get(found.id) if kind == "persoon" and found else None
        return called or (found.naam if found else "")

    def _rows(self, table: Any) -> list[Any]:
        query = select(table).where(table.vergadering_id == self.meeting.id).order_by(col(table.id))
        return list(self.session.exec(query).all())

    def _removed(self, table: Any) -> list[Any]:
        """What went off the list since the draft, or ever when nobody knows when that was: a file that has it
        still does not bring it back."""
        went = afgevoerd.removed(self.session, table, self.since)
        return [row for row in went if row.vergadering_id == self.meeting.id]

    def _pieces(
        self,
        soort: Soort,
        rows: Sequence[Any],
        fields: Any,
        known_by: str,
        gone: Sequence[Any] = (),
        *beside: str,
    ) -> list[Stuk]:
        """`gone`: what went off the list; it is known by what stands `beside` its name too."""
        ids = [row.id for row in (*rows, *gone)]
        table = str((*rows, *gone)[0].__tablename__) if ids else ""
        then = wijzigingen.since(self.session, table, ids, self.since) if self.since and ids else {}

        def known(row: Any) -> tuple[Waarde, ...]:
            values = fields(self._was(row, then.get(row.id)))
            return tuple(values.get(name) for name in (known_by, *beside))

        names = {known(row) for row in rows} if gone else set()
        gone = [row for row in gone if known(row)[0] is None or known(row) not in names]
        found = (
            self._piece(soort, row, then.get(row.id), fields, known_by, place, is_gone=row in gone)
            for place, row in enumerate((*rows, *gone))
        )
        return [each for each in found if each]

    def _was(self, row: Any, then: wijzigingen.Toen | None) -> dict[str, Any]:
        """The values that the draft had; of what was made later those of now."""
        now = self._values(row)
        return now | self._as_then(type(row), then) if then and not then.is_later else now

    def _piece(
        self,
        soort: Soort,
        row: Any,
        then: wijzigingen.Toen | None,
        fields: Any,
        known_by: str,
        place: int,
        *,
        is_gone: bool,
    ) -> Stuk | None:
        now = self._values(row)
        was = self._was(row, then)
        if self.since and (_is_wiped(was) or (is_gone and then and then.is_later)):
            return None  # the draft did not have it
        velden, draft = fields(now), fields(was)
        group = "delegatie" if soort == "deelnemer" else "agendapunt"
        return Stuk(
            soort=soort,
            herken=recognised_by(soort, draft),
            velden=velden,
            plek=place,
            nummer=now.get("nummer") if soort in ("actie", "besluit") else None,
            groep=str(draft.get(group) or ""),
            id=row.id,
            versie=getattr(row, "versie", 0),
            toen=draft if self.since else None,
            later=bool(then and then.is_later),
            telt=now.get("status") not in ("vervallen", "ingetrokken", "vervangen")
            and not (self.adopted and now.get("soort") == NOOT and soort == "notitie"),
            is_gewist=is_gone or _is_wiped(now),
            blijft=self._stays(soort, row),
        )

    def _stays(self, soort: Soort, row: Any) -> bool:
        """A decision by which minutes were adopted; when and where of a meeting that has not begun."""
        if soort == "vergadering":
            return bool(row.status == "gepland")
        return soort == "besluit" and row.id in self.adopting

    def _values(self, row: Any) -> dict[str, Any]:
        values: dict[str, Any] = row.model_dump()
        if isinstance(row, Actie):
            values["eigenaars"] = self.owners.get(row.id or 0)
        return values

    def _as_then(self, table: type[SQLModel], then: wijzigingen.Toen) -> dict[str, Any]:
        was = {
            name: wijzigingen.typed(table, name, kept)
            for name, kept in then.waarden.items()
            if name in table.model_fields
        }
        if eigenaars.KEYS in then.waarden:
            was["eigenaars"] = then.waarden[eigenaars.KEYS]
        return was


def recognised_by(soort: Soort, velden: Mapping[str, Waarde]) -> str:
    """The words that a thing is recognised by; a masked name by what it stands for."""
    if soort == "deelnemer":
        return str(velden.get("naam") or f"gelakt {velden.get('organisatie') or ''}")
    return str(velden.get("titel" if soort == "agendapunt" else "tekst") or "")


def _is_wiped(values: Mapping[str, Any]) -> bool:
    return values.get("status") == WIPED or bool(values.get("gewist_op"))
