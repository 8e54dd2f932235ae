"""From what was typed or filled in to a point in the register."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal

from sqlmodel import Session

from bot import actielijst, acties, afvaardigingen, agendapunten, invoer, personen, vergaderingen
from bot.acties import NieuweActie
from bot.errors import UserError
from bot.gelijkenis import nearest
from bot.invoer import Invoer
from bot.models import Vergadering
from bot.naamspelling import fold, split_body
from bot.readmodels import Actieregel, Partij
from bot.texts import acties as texts
from handlers.naamgenoten import asking, komst
from handlers.noteren import Waarin, meeting_of
from handlers.opdrachten import Request

MOST_NAME = 100  # characters; longer is a sentence


def parse_line(session: Session, request: Request, tafel: str, line: str) -> Invoer:
    """The fields in one typed line."""
    deps = request.deps
    return invoer.parse(
        line,
        request.today,
        deps.kalender,
        deps.gebieden,
        lambda name: next_meeting(session, request, tafel, name),
        cache(lambda name: known_name(session, request, name)),
    )


def known_name(session: Session, request: Request, name: str) -> Literal["persoon", "organisatie"] | None:
    """Whether exactly this is the name of an organisatie of config.yaml or of somebody in the register.

    A persoon is written with a capital: 'bos' is a word.
    """
    if len(name) > MOST_NAME:
        return None
    folded = fold(name)
    bodies = (body for each in request.deps.config.delegaties for body in each.organisaties)
    if not folded or any(folded in map(fold, (body.naam, *body.ook)) for body in bodies):
        return "organisatie" if folded else None
    for found in personen.find(session, name):
        if found.soort == "organisatie":
            return "organisatie"
        if any(word[:1].isupper() for word in name.split()):
            return "persoon"
    return None


def next_meeting(session: Session, request: Request, tafel: str, name: str | None) -> date | None:
    """The date of 'de volgende PRT', of this tafel when no other is named; None when none is planned that
    this person may know of."""
    matches = request.deps.gebieden.find(name, {"tafel"}) if name else []
    if name and (len(matches) != 1 or matches[0].how == "fuzzy"):
        return None
    key = matches[0].key if matches else tafel
    if key not in request.readable:
        return None
    coming = vergaderingen.following(session, key, request.today)
    return coming.datum if coming else None


def parse_form(session: Session, request: Request, tafel: str, values: dict[str, str]) -> Invoer:
    """The fields of a filled-in form; a UserError names the field that cannot be read."""
    if not values.get("tekst"):
        raise UserError(texts.TEXT_NEEDED, field="tekst")
    if values.get("soort") and values["soort"] not in acties.SOORTEN:
        raise UserError(texts.WHICH_KIND, field="soort")
    gemeente, regio = place(request, values.get("gemeente", ""), values.get("regio", ""))
    due, words, condition = invoer.deadline(
        values.get("termijn", ""),
        request.today,
        request.deps.kalender,
        lambda name: next_meeting(session, request, tafel, name),
    )
    return Invoer(
        tekst=values["tekst"],
        soort=values.get("soort") or None,
        wie=invoer.split_names(values.get("wie", "")),
        ingebracht_door=values.get("ingebracht_door") or None,
        regio=regio,
        gemeente=gemeente,
        termijn=due,
        termijn_tekst=words,
        voorwaarde=condition,
    )


def place(request: Request, gemeente: str, regio: str) -> tuple[str | None, str | None]:
    """(gemeente, key of its region) as filled in, or the region alone. A UserError names the field."""
    gebieden = request.deps.gebieden
    try:
        if gemeente:
            town = gebieden.resolve(gemeente, {"gemeente"}).naam
            return town, gebieden.regio_of_gemeente(town).sleutel
        return None, gebieden.resolve(regio, {"regio"}).key if regio else None
    except UserError as error:
        raise UserError(error.text, field="gemeente" if gemeente else "regio") from None


def write_new(
    session: Session, request: Request, waarin: Waarin, found: Invoer, *, bron: str | None = None
) -> tuple[Actieregel, Vergadering, list[str]]:
    if not found.tekst.strip(" :,.;-–"):
        raise UserError(texts.TEXT_NEEDED, field="tekst")
    meeting = meeting_of(session, request, waarin)
    near = nearly_known(session, [*found.wie, *([found.ingebracht_door] if found.ingebracht_door else [])])
    asker = party(session, request, found.ingebracht_door, meeting.id) if found.ingebracht_door else None
    owners = tuple(party(session, request, name, meeting.id) for name in found.wie)
    warnings = [
        near[name]
        for name, who in [*zip(found.wie, owners, strict=True), (found.ingebracht_door, asker)]
        if who
        and name in near
        and fold(who.naam) == fold(split_body(name)[0])  # else somebody there is meant
    ]
    regio, gemeente = found.regio, found.gemeente
    if regio is None and asker and asker.soort == "persoon":
        regio, gemeente = afvaardigingen.regio_of(session, asker.id, request.deps.config)
    if regio is None:
        regio = request.deps.config.tafels[waarin.tafel].regio
    new = NieuweActie(
        tekst=request.plain(found.tekst),
        soort=found.soort or "actiepunt",
        eigenaars=owners,
        ingebracht_door=asker if asker and asker.soort == "persoon" else None,
        regio=regio,
        gemeente=gemeente,
        termijn=found.termijn,
        termijn_tekst=found.termijn_tekst,
        voorwaarde=found.voorwaarde,
        agendapunt_id=agendapunten.current_id(session, meeting),
        bron=bron,
    )
    werkdagen = request.deps.kalender.werkdagen
    actie = acties.create(session, request.stempel, meeting, new, werkdagen=werkdagen)
    return actielijst.one(session, actie.id or 0), meeting, [*found.warnings, *warnings]


def party(session: Session, request: Request, name: str, meeting: int | None = None) -> Partij:
    """Who is written so, made when nobody is. Raises Choice where that may be several: who is at this
    `meeting` goes before who is not."""
    mention = request.slack_user(name)
    if mention:
        return personen.ensure_slack(session, request.stempel, *mention)
    _, body = split_body(name)
    with asking(request):
        said = komst(request, body) if body else None
        return personen.ensure(session, request.stempel, name, komst=said, meeting=meeting, is_typed=True)


def nearly_known(session: Session, typed: list[str]) -> dict[str, str]:
    """What to say of each name that is new but nearly one the register has: said, never merged."""
    new = [
        name
        for name in typed
        if not (name.startswith("<@") or len(fold(name)) < 4 or personen.find(session, name))
    ]
    known = {fold(n): n for n in personen.names(session)} if new else {}
    near = ((name, nearest(fold(name), known, 80)) for name in new)
    return {name: texts.alike(name, known[best[0]]) for name, best in near if best}
