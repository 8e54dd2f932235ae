"""/verslag publiceren: whose names may be read is asked, what is left out is shown, then it is made.

It is made after the answer: only when the files were read back and nothing was found in them is it written,
and only then sent.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from bot import genoemd, naamoordelen, openbaarheid, vergaderingen, verslaguitgave
from bot.config import Rol
from bot.errors import UserError
from bot.models import Vergadering, Verslagversie
from bot.publicatie import leesbaar, maken
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Gelakt, Twijfel
from bot.publicatie.maken import Bestand
from bot.readmodels import Lakregel, Naamstand, Naamvraag
from bot.texts import poort as poort_texts
from bot.texts import publicatie as publicatie_texts
from bot.texts import verslagleven as texts
from bot.uitvoer.blad import Blad
from bot.views import verslagleven as views
from bot.views.elementen import esc
from handlers import achteraf, bestand
from handlers.opdrachten import AGREED, Form, Reply, Request
from handlers.vergadering_find import find_meeting

_AGREED = re.compile(rf"^{AGREED}\s+([0-9a-f]{{{maken.DIGEST}}})\b\s*")
_ANEW = re.compile(r"^antwoord(?:en)?(?:\s+wijzig(?:en)?)?(?!\w)\s*", re.IGNORECASE)
_WORDS = re.compile(r"(?:^|\s)woorden\s*:", re.IGNORECASE)
_BETWEEN_WORDS = re.compile(r"[;,\n]|\sen\s")
_REASON = re.compile(r"(?:^|\s)reden\s*:", re.IGNORECASE)
MOST_REASON = 500  # characters: it travels in a button


@dataclass(frozen=True)
class _Voorstel:
    """The next public version, as it would be now."""

    meeting: Vergadering
    source: Verslagversie
    number: int
    reden: str | None
    kaart: Namenkaart
    page: Blad
    found: Gelakt


async def publish(request: Request) -> Reply | Form:
    """Ask what is not known, else show what is left out; agreed to that, it is made."""
    meeting, rest = await find_meeting(request, vergaderingen.last_before)
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    agreed, anew = _AGREED.match(rest), _ANEW.match(rest)
    named, before, stated = _split(rest[found.end() :] if (found := agreed or anew) else rest)
    if before or (named is not None and (found or not named)):
        raise UserError(texts.NOT_A_REASON)
    reden = request.plain(stated)
    if named:
        return await _form_words(request, meeting, reden or None, request.plain(named))
    if anew:
        return await _form_anew(request, meeting, reden or None)
    proposal = await _proposal(request, meeting, reden or None)
    if proposal.found.onbekend or proposal.found.twijfels:
        return await _form_names(request, proposal)
    seal = maken.digest(proposal.found)
    if agreed and agreed[1] == seal:
        request.deps.tasks.spawn(_publish(request, proposal))
        return Reply.say(texts.COMES)
    return await _preview(request, proposal, seal, again=bool(agreed))


async def _form_anew(request: Request, meeting: Vergadering, reden: str | None) -> Form:
    """What was answered about words in these minutes, to be changed."""
    proposal = await _proposal(request, meeting, reden, anew=True)

    def read(session: Session) -> list[Naamvraag]:
        said = naamoordelen.judged(session, meeting.id or 0)
        return naamoordelen.questions(session, proposal.found.twijfels, said)

    questions = await request.read(read)
    if not questions:
        raise UserError(texts.NO_ANSWERS)
    line = request.line(f"{meeting.referentie} antwoorden{f' reden: {reden}' if reden else ''}")
    return Form(views.form(meeting, reden, [], questions, anew=True), line)


async def _form_words(request: Request, meeting: Vergadering, reden: str | None, words: str) -> Form:
    """Whether these words are left out: what stood in the way, or what nobody asked about."""
    proposal = await _proposal(request, meeting, reden)
    written = [word for part in _BETWEEN_WORDS.split(words) if (word := " ".join(part.split()))]
    doubts, absent = naamoordelen.written(written, proposal.page)
    if not doubts:
        raise UserError(texts.not_in_it(absent))
    questions = await request.read(lambda session: naamoordelen.questions(session, doubts))
    said = views.BETWEEN_WORDS.join(doubt.vorm for doubt in doubts)
    line = request.line(f"{meeting.referentie} woorden: {said}{f' reden: {reden}' if reden else ''}")
    return Form(views.form(meeting, reden, [], questions, words=said, absent=absent), line)


async def _proposal(
    request: Request, meeting: Vergadering, reden: str | None, *, anew: bool = False
) -> _Voorstel:
    """`anew`: with everything that may be asked about words, whatever was answered."""
    config = request.deps.config

    def read(session: Session) -> tuple[Verslagversie, Blad, int, Namenkaart]:
        known = session.get_one(Vergadering, meeting.id)
        source, page, number = verslaguitgave.to_publish(session, config, known, request.stempel, reden)
        return source, page, number, openbaarheid.card(session, config, known, anew=anew)

    source, page, number, kaart = await request.read(read)
    found = await asyncio.to_thread(maken.prepare, page, kaart, config.publicatie.gronden)
    if anew:
        more = await request.read(
            lambda session: naamoordelen.also_left_out(session, meeting.id or 0, found.twijfels)
        )
        found.twijfels = (*found.twijfels, *more)
    return _Voorstel(meeting, source, number, reden, kaart, page, found)


async def _form_names(request: Request, proposal: _Voorstel, *, more: bool = False) -> Form:
    """What is not known yet; `more`: of what was asked before it, all is saved."""
    config, found, meeting, reden = request.deps.config, proposal.found, proposal.meeting, proposal.reden

    def read(session: Session) -> tuple[list[Naamstand], list[Naamvraag]]:
        people = openbaarheid.standing(session, config, found.onbekend)
        return people, naamoordelen.questions(session, found.twijfels)

    people, questions = await request.read(read)
    line = f"verslag publiceren {meeting.referentie}{f' reden: {reden}' if reden else ''}"
    return Form(views.form(meeting, reden, people, questions, more=more), line)


async def _preview(
    request: Request, proposal: _Voorstel, seal: str, *, again: bool, out: Sequence[Twijfel] = ()
) -> Reply:
    """`out`: words that somebody wrote to be left out; of those that are not, that is told."""
    config, found, reference = request.deps.config, proposal.found, proposal.meeting.referentie

    def read(session: Session) -> list[Lakregel]:
        return openbaarheid.mask_rows(session, found.weg, config.publicatie.gronden)

    rows = await request.read(read)
    is_asked = await request.read(lambda s: naamoordelen.judged(s, proposal.meeting.id or 0))
    reden = f" reden: {proposal.reden}" if proposal.reden else ""
    agreed = f"verslag publiceren {reference} {AGREED} {seal}{reden}"
    anew = f"verslag publiceren {reference} antwoorden{reden}" if is_asked else None
    kept = found.behouden
    stay = naamoordelen.without_effect(out, rows)
    words = await asyncio.to_thread(leesbaar.words, found, proposal.kaart)
    page = views.preview(
        reference, proposal.number, rows, kept, agreed, again=again, anew=anew, stay=stay, words=words
    )
    return Reply(page)


async def _publish(request: Request, proposal: _Voorstel) -> None:
    """Make the files, read them back, write the version, send them; whatever goes wrong is told."""
    reference, found = proposal.meeting.referentie, proposal.found

    async def work() -> list[Bestand] | None:
        made, readable = await asyncio.to_thread(_made, proposal)
        if readable:
            out = proposal.kaart.oordelen
            asked, _ = naamoordelen.written(readable, proposal.page)
            words = [one.vorm for one in asked if not out.get(one.sleutel)]
            blocks = views.refused(reference, readable, words, proposal.reden, answered=bool(asked))
            said = texts.refused(reference, readable, has_button=bool(asked))
            await request.deps.slack.post(request.access.user, blocks, esc(said))
            return None

        def write(session: Session) -> None:
            verslaguitgave.publish(
                session,
                request.stempel,
                proposal.source,
                found.blad,
                proposal.number,
                found.lakken,
                made,
                proposal.reden,
            )

        await request.write(proposal.meeting.tafel, Rol.SECRETARIAAT, write)
        return made

    made = await achteraf.told(request, work, texts.failed(reference))
    if made is None:
        return
    count = sum(mask.aantal for mask in found.lakken)

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        files = [(file.naam, file.inhoud) for file in made]
        return files, esc(texts.published(reference, proposal.number, count))

    await bestand.files_to_direct_message(request, texts.title(reference), content)


def _made(proposal: _Voorstel) -> tuple[list[Bestand], list[str]]:
    name = publicatie_texts.filename(proposal.meeting.referentie, proposal.number)
    made = maken.files(proposal.found.blad, name)
    return made, maken.leaks(made, proposal.kaart, proposal.found)


async def save_form(request: Request, metadata: Mapping[str, Any], values: Mapping[str, str]) -> Reply | Form:
    """What was answered about names; what is to be answered yet is asked in its place. Which words are asked
    about is looked up again: the form only says what the answer is."""
    tafel, reference, reden = metadata.get("tafel"), str(metadata.get("verslag")), metadata.get("reden")
    if tafel not in request.deps.config.tafels or not (reden is None or isinstance(reden, str)):
        raise UserError(poort_texts.NOT_MADE_HERE)
    request.access.require(str(tafel), Rol.SECRETARIAAT)
    meeting = await request.read(lambda session: genoemd.referenced(session, reference, [str(tafel)]))
    if not meeting:
        raise UserError(poort_texts.NOT_MADE_HERE)
    proposal = await _proposal(request, meeting[0], reden, anew=metadata.get("opnieuw") is True)
    found = proposal.found
    words = metadata.get("woorden")
    written = naamoordelen.about(words.split(views.BETWEEN_WORDS.strip()) if isinstance(words, str) else ())
    found.twijfels += written
    people = {f"wie_{id_}": id_ for id_ in found.onbekend}
    doubts = {naamoordelen.field_of(doubt.sleutel): doubt for doubt in found.twijfels}
    answered = {name: value for name, value in values.items() if value and name in {**people, **doubts}}

    def write(session: Session) -> None:
        for name, value in answered.items():
            if name in people:
                openbaarheid.say(session, request.stempel, people[name], value)
        words = [(doubts[name], value == "weglaten") for name, value in answered.items() if name in doubts]
        naamoordelen.judge_words(session, request.stempel, meeting[0].id or 0, words, proposal.kaart)

    await request.write(meeting[0].tafel, Rol.SECRETARIAAT, write)
    proposal = await _proposal(request, meeting[0], reden)
    if proposal.found.onbekend or proposal.found.twijfels:
        return await _form_names(request, proposal, more=True)
    out = [doubt for doubt in written if answered.get(naamoordelen.field_of(doubt.sleutel)) == "weglaten"]
    return await _preview(request, proposal, maken.digest(proposal.found), again=False, out=out)


def _split(text: str) -> tuple[str | None, str, str]:
    """The words behind 'woorden:', what stands before both labels, and the reason, in either order."""
    named = _WORDS.search(text)
    before, stated = split_reason(text[: named.start()] if named else text)
    words, later = split_reason(text[named.end() :]) if named else (None, "")
    return words, before, stated or later


def split_reason(text: str) -> tuple[str, str]:
    """'met de wijziging: … reden: …' → the words before it, and the reason. Raises UserError without one."""
    words, found, reason = _REASON.sub("\x1f", text, count=1).partition("\x1f")
    if found and not reason.strip():
        raise UserError(texts.REASON_NEEDED)
    return words.strip(), reason.strip()[:MOST_REASON]
