"""Whom to look at in minutes that were read: who is nobody yet, and who may be one of several."""

from __future__ import annotations

from sqlmodel import Session

from bot import naamgenoten, personen
from bot.naamgenoten import Komst
from bot.naamspelling import addressed, fold, split_body
from bot.readmodels import Partij
from bot.texts import voorstel as texts
from bot.verslag.beoordeling import Beoordeling


def warnings(session: Session, beoordeling: Beoordeling) -> list[str]:
    """In words for the secretaris."""
    return [*_several(session, beoordeling), *map(texts.unknown_owner, _unknown(session, beoordeling))]


def _owners(beoordeling: Beoordeling) -> list[str]:
    """Whose the points are that are not left out, each once."""
    return list(
        dict.fromkeys(
            name
            for key, actie in beoordeling.acties()
            if key not in beoordeling.over
            for name in actie.eigenaars
        )
    )


def _listed(beoordeling: Beoordeling) -> set[str]:
    """Who and what the list of attendance names, folded."""
    return {
        fold(name)
        for slot in beoordeling.voorstel.aanwezigheid
        for name in (slot.naam, slot.organisatie, slot.delegatie)
        if name
    }


def _unknown(session: Session, beoordeling: Beoordeling) -> list[str]:
    """Owners who are neither in the list of attendance nor known to the register."""
    listed = _listed(beoordeling)
    return [
        name
        for name in _owners(beoordeling)
        if fold(split_body(name)[0]) not in listed and not personen.find(session, name)
    ]


def _several(session: Session, beoordeling: Beoordeling) -> list[str]:
    """Of whom in the register it cannot be said who is meant: at the list, and as owner of a point."""
    found: dict[str, str] = {}
    for slot in beoordeling.voorstel.aanwezigheid:
        name = slot.naam or ""
        people = _people(session, name) if name else []
        if len(people) > 1:
            komst = Komst(slot.organisatie, slot.delegatie)
            fit = naamgenoten.fitting(session, people, slot.aanhef or addressed(name), komst)
            if len(fit) > 1:
                found[name] = texts.several_listed(name, naamgenoten.in_full(session, fit))
    listed = _listed(beoordeling)
    for name in _owners(beoordeling):
        people = _people(session, name)
        if len(people) > 1 and fold(name) not in listed:
            found[name] = texts.several_owners(name, naamgenoten.in_full(session, people))
    return list(found.values())


def _people(session: Session, name: str) -> list[Partij]:
    return [who for who in personen.find(session, name) if who.soort == "persoon"]
