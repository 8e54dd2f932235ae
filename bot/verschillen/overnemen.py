"""What was confirmed of a draft that came back, written into the register, in one transaction.

The history says 'uit verslag', and states have the name they always have. A point that is gone from the
minutes is vervallen, a decision ingetrokken, a note gewist; an item of the agenda or a participant is taken
off the list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlmodel import Session, select

from bot import (
    aanwezigheid,
    acties,
    agendapunten,
    besluiten,
    eigenaars,
    notities,
    personen,
    verslagdelen,
    wijzigingen,
)
from bot.config import Config
from bot.kalender import Kalender
from bot.models import Aanwezigheid, Actie, Agendapunt, Besluit, Notitie, Persoon
from bot.texts import verschillen as texts
from bot.verschillen import Terug, may, may_field
from bot.verschillen.plek import text_of
from bot.verschillen.toevoegen import Toevoegen
from bot.verslag.eigen.stukken import Stuk, Verschil, Waarde
from bot.verslag.eigen.vergelijken import ORDER
from bot.wijzigingen import READ, TAKEN, Stempel


def take(
    session: Session, stempel: Stempel, config: Config, terug: Terug, chosen: Iterable[Verschil]
) -> list[Verschil]:
    """Write these differences, and return those that were written; where two people changed something the
    file goes before."""
    writer = _Writer(session, stempel, config, terug)
    ready = [each for each in sorted(chosen, key=lambda each: ORDER.index(each.stuk.soort)) if may(each)]
    done = [replace(each, kreeg=writer.write(each)) for each in ready]
    is_whole = "agendapunt" in terug.voorstel.vergadering.eigen
    if is_whole and any(each.stuk.soort == "agendapunt" and each.aard != "gewijzigd" for each in done):
        writer.number()
    if done:  # so that undo knows them for one change, the lists too
        wijzigingen.record(session, stempel, TAKEN, terug.meeting, {})
    return done


class _Writer(Toevoegen):
    """What is new is Toevoegen's; here is what changed, and what is gone."""

    def write(self, verschil: Verschil) -> int | None:
        """The number of what is new."""
        stuk = verschil.stuk
        if verschil.aard == "nieuw":
            return self.additions()[stuk.soort](stuk)
        if verschil.aard == "verdwenen":
            self._end(stuk)
        else:
            fields = {each.veld: each.wordt for each in verschil.velden if may_field(verschil, each)}
            self._changes()[stuk.soort](stuk.id, fields)
        return None

    def number(self) -> None:
        """The numbers that the file gives the items, where one came or went; none where it is their place."""
        for said in self.file.agendapunten:
            item = self.item_of(said.volgorde)
            if item:
                wijzigingen.change(self.session, self.stempel, READ, item, nummer=said.nummer)

    def _changes(self) -> dict[str, Callable[[int, dict[str, Waarde]], None]]:
        return {
            "vergadering": self._meeting,
            "agendapunt": self._item,
            "deelnemer": self._slot,
            "actie": self._actie,
            "besluit": self._besluit,
            "notitie": self._note,
        }

    def _end(self, stuk: Stuk) -> None:
        if stuk.soort == "actie":
            acties.drop(self.session, self.stempel, self._get(Actie, stuk.id), texts.GONE)
        elif stuk.soort == "besluit":
            besluiten.withdraw(self.session, self.stempel, self._get(Besluit, stuk.id), texts.GONE)
        elif stuk.soort == "notitie":
            notities.wipe(self.session, self.stempel, self._get(Notitie, stuk.id))
        elif stuk.soort == "agendapunt":
            agendapunten.remove(self.session, self.stempel, self.meeting, self._get(Agendapunt, stuk.id))
        else:
            aanwezigheid.remove(self.session, self.stempel, self._get(Aanwezigheid, stuk.id))

    def _get(self, table: Any, id_: int) -> Any:
        return self.session.get_one(table, id_)

    def _meeting(self, _: int, fields: dict[str, Waarde]) -> None:
        wijzigingen.change(self.session, self.stempel, READ, self.meeting, **fields)

    def _item(self, id_: int, fields: dict[str, Waarde]) -> None:
        wijzigingen.change(self.session, self.stempel, READ, self._get(Agendapunt, id_), **fields)

    def _slot(self, id_: int, fields: dict[str, Waarde]) -> None:
        slot: Aanwezigheid = self._get(Aanwezigheid, id_)
        values: dict[str, Any] = {
            name: value or "" if name == "rollen" else value
            for name, value in fields.items()
            if name in ("organisatie", "rollen", "status", "gelakt", "delegatie")
        }
        if "naam" in fields:
            who = self.person(fields["naam"], fields.get("aanhef"))
            values["persoon_id"] = who.id if who else None
        if "delegatie" in fields:
            values["regio"] = verslagdelen.regio_key(self.config, str(fields["delegatie"]))
        wijzigingen.change(self.session, self.stempel, READ, slot, **values)
        if "aanhef" in fields and slot.persoon_id:
            person = self._get(Persoon, slot.persoon_id)
            wijzigingen.change(self.session, self.stempel, READ, person, aanhef=fields["aanhef"])

    def _actie(self, id_: int, fields: dict[str, Waarde]) -> None:
        actie: Actie = self._get(Actie, id_)
        same = ("tekst", "soort", "voorwaarde", "gemeente", "antwoord", "reden")
        values: dict[str, Any] = {name: fields[name] for name in same if name in fields}
        if "termijn" in fields:
            due = fields["termijn"]
            is_day = isinstance(due, date)
            values |= {"termijn": due if is_day else None, "termijn_tekst": None if is_day else due or None}
        if "regio" in fields:
            values["regio"] = verslagdelen.regio_key(self.config, text_of(fields["regio"]))
        if "agendapunt" in fields:
            values |= self.under(fields["agendapunt"])
        if "ingebracht_door" in fields:
            asker = self.person(fields["ingebracht_door"])
            values["ingebracht_door_id"] = asker.id if asker else None
        status = text_of(fields.get("status"))
        reden = values.pop("reden", None) if status in ("vervallen", "afgerond", "open", "loopt") else None
        werkdagen = Kalender(self.config).werkdagen
        acties.change(self.session, self.stempel, actie, wat=READ, werkdagen=werkdagen, **values)
        if "eigenaars" in fields:
            names = fields["eigenaars"] if isinstance(fields["eigenaars"], tuple) else ()
            owners = [personen.ensure(self.session, self.stempel, name) for name in names]
            eigenaars.set_all(self.session, self.stempel, actie, owners)
        if status:
            self._state(actie, status, reden)

    def _state(self, actie: Actie, status: str, reden: str | None) -> None:
        if status == "afgerond":
            acties.finish(self.session, self.stempel, actie, None)
        elif status == "vervallen":
            acties.drop(self.session, self.stempel, actie, reden or texts.BY_MINUTES)
        else:
            acties.reopen(self.session, self.stempel, actie)
            if actie.status in ("open", "loopt"):
                acties.change(self.session, self.stempel, actie, wat=READ, status=status)

    def _besluit(self, id_: int, fields: dict[str, Waarde]) -> None:
        besluit: Besluit = self._get(Besluit, id_)
        values: dict[str, Any] = {n: fields[n] for n in ("procedureel",) if n in fields}
        if "agendapunt" in fields:
            values |= self.under(fields["agendapunt"])
        text = text_of(fields.get("tekst")) or besluit.tekst
        if besluit.status != "geldt":  # only where it stands in the minutes
            wijzigingen.change(self.session, self.stempel, READ, besluit, **values)
            return
        besluiten.change(self.session, self.stempel, besluit, text, wat=READ, **values)
        if fields.get("stand") in ("ingetrokken", "vervangen"):
            reden = text_of(fields.get("reden")) or texts.BY_MINUTES
            successor = self._successor(besluit)
            besluiten.withdraw(self.session, self.stempel, besluit, reden, door=successor)

    def _successor(self, besluit: Besluit) -> Besluit | None:
        """The decision of this meeting that the file says came in its place."""
        named = next(
            (b.vervangen_door for b in self.file.besluiten if b.nummer == f"B{besluit.nummer}"), None
        )
        if not named or (home := named.rpartition("/")[0]) not in ("", self.meeting.referentie):
            return None
        number = int(named.removeprefix(f"{home}/" if home else "")[1:])
        query = select(Besluit).where(
            Besluit.vergadering_id == self.meeting.id, Besluit.nummer == number, Besluit.id != besluit.id
        )
        return self.session.exec(query).first()

    def _note(self, id_: int, fields: dict[str, Waarde]) -> None:
        values: dict[str, Any] = {"tekst": fields["tekst"]} if "tekst" in fields else {}
        if "agendapunt" in fields:
            values |= self.under(fields["agendapunt"])
        notities.change(self.session, self.stempel, self._get(Notitie, id_), **values)
