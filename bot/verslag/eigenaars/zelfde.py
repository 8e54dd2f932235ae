"""Under which names the owners of a point stand in a list: the COA for its person, who has it for a role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.namen.plaatsen import fold_name
from bot.verslag.voorstel import Actie

_LETTERS = re.compile(r"[A-Z]{2,4}")
_ALLEN = re.compile(r"allen|allemaal|iedereen|(?:een)?ieder|all|everyone", re.IGNORECASE)
_ALLE = re.compile(r"alle\s+[a-z]{3,20}|all\s+[a-z]{3,20}s", re.IGNORECASE)
_LANG = 8  # letters at least of a name that is shortened to letters


def as_in_list(betoog: Betoog, actie: Actie, lijst: Actie) -> Actie:
    """The point as also of the organisations of its owners, where the list says the same day, and of who
    speaks for it in the list: the one may name the COA where the other names its person."""
    actie = in_person(betoog, actie)
    sprekers = [naam for naam in lijst.eigenaars if _body_of(betoog, naam) & set(map(_core, actie.eigenaars))]
    van: list[str] = []
    if actie.termijn is not None and actie.termijn == lijst.termijn:
        genoemd = (v for naam in actie.eigenaars for v in betoog.sprekers.mentions(naam)[:1])
        wie = [v.deelnemer for v in genoemd if v.deelnemer]
        van = [naam for een in wie for naam in (een.organisatie, *een.rollen) if naam]
    erbij = () if set(actie.eigenaars) & set(lijst.eigenaars) else (*van, *sprekers)
    genoemd_als = (_as_called(naam, lijst.eigenaars) for naam in (*actie.eigenaars, *erbij))
    return replace(actie, eigenaars=tuple(dict.fromkeys(genoemd_als)))


def in_full(lijst: Actie, actie: Actie) -> Actie:
    """The item of a list with its owners as the text has them, where the list has only their letters."""
    voluit = (
        next((ander for ander in actie.eigenaars if _shortens(naam, ander)), naam) for naam in lijst.eigenaars
    )
    return replace(lijst, eigenaars=tuple(dict.fromkeys(voluit)))


def _as_called(naam: str, anderen: Sequence[str]) -> str:
    """How the list calls somebody: 'Secretaris PRT' the secretaris, 'VR' the Veiligheidsregio, 'allen' alle
    partijen."""
    zelfde = (
        ander
        for ander in anderen
        if _shortens(ander, naam) or _shortens(naam, ander) or _are_all(naam, ander)
    )
    return next(zelfde, naam)


def _are_all(naam: str, ander: str) -> bool:
    """Whether the one says everybody and the other too: 'alle gemeenten' are no 'alle scholen'."""
    allen = bool(_ALLEN.fullmatch(naam)), bool(_ALLEN.fullmatch(ander))
    return all(allen) or (any(allen) and bool(_ALLE.fullmatch(ander if allen[0] else naam)))


def _shortens(kort: str, lang: str) -> bool:
    if kort.islower():
        return lang.casefold().startswith(f"{kort} ")
    letters = iter(lang.casefold().split(" ")[0])
    return (
        bool(_LETTERS.fullmatch(kort))
        and len(lang) >= _LANG
        and kort[0] == lang[:1].upper()
        and not lang.isupper()
        and all(letter in letters for letter in kort.casefold())
    )


def in_person(betoog: Betoog, actie: Actie) -> Actie:
    """The point as also of who has the role it is of: 'voorzitter' in the text is 'Visser' in the list."""
    erbij = [naam for rol in actie.eigenaars if (naam := betoog.sprekers.in_role.get(rol.casefold()))]
    return replace(actie, eigenaars=(*actie.eigenaars, *erbij)) if erbij else actie


def as_body(betoog: Betoog, actie: Actie, namen: frozenset[str]) -> Actie:
    """The point as of the body its owner speaks for, where that is among `namen`, who have something in the
    lists, and he himself is not."""
    return replace(actie, eigenaars=tuple(_listed(betoog, naam, namen) for naam in actie.eigenaars))


def _listed(betoog: Betoog, naam: str, namen: frozenset[str]) -> str:
    lichamen = set() if naam in namen else _body_of(betoog, naam)
    return next((ander for ander in sorted(namen) if _core(ander) in lichamen), naam) if lichamen else naam


def _body_of(betoog: Betoog, naam: str) -> set[str]:
    """For whom he speaks, and what he is where that names him in a list: 'locatiemanager'."""
    wie = [v.deelnemer for v in betoog.sprekers.mentions(naam)[:1] if v.deelnemer]
    return {_core(van) for een in wie for van in (een.organisatie, *een.rollen) if van}


def _core(lichaam: str) -> str:
    return fold_name(lichaam).removeprefix("gemeente ")
