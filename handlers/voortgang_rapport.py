"""A report is made, kept and sent again, and a region writes its text in it.

Who makes one, or writes the text of a region, is of the secretariaat of the PRT or of the RRT of that region.
Who reads one that was kept may read every tafel whose points are in it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlmodel import Session

from bot import openbaarheid
from bot.config import Rol
from bot.errors import UserError
from bot.opgave.gemeenten import PROVINCIE, Gebied
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.maken import Bestand
from bot.rapport import bereik, maken, opzet, teksten, versies, verzamelen
from bot.rapport import periode as perioden
from bot.rapport.periode import Periode
from bot.rapport.verzamelen import Rapport
from bot.readmodels import Rapportregel, Tekstregel
from bot.texts import poort as poort_texts
from bot.texts import rapport as rapport_texts
from bot.texts import voortgangsrapport as texts
from bot.uitvoer.opzet import Gemaakt
from bot.views import rapport as views
from bot.views.elementen import esc
from handlers import achteraf, bestand
from handlers.meanwhile import Meanwhile, merge
from handlers.opdrachten import PAGE, Form, Reply, Request, split_page

_REFERENCE = re.compile(r"^r\s?(?P<nummer>[0-9]{1,9})$", re.IGNORECASE)


async def report(request: Request) -> Reply:
    """Say at once of what and of which period; it is made after the answer."""
    gebied, rest = _area(request, request.text)
    tafel = _maker(request, gebied)
    periode = await _period(request, gebied, rest)
    request.deps.tasks.spawn(_make(request, gebied, periode, tafel))
    name = bereik.name(request.deps.config, gebied)
    said = texts.comes(esc(name), periode.van, periode.tot, periode.sinds, is_usual=not rest)
    return Reply.say(said)


async def _make(request: Request, gebied: Gebied, periode: Periode, tafel: str) -> None:
    """Gather, set, read back, keep, send; whatever goes wrong is told."""
    config = request.deps.config
    may, may_not = bereik.may_see(config, gebied, request.readable)

    def gather(session: Session) -> tuple[Rapport, int, Namenkaart]:
        told = verzamelen.gather(session, config, gebied, periode, may, request.today)
        kaart = openbaarheid.card(session, config, None, unknown=False)
        return told, versies.next_number(session, gebied), kaart

    def make(told: Rapport, number: int, kaart: Namenkaart) -> maken.Gemaakt:
        page = opzet.blad(told, number, Gemaakt(config, request.now))
        name = rapport_texts.filename(gebied.sleutel, told.peildatum, number)
        return maken.make(page, kaart, name)

    async def work() -> tuple[Rapport, int, maken.Gemaakt, int]:
        told, number, kaart = await request.read(gather)
        made = await asyncio.to_thread(make, told, number, kaart)
        if made.leesbaar:
            raise UserError(texts.readable(made.leesbaar))
        kept = await request.write(
            tafel,
            Rol.SECRETARIAAT,
            lambda session: versies.keep(session, request.stempel, told, number, made).id or 0,
        )
        return told, number, made, kept

    done = await achteraf.told(request, work, texts.NOT_MADE)
    if done is None:
        return
    told, number, made, kept = done
    lines = [
        texts.kept(texts.reference(kept)),
        *texts.left_out(maken.counted(made.weggelaten), told.werk.ongenoemd, made.twijfels),
        *([texts.not_read([config.tafels[key].afkorting for key in may_not])] if may_not else []),
    ]
    await _send(request, texts.file_title(told.naam, number), made.bestanden, "\n".join(lines))


async def text(request: Request) -> Form:
    """The form with what a region says over a period; without one the latest, or one as a report has it."""
    gebied, rest = _area(request, request.text)
    if gebied == PROVINCIE:
        raise UserError(texts.ONLY_REGION)
    _maker(request, gebied)
    usual = await _period(request, gebied, rest)

    def read(session: Session) -> tuple[Tekstregel, str | None]:
        if not rest:
            known = teksten.latest(session, gebied.sleutel, usual)
            if known:
                return _shown(request, session, gebied, Periode(known.van, known.tot))
        return _shown(request, session, gebied, usual)

    row, door = await request.read(read)
    view = views.form(gebied.sleutel, row, door, request.deps.config)
    return Form(view, request.line(f"{bereik.name(request.deps.config, gebied)} {rest}".strip()))


async def save_form(request: Request, metadata: Mapping[str, Any], values: dict[str, str]) -> Reply:
    """Raises Meanwhile when somebody else wrote another text since the form was opened."""
    config, regio = request.deps.config, str(metadata.get("regio"))
    periode = _kept_period(metadata)
    if regio not in config.regios or periode is None:
        raise UserError(poort_texts.NOT_MADE_HERE)
    gebied, filled = Gebied("regio", regio), {"tekst": values.get("tekst", "")}
    tafel = _maker(request, gebied)

    def write(session: Session) -> str:
        now, door = _shown(request, session, gebied, periode)
        touched, both = merge(metadata.get("was"), views.in_form(now), filled)
        if both:
            raise Meanwhile(views.overtaken(regio, now, door, config, filled))
        given = request.plain(touched.get("tekst", now.tekst or ""))
        changed = teksten.write(session, request.stempel, regio, periode, given)
        return texts.saved(now.gebied, periode.van, periode.tot) if changed else texts.unchanged(now.gebied)

    return Reply.say(esc(await request.write(tafel, Rol.SECRETARIAAT, write)))


async def listing(request: Request) -> Reply:
    """The versions that were kept and may be read, the latest first."""
    words, offset = split_page(request.text)
    config = request.deps.config
    gebied, rest = bereik.split(words, config, request.deps.gebieden) if words else (None, "")
    if rest:
        raise UserError(texts.NO_PERIOD_HERE)
    rows = await request.read(
        lambda session: versies.select_rows(session, request.readable, gebied, limit=PAGE + 1, offset=offset)
    )
    more = request.pages(words)(offset + PAGE)

    def name(row: Rapportregel) -> str:
        return bereik.name_of_key(config, row.gebied)

    return Reply(views.listing(rows, name, PAGE, config, config.opdrachten.voortgang, more))


async def show(request: Request) -> Reply:
    """The files of a version, byte for byte as they were made."""
    wanted = _REFERENCE.match(request.text.strip())
    if wanted is None:
        raise UserError(texts.WHICH_REPORT)
    number = int(wanted["nummer"])

    def read(session: Session) -> tuple[Rapportregel, list[Bestand]]:
        row = versies.one(session, number, request.readable)
        if row is None:
            raise UserError(texts.no_report(texts.reference(number)))
        return row, versies.files(session, number)

    row, files = await request.read(read)
    title = texts.file_title(bereik.name_of_key(request.deps.config, row.gebied), row.nummer)
    request.deps.tasks.spawn(_send(request, title, files, texts.kept(texts.reference(number))))
    return Reply.beside(texts.FILES_COME)


async def _send(request: Request, title: str, files: list[Bestand] | tuple[Bestand, ...], said: str) -> None:
    async def content() -> tuple[list[tuple[str, bytes]], str]:
        return [(file.naam, file.inhoud) for file in files], esc(said)

    await bestand.files_to_direct_message(request, title, content)


def _area(request: Request, words: str) -> tuple[Gebied, str]:
    """The area that is named in front, else that of the channel, else of the secretariaat this person is of;
    and the rest. Raises UserError when that leaves none."""
    config = request.deps.config
    found, rest = bereik.split(words, config, request.deps.gebieden)
    if found:
        return found, rest
    if request.tafel:
        return bereik.of_tafel(config, request.tafel), rest
    mine = {bereik.of_tafel(config, tafel) for tafel in request.access.tafels(Rol.SECRETARIAAT)}
    if PROVINCIE in mine:
        return PROVINCIE, rest
    if len(mine) != 1:
        raise UserError(texts.WHICH_AREA)
    return next(iter(mine)), rest


def _maker(request: Request, gebied: Gebied) -> str:
    """The tafel whose secretariaat this person is of, and so may make it. Raises Refused for anybody else."""
    config = request.deps.config
    prt, own = bereik.tafel_of(config, PROVINCIE), bereik.tafel_of(config, gebied)
    if prt in request.access.tafels(Rol.SECRETARIAAT):
        return prt
    request.access.require(own, Rol.SECRETARIAAT)
    return own


async def _period(request: Request, gebied: Gebied, words: str) -> Periode:
    if words:
        return perioden.read(words, request.today, request.deps.kalender.werkdagen)
    config = request.deps.config
    return await request.read(lambda session: verzamelen.usual(session, config, gebied, request.today))


def _shown(
    request: Request, session: Session, gebied: Gebied, periode: Periode
) -> tuple[Tekstregel, str | None]:
    """The text over this period, empty where there is none; and who wrote it last."""
    row = teksten.of(session, gebied.sleutel, periode)
    name = bereik.name(request.deps.config, gebied)
    shown = Tekstregel(name, row.tekst if row else None, periode.van, periode.tot, row.op if row else None)
    return shown, row.door if row else None


def _kept_period(metadata: Mapping[str, Any]) -> Periode | None:
    """The period a form carries; None where it carries none."""
    try:
        van, tot = (date.fromisoformat(str(metadata.get(name))) for name in ("van", "tot"))
    except ValueError:
        return None
    return Periode(van, tot) if van <= tot else None
