"""What became of the posts that met a fault: what Slack did, what the bot did, and how often it stands there.

The bot's side is its ledger, unchanged; Slack's side is what was switched on and what stands in the channel.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from bot.models import Aankondiging, Poging, Verzending
from bot.oefen.haperingen import Hapering, Ontmoeting
from bot.oefen.werkplek import Werkplek
from bot.texts import oefenbediening as texts

SWITCHES = (
    Hapering.LIMITED,
    Hapering.SLOW,
    Hapering.RESET_AFTER,
    Hapering.ERROR_AFTER,
    Hapering.RESET_BEFORE,
    Hapering.HANG,
)


@dataclass(frozen=True)
class Boeking:
    """One post as the ledger has it: its state and every outcome so far, with the error."""

    wat: str
    status: str
    niet_voor: datetime
    stappen: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True)
class Afloop:
    """Of one post: what it is and where; what Slack did; what the bot did; how often it stands there."""

    op: datetime
    wat: str
    slack: str
    bot: tuple[str, ...]
    staat: str


def booked(session: Session, sleutels: Collection[str]) -> dict[str, Boeking]:
    """What the ledger says of the posts with these keys."""
    rows = session.exec(
        select(Verzending, Aankondiging)
        .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
        .where(col(Verzending.sleutel).in_(sleutels))
    ).all()
    tried = session.exec(
        select(Poging)
        .where(col(Poging.verzending_id).in_([post.id for post, _ in rows]))
        .order_by(col(Poging.id))
    ).all()
    return {
        post.sleutel: Boeking(
            owed.wat,
            post.status,
            post.niet_voor,
            tuple((p.uitkomst, p.fout) for p in tried if p.verzending_id == post.id),
        )
        for post, owed in rows
    }


def told(
    met: Iterable[Ontmoeting],
    boekingen: dict[str, Boeking],
    werkplek: Werkplek,
    clock: Callable[[datetime], str],
) -> list[Afloop]:
    """One for each post, the last that met a fault first; `clock` writes a time."""
    posts: dict[str, list[Ontmoeting]] = {}
    for each in met:
        posts.setdefault(each.sleutel or f"{each.channel} {each.op}", []).append(each)
    found = []
    for key, calls in posts.items():
        booking, place = boekingen.get(key), _place(werkplek, calls[0].channel)
        wat = texts.named(booking.wat) if booking else None
        found.append(
            Afloop(
                datetime.fromtimestamp(calls[0].op, UTC),
                texts.which(wat, place),
                texts.slack_did([call.fault.name for call in calls]),
                _steps(booking, clock) if booking else (texts.NO_POST,),
                texts.stands(_number(werkplek, key)) if booking else "",
            )
        )
    return sorted(found, key=lambda each: each.op, reverse=True)


def _steps(booking: Boeking, clock: Callable[[datetime], str]) -> tuple[str, ...]:
    steps = [texts.step(outcome, error) for outcome, error in booking.stappen]
    last = booking.stappen[-1][0] if booking.stappen else ""
    waits = booking.status == "PLANNED" or (booking.status == "UNKNOWN" and last == "UNKNOWN")
    return (*steps, texts.waits(booking.status, clock(booking.niet_voor))) if waits else tuple(steps)


def _place(werkplek: Werkplek, channel_id: str) -> str:
    channel = werkplek.channels.get(channel_id)
    if channel is None:
        return channel_id
    if channel.user_id:
        return texts.to_person(werkplek.users[channel.user_id].real_name)
    return texts.in_channel(channel.name)


def _number(werkplek: Werkplek, sleutel: str) -> int:
    """How many messages in the workspace carry this key."""
    payloads = (
        (message.metadata or {}).get("event_payload") or {}
        for channel in werkplek.channels.values()
        for message in channel.messages
    )
    return sum(payload.get("sleutel") == sleutel for payload in payloads)
