"""Making an archive out of the register, from one consistent state of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from sqlmodel import Session

from bot import dates
from bot.archief import cijfers, document, gegevens, mdto, pakket, vorm
from bot.archief.bereik import Bereik
from bot.archief.gegevens import Row
from bot.archief.mdto import Bestand, Object, Periode
from bot.archief.pakket import Pakket
from bot.archief.vorm import WIPED
from bot.config import Archief, Config
from bot.database import Database
from bot.errors import UserError
from bot.models import Register
from bot.texts import archief as texts

READ: dict[str, Callable[[Session, Bereik], Iterator[Row]]] = {
    "vergadering": gegevens.vergaderingen,
    "agendapunt": gegevens.agendapunten,
    "aanwezigheid": gegevens.aanwezigheid,
    "besluit": gegevens.besluiten,
    "actie": gegevens.actiepunten,
    "terugkoppeling": gegevens.terugkoppelingen,
    "notitie": gegevens.notities,
    "verslagversie": gegevens.verslagversies,
    "verslagbestand": gegevens.verslagbestanden,
    "rapportversie": gegevens.rapportversies,
    "rapportbestand": gegevens.rapportbestanden,
}
# What hangs on the regions of config.yaml.
READ_BY_AREA: dict[str, Callable[[Session, Config, Bereik], Iterator[Row]]] = {
    "mijlpaal": cijfers.mijlpalen,
    "opgave": cijfers.opgaven,
    "locatie": cijfers.locaties,
    "locatiestand": cijfers.locatiestanden,
    "uitruil": cijfers.uitruilen,
}


@dataclass(frozen=True)
class Gemaakt:
    """What was made: rows per file, and the head of the chain of the history."""

    aantallen: dict[str, int]
    keten: str


def make(
    database: Database,
    config: Config,
    bereik: Bereik,
    target: Path,
    now: datetime,
    *,
    is_practice: bool = False,
) -> Gemaakt:
    """Write the archive of `bereik` to `target`; one of the practice register says so wherever it says what
    it is. Raises UserError where it cannot be."""
    about, now = config.archief, now.replace(microsecond=0)
    if about is None:
        raise UserError(texts.NOT_CONFIGURED)
    if target.exists():
        raise UserError(texts.exists(target.name))

    def read(session: Session) -> Gemaakt:
        if not database.is_sqlite:  # there a transaction sees one state by itself
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        with pakket.written(target) as package:
            return _Maker(session, config, about, bereik, now, package, is_practice=is_practice).make()

    try:
        return database.read_now(read)
    except OSError as error:
        raise UserError(texts.not_written(target.name, error.errno)) from None


class _Maker:
    """One archive: the rows first, then what describes them, the checksums last."""

    def __init__(
        self,
        session: Session,
        config: Config,
        about: Archief,
        bereik: Bereik,
        now: datetime,
        package: Pakket,
        *,
        is_practice: bool,
    ) -> None:
        self.session = session
        self.config = config
        self.about = about
        self.bereik = bereik
        self.now = now
        self.package = package
        self.is_practice = is_practice
        self.counts: dict[str, int] = {}
        self.shown: dict[str, set[int]] = {kind: set() for kind in (*READ, *READ_BY_AREA)}
        self.days: dict[tuple[str, int | None], list[date]] = {}  # of the meetings of a tafel in a year
        self.head = session.get_one(Register, 1).keten

    def make(self) -> Gemaakt:
        data = [self._data(kind, read(self.session, self.bereik)) for kind, read in READ.items()]
        if not self.days:
            raise UserError(texts.NO_MEETINGS)
        data += [
            self._data(kind, read(self.session, self.config, self.bereik))
            for kind, read in READ_BY_AREA.items()
        ]
        data.append(self._data("wijziging", gegevens.wijzigingen(self.session, self.shown)))
        series = Object(vorm.SERIES, texts.SERIES_NAME)
        parts = [self._document(tafel, year, series) for tafel, year in sorted(self.days, key=str)]
        parts.append(self._describe(Object(vorm.DATA, texts.DATA_NAME), series, texts.DATA_ABOUT, data))
        self._describe(series, None, texts.SERIES_ABOUT, [], parts)
        self.package.add(vorm.ABOUT, _pretty(self._about()))
        self.package.add(vorm.README, self._readme())
        self.package.close_with_manifest()
        return Gemaakt(self.counts, self.head)

    def _data(self, kind: str, rows: Iterable[Row]) -> Bestand:
        self.counts[vorm.KINDS[kind]] = 0
        return self.package.add(vorm.data(kind), map(vorm.line, self._noted(kind, rows)))

    def _noted(self, kind: str, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows, counted; of what is not wiped the history may tell what it was."""
        for row in rows:
            self.counts[vorm.KINDS[kind]] += 1
            if kind in self.shown and row.get("status") != WIPED:
                self.shown[kind].add(row["id"])
            if kind == "vergadering":
                day = date.fromisoformat(row["datum"]) if row["datum"] else None
                days = self.days.setdefault((row["tafel"], day.year if day else None), [])
                days += [day] if day else []
            yield row

    def _document(self, key: str, year: int | None, series: Object) -> Object:
        """The readable register of a tafel in a year, and its metadata."""
        tafel, folder = self.config.tafels[key], vorm.document(key, year)
        pdf = document.render(
            self.session, self.config, tafel, year, self.bereik, self.now, is_practice=self.is_practice
        )
        file = self.package.add(vorm.pdf(folder), pdf)
        this = Object(folder, texts.document_title(tafel.afkorting, year))
        return self._describe(
            this, series, texts.document_subject(tafel.naam, year), [file], days=self.days[key, year]
        )

    def _describe(
        self,
        this: Object,
        part_of: Object | None,
        about: str,
        files: Sequence[Bestand],
        parts: Sequence[Object] = (),
        *,
        days: Sequence[date] | None = None,
    ) -> Object:
        """The metadata of an informatieobject and of its files."""
        covered = list(days if days is not None else chain.from_iterable(self.days.values()))
        described = mdto.informatieobject(
            self.about,
            this,
            "Archiefstuk" if part_of else "Serie",
            self.now,
            omschrijving=f"{texts.PRACTICE}: {about}" if self.is_practice else about,
            periode=Periode(min(covered), max(covered)) if covered else None,
            part_of=part_of,
            parts=parts,
            files=files,
        )
        self.package.add(vorm.of_object(this.kenmerk), described)
        for file in files:
            self.package.add(vorm.of_file(file.naam), mdto.bestand(file, this, self.now))
        return this

    def _about(self) -> dict[str, Any]:
        scope = self.bereik
        return {
            "formaat": vorm.FORMAT,
            "gemaakt_op": mdto.moment(self.now),
            "archiefvormer": self.about.archiefvormer,
            "tafels": {key: self.config.tafels[key].naam for key in scope.tafels},
            "vanaf": gegevens.plain(scope.vanaf),
            "tot": gegevens.plain(scope.tot),
            "tussentijds": scope.ongedateerd,
            "aantallen": self.counts,
            "documenten": [vorm.document(*key) for key in sorted(self.days, key=str)],
            "keten": self.head,
            "oefening": self.is_practice,
        }

    def _readme(self) -> bytes:
        made = dates.moment(self.now, self.config.zone)
        tafels = [self.config.tafels[key].naam for key in self.bereik.tafels]
        return texts.readme(
            self.about.archiefvormer, made, tafels, self.counts, self.head, is_practice=self.is_practice
        ).encode()


def _pretty(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2).encode() + b"\n"
