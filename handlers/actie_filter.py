"""Which points `/actie lijst` shows, from words in any order: 'te laat kennemerland', 'vragen', 'wie COA'."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from bot import acties, naamgenoten, personen, zoekvraag
from bot.actielijst import Filter
from bot.config import Rol
from bot.errors import UserError
from bot.gebieden import Ambiguous
from bot.genoemd import whatever_on
from bot.texts import acties as texts
from bot.texts import status as status_texts
from bot.texts import zoeken as zoeken_texts
from bot.zoekvraag import Periode
from handlers.naamgenoten import asking
from handlers.opdrachten import Choice, Request, leading_tafel

_MOST_WORDS = 12  # more is no name and a tafel
_YEAR = re.compile(r"\d{1,2}[-/]\d{1,2}[-/]\d{2}|\b(?:19|20)\d\d\b", re.ASCII)
_STATES = {
    "open": "open",
    "openstaand": "open",
    "openstaande": "open",
    "alle": "alle",
    "alles": "alle",
    "allemaal": "alle",
    "klaar": "klaar",
    "gereed": "klaar",
    "afgerond": "klaar",
    "afgeronde": "klaar",
    "gesloten": "klaar",
    "telaat": "te laat",
    "laat": "te laat",
    "verlopen": "te laat",
}
_SOORTEN = {
    "vragen": "vraag",
    "vraag": "vraag",
    "toezeggingen": "toezegging",
    "toezegging": "toezegging",
    "actiepunten": "actiepunt",
    "actiepunt": "actiepunt",
}


def read_filter(session: Session, request: Request, words: str) -> tuple[Filter, str]:
    """What to list, from words in any order; without place or person, the tafel of the channel. A period
    ('sinds 1 december') is that of the meetings."""
    typed = words
    words, period = zoekvraag.take_period(words, request.today, request.deps.kalender)
    filter_, title = _without_period(session, request, words)
    if period is None:
        return filter_, title
    if not _YEAR.search(typed):
        period = _met_on(session, filter_.tafels, period)
    when = zoeken_texts.period(period.van, period.tot)
    return replace(filter_, sinds=period.van, tot=period.tot), f"{title} · {when}"


def _met_on(session: Session, tafels: Collection[str], period: Periode) -> Periode:
    """A day without its year, which is behind us, is the coming one where one of the tafels meets only then:
    a meeting may begin before its day."""
    day = period.van
    if day is None or day != period.tot:
        return period
    coming = day.replace(year=day.year + 1, day=min(day.day, 28) if day.month == 2 else day.day)
    met, meets = (any(whatever_on(session, tafel, each) for tafel in tafels) for each in (day, coming))
    return Periode(coming, coming) if meets and not met else period


def _without_period(session: Session, request: Request, words: str) -> tuple[Filter, str]:
    staat = "open"
    rest: list[str] = []
    soorten: tuple[str, ...] = acties.SOORTEN
    for word in words.replace("te laat", "telaat").split():
        plain = word.casefold().strip(",")
        if plain in _STATES:
            staat = _STATES[plain]
        elif plain in _SOORTEN:
            soorten = (_SOORTEN[plain],)
        elif rest[:1] == ["wie"] or plain not in ("van", "voor", "in", "de", "acties", "punten"):
            rest.append(word)
    about = " ".join(rest)
    filter_ = Filter(tafels=request.readable, staat=staat, soorten=soorten)
    title = texts.title(staat)
    if not about:
        if request.tafel:
            request.access.require(request.tafel, Rol.LEZER)
            afkorting = request.deps.config.tafels[request.tafel].afkorting
            return replace(filter_, tafels=[request.tafel]), f"{title} · {afkorting}"
        return filter_, title
    narrowed, name = _narrow(session, request, about)
    return replace(filter_, **narrowed), f"{title} · {name}"


def _narrow(session: Session, request: Request, about: str) -> tuple[dict[str, Any], str]:
    """The fields of a Filter that `about` names: me, a person, or a place."""
    if about.casefold() in ("mij", "mijn", "ik", "mezelf"):
        me = personen.by_slack_id(session, request.access.user)
        if me is None:
            raise UserError(status_texts.MINE_UNKNOWN)
        return {"wie": me}, me.naam
    person = about.removeprefix("wie ").strip()
    mention = request.slack_user(person)
    who = (
        [p for p in [personen.by_slack_id(session, mention[0])] if p]
        if mention
        else personen.find(session, person)
    )
    if len(who) == 1:
        return {"wie": who[0]}, naamgenoten.in_full(session, who)[0]
    beside = None if who else _beside_tafel(request, about)
    if beside:
        return _of_tafel(session, request, *beside)
    if not request.deps.gebieden.find(about):
        with asking(request):
            naamgenoten.require_one(session, person, who)
    try:
        match = request.deps.gebieden.resolve(about)
    except Ambiguous as error:
        options = [
            (f"{m.kind} {m.naam}", request.line(request.text.replace(about, f"{m.kind} {m.naam}")))
            for m in error.options
        ]
        raise Choice(error.text, options) from None
    if match.kind == "tafel":
        request.access.require(match.key, Rol.LEZER)
        return {"tafels": [match.key]}, match.naam
    if match.kind == "gemeente":
        return {"gemeente": match.naam}, match.naam
    own = request.deps.gebieden.tafel_of_regio(match.key).sleutel
    return {"regio": match.key, "regio_tafel": own}, match.naam


def _beside_tafel(request: Request, about: str) -> tuple[str, str] | None:
    """The tafel before or behind a name or a place ('prt Duinhoven', 'wie COA rrt gooi'), and that name."""
    named = leading_tafel(request.deps, about)
    if named and named[1]:
        return named
    words = about.split()
    for place in range(1, min(len(words), _MOST_WORDS)):
        behind = leading_tafel(request.deps, " ".join(words[place:]))
        if behind and not behind[1]:
            return behind[0], " ".join(words[:place])
    return None


def _of_tafel(session: Session, request: Request, tafel: str, about: str) -> tuple[dict[str, Any], str]:
    """The fields of a Filter for `about` at one tafel."""
    request.access.require(tafel, Rol.LEZER)
    afkorting = request.deps.config.tafels[tafel].afkorting
    another = leading_tafel(request.deps, about)
    if another:
        other = request.deps.config.tafels[another[0]].afkorting
        raise UserError(texts.two_tafels(afkorting, other))
    narrowed, name = _narrow(session, request, about)
    if "tafels" in narrowed:
        raise UserError(texts.two_tafels(afkorting, name))
    return narrowed | {"tafels": [tafel]}, f"{afkorting} · {name}"
