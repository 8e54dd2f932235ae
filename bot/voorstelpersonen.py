"""Whom to look at in minutes that were read: who is nobody yet, and who may be one of several."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session

from bot import naamgenoten, personen
from bot.naamgenoten import Komst
from bot.naamspelling import addressed, fold, is_group, split_body, without_title
from bot.readmodels import Partij
from bot.texts import voorstel as texts
from bot.verslag.namen.namenlijst import Namenlijst
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Deelnemer


def warnings(session: Session, beoordeling: Beoordeling) -> list[str]:
    """In words for the secretaris."""
    return list({**_at_the_list(session, beoordeling), **_of_points(session, beoordeling)}.values())


def _owners(beoordeling: Beoordeling) -> list[str]:
    """Whose the points are that are not left out, each once."""
    return _once(
        name for key, actie in beoordeling.acties() if key not in beoordeling.over for name in actie.eigenaars
    )


def _once(names: Iterable[str]) -> list[str]:
    """Each as it is written first: 'Gemeente' and 'gemeente' are one."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return list(found.values())


def _at_the_list(session: Session, beoordeling: Beoordeling) -> dict[str, str]:
    """Of whom in the list of attendance the register cannot say who it is, or knows one of that surname."""
    found: dict[str, str] = {}
    for slot in beoordeling.voorstel.aanwezigheid:
        name = slot.naam or ""
        people = _people(session, name) if name else []
        komst = Komst(slot.organisatie, slot.delegatie)
        aanhef = slot.aanhef or addressed(name)
        fit = naamgenoten.fitting(session, people, aanhef, komst)
        if len(fit) > 1:
            found[name] = texts.several_listed(name, naamgenoten.in_full(session, fit))
        elif name and not people and (alike := _of_surname(session, name, aanhef, komst)):
            found[name] = texts.alike_listed(name, alike)
    return found


def _of_points(session: Session, beoordeling: Beoordeling) -> dict[str, str]:
    """Owners who may be several, at the list or in the register, and who are nobody there."""
    found: dict[str, str] = {}
    listed = _listed(beoordeling)
    at_table = Namenlijst(beoordeling.voorstel.aanwezigheid)
    for name in _owners(beoordeling):
        if here := _several_here(at_table, name):
            found[name] = texts.several_owners(name, here)
        elif _is_listed(beoordeling, listed, name):
            continue
        elif people := _people(session, name):
            if len(people) > 1:
                found[name] = texts.several_owners(name, naamgenoten.in_full(session, people))
        elif not (is_group(name) or personen.find(session, name)):
            found[name] = _is_nobody(session, name, at_table)
    return found


def unknown(session: Session, beoordeling: Beoordeling, names: Iterable[str]) -> list[str]:
    """Which of these owners are nobody, at the list or in the register; each once, in words."""
    listed = _listed(beoordeling)
    at_table = Namenlijst(beoordeling.voorstel.aanwezigheid)
    return [
        _is_nobody(session, name, at_table)
        for name in _once(names)
        if not (is_group(name) or _is_listed(beoordeling, listed, name) or personen.find(session, name))
    ]


def _is_nobody(session: Session, name: str, at_table: Namenlijst) -> str:
    """With who may be meant: of that surname in the register, else 'Anna' or 'A. Bos' of the list."""
    plain, body = split_body(name)
    alike = _of_surname(session, plain, addressed(plain), Komst(body) if body else None)
    here = None if alike else at_table.find(without_title(plain), addressed(plain), body)
    is_here = here and (body is None or _may_be_of(here.deelnemer, body))
    label = at_table.label(here.deelnemer) if here and is_here else None
    return texts.unknown_owner(name, alike or ([label] if label else ()))


def _listed(beoordeling: Beoordeling) -> set[str]:
    """Who and what the list of attendance names, folded."""
    return {
        fold(name)
        for slot in beoordeling.voorstel.aanwezigheid
        for name in (slot.naam, slot.organisatie, slot.delegatie)
        if name
    }


def _is_listed(beoordeling: Beoordeling, listed: set[str], name: str) -> bool:
    """Whether the list has who is called so; of 'Kort (COA)' one who comes for nobody else."""
    plain, body = split_body(name)
    if body is None or fold(name) in listed:
        return fold(name) in listed
    return any(
        slot.naam and fold(slot.naam) == fold(plain) and _may_be_of(slot, body)
        for slot in beoordeling.voorstel.aanwezigheid
    )


def _may_be_of(slot: Deelnemer, body: str) -> bool:
    own = " ".join(filter(None, (slot.organisatie, slot.delegatie)))
    return not own or f" {fold(body)} " in f" {fold(own)} "


def _several_here(at_table: Namenlijst, name: str) -> list[str]:
    """The people at the list of whom any may be called so; nobody where it says which one is meant."""
    people = at_table.called(without_title(name))
    if len(people) < 2 or at_table.find(without_title(name), addressed(name)):
        return []
    return sorted(at_table.label(who) or "" for who in people)


def _of_surname(session: Session, name: str, aanhef: str | None, komst: Komst | None) -> list[str]:
    """Who in the register may be meant by this surname."""
    people = personen.with_surname(session, name)
    return naamgenoten.in_full(session, naamgenoten.fitting(session, people, aanhef, komst))


def _people(session: Session, name: str) -> list[Partij]:
    return [who for who in personen.find(session, name) if who.soort == "persoon"]
