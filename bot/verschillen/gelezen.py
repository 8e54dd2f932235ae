"""What a file says of a meeting, as things to compare the register with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlmodel import Session

from bot import dates, invoer, naamgenoten, personen
from bot.config import Config
from bot.texts import verslagen as texts
from bot.verschillen.regios import Regios
from bot.verschillen.register import recognised_by
from bot.verslag.eigen import koppelen
from bot.verslag.eigen.stukken import Stuk, Waarde
from bot.verslag.eigen.typografie import plain
from bot.verslag.voorstel import Actie, Besluit, Voorstel, figure

Titels = Mapping[int | None, str]


def stukken(
    session: Session,
    config: Config,
    voorstel: Voorstel,
    bekend: Sequence[Stuk],
    titels: Titels,
    *,
    meeting: int,
) -> list[Stuk]:
    """Everything the file says of this meeting; agendapunten (`titels`) and people by the name that the
    register has."""
    head = voorstel.vergadering
    words = {
        plain(str(each))
        for known in bekend
        for each in (known.velden.get("termijn"), known.draft.get("termijn"))
        if isinstance(each, str)
    }
    reader = _Reader(session, voorstel, titels, words, set(head.eigen), Regios(config), meeting)
    return [
        Stuk("vergadering", "", reader.said("vergadering", _head(voorstel))),
        *_agenda(voorstel),
        *reader.attendance(),
        *(reader.actie(place, actie) for place, actie in enumerate(voorstel.acties) if not actie.zelfde_als),
        *(reader.besluit(place, besluit) for place, besluit in enumerate(voorstel.besluiten)),
        *reader.notes(),
    ]


def _head(voorstel: Voorstel) -> dict[str, Waarde]:
    head = voorstel.vergadering
    return {"datum": head.datum, "begin": head.begin, "eind": head.eind, "locatie": head.locatie}


def _agenda(voorstel: Voorstel) -> list[Stuk]:
    return [
        Stuk("agendapunt", item.titel, {"titel": item.titel}, plek=place)
        for place, item in enumerate(voorstel.agendapunten)
    ]


def titles(voorstel: Voorstel, bekend: Sequence[Stuk]) -> Titels:
    """What the register calls each item of the agenda, by its place in the file."""
    pairs = koppelen.pair(_agenda(voorstel), [each for each in bekend if each.soort == "agendapunt"])
    return {
        voorstel.agendapunten[read.plek].volgorde: str((known or read).velden["titel"])
        for read, known in pairs
        if read
    }


@dataclass
class _Reader:
    session: Session
    voorstel: Voorstel
    titles: Titels
    words: Collection[str]  # what stands for a date in the register, and is none
    whole: Collection[str]
    regios: Regios
    meeting: int
    people: dict[str, str | None] = field(default_factory=dict)  # who was looked up before

    def said(self, soort: str, values: dict[str, Waarde]) -> dict[str, Waarde]:
        """Of a file in our own layout what is empty is said to be empty; of another it was not said."""
        kind = "agendapunt" if soort == "vergadering" else soort
        return (
            values
            if kind in self.whole
            else {k: v for k, v in values.items() if v not in (None, (), "", False)}
        )

    def attendance(self) -> Iterator[Stuk]:
        for place, slot in enumerate(self.voorstel.aanwezigheid):
            values: dict[str, Waarde] = {
                "naam": self._listed(slot.naam) if slot.naam else None,
                "aanhef": slot.aanhef,
                "gelakt": slot.gelakt,
                "delegatie": slot.delegatie or texts.OTHERS,
                "organisatie": slot.organisatie,
                "rollen": ", ".join(slot.rollen),
                "status": slot.status,
            }
            known_by, group = recognised_by("deelnemer", values), str(values["delegatie"])
            yield Stuk("deelnemer", known_by, self.said("deelnemer", values), place, groep=group)

    def actie(self, place: int, actie: Actie) -> Stuk:
        values: dict[str, Waarde] = {"tekst": actie.tekst, "soort": actie.soort}
        if not actie.tekst:
            del values["tekst"]  # the words of a point that were wiped stay, and that is told
        listed: dict[str, Waarde] = {
            "eigenaars": tuple(name for each in actie.eigenaars for name in self._names(each)),
            "termijn": actie.termijn or self._day(actie.termijn_tekst),
            "voorwaarde": actie.voorwaarde,
            "reden": actie.reden,
        }
        if not actie.status:
            del listed["reden"]  # it stands behind the state, that was not understood
        if actie.getypt:  # of what it does not say there is no empty cell either
            values |= {name: value for name, value in listed.items() if value}
        elif actie.in_lijst:
            values |= self.said("actie", listed)
            if actie.status and ("actie" in self.whole or actie.status != "open"):
                values["status"] = actie.status
        values |= self._under_item(actie, "actie") | self._beside(actie)
        return self._piece("actie", place, actie, values)

    def besluit(self, place: int, besluit: Besluit) -> Stuk:
        values: dict[str, Waarde] = {"tekst": besluit.tekst} if besluit.tekst else {}
        if besluit.in_lijst and "besluit" in self.whole:
            values |= {"procedureel": besluit.procedureel, "stand": besluit.stand, "reden": besluit.reden}
        return self._piece("besluit", place, besluit, values | self._under_item(besluit, "besluit"))

    def notes(self) -> Iterator[Stuk]:
        for place, note in enumerate(self.voorstel.notities):
            title = self.titles.get(note.agendapunt)
            values: dict[str, Waarde] = {"tekst": note.tekst, "agendapunt": title}
            yield Stuk("notitie", note.tekst, self.said("notitie", values), place, groep=title or "")

    def _piece(self, soort: str, place: int, item: Actie | Besluit, values: dict[str, Waarde]) -> Stuk:
        return Stuk(
            soort="actie" if soort == "actie" else "besluit",
            herken=item.tekst,
            velden=values,
            plek=place,
            nummer=figure(item.nummer),
            groep=self.titles.get(item.agendapunt) or "",
            elders=item.elders if self.whole else None,
            alleen_tekst=not (item.in_lijst or item.getypt) and soort in self.whole,
        )

    def _under_item(self, item: Actie | Besluit, soort: str) -> dict[str, Waarde]:
        """Under which item; of our own layout only where it stands under one at all."""
        title = self.titles.get(item.agendapunt)
        is_said = item.elders is not None if soort in self.whole else title is not None
        return {"agendapunt": title} if is_said else {}

    def _beside(self, actie: Actie) -> dict[str, Waarde]:
        told: dict[str, Waarde] = {
            "ingebracht_door": self._known(actie.ingebracht_door) if actie.ingebracht_door else None,
            "regio": self.regios.read_as(actie.regio, actie.gemeente),
            "gemeente": actie.gemeente,
            "antwoord": actie.antwoord,
        }
        if actie.regio and not told["regio"]:
            del told["regio"]  # a region that nobody knows any more says nothing of what was there
        if actie.alleen and actie.status in ("", "vervallen"):
            del told["antwoord"]  # it stands behind the state: not where why it was dropped does, nor unread
        is_whole = "actie" in self.whole and (actie.elders is not None or actie.alleen) and not actie.getypt
        return told if is_whole else {name: value for name, value in told.items() if value}

    def _found(self, name: str) -> str | None:
        if name not in self.people:
            found = personen.find(self.session, name)
            if not found and (meant := personen.meant_at(self.session, self.meeting, name)):
                found = [meant]
            called = naamgenoten.in_full(self.session, found[:1])
            self.people[name] = called[0] if len(found) == 1 else name if found else None
        return self.people[name]

    def _listed(self, name: str) -> str:
        """The name as the list of attendance has it, with the organisation beside it."""
        return next((who.naam for who in personen.find(self.session, name)), name)

    def _known(self, name: str) -> str:
        """The name that the register has for who is written like this."""
        return self._found(name) or name

    def _names(self, cell: str) -> tuple[str, ...]:
        """Who are named: somebody the register knows, else whoever stands there with a comma or 'en'."""
        known = self._found(cell)
        if known:
            return (known,)
        return tuple(self._known(name) for name in invoer.split_names(cell)) or (cell,)

    def _day(self, words: str | None) -> date | str | None:
        """The day that somebody typed in another way than ours; words that the register has stay words."""
        if not words or plain(words) in self.words:
            return words
        found = dates.find(words, self.voorstel.vergadering.datum or date.min)
        return found.value if found and found.value and self.voorstel.vergadering.datum else words
