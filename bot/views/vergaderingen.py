"""Vergaderingen on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from bot.config import Config
from bot.models import Aanwezigheid, Agendapunt, Vergadering
from bot.texts import status as status_texts
from bot.texts import vergaderingen as texts
from bot.views import namen
from bot.views.elementen import Block, context, esc, fit, header, section, sections


def line(row: Vergadering, config: Config) -> str:
    tafel = esc(config.tafels[row.tafel].afkorting)
    state = "" if row.status == "gepland" else f" · {texts.STATES[row.status]}{_reason(row)}"
    return f"*{tafel}* {namen.when_and_where(row)}{state}"


def _reason(row: Vergadering) -> str:
    return f" ({esc(row.reden)})" if row.reden else ""


def listing(
    ahead: Sequence[Vergadering],
    cancelled: Sequence[Vergadering],
    behind: Sequence[Vergadering],
    config: Config,
) -> list[Block]:
    """What is coming, what of that does not take place, then what was held last."""
    blocks = [header(texts.TITLE)]
    blocks += sections(line(row, config) for row in ahead) if ahead else [section(texts.NONE_PLANNED)]
    for heading, rows in ((texts.CANCELLED, cancelled), (texts.EARLIER, behind)):
        if rows:
            blocks += [context(heading), *sections(line(row, config) for row in rows)]
    return fit(blocks, "…")


def agenda(items: Sequence[Agendapunt]) -> str:
    return (
        "\n".join(f"{esc(i.nummer or str(i.volgorde))}. {esc(i.titel)}" for i in items) or texts.AGENDA_EMPTY
    )


def card(
    row: Vergadering,
    items: Sequence[Agendapunt],
    attendance: Sequence[tuple[Aanwezigheid, str | None]],
    points: Sequence[Block],
    decisions: Sequence[str],
    config: Config,
) -> list[Block]:
    """One meeting: when, agenda, who, and what was noted; points and the lines of decisions come ready."""
    state = texts.STATES.get(row.status, row.status)
    blocks = [
        header(namen.plain_meeting(row, config)),
        section(f"*{state}*{_reason(row)} · {namen.when_and_where(row)} · `{row.referentie}`"),
        section(f"*{texts.AGENDA}*\n{agenda(items)}"),
    ]
    if attendance:
        blocks.append(section(f"*{texts.ATTENDANCE}*\n{presence(attendance)}"))
    if decisions:
        blocks += sections([f"*{texts.DECISIONS}*", *decisions])
    if points:
        blocks += [section(f"*{texts.ACTIONS}*"), *points]
    return fit(blocks, "…")


def presence(attendance: Sequence[tuple[Aanwezigheid, str | None]]) -> str:
    by_delegation: dict[str, list[str]] = {}
    for slot, name in attendance:
        shown = esc(name) if name else f"({status_texts.MASKED})"
        state = "" if slot.status == "aanwezig" else f" [{texts.PRESENCE[slot.status]}]"
        org = f" ({esc(slot.organisatie)})" if slot.organisatie else ""
        by_delegation.setdefault(slot.delegatie, []).append(f"{shown}{org}{state}")
    return "\n".join(f"{esc(d)}: {'; '.join(people)}" for d, people in by_delegation.items())
