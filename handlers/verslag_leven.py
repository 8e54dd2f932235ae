"""/verslag toon, vaststellen, noot: where minutes stand, adopted in a later meeting, notes beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from sqlmodel import Session

from bot import (
    agendapunten,
    genoemd,
    noten,
    vaststelling,
    vergaderingen,
    verslagen,
    verslagstand,
    verslaguitgave,
    verslagversies,
)
from bot.config import Rol
from bot.errors import UserError
from bot.models import Agendapunt, Vergadering, Verslagversie
from bot.texts import overzicht as overzicht_texts
from bot.texts import vaststelling as adopt_texts
from bot.texts import verslagleven as texts
from bot.views import vergaderingen as vergaderingen_views
from bot.views import verslagleven as views
from handlers import verslag_publiceren, verslag_uit
from handlers.opdrachten import AGREED, Choice, Reply, Request
from handlers.vergadering_find import Default, find_meeting, names_meeting, split_front

_ITSELF = r"(?:wijziging|aanpassing)(?:en)?"
_CHANGE = re.compile(
    rf"^(?:en\s+)?(?:met\s+)?(?:(?:de|het|deze)\s+)?(?:volgende\s+)?{_ITSELF}\b[\s:]*", re.IGNORECASE
)
# 'reden: … met de wijziging: …', 'reden: …; wijziging: …': with a colon, for a reason may speak of a change;
# not 'reden: een woord in de wijziging: …', which is asked.
_IN_A_SENTENCE = "".join(
    rf"(?<!\b{word}\s)"
    for word in ("de", "het", "deze", "die", "een", "volgende", "in", "van", "bij", "over")
)
_REASON_FIRST = re.compile(
    r"^(?P<reden>reden\s*:.*?)[\s;,]*(?<=[\s:;,])"
    rf"(?P<wijziging>(?:en\s+)?(?:met\s+(?:(?:de|het|deze)\s+)?(?:volgende\s+)?|{_IN_A_SENTENCE}){_ITSELF}\s*:.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CHANGE_LABEL = re.compile(rf"\b{_ITSELF}\s*:", re.IGNORECASE)
_WITHIN = re.compile(r"^(?:in|op)\s+(?:(?:de\s+)?vergadering\s+(?:van|op)\s+)?", re.IGNORECASE)
# 'bij punt 2: …', 'punt2, …', '2: …', and 'punt 2' with nothing behind it; not '9:30' or 'punten: …'.
_ITEM = re.compile(
    r"^(?:bij\s+)?(?:(?:agenda)?punt(?:\s+|(?=\d))(?P<punt>\S{1,40}?)\s*(?:[:,]\s*|(?:(?<=\d)|(?<=\d[a-z]))\.?$)"
    r"|(?P<nummer>\d{1,3}[a-z]?)\s*:(?:\s+|$))",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:bij\s+)?(?:agenda)?punt\s+(?P<punt>[^:\n]{1,200}?)\s*:\s*", re.IGNORECASE)
_AGREED = re.compile(rf"^{AGREED}(?!\w)\s*", re.IGNORECASE)
_WIPE = re.compile(
    r"^wis(?:\s+noot)?(?:\s+(?:(?P<nummer>[0-9]{1,4})|[0-9]+(?:(?:\s*(?:,|en)\s*|\s+)[0-9]+)*))?$",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"^(?P<soort>vastgesteld|gepubliceerd)e?\s+(?:versie\s+)?(?P<nummer>[0-9]{1,4})$", re.IGNORECASE
)


async def show(request: Request) -> Reply:
    """Where the minutes stand; with a version behind it its files come in the direct message."""
    meeting, rest = await meeting_of(request, vergaderingen.last_before)
    if rest:
        return await _send_version(request, meeting, rest)
    _refuse_to_come(request, meeting)
    config = request.deps.config
    told = await request.read(lambda session: verslagstand.gather(session, config, meeting, request.today))
    return Reply(views.state(told, config))


def _refuse_to_come(request: Request, meeting: Vergadering) -> None:
    """Raises UserError on a meeting that is still to come: it has no minutes."""
    if meeting.status == "gepland" and meeting.datum and meeting.datum > request.today:
        raise UserError(texts.no_minutes_yet(meeting.referentie))


async def _send_version(request: Request, meeting: Vergadering, words: str) -> Reply:
    wanted = _VERSION.match(words)
    if wanted is None:
        raise UserError(texts.NOT_SHOWN)
    kind, number = wanted["soort"].casefold(), int(wanted["nummer"])

    def read(session: Session) -> tuple[Verslagversie, list[tuple[str, bytes]]]:
        """The version, and its files as they are kept."""
        found = [
            row
            for row in verslagversies.of(session, meeting.id or 0)
            if (row.soort, row.nummer) == (kind, number)
        ]
        if not found:
            raise UserError(texts.NO_FILES)
        files = verslaguitgave.files(session, found[0].id or 0)
        return found[0], [(file.naam, file.inhoud) for file in files]

    version, kept = await request.read(read)
    request.deps.tasks.spawn(verslag_uit.send_version(request, meeting, version, kept=kept))
    return Reply.beside(texts.FILES_COME)


async def adopt(request: Request) -> Reply:
    """Freeze the minutes and note the decision in the meeting that adopts them; which minutes is asked first
    where nobody said it: it is not undone."""
    named, about = await _within_in_front(request)
    meeting, rest = await meeting_of(about, partial(vaststelling.to_adopt, named=named))
    is_said = names_meeting(about, rest)
    if named is None:
        named, rest = await _within(request, meeting.tafel, rest)
    agreed = _AGREED.match(rest)
    rest = rest[agreed.end() :] if agreed else rest
    aanpassing, reden = map(request.plain, _split_change(rest))

    if not is_said:

        def ask(session: Session) -> tuple[Vergadering, str, int, bool]:
            within, before = vaststelling.next_version(session, meeting, request.today, named, reden)
            same = _same(session, request, meeting, within, before, aanpassing)
            file = None if before else verslagen.read_from(session, meeting)
            about_file = f" {adopt_texts.read_in(meeting.referentie, file)}" if file else ""
            return within, _lacks(session, within) + about_file, same, bool(file)

        raise _which(request, meeting, aanpassing, rest, *await request.read(ask))

    def write(session: Session) -> Reply:
        row, besluit, within = vaststelling.adopt(
            session,
            request.stempel,
            request.deps.config,
            session.get_one(Vergadering, meeting.id),
            today=request.today,
            named=session.get_one(Vergadering, named.id) if named else None,
            aanpassing=aanpassing or None,
            reden=reden or None,
            is_agreed=bool(agreed),
        )
        told = adopt_texts.adopted(meeting.referentie, row.nummer, f"{within.referentie}/B{besluit.nummer}")
        if within.datum and within.datum != request.today:
            told += f" {adopt_texts.fixed_later(within.datum, request.today)}"
        file = verslagen.read_from(session, meeting)
        told += f" {adopt_texts.file_stays(file)}" if file else ""
        return Reply(views.adopted(told + _lacks(session, within), meeting.referentie))

    try:
        return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)
    except vaststelling.AskFirst as asked:
        line = request.line(f"{meeting.referentie} in {asked.within} {AGREED} {rest}")
        raise Choice(asked.text, [(adopt_texts.ADOPT, line)]) from None


def _split_change(text: str) -> tuple[str, str]:
    """'met de wijziging: … reden: …', in either order → the change and the reason, '' where none is given.
    Raises UserError on other words, where a label has nothing behind it, and where a reason may have a change
    in it: adopting is not undone."""
    words, reden = verslag_publiceren.split_reason(_REASON_FIRST.sub(r"\g<wijziging> \g<reden>", text))
    if _CHANGE_LABEL.search(reden):
        raise UserError(adopt_texts.CHANGE_FIRST)
    change = _CHANGE.match(words)
    if words and change is None:
        raise UserError(adopt_texts.NOT_A_CHANGE)
    aanpassing = words[change.end() :] if change else ""
    if change and not re.search(r"\w", aanpassing):
        raise UserError(adopt_texts.CHANGE_NEEDED)
    return aanpassing, reden


def _which(
    request: Request,
    meeting: Vergadering,
    aanpassing: str,
    rest: str,
    within: Vergadering,
    lacks: str,
    same: int,
    is_read: bool,
) -> Choice:
    """Whether these minutes are meant, and this meeting; `rest` is what stands behind the day. `same`: the
    version that they still say (0: none); that, and whether they are of a file (`is_read`), is not asked a
    second time."""
    assert meeting.datum
    minutes, where = meeting.referentie, within.referentie
    which = adopt_texts.adopt_which(meeting.datum, minutes, where, aanpassing) + lacks
    told = f"{which} {adopt_texts.still_the_same(minutes, same)}" if same else which
    words = (minutes, "in", where, *([AGREED] if same or is_read else []), rest)
    return Choice(told, [(adopt_texts.ADOPT, request.line(" ".join(words).strip()))])


def _same(
    session: Session,
    request: Request,
    meeting: Vergadering,
    within: Vergadering,
    before: Verslagversie | None,
    aanpassing: str,
) -> int:
    """The number of the version `before`, where the next would say the same in the same meeting; else 0."""
    is_same = before is not None and vaststelling.is_unchanged(
        session,
        request.stempel,
        request.deps.config,
        session.get_one(Vergadering, meeting.id),
        today=request.today,
        within=within,
        before=before,
        aanpassing=aanpassing or None,
    )
    return before.nummer if before and is_same else 0


def _lacks(session: Session, within: Vergadering) -> str:
    """What is to be said when the minutes of the meeting that adopts are fixed by now, behind a space."""
    fixed = verslagversies.last(session, within.id or 0, verslagversies.ADOPTED)
    return f" {adopt_texts.lacks(within.referentie, fixed.nummer)}" if fixed else ""


async def _within_in_front(request: Request) -> tuple[Vergadering | None, Request]:
    """'prt in 12-1 …' says in which meeting, and not which minutes: what `_within` gives, and the line
    without it."""
    tafel, words = split_front(request)
    named, rest = await _within(request, tafel, words)
    return named, request.with_text(f"{tafel} {rest}") if named else request


async def _within(request: Request, tafel: str, words: str) -> tuple[Vergadering | None, str]:
    """'in 12-1 met de wijziging: …' → the meeting that adopts and the rest; None where none is named."""
    if _WITHIN.match(words) is None:
        return None, words
    about = replace(request, tafel=tafel, text=_WITHIN.sub("", words))
    named, rest = await find_meeting(about, vergaderingen.last_before)
    return (named, rest) if names_meeting(about, rest) else (None, words)


async def note(request: Request) -> Reply:
    """A note beside the text, under an agendapunt that is named; 'wis 2' takes the second back. 'wis' alone
    and 'wis 1, 2' are no notes: which one is to be said."""
    meeting, text = await meeting_of(request, genoemd.last_held)
    wipe = _WIPE.match(text)

    def write(session: Session) -> Reply:
        if not wipe:
            _refuse_to_come(request, meeting)
        if wipe:
            gone = noten.withdraw(session, request.stempel, meeting.id or 0, int(wipe["nummer"] or 0))
            public = verslagversies.last(session, meeting.id or 0, verslagversies.PUBLISHED)
            is_published = bool(public and (gone.op is None or gone.op <= public.op))
            return Reply(views.note_gone(meeting.referentie, gone.tekst, is_published=is_published))
        under, words = _split_item(agendapunten.of(session, meeting.id or 0), text)
        noten.create(session, request.stempel, meeting, request.plain(words).strip(), under)
        public = verslagversies.last(session, meeting.id or 0, verslagversies.PUBLISHED)
        more = f" {texts.notes_next(public.nummer)}" if public else ""
        where = f"{under.nummer or under.volgorde}. {under.titel}" if under else ""
        return Reply(views.said(f"{texts.noted(meeting.referentie, where)}{more}", meeting.referentie))

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


def _split_item(items: Sequence[Agendapunt], text: str) -> tuple[Agendapunt | None, str]:
    """The agendapunt in front of a note, and the note. Raises UserError where 'punt 9:' is none; several
    words that name none are of the note itself: 'Punt van zorg: de raming'."""
    title = _TITLE.match(text)
    if title and len(found := agendapunten.named(items, title["punt"])) == 1:
        return found[0], text[title.end() :]
    item = _ITEM.match(text)
    if item is None:
        return None, text
    said = item["punt"] or item["nummer"]
    found = agendapunten.named(items, said)
    if len(found) != 1:
        told = overzicht_texts.no_such_item(said)
        raise UserError(f"{told}\n{vergaderingen_views.agenda(items)}")
    return found[0], text[item.end() :]


async def meeting_of(request: Request, default: Default) -> tuple[Vergadering, str]:
    """The meeting whose minutes are meant, for its secretariaat alone, and what follows."""
    meeting, rest = await find_meeting(request, default)
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    return meeting, rest
