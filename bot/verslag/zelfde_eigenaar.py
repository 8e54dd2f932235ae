"""Under which names the owners of a point stand in a list: the COA for its person, who has it for a role."""

from __future__ import annotations

from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.plaatsen import fold_name
from bot.verslag.voorstel import Actie


def as_in_list(betoog: Betoog, actie: Actie, lijst: Actie) -> Actie:
    """The point as also of the organisations of its owners, where the list says the same day, and of who
    speaks for it in the list: the one may name the COA where the other names its person."""
    actie = in_person(betoog, actie)
    sprekers = [naam for naam in lijst.eigenaars if _body_of(betoog, naam) & set(map(_core, actie.eigenaars))]
    van: list[str] = []
    if actie.termijn is not None and actie.termijn == lijst.termijn:
        genoemd = (v for naam in actie.eigenaars for v in betoog.sprekers.mentions(naam)[:1])
        van = [v.deelnemer.organisatie for v in genoemd if v.deelnemer and v.deelnemer.organisatie]
    erbij = () if set(actie.eigenaars) & set(lijst.eigenaars) else (*van, *sprekers)
    return replace(actie, eigenaars=(*actie.eigenaars, *erbij)) if erbij else actie


def in_person(betoog: Betoog, actie: Actie) -> Actie:
    """The point as also of who has the role it is of: 'voorzitter' in the text is 'Visser' in the list."""
    erbij = [naam for rol in actie.eigenaars if (naam := betoog.sprekers.in_role.get(rol.casefold()))]
    return replace(actie, eigenaars=(*actie.eigenaars, *erbij)) if erbij else actie


def _body_of(betoog: Betoog, naam: str) -> set[str]:
    genoemd = betoog.sprekers.mentions(naam)[:1]
    return {_core(v.deelnemer.organisatie) for v in genoemd if v.deelnemer and v.deelnemer.organisatie}


def _core(lichaam: str) -> str:
    return fold_name(lichaam).removeprefix("gemeente ")
