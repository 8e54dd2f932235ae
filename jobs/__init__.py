"""Time comes in. Something calls `tick` every so often; the database decides what is due."""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from bot import (
    aankondigingen,
    bezorgen,
    herstel,
    meldingen,
    nakijken,
    ontvangsten,
    vergaderingen,
    verzendingen,
)
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.slack import RATE_LIMITED
from bot.verzendingen import Bericht, Brought, Opdracht, Refused, Sent, Unknown
from bot.views import plain
from jobs import (
    agenda,
    backup,
    beelden,
    bewaren,
    controle,
    correcties,
    herinneringen,
    navragen,
    samenvatting,
    storingen,
    toegang,
    verslagen,
    vooruitblik,
)
from jobs.backup import Nachtkopie
from jobs.overzicht import REDRAW_SECONDS, Redrawer, drawn
from jobs.stappen import Stappen

__all__ = [
    "JOBS",
    "REDRAW_SECONDS",
    "Nachtkopie",
    "Redrawer",
    "claim_due",
    "reconcile",
    "tick",
]

log = structlog.get_logger()

# What each kind of moment (Moment.wat) says: (session, deps, aankondiging, vergadering, today) → blocks,
# or None when there is nothing to say any more.
JOBS = {
    "vooruitblik": vooruitblik.render,
    aankondigingen.PICTURES: beelden.render,
    "herinnering": herinneringen.render_channel,
    "eigenaars": herinneringen.render_owner,
    "navragen": navragen.render,
    "samenvatting": samenvatting.render,
    aankondigingen.NO_NEXT: herinneringen.render_no_next,
    aankondigingen.CORRECTION: correcties.render,
    aankondigingen.REPORT: storingen.render,
    aankondigingen.BACKUP: backup.render,
    aankondigingen.CALENDAR: agenda.render,
}
MOST_PER_TICK = 100


async def tick(deps: Deps, now: datetime) -> int:
    """Bring the ledger up to date with the register, look up what is uncertain and send what is due; returns
    how many were sent. Then have drawn what another bot, or this one before a restart, left undrawn, and
    forget what is past its term. What goes wrong in one step is raised when the others are done."""
    stappen = Stappen()
    with stappen.step("reconcile"):
        lost = await deps.database.run(lambda session: reconcile(session, deps, now))
        if lost:
            log.error("a sender was lost; its message may have been posted", number=lost)
    with stappen.step("forget"):
        await bewaren.forget(deps, now)
    with stappen.step("resume"):
        await verslagen.resume(deps, now)
    for ask in deps.nightly:
        with stappen.step("nightly"):
            ask(now)
    sent = await _post(deps, now, stappen) if await toegang.may_send(deps, now) else 0
    stappen.end()
    return sent


async def _post(deps: Deps, now: datetime, stappen: Stappen) -> int:
    """The steps that need Slack; returns how many messages were sent."""
    sent = 0
    with stappen.step("look up"):
        await controle.look_up_uncertain(deps, now)
    with stappen.step("send"):
        sent = await _send_due(deps, now)
    with stappen.step("sweep"):
        await controle.sweep(deps, now)
    with stappen.step("redraw"):
        deps.redraw(*await drawn(deps, now))
    return sent


async def _send_due(deps: Deps, now: datetime) -> int:
    """What is due, until Slack asks for less or refuses the token; returns how many were sent.

    One message for an audience a tick: Slack takes one a second in a channel
    (docs.slack.dev/apis/web-api/rate-limits).
    """
    sent, served = 0, set[str]()
    for _ in range(MOST_PER_TICK):
        job = await deps.database.run(lambda session: claim_due(session, deps, now, served))
        if job is None:
            break
        served.add(job.publiek)
        sent += await _send(deps, job)
        if deps.slack.toegang.refused or not deps.slack.toegang.keeps_pace(now):
            break
    return sent


def reconcile(session: Session, deps: Deps, now: datetime) -> int:
    """Owe what config.yaml and the register say is owed by now, reports of trouble too; returns how many
    senders were lost."""
    today = deps.kalender.today(now)
    for tafel in deps.config.tafels.values():
        coming = vergaderingen.planned(session, [tafel.sleutel], today)
        vooruitblik.owe(session, deps, tafel, coming, now)
        herinneringen.owe(session, deps, tafel, coming, now)
    beelden.owe(session, deps, now)
    ontvangsten.forget_old(session, now)
    lost = verzendingen.release_lost(session, now)
    nakijken.release_lost(session, now)
    meldingen.report_new(session, deps.config, deps.kalender, now)
    return lost


def claim_due(session: Session, deps: Deps, now: datetime, besides: Collection[str] = ()) -> Opdracht | None:
    """The first post that is due, as verzendingen.claim has it."""
    doubt = herstel.doubts(session, deps.config, now)
    return verzendingen.claim(session, now, _renderer(deps, now), doubt, besides=besides)


async def _send(deps: Deps, job: Opdracht) -> bool:
    if job.may_send(deps.clock()):
        outcome = await bezorgen.send(deps.slack, job)
    else:  # this process stood still: another may take the claim for lost while we send
        outcome = Refused("claim_too_old", timedelta())
    now = deps.clock()
    if isinstance(outcome, Refused) and outcome.error in RATE_LIMITED and outcome.wait:
        deps.slack.toegang.pause(now + outcome.wait)
    kept = await deps.database.run(lambda session: verzendingen.record(session, job, outcome, now))
    well = isinstance(outcome, Sent | Brought)
    log.log(
        logging.INFO if well else logging.ERROR,
        "verzending",
        id=job.verzending_id,
        attempt=job.poging,
        outcome=type(outcome).__name__.lower(),
        error=outcome.error if isinstance(outcome, Refused | Unknown) else None,
        recorded=kept,
    )
    return isinstance(outcome, Sent)


def _renderer(deps: Deps, now: datetime) -> verzendingen.Render:
    today = deps.kalender.today(now)

    def render(session: Session, owed: Aankondiging, meeting: Vergadering) -> Bericht | None:
        blocks = JOBS[owed.wat](session, deps, owed, meeting, today)
        if blocks is None:
            return None
        tafel = deps.config.tafels.get(owed.publiek)
        return Bericht(tafel.kanaal if tafel else owed.publiek, plain.notification(blocks), blocks)

    return render
